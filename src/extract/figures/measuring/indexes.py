"""What is told in points of an index or in units that nothing is said of: `the Dow fell 350 points`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.subjects import subject
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span

# What is told in units: `vehicle sales of 9,000 units`.
_SOLD = words_of("measures", "in_units")


def of_index(tokens: Tokens, f: Found) -> Span | None:
    """What moves by points or units or is told in them: `the Dow fell 350 points`, `vehicle sales of 9,000 units`."""
    if _in_units(tokens, f):
        sold = subject(tokens, f)
        if sold is None or (sold.tie == "of" and tokens.low(sold.span[1] - 1) not in _SOLD):
            return None  # `the repair of 40 units`
        return sold.span if sold.level or sold.tie == "of" or f.trend is not None else None
    before = subject(tokens, f) if f.unit == "point" else None
    if before is None or before.tie == "of":
        return None
    return before.span if before.level or (before.tie == "verb" and f.trend is not None) else None


def _in_units(tokens: Tokens, f: Found) -> bool:
    """Whether a count is of units of which nothing is said."""
    return f.unit == "unit" and tokens.at(f.end) == tokens.at(f.number_end) + 1


def led_to_units(tokens: Tokens, text: str, change: Found, f: Found) -> bool:
    """Whether units are what a change led to: `sales rose 5% to 9,000 units`."""
    return change.trend is not None and text[change.end : f.lead] == " to " and _in_units(tokens, f)
