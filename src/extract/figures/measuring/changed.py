"""What a change is in that is named behind its figure: `a 25% reduction in deaths`, `twice as much fuel as`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import COMPARATIVES, IS
from extract.figures.measuring.bases import base_end
from extract.figures.measuring.classes import CHANGE_NOUNS, SAYS_NOTHING, TIME_HEADS, TIMES
from extract.figures.measuring.past_figures import past_other
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.units import TIME
from extract.figures.words import AMOUNT_ADJECTIVES

# What may stand between a figure and its noun of change.
_PASSED = AMOUNT_ADJECTIVES | {"-"}
# Words between a figure and its noun of change that can say what changes: `a 5% gas price increase`.
_NAMED = 3
# What stands before a factor that compares: `is double the rate in Canada`.
_PREDICATE = IS | {","}
# Beginnings of verbs by which someone changes a thing.
_CHANGES = ("reduc", "cut", "rais", "lower", "increas", "decreas", "expand", "boost", "trim", "slash")
# Tokens from such a verb to its amount, and what it does not reach over.
_FAR, _ENDS_CLAUSE = 24, frozenset((".", "-", "R", "S", "O", "B", "C"))
_AMOUNTS = frozenset(("amount", "number", "level"))
_COMPARATIVES = COMPARATIVES | {"better"}


def changed_behind(tokens: Tokens, f: Found) -> Span | None:
    """What a change named after the figure is in: `a 25% reduction in deaths`, `5 percent lower costs`."""
    i = tokens.at(f.end)
    if f.rule == "quantity.factor":
        at = tokens.at(f.start)
        compared = not tokens.low(at).endswith("ing") and tokens.low(at - 1) in _PREDICATE
        said = _times_as_much(tokens, f)
        if said is not None or tokens.tag(i) != "D" or compared:
            return said
        worth = tokens.at_figure(i + 1) if tokens.low(at).endswith("ed") else None  # `tripled the $500 credit`
        return phrase(tokens, tokens.at(worth.end) if worth is not None and worth.label == "MONEY" else i)
    if f.trend is not None and (said := _set_off(tokens, f, i)):
        return said
    k = i = past_other(tokens, i) if f.label != "QUANTITY" else i
    while tokens.low(k) in _PASSED or tokens.tag(k) == "Y" or tokens.low(k) in SAYS_NOTHING:
        k += 1  # `a 3% second-quarter increase in sales`, `a 4% average annual rise in wages`
    i = k if tokens.low(k) in CHANGE_NOUNS else i + (tokens.low(i) == "-")
    if f.label == "PERCENT" and tokens.low(i) in _COMPARATIVES and tokens.tag(i + 1) == "N":
        return phrase(tokens, i + 1)
    if f.label == "PERCENT" and f.trend is not None:
        k = i
        while k < i + _NAMED and tokens.tag(k) == "N" and tokens.low(k) not in CHANGE_NOUNS:
            k += 1
        if k > i and tokens.low(k) in CHANGE_NOUNS and tokens.tag(k + 1) not in ("P", "T", "N"):
            return i, k  # `a 20% payment reduction`
    if tokens.low(i) in CHANGE_NOUNS and tokens.low(i + 1) in ("in", "of", "to"):
        said = phrase(tokens, i + 2)
        timed = said is not None and tokens.low(i + 1) == "in" and all(tokens.low(k) in TIMES for k in range(*said))
        return None if timed else said  # `saw an 8% increase in the quarter`
    return None


def _set_off(tokens: Tokens, f: Found, i: int) -> Span | None:
    """What a verb changes by a figure before token i: `It cuts, by 5 percent, the amount of aid`, `cuts by 5% the`."""
    by = tokens.at(f.lead) - 1
    apart = tokens.tag(i) == tokens.tag(by - 1) == ","
    i += apart
    if tokens.low(by) != "by" or not tokens.low(by - 1 - apart).startswith(_CHANGES):
        return None
    if tokens.tag(i) not in ("D", "N" if apart else "D"):
        return None
    said = phrase(tokens, i)
    if said is None or tokens.tag(said[1]) in ("V", "E", "B"):
        return None  # `It was cut, by 5 percent, the company said`
    if tokens.low((base_end(tokens, said[0]) or 0) - 1) in TIME_HEADS:
        return None  # `It was cut by 5 percent the next year`
    summed = tokens.low(said[0]) in _AMOUNTS and tokens.low(said[0] + 1) == "of"
    return (said[0] + 2, said[1]) if summed else said


def changed_far(tokens: Tokens, f: Found) -> Span | None:
    """What a verb changes, where more is told of that before `by`: `cut the number of ships waiting 9 days by 5%`."""
    by = tokens.at(f.lead) - 1
    if f.trend is None or tokens.low(by) != "by":
        return None
    for k in range(by - 2, max(by - _FAR, -1), -1):
        if tokens.tag(k) in _ENDS_CLAUSE:
            break
        if tokens.low(k).startswith(_CHANGES) and tokens.tag(k) in ("V", "E", "G"):
            end = base_end(tokens, k + 1 + (tokens.tag(k + 1) == "D"))
            timed = end is None or tokens.low(end - 1) in TIME_HEADS | TIME
            return None if timed or tokens.tag(k - 1) == "B" else phrase(tokens, k + 1)
    return None


def _times_as_much(tokens: Tokens, f: Found) -> Span | None:
    """What there is more of by a factor: `twice as much fuel as`, `pay 3 times more for drugs`."""
    i = tokens.at(f.end)
    if tokens.low(i) == "as" and tokens.low(i + 1) in ("much", "many"):
        i += tokens.low(i + 2) == "for"  # `pay twice as much for drugs`
        return phrase(tokens, i + 2) if tokens.tag(i + 2) in ("N", "D") else None
    told = tokens.low(tokens.at(f.lead) - 1) in _PREDICATE
    paid = tokens.low(i) in _COMPARATIVES and tokens.low(i + 1) == "for" and not told
    return phrase(tokens, i + 2) if paid else None
