"""Periods and baselines of results and statistics: what is told in one breath, compared levels, titles and restatements."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from tests.figures.table import linked

RELEASE = date(2024, 6, 14)

# The text, the figure, the date that is its period.
PERIODS: list[tuple[str, str, str | None]] = [
    # A second change, with what it is compared with.
    ("Turnover in April 2024 was 0.9% lower than in March 2024 and 2.2% higher than in April 2023.", "2.2%", "April 2024"),
    ("Sales in 2023 were up 9% from 2022 and 17% from 2021.", "17%", "2023"),
    # Two dates that a sentence opens with and compares.
    ("In April 2024 compared with March 2024, trade fell by 0.5% here and by 0.6% there.", "0.6%", "April 2024"),
    ("Comparing May 2024 with May 2023, prices rose by 8.2%.", "8.2%", "May 2024"),
    # What is reported for a quarter is of the quarter; what is announced in it is not.
    ("Sales rose 1.7% from the $128 million reported for the first quarter of 2024.", "$128 million", "the first quarter of 2024"),
    ("It was 10 percent over the $22 billion reported last year.", "$22 billion", "last year"),
    ("It is part of the $22 billion announced in May.", "$22 billion", None),
    # A change told behind what the level is compared with is not of that time.
    ("Sales were $9 million, compared with $7 million for Q2 2021, an increase of $2 million.", "$2 million", None),
    ("Sales were $9 million in Q2 2021, an increase of $2 million.", "$2 million", "Q2 2021"),
    # The level of a date.
    ("Miles rose 3.7 percent to 8.7 billion from the August 2009 level of 8.3 billion.", "8.3 billion", "August 2009"),
    ("It is $42 million less than last year's allocation of $232 million.", "$232 million", "last year"),
    ("Today's announcement of $2 million is good.", "$2 million", None),
    ("Income was $74 in 2022, a decline of 2.3% from the 2021 estimate of $76.", "$76", "2021"),
    ("Income was $74 in 2022, a decline of 2.3% from the estimate of $76.", "$76", None),
    # A date in an aside is not that of what follows it, the one before it is.
    ("Orders in April, up two of the last three months, rose $2 million.", "$2 million", "April"),
    ("It was 4%, up from January. A year ago, the rate was 3%.", "3%", "A year ago"),
    ("Orders, up two of the last three months, rose $2 million.", "$2 million", None),
    ("It declared a dividend of $0.25 to shareholders of record as of May 31, 2024.", "$0.25", None),
    ("It had assets of $0.25 million as of May 31, 2024.", "$0.25 million", "May 31, 2024"),
    ("It earned $4 million for its second quarter of 2024.", "$4 million", "second quarter of 2024"),
    ("It has $4 million in its 2024 energy bill.", "$4 million", None),
    ("For the 2021-2027 period, it has a budget of $4 million.", "$4 million", "2021-2027"),
    ("It expects growth above last year's $140 million.", "$140 million", "last year"),
    ("It hired 12 clerks and trained 4 clerks in 2023.", "12 clerks", "2023"),
    ("It bought $20 million of shares and paid $5 million in dividends in 2023.", "$20 million", "2023"),
    ("It bought $20 million of shares, and paid $5 million in dividends in 2023.", "$5 million", "2023"),
    ("On July 18, 2024, it declared a dividend of $0.30.", "$0.30", None),
    ("It was convicted in May of two counts of fraud.", "two counts", None),
    ("At the end of the first half, it had $4 million.", "$4 million", "the end of the first half"),
    ("It returned 6.3 percent in the first quarter of the year.", "6.3 percent", "the first quarter of the year"),
    ("In the second quarter sales were up 6%, compared to 4.3% in the first.", "4.3%", "the first"),
    ("It dropped 13 of the cases, and 11 were open by 2023.", "13", None),
    # A length that is a statistic has a time; what a law gives does not hold for the day of its signing.
    ("Life expectancy was 77.5 years in 2022.", "77.5 years", "2022"),
    ("He was sentenced to 5 years in 2022.", "5 years", None),
    ("On March 11, 2021, he signed the Rescue Plan, which provided $350 billion.", "$350 billion", None),
    ("From 2010 to 2020, it grew by 7.4%, the second-slowest rate since 1790.", "7.4%", "2010 to 2020"),
    ("Deaths rose 4% in 2020 and fell 5% the following year.", "5%", "the following year"),
    ("In the January to March 2024 quarter, the rate was 4.3%.", "4.3%", "the January to March 2024 quarter"),
    # Two changes with one time.
    # What an amendment is to do, or would have done, does not hold for the time when it was moved.
    ("She secured an amendment earlier this year to give $5 million to towns.", "$5 million", None),
    ("Earlier this month, it failed to pass an amendment that would have given $5 million.", "$5 million", None),
    ("She secured a grant earlier this year of $5 million.", "$5 million", "earlier this year"),
    ("In 2023, they stopped a plot that would have hurt 40 people and seized 300 guns.", "300 guns", "2023"),
    ("It used its savings plan in 2022 to pay workers $40 million.", "$40 million", "2022"),
    # What has happened since a day, and what opens a passage with what it is.
    ("Since January 20, it has approved two projects, toward its goal of 30 by 2030.", "two projects", "January 20"),
    ("On January 20, it approved two projects.", "two projects", None),
    ("1,508: Number of deaths recorded since mid-May, by county", "1,508", "mid-May"),
    ("Exports fell by 0.9% month-on-month and rose by 1.3% year-on-year in March.", "0.9%", "March"),
    ("Exports rose 5% and imports of goods fell 3% in March.", "5%", "March"),
    ("Exports were 5% and imports of goods fell 3% in March.", "5%", None),
    # What is not known for certain is a time all the same.
    ("On or about July 15, 2018, he wired $4 million.", "$4 million", "July 15, 2018"),
    ("From at least 2015 until 2019 it raised $4 million.", "$4 million", "2015 until 2019"),
    ("In or around 2015 it raised $4 million.", "$4 million", "2015"),
    # What a clause tells of the date before it.
    ("Output fell by 2.6% in May 2024, compared with May 2023, when it fell by 0.3%.", "0.3%", "May 2023"),
    ("Output fell by 2.6%, compared with May 2023. It fell by 0.3%.", "0.3%", None),
    # Both the estimate and what it was revised to are of the month.
    ("The change for May was revised down by 5,000, from 90,000 to 85,000.", "90,000", "May"),
    ("The change in May was down by 5,000, from 90,000 to 85,000.", "90,000", None),
    # What brackets behind a date tell.
    ("It carried 14 million people in May, a 5% rise on May 2023 (13.5 million).", "13.5 million", "May 2023"),
    ("It carried 14 million people in May, a 5% rise on May 2023 (13.5 million in all).", "13.5 million", "May"),
    # A change and its level, or two changes, over what they are reckoned on.
    ("Deliveries rose by 3.2% year on year to 710,000 cars in May 2024.", "3.2%", "May 2024"),
    ("Prices fell 0.3% month over month and 2.1% year over year in May 2024.", "0.3%", "May 2024"),
    ("Prices fell 0.3% for reasons told to 12 people in May 2024.", "0.3%", None),
    # A change over what tells when the quarter ended.
    ("Sales were $27 million in fiscal 2023, which ended on June 30, 2023, a 38% increase.", "38%", "fiscal 2023"),
    ("Sales were $27 million in fiscal 2023, and for a year there was a 38% increase.", "38%", None),
    # What is compared with is no time of what is.
    ("Loans grew $1 billion, or 6%, from a year ago.", "$1 billion", None),
    ("Prices fell 2% in May, after rising 1% the year before.", "1%", "the year before"),
    # Today's level beside one to come.
    ("By 2030, demand will reach 40 GW, compared with 25 GW today.", "25 GW", "today"),
    ("In 2020, it had 40 GW, compared with 25 GW announced in Oslo today.", "25 GW", None),
    # An adjective of a change, but not one of a thing.
    ("The index rose 3.1 percent in May, a smaller rise than the 3.4-percent increase in April.", "3.4-percent", "April"),
    ("It bought a 604-acre farm in 2023.", "604-acre", None),
    # The level that a dated change led to, but not the one after a dated level.
    ("Permits fell 11.7% in April to $10 billion.", "$10 billion", "April"),
    ("The rate went from 16 percent in 2020 to 3 percent.", "3 percent", None),
    # What is told again, or of others, in one breath.
    ("It made $41 million, compared with $35 million, or 21 percent of sales, a year ago.", "$35 million", "a year ago"),
    ("Q2 revenue growth at 3.5% in dollar terms; 3.9% in constant currency terms", "3.9%", "Q2"),
    ("Some 34 percent of men in 2021 were badly fed, and 56 percent of men were cold.", "56 percent", "2021"),
    ("Some 100 people have been injured and five people have died in the last five years.", "100 people", "the last five years"),
    ("Sales were $4 million, and costs for 2023 were $2 million.", "$4 million", None),
    # Titles, whole years, weeks, and what went on since.
    ("Acme Reports Q4 2023 Results: Net Sales Up 36%", "36%", "Q4 2023"),
    ("For full-year 2024, it expects sales of $5 billion.", "$5 billion", "2024"),
    ("It will meet people in 17 counties the week of February 18.", "17 counties", "the week of February 18"),
    ("Contracts were 70% of sales in 2023, up from 40% the previous year.", "40%", "the previous year"),
    ("Since the fatal August 9, 2020 election, it has named 155 judges.", "155 judges", "August 9, 2020"),
    ("Last fall, as the threat against Ohio grew, it gave $60 million.", "$60 million", "Last fall"),
    # No time of what is paid on a day, charged on a day, or lasts.
    ("It declared a dividend of $0.25 per share, payable on June 14, 2024.", "$0.25 per share", None),
    ("They were named in an indictment returned on Aug. 18, 2023, with five counts of fraud.", "five counts", None),
    ("It saw the strongest growth in four decades in 2023.", "four decades", None),
    # A second subject of the same stretch; none of another time, or of now.
    ("Jobs rose by 9,000 in May, and the jobless rate was little changed at 4%.", "4%", "May"),
    ("Sales for the 13 weeks ended 30 March 2024 were £1.1bn, and like-for-like sales grew 3.4%.", "3.4%", "the 13 weeks ended 30 March 2024"),
    ("Jobs rose by 9,000 in May, and the jobless rate is at 4%.", "4%", None),
    ("Jobs rose by 9,000 since May, and the jobless rate was 4%.", "4%", None),
    # What brackets tell of another time is no rival.
    ("Profit was £31.2m (2022: £28.4m) for the year ended 31 March 2024.", "£31.2m", "the year ended 31 March 2024"),
    ("Profit was £31.2m (2022: £28.4m) for the year ended 31 March 2024.", "£28.4m", "2022"),
    # A period that opens its sentence; a forecast of now for then; a second verb.
    ("In the period January–March 2024, spending was 1.2% higher.", "1.2%", "January–March 2024"),
    ("It sold more in Q1 2024. Over the same period last year, revenue was $1.6 million.", "$1.6 million", "the same period last year"),
    ("Revenue of $2 million was up 3% over the same period last year.", "$2 million", None),
    ("Spending for 2024 is now projected at $850 million.", "$850 million", "2024"),
    ("Spending for 2024 was cut; now at $850 million.", "$850 million", None),
    # Brackets of another time, and a stretch during which; what is to be done by a day; what is approved for a time.
    ("The deficit was $2.1 billion in 2023 (2022: $3.4 billion), equal to 1.8% of output.", "1.8%", "2023"),
    ("The deficit was $2.1 billion in 2023 (2022: $3.4 billion), equal to 1.8% of output.", "$3.4 billion", "2022"),
    ("The report covers the period from 16 January to 15 April 2024, during which 212 attacks were told.", "212 attacks", "16 January to 15 April 2024"),
    ("The state in 2023 gave $65 million to the plan, to be spent by June 30, 2027.", "$65 million", "2023"),
    ("It has $40 million approved for 2024.", "$40 million", "2024"),
    ("It has $40 million approved in 2024.", "$40 million", None),
    ("Starts in April were 5.7% above the revised March estimate of 1,287,000.", "1,287,000", "March"),
    # What else was then behind a semicolon, a list behind a colon; none of now, of what was said, of another time.
    ("In April 2024, 31,200 cars were sold; electric cars accounted for 21%.", "21%", "April 2024"),
    ("In 2023, it had 1,240 talks; 310 were long.", "310", "2023"),
    ("In 2023, it had 1,240 talks; it now has 310 rooms.", "310 rooms", None),
    ("In 2023, it had 1,240 talks; 310 have been told.", "310", None),
    ("For 2024, the group confirms its goals: growth of 4%, and a margin of 12%.", "12%", "2024"),
    ("In 2024, the mayor said: It has 300 officers.", "300 officers", None),
    ("Costs were $2 million in 2023; sales were $9 million.", "$9 million", None),
    # A date set before its figure; the years of a list; what it expects, and a change told behind another.
    ("Prices rose 5% in 2022. In 2023: 3%.", "3%", "2023"),
    ("FY 2022: 1,200 cases closed", "1,200 cases", "FY 2022"),
    # A label that ends in a date, and all of what it labels.
    ("Cases (closed ones), May 2022: 1,200 people, up 40 on the year", "1,200 people", "May 2022"),
    ("Total aid since 2014: $40 million", "$40 million", "2014"),
    ("Cases as of May 3, 2022: 40 in Ohio; 30 in Utah.", "30", "May 3, 2022"),
    ("Plan of May 3, 2022: $40 million for roads", "$40 million", None),
    ("Compared with May 2022: $40 million more", "$40 million", None),
    ("It said in May: $40 million is ready.", "$40 million", None),
    ("Third-quarter 2023: sales to rise 4.0%; costs of $1.63", "$1.63", "Third-quarter 2023"),
    # What a thing was because of.
    ("Some 40 homes were lost because of floods in May 2022.", "40 homes", "May 2022"),
    ("Some 40 homes were lost, because floods came in May 2022.", "40 homes", None),
    ("At shows in 2021 and 2022, Lee sold 40 parts.", "40 parts", "2021"),
    ("In 2019, it had 1.1 million visitors, a figure that it expects to reach again in 2025.", "1.1 million visitors", "2019"),
    ("Sales were $705 million in April, unchanged from March, and up 3% from April 2023.", "3%", "April"),
    ("The Class of 2028 has 1,650 students.", "1,650 students", None),
    ("In 2023: 1,200 were taught, 340 schools were built and $4 million was spent.", "340 schools", "2023"),
    ("For 2024: sales of $4 million; margin of 12%.", "12%", "2024"),
    ("Sales were $4 million (2023: $3 million), and 340 schools were built.", "340 schools", None),
    ("Of the 240 cases opened in 2023, 60 are open.", "240 cases", "2023"),
    ("It sold 4 plants in 2021, and its new chief said sales were $4 million.", "$4 million", None),
    # A second verb of the same subject; two levels set off with one time; what a dash says again.
    ("The number of jobless was little changed at 12,000 in May, and accounted for 19% of all.", "19%", "May"),
    ("The number of jobless was little changed at 12,000 in May, and accounts for 19% of all.", "19%", None),
    ("The rate, at 4%, and the share, at 60%, changed little in May.", "4%", "May"),
    ("The rate, at 4%, and the share, at 60%, will be told in May.", "60%", "May"),
    ("It opened 52 cases last year — an average of one case a week.", "one case a week", "last year"),
    ("One in three families, or 404,000 households, had applied as of May 2023.", "One in three", "May 2023"),
    ("Two banks opened and 36 firms merged last quarter; 39 firms are on a list.", "Two banks", "last quarter"),
    ("Two banks opened and 36 firms merged last quarter; 39 firms are on a list.", "39 firms", None),
    # What others did at a time is no time of what is paid for it.
    ("It paid $27 million to settle claims that it sold bad pumps from 2014 to 2016.", "$27 million", None),
    ("It paid $27 million in claims that were filed from 2014 to 2016.", "$27 million", "2014 to 2016"),
    ("It gives $2 million in rent aid for tenants who asked for it before March 31.", "$2 million", None),
    ("It helped 40 tenants who asked for it in 2020.", "40 tenants", "2020"),
    # What is against others is no comparison with a time; what since a start has come to is told now.
    ("It won $5 million in suits over fraud against the state in fiscal year 2021.", "$5 million", "fiscal year 2021"),
    ("It earned $5 million against sales in the same quarter of 2021.", "$5 million", None),
    ("Grants since 1986 now total more than $70 million.", "$70 million", "1986"),
    ("Grants in 1986 are now more than $70 million.", "$70 million", None),
    # What follows is of another time.
    ("It got $700 million allocated in May 2023, followed by another $22 million.", "$22 million", None),
    # What was reported by someone for a year is of that year.
    ("Of the $6 million in fees reported by the agency last year, $5 million is for roads.", "$5 million", "last year"),
    ("Of the $6 million in fees announced by the agency last year, $5 million is for roads.", "$5 million", None),
    # The date before a list is that of its whole.
    ("It gave $9 million since 2021: $5 million in 2022 and $4 million in 2023.", "$9 million", "2021"),
    ("It gave $9 million since 2021: $5 million in 2022 and $4 million in 2023.", "$5 million", "2022"),
]  # fmt: skip

# The text, the figure, what it is measured against.
BASELINES: list[tuple[str, str, str | None]] = [
    ("It rose to $4.1 billion, 9% above the level of 2019.", "9%", "2019"),
    ("Profit was £142.3m, 8% ahead of the prior year.", "8%", "the prior year"),
    ("Prices have more than doubled from last year.", "doubled", "last year"),
    ("Prices have more than doubled over the last year.", "doubled", None),
    ("The rate was 2.0% in May, the same level as a year ago.", "2.0%", "a year ago"),
    ("Compared with April 2023, prices rose by 2.2% and, compared with March 2024, by 0.5%.", "0.5%", "March 2024"),
    ("Compared with April 2023, prices rose by 2.2% and, in March 2024, by 0.5%.", "0.5%", "April 2023"),
    ("It gained 242,000 jobs over the prior 12 months.", "242,000 jobs", None),
    ("Sales rose 2% over the prior quarter.", "2%", "the prior quarter"),
    ("The rate of 4.0% in January was unchanged from December.", "4.0%", "December"),
    ("The rate was 6.5%, little changed from the previous month and up from 6.4% in April 2023.", "6.5%", "the previous month"),
    ("The rate was 3.9%, little changed from 3.8% in March.", "3.9%", None),
    ("In April 2024 compared with March 2024, trade fell by 0.5%.", "0.5%", "March 2024"),
    ("Comparing May 2024 with May 2023, prices rose by 8.2%.", "8.2%", "May 2023"),
    ("Comparing May 2024 with May 2023, the share was 8.2%.", "8.2%", None),
    ("Profit rose 18 percent to $41 million, or 23 percent of sales, compared with $35 million.", "18 percent", "$35 million"),
    ("Sales rose 210% to $8 million, or 32% of all, in 2023 compared with 2022.", "210%", "2022"),
    ("Profit was $41 million, or 23 percent of sales, compared with $35 million.", "23 percent", None),
    ("The acres burned are 78% above the 10-year average.", "78%", None),
    ("Starts were 14.8 percent below the revised April estimate of 1,562.", "14.8 percent", "1,562"),
    ("Money rose by 11% over FY22 and 18% over FY21.", "18%", "FY21"),
    # How far something is from the level of a date.
    ("Employment remains below its May 2020 level by 932,000, or 5.5 percent.", "932,000", "May 2020"),
    ("Employment remains below its May 2020 level by 932,000, or 5.5 percent.", "5.5 percent", "May 2020"),
    ("Output remains below its February 2019 peak by 9 percent.", "9 percent", "February 2019"),
    ("Rainfall is above its 2021 value by 7 percent.", "7 percent", "2021"),
    ("Spending is above its 2018 total by 8 percent.", "8 percent", "2018"),
    ("Both remain below their May 2020 values, by 1.0 point and 1.1 points.", "1.0 point", "May 2020"),
    ("It is below the May 2020 level, funded by 9 percent of the towns.", "9 percent", None),
    ("It is projected to be half a percentage point above the bank's 2 percent goal.", "half a percentage point", "2 percent"),
    ("It plans to double solar capacity by 2025 compared to 2020.", "double", "2020"),
    ("It plans to double solar capacity by 2025.", "double", None),
    ("Unemployment fell 0.3 percentage point in May, below the 4 percent average.", "0.3 percentage point", None),
    # The amount of another time is what a change is measured against, and no level that a factor leads to.
    ("Income fell 2.8 percent from third-quarter 2021 net income of $5 billion.", "2.8 percent", "$5 billion"),
    ("Income fell 2.8 percent from 2021 because of $5 billion in costs.", "2.8 percent", "2021"),
    ("Fees would more than double to over $10,000.", "double", None),
    # A change on the quarter, one of another clause, one per month over a time, one on a day.
    ("Output fell by 1.0% on the quarter and is 8.9% below its May 2020 level.", "1.0%", None),
    ("Output fell by 1.0% on the quarter and is 8.9% below its May 2020 level.", "8.9%", "May 2020"),
    ("Compared with May 2021, sales rose by 2%; output is 3% above its pre-flood level in 2019.", "2%", "May 2021"),
    ("Compared with May 2021, sales rose by 2%; output is 3% above its pre-flood level in 2019.", "3%", "2019"),
    ("Holdings fell by $7 billion per month over 2021.", "$7 billion per month", None),
    ("Output rose 3% over 2021.", "3%", "2021"),
    ("Shares rose 5% on May 3, 2022.", "5%", None),
    ("Prices are a 30 percent rise from average levels over the past six years.", "30 percent", "the past six years"),
    ("Prices rose 30 percent on average over the past six years.", "30 percent", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "target"), PERIODS)
def test_a_figure_of_results_has_its_time(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "period", RELEASE) == target


@pytest.mark.parametrize(("text", "figure", "target"), BASELINES)
def test_a_change_of_results_has_what_it_is_measured_against(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "baseline", RELEASE) == target


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("The budget cuts the Airport Improvement Program by 23 percent.", "down"),
        ("An increase in sales by 5 percent.", "up"),
        ("Costs eat up 50 percent of it.", None),
        ("Deposits grew by 7% sequentially.", "up"),
    ],
)
def test_the_word_of_change_is_no_word_of_a_name(text: str, trend: str | None) -> None:
    assert [f.trend for f in extract.figures(text, date=RELEASE)] == [trend]


def test_a_change_goes_on_over_what_it_is_reckoned_on() -> None:
    found = extract.figures("Deposits grew 3% sequentially and 7% year-over-year.", date=RELEASE)
    assert [f.trend for f in found] == ["up", "up"]
