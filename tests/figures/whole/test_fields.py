"""Every figure of sentences from courts, clinics, markets, offices, weather reports and homes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, M, P, Q, exact, rows

# Ages and those who have them.
AGES = [
    ("girls and women between ages 15 and 19", [Q("between ages 15 and 19", 15, "year", high=19)]),
    ("children aged between 6 and 12 months", [Q("between 6 and 12 months", 6, "month", high=12)]),
    ("young adults between 18-24 who left school", [Q("18-24", 18, "year", high=24)]),
    ("The legal age for marriage is 17 for girls and 18 for boys.", [Q("17", 17, "year"), Q("18", 18, "year")]),
    ("The minimum age of consent was 14 if married and 16 if not.", [Q("14", 14, "year"), Q("16", 16, "year")]),
    ("a child younger than 14 and workers older than 65", [Q("14", 14, "year", "<"), Q("65", 65, "year", ">")]),
    (
        "raising the age limit from 16 to 17 for 2021",
        [Q("16", 16, "year"), Q("17", 17, "year"), D("2021", "2021-01-01", "2021-12-31", "year")],
    ),
    ("earnings of workers 16+", [Q("16+", 16, "year", ">")]),
    ("He is older than 30 colleagues.", [Q("30 colleagues", 30, "colleague", ">")]),
    ("patients aged 65 and over", [Q("aged 65", 65, "year", ">=")]),
    ("those between the ages of 18 and 24", [Q("between the ages of 18 and 24", 18, "year", high=24)]),
    ("I was 30 before I started", [Q("30", 30, "year")]),
]

# Sentences, charges and seizures.
COURTS = [
    (
        "the court imposed restrictions in place from October to December",
        [D("October to December", "2019-10-01", "2019-12-31", "month")],
    ),
    (
        "was sentenced to 72 months in prison followed by three years of supervised release",
        [Q("72 months", 72, "month"), Q("three years", 3, "year")],
    ),
    (
        "faces a maximum penalty of 20 years in prison and a $250,000 fine",
        [Q("20 years", 20, "year", "<="), M("$250,000", 250000)],
    ),
    ("forfeited approximately 94,000 bitcoin", [Q("94,000 bitcoin", 94000, "bitcoin", "~")]),
    ("seized 119,754 BTC, worth $3.6 billion", [Q("119,754 BTC", 119754, "bitcoin"), M("$3.6 billion", 3.6e9)]),
    (
        "seized 45 kilograms of cocaine, 12 firearms and over 1,000 rounds of ammunition",
        [Q("45 kilograms", 45, "kilogram"), Q("12 firearms", 12, "firearm"), Q("1,000 rounds", 1000, "round", ">")],
    ),
    (
        "3.2 grams of fentanyl and 500 fentanyl pills",
        [Q("3.2 grams", 3.2, "gram"), Q("500 fentanyl pills", 500, "pill")],
    ),
    ("pleaded guilty to two counts of wire fraud", [Q("two counts", 2, "count")]),
    ("a 15-count indictment", [Q("15-count", 15, "count")]),
    ("105 F.T.C. 304 (1985). 30. In the Matter of AMERCO", [D("1985", "1985-01-01", "1985-12-31", "year")]),
]

# Trials, doses and recalls.
HEALTH = [
    ("12 weeks of paid leave by year 10 of the program", [Q("12 weeks", 12, "week")]),
    ("reduced pain at Week 24 in 61% of patients", [P("61%", 61)]),
    (
        "The trial enrolled 1,033 adults at 62 sites in 14 countries",
        [Q("1,033 adults", 1033, "adult"), Q("62 sites", 62, "site"), Q("14 countries", 14, "country")],
    ),
    (
        "a hazard ratio of 0.62 (95% CI, 0.49 to 0.77)",
        [Q("0.62", 0.62), P("95%", 95), Q("0.49 to 0.77", 0.49, high=0.77)],
    ),
    ("the vaccine was 94.1% effective (p<0.0001)", [P("94.1%", 94.1), Q("0.0001", 0.0001, None, "<")]),
    (
        "administered as two 0.5 mL doses 28 days apart, with one 20 mg tablet of zinc",
        [
            Q("two", 2, "dose"),
            Q("0.5 mL", 0.5, "milliliter"),
            Q("28 days", 28, "day"),
            Q("one", 1, "tablet"),
            Q("20 mg", 20, "milligram"),
        ],
    ),
    ("0.9% of them fell ill (4/431 in care)", [P("0.9%", 0.9), Q("4/431", 4 / 431)]),
    ("it fell ill (1/2021)", [D("1/2021", "2021-01-01", "2021-01-31", "month")]),
    ("with half receiving the drug and the other half a placebo", [Q("half", 0.5), Q("half", 0.5)]),
    ("serum levels fell by 2.3 mmol/L", [Q("2.3 mmol/L", 2.3, "millimole", per="liter", trend="down")]),
    ("recalls 12 oz. bags with lot numbers 4410 through 4419", [Q("12 oz", 12, "ounce")]),
    ("a 14-day incidence of 60 per 100 000", [Q("14-day", 14, "day"), Q("60 per 100 000", 60, per="100 000")]),
    ("1.8 doses per person on average", [Q("1.8 doses per person", 1.8, "dose", per="person")]),
    ("inspected 1,200 premises, 5% of which were closed", [Q("1,200 premises", 1200, "premises"), P("5%", 5)]),
    (
        "the drug cut deaths by a third and hospital stays by two days",
        [Q("a third", 1 / 3, None, trend="down"), Q("two days", 2, "day", trend="down")],
    ),
]

# Prices, rates, dividends and guidance.
MARKETS = [
    ("paid half in cash and half in stock", [Q("half", 0.5), Q("half", 0.5)]),
    ("SALES HIGHEST AT RS 1.4 LAKH CRORE", [M("RS 1.4 LAKH CRORE", 1.4e12, "INR")]),
    ("Microsoft 365 Consumer subscribers grew to 61.5 million", [Q("61.5 million", 61.5e6, "subscriber")]),
    ("an APR of 35.99% on loans of $500 to $5,000", [P("35.99%", 35.99), M("$500 to $5,000", 500, high=5000)]),
    ("the 30-year fixed-rate mortgage averaged 2.87 percent", [Q("30-year", 30, "year"), P("2.87 percent", 2.87)]),
    (
        "the S&P 500 closed at 3,357.01, down 28.48 points, or 0.84 percent",
        [
            Q("3,357.01", 3357.01),
            Q("28.48 points", 28.48, "point", trend="down"),
            P("0.84 percent", 0.84, trend="down"),
        ],
    ),
    (
        "WTI crude rose $1.82 to $41.97 a barrel",
        [M("$1.82", 1.82, trend="up"), M("$41.97 a barrel", 41.97, per="barrel")],
    ),
    ("spot gold at $1,950 an ounce", [M("$1,950 an ounce", 1950, per="ounce")]),
    ("Q2'20 revenue of $1.2B", [D("Q2'20", "2020-04-01", "2020-06-30", "quarter"), M("$1.2B", 1.2e9)]),
    (
        "full-year 2020 guidance of $4.10 to $4.20 per share",
        [D("2020", "2020-01-01", "2020-12-31", "year"), M("$4.10 to $4.20 per share", 4.1, high=4.2, per="share")],
    ),
    ("Rs.1,500 crores and Rs 2 lakhs", [M("Rs.1,500 crores", 1.5e10, "INR"), M("Rs 2 lakhs", 200000, "INR")]),
    ("natural gas at $3.5/MMBtu", [M("$3.5/MMBtu", 3.5, per="mmbtu")]),
    ("a coupon of 5% p.a.", [P("5% p.a.", 5, per="year")]),
    ("a quarter-point rise in its key rate", [P("quarter-point", 0.25, "percentage_point", trend="up")]),
]

# Programs, votes, schools and voters.
OFFICES = [
    (
        "more than 230 state, local, and Tribal governments",
        [Q("230 state, local, and Tribal governments", 230, "government", ">")],
    ),
    (
        "advancing the 22 high-voltage transmission projects",
        [Q("22 high-voltage transmission projects", 22, "project")],
    ),
    ("Standing up 39 federally-run vaccination sites", [Q("39 federally-run vaccination sites", 39, "site")]),
    ("one job per every $50,000 lent", [Q("one job", 1, "job"), M("$50,000", 50000)]),
    ("a dozen initial partners", [Q("a dozen initial partners", 12, "partner")]),
    ("led to a 61 000–64 500 employee group", [Q("61 000–64 500 employee", 61000, "employee", high=64500)]),
    ("ran 5 100-meter races", [Q("5", 5, "race"), Q("100-meter", 100, "meter")]),
    ("help for 1.3 million Kiwis", [Q("1.3 million Kiwis", 1.3e6, "person")]),
    (
        "graduation rates climbed from 79% in 2011 to 88% in 2019",
        [
            P("79%", 79),
            D("2011", "2011-01-01", "2011-12-31", "year"),
            P("88%", 88),
            D("2019", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
    ("scored 540 on the test, 12 points above the state average", [Q("540", 540), Q("12 points", 12, "point")]),
    ("The bill passed 62-38 with 12 Republicans in favor", [Q("12 Republicans", 12, "republican")]),
    ("by a margin of 3 percentage points", [P("3 percentage points", 3, "percentage_point")]),
    (
        "turnout was 66.8 percent, the highest since 1900",
        [P("66.8 percent", 66.8), D("1900", "1900-01-01", "", "year")],
    ),
    ("about 7 in 10 voters", [Q("7 in 10", 0.7, None, "~")]),
    (
        "nearly a quarter of all adults, or 60 million people",
        [Q("a quarter", 0.25, None, "~"), Q("60 million people", 6e7, "person")],
    ),
    ("4 of every 5 firms", [Q("4 of every 5", 0.8)]),
    (
        "approximately 2000 homes and about 2020 jobs",
        [Q("2000 homes", 2000, "home", "~"), Q("2020 jobs", 2020, "job", "~")],
    ),
    (
        "reward 10,000 exceptional science, math, technology and engineering teachers",
        [Q("10,000 exceptional science, math, technology and engineering teachers", 10000, "teacher")],
    ),
    (
        "more than 60 genetically engineered (GE) products",
        [Q("60 genetically engineered (GE) products", 60, "product", ">")],
    ),
    ("more than 700,000 of Burma’s people", [Q("700,000", 700000, "person", ">")]),
    ("52 of Pennsylvania’s 67 counties", [Q("52", 52, "county"), Q("67 counties", 67, "county")]),
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
    ("Level 3 alerts in 14 of 17 districts", [Q("14", 14, "district"), Q("17 districts", 17, "district")]),
    ("passed one free standing appropriations bill", [Q("one free standing appropriations bill", 1, "bill")]),
]

# Storms, fires, earthquakes and what is built against them.
WEATHER = [
    ("a 6-inch main and 2,400 linear feet of pipe", [Q("6-inch", 6, "inch"), Q("2,400 linear feet", 2400, "foot")]),
    ("magnitudes of 5.5 and above", [Q("5.5", 5.5, None, ">=")]),
    (
        "winds gusting to 85 mph and 4 to 8 inches of rain",
        [Q("85 mph", 85, "mile", per="hour"), Q("4 to 8 inches", 4, "inch", high=8)],
    ),
    ("sea level is rising 3.4 mm per year", [Q("3.4 mm per year", 3.4, "millimeter", per="year", trend="up")]),
    ("the fire has burned 45,340 acres and is 60% contained", [Q("45,340 acres", 45340, "acre"), P("60%", 60)]),
    ("a storm with a 1-in-500 chance of happening in any year", [Q("1-in-500", 0.002)]),
    ("a 100-year flood", [Q("100-year", 100, "year")]),
    (
        "a magnitude 7.2 earthquake killed at least 2,200 people",
        [Q("7.2", 7.2), Q("2,200 people", 2200, "person", ">=")],
    ),
]

# Homes, services, cars and ships.
HOMES_AND_TRAVEL = [
    ("1.25 million square feet of Class A office space", [Q("1.25 million square feet", 1.25e6, "foot**2")]),
    (
        "a two-bedroom, 1,100-square-foot apartment",
        [Q("two-bedroom", 2, "bedroom"), Q("1,100-square-foot", 1100, "foot**2")],
    ),
    ("a 24-hour hotline and 24/7 support", [Q("24-hour", 24, "hour")]),
    ("commutes of 45 minutes each way", [Q("45 minutes", 45, "minute")]),
    ("14,000 daily riders on 12 routes", [Q("14,000 daily riders", 14000, "rider"), Q("12 routes", 12, "route")]),
    (
        "1 Gbps symmetrical service for $70 per month",
        [Q("1 Gbps", 1, "gigabit", per="second"), M("$70 per month", 70, per="month")],
    ),
    ("charges up to 80% in 18 minutes", [P("80%", 80, mod="<="), Q("18 minutes", 18, "minute")]),
    ("a range of 310 miles (500 km)", [Q("310 miles", 310, "mile"), Q("500 km", 500, "kilometer")]),
    ("a 75 kWh battery and 300 hp", [Q("75 kWh", 75, "kilowatt_hour"), Q("300 hp", 300, "horsepower")]),
    ("fuel economy of 40 mpg", [Q("40 mpg", 40, "mile", per="gallon")]),
    ("carrying 24,000 TEU on a 400-metre ship", [Q("24,000 TEU", 24000, "teu"), Q("400-metre", 400, "meter")]),
    ("up to 16 people per sq km", [Q("16 people per sq km", 16, "person", "<=", per="kilometer**2")]),
    (
        "harvested 3.4 tonnes per hectare on 12,000 ha",
        [Q("3.4 tonnes per hectare", 3.4, "metric_ton", per="hectare"), Q("12,000 ha", 12000, "hectare")],
    ),
    (
        "response times were halved to under 8 minutes",
        [Q("halved", 0.5, "times", trend="down"), Q("8 minutes", 8, "minute", "<")],
    ),
    ("It took over six years to build", [Q("six years", 6, "year", ">")]),
]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    AGES + COURTS + HEALTH + MARKETS + OFFICES + WEATHER + HOMES_AND_TRAVEL,
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_every_figure_of_a_field_is_found(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
