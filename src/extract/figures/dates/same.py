"""The same stretch of another year: `the same quarter of 2025`, `the same period last year`, `the prior year quarter`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.beside import Mention, yearless
from extract.figures.dates.context import Context, Resolved
from extract.figures.dates.relative import says_of
from extract.figures.dates.words import COUNT, count_of
from extract.model import Granularity

# What stands before the year, or behind a year told as one; a `period` or `time` is any stretch, a `quarter` a quarter.
_SAME = re.compile(
    r"\b(?:(?:the|this)\s)?(?:same|corresponding|comparable|equivalent)\s(?:three[\s-]|six[\s-]|nine[\s-])?(?P<unit>quarter|months?|week|half|period|time|stretch)\s"
    r"(?:(?:of|in|during|for)\s(?:the\s)?)?\Z",
    re.I,
)
_BEHIND = re.compile(r"(?:[’']s)?[\s-](?P<unit>quarter|month|week|half|period)\b", re.I)
_INSIDE = re.compile(r"(?P<unit>\w+)\Z")
_PARTS: tuple[Granularity, ...] = ("quarter", "month", "half", "season", "week", "day")
# Days: a shorter stretch is no period, a longer one no part of a year.
_SHORTEST, _LONGEST = 5, 300


# What is told from a stretch, and so is none that another is a year before.
_OF_ANOTHER = frozenset(("date.same", "date.year_ago"))
# Months of a unit that `a year earlier` goes back by, and the stretches it is told from.
_MONTHS: dict[Granularity, int] = {"month": 1, "quarter": 3, "year": 12}
_TELLING: tuple[Granularity, ...] = ("quarter", "month", "half", "year")
_TOLD: tuple[Granularity, ...] = (*_TELLING, "week", "fiscal_year")
# `the previous quarter`, `the prior fiscal year`: the one before that was told; `a year ago` behind a quarter is one, too.
_PRIOR = re.compile(
    r"(?:the\s)?(?:prior|previous|preceding)[\s-](?:fiscal\s)?(?P<unit>quarter|month|week|year)\Z", re.I
)
# `the previous three months`, `the prior six-month period`: as many right before a stretch of as many.
_AS_MANY_BEFORE = re.compile(
    rf"(?:the\s)?(?:prior|previous|preceding)\s(?P<n>{COUNT})[\s-](?P<unit>week|month|quarter|year)s?(?:\speriod)?\Z",
    re.I,
)
_YEAR_BACK = re.compile(r"(?:the\s)?(?:prior|previous|preceding|last)[\s-]year|a\syear\s(?:ago|earlier|before)", re.I)
# A date with its year, with which a list of years begins; the last year is behind `and`.
_YEARLY = frozenset(("date.ended", "date.day", "date.day_first", "date.quarter", "date.same"))
_ENDS_IN_YEAR = re.compile(r"\d{4}\Z")
_ALSO = re.compile(r"(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)\Z")
_LIST_GOES_ON = re.compile(r"(?:,\s\d{4}){0,4},?\s(?:and|or)\s\d{4}\b")
# Characters back in which the date stands that it is told from.
NEAR = 400
_WINDOW = 60
_OF_IT = re.compile(r",?\s(?:(?:in|of)\s)?")
_ITS = re.compile(r"(?:[’']s)?[\s-]")
# `more than in May`; `following a 0.2 percent increase in August`, `after rising in August`.
_BESIDE = re.compile(
    r"\b(?:compared|from|than|against|versus|vs|(?:after|following)(?=\s(?:an?|\w+ing)\b))\b(?:(?!\band\b)[^,;]){0,60}\Z"
)


def earlier_of(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention:
    """`a year earlier` told from the stretch before it, which it is as long as: June 2022 after `in June 2023`."""
    first = mention.meaning.span[0]
    if mention.rule != "date.earlier" or ctx.release is None or first is None:
        return mention
    back = (ctx.release.year - first.year) * 12 + ctx.release.month - first.month
    months = back - back % _MONTHS[mention.meaning.granularity]
    near = [m for m in earlier if m.meaning.granularity in _TELLING and m.rule != mention.rule and all(m.meaning.span)]
    told = next((m for m in reversed(near) if not is_compared(ctx, m)), near[-1] if near else None)
    start, end = told.meaning.span if told else (None, None)
    if told is None or start is None or end is None:
        return mention
    meaning = Resolved(_moved(start, end, -months), told.meaning.granularity)
    return Mention(mention.start, mention.end, mention.rule, meaning, lambda _: None)


def prior_of(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention:
    """`the previous quarter`, `the prior year` told from a date right before it: the one before the quarter or year told."""
    prior = _PRIOR.match(ctx.text[mention.start : mention.end])
    if prior is None and (many := _AS_MANY_BEFORE.match(ctx.text, mention.start, mention.end)):
        return _as_many_before(ctx, earlier, mention, many)
    if prior is None or mention.rule not in ("date.stretch", "date.fiscal_relative") or ctx.release is None:
        return mention
    told = _told(ctx, earlier, mention.start)
    start = told.meaning.span[0] if told else None
    if told is None or start is None or start > ctx.release:
        return mention
    grain, unit = told.meaning.granularity, prior["unit"].lower()
    if unit == "week" == grain:
        meaning = Resolved((start - timedelta(days=7), start - timedelta(days=1)), "week")
    elif unit == "year" and says_of(ctx.text, mention.start, mention.end):
        meaning = Resolved(_moved(start, told.meaning.span[1] or start, -12), grain)
    elif unit == "quarter" and _is_quarter(start, told.meaning.span[1]):
        meaning = Resolved(_moved(start, told.meaning.span[1] or start, -3), "quarter")
    elif unit == grain:
        meaning = Resolved(cal.unit_at(start, unit, -1), told.meaning.granularity)
    elif unit == "year" and grain == "fiscal_year":
        meaning = Resolved(_moved(start, told.meaning.span[1] or start, -12), "fiscal_year")
    elif unit == "year" and mention.rule == "date.stretch":
        meaning = Resolved(cal.unit_at(start, "year", -1), "year")
    elif unit == "year":
        last = cal.fiscal_year_of(start, ctx.fiscal) - 1
        meaning = Resolved(cal.fiscal_span(last, last, ctx.fiscal), "fiscal_year")
    else:
        return mention
    return Mention(mention.start, mention.end, mention.rule, meaning, mention.in_year)


def _is_quarter(start: date, end: date | None) -> bool:
    """Whether a stretch is three whole months."""
    return end is not None and (cal.shift(start, months=3) - end).days == 1


def _as_many_before(ctx: Context, earlier: list[Mention], mention: Mention, many: re.Match[str]) -> Mention:
    """The stretch right before the one told, where that is as long; else the date as it is."""
    told = _told(ctx, earlier, mention.start)
    start, end = told.meaning.span if told else (None, None)
    count = round(count_of(many["n"]) or 0)
    if told is None or start is None or end is None or mention.rule != "date.stretch":
        return mention
    unit = many["unit"].lower()
    if (cal.move(start, count, unit) - end).days != 1:
        return mention
    span = cal.move(start, -count, unit), start - timedelta(days=1)
    return Mention(mention.start, mention.end, mention.rule, Resolved(span, told.meaning.granularity), lambda _: None)


def _moved(start: date, end: date, months: int) -> cal.Span:
    """The stretch some months later; one to the end of a month still ends with one."""
    return cal.shift(start, months=months), cal.shift(end + timedelta(days=1), months=months) - timedelta(days=1)


def _told(ctx: Context, earlier: list[Mention], at: int) -> Mention | None:
    """The last stretch of some length that is told near before an offset, and with which nothing is compared."""
    near = (m for m in reversed(earlier) if at - m.end <= NEAR and m.rule != "date.stretch")
    told = [m for m in near if m.meaning.granularity in _TOLD]
    return next((m for m in told if not is_compared(ctx, m)), told[0] if told else None)


def is_compared(ctx: Context, mention: Mention) -> bool:
    """Whether a date is one that something is compared with: `5 percent more than in May`."""
    return _BESIDE.search(ctx.text, max(mention.start - _WINDOW, 0), mention.start) is not None


def quarter_back(ctx: Context, out: list[Mention], mention: Mention) -> bool:
    """`the fourth quarter of the prior year`, `last year’s fourth quarter`: a quarter and the year it is in, as one.

    The last of `out` and `mention` become one: the quarter in the year before that of the date told before them, or in
    the last year, but before that date.
    """
    last = out[-1]
    behind = yearless(last) and _OF_IT.fullmatch(ctx.text, last.end, mention.start) is not None
    ahead = yearless(mention) and _ITS.fullmatch(ctx.text, last.end, mention.start) is not None
    quarter, year = (last, mention) if behind else (mention, last)
    phrase = ctx.text[year.start : year.end]
    if not (behind or ahead) or quarter.meaning.granularity != "quarter" or not _YEAR_BACK.fullmatch(phrase):
        return False
    told = _told(ctx, out[:-1], last.start)
    start = told.meaning.span[0] if told else None
    here = year.meaning.span[0]
    if start is None and here is None:
        return False
    prior = phrase.lower().startswith(("the", "p")) or here is None
    back = _year(ctx, start) - 1 if start and prior else here.year if here else 0
    meaning = quarter.in_year(back)
    if meaning and start and meaning.span[0] and meaning.span[0] >= start:
        meaning = quarter.in_year(back - 1)  # told in a year of the quarter that ended the last
    if meaning is None:
        return False
    last.end, last.rule, last.meaning, last.in_year = mention.end, quarter.rule, meaning, quarter.in_year
    return True


def _year(ctx: Context, day: date) -> int:
    """The year whose quarters a text counts: the issuer's fiscal one in a report of results."""
    return cal.fiscal_year_of(day, ctx.fiscal) if ctx.fiscal.reported else day.year


def compared_with(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention:
    """A quarter or month without a year that one before it is compared with: the last such before that one."""
    told = next((m for m in reversed(earlier) if m.rule != "date.earlier"), earlier[-1])
    start, told_start = mention.meaning.span[0], told.meaning.span[0]
    if not yearless(mention) or told.meaning.granularity != mention.meaning.granularity or not (start and told_start):
        return mention
    if mention.meaning.granularity not in ("quarter", "month") or start <= told_start:
        return mention
    between = ctx.text[told.end : mention.start]
    if len(between) > NEAR or ". " in between or not _BESIDE.search(between):
        return mention
    meaning = mention.in_year(_year(ctx, start) - 1)
    if meaning is None:
        return mention
    meaning.assumptions = list(mention.meaning.assumptions)
    return Mention(mention.start, mention.end, mention.rule, meaning, mention.in_year)


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
    span = _moved(start, end, months)
    return Mention(year.start, year.end, "date.same", Resolved(span, told.meaning.granularity), lambda _: None)


def same_of(ctx: Context, earlier: list[Mention], year: Mention) -> Mention:
    """The stretch that a year is only the year of, by the last stretch before it; the year as it is where none is."""
    first, last = year.meaning.span
    ago = year.rule == "date.year_ago"
    if (
        not ((ago and ctx.fiscal.reported is None) or year.meaning.granularity in ("year", "fiscal_year"))
        or first is None
        or last is None
    ):
        return year
    before = _SAME.search(ctx.text, max(year.start - 48, 0), year.start)
    behind = None if before else _BEHIND.match(ctx.text, year.end)
    told = before or behind or (_INSIDE.search(ctx.text, year.start, year.end) if ago else None)
    if told is None:
        return year
    unit = told["unit"].lower().removesuffix("s")
    for mention in reversed(earlier):
        part = mention.meaning
        start, end = part.span
        if start is None or end is None or part.granularity not in _PARTS or (ago and mention.rule in _OF_ANOTHER):
            continue
        if _SHORTEST < (end - start).days < _LONGEST and unit in ("period", "time", "stretch", part.granularity):
            months = -12 if ago else 12 * (first.year - start.year)
            if not ago and cal.shift(start, months=months) < first:
                months += 12  # a fiscal year begins in the year before
            begins, ends = before.start() if before else year.start, behind.end() if behind else year.end
            meaning = Resolved(_moved(start, end, months), part.granularity, year.meaning.assumptions)
            return Mention(begins, ends, "date.same", meaning, lambda _: None)
    return year
