"""Draws docs/review.png again: the page of the release that ships as the example, with the card of one figure.

    python docs/picture.py [FILE]

Needs Chromium (`apt-get install chromium`) and what `make test` installs. The picture has the 128 colours that the page
uses most, so that it stays small.
"""

from __future__ import annotations

import base64
import shutil
import struct
import sys
import tempfile
import zlib
from pathlib import Path

from playwright.sync_api import sync_playwright

import extract
from extract.review import review

ROOT = Path(__file__).resolve().parents[1]
WIDTH, HEIGHT, COLOURS = 1400, 780, 64
# The figure that is pointed at: it has a period and a baseline.
FIGURE = "50 percent"
# The colours that a screenshot uses most, and for each dot the number of its colour or of the one nearest to it.
COUNT = """async ([png, most]) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const dots = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
  const times = new Map();
  for (const dot of dots) times.set(dot, (times.get(dot) ?? 0) + 1);
  const colours = [...times.keys()].sort((a, b) => times.get(b) - times.get(a));
  const parts = (c) => [c & 255, (c >> 8) & 255, (c >> 16) & 255];
  const kept = colours.slice(0, most).map(parts);
  const far = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
  const nearest = (c) => kept.reduce((best, each, n) => (far(each, c) < far(kept[best], c) ? n : best), 0);
  const number = new Map(colours.map((c, n) => [c, n < most ? n : nearest(parts(c))]));
  return [kept.flat(), Array.from(dots, (dot) => String.fromCharCode(number.get(dot))).join("")];
}"""


def screenshot(page_file: Path) -> bytes:
    """The page as a PNG of few colours."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        page.goto(page_file.as_uri())
        mark = page.locator(".text .fig", has_text=FIGURE).first
        mark.evaluate("e => e.scrollIntoView({ block: 'center' })")
        mark.hover()
        page.locator(".card").wait_for(state="visible")
        png = base64.b64encode(page.screenshot()).decode()
        blank = browser.new_page()
        colours, dots = blank.evaluate(COUNT, [png, COLOURS])
        browser.close()
    return indexed_png(bytes(colours), dots.encode("latin-1"))


def indexed_png(colours: bytes, dots: bytes) -> bytes:
    """A PNG of dots that are numbers of colours."""
    lines = b"".join(b"\0" + dots[at : at + WIDTH] for at in range(0, len(dots), WIDTH))
    chunks = {
        b"IHDR": struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0),
        b"PLTE": colours,
        b"IDAT": zlib.compress(lines, 9),
        b"IEND": b"",
    }
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks.items()
    )


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs/review.png"
    with tempfile.TemporaryDirectory() as folder:
        extract.run([ROOT / "raw"], folder)
        target.write_bytes(screenshot(review(Path(folder))))


if __name__ == "__main__":
    main()
