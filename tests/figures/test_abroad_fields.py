"""Ages, health, courts, markets: sentences by field, and what is no figure in them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, M, P, Q, exact, rows

FIELDS = [
    ("girls and women between ages 15 and 19", [Q("between ages 15 and 19", 15, "year", high=19)]),
    ("children aged between 6 and 12 months", [Q("between 6 and 12 months", 6, "month", high=12)]),
    ("young adults between 18-24 who left school", [Q("18-24", 18, "year", high=24)]),
    ("12 weeks of paid leave by year 10 of the program", [Q("12 weeks", 12, "week")]),
    ("reduced pain at Week 24 in 61% of patients", [P("61%", 61)]),
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
    (
        "Lockdowns from April to November slowed trade last year",
        [
            D("April to November", "2020-04-01", "2020-11-30", "month"),
            D("last year", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
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
    ("paid half in cash and half in stock", [Q("half", 0.5), Q("half", 0.5)]),
    ("with half receiving the drug and the other half a placebo", [Q("half", 0.5), Q("half", 0.5)]),
    ("led to a 61 000–64 500 employee group", [Q("61 000–64 500 employee", 61000, "employee", high=64500)]),
    ("ran 5 100-meter races", [Q("5", 5, "race"), Q("100-meter", 100, "meter")]),
    ("help for 1.3 million Kiwis", [Q("1.3 million Kiwis", 1.3e6, "person")]),
    ("SALES HIGHEST AT RS 1.4 LAKH CRORE", [M("RS 1.4 LAKH CRORE", 1.4e12, "INR")]),
    ("Microsoft 365 Consumer subscribers grew to 61.5 million", [Q("61.5 million", 61.5e6, "subscriber")]),
    ("serum levels fell by 2.3 mmol/L", [Q("2.3 mmol/L", 2.3, "millimole", per="liter", trend="down")]),
    ("recalls 12 oz. bags with lot numbers 4410 through 4419", [Q("12 oz", 12, "ounce")]),
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
        "graduation rates climbed from 79% in 2011 to 88% in 2019",
        [
            P("79%", 79),
            D("2011", "2011-01-01", "2011-12-31", "year"),
            P("88%", 88),
            D("2019", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
    ("scored 540 on the test, 12 points above the state average", [Q("540", 540), Q("12 points", 12, "point")]),
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
    ("1.25 million square feet of Class A office space", [Q("1.25 million square feet", 1.25e6, "foot**2")]),
    (
        "a two-bedroom, 1,100-square-foot apartment",
        [Q("two-bedroom", 2, "bedroom"), Q("1,100-square-foot", 1100, "foot**2")],
    ),
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
    ("Q2'20 revenue of $1.2B", [D("Q2'20", "2020-04-01", "2020-06-30", "quarter"), M("$1.2B", 1.2e9)]),
    (
        "full-year 2020 guidance of $4.10 to $4.20 per share",
        [D("2020", "2020-01-01", "2020-12-31", "year"), M("$4.10 to $4.20 per share", 4.1, high=4.2, per="share")],
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
]

REPORTS = [
    ("Rs.1,500 crores and Rs 2 lakhs", [M("Rs.1,500 crores", 1.5e10, "INR"), M("Rs 2 lakhs", 200000, "INR")]),
    ("natural gas at $3.5/MMBtu", [M("$3.5/MMBtu", 3.5, per="mmbtu")]),
    ("a coupon of 5% p.a.", [P("5% p.a.", 5, per="year")]),
    ("4 of every 5 firms", [Q("4 of every 5", 0.8)]),
    ("a quarter-point rise in its key rate", [P("quarter-point", 0.25, "percentage_point", trend="up")]),
    ("The legal age for marriage is 17 for girls and 18 for boys.", [Q("17", 17, "year"), Q("18", 18, "year")]),
    ("The minimum age of consent was 14 if married and 16 if not.", [Q("14", 14, "year"), Q("16", 16, "year")]),
    ("a child younger than 14 and workers older than 65", [Q("14", 14, "year", "<"), Q("65", 65, "year", ">")]),
    (
        "raising the age limit from 16 to 17 for 2021",
        [Q("16", 16, "year"), Q("17", 17, "year"), D("2021", "2021-01-01", "2021-12-31", "year")],
    ),
    ("earnings of workers 16+", [Q("16+", 16, "year", ">")]),
    ("He is older than 30 colleagues.", [Q("30 colleagues", 30, "colleague", ">")]),
    (
        "zero-emission vehicles by 2027 and all vehicles by 2035",
        [D("2027", "", "2027-12-31", "year"), D("2035", "", "2035-12-31", "year")],
    ),
    (
        "between approximately 2005 and approximately 2008",
        [D("between approximately 2005 and approximately 2008", "2005-01-01", "2008-12-31", "year", "~")],
    ),
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
]

NONE = [
    "It could have been far worse. (Complaint, p. 72)",
    "as pp. 12-14 say",
    "They ensure consistency statewide. (2.5)",
    "(park rule 9.2) and Recommendation 1.3",
    "Tel: 020 7490 1555 Fax: 020 7490 0881",
    "Las Vegas, NV, 89120",
    "Executive Order (E.O.) 13894",
    "temperatures in the 70s",
    "women in their 30s",
    "won 3-1 at home",
    "a 7-2 record",
    "a 50-50 chance",
    "a couple of years",
    "dozens of homes",
    "a few hundred dollars",
    "hundreds of thousands of people",
    "several million dollars",
    "tens of millions of users",
    "once a year",
    "one of the best",
    "the number one song",
    "a year earlier",
    "a second dose on day 29",
    "a student-to-teacher ratio of 14:1",
    "a 3-to-1 match",
    "a 2-for-1 stock split",
    "a four-for-one stock split",
    "a 6–3 ruling and a 5-4 decision",
    "ended its talks with Case C-12/20 and Regulation (EU) 2019/881",
    "the vote of 64 - 31",
    "from 12 Noon to 1:00 PM",
    "he was number 20 in the polls",
    "The Summer Food Service Program feeds children",
    "188 Dirksen Senate Office Building",
    "the R5 engine and N95 masks",
    "Flight P8 and route M25",
    "RM 12 of the building",
    "an atom of Kr 2",
    "year-to-date sales",
    "the R350 and N50 series of trucks",
    "an SR 520 bridge",
    "Seagreen 3 adds to its existing Seagreen 1",
    "FINAL ANALYSIS OF A PHASE 2/3 STUDY",
    "the first half and the second half",
    "grades 1 to 5 of the Br tests",
    "Fr. John of Paris",
    "the Q5 and H1 models",
    "the end-user and the end-to-end test",
    "a plus or minus sign",
    "H5N1 and H1N1 in poultry",
    "the PM2.5 sensors",
    "M3 and MW-2 switches",
]


@pytest.mark.parametrize(("phrase", "expected"), FIELDS + REPORTS, ids=lambda v: v if isinstance(v, str) else "")
def test_figures_of_a_phrase(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)


@pytest.mark.parametrize("phrase", NONE)
def test_names_with_letters_and_digits_hold_no_figure(phrase: str) -> None:
    assert rows(phrase) == []
