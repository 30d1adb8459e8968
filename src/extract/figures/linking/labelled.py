"""Lines of a name and an amount under a label that ends in their date: `Sales, Q1 2023`, `Cars: 4,000 / +2%`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.figures.dates.calendar import LONG
from extract.figures.found import Found, Read
from extract.figures.linking.dating import SAYS

# Characters of a label and of a line.
_SHORT = 100
# `Sales at a glance, Q1 2023`, `For the drought in FY 2022–2023¹`, `Sales, Q1 2023 (compared with previous year)`.
_BEFORE = re.compile(r"[^.;:?!]*(?:,|\b(?:in|for|during|of)(?:\sthe)?|\s[–—-])\s\Z")
_BEHIND = re.compile(r"[\s*†‡¹²³]*(?:\([^()]*\))?:?\s*")
# `Ohio: $12 million`, `USAID/BHA $12 million`, and what stands behind and between the amounts of a line.
_NAME = re.compile(r"(?=[^\W\d])[^.;:!?]{1,60}(?::|\s[–—-]|(?<=\w))\s[+−–-]?")
_AND, _END = re.compile(r"\s?(?:[/|(;,]|[–—])\s?\(?[+−–-]?"), re.compile(r"[\s)*†‡¹²³.]*")


def labelled_lists(read: list[Read]) -> Iterator[tuple[Read, list[Read]]]:
    """The lines, two or more, of a name and amounts alone that stand under a label that ends in one date."""
    leading: Read | None = None
    lines: list[Read] = []
    for entry in read:
        if leading is not None and _is_line(entry):
            lines.append(entry)
            continue
        if leading is not None and len(lines) > 1:
            yield leading, lines
        leading, lines = (entry if _is_label(entry) else None), []
    if leading is not None and len(lines) > 1:
        yield leading, lines


def _is_label(entry: Read) -> bool:
    """Whether a passage is a label that ends in a month or longer: `For the drought in FY 2022–2023`."""
    passage, found, _ = entry
    text = passage.text
    if not found or passage.kind not in ("heading", "paragraph") or len(text) > _SHORT:
        return False
    d = next((f for f in found if f.label == "DATE"), None)
    if d is None or d.granularity not in LONG or not d.is_closed:
        return False
    if not all(f.label == "DATE" for f in found) or SAYS.search(text):
        return False
    return _BEFORE.fullmatch(text, 0, d.start) is not None and _BEHIND.fullmatch(text, d.end) is not None


def _is_line(entry: Read) -> bool:
    """Whether a passage is a name with an amount, and how that is told again or changed: `Cars: 4,000 / +2%`."""
    passage, found, _ = entry
    text = passage.text
    if not found or len(text) > _SHORT or any(f.label == "DATE" for f in found):
        return False
    if not _NAME.fullmatch(text, 0, found[0].lead) or not _END.fullmatch(text, found[-1].end):
        return False
    return _one_by_one(text, found)


def _one_by_one(text: str, found: Sequence[Found]) -> bool:
    """Whether nothing but a mark stands between figures."""
    return all(_AND.fullmatch(text, f.end, g.lead) is not None for f, g in pairwise(found))
