"""The README is true: its Python runs, its commands run, every command is in it, its table is the run's own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import extract

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(python|sh)\n(.*?)```", README, re.S)
COLUMNS = ("figure_id", "label", "text", "value", "modifier", "unit", "date_start", "date_end", "measure", "part_of")


def table_of(rows: int) -> str:
    """The README's table, from a run."""
    data = extract.load(ROOT / "output", "figures").select(COLUMNS).slice(0, rows).to_pylist()
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    for row in data:
        cells = ["" if v is None else f"{v:,.15g}" if isinstance(v, float) else str(v) for v in row.values()]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


@pytest.fixture(scope="module", autouse=True)
def dataset() -> None:
    extract.run([ROOT / "raw"], ROOT / "output")


@pytest.mark.parametrize("code", [code for kind, code in BLOCKS if kind == "python"])
def test_the_python_of_the_readme_runs(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_commands_of_the_readme_run() -> None:
    commands = [
        line for kind, code in BLOCKS if kind == "sh" for line in code.splitlines() if line.startswith("extract ")
    ]
    assert len(commands) >= 3
    for command in commands:
        line = command.replace("extract", f'"{sys.executable}" -m extract', 1)
        done = subprocess.run(line, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_every_command_is_in_the_readme() -> None:
    from extract.cli import app

    for command in app.registered_commands:
        assert command.callback is not None
        assert f"`extract {command.callback.__name__}" in README


def test_the_table_of_the_readme_is_what_a_run_gives() -> None:
    shown = README.partition("<!-- table -->\n")[2].partition("\n<!-- end -->")[0]
    assert shown == table_of(shown.count("\n") - 1)


def test_make_calls_what_the_readme_says() -> None:
    makefile = (ROOT / "Makefile").read_text()
    assert "python -m extract run" in makefile
    assert "python -m pytest" in makefile
    assert "make test" in (ROOT / ".ci/run").read_text()
