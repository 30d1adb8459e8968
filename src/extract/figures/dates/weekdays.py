"""Weekdays and weeks: `Tuesday`, `Friday of next week`, `the first Monday in May`, `the last week of July`."""

from __future__ import annotations

import re
from datetime import timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import NARRATED, Context, Groups, Resolved, shape
from extract.figures.dates.words import (
    DASH,
    DATA,
    DAY_WORD,
    DIGIT_DAY,
    MONTH,
    ORDINALS,
    STEPS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_of,
    month_of,
)
from extract.figures.lexicon import any_of


def _weekday(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    rel = (g.get("rel") or "").lower()
    if rel == "following":
        return Resolved((None, None), "day", [NARRATED])
    if not rel and (
        ctx.recurring(m)
        or _opening_hours(ctx, m)
        or _NAMED.search(ctx.before(m, 12))
        or (m[0].isupper() and not _alone(ctx, m))
    ):
        return None
    if _NAME_AFTER.match(ctx.text, m.end(), m.end() + 16) and not rel and not ctx.named(m):
        return None
    if ctx.release is None:
        return ctx.unresolved("day")
    number, here = WEEKDAYS[(g["wd"] or "").lower()], ctx.release
    monday = here - timedelta(days=here.weekday())
    if rel in ("next", "coming"):
        d = monday + timedelta(days=7 + number)
    elif rel in ("last", "previous"):
        d = monday + timedelta(days=number - 7)
    elif rel in ("this", "this coming"):
        d = monday + timedelta(days=number)
    elif not rel and (ctx.ahead(m) or _begins(ctx, m) or _AHEAD.search(ctx.before(m, 52))):
        d = here + timedelta(days=(number - here.weekday()) % 7)
    else:
        ago = (here.weekday() - number) % 7
        d = here - timedelta(days=7 if ago == 0 and ctx.since(m) else ago)  # `since Friday`, said on one
    return Resolved((d, d), "day")


def _begins(ctx: Context, m: re.Match[str]) -> bool:
    """Whether a weekday opens what is to hold from then on: `From Monday, passengers must wear masks.`"""
    return _FROM.search(ctx.before(m, 8)) is not None and _MUST.match(ctx.text, m.end()) is not None


def _opening_hours(ctx: Context, m: re.Match[str]) -> bool:
    """Whether a weekday is an end of opening hours: `open Monday through Friday, 8:00am – 4:30pm`."""
    start = max(m.start() - 40, 0)
    days = _WEEKDAYS.search(ctx.text, start, m.end() + 24)
    if days is None or not (days.start() == m.start() or days.end() == m.end()):
        return False
    return _HOURS.search(ctx.text, start, days.end() + 24) is not None


def _alone(ctx: Context, m: re.Match[str]) -> bool:
    """Whether a weekday in capitals is no part of a name in capitals (`FOX NEWS SUNDAY`)."""
    return ctx.named(m) or _CAPITAL_BEFORE.search(ctx.before(m, 2)) is None


def _weekday_in_week(ctx: Context, g: Groups, _: object) -> Resolved:
    if ctx.release is None:
        return ctx.unresolved("day")
    monday = cal.week_span(ctx.release)[0] + timedelta(days=7 * STEPS[(g["rel"] or g["rel0"] or "").lower()])
    d = monday + timedelta(days=WEEKDAYS[(g["wd"] or g["wd0"] or "").lower().rstrip(".")])
    return Resolved((d, d), "day")


def _weekday_number(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`Friday the 15th`: the nearest such weekday with that number, on the side of the release that a verb tells."""
    number = day_of(g["d"])
    if ctx.release is None:
        return ctx.unresolved("day")
    around = (cal.shift(ctx.release.replace(day=1), months=k) for k in range(-12, 13))
    days = [d for d in (cal.day(a.year, a.month, number) for a in around) if d]
    fitting = [d for d in days if d.weekday() == WEEKDAYS[(g["wd"] or "").lower().rstrip(".")]]
    if not fitting:
        return None
    ahead = ctx.ahead(m)
    told = [d for d in fitting if ahead is None or (d >= ctx.release if ahead else d <= ctx.release)]
    d = cal.nearest(told or fitting, ctx.release)
    return Resolved((d, d), "day", ["month inferred from the weekday and the release date"])


def _nth_weekday(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the first Friday of next month`, `the last Monday in May 2021`."""
    span = _month_named(ctx, g, m)
    if span[0] is None:
        return ctx.unresolved("day")
    word = (g["n"] or "").lower()
    nth = -1 if word in ("last", "final") else ORDINALS.get(word, 1)
    d = cal.nth_weekday(span[0].year, span[0].month, nth, WEEKDAYS[(g["wd"] or "").lower()])
    return Resolved((d, d), "day")


def _day_of_month(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the last day of August`, `the first day of next month`."""
    if (g.get("rel") or "").lower() == "the":
        return None  # `bills are due on the last day of the month`
    first, last = _month_named(ctx, g, m)
    if first is None or last is None:
        return ctx.unresolved("day")
    d = first if (g["n"] or "").lower() == "first" else last
    return Resolved((d, d), "day")


def _nth_week(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the last week of July`: whole weeks (Monday to Sunday), the first one that lies in the month or year."""
    span = _month_named(ctx, g, m)
    if span[0] is None or span[1] is None:
        return ctx.unresolved("week")
    word = (g["n"] or "").lower()
    if word in ("last", "final"):
        last = cal.week_span(span[1])[0]
        last -= timedelta(days=7 * ((span[1] - last).days < 3))
        return Resolved((last, last + timedelta(days=6)), "week")
    first = cal.week_span(span[0])[0]
    if (span[0] - first).days > 3:
        first += timedelta(days=7)
    start = first + timedelta(days=7 * (ORDINALS.get(word, 1) - 1))
    return Resolved((start, start + timedelta(days=6)), "week")


def _month_named(ctx: Context, g: Groups, m: re.Match[str]) -> cal.Span:
    """The month or year that `of …` names: a month with or without a year, a year, this or next month or year."""
    if g.get("m"):
        month = month_of(g["m"])
        if g.get("y"):
            return cal.month_span(int(g["y"] or 0), month)
        return cal.month_span(ctx.near_month(month, m), month) if ctx.release else (None, None)
    if g.get("y0"):
        return cal.year_span(int(g["y0"] or 0))
    if ctx.release is None:
        return (None, None)
    return cal.unit_at(ctx.release, (g["u"] or "month").lower(), STEPS.get((g["rel"] or "this").lower(), 0))


def _days_of_relative(ctx: Context, g: Groups, _: object) -> Resolved | None:
    """`from 4 to 22 of this month`, `the 20th of next month`."""
    if ctx.release is None:
        return ctx.unresolved("day")
    first, _last = cal.unit_at(ctx.release, "month", STEPS.get((g["rel"] or "this").lower(), 0))
    start = cal.day(first.year, first.month, day_of(g["d"]))
    end = cal.day(first.year, first.month, day_of(g["d2"])) if g.get("d2") else start
    return Resolved((start, end), "day") if start and end and start <= end else None


_WEEKDAYS = re.compile(rf"{WEEKDAY}\s?(?:[-–]|to|through|thru)\s?{WEEKDAY}\b")
_HOURS = re.compile(r"\d\s?[ap]\.?m\b|\b(?:open|hours)\b|\b24/7\b", re.IGNORECASE)
_CAPITAL_BEFORE, _NAME_AFTER = re.compile(r"[A-Z]\s\Z"), re.compile(r"\s[A-Z][A-Za-z]+\b")
# `Super Tuesday`, `Bloody Sunday`: days that have a name of their own, and what is called so.
_NAMED = re.compile(rf"\b(?:{any_of(DATA['weekdays_named']['words'].split())})\s\Z")
_FROM = re.compile(r"(?:\A|[.!?;:]\s|\n)From\s\Z")
_MUST = re.compile(r",?(?:\s[\w’'-]+){1,6}?\s(?:must|may|can|cannot|shall|should|(?:is|are)\sto|(?:has|have)\sto)\b")
# Before these a weekday is the next one: `by Monday`.
_AHEAD = re.compile(
    r"\b(?:by|until|till|starting|beginning|(?:no|not)\slater\sthan)\s(?:on\s)?\Z|\b(?:deadlines?|due)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)
_OF_MONTH = rf"(?:of|in)\s(?:(?P<m>{MONTH})(?:,?\s(?P<y>{YEAR}))?|(?P<rel>the|this|next|last)\s"
_SHORT = rf"(?-i:{any_of([form for w in DATA['weekday_abbreviations'] for form in (w.title(), w.upper())])})"
_DAYTIME = r"(?:\s(?:morning|afternoon|evening|night))?"
_NTH = "first|second|third|fourth|last|final|1st|2nd|3rd|4th"

SHAPES = [
    shape(
        "weekday",
        "weekday rel part",
        rf"(?:(?P<rel>last|next|this(?:\spast|\scoming)?|past|previous|coming)\s|(?:early|late)\s(?:on\s)?)?(?P<wd>{WEEKDAY}|(?<=\bon\s){_SHORT})\b",
        _weekday,
    ),
    shape("weekday", "the+following", rf"the\s(?P<rel>following)\s(?P<wd>{WEEKDAY})\b", _weekday),
    shape(
        "weekday_in_week",
        "weekday rel",
        rf"(?:(?P<wd>{WEEKDAY}){_DAYTIME}(?:\sof)?\s(?:the\s)?(?P<rel>this|next|last|following|previous|coming)\sweek|(?P<rel0>this|next|last|previous)\sweek\s(?:on\s|-\s)?(?P<wd0>{WEEKDAY}|{_SHORT}))\b",
        _weekday_in_week,
    ),
    shape(
        "weekday_number",
        "weekday",
        rf"(?P<wd>{WEEKDAY}|{_SHORT}),?\s(?:(?:the\s)?(?P<d>(?:[12]?\d|3[01])(?:st|nd|rd|th))\b|the\s(?P<dw>{DAY_WORD}))",
        lambda ctx, g, m: _weekday_number(ctx, {**g, "d": g["d"] or g["dw"]}, m),
    ),
    shape(
        "nth_weekday",
        "the ordinal rel",
        rf"(?:the\s)?(?P<n>{_NTH})\s(?P<wd>{WEEKDAY}){_DAYTIME}\s{_OF_MONTH}(?P<u>month))",
        _nth_weekday,
    ),
    shape(
        "day_of_month",
        "the+first the+last the+final the+very",
        rf"the\s(?:very\s)?(?P<n>first|last|final)\sday\s{_OF_MONTH}(?P<u>month)\b)",
        _day_of_month,
    ),
    shape(
        "nth_week",
        "the ordinal rel",
        rf"(?:the\s)?(?P<n>{_NTH})\s(?:full\s)?week\s{_OF_MONTH}(?P<u>month|year)\b)|(?:the\s)?(?P<n0>{_NTH})\s(?:full\s)?week\s(?:of|in)\s(?P<y0>{YEAR})",
        lambda ctx, g, m: _nth_week(ctx, {**g, "n": g["n"] or g["n0"]}, m),
    ),
    shape(
        "days_of_relative",
        "between the d",
        rf"(?:between\s)?(?:the\s)?(?P<d>{DIGIT_DAY})(?:(?:{DASH}|\sand\s)(?:the\s)?(?P<d2>{DIGIT_DAY}))?\s(?:of\s|in\s)?(?P<rel>this|next|last)\smonth\b",
        _days_of_relative,
    ),
]
