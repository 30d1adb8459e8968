"""What the tests of safety share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.safety.hostile import GOOD


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A folder with one good release; whatever stands beside it, its figures must come out."""
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD)
    return folder
