"""DATE across words: years told apart from their day, steps from a day, stretches, openers and closers."""

from __future__ import annotations

import pytest

import extract
from tests.figures.table import RELEASE, D, dates

# The phrase, and each of its dates.
JOINED = [
    ("on the tenth of October", [D("the tenth of October", "2020-10-10")]),
    ("on September the twenty-first 2019", [D("September the twenty-first 2019", "2019-09-21")]),
    ("on 28 June in 2021", [D("28 June in 2021", "2021-06-28")]),
    ("June 28 of the year 2019", [D("June 28 of the year 2019", "2019-06-28")]),
    ("closed in June, in 2019", [D("June, in 2019", "2019-06-01", "2019-06-30", "month")]),
    (
        "closed in June; in 2019",
        [D("June", "2020-06-01", "2020-06-30", "month"), D("2019", "2019-01-01", "2019-12-31", "year")],
    ),
    ("the 4th of July of 1995", [D("the 4th of July of 1995", "1995-07-04")]),
    # Days of one month, told once; a length of prison is no day.
    ("on 22 and 23 May 2021", [D("22", "2021-05-22"), D("23 May 2021", "2021-05-23")]),
    ("meets on 2, 9 and 16 October", [D("2", "2020-10-02"), D("9", "2020-10-09"), D("16 October", "2020-10-16")]),
    ("elected 5 and 6 October came", [D("6 October", "2020-10-06")]),
    ("sentenced on August 3 to 24 months in prison", [D("August 3", "2020-08-03")]),
    ("sentenced on August 30 to 24 months in prison", [D("August 30", "2020-08-30")]),
    ("from August 3 to 24", [D("August 3 to 24", "2020-08-03", "2020-08-24")]),
    ("Friday through Sunday, October 2-4", [D("Friday through Sunday, October 2-4", "2020-10-02", "2020-10-04")]),
    # Months with a word between hyphens, and what they are called; years of a budget are those that are over, or next.
    (
        "in the January-to-June period of 2019",
        [D("the January-to-June period of 2019", "2019-01-01", "2019-06-30", "month")],
    ),
    (
        "for the April-June quarter last year",
        [D("the April-June quarter last year", "2019-04-01", "2019-06-30", "month")],
    ),
    ("sales fell in January-to-June", [D("January-to-June", "2020-01-01", "2020-06-30", "month")]),
    (
        "the January-to-June report of 2019",
        [D("January-to-June", "2020-01-01", "2020-06-30", "month"), D("2019", "2019-01-01", "2019-12-31", "year")],
    ),
    ("over the next two fiscal years", [D("the next two fiscal years", "2020-10-01", "2022-09-30", "fiscal_year")]),
    # Levels that something is beyond.
    ("recovered to beyond 2019 levels", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("lasts beyond 2019", [D("2019", "2020-01-01", "", "year")]),
    # A couple is two.
    ("in the next couple of months", [D("the next couple of months", "2020-09-18", "2020-11-18", "month")]),
    ("it left a couple of weeks ago", [D("a couple of weeks ago", "2020-09-04")]),
    ("it took a couple of years", []),
    # Years since a year are a stretch, and those that come again none.
    ("in the three years since 2015", [D("the three years since 2015", "2015-01-01", "2018-12-31", "year")]),
    ("every 10 years since 1950", [D("1950", "1950-01-01", "", "year")]),
    # A comma before the other end; a week told by its last day.
    ("from July 1, 2019, to June 30, 2020", [D("July 1, 2019, to June 30, 2020", "2019-07-01", "2020-06-30")]),
    ("on July 1, 2019, and June 30, 2020", [D("July 1, 2019", "2019-07-01"), D("June 30, 2020", "2020-06-30")]),
    ("in the week to 11 September", [D("the week to 11 September", "2020-09-05", "2020-09-11", "week")]),
    (
        "by the end of the 2019-20 school year",
        [D("the end of the 2019-20 school year", "", "2020-08-31", "year")],
    ),
    # What is not known for certain is one stretch all the same.
    (
        "from in or about March 2014 through on or about June 30, 2017",
        [D("March 2014 through on or about June 30, 2017", "2014-03-01", "2017-06-30", "month", "~")],
    ),
    ("between June 2015 and March 2018", [D("between June 2015 and March 2018", "2015-06-01", "2018-03-31", "month")]),
    ("from 2015 until at least 2019", [D("2015 until at least 2019", "2015-01-01", "2019-12-31", "year")]),
    ("in or about 2010", [D("2010", "2010-01-01", "2010-12-31", "year", "~")]),
    (
        "from May 5, 2021 through and including June 7, 2021",
        [D("May 5, 2021 through and including June 7, 2021", "2021-05-05", "2021-06-07")],
    ),
    ("from April in 2016 to June in 2017", [D("April in 2016 to June in 2017", "2016-04-01", "2017-06-30", "month")]),
    ("between now and November 15", [D("between now and November 15", "2020-09-18", "2020-11-15")]),
    ("from March to date", [D("March to date", "2020-03-01", "2020-09-18", "month")]),
    ("2014 through May 2018", [D("2014 through May 2018", "2014-01-01", "2018-05-31", "year")]),
    (
        "from January 2011 through at least April 2014",
        [D("January 2011 through at least April 2014", "2011-01-01", "2014-04-30", "month")],
    ),
    (
        "in 2011 and at least until 2014",
        [D("2011", "2011-01-01", "2011-12-31", "year"), D("2014", None, "2014-12-31", "year")],
    ),
    ("10/1/2019-10/7/2019", [D("10/1/2019-10/7/2019", "2019-10-01", "2019-10-07")]),
    ("open 10/1-11/2/2019", [D("10/1-11/2/2019", "2019-10-01", "2019-11-02")]),
    (
        "the second half of calendar year 2026",
        [D("the second half of calendar year 2026", "2026-07-01", "2026-12-31", "half")],
    ),
    ("two weeks after October 3", [D("two weeks after October 3", "2020-10-17")]),
    ("It will treat many patients a year from 2030.", [D("2030", "2030-01-01", "", "year")]),
    ("30 days from today", [D("30 days from today", "2020-10-18")]),
    ("more than 2 weeks after October 3", [D("2 weeks after October 3", "2020-10-17", "")]),
    ("2 weeks and 2 days ago", [D("2 weeks and 2 days ago", "2020-09-02")]),
    ("Tuesday of next week", [D("Tuesday of next week", "2020-09-22")]),
    ("this Friday (September 25)", [D("this Friday", "2020-09-25"), D("September 25", "2020-09-25")]),
    ("due by 10/5", [D("10/5", "", "2020-10-05")]),
    ("on the 21st.", [D("the 21st", "2020-09-21")]),
    ("from 2027 onward", [D("2027", "2027-01-01", "", "year")]),
    ("Demand is to grow strongly to 2030.", [D("2030", "", "2030-12-31", "year")]),
    ("Output is set to fall to 2030.", [D("2030", "", "2030-12-31", "year")]),
    ("Use drops slowly to 2025, then more", [D("2025", "", "2025-12-31", "year")]),
    ("Prices fell to 2019 lows.", [D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("Prices will rise to 2030 levels.", [D("2030", "2030-01-01", "2030-12-31", "year")]),
    ("It led to 2030 targets.", [D("2030", "2030-01-01", "2030-12-31", "year")]),
    ("pre-2012 levels", [D("2012", "", "2011-12-31", "year")]),
    ("post-2020 rules", [D("2020", "2021-01-01", "", "year")]),
    ("the form 10-2012", []),
    ("in 2027 and beyond when it opens", [D("2027", "2027-01-01", "", "year")]),
    ("in 1990 or earlier.", [D("1990", "", "1990-12-31", "year")]),
    ("charged in 2010 and later convicted", [D("2010", "2010-01-01", "2010-12-31", "year")]),
    ("there from 2015 to 2017 and before that here", [D("2015 to 2017", "2015-01-01", "2017-12-31", "year")]),
    ("built in 1990 or earlier", [D("1990", "", "1990-12-31", "year")]),
    ("later than 2020", [D("2020", "2021-01-01", "", "year")]),
    ("by 2100", [D("2100", "", "2100-12-31", "year")]),
    ("in Q3 this year", [D("Q3 this year", "2020-07-01", "2020-09-30", "quarter")]),
    ("in the last quarter", [D("the last quarter", "2020-04-01", "2020-06-30", "quarter")]),
    ("in week 3 of 2027", [D("week 3 of 2027", "2027-01-18", "2027-01-24", "week")]),
    ("on Cyber Monday", [D("Cyber Monday", "2020-11-30")]),
]

# The phrase, and the dates that stay apart from what is beside them.
NOT_JOINED = [
    ("over four years from 2023", ["2023"]),
    ("for the two weeks from October 3", ["October 3"]),
    ("two years from October 3, 2020", ["two years from October 3, 2020"]),
    ("two weeks after the October 3 report", ["October 3"]),
    ("open Monday to Friday", []),
    ("in Rome Monday to Friday", ["Monday", "Friday"]),
    ("before 2010 or after 2018", ["2010", "2018"]),
    ("in 2100 schools", []),
    ("a 24/7 line and 3/4 of it", []),
    ("rose from 5/10 to 7/10", []),
]


@pytest.mark.parametrize(("phrase", "expected"), JOINED, ids=lambda v: v if isinstance(v, str) else "")
def test_words_that_mean_one_date_are_one_date(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected


@pytest.mark.parametrize(("phrase", "dates"), NOT_JOINED)
def test_dates_that_only_stand_near_stay_apart(phrase: str, dates: list[str]) -> None:
    assert [f.text for f in extract.figures(phrase, date=RELEASE) if f.label == "DATE"] == dates


def test_a_day_counted_from_a_narrated_one_has_no_day() -> None:
    found = extract.figures("He was held the next day.", date=RELEASE)[0]
    assert (found.text, found.date_start, found.assumptions) == (
        "the next day",
        None,
        ("counted from a day that the text tells before",),
    )
