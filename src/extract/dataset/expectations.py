"""Figures that must be there: `expect.yaml` in a user's folder of schemas."""

from __future__ import annotations

import math
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from extract.dataset.schemas import EXPECTATIONS, SchemaError, Table
from extract.model import LABELS, Reject
from extract.safe_yaml import load_yaml


def load_expectations(folder: Path | None, figures: Table) -> list[dict[str, Any]]:
    """The rows of `expect.yaml`: release, label and any columns of figures. Raises SchemaError."""
    path = (folder or Path()) / EXPECTATIONS
    if folder is None or not path.is_file():
        return []
    try:
        data = load_yaml(path.read_text(encoding="utf-8")) or []
    except (OSError, ValueError) as error:
        raise SchemaError(f"{path}: not readable YAML: {error}") from error
    if not isinstance(data, list):
        raise SchemaError(f"{path}: not a list of expected figures")
    known = {"release", *figures.columns}
    for number, row in enumerate(data, 1):
        if not isinstance(row, dict) or not isinstance(row.get("release"), str) or len(row) < 2:
            raise SchemaError(f"{path}: row {number} needs a release, and columns with the values expected there")
        unknown = [str(name) for name in row if name not in known]
        if unknown:
            raise SchemaError(f"{path}: row {number}: figures has no column {unknown[0]!r}")
        label = row.get("label", LABELS[0])
        if label not in LABELS:
            raise SchemaError(f"{path}: row {number}: no label {label!r}; the labels are {', '.join(LABELS)}")
    return data


def missing(figures: pl.DataFrame, expected: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One reject for each expected row that no figure of its release fulfils."""
    names = {row["release"] for row in expected}
    here: dict[str, list[dict[str, Any]]] = {}
    for figure in figures.filter(pl.col("release_id").is_in(list(names))).iter_rows(named=True):
        here.setdefault(figure["release_id"], []).append(figure)
    rejects = []
    for row in expected:
        wanted = {name: value for name, value in row.items() if name != "release"}
        if not any(all(_same(f[name], v) for name, v in wanted.items()) for f in here.get(row["release"], ())):
            rejects.append(_reject(row["release"], wanted))
    return rejects


def _same(found: Any, wanted: Any) -> bool:
    if isinstance(found, float) and isinstance(wanted, int | float):
        return math.isclose(found, wanted, rel_tol=1e-9)
    return bool(found == wanted or (isinstance(found, date) and found.isoformat() == wanted))


def _reject(release: str, wanted: dict[str, Any]) -> dict[str, Any]:
    reject = Reject(
        release_id=release,
        table="figures",
        check="expected_figure",
        value=", ".join(f"{name} {value}" for name, value in wanted.items()),
        reason="no figure of this release is as expect.yaml says",
    )
    return asdict(reject)
