"""A second run reads only what is new or changed, and the dataset is the one that a run from scratch gives."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import extract
from extract.dataset.schemas import SchemaError
from extract.run import Summary
from tests.conftest import ROOT
from tests.runs import tables


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    (folder / "2020").mkdir(parents=True)
    shutil.copy(ROOT / "raw/colombia.txt", folder / "colombia.txt")
    for n in range(5):
        (folder / f"2020/r{n}.txt").write_text(f"News {n}\n\nMay {n + 1}, 2020\n\nThe state gave ${n + 3} million.\n")
    (folder / "scan.txt").write_bytes(b"%PDF-1.7\n...")
    long_ago(folder)
    return folder


def long_ago(folder: Path) -> None:
    """Makes the files older than the moment in which a change could go unseen."""
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (1.6e9, 1.6e9))


def again(raw: Path, **options: bool) -> Summary:
    """A run into `out`, and the proof that it gives what a run from scratch gives."""
    summary = extract.run([raw], raw.parent / "out", **options)
    scratch = raw.parent / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    extract.run([raw], scratch)
    assert tables(raw.parent / "out") == tables(scratch)
    return summary


def test_nothing_changed_nothing_read_nothing_written(raw: Path) -> None:
    first = again(raw)
    assert (first.read, first.unchanged) == (7, 0)
    before = {p: p.stat().st_mtime_ns for p in (raw.parent / "out").glob("*.*")}
    second = again(raw)
    assert (second.read, second.unchanged, second.written) == (0, 7, ())
    assert (second.figures, second.rejects, second.unreadable) == (first.figures, first.rejects, 1)
    assert {p: p.stat().st_mtime_ns for p in (raw.parent / "out").glob("*.*")} == before


def test_only_what_is_new_or_changed_is_read(raw: Path) -> None:
    again(raw)
    (raw / "2020/r1.txt").write_text("Other News\n\nMay 9, 2020\n\nThe state gave $70 million.\n")
    (raw / "new.md").write_text("# New\n\nIt gave 5 schools $2 million.\n")
    summary = again(raw)
    assert (summary.read, summary.unchanged) == (2, 6)
    assert "$70 million" in extract.load(raw.parent / "out")["text"].to_pylist()


def test_a_change_that_keeps_size_and_time_just_after_a_run_is_seen(raw: Path) -> None:
    path = raw / "2020/r1.txt"
    path.touch()
    stat = path.stat()
    again(raw)
    path.write_text(path.read_text().replace("$4", "$9"))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert again(raw).read == 1


def test_a_touched_file_is_not_read_again(raw: Path) -> None:
    again(raw)
    (raw / "colombia.txt").touch()
    assert again(raw).read == 0


def test_a_sidecar_that_comes_changes_and_goes_is_seen(raw: Path) -> None:
    again(raw)
    side = raw / "2020/r2.meta.json"
    side.write_text('{"date": "2019-02-03"}')
    assert again(raw).read == 1
    side.write_text('{"date": "2018-02-03"}')
    assert again(raw).read == 1
    long_ago(raw)
    assert again(raw).read == 0
    side.unlink()
    assert again(raw).read == 1


def test_what_vanished_stays_until_it_is_pruned(raw: Path) -> None:
    again(raw)
    (raw / "2020/r0.txt").unlink()
    kept = extract.run([raw], raw.parent / "out")
    assert (kept.read, kept.vanished, kept.releases) == (0, 1, 6)
    pruned = again(raw, prune=True)
    assert (pruned.read, pruned.removed, pruned.releases) == (0, 1, 5)


def test_fresh_reads_all_and_prune_forgets_the_rest(raw: Path) -> None:
    again(raw)
    (raw / "2020/r0.txt").unlink()
    kept = extract.run([raw], raw.parent / "out", fresh=True)
    assert (kept.read, kept.vanished, kept.releases) == (6, 1, 6)
    summary = again(raw, fresh=True, prune=True)
    assert (summary.read, summary.unchanged, summary.releases) == (6, 0, 5)


def test_files_that_share_a_name_are_read_together(raw: Path) -> None:
    again(raw)
    (raw / "colombia.md").write_text("# Colombia\n\nA gift of 5 ships.\n")
    assert again(raw).read == 2
    assert {"colombia.txt", "colombia.md"} <= set(
        extract.load(raw.parent / "out", "releases")["release_id"].to_pylist()
    )
    (raw / "colombia.md").unlink()
    summary = again(raw)
    assert (summary.read, summary.removed) == (1, 1)


def test_a_file_under_two_roots_is_refused_once_and_stays_so(raw: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "colombia.txt").write_text("Another paper of that name\n\nIt gave $1 million.\n")
    for _ in range(2):
        summary = extract.run([raw, other], tmp_path / "out")
    assert (summary.read, summary.unreadable, summary.refused) == (0, 1, 1)
    assert extract.load(tmp_path / "out").num_rows == 30 + 10
    rejects = extract.load(tmp_path / "out", "rejects").to_pylist()
    assert [r["row"] for r in rejects if r["check"] == "unique_release"] == ["colombia.txt"]


def test_other_schemas_read_all_again(raw: Path, tmp_path: Path) -> None:
    extract.run([raw], tmp_path / "out")
    own = tmp_path / "own"
    own.mkdir()
    (own / "figures.yaml").write_text((ROOT / "schemas/figures.yaml").read_text().replace("    - DATE\n", ""))
    assert extract.run([raw], tmp_path / "out", schemas=own).read == 7
    assert extract.run([raw], tmp_path / "out", schemas=own).read == 0
    assert extract.run([raw], tmp_path / "out").read == 7


def test_schemas_that_change_between_two_runs_of_a_script_are_those_of_each(raw: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    text = (ROOT / "schemas/figures.yaml").read_text()
    (own / "figures.yaml").write_text(text)
    assert extract.run([raw], tmp_path / "out", schemas=own).figures["DATE"]
    (own / "figures.yaml").write_text(text.replace("    - DATE\n", ""))
    summary = extract.run([raw], tmp_path / "out", schemas=own)
    assert (summary.read, "DATE" in summary.figures) == (7, False)


def test_a_folder_without_schemas_is_told_also_where_nothing_is_new(raw: Path, tmp_path: Path) -> None:
    extract.run([raw], tmp_path / "out")
    with pytest.raises(SchemaError, match="raw: no schemas in this folder"):
        extract.run([raw], tmp_path / "out", schemas=raw)


def test_what_decides_the_rows_reads_all_again_and_what_shows_them_does_not(raw: Path, tmp_path: Path) -> None:
    """A copy of the package with one more line in a file, run as its user would."""
    package = tmp_path / "src/extract"
    shutil.copytree(ROOT / "src/extract", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "schemas", tmp_path / "schemas")

    def run() -> int:
        command = [sys.executable, "-m", "extract", "run", str(raw), "-o", str(tmp_path / "out"), "--json"]
        env = {**os.environ, "PYTHONPATH": str(package.parent)}
        done = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True, text=True, check=False)
        return int(json.loads(done.stdout)["read"])

    assert [run(), run()] == [7, 0]
    for name in ("figures/lexicon/units.toml", "shards.py", "places.py", "safe_yaml.py"):
        with (package / name).open("a") as file:
            file.write("\n# one more line\n")
        assert (name, run()) == (name, 7)
    for name in ("cli/look.py", "terminal.py", "review/render.py"):
        with (package / name).open("a") as file:
            file.write("\n# one more line\n")
    assert run() == 0


@pytest.mark.parametrize(("name", "read"), [("figures.parquet", 7), ("statistics.json", 0), ("README.md", 0)])
def test_a_dataset_that_was_tampered_with_is_made_again(raw: Path, name: str, read: int) -> None:
    again(raw)
    (raw.parent / "out" / name).write_bytes(b"PAR1 no more")
    assert again(raw).read == read


def test_the_dataset_inside_the_raw_folder_is_not_read(raw: Path) -> None:
    for _ in range(2):
        summary = extract.run([raw], raw / "out")
    assert summary.releases == 6


WATCHED = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import extract
summary = extract.run([sys.argv[1]], sys.argv[2])
print(summary.unchanged, sum(name.startswith(sys.argv[1]) for name in opened))
print(*sorted({"spacy", "polars", "pandera", "pyarrow", "pandas"} & set(sys.modules)))
"""


def test_unchanged_releases_are_not_opened_and_no_library_is_loaded_for_them(raw: Path) -> None:
    """What lets ten thousand of them take little more than Python's own start (benchmarks/dataset.py)."""
    extract.run([raw], raw.parent / "out")
    command = [sys.executable, "-c", WATCHED, str(raw), str(raw.parent / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "7 0\n\n"
    (raw / "colombia.txt").touch()
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "7 1\n\n"
