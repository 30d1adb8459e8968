"""Links of the cells of a table: the date that heads a column or a row, the two that a column of changes compares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from extract.figures.cells import cell_at
from extract.figures.found import Found
from extract.figures.grammar import AGAINST
from extract.figures.headers import change_of
from extract.figures.lexicon import any_of
from extract.model import Passage

_ENDED = re.compile(r"\bended\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What a column is measured against: `Share since 2022`.
_AGAINST = re.compile(rf"\b(?:{any_of(AGAINST)}|from|over|since|than|difference)\b|%", re.IGNORECASE)
# What a change is against by its name: the same time a year before, or the time right before.
_YEARLY = re.compile(r"\b(?:y-?o-?y|y/y|year|annual|yearly)\b", re.IGNORECASE)
_STEP = re.compile(r"\b(?:q-?o-?q|q/q|m-?o-?m|m/m|quarter|month|sequential|quarterly|monthly)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Table:
    """What the rows of a table so far give to those below.

    `heads` are the dates that head columns, by the text of their cell, `rows` how many rows of heads hold any; `within`
    the dates that a head has among other words, by column and text; `body` those that the rows so far begin with.
    """

    heads: dict[str, Found] = field(default_factory=dict)
    within: dict[tuple[int, str], Found] = field(default_factory=dict)
    rows: int = 0
    body: list[Found] = field(default_factory=list)
    in_body: bool = False


def link_cells(read: Iterable[tuple[Passage, list[Found]]]) -> None:
    """Sets the period of the cells of tables, and what the changes among them are measured against."""
    table = _Table()
    for passage, found in read:
        if passage.kind != "table_row":
            table = _Table()
            continue
        dates = [d for d in found if d.label == "DATE"]
        if not any(header for _, _, header in passage.cells):
            if table.in_body:
                table = _Table()
            _add_heads(table, passage, dates)
        else:
            table.in_body = True
            _link_row(table, passage, found, dates)


def _add_heads(table: _Table, passage: Passage, dates: list[Found]) -> None:
    heads = {text: d for d in dates if (text := _cell_of(passage, d))}
    for n, (start, end, _) in enumerate(passage.cells):
        inside = [d for d in dates if start <= d.start < end]
        if len(inside) == 1:
            cell = passage.text[start:end]
            table.within[n, cell] = inside[0]
            if not change_of(cell) and not _AGAINST.search(cell):
                heads[cell] = inside[0]  # `Latest (April 2024)`
    table.rows += bool(heads)
    table.heads |= heads


def _link_row(table: _Table, passage: Passage, found: list[Found], dates: list[Found]) -> None:
    over = [_date_over(table, header) for _, _, header in passage.cells]
    row = dates[0] if len(dates) == 1 and dates[0].start == 0 else None
    if row is not None:
        table.body.append(row)
    name = passage.text[slice(*passage.cells[0][:2])]
    for f in found:
        if f.label == "DATE" or f.period is not None:
            continue
        column = cell_at(passage.cells, f.start, f.start) or 0
        header = passage.cells[column][2]
        if change_of(header):
            _compare(f, header, _compared(over, passage, column), _own_date(table, header, column))
        elif over[column] is not None or row is not None:
            f.period = over[column] or row
        elif change_of(name):
            _compare(f, name, table.body[-2:], None)


def _date_over(table: _Table, header: str) -> Found | None:
    """The date that heads a column, None where none does or several do."""
    if table.rows == 1:
        over = [d for text, d in table.heads.items() if header == text or header.startswith(f"{text} ")]
    else:
        over = _stacked(table.heads, header)
    return over[0] if len(over) == 1 else None


def _own_date(table: _Table, header: str, column: int) -> Found | None:
    """The date that the head of a column names with what it holds: `Compared with previous year`."""
    own = {n: d for (n, text), d in table.within.items() if header == text or header.startswith(f"{text} ")}
    return own.get(column) or next(iter(own.values()), None)


def _compared(over: Sequence[Found | None], passage: Passage, column: int) -> list[Found]:
    """The dates of the columns that a column of changes stands behind, back to the changes before these."""
    headers = [header for _, _, header in passage.cells]
    last = column
    while last and change_of(headers[last - 1]):
        last -= 1
    first = last
    while first and not change_of(headers[first - 1]):
        first -= 1
    return [d for d in over[first:last] if d is not None]


def _compare(f: Found, name: str, dates: list[Found], own: Found | None) -> None:
    """Sets the period of a change and its baseline, of the dates beside it and the one in its own head."""
    ended = sorted((d for d in dates if d.date_end and d.date_start), key=lambda d: (d.date_end, d.start))
    if not ended:
        return
    now, before = ended[-1], ended[:-1]
    if own is not None:
        bases = [own]
    elif _YEARLY.search(name):
        bases = [d for d in before if _steps(d, now) == "year"]
    elif _STEP.search(name):
        bases = [d for d in before if _steps(d, now) == "next"]
    else:
        bases = before
    if len(ended) == 1:
        f.period, f.compared = now, own
    elif len(bases) == 1 and bases[0].granularity == now.granularity:
        f.period, f.compared = now, bases[0]


def _steps(before: Found, now: Found) -> str | None:
    """How far apart two stretches of time are: right behind one another, or the same of two years."""
    if before.date_start is None or before.date_end is None or now.date_start is None:
        return None
    if before.date_start.replace(year=before.date_start.year + 1, day=1) == now.date_start.replace(day=1):
        return "year"
    return "next" if before.date_end + timedelta(days=1) == now.date_start else None


def _stacked(heads: dict[str, Found], header: str) -> list[Found]:
    """Of the dates in rows of heads over one another the narrower one, where the year below it is its own.

    `Three months ended March 31,` over `2024` and `2023` is the period of the first column in a release of 2024, of the
    second none; a day that ends what it does not say (`Quarter ended`, `June 30,`, `2024`) is that of no column.
    """
    over = [d for text, d in heads.items() if f" {text} " in f" {header} "]
    if any(_YEAR.search(text) and d.granularity != "year" for text, d in heads.items() if d in over):
        return []
    years = [d for d in over if d.granularity == "year"]
    parts = [d for d in over if d.granularity != "year" and (d.granularity != "day" or not _ENDED.search(header))]
    if len(years) != 1 or len(parts) != 1 or len(over) != 2 or parts[0].date_end is None:
        return []
    year = years[0].date_end
    return parts if year is not None and parts[0].date_end.year == year.year else []


def _cell_of(passage: Passage, d: Found) -> str:
    """The text of the cell that a date fills alone, "" where there is more in the cell than its comma."""
    cells = (passage.text[s:e] for s, e, _ in passage.cells if s == d.start and d.end in (e, e - 1))
    return next((text for text in cells if text.rstrip(",") == passage.text[d.start : d.end]), "")
