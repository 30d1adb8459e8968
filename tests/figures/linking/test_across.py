"""Links from a paragraph to the one before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.figures.table import figures_of

# Two paragraphs, the figure of the second, the link, and the figure of the first that it leads to.
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
        "It gave $45 million to Chad. This funding brings the total to $90 million in 2019.",
        "This funding includes $12 million for roads and $3 million for wells.",
        "$12 million",
        "part_of",
        "$45 million",
    ),
    (
        "It gave $45 million to Chad. It plans $90 million and $30 million for Mali.",
        "This funding includes $12 million for roads and $3 million for wells.",
        "$12 million",
        "part_of",
        None,
    ),
    (
        "The state gave $45 million to three towns.",
        "Ada will receive $20 million, Elko will receive $19 million, and Erie will receive $7 million.",
        "$19 million",
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
    (
        "It made a $45 million pledge, the largest after a $60 million gift in 2008.",
        "About $35 million of the pledge is from Ada.",
        "$35 million",
        "part_of",
        "$45 million",
    ),
    (
        "It made a $45 million pledge and then a $60 million pledge.",
        "About $35 million of the pledge is from Ada.",
        "$35 million",
        "part_of",
        None,
    ),
    ("The flood hurt 4,500 people.", "The figure includes 350 people in Ada.", "350 people", "part_of", "4,500 people"),
    ("The flood hurt 4,500 people.", "The report includes 350 people in Ada.", "350 people", "part_of", None),
    (
        "It gave $3 million to Chad.",
        "Today’s grant lifts total aid to $12 million.",
        "$3 million",
        "part_of",
        "$12 million",
    ),
    (
        "It gave $3 million to Chad.",
        "Today’s grant comes to $12 million in total.",
        "$3 million",
        "part_of",
        None,
    ),
    (
        "Ohio will receive $3 million. The money is part of $12 million that was released in May.",
        "Ohio’s award includes $2 million for rail.",
        "$2 million",
        "part_of",
        "$3 million",
    ),
    ("Ohio spent $3 million.", "Ohio’s report includes $2 million for rail.", "$2 million", "part_of", None),
    ("It gave $3 million to Chad.", "The grant is part of a $12 million plan.", "$3 million", "part_of", "$12 million"),
    (
        "It gave $3 million to Chad.",
        "The grants are part of $12 million in aid.",
        "$3 million",
        "part_of",
        "$12 million",
    ),
    ("Costs were $3 million in Chad.", "The grant is part of a $12 million plan.", "$3 million", "part_of", None),
    ("It gave $3 million to Chad.", "The tower is part of a $12 million plan.", "$3 million", "part_of", None),
    (
        "It gave $3 million to Chad and $1 to Mali.",
        "The grant is part of a $12 million plan.",
        "$3 million",
        "part_of",
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
