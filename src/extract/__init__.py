"""Numbers in press releases as a checked dataset.

`read` a raw file (`read_text` a text at hand), find `figures` in a text, `run` over many files to Parquet, `load` a
table, `diff` against expected figures. Heavy libraries are imported on first use.
"""

from __future__ import annotations

from datetime import date as Date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from extract import testing
from extract.diff import Difference, diff, diff_datasets
from extract.expected import ExpectedError
from extract.figures import explain as _explain
from extract.figures import extract_release, trained
from extract.figures import figures as _figures
from extract.model import Extraction, Figure, Figures, Format, Passage, Reading, Reject, Release, Section
from extract.places import place
from extract.reading import Known, read_bytes
from extract.reading import read as _read
from extract.review.displacy import displacy
from extract.run import InputError, OutputError, Summary, run

if TYPE_CHECKING:
    import pyarrow as pa
    from spacy.language import Language

    from extract.dataset.corrections import CorrectionError
    from extract.dataset.schemas import SchemaError
    from extract.dataset.store import DatasetError
    from extract.figures.pipeline import Candidate

    __version__: str

__all__ = [
    "Candidate",
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
    "read_text",
    "run",
    "testing",
    "trained",
]

# What modules have that load heavy libraries.
_LATER = {
    "Candidate": "extract.figures.pipeline",
    "CorrectionError": "extract.dataset.corrections",
    "DatasetError": "extract.dataset.store",
    "SchemaError": "extract.dataset.schemas",
}

if not TYPE_CHECKING:  # which knows the names, and would take any other for one

    def __getattr__(name: str) -> object:
        """The version, and what heavy modules have, when they are asked for."""
        if name == "__version__":
            from importlib.metadata import version

            return version("extract")
        if name in _LATER:
            return getattr(import_module(_LATER[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class ReadError(ValueError):
    """A raw file or a text that is no release; the message says why, in one line."""


def read(path: str | Path, *, format: Format | None = None, **known: Unpack[Known]) -> Release:
    """The release in a raw file (text, HTML, Markdown). Raises ReadError, or FileNotFoundError.

    The file's suffix and its text tell the `format` where it is None. What is `known` (`title`, `date`, `url`,
    `issuer`, `currency` of a bare `$`, `fiscal_year_start`) wins over its sidecar, and that over the text.
    """
    _check_known("read", known)
    return _release(path, _read(place(path), form=format, known=known))


def read_text(
    text: str | bytes, *, format: Format | None = None, release_id: str = "text", **known: Unpack[Known]
) -> Release:
    """The release in a text at hand, read as a file of it would be. Raises ReadError.

    The encoding of bytes is found. `format` is text, html or markdown (None: what it looks like); `release_id` begins
    the ids of its figures; what is `known` is as in `read`.
    """
    _check_known("read_text", known)
    data = text if isinstance(text, bytes) else _text(text, "read_text").encode("utf-8", "replace")
    return _release(release_id, read_bytes(data, release_id=release_id, source=release_id, sidecar=known, form=format))


def _check_known(verb: str, known: Known) -> None:
    """Raises TypeError for an argument that is none, as Python does of a function that names its own."""
    names = Known.__annotations__
    for name in known:
        if name not in names:
            raise TypeError(f"{verb}() got an unexpected keyword argument {name!r}; known are {', '.join(names)}")


def _release(name: str | Path, reading: Reading) -> Release:
    if reading.release is None:
        raise ReadError(f"{name}: {reading.reject.reason if reading.reject else 'not readable'}")
    return reading.release


def figures(
    text: str, *, date: Date | None = None, currency: str | None = None, nlp: Language | None = None
) -> Figures:
    """The figures of a text as a list, in order, with offsets into it. Raises ReadError for a wrong date or currency,
    TypeError for what is no str.

    `date` is the release's date, which relative dates are resolved against; `currency` the ISO 4217 code of a bare
    `$` (USD if None); `nlp` a spaCy pipeline with the figure components (the default one if None).
    """
    return _figures(_text(text, "figures"), nlp=nlp, **_known(date, currency))


def explain(
    text: str, date: Date | None = None, *, currency: str | None = None, nlp: Language | None = None
) -> list[Candidate]:
    """Every candidate in a text, in its order: the rule that found it, and why it was kept or refused.

    `date`, `currency` and `nlp` are as in `figures`, and so is what it raises.
    """
    return _explain(_text(text, "explain"), nlp=nlp, **_known(date, currency))


def _text(text: Any, verb: str) -> str:
    """A text that is one; bytes, whose encoding nobody said, and None are the caller's fault, told where it is made."""
    if not isinstance(text, str):
        way_out = "; `read_text` finds their encoding" if isinstance(text, bytes) else ""
        raise TypeError(f"{verb} takes a text (str), not {type(text).__name__}{way_out}")
    return text


def _known(date: Any, currency: Any) -> dict[str, Any]:
    """The date and the currency of a text, taken and refused as `read_text` does."""
    if currency is None and (date is None or type(date) is Date):
        return {"date": date}
    from extract.reading.sidecar import fields_of
    from extract.reading.source import Unreadable

    try:
        return fields_of({"date": date, "currency": currency})
    except Unreadable as error:
        raise ReadError(str(error)) from error


def load(dataset: str | Path, table: str = "figures", *, additive: bool = False) -> pa.Table:
    """A table of a dataset (releases, passages, figures, rejects) as Arrow. Raises DatasetError.

    With `additive`, only the figures that a sum may count (`counts_in_total`); ValueError for it with another table.
    """
    import pyarrow.compute as pc

    from extract.dataset.store import DatasetError, load_table

    data = load_table(place(dataset), table)
    if not additive:
        return data
    if table != "figures":
        raise ValueError(f"additive is of the table figures alone, not of {table}")
    if "counts_in_total" not in data.column_names:
        raise DatasetError(f"{dataset}: table figures lacks the column counts_in_total")
    return data.filter(pc.field("counts_in_total"))
