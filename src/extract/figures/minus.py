"""Whether a number is below zero: the signs and words that stand before it (`-3`, `minus 5 degrees`)."""

from __future__ import annotations

from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.numerals import MINUS, MONEY_SIGNS

# Signs and words that say on which side of zero a number is: `-3 to -1 percent`, `-0.3% to +0.2%`.
_DASHES = HYPHENS | MINUS
BELOW, _ABOVE = MINUS | {"minus", "negative"}, frozenset(("+", "plus"))


def negative(lex: Lexemes, first: int) -> bool:
    """Whether a minus sign touches lexeme `first`, and is no hyphen or range."""
    if first < 1 or lex.words[first - 1] not in MINUS or not lex.glued(first):
        return False
    return not lex.glued(first - 1) or lex.word(first - 2) in ("(", "[")


def past_sign(lex: Lexemes, i: int) -> int:
    """The lexeme where the sign of the number at lexeme i begins that stands behind its currency; i where none does.

    A minus (`€-3`, `EUR -3`), or the bracket of a loss (`$(3)`).
    """
    word = lex.word(i - 1)
    if not lex.glued(i) or not (word == "(" or word in _DASHES):
        return i
    if lex.word(i - 2) in MONEY_SIGNS:
        return i - 1 if word != "(" or lex.glued(i - 1) else i
    return i - 1 if word in MINUS and not lex.glued(i - 1) and lex.word(i - 2)[-1:].isalpha() else i


def opens_item(lex: Lexemes, i: int, last: int) -> bool:
    """Whether the dash at lexeme i opens an item of a list that goes on after lexeme `last`: `-$85,480 for a van.`"""
    return lex.low(i - 1) in ("", ".", ";", ":", ")", "”", '"') and lex.low(last) in ("for", "to")


def said_negative(lex: Lexemes, first: int) -> bool:
    """Whether `minus` or `negative` stands before lexeme `first`, but not in `plus or minus 3`."""
    return lex.low(first - 1) in ("minus", "negative") and lex.low(first - 2) not in ("or", "/")


def has_sign(lex: Lexemes, i: int) -> bool:
    """Whether a sign of its own stands before the number or currency that follows lexeme i."""
    apart = lex.low(i).isalpha() or (lex.glued(i + 1) and not lex.glued(i))
    return apart and lex.low(i) in BELOW | _ABOVE
