"""Rates told before what a figure is of: `annual savings of $5 million`, `$3 million in annual aid`, `Each year, …`."""

from __future__ import annotations

from collections.abc import Sequence

from extract.figures.antecedents.place import past
from extract.figures.changes import NOUNS
from extract.figures.grammar import QUALIFIERS
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load, words_of
from extract.figures.units import TIME
from extract.figures.words import word_class

_EACH: dict[str, str] = load("units")["denominators"]["adjectives"]
_ONCE = words_of("units", "denominators", "once")
# The classes of words that may be nouns.
_NOUNS = frozenset("NHGV")
# Lexemes from what opens a clause to its figure, and what ends it.
_OPENS, _TIMES, _ENDS = 14, TIME | {"quarter"}, frozenset(".;:!?")
# Words between the adjective and the `of` before the figure; what may stand before it behind the figure.
_REACH, _BETWEEN = 4, frozenset("estimated additional new total combined projected expected average potential".split())


def read_each(lex: Lexemes, first: int, last: int, counts: bool) -> str | None:
    """The time that an adjective tells beside the figure at lexemes [first, last), None for none.

    What `counts` things is told by it where it changes: `a monthly gain of 9 jobs`, but `annual fumes of 9 cars`.
    """
    of = past(lex, first - 1, QUALIFIERS)
    return _behind(lex, last) or (None if counts and lex.low(of - 1) not in NOUNS else _before(lex, of))


def opening_each(lex: Lexemes, cue: int, claimed: Sequence[int]) -> str | None:
    """The time that opens the clause of the figure whose cue is at lexeme `cue`: `Each year, about 3,000 people die`.

    Behind an `and` it is that of one figure before as well: `Each year, 3,000 die and 18,000 are hurt`.
    """
    near = lex.lows[max(cue - _OPENS, 0) : cue]
    if "each" not in near and "every" not in near:
        return None
    others = int(lex.low(cue - 1) == "and")
    for k in range(cue - 1, max(cue - _OPENS, -1), -1):
        low = lex.lows[k]
        if low in ("each", "every"):
            opens = k == 0 or not lex.lows[k - 1][0].isalnum() or lex.lows[k - 1] == "and"
            ends = lex.low(k + 2) == "," or k + 2 == cue
            return lex.low(k + 1) if opens and ends and lex.low(k + 1) in _TIMES else None
        others -= bool(claimed[k]) and not claimed[k + 1]
        if others < 0 or low in _ENDS:
            return None
    return None


def _behind(lex: Lexemes, i: int) -> str | None:
    """`$350 million in estimated annual aid`, `a $20 monthly value`."""
    i += lex.low(i) in ("in", "of")
    i += lex.low(i) in _BETWEEN
    return _each(lex, i, lex.low(i + 1)) if lex.low(i) in _EACH else None


def _before(lex: Lexemes, of: int) -> str | None:
    """`annual savings of $5 million`, `an average monthly gain of 9,000`."""
    if lex.low(of) != "of":
        return None
    for i in range(of - 1, max(of - _REACH - 1, -1), -1):
        low = lex.lows[i]
        if low in _EACH:
            return _each(lex, i, lex.low(of - 1)) if i < of - 1 else None
        if word_class(low) not in _NOUNS:
            return None
    return None


def _each(lex: Lexemes, i: int, noun: str) -> str | None:
    """The time of the adjective at lexeme i, unless the noun behind it comes once in it."""
    told = noun and word_class(noun) in _NOUNS and _ONCE.isdisjoint((noun, lex.low(i + 1)))
    return _EACH[lex.low(i)] if told else None
