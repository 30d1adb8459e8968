"""Rows and lines that are named a total: what stands above them is a part of it, where it adds up."""

from __future__ import annotations

import pytest

from extract import extract_release, read_text

# The rows of a table under `Place | Aid`, and for each of their amounts the number of the one that it is a part of.
TABLES: list[tuple[list[str], list[int | None]]] = [
    (["Ohio | $5", "Iowa | $7", "Total | $12"], [2, 2, None]),
    (["Ohio | $5", "Iowa | $7", "Total aid, all places | $12"], [2, 2, None]),
    (["Ohio | $5", "Iowa | $7", "Total | $13"], [None, None, None]),
    (["Ohio | $5", "Iowa | $7", "Both | $12"], [None, None, None]),
    (["Ohio | $5", "Iowa | €7", "Total | $12"], [None, None, None]),
    (["Ohio | $5.2", "Iowa | $7.3", "Total | more than $12"], [2, 2, None]),
    (["Ohio | $5", "Iowa | $6", "Total | more than $12"], [None, None, None]),
    (["Ohio | $5", "Iowa | $9", "Total | > $12"], [None, None, None]),
    (["Ohio | $5,004", "Iowa | $7,004", "Total | $12,010"], [2, 2, None]),
    (["Total | $12", "Ohio | $5", "Iowa | $7"], [None, None, None]),
    (["Ohio | $12", "Total | $12"], [None, None]),
    # A subtotal stands for its parts.
    (
        ["Ohio | $5", "Iowa | $7", "Subtotal | $12", "Utah | $1", "Elko | $2", "Subtotal | $3", "Grand total | $15"],
        [2, 2, 6, 5, 5, 6, None],
    ),
    (["Ohio | $5", "Iowa | $7", "Towns |", "Ada | $1", "Total | $13"], [3, 3, 3, None]),
    (["Ohio | $5", "Iowa | $7", "Subtotal | $12", "Subtotal, towns | $4", "Total | $16"], [2, 2, 4, 4, None]),
    (
        ["Ohio | $0.10", "Iowa | $0.20", "Utah | $0.70", "Subtotal | $1.00", "Elko | $3", "Total | $4"],
        [3, 3, 3, 5, 5, None],
    ),
    (["Ohio | 40 homes", "Iowa | 20 homes", "Total | 60 homes"], [2, 2, None]),
    (["Ohio | 40%", "Iowa | 60%", "Total | 100%"], [None, None, None]),
    # What a row tells of which is a part of the row above, and counts in no total.
    (["Ohio | $5", "of which roads | $2", "- of which rail | $3", "Iowa | $7"], [None, 0, 0, None]),
    (["Ohio | $5", "o/w roads | $2", "Iowa | $7", "Thereof rail | $7", "Total | $12"], [4, 0, 4, 2, None]),
    (["Ohio | 40 homes", "Of which: new | 9 homes"], [None, 0]),
    (["Ohio | $5", "of which roads | $6"], [None, None]),
    (["Ohio | $5", "of which roads | €2"], [None, None]),
    (["Ohio | $5", "Roads, of which some are new | $2"], [None, None]),
    (["of which roads | $2", "Ohio | $5"], [None, None]),
    (["Ohio | $5", "Towns |", "of which roads | $2"], [None, None]),
]


def wholes(text: str) -> list[int | None]:
    """For each figure of a text the number of the one that it is a part of."""
    figures = extract_release(read_text(text, format="markdown")).figures
    number = {f.figure_id: n for n, f in enumerate(figures)}
    return [None if f.part_of is None else number[f.part_of] for f in figures]


@pytest.mark.parametrize(("rows", "expected"), TABLES)
def test_a_row_that_is_named_a_total_has_the_rows_above_it_for_parts(
    rows: list[str], expected: list[int | None]
) -> None:
    assert wholes("\n".join(["# Aid", "", "| Place | Aid |", "|---|---|", *(f"| {row} |" for row in rows)])) == expected


def test_each_column_adds_up_by_itself() -> None:
    rows = [
        "| Place | Aid | Homes |",
        "|---|---|---|",
        "| Ohio | $5 | 40 |",
        "| Iowa | $7 | 20 |",
        "| Total | $12 | 61 |",
    ]
    assert wholes("\n".join(["# Aid", "", *rows])) == [4, None, 4, None, None, None]


def test_a_total_may_be_set_a_column_aside() -> None:
    rows = ["| Place | Aid | Note |", "|---|---|---|", "| Ohio | $5 | new |", "| Iowa | $7 | new |"]
    assert wholes("\n".join(["# Aid", "", *rows, "| Total | | $12 |"])) == [2, 2, None]
    assert wholes("\n".join(["# Aid", "", *rows, "| Total | | $13 |"])) == [None, None, None]


def test_a_column_that_is_named_a_total_adds_up_its_rows() -> None:
    rows = [
        "| Place | Roads | Rail | Total |",
        "|---|---|---|---|",
        "| Ohio | $5 | $4 | $9 |",
        "| Iowa | $7 | $1 | $9 |",
    ]
    assert wholes("\n".join(["# Aid", "", *rows])) == [2, 2, None, None, None, None]
    rows = [*rows[:3], "| Iowa | $7 | $1 | $8 |", "| Total | $12 | $5 | $17 |"]
    assert wholes("\n".join(["# Aid", "", *rows])) == [6, 7, 8, 6, 7, 8, 8, 8, None]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["- Ohio: $5 million", "- Iowa: $7 million", "- **Total:** $12 million"], [2, 2, None]),
        (["- Ohio: $5 million", "- Iowa got $7 million", "- Total: $12 million"], [None, None, None]),
        (["- Ohio: $5 million", "- Iowa: $7 million in loans", "- Total: $12 million"], [None, None, None]),
        (["AID/ONE: $5 million", "", "AID/TWO: $7 million", "", "TOTAL: $12 million"], [2, 2, None]),
        (
            ["- Ohio: $5 million", "- Iowa: $7 million", "", "It is done.", "", "- Total: $12 million"],
            [None, None, None],
        ),
    ],
)
def test_so_has_a_line_of_a_list(lines: list[str], expected: list[int | None]) -> None:
    assert wholes("\n".join(["# Aid", "", "The aid, by place:", "", *lines])) == expected
