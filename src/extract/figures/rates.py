"""Rates: what a figure is told by, after its number or its unit (`per day`, `a barrel`, `for every $1`)."""

from __future__ import annotations

from itertools import pairwise

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, AGO, ARTICLES, HEDGES, IS
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load, words_of
from extract.figures.nouns import STOP
from extract.figures.numbers import read_number
from extract.figures.numerals import ABSTRACT, MONEY_SIGNS
from extract.figures.units import OF_TIME, read_unit, read_words

_DATA = load("units")["denominators"]
# Adverbs that tell a rate: `$5 million annually`.
ADVERBS: dict[str, str] = _DATA["adverbs"] | _DATA["both"]
_DENOMINATORS = frozenset(_DATA["words"])
_KINDS = frozenset(_DATA["kinds"])
_PER = frozenset({"per", "each", "every", "/", "a", "an"})
_SINCE = AGO | {"old", "long", "after", "of"}
# What `for every $1` and `per $1,000` divide by.
COIN_NAMES: dict[str, str] = _DATA["coins"]
_MANY = frozenset(f"{m} {of}" for m in ("hundred", "thousand", "million", "billion") for of in ("dollars", "people"))
# Units that are numbers as well.
_ORDINALS = frozenset(("second", "quarter"))
_LATIN = {"annum": "year", "diem": "day"}
# Words that may stand between what is told by a thing and its amount: `earnings per share for the quarter were $0.68`.
_LEADS = HEDGES | IS | MONEY_SIGNS | words_of("units", "denominators", "leads")
_BACK = 24
# Words between a rate and the one that it is compared with, of which one compares; lexemes that these are.
_COMPARE = AGAINST | frozenset("from with than increase decrease".split())
_COMPARED = _COMPARE | {"to"} | HEDGES | ARTICLES | words_of("units", "denominators", "beside")
_NEAR = 8
# What leads to the earlier level of a rate, and lexemes between the two.
_OVER = frozenset(("over", "for", "total", "across"))
_FROM, _FAR = (["up", "from"], ["down", "from"]), 20
# What tells that an amount becomes another, and what ends the telling.
_MOVES = words_of("units", "denominators", "moves")
_STOPS = MONEY_SIGNS | {".", ";"}
# How many times larger or smaller a level can be than the rate that it is compared with.
_ALIKE = 50
# Between money and the shares that are paid with it for each share.
_PAID_WITH = (["in", "cash", "and"], ["in", "cash", "plus"], ["in", "cash", ",", "plus"], ["and"])
# Words that may stand in `$3.50 in local economic activity for every $1`.
_IN_WHAT = 8
# What rates are told by: `per 100,000 people`.
_ROUND = frozenset((100, 1e3, 1e4, 1e5, 1e6))


def read_per(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """The denominator of a rate at lexeme i (`per day`, `a barrel`, `for each child`): its name and where it ends.

    Of two (`$50 per person per month`) it is the first, and ends with the second.
    """
    rate = _one_per(lex, i) or _per_coin(lex, i)
    if rate is None or lex.low(rate[1]) != "per":
        return rate
    second = _one_per(lex, rate[1])
    return (rate[0], second[1]) if second else rate


def _one_per(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """The denominator at lexeme i by itself."""
    if lex.low(i) in ("p.a.", "p.a"):
        return "year", i + 1
    opened = _past_per(lex, i)
    if opened is None:
        return None
    low, j = opened
    if lex.low(j) in COIN_NAMES and lex.low(j + 1) in ("1", "1.00"):
        return COIN_NAMES[lex.low(j)], j + 2
    if lex.low(j) in COIN_NAMES and low == "per" and (money := read_number(lex, j + 1)) and money.value in _ROUND:
        return f"{lex.text[lex.starts[j + 1] : lex.ends[money.last - 1]]} {COIN_NAMES[lex.low(j)]}", money.last
    two = f"{lex.low(j)} {lex.low(j + 1)}"
    if low == "per" and lex.low(j) in ABSTRACT and (many := read_words(lex, j + 1)):
        return f"{lex.low(j)} {many.name}", many.last  # `per million British thermal units`
    if two in _DENOMINATORS or (low == "per" and two in _MANY):
        return two, j + 2
    unit = read_words(lex, j)
    if (
        unit
        and low in ("a", "an")
        and unit.name in _ORDINALS
        and lex.low(unit.last).isalpha()
        and lex.low(unit.last) not in STOP
    ):
        return None  # `a second time`, `a quarter mile`
    if unit:
        return unit.name, unit.last
    if low == "/" and lex.word(j) in OF_TIME:
        return OF_TIME[lex.word(j)], j + 1
    if low in ("per", "for") and (several := _several(lex, j)):
        return several
    return (_measure(lex, j) if low in ("per", "/") else None) or _thing(lex, j, low == "per")


def _per_coin(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """What `$3.50 in local sales for every $1` is told by, behind what it is in: the words from lexeme i."""
    if lex.low(i) not in ("in", "of"):
        return None
    for j in range(i + 2, i + _IN_WHAT):
        if lex.low(j) == "for" and lex.low(j + 1) in ("each", "every") and lex.low(j + 2) in COIN_NAMES:
            return _one_per(lex, j)
        if not lex.low(j).isalpha():
            return None
    return None


def read_per_before(lex: Lexemes, i: int, claimed: bytearray) -> str | None:
    """The thing that the amount at lexeme i is told by, as its subject says: `earnings per share rose to $0.68`."""
    for j in range(i - 1, max(i - _BACK, -1), -1):
        low = lex.lows[j]
        if low == "eps":
            return "share"
        per = j - 1
        while lex.low(per) in _KINDS:
            per -= 1  # `per diluted share`
        if lex.low(per) == "per" and low != "cent" and not claimed[j]:
            unit = read_words(lex, j)
            return unit.name if unit else low if low in _DENOMINATORS else None
        if low not in _LEADS and not claimed[j] and not low[0].isdecimal():
            return None
    return None


def _past_per(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """The word at lexeme i that divides (`per`, `a`, `for` of `for each`), and the lexeme that names by what."""
    if lex.is_tie(i) and lex.low(i + 1) in ("a", "an", "per"):
        i += 1
    low, j = lex.low(i), i + 1
    if low == "for" and lex.low(j) in ("each", "every"):
        j += 1
    elif low not in _PER or (low in ("a", "an") and lex.low(i + 2) in _SINCE):
        return None
    if lex.is_tie(j):
        j += 1  # `$5,000-a-day`
    return low, j + (lex.low(j) in ("a", "an", "every"))


def _measure(lex: Lexemes, j: int) -> tuple[str, int] | None:
    """A symbol or a round number at lexeme j that a rate divides by: `per kWh`, `per 100,000 people`."""
    below = read_unit(lex, j, glued=True)
    if below and below.symbol and below.per is None and below.factor == 1.0:
        return below.name, below.last
    return _hundreds(lex, j)


def _thing(lex: Lexemes, j: int, per: bool) -> tuple[str, int] | None:
    """The thing at lexeme j that a rate divides by: one of the lexicon; after `per` any word."""
    while (lex.low(j) in _KINDS and lex.low(j + 1).isalpha()) or (
        lex.word(j).istitle() and lex.low(j) not in _DENOMINATORS and lex.low(j + 1) in _DENOMINATORS
    ):
        j += 1  # `per diluted share`, `per Acme Share`
    word = lex.low(j)
    if per and word in _LATIN:
        return _LATIN[word], j + 1
    if word in ("capita", "person", "head"):
        return "person", j + 1
    if word in _DENOMINATORS or (per and word.isalpha() and len(word) > 2 and word not in ("cent", "se")):
        return word, j + 1
    return None


def _hundreds(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """A round number of things at lexeme i that a rate divides by: `per 100,000 people`, `per 1 000 live births`."""
    number = read_number(lex, i)
    if number is None or number.value not in _ROUND or not number.digits:
        return None
    written = lex.text[lex.starts[i] : lex.ends[number.last - 1]]
    unit = read_unit(lex, number.last)
    head = (unit.name, unit.last) if unit else read_head(lex, number.last)
    end = head[1] if head else number.last + (lex.low(number.last) == "population")
    if end == number.last:
        return written, end
    return f"{written} {lex.text[lex.starts[number.last] : lex.ends[end - 1]]}", end


def _several(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """A number of things at lexeme i that a rate divides by: `one nurse per four patients`, `for every 25 students`."""
    number = read_number(lex, i)
    if number is None or number.value < 2:
        return None
    head = read_head(lex, number.last)
    return (lex.text[lex.starts[i] : lex.ends[head[1] - 1]], head[1]) if head else None


def carry_rate(a: Analysis, found: list[Found]) -> None:
    """The denominator of a level holds for the other: `from $2 to $3 per hour`, `$3 a year, up from $1`."""
    for before, f in pairwise(f for f in found if f.label != "PERCENT" and f.rule != "quantity.age"):
        _carry_back(a.lex.lows[a.at(before.end) : a.at(f.start)], before, f)
        unit = before.unit if f.rule == "quantity.bare" and f.unit is None else f.unit
        if (before.label, before.unit) != (f.label, unit) or not (before.per or f.per) or (before.per and f.per):
            continue
        if not 1 / _ALIKE < (f.value or 0) / (before.value or 1) < _ALIKE:
            continue  # `$9 million, or $0.82 per share, compared with $8 million`
        lows = a.lex.lows[a.at(before.end) : a.at(f.start)]
        if lows[:1] == ["to"] and len(lows) == 1 and a.lex.low(a.at(before.start) - 1) == "from":
            before.per = f.per = before.per or f.per
        elif before.per and (
            (lows == ["("] and a.lex.low(a.at(f.end)) not in _OVER) or (lows[-2:] in _FROM and len(lows) < _FAR)
        ):
            f.per = before.per  # `75 yen per share (60 yen before)`, `630 a day crossed in May, up from 430`
        elif (
            before.per
            and before.trend is None
            and len(lows) < _NEAR
            and not _COMPARE.isdisjoint(lows)
            and _COMPARED.issuperset(lows)
        ):
            f.per = before.per
        elif before.per and f.label == "MONEY" and f.trend is None and _leads_to(lows):
            f.per = before.per  # `$9 an hour but will rise to $11`
        elif (
            before.per
            and f.label == "MONEY"
            and a.lex.low(a.at(before.lead or before.start) - 1) == "from"
            and _ranges_to(lows)
        ):
            f.per = before.per  # `monthly rents range from $900 for a studio to $1,300`
        elif before.per and f.label == "MONEY" and _for_others(lows, a.lex.low(a.at(f.end - 1) + 1)):
            f.per = before.per


def _unhedged(lows: list[str]) -> list[str]:
    """The words before an amount without the hedges at their end."""
    while lows and lows[-1] in HEDGES:
        lows = lows[:-1]
    return lows


def _leads_to(lows: list[str]) -> bool:
    """Whether the words between two amounts lead from one to the level that it becomes: `, and will rise by 9% to`."""
    lows = _unhedged(lows)
    moved = lows == [",", "to"] or not _MOVES.isdisjoint(lows)
    return lows[-1:] == ["to"] and lows[-2:] != ["up", "to"] and moved and len(lows) < _FAR and _STOPS.isdisjoint(lows)


def _for_others(lows: list[str], after: str) -> bool:
    """Whether an amount goes on with a rate: `$9 per child for those over six and $11 for those under six`."""
    lows = _unhedged(lows)
    goes_on = lows[:1] == ["for"] == [after] and lows[-1] in ("and", ",") and len(lows) < _FAR
    return goes_on and _STOPS.isdisjoint(lows)


def _ranges_to(lows: list[str]) -> bool:
    """Whether the words between two amounts tell what the first, of a range, is for: `for a studio to`."""
    lows = _unhedged(lows)
    return lows[:1] == ["for"] and lows[-1] == "to" and len(lows) < _NEAR and _STOPS.isdisjoint(lows)


def _carry_back(lows: list[str], before: Found, f: Found) -> None:
    """Sets what two figures are told by that only the second says, or says short, with the words between them.

    `$3.00 in cash and 0.25 shares for each share`, `1 per 100,000 people to 6 per 100,000`.
    """
    if before.per and f.per and f.per.replace(",", "").isdecimal() and before.per.startswith(f"{f.per} "):
        f.per = before.per
    elif before.per is None and before.label == "MONEY" and f.unit == "share" and lows in _PAID_WITH:
        before.per = f.per
