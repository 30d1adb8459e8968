"""Letters behind numbers of a list or range that the number beside them makes magnitudes: `5m-6m euros`, `£5m, 6m`."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from extract.figures.affixes import prefix, suffix
from extract.figures.analysis import Analysis
from extract.figures.grammar import AGAINST, DEFINITE
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.nouns import STOP, is_plural
from extract.figures.numerals import LETTERS, Number, times

_ONE_LETTER = frozenset("kmb")
# What ties two numbers whose magnitudes are told alike.
_TIES = HYPHENS | frozenset(("to", "and", "or", ","))
# What parts the amounts of a list: `€30m, the state 12m and the city 4.5m`.
_PARTS = frozenset((",", "and", "or", ";", "but"))
# What leads from a level to the one before it: `£5m, up from 4m`.
_LEVELS = AGAINST | frozenset(("from", "to", "with", "up", "down", ",", "("))
# What stands behind an amount and no thing that is counted; behind one of a bare list also where or when it is so.
_ENDS = frozenset(("", ".", ",", ";", ")", "and", "or", "but", "to", "respectively"))
_IN_LIST = frozenset(("in", "for", "from", "over", "on"))
# The longest name of who else gives.
_NAME = 5


def take_letter(a: Analysis, n: Number, factor: float) -> None:
    """Expands a number by the letter that touches it."""
    n.value, n.scale, n.last, n.hard = times(n.value, factor), factor, n.last + 1, True
    a.expanded[n.first] = n


def share_letters(a: Analysis) -> None:
    """Expands the numbers before one whose letter is a magnitude, and are tied to it with the same letter.

    `5m-6m customers`, where the letter behind the second is known to be one; `10M-20M users`, `from 10M to 20M.`.
    """
    lex = a.lex
    for low, high in reversed(list(_neighbours(a))):
        letter = lex.word(high.last - 1) if high.scale > 1 else ""
        if letter.lower() in _ONE_LETTER and _letter(lex, low) == letter and _tied(lex, low, high):
            take_letter(a, low, LETTERS[letter.lower()])
    for low, high in _neighbours(a):
        letter = lex.word(low.last - 1) if low.scale > 1 else ""
        if letter in ("M", "B") and _letter(lex, high) == letter and _tied(lex, low, high):
            take_letter(a, high, LETTERS[letter.lower()])


def share_currencies(a: Analysis) -> None:
    """Gives the millions of a list the currency that one of them tells: `5m, 6m and 7m euros`, `£5m, 6m and 7m`."""
    for low, high in reversed(list(_neighbours(a))):
        _told_behind(a, high)
        if high.code and _tied(a.lex, low, high) and _is_alike(a, low, high):
            low.code = high.code
    for low, high in _neighbours(a):
        code = low.code or _told_before(a, low)
        if code and not high.code and low.scale > 1 and _goes_on(a.lex, low, high) and _is_alike(a, high, low):
            if prefix(a.lex, high.first, a.currency) is None and suffix(a.lex, high.last, a.currency, high) is None:
                high.code = code


def _neighbours(a: Analysis) -> Iterable[tuple[Number, Number]]:
    """The pairs of numbers in digits that stand near each other."""
    return (
        (low, high)
        for low, high in pairwise(a.numbers)
        if high.digits and low.digits and high.first - low.last < _NAME + 4
    )


def _letter(lex: Lexemes, n: Number) -> str:
    """The letter that touches a number and may be a magnitude; "" where none does, or more follows it."""
    letter = lex.word(n.last)
    alone = letter.lower() in _ONE_LETTER and n.scale == 1 and lex.glued(n.last)
    return letter if alone and not (lex.glued(n.last + 1) and lex.low(n.last + 1)[:1].isalnum()) else ""


def _tied(lex: Lexemes, low: Number, high: Number) -> bool:
    """Whether nothing but what ties a list or a range stands between two numbers and the letter of the first."""
    between = lex.lows[low.last + bool(_letter(lex, low)) : high.first]
    return 0 < len(between) < 3 and _TIES.issuperset(between)


def _told_behind(a: Analysis, n: Number) -> None:
    """Expands a number by its letter, or leaves its magnitude, where its currency follows: `7m euros`."""
    letter = _letter(a.lex, n)
    after = suffix(a.lex, n.last + bool(letter), a.currency, n) if letter or n.scale > 1 else None
    if after and after.factor == 1.0:
        n.code = after.code
        if letter:
            take_letter(a, n, LETTERS[letter.lower()])


def _told_before(a: Analysis, n: Number) -> str:
    """The currency before a number that has a magnitude."""
    before = prefix(a.lex, n.first, a.currency) if n.scale > 1 else None
    return before.code if before else ""


def _is_alike(a: Analysis, n: Number, other: Number) -> bool:
    """Whether a number has the magnitude of another; a letter that touches it is then taken in."""
    letter = _letter(a.lex, n)
    if not letter:
        return n.scale == other.scale > 1
    alike = LETTERS[letter.lower()] == other.scale
    if alike:
        take_letter(a, n, other.scale)
    return alike


def _goes_on(lex: Lexemes, low: Number, high: Number) -> bool:
    """Whether a number goes on with an amount: `£5m, 6m and 7m`, `N$5m, UNICEF 4.2m`, `£5m, up from 4m`."""
    end = lex.low(high.last + bool(_letter(lex, high)))
    between = lex.lows[low.last : high.first]
    levels = len(between) < _NAME and between[-1:] != [","] and _LEVELS.issuperset(between)
    name = between[2:] if between[:2] == [",", "and"] else between[1:]
    if not between or not (end in _ENDS or (end in _IN_LIST and not name)):
        return False
    return levels or (between[0] in _PARTS and (not name or _is_name(lex, high.first - len(name), high.first)))


def _is_name(lex: Lexemes, first: int, last: int) -> bool:
    """Whether the lexemes [first, last) name one who gives as well: `UNICEF`, `the state`."""
    words = lex.words[first:last]
    if len(words) > _NAME:
        return False
    if not all(w.isalpha() and (w[0].isupper() or w in DEFINITE or w not in STOP) for w in words):
        return False
    return words[-1][0].isupper() or (words[0] in DEFINITE and not is_plural(words[-1]))
