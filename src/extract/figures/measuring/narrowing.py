"""What narrows a noun: the phrase of a preposition, what is done to it or what it does; each gives where that ends."""

from __future__ import annotations

from extract.figures.grammar import POSSESSIVES, VAGUE
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, is_age, is_infinitive, object_end, whole
from extract.figures.measuring.classes import (
    DOCUMENTS,
    FIXED,
    LANDS,
    NAMED_FOR,
    PARTS_OF_LAND,
    SUMMARIES,
    TIED,
    TRANSFERS,
    UNDER,
    VAGUE_MONEY,
)
from extract.figures.measuring.conditions import AT_WORK, at_work, harmed, program_end
from extract.figures.measuring.reaches import Reach
from extract.figures.measuring.tags import Tokens
from extract.figures.nouns import is_plural, singular
from extract.figures.words import word_class

_FOUNDS = words_of("measures", "founds")
_TO_NOUNS = words_of("measures", "to_nouns")
_ON_NOUNS = words_of("measures", "on_nouns")
_STATES = words_of("measures", "states")
_DONE_TO = words_of("measures", "done_to")
_PEOPLE, _ILLNESSES = words_of("measures", "people"), words_of("measures", "illnesses")
_HOUSEHOLDS = words_of("measures", "households")
_ON_LISTS, IN_STATES = words_of("measures", "on_lists"), words_of("measures", "in_states")
_IN_KINDS = words_of("measures", "in_kinds")
_LIVES_THROUGH = words_of("measures", "lives_through")
_MEANWHILE = frozenset(("process", "meantime", "interim", "future", "past", "end"))
_AROUND, _WORLD = frozenset(("across", "around")), frozenset(("globe", "world"))
_AGAINST_NOUNS = words_of("measures", "against_nouns")
_INTO_NOUNS = words_of("measures", "into_nouns")
_SCALES = frozenset(("above", "below", "over", "under", "of"))
_PLOTS = frozenset(("conspiracy", "conspiracies"))
_POINTED_AT = words_of("measures", "pointed_at")
_BODIES = words_of("measures", "named_on")
_SUMS = frozenset(("amount", "amounts", "sum", "sums"))
# What people in a place do, in words that are nouns as well.
_THEY_LACK = frozenset("report need lack want fear".split())
_THEY_DO = _THEY_LACK | frozenset("plan support work live face vote".split())
_WHO = frozenset(("who", "that"))
# Money that `for` and a number tell who gets: `grants for 22 states`, but not `aid for 22 states`.
_COUNTED_MONEY = VAGUE_MONEY - {"aid", "assistance", "support"}
# Endings of nouns that name what is done to a number of things: `the installation of 40 pumps`.
_ACT_ENDINGS = ("ion", "ment", "ing", "chase", "oval", "pair", "ery")
_DEALS = ("ship", "ships", "settlement", "settlements", "agreement", "agreements")
_TIES_ENDINGS = ("ment", "ments", "ship", "ships", "talks", "meetings", "contracts", "deals", "treaties")
# Endings of adjectives that narrow the noun before them: `towns vulnerable to floods`.
ABLE = ("able", "ible")
_TO_ENDINGS = ("ment", "ments", "sion", "sions", "ance", "ence")


def narrowing_end(tokens: Tokens, at: int, head: str, reach: Reach) -> int | None:
    """The end of what begins at token `at` and narrows the noun `head` right before it; None where nothing does."""
    tag, low = tokens.tag(at), tokens.low(at)
    if low == "in" and tokens.low(at + 1) in IN_STATES and (head in _PEOPLE or head == "population"):
        if tokens.low(at + 2) == "of" and (end := object_end(tokens, at + 3)):
            return end  # `people in need of aid`
        if tokens.tag(at + 2) != "N":  # no `people in recovery programs`
            return at + 2
    if low in AT_WORK and (end := at_work(tokens, at + 1)):
        return end
    if tokens.low(at + 1) in FIXED and not tokens.is_name(at + 1):
        return None
    if low == "for" and tokens.low(at + 2) in SUMMARIES and tokens.low(at + 3) == "of":
        return None  # `followed 40 patients for a median of 5 years`
    if tag == "A" and tokens.low(at + 1) in _STATES and tokens.tag(at + 1) == "G":
        return _by_verb(tokens, at + 1, reach)  # `people still living in tents`
    if reach.plural and (end := harmed(tokens, at)):
        return end
    if tag in ("G", "E", "V") or low in TIED or low in _WHO or low == "having":
        return _by_verb(tokens, at, reach)
    return _by_to(tokens, at, head, reach) if tag == "T" else _by_preposition(tokens, at, head, reach)


def _by_verb(tokens: Tokens, at: int, reach: Reach) -> int | None:
    """The end of what the noun before does, or what is done to it: `receiving funds`, `who get aid`, `hurt in it`."""
    tag, low, after = tokens.tag(at), tokens.low(at), tokens.tag(at + 1)
    if tag == "G" and (reach.acting or (low in _STATES and after in ("P", "T"))):
        return _done(tokens, at)
    if tag == "G" and low in _LIVES_THROUGH and tokens.low(at - 1) in _PEOPLE:
        return object_end(tokens, at + 1)
    if reach.acting and low == "having":
        return object_end(tokens, at + 1)
    if low in _WHO and (reach.acting or _anyone(tokens, at - 1)):
        return clause_end(tokens, at + 1)
    # `a college founded by monks`, `the bill approved by the Senate`
    founded = (low in _FOUNDS and not reach.acting) or tokens.low(at - 1) in DOCUMENTS
    if tag in ("E", "V") and tokens.low(at + 1) == "by" and low not in TRANSFERS and not founded:
        return object_end(tokens, at + 2)
    if low in TIED and after == "T":
        return object_end(tokens, at + 2)
    if reach.acting and low in _DONE_TO and after == "P" and tokens.tag(at + 2) == "Y":
        return at + 1  # `half of all cars sold in 2030`
    if tag != "E" or after != "P":
        return None
    if low in _POINTED_AT:
        return None  # `the 40 bridges identified in the report would`
    end = object_end(tokens, at + 2)
    # `people hurt in the crash were`, `2 percent of patients treated with aspirin`
    narrows = (reach.acting and low in _DONE_TO) or (end is not None and tokens.tag(end) in ("V", "B"))
    return end if narrows else None


def _anyone(tokens: Tokens, k: int) -> bool:
    """Whether the head of a count at token k says nothing of those who are counted: `40 people who fled the city`."""
    count = tokens.figure[k]
    alone = count is not None and count.is_count and tokens.at(count.number_end) == k
    return alone and tokens.low(k) in ("people", "persons")


def _by_to(tokens: Tokens, at: int, head: str, reach: Reach) -> int | None:
    """The end of what `to` leads to: `conspiracy to commit fraud`, `damage to roads`, `towns vulnerable to floods`."""
    if head in _PLOTS and tokens.tag(at + 1) == "V":
        end = object_end(tokens, at + 2)  # `conspiracy to commit mail and wire fraud`
        return base_end(tokens, end + 1) or end if end is not None and tokens.tag(end) == "C" else end
    if head.endswith(ABLE) and head != "available" and tokens.is_plural(at - 2) and not is_infinitive(tokens, at + 1):
        return object_end(tokens, at + 1)  # `towns vulnerable to floods`
    if reach.plural:
        return None
    if head in _COUNTED_MONEY and (number := _number_end(tokens, at + 1)) is not None:
        return base_end(tokens, number)
    if (head in _TO_NOUNS or head.endswith(_TO_ENDINGS)) and not is_infinitive(tokens, at + 1):
        return object_end(tokens, at + 1)
    return None


def _by_preposition(tokens: Tokens, at: int, head: str, reach: Reach) -> int | None:
    """The end of the prepositional phrase at `at`, where its preposition narrows such a noun."""
    tag, low = tokens.tag(at), tokens.low(at)
    verb = at + 1 + (tokens.tag(at + 1) == "A")
    if tokens.tag(verb) == "G" and (low == "of" or (low == "for" and reach.plural)):
        return _done(tokens, verb)
    many = (low == "of" and head.endswith(_ACT_ENDINGS)) or (low == "for" and head in _COUNTED_MONEY)
    if many and not reach.plural and (number := _number_end(tokens, at + 1)) is not None:
        return base_end(tokens, number)  # `the purchase of 12 new buses`
    if tag == "P" and low == "with":
        return _with(tokens, at + 1, head, reach)
    if low == "under" and tokens.low(at + 1) in UNDER:
        return at + 2
    given = (head in VAGUE_MONEY and not tokens.is_name(at - 1)) or head.startswith("arrangement")
    if low == "under" and (reach.acting or given) and (end := program_end(tokens, at + 1)):
        return end  # `5 percent of grants under the program`
    if low == "into" and head in _INTO_NOUNS and not reach.plural:
        return object_end(tokens, at + 1)
    if low in ("toward", "towards") and head in VAGUE_MONEY and not (reach.plural or reach.acting):
        return _done(tokens, verb) if tokens.tag(verb) == "G" else object_end(tokens, at + 1)
    if low == "against" and head in _AGAINST_NOUNS:
        return object_end(tokens, at + 1)
    if tag != "P" or (low != "of" and low not in reach.narrows):
        return None
    if low == "on" and head in _PEOPLE and (end := object_end(tokens, at + 1)) and tokens.low(end - 1) in _ON_LISTS:
        return end  # `people on its waitlist`
    named = tokens.is_name(at - 1) and tokens.is_name(at + 1) and (head in NAMED_FOR or head in _BODIES)
    if low == "on" and head not in _ON_NOUNS and not named:
        return None
    if low == "from" and tokens.low(at + 1) in _AROUND:
        at += 1
    if reach.named and tokens.low(at) in _AROUND and not tokens.is_name(at + 1 + (tokens.tag(at + 1) == "D")):
        return object_end(tokens, at + 1) if tokens.low(at + 2) in _WORLD else None  # no `sites across the country`
    if low == "in" and tokens.low(at + 1 + (tokens.tag(at + 1) == "D")) in _SUMS:
        return None  # `a three-year note in the amount of $9 million`
    if low == "in" and reach.plural and head in _IN_KINDS and (end := _kind(tokens, at + 1)):
        return end
    if low == "in" and reach.named:
        return _place(tokens, at + 1 + (tokens.tag(at + 1) == "D"))
    if low == "for" and _adds_nothing(tokens, at + 1, reach):
        return None
    end = object_end(tokens, at + 1)
    if low == "in" and reach.acting and end is not None and tokens.is_plural(at - 1) and tokens.is_name(at + 1):
        end = _but_verb(tokens, at + 1, end)
    held = low == "in" and end is not None and tokens.low(end - 1) in DOCUMENTS
    return None if held else end  # `grants in the spending bill`


def _kind(tokens: Tokens, i: int) -> int | None:
    """The end of what jobs are in, by which they are told apart: `jobs in clean energy`, but no `in the region`."""
    if tokens.is_name(i) or (tokens.tag(i) == "D" and tokens.low(i) != "the"):
        return None
    end = object_end(tokens, i)
    if end is None or singular(tokens.low(end - 1)) in LANDS or tokens.low(end - 1) in _MEANWHILE:
        return None
    more = base_end(tokens, end + 1) if tokens.tag(end) == "C" else None
    return end if more is None or tokens.tag(more) in ("V", "B", "E", "G") else more


def _but_verb(tokens: Tokens, i: int, end: int) -> int:
    """The end of a place that begins at i, without what those there do: `40% of farmers in New York report losses`."""
    for k in range(i + 1, end):
        if tokens.is_name(k - 1) and not tokens.is_name(k) and tokens.low(k) in _THEY_DO:
            return k if end == k + 1 or tokens.low(k) in _THEY_LACK else end
    return end


def _number_end(tokens: Tokens, i: int) -> int | None:
    """The token after the number of a count of things at i, None for no count: `12 new buses`."""
    many = whole(tokens, i)
    return None if many is None or not many.is_count else tokens.at(many.number_end)


def _with(tokens: Tokens, i: int, head: str, reach: Reach) -> int | None:
    """The end of what `with` before i ties to a noun: `patients with HIV`, `contracts with Acme`."""
    end = object_end(tokens, i)
    if end is not None and reach.plural and tokens.tag(end) == "T" and not is_infinitive(tokens, end + 1):
        end = object_end(tokens, end + 1) or end  # `people with ties to Ohio`
    if reach.plural and end is not None and (tokens.tag(end) == "G" or tokens.low(end) in _SCALES):
        size = next(filter(None, map(tokens.at_figure, range(end + 1, end + 4))), None)
        if size is not None and size.label != "DATE" and not is_age(tokens, size):
            return None  # `storms with losses exceeding $9 billion`
    if reach.plural:
        if tokens.low(i) in ("a", "an") and head not in _PEOPLE:
            return None  # `450 jobs with an average salary of $92,000`
        ill = tokens.text(i).isupper() or tokens.low((end or i) - 1) in _ILLNESSES
        ill = ill and head in _PEOPLE  # `patients with HIV`, `adults with Down syndrome`
        apart = tokens.is_name(i) and not ill and not head.endswith(_TIES_ENDINGS)
        return None if apart or reach.given else end
    # `half of adults with medical debt`
    have = (head in _PEOPLE | _HOUSEHOLDS or head.endswith("ans")) and tokens.tag(end or i) != "T"
    have = have and (reach.acting or tokens.low(i) not in POSSESSIVES)
    tied = have or head.endswith(_DEALS)  # `partnerships with local colleges`
    return end if end is not None and (end == i + 1 or tied or tokens.is_name(i)) else None


def _adds_nothing(tokens: Tokens, i: int, reach: Reach) -> bool:
    """Whether what follows `for` narrows no noun: `grants for a total of $5`, `families for free`, `for their help`."""
    if reach.plural and tokens.low(i) in POSSESSIVES:
        return True
    if reach.plural and tokens.low(i) in VAGUE and tokens.low(i + 1) == "of":
        return True  # `trainings for hundreds of schools`
    k = i + (tokens.low(i) == "a")
    return tokens.low(k) in ("total", "free") and tokens.tag(k + 1) not in ("N", "C")


def those_end(tokens: Tokens, i: int) -> int | None:
    """The end of what tells who those are before token i: `those in need`, `those who applied`, `those hurt in it`."""
    if tokens.low(i) == "who":
        return clause_end(tokens, i + 1) or (i + 2 if word_class(tokens.low(i + 1)) in "VE" else None)
    aged = tokens.at_figure(i) or tokens.at_figure(i + 1)
    if aged is not None and is_age(tokens, aged):
        return tokens.at(aged.end)
    done = word_class(tokens.low(i)) in "EG"
    k = i + (2 if done and tokens.tag(i + 1) == "C" and word_class(tokens.low(i + 2)) in "EG" else 0)
    if done and tokens.tag(k + 1) not in ("P", "T"):
        return k + 1 if tokens.tag(k + 1) in ("V", "B", "E", ",", ".") else object_end(tokens, k + 1)
    at = k + 1 if done else k
    return object_end(tokens, at + 1) if tokens.tag(at) in ("P", "T") else None


def _place(tokens: Tokens, i: int) -> int | None:
    """The end of the name of a place that begins at i, None for no name: `people in Haiti need help` are in Haiti.

    A part of a land may stand before it, or alone: `in northern Haiti`, `in the north of Haiti`.
    """
    if tokens.low(i) in PARTS_OF_LAND and not tokens.is_name(i):
        if tokens.low(i - 1) == "the" and tokens.text(i - 3) != ")":
            if tokens.tag(i + 1) != "N" or word_class(tokens.low(i + 1)) == "H":
                return object_end(tokens, i + 2) if tokens.low(i + 1) == "of" and tokens.is_name(i + 2) else i + 1
        return object_end(tokens, i + 1) if tokens.is_name(i + 1) else None
    end = object_end(tokens, i) if tokens.is_name(i) else None
    verbs = (
        k
        for k in range(i + 1, end or 0)
        if tokens.is_name(k - 1) and not tokens.is_name(k) and word_class(tokens.low(k)) in "HV"
    )
    return next((k for k in verbs if not is_plural(tokens.low(k)) and not _is_state(tokens, k)), end)


def _is_state(tokens: Tokens, k: int) -> bool:
    """Whether the word at k, after a name, says that this is a state: `people in Washington state`."""
    return tokens.low(k) == "state" and tokens.tag(k + 1) != "N"


def _done(tokens: Tokens, i: int) -> int | None:
    """The end of what the verb in -ing at i does: `receiving funds`, `signing up for aid`, `being paid in cash`."""
    k = i + 1 + (tokens.tag(i + 1) == "E")
    if tokens.tag(k) == "C" and tokens.low(k + 1).endswith("ing"):
        k += 2  # `the cost of repairing or rebuilding bridges`
    while k < i + 4 and tokens.tag(k) in ("P", "T"):
        k += 1
    level = whole(tokens, k)
    if level is not None and (level.label == "MONEY" or is_age(tokens, level)):
        return tokens.at(level.end)  # `people turning 65`, `workers making less than $15 an hour`
    dated = tokens.tag(k) == "D" and tokens.tag(k + 1) == "Y" and tokens.is_name(k + 2)
    return object_end(tokens, k + 2 if dated else k)  # `receiving the 2021 Child Tax Credit`


def clause_end(tokens: Tokens, i: int) -> int | None:
    """The end of a clause after `who` or `that` at its verb with an object: `who live in poverty`, `that get aid`."""
    k = i
    while tokens.tag(k) in ("B", "A") or tokens.low(k) == "not":
        k += 1
    verb = word_class(tokens.low(k)) in "VEH" and tokens.figure[k : k + 1] == [None]
    if k == i and not verb:
        return None
    if verb and tokens.tag(k + 1) == "P" and tokens.tag(k + 2) == "G":
        return _done(tokens, k + 2)  # `who benefit from raising the wage`
    end = object_end(tokens, k + verb + (tokens.tag(k + verb) in ("P", "T")))
    if end is None and k > i:
        return object_end(tokens, k)  # `who are not parents`
    if end == k + 1 and not verb and tokens.tag(end) in ("P", "T"):
        return object_end(tokens, end + 1)  # `that are vulnerable to closure`
    return end
