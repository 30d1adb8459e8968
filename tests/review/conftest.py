"""A real Chromium that opens pages from disk, and watches that they say no error and ask nobody for anything."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import extract
from extract.review import review
from tests.conftest import ROOT

playwright = pytest.importorskip("playwright.sync_api")
Open = Callable[..., Any]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium. Where it is not installed these tests are skipped, but never in CI."""
    path = shutil.which("chromium")
    if path is None:
        message = "no chromium: apt-get install chromium"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Any) -> Iterator[Open]:
    """Opens a file; after the test no page may have said an error, asked for another address or shown a dialog."""
    troubles: list[str] = []
    contexts: list[Any] = []

    def opened(path: Path, address: str = "", **options: Any) -> Any:
        context = browser.new_context(**{"viewport": {"width": 1400, "height": 900}, **options})
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda m: troubles.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: (troubles.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda r: troubles.append(r.url) if not r.url.startswith(path.parent.as_uri()) else None)
        page.goto(path.as_uri() + address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture(scope="session")
def colombia(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dataset of the release that ships as the example, with its page."""
    folder = tmp_path_factory.mktemp("colombia")
    extract.run([ROOT / "raw"], folder)
    review(folder)
    return folder


@pytest.fixture(scope="session")
def several(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dataset of three releases, one with a heading, nested bullets and a table, and of a file that is none."""
    raw = tmp_path_factory.mktemp("raw")
    (raw / "aid").mkdir()
    shutil.copy(ROOT / "raw/colombia.txt", raw / "colombia.txt")
    (raw / "aid/water projects.md").write_text(
        "---\ntitle: Water for 3 million people\ndate: 2021-03-22\nurl: https://example.org/water\n---\n\n"
        "# Water for 3 million people\n\n## Funding\n\nThe programme has $40 million, of which $12 million is for wells.\n\n"
        "- Wells: 200 wells\n    - in the north: 120 wells\n    - in the south: 80 wells\n- Pipes: 30 kilometers\n\n"
        "| Year | Spent |\n|---|---|\n| 2019 | $5 million |\n| 2020 | $7 million |\n",
        encoding="utf-8",
    )
    (raw / "üñï.txt").write_text(
        "Schools 😀 get €3 million\nMarch 3, 2020\n\n😀 Schools in 12 cities get €3 million in 2021, up 5 percent from 2020.\n",
        encoding="utf-8",
    )
    (raw / "scan.html").write_bytes(b"%PDF-1.7\n...")
    folder = tmp_path_factory.mktemp("several")
    extract.run([raw], folder)
    review(folder)
    return folder


@pytest.fixture(scope="session")
def whole_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dataset of a page with a menu of 40 lines before its release and a footer of 12 behind it."""
    raw = tmp_path_factory.mktemp("whole")
    menu = "".join(f"<li><a href='/{n}'>Menu {n}</a></li>" for n in range(40))
    footer = "".join(f"<li><a href='/f{n}'>Footer {n}</a></li>" for n in range(12))
    (raw / "bridges.html").write_text(
        f"<html><head><title>Bridges</title></head><body><nav><ul>{menu}</ul></nav><main><h1>Bridges get $5 million</h1>"
        "<p>Tuesday, March 3, 2020</p><p>The department gave $5 million to 12 bridges, up 5 percent from 2019.</p>"
        f"<p>Work begins in 2021.</p></main><footer><ul>{footer}</ul></footer></body></html>",
        encoding="utf-8",
    )
    folder = tmp_path_factory.mktemp("whole-page")
    extract.run([raw], folder)
    review(folder)
    return folder


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dataset of more releases than one page holds, one of them `colombia`, one with a name that needs care."""
    raw = tmp_path_factory.mktemp("many")
    shutil.copy(ROOT / "raw/colombia.txt", raw / "colombia.txt")
    (raw / "a#b").mkdir()
    (raw / "a#b" / "50% & more?.txt").write_text("Half is 50 percent\nMarch 3, 2020\n\nIt gives 50 percent in 2021.\n")
    for number in range(50):
        text = f"Town {number} gets money\nMarch 3, 2020\n\nTown {number} gets ${number + 1} million for {number + 2} wells in 2021.\n"
        (raw / f"town{number}.txt").write_text(text, encoding="utf-8")
    folder = tmp_path_factory.mktemp("data of many")
    extract.run([raw], folder)
    review(folder)
    return folder
