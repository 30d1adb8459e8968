"""The headline, the date and the text of plain releases, in every order and dress that their heads come in."""

from __future__ import annotations

from datetime import date

import pytest

from extract.model import Release
from extract.reading import read_bytes

HEADLINE = "State Opens Twelve New Clinics in Rural Counties"
DAY = "May 4, 2021"
LONG = (
    "The state opened twelve clinics that serve more than 500 people a day, and plans to open others over the next "
    "two years in every one of its many rural counties, said the governor on Tuesday.\n\n"
    "The clinics cost $5 million, of which the federal government paid half. “We are glad,” said the mayor.\n"
)
SHORT = (
    "The shop costs $5 million.\n\nThey say 4 stores — é\n\nThe $2 million fund helps.\n\nIt gave 5 dogs a home\n\n"
    'Another one costs $3 million, "they" say; — é\n'
)
BULLETS = "• It opened 12 clinics\n• It spent $5 million\n• It hired 30 nurses\n• It trained 40 others\n"
HOUSE = "STATE OF EXAMPLE\nOFFICE OF THE GOVERNOR\nJANE DOE\n"
CONTACT = "Contact: Jane Doe\n(202) 555-0100\njane@state.example\n"


def release_of(text: str) -> Release:
    reading = read_bytes(text.encode(), release_id="r", source="r.txt")
    assert reading.release is not None
    return reading.release


@pytest.mark.parametrize("body", [LONG, SHORT, BULLETS], ids=["long", "short", "bullets"])
@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\n{DAY}\n\n",
        f"{HEADLINE}\n{DAY}\n",
        f"{DAY}\n\n{HEADLINE}\n\n",
        f"{HEADLINE}\n\nPosted on {DAY}\n\n",
        f"{HEADLINE}\n\nWashington, D.C. – {DAY}\n\n",
        f"{HEADLINE}\n\nWashington, D.C.\n{DAY}\n\n",
        f"{HEADLINE}\n\nBy Jane Doe\n\n{DAY}\n\n",
        f"{HEADLINE}\n\nFact Sheet\n\nOffice of the Spokesperson\n\n{DAY}\n\n",
        f"{HEADLINE}\n\n{DAY}\nUpdated: June 1, 2022\n\n",
        f"Tuesday, {DAY}\n\n{HEADLINE}\n\n",
        f"FOR IMMEDIATE RELEASE\n{DAY}\n\n{HEADLINE}\n\n",
        f"FOR IMMEDIATE RELEASE\n\n{HEADLINE}\n\n{DAY}\n\n",
        f"EMBARGOED UNTIL 10:00 A.M. EDT\n{DAY}\n\n{HEADLINE}\n\n",
        f"PRESS RELEASE No. 21-45\n{DAY}\n\n{HEADLINE}\n\n",
        f"FOR IMMEDIATE RELEASE\n{DAY}\n\n{CONTACT}\n{HEADLINE}\n\n",
        f"Media Contact:\nJane Doe\n202-555-0100\n\n{DAY}\n\n{HEADLINE}\n\n",
        f"Department of Health\n\n{HEADLINE}\n\n{DAY}\n\n",
        f"Department of Health\n\n{DAY}\n\n{HEADLINE}\n\n",
        f"Department of Health\nOffice of Public Affairs\n\n{DAY}\n\n{HEADLINE}\n\n",
        f"Senator Jane Doe\n\n{DAY}\n\n{HEADLINE}\n\n",
        f"NEWS RELEASE\nOffice of the Governor\n100 Main Street, Springfield, IL 62701\n\n{DAY}\n\n{HEADLINE}\n\n",
        f"Home > News > Releases\n\n{HEADLINE}\n\n{DAY}\n\n",
        f"State Opens Twelve New Clinics\nin Rural Counties\n\n{DAY}\n\n",
        f"{HEADLINE}\n\nFederal government pays half of the cost\n\n{DAY}\n\n",
    ],
)
def test_the_headline_is_found_in_every_layout(head: str, body: str) -> None:
    release = release_of(head + body)
    assert "State Opens Twelve New Clinics" in str(release.title)
    assert release.date == date(2021, 5, 4)
    content = [p.text for p in release.passages if p.kind != "boilerplate"]
    assert [line for line in body.split("\n") if line and line.removeprefix("• ") not in content] == []


@pytest.mark.parametrize(
    "headline",
    [
        HEADLINE,
        HEADLINE.upper(),
        "State opens twelve new clinics in rural counties",
        "Agency gives $5.5 million to 12 towns, 3% more than in 2019",
        "Why did the state open twelve clinics?",
        "Twelve new clinics open!",
        "State opens twelve clinics.",
        "12 Clinics Open",
        "New Clinics",
        "“We Will Not Rest,” Says Governor of New Clinics",
        "FACT SHEET: State Opens Twelve Clinics",
        "Statement on the Attack of September 11, 2001",
        "Governor Signs Bill",
        "Department of Health Opens Clinics",
        "SEN. DOE PRAISES APPOINTMENT TO THE U.N.",
        "Remarks by President Doe at a Clinic’s Opening",
    ],
)
@pytest.mark.parametrize("body", [LONG, SHORT], ids=["long", "short"])
def test_a_headline_may_have_any_dress(headline: str, body: str) -> None:
    release = release_of(f"{headline}\n\n{DAY}\n\n{body}")
    assert (release.title, release.date) == (headline, date(2021, 5, 4))
    assert [p.text for p in release.passages if p.kind == "boilerplate"] == []


@pytest.mark.parametrize(
    "opening",
    [
        "WASHINGTON, May 4, 2021 — The state",
        "ST. PAUL, Minn. (May 4, 2021) – The state",
        "Springfield, Ill., May 4, 2021 - The state",
        "(May 4, 2021) The state",
        "NEW YORK – May 4, 2021 – The state",
        "4 May 2021 – The state",
    ],
)
def test_a_dateline_may_open_the_first_paragraph(opening: str) -> None:
    release = release_of(f"{HEADLINE}\n\n{LONG.replace('The state', opening, 1)}")
    assert (release.title, release.date) == (HEADLINE, date(2021, 5, 4))


@pytest.mark.parametrize(
    "sentence",
    [
        "Applications are due by May 4, 2021.",
        "The state opened them on May 4, 2021, and they cost $5 million.",
        "On May 4, 2021, the state opened twelve clinics.",
        "Since January 6, 2021 – a day of shame – the state has opened twelve clinics.",
    ],
)
def test_a_date_within_a_sentence_is_not_that_of_the_release(sentence: str) -> None:
    assert release_of(f"{HEADLINE}\n\nThe state said so.\n\n{sentence}\n\n{LONG}").date is None


def test_a_house_and_its_contacts_are_no_headline_and_take_none_of_the_text() -> None:
    release = release_of(
        f"{HOUSE}\nFOR IMMEDIATE RELEASE:\n{DAY}\n\nCONTACT:\nJane Doe (217) 555-0100\n\n{HEADLINE}\n\n{SHORT}"
    )
    kept = [p.text for p in release.passages if p.kind != "boilerplate"]
    assert HEADLINE in kept
    assert "The shop costs $5 million." in kept
    assert release.date == date(2021, 5, 4)
