"""Ranges: two numbers that are one figure (`$25-$30 billion`, `between 10 and 15 percent`, `1,500 to 2,000`)."""

from __future__ import annotations

from dataclasses import dataclass

from extract.figures.analysis import Analysis
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
from extract.figures.numbers import read_number
from extract.figures.numerals import HYPHENS, MINUS, Number

_CHANGE: frozenset[str] = frozenset(load("trends")["up"]["verbs"]) | frozenset(load("trends")["down"]["verbs"])
# Verbs that take an amount from one level to another.
_MOVES = frozenset(
    "restored restore restores went go goes going moved move moves changed change changes brought bring taken take "
    "took doubled tripled extend extends extended extending lengthened shortened widened narrowed lift lifts lifted "
    "revise revises revised upgraded downgraded".split()
)
_SPEEDS = frozenset("mph kph kmh km miles kilometers kilometres".split())
_SIGNS = frozenset("$€£¥₹")
# Words that make a level of the number after `from`: `from the current 12 years to 22 years`.
_STANDING = frozenset("current existing present previous prior original initial today's today’s".split())
# What may stand between `between` or `from` and the first number.
_BETWEEN = frozenset(("about", "approximately", "roughly", "around", "some", "nearly", "estimated", "an", "the"))


@dataclass(slots=True)
class Joined:
    """The second number of a range, the lexeme where its side begins, and where the whole range begins."""

    number: Number
    first: int
    start: int


def negative(lex: Lexemes, first: int) -> bool:
    """Whether a minus sign touches lexeme `first`, and is no hyphen or range."""
    if first < 1 or lex.words[first - 1] not in MINUS or not lex.glued(first):
        return False
    return not lex.glued(first - 1) or lex.word(first - 2) in ("(", "[")


def said_negative(lex: Lexemes, first: int) -> bool:
    """Whether `minus` or `negative` stands before lexeme `first`, but not in `plus or minus 3`."""
    return lex.low(first - 1) in ("minus", "negative") and lex.low(first - 2) not in ("or", "/")


def join(a: Analysis, number: Number, first: int, last: int) -> Joined | None:
    """The number that makes a range with the one at lexemes [first, last), if the words between them say so."""
    lex = a.lex
    link, i = lex.low(last), last + 1
    before = lex.low(first - 1)
    back = first - 1
    ages = link == "and" and (before in ("age", "ages") or lex.low(first - 2) in ("age", "ages"))
    while before in _BETWEEN or (ages and before in ("age", "ages", "of")):
        back -= 1
        before = lex.low(back)
    start = first
    if link in HYPHENS and lex.low(i) == "to" and lex.low(i + 1) in HYPHENS and lex.glued(i):
        i += 2  # 10-to-15-minute
    elif link in HYPHENS and lex.low(i) in ("to", "or") and lex.glued(last) and not lex.glued(i):
        i += 1  # 18- to 34-year-olds
    elif link in HYPHENS:
        if lex.glued(last) != lex.glued(i) and not (lex.glued(last) or lex.glued(i)):
            return None
        if not lex.glued(last) and link in "—":
            return None
    elif link in ("to", "through") or (link == "or" and not number.hard):
        if link == "or" and not (number.value < 20):
            return None
        if before in _STANDING and "from" in lex.lows[max(back - 2, 0) : back]:
            return None
        if number.value == 0 and lex.low(i + 1) in _SPEEDS:
            pass  # `goes from 0 to 60 mph` is said of one run
        elif before == "from":
            if _changes(lex, back - 1, 10):
                return None
        elif before in ("an", "additional"):
            return None
        elif before == "by" or _changes(lex, back):
            amount = last == number.last and first == number.first and not number.hard and link == "to"
            after = read_number(lex, i) if amount else None
            if after is None or after.hard or not number.value < after.value <= 3 * number.value:
                return None  # `rose by 300 to 15,500`; but `rose by 60 to 80 percent`
    elif link == "and" and before == "between":
        start = back
    else:
        return None
    if lex.low(i) in ("as", "about", "approximately", "nearly", "more", "over", "up") and link != "and":
        return None
    j = i
    while lex.word(j) in ("$", "€", "£", "¥", "US", "USD", "EUR", "GBP", "C", "A", "R", "about") and j < i + 3:
        j += 1
    second = read_number(lex, j, money=j > i or number.scale > 1)
    if second is None or not a.is_free(j, second.last):
        return None
    if second.value < number.value and second.scale <= number.scale and not (link in ("to", "and") and number.hard):
        return None
    return Joined(second, j if j == i else i, start)


def _changes(lex: Lexemes, i: int, reach: int = 4) -> bool:
    """Whether a verb of change stands at lexeme i or up to `reach` words before, in the same clause."""
    for j in range(i, max(i - reach - 1, -1), -1):
        low = lex.low(j)
        if low in _CHANGE or low in _MOVES:
            return True
        if low in (".", ";", ":", ",") or low in _SIGNS:
            return False
    return False
