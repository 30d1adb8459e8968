"""One raw file gives its rows, or the reject that says why not; it never raises and it travels between processes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc

import extract
from extract.figures.components import analyses_of
from extract.figures.pipeline import pipeline
from extract.work import rows_of_file
from tests.conftest import ROOT


def test_a_release_gives_rows_of_every_table_and_the_hash_of_its_bytes() -> None:
    part = rows_of_file(ROOT / "raw/colombia.txt", ROOT / "raw")
    assert part.source == "colombia.txt"
    assert part.sha256 == hashlib.sha256((ROOT / "raw/colombia.txt").read_bytes()).hexdigest()
    assert {name: len(rows) for name, rows in part.rows.items()}["figures"] == 30
    assert {r["release_id"] for rows in part.rows.values() for r in rows} == {"colombia"}


def test_the_suffix_stays_in_the_name_when_asked() -> None:
    part = rows_of_file(ROOT / "raw/colombia.txt", ROOT / "raw", True)
    assert {r["release_id"] for rows in part.rows.values() for r in rows} == {"colombia.txt"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "the file is empty"), (b"%PDF-1.7", "the file is a PDF, not text"), (None, "cannot be opened")],
)
def test_what_cannot_be_read_is_a_reject(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "a.txt"
    if content is not None:
        path.write_bytes(content)
    part = rows_of_file(path, tmp_path)
    (reject,) = part.rows["rejects"]
    assert reason in reject["reason"]
    assert (part.sha256 is None) == (content is None)
    assert part.rows["releases"] == []


@pytest.mark.parametrize("day", ["1850-01-01", "2999-12-31"])
def test_a_release_of_an_implausible_date_loses_the_date_alone(tmp_path: Path, day: str) -> None:
    (tmp_path / "a.txt").write_text("The state gave $5 million last year.")
    (tmp_path / "a.meta.json").write_text(f'{{"date": "{day}"}}')
    rows = rows_of_file(tmp_path / "a.txt", tmp_path).rows
    (release,), (amount, year), (reject,) = rows["releases"], rows["figures"], rows["rejects"]
    assert (release["date"], release["figures"], len(rows["passages"])) == (None, 2, 1)
    assert [note for note in release["notes"] if day in note]
    assert (amount["value"], amount["release_date"], year["date_start"]) == (5e6, None, None)
    assert (reject["table"], reject["column"], reject["check"], reject["value"]) == (
        "releases",
        "date",
        "plausible_date",
        day,
    )


def test_a_name_that_is_no_utf8_is_written_out(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text("The state gave $5 million.")
    assert rows_of_file(path, tmp_path).rows["releases"][0]["release_id"] == "caf\\xe9"


def test_another_process_gives_the_same_rows() -> None:
    here = rows_of_file(ROOT / "raw/colombia.txt", ROOT / "raw")
    with ProcessPoolExecutor(1) as pool:
        there = pool.submit(rows_of_file, ROOT / "raw/colombia.txt", ROOT / "raw").result()
    assert there == here


@pytest.fixture
def breaking() -> Iterator[None]:
    """A component of the default pipeline that fails where a text says so, as a fault of the grammar would."""

    @Language.component("breaks")
    def breaks(doc: Doc) -> Doc:
        if any("Break here" in state.text for state in analyses_of(doc)):
            raise IndexError("broken")
        return doc

    pipeline().add_pipe("breaks")
    yield
    pipeline().remove_pipe("breaks")


@pytest.mark.usefixtures("breaking")
def test_an_error_in_one_passage_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It gave $5 million.\n\nBreak here: $6 million.\n\nIt gave $7 million.\n", encoding="utf-8")
    rows = rows_of_file(path, tmp_path).rows
    assert [f["text"] for f in rows["figures"]] == ["$5 million", "$7 million"]
    (reject,) = rows["rejects"]
    assert (reject["check"], reject["value"]) == ("extracted", "Break here: $6 million.")
    assert reject["reason"] == "internal error, please report it: IndexError: broken"


@pytest.mark.usefixtures("breaking")
def test_an_error_in_a_text_of_its_own_is_raised() -> None:
    with pytest.raises(IndexError):
        extract.figures("Break here: $6 million.")
