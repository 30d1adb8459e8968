"""DATE: quarters, halves and fiscal years in a report of results, which are those of the issuer."""

from __future__ import annotations

from datetime import date

import pytest

from extract.figures.dates.finding import find_dates
from extract.figures.lex import Lexemes
from extract.model import FiscalYear

RELEASE = date(2024, 2, 6)
# Its years begin in July, and it reports the half to the end of 2023.
ISSUER = FiscalYear(start=7, reported=date(2023, 12, 31))

# The text, and each of its dates: how it is written, its first and its last day.
DATES = [
    ("Nine shops opened in the half.", [("the half", "2023-07-01", "2023-12-31")]),
    ("Half of it is the half that is left.", []),
    ("It had 40 games in the second half.", [("the second half", "2023-01-01", "2023-06-30")]),
    ("In the trailing four quarters it grew.", [("the trailing four quarters", "2023-01-01", "2023-12-31")]),
    ("Trailing twelve months revenue grew.", [("Trailing twelve months", "2022-12-31", "2023-12-31")]),
    ("In fiscal year 2024 it grew.", [("fiscal year 2024", "2023-07-01", "2024-06-30")]),
    ("In federal fiscal year 2024 it grew.", [("fiscal year 2024", "2023-10-01", "2024-09-30")]),
    ("Revenue rose: second quarter ending December 31, 2023", [("second quarter ending December 31, 2023", "2023-10-01", "2023-12-31")]),
    ("It was second quarter ended in a mess", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_a_report_tells_of_the_quarters_of_its_issuer(text: str, expected: list[tuple[str, str, str]]) -> None:
    found, _ = find_dates(Lexemes(text), RELEASE, ISSUER)
    assert [(text[f.start : f.end], str(f.date_start), str(f.date_end)) for f in found] == expected
