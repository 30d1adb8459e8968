"""Periods in tables: the date that heads a column or a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.figures.table import figures_of


def test_the_date_that_heads_a_column_or_a_row_is_the_period_of_its_cells(tmp_path: Path) -> None:
    page = (
        "<h1>Results</h1><table><tr><th></th><th>2019</th><th>2018</th><th>Change</th></tr>"
        "<tr><td>Revenue</td><td>$52</td><td>$48</td><td>8%</td></tr></table><p>Text.</p>"
        "<table><tr><th>Year</th><th>Sales</th></tr><tr><td>2017</td><td>$31</td></tr></table>"
    )
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    periods = {t: by_id.get(figures[t].period or "") for t in ("$52", "$48", "8%", "$31")}
    assert periods == {"$52": "2019", "$48": "2018", "8%": "2019", "$31": "2017"}


def test_a_head_can_name_the_date_of_its_column(tmp_path: Path) -> None:
    page = (
        "<h1>Prices</h1><table><tr><th>Item</th><th>Latest (April 2024)</th><th>Change from 2023</th><th>2022 to 2021</th>"
        "<th>Share since 2020</th></tr>"
        "<tr><td>Inflation</td><td>3.4%</td><td>0.3%</td><td>0.4%</td><td>0.5%</td></tr></table>"
    )
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    periods = {t: by_id.get(figures[t].period or "") for t in ("3.4%", "0.3%", "0.4%", "0.5%")}
    assert periods == {"3.4%": "April 2024", "0.3%": "April 2024", "0.4%": None, "0.5%": None}


def test_a_year_under_a_header_of_months_is_no_period(tmp_path: Path) -> None:
    page = (
        "<h1>Results</h1><table><tr><th></th><th colspan=2>Three months ended September 30, 2020</th></tr>"
        "<tr><th>(in millions)</th><th>2020</th><th>2019</th></tr>"
        "<tr><td>Revenue</td><td>$52</td><td>$48</td></tr></table>"
    )
    assert figures_of(tmp_path, page, "html")["$52"].period is None


@pytest.mark.parametrize(
    ("over", "period"),
    [
        ("Three months ended March 31,", "Three months ended March 31"),
        ("First Quarter", None),
        ("March 31,", "March 31"),
        ("Quarter Ended</th></tr><tr><th></th><th>March 31,</th><th>March 31,", None),
        ("Change", None),
    ],
)
def test_a_date_over_years_is_the_period_of_the_year_that_is_its_own(
    tmp_path: Path, over: str, period: str | None
) -> None:
    page = (
        f"<h1>Results</h1><p>May 2, 2024</p><p>Acme told its results.</p><table><tr><th></th><th colspan=2>{over}</th></tr>"
        "<tr><th></th><th>2024</th><th>2023</th></tr><tr><td>Revenue</td><td>$52</td><td>$48</td></tr></table>"
    )
    figures = figures_of(tmp_path, page, "html")
    by_id = {f.figure_id: f.text for f in figures.values()}
    assert by_id.get(figures["$52"].period or "") == period
    assert figures["$48"].period is None
