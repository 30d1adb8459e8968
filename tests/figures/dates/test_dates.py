"""DATE: phrases and the days they stand for, against a release of 18 September 2020 (a Friday)."""

from __future__ import annotations

import pytest

import extract
from tests.figures.table import RELEASE, D, dates

# The phrase, and each of its dates.
DATES = [
    ("September 18, 2020", [D("September 18, 2020", "2020-09-18")]),
    ("on September 18-19 in Bogota", [D("September 18-19", "2020-09-18", "2020-09-19")]),
    ("Friday, April 6, 2018", [D("Friday, April 6, 2018", "2018-04-06")]),
    ("June 1-2, 2021, to a meeting", [D("June 1-2, 2021", "2021-06-01", "2021-06-02")]),
    ("18 September 2020", [D("18 September 2020", "2020-09-18")]),
    ("the 15th of May 2019", [D("the 15th of May 2019", "2019-05-15")]),
    ("Sept. 5, 2020", [D("Sept. 5, 2020", "2020-09-05")]),
    ("on 2020-09-18", [D("2020-09-18", "2020-09-18")]),
    ("on 9/18/2020", [D("9/18/2020", "2020-09-18")]),
    ("in academic year 2018-19", [D("academic year 2018-19", "2018-09-01", "2019-08-31", "year")]),
    ("in 9M 2019", [D("9M 2019", "2019-01-01", "2019-09-30", "month")]),
    ("in 6M2019", [D("6M2019", "2019-01-01", "2019-06-30", "month")]),
    ("in 9M’19", [D("9M’19", "2019-01-01", "2019-09-30", "month")]),
    ("in 1H-2019", [D("1H-2019", "2019-01-01", "2019-06-30", "half")]),
    ("sales of £5m (H1 19: £4m)", [D("H1 19", "2019-01-01", "2019-06-30", "half")]),
    ("up 5% in H2 19.", [D("H2 19", "2019-07-01", "2019-12-31", "half")]),
    ("It is ‘H1 20’.", [D("H1 20", "2020-01-01", "2020-06-30", "half")]),
    (
        "in FYs 2019 and 2020",
        [
            D("FYs 2019", "2018-10-01", "2019-09-30", "fiscal_year"),
            D("2020", "2019-10-01", "2020-09-30", "fiscal_year"),
        ],
    ),
    ("the very last day of August", [D("the very last day of August", "2020-08-31")]),
    ("in the decade ahead", [D("the decade ahead", "2020-09-18", "2030-09-18", "decade")]),
    ("open since midyear", [D("midyear", "2020-01-01", "", "year")]),
    ("in Q1/2019", [D("Q1/2019", "2019-01-01", "2019-03-31", "quarter")]),
    ("open from 2025 on, it says", [D("2025", "2025-01-01", "", "year")]),
    ("from 2019 on the west coast", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("due October 3", [D("October 3", "2020-10-03")]),
    ("on January 5", [D("January 5", "2021-01-05")]),
    ("April 1 of this year", [D("April 1 of this year", "2020-04-01")]),
    ("May 3 to June 5, 2021", [D("May 3 to June 5, 2021", "2021-05-03", "2021-06-05")]),
    ("in March 2020", [D("March 2020", "2020-03-01", "2020-03-31", "month")]),
    ("in April", [D("April", "2020-04-01", "2020-04-30", "month")]),
    ("in January", [D("January", "2021-01-01", "2021-01-31", "month")]),
    ("in late June", [D("late June", "2020-06-01", "2020-06-30", "month")]),
    ("mid-August", [D("mid-August", "2020-08-01", "2020-08-31", "month")]),
    ("last August", [D("last August", "2020-08-01", "2020-08-31", "month")]),
    ("between March and May 2020", [D("between March and May 2020", "2020-03-01", "2020-05-31", "month")]),
    ("in 2019", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("since 2016", [D("2016", "2016-01-01", "", "year")]),
    ("by the end of 2023", [D("the end of 2023", "", "2023-12-31", "year")]),
    ("until 2030", [D("2030", "", "2030-12-31", "year")]),
    ("is allocated through to 2034", [D("2034", "", "2034-12-31", "year")]),
    ("under resolutions 425 (1978), 1701 (2006) and 2780 (2025)", []),
    ("under a resolution of the board (1978)", [D("1978", "1978-01-01", "1978-12-31", "year")]),
    ("fell by almost a quarter from May 2020", [D("May 2020", "2020-05-01", "2020-05-31", "month")]),
    ("before 2017", [D("2017", "", "2016-12-31", "year")]),
    ("after 2025", [D("2025", "2026-01-01", "", "year")]),
    ("beginning in 2010", [D("2010", "2010-01-01", "", "year")]),
    ("as of 2019", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("from 2000 to 2009", [D("2000 to 2009", "2000-01-01", "2009-12-31", "year")]),
    ("between 2000 and 2019", [D("between 2000 and 2019", "2000-01-01", "2019-12-31", "year")]),
    (
        "in 2022 and 2023",
        [D("2022", "2022-01-01", "2022-12-31", "year"), D("2023", "2023-01-01", "2023-12-31", "year")],
    ),
    ("in FY2021", [D("FY2021", "2020-10-01", "2021-09-30", "fiscal_year")]),
    ("for fiscal year 2022", [D("fiscal year 2022", "2021-10-01", "2022-09-30", "fiscal_year")]),
    ("this past fiscal year", [D("this past fiscal year", "2018-10-01", "2019-09-30", "fiscal_year")]),
    ("in the upcoming fiscal year", [D("the upcoming fiscal year", "2020-10-01", "2021-09-30", "fiscal_year")]),
    ("its upcoming fiscal year 2021 budget", [D("fiscal year 2021", "2020-10-01", "2021-09-30", "fiscal_year")]),
    ("fiscal year 2009 to 2021", [D("fiscal year 2009 to 2021", "2008-10-01", "2021-09-30", "fiscal_year")]),
    ("in the third quarter of 2019", [D("the third quarter of 2019", "2019-07-01", "2019-09-30", "quarter")]),
    ("Third-quarter sales rose", [D("Third-quarter", "2020-07-01", "2020-09-30", "quarter")]),
    ("cut by 1/2 percentage point on 5/12", [D("5/12", "2020-05-12")]),
    ("in Q3 2019", [D("Q3 2019", "2019-07-01", "2019-09-30", "quarter")]),
    ("based on 1Q 2024 data", [D("1Q 2024", "2024-01-01", "2024-03-31", "quarter")]),
    ("in the first half of 2020", [D("the first half of 2020", "2020-01-01", "2020-06-30", "half")]),
    ("in the 1990s", [D("the 1990s", "1990-01-01", "1999-12-31", "decade")]),
    ("in the 19th century", [D("the 19th century", "1801-01-01", "1900-12-31", "century")]),
    ("over the past two decades", [D("the past two decades", "2000-09-18", "2020-09-18", "decade")]),
    ("over the next five years", [D("the next five years", "2020-09-18", "2025-09-18", "year")]),
    ("in the last 90 days", [D("the last 90 days", "2020-06-20", "2020-09-18", "day")]),
    ("in the last year", [D("the last year", "2019-09-18", "2020-09-18", "year")]),
    ("the past decade", [D("the past decade", "2010-09-18", "2020-09-18", "decade")]),
    ("on Super Good Friday", [D("Good Friday", "2020-04-10")]),
    ("up to Small Business Saturday", [D("Small Business Saturday", "", "2020-11-28")]),
    ("the super Tuesday show", [D("Tuesday", "2020-09-15")]),
    # Whatever word opens a date, with or without an article.
    ("Trailing twelve months revenue", [D("Trailing twelve months", "2019-09-18", "2020-09-18", "month")]),
    ("back half of 2019", [D("back half of 2019", "2019-07-01", "2019-12-31", "half")]),
    ("Balance of the year", [D("Balance of the year", "2020-09-18", "2020-12-31", "year")]),
    ("very end of 2019", [D("very end of 2019", "2019-01-01", "2019-12-31", "year")]),
    ("over the next five-year period", [D("the next five-year", "2020-09-18", "2025-09-18", "year")]),
    ("over the last two-year span", [D("the last two-year", "2018-09-18", "2020-09-18", "year")]),
    ("over the past 2-3 years women led", [D("the past 2-3 years", "2017-09-18", "2020-09-18", "year")]),
    ("the next 10-year and then", [D("the next 10-year", "2020-09-18", "2030-09-18", "year")]),
    ("last year", [D("last year", "2019-01-01", "2019-12-31", "year")]),
    ("this year", [D("this year", "2020-01-01", "2020-12-31", "year")]),
    ("next month", [D("next month", "2020-10-01", "2020-10-31", "month")]),
    ("last month", [D("last month", "2020-08-01", "2020-08-31", "month")]),
    ("this week", [D("this week", "2020-09-14", "2020-09-20", "week")]),
    ("to over 182,000 last week", [D("last week", "2020-09-07", "2020-09-13", "week")]),
    ("last week", [D("last week", "2020-09-07", "2020-09-13", "week")]),
    ("earlier this year", [D("earlier this year", "2020-01-01", "2020-09-18", "year")]),
    ("announced today", [D("today", "2020-09-18")]),
    ("Yesterday, the agency", [D("Yesterday", "2020-09-17")]),
    ("Tomorrow, the President", [D("Tomorrow", "2020-09-19")]),
    ("announced on Tuesday", [D("Tuesday", "2020-09-15")]),
    ("will meet on Tuesday", [D("Tuesday", "2020-09-22")]),
    ("the summer of 2019", [D("the summer of 2019", "2019-06-01", "2019-08-31", "season")]),
    ("this winter", [D("this winter", "2020-12-01", "2021-02-28", "season")]),
    ("on or about May 5, 2020", [D("May 5, 2020", "2020-05-05", mod="~")]),
    ("early 2021", [D("early 2021", "2021-01-01", "2021-12-31", "year")]),
    ("the week of May 4, 2020", [D("the week of May 4, 2020", "2020-05-04", "2020-05-10", "week")]),
    ("on Christmas Day 2019", [D("Christmas Day 2019", "2019-12-25")]),
    ("by September 30, 2022", [D("September 30, 2022", "", "2022-09-30")]),
    ("to 50 percent of 2017 levels", [D("2017", "2017-01-01", "2017-12-31", "year")]),
    ("the 2018 political crisis", [D("2018", "2018-01-01", "2018-12-31", "year")]),
    ("since the January 28, 2021 Memorandum", [D("January 28, 2021", "2021-01-28")]),
    ("the Court’s 2018 ruling", [D("2018", "2018-01-01", "2018-12-31", "year")]),
    ("two years ago", [D("two years ago", "2018-01-01", "2018-12-31", "year")]),
]

# Phrases that hold no date.
NOTHING = [
    "the 2018 Farm Bill",
    "you may apply",
    "a march to freedom",
    "the second opinion",
    "prices fall sharply",
    "a spring in the desert",
    "a 12M cable",
    "the academic year is over",
    "a midyearly look",
    "the sun rises",
    "Executive Order 2010",
    "Room 2010",
    "$2019",
    "in the long run",
    "the past is past",
    "the next steps",
    "May the force be with you",
    "decades of work",
    "H.R. 2016",
    "time after time",
    "end of story",
    "the last word",
    "a new day for all",
    "NATO 2030",
    "No. 1999",
    "The holiday season is here.",
    "Agency Announces March Madness Campaign",
    "He scored in the first-half game.",
    "bills are due on the last day of the month",
    "today’s economy",
    "Today's global challenges",
    "it came in the year ahead of the vote",
    "he said in '20 steps to a better life'",
    "it lasted for the full year",
    "It is expected to last 10 days.",
    "the talks will last three weeks",
    "votes of 9-2-10",
    "2015-1-32",
    "21st Century Cures Act",
    "the Agenda 2030 Partnership",
    "No. 20161016",
    "a USA Today poll",
    "commemorated World AIDS Day",
    "the Capitol Christmas Tree",
    "open Monday through Friday, 8:00am – 4:30pm",
    "every Tuesday and each September",
    "a FOX NEWS SUNDAY host",
    "on 3rd, 4th, and 5th Machias Lakes",
    "PUERTO RICO DEMOCRACY ACT OF 2007",
    "the end of day two",
    "trailing by twelve points",
    "back to the other half",
    "a balance of 2",
    "very endless",
    "the vote on Super Tuesday",
    "the Bloody Sunday inquiry",
    "a Fox News Sunday host",
    "the next three-year phase",
    "the previous five-year average",
    "the last two-year budget cycle",
]


@pytest.mark.parametrize(("phrase", "expected"), DATES, ids=lambda v: v if isinstance(v, str) else "")
def test_dates_are_resolved(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected


@pytest.mark.parametrize("phrase", NOTHING)
def test_words_of_the_calendar_that_are_no_dates(phrase: str) -> None:
    assert dates(phrase) == []


def test_without_a_release_date_relative_dates_stay_open_and_say_so() -> None:
    found = extract.figures("last year")[0]
    assert (found.date_start, found.date_end, found.granularity) == (None, None, "year")
    assert found.assumptions == ("no release date to resolve it against",)


def test_an_inferred_year_is_an_assumption() -> None:
    assert extract.figures("on October 3", date=RELEASE)[0].assumptions == (
        "year inferred from the release's own date or period",
    )


# A number that could be a year, with an article before it: the phrase, and the text and label of its figure.
YEARS_AND_COUNTS = [
    ("The 2021 jobs report was good.", "2021", "DATE"),
    ("as a 2018 jobs report shows", "2018", "DATE"),
    ("a 2019 women’s march", "2019", "DATE"),
    ("a 2019 women's march", "2019", "DATE"),
    ("the 2018 mass shooting cases", "2018", "DATE"),
    ("at its 2021 annual members meeting", "2021", "DATE"),
    ("the alleged 2019 police beating of a prisoner", "2019", "DATE"),
    ("the 2018 police shooting of a man", "2018", "DATE"),
    ("their 2020 customers survey", "2020", "DATE"),
    ("this 2022 schools budget", "2022", "DATE"),
    ("the bank’s 2060 climate target", "2060", "DATE"),
    ("the bank’s 2150 clerks", "2150 clerks", "QUANTITY"),
    # What is aimed at for a year, or told of one, is not so many.
    ("The bank has 2030 targets.", "2030", "DATE"),
    ("a firm with 2030 climate goals", "2030", "DATE"),
    ("It contains 2023 results.", "2023", "DATE"),
    ("The city set 2050 net zero targets.", "2050", "DATE"),
    ("The hotel has 2020 rooms.", "2020 rooms", "QUANTITY"),
    ("a firm with 2030 climate clerks", "2030 climate clerks", "QUANTITY"),
    ("The city set 2050 traps.", "2050 traps", "QUANTITY"),
    ("It has over 2000 targets.", "2000 targets", "QUANTITY"),
    ("the 2,021 jobs", "2,021 jobs", "QUANTITY"),
    ("the 2021 jobs it created", "2021 jobs", "QUANTITY"),
    ("The 2020 homes are empty.", "2020 homes", "QUANTITY"),
    ("It employs 2019 people.", "2019 people", "QUANTITY"),
    ("its 2000 employees", "2000 employees", "QUANTITY"),
    ("its 2000 employees work from home", "2000 employees", "QUANTITY"),
    ("its 2000 highly skilled workers", "2000 highly skilled workers", "QUANTITY"),
    ("the 2000 workers striking at the plant", "2000 workers", "QUANTITY"),
    ("the 2000 members plan a strike", "2000 members", "QUANTITY"),
    ("the 2000 families affected", "2000 families", "QUANTITY"),
    ("these 2000 police officers", "2000 police officers", "QUANTITY"),
    ("the nearly 2000 members", "2000 members", "QUANTITY"),
    ("the 2000 miles race", "2000 miles", "QUANTITY"),
    ("a 2000 square meters hall", "2000 square meters", "QUANTITY"),
]


@pytest.mark.parametrize(("phrase", "text", "label"), YEARS_AND_COUNTS)
def test_a_year_before_a_noun_that_stands_before_another_is_no_count(phrase: str, text: str, label: str) -> None:
    assert [(f.text, f.label) for f in extract.figures(phrase)] == [(text, label)]
