"""A passage cut into plain text, figures and refused candidates; passages gathered into lists and tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from extract.model import Figure, Passage, Reject
from extract.review.sheets import Sheet

_PLACE = re.compile(r":p(\d+):(\d+)-(\d+)$")
_CELL = re.compile(r".*? \| |.+$", re.DOTALL)
# Levels of bullets that are nested; deeper ones stand at the last.
_DEEPEST = 8
# What stands together with its like.
_TOGETHER = {"bullet": "list", "table_row": "table", "quote": "quote", "boilerplate": "around"}
# Lines around the text that stand open: an address of the issuer's, but no menu.
_MOST_OPEN = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage: plain, or one figure, or one refused candidate, or the bar between two cells."""

    text: str
    figure: Figure | None = None
    reject: Reject | None = None
    bar: bool = False


@dataclass(slots=True)
class Item:
    """A passage as the page lays it out: its pieces (by cell for a table row), and the bullets under it."""

    passage: Passage
    cells: list[list[Piece]]
    items: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class Block:
    """What stands together: a `list`, a `table`, a `quote`, lines `around` the text, or one passage by its kind."""

    kind: str
    items: list[Item]

    @property
    def folded(self) -> bool:
        """Whether it is a menu or a footer of a page, with nothing marked in it."""
        marked = (p.figure or p.reject for item in self.items for cell in item.cells for p in cell)
        return self.kind == "around" and len(self.items) > _MOST_OPEN and not any(marked)


def place(reject: Reject) -> tuple[int, int, int] | None:
    """The (passage, start, end) of a refused candidate; None for a refused row or file."""
    found = _PLACE.search(reject.row or "")
    return (int(found[1]), int(found[2]), int(found[3])) if found and reject.table == "figures" else None


def pieces(text: str, marks: Iterable[tuple[int, int, Figure | Reject]]) -> list[Piece]:
    """The text cut at the marks; its pieces join to the text. A mark that overlaps one before it is left out."""
    cut: list[Piece] = []
    at = 0
    for start, end, mark in sorted(marks, key=lambda m: (m[0], m[1])):
        if start < at or not start < end <= len(text):
            continue
        if start > at:
            cut.append(Piece(text[at:start]))
        part = text[start:end]
        cut.append(Piece(part, figure=mark) if isinstance(mark, Figure) else Piece(part, reject=mark))
        at = end
    if at < len(text):
        cut.append(Piece(text[at:]))
    return cut


def blocks(sheet: Sheet) -> list[Block]:
    """The passages of a release as they read, but its title: lists nested, table rows together."""
    marks = _marks(sheet)
    made: list[Block] = []
    path: list[Item] = []
    titled = False
    for passage in sheet.passages:
        if passage.kind == "title" and not titled:
            titled = True
            continue
        item = Item(passage, _cells(passage, marks[passage.passage]))
        together = _TOGETHER.get(passage.kind, passage.kind)
        last = made[-1] if made else None
        if last is None or last.kind != together or passage.kind not in _TOGETHER:
            last = Block(together, [])
            made.append(last)
            path = []
        if passage.kind == "bullet":
            path = path[: min(passage.depth, _DEEPEST, len(path))]
            (path[-1].items if path else last.items).append(item)
            path.append(item)
        else:
            last.items.append(item)
    return made


def title(sheet: Sheet) -> Item | None:
    """The passage that is the release's headline."""
    marks = _marks(sheet)
    return next((Item(p, _cells(p, marks[p.passage])) for p in sheet.passages if p.kind == "title"), None)


def _marks(sheet: Sheet) -> dict[int, list[tuple[int, int, Figure | Reject]]]:
    """Where the figures are, and the refused candidates that no figure covers."""
    marks: dict[int, list[tuple[int, int, Figure | Reject]]] = defaultdict(list)
    for figure in sheet.figures:
        marks[figure.passage].append((figure.start, figure.end, figure))
    for reject in sheet.rejects:
        if where := place(reject):
            passage, start, end = where
            if not any(start < e and s < end for s, e, _ in marks[passage]):
                marks[passage].append((start, end, reject))
    return marks


def _cells(passage: Passage, marks: list[tuple[int, int, Figure | Reject]]) -> list[list[Piece]]:
    """The pieces of a passage; of a table row, by cell, each but the last ending with its separator."""
    if passage.kind != "table_row":
        return [pieces(passage.text, marks)]
    cells, at = [], 0
    for cell in _CELL.findall(passage.text) or [""]:
        inside = [(s - at, e - at, m) for s, e, m in marks if s >= at and e <= at + len(cell)]
        said = cell.removesuffix(" | ")
        cells.append(pieces(said, inside) + [Piece(" | ", bar=True)] * (said != cell))
        at += len(cell)
    return cells
