"""Where files are: folders of this machine, and folders of object stores (`s3://…`, `gs://…`) through fsspec."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePath, PurePosixPath
from typing import Any, cast
from uuid import uuid4

# Addresses of pages, from which nothing is fetched, though fsspec could.
_WEB = ("http://", "https://")


class PlaceError(ValueError):
    """A place that cannot be reached from here; the message says the way out, in one line."""


class TakenError(ValueError):
    """Something of somebody's where a file would be written; the message says the way out, in one line."""


def place(given: str | Path) -> Path:
    """The path that a person gave; a URL becomes a path of the same methods in its store, which is asked for it once.

    Raises PlaceError for the address of a web page, and where the store does not answer, whatever its library raises.
    """
    if not isinstance(given, str) or "://" not in given:
        return Path(given) if isinstance(given, str) else given
    if given.lower().startswith(_WEB):
        raise PlaceError(f"{given}: pages are not fetched from the web; save the page as a file and name that")
    try:
        from upath import UPath

        path = UPath(given)
        path.fs.info(path.path)  # imports the store's own library, and needs its keys
    except FileNotFoundError:  # it may be written there
        pass
    except Exception as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        needs = "; it needs other packages: pip install -e '.[dask]', and s3fs (s3://) or gcsfs (gs://)"
        missing = needs if isinstance(error, ImportError) else ""
        raise PlaceError(f"{given}: cannot be reached: {reason}{missing}") from error
    return cast(Path, path)


def is_local(path: Path) -> bool:
    """Whether it is a path of this machine, with all that its file system can do."""
    return isinstance(path, Path)


def under(path: Path, root: Path) -> PurePath:
    """Where a path is under a root, as a plain path. Raises ValueError where it is not under it."""
    found = path.relative_to(root)
    return found if is_local(path) else PurePosixPath(found.as_posix())


def path_from(folder: Path, path: Path) -> str:
    """The way from a folder to a file, which is the same wherever both are moved together; a URL stays one."""
    if is_local(folder) and is_local(path):
        try:
            return Path(os.path.relpath(path, folder)).as_posix()
        except ValueError:  # on another drive
            return path.absolute().as_posix()
    return str(path if not is_local(path) else path.absolute())


def leads_out(path: Path, folder: Path) -> bool:
    """Whether a path under a folder is a link to what is outside it, be it there or not; a store has no links."""
    if not is_local(path) or not os.path.islink(path):
        return False
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def files_under(folder: Path) -> list[str]:
    """The files and links anywhere in a folder, as paths under it."""
    if not is_local(folder):
        store: Any = folder
        root = store.path.rstrip("/")
        return [name.removeprefix(f"{root}/") for name in store.fs.find(root)]
    inside = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return [path.relative_to(folder).as_posix() for path in inside]


def check_free(path: Path, what: str, is_ours: Callable[[Path], bool]) -> None:
    """Raises TakenError where something is at a path that is no earlier file of ours; `what` says which it would be."""
    if path.is_dir():
        raise TakenError(f"{path}: a folder is there; name a file as output")
    if path.is_file() and not is_ours(path):
        raise TakenError(f"{path}: a file is there that is no earlier {what}; name another output")


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file that nobody sees half-written: it has its name when it is whole. Its folder must be there.

    An object store does so by itself. Where it cannot be written (OSError), what was there stays.
    """
    if not is_local(path):
        path.write_bytes(data)
        return
    half = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        half.write_bytes(data)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
