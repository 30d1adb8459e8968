"""Months: `June 2024`, `late May`, `between March and May`, `2006-12`."""

from __future__ import annotations

import re

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import INFERRED, Context, Groups, Resolved, shape
from extract.figures.dates.words import (
    DASH,
    MONTH,
    ORDINAL,
    ORDINALS,
    PART,
    SHORT_YEAR,
    YEAR,
    month_of,
)
from extract.figures.lexicon import any_of, words_of

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


SHAPES = [
    shape("numeric_month", "d", r"(?P<mo>0?[1-9]|1[0-2])/(?P<y>(?:19|20)\d\d)(?![\d/])", _numeric_month),
    shape(
        "months",
        "the part month the+unit",
        rf"{PART}?(?P<m>{MONTH})(?:\s(?P<y0>{YEAR}))?(?:{DASH}|-(?:to|through)-|(?P<between>\sand\s))(?P<m2>{MONTH})(?!\s(?:\d\d?(?!\d)|the\s))(?:(?:\sof)?,?\s(?:(?P<y>{YEAR})|(?P<rel>this|last|next)\syear\b))?",
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
        rf"{PART}?(?:the\smonth\sof\s)?(?P<m>{MONTH})(?:(?:(?:\sof|\sin)?,?\s|(?=20[012]\d(?!\d)))(?P<y>{YEAR})|[\s-]?{SHORT_YEAR})",
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
]
