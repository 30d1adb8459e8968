"""A dataset is never half-written: killed runs, two at once, a full disk, a folder that cannot be written."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import extract
from extract.dataset.manifest import altered, read_manifest
from extract.dataset.transaction import locked
from tests.runs import small_disk, tables

KILLS, MOST = 50, 1_000  # and how many runs may be tried for so many kills


def command(raw: Path, out: Path) -> list[str]:
    return [sys.executable, "-m", "extract", "run", str(raw), "-o", str(out)]


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    for n in range(40):
        (folder / f"r{n}.txt").write_text(f"News {n}\n\nMay 1, 2020\n\nThe state gave ${n + 3} million to 5 schools.\n")
    return folder


# Forks a run for each line of stdin, so that none waits for imports, and kills it after so many seconds, if any are
# given. Tells how it ended.
NURSERY = """
import os, signal, sys, time
import extract, extract.dataset.expectations, extract.dataset.publish, extract.dataset.schemas
from tests.conftest import ROOT
extract.figures("5 dogs")
extract.dataset.schemas.load_schemas()
for line in sys.stdin:
    process = os.fork()
    if not process:
        extract.run([sys.argv[1]], sys.argv[2])
        os._exit(0)
    if line.strip():
        time.sleep(float(line))
        os.kill(process, signal.SIGKILL)
    print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)
"""


def test_a_run_killed_at_any_moment_is_healed_by_the_next(raw: Path, tmp_path: Path) -> None:
    """SIGKILL at 50 random moments of runs that write two versions in turn: tables are whole, and a run heals them."""
    out = tmp_path / "out"

    def version(n: int) -> None:
        (raw / "r0.txt").write_text(f"News\n\nMay 1, 2020\n\nThe state gave ${n % 2 + 50} million.\n")

    scratch = []
    for n in range(2):
        version(n)
        extract.run([raw], tmp_path / f"scratch{n}")
        scratch.append(tables(tmp_path / f"scratch{n}"))
    nursery = subprocess.Popen(
        [sys.executable, "-c", NURSERY, str(raw), str(out)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )

    def run(seconds: float | None = None) -> int:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        print("" if seconds is None else seconds, file=nursery.stdin, flush=True)
        return int(nursery.stdout.readline())

    took, dice, killed = 0.0, random.Random(6), 0
    for turn in range(MOST):
        version(turn)
        if turn < 3:  # a whole one, to know how long it takes
            began = time.perf_counter()
            assert run() == 0
            took = time.perf_counter() - began
            continue
        if run(dice.uniform(0, took)) == 0:  # it was quicker
            continue
        killed += 1
        for table in ("releases", "passages", "figures", "rejects"):
            assert extract.load(out, table).num_rows > 0
        if killed % 3 == 0 or killed == KILLS:
            extract.run([raw], out)
            assert tables(out) == scratch[turn % 2]
            assert altered(out, read_manifest(out)) == []
            assert not [p for p in out.iterdir() if p.name in (".next", ".commit")]
        if killed == KILLS:
            break
    nursery.communicate()
    assert killed == KILLS


@pytest.mark.parametrize("moved", range(7))
def test_a_run_killed_between_any_two_moves_is_completed(raw: Path, tmp_path: Path, moved: int) -> None:
    out, after = tmp_path / "out", tmp_path / "after"
    extract.run([raw], out)
    (raw / "r0.txt").write_text("News\n\nMay 1, 2020\n\nThe state gave $99 million.\n")
    extract.run([raw], after)
    (out / ".commit").mkdir()
    for n, path in enumerate(sorted(p for p in after.iterdir() if p.name != ".lock")):
        shutil.copy(path, out / path.name if n < moved else out / ".commit" / path.name)
    with locked(out):
        pass
    assert tables(out) == tables(after)
    assert altered(out, read_manifest(out)) == []


def test_a_run_killed_before_it_counts_is_undone(raw: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    extract.run([raw], out)
    before = tables(out)
    (out / ".next").mkdir()
    (out / ".next/figures.parquet").write_bytes(b"PAR1 half")
    assert extract.run([raw], out).read == 0
    assert tables(out) == before
    assert not (out / ".next").exists()


def test_a_second_run_at_once_says_so_and_stops(raw: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with locked(out):
        done = subprocess.run(command(raw, out), capture_output=True, text=True, check=False)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "another run is writing this dataset" in line
    assert subprocess.run(command(raw, out), capture_output=True, check=False).returncode == 0


def test_a_killed_process_leaves_no_lock(raw: Path, tmp_path: Path) -> None:
    code = f"import time\nfrom pathlib import Path\nfrom extract.dataset.transaction import locked\nwith locked(Path({str(tmp_path / 'out')!r})):\n    print('in', flush=True)\n    time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"in\n"
    with pytest.raises(extract.InputError, match="another run"):
        extract.run([raw], tmp_path / "out")
    process.kill()
    process.wait()
    assert extract.run([raw], tmp_path / "out").releases == 40


def more(raw: Path) -> None:
    for n in range(40):
        sentences = " ".join(f"It gave {random.Random(n * 99 + k).random()} million dollars." for k in range(60))
        (raw / f"more{n}.txt").write_text(f"News {n}\n\nMay 1, 2020\n\n{sentences}\n")


def test_a_full_disk_is_one_line_and_the_old_dataset_stays(raw: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk"):
        out = tmp_path / "disk/out"
        extract.run([raw], out)
        before = tables(out)
        more(raw)
        done = subprocess.run(command(raw, out), capture_output=True, text=True, check=False)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
        assert "No space left on device" in done.stderr
        assert tables(out) == before
        assert altered(out, read_manifest(out)) == []


@pytest.mark.parametrize("pages", ["one page", "an index and a page each"])
def test_a_full_disk_leaves_the_page_of_before(raw: Path, tmp_path: Path, pages: str) -> None:
    if pages != "one page":
        more(raw)
    extract.run([raw], tmp_path / "out")
    earlier = '<meta name="generator" content="extract review">an earlier one'
    with small_disk(tmp_path / "disk"):
        page = tmp_path / "disk/review.html"
        page.write_text(earlier)
        subprocess.run(["dd", "if=/dev/zero", f"of={tmp_path / 'disk/filler'}"], capture_output=True, check=False)
        review = [sys.executable, "-m", "extract", "review", str(tmp_path / "out"), "-o", str(page)]
        done = subprocess.run(review, capture_output=True, text=True, check=False)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
        assert "No space left on device" in done.stderr
        assert page.read_text() == earlier
        assert {p.name for p in (tmp_path / "disk").rglob("*") if p.is_file()} == {"review.html", "filler"}


def test_a_limit_on_file_size_is_one_line_and_the_old_dataset_stays(raw: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    extract.run([raw], out)
    before = tables(out)
    more(raw)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    done = subprocess.run(command(raw, out), capture_output=True, text=True, check=False, preexec_fn=limit)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
    assert "cannot write there" in done.stderr
    assert tables(out) == before
    assert extract.run([raw], out).releases == 80


def test_a_read_only_disk_is_one_line_and_the_old_dataset_stays(raw: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk"):
        out = tmp_path / "disk/out"
        extract.run([raw], out)
        before = tables(out)
        (raw / "r0.txt").write_text("News\n\nMay 1, 2020\n\nThe state gave $99 million.\n")
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path / "disk")], check=True)
        done = subprocess.run(command(raw, out), capture_output=True, text=True, check=False)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
        assert "cannot write there: Read-only file system" in done.stderr
        assert tables(out) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_one_line_and_the_old_dataset_stays(raw: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    extract.run([raw], out)
    before = tables(out)
    (raw / "r0.txt").write_text("News\n\nMay 1, 2020\n\nThe state gave $99 million.\n")
    out.chmod(0o555)
    done = subprocess.run(command(raw, out), capture_output=True, text=True, check=False)
    out.chmod(0o755)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
    assert "cannot write there: Permission denied" in done.stderr
    assert tables(out) == before


def test_the_manifest_names_every_file_and_its_hash(raw: Path, tmp_path: Path) -> None:
    extract.run([raw], tmp_path / "out")
    manifest = json.loads((tmp_path / "out/manifest.json").read_text())
    assert set(manifest["files"]) == set(tables(tmp_path / "out"))
    assert manifest["inputs"]["r0"][0]["source"] == "r0.txt"
