"""What numbers are made of: the words, signs and magnitudes of the lexicon, and a number as it is read."""

from __future__ import annotations

from dataclasses import dataclass

from extract.figures.lex import HYPHENS, Lexemes, Watched
from extract.figures.lexicon import load

_DATA = load("numbers")
UNITS: dict[str, float] = _DATA["words"]
TENS: dict[str, float] = _DATA["tens"]
MAGNITUDES: dict[str, float] = _DATA["magnitudes"]
LETTERS: dict[str, float] = _DATA["letters"]
FRACTIONS: dict[str, float] = _DATA["fractions"]
DOZENS: dict[str, float] = _DATA["dozens"]
SIGNS: dict[str, float] = _DATA["signs"]
# Marks that join the words of a compound; a dash that is as long as an em never does.
JOINERS = HYPHENS - {"\u2014"}
MINUS = frozenset("-\u2212\u2013")
# Signs of currencies, as what stands between the brackets of a pattern: `[{COINS}]\d`.
COINS = "$€£¥₹₩₽₪₦₱฿₫₴₺₸₵₡₲₭₮₾₼৳"
MONEY_SIGNS = frozenset(COINS)
SMALL = {**UNITS, **TENS}
_ABBREVIATED = frozenset(("mio", "mrd", "mld", "mill"))
# The magnitudes that are words and no abbreviations: `million`, not `mn`.
ABSTRACT = Watched(m for m in MAGNITUDES if len(m) > 3)
_PLURALS = frozenset(("millions", "billions", "trillions"))
# Words and signs of percent and percentage points, beside `per cent`.
PERCENTS = frozenset({"%", "％", "percent", "percents", "pct", "percentage", "percentages", "procent"})
# Beyond these no text means the number that it writes: characters of digits, a product of magnitudes.
LONGEST, _LARGEST = 40, 1e30


@dataclass(slots=True)
class Number:
    """A number read at lexemes [first, last); `value` is expanded, `scale` the magnitude included in it (1 if none).

    `digits`: it begins with digits; `hard`: its form alone says that it is a number and no identifier (a separator,
    a decimal, a magnitude); `plus`: `100+`; `code`: the currency that an amount beside it tells.
    """

    value: float
    first: int
    last: int
    scale: float = 1.0
    digits: bool = False
    hard: bool = False
    fraction: bool = False
    plus: bool = False
    code: str = ""


def scaled(lex: Lexemes, n: Number, money: bool) -> Number:
    """Takes in magnitudes that follow: `million`, `hundred thousand`, `bn`, and letters where they can be meant."""
    while True:
        j = n.last
        if lex.is_tie(j):
            j += 1
        elif lex.low(j) == "+" and lex.glued(j) and lex.low(j + 1) in ABSTRACT:
            n.plus, n.last, j = True, j + 1, j + 1  # `40+ trillion`
        if j > n.last and lex.low(j) == "plus" and lex.low(j + 1) in ABSTRACT:
            n.plus, n.last, j = True, j + 1, j + 1  # `40-plus trillion`
        low, word = lex.low(j), lex.word(j)
        if n.digits and low in _PLURALS:
            low = low[:-1]  # `5.1 millions students`
        if low in MAGNITUDES and (len(low) > 3 or money or low not in ("mm", "mil", "mill")):
            if len(low) <= 3 and (j > n.last or (word.isupper() and not money and not lex.glued(j))):
                return n
            factor = MAGNITUDES[low]
        elif low in LETTERS and j == n.last and _letter_counts(lex, j, word, money):
            factor = LETTERS[low]
        else:
            if lex.low(n.last) == "+" and lex.glued(n.last):
                n.last, n.plus = n.last + 1, True
            elif j > n.last and low == "plus" and lex.low(j + 1)[:1].isalpha() and not lex.glued(j + 1):
                n.last, n.plus = j + 1, True  # `100,000-plus fans`
            return n
        if (low in LETTERS and n.scale > 1) or n.scale * factor > _LARGEST:
            return n
        n.value = times(n.value, factor)
        n.scale *= factor
        n.last = j + 1 + (low in _ABBREVIATED and lex.low(j + 1) == "." and lex.glued(j + 1) and _is_code(lex, j + 2))
        n.hard = True


def _is_code(lex: Lexemes, j: int) -> bool:
    """Whether the word at lexeme j may be a currency: `12,5 Mio. EUR`."""
    return lex.low(j) in ("€", "euro", "euros") or (len(lex.word(j)) == 3 and lex.word(j).isupper())


def times(value: float, factor: float) -> float:
    """The product, without the binary dust of 33.91 * 1e9: fifteen digits are what a float keeps of any number."""
    return float(f"{round(value * factor, 6):.15g}")


def _letter_counts(lex: Lexemes, j: int, word: str, money: bool) -> bool:
    """Whether the letter at lexeme j is a magnitude: `$5 M`, `30k`, `2M users`; never before more of one name."""
    glued = lex.glued(j)
    if lex.glued(j + 1) and (lex.word(j + 1).isalnum() or lex.word(j + 1) in ("²³°" if money else "²³°/")):
        return False
    if money:
        name = lex.is_tie(j + 1)  # `$5 T-shirts`
        return glued or (word in ("M", "B", "K", "T") and not name)
    if word in ("K", "k"):
        return glued
    if word in ("M", "B") and not glued:
        return lex.word(j + 1).islower() and (lex.word(j + 1)[-1] == "s" or lex.word(j + 1) == "people")
    k = j + 1 + (lex.word(j + 1) == "+" and lex.glued(j + 1))  # `20M+ users`
    return word in ("M", "B") and lex.word(k)[:1].isalpha() and not lex.glued(k)


def past_article(lex: Lexemes, n: Number) -> int:
    """The lexeme after a number, and after the article of the unit that a share is of: `two-thirds of an acre`.

    In digits a share has its `of`: `0.16 of an inch`.
    """
    if n.digits and not (0 < n.value < 1 and lex.low(n.last) == "of"):
        return n.last
    if not n.digits and not n.fraction:
        return n.last
    j = n.last + 1 if lex.low(n.last) == "of" else n.last
    return j + 1 if lex.low(j) in ("a", "an") else n.last
