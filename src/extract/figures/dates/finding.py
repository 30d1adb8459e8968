"""The dates of a text: where one can begin, the longest shape there, and those joined that mean one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from extract.figures.dates.beside import Mention
from extract.figures.dates.bounds import bounded
from extract.figures.dates.combine import combine
from extract.figures.dates.context import Context, Groups, Resolved, Shape
from extract.figures.dates.day_lists import days_before, more_days
from extract.figures.dates.four_digits import no_year
from extract.figures.dates.opening import anchors, shapes_at
from extract.figures.found import Found, Refused
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.model import FEDERAL, FiscalYear

_SERIAL = re.compile(r"[-/]\d{1,6}\b")
_DAY_FIRST = words_of("dates", "written", "day_first")
_SOUTHERN = words_of("dates", "written", "southern")
# The shapes whose number can be no year.
_YEARS = frozenset(("year", "part_year", "years"))
# What may follow a date: no letter or digit, but for the clock of `2023-05-30T14:00`; a quarter of a century is none.
_ENDS = re.compile(
    r"(?![^\W_]|(?<=[Qq]uarter)(?:[\s-](?:century|mile)|\sof\s(?:the|a|this|last|its)\s(?:\S+\s)?century)\b)|(?<=\d)T\d\d:"
)


def find_dates(
    lex: Lexemes, release_date: date | None, fiscal_year: FiscalYear = FEDERAL, currency: str | None = None
) -> tuple[list[Found], list[Refused]]:
    """The dates of a text in order, and what looked like one and is none.

    Where `fiscal_year` tells of what quarter or year results are reported, quarters are fiscal ones. Without a release
    date, relative dates keep their granularity and have no days; so they do with one at the calendar's ends.
    """
    if release_date is not None and not 1000 <= release_date.year < 9000:
        release_date = None
    mentions: list[Mention] = []
    refused: list[Refused] = []
    text = lex.text
    ctx = Context(text, release_date, fiscal_year, currency in _DAY_FIRST, currency in _SOUTHERN)
    at = 0
    for anchor, dashed in anchors(lex):
        if anchor < at or (dashed and anchor != at + 1):
            continue
        best = _longest(ctx, anchor)
        if best is None:
            continue
        shape, match, resolved = best
        at = match.end()
        reason = no_year(text, match, shape.name, release_date) if shape.name in _YEARS else None
        if reason is None:
            if shape.name == "day_first":
                mentions += _listed(ctx, shape, match, days_before(ctx, match))
            mentions.append(_mention(ctx, shape, match, resolved))
            listed = _listed(ctx, shape, match, more_days(ctx, match)) if shape.name == "day" else []
            mentions += listed
            at = listed[-1].end if listed else at
        elif reason != "count":
            serial = _SERIAL.match(text, at)
            at = serial.end() if serial else at
            refused.append(Refused(match.start(), at, "date.year", reason))
    return [bounded(ctx, m) for m in combine(ctx, mentions)] if mentions else [], refused


def _mention(ctx: Context, shape: Shape, match: re.Match[str], resolved: Resolved) -> Mention:
    groups = match.groupdict()
    return Mention(
        match.start() + (match[0][0] == " "),
        match.end(),
        f"date.{shape.name}",
        resolved,
        _in_year(ctx, shape, groups, match),
    )


def _listed(ctx: Context, shape: Shape, match: re.Match[str], days: list[tuple[int, int, Groups]]) -> list[Mention]:
    """The other days of a list beside a day: `December 9th, 10th and 11th`."""
    mentions: list[Mention] = []
    for start, end, groups in days:
        another = shape.resolve(ctx, groups, match)
        if another is None:
            break
        mentions.append(Mention(start, end, f"date.{shape.name}", another, _in_year(ctx, shape, groups, match)))
    return mentions


def _in_year(ctx: Context, shape: Shape, groups: Groups, match: re.Match[str]) -> Callable[[int], Resolved | None]:
    """What a date of a shape means in another year than its own."""
    return lambda year: shape.resolve(ctx, {**groups, "y": str(year), "rel": None}, match)


def _longest(ctx: Context, start: int) -> tuple[Shape, re.Match[str], Resolved] | None:
    """The longest shape at a place that means a date; the first of equal length."""
    matches, text = [], ctx.text
    for order, shape in enumerate(shapes_at(text, start)):
        match = shape.pattern.match(text, start)
        if match and match.end() > start and _ENDS.match(text, match.end()):
            matches.append((-match.end(), order, shape, match))
    for _, _, shape, match in sorted(matches, key=lambda m: m[:2]):
        resolved = shape.resolve(ctx, match.groupdict(), match)
        if resolved is not None:
            return shape, match, resolved
    return None
