"""Quarters, halves, fiscal years and other parts of years, each with the year that its text gives it."""

from __future__ import annotations

import pytest

from tests.figures.table import D, dates

# Parts of years, however they are written.
PARTS_OF_YEARS = [
    ("from 3.9% in Quarter 2, as", [D("Quarter 2", "2020-04-01", "2020-06-30", "quarter")]),
    ("a quarter 2 miles long", []),
    (
        "Acme Announces Fourth Quarter and Fiscal 2019 Results",
        [
            D("Fourth Quarter", "2020-10-01", "2020-12-31", "quarter"),
            D("Fiscal 2019", "2018-10-01", "2019-09-30", "fiscal_year"),
        ],
    ),
    ("a Fourth Quarter and Fiscal Cliff", []),
    (
        "in the same quarter a year ago; it is below that of Q4 2018",
        [
            D("the same quarter a year ago", "2019-04-01", "2019-06-30", "quarter"),
            D("Q4 2018", "2018-10-01", "2018-12-31", "quarter"),
        ],
    ),
    ("(HY 2019: none)", [D("HY 2019", "2019-01-01", "2019-06-30", "half")]),
    (
        "in 2019, the lowest since 2010. Exports fell from the prior year",
        [
            D("2019", "2019-01-01", "2019-12-31", "year"),
            D("2010", "2010-01-01", "", "year"),
            D("the prior year", "2018-01-01", "2018-12-31", "year"),
        ],
    ),
    ("the April–June 2020 quarter", [D("the April–June 2020 quarter", "2020-04-01", "2020-06-30", "quarter")]),
    ("in the April–May 2020 stretch", [D("April–May 2020", "2020-04-01", "2020-05-31", "month")]),
    ("the warmest June on record", []),
    ("the latest June report", [D("June", "2020-06-01", "2020-06-30", "month")]),
    ("an end-of-June balance", [D("end-of-June", "2020-06-01", "2020-06-30", "month")]),
    (
        "over the next three financial years",
        [D("the next three financial years", "2020-10-01", "2023-09-30", "fiscal_year")],
    ),
    # The year that a month ends, and the first weeks of a half.
    ("in the June 2019 year", [D("the June 2019 year", "2018-07-01", "2019-06-30", "year")]),
    ("the June 2019 year-end report", [D("June 2019", "2019-06-01", "2019-06-30", "month")]),
    (
        "the first six weeks of the second half",
        [D("the first six weeks of the second half", "2020-07-01", "2020-08-11", "week")],
    ),
    # Of which a headline reports.
    ("Acme Second-Quarter U.S. Sales Rise", [D("Second-Quarter", "2020-04-01", "2020-06-30", "quarter")]),
    # That a label is about.
    ("Second quarter: sales to rise", [D("Second quarter", "2020-04-01", "2020-06-30", "quarter")]),
    # Calendar and fiscal years.
    ("by the end of this calendar year", [D("the end of this calendar year", "", "2020-12-31", "year")]),
    ("during the current calendar year", [D("the current calendar year", "2020-01-01", "2020-12-31", "year")]),
    ("in the next calendar year", [D("the next calendar year", "2021-01-01", "2021-12-31", "year")]),
    ("a calendar of the year", []),
    (
        "the first quarter of this fiscal year",
        [D("the first quarter of this fiscal year", "2019-10-01", "2019-12-31", "quarter")],
    ),
    # Years in pairs are fiscal ones, named by the one they end in.
    ("the third quarter of 2018/19", [D("the third quarter of 2018/19", "2019-04-01", "2019-06-30", "quarter")]),
    # Several parts, and parts by number.
    (
        "the financial year 2018 to 2019",
        [D("financial year 2018 to 2019", "2018-10-01", "2019-09-30", "fiscal_year")],
    ),
    (
        "from fiscal year 2018 to 2019",
        [D("fiscal year 2018 to 2019", "2017-10-01", "2019-09-30", "fiscal_year")],
    ),
    ("fiscal years 2018 to 2019", [D("fiscal years 2018 to 2019", "2017-10-01", "2019-09-30", "fiscal_year")]),
    ("financial year 2016 to 2019", [D("financial year 2016 to 2019", "2015-10-01", "2019-09-30", "fiscal_year")]),
    (
        "over the financial years 2018 to 2019 and 2019 to 2020",
        [
            D("financial years 2018 to 2019", "2018-10-01", "2019-09-30", "fiscal_year"),
            D("2019 to 2020", "2019-10-01", "2020-09-30", "fiscal_year"),
        ],
    ),
    ("from fiscal year 2018 to 2019", [D("fiscal year 2018 to 2019", "2017-10-01", "2019-09-30", "fiscal_year")]),
    ("of homes from 2018 to 2019", [D("2018 to 2019", "2018-01-01", "2019-12-31", "year")]),
    (
        "fiscal years 2018 and 2019",
        [
            D("fiscal years 2018", "2017-10-01", "2018-09-30", "fiscal_year"),
            D("2019", "2018-10-01", "2019-09-30", "fiscal_year"),
        ],
    ),
    ("over FY2024/25–FY2026/27", [D("FY2024/25–FY2026/27", "2024-10-01", "2027-09-30", "fiscal_year")]),
    ("the 2022-23 state budget", [D("2022-23", "2022-10-01", "2023-09-30", "fiscal_year")]),
    ("the 2022-23 state visits", [D("2022-23", "2022-01-01", "2023-12-31", "year")]),
    ("an index of 101 (2015 = 100) in 2019", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("Q1-Q3 2019", [D("Q1-Q3 2019", "2019-01-01", "2019-09-30", "quarter")]),
    ("the first half of the year", [D("the first half of the year", "2020-01-01", "2020-06-30", "half")]),
    ("the first nine months of 2019", [D("the first nine months of 2019", "2019-01-01", "2019-09-30", "month")]),
    (
        "40 fires through the first five months of 2019",
        [D("the first five months of 2019", "2019-01-01", "2019-05-31", "month")],
    ),
    ("open through the first month of 2021", [D("the first month of 2021", None, "2021-01-31", "month")]),
    (
        "the last three months of this year",
        [D("the last three months of this year", "2020-10-01", "2020-12-31", "month")],
    ),
    (
        "first 20 years of this century",
        [D("first 20 years of this century", "2001-01-01", "2020-12-31", "year")],
    ),
    ("Second Quarter of 2019", [D("Second Quarter of 2019", "2019-04-01", "2019-06-30", "quarter")]),
]

# A quarter beside another: the same one of a year before, or the one that it is compared with.
COMPARED = [
    # The same quarter of another year, told ahead or of the last that is over.
    ("up from the same quarter last year", [D("the same quarter last year", "2019-04-01", "2019-06-30", "quarter")]),
    (
        "Compared with the same quarter of the previous year, it rose in the first quarter of 2020.",
        [
            D("the same quarter of the previous year", "2019-01-01", "2019-03-31", "quarter"),
            D("the first quarter of 2020", "2020-01-01", "2020-03-31", "quarter"),
        ],
    ),
    (
        "In the three months to March 31 it rose, unlike in the same quarter last year.",
        [
            D("the three months to March 31", "2020-01-01", "2020-03-31", "month"),
            D("the same quarter last year", "2019-01-01", "2019-03-31", "quarter"),
        ],
    ),
    # A quarter and the year it is in.
    (
        "for the fourth quarter of 2018, compared to $4 million for the fourth quarter of the prior year",
        [
            D("the fourth quarter of 2018", "2018-10-01", "2018-12-31", "quarter"),
            D("the fourth quarter of the prior year", "2017-10-01", "2017-12-31", "quarter"),
        ],
    ),
    (
        "in the second quarter of 2018 from 3.71% in the prior year second quarter",
        [
            D("the second quarter of 2018", "2018-04-01", "2018-06-30", "quarter"),
            D("the prior year second quarter", "2017-04-01", "2017-06-30", "quarter"),
        ],
    ),
    (
        "in the second quarter, compared with 41 cents in the second quarter a year ago",
        [
            D("the second quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("the second quarter a year ago", "2019-04-01", "2019-06-30", "quarter"),
        ],
    ),
    ("up from last year’s third quarter", [D("last year’s third quarter", "2019-07-01", "2019-09-30", "quarter")]),
    (
        "in the second quarter of 2019 compared with 41 cents same quarter in 2018",
        [
            D("the second quarter of 2019", "2019-04-01", "2019-06-30", "quarter"),
            D("same quarter in 2018", "2018-04-01", "2018-06-30", "quarter"),
        ],
    ),
    (
        "the quarter ended June 30, 2019, against the equivalent period in 2018",
        [
            D("the quarter ended June 30, 2019", "2019-04-01", "2019-06-30", "quarter"),
            D("the equivalent period in 2018", "2018-04-01", "2018-06-30", "quarter"),
        ],
    ),
    (
        "for the second quarter and first six months of 2018",
        [
            D("the second quarter", "2018-04-01", "2018-06-30", "quarter"),
            D("first six months of 2018", "2018-01-01", "2018-06-30", "month"),
        ],
    ),
    # What a quarter is compared with came before it.
    (
        "grew 2 percent in the second quarter, compared with 1 percent in the fourth quarter",
        [
            D("the second quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("the fourth quarter", "2019-10-01", "2019-12-31", "quarter"),
        ],
    ),
    (
        "grew 2 percent in the second quarter and will grow in the fourth quarter",
        [
            D("the second quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("the fourth quarter", "2020-10-01", "2020-12-31", "quarter"),
        ],
    ),
    # What is foreseen for a quarter is of one to come.
    ("It gave its outlook for the fourth quarter", [D("the fourth quarter", "2020-10-01", "2020-12-31", "quarter")]),
    (
        "It had beaten forecasts for the fourth quarter",
        [D("the fourth quarter", "2019-10-01", "2019-12-31", "quarter")],
    ),
    ("It gave its results for the fourth quarter", [D("the fourth quarter", "2019-10-01", "2019-12-31", "quarter")]),
    ("saw a 3% second-quarter increase in lending", [D("second-quarter", "2020-04-01", "2020-06-30", "quarter")]),
    ("gave a second-quarter party", []),
    # A quarter that is to come, and one that is over.
    ("its fourth quarter woes", [D("fourth quarter", "2020-10-01", "2020-12-31", "quarter")]),
    (
        "Fourth-quarter and full-year 2019 results; the fourth quarter and full year 2019",
        [
            D("Fourth-quarter", "2019-10-01", "2019-12-31", "quarter"),
            D("2019", "2019-01-01", "2019-12-31", "year"),
            D("the fourth quarter", "2019-10-01", "2019-12-31", "quarter"),
            D("2019", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("phrase", "expected"), PARTS_OF_YEARS + COMPARED, ids=lambda v: v if isinstance(v, str) else ""
)
def test_a_part_of_a_year_has_its_year(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected
