"""The sentences of a passage that can hold a figure."""

from __future__ import annotations

import re

from extract.figures.dates.words import HOLIDAYS, MONTHS, SEASONS, TENS, WEEKDAYS
from extract.figures.factors import FACTOR_WORDS
from extract.figures.grammar import CALENDAR
from extract.figures.lex import SMALL_LETTERS, runs
from extract.figures.numerals import ABSTRACT, DOZENS, FRACTIONS, SMALL
from extract.figures.sentences import sentences

_WORDS = re.compile(r"[a-z]{3,}")
_PLAIN = frozenset(
    (
        *SMALL, *ABSTRACT, *DOZENS, *FRACTIONS, *FACTOR_WORDS, *SEASONS,
        *(w for w in (*MONTHS, *WEEKDAYS) if w.isalpha()),
        *CALENDAR, "hour", "minute", "noughties", "season", "percentage", "midyear", "couple",
        *"today todays tomorrow yesterday yesterdays tonight".split(),
        *"morning afternoon evening night fiscal fold dollar euro cent penny".split(),
        *(f"{tens}ies" for tens in TENS),
    )
)  # fmt: skip
_HOLIDAYS = [_WORDS.findall(name) for name in HOLIDAYS]
# A sentence without one of these words and without a digit holds no figure and no number that is refused.
_TRIGGERS = _PLAIN | {words[-1] for words in _HOLIDAYS if _PLAIN.isdisjoint(words)}
# A digit or a sign of one, behind what is none: most of that is ASCII, which is passed by at once.
_DIGIT = r"\d§№\u00bc-\u00be\u2150-\u215e"
_NUMERIC = re.compile(rf"(?:[\x00-/:-\x7f]++|[^{_DIGIT}])*+[{_DIGIT}]")


def relevant(text: str) -> list[tuple[int, int]]:
    """The sentences that can hold a figure (offsets), in order."""
    return [
        (start, end)
        for start, end in sentences(text)
        if _NUMERIC.match(text, start, end) or not _TRIGGERS.isdisjoint(runs(text[start:end].lower(), SMALL_LETTERS))
    ]
