"""QUANTITY: counts with their noun, measures, durations, ages, factors, and the numbers that are no figures."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from tests.figures.table import Q, exact, rows

COUNTS = [
    ("delivered 200 ventilators to the government", [Q("200 ventilators", 200, "ventilator")]),
    ("account for more than 90,000 jobs in the region", [Q("90,000 jobs", 90000, "job", ">")]),
    ("the estimated 1.7 million Venezuelan refugees", [Q("1.7 million Venezuelan refugees", 1.7e6, "refugee", "~")]),
    ("12 new community health centers", [Q("12 new community health centers", 12, "center")]),
    ("14 U.S. government agencies", [Q("14 U.S. government agencies", 14, "agency")]),
    ("five million people", [Q("five million people", 5e6, "person")]),
    ("more than 450,000 Nicaraguans", [Q("450,000 Nicaraguans", 450000, "person", ">")]),
    ("approximately 2,100 Minnesotans", [Q("2,100 Minnesotans", 2100, "person", "~")]),
    ("two countries signed", [Q("two countries", 2, "country")]),
    ("Twenty-six Minnesota counties", [Q("Twenty-six Minnesota counties", 26, "county")]),
    ("1,500 to 2,000 jobs", [Q("1,500 to 2,000 jobs", 1500, "job", high=2000)]),
    ("five major military installations", [Q("five major military installations", 5, "installation")]),
    ("5,500 previously unregistered residents", [Q("5,500 previously unregistered residents", 5500, "resident")]),
    (
        "one million additional COVID-19 vaccine doses",
        [Q("one million additional COVID-19 vaccine doses", 1e6, "dose")],
    ),
    ("a dozen schools", [Q("a dozen schools", 12, "school")]),
    ("half a million workers", [Q("half a million workers", 5e5, "worker")]),
    ("at least 15 states", [Q("15 states", 15, "state", ">=")]),
    ("a 5-point rise", [Q("5-point", 5, "point", trend="up")]),
    ("a 5-point headwind", [Q("5-point", 5, "point")]),
    ("a 10-point plan and a five-point agenda", []),
    ("12 crew and 300 passengers", [Q("12 crew", 12, "crew"), Q("300 passengers", 300, "passenger")]),
    ("injuring at least 40", [Q("40", 40, "person", ">=")]),
    ("cut waits from 45 days to 12.", [Q("45 days", 45, "day"), Q("12", 12, "day")]),
    ("fell from 12 minutes to about eight in all", [Q("12 minutes", 12, "minute"), Q("eight", 8, "minute", "~")]),
    ("grew from 40 people to 120", [Q("40 people", 40, "person"), Q("120", 120, "person")]),
    ("grew from 40 people to 120 firms", [Q("40 people", 40, "person"), Q("120 firms", 120, "firm")]),
    ("gave 40 people to 120", [Q("40 people", 40, "person"), Q("120", 120)]),
    ("up to 20 disadvantaged communities", [Q("20 disadvantaged communities", 20, "community", "<=")]),
    ("fewer than 300 families", [Q("300 families", 300, "family", "<")]),
    ("13 events per year", [Q("13 events per year", 13, "event", per="year")]),
    ("four of the 15 seats", [Q("four", 4, "seat"), Q("15 seats", 15, "seat")]),
    ("eight contracts", [Q("eight contracts", 8, "contract")]),
    ("150k reviews", [Q("150k reviews", 150000, "review")]),
    ("3,000 women and girls", [Q("3,000 women", 3000, "woman")]),
    ("six hospitals in the east", [Q("six hospitals", 6, "hospital")]),
    # A part of a whole has its noun, whatever stands before the number of the whole.
    ("with seven of my colleagues", [Q("seven", 7, "colleague")]),
    ("six of its own officers", [Q("six", 6, "officer")]),
    ("19 of the top 20 drugs", [Q("19", 19, "drug"), Q("20 drugs", 20, "drug")]),
    ("sixteen of the world’s 20 dirtiest cities", [Q("sixteen", 16, "city"), Q("20 dirtiest cities", 20, "city")]),
    ("over 30 of the world’s most important markets", [Q("30", 30, "market", ">")]),
    ("fewer than 40 of the planned 60 guards", [Q("40", 40, "guard", "<"), Q("60 guards", 60, "guard")]),
    ("five plants in the east and another two in the west", [Q("five plants", 5, "plant"), Q("two", 2, "plant")]),
    ("40 nurses in the city and two more in the valley", [Q("40 nurses", 40, "nurse"), Q("two", 2, "nurse")]),
    ("1,200 total issued and outstanding shares", [Q("1,200 total issued and outstanding shares", 1200, "share")]),
    # Those whom something befell are people.
    ("50 people were killed and 700 injured", [Q("50 people", 50, "person"), Q("700", 700, "person")]),
    ("a storm that left four dead", [Q("four", 4, "person")]),
    ("two injured workers", [Q("two injured workers", 2, "worker")]),
    ("a blast hit the town, killing five", [Q("five", 5, "person")]),
    ("four infants fell ill and two died", [Q("four infants", 4, "infant"), Q("two", 2, "infant")]),
    # Verbs that are nouns before a plural, but for what is done.
    ("it issued 12 work permits", [Q("12 work permits", 12, "permit")]),
    ("it hired 200 support staff", [Q("200 support staff", 200, "staff")]),
    ("two new support brigades", [Q("two new support brigades", 2, "brigade")]),
    ("three publicly announced proposals", [Q("three publicly announced proposals", 3, "proposal")]),
    ("its two most visited museums", [Q("two most visited museums", 2, "museum")]),
    ("of them, 15 support plans to cut taxes", [Q("15", 15)]),
    (
        "45 local, state and national conservation and environmental groups",
        [Q("45 local, state and national conservation and environmental groups", 45, "group")],
    ),
    ("33 Class I railroads", [Q("33 Class I railroads", 33, "railroad")]),
    ("20 F-22A fighter aircraft", [Q("20 F-22A fighter aircraft", 20, "aircraft")]),
    ("one new statewide health plan", [Q("one new statewide health plan", 1, "plan")]),
    ("96 billion pounds of food", [Q("96 billion pounds", 96e9, "pound")]),
    ("300 or so workers", [Q("300 or so workers", 300, "worker", "~")]),
    ("300 or fewer workers", [Q("300 or fewer workers", 300, "worker", "<=")]),
    ("a 72-working-hour notice", [Q("72-working-hour", 72, "hour")]),
    ("the 60,000-per-manufacturer cap", [Q("60,000-per-manufacturer", 60000, per="manufacturer")]),
    ("4.4 million Hispanic and white people", [Q("4.4 million Hispanic and white people", 4.4e6, "person")]),
    ("the records of 32,000 American in the city", [Q("32,000", 32000, "person")]),
    ("18 of New Mexico’s 33 counties", [Q("18", 18, "county"), Q("33 counties", 33, "county")]),
    ("two sports marketing companies", [Q("two sports marketing companies", 2, "company")]),
    ("40 schools helping pupils", [Q("40 schools", 40, "school")]),
    # Signs and participles inside the counted phrase.
    ("8,000 abandoned oil & gas wells", [Q("8,000 abandoned oil & gas wells", 8000, "well")]),
    ("300 anti-LGBTQ+ laws", [Q("300 anti-LGBTQ+ laws", 300, "law")]),
    ("100 school based nurses", [Q("100 school based nurses", 100, "nurse")]),
    ("100 schools based in the city", [Q("100 schools", 100, "school")]),
    # A plural may qualify the noun after it; nationals never do, and a participle after the noun of one ends it.
    ("10 civil rights cases", [Q("10 civil rights cases", 10, "case")]),
    ("66 personnel vacancies at the base", [Q("66 personnel vacancies", 66, "vacancy")]),
    ("2,000 police chiefs and sheriffs", [Q("2,000 police chiefs", 2000, "chief")]),
    ("2,000 police in the city", [Q("2,000 police", 2000, "police officer")]),
    ("12 nuclear weapons storage sites", [Q("12 nuclear weapons storage sites", 12, "site")]),
    ("20 million Americans suffer disabling injuries", [Q("20 million Americans", 20e6, "person")]),
    ("eleven Burmese government officials", [Q("eleven Burmese government officials", 11, "official")]),
    ("one tribe fighting with others", [Q("one tribe", 1, "tribe")]),
    ("one agency taking credit for the work", [Q("one agency", 1, "agency")]),
    ("one logistical thing on the flights", [Q("one logistical thing", 1, "thing")]),
    ("one training program for pilots", [Q("one training program", 1, "program")]),
    ("one public hearing in the city", [Q("one public hearing", 1, "hearing")]),
    ("100+ partners", [Q("100+ partners", 100, "partner", ">")]),
    ("it has supported 1 264 projects", [Q("1 264 projects", 1264, "project")]),
    ("Phase 3 250 volunteers came", [Q("250 volunteers", 250, "volunteer")]),
    ("a 28,000-square-mile territory", [Q("28,000-square-mile", 28000, "mile**2")]),
    ("use passcode 4471902 at the Web 2.0 desk", []),
    ("200+ million people", [Q("200+ million people", 200e6, "person", ">")]),
    (
        "400 vehicles or more than 33,000 masks",
        [Q("400 vehicles", 400, "vehicle"), Q("33,000 masks", 33000, "mask", ">")],
    ),
    ("live within 3 miles of a site", [Q("3 miles", 3, "mile", "<=")]),
    ("within the 3 counties", [Q("3 counties", 3, "county")]),
    ("some 40 police officers", [Q("40 police officers", 40, "officer", "~")]),
    ("one count of fraud", [Q("one count", 1, "count")]),
    ("1,200 children", [Q("1,200 children", 1200, "child")]),
    ("300 small and rural hospitals", [Q("300 small and rural hospitals", 300, "hospital")]),
    ("an increase of 300 jobs", [Q("300 jobs", 300, "job", trend="up")]),
    ("serves 50,000 patients annually", [Q("50,000 patients", 50000, "patient", per="year")]),
    ("8,000 students enroll every year", [Q("8,000 students", 8000, "student", per="year")]),
    ("the top 10 allocations", [Q("10 allocations", 10, "allocation")]),
    ("two non-governmental organizations", [Q("two non-governmental organizations", 2, "organization")]),
    ("closed at 27,349.19", [Q("27,349.19", 27349.19)]),
    ("two hundred libraries", [Q("two hundred libraries", 200, "library")]),
    ("9.4 million doses", [Q("9.4 million doses", 9.4e6, "dose")]),
    ("four foreign-based executives", [Q("four foreign-based executives", 4, "executive")]),
    ("250 aircraft", [Q("250 aircraft", 250, "aircraft")]),
    ("700 attorneys", [Q("700 attorneys", 700, "attorney")]),
]

# The noun of a number that has none beside it, where other words tell it; people, by what only they suffer or do.
TOLD = [
    ("Of the firms offering drug plans in Ohio, fourteen will stay", [("fourteen", "firm")]),
    ("Out of the 47 towns in the council, 21 do not qualify", [("47 towns", "town"), ("21", "town")]),
    (
        "It has 640,000 seniors. Of those, around 238,000 have no plan.",
        [("640,000 seniors", "senior"), ("238,000", "senior")],
    ),
    ("It asked 60 farmers. About 20 of those were late.", [("60 farmers", "farmer"), ("20", "farmer")]),
    (
        "It asked 60 farmers in two towns. Five of them were late.",
        [("60 farmers", "farmer"), ("two towns", "town"), ("Five", "farmer")],
    ),
    ("Of those, around 238,000 have no plan.", [("238,000", None)]),
    ("It applies in 23 states (up from 11 in the spring).", [("23 states", "state"), ("11", "state")]),
    (
        "It closed 509 federal, 711 multi-state and 1,110 local offices.",
        [("509", "office"), ("711", "office"), ("1,110 local offices", "office")],
    ),
    ("It joins 13 current and 5 future trails.", [("13", "trail"), ("5 future trails", "trail")]),
    ("It rose to 5,760 in May and 13 new offices.", [("5,760", None), ("13 new offices", "office")]),
    ("Treatment reaches 123,000 people (80 percent).", [("123,000 people", "person")]),
    ("Treatment reaches 80 percent (123,000) of people with the illness.", [("123,000", "person")]),
    (
        "Among the 40 million people in need, only 2.7 million (6.5 percent) of them got it.",
        [("40 million people", "person"), ("2.7 million", "person")],
    ),
    ("There were outages in 24 of 31 of its provinces.", [("24", "province"), ("31", "province")]),
    ("Over 3,200 have been killed.", [("3,200", "person")]),
    ("Over 3,200 have been sold.", [("3,200", None)]),
    ("the 33.2 million living with HIV", [("33.2 million", "person")]),
    ("At least 1 million lost their homes.", [("1 million", "person")]),
    ("It increased new detention beds by 5,000.", [("5,000", "bed")]),
    ("We raise the visas from 65,000 to 115,000.", [("65,000", "visa"), ("115,000", "visa")]),
    ("Payrolls rose by 250,000.", [("250,000", None)]),
    ("A number of states helped the 50 million who lack care.", [("50 million", "person")]),
    ("I was one of the 23 who left.", [("23", "person")]),
    (
        "The number of patients rose, from about 27,000 pills each week to more than 182,000 in May.",
        [("27,000 pills each week", "pill"), ("182,000", "pill")],
    ),
    (
        "It dismissed 682 clerks. Then claims were settled at a rate of 99 per day.",
        [("682 clerks", "clerk"), ("99 per day", "claim")],
    ),
    ("They are three of our closest and most capable partners.", [("three", "partner")]),
    (
        "It approved 13 of 54 applications-an approval rate of 24 percent.",
        [("13", "application"), ("54 applications", "application")],
    ),
    ("Exports fell to 12 million.", [("12 million", None)]),
]
MEASURES = [
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
    ("20,000 square feet of space", [Q("20,000 square feet", 20000, "foot**2")]),
    ("250 sq. km", [Q("250 sq. km", 250, "kilometer**2")]),
    ("40 km² of wetland", [Q("40 km²", 40, "kilometer**2")]),
    ("3 million cubic meters of water", [Q("3 million cubic meters", 3e6, "meter**3")]),
    ("two degrees Celsius", [Q("two degrees Celsius", 2, "degree_Celsius")]),
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
]

TIMES = [
    ("terms of five and three years in prison", [Q("five", 5, "year"), Q("three years", 3, "year")]),
    ("preschool for all three and four year-olds", [Q("three", 3, "year"), Q("four year-olds", 4, "year")]),
    ("over a period of five or six years", [Q("five or six years", 5, "year", high=6)]),
    ("almost two hundred years", [Q("two hundred years", 200, "year", "~")]),
    ("a 10-year sentence", [Q("10-year", 10, "year")]),
    ("within 90 days", [Q("90 days", 90, "day", "<=")]),
    ("over five years", [Q("five years", 5, "year")]),
    ("a three-month limit", [Q("three-month", 3, "month")]),
    ("sentenced to 96 months in prison", [Q("96 months", 96, "month")]),
    ("24 hours per day", [Q("24 hours per day", 24, "hour", per="day")]),
    ("three to five years in prison", [Q("three to five years", 3, "year", high=5)]),
    ("a 35-year-old man", [Q("35-year-old", 35, "year")]),
    ("15 years of age", [Q("15 years of age", 15, "year")]),
    ("children under 5", [Q("5", 5, "year", "<")]),
    ("exports have more than doubled", [Q("doubled", 2, "times", ">", trend="up")]),
    ("emissions halved", [Q("halved", 0.5, "times", trend="down")]),
    ("it will triple the funding", [Q("triple", 3, "times", trend="up")]),
    ("three times larger than before", [Q("three times", 3, "times")]),
    ("a tenfold increase", [Q("tenfold", 10, "times", trend="up")]),
    ("reauthorized the law four times", [Q("four times", 4, "time")]),
    ("six times a year", [Q("six times a year", 6, "time", per="year")]),
    ("a third of the workforce", [Q("a third", 1 / 3)]),
    ("two-thirds of voters", [Q("two-thirds", 2 / 3)]),
    ("half of the funding", [Q("half", 0.5)]),
    ("one in 36 children", [Q("one in 36", 1 / 36)]),
    ("1 in 5 households", [Q("1 in 5", 0.2)]),
]

NOTHING = [
    "the spread of COVID-19",
    "a plan to manage BA.5",
    "the 22nd Amendment",
    "under H.R. 1234",
    "S. 50 passed",
    "Section 230 of the law",
    "Title 42 authority",
    "the G7 and the G20",
    "5G networks and 4G phones",
    "a Boeing 737 landed",
    "call (202) 555-0143 today's line".replace("today's ", ""),
    "call 1-800-555-0199",
    "at 10:30 a.m. EDT",
    "from 9 a.m. to 5 p.m.",
    "the third-largest partner",
    "the first to sign",
    "one of the largest donors",
    "they help one another",
    "one day we will",
    "raising one responsibly does",
    "one only needs to look",
    "the one strengthening the law was bad",
    "several programs",
    "many decades ahead",
    "millions of people",
    "dozens of actions",
    "hundreds of preparers",
    "the 116th Congress",
    "Executive Order 13985",
    "Executive Orders 13985 and 14008",
    "Room 2141 of the building",
    "1600 Pennsylvania Avenue",
    "St. Paul, MN 55101",
    "available 24/7",
    "a Fortune 500 firm",
    "18 U.S.C. § 1343",
    "Public Law 116-136",
    "the 8(a) program",
    "a 501(c)(3) charity",
    "401(k) plans",
    "two-way trade",
    "a two-state solution",
    "a five-point plan",
    "an F-35 jet",
    "Phase 3 trials",
    "page 12",
    "No. 1 partner",
    "the number one destination",
    "see https://www.example.gov/fact-sheets/30-million",
    "see http://www.example.gov/news?PressRelease_id=81119d11-90b7-a952&Month=3&Year=2008 for it",
    "press2020@example.org",
    "@press2020",
    "[12]",
    "a double standard",
    "double-digit growth",
    "no one knows",
    "one-stop shops",
    "H1N1 influenza",
    "version 1.2.3",
    "case 1:15-cr-00123",
    "a second chance",
    "net-zero homes",
    "zero tolerance",
    "grade 8",
    "a one-on-one talk",
    "someone at work",
    "the three-dimensional map",
    "Route 66",
    "Flight 93",
    "Apollo 11",
    "Channel 4",
    "an A320neo",
    "Type 2 diabetes",
    "Class 8 trucks",
    "Form 10-K",
]


@pytest.mark.parametrize(
    ("phrase", "expected"), COUNTS + MEASURES + TIMES, ids=lambda v: v if isinstance(v, str) else ""
)
def test_quantities_are_read_whole(phrase: str, expected: list[dict[str, object]]) -> None:
    assert rows(phrase) == exact(expected)


@pytest.mark.parametrize(("phrase", "expected"), TOLD)
def test_a_number_without_a_noun_has_the_one_that_is_told(phrase: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(f.text, f.unit) for f in extract.figures(phrase) if f.label == "QUANTITY"] == expected


@pytest.mark.parametrize("phrase", NOTHING)
def test_identifiers_names_and_idioms_are_no_figures(phrase: str) -> None:
    assert extract.figures(phrase, date=date(2020, 9, 18)) == []


@pytest.mark.parametrize(
    "phrase", ["Section 230 of the law", "call 1-800-555-0199", "the 22nd Amendment", "one of the largest"]
)
def test_what_is_refused_is_kept_with_its_reason(phrase: str) -> None:
    refused = [c for c in extract.explain(phrase) if not c.kept]
    assert refused
    assert all(c.reason and c.rule for c in refused)


def test_a_noun_named_earlier_is_the_unit() -> None:
    found = extract.figures("Israel will raise the number of permits for workers to 15,500.")
    assert [(f.text, f.unit) for f in found] == [("15,500", "permit")]
