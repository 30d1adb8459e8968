"""Amounts below zero in sentences: a minus behind the currency, brackets, and magnitudes behind these."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, M, Q, exact, rows

# A phrase and all that is found in it.
PHRASES: list[tuple[str, list[dict[str, Any]]]] = [
    # A magnitude behind the bracket.
    ("the profit was £(3.2)m", [M("£(3.2)m", -3.2e6, "GBP")]),
    ("of $(3.2)M, $(1.5)B and $(2)k", [M("$(3.2)M", -3.2e6), M("$(1.5)B", -1.5e9), M("$(2)k", -2e3)]),
    ("a loss of $(1.5)bn", [M("$(1.5)bn", -1.5e9)]),
    ("net income was $(450)mm", [M("$(450)mm", -450e6)]),
    ("EBITDA of £(1.1) million", [M("£(1.1) million", -1.1e6, "GBP")]),
    ("the loss was US$(3.2)m and ₹(4) crore", [M("US$(3.2)m", -3.2e6), M("₹(4) crore", -4e7, "INR")]),
    ("the loss was £(3m)", [M("£(3m)", -3e6, "GBP")]),
    ("EBIT was EUR (3.2)m", [M("EUR (3.2)m", -3.2e6, "EUR")]),
    ("EBIT was SEK (15) million", [M("SEK (15) million", -15e6, "SEK")]),
    ("it was $ (5.2) million", [M("$ (5.2) million", -5.2e6)]),
    ("between £(3.2)m-£(2.1)m", [M("£(3.2)m-£(2.1)m", -3.2e6, "GBP", high=-2.1e6)]),
    ("Adjusted EBITDA of ($5.2) million", [M("($5.2) million", -5.2e6)]),
    ("the result (£3.2)bn", [M("(£3.2)bn", -3.2e9, "GBP")]),
    # Brackets around an amount that is what is told.
    ("EPS was ($0.12)", [M("($0.12)", -0.12, per="share")]),
    ("a net loss of ($5.2 million)", [M("($5.2 million)", -5.2e6)]),
    ("compared to (€3m)", [M("(€3m)", -3e6, "EUR")]),
    # Brackets around what is said by the way, and marks.
    ("it gave a grant ($5.2 million) to Ohio", [M("$5.2 million", 5.2e6)]),
    ("the profit (£3m) was up", [M("£3m", 3e6, "GBP")]),
    ("it paid its loss ($3) M. Smith said", [M("$3", 3)]),
    ("they are paid in USD (1)", []),
    ("it was $5 (1) or $6 (2)", [M("$5", 5), M("$6", 6)]),
    ("its GDP (1) grew", []),
    ("the aid (2022) was $5", [D("2022", "2022-01-01", "2022-12-31", "year"), M("$5", 5)]),
    ("needs (15) teachers", []),
    # A minus behind the currency.
    ("the result was $-3m", [M("$-3m", -3e6)]),
    ("the result was €-3 million", [M("€-3 million", -3e6, "EUR")]),
    ("the result was $−2m", [M("$−2m", -2e6)]),
    ("EBIT was SEK -15 million", [M("SEK -15 million", -15e6, "SEK")]),
    ("EBIT was EUR –4.5m", [M("EUR –4.5m", -4.5e6, "EUR")]),
    ("EBIT was MSEK -15", [M("MSEK -15", -15e6, "SEK")]),
    ("it lost Rs -3 crore", [M("Rs -3 crore", -3e7, "INR")]),
    ("the result was -$3 million", [M("-$3 million", -3e6)]),
    ("EBIT was SEK -17 million (-22)", [M("SEK -17 million", -17e6, "SEK"), M("-22", -22e6, "SEK")]),
    ("EBIT was SEK -17 million (22)", [M("SEK -17 million", -17e6, "SEK"), M("22", 22e6, "SEK")]),
    ("bids from $-3 million to $5 million", [M("$-3 million to $5 million", -3e6, high=5e6)]),
    # Hyphens that are none.
    ("it cost $10 -15 million", [M("$10 -15 million", 10e6, high=15e6)]),
    ("it cost $10-15 million", [M("$10-15 million", 10e6, high=15e6)]),
    ("USA -15 degrees", [Q("-15 degrees", -15, "degree")]),
    ("a €-denominated loan", []),
]


@pytest.mark.parametrize(("phrase", "expected"), PHRASES)
def test_amounts_below_zero(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
