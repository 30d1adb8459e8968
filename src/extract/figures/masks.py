"""What holds digits and is no figure: phone numbers, bills, times of day, names. Patterns are data."""

from __future__ import annotations

import re
from functools import cache

from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
from extract.figures.numbers import SMALL

# Characters on either side of a number within which a pattern may begin and end.
REACH = 72
_NUMBERS = frozenset((*SMALL, "hundred", "half", "double", "billion", "§", "№"))
Pattern = tuple[str, str, re.Pattern[str], tuple[str, ...]]


@cache
def patterns() -> list[Pattern]:
    """(name, reason, compiled pattern, strings one of which must be near) of the lexicon's identifiers."""
    return [
        (p["name"], p["reason"], re.compile(p["regex"]), tuple(p.get("needs", ())))
        for p in load("identifiers")["pattern"]
    ]


def masked(lex: Lexemes) -> list[tuple[int, int, str, str]]:
    """Stretches of the text that are no figures: (start, end, name, reason)."""
    out = []
    text = lex.text
    for start, end in _windows(lex):
        window = text[start:end]
        for name, reason, pattern, needs in patterns():
            if not needs or any(n in window for n in needs):
                out += [(*m.span(), name, reason) for m in pattern.finditer(text, start, end)]
    return out


def _windows(lex: Lexemes) -> list[tuple[int, int]]:
    """The stretches of the text that have a number near, in order, cut at white space."""
    windows: list[tuple[int, int]] = []
    text = lex.text
    for i, low in enumerate(lex.lows):
        if not (low[0].isdecimal() or low in _NUMBERS):
            continue
        start, end = lex.starts[i] - REACH, lex.ends[i] + REACH
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return [(_space(text, start, -1), _space(text, end, 1)) for start, end in windows]


def _space(text: str, at: int, step: int) -> int:
    """The nearest white space outwards, within 400 characters."""
    for _ in range(400):
        if at <= 0 or at >= len(text):
            return max(0, min(at, len(text)))
        if text[at].isspace():
            return at
        at += step
    return at
