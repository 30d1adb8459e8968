"""Mails as they were saved: the body decoded, subject and day as facts, and texts that only look like one left alone."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

import extract
from extract.reading import read_bytes

HEAD = (
    "Subject: =?utf-8?q?Agency_announces_=E2=82=AC40_million?= for wells, canals and the repair of the\n"
    " oldest bridges, in every county of the state that has asked for them since the flood\n"
    "From: Press Office <press@example.org>\n"
    "Date: Mon, 22 Mar 2021 23:30:00 -0500\n"
    "Content-Type: text/plain; charset=utf-8\n"
    "Content-Transfer-Encoding: quoted-printable\n"
    "\n"
)
BODY = (
    "The agency will pay =E2=82=AC40 million, =E2=82=AC12 million of which comes from the=\n"
    " state=E2=80=99s own budget, for wells.=20\n"
    "\n"
    "It counts 300 wells =3D 300 villages.\n"
)
TITLE = (
    "Agency announces €40 million for wells, canals and the repair of the oldest bridges, in every county of the state "
    "that has asked for them since the flood"
)


@pytest.mark.parametrize("name", ["mail.eml", "mail.txt"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_mail_is_decoded_and_its_head_tells_title_and_date(tmp_path: Path, name: str, end: str) -> None:
    (tmp_path / name).write_bytes((HEAD + BODY).replace("\n", end).encode())
    release = extract.read(tmp_path / name)
    assert [(p.text, p.source_line) for p in release.passages] == [
        ("The agency will pay €40 million, €12 million of which comes from the state’s own budget, for wells.", 8),
        ("It counts 300 wells = 300 villages.", 11),
    ]
    assert (release.title, release.date, release.format) == (TITLE, date(2021, 3, 22), "text")
    assert release.notes[:1] == ("mail decoded from quoted-printable",)
    assert [f.value for f in extract.extract_release(release).figures if f.label == "MONEY"] == [40e6, 12e6]


def test_mails_in_a_folder_are_read_by_a_run(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/mail.eml").write_text(HEAD + BODY)
    summary = extract.run(tmp_path / "raw", output=tmp_path / "out")
    assert (summary.releases, summary.skipped, summary.unreadable) == (1, {}, 0)


def test_the_text_of_a_mail_tells_its_own_date_first(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(HEAD + "March 18, 2021\n\nThe agency opened 12 wells.\n")
    assert extract.read(tmp_path / "a.eml").date == date(2021, 3, 18)


def _mail(*, plain: str = "", html: str = "", attached: str = "") -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "Fwd: RE: Twelve new wells"
    mail["Date"] = "Mon, 22 Mar 2021 09:00:00 +0000"
    if plain:
        mail.set_content(plain)
    if html:
        (mail.add_alternative if plain else mail.set_content)(html, subtype="html")
    if attached:
        mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename=attached)
    return mail.as_bytes()


def _read(data: bytes) -> extract.Release:
    reading = read_bytes(data, release_id="m", source="m.eml")
    assert reading.release is not None, reading.reject
    return reading.release


def test_of_several_parts_the_plain_text_is_read_and_what_is_attached_is_named() -> None:
    data = _mail(plain="It gave £5 million to 12 wells.\n", html="<p>It gave £5m.</p>", attached="table.pdf")
    release = _read(data)
    assert [p.text for p in release.passages] == ["It gave £5 million to 12 wells."]
    assert (release.title, release.format) == ("Twelve new wells", "text")
    assert "attachments of the mail left out: table.pdf" in release.notes
    line = release.passages[0].source_line
    assert line is not None
    assert b"5 million" in data.split(b"\n")[line - 1]


def test_a_mail_of_html_alone_is_read_as_html() -> None:
    release = _read(_mail(html="<h2>Wells</h2>\n<ul><li>£5 million for wells</li>\n<li>12 dams</li></ul>\n"))
    assert release.format == "html"
    assert [(p.kind, p.text) for p in release.passages if p.kind == "bullet"] == [
        ("bullet", "£5 million for wells"),
        ("bullet", "12 dams"),
    ]


@pytest.mark.parametrize("cte", ["base64", "quoted-printable", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-15"])
def test_a_body_is_read_however_it_was_sent(cte: str, charset: str) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Wells"
    mail.set_content("It gave €5 million to José’s wells.\n".replace("’", "'"), charset=charset, cte=cte)
    assert [p.text for p in _read(mail.as_bytes()).passages] == ["It gave €5 million to José's wells."]


@pytest.mark.parametrize(
    "text",
    [
        "The text quotes `=E2=82=AC12 million` and a line that ends with=\nan equals sign.\n",
        "Content-Transfer-Encoding: quoted-printable\nwrites =E2=82=AC for the sign of the euro.\n",
        "Subject: Wells\nFrom: The Minister\nDate: 4 May 2021\n\nIt costs =E2=82=AC5 million.\n",
        "Note: the head of a mail\nhas fields.\n\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\n=E2=82=AC5\n",
    ],
)
def test_a_text_that_only_quotes_a_mail_stays_as_it_is(text: str) -> None:
    release = extract.read_text(text)
    assert "=E2=82=AC" in " ".join(p.text for p in release.passages)
    assert not any("mail" in note for note in release.notes)


def test_the_subject_of_a_mail_that_was_copied_is_the_title_without_that_word() -> None:
    head = "Subject: Agency announces €40 million for wells\nDate: 4 May 2021\nReturn-Path: <press@example.org>\n"
    release = extract.read_text(f"Sent on:\n\n{head}\nIt opened 12 wells this year, the state says.\n")
    assert release.title == "Agency announces €40 million for wells"
    assert [p.kind for p in release.passages][1:] == ["title", "dateline", "boilerplate", "paragraph"]


def test_a_text_without_an_encoding_keeps_its_equals_signs() -> None:
    head = "Subject: Wells\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
    release = extract.read_text(head + "The mark =E2=82=AC stands for the euro.\n")
    assert [p.text for p in release.passages] == ["The mark =E2=82=AC stands for the euro."]
    assert release.title == "Wells"


def test_a_page_that_a_browser_saved_takes_no_date_of_the_head() -> None:
    page = "<html><head><title>Wells</title></head><body><p>It gave $5 million.</p></body></html>"
    data = (
        "From: <Saved by Blink>\nSubject: Wells\nDate: Mon, 22 Mar 2021 09:00:00 -0000\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n{page}\n--b--\n'
    )
    release = _read(data.encode())
    assert (release.title, release.date, release.format) == ("Wells", None, "html")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (_mail(attached="a.pdf"), "the file is a mail without a text"),
        (b"Subject: A\nMIME-Version: 1.0\nContent-Type: text/plain\n\n  \n", "the file is a mail without a text"),
    ],
)
def test_a_mail_without_a_text_is_a_reject_that_says_so(data: bytes, reason: str) -> None:
    reading = read_bytes(data, release_id="m", source="m.eml")
    assert reading.reject is not None
    assert reading.reject.reason.startswith(reason)


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: A\nMIME-Version: 1.0\n"
        + b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3000))
        + b"\n$5 million\n",
        b"Subject: =?nope?q?=FF?=\nContent-Type: text/plain; charset=nope\nDate: 99 Foo 2021\n\n$5 million \xff\n",
        b"Subject: A\nContent-Transfer-Encoding: base64\n\n!!$5 million==\n",
        b"Subject: A\nContent-Type: multipart/mixed\nMIME-Version: 1.0\n\n$5 million\n",
        b'Subject: A\nContent-Type: text/plain; charset="u\x00f-8"\n\n$5 million\n',
        b"Subject: \xff\xfe\nDate: \xff\nContent-Disposition: attachment; filename*=x'y'%zz\nMIME-Version: 1.0\n\n$5 million\n",
    ],
)
def test_heads_that_are_hostile_give_a_release_or_a_reject(data: bytes) -> None:
    reading = read_bytes(data, release_id="m", source="m.eml")
    assert (reading.release is None) != (reading.reject is None)
