"""Which figures can hang together: figures of one kind, a whole and its part, a change and the level it starts from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.figures.found import Found
from extract.figures.lexicon import load
from extract.figures.nouns import is_person, is_plural, singular
from extract.figures.units import TIME

COUNTED = ("quantity.count", "quantity.partitive", "quantity.bare", "quantity.fraction", "quantity.share")
# How far parts may add up over their whole, which is often rounded, and over one that is told roughly.
ROUNDED, _ROUGHLY = 1.02, 1.05
ROUGH = ("APPROX", "MORE_THAN", "EQUAL_OR_MORE")
_SHARES = ("quantity.fraction", "quantity.share")
# `half of them women`, `40 percent of them are young veterans`: what is said of those that are meant.
_THEM = re.compile(r"[^.;:,]{0,10}\sof\sthem,?((?:\s(?:is|are|was|were|being|mostly))?(?:\s[A-Za-z]+){1,2})")
# What one of them is called by another name: `40 vaccines, as part of a pledge of 400 doses`.
_DOSES = frozenset(load("links")["antecedent"]["doses"])
# `62,000 metric tons, 24,000 tons of which`
_TONS = frozenset(("ton", "metric_ton"))
_NO_WHOLES = ("quantity.factor", "quantity.age")


def alike(a: Found, b: Found) -> bool:
    """Whether two figures are of one label, unit and rate."""
    same = a.label == b.label and a.unit == b.unit and a.per == b.per
    return same and a.label != "DATE" and "quantity.factor" not in (a.rule, b.rule)


def both_tons(a: Found, b: Found) -> bool:
    """Whether two figures are weights of which one says shorter what ton: `900 metric tons, 300 tons of which`."""
    return a.label == b.label == "QUANTITY" and {a.unit, b.unit} == {"ton", "metric_ton"} and a.per == b.per


def is_share(f: Found) -> bool:
    """Whether it is a share of something: `40 percent`, `a third`."""
    return (f.label == "PERCENT" and f.unit == "percent") or f.rule in _SHARES


def is_whole(whole: Found, part: Found, share: bool = False) -> bool:
    """Whether one figure can be the whole of the other: of one kind, and no smaller; a share has any whole."""
    if whole.label == "DATE" or whole.rule in _NO_WHOLES:
        return False
    if share and is_share(part):
        if whole.label not in ("MONEY", "QUANTITY") or whole.rule in ("quantity.bare", *_SHARES):
            return False
        return whole.unit not in TIME and (whole.per is None or whole.per in TIME)
    if whole.label != part.label or (whole.value or 0) < (part.value or 0):
        return False
    if part.unit == "percentage_point" and whole.unit == "percent":
        return whole.trend is not None  # `3 percentage points of its 5 percent growth`
    if whole.rule == part.rule == "quantity.bare" and whole.unit is None and (part.value or 0) % 1:
        return False  # `a rating of 4.8 out of 5`
    units = {whole.unit, part.unit}
    if whole.label == "QUANTITY" and whole.unit != part.unit and not (units <= _DOSES or units <= _TONS):
        counts = whole.rule in COUNTED and part.rule in COUNTED
        return counts and (not share or part.unit is None) and not units & TIME
    same = whole.unit == part.unit or units <= _TONS or (whole.is_count and part.is_count)
    bare = whole.rule == "quantity.bare" and whole.unit is None
    return same and not (share and bare and part.rule != whole.rule)


def of_those(part: Found, counts: Sequence[Found], *, whom: bool) -> Found | None:
    """The count (the nearest first) of which a figure is a part: no fewer, and of persons where `whom` says so.

    `nurses in five counties, 62% of whom`; the nearest where none is that.
    """
    fits = (c for c in counts if is_share(part) or (c.value or 0) >= (part.value or 0))
    meant = next((c for c in fits if not whom or is_person(c.unit or "")), None)
    return meant or next(iter(counts), None)


def room(whole: Found) -> float:
    """How much the parts of a whole can add up to: `over $850 million, including $605 million and $269 million`."""
    return (whole.value or 0) * (_ROUGHLY if whole.modifier in ROUGH else ROUNDED)


def of_persons(text: str, part: Found, counts: Sequence[Found]) -> list[Found]:
    """Those that count persons, where what follows `of them` behind a part names persons; else none."""
    said = _THEM.match(text, part.end)
    named = said is not None and any(is_plural(w) and is_person(singular(w)) for w in said[1].lower().split())
    return [c for c in counts if is_person(c.unit or "")] if named else []


def up_to_persons(counts: list[Found], part: Found) -> list[Found]:
    """Up to the last that counts persons, where a part does: `four people in one indictment, including a nurse`."""
    if not part.is_count or not is_person(part.unit or ""):
        return counts
    last = max((i for i, w in enumerate(counts) if w.is_count and is_person(w.unit or "")), default=len(counts) - 1)
    return counts[: last + 1]


def can_start(level: Found, f: Found) -> bool:
    """Whether a figure can be the level that a change started from, or that a level is compared with."""
    if level.label == "DATE" or level.trend is not None or level.rule in _NO_WHOLES:
        return False
    if f.trend is not None and level.value_max is not None and f.value_max is None:
        return False  # `from 4.75 percent to 4.5 percent`
    if f.rule == "quantity.factor":
        return level.value_max is None
    if f.trend is None:
        return alike(level, f) or (level.label == f.label and "quantity.bare" in (level.rule, f.rule))
    if f.label == "PERCENT":
        return f.unit == "percent" or level.label == "PERCENT"
    if f.label == "MONEY" and level.label == "MONEY" and f.per is None:
        return level.unit == f.unit  # `raised by 10 cents from $1.15 per share`
    return alike(level, f) or (level.label == f.label == "QUANTITY" and "quantity.bare" in (level.rule, f.rule))
