"""For the tests of those who publish figures: a dataset must hold what is expected of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from extract.diff import diff
from extract.model import number_of

if TYPE_CHECKING:
    import pyarrow as pa


def assert_figures(dataset: str | Path, expected: str | Path | pa.Table) -> None:
    """Raises AssertionError with one line per difference between the dataset's figures and the expected ones."""
    differences = diff(expected, dataset)
    if differences:
        lines = "\n".join(map(str, differences))
        raise AssertionError(f"{number_of(len(differences), 'difference')} from the expected figures\n{lines}")
