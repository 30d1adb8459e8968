"""Where a clause, a sentence or a passage opens beside a figure: `This $5 million will help`, `1,508: Number of`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import BE, HAVE, MODALS
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.receivers import LEADS
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span

# Words between the article of an amount and it: `The new $5 million program`.
_BETWEEN = 4
# What stands before the noun where it tells what a number is of: `1,508: Estimated number of deaths`.
_GLOSSES = frozenset("the a an estimated approximate confirmed reported total number count share percentage".split())


def begins_anew(tokens: Tokens, f: Found, said: Span) -> bool:
    """Whether a phrase right behind an amount opens a sentence of its own: `New roads $5 million Akron has begun`."""
    first, end = said
    opens = f.label == "MONEY" and tokens.is_name(first) and tokens.low(end) in BE | HAVE | MODALS
    k = tokens.at(f.start) - 1
    floor = k - _BETWEEN
    while k > floor and tokens.tag(k) in ("N", "A") and not tokens.is_name(k):
        k -= 1  # `The new $5 million Head Start program will`
    return opens and f.start == f.lead and tokens.tag(k) not in ("D", "Q", "F", "Y", "", ".")


def glossed(tokens: Tokens, k: int) -> Span | None:
    """What a number is of that opens a passage, behind its colon: `1,508: Number of deaths recorded`."""
    while tokens.low(k) in _GLOSSES and tokens.tag(k) in ("N", "D"):
        k += 1
    return phrase(tokens, k + 1 if tokens.low(k) == "of" else k)


def opens(tokens: Tokens, f: Found) -> bool:
    """Whether an amount opens its clause, so that it is what does something: `This $5 million will help farmers`."""
    k = tokens.at(f.lead) - 1
    while tokens.low(k) in LEADS:
        k -= 1  # `An additional $5 million will help farmers`
    return tokens.tag(k) in ("", ".", ",", "D", "C", "Y", "R")
