"""Changes that a statistical release writes with signs and brackets: what they measure, and since when."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.table import figure_of, linked

RELEASE = date(2023, 7, 7)
# The modifier, trend, measure, period and baseline of a figure.
Row = tuple[str | None, str | None, str | None, str | None, str | None]

JOBS = "Employment increased by 60,000 (+0.3%) in June, driven by gains in full-time work (+110,000; +0.7%)."
WAGES = "Average hourly wages rose 4.2% (+$1.32 to $33.12) compared with June 2022, after a rise of 5.1% in May."
WORK = "Employment was up by 472,000 (+2.4%) to 20.2 million."
HOURS = "Total hours worked were virtually unchanged from May (+0.1%) and were up 2.0% on the year."
LOST = "Jobs fell in Nova Scotia (−3,600; −0.4%), Manitoba (-2,300) and Yukon (-$5 million)."
BEHIND = "Premiums: $5.6bn, +12% at constant exchange rates. Revenue of $5.6bn, -3% year-on-year."
PEOPLE = "The population aged 15 and older grew by 2.9%, or 913,000 people."
STATES = "The largest increases in industrial production were recorded in Denmark (+9.7%) and Lithuania (+6.4%)."
SALES = "Revenue was $5.2 billion (+8%), and operating profit came to $1.1 billion (-3%)."

# The text, the figure, its columns.
ROWS: list[tuple[str, str, Row]] = [
    (JOBS, "60,000", (None, "up", "Employment", "June", None)),
    (JOBS, "0.3%", (None, "up", "Employment", "June", None)),
    (JOBS, "110,000", (None, "up", "full-time work", "June", None)),
    (JOBS, "0.7%", (None, "up", "full-time work", "June", None)),
    (WAGES, "4.2%", (None, "up", "Average hourly wages", None, "June 2022")),
    (WAGES, "$1.32", (None, "up", "Average hourly wages", None, "June 2022")),
    (WAGES, "$33.12", (None, None, "Average hourly wages", None, None)),
    (WORK, "2.4%", (None, "up", "Employment", None, None)),
    (WORK, "20.2 million", (None, None, "Employment", None, None)),
    (HOURS, "0.1%", (None, "up", "Total hours worked", None, "May")),
    (HOURS, "2.0%", (None, "up", "Total hours worked", None, None)),
    (LOST, "3,600", (None, "down", "Jobs", None, None)),
    (LOST, "0.4%", (None, "down", "Jobs", None, None)),
    (LOST, "-$5 million", (None, None, "Yukon", None, None)),
    (BEHIND, "12%", (None, "up", "Premiums", None, None)),
    (BEHIND, "3%", (None, "down", "Revenue", None, None)),
    # But a share or a rate of its own below zero.
    ("The fund posted a deficit of €45 billion, -4.5% of GDP.", "-4.5%", (None, None, "GDP", None, None)),
    ("Operating result: €40 million, -2.1% margin.", "-2.1%", (None, None, "margin", None, None)),
    (
        "Operating result: €40 million, -2.1% in constant currency.",
        "2.1%",
        (None, "down", "Operating result", None, None),
    ),
    (PEOPLE, "2.9%", (None, "up", "population aged 15 and older", None, None)),
    (PEOPLE, "913,000 people", (None, "up", "population aged 15 and older", None, None)),
    (SALES, "$5.2 billion", (None, None, "Revenue", None, None)),
    (SALES, "8%", (None, "up", "Revenue", None, None)),
    (SALES, "3%", (None, "down", "operating profit", None, None)),
    # What changed in places that are told, and what is no place.
    (STATES, "9.7%", (None, "up", "industrial production", None, None)),
    (STATES, "6.4%", (None, "up", "industrial production", None, None)),
    ("Jobs rose in Ohio (+44,000) and were down in Iowa (-9,000).", "9,000", (None, "down", "Jobs", None, None)),
    ("The largest decreases were recorded in Malta (-4.3%).", "4.3%", (None, "down", None, None, None)),
    ("It rose among women aged 55 and older (+23,000).", "23,000", (None, "up", "women aged 55 and older", None, None)),
    ("Profit was CHF 3.1 billion (+ 9%).", "9%", (None, "up", "Profit", None, None)),
    ("Part-time work was up 1.4% or 43,000.", "43,000", (None, "up", "Part-time work", None, None)),
    ("Work is at 1.4% or 43,000.", "43,000", (None, None, "Work", None, None)),
    ("Acme (+5%) led the index.", "5%", (None, "up", "Acme", None, None)),
    ("Sales rose, led by gains in services (+5%).", "5%", (None, "up", "services", None, None)),
    # Behind the date of a level, and behind a slash.
    ("It sold 9,000 cars in May (-3%; 2022: 9,300).", "3%", (None, "down", "cars", "May", None)),
    ("Trucks: 588,138 / -1.5%", "1.5%", (None, "down", "Trucks", None, None)),
    ("Trucks*: 588,138 / +1.5%", "1.5%", (None, "up", "Trucks", None, None)),
    ("The rate in May (-3%) was low.", "-3%", (None, None, "rate", "May", None)),
    # A plus that touches a number says more than it, and one in brackets says a change.
    ("It has 60,000+ jobs.", "60,000+ jobs", ("MORE_THAN", None, "jobs", None, None)),
    ("The fund paid $60,000 + $300 in fees.", "$60,000", (None, None, None, None, None)),
    # A minus that may be a level below zero is no change.
    ("The lowest rates were in Greece (-1.1%).", "-1.1%", (None, None, "Greece", None, None)),
    ("The deficit was $9 billion (-3.5% of GDP).", "-3.5%", (None, None, "GDP", None, None)),
    # What stands in brackets without a sign.
    ("Some 200 people (42 percent of whom are women) left.", "42 percent", (None, None, "people", None, None)),
    ("Wages rose 5% (3) in 2022.", "5%", (None, "up", "Wages", "2022", None)),
    ("Wages rose 5% (2022: 3%).", "3%", (None, "up", "Wages", "2022", None)),
    # Numbers that say a share of change again, and others.
    ("Sales fell 5 percent, or 20,000 cars.", "20,000 cars", (None, "down", "Sales", None, None)),
    ("Sales fell 5 percent, or two years after the start.", "two years", (None, None, "Sales", None, None)),
    # Whose age is told, and what was done.
    (
        "The rate among youth aged 15 to 24 was 11.4%.",
        "11.4%",
        (None, None, "rate among youth aged 15 to 24", None, None),
    ),
    ("The number of acres burned was up 12 percent.", "12 percent", (None, "up", "number of acres burned", None, None)),
    ("The clerk, aged 54, was paid $500.", "$500", (None, None, None, None, None)),
    # A second verb shares its subject, where a level or a change is told by it.
    ("Retail sales fell in May and rose 2.0% in June.", "2.0%", (None, "up", "Retail sales", "June", None)),
    ("Sales of cars were strong in Europe and were up 2%.", "2%", (None, "up", "Sales of cars", None, None)),
    ("He opened the store and was fined $500.", "$500", (None, None, "fined", None, None)),
    ("The agency was founded in 1990 and spent 90 days there.", "90 days", (None, None, None, None, None)),
    # What a change is since.
    ("Jobs were up 54,000 (+5.0%) from May.", "54,000", (None, "up", "Jobs", None, "May")),
    ("Jobs were up 54,000 (+5.0%) from May.", "5.0%", (None, "up", "Jobs", None, "May")),
    ("Wages were up 3.6% (+$41) in June compared with May 2022.", "3.6%", (None, "up", "Wages", "June", "May 2022")),
    ("Aid got 20% fewer people than in 2022.", "20%", (None, "down", "people", None, "2022")),
    ("Gas costs less now (7 cents) than in 1972 (9 cents).", "7 cents", (None, None, None, None, None)),
    ("Jobs fell 600 (−0.2%) from May to June.", "600", (None, "down", "Jobs", "May to June", None)),
    ("Sales rose 8%, and net profit came to $1 billion.", "$1 billion", (None, None, "net profit", None, None)),
    ("Jobs fell by 600 (-0.2%), and were 90 lower than in 2022.", "90", (None, "down", "Jobs", None, "2022")),
    ("The rate was 4.4%, up from a record low of 3.9%.", "3.9%", (None, None, "rate", None, None)),
    ("Jobs fell by 14,000 (-0.9%) in May and 9,000 (-0.5%) in June.", "9,000", (None, None, "Jobs", "June", None)),
    ("It paid a fine of $14,000 (€9,000) in May and paid $9,000 in June.", "$9,000", (None, None, None, "June", None)),
    (
        "Jobs are up by 60,000 but remain 161,000 below their 2020 level.",
        "161,000",
        (None, "down", "Jobs", None, "2020"),
    ),
    ("Jobs fell but not in Ohio, where it paid $500.", "$500", (None, None, None, None, None)),
    ("Its count was revised up by 600, from +2,940 to +3,540.", "3,540", (None, None, "count", None, None)),
    ("Total dwellings approved rose 20.6%.", "20.6%", (None, "up", "Total dwellings approved", None, None)),
    # A minus that a level cannot have before it fell.
    ("Sales fell to $71 million (-$2 million).", "$2 million", (None, "down", "Sales", None, None)),
    ("Profit rose to $71 million (-$2 million).", "-$2 million", (None, None, "Profit", None, None)),
    ("Heat fell to -5 degrees (-3 in 2022).", "-3", (None, None, None, "2022", None)),
    ("Services (+0.5%) and shops (−0.4%) took part.", "0.4%", (None, "down", "shops", None, None)),
    # What the same was then, and what a change is reckoned on.
    ("Output fell by 0.1% in May (April: +0.2%).", "0.2%", (None, "up", "Output", None, None)),
    ("Net debt was $2 million (2022: $3 million).", "$3 million", (None, None, "Net debt", "2022", None)),
    ("Net debt was $2 million (2022 sales: 300).", "300", (None, None, "sales", "2022", None)),
    ("Prices rose 2.8% year over year.", "2.8%", (None, "up", "Prices", None, None)),
    (
        "The rate was 76.0%, 0.2 percentage points lower than in 2022.",
        "0.2 percentage points",
        (None, "down", "rate", None, "2022"),
    ),
    # The date of the last one like it.
    ("Sales rose 5%, the largest increase since 2015.", "5%", (None, "up", "Sales", None, None)),
    ("Sales rose 5% in the West since 2015.", "5%", (None, "up", "Sales", "2015", None)),
    ("Jobs rose in May (+0.2%).", "0.2%", (None, "up", "Jobs", "May", None)),
    ("Growth dropped into negative territory (-0.5%).", "-0.5%", (None, None, "Growth", None, None)),
    ("Growth dropped in rich countries (-0.5%).", "0.5%", (None, "down", "Growth", None, None)),
    ("Sales were $5 million, a modest 3 percent increase.", "3 percent", (None, "up", "Sales", None, None)),
    ("It sold $5 million in tools, a large $2 million loan.", "$2 million", (None, None, "loan", None, None)),
    # The year after `over` is what a change is measured against; a number of things is not.
    ("Aid was $5 million, a 34 percent increase over 2019.", "34 percent", (None, "up", "Aid", None, "2019")),
    ("Sales grew 34% over 2019 levels.", "34%", (None, "up", "Sales", None, "2019")),
    ("Sales were $5 million, an increase over 2019.", "$5 million", (None, None, "Sales", None, None)),
    ("Sales were $5 million over 2019.", "$5 million", (None, None, "Sales", None, None)),
    ("Growth over 2010-2019 was $5 million.", "$5 million", (None, None, "Growth", "2010-2019", None)),
    ("There was an increase over 2010 hectares.", "2010 hectares", ("MORE_THAN", "up", None, None, None)),
]


@pytest.mark.parametrize(("text", "figure", "row"), ROWS)
def test_a_change_in_brackets_is_read_like_one_in_words(text: str, figure: str, row: Row) -> None:
    f = figure_of(text, figure, RELEASE)
    links = [linked(text, figure, link, RELEASE) for link in ("period", "baseline")]
    assert (f.modifier, f.trend, f.measure, *links) == row


# The text, the figure, its value and trend: a minus that tells a change is none of the value, that of a level is.
SIGNED = [
    ("Jobs fell in Ohio (-3,600; −0.4%).", "3,600", 3600, "down"),
    ("Jobs fell in Ohio (-3,600; −0.4%).", "0.4%", 0.4, "down"),
    ("Sales were $5 million (-8%).", "8%", 8, "down"),
    ("Growth dropped into negative territory (-0.5%).", "-0.5%", -0.5, None),
    ("The low was -5 degrees.", "-5 degrees", -5, None),
    # A growth below zero is down, however its sign is written; what fell by a minus fell.
    ("It saw growth of -5%.", "5%", 5, "down"),
    ("Revenue growth: –5%", "5%", 5, "down"),
    ("GDP growth was minus 0.3 per cent.", "0.3 per cent", 0.3, "down"),
    ("It saw negative 5 percent growth.", "5 percent", 5, "down"),
    ("It saw negative growth of 5%.", "5%", 5, "down"),
    ("It was 5% negative growth.", "5%", 5, "down"),
    ("Growth was −0.3%.", "0.3%", 0.3, "down"),
    ("GDP contracted by -0.3 per cent.", "0.3 per cent", 0.3, "down"),
    ("GDP grew by -0.3% in 2023 and 0.2% in 2024.", "0.2%", 0.2, "up"),
    ("Growth of (5)% was seen.", "(5)%", 5, "down"),
    ("Organic growth (5.2)%", "(5.2)%", 5.2, "down"),
    ("Organic growth -5%", "5%", 5, "down"),
    ("Net change: -7 jobs", "7 jobs", 7, "down"),
    ("The change was (5.0)%.", "(5.0)%", 5, "down"),
    ("Growth of -3 to -1 percent is seen.", "-3 to -1 percent", 1, "down"),
    # A range around zero, levels, and dashes that open an item.
    ("Growth of -1 to 2 percent is seen.", "-1 to 2 percent", -1, None),
    ("Growth slowed to -0.3%.", "-0.3%", -0.3, None),
    ("Growth was revised from -0.3% to 0.1%.", "-0.3%", -0.3, None),
    ("The rate of change was -3 percent.", "-3 percent", -3, None),
    ("The margin was -5%.", "-5%", -5, None),
    ("Growth was plus or minus 3 percent.", "3 percent", 3, None),
    ("Organic growth 5% (1)", "5%", 5, None),
    ("-5% growth in sales", "5%", 5, "up"),
    ("- 5% growth in sales", "5%", 5, "up"),
]


@pytest.mark.parametrize(("text", "figure", "value", "trend"), SIGNED)
def test_what_fell_is_down_by_a_positive_amount(text: str, figure: str, value: float, trend: str | None) -> None:
    found = figure_of(text, figure)
    assert (found.value, found.trend) == (value, trend)
