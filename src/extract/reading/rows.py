"""Rows of a table, whatever its format: which of them head the columns, and what they say of the cells below."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from extract.iso4217 import CODES
from extract.reading.blocks import Block
from extract.reading.counting import counting

VALUE = re.compile(
    r"[($€£¥+~<>≈−–-]*\s?(?!(?:19|20)\d\d(?:$|\s[A-Z]))"
    r"[\d.,]*\d(?:[\d.,]|[ \u00a0\u202f](?=\d{3}(?!\d)))*\s?[)%]{0,2}(?:\s?[A-Za-z]{1,12})?\)?"
)
_SCALE = r"(?:thousand|million|billion|trillion|lakh|crore)"
_CODE = r"(?-i:\b(?:[A-Z]{3} ?(?:m|mn|bn|k|Cr)|[MBk][A-Z]{3})\b)"
_ISO = rf"(?-i:\b(?:{'|'.join(sorted(CODES - {'ALL', 'TOP'}))})\b)"
_WORDS = rf"\b(?:{_SCALE}|percent|percentage|per cent|dollar|euro|pound)s?\b"
_UNIT = rf"(?:{_WORDS}|[$€£¥₹]|(?<!\d)(?<!\d )%|\b0{{3}}s?\b|{_CODE}|{_ISO})"
_YEAR = re.compile(
    r"(?:FY ?|Q[1-4],? ?)?(?:19|20)\d\d(?:[-–]\d\d(?:\d\d)?)?|(?:\w+ \d{1,2},? )?(?:19|20)\d\d", re.IGNORECASE
)
_SIGN = re.compile(r"[-–(]?\s?(?:[A-Z]{1,3})?[$€£¥₹]\s?[-–(]?")
# An amount by its sign, a magnitude, and what says of what it is one: `(in thousands)`, but `(NOK million)`.
_AMOUNT = re.compile(r"[-–(]?\s?((?:[A-Z]{1,3})?[$€£¥₹])\s?[-–(]?(?:\d|$)")
_LARGE = re.compile(r"\(?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?\)?")
_MAGNITUDE = re.compile(_SCALE, re.IGNORECASE)
_OF_MONEY = re.compile(rf"[$€£¥₹%]|\b(?:dollar|euro|pound)|\bRs\b|{_CODE}|\b(?!ADS\b)[A-Z]{{3}}\b")
_SAYS_UNIT = re.compile(_UNIT, re.IGNORECASE)
_CHANGE = re.compile(r"percent(?:age)? changes?", re.IGNORECASE)
_NOTE = re.compile(
    rf"\([^()]{{0,60}}{_UNIT}[^()]{{0,60}}\)|"
    rf"(?:[$€£¥₹]\s?|\b\w{{2,8}}\.?\s)?\bin {_SCALE}s?\b(?: of [\w.]+(?: dollars)?)?|\b{_CHANGE.pattern}\b|"
    rf"(?:\b[A-Z]{{1,3}})?[$€£¥₹]\s?(?:mn?|bn|k|[’']?0{{3}}s?|{_SCALE}s?)\b|"
    rf"(?-i:\b(?:[A-Z]{{3}}|Rs\.?) {_SCALE}s?\b)|{_CODE}|"
    r"\((?-i:in )?(?-i:[kMGT]?Wh?|k?t|km²?|ha|hectares|tonnes|tons|acres|barrels|litres|kg|mm)\)",
    re.IGNORECASE,
)
# What a unit leaves out (`in thousands, except per share amounts`; `except share and per share data`), and its rows.
_EXCEPT = re.compile(r"\b(?:except|excluding|other than)\b[^()]{0,40}\b(?:share|unit|ADS)s?\b(?: \w+)?", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?<!per )\b(?:share|unit|ADS)s?\b(?= (?:and|or|,|data|amounts|information))|(?:shares|units|ADSs)$", re.IGNORECASE
)
_PER_SHARE = re.compile(r"\bper\b.{0,40}\b(?:share|unit|ADS)\b|\bEPS\b", re.IGNORECASE)
# Tables of what each pays or gets, whose columns may be people: `Ticket prices (US$)` over `Seniors` and `Students`.
_EACH = re.compile(
    r"\b(?:price|fare|fee|toll|wage|pay|earning|salary|salarie|income|tuition|premium)s?\b", re.IGNORECASE
)
# The currency of a table, which is that of its amounts per share too: `$ in millions`, `Dollars in thousands`.
_CURRENCY = re.compile(rf"(?:[A-Z]{{1,3}})?[$€£¥₹]|\b(?:[Dd]ollar|[Ee]uro|[Pp]ound)|{_ISO}")
_SIGNS = {"dollar": "$", "euro": "€", "pound": "£"}
# The currency that a row tells behind its name, `Earnings per share, SEK`, rows of single things, of how much those
# changed, and of hundredths.
_OWN_CURRENCY = re.compile(rf"(?:, |\bin |\()({_ISO}|[$€£¥₹])\)?\Z")
_PRICE, _MOVED = (
    re.compile(r"\b(?:[Pp]rice|per)\b"),
    re.compile(r"\b(?:growth|change|increase|decrease)\b", re.IGNORECASE),
)
_HUNDREDTHS = re.compile(r"\b(?:pence|cents?|p|c)\b", re.IGNORECASE)
# Rows of rates, of which a magnitude over the table tells nothing: `Unemployment rate | 3.4`.
_RATIO = re.compile(r"\b(?:rate|ratio|percent(?:age)?|per cent|margin|index)\b|%", re.IGNORECASE)
_SHARES = re.compile(rf"{_PER_SHARE.pattern}|\b(?:shares|units|ADSs)\b", re.IGNORECASE)
# Characters of a title over a table; columns and rows that a cell may fill.
LONGEST_TITLE, WIDEST = 150, 100


@dataclass(slots=True)
class Cell:
    """A cell: `first` is the first string in it; `columns` and `rows` are how many of them it fills."""

    text: str
    head: bool
    first: str
    columns: int = 1
    rows: int = 1


@dataclass(slots=True)
class _Head:
    """What the rows of a table so far say of its columns; `is_open` until a row is none of the head.

    `notes` are texts over the columns and `sign` the currency that the table's amounts have. `headers` are by column,
    `said` is what tells the unit of the rows to come, `group` names them, and `signs` are those of the first amounts.
    """

    notes: list[str]
    sign: str
    is_open: bool = True
    headers: list[str] = field(default_factory=list)
    said: str = ""
    group: str = ""
    signs: dict[int, str] = field(default_factory=dict)

    def take(self, cells: list[Cell], begins: list[int], grid: list[tuple[str, int]], thead: bool, last: bool) -> None:
        """Takes the next row, which may be of the head, name the rows below it, or be one of the body."""
        name = _name_over(cells, begins)
        if self.is_open and name and not last:
            self.notes.append(name)
        elif self.is_open and (thead or _is_header(cells, begins, not self.headers)):
            self.headers = _over(self.headers, [text for text, _ in grid])
        else:
            self._close(len(grid))
            if name:
                self.group = name
                self.said = name if _NOTE.search(name) else self.said
            amounts = ((column, _AMOUNT.match(c.text)) for c, column in zip(cells, begins, strict=True))
            self.signs = self.signs or {column: m[1] for column, m in amounts if m}

    def _close(self, columns: int) -> None:
        """Ends the head, at the first row that is none of it."""
        if self.is_open:
            self.is_open = False
            self.said = " ".join(filter(None, [*self.notes, *self.headers[:1]]))
            self.headers = self.headers or [""] * columns

    def over(self, cells: list[Cell], begins: list[int]) -> list[str]:
        """The headers of the row that was taken last; [] for one of the head."""
        if self.is_open:
            return []
        told = _told(self.headers, _in_money(self.said, self.sign), cells, self.group)
        return _signed(told, cells, begins, self.signs)


def row_blocks(rows: list[tuple[list[Cell], bool]], notes: list[str], line_of: Any) -> list[Block]:
    """The rows of a table as blocks: cells, and whether they stand in the head of the table; `notes` are texts over it.

    `line_of` gives the line of a text.
    """
    blocks: list[Block] = []
    grid: list[tuple[str, int]] = []
    head = _Head(notes, next((m[1] for cells, _ in rows for c in cells if (m := _AMOUNT.match(c.text))), ""))
    for number, (cells, thead) in enumerate(rows):
        grid, begins = _spread(cells, grid)
        head.take(cells, begins, grid, thead, last=number + 1 == len(rows))
        blocks.append(row_block(cells, begins, head.over(cells, begins), line_of))
    return blocks


def _name_over(cells: list[Cell], begins: list[int]) -> str:
    """The text of a row that has nothing but a name in its first cell, "" for any other."""
    filled = [c for c in cells if c.text]
    alone = len(filled) == 1 and not VALUE.fullmatch(filled[0].text)
    return filled[0].text if alone and filled[0] is cells[0] and begins[0] == 0 else ""


def notes_over(lines: Iterable[str]) -> list[str]:
    """Of the lines over a table, the nearest first, those that may say its unit: up to one that is no mere note."""
    notes: list[str] = []
    for text in filter(None, lines):
        if len(text) > LONGEST_TITLE:
            break
        notes.append(text)
        if not text.startswith("("):
            break
    return notes[::-1]


def _spread(cells: list[Cell], above: list[tuple[str, int]]) -> tuple[list[tuple[str, int]], list[int]]:
    """A row over the columns of its table: the text in each and how many more rows it fills; where each cell begins."""
    grid: list[tuple[str, int]] = []
    begins: list[int] = []
    for cell in cells:
        while len(grid) < len(above) and above[len(grid)][1] > 0:
            grid.append((above[len(grid)][0], above[len(grid)][1] - 1))
        begins.append(len(grid))
        grid += [(cell.text, cell.rows - 1)] * min(cell.columns, WIDEST)
    grid += [(text, down - 1) if down > 0 else ("", 0) for text, down in above[len(grid) :]]
    return grid, begins


def _is_header(cells: list[Cell], begins: list[int], first: bool) -> bool:
    """Whether a leading row names the columns: all `th`; no value in the first row, in one beside a cell of the row
    above or in one without a name; years and units alone below it."""
    if all(c.head or not c.text for c in cells) and len(cells) > 1:
        return True
    if any(VALUE.fullmatch(c.text) for c in cells):
        return False
    if begins[0] > 0:
        return True
    unnamed = not cells[0].text or _NOTE.match(cells[0].text) is not None
    dated = all(_YEAR.fullmatch(c.text) or _NOTE.fullmatch(c.text) for c in cells if c.text)
    return len(cells) > 1 and (first or dated or unnamed)


def _over(above: list[str], grid: list[str]) -> list[str]:
    """The headers of the columns with one more row of them."""
    wide = max(len(above), len(grid))
    pairs = zip(above + [""] * (wide - len(above)), grid + [""] * (wide - len(grid)), strict=True)
    return [a if a == b else f"{a} {b}".strip() for a, b in pairs]


def _with_notes(headers: list[str], said: str) -> list[str]:
    """The headers with the unit that the caption or the corner gives to all columns that name none themselves.

    A currency is none of those that count people or things.
    """
    note = _NOTE.search(said)
    if note is None:
        return headers
    but = _left_out(said)
    amounts = _OF_MONEY.search(note[0]) and "%" not in note[0] and not _EACH.search(said)
    counts = counting(headers) if amounts else ()
    own = [n == 0 or n in counts or _SAYS_UNIT.search(h) or (but and but.search(h)) for n, h in enumerate(headers)]
    return [h if told else f"{h} {note[0]}".strip() for h, told in zip(headers, own, strict=True)]


def _left_out(said: str) -> re.Pattern[str] | None:
    """What matches the names that a unit leaves out (`except per share amounts`), None where it leaves out none."""
    match = _EXCEPT.search(said)
    if match is None:
        return None
    return _SHARES if _COUNTED.search(match[0]) else _PER_SHARE


def _in_money(said: str, sign: str) -> str:
    """What is said over a table, its magnitude with the sign that stands before some of its amounts alone."""
    note = _NOTE.search(said)
    if not sign or note is None or not _MAGNITUDE.search(note[0]) or _OF_MONEY.search(note[0]):
        return said
    return f"{said[: note.start()]}{_MAGNITUDE.sub(lambda m: f'{sign} {m[0]}', note[0], count=1)}{said[note.end() :]}"


def _told(headers: list[str], said: str, cells: list[Cell], group: str) -> list[str]:
    """The headers of a row with its unit: that of its own name, else what is `said` of the table or of its part.

    `(In thousands, except per share amounts)` says none of `Net income per share`, nor of `Basic` under that name.
    """
    name = cells[0].text
    own, per_share = _OWN_CURRENCY.search(name), _PER_SHARE.search(f"{name} {group}")
    if own and (per_share or _PRICE.search(name) or not _MAGNITUDE.search(said)):
        return _with_notes(headers, f"({own[1]})")
    said = _in_money(said, own[1]) if own else said
    headers = headers if VALUE.fullmatch(name) or _CHANGE.fullmatch(name) else _with_notes(headers, name)
    decimals = any("." in c.text for c in cells[1:])
    if shares := _left_out(said):
        each = decimals and per_share
        if each and (currency := _CURRENCY.search(said)):
            return _with_notes(headers, f"({_SIGNS.get(currency[0].lower(), currency[0])})")
        if each or shares.search(name):
            return headers
    if decimals and _PER_SHARE.search(name) and not _RATIO.search(name) and not _MOVED.search(name):
        currency = None if _HUNDREDTHS.search(name) else _CURRENCY.search(said)
        sign = _SIGNS.get(currency[0].lower(), currency[0]) if currency else "£"
        return headers if sign == "£" else _with_notes(headers, f"({sign})")  # in pence, most likely
    if decimals and (_RATIO.search(name) or _PER_SHARE.search(name)):
        return headers
    return _with_notes(headers, said)


def _signed(headers: list[str], cells: list[Cell], begins: list[int], signs: dict[int, str]) -> list[str]:
    """The headers of a row with the sign that the first amount of a column has, where a large number has none."""
    told = list(headers)
    for cell, column in zip(cells, begins, strict=True):
        header = told[column] if column < len(told) else ""
        large = _LARGE.fullmatch(cell.text) and not _RATIO.search(cells[0].text)
        if large and header and column in signs and not _SAYS_UNIT.search(header):
            told[column] = f"{header} ({signs[column]})"
    return told


def row_block(cells: list[Cell], begins: list[int], headers: list[str], line_of: Any) -> Block:
    """A row as a block: its cells, which begin in the columns `begins`, each with the header of its column."""
    spans: list[tuple[int, int, str]] = []
    text, line = "", 0
    for cell, column in zip(cells, begins, strict=True):
        header = headers[column] if column < len(headers) else ""
        if cell.first:
            begins_at = line_of(cell.first)
            line = line or begins_at
        if spans and cell.text and parted(text[spans[-1][0] :], cell.text):
            spans[-1] = (spans[-1][0], len(text) + len(cell.text), spans[-1][2] or header)
        else:
            text += " | " if spans else ""
            spans.append((len(text), len(text) + len(cell.text), header))
        text += cell.text
    return Block("table_row", text, line, cells=tuple(spans))


def parted(before: str, after: str) -> bool:
    """Whether two cells hold one value: its currency sign and its number, or its number and what closes it."""
    if _SIGN.fullmatch(before):
        return after[0].isdigit() or after[0] == "("
    return after in (")", "%", ")%", "%)") and before[-1:].isdigit()
