"""The wheel, installed elsewhere, works without the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT


def test_an_installed_wheel_runs_far_from_the_repository(tmp_path: Path) -> None:
    """Built, installed alone into a fresh environment that sees only the dependencies, run from another folder."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(tmp_path / "dist"), str(ROOT)],
        check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    env = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", str(env)], check=True)
    python = env / "bin/python"
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", str(wheel)], check=True, capture_output=True)
    (packages,) = (env / "lib").glob("python*/site-packages")
    dependencies = [p for p in sys.path if "site-packages" in p]
    # The dependencies only: editable installs hook in through .pth files, which this does not read.
    (packages / "dependencies.pth").write_text("\n".join(dependencies) + "\n")
    (about,) = packages.glob("extract-*.dist-info")
    assert {path.name for path in (about / "licenses").iterdir()} == {"LICENSE", "NOTICE"}
    work = tmp_path / "work"
    (work / "raw").mkdir(parents=True)
    shutil.copy(ROOT / "raw/colombia.txt", work / "raw/colombia.txt")
    clean = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    where = subprocess.run(
        [python, "-c", "import extract; print(extract.__file__)"],
        cwd=work,
        env=clean,
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(env) in where.stdout
    done = subprocess.run(
        [env / "bin/extract", "run"], cwd=work, env=clean, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "figures   30" in done.stdout
    assert (work / "output/figures.parquet").is_file()
