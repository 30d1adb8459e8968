"""The time that the figures of a list share, and that of figures told beside a date: headlines, `when`, `Today`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.figures.table import figures_of, linked

RELEASE = date(2022, 9, 16)

_PAY = "Unions help; in 2020, pay was $900 for men who are in one, $800 for women who are in one, and $700 for others."
_RESULTS = "Third quarter net income was $3 million, $2.86 diluted EPS or $3.68 as adjusted."
_HEADLINE = "Acme Reports Full Year 2021 Net Income of $5 Million, $2.70 Diluted EPS or $4.18 As Adjusted"
_MOVED = "We moved about 2 million customers, 900 employees and over 60 branches across seven states in May."
_THERE = "Today, over 400 million children, or one in six worldwide, live in such places."
_ITEMS = "It has 20 shops, 3 farms and 2 mills - in 2019 it built 9 more homes."
_MUST = (
    "The office lost its funds and, starting next month, will have to cut what it gives to each of the many small "
    "towns on the long border with Ohio by more than 30%."
)

# The text, the figure, the date that is its period.
PERIODS: list[tuple[str, str, str | None]] = [
    # Amounts of one list share its time, where each is told alike.
    (_PAY, "$900", "2020"),
    (_PAY, "$800", "2020"),
    (_PAY, "$700", "2020"),
    ("Rates help; in 2020, pay was $900 for men, and the firm of $700 million closed.", "$700 million", None),
    ("Unions help; in 2020, pay was $900 for men, compared to $700 for women.", "$700", None),
    (_RESULTS, "$2.86", "Third quarter"),
    (_RESULTS, "$3.68", "Third quarter"),
    ("Third quarter sales were $9 million, compared to $5 million.", "$5 million", None),
    ("Third quarter sales were $9 million, and the firm has $3 million in debt.", "$3 million", None),
    (_HEADLINE, "$5 Million", "2021"),
    (_HEADLINE, "$4.18", "2021"),
    ("Acme Presents 2021 Annual Report of $5 Million Plan", "$5 Million", None),
    # Counts of a list, with the date at its end.
    (_MOVED, "2 million customers", "May"),
    (_MOVED, "900 employees", "May"),
    ("It has 20 shops, 3 farms and opened 5 mills in 2019.", "20 shops", None),
    (_ITEMS, "20 shops", None),
    # A figure right behind `when`; what is told again of the same people.
    ("Her work began in 1993, when four of her friends fell ill.", "four", "1993"),
    ("Her work began in 1993, and four of her friends fell ill.", "four", None),
    (_THERE, "400 million children", "Today"),
    (_THERE, "one in six", "Today"),
    ("Today, some 40 people, or one in six, were hurt.", "40 people", None),
    ("Today, some 40 people, or one in six, were hurt.", "one in six", None),
    # The month of a decision is not that of what it is on; a year is, and so is a deadline.
    ("The board approved $40 million for ports in March.", "$40 million", None),
    ("The board approved the first two plants, totaling 60 megawatts, in March 2021.", "60 megawatts", None),
    ("The firm announced 300 layoffs last month.", "300 layoffs", None),
    ("The firm announced 300 layoffs in 2021.", "300 layoffs", "2021"),
    ("The board has pledged 80 million doses by the end of June.", "80 million doses", "the end of June"),
    ("The board has pledged 80 million doses to be given in June.", "80 million doses", "June"),
    ("The board has approved 300 permits since March.", "300 permits", "March"),
    ("The firm announced that 300 people left in March.", "300 people", "March"),
    ("The firm announced plans to hire 300 people in March.", "300 people", "March"),
    ("The state built 300 homes in March.", "300 homes", "March"),
    # An aside that tells when it begins.
    (_MUST, "30%", "next month"),
    (_MUST.replace("funds and, starting", "funds and, as told"), "30%", None),
]


@pytest.mark.parametrize(("text", "figure", "target"), PERIODS)
def test_the_figures_of_a_list_share_their_time(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "period", RELEASE) == target


def test_the_date_of_what_is_compared_with_leaves_a_bullet_its_lead_in(tmp_path: Path) -> None:
    text = (
        "The appeals\n\nThe largest appeals in 2022 are for:\n\n"
        "• Chad – $20 million, ten times the $2 million asked for in 2021.\n• Mali – $9 million, first asked for in 2021.\n"
    )
    found = figures_of(tmp_path, text)
    assert found["$20 million"].period == found["2022"].figure_id
    assert found["ten times"].period is None
    assert found["$9 million"].period != found["2022"].figure_id


def test_what_goes_on_with_a_part_of_a_whole_of_another_paragraph_is_one(tmp_path: Path) -> None:
    text = (
        "Acme hires\n\nAcme, which has 40 stores in Ohio and two in Utah, plans to hire more than 1,300 helpers.\n\n"
        "Of the total, 1,250 will work in stores and about 80 in its kitchens.\n"
    )
    found = figures_of(tmp_path, text)
    assert found["1,250"].part_of == found["80"].part_of == found["1,300 helpers"].figure_id
