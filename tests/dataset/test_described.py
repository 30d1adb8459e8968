"""A dataset tells what it is: Parquet metadata, card, Croissant, statistics, and Pandera's own command."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import yaml

import extract
from extract.dataset.schemas import TABLES, load_schemas
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("described")
    (folder / "raw").mkdir()
    shutil.copy(ROOT / "raw/colombia.txt", folder / "raw")
    (folder / "raw/scan.txt").write_bytes(b"%PDF-1.7")
    extract.run([folder / "raw"], folder / "out")
    return folder / "out"


@pytest.mark.parametrize("table", TABLES)
def test_parquet_holds_every_description_and_unit(dataset: Path, table: str) -> None:
    schema = pq.read_schema(dataset / f"{table}.parquet")
    for name, column in load_schemas()[table].spec["columns"].items():
        about = schema.field(name).metadata
        assert about[b"description"].decode() == column["description"]
        for key in ("unit", "unit_column"):
            assert about.get(key.encode(), b"").decode() == column.get("metadata", {}).get(key, "")


def test_the_unit_of_an_amount_is_told_by_the_column_that_has_it(dataset: Path) -> None:
    schema = pq.read_schema(dataset / "figures.parquet")
    assert schema.field("start").metadata[b"unit"] == b"code point"
    for name in ("value", "value_max"):
        assert b"unit" not in schema.field(name).metadata
        assert schema.field(name).metadata[b"unit_column"].decode() in schema.names
    assert "| `value` | Float64 | see column unit | yes |" in (dataset / "README.md").read_text()


def test_mlcroissant_validates_the_description_and_reads_the_tables_by_it(dataset: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    described = mlcroissant.Dataset(jsonld=str(dataset / "croissant.json"))
    assert described.metadata.ctx.issues.errors == set()
    for table, column in (("releases", "title"), ("passages", "text"), ("figures", "text"), ("rejects", "reason")):
        found = [r[f"{table}/{column}"] for r in described.records(table)]
        assert [v.decode() for v in found] == extract.load(dataset, table)[column].to_pylist()


def test_the_card_is_what_hugging_face_reads(dataset: Path) -> None:
    text = (dataset / "README.md").read_text()
    front = yaml.safe_load(text.split("---\n")[1])
    assert {c["config_name"]: c["data_files"] for c in front["configs"]} == {t: f"{t}.parquet" for t in TABLES}
    assert [c["config_name"] for c in front["configs"] if c.get("default")] == ["figures"]
    assert (front["size_categories"], front["language"]) == (["n<1K"], ["en"])
    assert "| `start` | Int64 | code point | no |" in text
    assert "One of APPROX, MORE_THAN" in text


def test_hugging_face_opens_the_dataset_by_its_card(dataset: Path, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    rows = datasets.load_dataset(str(dataset), "figures", split="train", cache_dir=str(tmp_path))
    assert rows.num_rows == 30
    assert rows[0]["text"] == "September 18, 2020"


def test_statistics_count_by_label_column_and_check(dataset: Path) -> None:
    numbers = json.loads((dataset / "statistics.json").read_text())
    assert numbers["fill_rates_by_label"]["DATE"]["value"] == 0
    assert numbers["fill_rates_by_label"]["MONEY"]["value"] == 1
    assert 0 < numbers["fill_rates"]["value"] < 1
    assert numbers["rejects_by_check"]["readable"] == 1


@pytest.mark.parametrize("table", TABLES)
def test_panderas_own_command_accepts_our_files(dataset: Path, table: str) -> None:
    command = [Path(sys.executable).with_name("pandera"), "validate", "--schema", ROOT / f"schemas/{table}.yaml"]
    done = subprocess.run(
        [*command, "--data", dataset / f"{table}.parquet"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("table", TABLES)
def test_the_values_of_a_column_are_told_once(table: str) -> None:
    """By `isin`, from which the dictionary has them; the description says what they are of."""
    for name, column in load_schemas()[table].spec["columns"].items():
        words = set(re.findall(r"\w+", column["description"]))
        assert len(words & set(column.get("isin") or ())) < 2, name
