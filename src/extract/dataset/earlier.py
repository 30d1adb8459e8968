"""What stands in the folder of a dataset before a run: an earlier dataset of ours, or files of somebody's.

The manifest tells what is ours. At a place where a run writes, anything else is refused: it would be lost.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.dataset.manifest import BESIDE, MANIFEST, altered, read_manifest
from extract.dataset.schemas import TABLES
from extract.model import few
from extract.places import files_under, is_local

# Where a run writes, in the top of the folder: a table is a file, or a folder of parts.
_PLACES = (*BESIDE, MANIFEST, *(name + suffix for name in TABLES for suffix in (".parquet", "")))


class NotOursError(ValueError):
    """Files of somebody's where a dataset would be written; the message says the way out, in one line."""


class LostError(ValueError):
    """Rows of an earlier run that cannot be kept; the message says the way out, in one line."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier run left in `folder`.

    `manifest` is {} where there is none that can be relied on; `altered` are the files that are not as it says, and
    `untold` says that there is a dataset whose manifest is of an older format or was changed.
    """

    folder: Path
    manifest: dict[str, Any]
    altered: list[str]
    untold: bool

    def relied_on(
        self, groups: Collection[str], releases: Collection[str], *, prune: bool
    ) -> tuple[dict[str, Any], list[str]]:
        """The manifest, {} where it does not tell the rows that are there; and the releases that are lost with them.

        `groups` and `releases` are the names of what the run reads anew. Raises LostError for a loss that nobody asked
        for: without `prune`, of releases beside them.
        """
        if not self.untold and not self._tables:
            return self.manifest, []
        try:
            lost = sorted(self._in_tables() - set(releases)) if self.untold else self._beside(groups)
        except LostError:
            if not prune:
                raise
            lost = []
        if lost and not prune:
            what = MANIFEST if self.untold else few(self._tables)
            raise LostError(
                f"{self.folder}: not as this version wrote it ({what}); the rows of releases whose files are not "
                f"named would be lost ({few(lost)}): name their files as well, or use prune to drop these releases"
            )
        return {}, lost

    @property
    def _tables(self) -> list[str]:
        return [name for name in self.altered if name not in BESIDE]

    def _beside(self, groups: Collection[str]) -> list[str]:
        gone = (entries for name, entries in self.manifest["inputs"].items() if name not in groups)
        return sorted(entry["release_id"] for entries in gone for entry in entries)

    def _in_tables(self) -> set[str]:
        from extract.dataset.store import DatasetError, load_table

        try:
            return {str(name) for name in load_table(self.folder, "releases")["release_id"].to_pylist()}
        except (DatasetError, KeyError) as error:
            said = f"{self.folder}: neither manifest.json nor the releases table says what this dataset holds"
            raise LostError(f"{said}: choose another output, or use prune to replace it") from error


def earlier(folder: Path) -> Earlier:
    """What stands in a folder that a run would write to. Raises NotOursError for files that a run would overwrite."""
    manifest, files = check_ours(folder)
    return Earlier(folder, manifest, altered(folder, manifest), bool(files) and not manifest)


def check_ours(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The manifest in a folder, {} where none can be relied on, and the files that are a run's.

    Raises NotOursError where other files are at a place where a run writes.
    """
    manifest = read_manifest(folder)
    files = manifest["files"] if manifest else _files_of_older(folder)
    ours = {MANIFEST, *files} if files else set[str]()
    strange = [name for name in _PLACES if not _is_ours(folder / name, name, ours)]
    if strange:
        is_there = "is there, and no manifest of `extract run` lists it"
        are_there = "are there, and no manifest of `extract run` lists them"
        said = is_there if len(strange) == 1 else are_there
        away = "choose another output, or move it away"
        if _is_damaged(folder):
            said += ", because manifest.json is damaged (not JSON)"
            away += ", or restore manifest.json"
        raise NotOursError(f"{folder}: {few(strange)} {said}: {away}")
    return manifest, files


def _files_of_older(folder: Path) -> dict[str, Any]:
    """The files that a manifest of an older format, or one that was changed, lists; {} where it lists none."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    files = data.get("files") if isinstance(data, dict) and "extract" in data else None
    return files if isinstance(files, dict) else {}


def _is_damaged(folder: Path) -> bool:
    """Whether a manifest is there that cannot be read as one, whoever wrote it."""
    try:
        json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except OSError:
        return False
    except (ValueError, RecursionError):
        return True
    return False


def _is_ours(path: Path, name: str, ours: set[str]) -> bool:
    """Whether nothing is at a place, or what a run wrote: a file that is listed, a folder of nothing but such."""
    if is_local(path) and not os.path.lexists(path):
        return True
    if path.is_dir() and not (is_local(path) and path.is_symlink()):
        inside = {f"{name}/{part}" for part in files_under(path)}
        return inside <= ours and any(listed.startswith(f"{name}/") for listed in ours)
    return name in ours or not (is_local(path) or path.exists())
