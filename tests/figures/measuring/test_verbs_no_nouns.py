"""Verbs that look like nouns are no part of a measure, nor are adverbs and what is only told how; nouns are."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    # What costs or comes to an amount, the verb behind an adverb or a longer subject; but costs that change.
    ("The test now costs just $5.", "$5", "test"),
    ("A loaf of rye bread costs about $5.", "$5", "loaf of rye bread"),
    ("A six-week course of cooked food costs about $45.", "six-week", "course of cooked food"),
    ("A pack of insulin pens costs roughly $90.", "$90", "pack of insulin pens"),
    ("A repair for damage beyond a puncture now costs almost 30% more.", "30%", "repair for damage beyond a puncture"),
    ("It will lower drug costs almost 30 percent.", "30 percent", "drug costs"),
    ("Household energy costs rose 5 percent.", "5 percent", "Household energy costs"),
    ("It reported total costs of $5 million.", "$5 million", "total costs"),
    ("Some have state-level averages below $3.15.", "$3.15", "state-level averages"),
    ("Sales grew 5%, and costs fell 3% to $4 million.", "3%", "costs"),
    ("Sales grew 5%, and costs about $4 million.", "$4 million", "Sales"),
    # What a word is behind `will` and `could`, and what went where.
    ("It will reseal 40 kilometers of road.", "40 kilometers", "road"),
    ("It could desalinate 40 liters a day.", "40 liters a day", None),
    ("It helped rewild 40 acres.", "40 acres", None),
    ("It helps people 65 and older.", "65", "people"),
    ("It helps families 300 miles away.", "300 miles", "families"),
    ("Some 60 percent of this went to Ohio.", "60 percent", None),
    ("Two thirds of these came from Chad.", "Two thirds", None),
    ("It serves 9,000 people and irrigates 60,000 acres.", "60,000 acres", None),
    # But a noun behind a noun before what it measures.
    ("It sells trucks and buses 12 meters long.", "12 meters", "trucks and buses"),
    ("It serves 40 lakes and rivers 200 feet deep.", "200 feet", None),
    ("The plan covers tests and treatments 24 hours a day.", "24 hours a day", "tests and treatments"),
    ("It has 40 parks and serves around 9,000 people.", "40 parks", "parks"),
    ("It has 1,900 residents and gets more than 3,000 guests.", "1,900 residents", "residents"),
    ("It has 40 swings and slides.", "40 swings", "swings and slides"),
    ("Some 2,600 square kilometers remain closed.", "2,600 square kilometers", None),
    ("It can carry 12,000 guests an hour.", "12,000 guests an hour", "guests"),
    ("Vaping among 12- to 17-year-olds fell to 8%.", "8%", "Vaping among 12- to 17-year-olds"),
    ("The fund helps people 65 and older.", "65", "people"),
    ("Some 40 percent of these lost jobs are back.", "40 percent", "lost jobs"),
    # How it is done.
    ("Applications completed online increased 5 percent.", "5 percent", "Applications"),
    ("Shares traded daily rose 5 percent.", "5 percent", "Shares"),
    ("Online sales rose 5 percent.", "5 percent", "Online sales"),
    ("It has 40 daily flights.", "40 daily flights", "daily flights"),
    # How a time or a length is told, who is told by age, and ranks.
    ("The work was finished two years late.", "two years", "work"),
    ("The river rose 3 feet overnight.", "3 feet", "river"),
    ("The mine, 40 km north of town, is shut.", "40 km", None),
    ("It has 40 miles of north shore.", "40 miles", "north shore"),
    ("Joblessness among 16-24-year-olds stood at 5%.", "5%", "Joblessness among 16-24-year-olds"),
    ("Vaping among 12- to 17-year-olds fell to 5%.", "5%", "Vaping among 12- to 17-year-olds"),
    ("Vaping among 18-24 year-olds fell to 5%.", "5%", "Vaping among 18-24 year-olds"),
    ("Vaping among people 12 to 17 years old fell to 5%.", "5%", None),
    ("Use by 12-year-olds fell to 5%.", "5%", "Use by 12-year-olds"),
    ("The state ranks 48th in per-pupil spending at $9,500.", "$9,500", "per-pupil spending"),
    # Who gives it.
    ("The Malaria Initiative invests about $4 million a year.", "$4 million a year", "Malaria Initiative"),
    ("The State Housing Agency awards about $4 million annually.", "$4 million", None),
    ("The Clean Water Program awards totaled $4 million.", "$4 million", "Clean Water Program awards"),
    # What people in a place do.
    ("Some 37 percent of farmers in Unity State report having lost herds.", "37 percent", "farmers in Unity State"),
    ("Some 12 percent of patients in New Jersey need a second dose.", "12 percent", "patients in New Jersey"),
    ("Half of teachers in Ohio plan to retire.", "Half", "teachers in Ohio"),
    ("It is 40 percent of jobs in U.S. export markets.", "40 percent", "jobs in U.S. export markets"),
    ("It is 12 percent of losses in Iowa flood insurance.", "12 percent", "losses in Iowa flood insurance"),
    # Wells, sites and the same things.
    ("It lists 422 of its oil and gas well pads.", "422", "oil and gas well pads"),
    ("It gave $4 million to plug old oil well sites in Ohio.", "$4 million", "plug old oil well sites in Ohio"),
    ("It did well, with 5 percent growth.", "5 percent", "growth"),
    ("It saw leaks at two dozen of the same tanks a year later.", "two dozen", "tanks"),
    ("Rents fell in 12 of the same towns.", "12", "towns"),
    ("Median nonfamily household income rose 6%.", "6%", "Median nonfamily household income"),
    # Out of somewhere, back somewhere.
    ("It will keep 400 tons of smoke out of the air.", "400 tons", "smoke"),
    ("It has 40 tons of outgoing mail.", "40 tons", "outgoing mail"),
    ("It gave $3 for grain moving out of Salem.", "$3", "grain moving out of Salem"),
    ("It puts $5 million back into the budget.", "$5 million", "budget"),
    ("It puts $5 million back in the pockets of families.", "$5 million", None),
    ("It will pay $5 million in back wages.", "$5 million", "back wages"),
    # The amount of a note; of which; each day; of its share of a year.
    ("It sold a 3-year note in the amount of $9 million.", "3-year", "note"),
    ("It sold a 3-year note in euros.", "3-year", "note in euros"),
    ("It sent 62 metric tons of rye to four people, the first 24 tons of which has left.", "24 tons", "rye"),
    ("It helped 40 towns, 12 of these towns twice.", "12", "towns"),
    ("It began the trucking of 15 liters per person each day.", "15 liters per person", "trucking"),
    ("It had 28 riders, nearly 90 percent of its 2019 ridership.", "90 percent", "ridership"),
    ("It employs 45 people and generated sales of $9 million.", "45 people", "people"),
    ("It employs 45 people and trained volunteers.", "45 people", "people and trained volunteers"),
    # An investment that is the largest in something; what is supported is done.
    (
        "The $5 million investment is the largest investment in clean water in state history.",
        "$5 million",
        "clean water",
    ),
    ("The $5 million investment is the largest investment in history.", "$5 million", "investment"),
    ("It is a $5 million investment to support building schools.", "$5 million", "building schools"),
    # Two counts are each of their own.
    ("It equals the emissions of 50 coal plants, or 17 million cars.", "17 million cars", "cars"),
    # What something costs, and what costs are.
    ("The test costs up to $5.", "$5", "test"),
    ("It covers project costs up to $9,000.", "$9,000", "project costs"),
    ("It covers 50 percent of project costs up to $9,000.", "50 percent", "project costs"),
    ("Labor costs over $4 million hurt the firm.", "$4 million", "Labor costs"),
    ("New rules on accounting for losses cost $4 million.", "$4 million", "New rules on accounting for losses"),
    ("New permits for homes in Ohio rose 4 percent.", "4 percent", "New permits for homes in Ohio"),
    # Between two parties of whom one is counted.
    (
        "He saw deals between four firms and the state worth $4 million.",
        "$4 million",
        "deals between four firms and the state",
    ),
    # Where money flows; what flows is called so as well.
    ("Nearly $9 billion of public money flows to these mills.", "$9 billion", "public money"),
    ("Half of the benefits of work in steel flow to towns.", "Half", "benefits of work in steel"),
    ("Half of the funds flow directly to towns.", "Half", "funds"),
    ("Cash flows to the parent rose by $5 million.", "$5 million", "Cash flows to the parent"),
    ("Damage to boats costs an average $60 to mend.", "$60", "Damage to boats"),
    ("Boat repair costs average $60.", "$60", "Boat repair costs"),
    # What is done for money, behind a noun of what it is done to.
    ("It has $7 million for bridge bundling, to mend 62 bridges.", "$7 million", "bridge bundling"),
    ("It has $7 million for road widening and $2 million for paint.", "$7 million", "road widening"),
    ("It has $7 million for people needing, wanting and seeking care.", "$7 million", "people"),
    # A word in -ed behind a verb, or behind an adjective, tells of its noun.
    ("It will issue proposed rules within one year.", "one year", "proposed rules"),
    ("They have two years to meet the 24/7 registered nurse rule.", "two years", "24/7 registered nurse rule"),
    ("The city raised taxes by $5 million.", "$5 million", "taxes"),
    # Words that are verbs elsewhere.
    ("They have two years to meet the year-round licensed nurse rule.", "two years", "year-round licensed nurse rule"),
    ("It holds 300 tons of spent grain.", "300 tons", "spent grain"),
    ("It cost the town money. They spent fuel money worth $5 million.", "$5 million", "fuel money"),
    ("It holds 300 tons of defence-related spent nuclear fuel.", "300 tons", "defence-related spent nuclear fuel"),
    ("It grew 300 tons of grain spent on cattle.", "300 tons", "grain"),
    ("They spent less than two minutes on a phone call.", "two minutes", "phone call"),
    ("They paid twice as much for the same pills.", "twice", "pills"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_measure_is_a_noun_phrase(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
