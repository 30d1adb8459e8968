"""Plurals that only qualify the noun after them: `three sports teams`, `50 veterans centers`."""

from __future__ import annotations

from extract.figures.coordinated import coordinates
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, are_acronyms, is_person, is_plural, singular, unit_of
from extract.figures.numerals import JOINERS
from extract.figures.units import TIME
from extract.figures.words import word_class

ATTRIBUTIVE = words_of("nouns", "attributive")
NOUNS_AFTER_NUMBER = words_of("nouns", "after_number")
# What is named by those that it is for, and those who have homes of their name.
_FOR_THEM, _HOUSED = words_of("nouns", "named_by_whom"), words_of("nouns", "housed")
_APOSTROPHES = frozenset("’'")


def are_owners(lex: Lexemes, j: int) -> bool:
    """Whether the word at lexeme j is a plural with an apostrophe before a word: `farmers’ market`."""
    if lex.low(j + 1) not in _APOSTROPHES or not lex.glued(j + 1) or lex.glued(j + 2) or not lex.lows[j].endswith("s"):
        return False
    return lex.low(j + 2).isalpha() and lex.low(j + 2) not in STOP


def names_what_is_theirs(lex: Lexemes, j: int) -> bool:
    """Whether the plural at lexeme j, with an apostrophe, says for whom what follows is: `12 farmers’ markets`.

    What they only have is not counted by the number: `12 farmers’ costs`.
    """
    last = next((k for k in (j + 2, j + 3) if is_plural(lex.low(k))), None) if are_owners(lex, j) else None
    if last is None:
        return False
    housed = lex.low(last) == "homes" and lex.lows[j] in _HOUSED
    return housed or (lex.low(last) in _FOR_THEM and is_person(unit_of(lex.words[j])))


def qualifies(lex: Lexemes, j: int) -> bool:
    """Whether the plural at lexeme j only qualifies the noun after it: `three sports teams`, `50 veterans centers`."""
    after = lex.low(j + 1)
    if after in _APOSTROPHES:
        return names_what_is_theirs(lex, j)
    if after == "(" and lex.word(j)[0].isupper() and lex.word(j + 2).isupper() and lex.low(j + 3) == ")":
        return is_plural(lex.low(j + 4)) and lex.low(j + 4) not in STOP  # `Veterans Affairs (VA) clinics`
    if lex.low(j) in ATTRIBUTIVE and after in NOUNS_AFTER_NUMBER:
        return True
    if after in ("and", "or") and coordinates(lex, j + 1):
        return True  # `150 savings and credit associations`
    if not after or not after[0].isalpha() or after in STOP or after.endswith(("ed", "ly")):
        return False
    if after.endswith("ing") and word_class(after) != "N":
        return False  # `40 schools helping pupils`, but `two sports marketing firms`
    if after in ("age", "ages") or are_acronyms(lex.words[j]) or _are_nationals(lex, j):
        return False  # `47,000 children ages 14 and under`, `23 AGs argue millions`
    if is_plural(after):
        if after.endswith("s") and lex.low(j) not in ATTRIBUTIVE and not lex.word(j)[:1].isupper():
            return _noun_like(after)
        return True
    if lex.low(j) in ATTRIBUTIVE or lex.word(j)[0].isupper():
        for k in range(j + 1, min(j + 4, len(lex))):
            low = lex.lows[k]
            if low in JOINERS and lex.glued(k) and lex.glued(k + 1):
                continue  # `14 services sub-sectors`
            if low in STOP or not low[0].isalpha():
                return False
            if is_plural(low):
                return True
            if word_class(low) == "V":
                return False
    return False


def _are_nationals(lex: Lexemes, j: int) -> bool:
    """Whether the plural at lexeme j names people of a place, who qualify no noun: `40 Americans suffer losses`."""
    return lex.lows[j].endswith("ns") and unit_of(lex.words[j]) == "person"


def _noun_like(low: str) -> bool:
    """A plural that is hardly a verb form: one of no verb, or with a noun suffix before the s."""
    return (word_class(low) == "N" and singular(low) not in TIME) or low.endswith(
        ("ers", "ors", "ions", "ments", "ities", "ists", "ships", "ances", "ences", "jobs", "units", "teams", "sites")
    )
