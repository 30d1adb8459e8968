"""Periods by class: the year of a budget, lists before a date, clauses that are said, what is compared or proposed."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from tests.figures.table import linked

RELEASE = date(2022, 9, 16)

# The text, the figure, the date that is its period.
PERIODS: list[tuple[str, str, str | None]] = [
    # What is said over years, and what enters into force on a day; a deadline; the level of today; days that are counted.
    (
        "It comes on top of the $5 million already committed between 2020 and 2025.",
        "$5 million",
        "between 2020 and 2025",
    ),
    ("It comes on top of the $5 million already committed in March.", "$5 million", None),
    ("The six-year, $6 million pact entered into force on May 9.", "$6 million", None),
    ("It will put meters at 25 sites no later than December 31, 2025.", "25 sites", "December 31, 2025"),
    ("It put meters at 25 sites, later than in 2020.", "25 sites", None),
    ("It puts the rate 75 basis points below today’s level of 5.5 percent.", "5.5 percent", "today"),
    ("It spoke of 5.5 percent in today’s report.", "5.5 percent", None),
    ("Ozone was above the limit on 11 days last summer.", "11 days", "last summer"),
    ("It trained them for 11 days last summer.", "11 days", None),
    ("Before today, nearly four in 10 homes had none.", "four in 10", "today"),
    ("It met the mayor before today and hired four clerks.", "four clerks", None),
    # Those that are told apart by their size, and what was so despite it.
    ("It pays $800 in 2021 to a family with two children.", "two children", None),
    ("A total of 40 families with two children came in 2021.", "40 families", "2021"),
    ("Figures for areas with populations of 65,000 or more will follow in May.", "65,000", None),
    ("Counties with a population of 65,000 in 2020 will get help.", "65,000", "2020"),
    ("Acme is a bank with assets of $4 billion at March 31, 2024.", "$4 billion", "March 31, 2024"),
    ("The state ended fiscal year 2023 with revenues of $4 billion.", "$4 billion", "fiscal year 2023"),
    ("The populations of 65,000 cats and dogs grew in May.", "65,000 cats", "May"),
    ("It gives only $9 million for rail, despite signing a law last year.", "$9 million", None),
    ("It gave only $9 million for rail, despite a new law, in 2021.", "$9 million", "2021"),
    # A time that is told by a word and by name, and a clause of what is so since.
    ("In 2019, 8.0% of people had no doctor at any point during the year.", "8.0%", "2019"),
    (
        "Since she joined the board in 2015, yearly aid has grown from $90 million to $195 million.",
        "$195 million",
        None,
    ),
    ("Since she joined the board in 2015, yearly aid has grown by $195 million.", "$195 million", "2015"),
    # What is said of an amount between dashes, and two shares of a day.
    ("Some 8 million people in Chad – half of all – will be poor in May.", "half", "May"),
    (
        "Bonds made up 7.6 percent of the debt on March 31, and bills accounted for 22 percent.",
        "22 percent",
        "March 31",
    ),
    ("Bonds yielded 7.6 percent on March 31, and bills yield 22 percent.", "22 percent", None),
    ("Copper touched $10,000, its highest price since April 2022, and then $9,850.", "$10,000", None),
    ("Copper touched $10,000, its highest price since April 2022, and then $9,850.", "$9,850", None),
    # The fiscal year of a bill is the time of its money; the year of a law or of a meeting is none.
    (
        "She secured $2 million for the port in the Fiscal Year 2007 Interior Appropriations Bill.",
        "$2 million",
        "Fiscal Year 2007",
    ),
    ("It pays $550,000 under the FY05 Buffer Zone Program.", "$550,000", "FY05"),
    ("In the FY 2005 Defense Appropriations bill, the House gave $84 million to the yard.", "$84 million", "FY 2005"),
    ("She spoke for $2 million at the 2007 Governors Summit.", "$2 million", None),
    ("It pays $550,000 under the 2005 Violence Against Women Act.", "$550,000", None),
    # A sentence opens with what the date is the time of.
    ("Since its inception in March 2007, the force has charged more than 1,700 people.", "1,700 people", "March 2007"),
    ("Since its inception in 2007, the force, now in nine cities, has charged 1,700 people.", "1,700 people", "2007"),
    ("Since its inception in 2007, the force, now in nine cities, has charged 1,700 people.", "nine cities", None),
    ("So far this year, nearly all of the farms have lost 40 acres.", "40 acres", "So far this year"),
    ("Whereas, on June 25, 2006, the group attacked the post, killing 2 soldiers", "2 soldiers", "June 25, 2006"),
    ("Cases have fallen by 99% since the fund launched in 1988.", "99%", "1988"),
    ("They spoke of the 40 homes announced in May 2021.", "40 homes", None),
    ("He drove 3,300 miles on his August tour.", "3,300 miles", "August"),
    ("The wage will rise by 9.8% to £11.44 an hour from April.", "9.8%", "April"),
    ("Prices were 2% lower, down from April.", "2%", None),
    ("It was 9.2% in May, down from 10.1% in April. A year earlier, the rate was 5.0%.", "5.0%", "A year earlier"),
    # What a list comes into effect with, and what is said of the amount before once more.
    ("The rates will rise to 4.5%, 4.7% and 4.0%, with effect from 20 May 2023.", "4.5%", "20 May 2023"),
    ("The rates will rise to 4.5%, with effect from 20 May 2023.", "4.5%", "20 May 2023"),
    ("Sales were $4 million in 2021, which represents 13% growth.", "13%", "2021"),
    ("Sales were $4 million in 2021, which will pay 13 clerks.", "13 clerks", None),
    # A count of places or a part set off leaves the date to the figure before it; what a list goes on with has its own.
    ("It grew from 67 sites in 8 towns in 2017 to 90 sites in 9 towns in 2020.", "67 sites", "2017"),
    ("It grew from 67 sites in 8 towns in 2017 to 90 sites in 9 towns today.", "90 sites", "today"),
    ("It has 67 sites and will open 8 towns in 2017.", "67 sites", None),
    ("Some 440 people, including 130 children, lived in camps in 2022.", "440 people", "2022"),
    ("It was 4.7% in July 2022, up from 5.2% in July 2021 and a peak of 10.3% in April 2020.", "10.3%", "April 2020"),
    # What is so today, where a sentence opens with the word and says it by a verb of state.
    ("Today, over 60 percent of residents work off campus.", "60 percent", "Today"),
    ("Today, over 60 percent of residents celebrate.", "60 percent", None),
    ("Today, the U.S. share of all sales is only one-third.", "one-third", "Today"),
    ("Today, the agency is giving $4 million.", "$4 million", None),
    ("Today, with 16 women and 71 men in the House, it has become clear.", "71 men", "Today"),
    ("Today, with 16 colleagues, she wrote a letter.", "16 colleagues", None),
    # A clause with `When` that opens a sentence tells the time of what follows it, even by what began.
    ("When the mine opened in 1988, 40 people worked there.", "40 people", "1988"),
    ("When the program was launched in 2017, 40 schools took part.", "40 schools", "2017"),
    ("When the strike began two weeks ago, 400 people walked out.", "400 people", "two weeks ago"),
    ("The program, launched in 2017, has 40 schools.", "40 schools", None),
    ("She was told when the mine opened in 1988, and 40 people left.", "40 people", None),
    # What a stretch of time is ended or begun with, and what days were lost in it.
    ("The firm ended 2021 with $6 million in cash, including $2 million in bonds.", "$6 million", "2021"),
    ("The firm ended 2021 with $6 million in cash, including $2 million in bonds.", "$2 million", "2021"),
    ("The fund began 2022 with $5 million.", "$5 million", "2022"),
    ("The fund began in 2022 with $5 million.", "$5 million", None),
    ("There were 9,000 working days lost in May.", "9,000 working days", "May"),
    ("The trip took nine days in May.", "nine days", None),
    ("Year-to-date sales totaled $5 million.", "$5 million", "Year-to-date"),
    # One verb and one date for two levels or changes; one preposition for two amounts.
    ("Pay (all firms) fell by 3% and bonuses (of banks) fell by 2% in May.", "3%", "May"),
    ("Growth in pay was 5.9% and growth in bonuses was 6.7% in May.", "5.9%", "May"),
    ("The cap is 5.9% and growth in bonuses was 6.7% in May.", "5.9%", None),
    (
        "The plan for 2023 gives $17 billion to the Office of Rural Roads (ORR) and the Agency for International Bridges (AIB) and over $11 billion to towns.",
        "$11 billion",
        "2023",
    ),
    (
        "The plan for 2023 gives $17 billion to the Office of Rural Roads (ORR) and the Agency for International Bridges (AIB) and asked over $11 billion of towns.",
        "$11 billion",
        None,
    ),
    # Who says something is no one that is told of.
    (
        "Last month, the sale gave a credit to bidders who committed to build, raising $4 million.",
        "$4 million",
        "Last month",
    ),
    ("Last month, the firm committed to build 40 homes.", "40 homes", None),
    (
        "The FY 2006 Labor, Health, and Rural Education Appropriations conference report provides $9 million.",
        "$9 million",
        "FY 2006",
    ),
    # Told in one breath: in a list beside what one of it is compared with, in one bracket, by verbs of one tense.
    ("In 2022, sales rose 5% versus May 2019, pay was $60, and gas cost $3.", "$3", "2022"),
    ("In 2022, sales rose 5% versus May 2019; now pay is $60.", "$60", None),
    ("In 2022, sales rose 5% compared to 2016-2019, with pay rising to $60.", "$60", "2022"),
    # What is there is of the time that opens the sentence, what is sought of its own.
    ("As of May 1, it had got $5 million, or 10% of the $50 million required in 2021.", "$5 million", "May 1"),
    ("As of May 1, it had got $5 million, or 10% of the $50 million required in 2021.", "10%", "May 1"),
    ("As of May 1, it had got $5 million, or 10% of the $50 million required in 2021.", "$50 million", "2021"),
    ("It got $5 million of the $50 million required in 2021.", "$5 million", "2021"),
    ("In March, employment rose among men (+24,000; +0.3%).", "0.3%", "March"),
    ("Sales in May 2021 increased 26% to $975.", "$975", "May 2021"),
    ("The firm employs 20,000 people and carried 32 million guests in 2021.", "20,000 people", None),
    ("The firm hired 20,000 people and carried 32 million guests in 2021.", "20,000 people", "2021"),
    ("It infected 55,000 people and killed more than 1,500 in 2021.", "55,000 people", "2021"),
    ("Jobs rose by 35,000 in March, and the unemployment rate held steady at 5.0%.", "5.0%", "March"),
    # What is so still is not of the time since which it changed; an increase is of its own time; a program is for later.
    ("Vacancies fell by a quarter since January but still stand at 98.", "98", None),
    ("Vacancies fell by a quarter since January but still stand at 98.", "a quarter", "January"),
    ("In 2014, 60 percent of homes had one, reflecting an increase over the past decade.", "60 percent", "2014"),
    ("Sales rose 6 percent, marking growth for all, over the past decade.", "6 percent", "the past decade"),
    ("In 2009, it launched a program to house 300 families.", "300 families", None),
    ("In 2009, it created 300 jobs to clean 40 parks.", "300 jobs", "2009"),
    ("Gifts in 2021 alone gave food to 15 towns, averting 40 deaths and saving 90 homes.", "40 deaths", "2021"),
    ("Gifts in 2021 alone gave food to 15 towns, averting 40 deaths and saving 90 homes.", "90 homes", "2021"),
    ("Sales in May 2021 increased 7% to $15 in the U.S. and increased 26% to $9 elsewhere.", "26%", "May 2021"),
    # The time of what one did, no time of what it was of, about or with.
    ("In July 2021, she led a coalition of 34 states.", "34 states", None),
    ("In July 2021, she sued a firm over 22 homes.", "22 homes", None),
    ("In July 2021, she sued a firm over 22 homes, two-thirds of them in towns.", "two-thirds", None),
    ("In July 2021, she sold 22 homes, two-thirds of them in towns.", "two-thirds", "July 2021"),
    ("On May 4, 2021, it released a report along with 28 proposals.", "28 proposals", None),
    ("On May 4, 2021, it released 28 tons of fish.", "28 tons", "May 4, 2021"),
    ("Since the plan began in July 2021, it hosted seven talks with 100 guests.", "100 guests", "July 2021"),
    ("It began its study in May 2021, after 29 tenants complained.", "29 tenants", None),
    ("In May 2021 - before the flood - it had 29 tenants.", "29 tenants", "May 2021"),
    ("It held a talk in May 2021, explaining ten programs.", "ten programs", None),
    # A date in a clause of another statement, or between dashes.
    ("Lead paint was banned in 1960, yet nearly nine in ten homes have it.", "nine in ten", None),
    ("Lead paint was banned in 1960 in nine in ten towns.", "nine in ten", "1960"),
    ("Tenants who moved out after May 2016 will get $5,000.", "$5,000", None),
    ("In May 2016 tenants will get $5,000.", "$5,000", "May 2016"),
    ("Since May 2007, the force, which works in 27 towns, has charged 40 people.", "27 towns", None),
    ("Since May 2007, the force, which works in 27 towns, has charged 40 people.", "40 people", "May 2007"),
    ("He admitted one count of fraud, with a drug that it withdrew in 2005.", "one count", None),
    ("The rains failed -- and more are forecast for May -- so that 40 cows died.", "40 cows", None),
    ("It will cost $5 million if the rule takes effect in May.", "$5 million", None),
    ("The works will cost $5 million and are to be done by 2013.", "$5 million", None),
    ("The works will cost $5 million and to be built by 2013.", "$5 million", None),
    # What is meant by its year, aimed at or supposed, and what is known already.
    ("It pays $20,000 to scrap a truck from 2010 or older.", "$20,000", None),
    ("They are 9 of 10 models, most of which were built before 2011.", "10 models", None),
    ("The bank buys bonds this month, while prices are below its 2 percent goal.", "2 percent", None),
    ("This month, prices rose by 2 percent.", "2 percent", "This month"),
    ("The risk of inflation below 2 percent has diminished since May.", "2 percent", None),
    ("It won 18,000 jobs over the next four years in a state of 926,000 people.", "926,000 people", None),
    ("It won 18,000 jobs over the next four years in a state of 926,000 people.", "18,000 jobs", "the next four years"),
    ("In 2021 it gave $4 million for the almost 540,000 refugees there.", "540,000 refugees", None),
    ("In 2021 it gave food to almost 540,000 refugees there.", "540,000 refugees", "2021"),
    ("Sales were up 9 percent on a volume basis from a year earlier.", "9 percent", None),
    # What a settlement is of, whom one joined, what was accepted, a town that was incorporated.
    ("It was joined by 39 states and resolves claims that in 2019 it lied.", "39 states", None),
    ("He was joined by 21 senators upon signing the act in March 2005.", "21 senators", None),
    ("Almost 240 families were foreclosed upon during March 2005.", "240 families", "March 2005"),
    ("Last week, the House accepted a plan to raise the wage to $7.25.", "$7.25", None),
    ("It gave $4 million for Sandy, incorporated in 1893.", "$4 million", None),
    ("In the past five months, bombs were found on the 483 acres.", "483 acres", None),
    ("In the past five months, fires burned 483 acres.", "483 acres", "the past five months"),
    # The parts of a count in a clause aside, the length of a stretch, what now stands at an amount, and distances.
    ("Some 700 cases, of which 92 were fatal, had been reported by 31 January.", "700 cases", "31 January"),
    ("Some 700 cases, of which 92 came in January, are open.", "700 cases", None),
    ("The law gives $5 billion over five years (2022-2026) for buses.", "$5 billion", "2022-2026"),
    (
        "Aid for the region in Fiscal Year 2022 now stands at more than $1.9 billion.",
        "$1.9 billion",
        "Fiscal Year 2022",
    ),
    ("Aid was low in 2012 and now stands at more than $1.9 billion.", "$1.9 billion", None),
    ("In January, four trucks came from the port, 1,200 km away from there.", "1,200 km", None),
    ("In January, four trucks drove 1,200 km.", "1,200 km", "January"),
    ("Ten months after war broke out on 15 April 2021, half of its people need aid.", "half", None),
    ("Jobs rose by an average of 22,000 over the prior 12 months.", "22,000", "the prior 12 months"),
    ("Jobs rose by 22,000 over the prior year.", "22,000", None),
    ("It pays $104 million more than under the law that expired in May 2003.", "$104 million", None),
    # A list of years opens a sentence.
    (
        "In fiscal years 2005 and 2006, it used $4 million and leveraged over $6 million.",
        "$6 million",
        "fiscal years 2005",
    ),
    ("In 2020, 2021 and 2022, it hired 40 guards.", "40 guards", "2020"),
    ("In 2020 it planned, and in 2021 it hired 40 guards.", "40 guards", "2021"),
    # A date behind `and` opens another statement.
    ("In 2021, it spent $4 million, and in 2022 it will spend $5 million.", "$4 million", "2021"),
    ("It spent $4 million, and by 2025 it will spend more.", "$4 million", None),
    ("It spent $4 million on roads and in 2022 $5 million.", "$5 million", "2022"),
    # A stretch of time that is named by its year; the year of another name is none.
    ("During the 2021 Special Enrollment Period, 3 million people signed up.", "3 million people", "2021"),
    ("Wardens made 1,200 arrests in the 2021 hunting season.", "1,200 arrests", "2021"),
    ("Turnout was 61 percent in the 2020 presidential election.", "61 percent", "2020"),
    ("She spoke to 61 farmers at the 2020 farm show.", "61 farmers", None),
    ("He praised the $4 million in the 2020 farm bill.", "$4 million", None),
    # As many figures as dates, in their order.
    ("Income for 2021 and 2020 was $4 million and $3 million, respectively.", "$4 million", "2021"),
    ("Income for 2021 and 2020 was $4 million and $3 million, respectively.", "$3 million", "2020"),
    ("Income was $4 million and $3 million in 2021 and 2020, respectively.", "$4 million", "2021"),
    ("Income was $4 million and $3 million in 2021 and 2020, respectively.", "$3 million", "2020"),
    ("In 2021, 2020 and 2019, it had 40, 42 and 44 branches, respectively.", "42", "2020"),
    (
        "In 2021 and 2020, it gave Ohio, Iowa and Utah $4 million, $5 million and $6 million, respectively.",
        "$6 million",
        "2021",
    ),
    ("In 2021, it paid A and B $4 million and $5 million, respectively.", "$5 million", "2021"),
    # An amount stands behind its date in a list that began with its name.
    ("Sales in 2021 were $5 million, in 2020 $4 million and in 2019 $3 million.", "$5 million", "2021"),
    ("Sales in 2021 were $5 million, in 2020 $4 million and in 2019 $3 million.", "$4 million", "2020"),
    ("Sales in 2021 were $5 million, in 2020 $4 million and in 2019 $3 million.", "$3 million", "2019"),
    ("Sales were $5 million in 2021 (previous year: $4 million).", "$4 million", "previous year"),
    ("The year 2021 saw 3,200 arrests.", "3,200 arrests", "The year 2021"),
    ("The 2021 survey saw 3,200 arrests.", "3,200 arrests", None),
    ("Prices rose 3 percent over the 12 months ending May 2022.", "3 percent", "the 12 months ending May 2022"),
    ("The loan carries interest of 4.5% and matures in 2031.", "4.5%", None),
    ("In 2021, the bank earned $4 million, compared with $3 million the year before.", "$3 million", "the year before"),
    ("Sales were $9 million, up from $4 million a year earlier.", "$4 million", "a year earlier"),
    # A date opens a clause that is said, with both things that it tells of.
    ("It says that in 2019 its loans and grants reached 400 firms.", "400 firms", "2019"),
    ("The report finds that, in 2019, men lost $9 billion and women lost $6 billion.", "$6 billion", "2019"),
    ("It says that over the past year fuel has risen, while fares would rise by 67 percent.", "67 percent", None),
    ("It says that in 2019 the board set a rule that bars tails of 4 inches.", "4 inches", None),
    # A list of one kind leaves its date to all.
    (
        "It gave $52 billion for roads and more than $5 billion for bridges for fiscal year 2022.",
        "$52 billion",
        "fiscal year 2022",
    ),
    ("It gave $2.2 million to Ohio in 2018 and $3.2 million to Iowa in 2017.", "$2.2 million", "2018"),
    ("It gave $52 billion for roads, and the state sold 5 bridges in 2022.", "$52 billion", None),
    ("It made a $1 billion set of awards to 90 projects across 47 states in May 2021.", "$1 billion", "May 2021"),
    ("It made a $1 billion set of awards and hired 90 clerks across 47 states in May 2021.", "$1 billion", None),
    # A change and the level that it leads to.
    ("The budget dropped by $700 million to $6.6 billion for fiscal year 2006.", "$700 million", "fiscal year 2006"),
    ("The fee rose from $2 to $3 in 2006.", "$2", None),
    # What stands between dashes does not part a figure from its date.
    (
        "It could save 654,000 lives – up to 238,000 of men – over the next 40 years.",
        "654,000 lives",
        "the next 40 years",
    ),
    (
        "It adds one million barrels a day – every day – for the next six months.",
        "one million barrels a day",
        "the next six months",
    ),
    ("It could save 654,000 lives – the rule took effect in 2019.", "654,000 lives", None),
    ("It is at 1.5 degrees, and – now, then – will not matter unless they act by 2030.", "1.5 degrees", None),
    # What is compared has the time that is told with it alone.
    ("It shows that 84% of men and 85% of women have had one, compared to 56% and 65%, in May 2021.", "85%", None),
    ("In 2018 it shows that 84% of men had one, compared to 56% in May 2021.", "84%", "2018"),
    # What is proposed is not of the time of the proposal; nor is what by the way happened then.
    ("In 2004, the senator offered an amendment to a bill that would have given $50 million.", "$50 million", None),
    ("In 2004, the senator offered $50 million to the port.", "$50 million", "2004"),
    ("It works in 24 countries, including by enacting a law in 2021.", "24 countries", None),
    ("It worked in 24 countries, including Chad, in 2021.", "24 countries", "2021"),
    # Today, of what is so by now; what is announced today has no time.
    ("Today, it’s just $554 million.", "$554 million", "Today"),
    ("Today there are more than 60 sites, and it announced $5 million.", "60 sites", "Today"),
    ("Today, China accounts for about 40 percent of the demand.", "40 percent", "Today"),
    ("Today, over 99 percent of schools are open.", "99 percent", "Today"),
    ("Today, 12 senators are asking for more.", "12 senators", None),
    ("Today, the bank announced $5 million.", "$5 million", None),
    ("As of today, over 3,500 people have left.", "3,500 people", "today"),
    ("Starting today, families get $250 for a child and $300 for a baby.", "$300", "today"),
    ("On May 4, the agency asked for $5 million and published 3 rules.", "$5 million", None),
    # Since a thing with a date of its own, for years of crops, in a budget that is told of further.
    ("There have been 225 deaths since the 1999 tragedy.", "225 deaths", "1999"),
    ("There were 225 deaths at the 1999 concert.", "225 deaths", None),
    ("It gave $3 billion in aid for crop years 2005, 2006 and 2007.", "$3 billion", "2005"),
    ("Also in the FY 2006 budget, the program has $6 million.", "$6 million", "FY 2006"),
    # A stretch of months is long enough for what is reported in it; an age is no rival for the date.
    ("From January to August, media reported 26 cases.", "26 cases", "January to August"),
    ("In August, media reported 26 cases.", "26 cases", None),
    ("More than 2,500 children age 14 or younger were hurt in 2004.", "2,500 children", "2004"),
    ("Building on the $57 million it gave since 2020, it plans to invest $5 million.", "$5 million", None),
    # What happened on the day of an event; the size of those that are told of; a clause of its own.
    ("Six months after the flood of 8 May 2022, 60,000 people live in tents.", "60,000 people", None),
    ("As of 8 May 2022, 60,000 people live in tents.", "60,000 people", "8 May 2022"),
    ("On the evening of 8 May 2022, 40 people were hurt.", "40 people", "8 May 2022"),
    ("Beginning July 1, 2022, employers with 26 or more workers pay.", "26 or more workers", None),
    ("In July 2022, it served 26 or more towns.", "26 or more towns", "July 2022"),
    ("The program, funded through May 2025, serves 700 veterans.", "700 veterans", None),
    # Data of a time; a year to date; what is told in one breath; a part of what has a time.
    ("Data as of May 2022 show that 84% of men have had one.", "84%", "May 2022"),
    ("He said that data as of May 2022 show that 84% of men have had one.", "84%", None),
    ("Year to date, it has paid $1.2 billion.", "$1.2 billion", "Year to date"),
    ("Rains on April 29 killed 40 people and displaced 90 families.", "90 families", "April 29"),
    ("It held 1,240 talks in 2021; of these, 310 were long.", "310", "2021"),
    ("It held 1,240 talks in 2021; it has 310 rooms.", "310 rooms", None),
    ("It was 4% in 2021, fewer than the 110 deaths in 2019.", "110 deaths", "2019"),
    ("It has the 110 beds built in 2019.", "110 beds", None),
    # An owner is of its time; of a day of the week that opens the sentence is what happened on it.
    ("It is less than last year’s $9 million.", "$9 million", "last year"),
    ("On Sunday, a fire destroyed 40 homes.", "40 homes", "Sunday"),
    ("The agency on Sunday released $9 million.", "$9 million", None),
    # What has changed since an event is of no time that was told before; but since a date.
    ("In the past year use rose 8%, and traffic has tripled since the start of the war.", "tripled", None),
    ("In the past year use rose 8%, and traffic has tripled since March.", "tripled", "March"),
    # Each of a list of amounts has its own, and what stands before the list has none of these.
    ("She wrote 29 reports and got bonuses of $5,000 in 2018 and $4,000 in 2019.", "29 reports", None),
    ("She wrote 29 reports and got bonuses of $5,000 in 2018.", "29 reports", "2018"),
    # Two changes in brackets; a second statement of the same time.
    ("It fell in May, led by gas stations (-2.4%) and grocery stores (-1.3%).", "1.3%", "May"),
    ("The rate was 4% in May, and the number of jobless was little changed at 6 million.", "6 million", "May"),
    ("It opened 12 stores in 2020, and the chain now has 400 stores.", "400 stores", None),
    (
        "In the third quarter, sales fell 1%, the first decline since 2020, while costs were down 2%.",
        "2%",
        "the third quarter",
    ),
    # Cells of a row stand for themselves.
    ("Water | $2.5 million | Claims settled as of November 2021", "$2.5 million", None),
    ("Water | $2.5 million in 2021 | Claims", "$2.5 million", "2021"),
]


@pytest.mark.parametrize(("text", "figure", "target"), PERIODS)
def test_a_figure_has_the_time_that_the_text_gives_it(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "period", RELEASE) == target


def test_a_date_that_nothing_resolves_is_a_period_too() -> None:
    found = extract.figures("Last year, exports were $5 billion.")
    assert [(f.period, f.period_start) for f in found if f.label == "MONEY"] == [(found[0].figure_id, None)]
