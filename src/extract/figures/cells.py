"""The cells of a row of a table."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

# For each cell, in order: start, end (offsets into the passage) and the header of its column.
Cells = tuple[tuple[int, int, str], ...]

_START = itemgetter(0)


def cell_at(cells: Cells, start: int, end: int) -> int | None:
    """The number of the cell that holds the characters [start, end), None for none."""
    n = bisect_right(cells, start, key=_START) - 1
    return n if n >= 0 and end <= cells[n][1] else None
