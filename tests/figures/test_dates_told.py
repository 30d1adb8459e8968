"""DATE: dates that take their year, day or end from what stands beside them, and headings in capitals."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from tests.figures.table import RELEASE, D, rows

TOLD = [
    # Months of a list follow one another; what was planned is no past.
    (
        "was held in October and November",
        [D("October", "2019-10-01", "2019-10-31", "month"), D("November", "2019-11-01", "2019-11-30", "month")],
    ),
    (
        "what was planned for September and October",
        [D("September", "2020-09-01", "2020-09-30", "month"), D("October", "2020-10-01", "2020-10-31", "month")],
    ),
    (
        "changed in July and June",
        [D("July", "2020-07-01", "2020-07-31", "month"), D("June", "2020-06-01", "2020-06-30", "month")],
    ),
    # About when something ends.
    ("by roughly the end of 2023", [D("the end of 2023", "", "2023-12-31", "year", mod="~")]),
    ("by about 2030", [D("2030", "", "2030-12-31", "year", mod="~")]),
    ("since around 2010", [D("2010", "2010-01-01", "", "year", mod="~")]),
    # The day of what is named.
    ("after the May 21, 2019, announcement", [D("May 21, 2019", "2019-05-21")]),
    ("after May 21, 2019, announcements of it", [D("May 21, 2019", "2019-05-22", "")]),
    # The holiday season.
    ("to hire guests this holiday season", [D("this holiday season", "2020-11-01", "2020-12-31", "season")]),
    ("for the upcoming holiday season", [D("the upcoming holiday season", "2020-11-01", "2020-12-31", "season")]),
    ("during the past holiday season", [D("the past holiday season", "2019-11-01", "2019-12-31", "season")]),
    (
        "for the 2018 holiday shopping season",
        [D("the 2018 holiday shopping season", "2018-11-01", "2018-12-31", "season")],
    ),
    # A month, quarter or half of which a headline reports.
    ("Acme Air Reports January Traffic", [D("January", "2020-01-01", "2020-01-31", "month")]),
    ("Acme Second-Quarter U.S. Sales Rise", [D("Second-Quarter", "2020-04-01", "2020-06-30", "quarter")]),
    # A blank that was lost.
    ("filed in June2019", [D("June2019", "2019-06-01", "2019-06-30", "month")]),
    ("on June 3,2019", [D("June 3,2019", "2019-06-03")]),
    ("in the June3500 model", []),
    ("by the end of this calendar year", [D("the end of this calendar year", "", "2020-12-31", "year")]),
    ("during the current calendar year", [D("the current calendar year", "2020-01-01", "2020-12-31", "year")]),
    ("in the next calendar year", [D("the next calendar year", "2021-01-01", "2021-12-31", "year")]),
    ("a calendar of the year", []),
    (
        "the first quarter of this fiscal year",
        [D("the first quarter of this fiscal year", "2019-10-01", "2019-12-31", "quarter")],
    ),
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
    (
        "loans at May 31, 2020 were up from the linked quarter",
        [D("May 31, 2020", "2020-05-31"), D("the linked quarter", "2020-01-01", "2020-03-31", "quarter")],
    ),
    # The same quarter of another year, told ahead or of the last that is over.
    ("up from the same quarter last year", [D("the same quarter last year", "2019-04-01", "2019-06-30", "quarter")]),
    (
        "Compared with the same quarter of the previous year, it rose in the first quarter of 2020.",
        [
            D("the same quarter of the previous year", "2019-01-01", "2019-03-31", "quarter"),
            D("the first quarter of 2020", "2020-01-01", "2020-03-31", "quarter"),
        ],
    ),
    (
        "In the three months to March 31 it rose, unlike in the same quarter last year.",
        [
            D("the three months to March 31", "2020-01-01", "2020-03-31", "month"),
            D("the same quarter last year", "2019-01-01", "2019-03-31", "quarter"),
        ],
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
    # A year listed behind a stretch or a day is the same one of that year.
    (
        "the six months ended June 30, 2020 and 2019",
        [
            D("the six months ended June 30, 2020", "2020-01-01", "2020-06-30", "month"),
            D("2019", "2019-01-01", "2019-06-30", "month"),
        ],
    ),
    (
        "as of December 31, 2019, 2018 and 2017",
        [
            D("December 31, 2019", "2019-12-31", "2019-12-31"),
            D("2018", "2018-12-31", "2018-12-31"),
            D("2017", "2017-12-31", "2017-12-31"),
        ],
    ),
    (
        "on May 3, 2020, 2021 guidance was raised",
        [D("May 3, 2020", "2020-05-03", "2020-05-03"), D("2021", "2021-01-01", "2021-12-31", "year")],
    ),
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
    # Years in pairs are fiscal ones, named by the one they end in.
    ("the third quarter of 2018/19", [D("the third quarter of 2018/19", "2019-04-01", "2019-06-30", "quarter")]),
    ("the 12 months ending August", [D("the 12 months ending August", "2019-09-01", "2020-08-31", "month")]),
    ("the 12 months ended in June", [D("the 12 months ended in June", "2019-07-01", "2020-06-30", "month")]),
    # September 11 beside words of terror is that of 2001.
    ("the attacks of September 11th", [D("September 11th", "2001-09-11", "2001-09-11")]),
    ("the September 11 terrorist attacks", [D("September 11", "2001-09-11", "2001-09-11")]),
    ("a picnic on September 11", [D("September 11", "2020-09-11", "2020-09-11")]),
    ("the attacks of September 11, 2012", [D("September 11, 2012", "2012-09-11", "2012-09-11")]),
    # What is talked about is no day that is near.
    ("we talked about yesterday", [D("yesterday", "2020-09-17", "2020-09-17")]),
    ("it began on or about May 3, 2020", [D("May 3, 2020", "2020-05-03", "2020-05-03", mod="~")]),
    (
        "sales were $5 million, up from $4 million the year before",
        [D("the year before", "2019-01-01", "2019-12-31", "year")],
    ),
    ("up from $4 million the year before the war", []),
    # A date that opens a sentence about the past is over, but for the days right after the release.
    ("On December 25, police arrested nine people.", [D("December 25", "2019-12-25", "2019-12-25")]),
    ("On December 25, the elected board will meet.", [D("December 25", "2020-12-25", "2020-12-25")]),
    ("On September 25, the board received the plan.", [D("September 25", "2020-09-25", "2020-09-25")]),
    ("In January, the court ruled on it.", [D("January", "2020-01-01", "2020-01-31", "month")]),
    # What is compared with a month is the month before it, not before one of a year earlier.
    (
        "sales in August rose 5% from a year earlier and 2% from July",
        [
            D("August", "2020-08-01", "2020-08-31", "month"),
            D("a year earlier", "2019-08-01", "2019-08-31", "month"),
            D("July", "2020-07-01", "2020-07-31", "month"),
        ],
    ),
    ("they had met a year earlier", []),
    ("it spoke to a year earlier generation", []),
    ("from a year before that", []),
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
    # A quarter and the year it is in.
    (
        "for the fourth quarter of 2018, compared to $4 million for the fourth quarter of the prior year",
        [
            D("the fourth quarter of 2018", "2018-10-01", "2018-12-31", "quarter"),
            D("the fourth quarter of the prior year", "2017-10-01", "2017-12-31", "quarter"),
        ],
    ),
    (
        "in the second quarter of 2018 from 3.71% in the prior year second quarter",
        [
            D("the second quarter of 2018", "2018-04-01", "2018-06-30", "quarter"),
            D("the prior year second quarter", "2017-04-01", "2017-06-30", "quarter"),
        ],
    ),
    (
        "in the second quarter, compared with 41 cents in the second quarter a year ago",
        [
            D("the second quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("the second quarter a year ago", "2019-04-01", "2019-06-30", "quarter"),
        ],
    ),
    ("up from last year’s third quarter", [D("last year’s third quarter", "2019-07-01", "2019-09-30", "quarter")]),
    (
        "in the second quarter of 2019 compared with 41 cents same quarter in 2018",
        [
            D("the second quarter of 2019", "2019-04-01", "2019-06-30", "quarter"),
            D("same quarter in 2018", "2018-04-01", "2018-06-30", "quarter"),
        ],
    ),
    (
        "the quarter ended June 30, 2019, against the equivalent period in 2018",
        [
            D("the quarter ended June 30, 2019", "2019-04-01", "2019-06-30", "quarter"),
            D("the equivalent period in 2018", "2018-04-01", "2018-06-30", "quarter"),
        ],
    ),
    (
        "for the second quarter and first six months of 2018",
        [
            D("the second quarter", "2018-04-01", "2018-06-30", "quarter"),
            D("first six months of 2018", "2018-01-01", "2018-06-30", "month"),
        ],
    ),
    # What a quarter is compared with came before it.
    (
        "grew 2 percent in the second quarter, compared with 1 percent in the fourth quarter",
        [
            D("the second quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("the fourth quarter", "2019-10-01", "2019-12-31", "quarter"),
        ],
    ),
    (
        "grew 2 percent in the second quarter and will grow in the fourth quarter",
        [
            D("the second quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("the fourth quarter", "2020-10-01", "2020-12-31", "quarter"),
        ],
    ),
    ("saw a 3% second-quarter increase in lending", [D("second-quarter", "2020-04-01", "2020-06-30", "quarter")]),
    ("gave a second-quarter party", []),
    # A stretch told by its last day.
    (
        "for the three months ended March 31, 2020",
        [D("the three months ended March 31, 2020", "2020-01-01", "2020-03-31", "month")],
    ),
    (
        "in the 12 months ended February 2020,",
        [D("the 12 months ended February 2020", "2019-03-01", "2020-02-29", "month")],
    ),
    (
        "the quarter ended September 28, 2019",
        [D("the quarter ended September 28, 2019", "2019-06-30", "2019-09-28", "quarter")],
    ),
    (
        "for the fiscal year ending June 30, 2021",
        [D("the fiscal year ending June 30, 2021", "2020-07-01", "2021-06-30", "fiscal_year")],
    ),
    ("Year ended December 31, 2019", [D("Year ended December 31, 2019", "2019-01-01", "2019-12-31", "year")]),
    ("the 13 weeks ended August 1, 2020", [D("the 13 weeks ended August 1, 2020", "2020-05-03", "2020-08-01", "week")]),
    (
        "its second quarter ended August 1, 2020",
        [D("second quarter ended August 1, 2020", "2020-05-03", "2020-08-01", "quarter")],
    ),
    (
        "its fourth quarter and fiscal year ended June 30, 2020",
        [
            D("fourth quarter", "2020-04-01", "2020-06-30", "quarter"),
            D("fiscal year ended June 30, 2020", "2019-07-01", "2020-06-30", "fiscal_year"),
        ],
    ),
    ("its fourth quarter woes", [D("fourth quarter", "2020-10-01", "2020-12-31", "quarter")]),
    ("for a greener, more sustainable tomorrow", []),
    ("sales rose 5% over prior year", [D("prior year", "2019-01-01", "2019-12-31", "year")]),
    ("sales rose 5% vs. prior year", [D("prior year", "2019-01-01", "2019-12-31", "year")]),
    ("sales were similar to prior year", [D("prior year", "2019-01-01", "2019-12-31", "year")]),
    ("its prior year losses", []),
    ("a price for the summer crop", []),
    ("a ban for the summer", [D("the summer", "2020-06-01", "2020-08-31", "season")]),
    ("a conference tomorrow", [D("tomorrow", "2020-09-19")]),
    ("up to 26.06.20", [D("26.06.20", "", "2020-06-26")]),
    ("return to 2 percent around 2028.", [D("2028", "2028-01-01", "2028-12-31", "year", "~")]),
    ("It was around 2028.", []),
    ("The war ended May 8, 1945", [D("May 8, 1945", "1945-05-08")]),
    ("a program ended March 31, 2020", [D("March 31, 2020", "2020-03-31")]),
    # A list says its year once, at the end.
    (
        "In July and August of 2018",
        [
            D("July", "2018-07-01", "2018-07-31", "month"),
            D("August of 2018", "2018-08-01", "2018-08-31", "month"),
        ],
    ),
    ("on December 9th and 10th, 2021", [D("December 9th", "2021-12-09"), D("10th, 2021", "2021-12-10")]),
    (
        "on May 5, 6 and 7, 2019 in Rome",
        [D("May 5", "2019-05-05"), D("6", "2019-05-06"), D("7, 2019", "2019-05-07")],
    ),
    ("on April 29 and 30, the team", [D("April 29", "2020-04-29"), D("30", "2020-04-30")]),
    ("on December 30 and January 2, 2019", [D("December 30", "2018-12-30"), D("January 2, 2019", "2019-01-02")]),
    ("On May 5 and 10 people came", [D("May 5", "2020-05-05")]),
    ("On May 5, 12 people came", [D("May 5", "2020-05-05")]),
    (
        "Fourth-quarter and full-year 2019 results; the fourth quarter and full year 2019",
        [
            D("Fourth-quarter", "2019-10-01", "2019-12-31", "quarter"),
            D("2019", "2019-01-01", "2019-12-31", "year"),
            D("the fourth quarter", "2019-10-01", "2019-12-31", "quarter"),
            D("2019", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
    (
        "fiscal years 2018 and 2019",
        [
            D("fiscal years 2018", "2017-10-01", "2018-09-30", "fiscal_year"),
            D("2019", "2018-10-01", "2019-09-30", "fiscal_year"),
        ],
    ),
    # Stretches whose first end has no year, whose ends have clocks, or that last until now.
    ("from November to February 5, 2017", [D("November to February 5, 2017", "2016-11-01", "2017-02-05", "month")]),
    ("Q1-Q3 2019", [D("Q1-Q3 2019", "2019-01-01", "2019-09-30", "quarter")]),
    ("2016 to present", [D("2016 to present", "2016-01-01", "2020-09-18", "year")]),
    (
        "May 5, 2019 at 9:00 a.m. to May 7, 2019",
        [D("May 5, 2019 at 9:00 a.m. to May 7, 2019", "2019-05-05", "2019-05-07")],
    ),
    ("January 2019 – Today", [D("January 2019", "2019-01-01", "2019-01-31", "month"), D("Today", "2020-09-18")]),
    # A weekday and its day are one date; the word before a bracket stays apart.
    ("this Friday, September 25", [D("this Friday, September 25", "2020-09-25")]),
    ("by Monday", [D("Monday", "", "2020-09-21")]),
    ("by 1:00pm on Monday, March 17, 2025", [D("Monday, March 17, 2025", "", "2025-03-17")]),
    ("before 11:59 p.m. ET on May 3, 2019", [D("May 3, 2019", "", "2019-05-03")]),
    ("after 6:30 p.m. today", [D("today", "2020-09-18")]),
    ("on or after January 1, 2021", [D("January 1, 2021", "2021-01-01", "")]),
    ("beyond 2024", [D("2024", "2025-01-01", "", "year")]),
    # What is told from an earlier date is counted from it.
    (
        "On March 3, 2018 he fled. The next day he was caught",
        [D("March 3, 2018", "2018-03-03"), D("The next day", "2018-03-04")],
    ),
    (
        "In 2010 he left. The following year he returned.",
        [D("2010", "2010-01-01", "2010-12-31", "year"), D("The following year", "2011-01-01", "2011-12-31", "year")],
    ),
    # Parts of years.
    ("the first half of the year", [D("the first half of the year", "2020-01-01", "2020-06-30", "half")]),
    ("the first nine months of 2019", [D("the first nine months of 2019", "2019-01-01", "2019-09-30", "month")]),
    (
        "40 fires through the first five months of 2019",
        [D("the first five months of 2019", "2019-01-01", "2019-05-31", "month")],
    ),
    ("open through the first month of 2021", [D("the first month of 2021", None, "2021-01-31", "month")]),
    (
        "the last three months of this year",
        [D("the last three months of this year", "2020-10-01", "2020-12-31", "month")],
    ),
    (
        "first 20 years of this century",
        [D("first 20 years of this century", "2001-01-01", "2020-12-31", "year")],
    ),
    # Capitals in headings, counts in words and halves.
    ("Second Quarter of 2019", [D("Second Quarter of 2019", "2019-04-01", "2019-06-30", "quarter")]),
    ("pay at all mills fell by 9 cents in May", [D("May", "2020-05-01", "2020-05-31", "month")]),
    ("today’s awards", [D("today", "2020-09-18")]),
    ("Two weeks ago", [D("Two weeks ago", "2020-09-04")]),
    ("the past two and a half years", [D("the past two and a half years", "2018-03-18", "2020-09-18", "year")]),
    ("the next twenty-four months", [D("the next twenty-four months", "2020-09-18", "2022-09-18", "month")]),
    ("the week before last", [D("the week before last", "2020-08-31", "2020-09-06", "week")]),
    ("by end of year.", [D("end of year", "", "2020-12-31", "year")]),
    ("By summer, it would", [D("summer", "", "2020-08-31", "season")]),
    ("the 20th century", [D("the 20th century", "1901-01-01", "2000-12-31", "century")]),
    ("due 05/12 or 22/04", [D("05/12", "2020-05-12"), D("22/04", "2020-04-22")]),
    ("on 20161016.", [D("20161016", "2016-10-16")]),
    ("Throughout 2018, the", [D("2018", "2018-01-01", "2018-12-31", "year")]),
    ("Obama Welcomes 2012 International Conference", [D("2012", "2012-01-01", "2012-12-31", "year")]),
    ("the 2013 High Court verdict", [D("2013", "2013-01-01", "2013-12-31", "year")]),
    # The tense of the sentence, and what comes again and again.
    ("On Tuesday, the Senate will vote", [D("Tuesday", "2020-09-22")]),
    ("He said Tuesday that it will pass", [D("Tuesday", "2020-09-15")]),
    ("In November, the President signed the bill", [D("November", "2019-11-01", "2019-11-30", "month")]),
    ("In June, voters will decide", [D("June", "2021-06-01", "2021-06-30", "month")]),
    ("following last month's tornado", [D("last month", "2020-08-01", "2020-08-31", "month")]),
    ("awards for 2006-07.", [D("2006-07", "2006-01-01", "2007-12-31", "year")]),
    ("the next 90 to 120 days", [D("the next 90 to 120 days", "2020-09-18", "2021-01-16")]),
    ("COMMENTS ON 2004 ELECTION", [D("2004", "2004-01-01", "2004-12-31", "year")]),
    ("before the end of 2022", [D("the end of 2022", "", "2022-12-31", "year")]),
    ("the Sunday after Thanksgiving", [D("Sunday after Thanksgiving", "2020-11-29")]),
    (
        "the week of April 24-30, 2016",
        [D("the week of April 24-30, 2016", "2016-04-24", "2016-04-30", "week")],
    ),
    (
        "from April to September of last year",
        [D("April to September of last year", "2019-04-01", "2019-09-30", "month")],
    ),
    ("on Earth Day", [D("Earth Day", "2020-04-22")]),
]

NOTHING = [
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
]


@pytest.mark.parametrize(("phrase", "expected"), TOLD, ids=lambda v: v if isinstance(v, str) else "")
def test_a_date_is_told_by_what_stands_beside_it(phrase: str, expected: list[dict[str, object]]) -> None:
    assert [row for row in rows(phrase, RELEASE) if row["label"] == "DATE"] == expected


@pytest.mark.parametrize("phrase", NOTHING)
def test_what_only_looks_like_a_date(phrase: str) -> None:
    assert [f.text for f in extract.figures(phrase, date=RELEASE) if f.label == "DATE"] == []


@pytest.mark.parametrize(
    ("release", "phrase", "start"),
    [
        (date(2022, 2, 7), "in the winter", date(2021, 12, 1)),
        (date(2022, 2, 7), "this winter", date(2021, 12, 1)),
        (date(2022, 2, 7), "last winter", date(2020, 12, 1)),
        (date(2022, 2, 7), "this fall", date(2022, 9, 1)),
        (date(2022, 2, 7), "later this spring", date(2022, 3, 1)),
        (date(2022, 9, 20), "later this fall", date(2022, 9, 20)),
        (date(2022, 2, 7), "the winter of 2019", date(2019, 12, 1)),
    ],
)
def test_seasons_are_those_of_the_release(release: date, phrase: str, start: date) -> None:
    assert extract.figures(phrase, date=release)[0].date_start == start


@pytest.mark.parametrize(
    ("phrase", "start"),
    [
        ("this winter", date(2022, 6, 1)),
        ("last winter", date(2021, 6, 1)),
        ("this summer", date(2021, 12, 1)),
        ("next spring", date(2022, 9, 1)),
        ("the autumn of 2019", date(2019, 3, 1)),
    ],
)
def test_seasons_of_the_south_begin_half_a_year_later(phrase: str, start: date) -> None:
    assert extract.figures(f"Help came in {phrase}.", date=date(2022, 5, 19), currency="NZD")[0].date_start == start
