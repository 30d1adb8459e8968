"""Corrections by a person: a figure's columns set right, a figure added or taken out, as `corrections.yaml` says.

Each entry names a release and quotes what the source must still say (`expect`); when it no longer does, the entry is
not applied and a reject says so.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

from extract.dataset.checks import check_figures, frames
from extract.dataset.correcting import Correction, corrected, reject
from extract.dataset.dtypes import DTYPES
from extract.dataset.rows import Rows
from extract.dataset.schemas import Table
from extract.model import LINKS
from extract.safe_yaml import load_yaml

_FIELDS = {"release", "text", "passage", "start", "end", "set", "add", "remove", "expect", "reason"}
# The id of a figure within its release; `c` is of one that a correction added.
_SHORT = re.compile(r"[fc]\d+")
_FIXED = ("release_id", "figure_id", "corrected")


class CorrectionError(ValueError):
    """A file of corrections that cannot be used; the message says which entry and why, in one line."""


class Corrections:
    """The entries by release."""

    def __init__(self, entries: list[Correction]) -> None:
        self._of: dict[str, list[Correction]] = {}
        for entry in entries:
            self._of.setdefault(entry.release, []).append(entry)

    def hash(self, release_id: str) -> str | None:
        """A hash of the entries of one release; None where there are none."""
        entries = self._of.get(release_id)
        return hashlib.sha256(repr(entries).encode()).hexdigest() if entries else None

    def apply(self, release_id: str, rows: Rows, tables: dict[str, Table]) -> None:
        """Changes the rows of a release as the entries say; what cannot be applied becomes a reject.

        That is an entry which does not match, or after which a check fails. Entries may need each other, so all are
        tried together; only where a check fails, one after the other.
        """
        entries = self._of.get(release_id)
        if not entries:
            return
        after = corrected(entries, rows)
        if _broken(rows, after, tables):
            after = rows
            for entry in entries:
                following = corrected([entry], after)
                if broken := _broken(after, following, tables):
                    after["rejects"].append(reject(entry, "correction_check", broken))
                else:
                    after = following
        rows.update(after)

    def left(self, applied: set[str]) -> list[dict[str, Any]]:
        """Rejects for the entries of releases that are not among those read."""
        reason = "no release of this name was read; the correction was not applied"
        return [
            reject(entry, "correction_release", reason)
            for release_id, entries in self._of.items()
            if release_id not in applied
            for entry in entries
        ]


def _broken(before: Rows, after: Rows, tables: dict[str, Table]) -> str | None:
    """Why a correction does not hold: a row that it leaves fails a check, its own or one that passed before."""
    by_hand = {f["figure_id"] for f in after["figures"] if "by_hand" in f}
    failed = _failed(after, tables)
    known = _failed(before, tables) if failed else {}
    for (row, check), reason in failed.items():
        if row in by_hand or (row, check) not in known:
            return f"{row} would not hold: {reason}; the correction was not applied"
    return None


def _failed(rows: Rows, tables: dict[str, Table]) -> dict[tuple[str, str], str]:
    """The figures that fail a check: (figure_id, check) and the reason."""
    data = frames({name: rows[name] for name in ("passages", "figures")}, tables)
    rejects: list[dict[str, Any]] = []
    check_figures(data["figures"], data["passages"], tables["figures"], rejects)
    return {(r["row"], r["check"]): r["reason"] for r in rejects}


def load_corrections(paths: list[Path], figures: Table) -> Corrections:
    """The corrections in YAML files, one list of entries each. Raises CorrectionError."""
    entries: list[Correction] = []
    for path in paths:
        try:
            data = load_yaml(path.read_text(encoding="utf-8")) or []
        except OSError as error:
            raise CorrectionError(f"{path}: {error.strerror or error}") from error
        except ValueError as error:
            raise CorrectionError(f"{path}: not readable YAML: {error}") from error
        if not isinstance(data, list):
            raise CorrectionError(f"{path}: not a list of corrections")
        for number, entry in enumerate(data, 1):
            try:
                entries.append(_correction(entry, figures))
            except ValueError as error:
                raise CorrectionError(f"{path}: correction {number}: {error}") from error
    return Corrections(entries)


def _correction(entry: Any, figures: Table) -> Correction:
    """An entry of the file with every part checked. Raises ValueError with the first fault."""
    if not isinstance(entry, dict):
        raise ValueError("not a mapping of fields")
    unknown = [str(name) for name in entry if name not in _FIELDS]
    if unknown:
        raise ValueError(f"unknown field {unknown[0]!r}; the fields are {', '.join(sorted(_FIELDS))}")
    for name in ("release", "expect", "reason"):
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            raise ValueError(f"`{name}` is missing or not text")
    text, offsets = entry.get("text"), [entry.get(name) for name in ("passage", "start", "end")]
    if not (isinstance(text, str) and text) and not all(type(n) is int for n in offsets):
        raise ValueError("`text`, or `passage`, `start` and `end`, must say which figure")
    what = [name for name in ("set", "add", "remove") if entry.get(name)]
    if len(what) != 1:
        raise ValueError("one of `set`, `add` (columns and values) and `remove: true` must say what is right")
    columns: Any = entry[what[0]] if what[0] != "remove" else {}
    if not isinstance(columns, dict):
        raise ValueError(f"`{what[0]}` is no mapping of columns to values")
    if what[0] == "add" and "label" not in columns:
        raise ValueError("`add` needs a label")
    values = tuple(
        (str(name), _linked(str(name), _value(str(name), value, figures), entry["release"]))
        for name, value in columns.items()
    )
    expect = " ".join(entry["expect"].split())
    passage, start, end = offsets
    return Correction(entry["release"], expect, entry["reason"].strip(), text, passage, start, end, values, what[0])


def _linked(name: str, value: Any, release: str) -> Any:
    """The value of a column; of a link the figure's whole id, where it is the short one that `show` prints (`f4`)."""
    return f"{release}:{value}" if name in LINKS and _SHORT.fullmatch(str(value)) else value


def _value(name: str, value: Any, figures: Table) -> Any:
    """The value as the column holds it. Raises ValueError for another column or type."""
    column = figures.spec["columns"].get(name)
    if column is None or name in _FIXED:
        raise ValueError(f"{name!r} is no column of figures that can be corrected")
    if value is None:
        if not column.get("nullable"):
            raise ValueError(f"{name} cannot be null")
        return None
    dtype = column["dtype"]
    if dtype == "Date" and isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError as error:
            raise ValueError(f"{name} is {value!r}, not a date such as 2020-09-18") from error
    wrong_bool = isinstance(value, bool) and dtype != "Boolean"
    if not isinstance(value, DTYPES[dtype].python) or wrong_bool or isinstance(value, datetime):
        raise ValueError(f"{name} is {value!r}, not of type {dtype}")
    number: Any = value
    return float(number) if dtype == "Float64" else value
