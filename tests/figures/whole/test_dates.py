"""Dates and periods as companies and offices of many countries write them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, Q, exact, rows

# The phrase, and each of its figures.
DATES = [
    ("in Q3 2021, sales grew", [D("Q3 2021", "2021-07-01", "2021-09-30", "quarter")]),
    ("3Q21 net income", [D("3Q21", "2021-07-01", "2021-09-30", "quarter")]),
    ("in H1 2022", [D("H1 2022", "2022-01-01", "2022-06-30", "half")]),
    ("revenue in 1H22", [D("1H22", "2022-01-01", "2022-06-30", "half")]),
    (
        "1H 2020 and 2H 2020",
        [D("1H 2020", "2020-01-01", "2020-06-30", "half"), D("2H 2020", "2020-07-01", "2020-12-31", "half")],
    ),
    ("in the 2020/21 season", [D("the 2020/21 season", "2020-09-01", "2021-08-31", "year")]),
    ("by end-2021", [D("end-2021", "", "2021-12-31", "year")]),
    ("at end-June 2020", [D("end-June 2020", "2020-06-01", "2020-06-30", "month")]),
    ("by mid-2023", [D("mid-2023", "", "2023-12-31", "year")]),
    ("in 2018-20", [D("2018-20", "2018-01-01", "2020-12-31", "year")]),
    ("over 2014–2020", [D("2014–2020", "2014-01-01", "2020-12-31", "year")]),
    ("on 1 January 2021", [D("1 January 2021", "2021-01-01")]),
    ("from 1 to 15 October 2020", [D("1 to 15 October 2020", "2020-10-01", "2020-10-15")]),
    ("from 28 September to 2 October 2020", [D("28 September to 2 October 2020", "2020-09-28", "2020-10-02")]),
    ("by 30.06.2021", [D("30.06.2021", "", "2021-06-30")]),
    ("on 14/05/2020 and 07/06/2020", [D("14/05/2020", "2020-05-14"), D("07/06/2020", "2020-06-07")]),
    ("on 05/14/2020 and 07/06/2020", [D("05/14/2020", "2020-05-14"), D("07/06/2020", "2020-07-06")]),
    ("week 23 of 2020", [D("week 23 of 2020", "2020-06-01", "2020-06-07", "week")]),
    ("on the fifteenth of March 2020", [D("the fifteenth of March 2020", "2020-03-15")]),
    ("on March first", [D("March first", "2021-03-01")]),
    ("during the first ten days of September", [D("the first ten days of September", "2020-09-01", "2020-09-10")]),
    ("the first 100 days of the administration", [Q("100 days", 100, "day")]),
    ("fiscal first quarter of 2021", [D("fiscal first quarter of 2021", "2020-10-01", "2020-12-31", "quarter")]),
    (
        "in the first quarter of fiscal 2021",
        [D("the first quarter of fiscal 2021", "2020-10-01", "2020-12-31", "quarter")],
    ),
    ("in Q2 FY2021", [D("Q2 FY2021", "2021-01-01", "2021-03-31", "quarter")]),
    ("FY 2020-21", [D("FY 2020-21", "2020-10-01", "2021-09-30", "fiscal_year")]),
    ("the year to March 2020", [D("the year to March 2020", "2019-04-01", "2020-03-31", "year")]),
    ("in the 12 months to August 2020", [D("the 12 months to August 2020", "2019-09-01", "2020-08-31", "month")]),
    ("in the three months to July", [D("the three months to July", "2020-05-01", "2020-07-31", "month")]),
    ("since the start of the year", [D("the start of the year", "2020-01-01", "", "year")]),
    ("until 31 December", [D("31 December", "", "2020-12-31")]),
    ("no later than 30 days after publication", [Q("30 days", 30, "day", "<=")]),
    ("between March and August 2020", [D("between March and August 2020", "2020-03-01", "2020-08-31", "month")]),
    ("at 11:59 p.m. on 30 September 2020", [D("30 September 2020", "2020-09-30")]),
    (
        "Lockdowns from April to November slowed trade last year",
        [
            D("April to November", "2020-04-01", "2020-11-30", "month"),
            D("last year", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
    ("at 15:00 UTC on Sunday, 20 September", [D("Sunday, 20 September", "2020-09-20")]),
    ("between 9 and 11 October", [D("between 9 and 11 October", "2020-10-09", "2020-10-11")]),
    ("the week ended 12 September 2020", [D("the week ended 12 September 2020", "2020-09-06", "2020-09-12", "week")]),
    ("for the nine months to 30 June", [D("the nine months to 30 June", "2019-10-01", "2020-06-30", "month")]),
    (
        "in fiscal 2020 and fiscal 2021",
        [
            D("fiscal 2020", "2019-10-01", "2020-09-30", "fiscal_year"),
            D("fiscal 2021", "2020-10-01", "2021-09-30", "fiscal_year"),
        ],
    ),
    (
        "as early as 2025 and no later than 2030",
        [D("2025", "2025-01-01", "2025-12-31", "year"), D("2030", "", "2030-12-31", "year")],
    ),
    (
        "in the mid-2010s and the late 1990s",
        [
            D("the mid-2010s", "2010-01-01", "2019-12-31", "decade"),
            D("the late 1990s", "1990-01-01", "1999-12-31", "decade"),
        ],
    ),
    (
        "zero-emission vehicles by 2027 and all vehicles by 2035",
        [D("2027", "", "2027-12-31", "year"), D("2035", "", "2035-12-31", "year")],
    ),
    (
        "between approximately 2005 and approximately 2008",
        [D("between approximately 2005 and approximately 2008", "2005-01-01", "2008-12-31", "year", "~")],
    ),
    (
        "the late 1800s and the 1900s",
        [
            D("the late 1800s", "1800-01-01", "1899-12-31", "century"),
            D("the 1900s", "1900-01-01", "1999-12-31", "century"),
        ],
    ),
    (
        "in the 2000s and the 1990s",
        [D("the 2000s", "2000-01-01", "2009-12-31", "decade"), D("the 1990s", "1990-01-01", "1999-12-31", "decade")],
    ),
]


@pytest.mark.parametrize(("phrase", "expected"), DATES, ids=lambda v: v if isinstance(v, str) else "")
def test_every_date_of_a_sentence_is_found(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
