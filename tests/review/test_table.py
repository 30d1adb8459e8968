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


@pytest.mark.parametrize("width", [390, 1280, 1700])
def test_a_number_stands_in_one_line(width: int, tmp_path: Path, open_page: Open) -> None:
    (tmp_path / "raw").mkdir()
    text = "A budget\nMarch 3, 2020\n\nIt has more than $1,250,000,000,000, at least $10 billion of it for 5 roads.\n"
    (tmp_path / "raw/budget.txt").write_text(text, encoding="utf-8")
    extract.run([tmp_path / "raw"], tmp_path / "data")
    page = open_page(review(tmp_path / "data"), viewport={"width": width, "height": 900})
    lines = page.locator(".figures td.number").evaluate_all(
        """all => all.map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return [cell.textContent, new Set([...range.getClientRects()].map((each) => Math.round(each.top))).size];
        })"""
    )
    assert [line for line in lines if line[0]] == [[">1,250,000,000,000", 1], ["≥10,000,000,000", 1], ["5", 1]]


@pytest.mark.parametrize("width", [1280, 1440])
def test_the_measure_is_the_widest_column(width: int, colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", viewport={"width": width, "height": 900})
    line = row(page, "colombia:f5").locator("td:visible")
    widths = {
        name: box["width"]
        for name, box in zip(
            line.evaluate_all("all => all.map(e => e.className)"),
            (each.bounding_box() for each in line.all()),
            strict=True,
        )
    }
    assert max(widths, key=lambda name: widths[name]) == "measure"


@pytest.mark.parametrize("width", [390, 1280, 1900])
def test_heads_stand_where_their_cells_do(width: int, colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", viewport={"width": width, "height": 900})
    line = row(page, "colombia:f9")
    for name in ("id", "label", "words", "number", "unit", "measure", "dates"):
        head, cell = (
            part.locator(f".{name}").evaluate(
                """e => {
                  const range = document.createRange();
                  range.selectNodeContents(e);
                  const { left, right } = range.getBoundingClientRect();
                  return { left, right };
                }"""
            )
            for part in (page.locator("table.figures thead"), line)
        )
        assert min(abs(head[side] - cell[side]) for side in ("left", "right")) < 4, name


@pytest.mark.parametrize("width", [390, 1280, 1900])
def test_of_several_releases_each_line_has_the_whole_title_of_its_own(
    width: int, several: Path, open_page: Open
) -> None:
    page = open_page(several / "review.html", viewport={"width": width, "height": 900})
    titles = [r["release_title"] for r in extract.load(several, "figures").to_pylist()]
    cells = page.locator("table.figures td.from")
    assert cells.all_inner_texts() == titles
    assert cells.evaluate_all("all => all.every(e => e.scrollHeight <= e.clientHeight + 1)")
    page.get_by_role("button", name="release", exact=True).click()
    assert cells.all_inner_texts() == sorted(titles)


def test_a_release_that_is_chosen_is_brought_to_the_top(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html", viewport={"width": 1280, "height": 700})
    text = page.get_by_role("article", name="Schools 😀 get €3 million")
    expect(text).not_to_be_in_viewport()
    page.locator("select[name=release]").select_option("üñï")
    expect(text.get_by_role("heading").first).to_be_in_viewport()
    again = open_page(
        several / "review.html", page.url.partition("review.html")[2], viewport={"width": 1280, "height": 700}
    )
    expect(
        again.get_by_role("article", name="Schools 😀 get €3 million").get_by_role("heading").first
    ).to_be_in_viewport()


def test_on_a_narrow_screen_the_filters_stay_when_a_release_is_chosen(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html", viewport={"width": 390, "height": 700})
    page.locator("select[name=release]").scroll_into_view_if_needed()
    page.locator("select[name=release]").select_option("üñï")
    expect(page.locator("select[name=release]")).to_be_in_viewport()


def test_a_search_without_a_hit_says_so(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html")
    page.get_by_role("searchbox").fill("zebra")
    assert page.locator("table.figures tbody").inner_text() == "no figure fits these filters"
    page.get_by_role("button", name="value").click()
    page.locator("table.figures tbody td").click()
    assert page.get_by_role("status").inner_text().startswith("0 of ")
    page.get_by_role("searchbox").fill("wells")
    assert "no figure" not in page.locator("table.figures tbody").inner_text()
    assert len(shown(page)) > 0


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


@pytest.mark.parametrize(("width", "lines_of_the_longest"), [(1280, 1), (1900, 2)])
def test_a_unit_breaks_at_words_only(width: int, lines_of_the_longest: int, tmp_path: Path, open_page: Open) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/units.txt").write_text(
        "A report\nMarch 3, 2020\n\nIt named four co-conspirators, and it sold 400 refrigerators at 98.6 degrees Fahrenheit.\n",
        encoding="utf-8",
    )
    extract.run([tmp_path / "raw"], tmp_path / "data")
    review(tmp_path / "data")
    page = open_page(tmp_path / "data/review.html", viewport={"width": width, "height": 900})
    lines = page.evaluate(
        """() => [...document.querySelectorAll(".figures td.unit")].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return [cell.textContent, new Set([...range.getClientRects()].map((each) => Math.round(each.top))).size];
        })"""
    )
    assert [line for line in lines if line[0]] == [
        ["co-conspirator", 1],
        ["refrigerator", 1],
        ["degree_Fahrenheit", lines_of_the_longest],
    ]
