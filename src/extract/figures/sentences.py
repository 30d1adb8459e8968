"""Where the sentences of a passage begin and end."""

from __future__ import annotations

import re

from extract.figures.lexicon import any_of, words_of

# What stands before a name, and what ends that of a firm, with a point behind it.
TITLES, IN_FIRMS = words_of("words", "abbreviations", "titles"), words_of("words", "abbreviations", "firms")
SENTENCE = re.compile(r"[.!?](?P<gap>[\"”’)\]]{0,2}\s+)(?=[\"“‘(\[]?[A-Z0-9$•])")
ENDS_IN_ABBREVIATION = re.compile(
    rf"\b(?:[A-Z]|{any_of(TITLES | IN_FIRMS | words_of('words', 'abbreviations', 'others'))})\.$"
)
# Characters of an abbreviation, and of the longest sentence.
_ABBREVIATION, _LONGEST = 7, 1000


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a passage begin and end (offsets)."""
    spans, start = [], 0
    for cut in SENTENCE.finditer(text):
        if _abbreviates(text, cut.start(), start):
            continue
        spans.append((start, cut.end()))
        start = cut.end()
    spans.append((start, len(text)))
    return spans


def same_sentence(text: str, start: int, end: int) -> bool:
    """Whether no sentence ends between two offsets, which lie no further apart than one is long."""
    if end - start > _LONGEST:
        return False
    cuts = (cut for cut in SENTENCE.finditer(text, start, end + 2) if cut.end() <= end)
    return all(_abbreviates(text, cut.start(), start) for cut in cuts)


def sentence_start(text: str, at: int) -> int:
    """Where the sentence of an offset begins."""
    end = at
    while (end := text.rfind(". ", 0, end)) >= 0:
        if not _abbreviates(text, end):
            return end + len(". ")
    return 0


def _abbreviates(text: str, point: int, start: int = 0) -> bool:
    """Whether the point at an offset is that of an abbreviation behind `start`."""
    return ENDS_IN_ABBREVIATION.search(text, max(start, point - _ABBREVIATION), point + 1) is not None
