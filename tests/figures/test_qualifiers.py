"""Qualifiers: what `about`, `no more than`, `not` and `within` make of a number."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its modifier.
QUALIFIERS: list[tuple[str, str, dict[str, object]]] = [
    # What is estimated, and the most of it, with more than its noun between.
    ("It is estimated that 64 million people have it.", "64 million people", {"modifier": "APPROX"}),
    ("It’s estimated that 5 million people have it.", "5 million people", {"modifier": "APPROX"}),
    ("The WHO estimates that 5 million people have it.", "5 million people", {"modifier": None}),
    ("It is estimated that of the 11 million deaths, most are early.", "11 million deaths", {"modifier": None}),
    ("He estimated that costs of $5 million rose.", "$5 million", {"modifier": None}),
    ("It estimates that at least 40 towns have it.", "40 towns", {"modifier": "EQUAL_OR_MORE"}),
    ("He faces a maximum statutory term of imprisonment of 25 years.", "25 years", {"modifier": "EQUAL_OR_LESS"}),
    ("an estimated cost of repairs of $5 million", "$5 million", {"modifier": "APPROX"}),
    ("the maximum number of members of 5 parties", "5 parties", {"modifier": None}),
    ("the minimum wage of workers of $7 per hour", "$7 per hour", {"modifier": None}),
    # What `about` and `not` make of a number.
    ("He spoke about the two reporters.", "two reporters", {"modifier": None}),
    ("I asked them about two issues.", "two issues", {"modifier": None}),
    ("He talked about 200 jobs.", "200 jobs", {"modifier": None}),
    ("It pays an estimated $5 million or more to towns.", "$5 million", {"modifier": "EQUAL_OR_MORE"}),
    ("Some 40 towns or fewer are left.", "40 towns", {"modifier": "EQUAL_OR_LESS"}),
    ("About $5 million, or more than half, is left.", "$5 million", {"modifier": "APPROX"}),
    ("Some 40 towns, at least 20 of them old, are left.", "40 towns", {"modifier": "APPROX"}),
    ("It cost them about a third of it.", "a third", {"modifier": "APPROX"}),
    ("Minors cannot work more than eight hours.", "eight hours", {"modifier": "EQUAL_OR_LESS"}),
    ("No family pays more than 7 percent.", "7 percent", {"modifier": "EQUAL_OR_LESS"}),
    ("Nobody should pay over $2,000 for it.", "$2,000", {"modifier": "EQUAL_OR_LESS"}),
    ("No city has more than 5 parks.", "5 parks", {"modifier": "EQUAL_OR_LESS"}),
    ("No plant with more than 300 workers was found.", "300 workers", {"modifier": "MORE_THAN"}),
    ("No report shows that more than 300 died.", "300", {"modifier": "MORE_THAN"}),
    ("There is no cure after more than 50 years.", "50 years", {"modifier": "MORE_THAN"}),
    ("Fees may not exceed $50.", "$50", {"modifier": "EQUAL_OR_LESS"}),
    ("Pay is never less than $9 per hour.", "$9 per hour", {"modifier": "EQUAL_OR_MORE"}),
    ("It will not tax those with more than $400,000.", "$400,000", {"modifier": "MORE_THAN"}),
    ("It is not only more than $400,000.", "$400,000", {"modifier": "MORE_THAN"}),
    ("It will cut emissions by 85% within 15 years.", "15 years", {"modifier": "EQUAL_OR_LESS"}),
    ("It was just short of 75%.", "75%", {"modifier": "LESS_THAN"}),
    ("It was 70.9%, short of the 75% target.", "75%", {"modifier": None, "measure": "target"}),
    ("It was shy of its $5 million goal.", "$5 million", {"modifier": None, "measure": "goal"}),
    ("It was the largest rise in over a decade.", "a decade", {"modifier": "MORE_THAN"}),
    ("Trains go at 160 km/h or faster.", "160 km/h", {"modifier": "EQUAL_OR_MORE"}),
    ("Keep it at not above 86°F (30°C).", "30°C", {"modifier": "EQUAL_OR_LESS"}),
    ("It weighs about 105 pounds (48 kg).", "48 kg", {"modifier": None}),
    (
        "It has 30 kilograms per square meter (kg/m2) or greater.",
        "30 kilograms per square meter",
        {"modifier": "EQUAL_OR_MORE"},
    ),
    ("A plan is $10 or less a month.", "$10", {"modifier": "EQUAL_OR_LESS"}),
    ("It is well below the 95% target.", "95%", {"modifier": None}),
    ("It is well over the 95% of May.", "95%", {"modifier": "MORE_THAN"}),
    ("Arrivals top 3.3 million this year.", "3.3 million", {"modifier": "MORE_THAN"}),
    ("Its top 10 customers left.", "10 customers", {"modifier": None}),
    ("The state’s top 5 counties met.", "5 counties", {"modifier": None}),
    ("6.4 million – Estimated people in need", "6.4 million", {"modifier": "APPROX"}),
    ("6.4 million: People estimated to be in need", "6.4 million", {"modifier": None}),
    ("Of these, 6.4 million: estimated by us", "6.4 million", {"modifier": None}),
    ("Prices were 9 percent lower than the 450 of May.", "450", {"modifier": None}),
]


@pytest.mark.parametrize(("phrase", "text", "told"), QUALIFIERS)
def test_a_qualifier_is_that_of_its_number(phrase: str, text: str, told: dict[str, object]) -> None:
    found = figure_of(phrase, text)
    assert {name: getattr(found, name) for name in told} == told
