"""In which month the fiscal year of a release starts."""

from __future__ import annotations

import pytest

from extract.reading import read_bytes

CASES = [
    ("The company closed its fiscal year ended June 30, 2024 with sales of $5 million.", 7),
    ("Results for fiscal 2024, which ended on September 28, were strong.", 10),
    ("For the financial year ending 31 March 2025 the group expects sales of £5 million.", 4),
    ("Sales for the fiscal year ended February 1, 2025 were $5 million.", 2),
    ("Results for its fiscal second quarter ended April 30, 2026.", 11),
    ("Results for the third quarter of fiscal 2024 ended March 31, 2024.", 7),
    ("Results for the first quarter of 2024, ended March 31, 2024.", 1),
    ("Widgets Inc. (NASDAQ: WID) expects sales of $5 million in fiscal 2025.", 1),
    ("Widgets Inc. (NYSE: WID) reports for the fourth quarter of fiscal 2024 ended October 31, 2024.", 11),
    ("The budget for fiscal year 2025 asks for $5 million.", 10),
    ("The quarter was good and the fiscal year ends soon.", 10),
]


@pytest.mark.parametrize(("text", "month"), CASES)
def test_the_month_in_which_the_fiscal_year_starts(text: str, month: int) -> None:
    reading = read_bytes(f"Results\n\n{text}".encode(), release_id="r", source="r.txt")
    assert reading.release is not None
    assert reading.release.fiscal_year_start == month


def test_a_sidecar_wins_over_the_text() -> None:
    reading = read_bytes(
        b"Results\n\nIn the fiscal year ended June 30, 2024 sales were $5 million.",
        release_id="r",
        source="r.txt",
        sidecar={"fiscal_year_start": 4},
    )
    assert reading.release is not None
    assert reading.release.fiscal_year_start == 4
