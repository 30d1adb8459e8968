"""Who gets, saves or loses an amount right after being named, which is not what the amount measures."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span

_GIVING = words_of("measures", "giving")
# Words between an amount and the phrase before it.
LEADS = words_of("measures", "leads")

_SAYS_ALL = words_of("measures", "says_all")


def done_by(tokens: Tokens, f: Found) -> Span | None:
    """The verb that says alone what a figure is: `agreed to forfeit $5 million`, `was barred for five years`."""
    k = tokens.at(f.lead)
    if tokens.low(k) == "within":
        return None  # `if it was fined within one year`
    while tokens.tag(k - 1) == "A" or tokens.low(k - 1) in LEADS:
        k -= 1
    k -= tokens.low(k - 1) in ("to", "for") and f.label == "QUANTITY"
    return (k - 1, k) if tokens.low(k - 1) in _SAYS_ALL and tokens.tag(k - 1) in ("V", "E") else None


def giving(tokens: Tokens, span: Span) -> int | None:
    """The verb by which the phrase right before an amount gets, saves or loses it: `saving taxpayers $5 million`."""
    k = span[0]
    if tokens.tag(span[1]) in ("-", ",", "("):
        return None
    if span[1] > k + 1 and tokens.text(k) in _GIVING and tokens.tag(k + 1) != "P":
        return k
    for m in range(k + 1, span[1] - 1):
        if tokens.low(m) == "costs" and tokens.tag(m + 1) in ("N", "D", "Q"):
            return m  # `the disease costs farmers $5 million`
    while k > 0 and (tokens.tag(k - 1) in ("D", "Q", "F", "A") or tokens.low(k - 1) in LEADS):
        k -= 1
    return k - 1 if tokens.low(k - 1) in _GIVING else None
