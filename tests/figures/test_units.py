"""Measures with a unit of their own: lengths, areas, weights, energy, temperatures and speeds."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import Q, exact, figure_of, rows

# A number and its unit, as they are written.
MEASURES = [
    # A list whose last number has the unit.
    (
        "a dose of 4, 12, 32 or 96 mg",
        [Q("4", 4, "milligram"), Q("12", 12, "milligram"), Q("32", 32, "milligram"), Q("96 mg", 96, "milligram")],
    ),
    ("after 3, 6 and 12 months", [Q("3", 3, "month"), Q("6", 6, "month"), Q("12 months", 12, "month")]),
    ("farms of 5, 10, and 20 km", [Q("5", 5, "kilometer"), Q("10", 10, "kilometer"), Q("20 km", 20, "kilometer")]),
    ("In zone 4, 12 and 15 mg were found.", [Q("12", 12, "milligram"), Q("15 mg", 15, "milligram")]),
    ("The 40, and 60 km of road", [Q("60 km", 60, "kilometer")]),
    ("It has 40, 12 and 15 mg tablets.", [Q("40", 40), Q("12", 12, "milligram"), Q("15 mg", 15, "milligram")]),
    ("Of 40, 60 kept 80 mg.", [Q("40", 40), Q("60", 60), Q("80 mg", 80, "milligram")]),
    # Two letters of a state are no unit before a noun.
    ("for 2,500 MI Future Educator fellowships", [Q("2,500 MI Future Educator fellowships", 2500, "fellowship")]),
    ("12 TN National Guard soldiers", [Q("12 TN National Guard soldiers", 12, "soldier")]),
    ("20 MI residents", [Q("20 MI residents", 20, "resident")]),
    ("The trail is 120 MI.", [Q("120 MI", 120, "mile")]),
    ("It is 120 MI from here.", [Q("120 MI", 120, "mile")]),
    ("They ran 2,500 mi in all.", [Q("2,500 mi", 2500, "mile")]),
    ("a line of 50/10 Mbps", [Q("50/10 Mbps", 50, "megabit", per="second")]),
    ("24/7 help and 10 Mbps", [Q("10 Mbps", 10, "megabit", per="second")]),
    ("some three km away", [Q("three km", 3, "kilometer", "~")]),
    ("more than 100,000 hectares of coca", [Q("100,000 hectares", 100000, "hectare", ">")]),
    ("71 metric tons of drugs", [Q("71 metric tons", 71, "metric_ton")]),
    ("12 tonnes of cocaine", [Q("12 tonnes", 12, "metric_ton")]),
    ("a 45-acre farm", [Q("45-acre", 45, "acre")]),
    ("30 MW of solar", [Q("30 MW", 30, "megawatt")]),
    ("30MW of solar", [Q("30MW", 30, "megawatt")]),
    ("1.5 gigawatts of capacity", [Q("1.5 gigawatts", 1.5, "gigawatt")]),
    ("500 megawatt-hours of storage", [Q("500 megawatt-hours", 500, "megawatt_hour")]),
    ("500,000 barrels per day", [Q("500,000 barrels per day", 500000, "barrel", per="day")]),
    ("60 miles per hour", [Q("60 miles per hour", 60, "mile", per="hour")]),
    ("75 mph winds", [Q("75 mph", 75, "mile", per="hour")]),
    ("speeds of 1 Gbps", [Q("1 Gbps", 1, "gigabit", per="second")]),
    ("500 square miles of forest", [Q("500 square miles", 500, "mile**2")]),
    ("300 miles² of forest", [Q("300 miles²", 300, "mile**2")]),
    ("20,000 square feet of space", [Q("20,000 square feet", 20000, "foot**2")]),
    ("250 sq. km", [Q("250 sq. km", 250, "kilometer**2")]),
    ("40 km² of wetland", [Q("40 km²", 40, "kilometer**2")]),
    ("3 million cubic meters of water", [Q("3 million cubic meters", 3e6, "meter**3")]),
    ("two degrees Celsius", [Q("two degrees Celsius", 2, "degree_Celsius")]),
    ("a 1.5 C limit", [Q("1.5 C", 1.5, "degree_Celsius")]),
    ("a 1.5 C Class limit", [Q("1.5", 1.5)]),
    ("1.5°C of warming", [Q("1.5°C", 1.5, "degree_Celsius")]),
    ("16 GB of memory", [Q("16 GB", 16, "gigabyte")]),
    ("5 kg of heroin", [Q("5 kg", 5, "kilogram")]),
    ("120 pounds of fentanyl", [Q("120 pounds", 120, "pound")]),
    ("2 million gallons of fuel", [Q("2 million gallons", 2e6, "gallon")]),
    ("100 miles of road", [Q("100 miles", 100, "mile")]),
    ("6,000 feet above", [Q("6,000 feet", 6000, "foot")]),
    ("a 12-inch pipe", [Q("12-inch", 12, "inch")]),
    ("5 to 10 kilometers", [Q("5 to 10 kilometers", 5, "kilometer", high=10)]),
    ("10,000 acre-feet of water", [Q("10,000 acre-feet", 10000, "acre_foot")]),
    # Beside a count, in a compound, with a limit.
    (
        "doubled the speed that it sells to all of its users from 50 to 100 megabits",
        [Q("doubled", 2, "times", trend="up"), Q("50", 50, "megabit"), Q("100 megabits", 100, "megabit")],
    ),
    ("sent 200 155mm shells", [Q("200 155mm shells", 200, "shell")]),
    ("sent 200 155-foot poles", [Q("200", 200, "pole"), Q("155-foot", 155, "foot")]),
    ("laid 1 264 km of wire", [Q("1 264 km", 1264, "kilometer")]),
    ("a 5-point rise", [Q("5-point", 5, "point", trend="up")]),
    ("a 5-point headwind", [Q("5-point", 5, "point")]),
    ("96 billion pounds of food", [Q("96 billion pounds", 96e9, "pound")]),
    ("a 72-working-hour notice", [Q("72-working-hour", 72, "hour")]),
    ("a 28,000-square-mile territory", [Q("28,000-square-mile", 28000, "mile**2")]),
    ("live within 3 miles of a site", [Q("3 miles", 3, "mile", "<=")]),
    # A part of a unit.
    ("rain was 0.4 of an inch below average", [Q("0.4 of an inch", 0.4, "inch")]),
]

# The unit, value or rate that names of goods, words in quotes or other numbers leave to a number.
SHARED: list[tuple[str, str, dict[str, object]]] = [
    # Thousands and millions as oil fields write them.
    (
        "It made 11.5 MBoe/d.",
        "11.5 MBoe/d",
        {"value": 11500.0, "unit": "barrel_of_oil_equivalent", "per": "day"},
    ),
    ("It made 2 MMBbls of oil.", "2 MMBbls", {"value": 2e6, "unit": "barrel"}),
    # Names in quotes or before their unit, and a noun told before.
    ("They missed 14 million “zero doses” of it.", "14 million “zero doses”", {"unit": "dose"}),
    ("They call 14 million doses “zero doses” of it.", "14 million doses", {"unit": "dose"}),
    ("1.6 million: People Displaced by Drought", "1.6 million", {"unit": "person"}),
    ("1.6 million: Acme Stores", "1.6 million", {"unit": "store"}),
    ("1.6 million: Estimated Loss", "1.6 million", {"unit": None}),
    ("It will hire 200 workers now and an additional 100 by 2030.", "100", {"unit": "worker"}),
    ("They pay a total of $188.24 per Allergan Share.", "$188.24 per Allergan Share", {"unit": "USD", "per": "share"}),
    # Phases in a counted phrase, and a unit that two numbers share.
    ("It ran two pivotal phase 3 trials.", "two pivotal phase 3 trials", {"unit": "trial"}),
    ("It gave 3.0 and 6.0 mg doses.", "3.0", {"unit": "milligram"}),
]


@pytest.mark.parametrize(("phrase", "expected"), MEASURES, ids=lambda v: v if isinstance(v, str) else "")
def test_a_measure_has_its_unit(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)


@pytest.mark.parametrize(("phrase", "text", "told"), SHARED)
def test_a_unit_is_told_by_the_words_around_it(phrase: str, text: str, told: dict[str, object]) -> None:
    found = figure_of(phrase, text)
    assert {name: getattr(found, name) for name in told} == told
