"""Numbers as releases write them: `23.6 million`, `2-1/4`, `twenty-five`, `half a million`, `six in 10`."""

from __future__ import annotations

import re

from extract.figures.lex import Lexemes
from extract.figures.numerals import (
    HYPHENS,
    LONGEST,
    MINUS,
    SIGNS,
    SMALL,
    Number,
    scaled,
)
from extract.figures.spelled import and_a_part, read_article, read_words


def read_number(lex: Lexemes, i: int, money: bool = False) -> Number | None:
    """The longest number that begins at lexeme i; `money` allows `$5 M`, where a letter is a magnitude."""
    low = lex.low(i)
    if not low or len(low) > LONGEST:
        return None
    if low[0].isdecimal() or (low[0] == "." and len(low) > 1 and low[1].isdecimal()):
        return _digits(lex, i, money)
    if low in SIGNS:
        return scaled(lex, Number(SIGNS[low], i, i + 1, digits=True, hard=True, fraction=True), money)
    if low in SMALL:
        return read_words(lex, i, money)
    if low in ("a", "an", "half", "quarter", "hundred", "thousand", "million", "billion", "trillion", "dozen"):
        return read_article(lex, i)
    return None


# The highest power of ten that a text means.
_HIGHEST = 200
_TIMES = frozenset("×x*·")
# Three digits of a number whose thousands are parted by spaces; the last of them may have decimals.
_GROUP = re.compile(r"\d{3}(\.\d+)?")
_SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


def _power(lex: Lexemes, n: Number) -> None:
    """Takes in a power of ten: `1.99×10^-30`, `3 × 10⁸`, `2.99×10−8`."""
    i = n.last
    if lex.low(i) not in _TIMES or lex.low(i + 1) != "10":
        return
    j, sign = i + 2, 1
    if lex.low(j) == "^":
        j += 1
    elif lex.low(j) != "\u2212" and lex.low(j)[:1] not in "⁻⁰¹²³⁴⁵⁶⁷⁸⁹":
        return
    if lex.low(j) in MINUS:
        j, sign = j + 1, -1
    digits = ""
    while lex.glued(j) and (lex.low(j).isdecimal() or lex.low(j) in "⁻⁰¹²³⁴⁵⁶⁷⁸⁹") and len(digits) < 4:
        digits += lex.low(j).translate(_SUPERSCRIPTS)
        j += 1
    if digits.lstrip("-").isdecimal() and abs(int(digits)) <= _HIGHEST:
        n.value, n.last, n.hard = (
            float(f"{n.value!r}e{sign * int(digits)}") if "e" not in repr(n.value) else n.value,
            j,
            True,
        )


def _decimal(text: str) -> float:
    return float(text.replace(",", ""))


def _digits(lex: Lexemes, i: int, money: bool) -> Number:
    word = lex.words[i]
    n = Number(_decimal(word), i, i + 1, digits=True, hard="," in word or "." in word)
    _power(lex, n)
    if n.last > i + 1:
        return n
    if _spaced_thousands(lex, i, money) and not n.hard:
        return scaled(lex, _grouped(lex, n), money)
    following = lex.low(i + 1)
    if following == "/" and _whole(lex, i + 2) and not n.hard and lex.glued(i + 1) and lex.glued(i + 2):
        below = _decimal(lex.words[i + 2])
        if below and n.value < below <= 100 and lex.low(i + 3) != "/":
            n.value, n.last, n.fraction, n.hard = n.value / below, i + 3, True, True
    elif following in SIGNS:
        n.value, n.last, n.hard = n.value + SIGNS[following], i + 2, True
    else:
        j = i + 2 if following in HYPHENS and lex.glued(i + 1) and lex.glued(i + 2) else i + 1
        if _whole(lex, j) and lex.low(j + 1) == "/" and _whole(lex, j + 2) and lex.glued(j + 1) and lex.glued(j + 2):
            above, below = _decimal(lex.words[j]), _decimal(lex.words[j + 2])
            if above < below <= 64 and lex.low(j + 3) != "/":
                n.value, n.last, n.hard = n.value + above / below, j + 3, True
        elif j == i + 2 and lex.low(j) in SIGNS:
            n.value, n.last, n.hard = n.value + SIGNS[lex.low(j)], j + 1, True
        elif part := and_a_part(lex, i + 1):
            n.value, n.last, n.hard = n.value + part[0], part[1], True
    return scaled(lex, n, money)


def _grouped(lex: Lexemes, n: Number) -> Number:
    """Takes in all the thousands that spaces part: `1 414 021 100`, `12 345 678.90`."""
    digits = lex.words[n.first]
    while (group := _GROUP.fullmatch(lex.word(n.last))) and lex.starts[n.last] == lex.ends[n.last - 1] + 1:
        digits, n.last = digits + group[0], n.last + 1
        if group[1]:
            break
    n.value, n.hard = float(digits), True
    return n


def _spaced_thousands(lex: Lexemes, i: int, money: bool) -> bool:
    """Whether a space parts the thousands at lexemes i and i + 1: `1 264 projects`, no `Phase 3 250 people`."""
    if len(lex.words[i]) > 3 or not _GROUP.fullmatch(lex.word(i + 1)):
        return False
    if lex.starts[i + 1] != lex.ends[i] + 1 or lex.words[i].startswith("0"):
        return False
    if lex.low(i + 2) in HYPHENS and lex.glued(i + 2):
        return False  # `5 100-meter races`
    before = lex.word(i - 1)
    return money or lex.word(i + 1) == "000" or not (before[:1].isupper() or before[-1:].isdigit() or before in HYPHENS)


def _whole(lex: Lexemes, i: int) -> bool:
    return lex.low(i).isdecimal()
