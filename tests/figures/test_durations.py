"""Lengths of time in parts, and those that an article counts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extract
from tests.figures.table import Q, exact, rows

# Lengths in parts, or counted by an article: the phrase, and text, value, unit and modifier of each.
DURATIONS = [
    ("more than 1 hour and 30 minutes", [("1 hour and 30 minutes", 1.5, "hour", "MORE_THAN")]),
    ("5 years and 3 months in prison", [("5 years and 3 months", 5.25, "year", None)]),
    ("one year and a day in prison", [("one year and a day", 1 + 1 / 365.2425, "year", None)]),
    ("9 hours, 45 minutes later", [("9 hours, 45 minutes", 9.75, "hour", None)]),
    ("over a two-and-half-year period", [("two-and-half-year", 2.5, "year", None)]),
    ("He sold it one day before the vote.", [("one day", 1.0, "day", None)]),
    ("One day, he will sell it.", []),
    ("Half year results are due.", []),
    ("a half-year delay", [("a half-year", 0.5, "year", None)]),
    ("It will open and last 18 months.", [("18 months", 18.0, "month", None)]),
    ("two years and a half", [("two years and a half", 2.5, "year", None)]),
    ("for an hour and a half", [("an hour and a half", 1.5, "hour", None)]),
    ("for an hour and forty minutes", [("an hour and forty minutes", 1 + 2 / 3, "hour", None)]),
    ("for half a century", [("half a century", 0.5, "century", None)]),
    ("in more than a decade", [("a decade", 1, "decade", "MORE_THAN")]),
    ("within an hour", [("an hour", 1, "hour", "EQUAL_OR_LESS")]),
    ("in about a month's time", [("a month", 1, "month", "APPROX")]),
    # Up to a length in a greater unit.
    ("Sentences of four months to three years", [("four months to three years", 4, "month", None)]),
    ("It takes 24 hours to 3 days.", [("24 hours to 3 days", 24, "hour", None)]),
    ("It rose from six months to two years.", [("six months", 6, "month", None), ("two years", 2, "year", None)]),
    ("It runs 90 days to six months ahead.", [("90 days to six months", 90, "day", None)]),
    # Two lengths that stand side by side stay two.
    ("two years and three years", [("two years", 2, "year", None), ("three years", 3, "year", None)]),
    ("3 years and 90 days", [("3 years", 3, "year", None), ("90 days", 90, "day", None)]),
    ("five years, 20 hours a week", [("five years", 5, "year", None), ("20 hours a week", 20, "hour", None)]),
]

# Lengths of time as releases write them, with the whole of what is expected.
LENGTHS = [
    ("It will be spent over 18 months.", [Q("18 months", 18, "month")]),
    ("She spent over 18 months there.", [Q("18 months", 18, "month", ">")]),
    ("prison of four months to three years", [Q("four months to three years", 4, "month", high=36)]),
    (
        "breaks of 30 minutes to two and one-half hours",
        [Q("30 minutes to two and one-half hours", 30, "minute", high=150)],
    ),
    ("extends the stay from 72 hours to seven days", [Q("72 hours", 72, "hour"), Q("seven days", 7, "day")]),
    ("over a period of five or six years", [Q("five or six years", 5, "year", high=6)]),
    ("almost two hundred years", [Q("two hundred years", 200, "year", "~")]),
    ("a 10-year sentence", [Q("10-year", 10, "year")]),
    ("within 90 days", [Q("90 days", 90, "day", "<=")]),
    ("over five years", [Q("five years", 5, "year")]),
    ("a three-month limit", [Q("three-month", 3, "month")]),
    ("sentenced to 96 months in prison", [Q("96 months", 96, "month")]),
    ("24 hours per day", [Q("24 hours per day", 24, "hour", per="day")]),
    ("three to five years in prison", [Q("three to five years", 3, "year", high=5)]),
    ("extended for one final month", [Q("one final month", 1, "month")]),
    ("a maximum five year sentence", [Q("five year", 5, "year", "<=")]),
    ("after waiting over a year for it", [Q("a year", 1, "year", ">")]),
]

# Words for a length that count nothing.
NONE = ["a year from now he", "once a week", "a month later", "a year-long review", "an hour of need", "day and night"]


@pytest.mark.parametrize(("phrase", "expected"), DURATIONS, ids=lambda v: v if isinstance(v, str) else "")
def test_a_length_of_time_is_one_quantity(phrase: str, expected: list[tuple[str, float, str, str | None]]) -> None:
    found = [f for f in extract.figures(phrase) if f.label == "QUANTITY"]
    assert [(f.text, f.unit, f.modifier) for f in found] == [(text, unit, mod) for text, _, unit, mod in expected]
    assert [f.value for f in found] == pytest.approx([value for _, value, _, _ in expected])


@pytest.mark.parametrize(("phrase", "expected"), LENGTHS, ids=lambda v: v if isinstance(v, str) else "")
def test_a_length_of_time_is_read_whole(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)


@pytest.mark.parametrize("phrase", NONE)
def test_an_article_alone_counts_nothing(phrase: str) -> None:
    assert [f.text for f in extract.figures(phrase) if f.label == "QUANTITY"] == []


@given(st.integers(1, 400), st.integers(1, 59))
def test_minutes_are_a_share_of_their_hours(hours: int, minutes: int) -> None:
    found = extract.figures(f"it took {hours} hours and {minutes} minutes")
    assert [(f.unit, round((f.value or 0) * 60)) for f in found] == [("hour", hours * 60 + minutes)]
