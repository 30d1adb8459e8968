"""What a dataset's rows count up to: a tally for each shard, added up to the statistics and the run's counts."""

from __future__ import annotations

from collections import Counter
from typing import Any

import polars as pl

# Rejects of what a person asked for: a correction, an expected figure.
FAILED = ("correction_check", "correction_expect", "correction_match", "correction_release", "expected_figure")
# That of a file whose path under its root another file has.
SAME_PATH = "unique_release"

# What is counted → how often: ("rows", table), ("label", label), ("filled", label, column), ("check", check),
# and ("releases", "undated"), ("rejects", "failed"), ("rejects", "unreadable"), ("rejects", "refused").
Tally = Counter[tuple[str, ...]]


def tally(frames: dict[str, pl.DataFrame]) -> Tally:
    """The tally of some rows of the four tables."""
    figures, rejects, releases = frames["figures"], frames["rejects"], frames["releases"]
    found: Tally = Counter({("rows", name): frame.height for name, frame in frames.items()})
    by_label = figures.group_by(pl.col("label").cast(pl.String).alias("_label"))
    for row in by_label.agg(pl.len().alias("_all"), pl.all().count()).iter_rows(named=True):
        label = row.pop("_label")
        found["label", label] = row.pop("_all")
        found.update({("filled", label, column): number for column, number in row.items()})
    found.update(("check", str(check)) for check in rejects["check"].to_list())
    found["releases", "undated"] = releases["date"].null_count()
    found["rejects", "failed"] = rejects.filter(pl.col("check").is_in(FAILED)).height
    files = rejects.filter((pl.col("table") == "releases") & (pl.col("column") == "source"))
    found["rejects", "refused"] = files.filter(pl.col("check") == SAME_PATH).height
    found["rejects", "unreadable"] = files.height - found["rejects", "refused"]
    return found


def statistics(found: Tally, columns: list[str]) -> dict[str, Any]:
    """Counts and fill rates: figures by label, share of figures with a value by label and column, rejects by check.

    `columns` are those of figures.
    """
    labels = _by(found, "label")
    shares = {
        label: {column: round(found["filled", label, column] / number, 4) for column in columns}
        for label, number in labels.items()
    }
    figures = sum(labels.values())
    together = {c: round(sum(found["filled", label, c] for label in labels) / figures, 4) for c in columns if figures}
    return {
        "rows": {name: found["rows", name] for kind, name, *_ in found if kind == "rows"},
        "figures_by_label": labels,
        "rejects_by_check": _by(found, "check"),
        "fill_rates": together,
        "fill_rates_by_label": shares,
    }


def counts(found: Tally) -> dict[str, Any]:
    """What the summary of a run says of the dataset."""
    return {
        "releases": found["rows", "releases"],
        "passages": found["rows", "passages"],
        "figures": _by(found, "label"),
        "rejects": found["rows", "rejects"],
        "failed": found["rejects", "failed"],
        "unreadable": found["rejects", "unreadable"],
        "refused": found["rejects", "refused"],
        "undated": found["releases", "undated"],
    }


def _by(found: Tally, kind: str) -> dict[str, int]:
    return {key[1]: number for key, number in sorted(found.items()) if key[0] == kind and number}
