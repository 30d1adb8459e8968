"""Dates set before what was true then: in brackets, before a colon, in a label (`Employment, May 2022: 32 million`)."""

from __future__ import annotations

import re

from extract.figures.found import Found
from extract.figures.linking.dating import SAYS, is_compared

# What stands before a date that a colon sets before its figure, and its characters.
_SET = 8
_SET_BEFORE = re.compile(r"(?:\A|[.;!?]\s|\n)(?:(?:in|for|during)\s)?\Z", re.IGNORECASE)
# `Employment (aged 16 and over), May 2022: `, `Total aid since 2014: `, and the characters of such a label.
_LABEL, _LABEL_REACH = re.compile(r"(?:(?:[\w’'&/-]+|\([^()]*\)),?\s){0,9}\(?"), 70
_AS_OF = re.compile(r"\b[Aa]s\s(?:of|at|on)\s(?:the\s)?\Z")


def says_then(text: str, d: Found, f: Found) -> bool:
    """Whether a date in brackets, or one set before its figure, leads to it: `(2022: €4.3 billion)`, `In 2023: 3%`."""
    if text[max(d.start - 1, 0)] == "(":
        return d.end < f.start and text[d.end : f.lead] in (": ", " ")
    return text[d.end : f.lead] == ": " and is_set_before(text, d)


def is_set_before(text: str, d: Found) -> bool:
    """Whether a date and a colon are set before what was true then: `In 2023: 3% of men, 4% of women`."""
    return text.startswith(": ", d.end) and _SET_BEFORE.search(text, max(d.start - _SET, 0), d.start) is not None


def labels(text: str, sentence: int, d: Found) -> bool:
    """Whether a sentence is a label that ends in a date, and what it labels: `Employment, May 2022: 32 million`."""
    if not text.startswith((": ", "): "), d.end) or d.start - sentence > _LABEL_REACH or d.date_start is None:
        return False
    before = text[sentence : d.start]
    if (d.granularity == "day" and not _AS_OF.search(before)) or is_compared(text, d):
        return False
    return not SAYS.search(before) and _LABEL.fullmatch(before) is not None
