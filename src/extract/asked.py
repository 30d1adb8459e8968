"""What a run was asked for: the arguments of its caller, held against what there is before anything is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from extract.engines import Engine, Progress
from extract.figures import trained
from extract.inputs import InputError, Skipped, check_output, raw_files
from extract.places import place


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run reads, where it writes, and what its rows go by: schemas of one's own, corrections, a model."""

    files: list[tuple[Path, Path]]
    skipped: Skipped
    folder: Path
    schemas: Path | None
    notes: list[Path]
    model: str | None

    def contract(self) -> dict[str, Any]:
        """What decides the rows beside the raw files, as the manifest has it: where it changes, so may they."""
        from extract.dataset.manifest import extractor_hash, files_hash, folder_hash, model_hash
        from extract.dataset.schemas import schema_folder

        return {
            "extractor": extractor_hash(),
            "schemas": folder_hash(schema_folder(), self.schemas),
            "model": self.model or "",
            "model_sha256": model_hash(trained(self.model).path) if self.model else None,
            "corrections": files_hash(self.notes),
        }


@dataclass(frozen=True, slots=True)
class Means:
    """By what the work is done, and who is told how far it is."""

    engine: Engine
    scheduler: str | None
    workers: int | None
    progress: Progress


def asked_of(
    paths: str | Path | Iterable[str | Path],
    output: str | Path,
    schemas: str | Path | None,
    corrections: str | Path | None,
    model: str | None,
) -> Asked:
    """The files behind the arguments of a run. Raises InputError where some cannot be used."""
    from extract.dataset.earlier import check_ours
    from extract.dataset.transaction import LOCK

    several = [*paths] if isinstance(paths, Iterable) and not isinstance(paths, str | bytes) else [paths]
    for given in (*several, output):
        if not isinstance(given, str) and not hasattr(given, "is_dir"):  # a path of a store is none of pathlib's
            raise InputError(f"a path is a text or one of pathlib's, not {type(given).__name__}")
    try:
        folder = place(output)
        files, skipped = raw_files(several, apart_from=folder)
        check_output(folder)
        if not (folder / LOCK).exists():  # nothing is made in a folder that is refused
            check_ours(folder)
        notes = [place(corrections)] if corrections else _beside({root for _, root in files})
        own = place(schemas) if schemas else None
        if model:
            trained(model)
    except ValueError as error:
        raise InputError(str(error)) from error
    except OSError as error:  # a folder on the way may not be entered
        raise InputError(f"{error.filename or folder}: {error.strerror or error}") from error
    return Asked(files, skipped, folder, own, notes, model)


def means_of(engine: Engine, scheduler: str | None, workers: int | None, progress: Progress | None) -> Means:
    """The means that a caller named. Raises InputError for an engine that is none, and for workers that are no number
    of processes."""
    if engine not in get_args(Engine):
        raise InputError(f"no engine {engine!r}; the engines are {', '.join(get_args(Engine))}")
    if scheduler and engine != "dask":
        raise InputError("scheduler needs engine dask: say that, too")
    if workers is not None and (not isinstance(workers, int) or isinstance(workers, bool) or workers < 1):
        raise InputError(f"workers is {workers!r}, no number of processes; give 1 or more, or None for the cores")
    return Means(engine, scheduler, workers, progress or (lambda done, files: None))


def _beside(roots: set[Path]) -> list[Path]:
    """The files of corrections beside raw folders."""
    beside = {root.resolve().parent / "corrections.yaml" for root in roots}
    return [path for path in sorted(beside, key=str) if path.is_file()]
