"""Tables of pages: a passage a row, each cell with what the head of its column says, and the figures that follow."""

from __future__ import annotations

import pytest

from extract.figures import extract_release
from extract.model import Figure, Release
from extract.reading import read_bytes

PROSE = (
    "<p>The agency announced that it would spend more on roads, bridges and clinics in all counties of the state.</p>"
)


def release_of(table: str) -> Release:
    page = (
        f"<html><body><main><h1>State Gives Money to Roads and Bridges</h1>{PROSE}{table}{PROSE}</main></body></html>"
    )
    reading = read_bytes(page.encode(), release_id="r", source="r.html")
    assert reading.release is not None
    return reading.release


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
