"""Names of places, which say where money is spent and not for what: `in New York`, `in Kenya, Uganda and Chad`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end
from extract.figures.measuring.classes import NAMED_FOR, PAID_IN
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.nouns import singular

_SHORT_PLACES = words_of("measures", "short_places")
# Where things are that a list of places follows, what may end that list, and how many places make one.
_WHERE = frozenset(("in", "across", "throughout"))
_OTHERS = frozenset(("other", "elsewhere", "surrounding", "neighboring", "neighbouring", "several"))
_MANY = 3
# Words of a name that may be a place alone: `in New York`; longer ones are programs and funds.
_PLACE = 2


def places(tokens: Tokens, end: int) -> int:
    """The end of the list of places whose first ends before `end`: `in Kenya, Uganda, and South Sudan`."""
    k = end
    while tokens.tag(k) in (",", "C"):
        k += 1 + (tokens.tag(k + 1) == "C")
        more = base_end(tokens, k)
        if more is None or not _is_place_name(tokens, k):
            break
        k = end = more
    return end


def but_list(tokens: Tokens, span: Span) -> Span:
    """What is measured, without a list of three or more places that it is in: `jobs in Ohio, Utah and Maine`."""
    for k in range(span[0] + 1, span[1] - 1):
        if tokens.low(k) in _WHERE and tokens.tag(k - 1) != "G" and _list_end(tokens, k + 1) >= span[1]:
            return span[0], k
    return span


def _list_end(tokens: Tokens, i: int) -> int:
    """The end of the list of three or more places that begins at token i, 0 for none: `Ohio, Utah, and other states`.

    Towns with their states are no more than the towns: `in Salem, Oregon, and Austin, Texas`.
    """
    k, many = i, 0
    while True:
        first = k + (tokens.tag(k) == "D")
        if tokens.tag(k - 1) == "C" and (many >= _MANY or (many == _MANY - 1 and tokens.low(k) in _OTHERS)):
            last = base_end(tokens, first) or first
            return base_end(tokens, last + 1) or last if tokens.low(last) == "of" else last
        end = first
        while tokens.is_name(end) or (tokens.low(end) == "of" and end > first and tokens.is_name(end + 1)):
            end += 1
        many += 1
        if end == first or not _is_place_name(tokens, k):
            return 0
        if tokens.tag(k - 1) == "C":
            stated = tokens.tag(end) == "," and tokens.is_name(end + 1) and tokens.tag(k - 2) == ","
            return end if many >= _MANY and not stated else 0
        k = end + (tokens.tag(end) == ",")
        k += tokens.tag(k) == "C"
        if k == end:
            return 0


def but_place(tokens: Tokens, f: Found, span: Span | None) -> Span | None:
    """What a measure is of, without where that is: `a two-month prison sentence in Ohio`, `9 MW of storage in Ohio`."""
    if span is None or not f.is_measure or tokens.low(tokens.at(f.end)) == "into":
        return span
    first, named = span
    while named > first and (tokens.is_name(named - 1) or tokens.tag(named - 1) in ("D", "C", ",")):
        named -= 1
    where = named > first + 1 and tokens.low(named - 1) in ("in", "across") and is_place(tokens, named)
    return (first, named - 1) if where else span


def is_place(tokens: Tokens, j: int) -> bool:
    """Whether a name alone follows `in`: `$5 million in Chad`, which says where; not `in Land and Water grants`."""
    if not _is_place_name(tokens, j):
        return False
    end = base_end(tokens, j + (tokens.tag(j) == "D")) or j
    return tokens.tag(end) != "C" or not tokens.is_name(end + 1) or _is_place_name(tokens, end + 1)


def _is_place_name(tokens: Tokens, j: int) -> bool:
    """Whether a short name that is no program begins at token j."""
    first = j + (tokens.tag(j) == "D")
    end = base_end(tokens, first)
    if end is None or end - first > _PLACE or not all(tokens.is_name(k) for k in range(first, end)):
        return False
    if (
        singular(tokens.low(end - 1)) in NAMED_FOR
        or tokens.low(end - 1) in PAID_IN
        or (tokens.tag(end) == "T" and tokens.is_name(end + 1))
    ):
        return False  # `in the Green Fund`, `in Access to Justice Initiatives`
    last = tokens.text(end - 1)
    program = last.rstrip("s").isupper() and len(last) > 2 and "." not in last  # but `in N.C.`
    program = program and tokens.low(end - 1) not in _SHORT_PLACES
    return not program  # `in FMF since 2015`, `in RFIs and notices`
