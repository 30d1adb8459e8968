"""Measures: a number with a unit of measure, or a range of them; and ages."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.durations import in_parts
from extract.figures.heads import read_head
from extract.figures.keeping import keep_quantity
from extract.figures.lex import Lexemes
from extract.figures.numbers import read_number
from extract.figures.numerals import HYPHENS, Number, times
from extract.figures.ranges import join
from extract.figures.units import TIME, Unit, read_unit

_AGE_BEFORE = frozenset({"age", "ages", "aged"})
_AGE_PEOPLE = frozenset(
    (
        "children kids people adults individuals those women men anyone everyone youth students persons "
        "americans residents girls boys workers patients child person infants drivers dependents young adult someone "
        "minors"
    ).split()
)


def read_measure(a: Analysis, number: Number) -> bool:
    """A number with a unit of measure, or a range of them."""
    lex = a.lex
    unit, last = _unit_after(lex, number)
    if unit is None and _suspended(a, number):
        return True
    if unit is None:
        joined = join(a, number, number.first, number.last)
        if joined and joined.number.first == joined.first:
            unit, end = _unit_after(lex, joined.number)
            if unit and unit.name != "stone":
                _multiply(unit, number, joined.number)
                keep_quantity(a, number, joined.start, end, unit.name, unit.per, joined.number, "quantity.measure")
                return True
        return False
    joined = join(a, number, number.first, last)
    if joined and joined.number.first == joined.first:
        other, end = _unit_after(lex, joined.number)
        if other and other.name == unit.name:
            _multiply(unit, number)
            _multiply(other, joined.number)
            keep_quantity(a, number, joined.start, end, unit.name, other.per, joined.number, "quantity.measure")
            return True
    if unit.name in TIME and unit.per is None and last == unit.last and not unit.symbol:
        number.value, last = in_parts(lex, number.value, unit.name, last)
    _multiply(unit, number)
    keep_quantity(a, number, number.first, last, unit.name, unit.per, None, "quantity.measure")
    return True


def _multiply(unit: Unit, *numbers: Number) -> None:
    """Expands numbers that a symbol multiplies: `3.5 Bcf` is 3.5 billion cubic feet."""
    for number in numbers if unit.factor != 1 else ():
        number.value = times(number.value, unit.factor)


def _suspended(a: Analysis, number: Number) -> bool:
    """`3- and 4-year-olds`, `5-, 10- and 20-year bonds`: a number whose unit comes with the last of the list."""
    lex, i = a.lex, number.last
    while lex.low(i) in HYPHENS and lex.glued(i) and lex.low(i + 1) in ("and", ","):
        i += 3 if lex.low(i + 1) == "," and lex.low(i + 2) in ("and", "or") else 2
        other = read_number(lex, i)
        if other is None:
            return False
        unit, _ = _unit_after(lex, other)
        if unit:
            keep_quantity(a, number, number.first, number.last, unit.name, None, None, "quantity.measure")
            return True
        i = other.last
    return False


def _unit_after(lex: Lexemes, number: Number) -> tuple[Unit | None, int]:
    """The unit after a number, its age or compound tail included: `35-year-old`, `15 years of age`, `10-mile`."""
    i = number.last
    hyphen = lex.low(i) in HYPHENS and lex.glued(i) and lex.glued(i + 1)
    glued = lex.glued(i)
    unit = read_unit(lex, i + 1 if hyphen else i, glued=glued)
    if unit is None and lex.low(i) == "-" and lex.low(i + 1) in TIME | {"mile", "foot", "inch", "acre", "ton", "pound"}:
        unit = read_unit(lex, i + 1)
    if unit is None:
        if lex.low(i) in (
            "full",
            "consecutive",
            "straight",
            "calendar",
            "business",
            "working",
            "additional",
            "more",
            "square-foot",
        ):
            later = read_unit(lex, i + 1)
            if later and later.name in TIME and not later.symbol:
                return later, later.last
        return None, i
    last = unit.last
    small = {"foot": ("inch", 12), "pound": ("ounce", 16)}.get(unit.name)
    if small and not hyphen:
        k = last + 1 if lex.low(last) in ("and", ",") else last
        part = read_number(lex, k)
        below = read_unit(lex, part.last) if part else None
        if (
            part
            and below is None
            and lex.low(part.last) == "in"
            and small[0] == "inch"
            and lex.low(part.last + 1) in ("", ".", ",", "tall", "long", "high", "wide", "deep")
        ):
            below = Unit("inch", part.last + 1)
        if part and below and below.name == small[0] and part.value < small[1]:
            number.value += part.value / small[1]
            return unit, below.last
    if unit.symbol and not number.digits:
        return None, i
    if lex.low(last) in HYPHENS and lex.low(last + 1) in ("old", "olds", "long") and lex.glued(last + 1):
        return unit, last + 2
    if unit.name in TIME and lex.low(last) == "old":
        return unit, last + 1
    if unit.name in TIME and lex.low(last) == "of" and lex.low(last + 1) == "age":
        return unit, last + 2
    return unit, last


# `the minimum age for employment is 16`, `raised the age limit from 16`: words before `age` that make a level of it.
_AGE_LEVELS = frozenset("minimum maximum legal median average mean retirement drinking voting pension".split())
_LEVEL_TIES = frozenset("is was be of to at from".split())
_AGE_REACH = 8


def _of_an_age(a: Analysis, number: Number) -> bool:
    """Whether a number is a level of age, or the next told: `is 17 for girls and 18 for boys`, `younger than 18`."""
    lex, i = a.lex, number.first
    if not number.digits or number.value < 1 or (number.plus and lex.low(i - 1) not in _AGE_PEOPLE):
        return False
    if number.plus or (lex.low(i - 1) == "than" and lex.low(i - 2) in ("younger", "older")):
        return read_head(lex, number.last) is None
    if lex.low(i - 1) in _LEVEL_TIES:
        for k in range(i - 2, max(i - _AGE_REACH, 0), -1):
            if lex.lows[k] == "age":
                return lex.lows[k - 1] in _AGE_LEVELS or lex.low(k + 1) in ("limit", "limits")
    told = a.found[-1] if a.found and lex.low(i - 1) == "and" and lex.low(number.last) in ("for", "if", "in") else None
    return told is not None and told.rule == "quantity.age" and lex.starts[i] - told.end < 24


_PERSONS = frozenset(("i", "he", "she", "who"))
_WAS = frozenset("is was be turned turns were are".split())
_AFTER_AGE = frozenset(("", ".", ",", ";", ")", "by", "when", "before", "and", "this", "next", "last"))


def _of_a_person(lex: Lexemes, number: Number) -> bool:
    """`who was 10.`, `He will be 35 by the end of the year`, `she turned 100 last week`, `people turning 65`."""
    if lex.low(number.first - 1) == "turning" and lex.low(number.first - 2) in _AGE_PEOPLE and number.value >= 1:
        return read_head(lex, number.last) is None
    if lex.low(number.last) not in _AFTER_AGE or lex.low(number.first - 1) not in _WAS or number.value < 1:
        return False
    return lex.low(number.first - 2) in _PERSONS or (
        lex.low(number.first - 1) in ("be", "turned") and lex.low(number.first - 3) in _PERSONS
    )


def read_age(a: Analysis, number: Number) -> bool:
    """`age 55`, `children under 5`, `ages 18-49`: years without the word."""
    lex = a.lex
    if number.hard or number.value > 120 or number.fraction:
        return False
    j = number.first - 1
    if lex.low(j) == ":":
        j -= 1
    while lex.low(j) in (
        "under",
        "over",
        "of",
        "to",
        "and",
        "or",
        "between",
        "than",
        "older",
        "least",
        "at",
        "from",
        "the",
        "younger",
        "through",
        "below",
        "above",
    ):
        j -= 1
    near = j >= number.first - 5
    said = near and lex.low(j) in _AGE_BEFORE and lex.low(number.first - 1) != "and"
    later = (
        lex.low(number.last) in ("and", "or") and lex.low(number.last + 1) in ("older", "younger") and number.value >= 1
    )
    people = lex.low(number.first - 1) in ("under", "over", "between") and lex.low(number.first - 2) in _AGE_PEOPLE
    aside = (
        lex.low(number.first - 1) == "," and lex.low(number.last) == "," and number.digits and 10 <= number.value < 100
    )
    said = (
        said
        or aside
        or _of_an_age(a, number)
        or (lex.low(number.first - 1) in ("between", "from") and lex.low(number.first - 2) in ("aged", "ages"))
    )
    if not (said or later or people or _of_a_person(lex, number)):
        return False
    if people and not said and read_head(lex, number.last) is not None:
        return False
    joined = join(a, number, number.first, number.last)
    high = joined.number if joined and joined.number.first == joined.first and not joined.number.hard else None
    first = joined.start if joined and high else number.first
    if lex.low(first - 1) in _AGE_BEFORE and a.is_free(first - 1, first):
        first -= 1  # `age 55`
    elif lex.low(first - 1) == "of" and lex.low(first - 2) in _AGE_BEFORE and a.is_free(first - 2, first):
        first -= 2
    keep_quantity(a, number, first, (high or number).last, "year", None, high, "quantity.age")
    return True
