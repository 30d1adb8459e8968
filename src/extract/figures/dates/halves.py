"""Halves, and some months or weeks of a year: `the first half of fiscal 2022`, `H1 2023`, `the first nine months`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, Context, Groups, Resolved, shape
from extract.figures.dates.quarters import REPORTED, SLACK, fiscal_too
from extract.figures.dates.tense import said_after, said_before
from extract.figures.dates.words import (
    COUNT,
    MONTH,
    UNIT,
    YEAR,
    count_of,
    full_year,
    granularity_of,
    month_of,
    unit_of,
)
from extract.figures.numerals import COINS
from extract.model import Granularity

_OF_YEAR = (
    rf"(?:(?:the\s)?(?:(?P<fiscal>fiscal(?:\syear)?\s|FY\s?)|calendar(?:\syear)?\s)?(?P<y>{YEAR})(?P<pair>/\d\d(?!\d))?"
    r"|(?P<rel>this|last|next|the|the\scurrent)\s(?:(?P<fiscal2>fiscal|financial)\s|calendar\s)?year\b)"
)
# A change that is told of a half; words of a game, but in a report of results, and of what is written H2.
_PERCENT = re.compile(r"\d\s?(?:%|(?:per\s?cent|million|billion)\b)")
_END_OF = re.compile(r"\b(?:end|beginning|start|middle)\sof\s\Z", re.IGNORECASE)
_GAME = re.compile(r"\b(?:scor\w+|games?|coach\w*|halftime)\b", re.IGNORECASE)
_HYDROGEN = re.compile(r"\bhydrogen\b", re.IGNORECASE)
# `$30 per month for the first six months`, `free for the first six months`, `for the first six months, then $49`: of a
# service, whenever it begins.
_OFFERED = re.compile(
    r"(?:\b(?:per|a|each|every)\smonth|/mo(?:nth)?\.?|\bfree|\boff)\s(?:for|during)\s\Z", re.IGNORECASE
)
_THEN = (", then ", " and then ", " then $")
# Days of half a year, at most.
_HALF = 184
# What follows the year of `H1 25`, where it is no number of something: `In H1 25 stores opened`.
_NO_COUNT = rf"\s?(?:[):;,’”'\"/–—]|\.(?!\d)|-\s|\Z)|\s(?:(?:and|vs|v|versus|to|was|were|is|are|compared|against)\b(?!\s[{COINS}]?\d)|\()"
# What stands before months of which a report tells.
_REPORTING = re.compile(r"\b(?:in|during|over|than|for)\s(?:in\s)?\Z", re.IGNORECASE)


def _year_named(ctx: Context, g: Groups) -> tuple[date, date] | None:
    """The year that `of …` names, calendar or fiscal, in figures or as `of the year`, `of last fiscal year`."""
    year = ctx.year(g)
    if year is None:
        return None
    if not g.get("fiscal"):
        return cal.year_span(year)
    if not g.get("y") and ctx.release:
        year += cal.fiscal_year_of(ctx.release, ctx.fiscal) - ctx.release.year
    return cal.fiscal_span(year, year, ctx.fiscal)


def _half(ctx: Context, g: Groups, _: object) -> Resolved:
    span = _year_named(ctx, g)
    if span is None:
        return ctx.unresolved("half")
    second = (g["h"] or "").lower() not in ("first", "1st", "front")
    return Resolved(cal.months_from(cal.shift(span[0], months=6 * second), 6), "half")


def _part_of_year(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the first nine months of 2021`, `the last 3 weeks of this year`, `the first 20 years of this century`."""
    unit, count, notes = unit_of(g["u"]), count_of(g["n"]) or 0, list[str]()
    if g.get("age"):
        span = cal.unit_at(ctx.release, (g["age"] or "").lower(), 0) if ctx.release else None
    elif g.get("m"):
        month = month_of(g["m"])
        if not g["ym"] and ctx.release is None:
            return ctx.unresolved(granularity_of(unit))
        span = cal.month_span(int(g["ym"] or 0) or ctx.near_month(month, m), month)
        notes = [] if g["ym"] else [INFERRED]
    else:
        span = _year_named(ctx, g)
    if span is None:
        return ctx.unresolved(granularity_of(unit))
    if (g["h"] or "").lower() in ("first", "opening"):
        part = span[0], cal.move(span[0], count, unit) - timedelta(days=1)
    else:
        part = cal.move(span[1] + timedelta(days=1), -count, unit), span[1]
    return Resolved(part, granularity_of(unit), notes) if span[0] <= part[0] <= part[1] <= span[1] else None


def _first_months(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`in the first nine months`: of the last year in which they have passed, unless they are said to be ahead."""
    count, quarters = int(count_of(g["n"]) or 0), g["u"] == "quarters"
    offered = _OFFERED.search(ctx.before(m, 24)) or ctx.text.startswith(_THEN, m.end())
    if offered or not _REPORTING.search(ctx.before(m, 10)) or quarters != (count < 4):
        return None
    granularity: Granularity = "quarter" if quarters else "month"
    if ctx.release is None:
        return ctx.unresolved(granularity)
    year, months = ctx.release.year, count * 3 if quarters else count
    span = cal.months_span(year, 1, months)
    if span[1] > ctx.release and not ctx.ahead(m):
        span = cal.months_span(year - 1, 1, months)
    return Resolved(span, granularity, [INFERRED])


def _half_alone(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`in the second half`, `H2 revenue`: of results, of a change in percent, or ahead; not of a game."""
    sentence = said_before(ctx.text, m.start()) + said_after(ctx.text, m.end())
    code, ahead = m[0][0] in "H12", ctx.ahead(m)
    if not (
        ((ctx.timed(m) or _END_OF.search(ctx.before(m, 16))) and (code or m[0][:4].lower() == "the "))
        or ((not m[0].islower() or "-" in m[0]) and REPORTED.match(ctx.text, m.end()))
    ) or (_HYDROGEN.search(sentence) if code else not ctx.fiscal.reported and _GAME.search(sentence)):
        return None
    if not (code or ctx.fiscal.reported or ahead or _PERCENT.search(sentence)):
        return None
    here = ctx.fiscal.reported or ctx.release
    if here is None:
        return ctx.unresolved("half")
    second = (g.get("h1") or g.get("h2") or g.get("h") or "").lower() not in ("1", "first", "front")
    halves, over = _halves(ctx, here, second), here + SLACK
    span = min(h for h in halves if h[1] > over) if ahead else max(h for h in halves if h[1] <= over)
    return Resolved(span, "half", [INFERRED])


def _halves(ctx: Context, here: date, second: bool) -> list[tuple[date, date]]:
    """The first or second halves of the years about a day; of fiscal ones where results are reported."""
    start = ctx.fiscal.start if ctx.fiscal.reported else 1
    years = (date(year, start, 1) for year in range(here.year - 2, here.year + 3))
    return [cal.months_from(cal.shift(first, months=6 * second), 6) for first in years]


def _part_of_half(ctx: Context, g: Groups, _: object) -> Resolved | None:
    """`the first six weeks of the second half`: of the last half in which they have passed."""
    unit, count, here = unit_of(g["u"]), count_of(g["n"]) or 0, ctx.release
    if here is None:
        return ctx.unresolved(granularity_of(unit))
    firsts = [half[0] for half in _halves(ctx, here, (g["h"] or "").lower() == "second")]
    parts = [(first, cal.move(first, count, unit) - timedelta(days=1)) for first in firsts]
    over = [p for p in parts if p[1] <= here + SLACK and (p[1] - p[0]).days < _HALF]
    return Resolved(max(over), granularity_of(unit), [INFERRED]) if over else None


def _half_reported(ctx: Context, _: Groups, m: re.Match[str]) -> Resolved | None:
    """`Nine stores opened in the half.`: that of the results."""
    last = ctx.fiscal.reported
    return None if last is None or not ctx.timed(m) else Resolved(cal.months_to(last, 6), "half")


def _half_code(ctx: Context, g: Groups, _: object) -> Resolved:
    year, second = full_year(g["y"] or g["yy"] or g.get("apart")), (g.get("h1") or g.get("h2")) == "2"
    fiscal = g.get("fiscal") or ctx.fiscal.reported
    start = cal.fiscal_span(year, year, ctx.fiscal)[0] if fiscal else date(year, 1, 1)
    return Resolved(cal.months_from(cal.shift(start, months=6 * second), 6), "half")


SHAPES = [
    shape(
        "months_code",
        "d",
        rf"(?P<n>6|9|12)M(?:[\s-]?['’]?(?P<y>{YEAR})|\s?['’](?P<yy>\d\d)(?!\d))",
        lambda ctx, g, m: Resolved(cal.months_span(ctx.year(g) or 0, 1, int(g["n"] or 0)), "month"),
    ),
    shape(
        "half",
        "the ordinal latter front back",
        rf"(?:the\s)?(?P<h>first|second|latter|1st|2nd|front|back)[\s-]half(?:\s(?:of|in))?\s{_OF_YEAR}",
        fiscal_too(_half),
    ),
    shape(
        "half_alone",
        "the ordinal latter front back h d",
        r"(?:(?:the\s)?(?P<h>first|second|latter|front|back)[\s-]half\b(?!\s(?:of|in)\b|[\s-]time)|(?-i:H(?P<h1>[12])|(?P<h2>[12])H)(?![\w-]))",
        _half_alone,
    ),
    shape("half_reported", "the+half", r"the\shalf(?=[.,;)]|\Z)", _half_reported),
    shape(
        "part_of_half",
        "the+first first",
        rf"(?:the\s)?first\s(?P<n>{COUNT})\s(?:full\s)?(?P<u>{UNIT})\sof\s(?:the|its|our)\s(?P<h>first|second)[\s-]half\b(?!\s(?:of|in)\b)",
        _part_of_half,
    ),
    shape(
        "part_of_year",
        "the ordinal rel the+opening the+closing the+final",
        rf"(?:the\s)?(?P<h>first|opening|last|final|closing)\s(?P<n>{COUNT})\s(?:full\s)?(?P<u>{UNIT})\s(?:of|in)\s(?:{_OF_YEAR}|(?P<m>{MONTH})(?:(?:\sof)?,?\s(?P<ym>{YEAR}))?|(?:this|the)\s(?P<age>decade|century)\b)",
        fiscal_too(_part_of_year),
    ),
    shape(
        "first_months",
        "the+first",
        r"the\sfirst\s(?P<n>two|three|six|nine|[2369])\s(?P<u>months|quarters)(?!\s(?:of|in|after|on|since)\b)",
        _first_months,
    ),
    shape(
        "half_code",
        "h d hy",
        rf"(?:H(?P<h1>[12])|(?P<h2>[12])H|HY(?=[\s-]?(?:19|20)\d\d))(?:[\s-]?(?P<fiscal>FY\s?)?['’]?(?P<y>{YEAR})|(?:(?<=H)['’]?|['’]|\sFY\s?)(?P<yy>\d\d)(?!\d)|\s(?P<apart>\d\d)(?={_NO_COUNT}))",
        _half_code,
    ),
    shape(
        "year_half",
        "dddd",
        rf"(?P<y>{YEAR})[\s-]?H(?P<h1>[12])\b",
        lambda ctx, g, m: _half_code(ctx, {"yy": None, **g}, m),
    ),
]
