"""Numbers below zero in tables: brackets that fill a cell, minus signs, and rows that tell a currency of their own."""

from __future__ import annotations

import pytest

from extract import extract_release, read_text

# What stands over a table, its heads, a row, and what is found in that: text, value, unit, trend.
ROWS = [
    # Amounts.
    ("SEK million", "2024 | 2023", "Operating profit | 212 | (15)", "212 212000000 SEK, (15) -15000000 SEK"),
    ("SEK million", "2024 | 2023", "Net cash/(debt) | (120) | –45", "(120) -120000000 SEK, –45 -45000000 SEK"),
    ("SEK million", "2024 | 2023", "Cash flow | -1 212 | (1 315)", "-1 212 -1212000000 SEK, (1 315) -1315000000 SEK"),
    ("$ million", "2024 | 2023", "Net income | -7 | −9", "-7 -7000000 USD, −9 -9000000 USD"),
    ("$ million", "2024 | 2023", "Tax | $(8) | $ (3)", "$(8) -8000000 USD, $ (3) -3000000 USD"),
    ("$ million", "2024 | 2023", "Tax | ($2.2) | - 3", "($2.2) -2200000 USD, - 3 -3000000 USD"),
    ("(in thousands)", "2024 | 2023", "Net loss | (1,234) | (981)", "(1,234) -1234000 None, (981) -981000 None"),
    # Changes, whose trend tells the sign.
    ("£m", "2024 | Change", "Sales | 412 | (3%)", "412 412000000 GBP, 3% 3 percent down"),
    ("£m", "2024 | Change", "Sales | 412 | (3.1)%", "412 412000000 GBP, (3.1)% 3.1 percent down"),
    ("Figures", "2024 | 2023", "Change | (3%) | -2%", "3% 3 percent down, 2% 2 percent down"),
    ("Figures", "Jobs 2024 | Change", "Ohio | 212 | (41)", "212 212 job, 41 41 None down"),
    ("Figures", "Jobs 2024 | Change", "Ohio | 212 | -7", "212 212 job, 7 7 None down"),
    # Shares that can be below zero, and those that brackets set apart.
    ("Figures", "2024 | 2023", "Operating margin | (5.2%) | (3.1%)", "(5.2%) -5.2 percent, (3.1%) -3.1 percent"),
    ("Figures", "2024 | 2023", "Approval | 5.2% | (3.1%)", "5.2% 5.2 percent, (3.1%) -3.1 percent"),
    ("Figures", "2024 | 2023", "Women | 212 | (41.2%)", "212 212 woman, 41.2% 41.2 percent"),
    ("Trial", "n | (%)", "Women | 212 | (41.2)", "212 212 woman, 41.2 41.2 percent"),
    # The year before, counts, the number of a note, and what does not fill its cell.
    ("SEK million", "2024 | (2023)", "Operating profit | 212 | (15)", "212 212000000 SEK, 15 15000000 SEK"),
    ("Figures", "2024 | 2023", "Jobs | (15) | 30", "15 15 None, 30 30 None"),
    ("Figures", "2024 | 2023", "Women | 212 | (41)", "212 212 woman, 41 41 woman"),
    ("USD million", "Note | 2024", "Loans | (1) | (15)", "(15) -15000000 USD"),
    ("USD million", "Note | 2024", "Loans | 5 | 15", "15 15000000 USD"),
    ("USD million", "2024 | 2023", "Loans | 212 (1) | 15", "212 212000000 USD, 15 15000000 USD"),
    # Amounts of a share, whose row or table tells the currency and never the magnitude.
    ("Figures", "2024 | 2023", "Earnings per share, SEK | 1.34 | (0.98)", "1.34 1.34 SEK, (0.98) -0.98 SEK"),
    ("SEK million", "2024 | 2023", "Earnings per share, EUR | 1.34 | 2", "1.34 1.34 EUR, 2 2 EUR"),
    ("SEK million", "2024 | 2023", "Net loss per share | (0.12) | 0.10", "(0.12) -0.12 SEK, 0.10 0.1 SEK"),
    ("Figures", "2024 (SEK million) | 2023", "Dividend per share (SEK) | 1.5 | 2", "1.5 1.5 SEK, 2 2 SEK"),
    ("Figures", "2024 | 2023", "Share price in EUR | 12 | 13", "12 12 EUR, 13 13 EUR"),
    ("£m", "2024 | 2023", "Dividend per share, pence | 3.5 | 2", "3.5 0.035 GBP, 2 0.02 GBP"),
    ("(in thousands)", "2024 | 2023", "Net debt, EUR | 12 | (13)", "12 12000 EUR, (13) -13000 EUR"),
    # What tells no currency of its own.
    ("£m", "2024 | 2023", "Basic EPS | 14.2 | 3.1", "14.2 14.2 None, 3.1 3.1 None"),
    ("$ million", "2024 | 2023", "EPS growth | 3.5 | 2.1", "3.5 3.5 None, 2.1 2.1 None"),
    ("Figures", "2024 | 2023", "Visitors, total | 12 | 13", "12 12 visitor, 13 13 visitor"),
]


@pytest.mark.parametrize(("over", "heads", "row", "expected"), ROWS)
def test_cells_below_zero(over: str, heads: str, row: str, expected: str) -> None:
    text = f"# Results\n\n{over}\n\n| | {heads} |\n|{'---|' * 3}\n| {row} |\n"
    release = read_text(text, format="markdown")
    found = [f for f in extract_release(release).figures if release.passages[f.passage].text == row]
    told = [f"{f.text} {f.value:.12g} {f.unit} {f.trend or ''}".strip() for f in found if f.label != "DATE"]
    assert ", ".join(told) == expected


def test_the_currency_behind_the_name_of_a_row_is_no_part_of_its_measure() -> None:
    text = "# Results\n\n| | 2024 | 2023 |\n|---|---|---|\n| Earnings per share, SEK | 1.34 | 0.98 |\n"
    found = [f for f in extract_release(read_text(text, format="markdown")).figures if f.label == "MONEY"]
    assert [(f.measure, f.per) for f in found] == [("Earnings per share", "share")] * 2
