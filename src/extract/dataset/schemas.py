"""The schemas of the dataset: one Pandera YAML per table, and the Arrow schemas made from them."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.dataset.dtypes import DTYPES
from extract.safe_yaml import load_yaml

if TYPE_CHECKING:
    import polars as pl

TABLES = ("releases", "passages", "figures", "rejects")
EXPECTATIONS = "expect.yaml"  # beside them in a user's folder: figures that must be there
_COLUMN_KEYS = {"dtype", "title", "description", "nullable", "unique", "metadata", "checks"}  # beside names of checks


class SchemaError(ValueError):
    """A schema file that cannot be used; the message says which and why, in one line."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table's contract: its YAML as read, and the Pandera schema that checks it."""

    name: str
    spec: dict[str, Any]
    pandera: Any

    @property
    def columns(self) -> list[str]:
        """The column names in order."""
        return list(self.spec["columns"])

    @property
    def key(self) -> list[str]:
        """The columns that identify a row; the order of the table."""
        return list(self.spec.get("unique") or self.columns)

    def by_label(self, column: str) -> dict[str, list[str]]:
        """The values that a column may have, by label, where its schema says so under `metadata`."""
        found: dict[str, list[str]] = (self.spec["columns"][column].get("metadata") or {}).get("isin_by_label") or {}
        return found

    def arrow(self) -> Any:
        """The Arrow schema; the metadata of a field is its description, and its unit or the column that has it."""
        import pyarrow as pa

        fields = [
            pa.field(name, DTYPES[c["dtype"]].arrow(pa), bool(c.get("nullable")), _about(c))
            for name, c in self.spec["columns"].items()
        ]
        return pa.schema(fields, {"title": self.spec.get("title", ""), "description": self.spec.get("description", "")})

    def polars(self) -> pl.Schema:
        """The polars types of the columns."""
        import polars as pl

        return pl.Schema({name: DTYPES[c["dtype"]].polars(pl) for name, c in self.spec["columns"].items()})


def units_of(column: dict[str, Any]) -> dict[str, str]:
    """What `metadata` says of a column: the `unit` of its values, or the `unit_column` that has the unit of each."""
    said = column.get("metadata") or {}
    return {key: str(said[key]) for key in ("unit", "unit_column") if said.get(key)}


def _about(column: dict[str, Any]) -> dict[str, str]:
    return {"description": str(column.get("description", "")), **units_of(column)}


def schema_folder() -> Path:
    """Where the project's own schemas are: in the installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parents[1] / "schemas"
    return package if package.is_dir() else Path(__file__).resolve().parents[3] / "schemas"


def load_schemas(folder: Path | None = None) -> dict[str, Table]:
    """The four tables' contracts. A folder may hold some of them with more checks; the others are the project's own.

    The folder is read at each call: its user may change it in between. Raises SchemaError for a file that is no
    schema, or that has other columns than the project's own.
    """
    tables = dict(_own())
    if folder is not None:
        check_folder(folder)
        for name in TABLES:
            path = folder / f"{name}.yaml"
            if path.is_file():
                tables[name] = _stricter(_load(path, name), tables[name], path)
    return tables


@cache
def _own() -> dict[str, Table]:
    """The project's own contracts, which are read once."""
    return {name: _load(schema_folder() / f"{name}.yaml", name) for name in TABLES}


def check_folder(folder: Path) -> None:
    """Raises SchemaError for a folder with nothing to go by: of a misspelt one nobody would hear."""
    names = [*(f"{name}.yaml" for name in TABLES), EXPECTATIONS]
    try:
        there = {path.name for path in folder.iterdir()}
    except OSError as error:
        raise SchemaError(f"{folder}: no such folder of schemas ({error.strerror or error})") from error
    if there.isdisjoint(names):
        raise SchemaError(f"{folder}: no schemas in this folder; it may have {', '.join(names)}")


def _stricter(table: Table, own: Table, path: Path) -> Table:
    """A user's table where it has the columns of the project's own, and checks that work. Raises SchemaError."""
    import polars as pl
    from pandera.errors import SchemaErrors

    here, there = table.spec["columns"], own.spec["columns"]
    for name in {**there, **here}:
        if name not in here:
            raise SchemaError(f"{path}: it lacks the column {name}; copy schemas/{own.name}.yaml and add checks to it")
        if name not in there:
            raise SchemaError(f"{path}: the dataset has no column {name}")
        if here[name]["dtype"] != there[name]["dtype"]:
            raise SchemaError(f"{path}: column {name} has dtype {here[name]['dtype']}, not {there[name]['dtype']}")
    unknown = [name for name in table.key if name not in here]
    if unknown:
        raise SchemaError(f"{path}: unique names {unknown[0]!r}, which is no column")
    for name, column in here.items():
        known = _COLUMN_KEYS | {check.name for check in table.pandera.columns[name].checks}
        typos = [str(key) for key in column if key not in known]
        if typos:
            raise SchemaError(f"{path}: column {name}: Pandera has no check {typos[0]!r}")
    try:
        table.pandera.validate(pl.DataFrame(schema=table.polars()), lazy=True)
    except SchemaErrors as errors:
        first = errors.failure_cases.row(0, named=True)
        raise SchemaError(f"{path}: column {first['column']}: {first['check']} cannot be checked") from errors
    return table


def _lists_of_text(rules: Any) -> bool:
    """Whether something from YAML maps names to lists of texts."""
    return isinstance(rules, dict) and all(
        isinstance(values, list) and all(isinstance(v, str) for v in values) for values in rules.values()
    )


def _load(path: Path, name: str) -> Table:
    """The table in a file of YAML. Raises SchemaError."""
    from pandera.io import polars_io

    try:
        spec = load_yaml(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SchemaError(f"{path}: not readable YAML: {error}") from error
    if not isinstance(spec, dict) or not isinstance(spec.get("columns"), dict):
        raise SchemaError(f"{path}: no `columns` in it")
    for column, entry in spec["columns"].items():
        dtype = entry.get("dtype") if isinstance(entry, dict) else None
        if not isinstance(dtype, str) or dtype not in DTYPES:
            raise SchemaError(f"{path}: column {column} has dtype {dtype!r}; known are {', '.join(DTYPES)}")
        metadata = entry.get("metadata") or {}
        if not isinstance(metadata, dict):
            raise SchemaError(f"{path}: column {column}: metadata is no mapping")
        rules = metadata.get("isin_by_label")
        if rules is not None and ("label" not in spec["columns"] or dtype != "String" or not _lists_of_text(rules)):
            raise SchemaError(f"{path}: column {column}: isin_by_label is no mapping of labels to lists of texts")
    try:
        schema = polars_io.deserialize_schema(deepcopy(spec))  # type: ignore[no-untyped-call]
    except Exception as error:
        raise SchemaError(f"{path}: Pandera cannot use it: {' '.join(str(error).split())[:200]}") from error
    return Table(name, spec, schema)
