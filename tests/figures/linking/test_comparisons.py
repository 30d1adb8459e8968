"""What comes on top of another figure, and what a change is measured against."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.table import linked

RELEASE = date(2022, 9, 16)

# The text, the figure, the one that it is added to.
ON_TOP: list[tuple[str, str, str | None]] = [
    ("It pays 12 months of rent, plus an additional three months.", "three months", "12 months"),
    ("It gives $9 million for roads, plus an additional $2 million for rail.", "$2 million", "$9 million"),
    (
        "It asks for $378 million, $9 million over last year’s request, plus an additional $2 million.",
        "$2 million",
        None,
    ),
    ("It gives a year of help, and firms got an additional one year extension.", "one year", None),
    ("It pays 12 months of rent, and takes three months.", "three months", None),
    ("It pays 12 months of rent. An additional three months are free.", "three months", None),
    ("About 9,000 people wait. Another 4,000 people are ready.", "4,000 people", "9,000 people"),
    ("It gave $5 million to Chad and another $3 million to Mali.", "$3 million", "$5 million"),
    ("It gave $5 million to Chad, including an additional $3 million for roads.", "$3 million", None),
    ("The firm gave $54 million. It will pay another $9 million.", "$9 million", "$54 million"),
    ("The $350 billion tax act gave Ohio an additional $34 million.", "$34 million", None),
    ("It charges $2 to $5 a seat. That yields an additional $1.5 billion.", "$1.5 billion", None),
    ("About 9,000 people wait. Another 4,000 trucks are ready.", "4,000 trucks", None),
    ("It gave $5 million, and will give $3 million more.", "$3 million", "$5 million"),
    ("It has 450 staff, 80 of them abroad, and will hire 35 more.", "35", "450 staff"),
    ("It paid 450 fines, 80 more.", "80", None),
    ("It adds $2 million over three years, on top of the $3 million given before.", "$2 million", "$3 million"),
    ("It adds $2 million over three years, on top of the three years before.", "$2 million", None),
    ("The $2 million, a part of the $9 million plan, comes on top of $5 million for rail.", "$2 million", "$5 million"),
    ("The $2 million, a part of the $9 million plan, comes on top of $5 million for rail.", "$9 million", None),
    ("It gives $2 million. The $9 million plan comes on top of $5 million for rail.", "$9 million", "$5 million"),
    # Of a whole whose parts are told before; money in additional loans.
    (
        "It gave $2 million, including $1 million in loans — on top of last year’s $9 million.",
        "$2 million",
        "$9 million",
    ),
    ("It gave $2 million, including $1 million in loans — on top of last year’s $9 million.", "$1 million", None),
    ("It gave $5 million in loans. In May it gave $3 million in additional loans.", "$3 million", "$5 million"),
    ("It gave $5 million in additional loans and $3 million in additional grants.", "$3 million", None),
    (
        "In addition to providing towns with $9 million in aid, it gives $2 million to farms.",
        "$2 million",
        "$9 million",
    ),
    ("In addition to saving towns as much as $9 million, it costs $2 million.", "$2 million", None),
    ("A degree brings $5 million. Those with two get $3 million more.", "$3 million", None),
]

# The text, the figure, what it is measured against.
BASELINES: list[tuple[str, str, str | None]] = [
    # A factor with the levels that it leads from and to, and what others stand between.
    ("It tripled the pay of 17 people from $540 to $1,500.", "tripled", "$540"),
    ("It more than doubled the pay of 17 people from $540 to $1,500.", "doubled", "$540"),
    ("It doubled the pay of 17 people from $540 to $1,500.", "doubled", None),
    ("It tripled the pay of 17 people, who went from $540 to $580.", "tripled", None),
    # A share of what a thing was in another year.
    ("Sales were $9 million, up 2.6% from May and nearly 90 percent of their 2019 value.", "90 percent", "2019"),
    ("It served 28 towns, up 24.6% from the prior year and 90 percent of its 2019 ridership.", "90 percent", "2019"),
    ("Ridership is at 90 percent of its 2019 ridership.", "90 percent", "2019"),
    ("It spent 90 percent of its 2019 budget on roads.", "90 percent", None),
    ("It met 90 percent of its 2019 goals.", "90 percent", None),
    # How far something is from the level of today.
    ("It puts the rate 75 basis points below today’s level of 5.5 percent.", "75 basis points", "5.5 percent"),
    ("Seizures rose, a ten-fold increase from 2016.", "ten-fold", "2016"),
    ("Seizures grew ten-fold from 2016 to 2020.", "ten-fold", None),
    ("The number doubled compared to 2021.", "doubled", "2021"),
    ("The number doubled in 2021.", "doubled", None),
    ("Profits are nine times larger than in 2021.", "nine times", "2021"),
    ("It doubled the speed of the $30 plan.", "doubled", None),
    ("The plan gets $8 million over last year's request.", "$8 million", "last year"),
    ("The plan gets $8 million over the next year.", "$8 million", None),
    # A list of changes with one comparison; a change told behind two levels that are compared.
    ("Thefts were down 24 percent and fires down 15 percent, compared to 2019.", "24 percent", "2019"),
    ("Thefts were down 24 percent; fires were down 15 percent, compared to 2019.", "24 percent", None),
    ("It made $5 million, compared to $4 million in 2019, an increase of 25%.", "25%", "$4 million"),
    ("It fell from 64 tons in 2010 to 57 tons in 2022, a fall of 10%.", "10%", "64 tons"),
    ("It hired 200 officers, 30 more than planned, 45 of them women.", "30", None),
    ("There were 300 fewer people in want than in 2019-20.", "300 fewer people", "2019-20"),
    # The level of a date that is told, and not its date.
    ("Sales were 5 percent below the June forecast of $40 million.", "5 percent", "$40 million"),
    ("Sales were 5 percent below the June forecast in 40 towns.", "5 percent", "June"),
    ("Prices are down $2 from their peak last summer.", "$2", "last summer"),
    ("Prices are down $2 since the flood last summer.", "$2", None),
    # A measure and the same in another unit, against an average.
    ("It was 2 degrees F (1 degree C) above the 20th-century average.", "2 degrees F", "the 20th-century"),
    ("It was 2 degrees F (1 degree C) above the 20th-century average.", "1 degree C", "the 20th-century"),
    ("It was 2 miles (3 km) above the town.", "2 miles", None),
    # A share of a level; months against months; a factor beside an amount with its date.
    ("Traffic is at 90 percent of the level seen in May 2019.", "90 percent", "May 2019"),
    ("Traffic is at 90 percent of the level seen in three towns.", "90 percent", None),
    ("Sales fell 5% from the three months ended May 31.", "5%", "the three months ended May 31"),
    ("Sales fell 5% over the three months ended May 31.", "5%", None),
    ("Some 40 trucks crossed at Ada, Ames and Elko in May, double the 20 trucks of 2019.", "double", "20 trucks"),
    ("Some 40 trucks crossed in May; it has double the 20 trucks that it needs.", "double", None),
    ("Some 40 trucks crossed in May. This was more than double the 15 trucks sold in 2019.", "double", "15 trucks"),
    ("It paid twice the $3 million limit.", "twice", None),
    ("Sales fell 22% on a daily selling rate (DSR) basis versus May 2021.", "22%", "May 2021"),
    ("The fine is more than twice the $4 million paid by Acme Corp in 2019.", "twice", "$4 million"),
    ("The fine is more than twice the $4 million that Acme owes.", "twice", None),
    ("Prices have fallen 25% since their peak in May 2021.", "25%", None),
    ("Prices have fallen 25% since the peak in May 2021.", "25%", "May 2021"),
    ("Prices have fallen 25% since the law of May 2021.", "25%", None),
    ("It moved 15% more cars between May and June this year than in 2018.", "15%", "2018"),
    ("It moved 15% of the cars this year and more than in 2018.", "15%", None),
    ("The rate is 9.4%, nearly twice the state average of 5.1%.", "twice", "5.1%"),
    ("It paid $9 million, four times the previous record fine of $2 million.", "four times", "$2 million"),
    ("The rate is 9.4%, and it has twice the state average of 40 shops.", "twice", None),
    ("They lost 16 percent (16 kg on 5 mg) in all.", "16 percent", None),
    ("It made $5 million, and paid $4 million in 2019, an increase of 25%.", "25%", None),
    # Money that grows by a factor, what was at another time, and a change of something else in the next clause.
    ("The bill has $7 million for rail and more than double the $3 million received in 2019.", "double", "$3 million"),
    (
        "The bill has $60 million for rail, which is nearly triple the $21 million in state aid.",
        "triple",
        "$21 million",
    ),
    ("The bill would double the $21 million fund.", "double", None),
    ("Sales reached 900 homes, nearly three times the figure of 2019.", "three times", "2019"),
    ("Sales reached 900 homes, nearly three times the figure of all towns.", "three times", None),
    ("The rate fell by 3 points to 9 points, the number of lows was cut from 19 points.", "3 points", None),
    ("The rate fell by 3 points to 9 points from 12 points.", "3 points", "12 points"),
    # When a change begins is no base of it; changes of two kinds that are told in one breath.
    ("The bank raised the rate by 50 basis points to 8%, with effect from 26 May 2023.", "50 basis points", None),
    ("The fee will rise 5%, effective from 1 June 2023.", "5%", None),
    ("The fee will rise 5%, starting on 1 June 2023.", "5%", None),
    ("The fee rose 5% from May, with effects on its level.", "5%", "May"),
    ("It will increase aid by 91% on highways and by half on roads, compared with 2021.", "91%", "2021"),
    ("It will increase aid by 91% on highways and half the roads, compared with 2021.", "91%", None),
    ("The pound fell 3% against the dollar in May.", "3%", None),
    ("The pound fell 3% against the May average.", "3%", "May"),
]


@pytest.mark.parametrize(("text", "figure", "target"), ON_TOP)
def test_what_comes_on_top_is_of_one_kind_with_it(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "additional_to", RELEASE) == target


@pytest.mark.parametrize(("text", "figure", "target"), BASELINES)
def test_a_factor_has_a_baseline_where_it_compares(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "baseline", RELEASE) == target
