"""The run: raw files → releases → figures → checked rows → Parquet. It only joins the stages."""

from __future__ import annotations

import hashlib
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import starmap
from pathlib import Path
from typing import Any

from extract.work import rows_of_file

SUFFIXES = frozenset({".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown"})


class InputError(ValueError):
    """Wrong use of a run: the message says what is wrong and the way out, in one line."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: counts by kind, the files written, and the seconds it took."""

    releases: int
    passages: int
    figures: dict[str, int]
    rejects: int
    unreadable: int
    skipped: int
    undated: int
    output: str
    written: tuple[str, ...]
    seconds: float


def raw_files(paths: Iterable[str | Path]) -> tuple[list[tuple[Path, Path]], int]:
    """The raw files behind paths, each with its root, in order; and how many other files were skipped.

    A folder is searched in depth for the suffixes of releases; a file named outright is taken whatever its suffix.
    Raises InputError for a path that does not exist, and where nothing is left to read.
    """
    files: dict[Path, Path] = {}
    skipped = 0
    for given in map(Path, paths):
        if given.is_dir():
            for path in sorted(given.rglob("*")):
                if not path.is_file() or any(part.startswith(".") for part in path.relative_to(given).parts):
                    continue
                if path.suffix.lower() in SUFFIXES:
                    files.setdefault(path, given)
                elif not path.name.endswith(".meta.json"):
                    skipped += 1
        elif given.exists():
            files.setdefault(given, given.parent)
        else:
            raise InputError(f"{given}: no such file or folder")
    if not files:
        raise InputError(f"nothing to read in {', '.join(map(str, paths))}: no {' '.join(sorted(SUFFIXES))} file there")
    return list(files.items()), skipped


def run(
    paths: Iterable[str | Path] = ("raw/",),
    output: str | Path = "output/",
    *,
    schemas: str | Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Summary:
    """Reads raw files and writes the dataset: four Parquet tables, manifest, statistics and card.

    Every file ends as a release or as a reject. `progress` is called with (files done, files in all). Raises
    InputError, or dataset.schemas.SchemaError for a schema that cannot be used.
    """
    from extract.dataset.card import card, statistics
    from extract.dataset.checks import check, frames
    from extract.dataset.schemas import load_schemas
    from extract.dataset.store import write_tables, write_text

    began = time.perf_counter()
    tables = load_schemas(Path(schemas) if schemas else None)
    files, skipped = raw_files(list(paths))
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in tables}
    inputs: dict[str, str | None] = {}
    for done, part in enumerate(starmap(rows_of_file, _jobs(files)), 1):
        inputs[part.source] = part.sha256
        for name, some in part.rows.items():
            rows[name] += some
        if progress:
            progress(done, len(files))
    unreadable = sum(r["table"] == "releases" for r in rows["rejects"])
    checked = check(frames(rows, tables), tables)
    rows["rejects"] += checked.rejects
    data = {**checked.tables, "rejects": frames(rows, tables)["rejects"]}
    folder = Path(output)
    try:
        written = write_tables(data, tables, folder)
        numbers = statistics(data)
        write_text(folder / "statistics.json", json.dumps(numbers, indent=1, sort_keys=True) + "\n")
        write_text(folder / "README.md", card(tables, numbers))
        write_text(folder / "manifest.json", json.dumps(_manifest(inputs, written, numbers), indent=1) + "\n")
    except OSError as error:
        raise InputError(f"{folder}: cannot write there: {error.strerror or error}") from error
    return Summary(
        releases=data["releases"].height,
        passages=data["passages"].height,
        figures=dict(Counter(data["figures"]["label"].cast(str).to_list())),
        rejects=data["rejects"].height,
        unreadable=unreadable,
        skipped=skipped,
        undated=data["releases"]["date"].null_count(),
        output=str(folder),
        written=tuple(str(p) for p in written.values()),
        seconds=round(time.perf_counter() - began, 3),
    )


def _jobs(files: list[tuple[Path, Path]]) -> list[tuple[Path, Path, bool]]:
    """What there is to read: file, root, and whether its release_id keeps the suffix (another file has the stem)."""
    stems = Counter(path.relative_to(root).with_suffix("") for path, root in files)
    return [(path, root, stems[path.relative_to(root).with_suffix("")] > 1) for path, root in files]


def _manifest(inputs: dict[str, str | None], written: dict[str, Path], numbers: dict[str, Any]) -> dict[str, Any]:
    return {
        "extract": version("extract"),
        "written": datetime.now(UTC).isoformat(timespec="seconds"),
        "rows": numbers["rows"],
        "files": {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in written.values()},
        "inputs": inputs,
    }
