"""Rows, columns and lines named a total, whose parts are above or beside, and rows `of which …` below their whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from extract.figures.cells import cell_at
from extract.figures.fitting import ROUGH, room
from extract.figures.found import Found
from extract.figures.units import TIME
from extract.model import Passage

# `Total`, `Grand total:`, `Subtotal, roads`, `TOTAL FY 2022`
_TOTAL = re.compile(r"\W*(?:grand\s|overall\s|sub-?)?totals?\b", re.IGNORECASE)
# `of which services`, `– thereof: exports`: a part of the row above.
_OF_WHICH = re.compile(r"\W*(?:of\swhich|o/w|thereof)\b", re.IGNORECASE)
# `Ohio: $12 million`, and characters of its name: a line of a list, with its one amount.
_LINE, _NAME = re.compile(r"[^.;:]{1,60}:\s"), 70
_COUNTED = ("quantity.count", "quantity.bare", "quantity.measure", "table.count")
_LISTED = frozenset(("bullet", "paragraph", "heading"))
# How far a total may be off the sum of its rounded parts, and off that of exact ones, in binary fractions of a cent.
_ROUNDING, _DUST = 0.002, 1e-9
# Rows back to which a total can reach.
_LONGEST = 500
_COLUMN = 1


def total_rows(read: Iterable[tuple[Passage, list[Found]]]) -> None:
    """Sets `part_of` in the columns of tables, and in lines of a name and an amount, where a row is named a total.

    Its parts are the last figures above it, two or more, that add up to it exactly, or all of them where they do so to
    0.2 percent, or are up to 5 percent more than a round total (`more than $13 billion`); behind a subtotal it stands
    for its parts. What a row tells of which is a part of the last row that tells it of itself.
    """
    above: dict[int, list[Found]] = {}
    wholes: dict[int, Found] = {}
    kind = ""
    for passage, found in read:
        row = _row(passage, found)
        if passage.kind != kind or not (row or passage.cells):  # a table goes on behind `Towns |`
            above, wholes, kind = {}, {}, passage.kind
        if row and _OF_WHICH.match(passage.text):
            _set_of_which(wholes, row)
            continue
        wholes = dict(row)
        for column, f in row:
            others = above.setdefault(column, [])
            if _TOTAL.match(passage.text):
                if not others and (len(row), len(above)) == (1, 2):
                    others = next(iter(above.values()))  # `TOTAL | | | $13 billion`, set a column aside
                parts = _parts(f, others[-_LONGEST:])
                for part in parts:
                    part.part_of = f
                del others[len(others) - len(parts) :]
            others.append(f)
        _beside(passage, row)


def _set_of_which(wholes: dict[int, Found], row: Sequence[tuple[int, Found]]) -> None:
    """The figures of a row `of which …` are parts of those of the row above in their columns, which are no smaller."""
    for column, f in row:
        whole = wholes.get(column)
        if whole and (f.label, f.unit) == (whole.label, whole.unit) and 0 < (f.value or 0) <= (whole.value or 0):
            f.part_of = whole


def _beside(passage: Passage, row: Sequence[tuple[int, Found]]) -> None:
    """The cells of a row are the parts of the one in a column that is named a total, where they add up to it."""
    totals = [f for column, f in row if passage.cells and _TOTAL.match(passage.cells[column][2])]
    others = [f for _, f in row if f not in totals]
    if len(totals) == 1 and len(_parts(totals[0], others)) == len(others):
        for f in others:
            f.part_of = f.part_of or totals[0]


def _row(passage: Passage, found: Sequence[Found]) -> list[tuple[int, Found]]:
    """The column and the figure of each cell of a row that can be added up; a line has one."""
    if passage.kind != "table_row":
        amounts = [f for f in found if f.label != "DATE"]
        line = passage.kind in _LISTED and len(amounts) == 1 and _LINE.match(passage.text, 0, _NAME)
        alone = line and line.end() >= amounts[0].lead and not passage.text[amounts[0].end :].strip(" .")
        return [(_COLUMN, amounts[0])] if alone and _adds(amounts[0]) else []
    cells = ((cell_at(passage.cells, f.start, f.end), f) for f in found if _adds(f))
    return [(column, f) for column, f in cells if column]


def _adds(f: Found) -> bool:
    """Whether a figure is an amount or a count that can be added to others."""
    amount = f.label == "MONEY" or (f.label == "QUANTITY" and f.rule in _COUNTED and f.unit not in TIME)
    return amount and bool(f.value) and not (f.trend or f.per or f.value_max or f.part_of)


def _parts(total: Found, above: Sequence[Found]) -> Sequence[Found]:
    """The figures above a total that add up to it; none where they do not."""
    alike = all((f.label, f.unit) == (total.label, total.unit) and (f.value or 0) > 0 for f in above)
    if not alike or len(above) <= 1:
        return ()
    left = whole = total.value or 0
    if total.modifier in ROUGH and whole <= sum(f.value or 0 for f in above) <= room(total):
        return above  # `TOTAL | more than $13 billion` of 13.4
    for n in range(len(above) - 1, -1, -1):
        left -= above[n].value or 0
        if left <= _DUST * whole:
            break
    if abs(left) <= _DUST * whole and n < len(above) - 1:
        return above[n:]
    return above if n == 0 and abs(left) <= _ROUNDING * whole else ()
