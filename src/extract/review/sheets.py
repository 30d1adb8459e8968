"""Rows of the four tables → sheets: a release with all that the dataset says of it, as a page shows it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from extract.model import Figure, Passage, Reject

Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A release of a dataset: its passages, figures and rejects; `counted` are the figures that a sum may count.

    `rows` are the figures as the dataset has them, for the page's script and its CSV.
    """

    release_id: str
    title: str | None
    date: date | None
    url: str | None
    issuer: str | None
    source: str
    notes: tuple[str, ...]
    passages: tuple[Passage, ...]
    figures: tuple[Figure, ...]
    rejects: tuple[Reject, ...]
    counted: frozenset[str]
    rows: tuple[dict[str, Any], ...]

    @property
    def name(self) -> str:
        """The headline, or the release_id where there is none."""
        return self.title or self.release_id

    def section_name(self, section: int) -> str:
        """A section's heading, or its number and first words."""
        inside = [p for p in self.passages if p.section == section and p.kind != "boilerplate"]
        heading = next((p.heading for p in inside if p.heading), None)
        if heading:
            return heading
        words = next((p.text for p in inside if p.kind not in ("title", "dateline")), "")
        short = words if len(words) <= 48 else words[:48].rpartition(" ")[0] + " …"
        return f"Section {section}: {short}" if section else "Opening"


def sheets(tables: Rows) -> tuple[list[Sheet], list[Reject]]:
    """The releases of a dataset in its order, and the rejects of what became no release."""
    passages, figures, rejects = (_by_release(tables[name]) for name in ("passages", "figures", "rejects"))
    known = {row["release_id"] for row in tables["releases"]}
    made = [
        Sheet(
            release_id=row["release_id"],
            title=row["title"],
            date=row["date"],
            url=row["url"],
            issuer=row["issuer"],
            source=row["source"],
            notes=tuple(row["notes"] or ()),
            passages=tuple(_noun(Passage, p) for p in passages[row["release_id"]]),
            figures=tuple(_noun(Figure, f) for f in figures[row["release_id"]]),
            rejects=tuple(_noun(Reject, r) for r in rejects[row["release_id"]]),
            counted=frozenset(f["figure_id"] for f in figures[row["release_id"]] if f["counts_in_total"]),
            rows=tuple(figures[row["release_id"]]),
        )
        for row in tables["releases"]
    ]
    return made, [_noun(Reject, row) for row in tables["rejects"] if row["release_id"] not in known]


def _by_release(rows: Iterable[dict[str, Any]]) -> defaultdict[str, list[dict[str, Any]]]:
    groups: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row["release_id"]].append(row)
    return groups


def _noun(kind: Any, row: dict[str, Any]) -> Any:
    """A row as the noun it came from: the columns that are its fields."""
    return kind(**{f.name: row[f.name] for f in fields(kind) if f.name in row})
