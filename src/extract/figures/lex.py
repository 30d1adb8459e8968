"""Text → lexemes: the words, numbers and signs that the grammar of figures reads.

A lexeme never joins a number with letters or signs (`3bn` is `3`, `bn`; `US$1.2` is `US`, `$`, `1.2`), which is
what spaCy's stock tokenizer leaves glued. Positions are kept, so what is glued can still be seen.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from itertools import accumulate, compress, count
from operator import add, not_
from typing import ClassVar, Self

# A lexeme and the white space after it.
_PIECE = re.compile(
    r"[A-Za-z]{2,}+\s++"  # most words, which none of the next can be
    r"|(?:[A-Za-z]{2,}+[^\W\d_]*+(?:['’][^\W\d_]++)*+"  # and nearly all others
    r"|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?"  # 1,26,836: lakhs and crores
    r"|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?"  # 1,250.50
    r"|\.(?<![A-Za-z]\.)\d+"  # .5, but no number of `Rs.500`
    r"|(?:[A-Za-z]\.){2,}(?:[A-Za-z](?![A-Za-z]))?"  # U.S. p.m.
    r"|[\u00bc-\u00be\u2150-\u215e]"  # ¼ ⅞
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"  # words, with their apostrophes
    r"|\S)\s*+"
)

HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014")
# What ends a clause that a number can look back over, and how many lexemes it can be long.
_CLAUSE_ENDS = frozenset(".;!?")
_CLAUSE = 40


def split(piece: re.Pattern[str], text: str, first: int, last: int) -> tuple[list[str], list[int]]:
    """The words of the text in [first, last), and where each begins.

    `piece` matches a word and the white space after it, at any character that is no white space.
    """
    pieces = piece.findall(text, first, last)
    lengths = list(map(len, pieces))
    starts = list(accumulate(lengths, initial=last - sum(lengths)))
    starts.pop()
    return list(map(str.rstrip, pieces)), starts


def _only(kept: str) -> bytes:
    """A table for `runs` that leaves these characters as they are, and makes spaces of all others."""
    return bytes(b if chr(b) in kept else ord(" ") for b in range(256))


LETTERS, SMALL_LETTERS, DIGITS = map(_only, (string.ascii_letters, string.ascii_lowercase, string.digits))


def runs(text: str, kept: bytes) -> list[str]:
    """The runs of some ASCII characters in a text, in a quarter of the time of `findall`."""
    return text.encode("ascii", "replace").translate(kept).decode("ascii").split()


class Watched(frozenset[str]):
    """Words that a stage looks for in every text: `Lexemes` looks once, for those of all stages known by then.

    Where one becomes known later, as a module is imported, `Lexemes` looks again.
    """

    every: ClassVar[set[str]] = set()

    def __new__(cls, words: Iterable[str]) -> Self:
        watched = super().__new__(cls, words)
        cls.every |= watched
        return watched


# A magnitude that lost the space behind it, by where it ends: `$20 billionin aid`, a fault of many converted pages.
_MAGNITUDES = ("million", "billion", "trillion", "percent")
_TIED = {m + w: len(m) for m in _MAGNITUDES for w in "in of for to and from over by at per on annually".split()}
Watched(_TIED)


# A raised number or a star behind a word, a sign or an amount is the mark of a footnote: `$5 billion¹`, `£134m³`,
# `cars*`; a number behind a unit or a ten is a power: `km²`, `10⁶`.
_SIGNS = "*¹²³⁴⁵⁶⁷⁸⁹†‡"
_MARK = re.compile("[*†‡¹²³⁴-⁹][*†‡⁰¹²³⁴-⁹]*")
_RAISED_AT = re.compile(r"(?:[A-Za-z]{3}|[A-Z]{2}|\d\d(?<!(?<!\d)10)|[%)”’\"'.,;]|[$€£¥]\s?[\d.,]+\s?(?:mn?|bn?|k))\Z")
# But behind a unit written out it is a power: `300 miles²`.
_OF_UNIT = re.compile(r"(?:met(?:er|re)|mile|yard|acre|hectare)s?\Z|(?:feet|foot|inch(?:es)?)\Z", re.IGNORECASE)
_STARRED_AT, _BEHIND_STARS = re.compile(r"[A-Za-z%)]\Z"), frozenset(" \n\t:;,.)") | {""}
# Characters in which the amount before a mark stands.
_AMOUNT = 16


def unmarked(text: str) -> str:
    """The text with blanks for the marks of footnotes, of the same length."""
    if not any(sign in text for sign in (_SIGNS[0] if text.isascii() else _SIGNS)):
        return text

    def blank(m: re.Match[str]) -> str:
        stars = m[0][0] in "*†‡"
        if stars and text[m.end() : m.end() + 1] not in _BEHIND_STARS:
            return m[0]
        at = _STARRED_AT if stars else _RAISED_AT
        if m[0] in ("²", "³") and _OF_UNIT.search(text, max(m.start() - _AMOUNT, 0), m.start()):
            return m[0]
        return " " * len(m[0]) if at.search(text, max(m.start() - _AMOUNT, 0), m.start()) else m[0]

    return _MARK.sub(blank, text)


class Lexemes:
    """The lexemes of one text as parallel lists: `words`, `lows` (lower case), `starts`, `ends` (offsets).

    `text` is the `source` with blanks for the marks of footnotes. `stretches` are the parts of it that are read
    (offsets), the whole text where none are given.
    """

    __slots__ = (
        "_known",
        "_numeric",
        "_size",
        "_watched",
        "ends",
        "lows",
        "source",
        "starts",
        "stretches",
        "text",
        "words",
    )

    def __init__(self, text: str, stretches: list[tuple[int, int]] | None = None) -> None:
        self.source, self.text = text, unmarked(text)
        self.stretches = [(0, len(text))] if stretches is None else stretches
        self.words: list[str] = []
        self.starts: list[int] = []
        for first, last in self.stretches:
            words, starts = split(_PIECE, self.text, first, last)
            self.words += words
            self.starts += starts
        self._index()
        if tied := [i for i in self._watched if self.lows[i] in _TIED]:
            self._part(tied)

    def _part(self, tied: list[int]) -> None:
        """Parts the words at these places that are two."""
        for i in reversed(tied):
            word, start, end = self.words[i], self.starts[i], _TIED[self.lows[i]]
            self.words[i : i + 1] = [word[:end], word[end:]]
            self.starts[i : i + 1] = [start, start + end]
        self._index()

    def _index(self) -> None:
        """Sets what is known of the words by their places."""
        self._size = len(self.words)
        self.ends = list(map(add, self.starts, map(len, self.words)))
        self.lows = list(map(str.lower, self.words))
        self._watch()
        no_words = compress(enumerate(self.lows), map(not_, map(str.isalpha, self.lows)))
        self._numeric = [i for i, low in no_words if len(low) > 1 or low.isalnum()]

    def _watch(self) -> None:
        """Looks for the words of all stages."""
        self._known = len(Watched.every)
        self._watched = list(compress(count(), map(Watched.every.__contains__, self.lows)))

    def __len__(self) -> int:
        return self._size

    def low(self, i: int) -> str:
        """The lexeme at i in lower case; "" outside the text."""
        return self.lows[i] if 0 <= i < self._size else ""

    def word(self, i: int) -> str:
        """The lexeme at i as it stands; "" outside the text."""
        return self.words[i] if 0 <= i < self._size else ""

    def where(self, words: Watched) -> list[int]:
        """The lexemes that are one of these words (lower case), in order."""
        if self._known < len(Watched.every):
            self._watch()
        lows = self.lows
        return [i for i in self._watched if lows[i] in words]

    def among(self, words: Watched) -> list[int]:
        """The lexemes that are one of these words (lower case), numbers, or words with signs in them, in order."""
        return sorted({*self.where(words), *self._numeric})

    def clause_start(self, i: int) -> int:
        """The lexeme that the clause of lexeme i begins with, or the one `_CLAUSE` before it."""
        start = i
        while start > max(i - _CLAUSE, 0) and self.lows[start - 1] not in _CLAUSE_ENDS:
            start -= 1
        return start

    def glued(self, i: int) -> bool:
        """Whether lexeme i touches the one before it."""
        return 0 < i < self._size and self.starts[i] == self.ends[i - 1]

    def is_tie(self, i: int) -> bool:
        """Whether lexeme i is a hyphen that joins the words on either side: `10-mile`."""
        return self.low(i) in HYPHENS and self.glued(i) and self.glued(i + 1)

    def past_tie(self, i: int) -> int:
        """The lexeme after a hyphen at i that joins two words, or i itself: `half-a-billion`."""
        return i + 1 if self.is_tie(i) else i

    def owns(self, i: int) -> bool:
        """Whether lexeme i tells whose something is: `Ohio’s`."""
        return self.low(i).endswith(("’s", "'s"))
