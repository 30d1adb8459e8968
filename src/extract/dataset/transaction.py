"""A dataset's folder, changed all at once: one run at a time, and a killed run is undone or completed by the next.

New files are written into `.next/`, synced, and the folder renamed to `.commit/`: from then on the change counts. Its
files are moved over the old ones. Whoever opens the folder next throws `.next/` away and moves what `.commit/` holds.
An object store has no locks and no renames of folders: there the change counts when `.next/` has its manifest, which is
written last, and the files are moved one by one. A folder of somebody's under one of these names is left alone.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from extract.dataset.earlier import NotOursError
from extract.dataset.manifest import BESIDE, MANIFEST
from extract.dataset.schemas import TABLES
from extract.places import files_under, is_local

LOCK, _NEXT, _COMMIT = ".lock", ".next", ".commit"
# What a run writes into a folder, also when it is killed in the middle of a part.
_OURS = re.compile(rf"({'|'.join(TABLES)})(\.parquet|/\.?part-\d+\.parquet(\.\w+)?)|{'|'.join((*BESIDE, MANIFEST))}")


class Busy(OSError):
    """Another run writes this dataset; the message is one line."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """The folder for this process alone, made where it is missing. The system lets go of the lock of a killed process.

    A folder that was made here goes again where the block fails with nothing written.

    Raises Busy, NotOursError, or OSError where the folder cannot be written.
    """
    from filelock import FileLock, Timeout

    if not is_local(folder):
        _recover(folder)
        yield
        return
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    if os.path.lexists(folder / LOCK) and (folder / LOCK).lstat().st_size and not (folder / LOCK).is_symlink():
        raise _not_ours(folder / LOCK)  # ours is empty, and the lock would make it so
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Busy(f"{folder}: another run is writing this dataset; wait for it, or choose another output") from error
    try:
        _recover(folder)
        yield
    except BaseException:
        _unmake(made)
        raise
    finally:
        lock.release()


def _unmake(made: list[Path]) -> None:
    """Takes away the folders that a run made, the innermost first, where nothing but its lock is in them."""
    with suppress(OSError):  # of a system that lets nobody take away an open file
        if made and os.listdir(made[0]) == [LOCK]:
            (made[0] / LOCK).unlink()
        for path in made:
            path.rmdir()


@contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """A folder to write new files into; when the block ends they take the place of the old ones, all or none."""
    following = folder / _NEXT
    try:
        following.mkdir(exist_ok=True)
        yield following
        if is_local(folder):
            for path in (*following.rglob("*"), following):
                _sync(path)
    except BaseException:
        _clear(following)
        raise
    if is_local(folder):
        following.rename(folder / _COMMIT)
        _sync(folder)
        _move(folder / _COMMIT, folder)
    else:
        _move_in_store(following, folder)


def _recover(folder: Path) -> None:
    if not is_local(folder):
        store: Any = folder
        store.fs.invalidate_cache()
    for path in (folder / _NEXT, folder / _COMMIT):
        if is_local(folder) and path.is_symlink():  # not of a run's making: what is behind it is not ours to move
            path.unlink()
        elif path.exists() and not (path.is_dir() and all(map(_OURS.fullmatch, files_under(path)))):
            raise _not_ours(path)
    if not is_local(folder) and (folder / _NEXT / MANIFEST).exists():
        _move_in_store(folder / _NEXT, folder)
    _clear(folder / _NEXT)
    if (folder / _COMMIT).is_dir():
        _move(folder / _COMMIT, folder)


def _not_ours(path: Path) -> NotOursError:
    said = f"{path.parent}: {path.name} is there, and no run wrote it"
    return NotOursError(f"{said}: choose another output, or move it away")


def _move(source: Path, folder: Path) -> None:
    """Moves what is in one folder into another; a table that was a file may become a folder."""
    for path in sorted(source.iterdir()):
        _make_way(path.name, path.stem, folder)
        path.replace(folder / path.name)
    _sync(folder)
    source.rmdir()


def _move_in_store(source: Path, folder: Path) -> None:
    """The same in an object store, the manifest last."""
    store: Any = source
    base = store.path.rstrip("/")
    names = [name.removeprefix(f"{base}/") for name in store.fs.find(base)]
    for top in {name.partition("/")[0] for name in names}:
        _make_way(top, top.removesuffix(".parquet"), folder)
    for name in sorted(names, key=lambda name: (name == MANIFEST, name)):
        store.fs.cp_file(f"{base}/{name}", f"{base.rpartition('/')[0]}/{name}")
    store.fs.rm_file(f"{base}/{MANIFEST}")  # first, so that a folder which is not whole is never moved again
    _clear(source)


def _make_way(name: str, stem: str, folder: Path) -> None:
    """Takes away the folder of parts of that name, and the file of a table that becomes one."""
    for old in (folder / stem, folder / f"{stem}.parquet"):
        if old.is_dir() or (old.name != name and old.is_file()):
            _clear(old)


def _clear(path: Path) -> None:
    """Takes away a file or a folder, where there is one."""
    if not is_local(path):
        store: Any = path
        store.fs.invalidate_cache()
        if path.exists():
            store.fs.rm(store.path, recursive=True)
            store.fs.invalidate_cache()
    elif path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():  # Windows opens no folders
        return
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
