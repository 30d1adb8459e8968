"""PERCENT: percent, percentage points and basis points, with the ranges and compounds they come in."""

from __future__ import annotations

import re

from extract.figures.analysis import Analysis
from extract.figures.bracketed import find_prior, in_brackets
from extract.figures.changes import NOUNS, VERBS
from extract.figures.found import Found
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.minus import negative, said_negative
from extract.figures.numerals import PERCENTS, Number
from extract.figures.ranges import join, level_after
from extract.figures.rates import read_per

_POINTS = frozenset({"point", "points"})
_PP = frozenset(("pp", "pps", "ppt", "ppts"))
# Lexemes between points and the level that they lead from: `down 1.3 points from its March peak of 7.3 percent`.
_FROM_LEVEL = 9
# What may stand between a share and the points by which it changed: `86.2%, an increase of 2.3 points`.
_BY_POINTS = frozenset(
    ", ( up down an a of by increase decrease rise fall drop decline gain improvement which was is about some".split()
)
_AGES = frozenset(("age", "aged", "ages", "under"))
# A number above these has no part in the word of another: `of the 400 and 30 percent`.
_MOST_SHARED = 200
# A `pp` after more than these is no percentage point but pages: `260pp`.
_MOST_POINTS = 50
# A percentage point that an article counts, and what makes it a part of one: `half a percentage point`.
_POINT = re.compile(r"percentage[ -]point\b(?![ -]?[a-z]*(?:increase|decrease|rise|drop|gain|gap|lead))")
_PARTS = frozenset("half quarter quarters third thirds tenth tenths fifth fifths of".split())
_RATES = frozenset("rate rates percent % fed".split())


def read_percent(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """The unit of a percentage at lexeme i (`percent`, `percentage_point`, `basis_point`) and where it ends."""
    j = lex.past_tie(i)
    low = lex.low(j)
    if low == "of" and lex.low(j + 1) in ("a", "one", "1") and lex.low(j + 2) in ("percent", "percentage", "%"):
        return read_percent(lex, j + 2)
    if low == "a" and lex.low(j + 1) in ("percent", "percentage"):
        return read_percent(lex, j + 1)
    if low in PERCENTS:
        k = j + 2 if lex.low(j + 1) in HYPHENS and lex.low(j + 2) in _POINTS else j + 1
        if lex.low(k) in _POINTS or k == j + 2:
            return "percentage_point", (k + 1 if k == j + 1 else j + 3)
        if low in ("pct", "%") and lex.low(j + 1) in ("pt", "pts"):
            return "percentage_point", j + 2
        if low == "pct" and lex.low(j + 1) == "." and lex.glued(j + 1) and lex.word(j + 2)[:1].islower():
            return "percent", j + 2
        return "percent", j + 1
    if low == "per" and lex.low(j + 1) in ("cent", "cents"):
        return "percent", j + 2
    if low in ("basis", "basis-point") and lex.low(j + 1) in _POINTS:
        return "basis_point", j + 2
    if low == "basis" and lex.low(j + 1) in HYPHENS and lex.low(j + 2) in _POINTS:
        return "basis_point", j + 3
    if low in ("bps", "bp") and lex.word(j) != "BP":
        return "basis_point", j + 1
    if low in _PP:
        return "percentage_point", j + 1
    if low in ("p.p", "p.p.") and lex.word(j).islower():
        return "percentage_point", j + 1 + (low == "p.p" and lex.low(j + 1) == "." and lex.glued(j + 1))
    return None


def find_percents(a: Analysis) -> None:
    """Turns the numbers that stand before a percent sign or word into PERCENT figures."""
    lex = a.lex
    for number in a.numbers:
        if not a.is_free(number.first, number.last):
            continue
        last = number.last
        if number.fraction and _part_of_a_point(lex, last):
            article = lex.low(number.first) in ("a", "an")
            end = lex.past_tie(last) + 1
            _emit(a, number, number.first + article, ("percentage_point", end), None)
            continue
        closing = lex.low(last) == ")" and lex.low(number.first - 1) == "(" and lex.low(last + 1) == "%"
        unit = read_percent(lex, last + 1 if closing else last)
        if lex.low(last) == "pp" and number.value > _MOST_POINTS:
            a.refuse(number.first, last + 1, "quantity.pages", "the pages of a book")
            continue
        joined = join(a, number, number.first, unit[1] if unit else last, signed=True)
        if joined:
            other = read_percent(lex, joined.number.last)
            if other and (unit is None or unit[0] == other[0]) and joined.number.first == joined.first:
                number.value = joined.low
                _emit(a, number, joined.start, other, joined.number.value)
                continue
        prior = in_brackets(a, last) if unit is None else None
        if prior and (other := read_percent(lex, prior.last + 1)):
            _emit(a, number, number.first, (other[0], last), None)  # `12.3 (11.8) percent`
            _emit(a, prior, prior.first, (other[0], prior.last), None)
            continue
        if unit is None:
            level = level_after(a, number)
            if level and (other := read_percent(lex, level.last)):
                _emit(a, number, number.first, (other[0], last), None)
            continue
        if closing:
            number.value = -number.value
        _emit(a, number, number.first - 1 if closing else number.first, unit, None)
    _find_article_points(a)
    _find_points_of_shares(a)
    find_prior(a, "PERCENT")


def _find_points_of_shares(a: Analysis) -> None:
    """Turns the points of a share into PERCENT figures: `86.2%, up 2.3 points`, `57% are women, a 4-point increase`."""
    lex = a.lex
    shares = [f for f in a.found if f.label == "PERCENT" and f.unit != "basis_point"]
    for number in a.numbers if shares else ():
        i = number.last
        compound = lex.low(i) in HYPHENS and lex.low(i + 1) in _POINTS and lex.low(i + 2) in NOUNS
        end = i + 1 + compound
        if not (compound or lex.low(i) in _POINTS or lex.low(i) == "pts") or number.value > _MOST_POINTS:
            continue
        if a.is_free(number.first, end) and any(_points_of(a, f, number, end) for f in shares):
            _emit(a, number, number.first, ("percentage_point", end), None)


def _points_of(a: Analysis, share: Found, number: Number, end: int) -> bool:
    """Whether the points that end at lexeme `end` are those by which a share changed, or like those told before."""
    lex, first, last = a.lex, a.at(share.start), a.at(share.end - 1) + 1
    if first > end:
        between = lex.lows[end:first]
        return (between[:1] == ["to"] and len(between) < 4) or (
            between[:1] == ["from"] and between[-1] in ("from", "of") and len(between) < _FROM_LEVEL
        )
    if share.unit == "percentage_point" or lex.low(number.last) in HYPHENS:
        reach = range(last, number.first)
        other = any(lex.low(k) in VERBS and lex.low(k - 1) not in ("and", "then") for k in reach)  # `the Dow fell 40`
        return last <= number.first and not other and lex.clause_start(number.first) <= first
    return _leads_to(lex, first, last, number.first)


def _leads_to(lex: Lexemes, start: int, end: int, i: int) -> bool:
    """Whether a share at lexemes [start, end) is a level, and what stands up to lexeme i says how it changed."""
    level = lex.low(start - 1) not in ("by", "up", "down") and lex.low(start - 1) not in VERBS
    told = lex.low(end) in (",", "(", "/") or lex.low(end) in VERBS  # `86.2%, up 2.3`, `77.0% / 76.1% / 0.9 pts`
    return level and told and 0 < i - end < 7 and _BY_POINTS.issuperset(lex.lows[end + 1 : i])


def _shares_word(a: Analysis, number: Number, i: int) -> Number | None:
    """The number before lexeme i that shares the word after: `from 30 to 40 percent`, `20, 30 and 40%`."""
    lex, link = a.lex, a.lex.low(i - 1)
    linked = link in ("and", "or") or (link == "to" and lex.low(i - 3) == "from")
    if not linked and not (link == "," and lex.low(number.last) in ("and", "or", ",")):
        return None
    if not lex.low(i - 2)[:1].isdecimal() or lex.low(i - 3) in _AGES or not a.is_free(i - 2, i - 1):
        return None
    before = next((n for n in a.numbers if (n.first, n.last) == (i - 2, i - 1)), None)
    return before if before and before.value <= _MOST_SHARED else None


def _find_article_points(a: Analysis) -> None:
    """Turns `a full percentage point` into a PERCENT figure."""
    lex = a.lex
    for m in _POINT.finditer(a.text):
        i = a.at(m.start())
        first = i - 2 if lex.low(i - 1) in ("full", "whole", "entire") else i - 1
        if lex.low(first) == "a" and lex.low(i) == "percentage" and lex.low(first - 1) not in _PARTS:
            _emit(a, Number(1.0, first, i), first, ("percentage_point", i + 2), None)


def _part_of_a_point(lex: Lexemes, i: int) -> bool:
    """Whether a fraction that ends at lexeme i is one of a percentage point: `a quarter-point rise in its key rate`."""
    near = lex.lows[max(i - 20, 0) : i + 20]
    return lex.low(lex.past_tie(i)) in _POINTS and not _RATES.isdisjoint(near)


def _emit(a: Analysis, number: Number, first: int, unit: tuple[str, int], high: float | None) -> None:
    """Adds the figure that begins at lexeme `first`; `unit` is its name and end, `high` the upper end of a range."""
    lex, (name, last) = a.lex, unit
    if not a.is_free(first, last):
        return
    shares = _shares_word(a, number, first)
    if shares:
        _emit(a, shares, shares.first, (name, shares.last), None)
    value = number.value
    if high is not None and high < value:
        value, high = high, value
    elif high is None and (negative(lex, first) or said_negative(lex, first)):
        first, value = first - 1, -value
    per = None
    rate = read_per(lex, last)
    if rate and rate[0] in ("year", "month", "week", "day", "quarter", "hour") and a.is_free(last, rate[1]):
        per, last = rate
    a.add(
        Found(
            "PERCENT",
            lex.starts[first],
            lex.ends[last - 1],
            "percent.range" if high is not None else "percent",
            value=value,
            value_max=high,
            unit=name,
            per=per,
            number_start=lex.starts[number.first],
            number_end=lex.ends[number.last - 1],
            modifier="MORE_THAN" if number.plus else None,
        ),
        first,
        last,
    )
