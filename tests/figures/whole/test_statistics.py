"""Rates, levels and ranges as central banks and statistical offices of many countries write them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, M, P, Q, exact, rows

# Rates, shares and counts.
STATISTICS = [
    (
        "The unemployment rate was 7.4%, up 0.2 pp from July",
        [
            P("7.4%", 7.4),
            P("0.2 pp", 0.2, "percentage_point", trend="up"),
            D("July", "2020-07-01", "2020-07-31", "month"),
        ],
    ),
    (
        "GDP contracted by 11.8% in the euro area and by 11.4% in the EU",
        [P("11.8%", 11.8, trend="down"), P("11.4%", 11.4, trend="down")],
    ),
    ("kept the deposit facility rate at -0.50%", [P("-0.50%", -0.5)]),
    ("lowered the base rate by 15 bps to 0.10%", [P("15 bps", 15, "basis_point", trend="down"), P("0.10%", 0.1)]),
    ("inflation of between 2 and 4 per cent", [P("between 2 and 4 per cent", 2, high=4)]),
    (
        "raised the repo rate by 50 basis points, to 8.5 percent",
        [P("50 basis points", 50, "basis_point", trend="up"), P("8.5 percent", 8.5)],
    ),
    ("a target of 2%, plus or minus 1 percentage point", [P("2%", 2), P("1 percentage point", 1, "percentage_point")]),
    (
        "The index stood at 98.3 points, 0.9 points lower than in May",
        [
            Q("98.3 points", 98.3, "point"),
            Q("0.9 points", 0.9, "point", trend="down"),
            D("May", "2020-05-01", "2020-05-31", "month"),
        ],
    ),
    ("1 264 000 persons were employed", [Q("1 264 000 persons", 1264000, "person")]),
    (
        "some 1.2 million children under five are at risk",
        [Q("1.2 million children", 1.2e6, "child", "~"), Q("five", 5, "year", "<")],
    ),
    ("one in five households and 3 out of 10 firms", [Q("one in five", 0.2), Q("3 out of 10", 0.3)]),
    (
        "a 7-day rolling average of 125 cases per 100 000 inhabitants",
        [Q("7-day", 7, "day"), Q("125 cases per 100 000 inhabitants", 125, "case", per="100 000 inhabitants")],
    ),
    ("two thirds of a million people", [Q("two thirds of a million people", 666666.6666666666, "person")]),
    ("three-quarters of a billion dollars", [M("three-quarters of a billion dollars", 7.5e8)]),
    ("one fifth of the population", [Q("one fifth", 0.2)]),
    ("One-fifth were women", [Q("One-fifth", 0.2)]),
    ("fell by one fifth", [Q("one fifth", 0.2, trend="down")]),
    ("two and one-half percent", [P("two and one-half percent", 2.5)]),
    ("The total population is 1 414 021 100", [Q("1 414 021 100", 1414021100)]),
    ("the clip had 1.2b views", [Q("1.2b views", 1.2e9, "view")]),
    ("distributed 2000 hygiene kits to families", [Q("2000 hygiene kits", 2000, "kit")]),
    ("3 million doses (1.5 million each)", [Q("3 million doses", 3e6, "dose"), Q("1.5 million", 1.5e6, "dose")]),
    ("8,000-strong workforce", [Q("8,000-strong", 8000)]),
    ("a workforce of 8,000 across 12 countries", [Q("8,000", 8000), Q("12 countries", 12, "country")]),
    ("The victims lost more than $10 million", [M("$10 million", 1e7, mod=">")]),
    ("a record 1,200 Olympic-size pools", [Q("1,200 Olympic-size pools", 1200, "pool")]),
    (
        "industrial production fell by 2.1% in the euro area (EA19) and by 2.0% in the EU27",
        [P("2.1%", 2.1, trend="down"), P("2.0%", 2.0, trend="down")],
    ),
    (
        "The highest increases were registered in Portugal (+6.8%), Lithuania (+4.6%) and Slovenia (+4.0%)",
        [P("6.8%", 6.8, trend="up"), P("4.6%", 4.6, trend="up"), P("4.0%", 4.0, trend="up")],
    ),
    (
        "the largest decreases in Greece (-12.3%) and Malta (-2.2%)",
        [P("12.3%", 12.3, trend="down"), P("2.2%", 2.2, trend="down")],
    ),
    (
        "the share of personal loans increased to 24.0 per cent in March 2020 from 16.6 per cent five years ago",
        [
            P("24.0 per cent", 24),
            D("March 2020", "2020-03-01", "2020-03-31", "month"),
            P("16.6 per cent", 16.6),
            D("five years ago", "2015-01-01", "2015-12-31", "year"),
        ],
    ),
    (
        "the share of loans bearing over 9 per cent interest rose to 56.1 per cent",
        [P("9 per cent", 9, mod=">"), P("56.1 per cent", 56.1)],
    ),
    ("a third of total credit", [Q("a third", 1 / 3)]),
    (
        "voted 7-2 to raise Bank Rate by 0.25 percentage points, to 0.5%",
        [P("0.25 percentage points", 0.25, "percentage_point", trend="up"), P("0.5%", 0.5)],
    ),
    ("The Riksbank holds the repo rate unchanged at zero per cent", [P("zero per cent", 0)]),
    (
        "CPI inflation of 3.2 per cent over the year to the June quarter",
        [P("3.2 per cent", 3.2), D("the year to the June quarter", "2019-07-01", "2020-06-30", "year")],
    ),
    (
        "In trend terms, 12.9 million people were employed in August, up 11,000 on July",
        [
            Q("12.9 million people", 12.9e6, "person"),
            D("August", "2020-08-01", "2020-08-31", "month"),
            Q("11,000", 11000, "person", trend="up"),
            D("July", "2020-07-01", "2020-07-31", "month"),
        ],
    ),
    (
        "Real GDP fell at an annual rate of 31.4 percent in the second quarter of 2020",
        [P("31.4 percent", 31.4, trend="down"), D("the second quarter of 2020", "2020-04-01", "2020-06-30", "quarter")],
    ),
    (
        "Total nonfarm payroll employment rose by 1.4 million in August",
        [Q("1.4 million", 1.4e6, None, trend="up"), D("August", "2020-08-01", "2020-08-31", "month")],
    ),
    (
        "The number of unemployed persons fell by 2.8 million to 13.6 million",
        [Q("2.8 million", 2.8e6, "person", trend="down"), Q("13.6 million", 13.6e6, "person")],
    ),
    (
        "The deficit was $67.1 billion in August, up $3.7 billion from $63.4 billion in July, revised",
        [
            M("$67.1 billion", 67.1e9),
            D("August", "2020-08-01", "2020-08-31", "month"),
            M("$3.7 billion", 3.7e9, trend="up"),
            M("$63.4 billion", 63.4e9),
            D("July", "2020-07-01", "2020-07-31", "month"),
        ],
    ),
    (
        "Retail sales were $537.5 billion, an increase of 0.6 percent (±0.5 percent) from the previous month",
        [
            M("$537.5 billion", 537.5e9),
            P("0.6 percent", 0.6, trend="up"),
            P("0.5 percent", 0.5),
            D("the previous month", "2020-08-01", "2020-08-31", "month"),
        ],
    ),
    ("housing starts were at a seasonally adjusted annual rate of 1,416,000", [Q("1,416,000", 1416000, "start")]),
    (
        "the population stood at 447.7 million on 1 January 2020",
        [Q("447.7 million", 447.7e6), D("1 January 2020", "2020-01-01")],
    ),
    ("births exceeded deaths by 13 500", [Q("13 500", 13500)]),
    ("life expectancy at birth was 81.3 years", [Q("81.3 years", 81.3, "year")]),
]

# Levels, ranges and changes, with their dates.
LEVELS = [
    (
        "revised its forecast from 5 to 7 per cent to 3 to 5 per cent",
        [P("5 to 7 per cent", 5, high=7), P("3 to 5 per cent", 3, high=5)],
    ),
    (
        "in the fiscal first quarter of 2021",
        [D("the fiscal first quarter of 2021", "2020-10-01", "2020-12-31", "quarter")],
    ),
    ("fiscal 2021 first quarter results", [D("fiscal 2021 first quarter", "2020-10-01", "2020-12-31", "quarter")]),
    ("first-quarter fiscal 2021 sales", [D("first-quarter fiscal 2021", "2020-10-01", "2020-12-31", "quarter")]),
    (
        "for the fourth quarter and full year 2019",
        [D("the fourth quarter", "2019-10-01", "2019-12-31", "quarter"), D("2019", "2019-01-01", "2019-12-31", "year")],
    ),
    ("the second quarter 2020 dividend", [D("the second quarter 2020", "2020-04-01", "2020-06-30", "quarter")]),
    ("second half of 2020", [D("second half of 2020", "2020-07-01", "2020-12-31", "half")]),
    (
        "in the first six months of this year",
        [D("the first six months of this year", "2020-01-01", "2020-06-30", "month")],
    ),
    ("by the third quarter of 2021", [D("the third quarter of 2021", "", "2021-09-30", "quarter")]),
    ("since the beginning of the pandemic in March 2020", [D("March 2020", "2020-03-01", "2020-03-31", "month")]),
    ("since early 2020", [D("early 2020", "2020-01-01", "", "year")]),
    ("effective January 1, 2021", [D("January 1, 2021", "2021-01-01")]),
    ("through June 30, 2021", [D("June 30, 2021", "", "2021-06-30")]),
    ("during the period 2014-2020", [D("2014-2020", "2014-01-01", "2020-12-31", "year")]),
    ("over the 2021–2027 period", [D("2021–2027", "2021-01-01", "2027-12-31", "year")]),
    ("in the academic year 2020/21", [D("the academic year 2020/21", "2020-09-01", "2021-08-31", "year")]),
    ("the 2020/21 financial year", [D("the 2020/21 financial year", "2020-10-01", "2021-09-30", "fiscal_year")]),
    ("in financial year 2019-20", [D("financial year 2019-20", "2019-10-01", "2020-09-30", "fiscal_year")]),
    ("in fiscal years 2019-20", [D("fiscal years 2019-20", "2018-10-01", "2020-09-30", "fiscal_year")]),
    ("Monday 21 September", [D("Monday 21 September", "2020-09-21")]),
    ("on the 21st of September", [D("the 21st of September", "2020-09-21")]),
    ("on 21st September 2020", [D("21st September 2020", "2020-09-21")]),
    ("until Friday, September 25th", [D("Friday, September 25th", "", "2020-09-25")]),
    ("between September 20 and 25", [D("between September 20 and 25", "2020-09-20", "2020-09-25")]),
    ("September 20 through October 4", [D("September 20 through October 4", "2020-09-20", "2020-10-04")]),
    ("from Sept. 28 to Oct. 2", [D("Sept. 28 to Oct. 2", "2020-09-28", "2020-10-02")]),
    ("on 9/11/2001", [D("9/11/2001", "2001-09-11")]),
    ("dated 2020-09-01", [D("2020-09-01", "2020-09-01")]),
    ("(01.09.2020)", [D("01.09.2020", "2020-09-01")]),
    ("early next week", [D("early next week", "2020-09-21", "2020-09-27", "week")]),
    ("over the past 12 months", [D("the past 12 months", "2019-09-18", "2020-09-18", "month")]),
    ("within the next 30 days", [D("the next 30 days", "2020-09-18", "2020-10-18", "day")]),
    ("in the last three fiscal years", [D("the last three fiscal years", "2016-10-01", "2019-09-30", "fiscal_year")]),
    ("two weeks ago", [D("two weeks ago", "2020-09-04")]),
    ("a year ago", [D("a year ago", "2019-01-01", "2019-12-31", "year")]),
    ("compared with the same period of 2019", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("compared with the same month last year", [D("last year", "2019-01-01", "2019-12-31", "year")]),
    ("in Q1-Q3 2020", [D("Q1-Q3 2020", "2020-01-01", "2020-09-30", "quarter")]),
    ("in 9M 2020", [D("9M 2020", "2020-01-01", "2020-09-30", "month")]),
    ("as at 30 June 2020", [D("30 June 2020", "2020-06-30")]),
    ("as on March 31, 2020", [D("March 31, 2020", "2020-03-31")]),
    ("w.e.f. 1 April 2020", [D("1 April 2020", "2020-04-01")]),
    ("Summer 2021", [D("Summer 2021", "2021-06-01", "2021-08-31", "season")]),
    (
        "during the 2019-2020 influenza season",
        [D("the 2019-2020 influenza season", "2019-09-01", "2020-08-31", "year")],
    ),
    ("led to a 26% increase in sales", [P("26%", 26, trend="up")]),
    ("due to a 3 percent decline in volumes", [P("3 percent", 3, trend="down")]),
    ("the rate rose to 5 percent", [P("5 percent", 5)]),
    (
        "closed at 1,463.87 points, while the TA-125 climbed 0.1% to 1,333.18",
        [Q("1,463.87 points", 1463.87, "point"), P("0.1%", 0.1, trend="up"), Q("1,333.18", 1333.18, "point")],
    ),
    (
        "prices were 2.3% higher than in 2019",
        [P("2.3%", 2.3, trend="up"), D("2019", "2019-01-01", "2019-12-31", "year")],
    ),
    ("a 12% fall, to 340 cases", [P("12%", 12, trend="down"), Q("340 cases", 340, "case")]),
    ("an increase from 12 to 15 percent", [P("12", 12), P("15 percent", 15)]),
    (
        "cases more than doubled to 4,500 from 2,100",
        [Q("doubled", 2, "times", ">", trend="up"), Q("4,500", 4500, "case"), Q("2,100", 2100, "case")],
    ),
    ("down from a peak of 14.7 percent", [P("14.7 percent", 14.7)]),
    ("below the 2 percent target", [P("2 percent", 2)]),
    ("unchanged at 0.10 per cent", [P("0.10 per cent", 0.1)]),
    ("an upward revision of 0.2 percentage point", [P("0.2 percentage point", 0.2, "percentage_point", trend="up")]),
    ("upwardly revised by $4 billion", [M("$4 billion", 4e9, trend="up")]),
    ("savings of $1.2 million a year", [M("$1.2 million a year", 1.2e6, per="year")]),
    ("saving taxpayers $1.2 million annually", [M("$1.2 million", 1.2e6, per="year")]),
    ("a minimum wage of $15", [M("$15", 15)]),
    ("€7.5 billion (US$8.9 billion)", [M("€7.5 billion", 7.5e9, "EUR"), M("US$8.9 billion", 8.9e9)]),
    ("$4.5m-$5.0m", [M("$4.5m-$5.0m", 4.5e6, high=5e6)]),
    ("between €500 and €1,000 per month", [M("between €500 and €1,000 per month", 500, "EUR", high=1000, per="month")]),
    ("a €2,000-a-month pension", [M("€2,000-a-month", 2000, "EUR", per="month")]),
    ("five cents on the dollar", [M("five cents", 0.05)]),
    ("99p a litre", [M("99p a litre", 0.99, "GBP", per="liter")]),
    ("80 pence per litre", [M("80 pence per litre", 0.8, "GBP", per="liter")]),
    ("£1.2 million-a-year contract", [M("£1.2 million-a-year", 1.2e6, "GBP", per="year")]),
    ("a US$10/bbl rise", [M("US$10/bbl", 10, per="barrel", trend="up")]),
    ("fees of $5-7 per visit", [M("$5-7 per visit", 5, high=7, per="visit")]),
    ("sold for $1.2B in cash and stock", [M("$1.2B", 1.2e9)]),
    ("a ¥3.5 trillion stimulus", [M("¥3.5 trillion", 3.5e12, "JPY")]),
    ("500 billion yen", [M("500 billion yen", 5e11, "JPY")]),
    ("3.2 trillion won ($2.7 billion)", [M("3.2 trillion won", 3.2e12, "KRW"), M("$2.7 billion", 2.7e9)]),
    ("4 billion Rwandan francs", [M("4 billion Rwandan francs", 4e9, "RWF")]),
    ("1.2 billion dirhams", [M("1.2 billion dirhams", 1.2e9, "AED")]),
    ("MXN 4.5 billion", [M("MXN 4.5 billion", 4.5e9, "MXN")]),
    ("COP 250,000 million", [M("COP 250,000 million", 2.5e11, "COP")]),
    ("CLP 1.2 million", [M("CLP 1.2 million", 1.2e6, "CLP")]),
    ("ARS$ 450 million", [M("ARS$ 450 million", 4.5e8, "ARS")]),
    ("Deaths fell from 340 to 120", [Q("340", 340, "death"), Q("120", 120, "death")]),
    ("Jobless claims have fallen to 860,000", [Q("860,000", 860000, "claim")]),
    ("arrivals increased 12% to 1.4 million", [P("12%", 12, trend="up"), Q("1.4 million", 1.4e6, "arrival")]),
    ("share prices rose to 340", [Q("340", 340)]),
    ("sales rose to 4.5 million", [Q("4.5 million", 4.5e6)]),
]


@pytest.mark.parametrize(("phrase", "expected"), STATISTICS + LEVELS, ids=lambda v: v if isinstance(v, str) else "")
def test_every_rate_or_level_of_a_sentence_is_found(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
