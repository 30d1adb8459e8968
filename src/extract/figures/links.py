"""Links between figures: part of, baseline, additional to, and period. Set only where one candidate fits."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from itertools import chain, pairwise

from extract.figures.context import WINDOW, Cue, lead, standing
from extract.figures.found import Found
from extract.figures.lexicon import load
from extract.figures.periods import set_periods
from extract.figures.units import TIME
from extract.model import Passage

SENTENCE = re.compile(r"[.!?](?<=[a-z0-9)%”’\"][.!?])[\"”’)]{0,2}\s+(?=[\"“‘(]?[A-Z0-9$])")
# Figures of a sentence that are looked at together; a longer run is cut, which keeps links linear.
_MANY = 64
# Sentences with figures in which a cue like `of that amount` looks for what it means.
_BACK = 3
_LEVELS = re.compile(rf"\s(?:{'|'.join(load('links')['levels']['words'])})\b")
_SINCE = re.compile(r"\b(?:from|over|on)(?:\sthe)?\Z")
_STRETCH = re.compile(r"\b(?:past|last|next)\b.*s\Z|\bpast\b")
_BRINGS = re.compile(r"\bbring(?:s|ing)?\b[^.;]{0,90}\btotal\b[^.;]{0,90}\bto\s\Z", re.IGNORECASE)
_GOES_ON = re.compile(r"[^.;()]*(?:,|\band)\s(?:\w+\s){0,2}\Z")
_COUNTED = ("quantity.count", "quantity.partitive", "quantity.bare", "quantity.fraction", "quantity.share")


def set_links(text: str, found: list[Found]) -> None:
    """Links inside one passage; `found` is in text order, with cues, values and dates set."""
    if len(found) < 2:
        return
    starts = [0, *(m.end() for m in SENTENCE.finditer(text))]
    before: deque[list[Found]] = deque(maxlen=_BACK)
    for start, group in _sentences(found, starts):
        for i, f in enumerate(group):
            if f.label != "DATE" and f.rule != "quantity.factor":
                _link(text, start, before, group, i)
        _go_on(text, group)
        if len(group) > 1:
            set_periods(text, start, group)
        before.appendleft(group)
    _totals(text, found)


def _sentences(found: list[Found], starts: list[int]) -> list[tuple[int, list[Found]]]:
    """The figures of each sentence with the offset it begins at."""
    groups: list[tuple[int, list[Found]]] = []
    at, current = -1, 0
    for f in found:
        while current + 1 < len(starts) and starts[current + 1] <= f.start:
            current += 1
        if current != at or len(groups[-1][1]) >= _MANY:
            groups.append((starts[current], []))
            at = current
        groups[-1][1].append(f)
    return groups


def _link(text: str, sentence: int, before: Sequence[list[Found]], group: list[Found], i: int) -> None:
    """Sets the links of one figure that a cue tells; the first cue of a link that stands and has a target wins."""
    f, after = group[i], group[i + 1] if i + 1 < len(group) else None
    floor = group[i - 1].end if i else sentence
    for cue in standing(text, f, after, floor, sentence):
        if getattr(f, cue.link) is None:
            target = _target(cue, text, before, group, i)
            if target is not None:
                setattr(f, cue.link, target)


def _target(cue: Cue, text: str, before: Sequence[list[Found]], group: list[Found], i: int) -> Found | None:
    f = group[i]
    if f.label == "PERCENT" and cue.stands == "before" and text.startswith(" of ", f.end):
        return None  # a share of something of its own
    if cue.link == "baseline":
        return _baseline(cue, text, f, group[i + 1])
    if cue.target == "ahead":
        other = group[i + 1]
        if cue.link == "additional_to":
            return other if _alike(f, other) else None
        return other if _is_whole(other, f, share=True) else None
    if cue.link == "additional_to":
        earlier = [w for w in [*chain.from_iterable(before), *group[:i]] if _alike(w, f)]
        return earlier[0] if len(earlier) == 1 else None
    if cue.target == "sentence":
        found = ([w for w in sentence if _alike(w, f) and _is_whole(w, f)] for sentence in before)
        wholes = next((w for w in found if w), [])
        return wholes[0] if len(wholes) == 1 and wholes[0].part_of is None else None
    alike = [w for w in group[:i] if _alike(w, f) and w.part_of is None and _is_whole(w, f)]
    if alike:
        return alike[-1]
    if cue.only == "alike":
        return None
    # `80 students, including 29 assistants`: another noun, so only the figure right before.
    last = next((w for w in reversed(group[:i]) if w.label != "DATE"), None)
    larger = last is not None and (last.value or 0) > (f.value or 0)
    return last if last is not None and larger and last.part_of is None and _is_whole(last, f) else None


def _alike(a: Found, b: Found) -> bool:
    same = a.label == b.label and a.unit == b.unit and a.per == b.per
    return same and a.label != "DATE" and "quantity.factor" not in (a.rule, b.rule)


def _is_whole(whole: Found, part: Found, share: bool = False) -> bool:
    """Whether one figure can be the whole of the other: of one kind, and no smaller; a share has any whole."""
    if whole.label == "DATE" or whole.rule in ("quantity.factor", "quantity.age"):
        return False
    if share and (part.label == "PERCENT" or part.rule == "quantity.fraction"):
        return whole.label in ("MONEY", "QUANTITY") and whole.rule != "quantity.bare"
    if whole.label != part.label or (whole.value or 0) < (part.value or 0):
        return False
    if whole.label == "QUANTITY" and whole.unit != part.unit:
        counts = whole.rule in _COUNTED and part.rule in _COUNTED
        return counts and (not share or part.unit is None) and not {whole.unit, part.unit} & TIME
    return whole.unit == part.unit and not (share and whole.rule == "quantity.bare" and part.rule != whole.rule)


def _baseline(cue: Cue, text: str, f: Found, other: Found) -> Found | None:
    """The date or amount that a change or level is measured against."""
    between = text[f.end : other.start].strip(" ,(").lower()
    if other.label != "DATE":
        against = f.trend is None or between.endswith("from")
        return other if cue.only != "change" and against and _alike(f, other) else None
    levels = _LEVELS.match(text, other.end) is not None
    if cue.only == "change":
        span = other.rule in ("date.years", "date.stretch_between") or other.granularity == "decade"
        ahead = "next" in between or _STRETCH.search(text, other.start, other.end) is not None
        changed = f.trend is not None and _SINCE.search(between) is not None and not span and not ahead
        if not (changed or levels):
            return None
    return other if other.date_start is not None else None


def _go_on(text: str, group: list[Found]) -> None:
    """Further amounts of a list of parts: `including $3 million for X and $2 million for Y`."""
    for f, g in pairwise(group):
        whole = f.part_of
        if whole is None or f.label != "MONEY" or whole.start > f.start or g.part_of is not None:
            continue
        if _alike(f, g) and (g.value or 0) <= (whole.value or 0) and _GOES_ON.match(text, f.end, lead(g)):
            g.part_of = whole


def _totals(text: str, found: list[Found]) -> None:
    """`another $3 million, bringing the total to $8 million`: the amount before is a part of the total."""
    last: dict[tuple[str, str | None], Found] = {}
    for f in found:
        if f.label in ("MONEY", "QUANTITY") and f.rule != "quantity.factor":
            part = last.get((f.label, f.unit))
            told = part is not None and part.part_of is None and (part.value or 0) <= (f.value or 0)
            if part is not None and told and _BRINGS.search(text, max(lead(f) - 2 * WINDOW, part.end), lead(f)):
                part.part_of = f
            last[f.label, f.unit] = f


_INTRODUCES = re.compile(r":\s*\Z")


def link_release(passages: list[tuple[Passage, list[Found]]]) -> None:
    """Links across passages: the bullets under a lead-in that ends in a colon and names one amount are its parts."""
    whole: Found | None = None
    period: Found | None = None
    for passage, found in passages:
        if passage.kind != "bullet":
            whole = period = None
            if _INTRODUCES.search(passage.text):
                last = SENTENCE.split(passage.text)[-1]
                tail = [f for f in found if f.start >= len(passage.text) - len(last)]
                amounts = [f for f in tail if f.label == "MONEY"]
                if amounts and (len(amounts) == 1 or amounts[-1].part_of is not None):
                    whole = amounts[-1]
                    period = whole.period or (whole.part_of.period if whole.part_of else None)
            continue
        first = next((f for f in found if f.label == "MONEY"), None)
        if whole is None or first is None or first.start > 24 or first.part_of is not None:
            continue
        if first.unit == whole.unit and (first.value or 0) <= (whole.value or 0):
            first.part_of = whole
            if period is not None and first.period is None:
                first.period = period
