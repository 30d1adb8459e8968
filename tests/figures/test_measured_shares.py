"""Measures of shares, counts and ages: what is told before them, in a clause after them, or by name."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

MEASURES = [
    # The whole opens the sentence, or `of whom` goes back to it.
    ("Of these crashes, approximately 50 percent were fatal.", "50 percent", "crashes"),
    ("Of those patients, it is estimated that 26% have no cover.", "26%", "patients"),
    ("Among the 30 larger firms, nearly half have closed.", "half", "larger firms"),
    ("Of the 225,000 claims sent by veterans, only 38,000, or 17 percent, were paid.", "17 percent", "claims"),
    ("Of the loans made in Ohio, sales rose 17 percent.", "17 percent", "sales"),
    ("Of these crashes, 50 percent of the first kind were fatal.", "50 percent", "first kind"),
    ("It spoke of these crashes, and 50 percent agreed.", "50 percent", None),
    ("Of course, 50 percent agreed.", "50 percent", None),
    ("Among women, unemployment fell to 5 percent.", "5 percent", "unemployment"),
    # What is compared with is of the same, though the words right before it name another thing.
    ("Around 1 in 8 people were waiting for help, compared with 1 in 14.", "1 in 14", "people"),
    ("About 12% of firms were late, compared with 10% of banks.", "10%", "banks"),
    ("The rate fell from 12 percent to 8.", "8", "rate"),
    ("Exports fell 12% in the year to May, to $4 billion.", "$4 billion", "Exports"),
    ("Exports fell 12% in May, and aid rose to $4 billion.", "$4 billion", "aid"),
    ("It cut wait times by 12%.", "12%", "wait times"),
    ("Exports to 12 countries rose 5 percent.", "5 percent", "Exports to 12 countries"),
    ("Some 12 countries rose 5 percent.", "5 percent", "countries"),
    ("The gap between the two groups fell by 5 percent.", "5 percent", "gap between the two groups"),
    ("The fee increases by 5 percent.", "5 percent", "fee"),
    ("Fee increases of 5 percent are planned.", "5 percent", "Fee increases"),
    ("The cost of heating a home with gas rose 30%.", "30%", "cost of heating a home with gas"),
    ("The price of riding in the city is up 30%.", "30%", "price of riding in the city"),
    ("By heating homes with gas, prices rose 30%.", "30%", "prices"),
    # A margin or a rate is told of itself, whatever it is a share of.
    ("Gross margin was 38.6% of sales.", "38.6%", "Gross margin"),
    ("Women were 38.6% of staff.", "38.6%", "staff"),
    # What stands right before a bracket, though a verb of being stands before that.
    ("The main exports are oil (60%), gas (20%) and coal (10%).", "60%", "oil"),
    ("The jobless rate was unchanged (60%).", "60%", "jobless rate"),
    ("It made 300 calls in May, 12% fewer than in April.", "12%", "calls"),
    ("Sales were $5 million in May, 12% more than a year ago.", "12%", "Sales"),
    ("Sales were $5 million in May, 12% of the total.", "12%", "total"),
    ("The rate for people aged 16 years and over was 4%.", "4%", "rate for people aged 16 years and over"),
    ("The aid takes the form of grants of 12 percent.", "12 percent", "grants"),
    ("Among the 30 firms, profit margins averaged 5 percent.", "5 percent", "profit margins"),
    ("Of these cases, police solved 50 percent.", "50 percent", "cases"),
    ("The plan pays more to teachers, 76% of whom are women.", "76%", "teachers"),
    ("It will help poorer nations, five of whom were there.", "five", "poorer nations"),
    ("It sent test kits, of which 31% were used.", "31%", "test kits"),
    ("It has sent out kits since its founding—4 million of which were used.", "4 million", None),
    # The whole is counted, and belongs to something.
    ("Sixty percent of Kenya's 53 million people are young.", "Sixty percent", "people"),
    ("Six of the world's seven turtle species are at risk.", "Six", "turtle species"),
    ("It claims 23 out of the 175 prize winners.", "23", "prize winners"),
    ("He came out of the 12 rooms.", "12 rooms", "rooms"),
    # A clause says whose share it is.
    ("About 94 percent of children who live in rural areas will gain.", "94 percent", "children who live in rural areas"),
    ("Fewer than 5% of jobs that require a license pay more.", "5%", "jobs that require a license"),
    ("Half of homes that still lack access to electricity are here.", "Half", "homes that still lack access to electricity"),
    ("Half of clinics that are vulnerable to bankruptcy are here.", "Half", "clinics that are vulnerable to bankruptcy"),
    ("About 97 percent of families that will receive the credit are poor.", "97 percent", "families that will receive the credit"),
    ("About 40 children who live in rural areas will gain.", "40 children", "children"),
    ("It reaches two-thirds of the people that these centers serve.", "two-thirds", "people"),
    ("About 50 percent of stores report that they train clerks.", "50 percent", "stores"),
    ("It will cost 10 percent of income that year.", "10 percent", "income"),
    (
        "Over 97 percent of Families Receiving the 2021 Child Tax Credit are here: it said so.",
        "97 percent",
        "Families Receiving the 2021 Child Tax Credit",
    ),
    ("It bids on 50% of the requests for quotes that are sent.", "50%", "requests for quotes"),
    # Peoples share a noun.
    ("Over half of Black and Hispanic children were poor.", "half", "Black and Hispanic children"),
    ("Some 26% of Korean and other Asian families are renters.", "26%", "Korean and other Asian families"),
    ("Some 26% of Maine and the Senate has voted.", "26%", "Maine"),
    # What is brought to a level or changes.
    ("The number of students taking the tests rose by 70 percent.", "70 percent", "number of students taking the tests"),
    ("The teams supporting search operations grew by 70 percent.", "70 percent", "search operations"),
    ("The number of acres burned across Utah rose by 7 percent.", "7 percent", "number of acres burned across Utah"),
    ("The number of people relying on aid fell by 9%.", "9%", "number of people relying on aid"),
    ("The cost of attending a college rose by 38%.", "38%", "cost of attending a college"),
    ("The goal of cutting emissions is 38%.", "38%", "emissions"),
    ("Its rate is higher than in Ohio, and rural theft rates are double those in Maine.", "double", "rural theft rates"),
    ("The roofs, walls, and floors rose by 7 percent.", "7 percent", "roofs, walls, and floors"),
    ("Estimates inflate fuel performance by anywhere from 10 to 30 percent.", "10 to 30 percent", "fuel performance"),
    # An increase is no measure, but what increased.
    ("State grants are targeted for a 25% reduction.", "25%", "State grants"),
    ("Ohio would get a 30 percent increase over current levels.", "30 percent", None),
    ("It gives $28 million for Head Start, a 7 percent increase from last year.", "7 percent", "Head Start"),
    ("It gives $28 million for Head Start—a 7 percent cut in dues.", "7 percent", "dues"),
    ("There is a 3.5 percent pay raise for all troops.", "3.5 percent", "pay raise for all troops"),
    ("The likelihood of inflation running below 2 percent is small.", "2 percent", "inflation"),
    ("The likelihood of inflation is 2 percent.", "2 percent", "likelihood of inflation"),
    ("In light of the shortfall of inflation from 2 percent, it will act.", "2 percent", "inflation"),
    ("There is a shortfall of grain of 2 percent.", "2 percent", "shortfall of grain"),
    ("Youth unemployment – down to 3.1%: it fell.", "3.1%", "Youth unemployment"),
    ("The jail budget is cut by $77 million (32%).", "32%", "jail budget"),
    ("It opened 40 clinics (25 percent of all sites).", "25 percent", "sites"),
    ("The parks budget is $6.9 billion, which is 13 percent above last year.", "13 percent", "parks budget"),
    ("Much of our 8 percent per capita growth in incomes was lost.", "8 percent", "per capita growth in incomes"),
    ("It gave 10 percent of the cost of a new heat pump system.", "10 percent", "cost of a new heat pump system"),
    ("They will pump 10 percent of the water.", "10 percent", "water"),
    ("The bank is predicting that home prices will fall by 15 percent.", "15 percent", "home prices"),
    ("It is a plan that would house 15 percent of veterans.", "15 percent", "veterans"),
    ("Lending has fallen sharply, from 49 percent in 2001 to 28 percent.", "49 percent", "Lending"),
    ("It is true that inflation will rise, over the medium term, to its 2 percent objective.", "2 percent", "inflation"),
    ("Output is low, to 2 percent.", "2 percent", None),
    ("It acts on its goals of employment and inflation of 2 percent.", "2 percent", "inflation"),
    ("It acts on costs of food and shelter of 2 percent.", "2 percent", "costs of food and shelter"),
    ("It was a risk to the standing of the 2 percent inflation target.", "2 percent", "inflation target"),
    (
        "Inflation is to be no more than the bank's 2 percent longer-run goal, and expectations are low.",
        "2 percent",
        "longer-run goal",
    ),
    ("About eleven percent (1,289) of its people moved.", "eleven percent", "people"),
    # A count ends before its verb, its owned noun, or a dash; another figure may stand before its noun.
    ("The two sides agreed to develop a plan.", "two sides", "sides"),
    ("Some 20 countries co-sponsored its event.", "20 countries", "countries"),
    ("It has 20 county-based offices.", "20 county-based offices", "county-based offices"),
    ("The two governments’ shared plan is good.", "two governments", "governments"),
    ("It reached 72,000 households--roughly 24 percent of the state.", "72,000 households", "households"),
    ("They work five 40-hour weeks.", "five", "weeks"),
    ("It made 13 million 8-ounce bottles of formula.", "13 million", "bottles of formula"),
    ("A 17-member working group met.", "17-member", "working group"),
    ("He admitted one count of conspiracy to commit wire fraud.", "one count", "count of conspiracy to commit wire fraud"),
    (
        "He admits two counts of conspiracy to commit mail and wire fraud.",
        "two counts",
        "counts of conspiracy to commit mail and wire fraud",
    ),
    ("He admitted one count of conspiracy in Ohio.", "one count", "count of conspiracy in Ohio"),
    ("They sent two grants to fight fraud.", "two grants", "grants"),
    # What a length of time is had or given for.
    ("The agency has 45 days to object to the permit.", "45 days", "object to the permit"),
    ("It gives the agency one year to review the plan.", "one year", "review the plan"),
    ("The drugs take more than 6 months to manufacture.", "6 months", "manufacture"),
    ("It would have taken 336 days to try.", "336 days", None),
    ("It gave $5 million over five years to train nurses.", "five years", None),
    # A number whose noun was told, with where it is.
    ("It made 79,000 jobs, including 4,000 in mining.", "4,000", "jobs"),
    ("About 73 percent of women having twins agree.", "73 percent", "women having twins"),
    ("About 73 percent of women have agreed.", "73 percent", "women"),
    # Whose age it is.
    ("Jane Doe, 54, of Austin, pleaded guilty.", "54", "Jane Doe"),
    ("They charged Dr. John A. Roe Jr., 61, of Maui.", "61", "Dr. John A. Roe Jr."),
    ("It was Judge John Roe, Jr., 50, of Maui.", "50", "Judge John Roe, Jr."),
    ("It runs on children under age five.", "age five", "children"),
    ("It serves children from birth to age 5.", "age 5", "children"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_share_or_count_says_what_it_measures(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
