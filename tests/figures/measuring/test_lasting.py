"""What lengths of time and ages measure: what lasts them or is so old, never who acts."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the length, its measure.
MEASURES = [
    ("It gives 12 weeks of paid family and medical leave.", "12 weeks", "paid family and medical leave"),
    # Lengths in one compound with what they are of, and ages.
    ("It won a three-year, $40 million grant.", "three-year", "grant"),
    ("It was a three-year, then a five-year plan.", "three-year", None),
    ("It helps people aged 16 years and over.", "16 years", "people"),
    ("He was placed on probation for a maximum period of five years.", "five years", "probation"),
    ("Growth was at its highest rate in more than a decade.", "a decade", None),
    ("Studies show that Black children under 13 years are at risk.", "13 years", "Black children"),
    ("Patients younger than 18 years were excluded.", "18 years", "Patients"),
    ("She received a four-year $1.1 million grant.", "four-year", "grant"),
    ("Fire kills 100 children under the age of 15 each year.", "age of 15", "children"),
    # A length of time is of what lasts it, never of who acts or of what only stands before it.
    ("The permit was extended for two years.", "two years", "permit"),
    ("It suspends the gas tax for three months.", "three months", "gas tax"),
    ("The process takes six weeks.", "six weeks", "process"),
    ("They offer coverage for pregnant women for 12 months.", "12 months", "coverage for pregnant women"),
    ("The median age is four years higher.", "four years", "median age"),
    ("A vote on the bill is expected within a week.", "a week", "vote on the bill"),
    ("It is the largest investment in two decades.", "two decades", None),
    ("He has served in the Ohio Senate for ten years.", "ten years", None),
    ("Jane Roe has worked for 20 years to open it.", "20 years", None),
    ("Suspects must be brought before a judge within 24 hours.", "24 hours", None),
    ("The mentors waited six weeks for results.", "six weeks", None),
    ("It was found in its original box six months later.", "six months", None),
    ("They did so over the course of 40 years.", "40 years", None),
    ("The law takes effect in 90 days.", "90 days", None),
    ("They held free elections for the first time in 20 years.", "20 years", "free elections"),
    ("It makes up for the lower funding in the first ten years.", "ten years", "funding"),
    ("They stood for four days in front of the court.", "four days", None),
    ("For the first time in four years, prices fell.", "four years", None),
    ("It often took more than a year.", "a year", None),
    ("The two-year long drought hurt farms.", "two-year", "drought"),
    ("He got one year in prison for theft.", "one year", "prison"),
    ("He was sentenced to 57 months.", "57 months", "sentenced"),
    ("He was sentenced to 57 months in prison.", "57 months", "prison"),
    ("Three years into the drought, farms and towns are hit.", "Three years", "drought"),
    ("It fell three miles into the sea.", "three miles", None),
    ("The queue of more than 18 months fell.", "18 months", "queue"),
    ("He faces a maximum term of imprisonment of 25 years.", "25 years", "imprisonment"),
    ("It faces terms of trade of 25 years.", "25 years", "terms of trade"),
    ("It pays $400 if it was fined within one year.", "one year", None),
    ("Its former chief was led for 57 months.", "57 months", "former chief"),
    ("Construction took 16 months.", "16 months", "Construction"),
    ("Construction began in January 2022 and took 16 months.", "16 months", "Construction"),
    ("Acme took 16 months.", "16 months", None),
    ("Acme hired staff and took 16 months.", "16 months", None),
    # How often something came in a time, and what one spoke about for it, last no time.
    ("The town was flooded for the third time in three months.", "three months", None),
    ("The senator will speak about his trip for about 20 minutes.", "20 minutes", None),
    ("They argued about the budget for three hours.", "three hours", None),
    ("The land is stricken with war for another 40 years.", "40 years", "war"),
    ("They signed a contract with Acme for two years.", "two years", "contract with Acme"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_length_of_time_is_of_what_lasts_it(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
