"""Tables of a page: a block per row, each cell with the header of its column; layout tables are left to the walker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from extract.reading.blocks import Block, clean
from extract.reading.markup import BLOCKS, SKIPPED, is_hidden

_LAYOUT = frozenset({"table", "form", "h1", "h2", "ul", "ol", "nav", "select"})
_VALUE = re.compile(r"[($€£¥+~<>≈−–-]*\s?(?!(?:19|20)\d\d$)[\d.,]*\d[\d.,]*\s?[)%]?(?:\s?[A-Za-z]{1,12})?\)?")
_UNIT = r"(?:\b(?:thousand|million|billion|trillion|percent|per cent|dollar|euro|pound)s?\b|[$€£¥%]|\b0{3}s?\b)"
_YEAR = re.compile(r"(?:FY ?|Q[1-4],? ?)?(?:19|20)\d\d(?:[-–]\d\d(?:\d\d)?)?|(?:\w+ \d{1,2},? )?(?:19|20)\d\d", re.I)
_SIGN = re.compile(r"[-–(]?\s?(?:[A-Z]{1,3})?[$€£¥]\s?[-–(]?")
_SAYS_UNIT = re.compile(_UNIT, re.I)
_NOTE = re.compile(
    rf"\([^()]{{0,60}}{_UNIT}[^()]{{0,60}}\)|"
    r"(?:[$€£¥]\s?|\b\w{2,8}\s)?\bin (?:thousand|million|billion|trillion)s?\b(?: of [\w.]+(?: dollars)?)?",
    re.I,
)
# Characters of a cell of data and of a title over a table; columns and rows that a cell may fill.
_LONGEST, _LONGEST_TITLE, _WIDEST = 500, 150, 100


@dataclass(slots=True)
class _Cell:
    """A cell: `first` is the first string in it; `columns` and `rows` are how many of them it fills."""

    text: str
    head: bool
    first: str
    columns: int = 1
    rows: int = 1


class _Layout(Exception):
    """The table is there to lay out a page, not to show data."""


def table_blocks(tag: Any, line_of: Any, above: str = "") -> list[Block] | None:
    """The rows of a data table as blocks, None for a table that is layout.

    `line_of` gives the line of a text, `above` is the line over the table, which may say its unit.
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
    notes = [text for text, _ in table.captions] or [above if len(above) <= _LONGEST_TITLE else ""]
    headers: list[str] = []
    grid: list[tuple[str, int]] = []
    open_head = True
    for number, (cells, thead) in enumerate(rows):
        grid, begins = _spread(cells, grid)
        filled = [c for c in cells if c.text]
        alone = len(filled) == 1 and (filled[0].columns > 1 or filled[0] is cells[0])
        if open_head and alone and len(rows) > number + 1 and not _VALUE.fullmatch(filled[0].text):
            notes.append(filled[0].text)
        elif open_head and (thead or _is_header(cells, not headers)):
            headers = _over(headers, [text for text, _ in grid])
        else:
            if open_head:
                headers = _with_notes(headers or [""] * len(grid), " ".join([*notes, *headers[:1]]))
            open_head = False
        blocks.append(_row(cells, begins, [] if open_head else headers, line_of))
    return blocks


def pair_blocks(tag: Any, line_of: Any) -> list[Block] | None:
    """A list of terms and what they are (`dl`) as rows; None for one that holds paragraphs or no pairs."""
    from bs4.element import Tag

    pairs: list[list[_Cell]] = []
    children = [c for c in tag.contents if type(c) is Tag and not is_hidden(c.attrs)]
    nested = [c for child in children if child.name == "div" for c in child.contents if type(c) is Tag]
    for child in nested or children:
        text = clean(child.get_text(" "))
        first = next((t.strip() for t in child.find_all(string=True) if t.strip()), "")
        if child.name not in ("dt", "dd") or len(text) > _LONGEST_TITLE or child.find(list(BLOCKS)):
            return None
        if child.name == "dt":
            pairs.append([])
        if not pairs:
            return None
        pairs[-1].append(_Cell(text, False, first))
    if not pairs or any(len(pair) < 2 for pair in pairs):
        return None
    return [_row(pair, list(range(len(pair))), [], line_of) for pair in pairs]


class _Table:
    """The captions and rows of a table, gathered in one pass over what is in it; raises _Layout at the first sign.

    `captions` are texts with the first string in each, `rows` cells and whether they stand in the head of the table;
    `linked` of the `size` characters are links.
    """

    def __init__(self) -> None:
        self.captions: list[tuple[str, str]] = []
        self.rows: list[tuple[list[_Cell], bool]] = []
        self.linked = self.size = 0
        self._parts: list[str] = []
        self._first = ""
        self._cell: _Cell | None = None
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
            self._cell = _Cell("", name == "th", "", _span(tag, "colspan"), _span(tag, "rowspan"))
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
    return max(1, min(int(value), _WIDEST)) if value.isascii() and value.isdigit() and len(value) < 5 else 1


def _spread(cells: list[_Cell], above: list[tuple[str, int]]) -> tuple[list[tuple[str, int]], list[int]]:
    """A row over the columns of its table: the text in each and how many more rows it fills; where each cell begins."""
    grid: list[tuple[str, int]] = []
    begins: list[int] = []
    for cell in cells:
        while len(grid) < len(above) and above[len(grid)][1] > 0:
            grid.append((above[len(grid)][0], above[len(grid)][1] - 1))
        begins.append(len(grid))
        grid += [(cell.text, cell.rows - 1)] * min(cell.columns, _WIDEST)
    grid += [(text, down - 1) if down > 0 else ("", 0) for text, down in above[len(grid) :]]
    return grid, begins


def _is_header(cells: list[_Cell], first: bool) -> bool:
    """Whether a leading row names the columns: all `th`; no value in the first row; years and units alone below it."""
    if all(c.head or not c.text for c in cells) and len(cells) > 1:
        return True
    if len(cells) < 2 or any(_VALUE.fullmatch(c.text) for c in cells):
        return False
    return first or all(_YEAR.fullmatch(c.text) or _NOTE.fullmatch(c.text) for c in cells if c.text)


def _over(above: list[str], grid: list[str]) -> list[str]:
    """The headers of the columns with one more row of them."""
    wide = max(len(above), len(grid))
    pairs = zip(above + [""] * (wide - len(above)), grid + [""] * (wide - len(grid)), strict=True)
    return [a if a == b else f"{a} {b}".strip() for a, b in pairs]


def _with_notes(headers: list[str], said: str) -> list[str]:
    """The headers with the unit that the caption or the corner gives to all columns that name none themselves."""
    note = _NOTE.search(said)
    if note is None:
        return headers
    return [h if n == 0 or _SAYS_UNIT.search(h) else f"{h} {note[0]}".strip() for n, h in enumerate(headers)]


def _row(cells: list[_Cell], begins: list[int], headers: list[str], line_of: Any) -> Block:
    """A row as a block: its cells, which begin in the columns `begins`, each with the header of its column."""
    said = cells[0].text if headers and not _VALUE.fullmatch(cells[0].text) else ""
    headers = _with_notes(headers, said)
    spans: list[tuple[int, int, str]] = []
    text, line = "", 0
    for cell, column in zip(cells, begins, strict=True):
        header = headers[column] if column < len(headers) else ""
        if cell.first:
            begins_at = line_of(cell.first)
            line = line or begins_at
        if spans and cell.text and _parted(text[spans[-1][0] :], cell.text):
            spans[-1] = (spans[-1][0], len(text) + len(cell.text), spans[-1][2] or header)
        else:
            text += " | " if spans else ""
            spans.append((len(text), len(text) + len(cell.text), header))
        text += cell.text
    return Block("table_row", text, line, cells=tuple(spans))


def _parted(before: str, after: str) -> bool:
    """Whether two cells hold one value: its currency sign and its number, or its number and what closes it."""
    if _SIGN.fullmatch(before):
        return after[0].isdigit() or after[0] == "("
    return after in (")", "%", ")%", "%)") and before[-1:].isdigit()
