"""Checked tables → the files of a dataset, put in place all at once."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import polars as pl

from extract.dataset.card import card, statistics
from extract.dataset.checks import Checked, frames
from extract.dataset.croissant import croissant
from extract.dataset.manifest import FORMAT, file_hash, sealed
from extract.dataset.schemas import Table
from extract.dataset.store import write_tables
from extract.dataset.transaction import replacing

# Rejects of what a person asked for: a correction, an expected figure.
FAILED = ("correction_expect", "correction_match", "correction_release", "expected_figure")


def write_dataset(
    checked: Checked, tables: dict[str, Table], folder: Path, contract: dict[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """Writes tables, statistics, card and manifest; gives the counts and the names of the files.

    `contract` is what the manifest says of where the rows came from. The time is in the manifest only.
    """
    told = frames({"rejects": checked.rejects}, {"rejects": tables["rejects"]})["rejects"]
    data = {**checked.tables, "rejects": pl.concat([checked.tables["rejects"], told])}
    numbers = statistics(data)
    counts = _counts(data, numbers)
    with replacing(folder) as following:
        write_tables(data, tables, following)
        _text(following / "statistics.json", json.dumps(numbers, indent=1, sort_keys=True))
        _text(following / "README.md", card(tables, numbers))
        hashes = {name: file_hash(following / f"{name}.parquet") for name in tables}
        _text(following / "croissant.json", json.dumps(croissant(tables, hashes, version("extract")), indent=1))
        names = sorted(path.name for path in following.iterdir())
        manifest = {
            "format": FORMAT,
            "extract": version("extract"),
            "written": datetime.now(UTC).isoformat(timespec="seconds"),
            "rows": numbers["rows"],
            "counts": counts,
            "files": {name: file_hash(following / name) for name in names},
            **contract,
        }
        _text(following / "manifest.json", json.dumps(sealed(manifest), indent=1))
    return counts, [*names, "manifest.json"]


def _counts(data: dict[str, pl.DataFrame], numbers: dict[str, Any]) -> dict[str, Any]:
    unreadable = (pl.col("table") == "releases") & (pl.col("column") == "source")
    return {
        "releases": data["releases"].height,
        "passages": data["passages"].height,
        "figures": numbers["figures_by_label"],
        "rejects": data["rejects"].height,
        "failed": data["rejects"].filter(pl.col("check").is_in(FAILED)).height,
        "unreadable": data["rejects"].filter(unreadable).height,
        "undated": data["releases"]["date"].null_count(),
    }


def _text(path: Path, text: str) -> None:
    path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
