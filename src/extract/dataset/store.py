"""Tables on disk: Parquet written under a temporary name, synced, renamed; the same rows give the same bytes."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from extract.dataset.schemas import TABLES, Table


class DatasetError(ValueError):
    """A dataset that is not there or cannot be read; the message is one line."""


def write_tables(frames: dict[str, Any], tables: dict[str, Table], output: Path) -> dict[str, Path]:
    """Writes one Parquet file per table and gives their paths; the old files stay until all new ones are on disk."""
    output.mkdir(parents=True, exist_ok=True)
    staged: list[tuple[Path, Path]] = []
    try:
        for name, table in tables.items():
            path, temporary = output / f"{name}.parquet", output / f".{name}.parquet.{os.getpid()}.tmp"
            staged.append((temporary, path))
            frame = frames[name].sort(_order(frames[name], table), nulls_last=True, maintain_order=True)
            arrow = _ordered_dictionaries(frame.to_arrow(), table)
            pq.write_table(arrow, temporary, compression="zstd", write_statistics=True, store_schema=True)
            _sync(temporary)
        for temporary, path in staged:
            os.replace(temporary, path)
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
    _sync(output)
    return {path.stem: path for _, path in staged}


def write_text(path: Path, text: str) -> None:
    """A small file, by the same way."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text(text, encoding="utf-8")
        _sync(temporary)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _order(frame: Any, table: Table) -> list[str]:
    wanted = {
        "figures": ["release_id", "passage", "start", "end"],
        "rejects": ["release_id", "table", "row", "column", "check", "value"],
    }
    return wanted.get(table.name, table.key)


def _ordered_dictionaries(arrow: pa.Table, table: Table) -> pa.Table:
    """The table cast to its declared schema, dictionary values sorted so that bytes do not depend on history."""
    schema = table.arrow()
    columns = []
    for field in schema:
        column = arrow.column(field.name).combine_chunks()
        if pa.types.is_dictionary(field.type):
            strings = column.cast(pa.string())
            values = pa.array(sorted(v for v in strings.unique().to_pylist() if v is not None), pa.string())
            import pyarrow.compute as pc

            column = pa.DictionaryArray.from_arrays(pc.index_in(strings, value_set=values).cast(pa.int32()), values)
        else:
            column = column.cast(field.type)
        columns.append(column)
    return pa.Table.from_arrays(columns, schema=schema)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def load_table(dataset: Path, name: str) -> pa.Table:
    """One table of a dataset (a file, or a folder of parts). Raises DatasetError."""
    if name not in TABLES:
        raise DatasetError(f"no table {name!r}; the tables are {', '.join(TABLES)}")
    for path in (dataset / f"{name}.parquet", dataset / name):
        if path.exists():
            try:
                return pq.read_table(path)
            except (pa.ArrowInvalid, OSError) as error:
                raise DatasetError(f"{path}: not readable as Parquet: {str(error).splitlines()[0]}") from error
    raise DatasetError(f"{dataset}: no dataset here (no {name}.parquet); `extract run` writes one")


def read_manifest(dataset: Path) -> dict[str, Any]:
    """The manifest of a dataset, {} where there is none."""
    try:
        data = json.loads((dataset / "manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}
