"""What a sum of the dataset may count."""

from __future__ import annotations

import pytest

from extract.dataset.rows import rows_of
from extract.figures import extract_release
from extract.reading import read_bytes

# The text, and the amounts of it that count in a sum.
COUNTED = [
    ("It gave $23 million, including $15 million in loans.", ["$23 million"]),
    ("Exports rose $2 million to $12 million.", ["$2 million"]),
    ("Exports rose to $12 million.", ["$12 million"]),
    ("It gave $2 million to schools and $3 million to clinics.", ["$2 million", "$3 million"]),
    ("It covers 40 percent of costs in 2020.", []),
    ("It earned $5 million, or $2 per share.", ["$5 million"]),
    ("It gives $5 million. The $5 million will reach 12 towns.", ["$5 million", "12 towns"]),
    ("It gives $5 million. The total of $5 million is for 12 towns.", ["$5 million", "12 towns"]),
    ("It gave $9 million, including $5 million to Ohio. This $5 million is spent.", ["$9 million"]),
    ("Ohio gets $5 million. Iowa gets $5 million. It gave the state $5 million.", ["$5 million"] * 3),
    ("It gave $5 million and said that $5 million would follow.", ["$5 million"] * 2),
    ("It gives 5 million euros. The $5 million it had is spent.", ["5 million euros", "$5 million"]),
    ("It has 12 towns. The 12 towns have 15 mayors.", ["12 towns", "15 mayors"]),
    ("It gave €3 million ($3.3 million) to Ohio.", ["€3 million"]),
    ("It gave £2 million, or about $3 million, to Ohio.", ["£2 million"]),
    ("It built 10 miles (16 km) of road.", ["10 miles"]),
    ("It gave $5 million (€2 million of it from the bank).", ["$5 million", "€2 million"]),
    ("It built two parks (300 acres) for 12 towns.", ["two parks", "300 acres", "12 towns"]),
    ("It gave €3 million and $3.3 million.", ["€3 million", "$3.3 million"]),
    ("It hired 200 workers and spent $5 million.", ["200 workers", "$5 million"]),
    # Factors, shares, levels, and what is of each.
    ("Aid doubled, and a third of it went to 12 towns.", ["12 towns"]),
    ("Its price falls to $1,187 from $1,302.", []),
    ("Its price fell to $1,187 from about $1,302, it said.", []),
    ("It expects sales of $5 million (previously $4 million).", ["$5 million"]),
    ("It gave up to £20,000 each to 12 towns.", ["12 towns"]),
    ("Every £1 invested went to 12 towns.", ["12 towns"]),
    ("It sent $5 million to Ohio and $4 million from the fund.", ["$5 million", "$4 million"]),
    ("It gave $5 million (previously held), and $4 million each time.", ["$5 million", "$4 million"]),
]


def _rows(text: str) -> list[dict[str, object]]:
    reading = read_bytes(text.encode(), release_id="r", source="r.txt")
    assert reading.release is not None
    return rows_of(reading.release, extract_release(reading.release))["figures"]


@pytest.mark.parametrize(("text", "counted"), COUNTED)
def test_a_sum_counts_no_amount_twice(text: str, counted: list[str]) -> None:
    body = f"A plain headline\n\n{text}\n\nIt was a good day for all who were there."
    assert [r["text"] for r in _rows(body) if r["counts_in_total"]] == counted


def test_an_amount_of_the_headline_counts_once() -> None:
    rows = _rows("State Gives $5 Million to Schools\n\nThe state gave $5 million to schools, it said today.")
    assert [(r["text"], r["counts_in_total"]) for r in rows if r["label"] == "MONEY"] == [
        ("$5 Million", False),
        ("$5 million", True),
    ]


def test_of_an_amount_said_again_the_one_with_parts_counts() -> None:
    rows = _rows("A headline\n\nIt pays $9 million for pipes. The $9 million includes $5 million for towns, it said.")
    assert [(r["figure_id"], r["part_of"], r["counts_in_total"]) for r in rows] == [
        ("r:f1", None, False),
        ("r:f2", None, True),
        ("r:f3", "r:f2", False),
    ]


# The text, with its table or lines, and the amounts of it that count in a sum.
TOTALS = [
    ("It gave $1.2 million.\n\n| Ohio | $500,000 |\n| Iowa | $700,000 |\n| Total | $1,200,000 |", ["$1,200,000"]),
    ("| Ohio | $500,000 |\n| Iowa | $700,000 |\n| Grand total | $1,200,000 |\n\nIt gave $1.2 million.", ["$1,200,000"]),
    (
        "It gave $1.2 million.\n\n| Ohio | $500,000 |\n| Iowa | $800,000 |\n| Total | $1,200,000 |",
        ["$1.2 million", "$500,000", "$800,000"],
    ),
    ("It gave $1.2 million.\n\n- Ohio got much\n- Total grants: $1,200,000", ["$1.2 million"]),
    ("It gave $1.2 million.\n\n- Ohio got much\n- Roads: $1,200,000", ["$1.2 million", "$1,200,000"]),
    (
        "It gave $1.2 million.\n\n| Ohio | $500,000 |\n| Total | $1,300,000 |",
        ["$1.2 million", "$500,000", "$1,300,000"],
    ),
    (
        "It gave $1.2 million.\n\n| Total | $1,300,000 |\n| Ohio | $1,200,000 |",
        ["$1.2 million", "$1,300,000", "$1,200,000"],
    ),
    ("It has 9 homes.\n\n| Total | 9 homes |\n| Total area | 90 acres |", ["9 homes", "9 homes", "90 acres"]),
    ("It has 90 homes.\n\n| Total | 90 homes |\n| Total area | 90 acres |", ["90 homes", "90 acres"]),
]


@pytest.mark.parametrize(("text", "counted"), TOTALS)
def test_a_total_that_the_text_tells_as_well_counts_once(text: str, counted: list[str]) -> None:
    text = text.replace("\n\n|", "\n\n| Place | Aid |\n|---|---|\n|")
    if text.startswith("|"):
        text = f"| Place | Aid |\n|---|---|\n{text}"
    reading = read_bytes(f"# A headline\n\nIt met.\n\n{text}\n".encode(), release_id="r", source="r.md")
    assert reading.release is not None
    rows = rows_of(reading.release, extract_release(reading.release))["figures"]
    assert [r["text"] for r in rows if r["counts_in_total"]] == counted


def test_a_heading_and_a_bullet_that_is_there_twice_count_once() -> None:
    said = "This includes a $5 million program for towns and $5 million for schools in the north."
    text = f"A plain headline\n\nThe plan has many parts.\n\n- {said}\n\nThe rest of it follows here.\n\n- {said}\n- Ohio: $5 million\n"
    assert [r["counts_in_total"] for r in _rows(text)] == [True, True, False, False, True]
    reading = read_bytes(
        b"# A Plan for the State\n\nIt has parts.\n\n## Invest $3 Million in Towns\n\nIt invests $3 million.\n",
        release_id="r",
        source="r.md",
    )
    assert reading.release is not None
    rows = rows_of(reading.release, extract_release(reading.release))["figures"]
    assert [r["counts_in_total"] for r in rows] == [False, True]


# The title, what the list is told with, its items, and whether they count in a sum beside the $33 million of the prose.
LISTS = [
    (
        "Ohio Gives Aid",
        "By county:",
        ["- Ada, 6 roads: $20 million", "- Elko: $9 million", "- Erie: $4 million"],
        False,
    ),
    ("Ohio Gives Aid", "By county:", ["- Ada, 6 roads: $20 million", "- Elko: $9 million", "- Erie: $5 million"], True),
    ("Ohio Gives Aid", "By county:", ["- Ada: €20 million", "- Elko: €9 million", "- Erie: €4 million"], True),
    ("Ohio Gives Aid", "By county:", ["- Ada: $20 million", "- Elko: $13 million"], True),
    (
        "Ohio Gives $33 Million",
        "By county:",
        ["- Ada: $20.02 million", "- Elko: $9 million", "- Erie: $4 million"],
        False,
    ),
    ("Ohio Gives Aid", "For all:", ["$20 million to Ada", "", "$9 million to Elko", "", "$4 million to Erie"], False),
    (
        "Ohio Gives Aid",
        "For all:",
        ["$20 million to Ada", "", "$9 million to Elko", "", "And $4 million to Erie"],
        True,
    ),
    ("Ohio Gives Aid", "It gave Ada $20 million, Elko $9 million and Erie $4 million, it said.", [], False),
]


@pytest.mark.parametrize(("title", "lead", "items", "counted"), LISTS)
def test_the_items_of_a_list_count_where_they_add_up_to_nothing_told_before(
    title: str, lead: str, items: list[str], counted: bool
) -> None:
    rows = _rows("\n".join([title, "", "Ohio gave $33 million in 2019.", "", lead, "", *items, "", "It ends."]))
    money = [r for r in rows if r["label"] == "MONEY" and r["passage"]]
    assert money[0]["counts_in_total"]
    assert {r["counts_in_total"] for r in money[1:]} == {counted}
    assert not any(r["part_of"] for r in money)
