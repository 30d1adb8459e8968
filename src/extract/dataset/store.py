"""Tables of a dataset, read from its Parquet."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

from extract.dataset.foreign import ForeignError, read_foreign
from extract.dataset.schemas import TABLES, Table, load_schemas


class DatasetError(ValueError):
    """A dataset that is not there or cannot be read; the message is one line."""


def load_table(dataset: Path, name: str, wanted: pc.Expression | None = None) -> pa.Table:
    """One table of a dataset (a file, or a folder of parts), or the rows of it that are wanted. Raises DatasetError."""
    path = table_place(dataset, name)
    try:
        return read_foreign(path, load_schemas()[name].arrow(), wanted)
    except ForeignError as error:
        raise DatasetError(f"{path}: {error}") from error


def frame_of(table: pa.Table) -> pl.DataFrame:
    """The same table for polars."""
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame


def plain(frame: pl.DataFrame) -> pl.DataFrame:
    """The same table with categories as texts."""
    categories = [name for name, dtype in frame.schema.items() if dtype in (pl.Categorical, pl.Enum)]
    return frame.with_columns(pl.col(name).cast(pl.String) for name in categories)


def flat(frame: pl.DataFrame) -> pl.DataFrame:
    """The same table with lists as one text each, their items parted by a semicolon; an empty list is null."""
    lists = [pl.col(name) for name, dtype in frame.schema.items() if isinstance(dtype, pl.List)]
    return frame.with_columns(pl.when(each.list.len() > 0).then(each.list.join("; ")) for each in lists)


def table_place(dataset: Path, name: str) -> Path:
    """Where a table is: its file, or its folder of parts. Raises DatasetError."""
    if name not in TABLES:
        raise DatasetError(f"no table {name!r}; the tables are {', '.join(TABLES)}")
    try:
        for path in (dataset / f"{name}.parquet", dataset / name):
            if path.exists():
                return path
    except OSError as error:
        raise DatasetError(f"{dataset}: {error.strerror or error}") from error
    if dataset.is_file():
        raise DatasetError(f"{dataset}: a file, no dataset; that is a folder which `extract run` writes")
    raise DatasetError(f"{dataset}: no dataset here (no {name}.parquet); `extract run` writes one")


def load_whole(dataset: Path, table: Table) -> pa.Table:
    """One table of a dataset that has all columns of its schema. Raises DatasetError where it lacks one."""
    arrow = load_table(dataset, table.name)
    missing = [c for c in table.columns if c not in arrow.column_names]
    if missing:
        lacks = f"table {table.name} lacks the columns {', '.join(missing)}"
        raise DatasetError(f"{dataset}: {lacks}; of an older version, `extract run` writes it anew")
    return arrow


def load_frame(dataset: Path, table: Table) -> pl.DataFrame:
    """One table of a dataset with the columns and types of its schema. Raises DatasetError where it has others."""
    return _typed(load_whole(dataset, table), table, dataset)


def rows_of_releases(dataset: Path, tables: dict[str, Table], names: AbstractSet[str]) -> dict[str, pl.DataFrame]:
    """The rows of some releases, by table; a column that the dataset does not have yet is null.

    Raises DatasetError where one may not be null: of an older version, whose rows would all be refused.
    """
    wanted = pc.field("release_id").isin(sorted(names))
    parts = {}
    for name, table in tables.items():
        arrow = load_table(dataset, name, wanted)
        for column in table.columns:
            if column not in arrow.column_names:
                if not table.spec["columns"][column].get("nullable"):
                    raise DatasetError(f"{dataset}: table {name} lacks the column {column}")
                arrow = arrow.append_column(column, pa.nulls(arrow.num_rows))
        parts[name] = _typed(arrow, table, dataset)
    return parts


def _typed(arrow: pa.Table, table: Table, dataset: Path) -> pl.DataFrame:
    try:
        return frame_of(arrow.select(table.columns)).cast(table.polars())
    except pl.exceptions.PolarsError as error:
        raise DatasetError(f"{dataset}: table {table.name} has other types: {str(error).splitlines()[0]}") from error
