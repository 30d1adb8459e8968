"""A bare number to which a change leads has the unit of the level it comes from: `from 45 days to 12`."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.antecedents.place import NOT_TO, past
from extract.figures.found import Found
from extract.figures.grammar import ARTICLES, QUALIFIERS
from extract.figures.numerals import Number

# Figures back among which the level is that the change comes from.
_NEAR = 3
# What may stand between `from` and the level: `from an average of 45 minutes to 12`.
_OF_SOME = QUALIFIERS | ARTICLES | frozenset("average record peak high low median of".split())
# Words that may follow the number: none that it could count.
_GOES_ON = frozenset(
    "in by on at for over during since as after while when this last and but between today now currently".split()
)


def read_level(a: Analysis, number: Number) -> bool:
    """A level told by its number alone, as a figure of the label and unit of the level before it."""
    lex, first, last = a.lex, number.first, number.last
    to = past(lex, first - 1, NOT_TO)
    after = lex.low(last)
    if lex.low(to) != "to" or (after not in _GOES_ON and after not in ("", ".", ",", ";", ")")):
        return False
    level = next((f for f in a.before(first, _NEAR) if f.end == lex.ends[to - 1]), None)
    if level is None or level.value_max is not None or not (level.unit and level.number_end > 0):
        return False
    if level.rule == "quantity.factor" or lex.low(past(lex, a.at(level.start) - 1, _OF_SOME)) != "from":
        return False
    rule = "quantity.bare" if level.label == "QUANTITY" and level.is_count else level.rule
    start, end = lex.starts[first], lex.ends[last - 1]
    found = Found(level.label, start, end, rule, value=number.value, unit=level.unit, per=level.per)
    found.number_start, found.number_end = start, end
    a.add(found, first, last)
    return True
