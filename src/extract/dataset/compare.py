"""Two tables of figures compared by joins: a million figures in seconds."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from extract.dataset.store import flat, plain
from extract.model import LINKS

KEY = ["release_id", "label", "text"]
# Where a figure stands and what it is called: this moves when another figure comes or goes.
PLACE = ("figure_id", "passage", "section", "start", "end", "measure_start", "measure_end")


def compare(
    old: pl.DataFrame, new: pl.DataFrame, columns: list[str], tolerance: Mapping[str, float] | None = None
) -> pl.DataFrame:
    """What differs: one row per figure that only one table has and per column that changed, in order.

    The columns of the result: `kind` (removed, added, changed), those of KEY, `column`, `old` and `new` (as text), and
    `_old`, `_new`: the rows in the two tables. Figures are matched by KEY, first those in the same sentence, then in
    text order. `tolerance` is a share of the greater value by column of numbers, or days by column of dates. A link is
    the same when it points to the same figure, whatever that is called now.
    """
    old, new = flat(plain(old)), flat(plain(new))
    pairs = _matched(old, new)
    parts = [_only(old, pairs["_old"], "removed", "_old"), _only(new, pairs["_new"], "added", "_new")]
    named = "figure_id" in old.columns and "figure_id" in new.columns
    names = _names(old, new, pairs) if named and any(column in LINKS for column in columns) else None
    for column in columns:
        parts.append(_changed(old, new, pairs, column, (tolerance or {}).get(column), names))
    order = pl.Series(["", *columns], dtype=pl.Enum(["", *columns]))
    found = pl.concat(parts, how="diagonal")
    by = [pl.col("release_id"), pl.coalesce("_old", "_new"), pl.col("column").fill_null("").cast(order.dtype)]
    return found.sort(by, maintain_order=True).select(
        "kind", *KEY, "column", "old", "new", pl.col("_old").cast(pl.Int64), pl.col("_new").cast(pl.Int64)
    )


def _matched(old: pl.DataFrame, new: pl.DataFrame) -> pl.DataFrame:
    """The pairs of rows that are the same figure: `_old`, `_new`."""
    names = [*KEY, *(["sentence"] if "sentence" in old.columns and "sentence" in new.columns else [])]
    left, right = old.select(names).with_row_index("_old"), new.select(names).with_row_index("_new")
    pairs = []
    for key in [names, KEY] if names != KEY else [KEY]:
        hashed = pl.struct(key).hash().alias("_key")  # 64 bits: joins of long texts by it take a fifth of the time
        nth = pl.int_range(pl.len()).over("_key").alias("_nth")
        sides = [side.select(index, hashed).with_columns(nth) for side, index in ((left, "_old"), (right, "_new"))]
        found = sides[0].join(sides[1], on=["_key", "_nth"])
        pairs.append(found.select("_old", "_new"))
        left = left.join(found, on="_old", how="anti")
        right = right.join(found, on="_new", how="anti")
    return pl.concat(pairs)


def _only(frame: pl.DataFrame, matched: pl.Series, kind: str, index: str) -> pl.DataFrame:
    rows = frame.select(KEY).with_row_index(index)
    no_text = pl.lit(None, pl.String)
    return rows.join(matched.to_frame(index), on=index, how="anti").with_columns(
        kind=pl.lit(kind), column=no_text, old=no_text, new=no_text
    )


def _changed(
    old: pl.DataFrame,
    new: pl.DataFrame,
    pairs: pl.DataFrame,
    column: str,
    tolerance: float | None,
    names: pl.DataFrame | None,
) -> pl.DataFrame:
    """The pairs whose values in a column differ by more than the tolerance; `names` are what links are now called."""
    a, b = old[column].gather(pairs["_old"]), new[column].gather(pairs["_new"])
    if pl.Float32 in (a.dtype, b.dtype):  # which holds seven digits: more of the other tell nothing
        a, b = a.cast(pl.Float32), b.cast(pl.Float32)
    both = pairs.with_columns(a.alias("a"), b.alias("b"), b.alias("b_here"))
    if column in LINKS and names is not None:
        both = both.with_columns(_renamed(names, b).alias("b"))
    differ = pl.col("a").ne_missing(pl.col("b"))
    if a.dtype.is_float() or (a.dtype.is_numeric() and tolerance is not None):
        gap = (pl.col("a") - pl.col("b")).abs()
        most = pl.max_horizontal(pl.col("a").abs(), pl.col("b").abs())
        near = (gap <= most * (1e-9 if tolerance is None else tolerance) + 1e-12) & most.is_finite()
        differ &= ~near.fill_null(False)
    elif a.dtype == pl.Date and tolerance is not None:
        days = (pl.col("a") - pl.col("b")).dt.total_days().abs()
        differ &= ~(days <= tolerance).fill_null(False)
    found = both.filter(differ)
    return found.select(
        *[old[name].gather(found["_old"]).alias(name) for name in KEY],
        "_old",
        "_new",
        kind=pl.lit("changed"),
        column=pl.lit(column),
        old=pl.col("a").cast(pl.String),
        new=pl.col("b_here").cast(pl.String),
    )


def _names(old: pl.DataFrame, new: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """What the figures of the new table (`_link`) were called in the old one (`_name`)."""
    return pl.DataFrame(
        {"_link": new["figure_id"].gather(pairs["_new"]), "_name": old["figure_id"].gather(pairs["_old"])}
    ).unique("_link", keep="first")


def _renamed(names: pl.DataFrame, links: pl.Series) -> pl.Series:
    """Links of the new table with the names that their targets had in the old one; a target without one is marked."""
    found = links.alias("_link").to_frame().with_row_index("_row").drop_nulls("_link")
    found = found.join(names, on="_link", how="left")
    here = found.select("_row", pl.coalesce("_name", pl.lit("added ") + pl.col("_link")).alias("_name"))
    rows = pl.DataFrame({"_row": pl.int_range(len(links), dtype=pl.UInt32, eager=True)})
    return rows.join(here, on="_row", how="left", maintain_order="left")["_name"]
