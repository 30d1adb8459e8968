"""Units of measure after a number, under their Pint names, and the denominators of rates."""

from __future__ import annotations

from dataclasses import dataclass

from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
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
RATES: dict[str, list[str]] = _DATA["rates"]
DENOMINATORS = frozenset(_DATA["denominators"]["words"])
_SINCE = frozenset({"earlier", "ago", "before", "later", "old", "long", "after", "of"})
_PER = frozenset({"per", "each", "every", "/", "a", "an"})
# What `for every $1` divides by.
_COINS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_KINDS = frozenset(_DATA["denominators"]["kinds"])
# Symbols that are also words or magnitudes need to touch the number.
_GLUED = frozenset(
    {"s", "m", "b", "B", "g", "t", "l", "L", "h", "V", "N", "J", "C", "in", "K", "M", "T", "′", "″", "MT"}
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit read at lexemes up to `last` (exclusive)."""

    name: str
    last: int
    per: str | None = None
    symbol: bool = False


def read_unit(lex: Lexemes, i: int, glued: bool = False) -> Unit | None:
    """The unit at lexeme i; `glued`: the number touches it (`30MW`), so short symbols count."""
    word, low = lex.word(i), lex.low(i)
    if not word:
        return None
    if word in "([{" and not glued and lex.glued(i + 1):
        inner = read_unit(lex, i + 1)
        closed = inner is not None and lex.low(inner.last) in (")", "]", "}")
        return Unit(inner.name, inner.last + 1, inner.per, inner.symbol) if inner and closed else None
    if low in FIRST:
        unit = _word(lex, i)
        if unit:
            return unit
    mark, last = word, i + 1
    if word in "°º" and lex.low(i + 1) in ("c", "f"):
        mark, last = "°" + lex.word(i + 1).upper(), i + 2
    if lex.low(last) == "." and lex.glued(last) and lex.word(last + 1).isalpha() and lex.glued(last + 1):
        return None
    if mark in RATES:
        name, per = RATES[mark]
        return Unit(name, last, per or None, symbol=True)
    squared = {"²": 2, "³": 3, "2": 2, "3": 3}
    base, power = mark, 0
    if mark[-1] in "²³":
        base, power = mark[:-1], squared[mark[-1]]
    elif lex.word(last) in squared and lex.glued(last) and not lex.glued(last + 1):
        power, last = squared[lex.word(last)], last + 1
    if power:
        name = SYMBOLS.get(base) or WORDS.get(base.lower(), "")
        return Unit(f"{name}**{power}", last, symbol=True) if name in LENGTHS else None
    if mark in SYMBOLS and (glued or mark not in _GLUED or (mark in "mgltLVWh" and _alone(lex, last))):
        if lex.low(last) == "/" and lex.glued(last) and lex.glued(last + 1):
            under = lex.word(last + 1)
            rate = {"d": "day", "h": "hour", "hr": "hour"}.get(under) or SYMBOLS.get(under) or WORDS.get(under.lower())
            if rate:
                return Unit(SYMBOLS[mark], last + 2, rate, symbol=True)
        return Unit(SYMBOLS[mark], last, symbol=True)
    return None


def _alone(lex: Lexemes, i: int) -> bool:
    """Whether a lone letter before lexeme i can be a symbol: no noun follows it."""
    after = lex.low(i)
    if lex.glued(i) and (after[:1].isalnum() or after in HYPHENS):
        return False
    return not after[:1].isalpha() or after in (
        "x",
        "by",
        "in",
        "of",
        "and",
        "from",
        "high",
        "long",
        "wide",
        "deep",
        "tall",
    )


def _word(lex: Lexemes, i: int) -> Unit | None:
    low = lex.low(i)
    if low in _AREA:
        j = i + 2 if lex.low(i + 1) == "." or (lex.low(i + 1) in HYPHENS and lex.glued(i + 1)) else i + 1
        name = WORDS.get(lex.low(j)) or (SYMBOLS.get(lex.word(j)) if low in ("sq", "cu", "square") else None)
        return Unit(f"{name}**{_AREA[low]}", j + 1) if name in LENGTHS else None
    for length in (3, 2, 1):
        if i + length > len(lex.lows):
            continue
        joined = " ".join(lex.lows[i : i + length])
        if length == 3 and lex.lows[i + 1] in HYPHENS:
            joined = f"{low}-{lex.lows[i + 2]}"
        if joined in WORDS:
            return Unit(WORDS[joined], i + length)
    return None


def read_per(lex: Lexemes, i: int) -> tuple[str, int] | None:
    """The denominator of a rate at lexeme i (`per day`, `a barrel`, `/year`): its name and where it ends."""
    if lex.low(i) in HYPHENS and lex.low(i + 1) in ("a", "per") and lex.glued(i) and lex.glued(i + 1):
        i += 1
    low = lex.low(i)
    if low == "for" and lex.low(i + 1) == "every":
        i += 1
    elif low not in _PER:
        return None
    j = i + 1
    if low in ("a", "an") and lex.low(i + 2) in _SINCE:
        return None
    if lex.low(j) in HYPHENS and lex.glued(j) and lex.glued(j + 1):
        j += 1  # `$5,000-a-day`
    if lex.low(j) in ("a", "an"):
        j += 1
    if lex.low(j) in _COINS and lex.low(j + 1) in ("1", "1.00"):
        return _COINS[lex.low(j)], j + 2
    two = f"{lex.low(j)} {lex.low(j + 1)}"
    if (
        low == "per"
        and lex.low(j) in ("million", "thousand", "hundred", "billion")
        and lex.low(j + 1) in ("dollars", "people")
    ):
        return two, j + 2
    if two in DENOMINATORS:
        return two, j + 2
    unit = _word(lex, j)
    if unit and not (unit.name in ("second", "quarter") and low in ("a", "an")):
        return unit.name, unit.last
    if low == "/" and lex.word(j) in ("s", "d", "h", "yr", "mo"):
        return {"s": "second", "d": "day", "h": "hour", "yr": "year", "mo": "month"}[lex.word(j)], j + 1
    while lex.low(j) in _KINDS and lex.low(j + 1).isalpha():
        j += 1
    word = lex.low(j)
    if word == "annum" and low == "per":
        return "year", j + 1
    if word in ("capita", "person", "head"):
        return "person", j + 1
    if word in DENOMINATORS:
        return word, j + 1
    if low == "per" and word.isalpha() and len(word) > 2 and word not in ("cent", "se", "diem"):
        return word, j + 1
    if low == "per" and word == "diem":
        return "day", j + 1
    return None
