"""Sentences in the style of releases of many countries, with every figure in them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, M, P, Q, exact, rows

RELEASES = [
    (
        "Data covering 1,26,836 branches of 88 banks are presented",
        [Q("1,26,836 branches", 126836, "branch"), Q("88 banks", 88, "bank")],
    ),
    (
        "Rs. 12,34,567 was paid to 1,05,000 farmers",
        [M("Rs. 12,34,567", 1234567, "INR"), Q("1,05,000 farmers", 105000, "farmer")],
    ),
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
        [P("-12.3%", -12.3, trend="down"), P("-2.2%", -2.2, trend="down")],
    ),
    (
        "c.£480m headroom against total debt of £1,010m",
        [M("£480m", 4.8e8, "GBP", mod="~"), M("£1,010m", 1.01e9, "GBP")],
    ),
    ("net debt of c. £136.9m", [M("£136.9m", 136.9e6, "GBP", mod="~")]),
    (
        "The interim dividend of 6.2p per share (HY20: 5.8p), an increase of 7%",
        [M("6.2p per share", 0.062, "GBP", per="share"), M("5.8p", 0.058, "GBP"), P("7%", 7, trend="up")],
    ),
    (
        "Underlying profit margin up 6% pts to 66% (H1 2016: 60%)",
        [
            P("6% pts", 6, "percentage_point", trend="up"),
            P("66%", 66),
            D("H1 2016", "2016-01-01", "2016-06-30", "half"),
            P("60%", 60),
        ],
    ),
    (
        "leverage ratio reduced to 1.1 times (2019: 1.4 times)",
        [Q("1.1 times", 1.1, "times"), D("2019", "2019-01-01", "2019-12-31", "year"), Q("1.4 times", 1.4, "times")],
    ),
    (
        "Net debt down £33.1 million to £359.5 million (March 2016: £392.6 million)",
        [
            M("£33.1 million", 33.1e6, "GBP", trend="down"),
            M("£359.5 million", 359.5e6, "GBP"),
            D("March 2016", "2016-03-01", "2016-03-31", "month"),
            M("£392.6 million", 392.6e6, "GBP"),
        ],
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
        "8.6 million refugees, 6.6 million internally displaced persons (IDPs) and 770,000 asylum seekers",
        [
            Q("8.6 million refugees", 8.6e6, "refugee"),
            Q("6.6 million internally displaced persons", 6.6e6, "person"),
            Q("770,000 asylum seekers", 770000, "seeker"),
        ],
    ),
    (
        "the largest programmes are Chad ($69 million) and Tanzania ($24.3 million)",
        [M("$69 million", 69e6), M("$24.3 million", 24.3e6)],
    ),
    ("The agency has received just 49% of the $9.1 billion required", [P("49%", 49), M("$9.1 billion", 9.1e9)]),
    (
        "pledges were down 6% on the amount raised last year",
        [P("6%", 6, trend="down"), D("last year", "2019-01-01", "2019-12-31", "year")],
    ),
    (
        "with over 6,000 staff members, 5,400 of whom work in the field",
        [Q("6,000 staff members", 6000, "member", ">"), Q("5,400", 5400, "member")],
    ),
    (
        "An estimated 2.3 million people face crisis levels of hunger (IPC Phase 3 or above)",
        [Q("2.3 million people", 2.3e6, "person", "~")],
    ),
    (
        "More than one in three children under five is stunted",
        [Q("one in three", 1 / 3, None, ">"), Q("five", 5, "year", "<")],
    ),
    (
        "The Board of Directors approved a US$ 150 million credit and a US$ 50 million grant",
        [M("US$ 150 million", 1.5e8), M("US$ 50 million", 5e7)],
    ),
    ("a EUR 200 million loan over 15 years", [M("EUR 200 million", 2e8, "EUR"), Q("15 years", 15, "year")]),
    ("a 25-year, EUR 120 million loan", [Q("25-year", 25, "year"), M("EUR 120 million", 1.2e8, "EUR")]),
    (
        "voted 7-2 to raise Bank Rate by 0.25 percentage points, to 0.5%",
        [P("0.25 percentage points", 0.25, "percentage_point", trend="up"), P("0.5%", 0.5)],
    ),
    ("The Riksbank holds the repo rate unchanged at zero per cent", [P("zero per cent", 0)]),
    (
        "CPI inflation of 3.2 per cent over the year to the June quarter",
        [P("3.2 per cent", 3.2), D("the June quarter", "2020-04-01", "2020-06-30", "quarter")],
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
    ("housing starts were at a seasonally adjusted annual rate of 1,416,000", [Q("1,416,000", 1416000)]),
    (
        "earnings of $1.29 per diluted share, compared with $2.82 a year earlier",
        [
            M("$1.29 per diluted share", 1.29, per="share"),
            M("$2.82", 2.82, per="share"),
            D("a year earlier", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
    ("comparable sales grew 5.3%, or 6.1% excluding fuel", [P("5.3%", 5.3, trend="up"), P("6.1%", 6.1, trend="up")]),
    (
        "a gross margin of 38.2%, up 120 basis points",
        [P("38.2%", 38.2), P("120 basis points", 120, "basis_point", trend="up")],
    ),
    (
        "will repurchase up to 5% of its shares (about 12.4 million shares)",
        [P("5%", 5, mod="<="), Q("12.4 million shares", 12.4e6, "share", "~")],
    ),
    (
        "at a price of €12.50 per share, a premium of 32%",
        [M("€12.50 per share", 12.5, "EUR", per="share"), P("32%", 32)],
    ),
    (
        "The contract, worth $45m, runs from 1 October 2020 to 30 September 2023",
        [M("$45m", 45e6), D("1 October 2020 to 30 September 2023", "2020-10-01", "2023-09-30")],
    ),
    (
        "A 3.5 MW turbine powers about 2,000 homes a year",
        [Q("3.5 MW", 3.5, "megawatt"), Q("2,000 homes a year", 2000, "home", "~", per="year")],
    ),
    ("The 1.2GW wind farm lies 85km off the coast", [Q("1.2GW", 1.2, "gigawatt"), Q("85km", 85, "kilometer")]),
    (
        "fines of up to 4% of annual turnover or €20 million, whichever is higher",
        [P("4%", 4, mod="<="), M("€20 million", 20e6, "EUR")],
    ),
    ("Commission fines three banks €371 million", [Q("three banks", 3, "bank"), M("€371 million", 371e6, "EUR")]),
    (
        "cut greenhouse gas emissions by at least 55% by 2030 compared to 1990 levels",
        [
            P("55%", 55, mod=">=", trend="down"),
            D("2030", "", "2030-12-31", "year"),
            D("1990", "1990-01-01", "1990-12-31", "year"),
        ],
    ),
    ("an income threshold of 60% of the national median", [P("60%", 60)]),
    ("Of the 27 Member States, 18 recorded a fall", [Q("27 Member States", 27, "state"), Q("18", 18, "state")]),
    (
        "the population stood at 447.7 million on 1 January 2020",
        [Q("447.7 million", 447.7e6), D("1 January 2020", "2020-01-01")],
    ),
    ("births exceeded deaths by 13 500", [Q("13 500", 13500)]),
    ("life expectancy at birth was 81.3 years", [Q("81.3 years", 81.3, "year")]),
    ("a 14-day incidence of 60 per 100 000", [Q("14-day", 14, "day"), Q("60 per 100 000", 60, per="100 000")]),
    ("1.8 doses per person on average", [Q("1.8 doses per person", 1.8, "dose", per="person")]),
    ("inspected 1,200 premises, 5% of which were closed", [Q("1,200 premises", 1200, "premises"), P("5%", 5)]),
    ("patients aged 65 and over", [Q("aged 65", 65, "year", ">=")]),
    ("those between the ages of 18 and 24", [Q("between the ages of 18 and 24", 18, "year", high=24)]),
    ("Level 3 alerts in 14 of 17 districts", [Q("14", 14, "district"), Q("17 districts", 17, "district")]),
    (
        "the drug cut deaths by a third and hospital stays by two days",
        [Q("a third", 1 / 3, None, trend="down"), Q("two days", 2, "day", trend="down")],
    ),
    (
        "response times were halved to under 8 minutes",
        [Q("halved", 0.5, "times", trend="down"), Q("8 minutes", 8, "minute", "<")],
    ),
    (
        "a magnitude 7.2 earthquake killed at least 2,200 people",
        [Q("7.2", 7.2), Q("2,200 people", 2200, "person", ">=")],
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
    ("brings the total doses donated to Africa to more than 155 million", [Q("155 million", 155e6, "dose", ">")]),
    ("bringing the total number of jobs created to 12,400", [Q("12,400", 12400, "job")]),
    ("with 9,000 unused but approved permits", [Q("9,000 unused but approved permits", 9000, "permit")]),
    ("more than 400,000 new account holders", [Q("400,000 new account holders", 400000, "holder", ">")]),
    (
        "opened 5 million accounts and logged 3,000 visits",
        [Q("5 million accounts", 5e6, "account"), Q("3,000 visits", 3000, "visit")],
    ),
    ("passed one free standing appropriations bill", [Q("one free standing appropriations bill", 1, "bill")]),
    ("I was 30 before I started", [Q("30", 30, "year")]),
    ("It took over six years to build", [Q("six years", 6, "year", ">")]),
    ("105 F.T.C. 304 (1985). 30. In the Matter of AMERCO", [D("1985", "1985-01-01", "1985-12-31", "year")]),
]


@pytest.mark.parametrize(("phrase", "expected"), RELEASES, ids=lambda v: v if isinstance(v, str) else "")
def test_figures_of_a_phrase(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
