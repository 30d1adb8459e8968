"""The dates of a release on one line of time, and under each what holds for it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from extract.model import Figure
from extract.review.pictures.scale import Scale, scale
from extract.review.sheets import Sheet

MOST = 40  # stretches that are drawn, the earliest
_OPEN = 14  # percent that a stretch with an open end is wide


@dataclass(frozen=True, slots=True)
class Span:
    """One stretch: the first DATE that says it, how many do, where it lies (percent), and the figures it holds for."""

    figure: Figure
    times: int
    left: float
    width: float
    open_start: bool
    open_end: bool
    holds: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The stretches in order of time; `issued` is where the release's own date lies; `more` are not drawn."""

    scale: Scale
    issued: float | None
    spans: tuple[Span, ...]
    more: int


def timeline(sheet: Sheet) -> Timeline | None:
    """The timeline of a release, None where nothing in it is dated."""
    stretches: defaultdict[tuple[date | None, date | None], list[Figure]] = defaultdict(list)
    held: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in sheet.figures:
        if figure.label == "DATE" and (figure.date_start or figure.date_end):
            stretches[figure.date_start, figure.date_end].append(figure)
        elif figure.period:
            held[figure.period].append(figure)
    if not stretches:
        return None
    known = [(a or b, b or a) for a, b in stretches]
    days = scale([(min(a, b), max(a, b)) for a, b in known if a and b] + ([(sheet.date,) * 2] if sheet.date else []))
    ordered = sorted(stretches.items(), key=lambda item: (item[0][0] or item[0][1] or date.min, item[0][1] or date.max))
    spans = []
    for (start, end), dates in ordered[:MOST]:
        left = days.at(start) if start else max(days.at(end or date.min) - _OPEN, 0)
        right = days.at(end) if end else min(days.at(start or date.max) + _OPEN, 100)
        holds = tuple(f for d in dates for f in held[d.figure_id])
        spans.append(Span(dates[0], len(dates), left, max(right - left, 0), start is None, end is None, holds))
    issued = days.at(sheet.date) if sheet.date else None
    return Timeline(days, issued, tuple(spans), max(len(ordered) - MOST, 0))
