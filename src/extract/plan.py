"""What a run has to do: which inputs to read, and whose rows of earlier runs stay."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.inputs import Input
from extract.shards import SIZE, Shard
from extract.work import Job

if TYPE_CHECKING:
    from extract.dataset.corrections import Corrections

Entries = dict[str, list[dict[str, Any]]]


@dataclass(slots=True)
class Plan:
    """Files to read, the manifest's entries whose rows stay, and how many files are unchanged, vanished, removed.

    `read` are the files by group, `before` the entries of files that are read again: their rows stay where the run is
    stopped before it gets to them.
    """

    read: dict[str, list[Input]]
    before: Entries
    kept: Entries
    unchanged: int
    vanished: int
    removed: int

    @property
    def idle(self) -> bool:
        """Whether the dataset is as it should be."""
        return not self.read and not self.removed

    @property
    def files(self) -> int:
        """How many files are to be read."""
        return sum(map(len, self.read.values()))

    def entries(self, hashes: dict[Path, str | None], corrections: Corrections) -> Entries:
        """The manifest's entries when the files of these content hashes are read, and no others."""
        read = {
            name: [i.entry(hashes[i.path], corrections.hash(i.release_id)) for i in group if i.path in hashes]
            for name, group in self.read.items()
        }
        return {**self.kept, **self.before, **{name: entries for name, entries in read.items() if entries}}

    def shards(self, model: str | None) -> list[Shard]:
        """The work in pieces, in the order of the releases' names: the same pieces for the same releases.

        `model` is the trained pipeline that helps to read.
        """
        firsts = {name: inputs[0].release_id for name, inputs in self.read.items()}
        firsts |= {name: entries[0]["release_id"] for name, entries in self.kept.items()}
        groups = sorted(firsts, key=lambda name: (firsts[name], name))
        taken: set[str] = set()
        return [self._shard(groups[i : i + SIZE], model, taken) for i in range(0, len(groups), SIZE)]

    def _shard(self, groups: list[str], model: str | None, taken: set[str]) -> Shard:
        jobs: list[Job] = []
        releases: list[str] = []
        refused: set[int] = set()
        before: list[tuple[int, str]] = []
        for name in groups:
            before += ((len(jobs), entry["release_id"]) for entry in self.before.get(name, ()))
            for each in self.read.get(name, ()):
                if each.release_id in taken:
                    refused.add(len(jobs))
                taken.add(each.release_id)
                jobs.append((each.path, each.root, each.keep_suffix, model))
                releases.append(each.release_id)
        stay = frozenset(entry["release_id"] for name in groups for entry in self.kept.get(name, ()))
        return Shard(tuple(jobs), tuple(releases), frozenset(refused), stay, tuple(before))


def plan(
    groups: dict[str, list[Input]], before: Entries, *, stale: bool, prune: bool, corrections: Corrections | None
) -> Plan:
    """Sorts inputs into those to read and those whose rows stay; files that share a name are read together.

    `before` are the manifest's entries; `stale` reads all. `corrections` are given where they may have changed.
    """
    read: dict[str, list[Input]] = {}
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
            read[name] = [each.about_to_be_read() for each in group]
            if entries and not stale:
                again[name] = entries
            removed += max(len(entries) - len(group), 0)
    unchanged = sum(map(len, kept.values()))
    gone = {name: entries for name, entries in before.items() if name not in groups}
    count = sum(map(len, gone.values()))
    if prune:
        return Plan(read, again, kept, unchanged, 0, removed + count)
    return Plan(read, again, {**kept, **gone}, unchanged, count, removed)
