"""Where a number without a noun stands, and what stands before it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.grammar import QUALIFIERS
from extract.figures.lex import Lexemes
from extract.figures.numerals import Number

# `over seven instead of 15 years`
INSTEAD = frozenset((("instead", "of"), ("rather", "than")))
# Words of qualifiers but for `to`, which leads to a level as well.
NOT_TO = QUALIFIERS - {"to"}
# Words before a number that tell a level or an amount: `rose to 5`, `by 3 million`.
LEVELS = frozenset("to at of by for in from with than over about and or".split())
# What joins one clause or one of a list to the next.
JOINS = frozenset((",", "and", "but", "while"))
# What tells who is there now: `there are now 40`, `the 35 already in use`.
NOW = frozenset("now today already currently still just".split())
# Figures back, of the passage, among which a noun was counted; lexemes of an aside.
_BACK, _ASIDE = 40, 8


@dataclass(frozen=True)
class Place:
    """Where a number without a noun stands: its clause begins at lexeme `start`, it ends before lexeme `end`."""

    a: Analysis
    number: Number
    start: int
    end: int

    @property
    def lex(self) -> Lexemes:
        """The lexemes of the text."""
        return self.a.lex

    @property
    def first(self) -> int:
        """The lexeme that the number begins with."""
        return self.number.first

    @cached_property
    def at(self) -> int:
        """The lexeme before the number and its qualifiers."""
        return past(self.lex, self.first - 1, QUALIFIERS)

    @property
    def before(self) -> str:
        """The word before the number and its qualifiers."""
        return self.lex.low(self.at)

    @property
    def after(self) -> str:
        """The word after the number."""
        return self.lex.low(self.end)

    def back(self, most: int) -> list[Found]:
        """The figures before the number, of the whole passage, so many at most and the nearest first."""
        return self.a.before(self.first, most)

    def told(self) -> list[Found]:
        """The figures of the clause before the number, the nearest first."""
        start = self.lex.starts[self.start]
        return list(takewhile(lambda f: f.start >= start, self.back(_BACK)))


def counts(f: Found) -> bool:
    """Whether a figure counts a noun, which stands beside it or is told elsewhere."""
    return f.is_count or (f.rule == "quantity.bare" and f.unit is not None)


def past_aside(lex: Lexemes, i: int, reach: int = _ASIDE) -> int:
    """The lexeme after the brackets that open at i, of `reach` lexemes at most, or i itself where none do.

    `2.7 million (6.5 percent) of them`.
    """
    closing = lex.lows[i : i + reach] if lex.low(i) == "(" else []
    return i + closing.index(")") + 1 if ")" in closing else i


def past(lex: Lexemes, i: int, words: frozenset[str]) -> int:
    """The lexeme nearest before i, or i itself, that is none of the words."""
    while lex.low(i) in words:
        i -= 1
    return i
