"""The table of figures: filtered, sorted, copied, and led to the text and back."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

import extract
from extract.review import review
from tests.review.conftest import Open
from tests.review.parts import mark, row, shown


@pytest.mark.parametrize("width", [420, 1024, 1400, 1800])
@pytest.mark.parametrize("name", ["colombia", "several", "whole_page"])
def test_the_table_shows_its_columns_without_scrolling_sideways_and_keeps_its_head(
    width: int, name: str, request: pytest.FixtureRequest, open_page: Open
) -> None:
    page = open_page(request.getfixturevalue(name) / "review.html", viewport={"width": width, "height": 700})
    grid = page.locator(".grid").first
    assert grid.evaluate("e => e.scrollWidth <= e.clientWidth")
    frame = grid.bounding_box()
    for head in ("figure", "label", "text", "value", "unit", "measure", "dates"):
        box = page.get_by_role("button", name=head, exact=True).bounding_box()
        assert frame["x"] <= box["x"]
        assert box["x"] + box["width"] <= frame["x"] + frame["width"]
    grid.evaluate("e => { e.scrollTop = e.scrollHeight }")
    top = "e => e.querySelector('thead').getBoundingClientRect().top - e.getBoundingClientRect().top"
    assert abs(grid.evaluate(top)) <= 1.5


def test_a_file_that_became_no_release_is_among_the_refused(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html")
    assert "the file is a PDF, not text" in page.locator("table.rejects").inner_text()


def test_filters_by_label_text_release_and_section(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html")
    rows = extract.load(several, "figures").to_pylist()
    for label in ("DATE", "QUANTITY", "PERCENT"):
        page.get_by_role("checkbox", name=label).uncheck()
    assert len(shown(page)) == sum(r["label"] == "MONEY" for r in rows)
    assert page.get_by_role("status").inner_text() == f"{len(shown(page))} of {len(rows)} figures"
    page.get_by_role("searchbox").fill("WELLS")
    assert shown(page) == [r["figure_id"].split(":")[1] for r in rows if r["text"] in ("$12 million", "$40 million")]
    page.get_by_role("searchbox").fill("")
    page.locator("select[name=release]").select_option("aid/water projects")
    page.locator("select[name=section]").select_option("Funding")
    inside = [r for r in rows if r["release_id"] == "aid/water projects" and r["heading"] == "Funding"]
    assert len(shown(page)) == sum(r["label"] == "MONEY" for r in inside)


def test_sorts_by_value_up_and_down_with_what_has_none_last(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html")
    values = [v for v in extract.load(colombia, "figures").column("value").to_pylist() if v is not None]
    for order, reverse in (("ascending", False), ("descending", True)):
        page.get_by_role("button", name="value").click()
        assert page.locator("th[aria-sort]").get_attribute("aria-sort") == order
        cells = page.locator("table.figures tbody td.number").all_inner_texts()
        there = [float(c.strip("<>≥≤~ ↑↓").replace(",", "")) for c in cells if c]
        assert there == sorted(values, reverse=reverse)
        assert cells[len(there) :] == [""] * (len(cells) - len(there))


def test_a_click_in_the_table_goes_to_the_text_and_back_and_the_address_keeps_it(
    colombia: Path, open_page: Open
) -> None:
    page = open_page(colombia / "review.html")
    row(page, "colombia:f28").locator("td").nth(2).click()
    assert page.url.endswith("#colombia:f28")
    assert page.evaluate("document.activeElement.id") == "colombia:f28"
    assert mark(page, "colombia:f28").get_attribute("aria-current") == "true"
    page.keyboard.press("Escape")
    mark(page, "colombia:f27").click()
    assert page.url.endswith("#colombia:f27")
    assert page.evaluate("document.activeElement.closest('tr').id") == "row@colombia:f27"
    page.go_back()
    assert row(page, "colombia:f28").get_attribute("aria-current") == "true"


def test_copies_what_is_shown_as_csv_with_every_column(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html")
    page.get_by_role("searchbox").fill("Venezuelan")
    page.get_by_role("button", name="value").click()
    page.get_by_role("button", name="Copy as CSV").click()
    expect(page.locator("output").first).to_have_text(re.compile(", copied$"))
    copied = list(csv.DictReader(io.StringIO(page.evaluate("navigator.clipboard.readText()"))))
    data = {f["figure_id"]: f for f in extract.load(colombia, "figures").to_pylist()}
    assert [c["figure_id"].split(":")[1] for c in copied] == shown(page)
    assert list(copied[0]) == list(next(iter(data.values())))
    for line in copied:
        assert line["measure"] == (data[line["figure_id"]]["measure"] or "")
        assert line["value"] == "" or float(line["value"]) == data[line["figure_id"]]["value"]


def test_a_unit_breaks_at_words_only(tmp_path: Path, open_page: Open) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/units.txt").write_text(
        "A report\nMarch 3, 2020\n\nIt named four co-conspirators, and it sold 400 refrigerators at 98.6 degrees Fahrenheit.\n",
        encoding="utf-8",
    )
    extract.run([tmp_path / "raw"], tmp_path / "data")
    review(tmp_path / "data")
    page = open_page(tmp_path / "data/review.html", viewport={"width": 1280, "height": 900})
    lines = page.evaluate(
        """() => [...document.querySelectorAll(".figures td.unit")].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return [cell.textContent, new Set([...range.getClientRects()].map((each) => Math.round(each.top))).size];
        })"""
    )
    assert [line for line in lines if line[0]] == [["co-conspirator", 1], ["refrigerator", 1], ["degree_Fahrenheit", 2]]
