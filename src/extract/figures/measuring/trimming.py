"""What is left of a noun phrase without what only frames it: `an increase in exports` is exports."""

from __future__ import annotations

from extract.figures.lexicon import words_of
from extract.figures.measuring.classes import (
    ANY_CHANGE,
    CHANGE_ADJECTIVES,
    CHANGE_NOUNS,
    HEIGHTS,
    OF_THEN,
    SAYS_NOTHING,
    TIMES,
)
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.verbs import PARTICLES
from extract.figures.units import TIME
from extract.figures.words import word_class

_HOLDINGS = words_of("measures", "holdings")
_ESTIMATES = words_of("measures", "estimates")
# Heads that say which part of an amount is meant: `the bulk of the $5 million`, `the first $5 million`.
_SOME_OF = words_of("measures", "some_of")
# What is done with deals and gifts, which alone have a worth.
_DONE_WITH = frozenset(
    "signing announcement award awarding delivery distribution donation release approval handover launch".split()
)


def _predicates(tokens: Tokens, k: int) -> bool:
    """Whether token k is an adjective that tells of what stands before it: `an option, exercisable for`."""
    return tokens.low(k).endswith(("able", "ible")) and tokens.tag(k - 1) in (",", "B")


def _is_estimate(tokens: Tokens, first: int, k: int) -> bool:
    """Whether a phrase from `first` on only says how a level is known: `the latest estimate of`."""
    return tokens.low(k) in _ESTIMATES and all(tokens.low(m) in OF_THEN for m in range(first, k))


def trimmed(tokens: Tokens, span: Span | None, *, growing: bool = False) -> Span | None:
    """The phrase without a noun of change before it: `an increase in exports`, and without leading closed words.

    Of a level, growth is what is measured (`growing`): `Growth in exports is projected to average 2%`.
    """
    if span is None:
        return None
    first, end = span
    if end > first + 2 and tokens.low(end - 1) == "amounts" and tokens.low(end - 2) == "in":
        end -= 2  # `loans in amounts of $5 million`
    for k in range(first, end - 2):
        tie = tokens.low(k + 1)
        if k == first and tie == "of" and tokens.low(end) == "worth" and tokens.low(k) in _DONE_WITH:
            first = k + 2  # `the signing of deals worth $5 million`
            continue
        if growing and tokens.low(k) == "growth" and tie == "in":
            break
        if (
            (tokens.low(k) in ANY_CHANGE and tie in ("in", "of", "to", "from", "over"))
            or (tokens.low(k) in _HOLDINGS and tie == "of")
            or (tie in ("of", "for") and _is_estimate(tokens, first, k) and tokens.low(end - 1) not in TIMES)
        ):
            first = k + 2
    head = first
    while head < end - 1 and tokens.low(head) in CHANGE_ADJECTIVES | SAYS_NOTHING:
        head += 1
    if end == head + 1 and tokens.low(head) in CHANGE_NOUNS and (head > first or tokens.low(first - 1) in ("a", "an")):
        return None  # `a decrease of $5 million` of what was told before
    if tokens.tag(first - 1) == "D" and tokens.tag(first - 2) == "P" and tokens.low(first - 3) == "those":
        return None  # `those in the West rose 5%`
    if end == first + 1 and (tokens.low(first) in HEIGHTS or _predicates(tokens, first)):
        return None
    if end == first + 1 and tokens.low(first) in TIME:
        return None  # `from 27,000 prescriptions each week to 182,000`
    if end == first + 1 and (tokens.low(first) in PARTICLES | _SOME_OF or word_class(tokens.low(first)) == "E"):
        return None  # `the bulk of the $5 million`, `the previously announced maximum of $5 million`
    while first < end and (tokens.tag(first) not in ("N", "Q") or tokens.low(first) in SAYS_NOTHING):
        if tokens.tag(first) == "A" and tokens.low(first + 1).endswith("ed") and first + 2 < end:
            break
        first += 1
    ends = tokens.tag(end - 1) in ("N", "Q") or (tokens.tag(end - 1) == "G" and tokens.low(end - 2) == "of")
    return (first, end) if first < end and ends else None
