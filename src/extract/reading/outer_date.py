"""The day that a release’s address or file name holds, for one whose text says none."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePath
from urllib.parse import urlsplit

from extract.reading.dating import month_of

_NAMED = re.compile(
    r"(?<![0-9])(?P<y>(?:19|20)\d\d)(?P<sep>[-_/.]?)(?P<m>0[1-9]|1[0-2])(?P=sep)(?P<d>0[1-9]|[12]\d|3[01])(?![0-9])"
    r"|(?<![0-9])(?P<d2>0?[1-9]|[12]\d|3[01])[-_ ]?(?P<m2>[A-Za-z][a-z]{2})[a-z]{0,6}[-_ ]?(?P<y2>(?:19|20)\d\d)"
    r"(?![0-9])"
)


def outer_date(url: str | None, source: str) -> tuple[date | None, tuple[str, ...]]:
    """The date that a release's address or file name holds, None where none does, and the note that says so."""
    for where, name in (("address", _path(url or "")), ("file name", PurePath(source).stem)):
        if found := _day_in(name):
            return found, (f"date taken from the {where}",)
    return None, ()


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _day_in(name: str) -> date | None:
    """The day that a name holds: `/2021/06/10/`, `20140430`, `28Jul2005`; None for none, or several that differ."""
    days = set()
    for found in _NAMED.finditer(name):
        month = int(found["m"] or 0) or month_of(found["m2"])
        try:
            days.add(date(int(found["y"] or found["y2"]), month, int(found["d"] or found["d2"])))
        except ValueError:
            continue
    return days.pop() if len(days) == 1 else None
