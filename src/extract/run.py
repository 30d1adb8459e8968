"""The run: raw files → releases → figures → checked rows → Parquet. It only joins the stages.

A run reads what is new or changed, adds the rows that earlier runs gave for the rest, and checks them all again: the
dataset is the one that a run from scratch gives.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.engines.local import Job, rows_of_files, workers_for
from extract.figures import trained
from extract.inputs import Input, InputError, inputs, raw_files
from extract.work import FileRows, refused_rows

if TYPE_CHECKING:
    from extract.dataset.schemas import Table

__all__ = ["InputError", "Summary", "run"]

_BATCH = 500  # files whose rows are held as Python objects at once


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: the dataset's counts, what was read for it, the files written, and the seconds it took.

    `read` counts the files read, `unread` those left when it was stopped, `unchanged` those whose rows were there,
    `vanished` the releases kept though their files are gone, `removed` the files whose rows were taken out.
    """

    releases: int
    passages: int
    figures: dict[str, int]
    rejects: int
    unreadable: int
    skipped: int
    undated: int
    read: int
    unread: int
    unchanged: int
    vanished: int
    removed: int
    output: str
    written: tuple[str, ...]
    seconds: float


@dataclass(slots=True)
class _Plan:
    """What a run has to do: files to read, the manifest's entries whose rows stay, and what went.

    `before` holds the entries of files that are read again: their rows stay if the run is stopped before it gets there.
    """

    read: list[Input]
    before: dict[str, list[dict[str, Any]]]
    kept: dict[str, list[dict[str, Any]]]
    unchanged: int
    vanished: int
    removed: int
    unread: int = 0

    def jobs(self, model: str | None) -> list[Job]:
        return [(each.path, each.root, each.keep_suffix, model) for each in self.read]

    @property
    def idle(self) -> bool:
        return not self.read and not self.removed


def run(
    paths: Iterable[str | Path] = ("raw/",),
    output: str | Path = "output/",
    *,
    schemas: str | Path | None = None,
    fresh: bool = False,
    prune: bool = False,
    model: str | None = None,
    workers: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Summary:
    """Reads raw files and writes the dataset: four Parquet tables, manifest, statistics and card.

    Files that the dataset knows are read again only when they, their sidecar, the schemas, the model or this package
    changed; `fresh` reads all. Releases whose files vanished stay, unless `prune`. `model` names a trained spaCy
    pipeline whose parse tells what figures measure; `workers` is the number of processes (None: the cores at hand
    where there are many files): the dataset is the same for any. Every file ends as a release or as a reject. Ctrl-C
    keeps what is done, and the next run goes on from there. `progress` is called with (files done, files in all).
    Raises InputError (one run at a time writes a dataset), or dataset.schemas.SchemaError for a schema that cannot be
    used.
    """
    from extract.dataset.manifest import extractor_hash, folder_hash, intact, read_manifest
    from extract.dataset.schemas import load_schemas, schema_folder
    from extract.dataset.transaction import Busy, locked

    began = time.perf_counter()
    folder, own = Path(output), Path(schemas) if schemas else None
    if model:
        try:
            trained(model)
        except ValueError as error:
            raise InputError(str(error)) from error
    files, skipped = raw_files(paths, apart_from=folder)
    groups = inputs(files)
    try:
        with locked(folder):
            before = {} if fresh else read_manifest(folder)
            if not intact(folder, before):
                before = {}
            contract = {
                "extractor": extractor_hash(),
                "schemas": folder_hash(schema_folder(), own),
                "model": model or "",
            }
            stale = any(before.get(name) != value for name, value in contract.items())
            plan = _plan(groups, before.get("inputs", {}), stale, prune)
            if before and not stale and plan.idle:
                counts, written = before["counts"], list[str]()
            else:
                results = rows_of_files(plan.jobs(model), workers_for(len(plan.read), workers))
                counts, written = _write(plan, results, load_schemas(own), folder, contract, progress)
    except Busy as error:
        raise InputError(str(error)) from error
    except OSError as error:
        raise InputError(f"{folder}: cannot write there: {_why(error)}") from error
    return Summary(
        **counts,
        skipped=skipped,
        read=len(plan.read) - plan.unread,
        unread=plan.unread,
        unchanged=plan.unchanged,
        vanished=plan.vanished,
        removed=plan.removed,
        output=str(folder),
        written=tuple(str(folder / name) for name in written),
        seconds=round(time.perf_counter() - began, 3),
    )


def _plan(groups: dict[str, list[Input]], before: dict[str, Any], stale: bool, prune: bool) -> _Plan:
    """Sorts inputs into those to read and those whose rows stay; files that share a name are read together."""
    read: list[Input] = []
    kept: dict[str, list[dict[str, Any]]] = {}
    again: dict[str, list[dict[str, Any]]] = {}
    removed = 0
    for group_name, group in groups.items():
        entries = before.get(group_name, [])
        same = len(entries) == len(group) and all(map(Input.same, group, entries))
        if same and not stale:
            kept[group_name] = entries
        else:
            read += (each.about_to_be_read() for each in group)
            if entries and not stale:
                again[group_name] = entries
            removed += max(len(entries) - len(group), 0)
    unchanged = sum(map(len, kept.values()))
    gone = {name: entries for name, entries in before.items() if name not in groups}
    count = sum(map(len, gone.values()))
    if prune:
        return _Plan(read, again, kept, unchanged, 0, removed + count)
    return _Plan(read, again, {**kept, **gone}, unchanged, count, removed)


def _write(
    plan: _Plan,
    results: Iterator[FileRows],
    tables: dict[str, Table],
    folder: Path,
    contract: dict[str, str],
    progress: Callable[[int, int], None] | None,
) -> tuple[dict[str, Any], list[str]]:
    """Reads, checks and writes; gives the dataset's counts and the names of the files written."""
    import polars as pl

    from extract.dataset.checks import check, frames
    from extract.dataset.publish import write_dataset
    from extract.dataset.store import DatasetError, rows_of_releases

    names = {entry["release_id"] for group in plan.kept.values() for entry in group}
    entries = dict(plan.kept)
    try:
        parts = [rows_of_releases(folder, tables, names)] if names else []
    except DatasetError as error:
        raise InputError(f"{error}; --fresh reads everything again") from error
    for batch, rows in _read(plan, results, progress):
        for each, sha256 in batch:
            entries.setdefault(each.group, []).append(each.entry(sha256))
        parts.append(frames(rows, tables))
    if plan.unread:
        stay = {name: kept for name, kept in plan.before.items() if name not in entries}
        names = {entry["release_id"] for group in stay.values() for entry in group}
        parts += [rows_of_releases(folder, tables, names)] if names else []
        entries |= stay
    parts = parts or [frames({name: [] for name in tables}, tables)]
    checked = check({name: pl.concat([part[name] for part in parts]) for name in tables}, tables)
    return write_dataset(checked, tables, folder, {**contract, "inputs": dict(sorted(entries.items()))})


def _read(
    plan: _Plan, results: Iterator[FileRows], progress: Callable[[int, int], None] | None
) -> Iterator[tuple[list[tuple[Input, str | None]], dict[str, list[dict[str, Any]]]]]:
    """Batches of files, each with its content hash, and their rows by table. Ctrl-C ends it with what is done."""
    done, seen = 0, dict[str, Input]()
    batch: list[tuple[Input, str | None]] = []
    rows: dict[str, list[dict[str, Any]]] = {}
    try:
        for each, part in zip(plan.read, results, strict=True):
            first = seen.setdefault(each.release_id, each)
            kept = part.rows if first is each else refused_rows(each.release_id, part.source)
            for name, some in kept.items():
                rows.setdefault(name, []).extend(some)
            batch.append((each, part.sha256))
            done += 1
            if progress:
                progress(done, len(plan.read))
            if len(batch) >= _BATCH:
                yield batch, rows
                batch, rows = [], {}
    except KeyboardInterrupt:
        plan.unread = len(plan.read) - done
    if batch:
        yield batch, rows


def _why(error: OSError) -> str:
    return " ".join(str(error.strerror or error).split())
