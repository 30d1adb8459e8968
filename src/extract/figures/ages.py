"""Ages without the word `years`: `age 55`, `children under 5`, `ages 18-49`, `who was 10`."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.grammar import BE, IS
from extract.figures.heads import read_head
from extract.figures.keeping import keep_quantity
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, is_person, is_plural, singular
from extract.figures.numerals import Number
from extract.figures.ranges import join
from extract.figures.units import TIME
from extract.model import Modifier

_AGE_BEFORE = frozenset({"age", "ages", "aged"})
_AGE_PEOPLE = words_of("nouns", "aged")
# What may stand between `age` and its number: `aged between 5 and 17`, `ages of at least 18`.
_BETWEEN = frozenset("under over of to and or between than older least at from the younger through below above".split())
_SIDES: dict[str, Modifier] = {"under": "LESS_THAN", "over": "MORE_THAN"}
# What stands before a group that is told without a hyphen: `for the over 65s`.
_GROUPS = frozenset("the for to among all and".split())
_PERSONS = frozenset(("i", "he", "she", "who"))
_SHORT = frozenset(("i’m", "he’s", "she’s", "who’s"))
_WAS = BE | {"turned", "turns"}
_AFTER_AGE = frozenset(("", ".", ",", ";", ")", "by", "when", "before", "and", "this", "next", "last"))
_AFTER_MUST = frozenset(("", ".", ",", ";", "to", "and", "or"))
_AT_AGE = frozenset("died dies retired retire retires retiring married".split())
_AFTER_DEATH = _AFTER_AGE | {"on", "in", "from", "after", "at", "of"}
_AT_THE_TIME = ["at", "the", "time"]
# `the minimum age for employment is 16`, `raised the age limit from 16`: words before `age` that make a level of it.
_AGE_LEVELS = words_of("nouns", "age_levels")
_LEVEL_TIES = BE | {"of", "to", "at", "from"}
_LISTED = ([","], ["and"], [",", "and"])
_AGE_REACH = 12
_RANGES = frozenset(("ranged", "ranges", "ranging"))
_OLDEST = 120
# What stands between `before` and an age, and before `turning` where no one is named: `married before turning 15`.
_REACHED = frozenset(("the", "turning", "reaching"))
_UPON = frozenset("before after until till upon by".split())
_OF_THEM = frozenset((("of", "them"), ("of", "whom")))
# Lexemes of a bracket between people and their age.
_ASIDE = 6


def read_age(a: Analysis, number: Number) -> bool:
    """An age, or a range of them, as years: whether the number is one."""
    lex = a.lex
    if number.hard or number.value > _OLDEST or number.fraction:
        return False
    said = _said(a, number) or _of_an_age(a, number)
    people = _are_over(a, number) or (
        lex.low(number.first - 1) in ("under", "over", "between")
        and lex.low(_before_aside(lex, number.first - 2)) in _AGE_PEOPLE
    )
    if not (said or people or _or_older(lex, number) or _of_a_person(lex, number)):
        return False
    if people and not said and read_head(lex, number.last) is not None:
        return False
    joined = join(a, number, number.first, number.last)
    high = joined.number if joined and joined.number.first == joined.first and not joined.number.hard else None
    first = joined.start if joined and high else number.first
    if lex.low(first - 1) in _AGE_BEFORE and a.is_free(first - 1, first):
        first -= 1  # `age 55`
    elif lex.low(first - 1) == "of" and lex.low(first - 2) in _AGE_BEFORE and a.is_free(first - 2, first):
        first -= 2
    found = keep_quantity(a, number, first, (high or number).last, "year", "quantity.age", high=high)
    before = lex.low(first - 2) if lex.low(first - 1) in _REACHED else lex.low(first - 1)
    if before == "before" and high is None:
        found.modifier = "LESS_THAN"  # `married before the age of 18`
    return True


def read_age_group(a: Analysis, number: Number) -> bool:
    """Those under or over an age, by a number in the plural (`under-12s`, `the over 65s`): whether it is one."""
    lex, i, s = a.lex, number.first, number.last
    hyphen = lex.low(i - 1) in HYPHENS and lex.glued(i)
    if not (lex.low(s) == "s" and lex.glued(s) and lex.low(i - 1 - hyphen) in _SIDES):
        return False
    if not (number.digits and 0 < number.value <= _OLDEST) or not (hyphen or lex.low(i - 2) in _GROUPS):
        return False
    found = keep_quantity(a, number, i, s + 1, "year", "quantity.age")
    found.modifier = _SIDES[lex.low(i - 1 - hyphen)]
    return True


def name_age(lex: Lexemes, number: Number, measured: Found) -> None:
    """Makes an age of a time that is one by its words: `people aged 16 years`, `children under 13 years`."""
    if measured.unit not in TIME:
        return
    before = lex.low(number.first - 2), lex.low(number.first - 1)
    under = before[1] == "under" and before[0] in _AGE_PEOPLE
    of_age = lex.text.endswith(" of age", measured.start, measured.end)
    if of_age or under or "aged" in before or before in (("younger", "than"), ("older", "than")):
        measured.rule = "quantity.age"
    elif before == ("age", "of") and lex.low(number.first - 3) == "the":  # `children under the age of 10 years`
        measured.rule = "quantity.age"
        measured.modifier = measured.modifier or _SIDES.get(lex.low(number.first - 4))


def _before_aside(lex: Lexemes, i: int) -> int:
    """The lexeme before the brackets that end at i, or i itself: `children (31%) under 5`."""
    opens = next((k for k in range(i - 1, max(i - _ASIDE, 0), -1) if lex.lows[k] == "("), i) if lex.low(i) == ")" else i
    return opens - 1 if opens < i else i


def _of_an_age(a: Analysis, number: Number) -> bool:
    """Whether a number is a level of age, or the next told: `is 17 for girls and 18 for boys`, `younger than 18`."""
    lex, i = a.lex, number.first
    if number.value < 1 or (number.plus and lex.low(i - 1) not in _AGE_PEOPLE):
        return False
    if number.plus or (lex.low(i - 1) == "than" and lex.low(i - 2) in ("younger", "older")):
        return read_head(lex, number.last) is None or lex.low(number.last) in STOP  # `a child younger than six lives`
    if not number.digits:
        return False
    if lex.low(i - 1) in _LEVEL_TIES:
        for k in range(i - 2, max(i - _AGE_REACH, 0), -1):
            if lex.lows[k] == "age":
                level = lex.lows[k - 1] in _AGE_LEVELS or lex.low(k + 1) in ("limit", "limits")
                return level or (lex.low(k + 1) == "of" and not _RANGES.isdisjoint(lex.lows[k:i]))
    told = next(iter(a.before(i, 1)), None)
    if told is None or told.rule != "quantity.age":
        return False
    if lex.low(i - 1) == "and" and lex.low(number.last) in ("for", "if", "in") and lex.starts[i] - told.end < 24:
        return True
    least = lex.lows[i - 3 : i] == ["and", "at", "least"]  # `be 18 or older to drive and at least 16 for the rest`
    if least and lex.low(number.last) in ("for", "if", "in", "to") and told.end > lex.starts[lex.clause_start(i)]:
        return True
    between = lex.lows[a.at(told.end - 1) + 1 : i]  # `aged 40, 44 and 47`
    return between in _LISTED and lex.low(number.last) in (",", "and", ".", ";", "")


def _said(a: Analysis, number: Number) -> bool:
    """Whether the word `age` stands before a number, or commas around it: `Jane Doe, 35, of Ohio`."""
    lex, named = a.lex, number.first - 2
    before = lex.low(number.first - 1)
    if before == "," and lex.low(number.last) == "," and number.digits and 10 <= number.value < 100:
        return named >= 0 and not a.claimed[named] and not lex.lows[named].isdecimal()
    if before in ("between", "from") and lex.low(number.first - 2) in ("aged", "ages"):
        return True
    j = number.first - (2 if before == ":" else 1)
    while lex.low(j) in _BETWEEN:
        j -= 1
    return j >= number.first - 5 and lex.low(j) in _AGE_BEFORE and before != "and"


def _are_over(a: Analysis, number: Number) -> bool:
    """`half of the workers are over 50.`, `a third of the population is under 15`, `12 men, most of them over 65`."""
    lex = a.lex
    side, who = lex.low(number.first - 1), lex.low(number.first - 3)
    if side in _SIDES and (lex.low(number.first - 3), lex.low(number.first - 2)) in _OF_THEM:
        people = any(f.is_count and is_person(f.unit or "") for f in a.before(number.first, 2)) or _named_before(
            lex, number.first - 4
        )
        return people and 10 <= number.value < 100 and lex.low(number.last) in _AFTER_AGE
    over = side in _SIDES and lex.low(number.first - 2) in IS and lex.low(number.last) in _AFTER_AGE
    if not over or number.value < (5 if side == "under" else 10):
        return False
    if who == "population":
        return any(lex.low(k) == "of" for k in range(number.first - _AGE_REACH, number.first - 3))
    if who in ("percent", "%"):
        return any(f.rule == "quantity.age" for f in a.before(number.first, 3))
    return who in _AGE_PEOPLE or (is_plural(who) and is_person(singular(who)))


def _named_before(lex: Lexemes, i: int) -> bool:
    """Whether persons stand before a comma and the word for some of them at lexeme i: `clients, many of them`."""
    j = i - 1 - (lex.low(i - 1) in ("all", "almost", "nearly"))
    return lex.low(j) == "," and is_plural(lex.low(j - 1)) and is_person(singular(lex.low(j - 1)))


def _or_older(lex: Lexemes, number: Number) -> bool:
    """`65 and older`."""
    joined = lex.low(number.last) in ("and", "or") and lex.low(number.last + 1) in ("older", "younger")
    return joined and number.value >= 1


def _must_be(lex: Lexemes, number: Number) -> bool:
    """`You must be at least 21 to enter`, `Drivers must be 18 and live in the city`."""
    j = number.first - 1
    j -= 2 * (lex.lows[j - 1 : j + 1] == ["at", "least"])
    if lex.low(j) != "be" or lex.low(j - 1) not in ("must", "should") or lex.low(number.last) not in _AFTER_MUST:
        return False
    who = lex.low(j - 2)
    return number.digits and number.value >= 5 and (who in ("you", "they") or is_person(singular(who)))


def _of_a_person(lex: Lexemes, number: Number) -> bool:
    """`who was 10.`, `now she’s 18`, `He will be 35 by then`, `she turned 100 last week`, `people turning 65`."""
    if _must_be(lex, number):
        return True
    people = lex.low(number.first - 2) in _AGE_PEOPLE | _UPON
    if lex.low(number.first - 1) == "turning" and people and number.value >= 1:
        return read_head(lex, number.last) is None
    if (
        lex.low(number.first - 1) == "at"
        and lex.low(number.first - 2) in _AT_AGE
        and lex.low(number.last) in _AFTER_DEATH
    ):
        return number.value >= 10  # `retired at 65`
    after = lex.low(number.last) in _AFTER_AGE or lex.lows[number.last : number.last + 3] == _AT_THE_TIME
    if after and lex.low(number.first - 1).replace("'", "’") in _SHORT:
        return number.value >= 1
    if not after or lex.low(number.first - 1) not in _WAS or number.value < 1:
        return False
    return lex.low(number.first - 2) in _PERSONS or (
        lex.low(number.first - 1) in ("be", "turned") and lex.low(number.first - 3) in _PERSONS
    )
