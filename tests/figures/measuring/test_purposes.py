"""Measures of amounts that are told by a verb, by a vague noun with its verb, or past what stands between."""

from __future__ import annotations

import pytest

import extract
from tests.figures.table import RELEASE

# The text with one amount, and its measure.
MEASURES = [
    # A vague noun is told by what it is to do; a noun that says what for stands alone.
    ("It gave $2 million in grants to help farmers plant trees.", "grants to help farmers plant trees"),
    ("It made a $6 million investment for better ferries.", "better ferries"),
    ("It won a $6 million increase for the Coast Guard.", "Coast Guard"),
    ("It made a $6 million new commitment to end hunger in Chad.", "end hunger in Chad"),
    ("It made a $6 million contribution to the fund.", "contribution to the fund"),
    ("It made a $6 million investment for the next five years.", "investment"),
    ("It saw a $6 million increase in sales for toys.", "sales for toys"),
    ("It saw a $6 million increase for a total of two.", "increase"),
    ("It announced a $5 million grant to build a new clinic in Akron.", "grant to build a new clinic in Akron"),
    ("It announced the release of $5 million to help families pay bills.", "help families pay bills"),
    ("It gives $4 million for areas vulnerable to floods.", "areas vulnerable to floods"),
    ("It made a $5 million investment to expand its plant.", "expand its plant"),
    ("It gave $4 million in Rescue Plan funding to reopen schools.", "Rescue Plan funding to reopen schools"),
    ("It has $6 million for efforts to combat bird flu.", "efforts to combat bird flu"),
    ("It spent $9 million to support efforts to reduce smog.", "efforts to reduce smog"),
    ("It launched a $4 million program to cap old wells.", "program to cap old wells"),
    ("It gave $4 million in humanitarian assistance to help Chad.", "humanitarian assistance"),
    ("It gave $4 million for the Clean Cities Program to fund coalitions.", "Clean Cities Program"),
    ("It gave $4 million for youth sports programs to cut crime.", "youth sports programs"),
    ("It gave $4 million in grants to the city.", "grants to the city"),
    ("The law has an investment of $5 million to protect against floods.", "protect against floods"),
    ("A grant of $7,000 from the Department of Justice will be used to train police.", "train police"),
    ("It won damages of $5 million to settle the suit.", "damages"),
    ("It announced $5 million in aid to help Chad fight hunger.", "aid to help Chad fight hunger"),
    ("It gave $46 million in funding to tribes to improve roads.", "improve roads"),
    ("It has $4 million in new funding to train nurses.", "train nurses"),
    ("It has $4 million in funding to train nurses.", "funding to train nurses"),
    ("It has $4 million in Better Roads funding to train nurses.", "Better Roads funding to train nurses"),
    ("It has $4 million in joint funding for Labor and Health to train nurses.", "train nurses"),
    ("It gave $4 million to towns, Tribes, and counties to dig wells.", "dig wells"),
    ("It gave $4 million to towns, hospitals and schools.", "towns, hospitals and schools"),
    ("It has $4 million for states and territories to dig wells.", "dig wells"),
    ("It has $4 million for Energy and Labor projects that pay.", "Energy and Labor projects"),
    ("It will spend $4 million to dig a pit and a pond.", "dig a pit and a pond"),
    ("It will spend $4 million to dig a pit and the town will dig a pond.", "dig a pit"),
    ("It has $4 million to dig a pit and the rest for a pond.", "dig a pit"),
    ("It announced a $5 million grant to Acme Hospital to build a clinic.", "grant to Acme Hospital to build a clinic"),
    ("It spent $4 million to plug, remediate, and restore orphan wells.", "plug, remediate, and restore orphan wells"),
    ("It spent $4 million to fund schools, clinics, and roads.", "schools, clinics, and roads"),
    ("It is a four-year commitment of $4 billion to help prevent violence.", "help prevent violence"),
    ("It has $9 million to provide clinics with the tools they need.", "provide clinics with the tools"),
    ("It has $9 million to provide clinics in rural areas.", "clinics in rural areas"),
    ("It has $9 million to replace old buses with new electric, diesel or gas buses.", "replace old buses"),
    # What the verb is done to: a share, a count, one named before; its particle.
    ("It spent $8 billion to acquire a 35% share in Acme.", "acquire a 35% share in Acme"),
    ("It will spend $8 million to double the number of clinics.", "double the number of clinics"),
    ("It secured $1 million to help further protect that land.", "help further protect that land"),
    ("It spent $3 million to further address the crisis.", "crisis"),
    ("It will pay staff $230,000 to compensate them for unpaid overtime.", "compensate them for unpaid overtime"),
    ("It uses $9 million to build out 95 miles of cable.", "cable"),
    ("It has $470 million to: reduce maternal deaths; expand clinics.", "reduce maternal deaths"),
    (
        "It spent $5 million to enhance fire and EMS service delivery nationwide.",
        "enhance fire and EMS service delivery nationwide",
    ),
    ("It spends $3 billion a year to manage and remediate pests.", "manage and remediate pests"),
    ("It includes $25 million to lower the price of drugs.", "lower the price of drugs"),
    # What it will do, but for what is done to it or becomes of it.
    ("This $20 million will finalize the design phase.", "finalize the design phase"),
    ("Of that, $536 million will help support and expand clinics.", "help support and expand clinics"),
    ("The $4 million can also fund new buses.", "new buses"),
    ("The $5 million would be spent.", None),
    ("The $3 million will rise next year.", None),
    ("A fee of $5 will hurt farmers.", "fee"),
    ("A tax would raise $5 million.", None),
    # From what it is cut.
    ("Congress tried to cut $200 million from the broadcasting budget.", "broadcasting budget"),
    ("The plan cuts $10 billion over 10 years from Medicaid funding.", "Medicaid funding"),
    ("The state got $10 billion from Medicaid funding.", None),
    # Into what it goes.
    ("The agency will invest $350 million into community health centers.", "community health centers"),
    ("About £240 million will go into road repairs.", "road repairs"),
    ("It put $5 million into Ohio.", None),
    # Places and programs before what it is for.
    ("It invested $8 million in Rwanda, Senegal, and Chad to train nurses.", "train nurses"),
    ("It invested $2 billion throughout Ohio for rural roads.", "rural roads"),
    ("It invested $2 million in the Green Fund for Chad.", "Green Fund for Chad"),
    ("It gave $2 million in Land and Water Fund grants for parks.", "Land and Water Fund grants for parks"),
    ("It gave $2 million in Access to Justice Initiatives.", "Access to Justice Initiatives"),
    ("It awarded $2 million through its Pathways for Youth program to train welders.", "train welders"),
    ("It awarded $2.3 million to Acme Corp. to develop a vaccine.", "develop a vaccine"),
    ("It gave $2 million through the Food and Water Fund to dig wells.", "dig wells"),
    ("It gave $2 million in State and Local funds committed by towns.", "State and Local funds"),
    ("It gave $3 million to ten towns to support task forces.", "task forces"),
    ("It gave $6 million to 12 states.", "states"),
    ("It has $167 million through the Energy for America Program and others.", None),
    ("It secured an increase of $3 million over the budget for gas management.", "gas management"),
    ("Some $500 million is set aside for rural areas.", "rural areas"),
    # The money of a year, which is no money of that year's worth.
    ("It announced $725 million in Fiscal Year 22 funding for 22 states.", "funding for 22 states"),
    ("It spent $3 million in 2005 dollars on roads.", None),
    ("It spent $3 million in 2005 Smith said.", None),
    # What is said again, or how it changed, between commas.
    ("The bill has $9.7 billion, an increase of $426 million, to cut long delays.", "cut long delays"),
    ("It spends $800 million a day, or $300 billion annually, on its oil habit.", "oil habit"),
    ("It has $61 million, up $4 million from FY05, for health care.", "health care"),
    ("It has $61 million, its highest sum, for health care.", None),
    # A title in quotation marks, a number of dollars each.
    ("It has $1 billion for the “Gas Safety Grant Program” next year.", "Gas Safety Grant Program"),
    ("It has $6 million for $3,000 retention bonuses.", "retention bonuses"),
    ("It was sold at $6 million for $3 million.", None),
    # What goes on with a number, into a thing, on a road, or with the rest of a name.
    ("It added $333 million for the purchase of 12 new helicopters.", "purchase of 12 new helicopters"),
    ("It has $1.9 million for research into the effects of dust.", "research into the effects of dust"),
    ("It has $2.9 million for construction on Knob Creek Road.", "construction on Knob Creek Road"),
    (
        "It has $265 million in funding for the Centers for Disease Control.",
        "funding for the Centers for Disease Control",
    ),
    ("It has $265 million in funding for clinics for two years.", "funding for clinics"),
    ("It has $4 million for a group of 12 towns.", "group"),
    # What is money by itself before `for`, and what is not; prison is no fine.
    ("It pays subsidies of up to $30 a month for poor families.", "subsidies"),
    ("It is an incentive of 51 cents per gallon of ethanol.", "incentive"),
    ("They made a request of $5 million for roads.", "roads"),
    ("It means two years in prison and fines of $50 to $300.", "fines"),
    ("It won a $4 million increase to help ease backlogs.", "help ease backlogs"),
    ("The new funding, $9 million, will continue to build wells.", "wells"),
    ("It gave $9 million for the Hospital Network, Kenya, Chad, and Mali pledged $2 million.", "Hospital Network"),
    ("It gave $9 million to help schools and libraries close the gap.", "help schools and libraries close the gap"),
    ("It priced an offering of $400 million of senior notes.", "senior notes"),
    ("The gift, $25 million, is the largest in school history.", None),
    ("It got a gift of $25 million from the Smith family to build a school.", "school"),
    ("Ten winners will receive $50,000 to further their research.", "further their research"),
    ("It means fines from $50 to $300 for drivers who speed.", "fines"),
    ("This $1 billion would expand clinics in Chad.", "expand clinics in Chad"),
    ("It gave $4 million to help states prepare for the July launch.", "help states prepare for the July launch"),
    ("It will award $6 million for up to 12 sites.", "sites"),
    (
        "It invested $3 billion in the Department of Commerce’s (DOC) Trade Office.",
        "Department of Commerce’s (DOC) Trade Office",
    ),
    (
        "It made three sets of grants for the Water Program, totaling $3.8 million.",
        "sets of grants for the Water Program",
    ),
    ("It will double efforts, adding $60 million, to repair the roads.", "repair the roads"),
    ("It gave $4 million in funding to 57 towns.", "funding to 57 towns"),
    ("It owes the $1.2 million penalty, and the loss of its license.", "penalty"),
    ("It has $4 million for roads, bridges, and the port.", "roads, bridges, and the port"),
    # What ends before a number, a clause, bills that are no law.
    ("Storms caused $145 billion in damages from the biggest 20 storms.", "damages"),
    ("It is a $3,000 credit for kids age 6 to 17.", "credit for kids age 6 to 17"),
    ("It gave $60 million in assistance to date to towns.", "assistance"),
    ("It funds this $5 billion program, and schools can join.", "program"),
    ("It gave $4 million for roads and bridges that will be built.", "roads and bridges"),
    ("He has $152,000 in utility bills.", "utility bills"),
    ("It has $152,000 in the spending bills.", None),
    ("The grants range from $5,000 to $9,000.", "grants"),
    ("It brings the total amount available for jets to $5 million.", "total amount available for jets"),
    # Pay, and what it amounts to.
    ("It spent $3 million on hazard pay for nurses.", "hazard pay for nurses"),
    ("Our aid now amounts to $405 million to poor towns.", "aid"),
    ("It spent $3 million and workers pay for it.", None),
    # Past those who get it and through whom; a further amount that does something.
    ("It gave $4 million to states through the Department of Energy to expand clinics.", "expand clinics"),
    ("It will make $4 million available to towns through its Water Fund to dig wells.", "dig wells"),
    ("It gave $4 million to states through the Department of Energy.", "states"),
    ("An additional $4 million will expand clinics.", "expand clinics"),
    ("An additional $4 million will be lost.", None),
    # An adverb inside a phrase behind an adjective; adjectives in a list; verbs joined before their object.
    ("It gave $4 million to build new fully electric ferries.", "new fully electric ferries"),
    ("It gave $4 million for new federally funded clinics.", "new federally funded clinics"),
    ("It gave $4 million for old locally owned ferries in Utah.", "old locally owned ferries in Utah"),
    (
        "It gave $4 million to extend reliable, affordable, high-speed ferries.",
        "extend reliable, affordable, high-speed ferries",
    ),
    ("It gave $4 million for safe, modern docks and $2 million for roads.", "safe, modern docks"),
    ("It gave $4 million to support and train nurses.", "support and train nurses"),
    ("It gave $4 million to fund and operate clinics.", "fund and operate clinics"),
    ("It gave $4 million to launch and run the Safe Lakes Program.", "Safe Lakes Program"),
    ("It gave $4 million to support nurses.", "nurses"),
    # So does one that builds or meets; but not beside a second verb, or before a preposition.
    ("It gave $4 million to strengthen rural hospitals.", "rural hospitals"),
    ("It gave $4 million to support research and training centers.", "research and training centers"),
    ("It gave $4 million to build ports and support crews.", "build ports and support crews"),
    ("It put $4 million in strengthening hospitals and building ports.", "strengthening hospitals and building ports"),
    ("It spent $4 million to meet in person with farmers.", "meet in person with farmers"),
    ("It spent $4 million to build on its success.", "build on its success"),
    ("It gave $4 million to fund schools and building materials.", "schools and building materials"),
    ("It gave $4 million to provide housing and support services.", "housing and support services"),
    ("It spent $4 million to meet with farmers.", "meet with farmers"),
    # A verb in -ing with its particle.
    ("It gave $4 million for setting up clinics.", "setting up clinics"),
    ("It gave $4 million for cleaning up lakes.", "cleaning up lakes"),
    ("It gave $4 million for cleaning.", "cleaning"),
    # Whom relief is for; other lands beside one named.
    ("It gave $4 million in relief to farms hit by the flood.", "relief to farms hit by the flood"),
    ("It gave $4 million for the people of Chad and neighboring lands.", "people of Chad and neighboring lands"),
    ("It gave $4 million for the towns neighboring Chad.", "towns"),
    # What only begins, goes on with or ends a thing says nothing of it; another verb behind it does.
    ("It gave $1.8 million to complete the north wing of its depot.", "north wing of its depot"),
    ("It has $60 million to start the River Trust.", "River Trust"),
    ("It has $200 million to continue free school lunches.", "free school lunches"),
    ("It has $9 million to guarantee free day care for every child.", "free day care for every child"),
    ("It has $9 million for completing the tunnel.", "tunnel"),
    ("It has $9 million to continue to dig wells.", "dig wells"),
    ("It has $9 million to begin to pay nurses.", "nurses"),
    ("It has $9 million to complete and open the tunnel.", "complete and open the tunnel"),
    ("It will take $9 million to complete.", None),
    # What is done to a thing that money is for, behind a verb that is a noun as well.
    ("It has $9 million to support increased output of corn.", "increased output of corn"),
    ("It has $9 million to fund proposed clinics in Ohio.", "proposed clinics in Ohio"),
    ("Payments to staff increased costs by $9 million.", "costs"),
]


@pytest.mark.parametrize(("phrase", "measure"), MEASURES)
def test_what_an_amount_is_to_do_is_what_it_is_for(phrase: str, measure: str | None) -> None:
    first = next(f for f in extract.figures(phrase, date=RELEASE) if f.label == "MONEY")
    assert first.measure == measure


def test_a_share_between_commas_is_of_what_follows() -> None:
    found = extract.figures("Over one-quarter, 28 percent, of applicants had records.", date=RELEASE)
    assert [f.measure for f in found if f.label == "PERCENT"] == ["applicants"]


@pytest.mark.parametrize(
    ("phrase", "measure"),
    [
        ("Only 44 percent of four-year-olds are served.", "four-year-olds"),
        ("About 10 percent of 18-year-olds smoke.", "18-year-olds"),
        ("Only 57 percent of children under six years old have books.", "children under six years old"),
        ("About 10 percent of women and girls ages 15 to 49 smoke.", "women and girls ages 15 to 49"),
        ("About 10 percent of women and $5 million are lost.", "women"),
    ],
)
def test_a_share_is_of_people_with_their_age(phrase: str, measure: str) -> None:
    share = next(f for f in extract.figures(phrase, date=RELEASE) if f.label == "PERCENT")
    assert share.measure == measure


@pytest.mark.parametrize(
    "again", ["to support efforts ", "to help states ", "in Kenya and ", "to plug, remediate, and "]
)
def test_what_goes_on_and_on_is_read_to_its_end(again: str) -> None:
    found = extract.figures(f"It gave $5 million {again * 2000}build roads.", date=RELEASE)
    assert [f.text for f in found] == ["$5 million"]


def test_the_part_of_this_year_is_for_what_the_whole_is_for() -> None:
    said = "It has $238 million for the Chesapeake Bay, including $40 million this year."
    found = [f.measure for f in extract.figures(said, date=RELEASE) if f.label == "MONEY"]
    assert found == ["Chesapeake Bay", "Chesapeake Bay"]


def test_a_share_of_an_amount_is_of_what_the_amount_is_for() -> None:
    found = extract.figures("About 60 percent of the €40 million will be spent on trains.", date=RELEASE)
    assert [f.measure for f in found] == ["trains", "trains"]


def test_whence_one_of_an_age_is_does_not_say_what_he_is() -> None:
    found = extract.figures("John Doe, aka Scooby, 25, of Akron, pleaded guilty.", date=RELEASE)
    assert [f.measure for f in found] == ["John Doe"]


def test_among_whom_a_share_is_told_is_no_part_of_another() -> None:
    found = extract.figures("The jobless rate among men was 30 percent and 43 percent among women.", date=RELEASE)
    assert [f.measure for f in found] == ["jobless rate among men", "jobless rate"]
