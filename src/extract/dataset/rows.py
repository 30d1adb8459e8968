"""Release, Figure and Reject → rows of the four tables."""

from __future__ import annotations

import re
from dataclasses import asdict
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
        "rejects": [asdict(r) for r in extraction.rejects],
    }


_TO = re.compile(r"[^.;!?]{0,60}\b(?:to|from)\b[^.;!?]{0,40}")


def _is_level(f: Figure, changes: list[Figure], text: str) -> bool:
    """Whether a figure is a level that a change is told beside: `rose $2 million to $12 million`."""
    return f.trend is None and any(g.end <= f.start and _TO.fullmatch(text, g.end, f.start) for g in changes[-8:])


def reject_rows(reject: Reject) -> Rows:
    """The rows that a refused file gives: one reject."""
    return {"releases": [], "passages": [], "figures": [], "rejects": [asdict(reject)]}


def _plain(thing: Any) -> dict[str, Any]:
    """A dataclass as a dict, one level deep, tuples as lists."""
    values = ((name, getattr(thing, name)) for name in thing.__dataclass_fields__)
    return {name: list(v) if isinstance(v, tuple) else v for name, v in values}
