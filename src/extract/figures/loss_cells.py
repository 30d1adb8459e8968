"""Numbers of a table that are below zero by the brackets that fill their cell, as accounts write losses: `(15.4)`."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.figures.analysis import Analysis
from extract.figures.cells import Cells
from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.numerals import MINUS

# Columns whose numbers stand in brackets whatever they are: `n | (%)`, `2024 | (2023)`.
_ALL_BRACKETED = re.compile(r"\((?:%|n|per ?cent|(?:FY ?)?(?:19|20)\d\d|(?:prior|previous|last) year)\)", re.IGNORECASE)
_SHARE = re.compile(r"[-−–+]?[\d.,]*\d ?%")
# Rows that can be below zero, where no currency says that they hold amounts, and those of shares that can.
_AMOUNTS = words_of("nouns", "row_amounts")
_MARGINS = frozenset("margin margins return returns growth yield yields".split())


def read_loss(a: Analysis, f: Found, cells: Cells, cell: int, name: str, *, changed: bool) -> None:
    """Makes a figure negative where brackets, or a minus set apart, fill its cell with it.

    Of a share or a count only where its row or column is one of changes, or can be below zero.
    """
    first, last, header = cells[cell]
    before, after = a.text[first : f.start].strip(), a.text[f.end : last].strip()
    bracketed = before == "(" and after == ")"
    if not (bracketed or (before in MINUS and not after)) or not f.value or f.value < 0 or f.value_max is not None:
        return
    if bracketed and (_ALL_BRACKETED.match(header) or not (changed or _can_be_below(a, f, cells, cell, name))):
        return
    f.value = -f.value
    if not changed:
        f.start, f.end = a.text.index(before, first), f.end if not after else a.text.index(")", f.end) + 1


def _can_be_below(a: Analysis, f: Found, cells: Cells, cell: int, name: str) -> bool:
    """Whether brackets around a figure can mean a minus, and set no share, count or year before apart."""
    if f.label == "MONEY":
        return True
    if f.label == "PERCENT":
        others = (a.text[start:end] for n, (start, end, _) in enumerate(cells) if n and n != cell)
        return not _MARGINS.isdisjoint(_words(name)) or any(_SHARE.fullmatch(text.strip()) for text in others)
    return not _AMOUNTS.isdisjoint(_words(name))


@lru_cache(maxsize=4000)
def _words(name: str) -> frozenset[str]:
    return frozenset(Lexemes(name).lows)
