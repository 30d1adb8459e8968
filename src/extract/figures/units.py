"""Units of measure after a number, under their Pint names, and the denominators of rates."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
from extract.figures.numbers import read_number
from extract.figures.numerals import HYPHENS

_DATA = load("units")
_AREA = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
TIME = frozenset({"second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"})


def _index() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    words: dict[str, str] = {}
    symbols: dict[str, str] = {}
    lengths = set()
    for unit in _DATA["unit"]:
        name = unit["name"]
        forms, marks = unit["words"], unit.get("symbols", ())
        words.update(dict.fromkeys(forms, name))
        symbols.update(dict.fromkeys(marks, name))
        if unit.get("length"):
            lengths.add(name)
        if unit.get("prefixes"):
            for prefix, letter in _DATA["prefixes"].items():
                words.update({prefix + form: prefix + name for form in forms})
                words.update({f"{prefix}-{form}": prefix + name for form in forms})
                symbols.update({letter + mark: prefix + name for mark in marks})
                if letter in "mncdµ" and name in ("bit", "byte", "watt", "watt_hour", "pixel"):
                    continue
                if letter == "µ":
                    symbols.update({"μ" + mark: prefix + name for mark in marks})
                if letter == "k":
                    symbols.update({"K" + mark: prefix + name for mark in marks if len(mark) > 1 or mark in "WB"})
                if unit.get("length"):
                    lengths.add(prefix + name)
    for taken in _DATA["taken"]["symbols"]:
        symbols.pop(taken, None)
    return words, symbols, frozenset(lengths)


WORDS, SYMBOLS, LENGTHS = _index()
FIRST = frozenset(w.replace("-", " ").split()[0] for w in WORDS) | {"square", "sq", "cubic", "cu"}
RATES: dict[str, list[Any]] = _DATA["rates"]
_OF_TIME = {"s": "second", "d": "day", "h": "hour", "hr": "hour", "yr": "year", "mo": "month"}
DENOMINATORS = frozenset(_DATA["denominators"]["words"])
_SINCE = frozenset({"earlier", "ago", "before", "later", "old", "long", "after", "of"})
# Words of a text whose `35C` are degrees.
_TEMPERATURES = frozenset(
    "temperature temperatures degrees celsius fahrenheit heat heatwave fever highs lows warming freezer".split()
)
# What rates are told by: `per 100,000 people`.
_ROUND = frozenset((100, 1e3, 1e4, 1e5, 1e6))
_MASSES = frozenset(("gram", "kilogram", "metric_ton", "kilometric_ton", "megametric_ton", "gigametric_ton"))
_PER = frozenset({"per", "each", "every", "/", "a", "an"})
# What `for every $1` divides by.
_COINS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_KINDS = frozenset(_DATA["denominators"]["kinds"])
_MANY = frozenset(f"{m} {of}" for m in ("hundred", "thousand", "million", "billion") for of in ("dollars", "people"))
_LATIN = {"annum": "year", "diem": "day"}
_AFTER_SYMBOL = frozenset("x by in of and from high long wide deep tall co".split())
# Symbols that are also words or magnitudes need to touch the number.
_GLUED = frozenset(
    {"MP", "s", "m", "b", "B", "g", "t", "l", "L", "h", "V", "N", "J", "C", "in", "K", "M", "T", "′", "″", "MT"}
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit read at lexemes up to `last` (exclusive); `factor`: how many of it one is (1e9 for `Bcf`)."""

    name: str
    last: int
    per: str | None = None
    symbol: bool = False
    factor: float = 1.0


def read_unit(lex: Lexemes, i: int, glued: bool = False) -> Unit | None:
    """The unit at lexeme i; `glued`: the number touches it (`30MW`), so short symbols count."""
    word, low = lex.word(i), lex.low(i)
    if not word:
        return None
    if word in "([{" and not glued and lex.glued(i + 1):
        inner = read_unit(lex, i + 1)
        closed = inner is not None and lex.low(inner.last) in (")", "]", "}")
        return replace(inner, last=inner.last + 1) if inner and closed else None
    if low in FIRST:
        unit = _word(lex, i)
        if unit:
            return unit
    mark, last = word, i + 1
    if glued and word in ("C", "F") and not lex.glued(i + 1) and not _TEMPERATURES.isdisjoint(lex.lows):
        mark = "°" + word  # `highs of 35C`
    if word in "°º" and lex.low(i + 1) in ("c", "f"):
        mark, last = "°" + lex.word(i + 1).upper(), i + 2
    if lex.low(last) == "." and lex.glued(last) and lex.word(last + 1).isalpha() and lex.glued(last + 1):
        return None
    if mark in RATES:
        name, per, *factor = RATES[mark]
        whole = Unit(name, last, per or None, symbol=True, factor=float(factor[0]) if factor else 1.0)
        return whole if per else _over(lex, whole)
    if mark.endswith("CO") and lex.word(last) == "2" and lex.glued(last) and SYMBOLS.get(mark[:-2]) in _MASSES:
        last += 2 if lex.low(last + 1) in ("e", "eq") and lex.glued(last + 1) else 1
        return _over(lex, Unit(SYMBOLS[mark[:-2]], last, symbol=True))  # `450 MtCO2e`
    squared = {"²": 2, "³": 3, "2": 2, "3": 3}
    base, power = mark, 0
    if mark[-1] in "²³":
        base, power = mark[:-1], squared[mark[-1]]
    elif (
        lex.word(last) in squared and lex.glued(last) and not (lex.glued(last + 1) and lex.word(last + 1)[:1].isalnum())
    ):
        power, last = squared[lex.word(last)], last + 1
    if power:
        name = SYMBOLS.get(base) or WORDS.get(base.lower(), "")
        return _over(lex, Unit(f"{name}**{power}", last, symbol=True)) if name in LENGTHS else None
    if mark in SYMBOLS and (glued or mark not in _GLUED or (mark in "mgltLVWh" and _alone(lex, last))):
        return _over(lex, Unit(SYMBOLS[mark], last, symbol=True))
    return None


def _over(lex: Lexemes, unit: Unit) -> Unit:
    """A symbol with what a slash that touches it divides by: `mg/dL`, `m3/s`, `boe/d`, `µg/m³`."""
    i = unit.last
    if lex.low(i) != "/" or not (lex.glued(i) and lex.glued(i + 1)):
        return unit
    under = lex.word(i + 1)
    if under in _OF_TIME and not (lex.glued(i + 2) and lex.word(i + 2)[:1].isalnum()):
        return replace(unit, per=_OF_TIME[under], last=i + 2)
    below = read_unit(lex, i + 1, glued=True)
    return replace(unit, per=below.name, last=below.last) if below and below.per is None else unit


def _alone(lex: Lexemes, i: int) -> bool:
    """Whether a lone letter before lexeme i can be a symbol: no noun follows it."""
    after = lex.low(i)
    if lex.glued(i) and (after[:1].isalnum() or after in HYPHENS):
        return False
    return not after[:1].isalpha() or after in _AFTER_SYMBOL


def _word(lex: Lexemes, i: int) -> Unit | None:
    """The unit whose words begin at lexeme i, the longest: `square miles`, `metric tons`."""
    low = lex.low(i)
    if low in _AREA:
        j = i + 2 if lex.low(i + 1) == "." or (lex.low(i + 1) in HYPHENS and lex.glued(i + 1)) else i + 1
        name = WORDS.get(lex.low(j)) or (SYMBOLS.get(lex.word(j)) if low in ("sq", "cu", "square") else None)
        return Unit(f"{name}**{_AREA[low]}", j + 1) if name in LENGTHS else None
    for length in (4, 3, 2, 1):
        if i + length > len(lex.lows):
            continue
        joined = " ".join(lex.lows[i : i + length])
        if length == 3 and lex.lows[i + 1] in HYPHENS:
            joined = f"{low}-{lex.lows[i + 2]}"
        if joined in WORDS:
            return Unit(WORDS[joined], i + length)
    return None


def _hundreds(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """A round number of things at lexeme i that a rate divides by: `per 100,000 people`, `per 1 000 live births`."""
    number = read_number(lex, i)
    if number is None or number.value not in _ROUND or not number.digits:
        return None
    written = lex.text[lex.starts[i] : lex.ends[number.last - 1]]
    head = read_head(lex, number.last)
    end = head[1] if head else number.last
    return " ".join((written, lex.text[lex.starts[number.last] : lex.ends[end - 1]])) if head else written, end


def read_per(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """The denominator of a rate at lexeme i (`per day`, `a barrel`, `/year`): its name and where it ends."""
    if lex.low(i) in ("p.a.", "p.a"):
        return "year", i + 1
    opened = _past_per(lex, i)
    if opened is None:
        return None
    low, j = opened
    if lex.low(j) in _COINS and lex.low(j + 1) in ("1", "1.00"):
        return _COINS[lex.low(j)], j + 2
    two = f"{lex.low(j)} {lex.low(j + 1)}"
    if two in DENOMINATORS or (low == "per" and two in _MANY):
        return two, j + 2
    unit = _word(lex, j)
    if unit and not (unit.name in ("second", "quarter") and low in ("a", "an")):
        return unit.name, unit.last
    if low == "/" and lex.word(j) in _OF_TIME:
        return _OF_TIME[lex.word(j)], j + 1
    return (_measure(lex, j) if low in ("per", "/") else None) or _thing(lex, j, low == "per")


def _past_per(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """The word at lexeme i that divides (`per`, `a`, `for` of `for every`), and the lexeme that names by what."""
    if lex.low(i) in HYPHENS and lex.low(i + 1) in ("a", "per") and lex.glued(i) and lex.glued(i + 1):
        i += 1
    low, j = lex.low(i), i + 1
    if low == "for" and lex.low(j) == "every":
        j += 1
    elif low not in _PER or (low in ("a", "an") and lex.low(i + 2) in _SINCE):
        return None
    if lex.low(j) in HYPHENS and lex.glued(j) and lex.glued(j + 1):
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
    while lex.low(j) in _KINDS and lex.low(j + 1).isalpha():
        j += 1
    word = lex.low(j)
    if per and word in _LATIN:
        return _LATIN[word], j + 1
    if word in ("capita", "person", "head"):
        return "person", j + 1
    if word in DENOMINATORS or (per and word.isalpha() and len(word) > 2 and word not in ("cent", "se")):
        return word, j + 1
    return None
