"""Where the sentences of a passage begin and end."""

from __future__ import annotations

import re

SENTENCE = re.compile(r"[.!?](?P<gap>[\"”’)\]]{0,2}\s+)(?=[\"“‘(\[]?[A-Z0-9$•])")
ENDS_IN_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|Inc|Corp|Ltd|Co|No|vs|U\.S|U\.N|D\.C|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|Rs|Tk|Fr|Sh|Shs|Ksh|Kshs|KShs?|T[Ss]hs?|Rp|Nu|Dhs?|[Kk]r|Nos|pp|approx|Mio|Mrd|Mld|est|ca?|Art|Fig|deg|Dkt))\.$"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a passage begin and end (offsets)."""
    spans, start = [], 0
    for cut in SENTENCE.finditer(text):
        last = cut.start("gap")
        if ENDS_IN_ABBREVIATION.search(text, max(start, last - 8), last):
            continue
        spans.append((start, cut.end()))
        start = cut.end()
    spans.append((start, len(text)))
    return spans
