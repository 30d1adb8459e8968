"""What a person set right, and what must be there: applied, marked in the row, and loud when the source changed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import extract
from extract.dataset.corrections import CorrectionError
from extract.dataset.schemas import SchemaError
from extract.dataset.validate import validate
from extract.run import Summary
from extract.terminal import failures

ROOT = Path(__file__).resolve().parents[2]
TEXT = "News\n\nMay 1, 2020\n\nThe state gave $5 million to 12 schools. The vote was a tie of 7 to 7.\n"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT)
    (folder / "b.txt").write_text(TEXT)
    return folder


def run(raw: Path, *entries: dict[str, Any]) -> Summary:
    """A run with corrections beside the raw folder; what a run from scratch gives is the same."""
    (raw.parent / "corrections.yaml").write_text(yaml.safe_dump(list(entries)))
    summary = extract.run([raw], raw.parent / "out")
    extract.run([raw], raw.parent / "scratch", fresh=True)
    for table in ("releases", "passages", "figures", "rejects"):
        assert extract.load(raw.parent / "out", table).equals(extract.load(raw.parent / "scratch", table))
    return summary


def figure(raw: Path, text: str, release: str = "a") -> dict[str, Any]:
    rows = extract.load(raw.parent / "out").to_pylist()
    (row,) = [r for r in rows if r["text"] == text and r["release_id"] == release]
    return dict(row)


def refused(raw: Path) -> list[tuple[str, str]]:
    rows = extract.load(raw.parent / "out", "rejects").to_pylist()
    return [(r["check"], r["value"]) for r in rows if r["check"].startswith(("correct", "expected"))]


MORE = {
    "release": "a",
    "text": "$5 million",
    "set": {"value": 6000000, "modifier": "APPROX"},
    "expect": "The state gave $5 million",
    "reason": "Corrigendum of June 2020.",
}


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


PARTS = "\nIt gave $9 million, including $5 million to Ohio, $3 million to Iowa.\n"


def counts(raw: Path) -> dict[str, bool]:
    rows = extract.load(raw.parent / "out").to_pylist()
    return {r["text"]: r["counts_in_total"] for r in rows if r["release_id"] == "a" and r["label"] == "MONEY"}


@pytest.mark.parametrize(
    ("text", "change", "counted"),
    [
        (PARTS, {"text": "$9 million", "remove": True}, {"$5 million": True, "$3 million": True}),
        (PARTS, {"text": "$5 million", "remove": True}, {"$9 million": True, "$3 million": False}),
        (
            PARTS,
            {"text": "$5 million", "set": {"part_of": None}},
            {"$9 million": True, "$5 million": True, "$3 million": False},
        ),
        (
            PARTS,
            {"text": "$5 million", "set": {"counts_in_total": True}},
            {"$9 million": True, "$5 million": True, "$3 million": False},
        ),
        # A row set right in another column is still said again, still a level beside its change.
        (
            "\nIt gives $4 million. The $4 million will help. It gives $1 million.\n",
            {"text": "$4 million", "expect": "The $4 million", "set": {"per": None}},
            {"$4 million": False, "$1 million": True},
        ),
        (
            "\nExports rose $2 million to $12 million.\n",
            {"text": "$12 million", "set": {"part_of": None, "label": "MONEY"}},
            {"$2 million": True, "$12 million": False},
        ),
        (
            "\nExports rose $2 million to $12 million.\n",
            {"text": "$2 million", "set": {"trend": None}},
            {"$2 million": True, "$12 million": True},
        ),
    ],
)
def test_a_sum_counts_what_it_may_after_a_correction(
    raw: Path, text: str, change: dict[str, Any], counted: dict[str, bool]
) -> None:
    (raw / "a.txt").write_text(f"News\n\nMay 1, 2020\n{text}")
    assert run(raw, {"release": "a", "expect": change["text"], "reason": "x", **change}).failed == 0
    assert counts(raw) == counted


def test_the_parts_of_a_whole_that_a_check_refuses_count(raw: Path) -> None:
    (raw / "a.txt").write_text(f"News\n\nMay 1, 2020\n{PARTS}")
    own = raw.parent / "own"
    own.mkdir()
    figures = (ROOT / "schemas" / "figures.yaml").read_text()
    (own / "figures.yaml").write_text(figures.replace("  value:\n", "  value:\n    less_than: 8.0e+6\n", 1))
    extract.run([raw], raw.parent / "out", schemas=own)
    assert counts(raw) == {"$5 million": True, "$3 million": True}


DATED = "\nIt gave $9 million to 12 schools in 2019. It gives more in 2021.\n"
EARLIER = {"date_start": date(2018, 7, 1), "date_end": date(2019, 6, 30), "granularity": "fiscal_year"}


@pytest.mark.parametrize(
    ("change", "period"),
    [
        ({"text": "2019", "set": EARLIER}, (date(2018, 7, 1), date(2019, 6, 30))),
        ({"text": "2021", "set": EARLIER}, (date(2019, 1, 1), date(2019, 12, 31))),
        ({"text": "2019", "set": {"date_start": None}}, (None, date(2019, 12, 31))),
        ({"text": "2019", "remove": True}, (None, None)),
        ({"text": "$9 million", "set": {"period": None}}, (None, None)),
        ({"text": "$9 million", "set": {"period": "a:f5"}}, (date(2021, 1, 1), date(2021, 12, 31))),
        (
            {"text": "$9 million", "set": {"period": None, "period_start": date(2019, 3, 1)}},
            (date(2019, 3, 1), None),
        ),
    ],
)
def test_a_period_has_the_days_of_its_date_after_a_correction(
    raw: Path, change: dict[str, Any], period: tuple[date | None, date | None]
) -> None:
    (raw / "a.txt").write_text(f"News\n\nMay 1, 2020\n{DATED}")
    assert run(raw, {"release": "a", "expect": change["text"], "reason": "x", **change}).failed == 0
    row = figure(raw, "$9 million")
    assert (row["period_start"], row["period_end"]) == period
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


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"set": {"unit": "US dollars"}}, "a MONEY needs an ISO 4217 code"),
        ({"set": {"value": None}}, "an amount without a value"),
        ({"set": {"value_max": 1}}, "the upper end of the range is below the lower"),
        ({"set": {"label": "DATE"}}, "a DATE with a value"),
        ({"set": {"label": "WEIGHT"}}, "label breaks the schema"),
        ({"set": {"part_of": "a:f99"}}, "the figure it points to is not in this release"),
        ({"set": {"end": 99}}, "passage.text[start:end] is another text"),
        (
            {"set": {"text": "$5 million to 12 schools", "end": 39}},
            "a:f3 would not hold: it overlaps the figure before it",
        ),
        (
            {"set": {"period": "a:f1", "period_start": date(2020, 1, 1)}},
            "its days are not those of the DATE it points to",
        ),
        (
            {"text": "The vote", "expect": "The vote was", "add": {"label": "MONEY", "value": 3}},
            "a MONEY needs an ISO 4217 code",
        ),
    ],
)
def test_a_correction_after_which_a_check_fails_is_not_applied(raw: Path, change: dict[str, Any], reason: str) -> None:
    extract.run([raw], raw.parent / "before")
    summary = run(raw, {**{k: v for k, v in MORE.items() if k != "set"}, **change})
    assert summary.failed == 1
    assert extract.load(raw.parent / "out").equals(extract.load(raw.parent / "before"))
    ((name, _),) = refused(raw)
    (line,) = failures(raw.parent / "out")
    assert name == "correction_check"
    assert reason in line


def test_the_corrections_beside_one_that_does_not_hold_are_applied(raw: Path) -> None:
    wrong = {**MORE, "text": "12 schools", "expect": "to 12 schools", "set": {"value": None}}
    assert run(raw, MORE, wrong, {**MORE, "text": "7"}).failed == 2
    assert figure(raw, "$5 million")["value"] == 6e6
    assert figure(raw, "12 schools")["value"] == 12
    assert refused(raw) == [("correction_check", "12 schools"), ("correction_match", "7")]


def test_corrections_may_need_each_other(raw: Path) -> None:
    (raw / "a.txt").write_text(f"News\n\nMay 1, 2020\n{PARTS}")
    part = {"release": "a", "text": "$5 million", "set": {"value": 10e6}, "expect": "$5 million", "reason": "x"}
    whole = {**part, "text": "$9 million", "expect": "$9 million", "set": {"value": 19e6}}
    assert run(raw, part, whole).failed == 0
    assert figure(raw, "$5 million")["part_of"] == figure(raw, "$9 million")["figure_id"]
    assert run(raw, part).failed == 1


def test_a_correction_may_save_a_row_that_a_check_refuses(raw: Path) -> None:
    own = raw.parent / "own"
    own.mkdir()
    figures = (ROOT / "schemas" / "figures.yaml").read_text()
    (own / "figures.yaml").write_text(figures.replace("  value:\n", "  value:\n    less_than: 4.0e+6\n", 1))
    for value, failed in ((3e6, 0), (7e6, 1)):
        (raw.parent / "corrections.yaml").write_text(yaml.safe_dump([{**MORE, "set": {"value": value}}]))
        assert extract.run([raw], raw.parent / "out", schemas=own).failed == failed
        texts = [r["text"] for r in extract.load(raw.parent / "out").to_pylist() if r["release_id"] == "a"]
        assert ("$5 million" in texts) == (not failed)


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
        ({"set": {"date_start": "May"}}, "date_start is 'May', not a day as in 2020-09-18"),
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


def expecting(tmp_path: Path, text: str) -> Path:
    own = tmp_path / "own"
    own.mkdir(exist_ok=True)
    (own / "expect.yaml").write_text(text)
    return own


def test_expected_figures_must_be_there(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "raw", tmp_path / "raw")
    rows = "- {release: colombia, label: MONEY, value: 23600000, modifier: MORE_THAN}\n- {release: colombia, date_start: 2020-09-18}\n"
    own = expecting(tmp_path, rows)
    assert extract.run([tmp_path / "raw"], tmp_path / "out", schemas=own).failed == 0
    assert validate(tmp_path / "out", own) == []
    own = expecting(tmp_path, rows + "- {release: colombia, label: MONEY, value: 1}\n- {release: peru, label: DATE}\n")
    for _ in range(2):
        assert extract.run([tmp_path / "raw"], tmp_path / "out", schemas=own).failed == 2
    assert refused(tmp_path / "raw") == [("expected_figure", "label MONEY, value 1"), ("expected_figure", "label DATE")]
    assert [f["value"] for f in validate(tmp_path / "out", own)] == ["label MONEY, value 1", "label DATE"]
    assert extract.run([tmp_path / "raw"], tmp_path / "out").failed == 0


@pytest.mark.parametrize(
    "text",
    [
        "- {label: MONEY}",
        "- {release: a, lable: MONEY}",
        "- {release: a}",
        "release: a",
        "[",
        "- {release: a, label: [MONEY]}",
    ],
)
def test_expectations_with_a_fault_are_one_clear_line(raw: Path, text: str) -> None:
    with pytest.raises(SchemaError, match=r"expect\.yaml") as error:
        extract.run([raw], raw.parent / "out", schemas=expecting(raw.parent, text))
    assert "\n" not in str(error.value)


def test_a_label_that_is_none_is_named(raw: Path) -> None:
    own = expecting(raw.parent, "- {release: a, value: 5}\n- {release: a, label: MONY}\n")
    with pytest.raises(SchemaError, match=r"expect\.yaml: row 2: no label 'MONY'; the labels are MONEY, PERCENT"):
        extract.run([raw], raw.parent / "out", schemas=own)


@pytest.mark.parametrize("name", ["corrections.yaml", "expect.yaml", "figures.yaml"])
def test_a_fault_of_yaml_names_its_file_and_line(raw: Path, name: str) -> None:
    own = expecting(raw.parent, "- {release: a, value: 5}\n")
    (raw.parent if name == "corrections.yaml" else own).joinpath(name).write_text("- a\n- b: [\n")
    with pytest.raises(ValueError, match=rf"{name}: not readable YAML: .* at line 3, column 1") as error:
        extract.run([raw], raw.parent / "out", schemas=own)
    assert "unicode" not in str(error.value)
