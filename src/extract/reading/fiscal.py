"""The fiscal year of a release's issuer, and the quarter or year that the release reports."""

from __future__ import annotations

import re
from calendar import month_name
from datetime import date, timedelta

from extract.model import FiscalYear, Passage
from extract.reading.currency import HEAD, holding, lists_shares
from extract.reading.dating import find_day, month_of
from extract.reading.states import speaks_for

# The month in which the fiscal year of the U.S. government starts, and that of companies that say nothing else.
_FEDERAL, _CALENDAR = 10, 1
# The month in which the fiscal year of a government or company starts where money is counted in a currency: ISO 4217
# code, or the sign of the only money that a text names.
_BY_CURRENCY = {
    "AUD": 7, "NZD": 7, "PKR": 7, "KES": 7, "UGX": 7, "TZS": 7, "EGP": 7, "CAD": 4, "GBP": 4, "INR": 4, "JPY": 4,
    "HKD": 4, "SGD": 4, "ZAR": 4, "USD": 10, "£": 4, "₹": 4, "€": 1,
}  # fmt: skip
# Countries whose companies keep the year of their government.
_COMPANIES_TOO = ("AUD", "INR", "JPY")
_SIGNS = "£₹€"
# How many times as often as a dollar the money of the country is named, where both are.
_MORE_OFTEN = 3
_CODES = ("CHF ", "SEK ", "NOK ", "DKK ", "PLN ", "CZK ", "HUF ", "RON ", "BRL ", "MXN ", "ILS ")
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = (
    rf"(?P<day>(?P<before>\d\d?)\s{_MONTH}|{_MONTH.replace('month', 'month2')}\s(?P<after>\d\d?))(?P<year>,?\s\d{{4}})?"
)
_ENDED = r",?\s(?:(?:that|which)\s)?(?:ended|ends|ending|end)\s(?:on\s)?"
_STATED = (
    # `the second quarter of fiscal 2026 ended April 30`; `fiscal third quarter ended March 31`
    re.compile(
        r"\b(?:fiscal\s(?:\d{4}\s)?)?(?P<quarter>first|second|third|fourth)[\s-](?:fiscal\s)?quarter"
        rf"(?:\s(?:of\s)?(?:the\s)?(?:fiscal\s(?:year\s)?)?(?:\d{{4}})?)?{_ENDED}{_DAY}",
        re.IGNORECASE,
    ),
    # `the three and nine months ended June 30, 2024`; `13 and 26 weeks ended`
    re.compile(
        r"\b(?:three|13|thirteen)(?:[\s-](?:months?|weeks?))?\sand\s(?:(?P<second>six|26|twenty-six)|(?P<third>nine|39|thirty-nine))"
        rf"[\s-](?:months?|weeks?)(?:\speriods?)?{_ENDED}{_DAY}",
        re.IGNORECASE,
    ),
    # `half-year results for the six months ended 30 June 2024`; `interim results for the 26 weeks to 30 June 2024`
    re.compile(
        r"\b(?:half[\s-]year(?:ly)?|interim)\s(?:[\w-]+\s){0,3}?(?:results|report|statements?)\s(?:[\w-]+\s){0,2}?"
        rf"(?P<second>six[\s-]months?|(?:26|twenty-six)[\s-]weeks?|half[\s-]year)(?:\speriods?)?(?:\sto\s|{_ENDED}){_DAY}",
        re.IGNORECASE,
    ),
    # `the fiscal year ended June 30, 2024`; `fiscal 2024, which ended on September 28`; `the quarter and year ended …`
    re.compile(
        r"\b(?:(?:[Ff]iscal|[Ff]inancial|[Ff]ull)(?:\s|-(?=year))(?:years?)?\s?(?:\d{4})?|quarter\sand\s(?:full[\s-])?year)"
        rf"{_ENDED}{_DAY}"
    ),
)
# `the budget for the fiscal year beginning July 1`: the first of a month.
_BEGINS = re.compile(
    rf"\b(?:[Ff]iscal|[Ff]inancial)\s[Yy]ear(?:\s\d{{4}}(?:-\d\d)?)?,?\s(?:(?:that|which)\s)?(?:beg[iau]ns?|beginning|starts?|starting|started)"
    rf"\s(?:on\s)?(?:1\s{_MONTH}|{_MONTH.replace('month', 'month2')}\s1)\b(?!\d)"
)
# The number of a fiscal year: `fiscal 2024`, `the second quarter of 2024`, `fiscal 2024 second quarter`, `Q2 2024`,
# `2024 Second-Quarter`.
_NUMBERED = re.compile(
    r"\b(?:(?:(?P<quarter>first|second|third|fourth)[\s-](?:fiscal\s)?quarter|Q(?P<digit>[1-4]))(?:\sof)?(?:\s(?:its|the))?\s"
    r"(?:fiscal\s(?:year\s)?|FY\s?)?|(?:fiscal|full)[\s-](?:year\s)?|FY\s?)(?P<year>20\d\d)\b"
    r"(?:\s(?P<behind>first|second|third|fourth)[\s-]quarter)?"
    r"|\b(?P<first>20\d\d)\s(?P<then>first|second|third|fourth)[\s-]quarter\b",
    re.IGNORECASE,
)
# A title that tells results, one that says when they will be told, and one that counts fiscal years.
_RESULTS = re.compile(r"\b(?:results|earnings|reports|announces|posts)\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\bto\s(?:\w+\s)?(?:report|announce|release|host|hold|present|discuss|publish)\b|\b(?:guidance|outlook)\b",
    re.IGNORECASE,
)
_FISCAL = re.compile(r"fiscal|fy", re.IGNORECASE)
# The quarter that a title names, and the day on which a text says that it ended: `the quarter ended March 31, 2024`.
_TITLE = re.compile(
    r"\b(?P<quarter>first|second|third|fourth)[\s-](?:fiscal\s)?quarter|\bQ(?P<digit>[1-4])\b", re.IGNORECASE
)
_QUARTER = re.compile(
    rf"\b(?:quarter|three[\s-]months?|(?:13|thirteen)[\s-]weeks?)(?:\speriod)?{_ENDED}{_DAY}", re.IGNORECASE
)
# A year of whole weeks ends some days before or after its last month.
_SLACK = timedelta(days=10)
# What stands in any text that tells when a year, a half or a quarter ends.
_SAID, _ENDING = (
    ("iscal", "quarter", "inancial year", "ull year", "months ended", "weeks ended", "alf year", "alf-year", "nterim"),
    ("end", "End", "month"),
)
_YEARS, _BEGINNING = ("iscal year", "iscal Year", "inancial year"), ("beg", "start")
_QUARTERS = ("first", "second", "third", "fourth")
# What a release that tells of fiscal years holds: `FY23`, `the 2022-23 budget`.
_NUMBERS_YEARS = ("iscal", "ISCAL", "FY", "udget", "UDGET")


# A fiscal year whose days depend on the month in which it starts, and what any text of one holds.
_COUNTED = re.compile(r"\b(?:[Ff](?:iscal|inancial)\s(?:[Yy]ears?\b|['’]?\d)|FISCAL\sYEAR\b|FY\s?['’]?\d)")
_COUNTING = ("iscal", "FISCAL", "inancial", "FY")


def fiscal_year(
    passages: tuple[Passage, ...], currency: str | None, url: str | None = None, issuer: str | None = None
) -> tuple[FiscalYear, tuple[str, ...]]:
    """The fiscal year of the issuer, with the last day of the quarter or year that is reported, if told, and the note
    that says whose it was taken for: of which state or city, else where the text counts by fiscal years.

    Its start is told by the day on which the year or one of its quarters ends, or it begins; where nothing says so,
    the calendar year where a stock exchange lists the issuer, the year of the country whose money the release counts
    in (`currency`, ISO 4217, or the sign of its amounts where none is in dollars), the calendar year for any other
    money than the dollar of the U.S., that of the state or city that speaks, else that of the federal government,
    October.
    """
    texts = [p.text for p in passages if p.kind != "boilerplate"]
    saying = holding(holding(texts, _SAID), _ENDING)
    counting = any(map(_COUNTED.search, holding(texts, _COUNTING)))
    for pattern in _STATED:
        for text in saying:
            if match := pattern.search(text):
                start, reported = _start(match), find_day(match["day"] + match["year"]) if match["year"] else None
                by_start = reported is not None and _by_start(passages, start, match, reported)
                return FiscalYear(start, by_start, reported), ()
    if (quarter := _of_a_quarter(passages, saying)) is not None:
        return quarter, ()
    for text in holding(holding(texts, _YEARS), _BEGINNING):
        if match := _BEGINS.search(text):
            return FiscalYear(month_of(match["month"] or match["month2"])), ()
    if currency not in _COMPANIES_TOO and lists_shares(texts[:HEAD]):
        return FiscalYear(_CALENDAR, reported=_titled(passages)), _taken(counting, _CALENDAR, "of a listed company")
    money = currency or _sign(texts)
    if money in ("", "USD") and holding(texts, _NUMBERS_YEARS) and (told := speaks_for(passages, url, issuer)):
        place, start = told
        return FiscalYear(start), (f"fiscal years taken as those of {place}, from {month_name[start]}",)
    start = _BY_CURRENCY.get(money, _CALENDAR if money else _FEDERAL)
    whose = f"where amounts are in {money.strip()}" if money not in ("", "USD") else "of the U.S. government"
    return FiscalYear(start), _taken(counting, start, whose)


def _taken(counting: bool, start: int, whose: str) -> tuple[str, ...]:
    """The note that says whose fiscal years are assumed, where a text is `counting` by them."""
    return (f"fiscal years taken as those {whose}, from {month_name[start]}",) if counting else ()


def _of_a_quarter(passages: tuple[Passage, ...], saying: list[str]) -> FiscalYear | None:
    """The fiscal year by the number of the quarter that a title reports and the day on which the text says it ended."""
    titles = (p.text for p in passages[:HEAD] if p.kind in ("title", "heading") and _RESULTS.search(p.text))
    told = next((m for t in titles if not _TO_COME.search(t) and (m := _NUMBERED.search(t) or _TITLE.search(t))), None)
    number = _quarter_of(told) if told else None
    ended = next((m for text in saying if (m := _QUARTER.search(text)) and m["year"]), None) if number else None
    reported = find_day(ended["day"] + ended["year"]) if ended else None
    if told is None or ended is None or reported is None:
        return None
    start = _start(ended, number)
    return FiscalYear(start, _by_start(passages, start, told, reported), reported)


def _titled(passages: tuple[Passage, ...]) -> date | None:
    """The last day of the quarter or year whose results a title tells: `Acme Reports Second Quarter 2024 Results`."""
    for passage in passages[:HEAD]:
        results = passage.kind in ("title", "heading") and _RESULTS.search(passage.text)
        if not results or _TO_COME.search(passage.text):
            continue
        told = _NUMBERED.search(passage.text) or _numbered_below(passages, _TITLE.search(passage.text))
        if told and not _FISCAL.search(told[0]):
            years, months = divmod(3 * (_quarter_of(told) or 4), 12)
            return date(_year_of(told) + years, months + 1, 1) - timedelta(days=1)
    return None


def _numbered_below(passages: tuple[Passage, ...], title: re.Match[str] | None) -> re.Match[str] | None:
    """The quarter of a title that names no year, with its year, where the head of the text names it first."""
    if title is None:
        return None
    head = (match for passage in passages[:HEAD] for match in _NUMBERED.finditer(passage.text))
    named = next((match for match in head if _quarter_of(match)), None)
    return named if named and _quarter_of(named) == _quarter_of(title) else None


def _sign(texts: list[str]) -> str:
    """The sign or code of the money that texts name, where it is the only one beside few dollars: `£3.4m ($4m)`."""
    whole = "\n".join(texts)
    signs = {sign for sign in (*_SIGNS, *_CODES) if sign in whole}
    sign = signs.pop() if len(signs) == 1 else ""
    return sign if sign and whole.count(sign) >= _MORE_OFTEN * whole.count("$") else ""


def _by_start(passages: tuple[Passage, ...], start: int, told: re.Match[str], reported: date) -> bool:
    """Whether fiscal years bear the number of the year in which they start: the reported one does, where it is told, or
    in the headline, or where its quarter and the same one a year before bear theirs and none a later one."""
    if start == _CALENDAR:
        return False
    middle = reported - _SLACK
    number = middle.year - (middle.month < start)
    if (own := _NUMBERED.match(told[0])) is not None:
        return _year_of(own) == number
    for passage in passages[:HEAD]:
        if passage.kind in ("title", "heading") and (named := _NUMBERED.search(passage.text)):
            return _year_of(named) == number
    quarter = _quarter_of(told)
    numbers = {
        _year_of(named)
        for passage in passages
        if passage.kind != "boilerplate"
        for named in _NUMBERED.finditer(passage.text)
        if quarter is not None and _quarter_of(named) == quarter
    }
    return {number - 1, number} <= numbers and number + 1 not in numbers


def _year_of(match: re.Match[str]) -> int:
    """The number of the fiscal year that a match of `_NUMBERED` names."""
    return int(match["year"] or match["first"])


def _quarter_of(match: re.Match[str]) -> int | None:
    """The quarter that a match names, 1 to 4."""
    said = match.groupdict()
    name = said.get("quarter") or said.get("behind") or said.get("then")
    return _QUARTERS.index(name.lower()) + 1 if name else int(said.get("digit") or 0) or None


def _start(match: re.Match[str], number: int | None = None) -> int:
    """The month after that of the year's end, by the end of its quarter of a `number`; an end in the first week of a
    month counts to the month before."""
    said = match.groupdict()
    month = month_of(said["month"] or said["month2"])
    ended = month - (int(said["before"] or said["after"]) <= 7)
    quarters = number or _quarter_of(match) or 4
    quarters = 2 if said.get("second") else 3 if said.get("third") else quarters
    return (ended - 3 * quarters) % 12 + 1
