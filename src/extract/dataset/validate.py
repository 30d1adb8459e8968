"""A dataset that came from elsewhere, checked again against the schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from extract.dataset.checks import check
from extract.dataset.expectations import load_expectations, missing
from extract.dataset.schemas import load_schemas
from extract.dataset.store import load_frame


def validate(dataset: Path, schemas: Path | None = None) -> list[dict[str, Any]]:
    """What does not hold in a dataset, one reject row per failure; [] when every row holds."""
    tables = load_schemas(schemas)
    checked = check({name: load_frame(dataset, table) for name, table in tables.items()}, tables)
    expected = load_expectations(schemas, tables["figures"])
    return checked.rejects + missing(checked.tables["figures"], expected)
