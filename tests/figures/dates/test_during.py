"""DATE: the quarter or month that a text tells of, the same period of a year before, years that amounts are compared with."""

from __future__ import annotations

from datetime import date

import pytest

import extract

RELEASE = date(2024, 5, 2)

# The text, the date, and its days.
DATES: list[tuple[str, str, str | None, str | None]] = [
    # In what it is compared with.
    ("Profit rose 5% over prior quarter.", "prior quarter", "2023-10-01", "2023-12-31"),
    ("Profit rose 5% over prior month.", "prior month", "2024-04-01", "2024-04-30"),
    ("Profit rose 5% on prior fiscal year.", "prior fiscal year", "2022-10-01", "2023-09-30"),
    ("In 2020, it was 484, more than in the year before.", "the year before", "2019-01-01", "2019-12-31"),
    ("It was US$484, compared to US$576 million a year earlier.", "a year earlier", "2023-01-01", "2023-12-31"),
    ("In 2020, it was 484, up from 300 a decade earlier.", "a decade earlier", "2010-01-01", "2010-12-31"),
    ("Sales rose; first-half deliveries reached 1.3 million.", "first-half", "2023-01-01", "2023-06-30"),
    ("It grew in the previous five-year period.", "the previous five-year", "2019-05-02", "2024-05-02"),
    # The quarter, month or year that was told before.
    ("In the first quarter of 2024, sales rose. During the quarter, it sold 40 cars.", "the quarter", "2024-01-01", "2024-03-31"),
    ("Sales for the quarter ended March 31, 2024 were $4, and costs for the quarter were $2.", "the quarter", "2024-01-01", "2024-03-31"),
    (
        "Sales for the three months ended March 31, 2024 rose from the three months ended March 31, 2023. It sold 40 cars in the quarter.",
        "the quarter",
        "2024-01-01",
        "2024-03-31",
    ),
    ("In August 2023, traffic rose. For the month, it sold 40 cars.", "the month", "2023-08-01", "2023-08-31"),
    ("In 2023, it grew; it sold 40 cars during the year.", "the year", "2023-01-01", "2023-12-31"),
    ("Jobs rose by 40 in March 2024. Over the month, it added 12 jobs.", "the month", "2024-03-01", "2024-03-31"),
    ("In March, pay rose by 19 cents. Over the year, it rose by 4 percent.", "the year", "2023-04-01", "2024-03-31"),
    ("Sales rose 4% in the first quarter of 2024. It ended the quarter with 30 shops.", "the quarter", "2024-01-01", "2024-03-31"),
    (
        "It was 7.8 million on the last business day of March. Over the month, it rose by 40.",
        "the month",
        "2024-03-01",
        "2024-03-31",
    ),
    ("So far this year, 30 shops opened.", "So far this year", "2024-01-01", "2024-05-02"),
    ("It opened 30 shops so far this month.", "so far this month", "2024-05-01", "2024-05-02"),
    ("Sales in the fourth quarter of FY24 rose 4%.", "the fourth quarter of FY24", "2024-07-01", "2024-09-30"),
    ("Fourth Quarter FY24 sales rose 4%.", "Fourth Quarter FY24", "2024-07-01", "2024-09-30"),
    # The same period of a year before.
    ("Sales in the first quarter of 2024 rose 3% from the year ago quarter.", "the year ago quarter", "2023-01-01", "2023-03-31"),
    (
        "Exports rose 5% in Quarter 1 2024 compared with the same period a year earlier.",
        "the same period a year earlier",
        "2023-01-01",
        "2023-03-31",
    ),
    (
        "In the rolling 12 months to March 2024, fuel use was 8.9% lower than in the same period last year.",
        "the same period last year",
        "2022-04-01",
        "2023-03-31",
    ),
    (
        "In the nine months ended March 31, 2024, sales rose on the same period in fiscal 2023.",
        "the same period in fiscal 2023",
        "2022-07-01",
        "2023-03-31",
    ),
    # A year that an amount is compared with, and the end of a year.
    ("It gave $2 million more than 2006.", "2006", "2006-01-01", "2006-12-31"),
    ("It sold 15% more cars this year than 2018, a record.", "2018", "2018-01-01", "2018-12-31"),
    ("It gave $2 million more than 2006 funding.", "2006", "2006-01-01", "2006-12-31"),
    ("Debt fell from $276 million at 1999 year end to $210 million.", "1999 year end", "1999-01-01", "1999-12-31"),
    (
        "For the trailing 12 months ended March 31, 2024, sales were $32 million.",
        "the trailing 12 months ended March 31, 2024",
        "2023-04-01",
        "2024-03-31",
    ),
    # As many months as were told, right before them; else before the release.
    ("In the three months to October 2023, prices rose when compared with the previous three months.", "the previous three months", "2023-05-01", "2023-07-31"),
    ("In July to September 2023, fees rose 50% on the previous three-month period.", "the previous three-month period", "2023-04-01", "2023-06-30"),
    ("Sales fell in the four weeks to April 6, 2024 from the prior four weeks.", "the prior four weeks", "2024-02-11", "2024-03-09"),
    ("Sales rose in 2023. Over the previous three months, it sold 40 cars.", "the previous three months", "2024-02-02", "2024-05-02"),
    ("Between October and December 2023, jobs fell on the previous quarter.", "the previous quarter", "2023-07-01", "2023-09-30"),
    ("In October 2023, jobs fell on the previous quarter.", "the previous quarter", "2024-01-01", "2024-03-31"),
    # A year earlier than what is told, not than what it came after or is compared with.
    ("Prices rose in March, following a 0.2% increase in February, and were 3.7% higher than a year earlier.", "a year earlier", "2023-03-01", "2023-03-31"),
    ("Prices rose in March 2024 after rising in February 2024. They were 3.7% higher than a year earlier.", "a year earlier", "2023-03-01", "2023-03-31"),
    ("The rate was 3.7% in March, up from 3.6% in February and 3.4% a year earlier.", "a year earlier", "2023-03-01", "2023-03-31"),
    ("Sales rose in March. In January, they were 3.7% higher than a year earlier.", "a year earlier", "2023-01-01", "2023-01-31"),
    # An end is behind its beginning.
    ("Enrollment begins on October 1 and ends on Jan. 15.", "Jan. 15", "2025-01-15", "2025-01-15"),
    ("It meets on Nov. 1 and met on Jan. 15.", "Jan. 15", "2024-01-15", "2024-01-15"),
    ("Sales in Q1 2024 rose 3% from Q4 2023 and 5% from the same period in 2023.", "the same period in 2023", "2023-01-01", "2023-03-31"),
    ("The return for the trailing twelve months through first quarter 2024 was 4%.", "the trailing twelve months through first quarter 2024", "2023-04-01", "2024-03-31"),
    ("Its first quarter GAAP loss was $3 million.", "first quarter", "2024-01-01", "2024-03-31"),
    ("It posted first quarter SG&A expenses of $3 million.", "first quarter", "2024-01-01", "2024-03-31"),
    ("In 2023 it grew; it shrank in the last quarter of the year.", "the last quarter of the year", "2023-10-01", "2023-12-31"),
    ("It shrank in the last quarter.", "the last quarter", "2024-01-01", "2024-03-31"),
    ("By 30 April, 90 forms came, against 80 in the corresponding month last year.", "the corresponding month last year", "2023-04-01", "2023-04-30"),
    ("In fiscal year 2023, sales rose 5%, up from 3% in the same period last year.", "the same period last year", "2021-10-01", "2022-09-30"),
    ("In March, sales rose 5% toward the goal of fiscal year 2024, up from 3% in the same period last year.", "the same period last year", "2023-03-01", "2023-03-31"),
    ("It paid $3 million more than in the year just ended.", "the year just ended", "2023-01-01", "2023-12-31"),
    ("It paid $3 million in the fiscal year just ended.", "the fiscal year just ended", "2022-10-01", "2023-09-30"),
    ("Sales for the full year are expected to be $5 million.", "the full year", "2024-01-01", "2024-12-31"),
    ("For the full year, sales were $5 million.", "the full year", "2023-01-01", "2023-12-31"),
    ("It paid $3 million in the quarter just ended.", "the quarter just ended", "2024-01-01", "2024-03-31"),
    ("Some 630 came in the week of 6-12 April.", "the week of 6-12 April", "2024-04-06", "2024-04-12"),
    ("Some 630 came in the week of 6-12 April, up from 430 the week before.", "the week before", "2024-03-30", "2024-04-05"),
    ("Its Winter 2024 forecast was lower.", "Winter 2024", "2023-12-01", "2024-02-29"),
    ("The road will open in winter 2024.", "winter 2024", "2024-12-01", "2025-02-28"),
    ("It will act in this decisive decade.", "this decisive decade", "2020-01-01", "2029-12-31"),
    ("Inflation was 3.2% in the 12 months to April, from 3.4% in February.", "February", "2024-02-01", "2024-02-29"),
    ("In 2012 Ford sold 40 cars.", "2012", "2012-01-01", "2012-12-31"),
    ("In the trailing twelve months, it sold 40 cars.", "the trailing twelve months", "2023-05-02", "2024-05-02"),
    ("In the quarter ended May 4, 2024, it grew; it sold 4 cars in the quarter, ending with 40.", "the quarter", "2024-02-04", "2024-05-04"),
    ("Second-half revenue will rise by 3%.", "Second-half", "2024-07-01", "2024-12-31"),
    ("It was 3% in April. A year earlier, it was 2%, and the year before 1%.", "A year earlier", "2023-04-01", "2023-04-30"),
    ("Sales in the March quarter rose 2% on the December quarter and 6% on a year earlier.", "a year earlier", "2023-01-01", "2023-03-31"),
    # A verb right before a day puts it on its side of the release, where it is far from it.
    ("It was hit on Nov. 12 in Miami.", "Nov. 12", "2023-11-12", "2023-11-12"),
    ("A hearing was announced on Nov. 12.", "Nov. 12", "2023-11-12", "2023-11-12"),
    ("It came into force on 25 October.", "25 October", "2023-10-25", "2023-10-25"),
    ("It told them to come on 25 October.", "25 October", "2024-10-25", "2024-10-25"),
    ("It was hit on June 12 in Miami.", "June 12", "2024-06-12", "2024-06-12"),
    ("It will begin on December 9.", "December 9", "2024-12-09", "2024-12-09"),
    ("It begins anew, as on December 9.", "December 9", "2023-12-09", "2023-12-09"),
    ("The rules, which were published in March, will take effect.", "March", "2024-03-01", "2024-03-31"),
    ("Fiscal year 2023 ended with debt of $2, or $1 more than the year before.", "the year before", "2021-10-01", "2022-09-30"),
    # The full year, the halves and quarters of one that is not named.
    ("In the fourth quarter of 2023, it sold 4 cars. For the full year, it sold 40.", "the full year", "2023-01-01", "2023-12-31"),
    ("In 2023, it paid $4, bringing costs for the year to $9.", "the year", "2023-01-01", "2023-12-31"),
    ("For the full year, we expect to sell 40 cars.", "the full year", "2024-01-01", "2024-12-31"),
    ("In H2, sales will improve by 3%.", "H2", "2024-07-01", "2024-12-31"),
    ("We expect H1 revenue of $4 million.", "H1", "2024-01-01", "2024-06-30"),
    ("Sales rose 3% in the second half.", "the second half", "2023-07-01", "2023-12-31"),
    ("Our team grew sales by 9 percent in the second half.", "the second half", "2023-07-01", "2023-12-31"),
    ("It met its goals, and sales rose 3% in the second half.", "the second half", "2023-07-01", "2023-12-31"),
    ("GDP grew 0.3% in the first quarter of 2023 and 0.6% in the second.", "the second", "2023-04-01", "2023-06-30"),
    ("In the first and second quarters of 2024, it sold 40 cars.", "the first and second quarters of 2024", "2024-01-01", "2024-06-30"),
    ("From the second through the fourth quarter of 2023, it grew.", "the second through the fourth quarter of 2023", "2023-04-01", "2023-12-31"),
    ("Sales rose in the second quarter of its new fiscal year 2024.", "the second quarter of its new fiscal year 2024", "2024-01-01", "2024-03-31"),
    ("Prices rose 3.4% over the 12 months through April.", "the 12 months through April", "2023-05-01", "2024-04-30"),
    # What a quarter came after is before it.
    ("Output grew 1.1% in the third quarter, after growing 1.4% in the second quarter.", "the second quarter", "2023-04-01", "2023-06-30"),
    ("The bill was passed in the first quarter and read after the June break.", "June", "2024-06-01", "2024-06-30"),
    # The year-ago quarter of the one that was told, else of the last that is over.
    ("Sales rose 5% from the prior-year quarter.", "the prior-year quarter", "2023-01-01", "2023-03-31"),
    ("Sales in the third quarter of 2023 rose 5% from the prior-year quarter.", "the prior-year quarter", "2022-07-01", "2022-09-30"),
    ("In the third quarter of 2025, sales will be above the year-ago quarter.", "the year-ago quarter", "2024-07-01", "2024-09-30"),
    # A capital makes no name of a day.
    ("The Senate passed the bill Today.", "Today", "2024-05-02", "2024-05-02"),
    ("BOSTON, MA Today, the Senate passed it.", "Today", "2024-05-02", "2024-05-02"),
    # What is past, whatever verb of the future stands beside it.
    ("In the 12 months to March prices rose. Over the year rents are up.", "the year", "2023-04-01", "2024-03-31"),
    ("Jobs rose in March, and by 9 over the prior 12 months. Pay is up over the year.", "the year", "2023-04-01", "2024-03-31"),
    ("With the cut in the rate since September, prices can be expected to rise.", "September", "2023-09-01", None),
    ("Following the May 10 elections, protesters marched.", "May 10", "2023-05-10", "2023-05-10"),
    ("On May 10, protesters marched.", "May 10", "2024-05-10", "2024-05-10"),
    ("Following the May 10 elections, protesters will march.", "May 10", "2024-05-10", "2024-05-10"),
]  # fmt: skip

# The end of a year, as the first months of the next tell of it.
YEAR_ENDS = [
    ("At year-end, it had 40 cars.", date(2024, 2, 14), 2023),
    ("The case was pending at year’s end.", date(2024, 3, 1), 2023),
    ("By year’s end there were no convictions.", date(2024, 3, 1), 2023),
    ("It will have 40 cars at year-end.", date(2024, 2, 14), 2024),
    ("It planned to finish by year-end.", date(2024, 2, 14), 2024),
    ("At year-end, it had 40 cars.", date(2024, 12, 20), 2024),
    ("At mid-year, it had 40 cars.", date(2024, 2, 14), 2024),
]

# Words for a period that no date before tells.
NOTHING = [
    "It was 484, more than in the year before the war.",
    "It spends more than in its previous five-year plan.",
    "Its next three-year budget is large.",
    "The first-half score was even.",
    "He is an editor of India America Today.",
    "It was told in Farm News and Iowa Farmer Today, a paper.",
    "During the quarter, it sold cars.",
    "So far, so good, it said.",
    "It sold cars over the month and over the year.",
    "It sold nine cars a month over the year.",
    "During the year, it sold cars.",
    "In 2017, he was jailed. He was freed during the year.",
    "After the fire of 2023 it was rebuilt; it sold cars during the year.",
    "In 2023, it won in the year.",
    "It employs more than 2000 people.",
    "It moved 5 more than 2000 times.",
    "It funds the plan for the full year.",
    "He scored 20 points in the second half.",
    "The team won 40 percent of its games in the second half.",
    "It scored on 40 percent of its kicks in the second half.",
    "It runs on hydrogen: 40 percent of it is in H2.",
    "Half of it grew in the second half.",
    "It came in the second.",
    "We saw H2 molecules.",
]


@pytest.mark.parametrize(("text", "phrase", "start", "end"), DATES)
def test_a_date_is_the_one_that_the_text_tells_of(text: str, phrase: str, start: str | None, end: str | None) -> None:
    found = next(f for f in extract.figures(text, date=RELEASE) if f.text == phrase)
    days = [d.isoformat() if d else None for d in (found.date_start, found.date_end)]
    assert (found.label, *days) == ("DATE", start, end)


@pytest.mark.parametrize("text", NOTHING)
def test_what_no_date_before_tells_is_none(text: str) -> None:
    dates = [f.text for f in extract.figures(text, date=RELEASE) if f.label == "DATE"]
    assert not {"the quarter", "the year", "the full year", "2000", "the second half", "the second", "H2"} & set(dates)


@pytest.mark.parametrize(("text", "release", "year"), YEAR_ENDS)
def test_the_end_of_a_year_is_of_the_year_told_of(text: str, release: date, year: int) -> None:
    (found,) = (f for f in extract.figures(text, date=release) if f.label == "DATE")
    assert found.date_end == date(year, 12, 31)
