"""What `import extract` gives, and that it loads nothing heavy for it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import extract
from tests.conftest import ROOT


def python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_loads_no_heavy_library() -> None:
    heavy = (
        "{'bs4', 'distributed', 'jinja2', 'lxml', 'pandas', 'pandera', 'polars', 'pyarrow', 'rich', 'spacy', 'yaml'}"
    )
    assert python(f"import sys, extract; print({heavy} & set(sys.modules))") == "set()"


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert python("import extract; print(extract.__version__)") == project["version"]


@pytest.mark.parametrize("verb", [extract.figures, extract.explain])
def test_what_is_no_text_is_told_in_one_line(verb: Callable[[object], object]) -> None:
    with pytest.raises(TypeError, match=f"{verb.__name__} takes a text \\(str\\), not NoneType$"):
        verb(None)
    with pytest.raises(TypeError, match=r"not bytes; `read_text` finds their encoding$"):
        verb(b"It gave $5 million.")


def test_an_argument_that_would_be_passed_over_is_refused(dataset: Path) -> None:
    with pytest.raises(ValueError, match=r"additive is of the table figures alone, not of passages$"):
        extract.load(dataset, "passages", additive=True)
    with pytest.raises(
        TypeError, match=r"read\(\) got an unexpected keyword argument 'dte'; known are title, date, url, "
    ):
        extract.read(ROOT / "raw/colombia.txt", dte="2020-09-18")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"read_text\(\) got an unexpected keyword argument 'foo'"):
        extract.read_text("It gave $5 million.", foo=1)  # type: ignore[call-arg]


def test_a_text_to_read_is_str_or_bytes() -> None:
    assert extract.read_text(b"It gave $5 million.").passages == extract.read_text("It gave $5 million.").passages
    with pytest.raises(TypeError, match=r"read_text takes a text \(str\), not NoneType$"):
        extract.read_text(None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"engine": "spark"}, "no engine 'spark'; the engines are local, dask"),
        ({"workers": 0}, "workers is 0, no number of processes; give 1 or more"),
        ({"workers": 1.5}, "workers is 1.5, no number of processes"),
        ({"workers": "2"}, "workers is '2', no number of processes"),
        ({"paths": None}, "a path is a text or one of pathlib's, not NoneType"),
        ({"paths": [b"raw"]}, "a path is a text or one of pathlib's, not bytes"),
        ({"output": None}, "a path is a text or one of pathlib's, not NoneType"),
    ],
)
def test_a_run_with_a_wrong_argument_says_so_and_does_nothing(tmp_path: Path, wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(extract.InputError, match=re.escape(said)):
        extract.run(**{"paths": ROOT / "raw", "output": tmp_path / "out", **wrong})
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("extract.load('raw')", "DatasetError"),
        ("extract.diff('raw/colombia.txt', 'raw')", "ExpectedError"),
        ("extract.run(['raw'], 'OUTPUT', schemas='raw/colombia.txt')", "SchemaError"),
        ("extract.run(['raw'], 'OUTPUT', corrections='raw/colombia.txt')", "CorrectionError"),
        ("extract.testing.assert_figures('raw', 'raw/colombia.txt')", "ExpectedError"),
    ],
)
def test_what_is_raised_is_in_the_package(tmp_path: Path, code: str, error: str) -> None:
    """Asked for before anything that raises it is loaded."""
    tried = code.replace("OUTPUT", str(tmp_path))
    lines = ["import extract", "try:", f"    {tried}", f"except extract.{error}:", "    print('caught')"]
    assert python("\n".join(lines)) == "caught"
    assert error in extract.__all__


def test_every_name_of_the_package_is_in_it() -> None:
    assert [name for name in extract.__all__ if not hasattr(extract, name)] == []
    assert all(isinstance(c, extract.Candidate) for c in extract.explain("$5 million under Section 230"))


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert python("import extract; print(hasattr(extract, 'nothing'))") == "False"


@pytest.mark.parametrize("kind", [str, Path])
def test_one_path_may_be_given_alone(tmp_path: Path, kind: type[str] | type[Path]) -> None:
    assert extract.run(kind(ROOT / "raw"), tmp_path).releases == 1


def test_the_layers_that_contributors_are_told_of_are_those_that_are_checked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    told = re.search(r"`(cli → [^`]*)`", (ROOT / "CONTRIBUTING.md").read_text())
    assert told
    assert " ".join(told[1].split()) == " → ".join(layers).replace("extract.", "")


def test_faults_name_arguments_and_no_options() -> None:
    """Whoever calls from Python has no `--output`; only what the command line itself says may name it."""
    raised = re.compile(r"(?:Error|Busy|Unreadable)\([^\n]*[^\n\w-]--[a-z]")
    for path in (ROOT / "src/extract").rglob("*.py"):
        if path.parent.name != "cli":
            assert not raised.search(path.read_text()), path


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"scheduler": "tcp://x"}, "scheduler needs engine dask: say that, too"),
        (
            {"output": "raw"},
            "raw: raw files and a dataset cannot share a folder; choose another output folder",
        ),
        ({"output": "README.md"}, "README.md: this is a file, and a dataset is a folder; choose another output"),
        (
            {"output": "."},
            ".: README.md is there, and no manifest of `extract run` lists it: choose another output, or move it away",
        ),
    ],
)
def test_a_fault_names_the_argument(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: dict[str, str], message: str
) -> None:
    (tmp_path / "raw").mkdir()
    for name in ("raw/a.txt", "b.txt", "README.md"):
        (tmp_path / name).write_text("It gave $5 million.")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(extract.InputError) as error:
        extract.run("raw", **{"output": "out", **arguments})  # type: ignore[arg-type]
    assert str(error.value) == message
