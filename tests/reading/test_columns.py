"""Tables in plain text: rows by tabs, bars or spaces, each number with the head of its column; prose is left alone."""

from __future__ import annotations

import pytest

from extract.figures import extract_release
from extract.model import Passage
from tests.reading.texts import of_text

HEAD = "State Gives Money to Roads and Bridges\n\nMay 4, 2021\n\nThe state gave money to all counties. It said so on Tuesday.\n\n"


def passages(text: str) -> tuple[Passage, ...]:
    return of_text(HEAD + text).passages


def cells(text: str) -> list[list[tuple[str, str]]]:
    """The cells of the rows that hold values, each with the head of its column."""
    found = [[(p.text[a:b], head) for a, b, head in p.cells] for p in passages(text) if p.kind == "table_row"]
    return [row for row in found if any(head for _, head in row)]


@pytest.mark.parametrize(
    "text",
    [
        "County\tHomes\tAward\nAdams\t1,240\t$4,100\nPike\t870\t$1,250\n",
        "County | Homes | Award\nAdams | 1,240 | $4,100\nPike | 870 | $1,250\n",
        "| County | Homes | Award |\n|---|---|---|\n| Adams | 1,240 | $4,100 |\n| Pike | 870 | $1,250 |\n",
        "County      Homes     Award\n---------------------------\nAdams       1,240   $ 4,100\n\nPike          870   $ 1,250\n",
        "     County      Homes     Award\n     Adams       1,240    $4,100\n     Pike          870    $1,250\n",
    ],
)
def test_lines_of_cells_are_rows(text: str) -> None:
    assert cells(text + "\nThe end of it.\n") == [
        [("Adams", "County"), ("1,240", "Homes"), ("$4,100", "Award")],
        [("Pike", "County"), ("870", "Homes"), ("$1,250", "Award")],
    ]


def test_heads_in_many_lines_are_over_their_columns() -> None:
    text = (
        "STATEMENTS\n(In thousands, except per share amounts)\n(Unaudited)\n\n"
        "                       Three Months Ended     Nine Months Ended\n"
        "                          September 30,         September 30,\n"
        "                        2023       2022       2023       2022\n"
        "                      --------   --------   --------   --------\n"
        "Revenue:\n"
        "  Products            $ 250,112  $ 116,171  $ 350,112  $ 316,171\n"
        "Cost                  (620,110) (580,004) (720,110) (680,004)\n"
        "Net income per share  $    0.31  $    0.22  $    0.91  $    0.62\n"
    )
    found = cells(text)
    assert [row[3] for row in found] == [
        ("$350,112", "Nine Months Ended September 30, 2023 (In $ thousands, except per share amounts)"),
        ("(720,110)", "Nine Months Ended September 30, 2023 (In $ thousands, except per share amounts)"),
        ("$0.91", "Nine Months Ended September 30, 2023 ($)"),
    ]
    release = of_text(HEAD + text)
    values = [f.value for f in extract_release(release).figures if f.label == "MONEY"]
    costs = [-620110e3, -580004e3, -720110e3, -680004e3]
    assert values == [250112e3, 116171e3, 350112e3, 316171e3, *costs, 0.31, 0.22, 0.91, 0.62]


@pytest.mark.parametrize(
    "text",
    [
        "It cost $5 million.  It took 5\nyears.  It was built in 2019\n",
        "WHEN:   Tuesday, 9:00 a.m.\nWHERE:  100 Main Street\n",
        "9:00      Breakfast\n10:00     Speech by the governor\n",
        "Jane Doe    (202) 555-0100\nBob Roe     (202) 555-0101\n",
        "-  Roads and bridges    $5 million\n-  Schools              $4 million\n",
        "Adams       1,240\n",
        "Press release | Brussels | 4 May 2021 | 3 min read\n",
    ],
)
def test_what_only_has_gaps_is_no_table(text: str) -> None:
    assert "table_row" not in {p.kind for p in passages(text)}


def test_years_over_other_rows_head_another_table() -> None:
    text = "            2023     2022\nSales       $4.3     $3.9\nCosts       $4.1     $3.8\n\n"
    text += "            2021     2020\nSales       $2.3     $1.9\nCosts       $2.1     $1.8\n"
    assert [[head for _, head in row] for row in cells(text)] == 2 * [["", "2023", "2022"]] + 2 * [["", "2021", "2020"]]


def test_one_row_under_its_heads_is_a_table() -> None:
    assert cells("\tQ1 2021\tQ1 2020\nUsers\t412\t378\n") == [[("Users", ""), ("412", "Q1 2021"), ("378", "Q1 2020")]]
    assert cells("Users\t412\t378\n") == []


def test_tabs_before_a_head_set_it_over_the_values() -> None:
    found = cells("\t\tYear ended June 30,\n\t\t2021\t\t2020\nSales\t\t$1,240\t$1,116\nCosts\t\t(1,240)\t(1,116)\n")
    assert found[0] == [
        ("Sales", ""),
        ("$1,240", "Year ended June 30, 2021"),
        ("$1,116", "Year ended June 30, 2020"),
    ]


def test_a_row_knows_its_line() -> None:
    found = passages("Adams\t1,240\n\nNorth:\nPike\t870\n\nThe end of it.\n")
    assert [(p.text, p.source_line) for p in found if p.kind == "table_row"] == [
        ("Adams | 1,240", 7),
        ("North:", 9),
        ("Pike | 870", 10),
    ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_cells_that_stand_below_one_another_are_rows(gap: str) -> None:
    text = gap.join(
        ("Table 1", "State", "Award", "Jobs", "Texas", "$4,100", "1,200", "Ohio", "$1,250", "900", "The end of it.")
    )
    assert cells(text) == [
        [("Texas", "State"), ("$4,100", "Award"), ("1,200", "Jobs")],
        [("Ohio", "State"), ("$1,250", "Award"), ("900", "Jobs")],
    ]
    assert next(p.text for p in passages(text) if p.kind == "table_row") == "State | Award | Jobs"
    assert passages(text)[-1].text == "The end of it."


@pytest.mark.parametrize(
    "text",
    [
        "2.1M\nPeople fed\n$14M\nRaised\n",
        "Texas\n$4,100\n",
        "It cost this:\n$4,100\nIt took this.\n$1,250\n",
        "- Texas\n$4,100\n- Ohio\n$1,250\n",
        "Phone\n(202) 555-0100\nFax\n(202) 555-0101\n",
    ],
)
def test_lines_and_numbers_in_turn_are_not_always_rows(text: str) -> None:
    assert "table_row" not in {p.kind for p in passages(text)}
