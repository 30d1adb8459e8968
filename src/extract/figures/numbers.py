"""Numbers as releases write them, in digits or (`spelled`) in words: `23.6 million`, `2-1/4`, `1 264`, `3 × 10⁸`."""

from __future__ import annotations

import re

from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.numerals import LONGEST, MAGNITUDES, MINUS, MONEY_SIGNS, PERCENTS, SIGNS, SMALL, Number, scaled
from extract.figures.spelled import and_a_part, read_article, read_words

_TIMES = frozenset("×x*·")
_POINTED, _THREE = re.compile(r"\d{1,3}\.\d{3}"), re.compile(r"\d{3}")
_APOSTROPHES = frozenset("'’")
# What stands beside numbers whose decimals follow a comma.
_WITH_COMMA = frozenset("€ eur euro euros zł kč kr km kg ha mw gw kwh mwh gwh twh °c pp".split())
# What stands behind them in the same way: `10,5 %`, `3,5 per cent`, `2,5 basis points`.
_SHARES = PERCENTS | {"basis", "bps", "bp"}
# What joins two such numbers that share what is behind: `from 2,5 to 3,5 percent`.
_JOINED = HYPHENS | {"to", "and", "or"}
# Words whose numbers are a list however they are parted: `ages 3,4 and 5`; no list is longer.
_LISTED = frozenset(("age", "ages", "aged"))
_MOST_LISTED = 12
_YEAR = re.compile(r"(?:19|20)\d\d")
_RAISED = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"
_LOWERED = str.maketrans(_RAISED, "-0123456789")
# No text means a higher power of ten, or a fraction (by itself, after a whole number) with more below the line.
_HIGHEST, _SMALLEST, _SMALLEST_REST = 200, 100, 64
# But in brackets, where a share is told in numbers again.
_MOST_IN_BRACKETS = 99_999
# Three digits of a number whose thousands are parted by spaces; the last of them may have decimals.
_GROUP = re.compile(r"\d{3}(\.\d+)?")
# Digits before the first comma of a number whose thousands are parted by commas.
_LEADING = 3
# As many digits are grouped: beyond trillions no text parts them.
_GROUPED = 15
_OPENING = frozenset("a an half quarter hundred thousand million billion trillion".split())


def read_number(lex: Lexemes, i: int, money: bool = False) -> Number | None:
    """The longest number that begins at lexeme i; `money` allows `$5 M`, where a letter is a magnitude."""
    low = lex.low(i)
    if not low or len(low) > LONGEST:
        return None
    if low[0].isdecimal() or (low[0] == "." and len(low) > 1 and low[1].isdecimal()):
        number = _digits(lex, i, money)
        return None if parted(lex, i, number.last) else number
    if low in SIGNS:
        return scaled(lex, Number(SIGNS[low], i, i + 1, digits=True, hard=True, fraction=True), money)
    if low in SMALL:
        return read_words(lex, i, money)
    return read_article(lex, i) if low in _OPENING else None


def parted(lex: Lexemes, i: int, last: int) -> int | None:
    """Where digits end that commas part into no number and no list that can be read: `12,34 people`, `$1,234,56`.

    They begin at lexeme i, `last` is where the number that is read there ends.
    """
    word = lex.words[i]
    if word.find(",") > _LEADING:
        return last  # `1200,500`
    if last != i + 1 or not _goes_on(lex, last) or (_YEAR.fullmatch(word) and lex.low(i - 1) not in MONEY_SIGNS):
        return None  # `In 2019,12 people died`
    end = last
    while _goes_on(lex, end):
        end += 2
    if _in_a_list(lex, i):
        return None
    if lex.low(end) not in ("and", "or", "&") or not lex.low(end + 1).isdecimal():
        return end
    values = [_decimal(lex.words[k]) for k in range(i, end + 2, 2)]
    if values != sorted(set(values)) or len(values) > _MOST_LISTED:
        return end  # `2,5 and 3`
    return None if _a_share(lex, end + 2) else end + 2  # `10,12 and 15 percent`, but `zones 1,2 and 3`


def _in_a_list(lex: Lexemes, i: int) -> bool:
    """Whether the number at lexeme i is one of a list of ages: `ages 3,4 and 5`."""
    first = max(i - 2 * _MOST_LISTED, 0)
    while i > first and lex.low(i - 1) == "," and lex.low(i - 2).isdecimal():
        i -= 2
    return lex.low(i - 1) in _LISTED


def _goes_on(lex: Lexemes, i: int) -> bool:
    """Whether more digits follow the comma at lexeme i without a blank."""
    return lex.low(i) == "," and lex.glued(i) and lex.glued(i + 1) and lex.low(i + 1)[:1].isdecimal()


def _a_share(lex: Lexemes, i: int) -> bool:
    """Whether the lexeme at i, or the one behind its hyphen, is a word of percent or points."""
    j = lex.past_tie(i)
    return lex.low(j) in _SHARES or (lex.low(j) == "per" and lex.low(j + 1) in ("cent", "cents"))


def _digits(lex: Lexemes, i: int, money: bool) -> Number:
    word = lex.words[i]
    n = Number(_decimal(word), i, i + 1, digits=True, hard="," in word or "." in word)
    if lex.low(i + 1) == ",":
        _take_comma(lex, n)
    if not _take_parted(lex, n, money) and _take_power(lex, n):
        return n
    if not n.hard and _spaced_thousands(lex, i, money):
        _take_groups(lex, n)
    else:
        _take_fraction(lex, n)
    return scaled(lex, n, money)


def _decimal(text: str) -> float:
    if text.startswith("0,") and text.count(",") == 1:
        return float(text.replace(",", "."))  # `0,250 kg`
    return float(text.replace(",", ""))


def _take_comma(lex: Lexemes, n: Number) -> None:
    """Takes in what a comma parts: decimals, as the continent writes them (`19,99 €`, `10,5 %`), stray thousands."""
    i, decimals = n.first, lex.low(n.first + 2)
    if decimals == "000" and lex.glued(i + 1) and not lex.glued(i + 2) and len(lex.words[i]) < 4 and not n.hard:
        n.value, n.last, n.hard = n.value * 1000, i + 3, True  # `715, 000`: no number begins so
        return
    if not _is_decimals(lex, i + 1):
        return
    if _POINTED.fullmatch(lex.words[i]) and len(decimals) == 2:
        n.value, n.last = float(f"{lex.words[i].replace('.', '')}.{decimals}"), i + 3  # `1.234,56`
        return
    if n.hard:
        return
    j = i + 3
    if lex.low(j) in _JOINED and lex.low(j + 1).isdecimal() and _is_decimals(lex, j + 2):
        j += 4  # `2,5 to 3,5 percent`
    after = lex.low(j)
    alone = lex.low(i - 1) == "|" and after in ("|", "")  # all that a cell of a table holds
    beside = lex.low(i - 1) in _WITH_COMMA or after in _WITH_COMMA or _a_share(lex, j)
    if alone or beside or lex.words[i] == "0" or (after in MAGNITUDES and len(lex.words[i]) < 4):
        n.value, n.last, n.hard = float(f"{lex.words[i]}.{decimals}"), i + 3, True


def _take_parted(lex: Lexemes, n: Number, money: bool) -> bool:
    """Takes in thousands that apostrophes part, or points beside a currency: `CHF 3'500'000`, `1.250.000 euros`."""
    digits, j = lex.words[n.first], n.last
    if len(digits) <= _LEADING and not n.hard:
        while lex.low(j) in _APOSTROPHES and lex.glued(j) and lex.glued(j + 1) and _THREE.fullmatch(lex.low(j + 1)):
            digits, j = digits + lex.low(j + 1), j + 2
    elif _POINTED.fullmatch(digits):
        while lex.low(j)[:1] == "." and lex.glued(j) and _THREE.fullmatch(lex.low(j)[1:]):
            digits, j = digits + lex.low(j), j + 1
        if not (money or lex.low(j) in _WITH_COMMA):
            return False
    if j == n.last or len(digits) > _GROUPED:
        return False
    n.value, n.last, n.hard = float(digits.replace(".", "")), j, True
    return True


def _is_decimals(lex: Lexemes, i: int) -> bool:
    """Whether the comma at lexeme i has one digit or two behind it, without blanks, and no comma after them."""
    decimals = lex.low(i + 1)
    near = lex.low(i) == "," and lex.glued(i) and lex.glued(i + 1)
    return near and decimals.isdecimal() and len(decimals) < 3 and not _goes_on(lex, i + 2)


def _take_power(lex: Lexemes, n: Number) -> bool:
    """Takes in a power of ten that follows: `1.99×10^-30`, `3 × 10⁸`, `2.99×10−8`; whether one does."""
    i = n.last
    if lex.low(i) not in _TIMES or lex.low(i + 1) != "10":
        return False
    j, sign = i + 2, 1
    if lex.low(j) == "^":
        j += 1
    elif lex.low(j) != "\u2212" and lex.low(j)[:1] not in _RAISED:
        return False
    if lex.low(j) in MINUS:
        j, sign = j + 1, -1
    digits = ""
    while lex.glued(j) and (lex.low(j).isdecimal() or lex.low(j) in _RAISED) and len(digits) < 4:
        digits += lex.low(j).translate(_LOWERED)
        j += 1
    if not digits.lstrip("-").isdecimal() or abs(int(digits)) > _HIGHEST:
        return False
    if "e" not in repr(n.value):
        n.value = float(f"{n.value!r}e{sign * int(digits)}")
    n.last, n.hard = j, True
    return True


def _take_groups(lex: Lexemes, n: Number) -> None:
    """Takes in all the thousands that spaces part: `1 414 021 100`, `12 345 678.90`."""
    digits = lex.words[n.first]
    while (
        len(digits) < _GROUPED
        and (group := _GROUP.fullmatch(lex.word(n.last)))
        and lex.starts[n.last] == lex.ends[n.last - 1] + 1
    ):
        digits, n.last = digits + group[0], n.last + 1
        if group[1]:
            break
    n.value, n.hard = float(digits), True
    if _is_decimals(lex, n.last):
        n.value, n.last = float(f"{digits}.{lex.low(n.last + 1)}"), n.last + 2  # `1 240,5`


def _spaced_thousands(lex: Lexemes, i: int, money: bool) -> bool:
    """Whether a space parts the thousands at lexemes i and i + 1: `1 264 projects`, no `Phase 3 250 people`."""
    if len(lex.words[i]) > 3 or not _GROUP.fullmatch(lex.word(i + 1)):
        return False
    if lex.starts[i + 1] != lex.ends[i] + 1 or lex.words[i].startswith("0"):
        return False
    if lex.low(i + 2) in HYPHENS and lex.glued(i + 2) and not lex.low(i + 3).isdecimal():
        return False  # `5 100-meter races`, but `72 000–77 000 people`
    if lex.glued(i + 2) and lex.low(i + 2).isalpha() and lex.low(i + 2) not in MAGNITUDES.keys() - {"mm"}:
        return False  # `200 155mm howitzers`
    before = lex.word(i - 1)
    if before in HYPHENS and lex.glued(i) and _GROUP.fullmatch(lex.word(i - 2)):
        return True  # the upper end of `72 000–77 500`
    if before in MINUS and lex.glued(i) and lex.low(i - 2) == "|" and lex.low(i + 2) in ("|", ""):
        return True  # all of a cell: `Cash flow | -1 212 | 1 315`
    return money or lex.word(i + 1) == "000" or not (before[:1].isupper() or before[-1:].isdigit() or before in HYPHENS)


def _take_fraction(lex: Lexemes, n: Number) -> None:
    """Takes in a fraction: `3/4`, `2½`, `2-½`, `2-1/4`, `2 1/4`, `1 and a half`."""
    i = n.first
    share = _fraction(lex, i, _SMALLEST)
    if share is not None:
        n.value, n.last, n.fraction, n.hard = share, i + 3, True, True
        return
    j = i + 2 if lex.is_tie(i + 1) else i + 1
    rest = _fraction(lex, j, _SMALLEST_REST)
    if rest is not None:
        if n.hard and "." in lex.words[i]:
            rest /= 100  # `$6.51-1/2`
        n.value, n.last, n.hard = n.value + rest, j + 3, True
    elif lex.low(j) in SIGNS:
        n.value, n.last, n.hard = n.value + SIGNS[lex.low(j)], j + 1, True
    elif part := and_a_part(lex, i + 1):
        n.value, n.last, n.hard = n.value + part[0], part[1], True


def _fraction(lex: Lexemes, i: int, most: int) -> float | None:
    """The value of `3/4` at lexeme i, at most `most` below the line; None where none is, and for `3/4/2020`."""
    if not (lex.low(i + 1) == "/" and lex.low(i).isdecimal() and lex.low(i + 2).isdecimal()):
        return None
    if not (lex.glued(i + 1) and lex.glued(i + 2)) or lex.low(i + 3) == "/":
        return None
    above, below = _decimal(lex.words[i]), _decimal(lex.words[i + 2])
    if most == _SMALLEST and lex.low(i - 1) == "(" and not 1900 <= below < 2100:
        most = _MOST_IN_BRACKETS  # `0.8% (3/389) of patients`
    return above / below if above < below <= most else None
