"""Parquet from anywhere: read, with bytes, types and dates checked, so that what comes after can rely on them."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from extract.places import is_local

_KINDS = {
    pa.string(): (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view),
    pa.float64(): (pa.types.is_floating, pa.types.is_integer, pa.types.is_decimal),
    pa.int64(): (pa.types.is_integer,),
    pa.date32(): (pa.types.is_date, pa.types.is_timestamp),
    pa.bool_(): (pa.types.is_boolean,),
}


class ForeignError(ValueError):
    """A file that is no table of this kind; the message is one line and does not name the file."""


def read_foreign(path: Path, schema: pa.Schema, wanted: pc.Expression | None = None) -> pa.Table:
    """The table in a Parquet file or a folder of parts, or the rows of it that are wanted. Raises ForeignError.

    Columns that `schema` knows have types that can become its own, a column of nulls has its own, and so have whole
    numbers that came as floats (pandas makes them of columns with nulls); others are as they came.
    """
    try:
        table = _read(path, wanted)
        _validate(table)
    except PermissionError as error:
        raise ForeignError(f"cannot be opened: {os.strerror(errno.EACCES)}") from error
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
        raise ForeignError(f"not readable as Parquet: {_line(error)}") from error
    table = whole_numbers(table, schema)
    names = table.column_names
    for field in schema:
        if names.count(field.name) > 1:
            raise ForeignError(f"the column {field.name} is there twice")
        if field.name in names:
            column = table[field.name]
            if pa.types.is_null(column.type):
                place = names.index(field.name)
                table = table.set_column(place, field.name, pa.nulls(table.num_rows, field.type))
            elif not _fits(column.type, field.type):
                raise ForeignError(f"the column {field.name} has type {_line(column.type)}, not {field.type}")
    return table


def whole_numbers(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """The table with floats as the whole numbers that `schema` asks for. Raises ForeignError for one that is not."""
    for place, name in enumerate(table.column_names):
        wanted = schema.field(name).type if schema.get_field_index(name) >= 0 else None
        column = table.column(place)
        if wanted is not None and pa.types.is_integer(wanted) and pa.types.is_floating(column.type):
            try:
                table = table.set_column(place, name, column.cast(wanted))
            except pa.ArrowInvalid as error:
                parts = pc.not_equal(column, pc.floor(column))
                wrong = column.filter(pc.or_(parts, pc.invert(pc.is_finite(column))))
                value = wrong[0] if len(wrong) else pc.max(column)
                raise ForeignError(f"column {name}: {value} is not a whole number") from error
    return table


def _read(path: Path, wanted: pc.Expression | None) -> pa.Table:
    if is_local(path):
        return pq.read_table(path, filters=wanted)
    store: Any = path  # a path of an object store knows its file system
    return pq.read_table(store.path, filesystem=store.fs, filters=wanted)


def _validate(table: pa.Table) -> None:
    """Raises ArrowException, ValueError or OverflowError for bytes that are no values, no texts, no days."""
    table.validate(full=True)
    for place in (table.schema, *table.schema):
        for name, text in (place.metadata or {}).items():
            (name + text).decode()
    for column in table.columns:
        if pa.types.is_temporal(column.type):
            pc.min_max(column).as_py()  # raises where a day lies outside the calendar


def _fits(found: pa.DataType, wanted: pa.DataType) -> bool:
    """Whether values of one type can become values of another."""
    if pa.types.is_list(wanted):
        lists = (pa.types.is_list, pa.types.is_large_list)
        return any(is_(found) for is_ in lists) and _fits(found.value_type, wanted.value_type)
    if pa.types.is_dictionary(found):
        found = found.value_type
    if pa.types.is_dictionary(wanted):
        wanted = wanted.value_type
    return pa.types.is_null(found) or any(is_(found) for is_ in _KINDS[wanted])


def _line(thing: object) -> str:
    return " ".join(str(thing).split())[:200]
