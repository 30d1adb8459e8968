"""Trends that a word behind the figure tells: `50 percent higher`, `a 12% decline`, `4,000 fewer nurses`."""

from __future__ import annotations

import itertools

from extract.figures.changes import AFTER, ENLARGING, NOUNS, VERBS
from extract.figures.found import Found
from extract.figures.grammar import COMPARATIVES
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.units import TIME
from extract.model import Trend

# Of the words that follow an amount, those that compare it: `3 percent higher`.
_COMPARATIVES = COMPARATIVES | {"above", "below", "over"}
OBJECT_ENDS = frozenset("to from with than by at for that which who and or if when while because at least".split())
PACED = words_of("trends", "paced")
# Those that compare counts and lengths: `are two days shorter than`.
_OF_COUNTS = frozenset("more fewer higher lower longer shorter".split())
_AFTER_LESS = frozenset((".", ",", ";", "next", "this", "last", "in", "each", "per", "every", "annually", ""))
_ENDS_AFTER = frozenset("of in to for and the or on by from that is was".split())
_LEVELS = words_of("trends", "levels")
_PLANS = frozenset(("schedule", "time", "target", "plan"))
# Words that compare an amount with another time only where that is told: `5% behind 2019`, `44 tons below 2005 levels`.
_BEHIND, _CROSSED = frozenset(("behind", "short")), frozenset(("above", "below"))
_EARLIER, _YEARS = frozenset(("last", "previous", "prior")), frozenset(("last",))
_GOALS, _LOST = words_of("trends", "goals"), words_of("trends", "lost")
# Whom and what an amount is compared with that is no earlier time: `28% above the national median`.
_OTHERS, _AREAS = words_of("trends", "others") | words_of("nouns", "aged"), words_of("trends", "areas")
_RISKS = frozenset("risk risks chance chances odds likelihood probability".split())
_PEERS = frozenset("counterparts peers competitors rivals".split())
# Lexemes from a comparative to its `than`: `10% more food than those who …`.
_TO_THAN = 5
# Lexemes from `than` to whom it tells of.
_TO_PEERS = 5
# What ends the phrase of a change of which an amount is told to be a part: `$3 million of the increase is`.
_ENDS_CHANGE = frozenset("is are was were in to from since over due during between came comes . , ; ) and".split()) | {
    ""
}
_MEANS = frozenset("average averages median mean norm".split())
# Lexemes from a percentage to the noun of change behind what changes, `20% body weight reductions`, and to one that is
# a verb as well: `a 10% price cut`.
_NOUN_REACH, _VERB_REACH = 5, 3
# Lexemes behind a figure that counts more of something, in which stands what it is compared with.
_THAN_REACH, _ASIDE = 6, 7
_NO_THAN = COMPARATIVES | {"other", "rather", "better"}


def trend_after(lex: Lexemes, found: Found, last: int) -> Trend | None:
    """The word of change that follows the figure: `50 percent higher`, `a 12% annual decline`, `$3 million less`."""
    if found.unit == "times":
        return None  # `three times higher` compares
    changed = found.label in ("PERCENT", "MONEY") or found.unit == "point"
    if not changed and lex.low(last) not in _OF_COUNTS:
        last = _past_aside(lex, last)  # `2.1 degrees F (1.2 degrees C) above the 1990 average`
        compared = found.label == "QUANTITY" and lex.low(last) in _CROSSED and _is_dated(lex, last + 1)
        return AFTER[lex.low(last)] if compared else None
    last = _past_aside(lex, last)
    first = last + (lex.low(last) in HYPHENS)
    while found.label == "PERCENT" and (lex.low(first) in PACED or lex.low(first) in HYPHENS):
        first += 1
    for k in range(first, min(first + (_NOUN_REACH if found.label == "PERCENT" else 1), len(lex))):
        low = lex.lows[k]
        if found.label == "PERCENT" and low in _LOST:
            return "down"
        if k > first and low in NOUNS and (low not in VERBS or k < first + _VERB_REACH):
            return "down" if lex.lows[k - 1] == "negative" else NOUNS[low]
        if low in AFTER:
            if found.label == "MONEY" and low in ENLARGING:
                return None  # `a $1 billion expansion`
            if low == "ahead" and lex.low(k + 2) in _PLANS:
                return None  # `is 25 percent ahead of schedule`
            if low in ("longer", "shorter") and lex.low(k + 1) != "than":
                return None  # `its 2 percent longer-run goal`
            if low in _BEHIND and not (found.label == "PERCENT" and _is_dated(lex, k + 1)):
                return None  # `is 25 percent behind schedule`
            if k == first:
                return AFTER[low] if low not in _COMPARATIVES or _compares(lex, found, k) else None
            return NOUNS.get(low)
        if not low.isalpha() or low in _ENDS_AFTER:
            return None
    return None


def _past_aside(lex: Lexemes, i: int) -> int:
    """The lexeme behind a short bracket at lexeme i, with its asterisk: `a $5 million (10 percent) increase`.

    Or behind the same told again between commas: `31 percent, or $2 million, larger than last year’s`.
    """
    if lex.low(i) == "," and lex.low(i + 1) == "or":
        end = next((k for k in range(i + 3, i + _ASIDE) if lex.low(k) == "," and not lex.low(k + 1).isdecimal()), i)
        than = end > i and lex.low(end + 1) in AFTER and lex.low(end + 2) == "than"
        return end + 1 if than else i
    if lex.low(i) != "(":
        return i
    end = next((k for k in range(i + 2, i + _ASIDE) if lex.low(k) == ")"), i - 1) + 1
    return end + (lex.low(end) == "*")


def _is_dated(lex: Lexemes, k: int) -> bool:
    """Whether the words at lexeme k name an earlier time: `2019 levels`, `the previous year`, but no goal."""
    lows = [lex.low(m) for m in range(k, k + 5)]
    years = (low.isdecimal() and len(low) == 4 and low[:2] in ("19", "20") for low in lows[:4])
    year = any(years) or not _EARLIER.isdisjoint(lows[:4]) or "century" in lows[:5]
    return year and _GOALS.isdisjoint(lows)


def _compares(lex: Lexemes, found: Found, k: int) -> bool:
    """Whether the comparative at lexeme k compares the figure before it, and begins no other phrase."""
    if lex.low(k - 1) == "or" or _is_with_others(lex, k + 1):
        return False
    if lex.lows[k] == "over" and lex.low(k + 1) == "budget":
        return found.label == "MONEY"
    if lex.lows[k] == "over" and lex.text.endswith((" is ", " was ", " are ", " were "), 0, found.cue):
        if lex.low(k + 1) in _YEARS and _is_dated(lex, k + 1):
            return True  # `is $8 million over last year`
    if lex.lows[k] == "over":  # `$8 million over last year's request`
        told = itertools.takewhile(lambda low: low not in OBJECT_ENDS, lex.lows[k + 1 : k + 6])
        return found.label == "MONEY" and not _LEVELS.isdisjoint({*told} - {"year"})
    if found.label == "QUANTITY" and lex.low(k + 1) == "than" and not lex.low(k + 2).isalpha():
        return False  # `gave 68 towns more than $9 million`
    if (
        found.label == "PERCENT"
        or lex.low(k + 1) in ("than", "from", "compared")
        or lex.lows[k] not in ("more", "less", "above", "below")
    ):
        return True
    if lex.lows[k] in ("above", "below"):  # `$3 million above the 2021 enacted level`
        return found.label == "MONEY" and any(lex.low(m) in _LEVELS for m in range(k + 2, k + 6))
    a_day = lex.low(k + 1) == "a" and lex.low(k + 2) in TIME  # `£2 less a day`
    return found.label == "MONEY" and (a_day or lex.low(k + 1) in _AFTER_LESS)


def _is_with_others(lex: Lexemes, k: int) -> bool:
    """Whether the words at lexeme k, behind a comparative, tell of others and no earlier time: `than what it paid`.

    Not so where the amount of a mean is told: `22 percent above the national median of $61,000`.
    """
    first = lex.low(k)
    near = itertools.takewhile(lambda m: lex.low(m).isalpha(), range(k, k + _TO_THAN))
    than = next((m for m in near if lex.low(m) == "than"), None)
    if first == "likely" or (first in _RISKS and (than is None or not _is_dated(lex, than + 1))):
        return True  # how likely a thing is, but `a 20% lower risk than in 2019`
    k = k if than is None else than + 1
    lows = [lex.low(m) for m in range(k, k + 6)]
    if lows[0] in _OTHERS or not _PEERS.isdisjoint(lows[:_TO_PEERS]):
        return not _is_dated(lex, k)
    k += lows[0] == "the"
    mean = next((m for m in range(k, k + 4) if lex.low(m) in _MEANS), None)
    return mean is not None and not _AREAS.isdisjoint(lex.lows[k:mean]) and "of" not in lex.lows[mean : mean + 3]


def part_of_change(lex: Lexemes, found: Found, last: int) -> Trend | None:
    """`$3 million of the increase`, `4 points of the decline`: what a part of a change comes to, but no share of it."""
    if lex.low(last) != "of" or lex.low(last + 1) != "the" or found.unit == "percent":
        return None
    if found.rule in ("quantity.fraction", "quantity.share", "quantity.partitive"):
        return None
    change = NOUNS.get(lex.low(last + 2))
    return change if change and lex.low(last + 3) in _ENDS_CHANGE else None


def counted_change(lex: Lexemes, found: Found, last: int) -> Trend | None:
    """`4,000 fewer nurses than in 2019`: the difference between two counts."""
    after = (k for k in range(max(last - 4, 0), last) if lex.starts[k] >= found.number_end)
    inside = next((lex.lows[k] for k in after if lex.lows[k] in ("more", "fewer")), None)
    if inside is None or (inside == "more" and not _is_than(lex, last)) or "or" in lex.lows[last - 4 : last]:
        return None  # `300 or fewer workers` are no fewer than before
    return "up" if inside == "more" else "down"


def _is_than(lex: Lexemes, last: int) -> bool:
    """Whether what is counted behind lexeme `last` is compared: `233 more workers with jobs than in 2020`."""
    told = itertools.takewhile(lambda k: lex.low(k).isalnum(), range(last, last + _THAN_REACH))
    than = next((k for k in told if lex.low(k) == "than"), None)
    return than is not None and lex.low(than - 1) not in (_NO_THAN if than > last else ())
