"""Trends: `up` or `down` where a figure is the amount of a change (`rose 5 percent`, `$3 million less`)."""

from __future__ import annotations

import itertools
import re

from extract.figures.changes import BY, ENLARGING, LEVELS, NOUNS, SIDES, SUMS, VERBS, change_in
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, AUXILIARIES, BE, HAVE, HEDGES, KNOWN
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP
from extract.figures.numerals import COINS
from extract.figures.trends_after import OBJECT_ENDS, PACED, counted_change, part_of_change, trend_after
from extract.figures.units import TIME
from extract.figures.words import NOUNS_ING
from extract.model import Trend

_BEFORE_AMOUNT = frozenset("an a another additional further the estimated total combined".split()) | words_of(
    "modifiers", "epithets"
)
_MAKING = words_of("trends", "making")
_IMPROVING = words_of("trends", "improving")
_DROPPING, _DROPPED = frozenset("drop drops dropped dropping".split()), words_of("trends", "dropped")
_RAISING = frozenset("raise raises raised raising".split())
_FALLING = frozenset("fall falls fell fallen falling".split())
# Qualifiers that begin with the tie of a level: `trading at about $5`, `rose as high as $40`.
_AT_LEVEL = frozenset((*(("at", about) for about in HEDGES), ("as", "high"), ("as", "low")))
_GAINS = words_of("trends", "gains")
# `will add 3,000 jobs`: what is there besides, where jobs are counted.
_ADDING, _JOBS = frozenset(("add", "adds", "adding")), words_of("nouns", "jobs")
_REVISED = frozenset(("revised", "adjusted"))
_DONE = words_of("trends", "done")
# How far back, in words, a verb of change is looked for: before `by 5 percent`, and before an object without `by`.
_BY_REACH, _OBJECT_REACH, _NOUN_REACH = 20, 10, 6
# Words that stand between no verb and its object.
_NO_OBJECT = OBJECT_ENDS - {"for"} | BE | HAVE | frozenset("in of after through amid during despite".split())
_PACES = frozenset(("rate", "pace"))
# What leads from a noun of change to how much it is: `growth is expected to be 5%`, `the decline averaged 2%`.
_LEADS = AUXILIARIES | words_of("trends", "leads")
_LEAD_REACH, _IN_REACH = 7, 6
_PREPOSITIONS = frozenset("of in on at with from by for to against".split())
# What stands before `up` and `down`, and `off`, that tell a change, and behind a length of time that is one.
_IS = BE | {",", "(", "and"}
_ENDS_CHANGE = AGAINST | {".", ",", ";", ")", "", "from", "over", "since", "than"}
_CROSSED = frozenset("below above under beyond".split())
# Lexemes from what says on which side of a level something is to the level.
_LEVEL_REACH = 6
# `raised the fee 10 cents, or 9 percent, from $1.15`: a sum that is a change, by the level behind it.
_FROM_TO = re.compile(rf"(?:,?\s\(?(?:or\s)?[\d.]+\s?(?:%|per\s?cent)\)?,?)?\s(?:from|to)\s(?:[A-Z]{{2}})?[{COINS}]\d")
_POINTS, _POINTS_TO = ("basis_point", "percentage_point"), re.compile(r"\s(?:from|to)\s\d")
CLAUSE_END = frozenset({".", ";", ":", "!", "?", "—"})
# `led to 26% growth`
_LEAD = frozenset(("lead", "leads", "led", "leading"))


def trend(lex: Lexemes, found: Found, cue: int, last: int) -> Trend | None:
    """`up` or `down` when the figure is the amount of a change, None for a level.

    The figure with its qualifier stands at lexemes [cue, last).
    """
    if found.unit == "time":
        return None  # `was raised 14 times`
    if (part := part_of_change(lex, found, last)) is not None:
        return part
    j = _past_articles(lex, cue)
    if found.label == "PERCENT" and (paced := _paced(lex, j, last)) is not None:
        return paced
    if (found.is_count or found.rule == "quantity.measure") and (
        counted := counted_change(lex, found, last)
    ) is not None:
        return counted
    if lex.low(j) == "to" and found.label == "PERCENT" and (lex.low(cue - 1) in ("a", "an") or lex.low(j - 1) in _LEAD):
        return trend_after(lex, found, last)  # `led to a 26% increase`
    if (lex.low(cue), lex.low(cue + 1)) in _AT_LEVEL:
        return None
    if found.label == "PERCENT" and (told := _change_told(lex, j)) is not None:
        return told
    if lex.low(j) == "in" and lex.low(last) == "range":
        j -= 1  # `will rise in the 3 to 5 percent range`
    if lex.low(j) in ("to", "at") or (lex.low(j) == "from" and lex.low(j - 1) not in ("down", "up")):
        return None
    while lex.low(j) == "of" and lex.low(j - 1) in ("average", "total"):  # `by an average of`
        j = _past_articles(lex, j - 1)
    if lex.low(j) == "+" and found.label == "PERCENT":
        return "up"
    if lex.low(j) == "off" and lex.low(j - 1) in _IS and found.label != "QUANTITY":
        return "down"  # `was off $3 from last week`
    if found.is_count and lex.low(cue - 1) in KNOWN:
        return trend_after(lex, found, last)  # `lower the three rates by 25 basis points`
    if lex.low(j) == "of":
        if found.label == "MONEY" and lex.low(j - 1) in _GAINS:
            return None
        if found.label == "QUANTITY" and (
            lex.low(j - 1) in ENLARGING or lex.lows[max(j - 2, 0) : j] == ["the", "growth"]
        ):
            return None  # `the growth of 47 companies`
        inset = None if found.label == "QUANTITY" else change_in(lex, j)
        if inset is not None:
            return NOUNS[lex.lows[inset]]
        if lex.low(j - 1) in NOUNS and lex.low(j - 2) == "negative":
            return "down"  # `negative growth of 5%`
        return NOUNS.get(lex.low(j - 1)) or _revised(lex, j - 1) or trend_after(lex, found, last)
    if lex.low(j) == "by":
        return trend_after(lex, found, last) or _changed_by(lex, j) or _from_level(lex, j)
    if found.is_count and found.unit in _JOBS and lex.low(j) in _ADDING:
        return "up"
    k = _verb_beside(lex, j)
    if k is not None:
        crossed = lex.low(cue) in _CROSSED  # `fell below $10,000`
        return None if crossed or _no_change(lex, found, k, last) else VERBS[lex.lows[k]]
    return trend_after(lex, found, last) or _trend_object(lex, found, j)


def _change_told(lex: Lexemes, j: int) -> Trend | None:
    """The change that a clause, or a colon, says to be so much: `growth in Ohio is put at 5%`, `Decline: 5%`."""
    if lex.low(j) == ":":
        return NOUNS.get(lex.low(j - 1)) if lex.low(j - 1) not in VERBS else None
    if lex.low(j) == "at" and lex.low(j - 1) == "growth":
        return "up"
    k = j
    while k > j - _LEAD_REACH and (lex.low(k) in _LEADS or lex.low(k).endswith("ly") or lex.low(k) in HEDGES):
        k -= 1
    if lex.low(j) == "to" or lex.lows[k + 1 : j + 1] in ([], ["at"]):
        return None
    k -= lex.low(k) in _PACES
    for noun in range(k, max(k - _IN_REACH, -1), -1):
        low = lex.lows[noun]
        if low in NOUNS:
            beside = noun == k or lex.low(noun + 1) in ("in", "for", "of")
            return NOUNS[low] if beside and _is_subject(lex, noun) else None
        if not low[0].isalpha() or low in VERBS or low in OBJECT_ENDS - {"for"}:
            return None
    return None


def _is_subject(lex: Lexemes, noun: int) -> bool:
    """Whether the noun of change begins no other phrase: `growth was`, but no `the share of people with gains was`."""
    if _named(lex, noun) or lex.low(noun - 1) == "to":
        return False
    before = reversed(lex.lows[max(noun - _IN_REACH, 0) : noun])
    return _PREPOSITIONS.isdisjoint(itertools.takewhile(lambda low: low not in CLAUSE_END and low != ",", before))


def _revised(lex: Lexemes, k: int) -> Trend | None:
    """The direction of the revision at lexeme k: `an upward revision of 0.2 percentage points`."""
    return VERBS.get(lex.low(k - 1)) if lex.low(k) in ("revision", "adjustment") else None


def _past_articles(lex: Lexemes, i: int) -> int:
    """The lexeme before i, articles and the adjectives of an amount passed over; -1 at the beginning."""
    j = i - 1
    while j >= 0 and lex.lows[j] in _BEFORE_AMOUNT:
        j -= 1
    return j


def _changed_by(lex: Lexemes, by: int) -> Trend | None:
    """The verb or noun of change in the clause before a `by`: `cut emissions from cars by 5 percent`."""
    done = lex.low(by - 1)
    if done in ("higher", "lower"):
        return "up" if done == "higher" else "down"  # `which is higher by 4 tons than in May`
    if done not in BY and done not in VERBS and (done in _DONE or (done.endswith("ed") and done not in _REVISED)):
        return None
    for k in range(by - 1, max(by - _BY_REACH, -1), -1):
        low = lex.lows[k]
        if low in CLAUSE_END:
            return None
        if low in BY:
            return BY[low]
        if low in NOUNS and not _named(lex, k):
            return _done_to(lex, k) or NOUNS[low]
        if low in VERBS:
            return VERBS[low]
    return None


def _from_level(lex: Lexemes, by: int) -> Trend | None:
    """Where something is from a level that stands before a `by`: `remains below its February 2020 level by 9%`."""
    k = by - 1 - (lex.low(by - 1) == ",")
    if lex.low(k) not in LEVELS:
        return None
    sides = (SIDES.get(low) for low in lex.lows[max(k - _LEVEL_REACH, 0) : k])
    return next((side for side in sides if side), None)


def _done_to(lex: Lexemes, noun: int) -> Trend | None:
    """The verb of change whose object the noun of change is: `reduce economic growth by a percentage point`."""
    for k in range(noun - 1, max(noun - _NOUN_REACH, -1), -1):
        low = lex.lows[k]
        if low in VERBS or low in BY:
            return VERBS.get(low) or BY[low]
        if (
            not (low[0].isalpha() or low in HYPHENS)
            or low in _NO_OBJECT
            or (low.endswith(("ed", "ing")) and low not in NOUNS_ING)
        ):
            return None
    return None


def _named(lex: Lexemes, k: int) -> bool:
    """Whether the noun at lexeme k is a word of a name: `cuts the Airport Improvement Program by 5 percent`."""
    return lex.word(k).istitle() and lex.word(k + 1).istitle() and lex.low(k + 1) not in STOP


def _verb_beside(lex: Lexemes, j: int) -> int | None:
    """The verb of change at lexeme j, or before one or two adverbs that end there: `rose sharply`."""
    for k in range(j, max(j - 3, -1), -1):
        if lex.lows[k] in VERBS:
            return k
        if not lex.lows[k].endswith("ly"):
            return None
    return None


def _no_change(lex: Lexemes, found: Found, k: int, last: int) -> bool:
    """Whether the figure after the verb at lexeme k is what it is done to, and no amount of change."""
    low = lex.lows[k]
    if low in _RAISING and found.is_count:
        return True  # `raised two concerns`
    if low in _DROPPING and found.is_count and found.unit in _DROPPED:
        return True  # `dropped 40 bombs`, but `enrollment dropped 300 students`
    if lex.low(last) == "short" and low in _FALLING:
        return True  # `fell $2 million short`
    if low in ("up", "down") and (lex.low(k + 1) == "to" or lex.low(k - 1) in _MAKING):
        return True
    if found.label == "QUANTITY" and found.unit in TIME:
        return not _is_longer(lex, found, k, last)
    if low in _IMPROVING and found.label != "PERCENT":
        return True  # `improve 65,000 miles of roads`
    return low in SUMS and found.label == "MONEY" and not _FROM_TO.match(lex.text, found.end)


def _is_longer(lex: Lexemes, found: Found, k: int, last: int) -> bool:
    """Whether a length of time is how much another changed: `was up 1.3 years.`, `fell a day to 12`."""
    if found.per:
        return False  # `is down two days a week`
    if lex.low(last) in ("to", "from") and lex.low(last + 1)[:1].isdecimal():
        return True
    told = lex.lows[k] in ("up", "down") and lex.low(k - 1) in _IS and lex.low(last) in _ENDS_CHANGE
    return told or (found.value or 0) % 1 > 0


def _paced(lex: Lexemes, j: int, last: int) -> Trend | None:
    """The change whose pace is told: `grew at an annual rate of 2.8 percent`, `grew at a 2.8 percent annual rate`."""
    if lex.low(j) == "of" and lex.low(j - 1) in _PACES:
        j -= 2
        while lex.low(j) in PACED or lex.low(j) in _BEFORE_AMOUNT:
            j -= 1
    elif not any(lex.low(k) in _PACES for k in range(last, last + 3)):
        return None
    if lex.low(j) != "at":
        return None
    k = _verb_beside(lex, j - 1)
    return None if k is None else VERBS[lex.lows[k]]


def _trend_object(lex: Lexemes, found: Found, j: int) -> Trend | None:
    """The verb of change whose object ends at lexeme j, before a percentage: `reduce emissions 50%`.

    Before a sum where the level behind it tells that it is a change: `raised the fee 10 cents from $1.15`.
    """
    led = found.label == "MONEY" and _FROM_TO.match(lex.text, found.end) is not None
    if not (found.label == "PERCENT" or led) or not _noun(lex.low(j)):
        return None
    moved = found.unit in _POINTS and _POINTS_TO.match(lex.text, found.end)
    ends = OBJECT_ENDS - {"for"} if moved else OBJECT_ENDS  # `lower its target for the rate 50 basis points to 4%`
    for k in range(j - 1, max(j - _OBJECT_REACH, -1), -1):
        low = lex.lows[k]
        if low in VERBS:
            return VERBS[low]
        if low in ends or not (low[0].isalpha() or low in HYPHENS):
            return None
    return None


def _noun(low: str) -> bool:
    return low[:1].isalpha() and low not in STOP and not low.endswith(("ing", "ed", "ly"))
