"""The noun of a number told again, or a part of what was told: `these 12,000 are fake`, `90 of the increase`."""

from __future__ import annotations

from collections.abc import Callable

from extract.figures.antecedents.place import Place, counts
from extract.figures.changes import NOUNS
from extract.figures.grammar import DEFINITE
from extract.figures.nouns import is_person
from extract.figures.words import word_class

# Figures back among which the number was told; one below is told again by chance.
_BACK, _LEAST = 20, 13
# Classes of the words that stand behind such a number, which are no nouns.
_BEHIND = frozenset("PTCBROSAEV.,(")
# What more of the same comes to; figures back, and characters, among which it is counted.
_ON_TOP = (["on", "top", "of"], ["in", "addition", "to"], [",", "adding", "to"])
_JOIN = frozenset(("join", "joins", "joined", "joining"))
_NEAR, _REACH = 2, 60


def _same_number(p: Place) -> str | None:
    """`12,000 plates; some of these 12,000 are fake`: the noun of the same number, told before."""
    if p.lex.low(p.first - 1) not in DEFINITE or p.number.value < _LEAST:
        return None
    if word_class(p.after) not in _BEHIND or p.lex.low(p.end + 1)[:1].isdecimal():
        return None  # `above the 2,000 level`, `the 300 and 400 blocks`
    unit = next((f.unit for f in p.back(_BACK) if f.is_count and f.value == p.number.value), None)
    return unit if p.after != "who" or is_person(unit or "") else None


def _of_change(p: Place) -> str | None:
    """`quits rose by 228,000; hotels accounted for 90,000 of the increase`: a part of those counted last."""
    of_it = p.after == "of" and p.lex.low(p.end + 1) == "the" and p.lex.low(p.end + 2) in NOUNS
    if not of_it or p.before != "for":
        return None
    return next((f.unit for f in p.back(_BACK) if counts(f) and (f.value or 0) >= p.number.value), None)


def _on_top(p: Place) -> str | None:
    """`300 nurses, on top of the 1,200 hired in 2022`: more of those counted right before."""
    lex, the = p.lex, p.first - 1
    if lex.low(the) != "the" or word_class(p.after) not in _BEHIND:
        return None
    if lex.lows[max(the - 3, 0) : the] not in _ON_TOP and lex.low(the - 1) not in _JOIN:
        return None
    start = lex.starts[p.first]
    near = (f for f in p.back(_NEAR) if start - _REACH < f.end <= start)
    return next((f.unit for f in near if counts(f)), None)


WAYS: tuple[Callable[[Place], str | None], ...] = (_same_number, _of_change, _on_top)
