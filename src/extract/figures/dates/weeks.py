"""Weeks by their number: `week 18 of 2024`, `in week 40`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates.context import INFERRED, Context, Groups, Resolved, shape
from extract.figures.dates.words import YEAR
from extract.figures.lexicon import any_of, words_of

# A week of a trial, of a course, of a season.
_OWN_WEEK = re.compile(rf"\b(?:{any_of(words_of('dates', 'reported', 'own_weeks'))})\b", re.IGNORECASE)
# `Of the patients, 40 got better in week 24.`; but `In week 18, 40 patients were admitted.`
_OF_PATIENTS, _OPENS = re.compile(r"\bpatients?\b", re.IGNORECASE), re.compile(r"(?:\A|[.;:!?]\s)(?:In|During)\s\Z")


def _week(ctx: Context, g: Groups, _: object) -> Resolved | None:
    """ISO 8601 week of a year."""
    year = ctx.year(g)
    if year is None:
        return ctx.unresolved("week")
    try:
        first = date.fromisocalendar(year, int(g["n"] or 0), 1)
    except ValueError:
        return None
    return Resolved((first, first + timedelta(days=6)), "week")


def _week_alone(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`in week 18`: the last such week of the calendar, or the next where it is ahead."""
    beside = ctx.before(m, 120) + ctx.text[m.end() : m.end() + 120]
    if m[0][0] != "w" or not ctx.timed(m) or ctx.text.startswith(" of ", m.end()) or _OWN_WEEK.search(beside):
        return None
    if _OF_PATIENTS.search(beside) and not _OPENS.search(ctx.before(m, 10)):
        return None
    if ctx.release is None:
        return ctx.unresolved("week")
    year = ctx.release.isocalendar().year
    found = _week(ctx, {**g, "y": str(year)}, m)
    start = found.span[0] if found else None
    if start and start > ctx.release and not ctx.ahead(m):
        found = _week(ctx, {**g, "y": str(year - 1)}, m)
    if found:
        found.assumptions.append(INFERRED)
    return found


SHAPES = [
    shape(
        "week",
        "the week",
        rf"(?:the\s)?week\s(?P<n>\d\d?)(?:\sof|,)?\s(?:(?P<y>{YEAR})|(?P<rel>this|last|next)\syear\b)",
        _week,
    ),
    shape("week", "week", r"week\s(?P<n>[1-9]|[1-4]\d|5[0-3])(?![\w%/-]|[.,]\d)", _week_alone),
]
