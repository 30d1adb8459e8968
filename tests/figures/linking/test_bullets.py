"""Bullets: the whole, the period and the baseline that their lead-in or heading gives them."""

from __future__ import annotations

from pathlib import Path

import pytest

import extract
from tests.figures.table import figures_of


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


@pytest.mark.parametrize(
    ("title", "lead_in", "parts"),
    [
        ("Ohio Gives $33 Million for Roads", "The aid announced today includes:", True),
        ("Ohio Gives $33 Million for Roads", "Today’s announcement includes:", True),
        ("Ohio Gives $33 Million for Roads", "Today’s guests include:", False),
        ("Ohio Gives $33 Million of $90 Million for Roads", "The aid announced today includes:", False),
        ("Ohio Gives $27 Million for Roads", "The aid announced today includes:", False),
    ],
)
def test_a_lead_in_without_an_amount_means_that_of_the_headline(
    tmp_path: Path, title: str, lead_in: str, parts: bool
) -> None:
    figures = figures_of(
        tmp_path,
        f"{title}\n\nOhio gave $33 million in 2019.\n\nThe mayors met.\n\n{lead_in}\n\n- Ada: $20 million\n- Elko: $9 million\n",
    )
    whole = figures["$33 million"].figure_id
    assert [figures[t].part_of for t in ("$20 million", "$9 million")] == [whole if parts else None] * 2


@pytest.mark.parametrize(
    ("lead_in", "parts"),
    [
        ("Projects announced today include:", True),
        ("Individual awards include:", True),
        ("The grants are:", True),
        ("Projects of other states include:", False),
        ("Speakers announced today include:", False),
    ],
)
def test_awards_that_are_listed_share_out_the_amount_of_the_headline(tmp_path: Path, lead_in: str, parts: bool) -> None:
    figures = figures_of(
        tmp_path,
        "Ohio Gives $33 Million for Roads\n\nOhio gave $33 million for roads.\n\n"
        f"A law gave $55 million and $80 million.\n\n{lead_in}\n\n- $20 million to Ada\n- $9 million to Elko\n",
    )
    whole = figures["$33 million"].figure_id
    assert [figures[t].part_of for t in ("$20 million", "$9 million")] == [whole if parts else None] * 2


@pytest.mark.parametrize(("last", "parts"), [("25", True), ("26", False)])
def test_bullets_that_add_up_to_an_amount_of_their_lead_in_are_its_parts(
    tmp_path: Path, last: str, parts: bool
) -> None:
    figures = figures_of(
        tmp_path,
        "A Note\n\nOhio offers $125 million of notes. This will raise $17 million of cash. The notes are:\n\n"
        f"- A three-year note in the amount of $58 million;\n- A bond in the amount of $42 million; and\n"
        f"- A long bond in the amount of ${last} million.\n",
    )
    whole = figures["$125 million"].figure_id
    assert [figures[t].part_of for t in ("$58 million", f"${last} million")] == [whole if parts else None] * 2


@pytest.mark.parametrize(
    ("lead_in", "bullets", "parts"),
    [
        (
            "It gave more than $13 million to 79 firms. The grants fund training. They include:",
            ["Rail: $8.1 million to 52 firms", "Roads: $5 million to 27 firms"],
            {
                "$8.1 million": "$13 million",
                "$5 million": "$13 million",
                "52 firms": "79 firms",
                "27 firms": "79 firms",
            },
        ),
        (
            "The state hired 40 nurses. They work in:",
            ["Ada: 30 nurses", "Elko: 10 nurses"],
            {"30 nurses": "40 nurses", "10 nurses": "40 nurses"},
        ),
        ("The state hired 40 nurses. They work in:", ["Ada: 30 nurses", "Elko: 9 nurses"], {}),
        ("The state hired 40 nurses. They work in:", ["Ada: 30 nurses", "Elko: 10 clerks"], {}),
        ("It gave more than $13 million. They plan:", ["$8 million for rail", "$6 million for roads"], {}),
        ("It gave $13 million. They plan:", ["$8 million for rail", "$5.1 million for roads"], {}),
        # What some of the awards are, where the lead-in told what they come to.
        (
            "It gave $13 million for rail. The awards include:",
            ["$8 million to Ada", "$2 million to Elko"],
            {"$8 million": "$13 million", "$2 million": "$13 million"},
        ),
        ("It gave $13 million for rail. The awards include:", ["$8 million to Ada", "$7 million to Elko"], {}),
        ("It gave $13 million for rail and $9 million. The awards include:", ["$8 million to Ada", "$1 to Elko"], {}),
        ("It gave $13 million for rail. Plans of others include:", ["$8 million to Ada", "$2 million to Elko"], {}),
    ],
)
def test_bullets_are_parts_of_what_their_lead_in_told_before_its_last_sentence(
    tmp_path: Path, lead_in: str, bullets: list[str], parts: dict[str, str]
) -> None:
    listed = "".join(f"- {bullet}\n" for bullet in bullets)
    figures = figures_of(tmp_path, f"A Note\n\n{lead_in}\n\n{listed}")
    by_id = {f.figure_id: f.text for f in figures.values()}
    assert {f.text: by_id[f.part_of] for f in figures.values() if f.part_of} == parts


@pytest.mark.parametrize(
    ("lead_in", "dated"),
    [
        ("Among the cases concluded this fiscal year:", False),
        ("Some of the homes completed in 2019:", False),
        ("Among the new laws signed by the governor in 2019:", False),
        ("Among the grants awarded in 2019:", True),
        ("Among the results for 2019:", True),
        ("Completed in 2019:", True),
    ],
)
def test_what_was_done_with_those_that_are_listed_does_not_date_what_they_tell(
    tmp_path: Path, lead_in: str, dated: bool
) -> None:
    figures = figures_of(tmp_path, f"A Note\n\n{lead_in}\n\n- Acme paid $52,000 to Ohio.\n- Bell hired 40 people.\n")
    assert (figures["$52,000"].period is not None) == dated


# The lead-in, its bullets, the link, and the figure or date of the lead-in that it leads to.
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
    (
        "It gave $33 million.\n\nThe mayors met.\n\nThe aid announced today includes:",
        ["Ohio: $20 million", "Utah: $9 million"],
        "part_of",
        None,
    ),
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
    # A change tells what it is against itself.
    (
        "For the first quarter of 2020, compared to the first quarter of 2019:",
        ["Sales fell 3% month over month", "Costs fell 2% quarter on quarter"],
        "baseline",
        None,
    ),
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


@pytest.mark.parametrize(
    ("heading", "dated"),
    [
        ("Third Quarter 2019 Highlights", True),
        ("2019 Financial Results", True),
        ("December Quarter 2019 Adjusted Financial Results", True),
        ("Full Year 2019 GAAP Results", True),
        ("2019 Accomplishments", True),
        ("Key figures (as of 12 May 2019)", True),
        ("Key figures of 12 May 2019", False),
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


@pytest.mark.parametrize(
    ("label", "heading", "dated"),
    [
        ("3Q 2019 highlights", "Trucks:", True),
        ("3Q 2019 highlights", "Outlook", False),
        ("3Q 2019 highlights", "Plans for 2020", False),
        ("Our plan for 2019", "Trucks:", False),
    ],
)
def test_a_label_of_results_dates_the_lists_of_the_headings_below_it(
    tmp_path: Path, label: str, heading: str, dated: bool
) -> None:
    page = f"<h1>Acme</h1><p>{label}</p><h2>{heading}</h2><ul><li>Sales of $31 million</li></ul>"
    assert (figures_of(tmp_path, page, "html")["$31 million"].period is not None) == dated


@pytest.mark.parametrize(
    ("lead_in", "dated"),
    [
        ("Monthly figures by age and sex for May 2019:", True),
        ("These results for the third quarter of 2019:", True),
        ("What we asked for in the speech of May 2019:", False),
        ("Key figures as of 12 May 2019", True),
        ("Key figures from 12 May 2019", False),
    ],
)
def test_a_lead_in_of_figures_dates_the_bullets_below_it(tmp_path: Path, lead_in: str, dated: bool) -> None:
    page = f"<h1>Acme</h1><p>{lead_in}</p><ul><li>Women: 91.2%</li><li>Men: 88.9%</li></ul>"
    assert (figures_of(tmp_path, page, "html")["91.2%"].period is not None) == dated


def test_what_follows_an_amount_is_no_part_of_it(tmp_path: Path) -> None:
    page = "<h1>Acme</h1><p>Food is most of it, with $9 million, followed by:</p><ul><li>Care: $3 million</li></ul>"
    assert figures_of(tmp_path, page, "html")["$3 million"].part_of is None


def test_bare_numbers_of_a_list_count_what_their_whole_counts(tmp_path: Path) -> None:
    figures = figures_of(
        tmp_path,
        "A Plan\n\nThe plan for these 55 million doses is as follows:\n\n- Nearly 41 million will go to Asia.\n- Some 14 million will go to Peru.\n",
    )
    whole = figures["55 million doses"]
    assert {(figures[t].unit, figures[t].part_of) for t in ("41 million", "14 million")} == {
        (whole.unit, whole.figure_id)
    }


def test_a_quarter_that_is_expected_is_ahead_of_the_one_reported(tmp_path: Path) -> None:
    text = (
        "Acme Reports December Quarter 2023 Results\n\nOHIO, Jan. 12, 2024 – Acme today reported results for the December "
        "quarter.\n\nFor the March quarter, Acme expects sales of $5 million.\n\nIn the September quarter it had sales of $3 million.\n"
    )
    figures = figures_of(tmp_path, text)
    assert str(figures["the March quarter"].date_start) == "2024-01-01"
    assert str(figures["the September quarter"].date_start) == "2023-07-01"


def test_those_who_were_something_in_a_year_date_the_bullets_below(tmp_path: Path) -> None:
    page = "<h1>Acme</h1><p>Those who were eligible in 2019 had incomes below:</p><ul><li>$52,000 for those with one child</li></ul>"
    figures = figures_of(tmp_path, page, "html")
    assert figures["$52,000"].period == figures["2019"].figure_id


def test_a_lead_in_dates_the_bullets_below_it_and_another_heading_does_not(tmp_path: Path) -> None:
    page = (
        "<h1>Acme</h1><p>In the third quarter of 2019, the company had:</p><ul><li>Revenue of $52 million</li>"
        "<li>Sales of $40 million in May 2018</li></ul><h2>The 2019 Plan</h2><ul><li>Aid of $31 million</li></ul>"
    )
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    periods = {t: by_id.get(figures[t].period or "") for t in ("$52 million", "$40 million", "$31 million")}
    assert periods == {"$52 million": "the third quarter of 2019", "$40 million": "May 2018", "$31 million": None}


@pytest.mark.parametrize(
    ("label", "lines", "period", "base"),
    [
        ("Sales at a glance, May 2019", ["Cars: 9,400 / +2%", "Vans: 310 / -1%"], "May 2019", None),
        ("Sales, May 2019 (compared with May 2018)", ["Cars: 9,400 / +2%", "Vans: 310 / +1%"], "May 2019", "May 2018"),
        ("For the flood in FY 2019", ["Ohio/Aid $9,400", "Utah/Care $310"], "FY 2019", None),
        ("For the flood in FY 2019", ["Ohio/Aid $9,400", "More will follow."], None, None),
        ("Sales, May 2019", ["Cars: 9,400 in Ohio alone, where there is a plant", "Vans: 310 / -1%"], None, None),
        ("Sales rose in 40 towns in May 2019", ["Cars: 9,400 / +2%", "Vans: 310 / -1%"], None, None),
        ("The firm said so in May 2019", ["Cars: 9,400 / +2%", "Vans: 310 / -1%"], None, None),
        ("Ada, 12 May 2019", ["Cars: 9,400 / +2%", "Vans: 310 / -1%"], None, None),
    ],
)
def test_a_label_dates_the_lines_below_it(
    tmp_path: Path, label: str, lines: list[str], period: str | None, base: str | None
) -> None:
    body = "".join(f"<p>{line}</p>" for line in lines)
    found = figures_of(tmp_path, f"<h1>Acme</h1><p>It is so.</p><p>{label}</p>{body}<p>That is all.</p>", "html")
    by_id = {f.figure_id: f.text for f in found.values()}
    first = next(f for text, f in found.items() if "9,400" in text)
    assert by_id.get(first.period or "") == period
    if base:
        assert by_id.get(found["2%"].baseline or "") == base


@pytest.mark.parametrize(
    ("lead_in", "period"),
    [
        ("The suit, filed Friday, alleges that between May 2014 and July 31, 2019, Acme:", True),
        ("The suit alleges that, in 2019, Acme:", True),
        ("The suit, filed on May 4, 2019, alleges that Acme:", False),
        ("The suit alleges that it told buyers in 2019 of homes where Acme had sold and let, among others:", False),
        ("The suit alleges that on May 4, 2019, Acme:", False),
    ],
)
def test_a_lead_in_dates_what_it_says_was_done(tmp_path: Path, lead_in: str, period: bool) -> None:
    page = f"<h1>Acme</h1><p>{lead_in}</p><ul><li>sold 9,400 loans to buyers;</li><li>kept no books.</li></ul>"
    figures = figures_of(tmp_path, page, "html")
    assert (figures["9,400 loans"].period is not None) == period


def test_the_settlement_is_that_of_the_headline(tmp_path: Path) -> None:
    text = (
        "Ohio Wins $45 Million {noun} With Acme\n\nAcme will pay $45 million to end a suit. "
        "The settlement includes $30 million for buyers and $5 million in costs.\n"
    )
    for noun, told in (("Multistate Settlement", True), ("Case", False)):
        figures = figures_of(tmp_path, text.format(noun=noun))
        whole = figures["$45 million"].figure_id
        assert [figures[t].part_of == whole for t in ("$30 million", "$5 million")] == [told, told]


@pytest.mark.parametrize(
    ("lead_in", "amounts", "parts"),
    [
        ("The funding by region is:", ("$3 million", "$2 million"), False),
        ("The funding by region is:", ("$5 million", "$4 million"), True),
        ("The funding will go to:", ("$3 million", "$2 million"), True),
    ],
)
def test_what_is_told_by_region_is_of_the_amount_before_where_it_adds_up(
    tmp_path: Path, lead_in: str, amounts: tuple[str, str], parts: bool
) -> None:
    text = f"Aid\n\nThe state gives $9 million for roads.\n\n{lead_in}\n\n- Ohio: {amounts[0]}\n- Utah: {amounts[1]}\n"
    figures = figures_of(tmp_path, text)
    assert [figures[a].part_of for a in amounts] == ([figures["$9 million"].figure_id] * 2 if parts else [None, None])
