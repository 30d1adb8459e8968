"""A shard: some hundred releases, read, corrected, checked and put in order together, on whatever machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.model import number_of
from extract.work import FileRows, Job, refused_rows

if TYPE_CHECKING:
    import polars as pl

    from extract.dataset.corrections import Corrections
    from extract.dataset.schemas import Table
    from extract.dataset.tally import Tally
    from extract.dataset.writing import Arrows

SIZE = 500  # releases: enough that a check of them costs little, few enough to be held as Python objects


class StayError(ValueError):
    """Rows that should stay cannot be read; the message is one line."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Files to read, each with its release_id; and the releases whose rows stay as the dataset has them.

    `refused` says why, by their places, of files whose release_id an earlier file has. `before` are releases that are
    read again, each with the place of the first file that may change it: its rows stay where that file is not read.
    """

    jobs: tuple[Job, ...] = ()
    releases: tuple[str, ...] = ()
    refused: Mapping[int, str] = field(default_factory=dict)
    stay: frozenset[str] = frozenset()
    before: tuple[tuple[int, str], ...] = ()

    def unread(self) -> Shard:
        """The shard of a run that is stopped: no file is read, what was there stays."""
        return Shard(stay=self.staying(0))

    def staying(self, done: int) -> frozenset[str]:
        """The releases whose rows stay when so many files are read."""
        return self.stay | {release for place, release in self.before if place >= done}


@dataclass(frozen=True, slots=True)
class Rules:
    """What the rows are held against: schemas, expected figures, and a person's corrections."""

    tables: dict[str, Table]
    expected: list[dict[str, Any]]
    corrections: Corrections

    @classmethod
    def load(cls, schemas: Path | None, notes: list[Path]) -> Rules:
        """Raises SchemaError or CorrectionError for a file that cannot be used."""
        from extract.dataset.corrections import load_corrections
        from extract.dataset.expectations import load_expectations
        from extract.dataset.schemas import load_schemas

        tables = load_schemas(schemas)
        figures = tables["figures"]
        return cls(tables, load_expectations(schemas, figures), load_corrections(notes, figures))


@dataclass(frozen=True, slots=True)
class Part:
    """What a shard gave: the content hash of each file read, its rows, what they count up to, the figures of releases
    of which some are expected, and the hashes of files where its rows are stored already."""

    hashes: tuple[str | None, ...]
    rows: Arrows
    tally: Tally
    watched: pl.DataFrame
    stored: dict[str, str]


def part_of(shard: Shard, results: Iterable[FileRows], rules: Rules, dataset: Path) -> Part:
    """Checks what the shard's files gave, in their order, with the rows that stay. Fewer results are a run stopped.

    Raises StayError where the rows that stay cannot be read.
    """
    import polars as pl

    from extract.dataset.checks import frames

    hashes: list[str | None] = []
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in rules.tables}
    for place, (release, found) in enumerate(zip(shard.releases, results, strict=False)):
        given = found.rows
        if place in shard.refused:
            given = refused_rows(release, found.source, shard.refused[place])
        else:
            rules.corrections.apply(release, given, rules.tables)
        for name in rows:
            rows[name] += given[name]
        hashes.append(found.sha256)
    data = frames(rows, rules.tables)
    stay = shard.staying(len(hashes))
    if stay:
        kept = _kept(dataset, rules.tables, stay)
        data = {name: pl.concat([kept[name], data[name]]) for name in data}
    return checked_part(data, rules, tuple(hashes))


def checked_part(data: dict[str, pl.DataFrame], rules: Rules, hashes: tuple[str | None, ...] = ()) -> Part:
    """The part of these rows: those that pass the checks, and the rejects that say what does not."""
    import polars as pl

    from extract.dataset.checks import check, frames
    from extract.dataset.tally import tally
    from extract.dataset.writing import arrows

    checked = check(data, rules.tables)
    told = frames({"rejects": checked.rejects}, rules.tables)["rejects"]
    data = {**checked.tables, "rejects": pl.concat([checked.tables["rejects"], told])}
    watched = data["figures"].filter(pl.col("release_id").is_in(list({row["release"] for row in rules.expected})))
    return Part(hashes, arrows(data, rules.tables), tally(data), watched, {})


def _kept(dataset: Path, tables: dict[str, Table], names: frozenset[str]) -> dict[str, pl.DataFrame]:
    """The rows of the releases that are not read again, without the rejects that every run makes anew."""
    import polars as pl

    from extract.dataset.store import DatasetError, rows_of_releases

    try:
        rows = rows_of_releases(dataset, tables, names)
    except DatasetError as error:
        kept = f"the rows of {number_of(len(names), 'release')} ({min(names)} …) cannot be kept"
        raise StayError(f"{error}: {kept}; name their files as well, or use prune to drop these releases") from error
    anew = pl.col("check").is_in(["correction_release", "expected_figure"])
    return {**rows, "rejects": rows["rejects"].filter(~anew)}
