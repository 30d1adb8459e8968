"""Who gets, saves or loses an amount right after being named, which is not what the amount measures."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, is_infinitive, object_end
from extract.figures.measuring.classes import ADDING, GIVING, RECEIVERS
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span

# How many may get money together.
_RECEIVED_BY = 8
_BRACKETS = {"(": ")", "[": "]"}
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


def adds_to(tokens: Tokens, f: Found) -> bool:
    """Whether an amount comes on top of something: `added $5 million to the road fund`, `added another $5 million`."""
    k = tokens.at(f.lead)
    while tokens.tag(k - 1) == "D" or tokens.low(k - 1) in LEADS:
        k -= 1
    return tokens.low(k - 1) in ADDING


def giving(tokens: Tokens, span: Span) -> int | None:
    """The verb by which the phrase right before an amount gets, saves or loses it: `saving taxpayers $5 million`."""
    k = span[0]
    if tokens.tag(span[1]) in ("-", ",", "("):
        return None
    if span[1] > k + 1 and tokens.text(k) in GIVING and tokens.tag(k + 1) != "P":
        return k
    for m in range(k + 1, span[1] - 1):
        if tokens.low(m) == "costs" and tokens.tag(m + 1) in ("N", "D", "Q"):
            return m  # `the disease costs farmers $5 million`
    while k > 0 and (tokens.tag(k - 1) in ("D", "Q", "F", "A") or tokens.low(k - 1) in LEADS):
        k -= 1
    return k - 1 if tokens.low(k - 1) in GIVING else None


def past_aside(tokens: Tokens, i: int) -> int:
    """Steps over brackets after an amount: `$5 million (€4 million) for roads`, `20 percent or more of the cost`."""
    i += 2 * (tokens.low(i) == "or" and tokens.low(i + 1) in ("more", "less"))
    if tokens.low(i) not in _BRACKETS:
        return i
    closes = _BRACKETS[tokens.low(i)]
    closing = next((k for k in range(i, min(i + 25, len(tokens))) if tokens.low(k) == closes), i - 1)
    return closing + 1


def past_list(tokens: Tokens, i: int, *, for_: bool = False) -> int:
    """The `to` of what those of a list, which goes on at token i, are to do: `, Tribes, and towns to`; 0 for none.

    Or the `for` of what money is for that those of the list get.
    """
    for _ in range(_RECEIVED_BY):
        k = i + (tokens.tag(i) == ",")
        k += tokens.tag(k) == "C"
        more = _next_receiver(tokens, k) if k > i else None
        if more is None:
            break
        i = past_aside(tokens, more)
        if "C" in (tokens.tag(k - 1), *map(tokens.tag, range(k, more))):
            told = tokens.tag(i) == "T" and is_infinitive(tokens, i + 1)
            told = told or (for_ and tokens.low(i) == "for" and _is_thing(tokens, i + 1))
            if told or tokens.tag(k - 1) == "C":
                return i if told else 0
    return 0


def behind_receiver(tokens: Tokens, f: Found, span: Span | None) -> Span | None:
    """What money is for, behind who gets it, in a line of a list: `$5 million - Lake Tribe - New roads`."""
    if span is None or f.label != "MONEY" or f.start:
        return span
    dash = span[1]
    if tokens.tag(dash) != "-" or tokens.low(dash) == ":" or tokens.low(dash - 1) not in RECEIVERS:
        return span
    said = phrase(tokens, dash + 1)
    told = said is not None and tokens.tag(said[1]) in ("", ".") and tokens.low(said[1] - 1) not in RECEIVERS
    return said if told else span


def _is_thing(tokens: Tokens, i: int) -> bool:
    """Whether money may be for what begins at token i: `for new roads`, but no `for the first time`."""
    return tokens.tag(i) == "G" or object_end(tokens, i) is not None


def _next_receiver(tokens: Tokens, k: int) -> int | None:
    """The end of the next of those who get money, from token k on: `the towns`, `40 local charities`."""
    k += tokens.tag(k) == "D"
    many = tokens.at_figure(k)
    return base_end(tokens, k) if many is None or not many.is_count else tokens.at(many.end)


def in_form_of(tokens: Tokens, i: int) -> int:
    """The `of` behind token i that tells as or for what money is given: `in the form of dividends`; 0 for none."""
    if (tokens.low(i), tokens.low(i + 1), tokens.low(i + 2)) == ("in", "support", "of"):
        return i + 2
    k = i + 1 + (tokens.tag(i + 1) == "D")
    told = tokens.low(i) == "in" and tokens.low(k) in ("form", "forms") and tokens.low(k + 1) == "of"
    return k + 1 if told and tokens.tag(k + 2) == "N" else 0
