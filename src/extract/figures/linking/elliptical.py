"""Shares that open a sentence without saying of what: `It hired 400 people. About two-thirds were women.`"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.figures.fitting import is_share, is_whole
from extract.figures.found import Found
from extract.figures.grammar import AUXILIARIES
from extract.figures.lexicon import any_of, words_of
from extract.figures.sentences import SENTENCE
from extract.figures.units import TIME

# The verb of which a share is the subject, with nothing that it is of.
_VERBS = AUXILIARIES | words_of("links", "elliptical", "verbs")
_VERB = re.compile(rf"\s(?:also\s|now\s|still\s)?(?:{any_of(_VERBS)}|[a-z]{{3,}}ed)\b(?!-)")


def share_of_last(text: str, sentence: int, f: Found, before: Sequence[Found]) -> Found | None:
    """The one count of the sentence before (its figures are `before`) that the share opening a sentence is of."""
    if not is_share(f) or f.trend or text[sentence : f.lead].strip() or not _VERB.match(text, f.end):
        return None
    counts = [w for w in before if w.is_count and w.unit not in TIME]
    if len(counts) != 1 or counts[0].part_of is not None or not is_whole(counts[0], f, share=True):
        return None
    apart = any(end.end() < sentence for end in SENTENCE.finditer(text, before[-1].end, sentence))
    return None if apart else counts[0]
