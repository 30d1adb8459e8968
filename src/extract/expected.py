"""Figures that a dataset is compared with: a CSV, as one is exported or written by hand, a Parquet file, or a table."""

from __future__ import annotations

import re
from ast import literal_eval
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.places import place

if TYPE_CHECKING:
    import pyarrow as pa

# What Arrow says of a cell that does not fit its column: the column's number, its type, the cell.
_UNFIT = re.compile(r"In CSV column #(\d+): CSV conversion error to (double|int64|date32)\S*: invalid value ('.*')")
# A text inside a list as Python and NumPy write one: `['a' "b's"]`.
_ITEM = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")


class ExpectedError(ValueError):
    """Expected figures that cannot be read or compared; the message is one line."""


def expected_table(source: str | Path | pa.Table) -> pa.Table:
    """The expected figures of a CSV, a Parquet file or a table. Raises ExpectedError."""
    import pyarrow as pa

    from extract.dataset.foreign import ForeignError, read_foreign, whole_numbers
    from extract.dataset.schemas import load_schemas

    schema = load_schemas()["figures"].arrow()
    if isinstance(source, pa.Table):
        try:
            table = whole_numbers(source, schema)
        except ForeignError as error:
            raise ExpectedError(f"expected figures: {error}") from error
    else:
        path = place(source)
        if path.is_dir():
            raise ExpectedError(f"{path}: a folder, no file of expected figures; `diff_datasets` compares two datasets")
        if not path.is_file():
            raise ExpectedError(f"{path}: no such file of expected figures")
        try:
            table = _csv(path, schema) if path.suffix.lower() == ".csv" else read_foreign(path, schema)
        except ForeignError as error:
            raise ExpectedError(f"{path}: expected figures are CSV (.csv) or Parquet; {error}") from error
        except (pa.ArrowException, OSError) as error:
            raise ExpectedError(f"{path}: not readable: {str(error).splitlines()[0]}") from error
    missing = [c for c in ("release_id", "label", "text") if c not in table.column_names]
    if missing:
        there = f"{', '.join(missing)} (there are {', '.join(map(repr, table.column_names))})"
        raise ExpectedError(f"expected figures need the columns release_id, label and text; missing: {there}")
    if not table.num_rows:
        raise ExpectedError(f"{'the table' if isinstance(source, pa.Table) else source}: it has no rows")
    return table


def _csv(path: Path, schema: pa.Schema) -> pa.Table:
    """A CSV of expected figures, as one is exported or written by hand: its first line says what parts its columns."""
    import pyarrow as pa
    import pyarrow.csv as csv

    from extract.dataset.export import unquoted
    from extract.dataset.foreign import ForeignError, whole_numbers

    with path.open("rb") as file:
        head = file.readline(10_000)
    parted = next((sign for sign in ",;\t" if sign.encode() in head), ",")
    options = csv.ConvertOptions(strings_can_be_null=True, null_values=[""], column_types=_csv_types(schema))
    try:
        table = csv.read_csv(path, parse_options=csv.ParseOptions(delimiter=parted), convert_options=options)
        return _lists(unquoted(whole_numbers(table, schema)), schema)
    except ForeignError as error:
        raise ExpectedError(f"{path}: {error}") from error
    except pa.ArrowInvalid as error:
        wrong = _UNFIT.search(str(error))
        if wrong is None:
            raise
        name = head.decode("utf-8-sig", "replace").strip().split(parted)[int(wrong[1])].strip('"')
        form = "a date such as 2020-09-18" if wrong[2].startswith("date") else "a number such as 1234.5"
        raise ExpectedError(f"{path}: column {name}: {wrong[3]} is not {form}") from error


def _lists(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """The table with lists that pandas wrote (`['a' 'b']`, `[]`) as those of an export: `a; b`, and an empty cell."""
    import pyarrow as pa

    def plain(cell: str | None) -> str | None:
        if cell is None or not (cell.startswith("[") and cell.endswith("]")):
            return cell
        try:
            return "; ".join(literal_eval(item) for item in _ITEM.findall(cell)) or None
        except (SyntaxError, ValueError):  # a text that only looks like a list
            return cell

    for number, name in enumerate(table.column_names):
        if schema.get_field_index(name) >= 0 and pa.types.is_list(schema.field(name).type):
            cells = [plain(cell) for cell in table.column(number).to_pylist()]
            table = table.set_column(number, name, pa.array(cells, pa.string()))
    return table


def _csv_types(schema: pa.Schema) -> dict[str, Any]:
    """Column types of a CSV of expected figures: dictionaries and lists are texts, whole numbers may end in `.0`."""
    import pyarrow as pa

    def of(kind: pa.DataType) -> pa.DataType:
        if pa.types.is_dictionary(kind) or pa.types.is_list(kind):
            return pa.string()
        return pa.float64() if pa.types.is_integer(kind) else kind

    return {field.name: of(field.type) for field in schema}
