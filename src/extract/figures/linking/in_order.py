"""Figures and dates paired in order: `for 2023 and 2022, income was $4 million and $3 million, respectively`."""

from __future__ import annotations

import re

from extract.figures.found import Found

_PAIRS = "respectively"
# Characters between the last of a list and the word that pairs it.
_NEAR = 40
# What stands between two of a list.
_LISTED = re.compile(r",\s(?:and\s)?|\s(?:and|&)\s")
_REACHED = re.compile(r"(?:(?:in|for|at|on|as\sof|during)\s)?(?:the\s)?")


def pair_in_order(text: str, group: list[Found]) -> None:
    """The period of each figure of a list that is told with as many dates, in their order, and `respectively`."""
    first, last = group[0].start, group[-1].end + _NEAR
    at = text.find(_PAIRS, first, last)
    if at < 0:
        return
    lists = _lists(text, group)
    while at >= 0:
        before = [run for run in lists if run[-1].end <= at]
        if before and at - before[-1][-1].end <= _NEAR:
            _pair(before)
        at = text.find(_PAIRS, at + 1, last)


def _lists(text: str, group: list[Found]) -> list[list[Found]]:
    """The runs of dates, or of figures of one unit, that stand beside one another, of two at least."""
    runs: list[list[Found]] = []
    for f in group:
        before = runs[-1][-1] if runs else None
        if before and before.label == f.label and before.unit in (None, f.unit) and _joined(text, before, f):
            runs[-1].append(f)
        else:
            runs.append([f])
    return [run for run in runs if len(run) > 1]


def _joined(text: str, before: Found, f: Found) -> bool:
    link = _LISTED.match(text, before.end, f.start)
    return link is not None and _REACHED.fullmatch(text, link.end(), f.start) is not None


def _pair(lists: list[list[Found]]) -> None:
    """The last of some lists with the nearest one before it of the other kind, where both are as long."""
    told = lists[-1]
    dated = told[0].label == "DATE"
    other = next((run for run in lists[-2::-1] if (run[0].label == "DATE") != dated), None)
    if other is None or len(other) != len(told):
        return
    figures, dates = (other, told) if dated else (told, other)
    for f, d in zip(figures, dates, strict=True):
        f.period = d
