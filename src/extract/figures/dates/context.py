"""What the shapes of dates need to know: the text around, the release date, and how years are inferred."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from extract.figures.dates import calendar as cal
from extract.figures.dates import tense
from extract.figures.dates.words import MONTH, full_year
from extract.model import UNDATED, FiscalYear, Granularity

INFERRED = "year inferred from the release's own date or period"
NARRATED = "counted from a day that the text tells before"
Groups = Mapping[str, str | None]

_SINCE = re.compile(r"\bsince\s(?:the\s)?\Z", re.IGNORECASE)
# Days after the release in which a date can lie that a sentence about the past opens with.
_SOON = timedelta(days=14)
# Days from the release within which the nearest day of that name is meant, whatever the verb.
_FAR = timedelta(days=60)
# `The deadline was extended from March 31 to`, `a change of its opening date from May 4 to`
_PUT_OFF = re.compile(
    r"\b(?:(?:extend|postpon|reschedul|delay|defer)(?:ed|s|ing|e)?|(?:pushed|moved|put)\s(?:back|forward|up|off|out)|brought\sforward|"
    r"(?:deadline|date|meeting|hearing|launch|election|opening)\b[^.;,]*\b(?:moved|moves|changed|shifted|advanced))"
    r"(?:\s[\w’'-]+){0,5}?\sfrom\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_EVERY = re.compile(r"\b(?:every|each|usually\son|any)\s(?:other\s)?\Z", re.IGNORECASE)
_TIME_BEFORE = re.compile(
    r"\b(?:in|on|by|since|until|through|during|for|after|before|over|throughout)\s\Z", re.IGNORECASE
)
_NAMING_BEFORE = re.compile(
    r"(?:\b(?:in|by|since|of|until|till|through|during|from|to|between|before|after|for|late|early|mid|last|next|this|past|starting|"
    r"beginning|around|through|on|each|every|and|or|as of|as (?:early|soon|late|recently) as|effective|than|with|over|versus|vs\.?|(?:months|weeks|year|quarter) end(?:ed|ing))\s|[-–(])\Z",
    re.IGNORECASE,
)

# `05.14.2007` can be no day of a 14th month.
_POINTED_MONTH_FIRST = re.compile(r"(?<![\d.])(?:0?[1-9]|1[0-2])\.(?:1[3-9]|2\d|3[01])\.(?:19|20)\d\d(?!\d)")
# `14/05/2007` can be no month.
_SLASHED_DAY_FIRST = re.compile(r"(?<![\d/])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?!\d)")
# `14 March 2022`, and `March 14` as others write it.
_WORDED_DAY_FIRST = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:{MONTH}),?\s(?:19|20)\d\d\b", re.IGNORECASE)
_WORDED_MONTH_FIRST = re.compile(rf"\b(?:{MONTH})\s\d{{1,2}}(?:st|nd|rd|th)?\b(?!\d)", re.IGNORECASE)

# Quotation marks.
_OPENS, _CLOSES = '“"', '”"'


@dataclass(slots=True)
class Resolved:
    """What a date expression means; both ends None where there is no release date to resolve it against."""

    span: cal.Span
    granularity: Granularity
    assumptions: list[str] = field(default_factory=list)

    @property
    def says_year(self) -> bool:
        """Whether the text says its year, which no release has to tell."""
        return INFERRED not in self.assumptions and UNDATED not in self.assumptions


@dataclass(frozen=True)
class Context:
    """One text and what its dates are resolved against; `day_first` where the issuer's country writes them so; `southern` where its summer is in January."""

    text: str
    release: date | None
    fiscal: FiscalYear
    day_first: bool = False
    southern: bool = False

    @cached_property
    def points_month_first(self) -> bool:
        """Whether the text has a date with points whose second number can be no month: `06.28.2021`."""
        return _POINTED_MONTH_FIRST.search(self.text) is not None

    @cached_property
    def slashes_day_first(self) -> bool:
        """Whether the text has a date with slashes whose first number can be no month: `28/06/2021`."""
        return _SLASHED_DAY_FIRST.search(self.text) is not None

    @cached_property
    def words_day_first(self) -> bool:
        """Whether the dates of the text that have their month in words have it behind the day: `14 March 2022`."""
        return _WORDED_DAY_FIRST.search(self.text) is not None and _WORDED_MONTH_FIRST.search(self.text) is None

    def before(self, m: re.Match[str], size: int) -> str:
        """The characters before a match, at most `size`."""
        return self.text[max(m.start() - size, 0) : m.start()]

    def timed(self, m: re.Match[str]) -> bool:
        """Whether a preposition of time stands before a match."""
        return _TIME_BEFORE.search(self.before(m, 12)) is not None

    def is_title(self, m: re.Match[str]) -> bool:
        """Whether a match in capitals is all that stands in quotation marks, as a title does: `on ABC’s “This Week”`."""
        quoted = self.text[m.start() - 1 : m.start()] in _OPENS and self.text[m.end() : m.end() + 1] in _CLOSES
        return quoted and m.start() > 0 and m.end() < len(self.text) and m[0].istitle()

    def named(self, m: re.Match[str]) -> bool:
        """Whether the words before a match make a month or weekday of it, and no name (`Tuesday Group`)."""
        return _NAMING_BEFORE.search(self.before(m, 16)) is not None

    def ahead(self, m: re.Match[str]) -> bool | None:
        """Whether the sentence of a match speaks of the future (True) or the past (False); None where it does not say."""
        return tense.is_ahead(self.text, m.start(), m.end())

    def since(self, m: re.Match[str]) -> bool:
        """Whether a match is what `since` stands before, and so no day to come."""
        return _SINCE.search(self.before(m, 10)) is not None

    def put_off(self, start: int) -> bool:
        """Whether a verb that moves a day to another stands before an offset: `extended from`, and then two days."""
        return _PUT_OFF.search(self.text, max(start - 80, 0), start) is not None

    def recurring(self, m: re.Match[str]) -> bool:
        """Whether a match comes again and again (`every Tuesday`)."""
        return _EVERY.search(self.before(m, 18)) is not None

    def year(self, g: Groups, *keys: str) -> int | None:
        """The year that a match names, in figures or as `of last year`."""
        for key in keys or ("y",):
            if g.get(key):
                return int(g[key] or 0)
        if g.get("yy"):
            return full_year(g["yy"])
        rel = (g.get("rel") or g.get("rely") or "").lower()
        if rel and self.release:
            return self.release.year + {"last": -1, "next": 1}.get(rel, 0)
        return None

    def near_day(self, month: int, number: int, m: re.Match[str]) -> date | None:
        """The month and day in the year that puts it nearest to the release date, not on the wrong side of it."""
        assert self.release
        years = range(self.release.year - (8 if (month, number) == (2, 29) else 1), self.release.year + 2)
        found = [d for d in (cal.day(y, month, number) for y in years) if d]
        if latest := self._latest(m):
            found = [d for d in found if d <= latest]
        near = cal.nearest(found, self.release) if found else None
        if near and self._misplaced(near, m):
            return cal.day(near.year + (1 if near < self.release else -1), month, number)
        return near

    def _misplaced(self, near: date, m: re.Match[str]) -> bool:
        """Whether the sentence puts a day on the other side of the release: `was arrested on Nov. 12`."""
        assert self.release
        if abs(near - self.release) <= _FAR:
            return False
        if near < self.release:
            return tense.is_to_come(self.text, m.start(), m.end()) or tense.is_due(self.text, m.start(), m.end())
        return tense.is_over(self.text, m.start(), m.end())

    def near_month(self, month: int, m: re.Match[str]) -> int:
        """The year that puts a month nearest to the release date, not after it in what is past."""
        assert self.release
        y, latest = self.release.year, self._latest(m)
        years = [k for k in (y - 1, y, y + 1) if 1 <= k <= 9999 and not (latest and date(k, month, 1) > latest)]
        near = cal.nearest([date(k, month, 15) for k in years], self.release)
        return near.year - (near - self.release > _FAR and tense.is_over(self.text, m.start(), m.end()))

    def _latest(self, m: re.Match[str]) -> date | None:
        """The last day that a match can be where its sentence tells of the past: behind `since`, the release's own.

        A date that opens a sentence (`On July 25, police arrested nine people.`) can be some days after the release.
        """
        assert self.release
        if self.since(m):
            return self.release
        opens = tense.opens_the_past(self.text, m.start(), m.end())
        if opens is None:
            return None
        return self.release if opens == "after" else self.release + _SOON

    def unresolved(self, granularity: Granularity) -> Resolved:
        """A relative date in a release without a date."""
        return Resolved((None, None), granularity, [UNDATED])


Resolve = Callable[[Context, Groups, re.Match[str]], Resolved | None]


@dataclass(frozen=True, slots=True)
class Shape:
    """One way of writing dates. `opens` names what the first word can be (see `opening`), blanks between."""

    name: str
    opens: str
    pattern: re.Pattern[str]
    resolve: Resolve


def shape(name: str, opens: str, pattern: str, resolve: Resolve) -> Shape:
    """A Shape with its pattern compiled; capitals matter only where a piece says so (`May`, `Spring`)."""
    return Shape(name, opens, re.compile(pattern, re.IGNORECASE), resolve)
