"""MONEY and PERCENT: phrases as releases write them, with the whole of what is expected."""

from __future__ import annotations

from pathlib import Path

import pytest

import extract
from tests.figures.table import RELEASE, M, P, Q, figures_of, rows

# Amounts of money, with currency, magnitude, range and rate.
MONEY = [
    # An article that is the number one.
    ("up by nearly a dollar per gallon", [M("a dollar per gallon", 1, mod="~", per="gallon", trend="up")]),
    ("It lives on less than a dollar a day.", [M("a dollar a day", 1, mod="<", per="day")]),
    ("about a euro per kilo", [M("a euro per kilo", 1, "EUR", "~", per="kilogram")]),
    ("It costs a penny per mile.", [M("a penny per mile", 0.01, per="mile")]),
    ("It costs more than a dollar.", [M("a dollar", 1, mod=">")]),
    ("well above its £800,000 estimate", [M("£800,000", 800000, "GBP")]),
    ("well above $5 million", [M("$5 million", 5e6, mod=">")]),
    # A magnitude in the plural, and one that lost the space behind it.
    ("gave $3 millions in aid", [M("$3 millions", 3e6)]),
    ("gave millions in aid and $3 in coins", [M("$3", 3)]),
    ("gave $20 billionin health", [M("$20 billion", 20e9)]),
    ("gives $1.3 millionannually", [M("$1.3 million", 1.3e6, per="year")]),
    ("a $3 billioninfinity of jokes", [M("$3", 3)]),
    ("it costs $1.50 a ride", [M("$1.50 a ride", 1.5, per="ride")]),
    ("it gave three $50,000 prizes", [Q("three", 3, "prize"), M("$50,000", 50000)]),
    ("they won 12 $1 million grants", [Q("12", 12, "grant"), M("$1 million", 1e6)]),
    ("it has tripled, from $20 to $60", [Q("tripled", 3, "times", trend="up"), M("$20", 20), M("$60", 60)]),
    ("more than $23.6 million in assistance", [M("$23.6 million", 23.6e6, mod=">")]),
    ("including $15.5 million in funding", [M("$15.5 million", 15.5e6)]),
    ("an additional $8.1 million in aid", [M("$8.1 million", 8.1e6)]),
    ("provided more than one billion dollars in support", [M("one billion dollars", 1e9, mod=">")]),
    ("trade of nearly $29 billion", [M("$29 billion", 29e9, mod="~")]),
    ("a grant of $1,560,000", [M("$1,560,000", 1560000)]),
    ("a fine of $11,572.57", [M("$11,572.57", 11572.57)]),
    ("up to $100 million for hospitals", [M("$100 million", 100e6, mod="<=")]),
    ("at least $500,000 of staff time", [M("$500,000", 500000, mod=">=")]),
    ("more than half a billion dollars", [M("half a billion dollars", 5e8, mod=">")]),
    ("approximately $4,000 in cash", [M("$4,000", 4000, mod="~")]),
    ("less than $5,000", [M("$5,000", 5000, mod="<")]),
    ("no more than $2 million", [M("$2 million", 2e6, mod="<=")]),
    ("$25-$30 billion for roads", [M("$25-$30 billion", 25e9, high=30e9)]),
    ("$25 to $30 billion for roads", [M("$25 to $30 billion", 25e9, high=30e9)]),
    ("between $5 million and $10 million", [M("between $5 million and $10 million", 5e6, high=10e6)]),
    ("fees ranging from $60 to $1,400", [M("$60 to $1,400", 60, high=1400)]),
    ("the fee rose from $60 to $1,400", [M("$60", 60), M("$1,400", 1400)]),
    # The magnitude of the other level, where they are not far apart.
    ("sales rose from $2.1 to $2.4 billion", [M("$2.1", 2.1e9), M("$2.4 billion", 2.4e9)]),
    ("it rose from €90 to €120 million", [M("€90", 90e6, "EUR"), M("€120 million", 120e6, "EUR")]),
    ("the price rose from $500 to $1.2 million", [M("$500", 500), M("$1.2 million", 1.2e6)]),
    ("it sent $2.1 to $2.4 billion firms", [M("$2.1 to $2.4 billion", 2.1e9, high=2.4e9)]),
    ("oil at $52 a barrel", [M("$52 a barrel", 52, per="barrel")]),
    ("$20 billion per month in purchases", [M("$20 billion per month", 20e9, per="month")]),
    ("$15 an hour", [M("$15 an hour", 15, per="hour")]),
    ("plans start at $30 a month", [M("$30 a month", 30, per="month")]),
    ("$12,000 per student", [M("$12,000 per student", 12000, per="student")]),
    ("earned c $ 1.34 a share", [M("c $ 1.34 a share", 1.34, "CAD", per="share")]),
    ("gave us $5 million", [M("$5 million", 5e6)]),
    ("a return of $2.40 for every $1 spent", [M("$2.40 for every $1", 2.4, per="dollar")]),
    ("fines of $1,000 for each violation", [M("$1,000 for each violation", 1000, per="violation")]),
    ("$300 for each eligible child", [M("$300 for each eligible child", 300, per="child")]),
    ("83 cents for every dollar paid", [M("83 cents for every dollar", 0.83, per="dollar")]),
    ("$5,000 for each of the winners", [M("$5,000", 5000)]),
    ("$5,000 for each region of the state", [M("$5,000", 5000)]),
    ("$500 for children and every adult", [M("$500", 500)]),
    ("these billion-dollar disasters", [M("billion-dollar", 1e9)]),
    ("a $5-million program", [M("$5-million", 5e6)]),
    ("US$4 million in grants", [M("US$4 million", 4e6)]),
    ("U.S.$5 billion", [M("U.S.$5 billion", 5e9)]),
    ("earned $1.38 per diluted share", [M("$1.38 per diluted share", 1.38, per="share")]),
    ("C$4.5 million for Ontario", [M("C$4.5 million", 4.5e6, "CAD")]),
    ("A$12 million", [M("A$12 million", 12e6, "AUD")]),
    ("NZ$3 million", [M("NZ$3 million", 3e6, "NZD")]),
    ("HK$100 million", [M("HK$100 million", 1e8, "HKD")]),
    ("S$40 million", [M("S$40 million", 4e7, "SGD")]),
    ("R$250 million", [M("R$250 million", 2.5e8, "BRL")]),
    ("€3bn for hydrogen", [M("€3bn", 3e9, "EUR")]),
    ("€2 billion in loans", [M("€2 billion", 2e9, "EUR")]),
    ("£1.5m of new funding", [M("£1.5m", 1.5e6, "GBP")]),
    ("£250,000 for libraries", [M("£250,000", 250000, "GBP")]),
    ("¥500 million", [M("¥500 million", 5e8, "JPY")]),
    ("₹200 crore", [M("₹200 crore", 2e9, "INR")]),
    ("five million euros", [M("five million euros", 5e6, "EUR")]),
    ("50 million Swedish kronor", [M("50 million Swedish kronor", 5e7, "SEK")]),
    ("12 million Swiss francs", [M("12 million Swiss francs", 12e6, "CHF")]),
    ("800 Colombian pesos", [M("800 Colombian pesos", 800, "COP")]),
    ("USD 1.2bn in bonds", [M("USD 1.2bn", 1.2e9)]),
    ("USD1.2bn in bonds", [M("USD1.2bn", 1.2e9)]),
    ("EUR 350 million", [M("EUR 350 million", 3.5e8, "EUR")]),
    ("500 million USD", [M("500 million USD", 5e8)]),
    ("$5M USD", [M("$5M USD", 5e6)]),
    ("worth $200M", [M("$200M", 2e8)]),
    ("a $6B package", [M("$6B", 6e9)]),
    ("$ 7.28 billion", [M("$ 7.28 billion", 7.28e9)]),
    ("$1million for schools", [M("$1million", 1e6)]),
    ("$344million for schools", [M("$344million", 344e6)]),
    ("$250 million dollars over time", [M("$250 million dollars", 2.5e8)]),
    ("two hundred thousand dollars", [M("two hundred thousand dollars", 200000)]),
    ("a million dollars", [M("a million dollars", 1e6)]),
    ("a quarter of a million dollars", [M("a quarter of a million dollars", 250000)]),
    ("$1.5 trillion in debt", [M("$1.5 trillion", 1.5e12)]),
    ("25 cents", [M("25 cents", 0.25)]),
    ("3 dollars 50 cents", [M("3 dollars 50 cents", 3.5)]),
    ("revenue rose $2 million", [M("$2 million", 2e6, trend="up")]),
    ("an increase in sales of $5 million to $80 million", [M("$5 million", 5e6, trend="up"), M("$80 million", 80e6)]),
    ("a decrease in the trade gap of $3 billion", [M("$3 billion", 3e9, trend="down")]),
    ("growth in a market of $5 billion", [M("$5 billion", 5e9)]),
    ("no cuts in benefits or the borrowing of $2 trillion", [M("$2 trillion", 2e12)]),
    ("sold $90 million real estate loans", [M("$90 million", 90e6)]),
    ("sold 90 million real in bonds", [M("90 million real", 90e6, "BRL")]),
    ("down $2 million from last spring's plan", [M("$2 million", 2e6, trend="down")]),
    ("revenue increased by $40 million", [M("$40 million", 40e6, trend="up")]),
    ("lowering costs by an average of $50", [M("$50", 50, trend="down")]),
    ("costs fell by an average of $30 (or $75 on islands)", [M("$30", 30, trend="down"), M("$75", 75, trend="down")]),
    ("lowering costs to an average of $50", [M("$50", 50)]),
    ("an increase of $3.2 billion", [M("$3.2 billion", 3.2e9, trend="up")]),
    ("sales rose to $2.5 billion", [M("$2.5 billion", 2.5e9)]),
    ("losses exceeding $1 billion", [M("$1 billion", 1e9, mod=">")]),
    ("in excess of $75,000", [M("$75,000", 75000, mod=">")]),
    ("as much as $40 million", [M("$40 million", 40e6, mod="<=")]),
    ("$10 million or more", [M("$10 million", 10e6, mod=">=")]),
    ("(about $5 million)", [M("$5 million", 5e6, mod="~")]),
    ("roughly €90 million", [M("€90 million", 9e7, "EUR", mod="~")]),
    ("an estimated $12 billion", [M("$12 billion", 12e9, mod="~")]),
    ("an estimated federal cost of $12 billion", [M("$12 billion", 12e9, mod="~")]),
    ("estimated at the cost of $12 billion", [M("$12 billion", 12e9)]),
    (
        "$344 million (of which more than $265 million is aid)",
        [M("$344 million", 344e6), M("$265 million", 265e6, mod=">")],
    ),
    ("a net loss of $(5.2) million", [M("$(5.2) million", -5.2e6)]),
    ("$837 million for economic growth;", [M("$837 million", 837e6)]),
    ("$100,000+ in grants", [M("$100,000+", 100000, mod=">")]),
]

BESIDE = [
    (
        "It gave $5 million, at least $2 million of it for roads.",
        [M("$5 million", 5e6), M("$2 million", 2e6, mod=">=")],
    ),
    (
        "from $9 billion to $10 billion, approximately $1 billion more",
        [M("$9 billion to $10 billion", 9e9, high=1e10), M("$1 billion", 1e9, mod="~", trend="up")],
    ),
    ("It will cost $5 million, at least.", [M("$5 million", 5e6, mod=">=")]),
    ("Pay of $21.50, rising to as much as $31.75", [M("$21.50", 21.5), M("$31.75", 31.75, mod="<=")]),
]

# Amounts without a sign, where the text tells that they are money.
UNSIGNED = [
    ("In this budget we requested 58.5 billion for the State Department.", [M("58.5 billion", 58.5e9)]),
    ("We ask for $3 billion. I think it’s 3 billion, no more.", [M("$3 billion", 3e9), M("3 billion", 3e9)]),
    (
        "It acts on the climate by giving 2.5 billion to the poor, including $1.25 billion for farms",
        [M("2.5 billion", 2.5e9), M("$1.25 billion", 1.25e9)],
    ),
    ("urged the release of over 100 million in emergency funding", [M("100 million", 1e8, mod=">")]),
    ("gave another 1.5 billion in macro financial assistance", [M("1.5 billion", 1.5e9)]),
    ("It helps 2 million in need of funding.", [Q("2 million", 2e6)]),
    ("It helps 2 million in aid-dependent regions.", [Q("2 million", 2e6)]),
    ("It helped 2 million in 2019.", [Q("2 million", 2e6)]),
    (
        "Some 2 million in the city, including $5 a month",
        [Q("2 million", 2e6, mod="~"), M("$5 a month", 5, per="month")],
    ),
]

# Shares, points and basis points.
PERCENT = [
    ("a rise of 2 to 7 percent", [P("2 to 7 percent", 2, high=7, trend="up")]),
    ("50 percent of the total", [P("50 percent", 50)]),
    ("4% of disaster costs", [P("4%", 4)]),
    ("more than 90 percent", [P("90 percent", 90, mod=">")]),
    ("at least 40% of benefits", [P("40%", 40, mod=">=")]),
    ("nearly 84 percent of jobs", [P("84 percent", 84, mod="~")]),
    ("5.8 percent of the value", [P("5.8 percent", 5.8)]),
    ("2-3 percentage points", [P("2-3 percentage points", 2, "percentage_point", high=3)]),
    ("25 basis points", [P("25 basis points", 25, "basis_point")]),
    ("75 bps", [P("75 bps", 75, "basis_point")]),
    ("was raised to a range of $7.10 to $7.30", [M("$7.10 to $7.30", 7.1, high=7.3)]),
    (
        "fell by more than a quarter, from $4 million to $3 million",
        [Q("a quarter", 0.25, mod=">", trend="down"), M("$4 million", 4e6), M("$3 million", 3e6)],
    ),
    ("$6.51-1/2", [M("$6.51-1/2", 6.515)]),
    ("2-1/4 percent", [P("2-1/4 percent", 2.25)]),
    ("0 to 1/4 percent", [P("0 to 1/4 percent", 0, high=0.25)]),
    ("10-20% of adults", [P("10-20%", 10, high=20)]),
    (
        "shows 8% year-over-year growth, or 9% in constant currency",
        [P("8%", 8, trend="up"), P("9%", 9, trend="up")],
    ),
    ("shows 8% ownership, or 9% in shares", [P("8%", 8), P("9%", 9)]),
    ("up 8% as reported and 10% in constant currency", [P("8%", 8, trend="up"), P("10%", 10, trend="up")]),
    ("rises from $5 to $9 for men and from $1 to $3 for boys", [M("$5", 5), M("$9", 9), M("$1", 1), M("$3", 3)]),
    ("pay of $5 to $9 for men and from $1 to $3 for boys", [M("$5 to $9", 5, high=9), M("$1 to $3", 1, high=3)]),
    ("between 10 and 15 percent", [P("between 10 and 15 percent", 10, high=15)]),
    ("in the range of $20 million and $22 million", [M("$20 million and $22 million", 20e6, high=22e6)]),
    (
        "homes that range from $200,000 to more than $1 million",
        [M("$200,000 to more than $1 million", 200e3, high=1e6)],
    ),
    ("ranging from 5 to nearly 7 percent", [P("5 to nearly 7 percent", 5, high=7)]),
    ("was cut from a past level of $9 million to $4 million", [M("$9 million", 9e6), M("$4 million", 4e6)]),
    ("rose from 5 percent to more than 7 percent", [P("5 percent", 5), P("7 percent", 7, mod=">")]),
    ("ranging from 5 and 7 percent", [P("5 and 7 percent", 5, high=7)]),
    ("a range of $5 and $7 lunches", [M("$5 and $7", 5, high=7)]),
    ("a share of 5 and 7 percent", [P("5", 5), P("7 percent", 7)]),
    ("5 to 10 percent of homes", [P("5 to 10 percent", 5, high=10)]),
    ("exports rose 5 percent", [P("5 percent", 5, trend="up")]),
    ("rose 5 percent to 12 percent", [P("5 percent", 5, trend="up"), P("12 percent", 12)]),
    ("a rise in energy prices of 3 to 4 percent", [P("3 to 4 percent", 3, high=4, trend="up")]),
    ("fell by 3.5 per cent", [P("3.5 per cent", 3.5, trend="down")]),
    ("a 30% contraction", [P("30%", 30, trend="down")]),
    ("a 12 percent increase", [P("12 percent", 12, trend="up")]),
    ("a reduction of 20 percent", [P("20 percent", 20, trend="down")]),
    ("up 47% on the month", [P("47%", 47, trend="up")]),
    ("cut the rate to 5 percent", [P("5 percent", 5)]),
    ("8% higher than planned", [P("8%", 8, trend="up")]),
    ("twenty percent", [P("twenty percent", 20)]),
    ("one hundred percent renewable", [P("one hundred percent", 100)]),
    ("100% of customers", [P("100%", 100)]),
    ("half a percent", [P("half a percent", 0.5)]),
    ("51 percent-owned", [P("51 percent", 51)]),
    ("a 3-percent raise", [P("3-percent", 3, trend="up")]),
    ("2.5 pct", [P("2.5 pct", 2.5)]),
    ("Prices rose 2.5 pct. Oil fell 3 pct. at once", [P("2.5 pct", 2.5, trend="up"), P("3 pct.", 3, trend="down")]),
    ("the rate is 0.25%", [P("0.25%", 0.25)]),
    ("up to 80 percent", [P("80 percent", 80, mod="<=")]),
    ("fewer than 2 percent", [P("2 percent", 2, mod="<")]),
    ("70 percent or more", [P("70 percent", 70, mod=">=")]),
    ("declined 1.2 percentage points", [P("1.2 percentage points", 1.2, "percentage_point", trend="down")]),
]

# Words of money and shares without a number.
NOTHING = [
    "millions of dollars in aid",
    "billions of dollars",
    "a multimillion-dollar deal",
    "dollar for dollar",
    "percent of respondents",
    "percentage points matter",
    "many percent signs",
    "the euro area",
    "a pound of flesh",
    "cents and sensibility",
    "hundreds of millions of people",
    "$ sign",
    "dollars and sense",
    "a dollar amount",
    "over a dollar store",
    "a penny stock",
    "He lost a dollar.",
    "not a cent",
    "a real estate firm",
]


@pytest.mark.parametrize(
    ("phrase", "expected"), MONEY + BESIDE + UNSIGNED + PERCENT, ids=lambda v: v if isinstance(v, str) else ""
)
def test_amounts_are_read_whole(phrase: str, expected: list[dict[str, object]]) -> None:
    assert [row for row in rows(phrase) if row["label"] != "DATE"] == expected


@pytest.mark.parametrize("phrase", NOTHING)
def test_words_without_a_number_are_no_amounts(phrase: str) -> None:
    assert extract.figures(phrase, date=RELEASE) == []


def test_a_bare_dollar_takes_the_currency_of_the_release_and_says_so() -> None:
    plain = extract.figures("$5 million")[0]
    canadian = extract.figures("$5 million", currency="CAD")[0]
    assert (plain.unit, canadian.unit) == ("USD", "CAD")
    assert any("USD" in note for note in plain.assumptions)


def test_pounds_are_money_in_a_british_release_and_weight_elsewhere() -> None:
    assert [f.label for f in extract.figures("500 pounds", currency="GBP")] == ["MONEY"]
    assert [(f.label, f.unit) for f in extract.figures("500 pounds of cocaine")] == [("QUANTITY", "pound")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Water in Tunisia costs 0.12 dinars.", "TND"),
        ("The Danish state paid 40 million kroner.", "DKK"),
        ("Farmers of Uganda got 500 shillings each.", "UGX"),
        ("It paid Rs 450 crore in Nepal.", "NPR"),
        ("It paid Rs 450 crore in Nepal and India.", "INR"),  # the most likely, whose nation is named
        ("Schools of Kenya and Uganda got 500 shillings each.", "KES"),
        ("Water costs 0.12 dinars.", "KWD"),
        ("Ships of Jordan and Tunisia paid 12 dinars.", "KWD"),
        ("Michael Jordan paid 5 million dinars.", "KWD"),
        ("The Jordan River project cost 30 million dinars.", "KWD"),
        ("In Jordan, roads cost 30 million dinars.", "JOD"),
    ],
)
def test_a_shared_name_is_of_the_nation_that_the_text_names(text: str, code: str) -> None:
    (found,) = extract.figures(text)
    assert found.unit == code
    assert found.assumptions[0].startswith(code)


def test_the_passages_of_a_release_name_the_nation_of_a_shared_name(tmp_path: Path) -> None:
    told = figures_of(tmp_path, "Aid for Chile\n\nThe bank will help towns of Chile.\n\nRoads cost 40 million pesos.\n")
    assert told["40 million pesos"].unit == "CLP"
    both = (
        "Aid for Chile and Peru\n\nIn Chile, roads cost 40 million pesos.\n\nIn Colombia, they cost 30 million pesos.\n"
    )
    assert {f.text: f.unit for f in figures_of(tmp_path, both).values()} == {
        "40 million pesos": "CLP",
        "30 million pesos": "COP",
    }
    own = extract.figures("Roads of Chile cost 40 million pesos.", currency="MXN")
    assert [f.unit for f in own] == ["MXN"]


def test_a_part_of_a_counted_group_is_no_percent() -> None:
    assert [(f.label, f.value) for f in extract.figures("six in 10 adults")] == [("QUANTITY", 0.6)]


@pytest.mark.parametrize(
    ("phrase", "values"),
    [
        ("Surpluses were recorded, in billions of dollars, with Chile ($3.5) and Peru ($1.2).", [3.5e9, 1.2e9]),
        ("Surpluses were recorded, in billions of dollars, with Chile ($3.5). A ticket is $12.", [3.5e9, 12.0]),
        ("Loans (in millions of euros) were €3.4 in Rome and €4 million in Bonn.", [3.4e6, 4e6]),
        ("It invests in billions of dollars of roads, and a ticket is $12.", [12.0]),
        ("A ticket is $12, and loans, in millions of dollars, were $5-$6.", [12.0, 5e6]),
    ],
)
def test_a_magnitude_told_once_is_that_of_the_amounts_behind_it(phrase: str, values: list[float]) -> None:
    found = extract.figures(phrase)
    assert [f.value for f in found] == values
    assert [any(" from the words before it" in note for note in f.assumptions) for f in found] == [
        v >= 1e6 and "million" not in f.text for f, v in zip(found, values, strict=True)
    ]
