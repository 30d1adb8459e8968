"""The words of change of the lexicon, each with the direction that it says: `rose`, `increase`, `higher`."""

from __future__ import annotations

from extract.figures.lex import Lexemes
from extract.figures.lexicon import load, words_of
from extract.figures.numerals import MONEY_SIGNS
from extract.model import Trend

_DATA = load("trends")


def _directions(kind: str) -> dict[str, Trend]:
    up: dict[str, Trend] = dict.fromkeys(_DATA["up"][kind], "up")
    return up | dict.fromkeys(_DATA["down"][kind], "down")


VERBS, NOUNS = _directions("verbs"), _directions("nouns")
# Their past forms: `Housing starts fell`.
MOVED = frozenset(verb for verb in VERBS if verb.endswith("ed")) | {"rose", "fell", "grew"}
# What may follow an amount of change: `50 percent higher`, `a 12% decline`.
AFTER = _directions("after")
# Verbs whose money is a sum and no change: `victims lost $10 million`; and those that take an amount to a level.
SUMS, MOVES = words_of("trends", "sums"), words_of("trends", "moves")
# Verbs that change something only `by` an amount: `extended it by a month`.
BY = _directions("by")
# Nouns of what money is spent on, and not of how much more it is.
ENLARGING = words_of("trends", "enlarging")
# Where something stands to the level of a date, and what that is called: `remains below its February 2020 level by 9%`.
SIDES, LEVELS = _directions("sides"), frozenset(load("links")["levels"]["words"])
# Lexemes before an amount's `of` among which a noun of change and what changes stand, and what parts them.
_INSET, _PARTS = 10, frozenset((*".;:,", *MONEY_SIGNS, "and", "or"))


def change_in(lex: Lexemes, of: int) -> int | None:
    """The noun of change of an amount behind what changes and `of`: `a decrease in the goods deficit of $5 billion`."""
    for k in range(of - 2, max(of - _INSET, -1), -1):
        if lex.lows[k] in NOUNS and lex.lows[k + 1] == "in":
            return None if lex.low(k + 2) in ("a", "an") else k  # `growth in a market of $5 billion`
        if lex.lows[k] in _PARTS:
            return None
    return None
