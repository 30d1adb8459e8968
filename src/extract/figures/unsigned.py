"""Amounts of money that name no currency: `a budget request of 58.5 billion for the State Department`."""

from __future__ import annotations

from itertools import takewhile

from extract.figures.analysis import Analysis
from extract.figures.currencies import ambiguous
from extract.figures.found import Found
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, is_plural
from extract.figures.words import word_class

_PAYING, _PRICED = words_of("nouns", "paying"), words_of("nouns", "priced")
_AFTER = frozenset(("for", "to", "in", "into", "over", "on", "toward", "towards", ".", ",", "from", ""))
_REACH = 8
# Figures back, of the passage, among which those of the clause stand.
_BACK = 40


def read_unsigned(a: Analysis, found: Found, first: int, last: int) -> None:
    """Makes a bare number of millions at lexemes [first, last) MONEY where its sentence speaks of money alone."""
    lex = a.lex
    of_which = lex.low(first - 1) == "which" and lex.low(first - 2) == "of"
    goes_on = lex.low(last) in ("and", "or")  # `of which Ohio paid 3 million and Utah 2 million`
    if (
        (lex.low(last) not in _AFTER and not (of_which or goes_on))
        or lex.low(last + 1) == "be"
        or not lex.low(first - 1)[:1].isalpha()
    ):
        return
    code = _currency(a, found, first, last)
    if code and goes_on:
        begin = lex.starts[lex.clause_start(first)]
        code = code if any(f.label == "MONEY" and begin <= f.start for f in a.before(first, _BACK)) else None
    if code:
        found.label, found.unit, found.rule = "MONEY", code, "money.unsigned"
        found.assumptions.append(f"{found.unit} assumed for an amount without a currency")


def _currency(a: Analysis, found: Found, first: int, last: int) -> str | None:
    """The currency of a number that its sentence, its noun or the amount before it says is money; None for others."""
    lex = a.lex
    start = lex.clause_start(first)
    begin = lex.starts[start]
    if any(f.label == "QUANTITY" and f.unit and begin <= f.start for f in a.before(first, _BACK)):
        return None
    money = [f for f in a.found if f.label == "MONEY" and f.unit]
    same = [f.unit for f in money if f.start < found.start and f.value == found.value]
    near = [f.unit for f in money if begin <= f.start < found.start]
    if near or same:
        return (near or same)[-1]
    near_by = range(max(first - _REACH, start), first)
    of_money = any(lex.lows[k] in _PAYING and not _qualifies(lex, k) for k in near_by) or _is_given(lex, last)
    parts = [f.unit for f in money if f.start > found.end and not f.per and _includes(lex, a.at(f.start), last)]
    if of_money or parts:
        return parts[0] if parts else _of_text(money, found, a.currency)
    return None


def _of_text(money: list[Found], found: Found, own: str | None) -> str:
    """The currency of an amount without one: that of all amounts before it, or the release's own."""
    before = {f.unit for f in money if f.unit and f.start < found.start}
    return before.pop() if len(before) == 1 else own or ambiguous("dollar", own)[0]


def _qualifies(lex: Lexemes, k: int) -> bool:
    """Whether a word of paying only tells what things are counted: `Paid memberships reached 3 million`."""
    noun = lex.low(k + 1)
    return is_plural(noun) and noun not in _PRICED and noun not in STOP and word_class(lex.low(k + 2)) in "VEB"


def _is_given(lex: Lexemes, i: int) -> bool:
    """Whether what follows at lexeme i says that money is given: `in emergency funding`."""
    if lex.low(i) != "in":
        return False
    words = list(takewhile(lambda low: low.isalpha() and low not in STOP, (lex.low(j) for j in range(i + 1, i + 5))))
    if lex.low(i + 1 + len(words)) in HYPHENS:
        words = words[:-1]  # `in aid-dependent regions`
    return not _PAYING.isdisjoint(words)


def _includes(lex: Lexemes, part: int, last: int) -> bool:
    """Whether the amount at lexeme `part` is said to be included in the number that ends at `last`."""
    return part - last < 2 * _REACH and lex.low(part - 1) == "including" and lex.clause_start(part) <= last
