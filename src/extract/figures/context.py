"""Cues in the manner of ConText: words that link a figure to another, with direction, labels, reach and terminators."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from extract.figures.found import Found
from extract.figures.lexicon import load

# Characters before a figure in which a cue can stand.
WINDOW = 90
_QUALIFIERS = (
    "a|an|the|about|nearly|over|more|than|at|least|up|to|some|record|around|approximately|almost|just|roughly|only"
)
_QUALIFIED = rf"(?:(?:{_QUALIFIERS}|estimated)\s)*"
# The word that `*` stands for in a cue: none that leads to another phrase.
_ANY = r"(?!(?:and|or|in|for|to|with|at|on|by|from|of|who|that)\b)[\w’'-]+"


@dataclass(frozen=True, slots=True)
class Cue:
    """One entry of links.toml; `pattern` matches its words where they must stand."""

    link: str
    stands: str
    target: str
    labels: frozenset[str]
    only: str
    pattern: re.Pattern[str]


@cache
def cues() -> tuple[Cue, ...]:
    """The cues of the lexicon, in its order."""
    stops = "|".join(load("links")["terminators"])
    return tuple(_cue(entry, stops) for entry in load("links")["cue"])


def _cue(entry: dict[str, Any], stops: str) -> Cue:
    words = "|".join(_words(w) for w in sorted(entry["words"], key=len, reverse=True))
    gap = rf"(?:\s(?!(?:{stops})\b)[^\s.;:!?()]+){{0,{entry.get('reach', 0)}}}?"
    body = {
        "before": rf"(?:^|(?<=[\s(,–—-])|(?=[,;(–—-]))(?:{words}){gap}\s?\(?\s?\Z",
        "after": rf"\s(?:{words})\b(?!\s(?:who|that|with)\b)",
        "between": rf",?{gap}\s\(?(?:{words})\s{_QUALIFIED}",
        "opening": rf"\W*(?:{words})\b{gap},?{gap}\s?",
    }[entry["stands"]]
    return Cue(
        entry["link"],
        entry["stands"],
        entry["target"],
        frozenset(entry["labels"]),
        entry.get("only", ""),
        re.compile(body, re.IGNORECASE),
    )


def _words(phrase: str) -> str:
    """The pattern of a cue's words; `*` is any word but those that lead to another phrase."""
    return r"\s?".join(_word(w) for w in re.split(r"(?<=^[,;(–—-])\s", phrase))


def _word(phrase: str) -> str:
    return r"\s".join(_ANY if w == "*" else re.escape(w) for w in phrase.split())


def lead(f: Found) -> int:
    """Where a figure begins with its qualifier."""
    return f.cue if 0 <= f.cue <= f.start else f.start


def standing(text: str, f: Found, after: Found | None, floor: int, sentence: int) -> Iterator[Cue]:
    """The cues that stand where they must for figure f, which `after` follows; nothing before `floor` is looked at."""
    ends = {lead(f), f.start}
    start = max(floor, f.start - WINDOW)
    near = text[start : f.start].lower()
    if any(word in near for word in _gate()):
        yield from (c for c in _kind("before", f) if any(c.pattern.search(text, start, end) for end in ends))
    if text.startswith(" of ", f.end):
        yield from (c for c in _kind("after", f) if c.pattern.match(text, f.end))
    if floor == sentence and f.start - sentence < WINDOW:
        yield from (c for c in _kind("opening", f) if any(c.pattern.fullmatch(text, sentence, end) for end in ends))
    if after is not None and after.start - f.end < WINDOW:
        ends = {end for end in (lead(after), after.start) if end >= f.end}
        yield from (c for c in _kind("between", f) if any(c.pattern.fullmatch(text, f.end, end) for end in ends))


def _kind(name: str, f: Found) -> Iterator[Cue]:
    return (c for c in cues() if c.stands == name and f.label in c.labels)


@cache
def _gate() -> frozenset[str]:
    """What must be before a figure for any `before` cue to stand there: the longest word of one of them."""
    phrases = (w for entry in load("links")["cue"] if entry["stands"] == "before" for w in entry["words"])
    return frozenset(max(p.lower().split(), key=len) for p in phrases)
