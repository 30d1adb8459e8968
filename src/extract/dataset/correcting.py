"""A release's rows as corrections leave them: columns set, a figure added or taken out, and what follows from it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from extract.dataset.rows import Rows
from extract.dataset.totals import counted
from extract.model import LINKS, Figure, Reject, few


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry: which figure of which release, what becomes of it, why, and what the source must still say."""

    release: str
    expect: str
    reason: str
    text: str | None = None
    passage: int | None = None
    start: int | None = None
    end: int | None = None
    columns: tuple[tuple[str, Any], ...] = ()
    what: str = "set"


def corrected(entries: list[Correction], rows: Rows) -> Rows:
    """The rows as the entries say; an entry that matches nothing becomes a reject."""
    after = {**rows, "figures": [dict(f) for f in rows["figures"]], "rejects": list(rows["rejects"])}
    for entry in entries:
        problem = _apply(entry, after)
        if problem:
            after["rejects"].append(reject(entry, *problem))
    _settle(after)
    return after


def _apply(entry: Correction, rows: Rows) -> tuple[str, str] | None:
    """Applies one entry; gives (check, reason) when it cannot be."""
    passages = {p["passage"]: p["text"] for p in rows["passages"] if entry.expect in p["text"]}
    if not passages:
        return "correction_expect", "the source no longer says what is expected; the correction was not applied"
    if misplaced := _misplaced(entry, rows, passages):
        return "correction_match", f"{misplaced}; the correction was not applied"
    places = _places(entry, passages)
    found = [f for f in rows["figures"] if (f["passage"], f["start"], f["end"]) in places]
    if entry.what == "add":
        if len(places) != 1:
            return "correction_match", f"{len(places)} places match it; say `passage`, `start` and `end`"
        ((passage, start, end),) = places
        if any(f["passage"] == passage and f["start"] < end and start < f["end"] for f in rows["figures"]):
            return "correction_match", "a figure is there already; use `set`"
        rows["figures"].append(_new_figure(entry, rows, passage, start, end))
        return None
    if not found:
        return "correction_match", "no figure stands there, which `add` would add; the correction was not applied"
    if len(found) != 1:
        return "correction_match", f"{len(found)} figures match it; the correction was not applied"
    (figure,) = found
    if entry.what == "remove":
        _take_out(figure, rows)
        rows["rejects"].append(reject(entry, "corrected", entry.reason, figure))
    else:
        _set(figure, entry)
    return None


def _places(entry: Correction, passages: dict[int, str]) -> set[tuple[int, int, int]]:
    """Where the entry's figure may stand: at its offsets, or where its text is inside of what is expected."""
    if entry.passage is not None and entry.start is not None and entry.end is not None:
        return {(entry.passage, entry.start, entry.end)}
    text = entry.text or ""
    return {
        (number, at, at + len(text))
        for number, passage in passages.items()
        if entry.passage in (None, number)
        for quote in _all(passage, entry.expect, 0, len(passage))
        for at in _all(passage, text, quote, quote + len(entry.expect))
    }


def _misplaced(entry: Correction, rows: Rows, passages: dict[int, str]) -> str | None:
    """Which of passage, start, end and text fits nothing; `passages` are those that have the expect in them."""
    stands = f"`expect` stands in passage {few([str(number) for number in passages])}"
    if entry.passage is not None and entry.passage not in passages:
        there = any(p["passage"] == entry.passage for p in rows["passages"])
        return f"`expect` is not in passage {entry.passage} ({stands if there else f'there is none; {stands}'})"
    if entry.passage is None or entry.start is None or entry.end is None:
        return None if (entry.text or "") in entry.expect else "`text` is not in `expect`"
    text = passages[entry.passage]
    if not 0 <= entry.start < entry.end <= len(text):
        return f"`start` and `end` are no place in passage {entry.passage}, which ends at {len(text)}"
    found = text[entry.start : entry.end]
    return f"`text` is not what stands there, {found!r}" if entry.text not in (None, found) else None


def _all(text: str, part: str, start: int, end: int) -> list[int]:
    """Every place in text[start:end] where the part begins."""
    found = []
    at = text.find(part, start, end)
    while at >= 0:
        found.append(at)
        at = text.find(part, at + 1, end)
    return found


def _set(figure: dict[str, Any], entry: Correction) -> None:
    """Sets a figure's columns and says why; `by_hand`, no column, holds the names of those that a person set."""
    figure.update(entry.columns)
    figure["corrected"] = entry.reason
    figure["by_hand"] = figure.get("by_hand", frozenset()) | {name for name, _ in entry.columns}


def _take_out(figure: dict[str, Any], rows: Rows) -> None:
    """Takes a figure out, with the links of others to it."""
    rows["figures"].remove(figure)
    for other in rows["figures"]:
        other.update({link: None for link in LINKS if other[link] == figure["figure_id"]})


def _settle(rows: Rows) -> None:
    """Puts a release's figures in order; what follows from other columns follows, where no person set it."""
    figures = rows["figures"]
    figures.sort(key=lambda f: (f["passage"], f["start"]))
    adds = counted(figures, rows["passages"])
    days = {f["figure_id"]: (f["date_start"], f["date_end"]) for f in figures}
    for figure in figures:
        start, end = days.get(figure["period"], (None, None))
        follows = {"period_start": start, "period_end": end, "counts_in_total": figure["figure_id"] in adds}
        figure.update({name: v for name, v in follows.items() if name not in figure.get("by_hand", ())})


def _new_figure(entry: Correction, rows: Rows, number: int, start: int, end: int) -> dict[str, Any]:
    """The row of a figure that was missed, at [start, end) of passage `number`; its id counts with a `c`."""
    (release,) = rows["releases"]
    passage = next(p for p in rows["passages"] if p["passage"] == number)
    added = sum(f["rule"] == "correction" for f in rows["figures"])
    figure = {
        **{field.name: None for field in fields(Figure)},
        "release_id": entry.release,
        "figure_id": f"{entry.release}:c{added + 1}",
        **{name: passage[name] for name in ("passage", "section", "heading")},
        "release_date": release["date"],
        "release_title": release["title"],
        "text": passage["text"][start:end],
        "start": start,
        "end": end,
        "sentence": passage["text"],
        "rule": "correction",
        "assumptions": [],
    }
    _set(figure, entry)
    return figure


def reject(entry: Correction, check: str, reason: str, figure: dict[str, Any] | None = None) -> dict[str, Any]:
    """The row that says why an entry was not applied, or what it took out."""
    row = Reject(
        release_id=entry.release,
        table="figures",
        row=figure["figure_id"] if figure else None,
        check=check,
        value=entry.text or f"passage {entry.passage}, {entry.start} to {entry.end}",
        reason=reason,
        sentence=figure["sentence"] if figure else entry.expect,
    )
    return asdict(row)
