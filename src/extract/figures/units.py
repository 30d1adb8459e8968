"""Units of measure after a number, under their Pint names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from extract.figures.grammar import ARTICLES, CALENDAR, CLOCK
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import load, words_of
from extract.figures.numerals import MINUS

_DATA = load("units")
_AREA = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
# Units of time, which are those of the registry, and with the quarter all that a rate can be told by.
TIME = CALENDAR - {"weekend", "quarter"} | CLOCK
TIMES = TIME | {"quarter"}


def _index() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    """The units by their words and by their symbols, those with a prefix too, and the names of the lengths."""
    words: dict[str, str] = {}
    symbols: dict[str, str] = {}
    lengths = set()
    for unit in _DATA["unit"]:
        scales = unit.get("prefixes")
        prefixes = {"": ""} | (_DATA["prefixes"] if scales else {})
        for prefix, letter in prefixes.items():
            name = prefix + unit["name"]
            for form in unit["words"]:
                words |= dict.fromkeys((prefix + form, f"{prefix}-{form}" if prefix else form), name)
            if unit.get("length"):
                lengths.add(name)
            if prefix and not (letter and (scales is True or letter in scales)):
                continue
            symbols |= {way + mark: name for mark in unit.get("symbols", ()) for way in _written(letter, mark)}
    for taken in _DATA["signs"]["taken"]:
        symbols.pop(taken, None)
    return words, symbols, frozenset(lengths)


def _written(letter: str, mark: str) -> tuple[str, ...]:
    """How the letter of a prefix is written before a symbol: micro by either sign, kilo in capitals before some."""
    if letter == "µ":
        return "µ", "μ"
    return ("k", "K") if letter == "k" and (len(mark) > 1 or mark in "WB") else (letter,)


WORDS, SYMBOLS, LENGTHS = _index()
_FIRST = frozenset(w.replace("-", " ").split()[0] for w in WORDS) | _AREA.keys()
_RATES: dict[str, list[Any]] = _DATA["rates"]
# Times by their letters, which count only behind a slash; one that is a word as well only where no noun follows.
OF_TIME: dict[str, str] = _DATA["denominators"]["times"]
# Words of a text whose `35C` are degrees.
_TEMPERATURES = words_of("units", "signs", "temperatures")
_MASSES = frozenset(("gram", "kilogram", "metric_ton", "kilometric_ton", "megametric_ton", "gigametric_ton"))
_RAISED = {"²": 2, "³": 3, "2": 2, "3": 3}
# Symbols that are also words or magnitudes and need to touch the number; these may stand apart from it
# where no noun follows but one of these.
_GLUED = frozenset(_DATA["signs"]["glued"])
_APART = frozenset(("AU", "bar", "stone", "MT", *"mgltLVWh"))
# What multiplies two units: `N·m`.
_DOTS = frozenset("·⋅∙")
_AFTER_APART = frozenset("x by in of and from high long wide deep tall co at above below thick away apart".split())


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
    word = lex.word(i)
    if not word:
        return None
    if word in "([{" and not glued and lex.glued(i + 1):
        return _in_brackets(lex, i)
    unit = read_words(lex, i)
    if unit is None:
        return _symbol(lex, i, glued)
    return _over(lex, unit) if len(word) < 4 else unit  # `lb/in²`


def _in_brackets(lex: Lexemes, i: int) -> Unit | None:
    """The unit in the brackets that open at lexeme i: `5 (kg)`."""
    inner = read_unit(lex, i + 1)
    closed = inner is not None and lex.low(inner.last) in (")", "]", "}")
    return replace(inner, last=inner.last + 1) if inner and closed else None


def _symbol(lex: Lexemes, i: int, glued: bool) -> Unit | None:
    """The unit whose symbol is at lexeme i, with a power and with what a slash divides it by."""
    mark, last = _mark(lex, i, glued)
    if lex.low(last) == "." and lex.glued(last) and lex.word(last + 1).isalpha() and lex.glued(last + 1):
        return None  # `t.co`
    unit = _multiple(mark, last) or _of_carbon(lex, mark, last) or _product(lex, mark, last)
    if unit is None:
        base, power, end = _raised(lex, mark, last)
        unit = _plain(lex, mark, last, glued) if power == 1 else _to_power(base, power, end, glued)
    return _over(lex, unit) if unit and unit.per is None else unit


def _mark(lex: Lexemes, i: int, glued: bool) -> tuple[str, int]:
    """The symbol at lexeme i as the lexicon has it, and the lexeme after it: `° c` and the C of `35C` are `°C`."""
    word = lex.word(i)
    if word in ("C", "F") and _is_degree(lex, i, glued):
        return "°" + word, i + 1
    if word in "°º" and lex.low(i + 1) in ("c", "f"):
        return "°" + lex.word(i + 1).upper(), i + 2
    return word, i + 1


def _is_degree(lex: Lexemes, i: int, glued: bool) -> bool:
    """Whether the letter at lexeme i is a degree: in a text of temperatures, below zero (`-40 C`), a `1.5 C limit`."""
    if lex.glued(i + 1) and lex.word(i + 1)[:1].isalnum():
        return False
    below = lex.word(i - 2) in MINUS and lex.glued(i - 1) and not lex.glued(i - 2)
    if lex.word(i) == "C" and "." in lex.low(i - 1) and not lex.word(i + 1)[:1].isupper():
        return True
    return (glued or _alone(lex, i + 1)) and (below or not _TEMPERATURES.isdisjoint(lex.lows))


def _multiple(mark: str, last: int) -> Unit | None:
    """A symbol that carries a denominator or a multiple of its unit: `mph`, `Bcf`."""
    if mark not in _RATES:
        return None
    name, per, *factor = _RATES[mark]
    return Unit(name, last, per or None, symbol=True, factor=float(factor[0]) if factor else 1.0)


def _of_carbon(lex: Lexemes, mark: str, last: int) -> Unit | None:
    """A mass of carbon dioxide: `450 MtCO2e`."""
    name = SYMBOLS.get(mark.removesuffix("CO"))
    if not (mark.endswith("CO") and name in _MASSES and lex.word(last) == "2" and lex.glued(last)):
        return None
    equivalent = lex.low(last + 1) in ("e", "eq") and lex.glued(last + 1)
    return Unit(name, last + 1 + equivalent, symbol=True)


def _product(lex: Lexemes, mark: str, last: int) -> Unit | None:
    """Two symbols that a dot multiplies: `N·m`."""
    other = SYMBOLS.get(lex.word(last + 1))
    if lex.low(last) not in _DOTS or mark not in SYMBOLS or other is None:
        return None
    tied = lex.glued(last) and lex.glued(last + 1)
    return Unit(f"{SYMBOLS[mark]}_{other}", last + 2, symbol=True) if tied else None


def _raised(lex: Lexemes, mark: str, last: int) -> tuple[str, int, int]:
    """A symbol without the power that it ends in or that follows it, the power (1 for none), and the lexeme after."""
    if mark[-1] in "²³":
        return mark[:-1], _RAISED[mark[-1]], last
    ends = not (lex.glued(last + 1) and lex.word(last + 1)[:1].isalnum())
    if lex.word(last) in _RAISED and lex.glued(last) and ends:
        return mark, _RAISED[lex.word(last)], last + 1
    return mark, 1, last


def _to_power(base: str, power: int, last: int, glued: bool) -> Unit | None:
    """An area or a volume: `km²`, `m3`; below a slash also `s²`."""
    name = SYMBOLS.get(base) or WORDS.get(base.lower(), "")
    return Unit(f"{name}**{power}", last, symbol=True) if name in LENGTHS or (name == "second" and glued) else None


def _plain(lex: Lexemes, mark: str, last: int, glued: bool) -> Unit | None:
    """A symbol that nothing is added to; one that is also a word only where it touches the number or stands alone."""
    counts = glued or mark not in _GLUED or (mark in _APART and _alone(lex, last))
    return Unit(SYMBOLS[mark], last, symbol=True) if mark in SYMBOLS and counts else None


def _over(lex: Lexemes, unit: Unit) -> Unit:
    """A symbol with what a slash that touches it divides by: `mg/dL`, `m3/s`, `boe/d`, `µg/m³`."""
    i = unit.last
    if lex.low(i) != "/" or not (lex.glued(i) and lex.glued(i + 1)):
        return unit
    under = lex.word(i + 1)
    apart = not (lex.glued(i + 2) and lex.word(i + 2)[:1].isalnum())
    if under in OF_TIME and apart and (under not in ARTICLES or _alone(lex, i + 2)):
        return replace(unit, per=OF_TIME[under], last=i + 2)
    below = read_unit(lex, i + 1, glued=True)
    return replace(unit, per=below.name, last=below.last) if below and below.per is None else unit


def _alone(lex: Lexemes, i: int) -> bool:
    """Whether a lone letter before lexeme i can be a symbol: no noun follows it."""
    after = lex.low(i)
    if lex.glued(i) and (after[:1].isalnum() or after in HYPHENS):
        return False
    return not after[:1].isalpha() or after in _AFTER_APART


def read_words(lex: Lexemes, i: int) -> Unit | None:
    """The unit whose words begin at lexeme i, the longest: `square miles`, `metric tons`."""
    low = lex.low(i)
    if low not in _FIRST:
        return None
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
