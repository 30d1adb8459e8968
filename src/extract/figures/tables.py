"""Figures of table rows: the header of a column says magnitude, currency, percent or noun (`Amount ($ billions)`)."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.figures.affixes import prefix
from extract.figures.analysis import Analysis, Cells
from extract.figures.currencies import currencies
from extract.figures.found import Found
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.nouns import is_person
from extract.figures.numerals import MAGNITUDES, times
from extract.figures.units import read_unit

_SCALE = re.compile(
    r"(?<![\d])(?<!\d[\s-])\b(?:in\s)?(?P<word>thousand|million|billion|trillion|lakh|crore)s?\b|"
    r"(?:(?<=[$€£₹(])\s?|(?<=\b(?-i:[A-Z]{3})\s))(?P<letter>[MBK]|mn|bn|000s?)\b|[’'](?P<zeros>000s?)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"%|\bper\s?cent(?:age)?\b(?!\spoints?)", re.IGNORECASE)
_PERIOD = re.compile(r"\b(?:weeks|months|quarter|year)\s+ended\b", re.IGNORECASE)
# Columns whose numbers are names.
_NO_COUNT = re.compile(
    r"(?:rank(?:ing)?|nos?\.?|#|item|id|code|page|lot|case|docket|grant|award|project|contract|phone|tel|zip|ref|table|"
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
    rf"(?:\s*(?:{_MOVES}|in|\([^()]*\)))*(?:\s(?:vs\.?|versus|from|over|on|against|compared)\b.*)?(?:\s\(?(?-i:[A-Z]{{3}}|[$€£₹]).*)?|"
    r"(?:y-?o-?y|q-?o-?q|m-?o-?m|y/y|q/q|m/m)(?:\s.*)?|(?:compared\s(?:with|to)|versus|vs\.?)\s.*",
    re.IGNORECASE,
)
_FALLS = re.compile(r"\bdecrease\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
# The unit in brackets behind the name of a row: `Capacity (seats)`, `Load factor (%)`.
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)\s*\Z")
_LETTERS = {"m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "k": 1e3}
_SAID = "{} from the header of the column"


def scale_of(header: str) -> tuple[float, str] | None:
    """The magnitude that a header gives to the numbers under it, with its word; None where it gives none.

    `Amount ($ billions)` gives one, `Share of the $4.5 billion award` none: that magnitude belongs to a number.
    """
    match = _SCALE.search(header)
    if match is None:
        return None
    word = match[0].removeprefix("in ").lower()
    if match["word"]:
        return MAGNITUDES[match["word"].lower()], word
    letter = (match["letter"] or "").lower()
    return _LETTERS.get(letter, 1e3), word


def currency_of(header: str, own: str | None) -> str | None:
    """The currency (ISO 4217) that a header names by a sign, a code or a name; None where it names none."""
    lex = Lexemes(header)
    for i, word in enumerate(lex.words):
        if word in currencies().signs or word == "$" or word in currencies().codes:
            found = prefix(lex, i + 1, own)
            return found.code if found else None
        if lex.lows[i] in currencies().names:
            return currencies().names[lex.lows[i]] or own or "USD"
    return None


def fills_cell(cells: Cells, text: str, start: int, end: int) -> bool:
    """Whether a number is all that a cell behind the name of its row holds, under a header of what is counted."""
    for first, last, header in cells[1:]:
        if first <= start and end <= last:
            around = text[first:start] + text[end:last]
            return bool(header) and not around.strip("()+-–−~ ") and not _NO_COUNT.match(header)
    return False


@lru_cache(maxsize=4000)
def change_of(header: str) -> bool:
    """Whether a column or a row of this name holds changes, up where they are above zero: `YoY change`."""
    return _CHANGES.fullmatch(header) is not None


def cell_measure(text: str, cells: Cells, f: Found, dated: bool) -> str | None:
    """What a cell measures: the name of its row, or of its column where the row is `dated` or one of changes.

    `Load factor` of `Load factor (%) | 94.9`; `Revenue` of `2022 | $5 million` under that header.
    """
    header = _plain(next((h for s, e, h in cells if s <= f.start < e), ""))
    name = _plain(text[slice(*cells[0][:2])].strip()) if cells[0][0] != f.start else ""
    by_column = (dated or change_of(name)) and not _YEAR.search(header)
    return (header or name if by_column else name or header) or None


def _plain(name: str) -> str:
    """The name of a row or a column without the unit that it gives in brackets."""
    said = _IN_BRACKETS.search(name)
    unit = said is not None and (_PERCENT.search(said[1]) or scale_of(name) or _unit_of_row(name))
    return name[: said.start()] if said and unit else name


@lru_cache(maxsize=4000)
def _unit_of_row(name: str) -> str | None:
    """The unit that the name of a row gives to its counts: `seat` for `Capacity (seats)`, `student` for `Students`."""
    said = _IN_BRACKETS.search(name)
    lex = Lexemes(said[1] if said else name)
    unit = read_unit(lex, 0) if said else None
    if unit is not None:
        return unit.name if unit.last == len(lex) and unit.factor == 1 and unit.per is None else None
    head = read_head(lex, 0)
    if head is None or head[1] != len(lex) or not (said[1].islower() if said else is_person(head[0])):
        return None
    return head[0]


def apply_headers(a: Analysis, cells: Cells) -> None:
    """Reads the plain numbers and amounts of a table row by the headers of their columns."""
    name = a.text[slice(*cells[0][:2])]
    changes = change_of(name)
    for f in a.found:
        header = next((h for start, end, h in cells if start <= f.start and f.end <= end), "")
        if not header or f.label == "DATE" or f.value is None:
            continue
        if f.value and (changes or change_of(header)):
            f.trend = "up" if (f.value > 0) != bool(_FALLS.search(name if changes else header)) else "down"
        plain = f.label == "QUANTITY" and f.rule == "quantity.bare" and f.unit is None
        if plain and _PERCENT.search(header):
            f.label, f.unit, f.rule = "PERCENT", "percent", "table.percent"
            continue
        scale = scale_of(header)
        code = currency_of(header, a.currency) if plain else None
        if code and f.end - f.start == f.number_end - f.number_start:
            f.label, f.unit, f.rule = "MONEY", code, "table.money"
        elif plain:
            head = None if _PERIOD.search(header) else read_head(Lexemes(header), 0)
            f.unit, f.rule = head[0] if head else _unit_of_row(name), "table.count"
        if scale and (plain or f.label == "MONEY") and not _scaled(a, f):
            f.value = times(f.value, scale[0])
            f.value_max = None if f.value_max is None else times(f.value_max, scale[0])
            f.assumptions.append(_SAID.format(scale[1]))


def _scaled(a: Analysis, f: Found) -> bool:
    """Whether the figure says its own magnitude."""
    return any(c.isalpha() for c in a.text[f.number_start : f.number_end])
