"""One passage under analysis: its lexemes, the numbers in it, and what has been found and refused so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import replace
from datetime import date
from operator import attrgetter

from extract.figures.cells import Cells
from extract.figures.currencies import LOWER_CODES, before_amount, lettered
from extract.figures.found import Found, Linked, Refused
from extract.figures.lex import Lexemes, Watched
from extract.figures.minus import past_sign
from extract.figures.numbers import parted, read_number
from extract.figures.numerals import ABSTRACT, DOZENS, LONGEST, MONEY_SIGNS, SIGNS, SMALL, Number
from extract.model import FEDERAL, FiscalYear

_ANCHORS = Watched({*SMALL, *ABSTRACT, *DOZENS, *SIGNS, "a", "an", "half", "quarter"})
_START = attrgetter("start")
_COMMAS = "digits that commas part, no thousands and no decimals"


class Analysis:
    """The state that the stages of the grammar share for one passage.

    `claimed` marks the lexemes that belong to a figure (1) or to something refused (2); `found` are the figures, at any
    time in text order; `numbers` are those still free, in text order, `expanded` those that a letter behind them
    multiplies, by their first lexeme; `currency` is the release's own (ISO 4217), None where it is not known.
    """

    def __init__(
        self,
        text: str,
        release_date: date | None = None,
        currency: str | None = None,
        fiscal_year: FiscalYear = FEDERAL,
        lexemes: Lexemes | None = None,
        cells: Cells = (),
    ) -> None:
        self.text = text
        self.lex = Lexemes(text) if lexemes is None else lexemes
        self.release_date = release_date
        self.currency = currency
        self.fiscal_year = fiscal_year
        self.cells = cells
        self.claimed = bytearray(len(self.lex))
        self.found: list[Found] = []
        self.refused: list[Refused] = []
        self.numbers: list[Number] = []
        self.expanded: dict[int, Number] = {}
        self.linked = Linked()
        self.read = False

    def claim(self, first: int, last: int) -> None:
        """Marks lexemes [first, last) as taken."""
        self.claimed[first:last] = b"\x01" * (last - first)

    def mask(self, first: int, last: int) -> None:
        """Marks lexemes [first, last) as no figure; a counted noun may still run over them (`COVID-19 doses`)."""
        self.claimed[first:last] = b"\x02" * (last - first)

    def claim_span(self, start: int, end: int) -> None:
        """Marks the lexemes that touch the characters [start, end) as taken."""
        first = self.at(start)
        while first < len(self.lex) and self.lex.starts[first] < end:
            self.claimed[first] = 1
            first += 1

    def at(self, offset: int) -> int:
        """The index of the lexeme that holds or follows the character at `offset`."""
        return bisect_right(self.lex.ends, offset)

    def is_free(self, first: int, last: int) -> bool:
        """Whether none of the lexemes [first, last) is taken."""
        return not any(self.claimed[first:last])

    def is_open(self, first: int, last: int) -> bool:
        """Whether no figure has taken any of the lexemes [first, last)."""
        return 1 not in self.claimed[first:last]

    def add(self, found: Found, first: int, last: int) -> Found:
        """Keeps a figure that covers lexemes [first, last)."""
        self.claim(first, last)
        insort(self.found, found, key=_START)
        return found

    def before(self, i: int, most: int) -> list[Found]:
        """The figures that begin before lexeme i, so many at most and the nearest first."""
        end = bisect_left(self.found, self.lex.starts[i], key=_START)
        return self.found[max(end - most, 0) : end][::-1]

    def refuse(self, first: int, last: int, rule: str, reason: str) -> None:
        """Keeps a candidate that is no figure, with the reason."""
        self.mask(first, last)
        self.refused.append(Refused(self.lex.starts[first], self.lex.ends[last - 1], rule, reason))

    def refuse_span(self, start: int, end: int, rule: str, reason: str) -> None:
        """Refuses the characters [start, end) unless something took a part of them before."""
        first, last = self.at(start), self.at(end - 1) + 1
        if first < last <= len(self.lex) and self.is_free(first, last):
            self.mask(first, last)
            self.refused.append(Refused(start, end, rule, reason))

    def read_numbers(self) -> None:
        """Finds the numbers in what is not claimed."""
        self.read = True
        lex, end = self.lex, 0
        for i in lex.among(_ANCHORS):
            low = lex.lows[i]
            if i < end or self.claimed[i]:
                continue
            if not (low in _ANCHORS or low[0].isdecimal() or (low[0] == "." and low[1:2].isdecimal())):
                continue
            before, sign = lex.low(i - 1), past_sign(lex, i)
            code = lex.low(sign - 1) in LOWER_CODES or (lex.word(sign - 1).isupper() and len(lex.low(sign - 1)) == 3)
            money = lex.low(sign - 1) in MONEY_SIGNS or code or before_amount(lex, sign) or lettered(lex, i)
            number = read_number(lex, i, money)
            if number is None:
                if len(low) > LONGEST and low[0].isdecimal():
                    self.refuse(i, i + 1, "number.length", "more digits than a number has")
                elif low.lstrip(".")[:1].isdecimal():
                    self._refuse_commas(i, parted(lex, i, i + 1) or i + 1)
                continue
            if before == "," and lex.glued(i) and self._ends_refused(i - 1):
                self._refuse_commas(i, number.last)
                continue
            if self.is_free(number.first, number.last):
                self.numbers.append(number)
            end = number.last

    def number_at(self, i: int, money: bool = False) -> Number | None:
        """The number that begins at lexeme i, with the letter behind it that is known to be its magnitude."""
        known = self.expanded.get(i)
        return replace(known) if known else read_number(self.lex, i, money)

    def _ends_refused(self, i: int) -> bool:
        """Whether digits that are no figure touch lexeme i: the comma of `1.234.567,89`."""
        return self.lex.glued(i) and self.claimed[i - 1] == 2 and self.lex.lows[i - 1][-1:].isdecimal()

    def _refuse_commas(self, first: int, last: int) -> None:
        """Refuses the digits from lexeme `first` on, to what is taken before `last`."""
        last = next((k for k in range(first + 1, last) if self.claimed[k]), last)
        self.refuse(first, last - (self.lex.low(last - 1) == ","), "number.commas", _COMMAS)
