"""Years, school years, decades and centuries."""

from __future__ import annotations

import re
from datetime import date

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import Context, Groups, Resolved, shape
from extract.figures.dates.words import (
    CAPITAL,
    DASH,
    KIND,
    MONTH,
    PART,
    TENS,
    YEAR,
    YEAR_WORDS,
    day_of,
    full_year,
    month_of,
    spelled_year,
)

_SHORT_YEAR = r"\d\d(?!\d|[.,]\d|\s?%|[-–]\d)"


def _two_years(g: Groups) -> tuple[int, int]:
    """The first and the last year of `2019-2020` and `2019-20`."""
    first, last = int(g["y"] or 0), int(g["y2"] or 0)
    return first, last if len(g["y2"] or "") == 4 else first // 100 * 100 + last


def _academic(ctx: Context, g: Groups, _: object) -> Resolved | None:
    first, last = _two_years(g)
    if last not in (first, first + 1):
        return None
    if (g["kind"] or "").lower() in ("fiscal", "financial"):
        return Resolved(cal.fiscal_span(last, last, ctx.fiscal), "fiscal_year")
    return Resolved((date(first, 9, 1), date(last, 8, 31)), "year", ["academic year taken from September to August"])


def _decade(_: Context, g: Groups, __: object) -> Resolved:
    word = (g["dec"] or "").strip("'’ ")
    first = int(word) if len(word) == 4 else 1900 + int(word)
    if first % 100 == 0 and first < 2000:  # `the late 1800s`
        return Resolved(cal.year_span(first, first + 99), "century")
    return Resolved(cal.year_span(first, first + 9), "decade")


# `temperatures in the 70s` are degrees, `margins in the mid-20s` and `the mid-20s percent range` shares.
_DEGREES = re.compile(r"\b(?:temperatures?|highs?|lows?|degrees|mercury)\b[^.]{0,24}\Z", re.IGNORECASE)
_SHARES = re.compile(r"\b(?:margins?|rates?|growth|returns?|yields?|percentages?|ratios?)\b[^.]{0,24}\Z", re.IGNORECASE)
_OF_A_SHARE = re.compile(r"\s?(?:%|percent|per\scent|range\b)", re.IGNORECASE)


def _short_decade(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    before = ctx.before(m, 44)
    share = ("mid" in m[0] and _SHARES.search(before)) or _OF_A_SHARE.match(ctx.text, m.end())
    return None if share or _DEGREES.search(before) else _decade(ctx, g, m)


def _word_decade(_: Context, g: Groups, __: object) -> Resolved:
    word = (g["tens"] or "").lower()
    first = {"noughties": 2000, "twenty-tens": 2010}.get(word) or 1920 + 10 * TENS.index(word[:-3])
    return Resolved(cal.year_span(first, first + 9), "decade")


# `Strategic Partnership for`, before a century that the name ends with.
_NAMED_FOR = re.compile(r"\b[A-Z][\w’'-]+\s(?:(?:and|of|on|&)\s)?[A-Z][\w’'-]+\sfor\s(?:the\s)?\Z")
_LETTERS = re.compile(r"[A-Za-z]+")
# Characters before it in which its name stands, and on either side those by which the text tells its case.
_NAME, _AROUND = 60, 120


def _century(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    if CAPITAL.match(ctx.text, m.end()) or (m[0].endswith("Century") and _ends_name(ctx, m)):
        return None
    number = day_of(g["c"])
    return Resolved(cal.year_span((number - 1) * 100 + 1, number * 100), "century") if number else None


def _ends_name(ctx: Context, m: re.Match[str]) -> bool:
    """Whether a century in capitals ends a name, in a text that is not in them: `the Partnership Act for the 21st Century`."""
    if _NAMED_FOR.search(ctx.before(m, _NAME)) is None:
        return False
    around = ctx.text[max(m.start() - _AROUND, 0) : m.start()] + ctx.text[m.end() : m.end() + _AROUND]
    words: list[str] = _LETTERS.findall(around)
    return 2 * sum(map(str.islower, words)) >= len(words)


def _year_words(_: Context, g: Groups, __: object) -> Resolved | None:
    year = spelled_year(g["w"] or "")
    if year is None:
        return None
    span = cal.month_span(year, month_of(g["m"])) if g.get("m") else cal.year_span(year)
    return Resolved(span, "month" if g.get("m") else "year")


def _years(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`2019-2022`; where fiscal years lie across two, `2019-20` is the one that begins in the first of them.

    So is it anywhere as that of a budget: `the 2019-20 state budget`; and one told behind another: `the financial years
    2022 to 2023 and 2023 to 2024`.
    """
    first, last = _two_years(g)
    start = ctx.fiscal.start
    if last == first + 1 and " to " in m[0] and _FISCAL_BEFORE.search(ctx.before(m, 90)):
        return Resolved(cal.fiscal_span(last, last, ctx.fiscal), "fiscal_year")
    if last == first + 1 and _ONE_YEAR.fullmatch(m[0]):
        if start in _ACROSS:
            return Resolved(cal.months_from(date(first, start, 1), 12), "fiscal_year")
        if _BUDGET.match(ctx.text, m.end()):
            return Resolved(cal.fiscal_span(last, last, ctx.fiscal), "fiscal_year")
    return Resolved(cal.year_span(first, last), "year") if first < last <= first + 200 else None


def _year(_: Context, g: Groups, __: object) -> Resolved:
    return Resolved(cal.year_span(int(g["y"] or 0)), "year")


def _era(_: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`476 AD`, `AD 79`."""
    year = int(g["y"] or g["y0"] or 0)
    return Resolved(cal.year_span(year), "year") if 0 < year < 2200 and m[0].upper() == m[0] else None


# What stands before a year without its century: `Class of ’25`, `the summer of ’69`, `in ’08`.
_BEFORE_SHORT = re.compile(
    r"\b(?:in|since|until|till|by|during|through|before|after|from|between|(?:class|spring|summer|fall|autumn|winter|crash|crisis|election|elections) of)\s\Z",
    re.IGNORECASE,
)
_AND_SHORT = re.compile(r"['’]\d\d\s(?:and|or|to)\s\Z")


def _short_year(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    """`in ’25`, `the Class of ’25`, `from ’07 to ’09`."""
    before = ctx.before(m, 20)
    if not (_BEFORE_SHORT.search(before) or _AND_SHORT.search(before)):
        return None
    return Resolved(cal.year_span(full_year(g["yy"])), "year")


_BY = re.compile(r"\b(?:by|before|until)\s(?:the\s)?\Z", re.IGNORECASE)
_HAD = re.compile(r"\b(?:had|there\sw(?:as|ere))\b")
# The months in which fiscal years begin that are written as `2019-20`.
_ACROSS = (4, 7)
_BUDGET = re.compile(r"\s(?:[\w’'-]+\s){0,2}(?:budgets?|fiscal|financial)\b", re.IGNORECASE)
_FISCAL_BEFORE = re.compile(r"\b(?:fiscal|financial)\syears?\s(?:\d{4}\sto\s\d{4}(?:,?\sand\s|,\s))+\Z", re.IGNORECASE)
_ONE_YEAR = re.compile(r"\d{4}(?:[-–/]\d\d|/\d{4})")
# What is paid out or told for a year, and names no day: `a year-end dividend of 45 yen`.
_PAID = r"(?:dividends?|bonus(?:es)?|reports?|results|reviews?|lists?|party|parties|bills?|package|deals?)\b"
# The last month of a year in which the results of the year before are told.
_SOON_AFTER = 4


def _year_end(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved:
    """The year named, else the release's own, or the one before where its first months tell what was at the end of it."""
    year = ctx.year(g, "y", "y0")
    if year is None and ctx.release is None:
        return ctx.unresolved("year")
    if year is None and ctx.release:
        year = ctx.release.year - _tells_of_last(ctx, ctx.release, m)
    return Resolved(cal.year_span(year or 0), "year")


def _tells_of_last(ctx: Context, release: date, m: re.Match[str]) -> bool:
    """Whether the end of the last year is meant: `By year’s end there were no convictions`, said in March."""
    if release.month > _SOON_AFTER or ctx.ahead(m) is not False or m[0].lower().startswith("mid"):
        return False
    by = _BY.search(ctx.before(m, 12)) is not None
    return not by or _HAD.search(ctx.text, max(m.start() - 60, 0), m.end() + 30) is not None


SHAPES = [
    shape(
        "year_end",
        "year part midyear the+year dddd",
        rf"(?:(?P<y0>{YEAR})\s(?:fiscal\s)?year[- ]end\b|(?:year[- ]end(?!\s{_PAID})|(?:the\s)?year[’']s\send|mid-?year)(?:\s(?P<y>{YEAR}))?)",
        _year_end,
    ),
    shape(
        "academic",
        "the dddd",
        rf"(?:the\s)?(?P<y>{YEAR})\s?[-–/]\s?(?P<y2>{YEAR}|\d\d)\s(?P<kind>academic|school|fiscal|financial|marketing|crop|season|flu|influenza)(?:\s(?:year|season))?",
        _academic,
    ),
    shape(
        "academic",
        "academic school the+academic the+school",
        rf"(?:the\s)?(?P<kind>academic|school)\syear\s(?P<y>{YEAR})\s?[-–/]\s?(?P<y2>{YEAR}|\d\d)",
        _academic,
    ),
    shape(
        "decade",
        "the part dddd '",
        r"(?:(?:the\s)?(?:early|mid|late)[\s-](?:to\s?-?\s?late\s|to\s?-?\s?mid\s)?(?:the\s)?)?(?:the\s)?(?P<dec>(?:1[5-9]|20)\d0\s?|['’]\d0)['’]?s\b",
        _decade,
    ),
    shape(
        "short_year",
        "'",
        r"['’](?P<yy>\d\d)(?=[.,;:!?)]?(?:[”\"\s]|\Z)|['’]s\s)(?!\s(?:percent|million|billion|[a-z]+s\b(?<!\bis)(?<!\bas)(?<!\bwas)(?<!\bhas)))",
        _short_year,
    ),
    shape(
        "short_decade",
        "the+early the+mid the+late the+d the+'",
        r"the\s(?:early\s|mid-?\s?|late\s)?['’]?(?P<dec>[2-9]0)['’]?s\b",
        _short_decade,
    ),
    shape(
        "word_decade",
        "the+early the+mid the+late the+tens",
        rf"(?:the\s)(?:early\s|mid-?\s?|late\s)?(?P<tens>(?:{'|'.join(TENS)})ies|noughties|twenty-tens)\b",
        _word_decade,
    ),
    shape(
        "century",
        "the part d twenty twentieth nineteenth eighteenth",
        r"(?:(?:the\s)?(?:early|mid|late|turn\sof\sthe)[\s-](?:the\s)?)?(?:the\s)?(?P<c>1[0-9]th|2[0-9](?:th|st|nd|rd)|twenty[- ]first|twentieth|nineteenth|eighteenth)[\s-]century",
        _century,
    ),
    shape(
        "year_words",
        "month yearword",
        rf"(?:(?P<m>{MONTH})(?:\sof)?,?\s)?(?P<w>(?>{YEAR_WORDS}))(?!\s[a-z]+s\b|,\s[a-z]+\shundred\b)",
        _year_words,
    ),
    shape(
        "years",
        "part the calendar dddd the+year the+years",
        rf"{PART}?(?:the\syears?\s|{KIND}\syears?\s)?(?P<y>{YEAR})(?:(?:{DASH}|\s?/\s?)(?:the\s)?(?P<y2>{YEAR})|[-–/](?P<y3>{_SHORT_YEAR}))(?!\s(?:fiscal|financial|academic|school)\syear\b)(?:\sseason\b)?",
        lambda ctx, g, m: _years(ctx, {**g, "y2": g.get("y2") or g.get("y3")}, m),
    ),
    shape(
        "era",
        "d dddd ad",
        r"(?:AD\s(?P<y>\d{2,4})|(?P<y0>\d{1,4})\s(?:AD|CE|A\.D\.|C\.E\.))(?!\w)",
        _era,
    ),
    shape("years_between", "between", rf"between\s{PART}?(?P<y>{YEAR})\sand\s(?P<y2>{YEAR})", _years),
    shape(
        "part_year",
        "part the",
        rf"{PART}(?:the\syear\s|{KIND}\syear\s)?(?P<y>{YEAR})(?![-–/]\d\d(?!\d))",
        _year,
    ),
    shape(
        "year",
        "the+year calendar dddd",
        rf"(?:the\syear\s|{KIND}\syear\s|CY\s?)?(?P<y>{YEAR})",
        _year,
    ),
]
