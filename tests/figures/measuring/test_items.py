"""Figures of one row, list or bracket measure one thing; what each of them has of its own is no measure."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

DOSES = "Dropout rates were 7.4% (5 mg), 6.3% (10 mg) and 2.9% (placebo)."
LOSSES = "Average losses were 14.0% (31 lb or 14 kg) on 5 mg, 19.4% (44 lb or 20 kg) on 9 mg, and 2.1% (5 lb or 2 kg) on placebo."
RATES = "It means a yearly bonus of $900 per month per pupil under 6 and $450 a month for each pupil over 9."
LOST = "Those on zinc lost 6% (12 lb.), 11% (24 lb. or 11 kg) and 16% (33 lb.) of their weight."
# The text, the figure, its measure.
MEASURES = [
    # Cells behind a colon, and the change that ends a row.
    ("Flights flown: 10,772 / 9,463 / 3.7%", "10,772", "Flights flown"),
    ("Flights flown: 10,772 / 9,463 / 3.7%", "9,463", "Flights flown"),
    ("Flights flown: 10,772 / 9,463 / 3.7%", "3.7%", "Flights flown"),
    ("Acme Roadster: 5,476, 5,981, -8.1%", "5,981", "Acme Roadster"),
    ("Acme Roadster: 5,476, 5,981, -8.1%", "8.1%", "Acme Roadster"),
    ("Acme Roadster: 6,500 in Q2 2021, 5,600 in Q2 2020, +19.2%", "19.2%", "Acme Roadster"),
    ("Schools: 5,000 / Farms: 300", "300", "Farms"),
    ("Ohio: 40 schools, 30 teachers, 5%", "5%", None),
    ("Ohio: 40 schools, 30 teachers, 5%", "30 teachers", "teachers"),
    ("Total: 500. 300 were new.", "300", None),
    ("Aid pledged: $5 million", "$5 million", "Aid"),
    # Items that have their group behind them.
    (DOSES, "6.3%", "Dropout rates"),
    (DOSES, "2.9%", "Dropout rates"),
    (DOSES, "10 mg", None),
    (LOSSES, "19.4%", "Average losses"),
    (LOSSES, "2.1%", "Average losses"),
    (LOSSES, "9 mg", None),
    ("Shares held were 40% (12) of men, 30% (9) of women.", "30%", "women"),
    ("Revenue was $5 million (Ohio), $4 million (Iowa) and $3 million (Utah).", "$4 million", "Revenue"),
    ("It hired 40 nurses (5 in Ohio), 30 teachers (6 in Iowa).", "30 teachers", "teachers"),
    # What brackets say again, in another unit or as a number, and what they say more of.
    (LOSSES, "31 lb", "Average losses"),
    (LOSSES, "14 kg", "Average losses"),
    ("The drug cut deaths by 40% (5 mg).", "5 mg", None),
    ("The tank holds 20 gallons (76 liters) of fuel.", "76 liters", "fuel"),
    ("The dam is 20 miles (30 minutes) from here.", "30 minutes", None),
    ("They treat more than 80% (3,000) of adults living with asthma.", "80%", "adults living with asthma"),
    ("They treat more than 80% (3,000) of adults living with asthma.", "3,000", "adults living with asthma"),
    ("They give free treatment to 80% (3,000) of adults.", "80%", "adults"),
    ("The plant has 20 MW (5 turbines).", "5 turbines", "turbines"),
    ("It gives a rebate of up to $30 per month (up to $75/month on islands).", "$75/month", "rebate"),
    ("Grants of $5 million (up to $2 million for planning) are open.", "$2 million", "planning"),
    # Whom a rate is for is no measure.
    (RATES, "$900 per month per pupil", "yearly bonus"),
    (RATES, "$450 a month", "yearly bonus"),
    ("It pays $5 an hour for each child.", "$5 an hour", None),
    ("It pays $5 million a year for roads.", "$5 million a year", "roads"),
    # Figures alone in one bracket; what is compared, or said as adjusted, and the clause that tells of another thing.
    ("Cough (21%, 33%, 31.0%) and fever (18.7% and 11.2%) were common.", "33%", "Cough"),
    ("Cough (21%, 33%, 31.0%) and fever (18.7% and 11.2%) were common.", "11.2%", "fever"),
    ("In May, 80 percent of nurses (and 92 percent of doctors in Iowa) agreed.", "92 percent", "doctors in Iowa"),
    ("Blood sugar fell 46.9% from baseline, versus 9.7% in the other group.", "9.7%", "Blood sugar"),
    ("They had a mean weight of 231 lb. (105 kg) in May.", "105 kg", "mean weight"),
    ("Income was $1.3 billion, $2.86 diluted EPS or $3.68 as adjusted.", "$3.68", "diluted EPS"),
    ("It rose to $5 million in grants or $6 million in loans.", "$6 million", "loans"),
    ("Acme was up 32 percent, as orders climbed to 940 from 810.", "940", "orders"),
    ("Sales rose 5% as compared to 3% in 2020.", "3%", "Sales"),
    # What a list of shares is of stands behind its last.
    ("About 6%, 11% and 16% of pupils ride.", "6%", "pupils"),
    (LOST, "6%", "weight"),
    (LOST, "11%", "weight"),
    (LOST, "11 kg", "weight"),
    ("Some 6% (5 mg) and 8% (9 mg) of cows on the feed grew.", "6%", "cows"),
    ("Inflation was 6% and 8% of staff left.", "6%", "Inflation"),
    ("Fees fell 6%, rents fell 4%, and 8% of staff left.", "4%", "rents"),
    ("Fees fell 6% and 8% of staff left.", "6%", "Fees"),
    # Doses in one bracket, and what a word in -ing names there.
    ("Cows given zinc (5 mg, 9 mg, 12 mg, respectively) grew.", "9 mg", "zinc"),
    ("The walk (5 miles, 9 miles from town) is closed.", "9 miles", None),
    ("It caused a rash (5%), sneezing (4%) and itching (2%).", "4%", "sneezing"),
    ("It caused a rash (5%), sneezing (4%) and itching (2%).", "2%", "itching"),
    # A name, a dash and its number; a mark of a footnote; how far off a number is.
    ("South Sudan – 70,000, little changed from 2023.", "70,000", "South Sudan"),
    ("China – 49,000, up 8,000", "8,000", "China"),
    ("The town grew – 300 came.", "300", None),
    ("Acme electric*: 11,988 / +13.6%", "13.6%", "Acme electric"),
    ("Visits were put at 55,800 (± 1,200).", "1,200", "Visits"),
    ("The rate rose 3.1 percent (± 0.9 percent).", "0.9 percent", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_an_item_measures_what_its_row_or_list_does(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
