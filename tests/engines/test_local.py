"""Workers: the dataset is the same for any number of them; a killed process costs one file; Ctrl-C keeps what is done."""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import extract
from extract.engines.local import rows_of_files, workers_for

TABLES = ("releases", "passages", "figures", "rejects")


def _raw(folder: Path, count: int) -> Path:
    folder.mkdir()
    for n in range(count):
        text = (
            f"Release {n}\n\nJune {n % 28 + 1}, 2021 – It gave ${n + 1}.5 million to {n + 2} schools, 5 percent more."
        )
        (folder / f"r{n:03}.txt").write_text(text)
    (folder / "broken.html").write_bytes(b"%PDF-1.7\n")
    return folder


def _bytes(dataset: Path) -> dict[str, bytes]:
    return {table: (dataset / f"{table}.parquet").read_bytes() for table in TABLES}


def test_the_dataset_is_the_same_for_any_number_of_workers(tmp_path: Path) -> None:
    raw = _raw(tmp_path / "raw", 40)
    for workers in (1, 2, 3):
        summary = extract.run([raw], tmp_path / str(workers), workers=workers)
        assert (summary.read, summary.releases, summary.unreadable) == (41, 40, 1)
    assert _bytes(tmp_path / "1") == _bytes(tmp_path / "2") == _bytes(tmp_path / "3")


def test_rows_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    raw = _raw(tmp_path / "raw", 30)
    files = sorted(raw.glob("*.txt"))
    rows = rows_of_files([(path, raw, False, None) for path in files], 2)
    assert [part.source for part in rows] == [path.name for path in files]


def test_a_run_leaves_the_garbage_collector_as_it_was(tmp_path: Path) -> None:
    raw = _raw(tmp_path / "raw", 2)
    thresholds = gc.get_threshold()
    extract.run([raw], tmp_path / "first", workers=1)
    assert (gc.get_freeze_count(), gc.get_threshold()) == (0, thresholds)
    gc.freeze()
    try:
        extract.run([raw], tmp_path / "second", workers=1)
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


SCRIPT = """
import sys, extract
summary = extract.run([sys.argv[1]], sys.argv[2], workers=2, engine=sys.argv[3])
print(summary.releases, summary.unreadable)
"""


@pytest.mark.parametrize("engine", ["local", "dask"])
@pytest.mark.parametrize("stdin", [False, True])
def test_a_script_needs_no_guard_around_its_run(tmp_path: Path, engine: str, stdin: bool) -> None:
    raw = _raw(tmp_path / "raw", 20)
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, "-" if stdin else str(script), str(raw), str(tmp_path / "out"), engine]
    done = subprocess.run(
        command, input=SCRIPT if stdin else None, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stdout.split()) == (0, ["20", "1"]), done.stderr


def test_many_files_use_the_cores_and_few_do_not() -> None:
    assert workers_for(3, None) == 1
    assert workers_for(100_000, None) == len(os.sched_getaffinity(0))
    assert workers_for(3, 4) == 4


KILLING = """
import os, signal
import extract.work

def rows_of_file(path, root, keep_suffix=False, model=None):
    if path.name == "r005.txt":
        os.kill(os.getpid(), signal.SIGKILL)
    return extract.work.rows_of_file(path, root, keep_suffix, model)

def work(task):
    return [rows_of_file(*job) for job in task]

"""
KILLER = """
import sys
from pathlib import Path
import extract.engines.local as local
import killing

if __name__ == "__main__":
    local.rows_of_file, local._work = killing.rows_of_file, killing.work
    raw = Path(sys.argv[1])
    for part in local.rows_of_files([(p, raw, False, None) for p in sorted(raw.glob("*.txt"))], 2):
        reject = part.rows["rejects"][0]["reason"] if part.rows["rejects"] else ""
        print(part.source, len(part.rows["releases"]), "killed" in reject)
"""


def test_a_killed_process_costs_the_file_that_it_read_and_no_other(tmp_path: Path) -> None:
    raw = _raw(tmp_path / "raw", 20)
    script = tmp_path / "killer.py"
    script.write_text(KILLER)
    (tmp_path / "killing.py").write_text(KILLING)
    done = subprocess.run([sys.executable, str(script), str(raw)], capture_output=True, text=True, timeout=120)
    lines = done.stdout.split("\n")[:-1]
    assert lines == [f"r{n:03}.txt {'0 True' if n == 5 else '1 False'}" for n in range(20)], done.stderr


STOPPED = """
import sys
import extract

def progress(done, total):
    if done == 200:
        print("reading", flush=True)

if __name__ == "__main__":
    summary = extract.run([sys.argv[1]], sys.argv[2], workers=int(sys.argv[3]), progress=progress)
    print(summary.read, summary.unread, summary.releases)
"""


def _reading(raw: Path, out: Path, workers: str) -> subprocess.Popen[str]:
    """A run of its own that has read two hundred files, with many left."""
    script = raw.parent / "stopped.py"
    script.write_text(STOPPED)
    process = subprocess.Popen(
        [sys.executable, str(script), str(raw), str(out), workers],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "reading\n"
    return process


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(tmp_path: Path, workers: str) -> None:
    raw, out = _raw(tmp_path / "raw", 1500), tmp_path / "out"
    process = _reading(raw, out, workers)
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=120)
    read, unread, releases = map(int, stdout.split())
    said = "extract: stopping: finishing what is being read (Ctrl-C again to leave at once)\n"
    assert (process.returncode, stderr) == (0, said)
    assert f"Not complete: the run was stopped before it read {unread:,} files." in (out / "README.md").read_text()
    assert json.loads((out / "manifest.json").read_text())["unread"] == unread
    assert read >= 200
    assert read + unread == 1501
    assert releases in (read, read - 1)
    summary = extract.run([raw], out)
    assert (summary.read, summary.unchanged) == (unread, read)
    extract.run([raw], tmp_path / "whole")
    assert _bytes(out) == _bytes(tmp_path / "whole")


def test_a_killed_run_leaves_no_process_behind(tmp_path: Path) -> None:
    """Its workers wait for work that nobody will send."""
    process = _reading(_raw(tmp_path / "raw", 1500), tmp_path / "out", "2")
    process.kill()
    process.communicate(timeout=60)  # ends when the last process that could write there has
