"""A dataset's folder, changed all at once: one run at a time, and a killed run is undone or completed by the next.

New files are written into `.next/`, synced, and the folder renamed to `.commit/`: from then on the change counts. Its
files are moved over the old ones. Whoever opens the folder next throws `.next/` away and moves what `.commit/` holds.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LOCK, _NEXT, _COMMIT = ".lock", ".next", ".commit"


class Busy(OSError):
    """Another run writes this dataset; the message is one line."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """The folder for this process alone, made where it is missing. The system lets go of the lock of a killed process.

    Raises Busy, or OSError where the folder cannot be written.
    """
    from filelock import FileLock, Timeout

    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / _LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Busy(f"{folder}: another run is writing this dataset; wait for it, or choose another --output") from error
    try:
        _recover(folder)
        yield
    finally:
        lock.release()


@contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """A folder to write new files into; when the block ends they take the place of the old ones, all or none."""
    following = folder / _NEXT
    try:
        following.mkdir()
        yield following
        for path in following.iterdir():
            _sync(path)
        _sync(following)
    except BaseException:
        shutil.rmtree(following, ignore_errors=True)
        raise
    following.rename(folder / _COMMIT)
    _sync(folder)
    _move(folder)


def _recover(folder: Path) -> None:
    shutil.rmtree(folder / _NEXT, ignore_errors=True)
    if (folder / _COMMIT).is_dir():
        _move(folder)


def _move(folder: Path) -> None:
    for path in sorted((folder / _COMMIT).iterdir()):
        path.replace(folder / path.name)
    _sync(folder)
    (folder / _COMMIT).rmdir()


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():  # Windows opens no folders
        return
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
