"""The same stretch of another year: `the same quarter of 2025`, `the same period last year`, `the prior year quarter`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

from extract.figures.dates import calendar as cal
from extract.figures.dates.beside import Mention, yearless
from extract.figures.dates.context import INFERRED, Context, Resolved
from extract.figures.dates.words import COUNT
from extract.figures.grammar import AGAINST
from extract.figures.lexicon import any_of
from extract.figures.sentences import same_sentence
from extract.model import Granularity

# What stands before the year, or behind a year told as one; a `period` or `time` is any stretch, a `quarter` a quarter.
_SAME = re.compile(
    r"\b(?:(?:the|this)\s)?(?:same|corresponding|comparable|equivalent)\s(?:"
    + COUNT
    + r"[\s-])?(?:(?:month|week)\s(?=period))?(?P<unit>quarter|months?|week|half|period|time|stretch)\s"
    r"(?:(?:of|in|during|for)\s(?:the\s)?)?\Z",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"(?:[’']s)?[\s-](?P<unit>quarter|month|week|half|period)\b", re.IGNORECASE)
_FOR = re.compile(r"\b(?:for|in|during)\s(?:the\s)?\Z", re.IGNORECASE)
_INSIDE = re.compile(r"(?P<unit>\w+)\Z")
_PARTS: tuple[Granularity, ...] = ("quarter", "month", "half", "season", "week", "day", "fiscal_year")
# Days: a shorter stretch is no period, a longer one no part of a year, but for one told by its last day.
_SHORTEST, _LONGEST, _YEAR = 5, 300, 366


# What is told from a stretch, and so is none that another is a year before.
_OF_ANOTHER = frozenset(("date.same", "date.year_ago"))
_TOLD = cal.LONG | {"week"}
# A date with its year, with which a list of years begins; the last year is behind `and`.
_YEARLY = frozenset(("date.ended", "date.day", "date.day_first", "date.quarter", "date.same"))
_ENDS_IN_YEAR = re.compile(r"\d{4}\Z")
_ALSO = re.compile(r"(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)\Z")
_LIST_GOES_ON = re.compile(r"(?:,\s\d{4}){0,4},?\s(?:and|or)\s\d{4}\b")
# Characters back in which the date stands that it is told from.
NEAR = 400
_WINDOW = 60
# `more than in May`; `following a 0.2 percent increase in August`, `after rising in August`, `after falls of 5% in August
# and 4% in July`.
_BESIDE = re.compile(
    rf"(?:(?<=[%t])\s(?:on|over)|\b(?:{any_of(AGAINST)}|from|than|since|(?:after|following)(?=\s(?:an?|\w+ing|(?:[a-z]+\s)?[a-z]+s\sof)\b)))\b"
    r"(?:(?!\band\b(?!\s\d)|(?<=[a-z\d%)]{2})[.!?][”\"]?\s[A-Z“\"])[^,;]){0,60}\Z"
)


def moved_by(start: date, end: date, months: int, grain: Granularity | None = None) -> cal.Span:
    """The stretch some months later; one to the end of a month still ends with one, and weeks stay whole weeks."""
    if grain == "week":
        away = timedelta(weeks=round(52 * months / 12))
        return start + away, end + away
    return cal.shift(start, months=months), cal.shift(end + timedelta(days=1), months=months) - timedelta(days=1)


def told_near(ctx: Context, earlier: list[Mention], at: int) -> Mention | None:
    """The last stretch of some length that is told near before an offset, and with which nothing is compared."""
    near = (m for m in reversed(earlier) if at - m.end <= NEAR and m.rule != "date.stretch")
    told = [m for m in near if m.meaning.granularity in _TOLD]
    return next((m for m in told if not is_compared(ctx, m)), told[0] if told else None)


def is_compared(ctx: Context, mention: Mention) -> bool:
    """Whether a date is one that something is compared with: `5 percent more than in May`."""
    return _BESIDE.search(ctx.text, max(mention.start - _WINDOW, 0), mention.start) is not None


def year_of(ctx: Context, day: date) -> int:
    """The year whose quarters a text counts: the issuer's fiscal one in a report of results."""
    return cal.fiscal_year_of(day, ctx.fiscal) if ctx.fiscal.reported else day.year


def compared_with(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention:
    """A quarter or month without a year that one before it is compared with: the last such before that one."""
    told = next((m for m in reversed(earlier) if m.rule != "date.earlier"), earlier[-1])
    start, told_end = mention.meaning.span[0], told.meaning.span[1]
    if not yearless(mention) or told.meaning.granularity != mention.meaning.granularity or not (start and told_end):
        return mention
    if mention.meaning.granularity not in ("quarter", "month") or start <= told_end:
        return mention
    if mention.start - told.end > NEAR or not same_sentence(ctx.text, told.end, mention.start):
        return mention
    if not _BESIDE.search(ctx.text, told.end, mention.start):
        return mention
    meaning = mention.in_year(year_of(ctx, start) - 1)
    if meaning is None or not meaning.span[0] or meaning.span[0] > told_end:
        return mention
    meaning.assumptions = list(mention.meaning.assumptions)
    return mention.meaning_as(meaning)


def also_of(ctx: Context, told: Mention, year: Mention) -> Mention:
    """A year that is listed behind a stretch or a day of another: `the six months ended June 30, 2023 and 2022`."""
    first = year.meaning.span[0]
    start, end = told.meaning.span
    if year.rule != "date.year" or told.rule not in _YEARLY or first is None or start is None or end is None:
        return year
    if not _ENDS_IN_YEAR.search(ctx.text, told.start, told.end) or not _ALSO.match(ctx.text, told.end, year.start):
        return year
    if "," in ctx.text[told.end : year.start] and not _LIST_GOES_ON.match(ctx.text, told.end):
        return year
    months = 12 * (first.year - end.year)
    span = moved_by(start, end, months, told.meaning.granularity)
    return Mention(year.start, year.end, "date.same", Resolved(span, told.meaning.granularity))


def same_of(ctx: Context, earlier: list[Mention], year: Mention) -> Mention:
    """The stretch that a year is only the year of, by the last stretch before it; the year as it is where none is."""
    first, last = year.meaning.span
    ago = year.rule == "date.year_ago"
    told_of = ago and (ctx.fiscal.reported is None or ctx.text.endswith("period", 0, year.end))
    if not (told_of or year.meaning.granularity in ("year", "fiscal_year")) or first is None or last is None:
        return year
    before = _SAME.search(ctx.text, max(year.start - 48, 0), year.start)
    behind = None if before else _BEHIND.match(ctx.text, year.end)
    told = before or behind or (_INSIDE.search(ctx.text, year.start, year.end) if ago else None)
    if told is None or (last - first).days > _YEAR:
        return year
    unit = told["unit"].lower().removesuffix("s")
    for mention in sorted(earlier, key=lambda m: (is_compared(ctx, m), -m.start)):
        (start, end), grain = mention.meaning.span, mention.meaning.granularity
        if end and unit == "month" and grain == "day":  # `by 30 April, against 3% in the same month last year`
            (start, end), grain = cal.month_span(end.year, end.month), "month"
        if start is None or end is None or grain not in _PARTS or (ago and _of_another(ctx, mention)):
            continue
        days = (end - start).days
        if unit == "quarter" and days // 7 in (12, 13):
            grain = "quarter"
        most = _YEAR if mention.rule == "date.ended" or _is_over(ctx, mention) else _LONGEST
        if _SHORTEST < days <= most and unit in ("period", "time", "stretch", grain):
            months = -12 if ago else 12 * (last.year - end.year)
            if not ago and cal.shift(end, months=months) > last:
                months -= 12  # a fiscal year begins in the year before
            months = months or -12  # `in fiscal 2023, up from 3% in the same period last year`
            begins, ends = before.start() if before else year.start, behind.end() if behind else year.end
            span = moved_by(start, end, months, mention.meaning.granularity)
            meaning = Resolved(span, grain, year.meaning.assumptions)
            return Mention(begins, ends, "date.same", meaning)
    return year if ago else _of_no_told(ctx, year, unit, before, behind)


def _is_over(ctx: Context, mention: Mention) -> bool:
    """Whether a fiscal year is one of which something is told: `for fiscal year 2023`, when it is over."""
    end = mention.meaning.span[1]
    if mention.rule != "date.fiscal" or end is None or ctx.release is None or end > ctx.release:
        return False
    return _FOR.search(ctx.text, max(mention.start - 12, 0), mention.start) is not None


def _of_another(ctx: Context, mention: Mention) -> bool:
    """Whether a date is itself told from a stretch: `the same quarter of 2025`, `5 percent more than the prior quarter`."""
    return mention.rule in _OF_ANOTHER or (mention.rule == "date.stretch" and is_compared(ctx, mention))


def _of_no_told(
    ctx: Context, year: Mention, unit: str, before: re.Match[str] | None, behind: re.Match[str] | None
) -> Mention:
    """`the same quarter last year` where none is told: of the quarter that is reported, or of the last that is over."""
    here, first = ctx.fiscal.reported or ctx.release, year.meaning.span[0]
    if here is None or first is None or unit not in (("quarter", "period") if ctx.fiscal.reported else ("quarter",)):
        return year
    over = here + timedelta(days=1) if ctx.fiscal.reported else cal.unit_at(here, "quarter", 0)[0]
    told = cal.months_from(cal.shift(over, months=-3), 3)
    months = -12 if year.rule == "date.stretch" else 12 * (first.year - told[0].year)
    begins, ends = before.start() if before else year.start, behind.end() if behind else year.end
    meaning = Resolved(moved_by(*told, months), "quarter", [*year.meaning.assumptions, INFERRED])
    return Mention(begins, ends, "date.same", meaning)


def same_ahead(ctx: Context, mentions: list[Mention]) -> None:
    """`Compared with the same quarter of the previous year, it rose in the first quarter of 2024`: told behind it."""
    for same, told in pairwise(mentions):
        start, end = told.meaning.span
        if same.rule == "date.same" and INFERRED in same.meaning.assumptions and start and end:
            beside = same_sentence(ctx.text, same.end, told.start) and ";" not in ctx.text[same.end : told.start]
            if told.meaning.granularity == "quarter" and beside:
                same.meaning = Resolved(moved_by(start, end, -12), "quarter")
