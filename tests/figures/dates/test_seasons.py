"""Seasons and holidays: the one that is meant of every year’s."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from tests.figures.table import D, dates

# Seasons in a phrase; one that only names a thing is no date.
SEASONS = [
    # The holiday season.
    ("to hire guests this holiday season", [D("this holiday season", "2020-11-01", "2020-12-31", "season")]),
    ("for the upcoming holiday season", [D("the upcoming holiday season", "2020-11-01", "2020-12-31", "season")]),
    ("during the past holiday season", [D("the past holiday season", "2019-11-01", "2019-12-31", "season")]),
    (
        "for the 2018 holiday shopping season",
        [D("the 2018 holiday shopping season", "2018-11-01", "2018-12-31", "season")],
    ),
    # Summer.
    ("a price for the summer crop", []),
    ("a ban for the summer", [D("the summer", "2020-06-01", "2020-08-31", "season")]),
    ("By summer, it would", [D("summer", "", "2020-08-31", "season")]),
    ("Over summer, 40 came", [D("summer", "2020-06-01", "2020-08-31", "season")]),
    ("a dispute over spring water", []),
    ("The winter was a wet one", [D("The winter", "2019-12-01", "2020-02-29", "season")]),
    ("The fall was a deep one", []),
]

# Holidays, and September 11 beside words of terror.
HOLIDAYS = [
    # By name.
    ("the Sunday after Thanksgiving", [D("Sunday after Thanksgiving", "2020-11-29")]),
    ("on Earth Day", [D("Earth Day", "2020-04-22")]),
    # September 11 beside words of terror is that of 2001.
    ("the attacks of September 11th", [D("September 11th", "2001-09-11", "2001-09-11")]),
    ("the September 11 terrorist attacks", [D("September 11", "2001-09-11", "2001-09-11")]),
    ("a picnic on September 11", [D("September 11", "2020-09-11", "2020-09-11")]),
    ("the attacks of September 11, 2012", [D("September 11, 2012", "2012-09-11", "2012-09-11")]),
]


@pytest.mark.parametrize(("phrase", "expected"), SEASONS + HOLIDAYS, ids=lambda v: v if isinstance(v, str) else "")
def test_a_season_or_holiday_is_the_one_that_is_meant(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected


@pytest.mark.parametrize(
    ("release", "phrase", "start"),
    [
        (date(2022, 2, 7), "in the winter", date(2021, 12, 1)),
        (date(2022, 2, 7), "this winter", date(2021, 12, 1)),
        (date(2022, 2, 7), "last winter", date(2020, 12, 1)),
        (date(2022, 2, 7), "this fall", date(2022, 9, 1)),
        (date(2022, 2, 7), "later this spring", date(2022, 3, 1)),
        (date(2022, 9, 20), "later this fall", date(2022, 9, 20)),
        (date(2022, 2, 7), "the winter of 2019", date(2019, 12, 1)),
    ],
)
def test_seasons_are_those_of_the_release(release: date, phrase: str, start: date) -> None:
    assert extract.figures(phrase, date=release)[0].date_start == start


@pytest.mark.parametrize(
    ("phrase", "start"),
    [
        ("this winter", date(2022, 6, 1)),
        ("last winter", date(2021, 6, 1)),
        ("this summer", date(2021, 12, 1)),
        ("next spring", date(2022, 9, 1)),
        ("the autumn of 2019", date(2019, 3, 1)),
    ],
)
def test_seasons_of_the_south_begin_half_a_year_later(phrase: str, start: date) -> None:
    assert extract.figures(f"Help came in {phrase}.", date=date(2022, 5, 19), currency="NZD")[0].date_start == start
