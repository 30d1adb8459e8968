"""Months, seasons and numbered weeks."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, Context, Groups, Resolved, shape
from extract.figures.dates.words import (
    CAPITAL,
    DASH,
    MONTH,
    ORDINAL,
    ORDINALS,
    PART,
    SEASON,
    SEASONS,
    SHORT_YEAR,
    YEAR,
    month_of,
)
from extract.figures.lexicon import any_of, words_of

# A noun that a season stands before: `spring-like`, `fall semester`.
_NOUN_AFTER = re.compile(r"\s?-|\s[a-z]+s?\b(?<!\sin)(?<!\sof)(?<!\sand)")
# `for the summer crop`, `in the winter months`: what is sown, or every year.
_CROP = re.compile(r"\s(?:crops?|sowing|jobs|camps?|months)\b")
# After these a season needs no article: `by summer`.
_YEARLY = re.compile(r"\b(?:by|in|since|until|during|for|over|through|throughout) the (?:fall|spring)\Z", re.IGNORECASE)
_NAME_BEFORE, _NAME_AFTER = re.compile(r"[A-Z][a-z]+\s\Z"), re.compile(r"\s[A-Z][a-z]+")
_OWNED = re.compile(r"(?:\b[Tt]he|[’']s)\s\Z")
# `below the revised March estimate`
_ITS_VALUE = re.compile(rf"\s(?:{any_of(words_of('dates', 'reported', 'values'))})s?\b", re.IGNORECASE)
# `the May 10-year note`
_TERM_AFTER = re.compile(r"\s\d\d?-(?:year|month|week)\b")
# `the warmest December on record`, `Busiest March for five years`: one of all that there were.
_SUPERLATIVE = re.compile(
    r"\b(?!(?:inter|lat|for|requ|prot|inv|cont|sugg|harv|northw|southw|midw|arr|conqu|manif)est\b)(?:[A-Za-z]{2,9}est|best|worst|most\s(?!recent\b)[a-z]+)\s\Z"
)
_REPORTS = re.compile(r"\b(?:reports|announces|posts|releases|publishes)\s\Z", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"\b(?:[a-z]+|The)\s\Z")
_CLOSING = re.compile(r"\b(?:by|until|since|before)\s\Z", re.IGNORECASE)


def _numeric_month(_: Context, g: Groups, __: object) -> Resolved:
    return Resolved(cal.month_span(int(g["y"] or 0), int(g["mo"] or 0)), "month")


def _months(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    first, last = month_of(g["m"]), month_of(g["m2"])
    if (g.get("between") and not ctx.before(m, 8).lower().endswith("between ")) or ctx.put_off(m.start()):
        return None
    year, notes = ctx.year(g), []
    if year is None and g.get("y0"):
        return None
    if year is None:
        if ctx.release is None:
            return ctx.unresolved("month")
        start_year = _told_year(ctx, m, ctx.near_month(first, m), first, last)
        end_year = start_year + (last < first)
        notes.append(INFERRED)
    else:
        end_year = year
        start_year = int(g["y0"] or 0) if g.get("y0") else year - (last < first)
    return Resolved((cal.month_span(start_year, first)[0], cal.month_span(end_year, last)[1]), "month", notes)


def _months_quarter(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`the April–June 2024 quarter`: three months."""
    found = _months(ctx, {**g, "y0": None}, m) if (month_of(g["m2"]) - month_of(g["m"])) % 12 == 2 else None
    if found is not None:
        found.granularity = "quarter"
    return found


def _told_year(ctx: Context, m: re.Match[str], year: int, first: int, last: int) -> int:
    """The year of months that the text tells as past or to come, which `year` would put on the other side."""
    here = ctx.release
    assert here
    start, end = cal.month_span(year, first)[0], cal.month_span(year + (last < first), last)[1]
    if (start > here and ctx.ahead(m) is False) or (end < here and ctx.ahead(m) and not ctx.since(m)):
        year += -1 if start > here else 1
    return year


def _iso_month(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`2006-12`; `2006-07`, where the number is the next year's, is the stretch of the two years."""
    year, number = int(g["y"] or 0), int(g["mo"] or 0)
    if number == (year + 1) % 100 and len(g["mo"] or "") == 2 and "-" in m[0]:
        return None
    return _month(ctx, g, m)


def _month(ctx: Context, g: Groups, __: object) -> Resolved:
    month = month_of(g["m"]) if g.get("m") else int(g["mo"] or 0)
    return Resolved(cal.month_span(ctx.year(g) or 0, month), "month")


def _year_to(_: Context, g: Groups, __: object) -> Resolved:
    """`the December 2024 year`: the one that the month ends."""
    return Resolved(cal.months_span(int(g["y"] or 0) - 1, month_of(g["m"]) + 1, 12), "year")


def _in_a_name(ctx: Context, m: re.Match[str]) -> bool:
    """Whether a word in capitals touches a month: `August Wilson`, `Sheriff April`."""
    return bool(_NAME_BEFORE.search(ctx.before(m, 16)) or _NAME_AFTER.match(ctx.text, m.end()))


def _month_alone(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    word, part, naming = (g["m"] or "").rstrip(".").lower(), g.get("part"), ctx.named(m)
    if len(word) == 3 and word != "may" and (g["m"] or "").isupper() and not g.get("rel"):
        return None  # `an APR of 24%`, `the DEC`
    if m[0].istitle() and _ITS_VALUE.match(ctx.text, m.end()) and _WORD_BEFORE.search(ctx.before(m, 16)):
        naming = True
    naming = naming or _TERM_AFTER.match(ctx.text, m.end()) is not None
    owned = _OWNED.search(ctx.before(m, 4))  # `the August Inflation Report`
    reported = _REPORTS.search(ctx.before(m, 12))  # `Acme Reports January Traffic`
    in_a_name = not (owned or reported) and _in_a_name(ctx, m)
    if not part and not naming and (word in ("may", "march", "mar") or in_a_name):
        return None
    month, year = month_of(g["m"]), ctx.year(g)
    if year is not None:
        return Resolved(cal.month_span(year, month), "month")
    if ctx.recurring(m) or (not part and _SUPERLATIVE.search(ctx.before(m, 16))):
        return None
    if ctx.release is None:
        return ctx.unresolved("month")
    year = ctx.near_month(month, m)
    if ctx.before(m, 4).lower() == "the ":
        return Resolved(cal.month_span(year, month), "month", [INFERRED])
    year = ctx.release.year - (month > ctx.release.month) if reported else _told_year(ctx, m, year, month, month)
    return Resolved(cal.month_span(year, month), "month", [INFERRED])


def _relative_month(ctx: Context, g: Groups, _: object) -> Resolved:
    if ctx.release is None:
        return ctx.unresolved("month")
    month, rel, here = month_of(g["m"]), (g["rel"] or "").lower(), ctx.release
    year = here.year
    if rel in ("last", "past", "this past"):
        year -= month >= here.month
    elif rel in ("next", "this coming"):
        year += month <= here.month
    return Resolved(cal.month_span(year, month), "month")


def _month_number(_: Context, g: Groups, __: object) -> Resolved:
    return Resolved(cal.month_span(int(g["y"] or 0), ORDINALS[(g["n"] or "").lower()]), "month")


def _season(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    word, rel = (g["s"] or "").lower(), (g.get("rel") or "").lower()
    if not (rel or g.get("y") or g.get("part") or g.get("rely") or _CLOSING.search(ctx.before(m, 8))):
        return None
    noun = _NOUN_AFTER.match(ctx.text[m.end() : m.end() + 12])
    if rel in ("", "the") and not g.get("y") and CAPITAL.match(ctx.text, m.end()):
        return None  # `the Summer Food Service Program`
    if noun and not (rel or g.get("y")):
        return None
    dated = g.get("y") or g.get("rely") or g.get("part")
    if not dated and _CROP.match(ctx.text, m.end()):
        return None
    if rel == "the" and not dated and not (word in ("summer", "winter") and ctx.timed(m)):
        yearly = _YEARLY.search(ctx.before(m, 12) + m[0]) and not ctx.text.startswith(" of ", m.end())
        if noun or (word in ("fall", "spring") and not yearly):
            return None
    year = ctx.year({"y": g.get("y"), "rel": g.get("rely")})
    if year is not None and g.get("y2") and int(g["y2"] or 0) % 100 != (year + 1) % 100:
        return None
    if year is not None:
        span = cal.months_span(year, _first_month(ctx, word), 3)
        if ctx.release and span[0].year == year < span[1].year and span[0] > ctx.release and not ctx.ahead(m):
            span = cal.months_span(year - 1, _first_month(ctx, word), 3)  # `its Winter 2024 forecast`, said in May
        return Resolved(span, "season")
    if ctx.release is None:
        return ctx.unresolved("season")
    over = rel in ("", "the") and ctx.since(m)
    return Resolved(season_of(_first_month(ctx, word), "past" if over else rel, ctx.release), "season")


def _first_month(ctx: Context, word: str) -> int:
    """The month in which a season begins: half a year later in the south."""
    return (SEASONS[word] + 6 * ctx.southern - 1) % 12 + 1


def season_of(first: int, rel: str, here: date, months: int = 3) -> tuple[date, date]:
    """The season of so many months from a first one that is meant on a day: the last, the next, this year's, or else the nearest.

    `last` is one that is over, `past` one that has begun; `earlier this` ends and `later this` begins on the day.
    """
    spans = [cal.months_span(y, first, months) for y in range(here.year - 2, here.year + 2)]
    if rel == "last":
        return [s for s in spans if s[1] < here][-1]
    if rel in ("past", "this past"):
        return [s for s in spans if s[0] <= here][-1]
    if rel in ("next", "this coming"):
        return next((s for s in spans if s[0] > here), spans[-1])
    if rel.endswith("this") and first != 12:
        start, end = cal.months_span(here.year, first, months)
    else:
        middle = cal.nearest([s[0] + timedelta(days=45) for s in spans], here)
        start, end = next(s for s in spans if s[0] <= middle <= s[1])
    if rel.startswith("earlier") and start <= here:
        end = min(end, here)
    elif rel.startswith("later") and here <= end:
        start = max(start, here)
    return start, end


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


# A week of a trial, of a course, of a season.
_OWN_WEEK = re.compile(rf"\b(?:{any_of(words_of('dates', 'reported', 'own_weeks'))})\b", re.IGNORECASE)
# `Of the patients, 40 got better in week 24.`; but `In week 18, 40 patients were admitted.`
_OF_PATIENTS, _OPENS = re.compile(r"\bpatients?\b", re.IGNORECASE), re.compile(r"(?:\A|[.;:!?]\s)(?:In|During)\s\Z")


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
    shape("numeric_month", "d", r"(?P<mo>0?[1-9]|1[0-2])/(?P<y>(?:19|20)\d\d)(?![\d/])", _numeric_month),
    shape(
        "months",
        "the part month the+unit",
        rf"(?P<part>{PART})?(?P<m>{MONTH})(?:\s(?P<y0>{YEAR}))?(?:{DASH}|-(?:to|through)-|(?P<between>\sand\s))(?P<m2>{MONTH})(?!\s(?:\d\d?(?!\d)|the\s))(?:(?:\sof)?,?\s(?:(?P<y>{YEAR})|(?P<rel>this|last|next)\syear\b))?",
        _months,
    ),
    shape(
        "months",
        "the+month",
        rf"the\s(?P<m>{MONTH})(?:{DASH}|-(?:to|through)-)(?P<m2>{MONTH})\s(?:period|quarter|half|season|stretch)(?:(?:\sof|\sin)?,?\s(?:(?P<y>{YEAR})|(?P<rel>this|last|next)\syear\b))",
        _months,
    ),
    shape(
        "months_quarter",
        "the month",
        rf"(?:the\s)?(?P<m>{MONTH})(?:{DASH}|-(?:to|through)-)(?P<m2>{MONTH})(?:,?\s(?P<y>{YEAR}))?\squarter\b(?!\s(?:of|in)\s(?:\d|this|last|next))",
        _months_quarter,
    ),
    shape(
        "months_between",
        "between",
        rf"between\s(?P<m>{MONTH})(?:,?\s(?P<y0>{YEAR}))?\sand\s(?P<m2>{MONTH})(?:(?:\sof)?,?\s(?:(?P<y>{YEAR})|(?P<rel>this|last|next)\syear\b))?(?!\s\d)",
        _months,
    ),
    shape(
        "month",
        "the part month the+unit",
        rf"(?P<part>{PART})?(?:the\smonth\sof\s)?(?P<m>{MONTH})(?:(?:(?:\sof|\sin)?,?\s|(?=20[012]\d(?!\d)))(?P<y>{YEAR})|[\s-]?{SHORT_YEAR})",
        _month,
    ),
    shape(
        "month_year",
        "the+month",
        rf"the\s(?P<m>{MONTH})\s(?P<y>{YEAR})\syear\b(?!\s(?:of|old|end|ago|earlier)\b|-)",
        _year_to,
    ),
    shape("year_month", "dddd", rf"(?P<y>{YEAR})\s?,?\s(?P<m>{MONTH})(?!\s\d)", _month),
    shape(
        "year_month",
        "dddd",
        r"(?P<y>(?:19|20)\d\d)(?:-|\s?/\s?)(?P<mo>0?[1-9]|1[0-2])(?![\d/-]|[.,]\d|(?-i:\s[A-Z][a-z]))",
        _iso_month,
    ),
    shape(
        "year_month",
        "dddd",
        r"(?P<y>(?:19|20)\d\d)\s?-\s?(?P<mo>0?[1-9]|1[0-2])(?=[.,;)?!]?(?:\s|$)(?!\s?\w))",
        _iso_month,
    ),
    shape(
        "relative_month",
        "rel earlier later",
        rf"(?P<rel>last|next|this(?:\spast|\scoming)?|past|earlier\sthis|later\sthis)\s(?P<m>{MONTH})(?!\s\d)",
        _relative_month,
    ),
    shape(
        "month_alone",
        "the part month the+unit",
        rf"(?P<part>{PART})?(?:the\smonth\sof\s)?(?P<m>{MONTH})(?:,?\s(?:of\s)?(?P<rel>this|last|next)\syear)?(?!\s\d(?!\d?-(?:year|month|week)\b))",
        _month_alone,
    ),
    shape("month_number", "the ordinal", rf"(?:the\s)?(?P<n>{ORDINAL})\smonth\sof\s(?P<y>{YEAR})", _month_number),
    shape(
        "week",
        "the week",
        rf"(?:the\s)?week\s(?P<n>\d\d?)(?:\sof|,)?\s(?:(?P<y>{YEAR})|(?P<rel>this|last|next)\syear\b)",
        _week,
    ),
    shape("week", "week", r"week\s(?P<n>[1-9]|[1-4]\d|5[0-3])(?![\w%/-]|[.,]\d)", _week_alone),
    shape(
        "season",
        "rel the part season later",
        rf"(?:(?P<rel>(?:earlier\s|later\s)?this(?:\spast|\scoming)?|last|next|the|past)\s)?(?P<part>{PART})?(?P<s>{SEASON})(?:(?:\sof)?,?\s(?P<y>{YEAR})(?:[-–/](?P<y2>(?:20)?\d\d(?!\d)))?|\sof\s(?P<rely>this|last|next)\syear)?",
        _season,
    ),
]
