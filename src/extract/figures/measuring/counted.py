"""The counted noun phrase, without its number and with what narrows it: `jobs in Colombia`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import is_aside, whole
from extract.figures.measuring.classes import GIVEN_WITH, RANKS, TAKES_FROM
from extract.figures.measuring.narrowing import ABLE
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.reaches import COUNT, COUNT_GIVEN, COUNT_TAKEN, COUNT_TREATED, PORTION
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.nouns import is_plural
from extract.figures.units import TIME

# Heads that portion what follows `of`: `500 doses of vaccine`.
_PORTIONS = words_of("measures", "portions")
_COUNTED_SKIP = words_of("measures", "counted_skip")
_TREATS = words_of("measures", "treats")


def counted(tokens: Tokens, f: Found) -> Span | None:
    """The counted noun phrase without its number, with the complement that narrows it: `jobs in Colombia`."""
    first, last = tokens.at(max(f.number_end, f.start)), tokens.at(f.end)
    while first < last and (
        tokens.tag(first) == "D" or tokens.low(first) in _COUNTED_SKIP or tokens.low(first) in ("+", "-", "or")
    ):
        first += 1
    if first >= last:
        last += tokens.low(last) == "out"
        every = whole(tokens, last + 1)
        if every is not None and every.is_count:
            return counted(tokens, every)
        beside = tokens.at_figure(last)
        if beside is not None and beside.is_measure:
            return phrase(tokens, tokens.at(beside.end), COUNT)  # `five 40-hour weeks`
        last = _past_best(tokens, last)
        return phrase(tokens, last + 1, COUNT) if tokens.low(last) == "of" else None
    if f.unit in TIME and tokens.low(last - 1).endswith(("’s", "'s")):
        return phrase(tokens, last, COUNT)  # `one day’s notice`
    for m in range(first + 1, last):
        if tokens.low(m) in ("per", "a", "an", "each", "every", "/"):
            return first, m - (tokens.low(m - 1) == "for")
    if (
        last == first + 1
        and tokens.low(first) in _PORTIONS
        and tokens.low(last) == "of"
        and tokens.tag(last + 1) == "N"
    ):
        said = phrase(tokens, last + 1, PORTION)
        return first, last if said is None else said[1]
    done = _done(tokens, f)
    reach = COUNT_GIVEN if done in GIVEN_WITH else COUNT_TREATED if done in _TREATS else COUNT
    reach = COUNT_TAKEN if done in TAKES_FROM else reach
    said = phrase(tokens, first, reach, last if _ends(tokens, f, last) else None)
    if said is None or said[1] < last or (is_aside(tokens, last) and said[1] == last + 3):
        return first, last  # `40 Regional Health Centers (RHCs)`
    return said


def _done(tokens: Tokens, f: Found) -> str:
    """What is done to those that are counted: `sharing the first 25 doses with`, `the arrest of 12 men for`."""
    k = tokens.at(f.lead) - 1
    if tokens.low(k) in RANKS:
        k -= 1 + (tokens.tag(k - 1) == "D")
    return tokens.low(k - (tokens.low(k) == "of"))


def _past_best(tokens: Tokens, of: int) -> int:
    """The last `of` where one more parts the best from its whole: `two of the poorest of its counties`."""
    best = of + 1 + (tokens.tag(of + 1) == "D")
    return best + 1 if tokens.low(best).endswith("est") and tokens.low(best + 1) == "of" else of


def _ends(tokens: Tokens, f: Found, last: int) -> bool:
    """Whether the head of a count before token `last` ends its phrase: no compound, and no adjective after it."""
    whole_noun = f.value == 1 or is_plural(tokens.low(last - 1).rstrip("’'"))
    return whole_noun and not tokens.low(last).endswith(ABLE)
