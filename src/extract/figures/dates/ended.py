"""Stretches told by their last day: `the three months ended March 31, 2020`, `the fiscal year ending June 30`,
`the 12 months to August 2020`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.beside import Mention
from extract.figures.dates.context import Context, Resolved
from extract.figures.dates.words import COUNT, ORDINALS, count_of, granularity_of

_ENDED = re.compile(
    rf"\b(?P<the>the\s)?(?:(?:trailing|rolling)\s)?(?:(?P<n>{COUNT})[\s-](?P<u>week|month|year)s?|(?P<decade>decade)|(?:(?:first|second|third|fourth|full)\s)?"
    r"(?P<fiscal>(?:fiscal|financial)\s)?(?P<one>quarter|half[\s-]year|half|year|week|month))(?:\speriods?)?,?\s(?:that\s)?(?:(?:ended|ending)\s(?:(?:on|in)\s)?|(?(the)(?:to|through)\s|ended\s))\Z",
    re.IGNORECASE,
)
# What ties a quarter to its last day, and to the year that ends with it.
_QUARTER_ENDED = re.compile(r",?\s(?:that\s)?(?:ended|ending)\s(?:on\s)?", re.IGNORECASE)
_YEAR_BESIDE = re.compile(r"\s(?:and|&)\s(?:the\s)?(?:full\s)?", re.IGNORECASE)
_NUMBER = re.compile(r"first|second|third|fourth", re.IGNORECASE)
# `the past twelve months to`
_STRETCH = re.compile(
    rf"(?:the\s)?(?:last|past|previous)\s(?:(?P<n>{COUNT})[\s-])?(?:full\s)?(?P<u>week|month|year)s?", re.IGNORECASE
)
_UP_TO = re.compile(r",?\s(?:to|ended|ending|through)\s(?:(?:on|in)\s)?", re.IGNORECASE)
# The last words of what stands before the day, but for `on`.
_TIES = frozenset(("ended", "ending", "to", "through"))
_MONTHS = {"decade": 120, "quarter": 3, "half": 6, "half-year": 6, "half year": 6, "year": 12, "month": 1}
_LONGEST = 60


def ended(ctx: Context, point: Mention, floor: int) -> Mention:
    """The stretch whose last day a date is, or the date itself. `floor` is where the mention before it ends.

    A stretch of months that ends with a month begins with one; else it is counted back from its last day.
    """
    end = point.meaning.span[1]
    low = max(point.start - _LONGEST, floor)
    if _TIES.isdisjoint(ctx.text[low : point.start].lower().split()[-2:]):
        return point
    told = _ENDED.search(ctx.text, low, point.start)
    if told is None or end is None:
        return point
    unit = (told["u"] or told["one"] or told["decade"]).lower()
    count = int(count_of(told["n"]) or 0) if told["n"] else 1
    years = unit == "decade" or (unit == "year" and count > 1)
    if point.meaning.granularity not in (("day", "month", "year") if years else ("day", "month", "quarter")):
        return point
    if unit == "week":
        start = end - timedelta(days=7 * count - 1)
    else:
        start = cal.months_to(end, 3)[0] if unit == "quarter" else _months_before(end, count * _MONTHS[unit])
    if count < 1 or start.year < 2:
        return point
    size = granularity_of("half" if unit.startswith("half") else unit)
    if told["fiscal"] and unit == "year":
        size = "fiscal_year"
    meaning = Resolved((start, end), size, point.meaning.assumptions)
    return Mention(told.start(), point.end, "date.ended", meaning, closed=True)


def quarter_ended(ctx: Context, quarter: Mention, other: Mention) -> Mention | None:
    """`the second quarter ended June 30, 2026`, as one date; beside its year (`and fiscal year ended …`) it stays two."""
    start, end = other.meaning.span
    if quarter.rule != "date.quarter" or start is None or end is None:
        return None
    if start == end and _QUARTER_ENDED.fullmatch(ctx.text, quarter.end, other.start):
        meaning = Resolved(cal.months_to(end, 3), "quarter", other.meaning.assumptions)
        return Mention(quarter.start, other.end, "date.ended", meaning, closed=True)
    number = _NUMBER.search(ctx.text, quarter.start, quarter.end)
    if number and other.rule == "date.ended" and _YEAR_BESIDE.fullmatch(ctx.text, quarter.end, other.start):
        first = cal.shift(start, months=3 * (ORDINALS[number[0].lower()] - 1))
        if first < end:
            last = min(cal.shift(first, months=3) - timedelta(days=1), end)
            quarter.meaning = Resolved((first, last), "quarter", other.meaning.assumptions)
    return None


def stretch_ended(ctx: Context, stretch: Mention, last: Mention) -> Mention | None:
    """`the last 12 months to April`: the stretch up to a day or month, as one date."""
    told = _STRETCH.fullmatch(ctx.text, stretch.start, stretch.end)
    end = last.meaning.span[1]
    if (
        told is None
        or stretch.rule != "date.stretch"
        or end is None
        or last.meaning.granularity not in ("day", "month")
    ):
        return None
    if not _UP_TO.fullmatch(ctx.text, stretch.end, last.start):
        return None
    unit, count = told["u"].lower(), int(count_of(told["n"]) or 1)
    start = end - timedelta(days=7 * count - 1) if unit == "week" else _months_before(end, count * _MONTHS[unit])
    meaning = Resolved((start, end), granularity_of(unit), last.meaning.assumptions)
    return Mention(stretch.start, last.end, "date.ended", meaning, closed=True)


def _months_before(end: date, months: int) -> date:
    following = end + timedelta(days=1)
    if following.day == 1:
        return cal.shift(following, months=-months)
    return cal.shift(end, months=-months) + timedelta(days=1)
