"""What a run reads: the raw files behind its paths, and which of them are new or changed since the last run."""

from __future__ import annotations

import os
import stat
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from extract.dataset.manifest import file_hash
from extract.model import few, number_of
from extract.places import is_local, leads_out, path_from, place, under
from extract.reading.sidecar import SIDECAR, sidecar_path
from extract.reading.source import SUFFIXES
from extract.work import release_name, source_name, utf8_name

# A file written this shortly before it was looked at may change again without its time changing: hash it next time.
_RACY_NS = 2_000_000_000
# What is skipped and has no suffix to name it by.
_LINKS, _OUTSIDE, _OTHER = "folder link", "link to outside", "without a suffix"
# What may well hold a release, which must be saved as text first.
_DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".rtf")

# The names of the files that are no releases, by what they are called: mostly their suffix.
Skipped = dict[str, list[str]]


class InputError(ValueError):
    """Wrong use of a run: the message says what is wrong and the way out, in one line."""


@dataclass(frozen=True, slots=True)
class State:
    """A file's content (None: not hashed) with the size and time that let it be recognised without reading it."""

    sha256: str | None
    size: int
    mtime_ns: int | None

    def same(self, path: Path, before: State | None) -> bool:
        """Whether the file still has the content of `before`; it is read only where size and time leave a doubt."""
        if before is None or before.sha256 is None or self.size != before.size:
            return False
        if before.mtime_ns is not None and self.mtime_ns == before.mtime_ns:
            return True
        return file_hash(path) == before.sha256


@dataclass(frozen=True, slots=True)
class Input:
    """A raw file: where it is, the name of its release, its state and that of its sidecar."""

    group: str
    path: Path
    root: Path
    keep_suffix: bool
    release_id: str
    file: State
    sidecar: State | None

    def about_to_be_read(self) -> Input:
        """With its sidecar hashed: before it is read, so that a change in between shows in the next run."""
        if self.sidecar is None:
            return self
        return replace(self, sidecar=replace(self.sidecar, sha256=file_hash(sidecar_path(self.path))))

    def entry(self, sha256: str | None, corrections: str | None, dataset: Path) -> dict[str, Any]:
        """What the manifest of a dataset says of it once it is read."""
        return {
            "source": source_name(self.path, self.root),
            "path": path_from(dataset, self.path),
            "release_id": self.release_id,
            **asdict(replace(self.file, sha256=sha256)),
            "sidecar": asdict(self.sidecar) if self.sidecar else None,
            "corrections": corrections,
        }

    def same(self, entry: dict[str, Any]) -> bool:
        """Whether reading it again would give what it gave when the manifest's entry was written."""
        if source_name(self.path, self.root) != entry["source"]:
            return False
        side = entry["sidecar"]
        if (self.sidecar is None) != (side is None):
            return False
        before = State(entry["sha256"], entry["size"], entry["mtime_ns"])
        return self.file.same(self.path, before) and (
            self.sidecar is None or self.sidecar.same(sidecar_path(self.path), State(**side))
        )


def raw_files(
    paths: Iterable[str | Path], *, apart_from: Path | None = None
) -> tuple[list[tuple[Path, Path]], Skipped]:
    """The raw files behind paths, each with its root, in order; and the files that were skipped, by suffix.

    A folder is searched in depth for the suffixes of releases, without its links to folders and to files outside it; a
    file or link named outright is taken whatever its suffix.
    The folder `apart_from`, the dataset's own, and other datasets are left out. Raises InputError for a path that does
    not exist or is a dataset, and where nothing is left to read.
    """
    paths = list(paths)
    files: dict[Path, Path] = {}
    skipped: Skipped = defaultdict(list)
    for given in map(place, paths):
        try:
            is_folder = given.is_dir()
            is_there = is_folder or given.exists()
        except OSError as error:
            raise InputError(f"{given}: {error.strerror or error}") from error
        if is_folder:
            if given == apart_from or _is_dataset(given):
                raise InputError(
                    f"{given}: raw files and a dataset cannot share a folder; choose another output folder"
                )
            found, others = (_in_folder if is_local(given) else _in_store)(given, apart_from)
            for kind, names in others.items():
                skipped[kind] += names
            for path in found:
                files.setdefault(path, given)
        elif is_there:
            files.setdefault(given, given.parent)
        else:
            raise InputError(f"{given}: no such file or folder")
    if not files:
        outside, papers = len(skipped.get(_OUTSIDE, ())), documents(skipped)
        links = (
            f", but {number_of(outside, 'link')} to files outside it: name those files or their folders"
            if outside
            else ""
        )
        save = f", but {few(papers)}: save as plain text or HTML first" if papers else ""
        kinds = " ".join(sorted(SUFFIXES))
        raise InputError(f"nothing to read in {', '.join(map(str, paths))}: no {kinds} file there{links}{save}")
    return list(files.items()), skipped


def documents(skipped: Skipped) -> list[str]:
    """The skipped files that may well be releases: those of word processors, and PDFs."""
    return [name for suffix in _DOCUMENTS for name in skipped.get(suffix, ())]


def orphans(skipped: Skipped) -> list[str]:
    """The skipped sidecars: those of no release that stands beside them."""
    return list(skipped.get(SIDECAR, ()))


def check_output(folder: Path) -> None:
    """Raises InputError where no dataset may be written: to a file, under a name that is no UTF-8."""
    if folder.is_file():
        raise InputError(f"{folder}: this is a file, and a dataset is a folder; choose another output")
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:
        raise InputError(f"{folder}: Parquet files need a path that is valid UTF-8") from error


def _is_dataset(folder: Path) -> bool:
    """Whether a run wrote there: its card is Markdown, which would be read as a release."""
    try:
        return (folder / "manifest.json").is_file() and (folder / "croissant.json").is_file()
    except PermissionError:  # it is told when it cannot be listed
        return False


def _in_folder(folder: Path, apart_from: Path | None) -> tuple[list[Path], Skipped]:
    """The raw files in a folder of this machine, in order, and those that were skipped, by suffix."""
    found: list[Path] = []
    skipped: Skipped = defaultdict(list)
    inside = apart_from.resolve() if apart_from is not None else None

    def unlisted(error: OSError) -> None:
        """A folder that cannot be listed stands among the files: it becomes a reject when it cannot be opened."""
        path = Path(error.filename)
        if path == folder:
            raise InputError(f"{folder}: {error.strerror or error}") from error
        found.append(path)

    for where, folders, names in os.walk(folder, onerror=unlisted):
        skipped[_LINKS] += [f for f in folders if Path(where, f).is_symlink()]
        within = (Path(where, f) for f in folders if not f.startswith("."))
        folders[:] = sorted(f.name for f in within if f.resolve() != inside and not _is_dataset(f))
        sidecars = _sidecars(names)
        for name in sorted(names):
            if name.startswith("."):
                continue
            if os.path.splitext(name)[1].lower() in SUFFIXES:
                path = Path(where, name)
                if leads_out(path, folder):
                    skipped[_OUTSIDE].append(name)
                elif path.is_file() or not path.exists():  # a link to nowhere is told when it cannot be opened
                    found.append(path)
                else:
                    skipped[_OTHER].append(name)
            elif name not in sidecars:
                skipped[_kind(name)].append(name)
    return found, skipped


def _in_store(folder: Path, apart_from: Path | None) -> tuple[list[Path], Skipped]:
    """The same for a folder of an object store: one listing, which the store's library remembers for what follows."""
    store: Any = folder
    store.fs.invalidate_cache()
    root = store.path.rstrip("/")
    inside = f"{str(apart_from).rstrip('/')}/" if apart_from is not None else None
    found: list[Path] = []
    skipped: Skipped = defaultdict(list)
    names = sorted(store.fs.find(store.path))
    sidecars = _sidecars(names)
    for name in names:
        path = folder / name[len(root) + 1 :]
        if "/." in f"/{name[len(root) + 1 :]}" or (inside and str(path).startswith(inside)):
            continue
        if path.suffix.lower() in SUFFIXES:
            found.append(path)
        elif name not in sidecars:
            skipped[_kind(path.name)].append(path.name)
    return found, skipped


def _sidecars(names: list[str]) -> set[str]:
    """The names that the sidecars of the releases among these names have."""
    return {stem + SIDECAR for stem, suffix in map(os.path.splitext, names) if suffix.lower() in SUFFIXES}


def _kind(name: str) -> str:
    """What a skipped file is called: a sidecar of no release, or its suffix."""
    return SIDECAR if name.endswith(SIDECAR) else os.path.splitext(name)[1].lower() or _OTHER


def group_of(path: Path, root: Path) -> str:
    """The name that files share when they would share a release_id: the path under the root without suffixes."""
    stem = under(path, root).with_suffix("")
    while stem.suffix.lower() in SUFFIXES:
        stem = stem.with_suffix("")
    return utf8_name(stem)


def inputs(files: list[tuple[Path, Path]]) -> dict[str, list[Input]]:
    """The files by group; those of a group of several keep their suffix in the release_id."""
    groups: dict[str, list[tuple[Path, Path]]] = {}
    for path, root in files:
        groups.setdefault(group_of(path, root), []).append((path, root))
    now = time.time_ns()
    return {name: [_input(name, *each, len(group) > 1, now) for each in group] for name, group in groups.items()}


def _input(group: str, path: Path, root: Path, keep_suffix: bool, now: int) -> Input:
    return Input(
        group,
        path,
        root,
        keep_suffix,
        release_name(path, root, keep_suffix),
        _state(path, now) or State(None, 0, None),
        _state(sidecar_path(path), now),
    )


def _state(path: Path, now: int) -> State | None:
    """The state of a file at a time (nanoseconds); None where there is no such file."""
    try:
        found = path.stat()
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return State(None, found.st_size, found.st_mtime_ns if found.st_mtime_ns < now - _RACY_NS else None)
