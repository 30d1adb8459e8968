"""What is told from a date of the text or of the release: a year earlier, the previous quarter, the prior year."""

from __future__ import annotations

import pytest

from tests.figures.table import D, dates

# A year, a quarter or a month earlier.
EARLIER = [
    # What opens a sentence; from the last day of a month, and of a quarter.
    ("A year earlier, it was 7.0%.", [D("A year earlier", "2019-01-01", "2019-12-31", "year")]),
    (
        "deposits at June 30, 2020 were up from the prior quarter and down from a year earlier",
        [
            D("June 30, 2020", "2020-06-30"),
            D("the prior quarter", "2020-01-01", "2020-03-31", "quarter"),
            D("a year earlier", "2019-06-30"),
        ],
    ),
    # What the sentence before compares is no comparison with a date that opens the next.
    (
        "From 2001 through 2006, it rose by more than 7 times. In 2018, it was up from 20 the year before",
        [
            D("2001 through 2006", "2001-01-01", "2006-12-31", "year"),
            D("2018", "2018-01-01", "2018-12-31", "year"),
            D("the year before", "2017-01-01", "2017-12-31", "year"),
        ],
    ),
    # The point of an abbreviation ends no sentence.
    (
        "assets were $5 million at June 30, 2020 in the U.S. versus $4 million a year earlier",
        [D("June 30, 2020", "2020-06-30"), D("a year earlier", "2019-06-30")],
    ),
    (
        "at June 30, 2020, assets at Acme Inc. were up from the prior quarter",
        [D("June 30, 2020", "2020-06-30"), D("the prior quarter", "2020-01-01", "2020-03-31", "quarter")],
    ),
    (
        "assets were $5 million at June 30, 2020. Debt was $5 million versus $4 million a year earlier",
        [D("June 30, 2020", "2020-06-30"), D("a year earlier", "2019-01-01", "2019-12-31", "year")],
    ),
    (
        "loans at May 31, 2020 were up from the linked quarter",
        [D("May 31, 2020", "2020-05-31"), D("the linked quarter", "2020-01-01", "2020-03-31", "quarter")],
    ),
    # A year earlier than what: the date told before it, else the release's own.
    ("sales rose 5 percent from a year earlier", [D("a year earlier", "2019-01-01", "2019-12-31", "year")]),
    (
        "in June 2018 sales were higher than a year earlier",
        [
            D("June 2018", "2018-06-01", "2018-06-30", "month"),
            D("a year earlier", "2017-06-01", "2017-06-30", "month"),
        ],
    ),
    (
        "trade of $5 billion in 2018, up 17 percent from a year earlier",
        [D("2018", "2018-01-01", "2018-12-31", "year"), D("a year earlier", "2017-01-01", "2017-12-31", "year")],
    ),
    (
        "sales rose in May 2020 over a month earlier, not compared to a year before",
        [
            D("May 2020", "2020-05-01", "2020-05-31", "month"),
            D("a month earlier", "2020-04-01", "2020-04-30", "month"),
            D("a year before", "2019-05-01", "2019-05-31", "month"),
        ],
    ),
    ("sales rose 5% vs. a year earlier", [D("a year earlier", "2019-01-01", "2019-12-31", "year")]),
    (
        "sales rose to $5 million from $4 million a year earlier",
        [D("a year earlier", "2019-01-01", "2019-12-31", "year")],
    ),
    (
        "in June 2018 sales were $5 million, against $6.2 million, or $0.15 a share, a year earlier",
        [
            D("June 2018", "2018-06-01", "2018-06-30", "month"),
            D("a year earlier", "2017-06-01", "2017-06-30", "month"),
        ],
    ),
    ("he was 14 a year earlier", []),
    ("They were compared. He had sold 14 a year earlier", []),
    # `The year before` stands alone.
    (
        "sales were $5 million, up from $4 million the year before",
        [D("the year before", "2019-01-01", "2019-12-31", "year")],
    ),
    ("up from $4 million the year before the war", []),
    # What is compared with a month is the month before it, not before one of a year earlier.
    (
        "sales in August rose 5% from a year earlier and 2% from July",
        [
            D("August", "2020-08-01", "2020-08-31", "month"),
            D("a year earlier", "2019-08-01", "2019-08-31", "month"),
            D("July", "2020-07-01", "2020-07-31", "month"),
        ],
    ),
    (
        "compared with May 2018, sales were down 9 percent, after a gap of 5 percent in August",
        [D("May 2018", "2018-05-01", "2018-05-31", "month"), D("August", "2020-08-01", "2020-08-31", "month")],
    ),
    # `A year ago`, where it is compared with a stretch of its sentence.
    (
        "sales were $6 million in the second quarter, versus $5 million a year ago",
        [
            D("the second quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("a year ago", "2019-04-01", "2019-06-30", "quarter"),
        ],
    ),
    (
        "prices rose 3 percent in May from a year ago",
        [D("May", "2020-05-01", "2020-05-31", "month"), D("a year ago", "2019-05-01", "2019-05-31", "month")],
    ),
    (
        "it opened in May, and a year ago it had closed",
        [D("May", "2020-05-01", "2020-05-31", "month"), D("a year ago", "2019-01-01", "2019-12-31", "year")],
    ),
    (
        "sales rose in May. Profit was $4 million, up from $3 million a year ago",
        [D("May", "2020-05-01", "2020-05-31", "month"), D("a year ago", "2019-01-01", "2019-12-31", "year")],
    ),
    ("sales were up 5 percent from year ago", [D("year ago", "2019-01-01", "2019-12-31", "year")]),
    ("it was a year ago record", [D("a year ago", "2019-01-01", "2019-12-31", "year")]),
    ("the best year ago wins", []),
    ("they had met a year earlier", []),
    ("it spoke to a year earlier generation", []),
    ("from a year before that", []),
]

# The previous or prior quarter, year or week.
PREVIOUS = [
    # What was true of the year before, in brackets: of the same stretch.
    (
        "in the first half of 2019/20 (previous year: $4 million)",
        [
            D("the first half of 2019/20", "2019-10-01", "2020-03-31", "half"),
            D("previous year", "2018-10-01", "2019-03-31", "half"),
        ],
    ),
    (
        "$5 million in 2019 (prior year: $4 million)",
        [D("2019", "2019-01-01", "2019-12-31", "year"), D("prior year", "2018-01-01", "2018-12-31", "year")],
    ),
    ("a review (previous year reports)", []),
    # The previous quarter or year is the one before that was told, else before the release's own.
    (
        "in the third quarter of 2018, up 3% from the previous quarter",
        [
            D("the third quarter of 2018", "2018-07-01", "2018-09-30", "quarter"),
            D("the previous quarter", "2018-04-01", "2018-06-30", "quarter"),
        ],
    ),
    (
        "sales of $72 million for 2017, up from $61 million for the prior year",
        [D("2017", "2017-01-01", "2017-12-31", "year"), D("the prior year", "2016-01-01", "2016-12-31", "year")],
    ),
    (
        "in fiscal 2013, against $4 million in the previous year",
        [
            D("fiscal 2013", "2012-10-01", "2013-09-30", "fiscal_year"),
            D("the previous year", "2011-10-01", "2012-09-30", "fiscal_year"),
        ],
    ),
    (
        "by 2030, against $4 million in the previous year",
        [D("2030", "", "2030-12-31", "year"), D("the previous year", "2019-01-01", "2019-12-31", "year")],
    ),
    # What is compared with it is told of the last quarter that is over, where none is named.
    ("sales rose 3% from the previous quarter", [D("the previous quarter", "2020-01-01", "2020-03-31", "quarter")]),
    ("sales rose 3% from previous quarter", [D("previous quarter", "2020-01-01", "2020-03-31", "quarter")]),
    ("sales rose 3% in the previous quarter", [D("the previous quarter", "2020-04-01", "2020-06-30", "quarter")]),
    (
        "sales rose 3% from the prior quarter and 8% from the year-ago quarter",
        [
            D("the prior quarter", "2020-01-01", "2020-03-31", "quarter"),
            D("the year-ago quarter", "2019-04-01", "2019-06-30", "quarter"),
        ],
    ),
    ("sales rose 3% over previous year", [D("previous year", "2019-01-01", "2019-12-31", "year")]),
    ("sales rose 3% from previous month", [D("previous month", "2020-08-01", "2020-08-31", "month")]),
    ("sales were above those of previous quarters", []),
    ("its previous quarter was good", []),
    ("a fall following two years of growth", []),
    ("over the following two years", [D("the following two years", "2020-09-18", "2022-09-18", "year")]),
    (
        "in the week ending June 6, down from the previous week; the previous week’s level was revised",
        [
            D("the week ending June 6", "2020-05-31", "2020-06-06", "week"),
            D("the previous week", "2020-05-24", "2020-05-30", "week"),
            D("the previous week", "2020-05-24", "2020-05-30", "week"),
        ],
    ),
    (
        "in the second quarter of 2019, against $3 million in the second quarter of 2018. It lost $2 million, compared "
        "with $3 million in the prior year",
        [
            D("the second quarter of 2019", "2019-04-01", "2019-06-30", "quarter"),
            D("the second quarter of 2018", "2018-04-01", "2018-06-30", "quarter"),
            D("the prior year", "2018-01-01", "2018-12-31", "year"),
        ],
    ),
    (
        "in the second quarter of 2019, up from the comparable prior-year period",
        [
            D("the second quarter of 2019", "2019-04-01", "2019-06-30", "quarter"),
            D("the comparable prior-year period", "2018-04-01", "2018-06-30", "quarter"),
        ],
    ),
    # Without an article.
    ("sales rose 5% over prior year", [D("prior year", "2019-01-01", "2019-12-31", "year")]),
    ("sales rose 5% vs. prior year", [D("prior year", "2019-01-01", "2019-12-31", "year")]),
    ("sales were similar to prior year", [D("prior year", "2019-01-01", "2019-12-31", "year")]),
    ("its prior year losses", []),
]

# Whole weeks, told again for the year before: as many weeks back.
WEEKS = [
    (
        "In the thirteen weeks ended June 27, 2020, sales rose on the same thirteen-week period last year",
        [
            D("the thirteen weeks ended June 27, 2020", "2020-03-29", "2020-06-27", "week"),
            D("the same thirteen-week period last year", "2019-03-31", "2019-06-29", "week"),
        ],
    ),
    (
        "In the 13 weeks ended June 27, 2020, sales rose from a year earlier",
        [
            D("the 13 weeks ended June 27, 2020", "2020-03-29", "2020-06-27", "week"),
            D("a year earlier", "2019-03-31", "2019-06-29", "week"),
        ],
    ),
    (
        "In the 26 weeks ended June 27, 2020 and 2018, sales rose",
        [
            D("the 26 weeks ended June 27, 2020", "2019-12-29", "2020-06-27", "week"),
            D("2018", "2017-12-31", "2018-06-30", "week"),
        ],
    ),
    (
        "In the three months ended June 30, 2020, sales rose on the same three-month period last year",
        [
            D("the three months ended June 30, 2020", "2020-04-01", "2020-06-30", "month"),
            D("the same three-month period last year", "2019-04-01", "2019-06-30", "month"),
        ],
    ),
]

# The day or year that follows one told before.
NEXT = [
    # What is told from an earlier date is counted from it.
    (
        "On March 3, 2018 he fled. The next day he was caught",
        [D("March 3, 2018", "2018-03-03"), D("The next day", "2018-03-04")],
    ),
    (
        "In 2010 he left. The following year he returned.",
        [D("2010", "2010-01-01", "2010-12-31", "year"), D("The following year", "2011-01-01", "2011-12-31", "year")],
    ),
]


@pytest.mark.parametrize(
    ("phrase", "expected"), EARLIER + PREVIOUS + WEEKS + NEXT, ids=lambda v: v if isinstance(v, str) else ""
)
def test_a_date_is_counted_from_the_one_before_it(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected
