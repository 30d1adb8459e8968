"""Many releases at a glance: figures per release and label, the years that the dates speak of, rejects by check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from extract.model import Reject
from extract.palette import PALETTE
from extract.review.sheets import Sheet

# Years that are drawn in a row, and checks.
_YEARS, _CHECKS = 40, 12


@dataclass(frozen=True, slots=True)
class Stack:
    """The figures of one release: per label (label, left, width, count), in percent of the scale."""

    sheet: Sheet
    segments: tuple[tuple[str, float, float, int], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A count with its name and its height or width in percent."""

    name: str
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class Overview:
    """What the pictures of a dataset draw."""

    stacks: tuple[Stack, ...]
    labels: tuple[Column, ...]
    years: tuple[Column, ...]
    checks: tuple[Column, ...]


def overview(sheets: list[Sheet], rejects: Iterable[Reject]) -> Overview:
    """The overview of a dataset's releases and rejects."""
    most = max((len(s.figures) for s in sheets), default=0)
    return Overview(
        tuple(stack(sheet, most) for sheet in sheets),
        _columns(_in_order(Counter(f.label for s in sheets for f in s.figures))),
        _columns(_years(sheets)),
        _columns(Counter(r.check for r in rejects).most_common(_CHECKS)),
    )


def stack(sheet: Sheet, most: int) -> Stack:
    """The figures of a release by label, on a scale that ends at `most` figures."""
    segments, left = [], 0.0
    for label, count in _in_order(Counter(f.label for f in sheet.figures)):
        width = 100 * count / (most or 1)
        segments.append((label, left, width, count))
        left += width
    return Stack(sheet, tuple(segments))


def _in_order(counts: Counter[str]) -> list[tuple[str, int]]:
    return [(label, counts[label]) for label in PALETTE if counts[label]]


def _years(sheets: list[Sheet]) -> list[tuple[str, int]]:
    """DATE figures by the year they begin in (end, where the start is open).

    The fullest years in a row, and what is before and after them.
    """
    days = (f.date_start or f.date_end for s in sheets for f in s.figures if f.label == "DATE")
    counts = Counter(day.year for day in days if day)
    if not counts:
        return []
    first = max(counts, key=lambda y: (sum(counts[n] for n in range(y, y + _YEARS)), -y))
    last = max(y for y in counts if y < first + _YEARS)
    before = sum(n for year, n in counts.items() if year < first)
    after = sum(n for year, n in counts.items() if year > last)
    inside = [(str(year), counts[year]) for year in range(first, last + 1)]
    return [
        *([(f"before {first}", before)] if before else []),
        *inside,
        *([(f"after {last}", after)] if after else []),
    ]


def _columns(counts: Iterable[tuple[str, int]]) -> tuple[Column, ...]:
    counts = list(counts)
    most = max((n for _, n in counts), default=0) or 1
    return tuple(Column(name, n, 100 * n / most) for name, n in counts)
