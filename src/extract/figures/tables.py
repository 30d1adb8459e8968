"""Figures of table rows: the header of a column says magnitude, currency, percent or noun (`Amount ($ billions)`)."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.figures.analysis import Analysis
from extract.figures.cells import Cells, cell_at
from extract.figures.found import Found
from extract.figures.headers import (
    PERCENT,
    change_of,
    currency_of,
    noun_of_row,
    row_name,
    says_magnitude,
    scale_of,
    unit_in,
)
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.loss_cells import read_loss
from extract.figures.numerals import MINUS, times

_POINTS = re.compile(r"(?:\bper\s?cent(?:age)?|%)[ -]points?\b|\bp\.?p\b", re.IGNORECASE)
_PERIOD = re.compile(r"\b(?:weeks|months|quarter|year)\s+ended\b", re.IGNORECASE)
_FALLS = re.compile(r"\A(?!.*\bincrease\b).*\bdecrease\b", re.IGNORECASE)
# What a column counts, behind its `Number of`.
_NUMBER_OF = re.compile(r"(?:(?:total|average) )?(?:numbers?|nos?\.?|#|count) of (?:the )?", re.IGNORECASE)
_PER_SHARE = re.compile(r"\bper (?:[a-z]+ ){0,2}(?P<per>share|unit|ads)\b|\beps\b", re.IGNORECASE)
# Rows of shares and of hundredths, whatever their columns count: `Unemployment rate (%)`, `Basic EPS (p)`.
_ROW_PERCENT = re.compile(r"\((?:%|per ?cent)\)|, ?%$", re.IGNORECASE)
_ROW_CENTS = re.compile(r"(?:\((?:in )?|, |\bin )(?:(?P<pence>p|pence)|c|¢|cents)(?:\)|\Z)")
# Rows of things, which no column of amounts makes money: `Employees | 3,412` under `Q1 2024 ($ in millions)`.
_THINGS = words_of("nouns", "row_things")
_PRICED = words_of("nouns", "priced")
# What may stand before a number that is an amount by its column.
_SIGNS = MINUS | {"", "+"}
_SAID = "{} from the header of the column"


def apply_headers(a: Analysis, cells: Cells) -> None:
    """Reads the plain numbers and amounts of a table row by the headers of their columns and the name of the row."""
    name = row_name(cells, a.text)
    rate, changes = _PER_SHARE.search(name), change_of(name)
    for f in a.found:
        if f.label == "DATE" or f.value is None:
            continue
        cell = cell_at(cells, f.start, f.end)
        header = "" if cell is None else cells[cell][2]
        plain = f.label == "QUANTITY" and f.rule == "quantity.bare" and f.unit is None
        if not header:
            if plain:
                _of_pair(f, cells, name)
            if cell:
                read_loss(a, f, cells, cell, name, changed=False)
            continue
        scaled_by = _read_plain(a, f, header, name) if plain else header if f.label == "MONEY" else ""
        changed = changes or change_of(header)
        if cell:
            read_loss(a, f, cells, cell, name, changed=changed)
        if f.value and changed:
            f.trend = "up" if (f.value > 0) != bool(_FALLS.search(name if changes else header)) else "down"
        if rate and f.label == "MONEY" and not scale_of(name):
            scaled_by = ""  # what is earned by a share is never told in millions
        if (scale := scale_of(scaled_by)) and not says_magnitude(a, f):
            f.value = times(f.value, scale[0])
            f.value_max = None if f.value_max is None else times(f.value_max, scale[0])
            f.assumptions.append(_SAID.format(scale[1]))
        if rate and f.label == "MONEY" and f.per is None:
            f.per = (rate["per"] or "share").lower()


def _read_plain(a: Analysis, f: Found, header: str, name: str) -> str:
    """Gives a plain number its label and unit by its column and row, and tells which of them may say its magnitude."""
    if _beside_share(a, f, header):
        return ""
    if cents := _ROW_CENTS.search(name):
        f.label, f.rule, f.value = "MONEY", "table.money", times(f.value or 0, 0.01)
        f.unit = "GBP" if cents["pence"] else a.currency or "USD"
        return ""
    if points := _POINTS.search(header) or PERCENT.search(header) or _ROW_PERCENT.search(name):
        f.label, f.rule = "PERCENT", "table.percent"
        f.unit = "percentage_point" if points.re is _POINTS else "percent"
        return ""
    code = (currency_of(name, a.currency) if _PER_SHARE.search(name) else None) or currency_of(header, a.currency)
    if thing := _thing(name):
        f.unit, f.rule = thing, "table.count"
        return header if thing == "share" or code is None else name
    if code and a.text[f.start : f.number_start].strip() in _SIGNS and f.end == f.number_end:
        f.label, f.unit, f.rule = "MONEY", code, "table.money"
    else:
        _count(f, header, name)
    return header


def _beside_share(a: Analysis, f: Found, header: str) -> bool:
    """Whether a number is the count before its share in brackets: `212 (41.2)` under `n (%)`."""
    return header.endswith("(%)") and a.text[f.end : f.end + 2] == " (" and a.text[f.end + 2 : f.end + 3].isdecimal()


def _count(f: Found, header: str, name: str) -> None:
    """Gives a plain number the unit of measure that its column or its row says, or the noun that its column counts."""
    f.rule = "table.count"
    if unit := unit_in(header) or unit_in(name):
        f.unit, f.per, f.rule = unit.name, unit.per, "table.measure"
        f.value = times(f.value or 0, unit.factor)
        return
    of = _NUMBER_OF.match(header)
    head = None if _PERIOD.search(header) else read_head(Lexemes(header[of.end() :] if of else header), 0)
    f.unit = head[0] if head else noun_of_row(name)


def _of_pair(f: Found, cells: Cells, name: str) -> None:
    """Gives a plain number the noun that stands before it in a row of two cells without a head: `Partners | 14`."""
    if len(cells) != 2 or f.start < cells[1][0]:
        return
    lex = Lexemes(name)
    head = read_head(lex, 0)
    if head and head[1] == len(lex) and lex.lows[-1] not in _PRICED:
        f.unit, f.rule = head[0], "table.count"


@lru_cache(maxsize=4000)
def _thing(name: str) -> str | None:
    """The unit of a row that counts things: `employee` for `Full-time employees (end of period)`."""
    of = _NUMBER_OF.match(name)
    head = read_head(Lexemes(name[of.end() :] if of else name), 0)
    return head[0] if head and (of or head[0] in _THINGS) else None
