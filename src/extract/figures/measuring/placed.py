"""What changed in places that are told with their signs: `Employment rose in Ontario (+32,000) and Quebec (+9,000)`."""

from __future__ import annotations

from extract.figures.changes import VERBS
from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.asides import past_dates
from extract.figures.measuring.classes import ANY_CHANGE
from extract.figures.measuring.phrases_before import phrase_before
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.trimming import trimmed
from extract.figures.measuring.verbs import past_first, past_verbs

_RECORDED = words_of("measures", "recorded")
_IN = frozenset(("in", "for", "across", "among"))
# What stands in a list of places and their changes.
_LISTED = frozenset("NQFDC,(")
_MARKS = frozenset("+;")
_REACH = 60
# Of a change of which no more is said than where.
_NOTHING: Span = (0, 0)


def placed(tokens: Tokens, f: Found) -> Span | None:
    """What a change in brackets behind the name of a place is in, None where no verb says so."""
    i = tokens.at(f.lead)
    floor = max(i - _REACH, 0)
    if f.trend is None or tokens.low(i - 1) != "(" or not tokens.is_name(i - 2):
        return None
    while i > floor and _in_list(tokens, i - 1):
        i -= 1
    if tokens.low(i - 1) not in _IN:
        return None
    end = past_dates(tokens, i - 1, floor)
    at, verb, _ = past_verbs(tokens, end, floor)
    moved = tokens.low(end - 1) in ("up", "down")  # `were down in Iowa`
    if not moved and verb not in VERBS and verb not in _RECORDED:
        return _NOTHING if verb else None
    if tokens.tag(at - 1) == "C":
        at = past_first(tokens, at - 1, floor)
    said = trimmed(tokens, phrase_before(tokens, past_dates(tokens, at, floor), floor))
    return _NOTHING if said is None or tokens.low(said[1] - 1) in ANY_CHANGE else said


def _in_list(tokens: Tokens, k: int) -> bool:
    """Whether token k is of a list of places: a name, a change in brackets, `and`, or `in` after `and` or a comma."""
    tag = tokens.tag(k)
    if tag == "N":
        return tokens.is_name(k)
    if tokens.low(k) in _IN or tokens.low(k) == "of":
        return tokens.tag(k - 1) in ("C", ",") or tokens.is_name(k - 1)
    return tag in _LISTED or tokens.text(k) in _MARKS
