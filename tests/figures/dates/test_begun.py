"""DATE: with which day something begins, is due or is put off to; weeks by number, years to date, stretches up to a month."""

from __future__ import annotations

from datetime import date

import pytest

import extract

RELEASE = date(2024, 5, 14)  # a Tuesday

# The text, the date, and its days: an open end or beginning where something starts or is due.
DATES: list[tuple[str, str, str | None, str | None]] = [
    # How long it is to a day says nothing of what ends with it.
    ("There are two weeks to go before June 3.", "June 3", "2024-06-03", "2024-06-03"),
    ("Only ten days remain until June 3.", "June 3", "2024-06-03", "2024-06-03"),
    ("He left before May 3, 2024.", "May 3, 2024", None, "2024-05-02"),
    ("It remains until June 3.", "June 3", None, "2024-06-03"),
    # `from` before a day with which something begins, or is to begin; none of what is compared or joined.
    ("From 1 April, the fare is $3.", "1 April", "2024-04-01", None),
    ("From 1 January 2023 it also covers farms.", "1 January 2023", "2023-01-01", None),
    ("The fare will be $3 from 1 July.", "1 July", "2024-07-01", None),
    ("The rule applies from 1 March 2024.", "1 March 2024", "2024-03-01", None),
    ("It comes with effect from April 2025.", "April 2025", "2025-04-01", None),
    ("Parks will open from June 24 to August 16.", "June 24 to August 16", "2024-06-24", "2024-08-16"),
    ("From June 24 to August 16, parks will open.", "June 24 to August 16", "2024-06-24", "2024-08-16"),
    ("It was up from 2022.", "2022", "2022-01-01", "2022-12-31"),
    ("From 2023 levels it fell by 5%.", "2023", "2023-01-01", "2023-12-31"),
    ("Waste will fall by 5% from 2025 levels.", "2025", "2025-01-01", "2025-12-31"),
    ("It read a letter from 3 June 2023.", "3 June 2023", "2023-06-03", "2023-06-03"),
    ("By the 2026-27 school year, all will be open.", "the 2026-27 school year", None, "2027-08-31"),
    ("It grew by the 1990s.", "the 1990s", "1990-01-01", "1999-12-31"),
    ("The fee rises to $70 from 1 January next year.", "1 January next year", "2025-01-01", None),
    ("Output will be down 5% in 2026 from 2025.", "2025", "2025-01-01", "2025-12-31"),
    ("Housing starts in April were up.", "April", "2024-04-01", "2024-04-30"),
    ("It was above the revised May estimate.", "May", "2024-05-01", "2024-05-31"),
    ("In the first four months of 2024 it grew, as in the same four months of 2023.", "the same four months of 2023", "2023-01-01", "2023-04-30"),
    ("In 2024 we expect costs of $9 million, of which $3 million was spent in the first quarter.", "the first quarter", "2024-01-01", "2024-03-31"),
    ("In 2024 we expect costs of $9 million in the third quarter.", "the third quarter", "2024-07-01", "2024-09-30"),
    ("In the five years from 2018 to 2022, farms closed.", "2018 to 2022", "2018-01-01", "2022-12-31"),
    ("It will end five years from 2022.", "five years from 2022", "2027-01-01", "2027-12-31"),
    ("In the six months ended June 30, 2023 it fell, as in the same six-month period of 2022.", "the same six-month period of 2022", "2022-01-01", "2022-06-30"),
    ("From Thursday, visitors must book.", "Thursday", "2024-05-16", None),
    ("From Monday drivers will pay a toll.", "Monday", "2024-05-20", None),
    ("From Monday, snow closed the pass.", "Monday", "2024-05-13", None),
    # Hours and years tied to now, years without their century, years of documents.
    ("In the past 24 hours two dams broke.", "the past 24 hours", "2024-05-13", "2024-05-14"),
    ("It will rain over the next 48 hours.", "the next 48 hours", "2024-05-14", "2024-05-16"),
    ("We know what the year ahead will ask.", "the year ahead", "2024-05-14", "2025-05-14"),
    ("They met in the winter of ’08.", "’08", "2008-01-01", "2008-12-31"),
    ("A bill passed in '97 and again in '03.", "'03", "2003-01-01", "2003-12-31"),
    ("See the Annual Report 2023.", "2023", "2023-01-01", "2023-12-31"),
    ("It ends on the last day of August.", "the last day of August", "2024-08-31", "2024-08-31"),
    ("It began on the first day of March 2023.", "the first day of March 2023", "2023-03-01", "2023-03-01"),
    ("In the past day 40 homes burned.", "the past day", "2024-05-13", "2024-05-14"),
    ("The next vote will be on the 10th.", "the 10th", "2024-06-10", "2024-06-10"),
    ("Cases are up 14 since Tuesday.", "Tuesday", "2024-05-07", None),
    ("Cases rose by 14 on Tuesday.", "Tuesday", "2024-05-14", "2024-05-14"),
    ("They voted on the 10th.", "the 10th", "2024-05-10", "2024-05-10"),
    ("It raised its estimates for the full year.", "the full year", "2024-01-01", "2024-12-31"),
    ("It lowered its guidance for the full year.", "the full year", "2024-01-01", "2024-12-31"),
    # What is still to be done by a day that is nearest behind.
    ("Forms must be sent by 31 December.", "31 December", None, "2024-12-31"),
    ("The firm will pave the road by 31 January.", "31 January", None, "2025-01-31"),
    ("It has asked for $8.5 million to feed 900 people through December.", "December", None, "2024-12-31"),
    ("It agreed to pay by November 30.", "November 30", None, "2024-11-30"),
    ("Forms were sent by 31 December.", "31 December", None, "2023-12-31"),
    ("It had helped to feed 900 people through December.", "December", None, "2023-12-31"),
    # A meeting that ends on a day is of that day.
    ("At its meeting ending on 8 May 2024 it voted.", "8 May 2024", "2024-05-08", "2024-05-08"),
    ("The plan ran for years, ending on 8 May 2024.", "8 May 2024", None, "2024-05-08"),
    # A stretch that is over began the year before.
    ("The drive, which ran from 1 July to 31 January, is over.", "1 July to 31 January", "2023-07-01", "2024-01-31"),
    ("The drive ran from 1 May to 2 May.", "1 May to 2 May", "2024-05-01", "2024-05-02"),
    ("The drive will run from 1 July to 31 January.", "1 July to 31 January", "2024-07-01", "2025-01-31"),
    # Weekends, the year before one that no January opens.
    ("It reopens this coming weekend.", "this coming weekend", "2024-05-18", "2024-05-19"),
    ("It closed this past weekend.", "this past weekend", "2024-05-11", "2024-05-12"),
    ("This weekend, the council passed a budget.", "This weekend", "2024-05-11", "2024-05-12"),
    ("This weekend, the council will vote.", "This weekend", "2024-05-18", "2024-05-19"),
    ("It drew 4,000 over the weekend of May 4-5.", "the weekend of May 4-5", "2024-05-04", "2024-05-05"),
    ("In the year to March 2024 it fell, as in the previous year.", "the previous year", "2022-04-01", "2023-03-31"),
    ("In 2023 it fell, as in the previous year.", "the previous year", "2022-01-01", "2022-12-31"),
    # Weeks by number, years to date, stretches up to a month.
    ("Cases of flu fell in week 18.", "week 18", "2024-04-29", "2024-05-05"),
    ("Cases of flu fell in week 40.", "week 40", "2023-10-02", "2023-10-08"),
    ("In week 18, 40 patients were admitted.", "week 18", "2024-04-29", "2024-05-05"),
    ("Year to date, it has paid $1.2 billion.", "Year to date", "2024-01-01", "2024-05-14"),
    ("Sales are up 5% year-to-date.", "year-to-date", "2024-01-01", "2024-05-14"),
    ("Year-to-date sales totaled 4 cars.", "Year-to-date", "2024-01-01", "2024-05-14"),
    ("Fiscal year to date, it has paid $2 million.", "Fiscal year to date", "2023-10-01", "2024-05-14"),
    ("Over the last 12 months to April it rose.", "the last 12 months to April", "2023-05-01", "2024-04-30"),
    ("The past four weeks ended May 4 were dry.", "The past four weeks ended May 4", "2024-04-07", "2024-05-04"),
    ("In the financial year ending 30 June 2025 it grows.", "the financial year ending 30 June 2025", "2024-07-01", "2025-06-30"),
    ("In the decade to 2020, it shrank.", "the decade to 2020", "2011-01-01", "2020-12-31"),
    ("Over the five years to 2023, it shrank.", "the five years to 2023", "2019-01-01", "2023-12-31"),
    ("It changed in the year to 2023 levels.", "2023", "2023-01-01", "2023-12-31"),
    ("It took in $9 between July 2023 and March 2024, and $8 over the same period last year.", "the same period last year", "2022-07-01", "2023-03-31"),
    ("A fall of 1% in Quarter 1 (Jan to Mar), and then none.", "Quarter 1 (Jan to Mar)", "2024-01-01", "2024-03-31"),
    ("Costs fell in Q4.", "Q4", "2023-10-01", "2023-12-31"),
    ("It will be shut from June 3 thru 9, 2024.", "June 3 thru 9, 2024", "2024-06-03", "2024-06-09"),
    ("We are off from June the third till the ninth.", "June the third till the ninth", "2024-06-03", "2024-06-09"),
]  # fmt: skip

# The text, and the dates that stay two in it.
APART: list[tuple[str, list[str]]] = [
    ("The deadline was extended from March 31 to May 15.", ["March 31", "May 15"]),
    ("The closing date has been moved from 3 June to 17 June.", ["3 June", "17 June"]),
    ("It postponed the opening of the fair from May 4, 2024 to June 1, 2024.", ["May 4, 2024", "June 1, 2024"]),
    ("The launch was changed from June to August 2024.", ["June", "August 2024"]),
    ("The fair was open from May 4 to June 1.", ["May 4 to June 1"]),
    ("The hearing was moved from 3 June.", ["3 June"]),
    ("We may report it, as they may rate it.", []),
    ("The May report is out.", ["May"]),
    ("it fell in the May Report", ["May"]),
    ("He moved it from 2019 to 2021.", ["2019 to 2021"]),
    ("Of the patients, 40 got better in week 24.", []),
    ("Patients were better by week 18.", []),
    ("In week 18, 40 patients left the trial.", []),
    ("It lost in Week 5.", []),
    ("Sales rose in week 3 of the sale.", []),
    ("It told of year-over-year sales.", []),
]


@pytest.mark.parametrize(("text", "phrase", "start", "end"), DATES)
def test_a_day_begins_or_ends_what_the_text_tells(text: str, phrase: str, start: str | None, end: str | None) -> None:
    found = {f.text: f for f in extract.figures(text, date=RELEASE) if f.label == "DATE"}
    assert phrase in found
    told = found[phrase]
    assert (told.date_start and str(told.date_start), told.date_end and str(told.date_end)) == (start, end)


@pytest.mark.parametrize(("text", "dates"), APART)
def test_days_that_one_is_put_off_to_are_two(text: str, dates: list[str]) -> None:
    assert [f.text for f in extract.figures(text, date=RELEASE) if f.label == "DATE"] == dates
