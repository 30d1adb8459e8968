"""Datasets that are broken or foreign: each verb says so in one line, and a run writes them anew."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import extract
from extract.dataset.validate import validate
from tests.conftest import ROOT
from tests.safety.hostile import cli, one_line


def column(name: str, values: Callable[[int], Any]) -> Callable[[Path], None]:
    """Puts other values into a column of the table of figures."""

    def change(path: Path) -> None:
        table = pq.read_table(path)
        pq.write_table(table.set_column(table.column_names.index(name), name, values(table.num_rows)), path)

    return change


def no_utf8(n: int) -> pa.Array:
    return pa.Array.from_buffers(pa.string(), n, pa.array([b"\xff"] * n).buffers())


def swap(path: Path, what: Callable[[Path], Any]) -> None:
    path.unlink()
    what(path)


def two_schemas(path: Path) -> None:
    table = pq.read_table(path)
    swap(path, Path.mkdir)
    pq.write_table(table, path / "a.parquet")
    pq.write_table(pa.table({"release_id": [[1]]}), path / "b.parquet")


# What is done to the table of figures.
DATASETS: dict[str, Callable[[Path], Any]] = {
    "empty": lambda p: p.write_bytes(b""),
    "cut short": lambda p: p.write_bytes(p.read_bytes()[:-200]),
    "zeros inside": lambda p: p.write_bytes(p.read_bytes()[:4] + bytes(8000) + p.read_bytes()[8004:]),
    "a broken footer": lambda p: p.write_bytes(p.read_bytes()[:-300] + b"\xff" * 200 + p.read_bytes()[-100:]),
    "no Parquet": lambda p: p.write_text("release_id,label,text\n"),
    "a folder without parts": lambda p: swap(p, Path.mkdir),
    "a folder of two schemas": two_schemas,
    "a link to itself": lambda p: swap(p, lambda q: q.symlink_to(q.name)),
    "not there": lambda p: p.unlink(),
    "another table": lambda p: pq.write_table(pa.table({"x": [1]}), p),
    "no column": lambda p: pq.write_table(pa.table({}), p),
    "a column twice": lambda p: pq.write_table(
        pa.Table.from_arrays([*pq.read_table(p).columns, pq.read_table(p)["text"]], names=[*pq.read_table(p).column_names, "text"]), p
    ),
    "names that are lists": column("release_id", lambda n: pa.array([["a"]] * n)),
    "names that are structs": column("release_id", lambda n: pa.array([{"a": 1}] * n)),
    "text that is no UTF-8": column("text", no_utf8),
    "values that are text": column("value", lambda n: pa.array(["5"] * n)),
    "days outside the calendar": column("date_start", lambda n: pa.array([2**31 - 1] * n, pa.date32())),
    "times outside the calendar": column("date_start", lambda n: pa.array([2**62] * n, pa.timestamp("ms"))),
    "a flag that is text": column("counts_in_total", lambda n: pa.array(["yes"] * n)),
}  # fmt: skip


@pytest.mark.parametrize("case", DATASETS)
def test_datasets_that_are_broken_or_foreign(dataset: Path, tmp_path: Path, case: str) -> None:
    """`check`, `diff` (on either side) and `load` say what is wrong in one line; a run writes the dataset anew."""
    broken = tmp_path / "broken"
    shutil.copytree(dataset, broken)
    DATASETS[case](broken / "figures.parquet")
    commands = [
        lambda: extract.load(broken, additive=True),
        lambda: validate(broken),
        lambda: extract.diff(ROOT / "tests/expected/colombia.csv", broken),
        lambda: extract.diff(broken / "figures.parquet", dataset),
    ]
    for command in commands:
        with pytest.raises(ValueError, match=r"broken|expected figures") as caught:
            command()
        assert type(caught.value).__name__ in ("DatasetError", "ExpectedError")
        assert "\n" not in str(caught.value)
    if case not in ("a folder without parts", "a folder of two schemas"):
        extract.run([ROOT / "raw"], broken)
        assert extract.load(broken).equals(extract.load(dataset))


@pytest.mark.parametrize("name", ["start", "end", "passage"])
@pytest.mark.parametrize("number", [-(2**63), -1, 2**62])
def test_offsets_from_elsewhere_are_checked_and_not_trusted(
    dataset: Path, tmp_path: Path, name: str, number: int
) -> None:
    shutil.copytree(dataset, tmp_path / "d")
    column(name, lambda n: pa.array([number] * n))(tmp_path / "d/figures.parquet")
    done = cli("check", tmp_path / "d", cwd=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "colombia:f30: " in done.stdout


def test_broken_datasets_are_one_line_on_the_command_line(dataset: Path, tmp_path: Path) -> None:
    shutil.copytree(dataset, tmp_path / "d")
    (tmp_path / "d/figures.parquet").write_bytes(b"PAR1")
    for args in (["check", "d"], ["diff", str(ROOT / "tests/expected/colombia.csv"), "d"], ["review", "d"]):
        assert "not readable as Parquet" in one_line(cli(*args, cwd=tmp_path))


@pytest.mark.parametrize(
    ("part", "value"), [("counts", None), ("inputs", {"good": [{}]}), ("inputs", 5), ("corrections", {})]
)
def test_a_manifest_that_was_changed_is_not_believed(raw: Path, part: str, value: Any) -> None:
    out = raw.parent / "out"
    extract.run([raw], out)
    manifest = json.loads((out / "manifest.json").read_text())
    (out / "manifest.json").write_text(json.dumps({**manifest, part: value}))
    assert extract.run([raw], out).read == 1
