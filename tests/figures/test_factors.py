"""Factors and fractions: doubled, threefold, half, one in five, four times."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import M, P, Q, exact, rows

# What a number is multiplied by, and how often something is done.
FACTORS = [
    ("exports have more than doubled", [Q("doubled", 2, "times", ">", trend="up")]),
    ("emissions halved", [Q("halved", 0.5, "times", trend="down")]),
    ("it will triple the funding", [Q("triple", 3, "times", trend="up")]),
    ("Double the yearly outlay for roads", [Q("Double", 2, "times", trend="up")]),
    ("Triple Crown of racing", []),
    ("three times larger than before", [Q("three times", 3, "times")]),
    (
        "It saw the number of claims double in two towns.",
        [Q("double", 2, "times", trend="up"), Q("two towns", 2, "town")],
    ),
    ("Chips: double to 50 percent", [Q("double", 2, "times", trend="up"), P("50 percent", 50)]),
    ("It saw a double in the ninth.", []),
    ("a tenfold increase", [Q("tenfold", 10, "times", trend="up")]),
    ("a threefold hike in fees", [Q("threefold", 3, "times", trend="up")]),
    ("a twofold plunge in sales", [Q("twofold", 2, "times", trend="down")]),
    ("a two- to fourfold greater risk", [Q("two- to fourfold", 2, "times", high=4)]),
    ("a three-to-fivefold increase", [Q("three-to-fivefold", 3, "times", high=5, trend="up")]),
    ("Risk was two or threefold as high.", [Q("two or threefold", 2, "times", high=3)]),
    ("a 2- to 4-fold increase", [Q("2- to 4-fold", 2, "times", high=4, trend="up")]),
    ("from two to fourfold levels", [Q("fourfold", 4, "times")]),
    ("Six to fourfold levels", [Q("fourfold", 4, "times")]),
    ("two and fourfold levels", [Q("fourfold", 4, "times")]),
    ("given once or twice a year", [Q("once or twice a year", 1, "time", high=2, per="year")]),
    ("taken once or twice daily", [Q("once or twice daily", 1, "time", high=2, per="day")]),
    ("once and twice a year", [Q("twice a year", 2, "time", per="year")]),
    ("It was said once or twice.", []),
    ("reauthorized the law four times", [Q("four times", 4, "time")]),
    ("six times a year", [Q("six times a year", 6, "time", per="year")]),
    ("paid at time and one-half", [Q("time and one-half", 1.5, "times")]),
    ("paid time and a half for the night", [Q("time and a half", 1.5, "times")]),
    ("at the time and a half of the towns", [Q("a half", 0.5)]),
    ("two or three times a year", [Q("two or three times a year", 2, "time", high=3, per="year")]),
    ("It was paved three or four times.", [Q("three or four times", 3, "time", high=4)]),
    ("It lasts three to four times longer.", [Q("three to four times", 3, "times", high=4)]),
    ("It is 2.5 to 3 times as high.", [Q("2.5 to 3 times", 2.5, "times", high=3)]),
    ("an increase of five to six times", [Q("five to six times", 5, "times", high=6, trend="up")]),
    ("an average of five to six times", [Q("five to six times", 5, "time", high=6)]),
    ("It grew by two to three times.", [Q("two to three times", 2, "times", high=3, trend="up")]),
    ("Output rose three to four times.", [Q("three to four times", 3, "times", high=4, trend="up")]),
    ("It sold at two to three times book value.", [Q("two to three times", 2, "times", high=3)]),
    ("It was shown two or three times weekly.", [Q("two or three times", 2, "time", high=3, per="week")]),
]

# Parts of a whole.
FRACTIONS = [
    ("two-thirds to three-quarters of clinics", [Q("two-thirds to three-quarters", 2 / 3, high=0.75)]),
    ("a third of the workforce", [Q("a third", 1 / 3)]),
    ("two-thirds of voters", [Q("two-thirds", 2 / 3)]),
    ("half of the funding", [Q("half", 0.5)]),
    ("the share fell from half to a third", [Q("half", 0.5), Q("a third", 1 / 3)]),
    ("two thirds of schools, up from half", [Q("two thirds", 2 / 3), Q("half", 0.5)]),
    ("Sales rose a fifth.", [Q("a fifth", 0.2, trend="up")]),
    ("It went up a fifth floor", []),
    ("Profit was down a third at £5", [Q("a third", 1 / 3, trend="down"), M("£5", 5, "GBP")]),
    ("He rose a third time", []),
    ("It finished a third.", []),
    ("the game was tied at half", []),
    ("one in 36 children", [Q("one in 36", 1 / 36)]),
    ("1 in 5 households", [Q("1 in 5", 0.2)]),
    # A rate is told of few, or of a round number in its lowest terms; else some are counted.
    ("3 out of 4 voters", [Q("3 out of 4", 0.75)]),
    ("19 out of 20 doctors", [Q("19 out of 20", 0.95)]),
    ("a score of 88 out of 100", [Q("88 out of 100", 0.88)]),
    ("12 out of 20 mines", [Q("12", 12, "mine"), Q("20 mines", 20, "mine")]),
    ("in 17 out of 27 countries", [Q("17", 17, "country"), Q("27 countries", 27, "country")]),
]


@pytest.mark.parametrize(("phrase", "expected"), FACTORS + FRACTIONS, ids=lambda v: v if isinstance(v, str) else "")
def test_a_factor_or_fraction_has_its_value(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
