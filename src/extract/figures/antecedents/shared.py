"""The noun behind the next number or an aside: `700 and 1,800 workers`, `120,000 (22,308 women) migrants`."""

from __future__ import annotations

from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.numbers import read_number

# Lexemes that an aside takes at most.
_ASIDE = 40


def noun_of_next(lex: Lexemes, i: int) -> str | None:
    """The noun that a number shares with the next: `700 and 1,800 workers`, `from two to three levels`."""
    led = lex.low(i) == "to" and lex.low(i - 2) == "from"
    if not led and lex.low(i) not in ("and", "or"):
        return None
    after = read_number(lex, i + 1)
    head = read_head(lex, after.last) if after and (after.digits or led) and after.scale == 1 else None
    return head[0] if head else None


def noun_behind_aside(lex: Lexemes, i: int, plural: bool) -> str | None:
    """The noun behind a bracket that stands between it and its number: `120,000 (22,308 women) returned migrants`."""
    closing = lex.lows[i : i + _ASIDE]
    if ")" not in closing:
        return None
    head = read_head(lex, i + closing.index(")") + 1, plural)
    return head[0] if head else None
