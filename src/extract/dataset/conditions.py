"""What must hold of a row beside what its schema says: one entry a condition, by the column that is at fault."""

from __future__ import annotations

from typing import NamedTuple

import polars as pl

from extract.dataset import plausible
from extract.dataset.manifest import latest_date
from extract.iso4217 import CODES
from extract.model import UNDATED


class Condition(NamedTuple):
    """A check by its name, the column at fault, the reason in words, and which rows are wrong (null: not these)."""

    check: str
    column: str
    reason: str
    wrong: pl.Expr


def _is(label: str) -> pl.Expr:
    return pl.col("label").cast(pl.String) == label


def _undated() -> pl.Expr:
    """Figures whose days nothing tells, for the release has no date."""
    return pl.col("assumptions").list.contains(UNDATED).fill_null(False)


def _counts_wrongly() -> pl.Expr:
    """Figures in totals that none may count; of a figure that a person corrected, the person says so."""
    never = _is("DATE") | _is("PERCENT") | pl.any_horizontal(pl.col("part_of", "per").is_not_null())
    return pl.col("counts_in_total") & never & pl.col("corrected").is_null()


def _differs() -> pl.Expr:
    """Figures whose text is not what their passage has between their offsets."""
    length = pl.max_horizontal(pl.col("end") - pl.col("start"), 0)
    found = pl.col("_passage").str.slice(pl.col("start"), length)
    return pl.col("_passage").is_not_null() & (found != pl.col("text"))


RELEASES = (
    Condition(
        plausible.CHECK,
        "date",
        plausible.REASON,
        (pl.col("date") < plausible.EARLIEST) | (pl.col("date") > latest_date()),
    ),
)


def passages_of(releases: pl.DataFrame) -> tuple[Condition, ...]:
    """The conditions of passages, given the releases that are there."""
    known = releases["release_id"].to_list()
    lost = ~pl.col("release_id").is_in(known)
    return (Condition("has_release", "release_id", "its release is not in the dataset", lost),)


def with_passages(figures: pl.DataFrame, passages: pl.DataFrame) -> pl.DataFrame:
    """The figures as FIGURES asks for them: with the text of their passage in `_passage`, null where there is none."""
    text = passages.select("release_id", "passage", pl.col("text").alias("_passage"))
    return figures.join(text, on=["release_id", "passage"], how="left", maintain_order="left")


def copies(data: dict[str, pl.DataFrame]) -> dict[str, tuple[pl.DataFrame, list[Condition]]]:
    """By table its rows beside what they repeat of other tables, and the conditions that it is the same there."""
    releases, passages, figures = data["releases"], data["passages"], data["figures"]
    for rows in (passages, figures):
        name = "passages" if rows is passages else "figures"
        count = rows.group_by("release_id").len(f"_{name}")
        releases = releases.join(count, on="release_id", how="left", maintain_order="left")
    dated = data["releases"].select(
        "release_id", pl.col("date").alias("_release_date"), pl.col("title").alias("_release_title")
    )
    placed = passages.select(
        "release_id", "passage", pl.col("section").alias("_section"), pl.col("heading").alias("_heading")
    )
    figures = figures.join(dated, on="release_id", how="left", maintain_order="left")
    figures = figures.join(placed, on=["release_id", "passage"], how="left", maintain_order="left")
    repeated = {"release_date": "releases", "release_title": "releases", "section": "passages", "heading": "passages"}
    return {
        "releases": (
            releases,
            [
                Condition(
                    f"counts_{name}",
                    name,
                    f"the table {name} has another number of its rows",
                    pl.col(name) != pl.col(f"_{name}").fill_null(0),
                )
                for name in ("passages", "figures")
            ],
        ),
        "figures": (
            figures,
            [
                Condition(
                    f"same_{name}",
                    name,
                    f"it is not as the table {table} has it",
                    pl.col(name).ne_missing(pl.col(f"_{name}")),
                )
                for name, table in repeated.items()
            ],
        ),
    }


_SAME_PASSAGE = (pl.col("release_id") == pl.col("release_id").shift(1)) & (
    pl.col("passage") == pl.col("passage").shift(1)
)
FIGURES = (
    Condition("has_passage", "passage", "its passage is not in the dataset", pl.col("_passage").is_null()),
    Condition("start_before_end", "end", "it ends where it starts, or before", pl.col("start") >= pl.col("end")),
    Condition("text_in_passage", "text", "passage.text[start:end] is another text", _differs()),
    Condition(
        "sentence_in_passage",
        "sentence",
        "its passage does not have this sentence",
        ~pl.col("_passage").str.contains(pl.col("sentence"), literal=True),
    ),
    Condition(
        "no_overlap",
        "start",
        "it overlaps the figure before it",
        _SAME_PASSAGE & (pl.col("start") < pl.col("end").shift(1)),
    ),
    Condition(
        "money_unit",
        "unit",
        "a MONEY needs an ISO 4217 code",
        _is("MONEY") & ~pl.col("unit").is_in(list(CODES)).fill_null(False),
    ),
    Condition("amount_has_value", "value", "an amount without a value", ~_is("DATE") & pl.col("value").is_null()),
    Condition(
        "finite",
        "value",
        "a value that is not a finite number",
        ~pl.col("value").is_finite() | ~pl.col("value_max").is_finite(),
    ),
    Condition("date_has_no_value", "value", "a DATE with a value", _is("DATE") & pl.col("value").is_not_null()),
    Condition("date_has_no_unit", "unit", "a DATE with a unit", _is("DATE") & pl.col("unit").is_not_null()),
    Condition(
        "no_part_in_total",
        "counts_in_total",
        "a part, a rate, a share or a day counts in no total",
        _counts_wrongly(),
    ),
    Condition(
        "date_has_end",
        "date_end",
        "a DATE without a first or last day",
        _is("DATE") & pl.all_horizontal(pl.col("date_start", "date_end").is_null()) & ~_undated(),
    ),
    Condition(
        "date_has_granularity",
        "granularity",
        "a DATE without a granularity",
        _is("DATE") & pl.col("granularity").is_null(),
    ),
    Condition(
        "value_order",
        "value_max",
        "the upper end of the range is below the lower",
        pl.col("value") > pl.col("value_max"),
    ),
    Condition("date_order", "date_end", "the last day is before the first", pl.col("date_start") > pl.col("date_end")),
)
