"""How long a run takes when nothing or one release changed, how long `diff` takes for a million figures, and sizes.

    python benchmarks/dataset.py FOLDER [--releases 10000] [--figures 1000000] [--json]

FOLDER holds raw releases; they are repeated until there are so many, and so are their figures. A run and a diff are
timed as a user starts them, Python's own start included; `python` is that start alone.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import polars as pl

from extract.dataset.schemas import TABLES
from extract.inputs import raw_files


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--releases", type=int, default=10_000)
    parser.add_argument("--figures", type=int, default=1_000_000)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        found: dict[str, Any] = {"python": seconds("-c", "pass")}
        found |= runs(arguments.folder, arguments.releases, place)
        found |= diffs(place / "dataset", arguments.figures, place)
    if arguments.json:
        print(json.dumps(found, indent=1))
    else:
        for name, value in found.items():
            print(f"{name:28} {value:10.2f} s" if isinstance(value, float) else f"{name:28} {value:>12,}")
    return 0


def runs(raw: Path, number: int, place: Path) -> dict[str, Any]:
    """Runs over `number` releases: from nothing, unchanged, with one of them changed; and what they take on disk."""
    files = [path for path, _ in raw_files([raw])[0]]
    folder, dataset = place / "raw", place / "dataset"
    folder.mkdir()
    for n in range(number):
        path = folder / f"{n}-{files[n % len(files)].name}"
        shutil.copyfile(files[n % len(files)], path)
        os.utime(path, (1.6e9, 1.6e9))  # not so new that it would be hashed to know whether it changed
    command = ("-m", "extract", "run", str(folder), "--output", str(dataset), "--json")
    found: dict[str, Any] = {"releases": number, "run from nothing": seconds(*command)}
    found["run, all unchanged"] = min(seconds(*command) for _ in range(3))
    with path.open("a") as handle:
        handle.write("\nIt gave $5 million more.\n")
    found["run, one changed"] = seconds(*command)
    found["bytes of raw files"] = sum(p.stat().st_size for p in folder.iterdir())
    for table in TABLES:
        found[f"rows of {table}"] = pl.scan_parquet(dataset / f"{table}.parquet").select(pl.len()).collect().item()
        found[f"bytes of {table}.parquet"] = (dataset / f"{table}.parquet").stat().st_size
    found["bytes of manifest.json"] = (dataset / "manifest.json").stat().st_size
    return found


def diffs(dataset: Path, number: int, place: Path) -> dict[str, Any]:
    """Two datasets of `number` figures, of which one in a thousand differs in value: the seconds that diff takes."""
    figures = pl.read_parquet(dataset / "figures.parquet")
    times = -(-number // figures.height)
    names = ["figure_id", "release_id", "period", "part_of", "baseline", "additional_to"]
    many = pl.concat([figures.with_columns(pl.col(names) + f"/{n}") for n in range(times)]).head(number)
    other = pl.when(pl.int_range(pl.len()) % 1000 == 0).then(pl.col("value") + 1).otherwise("value").alias("value")
    for name, frame in (("old", many), ("new", many.with_columns(other))):
        (place / name).mkdir()
        frame.write_parquet(place / name / "figures.parquet")
        frame.select("release_id").unique().write_parquet(place / name / "releases.parquet")
    command = ("-m", "extract", "diff", str(place / "old"), str(place / "new"), "--format", "json")
    return {"figures compared": many.height, "diff of two datasets": seconds(*command)}


def seconds(*command: str) -> float:
    """How long Python takes for a command, started anew."""
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
    )
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return time.perf_counter() - began


if __name__ == "__main__":
    raise SystemExit(main())
