"""What the components of the pipeline pass on to one another: a figure in the making."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from extract.model import Granularity, Label, Modifier, Passage, Trend

# The rules that find figures; of those of dates, which the shapes of `dates` name, the ones that are asked for.
Rule = Literal[
    "money.article",
    "money.compound",
    "money.prefix",
    "money.range",
    "money.suffix",
    "money.unsigned",
    "percent",
    "percent.range",
    "quantity.age",
    "quantity.bare",
    "quantity.compound",
    "quantity.count",
    "quantity.factor",
    "quantity.fraction",
    "quantity.frequency",
    "quantity.measure",
    "quantity.partitive",
    "quantity.share",
    "table.count",
    "table.measure",
    "table.money",
    "table.percent",
    "date.day_word",
    "date.fiscal",
    "date.months_between",
    "date.stretch",
    "date.the_unit",
    "date.weekday",
    "date.year",
    "date.years_between",
]
# What a cue links, where it stands to the figure, where what it links to lies, and what it asks of the two.
Link = Literal["part_of", "baseline", "additional_to"]
Stands = Literal["before", "after", "inside", "between", "opening"]
Target = Literal["ahead", "back", "first", "sentence"]
Asks = Literal[
    "",
    "added",
    "alike",
    "also",
    "bare",
    "change",
    "factor",
    "fraction",
    "money",
    "named",
    "noun",
    "number",
    "past",
    "share",
    "these",
]
# Sentences with figures in which a cue like `of that amount` looks for what it means.
BACK = 3


@dataclass(slots=True, eq=False)
class Found:
    """A figure found in one passage, equal to itself alone; offsets are characters of the passage, end exclusive.

    `cue` is where the words that belong to the figure begin, its qualifier included (`more than` of
    `more than $5`); `number_start`, `number_end` bound the number alone, without sign, unit or noun.
    Links hold other Found objects, `compared` the one that a comparison sets it beside. `measure_start` and
    `measure_end` are offsets into the passage.
    """

    label: Label
    start: int
    end: int
    rule: Rule
    value: float | None = None
    value_max: float | None = None
    modifier: Modifier | None = None
    unit: str | None = None
    per: str | None = None
    trend: Trend | None = None
    date_start: date | None = None
    date_end: date | None = None
    granularity: Granularity | None = None
    cue: int = -1
    number_start: int = -1
    number_end: int = -1
    measure_start: int | None = None
    measure_end: int | None = None
    measure: str | None = None
    period: Found | None = None
    part_of: Found | None = None
    compared: Found | None = None
    additional_to: Found | None = None
    assumptions: list[str] = field(default_factory=list)

    @property
    def lead(self) -> int:
        """Where it begins with its qualifier."""
        return self.cue if 0 <= self.cue <= self.start else self.start

    @property
    def baseline(self) -> Found | None:
        """What a change or a share is measured against; a level that is compared with a level stands for itself."""
        if self.compared is None or self.trend or self.rule == "quantity.factor":
            return self.compared
        share = self.label == "PERCENT" or self.rule == "quantity.fraction"
        return self.compared if share and self.compared.label == "DATE" else None

    @property
    def is_count(self) -> bool:
        """Whether it counts a noun that stands beside it: `40 jobs`, `four of the 15 seats`."""
        return self.rule in ("quantity.count", "quantity.partitive")

    @property
    def is_measure(self) -> bool:
        """Whether it is a number with its unit, or in a compound: `5 miles`, `a 103-foot`."""
        return self.rule in ("quantity.measure", "quantity.compound")

    @property
    def is_closed(self) -> bool:
        """Whether it is a date with both its ends."""
        return self.date_start is not None and self.date_end is not None


@dataclass(frozen=True, slots=True)
class Cue:
    """One entry of links.toml; `pattern` matches its words where they must stand, of which one is in `gate`."""

    link: Link
    stands: Stands
    target: Target
    labels: frozenset[str]
    only: Asks
    pattern: re.Pattern[str]
    gate: frozenset[str]


@dataclass(slots=True)
class Linked:
    """What linking a passage leaves: the figures of its last sentences, nearest first, and what looks further back.

    An entry of `open` is a figure, the cue of the link it lacks, and what stands right behind that cue.
    """

    last: deque[list[Found]] = field(default_factory=lambda: deque(maxlen=BACK))
    open: list[tuple[Found, Cue, str]] = field(default_factory=list)


# A passage, its figures and what linking it left.
Read = tuple[Passage, list[Found], Linked]


@dataclass(frozen=True, slots=True)
class Refused:
    """A candidate that is no figure, and why (`reason` in words, `rule` the rule that refused it)."""

    start: int
    end: int
    rule: str
    reason: str
