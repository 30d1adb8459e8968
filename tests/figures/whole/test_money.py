"""Amounts and factors as agencies and companies of many countries write them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, M, Q, exact, rows

# Amounts in currencies of many countries.
MONEY = [
    ("an outlay of Rs. 500 crore for rural roads", [M("Rs. 500 crore", 5e9, "INR")]),
    (
        "sanctioned Rs 1,250.75 crore to 14 states",
        [M("Rs 1,250.75 crore", 12507500000, "INR"), Q("14 states", 14, "state")],
    ),
    ("INR 300 lakh was released", [M("INR 300 lakh", 3e7, "INR")]),
    ("a fund of Rs.2 lakh crore", [M("Rs.2 lakh crore", 2e12, "INR")]),
    ("₹1.5 lakh per family", [M("₹1.5 lakh per family", 150000, "INR", per="family")]),
    ("Rs. 6,000 per year to each farmer", [M("Rs. 6,000 per year", 6000, "INR", per="year")]),
    ("RM1.2 million in grants", [M("RM1.2 million", 1.2e6, "MYR")]),
    ("RM 450 per tonne", [M("RM 450 per tonne", 450, "MYR", per="metric_ton")]),
    ("Php 5,000 for each household", [M("Php 5,000 for each household", 5000, "PHP", per="household")]),
    (
        "P1.2 billion was released by the Department of Budget and Management of the Philippines",
        [M("P1.2 billion", 1.2e9, "PHP")],
    ),
    ("PHP 3.4 billion in loans", [M("PHP 3.4 billion", 3.4e9, "PHP")]),
    ("KSh 2.5 billion for drought relief", [M("KSh 2.5 billion", 2.5e9, "KES")]),
    ("Kshs. 300 million was set aside", [M("Kshs. 300 million", 3e8, "KES")]),
    ("KES 45 billion", [M("KES 45 billion", 4.5e10, "KES")]),
    ("R500 million for small enterprises", [M("R500 million", 5e8, "ZAR")]),
    ("R1.2bn over three years", [M("R1.2bn", 1.2e9, "ZAR"), Q("three years", 3, "year")]),
    ("a grant of R350 per month", [M("R350 per month", 350, "ZAR", per="month")]),
    ("S/ 120 million in bonds", [M("S/ 120 million", 1.2e8, "PEN")]),
    ("PLN 2.4 billion of net profit", [M("PLN 2.4 billion", 2.4e9, "PLN")]),
    ("500 zł per child", [M("500 zł per child", 500, "PLN", per="child")]),
    ("revenue of SEK 5,240m (4,981)", [M("SEK 5,240m", 5.24e9, "SEK"), M("4,981", 4.981e9, "SEK")]),
    ("kr 12 million for the fishing fleet", [M("kr 12 million", 12e6, "SEK")]),
    ("NOK 1 250 million in dividends", [M("NOK 1 250 million", 1.25e9, "NOK")]),
    ("Tk 500 crore for flood victims", [M("Tk 500 crore", 5e9, "BDT")]),
    ("N50 billion intervention fund by the Central Bank of Nigeria", [M("N50 billion", 5e10, "NGN")]),
    ("₦1.2 trillion budget", [M("₦1.2 trillion", 1.2e12, "NGN")]),
    ("GH¢ 200 million for roads", [M("GH¢ 200 million", 2e8, "GHS")]),
    ("Rp 15 trillion for subsidies", [M("Rp 15 trillion", 1.5e13, "IDR")]),
    ("Rp15,000 per liter", [M("Rp15,000 per liter", 15000, "IDR", per="liter")]),
    ("Bt300 million from Thai investors", [M("Bt300 million", 3e8, "THB")]),
    ("NT$5.6 billion in orders", [M("NT$5.6 billion", 5.6e9, "TWD")]),
    ("CHF 1.3 billion in operating income", [M("CHF 1.3 billion", 1.3e9, "CHF")]),
    ("Fr. 20 million", [M("Fr. 20 million", 20e6, "CHF")]),
    ("Ft 300 million", [M("Ft 300 million", 3e8, "HUF")]),
    ("VND 3 trillion in credit", [M("VND 3 trillion", 3e12, "VND")]),
    ("USh 400 billion for schools", [M("USh 400 billion", 4e11, "UGX")]),
    ("TZS 2.3 trillion", [M("TZS 2.3 trillion", 2.3e12, "TZS")]),
    ("Lei 2.1 billion, or EUR 430 million", [M("Lei 2.1 billion", 2.1e9, "RON"), M("EUR 430 million", 4.3e8, "EUR")]),
    ("US$ 3.5 billion from IDA", [M("US$ 3.5 billion", 3.5e9)]),
    ("AED 1.2 billion in sales", [M("AED 1.2 billion", 1.2e9, "AED")]),
    ("SR 500 million by Saudi Arabia", [M("SR 500 million", 5e8, "SAR")]),
    ("EUR 10.5 bn to EUR 11.0 bn", [M("EUR 10.5 bn to EUR 11.0 bn", 10.5e9, "EUR", high=11e9)]),
    ("£1.2m to £1.5m a year", [M("£1.2m to £1.5m a year", 1.2e6, "GBP", high=1.5e6, per="year")]),
    ("an interim dividend of 12.5 pence per share", [M("12.5 pence per share", 0.125, "GBP", per="share")]),
    (
        "a final dividend of 7.2p per share, up from £0.06",
        [M("7.2p per share", 0.072, "GBP", per="share"), M("£0.06", 0.06, "GBP", per="share")],
    ),
    ("the tax rises 10 cents a gallon", [M("10 cents a gallon", 0.1, per="gallon", trend="up")]),
    ("a penalty of $ 50,000", [M("$ 50,000", 50000)]),
    ("Tshs 4.5 billion for the rural water project in Tanzania", [M("Tshs 4.5 billion", 4.5e9, "TZS")]),
    ("a loan of 6.65 billion pesetas", [M("6.65 billion pesetas", 6.65e9, "ESP")]),
    ("a settlement of CAD 2.4 million", [M("CAD 2.4 million", 2.4e6, "CAD")]),
    ("XAF 25 billion in Treasury bonds", [M("XAF 25 billion", 2.5e10, "XAF")]),
    ("FCFA 12.5 billion in agricultural aid", [M("FCFA 12.5 billion", 1.25e10, "XOF")]),
    ("J$ 450 million for hurricane repairs", [M("J$ 450 million", 4.5e8, "JMD")]),
    (
        "approved SDR 261.7 million (about US$ 372 million)",
        [M("SDR 261.7 million", 261.7e6, "XDR"), M("US$ 372 million", 372e6, mod="~")],
    ),
]

# Multiples, beside what they are of.
FACTORS = [
    ("imports were 1.5x the level of 2019", [Q("1.5x", 1.5, "times"), D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("two and a half times the average", [Q("two and a half times", 2.5, "times")]),
    ("an offer that was oversubscribed 3.4 times", [Q("3.4 times", 3.4, "times")]),
    ("rates one and a half times higher than in cities", [Q("one and a half times", 1.5, "times")]),
    ("a threefold rise in output", [Q("threefold", 3, "times", trend="up")]),
    ("net debt of 2.1x EBITDA", [Q("2.1x", 2.1, "times")]),
    ("nearly 4 times as many boys as girls", [Q("4 times", 4, "times", "~")]),
]


@pytest.mark.parametrize(("phrase", "expected"), MONEY + FACTORS, ids=lambda v: v if isinstance(v, str) else "")
def test_every_amount_or_factor_of_a_sentence_is_found(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
