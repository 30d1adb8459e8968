"""The dataset: checks refuse rows and say why, files are the same bytes again, schemas are the one contract."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow.parquet as pq
import pytest

import extract
from extract.dataset.card import dictionary
from extract.dataset.checks import check, frames
from extract.dataset.conditions import FIGURES
from extract.dataset.rows import rows_of
from extract.dataset.schemas import TABLES, SchemaError, load_schemas
from extract.dataset.validate import validate
from extract.model import Passage, Release
from tests.conftest import ROOT

TEXT = "The state gave $5 million, including $2 million for 12 schools, in 2019."


@pytest.fixture
def rows() -> dict[str, list[dict[str, Any]]]:
    passage = Passage(0, "paragraph", 0, TEXT, source_line=1)
    release = Release("r", "r.txt", "0" * 64, "text", "A title", date(2020, 1, 1), (passage,))
    return rows_of(release, extract.extract_release(release))


def refused(rows: dict[str, list[dict[str, Any]]]) -> list[tuple[str, str | None]]:
    tables = load_schemas()
    return [(r["check"], r["column"]) for r in check(frames(rows, tables), tables).rejects]


def test_what_the_pipeline_finds_passes(rows: dict[str, list[dict[str, Any]]]) -> None:
    assert refused(rows) == []
    assert len(rows["figures"]) == 4


# A change of the first figure, and the check and column by which a row is refused then.
BROKEN: list[tuple[dict[str, Any], tuple[str, str]]] = [
    ({"text": "$6 million"}, ("text_in_passage", "text")),
    ({"end": 15, "start": 15}, ("start_before_end", "end")),
    ({"end": 45}, ("no_overlap", "start")),
    ({"unit": "dollar"}, ("money_unit", "unit")),
    ({"unit": "XQZ"}, ("money_unit", "unit")),
    ({"value": None}, ("amount_has_value", "value")),
    ({"value": float("inf")}, ("finite", "value")),
    ({"value_max": 1.0}, ("value_order", "value_max")),
    ({"passage": 7}, ("has_passage", "passage")),
    ({"part_of": "r:f99"}, ("part_of_exists", "part_of")),
    ({"label": "DATE"}, ("date_has_no_value", "value")),
    ({"label": "DATE"}, ("date_has_end", "date_end")),
    ({"label": "DATE"}, ("date_has_granularity", "granularity")),
    ({"label": "DATE"}, ("date_has_no_unit", "unit")),
    ({"label": "DATE", "counts_in_total": True}, ("no_part_in_total", "counts_in_total")),
    ({"per": "day", "counts_in_total": True}, ("no_part_in_total", "counts_in_total")),
    ({"sentence": "foo"}, ("sentence_in_passage", "sentence")),
    ({"date_start": date(2020, 1, 2), "date_end": date(2020, 1, 1)}, ("date_order", "date_end")),
]


@pytest.mark.parametrize(("change", "expected"), BROKEN)
def test_a_row_that_breaks_a_rule_is_refused_with_the_reason(
    rows: dict[str, list[dict[str, Any]]], change: dict[str, Any], expected: tuple[str, str]
) -> None:
    rows["figures"][0].update(change)
    assert expected in refused(rows)


def test_every_condition_has_a_row_that_breaks_it() -> None:
    assert {(c.check, c.column) for c in FIGURES} <= {expected for _, expected in BROKEN}


def test_a_part_greater_than_its_whole_loses_the_link_and_stays(rows: dict[str, list[dict[str, Any]]]) -> None:
    rows["figures"][1]["value"] = 9e9
    tables = load_schemas()
    checked = check(frames(rows, tables), tables)
    assert [r["check"] for r in checked.rejects] == ["part_within_whole"]
    assert checked.tables["figures"].height == 4
    assert checked.tables["figures"]["part_of"].null_count() == 4
    assert checked.tables["figures"]["counts_in_total"].to_list() == [True, True, True, False]


def test_a_period_with_other_days_than_its_date_loses_the_link_and_stays(rows: dict[str, list[dict[str, Any]]]) -> None:
    assert rows["figures"][0]["period"] == rows["figures"][3]["figure_id"]
    rows["figures"][0]["period_end"] = date(2019, 12, 30)
    tables = load_schemas()
    checked = check(frames(rows, tables), tables)
    assert [(r["check"], r["row"]) for r in checked.rejects] == [("period_has_days", "r:f1")]
    assert checked.tables["figures"].select("period", "period_start", "period_end").row(0) == (None, None, None)


def test_only_the_failing_row_is_lost(rows: dict[str, list[dict[str, Any]]]) -> None:
    rows["figures"][2]["label"] = "WEIGHT"
    tables = load_schemas()
    checked = check(frames(rows, tables), tables)
    assert checked.tables["figures"].height == 3
    assert checked.rejects[0]["sentence"] == TEXT


def test_a_date_needs_days_unless_the_release_has_none(rows: dict[str, list[dict[str, Any]]]) -> None:
    rows["figures"][3].update(date_start=None, date_end=None)
    assert ("date_has_end", "date_end") in refused(rows)


def test_a_release_far_in_the_future_is_refused(rows: dict[str, list[dict[str, Any]]]) -> None:
    rows["releases"][0]["date"] = date(2150, 1, 1)
    assert ("plausible_date", "date") in refused(rows)


def test_a_run_writes_the_same_bytes_again(tmp_path: Path) -> None:
    for name in ("a", "b"):
        extract.run([ROOT / "raw"], tmp_path / name)
    for table in TABLES:
        assert (tmp_path / "a" / f"{table}.parquet").read_bytes() == (tmp_path / "b" / f"{table}.parquet").read_bytes()


def test_parquet_has_the_types_of_the_schemas(tmp_path: Path) -> None:
    extract.run([ROOT / "raw"], tmp_path)
    schema = pq.read_schema(tmp_path / "figures.parquet")
    assert str(schema.field("label").type).startswith("dictionary")
    assert str(schema.field("value").type) == "double"
    assert str(schema.field("date_start").type) == "date32[day]"
    assert json.loads((tmp_path / "manifest.json").read_text())["rows"]["figures"] == 30
    assert validate(tmp_path) == []


def test_a_dataset_from_elsewhere_is_checked(tmp_path: Path) -> None:
    extract.run([ROOT / "raw"], tmp_path)
    frame = pl.read_parquet(tmp_path / "figures.parquet").with_columns(pl.lit("x").alias("text"))
    frame.write_parquet(tmp_path / "figures.parquet")
    assert {f["check"] for f in validate(tmp_path)} == {"text_in_passage", "as_written"}


def test_every_column_has_a_description() -> None:
    for table in load_schemas().values():
        assert all(len(c["description"]) > 10 for c in table.spec["columns"].values())


def test_a_stricter_schema_of_ones_own_refuses_rows(tmp_path: Path) -> None:
    own = tmp_path / "schemas"
    own.mkdir()
    text = (ROOT / "schemas/figures.yaml").read_text().replace("    - DATE\n", "")
    (own / "figures.yaml").write_text(text)
    summary = extract.run([ROOT / "raw"], tmp_path / "out", schemas=own)
    assert summary.figures.get("DATE") is None
    assert summary.rejects > 10


@pytest.mark.parametrize(
    "text",
    [
        "columns: [",
        "name: figures",
        "columns:\n  a:\n    dtype: Float65\n    description: x\n",
        "columns:\n  a:\n    dtype: [String]\n",
    ],
)
def test_a_schema_with_a_typo_is_one_clear_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "figures.yaml").write_text(text)
    with pytest.raises(SchemaError) as error:
        load_schemas(tmp_path)
    assert "figures.yaml" in str(error.value)
    assert "\n" not in str(error.value)


def stricter(tmp_path: Path, old: str, new: str) -> Path:
    """A folder with the project's own schema of figures, changed."""
    text = (ROOT / "schemas/figures.yaml").read_text()
    assert old in text
    (tmp_path / "own").mkdir()
    (tmp_path / "own/figures.yaml").write_text(text.replace(old, new, 1))
    return tmp_path / "own"


@pytest.mark.parametrize(
    ("old", "new", "column", "refused"),
    [
        ("        PERCENT:", "        MONEY: [EUR, GBP]\n        PERCENT:", "unit", ["USD"] * 9),
        ("  date_end:\n", "  date_end:\n    greater_than_or_equal_to: 1900-01-01\n", "date_end", ["1822-12-31", "1823-12-31"]),
    ],
)  # fmt: skip
def test_a_closed_list_of_currencies_and_a_window_of_dates_can_be_asked_for(
    tmp_path: Path, old: str, new: str, column: str, refused: list[str]
) -> None:
    own = stricter(tmp_path, old, new)
    extract.run([ROOT / "raw"], tmp_path / "out")
    assert [f["value"] for f in validate(tmp_path / "out", own) if f["column"] == column] == refused
    summary = extract.run([ROOT / "raw"], tmp_path / "out", schemas=own)
    assert sum(summary.figures.values()) == 30 - len(refused)
    rejects = extract.load(tmp_path / "out", "rejects").to_pylist()
    assert [r["value"] for r in rejects if r["column"] == column] == refused


UNIT = "  unit:\n    dtype: String\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  per:\n", "  pre:\n", "it lacks the column per"),
        ("strict: true", "  more:\n    dtype: String\nstrict: true", "the dataset has no column more"),
        ("  per:\n    dtype: String", "  per:\n    dtype: Int64", "column per has dtype Int64, not String"),
        (UNIT, UNIT + "    isinn: [USD]\n", "column unit: Pandera has no check 'isinn'"),
        (UNIT, UNIT + "    greater_than: 5\n", "column unit: greater_than(5) cannot be checked"),
        ("- figure_id\n", "- figure\n", "unique names 'figure', which is no column"),
        ("        PERCENT:\n", "        MONEY: EUR\n        PERCENT:\n", "isin_by_label is no mapping of labels to lists"),
        ("    metadata:\n      unit: code point\n", "    metadata: day\n", "column start: metadata is no mapping"),
    ],
)  # fmt: skip
def test_a_stricter_schema_that_cannot_be_used_is_one_clear_line(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    with pytest.raises(SchemaError, match=re.escape(message)) as error:
        load_schemas(stricter(tmp_path, old, new))
    assert "\n" not in str(error.value)


def test_the_tables_are_described_beside_their_schemas() -> None:
    """schemas/README.md is what `extract schema --markdown` prints."""
    assert (ROOT / "schemas/README.md").read_text() == "\n".join(map(dictionary, load_schemas().values())) + "\n"


def test_additive_figures_leave_out_parts(tmp_path: Path) -> None:
    extract.run([ROOT / "raw"], tmp_path)
    table = extract.load(tmp_path, "figures", additive=True)
    texts = table["text"].to_pylist()
    assert "$23.6 million" in texts
    assert "$15.5 million" not in texts
