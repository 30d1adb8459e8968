"""Measures told in the order of their figures: `Sales and profit rose 5% and 7%, respectively`."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.measuring.items import ABOUT
from extract.figures.nouns import is_plural

_PAIRS = "respectively"
_BETWEEN, _BEHIND = re.compile(rf"\s(?:and|or)\s{ABOUT}"), re.compile(rf",?\s{_PAIRS}\b")
# Two years or periods that the two figures are of: `in 2024 and 2023, depreciation and amortization were`.
_OF_YEARS = re.compile(r"\b\d{4}\s(?:and|or)\s(?:\w+\s)?\d{4}\b|\b(?:quarter|half|year)\s(?:and|or)\s")
# What a result of its own begins with: `sales and net income`, but no `operations and maintenance costs`.
_RESULT = re.compile(r"(?:net|gross|operating|total|adjusted|core|other)\s")
# What hangs on the first of two nouns is no part of the second: `Sales in Ohio and Utah`.
_HANGS = re.compile(r"\s(?:of|in|for|on|at|to|from|by|with|among|between)\s")
_ARTICLE = re.compile(r"(?:the|its|their|an?)\s")
# `the number and rate of hires`: the first says that the things are counted.
_NUMBER = "number"


def tell_in_order(lex: Lexemes, measured: list[Found]) -> None:
    """Gives each of two figures its own of the two nouns before them, where `respectively` stands behind both."""
    if _PAIRS not in lex.text:
        return
    for f, g in pairwise(measured):
        if f.measure_start is None or f.measure_end is None or f.measure_end > f.start:
            continue
        if not _BEHIND.match(lex.text, g.end) or not _BETWEEN.fullmatch(lex.text, f.end, g.lead):
            continue
        if g.measure_start not in (None, f.measure_start) or _of_years(lex, f.start):
            continue
        parts = _parts(lex.text, f.measure_start, f.measure_end)
        for figure, (first, end) in zip((f, g), parts, strict=False):
            figure.measure_start, figure.measure_end, figure.measure = first, end, lex.source[first:end]


def _of_years(lex: Lexemes, at: int) -> bool:
    """Whether the stretch of an offset tells of two years, whose the two figures are."""
    first, last = next(((a, b) for a, b in lex.stretches if a <= at < b), (0, 0))
    return _OF_YEARS.search(lex.text, first, last) is not None


def _parts(text: str, first: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where the two nouns of a phrase stand, none where the first does not stand alone: `gross and net sales`."""
    at = text.find(" and ", first, end)
    second = at + len(" and ")
    if at < 0 or text.find(" and ", second, end) >= 0 or _HANGS.search(text, first, at):
        return ()
    if article := _ARTICLE.match(text, second, end):
        second = article.end()
    shared = _HANGS.search(text, second, end)
    if shared is not None:
        counted = text[first:at].lower() == _NUMBER and shared[0] == " of "
        return ((shared.end(), end), (second, end)) if counted else ()
    own = _RESULT.match(text, second, end) is not None and is_plural(text[first:at].lower())
    alike = own or text.count(" ", first, at) == text.count(" ", second, end)
    return ((first, at), (second, end)) if alike else ()
