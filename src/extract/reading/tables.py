"""Tables of a page: a block per row, each cell with the header of its column; layout tables are left to the walker."""

from __future__ import annotations

from typing import Any

from extract.reading.blocks import Block, clean
from extract.reading.markup import BLOCKS, SKIPPED, is_hidden
from extract.reading.rows import LONGEST_TITLE, WIDEST, Cell, notes_over, row_block, row_blocks

_LAYOUT = frozenset({"table", "form", "h1", "h2", "ul", "ol", "nav", "select"})
# Characters of a cell of data.
_LONGEST = 500


class _Layout(Exception):
    """The table is there to lay out a page, not to show data."""


def table_blocks(tag: Any, line_of: Any, above: list[str]) -> list[Block] | None:
    """The rows of a data table as blocks, None for a table that is layout.

    `line_of` gives the line of a text, `above` are the lines over the table, the nearest first, which may say its unit.
    """
    table = _Table()
    try:
        table.gather(tag)
    except _Layout:
        return None
    rows = [(cells, thead) for cells, thead in table.rows if any(c.text for c in cells)]
    if len(rows) < 2 or max(len(cells) for cells, _ in rows) < 2 or table.linked * 2 > table.size:
        return None
    blocks = [Block("paragraph", text, line_of(first)) for text, first in table.captions]
    notes = [text for text, _ in table.captions] or notes_over(above)
    return blocks + row_blocks(rows, notes, line_of)


def pair_blocks(tag: Any, line_of: Any) -> list[Block] | None:
    """A list of terms and what they are (`dl`) as rows; None for one that holds paragraphs or no pairs."""
    from bs4.element import Tag

    pairs: list[list[Cell]] = []
    children = [c for c in tag.contents if type(c) is Tag and not is_hidden(c.attrs)]
    nested = [c for child in children if child.name == "div" for c in child.contents if type(c) is Tag]
    for child in nested or children:
        text = clean(child.get_text(" "))
        first = next((t.strip() for t in child.find_all(string=True) if t.strip()), "")
        parts = [b for b in child.find_all(list(BLOCKS)) if not b.find(list(BLOCKS)) and not b.get_text().isspace()]
        if child.name not in ("dt", "dd") or len(text) > LONGEST_TITLE or len(parts) > 1:
            return None
        if child.name == "dt":
            pairs.append([])
        if not pairs:
            return None
        pairs[-1].append(Cell(text, False, first))
    if not pairs or any(len(pair) < 2 for pair in pairs):
        return None
    return [row_block(pair, list(range(len(pair))), [], line_of) for pair in pairs]


class _Table:
    """The captions and rows of a table, gathered in one pass over what is in it; raises _Layout at the first sign.

    `captions` are texts with the first string in each, `rows` cells and whether they stand in the head of the table;
    `linked` of the `size` characters are links.
    """

    def __init__(self) -> None:
        self.captions: list[tuple[str, str]] = []
        self.rows: list[tuple[list[Cell], bool]] = []
        self.linked = self.size = 0
        self._parts: list[str] = []
        self._first = ""
        self._cell: Cell | None = None
        self._heads = self._links = self._breaks = 0

    def gather(self, tag: Any) -> None:
        """Reads what is in a table."""
        from bs4.element import NavigableString, Tag

        stack: list[Any] = list(reversed(tag.contents))
        while stack:
            node = stack.pop()
            kind = type(node)
            if kind is NavigableString:
                self._text(node)
            elif kind is str:
                self._leave(node)
            elif kind is Tag and node.name not in SKIPPED and not is_hidden(node.attrs):
                self._enter(node)
                if node.name in BLOCKS or node.name == "a":
                    stack.append(node.name)
                stack += reversed(node.contents)
        if self._said():
            raise _Layout

    def _said(self) -> str:
        """The text since a cell, a caption or a row began or ended."""
        return clean("".join(self._parts))

    def _begin(self) -> None:
        self._parts, self._first = [], ""

    def _text(self, text: str) -> None:
        if not text.isspace():
            self._first, self._breaks = self._first or text.strip(), 0
            self.size += len(text)
            self.linked += len(text) if self._links else 0
        self._parts.append(text)

    def _enter(self, tag: Any) -> None:
        name = tag.name
        if name in _LAYOUT:
            raise _Layout
        if name == "tr":
            if self._cell is None and self._said():
                raise _Layout
            self._begin()
            self.rows.append(([], self._heads > 0))
        elif name in ("td", "th"):
            if not self.rows or self._cell is not None or self._said():
                raise _Layout
            self._begin()
            self._cell = Cell("", name == "th", "", _span(tag, "colspan"), _span(tag, "rowspan"))
            self.rows[-1][0].append(self._cell)
        elif name == "thead":
            self._heads += 1
        elif name == "a":
            self._links += 1
        elif name in BLOCKS or name == "br":
            self._parts.append(" ")
            self._breaks += name == "br"
            if self._breaks > 1 and self._first:
                raise _Layout

    def _leave(self, name: str) -> None:
        if name in ("td", "th") and self._cell is not None:
            self._cell.text, self._cell.first = self._said(), self._first
            if len(self._cell.text) > _LONGEST:
                raise _Layout
            self._begin()
            self._cell = None
        elif name == "caption":
            text = self._said()
            if self.rows:
                raise _Layout
            self.captions += [(text, self._first)] if text else []
            self._begin()
        elif name == "thead":
            self._heads -= 1
        elif name == "a":
            self._links -= 1
        else:
            self._parts.append(" ")


def _span(tag: Any, name: str) -> int:
    value = str(tag.attrs.get(name, "1")).strip()
    return max(1, min(int(value), WIDEST)) if value.isascii() and value.isdigit() and len(value) < 5 else 1
