"""What a run never costs: files of somebody's in the output folder, and releases of earlier runs."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

import extract
from extract.dataset.manifest import sealed
from tests.runs import cli

NEWS = "Aid for Schools\n\nMay 1, 2020\n\nThe state gave ${} million to 5 schools.\n"


def news(path: Path, millions: int = 5) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(NEWS.format(millions))
    return path


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def releases(dataset: Path) -> list[str]:
    return sorted(extract.load(dataset, "releases")["release_id"].to_pylist())


# What somebody has where a dataset would be written, and which of it the message names.
THEIRS: dict[str, tuple[list[str], str]] = {
    "a folder of releases": (["releases/keep.pdf", "releases/a.txt"], "releases is there"),
    "a folder of pictures": (["figures/chart.png"], "figures is there"),
    "folders under all names": (
        ["releases/a", "figures/a", "passages/a", "rejects/a"],
        "releases, passages, figures and 1 more are there",
    ),
    "a folder of parts of somebody's": (["figures/part-00000.parquet"], "figures is there"),
    "a folder named as a file": (["releases.parquet/a.txt"], "releases.parquet is there"),
    "a card": (["README.md"], "README.md is there"),
    "a manifest": (["manifest.json"], "manifest.json is there"),
    "statistics": (["statistics.json"], "statistics.json is there"),
    "a table": (["figures.parquet"], "figures.parquet is there"),
    "a build": ([".next/build-manifest.json"], ".next is there"),
    "a commit": ([".commit/message"], ".commit is there"),
    "a file of that name": ([".next"], ".next is there"),
    "a lock": ([".lock"], ".lock is there"),
}


@pytest.mark.parametrize("case", THEIRS)
def test_files_of_somebody_are_never_written_over(tmp_path: Path, case: str) -> None:
    names, named = THEIRS[case]
    raw = news(tmp_path / "raw/a.txt").parent
    place = tmp_path / "project"
    for name in names:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text("years of work")
    before = files(place)
    with pytest.raises(extract.InputError, match=f"project: {named}.*: choose another output, or move") as caught:
        extract.run([raw], place)
    assert "\n" not in str(caught.value)
    assert {".lock": b"", **files(place)} == {".lock": b"", **before}


@pytest.mark.parametrize("case", ["releases/keep.pdf", "figures/chart.png", "rejects.parquet/a.txt", ".next/a.js"])
def test_files_of_somebody_beside_a_dataset_are_kept_too(tmp_path: Path, case: str) -> None:
    raw, out = news(tmp_path / "raw/a.txt").parent, tmp_path / "out"
    extract.run([raw], out)
    if case.startswith("rejects"):
        (out / "rejects.parquet").unlink()
    (out / case).parent.mkdir()
    (out / case).write_text("years of work")
    before = files(out)
    news(raw / "b.txt")
    with pytest.raises(extract.InputError, match="choose another output"):
        extract.run([raw], out)
    assert files(out) == before


@pytest.mark.parametrize("place", [".", "project"])
def test_raw_files_where_a_table_would_be_are_kept(tmp_path: Path, place: str) -> None:
    news(tmp_path / place / "releases/a.txt")
    before = files(tmp_path)
    done = cli("run", f"{place}/releases", "-o", place, cwd=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "releases is there, and no manifest of `extract run` lists it: choose another output" in done.stderr
    assert files(tmp_path) == before


def test_a_folder_of_other_things_takes_a_dataset(tmp_path: Path) -> None:
    raw, out = news(tmp_path / "raw/a.txt").parent, tmp_path / "project"
    for name in ("notes.txt", "CHANGELOG.md", "page.html", "src/figures/a.py", "figures.csv", "data/manifest.json"):
        news(out / name)
    before = files(out)
    for millions in (5, 6):
        news(raw / "a.txt", millions)
        assert extract.run([raw], out).releases == 1
        assert before.items() <= files(out).items()


def accumulated(tmp_path: Path) -> tuple[Path, Path]:
    """A dataset of two runs over two folders, and the second folder."""
    for month in ("jan", "feb"):
        news(tmp_path / month / f"{month}.txt")
        extract.run([tmp_path / month], tmp_path / "acc")
    return tmp_path / "acc", tmp_path / "feb"


def append(path: Path) -> None:
    path.write_text(path.read_text() + "One more line.\n")


BESIDE: dict[str, Callable[[Path], None]] = {
    "nothing": lambda _: None,
    "an edited card": lambda acc: append(acc / "README.md"),
    "no card": lambda acc: (acc / "README.md").unlink(),
    "no statistics": lambda acc: (acc / "statistics.json").unlink(),
    "an edited description": lambda acc: (acc / "croissant.json").write_text("{}"),
}


@pytest.mark.parametrize("fresh", [False, True])
@pytest.mark.parametrize("case", BESIDE)
def test_releases_of_earlier_runs_stay(tmp_path: Path, case: str, fresh: bool) -> None:
    acc, feb = accumulated(tmp_path)
    card = (acc / "README.md").read_text()
    BESIDE[case](acc)
    summary = extract.run([feb], acc, fresh=fresh)
    assert (summary.read, summary.vanished, summary.removed) == (int(fresh), 1, 0)
    assert releases(acc) == ["feb", "jan"]
    assert len(summary.altered) == (case != "nothing")
    assert (acc / "README.md").read_text() == card
    assert extract.run([feb], acc).written == ()
    assert extract.run([feb], acc, prune=True).removed == 1
    assert releases(acc) == ["feb"]


def changed_manifest(acc: Path, seal: bool = False, **parts: object) -> None:
    manifest = json.loads((acc / "manifest.json").read_text())
    manifest = {**{name: value for name, value in manifest.items() if name != "seal"}, **parts}
    (acc / "manifest.json").write_text(json.dumps(sealed(manifest) if seal else manifest))


def without_column(acc: Path) -> None:
    pl.read_parquet(acc / "figures.parquet").drop("heading").write_parquet(acc / "figures.parquet")


TABLES: dict[str, tuple[Callable[[Path], None], str]] = {
    "a table cut short": (
        lambda acc: (acc / "figures.parquet").write_bytes((acc / "figures.parquet").read_bytes()[:-9]),
        "figures.parquet",
    ),
    "a table without a column": (without_column, "figures.parquet"),
    "no table": (lambda acc: (acc / "passages.parquet").unlink(), "passages.parquet"),
    "a manifest that was changed": (lambda acc: changed_manifest(acc, counts=None), "manifest.json"),
    "a manifest of an older version": (lambda acc: changed_manifest(acc, format=2), "manifest.json"),
    "no seal": (lambda acc: changed_manifest(acc), "manifest.json"),
}


@pytest.mark.parametrize("case", TABLES)
def test_rows_that_cannot_be_kept_are_never_dropped_in_silence(tmp_path: Path, case: str) -> None:
    change, said = TABLES[case]
    acc, feb = accumulated(tmp_path)
    change(acc)
    before = files(acc)
    done = cli("run", str(feb), "-o", str(acc))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert f"acc: not as this version wrote it ({said}); the rows of releases whose files" in done.stderr
    assert "would be lost (jan): name their files as well, or use prune to drop these releases" in done.stderr
    assert files(acc) == before
    whole = shutil.copytree(acc, tmp_path / "whole")
    assert extract.run([tmp_path / "jan", feb], whole).releases == 2
    assert (extract.run([feb], acc, prune=True).removed, releases(acc)) == (1, ["feb"])


@pytest.mark.parametrize("text", ["", "{", "[]", '{"inputs": {"a": "b"}, "format": 1}'])
def test_a_manifest_that_tells_nothing_is_refused(tmp_path: Path, text: str) -> None:
    acc, feb = accumulated(tmp_path)
    (acc / "manifest.json").write_text(text)
    before = files(acc)
    with pytest.raises(extract.InputError, match=r"README.md, croissant.json, statistics.json and 5 more are there"):
        extract.run([feb], acc)
    assert files(acc) == before


@pytest.mark.parametrize("text", ["", "{"])
def test_a_damaged_manifest_is_named_and_the_dataset_is_whole_with_the_one_of_before(tmp_path: Path, text: str) -> None:
    acc, feb = accumulated(tmp_path)
    before = (acc / "manifest.json").read_bytes()
    (acc / "manifest.json").write_text(text)
    done = cli("run", str(feb), "-o", str(acc))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "lists them, because manifest.json is damaged (not JSON): choose another output" in done.stderr
    assert done.stderr.endswith("or restore manifest.json\n")
    (acc / "manifest.json").write_bytes(before)
    assert cli("run", str(feb), "-o", str(acc)).returncode == 0


@pytest.mark.parametrize("fault", ["corrections", "cluster"])
def test_a_run_that_is_refused_leaves_no_folder_that_it_made(tmp_path: Path, fault: str) -> None:
    raw = news(tmp_path / "raw/a.txt").parent
    (tmp_path / "bad.yaml").write_text("a: [")
    options = {
        "corrections": ("--corrections", str(tmp_path / "bad.yaml")),
        "cluster": ("--engine", "dask", "--scheduler", "tcp://127.0.0.1:1"),
    }[fault]
    there = {path.name for path in tmp_path.iterdir()}
    assert cli("run", str(raw), "-o", str(tmp_path / "a/b"), *options).returncode == 2
    assert {path.name for path in tmp_path.iterdir()} == there
    (tmp_path / "mine").mkdir()
    assert cli("run", str(raw), "-o", str(tmp_path / "mine/b"), *options).returncode == 2
    assert list((tmp_path / "mine").iterdir()) == []


def test_rows_of_an_older_schema_that_cannot_be_kept_are_told(tmp_path: Path) -> None:
    """Its tables lack a column that may not be null: the rows would all become rejects."""
    acc, feb = accumulated(tmp_path)
    pl.read_parquet(acc / "figures.parquet").drop("counts_in_total").write_parquet(acc / "figures.parquet")
    manifest = json.loads((acc / "manifest.json").read_text())
    found = extract.dataset.manifest.file_hash(acc / "figures.parquet")
    changed_manifest(acc, seal=True, extractor="older", files={**manifest["files"], "figures.parquet": found})
    before = files(acc)
    with pytest.raises(extract.InputError, match=r"lacks the column counts_in_total: .* \(jan …\) cannot be kept"):
        extract.run([feb], acc)
    assert files(acc) == before
    assert extract.run([tmp_path / "jan", feb], acc).releases == 2


def test_a_release_that_another_file_replaces_is_told(tmp_path: Path) -> None:
    news(tmp_path / "r1/a.txt", 5)
    news(tmp_path / "r2/a.txt", 6)
    assert cli("run", "r1", "-o", "d", cwd=tmp_path).stderr == ""
    done = cli("run", "r2", "-o", "d", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (
        0,
        "extract: 1 release replaced: a is now read from r2/a.txt, not r1/a.txt\n",
    )
    assert "replaced  1 release, read from another file than before" in done.stdout
    assert cli("run", "../r2", "-o", ".", cwd=tmp_path / "d").stderr == ""
    news(tmp_path / "r2/a.txt", 7)
    assert cli("run", "r2/a.txt", "-o", "d", cwd=tmp_path).stderr == ""
    shutil.move(tmp_path / "r2", tmp_path / "moved")
    done = cli("run", "moved", "-o", "d", "--json", cwd=tmp_path)
    assert (done.stderr, json.loads(done.stdout)["replaced"]) == ("", [])


def test_a_file_that_is_refused_for_its_name_is_named_with_its_folder(tmp_path: Path) -> None:
    news(tmp_path / "r1/a.txt", 5)
    news(tmp_path / "r2/a.txt", 6)
    said = "extract: a.txt: r2/a.txt has the same path within its folder as r1/a.txt, which was read; "
    for millions in (7, 8):
        done = cli("run", "r1", "r2", "-o", "d", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (1, said + "to read both, name a folder above them\n")
        assert re.search(
            r"^rejects .* 0 of them files that could not be read, 1 with the path of", done.stdout, re.MULTILINE
        )
        news(tmp_path / "r1/a.txt", millions)


def test_a_release_whose_name_gains_or_loses_its_suffix_is_told(tmp_path: Path) -> None:
    raw = news(tmp_path / "raw/a.txt").parent
    assert cli("run", "raw", "-o", "d", cwd=tmp_path).stderr == ""
    news(raw / "a.md", 6)
    said = "extract: 1 release renamed: a is now a.txt\n"
    done = cli("run", "raw", "-o", "d", "--json", cwd=tmp_path)
    assert (done.returncode, done.stderr, json.loads(done.stdout)["renamed"]) == (0, said, ["a is now a.txt"])
    assert releases(tmp_path / "d") == ["a.md", "a.txt"]
    assert cli("run", "raw", "-o", "d", cwd=tmp_path).stderr == ""
    (raw / "a.md").unlink()
    assert cli("run", "raw", "-o", "d", cwd=tmp_path).stderr == "extract: 1 release renamed: a.txt is now a\n"
    assert releases(tmp_path / "d") == ["a"]
