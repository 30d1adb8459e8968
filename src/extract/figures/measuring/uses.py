"""What an amount or a share is used for, where it is told by more than a preposition: by a year, by a verb."""

from __future__ import annotations

from extract.figures.fitting import is_share
from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, whole
from extract.figures.measuring.between import destined, past_source
from extract.figures.measuring.classes import BARE_PURPOSES, DESTINED, DOCUMENTS, LANDS, RANKS, TIME_HEADS
from extract.figures.measuring.counted import counted
from extract.figures.measuring.narrowing import ABLE
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.place_names import is_place
from extract.figures.measuring.purposes import HELPS, PARTICLES, WEAK, does, does_two, helped, kept, purpose, will_do
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.nouns import singular

# How many verbs a list of what is done may have.
_DOINGS = 6
_CURRENT = DOCUMENTS | {"dollars", "prices", "terms"}
_MAKES = frozenset(("make", "makes", "making", "made"))
_MADE = (*ABLE, "-free", "-neutral", "-efficient", "electric", "compliant")
_INVESTS = frozenset(("invest", "invests", "invested", "investing"))
_SPENT = (DESTINED | {"aside"}) - {"go", "goes", "went", "going"}
_REMAINS, _LEFT = frozenset(("remaining", "remained", "remains")), frozenset(("available", "left", "outstanding"))
_PARTED = frozenset("divided split shared distributed allocated".split())
_FUNDS = frozenset(("funding", "funds", "money"))
_GRANTS = _FUNDS | frozenset(("grant", "grants", "award", "awards", "loan", "loans"))
_FRESH = frozenset(("new", "additional", "supplemental", "supplementary", "available"))
_YEARS = frozenset(("year", "fiscal_year"))
# Tokens of what the whole of an amount is, and their classes: `the $9 million in aid announced in May`.
_WHOLE, _IN_WHOLE = 12, frozenset("NPDYE")
# What a grant does to what it is for: `will support clinics`, `will replace sirens`, but no `will require a match`.
_ACTS = (BARE_PURPOSES | words_of("measures", "grants_do")) - HELPS
_POCKETS = frozenset(("pockets", "hands", "wallets"))
# `The $5 million investment is the largest investment in roads`, and tokens within which the noun comes again.
IS_ONE, _SAME_NOUN = frozenset("is was represents marks makes constitutes".split()), 10
# Heads that say how or when, not what: `on a currency-neutral basis`, `for the same period`, `in the long term`.
_NO_MEASURES = TIME_HEADS | words_of("measures", "no_measures")


def of_year(tokens: Tokens, f: Found, i: int) -> Span | None:
    """The money of the year before token i: `in FY 2020 funding for roads`, but no `in 2020 dollars`.

    Or that of the year right behind an amount: `the $5 million FY 2020 roads bill`.
    """
    year, end = tokens.at_figure(i - 1), base_end(tokens, i)
    if year is None or end is None:
        return None
    first = tokens.at(year.start)
    if first == tokens.at(f.end) and year.granularity in _YEARS and tokens.text(i - 1)[-1:].isdigit():
        k = tokens.at(f.lead) - 1
        while tokens.tag(k) == "N" and not tokens.is_name(k):
            k -= 1  # `the final $5 million`
        return phrase(tokens, i) if tokens.tag(k) == "D" else None
    if tokens.low(first - 1) != "in":
        return None
    named = tokens.is_name(i) and tokens.low(end - 1) not in _FUNDS | {"appropriations"}  # `in 2020 Congress`
    other = tokens.low(end - 1) in _CURRENT or named or tokens.tag(end) in ("V", "B", "E")
    return None if other else phrase(tokens, i)


def but_made(tokens: Tokens, f: Found, said: Span | None) -> Span | None:
    """What a share is of, without what it is to be: `make half of its packaging recyclable`."""
    if said is None or not is_share(f) or tokens.low(tokens.at(f.lead) - 1) not in _MAKES:
        return said
    last = said[1] - 1
    return (said[0], last) if last > said[0] and tokens.low(last).endswith(_MADE) else said


def left_under(tokens: Tokens, i: int) -> Span | None:
    """What is left of an amount before token i, as it is called: `$5 million remaining under its buyback program`."""
    k = i + (tokens.low(i) in _REMAINS)
    k += tokens.low(k) in _LEFT
    if k == i or tokens.low(k) != "under":
        return None
    every = whole(tokens, k + 1)  # `under its $20 billion buyback program`
    said = phrase(tokens, k + 1 if every is None else tokens.at(every.end))
    return None if said is None or tokens.low(said[1] - 1) in DOCUMENTS else said


def spent_on(tokens: Tokens, i: int) -> Span | None:
    """What a share goes to by its verb at token i: `up to 4% may be spent on repairs`, no `4% will go to college`."""
    used = destined(tokens, i)
    return phrase(tokens, used) if used and tokens.low(used - 2) in _SPENT else None


def part_goes_to(tokens: Tokens, part: Found, other: Found) -> Span | None:
    """What a part of another amount goes to: `$2 million of the $9 million in aid will fund roads`."""
    k, first = tokens.at(other.end), tokens.at(part.lead) - 1
    if tokens.tag(first) not in ("", ".", "-", "D"):
        return None
    last = k + _WHOLE
    while k < last and tokens.tag(k) in _IN_WHOLE:
        k += 1
    if tokens.tag(k) != "B":
        return None
    return _used_for(tokens, k)


def parted_among(tokens: Tokens, i: int) -> Span | None:
    """What gets parts of an amount before the auxiliary at token i: `$5 million will be divided among 12 projects`."""
    while tokens.tag(i) in ("B", "A"):
        i += 1
    k = i + 1 + (tokens.tag(i + 1) == "A")  # `is split evenly between`
    if tokens.low(i) not in _PARTED or tokens.low(k) not in ("among", "between"):
        return None
    many = whole(tokens, k + 1)
    return phrase(tokens, k + 1) if many is None else counted(tokens, many) if many.is_count else None


def is_one(tokens: Tokens, i: int) -> Span | None:
    """What the noun of money at token i is said to be the like of: `The $5 award is the largest award for roads`."""
    again = next((m for m in range(i + 2, i + _SAME_NOUN) if tokens.low(m) == tokens.low(i)), 0)
    said = phrase(tokens, again + 2) if again and tokens.low(again + 1) in ("for", "in") else None
    if said is None or is_place(tokens, said[0]):
        return None
    ever = tokens.low(said[1] - 1) == "history"  # `in clean water in American history`
    end = next((k for k in range(said[0] + 1, said[1]) if ever and tokens.low(k) == "in"), said[1])
    return None if ever and end == said[1] else (said[0], end)


def goes_to(tokens: Tokens, i: int) -> Span | None:
    """What money goes to by a clause at token i that tells of it: `$5 million that will go to roads`."""
    that = i + (tokens.tag(i) == "," and tokens.low(i + 1) == "which")
    if tokens.low(that) not in ("that", "which") or tokens.tag(that) != "R":
        return None
    return _used_for(tokens, that + 1)


def _used_for(tokens: Tokens, i: int) -> Span | None:
    """What money goes to or does, by its verb at token i: `will go to roads`, `will be used to repair roads`."""
    used = destined(tokens, i)
    if used and tokens.low(used - 1) == "to" and does(tokens, used):
        return purpose(tokens, used)
    return phrase(tokens, used) if used else will_do(tokens, i)


def grant_does(tokens: Tokens, f: Found, said: Span) -> Span | None:
    """What a grant or loan, and no more than that, is to do: `A $5 million grant will support new clinics`.

    Not what a part of it does: `$2 million of the $5 million grant will support clinics`.
    """
    first, end = said
    alone = tokens.low(end - 1) in _GRANTS and all(tokens.low(k) in WEAK for k in range(first, end - 1))
    if not alone or tokens.tag(end) != "B" or _of_part(tokens, f):
        return None
    used = destined(tokens, end)
    if used and tokens.low(used - 1) == "to" and not does(tokens, used):
        return None  # but `A $5 million grant will go to Akron`
    done = _used_for(tokens, end)
    if done is None or tokens.low(done[0] - 1) == "any" or tokens.tag(done[1]) in ("N", "F"):
        return None  # `may be used for any project`, `will help train 300 nurses`
    verb = end + 1
    while tokens.tag(verb) == "A" and tokens.low(verb) != "not":
        verb += 1
    if any(tokens.tag(k) == "Y" for k in range(end, done[0])):
        return None  # `will cover the 2024 season`
    does_more = any(tokens.tag(k) == "V" or tokens.low(k) in _ACTS for k in range(verb + 1, done[1]))
    acts = tokens.low(verb) in _ACTS or (tokens.low(verb) in HELPS and does_more)
    return done if used or acts else None  # but `will give teachers time`, `will make it possible`, `will not cover it`


def _of_part(tokens: Tokens, f: Found) -> bool:
    """Whether an amount is the whole of the one before it: `$2 million of the $5 million`, `40 percent of the $5`."""
    of = tokens.at(f.lead) - 1
    of -= tokens.tag(of) == "D"
    part = tokens.at_figure(of - 1)
    return tokens.low(of) == "of" and part is not None and (part.label == "MONEY" or is_share(part))


def invested_in(tokens: Tokens, f: Found, other: Found) -> bool:
    """Whether an amount is invested in a number of things: `invested $5 million in 12 startups`, but no `12 states`."""
    return other.is_count and other.unit not in LANDS and tokens.low(tokens.at(f.lead) - 1) in _INVESTS


def done_by_funds(tokens: Tokens, said: Span) -> Span | None:
    """What funds are to do, whoever gets them: `new funding to pave roads`, `funds for states to pave roads`."""
    first, end = said
    to = next((k for k in range(first + 1, end) if tokens.tag(k) in ("P", "T")), end)
    if tokens.low(to - 1) not in _FUNDS:
        return None
    past = past_source(tokens, to) if tokens.low(to) in ("for", "to") else to
    plain = first < to - 1 and all(tokens.low(k) in _FRESH for k in range(first, to - 1))
    does_it = tokens.tag(past) == "T" and does(tokens, past + 1) and (past > to or plain)
    return purpose(tokens, past + 1) if does_it else None


def last_doing(tokens: Tokens, j: int) -> int:
    """The last verb in -ing of a list that begins at token j: `hiring, training, and paying nurses`; j for no list."""
    last = j
    for _ in range(_DOINGS):
        k = last + 1 + (tokens.tag(last + 1) == ",")
        k += tokens.tag(k) == "C"
        if k == last + 1 or not tokens.low(k).endswith("ing") or tokens.tag(k) not in ("G", "N"):
            break
        last = k
    return last if tokens.tag(last) == "G" and tokens.tag(last + 1) in ("N", "D", "Q") else j


def by_doing(tokens: Tokens, j: int) -> Span | None:
    """What money is for, from the verb in -ing at token j on: `for paving roads`, `for setting up clinics`."""
    last = last_doing(tokens, j)
    both = last > j  # `for promoting and deploying new technologies`
    up = tokens.low(j + 1) in PARTICLES  # `for setting up clinics`
    said = phrase(tokens, last + 1 if both else j + 1 + up)
    if said is None:
        return None
    if tokens.low(j) in BARE_PURPOSES and (
        tokens.low(j + 2) in BARE_PURPOSES if both else not does_two(tokens, j, said)
    ):
        return said
    return j, helped(tokens, said[1]) if tokens.low(j) in HELPS else kept(tokens, j, said[1])


def tells(tokens: Tokens, f: Found, low: str, j: int, said: Span) -> bool:
    """Whether the phrase that a preposition leads to from j on is a measure: no document, rank or length of time."""
    first, last = said
    if (
        f.label == "MONEY"
        and low == "in"
        and tokens.low((base_end(tokens, first) or 0) - 1) in DOCUMENTS
        and not (tokens.low(last - 1) == "bills" and first == j)  # `in medical bills`
    ):
        return False
    if low == "on" and tokens.low(last) == "of" and (other := whole(tokens, last + 1)) and other.label == "MONEY":
        return False  # `earned $5 million on sales of $90 million`
    if f.label == "PERCENT" and low == "in" and tokens.is_plural(last - 1) and singular(tokens.low(last - 1)) in LANDS:
        return False  # `and 12 percent in rural areas`
    if last == first + 1 and tokens.low(first) in RANKS:
        return False  # `lease 400 acres in the first two sales`
    if low in ("in", "into") and tokens.low((base_end(tokens, first) or 0) - 1) in _POCKETS:
        return False  # `puts $5 million back in the pockets of families`
    timed = tokens.low(last - 1) in _NO_MEASURES
    return not timed or (low == "of" and last > first + 1)  # `8 hours of talk time`
