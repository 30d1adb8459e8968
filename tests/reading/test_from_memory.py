"""Releases that are no files: a text or bytes at hand, with what is known beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import extract
from tests.conftest import ROOT

PAGE = "<html><head><title>News</title></head><body><h1>Bridges get $5 million</h1><p>It gave 12 bridges €5 million today.</p></body></html>"


def test_a_text_is_read_as_its_file_is() -> None:
    file = extract.read(ROOT / "raw/colombia.txt")
    data = (ROOT / "raw/colombia.txt").read_bytes()
    for text in (data, data.decode("utf-8")):
        release = extract.read_text(text, release_id="colombia")
        assert (release.release_id, release.title, release.date) == ("colombia", file.title, file.date)
        assert release.passages == file.passages
        assert extract.extract_release(release) == extract.extract_release(file)


@pytest.mark.parametrize(
    ("text", "format", "wanted"),
    [
        (PAGE, None, "html"),
        (PAGE, "html", "html"),
        (PAGE, "text", "text"),
        ("Bridges get $5 million", None, "text"),
        ("Bridges get $5 million", "html", "html"),
        ("# Bridges get $5 million", None, "text"),
        ("# Bridges get $5 million", "markdown", "markdown"),
        ("# Bridges get $5 million\n\n## Roads\n\nIt gave **$5 million** more.", None, "markdown"),
        ("# Bridges\n\nIt gave [more](https://x.org) and **more**.", None, "markdown"),
        ("Bridges get $5 million\n\n# # #\n\n### \n\n**Note** and **note** and **note**", None, "text"),
    ],
)
def test_the_format_is_what_is_told_or_what_the_text_looks_like(text: str, format: Any, wanted: str) -> None:
    assert extract.read_text(text, format=format).format == wanted


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_the_encoding_of_bytes_is_found(encoding: str) -> None:
    assert "€5 million" in extract.read_text(PAGE.encode(encoding), format="html").passages[-1].text


def test_what_is_known_wins_over_the_text() -> None:
    release = extract.read_text(
        PAGE, title="Roads", date=date(2020, 3, 3), url="https://example.org/a", issuer="The State", currency="CAD"
    )
    assert (release.title, release.issuer, release.url) == ("Roads", "The State", "https://example.org/a")
    figures = extract.extract_release(release).figures
    assert [f.unit for f in figures if f.text == "$5 million"] == ["CAD"]
    assert [f.date_start for f in figures if f.text == "today"] == [date(2020, 3, 3)]


def test_what_is_known_wins_over_the_sidecar_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Bridges get $5 million\n\nIt gave $5 million today.\n")
    (tmp_path / "a.meta.json").write_text('{"date": "2020-03-03", "issuer": "The State"}')
    release = extract.read(tmp_path / "a.txt", date=date(2021, 4, 4), title=None)
    assert (release.date, release.issuer, release.title) == (date(2021, 4, 4), "The State", "Bridges get $5 million")
    assert extract.read(tmp_path / "a.txt", format="markdown").format == "markdown"


@pytest.mark.parametrize(
    ("text", "known", "reason"),
    [
        ("", {}, "text: the file is empty"),
        (b"%PDF-1.7", {}, "text: the file is a PDF"),
        ("News", {"currency": "dollars"}, "text: currency 'dollars' is not an ISO 4217 code"),
        ("News", {"format": "pdf"}, "text: no format 'pdf'; the formats are text, html, markdown"),
    ],
)
def test_what_cannot_be_read_is_told(text: str | bytes, known: Any, reason: str) -> None:
    with pytest.raises(extract.ReadError, match=reason):
        extract.read_text(text, **known)


@pytest.mark.parametrize(
    ("known", "reason"),
    [
        ({"currency": "EURO"}, "currency 'EURO' is not an ISO 4217 code such as USD"),
        ({"currency": "eur"}, "currency 'eur' is not an ISO 4217 code such as USD"),
        ({"currency": 5}, "currency is not text"),
        ({"date": "5/9/2023"}, "date '5/9/2023' is not a date such as 2020-09-18 or September 18, 2020"),
        ({"date": "2020-13-01"}, "date '2020-13-01' is not a date such as"),
        ({"date": 2020}, "date 2020 is not a date such as"),
        ({"date": 20210322}, "date 20210322 is not a date such as"),
    ],
)
def test_what_is_known_of_a_text_is_refused_alike(known: dict[str, Any], reason: str) -> None:
    verbs: tuple[Callable[..., Any], ...] = (extract.read_text, extract.figures, extract.explain)
    for verb in verbs:
        with pytest.raises(extract.ReadError, match=reason):
            verb("$5 today", **known)


@pytest.mark.parametrize("day", [date(2020, 1, 1), "2020-01-01", "1 January 2020", datetime(2020, 1, 1, 9)])
@pytest.mark.parametrize("currency", [None, "", "CAD"])
def test_what_is_known_of_a_text_is_taken_alike(day: Any, currency: Any) -> None:
    text = "It gave $5 today."
    release = extract.read_text(text, date=day, currency=currency)
    of_release = extract.extract_release(release).figures
    kept = [c.figure for c in extract.explain(text, day, currency=currency)]
    for figures in (of_release, extract.figures(text, date=day, currency=currency), kept):
        assert [(f.text, f.unit, f.date_start) for f in figures if f] == [
            ("$5", currency or "USD", None),
            ("today", None, date(2020, 1, 1)),
        ]
