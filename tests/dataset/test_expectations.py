"""Figures that must be there: a run without them fails, and a fault in their file is one line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import extract
from extract.dataset.schemas import SchemaError
from extract.dataset.validate import validate
from tests.conftest import ROOT
from tests.dataset.corrected import expecting, refused


def test_expected_figures_must_be_there(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "raw", tmp_path / "raw")
    rows = "- {release: colombia, label: MONEY, value: 23600000, modifier: MORE_THAN}\n- {release: colombia, date_start: 2020-09-18}\n"
    own = expecting(tmp_path, rows)
    assert extract.run([tmp_path / "raw"], tmp_path / "out", schemas=own).failed == 0
    assert validate(tmp_path / "out", own) == []
    own = expecting(tmp_path, rows + "- {release: colombia, label: MONEY, value: 1}\n- {release: peru, label: DATE}\n")
    for _ in range(2):
        assert extract.run([tmp_path / "raw"], tmp_path / "out", schemas=own).failed == 2
    assert refused(tmp_path / "raw") == [("expected_figure", "label MONEY, value 1"), ("expected_figure", "label DATE")]
    assert [f["value"] for f in validate(tmp_path / "out", own)] == ["label MONEY, value 1", "label DATE"]
    assert extract.run([tmp_path / "raw"], tmp_path / "out").failed == 0


@pytest.mark.parametrize(
    "text",
    [
        "- {label: MONEY}",
        "- {release: a, lable: MONEY}",
        "- {release: a}",
        "release: a",
        "[",
        "- {release: a, label: [MONEY]}",
    ],
)
def test_expectations_with_a_fault_are_one_clear_line(raw: Path, text: str) -> None:
    with pytest.raises(SchemaError, match=r"expect\.yaml") as error:
        extract.run([raw], raw.parent / "out", schemas=expecting(raw.parent, text))
    assert "\n" not in str(error.value)


def test_a_label_that_is_none_is_named(raw: Path) -> None:
    own = expecting(raw.parent, "- {release: a, value: 5}\n- {release: a, label: MONY}\n")
    with pytest.raises(SchemaError, match=r"expect\.yaml: row 2: no label 'MONY'; the labels are MONEY, PERCENT"):
        extract.run([raw], raw.parent / "out", schemas=own)


@pytest.mark.parametrize("name", ["corrections.yaml", "expect.yaml", "figures.yaml"])
def test_a_fault_of_yaml_names_its_file_and_line(raw: Path, name: str) -> None:
    own = expecting(raw.parent, "- {release: a, value: 5}\n")
    (raw.parent if name == "corrections.yaml" else own).joinpath(name).write_text("- a\n- b: [\n")
    with pytest.raises(ValueError, match=rf"{name}: not readable YAML: .* at line 3, column 1") as error:
        extract.run([raw], raw.parent / "out", schemas=own)
    assert "unicode" not in str(error.value)
