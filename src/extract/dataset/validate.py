"""A dataset that came from elsewhere, checked again against the schemas, and against its own manifest."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from extract.dataset.checks import check, check_copies
from extract.dataset.expectations import load_expectations, missing
from extract.dataset.manifest import MANIFEST, altered, read_manifest
from extract.dataset.schemas import load_schemas
from extract.dataset.store import load_frame
from extract.model import Reject


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
    return checked.rejects + repeated + missing(checked.tables["figures"], expected) + _unlike_manifest(dataset)


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
