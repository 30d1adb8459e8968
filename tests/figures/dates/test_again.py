"""DATE: what the text told before, told again: `that year`, `later that month`, `June of the same year`, a day by itself."""

from __future__ import annotations

from datetime import date

import pytest

import extract

RELEASE = date(2006, 12, 5)

# The text, the date told again, its days and how fine it is.
AGAIN: list[tuple[str, str, str, str, str]] = [
    ("Sales began in May 2004. That year, 300 homes were sold.", "That year", "2004-01-01", "2004-12-31", "year"),
    (
        "Sales began on May 3, 2004. That same year 300 homes were sold.",
        "That same year",
        "2004-01-01",
        "2004-12-31",
        "year",
    ),
    (
        "It helped secure $650 million in 2004. In the same year, he passed a bill.",
        "the same year",
        "2004-01-01",
        "2004-12-31",
        "year",
    ),
    (
        "Sales began on May 3, 2004. Later that month, it closed.",
        "Later that month",
        "2004-05-03",
        "2004-05-31",
        "month",
    ),
    (
        "It was told on Oct. 24, 2005 of what he did earlier that month.",
        "earlier that month",
        "2005-10-01",
        "2005-10-24",
        "month",
    ),
    (
        "It closed on Tuesday, October 3, 2006, and opened later that week.",
        "later that week",
        "2006-10-03",
        "2006-10-08",
        "week",
    ),
    ("He joined in fiscal 2005 and won that year.", "that year", "2004-10-01", "2005-09-30", "fiscal_year"),
    # A month or day beside it is one date with it.
    (
        "It began in May 2004. In June of that year, it closed.",
        "June of that year",
        "2004-06-01",
        "2004-06-30",
        "month",
    ),
    (
        "They joined in May 1781, and on October 17 of that year, they won.",
        "October 17 of that year",
        "1781-10-17",
        "1781-10-17",
        "day",
    ),
    # A day whose year the text told before.
    (
        "On June 5, 1981, five cases were reported. After that June 5 report, he left.",
        "June 5",
        "1981-06-05",
        "1981-06-05",
        "day",
    ),
    ("They met on Oct. 24, 2005. On Oct. 24, he had a tape.", "Oct. 24", "2005-10-24", "2005-10-24", "day"),
    # Another day, and the year that is the release's.
    (
        "On September 11, 2001, they died. On September 12, we mourned.",
        "September 12",
        "2006-09-12",
        "2006-09-12",
        "day",
    ),
]

# Words that tell no date again.
NOTHING = [
    "That year, he won.",
    "We sold homes for that week.",
    "In the 1990s it grew. That year, he won.",
    "In 2004, it grew. That month, he won.",
    "In 2004, it said that year by year sales fell.",
    "In 2004, it picked that year’s crop.",
    "In 2004, they fought during that month-long battle.",
    "In 2004, it was the same year after year.",
]


@pytest.mark.parametrize(("text", "phrase", "start", "end", "granularity"), AGAIN)
def test_a_date_told_again_is_the_one_told_before(
    text: str, phrase: str, start: str, end: str, granularity: str
) -> None:
    found = [f for f in extract.figures(text, date=RELEASE) if f.label == "DATE"][-1]
    assert (found.text, str(found.date_start), str(found.date_end), found.granularity) == (
        phrase,
        start,
        end,
        granularity,
    )


@pytest.mark.parametrize("text", NOTHING)
def test_no_date_is_told_again(text: str) -> None:
    assert not [f for f in extract.figures(text, date=RELEASE) if f.rule == "date.that_unit"]


def test_what_happened_that_year_holds_for_it() -> None:
    found = extract.figures("Sales began on May 3, 2004. That same year, 300 homes were sold.", date=RELEASE)
    homes = next(f for f in found if f.text == "300 homes")
    assert homes.period == next(f.figure_id for f in found if f.text == "That same year")
