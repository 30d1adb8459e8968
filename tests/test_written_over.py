"""A page and a file of differences take the place of earlier ones and of nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

from extract.places import TakenError
from extract.review import review
from tests.conftest import ROOT


def cli(*args: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "extract", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("text", ["", "years of work", "<!doctype html>\n<p>a page of mine"])
def test_a_file_of_somebody_is_no_place_for_a_page(dataset: Path, tmp_path: Path, text: str) -> None:
    mine = tmp_path / "mine.html"
    mine.write_text(text)
    done = cli("review", dataset, "-o", mine)
    said = f"extract: {mine}: a file is there that is no earlier page; name another output\n"
    assert (done.returncode, done.stderr, mine.read_text()) == (2, said, text)


def test_a_page_of_many_releases_is_kept_where_somebody_has_its_name(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extract.review.MOST_RELEASES", 0)
    review(dataset, tmp_path / "page.html")
    (page,) = (tmp_path / "page-releases").iterdir()
    page.write_text("years of work")
    with pytest.raises(TakenError, match="a file is there that is no earlier page"):
        review(dataset, tmp_path / "page.html")
    assert page.read_text() == "years of work"


def test_an_earlier_page_is_replaced_and_a_folder_is_none(dataset: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert [cli("review", dataset, "-o", page).returncode for _ in range(2)] == [0, 0]
    done = cli("review", dataset, "-o", tmp_path)
    assert (done.returncode, done.stderr) == (2, f"extract: {tmp_path}: a folder is there; name a file as output\n")


@pytest.mark.parametrize("form", ["json", "parquet"])
@pytest.mark.parametrize("data", [b"", b"years of work", b"{}", b'{"differences": 5}', b"[1]", b"PARQUET"])
def test_a_file_of_somebody_is_no_place_for_a_diff(dataset: Path, tmp_path: Path, form: str, data: bytes) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(data)
    if data == b"PARQUET":
        pl.DataFrame({"kind": ["removed"], "text": ["mine"]}).write_parquet(mine)
    before = mine.read_bytes()
    done = cli("diff", dataset, dataset, "--format", form, "-o", mine)
    said = f"extract: {mine}: a file is there that is no earlier diff; name another output\n"
    assert (done.returncode, done.stderr, mine.read_bytes()) == (2, said, before)


def test_an_earlier_diff_is_replaced_whatever_its_format(dataset: Path, tmp_path: Path) -> None:
    path, expected = tmp_path / "d", tmp_path / "expected.csv"
    expected.write_text((ROOT / "tests/expected/colombia.csv").read_text().replace("23600000", "23600001"))
    for form in ("json", "parquet", "parquet", "json", "json"):
        done = cli("diff", expected, dataset, "--format", form, "-o", path)
        assert (done.returncode, done.stdout, done.stderr) == (1, f"written   {path}\n", "")
    (row,) = json.loads(path.read_text())["differences"]
    assert (row["kind"], row["column"], row["found"]) == ("changed", "value", "23600000.0")
    assert json.loads(cli("diff", expected, dataset, "--json", "-o", path).stdout) == {"differences": [row]}
