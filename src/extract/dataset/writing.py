"""Rows on their way to disk: in the order of their table, appended to one file each, or stored as parts of a folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from extract.dataset.schemas import Table
from extract.places import is_local, write_whole

Arrows = dict[str, pa.Table]
_OPTIONS: dict[str, Any] = {"compression": "zstd", "write_statistics": True, "store_schema": True}


def arrows(frames: dict[str, pl.DataFrame], tables: dict[str, Table]) -> Arrows:
    """The rows as Arrow, of the schemas' types and in their order; the same rows, in any order, give the same."""
    return {n: _ordered_dictionaries(_sorted(frames[n], table).to_arrow(), table) for n, table in tables.items()}


@contextmanager
def files(folder: Path, tables: dict[str, Table]) -> Iterator[Callable[[Arrows], dict[str, str]]]:
    """A function that appends rows to one Parquet file per table, each time as a row group; it names no parts."""
    with ExitStack() as stack:
        writers = {}
        for name, table in tables.items():
            handle = stack.enter_context((folder / f"{name}.parquet").open("wb"))
            writers[name] = stack.enter_context(pq.ParquetWriter(handle, table.arrow(), **_OPTIONS))

        def append(rows: Arrows) -> dict[str, str]:
            for name, writer in writers.items():
                if rows[name].num_rows:
                    writer.write_table(rows[name], row_group_size=rows[name].num_rows)
            return {}

        yield append


def store_part(rows: Arrows, folder: Path, number: int) -> dict[str, str]:
    """Stores rows as part `number` of each table's folder; gives the SHA-256 by name.

    Whoever does it again, even at once, stores the same: a part is there when it is whole.
    """
    hashes = {}
    for name, table in rows.items():
        sink = pa.BufferOutputStream()
        pq.write_table(table, sink, **_OPTIONS)
        data = sink.getvalue().to_pybytes()
        path = folder / name / f"part-{number:05}.parquet"
        if is_local(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
        hashes[path.relative_to(folder).as_posix()] = hashlib.sha256(data).hexdigest()
    return hashes


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
