"""Dates in lists and stretches, which say their year or month once for all."""

from __future__ import annotations

import pytest

from tests.figures.table import D, dates

# Days, months and years of a list.
LISTS = [
    # Months of a list follow one another; what was planned is no past.
    (
        "was held in October and November",
        [D("October", "2019-10-01", "2019-10-31", "month"), D("November", "2019-11-01", "2019-11-30", "month")],
    ),
    (
        "what was planned for September and October",
        [D("September", "2020-09-01", "2020-09-30", "month"), D("October", "2020-10-01", "2020-10-31", "month")],
    ),
    (
        "changed in July and June",
        [D("July", "2020-07-01", "2020-07-31", "month"), D("June", "2020-06-01", "2020-06-30", "month")],
    ),
    # A year listed behind a stretch or a day is the same one of that year.
    (
        "the six months ended June 30, 2020 and 2019",
        [
            D("the six months ended June 30, 2020", "2020-01-01", "2020-06-30", "month"),
            D("2019", "2019-01-01", "2019-06-30", "month"),
        ],
    ),
    (
        "as of December 31, 2019, 2018 and 2017",
        [
            D("December 31, 2019", "2019-12-31", "2019-12-31"),
            D("2018", "2018-12-31", "2018-12-31"),
            D("2017", "2017-12-31", "2017-12-31"),
        ],
    ),
    (
        "on May 3, 2020, 2021 guidance was raised",
        [D("May 3, 2020", "2020-05-03", "2020-05-03"), D("2021", "2021-01-01", "2021-12-31", "year")],
    ),
    # A list says its year once, at the end.
    (
        "In July and August of 2018",
        [
            D("July", "2018-07-01", "2018-07-31", "month"),
            D("August of 2018", "2018-08-01", "2018-08-31", "month"),
        ],
    ),
    ("on December 9th and 10th, 2021", [D("December 9th", "2021-12-09"), D("10th, 2021", "2021-12-10")]),
    (
        "on May 5, 6 and 7, 2019 in Rome",
        [D("May 5", "2019-05-05"), D("6", "2019-05-06"), D("7, 2019", "2019-05-07")],
    ),
    ("on April 29 and 30, the team", [D("April 29", "2020-04-29"), D("30", "2020-04-30")]),
    ("on December 30 and January 2, 2019", [D("December 30", "2018-12-30"), D("January 2, 2019", "2019-01-02")]),
    ("On May 5 and 10 people came", [D("May 5", "2020-05-05")]),
    ("On May 5, 12 people came", [D("May 5", "2020-05-05")]),
]

# From one date to another.
STRETCHES = [
    # Stretches whose first end has no year, whose ends have clocks, or that last until now.
    ("from November to February 5, 2017", [D("November to February 5, 2017", "2016-11-01", "2017-02-05", "month")]),
    ("2016 to present", [D("2016 to present", "2016-01-01", "2020-09-18", "year")]),
    (
        "May 5, 2019 at 9:00 a.m. to May 7, 2019",
        [D("May 5, 2019 at 9:00 a.m. to May 7, 2019", "2019-05-05", "2019-05-07")],
    ),
    ("January 2019 – Today", [D("January 2019", "2019-01-01", "2019-01-31", "month"), D("Today", "2020-09-18")]),
    # Weeks by their days, months of a year, years in pairs.
    (
        "the week of April 24-30, 2016",
        [D("the week of April 24-30, 2016", "2016-04-24", "2016-04-30", "week")],
    ),
    (
        "from April to September of last year",
        [D("April to September of last year", "2019-04-01", "2019-09-30", "month")],
    ),
    ("awards for 2006-07.", [D("2006-07", "2006-01-01", "2007-12-31", "year")]),
]


@pytest.mark.parametrize(("phrase", "expected"), LISTS + STRETCHES, ids=lambda v: v if isinstance(v, str) else "")
def test_a_date_of_a_list_has_what_the_list_says_once(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected
