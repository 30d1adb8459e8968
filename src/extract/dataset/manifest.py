"""The manifest of a dataset: what wrote it, from which inputs, and the hash of every file."""

from __future__ import annotations

import hashlib
import json
import platform
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

# Of the manifest itself: one of another format is not relied on.
FORMAT = 3
# Its name, and the names of the other files that stand beside the tables.
MANIFEST, BESIDE = "manifest.json", ("README.md", "croissant.json", "statistics.json")
# Modules that only show or compare what a dataset has: all others decide which rows a raw file gives.
_SHOWING = frozenset(
    ("__main__.py", "cli", "diff.py", "expected.py", "palette.py", "review", "summary.py", "terminal.py", "testing.py")
)


def sealed(manifest: dict[str, Any]) -> dict[str, Any]:
    """The manifest with a hash of itself, by which a change of any value shows."""
    text = json.dumps(manifest, sort_keys=True)
    return {**manifest, "seal": hashlib.sha256(text.encode()).hexdigest()}


def read_manifest(dataset: Path) -> dict[str, Any]:
    """The manifest of a dataset, {} where there is none of this format as it was written."""
    try:
        data = json.loads((dataset / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        return {}
    seal = data.pop("seal", None)
    return data if sealed(data)["seal"] == seal else {}


def altered(dataset: Path, manifest: dict[str, Any]) -> list[str]:
    """The files that the manifest names and that are not there with the content it says."""
    return [name for name, found in manifest.get("files", {}).items() if file_hash(dataset / name) != found]


def file_hash(path: Path) -> str | None:
    """SHA-256 of a file; None where it cannot be opened."""
    try:
        with path.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest()
    except OSError:
        return None


@cache
def latest_date() -> date:
    """The last day that a release may be dated: the end of next year."""
    return date(date.today().year + 1, 12, 31)


@cache
def extractor_hash() -> str:
    """One hash of all that decides which rows a raw file gives, beside the file: this package's code and lexicon, the
    libraries below it, the schemas' latest date. When it changes, every file is read again."""
    from importlib.metadata import requires, version  # which loads what reads e-mail

    package = Path(__file__).resolve().parents[1]
    found = hashlib.sha256(f"{platform.python_version()} {latest_date()}".encode())
    for path in sorted(package.rglob("*")):
        inside = path.relative_to(package)
        if path.suffix in (".py", ".toml") and inside.parts[0] not in _SHOWING:
            found.update(inside.as_posix().encode() + b"\0" + path.read_bytes())
    for requirement in requires("extract") or ():
        if ";" not in requirement:
            name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
            found.update(f"{name} {version(name)}\n".encode())
    return found.hexdigest()


def files_hash(paths: list[Path]) -> str | None:
    """One hash of the content of files; None where there are none."""
    return hashlib.sha256(repr([file_hash(path) for path in paths]).encode()).hexdigest() if paths else None


def model_hash(folder: Path | None) -> str | None:
    """One hash of all that a trained pipeline has in its folder; None of a blank one, which has none."""
    if folder is None:
        return None
    found = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        found.update(f"{path.relative_to(folder).as_posix()}\0{file_hash(path)}".encode())
    return found.hexdigest()


def folder_hash(*folders: Path | None) -> str:
    """One hash of the YAML files of folders: the schemas."""
    found = hashlib.sha256()
    for folder in folders:
        found.update(b"folder" if folder is None or folder.is_dir() else b"no folder")
        for path in sorted(folder.glob("*.yaml")) if folder else ():
            found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()
