"""Dates that stand beside one another and mean one: a year after its day, two ends of a stretch, steps from a day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates.again import day_again, that_unit
from extract.figures.dates.away import moved
from extract.figures.dates.before import earlier_of, prior_of, quarter_back
from extract.figures.dates.beside import (
    OF_IT,
    Mention,
    around,
    beside_holiday,
    same_day,
    share_years,
    told_by,
    year_before,
    yearless,
)
from extract.figures.dates.context import INFERRED, Context, Resolved
from extract.figures.dates.during import told_unit
from extract.figures.dates.ended import ended, quarter_ended, stretch_ended
from extract.figures.dates.same import also_of, compared_with, same_ahead, same_of
from extract.figures.dates.tense import is_ahead
from extract.figures.dates.words import ABOUT, CLOCK, COUNT, PART, UNIT
from extract.figures.words import word_class

_STRETCH = re.compile(
    rf"(?:,?\s(?:at\s)?{CLOCK})?(?:,?\s(?:(?P<to>(?:(?:up\s)?to|through|thru|until|till)(?:\sand\sincluding)?)|(?P<and>and))\s(?:at\sleast\s)?(?:{ABOUT}\s)?(?:the\s)?|(?P<dash>\s?[-–—~]\s?))"
)
_FROM = re.compile(rf"\b(?:from|between)\s(?:at\sleast\s)?(?:{ABOUT}\s)?(?:the\s)?\Z", re.IGNORECASE)
_BEGINS = re.compile(
    r"\b(?:begins?|began|beginning|opens?|opened|opening|starts?|started|starting|runs?|effective)\s[^.;]*\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:[^.;]|\.(?=,)){0,30}\b(?:ends?|ended|ending|closes?|closed|closing|concludes?|concluded|through|until)\b",
    re.IGNORECASE,
)
# Characters in which what opens a stretch stands.
_OPENS = 32
_TO_NOW = re.compile(
    r"(?:\s(?:to|until|till|through|(?P<and>and))\s(?:now|date|(?:the\s)?present|this\sday)|\s?[-–—]\s?present)\b",
    re.IGNORECASE,
)
_NOW_TO = re.compile(r"\b(?P<open>between|from)\s(?P<now>now\s(?:and|to|until|till|through)\s)\Z", re.IGNORECASE)
_STEPS = re.compile(
    rf"(?<![\w$€£.,-])(?P<steps>(?:{COUNT}\s{UNIT},?\s(?:and\s)?){{0,2}}{COUNT}\s{UNIT}|the\sday(?=\s(?:after|before)))\s"
    r"(?P<dir>after|before|from|following|prior\sto|since)\s(?:the\s(?=year\s))?\Z",
    re.IGNORECASE,
)
_THE = re.compile(r"\bthe\s\Z", re.IGNORECASE)
_PART = re.compile(rf"\b{PART}\Z", re.IGNORECASE)
_PARTED = frozenset(
    f"date.{rule}"
    for rule in "quarter quarter_code year_quarter month_quarter half half_alone half_code academic fiscal fiscal_relative".split()
)
# The last words of what `dir` can be.
_DIRECTIONS = frozenset(("after", "before", "from", "following", "to", "since"))
_BOUND = re.compile(
    r"\b(?P<more>more\sthan|over|at\sleast)\s\Z|\b(?P<less>less\sthan|fewer\sthan|within)\s\Z", re.IGNORECASE
)
_LASTING = re.compile(r"\b(?:over|for|across|during)\s(?:the\s)?\Z", re.IGNORECASE)
_NEAR = 20
_UP_TO = re.compile(r"[A-Z\d]\w*\s(?:to|through|until)\s(?:[A-Z][a-z]+\s)?\d")
# What `a year` tells a rate of: `$20 million a year from 2027`.
_RATED = re.compile(r"(?:\d|%|percent|cent|hundred|thousand|illion|dollars?|euros?|pounds?)\s\Z", re.IGNORECASE)
# `two weeks after January 12 talks`, but `two weeks after January 12 they met`
_WORD_AFTER = re.compile(r"\s([a-z]+)")

# What is told by a date before it alone, and without one is none.
_TOLD_AS = {"date.the_unit": told_unit, "date.that_unit": that_unit}


def combine(ctx: Context, mentions: list[Mention]) -> list[Mention]:
    """The mentions with those joined that mean one date, in one pass from left to right, and years shared backwards."""
    out: list[Mention] = []
    for mention in mentions:
        if told_as := _TOLD_AS.get(mention.rule):
            told = told_as(ctx, out, mention)
            out += [told] if told else []
            continue
        if out and (_year_of(ctx, out[-1], mention) or quarter_back(ctx, out, mention)):
            continue
        floor = out[-1].end if out else 0
        mention = ended(ctx, _stepped(ctx, around(ctx, _with_part(ctx, mention, floor), floor), floor), floor)
        mention = prior_of(ctx, out, day_again(out, mention))
        mention = earlier_of(ctx, out, same_of(ctx, out, told_by(ctx, out[-1], mention) if out else mention))
        if out:
            mention = _ends_later(ctx, out[-1], mention)
            mention = also_of(ctx, out[-1], compared_with(ctx, out, mention))
        joined = (
            (
                same_day(ctx, out[-1], mention)
                or beside_holiday(ctx, out[-1], mention)
                or quarter_ended(ctx, out[-1], mention)
                or stretch_ended(ctx, out[-1], mention)
                or _stretch(ctx, out[-1], mention)
            )
            if out
            else None
        )
        if joined:
            out[-1] = joined
        else:
            out.append(mention)
    share_years(ctx, out)
    same_ahead(ctx, out)
    return [_with_now(ctx, m) for m in out]


def _year_of(ctx: Context, first: Mention, year: Mention) -> bool:
    """`June 28 of the year 2020`, `in June, in 2019`: a date without its year takes the year that follows."""
    if year.rule not in ("date.year", "date.year_words") or not yearless(first):
        return False
    if not OF_IT.fullmatch(ctx.text, first.end, year.start):
        return False
    start = year.meaning.span[0]
    meaning = first.in_year(start.year) if start else None
    if meaning is None:
        return False
    first.meaning, first.end = meaning, year.end
    return True


def _with_part(ctx: Context, whole: Mention, floor: int) -> Mention:
    """A quarter, half or fiscal year with the part of it that is said: `the end of Q3 2023`, `early fiscal 2024`."""
    if whole.rule not in _PARTED:
        return whole
    part = _PART.search(ctx.text, max(whole.start - 24, floor), whole.start)
    if part:
        whole.start = part.start()
    return whole


def _stepped(ctx: Context, point: Mention, floor: int) -> Mention:
    """`two weeks after January 12`: the day that the steps lead to; open where `more than` stands before."""
    low = max(point.start - 60, floor)
    before = ctx.text[low : point.start]
    if _DIRECTIONS.isdisjoint(before.lower().split()[-2:]):
        return point
    steps = _STEPS.search(before)
    start, end = point.meaning.span
    after = _WORD_AFTER.match(ctx.text, point.end)
    if steps is None or start is None or end is None or (after and word_class(after[1]) in "NHBEV"):
        return point
    if steps["dir"].lower() == "since":
        return _years_since(ctx, point, before, steps)
    if steps["dir"].lower() == "from" and _LASTING.search(before, 0, steps.start()):
        return point  # `over four years from 2023`
    if steps["dir"].lower() == "from" and _UP_TO.search(ctx.text, point.start, point.end + _NEAR):
        return point  # `the five years from 2018 to 2022`
    if steps["steps"].lower() == "a quarter" and steps["dir"].lower() == "from":
        return point  # `fell by almost a quarter from May 2020`
    if steps["steps"].lower().startswith("a ") and (
        _RATED.search(before, 0, steps.start())
        or (steps["dir"].lower() == "from" and point.meaning.granularity in ("year", "fiscal_year"))
    ):
        return point  # `treats 400 patients a year from 2030`
    back = steps["dir"].lower() in ("before", "prior to")
    if steps["dir"].lower() == "from" and point.rule == "date.weekday" and ctx.release and start < ctx.release:
        start = start + timedelta(days=7)  # `a week from Friday`
    found = moved(start, steps["steps"], back, coarse=point.meaning.granularity != "day")
    if found is None or found.span[0] is None:
        return point
    bound = _BOUND.search(ctx.text[low : low + steps.start()])
    there = found.span[0]
    if bound:
        if bound["more"]:
            found.span = (None, there - timedelta(days=1)) if back else (there, None)
        else:
            found.span = (there, start) if back else (start, there)
    found.assumptions = list(point.meaning.assumptions)
    return Mention(low + steps.start(), point.end, "date.steps", found, closed=True)


def _years_since(ctx: Context, point: Mention, before: str, steps: re.Match[str]) -> Mention:
    """`in the 10 years since 1950`: up to the end of them; `every 10 years since 1950` is since then."""
    told, start = _THE.search(before, 0, steps.start()), point.meaning.span[0]
    if told is None or start is None:
        return point
    end = moved(start, steps["steps"], back=False)
    last = end.span[1] if end else None
    if ctx.release and (last is None or last > ctx.release):
        last = ctx.release
    meaning = Resolved((start, last), point.meaning.granularity, point.meaning.assumptions)
    return Mention(point.start - len(before) + told.start(), point.end, "date.steps", meaning, closed=True)


def _stretch(ctx: Context, first: Mention, second: Mention) -> Mention | None:
    """Two dates that are the ends of one stretch: `from May 3, 2020 to June 5, 2021`, `2014 through May 2018`."""
    link = _STRETCH.fullmatch(ctx.text, first.end, second.start)
    if link is None:
        return None
    opening = _FROM.search(ctx.text, max(first.start - _OPENS, 0), first.start)
    between = opening is not None and opening[0].lower().startswith("between")
    if between != (link["and"] is not None) or (opening and ctx.put_off(first.start)):
        return None
    shares = yearless(first) and second.meaning.says_year
    if opening is None and not (_whole(first) and (_whole(second) or (link["to"] and second.rule == "date.day_word"))):
        if not (shares and _whole(second) and first.meaning.granularity == second.meaning.granularity):
            return None
    meaning = year_before(first, second) if shares else first.meaning
    if meaning is None:
        return None
    (start, _), (_, end) = meaning.span, second.meaning.span
    notes = [*meaning.assumptions, *second.meaning.assumptions]
    if start and end and first.rule == "date.weekday":
        start, end = _in_one_week(ctx, first, second, start, end)
    if start and end and end < start and INFERRED in second.meaning.assumptions:
        start = _start_before(ctx, first, start)
        end = _end_after(second, start) if end < start else end
    if start is None or end is None or end < start:
        return None
    at = opening.start() if between and opening else first.start
    meaning = Resolved((start, end), first.meaning.granularity, list(dict.fromkeys(notes)))
    return Mention(at, second.end, "date.stretch_between", meaning, closed=True)


def _start_before(ctx: Context, first: Mention, start: date) -> date:
    """The start a year before where its own year is inferred and a verb tells that it is over: `ran from 11 September to`."""
    over = INFERRED in first.meaning.assumptions and is_ahead(ctx.text, first.start, first.end) is False
    if not (over and ctx.release and start > ctx.release):
        return start
    earlier = first.in_year(start.year - 1)
    return earlier.span[0] if earlier and earlier.span[0] else start


def _in_one_week(ctx: Context, first: Mention, second: Mention, start: date, end: date) -> tuple[date, date]:
    """The ends of `from Monday to Friday`, of `from Tuesday to Thursday next week`."""
    bare = " " not in ctx.text[first.start : first.end]
    if second.rule == "date.weekday_in_week" and bare:
        start += timedelta(days=(end - start).days // 7 * 7)
    elif second.rule == "date.weekday" and end < start:
        end += timedelta(days=7 * ((start - end).days // 7 + 1))
    return start, end


def _with_now(ctx: Context, mention: Mention) -> Mention:
    """A stretch whose other end is the release: `between now and May 21`, `from March to date`."""
    start, end = mention.meaning.span
    if ctx.release is None or start is None or end is None:
        return mention
    here, notes = ctx.release, mention.meaning.assumptions
    opening = _NOW_TO.search(ctx.text, max(mention.start - 30, 0), mention.start)
    if opening:
        if end < here and INFERRED in notes:
            end = _end_after(mention, here)
        if end is None or end < here:
            return mention
        at = opening.start() if opening["open"].lower() == "between" else opening.start("now")
        meaning = Resolved((here, end), mention.meaning.granularity, notes)
        return Mention(at, mention.end, "date.stretch_between", meaning, closed=True)
    closing = _TO_NOW.match(ctx.text, mention.end)
    before = _FROM.search(ctx.text, max(mention.start - _OPENS, 0), mention.start)
    if closing and (before or (_whole(mention) and not closing["and"])):
        if start > here and INFERRED in notes:
            earlier = mention.in_year(start.year - 1)
            start = earlier.span[0] if earlier and earlier.span[0] else start
        if start <= here:
            at = before.start() if before and before[0].lower().startswith("between") else mention.start
            meaning = Resolved((start, here), mention.meaning.granularity, notes)
            return Mention(at, closing.end(), "date.stretch_between", meaning, closed=True)
    return mention


def _ends_later(ctx: Context, first: Mention, second: Mention) -> Mention:
    """`It opens on November 1 and closes on January 15`: the end in the first year in which it is behind the beginning."""
    start, end = first.meaning.span[0], second.meaning.span[1]
    if not (
        yearless(second) and start and end and end < start and first.meaning.granularity == second.meaning.granularity
    ):
        return second
    if not (_BEGINS.search(ctx.text, max(first.start - 40, 0), first.start) and _ENDS.match(ctx.text, first.end)):
        return second
    meaning = second.in_year(end.year + 1)
    return second.meaning_as(meaning) if meaning else second


def _end_after(mention: Mention, start: date) -> date | None:
    """The last day of a date in the first year in which it does not end before `start`."""
    ends = (m.span[1] for m in map(mention.in_year, (start.year, start.year + 1)) if m)
    return next((end for end in ends if end and end >= start), None)


def _whole(mention: Mention) -> bool:
    """Whether a date says its own year and is finer than a decade, so that `to` alone can join it."""
    return (
        mention.meaning.says_year
        and mention.meaning.granularity in ("day", "month", "quarter", "year")
        and (mention.rule not in ("date.weekday", "date.day_word", "date.this", "date.stretch", "date.ago"))
    )
