"""The checks of the dataset: Pandera's on each table, then those across columns and tables."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import polars as pl

from extract.dataset.manifest import latest_date
from extract.dataset.schemas import Table
from extract.dataset.totals import counted
from extract.iso4217 import CODES
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
    data["releases"] = _drop("releases", data["releases"], _release_failures(data["releases"]), rejects)
    data["passages"] = _drop("passages", data["passages"], _orphans(data["passages"], data["releases"]), rejects)
    data["figures"] = check_figures(data["figures"], data["passages"], tables["figures"], rejects)
    data["releases"] = _recount(data["releases"], data["figures"])
    return Checked(data, rejects)


def check_figures(
    figures: pl.DataFrame, passages: pl.DataFrame, table: Table, rejects: list[dict[str, Any]]
) -> pl.DataFrame:
    """The figures that hold, with the links that do, and what a sum may count of them; the rejects say the rest."""
    told = len(rejects)
    figures = _drop("figures", figures, _by_schema(figures, table) + _by_label(figures, table), rejects)
    figures = _drop("figures", figures, _figure_failures(figures, passages), rejects)
    figures = _check_links(figures, rejects)
    return _counted_anew(figures, passages, {reject["release_id"] for reject in rejects[told:]})


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
    checks = []
    for column in table.columns:
        for label, values in table.by_label(column).items():
            wrong = (pl.col("label").cast(pl.String) == label) & ~pl.col(column).is_in(values).fill_null(False)
            reason = f"the {column} of {label} is not one of {', '.join(values)}"
            checks.append(("isin_by_label", column, reason, wrong))
    return _failures(frame, checks)


def _repeated(frame: pl.DataFrame, table: Table) -> list[Failure]:
    """The rows whose key an earlier row has: Pandera would refuse the earlier ones, too."""
    key = table.spec.get("unique")
    if not key:
        return []
    again = frame.select(~pl.struct(key).is_first_distinct()).to_series().arg_true().to_list()
    reason = f"an earlier row has the same {' and '.join(key)}"
    return [(i, key[-1], "unique", reason) for i in again]


def _failures(frame: pl.DataFrame, checks: list[tuple[str, str, str, pl.Expr]]) -> list[Failure]:
    """The rows for which an expression is true; `checks` are name, column, reason and expression."""
    out: list[Failure] = []
    if frame.height == 0:
        return out
    flags = frame.select(*[expr.fill_null(False).alias(str(n)) for n, (_, _, _, expr) in enumerate(checks)])
    for n, (name, column, reason, _) in enumerate(checks):
        series = flags[str(n)]
        if series.any():
            out += [(i, column, name, reason) for i in series.arg_true().to_list()]
    return out


def _release_failures(frame: pl.DataFrame) -> list[Failure]:
    return _failures(
        frame,
        [
            (
                "plausible_date",
                "date",
                "the release's date lies before 1900 or after the end of next year",
                (pl.col("date") < date(1900, 1, 1)) | (pl.col("date") > latest_date()),
            ),
        ],
    )


def _orphans(passages: pl.DataFrame, releases: pl.DataFrame) -> list[Failure]:
    known = releases["release_id"].to_list()
    return _failures(
        passages,
        [("has_release", "release_id", "its release is not in the dataset", ~pl.col("release_id").is_in(known))],
    )


def _figure_failures(figures: pl.DataFrame, passages: pl.DataFrame) -> list[Failure]:
    text = passages.select("release_id", "passage", pl.col("text").alias("_passage"))
    joined = figures.join(text, on=["release_id", "passage"], how="left", maintain_order="left")
    label = pl.col("label").cast(pl.String)
    unit = pl.col("unit")
    amount = label.is_in(["MONEY", "PERCENT", "QUANTITY"])
    dated = pl.col("date_start").is_not_null() | pl.col("date_end").is_not_null()
    undated = (
        pl.col("assumptions").list.eval(pl.element().str.starts_with("no release date")).list.any().fill_null(False)
    )
    same = (pl.col("release_id") == pl.col("release_id").shift(1)) & (pl.col("passage") == pl.col("passage").shift(1))
    return _failures(
        joined,
        [
            ("has_passage", "passage", "its passage is not in the dataset", pl.col("_passage").is_null()),
            ("start_before_end", "end", "it ends where it starts, or before", pl.col("start") >= pl.col("end")),
            (
                "text_in_passage",
                "text",
                "passage.text[start:end] is another text",
                pl.col("_passage").is_not_null()
                & (
                    pl.col("_passage").str.slice(pl.col("start"), pl.max_horizontal(pl.col("end") - pl.col("start"), 0))
                    != pl.col("text")
                ),
            ),
            (
                "no_overlap",
                "start",
                "it overlaps the figure before it",
                same & (pl.col("start") < pl.col("end").shift(1)),
            ),
            (
                "money_unit",
                "unit",
                "a MONEY needs an ISO 4217 code",
                (label == "MONEY") & ~unit.is_in(list(CODES)).fill_null(False),
            ),
            ("amount_has_value", "value", "an amount without a value", amount & pl.col("value").is_null()),
            (
                "finite",
                "value",
                "a value that is not a finite number",
                ~pl.col("value").is_finite() | ~pl.col("value_max").is_finite(),
            ),
            ("date_has_no_value", "value", "a DATE with a value", (label == "DATE") & pl.col("value").is_not_null()),
            ("date_has_end", "date_end", "a DATE without a first or last day", (label == "DATE") & ~dated & ~undated),
            (
                "date_has_granularity",
                "granularity",
                "a DATE without a granularity",
                (label == "DATE") & pl.col("granularity").is_null(),
            ),
            (
                "value_order",
                "value_max",
                "the upper end of the range is below the lower",
                pl.col("value") > pl.col("value_max"),
            ),
            ("date_order", "date_end", "the last day is before the first", pl.col("date_start") > pl.col("date_end")),
        ],
    )


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
        checks = [(f"{link}_exists", link, "the figure it points to is not in this release", lost)]
        if link == "period":
            ends = (("period_start", "_start"), ("period_end", "_end"))
            other = said & ~lost & pl.any_horizontal(pl.col(own).ne_missing(pl.col(its)) for own, its in ends)
            checks.append(("period_has_days", link, "its days are not those of the DATE it points to", other))
        if link == "part_of":
            more = said & (pl.col("unit") == pl.col("_unit")) & (pl.col("value") > pl.col("_value"))
            checks.append(("part_within_whole", link, "a part greater than its whole", more))
        bad = _failures(joined, checks)
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
