"""What follows a figure and says what it counts or is money for: `$X in/for/to N`, `$X N`, `N percent of M`, `40 N`."""

from __future__ import annotations

from extract.figures.fitting import is_share
from extract.figures.found import Found
from extract.figures.measuring.bases import base_end
from extract.figures.measuring.phrases import (
    BARE,
    COUNT,
    COUNT_GIVEN,
    DATA,
    FIXED,
    GIVEN_WITH,
    OPEN,
    SHARE,
    TIME_HEADS,
    Reach,
    Span,
    is_infinitive,
    phrase,
    whole,
)
from extract.figures.measuring.tags import Tokens
from extract.figures.units import TIME

# Heads that portion what follows `of`: `500 doses of vaccine`.
_PORTIONS = frozenset(DATA["portions"].split())
_COUNTED_SKIP = frozenset(DATA["counted_skip"].split())
# Verbs that say nothing of the purpose: `to fund projects`.
_BARE_PURPOSES = frozenset(DATA["bare_purposes"].split())
_TIMES = frozenset(
    ("over", "in", "during", "through", "within", "since", "by", "for", "each", "per", "from", "between")
)
# Prepositions that lead from an amount to what it is for; and from a share or a measure.
_OF_MONEY = frozenset(("of", "for", "in", "on", "toward", "towards", "against", "to"))
_OF_SHARE = frozenset(("of", "in", "for", "on"))
_OF_MEASURE = frozenset(("of", "in"))
_DIMENSIONS = frozenset(DATA["dimensions"].split())
_MEASURES = ("quantity.measure", "quantity.compound")
_PURPOSES = frozenset(("for", "to", "in", "of", "toward", "towards", "on"))
# Heads that say how or when, not what: `on a currency-neutral basis`, `for the same period`, `in the long term`.
_NO_MEASURES = TIME_HEADS | frozenset(DATA["no_measures"].split())
_SOURCES = frozenset(("across", "from", "through", "under", "via", "in"))
# Words of a name that may be a place alone: `in New York`; longer ones are programs and funds.
_PLACE = 2
# Verbs that say nothing without an object.
_LIGHT = frozenset("be do get go have make try".split())
_GIVES = frozenset("give gives gave given giving allow allows allowed".split())
_HAS_TIME = _GIVES | frozenset("has have had take takes took taken taking need needs needed with".split())
_IS = frozenset(("is", "was", "are", "were"))
# `on average`, `in total`.
_ADDS_NOTHING = frozenset(("average", "total", "addition", "general", "particular", "part", "full", "turn"))
_STANDS_FOR = frozenset(("represents", "represent", "represented", "constitutes", "constituted"))
_ADVERBS = frozenset(("annually", "yearly", "monthly", "total", "today", "altogether", "each", "collectively", "more"))


def complement(tokens: Tokens, f: Found) -> Span | None:
    """The tokens of what a figure is of or for, None where nothing after it says so."""
    i, told = _past_rest(tokens, f)
    tag, low = tokens.tag(i), tokens.low(i)
    if not told and (tag == "N" or tokens.text(i) in ("“", '"')):
        return phrase(tokens, i)
    if tag == "D" and f.rule == "quantity.fraction":
        return phrase(tokens, i)  # `half their income`
    if f.label == "MONEY" and tag == "G" and tokens.tag(i + 1) == "N":
        return None
    if f.label == "MONEY" and low == "as" and tokens.low(i + 1) in ("a", "an"):
        return phrase(tokens, i + 1)
    if low == "out" and tokens.low(i + 1) == "of":
        return _led(tokens, f, i + 1)  # `23 out of the 175 schools`
    links = _OF_MONEY if f.label == "MONEY" else _OF_MEASURE if f.rule in _MEASURES else _OF_SHARE
    if tag not in ("P", "T") or low not in links or (tag == "T" and f.trend):
        return None
    return _led(tokens, f, i)


def _past_rest(tokens: Tokens, f: Found) -> tuple[int, bool]:
    """The token after what stands between a figure and its noun, and whether a time stands there."""
    i, money = tokens.at(f.end), f.label == "MONEY"
    i = _past_aside(tokens, i)
    if money:
        while f.start == 0 and tokens.tag(i) == "-":
            i += 1
        i = _past_modifier(tokens, f, i)
    while tokens.low(i) in _ADVERBS or (f.rule in _MEASURES and tokens.low(i) in _DIMENSIONS):
        i += 1
    if money:
        i = _past_source(tokens, i)
    later = _past_time(tokens, i)
    told, i = later > i, later
    if money:
        i = _past_participle(tokens, i)
        i += (tokens.low(i), tokens.low(i + 1)) == ("worth", "of")
    return i, told


def _led(tokens: Tokens, f: Found, i: int) -> Span | None:
    """What the preposition at i leads to."""
    low, j = tokens.low(i), i + 1
    every = whole(tokens, j)
    if every is not None and low in ("of", "to", "for"):
        if every.is_count:
            return counted(tokens, every)
        return phrase(tokens, tokens.at(every.end)) if low == "of" and f.label != "MONEY" else None
    if tokens.tag(j) in ("F", "Y") or (tokens.low(j) in _ADDS_NOTHING and tokens.tag(j + 1) != "N"):
        return None
    if low == "to" and is_infinitive(tokens, j):
        return _purpose(tokens, j) if f.label == "MONEY" else None
    if tokens.tag(j) == "G" and f.label == "MONEY":
        said = phrase(tokens, j + 1)
        if said is None or tokens.low(j) in _BARE_PURPOSES:
            return said
        return j, said[1]
    if tokens.tag(j) == "G" and low == "of" and is_share(f) and tokens.tag(j + 1) == "N":
        said = phrase(tokens, j + 1)
        return None if said is None else (j, said[1])  # `90 percent of working graduates`
    if low == "in" and (_is_place(tokens, j) or (tokens.low(j) in FIXED and tokens.low(j + 1) == "with")):
        return None
    said = phrase(tokens, j, _reach(f, low))
    return None if said is not None and tokens.low(said[1] - 1) in _NO_MEASURES else said


def _reach(f: Found, link: str) -> Reach:
    """How far the phrase goes that a preposition leads to from a figure."""
    if f.rule in _MEASURES and link == "in":
        return BARE
    return SHARE if is_share(f) and link == "of" else OPEN


def _past_source(tokens: Tokens, i: int) -> int:
    """Steps over where money comes from, if what it is for follows: `$5 million across agencies for roads`."""
    at = i + (tokens.tag(i) == "E")
    if tokens.low(at) not in _SOURCES:
        return i
    first = at + 1
    while tokens.tag(first) == "D":
        first += 1
    end = base_end(tokens, first)
    if end is None or (tokens.low(at) == "in" and not (at > i and tokens.is_name(end - 1))):
        return i
    return end if tokens.low(end) in ("for", "to") else i


def _is_place(tokens: Tokens, j: int) -> bool:
    """Whether a name alone follows `in`: `$5 million in Chad`, which says where."""
    first = j + (tokens.tag(j) == "D")
    end = base_end(tokens, first)
    if end is None or end - first > _PLACE or not all(tokens.is_name(k) for k in range(first, end)):
        return False
    return not (tokens.low(end - 1).endswith("s") and tokens.text(end - 1)[:-1].isupper())  # `in RFIs and notices`


def _past_modifier(tokens: Tokens, f: Found, i: int) -> int:
    """Steps over a figure between an amount and its noun: `a $900, five-day trip`, `the $9 million 2007 budget`."""
    k = i + (tokens.tag(i) == ",")
    between = tokens.figure[k] if k < len(tokens) else None
    if between is None or tokens.tag(tokens.at(f.start) - 1) != "D":
        return i
    end = tokens.at(between.end)
    return end if between.label in ("DATE", "QUANTITY") and tokens.tag(end) == "N" and not between.is_count else i


def _past_aside(tokens: Tokens, i: int) -> int:
    """Steps over brackets after an amount: `$5 million (€4 million) for roads`."""
    if tokens.low(i) != "(":
        return i
    closing = next((k for k in range(i, min(i + 25, len(tokens))) if tokens.low(k) == ")"), i - 1)
    return closing + 1


def _past_time(tokens: Tokens, i: int) -> int:
    """Steps over dates and durations between a figure and what it is for: `$5 million over five years to …`."""
    for _ in range(3):
        k = i
        while tokens.low(k) in _TIMES or (tokens.tag(k) in "DA" and k > i and k < len(tokens)):
            k += 1
        figure = tokens.figure[k] if k < len(tokens) else None
        if figure is None or (k == i and figure.label != "DATE"):
            break
        if figure.label != "DATE" and not (figure.label == "QUANTITY" and figure.unit in TIME):
            break
        i = tokens.at(figure.end)
        if tokens.tag(i) == ",":
            i += 1
    return i


def _past_participle(tokens: Tokens, i: int) -> int:
    """Steps over `is provided`, `will go`, `awarded` before the preposition that leads to the purpose."""
    j = i
    while tokens.tag(j) in ("B", "A") and j < len(tokens):
        j += 1
    if j > i and tokens.low(j) in _PURPOSES:
        return j
    if tokens.low(j) in _STANDS_FOR:
        j += 1
    if tokens.tag(j) == "V" and tokens.low(j).removesuffix("s") in _BARE_PURPOSES and tokens.tag(j + 1) in ("N", "D"):
        return j + 1 + (tokens.tag(j + 1) == "D")  # `$5 million will fund repairs`
    if j == i + 1 and tokens.tag(j) in ("N", "D") and (tokens.low(i) in _STANDS_FOR or tokens.low(i) in _IS):
        return j + (tokens.tag(j) == "D")
    if tokens.tag(j) in ("E", "V"):
        j += 1
        if tokens.tag(j) == "A":
            j += 1
        j = _past_time(tokens, j)
        return j if tokens.low(j) in _PURPOSES and (j > i + 1 or tokens.tag(i) == "E") else i
    return i


def _purpose(tokens: Tokens, j: int) -> Span | None:
    """`help Colombia address the crisis`: the verb with its object, without an adverb before it."""
    while tokens.tag(j) == "A":
        j += 1
    k = j + 1
    while k - j < 4 and (
        tokens.tag(k) in ("V", "T", "A")
        or (tokens.tag(k) == "P" and tokens.tag(k - 1) == "V")
        or (tokens.tag(k) == "C" and tokens.tag(k + 1) == "V")
    ):
        k += 1
    said = phrase(tokens, k)
    if said is None:
        return None
    return (said[0] if tokens.low(j) in _BARE_PURPOSES else j), said[1]


def time_to(tokens: Tokens, f: Found) -> Span | None:
    """What a length of time is had, given or taken for: `it has 45 days to object to the permit`."""
    i, k = tokens.at(f.end), tokens.at(f.lead)
    if tokens.low(i) != "to" or f.rule not in _MEASURES or not is_infinitive(tokens, i + 1):
        return None
    while tokens.low(k - 1) in ("only", "just", "another", "about"):
        k -= 1
    given = tokens.tag(k - 1) == "N" and any(tokens.low(m) in _GIVES for m in range(k - 4, k - 1))
    if not given and tokens.low(k - 1) not in _HAS_TIME:
        return None
    return _purpose(tokens, i + 1) or (None if tokens.low(i + 1) in _LIGHT else (i + 1, i + 2))


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
        beside = tokens.figure[last] if last < len(tokens) else None
        if beside is not None and beside.rule in _MEASURES:
            return phrase(tokens, tokens.at(beside.end), COUNT)  # `five 40-hour weeks`
        return phrase(tokens, last + 1, COUNT) if tokens.low(last) == "of" else None
    for m in range(first + 1, last):
        if tokens.low(m) in ("per", "a", "each", "every", "/"):
            return first, m
    if (
        last == first + 1
        and tokens.low(first) in _PORTIONS
        and tokens.low(last) == "of"
        and tokens.tag(last + 1) == "N"
    ):
        return phrase(tokens, last + 1, COUNT)
    given = tokens.low(tokens.at(f.lead) - 1) in GIVEN_WITH
    said = phrase(tokens, first, COUNT_GIVEN if given else COUNT)
    return said if said is not None and said[1] >= last else (first, last)
