"""Dates told from the release's own day: `today`, `last week`, `the next five years`, `two weeks ago`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import Context, Groups, Resolved, shape
from extract.figures.dates.words import (
    COUNT,
    STEPS,
    UNIT,
    YEAR,
    count_of,
    unit_of,
)
from extract.model import Granularity

_BACK = frozenset({"last", "past", "previous", "preceding"})


def _granularity(unit: str) -> Granularity:
    return "day" if unit in ("weekend", "fortnight") else unit  # type: ignore[return-value]


def unit_at(here: date, unit: str, step: int) -> tuple[date, date]:
    """The calendar unit that holds the day, or the one `step` units from it."""
    if unit in ("week", "fortnight", "weekend"):
        first, last = cal.week_span(cal.move(here, step, "week"))
        return (last - timedelta(days=1), last) if unit == "weekend" else (first, last)
    if unit == "month":
        there = cal.move(here.replace(day=1), step, "month")
        return cal.month_span(there.year, there.month)
    if unit == "quarter":
        there = cal.move(date(here.year, (here.month - 1) // 3 * 3 + 1, 1), step, "quarter")
        return cal.months_span(there.year, there.month, 3)
    if unit == "year":
        return cal.year_span(max(1, min(here.year + step, 9998)))
    if unit == "decade":
        first_year = here.year // 10 * 10 + 10 * step
        return cal.year_span(first_year, first_year + 9)
    if unit == "century":
        first_year = (here.year - 1) // 100 * 100 + 1 + 100 * step
        return cal.year_span(first_year, first_year + 99)
    there = here + timedelta(days=step)
    return there, there


def _stretch(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    rel, unit, the = (g["rel"] or g.get("rel2") or "").lower(), unit_of(g["u"]), bool(g.get("the"))
    count = count_of(g.get("n"))
    if count is None and (g["u"] or "").lower().endswith("s"):
        return None
    if rel in ("following", "coming", "upcoming", "preceding", "previous") and count is None and not the:
        return None
    if unit == "day" and count is None and the:
        return Resolved((None, None), "day", ["counted from a day that the text tells before"])
    if ctx.release is None:
        return ctx.unresolved(_granularity(unit))
    here, back = ctx.release, rel in _BACK
    if unit == "quarter":
        near, far = (-1, -(count or 1)) if back else (1, count or 1)
        spans = sorted((unit_at(here, unit, near), unit_at(here, unit, far)))
        return Resolved((spans[0][0], spans[1][1]), "quarter")
    calendar_unit = rel in ("last", "next") if not the else rel in ("previous", "preceding", "following")
    if count is None and calendar_unit:
        return Resolved(unit_at(here, unit, -1 if back else 1), _granularity(unit))
    step = count or 1
    span = (cal.move(here, -step, unit), here) if back else (here, cal.move(here, step, unit))
    return Resolved(span, _granularity(unit))


def _this(ctx: Context, g: Groups, _: object) -> Resolved | None:
    unit, when = unit_of(g["u"]), (g.get("when") or "").lower()
    if ctx.release is None:
        return ctx.unresolved(_granularity(unit))
    first, last = unit_at(ctx.release, unit, 0)
    if when.startswith("earlier"):
        last = ctx.release
    elif when.startswith("later") or when in ("the rest of", "the remainder of"):
        first = ctx.release
    return Resolved((first, last), _granularity(unit))


def _unit_named(ctx: Context, g: Groups, _: object) -> Resolved:
    """`the end of next week`, `the coming month`: the unit that the word names."""
    unit = unit_of(g["u"])
    if ctx.release is None:
        return ctx.unresolved(_granularity(unit))
    return Resolved(unit_at(ctx.release, unit, STEPS.get((g["rel"] or "").lower(), 0)), _granularity(unit))


def _weekend(ctx: Context, _: Groups, m: re.Match[str]) -> Resolved:
    """`over the weekend`: the one before in a release, the one ahead where the sentence speaks of the future."""
    if ctx.release is None:
        return ctx.unresolved("day")
    step = 0 if ctx.future(m) or ctx.release.weekday() > 4 else -1
    return Resolved(unit_at(ctx.release, "weekend", step), "day")


def _year_end(ctx: Context, g: Groups, _: object) -> Resolved:
    year = ctx.year(g) or (ctx.release.year if ctx.release else None)
    return ctx.unresolved("year") if year is None else Resolved(cal.year_span(year), "year")


def _rest(ctx: Context, g: Groups, _: object) -> Resolved:
    unit = unit_of(g["u"])
    if ctx.release is None:
        return ctx.unresolved(_granularity(unit))
    return Resolved((ctx.release, unit_at(ctx.release, unit, 0)[1]), _granularity(unit))


_STEP = re.compile(rf"({COUNT})\s({UNIT})", re.I)
_FINE = frozenset({"day", "week", "fortnight", "weekend"})


def moved(point: date, phrase: str, back: bool, coarse: bool = True) -> Resolved | None:
    """The day or calendar unit that lies `2 months and 3 days` from a day; coarse steps name their own unit."""
    steps = [(count_of(n), unit_of(u)) for n, u in _STEP.findall(phrase)]
    if not steps or any(n is None for n, _ in steps):
        return None
    for count, unit in sorted(steps, key=lambda s: s[1] in _FINE):
        point = cal.move(point, -(count or 0) if back else count or 0, unit)
    if len(steps) > 1 or not coarse or steps[0][1] in _FINE:
        return Resolved((point, point), "day")
    unit = steps[0][1]
    return Resolved(unit_at(point, unit, 0), _granularity(unit))


def _ago(ctx: Context, g: Groups, _: object) -> Resolved | None:
    if ctx.release is None:
        return ctx.unresolved(_granularity(unit_of(g["u"])))
    return moved(ctx.release, g["steps"] or "", g["dir"] == "ago")


_DAY_WORDS = {
    "tomorrow": 1,
    "yesterday": -1,
    "last night": -1,
    "the day after tomorrow": 2,
    "the day before yesterday": -2,
}


def _day_word(ctx: Context, g: Groups, _: object) -> Resolved:
    if ctx.release is None:
        return ctx.unresolved("day")
    d = ctx.release + timedelta(days=_DAY_WORDS.get((g["w"] or "").lower(), 0))
    return Resolved((d, d), "day")


SHAPES = [
    shape(
        "stretch",
        "the our rel number d",
        rf"(?:(?P<the>[Tt]he\s|[Tt]his\s|[Tt]hese\s|[Oo]ur\s)?(?P<rel>[Pp]ast|[Ll]ast|[Pp]revious|[Pp]receding|[Nn]ext|[Cc]oming|[Ff]ollowing|[Uu]pcoming)\s(?:(?P<n>{COUNT})(?:\s(?:to|or|and|-)\s\w+)?[\s-](?:full\s|fiscal\s|calendar\s|consecutive\s)?)?(?P<u>{UNIT})\b)",
        _stretch,
    ),
    shape(
        "stretch",
        "the number d",
        rf"(?P<the>the\s)?(?P<n>{COUNT})\s(?P<rel>past|last|previous|next|coming|upcoming|following)\s(?P<u>{UNIT})\b",
        _stretch,
    ),
    shape(
        "this",
        "earlier later by part the rel",
        r"(?P<when>[Ee]arlier(?:\sin)?|[Ll]ater(?:\sin)?|[Bb]y\sthe\send\sof|[Tt]he\send\sof|[Ee]nd\sof|[Ll]ate|[Ee]arly|[Tt]he\sbeginning\sof|[Tt]he\sstart\sof|[Tt]he\srest\sof|[Tt]he\sremainder\sof)?\s?\b(?P<this>[Tt]his|[Tt]he\scurrent|[Tt]he\spresent)\s(?P<u>week|month|quarter|year|decade|century|weekend|day)\b",
        _this,
    ),
    shape("this", "earlier later", r"(?P<when>[Ee]arlier|[Ll]ater)\sin\sthe\s(?P<u>week|month|year)\b", _this),
    shape(
        "end_of_unit",
        "the part",
        r"(?:the\s)?(?:end|beginning|start)\sof\s(?P<rel>the|this|next|last)\s(?P<u>week|month|quarter|year|decade|century)\b(?!\s\d)",
        _unit_named,
    ),
    shape(
        "part_relative",
        "part the",
        r"(?:[Ee]arly|[Ll]ate|[Mm]id|[Mm]iddle\sof)(?:\sin)?[\s-](?:the\s)?(?P<rel>this|last|next|coming|current)\s(?P<u>week|month|quarter|year|decade|century|weekend)\b",
        _unit_named,
    ),
    shape(
        "part_relative",
        "the rel",
        r"(?:[Tt]he\s)?(?P<rel>current|coming)\s(?P<u>week|month|quarter|year|decade|weekend)\b",
        _unit_named,
    ),
    shape("weekend", "the", r"the\sweekend\b(?!\s(?:of|after|before|when))", _weekend),
    shape(
        "rest",
        "the rest",
        r"(?:the\s)?(?:[Rr]est|[Rr]emainder|[Bb]alance)\s(?:of\s)?(?:the\s|this\s)(?:current\s)?(?P<u>week|month|quarter|year|decade)\b",
        _rest,
    ),
    shape("year_end", "yearend", rf"[Yy]ear[- ]end(?:\s(?P<y>{YEAR}))?", _year_end),
    shape(
        "ago",
        "number d",
        rf"(?P<steps>(?:{COUNT}\s{UNIT},?\s(?:and\s)?){{0,2}}{COUNT}\s(?P<u>{UNIT}))\s(?P<dir>ago|from\snow|from\stoday)\b",
        _ago,
    ),
    shape(
        "day_word",
        "today the rel",
        r"(?P<w>[Tt]oday|TODAY|[Tt]omorrow|[Yy]esterday|[Tt]onight|[Tt]his\s(?:morning|afternoon|evening)|[Tt]he\sday\s(?:after\stomorrow|before\syesterday)|[Ll]ast\snight)\b",
        _day_word,
    ),
]
