"""Release, Figure and Reject → rows of the four tables."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any

from extract.dataset.totals import counted
from extract.model import Extraction, Reject, Release

Rows = dict[str, list[dict[str, Any]]]


def rows_of(release: Release, extraction: Extraction) -> Rows:
    """The rows that a release gives, by table; every table is there. A row has the columns of its schema, and what its
    noun has beside them."""
    about = {"release_id": release.release_id, "release_date": release.date, "release_title": release.title}
    passages = [_plain(p, release_id=release.release_id) for p in release.passages]
    figures = [_plain(f, **about) for f in extraction.figures]
    counts = {"sections": len(release.sections), "passages": len(passages), "figures": len(figures)}
    adds = counted(figures, passages)
    for figure in figures:
        figure["counts_in_total"] = figure["figure_id"] in adds
    return {
        "releases": [_plain(release, **counts)],
        "passages": passages,
        "figures": figures,
        "rejects": [_plain(r) for r in extraction.rejects],
    }


def reject_rows(reject: Reject) -> Rows:
    """The rows that a refused file gives: one reject."""
    return {"releases": [], "passages": [], "figures": [], "rejects": [_plain(reject)]}


def _plain(thing: Any, **beside: Any) -> dict[str, Any]:
    """A dataclass as a dict, one level deep, with what stands beside its fields, or for one of them."""
    names, values = _fields(thing.__class__)
    return {**dict(zip(names, values(thing), strict=True)), **beside}


@cache
def _fields(kind: type) -> tuple[tuple[str, ...], attrgetter[tuple[Any, ...]]]:
    """The names of a dataclass's fields, and what gets their values."""
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names)
