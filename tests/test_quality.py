"""The gate of quality: on releases of the project's own, with gold made by hand, no score falls below its floor."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

RELEASES = ROOT / "tests/releases"
NAMES = sorted(p.name.removesuffix(".gold.jsonl") for p in RELEASES.glob("*.gold.jsonl"))


def quality(*args: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks/quality.py"), *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_no_score_is_below_its_floor() -> None:
    done = quality(RELEASES, "--floor", RELEASES / "floor.json", "--errors", "100")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_figure_that_is_missed_is_named_and_lowers_its_score_below_the_floor(tmp_path: Path) -> None:
    for path in RELEASES.glob("central-bank-statement.*"):
        shutil.copy(path, tmp_path / path.name)
    gold = tmp_path / "central-bank-statement.gold.jsonl"
    row = json.loads(gold.read_text(encoding="utf-8").splitlines()[0])
    line = (tmp_path / "central-bank-statement.lines").read_text(encoding="utf-8").split("\n")[2]
    word = "economy"
    at = line.index(word)
    extra = {**row, "id": "f99", "line": 3, "text": word, "start": at, "end": at + len(word)}
    gold.write_text(gold.read_text(encoding="utf-8") + json.dumps(extra) + "\n", encoding="utf-8")
    floor = tmp_path / "floor.json"
    floor.write_text(json.dumps({"DATE span": 100}))
    done = quality(tmp_path, "--floor", floor, "--errors", "100")
    assert done.returncode == 1
    assert "central-bank-statement: missed DATE 'economy'" in done.stdout
    assert "DATE span: " in done.stdout.splitlines()[-1]


def test_a_folder_without_gold_is_one_line(tmp_path: Path) -> None:
    done = quality(tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [f"{tmp_path}: no *.gold.jsonl here; a folder of releases with gold is wanted"]


@pytest.mark.parametrize("name", NAMES)
def test_gold_points_into_its_own_lines(name: str) -> None:
    lines = (RELEASES / f"{name}.lines").read_text(encoding="utf-8").split("\n")
    rows = [json.loads(r) for r in (RELEASES / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines()]
    ids = {row["id"] for row in rows}
    for row in rows:
        assert lines[row["line"] - 1][row["start"] : row["end"]] == row["text"]
        assert {row[link] for link in ("period", "part_of", "baseline", "additional_to") if link in row} <= ids
