"""Holidays and their season: `Labor Day`, `Thanksgiving 2023`, `Memorial Day weekend`, `this holiday season`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, Context, Groups, Resolved, shape
from extract.figures.dates.seasons import season_of
from extract.figures.dates.words import HOLIDAY, HOLIDAYS, OBSERVANCES, YEAR

# First month, and how many, of the holiday season.
_HOLIDAYS_ARE = (11, 2)
_NAME_AFTER = re.compile(r"\s(?!Recess|Day\b)[A-Z]")


def _holiday_in(rule: str, year: int) -> date:
    if rule == "election":
        return cal.nth_weekday(year, 11, 1, 0) + timedelta(days=1)
    head, *rest = rule.split()
    if head == "easter":
        return cal.easter(year) + timedelta(days=int(rest[0]))
    if head == "thanksgiving":
        return cal.nth_weekday(year, 11, 4, 3) + timedelta(days=int(rest[0]))
    if len(rest) == 1:
        return date(year, int(head), int(rest[0]))
    return cal.nth_weekday(year, int(rest[1]), int(head), int(rest[0]))


def _plain(name: str) -> str:
    return re.sub(r"['’]", "", name.lower())


_OBSERVED = frozenset(_plain(name) for name in OBSERVANCES)
_RULES = {_plain(name): rule for name, rule in HOLIDAYS.items()}


def _holiday(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    name = _plain(g["h"] or "")
    rule, rel = _RULES[name], (g.get("rel") or "").lower()
    year = ctx.year({"y": g.get("y"), "rely": g.get("rely")})
    if not (year or rel or ctx.timed(m)):
        named = _NAME_AFTER.match(ctx.text, m.end())
        if name in _OBSERVED or named:
            return None
    if year is not None:
        return Resolved(_days_off(_holiday_in(rule, year), g), "day")
    if ctx.release is None:
        return ctx.unresolved("day")
    here = ctx.release
    days = [_holiday_in(rule, y) for y in (here.year - 1, here.year, here.year + 1)]
    if rel == "next":
        d = next(d for d in days if d > here)
    elif rel in ("last", "this past"):
        d = next(d for d in reversed(days) if d < here)
    else:
        d = days[1] if rel == "this" else cal.nearest(days, here)
        if d < here and not rel and ctx.ahead(m):
            d = next(d for d in days if d >= here)
    return Resolved(_days_off(d, g), "day", [INFERRED])


def _days_off(day: date, g: Groups) -> tuple[date, date]:
    """The holiday, or the days off around it: `Labor Day weekend` is Saturday to Monday."""
    if not g.get("weekend"):
        return day, day
    weekday = day.weekday()
    if weekday < 3:
        return day - timedelta(days=weekday + 2), day
    return min(day, day + timedelta(days=5 - weekday)), day + timedelta(days=6 - weekday)


def _season(ctx: Context, g: Groups, _: object) -> Resolved:
    """`the 2019 holiday season`, `this holiday season`: November and December, as the National Retail Federation counts it."""
    if g["y"]:
        return Resolved(cal.months_span(int(g["y"]), *_HOLIDAYS_ARE), "season")
    if ctx.release is None:
        return ctx.unresolved("season")
    first, months = _HOLIDAYS_ARE
    rel = (g["rel"] or g["rel2"] or "").lower()
    rel = {"upcoming": "next", "coming": "next", "previous": "last"}.get(rel, rel)
    return Resolved(season_of(first, rel, ctx.release, months), "season")


SHAPES = [
    shape(
        "holiday_season",
        "the rel dddd",
        rf"(?:(?P<rel>this|last|next)|(?:the|this)\s(?P<rel2>upcoming|coming|next|past|last|previous)|(?:the\s)?(?P<y>{YEAR}))\s"
        r"(?:winter\s|year-end\s)?holiday(?:\sshopping)?\sseason\b",
        _season,
    ),
    shape(
        "holiday",
        "holiday rel",
        rf"(?:(?P<rel>next|last|this(?:\spast)?)\s)?(?P<h>{HOLIDAY})\b(?P<weekend>\s[Ww]eekend)?(?:,?\s(?:in\s|of\s)?(?:(?P<y>{YEAR})|(?P<rely>this|last|next)\syear\b))?",
        _holiday,
    ),
]
