"""Other figures between one and the noun it is of, stepped over: `$5 million, or 12 percent, for roads`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import QUALIFIERS
from extract.figures.measuring.bases import base_end
from extract.figures.measuring.classes import CHANGE_NOUNS
from extract.figures.measuring.tags import Tokens


def past_other(tokens: Tokens, i: int) -> int:
    """Steps over an amount said again, or its change: `$5 million, or 12 percent, for roads`, `a $5 or 2% increase`."""
    k = i + 1
    if tokens.low(i) == "or":
        again = tokens.at_figure(k)
        return i if again is None or again.label not in ("MONEY", "PERCENT") else tokens.at(again.end)
    if tokens.tag(i) != ",":
        return i
    if tokens.low(k) in ("a", "an") and tokens.low(k + 1) in CHANGE_NOUNS and tokens.low(k + 2) == "of":
        k += 3
    elif tokens.low(k) in ("or", "up", "down"):
        k += 1 + (tokens.low(k + 1) == "from")  # `$5 million, up from $4 million in 2020, for roads`
    elif tokens.low(k) in ("a", "an") and tokens.tag(k + 1) == "F":
        k += 1  # `$5 million, a 40 percent increase over last year, for roads`
    else:
        return i
    while tokens.figure[k : k + 1] == [None] and (tokens.tag(k) in ("A", "D") or tokens.low(k) in QUALIFIERS):
        k += 1
    other = tokens.at_figure(k)
    if other is None or other.is_count or other.label == "DATE":
        return i
    k = tokens.at(other.end)
    while tokens.tag(k) == "A" or tokens.low(k) in CHANGE_NOUNS:
        k += 1
    k = tokens.past_date(k) or k
    if tokens.low(k) in ("from", "over", "above", "of"):
        base = tokens.at_figure(k + 1)
        k = tokens.at(base.end) if base is not None else base_end(tokens, k + 1 + (tokens.tag(k + 1) == "D")) or k
    return k + 1 if tokens.tag(k) == "," else i


def past_modifier(tokens: Tokens, f: Found, i: int) -> int:
    """Steps over a figure between an amount and its noun: `a $900, five-day trip`, `the $9 million 2007 budget`."""
    k = i + (tokens.tag(i) == ",")
    between = tokens.at_figure(k)
    if between is None or tokens.tag(tokens.at(f.start) - 1) != "D":
        return i
    end = tokens.at(between.end)
    return end if between.label != "MONEY" and tokens.tag(end) == "N" and not between.is_count else i
