"""A dataset from elsewhere: what its tables say of each other, and its manifest of its files, must hold, too."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from extract.dataset.validate import validate
from tests.runs import cli

DATE, PART = pl.col("label") == "DATE", pl.col("part_of").is_not_null()
FIRST = pl.int_range(pl.len()) == 0


def put(table: str, column: str, value: pl.Expr, where: pl.Expr = FIRST) -> Callable[[Path], None]:
    """Puts a value into a column of some rows."""

    def change(dataset: Path) -> None:
        frame = pl.read_parquet(dataset / f"{table}.parquet")
        frame = frame.with_columns(
            pl.when(where).then(value).otherwise(column).cast(frame.schema[column]).alias(column)
        )
        frame.write_parquet(dataset / f"{table}.parquet")

    return change


# What is done to a dataset, which check says so, of how many rows (0: some).
WRONG: dict[str, tuple[Callable[[Path], None], str, int]] = {
    "days with a unit": (put("figures", "unit", pl.lit("USD"), DATE), "date_has_no_unit", 14),
    "days in a total": (put("figures", "counts_in_total", pl.lit(True), DATE), "no_part_in_total", 14),
    "parts in a total": (put("figures", "counts_in_total", pl.lit(True), PART), "no_part_in_total", 0),
    "another sentence": (put("figures", "sentence", pl.lit("foo")), "sentence_in_passage", 1),
    "another day of the release": (put("figures", "release_date", pl.lit(date(2019, 1, 1))), "same_release_date", 1),
    "no day of the release": (put("figures", "release_date", pl.lit(None)), "same_release_date", 1),
    "another title": (put("figures", "release_title", pl.lit("foo")), "same_release_title", 1),
    "another section": (put("figures", "section", pl.lit(99)), "same_section", 1),
    "another heading": (put("figures", "heading", pl.lit("foo")), "same_heading", 1),
    "fewer figures": (put("releases", "figures", pl.lit(3)), "counts_figures", 1),
    "fewer passages": (put("releases", "passages", pl.lit(3)), "counts_passages", 1),
    "no title": (put("releases", "title", pl.lit(None)), "same_release_title", 30),
}


TITLE = pl.col("kind") == "title"
NOWHERE = pl.lit("colombia:f99")
# What is done to a dataset beside what follows from it: the rows of other tables that point to the row which fails.
ALONE: dict[str, tuple[Callable[[Path], None], list[tuple[str, str]]]] = {
    "a day with a unit": (
        put("figures", "unit", pl.lit("USD"), pl.col("text") == "the end of 2023"),
        [("f15", "date_has_no_unit")],
    ),
    "a passage": (put("passages", "kind", pl.lit("song"), TITLE), [("1", "isin(")]),
    "a release": (put("releases", "date", pl.lit(date(1066, 10, 14))), [("colombia", "plausible_date")]),
    "a link to nowhere": (
        put("figures", "part_of", NOWHERE, pl.col("text") == "$15.5 million"),
        [("f5", "part_of_exists")],
    ),
}


@pytest.mark.parametrize("case", ALONE)
def test_what_follows_from_a_failure_is_no_failure_of_its_own(dataset: Path, tmp_path: Path, case: str) -> None:
    change, wanted = ALONE[case]
    shutil.copytree(dataset, tmp_path / "d")
    change(tmp_path / "d")
    found = [(f["row"].rpartition(":")[2], f["check"]) for f in validate(tmp_path / "d") if f["check"] != "as_written"]
    assert [row for row, _ in found] == [row for row, _ in wanted]
    assert all(check.startswith(start) for (_, check), (_, start) in zip(found, wanted, strict=True))


@pytest.mark.parametrize("case", WRONG)
def test_what_tables_say_of_each_other(dataset: Path, tmp_path: Path, case: str) -> None:
    change, name, many = WRONG[case]
    shutil.copytree(dataset, tmp_path / "d")
    change(tmp_path / "d")
    found = [f["check"] for f in validate(tmp_path / "d")]
    assert set(found) == {name, "as_written"}
    assert found.count(name) == many or not many
    (tmp_path / "d/manifest.json").unlink()
    assert {f["check"] for f in validate(tmp_path / "d")} == {name}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "manifest.json",
            "{",
            "manifest manifest.json: sha256 as_written: not as `extract run` of this version wrote it",
        ),
        ("README.md", "x", "manifest README.md: sha256 as_written: not the file that the manifest tells of"),
        (
            "statistics.json",
            None,
            "manifest statistics.json: sha256 as_written: not the file that the manifest tells of",
        ),
    ],
)
def test_files_that_are_not_as_the_manifest_says(
    dataset: Path, tmp_path: Path, name: str, text: str | None, said: str
) -> None:
    shutil.copytree(dataset, tmp_path / "d")
    (tmp_path / "d" / name).unlink() if text is None else (tmp_path / "d" / name).write_text(text)
    done = cli("check", str(tmp_path / "d"))
    assert (done.returncode, done.stdout) == (1, f"{said}\n1 failure\n")


def test_tables_without_a_manifest_may_hold(dataset: Path, tmp_path: Path) -> None:
    for path in dataset.glob("*.parquet"):
        shutil.copy(path, tmp_path)
    assert cli("check", str(tmp_path)).stdout == "every row holds\n"
