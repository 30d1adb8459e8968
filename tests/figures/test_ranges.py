"""Ranges, and pairs of numbers that are none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import P, Q, exact, figure_of, rows

# From one end to the other, in words of many kinds.
RANGES = [
    ("Sales are to grow and will rise 3% to 5%", [P("3% to 5%", 3, high=5, trend="up")]),
    ("between 87,000 homes and 90,000 homes", [Q("between 87,000 homes and 90,000 homes", 87000, "home", high=90000)]),
    ("Load factor: 77.0% / 76.1% / 0.9 pts", [P("77.0%", 77), P("76.1%", 76.1), P("0.9 pts", 0.9, "percentage_point")]),
    ("A margin of 5.1% rose 1.2 pts", [P("5.1%", 5.1), P("1.2 pts", 1.2, "percentage_point", trend="up")]),
    ("They shot 45%, scored 20 points", [P("45%", 45), Q("20 points", 20, "point")]),
    ("pay increases of 9% to 17%", [P("9% to 17%", 9, high=17, trend="up")]),
    ("a decline of 5 percent to 7 percent", [P("5 percent to 7 percent", 5, high=7, trend="down")]),
    ("It expects sales to be down 5% to 8%", [P("5% to 8%", 5, high=8, trend="down")]),
    ("Sales were down 5% to 8% of output", [P("5%", 5, trend="down"), P("8%", 8)]),
    ("a rise of 2% to 15%", [P("2%", 2, trend="up"), P("15%", 15)]),
    ("from 21% to 22%, up from 19% to 20%", [P("21% to 22%", 21, high=22), P("19% to 20%", 19, high=20)]),
    ("was 22%, up from 19% to 20%", [P("22%", 22), P("19%", 19), P("20%", 20)]),
    # A unit behind both ends, or with a smaller one behind it.
    ("runs 2 feet to 3 feet deep", [Q("2 feet to 3 feet", 2, "foot", high=3)]),
    ("is 5'7\" to 5'11\" tall", [Q("5'7\" to 5'11\"", 5 + 7 / 12, "foot", high=5 + 11 / 12)]),
    ("rose from 5 feet to 3 meters", [Q("5 feet", 5, "foot"), Q("3 meters", 3, "meter")]),
    # Two doses, a share that what loses it tells, and a time in words and digits.
    ("doses of 10 mg or 15 mg", [Q("10 mg", 10, "milligram"), Q("15 mg", 15, "milligram")]),
    ("Losing 5% to 10% of weight helps", [P("5% to 10%", 5, high=10, trend="down")]),
    ("is increased over four to 20 weeks", [Q("four to 20 weeks", 4, "week", high=20)]),
    ("a rise from zero to 25 percent", [P("zero", 0), P("25 percent", 25)]),
    # Points of a share, and the ends of a confidence interval.
    (
        "The rate is down 1.3 points from its March peak of 7.3 percent",
        [P("1.3 points", 1.3, "percentage_point", trend="down"), P("7.3 percent", 7.3)],
    ),
    (
        "57% are women, a 4-point increase",
        [P("57%", 57), P("4-point", 4, "percentage_point", trend="up")],
    ),
    ("It won 60% of games after a 4-point lead", [P("60%", 60), Q("4-point", 4, "point")]),
    (
        "It rose 2 percentage points in the north and fell 3 points in the south",
        [
            P("2 percentage points", 2, "percentage_point", trend="up"),
            P("3 points", 3, "percentage_point", trend="down"),
        ],
    ),
    (
        "It rose 2 percentage points and the Dow fell 40 points",
        [P("2 percentage points", 2, "percentage_point", trend="up"), Q("40 points", 40, "point", trend="down")],
    ),
    ("2.4 (95% CI: 1.9, 3.1)", [Q("2.4", 2.4), P("95%", 95), Q("1.9, 3.1", 1.9, high=3.1)]),
    ("2.4 (in 1.9, 3.1)", [Q("2.4", 2.4), Q("1.9", 1.9), Q("3.1", 3.1)]),
    ("Unemployment rose 1 percent to 5 percent", [P("1 percent", 1, trend="up"), P("5 percent", 5)]),
]

# Small numbers whose share stands in brackets, and small ones that nothing says to be counts.
SHARED = [
    (
        "12 patients (3.7%) versus 6 (1.9%)",
        [Q("12 patients", 12, "patient"), P("3.7%", 3.7), Q("6", 6, "patient"), P("1.9%", 1.9)],
    ),
    ("in group A, 3 (25 percent) had it", [Q("3", 3), P("25 percent", 25)]),
    ("as in group A, 3 (twice)", []),
]

# The end of a range, or none where two amounts are a change: the text, the figure, the columns.
ENDS: list[tuple[str, str, dict[str, object]]] = [
    # No range goes down, but one that says so.
    ("Prices have come off since June 14, from $5.02 to $4.50.", "$5.02", {"value": 5.02, "value_max": None}),
    ("Prices have come off since June 14, from $4.50 to $5.02.", "$4.50 to $5.02", {"value": 4.5, "value_max": 5.02}),
    ("Prices range from $5.02 to $4.50.", "$5.02 to $4.50", {"value": 4.5, "value_max": 5.02}),
    # How a change is told, and what it is reckoned on.
    (
        "It will raise the limit on the penalties that fall on poor homes, from $21,000 to $1,000,000.",
        "$1,000,000",
        {"value_max": None},
    ),
    (
        "It will double the scholarship for teachers from $4,000 to $8,000 per year.",
        "$8,000 per year",
        {"value_max": None},
    ),
    (
        "It is increasing the credit from $2,000 to $3,000 per child six years old and above, and from $2,000 to $3,600 for others.",
        "$3,600",
        {"value_max": None},
    ),
    (
        "Demand has grown for homes at every price point in all parts of the city, from $200,000 to $2 million.",
        "$200,000 to $2 million",
        {"value": 200000.0},
    ),
    (
        "It has penalties that apply to poor homes, from $21,000 to $1,000,000.",
        "$21,000 to $1,000,000",
        {"value": 21000.0},
    ),
    ("Fees run to $2 million, from $8 to $10 a seat.", "$8 to $10 a seat", {"value_max": 10.0}),
    ("It saves 1.3%, or $9.14 to $9.26 a day.", "$9.14 to $9.26 a day", {"value_max": 9.26}),
]


@pytest.mark.parametrize(("phrase", "expected"), [*RANGES, *SHARED], ids=lambda v: v if isinstance(v, str) else "")
def test_two_numbers_are_a_range_or_two_figures(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)


@pytest.mark.parametrize(("phrase", "text", "told"), ENDS)
def test_two_amounts_are_a_range_or_a_change(phrase: str, text: str, told: dict[str, object]) -> None:
    found = figure_of(phrase, text)
    assert {name: getattr(found, name) for name in told} == told
