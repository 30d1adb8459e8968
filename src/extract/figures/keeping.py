"""How a QUANTITY is kept: minus signs, magnitudes that a range shares, and the rate that follows."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.found import Found, Rule
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.minus import negative, said_negative
from extract.figures.numerals import Number, times
from extract.figures.rates import read_per

# Figures back, among which a rate finds what was counted last in its clause: `40 cases in May, down from 50 per month`.
_NEAR = 20
_RATED = ("quantity.measure", "quantity.count", "quantity.bare")


def keep_quantity(
    a: Analysis,
    number: Number,
    first: int,
    last: int,
    unit: str | None,
    rule: Rule,
    *,
    per: str | None = None,
    high: Number | None = None,
) -> Found:
    """Adds the figure at lexemes [first, last), with its rate where one follows, and returns it.

    `per` is a rate that its unit says, `high` the upper end of a range.
    """
    lex = a.lex
    if not a.is_open(first, last):
        last = max(number.last, high.last if high else 0)
        while first < number.first and a.claimed[first] == 1:
            first += 1
    low_value, high_value = number.value, high.value if high else None
    if high is None:
        first, low_value = _signed(lex, first, low_value, rule)
    elif number.scale == 1 and high.scale > 1 and number.value < high.value / high.scale:
        low_value = times(number.value, high.scale)
    if per is None:
        per, unit, last = _rated(a, first, last, unit, rule)
    if high_value is not None and high_value < low_value:
        low_value, high_value = high_value, low_value
    return a.add(
        Found(
            "QUANTITY",
            lex.starts[first],
            lex.ends[last - 1],
            rule,
            value=low_value,
            value_max=high_value,
            unit=unit,
            per=per,
            modifier="MORE_THAN" if number.plus or (high is not None and high.plus) else None,
            number_start=lex.starts[number.first],
            number_end=lex.ends[(high or number).last - 1],
        ),
        first,
        last,
    )


def _signed(lex: Lexemes, first: int, value: float, rule: Rule) -> tuple[int, float]:
    """Where a figure begins and its value, with the minus before it: `–140`, `minus 5 degrees`, `negative-3`."""
    apart = rule == "quantity.count" and lex.low(first - 1) == "–"  # `a threat –140,000 troops`
    if (not apart and negative(lex, first)) or (rule == "quantity.measure" and said_negative(lex, first)):
        return first - 1, -value
    if lex.low(first - 1) in HYPHENS and lex.low(first - 2) in ("minus", "negative"):
        return first - 2, -value
    return first, value


def _rated(a: Analysis, first: int, last: int, unit: str | None, rule: Rule) -> tuple[str | None, str | None, int]:
    """The rate behind a figure, its unit, and where it ends; a bare number of a rate has the unit counted before it."""
    rate = read_per(a.lex, last) if rule in _RATED else None
    if rate is None or not a.is_free(last, rate[1]):
        return None, unit, last
    if rule == "quantity.bare":
        start = a.lex.starts[a.lex.clause_start(first)]
        counts = (f.unit for f in a.before(first, _NEAR) if f.rule == "quantity.count" and f.start >= start)
        return rate[0], unit or next(counts, None), rate[1]
    return (None, unit, last) if rate[0] == unit else (rate[0], unit, rate[1])
