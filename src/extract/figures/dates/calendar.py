"""Days, months and years: the arithmetic behind dates, with both ends of every stretch inclusive."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from extract.model import FiscalYear, Granularity

Span = tuple[date | None, date | None]
# What takes a month or longer, and is the time of what is told.
LONG: frozenset[Granularity] = frozenset(("month", "quarter", "half", "year", "fiscal_year"))


def day(year: int, month: int, number: int) -> date | None:
    """The day, or None where the calendar has none (February 30)."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def month_span(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def months_span(year: int, first: int, count: int) -> tuple[date, date]:
    """First and last day of `count` months from month `first` (which may pass the year's end)."""
    return months_from(shift(date(year, 1, 1), months=first - 1), count)


def months_from(start: date, count: int) -> tuple[date, date]:
    """First and last day of the `count` months that begin on a day."""
    return start, shift(start, months=count) - timedelta(days=1)


def months_to(last: date, count: int) -> tuple[date, date]:
    """The `count` months that end on a day, a quarter or two: thirteen weeks each where a week ends and no month."""
    if _ends_a_week(last):
        return last - timedelta(days=91 * count // 3 - 1), last
    following = last + timedelta(days=1)
    first = shift(following, months=-count) if following.day == 1 else shift(last, months=-count) + timedelta(days=1)
    return first, last


def year_before(last: date) -> date:
    """The day on which a stretch to a day ended a year before: the last of a month, or 52 weeks before the end of one."""
    if _ends_a_week(last):
        return last - timedelta(days=364)
    return shift(last + timedelta(days=1), months=-12) - timedelta(days=1)


def _ends_a_week(day: date) -> bool:
    """Whether a day is the last of a business week, Friday to Sunday, and of no month."""
    return day.weekday() > 3 and (day + timedelta(days=1)).day > 1


def year_span(year: int, last: int | None = None) -> tuple[date, date]:
    """First and last day of a year, or of the years to `last`."""
    return date(year, 1, 1), date(last or year, 12, 31)


def fiscal_span(first: int, last: int, fiscal: FiscalYear) -> tuple[date, date]:
    """First and last day of the fiscal years first…last."""
    begins = first if fiscal.start == 1 or fiscal.by_start else first - 1
    start = date(begins, fiscal.start, 1)
    return start, shift(start, months=12 * (last - first + 1)) - timedelta(days=1)


def fiscal_year_of(day: date, fiscal: FiscalYear) -> int:
    """The number of the fiscal year that a day is in."""
    ahead = fiscal.start > 1 and day.month >= fiscal.start
    return day.year + ahead - (fiscal.start > 1 and fiscal.by_start)


def week_span(anchor: date) -> tuple[date, date]:
    """Monday to Sunday of the week of a day (ISO 8601)."""
    monday = anchor - timedelta(days=anchor.weekday())
    return monday, monday + timedelta(days=6)


def shift(anchor: date, days: int = 0, months: int = 0) -> date:
    """The day `months` and `days` later; a day that the month lacks becomes its last. Clipped to years 1…9999."""
    index = anchor.year * 12 + anchor.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9998:
        return date.min if year < 1 else date.max
    moved = date(year, month + 1, min(anchor.day, monthrange(year, month + 1)[1]))
    try:
        return moved + timedelta(days=days)
    except OverflowError:
        return date.min if days < 0 else date.max


def move(anchor: date, count: float, unit: str) -> date:
    """The day `count` units later (day, week, month, quarter, year, decade, century); parts of a month are rounded."""
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months:
        return shift(anchor, months=round(max(min(count * months, 120000), -120000)))
    step = {"week": 7, "fortnight": 14, "weekend": 7}.get(unit, 1)
    return shift(anchor, days=round(max(min(count * step, 3000000), -3000000)))


def unit_at(here: date, unit: str, step: int) -> tuple[date, date]:
    """The calendar unit that holds the day, or the one `step` units from it."""
    if unit in ("week", "fortnight", "weekend"):
        first, last = week_span(move(here, step, "week"))
        return (last - timedelta(days=1), last) if unit == "weekend" else (first, last)
    if unit == "month":
        there = move(here.replace(day=1), step, "month")
        return month_span(there.year, there.month)
    if unit == "quarter":
        there = move(date(here.year, (here.month - 1) // 3 * 3 + 1, 1), step, "quarter")
        return months_span(there.year, there.month, 3)
    if unit == "year":
        return year_span(max(1, min(here.year + step, 9998)))
    if unit == "decade":
        first_year = here.year // 10 * 10 + 10 * step
        return year_span(first_year, first_year + 9)
    if unit == "century":
        first_year = (here.year - 1) // 100 * 100 + 1 + 100 * step
        return year_span(first_year, first_year + 99)
    there = here + timedelta(days=step)
    return there, there


def nearest(candidates: list[date], anchor: date) -> date:
    """The candidate nearest to the anchor (the earlier of two)."""
    return min(candidates, key=lambda d: (abs((d - anchor).days), d))


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """The nth weekday of a month; -1 for the last."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, number = divmod(h + j - 7 * m + 114, 31)
    return date(year, month, number + 1)
