"""What a run has to do: which inputs to read, and whose rows of earlier runs stay."""

from __future__ import annotations

import os
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

    `dataset` is where they go. `read` are the files by group, `before` the entries of files that are read again: their
    rows stay where the run is stopped before it gets to them. `known` are all entries of the groups that are read.
    """

    dataset: Path
    read: dict[str, list[Input]]
    known: Entries
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
            name: [
                i.entry(hashes[i.path], corrections.hash(i.release_id), self.dataset) for i in group if i.path in hashes
            ]
            for name, group in self.read.items()
        }
        return {**self.kept, **self.before, **{name: entries for name, entries in read.items() if entries}}

    def replaced(self, entries: Entries) -> list[str]:
        """The releases that another file tells otherwise now than in an earlier run, and which; `entries` are now's."""
        found = []
        for name, olds in self.known.items():
            before, after = (_read_first(each) for each in (olds, entries.get(name, [])))
            for release, new in after.items():
                old = before.get(release, new)
                was = old.get("path", new["path"])  # older manifests do not say
                if was != new["path"] and old["sha256"] != new["sha256"]:
                    now, then = (_shown(self.dataset, path) for path in (new["path"], was))
                    found.append(f"{release} is now read from {now}, not {then}")
        return found

    def renamed(self, entries: Entries) -> list[str]:
        """The releases whose name gained or lost its file's suffix since the last run; `entries` are now's."""
        found = []
        for name, olds in self.known.items():
            before = {old.get("path"): old["release_id"] for old in olds}
            for new in entries.get(name, []):
                was = before.get(new["path"], new["release_id"])
                if was != new["release_id"]:
                    found.append(f"{was} is now {new['release_id']}")
        return found

    def shards(self, model: str | None) -> list[Shard]:
        """The work in pieces, in the order of the releases' names: the same pieces for the same releases.

        `model` is the trained pipeline that helps to read.
        """
        firsts = {name: inputs[0].release_id for name, inputs in self.read.items()}
        firsts |= {name: entries[0]["release_id"] for name, entries in self.kept.items()}
        groups = sorted(firsts, key=lambda name: (firsts[name], name))
        taken: dict[str, Path] = {}
        return [self._shard(groups[i : i + SIZE], model, taken) for i in range(0, len(groups), SIZE)]

    def _shard(self, groups: list[str], model: str | None, taken: dict[str, Path]) -> Shard:
        jobs: list[Job] = []
        releases: list[str] = []
        refused: dict[int, str] = {}
        before: list[tuple[int, str]] = []
        for name in groups:
            before += ((len(jobs), entry["release_id"]) for entry in self.before.get(name, ()))
            for each in self.read.get(name, ()):
                first = taken.setdefault(each.release_id, each.path)
                if first != each.path:
                    refused[len(jobs)] = f"{each.path} has the same path within its folder as {first}, which was read"
                jobs.append((each.path, each.root, each.keep_suffix, model))
                releases.append(each.release_id)
        stay = frozenset(entry["release_id"] for name in groups for entry in self.kept.get(name, ()))
        return Shard(tuple(jobs), tuple(releases), refused, stay, tuple(before))


def plan(
    groups: dict[str, list[Input]],
    dataset: Path,
    before: Entries,
    *,
    stale: bool,
    fresh: bool,
    prune: bool,
    corrections: Corrections | None,
) -> Plan:
    """Sorts inputs into those to read and those whose rows stay; files that share a name are read together.

    `before` are the entries of the dataset's manifest; `fresh` reads all, as `stale` does, which says that the rows
    of before are not those that a run would give now. `corrections` are given where they may have changed.
    """
    read: dict[str, list[Input]] = {}
    kept: Entries = {}
    again: Entries = {}
    removed = 0
    for name, group in groups.items():
        entries = before.get(name, [])
        same = not (stale or fresh) and len(entries) == len(group) and all(map(Input.same, group, entries))
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
    known = {name: before[name] for name in read if name in before}
    gone = {name: entries for name, entries in before.items() if name not in groups}
    count = sum(map(len, gone.values()))
    if prune:
        return Plan(dataset, read, known, again, kept, unchanged, 0, removed + count)
    return Plan(dataset, read, known, again, {**kept, **gone}, unchanged, count, removed)


def _read_first(entries: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The entries by release, of files that share one that of the first: the others were refused."""
    return {entry["release_id"]: entry for entry in reversed(entries)}


def _shown(dataset: Path, path: str) -> str:
    """A file by its way from the dataset, as it is named from here."""
    return path if "://" in path else os.path.normpath(dataset / path)
