"""What is known of a release beside its text: the fields of its sidecar `NAME.meta.json`, and how each is written."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from extract.iso4217 import CODES
from extract.places import is_local
from extract.reading.blocks import clean
from extract.reading.source import Unreadable, raw_bytes

SIDECAR = ".meta.json"
MAX_SIDECAR = 2**20


def sidecar_path(path: Path) -> Path:
    """Where the sidecar of a raw file would be."""
    return path.with_name(path.stem + SIDECAR)


def read_sidecar(path: Path) -> dict[str, Any]:
    """The sidecar `NAME.meta.json` beside a raw file, {} where there is none. Raises Unreadable when it is broken."""
    side = sidecar_path(path)
    if not (os.path.lexists(side) if is_local(side) else side.exists()):
        return {}
    try:
        raw = raw_bytes(side, MAX_SIDECAR)
        if len(raw) > MAX_SIDECAR:
            raise Unreadable(f"the sidecar {side.name} is larger than {MAX_SIDECAR // 2**20} MiB")
        data = json.loads(raw.decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise Unreadable(f"the sidecar {side.name} is not readable JSON: {error}") from error
    if not isinstance(data, dict):
        raise Unreadable(f"{side.name} is not a JSON object")
    try:
        return fields_of(data)
    except Unreadable as error:
        raise Unreadable(f"{side.name}: {error}") from error


def fields_of(data: Mapping[str, Any]) -> dict[str, Any]:
    """What is known of a release beside its text, by field. Raises Unreadable for an unknown field or a wrong value."""
    unknown = [str(name) for name in data if name not in SIDECAR_FIELDS]
    if unknown:
        raise Unreadable(f"unknown field {unknown[0][:40]!r}; the fields are {', '.join(SIDECAR_FIELDS)}")
    fields, faults = known_fields(data)
    if faults:
        raise Unreadable(faults[0])
    return fields


def known_fields(data: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The fields of a sidecar or front matter that are as they should be, and what is wrong with others, in words."""
    fields: dict[str, Any] = {}
    faults = []
    for name, value_of in SIDECAR_FIELDS.items():
        said = data.get(name)
        if said is None or said == "":
            continue
        try:
            fields[name] = value_of(said)
        except ValueError as error:
            faults.append(f"{name} {error}")
    return fields, faults


def _text_of(said: Any) -> str:
    if not isinstance(said, str):
        raise ValueError("is not text")
    return clean(said)


def _day_of(said: Any) -> date:
    """The day `2023-05-09` or `9 May 2023`; another writing is a fault: of `5/9/2023` one could not be sure."""
    from extract.reading.dating import find_day  # whose patterns take long to compile

    text = str(said) if isinstance(said, str | date) else ""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        day = find_day(text) if any(map(str.isalpha, text)) else None
    if day is None:
        shown = repr(text[:40]) if text else repr(said)[:40]  # a number, which JSON and YAML make of 20230509
        raise ValueError(f"{shown} is not a date such as 2020-09-18 or September 18, 2020")
    return day


def _code_of(said: Any) -> str:
    code = _text_of(said)
    if code not in CODES:
        raise ValueError(f"{code[:40]!r} is not an ISO 4217 code such as USD")
    return code


def _month_of(said: Any) -> int:
    if type(said) is not int or not 1 <= said <= 12:
        raise ValueError("is not a month from 1 to 12")
    return said


SIDECAR_FIELDS: dict[str, Callable[[Any], Any]] = {
    "title": _text_of,
    "date": _day_of,
    "url": _text_of,
    "issuer": _text_of,
    "currency": _code_of,
    "fiscal_year_start": _month_of,
}
