"""Dates before the changes measured against them: `In May compared with April, …`, `below its May level by 9%`."""

from __future__ import annotations

import re

from extract.figures.changes import VERBS
from extract.figures.found import Found
from extract.figures.grammar import COMPARED_WITH, THE
from extract.figures.lexicon import load
from extract.figures.linking.cues import QUALIFIED, WINDOW
from extract.figures.signs import is_signed

# Words after a date that make it a level: `2017 levels`.
LEVELS = re.compile(rf"(?:\s[a-z-]+)?\s(?:{'|'.join(load('links')['levels']['words'])})\b", re.IGNORECASE)
# `unchanged from May (+0.1%)`: a date that is compared with, before a change in brackets.
_FROM_DATE = re.compile(rf"\b(?:from|{COMPARED_WITH}|than(?:\sin)?)\s{QUALIFIED}\Z", re.IGNORECASE)
_CHANGED_SINCE = re.compile(r"\s\(")
# `In April compared with March, `, `Comparing April with March, `, and characters before the first of the two.
_COMPARED = re.compile(rf",?\s(?:as\s)?{COMPARED_WITH}\s(?:the\s)?", re.IGNORECASE)
_WITH_ANOTHER = re.compile(r"\s(?:with|to|and)\s(?:the\s)?")
_OPENS = 16
# Characters before a date in which what compares with it stands.
_NEARBY = 48
# `below its May 2020 level by 9%`
_BESIDE_LEVEL = re.compile(rf"\b(?:below|above|under)\s(?:{THE}\s)?\Z", re.IGNORECASE)
_BY = re.compile(rf",?\sby\s{QUALIFIED}", re.IGNORECASE)
# `rose by 2.2% and, compared with May, by 0.5%`
_THEN_COMPARED = re.compile(
    rf"(?:,|\b(?:and|but|while))\s(?:as\s)?(?:{COMPARED_WITH}|in\scomparison\s(?:with|to))\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_THEN_CHANGE = re.compile(rf",\s(?:it\s)?(?:(?:{'|'.join(VERBS)})\s)?(?:by\s)?{QUALIFIED}", re.IGNORECASE)


# `with Q1 at 7.2 percent; Q2 at 6.8 percent`: a date that its level stands behind.
_AT = re.compile(rf"\s(?:at|\(to)\s{QUALIFIED}", re.IGNORECASE)
_STANDS = re.compile(r"(?:\b(?:with|and|sees|puts|expects|projects|forecasts)|[;,(:])\s?\Z", re.IGNORECASE)
# `from 2022 net income of $5 million`
_AMOUNT_OF = re.compile(
    rf"\s(?:(?!and\b|or\b|to\b|in\b|for\b|because\b|as\b)[\w-]+\s){{1,4}}of\s{QUALIFIED}", re.IGNORECASE
)
_FROM_OR_THAN = re.compile(r"\b(?:from|than|with)\s(?:the\s)?\Z")


def is_at(text: str, d: Found, f: Found) -> bool:
    """Whether a date is told by the level behind it: `growth of 7.0 percent, with Q1 at 7.2 and Q2 at 6.8 percent`."""
    if f.label == "QUANTITY" or not _AT.fullmatch(text, d.end, f.lead):
        return False
    return _STANDS.search(text, max(d.start - _NEARBY, 0), d.start) is not None


def two_compared(text: str, sentence: int, first: Found, second: Found) -> bool:
    """Whether a sentence opens with two dates that are compared: `In April 2024 compared with March 2024, …`."""
    if (first.label, second.label) != ("DATE", "DATE") or not text.startswith(",", second.end):
        return False
    comparing = text.startswith("Comparing ", sentence) and first.start - sentence < _OPENS
    compared = _COMPARED if not comparing else _WITH_ANOTHER
    return first.start - sentence < _OPENS and compared.fullmatch(text, first.end, second.start) is not None


def compared_ahead(text: str, d: Found, f: Found) -> bool:
    """Whether a change is told behind what it is compared with: `and, compared with May, by 2 percent`."""
    if f.trend is None or not _THEN_CHANGE.fullmatch(text, d.end, f.lead):
        return False
    return _THEN_COMPARED.search(text, max(d.start - _NEARBY, 0), d.start) is not None


def changed_since(text: str, d: Found, f: Found) -> bool:
    """Whether the change f, with its sign in brackets of its own, is since the date: `unchanged from May (+0.1%)`."""
    if f.trend is None or not _CHANGED_SINCE.fullmatch(text, d.end, f.lead) or not text.startswith((")", ";"), f.end):
        return False
    return _FROM_DATE.search(text, max(d.start - WINDOW, 0), d.start) is not None and is_signed(text, f)


def below_level(text: str, d: Found, f: Found) -> bool:
    """Whether a change tells how far something is from the level of a date: `is below its May 2020 level by 9%`."""
    beside = _BESIDE_LEVEL.search(text, max(d.start - _NEARBY, 0), d.start)
    levels = LEVELS.match(text, d.end)
    return bool(beside and levels and _BY.fullmatch(text, levels.end(), f.lead))


def is_amount_of(text: str, d: Found, f: Found) -> bool:
    """Whether money is that of a date which a change is measured from: `from 2022 net income of $5 million`."""
    if f.label != "MONEY" or not _AMOUNT_OF.fullmatch(text, d.end, f.lead):
        return False
    return _FROM_OR_THAN.search(text, max(d.lead - _OPENS, 0), d.start) is not None
