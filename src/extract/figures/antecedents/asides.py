"""The noun that a number in an aside stands for: `9,400 cars (2022: 9,100)`, `most of the cases, 376 of 581 (65%),`."""

from __future__ import annotations

from collections.abc import Callable

from extract.figures.antecedents.place import Place
from extract.figures.grammar import DEFINITE
from extract.figures.nouns import STOP, is_plural, singular

# What stands before the `of` of those whose share is told: `the majority of cases`, `three-quarters of patients`.
_SHARES = frozenset("majority most minority half thirds quarters third quarter percent % share rest remainder".split())
_OPENS, _ENDS, _STOPS = frozenset("(;,"), frozenset("(),;."), frozenset(".!?")
# Lexemes before a number among which the share of a whole stands, and those who were counted.
_REACH, _FAR = 16, 24


def _at_another_time(p: Place) -> str | None:
    """`9,400 cars in May (+3%; 2022: 9,100)`: those counted last, at the time that a colon follows."""
    if p.before != ":":
        return None
    dates = [f for f in p.a.found if f.label == "DATE" and p.a.at(f.end) == p.at]
    if not dates or p.lex.low(p.a.at(dates[0].start) - 1) not in _OPENS:
        return None
    counts = (f for f in reversed(p.a.found) if f.is_count and 0 < p.first - p.a.at(f.end) < _FAR)
    last = next(counts, None)
    return last.unit if last and not _apart(p, p.a.at(last.end)) else None


def _so_many_of(p: Place) -> str | None:
    """`The majority of the cases, 376 of 581 (65%)`: those of whom a share is told right before."""
    lex = p.lex
    if p.after == "of" and lex.low(p.end + 1).isdecimal() and lex.low(p.end + 2) in _ENDS:
        for k in range(p.first - 2, max(p.first - _REACH, 2), -1):
            j = k - 1 - (lex.lows[k - 1] in DEFINITE)
            of = lex.lows[j] == "of" and lex.lows[j - 1] in _SHARES
            if of and is_plural(lex.lows[k]) and lex.lows[k] not in STOP and not _apart(p, k):
                return singular(lex.lows[k])
        return None
    if p.before != "of" or p.after not in _ENDS:
        return None
    return next((f.unit for f in p.a.found if f.rule == "quantity.bare" and p.a.at(f.end) == p.at), None)


def _apart(p: Place, i: int) -> bool:
    """Whether a sentence ends between lexeme i and the number."""
    return not _STOPS.isdisjoint(p.lex.lows[i : p.first])


WAYS: tuple[Callable[[Place], str | None], ...] = (_at_another_time, _so_many_of)
