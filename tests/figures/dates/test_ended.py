"""Stretches that are told by their last day, and what only ended then."""

from __future__ import annotations

import pytest

from tests.figures.table import D, dates

# A length and its last day make one stretch; what is no length only ended on that day.
ENDED = [
    # The last month, without its year.
    ("the 12 months ending August", [D("the 12 months ending August", "2019-09-01", "2020-08-31", "month")]),
    ("the 12 months ended in June", [D("the 12 months ended in June", "2019-07-01", "2020-06-30", "month")]),
    # A stretch told by its last day.
    (
        "for the three months ended March 31, 2020",
        [D("the three months ended March 31, 2020", "2020-01-01", "2020-03-31", "month")],
    ),
    (
        "in the 12 months ended February 2020,",
        [D("the 12 months ended February 2020", "2019-03-01", "2020-02-29", "month")],
    ),
    (
        "the quarter ended September 28, 2019",
        [D("the quarter ended September 28, 2019", "2019-06-30", "2019-09-28", "quarter")],
    ),
    (
        "for the fiscal year ending June 30, 2021",
        [D("the fiscal year ending June 30, 2021", "2020-07-01", "2021-06-30", "fiscal_year")],
    ),
    ("Year ended December 31, 2019", [D("Year ended December 31, 2019", "2019-01-01", "2019-12-31", "year")]),
    ("the 13 weeks ended August 1, 2020", [D("the 13 weeks ended August 1, 2020", "2020-05-03", "2020-08-01", "week")]),
    (
        "its second quarter ended August 1, 2020",
        [D("second quarter ended August 1, 2020", "2020-05-03", "2020-08-01", "quarter")],
    ),
    (
        "its fourth quarter and fiscal year ended June 30, 2020",
        [
            D("fourth quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("fiscal year ended June 30, 2020", "2019-07-01", "2020-06-30", "fiscal_year"),
        ],
    ),
    # What ended is no length.
    ("The war ended May 8, 1945", [D("May 8, 1945", "1945-05-08")]),
    ("a program ended March 31, 2020", [D("March 31, 2020", "2020-03-31")]),
]


@pytest.mark.parametrize(("phrase", "expected"), ENDED, ids=lambda v: v if isinstance(v, str) else "")
def test_a_stretch_is_told_by_its_last_day(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected
