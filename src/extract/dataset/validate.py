"""A dataset that came from elsewhere, checked again against the schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl

from extract.dataset.checks import check
from extract.dataset.schemas import load_schemas
from extract.dataset.store import DatasetError, load_table


def validate(dataset: Path, schemas: Path | None = None) -> list[dict[str, Any]]:
    """What does not hold in a dataset, one reject row per failure; [] when every row holds."""
    tables = load_schemas(schemas)
    data: dict[str, pl.DataFrame] = {}
    for name, table in tables.items():
        arrow = load_table(dataset, name)
        missing = [c for c in table.columns if c not in arrow.column_names]
        if missing:
            raise DatasetError(f"{dataset}: table {name} lacks the columns {', '.join(missing)}")
        frame = pl.from_arrow(arrow.select(table.columns))
        assert isinstance(frame, pl.DataFrame)
        try:
            data[name] = frame.cast(table.polars())  # type: ignore[arg-type]
        except pl.exceptions.PolarsError as error:
            raise DatasetError(f"{dataset}: table {name} has other types: {str(error).splitlines()[0]}") from error
    return check(data, tables).rejects
