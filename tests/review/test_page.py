"""The page for every reader: by keyboard alone, without script, on paper, on narrow screens, folded, and to axe."""

from __future__ import annotations

from pathlib import Path

import pytest

import extract
from extract.review import review
from tests.review.conftest import Open
from tests.review.parts import row


def test_the_keyboard_alone_does_everything(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the table of figures"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "colombia:f1"
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert page.locator(".card").is_visible()
    page.keyboard.press("ArrowLeft")
    here = page.evaluate("document.activeElement.id")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('tr').id") == f"row@{here}"
    page.keyboard.press("ArrowDown")
    below = page.evaluate("document.activeElement.closest('tr').id")
    assert below != f"row@{here}"
    page.keyboard.press("Enter")
    assert page.evaluate("'row@' + document.activeElement.id") == below
    page.get_by_role("checkbox", name="DATE").focus()
    page.keyboard.press("Space")
    assert "DATE" not in page.locator("table.figures tbody").inner_text()
    page.get_by_role("button", name="text").focus()
    page.keyboard.press("Enter")
    assert page.locator("th[aria-sort]").inner_text() == "text"


def test_without_script_it_is_the_text_with_its_figures_and_the_table(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", java_script_enabled=False)
    assert page.locator(".text a.fig").count() == 30
    assert page.locator("table.figures tbody tr").count() == 30
    assert not page.locator(".filters").is_visible()
    row(page, "colombia:f20").locator("a").click()
    assert page.url.endswith("#colombia:f20")


def test_on_paper_are_the_text_and_the_whole_table(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", color_scheme="dark")
    page.emulate_media(media="print")
    assert not page.locator(".filters").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    table = page.locator(".grid").first
    assert table.evaluate("e => e.scrollHeight <= e.clientHeight + 1")
    assert page.pdf()[:5] == b"%PDF-"


def test_on_paper_what_was_folded_is_open(whole_page: Path, open_page: Open) -> None:
    page = open_page(whole_page / "review.html")
    page.emulate_media(media="print")
    assert page.get_by_text("Menu 39", exact=True).is_visible()
    assert not page.locator("summary").first.is_visible()


def test_a_menu_and_a_footer_are_folded_and_open_without_script(whole_page: Path, open_page: Open) -> None:
    page = open_page(whole_page / "review.html", java_script_enabled=False)
    folded = page.locator(".text details")
    assert folded.locator("summary").all_inner_texts() == ["40 lines around the text", "12 lines around the text"]
    line = page.get_by_text("Menu 39", exact=True)
    assert not line.is_visible()
    folded.first.locator("summary").focus()
    page.keyboard.press("Enter")
    assert line.is_visible()


def test_a_few_lines_around_the_text_stand_open(tmp_path: Path, open_page: Open) -> None:
    (tmp_path / "raw").mkdir()
    text = "Bridges get $5 million\n\nMarch 3, 2020\n\nIt gave $5 million to 12 bridges.\n\n###\n\nContact: Ann Lee\n"
    (tmp_path / "raw/bridges.txt").write_text(text)
    extract.run([tmp_path / "raw"], tmp_path / "out")
    assert "boilerplate" in extract.load(tmp_path / "out", "passages")["kind"].to_pylist()
    page = open_page(review(tmp_path / "out"))
    assert page.locator(".text details").count() == 0
    assert page.locator(".text .boilerplate").first.is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["colombia", "several", "whole_page"])
@pytest.mark.parametrize("width", [1400, 400])
def test_axe_finds_nothing(scheme: str, name: str, width: int, request: pytest.FixtureRequest, open_page: Open) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = open_page(
        request.getfixturevalue(name) / "review.html", color_scheme=scheme, viewport={"width": width, "height": 900}
    )
    page.locator(".text a.fig").first.focus()
    found = axe.run(page).response["violations"]
    assert [(v["id"], [n["html"] for n in v["nodes"][:3]]) for v in found] == []


def test_a_narrow_screen_scrolls_in_one_direction_only(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", viewport={"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
