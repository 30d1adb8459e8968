"""A list of three or more places after a noun belongs to no measure, nor does half of it; one or two places do."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    ("It helped 300 firms in Guatemala, Honduras, and El Salvador.", "300 firms", "firms"),
    ("It lists 20% of the people in Belize, Costa Rica, Chad and the state of Lara.", "20%", "people"),
    ("It opened 40 offices in Texas, Florida, and other states.", "40 offices", "offices"),
    ("The grant covers $5 million for clinics across Kenya, Uganda, and Chad.", "$5 million", "clinics"),
    ("It gave $4 million to rebuild roads in Ohio, Utah, and the Midwest.", "$4 million", "rebuild roads"),
    ("Sales in Ohio, Utah and Maine rose 5 percent.", "5 percent", "Sales"),
    ("It lists 40 shops in Salem, Oregon, Boise, and Reno.", "40 shops", "shops"),
    # Fewer places, and what is no list of places.
    ("Acme added 300 jobs in Colombia.", "300 jobs", "jobs in Colombia"),
    ("Acme added 300 jobs in Columbus, Ohio.", "300 jobs", "jobs in Columbus, Ohio"),
    ("It backs 120 firms in Honduras and Guatemala.", "120 firms", "firms in Honduras and Guatemala"),
    ("It has 300 staff in Columbus, Ohio, and Austin, Texas.", "300 staff", "staff in Columbus, Ohio, and Austin"),
    (
        "It gave $3 million for work in schools, parks, and clinics.",
        "$3 million",
        "work in schools, parks, and clinics",
    ),
    (
        "Exports of wheat to Ohio, Utah and Maine rose 5 percent.",
        "5 percent",
        "Exports of wheat to Ohio, Utah and Maine",
    ),
    ("Trade between Ohio, Utah and Maine rose 5 percent.", "5 percent", "Trade between Ohio, Utah and Maine"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_no_list_of_places_is_of_a_measure(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
