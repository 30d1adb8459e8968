"""Dates told from the release's own day: `today`, `last week`, `the next five years`, `two weeks ago`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import NARRATED, Context, Groups, Resolved, shape
from extract.figures.dates.words import (
    COUNT,
    DATA,
    DAYS_AWAY,
    HALF,
    STEPS,
    UNIT,
    any_of,
    count_of,
    granularity_of,
    unit_of,
)

_BACK = frozenset({"last", "past", "previous", "preceding", "prior"})
# `5% over prior year`
_COMPARED = re.compile(r"\b(?:over|than|from|(?:compared|relative|similar)\sto|with|against|versus|vs\.?)\s\Z", re.I)
# `up from $4 million a year earlier`, `after rising 3 percent the year before`, `compared with $6 million, or $0.15 per share, a year earlier`
_AMOUNT_BEFORE = re.compile(
    r"\b(?:up|down|from|compared\s(?:to|with)|against|versus|vs\.?|(?:after|following)\s(?:\w+ing|an?))\s(?:from\s)?(?:[^\s.;]+\s){0,5}?\S?\d(?:[^.;]|\.(?=\d)){0,50}\s\Z",
    re.I,
)
# `the same period a year earlier`
_SAME = re.compile(r"\bsame\s(?:quarter|period|month|week|half)\s\Z", re.I)
_TO = re.compile(r"\bto\s\Z", re.I)
# Words after which `last` is the verb: `will last three weeks`.
_LASTS = re.compile(
    r"(?:\b(?:will|to|can|could|would|may|might|should|must|shall|did|does|do|not|that|which|only|usually|typically)|n[’']t)\s\Z",
    re.I,
)


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


def says_of(text: str, start: int, end: int) -> bool:
    """Whether brackets open with a date and go on with what was true of it: `(previous year: EUR 1.7 billion)`."""
    return text[start - 1 : start] == "(" and text.startswith((": ", " period: ", " quarter: "), end)


def _stretch(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    rel, unit, the = (g["rel"] or "").lower(), unit_of(g["u"]), bool(g.get("the"))
    count = count_of(g.get("n2")) or count_of(g.get("n"))
    if count is None and (g["u"] or "").lower().endswith("s"):
        return None
    if rel == "last" and not the and count is not None and _LASTS.search(ctx.before(m, 12)):
        return None
    if rel in ("following", "coming", "upcoming", "preceding", "previous", "prior") and count is None and not the:
        compared = rel == "prior" and unit == "year" and _COMPARED.search(ctx.before(m, 12))
        if not compared and not (unit in ("year", "quarter") and says_of(ctx.text, m.start(), m.end())):
            return None
    if count is None and the and (unit == "day" or rel == "following"):
        return Resolved((None, None), granularity_of(unit), [NARRATED])
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    here, back = ctx.release, rel in _BACK
    if unit == "quarter":
        near, far = (-1, -round(count or 1)) if back else (1, round(count or 1))
        spans = sorted((unit_at(here, unit, near), unit_at(here, unit, far)))
        return Resolved((spans[0][0], spans[1][1]), "quarter")
    calendar_unit = rel in ("last", "next", "prior") if not the else rel in ("previous", "preceding", "prior")
    if count is None and calendar_unit and not g.get("half"):
        return Resolved(unit_at(here, unit, -1 if back else 1), granularity_of(unit))
    step = (count or 1) + (0.5 if g.get("half") else 0)
    span = (cal.move(here, -step, unit), here) if back else (here, cal.move(here, step, unit))
    return Resolved(span, granularity_of(unit))


def _this(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    unit, when = unit_of(g["u"]), (g.get("when") or "").lower()
    if unit == "day" and _TO.search(ctx.before(m, 4)):
        return None  # `it goes on to this day`
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    first, last = unit_at(ctx.release, unit, 0)
    if when.startswith("earlier"):
        last = ctx.release
    elif when.startswith("later") or when in ("the rest of", "the remainder of"):
        first = ctx.release
    return Resolved((first, last), granularity_of(unit))


def _two_away(ctx: Context, g: Groups, _: object) -> Resolved:
    """`the week before last`, `the month after next`."""
    unit = unit_of(g["u"])
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    return Resolved(unit_at(ctx.release, unit, -2 if (g["dir"] or "").lower() == "before" else 2), granularity_of(unit))


def _unit_named(ctx: Context, g: Groups, _: object) -> Resolved:
    """`the end of next week`, `the coming month`: the unit that the word names."""
    unit = unit_of(g["u"])
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    return Resolved(unit_at(ctx.release, unit, STEPS.get((g["rel"] or "").lower(), 0)), granularity_of(unit))


def _weekend(ctx: Context, _: Groups, m: re.Match[str]) -> Resolved:
    """`over the weekend`: the one before in a release, the one ahead where the sentence speaks of the future."""
    if ctx.release is None:
        return ctx.unresolved("day")
    step = 0 if ctx.ahead(m) or ctx.release.weekday() > 4 else -1
    return Resolved(unit_at(ctx.release, "weekend", step), "day")


def _mid_century(ctx: Context, _: Groups, m: re.Match[str]) -> Resolved | None:
    """`by mid-century`: the year 50 of the release's century."""
    if not ctx.timed(m):
        return None
    if ctx.release is None:
        return ctx.unresolved("year")
    return Resolved(cal.year_span(ctx.release.year // 100 * 100 + 50), "year")


def _rest(ctx: Context, g: Groups, _: object) -> Resolved:
    unit = unit_of(g["u"])
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    return Resolved((ctx.release, unit_at(ctx.release, unit, 0)[1]), granularity_of(unit))


_STEP = re.compile(rf"({COUNT}{HALF}?)[\s-]({UNIT})({HALF})?", re.I)
_FINE = frozenset({"day", "week", "fortnight", "weekend"})


def moved(point: date, phrase: str, back: bool, coarse: bool = True) -> Resolved | None:
    """The day or calendar unit that lies `2 months and 3 days` from a day; coarse steps name their own unit."""
    if phrase.lower() == "the day":
        phrase = "a day"
    steps = [((count_of(n) or 0) + (0.5 if half else 0), unit_of(u)) for n, u, half in _STEP.findall(phrase)]
    if not steps or any(n == 0 for n, _ in steps):
        return None
    for count, unit in sorted(steps, key=lambda s: s[1] in _FINE):
        point = cal.move(point, -count if back else count, unit)
    if len(steps) > 1 or not coarse or steps[0][1] in _FINE:
        return Resolved((point, point), "day")
    unit = steps[0][1] if steps[0][0] % 1 == 0 else "month"
    return Resolved(unit_at(point, unit, 0), granularity_of(unit))


def _ago(ctx: Context, g: Groups, _: object) -> Resolved | None:
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit_of(g["u"])))
    on = (g.get("on") or "").lower().split()
    there = moved(ctx.release, g["steps"] or "", (g["dir"] or "").lower() == "ago", coarse=not on)
    if there and there.span[0] and len(on) == 2:  # `one year ago this week`
        return Resolved(unit_at(there.span[0], on[1], 0), granularity_of(on[1]))
    return there


# `the breakthroughs of tomorrow`: no day; but `as of today`.
_OF_OUR_AGE = re.compile(
    r"\b(?:[a-z]{4,}s of|(?:an?|our|the|and|,)\s(?:[a-z-]+ly\s|more\s)?"
    rf"(?:{any_of(DATA['our_age']['adjectives'].split())}))\s\Z"
)
# `read in Farm News Today.`
_NAME_BEFORE = re.compile(r"\b[a-z]+\s(?:[A-Z][\w&’'-]+\s)+\Z")
_NAME_ENDS = re.compile(r"[.,;)]|\s\(|\s(?:and|or)\s|\Z")


def _year_ago(ctx: Context, _: Groups, m: re.Match[str]) -> Resolved:
    """The year before, of which `same.same_of` takes the part that was told before it.

    A quarter is the reported one's, or that of the last which is over.
    """
    if m[0].endswith("quarter") and (here := ctx.fiscal.reported or ctx.release):
        over = here + timedelta(days=1) if ctx.fiscal.reported else unit_at(here, "quarter", 0)[0]
        first = cal.shift(over, months=-15)
        return Resolved((first, cal.shift(first, months=3) - timedelta(days=1)), "quarter")
    return Resolved(unit_at(ctx.release, "year", -1), "year") if ctx.release else ctx.unresolved("year")


def _earlier(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """The unit some before the release's, in a comparison; `same.earlier_of` tells it from the date before it."""
    before = ctx.before(m, 80)
    if not (_COMPARED.search(before[-12:]) or _AMOUNT_BEFORE.search(before) or _SAME.search(before)):
        return None
    unit, steps = g["u"] or "", int(count_of(g["n"]) or 1)
    return Resolved(unit_at(ctx.release, unit, -steps), granularity_of(unit)) if ctx.release else None


def _in_a_name(ctx: Context, m: re.Match[str]) -> bool:
    """Whether the word ends a name inside a sentence: `an editor of Farm News Today.`"""
    named = m[0].istitle() and _NAME_ENDS.match(ctx.text, m.end())
    return bool(named and _NAME_BEFORE.search(ctx.before(m, 40)))


def _day_word(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    if ctx.before(m, 4) == "USA " or _in_a_name(ctx, m) or _OF_OUR_AGE.search(ctx.before(m, 40)):
        return None
    if ctx.release is None:
        return ctx.unresolved("day")
    d = ctx.release + timedelta(days=DAYS_AWAY[(g["w"] or "").lower()])
    return Resolved((d, d), "day")


_REL = "past|last|previous|preceding|prior|next|coming|following|upcoming"

SHAPES = [
    shape(
        "stretch",
        "the our these rel number d",
        rf"(?P<the>the\s|this\s|these\s|our\s)?(?P<rel>{_REL})\s(?:(?P<n>{COUNT}{HALF}?)(?:(?:,?\s(?:to|or|and)\s|,\s|\s?[-–]\s?)(?P<n2>{COUNT}))?[\s-](?:full\s|fiscal\s|calendar\s|consecutive\s)?)?(?P<u>{UNIT})(?P<half>{HALF})?\b(?:(?:(?<=-month)|(?<=-week)|(?<=-quarter))\speriod\b)?",
        _stretch,
    ),
    shape(
        "stretch",
        "the number d",
        rf"(?P<the>the\s)?(?P<n>{COUNT})\s(?P<rel>past|last|previous|next|coming|upcoming|following)\s(?P<u>{UNIT}(?<=s))\b",
        _stretch,
    ),
    shape(
        "this",
        "earlier later part the rel the+rest the+remainder the+present",
        r"(?P<when>earlier(?:\sin)?|later(?:\sin)?|by\sthe\send\sof|the\send\sof|end\sof|late|early|the\sbeginning\sof|the\sstart\sof|the\srest\sof|the\sremainder\sof)?\s?\b(?P<this>this|the\scurrent|the\spresent)\s(?P<u>week|month|quarter|year|decade|century|weekend|day)\b",
        _this,
    ),
    shape("this", "earlier later", r"(?P<when>earlier|later)\sin\sthe\s(?P<u>week|month|year)\b", _this),
    shape(
        "end_of_unit",
        "the part",
        r"(?:the\s)?(?:end|beginning|start)\sof\s(?:(?P<rel>the|this|next|last)\s(?P<u>week|month|quarter|year|decade|century)\b(?!\s\d)|(?P<bare>week|month|quarter|year)\b(?=[.,;:)]|$|\s(?:and|or|to)\b))",
        lambda ctx, g, m: _unit_named(ctx, {**g, "u": g["u"] or g["bare"]}, m),
    ),
    shape(
        "part_relative",
        "part",
        r"(?:early|late|mid|middle\sof)(?:\sin)?[\s-](?:the\s)?(?P<rel>this|last|next|coming|current)\s(?P<u>week|month|quarter|year|decade|century|weekend)\b",
        _unit_named,
    ),
    shape(
        "part_relative",
        "the rel",
        r"(?:the\s)?(?P<rel>current|coming)\s(?P<u>week|month|quarter|year|decade|weekend)\b",
        _unit_named,
    ),
    shape(
        "two_away",
        "the week the+unit",
        r"(?:the\s)?(?P<u>week|weekend|month|quarter|year)\s(?P<dir>before\slast|after\s(?:the\s)?next)\b",
        lambda ctx, g, m: _two_away(ctx, {**g, "dir": (g["dir"] or "").split()[0]}, m),
    ),
    shape("weekend", "the+weekend", r"the\sweekend\b(?!\s(?:of|after|before|when))", _weekend),
    shape(
        "rest",
        "the rest",
        r"(?:the\s)?(?:rest|remainder|balance)\s(?:of\s)?(?:the\s|this\s)(?:current\s)?(?P<u>week|month|quarter|year|decade)\b",
        _rest,
    ),
    shape(
        "year_ago",
        "the+same the+corresponding the+comparable the+equivalent the+year the+prior the+previous",
        r"the\s(?:same\s|corresponding\s|comparable\s|equivalent\s)?(?:year[- ](?:ago|earlier)|(?:prior|previous)[- ]year)\s(?:quarter|period|month|half|week)\b",
        _year_ago,
    ),
    shape(
        "mid_century",
        "part the",
        r"(?:the\s)?(?:mid[- ]|middle\sof\s(?:the|this)\s)century\b(?=[^\w\s-]|\Z|\s(?:and|or|in|for|to|as|if|at|with|while|when|is|will|would)\b)",
        _mid_century,
    ),
    shape(
        "ago",
        "number d",
        rf"(?P<steps>(?:{COUNT}\s{UNIT},?\s(?:and\s)?){{0,2}}{COUNT}{HALF}?[\s-](?P<u>{UNIT}){HALF}?)\s(?P<dir>ago|from\snow|from\stoday)\b(?:\s(?P<on>today|this\s(?:week|month))\b)?",
        _ago,
    ),
    shape(
        "earlier",
        "number the+unit",
        rf"(?:the|(?P<n>{COUNT}))\s(?P<u>month|quarter|year)s?\s(?:earlier\b|before\b(?!\s[a-z]))",
        _earlier,
    ),
    shape("day_word", "today the day rel", rf"(?P<w>{any_of(list(DAYS_AWAY))})\b", _day_word),
]
