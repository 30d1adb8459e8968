"""What is told in points of an index or in units that nothing is said of: `the Dow fell 350 points`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.subjects import subject
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span

# What is told in units: `vehicle sales of 9,000 units`.
_SOLD = words_of("measures", "in_units")

# Words before a number among which what is sold is looked for.
_REACH = 60


def of_index(tokens: Tokens, f: Found) -> Span | None:
    """What moves by points or units or is told in them: `the Dow fell 350 points`, `vehicle sales of 9,000 units`."""
    if f.is_count and f.unit != "point" and _in_one_word(tokens, f):
        return _sold_in(tokens, f)
    before = subject(tokens, f) if f.unit == "point" else None
    if before is None or before.tie == "of":
        return None
    return before.span if before.level or (before.tie == "verb" and f.trend is not None) else None


def _sold_in(tokens: Tokens, f: Found) -> Span | None:
    """What is told in units, or by `of` in things of one word: `sales fell by 40 units`, `sales of 9,000 cars`."""
    own = tokens.at(f.start)
    digits = tokens.low(own)[:1].isdecimal()  # no `capacity of all three phases`
    if f.unit != "unit" and (not digits or _SOLD.isdisjoint(tokens.lows[max(own - _REACH, 0) : own])):
        return None  # no word before it of what is sold
    sold = subject(tokens, f)
    if sold is None or (sold.tie == "of" and tokens.low(sold.span[1] - 1) not in _SOLD):
        return None  # `the repair of 40 units`
    if f.unit == "unit":
        return sold.span if sold.level or sold.tie == "of" or f.trend is not None else None
    counts = any(tokens.low(k)[:1].isdecimal() for k in range(*sold.span))  # `the repair of 40 roads and production of`
    return sold.span if sold.tie == "of" and not counts else None


def _in_units(tokens: Tokens, f: Found) -> bool:
    """Whether a count is of units of which nothing is said."""
    return f.unit == "unit" and _in_one_word(tokens, f)


def _in_one_word(tokens: Tokens, f: Found) -> bool:
    """Whether a number has one word behind it that it counts."""
    return tokens.at(f.end) == tokens.at(f.number_end) + 1


def led_to_units(tokens: Tokens, text: str, change: Found, f: Found) -> bool:
    """Whether units are what a change led to: `sales rose 5% to 9,000 units`."""
    return change.trend is not None and text[change.end : f.lead] == " to " and _in_units(tokens, f)
