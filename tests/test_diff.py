"""What one dataset has otherwise than another, and how far a figure may be from the expected one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import extract
from extract.dataset.validate import validate
from extract.diff import ExpectedError, diff_datasets
from tests.conftest import ROOT


def cli(*args: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "extract", "diff", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    shutil.copy(ROOT / "raw/colombia.txt", folder)
    (folder / "a.txt").write_text(
        "News\n\nMay 1, 2020\n\nThe state gave $5 million, including $2 million for 12 schools.\n"
    )
    extract.run([folder], tmp_path / "old")
    return folder


def rows(old: Path, new: Path, **tolerance: float) -> list[tuple[str, ...]]:
    _, table = diff_datasets(old, new, tolerance=tolerance)
    return [tuple(r[n] for n in ("kind", "release_id", "text", "column", "old", "new")) for r in table.to_pylist()]


def test_the_same_dataset_has_no_difference(raw: Path, tmp_path: Path) -> None:
    done = cli(tmp_path / "old", tmp_path / "old")
    assert (done.returncode, done.stdout) == (0, "no difference\n")


def test_columns_that_only_one_side_has_are_told(raw: Path, tmp_path: Path) -> None:
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    path = tmp_path / "new/figures.parquet"
    pl.read_parquet(path).drop("trend").rename({"per": "each"}).write_parquet(path)
    done = cli(tmp_path / "old", tmp_path / "new")
    lines = ["the column per is removed", "the column trend is removed", "the column each is added", "3 differences"]
    assert (done.returncode, done.stdout.splitlines()) == (1, lines)
    told = json.loads(cli(tmp_path / "old", tmp_path / "new", "--format", "json").stdout)
    assert [(row["kind"], row["column"]) for row in told["differences"]] == [
        ("removed", "per"),
        ("removed", "trend"),
        ("added", "each"),
    ]


def test_numbers_of_single_precision_are_the_same_where_they_print_the_same(raw: Path, tmp_path: Path) -> None:
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    path = tmp_path / "new/figures.parquet"
    value = pl.when(pl.col("text") == "$2 million").then(pl.lit(2_100_000.0)).otherwise("value")
    single = pl.read_parquet(path).with_columns(pl.col("value").cast(pl.Float32))
    single.write_parquet(path)
    assert rows(tmp_path / "old", tmp_path / "new") == rows(tmp_path / "new", tmp_path / "old") == []
    single.with_columns(value.alias("value")).write_parquet(path)
    assert [row[2] for row in rows(tmp_path / "old", tmp_path / "new")] == ["$2 million"]


def test_an_empty_expectation_is_an_error(raw: Path, tmp_path: Path) -> None:
    (tmp_path / "header.csv").write_text("release_id,label,text,value\n")
    done = cli(tmp_path / "header.csv", tmp_path / "old")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"extract: {tmp_path / 'header.csv'}: it has no rows\n"


def test_no_assumption_and_an_empty_cell_are_the_same(raw: Path, tmp_path: Path) -> None:
    path = tmp_path / "old" / "figures.parquet"
    figures = pl.read_parquet(path)
    none = pl.when(pl.col("assumptions").list.len() > 0).then("assumptions")
    expected = figures.with_columns(none.alias("assumptions")).filter(release_id="a")
    assert extract.diff(expected.to_arrow(), tmp_path / "old") == []
    expected = expected.with_columns(assumptions=pl.lit(["a guess"]))
    assert {d.column for d in extract.diff(expected.to_arrow(), tmp_path / "old")} == {"assumptions"}


def test_a_figure_that_comes_does_not_change_the_others(raw: Path, tmp_path: Path) -> None:
    """It moves and renames all after it, and the links between them."""
    text = (raw / "a.txt").read_text()
    (raw / "a.txt").write_text(text.replace("The state gave", "In 2019 the vote was 40 to 30. The state gave"))
    extract.run([raw], tmp_path / "new")
    before, after = (
        [r["part_of"] for r in extract.load(tmp_path / folder).to_pylist() if r["text"] == "$2 million"]
        for folder in ("old", "new")
    )
    assert before != after
    found = rows(tmp_path / "old", tmp_path / "new")
    assert {(kind, release) for kind, release, *_ in found} == {("added", "a")}
    assert ("added", "a", "2019", None, None, None) in found


def test_what_was_removed_added_and_changed_is_told_by_release_and_column(raw: Path, tmp_path: Path) -> None:
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    frame = pl.read_parquet(tmp_path / "old/figures.parquet")
    frame = frame.filter(pl.col("text") != "200 ventilators").with_columns(
        value=pl.when(pl.col("text") == "$5 million").then(5.1e6).otherwise("value"),
        part_of=pl.when(pl.col("text") == "$2 million").then(None).otherwise("part_of"),
        text=pl.when(pl.col("text") == "1822").then(pl.lit("1821")).otherwise("text"),
    )
    frame.write_parquet(tmp_path / "new/figures.parquet")
    link = pl.read_parquet(tmp_path / "old/figures.parquet").filter(pl.col("text") == "$2 million")["part_of"][0]
    assert rows(tmp_path / "old", tmp_path / "new") == [
        ("changed", "a", "$5 million", "value", "5000000.0", "5100000.0"),
        ("changed", "a", "$2 million", "part_of", link, None),
        ("removed", "colombia", "200 ventilators", None, None, None),
        ("added", "colombia", "1821", None, None, None),
        ("removed", "colombia", "1822", None, None, None),
    ]
    assert len(rows(tmp_path / "old", tmp_path / "new", value=0.02)) == 4
    done = cli(tmp_path / "old", tmp_path / "new")
    assert done.returncode == 1
    assert "a: changed  MONEY '$5 million' value: old 5000000.0, new 5100000.0" in done.stdout
    assert "figures   2 removed, 1 added, 2 changed" in done.stdout
    assert "columns   1 value, 1 part_of" in done.stdout or "columns   1 part_of, 1 value" in done.stdout
    assert "releases  2 changed" in done.stdout
    told = json.loads(cli(tmp_path / "old", tmp_path / "new", "--format", "json").stdout)
    assert told["figures"] == {"removed": 2, "added": 1, "changed": 2}
    assert len(told["differences"]) == 5
    path = tmp_path / "d.parquet"
    assert cli(tmp_path / "old", tmp_path / "new", "--format", "parquet", "-o", path).returncode == 1
    assert pl.read_parquet(path).height == 5


@pytest.mark.parametrize(
    ("value", "found"), [(float("inf"), 1), (float("nan"), 1), (None, 1), (5e6, 0), (5e6 + 1e-4, 0)]
)
def test_a_value_that_is_no_number_any_more_is_a_change(raw: Path, tmp_path: Path, value: float, found: int) -> None:
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    frame = pl.read_parquet(tmp_path / "old/figures.parquet")
    frame = frame.with_columns(value=pl.when(pl.col("text") == "$5 million").then(value).otherwise("value"))
    frame.write_parquet(tmp_path / "new/figures.parquet")
    for _ in range(2):
        assert [r[:4] for r in rows(tmp_path / "old", tmp_path / "new")] == [
            ("changed", "a", "$5 million", "value")
        ] * found
        (tmp_path / "new").rename(tmp_path / "swap")
        (tmp_path / "old").rename(tmp_path / "new")
        (tmp_path / "swap").rename(tmp_path / "old")


def test_a_link_to_another_figure_is_a_change(raw: Path, tmp_path: Path) -> None:
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    frame = pl.read_parquet(tmp_path / "old/figures.parquet")
    other = frame.filter(pl.col("text") == "12 schools")["figure_id"][0]
    part = (pl.col("release_id") == "a") & pl.col("part_of").is_not_null()
    frame = frame.with_columns(part_of=pl.when(part).then(pl.lit(other)).otherwise("part_of"))
    frame.write_parquet(tmp_path / "new/figures.parquet")
    assert [r[:4] for r in rows(tmp_path / "old", tmp_path / "new")] == [("changed", "a", "$2 million", "part_of")]


def test_releases_that_came_and_went_are_counted(raw: Path, tmp_path: Path) -> None:
    (raw / "a.txt").rename(raw / "b.txt")
    extract.run([raw], tmp_path / "new")
    counts, _ = diff_datasets(tmp_path / "old", tmp_path / "new")
    assert counts["releases"] == {"removed": 1, "added": 1, "changed": 0}


@pytest.mark.parametrize(
    ("tolerance", "differences"), [({}, 2), ({"value": 0.01}, 1), ({"value": 0.01, "date_start": 2}, 0)]
)
def test_expected_figures_have_tolerances_by_column(
    raw: Path, tmp_path: Path, tolerance: dict[str, float], differences: int
) -> None:
    path = tmp_path / "expected.csv"
    path.write_text(
        'release_id,label,text,value,date_start\na,DATE,"May 1, 2020",,2020-05-02\na,MONEY,$5 million,5020000,\na,MONEY,$2 million,2000000,\na,QUANTITY,12 schools,12,\n'
    )
    assert len(extract.diff(path, tmp_path / "old", tolerance=tolerance)) == differences
    options = [part for column, much in tolerance.items() for part in ("--tolerance", f"{column}={much}")]
    assert cli(path, tmp_path / "old", *options).returncode == bool(differences)


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("value", "write it as COLUMN=NUMBER"),
        ("valeu=0.1", "no column 'valeu' of numbers or days is compared; those are release_date, value, value_max"),
        ("unit=0.1", "no column 'unit' of numbers or days is compared"),
        ("value=much", "COLUMN=NUMBER"),
        ("value=nan", "the tolerance of value is nan; it is a number from 0 on"),
        ("value=-1", "the tolerance of value is -1; it is a number from 0 on"),
    ],
)
def test_a_tolerance_with_a_fault_is_one_clear_line(raw: Path, tmp_path: Path, option: str, message: str) -> None:
    done = cli(tmp_path / "old", tmp_path / "old", "--tolerance", option)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert message in done.stderr


def test_a_file_that_is_neither_expected_figures_nor_a_dataset_is_one_clear_line(raw: Path, tmp_path: Path) -> None:
    lines, expected = tmp_path / "x.jsonl", tmp_path / "expected.csv"
    lines.write_text('{"release_id": "a"}\n')
    expected.write_text("release_id,label,text\na,MONEY,$5 million\n")
    for args, message in (
        ((lines, tmp_path / "old"), "x.jsonl: expected figures are CSV (.csv) or Parquet; not readable as Parquet"),
        ((expected, lines), "x.jsonl: a file, no dataset; that is a folder which `extract run` writes"),
        ((tmp_path / "old", lines), "x.jsonl: a file, not a dataset; the expected figures come first"),
    ):
        done = cli(*args)
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
        assert message in done.stderr


def test_expected_figures_may_say_no_more_than_which_they_are(raw: Path, tmp_path: Path) -> None:
    path = tmp_path / "expected.csv"
    path.write_text("release_id,label,text\na,MONEY,$5 million\na,MONEY,$7 million\n")
    found = [(d.kind, d.text, d.column) for d in extract.diff(path, tmp_path / "old") if d.label == "MONEY"]
    assert found == [("missing", "$7 million", None), ("new", "$2 million", None)]


def test_a_folder_is_no_file_of_expected_figures(raw: Path, tmp_path: Path) -> None:
    with pytest.raises(ExpectedError, match="old: a folder, no file of expected figures; `diff_datasets` compares two"):
        extract.diff(tmp_path / "old", tmp_path / "old")


def test_the_suffix_of_expected_figures_may_be_in_capitals(raw: Path, tmp_path: Path) -> None:
    path = tmp_path / "EXPECTED.CSV"
    path.write_text("release_id,label,text\na,MONEY,$5 million\n")
    assert [d.kind for d in extract.diff(path, tmp_path / "old") if d.text == "$5 million"] == []


def test_expected_figures_of_other_types_are_one_clear_line(raw: Path, tmp_path: Path) -> None:
    table = pa.table({"release_id": ["a"], "label": ["MONEY"], "text": ["$5 million"], "value": ["much"]})
    with pytest.raises(ExpectedError, match="other types"):
        extract.diff(table, tmp_path / "old")


@pytest.mark.parametrize("parted", [",", ";", "\t"])
def test_expected_figures_may_be_parted_by_other_signs(raw: Path, tmp_path: Path, parted: str) -> None:
    path = tmp_path / "expected.csv"
    path.write_text("\ufeffrelease_id,label,text,value\r\na,MONEY,$5 million,5000000\r\n".replace(",", parted))
    assert [d.text for d in extract.diff(path, tmp_path / "old") if d.kind != "new"] == []


@pytest.mark.parametrize(
    ("head", "row", "message"),
    [
        ("release_id,label,txt", "a,MONEY,$5 million", "missing: text (there are 'release_id', 'label', 'txt')"),
        ("release_id,label,text,valeu", "a,MONEY,$5 million,5", "valeu (`extract schema figures` has the names)"),
        ("release_id,label,text", "a,money,$5 million", "no label 'money'; the labels are MONEY, PERCENT"),
        ("release_id;label;text;value", "a;MONEY;$5 million;5,5", "column value: '5,5' is not a number such as 1234.5"),
        (
            "release_id,label,text,date_start",
            "a,DATE,May 1,1/5/20",
            "column date_start: '1/5/20' is not a date such as",
        ),
    ],
)
def test_a_fault_in_expected_figures_is_named(raw: Path, tmp_path: Path, head: str, row: str, message: str) -> None:
    path = tmp_path / "expected.csv"
    path.write_text(f"{head}\n{row}\n")
    done = cli(path, tmp_path / "old")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert message in done.stderr


@pytest.mark.parametrize("form", ["csv", "parquet", "table"])
def test_what_pandas_writes_of_our_figures_is_expected_figures(raw: Path, tmp_path: Path, form: str) -> None:
    """It makes floats of whole numbers where some are null, and a text of a list."""
    frame = pd.read_parquet(tmp_path / "old/figures.parquet")
    assert frame["measure_end"].dtype == "float64"
    if form == "table":
        assert extract.diff(pa.Table.from_pandas(frame), tmp_path / "old") == []
        return
    path = tmp_path / f"mine.{form}"
    frame.to_csv(path, index=False) if form == "csv" else frame.to_parquet(path)
    done = cli(path, tmp_path / "old")
    assert (done.returncode, done.stdout, done.stderr) == (0, "no difference\n", "")
    frame["value"] += 1
    frame.to_csv(path, index=False) if form == "csv" else frame.to_parquet(path)
    assert "value: expected" in cli(path, tmp_path / "old").stdout


@pytest.mark.parametrize("column", ["passage", "section", "start", "end", "measure_start", "measure_end"])
def test_where_a_figure_stands_is_no_difference(raw: Path, tmp_path: Path, column: str) -> None:
    """Neither from expected figures nor from an older dataset: a paragraph more moves all that follow."""
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    path = tmp_path / "new/figures.parquet"
    pl.read_parquet(path).with_columns(pl.col(column) + 1).write_parquet(path)
    assert rows(tmp_path / "old", tmp_path / "new") == []
    assert extract.diff(path, tmp_path / "old") == []


@pytest.mark.parametrize("form", ["csv", "parquet", "table"])
def test_half_a_character_is_no_place_in_a_text(raw: Path, tmp_path: Path, form: str) -> None:
    frame = pd.read_parquet(tmp_path / "old/figures.parquet")
    frame["measure_end"] += 0.5
    wrong = r"measure_end: \d+\.5 is not a whole number"
    path: Path | pa.Table = pa.Table.from_pandas(frame)
    if form != "table":
        path = tmp_path / f"mine.{form}"
        frame.to_csv(path, index=False) if form == "csv" else frame.to_parquet(path)
    with pytest.raises(ExpectedError, match=wrong):
        extract.diff(path, tmp_path / "old")


def test_a_dataset_that_pandas_wrote_holds(raw: Path, tmp_path: Path) -> None:
    path = tmp_path / "old/figures.parquet"
    pd.read_parquet(path).to_parquet(path)
    (tmp_path / "old/manifest.json").unlink()
    assert validate(tmp_path / "old") == []
    assert cli(tmp_path / "old", tmp_path / "old").returncode == 0


def test_one_change_among_many_releases_is_found(raw: Path, tmp_path: Path) -> None:
    frame = pl.read_parquet(tmp_path / "old/figures.parquet")
    many = pl.concat([frame.with_columns(pl.col("release_id") + f"/{n}") for n in range(20_000 // frame.height)])
    for name, shift in (("one", 0.0), ("two", 1.0)):
        (tmp_path / name).mkdir()
        changed = many.with_columns(
            pl.when(pl.col("release_id") == "a/7").then(pl.col("value") + shift).otherwise("value").alias("value")
        )
        changed.write_parquet(tmp_path / name / "figures.parquet")
        shutil.copy(tmp_path / "old/releases.parquet", tmp_path / name)
    found = rows(tmp_path / "one", tmp_path / "two")
    assert [r[:4] for r in found] == [
        ("changed", "a/7", t, "value") for t in ("$5 million", "$2 million", "12 schools")
    ]
