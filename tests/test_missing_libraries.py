"""An optional library that is not there is one line that names what to install."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest

import extract
from extract.dataset.export import ExportError, export
from extract.places import PlaceError, place
from tests.conftest import ROOT


@pytest.mark.parametrize(("form", "library"), [("xlsx", "xlsxwriter"), ("delta", "deltalake")])
def test_a_form_names_its_library(dataset: Path, monkeypatch: pytest.MonkeyPatch, form: str, library: str) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(
        ExportError, match=rf"^{form} needs other packages: pip install -e '\.\[export\]' \(.*{library}"
    ):
        export(dataset, form)


def test_the_engine_names_its_libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(extract.InputError, match=r"^engine dask needs other packages: pip install -e '\.\[dask\]' "):
        extract.run([ROOT / "raw"], tmp_path, engine="dask")


def test_a_store_names_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "upath", None)
    with pytest.raises(PlaceError, match=r"pip install -e '\.\[dask\]', and s3fs \(s3://\) or gcsfs"):
        place("s3://bucket/raw")


def test_the_extras_that_are_named_are_those_of_the_package_and_of_the_readme() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    readme = (ROOT / "README.md").read_text()
    sources = [path.read_text() for path in (ROOT / "src").rglob("*.py")]
    advice = [name for source in sources for name in re.findall(r"pip install -e '\.\[(\w+)\]'", source)]
    assert set(advice) == {"dask", "export"} <= set(extras)
    assert all(f"pip install -e '.[{name}]'" in readme for name in advice)
    assert not any(re.search(r"pip install (?!-e '\.\[)", source) for source in sources)
