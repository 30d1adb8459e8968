"""Tables on disk, as Parquet."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from extract.dataset.foreign import ForeignError, read_foreign
from extract.dataset.schemas import TABLES, Table, load_schemas


class DatasetError(ValueError):
    """A dataset that is not there or cannot be read; the message is one line."""


def write_tables(frames: dict[str, pl.DataFrame], tables: dict[str, Table], folder: Path) -> None:
    """Writes one Parquet file per table into a folder; the same rows, in any order, give the same bytes."""
    for name, table in tables.items():
        arrow = _ordered_dictionaries(_sorted(frames[name], table).to_arrow(), table)
        pq.write_table(arrow, folder / f"{name}.parquet", compression="zstd", write_statistics=True, store_schema=True)


def _sorted(frame: pl.DataFrame, table: Table) -> pl.DataFrame:
    """The rows in the table's order: that of the text, or of all columns; only equal rows are equal in it."""
    order = {"figures": ["release_id", "passage", "start", "end"], "rejects": table.columns}.get(table.name, table.key)
    by = [pl.col(c).cast(pl.String) if frame.schema[c] == pl.Categorical else pl.col(c) for c in order]
    return frame.sort(by, nulls_last=True, maintain_order=True)


def _ordered_dictionaries(arrow: pa.Table, table: Table) -> pa.Table:
    """The table cast to its declared schema, dictionary values sorted so that bytes do not depend on history."""
    schema = table.arrow()
    columns = []
    for field in schema:
        column = arrow.column(field.name).combine_chunks()
        if pa.types.is_dictionary(field.type):
            strings = column.cast(pa.string())
            values = pa.array(sorted(v for v in strings.unique().to_pylist() if v is not None), pa.string())
            column = pa.DictionaryArray.from_arrays(pc.index_in(strings, value_set=values).cast(pa.int32()), values)
        else:
            column = column.cast(field.type)
        columns.append(column)
    return pa.Table.from_arrays(columns, schema=schema)


def load_table(dataset: Path, name: str) -> pa.Table:
    """One table of a dataset (a file, or a folder of parts). Raises DatasetError."""
    path = _place(dataset, name)
    try:
        return read_foreign(path, load_schemas()[name].arrow())
    except ForeignError as error:
        raise DatasetError(f"{path}: {error}") from error


def scan_table(dataset: Path, name: str) -> pl.DataFrame:
    """The same table for polars. Raises DatasetError."""
    frame = pl.from_arrow(load_table(dataset, name))
    assert isinstance(frame, pl.DataFrame)
    return frame


def _place(dataset: Path, name: str) -> Path:
    if name not in TABLES:
        raise DatasetError(f"no table {name!r}; the tables are {', '.join(TABLES)}")
    for path in (dataset / f"{name}.parquet", dataset / name):
        if path.exists():
            return path
    raise DatasetError(f"{dataset}: no dataset here (no {name}.parquet); `extract run` writes one")


def load_frame(dataset: Path, table: Table) -> pl.DataFrame:
    """One table of a dataset with the columns and types of its schema. Raises DatasetError where it has others."""
    arrow = load_table(dataset, table.name)
    missing = [c for c in table.columns if c not in arrow.column_names]
    if missing:
        raise DatasetError(f"{dataset}: table {table.name} lacks the columns {', '.join(missing)}")
    return _typed(arrow, table, dataset)


def rows_of_releases(dataset: Path, tables: dict[str, Table], names: set[str]) -> dict[str, pl.DataFrame]:
    """The rows of some releases, by table; a column that the dataset does not have yet is null."""
    wanted = pa.array(sorted(names), pa.string())
    parts = {}
    for name, table in tables.items():
        arrow = load_table(dataset, name)
        arrow = arrow.filter(pc.is_in(arrow["release_id"], value_set=wanted))
        for column in table.columns:
            if column not in arrow.column_names:
                arrow = arrow.append_column(column, pa.nulls(arrow.num_rows))
        parts[name] = _typed(arrow, table, dataset)
    return parts


def _typed(arrow: pa.Table, table: Table, dataset: Path) -> pl.DataFrame:
    try:
        frame = pl.from_arrow(arrow.select(table.columns))
        assert isinstance(frame, pl.DataFrame)
        return frame.cast(table.polars())  # type: ignore[arg-type]
    except pl.exceptions.PolarsError as error:
        raise DatasetError(f"{dataset}: table {table.name} has other types: {str(error).splitlines()[0]}") from error
