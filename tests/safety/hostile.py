"""Runs over folders of hostile files, and what each must say; YAML that does harm to whoever trusts it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import extract

GOOD = "The state gave $5 million to 5 schools.\n"


def reasons(raw: Path, *paths: Path) -> dict[str, str]:
    """Runs over a folder (or paths) and gives why files were refused, by name; the good release must be there."""
    out = raw.parent / "out"
    summary = extract.run(list(paths) or [raw], out)
    assert "$5 million" in extract.load(out)["text"].to_pylist()
    rejects = [r for r in extract.load(out, "rejects").to_pylist() if r["table"] == "releases"]
    assert all(r["check"] == "readable" for r in rejects)
    assert all("\n" not in r["reason"] for r in rejects)
    assert summary.unreadable == len(rejects)
    assert summary.read == summary.releases + len(rejects)
    return {r["value"]: r["reason"] for r in rejects}


def texts(out: Path) -> set[str]:
    return {f["text"] for f in extract.load(out).to_pylist()}


def cli(*args: str | Path, cwd: Path, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "extract", *map(str, args)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=timeout)


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """The one line in which the command says what is wrong."""
    assert done.returncode in (1, 2), done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.strip().splitlines()
    assert line.isprintable()
    return line


LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "a: &a {x: 1}\n" + "".join(f"m{n}: &m{n} {{<<: [{', '.join([f'*{p}'] * 9)}]}}\n" for n, p in enumerate(["a", "m0", "m1", "m2", "m3", "m4", "m5", "m6"]))  # fmt: skip


# YAML in front matter, schemas, expectations and corrections.
YAML = {
    "aliases that grow": LAUGHS + "date: *i\n",
    "merges that grow": MERGES + "date: *m7\n",
    "an alias of itself": "date: &a [*a]\n",
    "a tag of Python": "title: !!python/object/apply:os.system ['echo']\n",
    "a name of Python": "title: !!python/name:os.system\n",
    "a tag of its own": "title: !money 5\n",
    "a tag that does not fit": "date: !!timestamp nonsense\n",
    "another": "date: !!int ''\n",
    "a day that is none": "date: 2020-99-99\n",
    "nested": "title: " + "[" * 3000 + "\n",
    "a number without end": "title: " + "9" * 5000 + "\n",
    "an unhashable name": "? [a]\n: b\n",
}
