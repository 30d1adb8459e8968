"""The text with its figures: each marked at its characters, with its card and the links between them."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

import extract
from extract.review import review
from tests.review.conftest import Open
from tests.review.parts import mark, row

LINKS = ("period", "part_of", "baseline", "additional_to")
PLACES = """() => [...document.querySelectorAll('.text a.fig')].map(mark => {
  const passage = mark.closest('[data-passage]');
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEndBefore(mark);
  return [decodeURIComponent(mark.id), Number(passage.dataset.passage), [...before.toString()].length, mark.textContent];
})"""


@pytest.mark.parametrize("name", ["colombia", "several", "whole_page"])
def test_every_figure_is_marked_at_its_characters_and_every_passage_reads_as_it_is(
    name: str, request: pytest.FixtureRequest, open_page: Open
) -> None:
    dataset = request.getfixturevalue(name)
    page = open_page(dataset / "review.html")
    figures = extract.load(dataset, "figures").to_pylist()
    wanted = sorted((f["figure_id"], f["passage"], f["start"], f["text"]) for f in figures)
    assert sorted(map(tuple, page.evaluate(PLACES))) == wanted
    passages = extract.load(dataset, "passages").column("text").to_pylist()
    assert sorted(page.locator("[data-passage]").all_text_contents()) == sorted(passages)


def test_focus_on_a_figure_tells_what_is_known_of_it(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html")
    mark(page, "colombia:f13").focus()
    card = page.locator(".card")
    for words in ("50", "percent", "until 2023-12-31", "coca cultivation and cocaine production", "2017"):
        assert words in card.inner_text()
    assert page.evaluate("[...CSS.highlights.get('measure')].join('')") == "coca cultivation and cocaine production"
    assert page.locator(".ties text").all_text_contents() == ["period", "baseline"]
    assert page.locator(".text .tied").all_text_contents() == ["2017", "the end of 2023"]
    page.keyboard.press("Escape")
    assert not card.is_visible()
    assert page.locator(".ties path").count() == 0


def test_hover_shows_the_card_and_it_stays_while_the_pointer_is_on_it(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html")
    mark(page, "colombia:f4").hover()
    card = page.locator(".card")
    assert "more than" in card.inner_text()
    assert "USD assumed for a bare “$”" in card.inner_text()
    card.hover()
    page.wait_for_timeout(400)
    assert card.is_visible()
    page.mouse.move(1390, 5)
    card.wait_for(state="hidden")


def test_a_tap_opens_the_card_which_leads_to_the_table(colombia: Path, open_page: Open) -> None:
    phone = {"viewport": {"width": 390, "height": 780}, "has_touch": True, "is_mobile": True}
    page = open_page(colombia / "review.html", **phone)
    mark(page, "colombia:f4").tap()
    page.wait_for_timeout(400)
    card = page.locator(".card")
    assert card.is_visible()
    assert "USD assumed for a bare “$”" in card.inner_text()
    assert "counts in a sum" in card.inner_text()
    expect(mark(page, "colombia:f4")).to_be_in_viewport()
    mark(page, "colombia:f6").tap()
    page.wait_for_timeout(400)
    assert "$8.1 million" in card.inner_text()
    card.get_by_role("link", name="in the table").tap()
    expect(card).to_be_hidden()
    expect(row(page, "colombia:f6")).to_be_in_viewport()
    page.go_back()
    expect(mark(page, "colombia:f6")).to_be_in_viewport()


@pytest.mark.parametrize("width", [420, 1024, 1400, 1800])
@pytest.mark.parametrize("figure", ["colombia:f4", "colombia:f13", "colombia:f28", "colombia:f30"])
def test_the_card_hides_neither_its_figure_nor_what_hangs_together_with_it(
    width: int, figure: str, colombia: Path, open_page: Open
) -> None:
    page = open_page(colombia / "review.html", f"#{figure}", viewport={"width": width, "height": 800})
    page.wait_for_timeout(100)
    card = page.locator(".card").bounding_box()
    drawn = [*page.locator(".text .tied").all(), *page.locator(".ties path").all(), mark(page, figure)]
    for box in filter(None, (each.bounding_box() for each in drawn)):
        apart = box["x"] + box["width"] <= card["x"] or box["y"] + box["height"] <= card["y"]
        assert apart or card["y"] + card["height"] <= box["y"]
    assert card["x"] >= 0
    assert card["x"] + card["width"] <= width


def test_links_run_between_the_lines_and_in_the_margin(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html")
    page.get_by_role("checkbox", name="all links").check()
    linked = [f for f in extract.load(colombia, "figures").to_pylist() for k in LINKS if f[k]]
    assert page.locator(".ties path").count() == len(linked)
    left = page.locator(".ties").bounding_box()["x"]
    assert all(path.bounding_box()["x"] >= left for path in page.locator(".ties path").all())


@pytest.mark.parametrize("width", [360, 390, 1280])
def test_the_name_of_a_link_ends_within_the_window(width: int, tmp_path: Path, open_page: Open) -> None:
    (tmp_path / "raw").mkdir()
    wells = "".join(f"It {'so ' * n}gave $40 million, of which $12 million is for wells.\n\n" for n in range(20))
    (tmp_path / "raw/wells.txt").write_text(f"Wells\nMarch 3, 2020\n\n{wells}", encoding="utf-8")
    extract.run([tmp_path / "raw"], tmp_path / "data")
    page = open_page(review(tmp_path / "data"), viewport={"width": width, "height": 800})
    page.get_by_label("all links").check()
    names = page.locator(".ties text")
    assert names.count() == 20
    for box in (each.bounding_box() for each in names.all()):
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


def test_links_stay_at_their_figures_when_a_menu_opens(whole_page: Path, open_page: Open) -> None:
    page = open_page(whole_page / "review.html")
    page.get_by_label("all links").check()
    apart = """() => {
      const [tie, figure] = ['.ties path', '[id="bridges:f5"]'].map(each => document.querySelector(each).getBoundingClientRect());
      return figure.top - tie.top;
    }"""
    before = page.evaluate(apart)
    page.locator(".text summary").first.click()
    expect(page.locator(".text details").first).to_have_attribute("open", "")
    page.wait_for_timeout(100)
    assert page.evaluate(apart) == pytest.approx(before, abs=1)


def test_a_refused_candidate_is_marked_with_its_reason(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html")
    page.locator(".text a.refused", has_text="two-way").focus()
    assert "an expression, no number of something" in page.locator(".card").inner_text()
    assert "identifier.idiom" in page.locator("table.rejects").inner_text()


def test_lists_are_nested_and_tables_are_tables(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html")
    assert page.locator(".release li li").count() == 2
    assert page.locator(".release table tr").last.locator("td").all_text_contents() == ["2020 | ", "$7 million"]
    assert page.locator(".release a", has_text="original").get_attribute("href") == "https://example.org/water"
