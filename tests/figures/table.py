"""Tables of phrases: one expected figure in one short call, every column said or null; what is found, as such rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import extract

# The day of a release whose own does not matter.
RELEASE = date(2020, 9, 18)  # a Friday

# How a row writes a modifier.
MODIFIERS = {"~": "APPROX", ">": "MORE_THAN", "<": "LESS_THAN", ">=": "EQUAL_OR_MORE", "<=": "EQUAL_OR_LESS", "": None}
COLUMNS = (
    "label", "text", "value", "value_max", "unit", "modifier", "per", "trend", "date_start", "date_end", "granularity",
)  # fmt: skip


def _row(label: str, text: str, value: Any, unit: Any, mod: str, high: Any, per: Any, trend: Any) -> dict[str, Any]:
    return {
        "label": label,
        "text": text,
        "value": None if value is None else float(value),
        "value_max": None if high is None else float(high),
        "unit": unit,
        "modifier": MODIFIERS[mod],
        "per": per,
        "trend": trend,
        "date_start": None,
        "date_end": None,
        "granularity": None,
    }


def M(
    text: str, value: float, unit: str = "USD", mod: str = "", high: Any = None, per: Any = None, trend: Any = None
) -> dict[str, Any]:
    """A MONEY."""
    return _row("MONEY", text, value, unit, mod, high, per, trend)


def P(
    text: str, value: float, unit: str = "percent", mod: str = "", high: Any = None, per: Any = None, trend: Any = None
) -> dict[str, Any]:
    """A PERCENT."""
    return _row("PERCENT", text, value, unit, mod, high, per, trend)


def Q(
    text: str, value: float, unit: Any = None, mod: str = "", high: Any = None, per: Any = None, trend: Any = None
) -> dict[str, Any]:
    """A QUANTITY."""
    return _row("QUANTITY", text, value, unit, mod, high, per, trend)


def D(text: str, start: str, end: str | None = None, granularity: str = "day", mod: str = "") -> dict[str, Any]:
    """A DATE; `start` alone is a single day, "" an open end."""
    row = _row("DATE", text, None, None, mod, None, None, None)
    row["date_start"] = date.fromisoformat(start) if start else None
    last = start if end is None else end
    row["date_end"] = date.fromisoformat(last) if last else None
    row["granularity"] = granularity
    return row


def rows(phrase: str, release: date | None = RELEASE) -> list[dict[str, Any]]:
    """The figures found in a phrase, as rows of the table."""
    return [{c: getattr(f, c) for c in COLUMNS} for f in extract.figures(phrase, date=release)]


def dates(phrase: str, release: date | None = RELEASE) -> list[dict[str, Any]]:
    """The dates found in a phrase, as rows of the table."""
    return [row for row in rows(phrase, release) if row["label"] == "DATE"]


def exact(expected: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same rows with numbers that may differ in their last digits."""
    return [{c: pytest.approx(v, rel=1e-9) if isinstance(v, float) else v for c, v in row.items()} for row in expected]


def figure_of(text: str, figure: str, release: date | None = RELEASE) -> extract.Figure:
    """The first figure of a text that is written so; its measure, where it has a place, stands there."""
    found = next(f for f in extract.figures(text, date=release) if f.text == figure)
    assert found.measure_start is None or text[found.measure_start : found.measure_end] == found.measure
    return found


def linked(text: str, figure: str, link: str, release: date | None = RELEASE) -> str | None:
    """The text of the figure that a link of the first one written so leads to; None where it has no such link."""
    by_id = {f.figure_id: f.text for f in extract.figures(text, date=release)}
    return by_id.get(getattr(figure_of(text, figure, release), link) or "")


def figures_of(folder: Path, text: str, suffix: str = "txt") -> dict[str, extract.Figure]:
    """The figures of a whole release, by how they are written."""
    raw = folder / f"release.{suffix}"
    raw.write_text(text)
    return {f.text: f for f in extract.extract_release(extract.read(raw)).figures}
