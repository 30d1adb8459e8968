"""Rates told before what a figure is of: `annual savings of $5 million`, `$3 million in annual aid`, `Each year, …`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from extract.figures.analysis import Analysis
from extract.figures.antecedents.place import past
from extract.figures.changes import NOUNS
from extract.figures.found import Found
from extract.figures.grammar import AGO, DETERMINERS, QUALIFIERS
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load, words_of
from extract.figures.nouns import STOP
from extract.figures.numerals import MONEY_SIGNS
from extract.figures.rates import COIN_NAMES, read_per
from extract.figures.units import TIMES
from extract.figures.words import word_class

# What says that an amount is of each of those counted, what may follow it, and figures before it that may count them.
_APIECE = frozenset(("each", "apiece"))
_BEHIND_EACH = frozenset("to for in and or but from by at on with over under".split())
_COUNTS = 8
_RATES = load("units")["denominators"]
_EACH: dict[str, str] = _RATES["adjectives"] | _RATES["both"]
_ONCE = words_of("units", "denominators", "once")
# What stands before the adjective: `the average monthly premium`.
_KINDS = DETERMINERS | frozenset("average median mean typical minimum maximum total estimated new current".split())
# The classes of words that may be nouns.
_NOUNS = frozenset("NHGV")
# Lexemes from `each` to the comma behind where that is so: `every day around the world, some 900 people fall ill`.
_PLACED = 7
# What brings money back, and what it was put to: `Every dollar invested in roads returns $3`.
_RETURNS, _SPENT = (words_of("units", "denominators", name) for name in ("returns", "spent"))
# Lexemes from what opens a clause to its figure, and what ends it.
_OPENS, _ENDS = 14, frozenset(".;:!?")
# What tells an amount of its subject, and what leads back from it to that; lexemes that both can take.
_SAID, _IS_SAID = (words_of("units", "denominators", name) for name in ("said", "is_said"))
_FAR = 24
# Those that are told by the day or the month as members, who stay the same: `9 million monthly users`.
_MEMBERS = words_of("units", "denominators", "members")
# A count that is a number of events in a time, and no list of things: `12 monthly payments`.
_EVENTS = 20
# Where a sentence is served, before the counts that it is for: `three years in prison on each count`.
_PRISON = frozenset("in of federal state prison jail imprisonment".split())
# Words of what a figure is of, before what it is told by: `three days of bereavement leave per year`.
_OF_WHAT = 5
# Words between the adjective and the `of` before the figure; what may stand before it behind the figure.
_REACH, _BETWEEN = 4, frozenset("estimated additional new total combined projected expected average potential".split())


def read_each(lex: Lexemes, first: int, last: int, counts: bool) -> str | None:
    """The time that an adjective tells beside the figure at lexemes [first, last), None for none.

    What `counts` things is told by it where it changes: `a monthly gain of 9 jobs`, but `annual fumes of 9 cars`.
    """
    of = past(lex, first - 1, QUALIFIERS)
    return _behind(lex, last) or (None if counts and lex.low(of - 1) not in NOUNS else _before(lex, of))


def of_each(a: Analysis, found: Found, last: int) -> str | None:
    """Those who each have an amount, where one count tells of them: `40 firms got $5 each`, `$5 apiece to 12 towns`.

    Or several that are counted: `two homes, with 128 beds each`.
    """
    lex, after = a.lex, a.lex.low(last + 1)
    if lex.low(last) not in _APIECE or (after.isalpha() and after not in _BEHIND_EACH):
        return None
    at = bisect_left(a.found, found.start, key=lambda f: f.start)
    opens = lex.clause_start(a.at(found.start))
    if lex.low(opens) == "with" and lex.low(opens - 1) == ",":  # `two homes, with 128 beds each`
        opens = lex.clause_start(opens - 1)
    start = lex.starts[opens]
    counts = [f.unit for f in a.found[max(at - _COUNTS, 0) : at] if f.is_count and f.unit and f.start >= start]
    if after == "to":
        counts += [f.unit for f in a.found[at + 1 : at + 2] if f.is_count and f.unit and a.at(f.lead) == last + 2]
    return counts[0] if len(counts) == 1 else None


def growth_each(lex: Lexemes, last: int) -> str | None:
    """The time of a rate of growth, right behind it: `growing at close to 4% annually through 2027`."""
    after = lex.low(last + 1)
    told = lex.low(last) in ("annually", "yearly") and after != "in"
    return "year" if told and (not after[:1].isalpha() or word_class(after) in "PSC") else None


def opening_each(lex: Lexemes, cue: int, claimed: Sequence[int]) -> str | None:
    """The time that opens the clause of the figure whose cue is at lexeme `cue`: `Each year, about 3,000 people die`.

    Behind an `and` it is that of one figure before as well: `Each year, 3,000 die and 18,000 are hurt`.
    """
    near = lex.lows[max(cue - _OPENS, 0) : cue]
    if "each" not in near and "every" not in near:
        return None
    others = int(lex.low(cue - 1) == "and")
    for k in range(cue - 1, max(cue - _OPENS, -1), -1):
        low = lex.lows[k]
        if low in ("each", "every"):
            opens = k == 0 or not lex.lows[k - 1][0].isalnum() or lex.lows[k - 1] in ("and", "that")
            ends = lex.low(k + 2) == "," or k + 2 == cue or "," in lex.lows[k + 3 : min(k + _PLACED, cue)]
            return lex.low(k + 1) if opens and ends and lex.low(k + 1) in TIMES else None
        others -= bool(claimed[k]) and not claimed[k + 1]
        if others < 0 or low in _ENDS:
            return None
    return None


def counted_each(lex: Lexemes, i: int, last: int, value: float) -> str | None:
    """The time of an adjective before what is counted, at lexemes [i, last): `4,000 daily flights`."""
    if lex.low(i) not in _EACH or value < _EVENTS or i + 1 >= last:
        return None
    return _each(lex, i, lex.low(i + 1)) if _MEMBERS.isdisjoint(lex.lows[i + 1 : last]) else None


def said_each(lex: Lexemes, cue: int, claimed: Sequence[int]) -> str | None:
    """The time of the subject of which an amount is told: `The monthly premium, which is now set at $70`."""
    k = cue - 1
    if lex.low(k) not in _SAID:
        return None
    while lex.low(k) in _SAID or lex.low(k) in _IS_SAID:
        k -= 1
    start = max(cue - _FAR, 0)
    while k >= start and lex.lows[k] not in _EACH:
        low = lex.lows[k]
        if low == "%" or low in MONEY_SIGNS or not (low[0].isalnum() or low in "+-–" or claimed[k]):
            return None
        if word_class(low) in "VBSROC" and not (claimed[k] or lex.low(k - 1) in _EACH):
            return None
        k -= 1
    if k < start or claimed[k]:
        return None
    nouns = k + 1
    while nouns < cue and word_class(lex.lows[nouns]) in _NOUNS:
        nouns += 1
    of_another = past(lex, k - 1, _KINDS)  # `spending on monthly premiums`
    if of_another >= 0 and word_class(lex.lows[of_another]) == "P" and lex.word(of_another).islower():
        return None
    return None if not _ONCE.isdisjoint(lex.lows[k + 1 : nouns]) else _each(lex, k, lex.low(k + 1))


def returned(lex: Lexemes, cue: int) -> str | None:
    """The coin for which an amount is what it brings: `Each dollar invested in parks returns $8`, `every €1 spent`."""
    if lex.low(cue - 1) not in _RETURNS:
        return None
    for k in range(cue - 2, max(cue - _FAR, -1), -1):
        if lex.lows[k] in _ENDS:
            return None
        if lex.lows[k] in _SPENT:
            sign = lex.low(k - 2) if lex.low(k - 1) in ("1", "1.00") else ""
            coin = COIN_NAMES.get(sign) or (lex.low(k - 1) if lex.low(k - 1) in COIN_NAMES.values() else None)
            first = k - 2 if not sign else k - 3
            each = not {"each", "every"}.isdisjoint(lex.lows[max(first - 1, 0) : first + 1])
            return coin if each else None
    return None


def rate_of(lex: Lexemes, last: int) -> str | None:
    """What a figure is told by behind what it is of: `three days of leave per year`, `$9 in loans per borrower`.

    Or behind the place of a sentence: `three years in prison on each count`, `on each of the fraud counts`.
    """
    on = last
    while lex.low(on) in _PRISON:
        on += 1
    if lex.low(on) in ("on", "for") and lex.low(on + 1) in ("each", "every"):
        said = lex.lows[on + 2 : on + 2 + (_REACH * 2 if lex.low(on + 2) == "of" else 1)]
        return "count" if not {"count", "counts"}.isdisjoint(said) else None
    if lex.low(last) not in ("of", "in"):
        return None
    for k in range(last + 1, last + 2 + _OF_WHAT):
        low = lex.low(k)
        each = low in ("a", "each", "every") and lex.low(k + 1) in TIMES and lex.low(k + 2) not in AGO
        if k > last + 1 and (each or low == "per" or (low == "for" and lex.low(k + 1) in ("each", "every"))):
            rate = read_per(lex, k)
            return rate[0] if rate else None
        if (low in STOP and (k > last + 1 or word_class(low) not in "HEV")) or not low[:1].isalpha():
            return None
    return None


def _behind(lex: Lexemes, i: int) -> str | None:
    """`$350 million in estimated annual aid`, `a $20 monthly value`."""
    i += lex.low(i) in ("in", "of")
    i += lex.low(i) in _BETWEEN
    return _each(lex, i, lex.low(i + 1)) if lex.low(i) in _EACH else None


def _before(lex: Lexemes, of: int) -> str | None:
    """`annual savings of $5 million`, `an average monthly gain of 9,000`."""
    if lex.low(of) != "of":
        return None
    for i in range(of - 1, max(of - _REACH - 1, -1), -1):
        low = lex.lows[i]
        if low in _EACH:
            return _each(lex, i, lex.low(of - 1)) if i < of - 1 else None
        if word_class(low) not in _NOUNS:
            return None
    return None


def _each(lex: Lexemes, i: int, noun: str) -> str | None:
    """The time of the adjective at lexeme i, unless the noun behind it comes once in it."""
    told = noun and word_class(noun) in _NOUNS and _ONCE.isdisjoint((noun, lex.low(i + 1)))
    return _EACH[lex.low(i)] if told else None
