"""Numbers as they are written in fewer places: suspended hyphens, powers of ten, brackets, pence, persons' ages."""

from __future__ import annotations

import pytest

import extract
from tests.figures.table import M, P, Q, rows

WRITINGS = [
    ("18- to 34-year-olds", [Q("18- to 34-year-olds", 18, "year", high=34)]),
    ("a five-to-ten-year plan", [Q("five-to-ten-year", 5, "year", high=10)]),
    ("a 5- to 10-percent margin", [P("5- to 10-percent", 5, high=10)]),
    ("a fee of $5-to-$10", [M("$5-to-$10", 5, high=10)]),
    ("about 1.99×10−30 kilograms", [Q("1.99×10−30 kilograms", 1.99e-30, "kilogram", "~")]),
    ("3 x 10^8 meters per second", [Q("3 x 10^8 meters per second", 3e8, "meter", per="second")]),
    ("minus-130 degrees Fahrenheit", [Q("minus-130 degrees Fahrenheit", -130, "degree_Fahrenheit")]),
    ("sub-300 sq m offices", [Q("300 sq m", 300, "meter**2", "<")]),
    ("an offer of C$6 (US$4.46) per share", [M("C$6", 6, "CAD", per="share"), M("US$4.46", 4.46, "USD", per="share")]),
    ("The weight is 20 (kg)", [Q("20 (kg)", 20, "kilogram")]),
    ("275 pound-feet of torque", [Q("275 pound-feet", 275, "foot_pound")]),
    ("the shares fell to 164p.", [M("164p", 1.64, "GBP")]),
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
    ("the 40 to 60 year olds", [Q("40 to 60 year olds", 40, "year", high=60)]),
    ("on account of 400", [Q("400", 400)]),
    ("more than one million who have it", [Q("one million", 1e6, "person", ">")]),
    ("54,166 MT of rice and 2 crore Kg", [Q("54,166 MT", 54166, "metric_ton"), Q("2 crore Kg", 2e7, "kilogram")]),
    ("earnings per share of $0.68", [M("$0.68", 0.68, per="share")]),
    ("Loss per share was $2, compared to $3", [M("$2", 2, per="share"), M("$3", 3, per="share")]),
    ("The price per barrel rose to $52", [M("$52", 52, per="barrel")]),
    ("It spends more per person and gave $5", [M("$5", 5)]),
    ("A 12-MEMBER TEAM MEETS", [Q("12-MEMBER", 12, "member")]),
    ("One survey finds it", [Q("One survey", 1, "survey")]),
    ("120,000 (22 percent) returned migrants", [Q("120,000", 120000, "migrant"), P("22 percent", 22)]),
]
NOTHING = [
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
