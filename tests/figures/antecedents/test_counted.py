"""The noun of a number that has none beside it: what was counted before, or people by what befell them."""

from __future__ import annotations

import pytest

import extract

# The phrase, and text and unit of each of its quantities.
TOLD = [
    (
        "Arrivals of boys rose to 210, from 90. At least 34 of them fell ill.",
        [("210", "boy"), ("90", "boy"), ("34", "boy")],
    ),
    ("It sold 300 tons. At least 12 of them were late.", [("300 tons", "ton"), ("12", None)]),
    ("The course has 40 cooks. The next will take 30 more.", [("40 cooks", "cook"), ("30", "cook")]),
    ("The job takes 40 hours. The next will take 30 more.", [("40 hours", "hour"), ("30", None)]),
    (
        "Some 40 women ran for 12 weeks. The next race takes 30 more.",
        [("40 women", "woman"), ("12 weeks", "week"), ("30", "woman")],
    ),
    (
        "Some 40 vans ran for 12 weeks. The next race takes 30 more.",
        [("40 vans", "van"), ("12 weeks", "week"), ("30", None)],
    ),
    ("It has 40 cooks. The rain brought 3 more inches.", [("40 cooks", "cook"), ("3 more inches", "inch")]),
    ("It needs 90 vans, double the roughly 40 it has.", [("90 vans", "van"), ("double", "times"), ("40", "van")]),
    ("The fine is $90, double the 40 we paid.", [("double", "times"), ("40", None)]),
    ("The flood killed 27; 11 remain missing.", [("27", "person"), ("11", "person")]),
    ("The book has 11 missing pages.", [("11 missing pages", "page")]),
    ("Two of the oldest of its piers shut.", [("Two", "pier")]),
    ("Two of the oldest of these shut.", [("Two", None)]),
    ("Half of the population is under 20.", [("Half", None), ("20", "year")]),
    ("The population is under 20.", [("20", None)]),
    ("Nearly half of refugees are under 5.", [("half", None), ("5", "year")]),
    ("Ratings by members are over 4.", [("4", "member")]),
    (
        "A third of adults are under 30, and 12 percent are over 65.",
        [("A third", None), ("30", "year"), ("65", "year")],
    ),
    ("Half of bids won, and 12 percent are over 65.", [("Half", None), ("65", None)]),
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
    ("It has 18 labs, of which three are new.", [("18 labs", "lab"), ("three", "lab")]),
    ("It runs 90 labs in 12 towns, of which 40 closed.", [("90 labs", "lab"), ("12 towns", "town"), ("40", "lab")]),
    ("Of the 40 stores, 12 closed.", [("40 stores", "store"), ("12", "store")]),
    ("It hired 52 men in 83 towns, of whom 9 left.", [("52 men", "man"), ("83 towns", "town"), ("9", "man")]),
    ("It hired 52 men in 83 towns, nine of whom left.", [("52 men", "man"), ("83 towns", "town"), ("nine", "man")]),
    ("Ohio lost 300 jobs, Utah 200 and New York 90.", [("300 jobs", "job"), ("200", "job"), ("90", "job")]),
    ("It covers 300 jobs in Ohio, Utah and New York.", [("300 jobs", "job")]),
    ("Subscribers totaled 3.2 million.", [("3.2 million", "subscriber")]),
    ("Massachusetts totaled 3.2 million.", [("3.2 million", None)]),
    ("Registered voters now number 4.1 million.", [("4.1 million", "voter")]),
    ("Paid memberships reached 270 million.", [("270 million", "membership")]),
    ("Most gems score between 50 and 70.", [("between 50 and 70", None)]),
    # A clause of its own: those that are there, those of them who did something, more than there were.
    ("It had 12 sites in May; there are now 40.", [("12 sites", "site"), ("40", "site")]),
    ("There were 12 sites in 3 towns; there are now 40.", [("12 sites", "site"), ("3 towns", "town"), ("40", "site")]),
    ("It had 12 sites in 3 towns; there are now 40.", [("12 sites", "site"), ("3 towns", "town"), ("40", None)]),
    ("There are 12 sites, and there are 40 rules.", [("12 sites", "site"), ("40 rules", "rule")]),
    ("Over 9,000 pupils began and over 1,000 completed it.", [("9,000 pupils", "pupil"), ("1,000", "pupil")]),
    ("It taught 900 cooks in 4 towns, and 60 signed up.", [("900 cooks", "cook"), ("4 towns", "town"), ("60", "cook")]),
    ("It taught 900 cooks, and 60 trained waiters came.", [("900 cooks", "cook"), ("60 trained waiters", "waiter")]),
    ("It paid $9 million and 60 signed up.", [("60", None)]),
    (
        "It sold 2,000 vans in May, up 8% on April and 300 more than in March.",
        [("2,000 vans", "van"), ("300", "van")],
    ),
    ("Three of the plans help, while the other two will not.", [("Three", "plan"), ("two", "plan")]),
    ("Of the five plants, the remaining three are here.", [("five plants", "plant"), ("three", "plant")]),
    ("He met the other two at noon.", []),
    ("Waits averaged 12 minutes in May, down from 20 in June.", [("12 minutes", "minute"), ("20", "minute")]),
    ("The fair drew 900 cooks in 2019, but only 400 in 2020.", [("900 cooks", "cook"), ("400", "cook")]),
    (
        "Some 21 people, including 9 girls, were killed and 17 others wounded.",
        [("21 people", "person"), ("9 girls", "girl"), ("17", "person")],
    ),
    ("It hired 12 cooks and 17 others.", [("12 cooks", "cook"), ("17", "cook")]),
    ("It added 900 jobs over the month and 8,000 over the year.", [("900 jobs", "job"), ("8,000", "job")]),
    ("It saw 12 patients (3%) in May and 15 (4%) in June.", [("12 patients", "patient"), ("15", "patient")]),
    ("It paid $9 million in May and 15 (4%) in June.", [("15", None)]),
    ("There are 6.7 million internally displaced.", [("6.7 million", "person")]),
    ("There are 6.7 million newly paved.", [("6.7 million", None)]),
    ("It has six new and ten existing towns.", [("six", "town"), ("ten existing towns", "town")]),
    ("It was paid in four tranches for two niches.", [("four tranches", "tranche"), ("two niches", "niche")]),
    ("It sold vans for $9 million and 300 more than in March.", [("300", None)]),
    ("It held 300 Q&A sessions and 20 M&A deals.", [("300 Q&A sessions", "session"), ("20 M&A deals", "deal")]),
    ("It opened 12 A&E wards and 3 R&D labs.", [("12 A&E wards", "ward"), ("3 R&D labs", "lab")]),
    # People by what befell them, groups by how many they are, sums, and what else was done.
    ("The quake killed 31 and injured 208.", [("31", "person"), ("208", "person")]),
    ("A fire wounded three.", [("three", "person")]),
    ("More than 900 were already homeless.", [("900", "person")]),
    ("It feeds a household of five.", [("five", "person")]),
    (
        "It runs six ferries, beside three ferries on loan, for a total of nine.",
        [("six ferries", "ferry"), ("three ferries", "ferry"), ("nine", "ferry")],
    ),
    ("It adds 400 jobs, bringing the total to 2,100.", [("400 jobs", "job"), ("2,100", "job")]),
    ("The plant took job creation to more than 2,000.", [("2,000", "job")]),
    ("It sold 1,300 cars, 20 percent more than the 1,100 sold last year.", [("1,300 cars", "car"), ("1,100", "car")]),
    ("It bought new trucks beyond the 40 ordered.", [("40", "truck")]),
    (
        "It hired 50 people and raised more than the 20 million pledged.",
        [("50 people", "person"), ("20 million", None)],
    ),
    # What one must be is an age, where a person must.
    ("You must be at least 21 to enter.", [("21", "year")]),
    ("Drivers must be 18 or older for trucks and at least 16 for vans.", [("18", "year"), ("16", "year")]),
    ("Scores must be at least 60 to pass.", [("60", None)]),
    ("It opened 30 branches and closed 9.", [("30 branches", "branch"), ("9", "branch")]),
    ("It opened 30 branches and pleased many.", [("30 branches", "branch")]),
    ("It passed by 61 votes to 38.", [("61 votes", "vote"), ("38", "vote")]),
    (
        "Each of the top five makers grew, and three of the top five are ours.",
        [("five makers", "maker"), ("three", "maker"), ("five", "maker")],
    ),
    (
        "Of the county’s 5 million acres, some 2 million are farmed.",
        [("5 million acres", "acre"), ("2 million", "acre")],
    ),
    ("It ordered 20 trams. With the 35 now in use it has more.", [("20 trams", "tram"), ("35", "tram")]),
    ("Routes available to riders grew to 60 last year.", [("60", "route")]),
    ("A pupil younger than seven lives there.", [("seven", "year")]),
    ("The raid brought to 31 the number of men held.", [("31", "man")]),
    ("The county (population 88,000) has a wolf population of 300.", [("88,000", "person"), ("300", None)]),
    ("It had a population of 12,500.", [("12,500", "person")]),
    ("5 million lack safe water.", [("5 million", "person")]),
    ("Since May, 8 million have fled.", [("8 million", "person")]),
    ("The mine employs 230, most of them locals.", [("230", "person")]),
    ("Police arrested 14 and freed two dogs.", [("14", "person"), ("two dogs", "dog")]),
    ("3,000 pupils came, with 900 getting a meal.", [("3,000 pupils", "pupil"), ("900", "pupil")]),
    ("19 fires in Ohio and 33 nationwide.", [("19 fires", "fire"), ("33", "fire")]),
    ("It lasts four instead of 12 weeks.", [("four", "week"), ("12 weeks", "week")]),
    (
        "The panel has ten members, five named by the mayor, and five by the court.",
        [("ten members", "member"), ("five", "member"), ("five", "member")],
    ),
    ("Thirty judges now sit in Reno, and forty-one sit in Elko.", [("Thirty judges", "judge"), ("forty-one", "judge")]),
    ("It has 18 models, with another 13 to come.", [("18 models", "model"), ("13", "model")]),
    ("It gave 18 cars to Iowa and another 13 to Ohio.", [("18 cars", "car"), ("13", "car")]),
    ("200 fans came; another 1,000 watched online.", [("200 fans", "fan"), ("1,000", "fan")]),
    ("It began with five vans and now has 60.", [("five vans", "van"), ("60", "van")]),
    ("It passed with 68 votes in favor and 32 against.", [("68 votes", "vote"), ("32", "vote")]),
    ("It fell from an average of 45 minutes to 12.", [("45 minutes", "minute"), ("12", "minute")]),
    ("Half of the drivers are over 50.", [("Half", None), ("50", "year")]),
    ("It checked 1,204 dams and found 87 unsafe.", [("1,204 dams", "dam"), ("87", "dam")]),
    ("It grew from three chefs to more than 400 today.", [("three chefs", "chef"), ("400", "chef")]),
    ("The agency will hire 87,000 over time.", [("87,000", "person")]),
    (
        "It opened 14 stores, closed three and painted 22 during the quarter.",
        [("14 stores", "store"), ("three", "store"), ("22", "store")],
    ),
    ("A crowd of 20,000 filled only two-thirds of the seats.", [("20,000", "person"), ("two-thirds", None)]),
    ("The rate per 100,000 fell from 14.2 to 11.8.", [("14.2", None), ("11.8", None)]),
    ("She died at 87 on Sunday.", [("87", "year")]),
    ("Most retired at 65.", [("65", "year")]),
    ("He has sons aged 40, 44 and 47.", [("aged 40", "year"), ("44", "year"), ("47", "year")]),
    ("It saw 57 thefts in 2022 and 66 last year.", [("57 thefts", "theft"), ("66", "theft")]),
    (
        "It meets 18 Department of Veterans Affairs (VA) doctors.",
        [("18 Department of Veterans Affairs (VA) doctors", "doctor")],
    ),
    ("Two University of Iowa students won.", [("Two University of Iowa students", "student")]),
    ("It fell by a quarter—from 40 to 30.", [("a quarter", None), ("40", None), ("30", None)]),
]


@pytest.mark.parametrize(("phrase", "expected"), TOLD)
def test_a_number_without_a_noun_has_the_one_that_is_told(phrase: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(f.text, f.unit) for f in extract.figures(phrase) if f.label == "QUANTITY"] == expected


def test_a_noun_named_earlier_is_the_unit() -> None:
    found = extract.figures("Israel will raise the number of permits for workers to 15,500.")
    assert [(f.text, f.unit) for f in found] == [("15,500", "permit")]
