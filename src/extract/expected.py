"""Figures that a dataset is compared with: a CSV, as one is exported or written by hand, a Parquet file, or a table."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.places import place

if TYPE_CHECKING:
    import pyarrow as pa

# What Arrow says of a cell that does not fit its column: the column's number, its type, the cell.
_UNFIT = re.compile(r"In CSV column #(\d+): CSV conversion error to (double|int64|date32)\S*: invalid value ('.*')")


class ExpectedError(ValueError):
    """Expected figures that cannot be read or compared; the message is one line."""


def expected_table(source: str | Path | pa.Table) -> pa.Table:
    """The expected figures of a CSV, a Parquet file or a table. Raises ExpectedError."""
    import pyarrow as pa

    from extract.dataset.foreign import ForeignError, read_foreign
    from extract.dataset.schemas import load_schemas

    if isinstance(source, pa.Table):
        table = source
    else:
        path = place(source)
        if not path.is_file():
            raise ExpectedError(f"{path}: no such file of expected figures")
        try:
            if path.suffix == ".csv":
                table = _csv(path)
            else:
                table = read_foreign(path, load_schemas()["figures"].arrow())
        except ForeignError as error:
            raise ExpectedError(f"{path}: expected figures are CSV (.csv) or Parquet; {error}") from error
        except (pa.ArrowException, OSError) as error:
            raise ExpectedError(f"{path}: not readable: {str(error).splitlines()[0]}") from error
    missing = [c for c in ("release_id", "label", "text") if c not in table.column_names]
    if missing:
        there = f"{', '.join(missing)} (there are {', '.join(map(repr, table.column_names))})"
        raise ExpectedError(f"expected figures need the columns release_id, label and text; missing: {there}")
    if not table.num_rows:
        raise ExpectedError(f"{'the table' if isinstance(source, pa.Table) else source}: no row of expected figures")
    return table


def _csv(path: Path) -> pa.Table:
    """A CSV of expected figures, as one is exported or written by hand: its first line says what parts its columns."""
    import pyarrow as pa
    import pyarrow.csv as csv

    from extract.dataset.export import unquoted

    with path.open("rb") as file:
        head = file.readline(10_000)
    parted = next((sign for sign in ",;\t" if sign.encode() in head), ",")
    options = csv.ConvertOptions(strings_can_be_null=True, null_values=[""], column_types=_csv_types())
    try:
        return unquoted(csv.read_csv(path, parse_options=csv.ParseOptions(delimiter=parted), convert_options=options))
    except pa.ArrowInvalid as error:
        wrong = _UNFIT.search(str(error))
        if wrong is None:
            raise
        name = head.decode("utf-8-sig", "replace").strip().split(parted)[int(wrong[1])].strip('"')
        form = "a day as in 2020-09-18" if wrong[2].startswith("date") else "a number as in 1234.5"
        raise ExpectedError(f"{path}: column {name}: {wrong[3]} is not {form}") from error


def _csv_types() -> dict[str, Any]:
    """Column types of a CSV of expected figures, from the schema, dictionaries and lists as plain text."""
    import pyarrow as pa

    from extract.dataset.schemas import load_schemas

    schema = load_schemas()["figures"].arrow()
    nested = (pa.types.is_dictionary, pa.types.is_list)
    return {f.name: pa.string() if any(is_(f.type) for is_ in nested) else f.type for f in schema}
