"""The text of a release never becomes markup or script, whatever stands in it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

import extract
from extract.review import review
from tests.review.conftest import Open
from tests.review.parts import ATTACKS, KNOWN


def hostile(folder: Path) -> Path:
    """A dataset whose every text is an attack: file names, titles, issuers, addresses, headings, passages, measures."""
    raw = folder / "raw"
    raw.mkdir()
    for number, attack in enumerate(ATTACKS):
        name = f"{number} {attack.replace('/', '')[:60]}"
        body = f"# {attack} {number}\n\n{attack} gives $5 million for {attack} in 2020, COVID-19 {attack}.\n\n- {attack} 12 wells\n"
        (raw / f"{name}.txt").write_text(body, encoding="utf-8")
        about = {
            "title": f"{attack} gives $5 million",
            "issuer": attack,
            "url": f"javascript:alert({number})//{attack}",
        }
        (raw / f"{name}.meta.json").write_text(json.dumps(about), encoding="utf-8")
    extract.run([raw], folder / "data")
    return folder / "data"


def test_no_text_becomes_markup(tmp_path: Path, open_page: Open) -> None:
    dataset = hostile(tmp_path)
    page = open_page(review(dataset))
    page.wait_for_timeout(200)
    assert page.locator(".text .release").count() == len(ATTACKS)
    elements = set(page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName)"))
    assert elements <= KNOWN
    assert page.locator("script").count() == 2
    assert page.locator("style").count() == 1
    handlers = "[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(n => n.startsWith('on'))"
    assert page.evaluate(handlers) == []
    schemes = page.evaluate("[...document.links].map(a => a.protocol)")
    assert set(schemes) == {"file:"}
    passages = extract.load(dataset, "passages").column("text").to_pylist()
    assert sorted(page.locator("[data-passage]").all_text_contents()) == sorted(passages)
    for figure in page.locator(".text a.fig").all()[:40]:
        figure.focus()
    assert set(page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName)")) <= KNOWN


def test_no_text_becomes_markup_in_the_index_of_many(
    tmp_path: Path, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extract.review.MOST_RELEASES", 0)
    page = open_page(review(hostile(tmp_path)))
    page.locator("table.figures tbody tr").nth(20).wait_for(state="attached")
    assert set(page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName)")) <= KNOWN
    assert page.locator("script").count() == 2
    assert set(page.evaluate("[...document.links].map(a => a.protocol)")) == {"file:"}
    for number in range(len(ATTACKS)):
        page.goto(page.url.partition("/review")[0] + "/review.html")
        page.locator("table.releases tbody a").nth(number).click()
        assert page.locator(".text .release").count() == 1


def test_the_policy_stops_script_that_would_get_in(tmp_path: Path, browser: object) -> None:
    """The second wall: markup put into the page by hand does not run and asks nobody."""
    page_file = review(hostile(tmp_path))
    text = page_file.read_text(encoding="utf-8")
    injected = (
        "<script>document.title='in'</script><img src='https://example.org/x.png' onerror=\"document.title='in'\">"
    )
    page_file.write_text(text.replace("</main>", f"{injected}</main>"), encoding="utf-8")
    page = browser.new_page()  # type: ignore[attr-defined]
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(page_file.as_uri())
    assert page.title() != "in"
    assert sum("Content Security Policy" in message for message in refused) >= 2
    page.close()


def test_a_cell_of_csv_is_no_formula(tmp_path: Path, open_page: Open) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "=cmd.txt").write_text("Title\nMarch 3, 2020\n\n=cmd() gives 12 wells.\n", encoding="utf-8")
    extract.run([raw], tmp_path / "data")
    page = open_page(review(tmp_path / "data"))
    page.get_by_role("button", name="Copy as CSV").click()
    expect(page.locator("output").first).to_have_text(re.compile(", copied$"))
    lines = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert all(line.startswith("'=cmd,") for line in lines[1:])
