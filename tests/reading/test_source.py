"""Bytes of a file: what is no text is a reject, text is read in its encoding, and HTML is known by its look."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.reading import read_bytes
from tests.reading.texts import release_of


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"  \n", "nothing but white space"),
        (b"\n\x00", "nothing but white space"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "image/png"),
        (b"PK\x03\x04" + b"\x00" * 60, "zip"),
    ],
)
def test_what_is_no_text_is_a_reject_with_the_reason(data: bytes, reason: str) -> None:
    reading = read_bytes(data, release_id="r", source="r.html")
    assert reading.release is None
    assert reading.reject is not None
    assert reason in reading.reject.reason


@pytest.mark.parametrize("text", ["BMW Group sold 5 cars.", "MZ Corp sold 5 cars."])
def test_letters_that_begin_a_bitmap_or_a_program_begin_a_text_too(text: str) -> None:
    assert [p.text for p in release_of(text, "a.txt").passages] == [text]


@given(st.binary(max_size=300))
@settings(max_examples=150)
def test_any_bytes_give_a_release_or_a_reject(data: bytes) -> None:
    for source in ("a.txt", "a.html", "a.md"):
        reading = read_bytes(data, release_id="a", source=source)
        assert (reading.release is None) != (reading.reject is None)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("<p>It gave $5 million.</p>", "html"),
        ("\n  <P class=x>It gave $5 million.</P>\n\n", "html"),
        ("<div>It gave $5 million.</div>", "html"),
        ("<h1>It gave $5 million.</h1>", "html"),
        ("<article>It gave <b>$5 million</b>.</article>", "html"),
        ("<p>It gave $5 million.", "text"),
        ("It gave $5 million.</p>", "text"),
        ("Write <p>It gave $5 million.</p>", "text"),
        ("<p>It gave $5 million.</p> and more", "text"),
        ("<b>It gave $5 million.</b>", "text"),
        ("<AP>It gave $5 million.</AP>", "text"),
        ("<pool>It gave $5 million.</pool>", "text"),
        ("It gave $5 million.", "text"),
    ],
)
def test_a_text_that_is_one_element_is_html(text: str, form: str) -> None:
    release = release_of(text, "x.txt")
    assert release.format == form
    if form == "html":
        assert [p.text for p in release.passages] == ["It gave $5 million."]


def test_mojibake_is_repaired_and_said() -> None:
    text = "<p>Ellison’s office gave $5 million to the people’s café in Saint Paul.</p><p>More news – here.</p>"
    broken = text.encode().decode("latin-1")
    release = release_of(broken, "x.html")
    assert release.passages[0].text == "Ellison’s office gave $5 million to the people’s café in Saint Paul."
    assert release.notes == ("UTF-8 that had been read as Latin-1 repaired",)


def test_signs_of_which_one_byte_is_left_are_repaired_and_said() -> None:
    release = release_of("âThis yearâs $5 million is the farmersâ own,â? he said â and weâll pay.", "x.txt")
    assert release.passages[0].text == "“This year’s $5 million is the farmers’ own,” he said – and we’ll pay."
    assert release.notes == ("apostrophes, quotes and dashes of which `â` was left repaired",)
    french = "Le château des appâts a coûté 5 millions â Paris."
    assert release_of(french, "x.txt").passages[0].text == french


def test_legacy_encodings_are_read_as_declared() -> None:
    page = '<html><head><meta charset="windows-1252"></head><body><p>It cost £5 million – “a lot”</p></body></html>'
    reading = read_bytes(page.encode("cp1252"), release_id="r", source="r.html")
    assert reading.release is not None
    assert reading.release.passages[0].text == "It cost £5 million – “a lot”"


_DENIED = (
    "utf-16",
    "UTF-16LE",
    "utf-16be",
    "utf-32",
    "UTF-32LE",
    "cp037",
    "IBM037",
    "cp500",
    "ibm1140",
    "cp1026",
    "cp424",
    "cp875",
)


_PAGES_OF = {
    "cp1252": ("It cost £5 million – “a lot” of José’s money.", "encoding unknown, read as cp1252"),
    "cp1251": (
        "Правительство открыло двенадцать клиник, которые стоили 5 миллионов рублей. " * 3,
        "encoding detected as cp1251",
    ),
    "utf-8": ("It cost £5 million – “a lot” of José’s money.", None),
    "ascii": ("It cost $5 million.", None),
}


@pytest.mark.parametrize("declaration", ['<meta charset="{}">', '<?xml version="1.0" encoding="{}"?>'])
@pytest.mark.parametrize("encoding", _PAGES_OF)
@pytest.mark.parametrize("declared", _DENIED)
def test_an_encoding_in_which_its_declaration_would_be_no_text_is_not_believed(
    declared: str, encoding: str, declaration: str
) -> None:
    text, note = _PAGES_OF[encoding]
    for odd in ("", "."):  # UTF-16 takes any bytes of an even number
        page = f"{declaration.format(declared)}<html><body><p>{text.strip()}{odd}</p></body></html>"
        reading = read_bytes(page.encode(encoding), release_id="r", source="r.html")
        assert reading.release is not None
        assert [p.text for p in reading.release.passages] == [text.strip() + odd]
        denied = f"encoding declared as {declared}, which it cannot be"
        assert reading.release.notes == ((denied, note) if note else (denied,))


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("windows-1251", "cp1251", "Клиники стоили 5 миллионов"),
        ("koi8-r", "koi8_r", "Клиники стоили 5 миллионов"),
        ("Shift_JIS", "shift_jis", "診療所は５百万円"),
        ("shift_jis_2004", "shift_jis_2004", "診療所は５百万円"),
        ("EUC-JP", "euc_jp", "診療所は５百万円"),
        ("gb2312", "gb2312", "诊所耗资五百万"),
        ("big5", "big5", "診所耗資五百萬"),
        ("cp437", "cp437", "It cost £5 million"),
        ("cp864", "cp864", "It cost £5 million"),
        ("macintosh", "mac_roman", "It cost £5 million"),
        ("utf-8", "utf-8", "It cost £5 million"),
        ("utf-16", "utf-16", "It cost £5 million"),  # in the file it is UTF-16, too, with its mark
    ],
)
def test_an_encoding_that_has_ascii_in_it_is_read_as_declared(declared: str, encoding: str, text: str) -> None:
    page = f'<meta charset="{declared}"><html><body><p>{text}</p></body></html>'
    reading = read_bytes(page.encode(encoding), release_id="r", source="r.html")
    assert reading.release is not None
    assert [p.text for p in reading.release.passages] == [text]
    assert reading.release.notes == ()


@pytest.mark.parametrize("declared", ["x-nothing", "unicode_escape", "idna", "undefined", "utf-7", "hex", "rot13"])
def test_an_encoding_that_is_none_is_passed_over(declared: str) -> None:
    page = f'<meta charset="{declared}"><html><body><p>José’s clinic cost £5 million</p></body></html>'
    reading = read_bytes(page.encode("cp1252"), release_id="r", source="r.html")
    assert reading.release is not None
    assert [p.text for p in reading.release.passages] == ["José’s clinic cost £5 million"]
    assert reading.release.notes == ("encoding unknown, read as cp1252",)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The clinics cost £5 million.", "cp1252"),
        ("The state’s clinics cost 5 million – or “half” of what José’s café did in 2020.", "cp1252"),
        ("It was 20° at noon.", "latin-1"),
        ("The state’s clinics cost €5 million.", "utf-16"),
        ("The state’s clinics cost €5 million.", "utf-8-sig"),
    ],
)
def test_encodings_that_no_one_declares_are_found(text: str, encoding: str) -> None:
    reading = read_bytes(text.encode(encoding), release_id="r", source="r.txt")
    assert reading.release is not None
    assert reading.release.passages[0].text == text


def test_other_alphabets_are_not_read_as_western() -> None:
    text = "Правительство открыло двенадцать клиник, которые стоили пять миллионов рублей, сказал министр. " * 3
    reading = read_bytes(text.encode("cp1251"), release_id="r", source="r.txt")
    assert reading.release is not None
    assert "миллионов" in reading.release.passages[0].text
