"""Years, decades, centuries and lengths of time counted from the release."""

from __future__ import annotations

import pytest

from tests.figures.table import D, dates

# Years: about when, until when, and beside names.
YEARS = [
    # About when something ends.
    ("by roughly the end of 2023", [D("the end of 2023", "", "2023-12-31", "year", mod="~")]),
    ("by about 2030", [D("2030", "", "2030-12-31", "year", mod="~")]),
    ("since around 2010", [D("2010", "2010-01-01", "", "year", mod="~")]),
    # `Around` a year, and years beside other words.
    ("return to 2 percent around 2028.", [D("2028", "2028-01-01", "2028-12-31", "year", "~")]),
    ("It was around 2028.", []),
    # Two digits of a decade, of a share or of degrees.
    ("It grew in the mid-20s.", [D("the mid-20s", "1920-01-01", "1929-12-31", "decade")]),
    ("Tax rates fell in the 80s.", [D("the 80s", "1980-01-01", "1989-12-31", "decade")]),
    ("Margins are in the mid-20s.", []),
    ("a tax rate in the mid-20s percent range", []),
    ("with highs in the mid-70s", []),
    ("by end of year.", [D("end of year", "", "2020-12-31", "year")]),
    ("Throughout 2018, the", [D("2018", "2018-01-01", "2018-12-31", "year")]),
    ("Obama Welcomes 2012 International Conference", [D("2012", "2012-01-01", "2012-12-31", "year")]),
    ("the 2013 High Court verdict", [D("2013", "2013-01-01", "2013-12-31", "year")]),
    ("COMMENTS ON 2004 ELECTION", [D("2004", "2004-01-01", "2004-12-31", "year")]),
    ("aid for the 2023-24 period", [D("2023-24", "2023-01-01", "2024-12-31", "year")]),
    ("before the end of 2022", [D("the end of 2022", "", "2022-12-31", "year")]),
    ("Raises 2023 adjusted EPS outlook", [D("2023", "2023-01-01", "2023-12-31", "year")]),
    ("Updates 2023 sales guidance to $5 million", [D("2023", "2023-01-01", "2023-12-31", "year")]),
    ("Boeing 2023 sales guidance", []),
    ("Buys 2023 acres", []),
]

# Lengths counted from the release, and months and centuries.
LENGTHS = [
    # Of which a headline reports.
    ("Acme Air Reports January Traffic", [D("January", "2020-01-01", "2020-01-31", "month")]),
    # Before and after the release.
    ("pay at all mills fell by 9 cents in May", [D("May", "2020-05-01", "2020-05-31", "month")]),
    ("Two weeks ago", [D("Two weeks ago", "2020-09-04")]),
    ("Acme’s estimated 2019 earnings", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("an estimated 2019 jobs", []),
    ("It will be warmer than 2019.", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("It has fewer than 2019.", []),
    ("the past two and a half years", [D("the past two and a half years", "2018-03-18", "2020-09-18", "year")]),
    ("the next twenty-four months", [D("the next twenty-four months", "2020-09-18", "2022-09-18", "month")]),
    ("the week before last", [D("the week before last", "2020-08-31", "2020-09-06", "week")]),
    ("the Strategic Partnership for the 21st Century, which it signed with them", []),
    ("the Aviation Act for the 21st Century was passed by the house", []),
    ("a Plan for the 21st Century", [D("the 21st Century", "2001-01-01", "2100-12-31", "century")]),
    ("European Paintings of the 18th Century", [D("the 18th Century", "1701-01-01", "1800-12-31", "century")]),
    (
        "In the 21st Century, this is what they need.",
        [D("the 21st Century", "2001-01-01", "2100-12-31", "century")],
    ),
    (
        "BUILDING A STRATEGIC PARTNERSHIP FOR the 21st Century",
        [D("the 21st Century", "2001-01-01", "2100-12-31", "century")],
    ),
    ("the 20th century", [D("the 20th century", "1901-01-01", "2000-12-31", "century")]),
    ("the next 90 to 120 days", [D("the next 90 to 120 days", "2020-09-18", "2021-01-16")]),
]


@pytest.mark.parametrize(("phrase", "expected"), YEARS + LENGTHS, ids=lambda v: v if isinstance(v, str) else "")
def test_a_year_or_a_length_has_its_days(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected
