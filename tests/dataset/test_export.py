"""A dataset in other forms: the same rows, opened by those who read them, and no text that becomes a formula."""

from __future__ import annotations

import csv
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter

import extract
from extract.dataset.export import FORMS, ExportError, export
from extract.dataset.schemas import TABLES
from tests.runs import small_disk

# Texts that a spreadsheet would run, as a hostile release could bring them.
HOSTILE = ("=HYPERLINK", "+1+1|cmd", "-2+3", "@SUM(A1)", "＝1+1")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    (folder / "raw").mkdir()
    lines = [f'{start} costs $5 million, "they" say; — é' for start in HOSTILE]
    (folder / "raw/=1+1.md").write_text("# News\n\nMay 1, 2020\n\n" + "\n\n".join(lines) + "\n" + "word " * 8000)
    extract.run([folder / "raw"], folder / "out")
    return folder / "out"


def heights(dataset: Path) -> dict[str, int]:
    return {name: extract.load(dataset, name).num_rows for name in TABLES}


def test_csv_holds_every_row_and_no_formula(dataset: Path, tmp_path: Path) -> None:
    folder = export(dataset, "csv", tmp_path / "csv")
    for name, height in heights(dataset).items():
        with (folder / f"{name}.csv").open(newline="", encoding="utf-8") as handle:
            rows = list(csv.DictReader(handle))
        assert len(rows) == height
        for row in rows:
            for text in row.values():
                assert not text.startswith(tuple("=+@\t\r＝")), text
                assert not text.startswith("-") or float(text), text
    back = pl.read_csv(folder / "figures.csv", schema_overrides={"value": pl.Float64})
    assert back["value"].to_list() == extract.load(dataset)["value"].to_pylist()
    assert back["release_id"].unique().to_list() == ["'=1+1"]


@pytest.mark.parametrize(
    "text", ["$5 million for 3 schools in 2019", "growth of -3.5 percent", "'-5 percent", "''=2 or 3"]
)
def test_an_exported_csv_is_an_expected_file_of_the_same_dataset(tmp_path: Path, text: str) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/-1.txt").write_text(f"{text}\n\nMay 1, 2020\n\n={text}.\n\n{text}, said the state to its towns.\n")
    extract.run([tmp_path / "raw"], tmp_path / "out")
    assert extract.load(tmp_path / "out").num_rows > 1
    assert extract.diff(export(tmp_path / "out", "csv") / "figures.csv", tmp_path / "out") == []


def test_the_csv_of_hostile_releases_is_an_expected_file_too(dataset: Path, tmp_path: Path) -> None:
    assert extract.diff(export(dataset, "csv", tmp_path / "csv") / "figures.csv", dataset) == []


def test_jsonl_holds_the_rows_as_they_are(dataset: Path, tmp_path: Path) -> None:
    folder = export(dataset, "jsonl", tmp_path / "jsonl")
    rows = [json.loads(line) for line in (folder / "figures.jsonl").read_text(encoding="utf-8").splitlines()]
    wanted = extract.load(dataset).to_pylist()
    assert rows == [{k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in row.items()} for row in wanted]


def test_xlsx_holds_texts_not_formulas(dataset: Path, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(export(dataset, "xlsx", tmp_path / "figures.xlsx"))
    assert book.sheetnames == list(TABLES)
    for name, height in heights(dataset).items():
        sheet = book[name]
        assert sheet.max_row == height + 1
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d", "b"}
    rows = list(book["figures"].iter_rows(values_only=True))
    assert [r[rows[0].index("value")] for r in rows[1:]] == extract.load(dataset)["value"].to_pylist()
    assert rows[1][0] == "=1+1"
    longest = max(len(str(r[0])) for r in book["passages"].iter_rows(min_col=8, max_col=8, values_only=True))
    assert longest == 32_767


def test_sqlite_answers_a_join(dataset: Path, tmp_path: Path) -> None:
    path = export(dataset, "sqlite", tmp_path / "figures.db")
    question = """select sum(f.value) from figures f join passages p using (release_id, passage)
                  join releases r using (release_id) where f.label = 'MONEY' and f.counts_in_total
                  and substr(p.text, f.start + 1, f.end - f.start) = f.text"""
    with sqlite3.connect(path) as connection:
        assert connection.execute(question).fetchone() == (5e6 * len(HOSTILE),)
        assert connection.execute("select distinct release_date from figures").fetchall() == [("2020-05-01",)]


def test_delta_is_read_by_polars(dataset: Path, tmp_path: Path) -> None:
    pytest.importorskip("deltalake")
    folder = export(dataset, "delta", tmp_path / "delta")
    for name, height in heights(dataset).items():
        assert pl.read_delta(str(folder / name)).height == height


@pytest.mark.parametrize("form", list(FORMS))
def test_an_export_takes_the_place_of_an_earlier_one(dataset: Path, tmp_path: Path, form: str) -> None:
    first = export(dataset, form, tmp_path / "x")
    assert export(dataset, form, tmp_path / "x") == first
    assert [p.name for p in tmp_path.iterdir()] == ["x"]


def sqlite_of(path: Path, names: Sequence[str] = TABLES) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for name in names:
            connection.execute(f"create table {name} (x)")


def xlsx_of(path: Path, names: Sequence[str] = TABLES) -> None:
    with xlsxwriter.Workbook(path) as book:
        for name in names:
            book.add_worksheet(name)


@pytest.mark.parametrize("form", list(FORMS))
def test_a_full_disk_is_one_line_and_an_earlier_export_stays(dataset: Path, tmp_path: Path, form: str) -> None:
    with small_disk(tmp_path / "disk"):
        path = tmp_path / "disk/export"
        earlier = {"sqlite": sqlite_of, "xlsx": xlsx_of}
        earlier[form](path) if form in earlier else path.mkdir()
        before = path.read_bytes() if path.is_file() else None
        subprocess.run(["dd", "if=/dev/zero", f"of={tmp_path / 'disk/filler'}"], capture_output=True, check=False)
        command = [sys.executable, "-m", "extract", "export", str(dataset), "--format", form, "-o", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
        assert re.search("No space left on device|disk is full", done.stderr)
        assert sorted(p.name for p in path.parent.iterdir()) == ["export", "filler"]
        assert path.is_dir() or path.read_bytes() == before


@pytest.mark.parametrize(
    ("form", "name"),
    [("csv", "thesis.txt"), ("csv", "figures.png"), ("jsonl", "figures.csv"), ("delta", "figures/thesis.txt")],
)
def test_a_folder_of_somebody_is_never_replaced(dataset: Path, tmp_path: Path, form: str, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("years of work")
    with pytest.raises(ExportError, match="other files"):
        export(dataset, form, tmp_path)
    assert (tmp_path / name).read_text() == "years of work"


@pytest.mark.parametrize(
    ("form", "make"),
    [
        ("sqlite", lambda path: sqlite_of(path, ["customers"])),
        ("sqlite", lambda path: sqlite_of(path, [*TABLES, "customers"])),
        ("sqlite", lambda path: path.write_text("years of work")),
        ("xlsx", lambda path: xlsx_of(path, ["Budget"])),
        ("xlsx", lambda path: path.write_text("years of work")),
    ],
)
def test_a_file_of_somebody_is_never_replaced(
    dataset: Path, tmp_path: Path, form: str, make: Callable[[Path], None]
) -> None:
    path = tmp_path / ("my.db" if form == "sqlite" else "my.xlsx")
    make(path)
    before = path.read_bytes()
    with pytest.raises(ExportError, match="this file is not an earlier export; choose another output"):
        export(dataset, form, path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("form", "name", "said"),
    [
        ("csv", "file.csv", "csv is a folder, and this is the name of a file"),
        ("jsonl", "file.db", "jsonl is a folder, and this is the name of a file"),
        ("xlsx", "x.csv", r"xlsx is one file whose name ends in \.xlsx"),
        ("sqlite", "x.xlsx", r"sqlite is one file whose name ends in \.db or \.sqlite or \.sqlite3"),
    ],
)
def test_a_name_that_says_another_form_is_refused(
    dataset: Path, tmp_path: Path, form: str, name: str, said: str
) -> None:
    with pytest.raises(ExportError, match=said):
        export(dataset, form, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["csv", "sqlite"])
def test_a_dataset_without_all_columns_is_not_exported(dataset: Path, tmp_path: Path, form: str) -> None:
    shutil.copytree(dataset, tmp_path / "d", ignore=shutil.ignore_patterns("export"))
    pl.read_parquet(dataset / "figures.parquet").drop("release_id", "unit").write_parquet(
        tmp_path / "d/figures.parquet"
    )
    with pytest.raises(ValueError, match="table figures lacks the columns release_id, unit"):
        export(tmp_path / "d", form)
    assert not (tmp_path / "d/export").exists()


@pytest.mark.parametrize(
    ("args", "code", "message"),
    [
        (["--format", "doc"], 2, "--format doc: not one of csv, jsonl, xlsx, sqlite, delta"),
        (["-o", "/proc/x"], 1, "cannot write there"),
    ],
)
def test_what_cannot_be_done_is_one_line(dataset: Path, args: list[str], code: int, message: str) -> None:
    command = [sys.executable, "-m", "extract", "export", str(dataset), *args]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (code, 1)
    assert message in done.stderr


@pytest.mark.parametrize(
    ("form", "written"),
    [("csv", "csv/figures.csv"), ("jsonl", "jsonl/figures.jsonl"), ("xlsx", "figures.xlsx"), ("sqlite", "extract.db")],
)
def test_the_command_writes_beside_the_tables(dataset: Path, form: str, written: str) -> None:
    command = [sys.executable, "-m", "extract", "export", str(dataset), "--format", form]
    subprocess.run(command, check=True, capture_output=True)
    assert (dataset / "export" / written).is_file()
