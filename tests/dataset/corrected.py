"""Runs with corrections or expected figures beside them, and the rows that they give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

import extract
from extract.run import Summary

TEXT = "News\n\nMay 1, 2020\n\nThe state gave $5 million to 12 schools. The vote was a tie of 7 to 7.\n"


# A correction that holds.
MORE = {
    "release": "a",
    "text": "$5 million",
    "set": {"value": 6000000, "modifier": "APPROX"},
    "expect": "The state gave $5 million",
    "reason": "Corrigendum of June 2020.",
}


def run(raw: Path, *entries: dict[str, Any]) -> Summary:
    """A run with corrections beside the raw folder; what a run from scratch gives is the same."""
    (raw.parent / "corrections.yaml").write_text(yaml.safe_dump(list(entries)))
    summary = extract.run([raw], raw.parent / "out")
    extract.run([raw], raw.parent / "scratch", fresh=True)
    for table in ("releases", "passages", "figures", "rejects"):
        assert extract.load(raw.parent / "out", table).equals(extract.load(raw.parent / "scratch", table))
    return summary


def figure(raw: Path, text: str, release: str = "a") -> dict[str, Any]:
    rows = extract.load(raw.parent / "out").to_pylist()
    (row,) = [r for r in rows if r["text"] == text and r["release_id"] == release]
    return dict(row)


def refused(raw: Path) -> list[tuple[str, str]]:
    rows = extract.load(raw.parent / "out", "rejects").to_pylist()
    return [(r["check"], r["value"]) for r in rows if r["check"].startswith(("correct", "expected"))]


def counts(raw: Path) -> dict[str, bool]:
    rows = extract.load(raw.parent / "out").to_pylist()
    return {r["text"]: r["counts_in_total"] for r in rows if r["release_id"] == "a" and r["label"] == "MONEY"}


def expecting(tmp_path: Path, text: str) -> Path:
    own = tmp_path / "own"
    own.mkdir(exist_ok=True)
    (own / "expect.yaml").write_text(text)
    return own
