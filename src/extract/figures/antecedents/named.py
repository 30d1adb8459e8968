"""The noun that a number stands for when it is named but not counted: `the number of permits rose to 15,500`."""

from __future__ import annotations

from collections.abc import Callable

from extract.figures.antecedents.place import LEVELS, NOT_TO, Place, past
from extract.figures.changes import NOUNS, VERBS
from extract.figures.grammar import QUALIFIERS
from extract.figures.heads import read_head
from extract.figures.lexicon import load, words_of
from extract.figures.nouns import STOP, is_plural, singular, unit_of
from extract.figures.words import BRINGS, word_class

# Nouns for a number of things.
_NUMBERS = words_of("nouns", "numbers")
_SHORTAGES = words_of("nouns", "shortages")
# What stands before the population of a place.
_OF_PLACES = words_of("nouns", "of_places")
_COMPANIES = words_of("nouns", "companies")
# What is told beside a number of things: `the number and rate of hires`.
_RATES = frozenset("rate share percentage proportion value".split())
# Plurals whose level is no number of them but money, a price or an index.
_PRICED = words_of("nouns", "priced")
# Verbs of change but the particles `up` and `down`, which stand beside another verb.
_CHANGE_VERBS = frozenset((*VERBS, *load("factors")["words"])) - {"up", "down"}
_NO_COUNTED = words_of("nouns", "no_counted")
# Verbs of a source that tells of a subject: `Figures from the state show claims rose`.
_SHOWS = frozenset("show shows suggest suggests".split())
# Singular heads before `for`: `the waiting list for apartments`.
_LISTS = frozenset("list backlog demand".split())
# Classes of words between the noun of a phrase and the preposition before it.
_OF_PHRASE = frozenset("NHDQ")
# Adjectives that tie a preposition to the noun before them: `beds available in the city`.
_ABLE = frozenset(("available", "eligible", "open", "subject"))
# Lexemes back in which `count` stands.
_COUNT_REACH = 8
# A number below is an age or a grade after `were`.
_MANY = 100


def _number_of(p: Place) -> str | None:
    """`the count of habitual buyers was 5.9 million`, `the number of people employed rose to 15,500`."""
    lows = p.lex.lows
    for j in range(p.first - 1, p.start, -1):
        if lows[j] == "of" and (lows[j - 1] in _NUMBERS or _and_rate(lows, j - 1)):
            if p.after == "who":
                return None  # `a number of towns help the 2 million who left`
            head = read_head(p.lex, j + 1)
            if head:
                return _start(p) or head[0]
            if lows[j - 1] in ("number", "numbers") and p.a.claimed[j + 1] != 1:
                return ""
    return None


def _and_rate(lows: list[str], j: int) -> bool:
    """Whether what ends at lexeme j is a number of things with its rate: `the number and rate`."""
    return lows[j] in _RATES and j > 1 and lows[j - 1] == "and" and lows[j - 2] in _NUMBERS


def _start(p: Place) -> str | None:
    """The unit of the counted level that a change starts from: `from 40 pills each week to 60`."""
    if p.lex.low(past(p.lex, p.first - 1, NOT_TO)) != "to":
        return None
    counts = (f for f in p.told() if f.is_count)
    return next((f.unit for f in counts if p.lex.low(past(p.lex, p.a.at(f.start) - 1, QUALIFIERS)) == "from"), None)


def _brought(p: Place) -> str | None:
    """`brings the total jobs to 155`."""
    lows = p.lex.lows
    if BRINGS.isdisjoint(lows[p.start : p.first]) or "to" not in lows[max(p.first - 4, p.start) : p.first]:
        return None
    heads = (read_head(p.lex, j + 1) for j in range(p.start, p.first) if lows[j] == "total")
    return next((head[0] for head in heads if head), None)


def _factor(p: Place) -> str | None:
    """`grow by a factor of five to ten`."""
    return "times" if (p.lex.low(p.first - 2), p.lex.low(p.first - 1)) == ("factor", "of") else None


def _short_of(p: Place) -> str | None:
    """`a teacher shortage of 100,000`: the noun before says what is short."""
    what, short, of = (p.lex.low(p.first - k) for k in (3, 2, 1))
    if of != "of" or short not in _SHORTAGES or not what.isalpha():
        return None
    return "" if what in STOP else singular(what)


def _number_told(p: Place) -> str | None:
    """`brings to 21 the number of people charged`: what it is the number of stands behind."""
    after = p.lex.lows[p.end : p.end + 3]
    head = (
        read_head(p.lex, p.end + 3) if after[:1] == ["the"] and after[2:] == ["of"] and after[1] in _NUMBERS else None
    )
    return head[0] if head else None


def _population(p: Place) -> str | None:
    """`a population of 7,300`, `Evansville (population 300,000)`: people, but for `a wolf population of 300`."""
    at = p.at - (p.before == "of")
    whose = p.lex.low(at - 1)
    return "person" if p.lex.low(at) == "population" and (not whose.isalpha() or whose in _OF_PLACES) else None


def _company(p: Place) -> str | None:
    """`a family of four`: people, told by how many they are."""
    return "person" if p.before == "of" and p.lex.low(p.at - 1) in _COMPANIES else None


def _creation(p: Place) -> str | None:
    """`brings job creation to more than 5,000`: the noun before says what is made."""
    lows, to = p.lex.lows, past(p.lex, p.first - 1, NOT_TO)
    if to < 2 or lows[to - 1 : to + 1] != ["creation", "to"] or not lows[to - 2].isalpha():
        return None
    return None if lows[to - 2] in STOP else singular(lows[to - 2])


def _changed(p: Place) -> str | None:
    """`Cases rose 12% to 4,500`: the plural noun whose number the verb of change tells."""
    lex = p.lex
    to = past(lex, p.first - 1, NOT_TO)
    if lex.low(to) not in ("to", "from"):
        return None
    if p.number.scale == 1 and p.number.value % 1:
        points = (f for f in p.told() if f.unit == "point")
        return next((f.unit for f in points), None)
    for k in range(to - 1, p.start, -1):
        if lex.lows[k] in _CHANGE_VERBS and not p.a.claimed[k - 1]:
            return _changing(p, k)
        if lex.lows[k] in (";", ":"):
            return None
    return None


def _changing(p: Place, verb: int) -> str | None:
    """The unit of the plural noun that is the subject of a verb of change."""
    lex, j = p.lex, verb - 1
    while lex.lows[j].endswith("ly") or lex.lows[j] in ("more", "than", "have", "had", "has"):
        j -= 1
    j = _subject(p, j)
    plural = j >= p.start and is_plural(lex.lows[j]) and lex.lows[j] not in STOP
    return unit_of(lex.words[j]) if plural and lex.lows[j] not in _PRICED else None


def _subject(p: Place, j: int) -> int:
    """The head of a subject that ends at lexeme j: `models` of `Electric models sold to consumers in U.S. cities`.

    What stands behind `of` is what is counted: `arrivals of boys`.
    """
    lows = p.lex.lows
    head = k = j
    while k > p.start and (k == head or word_class(lows[k]) in _OF_PHRASE or lows[k] in _ABLE):
        k -= 1
        if lows[k] in _SHOWS:
            break  # `Figures from the state show claims rose`
        if (word_class(lows[k]) not in "PT" and lows[k] != "about") or lows[k] == "of":
            continue
        if lows[k] == "for" and lows[k - 1] in _LISTS:
            continue  # `The waiting list for apartments grew`
        before = k - 1 - (lows[k - 1] in _ABLE or word_class(lows[k - 1]) in "EGV")
        if before < p.start or word_class(lows[before]) not in "NH" or lows[before] in STOP:
            break
        head = k = before
    return head


def _counted_by(p: Place) -> str | None:
    """`an average community count of 169`, `to 169 from 167`: the noun before `count`."""
    lows, at = p.lex.lows, past(p.lex, p.first - 1, NOT_TO)
    if lows[at] not in LEVELS | {"was", "is"}:
        return None
    for j in range(at, max(at - _COUNT_REACH, p.start), -1):
        if lows[j] == "count" and (lows[j + 1] != "of" or j + 1 == at):
            what = lows[j - 1]
            return singular(what) if what.isalpha() and what not in STOP and what not in _NO_COUNTED else None
        if lows[j] in ("number", "share", "rate", "than"):
            return None
    return None


def _change_of(p: Place) -> str | None:
    """`a decrease in home closings to 896`: the plural that the change is of."""
    lex, at = p.lex, past(p.lex, p.first - 1, NOT_TO)
    noun = lex.low(at - 1)
    if lex.low(at) != "to" or not is_plural(noun) or noun in STOP or noun in _PRICED:
        return None
    told = any(lex.lows[j] == "in" and lex.lows[j - 1] in NOUNS for j in range(at - 2, max(at - 6, p.start), -1))
    return unit_of(lex.word(at - 1)) if told else None


def _were(p: Place) -> str | None:
    """`Net new orders were 900`: the plural noun whose number is told."""
    lex, noun = p.lex, p.lex.low(p.at - 1)
    if p.before not in ("were", "are") or p.number.value < _MANY or not is_plural(noun):
        return None
    return None if noun in STOP or noun in _PRICED or p.after[:1].isalpha() else unit_of(lex.word(p.at - 1))


WAYS: tuple[Callable[[Place], str | None], ...] = (
    _number_of,
    _brought,
    _factor,
    _short_of,
    _number_told,
    _population,
    _company,
    _creation,
    _changed,
    _counted_by,
    _change_of,
    _were,
)
