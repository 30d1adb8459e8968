"""Amounts whose sentence tells their magnitude once: `surpluses, in billions of dollars, with Chile ($3.5)`."""

from __future__ import annotations

import re
from bisect import bisect_left

from extract.figures.analysis import Analysis
from extract.figures.headers import says_magnitude
from extract.figures.lex import Watched
from extract.figures.numerals import MAGNITUDES, times

# `in millions of U.S. dollars`, `(in billions of euros)`; `invests in billions of dollars of roads` tells of no other.
_TOLD = re.compile(
    r"(?<=[,(;–—])\s?(?:all\s)?in\s(?P<word>thousand|million|billion|trillion)s\sof\s(?:[A-Za-z.]+\s){0,2}?"
    r"(?:dollars|euros|pounds|yen|francs|kronor|kroner|rupees|pesos|rand|yuan)[,):]",
    re.IGNORECASE,
)
_PLURALS = Watched(("thousands", "millions", "billions", "trillions"))
_ENDS = re.compile(r"[.!?][”\"]?\s|\n")
_SAID = "{} from the words before it"


def scale_told(a: Analysis) -> None:
    """Multiplies the plain amounts behind such words, to the end of their sentence, by the magnitude told."""
    if not any(a.lex.low(i - 1) == "in" for i in a.lex.where(_PLURALS)):
        return
    told = [(m.end(), m["word"].lower()) for m in _TOLD.finditer(a.text)]
    for f in a.found if told else ():
        if f.label != "MONEY" or f.value is None or says_magnitude(a, f):
            continue
        at, word = told[max(bisect_left(told, (f.start, "")) - 1, 0)]
        if at <= f.start and _ENDS.search(a.text, at, f.start) is None:
            f.value = times(f.value, MAGNITUDES[word])
            f.value_max = None if f.value_max is None else times(f.value_max, MAGNITUDES[word])
            f.assumptions.append(_SAID.format(f"in {word}s"))
