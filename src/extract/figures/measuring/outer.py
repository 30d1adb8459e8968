"""The greater phrase that the one before a figure belongs to, and the lesser one in it that the figure is said of."""

from __future__ import annotations

from extract.figures.changes import VERBS
from extract.figures.lexicon import words_of
from extract.figures.measuring.classes import CHANGE_NOUNS, COSTS, FIXED, WAS_DONE
from extract.figures.measuring.phrases_before import phrase_before
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.verbs import past_verbs
from extract.figures.units import TIME

_NUMBERS = frozenset(("number", "numbers", "share", "percentage", "proportion"))
_OF_ACTS = {"share", "price"} | COSTS
# Tokens before a phrase among which the act is whose object or means it is.
_ACT_REACH = 8
_CHANCES = words_of("measures", "chances")
_MANY_GOALS = frozenset(("goals", "objectives", "targets"))
_FLOWS = frozenset(("cash", "flow", "flows"))
_PRISONS = words_of("measures", "prisons")
_TERMS = frozenset(("term", "terms", "period", "periods"))
# What a firm says that a result will be.
_FORESEEN = frozenset(("guidance", "outlook"))
_ORDINALS = frozenset(("first", "second", "third", "fourth"))
_SOLD = words_of("measures", "sold")
_GAPS = words_of("measures", "gaps")
_VALUED = frozenset(("valued", "priced", "estimated"))
# Tokens that a clause may have, what it does not go over, and nouns whose clause says what they are: `the fact that`.
_CLAUSE, _ENDS_CLAUSE = 12, frozenset("R.,-SFY(")
_TELLS_THAT = words_of("measures", "tells_that")
_VERBS, _LINKS, _TWO_VERBS = frozenset("VEB"), frozenset("PT"), ("VV", "EV", "EE", "VE")


def outermost(tokens: Tokens, end: int, floor: int, *, alone: bool) -> Span | None:
    """The phrase that ends before token `end`, or the one that it only adds to."""
    span = phrase_before(tokens, end, floor, alone=alone)
    while span is not None and (back := _adjunct(tokens, span[0], floor, end)):
        outer = phrase_before(tokens, back, floor)
        if outer is None:
            break
        doers = tokens.tag(back) in ("E", "G") and (_numbers(tokens, outer) or tokens.low(back - 1) in _FLOWS)
        # `the number of acres burned across the state`, `cash provided by operating activities`
        span = (outer[0], span[1]) if doers else outer
        if doers:
            break
    return None if span is not None and _is_where(tokens, span[0], end) else span


def _is_where(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a phrase only tells where something not named here changed: `They fell in mining by 400`."""
    k = first
    while tokens.tag(k - 1) == "D":
        k -= 1
    changed = tokens.tag(k - 1) == "P" and tokens.low(k - 2) in VERBS and tokens.tag(k - 2) in ("V", "E")
    return changed and tokens.low(end) == "by" and tokens.tag(k - 3) in ("O", "C")


def _numbers(tokens: Tokens, span: Span) -> bool:
    """Whether a phrase is a number of some: `the number of students`."""
    return any(tokens.low(k) in _NUMBERS and tokens.low(k + 1) == "of" for k in range(*span))


def _adjunct(tokens: Tokens, first: int, floor: int, end: int) -> int:
    """Where the phrase ends that the one [first, end) only adds to, 0 where it stands alone.

    `U.S. assistance during 2020`, `aircraft used by the agency`, `enterprises such as Freddie Mac`.
    """
    k = first
    while k > floor and tokens.tag(k - 1) == "D":
        k -= 1
    if k - 2 < floor:
        return 0
    link, before = tokens.low(k - 1), tokens.low(k - 2)
    if (before, link) == ("such", "as"):
        return k - 2
    if link == "of" and before in FIXED and tokens.tag(k - 3) == "P" and tokens.tag(k - 4) == "N":
        return k - 3  # `claims in respect of the storm`
    if before == "compared" and tokens.low(end) == "of":
        return 0  # `an increase compared with sales of $5 million`
    moved = before in VERBS and tokens.low(end) in ("by", "to")  # `jobs fell in mining by 400`
    paid = (before, link) == ("paid", "on") and tokens.low(end) == "at"  # `kept the rate paid on reserves at 5%`
    done = tokens.tag(k - 2) in ("E", "G") or (tokens.tag(k - 2) == "V" and (link == "by" or moved or paid))
    if tokens.tag(k - 1) in ("P", "T") and done and tokens.tag(k - 3) == "N":
        return k - 2
    if link in ("during", "throughout", "since", "after", "before", "under", "despite") and tokens.tag(k - 2) == "N":
        return k - 1
    return 0


def doing(tokens: Tokens, span: Span | None, floor: int) -> Span | None:
    """The phrase with those of a number who do it: `the number of students taking the tests rose`."""
    if span is None:
        return None
    k = span[0]
    while k > floor and tokens.tag(k - 1) == "D":
        k -= 1
    k -= tokens.tag(k - 1) in ("P", "T") and tokens.tag(k - 2) == "G"
    if tokens.tag(k - 1) != "G":
        act = _act_of(tokens, k, floor)
        outer = None if act is None else phrase_before(tokens, act - 1, floor)
        return span if outer is None else (outer[0], span[1])
    # `the cost of attending a college rose`, `raised the likelihood of working a year after birth by 8 points`
    act = tokens.low(k - 2) == "of" and tokens.low(k - 3) in _OF_ACTS | _CHANCES
    span = (span[0], k) if act and span[1] == span[0] + 1 and tokens.low(span[0]) in TIME else span
    outer = phrase_before(tokens, k - 2 if act else k - 1, floor)
    return (outer[0], span[1]) if outer is not None and (act or _numbers(tokens, outer)) else span


def _act_of(tokens: Tokens, k: int, floor: int) -> int | None:
    """The verb in -ing of an act, before token k, that something is of: `the cost of heating a home with gas rose`."""
    for j in range(k - 1, max(k - _ACT_REACH, floor), -1):
        if tokens.tag(j) == "G":
            return j if tokens.low(j - 1) == "of" and tokens.low(j - 2) in _OF_ACTS else None
        if tokens.tag(j) not in ("N", "D", "P", "Q", "T"):
            return None
    return None


def who_do(tokens: Tokens, span: Span | None, floor: int) -> Span | None:
    """The phrase with those who do something to it: `students who took the course rose`."""
    if span is None:
        return None
    k = span[0]
    while k > floor and tokens.tag(k - 1) in ("D", "Q"):
        k -= 1
    k -= tokens.tag(k - 1) in ("P", "T")
    at, verb, _ = past_verbs(tokens, k, floor)
    if not verb and tokens.low(k - 1) == "who":
        at, verb = k - 1, tokens.low(k)  # a verb that is not known as one: `adults who vape daily`
    if not verb or tokens.tag(at) != "R" or tokens.low(at) not in ("who", "that", "which") or tokens.tag(at - 1) != "N":
        return span
    outer = phrase_before(tokens, at, floor)
    return span if outer is None else (outer[0], span[1])


def of_clause(tokens: Tokens, span: Span | None, end: int, floor: int) -> Span | None:
    """The subject that opens a clause, with the one on it that ends before token `end`, of which span is a part.

    `The fee that banks charge on loans is $5`, but `The fact that fees are $5`.
    """
    if span is None:
        return None
    first = span[0]
    that = next((k for k in range(first - 1, max(first - _CLAUSE, floor), -1) if tokens.tag(k) in _ENDS_CLAUSE), 0)
    if tokens.low(that) not in ("that", "which") or tokens.tag(that) != "R" or tokens.tag(that + 1) not in ("D", "N"):
        return span
    outer = phrase_before(tokens, that, floor) if tokens.tag(that - 1) == "N" else None
    if outer is None or tokens.low(that - 1) in _TELLS_THAT:
        return span
    opens = outer[0] - (tokens.tag(outer[0] - 1) == "D")
    tags = "".join(map(tokens.tag, range(that, end)))
    # `The tax that the city levies on hotels`: a verb that is not known as one
    acts = not _VERBS.isdisjoint(tags) or (first - that <= 2 and not _LINKS.isdisjoint(tags[first - that + 2 :]))
    acts = acts and not any(told in tags for told in _TWO_VERBS)  # `The bill that Smith wrote says costs rose`
    return (outer[0], end) if acts and tokens.tag(opens - 1) in ("", ".", ",") else span


def done(tokens: Tokens, span: Span | None, verb: str, floor: int) -> Span | None:
    """The phrase with what was done to it, before its level: `money spent on ads rose`, `assets held in trust fell`."""
    if span is None or verb.endswith("ing") or tokens.tag(span[1]) in ("R", ",") or tokens.low(span[1]) in _VALUED:
        return span
    k = span[0]
    while k > floor and tokens.tag(k - 1) in ("D", "Q"):
        k -= 1
    if tokens.tag(k - 1) not in ("P", "T") or tokens.low(k - 2) not in WAS_DONE or tokens.tag(k - 3) != "N":
        return span
    outer = phrase_before(tokens, k - 2, floor)
    return span if outer is None else (outer[0], span[1])


def done_before(tokens: Tokens, span: Span, floor: int) -> Span:
    """The phrase with what was done to it, where it is changed: `cut the time spent in court by 5 percent`."""
    outer = done(tokens, span, "", floor)
    k = span[0] if outer is None else outer[0]
    while k > floor and tokens.tag(k - 1) in ("D", "Q"):
        k -= 1
    return span if outer is None or tokens.low(k - 1) not in VERBS else outer


def out_of(tokens: Tokens, span: Span | None, verb: str, tie: str) -> Span | None:
    """What is at a level: inflation, in `the likelihood of inflation running below 2 percent`."""
    if span is None:
        return None
    if tie == "of" and any(tokens.low(k) in _MANY_GOALS for k in (span[0], span[0] + 1)):
        joined = [k for k in range(*span) if tokens.tag(k) == "C"]
        return (joined[-1] + 1, span[1]) if joined else span  # `goals of employment and inflation of 2 percent`
    apart = _CHANCES if verb.endswith("ing") else _GAPS if tie == "from" and not verb else frozenset()
    first = next((k + 2 for k in range(*span) if tokens.low(k) in apart and tokens.low(k + 1) == "of"), span[0])
    return (first, span[1]) if first < span[1] else span


def sentenced(tokens: Tokens, span: Span | None) -> Span | None:
    """A prison without its term, and the last of what is joined to it: `two years in prison and fines`."""
    if span is None:
        return None
    for k in range(span[0], span[1] - 2):
        if tokens.low(k) in _TERMS and tokens.low(k + 1) == "of" and tokens.low(k + 2) in _PRISONS:
            return k + 2, span[1]  # `a maximum term of imprisonment of two years`
    if tokens.low(span[0]) not in _PRISONS:
        return span
    joined = [k + 1 for k in range(*span) if tokens.tag(k) == "C"]
    return (joined[-1], span[1]) if joined else span


def but_quarter(tokens: Tokens, span: Span | None) -> Span | None:
    """The phrase without the quarter before it, and the guidance that it is of: `third quarter revenue guidance`."""
    if span is None:
        return None
    first, end = span
    end -= end > first + 1 and tokens.low(end - 1) in _FORESEEN
    for k in range(first + 1, min(first + 3, end - 1)):
        if tokens.low(k) == "quarter" and tokens.low(k - 1) in _ORDINALS:
            return k + 1, end
    return first, end


def but_change(tokens: Tokens, span: Span) -> Span:
    """What changes, of a phrase that ends in its change: `a net sales decrease of 5 percent`."""
    first, end = span
    sold = end > first + 1 and tokens.low(end - 2) in _SOLD and tokens.low(end - 1) in CHANGE_NOUNS
    return (first, end - 1) if sold else span
