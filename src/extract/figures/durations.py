"""Lengths of time in parts, and those that an article counts: `2 hours and 30 minutes`, `a year and a half`."""

from __future__ import annotations

import re

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.grammar import COMPARATIVES, HEDGES
from extract.figures.lex import Lexemes
from extract.figures.lexicon import any_of
from extract.figures.numbers import read_number
from extract.figures.units import read_unit
from extract.model import MEASURED

# Days in each unit (a Gregorian year of 365.2425 days, as Pint and ISO 8601 count it), the coarsest first.
DAYS = {
    "century": 36524.25, "decade": 3652.425, "year": 365.2425, "month": 30.436875, "week": 7.0, "day": 1.0,
    "hour": 1 / 24, "minute": 1 / 1440, "second": 1 / 86400,
}  # fmt: skip
_COARSE = list(DAYS)
# What a part may be a part of: hours of days, and not of years.
_OF = {"hour": ("day",), "minute": ("day", "hour"), "second": ("hour", "minute")}
# A part is counted below this many, or it is a length of its own: `3 years and 90 days`.
_BELOW = {"year": 100, "month": 12, "week": 52, "day": 32, "hour": 24, "minute": 60, "second": 60}
_HALVES = {"half": 0.5, "quarter": 0.25}
_UNITS = any_of(DAYS.keys() - {"second"})
# Plain blanks and small letters: a pattern that begins with a literal is found eight times as fast.
_ARTICLE = re.compile(rf" an? (?P<unit>{_UNITS})\b(?! (?:ago|from now|earlier this)\b|-)")
_SHARE = re.compile(
    r"\b(?:half(?:\sof)?|(?P<n>an?|one|two|three)[\s-](?P<of>half|third|quarter|fourth|fifth)s?\sof)\Z", re.IGNORECASE
)
_SHARES = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fourth": 0.25, "fifth": 0.2}
# Before these an article is the number one: `more than a year`.
_COUNTS = re.compile(
    rf"\b(?:{any_of(HEDGES)}|(?:{any_of(COMPARATIVES)})\sthan|at\s(?:least|most)|"
    r"up\sto|as\s(?:long|much)\sas|within|under|exceeding|maximum\sof|minimum\sof)\s\Z",
    re.IGNORECASE,
)
# `for just a minute` asks for a moment.
_IDIOM = re.compile(r"\b(?:just|only)\s\Z", re.IGNORECASE)
# What makes the article that of a rate: `about $5 a day`, `over 300 a year`.
_RATE = re.compile(r"[\d%]\s\Z")


def in_parts(lex: Lexemes, value: float, unit: str, last: int) -> tuple[float, int]:
    """The value in its own unit and the end (lexemes) of a length of time with the smaller parts that follow it."""
    whole = unit
    while unit in DAYS:
        j = last + 1 if lex.low(last) == "," else last
        joined = lex.low(j) == "and"
        j += joined
        if joined and lex.low(j) == "a" and lex.low(j + 1) in _HALVES and lex.low(j + 2) != "-":
            return value + _HALVES[lex.low(j + 1)] * DAYS[unit] / DAYS[whole], j + 2
        part = _part(lex, j, joined, unit)
        if part is None:
            break
        value += part[0] * DAYS[part[1]] / DAYS[whole]
        unit, last = part[1:]
    return value, last


def _part(lex: Lexemes, j: int, joined: bool, whole: str) -> tuple[float, str, int] | None:
    """The number, unit and end of a part at lexeme j of a length told in a coarser unit; None for none."""
    if joined and lex.low(j) in ("a", "an"):
        count, end = 1.0, j + 1
    else:
        number = read_number(lex, j)
        if number is None:
            return None
        count, end = number.value, number.last
    unit = read_unit(lex, end)
    if unit is None or unit.symbol or unit.name not in _COARSE or lex.low(unit.last) == "-":
        return None
    finer = _COARSE.index(unit.name) > _COARSE.index(whole) and whole in _OF.get(unit.name, _COARSE)
    return (count, unit.name, unit.last) if finer and 0 < count < _BELOW.get(unit.name, 0) else None


def find_article_durations(a: Analysis) -> None:
    """Turns `more than a year`, `half a century`, `an hour and a half` into QUANTITY figures."""
    text = a.text
    for m in _ARTICLE.finditer(text):
        start, unit = m.start() + 1, m["unit"]
        share = _SHARE.search(text, max(start - 20, 0), start - 1)
        start = share.start() if share else start
        first, last = a.at(start), a.at(m.end() - 1) + 1
        if not first < last <= len(a.lex) or a.lex.starts[first] != start or not a.is_free(first, last):
            continue
        value, end = (_share_of(share), last) if share else in_parts(a.lex, 1.0, unit, last)
        if not a.is_free(first, end) or _RATE.search(text, max(start - 2, 0), start):
            continue
        counts = _COUNTS.search(text, max(start - 24, 0), start)
        if not (share or end > last or counts) or (unit == "minute" and _IDIOM.search(text, max(start - 8, 0), start)):
            continue
        close = a.lex.ends[end - 1] if end > last else m.end()
        found = Found("QUANTITY", start, close, MEASURED, value=value, unit=unit)
        found.number_start, found.number_end = start, m.end()
        a.add(found, first, end)


def _share_of(m: re.Match[str]) -> float:
    """The share of a unit that the words before it name: `half a century`, `three-quarters of an hour`."""
    return {"two": 2, "three": 3}.get(m["n"].lower(), 1) * _SHARES[m["of"].lower()] if m["n"] else 0.5
