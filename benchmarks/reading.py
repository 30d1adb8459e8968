"""How well and how fast pages are read: `python benchmarks/reading.py FOLDER [--truth]`.

Counts, over every page of a folder: pages that lose or reorder a visible word, pages without a date or a title, and
with `--truth` the dates and titles found that differ from those of the sidecars (which are not shown to the reader).
Prints the speed of HTML to passages against that of building the soup alone, in one run.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import time
from pathlib import Path

from extract.reading import read_bytes
from extract.reading.html import read_html
from extract.reading.markup import SKIPPED, is_hidden
from extract.reading.soup import make_soup
from extract.reading.source import decode, format_of

WORD = re.compile(r"[^\W_]+")


def visible_words(text: str) -> list[str]:
    """The words that a page shows, in order: its text without scripts, styles, hidden elements and signs of lists."""
    soup = make_soup(text)
    for tag in soup.find_all(list(SKIPPED)):
        tag.decompose()
    for tag in [tag for tag in soup.find_all(True) if is_hidden(tag.attrs)]:
        tag.decompose()
    return WORD.findall("".join(soup.find_all(string=lambda s: type(s).__name__ == "NavigableString")))


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--truth", action="store_true", help="compare with the sidecars, which are not read")
    options = parser.parse_args()
    pages = sorted(p for p in options.folder.rglob("*") if p.suffix in (".html", ".htm"))
    lost, undated, untitled, wrong_date, wrong_title, told = [], 0, 0, 0, 0, 0
    soup_seconds = read_seconds = 0.0
    size = 0
    for page in pages:
        data = page.read_bytes()
        release = read_bytes(data, release_id="page", source=f"page{page.suffix}").release
        if release is None:
            continue
        undated += release.date is None
        untitled += release.title is None
        text = decode(data, format_of(page.suffix)).text
        size += len(data)
        shown = "".join(visible_words(text))
        read = "".join(WORD.findall("".join(p.text for p in release.passages)))
        if shown != read:
            lost.append(page.name)
        side = page.with_name(page.stem + ".meta.json")
        if options.truth and side.is_file():
            truth = json.loads(side.read_text(encoding="utf-8"))
            told += 1
            wrong_date += release.date is not None and str(release.date) != truth.get("date", "")[:10]
            wrong_title += release.title is not None and release.title.split() != truth.get("title", "").split()
        gc.disable()  # or its pauses fall on one side by chance
        began = time.process_time()
        soup = make_soup(text)
        built = time.process_time()
        read_html(text, soup)
        soup_seconds += built - began
        read_seconds += time.process_time() - began
        gc.enable()
    print(f"{len(pages)} pages, {size / 1e6:.1f} MB; without a date {undated}, without a title {untitled}")
    print(f"pages whose words differ from what they show: {len(lost)} {lost[:8]}")
    if options.truth:
        print(f"of {told} with a sidecar: date differs in {wrong_date}, title differs in {wrong_title}")
    if read_seconds:
        print(f"HTML to passages at {soup_seconds / read_seconds:.2f} of the speed of the soup alone")


if __name__ == "__main__":
    main()
