"""The benchmark of speed tells what it measured, and what it had no file for. No time is asserted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT


def speed(*args: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks/speed.py"), *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_what_has_no_file_in_the_folder_is_named_and_not_measured() -> None:
    done = speed(ROOT / "raw", "--rounds", "1")
    assert done.returncode == 0, done.stderr
    measured = {line[:22].rstrip() for line in done.stdout.splitlines()}
    assert {"tokenizer", "figures", "text to Parquet"} <= measured
    assert not {"soup", "html to passages", "html to Parquet"} & measured
    assert "no file for: soup, html to passages, html to Parquet" in done.stdout.splitlines()


def test_what_has_files_is_measured(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "<h1>Bridges get $5 million</h1><p>March 3, 2020. It gave 12 bridges $5 million.</p>"
    )
    done = speed(tmp_path, "--rounds", "1", "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["no file for"] == ["text to Parquet"]
    assert found["speed"]["html to Parquet"]["documents_per_s"] > 0


def test_a_folder_without_releases_is_one_line(tmp_path: Path) -> None:
    done = speed(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"speed.py: nothing to read in {tmp_path}: no ")
    assert len(done.stderr.splitlines()) == 1
