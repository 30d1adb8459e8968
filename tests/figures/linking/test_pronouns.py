"""What `it` and `them` behind a share go back to: the one figure before that they can mean."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of, linked

# The text, the share, and the figure that it is a part of.
MEANT = [
    ("It gave $1.2 billion to 14 countries, half of it in 2020.", "half", "$1.2 billion"),
    ("It lent $30 million to 12 farms, a third of it to new ones.", "a third", "$30 million"),
    ("It gave $5 million to 300 people, 40 percent of it in cash.", "40 percent", "$5 million"),
    ("It shipped 40 tons of food to 3 countries, half of it rice.", "half", "40 tons"),
    ("It gave €5 million ($6 million), half of it in May.", "half", "€5 million"),
    ("It raised $9 million, up from $3 million, half of it in May.", "half", "$9 million"),
    ("It spent $4 million in 2019 and, in 2020, $6 million, half of it on roads.", "half", "$6 million"),
    ("It hired 300 people in 12 states, half of them women.", "half", "300 people"),
    ("It hired 300 people, from 12 states, half of them young women.", "half", "300 people"),
    ("A total of 300 people in 12 states were hired, a third of them veterans.", "a third", "300 people"),
    ("It gave $1.2 billion to 14 countries, half of them in Africa.", "half", "14 countries"),
    ("It gave $2 million to 12 farms, 40 percent of them owned by women.", "40 percent", "12 farms"),
    ("A firm with 40 plants and 3,000 workers, it opened 12 stores, half of them in Texas.", "half", "12 stores"),
    ("It closed 20 stores, half of them leased, and cut 300 jobs, 40 percent of them here.", "40 percent", "300 jobs"),
    ("It helped 900 children, including 400 boys, half of them in Ohio.", "half", "400 boys"),
    ("It paid interest of $800,000 and a $4 million fine, half of it in May.", "half", "$4 million"),
    ("It hired 300 people, half of them women and a third of them veterans.", "a third", "300 people"),
]

# The text, and the share whose whole it leaves open.
DOUBTFUL = [
    ("It spent $5 million and raised $3 million, half of it in May.", "half"),
    ("It bought 500 tons of steel for $4 million, half of it from Ohio.", "half"),
    ("It gave $5 million to one farm, half of it in 2020.", "half"),
    ("It opened offices in 14 countries, half of it in 2020.", "half"),
    ("It spent $5 million, half of them in May.", "half"),
    ("It treated 300 patients in 12 hospitals, half of them in Ohio.", "half"),
    ("It hired 300 people, from 12 states, half of them new.", "half"),
    ("It hired 300 nurses and 200 doctors, half of them women.", "half"),
    ("It bought 300 trucks, 200 vans and 100 cars, half of them electric.", "half"),
    ("It built 500 homes for 300 families, half of them new.", "half"),
]


@pytest.mark.parametrize(("text", "share", "whole"), MEANT)
def test_a_pronoun_goes_back_to_what_can_be_it(text: str, share: str, whole: str) -> None:
    assert linked(text, share, "part_of") == whole


@pytest.mark.parametrize(("text", "share"), DOUBTFUL)
def test_where_two_fit_or_none_does_nothing_is_set(text: str, share: str) -> None:
    assert linked(text, share, "part_of") is None


def test_the_measure_of_a_share_is_that_of_the_persons_meant() -> None:
    assert figure_of("It hired 300 people in 12 states, half of them women.", "half").measure == "women"
    assert figure_of("It gave $5 million to 12 farms, half of them small.", "half").measure == "farms"
