"""What fuzzing tries: bytes become a page, a text, a Markdown file or a sentence; what must hold is asserted.

A fault that fuzzing found stays as an example in tests/safety/test_properties.py.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from tests.safety.holds import figures_hold, reading_holds, release_holds

ROOT = Path(__file__).resolve().parents[2]
DAYS = (date(2020, 9, 18), None, date(2024, 2, 29), date.min, date.max, date(1999, 12, 31))
MARKUP = {
    "html": '<p> </p> <ul> <li> <table> <tr> <td> <th> <td colspan="2"> <h1> <h2> <br> <b> </b> <sup> <a href="x"> <div class="menu"> <nav> '
    '<footer> <script> </script> <style> <!-- --> <![CDATA[ ]]> <title> </title> <meta charset="utf-8"> <time datetime="2020-01-02"> '
    '<meta name="date" content="2020-01-02"> <article> <pre> <svg> <template> <blockquote> &nbsp; &#36; &#xD800; &amp;#8217; &#0; '
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a","datePublished":"2020-01-02"}</script>',
    "text": "\r\n \n\n \t • ## FOR IMMEDIATE RELEASE ### Contact: Media — Ã© â€™ \ufeff \u200b \u00a0 \u2028 \x0c September 18, 2020 Page 2 of 3",
    "markdown": '--- +++ title: date: 2020-01-02 url: - * > # ## ``` ~~~ | |-| [a](b) ![a](b) [a]: ** __ <p> <!-- &amp; \\ 1. <b> "a" : [ ] { } !! & *a',
}


def html(data: bytes) -> None:
    """A page, and the figures in it."""
    _file(data, "html")


def text(data: bytes) -> None:
    """A text, and the figures in it."""
    _file(data, "txt")


def markdown(data: bytes) -> None:
    """A Markdown file, and the figures in it."""
    _file(data, "md")


def figures(data: bytes) -> None:
    """A sentence on some day: as it is, or each byte a word of the lexicon."""
    if not data:
        return
    day, words = DAYS[data[0] % len(DAYS)], data[0] & 128
    figures_hold(_sentence(data[1:]) if words else data[1:].decode("utf-8", "replace"), day)


TARGETS: dict[str, Callable[[bytes], None]] = {"html": html, "text": text, "markdown": markdown, "figures": figures}


def _file(data: bytes, suffix: str) -> None:
    release = reading_holds(data, suffix)
    if release is not None:
        release_holds(release)


def _sentence(data: bytes) -> str:
    """Two bytes are a word: its number, and what stands before it (a space, mostly)."""
    words = vocabulary()
    gaps = (" ",) * 12 + ("", "-", ", ", "\u00a0")
    pairs = zip(data[::2], data[1::2], strict=False)
    return "".join(gaps[b % 16] + words[(a + 256 * (b // 16)) % len(words)] for a, b in pairs).lstrip()


@cache
def vocabulary() -> list[str]:
    """The words and signs of the lexicon, and numbers to stand among them."""
    numbers = "5 12 1,000 3.5 0 1/2 ½ 2019 2020 1999-2003 10:30 99 7th 3-4 5- 1e9 ( ) [ ] “ ” ’ . ; : — – % $ € £ ¥ US$ C$ + − ±"
    found = numbers.split()
    for place in sorted(files("extract.figures.lexicon").iterdir(), key=lambda p: p.name):
        if place.name.endswith(".toml"):
            found += [w for w in _strings(tomllib.loads(place.read_text(encoding="utf-8"))) if len(w) < 24]
    return list(dict.fromkeys(found))


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        for name, value in data.items():
            if name in ("regex", "reason", "needs", "near"):
                continue
            yield name
            yield from _strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value)
    elif isinstance(data, str):
        yield from data.split() if " " in data else [data]


def dictionary(target: str) -> str:
    """Words for libFuzzer to put in, a line each in its form."""
    words = [*vocabulary(), *MARKUP.get(target, "").split(" ")]
    return "".join(f'"{_quoted(word)}"\n' for word in words if word and len(word.encode()) < 64)


def _quoted(word: str) -> str:
    return "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\' else f"\\x{b:02x}" for b in word.encode())


def seeds(target: str) -> list[bytes]:
    """Inputs to begin with: the example that ships, and examples of the lexicon."""
    colombia = (ROOT / "raw/colombia.txt").read_bytes()
    if target == "figures":
        sentences = re.split(rb"(?<=[.;]) ", colombia)
        return [b"\x00" + s for s in sentences] + [bytes([128 + n]) + bytes(range(n, 256, 7)) for n in range(20)]
    paragraphs = [p for p in re.split(rb"\n\s*\n", colombia) if p.strip()]
    joined = {
        "text": colombia,
        "markdown": b"---\ntitle: A\ndate: 2020-09-18\n---\n\n# " + b"\n\n- ".join(paragraphs),
        "html": b"<html><title>A</title><body><h1>" + b"</p>\n<p>".join(paragraphs),
    }[target]
    return [
        joined[:800],
        *(joined[n : n + 300] for n in range(0, len(joined), 300)),
        *MARKUP[target].encode().split(b" "),
    ]
