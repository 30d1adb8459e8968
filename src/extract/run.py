"""The run: raw files → releases → figures → checked rows → Parquet. It only joins the stages.

A run reads what is new or changed, adds the rows that earlier runs gave for the rest, and checks them all again: the
dataset is the one that a run from scratch gives.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from extract.figures import trained
from extract.inputs import InputError, inputs, raw_files
from extract.interrupt import interruptible
from extract.model import number_of
from extract.places import place
from extract.plan import Plan, plan
from extract.shards import Part, Rules, Shard, StayError, checked_part

if TYPE_CHECKING:
    from extract.dataset.writing import Arrows

__all__ = ["InputError", "OutputError", "Summary", "run"]

Engine = Literal["local", "dask"]
Progress = Callable[[int, int], None]


class OutputError(OSError):
    """A dataset that cannot be written (a full disk, no permission), in one line; what was there is as it was."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: the dataset's counts, what was read for it, the files written, and the seconds it took.

    `failed` counts corrections and expected figures that do not hold, `skipped` by suffix the files that are no
    releases, `read` the files read, `unread` those left when the run was stopped, `unchanged` those whose rows were
    there, `vanished` those kept though they are not among the files any more, `removed` those taken out.
    """

    releases: int
    passages: int
    figures: dict[str, int]
    rejects: int
    unreadable: int
    failed: int
    skipped: dict[str, int]
    undated: int
    read: int
    unread: int
    unchanged: int
    vanished: int
    removed: int
    output: str
    written: tuple[str, ...]
    seconds: float

    def lines(self) -> Iterator[str]:
        """The summary as a person reads it, what is nought left out where that says nothing."""
        undated = f", {self.undated} without a date" if self.undated else ""
        kinds = ", ".join(f"{n} {kind}" for kind, n in sorted(self.skipped.items()))
        skipped = f"{number_of(sum(self.skipped.values()), 'file')} skipped{f' ({kinds})' if kinds else ''}"
        read = f"{number_of(self.releases, 'release')}, {number_of(self.passages, 'passage')}"
        yield f"read      {read}{undated}; {skipped}"
        found = ", ".join(f"{n} {label}" for label, n in sorted(self.figures.items())) or "none"
        yield f"figures   {sum(self.figures.values())} ({found})"
        yield f"rejects   {self.rejects}, {self.unreadable} of them files that could not be read"
        vanished = f"; {self.vanished} kept that are not among them (--prune takes them out)" if self.vanished else ""
        yield f"inputs    {self.read} read, {self.unchanged} unchanged, {self.removed} removed{vanished}"
        if self.unread:
            yield f"stopped   {self.unread} files not read; the next run goes on from there"
        names = ", ".join(written.rpartition("/")[2] for written in self.written)
        written = f"{self.output}: {names}" if names else "nothing, the dataset is up to date"
        yield f"written   {written} in {self.seconds:.2f} s"


def run(
    paths: str | Path | Iterable[str | Path] = "raw/",
    output: str | Path = "output/",
    *,
    schemas: str | Path | None = None,
    corrections: str | Path | None = None,
    fresh: bool = False,
    prune: bool = False,
    model: str | None = None,
    workers: int | None = None,
    engine: Engine = "local",
    scheduler: str | None = None,
    progress: Progress | None = None,
) -> Summary:
    """Reads raw files and writes the dataset: four Parquet tables, manifest, statistics and card.

    `paths` is a file, a folder or several. Files that the dataset knows are read again only when they, their sidecar,
    their corrections, the schemas, the model or this package changed; `fresh` reads all. Releases whose files vanished
    stay, unless `prune`. `corrections` is a YAML file (default: `corrections.yaml` beside a raw folder). `model` names
    a trained spaCy pipeline whose parse tells what figures measure; `workers` is the number of processes (None: the
    cores at hand where there are many files): the dataset is the same for any. Every file ends as a release or as a
    reject. Ctrl-C keeps what is done, and the next run goes on from there. `progress` is called with (files done, files
    in all).

    Paths and `output` may be URLs of object stores (`s3://…`). The engine `dask` has the work done by the cluster of
    the `scheduler` at an address, or by one of this machine, and the dataset's tables are folders of parts.

    Raises InputError (one run at a time writes a dataset), OutputError where it cannot be written, and
    SchemaError or CorrectionError for a file that cannot be used.
    """
    from extract.dataset.manifest import extractor_hash, files_hash, folder_hash, intact, read_manifest
    from extract.dataset.schemas import schema_folder
    from extract.dataset.transaction import Busy, locked
    from extract.engines.cluster import EngineError

    began = time.perf_counter()
    if scheduler and engine != "dask":
        raise InputError("--scheduler is of --engine dask: say that, too")
    own = Path(schemas) if schemas else None
    try:
        folder = place(output)
        several = paths if isinstance(paths, Iterable) and not isinstance(paths, str) else [paths]
        files, skipped = raw_files(several, apart_from=folder)
        notes = [place(corrections)] if corrections else _beside({root for _, root in files})
        if model:
            trained(model)
    except ValueError as error:
        raise InputError(str(error)) from error
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:
        raise InputError(f"{folder}: Parquet cannot be written to a name that is no UTF-8") from error
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
            rules = None if same else Rules.load(own, notes)
            todo = plan(
                groups,
                before.get("inputs", {}),
                stale=stale,
                prune=prune,
                corrections=rules.corrections if rules else None,
            )
            if rules is None and todo.idle:
                counts, written, read = before["counts"], list[str](), 0
            else:
                where = _Where(folder, engine, scheduler, workers, progress)
                counts, written, read = _write(todo, rules or Rules.load(own, notes), model, contract, where)
    except (Busy, EngineError, StayError) as error:
        raise InputError(str(error)) from error
    except OSError as error:
        reason = " ".join(str(error.strerror or error).split())
        raise OutputError(f"{folder}: cannot write there: {reason}") from error
    return Summary(
        **counts,
        skipped=dict(skipped),
        read=read,
        unread=todo.files - read,
        unchanged=todo.unchanged,
        vanished=todo.vanished,
        removed=todo.removed,
        output=str(folder),
        written=tuple(str(folder / name) for name in written),
        seconds=round(time.perf_counter() - began, 3),
    )


def _beside(roots: set[Path]) -> list[Path]:
    """The files of corrections beside raw folders."""
    beside = {root.resolve().parent / "corrections.yaml" for root in roots}
    return [path for path in sorted(beside, key=str) if path.is_file()]


@dataclass(frozen=True, slots=True)
class _Where:
    """Where the work is done, and into which folder."""

    folder: Path
    engine: Engine
    scheduler: str | None
    workers: int | None
    progress: Progress | None


def _write(
    todo: Plan, rules: Rules, model: str | None, contract: dict[str, Any], where: _Where
) -> tuple[dict[str, Any], list[str], int]:
    """Has the shards done and the dataset written; gives its counts, its files' names, and how many files were read."""
    import polars as pl

    from extract.dataset.checks import frames
    from extract.dataset.expectations import missing
    from extract.dataset.publish import describe
    from extract.dataset.tally import Tally, counts
    from extract.dataset.transaction import replacing

    by_path = {each.path: each for group in todo.read.values() for each in group}
    entries = dict(todo.kept)
    total: Tally = Counter()
    stored: dict[str, str] = {}
    watched: list[pl.DataFrame] = []
    shards = todo.shards(model)
    read = 0
    with replacing(where.folder) as following, interruptible() as stopped:
        with _stored_in(following, rules, where.engine, len(shards)) as store:
            for shard, part in _parts(shards, rules, following, contract, where, stopped):
                for (path, *_), sha256 in zip(shard.jobs, part.hashes, strict=False):
                    each = by_path[path]
                    entry = each.entry(sha256, rules.corrections.hash(each.release_id))
                    entries.setdefault(each.group, []).append(entry)
                read += len(part.hashes)
                total.update(part.tally)
                watched.append(part.watched)
                stored |= part.stored or store(part.rows)
            entries |= {name: group for name, group in todo.before.items() if name not in entries}
            known = [entry for group in entries.values() for entry in group]
            applied = {e["release_id"] for e in known if e["corrections"] == rules.corrections.hash(e["release_id"])}
            left = rules.corrections.left(applied)
            if rules.expected:
                left += missing(pl.concat(watched), rules.expected)
            if left:
                last = checked_part(frames({"rejects": left}, rules.tables), rules)
                total.update(last.tally)
                stored |= store(last.rows)
        about = {**contract, "inputs": dict(sorted(entries.items()))}
        written = describe(following, rules.tables, total, stored, about)
    return counts(total), written, read


def _stored_in(
    following: Path, rules: Rules, engine: Engine, shards: int
) -> AbstractContextManager[Callable[[Arrows], dict[str, str]]]:
    """What stores rows that an engine hands back: in one file per table, or as the part after the shards'."""
    from extract.dataset.writing import files, store_part

    if engine == "local":
        return files(following, rules.tables)
    return nullcontext(partial(store_part, folder=following, number=shards))


def _parts(
    shards: Sequence[Shard],
    rules: Rules,
    following: Path,
    contract: dict[str, Any],
    where: _Where,
    stopped: Callable[[], bool],
) -> Iterator[tuple[Shard, Part]]:
    """The shards, each with what it gave, in whatever order the engine has them done."""
    from extract.engines import cluster, local

    progress = where.progress or (lambda done, files: None)
    if where.engine == "local":
        return local.parts(shards, rules, where.folder, where.workers, progress, stopped)
    extractor = contract["extractor"]
    return cluster.parts(
        shards, rules, where.folder, following, where.scheduler, where.workers, extractor, progress, stopped
    )
