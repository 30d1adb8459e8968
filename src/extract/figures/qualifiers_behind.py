"""Qualifiers that stand behind a figure, or that its label or the measure before it gives it: `$5 million or more`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.modifiers import LONGEST, beside, phrases
from extract.figures.numerals import MONEY_SIGNS, SMALL
from extract.model import Modifier

# Lexemes of an aside between a figure and what qualifies it.
_ASIDE = 8
_COLONS = frozenset(":–—-")
_AMOUNTS = frozenset((*SMALL, *MONEY_SIGNS, "half", "hundred", "a"))


def after_figure(lex: Lexemes, last: int) -> Modifier | None:
    """The qualifier that stands behind a figure: `$5 million or more`, `100+`."""
    told, begin = phrases("after"), beside("after")
    for start in (last, last + 1):
        for length in range(LONGEST, 0, -1) if lex.low(start) in begin else ():
            words = tuple(lex.lows[start : start + length])
            if words == ("+",) and not (start == last and lex.glued(start)):
                continue  # `60,000 (+0.3%)`
            wage = words == ("minimum",) and lex.low(start + 1) in ("wage", "wages")  # a level
            if len(words) == length and words in told and not (wage or _leads_on(lex, start, start + length)):
                return told[words]
        if lex.low(start) not in (",", "(", "-"):
            break
    aside = lex.lows[last : last + _ASIDE] if lex.low(last) == "(" else []
    close = last + aside.index(")") if ")" in aside else last
    numbers = any(lex.lows[k].isdecimal() and not lex.lows[k - 1].isalpha() for k in range(last, close))
    if close == last or numbers or lex.low(close + 1) != "or":
        return None
    return after_figure(lex, close + 1)  # `30 kilograms per square meter (kg/m2) or greater`


def labelled(lex: Lexemes, first: int, last: int) -> Modifier | None:
    """The qualifier that begins the label of a number which opens its line: `6 million: Estimated people in need`."""
    if first > 0 or lex.low(last) not in _COLONS:
        return None
    return "APPROX" if lex.low(last + 1) == "estimated" else None


def _leads_on(lex: Lexemes, start: int, end: int) -> bool:
    """Whether a qualifier at [start, end) is that of what follows: `12 guns and over 1,000 rounds`, `, at least $5`."""
    after = lex.low(end)
    joined = lex.low(start) in ("and", "or") or tuple(lex.lows[start:end]) in phrases("before")
    if (lex.low(end - 1), after) in (("up", "to"), ("upwards", "of")):
        return True  # `€6 million and up to €2 million more`, `of 2,432, upwards of 1,000 came`
    amount = after[:1].isdecimal() or (after in _AMOUNTS and (after != "a" or lex.low(end + 1) in _AMOUNTS))
    return after == "than" or (joined and amount)  # but `$10 or less a month`


def told_again(text: str, other: Found | None, found: Found) -> Modifier | None:
    """The bound of the measure that a figure says again in another unit: `not above 86°F (30°C)`."""
    if other is None or not (other.rule == found.rule == "quantity.measure") or other.unit == found.unit:
        return None
    if text[other.end : found.start].lstrip(".") != " (" or text[found.end : found.end + 1] != ")":
        return None
    return other.modifier if other.modifier != "APPROX" else None
