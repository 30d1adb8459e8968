"""Signs in brackets: `60,000 (+0.3%)`, `wages (+$1.32 to $33.12)`, `Ontario (−3,600; −0.4%)` tell a change."""

from __future__ import annotations

import re

from extract.figures.analysis import Analysis
from extract.figures.changes import NOUNS, VERBS
from extract.figures.found import Found
from extract.figures.grammar import BE
from extract.figures.lex import Lexemes
from extract.model import Trend

_SIGNS = frozenset("+-−–")
# A minus as it is written before a figure, and dashes that are none where they open an item of a list.
_WRITTEN = re.compile(r"[-−–]|(?:minus|negative)\s+", re.IGNORECASE)
_DASHES, _BEFORE_ITEMS = frozenset("-–"), ("", "\n", ".", ";", "!", "?")
_OPENS = frozenset("([")
_BETWEEN = frozenset((";", ",", "/", "or", "and"))
_ENDS = frozenset(".!?")
# What makes the figure a level with a sign of its own: `fell below zero (-0.3%)`.
_BELOW_ZERO = frozenset(("below", "negative", "zero"))
# Nouns of a change that its sign alone tells the way of, what may stand between one and its amount, and what makes it
# none of an amount: `Net change: -7 jobs`, but `the rate of change was -3 percent`, `climate change`.
_EITHER_WAY = frozenset(("change", "variation", "variance"))
_LEADS_TO, _NO_AMOUNT = BE | {":", "of", "at"}, frozenset("of in for to on by climate".split())
# Lexemes before a bracket in which a word of change stands that the sign of its figure goes with.
_REACH = 40
# What may stand behind a change: `-3% on last year`, `+12% at constant rates`.
_BEHIND_CHANGE = frozenset("on at year yoy vs versus compared from in over against and since y".split())
# Lexemes between a level and its date.
_TO_DATE = 3


def read_signs(a: Analysis) -> None:
    """Sets the trend of figures with a sign in brackets, and takes a plus that stands before one to its cue."""
    last: Found | None = None
    before: Found | None = None
    inside = False  # whether `last` stands with a sign in the bracket that is open
    for f in a.found:
        first = a.at(f.start)
        sign, at = _sign(a.lex, f, first)
        inside = bool(sign) and (
            a.lex.low(at - 1) in _OPENS
            or (inside and last is not None and all(a.lex.lows[k] in _BETWEEN for k in range(a.at(last.end), at)))
        )
        if sign and f.label == "PERCENT" and last is not None and _behind_level(a, last, f, at):
            f.cue, f.trend = a.lex.starts[at], "up" if sign == "+" else "down"
        elif inside and f.label != "DATE":
            if sign == "+":
                f.cue, f.trend = a.lex.starts[at], "up"
            elif f.trend is None:
                f.trend = _falls(a, last, f, at) or (_after_date(a, before, last, f, at) if last and before else None)
        elif f.trend is None and f.value is not None and f.value < 0 and _of_change(a.lex, f, at):
            f.trend = "down"
        last, before = f, last


def drop_signs(text: str, found: list[Found]) -> None:
    """Takes the minus from the figures whose trend tells it: what is down by 3 percent is `3%`.

    A growth below zero is down; of a range on both sides of zero neither way is told.
    """
    for f in found:
        if not f.trend or not f.value or f.value > 0:
            continue
        if f.value_max is not None:
            if f.value_max > 0:
                f.trend = None  # `growth of -1 to 2 percent`
            else:
                f.value, f.value_max, f.trend = -f.value_max, -f.value, "down"
            continue
        f.value = -f.value
        if not _opens_item(text, f.start):
            f.trend = "down"
        if sign := _WRITTEN.match(text, f.start, f.number_start):
            f.cue, f.start = f.start, sign.end()


def _opens_item(text: str, start: int) -> bool:
    """Whether a hyphen or dash at the beginning of a line or a sentence opens an item: `-5% growth in sales`."""
    return text[start] in _DASHES and text[:start].rstrip(" ")[-1:] in _BEFORE_ITEMS


def is_signed(text: str, f: Found) -> bool:
    """Whether a figure has its sign before it or in it."""
    return text[f.start] in _SIGNS or text[f.lead] == "+"


def _sign(lex: Lexemes, f: Found, first: int) -> tuple[str, int]:
    """The sign that a figure has before or in it, and the lexeme where it stands; "" where it has none."""
    if lex.low(first) in _SIGNS:
        return lex.low(first), first
    if lex.text[f.start] in _SIGNS:
        return lex.text[f.start], first
    if lex.low(first - 1) != "+":
        return "", first
    touches = lex.glued(first) or lex.low(first - 2) in _OPENS
    return ("+", first - 1) if touches else ("", first)


def _of_change(lex: Lexemes, f: Found, at: int) -> bool:
    """Whether an amount below zero stands right behind what changed: `Organic growth (5)%`, `Net change: -7 jobs`."""
    if f.label == "DATE" or f.value_max is not None:
        return False
    k = at - 1
    k -= lex.low(k) in _LEADS_TO
    change = lex.low(k) in _EITHER_WAY or (lex.low(k) in NOUNS and f.label == "PERCENT")
    return change and lex.low(k - 1) not in _NO_AMOUNT and (at - 1 == k or lex.low(k) not in VERBS)


def _falls(a: Analysis, last: Found | None, f: Found, at: int) -> Trend | None:
    """`down` where a minus goes with a change that is told before its bracket, None where it can be a level below 0."""
    if a.lex.low(a.at(f.end)) == "of":
        return None  # `a deficit of $9 billion (-3.5% of GDP)`
    beside = last is not None and last.label != "DATE" and a.at(last.end) >= at - 1
    if last is not None and beside and last.label == f.label and f.unit in (last.unit, None) and not last.trend:
        fell = (last.value or 0) > 0 and a.lex.low(a.at(f.end)) == ")" and _told(a.lex, at) == "down"
        return "down" if fell else None  # `fell to 8,000 (-660)`
    if last is not None and beside:
        share = f.label == "PERCENT" and (last.label != "PERCENT" or f.unit == "percentage_point")
        return "down" if last.trend or share else None  # `fell to $9 billion (-2%)`, `(-3,600; -0.4%)`
    if f.label == "MONEY":
        return None  # `a net loss (-$3 million)`
    return "down" if _told(a.lex, at) else None


def _names_share(lex: Lexemes, i: int) -> bool:
    """Whether lexeme i says that a share is none of a change: `$5bn, -4% of sales`, `$5bn, -4% margin`."""
    return lex.low(i).isalpha() and lex.low(i) not in _BEHIND_CHANGE


def _behind_level(a: Analysis, last: Found, f: Found, at: int) -> bool:
    """Whether a sign at lexeme `at` opens the change of the level before: `Trucks: 588,138 / -1.5%`, `$5bn, +12%`."""
    level = last.label in ("QUANTITY", "MONEY") and last.trend is None
    if a.lex.low(at - 1) == "," and _names_share(a.lex, a.at(f.end)):
        return False
    return level and a.lex.low(at - 1) in ("/", ",") and a.at(last.end) == at - 1 and not a.lex.glued(at)


def _after_date(a: Analysis, level: Found, date: Found, f: Found, at: int) -> Trend | None:
    """`down` where a share with a minus stands behind a level and its date: `sold 517,000 cars in May (-0.3%)`."""
    dated = date.label == "DATE" and a.at(date.end) == at - 1
    told = f.label == "PERCENT" and level.label in ("QUANTITY", "MONEY") and (level.value or 0) > 0
    if not (dated and told and level.trend is None) or a.lex.low(a.at(f.end)) == "of":
        return None
    between = a.lex.lows[a.at(level.end) : a.at(date.start)]
    return "down" if len(between) <= _TO_DATE and _BELOW_ZERO.isdisjoint(between) else None


def _told(lex: Lexemes, at: int) -> Trend | None:
    """The change that is told before the bracket of a sign at lexeme `at`, by a word or by a plus in brackets."""
    for k in range(at - 2, max(at - _REACH, -1), -1):
        low = lex.lows[k]
        if low in _ENDS or low in _BELOW_ZERO:
            return None
        if low in VERBS or low in NOUNS:
            return VERBS.get(low) or NOUNS[low]
        if low == "+" and lex.low(k - 1) in _OPENS:
            return "up"  # `services (+0.5%) and manufacturing (−0.4%)`
    return None
