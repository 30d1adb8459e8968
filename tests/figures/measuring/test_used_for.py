"""What a grant or a part of an amount is used for, by the verb behind it; what time is spent on."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    # A grant, loan or award, and no more than that, by what it will do.
    ("A $75,000 grant will support the renovation of a mill.", "$75,000", "renovation"),
    ("The $2 million grant will be used to clear a former textile mill.", "$2 million", "clear a former textile mill"),
    ("The $2 million in federal funding will be used toward new drains.", "$2 million", "new drains"),
    ("Wilson County: A $500,000 grant will support the reuse of old mills.", "$500,000", "reuse of old mills"),
    ("A $75,000 grant will go to the town.", "$75,000", "grant"),
    ("A $75,000 grant will be announced in May.", "$75,000", "grant"),
    ("The $2 million investment will create jobs in Ohio.", "$2 million", "investment"),
    ("The $2 million road grant will support jobs in Ohio.", "$2 million", "road grant"),
    # But not by what a part of it does, by what it has of its own, or by a verb that has more behind it.
    ("About $2 million of the $5 million grant is for playgrounds.", "$5 million", "grant"),
    ("About $2 million of the $5 million grant is for playgrounds.", "$2 million", "playgrounds"),
    ("About $3 million of the $7 million in state funding will support roads.", "$7 million", "state funding"),
    ("The $5 million grant is for playgrounds.", "$5 million", "playgrounds"),
    ("A $300,000 grant will enable researchers at a college to study algae.", "$300,000", "grant"),
    ("A $300,000 grant will enable farmers to plant trees.", "$300,000", "enable farmers to plant trees"),
    ("A $20,000 grant will give teachers time to plan.", "$20,000", "grant"),
    ("The $2 million award will help train 300 nurses.", "$2 million", "award"),
    ("The $2 million award will help train nurses.", "$2 million", "help train nurses"),
    ("The $750,000 grant could be used for any purpose.", "$750,000", "grant"),
    ("The $750,000 grant may be spent on any project.", "$750,000", "grant"),
    ("The $750,000 grant may be spent on new bridges.", "$750,000", "new bridges"),
    ("A $1 million loan will bear interest at 4 percent.", "$1 million", "loan"),
    ("The $2 million grant will make it possible to hire staff.", "$2 million", "grant"),
    ("The $2 million grant will ensure that pupils have meals.", "$2 million", "grant"),
    ("The $2 million grant will require a local match.", "$2 million", "grant"),
    ("The $2 million grant will take effect in July.", "$2 million", "grant"),
    ("The $2 million grant will help the county.", "$2 million", "grant"),
    ("The $2 million grant will not cover the full cost.", "$2 million", "grant"),
    ("The $2 million grant will cover the full cost.", "$2 million", "full cost"),
    ("The $2 million grant will replace sirens.", "$2 million", "replace sirens"),
    ("The $2 million grant will help towns replace sirens.", "$2 million", "help towns replace sirens"),
    # A part of an amount, by what it goes to, told behind the whole.
    ("About $2 million of the $9 million in grants awarded this year will fund roofs.", "$2 million", "roofs"),
    ("About $2 million of the $9 million in grants awarded this year will fund roofs.", "$9 million", "grants"),
    ("Some $2 million of the $9 million in state aid will go to rural clinics.", "$2 million", "rural clinics"),
    ("Flood relief: Nearly $2 million of the $9 million in aid will support farms.", "$2 million", "farms"),
    ("About $2 million of the $9 million in grants was spent.", "$2 million", "grants"),
    ("It lost $2 million of the $9 million in grants, and the town will fund roofs.", "$2 million", "grants"),
    # What time is spent, logged or worked on.
    ("It spent 40 hours repairing the road.", "40 hours", "repairing the road"),
    ("Its staff logged 4,000 hours in defending these laws.", "4,000 hours", "defending these laws"),
    ("They devoted 40 days to it.", "40 days", None),
    ("It spent two years living in Ohio.", "two years", None),
    ("He served two years defending the town.", "two years", None),
    # Families get a grant as people do.
    ("Cash grants of $60 for 210,000 households", "$60", "Cash grants"),
    ("Cash grants of $60 for 40 schools", "$60", "schools"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_money_or_time_is_of_what_it_is_used_for(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
