"""Changes told with the two levels that they lead from and to: `from $4 million to $5 million, an increase of 25%`."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.figures.fitting import alike, can_start
from extract.figures.found import Found
from extract.figures.grammar import COMPARED_WITH
from extract.figures.linking.cues import QUALIFIED
from extract.figures.linking.dating import terms

# What stands between a level and the change that led to it, and between two levels that are compared.
_TOLD_AFTER = re.compile(
    rf"[^.;:,()]{{0,60}},\s(?:or\s|[a-z]+ing\s)?(?:up\s|down\s|by\s|an?\s(?:(?:[a-z]+\s)?(?:{terms('changes')})\sof\s)?)?{QUALIFIED}"
)
_LED = re.compile(rf"[^.;:,()]{{0,30}}\sto\s{QUALIFIED}", re.IGNORECASE)
_TOLD_WITH = re.compile(
    rf"[^.;:()]{{0,90}}?,?\s(?:{COMPARED_WITH}|(?:up|down)\sfrom)\s(?:[\w-]+\s){{0,4}}?{QUALIFIED}",
    re.IGNORECASE,
)
# `Tripled pay for 17 people from`: what stands between a factor and the levels, and how far it may be off.
_OF_THEM = re.compile(r"[^.;:()]{3,120}\sfrom\s\Z")
_NEARLY = 0.15
# Figures behind a factor among which the levels are.
_NEAR = 4


def set_from_to(text: str, group: list[Found]) -> None:
    """Sets `compared` of a change told behind its two levels: `from $4 million to $5 million, an increase of 25%`.

    The second can be the one compared with: `$5 million, compared with $4 million in 2019, an increase of 25%`.
    """
    amounts = [f for f in group if f.label != "DATE"]
    for i, f in enumerate(amounts[:-2]):
        if f.rule == "quantity.factor" and f.trend is not None and f.compared is None:
            f.compared = _multiplied(text, f, amounts[i + 1 :])
    for first, second, f in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if f.trend is None or f.compared is not None or not alike(first, second):
            continue
        led = _LED.fullmatch(text, first.end, second.lead) and text.endswith("from ", 0, first.lead)
        low = first if led else second
        told = led or _TOLD_WITH.fullmatch(text, first.end, second.lead)
        if told and can_start(low, f) and _TOLD_AFTER.fullmatch(text, second.end, f.lead):
            f.compared = low


def _multiplied(text: str, f: Found, later: list[Found]) -> Found | None:
    """The level that a factor multiplies to the next: `Tripled pay for 17 people from $5 to $15`."""
    for low, high in pairwise(later[:_NEAR]):
        if not alike(low, high) or low.label == "PERCENT" or text[low.end : high.lead] != " to ":
            continue
        if not low.value or not _OF_THEM.fullmatch(text, f.end, low.lead):
            return None
        times = (high.value or 0) / low.value / (f.value or 1)
        over = f.modifier == "MORE_THAN" and times > 1
        return low if over or abs(times - 1) <= _NEARLY else None
    return None
