"""Where a thing is that money is for, whom money went to, and what a compound tells of."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

MEASURES: list[tuple[str, str, str | None]] = [
    # The site of a thing, by its name, and the town of that.
    (
        "It adds $4 million for repairs on Elm Street in Adams County.",
        "$4 million",
        "repairs on Elm Street in Adams County",
    ),
    (
        "It adds $4 million to build docks at the Elm Lake State Park.",
        "$4 million",
        "docks at the Elm Lake State Park",
    ),
    (
        "It adds $4 million for a span over Elm Creek in Elko, Nevada.",
        "$4 million",
        "span over Elm Creek in Elko, Nevada",
    ),
    ("It adds $4 million for tests at the Elm Hill plant.", "$4 million", "tests at the Elm Hill plant"),
    ("It adds $4 million for a wing at the University of Utah.", "$4 million", "wing at the University of Utah"),
    ("It adds $4 million for the Center for Roads at Smith College.", "$4 million", "Center for Roads"),
    ("It adds $4 million for tests at a plant in Elko.", "$4 million", "tests"),
    ("It adds $4 million for parks on Arbor Day.", "$4 million", "parks"),
    ("It spent $4 million on roads over the Smith years.", "$4 million", "roads"),
    ("It gave $4 million to staff at Acme Motors in Ohio.", "$4 million", "staff"),
    ("It adds $4 million for homes on Elm Street in May.", "$4 million", "homes on Elm Street"),
    ("Some 40 homes on Elm Street burned.", "40 homes", "homes"),
    # An initial inside a name; `statewide` before its noun and behind it.
    (
        "It adds $4 million for the Jane B. Miller Health Center in Elko.",
        "$4 million",
        "Jane B. Miller Health Center in Elko",
    ),
    ("It adds $4 million for Plan B. Farmers will gain.", "$4 million", "Plan B"),
    ("It adds $4 million for Utah statewide bus routes.", "$4 million", "Utah statewide bus routes"),
    ("It adds $4 million for a nationwide network.", "$4 million", "nationwide network"),
    ("It adds $4 million for schools statewide.", "$4 million", "schools statewide"),
    ("Sales nationwide rose by $4 million.", "$4 million", "Sales"),
    # What went to it or toward it; a hospital's town; a compound before adjectives of more than one word.
    ("Some $4 million goes to a study of lakes.", "$4 million", "study of lakes"),
    ("The other $4 million went toward road repairs.", "$4 million", "road repairs"),
    ("It got $4 million toward its $9 million ferry dock.", "$4 million", "ferry dock"),
    ("It gave $4 million toward the $9 million it needs.", "$4 million", None),
    ("Some $4 million goes a long way.", "$4 million", None),
    ("It adds $4 million for repairs for a hospital in Elko.", "$4 million", "repairs for a hospital in Elko"),
    ("It adds $4 million for repairs for a mayor in Elko.", "$4 million", "repairs for a mayor"),
    ("A 72-week, placebo-controlled trial began.", "72-week", "placebo-controlled trial"),
    ("A two-year, fully funded project began.", "two-year", "fully funded project"),
    ("He signed a 10-year, but costly, deal.", "10-year", None),
    ("After the two-year, then ten-year sentence, he left.", "two-year", None),
    # Sites without a name: so many, those told before, many of a kind; no events, prices or rates.
    ("It adds $4 million for pumps at eight well fields.", "$4 million", "pumps at eight well fields"),
    ("It adds $4 million for pumps at these wells.", "$4 million", "pumps at these wells"),
    ("It adds $4 million for nurses at rural clinics.", "$4 million", "nurses at rural clinics"),
    ("It adds $4 million for a fund at the Ministry of Health.", "$4 million", "fund at the Ministry of Health"),
    ("It adds $4 million for booths at three meetings.", "$4 million", "booths"),
    ("It adds $4 million for loans at high rates.", "$4 million", "loans"),
    ("It adds $4 million for nurses at clinics and schools.", "$4 million", "nurses"),
    ("It adds $4 million of wheat at 40 percent less.", "$4 million", "wheat"),
    ("It hired 40 nurses at three clinics.", "40 nurses", "nurses"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_measure_goes_on_to_the_site_that_it_names(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
