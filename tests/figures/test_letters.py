"""Magnitudes of one letter in ranges and lists, in every currency and none; signs of both ends of a range."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import M, P, Q, exact, rows

# The phrase, and each of its figures.
LETTERS = [
    ("a grant of $10-20M.", [M("$10-20M", 10e6, high=20e6)]),
    ("It will cost €1.2-1.4m to build", [M("€1.2-1.4m", 1.2e6, "EUR", high=1.4e6)]),
    ("It will cost $5-6b over time", [M("$5-6b", 5e9, high=6e9)]),
    ("a price of $10 to 20M.", [M("$10 to 20M", 10e6, high=20e6)]),
    ("It pays £5-6m a year", [M("£5-6m a year", 5e6, "GBP", high=6e6, per="year")]),
    ("It pays $10-20M/year", [M("$10-20M/year", 10e6, high=20e6, per="year")]),
    ("A fund of $10-20M+", [M("$10-20M+", 10e6, mod=">", high=20e6)]),
    ("up to €5-6m", [M("€5-6m", 5e6, "EUR", "<=", high=6e6)]),
    ("US$10-20M,", [M("US$10-20M", 10e6, high=20e6)]),
    ("EUR 5-6m in all", [M("EUR 5-6m", 5e6, "EUR", high=6e6)]),
    ("A$55m-A$60m", [M("A$55m-A$60m", 55e6, "AUD", high=60e6)]),
    ("A$55 to 60m", [M("A$55 to 60m", 55e6, "AUD", high=60e6)]),
    ("HK$5m to HK$6m", [M("HK$5m to HK$6m", 5e6, "HKD", high=6e6)]),
    ("EUR 5m-EUR 6m", [M("EUR 5m-EUR 6m", 5e6, "EUR", high=6e6)]),
    ("₹5 crore to ₹6 crore", [M("₹5 crore to ₹6 crore", 5e7, "INR", high=6e7)]),
    ("It has RM5-6 million", [M("RM5-6 million", 5e6, "MYR", high=6e6)]),
    ("It has R5m-R6m", [M("R5m-R6m", 5e6, "ZAR", high=6e6)]),
    ("KES 5m-6m in all", [M("KES 5m-6m", 5e6, "KES", high=6e6)]),
    ("Rmb5-6bn in all", [M("Rmb5-6bn", 5e9, "CNY", high=6e9)]),
    ("5 to 6 MEUR", [M("5 to 6 MEUR", 5e6, "EUR", high=6e6)]),
    ("MEUR 5-6", [M("MEUR 5-6", 5e6, "EUR", high=6e6)]),
    ("between 5m and 6m euros", [M("between 5m and 6m euros", 5e6, "EUR", high=6e6)]),
    ("5m-6m euros", [M("5m-6m euros", 5e6, "EUR", high=6e6)]),
    # Lists that tell their currency once.
    ("£5m, 6m and 7m in all", [M("£5m", 5e6, "GBP"), M("6m", 6e6, "GBP"), M("7m", 7e6, "GBP")]),
    ("5 million and 7 million euros", [M("5 million", 5e6, "EUR"), M("7 million euros", 7e6, "EUR")]),
    ("WHO gave N$5m, UNICEF 4.2m.", [M("N$5m", 5e6, "NAD"), M("4.2m", 4.2e6, "NAD")]),
    ("It gave €30m, the state 12m.", [M("€30m", 30e6, "EUR"), M("12m", 12e6, "EUR")]),
    ("a profit of £5m (4m)", [M("£5m", 5e6, "GBP"), M("4m", 4e6, "GBP")]),
    ("It paid £3 million. It must pay 2 million.", [M("£3 million", 3e6, "GBP"), M("2 million", 2e6, "GBP")]),
    (
        "€9 million, of which Ohio paid 3 million and Utah 2 million.",
        [M("€9 million", 9e6, "EUR"), M("3 million", 3e6, "EUR"), M("2 million", 2e6, "EUR")],
    ),
    # Things that are counted.
    ("10-20M users", [Q("10-20M users", 10e6, "user", high=20e6)]),
    ("10M-20M users", [Q("10M-20M users", 10e6, "user", high=20e6)]),
    ("20M+ users", [Q("20M+ users", 20e6, "user", ">")]),
    ("5-6m customers", [Q("5-6m customers", 5e6, "customer", high=6e6)]),
    ("between 5m and 6m customers", [Q("between 5m and 6m customers", 5e6, "customer", high=6e6)]),
    # Thousands that apostrophes or points part.
    ("CHF 3'500'000", [M("CHF 3'500'000", 3.5e6, "CHF")]),
    ("1.250.000 euros", [M("1.250.000 euros", 1.25e6, "EUR")]),
    ("€ 1.250.000", [M("€ 1.250.000", 1.25e6, "EUR")]),
]

# Amounts behind an R in a text that counts in rand, and an R that is none.
RAND = [
    ("The rand is at R18.96, compared with R17.93.", [M("R18.96", 18.96, "ZAR"), M("R17.93", 17.93, "ZAR")]),
    ("Petrol costs R22.30 a litre, in rand.", [M("R22.30 a litre", 22.3, "ZAR", per="liter")]),
    ("A grant of R5 is part of R1.2bn.", [M("R5", 5, "ZAR"), M("R1.2bn", 1.2e9, "ZAR")]),
    ("The fee of R5 000 brings ZAR 3 million.", [M("R5 000", 5000, "ZAR"), M("ZAR 3 million", 3e6, "ZAR")]),
    ("It fell from R2 090, as the rand did.", [M("R2 090", 2090, "ZAR")]),
    ("Its R&D costs 20 rand.", [M("20 rand", 20, "ZAR")]),
    ("The R2.5 engine costs 20 rand.", [M("20 rand", 20, "ZAR")]),
    ("R4 models cost 20 rand.", [M("20 rand", 20, "ZAR")]),
    ("Highways from R21 to R24 cost R5 million.", [M("R5 million", 5e6, "ZAR")]),
    ("an insulation of R13, or R18.96", []),
    ("from R5 to R6 values", []),
    ("Rand Paul rode from R12 to R15.", []),
]

# Where the letter is no magnitude, or the amounts are none of one list.
NO_LETTERS = [
    ("a wall 5-6m high", [Q("5-6m", 5, "meter", high=6)]),
    ("of 5-6m.", [Q("5-6m", 5, "meter", high=6)]),
    ("6m high walls", [Q("6m", 6, "meter")]),
    ("5-6m high walls", [Q("5-6m", 5, "meter", high=6)]),
    ("a €30m bridge, 12m wide", [M("€30m", 30e6, "EUR"), Q("12m", 12, "meter")]),
    ("It cost €30m and 12m of it fell", [M("€30m", 30e6, "EUR"), Q("12m", 12, "meter")]),
    ("$5 T-shirts", [M("$5", 5)]),
    ("$5-6 T-shirts", [M("$5-6", 5, high=6)]),
    ("$5 billion and 6 billion people", [M("$5 billion", 5e9), Q("6 billion people", 6e9, "person")]),
    ("$5 million, 6 million of them", [M("$5 million", 5e6), Q("6 million", 6e6)]),
    ("It funds 3 million and more.", [Q("3 million", 3e6)]),
    ("Hurdles of 100m, 200m", [Q("100m", 100, "meter"), Q("200m", 200, "meter")]),
    ("He is 5'7\" tall", [Q("5'7\"", 5 + 7 / 12, "foot")]),
    ("at the M5-6 road", []),
    ("at COP 26 in Glasgow", []),
    ("It runs version 1.250.000 of it", []),
]

# The ends of a range that is below zero at one end or both.
SIGNED = [
    ("a range of -3% to -1%", [P("-3% to -1%", -3, high=-1)]),
    ("between -1% and 1%", [P("between -1% and 1%", -1, high=1)]),
    ("a gap of minus 0.3 to plus 0.2 percent", [P("minus 0.3 to plus 0.2 percent", -0.3, high=0.2)]),
    ("-15 to -5 degrees Celsius", [Q("-15 to -5 degrees Celsius", -15, "degree_Celsius", high=-5)]),
    ("EBITDA of -$5 million to -$3 million", [M("-$5 million to -$3 million", -5e6, high=-3e6)]),
    ("a loss of $(5.2) to $(3.1) million", [M("$(5.2) to $(3.1) million", -5.2e6, high=-3.1e6)]),
    ("EPS of -$0.05 to $0.05", [M("-$0.05 to $0.05", -0.05, high=0.05, per="share")]),
    ("of 1% - 3%", [P("1% - 3%", 1, high=3)]),
    ("10-15 degrees Celsius", [Q("10-15 degrees Celsius", 10, "degree_Celsius", high=15)]),
    ("It fell from -1% to -3%", [P("-1%", -1), P("-3%", -3)]),
]


@pytest.mark.parametrize(
    ("phrase", "expected"), [*LETTERS, *RAND, *NO_LETTERS, *SIGNED], ids=lambda v: v if isinstance(v, str) else ""
)
def test_a_letter_or_sign_is_read_for_both_ends(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
