"""Days of the calendar: `September 18, 2020`, `18-19 Sept.`, `2020-09-18`, `the tenth of May`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, Context, Groups, Resolved, shape
from extract.figures.dates.words import (
    ASKS,
    DASH,
    DAY,
    DIGIT_DAY,
    MONTH,
    SHORT_YEAR,
    WEEKDAY_SHORT,
    YEAR,
    day_of,
    full_year,
    month_of,
)
from extract.figures.numerals import COINS


def _days(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    month, first = month_of(g["m"]), day_of(g["d"])
    last, month2 = day_of(g.get("d2")) or first, month_of(g.get("m2")) or month
    if g.get("m2") and ctx.put_off(m.start()):
        return None
    if last < first and g.get("to") and not g.get("m2"):
        month2 = month % 12 + 1  # `April 27th to the 3rd`
    year = ctx.year(g)
    notes = []
    if year is None and (month, first, last) == (9, 11, 11) and _of_the_attacks(ctx, m):
        return Resolved((_ATTACKS, _ATTACKS), "day", [_OF_THE_ATTACKS])
    if year is None and g.get("y0"):
        year_start = end_year = int(g["y0"] or 0)
    elif year is None:
        if ctx.release is None:
            return ctx.unresolved("day") if cal.day(2024, month, first) else None
        near = ctx.near_day(month, first, m)
        if near is None:
            return None
        year_start, end_year = near.year, near.year + (month2 < month)
        notes.append(INFERRED)
    else:
        end_year = year
        year_start = int(g["y0"] or 0) if g.get("y0") else year - (month2 < month)
    start, end = cal.day(year_start, month, first), cal.day(end_year, month2, last)
    if start is None or end is None or end < start:
        return None
    return Resolved((start, end), "day", notes)


def _month_code(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`May-24` that opens a row or fills a cell: a month of a year about the release's own."""
    year = full_year(g["yy"])
    if ctx.release is None or abs(year - ctx.release.year) > 1 or not _HEADS_ROW.match(ctx.text, m.end()) or m.start():
        return None
    return Resolved(cal.month_span(year, month_of(g["m"])), "month")


def _business_day(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the last business day of February`: the weekday nearest to that end of the month, holidays left aside."""
    month, year = month_of(g["m"]), ctx.year(g)
    if year is None and ctx.release is None:
        return ctx.unresolved("day")
    first, last = cal.month_span(year or ctx.near_month(month, m), month)
    one = timedelta(days=1)
    found, step = (first, one) if (g["which"] or "").lower() == "first" else (last, -one)
    while found.weekday() > 4:
        found += step
    return Resolved((found, found), "day", [] if year else [INFERRED])


def _of_the_attacks(ctx: Context, m: re.Match[str]) -> bool:
    """Whether words of terror stand beside a September 11: `the attacks of September 11th`."""
    beside = ctx.text[max(m.start() - _BESIDE, 0) : m.end() + _BESIDE]
    return (ctx.release is None or ctx.release > _ATTACKS) and _TERROR.search(beside) is not None


def _month_days(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the 18th`, where nothing is counted and a preposition of time stands before it: the nearest such day."""
    asks = _ASKS.search(ctx.before(m, 24))
    if not g.get("week") and (asks is None or (asks["weak"] and not m[0].lower().startswith("the "))):
        return None
    if ctx.release is None:
        return ctx.unresolved("day")
    months = (cal.shift(ctx.release.replace(day=1), months=k) for k in (-1, 0, 1))
    days = [d for d in (cal.day(x.year, x.month, day_of(g["d"])) for x in months) if d]
    to_come = [d for d in days if d >= ctx.release] if ctx.ahead(m) else []
    near = cal.nearest(to_come or days, ctx.release)
    span = cal.week_span(near) if g.get("week") else (near, near)
    return Resolved(span, "week" if g.get("week") else "day", ["month inferred from the release date"])


_ENDS, _STARTS = (
    re.compile(r"end(?:ing|ed)\s", re.IGNORECASE),
    re.compile(r"(?:beginn|start|commenc)ing\s", re.IGNORECASE),
)


def _week_of(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    found = _days(ctx, g, m)
    if found is None:
        return None
    if g.get("d2"):
        return Resolved(found.span, "week", found.assumptions)
    d = found.span[0]
    if d is None:
        return ctx.unresolved("week")
    if _ENDS.search(m[0]):
        return Resolved((d - timedelta(days=6), d), "week", found.assumptions)
    if _STARTS.search(m[0]):
        return Resolved((d, d + timedelta(days=6)), "week", found.assumptions)
    return Resolved(cal.week_span(d), "week", found.assumptions)


# The day that a September 11 without a year is, beside words of terror within so many characters.
_ATTACKS = date(2001, 9, 11)
_OF_THE_ATTACKS = "September 11 taken as that of 2001, by the words beside it"
_TERROR = re.compile(
    r"\b(?:attacks?|terroris[mt]s?|terrorist|tragedy|hijack\w+|World Trade Center|al[- ]Qa\w+)\b", re.IGNORECASE
)
_BESIDE = 60
# Behind what heads a row, or fills its cell: nothing, or a number.
_HEADS_ROW = re.compile(rf"\s*(?:\Z|[|:]|[{COINS}]?\d)")
_ASKS = re.compile(
    rf"\b(?:{ASKS}|from|since|(?P<weak>for))\s(?:the\s)?\Z|"
    r"\d{1,2}/\d{1,2}(?:,\s|\s(?:and|or|to|through)\s)(?:the\s)?\Z",
    re.IGNORECASE,
)
# `Tue May 04 09:00:00 CEST 2021`
_CLOCK = r"(?<=\s)\d{1,2}:\d\d(?::\d\d)?\s(?:[A-Z]{3,4}\s)?"
_IN_YEAR = (
    rf"(?:\s?,?\s?(?:in\s|of\s|{_CLOCK})?(?P<y>{YEAR})|,?\s{SHORT_YEAR}|,?\s(?:of\s)?(?P<rel>this|last|next)\syear)?"
)
# `sentenced on April 3 to 24 months in prison`
_NO_LENGTH = r"(?![\s-](?:(?:consecutive|additional|more)\s)?(?:months?|years?|weeks?|days?|hours?)\b)"
_WD = rf"(?:(?P<wd>{WEEKDAY_SHORT}(?:{DASH}{WEEKDAY_SHORT},?(?=\s\w+\.?\s\d))?),?\s)?"

SHAPES = [
    shape(
        "day_month_first",
        "weekday month",
        rf"{_WD}(?P<m>{MONTH})\s?(?P<d>{DAY})(?:,?\s(?P<y0>{YEAR}))?{DASH}(?:{WEEKDAY_SHORT},?\s)?(?P<m2>{MONTH})\s(?P<d2>{DAY})(?:,?\s?(?P<y>{YEAR}))?",
        _days,
    ),
    shape(
        "business_day",
        "the ordinal rel",
        rf"(?:the\s)?(?P<which>first|last|final)\s(?:business|working|trading)\sday\s(?:of|in)\s(?P<m>{MONTH})(?:,?\s(?P<y>{YEAR}))?",
        _business_day,
    ),
    shape("month_code", "month", rf"(?P<m>{MONTH})-(?P<yy>\d\d)(?![\d%/-]|[.,]\d)", _month_code),
    shape(
        "day",
        "weekday month",
        rf"{_WD}(?P<m>{MONTH})(?:[\s/-]?|,\s(?=\d\d?,?\s\d{{4}}))(?:the\s)?(?P<d>{DAY})(?:{DASH}(?P<to>the\s)?(?P<d2>{DAY}){_NO_LENGTH})?{_IN_YEAR}",
        _days,
    ),
    shape(
        "day_first",
        "weekday d the days",
        rf"{_WD}(?:the\s)?(?P<d>{DAY})(?:\sday)?(?:{DASH}(?:the\s)?(?P<d2>{DAY}))?(?:\sof)?[\s/-]?(?P<m>{MONTH})(?!\s\d\d?,\s(?:19|20)\d\d)(?:[,\s/-]{{1,2}}(?:in\s|of\s)?(?P<y>{YEAR})|,?\s{SHORT_YEAR}|,?\s(?:of\s)?(?P<rel>this|last|next)\syear)?",
        _days,
    ),
    shape("day_first", "d", rf"(?P<d>\d\d?)[-/](?P<m>{MONTH})[-/](?P<yy>\d\d)(?![\d%-]|[.,]\d)", _days),
    shape(
        "day_month_first",
        "d",
        rf"(?P<d>{DAY})\s(?P<m>{MONTH})(?:,?\s(?P<y0>{YEAR}))?[-–](?P<d2>{DAY})\s(?P<m2>{MONTH})(?:,?\s(?P<y>{YEAR}))?",
        _days,
    ),
    shape(
        "days_between",
        "between",
        rf"between\s(?:the\s)?(?P<d>{DAY})\sand\s(?:the\s)?(?P<d2>{DAY})(?:\sof)?\s(?P<m>{MONTH})(?:,?\s(?P<y>{YEAR}))?",
        _days,
    ),
    shape(
        "month_day",
        "the d week",
        r"(?:(?:the\s)?(?P<week>week\sof\sthe\s)|(?:the\s)?)(?P<d>(?:[12]?\d|3[01])(?:st|nd|rd|th)|(?<=the\s)(?:[12]?\d|3[01])(?=\s?(?:[.;)?!](?!\d)|$)))(?!,?\s(?:and\s|or\s)?\d+(?:st|nd|rd|th)\s[A-Z])(?!,\s\d+(?:st|nd|rd|th))(?=\s?[.,;:)?!–—-]|$|\s(?:and|at|or|to|through|of\sthe\smonth)\b)(?:\sof\sthe\smonth)?",
        _month_days,
    ),
    shape(
        "week_of",
        "the week",
        rf"(?:the\s)?week\s(?:of|beginning|starting|commencing|ending|ended)\s(?:on\s)?(?:{WEEKDAY_SHORT},?\s)?(?:(?P<m>{MONTH})\s(?P<d>{DIGIT_DAY})(?:{DASH}(?P<d2>{DIGIT_DAY}))?|(?P<d0>{DIGIT_DAY})\s(?P<m0>{MONTH}))(?:,?\s(?P<y>{YEAR}))?",
        lambda ctx, g, m: _week_of(ctx, {**g, "m": g["m"] or g["m0"], "d": g["d"] or g["d0"]}, m),
    ),
]
