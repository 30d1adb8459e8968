"""Numbers with no noun after them: which count by the words beside them, and which by what was counted before."""

from __future__ import annotations

import re

from extract.figures.analysis import Analysis
from extract.figures.antecedents.place import INSTEAD, past
from extract.figures.grammar import BE, DEFINITE, HAVE, HEDGES, OF_MANY, QUALIFIERS
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.numbers import read_number
from extract.figures.numerals import PERCENTS, SMALL, Number
from extract.figures.words import SUFFERED, word_class

BARE_BEFORE = (
    HEDGES
    | BE
    | words_of("nouns", "told_as")
    | set("to of by from than at under least most through between and up down with another additional because".split())
)
# After `four of`: those who are counted were named before.
_PART_OF = DEFINITE | {"them", "whom", "which", "us", "you"}
_BEFALLS = words_of("nouns", "befalls")
# What stands before what befalls people: `3,200 have been killed`; and what only they do: `1 million living with HIV`.
_BEEN = BE | HAVE | {"will", "remain", "remains", "remained"}
_BY_NOW = frozenset(("already", "now", "still", "left"))
_NEWLY = frozenset(("newly", "internally", "forcibly", "seriously", "critically"))
_FLED = words_of("nouns", "fled")
_LIVE = frozenset("with without in".split())
# What stands before a number of those who were named: `a total of ten`; of people, `a family of four`.
_OF_SO_MANY = frozenset((word, "of") for word in ("total", *words_of("nouns", "companies")))
_THE = frozenset(("the", "those"))
_BARE_AFTER = OF_MANY | words_of("nouns", "done_by") | set("of who that which in from percent per to as".split())
# What stands around a number that tells on: `and four during the year`, `including three that went to court`.
_TELLS_ON = frozenset(("and", ",", ";", "including"))
_TOLD_ON = OF_MANY | frozenset("that which who during in for from at on with by".split())
_DONE_BY = frozenset(("by", "in", "during", "since", ".", ",", ""))
_THE_REST = frozenset(("other", "remaining", "rest"))
_CLAUSE_ENDS = frozenset((".", ",", ";", "", "and"))
_AGAINST = frozenset(("than", "of", "to", "from", "with"))
_THEN = frozenset("in for during at last a the".split())
_OF_THE_REST = OF_MANY | {"by", "in", "from"}
# Lexemes before a second verb among which the first has its number.
_NEAR = 8
# Figures back among which is the count that a number tells on.
_FEW = 8
_ENDS = re.compile(r"[.!?:]\s")


def befalls(lex: Lexemes, first: int, end: int) -> bool:
    """Whether people are counted by what befell them: `700 injured`, `killing five`, `3,200 have been killed`."""
    i = end
    while lex.low(i) in _BEEN or lex.low(i) in _NEWLY or (i > end and lex.low(i) in _BY_NOW):
        i += 1
    return lex.low(i) in SUFFERED or lex.low(past(lex, first - 1, QUALIFIERS)) in _BEFALLS


def lives(lex: Lexemes, first: int, end: int, hard: bool) -> bool:
    """Whether people are counted by what only they do: `33 million living with HIV`, `1 million lost their homes`."""
    does, after = lex.low(end), lex.low(end + 1)
    if does in _BEEN and after in _FLED:
        return True  # `8 million have fled`
    if not hard:  # `one of the 23 who left`
        return does == "who" and lex.low(past(lex, first - 1, QUALIFIERS)) in _THE
    return (
        does in ("who", "died", "die", "lack", "lacked")
        or (does in ("living", "live") and after in _LIVE)
        or (does, after) == ("lost", "their")
    )


def stands_alone(lex: Lexemes, first: int, end: int) -> bool:
    """Whether the lexemes [first, end) are all that a sentence says, but brackets and points: `37.`, `(12)`.

    So stand the numbers of notes that follow each other: `… (1985). 30. In the Matter of …`.
    """
    if lex.low(first - 1) == "." and lex.low(end) == ".":
        following = lex.text[lex.ends[end] : lex.ends[end] + 3].strip()
        return following[:1].isupper() and lex.words[first].isdecimal() and not lex.glued(first)
    if first > 2 or len(lex) - end > 2:
        return False
    before, after = lex.lows[:first], lex.lows[end:]
    return all(low in "().[]" for low in (*before, *after))


def counts_alone(lex: Lexemes, number: Number, end: int, ranged: bool) -> bool:
    """Whether the words beside a number say that it counts something: `to 15,500`, `80 others`, `12 are`."""
    before, after = lex.low(number.first - 1), lex.low(end)
    if number.hard or (number.value > 1 and (_of_a_whole(lex, number.first) or _done_to(lex, number.first, end))):
        return True
    if number.digits:
        return (
            before in BARE_BEFORE
            or after in _BARE_AFTER
            or after in SUFFERED
            or befalls(lex, number.first, end)
            or ranged
            or after == before == ""
            or (after == "(" and _has_share(lex, end + 1))
            or number.value > 12
        )
    if after == "of" and lex.low(end + 1) in _PART_OF:
        return True
    if number.value > 1 and (lex.low(number.first - 2), before) in _OF_SO_MANY:
        return True  # `a total of ten`, `a family of four`
    if number.value > 1 and before == "top" and (lex.low(number.first - 3), lex.low(number.first - 2)) == ("of", "the"):
        return True  # `five of the top six are`
    if (before == "from" and after == "to" and read_number(lex, end + 1)) or (
        before == "to" and lex.low(number.first - 3) == "from" and read_number(lex, number.first - 2)
    ):
        return True  # `from two to three levels of appeal`
    return number.value > 1 and (
        before in ("least", "than", "only", "just", "another", "additional")
        or (before == "further" and lex.low(number.first - 2) == "a")
        or (before in _THE_REST and lex.low(number.first - 2) == "the" and after in _OF_THE_REST)
        or (before == "from" and lex.low(number.first - 2) in ("up", "down"))
        or (before in _AGAINST and lex.low(number.first - 2) == "compared" and after in _THEN)
        or (before == "to" and (after, lex.low(end + 1), lex.low(end + 2)) == ("the", "number", "of"))
        or after == "others"
        or befalls(lex, number.first, end)
        or (after == "died" and before == "and")
        or (after == "per" and before == "to")
        or ((after, lex.low(end + 1)) in INSTEAD and read_number(lex, end + 2) is not None)
        or (after == "more" and before in _TELLS_ON)
        or ranged
        or number.value > 12
    )


def _has_share(lex: Lexemes, i: int) -> bool:
    """Whether a share alone stands in the brackets that open before lexeme i: `6 (1.9%)`, `3 (25 percent)`."""
    share = lex.low(i)[:1].isdecimal() and lex.low(i + 1) in PERCENTS
    return share and lex.low(i + 2) in (")", ",", ";", "of")


def _done_to(lex: Lexemes, first: int, end: int) -> bool:
    """Whether a second verb stands before a number that ends its clause: `opened 12 stores and closed 7.`"""
    if (
        lex.low(first - 2) not in ("and", ",")
        or lex.low(end) not in _CLAUSE_ENDS
        or word_class(lex.low(first - 1)) != "E"
    ):
        return False
    before = lex.lows[max(lex.clause_start(first), first - _NEAR) : first - 2]
    return any(low[0].isdecimal() or low in SMALL for low in before)


def _of_a_whole(lex: Lexemes, first: int) -> bool:
    """Whether a number at lexeme `first` counts some of a whole: `of which 12 closed`, `Of the 40 stores, 12`."""
    at = past(lex, first - 1, QUALIFIERS)
    if lex.low(at) in ("which", "whom"):
        return lex.low(at - 1) == "of"
    start = lex.clause_start(first) if lex.low(at) == "," else at
    return (
        start < at
        and lex.low(start) in ("of", "among")
        and (lex.low(start + 1) in DEFINITE or lex.low(start + 1)[:1].isdecimal())
    )


def told_on(a: Analysis, number: Number, end: int) -> str | None:
    """What a small number tells on: `five cases in 2012, and four in 2013`; "" for a noun untold, None for nothing."""
    lex, first = a.lex, number.first
    # `four named by the mayor`, `and three closed in May`
    done = word_class(lex.low(end)) == "E" and lex.low(end + 1) in _DONE_BY
    # `with 12 judges seated and naming three more`, `31 deaths, six fewer than in 2021`
    more = (lex.low(end) == "more" and lex.low(end + 1) in _CLAUSE_ENDS) or (
        lex.low(end) in ("more", "fewer") and lex.low(end + 1) == "than" and lex.low(first - 1) == ","
    )
    told = lex.low(first - 1) in _TELLS_ON and (done or lex.low(end) in _TOLD_ON)
    # `85 wells, on top of the 260 repaired last year`
    against = lex.low(first - 1) == "the" and lex.low(first - 2) in _AGAINST and not number.hard
    against = against and word_class(lex.low(end)) == "E"
    if number.value < 2 or not (told or more or against):
        return None
    for f in a.before(first, _FEW):
        if f.rule == "quantity.count":
            if not _ENDS.search(a.text, f.end, lex.starts[first]):
                return f.unit
            break
    return "" if lex.low(first - 1) == "including" else None
