"""Release, Figure and Reject → rows of the four tables."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any

from extract.model import Extraction, Figure, Reject, Release

Rows = dict[str, list[dict[str, Any]]]


def rows_of(release: Release, extraction: Extraction) -> Rows:
    """The rows that a release gives, by table; every table is there, the columns are those of the schemas."""
    kinds = {p.passage: p.kind for p in release.passages}
    body = {(f.label, f.value, f.unit) for f in extraction.figures if kinds[f.passage] != "title"}
    about = {"release_id": release.release_id, "release_date": release.date, "release_title": release.title}
    texts = {p.passage: p.text for p in release.passages}
    changes: dict[tuple[int, str, str | None], list[Figure]] = {}
    for f in extraction.figures:
        if f.trend is not None:
            changes.setdefault((f.passage, f.label, f.unit), []).append(f)
    figures = []
    for f in extraction.figures:
        restated = kinds[f.passage] == "title" and (f.label, f.value, f.unit) in body
        counted = f.label in ("MONEY", "QUANTITY") and f.part_of is None and not restated
        additive = counted and not _is_level(f, changes.get((f.passage, f.label, f.unit), []), texts[f.passage])
        figures.append({**_plain(f), **about, "counts_in_total": additive})
    return {
        "releases": [
            {
                "release_id": release.release_id,
                "source": release.source,
                "source_sha256": release.source_sha256,
                "format": release.format,
                "title": release.title,
                "date": release.date,
                "url": release.url,
                "issuer": release.issuer,
                "sections": len(release.sections),
                "passages": len(release.passages),
                "figures": len(figures),
                "notes": list(release.notes),
            }
        ],
        "passages": [{**_plain(p), "release_id": release.release_id} for p in release.passages],
        "figures": figures,
        "rejects": [_plain(r) for r in extraction.rejects],
    }


_TO = re.compile(r"[^.;!?]{0,60}\b(?:to|from)\b[^.;!?]{0,40}")


def _is_level(f: Figure, changes: list[Figure], text: str) -> bool:
    """Whether a figure is a level that a change is told beside: `rose $2 million to $12 million`."""
    return f.trend is None and any(g.end <= f.start and _TO.fullmatch(text, g.end, f.start) for g in changes[-8:])


def reject_rows(reject: Reject) -> Rows:
    """The rows that a refused file gives: one reject."""
    return {"releases": [], "passages": [], "figures": [], "rejects": [_plain(reject)]}


def _plain(thing: Any) -> dict[str, Any]:
    """A dataclass as a dict, one level deep, tuples as lists."""
    names, values = _fields(thing.__class__)
    return dict(zip(names, [list(v) if type(v) is tuple else v for v in values(thing)], strict=True))


@cache
def _fields(kind: type) -> tuple[tuple[str, ...], attrgetter[tuple[Any, ...]]]:
    """The names of a dataclass's fields, and what gets their values."""
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names)
