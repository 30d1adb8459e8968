"""Where the work of a run is done: this machine's processes, or a Dask cluster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Engine = Literal["local", "dask"]
Progress = Callable[[int, int], None]  # is told how many files are done, and how many there are


class EngineError(ValueError):
    """A cluster that cannot be used; the message says why and the way out, in one line."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where an engine works, and how.

    `dataset` has the rows that stay, `following` is the folder of the new files. `workers` is the number of processes
    of this machine (None: what suits the work), `scheduler` the address of a cluster, whose code must have the hash
    `extractor`. Once `stopped`, no more files are read.
    """

    dataset: Path
    following: Path
    workers: int | None
    scheduler: str | None
    extractor: str
    progress: Progress
    stopped: Callable[[], bool]
