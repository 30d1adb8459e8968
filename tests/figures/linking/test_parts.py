"""Parts and wholes: what is told to be a part of what, as many that are as that are not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.table import linked

RELEASE = date(2022, 9, 16)

# The text, the figure, the whole that it is a part of.
PARTS: list[tuple[str, str, str | None]] = [
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
    # What money is given as, and what plans give.
    ("It gave $9 million to Ohio. This pledge is part of a $40 million program.", "$9 million", "$40 million"),
    ("It gave $9 million to Ohio. The team is part of a $40 million program.", "$9 million", None),
    ("It runs a $5 million campaign that provides $2 million for ads.", "$2 million", "$5 million"),
    ("It runs a $5 million store that provides $2 million for ads.", "$2 million", None),
    # Amounts in brackets behind each part of a list, and parts by other nouns of what opens the sentence.
    (
        "Aid is $9 million, including food ($5 million), homes ($2 million), and roads ($1 million).",
        "$1 million",
        "$9 million",
    ),
    ("Aid is $9 million, including food ($5 million). Roads ($1 million) are apart.", "$1 million", None),
    ("Aid is $9 million, including food ($5 million) and roads ($6 million).", "$6 million", None),
    ("Of the 90 vans sold, 50 were red, 30 hybrids and 2 trucks.", "2 trucks", "90 vans"),
    ("It sold 90 vans and 50 cars, 30 hybrids and 2 trucks.", "2 trucks", None),
    # Parts by names in brackets, a share of a sum told beside a count, tons of metric tons, and what brings a total.
    (
        "Some 6.6 million people are poor. Of these, 2.2 million are ill (phase 4), and 61,000 people lack food.",
        "61,000 people",
        "6.6 million people",
    ),
    (
        "Some 6.6 million people are poor. Of these, 2.2 million are ill (phase 4), and 61 towns lack food.",
        "61 towns",
        None,
    ),
    ("Five awards, which total $9 million, are loans. Of that amount, 60 percent is due.", "60 percent", "$9 million"),
    ("Five awards, which total $9 million, are loans. Of that total, 60 percent is due.", "60 percent", None),
    ("It sent 62,000 metric tons of peas, 24,000 tons of which are here.", "24,000 tons", "62,000 metric tons"),
    ("It sent 62,000 metric tons of peas, 24,000 liters of which are here.", "24,000 liters", None),
    (
        "It gives $9 million in aid. With this announcement, U.S. aid to Chad totals nearly $40 million since 2020.",
        "$9 million",
        "$40 million",
    ),
    ("It gives $9 million in aid. With this announcement, Chad owes a total of $4 million.", "$9 million", None),
    ("It gives $9 million in aid. With this in mind, Chad spent a total of $40 million.", "$9 million", None),
    # A share behind `and`, of the one count before it.
    ("It charged 310 people in Ohio, and more than half have been convicted.", "half", "310 people"),
    ("It opened 40 sites, and 60 percent are rural.", "60 percent", "40 sites"),
    ("It opened 40 sites for 900 people, and 60 percent are rural.", "60 percent", None),
    ("It opened 40 sites, and half of all towns are rural.", "half", None),
    ("It opened 40 sites, and 60 percent was lost.", "60 percent", None),
    # What remains, where it adds up.
    ("It owes $954,966. Of that, $70,966 is tax. The remaining $884,000 is a fine.", "$884,000", "$954,966"),
    (
        "It got $302 million. Ohio takes $152 million, with the remaining $150 million for Iowa.",
        "$152 million",
        "$302 million",
    ),
    ("It owes $954,966. Of that, $70,966 is tax. The remaining $84,000 is a fine.", "$84,000", None),
    (
        "It gives $48 million, of which $30 million is for rail and $12 million for pipes. The other $6 million is for dams.",
        "$6 million",
        "$48 million",
    ),
    (
        "It gives $48 million, of which $30 million is for rail and $12 million for pipes. The other $5 million is for dams.",
        "$5 million",
        None,
    ),
    (
        "It has 48 sites, including 30 mines and 12 dams. The remaining 6 sites are closed.",
        "6 sites",
        "48 sites",
    ),
    (
        "It gives $48 million, of which $30 million is for rail and $12 million for pipes. Ohio gave $6 million.",
        "$6 million",
        None,
    ),
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
    # A share that opens a sentence, of the one count of the sentence before.
    ("It hired 400 people. About two-thirds were women.", "two-thirds", "400 people"),
    ("It read 40,000 claims. Nearly four in five were granted.", "four in five", "40,000 claims"),
    ("It asked 400 farms. Some 40 percent live off rice.", "40 percent", "400 farms"),
    ("It asked 400 farms in 12 states. Some 40 percent have sold.", "40 percent", None),
    ("It asked 400 farms. Half of voters have sold.", "Half", None),
    ("It asked 400 farms. Sales were strong. Some 40 percent have sold.", "40 percent", None),
    ("It asked 400 farms. Prices rose 40 percent.", "40 percent", None),
    # Money of a list, in which counts have parts of their own.
    (
        "Of this $9 million, $6 million is for Ohio, where 12 of 20 mines will close, and $2 million for Utah.",
        "$2 million",
        "$9 million",
    ),
    # Of money that is told beside counts.
    ("It needs $90 million for 400 farms; just 31% of that came.", "31%", "$90 million"),
    ("It feeds 400 farms; just 31% of those are here.", "31%", "400 farms"),
    # A semicolon ends the parts of an item, and no list of them.
    (
        "It pays $9 million to Ada; $5 million to Elko, of which $2 million is a loan; and $1 million to Erie.",
        "$1 million",
        None,
    ),
    (
        "It pays $19 million, with $9 million for Ada; $5 million for Elko, of which $2 million is lent; and $3 million for Erie.",
        "$2 million",
        "$5 million",
    ),
    ("It pays $9 million, of which $2 million is a loan; $3 million is a gift.", "$3 million", "$9 million"),
    ("It has $9 million. It gave $2 million of this, including $1 million for roads.", "$1 million", "$2 million"),
    ("It signed a budget of $70 billion, including a general fund of $11 billion.", "$11 billion", "$70 billion"),
    ("It has seven forests, including the largest in Ohio, five parks and a lake.", "five parks", None),
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
    ("It got $5 million, or 10% of the $50 million pledged.", "$5 million", "$50 million"),
    ("It got $5 million, 10% of the $50 million pledged.", "$5 million", "$50 million"),
    ("Attendance was 4,000, 80 percent of the 5,000 recorded in 2019.", "4,000", None),
    ("Imports were $40 million, 80 percent of the $50 million in exports.", "$40 million", None),
    ("It got $5 million, or 10% of the $50 million required in 2019.", "$5 million", "$50 million"),
    ("It got $5 million, or 20% of the $50 million pledged.", "$5 million", None),
    ("It got $5 million, or 10% of the 50 million euros pledged.", "$5 million", None),
    # But none of another time or thing.
    ("It got $5 million, or 10% of the $50 million pledged in 2022.", "$5 million", "$50 million"),
    ("It drew 4,000 fans, 80 percent of the 5,000 fans in the state.", "4,000 fans", "5,000 fans"),
    ("Attendance was 4,000, 80 percent of the 5,000 recorded in 2019.", "4,000", None),
    ("Aid fell to $50 million, 50% of the $100 million given in 2022.", "$50 million", None),
    ("Net sales were $40 million, or 40 percent of the $100 million reported a year ago.", "$40 million", None),
    ("Imports were $40 billion, 80 percent of the $50 billion in exports.", "$40 billion", None),
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
    ("Some 400 people live within three miles of it, of whom 62 percent are old.", "62 percent", "400 people"),
    ("It gave the first $4 million installment of a five-year, $9 million plan.", "$4 million", "$9 million"),
    ("It gave a $4 million loan to the head of a five-year, $9 million plan.", "$4 million", None),
    ("They share $9 million, with Ohio receiving $4 million and New York $3 million.", "$3 million", "$9 million"),
    ("They share $9 million, with Ohio receiving $4 million and Utah wants $3 million.", "$3 million", None),
    ("It gave $9 million for rail, and the FY23 budget includes $4 million.", "$4 million", None),
    ("It gave $9 million for rail, which includes $4 million for crews.", "$4 million", "$9 million"),
    # Of persons in other things; of a number that is told alone; of what is there of a sum.
    ("Four people are charged in one case, including two doctors and one nurse.", "one nurse", "Four people"),
    ("It gave 40 grants to two towns, including three doctors.", "three doctors", None),
    ("The number of cases rose to 400. Of those, 30 cases were grave.", "30 cases", "400"),
    ("The index rose to 400. Of those, 30 cases were grave.", "30 cases", None),
    ("It has $4 million of unspent money under the $9 million plan.", "$4 million", "$9 million"),
    ("It has $4 million of unspent money and 3 clerks under the $9 million cap.", "$4 million", None),
    ("It sold goods for $9 million, more than half of it in cars ($5 million).", "$5 million", "$9 million"),
    ("It sold goods for $9 million, more than half of it in cars ($2 million).", "$2 million", None),
    ("We gave 40 vaccines as part of our pledge to donate 90 doses.", "40 vaccines", "90 doses"),
    ("We gave 40 vans as part of our pledge to donate 90 doses.", "40 vans", None),
    # Said again between dashes, a number alone behind a share, a whole that opens a clause, and of a body of so many.
    ("It got $90 million. Half of this money – $45 million – is for Ohio.", "$45 million", "$90 million"),
    ("It got $90 million. Half of this money – $5 million – is for Ohio.", "$5 million", None),
    ("It has 900 homes. Half of these homes are new, and over 90 are empty.", "90", "900 homes"),
    ("It has 900 homes. Half of these homes are new, and over 90 shops are empty.", "90 shops", None),
    ("It has 900 homes. Half of its homes are new, and sales rose to 90 in May.", "90", None),
    ("She said that of the 900 homes there, 90 are empty.", "90", "900 homes"),
    ("It has 40 shops; of the 900 homes there, 90 are empty and 30 new.", "30", "900 homes"),
    ("She said that most of the 900 homes are old, and 90 were sold.", "90", None),
    ("It left just two members on the five-member board.", "two members", "five-member"),
    ("She won two seats in the nine-seat house.", "two seats", "nine-seat"),
    ("Two members met the five-member board.", "Two members", None),
    ("It named two members to lead, as a five-member board asked.", "two members", None),
    ("It has two rooms near the five-room house.", "two rooms", None),
    # `Those` whom the words behind tell are nobody named before.
    ("It helped 900 children. About 9% of those on drugs got well.", "9%", None),
    ("It helped 900 children. About 9% of those are well.", "9%", "900 children"),
    # A fraction that is rounded, and its number; a whole behind an abbreviation; no part of what is compared with.
    ("It made 1,000 trips. Nearly half of these trips (460) were to Ada.", "460", "1,000 trips"),
    ("It made 1,000 trips. Nearly half of these trips (310) were to Ada.", "310", None),
    ("It has 300 staff in Ohio, a third of its U.S. workforce of 900.", "a third", "900"),
    ("It has 300 staff in Ohio, a third of its U.S. budget of 900.", "a third", None),
    (
        "Costs were $60 million, up 22% from $50 million in 2019, including $5 million for rent.",
        "$5 million",
        "$60 million",
    ),
    (
        "Costs were $60 million, up by $10 million from $50 million, including $5 million for rent.",
        "$5 million",
        "$60 million",
    ),
    ("Costs were $60 million, from a $50 million fund including $5 million for rent.", "$5 million", "$50 million"),
    # Parts of a whole in round numbers are near it, where it says so and they are several.
    ("Almost 12,000 (2,208 men, 7,271 women, 766 girls and 1,740 boys) migrants came.", "766 girls", "12,000"),
    ("The 12,000 (2,208 men, 7,271 women, 766 girls and 1,740 boys) migrants came.", "766 girls", None),
    ("Almost 12,000 (4,208 men and 7,771 women) migrants came.", "4,208 men", None),
    ("About 100 buildings (65 homes, 20 barns and 10 shops) burned.", "65 homes", None),
    ("It announced $30 million in aid. The announcement includes $15 million for ports.", "$15 million", "$30 million"),
    ("It gave $30 million and $40 million. The announcement includes $15 million for ports.", "$15 million", None),
    ("Additions rose to 85 gigawatts. Wind made up 80% of the total, with 12 farms.", "80%", "85 gigawatts"),
    ("It has 40 years of data. Wind made up 80% of the total.", "80%", None),
    ("It asked 400 firms in 12 towns. Small ones made up 80% of the total.", "80%", None),
    # Some of those that were counted, by a plural of any form; whatever form of `bring` leads to the total.
    ("It aids 117 cities. About 60 of the cities are rural.", "60", "117 cities"),
    ("It aids 117 countries. About 60 percent of the countries are poor.", "60 percent", "117 countries"),
    ("It hired 117 women. Some 60 of the women left.", "60", "117 women"),
    ("It aids 117 cities. About 60 of the counties are rural.", "60", None),
    ("It hired 117 women. Some 60 of the men left.", "60", None),
    ("It gave another $3 million, pushing the total to $8 million.", "$3 million", "$8 million"),
    ("It gave $3 million. This brought the total to $8 million.", "$3 million", "$8 million"),
    ("It gave $3 million. This takes the road tax to $8 million.", "$3 million", None),
    ("It gave $3 million. This led to a total of $8 million.", "$3 million", None),
    # Of two parts told alike each is one of the same; where things are is no whole of them.
    ("It made 40 claims, of which 27 came true, 12 of which are new.", "12", "40 claims"),
    ("It made 40 claims, 27 of them in Ohio, 12 of which are new.", "12", "40 claims"),
    ("It has 90 homes in 12 towns, 40 of them empty.", "40", "90 homes"),
    ("It has 900 shops across 12 states, including 40 in Ohio.", "40", "900 shops"),
    ("It has 900 shops with 12 clerks, 4 of them in Ohio.", "4", "12 clerks"),
    # An award that a later sentence says to be a part; several that are told in one breath.
    ("It gave $5 million to Ohio. This funding is part of the $90 million program.", "$5 million", "$90 million"),
    (
        "It gave $5 million to Ohio. The award is the first installment of a $9 million grant.",
        "$5 million",
        "$9 million",
    ),
    (
        "It gave $5 million to Ohio and $3 million to Utah. The money is part of a $90 million plan.",
        "$5 million",
        "$90 million",
    ),
    ("It gave $5 million to Ohio. The tower is part of a $90 million plan.", "$5 million", None),
    ("$5 million to Ohio for roads. The award is part of a $90 million plan.", "$5 million", "$90 million"),
    ("It gave $5 million to Ohio. This funding is part of a plan that cut $90 million.", "$5 million", None),
    ("It gave $95 million to Ohio. This funding is part of the $90 million program.", "$95 million", None),
    # What no one gives, what changes, and what is matched with.
    ("The median home price is $300,000. The funding is part of a $50 million program.", "$300,000", None),
    ("The storm caused damage of $5 million. The aid is part of a $40 million fund.", "$5 million", None),
    ("Funding rose by $5 million. The aid is part of a $40 million fund.", "$5 million", None),
    (
        "It will receive $3 million and match it with $1 million. The award is part of a $40 million program.",
        "$1 million",
        None,
    ),
    # A part of a change that was told; an amount for each day is no sum of money.
    ("Costs rose $9 million. About half of the increase was due to fees.", "half", "$9 million"),
    ("The number of homes rose by 228,000. Ohio accounted for 90,000 of the increase.", "90,000", "228,000"),
    ("Costs rose $9 million. About half of the decline was due to fees.", "half", None),
    ("Firms pay up to $900 a day, and half of the money goes to roads.", "half", None),
    ("Towns pay $900 a year, and half of the money goes to roads.", "half", "$900 a year"),
    # Lengths of time that go on with a list of parts.
    ("It gives 3.5 hours of care, including 0.5 hours of advice and 2.4 hours of aid.", "2.4 hours", "3.5 hours"),
    ("It gives 3.5 hours of care, including 0.5 hours of advice, and 2 days of aid.", "2 days", None),
    # What is part of an amount without a word for the program; what an owner was given.
    (
        "Ohio will receive $5 million. The money is part of $90 million that was released in May.",
        "$5 million",
        "$90 million",
    ),
    ("It gave $5 million to Ohio. This funding is part of more than $90 million in aid.", "$5 million", "$90 million"),
    ("It gave $5 million to Ohio. These grants are part of nearly $90 million for rail.", "$5 million", "$90 million"),
    ("It gave $5 million to Ohio. The tower is part of $90 million in works.", "$5 million", None),
    ("Sales were $5 million. The money is part of $90 million in aid.", "$5 million", None),
    ("It gave $5 million to Ohio. The money is parted from $90 million in aid.", "$5 million", None),
    (
        "Ohio will get $9 million. Ohio’s grant includes $5 million for rail and $2 million for roads.",
        "$2 million",
        "$9 million",
    ),
    ("Ohio will get $9 million. The state’s allocation includes $5 million for rail.", "$5 million", "$9 million"),
    ("Ohio will get $9 million. Ohio’s plan includes $5 million for rail.", "$5 million", None),
    ("Ohio will get $9 million and Utah $8 million. Ohio’s grant includes $5 million for rail.", "$5 million", None),
    # Names between the counts of a list; an age is no whole.
    ("Of these 90 people, 40 went to Chad, South Sudan and Mali, and 30 stayed.", "30", "90 people"),
    ("Of these 90 people, 40 went home, and, after the war, 30 stayed.", "30", None),
    (
        "Over 90 homes with children under six have lead, including 40 poor households.",
        "40 poor households",
        "90 homes",
    ),
]


@pytest.mark.parametrize(("text", "figure", "target"), PARTS)
def test_a_part_is_told_to_be_one(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "part_of", RELEASE) == target
