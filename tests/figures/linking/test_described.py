"""Figures that describe a thing or an act: the date of what the thing did, or of the act, is no period of theirs."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.table import linked

RELEASE = date(2022, 9, 16)

# The text, the figure, the date that is its period.
PERIODS: list[tuple[str, str, str | None]] = [
    # How large a thing is, and when it opened.
    ("The bridge, which has two lanes and 40 lamps, opened in 2019.", "40 lamps", None),
    ("The bridge, which has two lanes and 40 lamps, opened in 2019.", "two lanes", None),
    ("Eland, a plant with 600 lines, came online last year.", "600 lines", None),
    ("Its next study, a comparison of 40 clinics, began in April 2022.", "40 clinics", None),
    ("A second round targeting 5,000 homes will open in early 2025.", "5,000 homes", None),
    ("Some 5,000 homes will open in 2025.", "5,000 homes", "2025"),
    ("A total of 40 stores, all new, opened in 2019.", "40 stores", "2019"),
    ("The bridge, which had 40 lamps in 2019, opened again.", "40 lamps", "2019"),
    ("Its 200 MW/800 MWh plant is to begin work in 2025.", "800 MWh", None),
    # A figure of it that has a date of its own.
    ("The firm, with revenue of $5 billion in 2021, began operations in 1990.", "$5 billion", "2021"),
    ("The program, which has helped 4,000 families since 2019, will open a new center.", "4,000 families", "2019"),
    ("For the year, the firm reported revenue of $5 billion in 2021, closing 30 stores.", "$5 billion", "2021"),
    # Who means to do what is to be done by a date.
    ("Through a commitment from four banks to lend $50 million over the next five years, it acts.", "four banks", None),
    (
        "Through a commitment from four banks to lend $50 million over the next five years, it acts.",
        "$50 million",
        "the next five years",
    ),
    ("It got a loan from four banks to build 90 homes in 2019.", "90 homes", "2019"),
    # What is paid for an act, and when that was.
    ("He was fined $5,000 for the killing of a student in 2016.", "$5,000", None),
    ("It agreed to pay $5 million for defrauding buyers between 2010 and 2014.", "$5 million", None),
    ("He was sentenced to a fine of GNF 10 million ($1,087) for an act of torture in 2016.", "$1,087", None),
    ("It paid $5 million in fines for 2019.", "$5 million", "2019"),
    ("It paid $5 million for building a road in 2019.", "$5 million", "2019"),
    ("The hospital charged $5 million for treating patients in 2019.", "$5 million", "2019"),
    ("It agreed to pay $5 million for developing the drug in 2024.", "$5 million", "2024"),
    ("The prison paid $4 million for training officers in 2021.", "$4 million", "2021"),
    # When what the money goes to is due.
    ("It buys back $9 billion of notes maturing in May 2024.", "$9 billion", None),
    ("It adds $9 million for the election that is scheduled for 2024.", "$9 million", None),
    ("It adds $9 million for elections in 2024.", "$9 million", "2024"),
    ("Capital expenditures of $4 million are planned for 2025.", "$4 million", "2025"),
    ("A budget of $3 billion is set for fiscal 2025.", "$3 billion", "fiscal 2025"),
    ("It has $300 million in capital projects planned for 2024.", "$300 million", "2024"),
    # A whole of which each gets a share, and what is told of it.
    ("From May, towns will start to get their share of the $9 million.", "$9 million", None),
    ("From May, towns get their share of the $9 million, including $2 million for roads.", "$2 million", None),
    ("From May, towns get $9 million, including $2 million for roads.", "$2 million", "May"),
    ("In May its share was $9 million.", "$9 million", "May"),
    ("Diluted earnings per share of $1.20 in 2021 were a record.", "$1.20", "2021"),
    ("It repurchased shares of $40 million in the first quarter of 2021.", "$40 million", "the first quarter of 2021"),
    ("The county received a share of about $3 million in 2021.", "$3 million", "2021"),
    # A deadline, and what comes if it is missed.
    ("Towns must publish a plan by 30 June or lose $5 million.", "$5 million", None),
    ("Towns have until 30 June to comply or face a fine of $5 million.", "$5 million", None),
    ("Towns will get by 30 June $4 million or $5 million.", "$4 million", "30 June"),
    # What was there before, and who did so before.
    ("It raised $1 billion in December, on top of $431 million in loans.", "$431 million", None),
    ("It raised $1 billion in December and $431 million in loans.", "$1 billion", "December"),
    ("In 2021, on top of $4 million for roads, the state gave $5 million to schools.", "$4 million", "2021"),
    ("In 2017 it sued the firm, joining four states.", "four states", None),
    ("In 2017 it was joined by four states.", "four states", "2017"),
    # What a document holds.
    ("In April 2021, he signed an Executive Order that contains 50 directives.", "50 directives", None),
    ("In April 2021, he signed 50 orders.", "50 orders", "April 2021"),
    ("In May, the city signed an agreement with 30 landlords.", "30 landlords", "May"),
    ("In May, the city issued a plan with 30 goals.", "30 goals", None),
    # What is so now, behind what was.
    ("Since 2019, prices have risen 40%, and the rate is 5%.", "5%", None),
    ("In 2019 it sold 40 cars, and the plant employs 300 people.", "300 people", None),
    ("In 2019 it gave $5 million, and this represents 40 percent of the budget.", "40 percent", "2019"),
    ("In 2019 it sold 40 cars, and the plant employed 300 people.", "300 people", "2019"),
    ("The firm employs some 45 people and generated sales of €9.3 million in 2021.", "45 people", None),
    ("The firm hired some 45 people and generated sales of €9.3 million in 2021.", "€9.3 million", "2021"),
    # When a survey was made, and the year that is told of.
    ("Last year’s survey found that 17% of roads were bad.", "17%", None),
    ("Last year’s survey of town roads found that 17% of them were bad.", "17%", None),
    ("Last year’s survey of the industry put the backlog at $3 million.", "$3 million", None),
    ("This year’s study enrolled 300 patients.", "300 patients", "This year"),
    ("Last year’s audit cost $3 million.", "$3 million", "Last year"),
    ("Last year’s sales rose 17%.", "17%", "Last year"),
    # Which ones are meant by their size.
    ("In May, establishments with 1 to 9 employees saw a gain.", "1 to 9 employees", None),
    # What is so today, by verbs of having; the level that a change leads from.
    ("Today, the firm owns and operates 45 plants.", "45 plants", "Today"),
    ("Today, the firm opens and shows 45 plants.", "45 plants", None),
    ("It will double its share, from 6 percent today.", "6 percent", "today"),
    ("Aid came from 6 firms today.", "6 firms", None),
]


@pytest.mark.parametrize(("text", "figure", "target"), PERIODS)
def test_what_describes_a_thing_has_no_period_of_what_it_did(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "period", RELEASE) == target
