"""Ages, which are quantities of years."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import P, Q, exact, rows

# An age, alone or before its noun.
AGES = [
    ("It called beneficiaries, many of them over 65, at home.", [Q("65", 65, "year", ">")]),
    ("It has clients, almost all of them over 65.", [Q("65", 65, "year", ">")]),
    ("It has bridges, many of them over 65, in need of repair.", [Q("65", 65, mod=">")]),
    ("some aged 85 or older", [Q("aged 85", 85, "year", ">=")]),
    ("terms of five and three years in prison", [Q("five", 5, "year"), Q("three years", 3, "year")]),
    ("preschool for all three and four year-olds", [Q("three", 3, "year"), Q("four year-olds", 4, "year")]),
    ("her son, who was 10 at the time", [Q("10", 10, "year")]),
    ("a 35-year-old man", [Q("35-year-old", 35, "year")]),
    ("15 years of age", [Q("15 years of age", 15, "year")]),
    ("the median age of first-time buyers rose from 33 to 36", [Q("33", 33, "year"), Q("36", 36, "year")]),
    ("the age of victims ranged from 18 to 45", [Q("18 to 45", 18, "year", high=45)]),
    ("the share of first-time buyers rose from 33 to 36", [Q("33", 33, "buyer"), Q("36", 36, "buyer")]),
    ("31% of children (3 in 10) under 5", [P("31%", 31), Q("3 in 10", 0.3), Q("5", 5, "year", "<")]),
    ("19 investors, most of them over 65,", [Q("19 investors", 19, "investor"), Q("65", 65, "year", ">")]),
    ("19 homes, most of them over 65,", [Q("19 homes", 19, "home"), Q("65", 65, mod=">")]),
    ("children under the age of 10 years", [Q("10 years", 10, "year", "<")]),
    ("ships with an average age of nine years", [Q("nine years", 9, "year")]),
    ("children under 5", [Q("5", 5, "year", "<")]),
    ("girls married before turning 15", [Q("15", 15, "year", "<")]),
    ("girls married before the age of 18", [Q("age of 18", 18, "year", "<")]),
    ("Half retire before age 62.", [Q("age 62", 62, "year", "<")]),
    ("Upon turning 18, they vote.", [Q("18", 18, "year")]),
    ("They vote at the age of 18.", [Q("age of 18", 18, "year")]),
    ("before turning 15 pages", [Q("15 pages", 15, "page")]),
    ("before turning 15 miles north", [Q("15 miles", 15, "mile")]),
    ("the day before, children under 5", [Q("5", 5, "year", "<")]),
]


@pytest.mark.parametrize(("phrase", "expected"), AGES, ids=lambda v: v if isinstance(v, str) else "")
def test_an_age_is_a_number_of_years(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
