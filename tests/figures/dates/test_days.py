"""Single days: how they are written, weekdays, clocks beside them, and whether they are over."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from tests.figures.table import RELEASE, D, dates, figure_of

# A day in digits, or with a blank that was lost.
WRITTEN = [
    # A blank that was lost.
    ("filed in June2019", [D("June2019", "2019-06-01", "2019-06-30", "month")]),
    ("on June 3,2019", [D("June 3,2019", "2019-06-03")]),
    ("in the June3500 model", []),
    # A title in quotation marks is no day.
    ("said on ABC’s “This Week” that", []),
    ('told "Today" that', []),
    ("“Today’s vote ends it", [D("Today", "2020-09-18")]),
    ("“This week” is late", [D("This week", "2020-09-14", "2020-09-20", "week")]),
    # A month and a term, and a code of month and year, are no days.
    ("the June 10-year note", [D("June", "2020-06-01", "2020-06-30", "month")]),
    ("June 10-12 in May 10 years", [D("June 10-12", "2020-06-10", "2020-06-12"), D("May 10", "2020-05-10")]),
    ("Jun-20", [D("Jun-20", "2020-06-01", "2020-06-30", "month")]),
    ("on Jun-20 it met", [D("Jun-20", "2020-06-20")]),
    ("3 April 30, 2002 memorandum", [D("April 30, 2002", "2002-04-30")]),
    ("on 3 April, 30 people", [D("3 April", "2020-04-03")]),
    ("the last business day of May", [D("the last business day of May", "2020-05-29")]),
    ("the first working day of August 2020", [D("the first working day of August 2020", "2020-08-03")]),
    ("the first day of business in May", [D("May", "2020-05-01", "2020-05-31", "month")]),
    # Points put the day first, but for the release's own day and beside a date that must have the month first.
    ("on 03.06.2020", [D("03.06.2020", "2020-06-03", "2020-06-03")]),
    ("on 09.18.2020", [D("09.18.2020", "2020-09-18", "2020-09-18")]),
    (
        "from 14.05.2020, then on 02.06.2020",
        [D("14.05.2020", "2020-05-14", None), D("02.06.2020", "2020-06-02", "2020-06-02")],
    ),
    (
        "built on 05.14.2007 and opened on 06.07.2008",
        [D("05.14.2007", "2007-05-14", "2007-05-14"), D("06.07.2008", "2008-06-07", "2008-06-07")],
    ),
    ("on 03/06/2020", [D("03/06/2020", "2020-03-06", "2020-03-06")]),
    # Day and month, and days in one number.
    ("up to 26.06.20", [D("26.06.20", "", "2020-06-26")]),
    ("due 05/12 or 22/04", [D("05/12", "2020-05-12"), D("22/04", "2020-04-22")]),
    ("on 20161016.", [D("20161016", "2016-10-16")]),
    # A day in digits where a word asks for one, and parts of a whole.
    ("It runs through 9/30.", [D("9/30", "", "2020-09-30")]),
    ("before 10/5 or after 11/2", [D("10/5", "", "2020-10-04"), D("11/2", "2020-11-03", "")]),
    ("sign up by 10/3 to attend", [D("10/3", "", "2020-10-03")]),
    ("Fri. 9/25 or this Saturday 9/26", [D("9/25", "2020-09-25"), D("this Saturday 9/26", "2020-09-26")]),
    ("on 9/15 or the 20th", [D("9/15", "2020-09-15"), D("the 20th", "2020-09-20")]),
    ("from the 21st", [D("the 21st", "2020-09-21", "")]),
    ("use this portion 3/4 cup of it", []),
    ("it lies on 1/2 acre of land", []),
    ("turn left after 3/4 mile", []),
    ("it fell by 1/3 this month", [D("this month", "2020-09-01", "2020-09-30", "month")]),
    ("since 3/4 of them left", []),
]

# What stands before or behind a day makes it an end, a beginning or a day of its own.
OPEN = [
    # The day of what is named.
    ("after the May 21, 2019, announcement", [D("May 21, 2019", "2019-05-21")]),
    ("after May 21, 2019, announcements of it", [D("May 21, 2019", "2019-05-22", "")]),
    # A weekday and its day are one date; the word before a bracket stays apart.
    ("this Friday, September 25", [D("this Friday, September 25", "2020-09-25")]),
    ("On Monday, Ada and Sen. Bob Roe plan to vote.", [D("Monday", "2020-09-21")]),
    ("On Monday, Ada and Bob Roe saw the plan to vote.", [D("Monday", "2020-09-14")]),
    ("by Monday", [D("Monday", "", "2020-09-21")]),
    ("by 1:00pm on Monday, March 17, 2025", [D("Monday, March 17, 2025", "", "2025-03-17")]),
    ("before 11:59 p.m. ET on May 3, 2019", [D("May 3, 2019", "", "2019-05-03")]),
    ("after 6:30 p.m. today", [D("today", "2020-09-18")]),
    ("on or after January 1, 2021", [D("January 1, 2021", "2021-01-01", "")]),
    ("beyond 2024", [D("2024", "2025-01-01", "", "year")]),
]

# Today, tomorrow and yesterday.
NEAR = [
    # Where they are no figure of speech.
    ("for a greener, more sustainable tomorrow", []),
    ("a conference tomorrow", [D("tomorrow", "2020-09-19")]),
    ("today’s awards", [D("today", "2020-09-18")]),
    # What is talked about is no day that is near.
    ("we talked about yesterday", [D("yesterday", "2020-09-17", "2020-09-17")]),
    ("it began on or about May 3, 2020", [D("May 3, 2020", "2020-05-03", "2020-05-03", mod="~")]),
]

# The tense of the sentence tells whether a day or month is over.
WEEKDAYS_AND_TENSE = [
    # A date that opens a sentence about the past is over, but for the days right after the release.
    ("On December 25, police arrested nine people.", [D("December 25", "2019-12-25", "2019-12-25")]),
    ("On December 25, the elected board will meet.", [D("December 25", "2020-12-25", "2020-12-25")]),
    ("On September 25, the board received the plan.", [D("September 25", "2020-09-25", "2020-09-25")]),
    ("In January, the court ruled on it.", [D("January", "2020-01-01", "2020-01-31", "month")]),
    # The tense of the sentence, and what comes again and again.
    ("On Tuesday, the Senate will vote", [D("Tuesday", "2020-09-22")]),
    ("He said Tuesday that it will pass", [D("Tuesday", "2020-09-15")]),
    ("In November, the President signed the bill", [D("November", "2019-11-01", "2019-11-30", "month")]),
    ("In June, voters will decide", [D("June", "2021-06-01", "2021-06-30", "month")]),
    ("following last month's tornado", [D("last month", "2020-08-01", "2020-08-31", "month")]),
]

# A date, and the columns that other words near it must leave as they are: the text, the date, the columns.
BESIDE: list[tuple[str, str, dict[str, object]]] = [
    # Quarters and months by other names.
    (
        "It was 35 percent in the March 2001 quarter.",
        "the March 2001 quarter",
        {"date_start": date(2001, 1, 1), "date_end": date(2001, 3, 31)},
    ),
    ("It was £8 billion in Quarter 2 2017.", "Quarter 2 2017", {"date_start": date(2017, 4, 1)}),
    (
        "It was £8 billion in Quarter 3 (July to Sept) 2017.",
        "Quarter 3 (July to Sept) 2017",
        {"date_start": date(2017, 7, 1), "date_end": date(2017, 9, 30)},
    ),
    ("It opens by mid-year.", "mid-year", {"date_start": None, "date_end": date(2020, 12, 31), "granularity": "year"}),
    ("Data for November were cut by 5% from 6%, and the one for May was cut.", "May", {"date_start": date(2020, 5, 1)}),
    # Two dashes part words.
    (
        "SALEM, Wis.--July 20, 2019-- Acme said so.",
        "July 20, 2019",
        {"date_start": date(2019, 7, 20), "date_end": date(2019, 7, 20)},
    ),
    ("It met in non-May weeks of 2019.", "2019", {"date_start": date(2019, 1, 1)}),
    # What began in the past.
    ("Since November 1, it will have spent $6 million.", "November 1", {"date_start": date(2019, 11, 1)}),
    ("Since October, it has spent $6 million.", "October", {"date_start": date(2019, 10, 1)}),
    ("On November 1, it will have spent $6 million.", "November 1", {"date_start": date(2020, 11, 1)}),
    ("The fund paid half (HHS release, 9/28).", "9/28", {"label": "DATE", "date_start": date(2020, 9, 28)}),
    ("The pipe is thin (3/4).", "3/4", {"label": "QUANTITY", "value": 0.75}),
    ("It cut its mortgage-backed debt and, in January, will buy more.", "January", {"date_start": date(2021, 1, 1)}),
    ("The summit held in January will help.", "January", {"date_start": date(2020, 1, 1)}),
]


@pytest.mark.parametrize(
    ("phrase", "expected"), WRITTEN + OPEN + NEAR + WEEKDAYS_AND_TENSE, ids=lambda v: v if isinstance(v, str) else ""
)
def test_a_day_is_the_one_that_is_meant(phrase: str, expected: list[dict[str, object]]) -> None:
    assert dates(phrase) == expected


@pytest.mark.parametrize(("phrase", "text", "told"), BESIDE)
def test_a_date_keeps_its_days_beside_other_words(phrase: str, text: str, told: dict[str, object]) -> None:
    found = figure_of(phrase, text)
    assert {name: getattr(found, name) for name in told} == told


# Slashes put the month first, but for texts whose days have their month in words behind them.
SLASHED = [
    ("on 3/4/2020", "2020-03-04"),
    ("LONDON, 14 March 2020 – The Government will pay £5m on 3/4/2020.", "2020-04-03"),
    ("It began on 2nd June 2019 and ends on 3/4/2020.", "2020-04-03"),
    ("WASHINGTON, March 14, 2020 – It will pay $5 million on 3/4/2020.", "2020-03-04"),
    ("It began on March 14, after 2 June 2019, and ends on 3/4/2020.", "2020-03-04"),
    ("The 14 March marches of 2019 end on 3/4/2020.", "2020-03-04"),
]


@pytest.mark.parametrize(("text", "day"), SLASHED)
def test_slashes_put_the_day_first_beside_days_that_do(text: str, day: str) -> None:
    assert [f.date_start for f in extract.figures(text, date=RELEASE) if f.text == "3/4/2020"] == [
        date.fromisoformat(day)
    ]
