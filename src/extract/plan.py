"""What a run has to do: which inputs to read, and whose rows of earlier runs stay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from extract.inputs import Input

if TYPE_CHECKING:
    from extract.dataset.corrections import Corrections

Entries = dict[str, list[dict[str, Any]]]


@dataclass(slots=True)
class Plan:
    """Files to read, the manifest's entries whose rows stay, and how many files are unchanged, vanished, removed.

    `before` are the entries of files that are read again: their rows stay where the run is stopped before it gets to
    them; `unread` says then how many files are left.
    """

    read: list[Input]
    before: Entries
    kept: Entries
    unchanged: int
    vanished: int
    removed: int
    unread: int = 0

    @property
    def idle(self) -> bool:
        """Whether the dataset is as it should be."""
        return not self.read and not self.removed


def plan(
    groups: dict[str, list[Input]], before: Entries, *, stale: bool, prune: bool, corrections: Corrections | None
) -> Plan:
    """Sorts inputs into those to read and those whose rows stay; files that share a name are read together.

    `before` are the manifest's entries; `stale` reads all. `corrections` are given where they may have changed.
    """
    read: list[Input] = []
    kept: Entries = {}
    again: Entries = {}
    removed = 0
    for name, group in groups.items():
        entries = before.get(name, [])
        same = not stale and len(entries) == len(group) and all(map(Input.same, group, entries))
        if same and corrections is not None:
            same = all(e["corrections"] == corrections.hash(e["release_id"]) for e in entries)
        if same:
            kept[name] = entries
        else:
            read += (each.about_to_be_read() for each in group)
            if entries and not stale:
                again[name] = entries
            removed += max(len(entries) - len(group), 0)
    unchanged = sum(map(len, kept.values()))
    gone = {name: entries for name, entries in before.items() if name not in groups}
    count = sum(map(len, gone.values()))
    if prune:
        return Plan(read, again, kept, unchanged, 0, removed + count)
    return Plan(read, again, {**kept, **gone}, unchanged, count, removed)
