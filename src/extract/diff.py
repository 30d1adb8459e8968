"""Figures compared: a dataset with expected figures, or two datasets with each other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from extract.expected import ExpectedError, expected_table
from extract.model import LABELS, number_of
from extract.places import place, write_whole

if TYPE_CHECKING:
    import polars as pl
    import pyarrow as pa

Kind = Literal["missing", "new", "changed"]
# Of a table of differences, before what was and what is.
_COLUMNS = ("kind", "release_id", "label", "text", "column")
_NAMES: dict[str, Kind] = {"removed": "missing", "added": "new", "changed": "changed"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference of a dataset from expected figures: a figure that is `missing` there or `new`, or a column that
    `changed` (`expected` → `found`)."""

    kind: Kind
    release_id: str
    label: str
    text: str
    column: str | None = None
    expected: Any = None
    found: Any = None

    def __str__(self) -> str:
        where = f"{self.release_id}: {self.kind:8} {self.label} {self.text!r}"
        return f"{where} {self.column}: expected {self.expected!r}, found {self.found!r}" if self.column else where


def diff(
    expected: str | Path | pa.Table,
    dataset: str | Path = "output/",
    *,
    tolerance: Mapping[str, float] | None = None,
) -> list[Difference]:
    """The differences between expected figures (CSV, Parquet or a table) and a dataset's, in order; [] when equal.

    `expected` may have any subset of the columns of `figures`, `release_id`, `label` and `text` among them; only those
    columns and the releases that it names are compared, and of these columns not where a figure stands and what it is
    called (`compare.PLACE`). Empty cells are nulls. Figures are matched in text order within release, label and text.
    `tolerance` is by column: a share of the greater number, or days. Raises ExpectedError, or DatasetError for the
    dataset. `diff_datasets` compares two datasets.
    """
    import polars as pl

    from extract.dataset.compare import KEY, PLACE, compare
    from extract.dataset.store import frame_of, load_table

    wanted = frame_of(expected_table(expected))
    found = frame_of(load_table(place(dataset), "figures"))
    unknown = [c for c in wanted.columns if c not in found.columns]
    if unknown:
        lacks = f"expected figures have columns that the dataset lacks: {', '.join(unknown)}"
        raise ExpectedError(f"{lacks} (`extract schema figures` has the names)")
    strange = set(wanted["label"].drop_nulls().cast(pl.String)) - set(LABELS)
    if strange:
        raise ExpectedError(f"no label {min(strange)!r}; the labels are {', '.join(LABELS)}")
    found = found.filter(pl.col("release_id").is_in(wanted["release_id"].unique().to_list()))
    columns = [c for c in wanted.columns if c not in (*KEY, *PLACE)]
    _check_tolerance(tolerance, found.select(columns))
    same = (c for c, t in found.schema.items() if c in wanted.columns and not isinstance(t, pl.List))
    types = pl.Schema({c: found.schema[c] for c in same})
    try:
        wanted = wanted.cast(types)
    except pl.exceptions.PolarsError as error:
        raise ExpectedError(f"expected figures have other types: {str(error).splitlines()[0]}") from error
    rows = compare(wanted, found, columns, tolerance).iter_rows(named=True)
    return [
        Difference(
            _NAMES[row["kind"]],
            row["release_id"],
            row["label"],
            row["text"],
            row["column"],
            _plain(wanted[row["column"]][row["_old"]]) if row["column"] else None,
            _plain(found[row["column"]][row["_new"]]) if row["column"] else None,
        )
        for row in rows
    ]


def diff_datasets(
    old: str | Path, new: str | Path, *, tolerance: Mapping[str, float] | None = None
) -> tuple[dict[str, Any], pa.Table]:
    """What a newer dataset has otherwise than an older one: counts, and a table of the differences.

    The table has `kind` (removed, added, changed), `release_id`, `label`, `text`, `column`, `old`, `new` (as text).
    A column that only one of them has is a row with `kind` and `column` alone.
    Where a figure stands and what it is called is not compared. Raises DatasetError or ExpectedError.
    """
    import polars as pl

    from extract.dataset.compare import KEY, PLACE, compare
    from extract.dataset.store import frame_of, load_table

    before, after = (frame_of(load_table(place(folder), "figures")) for folder in (old, new))
    for folder, frame in ((old, before), (new, after)):
        if any(c not in frame.columns for c in KEY):
            raise ExpectedError(f"{folder}: its figures lack one of {', '.join(KEY)}")
    columns = [c for c in before.columns if c in after.columns and c not in (*KEY, *PLACE)]
    lacking = {
        "removed": [c for c in before.columns if c not in after.columns],
        "added": [c for c in after.columns if c not in before.columns],
    }
    _check_tolerance(tolerance, after.select(columns))
    found = compare(before, after, columns, tolerance)
    here, there = (set(load_table(place(f), "releases")["release_id"].to_pylist()) for f in (old, new))
    changed = found.filter(pl.col("kind") == "changed")
    touched = set(found["release_id"].to_list())
    counts = {
        "figures": {
            "removed": found.filter(pl.col("kind") == "removed").height,
            "added": found.filter(pl.col("kind") == "added").height,
            "changed": changed["_old"].n_unique(),
        },
        "columns": dict(changed["column"].value_counts(sort=True).iter_rows()),
        "releases": {"removed": len(here - there), "added": len(there - here), "changed": len(touched & here & there)},
    }
    found = found.drop("_old", "_new")
    rows = [{"kind": kind, "column": column} for kind, names in lacking.items() for column in names]
    return counts, pl.concat([pl.DataFrame(rows, schema=found.schema), found]).to_arrow()


@dataclass(frozen=True, slots=True)
class Told:
    """Differences as a person or a program reads them: counts (between datasets), and a table of all."""

    counts: dict[str, Any]
    table: pa.Table

    def lines(self, most: int = 100) -> Iterator[str]:
        """The counts and the first differences, a line each."""
        names = (*_COLUMNS, *self.table.column_names[-2:])
        for row in self.table.slice(0, most).to_pylist():
            kind, release, label, text, column, before, after = (row[name] for name in names)
            if release is None:
                yield f"the column {column} is {kind}"
                continue
            where = f"{release}: {kind:8} {label} {text!r}"
            values = f"{names[-2]} {_shown(before)}, {names[-1]} {_shown(after)}"
            yield f"{where} {column}: {values}" if column else where
        if self.table.num_rows > most:
            yield f"… and {self.table.num_rows - most:,} more (--format json or parquet has all)"
        for what, numbers in self.counts.items():
            if any(numbers.values()):
                yield f"{what:9} {', '.join(f'{n:,} {name}' for name, n in numbers.items() if n)}"
        yield number_of(self.table.num_rows, "difference") if self.table.num_rows else "no difference"

    def as_json(self) -> dict[str, Any]:
        """The counts and all differences, as JSON has them."""
        return {**self.counts, "differences": self.table.to_pylist()}

    def write(self, path: Path, form: Literal["json", "parquet"]) -> None:
        """All of it as JSON, or the table as Parquet; where it cannot be written (OSError), what was there stays."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        if form == "json":
            write_whole(path, json.dumps(self.as_json(), ensure_ascii=False, indent=1).encode())
            return
        sink = pa.BufferOutputStream()
        pq.write_table(self.table, sink, compression="zstd")
        write_whole(path, sink.getvalue().to_pybytes())


def is_told(path: Path) -> bool:
    """Whether a file is one of differences that `Told.write` wrote. Raises OSError where it cannot be opened."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with path.open("rb") as file:
        data = file.read()
    try:
        if data.startswith(b"{"):
            rows = json.loads(data)["differences"]
            return isinstance(rows, list) and all(tuple(row)[: len(_COLUMNS)] == _COLUMNS for row in rows)
        return tuple(pq.read_schema(pa.BufferReader(data)).names[: len(_COLUMNS)]) == _COLUMNS
    except (ValueError, KeyError, TypeError, pa.ArrowException):
        return False


def tell(expected: Path, dataset: Path, *, tolerance: Mapping[str, float]) -> Told:
    """The differences of a dataset from expected figures (a file) or from an older dataset (a folder)."""
    import pyarrow as pa

    if expected.is_dir():
        return Told(*diff_datasets(expected, dataset, tolerance=tolerance))
    found = diff(expected, dataset, tolerance=tolerance)
    names = (*_COLUMNS, "expected", "found")
    as_text = {n: [None if (v := getattr(d, n)) is None else str(v) for d in found] for n in names}
    return Told({}, pa.table(as_text, pa.schema([(n, pa.string()) for n in names])))


def _check_tolerance(tolerance: Mapping[str, float] | None, compared: pl.DataFrame) -> None:
    """Raises ExpectedError for a tolerance of no number or day that is compared, and for one below nought."""
    able = [name for name, dtype in compared.schema.items() if dtype.is_numeric() or dtype.is_temporal()]
    unknown = [name for name in tolerance or {} if name not in able]
    if unknown:
        raise ExpectedError(f"no column {unknown[0]!r} of numbers or days is compared; those are {', '.join(able)}")
    for name, amount in (tolerance or {}).items():
        if not amount >= 0:  # NaN is not, either
            raise ExpectedError(f"the tolerance of {name} is {amount:g}; it is a number from 0 on")


def _shown(value: str | None) -> str:
    return "null" if value is None else value


def _plain(value: Any) -> Any:
    import polars as pl

    if isinstance(value, pl.Series):
        return value.to_list()
    return value.isoformat() if isinstance(value, date) else value
