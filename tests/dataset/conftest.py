"""What the tests of the dataset share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dataset.corrected import TEXT


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT)
    (folder / "b.txt").write_text(TEXT)
    return folder
