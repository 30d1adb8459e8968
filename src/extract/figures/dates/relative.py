"""Stretches told from the release's own day: `last week`, `the next five years`, `the rest of the year`."""

from __future__ import annotations

import re
from math import ceil

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import NARRATED, Context, Groups, Resolved, shape
from extract.figures.dates.words import (
    COUNT,
    DATA,
    HALF,
    STEPS,
    UNIT,
    YEAR,
    count_of,
    granularity_of,
    unit_of,
)
from extract.figures.grammar import COMPARED_WITH
from extract.figures.lexicon import any_of
from extract.figures.nouns import STOP

_BACK = frozenset({"last", "linked", "trailing", "past", "previous", "preceding", "prior"})
# `5% over prior year`
COMPARED = re.compile(
    rf"\b(?:over|(?<=%\s)on|(?<=cent\s)on|than|from|with|similar\sto|{COMPARED_WITH})\s(?:(?:in|for|during)\s)?\Z",
    re.IGNORECASE,
)
# After these a unit alone has an article, or is compared with.
_WITH_THE = frozenset("following coming upcoming preceding previous prior linked".split())
_FRIDAY = 4
_TO = re.compile(r"\bto\s\Z", re.IGNORECASE)
# What ends a stretch by its last day: `the trailing twelve months ended June 30`, `through the second quarter`.
_UP_TO = re.compile(
    r"\s(?:ended|ending|(?:through|to)\s(?:the\s)?(?:(?:first|second|third|fourth)\squarter|Q[1-4]\b|[A-Z][a-z]{2,8}\.?\s\d))"
)
# The day of a week (Thursday) from which `this weekend` is the one ahead, whatever the verb.
_LATE = 3
# Words after which `last` is the verb: `will last three weeks`.
_LASTS = re.compile(
    r"(?:\b(?:will|to|can|could|would|may|might|should|must|shall|did|does|do|not|that|which|only|usually|typically)|n[’']t)\s\Z",
    re.IGNORECASE,
)
_AND_LASTS = re.compile(r"\b(?:will|to|can|may|should)\s[^.;,]{1,60}\sand\s\Z")
# What lasts so long, and is no stretch: `the previous five-year plan`, but `the next five-year period`.
_LASTS_SO_LONG = re.compile(
    r"\s(?!(?:[a-z-]+\s){0,2}(?:periods?|stretch|span|horizon|window|interval|time\w*|biennium|averages?|mean|median)\b)(?P<noun>[a-z][\w-]+)"
)


def says_of(text: str, start: int, end: int) -> bool:
    """Whether brackets open with a date and go on with what was true of it: `(previous year: EUR 1.7 billion)`."""
    return text[start - 1 : start] == "(" and text.startswith((": ", " period: ", " quarter: "), end)


def _stretch(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the next five years`: from the release's day or to it; a calendar unit beside its own: `last year`."""
    rel, unit, the = (g["rel"] or "").lower(), unit_of(g["u"]), bool(g.get("the"))
    count = count_of(g.get("n2")) or count_of(g.get("n"))
    if _is_none(ctx, m, rel, unit, count, the) or (count is None and (g["u"] or "").lower().endswith("s")):
        return None
    if count is None and the and ((unit == "day" and not (rel == "past" and ctx.timed(m))) or rel == "following"):
        return Resolved((None, None), granularity_of(unit), [NARRATED])
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    here, back = (ctx.fiscal.reported if rel == "trailing" else None) or ctx.release, rel in _BACK
    if unit == "quarter" or (count and g.get("fiscal") and unit == "year"):
        return _whole_units(ctx, unit, round(count or 1), back)
    beside = rel in ("previous", "preceding", "prior", "linked" if the else "last", "" if the else "next")
    beside = beside or "calendar " in m[0].lower()
    if count is None and (unit == "weekend" or (beside and not g.get("half"))):
        ahead = beside or here.weekday() > _FRIDAY  # `this coming weekend`
        return Resolved(cal.unit_at(here, unit, -1 if back else int(ahead)), granularity_of(unit))
    step = (count or 1) + (0.5 if g.get("half") else 0)
    span = (cal.move(here, -step, unit), here) if back else (here, cal.move(here, step, unit))
    return Resolved(span, granularity_of(unit))


def _is_none(ctx: Context, m: re.Match[str], rel: str, unit: str, count: float | None, the: bool) -> bool:
    """Whether what looks like a stretch is none: `it will last three weeks`, `its previous five-year plan`."""
    if rel == "following" and not the:
        return True  # `a fall following two years of growth`
    if rel == "trailing" and (count is None or _UP_TO.match(ctx.text, m.end())):
        return True
    if count is None:
        of_it = unit == "day" and ctx.text.startswith(" of ", m.end())  # `the last day of school`
        return of_it or (rel in _WITH_THE and not the and not _needs_no_article(ctx, m, rel, unit))
    if rel == "last" and not the and (_LASTS.search(ctx.before(m, 12)) or _AND_LASTS.search(ctx.before(m, 80))):
        return True
    lasting = _LASTS_SO_LONG.match(ctx.text, m.end()) if ctx.text[m.start("u") - 1] == "-" else None
    return lasting is not None and lasting["noun"] not in STOP


def _needs_no_article(ctx: Context, m: re.Match[str], rel: str, unit: str) -> bool:
    """Whether something is compared with the unit before, or was true of it: `3% over prior year`, `(previous year: 4)`."""
    back = rel in ("prior", "previous", "preceding") and unit in ("year", "quarter", "month")
    if back and not ctx.text.startswith("-", m.end()) and COMPARED.search(ctx.before(m, 12)):
        return True
    return unit in ("year", "quarter") and says_of(ctx.text, m.start(), m.end())


def _whole_units(ctx: Context, unit: str, count: int, back: bool) -> Resolved:
    """Quarters of the calendar, or fiscal years, that are over or to come: `the last three fiscal years`."""
    assert ctx.release
    if unit == "quarter":
        near, far = (-count, -1) if back else (1, count)
        return Resolved((cal.unit_at(ctx.release, unit, near)[0], cal.unit_at(ctx.release, unit, far)[1]), "quarter")
    year = cal.fiscal_year_of(ctx.release, ctx.fiscal)
    first = year - count if back else year + 1
    return Resolved(cal.fiscal_span(first, first + count - 1, ctx.fiscal), "fiscal_year")


def _hours(ctx: Context, g: Groups, _: object) -> Resolved | None:
    """`the last 48 hours`: to the day of the release from as many days before as they fill."""
    count = count_of(g.get("n"))
    if count is None:
        return None
    if ctx.release is None:
        return ctx.unresolved("day")
    back, days = (g["rel"] or "").lower() in _BACK, ceil(count / 24)
    span = (
        (cal.move(ctx.release, -days, "day"), ctx.release)
        if back
        else (ctx.release, cal.move(ctx.release, days, "day"))
    )
    return Resolved(span, "day")


def _this(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`this year`; of a weekend told of early in a week as over, the one before."""
    unit, when = unit_of(g["u"]), (g.get("when") or "").lower()
    if (unit == "day" and _TO.search(ctx.before(m, 4))) or ctx.is_title(m):
        return None  # `it goes on to this day`
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    over = unit == "weekend" and ctx.release.weekday() < _LATE and ctx.ahead(m) is False
    first, last = cal.unit_at(ctx.release, unit, -over)
    if when.startswith(("earlier", "so")):
        last = ctx.release
    elif when.startswith("later") or when in ("the rest of", "the remainder of"):
        first = ctx.release
    return Resolved((first, last), granularity_of(unit))


def _unit_named(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved:
    """`the end of next week`, `the coming month`: the unit that the word names; of results, the quarter reported."""
    unit = unit_of(g["u"])
    if unit == "quarter" and g.get("rel") in ("the", "The") and ctx.fiscal.reported and not ctx.ahead(m):
        return Resolved(cal.months_to(ctx.fiscal.reported, 3), "quarter")
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    return Resolved(cal.unit_at(ctx.release, unit, STEPS.get((g["rel"] or "").lower(), 0)), granularity_of(unit))


def _weekend(ctx: Context, _: Groups, m: re.Match[str]) -> Resolved:
    """`over the weekend`: the one before in a release, the one ahead where the sentence speaks of the future."""
    if ctx.release is None:
        return ctx.unresolved("day")
    step = 0 if ctx.ahead(m) or ctx.release.weekday() > 4 else -1
    return Resolved(cal.unit_at(ctx.release, "weekend", step), "day")


def _mid_century(ctx: Context, _: Groups, m: re.Match[str]) -> Resolved | None:
    """`by mid-century`: the year 50 of the release's century."""
    if not ctx.timed(m):
        return None
    if ctx.release is None:
        return ctx.unresolved("year")
    return Resolved(cal.year_span(ctx.release.year // 100 * 100 + 50), "year")


def _to_date(ctx: Context, g: Groups, _: object) -> Resolved:
    """`year to date`: up to the quarter that is reported, else to the release."""
    fiscal = bool(g["fiscal"]) or ctx.fiscal.reported is not None
    here = ctx.fiscal.reported or ctx.release
    if here is None:
        return ctx.unresolved("fiscal_year" if g["fiscal"] else "year")
    year = cal.fiscal_year_of(here, ctx.fiscal)
    start = cal.fiscal_span(year, year, ctx.fiscal)[0] if fiscal else cal.unit_at(here, "year", 0)[0]
    return Resolved((start, here), "fiscal_year" if g["fiscal"] else "year")


def _rest(ctx: Context, g: Groups, _: object) -> Resolved:
    unit = unit_of(g["u"])
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    return Resolved((ctx.release, cal.unit_at(ctx.release, unit, 0)[1]), granularity_of(unit))


def _rest_of_year(ctx: Context, g: Groups, _: object) -> Resolved | None:
    """`the rest of 2022`: of the release's own year, from its day on."""
    year = int(g["y"] or 0)
    return Resolved((ctx.release, cal.year_span(year)[1]), "year") if ctx.release and ctx.release.year == year else None


_REL = "linked(?=[\\s-]quarter)|trailing|past|last|previous|preceding|prior|next|coming|following|upcoming"

SHAPES = [
    shape(
        "stretch",
        "the our these rel number d",
        rf"(?P<the>the\s|this\s|these\s|our\s)?(?P<rel>{_REL})(?:\s|-(?=quarter\b))(?:(?P<n>{COUNT}{HALF}?)(?:(?:,?\s(?:to|or|and)\s|,\s|\s?[-–]\s?)(?P<n2>{COUNT}))?[\s-](?:full\s|(?P<fiscal>(?:fiscal|financial)\s)|calendar\s|school\s|academic\s|consecutive\s)?)?(?:calendar\s(?=year|quarter|month))?(?P<u>{UNIT})(?P<half>{HALF})?\b(?:(?:(?<=-month)|(?<=-week)|(?<=-quarter))\speriod\b)?",
        _stretch,
    ),
    shape(
        "stretch",
        "the number d",
        rf"(?P<the>the\s)?(?P<n>{COUNT})\s(?P<rel>past|last|previous|next|coming|upcoming|following)\s(?P<u>{UNIT}(?<=s))\b",
        _stretch,
    ),
    shape(
        "hours",
        "the our these rel",
        rf"(?:the|this|these|our)\s(?P<rel>past|last|previous|preceding|next|coming)\s(?P<n>{COUNT})(?:\shours\b|[\s-]hour\speriod\b)",
        _hours,
    ),
    shape(
        "ahead",
        "the+unit",
        r"the\s(?P<u>year|month|week|decade|quarter)\sahead\b(?!\sof\b)",
        lambda ctx, g, m: _stretch(ctx, {**g, "rel": "coming", "the": "the"}, m),
    ),
    shape(
        "this",
        "so earlier later part the rel the+rest the+remainder the+present",
        rf"(?P<when>so\sfar(?:\sin)?|earlier(?:\sin)?|later(?:\sin)?|by\sthe\send\sof|the\send\sof|end\sof|late|early|the\sbeginning\sof|the\sstart\sof|the\srest\sof|the\sremainder\sof)?\s?\b(?P<this>this|the\scurrent|the\spresent)\s(?:calendar\s(?=year|quarter|month))?(?:(?:{any_of(DATA['decades']['adjectives'].split())})\s(?=decade))?(?P<u>week|month|quarter|year|decade|century|weekend|day)\b",
        _this,
    ),
    shape("this", "earlier later", r"(?P<when>earlier|later)\sin\sthe\s(?P<u>week|month|year)\b", _this),
    shape(
        "end_of_unit",
        "the part",
        r"(?:the\s)?(?:end|beginning|start)\sof\s(?:(?P<rel>the|this|next|last)\s(?:calendar\s(?=year|quarter|month))?(?P<u>week|month|quarter|year|decade|century)\b(?!\s\d)|(?P<bare>week|month|quarter|year)\b(?=[.,;:)]|$|\s(?:and|or|to)\b))",
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
    shape("weekend", "the+weekend", r"the\sweekend\b(?!\s(?:of|after|before|when))", _weekend),
    shape(
        "rest",
        "the rest",
        r"(?:the\s)?(?:rest|remainder|balance)\s(?:of\s)?(?:the\s|this\s)(?:current\s)?(?P<u>week|month|quarter|year|decade)\b",
        _rest,
    ),
    shape("rest", "the rest", rf"(?:the\s)?(?:rest|remainder|balance)\sof\s(?P<y>{YEAR})", _rest_of_year),
    shape(
        "to_date",
        "the+year the+fiscal year fiscal",
        r"(?:the\s)?(?P<fiscal>fiscal\s)?year(?:\sto\sdate|-to-date)\b",
        _to_date,
    ),
    shape(
        "mid_century",
        "part the",
        r"(?:the\s)?(?:mid[- ]|middle\sof\s(?:the|this)\s)century\b(?=[^\w\s-]|\Z|\s(?:and|or|in|for|to|as|if|at|with|while|when|is|will|would)\b)",
        _mid_century,
    ),
]
