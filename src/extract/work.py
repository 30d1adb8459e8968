"""One raw file → the rows of the four tables: the unit of work of a run, wherever it is done."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from extract.model import Reject, internal_error
from extract.places import leads_out, under

if TYPE_CHECKING:
    from extract.dataset.rows import Rows


# A raw file, its root, whether its suffix is part of its name, and the trained pipeline that helps (None: no).
Job = tuple[Path, Path, bool, str | None]


@dataclass(frozen=True, slots=True)
class FileRows:
    """What one raw file gave: its path under its root, its content hash (None: not opened) and its rows by table."""

    source: str
    sha256: str | None
    rows: Rows


def release_name(path: Path, root: Path, keep_suffix: bool) -> str:
    """The release_id of a raw file: its path under its root, without suffix unless another file has the same stem."""
    place = under(path, root)
    return utf8_name(place if keep_suffix else place.with_suffix(""))


def source_name(path: Path, root: Path) -> str:
    """A raw file's path under its root, as text: bytes that are no UTF-8 are written out."""
    return utf8_name(under(path, root))


def utf8_name(place: PurePath) -> str:
    """A path as text that is UTF-8, with `/` between its parts."""
    return place.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def rows_of_file(path: Path, root: Path, keep_suffix: bool = False, model: str | None = None) -> FileRows:
    """Reads one raw file and gives its rows. Pure but for reading the file, and never raises: faults become rejects.

    `model` is a trained spaCy pipeline whose parse tells what figures measure (the rules alone if None).
    """
    from extract.dataset.plausible import plausibly_dated
    from extract.dataset.rows import reject_rows, rows_of
    from extract.figures import extract_release, trained
    from extract.reading import read
    from extract.reading.sidecar import sidecar_path
    from extract.reading.source import raw_bytes

    source = source_name(path, root)
    name = release_name(path, root, keep_suffix)
    digest = None
    try:
        data = raw_bytes(path)
        digest = hashlib.sha256(data).hexdigest()
        side = sidecar_path(path)
        if leads_out(side, root) and not leads_out(path, root):
            reason = f"the sidecar {side.name} is a link to outside the folder"
            return FileRows(source, digest, reject_rows(Reject.of_file(name, source, "readable", reason)))
        reading = read(path, data=data)
    except OSError as error:
        reason = f"the file cannot be opened: {error.strerror or error}"
        return FileRows(source, None, reject_rows(Reject.of_file(name, source, "readable", reason)))
    except Exception as error:  # a fault of ours in one file must not cost the others
        return FileRows(source, digest, reject_rows(_fault(name, source, error)))
    if reading.release is None:
        assert reading.reject is not None
        return FileRows(source, digest, reject_rows(replace(reading.reject, release_id=name, row=name, value=source)))
    release, implausible = plausibly_dated(replace(reading.release, release_id=name, source=source))
    try:
        rows = rows_of(release, extract_release(release, nlp=trained(model) if model else None))
        if implausible is not None:
            rows["rejects"] += reject_rows(implausible)["rejects"]
        return FileRows(source, digest, rows)
    except Exception as error:
        return FileRows(source, digest, reject_rows(_fault(name, source, error)))


def lost_file(path: Path, root: Path, keep_suffix: bool) -> FileRows:
    """The rows of a file whose process was killed: one reject. Without a hash, so that the next run tries it again."""
    from extract.dataset.rows import reject_rows

    name, source = release_name(path, root, keep_suffix), source_name(path, root)
    reason = "the process that read it was killed (perhaps for lack of memory); the next run tries again"
    return FileRows(source, None, reject_rows(Reject.of_file(name, source, "extracted", reason)))


def refused_rows(name: str, source: str, why: str) -> Rows:
    """The rows of a file whose release_id another file has already: one reject."""
    from extract.dataset.rows import reject_rows
    from extract.dataset.tally import SAME_PATH

    reason = f"{why}; to read both, name a folder above them"
    return reject_rows(Reject.of_file(name, source, SAME_PATH, reason))


def _fault(name: str, source: str, error: Exception) -> Reject:
    return Reject.of_file(name, source, "extracted", internal_error(error))
