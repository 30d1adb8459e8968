"""Figures compared with expected figures: what is missing, new or changed, figure by figure and column by column."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import pyarrow as pa

KEYS = ("release_id", "label", "text", "start", "passage", "figure_id")


class ExpectedError(ValueError):
    """Expected figures that cannot be read; the message is one line."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: a figure that is missing or new, or a column that changed (`expected` → `found`)."""

    kind: Literal["missing", "new", "changed"]
    release_id: str
    label: str
    text: str
    column: str | None = None
    expected: Any = None
    found: Any = None

    def __str__(self) -> str:
        where = f"{self.release_id}: {self.kind:8} {self.label} {self.text!r}"
        return f"{where} {self.column}: expected {self.expected!r}, found {self.found!r}" if self.column else where


def diff(expected: str | Path | pa.Table, dataset: str | Path = "output/") -> list[Difference]:
    """The differences between expected figures (CSV, Parquet or a table) and a dataset's, in order; [] when equal.

    `expected` may have any subset of the columns of `figures`, `release_id`, `label` and `text` among them; only those
    columns and the releases that it names are compared. Empty cells are nulls. Figures are matched in text order
    within release, label and text. Raises ExpectedError, or DatasetError for the dataset.
    """
    from extract.dataset.store import load_table

    wanted = _expected(expected)
    columns = wanted.column_names
    found = load_table(Path(dataset), "figures")
    unknown = [c for c in columns if c not in found.column_names]
    if unknown:
        raise ExpectedError(f"expected figures have columns that the dataset lacks: {', '.join(unknown)}")
    releases = set(wanted["release_id"].to_pylist())
    here: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in found.select(sorted({*columns, "release_id", "label", "text"})).to_pylist():
        if row["release_id"] in releases:
            here[row["release_id"], row["label"], row["text"]].append(row)
    differences: list[Difference] = []
    for row in wanted.to_pylist():
        key = (row["release_id"], row["label"], row["text"])
        if not here[key]:
            differences.append(Difference("missing", *key))
            continue
        match = here[key].pop(0)
        for column in columns:
            if column not in KEYS and not _same(row[column], match[column]):
                differences.append(Difference("changed", *key, column, _plain(row[column]), _plain(match[column])))
    for key, rows in here.items():
        differences += [Difference("new", *key) for _ in rows]
    return differences


def _expected(source: str | Path | pa.Table) -> pa.Table:
    import pyarrow as pa
    import pyarrow.csv as csv

    from extract.dataset.foreign import ForeignError, read_foreign
    from extract.dataset.schemas import load_schemas

    if isinstance(source, pa.Table):
        table = source
    else:
        path = Path(source)
        if not path.is_file():
            raise ExpectedError(f"{path}: no such file of expected figures")
        try:
            if path.suffix == ".csv":
                text = csv.ConvertOptions(strings_can_be_null=True, null_values=[""], column_types=_csv_types())
                table = csv.read_csv(path, convert_options=text)
            else:
                table = read_foreign(path, load_schemas()["figures"].arrow())
        except ForeignError as error:
            raise ExpectedError(f"{path}: {error}") from error
        except (pa.ArrowException, OSError) as error:
            raise ExpectedError(f"{path}: not readable: {str(error).splitlines()[0]}") from error
    missing = [c for c in ("release_id", "label", "text") if c not in table.column_names]
    if missing:
        raise ExpectedError(
            f"expected figures need the columns release_id, label and text; missing: {', '.join(missing)}"
        )
    return table


def _csv_types() -> dict[str, Any]:
    """Column types of a CSV of expected figures, from the schema, dictionaries and lists as plain text."""
    import pyarrow as pa

    from extract.dataset.schemas import load_schemas

    schema = load_schemas()["figures"].arrow()
    nested = (pa.types.is_dictionary, pa.types.is_list)
    return {f.name: pa.string() if any(is_(f.type) for is_ in nested) else f.type for f in schema}


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)
    return bool(a == b)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
