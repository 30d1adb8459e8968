"""What narrows a noun: where things are or at work, what people live through, what a vague noun does."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    ("He must serve a two-month prison term in Ohio.", "two-month", "prison term"),
    ("The plan adds 900 megawatts of wind power in the U.S. and Canada.", "900 megawatts", "wind power"),
    ("The plan adds 900 megawatts of wind power for towns.", "900 megawatts", "wind power for towns"),
    ("The plan adds 900 new jobs in Ohio.", "900 new jobs", "new jobs in Ohio"),
    ("Nine years into the war in Chad, trade is low.", "Nine years", "war in Chad"),
    ("The plan raises the retirement age to 67.", "67", "retirement age"),
    ("It serves children age 5 and under.", "age 5", "children"),
    # Things that are there or at work.
    ("It had 52 cafes in operation as of June 30.", "52 cafes", "cafes in operation"),
    ("It ended the year with 900 cars in dealer inventory.", "900 cars", "cars in dealer inventory"),
    ("There were 300 buses on the road; now there are more.", "300 buses", "buses on the road"),
    ("It has $40 million in cash on hand.", "$40 million", "cash on hand"),
    ("It built 40 homes in use cases.", "40 homes", "homes"),
    ("It sold 30 cars in order to pay.", "30 cars", "cars"),
    ("It must treat 30 conditions in order for it to stay.", "30 conditions", "conditions"),
    ("It stopped 12 people on the road to Kumasi.", "12 people", "people"),
    ("It put 50 guards on duty.", "50 guards", "guards"),
    # Those who live through something.
    ("It saw 2 million people facing acute hunger in May.", "2 million people", "people facing acute hunger"),
    ("The list has 600 patients waiting for care.", "600 patients", "patients waiting for care"),
    ("It helps 200 families facing eviction.", "200 families", "families"),
    ("It met 40 people holding flags.", "40 people", "people"),
    ("It lists 14 firms facing fines.", "14 firms", "firms"),
    # Parts of a land.
    ("It fed 284,000 people in northwest Kenya;", "284,000 people", "people in northwest Kenya"),
    ("Some 400,000 people in the north face hunger.", "400,000 people", "people in the north"),
    ("It opened five clinics in the south of Togo last year.", "five clinics", "clinics in the south of Togo"),
    ("It won 40 seats in northern races.", "40 seats", "seats"),
    ("It won 40 seats in the north wing.", "40 seats", "seats"),
    # Outside and inside; what is still there; to whom.
    ("It pays 119 towns outside Lagos; half are new.", "119 towns", "towns outside Lagos"),
    ("It gave $9 million for needs inside the country.", "$9 million", "needs inside the country"),
    ("It met 40 people outside.", "40 people", "people"),
    ("It has $9 million of remaining capacity.", "$9 million", "remaining capacity"),
    ("The remaining $9 million will help.", "$9 million", None),
    ("It made a $9 million deposit to the bank.", "$9 million", "deposit to the bank"),
    # What a vague noun does, and what money goes toward.
    ("It gave $30 million for projects that cut smog.", "$30 million", "projects that cut smog"),
    ("It gave $30 million for bridges that cut trips.", "$30 million", "bridges"),
    ("It gave $30 million for projects that make safe and quick trips.", "$30 million", "projects"),
    ("It gave half of these funds toward roads.", "half", "funds"),
    ("It gave $30 million for projects that are ready.", "$30 million", "projects"),
    ("It made $8 million in grants toward building clinics.", "$8 million", "grants toward building clinics"),
    # Who gets it has a name with `for`.
    ("$7 million to the International Center for Refugees (ICR) for tents", "$7 million", "tents"),
    ("$7 million to the Center for Refugees in Rome.", "$7 million", "Center for Refugees"),
    # For what something is done to those who are counted; whom it helps, with what; an illness.
    ("It screened 40,000 children for measles.", "40,000 children", "children"),
    ("It supports 90 schools with books.", "90 schools", "schools"),
    ("It opened 40 homes for veterans.", "40 homes", "homes for veterans"),
    ("It has 40 patients with Parkinson's disease.", "40 patients", "patients with Parkinson's disease"),
    ("It met 40 people with Senator Smith.", "40 people", "people"),
    # A dash inside a name.
    ("It bought 90 doses of Ames–Boro flu vaccine.", "90 doses", "doses of Ames–Boro flu vaccine"),
    ("It gave $5 million for roads–and more.", "$5 million", "roads"),
    # The second of two places, with its article.
    ("It trains 60 nurses from Guam and the United States.", "60 nurses", "nurses from Guam and the United States"),
    ("It sent 40 nurses from Guam and the mayor praised them.", "40 nurses", "nurses from Guam"),
    ("It feeds 18 million people in need in Chad.", "18 million people", "people in need in Chad"),
    ("It fed 18 million people in need in 2020.", "18 million people", "people in need"),
    # What goes with a noun, where that is whole.
    ("It is home to five million people with ties to Chad.", "five million people", "people with ties to Chad"),
    ("It faced 22 storms with losses exceeding $1 billion each.", "22 storms", "storms"),
    ("It has 50 counties with unemployment above 5 percent.", "50 counties", "counties"),
    ("Some 3 million families with children under six rent.", "3 million families", "families with children under six"),
    ("It gave $5 million to consumers with affected accounts.", "$5 million", "consumers with affected accounts"),
    ("It gave $5 million to students with their families.", "$5 million", "students"),
    ("It gave $5 million to provide families with healthy meals.", "$5 million", "provide families with healthy meals"),
    ("It gave $5 million to support the care of people with HIV.", "$5 million", "care of people with HIV"),
    ("It gave $5 million to states with large plants.", "$5 million", "states"),
    ("It passed 12 bills relating to housing.", "12 bills", "bills relating to housing"),
    ("It relates to 12 bills.", "12 bills", "bills"),
    # Where something is taken from, which is told of the verb; but where it is from.
    ("It imported 40 tons of wheat from Utah.", "40 tons", "wheat"),
    ("It gets up to 40 percent of its wheat from Utah.", "40 percent", "wheat"),
    ("They pulled 40 people from the mud.", "40 people", "people"),
    ("The town will receive $4 million in grants from Utah.", "$4 million", "grants"),
    ("It donated 40 doses from its own stock.", "40 doses", "doses"),
    ("It serves 40 people from the Midwest.", "40 people", "people from the Midwest"),
    ("It cut 40 tons of smog from trucks.", "40 tons", "smog from trucks"),
    ("It cut 40 percent of smog from trucks.", "40 percent", "smog from trucks"),
    ("It made $4 million in profit from toys.", "$4 million", "profit from toys"),
    ("It saw 40 deaths from fires.", "40 deaths", "deaths from fires"),
    # Land of any plural tells no kind.
    ("It has 400 jobs in clean industries.", "400 jobs", "jobs in clean industries"),
    ("It has 400 jobs in rural communities.", "400 jobs", "jobs"),
    ("It has 400 jobs in big cities.", "400 jobs", "jobs"),
    # Two things that projects are for, but no second thing that is done; a second place behind `and`.
    ("It runs 40 projects for nature and biodiversity.", "40 projects", "projects for nature and biodiversity"),
    ("It has 40 plans for land and water use in Ohio.", "40 plans", "plans for land and water use"),
    ("It ran 40 ads for cash and sold cars.", "40 ads", "ads for cash"),
    ("It has 40 plans for health and wants more.", "40 plans", "plans for health"),
    ("It hired 40 people for construction and Acme paid.", "40 people", "people for construction"),
    (
        "It runs 40 sites across the EU and in third countries.",
        "40 sites",
        "sites across the EU and in third countries",
    ),
    ("It runs 40 sites in Ohio and in Utah.", "40 sites", "sites in Ohio and in Utah"),
    ("It runs 40 sites in Ohio and in May it opened more.", "40 sites", "sites in Ohio"),
    ("It runs 40 sites in Ohio and in addition has mills.", "40 sites", "sites in Ohio"),
    # A list goes on with a name that `of` leads from; a clause is no part of it.
    (
        "It hosts 40 troops, Department of Defense civilians, and their families.",
        "40 troops",
        "troops, Department of Defense civilians, and their families",
    ),
    ("It hosts 40 troops, Department of Defense aid, and fees.", "40 troops", "troops"),
    ("Flu is in two states, and rates of flu in Utah have risen.", "two states", "states"),
    ("Flu is in two states, and rates of flu.", "two states", "states, and rates of flu"),
    # A form in -ed is an adjective behind another.
    ("It counted 40 nests of the lesser spotted eagle.", "40 nests", "nests of the lesser spotted eagle"),
    ("It counted 40 nests of eagles spotted from the road.", "40 nests", "nests of eagles"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_what_narrows_a_noun_is_of_its_measure(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
