"""Phrases in the style of real releases, with every figure that a careful reader finds in them.

`phrases/*.jsonl`: one phrase a line, `text`, the release's `date` where it matters, and `figures` in order. A column
that a figure does not list is expected to be null. About a third of the phrases hold no figure at all.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from extract.figures import figures
from extract.model import Figure

COLUMNS = ("label", "text", "start", "end", "value", "value_max", "modifier", "unit", "per", "trend")
DATE_COLUMNS = ("date_start", "date_end", "granularity")
PHRASES = [
    pytest.param(json.loads(line), id=f"{path.stem}-{number}")
    for path in sorted((Path(__file__).parent / "phrases").glob("*.jsonl"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
]


def _expected(row: dict[str, Any]) -> dict[str, Any]:
    return {column: row.get(column) for column in COLUMNS + DATE_COLUMNS}


def _found(figure: Figure) -> dict[str, Any]:
    row = {column: getattr(figure, column) for column in COLUMNS + DATE_COLUMNS}
    for column in ("date_start", "date_end"):
        row[column] = row[column] and row[column].isoformat()
    for column in ("value", "value_max"):
        row[column] = row[column] if row[column] is None else pytest.approx(row[column], rel=1e-9)
    return row


@pytest.mark.parametrize("phrase", PHRASES)
def test_phrase(phrase: dict[str, Any]) -> None:
    text = phrase["text"]
    found = figures(text, date=date.fromisoformat(phrase["date"]) if "date" in phrase else None)
    assert all(text[figure.start : figure.end] == figure.text for figure in found)
    assert [_found(figure) for figure in found] == [_expected(row) for row in phrase["figures"]]
