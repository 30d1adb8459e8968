"""What a date takes from the one beside it: its year, its day, the day that it is counted from."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, NARRATED, Context, Resolved
from extract.figures.dates.words import WEEKDAYS


@dataclass(slots=True)
class Mention:
    """A date in the text: where it stands, the rule that read it, what it means, and what it means in a given year.

    `closed` says that words before it (`since`, `by`) no longer open or close its stretch.
    """

    start: int
    end: int
    rule: str
    meaning: Resolved
    in_year: Callable[[int], Resolved | None] = lambda _: None
    closed: bool = False

    def meaning_as(self, meaning: Resolved) -> Mention:
        """The same date of the text, with what it means by another."""
        return Mention(self.start, self.end, self.rule, meaning, self.in_year, self.closed)


_YEARLESS = frozenset(
    f"date.{rule}"
    for rule in "day day_first day_month_first month_alone months holiday quarter quarter_code month_and_day".split()
)
WRITTEN_OUT = frozenset(
    ("date.day", "date.day_first", "date.numeric", "date.iso", "date.month_and_day", "date.slash_day")
)
# What may stand between a date and the year that it is in: `28 June in 2020`.
OF_IT = re.compile(r",?\s(?:(?:in|of)\s)?")
_DAY_LINK = re.compile(r"(?:,?\s|-)[(]?")
_LISTED = re.compile(
    r",?\s(?:and|or|&)\s(?:(?:in|on|for)\s)?(?:the\s)?(?P<full>full[\s-](?:fiscal\s)?(?:year\s)?)?|,\s|\s?/\s?",
    re.IGNORECASE,
)
_SIDE = re.compile(r"\s(?:(?P<after>after|following)|before)\s", re.IGNORECASE)
_TO_COME = re.compile(r"\b(?:next|following)\b")
_AROUND = re.compile(r"\b(?:the\s)?week(?P<end>end)?\sof\s(?:the\s)?\Z", re.IGNORECASE)
_OWN_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)|\byear\b")
_SIZES = ("day", "week", "month", "quarter", "season", "half", "year")
# Days from the first to the last of a long weekend, and of a week.
_WEEKEND, _WEEK = 3, 6
_HALF_YEAR = timedelta(days=183)
# How far back, in characters, the day may stand that `the next day` is counted from.
_NEAR = 240


def yearless(mention: Mention) -> bool:
    """Whether a date can take its year from another, and has none of its own."""
    return mention.rule in _YEARLESS and not mention.meaning.says_year


def same_day(ctx: Context, word: Mention, day: Mention) -> Mention | None:
    """`this Friday, June 15`: a weekday and the day that it is, as one date.

    `today, July 12th` and a day in brackets (`this Friday (June 15)`) stay two dates of the same day.
    """
    start, end = day.meaning.span
    if word.rule not in ("date.weekday", "date.day_word") or day.rule not in WRITTEN_OUT or start != end:
        return None
    if not _DAY_LINK.fullmatch(ctx.text, word.end, day.start):
        return None
    if ctx.text[day.start - 1] == " " and word.rule == "date.weekday":
        return Mention(word.start, day.end, day.rule, day.meaning, day.in_year)
    before = word.meaning.span[0]
    if start and before and before.weekday() == start.weekday():
        word.meaning = day.meaning
    return None


def around(ctx: Context, day: Mention, floor: int) -> Mention:
    """`the week of Christmas`, `the weekend of May 20`: the week or weekend that a day lies in, or is nearest to."""
    start, end = day.meaning.span
    told = _AROUND.search(ctx.text, max(day.start - 20, floor), day.start) if start and end else None
    if told is None or start is None or end is None or day.rule == "date.week_of":
        return day
    if start != end:  # `the weekend of May 4-5`, `the week of May 6-12`
        if day.meaning.granularity != "day" or (end - start).days > (_WEEKEND if told["end"] else _WEEK):
            return day
        meaning = day.meaning if told["end"] else Resolved((start, end), "week", day.meaning.assumptions)
    elif told["end"]:
        saturday = start + timedelta(days=(5 - start.weekday() + 1) % 7 - 1)
        meaning = Resolved((saturday, saturday + timedelta(days=1)), "day", day.meaning.assumptions)
    else:
        meaning = Resolved(cal.week_span(start), "week", day.meaning.assumptions)
    return Mention(told.start(), day.end, "date.week_of", meaning)


def beside_holiday(ctx: Context, weekday: Mention, holiday: Mention) -> Mention | None:
    """`the Sunday after Thanksgiving`: the first such weekday on that side of a holiday."""
    start = holiday.meaning.span[0]
    if weekday.rule != "date.weekday" or holiday.rule != "date.holiday" or start is None:
        return None
    link = _SIDE.fullmatch(ctx.text, weekday.end, holiday.start)
    name = ctx.text[weekday.start : weekday.end].lower().split()[-1].rstrip(".")
    if link is None or name not in WEEKDAYS:
        return None
    ahead = (WEEKDAYS[name] - start.weekday() - 1) % 7 + 1
    day = start + timedelta(days=ahead if link["after"] else ahead - 7 if ahead < 7 else -7)
    meaning = Resolved((day, day), "day", holiday.meaning.assumptions)
    return Mention(weekday.start, holiday.end, "date.weekday", meaning)


def told_by(ctx: Context, before: Mention, mention: Mention) -> Mention:
    """A date with what the one before it says: `the next day` after a day, `2023` after `fiscal years 2022 and`."""
    span = mention.meaning.span
    if mention.rule == "date.year" and before.rule == "date.fiscal" and span[0] and span[1]:
        link = _LISTED.fullmatch(ctx.text, before.end, mention.start)
        if link and ("," not in link[0] or "s " in ctx.text[before.start : before.end].lower()):
            fiscal = cal.fiscal_span(span[0].year, span[1].year, ctx.fiscal)
            return Mention(mention.start, mention.end, before.rule, Resolved(fiscal, "fiscal_year"), mention.in_year)
    end = before.meaning.span[1]
    if NARRATED not in mention.meaning.assumptions or end is None or mention.start - before.end > _NEAR:
        return mention
    unit, told = mention.meaning.granularity, before.meaning.granularity
    if told not in _SIZES or _SIZES.index(told) > _SIZES.index(unit):
        return mention
    phrase = ctx.text[mention.start : mention.end].lower()
    if mention.rule == "date.weekday":
        away = (WEEKDAYS[phrase.split()[-1]] - end.weekday() - 1) % 7 + 1
        there = end + timedelta(days=away), end + timedelta(days=away)
    else:
        there = cal.unit_at(end, unit, 1 if _TO_COME.search(phrase) else -1)
    mention.meaning = Resolved(there, unit, [NARRATED])
    return mention


def year_before(first: Mention, second: Mention) -> Resolved | None:
    """What a date without a year means before one that says its year: the last time that it is not after it."""
    start = second.meaning.span[0]
    for year in (start.year, start.year - 1) if start else ():
        meaning = first.in_year(year)
        if meaning and meaning.span[0] and start and meaning.span[0] <= start:
            return meaning
    return None


def _is_year_before(second: Mention, first: Mention) -> bool:
    """Whether a month is taken to be of the year before the one that it is listed behind: `was held in July and August`."""
    start, other = first.meaning.span[0], second.meaning.span[0]
    apart = (start - other) > _HALF_YEAR if start and other else False  # but `in March and February`
    return apart and yearless(second) and first.meaning.granularity == second.meaning.granularity == "month"


def share_years(ctx: Context, mentions: list[Mention]) -> None:
    """`July and August of 2021`, `December 9th and 10th, 2021`: the year that a list says once, at its end."""
    shared = False
    for first, second in zip(mentions[-2::-1], mentions[:0:-1], strict=True):
        said = shared or _OWN_YEAR.search(ctx.text, second.start, second.end)
        shared = False
        told = said and INFERRED not in second.meaning.assumptions
        if not yearless(first) or not (told or _is_year_before(second, first)):
            continue
        link = _LISTED.fullmatch(ctx.text, first.end, second.start)
        months = second.rule == "date.part_of_year" and first.meaning.granularity == "quarter"
        if link and (link["full"] or months):
            start = second.meaning.span[0]
            meaning = first.in_year(start.year) if start else None
        else:
            alike = first.meaning.granularity == second.meaning.granularity
            meaning = year_before(first, second) if link and alike else None
        if meaning:
            meaning.assumptions += [] if told else [INFERRED]
            first.meaning, shared = meaning, bool(told)
