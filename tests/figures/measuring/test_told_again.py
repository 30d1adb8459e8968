"""What a figure measures that says again of what a level before it is: `it was`, its double, the need it is a share of."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    # `It` is what the level of the sentence before is of, without the group that this sentence tells of another.
    ("The poverty rate was 5%. In Ohio, it was 6%.", "6%", "poverty rate"),
    ("The tax rate is 5%. It was 6% in 2010.", "6%", "tax rate"),
    ("Turnout among women held at 5%. Among men aged 18 to 24, it was 6%.", "6%", "Turnout"),
    ("Turnout among women held at 5%. Among men, it was 6%, up 2 percentage points.", "2 percentage points", "Turnout"),
    ("The average fee was $5 in May. It was $6 in June.", "$6", "average fee"),
    ("It has 40 homes. It was 6 miles away.", "6 miles", None),
    ("The poverty rate was 5%. Among men, jobs were cut by 6%.", "6%", "jobs"),
    ("About 5% of farms export. In Ohio, it was good for 6% of mills.", "6%", "mills"),
    ("Prices rose 5%. It was the board that cut fees by 6%.", "6%", "fees"),
    # Nor with the place of the first, or what may be its group; what stands behind the figure itself says more.
    ("The unemployment rate in Ohio was 4 percent. In Iowa, it was 3 percent.", "3 percent", "unemployment rate"),
    ("Inflation in the euro area was 2% in April. In the United States, it was 3%.", "3%", "Inflation"),
    ("The unemployment rate in Ohio was 4 percent. For men, it was 5 percent.", "5 percent", "unemployment rate in Ohio"),
    ("The rate of inflation was 4%. In Chad, it was 3%.", "3%", "rate of inflation"),
    ("The annual inflation rate of food was 2%. For services, it was 3%.", "3%", None),
    ("The tax on beer is 12 cents. It is 30 cents for wine.", "30 cents", "wine"),
    ("The tax on beer is 12 cents. It is 15 cents in Ohio.", "15 cents", "tax on beer"),
    ("The vacancy rate was 5%. It was just 3% before the pandemic.", "3%", "vacancy rate"),
    ("The vacancy rate was 5%. It was 3% two years ago.", "3%", "vacancy rate"),
    ("The vacancy rate was 5%. It was 3% higher than in May.", "3%", None),
    ("The average score was 72%. They are 18% of the workforce.", "18%", "workforce"),
    ("The literacy rate was 71%. They were 80% girls.", "80%", "girls"),
    ("Exports were $5 million. They were $6 million last year.", "$6 million", "Exports"),
    ("Imports were $5 million. It was $2 million in surplus.", "$2 million", "surplus"),
    ("The project cost $4 million. It was $1 million under budget.", "$1 million", None),
    ("The plant has a capacity of 500 megawatts. It is 200 megawatts larger than the old one.", "200 megawatts", None),
    # A factor between two levels, and the level of another time behind it.
    ("Cash flow was $5 million, nearly double the $3 million generated a year earlier.", "double", "Cash flow"),
    ("Cash flow was $5 million, nearly double the $3 million generated a year earlier.", "$3 million", "Cash flow"),
    ("Net sales were $9 million in May, more than triple the $3 million of last year.", "triple", "Net sales"),
    ("The jobless rate was 6%, twice the 3% reported in the prior-year period.", "3%", "jobless rate"),
    ("The fine is $500, or twice the loss.", "twice", "loss"),
    ("It gave $5 million to Ohio, double the $3 million for roads.", "$3 million", "roads"),
    # A share of a need, and the need; but not of a cost that has its own noun.
    ("Relief work in Chad has received $5 million, or 9 percent of the $50 million required.", "9 percent", "Relief work in Chad"),
    ("Relief work in Chad has received $5 million, or 9 percent of the $50 million required.", "$50 million", "Relief work in Chad"),
    ("Relief work in Chad has received $5 million of the $50 million needed this year.", "$50 million", "Relief work in Chad"),
    ("Relief work in Chad has received $5 million of the $50 million for tents.", "$50 million", "tents"),
    ("Exports were $5 million, or 9 percent of the $50 million in output.", "$50 million", "output"),
    # A length of time over which an amount is paid.
    ("It pays an earn-out of $6 million payable over three years.", "three years", "earn-out"),
    ("It took a loan of $6 million repayable in equal parts over ten years.", "$6 million", "loan"),
    ("The grant of $6 million lasts for three years.", "three years", "grant"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_figure_says_again_of_what_a_level_is(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
