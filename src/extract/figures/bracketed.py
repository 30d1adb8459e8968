"""Numbers whose magnitude another tells: `SEK 2,345 million (2,123)`, `17.6% (16.8)`, `from $2.1 to $2.4 billion`."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.numbers import read_number
from extract.figures.numerals import MAGNITUDES, MINUS, MONEY_SIGNS, Number, times

# How many times as much the year before can have been; below the least a whole number may be the mark of a footnote.
_FAR, _LEAST, _MOST_PERCENT = 10, 10, 200
# How many times the level that a change leads from the other can be, where both are told in millions.
_NEAR = 5
_LIKE_BEFORE = "as the amount before its brackets"


def in_brackets(a: Analysis, i: int) -> Number | None:
    """The number that alone fills the brackets which open at lexeme i."""
    if a.lex.low(i) != "(":
        return None
    minus = a.lex.low(i + 1) in MINUS
    number = read_number(a.lex, i + 1 + minus)
    if number is None or not number.digits or a.lex.low(number.last) != ")" or not a.is_free(i + 1, number.last):
        return None
    if minus:
        number.first, number.value = i + 1, -number.value
    return number


def share_magnitudes(a: Analysis) -> None:
    """Expands a number by the magnitude behind another that stands beside it.

    The one in brackets (`SEK 2,345 (2,123) million`), or the level that it leads to (`from $2.1 to $2.4 billion`).
    """
    for level, number in pairwise(a.numbers):
        if number.scale > 1 == level.scale and _leads_to(a, level, number):
            level.value, level.scale, level.hard = times(level.value, number.scale), number.scale, True
    for number in a.numbers:
        prior = in_brackets(a, number.last)
        word = a.lex.low(prior.last + 1) if prior else ""
        if prior and word in MAGNITUDES and len(word) > 1 and number.scale == prior.scale == 1:
            number.value = times(number.value, MAGNITUDES[word])
            number.scale, number.hard = MAGNITUDES[word], True


def _leads_to(a: Analysis, level: Number, number: Number) -> bool:
    """Whether a change leads from one number to another that is told with its magnitude, and not far from it."""
    signs = a.lex.lows[level.last + 1 : number.first]
    if a.lex.low(level.last) != "to" or not MONEY_SIGNS.issuperset(signs) or not level.digits:
        return False
    before = level.first - 1
    while a.lex.low(before) in MONEY_SIGNS:
        before -= 1
    near = level.value and 1 / _NEAR <= number.value / number.scale / level.value <= _NEAR
    return a.lex.low(before) == "from" and bool(near)


def find_prior(a: Analysis, label: str) -> None:
    """Adds the numbers in brackets behind the figures of a label, which are of their kind."""
    for f in [f for f in a.found if f.label == label and f.value and f.value_max is None]:
        number = in_brackets(a, a.at(f.end - 1) + 1)
        value = _value(a, f, number) if number else None
        if number is None or value is None:
            continue
        start, end = a.lex.starts[number.first], a.lex.ends[number.last - 1]
        prior = replace(f, start=start, end=end, number_start=start, number_end=end, value=value, modifier=None)
        prior.assumptions = [*f.assumptions, f"{f.unit} {_LIKE_BEFORE}"]
        a.add(prior, number.first, number.last)


def _value(a: Analysis, f: Found, number: Number) -> float | None:
    """The value of the number in brackets behind a figure, by the figure's magnitude; None for one that is no prior."""
    if f.label == "PERCENT":
        return number.value if "." in a.lex.words[number.last - 1] and number.value <= _MOST_PERCENT else None
    said = read_number(a.lex, a.at(f.number_start))
    if (
        not said
        or not said.value
        or not f.value
        or not (number.hard or abs(number.value) >= _LEAST)
        or number.scale > 1
    ):
        return None
    value = times(number.value, abs(f.value) / (said.value / said.scale))  # of `SEK -17 million (-22)` as well
    return value if 1 / _FAR <= abs(value / f.value) <= _FAR else None
