"""Every figure of sentences on results, shares, orders and energy of companies."""

from __future__ import annotations

from typing import Any

import pytest

from tests.figures.table import D, M, P, Q, exact, rows

# Results with what they are compared with in brackets, and what a company plans.
RESULTS = [
    (
        "c.£480m headroom against total debt of £1,010m",
        [M("£480m", 4.8e8, "GBP", mod="~"), M("£1,010m", 1.01e9, "GBP")],
    ),
    ("net debt of c. £136.9m", [M("£136.9m", 136.9e6, "GBP", mod="~")]),
    (
        "The interim dividend of 6.2p per share (HY20: 5.8p), an increase of 7%",
        [M("6.2p per share", 0.062, "GBP", per="share"), M("5.8p", 0.058, "GBP"), P("7%", 7, trend="up")],
    ),
    (
        "Underlying profit margin up 6% pts to 66% (H1 2016: 60%)",
        [
            P("6% pts", 6, "percentage_point", trend="up"),
            P("66%", 66),
            D("H1 2016", "2016-01-01", "2016-06-30", "half"),
            P("60%", 60),
        ],
    ),
    (
        "leverage ratio reduced to 1.1 times (2019: 1.4 times)",
        [Q("1.1 times", 1.1, "times"), D("2019", "2019-01-01", "2019-12-31", "year"), Q("1.4 times", 1.4, "times")],
    ),
    (
        "Net debt down £33.1 million to £359.5 million (March 2016: £392.6 million)",
        [
            M("£33.1 million", 33.1e6, "GBP", trend="down"),
            M("£359.5 million", 359.5e6, "GBP"),
            D("March 2016", "2016-03-01", "2016-03-31", "month"),
            M("£392.6 million", 392.6e6, "GBP"),
        ],
    ),
    (
        "earnings of $1.29 per diluted share, compared with $2.82 a year earlier",
        [
            M("$1.29 per diluted share", 1.29, per="share"),
            M("$2.82", 2.82, per="share"),
            D("a year earlier", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
    ("comparable sales grew 5.3%, or 6.1% excluding fuel", [P("5.3%", 5.3, trend="up"), P("6.1%", 6.1, trend="up")]),
    (
        "a gross margin of 38.2%, up 120 basis points",
        [P("38.2%", 38.2), P("120 basis points", 120, "basis_point", trend="up")],
    ),
    (
        "will repurchase up to 5% of its shares (about 12.4 million shares)",
        [P("5%", 5, mod="<="), Q("12.4 million shares", 12.4e6, "share", "~")],
    ),
    (
        "at a price of €12.50 per share, a premium of 32%",
        [M("€12.50 per share", 12.5, "EUR", per="share"), P("32%", 32)],
    ),
    (
        "The contract, worth $45m, runs from 1 October 2020 to 30 September 2023",
        [M("$45m", 45e6), D("1 October 2020 to 30 September 2023", "2020-10-01", "2023-09-30")],
    ),
    (
        "A 3.5 MW turbine powers about 2,000 homes a year",
        [Q("3.5 MW", 3.5, "megawatt"), Q("2,000 homes a year", 2000, "home", "~", per="year")],
    ),
    ("The 1.2GW wind farm lies 85km off the coast", [Q("1.2GW", 1.2, "gigawatt"), Q("85km", 85, "kilometer")]),
]


@pytest.mark.parametrize(("phrase", "expected"), RESULTS, ids=lambda v: v if isinstance(v, str) else "")
def test_every_figure_of_results_is_found(phrase: str, expected: list[dict[str, Any]]) -> None:
    assert rows(phrase) == exact(expected)
