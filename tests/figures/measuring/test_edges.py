"""Measures at their edges: where the noun phrase of a figure begins and ends, and which verb is no part of it."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    # Adjectives side by side; what a number that opens a passage is of; rules of accounting are no measure.
    (
        "It gave $4 million in immediate, life-saving aid and $2 million for roads.",
        "$4 million",
        "immediate, life-saving aid",
    ),
    ("1,508: Number of deaths recorded in Ohio", "1,508", "deaths"),
    ("1.6 million: People Displaced by Drought", "1.6 million", "People Displaced"),
    ("33 million: Estimated population affected by floods", "33 million", "population affected by floods"),
    ("Operating income was $20.4 billion GAAP.", "$20.4 billion", "Operating income"),
    ("GAAP net income was $5 million.", "$5 million", "GAAP net income"),
    # What frames an amount is no part of what it is of.
    ("The rate has been in a narrow range of 3.5 percent to 3.7 percent.", "3.5 percent to 3.7 percent", "rate"),
    ("It has remained below 4 percent for 17 months in a row.", "17 months", None),
    ("The deficit fell by $4 million in the mayor’s first two years in office.", "$4 million", "deficit"),
    ("It is at the heart of the plan: $4 million is available in loans.", "$4 million", "loans"),
    ("Aid to Ohio: $4 million", "$4 million", "Aid to Ohio"),
    # Growth is measured where a level of it is told; what grew where the change is.
    ("Growth in exports is expected to average 2%.", "2%", "Growth in exports"),
    ("Growth in exports of 2% is expected.", "2%", "exports"),
    (
        "Income growth in emerging and developing economies will be 2%.",
        "2%",
        "Income growth in emerging and developing economies",
    ),
    ("It gave $4 million for developing vaccines.", "$4 million", "developing vaccines"),
    # Of whom, and of which amounts: what they are, whose they are.
    ("They raised $9 million, $4 million of which is private money.", "$4 million", "private money"),
    ("It helps 9 million people, of whom 4 million are children.", "4 million", "children"),
    ("Among women in recovery programs, 12 percent left.", "12 percent", "women in recovery programs"),
    ("Growth in jobs was 300,000 in May.", "300,000", "jobs"),
    ("It has 400 teachers, 90 of which were laid off.", "90", "teachers"),
    ("At least 15 percent of each state’s money must go to bridges.", "15 percent", "state’s money"),
    ("They put $4 million in each other’s firms.", "$4 million", None),
    ("More than 95 percent of third quarter sales were online.", "95 percent", "sales"),
    (
        "It covers 100 percent of the cost of repairing or rebuilding bridges.",
        "100 percent",
        "cost of repairing or rebuilding bridges",
    ),
    ("There were 37 million people in poverty in 2021.", "37 million people", "people in poverty"),
    ("Some 6 million people in need of aid live there.", "6 million people", "people in need of aid"),
    ("Some 6 million people in Ohio live there.", "6 million people", "people in Ohio"),
    (
        "The number of full-time, year-round workers rose by 11 million.",
        "11 million",
        "number of full-time, year-round workers",
    ),
    (
        "Assistance for the response in Sudan and the region reaches $4 million.",
        "$4 million",
        "Assistance for the response in Sudan and the region",
    ),
    ("It hired staff in Sudan and the cost is $4 million.", "$4 million", "cost"),
    ("Jobs rose by 4.5 million in 2022, an average monthly gain of 375,000.", "375,000", "Jobs"),
    ("Income was $4 million GAAP and $5 million non-GAAP.", "$5 million", "Income"),
    ("He faces a fine equal to the greater of $5,000 or twice the loss.", "$5,000", "fine"),
    ("He faces a fine equal to the greater of $5,000 or twice the loss.", "twice", "loss"),
    ("He got a bonus equal to $500.", "$500", "bonus"),
    ("Debt is equal to 5 percent of sales.", "5 percent", "sales"),
    ("Jobs remain below their May 2020 level by 4 percent.", "4 percent", "Jobs"),
    # Verbs of setting up and carrying out say no more than the object.
    ("It gave $4 million to establish a Rural Health Office.", "$4 million", "Rural Health Office"),
    ("It gave $4 million to launch and run the Clean Wells Initiative.", "$4 million", "Clean Wells Initiative"),
    ("It gave $4 million to advance fair housing in Ohio.", "$4 million", "advance fair housing in Ohio"),
    ("It gave $4 million for establishing and maintaining parks.", "$4 million", "parks"),
    ("It gave $4 million for establishing and repairing parks.", "$4 million", "establishing and repairing parks"),
    ("It gave $4 million to repair old wells.", "$4 million", "repair old wells"),
    ("It gave $4 million to help towns address floods.", "$4 million", "help towns address floods"),
    # Who is counted, by where they are or what they have; not what is told of them.
    ("There are 60 patients still living in the ward.", "60 patients", "patients still living in the ward"),
    ("It helped 700 people on its waitlist.", "700 people", "people on its waitlist"),
    ("It trained 700 people on safety.", "700 people", "people"),
    ("Nearly half of adults with unpaid bills skipped care.", "half", "adults with unpaid bills"),
    ("Nearly half of farms with new owners failed.", "half", "farms"),
    ("A third of tenants work in shops.", "A third", "tenants"),
    ("About 80% of the population lives in towns.", "80%", "population"),
    ("The grants saved 80 lives in towns.", "80 lives", "lives"),
    ("By then, half of all trucks sold in 2030 will be electric.", "half", "trucks sold"),
    ("The 22 dams identified in the study would cost more.", "22 dams", "dams"),
    ("The 22 families injured in the storm would get aid.", "22 families", "families injured in the storm"),
    ("It held a dozen classes for hundreds of farmers.", "a dozen classes", "classes"),
    ("It held a dozen classes for scores of farmers.", "a dozen classes", "classes"),
    ("It held a dozen classes for low scores.", "a dozen classes", "classes for low scores"),
    ("It has 40 boats and scores of crews.", "40 boats", "boats"),
    ("It held a dozen classes for farmers.", "a dozen classes", "classes for farmers"),
    ("It gave $4 million to its owners in the form of dividends.", "$4 million", "dividends"),
    ("It gave $4 million in the form of loans to farmers.", "$4 million", "loans to farmers"),
    ("Governor Wins $4 Million Settlement With Acme Labs", "$4 Million", "Settlement With Acme Labs"),
    ("Governor Wins $4 Million Grant With Ease", "$4 Million", "Grant"),
    ("It made 30,000 individual trips.", "30,000 individual trips", "individual trips"),
    # What is counted beside another number, and places in a list.
    ("It will hire 900 guards, and more border police.", "900 guards", "guards"),
    ("It runs ten programs and additional services.", "ten programs", "programs"),
    ("It will hire 900 guards and nurses.", "900 guards", "guards and nurses"),
    (
        "Some 5 million people across Chad, Niger, and Mali were hungry.",
        "5 million people",
        "people",
    ),
    # Nouns that are verbs elsewhere, and verbs that are none.
    ("The tax cuts for the rich exceed $60 billion.", "$60 billion", "tax cuts for the rich"),
    ("Maize yields on test plots are 2.5 tons per hectare.", "2.5 tons per hectare", "Maize yields on test plots"),
    ("It lent money, and then raised fees by 62 percent.", "62 percent", "fees"),
    ("The report has one-year progress updates delivered in May.", "one-year", "progress updates"),
    ("It has $3 billion in currently available relief funds.", "$3 billion", "currently available relief funds"),
    # Each of them; a total of them; what they pay, and what they are compared with.
    ("It gives $35,000 for each electric bus.", "$35,000", "electric bus"),
    ("It won a total of eight contracts worth $17 million.", "$17 million", "contracts"),
    ("The jobs will pay an average of $62,000 a year.", "$62,000 a year", "jobs"),
    ("The firm will pay an average of $62,000 a year.", "$62,000 a year", None),
    ("It is above the county average of $37,000.", "$37,000", "county average"),
    ("The price of a 50 kg bag of rice has tripled.", "tripled", "price of a 50 kg bag of rice"),
    ("It will end food stamp fraud, which costs the state $9 million a year.", "$9 million a year", "food stamp fraud"),
    # Changes in brackets, revised, or earlier ones of the same subject.
    ("Employment in mining was little changed (+4,000).", "4,000", "Employment in mining"),
    ("Total employment changed little in May (+20,000).", "20,000", "Total employment"),
    ("Sales were flat, after rising by 5 percent in May.", "5 percent", "Sales"),
    ("The ratio, at 60.7 percent, was flat but was up by 0.3 percentage point.", "0.3 percentage point", "ratio"),
    ("The change in total employment was revised up from +222,000.", "222,000", "total employment"),
    # Times between an amount and what it is for.
    ("A grant of $4 million was announced on May 3 to repair a dam.", "$4 million", "repair a dam"),
    ("It provides $5 billion over five years (FY 2022-2026) for the program.", "$5 billion", "program"),
    # A purpose past what stands between commas, and its second half.
    ("It gave $4 million, through its Rural Fund, to dig wells.", "$4 million", "dig wells"),
    ("It has $4 million, pending a vote, to dig wells.", "$4 million", "dig wells"),
    (
        "It got $4 million from the State’s New Water Law to replace older, rusty pipes.",
        "$4 million",
        "replace older, rusty pipes",
    ),
    ("It paid $4 million, he said, to win.", "$4 million", None),
    ("It got $4 million, and Acme paid $2 million, to dig wells.", "$4 million", None),
    ("It has $4 million to repair homes and cut energy bills.", "$4 million", "repair homes and cut energy bills"),
    ("It has $4 million to keep prices down.", "$4 million", "keep prices down"),
    ("It spent $4 million on keeping prices down.", "$4 million", "keeping prices down"),
    ("It gave aid, of which $4 million will buy seeds for farmers.", "$4 million", "buy seeds for farmers"),
    # Governments and programs of a state; adjectives in a list.
    (
        "It made a huge $4 million cut to state and local police programs.",
        "$4 million",
        "state and local police programs",
    ),
    (
        "It puts $4 million toward expanding access to safe, affordable child care.",
        "$4 million",
        "expanding access to safe, affordable child care",
    ),
    ("One in four older adults lives alone.", "One in four", "older adults"),
    (
        "He is owed a share of the $17 million total value of the contracts.",
        "$17 million",
        "total value of the contracts",
    ),
    ("Fewer than 900 of the planned 2,600 guards came.", "900", "guards"),
    # Those of whom a share is told.
    ("It reached a third of those in need.", "a third", "those in need"),
    ("Half of those who live in towns agree.", "Half", "those who live in towns"),
    ("Half of those injured or killed in the crash were boys.", "Half", "those injured or killed in the crash"),
    ("Half of those aged 18 to 34 agree.", "Half", "those aged 18 to 34"),
    ("Half of those farms failed.", "Half", "farms"),
    # Until when, and of what, which is no measure.
    ("It must act within 60 days of enactment.", "60 days", None),
    ("It had 60 days of rain.", "60 days", "rain"),
    ("The state gets 98 cents on the dollar.", "98 cents", None),
    # What was spent; sums and levels that are no measure.
    ("We know that $9 billion spent on guards in Iraq is missing.", "$9 billion", "guards in Iraq"),
    ("It earns 83 cents for every dollar paid to men.", "83 cents for every dollar", None),
    ("He thinks that $3 billion is a reasonable amount.", "$3 billion", None),
    ("It cut the rate back to 45 percent.", "45 percent", "rate"),
    ("It set the fee back by $45.", "$45", "fee"),
    ("It raised the rate from the current 34 percent level.", "34 percent", "rate"),
    ("It gives a 100-year level of protection.", "100-year", "level of protection"),
    ("They pledged $5 million for a matching total of $9 million.", "$9 million", None),
    # Verbs and nouns in -ing after `help` and adverbs.
    ("It has $4 million to help address the shortage of nurses.", "$4 million", "help address the shortage of nurses"),
    ("It has $4 million to build very fast charging stations.", "$4 million", "fast charging stations"),
    # As what it was given; prices that are no verb.
    ("Of that, $4 million is offered as grants.", "$4 million", "grants"),
    ("Of that, $4 million was paid as soon as he came.", "$4 million", None),
    ("With energy prices eight times what they were, it acted.", "eight times", "energy prices"),
    # Names that go on with `on`.
    ("It gave $4 million to fund the Working Group on Fair Housing.", "$4 million", "Working Group on Fair Housing"),
    ("It gave $4 million for the Commission on Youth Sports in May.", "$4 million", "Commission on Youth Sports"),
    ("It gave $4 million for the Commission on May 5.", "$4 million", "Commission"),
    # What a noun is without, other things beside it, and those of a number that are meant.
    (
        "The share of homes without a phone line will fall to 4 percent.",
        "4 percent",
        "share of homes without a phone line",
    ),
    ("Rail without subsidies rose 5%.", "5%", "Rail without subsidies"),
    ("He slept in the cell without a blanket and paid $5 million.", "$5 million", None),
    ("Exports of wheat and other grains rose 5%.", "5%", "Exports of wheat and other grains"),
    ("The state cut taxes, and other states spent $9 million.", "$9 million", None),
    ("It will cut the cost of the first two phases by $5 million.", "$5 million", "cost of the first two phases"),
    ("The price of the next three phases rose by $5 million.", "$5 million", "price of the next three phases"),
    ("Acme’s community giving will reach $25 million.", "$25 million", "Acme’s community giving"),
    ("Families receiving will get $25 million.", "$25 million", None),
    # What is raised is of the amount; who raised it is not. What did more than double; what a share of an amount is for.
    ("The fee was raised $5, or 9 percent, in May.", "$5", "fee"),
    ("The fund raised $5 million in May.", "$5 million", None),
    ("Exports, which more than tripled, helped.", "tripled", "Exports"),
    ("A plan that doubled the fee passed.", "doubled", "fee"),
    ("It needs $9 million, of which 38 percent is for schools.", "38 percent", "schools"),
    ("It needs $9 million, of which 38 percent went to schools.", "38 percent", None),
    # A verb that could be a noun, beside what does it.
    ("Nurses will see their annual pay rise by £1,800.", "£1,800", "annual pay"),
    ("Owners saw their premiums fall by about 5%.", "5%", "premiums"),
    ("A pay rise of £1,800 is planned.", "£1,800", "pay rise"),
    ("Nearly 60 percent of workers lack paid leave.", "60 percent", "workers"),
    ("The lack of trained staff grew by 5%.", "5%", "lack of trained staff"),
    ("It hires staff, whose wage floor will be $18 an hour.", "$18 an hour", "wage floor"),
    ("There were 40 working days lost to strikes.", "40 working days", None),
    ("Acme (NYSE: ACM) today reported revenue for its first quarter of $3 million.", "$3 million", "revenue"),
    # Adjectives that are participles, before their noun.
    (
        "It will spend $1 billion on replacing unsafe and leaking pipes.",
        "$1 billion",
        "replacing unsafe and leaking pipes",
    ),
    ("It gave $5 million for research and developing vaccines.", "$5 million", "research"),
    ("It adds $3 million for Army applied cold weather research.", "$3 million", "Army applied cold weather research"),
    # What only tells why, how or where, behind a figure.
    ("Acme submitted claims for $300 as a result of the storm.", "$300", "claims"),
    ("It paid $300 as a bonus.", "$300", "bonus"),
    ("Store sales were up 7.0% ex-fuel.", "7.0%", "Store sales"),
    ("Sales grew 5% online.", "5%", "Sales"),
    ("It spent $5 million on online tools.", "$5 million", "online tools"),
    ("It gave $5 million in ex-im bank loans.", "$5 million", "ex-im bank loans"),
    # Where a clause begins behind a comma.
    ("It fell during a 10-day heat wave, and plants supplied more than 300 MW.", "10-day", "heat wave"),
    ("It gave $5 million for schools, and teachers got a raise.", "$5 million", "schools"),
    (
        "It gave $5 million for schools, and hospitals hit by storms.",
        "$5 million",
        "schools, and hospitals hit by storms",
    ),
    ("It runs 500 stores and numerous web sites.", "500 stores", "stores"),
    # A name that goes on with what it is to do.
    (
        "It gave $5 million to the Fund to Fight Polio, Typhus, and Cholera.",
        "$5 million",
        "Fund to Fight Polio, Typhus, and Cholera",
    ),
    ("It gave $5 million for the Bridge to Work program.", "$5 million", "Bridge to Work program"),
    # An item of a list is no headline, for all its capitals.
    ("* $700,000 for River Cities Transit Shuttle in Salem", "$700,000", "River Cities Transit Shuttle in Salem"),
    ("$5 million for Lake Schools Improve Learning Program", "$5 million", "Lake Schools Improve Learning Program"),
    ("$5 Million Grant Helps Ohio Towns Build Roads", "$5 Million", "Grant"),
    ("Acme Spends $5 Million to Build Roads in Ohio", "$5 Million", "Roads in Ohio"),
    # A bill, without who passed it.
    ("It was in the $5 million roads bill approved by the Senate.", "$5 million", "roads bill"),
    ("It was in the final $5 million FY2006 Roads, Rail, and Ports bill.", "$5 million", "Roads, Rail, and Ports bill"),
    ("It passed a $5 million fiscal year 2006 roads bill.", "$5 million", "roads bill"),
    ("Ohio gave $5 million last year Acme said.", "$5 million", None),
    ("It spends $5 million on EV charging, parks and roads.", "$5 million", "EV charging, parks and roads"),
    (
        "The number of publicly available charging ports grew by 40%.",
        "40%",
        "number of publicly available charging ports",
    ),
    ("The carriers report profits nine times larger than in May.", "nine times", "profits"),
    # The point of a title is in a name.
    ("It gave $6 million for projects supported by Sen. Ann Doe.", "$6 million", "projects supported by Sen. Ann Doe"),
    ("He met Rep. Doe. It gave $6 million for roads.", "$6 million", "roads"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_measure_ends_where_its_noun_phrase_does(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
