"""Every figure of sentences on aid, loans and those whom they reach."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, M, P, Q, exact, rows

# Aid, credits and people.
AID = [
    (
        "Data covering 1,26,836 branches of 88 banks are presented",
        [Q("1,26,836 branches", 126836, "branch"), Q("88 banks", 88, "bank")],
    ),
    (
        "Rs. 12,34,567 was paid to 1,05,000 farmers",
        [M("Rs. 12,34,567", 1234567, "INR"), Q("1,05,000 farmers", 105000, "farmer")],
    ),
    (
        "8.6 million refugees, 6.6 million internally displaced persons (IDPs) and 770,000 asylum seekers",
        [
            Q("8.6 million refugees", 8.6e6, "refugee"),
            Q("6.6 million internally displaced persons", 6.6e6, "person"),
            Q("770,000 asylum seekers", 770000, "seeker"),
        ],
    ),
    (
        "the largest programmes are Chad ($69 million) and Tanzania ($24.3 million)",
        [M("$69 million", 69e6), M("$24.3 million", 24.3e6)],
    ),
    ("The agency has received just 49% of the $9.1 billion required", [P("49%", 49), M("$9.1 billion", 9.1e9)]),
    (
        "pledges were down 6% on the amount raised last year",
        [P("6%", 6, trend="down"), D("last year", "2019-01-01", "2019-12-31", "year")],
    ),
    (
        "with over 6,000 staff members, 5,400 of whom work in the field",
        [Q("6,000 staff members", 6000, "member", ">"), Q("5,400", 5400, "member")],
    ),
    (
        "An estimated 2.3 million people face crisis levels of hunger (IPC Phase 3 or above)",
        [Q("2.3 million people", 2.3e6, "person", "~")],
    ),
    (
        "More than one in three children under five is stunted",
        [Q("one in three", 1 / 3, None, ">"), Q("five", 5, "year", "<")],
    ),
    (
        "The Board of Directors approved a US$ 150 million credit and a US$ 50 million grant",
        [M("US$ 150 million", 1.5e8), M("US$ 50 million", 5e7)],
    ),
    ("a EUR 200 million loan over 15 years", [M("EUR 200 million", 2e8, "EUR"), Q("15 years", 15, "year")]),
    ("a 25-year, EUR 120 million loan", [Q("25-year", 25, "year"), M("EUR 120 million", 1.2e8, "EUR")]),
    ("brings the total doses donated to Africa to more than 155 million", [Q("155 million", 155e6, "dose", ">")]),
    ("bringing the total number of jobs created to 12,400", [Q("12,400", 12400, "job")]),
    ("with 9,000 unused but approved permits", [Q("9,000 unused but approved permits", 9000, "permit")]),
    ("more than 400,000 new account holders", [Q("400,000 new account holders", 400000, "holder", ">")]),
    (
        "opened 5 million accounts and logged 3,000 visits",
        [Q("5 million accounts", 5e6, "account"), Q("3,000 visits", 3000, "visit")],
    ),
]


@pytest.mark.parametrize(("phrase", "expected"), AID, ids=lambda v: v if isinstance(v, str) else "")
def test_every_figure_of_aid_is_found(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
