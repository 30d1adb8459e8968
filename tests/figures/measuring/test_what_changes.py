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
    # What is done at a cost, costs someone, or is brought to a level.
    ("Treatment for more than 300 children, at a cost of $48 million.", "$48 million", "Treatment"),
    ("The town built a new school at an estimated cost of $8 million.", "$8 million", "new school"),
    ("It opened in Ohio at a cost of $5 million.", "$5 million", "cost"),
    ("It has a cost of $5 million.", "$5 million", "cost"),
    ("It loses water every day at a cost of $5 million.", "$5 million", "cost"),
    ("Damage caused by holes has cost owners $5 million.", "$5 million", "Damage"),
    ("Fraud by banks cost the state $5 million.", "$5 million", "Fraud by banks"),
    ("They bring to almost $40 million the fines paid.", "$40 million", "fines"),
    ("It raised to $15 the minimum wage.", "$15", "minimum wage"),
    # Deals, and not what is done with them; what is sold for a price, and who gets one.
    ("He saw the signing of deals worth $5 million.", "$5 million", "deals"),
    ("It backs the building of homes worth $5 million.", "$5 million", "building of homes"),
    ("It sells a plan for $20 a month for seniors.", "$20 a month", "plan"),
    ("It pays $20 a month for seniors.", "$20 a month", "seniors"),
    # The form of a share; what two amounts are in; money with an offset; a standard; whom one frees from whom.
    ("Of that, about 60 percent is in the form of loans.", "60 percent", "loans"),
    (
        "It gave $9 million and $5 million in federal aid to these states, respectively.",
        "$9 million",
        "federal aid to these states",
    ),
    ("It spent $9 million and $5 million in the two years.", "$9 million", None),
    (
        "It will spend $5 million, offset by $2 million in aid, to bring service to towns.",
        "$5 million",
        "bring service",
    ),
    ("It saw smog levels above 95 percent of the national standard.", "95 percent", "smog levels"),
    ("It met 40 percent of the standards.", "40 percent", "standards"),
    ("It went on freeing 8,000 people from their rule.", "8,000 people", "people"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_what_changes_is_measured(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
