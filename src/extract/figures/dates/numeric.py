"""Days in digits alone: `2020-09-18`, `9/18/2020`, `18.09.2020`, `20200918`."""

from __future__ import annotations

import re

from extract.figures.changes import VERBS
from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, Context, Groups, Resolved, shape
from extract.figures.dates.four_digits import names_a_number
from extract.figures.dates.words import ASKS, MONTH, full_year, month_of
from extract.figures.lexicon import any_of, words_of

# Years from the release's own in which a year of two digits behind points is one.
_NEAR_YEARS = 3
# What asks for a day so plainly that `5/12` is one.
_ASKS_DAY = re.compile(
    rf"\b(?:{ASKS}|week\sof)\s\Z|\d{{1,2}}/\d{{1,2}}(?:,\s|\s(?:and|or)\s)\Z",
    re.IGNORECASE,
)
# `on 1/2 acre`, `fell by 1/3`: what has a part of it, and what changes by one.
_PART_OF = re.compile(rf"[\s-](?:an?\s)?(?:{any_of(words_of('dates', 'written', 'halved'))})s?\b")
_CHANGED_BY = re.compile(rf"\b(?:{any_of(VERBS.keys() - {'up'})})(?:\s[\w’'-]+){{0,3}}\sby\s\Z")


def _one(year: int, month: int, number: int) -> Resolved | None:
    d = cal.day(year, month, number)
    return Resolved((d, d), "day") if d else None


def _iso(_: Context, g: Groups, __: object) -> Resolved | None:
    return _one(int(g["y"] or 0), month_of(g["m"]) if g.get("m") else int(g["mo"] or 0), int(g["dd"] or 0))


def _numeric(ctx: Context, g: Groups, _: object) -> Resolved | None:
    """`5/3/2021` and `5-3-2021`, month before day; `3.5.2021`, day before month: where both fit."""
    a, b, year = int(g["a"] or 0), int(g["b"] or 0), full_year(g["yy"])
    pointed = g.get("sep") == "." and b <= 12 and not _month_first(ctx, year, a, b)
    pointed = pointed or (g.get("sep") == "/" and b <= 12 and _day_first(ctx, year, b, a))
    month, number = (b, a) if pointed or a > 12 else (a, b)
    found = _one(year, month, number)
    if found and a <= 12 and b <= 12 and a != b:
        found.assumptions.append("day before month assumed" if pointed else "month before day assumed")
    return found


def _month_first(ctx: Context, year: int, month: int, number: int) -> bool:
    """Whether dates with points are written month before day: the release's own day, or beside one that must be."""
    if ctx.release and (ctx.release.year, ctx.release.month, ctx.release.day) == (year, month, number):
        return True
    return ctx.points_month_first


def _day_first(ctx: Context, year: int, month: int, number: int) -> bool:
    """Whether dates with slashes are written day before month: the release's own day, or beside one that must be or
    that has its month in words behind the day."""
    release = ctx.release
    if release and release.year == year and (release.month, release.day) in ((month, number), (number, month)):
        return release.day == number
    return ctx.day_first or ctx.slashes_day_first or ctx.words_day_first


def _short_numeric(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`9-18-15`: month, day and a year of two digits, where a leading zero or the day's size leaves no other reading."""
    a, b = g["a"] or "", g["b"] or ""
    if not ("0" in (a[0], b[0]) or int(b) > 12) or int(a) > 12:
        return None
    return _numeric(ctx, g, m)


def _pointed(ctx: Context, g: Groups, _: object) -> Resolved | None:
    """`26.06.25`: day, month and a year of two digits, where the year is near the release's own."""
    year = full_year(g["yy"])
    if ctx.release is None or abs(year - ctx.release.year) > _NEAR_YEARS:
        return None
    return _one(year, int(g["b"] or 0), int(g["a"] or 0))


def _compact(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`20200918`, unless it numbers something (`No. 20200918`)."""
    if names_a_number(ctx.before(m, 24)):
        return None
    return _one(int(g["y"] or 0), int(g["mo"] or 0), int(g["dd"] or 0))


def _numeric_range(_: Context, g: Groups, __: object) -> Resolved | None:
    year = int(g["y"] or 0)
    start, end = cal.day(year, int(g["a"] or 0), int(g["b"] or 0)), cal.day(year, int(g["a2"] or 0), int(g["b2"] or 0))
    if start is None or end is None or end < start:
        return None
    return Resolved((start, end), "day", ["month before day assumed"])


def _month_and_day(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`5/12` after a word that asks for a day, `(AP, 9/28)`, `05/12` anywhere: month before day where both fit."""
    a, b = int(g["a"] or 0), int(g["b"] or 0)
    month, number = (a, b) if a <= 12 else (b, a)
    padded = "0" in ((g["a"] or "")[0], (g["b"] or "")[0])
    if (a, b) in ((24, 7), (9, 11)) or cal.day(2024, month, number) is None:
        return None
    closes = number > 12 and ctx.before(m, 2) in (", ", "(") and ctx.text[m.end() : m.end() + 1] == ")"
    if not (padded or closes or _ASKS_DAY.search(ctx.before(m, 24))):
        return None
    if not padded and a < b and (_PART_OF.match(ctx.text, m.end()) or _CHANGED_BY.search(ctx.before(m, 48))):
        return None
    if ctx.release is None:
        return ctx.unresolved("day")
    near = ctx.near_day(month, number, m)
    return Resolved((near, near), "day", [INFERRED]) if near else None


SHAPES = [
    shape("iso", "dddd", r"(?P<y>(?:1[5-9]|20)\d\d)-(?P<mo>0\d|1[0-2])-(?P<dd>[0-2]\d|3[01])(?![\d-])", _iso),
    shape("iso", "dddd", r"(?P<y>(?:19|20)\d\d)-(?P<mo>1[0-2]|[1-9])-(?P<dd>[12]\d|3[01]|[1-9])(?![\d-])", _iso),
    shape("iso", "dddd", rf"(?P<y>(?:19|20)\d\d)[-/](?P<m>{MONTH})[-/](?P<dd>\d{{1,2}})(?![\d-])", _iso),
    shape(
        "slash_day", "dddd", r"(?P<y>(?:19|20)\d\d)(?P<sep>[/.])(?P<mo>\d{1,2})(?P=sep)(?P<dd>\d{1,2})(?![\d/])", _iso
    ),
    shape(
        "numeric",
        "d",
        r"(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<yy>(?:1[5-9]|20)\d\d|(?<=/)\d\d)(?![\d/]|[.,]\d)",
        _numeric,
    ),
    shape("numeric", "d", r"(?P<a>\d{1,2})-(?P<b>\d{1,2})-(?P<yy>\d\d)(?![\d/-]|[.,]\d)", _short_numeric),
    shape("numeric", "d", r"(?P<a>[0-3]\d)\.(?P<b>[01]\d)\.(?P<yy>\d\d)(?![\d%]|[.,]\d)", _pointed),
    shape(
        "compact",
        "dddddddd",
        r"(?P<y>19[5-9]\d|20[0-4]\d)(?P<mo>0\d|1[0-2])(?P<dd>[0-2]\d|3[01])(?![\d-]|[.,]\d)",
        _compact,
    ),
    shape(
        "numeric_range",
        "d",
        r"(?P<a>\d{1,2})/(?P<b>\d{1,2})\s?[-–]\s?(?P<a2>\d{1,2})/(?P<b2>\d{1,2})/(?P<y>(?:19|20)\d\d)(?![\d/])",
        _numeric_range,
    ),
    shape(
        "month_and_day",
        "d",
        r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/%-]|[.,]\d|\s?(?:of|percent|percentage)\b)",
        _month_and_day,
    ),
]
