"""The schemas of the dataset: one Pandera YAML per table, and the Arrow schemas made from them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from extract.safe_yaml import load_yaml

TABLES = ("releases", "passages", "figures", "rejects")
_ARROW = {
    "String": "string",
    "Categorical": "dictionary",
    "Float64": "float64",
    "Int64": "int64",
    "Date": "date32",
    "Boolean": "bool",
    "List(String)": "list",
}


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

    def arrow(self) -> Any:
        """The Arrow schema, with each column's description and unit as field metadata."""
        import pyarrow as pa

        types = {
            "string": pa.string(),
            "dictionary": pa.dictionary(pa.int32(), pa.string()),
            "float64": pa.float64(),
            "int64": pa.int64(),
            "date32": pa.date32(),
            "bool": pa.bool_(),
            "list": pa.list_(pa.string()),
        }
        fields = [
            pa.field(name, types[_ARROW[c["dtype"]]], bool(c.get("nullable")), _about(c))
            for name, c in self.spec["columns"].items()
        ]
        return pa.schema(fields, {"title": self.spec.get("title", ""), "description": self.spec.get("description", "")})

    def polars(self) -> dict[str, Any]:
        """The polars types of the columns."""
        import polars as pl

        types: dict[str, Any] = {
            "String": pl.String,
            "Categorical": pl.Categorical,
            "Float64": pl.Float64,
            "Int64": pl.Int64,
            "Date": pl.Date,
            "Boolean": pl.Boolean,
            "List(String)": pl.List(pl.String),
        }
        return {name: types[c["dtype"]] for name, c in self.spec["columns"].items()}


def unit_of(column: dict[str, Any]) -> str | None:
    """The unit of a column's values, as its schema says under `metadata`."""
    unit = (column.get("metadata") or {}).get("unit")
    return str(unit) if unit else None


def _about(column: dict[str, Any]) -> dict[str, str]:
    unit = unit_of(column)
    return {"description": str(column.get("description", "")), **({"unit": unit} if unit else {})}


def schema_folder() -> Path:
    """Where the project's own schemas are: in the installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parents[1] / "schemas"
    return package if package.is_dir() else Path(__file__).resolve().parents[3] / "schemas"


@cache
def load_schemas(folder: Path | None = None) -> dict[str, Table]:
    """The four tables' contracts. A folder may hold some of them, the others are the project's own.

    Raises SchemaError for a file that is no schema.
    """
    own = schema_folder()
    if folder is not None and not folder.is_dir():
        raise SchemaError(f"{folder}: no such folder of schemas")
    tables = {}
    for name in TABLES:
        path = (folder or own) / f"{name}.yaml"
        tables[name] = _load(path if path.is_file() else own / f"{name}.yaml", name)
    return tables


def _load(path: Path, name: str) -> Table:
    from pandera.io import polars_io

    try:
        text = path.read_text(encoding="utf-8")
        spec = load_yaml(text)
    except (OSError, ValueError) as error:
        raise SchemaError(f"{path}: not readable YAML: {' '.join(str(error).split())}") from error
    if not isinstance(spec, dict) or not isinstance(spec.get("columns"), dict):
        raise SchemaError(f"{path}: no `columns` in it")
    for column, entry in spec["columns"].items():
        dtype = entry.get("dtype") if isinstance(entry, dict) else None
        if dtype not in _ARROW:
            raise SchemaError(f"{path}: column {column} has dtype {dtype!r}; known are {', '.join(_ARROW)}")
    try:
        schema = polars_io.from_yaml(text)  # type: ignore[no-untyped-call]
    except Exception as error:
        raise SchemaError(f"{path}: Pandera cannot use it: {' '.join(str(error).split())[:200]}") from error
    return Table(name, spec, schema)
