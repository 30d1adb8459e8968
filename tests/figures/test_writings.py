"""Numbers as they are written in fewer places: suspended hyphens, powers of ten, brackets, pence, persons' ages."""

from __future__ import annotations

import pytest

import extract
from tests.figures.table import D, M, P, Q, rows

# The phrase, and each of its figures.
WRITINGS = [
    # Marks of footnotes, and powers.
    ("revenue of $5 billion¹ from 300 stores²", [M("$5 billion", 5e9), Q("300 stores", 300, "store")]),
    ("profit of £126m to £134m³.", [M("£126m to £134m", 126e6, "GBP", high=134e6)]),
    ("in FY 2018–2019¹", [D("FY 2018–2019", "2017-10-01", "2019-09-30", "fiscal_year")]),
    ("up 5%² in 2019³", [P("5%", 5, trend="up"), D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("300m² of a 45 km² park", [Q("300m²", 300, "meter**2"), Q("45 km²", 45, "kilometer**2")]),
    ("18- to 34-year-olds", [Q("18- to 34-year-olds", 18, "year", high=34)]),
    ("a five-to-ten-year plan", [Q("five-to-ten-year", 5, "year", high=10)]),
    ("a 5- to 10-percent margin", [P("5- to 10-percent", 5, high=10)]),
    ("a fee of $5-to-$10", [M("$5-to-$10", 5, high=10)]),
    ("about 1.99×10−30 kilograms", [Q("1.99×10−30 kilograms", 1.99e-30, "kilogram", "~")]),
    ("3 x 10^8 meters per second", [Q("3 x 10^8 meters per second", 3e8, "meter", per="second")]),
    ("minus-130 degrees Fahrenheit", [Q("minus-130 degrees Fahrenheit", -130, "degree_Fahrenheit")]),
    ("sub-300 sq m offices", [Q("300 sq m", 300, "meter**2", "<")]),
    ("an offer of C$6 (US$4.46) per share", [M("C$6", 6, "CAD", per="share"), M("US$4.46", 4.46, "USD", per="share")]),
    ("grew nine point five percent", [P("nine point five percent", 9.5, trend="up")]),
    ("took nine point two five hours", [Q("nine point two five hours", 9.25, "hour")]),
    ("costs $5 U.S. per ton", [M("$5 U.S. per ton", 5, per="ton")]),
    ("costs $5 U.S. firms pay", [M("$5", 5)]),
    ("costs $50p here", [M("$50", 50)]),
    ("a multi-million dollar grant", []),
    ("a 40-million-dollar grant", [M("40-million-dollar", 40e6)]),
    ("three-quarters of a billion", [Q("three-quarters of a billion", 750e6)]),
    ("The weight is 20 (kg)", [Q("20 (kg)", 20, "kilogram")]),
    ("275 pound-feet of torque", [Q("275 pound-feet", 275, "foot_pound")]),
    ("the shares fell to 164p.", [M("164p", 1.64, "GBP")]),
    ("from 45p to 40p in the pound", [M("45p", 0.45, "GBP"), M("40p", 0.4, "GBP")]),
    ("about 8 B people", [Q("8 B people", 8e9, "person", "~")]),
    ("2.7m combined sales", [Q("2.7m combined sales", 2.7e6, "sale")]),
    ("her son, who was 10.", [Q("10", 10, "year")]),
    ("50,000 US troops", [Q("50,000 US troops", 50000, "troop")]),
    ("45 HBCUs", [Q("45 HBCUs", 45, "hbcu")]),
    ("claiming 106,854 lives", [Q("106,854 lives", 106854, "life")]),
    ("19 approaches", [Q("19 approaches", 19, "approach")]),
    ("two to three times more", [Q("two to three times", 2, "times", high=3)]),
    ("700 and 1,800 workers", [Q("700", 700, "worker"), Q("1,800 workers", 1800, "worker")]),
    ("2 million American lives", [Q("2 million American lives", 2e6, "life")]),
    ("punishable by two to 10 years", [Q("two to 10 years", 2, "year", high=10)]),
    ("costs grew from 6 to 10 times higher", [Q("6 to 10 times", 6, "times", high=10)]),
    ("it rose by 300 to 15,500", [Q("300", 300, trend="up"), Q("15,500", 15500)]),
    ("4,500 insured VIPs and MPs", [Q("4,500 insured VIPs", 4500, "vip")]),
    ("4,500 insured AB and MPs", [Q("4,500 insured AB and MPs", 4500, "mp")]),
    ("$715, 000 for 12, 000 people", [M("$715, 000", 715000), Q("12, 000 people", 12000, "person")]),
    ("of 670, 873 people", [Q("670", 670), Q("873 people", 873, "person")]),
    ("at least a minute", [Q("a minute", 1, "minute", ">=")]),
    ("78,000 times a minute", [Q("78,000 times a minute", 78000, "time", per="minute")]),
    ("One company closes; one series ends", [Q("One company", 1, "company"), Q("one series", 1, "series")]),
    ("a drop in home closings to 896", [Q("896", 896, "closing")]),
    ("Net new orders were 900.", [Q("900", 900, "order")]),
    ("Prices were 900.", [Q("900", 900)]),
    ("an average store count of 170", [Q("170", 170, "store")]),
    ("a rise in store count to 169 from 167", [Q("169", 169, "store"), Q("167", 167, "store")]),
    ("334 shops, of which 257 have a bar", [Q("334 shops", 334, "shop"), Q("257", 257, "shop")]),
    ("Nine stores opened and three closed.", [Q("Nine stores", 9, "store"), Q("three", 3, "store")]),
    ("It has nine stores and three supported us.", [Q("nine stores", 9, "store")]),
    ("It will open a further eight.", [Q("eight", 8)]),
    ("the 40 to 60 year olds", [Q("40 to 60 year olds", 40, "year", high=60)]),
    ("on account of 400", [Q("400", 400)]),
    ("more than one million who have it", [Q("one million", 1e6, "person", ">")]),
    ("54,166 MT of rice and 2 crore Kg", [Q("54,166 MT", 54166, "metric_ton"), Q("2 crore Kg", 2e7, "kilogram")]),
    ("earnings per share of $0.68", [M("$0.68", 0.68, per="share")]),
    ("Loss per share was $2, compared to $3", [M("$2", 2, per="share"), M("$3", 3, per="share")]),
    ("The price per barrel rose to $52", [M("$52", 52, per="barrel")]),
    ("It spends more per person and gave $5", [M("$5", 5)]),
    ("A 12-MEMBER TEAM MEETS", [Q("12-MEMBER", 12, "member")]),
    ("120,000 (22 percent) returned migrants", [Q("120,000", 120000, "migrant"), P("22 percent", 22)]),
]

# What only looks like such a writing.
NOTHING = [
    "One survey finds it",
    "a 1080p screen",
    "at COP 26 in Glasgow",
    "doses of COVID -19 vaccine",
    "double down on the plan",
    "493 U.S. 411",
    "fourth - quarter sales",
    "37.",
    "14-859",
    "the “one China” claim",
    "106 F.T.C. 551",
    "as the court said.(17)",
    "stepping back for just a minute",
    "a choice when one chooses to lead",
    "the agency issued a 483 after its visit",
    "as it says (¶¶298-300)",
    "a substance called 6-MAM",
    "1,4-dioxane in wells",
    "the 5K run",
    "under Rule 17a-14.",
]


@pytest.mark.parametrize(("phrase", "expected"), WRITINGS, ids=lambda v: v if isinstance(v, str) else "")
def test_rarer_writings_are_read_whole(phrase: str, expected: list[dict[str, object]]) -> None:
    assert rows(phrase, None) == expected


@pytest.mark.parametrize("phrase", NOTHING)
def test_what_only_looks_like_them_is_no_figure(phrase: str) -> None:
    assert extract.figures(phrase) == []


def test_a_long_row_of_groups_is_no_endless_number() -> None:
    values = [f.value for f in extract.figures("1 " + "100 " * 400 + "people")]
    assert len(values) > 100
    assert all(value is not None and value < 1e18 for value in values)


# Commas that part thousands, decimals or a list.
COMMAS = [
    ("Prices rose 3,5 percent", [P("3,5 percent", 3.5, trend="up")]),
    ("Prices fell 3,45 per cent", [P("3,45 per cent", 3.45, trend="down")]),
    ("a 2,5-percent share", [P("2,5-percent", 2.5)]),
    ("a share of 12,5 pct", [P("12,5 pct", 12.5)]),
    ("a gap of 1,5 percentage points", [P("1,5 percentage points", 1.5, "percentage_point")]),
    ("a spread of 7,25 basis points", [P("7,25 basis points", 7.25, "basis_point")]),
    ("between 2,5 and 3,5 percent", [P("between 2,5 and 3,5 percent", 2.5, high=3.5)]),
    ("a range of 2,5-3,5 percent", [P("2,5-3,5 percent", 2.5, high=3.5)]),
    ("from 2,5 to 3,5 million people", [Q("2,5 to 3,5 million people", 2.5e6, "person", high=3.5e6)]),
    ("0,250 kg of salt", [Q("0,250 kg", 0.25, "kilogram")]),
    ("1,250 kg of salt", [Q("1,250 kg", 1250, "kilogram")]),
    ("3,456 percent", [P("3,456 percent", 3456)]),
    ("1,23,456 people", [Q("1,23,456 people", 123456, "person")]),
    ("children ages 3,4 and 5", [Q("ages 3", 3, "year"), Q("4", 4, "year"), Q("5", 5, "year")]),
    ("aged 3,4,5", [Q("aged 3", 3, "year"), Q("4", 4, "year"), Q("5", 5, "year")]),
    ("shares of 10,12 and 15 percent", [P("10", 10), P("12", 12), P("15 percent", 15)]),
    ("June 3,2019", [D("June 3,2019", "2019-06-03")]),
    ("In 2019,12 people died.", [Q("12 people", 12, "person")]),
]

# Digits that commas part into no number, and what is refused.
COMMAS_REFUSED = [
    ("There were 12,34 people.", ["12,34"]),
    ("1,2345 people", ["1,2345"]),
    ("12,345,6789 people", ["12,345,6789"]),
    ("a city of 10,000,00 people", ["10,000,00"]),
    ("It employs 1200,500 people.", ["1200,500"]),
    ("It paid $12,34 for it.", ["12,34"]),
    ("It cost $1,234,56 in all.", ["1,234,56"]),
    ("Prices rose 1,23,4 percent.", ["1,23,4"]),
    ("It paid 1.234.567,89 euros.", ["1.234.567", "89"]),
    ("It came in 1,2 and 3.", ["1,2 and 3"]),
    ("in wards 4,5,6 or 7", ["4,5,6 or 7"]),
    ("as told on pages 3,4", ["3,4"]),
    ("at a point (10,20)", ["10,20"]),
    ("a 3,4 win", ["3,4"]),
]


@pytest.mark.parametrize(("phrase", "expected"), COMMAS, ids=lambda v: v if isinstance(v, str) else "")
def test_a_comma_parts_thousands_decimals_or_a_list(phrase: str, expected: list[dict[str, object]]) -> None:
    assert rows(phrase, None) == expected


@pytest.mark.parametrize(("phrase", "refused"), COMMAS_REFUSED)
def test_digits_that_commas_part_into_neither_are_refused_whole(phrase: str, refused: list[str]) -> None:
    told = extract.explain(phrase)
    assert [c.text for c in told] == refused
    assert not any(c.kept for c in told)
    assert told[-1].rule == "number.commas"
