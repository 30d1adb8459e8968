"""The nouns of the project: Release, Section, Passage, Figure, Reject. Everything else speaks in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import singledispatch
from typing import Final, Literal, get_args

Day = date  # beside a field of that name
Label = Literal["MONEY", "PERCENT", "QUANTITY", "DATE"]
Modifier = Literal["APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"]
Trend = Literal["up", "down"]
Granularity = Literal["day", "week", "month", "quarter", "season", "half", "year", "fiscal_year", "decade", "century"]
Kind = Literal["title", "dateline", "heading", "paragraph", "bullet", "quote", "table_row", "boilerplate"]
Format = Literal["text", "html", "markdown"]

LABELS = get_args(Label)
# The kinds of passages that tell in sentences.
PROSE = frozenset[Kind](("paragraph", "quote", "dateline"))
# The columns of a figure that hold the figure_id of another.
LINKS = ("period", "part_of", "baseline", "additional_to")
# What the checks and the totals go by of what the figures stage says: the assumption of a DATE without days, for its
# release has no date, and the rules of what is a factor, a share, or measured in a unit.
UNDATED = "no release date to resolve it against"
FACTOR: Final = "quantity.factor"
FRACTION: Final = "quantity.fraction"
SHARE: Final = "quantity.share"
MEASURED: Final = "quantity.measure"
SIGNS = {"APPROX": "~", "MORE_THAN": ">", "LESS_THAN": "<", "EQUAL_OR_MORE": "≥", "EQUAL_OR_LESS": "≤"}


@singledispatch
def as_html(shown: object) -> str:
    """What a notebook shows of a release or of figures; `extract.review` says how, for each of their classes."""
    raise TypeError(f"nothing is known of how {type(shown).__name__} looks")


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, bullet, heading, quote or table row of a release, as clean text.

    `passage` counts from 0 through the release; `section` is 0 before the first heading or bullet group;
    `depth` is 0 for an outermost bullet and `parent` the passage that a nested bullet belongs to;
    `source_line` is the 1-based line of the raw file where the passage begins;
    `cells` holds, for a table row, (start, end, column header) per cell, offsets into `text`.
    """

    passage: int
    kind: Kind
    section: int
    text: str
    heading: str | None = None
    depth: int = 0
    parent: int | None = None
    source_line: int | None = None
    cells: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A run of passages under one heading (or one bullet group whose heading was lost)."""

    section: int
    heading: str | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """The year in which an issuer counts.

    `start` is its first month (1-12; 10: U.S. federal). It bears the number of the calendar year in which it ends or,
    `by_start`, in which it starts (a shop's fiscal 2024 can end on February 1, 2025). `reported` is the last day of the
    quarter or year whose results a release tells, None where it tells none: its quarters are those of that year.
    """

    start: int = 10
    by_start: bool = False
    reported: Day | None = None


FEDERAL = FiscalYear()


@dataclass(frozen=True, slots=True)
class Release:
    """A press release as read from a raw file: what it is, when, and its passages in order.

    `currency` is the ISO 4217 code of a bare `$` (None: USD). `notes` says what reading had to repair, in words.
    """

    release_id: str
    source: str
    source_sha256: str
    format: Format
    title: str | None
    date: date | None
    passages: tuple[Passage, ...]
    url: str | None = None
    issuer: str | None = None
    currency: str | None = None
    fiscal_year: FiscalYear = FEDERAL
    notes: tuple[str, ...] = ()

    def _repr_html_(self) -> str:
        """The release with its figures, for a notebook."""
        return as_html(self)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The passages grouped by section, in order."""
        groups: dict[int, list[Passage]] = {}
        for passage in self.passages:
            groups.setdefault(passage.section, []).append(passage)
        return tuple(
            Section(number, next((p.heading for p in group if p.heading), None), tuple(group))
            for number, group in groups.items()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One mention of a number with a meaning; `schemas/figures.yaml` (`extract schema figures`) explains each field.

    `text == passage.text[start:end]`, in Unicode code points. `value` is fully expanded (`$23.6 million` is 23600000.0)
    in `unit`: an ISO 4217 code for MONEY; `percent`, `percentage_point` or `basis_point`; for a QUANTITY a name of the
    Pint registry, or the counted noun. `value_max` is the upper end of a range, `per` the denominator of a rate,
    `modifier` the qualifier in TIMEX3's words. Dates are first and last day, inclusive, None where an end is open.
    `period`, `part_of`, `baseline` and `additional_to` hold the `figure_id` of another figure of the same release.
    """

    figure_id: str
    label: Label
    text: str
    start: int
    end: int
    value: float | None = None
    value_max: float | None = None
    modifier: Modifier | None = None
    unit: str | None = None
    per: str | None = None
    trend: Trend | None = None
    date_start: date | None = None
    date_end: date | None = None
    granularity: Granularity | None = None
    period: str | None = None
    period_start: date | None = None
    period_end: date | None = None
    measure: str | None = None
    measure_start: int | None = None
    measure_end: int | None = None
    part_of: str | None = None
    baseline: str | None = None
    additional_to: str | None = None
    passage: int = 0
    section: int = 0
    heading: str | None = None
    sentence: str = ""
    rule: str = ""
    assumptions: tuple[str, ...] = ()

    def words(self) -> dict[str, str]:
        """The figure as a person reads it, in the terminal and on a page: short cells of text by column."""
        links = ((name, getattr(self, name)) for name in LINKS)
        return {
            "figure": short_id(self.figure_id),
            "label": self.label,
            "text": self.text,
            "value": self._value_in_words(),
            "unit": " per ".join(u for u in (self.unit, self.per) if u),
            "dates": self._dates_in_words(),
            "measure": self.measure or "",
            "links": ", ".join(f"{name.replace('_', ' ')} {short_id(target)}" for name, target in links if target),
        }

    def _value_in_words(self) -> str:
        """`>23,600,000`, `10–20`, `5 ↑`; nothing for a DATE."""
        if self.value is None:
            return ""
        high = f"–{_number(self.value_max)}" if self.value_max is not None else ""
        trend = {"up": " ↑", "down": " ↓"}.get(self.trend or "", "")
        return f"{SIGNS.get(self.modifier or '', '')}{_number(self.value)}{high}{trend}"

    def _dates_in_words(self) -> str:
        """Its own dates, or those of the period that it holds for; whole years as years; an open end is a word."""
        start, end = (self.date_start, self.date_end) if self.label == "DATE" else (self.period_start, self.period_end)
        if start is None and end is None:
            return ""
        if start is None or end is None:
            return f"from {start}" if start else f"until {end}"
        years = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
        first, last = (start.year, end.year) if years else (start, end)
        return str(first) if first == last else f"{first} to {last}"


def _number(value: float) -> str:
    """`23,600,000`, `0.333333`: whole numbers to the last digit, others to six decimals, or as many digits."""
    if float(value).is_integer():
        return f"{value:,.15g}"
    return f"{value:,.6f}".rstrip("0") if abs(value) >= 1e-3 else f"{value:,.6g}"


class Figures(list[Figure]):
    """A list of figures that a notebook shows as a table."""

    def _repr_html_(self) -> str:
        return as_html(self)


def number_of(count: int, noun: str) -> str:
    """`1 release`, `1,604 figures`."""
    return f"{count:,} {noun}{'s' * (count != 1)}"


def few(names: Sequence[str], most: int = 3) -> str:
    """Some of the names, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more:,} more" if more > 0 else "")


def short_id(figure_id: str) -> str:
    """`f12` of `colombia:f12`."""
    return figure_id.rpartition(":")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reject:
    """A row, candidate or file that was refused, and why. Nothing is lost in silence."""

    release_id: str
    table: str
    row: str | None = None
    column: str | None = None
    check: str
    value: str | None = None
    reason: str
    sentence: str | None = None

    @classmethod
    def of_file(cls, release_id: str, source: str, check: str, reason: str) -> Reject:
        """A raw file that is no release; `source` is its path under its root."""
        return cls(
            release_id=release_id,
            table="releases",
            row=release_id,
            column="source",
            check=check,
            value=source,
            reason=reason,
        )


def internal_error(error: Exception) -> str:
    """The reason of a reject that a fault of this program causes."""
    return f"internal error, please report it: {type(error).__name__}: {error}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one raw file gave: a release, or the reject that says why there is none."""

    release: Release | None
    reject: Reject | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """The figures of a release and the candidates that were refused."""

    figures: tuple[Figure, ...]
    rejects: tuple[Reject, ...] = field(default=())
