"""A scale of days that leaves out the years in which nothing is, so that 1822 and 2020 fit on one line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

# Years are left out where nothing is in them for so long: a share of the whole, but no less than these days.
_GAP_SHARE, _GAP_DAYS = 0.2, 3 * 365
# In percent: how wide a gap is drawn, and a piece at least; how far apart labels are, and where the last may begin.
_GAP_WIDTH, _LEAST_WIDTH, _APART, _LAST = 4.0, 3.0, 11, 93
# Days below which months are labelled; else so many years apart, with this many labels on a piece at the most.
_SHORT = 730
_STEPS, _LABELS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500), 8


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of days (ordinals) without a gap, and where it lies, in percent."""

    first: int
    last: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Days → percent, piece by piece; `ticks` are (percent, label); `breaks` where years are left out."""

    pieces: tuple[Piece, ...]

    def at(self, day: date) -> float:
        """Where a day lies, from 0 to 100."""
        number = day.toordinal()
        piece = self.pieces[max(bisect_right([p.first for p in self.pieces], number) - 1, 0)]
        share = (number - piece.first) / max(piece.last - piece.first, 1)
        return piece.left + min(max(share, 0), 1) * (piece.right - piece.left)

    @property
    def breaks(self) -> list[float]:
        """The middles of the gaps."""
        return [(a.right + b.left) / 2 for a, b in zip(self.pieces, self.pieces[1:], strict=False)]

    @property
    def ticks(self) -> list[tuple[float, str]]:
        """A few years, or months where all lies within two years, none too close to the one before."""
        first, last = (date.fromordinal(self.pieces[n].first if n == 0 else self.pieces[n].last) for n in (0, -1))
        short = last.toordinal() - first.toordinal() < _SHORT
        days = [d for p in self.pieces for d in (_months(p) if short else _years(p))]
        made: list[tuple[float, str]] = []
        for day in sorted(days):
            place = self.at(day)
            if place <= _LAST and (not made or place - made[-1][0] >= _APART):
                made.append((place, day.strftime("%Y-%m") if short else str(day.year)))
        return made


def scale(stretches: Iterable[tuple[date, date]]) -> Scale:
    """The scale for stretches of days (first and last of each)."""
    runs: list[list[int]] = []
    ordered = sorted((a.toordinal(), b.toordinal()) for a, b in stretches)
    whole = max(b for _, b in ordered) - ordered[0][0]
    for first, last in ordered:
        if runs and first - runs[-1][1] <= max(_GAP_DAYS, _GAP_SHARE * whole):
            runs[-1][1] = max(runs[-1][1], last)
        else:
            runs.append([first, last])
    room = 100 - _GAP_WIDTH * (len(runs) - 1)
    days = sum(last - first for first, last in runs) or 1
    shares = [max((last - first) / days * room, _LEAST_WIDTH) for first, last in runs]
    pieces, left = [], 0.0
    for (first, last), share in zip(runs, shares, strict=True):
        right = left + share * room / sum(shares)
        pieces.append(Piece(first, last, left, right))
        left = right + _GAP_WIDTH
    return Scale(tuple(pieces))


def _years(piece: Piece) -> list[date]:
    first, last = date.fromordinal(piece.first).year, date.fromordinal(piece.last).year
    step = next((s for s in _STEPS if (last - first) / s <= _LABELS), 1000)
    years = {y for y in range(first, last + 1) if y % step == 0} | {first}
    return [max(date(year, 1, 1), date.fromordinal(piece.first)) for year in sorted(years)]


def _months(piece: Piece) -> list[date]:
    first, last = date.fromordinal(piece.first), date.fromordinal(piece.last)
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [max(date(m // 12, m % 12 + 1, 1), first) for m in months]
