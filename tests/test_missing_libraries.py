"""An optional library that is not there is one line that names what to install."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import extract
from extract.dataset.export import ExportError, export
from extract.places import PlaceError, place

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(("form", "library"), [("xlsx", "xlsxwriter"), ("delta", "deltalake")])
def test_a_form_names_its_library(dataset: Path, monkeypatch: pytest.MonkeyPatch, form: str, library: str) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ExportError, match=rf"^{form} needs another package: pip install {library} "):
        export(dataset, form)


def test_the_engine_names_its_libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(extract.InputError, match=r"pip install 'dask\[distributed\]' "):
        extract.run([ROOT / "raw"], tmp_path, engine="dask")


def test_a_store_names_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "upath", None)
    with pytest.raises(PlaceError, match="pip install universal-pathlib s3fs "):
        place("s3://bucket/raw")
