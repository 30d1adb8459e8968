"""Draws docs/review.png again: the page of the release that ships as the example, with the card of one figure.

    python docs/picture.py [FILE]

Needs Chromium (`apt-get install chromium`) and what `make test` installs.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import extract
from extract.review import review

ROOT = Path(__file__).resolve().parents[1]
# The figure that is pointed at: it has a period and a baseline.
FIGURE = "50 percent"


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs/review.png"
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        extract.run([ROOT / "raw"], folder)
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1400, "height": 780}, color_scheme="light")
        page.goto(review(Path(folder)).as_uri())
        mark = page.locator(".text .fig", has_text=FIGURE).first
        mark.evaluate("e => e.scrollIntoView({ block: 'center' })")
        mark.hover()
        page.locator(".card").wait_for(state="visible")
        page.screenshot(path=target)
        browser.close()


if __name__ == "__main__":
    main()
