"""The cues that stand where they must for a figure: before it, behind it, in it, at the opening, before the next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extract.figures.found import Cue, Found, Stands, Target
from extract.figures.linking.cues import ASIDE, WINDOW, cues, is_known, words_in
from extract.figures.units import TIME

# A cue where it stands, what is said behind it, and the figure that it leads to, where it leads to one ahead.
Standing = tuple[Cue, str, Found | None]

# Characters behind a cue that may say what it means; figures ahead among which the one is that a cue leads to.
_SAID, _PAST = 40, 4
# Characters behind a figure in which the one stands that a cue leads to.
_AHEAD = 120
_BEHIND = re.compile(
    rf"{ASIDE}\s(?:(?:of|funded|financed|subscribed|in\s(?:additional|further))\b|(?:more|further)\b(?!\s(?:than|per|from|compared)\b))"
)
# What leads to a restatement between a part and its whole, and what ends it: `$8 million, or 61 percent, of its …`.
_ASIDES = {" (": ")", " (or ": ")", ", or ": ","}


def standing(text: str, group: list[Found], i: int, floor: int, sentence: int) -> Iterator[Standing]:
    """The cues that stand where they must for figure i: between the one before, which ends at `floor`, and the next."""
    f = group[i]
    yield from _before(text, f, max(floor, f.start - WINDOW))
    if _BEHIND.match(text, f.end):
        for cue in cues_of(f, "after"):
            if hit := cue.pattern.match(text, f.end):
                yield cue, text[hit.end() : hit.end() + _SAID], None
    if floor == sentence and f.start - sentence < WINDOW:
        yield from _at_opening(text, f, sentence)
    if f.is_count and f.trend is None and not is_known(text, floor, f):
        for cue in cues_of(f, "inside"):
            if hit := cue.pattern.match(text, f.number_end, f.end):
                yield cue, hit[0], None
    yield from _between(text, group, i, floor)


def _before(text: str, f: Found, start: int) -> Iterator[Standing]:
    """The cues that end where a figure or its qualifier begins, from offset `start` on."""
    words = words_in(text, start, f.start)
    for cue in cues_of(f, "before"):
        if not words.isdisjoint(cue.gate):
            if hit := next(filter(None, (cue.pattern.search(text, start, end) for end in {f.lead, f.start})), None):
                yield cue, hit[0], None


def _at_opening(text: str, f: Found, sentence: int) -> Iterator[Standing]:
    """The cues with which a sentence opens that leads to a figure."""
    for cue in cues_of(f, "opening", "sentence"):
        matches = (cue.pattern.fullmatch(text, sentence, end) for end in {f.lead, f.start})
        if hit := next(filter(None, matches), None):
            yield cue, hit["cue"] if cue.only in ("noun", "also") else text[hit.end("cue") : f.start], None


def _between(text: str, group: list[Found], i: int, floor: int) -> Iterator[Standing]:
    """The cues between figure i and the one that they lead to."""
    f = group[i]
    near = [g for g in group[i + 1 : i + 1 + _PAST] if g.start - f.end < _AHEAD]
    past = next((g for g in near if g.label == f.label and g.unit not in TIME), None)
    begin = f.end
    aside = _ASIDES.get(text[f.end : near[0].lead]) if len(near) > 1 else None
    if aside and text.startswith(aside, near[0].end):
        begin = near[0].end + 1  # `half (56%) of the 2,300 farmers`
        near = near[1:]
    ends = [g.start for g in (past, *near[:1]) if g is not None]
    if not ends:
        return
    words = words_in(text, f.end, max(ends))
    for cue in cues_of(f, "between"):
        if words.isdisjoint(cue.gate):
            continue
        after = past if cue.only == "past" else next(iter(near), None)
        if after is None:
            continue
        begins = f.end if cue.only == "past" else begin
        if any(cue.pattern.fullmatch(text, begins, end) for end in {after.lead, after.start} if end >= begins):
            added = cue.only == "added"
            yield cue, text[max(floor, f.lead - _SAID) : f.lead] if added else text[f.end : after.lead], after


def cues_of(f: Found, stands: Stands, target: Target | None = None) -> tuple[Cue, ...]:
    """The cues of the lexicon that stand there, of those that apply to figures of this label.

    Those that compare two figures are left to `comparisons`.
    """
    return _cues_of(f.label, stands, target)


@cache
def _cues_of(label: str, stands: Stands, target: Target | None) -> tuple[Cue, ...]:
    return tuple(c for c in cues(stands, target) if label in c.labels and c.link != "baseline")
