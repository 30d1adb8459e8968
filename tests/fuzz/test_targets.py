"""The targets of fuzzing hold for what they begin with, and fuzzing runs where atheris is installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS, dictionary, seeds

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("target", TARGETS)
def test_what_must_hold_does_for_what_fuzzing_begins_with(target: str) -> None:
    for data in [b"", b"\x80", *seeds(target)]:
        TARGETS[target](data)


def test_fuzzing_runs(tmp_path: Path) -> None:
    pytest.importorskip("atheris")
    command = [sys.executable, "-m", "tests.fuzz", "html", "--minutes", "0.02", "--corpus", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert f"Dictionary: {dictionary('html').count(chr(10))} entries" in done.stderr
