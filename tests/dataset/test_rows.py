"""What a sum of the dataset may count."""

from __future__ import annotations

import pytest

from extract.dataset.rows import rows_of
from extract.figures import extract_release
from extract.reading import read_bytes

COUNTED = [
    ("It gave $23 million, including $15 million in loans.", ["$23 million"]),
    ("Exports rose $2 million to $12 million.", ["$2 million"]),
    ("Exports rose to $12 million.", ["$12 million"]),
    ("It gave $2 million to schools and $3 million to clinics.", ["$2 million", "$3 million"]),
    ("It covers 40 percent of costs in 2020.", []),
    ("It hired 200 workers and spent $5 million.", ["200 workers", "$5 million"]),
]


def _rows(text: str) -> list[dict[str, object]]:
    reading = read_bytes(text.encode(), release_id="r", source="r.txt")
    assert reading.release is not None
    return rows_of(reading.release, extract_release(reading.release))["figures"]


@pytest.mark.parametrize(("text", "counted"), COUNTED)
def test_a_sum_counts_no_amount_twice(text: str, counted: list[str]) -> None:
    body = f"A plain headline\n\n{text}\n\nIt was a good day for all who were there."
    assert [r["text"] for r in _rows(body) if r["counts_in_total"]] == counted


def test_an_amount_of_the_headline_counts_once() -> None:
    rows = _rows("State Gives $5 Million to Schools\n\nThe state gave $5 million to schools, it said today.")
    assert [(r["text"], r["counts_in_total"]) for r in rows if r["label"] == "MONEY"] == [
        ("$5 Million", False),
        ("$5 million", True),
    ]
