"""What stands between a figure and the noun it is of, stepped over: asides, dates, sources, receivers, participles."""

from __future__ import annotations

from extract.figures.grammar import IS
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, is_compound, is_infinitive, whole
from extract.figures.measuring.classes import (
    BARE_PURPOSES,
    DESTINED,
    DOCUMENTS,
    LANDS,
    NAMED_FOR,
    PAID_IN,
    PARTS_OF_LAND,
    PROGRAMS,
    RECEIVERS,
    TIED,
    VAGUE_ACTS,
    VAGUE_MONEY,
)
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.place_names import is_place, places
from extract.figures.measuring.reaches import Reach
from extract.figures.measuring.receivers import in_form_of, past_aside, past_list
from extract.figures.measuring.tags import Tokens
from extract.figures.units import TIME
from extract.figures.words import FIRMS

_TIME_LINKS = words_of("measures", "time_links")
_PURPOSES = frozenset(("for", "to", "in", "into", "of", "toward", "towards", "on"))
_SOURCES = frozenset(("above", "across", "from", "over", "through", "throughout", "under", "via", "in"))
# Who gets money: `to towns and villages in Ohio`, of whom a `for` tells no more.
_RECEIVER = Reach(frozenset(("in", "across")))
# Words of a name that seeks money, `Sen. Smith`; and what he did.
_SEEKER = 4
_SOUGHT, _OBJECTS = words_of("measures", "sought"), frozenset("NDFO")
# Participles that are no other form of their verbs' own: `$5 million spent on roads`.
_GIVEN = frozenset(("spent", "paid", "given", "sent", "lent"))
_GOES = frozenset(("go", "goes", "went"))
# Before `to` these tell why or when: `lost $5 million due to the storm`, but `$5 million is due to the storm`.
_CAUSES = frozenset(("due", "thanks", "prior", "pursuant"))
# Those who govern, and get money to do what they are to.
_GOVERNED = frozenset("states tribes territories governments localities counties cities towns municipalities".split())
# Tokens that may stand between an amount and its purpose.
_ALOOF = 25
# What opens an aside with another amount in it: `$6 million, on top of $7 million last year, to dig wells`.
_ADDS = frozenset((("on", "top"), ("in", "addition"), ("up", "from"), ("offset", "by")))
_USED = (DESTINED | _GIVEN | _SOUGHT | {"provided", "matched"}) - {"required", "wanted", "asked"}
_STANDS_FOR = words_of("measures", "stands_for")
# Last words of names that only say by what way money goes.
_NO_RECEIVERS = VAGUE_MONEY | VAGUE_ACTS | {"fund", "system", "act"}


def past_seeker(tokens: Tokens, i: int) -> int:
    """Steps over who got an amount: `$5 million that he requested for roads`, `$2 million Smith secured for roads`."""
    if tokens.low(i) in _SOUGHT and tokens.low(i + 1) == "by":
        end = base_end(tokens, i + 2 + (tokens.tag(i + 2) == "D"))  # `$5 million requested by Ohio for roads`
        return i if end is None or tokens.low(end) not in ("for", "to") else end
    k = i + (tokens.low(i) in ("that", "which"))
    first = k = k + (tokens.tag(k) == "D")
    named = first > i or tokens.is_name(first)
    while tokens.tag(k) == "O" or (k < first + _SEEKER and tokens.tag(k) in ("N", ".") and named):
        k += 1
    named = k > first
    does = first == i and tokens.tag(k - 1) != "O" and (not tokens.is_name(k - 1) or tokens.low(k - 1) in PROGRAMS)
    k += tokens.tag(k) == "B"
    k += tokens.tag(k) == "A"
    if not named or does or tokens.low(k) not in _SOUGHT or (first == i and tokens.tag(k + 1) in _OBJECTS):
        return i  # `the $5 million Senate bill required`, `the $5 million Fund offered loans`
    return past_time(tokens, k + 1)


def past_source(tokens: Tokens, i: int) -> int:
    """Steps over where money comes from or goes to, if what it is for follows: `$5 million to states for roads`."""
    at = i + (tokens.tag(i) == "E")
    if tokens.tag(at) == "T":
        return _past_receiver(tokens, i, at + 1)
    if tokens.low(at) == "for":
        return _past_named(tokens, at + 1) or i
    if tokens.low(at) not in _SOURCES:
        return i
    first = at + 1
    while tokens.tag(first) in ("D", "Y") or (tokens.low(first) in PARTS_OF_LAND and tokens.is_name(first + 1)):
        first += 1
    end = base_end(tokens, first)
    many = whole(tokens, first) if end is None and tokens.low(at) in ("across", "in") else None
    if many is not None and many.is_count and many.unit in LANDS:
        later = past_time(tokens, tokens.at(many.end))  # `$5 million across all 50 states to hire nurses`
        return later if tokens.low(later) in ("for", "to") else i
    if end is None:
        return i
    if tokens.low(end) == "of" and tokens.is_name(end - 1):
        end = base_end(tokens, end + 1) or end  # `from the Department of Justice`
    if tokens.low(end) == "for" and tokens.is_name(end - 1) and tokens.is_name(end + 1):
        named_for = base_end(tokens, end + 1) or end  # `through its Pathways for Youth program to train welders`
        program = tokens.low(named_for - 1) in NAMED_FOR
        end = named_for if program or tokens.low(named_for) in ("for", "to") else end
    named = at > i and tokens.is_name(end - 1)
    if is_place(tokens, first if tokens.low(first - 1) in PARTS_OF_LAND else at + 1):
        end = places(tokens, end)
    elif tokens.low(at) != "in" and tokens.tag(end) == "C" and tokens.is_name(end - 1) and tokens.is_name(end + 1):
        end = base_end(tokens, end + 1) or end  # `through the Food and Water Fund to dig wells`
    elif tokens.low(at) == "in" and not named and tokens.low(end - 1) not in DOCUMENTS:
        return i
    end = past_aside(tokens, end)
    used = tokens.low(at) == "from" and tokens.tag(end) == "B" and past_participle(tokens, end) > end
    later = past_time(tokens, end)
    return end if used else later if tokens.low(later) in ("for", "to") else i


def _past_receiver(tokens: Tokens, i: int, first: int) -> int:
    """Steps from i over who gets money, from token `first` on, if what it is for follows: `to states for roads`."""
    many = whole(tokens, first)  # `to ten states for roads`
    noun = tokens.at(many.number_end) if many is not None and many.is_count else first
    if (paid := _paid_in(tokens, noun)) is not None:
        return paid
    said = None if is_infinitive(tokens, first) else phrase(tokens, noun, _RECEIVER)
    past = i if said is None else past_aside(tokens, _past_number(tokens, said[1]))
    past += tokens.text(past) == "." and tokens.low(past - 1) in FIRMS  # `to Acme Corp. to develop a vaccine`
    past = _past_town(tokens, past) if past > i else past
    if past > i and (last := past_list(tokens, past, for_=True)):
        return last  # `to states, Tribes, and towns to dig wells`
    if past > i and tokens.is_name(past - 1) and (other := _next_of_list(tokens, past)):
        shared = _past_receiver(tokens, i, other)  # `$5 million to Ohio and $3 million to Utah to build dams`
        return shared if tokens.tag(shared) == "T" and shared > i else i
    if past > i and tokens.low(past) in ("through", "via"):
        past = past_source(tokens, past)  # `to states through the Department of Energy to expand clinics`
    if tokens.tag(past) == "T":
        return past if is_infinitive(tokens, past + 1) else i
    named = tokens.is_name(past - 1) and tokens.is_name(past + 1) and tokens.low(past - 1) in NAMED_FOR
    if named and tokens.low(past) == "for":
        more = base_end(tokens, past + 1)
        past = i if more is None else past_aside(tokens, more)  # `to the Center for Migration for shelter`
    return past if tokens.low(past) == "for" and tokens.tag(past + 1) != "Y" else i  # no `to the Road Fund for 2024`


def _past_town(tokens: Tokens, i: int) -> int:
    """Steps over where who gets money is, between commas: `to the Akron Center, Akron, to train nurses`."""
    if tokens.tag(i) != "," or not tokens.is_name(i - 1):
        return i
    end = base_end(tokens, i + 1) if tokens.is_name(i + 1) else None
    at = i if end is None else end
    at += tokens.tag(at) == ","
    leads = tokens.low(at) == "for" or (tokens.tag(at) == "T" and is_infinitive(tokens, at + 1))
    return at if leads else i


def _next_of_list(tokens: Tokens, i: int) -> int:
    """Where the next who gets money is named, with an amount of his own, in a list at token i; 0 for none."""
    k = i + (tokens.tag(i) == ",")
    k += tokens.tag(k) == "C"
    other = tokens.at_figure(k) if k > i else None
    at = 0 if other is None or other.label != "MONEY" else tokens.at(other.end)
    return at + 1 if at and tokens.tag(at) == "T" and tokens.is_name(at + 1) else 0


def _past_named(tokens: Tokens, first: int) -> int:
    """Steps over the name at token `first` of who gets money, if what that is to do follows; 0 where it does not.

    `$5 million for the City of Akron to pave roads`, but not `for the Clean Water Program to pave roads`.
    """
    first += tokens.tag(first) == "D"
    end = base_end(tokens, first)
    if end is not None and tokens.is_plural(end - 1) and tokens.low(end - 1) in _GOVERNED:
        more = end if tokens.tag(end) == "T" and is_infinitive(tokens, end + 1) else past_list(tokens, end)
        return more  # `$5 million for states and tribes to hire nurses`
    if end == first + 1 and tokens.is_name(first) and tokens.tag(end) == "C" and (both := past_list(tokens, end)):
        return both if tokens.is_name(end + 1) and tokens.is_name(both - 1) else 0  # `for Labor and Health to hire`
    known = end is not None and tokens.low(end - 1) in RECEIVERS
    if end is not None and tokens.low(end) in ("of", "for") and tokens.is_name(end - 1) and tokens.is_name(end + 1):
        end = base_end(tokens, end + 1)
    if end is None or not all(map(tokens.is_name, (first, end - 1))):
        return 0
    if tokens.is_plural(end - 1) and tokens.low(end - 2) != "of" and tokens.low(end - 1) not in RECEIVERS:
        return 0  # `for Landing Systems to land in fog`
    past = past_aside(tokens, end)
    if tokens.low(past) == "in" and is_place(tokens, past + 1):
        past = places(tokens, base_end(tokens, past + 1) or past)  # `for the City of Akron in Ohio to pave roads`
    vague = tokens.low(end - 1) in _NO_RECEIVERS
    # `$5 million for Akron for new roads`, but `for Akron for two years`
    gets = (is_place(tokens, first) and not vague) or (
        known and tokens.tag(past + 1) == "N" and not tokens.is_name(past + 1)
    )
    twice = tokens.low(past) == "for" and gets and past_time(tokens, past) == past
    return past if twice or (tokens.tag(past) == "T" and not vague and is_infinitive(tokens, past + 1)) else 0


def _past_number(tokens: Tokens, i: int) -> int:
    """Steps over the number of places where those are who get money: `to 40 schools in 12 states for roofs`."""
    many = whole(tokens, i + 1) if tokens.low(i) in ("in", "across") else None
    return tokens.at(many.end) if many is not None and many.is_count else i


def _paid_in(tokens: Tokens, first: int) -> int | None:
    """What leads, behind who gets money, to what they get: `to Italy in pre-financing`; None where nothing does."""
    at = base_end(tokens, first + (tokens.tag(first) == "D"))
    if at is None or tokens.low(at) != "in":
        return None
    if of := in_form_of(tokens, at):
        return of
    end = base_end(tokens, at + 1)
    return at if end is not None and tokens.low(end - 1) in PAID_IN else None


def past_time(tokens: Tokens, i: int) -> int:
    """Steps over dates and durations between a figure and what it is for: `$5 million over five years to …`."""
    for _ in range(3):
        k = i
        while tokens.low(k) in _TIME_LINKS or (tokens.tag(k) in ("D", "A") and k > i):
            k += 1
        figure = tokens.at_figure(k)
        if figure is None or (k == i and figure.label != "DATE") or is_compound(tokens, figure):
            break
        if figure.label != "DATE" and not (figure.label == "QUANTITY" and figure.unit in TIME):
            break
        i = tokens.at(figure.end)
        if tokens.tag(i) == ",":
            i += 1
    return i


def past_aloof(tokens: Tokens, i: int) -> int:
    """The verb of what money is for, past what stands between commas: `$5 million, through its fund, to dig wells`.

    0 where there is none: where another amount, a sentence or a clause with a subject of its own comes first.
    """
    if tokens.tag(i) not in (",", "P"):
        return 0
    adds = tokens.tag(i) == "," and (tokens.low(i + 1), tokens.low(i + 2)) in _ADDS
    for k in range(i, min(i + _ALOOF, len(tokens) - 2)):
        other = tokens.figure[k]
        if tokens.tag(k) in (".", "S", "O", "-") or (other is not None and other.label == "MONEY" and not adds):
            return 0
        if k > i and tokens.tag(k) == "," and tokens.tag(k + 1) == "T":
            return k + 2 if is_infinitive(tokens, k + 2) else 0
    return 0


def past_participle(tokens: Tokens, i: int) -> int:
    """Steps over `is provided`, `will go`, `awarded` before the preposition that leads to the purpose."""
    j = i
    while tokens.tag(j) in ("B", "A") and j < len(tokens):
        j += 1
    if j > i and tokens.low(j) in _PURPOSES:
        return i if j == i + 1 and tokens.low(i) in _CAUSES else j
    if tokens.low(j) in TIED:
        return j + 1  # `$5 million is attributable to the storm`
    if tokens.low(j) in _STANDS_FOR:
        j += 1
    if tokens.tag(j) == "V" and tokens.low(j).removesuffix("s") in BARE_PURPOSES and tokens.tag(j + 1) in ("N", "D"):
        return j + 1 + (tokens.tag(j + 1) == "D")  # `$5 million will fund repairs`
    if j == i + 1 and tokens.tag(j) in ("N", "D") and (tokens.low(i) in _STANDS_FOR or tokens.low(i) in IS):
        return j + (tokens.tag(j) == "D")
    if tokens.tag(j) in ("E", "V"):
        j += 1
        if tokens.tag(j) == "A" or tokens.low(j) == "aside":
            j += 1
        j = past_time(tokens, j)
        if tokens.low(j) == "by" and tokens.low(j - 1) in _USED and (used := _past_agent(tokens, j + 1)):
            return used
        if tokens.low(j) == "as" and j > i + 1:
            return j  # `$5 million was paid as bonuses`
        told = j > i + 1 or tokens.tag(i) == "E" or tokens.low(i) in _GOES
        told = told or (tokens.low(i) in _GIVEN and tokens.tag(j) == "P")
        return j if tokens.low(j) in _PURPOSES and told else i
    return i


def _past_agent(tokens: Tokens, i: int) -> int:
    """What leads to what money is for, behind who uses it: `is used by the city to build a pool`; 0 for nothing."""
    end = base_end(tokens, i + (tokens.tag(i) == "D"))
    if end is not None and tokens.low(end) == "in" and is_place(tokens, end + 1):
        end = places(tokens, base_end(tokens, end + 1) or end)
    leads = end is not None and (
        tokens.low(end) == "for" or (tokens.tag(end) == "T" and is_infinitive(tokens, end + 1))
    )
    return end if end is not None and leads else 0


def destined(tokens: Tokens, i: int) -> int:
    """Where what money goes to begins, behind its verb at token i, 0 for no such verb: `will go to roads`, `is for`."""
    to = past_participle(tokens, i)
    goes = tokens.low(to) == "for" or any(tokens.low(k) in DESTINED for k in range(i, to))
    on = tokens.low(to) == "on" and tokens.low(to - 1) == "spent"
    return to + 1 if to > i and goes and (on or tokens.low(to) in ("for", "to", "toward", "towards", "into")) else 0


def is_pay(tokens: Tokens, i: int) -> bool:
    """Whether what money is paid as begins at token i: `pay $5 million as back pay`, `as compensation`."""
    last = tokens.low((base_end(tokens, i) or 0) - 1)
    return last in PAID_IN or last == "pay"
