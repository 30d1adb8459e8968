"""How far a date reaches as the period of the figures around it: as far as its clause."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.table import linked

RELEASE = date(2022, 9, 16)

# The text, the figure, the date that is its period.
PERIODS: list[tuple[str, str, str | None]] = [
    # A list of amounts, each of its own, leaves the date at its end to all; the level compared with has another.
    ("Costs of $5 million, sales of $3 million and profit of $1 million in 2019 fell.", "$5 million", "2019"),
    (
        "In 2018 it had costs of $5 million and profit of $2 million, compared to sales of $3 million and gains of "
        "$1 million in 2019.",
        "$2 million",
        "2018",
    ),
    ("Third quarter Adjusted EBITDA was $5 million.", "$5 million", "Third quarter"),
    # A clause that a comma and the verb behind it end has no date of what that tells.
    ("The lab, which runs 40 sites, reports that cases in May fell by 2%.", "40 sites", None),
    ("The firm, which has nine shops, said it sold more in May.", "nine shops", None),
    ("The firm, which sold nine shops and hired 20 people in May, is here.", "nine shops", "May"),
    # All of them tell where, and what came in so far is of no deadline.
    ("It has 900 cases and 90 deaths from all 9 towns since May 2021.", "900 cases", "May 2021"),
    ("It asks for $9 million through June 2023, of which $2 million has been received.", "$2 million", None),
    ("It asks for $10 million through June 2023, of which $2 million, or 20%, has been received.", "20%", None),
    ("It asks for $9 million through June 2023, of which $2 million is for roads.", "$2 million", "June 2023"),
    # Two levels that a change between two dates led from and to are of neither.
    ("Sales rose 40% between May and June 2021, from 50 to 70 cars.", "70 cars", None),
    # What a thing is worth, told aside, is of no date of it; nor is what is paid of a day of record.
    ("The bridge, worth $40 million, will open in 2025.", "$40 million", None),
    ("The bridge, which cost $40 million, opened in 2019.", "$40 million", None),
    ("The bridge cost $40 million in 2019.", "$40 million", "2019"),
    ("The plant, which employs 350 people, will close in 2025.", "350 people", None),
    ("The plant, which will employ 350 people in 2025, is new.", "350 people", "2025"),
    ("It pays $3 to holders on the register at 6 October 2022.", "$3", None),
    # A level stands behind its date.
    ("Growth is put at 7 percent, with 2024 at 8 percent; 2025 at 9 percent.", "9 percent", "2025"),
    ("Debt will fall in 2024 (to 3 percent) and 2025 (to 2 percent).", "2 percent", "2025"),
    ("It met on May 5 at 40 sites.", "40 sites", "May 5"),
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
    # An adverb before the date that opens a sentence; a list that goes on with `followed by`.
    ("Globally, in 2022, most of them were in Asia (46%) and Africa (23%).", "23%", "2022"),
    ("In 2019 food came first (+2.9%), followed by fuel (+1.8%).", "1.8%", "2019"),
    ("In 2019 it opened 40 shops, followed by another 12.", "12", None),
    # What the rest will be.
    ("Some 65% of the road was done and the rest would be ready by 2025.", "65%", None),
    ("Some 65% of the road and of the rest would be ready by 2025.", "65%", "2025"),
    # The level that a change leads from has a date of its own, what is told next has not.
    ("It rose to $6 million in May from $5 million in April as exports fell 2%.", "2%", "May"),
    ("It rose to $6 million in May from $5 million in April as exports fell 2%.", "$5 million", "April"),
    ("It rose from $5 million in April to $6 million, and exports fell 2%.", "2%", None),
    # A date in a clause of its own.
    ("Although the mine closed in 2013, 90 people live there.", "90 people", None),
    ("Although the mine closed in 2013, it still has 90 sites.", "90 sites", None),
    ("Although prices rose in 2013, sales rose 3%.", "3%", "2013"),
    ("It will set up 60 lamps along the 1,350-mile road by 2025.", "60 lamps", "2025"),
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
    # So may a purpose, a cause or a topic.
    (
        "To help towns rebuild, in the past year, the fund gave $5 million, and lent $3 million.",
        "$3 million",
        "the past year",
    ),
    ("For small farms, by 2030, it aims to work with others to train at least 400 people.", "400 people", "2030"),
    ("Thanks to the new law, today more than 40 million people have a doctor.", "40 million people", "today"),
    ("Thanks to the new law, today the state gave $40 million.", "$40 million", None),
    ("For those who moved in 2019, it gave $40 million.", "$40 million", None),
    ("To help towns, it met in March and gave $40 million.", "$40 million", None),
    # A second verb behind the date goes on with its time, unless it has one of its own or says something.
    ("It gave $5 million to towns in 2020, and supported about 400 jobs.", "400 jobs", "2020"),
    ("It raised $5 million in 2020 and built 12 shops.", "12 shops", "2020"),
    ("It raised $5 million in 2020 and opened 12 shops in 2021.", "12 shops", "2021"),
    ("It raised $5 million in 2020 and will open 12 shops.", "12 shops", None),
    ("It raised $5 million in 2020 and announced 12 jobs.", "12 jobs", None),
    ("It raised $5 million on May 4, and supported 400 jobs.", "400 jobs", None),
    # A share of the things counted, and those.
    ("In 2014, over 60 percent of the 47,000 fires were in homes.", "47,000 fires", "2014"),
    ("By 2030, over 60 percent of the 400 buses will be new.", "400 buses", None),
    ("In 2021, 60 percent of the 90 homes were old, and in 2022 more were.", "90 homes", "2021"),
    ("In 2021, 60 percent of the 90 homes built in 2020 were sold.", "90 homes", None),
    ("In 2021, 60 percent of the $40 million came.", "60 percent", "2021"),
    # Money with which a count was treated leaves the date to both.
    ("It charged 21 people with $3 million in fraud in 2021.", "21 people", "2021"),
    ("It opened 21 sites with $3 million that it got in 2021.", "21 sites", None),
    ("It has 21 sites and gave $3 million in 2021.", "21 sites", None),
    # Whom one acts against is no level to compare with.
    ("In 2021, it brought 40 actions against 30 firms.", "30 firms", "2021"),
    ("In 2021, it had 40 wins against 30 losses.", "30 losses", None),
    ("In 2021, it made $40 million against $30 million.", "$30 million", None),
    # A year that names a program.
    ("Congress gave $40 million for the 2004 program.", "$40 million", "2004"),
    ("The 2004 program gave $40 million.", "$40 million", None),
    # A statement with a date of its own behind a label.
    ("$25 a Month: Starting in May, farms get $40.", "$25 a Month", None),
    ("1,508: Number of deaths since May 2020", "1,508", "May 2020"),
    # A list in which what each share is for stands before it.
    ("Rent accounted for 43% of costs in 2021, food for 26%, and all else for 20%.", "20%", "2021"),
    ("Rent accounted for 43% of costs in 2021, and the rest paid for 20%.", "20%", None),
    ("In 2021, it asked for 5%, and by May it asked for 10%.", "10%", None),
    # A change that is told of the level before it, behind a semicolon.
    ("Sales in May were at a rate of 900; this is 5 percent below the April rate.", "5 percent", "May"),
    ("Sales were $4 million in 2021; this represents an increase of 5 percent.", "5 percent", "2021"),
    ("Sales were $4 million in 2021. This represents an increase of 5 percent.", "5 percent", None),
    ("Sales were $4 million in 2021; this is to rise to 5 percent.", "5 percent", None),
    ("Sales were $4 million in 2021; costs were up 5 percent.", "5 percent", None),
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
    # What a sentence opens with is the time of all that it tells: a change, figures, or the date itself.
    ("The June rise in the deficit reflected a fall in sales of $2 million to $9 million.", "$9 million", "June"),
    ("The June figures show gains in Ada (40) and in Elko (30).", "30", "June"),
    ("The June data centre has 40 clerks.", "40 clerks", None),
    ("The May increase in fares followed a rise of 4 percent in April.", "4 percent", "April"),
    ("June was the second wettest month on record, with 40 floods, 12% more than in May.", "40 floods", "June"),
    ("June was the second wettest month on record, with 40 floods, up 12% on June 2020.", "12%", "June"),
    ("It said that June was a wet month, with 40 floods.", "40 floods", None),
    ("June 4 was a day of grief, with 40 dead.", "40", "June 4"),
    ("The drive, which ran from March to May, reached 40 farms and 30 mills.", "30 mills", "March to May"),
    ("The drive, which began in March, reached 40 farms.", "40 farms", None),
    ("The drive, which ran from March to May, worked to end the waste of 40 farms.", "40 farms", None),
    # Since when something has changed, and the levels that it led from and to.
    ("Prices are down 30% since they peaked at 9 percent in May.", "30%", "May"),
    ("Deaths fell by 30% since reaching a high of 900 in May.", "30%", "May"),
    ("Prices are down 30% since the war began, and rents rose 9 percent in May.", "30%", None),
    ("Since 2010, sales have risen by 25% - from $4 million to $5 million.", "$5 million", None),
    ("Since 2010, sales have risen by 25% - from $4 million to $5 million.", "25%", "2010"),
    ("Since 2010, sales have come to $5 million.", "$5 million", "2010"),
    # A clause of what comes beside, a promise, and the deadline of a promise.
    ("In addition to paying $5 million in 2021, it gives $3 million to towns.", "$3 million", None),
    ("In addition, in 2021 it gave $3 million to towns.", "$3 million", "2021"),
    ("It keeps its pledge last year to train 40 nurses.", "40 nurses", None),
    ("It used last year to train 40 nurses.", "40 nurses", "last year"),
    ("It gave 60 doses as part of a pledge to give 400 doses by 2025.", "60 doses", None),
    ("It gave 60 doses as part of a pledge to give 400 doses by 2025.", "400 doses", "2025"),
    ("It gave 60 doses as part of its pledge of 400 doses in 2021.", "60 doses", "2021"),
    ("Over the next ten years, we will cut today’s death rate by 50 percent.", "50 percent", "the next ten years"),
    # What stands between dashes, what was sold in a time, and what is so today.
    ("It raised $5 million – 4 percent of all – in 2019.", "4 percent", "2019"),
    ("It raised $5 million in 2019 – and 4 percent of them left.", "4 percent", None),
    ("It reported May 2022 U.S. sales of 9,000 vans.", "9,000 vans", "May 2022"),
    ("Acme posted June sales of 9,000 vans, down 4 percent.", "4 percent", "June"),
    ("Nearly 40 percent of Acme’s 2021 sales were abroad.", "40 percent", "2021"),
    ("Sales have come back to 40 percent of its 2021 sales.", "40 percent", None),
    ("Nearly 40 percent of the 2021 graduates left.", "40 percent", None),
    ("For example, today, 40 percent of homes have heat.", "40 percent", "today"),
    ("It wrote to them: today, 40 percent of homes have heat.", "40 percent", None),
    # What the subject is made up of is of no time of what it has done; nor what comes on top, or the total reached.
    ("Since May 2007, the force, comprised of 15 teams, has charged 40 people.", "15 teams", None),
    ("Since May 2007, the force, comprised of 15 teams, has charged 40 people.", "40 people", "May 2007"),
    ("Since May 2007, teams in seven towns have charged 40 people.", "seven towns", None),
    ("Since May 2007, homes in seven towns were built.", "seven towns", "May 2007"),
    ("From 2025 to 2028 it gives $6 million, in addition to the $9 million given before.", "$9 million", None),
    ("The FY 2023 budget includes $6 million for ports, in addition to $9 million in aid.", "$9 million", "FY 2023"),
    ("It added 90 jobs in June, bringing the total number of jobs since it opened to 400.", "400", None),
    ("It added 90 jobs in June, bringing 400 people to town.", "90 jobs", "June"),
    ("It will close the mill by 2024, at an estimated cost of $9 million.", "$9 million", None),
    ("It closed the mill in 2024, at an estimated cost of $9 million.", "$9 million", "2024"),
    ("Despite the gains of last year, there are 40 homes to let.", "40 homes", None),
    ("With the gains of last year, there are 40 homes to let.", "40 homes", "last year"),
    ("It rose by 9,000 in June, with gains of 6,000 in towns.", "6,000", "June"),
    ("It rose by 9,000 in June, with clerks in 6,000 towns.", "6,000 towns", None),
    ("Growth was 9 percent in 2022, above the 2021 average gain of 4 percent.", "4 percent", "2021"),
    ("They will give $9 million at the June 4 U.S.-Chad Summit.", "$9 million", None),
    ("Just last week, a report showed that the price of oil is $9.", "$9", None),
    ("As recently as 2019, it had 40 homes.", "40 homes", "2019"),
    ("Building on the $4 million already spent, the FY23 budget requests $3 million.", "$4 million", None),
    ("Building on the $4 million already spent, the FY23 budget requests $3 million.", "$3 million", "FY23"),
    ("Over the past ten years, sales have grown from 4 tons to 9 tons.", "9 tons", None),
    ("Over the past ten years, sales have grown by 4 tons.", "4 tons", "the past ten years"),
    # What `with` tells of a time that is over; a range from one number to another; a label behind a number.
    ("Ada was the largest source in 2019, with 9,000 visits.", "9,000 visits", "2019"),
    ("Growth slowed in the year 2019, with visits rising 7 percent.", "7 percent", "the year 2019"),
    ("Ada grew the most in 2019, with 9,000 homes now for sale.", "9,000 homes", None),
    ("The plant will be finished in 2029, with 12 towns to be served.", "12 towns", None),
    ("Ada became a town in 2019, with elders numbering 70 or more.", "70", None),
    ("Estimates of the rate at the end of 2019 ranged from 4 to 5 percent.", "4 to 5 percent", "the end of 2019"),
    ("In 2019, the fee went up to $7 from $4.", "$4", None),
    ("2,400 – Displaced people since October 2019", "2,400", "October 2019"),
    ("The 2,400 – Displaced people since October 2019", "2,400", None),
    # Cases that are known by the time they were counted in, and a length of time that another is compared with.
    ("The total was above the 2,400 visits recorded in 2019.", "2,400 visits", "2019"),
    ("The total was above the 2,400 visits that the plan has in 2019.", "2,400 visits", None),
    ("The stay was 10 days, down from 11 days in 2019.", "11 days", "2019"),
    ("The stay was 10 days in 2019.", "10 days", None),
    # Changes in brackets.
    (
        "In May 2019, the largest drops were in homes (-278,000); farm aid, care, and rail (-150,000).",
        "150,000",
        "May 2019",
    ),
    ("In 2019 it was the best maker of cars, and sold 9,000 vans to Ada (+4%).", "4%", "2019"),
    ("It sold 9,000 vans to Ada in 2019. It made 40 more (+4%).", "4%", None),
    # What has been so since an event; a level that is that of another time; clauses with verbs of their own.
    ("Since joining the board in 2017, Ms. Ada has missed no vote and has cast 870 votes.", "870 votes", "2017"),
    ("Since joining the board, she has cast 870 votes, and was ill in 2017.", "870 votes", None),
    ("The bill has $345 million for grants, level with 2019, and more.", "$345 million", None),
    ("The bill has $345 million for grants with loans in 2019.", "$345 million", "2019"),
    ("The six bills, which account for 70 percent of spending, must be law by March 22.", "70 percent", None),
    ("The six bills, which account for 70 percent of spending in 2019, must be law.", "70 percent", "2019"),
    ("In Ohio, where trade was weak in January 2019, 190 cars were sold.", "190 cars", None),
    ("In Ohio, where 190 cars were sold in January 2019, trade is weak.", "190 cars", "January 2019"),
    ("The school has 130 students, and its class in 2019 was its best.", "130 students", None),
    ("The school had 130 students and its own farm in 2019.", "130 students", "2019"),
    # What happened, and what it harmed, has its own time.
    ("It comes after a fire in 2003 that killed five students.", "five students", "2003"),
    ("It comes after a law in 2003 that gave 40 towns a park.", "40 towns", None),
    ("It pays $150,000 to mend a well damaged by Storm Ada in May 2019.", "$150,000", None),
    ("It got $2 million for students harmed by a firm in settlements reached in 2019.", "$2 million", "2019"),
    ("Goods worth $4 million were destroyed by a fire in 2019.", "$4 million", "2019"),
    # Lengths that are counted have no time, and a level has that of `today`.
    ("Last month, it signed the best deal in three generations.", "three generations", None),
    ("Five dry seasons since 2019 have left towns poor.", "Five dry seasons", "2019"),
    ("It must grow from 40 sites today to 60 sites by 2030.", "40 sites", "today"),
    # What is offered to some is of the time, and no bill; who came to what was hosted.
    ("In 2021 the city offered a health plan to 400 workers.", "400 workers", "2021"),
    ("In 2021 he offered a plan to give $4 million to towns.", "$4 million", None),
    ("In 2021 he filed the Clean River Plan for $4 million in work.", "$4 million", None),
    ("In May, it hosted a job fair with 400 people.", "400 people", "May"),
    ("In May, she joined a letter along with 34 senators.", "34 senators", None),
    ("In May, it released a report with 400 pages.", "400 pages", None),
    # A verb of the past, regular or not.
    ("The drive, which ran from March to May, won 40 seats.", "40 seats", "March to May"),
    ("The drive, which ran from March to May, built 40 homes.", "40 homes", "March to May"),
    ("The drive, which ran from March to May, will build 40 homes.", "40 homes", None),
    ("It sold 40 vans in May, pushing the total to 90.", "90", None),
    # What tells more of a time that is over, but not of today, nor behind a semicolon what is so today.
    ("Ames was the largest in 2021, with 9,000 homes, and it now has 12.", "9,000 homes", "2021"),
    ("Ames was the largest in 2021, with 9,000 homes today.", "9,000 homes", None),
    ("In 2021, sales were $4 million; costs were $3 million.", "$3 million", "2021"),
    ("In 2021, sales were $4 million; costs were $3 million and are to rise.", "$3 million", None),
    ("In 2021, sales were $4 million; since then costs were $3 million.", "$3 million", None),
    # A yearly change on the way to a level; what a thing did that is told of behind a comma.
    ("Output fell to 36 tons in 2020, an average annual decline of 3.5%.", "3.5%", None),
    ("Output fell to 36 tons in 2020, an annual decline of 3.5%.", "3.5%", "2020"),
    ("It has 40 shops, a number that rose in 2015.", "40 shops", None),
    ("It sold 40 bags of Xyl, a drug that it pulled from shops in 2005.", "40 bags", None),
    ("It sold 40 bags of Xyl, a cheap drug, in 2005.", "40 bags", "2005"),
    # A mean that tells more of what was then; a second verb behind a stretch of days; a rate that points led to.
    ("Some 400 homes received aid last winter, with an average benefit of $612.", "$612", "last winter"),
    ("It awarded 40 grants in 2021, with a median award of about $5,000.", "$5,000", "2021"),
    ("It sold 40 homes last year, with an average sale price of $300,000.", "$300,000", "last year"),
    ("It sold 40 homes last year, with an average price of $300,000 now.", "$300,000", None),
    ("It will award 40 grants next year, with an average award of $5,000.", "$5,000", None),
    ("It sold 40 homes last year, with a loan of $300,000.", "$300,000", None),
    (
        "It closed 41 cases from Oct. 1, 2020, through July 20, 2021, and found 12 children.",
        "12 children",
        "Oct. 1, 2020, through July 20, 2021",
    ),
    ("It closed 41 cases from Oct. 1 through Oct. 4, 2021, and found 12 children.", "12 children", None),
    ("It closed 41 cases from Oct. 1, 2020, through July 20, 2021, and has 12 clerks.", "12 clerks", None),
    ("Over the past three months, yields have risen by 120 basis points, to 11.4%.", "11.4%", None),
    ("Since 2019, the rate has fallen by 3 percentage points to 4%.", "4%", None),
    ("Over the past three months, sales rose by 12%, to $11 million.", "$11 million", "the past three months"),
    ("In 2021, the rate fell by 3 percentage points to 4%.", "4%", "2021"),
    # A level of now behind a change since a date; what was done with what money is for; a decision that is passive.
    ("Sign-ups have tripled since January 2022, to 320,000 homes.", "320,000 homes", None),
    ("Sales have grown 4% since 2019 to nearly $4 million.", "$4 million", None),
    ("Sign-ups tripled in 2021, to 320,000 homes.", "320,000 homes", "2021"),
    ("It gives $14 million to replace boilers that were installed in 1980.", "$14 million", None),
    ("It gives $14 million for families who lost homes in 2017.", "$14 million", None),
    ("It gave $14 million to towns that was approved in 2017.", "$14 million", "2017"),
    ("It gave $14 million to towns in 2017.", "$14 million", "2017"),
    ("A loan of $14 million was approved by the board in July 2021.", "$14 million", None),
    ("Two loans, in a total amount of $14 million, were authorized on May 4, 2021.", "$14 million", None),
    ("Loans of $14 million were made by the board in July 2021.", "$14 million", "July 2021"),
    ("It gives $40 million to train nurses in 12 towns by 2027.", "$40 million", None),
    ("It gives $40 million to nurses in 12 towns in 2021.", "$40 million", "2021"),
    # A clause of another subject; a price in an aside; what a bracket tells of the time before it; a shorter wait.
    ("In Otago 61 sites have been confirmed and work will begin in May.", "61 sites", None),
    ("The loan of $3 million is due and the town will pay it in 2025.", "$3 million", None),
    ("Some 61 sites and several shops will open in May.", "61 sites", "May"),
    ("Four sites on the pass, worth $3 million, will follow in May.", "Four sites", "May"),
    ("Four sites on the pass are worth $3 million in May.", "Four sites", None),
    ("Jobs were little changed in July (-6,400; -0.1%), after a rise in June.", "0.1%", "July"),
    ("Jobs were little changed in July (see page 9), and the rate is 0.1%.", "0.1%", None),
    ("Lead times have come down by about two months since January.", "two months", "January"),
    ("In January the mission was extended by two months.", "two months", None),
    ("The pound fell 3% against the dollar in May.", "3%", "May"),
    ("The pound has fallen 3% against other currencies since May.", "3%", "May"),
    ("The pound fell 3% against the average of May.", "3%", None),
    ("It should be so by 2030, at a cost of $9 million, or 0.6 percent of revenue.", "0.6 percent", None),
    ("It should be so by 2030, for some, or 0.6 percent of pupils.", "0.6 percent", "2030"),
]


@pytest.mark.parametrize(("text", "figure", "target"), PERIODS)
def test_a_period_reaches_as_far_as_its_clause(text: str, figure: str, target: str | None) -> None:
    assert linked(text, figure, "period", RELEASE) == target
