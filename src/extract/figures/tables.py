"""Figures of table rows: the header of a column says magnitude, currency, percent or noun (`Amount ($ billions)`)."""

from __future__ import annotations

import re

from extract.figures.affixes import prefix
from extract.figures.analysis import Analysis, Cells
from extract.figures.currencies import currencies
from extract.figures.found import Found
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.numerals import MAGNITUDES, times

_SCALE = re.compile(
    r"(?<![\d])(?<!\d[\s-])\b(?:in\s)?(?P<word>thousand|million|billion|trillion)s?\b|(?<=[$€£(])\s?(?P<letter>[MBK]|mn|bn|000s?)\b|[’'](?P<zeros>000s?)\b",
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


def apply_headers(a: Analysis, cells: Cells) -> None:
    """Reads the plain numbers and amounts of a table row by the headers of their columns."""
    for f in a.found:
        header = next((h for start, end, h in cells if start <= f.start and f.end <= end), "")
        if not header or f.label == "DATE" or f.value is None:
            continue
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
            f.unit, f.rule = head[0] if head else None, "table.count"
        if scale and (plain or f.label == "MONEY") and not _scaled(a, f):
            f.value = times(f.value, scale[0])
            f.value_max = None if f.value_max is None else times(f.value_max, scale[0])
            f.assumptions.append(_SAID.format(scale[1]))


def _scaled(a: Analysis, f: Found) -> bool:
    """Whether the figure says its own magnitude."""
    return any(c.isalpha() for c in a.text[f.number_start : f.number_end])
