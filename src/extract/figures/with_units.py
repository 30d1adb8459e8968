"""Measures: a number with a unit of measure, or a range of them."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from extract.figures.analysis import Analysis
from extract.figures.durations import DAYS, in_parts
from extract.figures.found import Found
from extract.figures.heads import read_head
from extract.figures.keeping import keep_quantity
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, is_plural
from extract.figures.numbers import read_number
from extract.figures.numerals import MONEY_SIGNS, Number, past_article, times
from extract.figures.ranges import join, leads_up, level_after
from extract.figures.units import LENGTHS, TIME, Unit, read_unit
from extract.figures.words import word_class
from extract.model import MEASURED

_BEFORE_TIME, _AFTER_WORDS = words_of("units", "before_time"), words_of("units", "after_words")
# The smaller unit that may follow a number of a greater one, and how many make it: `5 feet 11 inches`.
_SMALLER = {"foot": ("inch", 12), "pound": ("ounce", 16)}
_MOST_LISTED = 12  # numbers of a list that its last unit holds for
_BITS = frozenset(("kilobit", "megabit", "gigabit"))
_COUNCILS = frozenset(("panchayat", "panchayats", "sabha", "sabhas"))
_BY = frozenset("by x ×".split())
# States of the U.S. by their two letters, which a unit is written by as well.
_STATES = frozenset(("MI", "TN"))
_FEET, _INCHES = frozenset("'’′"), frozenset('"”″')
# After these an `in` is inches: `6 feet, 2 in. tall`.
_AFTER_INCHES = frozenset(("", ".", ",", "tall", "long", "high", "wide", "deep"))


class Measured(NamedTuple):
    """The unit behind a number, where it ends, and what a smaller unit adds: the 2 inches of `5 feet 2 inches`."""

    unit: Unit | None
    last: int
    more: float = 0.0


def read_measure(a: Analysis, number: Number) -> Found | None:
    """A number with a unit of measure, or a range of them; None where there is none."""
    lex = a.lex
    unit, last, more = _unit_after(lex, number)
    if unit is None:
        return _suspended(a, number) or _both_ways(a, number) or _with_next(a, number)
    two = lex.low(last) == "or"  # `10 mg or 15 mg`
    joined = None if two else join(a, number, number.first, last, signed=True)
    if joined and joined.number.first == joined.first:
        other, end, more_high = _unit_after(lex, joined.number)
        if other and other.name == unit.name:
            number.value = joined.low
            _expand(number, unit, more)
            _expand(joined.number, other, more_high)
            return _keep(a, number, joined.start, end, replace(unit, per=other.per), joined.number)
    _expand(number, unit, more)
    if unit.name in DAYS and unit.per is None and (longer := _longer(a, number, unit, last)):
        return _keep(a, number, number.first, longer[1], unit, longer[0])
    if unit.name in TIME and unit.per is None and last == unit.last and not unit.symbol:
        number.value, last = in_parts(lex, number.value, unit.name, last)
    return _keep(a, number, number.first, last, unit)


def _with_next(a: Analysis, number: Number) -> Found | None:
    """A number whose unit comes with the next: `2 to 3 feet`, `five and three years`, `10 by 12 feet`."""
    lex = a.lex
    joined = join(a, number, number.first, number.last, signed=True)
    if joined and joined.number.first == joined.first:
        unit, end, more = _unit_after(lex, joined.number)
        if unit:
            number.value = joined.low
            _expand(number, unit)
            _expand(joined.number, unit, more)
            return _keep(a, number, joined.start, end, unit, joined.number)
    if lex.low(number.last) in ("and", "or") and (shared := _shared(a, number)):
        return shared
    if lex.low(number.last) == "," and (listed := _listed(a, number)):
        return listed
    level = level_after(a, number)
    unit = _unit_after(lex, level).unit if level else _side_of(lex, number)
    if unit is None:
        return None
    _expand(number, unit)
    return _keep(a, number, number.first, number.last, unit)


def _keep(a: Analysis, number: Number, first: int, last: int, unit: Unit, high: Number | None = None) -> Found:
    """Adds the measure at lexemes [first, last)."""
    return keep_quantity(a, number, first, last, unit.name, MEASURED, per=unit.per, high=high)


def past_size(lex: Lexemes, i: int) -> int | None:
    """Where the measure in digits at lexeme i ends: `150 mg` of `two 150 mg tablets`; None where there is none."""
    size = read_number(lex, i) if lex.low(i)[:1].isdecimal() else None
    unit = read_unit(lex, size.last, glued=lex.glued(size.last)) if size else None
    return unit.last if unit and unit.per is None else None


def past_price(lex: Lexemes, i: int) -> int | None:
    """Where the amount at lexeme i ends: `$50,000` of `three $50,000 prizes`; None where there is none."""
    price = read_number(lex, i + 1, money=True) if lex.low(i) in MONEY_SIGNS and lex.glued(i + 1) else None
    return price.last if price else None


def _longer(a: Analysis, number: Number, unit: Unit, last: int) -> tuple[Number, int] | None:
    """The upper end of `four months to three years`, which is 36 months, and where it ends."""
    second = leads_up(a, number, last)
    other, end, _ = _unit_after(a.lex, second) if second else Measured(None, 0)
    if second is None or other is None or DAYS.get(other.name, 0) <= DAYS[unit.name]:
        return None
    second.value = round(second.value * DAYS[other.name] / DAYS[unit.name], 6)
    return (second, end) if second.value > number.value else None


def _side_of(lex: Lexemes, number: Number) -> Unit | None:
    """The length whose unit comes with the last side: `10 by 12 feet`, `5 x 7 x 9 cm`."""
    i = number.last
    while lex.low(i) in _BY:
        other = read_number(lex, i + 1)
        if other is None:
            return None
        unit = _unit_after(lex, other).unit
        if unit:
            return unit if unit.name in LENGTHS else None
        i = other.last
    return None


def _expand(number: Number, unit: Unit, more: float = 0.0) -> None:
    """Adds what a smaller unit says, and what a symbol multiplies: `3.5 Bcf` is 3.5 billion cubic feet."""
    number.value += more
    if unit.factor != 1:
        number.value = times(number.value, unit.factor)


def _suspended(a: Analysis, number: Number) -> Found | None:
    """`5-, 10- and 20-year bonds`: a number whose unit comes with the last of a list; `3- and 4-year-olds` are one."""
    lex, i = a.lex, number.last
    while lex.low(i) in HYPHENS and lex.glued(i) and lex.low(i + 1) in ("and", ","):
        i += 3 if lex.low(i + 1) == "," and lex.low(i + 2) in ("and", "or") else 2
        other = read_number(lex, i)
        if other is None:
            return None
        unit, end, more = _unit_after(lex, other)
        if unit:
            aged = lex.low(end - 1) in ("old", "olds") and i == number.last + 2
            last, high = (end, other) if aged else (number.last, None)
            other.value += more
            return _keep(a, number, number.first, last, replace(unit, per=None), high)
        i = other.last
    return None


def _both_ways(a: Analysis, number: Number) -> Found | None:
    """`25/3 Mbps`: the speeds of a connection, down and up, are one figure with the value of the first."""
    lex, i = a.lex, number.last
    other = read_number(lex, i + 1) if lex.low(i) == "/" and lex.glued(i) and lex.glued(i + 1) else None
    unit, end, _ = _unit_after(lex, other) if other else Measured(None, i)
    return _keep(a, number, number.first, end, unit) if unit is not None and unit.name in _BITS else None


def _shared(a: Analysis, number: Number) -> Found | None:
    """`terms of five and three years`, `3.0 and 6.0 mg`: a number whose unit comes with the next.

    A number word shares a time, digits what a symbol stands for.
    """
    other = a.number_at(number.last + 1)
    unit = None if other is None or other.digits != number.digits else _unit_after(a.lex, other).unit
    if unit is None or unit.symbol != number.digits or (not number.digits and unit.name not in TIME):
        return None
    _expand(number, unit)
    return _keep(a, number, number.first, number.last, replace(unit, per=None))


def _listed(a: Analysis, number: Number) -> Found | None:
    """`doses of 4, 12, 32 or 96 mg`, `after 3, 6 and 12 months`: a number whose unit comes with the last of a list."""
    lex, last, before = a.lex, number, a.lex.low(number.first - 1)
    if word_class(before) in ("N", "H") and not is_plural(before):
        return None  # `In zone 4, 12 and 15 mg were found`
    told = next(iter(a.before(number.first, 1)), None)
    goes_on = told is not None and a.text[told.end : lex.starts[number.first]] == ", " and told.rule == MEASURED
    for _ in range(_MOST_LISTED):
        j = last.last + (lex.low(last.last) == ",")
        ends = lex.low(j) in ("and", "or")
        other = a.number_at(j + ends) if j > last.last or ends else None
        if other is None or not (other.digits and number.digits) or other.value <= last.value:
            return None
        if ends:
            unit = _unit_after(lex, other).unit if goes_on or last is not number else None
            if unit is None or not (unit.symbol or unit.name in TIME):
                return None
            _expand(number, unit)
            return _keep(a, number, number.first, number.last, replace(unit, per=None))
        last = other
    return None


def _unit_after(lex: Lexemes, number: Number) -> Measured:
    """The unit after a number, its age or compound tail included: `35-year-old`, `15 years of age`, `10-mile`."""
    i = past_article(lex, number)
    hyphen = lex.is_tie(i)
    glued = lex.glued(i)
    if glued and (tall := _feet_and_inches(lex, number)):
        return tall
    unit = read_unit(lex, i + 1 if hyphen else i, glued=glued)
    if unit is None and lex.low(i) == "-" and lex.low(i + 1) in TIME | {"mile", "foot", "inch", "acre", "ton", "pound"}:
        unit = read_unit(lex, i + 1)
    if unit and _is_named(lex, i, unit.last, hyphen):
        return Measured(None, i)
    if unit is None or (i > number.last and (unit.symbol or unit.name in TIME)):
        if hyphen and lex.is_tie(i + 2):
            i += 1  # `a 72-working-hour notice`
        if lex.low(i) in _BEFORE_TIME:
            later = read_unit(lex, i + 1 + hyphen)
            if later and later.name in TIME and not later.symbol:
                return Measured(later, later.last)
        return Measured(None, i)
    last = unit.last
    if smaller := _with_inches(lex, unit) if hyphen else _with_smaller(lex, unit):
        return smaller
    if unit.symbol and not number.digits and lex.word(i) not in _AFTER_WORDS:
        return Measured(None, i)
    if lex.low(last) in HYPHENS and lex.low(last + 1) in ("old", "olds", "long") and lex.glued(last + 1):
        return Measured(unit, last + 2)
    if unit.name in TIME and lex.low(last) in ("old", "olds"):
        return Measured(unit, last + 1)
    if unit.name in TIME and lex.low(last) == "of" and lex.low(last + 1) == "age":
        return Measured(unit, last + 2)
    return Measured(unit, last)


def _is_named(lex: Lexemes, i: int, last: int, hyphen: bool) -> bool:
    """Whether what looks like a unit at lexemes [i, last) is part of a name: `11 Mi-17 helicopters`, `9 MI schools`."""
    if hyphen:
        return False
    if lex.word(i) in _STATES and lex.low(last)[:1].isalpha() and lex.low(last) not in STOP:
        return read_head(lex, last) is not None
    if lex.low(last) in _COUNCILS:
        return True  # `2.5 lakh gram panchayats`
    tied = lex.is_tie(last)
    return tied and lex.word(i).istitle() and lex.low(last + 1)[:1].isdecimal()


def _with_inches(lex: Lexemes, unit: Unit) -> Measured | None:
    """A unit with the inches of `6-foot-4`, None for none."""
    i = unit.last
    if unit.name != "foot" or not lex.is_tie(i):
        return None
    part = read_number(lex, i + 1)
    if part is None or part.value >= 12:
        return None
    end = part.last
    end += 2 * (lex.low(end) in HYPHENS and lex.low(end + 1) in ("inch", "inches"))
    return Measured(unit, end, part.value / 12)


def _feet_and_inches(lex: Lexemes, number: Number) -> Measured | None:
    """The feet and inches of `5'7"`, None for none."""
    i = number.last
    if lex.low(i) not in _FEET or lex.low(i + 2) not in _INCHES or not lex.glued(i + 2):
        return None
    part = read_number(lex, i + 1)
    if part is None or part.value >= 12 or part.last != i + 2:
        return None
    return Measured(Unit("foot", i + 3), i + 3, part.value / 12)


def _with_smaller(lex: Lexemes, unit: Unit) -> Measured | None:
    """A unit with the smaller one that follows: `5 feet 11 inches`, `six feet, 2 in.`; None for none."""
    if unit.name not in _SMALLER:
        return None
    name, whole = _SMALLER[unit.name]
    part = read_number(lex, unit.last + 1 if lex.low(unit.last) in ("and", ",") else unit.last)
    if part is None or part.value >= whole:
        return None
    below = read_unit(lex, part.last)
    inches = name == "inch" and lex.low(part.last) == "in" and lex.low(part.last + 1) in _AFTER_INCHES
    if below is None and inches:
        below = Unit("inch", part.last + 1)
    if below is None or below.name != name:
        return None
    return Measured(unit, below.last, part.value / whole)
