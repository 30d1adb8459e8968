"""What the header of a column or the name of a row says: a magnitude, a currency, a unit, a change, what is counted."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.figures.affixes import prefix
from extract.figures.analysis import Analysis
from extract.figures.cells import Cells, cell_at
from extract.figures.currencies import ambiguous, currencies
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, COMPARED_WITH
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.lexicon import any_of
from extract.figures.nouns import is_person
from extract.figures.numerals import COINS, MAGNITUDES
from extract.figures.units import TIME, Unit, read_unit

_SCALE = re.compile(
    r"(?<![\d])(?:(?<!\d[\s-])|(?<=\b(?:19|20)\d\d\s))\b(?:in\s)?(?P<word>thousand|million|billion|trillion|lakh|crore)s?\b"
    rf"|(?<=[{COINS}(])\s?(?P<letter>[MBK]|mn|bn|000s?|cr)\b|[’'](?P<zeros>000s?)\b"
    r"|(?-i:(?<=\b[A-Z]{3})\s?(?P<after>m|mn|bn|k|Cr)\b)",
    re.IGNORECASE,
)
# Columns whose `(m)` are meters and no millions.
_LENGTH = re.compile(r"\b(?:length|height|depth|width|distance|diameter|altitude|elevation)\b", re.IGNORECASE)
PERCENT = re.compile(r"%|\bper\s?cent(?:age)?\b(?!\spoints?)", re.IGNORECASE)
# Columns whose numbers are names.
_NO_COUNT = re.compile(
    r"(?:rank(?:ing)?|nos?\.?|#|note|item|id|code|page|lot|case|docket|grant|award|project|contract|phone|tel|zip|ref|table|"
    r"route|district|date|day|time|year|rating|version)\b\W*(?:nos?\.?|numbers?|id|code)?\W*$|.*\b(?:number|no\.|id|code)$",
    re.IGNORECASE,
)
# Columns, and rows, of changes: `Change`, `YoY growth (%)`, `Compared with previous year`, `% change vs. 2022`.
_MOVES = (
    r"(?:[%+±/-]|y-?o-?y|q-?o-?q|m-?o-?m|y/y|q/q|m/m|year|quarter|month|on|over|annual|yearly|quarterly|monthly|per\s?cent|"
    r"percent(?:age)?|net|reported|organic|underlying|comparable|constant|currency|point)"
)
_CHANGES = re.compile(
    rf"(?:{_MOVES}[\s-]*)*(?:change|chg\.?|growth|variance|variation|var\.|increase|decrease|difference|Δ)"
    rf"(?:,?\s*(?:{_MOVES}|in|\([^()]*\)))*(?:\s(?:{any_of(AGAINST)}|from|over|on)\b.*)?(?:\s\(?(?-i:[A-Z]{{3}}|[{COINS}]).*)?|"
    rf"(?:y-?o-?y|q-?o-?q|m-?o-?m|y/y|q/q|m/m)(?:\s.*)?|{COMPARED_WITH}\s.*",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# The unit in brackets behind the name of a row: `Capacity (seats)`, `Load factor (%)`.
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)\s*\Z")
# Or behind a comma: `Earnings per share, SEK`.
_TAIL = re.compile(r",\s(\S{1,5})\Z")
# A row that only numbers the one it stands before.
_SERIAL = re.compile(r"\d{1,3}[.)]?")
_LETTERS = {"m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "k": 1e3, "cr": 1e7}


def scale_of(header: str) -> tuple[float, str] | None:
    """The magnitude that a header gives to the numbers under it, with its word; None where it gives none.

    `Amount ($ billions)` gives one, `Share of the $4.5 billion award` none: that magnitude belongs to a number.
    """
    match = _SCALE.search(header)
    if match is None:
        joined = next(filter(None, map(currencies().multiple.match, header.split())), None)
        return (_LETTERS[(joined["m"] or joined["k"]).lower()], joined[0]) if joined else None
    word = match[0].removeprefix("in ").lower()
    if match["word"]:
        return MAGNITUDES[match["word"].lower()], word
    letter = (match["letter"] or match["after"] or "").lower()
    if letter == "m" and _LENGTH.search(header):
        return None
    return _LETTERS.get(letter, 1e3), word


def currency_of(header: str, own: str | None) -> str | None:
    """The currency (ISO 4217) that a header names by a sign, a code or a name; None where it names none."""
    lex = Lexemes(header)
    known = currencies()
    for i, word in enumerate(lex.words):
        if word in known.signs or word == "$" or word in known.codes:
            found = prefix(lex, i + 1, own)
            return found.code if found else None
        if word in known.shared:
            return ambiguous(known.shared[word], own)[0]
        if joined := known.multiple.match(word):
            return str(joined["code"] or joined["before"])
        if lex.lows[i] in known.names:
            return known.names[lex.lows[i]] or own or "USD"
    return None


def unit_in(header: str) -> Unit | None:
    """The unit of measure that a header gives: all of it or in brackets: `Tonnes`, `Losses (million m³)`."""
    lex = Lexemes(header)
    for i in range(-1, len(lex)):
        if i >= 0 and lex.lows[i] not in ("(", ",", "in"):
            continue
        k = i + 1
        while lex.low(k) == "in" or lex.low(k) in MAGNITUDES:
            k += 1
        unit = read_unit(lex, k, glued=i >= 0)
        if unit and lex.low(unit.last) in (")", "") and not (i < 0 and unit.name in TIME):
            return unit
    return None


def row_name(cells: Cells, text: str) -> str:
    """What a row calls itself: its first cell, or the second where the first only numbers it."""
    names = [text[start:end].strip() for start, end, _ in cells[:2]]
    return names[1] if len(names) > 1 and _SERIAL.fullmatch(names[0]) else names[0]


def fills_cell(cells: Cells, text: str, start: int, end: int) -> bool:
    """Whether a number is all that a cell behind the name of its row holds, under a header of what is counted."""
    cell = cell_at(cells, start, end)
    if not cell:
        return False
    first, last, header = cells[cell]
    around = text[first:start] + text[end:last]
    return bool(header) and not around.strip("()+-–−~ ") and not _NO_COUNT.match(header)


@lru_cache(maxsize=4000)
def change_of(header: str) -> bool:
    """Whether a column or a row of this name holds changes, up where they are above zero: `YoY change`."""
    return _CHANGES.fullmatch(header) is not None


def cell_measure(text: str, cells: Cells, f: Found, dated: bool) -> str | None:
    """What a cell measures: the name of its row, or of its column where the row is `dated` or one of changes.

    `Load factor` of `Load factor (%) | 94.9`; `Revenue` of `2022 | $5 million` under that header.
    """
    cell = cell_at(cells, f.start, f.start)
    header = "" if cell is None else _plain(cells[cell][2])
    name = _plain(row_name(cells, text)) if cells[0][0] != f.start else ""
    by_column = (dated or change_of(name)) and not _YEAR.search(header)
    return (header or name if by_column else name or header) or None


def _plain(name: str) -> str:
    """The name of a row or a column without the unit that it gives in brackets, or the currency behind a comma."""
    said = _IN_BRACKETS.search(name)
    if said is None:
        tail = _TAIL.search(name)
        return name[: tail.start()] if tail and currency_of(tail[1], None) else name
    money = " " not in said[1] and currency_of(said[1], None)
    unit = money or PERCENT.search(said[1]) or scale_of(name) or unit_in(name) or noun_of_row(name)
    return name[: said.start()] if unit else name


@lru_cache(maxsize=4000)
def noun_of_row(name: str) -> str | None:
    """The noun that the name of a row gives to its counts: `seat` for `Capacity (seats)`, `student` for `Students`."""
    said = _IN_BRACKETS.search(name)
    lex = Lexemes(said[1] if said else name)
    head = read_head(lex, 0)
    if head is None or head[1] != len(lex) or not (said[1].islower() if said else is_person(head[0])):
        return None
    return head[0]


def says_magnitude(a: Analysis, f: Found) -> bool:
    """Whether the figure says its own magnitude."""
    return any(c.isalpha() for c in a.text[f.number_start : f.number_end])
