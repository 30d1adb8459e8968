"""Links by class, with as many that stand as that do not: periods, parts, what is left, what comes on top, changes."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.table import figure_of, linked

RELEASE = date(2022, 9, 16)

Case = tuple[str, str, str | None]

PERIODS: list[Case] = [
    # A list of amounts, each of its own, leaves the date at its end to all; the level compared with has another.
    ("Costs of $5 million, sales of $3 million and profit of $1 million in 2019 fell.", "$5 million", "2019"),
    (
        "In 2018 it had costs of $5 million and profit of $2 million, compared to sales of $3 million and gains of "
        "$1 million in 2019.",
        "$2 million",
        "2018",
    ),
    ("Third quarter Adjusted EBITDA was $5 million.", "$5 million", "Third quarter"),
    # A date of a court's or a chamber's act is no period of what it orders or gives.
    ("On May 4, 2021, he was sentenced to pay $40,000.", "$40,000", None),
    ("In March the Senate approved $40 million for ports.", "$40 million", None),
    ("He pleaded guilty on May 4, 2021, to taking $40,000.", "$40,000", None),
    ("From May 2020 to July 2021, he ordered 7,000 labels.", "7,000 labels", "May 2020 to July 2021"),
    ("As of May 4, 2021, the agency had approved 7,000 claims.", "7,000 claims", "May 4, 2021"),
    ("On May 4, the senator will introduce a bill that sets a fee of $7.25.", "$7.25", None),
    ("On May 4, the store set a fee of $7.25.", "$7.25", "May 4"),
    ("It runs four trips and is planning to add one by 2026.", "four trips", None),
    ("It will run four trips by 2026.", "four trips", "2026"),
    ("In 2021 the court ordered 7,000 tests.", "7,000 tests", "2021"),
    # A date in a clause of its own.
    ("Before it was shut down in May 2013, it had 90 sites.", "90 sites", None),
    ("Since it was opened up in May 2013, it has had 90 sites.", "90 sites", "May 2013"),
    ("With two states that joined last year, nearly 19 million people are in it.", "19 million people", None),
    ("We learned that in February, the state lost 1,000 jobs.", "1,000 jobs", "February"),
    ("A report released in August says that 90 sites are open.", "90 sites", None),
    ("According to the report, in August it had 90 sites.", "90 sites", "August"),
    ("The House voted to move the date of March 31, 2018, by 50 votes.", "50 votes", None),
    ("The House moved the vote on March 31, 2018, by 50 votes.", "50 votes", "March 31, 2018"),
    # What a verb of saying counts is of its date when it is reported so.
    ("There 586 cases were reported in 2013.", "586 cases", "2013"),
    ("It is part of the $586 million reported in May.", "$586 million", None),
    ("The state got $9 million under this Act in 2006.", "$9 million", "2006"),
    ("The state got $9 million under the Act of 2006.", "$9 million", None),
    ("The bill that he signed into law in May 2016 gives $9 million.", "$9 million", None),
    # A range is no compound.
    ("It will cut emissions 50-52% in 2030.", "50-52%", "2030"),
    ("In 2030, it will open a 50-acre park.", "50-acre", None),
    # An opening may come after a word on where it is from.
    ("According to court papers, from 2004 to 2010, the firm billed $775,019.", "$775,019", "2004 to 2010"),
    ("Effective May 4, 2021, the rate is 5 percent.", "5 percent", "May 4, 2021"),
    ("Five years from now, it could have 7,000 members.", "7,000 members", "Five years from now"),
    ("For example, after the 2016 CDC rule came out, it sold 40,000 pills.", "40,000 pills", None),
    # Today's level, where another one led to it.
    ("It rose from 8 percent in 1985 to over 25 percent today.", "25 percent", "today"),
    ("The rate came to 25 percent today.", "25 percent", None),
    # A figure set off by commas leaves the date to the one before it.
    ("Nearly 60 percent, some 12 million people, were hungry as of 2019.", "60 percent", "2019"),
    ("Nearly 60 percent were hungry. Some 12 million people had no home as of 2019.", "60 percent", None),
    ("It gave 18,000 visas (6,500 for the first half of FY 2022 and 11,500 later).", "18,000 visas", None),
    # A change beside a level is of its time.
    ("The FY 2022 budget includes $58 million for roads, an increase of $5 million.", "$5 million", "FY 2022"),
    ("The FY 2022 budget includes $58 million for roads, up $5 million, or 10 percent.", "10 percent", "FY 2022"),
    ("The FY 2022 budget includes $58 million for roads; aid will rise by $5 million.", "$5 million", None),
    # What came of an event goes with its date.
    ("It had its best run last year, with 14 million people signing up.", "14 million people", "last year"),
    ("Work will begin next year, with room for 90 cars.", "90 cars", None),
    ("The $2 million announced today brings aid in 2017 to $52 million.", "$2 million", None),
    # An abbreviation ends no clause.
    ("It will give $4 billion to U.S. programs abroad over the next four years.", "$4 billion", "the next four years"),
    ("It gives $4 billion to a museum at the U of U. The plan goes back to 1963.", "$4 billion", None),
    # What a verb gives to some things is of its time, as they are; what two verbs give is not.
    ("It puts $25 billion in three programs over the next 5 years.", "$25 billion", "the next 5 years"),
    ("It has $25 billion and runs three programs over the next 5 years.", "$25 billion", None),
    # `ago` opens a sentence, or stands beside the figure.
    ("It has 40,000 sites, up from 20,000 a month ago.", "20,000", "a month ago"),
    ("Two years ago, it had 40 sites.", "40 sites", "Two years ago"),
    ("The office opened two years ago, and has 40 sites.", "40 sites", None),
    # The bill of a fiscal year gives for it.
    ("They passed the FY 2006 Defense bill, which includes $8 million for Ohio.", "$8 million", "FY 2006"),
    ("They passed the FY 2006 Defense bill, and the Senate bill includes $8 million.", "$8 million", None),
    ("Some 33 million people - or one-third of us - will pay by 2030.", "33 million people", "2030"),
    ("Some 33 million people - and their banks - will pay 5 percent by 2030.", "33 million people", None),
    ("It gives $3 billion for 26 ports and honors the plan of the July meeting.", "26 ports", None),
    # A figure in a phrase before the clause, and a perfect after it, are of no time of the clause.
    ("With the $24 million here, the agency can open roads by July.", "$24 million", None),
    ("The agency can open roads with $24 million by July.", "$24 million", "July"),
    ("It came to a high last year, and the number has dropped by 90%.", "90%", None),
    ("Since it came to a high last year, the number has dropped by 90%.", "90%", "last year"),
    ("It came to a high last year, with a record 90 people helping.", "90 people", "last year"),
    ("In 2021, firms with fewer than 50 workers made 9 million jobs.", "50 workers", None),
    ("In 2021, fewer than 50 workers left.", "50 workers", "2021"),
    ("The $2 million announced today brings aid in 2017 to $52 million.", "$52 million", "2017"),
]

PARTS: list[Case] = [
    # Of whom it is a part.
    ("It hired 52 men in 83 towns, 40 percent of whom left.", "40 percent", "52 men"),
    ("It runs 90 labs in 12 towns, 40 percent of which closed.", "40 percent", "12 towns"),
    # A whole that is shared out, where it adds up.
    ("It costs $5 million, with Ohio paying $2 million and Utah paying $3 million.", "$3 million", "$5 million"),
    ("It costs $5 million, with Ohio paying $2 million and Utah paying $4 million.", "$4 million", None),
    ("It costs $5 million. Ohio pays $2 million and Utah pays $3 million.", "$3 million", None),
    ("The $9 million plan provides $6 million for homes and $3 million for roads.", "$6 million", "$9 million"),
    ("It gave $9 million to Ohio ($6 million) and Utah ($3 million).", "$6 million", "$9 million"),
    ("It gave $9 million to Ohio, $6 million to Utah and $3 million to Iowa.", "$6 million", None),
    # What remains, where it adds up.
    ("It owes $954,966. Of that, $70,966 is tax. The remaining $884,000 is a fine.", "$884,000", "$954,966"),
    (
        "It got $302 million. Ohio takes $152 million, with the remaining $150 million for Iowa.",
        "$152 million",
        "$302 million",
    ),
    ("It owes $954,966. Of that, $70,966 is tax. The remaining $84,000 is a fine.", "$84,000", None),
    ("It got $302 million. Ohio takes $152 million, and Iowa $150 million.", "$150 million", None),
    (
        "It pledged 80 million doses. It sent 25 million doses; the other 55 million doses follow.",
        "55 million doses",
        "80 million doses",
    ),
    (
        "It pledged 80 million doses. It sent 25 million doses; another 55 million doses follow.",
        "55 million doses",
        None,
    ),
    # A list behind a colon, with a date or a length of time before it.
    ("It gives $9 million over three years: $5 million for roads and $2 million for rail.", "$2 million", "$9 million"),
    ("It gave $9 million in 2021: $5 million for roads and $4 million for rail.", "$5 million", "$9 million"),
    ("It gave $9 million in 2021: $5 million for roads and $6 million for rail.", "$5 million", None),
    # An item of its own behind a semicolon.
    ("It fined firms with dues of $9 million; Acme, with $2 million in dues; and banks.", "$2 million", None),
    # As part of.
    ("It gave $6 million to ports as part of its $40 million plan.", "$6 million", "$40 million"),
    ("It gave $6 million to ports as part of its plan for 40 towns.", "$6 million", None),
    (
        "It sent 435 million vaccines as part of our pledge of 1.2 billion vaccines.",
        "435 million vaccines",
        "1.2 billion vaccines",
    ),
    ("It sent 435 million vaccines as part of our pledge to 12 countries.", "435 million vaccines", None),
    # This funding includes.
    ("It gives $54 million in food aid. This funding includes $26 million for Chad.", "$26 million", "$54 million"),
    ("It gives $54 million in food aid. This budget includes $26 million for Chad.", "$26 million", None),
    (
        "It gives $54 million in food aid. This funding includes $26 million for Chad and $28 million for Mali.",
        "$28 million",
        "$54 million",
    ),
    ("It gives $54 million to Chad and $40 million to Mali. This funding includes $26 million.", "$26 million", None),
    # A bracket between a part and its `of which`; parts in brackets that add up.
    ("It saw 11,842 children, 1,055 (or 9%) of whom are ill.", "1,055", "11,842 children"),
    ("It saw 11,842 children, 1,055 (9%) in May.", "1,055", None),
    (
        "It gives 18,000 visas for those who come from Chad, Mali, or Togo (6,500 now and 11,500 later).",
        "6,500",
        "18,000 visas",
    ),
    ("It gives 18,000 visas for those who come from Chad, Mali, or Togo (6,500 now and 10,500 later).", "6,500", None),
    # Two amounts that a total brings together.
    (
        "It gave $21.5 billion. This is on top of $25 billion, bringing the total to $46 billion.",
        "$21.5 billion",
        "$46 billion",
    ),
    ("It gave $21.5 billion. This is on top of $25 billion, bringing the total to $86 billion.", "$21.5 billion", None),
    # A share has a whole that is no share, and no rate by head.
    ("Output is $400 per person. It takes 2 percent of that total.", "2 percent", None),
    ("It spends $750 million every year. It takes 2 percent of that total.", "2 percent", "$750 million every year"),
    # A part of a part; of two parts told alike each is of the same.
    ("It aids 90 people, including 40 children, 60 percent of whom are ill.", "60 percent", "40 children"),
    (
        "Losses were $61 million, including $41 million to banks, $5 million of which is lost.",
        "$5 million",
        "$41 million",
    ),
    ("It made 212 plans, 27 of which failed and 60 percent of which were late.", "60 percent", "212 plans"),
    ("It saw 28 million people. Of these 28 million, 16 million are well.", "28 million", None),
    # The share in which a part is told again, where it is right.
    ("Of the 540 cases, 310 (57%) are old.", "57%", "540 cases"),
    ("Of the 540 cases, 310 (87%) are old.", "87%", None),
    ("About 240 of the fund’s 310 grantees, or 77 percent, are new.", "77 percent", "310 grantees"),
    ("About 240 of the fund’s 310 grantees, and 77 percent of men, are new.", "77 percent", None),
    # What a bill or a plan of some size gives.
    ("The $61 billion bill provides $13 billion for arms and $2 billion for roads.", "$2 billion", "$61 billion"),
    ("The $61 billion firm provides $13 billion for arms.", "$13 billion", None),
    ("The $61 billion bill helps Ohio, which provides $13 billion for arms.", "$13 billion", None),
    (
        "The work, which will cost $18 million, is funded by $10 million in bonds and $8 million in fees.",
        "$8 million",
        "$18 million",
    ),
    ("The work will cost $18 million, next to $10 million in bonds and $8 million in fees.", "$8 million", None),
    # Parts named behind a colon that add up; what completes a whole; what a count among the parts is worth.
    (
        "They gave $30 million: Norway $20 million, Denmark $8 million and Iceland $2 million.",
        "$8 million",
        "$30 million",
    ),
    ("They gave $30 million: Norway $20 million, Denmark $8 million and Iceland $3 million.", "$8 million", None),
    ("It saw 90 people, of which men made up 40 and women 50.", "50", "90 people"),
    ("It saw 90 people, of which men made up 40 and women 60.", "60", None),
    (
        "It took $9 million, including two homes valued at $1 million and $2 million in cash.",
        "$2 million",
        "$9 million",
    ),
    ("It took $9 million, and sold two homes valued at $1 million.", "$1 million", None),
    # A restatement before the whole; a list behind a part and its whole; shares of all; what is included by a noun.
    ("It spent $18 million, or 60 percent, of its $30 million budget.", "$18 million", "$30 million"),
    ("It spent $18 million, or 60 percent, and got $30 million.", "$18 million", None),
    ("About 46 of the 180 deals were in energy, 39 in health and 22 in rail.", "39", "180 deals"),
    ("About 46 of the 180 deals were in energy, 39 people in health said.", "39 people", None),
    ("The fund holds $9 million, 70 percent in cash and 30 percent in bonds.", "30 percent", "$9 million"),
    ("The fund holds $9 million, 70 percent in cash and 40 percent in bonds.", "40 percent", None),
    ("The 900 residents include 40 children and 50 nurses.", "50 nurses", "900 residents"),
    ("The 900 residents like that schools include 40 children.", "40 children", None),
    ("So far 31 of 50 states have joined, including 12 this year.", "12", "31"),
    ("It gave 86 grants worth $9 million, 40 of which, worth $5 million, are closed.", "$5 million", "$9 million"),
    ("The $3 million project is funded by a $2 million grant and a match.", "$2 million", "$3 million"),
    ("The $3 million project is opposed by a $2 million firm.", "$2 million", None),
    (
        "Ohio gets $14 million. The remaining $6 million of the $20 million settlement goes to banks.",
        "$6 million",
        "$20 million",
    ),
    # What is left of a program.
    ("Our $500 million program has $185 million remaining.", "$185 million", "$500 million"),
    ("Our $500 million program has $185 million in debt.", "$185 million", None),
    ("It bought 90 cars, 12 fewer than in May, 40 of which are new.", "40", "90 cars"),
    (
        "It gave $5 million for roads and $3 million for rail, bringing the total to $80 million.",
        "$5 million",
        "$80 million",
    ),
    (
        "It gave $5 million for roads. It gave $3 million for rail, bringing the total to $80 million.",
        "$5 million",
        None,
    ),
    ("It adds $3 million, taking it to $18 million.", "$3 million", "$18 million"),
    (
        "It has $12 million from the bank and $3 million from towns, out of a total cost of $15 million.",
        "$3 million",
        "$15 million",
    ),
    (
        "It has $12 million from the bank and $4 million from towns, out of a total cost of $15 million.",
        "$4 million",
        None,
    ),
    # A total with what stands before it.
    ("With this new $20 million, total aid to Chad reaches $215 million.", "$20 million", "$215 million"),
    ("With this new $20 million, aid to Chad reaches $215 million.", "$20 million", None),
    ("Homes will pay $3 more per month, bringing the average bill to $62 per month.", "$3", None),
    # `Those` whom the words behind tell are nobody named before.
    ("It helped 900 children. About 9% of those on drugs got well.", "9%", None),
    ("It helped 900 children. About 9% of those are well.", "9%", "900 children"),
]

ON_TOP: list[Case] = [
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
    # Of a whole whose parts are told before; money in additional loans.
    (
        "It gave $2 million, including $1 million in loans — on top of last year’s $9 million.",
        "$2 million",
        "$9 million",
    ),
    ("It gave $2 million, including $1 million in loans — on top of last year’s $9 million.", "$1 million", None),
    ("It gave $5 million in loans. In May it gave $3 million in additional loans.", "$3 million", "$5 million"),
    ("It gave $5 million in additional loans and $3 million in additional grants.", "$3 million", None),
    ("A degree brings $5 million. Those with two get $3 million more.", "$3 million", None),
]


BASELINES: list[Case] = [
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
    ("It made $5 million, and paid $4 million in 2019, an increase of 25%.", "25%", None),
]


@pytest.mark.parametrize(("text", "figure", "target"), PERIODS)
def test_a_period_reaches_as_far_as_its_clause(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "period", RELEASE) == target


@pytest.mark.parametrize(("text", "figure", "target"), PARTS)
def test_a_part_is_told_to_be_one(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "part_of", RELEASE) == target


@pytest.mark.parametrize(("text", "figure", "target"), ON_TOP)
def test_what_comes_on_top_is_of_one_kind_with_it(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "additional_to", RELEASE) == target


@pytest.mark.parametrize(("text", "figure", "target"), BASELINES)
def test_a_factor_has_a_baseline_where_it_compares(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "baseline", RELEASE) == target


TRENDS = [
    ("The rate grew, rising by 26 percent for girls and 35 percent for boys.", "35 percent", "up"),
    ("The rate grew by 26 percent for girls, and 35 percent of boys left.", "35 percent", None),
    ("It extended the deadline by two months.", "two months", "up"),
    ("It extended two loans.", "two loans", None),
    ("He raised two concerns.", "two concerns", None),
    ("He raised the fee by $2.", "$2", "up"),
    ("Aid will fall $2 million short of the need.", "$2 million", None),
    ("Aid will fall $2 million this year.", "$2 million", "down"),
    ("It paid for a $1 billion expansion.", "$1 billion", None),
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
    ("It hired 40 more nurses at its clinics than in 2019.", "40 more nurses", "up"),
    ("It hired 40 more nurses to run no fewer than 12 clinics.", "40 more nurses", None),
]


RATES = [
    ("Fees rise from $2 to $3 per hour.", "$2", "hour"),
    ("It reads 90 forms an hour, compared with 40 in May.", "40", "hour"),
    ("Fees rise from $2, and food costs $3 per hour.", "$2", None),
    ("Aid is $3 million a year, up from $1 million.", "$1 million", "year"),
    ("It made $9 million, or $0.82 per share, compared with $8 million in May.", "$8 million", None),
    ("Aid is $3 million a year, up to $9 million.", "$9 million", None),
    ("EPS was $1.04, over the prior year’s $0.98.", "$0.98", "share"),
]


@pytest.mark.parametrize(("text", "figure", "per"), RATES)
def test_a_rate_holds_for_what_it_is_compared_with(text: str, figure: str, per: str | None) -> None:
    assert figure_of(text, figure, RELEASE).per == per


@pytest.mark.parametrize(("text", "figure", "trend"), TRENDS)
def test_a_trend_is_the_amount_of_a_change(text: str, figure: str, trend: str | None) -> None:
    assert figure_of(text, figure, RELEASE).trend == trend
