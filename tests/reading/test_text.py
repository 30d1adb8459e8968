"""Plain text: lines unwrapped, bullets cut and nested, headings, and the lines that only release a text."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from tests.conftest import ROOT
from tests.reading.texts import release_of

TEXT = """FOR IMMEDIATE RELEASE

State Opens Twelve New Clinics
May 4, 2021

The state opened twelve clinics that serve more
than 500 people a day, and plans to open others
over the next two years in every one of its many
rural counties, said the governor on Tuesday.

Key Facts
  - First bullet with
    a second line
      o not a bullet sign
  - Second\u00a0bullet

###
"""


def test_the_colombia_fact_sheet_has_its_four_bullet_groups() -> None:
    release = extract.read(ROOT / "raw/colombia.txt")
    kinds = [p.kind for p in release.passages]
    assert kinds == ["boilerplate", "title", "dateline", "quote", "quote", "paragraph", *["bullet"] * 12]
    assert [p.section for p in release.passages if p.kind == "bullet"] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4]
    assert release.title == "Colombia and the United States: Strengthening Our Partnership"
    assert release.date == date(2020, 9, 18)
    lines = (ROOT / "raw/colombia.txt").read_text(encoding="utf-8").split("\n")
    for p in release.passages:
        assert p.source_line is not None
        assert p.text[:20] in " ".join(lines[p.source_line - 1].replace("\u00a0", " ").split())
        assert "\u00a0" not in p.text
        assert not p.text.startswith("•")


def test_text_is_unwrapped_and_its_bullets_are_cut() -> None:
    release = release_of(TEXT, "t.txt")
    assert [(p.kind, p.text, p.heading) for p in release.passages] == [
        ("dateline", "FOR IMMEDIATE RELEASE", None),
        ("title", "State Opens Twelve New Clinics", None),
        ("dateline", "May 4, 2021", None),
        ("paragraph", " ".join(TEXT.split("\n\n")[2].split()), None),
        ("heading", "Key Facts", "Key Facts"),
        ("bullet", "First bullet with a second line o not a bullet sign", "Key Facts"),
        ("bullet", "Second bullet", "Key Facts"),
        ("boilerplate", "###", "Key Facts"),
    ]
    assert release.date == date(2021, 5, 4)


@pytest.mark.parametrize(
    ("last", "kind"), [("30", "boilerplate"), ("- 30 -", "boilerplate"), ("30 homes", "paragraph")]
)
def test_a_thirty_by_itself_ends_a_release(last: str, kind: str) -> None:
    text = f"Mayor Opens Parks\n\nThe mayor opened 12 parks in the city on Monday, it was said.\n\n{last}\n"
    assert release_of(text, "t.txt").passages[-1].kind == kind


WRAPPED = """UNITED STATES SENATOR JANE DOE
N E W S   R E L E A S E
706 Hart Senate Office Building, Washington, D.C. 20510

Date: Tue, 14 Mar 2023 09:12:44 -0500
Subject: News of the chips

DOE: SENATE PASSES $280 BILLION CHIPS ACT FOR THE FACTORIES
OF OHIO
Bill Includes $52 Billion for Makers of Chips

   WASHINGTON - U.S. Senator Jane Doe today hailed Senate passage of the
CHIPS and Science Act, which passed with the votes of 64 senators on
June 28, 2022.
   Under the bill the makers of the chips and of what they need get long-
term credits, which they have asked for since they were told of short- and
long-term loans and $39 billion for their factories, of which
$2 billion is for older ones.

The bill would:
* Provide $39 billion for fabs, including what is set aside for the
older chips;
* Create a credit.

(more)

Page 2

Contact: Bob Roe (202) 555-0100

                               -0-
"""


def test_a_wrapped_text_breaks_where_its_writer_broke_it() -> None:
    release = release_of(WRAPPED, "t.txt")
    assert (release.title, release.date) == (
        "DOE: SENATE PASSES $280 BILLION CHIPS ACT FOR THE FACTORIES OF OHIO",
        date(2023, 3, 14),
    )
    assert [p.text for p in release.passages if p.kind not in ("boilerplate", "dateline", "title")] == [
        "Bill Includes $52 Billion for Makers of Chips",
        "WASHINGTON - U.S. Senator Jane Doe today hailed Senate passage of the CHIPS and Science Act, which passed with "
        "the votes of 64 senators on June 28, 2022.",
        "Under the bill the makers of the chips and of what they need get long-term credits, which they have asked for "
        "since they were told of short- and long-term loans and $39 billion for their factories, of which $2 billion "
        "is for older ones.",
        "The bill would:",
        "Provide $39 billion for fabs, including what is set aside for the older chips;",
        "Create a credit.",
    ]
    furniture = {p.text for p in release.passages if p.kind == "boilerplate"}
    assert furniture >= {"(more)", "Page 2", "-0-", "UNITED STATES SENATOR JANE DOE"}


@pytest.mark.parametrize(
    ("items", "depths"),
    [
        ("• Roads\no North\no South\n• Schools\n- Desks", [0, 1, 1, 0, 1]),
        ("1. Roads\na) North\nb) South\n2. Schools\n10. Desks", [0, 1, 1, 0, 0]),
        ("• Roads\n- North\n\n1. First\n2. Second", [0, 1, 0, 0]),
        ("- Roads\n- Schools\n• Desks", [0, 0, 0]),
        ("• Roads\n  • North\n    o South\n• Schools", [0, 1, 2, 0]),
        ("  • Roads\n  • Schools", [0, 0]),
    ],
)
def test_the_sign_of_a_bullet_tells_its_depth_where_its_indent_does_not(items: str, depths: list[int]) -> None:
    release = release_of(
        f"State Opens Twelve New Clinics\n\nThe state opened twelve clinics today.\n\n{items}\n", "t.txt"
    )
    assert [p.depth for p in release.passages if p.kind == "bullet"] == depths


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("  The bill also pays for schools.", ["Roads", "The bill also pays for schools."]),
        (
            "  Other Projects\n  - Schools and all of what they need for the next year of theirs",
            ["Roads", "Other Projects", "Schools and all of what they need for the next year of theirs"],
        ),
        ("    and bridges", ["Roads and bridges"]),
        ("    and bridges\n    of the north", ["Roads and bridges of the north"]),
        ("    and bridges\n  The bill pays for more.", ["Roads and bridges", "The bill pays for more."]),
    ],
)
def test_a_line_at_the_indent_of_a_bullet_is_no_part_of_it(below: str, kept: list[str]) -> None:
    release = release_of(f"State Opens Twelve New Clinics\n\n  The bill pays for this.\n  - Roads\n{below}\n", "t.txt")
    assert [p.text for p in release.passages][2:] == kept


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("F O R   I M M E D I A T E   R E L E A S E", "dateline"),
        ("F O R I M M E D I A T E R E L E A S E", "dateline"),
        ("For release at 2:00 p.m. EDT          May 4, 2021", "dateline"),
        ("Tue, 4 May 2021 09:12:44 -0500", "dateline"),
        ("Tue May 04 09:12:44 CEST 2021 Press Release", "dateline"),
        ("Press release | 4 May 2021 | Rome", "dateline"),
        ("04.05.2021 19:10:05 CET | Øre A/S | Inside information", "dateline"),
        ("Labour indicators 12/2021 4 May 2021", "dateline"),
        ("Posted On: 04 MAY 2021 5:17PM by DPI Lahore", "dateline"),
        ("4 May 2021 | The state opens twelve new clinics", "paragraph"),
        ("Case 131/2021 was heard on 4 May 2021", "paragraph"),
        ("A B C D E F G H I", "heading"),
        ("For release of the films it paid $4 million in May 4, 2021 dollars.", "paragraph"),
    ],
)
def test_lines_that_release_a_text_have_many_looks(line: str, kind: str) -> None:
    release = release_of(
        f"State Opens Twelve New Clinics\n\n{line}\n\nThe state opened twelve clinics today.\n", "t.txt"
    )
    assert release.passages[1].kind == kind


NARROW = "State Aids Farmers\n\n{}\n"


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("The department said that farmers in it received\n$1.2 billion in payments.", 1),
        ("Farmers received $8 million last year, including\n$3 million for Ohio", 1),
        ("The program paid farmers in all counties and spent\n€40 million on the\nroads of the north.", 1),
        ("• The department said that farmers in it were paid\n  $1.2 billion in payments.", 1),
        ("The department said that its new program is worth\nEUR 12 million, half of it for the north.", 1),
        # Lines of a list or a table that begin with amounts.
        ("$1.2 billion for farmers\n$40 million for roads\n€3 million for schools", 3),
        ("Total amount of all of the grants that were awarded\n$5 million\n$3 million", 3),
        ("Total amount of all of the grants that were awarded\n$5 million for Ohio\n$3 million for Iowa", 3),
        ("Federal funding for the farmers of the whole state\n$5 million for Ohio.", 2),
        ("Amount awarded\n$5 million for Ohio, in two parts.", 2),
        ("The department said what farmers in it received.\n$1.2 billion was paid.", 2),
        ("The roads of the north are what they are:\n$5 million for bridges.", 2),
        ("The program gave money, of which farmers received\n\n$1.2 billion in payments.", 2),
    ],
)
def test_a_short_line_goes_on_to_an_amount_only_where_its_sentence_does(text: str, joined: int) -> None:
    release = release_of(NARROW.format(text), "t.txt")
    assert len([p for p in release.passages[1:] if p.kind != "boilerplate"]) == joined, release.passages
