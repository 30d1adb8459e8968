"""Markdown as Pandoc writes it, from Word documents too: title blocks, tables of dashes and rules, lettered lists, attributes."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.texts import of_markdown


def rows(text: str) -> list[tuple[list[tuple[str, str]], int | None]]:
    """The rows of a text with the head of each cell, and the line of each."""
    return [
        ([(p.text[a:b], head) for a, b, head in p.cells], p.source_line)
        for p in of_markdown(text).passages
        if p.kind == "table_row"
    ]


def test_a_title_block_is_known_of_the_release() -> None:
    text = "% Agency Awards \\$45 Million\n% Department of Wells\n% March 3, 2022\n\nIt gave \\$45 million.\n\n## Wells\n\nNew ones.\n"
    release = of_markdown(text)
    assert (release.title, release.issuer, release.date) == (
        "Agency Awards $45 Million",
        "Department of Wells",
        date(2022, 3, 3),
    )
    assert [(p.kind, p.text, p.source_line) for p in release.passages] == [
        ("paragraph", "It gave $45 million.", 5),
        ("heading", "Wells", 7),
        ("paragraph", "New ones.", 9),
    ]


def test_a_percentage_opens_no_title_block() -> None:
    assert of_markdown("%5 of all\n\nIt is.\n").passages[-1].text == "It is."


@pytest.mark.parametrize(
    ("table", "lines"),
    [
        (
            "  Year     Grants   Amount\n  ------ -------- --------\n  2020         12     15.5\n  2021         18     22.1\n",
            [3, 5, 6],
        ),
        (
            "  ------ -------- --------\n  Year     Grants   Amount\n\n  2020         12     15.5\n\n  2021         18     22.1\n  ------ -------- --------\n",
            None,
        ),
        (
            "+------+--------+--------+\n| Year | Grants | Amount |\n+======+========+========+\n| 2020 | 12     | 15.5   |\n+------+--------+--------+\n| 2021 | 18     | 22.1   |\n+------+--------+--------+\n",
            None,
        ),
        (
            "  ------------------------\n  Year     Grants   Amount\n  ------ -------- --------\n  2020         12     15.5\n\n  2021         18     22.1\n  ------------------------\n",
            None,
        ),
    ],
)
def test_its_tables_are_tables(table: str, lines: list[int] | None) -> None:
    found = rows(f"Grants by year:\n\n{table}\nThe end of it.\n")
    assert [row for row, _ in found] == [
        [("Year", ""), ("Grants", ""), ("Amount", "")],
        [("2020", "Year"), ("12", "Grants"), ("15.5", "Amount")],
        [("2021", "Year"), ("18", "Grants"), ("22.1", "Amount")],
    ]
    assert lines is None or [line for _, line in found] == lines


def test_an_empty_corner_moves_no_cell() -> None:
    found = rows("Results ($ in millions)\n\n|  | 2021 |\n|---|---|\n| Sales | 45.1 |\n")
    assert [row for row, _ in found] == [
        [("", ""), ("2021", "")],
        [("Sales", ""), ("45.1", "2021 ($ in millions)")],
    ]


def test_a_lettered_list_in_a_list_is_nested() -> None:
    found = of_markdown("It pays for:\n\n1.  Wells:\n    a.  New ones\n    b.  Old ones\n2.  Roads\n").passages
    assert [(p.text, p.depth) for p in found[1:]] == [("Wells:", 0), ("New ones", 1), ("Old ones", 1), ("Roads", 0)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            'See [the list](http://x.org){.uri} of $5.\n\n![](a.png){width="6.5in" height="4in"}\n',
            "See the list of $5.",
        ),
        ("It cost $5{x} and {y}.", "It cost $5{x} and {y}."),
        ("a.  New ones\n", "a. New ones"),
        ("The roads -- and the wells -- cost $5.\n", "The roads -- and the wells -- cost $5."),
    ],
)
def test_attributes_go_and_text_stays(text: str, read: str) -> None:
    assert [p.text for p in of_markdown(text).passages] == [read]
