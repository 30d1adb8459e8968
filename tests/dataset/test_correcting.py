"""After a correction the rest of the release still holds: sums, periods and checks."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import extract
from extract.dataset.validate import validate
from extract.terminal import failures
from tests.conftest import ROOT
from tests.dataset.corrected import MORE, counts, figure, refused, run

PARTS = "\nIt gave $9 million, including $5 million to Ohio, $3 million to Iowa.\n"


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
