"""Rates told by an adjective before what a figure is of: `annual savings of $5 million`, `$3 million in annual aid`."""

from __future__ import annotations

from extract.figures.antecedents.place import past
from extract.figures.changes import NOUNS
from extract.figures.grammar import QUALIFIERS
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load, words_of
from extract.figures.words import word_class

_EACH: dict[str, str] = load("units")["denominators"]["adjectives"]
_ONCE = words_of("units", "denominators", "once")
# The classes of words that may be nouns.
_NOUNS = frozenset("NHGV")
# Words between the adjective and the `of` before the figure; what may stand before it behind the figure.
_REACH, _BETWEEN = 4, frozenset("estimated additional new total combined projected expected average potential".split())


def read_each(lex: Lexemes, first: int, last: int, counts: bool) -> str | None:
    """The time that an adjective tells beside the figure at lexemes [first, last), None for none.

    What `counts` things is told by it where it changes: `a monthly gain of 9 jobs`, but `annual fumes of 9 cars`.
    """
    of = past(lex, first - 1, QUALIFIERS)
    return _behind(lex, last) or (None if counts and lex.low(of - 1) not in NOUNS else _before(lex, of))


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
