"""Numbers in the cells of a table are read by the headers of their columns."""

from __future__ import annotations

import pytest

from extract.figures import extract_release
from extract.figures.tables import scale_of
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
