"""Lists whose amounts add up to one that is told before: a sum counts the whole, and not its items once more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from extract.model import PROSE

Row = dict[str, Any]

# Items that add up to an amount by no chance, how far the one of the headline may be rounded, and characters of a
# paragraph before its amount, where it is an item of a list: `- $5,000 to Ada`.
_LIST, _ROUNDING, _MARK = 3, 0.002, 3


def itemized(figures: Sequence[Row], passages: Sequence[Row]) -> set[str]:
    """The figure_ids of amounts that a list adds up to an amount before it, or to that of the headline.

    A list is bullets under one passage, or paragraphs in a row that begin with an amount, each with one amount, or the
    amounts of one sentence; three or more.
    """
    kinds = {p["passage"]: p["kind"] for p in passages}
    money: dict[int, list[Row]] = {}
    for f in figures:
        if f["label"] == "MONEY":
            money.setdefault(f["passage"], []).append(f)
    told: dict[tuple[str, float], Row] = {}
    for f in (f for each in money.values() for f in each if kinds[f["passage"]] in PROSE and _adds(f)):
        told.setdefault(_amount(f["unit"], f["value"]), f)
    titles = [f for at, each in money.items() if kinds[at] == "title" for f in each if f["value"] is not None]
    headline = told.get(_amount(titles[0]["unit"], titles[0]["value"])) if len(titles) == 1 else None
    items = set[str]()
    for parts in (*_lists(passages, money), *_sentences(money, kinds)):
        if len(parts) < _LIST or not all(f["part_of"] is None and _adds(f) for f in parts):
            continue
        total, unit = sum(f["value"] for f in parts), parts[0]["unit"]
        near = headline is not None and abs(total - headline["value"]) <= total * _ROUNDING
        whole = headline if near else told.get(_amount(unit, total))
        if whole and all(f["unit"] == whole["unit"] and f["value"] <= whole["value"] for f in parts):
            if near or (whole["passage"], whole["start"]) < (parts[0]["passage"], parts[0]["start"]):
                items |= {f["figure_id"] for f in parts} - {whole["figure_id"]}
    return items


def _amount(unit: str, value: float) -> tuple[str, float]:
    """An amount as others are compared with it: to the hundredth of a cent, without the dust of binary sums."""
    return unit, round(value, 4)


def _adds(f: Row) -> bool:
    """Whether an amount is one that can be added: one value, no rate and no change."""
    return f["value"] is not None and f["value_max"] is None and f["per"] is None and f["trend"] is None


def _lists(passages: Sequence[Row], money: dict[int, list[Row]]) -> Iterator[list[Row]]:
    """The amounts of each list, where each of its items has one."""
    above: dict[int, int | None] = {}
    last = None
    for p in passages:
        if p["kind"] != "bullet":
            last = p["passage"]
        else:
            above[p["passage"]] = last if p["parent"] is None else p["parent"]
    bullets = sorted(above, key=lambda n: (-1 if above[n] is None else above[n], n))
    runs = [list(run) for _, run in groupby(bullets, key=above.__getitem__)]
    for begins, paragraphs in groupby(passages, key=lambda p: _begins_with_amount(p, money)):
        if begins:
            runs.append([p["passage"] for p in paragraphs])
    for run in runs:
        if all(len(money.get(n, ())) == 1 for n in run):
            yield [money[n][0] for n in run]


def _begins_with_amount(p: Row, money: dict[int, list[Row]]) -> bool:
    first = next(iter(money.get(p["passage"], ())), None)
    return p["kind"] == "paragraph" and first is not None and first["start"] <= _MARK


def _sentences(money: dict[int, list[Row]], kinds: dict[int, str]) -> Iterator[list[Row]]:
    """The amounts of each sentence of the prose."""
    for at, each in money.items():
        if kinds[at] in PROSE:
            for _, amounts in groupby(each, key=itemgetter("sentence")):
                yield list(amounts)
