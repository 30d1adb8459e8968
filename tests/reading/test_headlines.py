"""The headline, the date and the text of plain releases, in every order and dress that their heads come in."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.texts import of_text

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


@pytest.mark.parametrize("body", [LONG, SHORT, BULLETS], ids=["long", "short", "bullets"])
@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\n{DAY}\n\n",
        f"{HEADLINE}\n{DAY}\n",
        f"{HEADLINE}\n4 May 2021\n",
        f"{HEADLINE}\n2021-05-04\n",
        f"{HEADLINE} (as of {DAY})\n\n",
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
        f"{HEADLINE}\n\nFor release 8:30 a.m. (EDT), Tuesday, {DAY}\n\n",
        f"{HEADLINE}\n\n4 May 2021 07:00:00 CET | Acme A/S | Inside information\n\n",
        f"{HEADLINE}\n\n2021-05-04 07:00 (GMT)\n\n",
        f"EMBARGOED UNTIL 10:00 AM on {DAY}\n\n{HEADLINE}\n\n",
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
    release = of_text(head + body)
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
    release = of_text(f"{headline}\n\n{DAY}\n\n{body}")
    assert (release.title, release.date) == (headline, date(2021, 5, 4))
    assert [p.text for p in release.passages if p.kind == "boilerplate"] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Senator Successfully Secures Almost", "$12 Million for Rural Projects"),
        ("SENATOR SECURES NEARLY", "$12 MILLION FOR RURAL PROJECTS"),
        ("State Opens Twelve New Clinics in", "Rural Counties"),
        ("STATE OPENS TWELVE NEW CLINICS;", "CREATES 1,500 JOBS"),
        ("Ministers Welcome the Opening of", "New Clinics"),
        ("State to Hire More Than", "400 Nurses"),
        ("State Hires About", "400 Nurses"),
        ("Agency Gives Farms Up To", "$3 Million"),
        ("State Will Spend Over", "$5 Million on Roads"),
        ("Governor Announces Five", "New Clinics"),
        ("Senator Secures $12", "Million for Rural Projects"),
        ("Clinics, Schools and", "Roads Get Funds"),
        ("Ministry Cuts Its", "Spending"),
    ],
)
def test_a_headline_that_breaks_within_a_phrase_has_two_lines(first: str, second: str) -> None:
    release = of_text(f"{first}\n{second}\n\n{DAY}\n\n{LONG}")
    assert release.title == f"{first} {second}"
    assert release.passages[0].text == f"{first} {second}"
    assert release.date == date(2021, 5, 4)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("State Opens Twelve Clinics", "Governor Praises Nurses"),
        ("State Opens Twelve Clinics", "$12 Million Spent"),
        ("Governor Opens Phase Two", "New Roads for the State"),
        ("Governor Says the Storm Is Over", "New Roads for the State"),
        ("Mayor Says What It Is About", "A Talk With Nurses"),
        ("State Spends $12 Million", "Nurses Get More"),
        ("State Funds Clinics in 2021", "Nurses Get More"),
        ("One party is outside the country; and", "The program has rules"),
        ("Governor Speaks on", DAY),
        ("Governor Speaks at", f"Springfield, {DAY}"),
        ("Statement by", "SPRINGFIELD – The state opened twelve clinics."),
        ("About the", "Ministry"),
        ("State Opens Clinics to", LONG.split("\n")[0]),
    ],
)
def test_a_line_that_is_whole_takes_no_other(first: str, second: str) -> None:
    release = of_text(f"{first}\n{second}\n\n{LONG}")
    assert release.passages[0].text == first


def test_a_headline_may_end_like_a_sentence_before_its_date() -> None:
    headline = (
        "The state opens twelve new clinics, in rural counties and in towns, for more than 500 people a day each."
    )
    release = of_text(f"{headline}\n2021-05-04\n\n{LONG}")
    assert (release.title, release.date) == (headline, date(2021, 5, 4))


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
    release = of_text(f"{HEADLINE}\n\n{LONG.replace('The state', opening, 1)}")
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
    assert of_text(f"{HEADLINE}\n\nThe state said so.\n\n{sentence}\n\n{LONG}").date is None


def test_a_house_and_its_contacts_are_no_headline_and_take_none_of_the_text() -> None:
    release = of_text(
        f"{HOUSE}\nFOR IMMEDIATE RELEASE:\n{DAY}\n\nCONTACT:\nJane Doe (217) 555-0100\n\n{HEADLINE}\n\n{SHORT}"
    )
    kept = [p.text for p in release.passages if p.kind != "boilerplate"]
    assert HEADLINE in kept
    assert "The shop costs $5 million." in kept
    assert release.date == date(2021, 5, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("State Pushes for Housing Funds April 6, 2007 WASHINGTON, D.C. – The state asked for $5 million today.", 6),
        ("State Pushes for Housing Funds Friday April 6 2007 For Immediate Release The state asked for money.", 6),
        ("State Pushes for Housing Funds on May 9, 2007 For Immediate Release: April 6, 2007 The state asked.", 6),
        ("State Recalls the September 11, 2001 World Trade Center attacks and their 3,000 dead in a speech.", None),
        ("State Pushes for Funds in a Letter of April 6, 2007 Washington has yet to answer, it said today.", None),
    ],
)
def test_a_release_on_one_line_is_dated_between_its_headline_and_its_text(text: str, day: int | None) -> None:
    assert of_text(text).date == (date(2007, 4, day) if day else None)


@pytest.mark.parametrize(
    "tail",
    [
        "The text of the letter follows:\n\nMay 4, 2021\n\nThe Honorable Jane Doe\n\nDear Madam:\n\nWe ask for $5 million.",
        "Schedule:\n\nTuesday, May 4, 2021\n\nSpringfield, 9 a.m.\n\nFriday, May 7, 2021\n\nLincoln, 10 a.m.\n",
        "WHEN: Tuesday, May 4, 2021\n\nWHERE: 100 Main Street\n",
        "May 4, 2021 Storm\n\nThe $4 million will pay for roads.",
    ],
)
def test_dates_of_letters_and_events_are_not_those_of_the_release(tail: str) -> None:
    assert of_text(f"{HEADLINE}\n\n{LONG}\n{tail}").date is None


def test_whose_a_quote_is_does_not_date_the_release() -> None:
    quote = "“We will not rest until every county has a clinic of its own.”"
    assert of_text(f"{HEADLINE}\n\n{quote}\n\n– Governor Jane Doe, May 4, 2021\n\n{LONG}").date is None
    assert of_text(f"{HEADLINE}\n\n{quote}\n\nGovernor Jane Doe, May 4, 2021\n\n{LONG}").date is None


def test_a_date_may_close_the_release() -> None:
    assert of_text(f"{HEADLINE}\n\n{LONG}\nBrussels, 4 May 2021\n").date is None
    assert of_text(f"{HEADLINE}\n\n{LONG}\n4 May 2021\n").date == date(2021, 5, 4)


def test_a_release_below_other_texts_of_its_page_is_dated_by_the_one_line_that_releases_it() -> None:
    line = "For Immediate Release Office of the Press Secretary May 4, 2021"
    assert of_text(f"{HEADLINE}\n\n{LONG}\n{line}\n\nState Opens a Clinic\n\n{LONG}").date == date(2021, 5, 4)
    assert of_text(f"{HEADLINE}\n\n{LONG}\n{line}\n\n{LONG}\n{line}\n\n{LONG}").date is None
