"""A dataset that came from elsewhere, checked again against the schemas, and against its own manifest."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import polars as pl

from extract.dataset.checks import check, check_copies
from extract.dataset.expectations import load_expectations, missing
from extract.dataset.manifest import MANIFEST, altered, read_manifest
from extract.dataset.schemas import load_schemas
from extract.dataset.store import load_frame
from extract.model import LINKS, Reject


def validate(dataset: Path, schemas: Path | None = None) -> list[dict[str, Any]]:
    """What does not hold in a dataset, one reject row per failure; [] when every row holds.

    A manifest need not be there; one that is must be as a run wrote it, and the files as it tells.
    """
    tables = load_schemas(schemas)
    data = {name: load_frame(dataset, table) for name, table in tables.items()}
    checked = check(data, tables)
    expected = load_expectations(schemas, tables["figures"])
    # What a row repeats of another table tells nothing beside one that fails.
    repeated = check_copies(data) if not checked.rejects else []
    return (
        _own(checked.rejects, data)
        + repeated
        + missing(checked.tables["figures"], expected)
        + _unlike_manifest(dataset)
    )


def _own(rejects: list[dict[str, Any]], data: dict[str, pl.DataFrame]) -> list[dict[str, Any]]:
    """The failures without those that only follow from another row's: what they miss is in the dataset, and failed."""
    if not rejects:
        return []
    releases, passages, figures = data["releases"], data["passages"], data["figures"]
    passed = set(passages.select("release_id", pl.col("passage").cast(pl.String)).iter_rows())
    pointed = set(figures.select("release_id", "figure_id").iter_rows())
    there: dict[str, set[tuple[Any, ...]]] = {
        "has_release": set(releases.select("release_id", pl.col("release_id").alias("_")).iter_rows()),
        "has_passage": passed,
        **{f"{link}_exists": pointed for link in LINKS},
    }
    return [r for r in rejects if (r["release_id"], r["value"]) not in there.get(r["check"], ())]


def _unlike_manifest(dataset: Path) -> list[dict[str, Any]]:
    """The files that are not as the manifest says, or the manifest itself."""
    manifest = read_manifest(dataset)
    wrong = dict.fromkeys(altered(dataset, manifest), "not the file that the manifest tells of")
    if not manifest and (dataset / MANIFEST).exists():
        wrong = {MANIFEST: "not as `extract run` of this version wrote it"}
    return [
        asdict(Reject(release_id="", table="manifest", row=name, column="sha256", check="as_written", reason=reason))
        for name, reason in wrong.items()
    ]
