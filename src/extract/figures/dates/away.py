"""Days and units told by how far they are from the release: `two weeks ago`, `a year earlier`, `tomorrow`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import Context, Groups, Resolved, shape
from extract.figures.dates.relative import COMPARED
from extract.figures.dates.words import COUNT, DATA, DAYS_AWAY, HALF, UNIT, count_of, granularity_of, unit_of
from extract.figures.grammar import COMPARED_WITH
from extract.figures.lexicon import any_of

# `up from $4 million a year earlier`, `after rising 3 percent the year before`, `after 3 percent the month before`,
# `compared with $6 million, or $0.15 per share, a year earlier`
AMOUNT_BEFORE = re.compile(
    rf"\b(?:up|down|from|{COMPARED_WITH}|(?:after|following)(?:\s(?:\w+ing|an?))?)\s(?:from\s)?"
    r"(?:[^\s.;]+\s){0,5}?[^\s\d]{0,4}\d(?:[^.;]|\.(?=\d)){0,50}\s\Z",
    re.IGNORECASE,
)
# `the same period a year earlier`
_SAME = re.compile(r"\bsame\s(?:quarter|period|month|week|half)\s\Z", re.IGNORECASE)
# `A year earlier, it was 3 percent.`
_OPENS = re.compile(r"(?:\A|[.!?][”\"]?\s)\Z")
_STEP = re.compile(rf"({COUNT}{HALF}?)[\s-]({UNIT})({HALF})?", re.IGNORECASE)
_FINE = frozenset({"day", "week", "fortnight", "weekend"})
# `the breakthroughs of tomorrow`: no day; but `as of today`.
_OF_OUR_AGE = re.compile(
    r"\b(?:[a-z]{4,}s of|(?:an?|our|the|and|,)\s(?:[a-z-]+ly\s|more\s)?"
    rf"(?:{any_of(DATA['our_age']['adjectives'].split())}))\s\Z"
)
_WHAT_IS_OF_IT = re.compile(rf"['’]s\s(?:[a-z-]+\s)?(?:{any_of(DATA['our_age']['nouns'].split())})\b")
# `read in Farm News Today.`
_NAME_BEFORE = re.compile(r"\b[a-z]+\s(?:[A-Z][\w&’'-]+\s)+\Z")
_NAME_ENDS = re.compile(r"[.,;)]|\s\(|\s(?:and|or)\s|\Z")


def _two_away(ctx: Context, g: Groups, _: object) -> Resolved:
    """`the week before last`, `the month after next`."""
    unit = unit_of(g["u"])
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit))
    return Resolved(
        cal.unit_at(ctx.release, unit, -2 if (g["dir"] or "").lower() == "before" else 2), granularity_of(unit)
    )


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
    return Resolved(cal.unit_at(point, unit, 0), granularity_of(unit))


def _ago(ctx: Context, g: Groups, _: object) -> Resolved | None:
    if ctx.release is None:
        return ctx.unresolved(granularity_of(unit_of(g["u"])))
    on = (g.get("on") or "").lower().split()
    there = moved(ctx.release, g["steps"] or "", (g["dir"] or "").lower() == "ago", coarse=not on)
    if there and there.span[0] and len(on) == 2:  # `one year ago this week`
        return Resolved(cal.unit_at(there.span[0], on[1], 0), granularity_of(on[1]))
    return there


def _year_ago(ctx: Context, _: Groups, m: re.Match[str]) -> Resolved:
    """The year before, of which `same.same_of` takes the part that was told before it.

    A quarter is the reported one's, or that of the last which is over.
    """
    if ctx.fiscal.reported and m[0].endswith(("quarter", "period")):
        return Resolved(cal.months_to(cal.year_before(ctx.fiscal.reported), 3), "quarter")
    if m[0].endswith("quarter") and ctx.release:
        return Resolved(cal.months_from(cal.shift(cal.unit_at(ctx.release, "quarter", 0)[0], months=-15), 3), "quarter")
    return Resolved(cal.unit_at(ctx.release, "year", -1), "year") if ctx.release else ctx.unresolved("year")


def _earlier(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """The unit some before the release's, in a comparison; `same.earlier_of` tells it from the date before it."""
    before = ctx.before(m, 80)
    opens = ctx.text.startswith(", ", m.end()) and _OPENS.search(before)
    if not (opens or COMPARED.search(before[-20:]) or AMOUNT_BEFORE.search(before) or _SAME.search(before)):
        return None
    unit, steps = g["u"] or "", int(count_of(g["n"]) or 1)
    if unit == "decade":
        unit, steps = "year", 10 * steps
    return Resolved(cal.unit_at(ctx.release, unit, -steps), granularity_of(unit)) if ctx.release else None


def _in_a_name(ctx: Context, m: re.Match[str]) -> bool:
    """Whether the word ends a name inside a sentence: `an editor of Farm News Today.`"""
    named = m[0].istitle() and _NAME_ENDS.match(ctx.text, m.end())
    return bool(named and _NAME_BEFORE.search(ctx.before(m, 40)))


def _day_word(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    if ctx.before(m, 4) == "USA " or _in_a_name(ctx, m) or ctx.is_title(m) or _OF_OUR_AGE.search(ctx.before(m, 40)):
        return None
    if m[0].lower() == "today" and _WHAT_IS_OF_IT.match(ctx.text, m.end()):
        return None
    if ctx.release is None:
        return ctx.unresolved("day")
    d = ctx.release + timedelta(days=DAYS_AWAY[(g["w"] or "").lower()])
    return Resolved((d, d), "day")


SHAPES = [
    shape(
        "two_away",
        "the week the+unit",
        r"(?:the\s)?(?P<u>week|weekend|month|quarter|year)\s(?P<dir>before\slast|after\s(?:the\s)?next)\b",
        lambda ctx, g, m: _two_away(ctx, {**g, "dir": (g["dir"] or "").split()[0]}, m),
    ),
    shape(
        "year_ago",
        "the+same the+corresponding the+comparable the+equivalent the+year the+prior the+previous",
        r"the\s(?:same\s|corresponding\s|comparable\s|equivalent\s)?(?:year[- ](?:ago|earlier)|(?:prior|previous)[- ]year)\s(?:quarter|period|month|half|week)\b",
        _year_ago,
    ),
    shape(
        "year_ago",
        "year",
        r"year[- ]ago\b(?![\s-](?:quarter|period|month|half|week)\b)",
        lambda ctx, g, m: _year_ago(ctx, g, m) if COMPARED.search(ctx.before(m, 20)) else None,
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
        rf"(?:the|(?P<n>{COUNT}))\s(?P<u>week|month|quarter|year|decade)s?\s(?:earlier\b|before\b(?!\s(?!(?:and|or|but|to)\b)[a-z]))",
        _earlier,
    ),
    shape("day_word", "today the day rel", rf"(?P<w>{any_of(list(DAYS_AWAY))})\b", _day_word),
]
