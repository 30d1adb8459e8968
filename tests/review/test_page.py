"""What a reader does with the page of a dataset, in a real browser."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import extract
from extract.review import review
from tests.review.conftest import Open


def mark(page: Any, figure: str) -> Any:
    return page.locator(f'.text [id="{figure}"]')


def row(page: Any, figure: str) -> Any:
    return page.locator(f'[id="row@{figure}"]')


def shown(page: Any) -> list[str]:
    return page.locator("table.figures tbody tr:visible td:first-child").all_inner_texts()  # type: ignore[no-any-return]


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


def test_a_refused_candidate_is_marked_with_its_reason(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html")
    page.locator(".text a.refused", has_text="two-way").focus()
    assert "an expression, no number of something" in page.locator(".card").inner_text()
    assert "identifier.idiom" in page.locator("table.rejects").inner_text()


def test_a_file_that_became_no_release_is_among_the_refused(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html")
    assert "the file is a PDF, not text" in page.locator("table.rejects").inner_text()


def test_lists_are_nested_and_tables_are_tables(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html")
    assert page.locator(".release li li").count() == 2
    assert page.locator(".release table tr").last.locator("td").all_text_contents() == ["2020 | ", "$7 million"]
    assert page.locator(".release a", has_text="original").get_attribute("href") == "https://example.org/water"


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


@pytest.mark.parametrize(
    ("dataset", "address", "figure"),
    [
        ("colombia", "#colombia:f12", "colombia:f12"),
        ("several", "#aid/water%20projects:f3", "aid/water%20projects:f3"),
        ("several", "#%C3%BC%C3%B1%C3%AF:f2", "%C3%BC%C3%B1%C3%AF:f2"),
    ],
)
def test_an_address_opens_at_its_figure(
    dataset: str, address: str, figure: str, request: pytest.FixtureRequest, open_page: Open
) -> None:
    page = open_page(request.getfixturevalue(dataset) / "review.html", address)
    assert page.evaluate("document.activeElement.id") == figure
    assert row(page, figure).get_attribute("aria-current") == "true"
    box = mark(page, figure).bounding_box()
    assert 0 < box["y"] < 900


def test_an_address_of_nothing_is_no_error(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", "#colombia:f999")
    assert page.locator("[aria-current]").count() == 0


def test_the_address_keeps_filter_order_and_selection(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html", "#colombia:f12")
    page.get_by_role("checkbox", name="DATE").uncheck()
    page.get_by_role("checkbox", name="refused").uncheck()
    page.get_by_role("searchbox").fill("million")
    page.locator("select[name=release]").select_option("aid/water projects")
    page.get_by_role("button", name="value").click()
    page.get_by_role("button", name="value").click()
    row(page, "aid/water%20projects:f3").click()
    wanted, address = shown(page), page.url.partition("review.html")[2]
    assert address.endswith("sort=-value#aid/water%20projects:f3")
    again = open_page(several / "review.html", address)
    assert shown(again) == wanted
    assert not again.get_by_role("checkbox", name="DATE").is_checked()
    assert again.locator("th[aria-sort=descending]").inner_text().startswith("value")
    assert row(again, "aid/water%20projects:f3").get_attribute("aria-current") == "true"
    again.get_by_role("searchbox").fill("")
    assert "search" not in again.url


def test_an_address_wins_over_a_filter_that_hides_its_figure(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", "?label=-QUANTITY&search=nothing%20like%20it#colombia:f12")
    assert row(page, "colombia:f12").get_attribute("aria-current") == "true"
    assert page.get_by_role("status").inner_text() == "30 of 30 figures"


@pytest.mark.parametrize("query", ["?label=&sort=nonsense", "?section=<b>&release=%00", "?sort=__proto__&label=x"])
def test_an_address_with_nonsense_is_no_error(query: str, several: Path, open_page: Open) -> None:
    assert open_page(several / "review.html", query).locator("table.figures").is_visible()


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
