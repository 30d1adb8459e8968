"""Trends: which figure is the amount of a change, and which way it goes."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.table import figure_of

RELEASE = date(2022, 9, 16)

# The amount of a change, beside words that look like one: the text, the figure, the trend.
TRENDS = [
    ("The rate grew, rising by 26 percent for girls and 35 percent for boys.", "35 percent", "up"),
    ("The rate grew by 26 percent for girls, and 35 percent of boys left.", "35 percent", None),
    ("It extended the deadline by two months.", "two months", "up"),
    ("It extended two loans.", "two loans", None),
    (
        "It voted to lower its target for the federal funds rate 50 basis points to 5 percent.",
        "50 basis points",
        "down",
    ),
    ("It voted to lower its target for a rate with 50 basis points of room.", "50 basis points", None),
    ("He raised two concerns.", "two concerns", None),
    ("It raised the fee ₹10 from ₹15.", "₹10", "up"),
    ("It cut the fee by 9%, or ₩10, from ₩15.", "₩10", "down"),
    ("It raised ₹10 in fees.", "₹10", None),
    ("He raised the fee by $2.", "$2", "up"),
    ("Aid will fall $2 million short of the need.", "$2 million", None),
    ("Aid will fall $2 million this year.", "$2 million", "down"),
    ("It paid for a $1 billion expansion.", "$1 billion", None),
    ("They had 75% and 89% reductions in costs.", "75%", "down"),
    ("The bill slashes aid for schools by more than 50 percent.", "50 percent", "down"),
    ("They had 5%, 7% and 9% raises.", "5%", "up"),
    ("It had a 44% and 50% increase in pay.", "44%", "up"),
    ("It led to 26% growth in pay.", "26%", "up"),
    ("It slowed to 26% of pay.", "26%", None),
    ("They had 75% of it and 89% reductions in costs.", "75%", None),
    ("They had 75% and saw reductions in costs.", "75%", None),
    ("It paid for a 10 percent expansion.", "10 percent", "up"),
    ("It is double the rate in Canada and quadruple that in Chile.", "quadruple", None),
    ("It will double that next year.", "double", "up"),
    ("Life expectancy was up 1.3 years.", "1.3 years", "up"),
    ("The store was held up two days.", "two days", None),
    ("Output was higher by 4 tons than in May.", "4 tons", "up"),
    ("Output was found by 4 men.", "4 men", None),
    ("The bridge is $4 million over budget.", "$4 million", "up"),
    ("Sales were 4% (±2%)* below the level of May.", "4%", "down"),
    ("Sales grew by 1.9% (2021: 4.4%).", "4.4%", "up"),
    ("Sales came to $1.9 million (2021: 4.4%).", "4.4%", None),
    ("The index gained 0.8 point to 92.3.", "0.8 point", "up"),
    ("The beef price was off $3 from May.", "$3", "down"),
    ("The beef price had paid off $3 from May.", "$3", None),
    ("Traffic is 5% behind 2019.", "5%", "down"),
    ("Traffic is 5% behind the plan for 2025.", "5%", None),
    # What a clause or a colon says that a change is.
    ("GDP growth was about 2.3% in May.", "2.3%", "up"),
    ("Growth in output is projected at 3 percent.", "3 percent", "up"),
    ("The decline was 1.8%.", "1.8%", "down"),
    ("Average weight reductions: 16%", "16%", "down"),
    ("Growth is expected to rise to 3 percent.", "3 percent", None),
    ("The share of people with gains was 5 percent.", "5 percent", None),
    ("A cut at 5 percent of schools was announced.", "5 percent", None),
    ("The increase is due to 5 percent of firms.", "5 percent", None),
    ("May was revised up by a combined 119,000.", "119,000", "up"),
    # What changes, before the noun of change.
    ("The drug brought a 22.5% weight loss.", "22.5%", "down"),
    ("It reports a 30 percent greenhouse gas emissions reduction.", "30 percent", "down"),
    ("It reports a $3 million net loss.", "$3 million", None),
    # Others, who are no earlier time.
    ("They earn 28% above the national median wage.", "28%", None),
    ("They earn 28% above the national median of $61,000.", "28%", "up"),
    # What others have is no earlier time, and how likely a thing is is no amount of change.
    ("Children in the north ate 10% more food than those in the south.", "10%", None),
    ("Children ate 10% more food than in 2019.", "10%", "up"),
    ("They get 40 percent fewer drugs than their rural counterparts.", "40 percent", None),
    ("They get 40 percent fewer drugs than their own in 2019.", "40 percent", "down"),
    ("Teachers earn $7,000 less than their suburban peers.", "$7,000", None),
    ("It has a 50% greater risk of fire.", "50%", None),
    ("Drivers had a 20% lower risk of crashes than in 2019.", "20%", "down"),
    ("Drivers had a 20% lower risk of crashes than others.", "20%", None),
    ("The state has a 20% higher risk than last year.", "20%", "up"),
    ("It has a 50% greater reserve of water.", "50%", "up"),
    # A part of a change, but no share of it.
    ("Some 4 percentage points of the increase are due to prices.", "4 percentage points", "up"),
    ("Ohio accounted for $3 million of the decline.", "$3 million", "down"),
    ("Ohio accounted for $3 million of the growth fund.", "$3 million", None),
    ("Ohio accounted for half of the increase.", "half", None),
    # Several amounts of changes of one kind.
    ("It means reductions of 90 tons of gas and 40 tons of coal.", "40 tons", "down"),
    ("It means a reduction of 90 tons of gas, and 40 tons of coal are left.", "40 tons", None),
    # What is over the amount of an earlier year.
    ("The fund got $235 million, which is $8 million over last year.", "$8 million", "up"),
    ("The fund paid $8 million over last year.", "$8 million", None),
    ("The total is $8 million over the last year.", "$8 million", None),
    ("The award is $30 million over fiscal years 2024 and 2025.", "$30 million", None),
    ("The contract is $9 million over FY2024-2026.", "$9 million", None),
    ("The plan is $200 million over fiscal 2025.", "$200 million", None),
    ("They earn 18 percent less than men.", "18 percent", None),
    ("Prices are 15 percent lower than what it charged.", "15 percent", None),
    ("Prices are 15 percent lower than those of 2019.", "15 percent", "down"),
    ("It hired 40 more nurses at its clinics than in 2019.", "40 more nurses", "up"),
    ("It hired 40 more nurses to run no fewer than 12 clinics.", "40 more nurses", None),
]

# Changes of results and plans: the text, the figure, the columns.
TOLD: list[tuple[str, str, dict[str, object]]] = [
    # Words of change, and those that tell no change.
    ("Growth of 5 percent was driven by 59 wells.", "59 wells", {"trend": None}),
    ("It cut the number of wells operated there by 59.", "59", {"trend": "down"}),
    ("These increases of 5 percent hurt.", "5 percent", {"trend": "up"}),
    ("Yields rose 2% year-over-year and 3% quarter-over-quarter.", "3%", {"trend": "up"}),
    ("Assets rose 2% from 2018 and were 4.8% of equity.", "4.8%", {"trend": None}),
    ("Net income includes a gain of $2.3 million.", "$2.3 million", {"trend": None}),
    ("Shares saw a gain of 2.3 percent.", "2.3 percent", {"trend": "up"}),
    ("The share price rose as high as $40.", "$40", {"trend": None}),
    ("It added a test at approximately 80% of the sites.", "80%", {"trend": None}),
    ("It rose at least 80%.", "80%", {"trend": "up"}),
    # What is added where jobs are counted, what a price is cut by, and rates behind `less` and against an average.
    ("It will add approximately 3,000 jobs at the plant.", "3,000 jobs", {"trend": "up"}),
    ("It will add 3,000 pages to the book.", "3,000 pages", {"trend": None}),
    ("It gives a discount of up to $30/month.", "$30/month", {"trend": None}),
    ("It gives a discount of 20 percent.", "20 percent", {"trend": "down"}),
    ("Grantees will put up $98 of their own.", "$98", {"trend": None}),
    ("She pays £1.60 less a day.", "£1.60", {"trend": "down", "per": "day"}),
    ("She gets £160 less a fee.", "£160", {"trend": None, "per": None}),
    # A factor, and a share before what is cut, where a date is what they are measured against.
    ("Prices are eight times what they were in 2017.", "eight times", {"trend": "up"}),
    ("Prices are eight times those of its rivals.", "eight times", {"trend": None}),
    ("Imports were three times the level of 2017.", "three times", {"trend": None}),
    ("It plans 50 percent net emission cuts below 2017 levels.", "50 percent", {"trend": "down"}),
]


@pytest.mark.parametrize(("text", "figure", "trend"), TRENDS)
def test_a_trend_is_the_amount_of_a_change(text: str, figure: str, trend: str | None) -> None:
    assert figure_of(text, figure, RELEASE).trend == trend


@pytest.mark.parametrize(("phrase", "text", "told"), TOLD)
def test_a_change_of_results_or_plans_has_its_trend(phrase: str, text: str, told: dict[str, object]) -> None:
    found = figure_of(phrase, text)
    assert {name: getattr(found, name) for name in told} == told
