"""Text → lexemes: the words, numbers and signs that the grammar of figures reads.

A lexeme never joins a number with letters or signs (`3bn` is `3`, `bn`; `US$1.2` is `US`, `$`, `1.2`), which is
what spaCy's stock tokenizer leaves glued. Positions are kept, so what is glued can still be seen.
"""

from __future__ import annotations

import re

TOKEN = re.compile(
    r"[A-Za-z]{2}[^\W\d_]*(?:['’][^\W\d_]+)*"  # most words, which none of the next can be
    r"|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?"  # 1,26,836: lakhs and crores
    r"|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?"  # 1,250.50
    r"|\.(?<![A-Za-z]\.)\d+"  # .5, but no number of `Rs.500`
    r"|(?:[A-Za-z]\.){2,}(?:[A-Za-z](?![A-Za-z]))?"  # U.S. p.m.
    r"|[\u00bc-\u00be\u2150-\u215e]"  # ¼ ⅞
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"  # words, with their apostrophes
    r"|\S"
)


class Lexemes:
    """The lexemes of one text as parallel lists: `words`, `lows` (lower case), `starts`, `ends` (offsets).

    `stretches` are the parts of the text that are read (offsets), the whole text where none are given.
    """

    __slots__ = ("ends", "lows", "starts", "stretches", "text", "words")

    def __init__(self, text: str, stretches: list[tuple[int, int]] | None = None) -> None:
        self.text = text
        self.stretches = [(0, len(text))] if stretches is None else stretches
        spans = [m.span() for first, last in self.stretches for m in TOKEN.finditer(text, first, last)]
        self.starts = [s for s, _ in spans]
        self.ends = [e for _, e in spans]
        self.words = [text[s:e] for s, e in spans]
        self.lows = [w.lower() for w in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def low(self, i: int) -> str:
        """The lexeme at i in lower case; "" outside the text."""
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def word(self, i: int) -> str:
        """The lexeme at i as it stands; "" outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def among(self, words: frozenset[str]) -> list[int]:
        """The lexemes that are one of these words (lower case) or no word at all (numbers, signs), in order."""
        return [i for i, low in enumerate(self.lows) if low in words or not low.isalpha()]

    def glued(self, i: int) -> bool:
        """Whether lexeme i touches the one before it."""
        return 0 < i < len(self.starts) and self.starts[i] == self.ends[i - 1]
