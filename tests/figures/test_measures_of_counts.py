"""What counts, lengths of time and other measures with a unit measure."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

MEASURES = [
    # What tells of what is counted, and dozens of other things, which are none of it.
    ("It serves 40 towns vulnerable to floods.", "40 towns", "towns vulnerable to floods"),
    ("It has 40 towns available to all.", "40 towns", "towns"),
    ("It lost 25 boats and dozens of cars.", "25 boats", "boats"),
    # How something is for a time is not what lasts.
    ("The offer is valid for three months.", "three months", "offer"),
    ("The mine was idle for 3 weeks.", "3 weeks", "mine"),
    ("The penalty is imprisonment for 3 years.", "3 years", "imprisonment"),
    # Of the number of things, the things.
    ("The number of guests in Ohio rose from 5,000 to more than 20,000.", "5,000", "guests in Ohio"),
    ("The number of guests in Ohio rose from 5,000 to more than 20,000.", "20,000", "guests in Ohio"),
    ("The total number of free seats in Ohio is now 160.", "160", "free seats in Ohio"),
    ("It will cut the number of guards at the airport to 347.", "347", "guards"),
    ("The number of people relying on aid fell to 5,000.", "5,000", "people relying on aid"),
    ("It will double the number of seats.", "double", "number of seats"),
    ("The number of wells fell by 12 percent.", "12 percent", "number of wells"),
    ("The number of towns fell, and 40 schools closed.", "40 schools", "schools"),
    # Whom a bare noun of people counts; what those who are counted lack; no abbreviation in brackets.
    ("It helps 65,000 people who live in rental homes.", "65,000 people", "people who live in rental homes"),
    ("It serves 300 people who can help.", "300 people", "people"),
    ("It met 40 young people who live in towns.", "40 young people", "young people"),
    ("It helps 700 towns without power.", "700 towns", "towns without power"),
    ("It has 1.8 million cashiers and retail salespeople.", "1.8 million cashiers", "cashiers and retail salespeople"),
    ("It runs five Health Centers (HCs) in the south.", "five Health Centers", "Health Centers"),
    ("They fought one judge’s order.", "one judge", "judge"),
    ("They had only one day’s notice.", "one day", "notice"),
    # No rank, adverb or verb.
    ("It will lease 400,000 acres in the first two sales.", "400,000 acres", None),
    ("They stood six feet apart.", "six feet", None),
    ("The period for such assets was indeed seven years.", "seven years", "period for such assets"),
    ("Only half of the boys between ages six and 18 attended schools.", "between ages six and 18", "boys"),
    # A compound that two numbers share.
    ("Preschool for all three- and four-year-old children is free.", "three- and four-year-old", "children"),
    ("It offers free preschool to all three- and four-year-olds.", "three- and four-year-olds", None),
    ("It built 30- and 40-foot towers.", "30", "towers"),
    ("It built 30-foot and 40-foot towers.", "40-foot", "towers"),
    ("It set a sentence of between 10- and 30-years’ arrest.", "10", "sentence"),
    ("It is a four-year college, or one of the trade schools.", "four-year", "college"),
    # The noun of a list, without what only its last number has.
    ("It grew from 266 to 406 sites.", "266", "sites"),
    ("It closed 509 federal, 711 multi-state and 1,110 local tax offices.", "509", "tax offices"),
    ("It closed 509 federal, 711 multi-state and 1,110 local tax offices.", "711", "tax offices"),
    (
        "It closed 509 federal, 711 multi-state and 1,110 local tax offices.",
        "1,110 local tax offices",
        "local tax offices",
    ),
    ("It serves 4 million Black and 1 million people of other races.", "4 million", "people"),
    # Whose age it is.
    ("The drug offers protection against flu in adults 18 years and older.", "18 years", "adults"),
    ("Parents of children 6 months and older can call.", "6 months", "children"),
    ("It gives foods to poor persons 60 years or older.", "60 years", "poor persons"),
    ("The permit was for 60 years or more.", "60 years", "permit"),
    ("Jane A. Doe, aka Janie, 25, of Reno, pleaded guilty.", "25", "Jane A. Doe"),
    ("Jane A. Doe aka Janie Roe, 25, of Reno, pleaded guilty.", "25", "Jane A. Doe"),
    ("Jane A. Doe, also known as Janie, 25, of Reno, pleaded guilty.", "25", "Jane A. Doe"),
    # What a thing has with it is not counted; what people have, and a thing that tells which, is.
    ("It has 450 full-time jobs with an average salary of $92,000.", "450 full-time jobs", "full-time jobs"),
    ("It opened 912 cases with a tie to crime.", "912 cases", "cases"),
    ("It treated 40 patients with a history of stroke.", "40 patients", "patients with a history of stroke"),
    ("It covers 40 patients with diabetes.", "40 patients", "patients with diabetes"),
    ("The ten counties with the highest rates met.", "ten counties", "counties with the highest rates"),
    ("It powers 10 million homes with clean energy.", "10 million homes", "homes"),
    ("Ten towns in Washington state were hit.", "Ten towns", "towns in Washington state"),
    ("Ten people in Haiti state claims.", "Ten people", "people in Haiti"),
    # What is done next to a number of things; how long it took to lose a share.
    ("It will support 40 families with cash transfers and repair 18 pumps.", "18 pumps", "pumps"),
    ("Patients lost 15% of their body weight over 68 weeks.", "68 weeks", None),
    ("It teaches 40 children under the age of five.", "40 children", "children under the age of five"),
    ("Those who have lived in the city for two years may vote.", "two years", None),
    ("They must work in the trade for two years.", "two years", "trade"),
    ("It has 64 ships with an average age of nine years.", "nine years", "average age"),
    ("About half of girls ages 15 to 19 in Ohio smoke.", "ages 15 to 19", "girls"),
    ("Hiring rose by 12,000 (0.4%) over the quarter and by 45,000 over the year.", "45,000", "Hiring"),
    # Of which and of whom it is a part: no fewer, and persons.
    ("It hired 52 men in 83 towns, of whom 9 left.", "9", "men"),
    ("It hired 52 men in 83 towns, 40 percent of whom left.", "40 percent", "men"),
    ("It hired 52 men for $5 million, of which 40 percent is paid.", "40 percent", None),
    ("Additions reached 32 GW, of which 19 GW was solar.", "19 GW", "Additions"),
    # What a name alone parts from the last number.
    ("Ohio lost 300 jobs, Utah 200 and New York 90.", "90", "jobs"),
    # Where it is, through what it goes, how often it did so and how long it is open.
    ("Crossings at the border fell to 5,000.", "5,000", "Crossings at the border"),
    ("Fuel for homes at a cost of $5 million is sold.", "$5 million", "cost"),
    ("Passengers through the port grew to 5,000.", "5,000", "Passengers through the port"),
    ("Employment rose for the third year, to 5,000.", "5,000", "Employment"),
    ("Sales at stores open at least a year rose 3 percent.", "3 percent", "Sales at stores open at least a year"),
    ("Registered voters now number 5,000.", "5,000", "Registered voters"),
    # What one of an age does; whose age it was; what takes no time, and no scale.
    ("The 65-year-old worries that it will not last.", "65-year-old", None),
    ("The 65-year-old records of the mine are lost.", "65-year-old", "records of the mine"),
    ("Maria, who was 10 at the time, left.", "10", "Maria"),
    ("It can be charged from a socket in three hours.", "three hours", None),
    ("The quake measured 6.8 on the Richter scale.", "6.8", "quake"),
    # A word that only qualifies the number is no measure.
    ("It could rise in the succeeding four years.", "four years", None),
    ("It sold all of the initial 30 million barrels.", "30 million barrels", None),
    ("It lies a mere two miles from the coast.", "two miles", None),
    ("The trail runs 12 miles through the park.", "12 miles", "trail"),
    ("It lost 40 acres of growing crops.", "40 acres", "growing crops"),
    ("It has a record of 40 years of helping farmers.", "40 years", "helping farmers"),
    ("Two of the oldest of its piers shut.", "Two", "piers"),
    ("Arrivals of boys rose to 210. At least 34 of them fell ill.", "34", "Arrivals of boys"),
    ("It needs 90 vans in Ohio, double the 40 it has.", "40", "vans in Ohio"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_count_or_a_length_says_what_it_measures(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
