"""Numbers in the cells of a table are read by the headers of their columns."""

from __future__ import annotations

from datetime import date

import pytest

from extract import read_text
from extract.figures import extract_release
from extract.figures.headers import change_of, scale_of
from extract.reading import read_bytes

PAGE = """<article><h1>Budget</h1><p>The plan in numbers:</p><table>
<tr><th>Program</th><th>{header}</th></tr><tr><td>Roads</td><td>{cell}</td></tr></table></article>"""

# The head of a column, a cell below it, and what the cell is read as.
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
    ("Outlay (Rs. in crore)", "212.40", "MONEY", 2.124e9, "INR"),
    ("Revenue, MSEK", "2,345", "MONEY", 2.345e9, "SEK"),
    ("EBIT (EUR m)", "31.2", "MONEY", 3.12e7, "EUR"),
    ("No. of beneficiaries", "3,12,400", "QUANTITY", 312400.0, "beneficiary"),
    ("Total number of clinics", "412", "QUANTITY", 412.0, "clinic"),
    ("Losses (million m³)", "14.2", "QUANTITY", 1.42e7, "meter**3"),
    ("Depth (m)", "14.2", "QUANTITY", 14.2, "meter"),
    ("Area in km²", "1,300", "QUANTITY", 1300.0, "kilometer**2"),
    ("Tonnes", "1,300", "QUANTITY", 1300.0, "metric_ton"),
    ("Change (percentage points)", "0.4", "PERCENT", 0.4, "percentage_point"),
    ("Change, p.p.", "0.4", "PERCENT", 0.4, "percentage_point"),
    ("Days", "12", "QUANTITY", 12.0, "day"),
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


STATEMENT = """<article><h1>Results</h1><p>(in thousands, except per share amounts)</p><table>
<tr><th></th><th>2024</th><th>% Change</th></tr>
<tr><td>Net sales</td><td>$812,412</td><td>6.3</td></tr>
<tr><td>Cost of sales</td><td>(541,233)</td><td>(5.7)</td></tr>
<tr><td>Net income per diluted share</td><td>$1.14</td><td></td></tr>
<tr><td>Diluted shares outstanding</td><td>54,333</td><td></td></tr>
<tr><td>Employees (end of year)</td><td>3,412</td><td></td></tr>
</table></article>"""


def test_amounts_of_a_statement_are_money_though_few_have_their_sign() -> None:
    reading = read_bytes(STATEMENT.encode(), release_id="results", source="results.html")
    assert reading.release is not None
    found = [f for f in extract_release(reading.release).figures if f.label != "DATE"]
    assert [(f.text, f.label, f.value, f.unit, f.per) for f in found] == [
        ("$812,412", "MONEY", 812412e3, "USD", None),
        ("6.3", "PERCENT", 6.3, "percent", None),
        ("(541,233)", "MONEY", -541233e3, "USD", None),
        ("5.7", "PERCENT", 5.7, "percent", None),
        ("$1.14", "MONEY", 1.14, "USD", "share"),
        ("54,333", "QUANTITY", 54333e3, "share", None),
        ("3,412", "QUANTITY", 3412.0, "employee", None),
    ]


NUMBERED = """# Plan

| S. No. | District | Amount (₹ crore) | Staff |
|---|---|---|---|
| 1. | Gaya | 212.4 | 12 |
| 2. | Puri | 98.15 | 9 |
"""


def test_a_row_is_called_by_its_name_and_no_number() -> None:
    reading = read_bytes(NUMBERED.encode(), release_id="plan", source="plan.md")
    assert reading.release is not None
    found = [f for f in extract_release(reading.release).figures if f.label == "MONEY"]
    assert [(f.value, f.measure) for f in found] == [(2.124e9, "Gaya"), (9.815e8, "Puri")]


SHARES_ABOVE = """Key figures (NOK million)     2024    2023
Revenue                        1,204   1,098
Equity ratio (%)                41.2    39.8
"""


def test_a_share_in_brackets_over_a_table_is_no_unit_of_it() -> None:
    text = "Report\n\n14 May 2024\n\n- Vessels were in use on most days (91%)\n\n" + SHARES_ABOVE
    reading = read_bytes(text.encode(), release_id="report", source="report.txt")
    assert reading.release is not None
    found = [f for f in extract_release(reading.release).figures if f.label != "DATE"]
    assert [(f.text, f.label, f.value) for f in found[1:]] == [
        ("1,204", "MONEY", 1.204e9),
        ("1,098", "MONEY", 1.098e9),
        ("41.2", "PERCENT", 41.2),
        ("39.8", "PERCENT", 39.8),
    ]


def figures_of(text: str, source: str) -> list[tuple[str, str, float | None, str | None]]:
    reading = read_bytes(text.encode(), release_id="r", source=source)
    assert reading.release is not None
    found = extract_release(reading.release).figures
    return [(f.text, f.label, f.value, f.unit) for f in found if f.label != "DATE"]


def table(*rows: str, over: str = "") -> str:
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return f"<article><h1>Results</h1>{over}<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table></article>"


TABLES = [
    (
        ("£m (unless stated) | 2024 | Change", "Revenue | 412.6 | 6.3%", "Basic EPS (p) | 14.2 | 8.4%"),
        [
            ("412.6", "MONEY", 412.6e6, "GBP"),
            ("6.3%", "PERCENT", 6.3, "percent"),
            ("14.2", "MONEY", 0.142, "GBP"),
            ("8.4%", "PERCENT", 8.4, "percent"),
        ],
    ),
    (
        ("Recipient | Award | Jobs", "Acme Corp | $1,200,000 | 45", "Beta LLC | 350,000 | 12", "Rate | 4.2 | 3"),
        [
            ("$1,200,000", "MONEY", 1.2e6, "USD"),
            ("45", "QUANTITY", 45.0, "job"),
            ("350,000", "MONEY", 350e3, "USD"),
            ("12", "QUANTITY", 12.0, "job"),
            ("4.2", "QUANTITY", 4.2, None),
            ("3", "QUANTITY", 3.0, "job"),
        ],
    ),
    (
        ("Arm | Dose (mg) | n (%)", "Young | 50 | 212 (41.2)"),
        [("50", "QUANTITY", 50.0, "milligram"), ("212", "QUANTITY", 212.0, None), ("41.2", "PERCENT", 41.2, "percent")],
    ),
    (
        (" | 2023 | Change", "| Thousand | Per cent", "Employed | 16 192 | 0,1", "Idle (%) | 32,9 |"),
        [
            ("16 192", "QUANTITY", 16192e3, None),
            ("0,1", "PERCENT", 0.1, "percent"),
            ("32,9", "PERCENT", 32.9, "percent"),
        ],
    ),
    (
        ("Partners | 14", "Employees | 3,400", "Sales | 12,000", "Population | 1,204,000"),
        [
            ("14", "QUANTITY", 14.0, "partner"),
            ("3,400", "QUANTITY", 3400.0, "employee"),
            ("12,000", "QUANTITY", 12e3, None),
            ("1,204,000", "QUANTITY", 1204e3, None),
        ],
    ),
]


# The caption of a table, its heads and its row, and what the cells of the row are: label, value and unit.
OWN_HEADS = [
    (
        "Appeal by cluster (US$ million)",
        "Cluster | People in need | Partners | Needs | Schools reached | Share of total",
        "Water | 1,204,000 | 31 | 44.5 | 112 | 21",
        "QUANTITY 1204000 person, QUANTITY 31 partner, MONEY 44500000 USD, QUANTITY 112 school, QUANTITY 21 None",
    ),
    ("Awards (USD)", "Town | Award | Jobs", "Orr | 1,250 | 12", "MONEY 1250 USD, QUANTITY 12 job"),
    ("Aid (in EUR)", "Town | Aid | No. of farms", "Orr | 1,250 | 12", "MONEY 1250 EUR, QUANTITY 12 farm"),
    ("Sales (€ million)", "Food | Sales | Price, EUR", "Rye | 8.5 | 2.25", "MONEY 8500000 EUR, MONEY 2.25 EUR"),
    ("Fares (US$)", "Zone | Seniors | Students", "A | 60 | 45", "MONEY 60 USD, MONEY 45 USD"),
    ("Loans (SEK million)", "Bank | Households | State", "Orr | 60 | 45", "MONEY 60000000 SEK, MONEY 45000000 SEK"),
    ("Aid (US$)", "Town | Payments to farmers | Funds committed", "Orr | 60 | 45", "MONEY 60 USD, MONEY 45 USD"),
    ("Staff (US$)", "Town | Employees | Students", "Orr | 60 | 45", "MONEY 60 USD, MONEY 45 USD"),
    (
        "($ in millions, except per share data)",
        "| 2024 | 2023",
        "Diluted EPS | 1.25 | 1.5",
        "MONEY 1.25 USD, MONEY 1.5 USD",
    ),
    ("(Ships)", "Port | Index (2015=100) | Calls", "Orr | 112.5 | 45", "QUANTITY 112.5 None, QUANTITY 45 call"),
]


@pytest.mark.parametrize(("caption", "heads", "row", "expected"), OWN_HEADS)
def test_a_caption_gives_its_currency_to_columns_of_amounts(caption: str, heads: str, row: str, expected: str) -> None:
    found = figures_of(table(heads, row, over=f"<p>{caption}</p>"), "r.html")
    assert ", ".join(f"{label} {value:.12g} {unit}" for _, label, value, unit in found) == expected


def test_heads_set_apart_by_bars_may_be_a_long_line() -> None:
    text = (
        "Sales rise\n\nMay 14, 2024\n\n"
        "Industry | February 2024 ($ millions) | March 2024 ($ millions) | Change on the month before (%) | Change on the "
        "same month of 2023 (%)\nFood | 11,204 | 11,310 | 0.9 | -3.1\nPaper | 2,611 | 2,598 | -0.5 | 6.2\n"
    )
    assert [(label, value) for _, label, value, _ in figures_of(text, "r.txt")[:4]] == [
        ("MONEY", 11204e6),
        ("MONEY", 11310e6),
        ("PERCENT", 0.9),
        ("PERCENT", 3.1),
    ]


@pytest.mark.parametrize(("lines", "expected"), TABLES)
def test_cells_are_read_by_what_stands_over_and_before_them(lines: tuple[str, ...], expected: list[object]) -> None:
    assert figures_of(table(*lines), "r.html") == expected


def test_a_caption_tells_the_unit_of_measure_of_a_table() -> None:
    page = table("Source | April", "Wind | 4,212", over="<p>Generation by source (GWh)</p>")
    assert figures_of(page, "r.html") == [("4,212", "QUANTITY", 4212.0, "gigawatt_hour")]


BALANCE = """Northgate Reports Earnings

April 18, 2024

                            BALANCE SHEETS
                 (Dollars in thousands, except share data)
                                   March 31,      December 31,
                                      2024            2023
Assets
Cash                              $    98,410     $   102,331
Loans                               5,210,440       5,131,008
Shares outstanding                 29,677,410      29,601,122
Book value per share              $     24.11     $     23.87
"""


def test_the_unit_over_a_balance_sheet_holds_below_the_name_of_its_part() -> None:
    assert figures_of(BALANCE, "r.txt") == [
        ("$98,410", "MONEY", 98410e3, "USD"),
        ("$102,331", "MONEY", 102331e3, "USD"),
        ("5,210,440", "MONEY", 5210440e3, "USD"),
        ("5,131,008", "MONEY", 5131008e3, "USD"),
        ("29,677,410", "QUANTITY", 29677410.0, "share"),
        ("29,601,122", "QUANTITY", 29601122.0, "share"),
        ("$24.11", "MONEY", 24.11, "USD"),
        ("$23.87", "MONEY", 23.87, "USD"),
    ]


# The heads of a table and a row of it, and of the last cell: text, trend, period, baseline, measure.
CHANGES = [
    ("| Q3 2023 | Q3 2022 | YoY change", "Pumps | 717 | 911 | (22)%", "(22)% down 'Q3 2023' 'Q3 2022' Pumps"),
    ("| April 2022 | April 2023 | Growth", "Ohio | 560 | 803 | 44%", "44% up 'April 2023' 'April 2022' Ohio"),
    ("| 2023 | 2022 | % change vs. 2022", "Cars | 560 | 803 | -30%", "30% down 2023 2022 Cars"),
    ("| Q2 2024 | Q1 2024 | Q2 2023 | QoQ", "EBITDA | 12 | 11 | 13 | 9%", "9% up 'Q2 2024' 'Q1 2024' EBITDA"),
    ("| Q2 2024 | Q1 2024 | Q2 2023 | YoY", "EBITDA | 12 | 11 | 13 | -8%", "8% down 'Q2 2024' 'Q2 2023' EBITDA"),
    ("| Q2 2024 | Q1 2024 | YoY", "EBITDA | 12 | 11 | 9%", "9% up None None EBITDA"),
    ("| Oct 2022 | Aug 2023 | Oct 2023 | Change", "Food | 1 | 2 | 3 | 4%", "4% up None None Food"),
    ("| 2023 | 2022 | Decrease", "Fires | 40 | 50 | 20%", "20% down 2023 2022 Fires"),
    ("| 2023 | 2022 | Climate change", "Grants | 40 | 50 | 20%", "20% None None None Grants"),
    ("| 2023 | 2022 | Decrease", "Fires | 40 | 50 | (20%)", "20% down 2023 2022 Fires"),
    ("| 2023 | 2022 | Increase/(decrease)", "Fires | 40 | 50 | 20%", "20% up 2023 2022 Fires"),
    ("| 2023 | 2022 | Change, %", "Fires | 40 | 50 | (20)", "20 down 2023 2022 Fires"),
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


def test_two_columns_of_changes_with_one_name_are_each_against_their_own_date() -> None:
    text = (
        "# Deliveries\n\n| | 4th quarter 2022 | vs. previous year | 2022 | vs. previous year |\n|---|---|---|---|---|\n"
        "| Cars | 651,794 | +10.6% | 2,399,636 | -4.8% |\n"
    )
    figures = extract_release(read_text(text, format="markdown", date=date(2023, 1, 10))).figures
    heads = [f.figure_id for f in figures if f.text == "previous year"]
    assert [f.baseline for f in figures if f.label == "PERCENT"] == heads


@pytest.mark.parametrize(
    "header", ["Change", "YoY", "Y/Y", "% change", "Change (%)", "Growth EUR m", "Year-over-year change", "vs. 2022"]
)
def test_a_column_of_changes_by_its_name(header: str) -> None:
    assert change_of(header)


@pytest.mark.parametrize("header", ["Climate change", "Growth fund", "Changes in equity", "Exchange", "Yearly", "2022"])
def test_a_column_of_others_by_its_name(header: str) -> None:
    assert not change_of(header)


# A row, its number, and the unit and measure that the name of the row gives.
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
