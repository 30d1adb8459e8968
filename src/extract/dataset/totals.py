"""What a sum of a release's figures may count: no part beside its whole, no amount twice, no rates, no shares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from extract.dataset.itemized import itemized
from extract.model import FACTOR, FRACTION, MEASURED, SHARE

_TO = re.compile(r"[^.;!?]{0,60}\b(?:to|from)\b[^.;!?]{0,40}")
# What says an amount again stands right before it: `the $5 million`, `this same $5 million`, `the total of $5 million`.
_AGAIN = re.compile(
    r"\b(?:the|this|these|those|all|its|their)\s"
    r"(?:(?:same|entire|full|whole|total|overall|combined|initial|original|first|amount|sum|of|more|less|over|than|about|nearly|some)\s){0,3}\Z",
    re.IGNORECASE,
)
# `Total | $1,250,000`, `Total grants: $1,250,000`, whose amount the text tells as well.
_TOTAL = re.compile(r"\W*(?:grand\s|overall\s)?total\b[^.;!?]{0,40}?[|:]\s", re.IGNORECASE)
# Between an amount and what it is in another unit: `€3 million ($3.3 million)`, `£2 million, or about $3 million,`.
_HEDGE = r"(?:(?:about|approximately|roughly|around|some|nearly|almost|over|more than|equivalent to|equal to)\s)?"
_BRACKETED, _OR = re.compile(rf"\s?\({_HEDGE}"), re.compile(rf",?\sor\s{_HEDGE}")
_REACH = 48
# What is a factor or a share, of which no sum is one.
_SHARES = frozenset((FACTOR, FRACTION, SHARE))
# `falls to $1,187 from $1,302`: what leads to the one level, and from the other.
_LED = re.compile(rf"\b(to|from)\s{_HEDGE}\Z", re.IGNORECASE)
_LEADS = re.compile(rf",?\s(?:(?:up|down)\s)?(to|from)\s{_HEDGE}", re.IGNORECASE)
# What says that an amount is of each, or was one before.
_OF_EACH_BEFORE = re.compile(
    rf"(?:\b(?:every|each)\s|\((?:previously|formerly|prior|earlier|before):?\s{_HEDGE})\Z", re.IGNORECASE
)
_OF_EACH = re.compile(r"\s(?:each|apiece)(?=[.,;:)]|\s(?:to|for|in|of|and|or|but|from|by|at|on|with)\b|\Z)")
# Spaces of a passage that is not there twice by chance, and up to how many things are by chance as many as others.
_WORDS, _FEW = 7, 12
ADDITIVE = ("MONEY", "QUANTITY")
Row = dict[str, Any]
Amount = tuple[str, float | None, float | None, str | None]


def counted(figures: Sequence[Row], passages: Sequence[Row]) -> frozenset[str]:
    """The figure_ids that a sum may count, of the figures of one release in text order."""
    texts = {p["passage"]: p["text"] for p in passages}
    heads = {p["passage"] for p in passages if p["kind"] in ("title", "heading")}
    changes: dict[tuple[int, str, str | None], list[Row]] = {}
    for f in figures:
        if f["trend"] is not None:
            changes.setdefault(_kind(f), []).append(f)
    again = _said_again(figures, texts, heads) | _in_another_unit(figures, texts) | itemized(figures, passages)
    again |= _two_levels(figures, texts)
    return frozenset(
        f["figure_id"]
        for f in figures
        if f["label"] in ADDITIVE
        and f["part_of"] is None
        and f["per"] is None
        and f["rule"] not in _SHARES
        and f["figure_id"] not in again
        and not _is_of_one(f, texts[f["passage"]])
        and not _is_level(f, changes.get(_kind(f), []), texts[f["passage"]])
    )


def _said_again(figures: Sequence[Row], texts: dict[int, str], heads: set[int]) -> set[str]:
    """The figures that say again what the body says: in headings, totals, `the $5 million`, a paragraph twice.

    Of an amount and its mention with an article the first counts, or the one that has parts: these need their whole.
    """
    wholes = {f["part_of"] for f in figures}
    said: dict[Amount, Row] = {}
    heard: dict[str, int] = {}
    again = set()
    for f in figures:
        if f["label"] not in ADDITIVE or f["passage"] in heads:
            continue
        text = texts[f["passage"]]
        if heard.setdefault(text, f["passage"]) != f["passage"] and text.count(" ") >= _WORDS:
            again.add(f["figure_id"])
            continue
        first = said.setdefault(_amount(f), f)
        if first is f or not (_AGAIN.search(text, max(0, f["start"] - _REACH), f["start"]) or _total(f, first, texts)):
            continue
        if f["figure_id"] in wholes and first["figure_id"] not in wholes and first["part_of"] is None:
            said[_amount(f)] = f
            again.add(first["figure_id"])
        else:
            again.add(f["figure_id"])
    return again | {f["figure_id"] for f in figures if f["passage"] in heads and _amount(f) in said}


def _total(f: Row, first: Row, texts: dict[int, str]) -> bool:
    """Whether one of two figures of an amount is in a row or a line named a total, and the other elsewhere."""
    if f["passage"] == first["passage"] or (f["label"] != "MONEY" and (f["value"] or 0) <= _FEW):
        return False
    return any(_TOTAL.match(texts[g["passage"]]) for g in (f, first))


def _in_another_unit(figures: Sequence[Row], texts: dict[int, str]) -> set[str]:
    """The amounts that say the one before them again in another currency or unit: `1.8 billion miles (2.8bn km)`."""
    again = set()
    for f, g in pairwise(figures):
        if f["passage"] != g["passage"] or f["label"] != g["label"] or f["unit"] == g["unit"]:
            continue
        money, text = g["label"] == "MONEY", texts[g["passage"]]
        if not money and not f["rule"] == g["rule"] == MEASURED:
            continue
        bracketed = _BRACKETED.fullmatch(text, f["end"], g["start"]) and text[g["end"] : g["end"] + 1] == ")"
        if bracketed or (money and _OR.fullmatch(text, f["end"], g["start"])):
            again.add(g["figure_id"])
    return again


def _two_levels(figures: Sequence[Row], texts: dict[int, str]) -> set[str]:
    """The amounts that are a level and the one it came from: `fell to $1,187 from $1,302`, `rose from 300 to 400`."""
    levels = set()
    for f, g in pairwise(figures):
        if _kind(f) != _kind(g) or f["trend"] is not None:
            continue
        text = texts[f["passage"]]
        led = _LED.search(text, max(0, f["start"] - _REACH), f["start"])
        between = _LEADS.fullmatch(text, f["end"], g["start"])
        if led and between and led[1].lower() != between[1].lower():
            levels |= {f["figure_id"], g["figure_id"]}
    return levels


def _is_of_one(f: Row, text: str) -> bool:
    """Whether an amount is of each of some, or was true before: `every £1`, `$5 each`, `(previously $5 million)`."""
    before = _OF_EACH_BEFORE.search(text, max(0, f["start"] - _REACH), f["start"])
    return before is not None or _OF_EACH.match(text, f["end"]) is not None


def _kind(f: Row) -> tuple[int, str, str | None]:
    return f["passage"], f["label"], f["unit"]


def _amount(f: Row) -> Amount:
    return f["label"], f["value"], f["value_max"], f["unit"]


def _is_level(f: Row, changes: list[Row], text: str) -> bool:
    """Whether a figure is a level that a change is told beside: `rose $2 million to $12 million`."""
    return f["trend"] is None and any(
        g["end"] <= f["start"] and _TO.fullmatch(text, g["end"], f["start"]) for g in changes[-8:]
    )
