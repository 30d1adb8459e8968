"""What stands beside the tables of a dataset: statistics, card, description and, last of all, the manifest."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from extract.dataset.card import card
from extract.dataset.croissant import croissant
from extract.dataset.manifest import FORMAT, MANIFEST, file_hash, sealed
from extract.dataset.schemas import Table
from extract.dataset.tally import Tally, counts, statistics


def describe(
    folder: Path, tables: dict[str, Table], found: Tally, stored: dict[str, str], contract: dict[str, Any]
) -> list[str]:
    """Writes all that tells of the tables in a folder; gives the names of what is in it.

    `found` is the tally of their rows, `stored` the SHA-256 of their parts ({}: each is one file), `contract` what the
    manifest says of where they came from. The time is in the manifest only.
    """
    data_files = {name: f"{name}/*.parquet" if stored else f"{name}.parquet" for name in tables}
    hashes: dict[str, str | None] = dict(stored) or {name: file_hash(folder / name) for name in data_files.values()}
    numbers = statistics(found, tables["figures"].columns)
    texts = {
        "statistics.json": json.dumps(numbers, indent=1, sort_keys=True),
        "README.md": card(tables, numbers, data_files, contract["unread"]),
        "croissant.json": json.dumps(croissant(tables, data_files, hashes, version("extract")), indent=1),
    }
    for name, text in texts.items():
        _text(folder / name, text)
        hashes[name] = file_hash(folder / name)
    manifest = {
        "format": FORMAT,
        "extract": version("extract"),
        "written": datetime.now(UTC).isoformat(timespec="seconds"),
        "rows": numbers["rows"],
        "counts": counts(found),
        "files": dict(sorted(hashes.items())),
        **contract,
    }
    _text(folder / MANIFEST, json.dumps(sealed(manifest), indent=1))
    return [*sorted({name.partition("/")[0] for name in hashes}), MANIFEST]


def _text(path: Path, text: str) -> None:
    path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
