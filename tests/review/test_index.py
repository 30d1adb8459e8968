"""A dataset of many releases: an index that leads to a page of each."""

from __future__ import annotations

import csv
import io
import re
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

import extract
from extract.review import review
from tests.review.conftest import Open


def figures(page: Any) -> Any:
    return page.locator("table.figures tbody tr")


def test_every_release_has_a_line_that_leads_to_its_page_and_back(many: Path, open_page: Open) -> None:
    page = open_page(many / "review.html")
    releases = extract.load(many, "releases").to_pylist()
    names = page.locator("table.releases tbody a")
    assert names.all_inner_texts() == [r["title"] for r in releases]
    cells = page.locator("table.releases tbody td.name").all_inner_texts()
    assert [cell.split("\n")[-1] for cell in cells] == [r["source"] for r in releases]
    page.get_by_role("link", name="Town 7 gets money").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Town 7 gets money"
    page.get_by_role("link", name="next").click()
    page.get_by_role("link", name="previous").click()
    page.get_by_role("link", name="all releases").click()
    assert page.url.endswith("/review.html")


@pytest.mark.parametrize("figure", ["colombia:f12", "a%23b/50%25%20%26%20more%3F:f2", "town49:f3"])
def test_an_address_at_the_index_goes_on_to_the_figure(figure: str, many: Path, open_page: Open) -> None:
    page = open_page(many / "review.html", f"#{figure}")
    page.wait_for_url(re.compile(r"/review-releases/[^/#]+\.html#"))
    assert page.evaluate("document.activeElement.id") == figure
    assert page.locator(f'[id="row@{figure}"]').get_attribute("aria-current") == "true"


def test_the_table_has_all_figures_and_its_lines_lead_to_them(many: Path, open_page: Open) -> None:
    page = open_page(many / "review.html")
    rows = extract.load(many, "figures").to_pylist()
    assert page.locator("form.figures output").inner_text() == f"{len(rows)} of {len(rows)} figures"
    page.locator("#\\@figures .grid").evaluate("e => { e.scrollTop = e.scrollHeight }")
    expect(page.locator("table.figures tbody tr")).to_have_count(len(rows))
    addresses = page.locator("table.figures tbody a").evaluate_all("all => all.map(a => a.hash.slice(1))")
    assert [unquote(a) for a in addresses] == [r["figure_id"] for r in rows]
    page.locator("form.figures [type=search]").fill(" wells")
    page.get_by_role("checkbox", name="MONEY").uncheck()
    page.get_by_role("button", name="value").click()
    page.get_by_role("button", name="value").click()
    assert "51 wells" in figures(page).first.inner_text()
    figures(page).first.locator("a").click()
    assert page.evaluate("document.activeElement.textContent") == "51 wells"


def test_finds_filters_and_sorts_and_the_address_keeps_it(many: Path, open_page: Open) -> None:
    page = open_page(many / "review.html")
    page.locator("[name=find]").fill("town 1")
    for label in ("QUANTITY", "DATE", "PERCENT"):
        page.get_by_role("checkbox", name=label).uncheck()
    page.locator("table.releases th button", has_text="release").click()
    names = page.locator("table.releases tbody a").all_inner_texts()
    assert names == [f"Town {n} gets money" for n in (1, *range(10, 20))]
    again = open_page(many / "review.html", page.url.partition("review.html")[2])
    assert again.locator("table.releases tbody a").all_inner_texts() == names
    assert figures(again).count() == figures(page).count()
    assert set(figures(again).locator(".label").all_inner_texts()) == {"MONEY"}


def test_figures_have_a_column_for_their_release_and_what_finds_none_says_so(many: Path, open_page: Open) -> None:
    page = open_page(many / "review.html", viewport={"width": 1280, "height": 900})
    page.locator("form.figures [type=search]").fill("town 4 gets")
    assert set(figures(page).locator("td.from").all_inner_texts()) == {"Town 4 gets money"}
    page.locator("form.figures [type=search]").fill("")
    page.locator("table.figures th button", has_text="release").click()
    assert (
        figures(page).first.locator("td.from").inner_text()
        == "Colombia and the United States: Strengthening Our Partnership"
    )
    page.locator("form.figures [type=search]").fill("zebra")
    assert figures(page).all_inner_texts() == ["no figure fits these filters"]
    page.locator("[name=find]").fill("zebra")
    assert page.locator("table.releases tbody").inner_text() == "no release has these words"


def test_copies_what_is_chosen_of_all_releases(many: Path, open_page: Open) -> None:
    page = open_page(many / "review.html")
    page.locator("form.figures [type=search]").fill("town 4")
    page.get_by_role("button", name="Copy as CSV").click()
    expect(page.locator("form.figures output")).to_have_text(re.compile(", copied$"))
    copied = list(csv.DictReader(io.StringIO(page.evaluate("navigator.clipboard.readText()"))))
    wanted = [r for r in extract.load(many, "figures").to_pylist() if r["release_id"].startswith("town4")]
    assert [c["figure_id"] for c in copied] == [r["figure_id"] for r in wanted]
    assert [float(c["value"]) for c in copied if c["value"]] == [r["value"] for r in wanted if r["value"] is not None]


def test_without_script_the_releases_are_there(many: Path, open_page: Open) -> None:
    page = open_page(many / "review.html", java_script_enabled=False)
    assert page.locator("table.releases tbody tr").count() == 52
    assert not page.locator("form").first.is_visible()
    page.get_by_role("link", name="Town 7 gets money").click()
    assert "$8 million" in page.locator(".text").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 420])
def test_axe_finds_nothing(scheme: str, width: int, many: Path, open_page: Open) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = open_page(many / "review.html", color_scheme=scheme, viewport={"width": width, "height": 900})
    found = axe.run(page).response["violations"]
    assert [(v["id"], [n["html"] for n in v["nodes"][:3]]) for v in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_pages_of_releases_that_are_gone_go_and_other_files_stay(many: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(many, folder)
    pages = folder / "review-releases"
    assert len(list(pages.iterdir())) == 52
    shutil.copy(folder / "review.html", pages / "gone-0123abcd.html")
    mine = {"mine.html", "mine-0123abcd.html", "mine-0123abcd.html.bak", "more-0123abcd.html"}
    for name in mine - {"more-0123abcd.html"}:
        (pages / name).write_text("<!doctype html><p>mine")
    (pages / "more-0123abcd.html").mkdir()
    review(folder)
    assert {p.name for p in pages.iterdir()} == {p.name for p in (many / "review-releases").iterdir()} | mine
