"""Tables of pages: a passage a row, each cell with what the head of its column says, and the figures that follow."""

from __future__ import annotations

import pytest

from extract.figures import extract_release
from extract.model import Figure, Release
from tests.reading.texts import of_page

PROSE = (
    "<p>The agency announced that it would spend more on roads, bridges and clinics in all counties of the state.</p>"
)


def release_of(table: str) -> Release:
    page = (
        f"<html><body><main><h1>State Gives Money to Roads and Bridges</h1>{PROSE}{table}{PROSE}</main></body></html>"
    )
    return of_page(page)


def figures_of(table: str) -> list[Figure]:
    return [f for f in extract_release(release_of(table)).figures if f.label != "DATE"]


def rows(*cells: str, tag: str = "td") -> str:
    return "".join(f"<tr>{''.join(f'<{tag}>{c}</{tag}>' for c in row.split('|'))}</tr>" for row in cells)


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (rows("Program|Amount (billions)", tag="th") + rows("Roads|$579", "Water|$55.5"), [579e9, 55.5e9]),
        (rows("Program|Amount (in millions)", "Roads|$579", "Water|$55"), [579e6, 55e6]),
        (
            "<caption>Awards (thousands of dollars)</caption>" + rows("State|Award", tag="th") + rows("Ohio|450"),
            [450e3],
        ),
        ('<tr><td colspan="2">Awards ($ in millions)</td></tr>' + rows("State|Award", "Ohio|450"), [450e6]),
        (
            '<tr><th rowspan="2">Program</th><th colspan="2">Funding ($ millions)</th></tr>'
            + rows("2020|2021", tag="th")
            + rows("Roads|1,200|1,350"),
            [1200e6, 1350e6],
        ),
        (
            "<thead>" + rows("Country|USD million", tag="th") + "</thead>" + rows("Kenya|12.5", "Total|12.5"),
            [12.5e6] * 2,
        ),
        (rows("|2020|2021", tag="th") + rows("Revenue (millions)|$450|$470"), [450e6, 470e6]),
        (rows("Program|Amount (billions)", tag="th") + rows("Roads|$|579"), [579e9]),
        (rows("||Period ended June 30", "(in millions)||2021|2020", "Sales||$1,234|$1,100"), [1234e6, 1100e6]),
        (
            "<tr><td colspan=3>(In thousands, except per share amounts)</td></tr>"
            + rows("|2021|2020", "Sales|$12|$11", "Net income per share|$0.31|$0.22", "Shares|145|144"),
            [12e3, 11e3, 0.31, 0.22, 145e3, 144e3],
        ),
        (
            "<caption>(In millions, except share and per share data)</caption>"
            + rows(
                "|2021|2020",
                "Sales|12|11",
                "Earnings per share:||",
                "Basic|0.31|0.22",
                "Weighted average shares|9,145|9,144",
            ),
            [12e6, 11e6, 0.31, 0.22, 9145, 9144],
        ),
        (rows("(in millions)|2021", "Sales|12.5", "Unemployment rate|3.4"), [12.5e6, 3.4]),
        (rows("(in millions)|2021", "Sales|12", "Visitors (in thousands)|15", "Margin (%)|20"), [12e6, 15e3, 20]),
        (
            '<tr><td rowspan="2">Item</td><td colspan="2">2021 ($ in millions)</td></tr>'
            + rows("Act.|Proj.", "Roads|12|11"),
            [12e6, 11e6],
        ),
        (
            rows("|2021|2020", "Growth|1.5|2.5")
            + '<tr><td colspan="3">(In millions of dollars)</td></tr>'
            + rows("Debt|12|11"),
            [1.5, 2.5, 12e6, 11e6],
        ),
        (rows("Item|Cost", tag="th") + rows("Clinics|$5 million", "Roads|$70,000"), [5e6, 70e3]),
        (rows("Total cost|$5 million", "Share|25%"), [5e6, 25.0]),
    ],
)
def test_the_head_of_a_column_gives_its_magnitude(table: str, values: list[float]) -> None:
    assert [f.value for f in figures_of(f"<table>{table}</table>")] == values


def test_the_line_over_a_table_may_give_the_unit() -> None:
    table = "<table>" + rows("Program|Amount", tag="th") + rows("Roads|$579") + "</table>"
    assert [f.value for f in figures_of(f"<p>Funding by program (dollars in thousands)</p>{table}")] == [579e3]
    assert [f.value for f in figures_of(f"<p>The state spent $3 million.</p>{table}")] == [3e6, 579.0]


def test_a_note_between_a_table_and_the_line_that_gives_its_unit_hides_none() -> None:
    table = "<table>" + rows("|2021", "Roads|$579") + "</table>"
    assert [f.value for f in figures_of(f"<p>(Dollars in thousands)</p><p>(Unaudited)</p>{table}")] == [579e3]
    assert [f.value for f in figures_of(f"<p>(In thousands)</p><p>Roads</p>{table}")] == [579]


def test_a_year_before_a_name_heads_a_table() -> None:
    last = release_of("<table>" + rows("2022 Guidance|Low|High", "Sales|400|420") + "</table>").passages[-2]
    assert [head for _, _, head in last.cells] == ["2022 Guidance", "Low", "High"]


def test_a_head_over_some_columns_is_part_of_the_head_of_each() -> None:
    table = "<tr><td></td><td colspan=2>Quarter ended June 30,</td></tr>" + rows("|2021|2020", "Sales|12|11")
    last = release_of(f"<table>{table}</table>").passages[-2]
    assert [head for _, _, head in last.cells] == ["", "Quarter ended June 30, 2021", "Quarter ended June 30, 2020"]


def test_a_row_names_what_its_figures_measure_and_a_percent_head_makes_percents() -> None:
    found = figures_of("<table>" + rows("Sector|Share (%)|Jobs", tag="th") + rows("Energy|25|300") + "</table>")
    assert [(f.label, f.value, f.unit) for f in found] == [("PERCENT", 25, "percent"), ("QUANTITY", 300, "job")]
    assert found[0].measure == "Energy"


def test_terms_and_what_they_are_make_rows() -> None:
    release = release_of("<dl><dt>Cost</dt><dd>$5 million</dd><dt>Jobs</dt><dd>300</dd><dd>(2020)</dd></dl>")
    assert [p.text for p in release.passages if p.kind == "table_row"] == ["Cost | $5 million", "Jobs | 300 | (2020)"]
    assert figures_of("<dl><dt>Cost</dt><dd>$5 million</dd></dl>")[0].measure == "Cost"
    long = "<dl><dt>Cost</dt><dd><p>It cost $5 million.</p><p>Half was paid.</p></dd></dl>"
    assert [p.kind for p in release_of(long).passages if "cost" in p.text.lower()][-2:] == ["paragraph", "paragraph"]


def test_a_table_that_lays_out_a_page_is_none() -> None:
    layout = (
        f"<table><tr><td><ul><li><a href='/'>Home</a></li></ul></td><td>{PROSE}<h2>Roads</h2>{PROSE}</td></tr></table>"
    )
    assert "table_row" not in {p.kind for p in release_of(layout).passages}


def test_cells_stand_where_they_say() -> None:
    release = release_of("<table>" + rows("Program|Amount (billions)", "Roads|$|579|)", "Net|(4|)") + "</table>")
    cells = [[p.text[start:end] for start, end, _ in p.cells] for p in release.passages if p.kind == "table_row"]
    assert cells == [["Program", "Amount (billions)"], ["Roads", "$579)"], ["Net", "(4)"]]
    assert not any(p.cells for p in release.passages if p.kind != "table_row")
