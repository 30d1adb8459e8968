"""The run: raw files → releases → figures → checked rows → Parquet. It only joins the stages.

A run reads what is new or changed, adds the rows that earlier runs gave for the rest, and checks them all again: the
dataset is the one that a run from scratch gives.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.asked import Asked, Means, asked_of, means_of
from extract.engines import Engine, EngineError, Progress, Site
from extract.inputs import InputError, documents, inputs, orphans
from extract.interrupt import interruptible
from extract.plan import Entries, Plan, plan
from extract.shards import Part, Rules, StayError, checked_part
from extract.summary import Summary

if TYPE_CHECKING:
    import polars as pl

    from extract.dataset.tally import Tally
    from extract.dataset.writing import Arrows

__all__ = ["InputError", "OutputError", "Summary", "run"]


class OutputError(OSError):
    """A dataset that cannot be written (a full disk, no permission), in one line; what was there is as it was."""


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
    their corrections, the schemas, the model or this package changed; `fresh` reads all. Releases whose files are not
    among them stay, unless `prune`; where their rows cannot be kept, the run is refused, as it is where it would write
    over files that no run wrote.

    `corrections` is a YAML file (default: `corrections.yaml` beside a raw folder). `model` names a trained spaCy
    pipeline whose parse tells what figures measure; `workers` is the number of processes (None: the cores at hand where
    there are many files): the dataset is the same for any. Every file ends as a release or as a
    reject. Ctrl-C keeps what is done, and the next run goes on from there. `progress` is called with (files done, files
    in all).

    Paths and `output` may be URLs of object stores (`s3://…`). The engine `dask` has the work done by the cluster of
    the `scheduler` at an address, or by one of this machine, and the dataset's tables are folders of parts.

    Raises InputError (one run at a time writes a dataset), OutputError where it cannot be written, and
    SchemaError or CorrectionError for a file that cannot be used.
    """
    from extract.dataset.earlier import earlier
    from extract.dataset.manifest import BESIDE
    from extract.dataset.schemas import check_folder
    from extract.dataset.transaction import locked

    began = time.perf_counter()
    means = means_of(engine, scheduler, workers, progress)
    asked = asked_of(paths, output, schemas, corrections, model)
    groups = inputs(asked.files)
    if asked.schemas:
        check_folder(asked.schemas)
    with _faults(asked.folder), locked(asked.folder):
        found = earlier(asked.folder)
        releases = {each.release_id for group in groups.values() for each in group}
        before, lost = found.relied_on(groups, releases, prune=prune)
        contract = asked.contract()
        changed = {name for name, value in contract.items() if before.get(name) != value}
        stale = bool(changed - {"corrections"})
        rules = _rules(asked, means, len(asked.files) if stale or fresh else 0) if changed else None
        todo = plan(
            groups,
            asked.folder,
            before.get("inputs", {}),
            stale=stale,
            fresh=fresh,
            prune=prune,
            corrections=rules.corrections if rules else None,
        )
        if rules is None and todo.idle and not found.altered and not before.get("unread"):
            done = _Done(before["counts"], [], 0, [], [])
        else:
            done = _write(todo, rules or _rules(asked, means, todo.files), asked, contract, means)
    return Summary(
        **done.counts,
        skipped={kind: len(names) for kind, names in asked.skipped.items() if names},
        documents=tuple(documents(asked.skipped)),
        sidecars=tuple(orphans(asked.skipped)),
        read=done.read,
        unread=todo.files - done.read,
        unchanged=todo.unchanged,
        vanished=todo.vanished,
        removed=todo.removed + len(lost),
        replaced=tuple(done.replaced),
        renamed=tuple(done.renamed),
        altered=tuple(name for name in found.altered if name in BESIDE),
        output=str(asked.folder),
        written=tuple(str(asked.folder / name) for name in done.written),
        seconds=round(time.perf_counter() - began, 3),
    )


def _rules(asked: Asked, means: Means, files: int) -> Rules:
    """What the rows are held against, loaded while the processes start that are to read so many files.

    Raises SchemaError or CorrectionError for a file that cannot be used.
    """
    from extract.engines import local

    if means.engine == "local":
        local.start(files, means.workers)
    return Rules.load(asked.schemas, asked.notes)


@contextmanager
def _faults(folder: Path) -> Iterator[None]:
    """What goes wrong while a run is at work, as wrong use or as a dataset that cannot be written."""
    from extract.dataset.earlier import LostError, NotOursError
    from extract.dataset.transaction import Busy

    try:
        yield
    except (Busy, EngineError, LostError, NotOursError, StayError) as error:
        raise InputError(str(error)) from error
    except OSError as error:
        reason = " ".join(str(error.strerror or error).split())
        raise OutputError(f"{folder}: cannot write there: {reason}") from error


@dataclass(frozen=True, slots=True)
class _Done:
    """What a run wrote: the dataset's counts, its files' names, how many were read, the releases replaced, renamed."""

    counts: dict[str, Any]
    written: list[str]
    read: int
    replaced: list[str]
    renamed: list[str]


def _write(todo: Plan, rules: Rules, asked: Asked, contract: dict[str, Any], means: Means) -> _Done:
    """Has the shards done and the dataset written."""
    from extract.dataset.checks import frames
    from extract.dataset.publish import describe
    from extract.dataset.tally import counts
    from extract.dataset.transaction import replacing
    from extract.engines import cluster, local

    engine = local if means.engine == "local" else cluster
    shards = todo.shards(asked.model)
    hashes: dict[Path, str | None] = {}
    total: Tally = Counter()
    stored: dict[str, str] = {}
    watched: list[pl.DataFrame] = []
    with replacing(asked.folder) as following, interruptible() as stopped:
        site = Site(
            dataset=asked.folder,
            following=following,
            workers=means.workers,
            scheduler=means.scheduler,
            extractor=contract["extractor"],
            progress=means.progress,
            stopped=stopped,
        )
        with _stored_in(following, rules, means.engine, len(shards)) as store:

            def take(part: Part) -> None:
                total.update(part.tally)
                stored.update(part.stored or store(part.rows))

            for shard, part in engine.parts(shards, rules, site):
                hashes |= zip((path for path, *_ in shard.jobs), part.hashes, strict=False)
                watched.append(part.watched)
                take(part)
            entries = todo.entries(hashes, rules.corrections)
            if left := _left(entries, watched, rules):
                take(checked_part(frames({"rejects": left}, rules.tables), rules))
        unread = todo.files - len(hashes)
        about = {**contract, "unread": unread, "inputs": dict(sorted(entries.items()))}
        written = describe(following, rules.tables, total, stored, about)
    return _Done(counts(total), written, len(hashes), todo.replaced(entries), todo.renamed(entries))


def _stored_in(
    following: Path, rules: Rules, engine: Engine, shards: int
) -> AbstractContextManager[Callable[[Arrows], dict[str, str]]]:
    """What stores rows that an engine hands back: in one file per table, or as the part after the shards'."""
    from extract.dataset.writing import files, store_part

    if engine == "local":
        return files(following, rules.tables)
    return nullcontext(partial(store_part, folder=following, number=shards))


def _left(entries: Entries, watched: list[pl.DataFrame], rules: Rules) -> list[dict[str, Any]]:
    """The rejects of no one release: corrections that none took, and expected figures that are not there."""
    import polars as pl

    from extract.dataset.expectations import missing

    known = [entry for group in entries.values() for entry in group]
    applied = {e["release_id"] for e in known if e["corrections"] == rules.corrections.hash(e["release_id"])}
    left = rules.corrections.left(applied)
    return left + (missing(pl.concat(watched), rules.expected) if rules.expected else [])
