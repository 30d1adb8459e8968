"""The README is true: its Python runs, its commands run, every command is in it, its table is the run's own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import extract
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(python|sh)\n(.*?)```", README, re.DOTALL)
COLUMNS = ("figure_id", "label", "text", "value", "modifier", "unit", "date_start", "date_end", "measure", "part_of")


def table_of(dataset: Path, rows: int) -> str:
    """The README's table, from a run."""
    data = extract.load(dataset, "figures").select(COLUMNS).slice(0, rows).to_pylist()
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    for row in data:
        cells = ["" if v is None else f"{v:,.15g}" if isinstance(v, float) else str(v) for v in row.values()]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the README speaks of, after `make run`."""
    folder = tmp_path_factory.mktemp("readme")
    for part in ("raw", "tests/expected"):
        shutil.copytree(ROOT / part, folder / part)
    extract.run([folder / "raw"], folder / "output")
    return folder


@pytest.mark.parametrize("code", [code for kind, code in BLOCKS if kind == "python"])
def test_the_python_of_the_readme_runs(code: str, place: Path) -> None:
    env = {**os.environ, "HF_HOME": str(place / "cache")}
    done = subprocess.run([sys.executable, "-c", code], cwd=place, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
@pytest.mark.parametrize("code", re.findall(r"```r\n(.*?)```", README, re.DOTALL))
def test_the_r_of_the_readme_runs(code: str, place: Path) -> None:
    done = subprocess.run(["Rscript", "-e", code], cwd=place, capture_output=True, text=True, check=False)
    if "there is no package called" in done.stderr:
        pytest.skip("R has no arrow")
    assert done.returncode == 0, done.stderr


def test_the_corrections_of_the_readme_apply(tmp_path: Path) -> None:
    corrections, expected = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    (tmp_path / "corrections.yaml").write_text(corrections)
    (tmp_path / "expect.yaml").write_text(expected)
    shutil.copytree(ROOT / "raw", tmp_path / "raw")
    summary = extract.run([tmp_path / "raw"], tmp_path / "out", schemas=tmp_path)
    assert summary.failed == 0
    rows = [r for r in extract.load(tmp_path / "out").to_pylist() if r["corrected"]]
    assert [(r["text"], r["value"]) for r in rows] == [("$8.1 million", 8.2e6)]


def test_the_commands_of_the_readme_run(place: Path) -> None:
    commands = [
        line for kind, code in BLOCKS if kind == "sh" for line in code.splitlines() if line.startswith("extract ")
    ]
    assert len(commands) >= 3
    for command in commands:
        line = command.replace("extract", f'"{sys.executable}" -m extract', 1)
        done = subprocess.run(line, shell=True, cwd=place, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_every_command_is_in_the_readme() -> None:
    from extract.cli import app

    for command in app.registered_commands:
        assert command.callback is not None
        assert f"`extract {command.callback.__name__}" in README


@pytest.mark.parametrize(("command", "options"), re.findall(r"^\| `extract (\w+).*?\| (.*) \|$", README, re.MULTILINE))
def test_every_option_of_the_readme_is_one_of_its_command(command: str, options: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "extract", command, "--help"], capture_output=True, text=True, check=True
    )
    assert set(re.findall(r"--[a-z]+", options)) <= set(re.findall(r"--[a-z]+", done.stdout))


def test_the_table_of_the_readme_is_what_a_run_gives(place: Path) -> None:
    shown = README.partition("<!-- table -->\n")[2].partition("\n<!-- end -->")[0]
    assert shown == table_of(place / "output", shown.count("\n") - 1)


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
@pytest.mark.parametrize(("target", "command"), [("run", "-m extract run"), ("test", "-m pytest")])
def test_make_calls_what_the_readme_says(target: str, command: str) -> None:
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}  # of no make around it
    command_line = ["make", "-n", target, "VENV=elsewhere"]
    shown = subprocess.run(command_line, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines()[-1].startswith(f"elsewhere/bin/python {command}")


def test_ci_makes_an_environment_of_its_own_and_leaves_the_developers(tmp_path: Path) -> None:
    """With a `make` that only tells what it was called for, and with which environment."""
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci", ignore=shutil.ignore_patterns(".venv"))
    (tmp_path / ".venv").mkdir()
    (tmp_path / "bin").mkdir()
    for name in ("make", "chromium"):
        (tmp_path / "bin" / name).write_text('#!/bin/sh\necho "$1 $VENV"\n')
        (tmp_path / "bin" / name).chmod(0o755)
    env = {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run([tmp_path / ".ci/run"], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [f"{target} .ci/.venv" for target in ("lint", "test", "audit")]
    assert (tmp_path / ".venv").is_dir()
