"""Measures of amounts: who gets one is not what it is for, nor who loses it, nor the bill that holds it."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the amount, its measure.
MEASURES = [
    # What leads to a list says nothing of it.
    ("The $5 million will be spent as follows:", "$5 million", None),
    # Who gets the money is told before what it is for.
    ("It gave $5 million to the Valley Transit Authority for new buses.", "$5 million", "new buses"),
    ("$250,000 to Katahdin Health Center in Patten for a dental clinic", "$250,000", "dental clinic"),
    ("$90,000 was awarded to the City of Akron (formerly Portage) for road repairs.", "$90,000", "road repairs"),
    ("It gave $3 million to the city of Valdez to rebuild the city dock.", "$3 million", "rebuild the city dock"),
    ("It gave $1.2 billion to states and towns to fund road repairs.", "$1.2 billion", "road repairs"),
    (
        "It gave $4 million to the Coalition for Epidemic Innovations.",
        "$4 million",
        "Coalition for Epidemic Innovations",
    ),
    ("It gave $3 million to the Peres Center for Peace, it said.", "$3 million", "Peres Center for Peace"),
    ("It gave $10 million to Haiti and more to Chad for food.", "$10 million", "Haiti"),
    ("It gave £2 million to the Department for Transport.", "£2 million", "Department for Transport"),
    ("It gave $2 million to the UN High Commissioner for Refugees.", "$2 million", "UN High Commissioner for Refugees"),
    ("It gave $2 million to the department for new roads.", "$2 million", "new roads"),
    ("It gave $2 million to Kenya for COVID-19 relief.", "$2 million", "COVID-19 relief"),
    # Set aside is said of an amount, and is no thing.
    ("The state set aside $40 million for schools.", "$40 million", "schools"),
    ("The state set aside $40 million.", "$40 million", None),
    # Praise of an amount is no part of what it is.
    ("Record cloud revenue of $4 million was up 14%.", "14%", "cloud revenue"),
    ("It posted record quarterly profits of $4 million.", "$4 million", "quarterly profits"),
    ("Sales hit a record high of $4 million.", "$4 million", "Sales"),
    ("It broke its record for imports by 13 percent.", "13 percent", "record for imports"),
    ("Twelve record stores opened.", "Twelve record stores", "record stores"),
    # The money that a change is reckoned in; the day that ends what an amount is of.
    ("Donations declined 3 percent in current dollars.", "3 percent", "Donations"),
    ("It put $4 million in current projects.", "$4 million", "current projects"),
    ("It reported revenue for the quarter ended April 30, 2020, of $4 million.", "$4 million", "revenue"),
    ("On May 4, 2020, of 20 firms asked, $4 million came.", "$4 million", None),
    # When it begins is no noun.
    ("The minimum wage rises to $15 an hour effective July 1.", "$15 an hour", "minimum wage"),
    ("The fee is $5 effective Monday.", "$5", "fee"),
    ("It has $5 million effective tax relief.", "$5 million", "effective tax relief"),
    # Capitals after `in` are a program, but for some places.
    ("Jordan has received $2.1 billion in FMF since 2015.", "$2.1 billion", "FMF"),
    ("It spent $2 million in the UAE last year.", "$2 million", None),
    ("It earned $4 million in EMEA.", "$4 million", None),
    ("It raised $4 million in NSW.", "$4 million", None),
    ("It raised $4 million in NSW for hospitals.", "$4 million", "hospitals"),
    ("They sold $3 million in ETFs.", "$3 million", "ETFs"),
    # What a price is cut of.
    ("Customers save $550 off a new phone.", "$550", "new phone"),
    ("It gives households up to $30 a month off internet bills.", "$30 a month", "internet bills"),
    ("Prices are 20 percent off their peak.", "20 percent", "Prices"),
    # The bill that holds it, and who got it in.
    ("The $5 million in the bill would help.", "$5 million", None),
    ("He put $500,000 in the 2007 spending bill for St. Marks.", "$500,000", "St. Marks"),
    ("The law has $5 million for grants in the spending bill.", "$5 million", "grants"),
    ("It has $5 million in grants from the Rescue Plan.", "$5 million", "grants from the Rescue Plan"),
    ("The bill has $1.5 million he requested for a bus garage.", "$1.5 million", "bus garage"),
    ("The bill has $2 million that Sen. Smith has secured for the Belen airport.", "$2 million", "Belen airport"),
    ("It builds upon the $30 million Vitter provided in the recent bill.", "$30 million", None),
    ("It has $5 million National Guard members want.", "$5 million", "National Guard members"),
    # What one is helped to do, and how many of a thing the money buys.
    ("It has $9 million to help states expand their clinics.", "$9 million", "help states expand their clinics"),
    ("It gave $4 million to help Peru respond to the crisis.", "$4 million", "help Peru respond to the crisis"),
    ("It gave $4 million to help homeowners, it said.", "$4 million", "help homeowners"),
    ("It gave $4 million to help developing countries plan dams.", "$4 million", "help developing countries plan dams"),
    ("It has $54,862 to purchase 25 new sets of gear.", "$54,862", "purchase 25 new sets of gear"),
    ("It has $54,862 to fund 25 new sets of gear.", "$54,862", "new sets of gear"),
    ("It gives $6 million for a four-year pilot project.", "$6 million", "four-year pilot project"),
    ("It gives $6 million for four years to the project.", "$6 million", "project"),
    # Who saves, gets or loses it right before it.
    ("The plan is credited with saving taxpayers more than $15 billion.", "$15 billion", None),
    ("It will save the average family $14,800 each year.", "$14,800 each year", None),
    ("It awarded MP Materials $35 million.", "$35 million", None),
    ("Investors lost about $150 million.", "$150 million", None),
    ("The beef industry loses $100 million a month.", "$100 million a month", None),
    ("Power outages cost the economy up to $70 billion a year.", "$70 billion a year", "Power outages"),
    ("The disease costs farmers over $20 million a year.", "$20 million a year", "disease"),
    ("The ministry put the cost of the plan at about $5 million.", "$5 million", "cost of the plan"),
    ("Grant County $40,000", "$40,000", "Grant County"),
    ("It buys securities at a pace of $40 billion a month.", "$40 billion a month", "securities"),
    ("It cut energy costs for families by an average of $500.", "$500", "energy costs for families"),
    # What a change is in, before what the changed thing is for.
    ("It would raise energy rates by $100 for consumers.", "$100", "energy rates"),
    ("It increased the minimum wage to $15 for workers.", "$15", "minimum wage"),
    ("It funded roads, increased school funding by $7 million and left.", "$7 million", "school funding"),
    ("It reported increased funding of $7 million.", "$7 million", "increased funding"),
    ("It has an increase of $7 million for schools.", "$7 million", "schools"),
    ("It raised the limit for farms from $362,000 up to $729,750.", "$729,750", "limit for farms"),
    # Which part of an amount is meant is no measure.
    ("It will pay the bulk of the $26 million to settle claims.", "$26 million", "settle claims"),
    ("It suspends $2 million of this amount.", "$2 million", None),
    ("He secured $3 million of the total in the bill.", "$3 million", None),
    ("It paid $3 million of the total cost of the bridge.", "$3 million", "total cost of the bridge"),
    ("The annual impact could amount to $544,800.", "$544,800", "annual impact"),
    ("It gave a grant in the amount of $4,000 to the town.", "$4,000", "grant"),
    # Two amounts for one thing; an age tells whom the first is for.
    ("It has $38 million in school aid this year, and over $325 million in 2022.", "$325 million", "school aid"),
    ("It has $38 million in school aid and $3 million for new barracks.", "$3 million", "new barracks"),
    ("Payments of $250 for each child aged 6 and $300 for each child under 5.", "$300 for each child", "Payments"),
    ("Payments of $300 for each child under 5.", "5", "child"),
    ("The tax credit – rising from $2,000 to $3,000 – helps.", "$3,000", "tax credit"),
    # Nouns that are verbs as well.
    ("It is worth a $3,200 tax cut in 2021.", "$3,200", "tax cut"),
    ("The bank, after the tax cut prices by $3, said so.", "$3", "prices"),
    ("It gave $14 million for youth mentoring programs.", "$14 million", "youth mentoring programs"),
    ("They fear that gas prices will reach $4 a gallon.", "$4 a gallon", "gas prices"),
    ("It gave $5 million for critical equipment needs.", "$5 million", "critical equipment needs"),
    ("The state needs $5 million for roads.", "$5 million", "roads"),
    ("Women lose $330,000 [1] in lifetime wages.", "$330,000", "lifetime wages"),
    ("The project received a $3.75 million local match.", "$3.75 million", "local match"),
    # A head that only sums, and what it is a sum of.
    ("The firm has a market value of $3 billion.", "$3 billion", "market value"),
    ("It has a record of $3 billion in exports.", "$3 billion", "exports"),
    ("It is less than the announced maximum of $2 billion.", "$2 billion", None),
    # How much by a frame, and which way.
    ("Car prices will go up by an average of £1500 next year.", "£1500", "Car prices"),
    ("The average premium went up $45 this year.", "$45", "average premium"),
    ("It is supported by an average of $5 million in state funds.", "$5 million", "state funds"),
    # A verb that qualifies the amount, and what an amount is earned on.
    ("Donations to the appeal have topped $10 million.", "$10 million", "Donations to the appeal"),
    ("Fines could exceed $27,500.", "$27,500", "Fines"),
    ("The film earned $4 million on a budget of $9 million.", "$4 million", None),
    ("He will take home $4 million this year.", "$4 million", None),
    ("Claims in respect of the storm amounted to $4 million.", "$4 million", "Claims"),
    ("Gross premiums written were $3.2 billion.", "$3.2 billion", "Gross premiums written"),
    ("It approved a $5 million credit to build roads.", "$5 million", "credit to build roads"),
    # What a result is reckoned without, and what an amount is lent at.
    ("Statutory profit before tax was $54 million.", "$54 million", "Statutory profit before tax"),
    ("It issued $600 million of 5.25% senior notes.", "$600 million", "senior notes"),
    ("Underlying operating profit rose to $71 million.", "$71 million", "Underlying operating profit"),
    ("Spending before the storm was $4 million.", "$4 million", "Spending"),
    # Said again behind the measure; revised; for someone else.
    ("It lost more than 60% of its market cap, or more than $30 billion.", "$30 billion", "market cap"),
    ("Expenses were 17 percent of sales, or $212 million.", "$212 million", None),
    ("It sees a profit of $880 million, revised upward by $40 million.", "$40 million", "profit"),
    ("Membership costs $65, or $30 for students.", "$30", "Membership"),
    ("It approved a 6 cent or 11% increase in the dividend.", "6 cent", "dividend"),
    # Who gets it is told before what it is for.
    ("City of Duluth: $1,250,000 for the Lakewalk extension", "$1,250,000", "Lakewalk extension"),
    ("University of Iowa – $3 million to study corn.", "$3 million", "study corn"),
    ("Head Start: $12 billion for local programs.", "$12 billion", "Head Start"),
    ("Akron, Ohio: $2 million for a bridge over the river.", "$2 million", "bridge"),
    ("It gave $2 million to 63 towns in 8 states to replace bridges.", "$2 million", "replace bridges"),
    (
        "It adds to the $65 million the Department has already provided this year to build clinics.",
        "$65 million",
        "clinics",
    ),
    ("It spent $65 million across the United States over five years to build clinics.", "$65 million", "clinics"),
    ("The $65 million the state spent on roads is gone.", "$65 million", "roads"),
    # A verb behind `and`, and behind its adverb; what a cap is on.
    ("It caps fees for seniors and limits drug costs to $2,000.", "$2,000", "drug costs"),
    ("It pays for limits and fees of $2,000.", "$2,000", "limits and fees"),
    ("It caps the cost of insulin at $35 for seniors.", "$35", "cost of insulin"),
    ("The trail will be long and cost $2 million.", "$2 million", "trail"),
    ("We urgently need $21 million to keep feeding families.", "$21 million", "keep feeding families"),
    # A day in a name, names that `and` joins, a rate that only tells how a number is reckoned.
    ("It gave $5 million for the repair of a 12th-century bridge.", "$5 million", "repair of a 12th-century bridge"),
    ("It gave $5 million for the repair in 2023 of roads.", "$5 million", "repair"),
    ("The £97 million Derelict and Vacant Land Fund has helped.", "£97 million", "Derelict and Vacant Land Fund"),
    ("It gave $5 million to Chad and Kenya has asked for more.", "$5 million", "Chad"),
    ("Sales were at a seasonally adjusted annual rate of $5 million.", "$5 million", "Sales"),
    # What a share of is covered; a level at another time, and for others.
    ("They get up to $250,000 to cover 75% of the cost of wells.", "$250,000", "cost of wells"),
    ("Book value rose to $48 at quarter end from $46 at year-end.", "$46", "Book value"),
    ("It sets fines of $100 for a first offense and $500 for each later one.", "$500", "fines"),
    ("Admission is $12 for adults, $8 for seniors.", "$8", "Admission"),
    ("It gave $12 million for roads, $8 million for parks.", "$8 million", "parks"),
    ("A kilogram of rice now costs $3.", "$3", "kilogram of rice"),
    ("The hall, which seats many, cost $3 million.", "$3 million", "hall"),
    ("It told us of rent, costs, $3 million and more.", "$3 million", None),
    # Whom aid reaches, by what was done to them, and where what it counts is.
    ("It gave $5 million in aid for people affected by flooding.", "$5 million", "aid for people affected by flooding"),
    ("It gave $5 million in aid for people affected.", "$5 million", "aid for people"),
    ("It will pay $8 million for people working.", "$8 million", "people"),
    ("It gave €4 million in funding for 31 projects across Ohio.", "€4 million", "funding for 31 projects across Ohio"),
    ("It gave €4 million in funding for 31 projects in need.", "€4 million", "funding for 31 projects"),
    ("Trade between the two countries reached $190 billion.", "$190 billion", "Trade between the two countries"),
    ("Bids for six areas reached $190 billion.", "$190 billion", "Bids"),
    # Participles that tell of a result; a year that is no calendar year; what a change on average is in.
    ("Gross written premium rose to $1.9 billion.", "$1.9 billion", "Gross written premium"),
    ("Full-year adjusted earnings were $1.9 billion.", "$1.9 billion", "Full-year adjusted earnings"),
    ("The insurers adjusted earnings by $1.9 billion.", "$1.9 billion", "earnings"),
    ("Borrowing in the financial year ending March 2024 was $120 billion.", "$120 billion", "Borrowing"),
    ("Users will see an average increase of $3 a month on their bills.", "$3 a month", "bills"),
    ("Labour costs ranged from €9 in Bulgaria to €53 in Luxembourg.", "€53", "Labour costs"),
    ("City Awards $8 Million to Combat Underage Vaping", "$8 Million", "Combat Underage Vaping"),
    # A price, how and where it is paid.
    ("Acme bought the plant for $45 million in cash.", "$45 million", "plant"),
    ("He gave names in exchange for $1,500 in cash payments.", "$1,500", "cash payments"),
    ("You can buy the phone for just $799 on Amazon.", "$799", "phone"),
    ("The house sold for $1.2 million in March.", "$1.2 million", "house"),
    ("Other expense, net, was $4.2 million.", "$4.2 million", "Other expense, net"),
    ("Assets under management reached $1.1 billion.", "$1.1 billion", "Assets under management"),
    ("Rents for a one-bedroom flat climbed to $1,280.", "$1,280", "Rents for a one-bedroom flat"),
    # The first of a list of amounts behind a dash is for what stands behind it; but a price is one of what is before it.
    ("It has new investments in the Plan – $7 billion for ports and $5 billion for roads.", "$7 billion", "ports"),
    ("Rebate checks – $600 for one and $1,200 for two.", "$600", "Rebate checks"),
    ("It has new investments in the Plan – $7 billion for ports.", "$7 billion", "new investments in the Plan"),
    # Who earns a wage is what it is of; but a firm makes no wage.
    ("The median nurse made $22.24 per hour.", "$22.24 per hour", "median nurse"),
    ("Workers in Ohio earned $15 an hour in 2020.", "$15 an hour", "Workers in Ohio"),
    ("He wants lower fees for people who make over $90,000 a year.", "$90,000 a year", "people"),
    ("Someone working nights earns $11,000 a year.", "$11,000 a year", None),
    ("Acme earned $5 million a year.", "$5 million a year", None),
    ("The bill makes $5 million a year available for roads.", "$5 million a year", "roads"),
    ("The vehicle recapture of $7 million compared with a cost of $2 million.", "$7 million", "vehicle recapture"),
    # What accounts for an amount, and for what share of it.
    ("Grants to clinics accounted for $8 million of that amount, or 12 percent.", "$8 million", "Grants to clinics"),
    ("Grants to clinics accounted for $8 million of that amount, or 12 percent.", "12 percent", "Grants to clinics"),
    ("Fares accounted for $8 million.", "$8 million", "Fares"),
    ("Fares accounted for $8 million in aid.", "$8 million", "aid"),
    ("Donors gave $8 million of that amount, or 12 percent.", "$8 million", None),
    # The program of an amount, where nothing else says what it is for.
    ("Ohio won an additional $3 million under the Parks and Trails program.", "$3 million", "Parks and Trails program"),
    ("Ohio won $3 million under the Parks Program to build trails.", "$3 million", "trails"),
    ("Ohio won $3 million in loans under the Parks Program.", "$3 million", "loans under the Parks Program"),
    ("Ohio won $3 million under the agreement.", "$3 million", None),
    ("The Clean Water Fund (CWF) will provide $6 billion over 10 years.", "$6 billion", "Clean Water Fund (CWF)"),
    ("The Parks Program has awarded $6 billion since 2019.", "$6 billion", "Parks Program"),
    ("The Parks Program will provide $6 billion for trails.", "$6 billion", "trails"),
    ("The Wildlife Fund provided $6 billion last year.", "$6 billion", None),
    ("The program provided $6 billion last year.", "$6 billion", None),
    ("The Clean Water Fund is a $4 billion program.", "$4 billion", "Clean Water Fund"),
    ("The Clean Water Fund is a $4 billion program for farmers.", "$4 billion", "program for farmers"),
    ("The Clean Water Fund is a $4 billion grant program.", "$4 billion", "grant program"),
    ("It is a $4 billion program.", "$4 billion", "program"),
    # A rate in cents per so much of what it is laid on.
    ("It sets the school tax rate at 43 cents per $100 of assessed value.", "43 cents per $100", "school tax rate"),
    ("Homes pay 40 cents per $100 of assessed value.", "40 cents per $100", "assessed value"),
    ("The council adopted a $9 million operating and capital budget.", "$9 million", "operating and capital budget"),
    ("The Budget requests mandatory funding of $9 million.", "$9 million", "mandatory funding"),
    ("Agency budget requests totaled $9 million.", "$9 million", "Agency budget requests"),
    ("Ohio gave $3 million to its Department of Parks under the Trails Program.", "$3 million", "Department of Parks"),
    ("Ohio announced a series of grants totaling $3 million.", "$3 million", "grants"),
    ("Ohio gave $3 million in support of health and housing.", "$3 million", "health and housing"),
    ("Ohio gave $3 million in support for health.", "$3 million", "support for health"),
    # A name alone opens an item: a place with one use, or a program.
    ("Dalton: $4 million for the repair of a 60-year-old pier.", "$4 million", "repair of a 60-year-old pier"),
    ("Lake View: $6 million, on top of $7 million last year, to finish the pier.", "$6 million", "finish the pier"),
    ("Chad: $78 million to reach up to five million people.", "$78 million", "Chad"),
    ("Capital Spending: $5 million for the new plant.", "$5 million", "Capital Spending"),
    # An amount of a sum, of a time before, or of another length of time.
    ("Of the £50m share buyback announced in May, £32m had been completed.", "£32m", "share buyback"),
    ("Of the £50m for roads, £32m will go to bridges.", "£32m", "bridges"),
    ("Profit of £72.1m, 8% ahead of last year (2023: £66.5m).", "£66.5m", "Profit"),
    (
        "Tour spending was $12 billion in the year ended May 2024, or $3,750 per guest.",
        "$3,750 per guest",
        "Tour spending",
    ),
    # What it is set aside for is told ahead.
    ("For island ferries, €3.1 billion has been earmarked.", "€3.1 billion", "island ferries"),
    ("For rural schools, a further $5 million will be reserved.", "$5 million", "rural schools"),
    ("It will pave lanes, for which $8 million, or 34% of the total, has been set aside.", "$8 million", "lanes"),
    ("For the first time, $5 million has been earmarked.", "$5 million", None),
    ("For fiscal 2025, $40 million has been allocated.", "$40 million", None),
    ("For Ohio, $5 million was paid.", "$5 million", None),
    ("The lab brought in $31 million in outside funding.", "$31 million", "outside funding"),
    # Governments of every level, and adjectives in a row.
    (
        "It gave $5 million in aid to state, local and tribal governments.",
        "$5 million",
        "aid to state, local and tribal governments",
    ),
    (
        "It gave $5 million in grants to state, local, and tribal agencies.",
        "$5 million",
        "grants to state, local, and tribal agencies",
    ),
    (
        "It gave $5 million in grants for safe, clean, and cheap water.",
        "$5 million",
        "grants for safe, clean, and cheap water",
    ),
    (
        "It gave $5 million in access to safe, clean, and modern homes.",
        "$5 million",
        "access to safe, clean, and modern homes",
    ),
    ("It gave $5 million in aid to the state, local papers said.", "$5 million", "aid to the state"),
    # The total that a verb leads to, with a change as its noun or before it.
    ("This pushes the total aid for open schools to $200.", "$200", "total aid for open schools"),
    (
        "This brought the total increase in aid for open schools to $200.",
        "$200",
        "total increase in aid",
    ),
    ("This brought an increase in aid for open schools to $200.", "$200", "aid for open schools"),
    # What something is added to, however the amount is told to come on top.
    ("It added another $2 million to its planned spending.", "$2 million", "planned spending"),
    ("It added a further $2 million to the road fund.", "$2 million", "road fund"),
    ("It added another $2 million to help farmers.", "$2 million", "help farmers"),
    # Money counted for people is what it is called; so is a cost that is named.
    ("It offers matching grants of between $5 and $9 for about 1,800 growers.", "between $5 and $9", "matching grants"),
    ("It offers loans of $500 for 40 nurses.", "$500", "loans"),
    ("It gave grants of $5 million for 40 parks.", "$5 million", "parks"),
    ("Start-up costs of $2 million for the Hamburg mill hurt.", "$2 million", "Start-up costs"),
    ("It came at a cost of $2 million for the mill.", "$2 million", "mill"),
    ("Total costs of $2 million for the mill were high.", "$2 million", "mill"),
    # A qualifier with a noun in it is no phrase that the amount is said of.
    ("The repairs will cost in the region of $3 million.", "$3 million", "repairs"),
    ("Losses were in the neighborhood of $3 million.", "$3 million", "Losses"),
    ("It paid a maximum fine of $3 million.", "$3 million", "maximum fine"),
    # What stands between commas, how long, where: what it is for follows.
    ("$125 million, a 40 percent increase over last year, for school roofs.", "$125 million", "school roofs"),
    ("$125 million, up from $90 million in 2020, for school roofs.", "$125 million", "school roofs"),
    ("$125 million, or 5 percent of the total, for school roofs.", "$125 million", "school roofs"),
    ("$125 million, a 40 percent increase over last year.", "$125 million", None),
    ("It may make $5 million available over five years to cut smog.", "$5 million", "cut smog"),
    ("It made $5 million available.", "$5 million", None),
    ("It spent $5 million across all 50 states to cut smog.", "$5 million", "cut smog"),
    ("It spent $5 million in 12 states.", "$5 million", None),
    ("It paid $5 million for its past and future waste.", "$5 million", "past and future waste"),
    ("It paid $5 million over the past decade.", "$5 million", None),
    # A part of an amount is for what that is for.
    ("About $31 million of the $56 million in back pay was lost.", "$31 million", "back pay"),
    ("About $31 million of the $56 million was lost.", "$31 million", None),
    ("$14 million for Latin America and the Caribbean.", "$14 million", "Latin America and the Caribbean"),
    ("It gave $5 million for Ohio and the Senate passed it.", "$5 million", "Ohio"),
]


@pytest.mark.parametrize(("phrase", "text", "measure"), MEASURES)
def test_what_an_amount_is_for_is_told_from_who_gets_it(phrase: str, text: str, measure: str | None) -> None:
    assert figure_of(phrase, text).measure == measure
