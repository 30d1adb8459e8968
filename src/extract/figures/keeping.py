"""How a QUANTITY is kept: minus signs, magnitudes that a range shares, and the rate that follows."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.numerals import HYPHENS, Number, times
from extract.figures.ranges import negative, said_negative
from extract.figures.rates import read_per

# Figures back, among which a rate finds what was counted last in its clause: `40 cases in May, down from 50 per month`.
_NEAR = 20


def keep_quantity(
    a: Analysis,
    number: Number,
    first: int,
    last: int,
    unit: str | None,
    per: str | None,
    high: Number | None,
    rule: str,
) -> Found:
    """Adds the figure at lexemes [first, last), with its rate where one follows, and returns it.

    `high` is the upper end of a range.
    """
    lex = a.lex
    if not a.is_open(first, last):
        last = max(number.last, high.last if high else 0)
        while first < number.first and a.claimed[first] == 1:
            first += 1
    low_value, high_value = number.value, high.value if high else None
    if high and number.scale == 1 and high.scale > 1 and number.value < high.value / high.scale:
        low_value = times(number.value, high.scale)
    apart = rule == "quantity.count" and lex.low(first - 1) == "–"  # `a threat –140,000 troops`
    if (high is None and not apart and negative(lex, first)) or (
        high is None and rule == "quantity.measure" and said_negative(lex, first)
    ):
        first, low_value = first - 1, -low_value
    elif high is None and lex.low(first - 1) in HYPHENS and lex.low(first - 2) in ("minus", "negative"):
        first, low_value = first - 2, -low_value
    if per is None and rule in ("quantity.measure", "quantity.count"):
        rate = read_per(lex, last)
        if rate and a.is_free(last, rate[1]) and rate[0] != unit:
            per, last = rate
    if per is None and rule == "quantity.bare":
        rate = read_per(lex, last)
        if rate and a.is_free(last, rate[1]):
            start = lex.starts[lex.clause_start(first)]
            counts = (f.unit for f in a.found[:-_NEAR:-1] if f.rule == "quantity.count" and f.start >= start)
            (per, last), unit = rate, unit or next(counts, None)
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
