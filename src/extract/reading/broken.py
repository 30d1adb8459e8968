"""Lines of a block that its writer broke: those that stand by themselves, and those that only wrap."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.reading.dating import is_dateline

# Characters of a line that is long enough to be wrapped, and of one that is too long to stand in a list.
_FULL, _LONG = 55, 120
_ENDS = re.compile(r"[.!?:;][”\"’)\]]*$")
_BEGINS = re.compile(r"[A-Z0-9$€£¥(“\"•]|--?\s|[–—+*~<>]")
_OPEN = re.compile(r"(?:[,&–—/-]|\b(?:a|an|the|of|and|or|for|with|from|by|at|in|on|to|its|their))$", re.IGNORECASE)
_DASH = re.compile(r"(?:--?|[–—*+])\s+(?=\S)")


def own_lines(lines: list[str]) -> frozenset[int]:
    """Of the lines of one block, those behind which another one begins that stands by itself.

    A line ends with a sentence or a colon; each does where all of them are short and begin as lines do
    (`2 lanes`, `14 lights`); lines that begin with a dash do where there are two. A dateline may have many lines.
    """
    if is_dateline(" ".join(lines)):
        return frozenset()
    pairs = list(pairwise(lines))
    dashed = sum(_DASH.match(line) is not None for line in lines) > 1
    begins = [_BEGINS.match(after) is not None and not _OPEN.search(before) for before, after in pairs]
    listed = len(pairs) > 1 and all(begins)
    listed = listed and all(len(a) < _FULL or (len(a) < _LONG and _ENDS.search(a)) for a in lines[:-1])
    return frozenset(
        n
        for n, (before, after) in enumerate(pairs)
        if listed
        or not any(map(str.isalnum, before))
        or (begins[n] and _ENDS.search(before))
        or (dashed and _DASH.match(after))
    )
