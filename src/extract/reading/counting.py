"""Columns of a table that count people or things, of which a currency over the table says nothing."""

from __future__ import annotations

import re
from functools import cache

from extract.figures.lexicon import words_of

_THINGS = (words_of("nouns", "row_things") | words_of("nouns", "column_things")) - words_of("nouns", "column_sectors")
_PRICED = words_of("nouns", "priced")
_SERVES = words_of("nouns", "column_serves")
_NUMBER_OF = re.compile(r"(?:(?:total|estimated|planned|average) )?(?:numbers?|nos?\.?|#|count) of ", re.IGNORECASE)
# Columns of shares, of index numbers and of the notes that rows refer to, which are no amounts either; `Share of profit
# of associates` may be one.
_NO_AMOUNT = re.compile(r"(?:share(?: of (?:the )?total)?|ratio|index|note)", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)\s*\Z")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LINKS = frozenset("to for of by per from on with and in".split())


def counting(headers: list[str]) -> frozenset[int]:
    """The columns that count people or things (`People targeted`); none where all behind the first do.

    Where all do, a currency over the table can only be theirs: `Ticket prices (US$)` over `Adults` and `Students`.
    """
    found = frozenset(n for n, header in enumerate(headers) if n and _counts(header))
    return found if any(n not in found and header for n, header in enumerate(headers) if n) else frozenset()


@cache
def _counts(header: str) -> bool:
    """Whether a column counts people or things by its name: `Locations served`, no `Payments to farmers`."""
    if _NUMBER_OF.match(header):
        return True
    name = _ASIDE.sub("", header)
    if _NO_AMOUNT.fullmatch(name):
        return True
    words = _WORD.findall(name.lower())
    end = next((n for n, word in enumerate(words) if word in _SERVES or word in _LINKS), len(words))
    if not end or (end < len(words) and words[end] not in _SERVES and words[end] != "of"):
        return False
    noun = words[end - 1]
    if end < len(words) and words[end] in _SERVES:
        return noun in ("people", "staff") or (noun.endswith("s") and noun not in _PRICED)
    return bool(_singulars(noun) & _THINGS)


def _singulars(noun: str) -> set[str]:
    """What a plural may be that of: `branches` of `branch` among others; a word that has no ending is itself."""
    if noun in ("people", "staff", "aircraft"):
        return {noun}
    return {noun[:-1], noun[:-2], f"{noun[:-3]}y"} if noun.endswith("s") else set()
