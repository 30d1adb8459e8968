"""Fiscal years, quarters and halves: `FY2021`, `Q3 2019`, `the first half of fiscal 2022`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, Context, Groups, Resolved, shape
from extract.figures.dates.words import DASH, FISCAL, ORDINAL, ORDINALS, YEAR, full_year


def _fiscal(ctx: Context, g: Groups, _: object) -> Resolved | None:
    first = full_year(g["f"])
    last = full_year(g["f2"]) if g.get("f2") else first
    if g.get("f2") and len(g["f2"] or "") == 2:
        last = first // 100 * 100 + int(g["f2"] or 0)
    return Resolved(cal.fiscal_span(first, last, ctx.fiscal), "fiscal_year") if first <= last else None


def _fiscal_relative(ctx: Context, g: Groups, _: object) -> Resolved:
    if ctx.release is None:
        return ctx.unresolved("fiscal_year")
    year = ctx.release.year + (ctx.fiscal > 1 and ctx.release.month >= ctx.fiscal)
    year += {"last": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1}.get((g["rel"] or "").lower(), 0)
    return Resolved(cal.fiscal_span(year, year, ctx.fiscal), "fiscal_year")


def _quarter_of(ctx: Context, year: int | None, quarter: int, fiscal: bool) -> Resolved:
    notes = []
    if year is None:
        if ctx.release is None:
            return ctx.unresolved("quarter")
        here = ctx.release
        middles = [date(y, quarter * 3 - 1, 15) for y in (here.year - 1, here.year, here.year + 1)]
        year = cal.nearest(middles, here).year
        notes.append(INFERRED)
    if fiscal:
        first = cal.shift(cal.fiscal_span(year, year, ctx.fiscal)[0], months=3 * (quarter - 1))
        return Resolved((first, cal.shift(first, months=3) - timedelta(days=1)), "quarter", notes)
    return Resolved(cal.months_span(year, quarter * 3 - 2, 3), "quarter", notes)


def _quarter(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    year = ctx.year(g, "y", "y0")
    if year is None and not m.group(0).lower().startswith("the ") and not ctx.timed(m):
        return None
    return _quarter_of(ctx, year, ORDINALS[(g["q"] or "").lower()], bool(g.get("fiscal") or g.get("fiscal0")))


def _quarter_code(ctx: Context, g: Groups, _: object) -> Resolved:
    year = full_year(g["y"]) if g.get("y") else ctx.year({**g, "y": None})
    return _quarter_of(ctx, year, int(g["q1"] or g["q2"] or 0), bool(g.get("fiscal")))


def _year_quarter(ctx: Context, g: Groups, _: object) -> Resolved:
    return _quarter_of(ctx, int(g["y"] or 0), int(g["q"] or 0), False)


def _half(ctx: Context, g: Groups, _: object) -> Resolved:
    year = ctx.year(g)
    if year is None:
        return ctx.unresolved("half")
    start = cal.fiscal_span(year, year, ctx.fiscal)[0] if g.get("fiscal") else date(year, 1, 1)
    first = cal.shift(start, months=0 if (g["h"] or "") == "first" else 6)
    return Resolved((first, cal.shift(first, months=6) - timedelta(days=1)), "half")


def _half_code(_: Context, g: Groups, __: object) -> Resolved:
    return Resolved(cal.months_span(int(g["y"] or 0), 1 if (g.get("h1") or g.get("h2")) == "1" else 7, 6), "half")


_NO_YEAR = r"(?!\d|,\d|\.\d|%|\s(?:percent|million))"

SHAPES = [
    shape(
        "fiscal",
        "fiscal",
        rf"{FISCAL}[\s-]?['’]?(?P<f>(?:19|20)\d\d|\d\d)(?!\d|,\d|\.\d|%)(?:(?:{DASH}|\s?/\s?|(?P<and>\sand\s))(?:FY\s?|fiscal year\s)?['’]?(?P<f2>(?:19|20)\d\d|\d\d){_NO_YEAR})?",
        _fiscal,
    ),
    shape(
        "fiscal_relative",
        "the rel",
        r"(?:the\s)?(?P<rel>[Cc]urrent|[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Pp]rior|[Cc]oming)\s(?:fiscal|financial)\syear",
        _fiscal_relative,
    ),
    shape(
        "quarter",
        "the ordinal dddd fiscal",
        rf"(?:the\s)?(?:(?P<y0>{YEAR})\s)?(?P<fiscal0>fiscal\s)?(?P<q>{ORDINAL})[\s-]quarter(?:(?:\s(?:of|in))?\s(?:the\s)?(?P<fiscal>fiscal(?:\syear)?\s|FY\s?)?(?:(?P<y>{YEAR})|(?P<rel>this|last|next)\syear)|(?=\s(?:of|in)\b)|)",
        _quarter,
    ),
    shape(
        "quarter_code",
        "q d",
        rf"(?:Q(?P<q1>[1-4])|(?P<q2>[1-4])Q)(?:(?:\sof)?\s(?P<rel>this|last|next)\syear|(?:\sof)?[\s-]?(?:(?P<fiscal>FY\s?|fiscal\s)?['’]?(?P<y>{YEAR}|\d\d(?!\d)))?)",
        _quarter_code,
    ),
    shape("year_quarter", "dddd", rf"(?P<y>{YEAR})\s?[Qq](?P<q>[1-4])\b", _year_quarter),
    shape(
        "half",
        "the ordinal latter",
        rf"(?:the\s)?(?P<h>first|second|latter)\shalf\sof\s(?:(?:the\s)?(?P<fiscal>fiscal(?:\syear)?\s)?(?P<y>{YEAR})|(?P<rel>this|last|next)\syear)",
        _half,
    ),
    shape("half_code", "h d", rf"(?:H(?P<h1>[12])|(?P<h2>[12])H)[\s-]?['’]?(?P<y>{YEAR})", _half_code),
    shape("year_half", "dddd", rf"(?P<y>{YEAR})\sH(?P<h1>[12])\b", _half_code),
]
