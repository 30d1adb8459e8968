"""Amounts below zero by a minus behind their currency or by brackets: `$-3m`, `£(3.2)m`, `($5.2) million`."""

from __future__ import annotations

from extract.figures.affixes import Affix, prefix
from extract.figures.grammar import AGAINST, BE
from extract.figures.lex import Lexemes
from extract.figures.minus import past_sign
from extract.figures.numerals import LETTERS, MAGNITUDES, MINUS, MONEY_SIGNS, Number, scaled

# Behind these an amount in brackets is what is told, and no aside: `a loss of ($5 million)`, `EPS was ($0.12)`.
_TELLS = BE | AGAINST | {"of", "from", "to", "at"}


def read_prefix(lex: Lexemes, number: Number, own: str | None) -> Affix | None:
    """The currency before a number, whose value takes the sign and the brackets that go with it."""
    i = number.first
    before = prefix(lex, i, own)
    bracketed = lex.word(i - 1) == "(" and lex.low(number.last) == ")"
    if before is None:
        apart = lex.word(i - 2) in MONEY_SIGNS and not lex.low(i - 3)[:1].isdecimal()  # `$ (5)`
        before = prefix(lex, i - 1, own) if bracketed and (apart or _is_scaled(lex, number)) else None
        if before:
            _close(lex, number)
        return before
    if not (number.digits or number.hard):
        return before
    if past_sign(lex, i) < i:
        if lex.word(i - 1) in MINUS:
            number.value = -number.value
        elif bracketed:
            _close(lex, number)
    elif lex.word(before.edge - 1) == "(" and lex.low(number.last) == ")":
        if _is_scaled(lex, number) or lex.low(before.edge - 2) in _TELLS:
            _close(lex, number)
            return before._replace(edge=before.edge - 1)
    return before


def _is_scaled(lex: Lexemes, number: Number) -> bool:
    """Whether the magnitude of a number stands behind the bracket that closes after it: `(3.2)m`, `(5) million`."""
    i = number.last + 1
    if number.scale > 1:
        return False
    letter = lex.low(i) in LETTERS and lex.glued(i) and not (lex.glued(i + 1) and lex.low(i + 1)[:1].isalnum())
    return letter or (lex.low(i) in MAGNITUDES and (len(lex.low(i)) > 3 or lex.word(i).islower() or lex.glued(i)))


def _close(lex: Lexemes, number: Number) -> None:
    """Takes in the bracket behind a number that is below zero by it, and the magnitude behind that."""
    number.value, number.last = -number.value, number.last + 1
    if number.scale == 1:
        scaled(lex, number, money=True)
