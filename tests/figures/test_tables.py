"""Numbers in the cells of a table are read by the headers of their columns."""

from __future__ import annotations

import pytest

from extract import read_text
from extract.figures import extract_release
from extract.figures.tables import change_of, scale_of
from extract.reading import read_bytes

PAGE = """<article><h1>Budget</h1><p>The plan in numbers:</p><table>
<tr><th>Program</th><th>{header}</th></tr><tr><td>Roads</td><td>{cell}</td></tr></table></article>"""

CELLS = [
    ("Amount (billions)", "$579", "MONEY", 579e9, "USD"),
    ("Amount (billions)", "$1.2 million", "MONEY", 1.2e6, "USD"),
    ("Cost ($ in thousands)", "1,250", "MONEY", 1.25e6, "USD"),
    ("US$ million", "40", "MONEY", 4e7, "USD"),
    ("Grants (€ bn)", "1.5", "MONEY", 1.5e9, "EUR"),
    ("Share (%)", "12.5", "PERCENT", 12.5, "percent"),
    ("Households (thousands)", "1,400", "QUANTITY", 1.4e6, "household"),
    ("New jobs", "1,200", "QUANTITY", 1200.0, "job"),
    ("Change", "1,200", "QUANTITY", 1200.0, None),
]


@pytest.mark.parametrize(("header", "cell", "label", "value", "unit"), CELLS)
def test_a_cell_is_read_by_its_header(header: str, cell: str, label: str, value: float, unit: str | None) -> None:
    reading = read_bytes(PAGE.format(header=header, cell=cell).encode(), release_id="budget", source="budget.html")
    assert reading.release is not None
    found = [f for f in extract_release(reading.release).figures if f.text == cell]
    assert [(f.label, f.value, f.unit, f.measure) for f in found] == [(label, value, unit, "Roads")]


@pytest.mark.parametrize("header", ["Millionaires", "Amount", "Mbps", "Billings, MT", "M"])
def test_headers_without_a_magnitude_leave_numbers_alone(header: str) -> None:
    assert scale_of(header) is None


# The heads of a table and a row of it, and of the last cell: text, trend, period, baseline, measure.
CHANGES = [
    ("| Q3 2023 | Q3 2022 | YoY change", "Pumps | 717 | 911 | (22)%", "(22)% down 'Q3 2023' 'Q3 2022' Pumps"),
    ("| April 2022 | April 2023 | Growth", "Ohio | 560 | 803 | 44%", "44% up 'April 2023' 'April 2022' Ohio"),
    ("| 2023 | 2022 | % change vs. 2022", "Cars | 560 | 803 | -30%", "-30% down 2023 2022 Cars"),
    ("| Q2 2024 | Q1 2024 | Q2 2023 | QoQ", "EBITDA | 12 | 11 | 13 | 9%", "9% up 'Q2 2024' 'Q1 2024' EBITDA"),
    ("| Q2 2024 | Q1 2024 | Q2 2023 | YoY", "EBITDA | 12 | 11 | 13 | -8%", "-8% down 'Q2 2024' 'Q2 2023' EBITDA"),
    ("| Q2 2024 | Q1 2024 | YoY", "EBITDA | 12 | 11 | 9%", "9% up None None EBITDA"),
    ("| Oct 2022 | Aug 2023 | Oct 2023 | Change", "Food | 1 | 2 | 3 | 4%", "4% up None None Food"),
    ("| 2023 | 2022 | Decrease", "Fires | 40 | 50 | 20%", "20% down 2023 2022 Fires"),
    ("| 2023 | 2022 | Climate change", "Grants | 40 | 50 | 20%", "20% None None None Grants"),
    ("| 2023 | Growth", "Sales | 40 | 5%", "5% up 2023 None Sales"),
    ("| 2023 | 2022 | Share", "Load factor (%) | 94.9 | 90.7 | 4%", "4% None None None 'Load factor'"),
]


@pytest.mark.parametrize(("heads", "row", "expected"), CHANGES)
def test_a_column_of_changes_is_of_the_dates_beside_it(heads: str, row: str, expected: str) -> None:
    wide = heads.count("|") + 1
    release = read_text(f"# Results\n\n| {heads} |\n|{'---|' * wide}\n| {row} |\n", format="markdown")
    figures = extract_release(release).figures
    by_id = {f.figure_id: f.text for f in figures}
    last = figures[-1]
    said = [last.text, last.trend, by_id.get(last.period or ""), by_id.get(last.baseline or ""), last.measure]
    assert " ".join(repr(s) if s is None or " " in s else s for s in said) == expected


@pytest.mark.parametrize(
    "header", ["Change", "YoY", "Y/Y", "% change", "Change (%)", "Growth EUR m", "Year-over-year change", "vs. 2022"]
)
def test_a_column_of_changes_by_its_name(header: str) -> None:
    assert change_of(header)


@pytest.mark.parametrize("header", ["Climate change", "Growth fund", "Changes in equity", "Exchange", "Yearly", "2022"])
def test_a_column_of_others_by_its_name(header: str) -> None:
    assert not change_of(header)


ROWS = [
    ("Capacity (seats) | 6,390,000", "6,390,000", 6390000, "seat", "Capacity"),
    ("Emissions (tonnes) | 471,890", "471,890", 471890, "metric_ton", "Emissions"),
    ("Passengers | 6,064,635", "6,064,635", 6064635, "passenger", "Passengers"),
    ("Los Angeles | 1,200", "1,200", 1200, None, "Los Angeles"),
    ("Services | 742", "742", 742, None, "Services"),
    ("Net income (loss) | 742", "742", 742, None, "Net income (loss)"),
]


@pytest.mark.parametrize(("row", "text", "value", "unit", "measure"), ROWS)
def test_the_name_of_a_row_gives_its_unit(row: str, text: str, value: float, unit: str | None, measure: str) -> None:
    release = read_text(f"# Traffic\n\n| | July 2023 |\n|---|---|\n| {row} |\n", format="markdown")
    found = [f for f in extract_release(release).figures if f.text == text]
    assert [(f.value, f.unit, f.measure) for f in found] == [(value, unit, measure)]


def test_a_row_with_its_year_measures_what_heads_the_column() -> None:
    text = (
        "# Results\n\n| ($ in millions, except per share amounts) | Revenue | Diluted EPS |\n|---|---|---|\n"
        "| 2022 as reported | $198 | $9.65 |\n| 2023 as reported | $211 | $9.68 |\n| Percentage change | 7% | 0% |\n"
    )
    figures = {f.text: f for f in extract_release(read_text(text, format="markdown")).figures}
    assert [figures[t].value for t in ("$198", "$9.65", "$9.68")] == [198e6, 9.65, 9.68]
    assert [figures[t].measure for t in ("$198", "$9.68", "7%")] == ["Revenue", "Diluted EPS", "Revenue"]
    assert figures["$211"].period == figures["7%"].period == figures["2023"].figure_id
    assert figures["7%"].baseline == figures["2022"].figure_id
