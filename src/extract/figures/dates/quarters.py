"""Fiscal years and quarters: `FY2021`, `Q3 2019`, `the fourth quarter of fiscal 2022`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, Context, Groups, Resolve, Resolved, shape
from extract.figures.dates.tense import said_before
from extract.figures.dates.words import (
    DASH,
    DATA,
    FISCAL,
    MONTH,
    ORDINAL,
    ORDINALS,
    YEAR,
    full_year,
    month_of,
)
from extract.figures.grammar import THE
from extract.figures.lexicon import any_of
from extract.model import FEDERAL

# `FY 2020-21`, but not `fiscal years 2020-21` nor `FY20-21`.
_ONE_YEAR = re.compile(r"(?!FYs|\w+\syears)\D*\d{4}\s?[-–/]\s?\d\d\Z", re.IGNORECASE)
# `its fourth quarter`, `last year’s fourth quarter`, `a solid second quarter`, `second quarter ended June 30`.
_OWN = re.compile(
    rf"\b(?:its|our|their|year(?:[’']s)?|a (?:{any_of(DATA['reported']['adjectives'].split())}))\s\Z", re.IGNORECASE
)
_ENDING = re.compile(r",?\s(?:ended|ending)\s[A-Z\d]")
# A year of whole weeks ends some days before or after its last month.
SLACK = timedelta(days=10)
# What follows a quarter without a year where it is one of a report: `Fourth quarter revenue rose`, `Second-Quarter U.S. Sales Up 4%`.
REPORTED = re.compile(
    rf"\s(?:(?:and|&)\s(?:(?:full|fiscal)[\s-]year|fiscal(?=\s\d{{4}}\b))\s)?(?:\d{{4}}\s)?(?:(?-i:[A-Z][\w.&-]*)\s){{0,2}}(?:{any_of(DATA['reported']['words'].split())})\b",
    re.IGNORECASE,
)
_TOLD_BEFORE = re.compile(
    rf"\b(?:first|second|third|fourth)[\s-]quarter(?!\s(?:of\sa|century))(?:\sof\s(?P<fiscal>fiscal\s(?:year\s)?)?(?P<y>{YEAR}))?(?!.*\bhalf\b)",
    re.IGNORECASE,
)
# `Quarter 3 (July to Sept)`
_ITS_MONTHS = r"(?:\s\([A-Z][a-z]{2,8}\s(?:to|[-–])\s[A-Z][a-z]{2,8}\))"
# A year that is told from one to the next, of several only where the next is told so, too.
_YEAR_TO_YEAR = re.compile(r"(?:fiscal|financial)\syear\s\d{4}(?:\sto\s|\s?[-–/]\s?)", re.IGNORECASE)
_FROM_YEAR = re.compile(r"\b(?:from|between)\s(?:the\s)?\Z")
_AND_NEXT = re.compile(r"(?:,?\sand|,)\s\d{4}\sto\s\d{4}\b")
_FEDERAL = re.compile(r"\bfederal\s\Z", re.IGNORECASE)  # in a text of others: `federal fiscal year 2024`
_NO_YEAR = r"(?!\d|,\d|\.\d|%|\s(?:percent|million))"


def _fiscal(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`FY2021`, `fiscal years 2020-2022`; `FY 2020-21` is the one year that begins in the first and ends in the second.

    So is `the financial year 2022 to 2023`, and `the financial years 2022 to 2023 and 2023 to 2024` are two.

    `FY2024/25–FY2026/27` are the three from one to the other.
    """
    first = full_year(g["f"])
    last = full_year(g["f2"]) if g.get("f2") else first
    if g.get("f2") and len(g["f2"] or "") == 2:
        last = first // 100 * 100 + int(g["f2"] or 0)
        first = last if last == first + 1 and (g.get("f3") or _ONE_YEAR.match(m[0])) else first
    one = _YEAR_TO_YEAR.match(m[0]) and not _FROM_YEAR.search(ctx.before(m, 13))
    if last == first + 1 and (one or _AND_NEXT.match(ctx.text, m.end())):
        first = last
    if g.get("f3"):
        last = first // 100 * 100 + int(g["f3"] or 0)
    whose = FEDERAL if _FEDERAL.search(ctx.before(m, 8)) else ctx.fiscal
    return Resolved(cal.fiscal_span(first, last, whose), "fiscal_year") if first <= last else None


def _fiscal_relative(ctx: Context, g: Groups, _: object) -> Resolved:
    if ctx.release is None:
        return ctx.unresolved("fiscal_year")
    step = {"this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}.get((g["rel"] or "").lower(), -1)
    here = ctx.fiscal.reported if step < 0 and ctx.fiscal.reported else ctx.release
    year = cal.fiscal_year_of(here, ctx.fiscal) + step
    return Resolved(cal.fiscal_span(year, year, ctx.fiscal), "fiscal_year")


def _just_ended(ctx: Context, g: Groups, _: object) -> Resolved:
    """`the year just ended`, `the quarter just ended`: the one reported, else the last of the calendar."""
    unit, reported = g["u"] or "", ctx.fiscal.reported
    if ctx.release is None:
        return ctx.unresolved("quarter" if unit == "quarter" else "year")
    if reported and unit == "quarter":
        return Resolved(cal.months_to(reported, 3), "quarter")
    if unit == "quarter" or not (reported or g.get("fiscal")):
        return Resolved(cal.unit_at(ctx.release, unit, -1), "quarter" if unit == "quarter" else "year")
    year = cal.fiscal_year_of((reported or ctx.release) + SLACK, ctx.fiscal) - 1
    return Resolved(cal.fiscal_span(year, year, ctx.fiscal), "fiscal_year")


def _quarter_of(ctx: Context, year: int | None, quarter: int, fiscal: bool, m: re.Match[str] | None = None) -> Resolved:
    notes = []
    fiscal = fiscal or ctx.fiscal.reported is not None
    if year is None and ctx.fiscal.reported is not None:
        return Resolved(_reported(ctx, ctx.fiscal.reported, quarter, m), "quarter", [INFERRED])
    if year is None:
        if ctx.release is None:
            return ctx.unresolved("quarter")
        here = ctx.release
        middles = [date(y, quarter * 3 - 1, 15) for y in (here.year - 1, here.year, here.year + 1)]
        year = cal.nearest(middles, here).year
        first, last = cal.months_span(year, quarter * 3 - 2, 3)
        if m and (first > here or last < here) and (ahead := ctx.ahead(m)) is not None and ahead != (first > here):
            year += 1 if ahead else -1
        notes.append(INFERRED)
    if fiscal:
        return Resolved(_fiscal_quarter(ctx, year, quarter), "quarter", notes)
    return Resolved(cal.months_span(year, quarter * 3 - 2, 3), "quarter", notes)


def _fiscal_quarter(ctx: Context, year: int, quarter: int) -> tuple[date, date]:
    """First and last day of a quarter of a fiscal year; the reported one ends on its own last day."""
    reported = ctx.fiscal.reported
    span = cal.months_from(cal.shift(cal.fiscal_span(year, year, ctx.fiscal)[0], months=3 * (quarter - 1)), 3)
    return cal.months_to(reported, 3) if reported and abs(span[1] - reported) <= SLACK else span


def _reported(ctx: Context, last: date, quarter: int, m: re.Match[str] | None) -> tuple[date, date]:
    """The quarter of that number in a report up to the day `last`: the last that is over, or the one ahead."""
    over = last + SLACK
    spans = [_fiscal_quarter(ctx, year, quarter) for year in range(last.year - 1, last.year + 3)]
    told = max(span for span in spans if span[1] <= over)
    return min(span for span in spans if span[1] > over) if told[1] < last and m and ctx.ahead(m) else told


def _quarter(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    year = ctx.year(g, "y", "y0")
    fiscal = any(g.get(name) for name in ("fiscal", "fiscal0", "fiscal3", "yy"))
    told = fiscal or m[0].lower().startswith("the ") or ctx.timed(m) or REPORTED.match(ctx.text, m.end())
    label = m.start() == 0 and ctx.text.startswith(":", m.end())  # `Second quarter: sales of …`
    if year is None and not (told or label or _OWN.search(ctx.before(m, 24)) or _ENDING.match(ctx.text, m.end())):
        return None
    if year is None and ctx.release and m[0].endswith(("fiscal year", "financial year")):
        year, fiscal = cal.fiscal_year_of(ctx.release, ctx.fiscal), True
    return _quarter_of(ctx, year, ORDINALS.get((g["q"] or "").lower(), 4), fiscal, m)


def _quarters(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the first and second quarters of 2024`: one stretch, where they follow one another."""
    first, last = ORDINALS[(g["q"] or "").lower()], ORDINALS[(g["q2"] or "").lower()]
    if not (last == first + 1 or (g["to"] and last > first)):
        return None
    found = _quarter_of(ctx, ctx.year(g), first, bool(g["fiscal"]), m)
    if found.span[0]:
        found.span = cal.months_from(found.span[0], 3 * (last - first + 1))
    return found


def _quarter_again(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`0.3% in the first quarter of 2024 and 0.6% in the second`: the quarter, where one is told before in the sentence."""
    told = _TOLD_BEFORE.search(said_before(ctx.text, m.start()))
    if told is None or not ctx.timed(m):
        return None
    year = int(told["y"]) if told["y"] else None
    return _quarter_of(ctx, year, ORDINALS[(g["q"] or "").lower()], bool(told["fiscal"]), m)


def _quarter_code(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    year = full_year(g["y"]) if g.get("y") else ctx.year({**g, "y": None})
    found = _quarter_of(ctx, year, int(g["q1"] or g["q2"] or 0), bool(g.get("fiscal") or g.get("fiscal0")), m)
    if g.get("last") and found.span[0]:
        count = int(g["last"] or 0) - int(g["q1"] or 0) + 1
        found.span = cal.months_from(found.span[0], 3 * count)
        return found if count > 1 else None
    return found


def _quarter_named(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`Quarter 3 (July to Sept) 2022`; without months and year behind a preposition of time: `in Quarter 2`."""
    bare = g.get("bare") is not None
    return None if bare and not ctx.timed(m) else _quarter_code(ctx, {**g, "q2": None}, m)


def _year_quarter(ctx: Context, g: Groups, _: object) -> Resolved:
    return _quarter_of(ctx, int(g["y"] or 0), int(g["q"] or 0), False)


def _month_quarter(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the June quarter`: the one that the month ends, of a calendar year where it is told."""
    month, year = month_of(g["m"]), ctx.year(g, "y", "y0")
    if month % 3:
        return None
    if year is None:
        return _quarter_of(ctx, None, month // 3, False, m)
    return Resolved(cal.months_span(year, month - 2, 3), "quarter")


def fiscal_too(resolve: Resolve) -> Resolve:
    """A shape with what tells a fiscal year behind it, too: `of the financial year`, `of 2023/24`, which ends in 2024."""

    def resolved(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
        pair = g.get("pair")
        if not pair:
            return resolve(ctx, {**g, "fiscal": g.get("fiscal") or g.get("fiscal2")}, m)
        year = int(g["y"] or 0) + 1
        return resolve(ctx, {**g, "fiscal": "fiscal", "y": str(year)}, m) if int(pair[1:]) == year % 100 else None

    return resolved


SHAPES = [
    shape(
        "fiscal",
        "fiscal",
        rf"{FISCAL}[\s-]?['’]?(?P<f>(?:19|20)\d\d|\d\d)(?!\d|,\d|\.\d|%)(?:(?:{DASH}|\s?/\s?)(?:FY\s?|fiscal year\s)?['’]?(?P<f2>(?:19|20)\d\d|\d\d){_NO_YEAR}(?:{DASH}(?:FY\s?)?(?:19|20)\d\d[-/](?P<f3>\d\d){_NO_YEAR})?)?",
        _fiscal,
    ),
    shape(
        "fiscal",
        "the dddd",
        r"(?:the\s)?(?P<f>(?:19|20)\d\d)\s(?:fiscal|financial)\syear\b",
        lambda ctx, g, m: _fiscal(ctx, {**g, "f2": None}, m),
    ),
    shape(
        "fiscal_relative",
        "the rel",
        r"(?:(?:the|this)\s)?(?P<rel>current|last|past|this|next|previous|prior|coming|upcoming)\s(?:fiscal|financial)\syear\b(?!\s\d)",
        _fiscal_relative,
    ),
    shape(
        "just_ended",
        "the+unit the+fiscal",
        r"the\s(?P<fiscal>fiscal\s|financial\s)?(?P<u>year|quarter)\s(?:just|recently)\s(?:ended|past|completed|concluded)\b(?!\s(?:on\s|in\s)?(?-i:[A-Z]|\d))",
        _just_ended,
    ),
    shape(
        "quarter",
        "the ordinal dddd fiscal rel",
        rf"(?:the\s)?(?:(?P<fiscal3>fiscal(?:\syear)?\s|FY\s?)?(?P<y0>{YEAR}),?\s(?:the\s)?)?(?P<fiscal0>fiscal\s)?(?P<q>{ORDINAL}|last(?=\squarter\s(?:of|in)\s(?:the\s)?(?:fiscal|FY|\d{{4}}|this|last|next|year\b)))[\s-]quarter(?:(?:\s(?:of|in))?,?\s(?:{THE}\s)?(?:new\s)?(?:(?P<fiscal>fiscal(?:\syear)?\s|FY\s?)?(?:(?P<y>{YEAR})(?P<pair>/\d\d(?!\d))?|(?P<rel>this|last|next)\syear)|FY\s?[’']?(?P<yy>\d\d)(?!\d))|\s(?:of|in)\s(?:the|the\scurrent|this)\s(?:fiscal\s|financial\s)?year\b(?!\s(?:\d|ago|before|earlier|ended|ending|to\b|in\swhich))|(?=\s(?:of|in)\b)|)",
        fiscal_too(_quarter),
    ),
    shape(
        "quarters",
        "the ordinal",
        rf"(?:the\s)?(?P<q>first|second|third)\s(?:and|(?P<to>to|through))\s(?:the\s)?(?P<q2>second|third|fourth)\squarters?\b(?:\s(?:of|in)\s(?:the\s)?(?P<fiscal>fiscal\s(?:year\s)?)?(?:(?P<y>{YEAR})|(?P<rel>this|last|next)\syear))?",
        _quarters,
    ),
    shape("quarter", "the+ordinal", r"the\s(?P<q>first|second|third|fourth)(?=[.,;:)]|\Z)", _quarter_again),
    shape(
        "quarter_code",
        "q d fiscal",
        rf"(?P<fiscal0>fiscal\s)?(?:Q(?P<q1>[1-4])(?:\s?[-–]\s?Q(?P<last>[1-4]))?|(?P<q2>[1-4])Q)(?:(?:\sof)?\s(?P<rel>this|last|next)\syear|(?:(?:\sof)?[\s/-]?(?P<fiscal>FY\s?|fiscal\s)?['’]?(?P<y>{YEAR}|\d\d(?!\d)))?)",
        _quarter_code,
    ),
    shape(
        "quarter_code",
        "quarter",
        rf"[Qq]uarter\s(?P<q1>[1-4])(?:{_ITS_MONTHS}?(?:\sof)?,?\s(?P<y>{YEAR})|{_ITS_MONTHS}|(?P<bare>)(?=[,;:)]|\.(?!\d)|\Z))",
        _quarter_named,
    ),
    shape(
        "month_quarter",
        "the month",
        rf"(?:the\s)?(?P<m>{MONTH})(?:\s(?P<y0>{YEAR}))?\squarter\b(?:(?:\sof)?,?\s(?P<y>{YEAR}))?",
        _month_quarter,
    ),
    shape("year_quarter", "dddd", rf"(?P<y>{YEAR})[\s-]?Q(?P<q>[1-4])\b", _year_quarter),
]
