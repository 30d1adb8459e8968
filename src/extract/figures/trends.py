"""Trends: `up` or `down` where a figure is the amount of a change (`rose 5 percent`, `$3 million less`)."""

from __future__ import annotations

import itertools

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
from extract.figures.nouns import STOP
from extract.figures.numerals import HYPHENS
from extract.figures.units import TIME
from extract.model import Trend

_TRENDS = load("trends")
_BEFORE_AMOUNT = frozenset("an a another additional further the estimated total".split()) | frozenset(
    load("modifiers")["epithets"].split()
)
_UP, _DOWN = frozenset(_TRENDS["up"]["verbs"]), frozenset(_TRENDS["down"]["verbs"])
_UP_NOUNS, _DOWN_NOUNS = frozenset(_TRENDS["up"]["nouns"]), frozenset(_TRENDS["down"]["nouns"])
_UP_AFTER, _DOWN_AFTER = frozenset(_TRENDS["up"]["after"]), frozenset(_TRENDS["down"]["after"])
_AFTER_LESS = frozenset((".", ",", ";", "next", "this", "last", "in", "each", "per", "every", "annually", ""))
# `make up 22 percent`, `set up 5 centers`: the verb, not its particle, says what happens.
_MAKING = frozenset("make makes made making set sets setting sign signed signs pay paid pays".split())
_IMPROVING = frozenset("improve improves improved expand expands expanded advance advances strengthened".split())
# Verbs whose money is a sum and no change: `raised $5 million`, `victims lost $10 million`.
_SUMS = frozenset("cut cuts raised raise raising raises advance advanced lost lose loses losing".split())
# How far back, in words, a verb of change is looked for: before `by 5 percent`, and before an object without `by`.
_BY_REACH, _OBJECT_REACH, _CARRY_REACH = 20, 10, 8
_OBJECT_ENDS = frozenset("to from with than by at for that which who and or if when while because at least".split())
_ENDS_AFTER = frozenset("of in to for and the or on by from that is was".split())
_CARRIED = frozenset("and , ; then in by during for a an another further nearly almost about over the".split())
CLAUSE_END = frozenset({".", ";", ":", "!", "?", "—"})


def trend(lex: Lexemes, found: Found, cue: int, last: int) -> Trend | None:
    """`up` or `down` when the figure is the amount of a change, None for a level."""
    j = cue - 1
    while j >= 0 and lex.lows[j] in _BEFORE_AMOUNT:
        j -= 1
    before = lex.low(j)
    if before in ("to", "at") or (before == "from" and lex.low(j - 1) not in ("down", "up")):
        return None
    while before == "of" and lex.low(j - 1) in ("average", "total"):  # `by an average of`
        j -= 2
        while j >= 0 and lex.lows[j] in _BEFORE_AMOUNT:
            j -= 1
        before = lex.low(j)
    if before in ("by", "of"):
        k = j - 1
        if before == "of" and (lex.low(k) in _UP_NOUNS or lex.low(k) in _DOWN_NOUNS):
            return "up" if lex.low(k) in _UP_NOUNS else "down"
        if before == "by":
            for k in range(j - 1, max(j - _BY_REACH, -1), -1):
                low = lex.lows[k]
                if low in CLAUSE_END:
                    break
                if low in _UP or low in _UP_NOUNS:
                    return "up"
                if low in _DOWN or low in _DOWN_NOUNS:
                    return "down"
        return None
    for k in range(j, max(j - 3, -1), -1):
        low = lex.lows[k]
        if low in _UP or low in _DOWN:
            if low in ("up", "down") and (lex.low(k + 1) == "to" or lex.low(k - 1) in _MAKING):
                return None
            if k != j and not all(
                w.endswith("ly") or w in ("about", "only", "just", "almost", "by", "sharply")
                for w in lex.lows[k + 1 : j + 1]
            ):
                continue
            if found.label == "QUANTITY" and found.unit in TIME and found.unit is not None:
                return None
            if low in _IMPROVING and found.label != "PERCENT":
                return None  # `improve 65,000 miles of roads`
            if low in _SUMS and found.label == "MONEY":
                return None
            return "up" if low in _UP else "down"
        if not low.endswith("ly"):
            break
    return _trend_after(lex, found, last) or _trend_object(lex, found, j)


def _trend_object(lex: Lexemes, found: Found, j: int) -> Trend | None:
    """The verb of change whose object ends at lexeme j, before a percentage: `reduce emissions 50%`."""
    if found.label != "PERCENT" or not _noun(lex.low(j)):
        return None
    for k in range(j - 1, max(j - _OBJECT_REACH, -1), -1):
        low = lex.lows[k]
        if low in _UP or low in _DOWN:
            return "up" if low in _UP else "down"
        if low in _OBJECT_ENDS or not (low[0].isalpha() or low in HYPHENS):
            return None
    return None


def _noun(low: str) -> bool:
    return low[:1].isalpha() and low not in STOP and not low.endswith(("ing", "ed", "ly"))


def carry_trend(a: Analysis, found: list[Found]) -> None:
    """A change told twice: `grew 11 percent in 2004 and 14 percent in 2003`, `rose by 83 cents, or 3.1 percent`."""
    for before, f in itertools.pairwise(found):
        if f.trend or not before.trend or "DATE" in (f.label, before.label):
            continue
        between = range(a.at(before.end), a.at(f.cue))
        lows = [a.lex.lows[k] for k in between]
        again = lows in (["or"], [",", "or"], ["("], ["(", "or"]) and f.label != "QUANTITY"
        listed = (
            f.label == before.label
            and f.unit == before.unit
            and f.unit is not None
            and 0 < len(between) < _CARRY_REACH
            and all(a.lex.lows[k] in _CARRIED or a.claimed[k] for k in between)
            and a.lex.low(a.at(f.end)) not in ("of", "are", "is")
            and any(low in ("and", ",", ";", "then") for low in lows)
        )
        if again or listed:
            f.trend = before.trend


def _trend_after(lex: Lexemes, found: Found, last: int) -> Trend | None:
    j = last
    if found.unit == "times":
        return None  # `three times higher` compares
    if found.label not in ("PERCENT", "MONEY") and lex.low(j) not in ("more", "fewer", "higher", "lower"):
        return None
    if lex.low(j) in HYPHENS:
        j += 1
    for k in range(j, min(j + (3 if found.label == "PERCENT" else 1), len(lex))):
        low = lex.lows[k]
        if low in _UP_AFTER or low in _DOWN_AFTER:
            if low in ("more", "less", "higher", "lower", "above", "below", "greater", "larger", "fewer") and k == j:
                if lex.low(k - 1) == "or":
                    return None
                bare = lex.low(k + 1) != "than" and low in ("more", "less", "above", "below")
                money = found.label == "MONEY" and low in ("more", "less") and lex.low(k + 1) in _AFTER_LESS
                if bare and not money and found.label != "PERCENT":
                    return None
            elif k > j and low not in _UP_NOUNS and low not in _DOWN_NOUNS:
                return None
            return "up" if low in _UP_AFTER else "down"
        if not low.isalpha() or low in _ENDS_AFTER:
            return None
    return None
