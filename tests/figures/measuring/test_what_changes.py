"""Where someone changes a thing by an amount, the thing is measured, and neither who does it nor for whom it is."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    ("The President tripled the $500 credit.", "tripled", "credit"),
    ("Acme doubled its $250 rebate for nurses.", "doubled", "rebate for nurses"),
    ("The rate is double the rate in Canada.", "double", "rate"),
    ("The pay is double the 11 cents per mile staff get.", "double", "pay"),
    ("Acme expanded the credit for nurses, from $540 to $1,500.", "$540", "credit for nurses"),
    ("Acme expanded the credit for nurses, from $540 to $1,500.", "$1,500", "credit for nurses"),
    ("He worked in Ohio, from $50 to $90 a day.", "$50 to $90 a day", None),
    ("It tripled the credit for 17 million workers without children from $540 to $1,500.", "$540", "credit"),
    ("It included aid that lowered premiums for 9 million people by $50.", "$50", "premiums"),
    ("It lowered costs for 3 million seniors by an average of $400.", "$400", "costs"),
    ("It cut taxes for families by an average of $400.", "$400", "taxes for families"),
    ("It cut the price of 12 drugs by 20 percent.", "20 percent", "price of 12 drugs"),
    ("Aid for 40 towns totaled $5 million.", "$5 million", "Aid"),
    # Of whom it tells more than the amount.
    ("It will raise the fine for firms whose works overrun to $9,000.", "$9,000", "fine for firms"),
    ("It helps workers whose wages fell to $9.", "$9", "wages"),
    # A short form in brackets before the last noun.
    ("The act raised Supplemental Food Aid (SFA) benefits by 15%.", "15%", "Supplemental Food Aid (SFA) benefits"),
    ("Tier One (T1) capital ratio was 9.8%.", "9.8%", "Tier One (T1) capital ratio"),
    ("It rose in May (April) and sales rose 9.8%.", "9.8%", "sales"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_what_changes_is_measured(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
