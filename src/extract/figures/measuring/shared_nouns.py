"""What a number shares with the next: its compound (`three- and four-year terms`) or noun (`two to three levels`)."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import ARTICLES
from extract.figures.measuring.bases import is_compound
from extract.figures.measuring.counted import counted
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span

# Words that a number of a list may have of its own, and what may stand between two numbers of one noun.
_OWN, _JOINS = 4, 3


def of_compound(tokens: Tokens, f: Found) -> Found | None:
    """The figure whose compound a number shares: `three- and four-year terms`, `the two and three-year horizons`."""
    at = tokens.at(f.end)
    hyphen = tokens.text(at) == "-"
    if f.label != "QUANTITY" or tokens.tag(at + hyphen) != "C" or not (hyphen or f.number_end == f.end):
        return None
    beside = tokens.at_figure(at + hyphen + 1)
    if beside is None or beside.unit != f.unit:
        return None
    return beside if hyphen or (f.rule == "quantity.measure" and is_compound(tokens, beside)) else None


def of_list(tokens: Tokens, f: Found) -> Span | None:
    """The noun that the last of a list counts, without what only that has: `9 federal, 7 state and 5 local offices`."""
    if f.rule != "quantity.bare" or f.unit is None:
        return None
    at = own = tokens.at(f.end)
    while own < at + _OWN and tokens.tag(own) in ("N", "Q"):
        own += 1
    k = own
    while k < own + _JOINS and (tokens.tag(k) in (",", "C") or tokens.low(k) == "to"):
        k += 1
    last = tokens.at_figure(k) if own < k else None
    if last is None or last.unit != f.unit:
        return None
    if not last.is_count:
        return of_list(tokens, last)
    said, head = counted(tokens, last), tokens.at(last.end) - 1
    if said is None or own == at:
        return said
    first = said[0] + own - at
    return (first, said[1]) if first <= head else (head, head + 1)


def past_compounds(tokens: Tokens, f: Found) -> int | None:
    """The noun that a compound shares with the figures behind it: `a three-year, $40 million grant`."""
    at = first = tokens.at(f.end)
    if f.label != "QUANTITY" or "-" not in tokens.text(at - 1) or tokens.tag(at) not in (",", "F"):
        return None
    if tokens.tag(at) == "," and tokens.low(tokens.at(f.lead) - 1) in ARTICLES and _qualifies(tokens, at + 1):
        return at + 1  # `a two-year, fully funded trial`
    while other := tokens.at_figure(at + (tokens.tag(at) == ",")):
        if other.label not in ("MONEY", "PERCENT") and "-" not in tokens.text(tokens.at(other.end) - 1):
            return None
        at = tokens.at(other.end)
    return at if at > first and tokens.tag(at) == "N" else None


def _qualifies(tokens: Tokens, k: int) -> bool:
    """Whether an adjective of more than one word stands at k: `placebo-controlled trial`, `fully funded trial`."""
    if tokens.low(k).endswith("ly") and tokens.low(k + 1).endswith("ed"):
        return tokens.tag(k + 2) == "N"
    return "-" in tokens.low(k) and tokens.tag(k) == "N" and tokens.tag(k + 1) == "N"
