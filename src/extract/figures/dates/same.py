"""The same stretch of another year: `the same quarter of 2025`, `the same period last year`, `the prior year quarter`."""

from __future__ import annotations

import re
from datetime import timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.beside import Mention
from extract.figures.dates.context import Context, Resolved
from extract.model import Granularity

# What stands before the year, or behind a year told as one; a `period` or `time` is any stretch, a `quarter` a quarter.
_SAME = re.compile(
    r"\bthe\s(?:same|corresponding|comparable)\s(?:three[\s-]|six[\s-]|nine[\s-])?(?P<unit>quarter|months?|week|half|period|time|stretch)\s"
    r"(?:(?:of|in|during|for)\s(?:the\s)?)?\Z",
    re.I,
)
_BEHIND = re.compile(r"(?:[’']s)?[\s-](?P<unit>quarter|month|week|half|period)\b", re.I)
_INSIDE = re.compile(r"(?P<unit>\w+)\Z")
_PARTS: tuple[Granularity, ...] = ("quarter", "month", "half", "season", "week", "day")
# Days: a shorter stretch is no period, a longer one no part of a year.
_SHORTEST, _LONGEST = 5, 300


# Months that `a year earlier` goes back, and the stretches it is told from.
_MONTHS: dict[Granularity, int] = {"month": 1, "quarter": 3, "year": 12}
_TELLING: tuple[Granularity, ...] = ("quarter", "month", "half", "year")


def earlier_of(earlier: list[Mention], mention: Mention) -> Mention:
    """`a year earlier` told from the stretch before it, which it is as long as: June 2022 after `in June 2023`."""
    if mention.rule != "date.earlier":
        return mention
    for told in reversed(earlier):
        start, end = told.meaning.span
        grain = told.meaning.granularity
        if start is None or end is None or grain not in _TELLING or told.rule == mention.rule:
            continue
        months = -_MONTHS[mention.meaning.granularity]
        span = cal.shift(start, months=months), cal.shift(end + timedelta(days=1), months=months) - timedelta(days=1)
        return Mention(mention.start, mention.end, mention.rule, Resolved(span, grain), lambda _: None)
    return mention


def same_of(ctx: Context, earlier: list[Mention], year: Mention) -> Mention:
    """The stretch that a year is only the year of, by the last stretch before it; the year as it is where none is."""
    first, last = year.meaning.span
    if year.meaning.granularity != "year" or first is None or last is None or first.year != last.year:
        return year
    before = _SAME.search(ctx.text, max(year.start - 48, 0), year.start)
    behind = None if before else _BEHIND.match(ctx.text, year.end)
    told = (
        before or behind or (_INSIDE.search(ctx.text, year.start, year.end) if year.rule == "date.year_ago" else None)
    )
    if told is None:
        return year
    unit = told["unit"].lower().removesuffix("s")
    for mention in reversed(earlier):
        part = mention.meaning
        start, end = part.span
        if start is None or end is None or part.granularity not in _PARTS:
            continue
        if _SHORTEST < (end - start).days < _LONGEST and unit in ("period", "time", "stretch", part.granularity):
            months = 12 * (first.year - start.year)
            span = (
                cal.shift(start, months=months),
                cal.shift(end + timedelta(days=1), months=months) - timedelta(days=1),
            )
            begins, ends = before.start() if before else year.start, behind.end() if behind else year.end
            meaning = Resolved(span, part.granularity, year.meaning.assumptions)
            return Mention(begins, ends, "date.same", meaning, lambda _: None)
    return year
