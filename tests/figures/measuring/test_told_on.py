"""What a figure measures that goes on with one told before; shares of a total, and what an amount is added to."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    # A later level, a change of the level before, the same of another, the same noun without its words.
    ("It pays fines of $15 per day for the first delay, rising to $50 per day in May.", "$50 per day", "fines"),
    ("Sales were $5 million in May at 40 stores, falling to $4 million.", "$4 million", "Sales"),
    ("Sales of $5 million were good and costs at home fell, rising to $4 million.", "$4 million", None),
    ("The profit was $9 million, lower by $2 million.", "$2 million", "profit"),
    ("Hospital admissions were 1,600 in March. They fell by 200 in April.", "200", "Hospital admissions"),
    ("It plans to borrow $243 in new debt during the next quarter, $41 more than planned in May.", "$41", "new debt"),
    ("Bonds made up 7 percent of debt on March 31, and bills accounted for 22 percent.", "22 percent", "debt"),
    ("Bonds made up 7 percent of debt, and bills made up 22 percent of loans.", "22 percent", "loans"),
    ("Women are 40 percent of nurses, and men make up 60 percent.", "40 percent", "nurses"),
    ("In May, 8.0% of people, or 26.1 million, were ill.", "26.1 million", "people"),
    ("Over 20 percent of the roads are new, and at least seven of them have tolls.", "seven", "roads"),
    ("The poverty rate was 10.5%. Since then, the rate has dropped to 9.5%.", "9.5%", "poverty rate"),
    ("The poverty rate was 10.5%. The rate for women was 9.5%.", "9.5%", "rate for women"),
    ("The poverty rate was 10.5%. A rate of 9.5% is good.", "9.5%", "rate"),
    # The same in another unit, behind how or when it is reckoned; and by how much it was revised.
    ("Output rose 4 percent at an annual rate, or $5 million, in the second quarter.", "$5 million", "Output"),
    ("Output fell 3 percent from a year ago, or $5 million.", "$5 million", "Output"),
    ("Income rose $9 million in the first quarter, a downward revision of $2 million.", "$2 million", "Income"),
    ("It cut sales in Ohio, or 5 percent of the total.", "5 percent", "total"),
    # Two nouns are no pair where the figures are of two years, or one noun has both before it.
    (
        "In 2023 and 2022, wages and salaries were $5 million and $4 million, respectively.",
        "$4 million",
        "wages and salaries",
    ),
    ("Tolls and repair costs were $5 million and $4 million, respectively.", "$5 million", "Tolls and repair costs"),
    # No verb or time of day is a part of the noun.
    ("Shares trade at 12 times forward earnings.", "12 times", "forward earnings"),
    ("Doors open at 9 AM and tickets cost $5.", "$5", "tickets"),
    ("It sold the unit for $5 million to Beta and the Board approved it.", "$5 million", "Beta"),
    # A share of a total; basis points of a base.
    ("Sales grew to $9 million, with bonds accounting for more than half of the total.", "half", "bonds"),
    ("A recall covers 40,000 cars, with vans making up 20 percent of the total.", "20 percent", "vans"),
    ("Renters account for two-thirds of the total.", "two-thirds", "Renters"),
    ("Renters account for two-thirds of the total cost.", "two-thirds", "total cost"),
    ("It opened bank accounts for two-thirds of its staff.", "two-thirds", "staff"),
    ("Fees averaged 25 basis points of assets.", "25 basis points", "Fees"),
    ("Fees averaged 25 percent of assets.", "25 percent", "assets"),
    # What an amount comes to, is added to or boosts.
    ("The five awards, which total $5.8 million, are loans.", "$5.8 million", "awards"),
    ("It cut premiums to as low as $10 a month.", "$10 a month", "premiums"),
    ("Congress added $5 million to the Road Fund.", "$5 million", "Road Fund"),
    ("It will add $5 million to the Road Fund for 2021/22.", "$5 million", "Road Fund"),
    ("It added $5 million to help farmers.", "$5 million", "help farmers"),
    ("It gave $5 million to the Road Fund for new bridges.", "$5 million", "new bridges"),
    ("Road works boosted by $8 million of new funding", "$8 million", "new funding"),
    ("Exports rose by $8 million.", "$8 million", "Exports"),
    # Two compounds of one noun; the act a compound names.
    ("Sizes of the 2-year and 5-year notes rose by $3 million.", "$3 million", "Sizes of the 2-year and 5-year notes"),
    ("It plans a 10-year note refunding plan.", "10-year", "note refunding plan"),
    ("It wrote a 90-page report linking firms to crime.", "90-page", "report"),
    # Two nouns and two figures in the same order.
    ("Sales and profit rose 5% and 7%, respectively.", "5%", "Sales"),
    ("Sales and profit rose 5% and 7%, respectively.", "7%", "profit"),
    ("The number and rate of births were 5,400 and 3.4 percent, respectively.", "5,400", "births"),
    ("The number and rate of births were 5,400 and 3.4 percent, respectively.", "3.4 percent", "rate of births"),
    ("Sales and net income were $5 million and $7 million, respectively.", "$7 million", "net income"),
    ("Gross and net sales were $5 million and $7 million, respectively.", "$7 million", "Gross and net sales"),
    ("Sales in Ohio and Utah rose 5% and 7%, respectively.", "7%", "Sales in Ohio and Utah"),
    ("Sales and profit rose 5% and 7%.", "7%", "Sales and profit"),
    # What things cost that are counted before.
    ("12 new trams and spare parts, for about $80 million;", "$80 million", "new trams and spare parts"),
    ("12 new trams, for $80 million for old towns.", "$80 million", "old towns"),
    # The same in another unit behind a stroke; a length that a share is.
    ("It has 300 MW/1,200 MWh of storage.", "300 MW", "storage"),
    ("Its 200 MW/800 MWh Heron project is done.", "200 MW", "Heron project"),
    ("About 17% of local roads, or 300 miles, were bad.", "300 miles", "local roads"),
    ("About 17% of local roads, or 300 miles of them, were bad.", "300 miles", None),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_figure_goes_on_with_what_was_told(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
