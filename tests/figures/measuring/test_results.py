"""What the figures of results measure: amounts per share, changes and levels, beside names and notes of many kinds."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure, and its trend or value where the same words tell it.
MEASURES: list[tuple[str, str, dict[str, object]]] = [
    # An amount per share says again what the amount before it says.
    (
        "Net earnings were $519,000 or $0.15 per share for the year, against a net loss of $835,000.",
        "$0.15 per share",
        {"measure": "Net earnings"},
    ),
    ("It paid $5 million, or $3 million for roads.", "$3 million", {"measure": "roads"}),
    # What a change is reckoned from is of the same noun.
    (
        "Sales were $5 million, a 25% increase from net sales of $4 million for 2019.",
        "$4 million",
        {"measure": "net sales"},
    ),
    # A record or a rate that a change leads to.
    (
        "Revenues increased 9% to a Q2 record of $6 million compared to $5 million for 2019.",
        "$6 million",
        {"measure": "Revenues"},
    ),
    (
        "Home sales fell 2 percent to a seasonally adjusted annual rate of 1.4 million.",
        "1.4 million",
        {"measure": "Home sales"},
    ),
    # Nouns of change that are verbs here, and what stands between a share and its noun of change.
    ("Dividend tax rates rise from zero percent to 35 percent.", "35 percent", {"measure": "Dividend tax rates"}),
    ("It cut the price for its Fios service from $40 to $30.", "$40", {"measure": "price for its Fios service"}),
    ("The plan is a 4 percent average annual increase in wages.", "4 percent", {"measure": "wages"}),
    (
        "With prices high in recent years and total use estimated to rise 23 percent, it must act.",
        "23 percent",
        {"measure": "total use"},
    ),
    ("With oil prices hovering near $70 a barrel, it must act.", "$70 a barrel", {"measure": "oil prices"}),
    # Notes in brackets, and what flows are provided by.
    ("Earnings per share(2)(3) for the quarter increased 7% to $2.11.", "$2.11", {"measure": "Earnings per share"}),
    (
        "Net cash provided by operating activities rose 25% to $107 million.",
        "25%",
        {"measure": "Net cash provided by operating activities"},
    ),
    ("Aircraft used by the agency cost $107 million.", "$107 million", {"measure": "Aircraft"}),
    # A record without `of`, and a change told beside a level.
    ("Adjusted operating income rose 5% to a record $0.59.", "$0.59", {"measure": "Adjusted operating income"}),
    (
        "Operating income totaled $231 million, 12.1 percent higher than in 2019.",
        "12.1 percent",
        {"measure": "Operating income", "trend": "up"},
    ),
    # Nouns in -ing and participles that are of the noun.
    (
        "Selling, general and administrative expenses rose 3% to $16 million.",
        "3%",
        {"measure": "Selling, general and administrative expenses"},
    ),
    ("Building and operating plants cost $5 million.", "$5 million", {"measure": "Building and operating plants"}),
    ("It will invest $230 million in building the new plant.", "$230 million", {"measure": "new plant"}),
    ("It spent $230 million in funding for roads.", "$230 million", {"measure": "funding for roads"}),
    ("It has annual combined revenue of $48 billion.", "$48 billion", {"measure": "annual combined revenue"}),
    ("As one official pointed out issues, it failed.", "one official", {"measure": "official"}),
    ("Acme Inc. reported net income rose 33 percent.", "33 percent", {"measure": "net income"}),
    # A change told beside a level, with the time of the level between.
    ("Sales were $9 million in May, a 12 percent decrease from April.", "12 percent", {"measure": "Sales"}),
    ("Output was 66 tons in May, representing an increase of 8 percent.", "8 percent", {"measure": "Output"}),
    ("This represents growth of 5 percent.", "5 percent", {"measure": "growth"}),
    # Counts that an amount is the sum of.
    ("It awarded three new grants totaling $5 million to Iowa.", "$5 million", {"measure": "new grants"}),
    ("It has two credits amounting to SDR 9 million ($8 million).", "$8 million", {"measure": "credits"}),
    ("It has bids for the six areas totaling $5 million.", "$5 million", {"measure": "bids"}),
    ("It gave three towns $5 million for roads.", "$5 million", {"measure": "roads"}),
    # What it is worth of, and what it is for behind a sum.
    ("Pupils benefit from £2 million worth of repairs.", "£2 million", {"measure": "repairs"}),
    ("It gets $9 million in loans: $4 million for roads.", "$4 million", {"measure": "roads"}),
    ("Loans: $4 million for roads.", "$4 million", {"measure": "Loans"}),
    # Ratios, what income is available to, and the verb that shares its subject behind a comparison.
    ("The ratio of equity to total assets rose to 12%.", "12%", {"measure": "ratio of equity to total assets"}),
    ("The bill increases total spending by $9 million.", "$9 million", {"measure": "total spending"}),
    (
        "Net income available to shareholders was $762,000.",
        "$762,000",
        {"measure": "Net income available to shareholders"},
    ),
    (
        "Income fell 4% to $42 million compared to $45 million and fell 3%.",
        "3%",
        {"measure": "Income", "trend": "down"},
    ),
    ("The yield on earning assets fell 65 basis points.", "65 basis points", {"measure": "yield on earning assets"}),
    ("Yields rose 27 basis points.", "27 basis points", {"measure": "Yields"}),
    ("Nonperforming assets fell 3%.", "3%", {"measure": "Nonperforming assets"}),
    # A change told twice in the same words.
    ("Assets rose 2% from 2018 and 4.8% from 2019.", "4.8%", {"measure": "Assets", "trend": "up"}),
    ("Book value rose 12% in May, reaching $38.91.", "$38.91", {"measure": "Book value"}),
    ("It cut emissions 12%, reaching 25 gigawatts of wind power.", "25 gigawatts", {"measure": "wind power"}),
    ("Banks saw a 3.4% year-over-year increase in lending.", "3.4%", {"measure": "lending", "trend": "up"}),
    ("Banks saw a 3% second-quarter increase in lending.", "3%", {"measure": "lending", "trend": "up"}),
    ("Rates were at 86% pre-pandemic.", "86%", {"measure": "Rates"}),
    ("It saved 86% pre-pandemic costs.", "86%", {"measure": "pre-pandemic costs"}),
    # What was announced, behind a comma or a bracket; names with their marks; adjectives that open a phrase.
    ("Acme, a maker of toys, announced net income of $7 million.", "$7 million", {"measure": "net income"}),
    (
        "Sales for its Burger King® restaurants rose 4.9%.",
        "4.9%",
        {"measure": "Sales for its Burger King® restaurants"},
    ),
    ("Available seat miles rose 3.7 percent.", "3.7 percent", {"measure": "Available seat miles"}),
    # A level of a year, and a change over what was told then.
    ("Output fell 1.8 percent to 65.6 tons from the 2009 level of 66.8 tons.", "66.8 tons", {"measure": "Output"}),
    (
        "Revenue was $25 million, a 9 percent rise over the $23 million told in May.",
        "$23 million",
        {"measure": "Revenue"},
    ),
    ("Revenue has risen in the 15 to 16 percent range.", "15 to 16 percent", {"measure": "Revenue"}),
    ("It gives up to 8 hours of talk time.", "8 hours", {"measure": "talk time"}),
    ("It gives up to 8 hours of time.", "8 hours", {"measure": None}),
    (
        "It had $37 million in cash, cash equivalents, and restricted cash.",
        "$37 million",
        {"measure": "cash, cash equivalents, and restricted cash"},
    ),
    ("It heard 37 witnesses, and reviewed files.", "37 witnesses", {"measure": "witnesses"}),
    # The change before, and names with a letter or a place in them.
    ("The index rose 0.5 percent in May, after rising 0.1 percent in April.", "0.1 percent", {"measure": "index"}),
    ("The index rose 0.5 percent in May, following a 0.1 percent dip.", "0.1 percent", {"measure": "index"}),
    ("It sold 200 shares of Class A Common Stock.", "200 shares", {"measure": "shares of Class A Common Stock"}),
    ("The food at home index rose 2 percent.", "2 percent", {"measure": "food at home index"}),
    ("It is nearly half of the monthly all items rise.", "half", {"measure": "monthly all items rise"}),
    ("The advance seasonally adjusted rate was 3%.", "3%", {"measure": "advance seasonally adjusted rate"}),
    ("Deaths due to cancer rose by 5%.", "5%", {"measure": "Deaths due to cancer"}),
    ("It has an option, exercisable for $5 million.", "$5 million", {"measure": None}),
    ("It gave $4 million for roads plus $5 million for rail.", "$5 million", {"measure": "rail"}),
    ("It fell to a level of $5 million.", "$5 million", {"measure": None}),
    # Nouns of what is done, which say no doer; adverbs before what was announced; lists of amounts with their shares.
    ("It has 37,000 square feet of retail selling space.", "37,000 square feet", {"measure": "retail selling space"}),
    ("He got $6,000 in fraudulent recruiting bonuses.", "$6,000", {"measure": "fraudulent recruiting bonuses"}),
    ("It aided 5 towns in Guatemala implementing rules.", "5 towns", {"measure": "towns in Guatemala"}),
    ("The company also announced revenue of US$6 billion.", "US$6 billion", {"measure": "revenue"}),
    (
        "Income was $8 million, or $4 per share, up from $7 million, or $3 per share, in 2018 and $6 million in 2017.",
        "$6 million",
        {"measure": "Income"},
    ),
    # How a change is told, and what it is reckoned on.
    ("Revenue growth was at 3.5% in USD terms.", "3.5%", {"measure": "Revenue growth"}),
    ("It gave $9 million to growth at 3.5% in constant currency.", "3.5%", {"trend": "up", "measure": "growth"}),
    ("It spent $350 million on defense in real terms.", "$350 million", {"measure": "defense"}),
    ("It seized $3,000 in counterfeit currency.", "$3,000", {"measure": "counterfeit currency"}),
    ("It is a rise of 7.7% over total sales of $244 million.", "7.7%", {"measure": "total sales", "trend": "up"}),
    ("Sales rose, a gain compared with net sales of $20 million.", "$20 million", {"measure": "net sales"}),
    ("Fees grew by 1.3%, from $9.14 to $9.26.", "$9.26", {"measure": "Fees", "value_max": None}),
    ("Sales grew $2 million, from $8 million to $10 million.", "$10 million", {"measure": "Sales", "value_max": None}),
    ("Recurring revenue is 94 percent of total.", "94 percent", {"measure": "Recurring revenue"}),
    ("GAAP diluted EPS was $4.10.", "$4.10", {"measure": "GAAP diluted EPS", "per": "share"}),
    ("Acme Company today reports total sales of $5 million.", "$5 million", {"measure": "total sales"}),
    ("ACME CORPORATION REPORTS NET INCOME OF $5 MILLION.", "$5 MILLION", {"measure": "NET INCOME"}),
    ("ACME ANNUAL REPORTS OF $5 MILLION.", "$5 MILLION", {"measure": "ACME ANNUAL REPORTS"}),
    ("It has a $9 million deferred tax asset.", "$9 million", {"measure": "deferred tax asset"}),
    ("It has $9 million deferred to 2022.", "$9 million", {"measure": None}),
    # Whom a share is of, and what people have.
    ("It hurt 2 percent of patients treated with aspirin.", "2 percent", {"measure": "patients treated with aspirin"}),
    ("Then 60 percent of families lived in towns.", "60 percent", {"measure": "families"}),
    ("It enrolled 94 patients with DVT or PE.", "94 patients", {"measure": "patients with DVT or PE"}),
    ("It rated 94 banks with FDIC help.", "94 banks", {"measure": "banks"}),
    # How it is reckoned, and on what a share is told.
    (
        "Earnings per share, on a GAAP (generally accepted) basis, were $0.56.",
        "$0.56",
        {"measure": "Earnings per share"},
    ),
    ("Costs rose 3% on a year-over-year basis to $16 million.", "$16 million", {"measure": "Costs"}),
    ("The tax basis was $16 million.", "$16 million", {"measure": "tax basis"}),
    (
        "Cash flow (a term defined as operating income plus special items, less tax and other) was $2 million.",
        "$2 million",
        {"measure": "Cash flow"},
    ),
    # What was done that day, and what is no verb beside another date.
    (
        "Net earnings attributable to controlling interest were $5 million.",
        "$5 million",
        {"measure": "Net earnings attributable to controlling interest"},
    ),
    (
        "Interest and dividend income, net was $5 million.",
        "$5 million",
        {"measure": "Interest and dividend income, net"},
    ),
    ("It declared a dividend of $5 per share payable on May 4.", "$5 per share", {"measure": "dividend"}),
    ("The economy has remained resilient, growing 5 percent.", "5 percent", {"measure": "economy"}),
    ("Sales were up 5 percent, net of tax.", "5 percent", {"measure": "Sales"}),
    ("Adjusted net sales3 of $5 million were down.", "$5 million", {"measure": "Adjusted net sales"}),
    (
        "It earned 200 gold equivalent ounces2 in May.",
        "200 gold equivalent ounces",
        {"measure": "gold equivalent ounces"},
    ),
    ("Sales of the model GX550 were $5 million.", "$5 million", {"measure": "Sales of the model GX550"}),
    ("Net sales rose to $5 million1 from May.", "$5 million", {"value": 5e6, "measure": "Net sales"}),
    ("Reported net income of $139 million, or $1.09 per share", "$1.09 per share", {"measure": "net income"}),
    ("Generated total operating revenue of about $2 billion", "$2 billion", {"measure": "total operating revenue"}),
    ("Reported net income was $5 million", "$5 million", {"measure": "Reported net income"}),
    ("Adjusted net income of $5 million", "$5 million", {"measure": "Adjusted net income"}),
    ("Acme today reported net sales of $5 million.", "$5 million", {"measure": "net sales"}),
    ("It had 2019 adjusted earnings of $5 million.", "$5 million", {"measure": "adjusted earnings"}),
    ("It has today adjusted earnings of $5 million.", "$5 million", {"measure": "adjusted earnings"}),
    ("It saw a 3 percent increase in other income.", "3 percent", {"measure": "other income"}),
    ("It saw a 3 percent increase in other fees.", "3 percent", {"measure": "fees"}),
    # A quarter says when, guidance what is foreseen; what changes, and not its change.
    ("It reported second quarter gross margin of 21 percent.", "21 percent", {"measure": "gross margin"}),
    ("Third quarter operating income was $4 million.", "$4 million", {"measure": "operating income"}),
    ("It raised its revenue guidance to $5 million.", "$5 million", {"measure": "revenue"}),
    ("It gave guidance of $5 million.", "$5 million", {"measure": "guidance"}),
    ("It saw a net sales decrease of 5 percent.", "5 percent", {"measure": "net sales"}),
    ("It saw a price increase of 5 percent.", "5 percent", {"measure": "price increase"}),
    # A change from the year before, and in constant currency.
    ("Revenue of $8 million, up 11% Y/Y, 12% CC", "12%", {"measure": "Revenue"}),
    ("Revenue rose 11% year over year, 12% in constant currency.", "12%", {"measure": "Revenue"}),
    ("Free Cash Flow up 9% Y/Y, and Net Income of $7 million, up 8% Y/Y", "$7 million", {"measure": "Net Income"}),
    # Places of a list, units of which nothing is said, what rose in brackets, and it that goes on.
    ("Sales rose 5% in the U.S., 3% in Ohio and 2% in Utah.", "3%", {"measure": "Sales", "trend": "up"}),
    ("Sales rose 5% in the U.S., 3% in Ohio and 2% in Utah.", "2%", {"measure": "Sales", "trend": "up"}),
    ("Sales rose 5 percent worldwide, and 3 percent in Ohio.", "3 percent", {"measure": "Sales"}),
    ("Sales rose 5% in Ohio, and 3% of shops in Utah closed.", "3%", {"measure": "shops in Utah"}),
    ("Van sales totaled 9,000 units, up 600 units.", "9,000 units", {"measure": "Van sales"}),
    ("Van sales rose 5% to 9,000 units.", "9,000 units", {"measure": "Van sales"}),
    ("It posted May sales of 9,000 vans.", "9,000 vans", {"measure": "sales"}),
    ("It posted sales of 9,000 new vans.", "9,000 new vans", {"measure": "new vans"}),
    ("It owns the capacity of all three sites.", "three sites", {"measure": "sites"}),
    ("It forecasts van sales of 9,000 units.", "9,000 units", {"measure": "van sales"}),
    ("It began the repair of 9,000 units for seniors.", "9,000 units", {"measure": "units for seniors"}),
    ("It was led by home sales (up 13%) and imports (down 8%).", "13%", {"measure": "home sales"}),
    ("It was led by home sales (up 13%) and imports (down 8%).", "8%", {"measure": "imports"}),
    ("The debt ratio was 82% in 2019. It will inch up to 83% by 2025.", "83%", {"measure": "debt ratio"}),
    ("The debt ratio was 82% in 2019. It owns 83% by 2025.", "83%", {"measure": None}),
    ("This brings to 49 the number of towns with a plan.", "49", {"measure": "towns"}),
    ("Margin was 25.2%1, an increase of 70 basis points", "25.2%", {"measure": "Margin"}),
    # Two dashes part words.
    ("SEATTLE--(WIRE)--May 4, 2020--Acme reported net income of $4 million.", "$4 million", {"measure": "net income"}),
]


@pytest.mark.parametrize(("phrase", "text", "told"), MEASURES)
def test_a_figure_of_results_says_what_it_measures(phrase: str, text: str, told: dict[str, object]) -> None:
    found = figure_of(phrase, text)
    assert {name: getattr(found, name) for name in told} == told
