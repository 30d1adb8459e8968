"""The noun that a number stands for when it is named elsewhere: `to 15,500 from 12,000 permits`, `80 others`."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
from extract.figures.nouns import STOP, is_plural, singular, unit_of
from extract.figures.numbers import read_number
from extract.figures.numerals import Number

_QUALIFIERS = frozenset("over about nearly more than almost at least some approximately up to around".split())
# Words that begin what a share or a part is of: `52 of the 67 counties`.
DEFINITE = frozenset("the these those its our their his her".split())
_LISTED = frozenset("in at by for on from available".split())
# `a teacher shortage of 100,000`: the noun before says what is short.
_SHORTAGES = frozenset("shortage shortages backlog surplus shortfall".split())
# `today that number is 22`: the noun is that of the last count.
_THAT = frozenset("that this the those these".split())
_SAID_AGAIN = frozenset("number figure total count tally".split())
# `the count of habitual buyers was 5.9 million`
_COUNT_OF = frozenset("number numbers count tally headcount".split())
# A number that ends its clause after a verb: `added 41,000 customers and now serves 2.9 million.`
_CLOSING = frozenset((".", ";", ""))
# `924 million people, an increase of 207 million`
_GROWTHS = frozenset("increase rise jump growth decrease decline drop fall reduction".split())
_LEVELS = frozenset("to at of by for in from with than over about and or".split())
# Verbs of change, and plurals whose level is no number of them but money, a price or an index.
_CHANGE_VERBS = (
    frozenset(load("trends")["up"]["verbs"])
    | frozenset(load("trends")["down"]["verbs"])
    | frozenset(load("factors")["words"])
) - {"up", "down"}
_PRICED = frozenset(load("nouns")["priced"].split())
_BRINGS = frozenset("bring brings brought bringing".split())
_SUBJECT_OF = frozenset(
    "will would were are have had was could can may others more remain remained of each apiece".split()
)


def noun_before(a: Analysis, number: Number, end: int) -> str | None:
    """The noun that a number stands for when it was named earlier in the sentence.

    `the number of permits … to 15,500` is permits; `jobs tied to … totaled 93,700` is jobs; `26 counties …, but 23
    will` is counties.
    """
    lex, first = a.lex, number.first
    start = first
    while start > max(first - 40, 0) and lex.lows[start - 1] not in (".", ";", "!", "?"):
        start -= 1
    for j in range(first - 1, start, -1):
        if lex.lows[j] == "of" and lex.lows[j - 1] in _COUNT_OF:
            head = read_head(lex, j + 1)
            if head or lex.lows[j - 1] in ("number", "numbers"):
                return head[0] if head else None
    if lex.low(first - 1) in ("totaled", "totalled", "numbered", "totaling", "totalling"):
        for j in range(start, first - 1):
            if is_plural(lex.lows[j]) and not lex.word(j)[:1].isupper():
                return singular(lex.lows[j])
    if _brought(lex, start, first):
        for j in range(start, first):
            head = read_head(lex, j + 1) if lex.lows[j] == "total" else None
            if head:
                return head[0]
    if lex.low(first - 1) == "of" and lex.low(first - 2) == "factor":
        return "times"  # `grow by a factor of five to ten`
    if lex.low(first - 1) == "of" and lex.low(first - 2) in _SHORTAGES and lex.low(first - 3).isalpha():
        return None if lex.low(first - 3) in STOP else singular(lex.lows[first - 3])
    if any(lex.lows[j] in _SAID_AGAIN and lex.lows[j - 1] in _THAT for j in range(max(first - 6, 1), first)):
        earlier = [f for f in a.found[-20:] if f.rule == "quantity.count"]
        return earlier[-1].unit if earlier else None
    at = first - 1
    while lex.low(at) in _QUALIFIERS:
        at -= 1
    to = first - 1
    while lex.low(to) in _QUALIFIERS and lex.low(to) != "to":
        to -= 1
    changed = _changed(a, number, start, to) if lex.low(to) in ("to", "from") else None
    if changed:
        return changed
    before, after = lex.low(at), lex.low(end)
    compared = before in ("from", "versus", "another") and number.hard
    suffering = after.endswith("ed") and lex.low(end + 1) in ("by", "in", "with")  # `and 3,000 harmed by the storm`
    listed = before in ("and", ",", "while", "plus", "including") and (after in _LISTED or suffering)
    if after == "of" and lex.low(end + 1) in ("them", "which", "whom"):
        return _last_noun(a, start, first) or _last_plural(lex, start, first)
    apart = before == "," and lex.low(start) == "of"  # `Of the 27 Member States, 18 recorded a fall`
    grown = before == "of" and lex.low(at - 1) in _GROWTHS and number.hard
    closing = number.scale > 1 and after in _CLOSING and before.isalpha() and before not in _LEVELS
    if closing or grown or apart or after in _SUBJECT_OF or compared or listed or before == "including":
        return _last_noun(a, start, first)
    return None


def _changed(a: Analysis, number: Number, start: int, to: int) -> str | None:
    """The plural noun whose number the verb of change before lexeme `to` tells: `Cases rose 12% to 4,500`."""
    lex = a.lex
    if number.scale == 1 and number.value % 1:
        points = [f for f in a.found[-20:] if f.unit == "point" and f.start >= lex.starts[start]]
        return "point" if points else None
    for k in range(to - 1, start, -1):
        if lex.lows[k] in _CHANGE_VERBS and not a.claimed[k - 1]:
            j = k - 1
            while lex.lows[j].endswith("ly") or lex.lows[j] in ("more", "than", "have", "had", "has"):
                j -= 1
            if j < start or not is_plural(lex.lows[j]) or lex.lows[j] in STOP or lex.lows[j] in _PRICED:
                return None
            return unit_of(lex.words[j])
        if lex.lows[k] in (";", ":"):
            return None
    return None


def _brought(lex: Lexemes, start: int, first: int) -> bool:
    """Whether the sentence brings a total to the number at lexeme `first`: `brings the total jobs to 155`."""
    return not _BRINGS.isdisjoint(lex.lows[start:first]) and "to" in lex.lows[max(first - 4, start) : first]


def _last_plural(lex: Lexemes, start: int, first: int) -> str | None:
    """The plural noun named last between two lexemes: `money for potholes, enough to fill 5 million of them`."""
    for j in range(first - 1, start, -1):
        if is_plural(lex.lows[j]) and lex.words[j].islower() and lex.lows[j] not in STOP:
            return singular(lex.lows[j])
    return None


def _last_noun(a: Analysis, start: int, first: int) -> str | None:
    """The noun counted last between lexemes `start` and `first`, or the one that a share was said of."""
    lex, best = a.lex, (-1, "")
    for f in a.found[-40:]:
        if not lex.starts[start] <= f.start < lex.starts[first] or f.start <= best[0]:
            continue
        if f.is_count and f.unit:
            best = (f.start, f.unit)
        elif f.label == "PERCENT" or f.rule == "quantity.fraction":
            i = a.at(f.end)
            head = read_head(lex, i + 2 if lex.low(i + 1) in DEFINITE or lex.low(i + 1) == "all" else i + 1)
            if lex.low(i) == "of" and head:
                best = (f.start, head[0])
    return best[1] or None


def noun_of_next(lex: Lexemes, i: int) -> str | None:
    """The noun that a number shares with the next: `700 and 1,800 workers`."""
    if lex.low(i) not in ("and", "or"):
        return None
    after = read_number(lex, i + 1)
    head = read_head(lex, after.last) if after and after.digits and after.scale == 1 else None
    return head[0] if head else None


def noun_behind_aside(lex: Lexemes, i: int, plural: bool) -> str | None:
    """The noun behind a bracket that stands between it and its number: `120,000 (22,308 women) returned migrants`."""
    closing = lex.lows[i : i + 40]
    if ")" not in closing:
        return None
    head = read_head(lex, i + closing.index(")") + 1, plural)
    return head[0] if head else None
