"""The checks of the dataset: Pandera's on each table, then those across columns and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import polars as pl

from extract.dataset.conditions import FIGURES, RELEASES, Condition, copies, passages_of, with_passages
from extract.dataset.schemas import Table
from extract.dataset.totals import counted
from extract.model import LINKS, Reject

# The index of a row, the column at fault (None: the row), the check, and the reason in words.
Failure = tuple[int, str | None, str, str]


@dataclass(slots=True)
class Checked:
    """Tables that passed, and the rejects that say what did not."""

    tables: dict[str, pl.DataFrame]
    rejects: list[dict[str, Any]]


def frames(rows: dict[str, list[dict[str, Any]]], tables: dict[str, Table]) -> dict[str, pl.DataFrame]:
    """Rows as polars frames with the types of the schemas; columns the schema does not know are left out."""
    return {n: pl.DataFrame(rows.get(n, []), schema=table.polars(), strict=False) for n, table in tables.items()}


def check(data: dict[str, pl.DataFrame], tables: dict[str, Table]) -> Checked:
    """Checks all tables; a row that fails is taken out and told in the rejects, the others stay."""
    rejects: list[dict[str, Any]] = []
    data = dict(data)
    for name in ("releases", "passages"):
        failures = _by_schema(data[name], tables[name]) + _by_label(data[name], tables[name])
        data[name] = _drop(name, data[name], failures, rejects)
    data["releases"] = _drop("releases", data["releases"], _failures(data["releases"], RELEASES), rejects)
    data["passages"] = _drop(
        "passages", data["passages"], _failures(data["passages"], passages_of(data["releases"])), rejects
    )
    data["figures"] = check_figures(data["figures"], data["passages"], tables["figures"], rejects)
    data["releases"] = _recount(data["releases"], data["figures"])
    return Checked(data, rejects)


def check_figures(
    figures: pl.DataFrame, passages: pl.DataFrame, table: Table, rejects: list[dict[str, Any]]
) -> pl.DataFrame:
    """The figures that hold, with the links that do, and what a sum may count of them; the rejects say the rest."""
    told = len(rejects)
    figures = _drop("figures", figures, _by_schema(figures, table) + _by_label(figures, table), rejects)
    figures = _drop("figures", figures, _failures(with_passages(figures, passages), FIGURES), rejects)
    figures = _check_links(figures, rejects)
    return _counted_anew(figures, passages, {reject["release_id"] for reject in rejects[told:]})


def check_copies(data: dict[str, pl.DataFrame]) -> list[dict[str, Any]]:
    """What does not hold of what one table repeats of another: counts, dates, titles, headings."""
    rejects: list[dict[str, Any]] = []
    for name, (rows, conditions) in copies(data).items():
        _tell(name, rows, _failures(rows, conditions), rejects)
    return rejects


def _by_schema(frame: pl.DataFrame, table: Table) -> list[Failure]:
    """The rows that Pandera refuses."""
    from pandera.errors import SchemaErrors

    if frame.height == 0:
        return []
    try:
        table.pandera.validate(frame, lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases
        rows = cases.to_dicts() if isinstance(cases, pl.DataFrame) else cases.to_dict("records")
        out: list[Failure] = []
        for row in rows:
            column, name, index = row.get("column"), str(row.get("check")), row.get("index")
            if name == "multiple_fields_uniqueness":  # told once, below
                continue
            reason = f"{column or 'row'} breaks the schema: {name}"
            out += [(i, column, name, reason) for i in (range(frame.height) if index is None else (int(index),))]
        return out + _repeated(frame, table)
    return []


def _by_label(frame: pl.DataFrame, table: Table) -> list[Failure]:
    """Rows with a value that the schema does not allow for their label (`isin_by_label`, beside Pandera's checks)."""
    conditions = []
    for column in table.columns:
        for label, values in table.by_label(column).items():
            wrong = (pl.col("label").cast(pl.String) == label) & ~pl.col(column).is_in(values).fill_null(False)
            reason = f"the {column} of {label} is not one of {', '.join(values)}"
            conditions.append(Condition("isin_by_label", column, reason, wrong))
    return _failures(frame, conditions)


def _repeated(frame: pl.DataFrame, table: Table) -> list[Failure]:
    """The rows whose key an earlier row has: Pandera would refuse the earlier ones, too."""
    key = table.spec.get("unique")
    if not key:
        return []
    again = frame.select(~pl.struct(key).is_first_distinct()).to_series().arg_true().to_list()
    reason = f"an earlier row has the same {' and '.join(key)}"
    return [(i, key[-1], "unique", reason) for i in again]


def _failures(frame: pl.DataFrame, conditions: Sequence[Condition]) -> list[Failure]:
    """The rows that are wrong by a condition."""
    if frame.height == 0:
        return []
    flags = frame.select(c.wrong.fill_null(False).alias(str(n)) for n, c in enumerate(conditions))
    return [
        (i, c.column, c.check, c.reason) for n, c in enumerate(conditions) for i in flags[str(n)].arg_true().to_list()
    ]


def _check_links(figures: pl.DataFrame, rejects: list[dict[str, Any]]) -> pl.DataFrame:
    """Links that point nowhere, or a part greater than its whole: the link is taken out and told, the figure stays."""
    if figures.height == 0:
        return figures
    targets = figures.select(
        pl.col("figure_id").alias("_id"),
        pl.col("release_id").alias("_release"),
        pl.col("value").alias("_value"),
        pl.col("unit").alias("_unit"),
        pl.col("date_start").alias("_start"),
        pl.col("date_end").alias("_end"),
    )
    for link in LINKS:
        joined = figures.select("release_id", "value", "unit", "period_start", "period_end", link).join(
            targets, left_on=link, right_on="_id", how="left", maintain_order="left"
        )
        said = pl.col(link).is_not_null()
        lost = said & (pl.col("_release").is_null() | (pl.col("_release") != pl.col("release_id")))
        conditions = [Condition(f"{link}_exists", link, "the figure it points to is not in this release", lost)]
        if link == "period":
            ends = (("period_start", "_start"), ("period_end", "_end"))
            other = said & ~lost & pl.any_horizontal(pl.col(own).ne_missing(pl.col(its)) for own, its in ends)
            told = "its days are not those of the DATE it points to"
            conditions.append(Condition("period_has_days", link, told, other))
        if link == "part_of":
            more = said & (pl.col("unit") == pl.col("_unit")) & (pl.col("value") > pl.col("_value"))
            conditions.append(Condition("part_within_whole", link, "a part greater than its whole", more))
        bad = _failures(joined, conditions)
        if not bad:
            continue
        _tell("figures", figures, bad, rejects)
        gone = {i for i, *_ in bad}
        keep = pl.Series([i not in gone for i in range(figures.height)])
        columns = [link, "period_start", "period_end"] if link == "period" else [link]
        figures = figures.with_columns(*[pl.when(keep).then(pl.col(c)).otherwise(None).alias(c) for c in columns])
    return figures


def _counted_anew(figures: pl.DataFrame, passages: pl.DataFrame, releases: set[str]) -> pl.DataFrame:
    """The figures with what a sum may count where some of a release fell out; a row that a person corrected stays."""
    touched = pl.col("release_id").is_in(list(releases))
    texts = passages.filter(touched).partition_by("release_id", as_dict=True)
    adds = set[str]()
    for name, rows in figures.filter(touched).partition_by("release_id", as_dict=True).items():
        adds |= counted(rows.to_dicts(), texts[name].to_dicts())
    anew = touched & pl.col("corrected").is_null()
    counts = pl.when(anew).then(pl.col("figure_id").is_in(list(adds))).otherwise("counts_in_total")
    return figures.with_columns(counts.alias("counts_in_total")) if releases else figures


def _recount(releases: pl.DataFrame, figures: pl.DataFrame) -> pl.DataFrame:
    """The releases with the number of figures that are left of each."""
    counts = figures.group_by("release_id").agg(pl.len().cast(pl.Int64).alias("_n"))
    joined = releases.join(counts, on="release_id", how="left", maintain_order="left")
    return joined.with_columns(pl.col("_n").fill_null(0).alias("figures")).drop("_n")


def _drop(table: str, frame: pl.DataFrame, failures: list[Failure], rejects: list[dict[str, Any]]) -> pl.DataFrame:
    """The rows of a table that hold; the others are told in the rejects."""
    if not failures:
        return frame
    _tell(table, frame, failures, rejects)
    gone = {i for i, *_ in failures}
    return frame.filter(pl.Series([i not in gone for i in range(frame.height)]))


def _tell(table: str, frame: pl.DataFrame, failures: list[Failure], rejects: list[dict[str, Any]]) -> None:
    """Adds a reject for each failure."""
    for index, column, name, reason in failures:
        row = frame.row(index, named=True)
        value = row.get(column) if column else None
        reject = Reject(
            release_id=row["release_id"],
            table=table,
            row=str(row.get("figure_id") or row.get("passage", row["release_id"])),
            column=column,
            check=name,
            value=None if value is None else str(value),
            reason=reason,
            sentence=row.get("sentence") or row.get("text"),
        )
        rejects.append(asdict(reject))
