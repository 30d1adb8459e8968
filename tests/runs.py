"""What tests of runs share: the command line, a dataset's files, a disk that is soon full."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT


def cli(*args: str, cwd: Path = ROOT, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """The command line, run as its user would."""
    command = [sys.executable, "-m", "extract", *args]
    return subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, text=True, check=False, env=None)


def tables(dataset: Path) -> dict[str, bytes]:
    """Every file of a dataset but the manifest, which alone holds the time."""
    return {
        p.name: p.read_bytes() for p in dataset.iterdir() if p.is_file() and p.name not in ("manifest.json", ".lock")
    }


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """A file system of 200 kB on a folder; skips where this user may not mount one."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting needs a privilege that this user lacks")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=False)
