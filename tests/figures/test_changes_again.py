"""Changes told again, compared or shared out: their trend, what they are measured against, and their parts."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of, linked

# The text, the figure, its trend.
TRENDS = [
    # A list of names goes on with the verb of its first, but not a headline, nor what is told by its level.
    ("Vans rose 19 percent, the Roamer 7 percent and the Peak Trail 6 percent.", "6 percent", "up"),
    ("Output grew by 5 percent in May, Utah 7 percent.", "7 percent", "up"),
    ("Revenue Up 5%, Brand Sales 20%", "20%", None),
    ("Revenue increased 8%, Adjusted Margin 20%.", "20%", None),
    ("Costs fell 5 percent and Acme 30 percent of that.", "30 percent", None),
    # Shares of a list in the words of its first.
    ("Sales rose 5% in Ohio, 3% in Utah and 2% in Iowa.", "3%", "up"),
    ("Sales rose 5% in Ohio, 3% in Utah and 2% in Iowa.", "2%", "up"),
    ("Sales fell 5 percent worldwide, 3 percent in Ohio, and 2 percent in Utah.", "3 percent", "down"),
    ("Sales rose 5% in Ohio, 3% of them online.", "3%", None),
    ("Sales rose 5% in Ohio when 3% in Utah left.", "3%", None),
    # What a change is compared with is one, where both are told in percent or in one unit.
    ("Weight fell by 9 kg with the pill, compared to 3 kg without it.", "3 kg", "down"),
    ("Sales rose 5 percent in May, compared with just 2 percent in April.", "2 percent", "up"),
    ("Pressure fell 12% from the start, versus 4% in the other group.", "4%", "down"),
    ("The share was 20 percent, up 2 percent, compared to 18 percent before.", "18 percent", None),
    ("Costs fell 5 percent, compared to 30 percent of firms in Ohio.", "30 percent", None),
    ("Sales increased $5 million compared to $20 million in 2019.", "$20 million", None),
    ("The wait fell 3 minutes, compared to 45 minutes in Ohio.", "45 minutes", None),
    ("Weight fell by 9 kg with a pill of 15 mg, compared to 3 kg without it.", "3 kg", "down"),
    ("Weight fell by 9 kg; a pill of 15 mg, compared to 3 mg, did it.", "3 mg", None),
    # A sum that is raised or cut is a change where the level that it comes from stands behind it.
    ("The fee was raised 10 cents, or 4 percent, from $2.50.", "10 cents", "up"),
    ("It raised its price $5 from $20.", "$5", "up"),
    ("It raised $5 million from 20 firms.", "$5 million", None),
    ("Victims lost $9 million, or 5 percent of it, from $20 accounts.", "$9 million", None),
    # Told again in another unit, in brackets of its own.
    ("They lost up to 50 lb. (23 kg) in a year.", "23 kg", "down"),
    ("They lost up to 5% (50 lb. or 23 kg) in a year.", "50 lb", "down"),
    ("They lost up to 5% (50 lb. or 23 kg) in a year.", "23 kg", "down"),
    ("They lost 50 lb (23 kg) or 30 gallons of milk.", "30 gallons", None),
    ("They lost 6% (14 lb or 6 kg on 5 mg), 8% (20 lb) and 9% of weight.", "5 mg", None),
    ("They lost 6% (14 lb or 6 kg on 5 mg), 8% (20 lb) and 9% of weight.", "8%", "down"),
    ("Sales rose 12% (to 40 tons), 3% of them abroad.", "3%", None),
    ("Sales were up 11% Y/Y, 13% CC.", "13%", "up"),
    ("The road rose 5 feet (two miles away).", "two miles", None),
    ("Sales will rise in the 3 to 5 percent range.", "3 to 5 percent", "up"),
    ("It stayed in the 3 to 5 percent range.", "3 to 5 percent", None),
    ("The aim is to more than double the size of the plan.", "double", "up"),
    ("It cost more than double the size of the plan.", "double", None),
    ("The crew flew 400 more hours in 2019 than in 2018.", "400 more hours", "up"),
    ("The crew flew 400 more hours in 2019.", "400 more hours", None),
    ("The plan is 3 percent, or $2 million, larger than the last one.", "3 percent", "up"),
    ("The plan is 3 percent, or $2 million, larger than the last one.", "$2 million", "up"),
    ("It holds 3 percent, or $2 million, in larger funds.", "3 percent", None),
]

BASELINES: list[tuple[str, str, str | None]] = [
    ("The fee was raised by 10 cents, or 4 percent, from $2.50 per seat.", "10 cents", "$2.50 per seat"),
    ("The fee was raised by 10 cents, or 4 percent, from $2.50 per seat.", "4 percent", "$2.50 per seat"),
    ("It rose 5% in May and June 2022 compared to May and June 2021.", "5%", "May"),
    ("It rose 5% in May and June 2022, and in May and June 2021.", "5%", None),
    ("The fee rose from $2.40 to $2.50 per seat.", "$2.50 per seat", None),
    ("Weight fell 9% from the start, versus 4% in the other group.", "9%", None),
]

# The text, the figure, the whole that it is a part of.
PARTS: list[tuple[str, str, str | None]] = [
    # Points are a part of a change in percent, and of no other share.
    ("Its shops brought 3 percentage points of the firm’s 5 percent growth.", "3 percentage points", "5 percent"),
    ("It plans growth of 5 percent, of which about three points come from Ohio.", "three points", "5 percent"),
    ("It has a margin of 5 percent, of which three points come from Ohio.", "three points", None),
    ("It cut 3 percentage points of the 2 percent growth.", "3 percentage points", None),
    # What the total is more by is not the total.
    (
        "It will invest $29 billion, $3 billion more than in 2020. About 40 percent of the total will go to wires.",
        "40 percent",
        "$29 billion",
    ),
    (
        "It will invest $29 billion and lend $3 billion. About 40 percent of the total will go to wires.",
        "40 percent",
        None,
    ),
    # What another is compared with is no total either.
    (
        "It holds $3 billion, compared to $2 billion a year ago. Of the total, $1 billion is land.",
        "$1 billion",
        "$3 billion",
    ),
    (
        "The grant is 18 percent larger than the $20 million of 2016. Of the total, $5 million is for staff.",
        "$5 million",
        None,
    ),
    # The amount in which a share is; whose the parts of a list are; a remainder of another whole.
    ("It asked for $80 million, of which 25 percent, or $20 million, came by May.", "$20 million", "$80 million"),
    ("It asked for $80 million, of which 25 percent, or $60 million, came by May.", "$60 million", None),
    (
        "It has $80 million, including Acme’s $20 million plant and Bell Labs investing $5 million.",
        "$5 million",
        "$80 million",
    ),
    ("It has $80 million, including $20 million for roads, and Bell Labs gave $5 million.", "$5 million", None),
    (
        "It is 18 percent larger. Of it, $7 million is for staff; the remaining $7 million will be shared.",
        "18 percent",
        None,
    ),
    ("Firms sought $90 million for the program, which is funded with $25 million.", "$25 million", None),
    ("The $90 million program is funded with $25 million.", "$25 million", "$90 million"),
    # Parts of a whole that is told roughly can add up to some more.
    (
        "It gave over $850 million, including $605 million for roads and nearly $269 million for rail.",
        "$269 million",
        "$850 million",
    ),
    ("It gave $850 million, including $605 million for roads and nearly $269 million for rail.", "$269 million", None),
    ("It gave over $850 million, including $605 million for roads and $469 million for rail.", "$469 million", None),
]


@pytest.mark.parametrize(("text", "figure", "trend"), TRENDS)
def test_a_change_told_again_has_its_trend(text: str, figure: str, trend: str | None) -> None:
    assert figure_of(text, figure).trend == trend


@pytest.mark.parametrize(("text", "figure", "target"), BASELINES)
def test_a_change_is_measured_against_its_level(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "baseline") == target


@pytest.mark.parametrize(("text", "figure", "target"), PARTS)
def test_a_change_or_a_rough_whole_has_parts(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "part_of") == target
