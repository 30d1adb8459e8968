"""What came before what is told: `the previous quarter`, `a year earlier`, `the fourth quarter of the prior year`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.away import AMOUNT_BEFORE
from extract.figures.dates.beside import OF_IT, Mention, yearless
from extract.figures.dates.context import INFERRED, Context, Resolved
from extract.figures.dates.relative import COMPARED, says_of
from extract.figures.dates.same import is_compared, moved_by, told_near, year_of
from extract.figures.dates.words import COUNT, count_of
from extract.figures.sentences import same_sentence
from extract.model import Granularity

# Months of the unit that `a year earlier` goes back by.
_MONTHS: dict[Granularity, int] = {"month": 1, "quarter": 3, "year": 12}
# `the previous quarter`, `the prior fiscal year`: the one before that was told; `a year ago` behind a quarter is one, too.
_PRIOR = re.compile(
    r"(?:the\s)?(?:prior|previous|preceding|linked|(?P<last>last))[\s-](?:fiscal\s)?(?P<unit>quarter|month|week|year)\Z",
    re.IGNORECASE,
)
# `the previous three months`, `the prior six-month period`: as many right before a stretch of as many.
_AS_MANY_BEFORE = re.compile(
    rf"(?:the\s)?(?:prior|previous|preceding)\s(?P<n>{COUNT})[\s-](?P<unit>week|month|quarter|year)s?(?:\speriod)?\Z",
    re.IGNORECASE,
)
_YEAR_BACK = re.compile(
    r"(?:the\s)?(?:prior|previous|preceding|last)[\s-]year|a\syear\s(?:ago|earlier|before)", re.IGNORECASE
)
_A_STEP_AGO = re.compile(r"(?:an?|one)\s(?:year|quarter|month)\sago", re.IGNORECASE)
# Characters before it in which the amount stands that is compared, and in which what compares does.
_BEFORE, _RIGHT_BEFORE = 80, 20
# What is itself told from another date.
_FROM_ANOTHER = frozenset(("date.earlier", "date.ago", "date.same", "date.year_ago"))
_ITS = re.compile(r"(?:[’']s)?[\s-]")


def earlier_of(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention:
    """`a year earlier` told from the stretch before it, which it is as long as: June 2022 after `in June 2023`.

    So is `a year ago` where it is compared with one of the sentence, or of a report of results.
    """
    first, ago = mention.meaning.span[0], _is_compared_ago(ctx, mention)
    if not (mention.rule == "date.earlier" or ago) or ctx.release is None or first is None:
        return mention
    if mention.meaning.granularity == "week":
        return _weeks_earlier(ctx, earlier, mention)
    back = (ctx.release.year - first.year) * 12 + ctx.release.month - first.month
    months = back - back % _MONTHS[mention.meaning.granularity]
    near = [m for m in earlier if m.rule not in _FROM_ANOTHER and all(m.meaning.span) and _tells(ctx, m, mention.start)]
    if ago and ctx.fiscal.reported is None:
        near = [m for m in near if same_sentence(ctx.text, m.end, mention.start)]
    told = next((m for m in reversed(near) if not is_compared(ctx, m)), near[-1] if near else None)
    start, end = told.meaning.span if told else (None, None)
    if told is None or start is None or end is None:
        return mention
    first, last = moved_by(start, end, -months, told.meaning.granularity)
    meaning = Resolved((last if start == end else first, last), told.meaning.granularity)
    return mention.meaning_as(meaning)


def _is_compared_ago(ctx: Context, mention: Mention) -> bool:
    """Whether a date is `a year ago`, and something is compared with it: `versus $6 million a year ago`."""
    if mention.rule != "date.ago" or not _A_STEP_AGO.fullmatch(ctx.text, mention.start, mention.end):
        return False
    before = ctx.text[max(mention.start - _BEFORE, 0) : mention.start]
    return COMPARED.search(before[-_RIGHT_BEFORE:]) is not None or AMOUNT_BEFORE.search(before) is not None


def _weeks_earlier(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention:
    """`the week before` told from the week before it: as many days back from it as from the release's."""
    told = next((m.meaning.span for m in reversed(earlier) if m.meaning.granularity == "week"), (None, None))
    start, end = told
    first = mention.meaning.span[0]
    if start is None or end is None or first is None or ctx.release is None:
        return mention
    back = cal.week_span(ctx.release)[0] - first
    return mention.meaning_as(Resolved((start - back, end - back), "week"))


def _tells(ctx: Context, told: Mention, at: int) -> bool:
    """Whether a date can be what `a year earlier` is told from: a stretch, or the last day of a month in its sentence."""
    return (
        told.meaning.granularity in cal.LONG
        or told.rule == "date.ended"
        or (_ends_month(told) and same_sentence(ctx.text, told.end, at))
    )


def _ends_month(told: Mention) -> bool:
    """Whether a date is the last day of a month."""
    start, end = told.meaning.span
    return start is not None and start == end and (start + timedelta(days=1)).day == 1


def prior_of(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention:
    """`the previous quarter`, `the prior year` told from a date right before it: the one before the quarter or year told."""
    prior = _PRIOR.match(ctx.text[mention.start : mention.end])
    if prior is None and (many := _AS_MANY_BEFORE.match(ctx.text, mention.start, mention.end)):
        return _as_many_before(ctx, earlier, mention, many)
    if prior is None or mention.rule not in ("date.stretch", "date.fiscal_relative") or ctx.release is None:
        return mention
    unit, told = prior["unit"].lower(), told_near(ctx, earlier, mention.start)
    compared = unit == "quarter" and is_compared(ctx, mention)
    if prior["last"] and not compared:
        return mention
    meaning = _quarter_before(ctx, earlier, mention, told, compared) if unit == "quarter" else None
    return mention.meaning_as(
        meaning or (_one_before(ctx, told.meaning, mention, unit) if told else None) or mention.meaning
    )


def _quarter_before(
    ctx: Context, earlier: list[Mention], mention: Mention, told: Mention | None, compared: bool
) -> Resolved | None:
    """The quarter before the one that a last day tells, or before the last that is over; None where another is told."""
    ended = _quarter_end(ctx, earlier, mention.start)
    if ended is not None and (told is None or told.meaning.granularity != "quarter"):
        return Resolved(cal.months_to(cal.months_to(ended, 3)[0] - timedelta(days=1), 3), "quarter")
    if told is None and compared and ctx.release:
        return Resolved(cal.unit_at(ctx.release, "quarter", -2), "quarter", [INFERRED])
    return None


def _one_before(ctx: Context, told: Resolved, mention: Mention, unit: str) -> Resolved | None:
    """The week, month, quarter or year before a stretch; None where that is no such, or to come."""
    (start, end), grain = told.span, told.granularity
    if start is None or ctx.release is None or start > ctx.release:
        return None
    whole, own = start.month == 1, says_of(ctx.text, mention.start, mention.end)
    if unit == "week" == grain:
        return Resolved((start - timedelta(days=7), start - timedelta(days=1)), "week")
    if unit == "year" and (own or grain == "fiscal_year" or (grain == "year" and not whole)):
        return Resolved(moved_by(start, end or start, -12, grain), grain)  # of `the year to March 2024`, too
    if unit == "quarter" and _is_quarter(start, end):
        return Resolved(moved_by(start, end or start, -3), "quarter")
    if unit == grain or (unit == "year" and mention.rule == "date.stretch"):
        return Resolved(cal.unit_at(start, unit, -1), "year" if unit == "year" else grain)
    if unit != "year":
        return None
    last = cal.fiscal_year_of(start, ctx.fiscal) - 1
    return Resolved(cal.fiscal_span(last, last, ctx.fiscal), "fiscal_year")


def _quarter_end(ctx: Context, earlier: list[Mention], at: int) -> date | None:
    """The last day of the quarter that a sentence tells of by that day, else of the one that is reported."""
    days = (m.meaning.span[1] for m in reversed(earlier) if _ends_month(m) and same_sentence(ctx.text, m.end, at))
    return next((d for d in days if d and (d.month - ctx.fiscal.start + 1) % 3 == 0), ctx.fiscal.reported)


def _is_quarter(start: date, end: date | None) -> bool:
    """Whether a stretch is three whole months."""
    return end is not None and (cal.shift(start, months=3) - end).days == 1


def _as_many_before(ctx: Context, earlier: list[Mention], mention: Mention, many: re.Match[str]) -> Mention:
    """The stretch right before the one told, where that is as long; else the date as it is."""
    told = told_near(ctx, earlier, mention.start)
    start, end = told.meaning.span if told else (None, None)
    count = round(count_of(many["n"]) or 0)
    if told is None or start is None or end is None or mention.rule != "date.stretch":
        return mention
    unit = many["unit"].lower()
    if (cal.move(start, count, unit) - end).days != 1:
        return mention
    span = cal.move(start, -count, unit), start - timedelta(days=1)
    return mention.meaning_as(Resolved(span, told.meaning.granularity))


def quarter_back(ctx: Context, out: list[Mention], mention: Mention) -> bool:
    """`the fourth quarter of the prior year`, `last year’s fourth quarter`: a quarter and the year it is in, as one.

    The last of `out` and `mention` become one: the quarter in the year before that of the date told before them, or in
    the last year, but before that date.
    """
    last = out[-1]
    behind = yearless(last) and OF_IT.fullmatch(ctx.text, last.end, mention.start) is not None
    ahead = yearless(mention) and _ITS.fullmatch(ctx.text, last.end, mention.start) is not None
    quarter, year = (last, mention) if behind else (mention, last)
    phrase = ctx.text[year.start : year.end]
    if not (behind or ahead) or quarter.meaning.granularity != "quarter" or not _YEAR_BACK.fullmatch(phrase):
        return False
    told = told_near(ctx, out[:-1], last.start)
    start = told.meaning.span[0] if told else None
    here = year.meaning.span[0]
    if start is None and here is None:
        return False
    prior = phrase.lower().startswith(("the", "p")) or here is None
    back = year_of(ctx, start) - 1 if start and prior else here.year if here else 0
    meaning = quarter.in_year(back)
    if meaning and start and meaning.span[0] and meaning.span[0] >= start:
        meaning = quarter.in_year(back - 1)  # told in a year of the quarter that ended the last
    if meaning is None:
        return False
    last.end, last.rule, last.meaning, last.in_year = mention.end, quarter.rule, meaning, quarter.in_year
    return True
