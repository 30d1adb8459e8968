"""A release and figures outside the page: as a fragment, in notebooks, in the terminal."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import spacy
from rich.console import Console

import extract
from extract.palette import PALETTE
from extract.terminal import print_release
from tests.review.conftest import ROOT, Open
from tests.review.parts import ATTACKS, KNOWN

AROUND = "<!doctype html><html lang=en><meta charset=utf-8><title>A page</title><main><h1>Mine</h1>{}<p id=after>after</p></main>"


@pytest.fixture
def put(tmp_path: Path, open_page: Open) -> Any:
    """Opens a page of someone else's with a fragment in it."""

    def opened(fragment: str, **options: Any) -> Any:
        (tmp_path / "page.html").write_text(AROUND.format(fragment), encoding="utf-8")
        return open_page(tmp_path / "page.html", **options)

    return opened


def test_show_html_is_the_release_with_its_marks_and_its_table(put: Any) -> None:
    command = [sys.executable, "-m", "extract", "show", "raw/colombia.txt", "--html"]
    page = put(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    figures = extract.extract_release(extract.read(ROOT / "raw/colombia.txt")).figures
    assert page.locator(".release a.fig").all_inner_texts() == [f.text for f in figures]
    assert page.locator("table.figures tbody tr").count() == len(figures)
    assert "an expression, no number of something" in page.locator("table.rejects").inner_text()
    page.locator("table.figures tbody a").nth(11).click()
    assert page.url.endswith("#colombia:f12")


def test_a_release_in_a_notebook_is_the_same_fragment(put: Any) -> None:
    release = extract.read(ROOT / "raw/colombia.txt")
    page = put(release._repr_html_())
    assert page.locator(".release a.fig").count() == 30


def test_figures_in_a_notebook_are_a_table(put: Any) -> None:
    found = extract.figures("more than $23.6 million in aid since 2017", date=date(2020, 9, 18))
    assert found == list(found)
    page = put(found._repr_html_())
    assert page.locator("table.figures tbody tr").count() == 2
    assert page.locator("table.figures tbody tr").first.locator("td").all_inner_texts()[:6] == [
        "f1", "MONEY", "$23.6 million", ">23,600,000", "USD", "aid\nperiod f2"
    ]  # fmt: skip
    assert page.locator(".release").count() == 0


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_fragment_makes_no_markup_of_a_text(attack: str, tmp_path: Path, put: Any) -> None:
    raw = tmp_path / "raw.txt"
    raw.write_text(
        f"{attack} for 5 percent\nMarch 3, 2020\n\n{attack} gives $5 million for {attack} in 2020.\n", encoding="utf-8"
    )
    release = extract.read(raw)
    nlp = spacy.blank("en")
    nlp.add_pipe("figure_money")
    doc = nlp(release.passages[-1].text)
    page = put(
        release._repr_html_()
        + extract.figures(f"{attack} gives $5 million for {attack}")._repr_html_()
        + str(extract.displacy(doc))
    )
    page.wait_for_timeout(100)
    assert page.locator("script").count() == 0
    assert set(page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName)")) <= KNOWN
    assert page.locator("#after").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_fragment_leaves_the_page_around_it_and_axe_finds_nothing(scheme: str, put: Any) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    look = "(e => [e.color, e.backgroundColor, e.fontFamily, e.fontSize, e.margin])(getComputedStyle(document.querySelector('#after')))"
    plain = put("").evaluate(look)
    page = put(extract.read(ROOT / "raw/colombia.txt")._repr_html_(), color_scheme=scheme)
    assert page.evaluate(look) == plain
    found = axe.run(page).response["violations"]
    assert [(v["id"], [n["html"] for n in v["nodes"][:3]]) for v in found] == []


def test_displacy_marks_the_figures_of_a_doc_in_our_colours() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figure_money")
    html = extract.displacy(nlp("It gives $5 million & more."))
    assert html is not None
    assert PALETTE["MONEY"].ground in html
    assert "$5 million" in html
    assert "&amp; more" in html
    assert "#123456" in str(extract.displacy(nlp("It gives $5 million."), colors={"MONEY": "#123456"}))


def test_the_terminal_marks_figures_in_the_colours_of_the_page_and_says_what_was_refused() -> None:
    release = extract.read(ROOT / "raw/colombia.txt")
    console = Console(file=io.StringIO(), force_terminal=True, color_system="truecolor", width=100, highlight=False)
    print_release(release, extract.extract_release(release), console)
    told = console.file.getvalue()  # type: ignore[attr-defined]
    red, green, blue = bytes.fromhex(PALETTE["MONEY"].hue[1:])
    assert f"\x1b[1;38;2;{red};{green};{blue}m$23.6 million\x1b[0m" in told
    assert "\x1b[2;9mtwo-way\x1b[0m" in told
    assert "an expression, no number of something" in told
    assert "USD assumed for a bare “$”: f4" in told
