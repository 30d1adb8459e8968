"""Links: how figures hang together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import extract
from tests.figures.table import RELEASE, linked

LINKS = [
    ("It gave $9 million for 40 firms, including $2 million for 5 firms.", "part_of", "5 firms", "40 firms"),
    (
        "It made 42 grants totaling $9 million, including 11 grants worth $2 million to towns.",
        "part_of",
        "$2 million",
        "$9 million",
    ),
    ("It gave $9 million for 40 firms, including $2 million and 5 firms.", "part_of", "5 firms", None),
    ("The euro fell 0.3% against the dollar to $1.08.", "baseline", "0.3%", None),
    ("Half of the $9 million is for roads and half for rail.", "part_of", "half", "$9 million"),
    ("Half of the $9 million is for roads and half of all towns agree.", "part_of", "half", None),
    ("One third of the 90 homes are new and two thirds old.", "part_of", "two thirds", "90 homes"),
    ("One third of the 90 homes are new and one half old.", "part_of", "one half", None),
    ("It gives $9 million, half for roads and half for rail.", "part_of", "half", "$9 million"),
    ("It gives $9 million, 60 percent for roads and 30 percent for rail.", "part_of", "60 percent", None),
    ("It lost 2 million jobs, accounting for 90 percent of the total jobs lost.", "part_of", "90 percent", None),
    ("It gave $9 million for rail, which is half of the amount of the last act.", "part_of", "half", None),
    ("It gave $9 million for rail, and half of the amount is spent.", "part_of", "half", "$9 million"),
    ("It made 120 homes, about 1 in 20 of those it owns.", "part_of", "1 in 20", None),
    (
        "It aids 2.7 million people in five countries, among them 1.1 million refugees.",
        "part_of",
        "1.1 million refugees",
        "2.7 million people",
    ),
    ("It aids 40 people in 50 countries, including 20 islands.", "part_of", "20 islands", "50 countries"),
    ("Some 6.2 million people fled, and 3 million are in camps, 71% of whom are young.", "part_of", "71%", "3 million"),
    ("It cut 10 planes from Holloman in 2019.", "baseline", "10 planes", None),
    (
        "The 2019 act gave an additional $1 billion. The new act gives an additional $19 billion.",
        "additional_to",
        "$19 billion",
        None,
    ),
    (
        "The 2019 act gave $10 billion. The new act gives an additional $19 billion.",
        "additional_to",
        "$19 billion",
        "$10 billion",
    ),
    (
        "Those who earn $9,000 a year go from $400 to $720, an additional $320 a year.",
        "additional_to",
        "$320 a year",
        None,
    ),
    ("The franc gained 1% against the euro, to 0.972.", "baseline", "1%", None),
    ("It got $3 million, up from $2 million, and half of this came from towns.", "part_of", "half", "$3 million"),
    (
        "It pays 80 percent of the $5 million cost; towns pay the remaining $1 million.",
        "part_of",
        "$1 million",
        "$5 million",
    ),
    ("It pays 70 percent of the $5 million cost; towns pay the remaining $1 million.", "part_of", "$1 million", None),
    ("A share ($3 million) goes to partners, half of them led by women.", "part_of", "half", None),
    ("It spends an extra $4 million on top of its $22 million budget.", "additional_to", "$4 million", "$22 million"),
    ("Over half (56%) of the 2,300 farmers own land.", "part_of", "half", "2,300 farmers"),
    ("Over half (56%) of the 2,300 farmers own land.", "part_of", "56%", "2,300 farmers"),
    ("Sales rose from $4 million to $5 million, an increase of 25 percent.", "baseline", "25 percent", "$4 million"),
    ("Sales rose from $4 million to $5 million, and 25 percent were in Ohio.", "baseline", "25 percent", None),
    ("Of 540 cases, 310 (57%) are old, 190 (35%) are new and 40 are open.", "part_of", "40", "540 cases"),
    (
        "It comprises grants ($2 million) and loans ($3 million), for total aid of $5 million.",
        "part_of",
        "$2 million",
        "$5 million",
    ),
    ("It gave $5 million to Ohio and $3 million to Utah, totaling $8 million.", "part_of", "$3 million", "$8 million"),
    ("It gave $5 million to Ohio and $4 million to Utah, totaling $8 million.", "part_of", "$4 million", None),
    ("Some 80 students, or one in ten, came, including 29 assistants.", "part_of", "29 assistants", "80 students"),
    ("It has 12 towns, and 80% of the mayors came, including ten women.", "part_of", "ten women", None),
    (
        "Among the 60 firms that have received $500,000 each, 15 are rural.",
        "part_of",
        "15",
        "60 firms",
    ),
    ("It gave $4 billion. It raised funding by an additional $2 billion.", "additional_to", "$2 billion", None),
    ("It raised its $4 billion by an additional $2 billion.", "additional_to", "$2 billion", "$4 billion"),
    ("It gave $12 million, with an initial payment of $3 million.", "part_of", "$3 million", "$12 million"),
    ("It received $3 million of the $12 million it needs.", "part_of", "$3 million", "$12 million"),
    ("It needs more, with $3 million received of the $12 million it seeks.", "part_of", "$3 million", "$12 million"),
    ("Pay was up, a 7% rise over the prior dividend of $12 million.", "baseline", "7%", "$12 million"),
    ("Jobs rose by 9,000, less than the 12,000 that were expected.", "baseline", "9,000", None),
    (
        "As part of its $5 billion plan, it gave $1 billion to Ohio and $2 billion under another law.",
        "part_of",
        "$2 billion",
        None,
    ),
    ("It gave $23 million, including $15 million in loans.", "part_of", "$15 million", "$23 million"),
    ("It gave $344 million (of which $265 million is aid).", "part_of", "$265 million", "$344 million"),
    ("It hired 300 workers, which includes 20 nurses.", "part_of", "20 nurses", "300 workers"),
    ("It has 90 shops including a bar, and seven other shops.", "part_of", "seven other shops", None),
    ("Of the total, $92 million is for towns, and $45 million for tribes.", "part_of", "$45 million", None),
    ("It has a rating of 4.8 out of 5.", "part_of", "4.8", None),
    ("They won four of the 15 seats.", "part_of", "four", "15 seats"),
    ("It is 20 percent of the 90,000 jobs there.", "part_of", "20 percent", "90,000 jobs"),
    ("It gave $5 million for health and $3 million for water.", "part_of", "$3 million", None),
    ("They cut output to 50 percent of 2017 levels.", "baseline", "50 percent", "2017"),
    ("Exports were up 47% compared to 2019.", "baseline", "47%", "2019"),
    ("It is 50 percent of the funding in 2017.", "baseline", "50 percent", None),
    ("Trade was $29 billion in 2019.", "period", "$29 billion", "2019"),
    ("In 2018, exports were $5 billion.", "period", "$5 billion", "2018"),
    ("Since 2016, it has given $1 billion in aid.", "period", "$1 billion", "2016"),
    ("It is almost $1 billion in new money compared to last year.", "period", "$1 billion", None),
    ("In October, the agency announced $2 billion in aid.", "period", "$2 billion", None),
    ("Collections were nearly $40 million between 2011 and 2015.", "period", "$40 million", "between 2011 and 2015"),
    ("It gave $5 million. The law was signed in 2004.", "period", "$5 million", None),
    (
        "It gave $5 million in loans. It added another $3 million in grants.",
        "additional_to",
        "$3 million",
        "$5 million",
    ),
    ("Another 40 programs follow.", "additional_to", "40 programs", None),
    ("It gives $201 million more, bringing the total to $618 million.", "part_of", "$201 million", "$618 million"),
    ("It gives $53 million in aid, bringing total U.S. aid to $1.2 billion.", "part_of", "$53 million", "$1.2 billion"),
    ("It gave $53 million to farmers, with exports coming to $1.2 billion.", "part_of", "$53 million", None),
    (
        "The plan is for €10 billion: €6 billion for rail and €4 billion for roads.",
        "part_of",
        "€4 billion",
        "€10 billion",
    ),
    ("The plan is for €10 billion: €6 billion for rail and €7 billion for roads.", "part_of", "€7 billion", None),
    ("It saved 214 people: 120 men, 64 women and 30 children.", "part_of", "64 women", "214 people"),
    ("It hired 214 people: 120 men and 10 engineers.", "part_of", "10 engineers", None),
    (
        "The $75 million plan ($40 million in grants and $35 million in loans) is new.",
        "part_of",
        "$35 million",
        "$75 million",
    ),
    ("The $75 million plan ($40 million in grants and $30 million in loans) is new.", "part_of", "$30 million", None),
    ("It had 237 shops (36 in Texas), up from 225.", "part_of", "36", "237 shops"),
    ("There were 120 cases (about 45 confirmed).", "part_of", "45", "120 cases"),
    ("It had 237 shops (225 in 2005).", "part_of", "225", None),
    ("It had 237 shops (225 a year ago).", "part_of", "225", None),
    ("It had 237 shops (6 more than Texas).", "part_of", "6", None),
    ("It had 237 shops (36 halls) in 12 towns.", "part_of", "36 halls", None),
    ("It had 23 shops (36 in Texas).", "part_of", "36", None),
    (
        "It must pay $39,321 — $1,334 in wages, $17,197 in overtime, and $20,790 in damages — to the workers.",
        "part_of",
        "$17,197",
        "$39,321",
    ),
    ("It must pay $39,321 — $1,334 in wages and $17,197 in overtime — to the workers.", "part_of", "$17,197", None),
    ("Of the 700 people hurt, 200 are in shelters, while 400 have left.", "part_of", "400", "700 people"),
    (
        "It gives $3 million to states and $1 million to tribes, for a total of $4 million.",
        "part_of",
        "$3 million",
        "$4 million",
    ),
    (
        "It gives $3 million to states and $1 million to tribes, for a total of $9 million.",
        "part_of",
        "$1 million",
        None,
    ),
    ("Norway gave $10 million, and pledged $5 million more.", "additional_to", "$5 million", "$10 million"),
    (
        "It gave $38 million for health, including $33 million for clinics and an additional $5 million for nurses.",
        "additional_to",
        "$5 million",
        None,
    ),
    (
        "It earned $45 million, or 38% of sales, versus $40 million, or 36% of sales.",
        "baseline",
        "$45 million",
        None,
    ),
    ("It earned $45 million, or 38% of sales, versus $40 million, or 36% of sales.", "baseline", "38%", None),
    ("It earned $45 million, or 38% of sales, versus $40 million a year before.", "baseline", "38%", None),
    ("Growth was 2.4% in June, against 2.6% in May.", "baseline", "2.4%", None),
    ("Sales rose 5% in June, compared with a rise of 3% in May.", "baseline", "5%", None),
    ("The 2019 budget was $4 million.", "period", "$4 million", "2019"),
    ("The 2019 Outlook puts growth at $4 million.", "period", "$4 million", None),
    ("Net income was $45 million, or 38% of sales, in 2019.", "period", "$45 million", "2019"),
    ("Net income was $45 million, versus $40 million in 2019.", "period", "$45 million", None),
    (
        "In 2020, net income was $45 million, versus $40 million a year before.",
        "period",
        "$40 million",
        "a year before",
    ),
    ("It is part of the $30 million announced in May.", "period", "$30 million", None),
    ("The cap will fall in 2021 to $25 million from $60 million.", "period", "$60 million", None),
    ("Sales were €4 million in 2019 (2018: €3 million).", "period", "€3 million", "2018"),
    ("Sales were €4 million in 2019 (2018: €3 million).", "period", "€4 million", "2019"),
    ("It had revenue of $5 million and income of $1 million for 2019.", "period", "$5 million", "2019"),
    ("The 2019 budget asks for revenue of $5 million and income of $1 million.", "period", "$1 million", None),
    ("In 2018, it built a 604-acre farm.", "period", "604-acre", None),
    ("About 14% of the people across 11 countries agree.", "part_of", "14%", None),
    ("Only 62 percent of all three- and four-year-old children are in school.", "part_of", "62 percent", None),
    ("It trains a million people. Half of this investment is for schools.", "part_of", "Half", None),
    ("They spend 60 percent more than firms with 500 employees.", "baseline", "60 percent", None),
    ("Goal Of Cutting Deaths By 50 Percent Over The Next 25 Years", "baseline", "50 Percent", None),
    ("Jobs fell from 16 million in 2018 to 3 million.", "period", "3 million", None),
    ("The law, which passed in 2018, gives $30 million to roads.", "period", "$30 million", None),
    ("As it announced in 2018, the agency gives $30 million to roads.", "period", "$30 million", None),
    ("Since it was founded in 2007, the force, now in nine cities, has grown.", "period", "nine cities", None),
    ("It costs $30 million in 2018 dollars.", "period", "$30 million", None),
    ("It kept the rate at 5 percent after the end of the program in 2018.", "period", "5 percent", None),
    ("It sent 166 million doses to 48 countries, as of 2018.", "period", "166 million doses", "2018"),
    (
        "It put 240 million tons on sale in 2018 — more than nine million tons a month.",
        "period",
        "nine million tons a month",
        "2018",
    ),
    ("It sold 6 million shares for $440 million in 2019.", "period", "6 million shares", "2019"),
    ("It built 6 million homes and lent $440 million in 2019.", "period", "6 million homes", None),
    ("Output rose by 1.8% in the area and by 1.3% in the Union in 2019.", "period", "1.8%", "2019"),
    ("Sales were flat in 2018 at $9 million, compared with $8 million.", "period", "$8 million", None),
    ("It gets $4 million and pays $3 million, of which $1 million is new.", "part_of", "$1 million", "$3 million"),
    ("It gets $4 million and pays $3 million, of which $1 million is new.", "part_of", "$3 million", None),
]


@pytest.mark.parametrize(("text", "link", "figure", "target"), LINKS)
def test_links_are_set_only_where_the_text_says_so(text: str, link: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, link) == target


def test_a_period_gives_its_days() -> None:
    found = extract.figures("Trade was $29 billion in 2019.", date=RELEASE)[0]
    assert (found.period_start, found.period_end) == (date(2019, 1, 1), date(2019, 12, 31))


def figures_of(folder: Path, text: str, suffix: str = "txt") -> dict[str, extract.Figure]:
    raw = folder / f"release.{suffix}"
    raw.write_text(text)
    return {f.text: f for f in extract.extract_release(extract.read(raw)).figures}


def test_a_nested_bullet_that_says_it_is_a_part_needs_no_colon(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text(
        "# Plan\n\n- $20 million for docks\n    - including $5 million for cranes\n    - $3 million for roads\n"
    )
    figures = {f.text: f for f in extract.extract_release(extract.read(path)).figures}
    assert figures["$5 million"].part_of == figures["$20 million"].figure_id
    assert figures["$3 million"].part_of is None


def test_bullets_under_a_lead_in_are_parts_of_its_amount(tmp_path: Path) -> None:
    figures = figures_of(
        tmp_path,
        "A Fact Sheet On Grants\n\nFrom 2009 to 2021, the state gave $4 billion from two funds:\n\n"
        "- $1.4 billion for health;\n- $837 million for roads; and\n- 12 visits.\n",
    )
    whole = figures["$4 billion"].figure_id
    assert [figures[t].part_of for t in ("$1.4 billion", "$837 million", "12 visits")] == [whole, whole, None]
    assert figures["$837 million"].period == figures["2009 to 2021"].figure_id


BULLETS = [
    ("The union sent 120 experts, as follows:", ["70 firefighters", "50 doctors"], "part_of", "120 experts"),
    ("The union sent 120 experts:", ["70 firefighters", "50 doctors"], "part_of", "120 experts"),
    ("The union sent 120 experts to help:", ["70 boats came", "12 towns were reached"], "part_of", None),
    (
        "The state gave $33 million to two cities:",
        ["Norville: $20 million", "Easton: $13 million"],
        "part_of",
        "$33 million",
    ),
    ("The state gave $33 million to two cities:", ["Norville: $20 million", "Easton: $19 million"], "part_of", None),
    (
        "It gave $33 million.\n\nThe funding will be spent as follows:",
        ["$20 million for roads"],
        "part_of",
        "$33 million",
    ),
    ("It gave $33 million.\n\nHow the money will be used:", ["$20 million for roads"], "part_of", "$33 million"),
    ("It gave $33 million.\n\nHow the mayors will meet:", ["$20 million for roads"], "part_of", None),
    ("It gave $33 million.\n\nThe board will meet as follows:", ["$20 million for roads"], "part_of", None),
    ("In 2019, the agency:", ["Built 12 schools", "Spent $4 million on roads"], "period", "2019"),
    ("In 2019, the agency:", ["Built 12 schools by 2015"], "period", "2015"),
    ("The agency, which was founded in 2019, did this:", ["Built 12 schools"], "period", None),
    ("On May 4, 2019, the agency gave grants:", ["Built 12 schools"], "period", None),
    (
        "OHIO – May 4, 2020 – Acme today announced the following results for the quarter ended March 31, 2020, as compared "
        "to the corresponding period of last year:",
        ["Sales were $4 million and rose 3%"],
        "period",
        "the quarter ended March 31, 2020",
    ),
    (
        "Acme announced the following results for the first quarter of 2020, compared to the first quarter of 2019:",
        ["Sales rose 3%", "Costs fell 2%"],
        "baseline",
        "the first quarter of 2019",
    ),
    (
        "For the first quarter of 2020, compared to the first quarter of 2019:",
        ["Sales were $4 million"],
        "baseline",
        None,
    ),
    ("Acme announced these plans for the first quarter of 2020:", ["Sales rose 3%"], "period", None),
    # The amounts of a budget are of its year, and so are lists under headings that a lead-in leads to.
    ("The FY22 budget request includes several investments, including:", ["$4 million for roads"], "period", "FY22"),
    ("The FY22 budget request includes several investments, including:", ["12 new schools"], "period", None),
    ("Aid to the county since 2019 includes:\n\nROADS", ["$4 million for bridges"], "period", "2019"),
    ("Aid to the county since 2019 includes it.\n\nROADS", ["$4 million for bridges"], "period", None),
    ("Aid to the county since 2019 includes:\n\nABOUT US", ["$4 million for bridges"], "period", None),
    ("Acme announced results for the first quarter of 2020 and its goals:", ["Spend $4 million"], "period", None),
]


@pytest.mark.parametrize(("leading", "bullets", "link", "target"), BULLETS)
def test_bullets_take_what_their_lead_in_makes_plain(
    tmp_path: Path, leading: str, bullets: list[str], link: str, target: str | None
) -> None:
    listed = "".join(f"- {bullet}\n" for bullet in bullets)
    figures = figures_of(tmp_path, f"A Fact Sheet On Grants\n\n{leading}\n\n{listed}")
    by_id = {f.figure_id: f.text for f in figures.values()}
    own = [f for f in figures.values() if any(f.text in b for b in bullets) and f.label != "DATE"]
    assert own
    assert {by_id.get(getattr(f, link) or "") for f in own} == {target}


ACROSS = [
    ("The appeal seeks $450 million.", "Only 32 percent of that amount came.", "32 percent", "part_of", "$450 million"),
    ("The appeal seeks $450 million.", "Only 32 percent of farms are open.", "32 percent", "part_of", None),
    (
        "It paid a civil penalty of $450 million.",
        "Ohio gets $2 million of the civil penalty.",
        "$2 million",
        "part_of",
        "$450 million",
    ),
    (
        "It paid a civil penalty of $450 million.",
        "Ohio gets $2 million of the road tax.",
        "$2 million",
        "part_of",
        None,
    ),
    (
        "It gave $45 million to Chad.",
        "An additional $5 million will follow.",
        "$5 million",
        "additional_to",
        "$45 million",
    ),
    (
        "It gave $45 million to Chad.",
        "This new funding includes $12 million for roads and $3 million for wells.",
        "$3 million",
        "part_of",
        "$45 million",
    ),
    (
        "It gave $3 million to Chad.",
        "Today’s grant brings total aid to $12 million.",
        "$3 million",
        "part_of",
        "$12 million",
    ),
    ("It gave $3 million to Chad.", "The river rose to $12 million in damage.", "$3 million", "part_of", None),
    (
        "It gave $3 million and $2 million.",
        "Today’s grant brings total aid to $12 million.",
        "$3 million",
        "part_of",
        None,
    ),
    ("It pays $9 million.", "One of them gets $5 million, over half of the total.", "half", "part_of", "$9 million"),
    (
        "It has 600 jobs, including 200 jobs in Ohio.",
        "It could add an additional 90 jobs.",
        "90 jobs",
        "additional_to",
        "600 jobs",
    ),
    ("It gave $45 million to Chad.", "Another $4 million of these funds is left.", "$4 million", "additional_to", None),
    (
        "It gave $45 million and $9 million.",
        "An additional $5 million will follow.",
        "$5 million",
        "additional_to",
        None,
    ),
]


@pytest.mark.parametrize(("first", "second", "figure", "link", "target"), ACROSS)
def test_a_paragraph_can_point_to_the_one_before(
    tmp_path: Path, first: str, second: str, figure: str, link: str, target: str | None
) -> None:
    figures = figures_of(tmp_path, f"News Of The Appeal\n\n{first}\n\n{second}\n")
    by_id = {f.figure_id: f.text for f in figures.values()}
    assert by_id.get(getattr(figures[figure], link) or "") == target


def test_the_date_that_heads_a_column_or_a_row_is_the_period_of_its_cells(tmp_path: Path) -> None:
    page = (
        "<h1>Results</h1><table><tr><th></th><th>2019</th><th>2018</th><th>Change</th></tr>"
        "<tr><td>Revenue</td><td>$52</td><td>$48</td><td>8%</td></tr></table><p>Text.</p>"
        "<table><tr><th>Year</th><th>Sales</th></tr><tr><td>2017</td><td>$31</td></tr></table>"
    )
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    periods = {t: by_id.get(figures[t].period or "") for t in ("$52", "$48", "8%", "$31")}
    assert periods == {"$52": "2019", "$48": "2018", "8%": "2019", "$31": "2017"}


def test_a_head_can_name_the_date_of_its_column(tmp_path: Path) -> None:
    page = (
        "<h1>Prices</h1><table><tr><th>Item</th><th>Latest (April 2024)</th><th>Change from 2023</th><th>2022 to 2021</th></tr>"
        "<tr><td>Inflation</td><td>3.4%</td><td>0.3%</td><td>0.4%</td></tr></table>"
    )
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    periods = {t: by_id.get(figures[t].period or "") for t in ("3.4%", "0.3%", "0.4%")}
    assert periods == {"3.4%": "April 2024", "0.3%": "April 2024", "0.4%": None}


def test_a_year_under_a_header_of_months_is_no_period(tmp_path: Path) -> None:
    page = (
        "<h1>Results</h1><table><tr><th></th><th colspan=2>Three months ended September 30, 2020</th></tr>"
        "<tr><th>(in millions)</th><th>2020</th><th>2019</th></tr>"
        "<tr><td>Revenue</td><td>$52</td><td>$48</td></tr></table>"
    )
    assert figures_of(tmp_path, page, "html")["$52"].period is None


@pytest.mark.parametrize(
    ("over", "period"),
    [
        ("Three months ended March 31,", "Three months ended March 31"),
        ("First Quarter", None),
        ("March 31,", "March 31"),
        ("Quarter Ended</th></tr><tr><th></th><th>March 31,</th><th>March 31,", None),
        ("Change", None),
    ],
)
def test_a_date_over_years_is_the_period_of_the_year_that_is_its_own(
    tmp_path: Path, over: str, period: str | None
) -> None:
    page = (
        f"<h1>Results</h1><p>May 2, 2024</p><p>Acme told its results.</p><table><tr><th></th><th colspan=2>{over}</th></tr>"
        "<tr><th></th><th>2024</th><th>2023</th></tr><tr><td>Revenue</td><td>$52</td><td>$48</td></tr></table>"
    )
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    assert by_id.get(figures["$52"].period or "") == period
    assert figures["$48"].period is None


@pytest.mark.parametrize(
    ("heading", "dated"),
    [
        ("Third Quarter 2019 Highlights", True),
        ("2019 Financial Results", True),
        ("2019 Accomplishments", True),
        ("The 2019 Plan", False),
        ("2019 Guidance Highlights", False),
        ("Results of 2019 Hearings", False),
    ],
)
def test_a_heading_of_results_dates_the_bullets_below_it(tmp_path: Path, heading: str, dated: bool) -> None:
    page = f"<h1>Acme</h1><h2>{heading}</h2><ul><li>Aid of $31 million</li><li>Sales of $4 in May 2018</li></ul>"
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    assert (figures["$31 million"].period is not None) == dated
    assert by_id[figures["$4"].period or ""] == "May 2018"


def test_a_lead_in_dates_the_bullets_below_it_and_another_heading_does_not(tmp_path: Path) -> None:
    page = (
        "<h1>Acme</h1><p>In the third quarter of 2019, the company had:</p><ul><li>Revenue of $52 million</li>"
        "<li>Sales of $40 million in May 2018</li></ul><h2>The 2019 Plan</h2><ul><li>Aid of $31 million</li></ul>"
    )
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    periods = {t: by_id.get(figures[t].period or "") for t in ("$52 million", "$40 million", "$31 million")}
    assert periods == {"$52 million": "the third quarter of 2019", "$40 million": "May 2018", "$31 million": None}
