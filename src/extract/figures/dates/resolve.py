"""A shape that matched → first and last day, granularity, and the assumptions made."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.expressions import HOLIDAYS, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from extract.model import Granularity

_INFERRED = "year inferred from the release date"
_UNDATED = "no release date to resolve it against"
_FUTURE = re.compile(r"\b(?:will|shall|plans? to|expected to|scheduled|upcoming|to be|starts?|begins?|next)\b", re.I)


@dataclass(slots=True)
class Resolved:
    """What a date expression means; both ends None where there is no release date to resolve it against."""

    span: cal.Span
    granularity: Granularity
    assumptions: list[str] = field(default_factory=list)


class Resolver:
    """Resolves the shapes of one text against its release date."""

    def __init__(self, text: str, release: date | None, fiscal_month: int) -> None:
        self.text, self.release, self.fiscal = text, release, fiscal_month

    def resolve(self, name: str, m: re.Match[str]) -> Resolved | None:
        """The meaning of a match of shape `name`, or None where it is no date after all."""
        g = m.groupdict()
        method = getattr(self, f"_{name}")
        result = method(g, m)
        return result if isinstance(result, Resolved) else None

    def _undated(self, granularity: Granularity) -> Resolved:
        return Resolved((None, None), granularity, [_UNDATED])

    def _year_in(self, g: dict[str, str | None], key: str = "y") -> int | None:
        if g.get(key):
            return int(g[key] or 0)
        rel = (g.get("rel") or g.get("rely") or "").lower()
        if rel and self.release:
            return self.release.year + {"last": -1, "next": 1}.get(rel, 0)
        return None

    def _near_day(self, month: int, number: int) -> date | None:
        assert self.release
        years = (self.release.year - 1, self.release.year, self.release.year + 1)
        found = [d for d in (cal.day(y, month, number) for y in years) if d]
        return cal.nearest(found, self.release) if found else None

    def _near_month(self, month: int) -> int:
        assert self.release
        y = self.release.year
        middle = [date(k, month, 15) for k in (y - 1, y, y + 1) if 1 <= k <= 9999]
        return cal.nearest(middle, self.release).year

    def _days(self, g: dict[str, str | None], _: object) -> Resolved | None:
        month, first = _month(g["m"]), _number(g["d"])
        last, month2 = _number(g.get("d2")) or first, _month(g.get("m2")) or month
        year = self._year_in(g)
        notes = []
        if year is None and g.get("y0"):
            year = int(g["y0"] or 0)
            end_year = year
            year_start = year
        elif year is None:
            if self.release is None:
                return self._undated("day") if cal.day(2024, month, first) else None
            near = self._near_day(month, first)
            if near is None:
                return None
            year_start, end_year = near.year, near.year + (month2 < month)
            notes.append(_INFERRED)
        else:
            end_year = year
            year_start = int(g["y0"] or 0) if g.get("y0") else year - (month2 < month)
        start, end = cal.day(year_start, month, first), cal.day(end_year, month2, last)
        if start is None or end is None or end < start:
            return None
        return Resolved((start, end), "day", notes)

    _day = _day_first = _day_month_first = _days_between = _days

    def _iso(self, g: dict[str, str | None], _: object) -> Resolved | None:
        d = cal.day(int(g["y"] or 0), int(g["mo"] or 0), int(g["dd"] or 0))
        return Resolved((d, d), "day") if d else None

    def _numeric(self, g: dict[str, str | None], _: object) -> Resolved | None:
        a, b, year = int(g["a"] or 0), int(g["b"] or 0), _full_year(g["yy"])
        if (g["sep"] or "") != "/" and len(g["yy"] or "") == 2:
            return None
        month, number = (a, b) if a <= 12 else (b, a)
        d = cal.day(year, month, number)
        notes = ["month before day assumed"] if a <= 12 and b <= 12 and a != b else []
        return Resolved((d, d), "day", notes) if d else None

    def _numeric_month(self, g: dict[str, str | None], _: object) -> Resolved:
        return Resolved(cal.month_span(int(g["y"] or 0), int(g["mo"] or 0)), "month")

    def _months(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        first, last = _month(g["m"]), _month(g["m2"])
        if g.get("between") and not self.text[max(m.start() - 8, 0) : m.start()].lower().endswith("between "):
            return None
        year, notes = self._year_in(g), []
        if year is None and g.get("y0"):
            return None
        if year is None:
            if self.release is None:
                return self._undated("month")
            start_year = self._near_month(first)
            end_year = start_year + (last < first)
            notes.append(_INFERRED)
        else:
            end_year = year
            start_year = int(g["y0"] or 0) if g.get("y0") else year - (last < first)
        return Resolved((cal.month_span(start_year, first)[0], cal.month_span(end_year, last)[1]), "month", notes)

    def _months_between(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        if g.get("d") or g.get("d2"):
            return self._days(g, m) if g.get("d") and g.get("d2") else None
        return self._months({**g, "between": None}, m)

    def _month(self, g: dict[str, str | None], _: object) -> Resolved:
        return Resolved(cal.month_span(int(g["y"] or 0), _month(g["m"])), "month")

    def _month_alone(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        word = (g["m"] or "").rstrip(".").lower()
        before = self.text[max(m.start() - 16, 0) : m.start()]
        if word in ("may", "march", "mar") and not g.get("part") and not _MONTH_BEFORE.search(before):
            return None
        if word in ("april", "june", "august", "jan", "sept") or not g.get("part"):
            after = self.text[m.end() : m.end() + 24]
            if (
                not _MONTH_BEFORE.search(before)
                and re.match(r"\s(?!and\b|or\b)[A-Z][a-z]+", after)
                and not g.get("part")
            ):
                return None
            if re.search(r"[A-Z][a-z]+\s\Z", before) and not _MONTH_BEFORE.search(before) and not g.get("part"):
                return None
        year = self._year_in(g)
        if year is not None:
            return Resolved(cal.month_span(year, _month(g["m"])), "month")
        if self.release is None:
            return self._undated("month")
        month = _month(g["m"])
        return Resolved(cal.month_span(self._near_month(month), month), "month", [_INFERRED])

    def _relative_month(self, g: dict[str, str | None], _: object) -> Resolved:
        if self.release is None:
            return self._undated("month")
        month, rel, here = _month(g["m"]), (g["rel"] or "").lower(), self.release
        year = here.year
        if rel in ("last", "past", "this past"):
            year -= month >= here.month
        elif rel in ("next", "this coming"):
            year += month <= here.month
        return Resolved(cal.month_span(year, month), "month")

    def _fiscal(self, g: dict[str, str | None], _: object) -> Resolved | None:
        first = _full_year(g["f"])
        last = _full_year(g["f2"]) if g.get("f2") else first
        if g.get("f2") and len(g["f2"] or "") == 2:
            last = first // 100 * 100 + int(g["f2"] or 0)
        if last < first:
            return None
        return Resolved(cal.fiscal_span(first, last, self.fiscal), "fiscal_year")

    def _fiscal_relative(self, g: dict[str, str | None], _: object) -> Resolved:
        if self.release is None:
            return self._undated("fiscal_year")
        year = self.release.year + (self.fiscal > 1 and self.release.month >= self.fiscal)
        year += {"last": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1}.get((g["rel"] or "").lower(), 0)
        return Resolved(cal.fiscal_span(year, year, self.fiscal), "fiscal_year")

    def _quarter_of(self, year: int | None, quarter: int, fiscal: bool) -> Resolved:
        if year is None:
            if self.release is None:
                return self._undated("quarter")
            here = self.release
            year = cal.nearest(
                [date(y, quarter * 3 - 1, 15) for y in (here.year - 1, here.year, here.year + 1)], here
            ).year
            notes = [_INFERRED]
        else:
            notes = []
        if fiscal:
            start = cal.fiscal_span(year, year, self.fiscal)[0]
            first = cal.shift(start, months=3 * (quarter - 1))
            return Resolved((first, cal.shift(first, months=3) - timedelta(days=1)), "quarter", notes)
        return Resolved(cal.months_span(year, quarter * 3 - 2, 3), "quarter", notes)

    def _quarter(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        year = self._year_in(g) or self._year_in(g, "y0")
        fiscal = bool(g.get("fiscal") or g.get("fiscal0"))
        if (
            year is None
            and not m.group(0).lower().startswith("the ")
            and not _TIME_BEFORE.search(self.text[: m.start()][-12:])
        ):
            return None
        return self._quarter_of(year, ORDINALS[(g["q"] or "").lower()], fiscal)

    def _quarter_code(self, g: dict[str, str | None], _: object) -> Resolved:
        year = _full_year(g["y"]) if g.get("y") else self._year_in({**g, "y": None})
        return self._quarter_of(year, int(g["q1"] or g["q2"] or 0), bool(g.get("fiscal")))

    def _year_quarter(self, g: dict[str, str | None], _: object) -> Resolved:
        return self._quarter_of(int(g["y"] or 0), int(g["q"] or 0), False)

    def _half(self, g: dict[str, str | None], _: object) -> Resolved:
        year = self._year_in(g)
        if year is None:
            return self._undated("half")
        start = cal.fiscal_span(year, year, self.fiscal)[0] if g.get("fiscal") else date(year, 1, 1)
        first = cal.shift(start, months=0 if (g["h"] or "") == "first" else 6)
        return Resolved((first, cal.shift(first, months=6) - timedelta(days=1)), "half")

    def _half_code(self, g: dict[str, str | None], _: object) -> Resolved:
        return Resolved(cal.months_span(int(g["y"] or 0), 1 if (g["h1"] or g["h2"]) == "1" else 7, 6), "half")

    def _academic(self, g: dict[str, str | None], _: object) -> Resolved | None:
        first = int(g["y"] or 0)
        last = int(g["y2"] or 0) if len(g["y2"] or "") == 4 else first // 100 * 100 + int(g["y2"] or 0)
        if last not in (first, first + 1):
            return None
        if g["kind"] == "fiscal":
            return Resolved(cal.fiscal_span(last, last, self.fiscal), "fiscal_year")
        return Resolved(
            (date(first, 9, 1), date(last, 8, 31)), "year", ["academic year taken from September to August"]
        )

    def _season(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        word, rel = (g["s"] or "").lower(), (g.get("rel") or "").lower()
        if not (rel or g.get("y") or g.get("part") or g.get("rely")):
            return None
        after = self.text[m.end() : m.end() + 12]
        before = self.text[max(m.start() - 10, 0) : m.start()]
        if (
            rel == "the"
            and not g.get("y")
            and not g.get("part")
            and (word in ("fall", "spring") or re.match(r"\s?-|\s[a-z]+s?\b(?<!\sin)(?<!\sof)(?<!\sand)", after))
        ):
            if not (word in ("summer", "winter") and _TIME_BEFORE.search(before)):
                return None
        month = SEASONS[word]
        year = self._year_in(g)
        if year is None:
            if self.release is None:
                return self._undated("season")
            here = self.release
            options = [date(y, month, 1) + timedelta(days=45) for y in (here.year - 1, here.year, here.year + 1)]
            if rel in ("last", "past", "this past"):
                options = [o for o in options if o + timedelta(days=46) < here or rel != "last"] or options[:1]
                options = [o for o in options if o <= here] or options[:1]
            if rel in ("next", "this coming"):
                options = [o for o in options if o - timedelta(days=45) > here] or options[-1:]
            year = cal.nearest(options, here + timedelta(days=0)).year
            year = year - 1 if month == 12 and date(year, 1, 14) in options else year
            if month == 12:
                middles = [date(y, 1, 15) for y in (here.year - 1, here.year, here.year + 1)]
                year = (
                    cal.nearest(
                        [d for d in middles if rel not in ("last", "past", "this past") or d <= here], here
                    ).year
                    - 1
                )
        elif month == 12 and g.get("y"):
            year = year
        return Resolved(cal.months_span(year, month, 3), "season")

    def _decade(self, g: dict[str, str | None], _: object) -> Resolved:
        word = (g["dec"] or "").lstrip("'’")
        first = int(word) if len(word) == 4 else 1900 + int(word)
        return Resolved(cal.year_span(first, first + 9), "decade")

    def _century(self, g: dict[str, str | None], _: object) -> Resolved | None:
        words = {"twenty-first": 21, "twenty first": 21, "twentieth": 20, "nineteenth": 19, "eighteenth": 18}
        word = (g["c"] or "").lower()
        number = words.get(word) or int(re.sub(r"\D", "", word) or 0)
        return Resolved(cal.year_span((number - 1) * 100 + 1, number * 100), "century") if number else None

    def _stretch(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        rel, unit, the = (g["rel"] or "").lower(), _unit(g["u"]), bool(g.get("the"))
        count = _count(g.get("n"))
        granularity: Granularity = "day" if unit in ("weekend", "fortnight") else unit  # type: ignore[assignment]
        if rel == "first":
            return None
        if count is None and (g["u"] or "").lower().endswith("s"):
            return None
        if rel in ("following", "coming", "upcoming", "preceding", "previous") and count is None and not the:
            return None
        if self.release is None:
            return self._undated(granularity)
        here = self.release
        if count is None and not (the and unit in ("decade", "century")) and (rel in ("last", "next") or the):
            if not the or rel in ("previous", "preceding", "following"):
                return Resolved(
                    _calendar(here, unit, -1 if rel in ("last", "past", "previous", "preceding") else 1), granularity
                )
        step = count or 1
        if rel in ("next", "coming", "following", "upcoming"):
            return Resolved((here, cal.move(here, step, unit)), granularity)
        return Resolved((cal.move(here, -step, unit), here), granularity)

    def _this(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        unit, when = _unit(g["u"]), (g.get("when") or "").lower()
        granularity: Granularity = "day" if unit in ("weekend",) else unit  # type: ignore[assignment]
        if self.release is None:
            return self._undated(granularity)
        first, last = _calendar(self.release, unit, 0)
        if when == "earlier":
            last = self.release
        elif when in ("later", "the rest of", "the remainder of"):
            first = self.release
        return Resolved((first, last), granularity)

    def _end_of_unit(self, g: dict[str, str | None], _: object) -> Resolved:
        unit, rel = _unit(g["u"]), g["rel"]
        granularity: Granularity = unit  # type: ignore[assignment]
        if self.release is None:
            return self._undated(granularity)
        step = {"last": -1, "next": 1}.get(rel or "", 0)
        return Resolved(_calendar(self.release, unit, step), granularity)

    def _year_end(self, g: dict[str, str | None], _: object) -> Resolved:
        year = self._year_in(g) or (self.release.year if self.release else None)
        if year is None:
            return self._undated("year")
        return Resolved(cal.year_span(year), "year")

    def _ago(self, g: dict[str, str | None], _: object) -> Resolved | None:
        unit, count = _unit(g["u"]), _count(g["n"])
        granularity: Granularity = "day" if unit in ("day", "week", "fortnight", "weekend") else unit  # type: ignore[assignment]
        if count is None:
            return None
        if self.release is None:
            return self._undated(granularity)
        there = cal.move(self.release, -count if g["dir"] == "ago" else count, unit)
        if granularity == "day":
            return Resolved((there, there), "day")
        return Resolved(_calendar(there, unit, 0), granularity)

    def _day_word(self, g: dict[str, str | None], _: object) -> Resolved:
        if self.release is None:
            return self._undated("day")
        word = (g["w"] or "").lower()
        step = {
            "tomorrow": 1,
            "yesterday": -1,
            "last night": -1,
            "the day after tomorrow": 2,
            "the day before yesterday": -2,
        }
        d = self.release + timedelta(days=step.get(word, 0))
        return Resolved((d, d), "day")

    def _weekday(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        named = re.match(r"\s[A-Z][a-z]+\b", self.text[m.end() : m.end() + 16])
        if named and not g.get("rel") and not _MONTH_BEFORE.search(self.text[max(m.start() - 12, 0) : m.start()]):
            return None
        if self.release is None:
            return self._undated("day")
        number, rel, here = WEEKDAYS[(g["wd"] or "").lower()], (g.get("rel") or "").lower(), self.release
        back = (here.weekday() - number) % 7
        ahead = (number - here.weekday()) % 7
        context = self.text[max(m.start() - 80, 0) : m.start()].rpartition(". ")[2]
        if rel in ("next", "coming"):
            d = here - timedelta(days=here.weekday()) + timedelta(days=7 + number)
        elif rel == "last":
            d = here - timedelta(days=here.weekday() + 7 - number)
        elif rel in ("this", "this coming"):
            d = here - timedelta(days=here.weekday()) + timedelta(days=number)
        elif _FUTURE.search(context) and not rel:
            d = here + timedelta(days=ahead)
        else:
            d = here - timedelta(days=back)
        return Resolved((d, d), "day")

    def _weekday_in_week(self, g: dict[str, str | None], _: object) -> Resolved:
        if self.release is None:
            return self._undated("day")
        monday = cal.week_span(self.release)[0] + timedelta(days=7 * _STEPS[(g["rel"] or g["rel0"] or "").lower()])
        d = monday + timedelta(days=WEEKDAYS[(g["wd"] or g["wd0"] or "").lower()])
        return Resolved((d, d), "day")

    def _weekday_number(self, g: dict[str, str | None], _: object) -> Resolved | None:
        """`Friday the 15th`: the nearest such weekday with that number."""
        number = _number(g["d"])
        if self.release is None:
            return self._undated("day")
        around = (cal.shift(self.release.replace(day=1), months=k) for k in range(-12, 13))
        days = [d for d in (cal.day(a.year, a.month, number) for a in around) if d]
        fitting = [d for d in days if d.weekday() == WEEKDAYS[(g["wd"] or "").lower().rstrip(".")]]
        if not fitting:
            return None
        d = cal.nearest(fitting, self.release)
        return Resolved((d, d), "day", ["month inferred from the weekday and the release date"])

    def _nth_weekday(self, g: dict[str, str | None], _: object) -> Resolved | None:
        """`the first Friday of next month`, `the last Monday in May 2021`."""
        span = self._month_named(g)
        if span is None or span[0] is None:
            return self._undated("day") if span else None
        nth = {"last": -1, "final": -1, "third": 3}.get((g["n"] or "").lower()) or ORDINALS.get(
            (g["n"] or "").lower(), 1
        )
        d = cal.nth_weekday(span[0].year, span[0].month, nth, WEEKDAYS[(g["wd"] or "").lower()])
        return Resolved((d, d), "day")

    def _nth_week(self, g: dict[str, str | None], _: object) -> Resolved | None:
        """`the last week of July`: whole weeks (Monday to Sunday), the first one that lies in the month or year."""
        span = self._month_named(g)
        if span is None or span[0] is None or span[1] is None:
            return self._undated("week") if span else None
        word = (g["n"] or "").lower()
        if word in ("last", "final"):
            return Resolved(cal.week_span(span[1]), "week")
        first = cal.week_span(span[0])[0]
        if (span[0] - first).days > 3:
            first += timedelta(days=7)
        start = first + timedelta(days=7 * (ORDINALS.get(word, 1) - 1))
        return Resolved((start, start + timedelta(days=6)), "week")

    def _month_named(self, g: dict[str, str | None]) -> cal.Span | None:
        """The month or year that `of …` names: a month with or without a year, a year, this or next month or year."""
        if g.get("m"):
            month = _month(g["m"])
            if g.get("y"):
                return cal.month_span(int(g["y"] or 0), month)
            return cal.month_span(self._near_month(month), month) if self.release else (None, None)
        if g.get("y") or g.get("y0"):
            return cal.year_span(int(g.get("y") or g.get("y0") or 0))
        if self.release is None:
            return (None, None)
        return _calendar(self.release, (g["u"] or "month").lower(), _STEPS.get((g["rel"] or "this").lower(), 0))

    def _days_of_relative(self, g: dict[str, str | None], _: object) -> Resolved | None:
        """`from 4 to 22 of this month`, `the 20th of next month`."""
        if self.release is None:
            return self._undated("day")
        first, _last = _calendar(self.release, "month", _STEPS.get((g["rel"] or "this").lower(), 0))
        start = cal.day(first.year, first.month, _number(g["d"]))
        end = cal.day(first.year, first.month, _number(g["d2"])) if g.get("d2") else start
        return Resolved((start, end), "day") if start and end and start <= end else None

    def _part_relative(self, g: dict[str, str | None], _: object) -> Resolved:
        unit = _unit(g["u"])
        granularity: Granularity = "day" if unit == "weekend" else unit  # type: ignore[assignment]
        if self.release is None:
            return self._undated(granularity)
        return Resolved(_calendar(self.release, unit, _STEPS.get((g["rel"] or "").lower(), 0)), granularity)

    def _rest(self, g: dict[str, str | None], _: object) -> Resolved:
        unit = _unit(g["u"])
        granularity: Granularity = unit  # type: ignore[assignment]
        if self.release is None:
            return self._undated(granularity)
        return Resolved((self.release, _calendar(self.release, unit, 0)[1]), granularity)

    def _word_decade(self, g: dict[str, str | None], _: object) -> Resolved:
        tens = (g["tens"] or "").lower()
        first = 1900 + 10 * (
            ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet").index(tens[:-3]) + 2
        )
        return Resolved(cal.year_span(first, first + 9), "decade")

    def _short_decade(self, g: dict[str, str | None], _: object) -> Resolved:
        first = 1900 + int(g["dec"] or 0)
        return Resolved(cal.year_span(first, first + 9), "decade")

    def _year_month(self, g: dict[str, str | None], _: object) -> Resolved:
        month = _month(g["m"]) if g.get("m") else int(g["mo"] or 0)
        return Resolved(cal.month_span(int(g["y"] or 0), month), "month")

    def _year_half(self, g: dict[str, str | None], _: object) -> Resolved:
        return Resolved(cal.months_span(int(g["y"] or 0), 1 if g["h"] == "1" else 7, 6), "half")

    def _slash_day(self, g: dict[str, str | None], _: object) -> Resolved | None:
        d = cal.day(int(g["y"] or 0), int(g["mo"] or 0), int(g["dd"] or 0))
        return Resolved((d, d), "day") if d else None

    def _year_words(self, g: dict[str, str | None], _: object) -> Resolved | None:
        year = _spelled_year(g["w"] or "")
        if year is None:
            return None
        return (
            Resolved(cal.month_span(year, _month(g["m"])), "month")
            if g.get("m")
            else Resolved(cal.year_span(year), "year")
        )

    def _week_of(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        found = self._days({**g, "d2": None, "m2": None}, m)
        if found is None or found.span[0] is None:
            return found
        d = found.span[0]
        if re.search(r"end(?:ing|ed)\s", m.group(0)):
            return Resolved((d - timedelta(days=6), d), "week", found.assumptions)
        if re.search(r"(?:beginn|start)ing\s", m.group(0)):
            return Resolved((d, d + timedelta(days=6)), "week", found.assumptions)
        return Resolved(cal.week_span(d), "week", found.assumptions)

    def _holiday(self, g: dict[str, str | None], _: object) -> Resolved | None:
        rule = HOLIDAYS.get(re.sub(r"[’]", "'", (g["h"] or "").lower())) or HOLIDAYS.get(
            re.sub(r"s day$", "'s day", (g["h"] or "").lower().replace("’", ""))
        )
        if rule is None:
            return None
        year, notes = self._year_in(g), []
        if year is None:
            if self.release is None:
                return self._undated("day")
            y = self.release.year
            d = cal.nearest([_holiday(rule, k) for k in (y - 1, y, y + 1)], self.release)
            notes.append(_INFERRED)
        else:
            d = _holiday(rule, year)
        return Resolved((d, d), "day", notes)

    def _years(self, g: dict[str, str | None], m: re.Match[str]) -> Resolved | None:
        first = int(g["y"] or 0)
        last = int(g["y2"] or 0) if len(g["y2"] or "") == 4 else first // 100 * 100 + int(g["y2"] or 0)
        if not first < last <= first + 200:
            return None
        return Resolved(cal.year_span(first, last), "year")

    _years_between = _years

    def _part_year(self, g: dict[str, str | None], _: object) -> Resolved:
        return Resolved(cal.year_span(int(g["y"] or 0)), "year")

    def _year(self, g: dict[str, str | None], _: object) -> Resolved:
        return Resolved(cal.year_span(int(g["y"] or 0)), "year")


_STEPS = {"last": -1, "this": 0, "next": 1, "past": -1, "current": 0, "coming": 1, "previous": -1, "the": 0}
_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _spelled_year(words: str) -> int | None:
    """`nineteen ninety-nine` → 1999, `twenty nineteen` → 2019, `two thousand and eighteen` → 2018; None for no year."""
    parts = re.split(r"[\s-]+", words.lower().replace(" and ", " "))
    if parts[:2] == ["two", "thousand"]:
        century, rest = 2000, parts[2:]
    else:
        heads = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}
        if parts[0] not in heads or len(parts) < 2:
            return None
        century, rest = heads[parts[0]], parts[1:]
    value = 0
    for word in rest:
        if word in _TEENS:
            value += 10 + _TEENS.index(word)
        elif word in _TENS:
            value += 20 + 10 * _TENS.index(word)
        elif word in _ONES:
            value += 1 + _ONES.index(word)
        else:
            return None
    return century + value if value < 100 else None


_MONTH_BEFORE = re.compile(
    r"(?:\b(?:in|by|since|of|until|till|through|during|from|to|between|before|after|for|late|early|mid|last|next|this|past|starting|"
    r"beginning|around|through|each|every|and|or|as of|effective|than|with|over|versus|vs\.?)\s|[-–(])\Z",
    re.I,
)
_TIME_BEFORE = re.compile(r"\b(?:in|by|since|until|through|during|for|after|before|over|throughout)\s\Z", re.I)


def _month(word: str | None) -> int:
    return MONTHS.get((word or "").rstrip(".").lower(), 0)


def _number(word: str | None) -> int:
    return int(re.sub(r"\D", "", word or "") or 0)


def _full_year(word: str | None) -> int:
    number = int(word or 0)
    return number if number >= 100 else 2000 + number if number < 70 else 1900 + number


def _unit(word: str | None) -> str:
    low = (word or "").lower()
    return {"centuries": "century", "century": "century"}.get(low, low.rstrip("s"))


def _count(word: str | None) -> int | None:
    if not word:
        return None
    return int(word) if word.isdigit() else NUMBERS.get(word.lower())


def _calendar(here: date, unit: str, step: int) -> tuple[date, date]:
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


def _holiday(rule: str, year: int) -> date:
    if rule == "election":
        return cal.nth_weekday(year, 11, 1, 0) + timedelta(days=1)
    head, *rest = rule.split()
    if head == "easter":
        return cal.easter(year) + timedelta(days=int(rest[0]))
    if head == "thanksgiving":
        return cal.nth_weekday(year, 11, 4, 3) + timedelta(days=int(rest[0]))
    if len(rest) == 1:
        return date(year, int(head), int(rest[0]))
    return cal.nth_weekday(year, int(rest[1]), int(head), int(rest[0]))
