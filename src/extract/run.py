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

from extract.engines.local import rows_of_files, workers_for
from extract.figures import trained
from extract.inputs import Input, InputError, inputs, raw_files
from extract.plan import Plan, plan
from extract.work import FileRows, refused_rows

if TYPE_CHECKING:
    import polars as pl

    from extract.dataset.corrections import Corrections
    from extract.dataset.rows import Rows
    from extract.dataset.schemas import Table

__all__ = ["InputError", "OutputError", "Summary", "run"]

_BATCH = 500  # files whose rows are held as Python objects at once


class OutputError(OSError):
    """A dataset that cannot be written (a full disk, no permission), in one line; what was there is as it was."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: the dataset's counts, what was read for it, the files written, and the seconds it took.

    `failed` counts corrections and expected figures that do not hold, `read` the files read, `unread` those left when
    the run was stopped, `unchanged` those whose rows were there, `vanished` those kept though the files are gone,
    `removed` those whose rows were taken out.
    """

    releases: int
    passages: int
    figures: dict[str, int]
    rejects: int
    unreadable: int
    failed: int
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


def run(
    paths: Iterable[str | Path] = ("raw/",),
    output: str | Path = "output/",
    *,
    schemas: str | Path | None = None,
    corrections: str | Path | None = None,
    fresh: bool = False,
    prune: bool = False,
    model: str | None = None,
    workers: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Summary:
    """Reads raw files and writes the dataset: four Parquet tables, manifest, statistics and card.

    Files that the dataset knows are read again only when they, their sidecar, their corrections, the schemas, the model
    or this package changed; `fresh` reads all. Releases whose files vanished stay, unless `prune`. `corrections` is a
    YAML file (default: `corrections.yaml` beside a raw folder). `model` names a trained spaCy pipeline whose parse
    tells what figures measure; `workers` is the number of processes (None: the cores at hand where there are many
    files): the dataset is the same for any. Every file ends as a release or as a reject. Ctrl-C keeps what is done, and
    the next run goes on from there. `progress` is called with (files done, files in all). Raises InputError (one run at
    a time writes a dataset), OutputError where it cannot be written, and dataset.schemas.SchemaError or
    dataset.corrections.CorrectionError for a file that cannot be used.
    """
    from extract.dataset.manifest import extractor_hash, files_hash, folder_hash, intact, read_manifest
    from extract.dataset.schemas import schema_folder
    from extract.dataset.transaction import Busy, locked

    began = time.perf_counter()
    folder, own = Path(output), Path(schemas) if schemas else None
    if model:
        try:
            trained(model)
        except ValueError as error:
            raise InputError(str(error)) from error
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:
        raise InputError(f"{folder}: Parquet cannot be written to a name that is no UTF-8") from error
    files, skipped = raw_files(paths, apart_from=folder)
    notes = [Path(corrections)] if corrections else _beside({root for _, root in files})
    groups = inputs(files)
    try:
        with locked(folder):
            before = {} if fresh else read_manifest(folder)
            if not intact(folder, before):
                before = {}
            contract: dict[str, Any] = {
                "extractor": extractor_hash(),
                "schemas": folder_hash(schema_folder(), own),
                "model": model or "",
            }
            stale = any(before.get(name) != value for name, value in contract.items())
            contract["corrections"] = files_hash(notes)
            same = bool(before) and not stale and before["corrections"] == contract["corrections"]
            rules = None if same else _Rules.load(own, notes)
            todo = plan(
                groups,
                before.get("inputs", {}),
                stale=stale,
                prune=prune,
                corrections=rules.corrections if rules else None,
            )
            if rules is None and todo.idle:
                counts, written = before["counts"], list[str]()
            else:
                jobs = [(each.path, each.root, each.keep_suffix, model) for each in todo.read]
                results = rows_of_files(jobs, workers_for(len(jobs), workers))
                counts, written = _write(todo, results, rules or _Rules.load(own, notes), folder, contract, progress)
    except Busy as error:
        raise InputError(str(error)) from error
    except OSError as error:
        reason = " ".join(str(error.strerror or error).split())
        raise OutputError(f"{folder}: cannot write there: {reason}") from error
    return Summary(
        **counts,
        skipped=skipped,
        read=len(todo.read) - todo.unread,
        unread=todo.unread,
        unchanged=todo.unchanged,
        vanished=todo.vanished,
        removed=todo.removed,
        output=str(folder),
        written=tuple(str(folder / name) for name in written),
        seconds=round(time.perf_counter() - began, 3),
    )


def _beside(roots: set[Path]) -> list[Path]:
    """The files of corrections beside raw folders."""
    return [path for path in sorted(root.resolve().parent / "corrections.yaml" for root in roots) if path.is_file()]


@dataclass(frozen=True, slots=True)
class _Rules:
    """What the rows are held against: schemas, expected figures, and a person's corrections."""

    tables: dict[str, Table]
    expected: list[dict[str, Any]]
    corrections: Corrections

    @classmethod
    def load(cls, schemas: Path | None, notes: list[Path]) -> _Rules:
        from extract.dataset.corrections import load_corrections
        from extract.dataset.expectations import load_expectations
        from extract.dataset.schemas import load_schemas

        tables = load_schemas(schemas)
        figures = tables["figures"]
        return cls(tables, load_expectations(schemas, figures), load_corrections(notes, figures))


def _write(
    todo: Plan,
    results: Iterator[FileRows],
    rules: _Rules,
    folder: Path,
    contract: dict[str, Any],
    progress: Callable[[int, int], None] | None,
) -> tuple[dict[str, Any], list[str]]:
    """Reads, corrects, checks and writes; gives the dataset's counts and the names of the files written."""
    import polars as pl

    from extract.dataset.checks import check, frames
    from extract.dataset.expectations import missing
    from extract.dataset.publish import write_dataset

    tables, corrections = rules.tables, rules.corrections
    entries = dict(todo.kept)
    parts = [_kept(todo.kept, folder, tables)]
    for batch in _batches(todo, results, corrections, progress):
        for each, sha256, _ in batch:
            entry = each.entry(sha256, corrections.hash(each.release_id))
            entries.setdefault(each.group, []).append(entry)
        rows = {name: [row for *_, some in batch for row in some[name]] for name in tables}
        parts.append(frames(rows, tables))
    if todo.unread:
        stay = {name: kept for name, kept in todo.before.items() if name not in entries}
        parts.append(_kept(stay, folder, tables))
        entries |= stay
    checked = check({name: pl.concat([part[name] for part in parts]) for name in tables}, tables)
    known = [entry for group in entries.values() for entry in group]
    applied = {e["release_id"] for e in known if e["corrections"] == corrections.hash(e["release_id"])}
    checked.rejects += corrections.left(applied) + missing(checked.tables["figures"], rules.expected)
    return write_dataset(checked, tables, folder, {**contract, "inputs": dict(sorted(entries.items()))})


def _kept(groups: dict[str, list[dict[str, Any]]], folder: Path, tables: dict[str, Table]) -> dict[str, pl.DataFrame]:
    """The rows of the releases that are not read again, without the rejects that every run makes anew."""
    import polars as pl

    from extract.dataset.checks import frames
    from extract.dataset.store import DatasetError, rows_of_releases

    names = {entry["release_id"] for group in groups.values() for entry in group}
    if not names:
        return frames({}, tables)
    try:
        rows = rows_of_releases(folder, tables, names)
    except DatasetError as error:
        raise InputError(f"{error}; --fresh reads everything again") from error
    anew = pl.col("check").is_in(["correction_release", "expected_figure"])
    return {**rows, "rejects": rows["rejects"].filter(~anew)}


def _batches(
    todo: Plan,
    results: Iterator[FileRows],
    corrections: Corrections,
    progress: Callable[[int, int], None] | None,
) -> Iterator[list[tuple[Input, str | None, Rows]]]:
    """The files, each with its content hash and its corrected rows. A second file of one release_id is refused.

    Ctrl-C ends it with what is done; the plan then says how many files are left.
    """
    seen: dict[str, Input] = {}
    batch: list[tuple[Input, str | None, Rows]] = []
    done = 0
    try:
        for each, part in zip(todo.read, results, strict=True):
            rows = part.rows
            if seen.setdefault(each.release_id, each) is each:
                corrections.apply(each.release_id, rows)
            else:
                rows = refused_rows(each.release_id, part.source)
            batch.append((each, part.sha256, rows))
            done += 1
            if progress:
                progress(done, len(todo.read))
            if len(batch) >= _BATCH:
                yield batch
                batch = []
    except KeyboardInterrupt:
        todo.unread = len(todo.read) - done
    if batch:
        yield batch
