"""Numbers as releases write them: `23.6 million`, `2-1/4`, `twenty-five`, `half a million`, `six in 10`."""

from __future__ import annotations

from dataclasses import dataclass

from extract.figures.lex import Lexemes
from extract.figures.lexicon import load

_DATA = load("numbers")
UNITS: dict[str, float] = _DATA["words"]
TENS: dict[str, float] = _DATA["tens"]
MAGNITUDES: dict[str, float] = _DATA["magnitudes"]
LETTERS: dict[str, float] = _DATA["letters"]
FRACTIONS: dict[str, float] = _DATA["fractions"]
DOZENS: dict[str, float] = _DATA["dozens"]
SIGNS: dict[str, float] = _DATA["signs"]
HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014")
MINUS = frozenset("-\u2212\u2013")
SMALL = {**UNITS, **TENS}
ABSTRACT = frozenset(m for m in MAGNITUDES if len(m) > 3)


# Beyond these no text means the number that it writes: characters of digits, a product of magnitudes, a power of ten.
LONGEST, _LARGEST, _HIGHEST = 40, 1e30, 200


@dataclass(slots=True)
class Number:
    """A number read at lexemes [first, last); `value` is expanded, `scale` the magnitude included in it (1 if none).

    `digits`: it begins with digits; `hard`: its form alone says that it is a number and no identifier (a separator,
    a decimal, a magnitude); `plus`: `100+`.
    """

    value: float
    first: int
    last: int
    scale: float = 1.0
    digits: bool = False
    hard: bool = False
    fraction: bool = False
    plus: bool = False


def read_number(lex: Lexemes, i: int, money: bool = False) -> Number | None:
    """The longest number that begins at lexeme i; `money` allows `$5 M`, where a letter is a magnitude."""
    low = lex.low(i)
    if not low or len(low) > LONGEST:
        return None
    if low[0].isdecimal() or (low[0] == "." and len(low) > 1 and low[1].isdecimal()):
        return _digits(lex, i, money)
    if low in SIGNS:
        return _scaled(lex, Number(SIGNS[low], i, i + 1, digits=True, hard=True, fraction=True), money)
    if low in SMALL:
        return _words(lex, i, money)
    if low in ("a", "an", "half", "quarter", "hundred", "thousand", "million", "billion", "trillion", "dozen"):
        return _article(lex, i)
    return None


_TIMES = frozenset("×x*·")
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
    if _spaced_thousands(lex, i) and not n.hard:
        n.value, n.last, n.hard = n.value * 1e3 + _decimal(lex.words[i + 1]), i + 2, True
        return _scaled(lex, n, money)
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
        elif following == "and" and lex.low(i + 2) in ("a", "one") and lex.low(i + 3) in ("half", "quarter", "third"):
            n.value, n.last, n.hard = n.value + FRACTIONS[lex.low(i + 3)], i + 4, True
    return _scaled(lex, n, money)


def _spaced_thousands(lex: Lexemes, i: int) -> bool:
    """Whether a space parts the thousands at lexemes i and i + 1: `1 264 projects`, no `Phase 3 250 people`."""
    if len(lex.words[i]) > 3 or not lex.word(i + 1).isdecimal() or len(lex.word(i + 1)) != 3:
        return False
    if lex.starts[i + 1] != lex.ends[i] + 1 or lex.words[i].startswith("0"):
        return False
    if lex.low(i + 2) in HYPHENS and lex.glued(i + 2):
        return False  # `5 100-meter races`
    before = lex.word(i - 1)
    return lex.word(i + 1) == "000" or not (before[:1].isupper() or before[-1:].isdigit() or before in HYPHENS)


def _whole(lex: Lexemes, i: int) -> bool:
    return lex.low(i).isdecimal()


def _scaled(lex: Lexemes, n: Number, money: bool) -> Number:
    """Takes in magnitudes that follow: `million`, `hundred thousand`, `bn`, and letters where they can be meant."""
    while True:
        j = n.last
        if lex.low(j) in HYPHENS and lex.glued(j) and lex.glued(j + 1):
            j += 1
        elif lex.low(j) == "+" and lex.glued(j) and lex.low(j + 1) in ABSTRACT:
            n.plus, n.last, j = True, j + 1, j + 1  # `40+ trillion`
        low, word = lex.low(j), lex.word(j)
        if low in MAGNITUDES and (len(low) > 3 or money or low not in ("mm", "mil", "mill")):
            if len(low) <= 3 and (j > n.last or (word.isupper() and not money and not lex.glued(j))):
                return n
            factor = MAGNITUDES[low]
        elif low in LETTERS and j == n.last and _letter_counts(lex, j, word, money):
            factor = LETTERS[low]
        else:
            if lex.low(n.last) == "+" and lex.glued(n.last):
                n.last, n.plus = n.last + 1, True
            return n
        if (low in LETTERS and n.scale > 1) or n.scale * factor > _LARGEST:
            return n
        n.value = round(n.value * factor, 9) if factor < 1e3 else _times(n.value, factor)
        n.scale *= factor
        n.last = j + 1
        n.hard = True


def _times(value: float, factor: float) -> float:
    """The product, without the binary dust of 23.6 * 1e6."""
    return float(round(value * factor, 6))


def _letter_counts(lex: Lexemes, j: int, word: str, money: bool) -> bool:
    glued = lex.glued(j)
    if lex.glued(j + 1) and (lex.word(j + 1).isalnum() or lex.word(j + 1) in "²³°/"):
        return False
    if money:
        return glued or word in ("M", "B", "K", "T")
    if word in ("K", "k"):
        return glued
    if word in ("M", "B") and not glued:
        return lex.word(j + 1).islower() and (lex.word(j + 1)[-1] == "s" or lex.word(j + 1) == "people")
    return word in ("M", "B") and lex.word(j + 1)[:1].isalpha() and not lex.glued(j + 1)


def _words(lex: Lexemes, i: int, money: bool) -> Number | None:
    """`twenty-five`, `two hundred and fifty thousand`, `one and a half million`, `two-thirds`, `nine point five`."""
    total, group, j, seen, scale, last_small = 0.0, 0.0, i, False, 1.0, None
    hard = False
    while True:
        low = lex.low(j)
        if low in UNITS:
            if last_small is not None and not (last_small in TENS.values() and UNITS[low] < 10 and UNITS[low] > 0):
                break
            group += UNITS[low]
            last_small = UNITS[low] if last_small is None else -1.0
            seen = True
        elif low in TENS:
            if last_small is not None:
                break
            group += TENS[low]
            last_small = TENS[low]
            seen = True
        elif low == "hundred" and seen and 0 < group < 100:
            group *= 100
            last_small, hard = None, True
        elif seen and low in ABSTRACT and (group or not total):
            total += group * MAGNITUDES[low]
            scale = max(scale, MAGNITUDES[low])
            group, last_small, hard = 0.0, None, True
        elif low == "dozen" and seen and not total:
            return Number(group * 12, i, j + 1, hard=True)
        else:
            break
        j += 1
        low = lex.low(j)
        if low in HYPHENS and lex.glued(j) and lex.glued(j + 1):
            after = lex.low(j + 1)
            if (
                after in ABSTRACT
                or after == "dozen"
                or (after in UNITS and last_small in TENS.values() and 0 < UNITS[after] < 10)
            ):
                j += 1
        elif low == "and" and (hard or scale > 1) and last_small is None and lex.low(j + 1) in SMALL:
            j += 1
    if not seen:
        return None
    n = Number(total + group, i, j, scale=scale, hard=hard)
    return _word_tail(lex, n, money)


def _word_tail(lex: Lexemes, n: Number, money: bool) -> Number:
    j = n.last
    low = lex.low(j)
    if low == "and" and lex.low(j + 1) in ("a", "one") and lex.low(j + 2) in ("half", "quarter", "third"):
        part = FRACTIONS[lex.low(j + 2)]
        n.value, n.last, n.hard = n.value + part * max(n.scale, 1.0), j + 3, True
        return _scaled(lex, n, money) if n.scale == 1 else n
    if low == "and" and lex.low(j + 1) in HYPHENS | {"half"}:
        return n
    hyphen = low in HYPHENS and lex.glued(j) and lex.glued(j + 1)
    k = j + 1 if hyphen else j
    word = lex.low(k)
    if word in FRACTIONS and n.scale == 1 and 1 <= n.value < 100 and (word.endswith("s") or word == "half"):
        return Number(n.value * FRACTIONS[word], n.first, k + 1, hard=True, fraction=True)
    if word in FRACTIONS and n.value == 1 and word not in ("second",) and (hyphen or lex.low(k + 1) == "of"):
        return Number(FRACTIONS[word], n.first, k + 1, hard=True, fraction=True)
    if low == "point" and lex.low(j + 1) in UNITS:
        digits = ""
        j += 1
        while lex.low(j) in UNITS and UNITS[lex.low(j)] < 10:
            digits += str(UNITS[lex.low(j)])
            j += 1
        if digits:
            n.value, n.last, n.hard = n.value + float(f"0.{digits}"), j, True
            return _scaled(lex, n, money)
    return n


def _article(lex: Lexemes, i: int) -> Number | None:
    """`a hundred`, `a million and a half`, `half a million`, `a third`, `a quarter of a million`, `a dozen`."""
    low, j = lex.low(i), i
    if low in ("a", "an"):
        if lex.low(i + 1) == "half" and lex.low(i + 2) in (*ABSTRACT, "dozen"):
            return _part(lex, i, i + 1)
        if lex.low(i + 1) in FRACTIONS and not lex.low(i + 1).endswith("s"):
            return _part(lex, i, i + 1)
        j = i + 1
        if lex.low(j) == "dozen":
            return Number(12, i, j + 1, hard=True)
        if lex.low(j) not in ABSTRACT:
            return None
        scale = MAGNITUDES[lex.low(j)]
        n = Number(scale, i, j + 1, scale=scale, hard=True)
        if lex.low(j + 1) in ABSTRACT:
            n.value, n.scale, n.last = n.value * MAGNITUDES[lex.low(j + 1)], MAGNITUDES[lex.low(j + 1)], j + 2
        if lex.low(n.last) == "and" and lex.low(n.last + 1) == "a" and lex.low(n.last + 2) in ("half", "quarter"):
            n.value, n.last = n.value + FRACTIONS[lex.low(n.last + 2)] * n.scale, n.last + 3
        return n
    if low in ("half", "quarter"):
        return _part(lex, i, i)
    if lex.low(i - 1) == "another" and lex.low(i + 1) not in ("or", "and") and low in ABSTRACT:
        return Number(MAGNITUDES[low], i, i + 1, scale=MAGNITUDES[low], hard=True)  # `another million people`
    return None


def _past_hyphen(lex: Lexemes, k: int) -> int:
    """Steps over a hyphen that joins two words: `half-a-billion`."""
    return k + 1 if lex.low(k) in HYPHENS and lex.glued(k) and lex.glued(k + 1) else k


def _part(lex: Lexemes, i: int, j: int) -> Number | None:
    """A fraction at lexeme j, with what it is a part of when that is a magnitude: `half a million`."""
    low = lex.low(j)
    if low not in FRACTIONS or (low == "quarter" and lex.low(j - 1) in HYPHENS):
        return None
    k = _past_hyphen(lex, j + 1)
    if lex.low(k) == "of":
        k = _past_hyphen(lex, k + 1)
    if lex.low(k) in ("a", "an", "one"):
        k = _past_hyphen(lex, k + 1)
    if lex.low(k) in ABSTRACT and lex.low(k) != "hundred":
        scale = MAGNITUDES[lex.low(k)]
        return Number(FRACTIONS[low] * scale, i, k + 1, scale=scale, hard=True)
    if lex.low(k) == "dozen":
        return Number(FRACTIONS[low] * 12, i, k + 1, hard=True)
    return Number(FRACTIONS[low], i, j + 1, fraction=True)
