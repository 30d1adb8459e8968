"""What a person set right: applied, marked in the row, and loud when the source changed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import extract
from extract.dataset.corrections import CorrectionError
from extract.dataset.validate import validate
from tests.dataset.corrected import MORE, TEXT, figure, refused, run


def test_columns_are_set_and_the_row_says_why(raw: Path) -> None:
    assert run(raw, MORE).failed == 0
    row = figure(raw, "$5 million")
    assert (row["value"], row["modifier"], row["corrected"]) == (6e6, "APPROX", "Corrigendum of June 2020.")
    assert figure(raw, "$5 million", "b")["corrected"] is None


def test_only_the_release_whose_corrections_changed_is_read_again(raw: Path) -> None:
    extract.run([raw], raw.parent / "out")
    assert run(raw, MORE).read == 1
    assert run(raw, MORE).read == 0
    assert run(raw, {**MORE, "release": "b"}).read == 2
    (raw.parent / "corrections.yaml").unlink()
    assert extract.run([raw], raw.parent / "out").read == 1


def test_a_correction_stays_when_another_release_changes(raw: Path) -> None:
    run(raw, MORE)
    (raw / "b.txt").write_text(TEXT + "\nIt gave $9 million more.\n")
    assert run(raw, MORE).read == 1
    assert figure(raw, "$5 million")["value"] == 6e6


def test_a_source_that_no_longer_says_so_fails_loudly(raw: Path) -> None:
    run(raw, MORE)
    (raw / "a.txt").write_text(TEXT.replace("$5", "$5.5"))
    assert run(raw, MORE).failed == 1
    assert refused(raw) == [("correction_expect", "$5 million")]
    command = [sys.executable, "-m", "extract", "run", str(raw), "-o", str(raw.parent / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("extract: a: $5 million: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_release_that_is_not_there_is_told(raw: Path) -> None:
    assert run(raw, {**MORE, "release": "z"}).failed == 1
    assert refused(raw) == [("correction_release", "$5 million")]
    assert run(raw).failed == 0


def test_a_figure_is_taken_out_and_kept_in_the_rejects(raw: Path) -> None:
    run(raw, {**{k: v for k, v in MORE.items() if k != "set"}, "remove": True})
    texts = [r["text"] for r in extract.load(raw.parent / "out").to_pylist() if r["release_id"] == "a"]
    assert "$5 million" not in texts
    assert refused(raw) == [("corrected", "$5 million")]


def test_a_figure_that_was_missed_is_added(raw: Path) -> None:
    entry = {
        "release": "b",
        "text": "tie",
        "add": {"label": "QUANTITY", "value": 7, "unit": "vote"},
        "expect": "was a tie of",
        "reason": "x",
    }
    assert run(raw, entry).failed == 0
    row = figure(raw, "tie", "b")
    assert (row["figure_id"], row["value"], row["rule"], row["counts_in_total"]) == ("b:c1", 7.0, "correction", True)
    assert validate(raw.parent / "out") == []


def test_offsets_say_which_of_two(raw: Path) -> None:
    extract.run([raw], raw.parent / "out")
    rows = [r for r in extract.load(raw.parent / "out").to_pylist() if r["release_id"] == "a" and r["label"] == "MONEY"]
    place = {name: rows[0][name] for name in ("passage", "start", "end")}
    entry = {"release": "a", **place, "set": {"per": "year"}, "expect": "The state gave", "reason": "x"}
    assert run(raw, entry).failed == 0
    assert figure(raw, "$5 million")["per"] == "year"


def test_what_matches_nothing_or_two_is_told(raw: Path) -> None:
    (raw / "a.txt").write_text(
        TEXT + "\nThe state gave $5 million to its ports, as the state gave $5 million in May.\n"
    )
    entry = {**MORE, "expect": "state gave $5 million"}
    assert run(raw, entry).failed == 1
    assert run(raw, {**MORE, "text": "The state"}).failed == 1
    assert refused(raw) == [("correction_match", "The state")]


@pytest.mark.parametrize("what", ["add", "set"])
@pytest.mark.parametrize(
    ("place", "message"),
    [
        (
            {"passage": 77, "start": 0, "end": 2},
            "`expect` is not in passage 77 (there is none; `expect` stands in passage 2)",
        ),
        ({"passage": 0, "start": 0, "end": 2}, "`expect` is not in passage 0 (`expect` stands in passage 2)"),
        ({"passage": 2, "start": 60, "end": 900}, "`start` and `end` are no place in passage 2, which ends at 70"),
        ({"passage": 2, "start": 9, "end": 9}, "`start` and `end` are no place in passage 2, which ends at 70"),
        ({"passage": 2, "start": 0, "end": 9, "text": "$5 million"}, "`text` is not what stands there, 'The state'"),
        ({"passage": 0, "text": "state"}, "`expect` is not in passage 0 (`expect` stands in passage 2)"),
        ({"text": "a tie of 7"}, "`text` is not in `expect`"),
    ],
)
def test_a_place_that_does_not_fit_says_what_does_not(
    raw: Path, what: str, place: dict[str, Any], message: str
) -> None:
    entry = {"release": "a", **place, what: {"label": "QUANTITY", "value": 1}, "expect": MORE["expect"], "reason": "x"}
    assert run(raw, entry).failed == 1
    (row,) = [r for r in extract.load(raw.parent / "out", "rejects").to_pylist() if r["check"] == "correction_match"]
    assert row["reason"] == f"{message}; the correction was not applied"


def test_where_no_figure_stands_the_reason_names_add(raw: Path) -> None:
    assert run(raw, {**MORE, "text": "The state"}).failed == 1
    reasons = [r["reason"] for r in extract.load(raw.parent / "out", "rejects").to_pylist()]
    assert "no figure stands there, which `add` would add; the correction was not applied" in reasons


@pytest.mark.parametrize("short", [True, False])
def test_a_link_may_be_set_to_the_id_that_show_prints(raw: Path, short: bool) -> None:
    (raw / "a.txt").write_text(TEXT + "\nIt gave $9 million to all schools of the state. Pipes got $2 million.\n")
    extract.run([raw], raw.parent / "out")
    target = figure(raw, "$9 million")["figure_id"]
    entry = {
        "release": "a",
        "text": "$2 million",
        "set": {"part_of": target.removeprefix("a:") if short else target},
        "expect": "Pipes got $2 million",
        "reason": "x",
    }
    assert run(raw, entry).failed == 0
    part = figure(raw, "$2 million")
    assert (part["part_of"], part["counts_in_total"]) == (target, False)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"reason": ""}, "correction 1: `reason` is missing"),
        ({"expect": None}, "`expect` is missing"),
        ({"text": None}, "must say which figure"),
        ({"set": {"valeu": 3}}, "'valeu' is no column"),
        ({"set": {"value": "much"}}, "value is 'much', not of type Float64"),
        ({"set": {"start": True}}, "start is True"),
        ({"set": {"label": None}}, "label cannot be null"),
        ({"set": {"date_start": "May"}}, "date_start is 'May', not a date such as 2020-09-18"),
        ({"set": {"figure_id": "x"}}, "no column of figures that can be corrected"),
        ({"set": None}, "must say what is right"),
        ({"pages": 3}, "unknown field 'pages'"),
        ({"set": None, "add": {"value": 3}}, "`add` needs a label"),
    ],
)
def test_an_entry_with_a_fault_is_one_clear_line(raw: Path, change: dict[str, Any], message: str) -> None:
    with pytest.raises(CorrectionError, match=message.replace("(", r"\(")) as error:
        run(raw, {**MORE, **change})
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["a: [", "just words", "- 3", "- !!python/object/apply:os.getcwd []"])
def test_a_file_that_is_no_list_of_corrections_is_one_clear_line(raw: Path, text: str) -> None:
    path = raw.parent / "mine.yaml"
    path.write_text(text)
    with pytest.raises(CorrectionError, match=r"mine\.yaml") as error:
        extract.run([raw], raw.parent / "out", corrections=path)
    assert "\n" not in str(error.value)
