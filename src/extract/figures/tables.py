"""Figures of table rows: the header of a column says magnitude, currency, percent or noun (`Amount ($ billions)`)."""

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
from extract.figures.lexicon import any_of, words_of
from extract.figures.loss_cells import read_loss
from extract.figures.nouns import is_person
from extract.figures.numerals import COINS, MAGNITUDES, MINUS, times
from extract.figures.units import TIME, Unit, read_unit

_SCALE = re.compile(
    r"(?<![\d])(?:(?<!\d[\s-])|(?<=\b(?:19|20)\d\d\s))\b(?:in\s)?(?P<word>thousand|million|billion|trillion|lakh|crore)s?\b"
    rf"|(?<=[{COINS}(])\s?(?P<letter>[MBK]|mn|bn|000s?|cr)\b|[’'](?P<zeros>000s?)\b"
    r"|(?-i:(?<=\b[A-Z]{3})\s?(?P<after>m|mn|bn|k|Cr)\b)",
    re.IGNORECASE,
)
# Columns whose `(m)` are meters and no millions.
_LENGTH = re.compile(r"\b(?:length|height|depth|width|distance|diameter|altitude|elevation)\b", re.IGNORECASE)
_POINTS = re.compile(r"(?:\bper\s?cent(?:age)?|%)[ -]points?\b|\bp\.?p\b", re.IGNORECASE)
_PERCENT = re.compile(r"%|\bper\s?cent(?:age)?\b(?!\spoints?)", re.IGNORECASE)
_PERIOD = re.compile(r"\b(?:weeks|months|quarter|year)\s+ended\b", re.IGNORECASE)
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
_FALLS = re.compile(r"\A(?!.*\bincrease\b).*\bdecrease\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
# The unit in brackets behind the name of a row: `Capacity (seats)`, `Load factor (%)`.
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)\s*\Z")
# Or behind a comma: `Earnings per share, SEK`.
_TAIL = re.compile(r",\s(\S{1,5})\Z")
# What a column counts, behind its `Number of`; a row that only numbers the one it stands before.
_NUMBER_OF = re.compile(r"(?:(?:total|average) )?(?:numbers?|nos?\.?|#|count) of (?:the )?", re.IGNORECASE)
_PER_SHARE = re.compile(r"\bper (?:[a-z]+ ){0,2}(?P<per>share|unit|ads)\b|\beps\b", re.IGNORECASE)
# Rows of shares and of hundredths, whatever their columns count: `Unemployment rate (%)`, `Basic EPS (p)`.
_ROW_PERCENT = re.compile(r"\((?:%|per ?cent)\)|, ?%$", re.IGNORECASE)
_ROW_CENTS = re.compile(r"(?:\((?:in )?|, |\bin )(?:(?P<pence>p|pence)|c|¢|cents)(?:\)|\Z)")
_SERIAL = re.compile(r"\d{1,3}[.)]?")
# Rows of things, which no column of amounts makes money: `Employees | 3,412` under `Q1 2024 ($ in millions)`.
_THINGS = words_of("nouns", "row_things")
_PRICED = words_of("nouns", "priced")
# What may stand before a number that is an amount by its column.
_SIGNS = MINUS | {"", "+"}
_LETTERS = {"m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "k": 1e3, "cr": 1e7}
_SAID = "{} from the header of the column"


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
    unit = money or _PERCENT.search(said[1]) or scale_of(name) or unit_in(name) or _noun_of_row(name)
    return name[: said.start()] if unit else name


@lru_cache(maxsize=4000)
def _noun_of_row(name: str) -> str | None:
    """The noun that the name of a row gives to its counts: `seat` for `Capacity (seats)`, `student` for `Students`."""
    said = _IN_BRACKETS.search(name)
    lex = Lexemes(said[1] if said else name)
    head = read_head(lex, 0)
    if head is None or head[1] != len(lex) or not (said[1].islower() if said else is_person(head[0])):
        return None
    return head[0]


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
    if points := _POINTS.search(header) or _PERCENT.search(header) or _ROW_PERCENT.search(name):
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
    f.unit = head[0] if head else _noun_of_row(name)


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


def says_magnitude(a: Analysis, f: Found) -> bool:
    """Whether the figure says its own magnitude."""
    return any(c.isalpha() for c in a.text[f.number_start : f.number_end])
