"""Rates: per what an amount is, in its own words or in those that it is compared with."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.figures.table import M, P, Q, exact, figure_of, rows

RELEASE = date(2022, 9, 16)

# Rates of two parts.
RATES = [
    (
        "yields $3.50 in local sales for every $1 of aid",
        [M("$3.50 in local sales for every $1", 3.5, per="dollar")],
    ),
    ("gave $5 in aid for 12 towns", [M("$5", 5), Q("12 towns", 12, "town")]),
    ("saves $50 per person per month", [M("$50 per person per month", 50, per="person")]),
    ("yields 5 tons per hectare per year", [Q("5 tons per hectare per year", 5, "ton", per="hectare")]),
    ("makes 20,000 t/y of steel", [Q("20,000 t/y", 20000, "metric_ton", per="year")]),
    ("makes 20,000 t/a of steel", [Q("20,000 t/a", 20000, "metric_ton", per="year")]),
    ("ships 500 t/wk", [Q("500 t/wk", 500, "metric_ton", per="week")]),
    ("costs $500/wk here", [M("$500/wk", 500, per="week")]),
    ("ran 40 km/a mile", [Q("40 km/a mile", 40, "kilometer", per="mile")]),
    ("rose 5% y/y", [P("5%", 5, trend="up")]),
    ("For every ₹1 invested it returns ₹8.", [M("₹1", 1, "INR"), M("₹8", 8, "INR", per="rupee")]),
    ("pays ₹5 per ₹100 spent", [M("₹5 per ₹100", 5, "INR", per="100 rupee")]),
    ("pays ₹5 and ₹100 more", [M("₹5", 5, "INR"), M("₹100", 100, "INR")]),
    ("moves 60 miles per hour per se", [Q("60 miles per hour", 60, "mile", per="hour")]),
]

# A rate that opens the clause, and the figures that it is the rate of.
OPENING = [
    ("Each year, more than 3,000 people die and 18,000 are hurt.", {"3,000 people": "year", "18,000": "year"}),
    ("Every week about 400 farms call 90 shops.", {"400 farms": "week", "90 shops": None}),
    ("Every month, it pays $3 million.", {"$3 million": "month"}),
    ("It means that every day around the globe, some 900 people die.", {"900 people": "day"}),
    ("Every year since 2010, 40 farms closed.", {"40 farms": None}),
    ("It meets each year, and 40 farms came.", {"40 farms": None}),
    ("Each year, nearly 5% of them leave.", {"5%": None}),
]

# Those who each have an amount, where one count alone can tell of them.
APIECE = [
    ("Some 60 firms have received $500,000 each and compete.", {"$500,000": "firm"}),
    ("It paid 12 teachers $5,000 apiece.", {"$5,000": "teacher"}),
    ("It gave up to £20,000 each to 12 schools.", {"£20,000": "school"}),
    ("Ohio and Utah pledged $5 million each for 40 towns.", {"$5 million": None}),
    ("It gave 12 schools with 40 pupils $5,000 each.", {"$5,000": None}),
    ("It has 12 schools. The prizes are $5,000 each.", {"$5,000": None}),
    ("It gave 12 schools $5,000 each time.", {"$5,000": None}),
    ("It paid for two homes, with 128 beds each.", {"128 beds": "home"}),
    ("Some 60 firms hired 12 people each.", {"12 people": "firm"}),
    ("The 12 teams of five players each met.", {"five players": None}),
]

# A rate holds for what it is compared with: the text, the figure, per what.
COMPARED = [
    ("Fees rise from $2 to $3 per hour.", "$2", "hour"),
    ("It reads 90 forms an hour, compared with 40 in May.", "40", "hour"),
    ("Fees rise from $2, and food costs $3 per hour.", "$2", None),
    ("Aid is $3 million a year, up from $1 million.", "$1 million", "year"),
    ("It made $9 million, or $0.82 per share, compared with $8 million in May.", "$8 million", None),
    ("Aid is $3 million a year, up to $9 million.", "$9 million", None),
    ("It pays 75 yen per share (60 yen before).", "60 yen", "share"),
    ("It pays $10 million a year ($50 million over 5 years).", "$50 million", None),
    ("Some 630 people a day crossed in May, up from 430.", "430", "day"),
    ("Some 630 people a day crossed. It rose to 430.", "430", None),
    ("EPS was $1.04, over the prior year’s $0.98.", "$0.98", "share"),
    # What it becomes, and what it is for others.
    ("The fare is $9 a ride, but will rise by 5% to about $10 in May.", "$10", "ride"),
    ("The fare is $9 a ride, and it gave $10 to towns.", "$10", None),
    ("It pays $9 an hour and went to a $10 sale.", "$10", None),
    ("Tax is $9 per child for children over six and $12 for children under six.", "$12", "child"),
    ("It pays $9 per child for meals and $900,000 for buses.", "$900,000", None),
    ("It pays $9 an hour for cooks, and spent $11 for lunch.", "$11", None),
]

# A rate behind other words, or none: the text, the figure, the columns.
TOLD: list[tuple[str, str, dict[str, object]]] = [
    ("It turns 24 tons of industrial by-products a day into cement.", "24 tons", {"per": "day"}),
    ("It cuts 3 tons of CO2 a year.", "3 tons", {"per": "year"}),
    ("It moved 24 tons of old steel beams a day after the storm.", "24 tons", {"per": "day"}),
    ("It moved 24 tons of steel to towns a day later.", "24 tons", {"per": None}),
    ("It moved 24 tons of what was left a day.", "24 tons", {"per": None}),
    # What is added where jobs are counted, what a price is cut by, and rates behind `less` and against an average.
    ("Jobs pay $62,234 a year, against a county average of $37,865.", "$37,865", {"per": "year"}),
    ("Jobs pay $62,234 a year, against taxes of $37,865.", "$37,865", {"per": None}),
    # What money brings for each dollar of it, where the clause says so.
    ("Each dollar invested in parks returns about $8 to towns.", "$8", {"per": "dollar"}),
    ("For every $1 spent on trees, a city saves $4.", "$4", {"per": "dollar"}),
    ("For every euro put to roads, firms gain between €2 and €3.", "between €2 and €3", {"per": "euro"}),
    ("Each federal dollar invested in buses yields $5 in sales.", "$5", {"per": "dollar"}),
    ("Each firm that invested $5 million returns $8 million.", "$8 million", {"per": None}),
    ("It invested $1 million, and each park returns $8 million.", "$8 million", {"per": None}),
    ("Every dollar invested returns value. It yields $8 million.", "$8 million", {"per": None}),
    ("Each year it gave money to parks, and saves $8 million.", "$8 million", {"per": None}),
    # An adjective before what the figure is of tells it, unless that comes once in such a time.
    ("It saves $9 million in annual fuel costs.", "$9 million", {"per": "year"}),
    ("It has a $9 million annual budget.", "$9 million", {"per": "year"}),
    ("It has annual savings of more than $9 million.", "$9 million", {"per": "year"}),
    ("It had an average monthly gain of 9,000 jobs.", "9,000 jobs", {"per": "month"}),
    ("It equals the annual fumes of 9,000 cars.", "9,000 cars", {"per": None}),
    ("It passed $9 million in annual revenue.", "$9 million", {"per": None}),
    ("Its annual report of 30 pages is out.", "30 pages", {"per": None}),
    ("It paid $9 million; annual fees follow.", "$9 million", {"per": None}),
    # What is told of a subject that comes in such a time, and what is counted in it.
    ("The monthly fee, which is now set at $70, is due.", "$70", {"per": "month"}),
    ("The average weekly wage of cooks in May 2020 was $700.", "$700", {"per": "week"}),
    ("Without aid, monthly water bills would have increased by $31, to $88.", "$88", {"per": "month"}),
    ("It raised its hourly pay to at least $15.", "$15", {"per": "hour"}),
    ("Its annual revenue was $9 million.", "$9 million", {"per": None}),
    ("The annual study said that costs were $9 million.", "$9 million", {"per": None}),
    ("Spending on annual fees was $9 million.", "$9 million", {"per": None}),
    ("Its annual fees fell, and it gave towns up to $9 million.", "$9 million", {"per": None}),
    ("It has 1,200 daily flights.", "1,200 daily flights", {"per": "day"}),
    ("It has 9 million monthly active users.", "9 million monthly active users", {"per": None}),
    ("It pays in 12 monthly parts.", "12 monthly parts", {"per": None}),
    ("It makes two weekly papers.", "two weekly papers", {"per": None}),
    # Behind what a figure is of, or the place where a sentence is served.
    ("Staff get four days of paid leave per year.", "four days", {"per": "year"}),
    ("It sets eight hours of work a day.", "eight hours", {"per": "day"}),
    ("It gave four days of leave a year later.", "four days", {"per": None}),
    ("It gave up to $20 million in first aid per site.", "$20 million", {"per": "site"}),
    ("It gave $20 million in aid to each county.", "$20 million", {"per": None}),
    ("He faces nine years in prison on each count.", "nine years", {"per": "count"}),
    ("He faces nine years on each of the wire fraud counts.", "nine years", {"per": "count"}),
    ("He spent nine years in prison for each of his friends.", "nine years", {"per": None}),
    ("GAAP earnings per diluted share for the quarter were $2.48.", "$2.48", {"per": "share"}),
    ("Earnings per share (EPS) are expected to be $2.48.", "$2.48", {"per": "share"}),
    ("It took 12 hearings, and it was worth every minute.", "12 hearings", {"per": None}),
    ("It holds 12 hearings there every year.", "12 hearings", {"per": "year"}),
    # A dash, and `more`, part a figure from what is done each year; growth has its time right behind it.
    ("Use will rise by 350 tons – as if a town were added every year.", "350 tons", {"per": None}),
    ("The mine ships 400 tons – mostly ore – each year.", "400 tons", {"per": "year"}),
    ("Some 9,000 drivers will pay more each year.", "9,000 drivers", {"per": None}),
    ("It saves drivers $500 more each year.", "$500", {"per": "year"}),
    ("Sales are growing at close to 4% annually through 2027.", "4%", {"per": "year"}),
    ("Sales rose 4% annually in May.", "4%", {"per": None}),
    ("Its 4% annually adjusted bonds are sold.", "4%", {"per": None}),
    ("Monthly rents range from $640 for a studio to $1,310 for a house.", "$640", {"per": "month"}),
    ("Monthly rents range from $640 for a studio to $1,310 for a house.", "$1,310", {"per": "month"}),
    ("Fines range from $640 for a car to $1,310 for a bus.", "$1,310", {"per": None}),
    ("Monthly sales rose from $640 to $1,310.", "$640", {"per": None}),
    # What is paid for a share in money and in shares; a rate said short.
    ("Owners get $9.00 in cash and 0.25 shares of Acme for each share.", "$9.00", {"per": "share"}),
    ("Owners get $9 million in cash and 250 shares.", "$9 million", {"per": None}),
    ("It was 1.5 per 100,000 people, and 6.5 per 100,000 in Ohio.", "6.5 per 100,000", {"per": "100,000 people"}),
    ("It was 1.5 per 1,000 people, and 6.5 per 100,000 in Ohio.", "6.5 per 100,000", {"per": "100,000"}),
    ("It had 51 deaths per 1,000 births, compared to 22 abroad.", "22", {"per": "1,000 births"}),
    # Several of a thing.
    ("It had one nurse per four patients.", "one nurse per four patients", {"per": "four patients"}),
    ("Hire one aide for every 25 new pupils.", "one aide for every 25 new pupils", {"per": "25 new pupils"}),
    ("It pays $5 for every 10 visits.", "$5 for every 10 visits", {"per": "10 visits"}),
    ("It burns 6 litres per 100 km.", "6 litres per 100 km", {"per": "100 km"}),
    ("There is a place for every one of the 25 pupils.", "25 pupils", {"per": None}),
    ("It has a bed for 25 pupils.", "25 pupils", {"per": None}),
]


@pytest.mark.parametrize(("text", "per"), [*OPENING, *APIECE])
def test_what_opens_a_clause_is_a_rate(text: str, per: dict[str, str | None]) -> None:
    assert {figure: figure_of(text, figure, RELEASE).per for figure in per} == per


@pytest.mark.parametrize(("phrase", "expected"), RATES, ids=lambda v: v if isinstance(v, str) else "")
def test_a_rate_is_read_whole(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)


@pytest.mark.parametrize(("text", "figure", "per"), COMPARED)
def test_a_rate_holds_for_what_it_is_compared_with(text: str, figure: str, per: str | None) -> None:
    assert figure_of(text, figure, RELEASE).per == per


@pytest.mark.parametrize(("phrase", "text", "told"), TOLD)
def test_a_rate_may_stand_behind_other_words(phrase: str, text: str, told: dict[str, object]) -> None:
    found = figure_of(phrase, text)
    assert {name: getattr(found, name) for name in told} == told
