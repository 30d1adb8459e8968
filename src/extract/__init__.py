"""Numbers in press releases as a checked dataset.

`read` a raw file, find `figures` in a text, `run` over many files to Parquet, `load` a table, `diff` against expected
figures. Heavy libraries are imported on first use.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from extract import testing
from extract.diff import Difference, ExpectedError, diff, diff_datasets
from extract.figures import explain, extract_release, figures, trained
from extract.model import Extraction, Figure, Figures, Passage, Reject, Release, Section
from extract.places import place
from extract.reading import read as _read
from extract.review.displacy import displacy
from extract.run import InputError, OutputError, Summary, run

if TYPE_CHECKING:
    import pyarrow as pa

    from extract.dataset.corrections import CorrectionError
    from extract.dataset.schemas import SchemaError
    from extract.dataset.store import DatasetError

    __version__: str

__all__ = [
    "CorrectionError",
    "DatasetError",
    "Difference",
    "ExpectedError",
    "Extraction",
    "Figure",
    "Figures",
    "InputError",
    "OutputError",
    "Passage",
    "ReadError",
    "Reject",
    "Release",
    "SchemaError",
    "Section",
    "Summary",
    "diff",
    "diff_datasets",
    "displacy",
    "explain",
    "extract_release",
    "figures",
    "load",
    "read",
    "run",
    "testing",
    "trained",
]

# Faults that are told by modules which load heavy libraries.
_FAULTS = {
    "CorrectionError": "extract.dataset.corrections",
    "DatasetError": "extract.dataset.store",
    "SchemaError": "extract.dataset.schemas",
}

if not TYPE_CHECKING:  # which knows the names, and would take any other for one

    def __getattr__(name: str) -> object:
        """The version and the faults, when they are asked for."""
        if name == "__version__":
            from importlib.metadata import version

            return version("extract")
        if name in _FAULTS:
            return getattr(import_module(_FAULTS[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class ReadError(ValueError):
    """A raw file that is no release; the message says why, in one line."""


def read(path: str | Path) -> Release:
    """The release in a raw file (text, HTML, Markdown). Raises ReadError, or FileNotFoundError."""
    reading = _read(place(path))
    if reading.release is None:
        raise ReadError(f"{path}: {reading.reject.reason if reading.reject else 'not readable'}")
    return reading.release


def load(dataset: str | Path, table: str = "figures", *, additive: bool = False) -> pa.Table:
    """A table of a dataset (releases, passages, figures, rejects) as Arrow.

    With `additive`, only the figures that a sum may count (`counts_in_total`).
    """
    import pyarrow.compute as pc

    from extract.dataset.store import DatasetError, load_table

    data = load_table(place(dataset), table)
    if not additive or table != "figures":
        return data
    if "counts_in_total" not in data.column_names:
        raise DatasetError(f"{dataset}: table figures lacks the column counts_in_total")
    return data.filter(pc.field("counts_in_total"))
