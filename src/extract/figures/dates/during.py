"""The quarter, month or year that a text tells of: `during the quarter`, told by the one that it named before."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.beside import Mention
from extract.figures.dates.context import NARRATED, Context, Groups, Resolved, shape
from extract.figures.dates.quarters import SLACK
from extract.figures.dates.same import NEAR, is_compared
from extract.figures.dates.words import granularity_of
from extract.figures.numerals import COINS
from extract.model import Granularity

# `For the full year, revenue was $4 billion`
_OPENS = re.compile(r"(?:\A|[.;!?]\s)For\s\Z")
# `raised its estimates for the full year`; of a month they can be what was found: `estimates for March`.
_EXPECTED = re.compile(r"\b(?:expectations?|estimates?|targets?|projections?)\sfor\s\Z", re.IGNORECASE)
_DURING = re.compile(r"\b(?:during|for|in|over|ended|closed|finished)\s\Z", re.IGNORECASE)
_OVER = re.compile(r"\bover\s\Z", re.IGNORECASE)
# What makes a month or year the time of what is told: it opens a sentence.
_IN = re.compile(r"(?:\A|[.;:!?”\"]\s)(?:in|for|during|throughout)\s(?:the\s)?\Z", re.IGNORECASE)
# Since the end of a year that a text can still tell of as `the year`.
_RECENT = timedelta(days=460)
# Days that no month has.
_MONTH = 32
_STRETCHES = frozenset(("date.ended", "date.fiscal"))


def _the_unit(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    unit = (g["u"] or "").lower()
    during = _DURING.search(ctx.before(m, 8))
    if during and (g["full"] or (unit == "year" and during[0].lower() == "for " and ctx.fiscal.reported)):
        return _full_year(ctx, m) if unit == "year" else None
    if during is None or (unit == "year" and during[0].lower() == "in "):
        return None
    return Resolved((None, None), granularity_of(unit), [NARRATED])


def _full_year(ctx: Context, m: re.Match[str]) -> Resolved:
    """`for the full year`: the one of the quarter that is reported, else the last, or this one where it is ahead."""
    ahead, reported = ctx.ahead(m) or _EXPECTED.search(ctx.before(m, 24)) is not None, ctx.fiscal.reported
    if reported is not None:
        year = cal.fiscal_year_of(reported - SLACK, ctx.fiscal)
        span = cal.fiscal_span(year, year, ctx.fiscal)
        if ahead and span[1] <= reported + SLACK:
            span = cal.fiscal_span(year + 1, year + 1, ctx.fiscal)
        return Resolved(span, "year" if ctx.fiscal.start == 1 else "fiscal_year", [NARRATED])
    if ctx.release is None or not (ahead or _OPENS.search(ctx.before(m, 8))):
        return Resolved((None, None), "year", [NARRATED])
    return Resolved(cal.year_span(ctx.release.year - (not ahead)), "year", [NARRATED])


def told_unit(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention | None:
    """The quarter, month or year told near before, or the quarter whose results are reported; None for no such."""
    unit = mention.meaning.granularity
    over = _OVER.search(ctx.text, max(mention.start - 8, 0), mention.start) is not None
    if unit == "year" and over:
        return _year_to(ctx, earlier, mention)
    for told in reversed(earlier):
        start, end = told.meaning.span
        if mention.start - told.end > NEAR:
            break
        if unit == "month" and told.rule == "date.business_day" and end:
            return _as(mention, cal.month_span(end.year, end.month), unit)  # `on the last business day of October`
        if start is None or end is None or (unit == "year" and ctx.release and ctx.release - end > _RECENT):
            continue
        tells = not is_compared(ctx, told) if over else _tells(ctx, told, unit)
        if _is_one(unit, told.meaning.granularity, start, end) and tells:
            return _as(mention, (start, end), told.meaning.granularity)
    if unit != "quarter" or ctx.fiscal.reported is None:
        return mention if mention.meaning.span[0] else None
    return _as(mention, cal.months_to(ctx.fiscal.reported, 3), unit)


def _year_to(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention | None:
    """`Pay rose by 4 percent over the year`: the twelve months to the month told near before; None for no such."""
    told = next(((m, day) for m in reversed(earlier) if (day := _month_of(m)) and not is_compared(ctx, m)), None)
    if told is None or mention.start - told[0].end > NEAR:
        return None
    return _as(mention, cal.months_from(cal.shift(told[1], months=-11), 12), "year")


def _month_of(told: Mention) -> date | None:
    """The first day of the month that a date is, or a stretch of months is told by: `the 12 months to August`."""
    start, end = told.meaning.span
    if told.meaning.granularity != "month" or start is None or end is None:
        return None
    if told.rule == "date.ended":
        return end.replace(day=1)
    return start if (end - start).days < _MONTH else None  # no `prior 12 months`


def _is_one(unit: Granularity, told: Granularity, start: date, end: date) -> bool:
    """Whether a stretch is a quarter (of three months, thirteen weeks), a month, or a year."""
    if unit == "quarter" and told == "month":
        return (end - start).days // 7 in (12, 13)
    return told == unit or (unit == "year" and told == "fiscal_year")


def _tells(ctx: Context, told: Mention, unit: Granularity) -> bool:
    """Whether a stretch is the time of what is told: not compared with, and no year of a name."""
    in_it = unit == "quarter" or told.rule in _STRETCHES or _IN.search(ctx.text, max(told.start - 16, 0), told.start)
    return bool(in_it) and not is_compared(ctx, told)


def _as(mention: Mention, span: cal.Span, granularity: Granularity) -> Mention:
    return mention.meaning_as(Resolved(span, granularity))


SHAPES = [
    shape(
        "the_unit",
        "the+unit the+full",
        r"the\s(?P<full>full\s)?(?P<u>quarter|month|year)\b(?!-|[’']|,?\s(?:that\s)?(?:ended|ending)\s(?:on\s)?(?-i:[A-Z\d])|"
        rf"\s(?:of|ago|before|after|ahead|when|that|which|in\swhich|to(?!\s[{COINS}])|until|prior|preceding|following|century|\d|(?-i:[A-Z])))",
        _the_unit,
    ),
]
