"""Amounts of money that name no currency: `a budget request of 58.5 billion for the State Department`."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.currencies import ambiguous
from extract.figures.found import Found
from extract.figures.lexicon import load

_PAYING = frozenset(load("nouns")["paying"].split())
_AFTER = frozenset(("for", "to", "in", "into", "over", "on", "toward", "towards", ".", ",", "from", ""))
_REACH = 8


def read_unsigned(a: Analysis, found: Found, first: int, last: int) -> None:
    """Makes a bare number of millions at lexemes [first, last) MONEY where its sentence speaks of money alone."""
    lex = a.lex
    of_which = lex.low(first - 1) == "which" and lex.low(first - 2) == "of"
    if (lex.low(last) not in _AFTER and not of_which) or lex.low(last + 1) == "be" or not lex.low(first - 1).isalpha():
        return
    start = lex.clause_start(first)
    begin = lex.starts[start]
    counted = any(f.label == "QUANTITY" and f.unit and begin <= f.start < found.start for f in a.found[-40:])
    amounts = [f.unit for f in a.found if f.label == "MONEY" and begin <= f.start < found.start]
    if counted or not (amounts or any(low in _PAYING for low in lex.lows[max(first - _REACH, start) : first])):
        return
    code = amounts[-1] if amounts else a.currency or ambiguous("dollar", a.currency)[0]
    found.label, found.unit, found.rule = "MONEY", code, "money.unsigned"
    found.assumptions.append(f"{found.unit} assumed for an amount without a currency")
