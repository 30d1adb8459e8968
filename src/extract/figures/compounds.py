"""Counts in compounds: `a 41-state coalition`, `a 12-member panel`; the names among them are refused."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.changes import NOUNS
from extract.figures.heads import read_head
from extract.figures.keeping import keep_quantity
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import singular
from extract.figures.numerals import JOINERS, Number

COUNTED_COMPOUNDS = words_of("nouns", "compounds")
# What a change in points is told of: `a 5-point rise`, but not `a five-point plan`.
_MOVES = frozenset(NOUNS) | words_of("nouns", "told_in_points")
_NAMES = frozenset("way point on plus and to by d dimensional something wheeler wheelers".split())


def read_compound(a: Analysis, number: Number) -> bool:
    """`41-state`, `12-member`: a count in a compound; names of things (`two-state solution`) are refused."""
    lex, i = a.lex, number.last
    if not (lex.low(i) in JOINERS and lex.glued(i) and lex.glued(i + 1) and lex.low(i + 1)[:1].isalpha()):
        return False
    noun = lex.low(i + 1)
    head = read_head(lex, i + 2) if noun in ("odd", "some") else None
    if head:
        keep_quantity(a, number, number.first, head[1], head[0], "quantity.count").modifier = "APPROX"
        return True  # `30-odd people`
    if noun == "per" and lex.is_tie(i + 2):
        rate = singular(lex.low(i + 3))  # `the 60,000-per-manufacturer cap`
        keep_quantity(a, number, number.first, i + 4, None, "quantity.compound", per=rate)
        return True
    if len(noun) == 1:
        a.refuse(number.first, i + 2, "quantity.compound", "letters and digits of one name")
        return True
    if number.digits and _is_code(lex, number.first, i + 1):
        a.refuse(number.first, i + 2, "quantity.compound", "letters and digits of one name")
        return True  # `6-MAM`
    moved = noun == "point" and lex.low(i + 2) in _MOVES  # `a 5-point rise`
    if not moved and ((not number.digits and noun not in COUNTED_COMPOUNDS) or noun in _NAMES):
        a.refuse(number.first, i + 2, "quantity.compound", "a compound that names a thing")
        return True
    if noun == "state" and lex.low(i + 2) in ("solution", "solutions"):
        a.refuse(number.first, i + 2, "quantity.compound", "a compound that names a thing")
        return True
    unit = None if noun == "strong" else singular(noun)  # `an 8,000-strong workforce`
    keep_quantity(a, number, number.first, i + 2, unit, "quantity.compound")
    return True


def _is_code(lex: Lexemes, first: int, i: int) -> bool:
    """Whether the capitals at lexeme i, which a hyphen ties to a number, are a name: the words beside are in none."""
    word, beside = lex.words[i], (lex.word(first - 1), lex.word(i + 1))
    if lex.lows[i] in COUNTED_COMPOUNDS or len(word) < 3 or not word.isupper():
        return False
    return not any(len(w) > 1 and w.isupper() for w in beside)
