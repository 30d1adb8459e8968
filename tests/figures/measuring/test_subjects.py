"""Measures of levels and changes whose subject stands further left than the words before their verb."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, one of its figures, and its measure.
MEASURES = [
    # What was done to the subject, by a word that is a past form as well.
    ("The pile of loans held for sale had fallen to $7 billion.", "$7 billion", "pile of loans held for sale"),
    ("Total cash kept in banks fell to $7 billion.", "$7 billion", "Total cash kept in banks"),
    ("Money spent on fuel rose 6 percent.", "6 percent", "Money spent on fuel"),
    ("Grants made to the towns were $7 million.", "$7 million", "Grants made to the towns"),
    ("The share of gas bought in Asia fell to 6 percent.", "6 percent", "share of gas bought in Asia"),
    # What is done by whom, and what is told by the doing alone.
    ("Investment by firms rose 6 percent.", "6 percent", "Investment by firms"),
    ("Sales by region were $7 million.", "$7 million", "Sales by region"),
    ("Borrowing by households increased by $7 million.", "$7 million", "Borrowing by households"),
    ("Recruiting of nurses fell 6 percent.", "6 percent", "Recruiting of nurses"),
    ("Investing in bonds fell 6 percent.", "6 percent", "Investing in bonds"),
    ("Speaking in Ohio, she pledged $7 million.", "$7 million", None),
    ("A survey by the bank put growth at 6 percent.", "6 percent", "growth"),
    ("Stunting among children under five fell to 28 percent.", "28 percent", "Stunting among children under five"),
    ("Yields on 10-year bonds have risen to 11.4%.", "11.4%", "Yields on 10-year bonds"),
    ("The share of homes with water for handwashing grew to 59%.", "59%", "share of homes with water for handwashing"),
    ("Acme, with sales in Ohio of $7 million, grew.", "$7 million", "sales in Ohio"),
    ("Debt fell from 74 percent of GDP in 2023 to 68 percent.", "68 percent", "Debt"),
    # Adjectives of which something is said, behind a plural, and adverbs.
    ("Access to basic water is nearly universal, at 98 percent.", "98 percent", "Access to basic water"),
    ("Loans outstanding totaled $7 million.", "$7 million", "Loans outstanding"),
    ("Prices meanwhile fell 6 percent.", "6 percent", "Prices"),
    ("It followed 4,800 patients for a median of 5.3 years.", "4,800 patients", "patients"),
    ("All five members of the board preferred the increase.", "five members", "members of the board"),
    # But the firm itself bought, and another rose.
    ("Acme bought from mills that grew 6 percent.", "6 percent", "mills"),
    ("It spent on dams, which cost $7 million.", "$7 million", "dams"),
    ("The firm paid for shares valued at $7 million.", "$7 million", "shares"),
    ("Acme, which sold to schools, grew 6 percent.", "6 percent", "Acme"),
    ("What they made in fees rose 6 percent.", "6 percent", "fees"),
    # Peaks and troughs, what averages them, pay that grows, and what goes on further.
    ("The rate climbs to a peak of 7% and averages 6%.", "7%", "rate"),
    ("The rate climbs to a peak of 7% and averages just under 6%.", "6%", "rate"),
    ("Sales fell to a trough of $7 million.", "$7 million", "Sales"),
    ("Tables and averages of 7% are shown.", "7%", None),
    ("Average weekly pay growth picked up to 7.5%.", "7.5%", "Average weekly pay growth"),
    ("Sick pay rose 6 percent.", "6 percent", "Sick pay"),
    ("Rent inflation will fall slightly further, to about 6%.", "6%", "Rent inflation"),
    ("It gave a further $7 million to roads.", "$7 million", "roads"),
    # What is already down, and what remains of an amount told right before.
    ("With the debt already down by a historic $6 billion, it can pay.", "$6 billion", "debt"),
    ("With joblessness now down to 4%, wages rise.", "4%", "joblessness"),
    ("The city pays $9 million of the cost; the remaining $4 million comes from Acme.", "$4 million", "cost"),
    ("Some 30 percent of cooks agreed; the remaining 70 percent did not.", "70 percent", "cooks"),
    ("It has $9 million in aid. Ohio got $5 million with the remaining $4 million going west.", "$4 million", None),
    ("He got $9 million for roads, and the remaining $4 million is for schools.", "$4 million", "schools"),
    # What the sentence before told by its one figure; a ratio of two things.
    ("Some 40 boats came. This was 6 percent more than in May.", "6 percent", "boats"),
    ("Fees were $9 million. This was up 6 percent from May.", "6 percent", "Fees"),
    ("It hired 40 cooks for a $9 million inn. This was 6 percent more.", "6 percent", None),
    ("Fees were $9 million. Acme said so. This was 6 percent more.", "6 percent", None),
    ("Rates at a 75% loan to value ratio rose.", "75%", "loan to value ratio"),
    ("The 75% loan to small firms was repaid.", "75%", "loan to small firms"),
    # Compounds of one noun, and what is made somewhere.
    ("Rents fell at the two and three-year marks.", "two", "marks"),
    ("They had two and a four-year plan.", "four-year", "plan"),
    ("It has $9 million for a new yarn spinning facility in Ohio.", "$9 million", "new yarn spinning facility in Ohio"),
    ("It gave $9 million to a new company making toys.", "$9 million", "new company"),
    ("It helps 40,000 women-owned and led firms.", "40,000", "women-owned and led firms"),
    # The second of two things that something is between has its article.
    ("Trade between Ohio and the Midwest fell by 4%.", "4%", "Trade between Ohio and the Midwest"),
    (
        "The cost of flying a crate between Oslo and the Gulf fell by 4%.",
        "4%",
        "cost of flying a crate between Oslo and the Gulf",
    ),
    ("The gap between men and women shrank by 4%.", "4%", "gap between men and women"),
    ("Between Oslo and Rome, the fares fell by 4%.", "4%", "fares"),
    ("Ohio cut fees and the fares fell by 4%.", "4%", "fares"),
    # What is done for a time, before its change.
    (
        "The number of people waiting more than 18 weeks fell by 5%.",
        "5%",
        "number of people waiting more than 18 weeks",
    ),
    ("Ships waiting in the port for over two weeks fell by 5%.", "5%", "Ships waiting in the port for over two weeks"),
    ("The family, waiting for two years, lost $5 million.", "$5 million", None),
    (
        "Firms with capital needs between $2 million and $9 million met.",
        "between $2 million and $9 million",
        "capital needs",
    ),
    # A subject with a clause on it, that a known verb or an unknown one tells; but a noun that tells it, and two verbs.
    ("The duty that Utah puts on farm goods is only 3 percent.", "3 percent", "duty that Utah puts on farm goods"),
    ("The toll that the city levies on vans rose to 6 percent.", "6 percent", "toll that the city levies on vans"),
    ("The fine that the court imposed on Acme was $7 million.", "$7 million", "fine that the court imposed on Acme"),
    (
        "In May, the loans that the bank made to farms totaled $7 million.",
        "$7 million",
        "loans that the bank made to farms",
    ),
    ("The sum that the state pays each nurse fell to $7,000.", "$7,000", "sum that the state pays each nurse"),
    ("The bill that Smith wrote says the cost of care is $7.", "$7", "cost of care"),
    ("The aides that Smith met told guests that the mean cost of care is $7.", "$7", "mean cost of care"),
    ("The year that sales of wheat rose 6 percent was hard.", "6 percent", "sales of wheat"),
    ("Officials said that the fee for permits is $7.", "$7", "fee for permits"),
    # What is told behind a verb and `that` begins with a noun, though it could be a verb.
    ("He noted that exports of wheat rose 6 percent.", "6 percent", "exports of wheat"),
    ("It shows that imports from Chad fell 6 percent.", "6 percent", "imports from Chad"),
    ("He said that represents growth of 6 percent.", "6 percent", "growth"),
    ("It runs a mill that exports 6 percent of its wheat.", "6 percent", "wheat"),
    # Whatever an act costs or earns.
    ("The expense of heating a home with gas rose 5 percent.", "5 percent", "expense of heating a home with gas"),
    ("The expenses of running a car rose by $40.", "$40", "expenses of running a car"),
    ("The joy of heating a home with gas rose 5 percent.", "5 percent", "gas"),
    ("Firms averaging $5 million grew by 5 percent.", "5 percent", "Firms"),
    # Whatever qualifies the second of two figures of one thing.
    ("Sales rose 5 percent to at least $6 million.", "$6 million", "Sales"),
    ("Sales rose 5 percent to just under $6 million.", "$6 million", "Sales"),
    ("Sales rose 5 percent to as much as $6 million.", "$6 million", "Sales"),
    ("Sales fell to $6 million from no less than $9 million.", "$9 million", "Sales"),
    ("Sales came to $7 million (at least €6 million).", "€6 million", "Sales"),
    ("Sales came to $7 million, compared with fewer than 6 cars.", "6 cars", "cars"),
    ("Sales came to $7 million. It owes at least $6 million.", "$6 million", None),
    ("Sales rose 5 percent and it owes at least $6 million.", "$6 million", None),
    # The bounds of one thing.
    ("The grants must be more than $150,000, but less than $300,000.", "$300,000", "grants"),
    ("The share was over 5 percent but under 9 percent.", "9 percent", "share"),
    ("Fines are at least $5,000, but not more than $9,000.", "$9,000", "Fines"),
    ("Fines are over $5,000, but the town has less than $9,000.", "$9,000", None),
    ("The report has more than 40 but fewer than 90 pages.", "90 pages", "pages"),
    # What one did the same with again.
    ("We gave over $3 million in aid to Chad in May and we have given $5 million since.", "$5 million", "aid to Chad"),
    ("We gave over $3 million in aid to Chad in May and we gave $5 million in June.", "$5 million", "aid to Chad"),
    ("It pledged $3 million for farms, and it has lent $5 million since May.", "$5 million", "farms"),
    ("It gave $3 million in aid to Chad and it took $5 million in all.", "$5 million", None),
    ("It gave $3 million in aid to Chad. It has also lent $5 million in June.", "$5 million", None),
    # An amount of which a share is told is another than that the share is of; a change told far behind its level.
    ("Exports made up 17 percent of sales, or $5 million.", "$5 million", None),
    ("Rent is 40% of income, or $900.", "$900", None),
    ("It lost 17 percent of sales, or $5 million.", "$5 million", "sales"),
    (
        "Its backlog was $21 million as of the end of the quarter that ended on June 30, a decrease of $10 million.",
        "$10 million",
        "backlog",
    ),
    (
        "Its backlog was $21 million as of the end of the quarter that ended on June 30. A decrease of $10 million came.",
        "$10 million",
        None,
    ),
    # A result told against another by a factor, and what there is several times as much of.
    ("The debt ratio was 1.9 times earnings.", "1.9 times", "debt ratio"),
    ("Net debt of 2.4 times earnings was reported.", "2.4 times", "Net debt"),
    ("The city has three times the population.", "three times", "population"),
    ("There were 3 times more patents.", "3 times", "patents"),
    # Names and adjectives that open an item; a shortened word before a name.
    ("Yorkshire and the Humber: £191 million", "£191 million", "Yorkshire and the Humber"),
    ("Education and the Arts – $5 million", "$5 million", "Education and the Arts"),
    ("Roads and the old bridge: $5 million", "$5 million", "old bridge"),
    ("Better service and upkeep ($58 million)", "$58 million", "Better service and upkeep"),
    ("Profits rose on higher prices ($58 million).", "$58 million", "prices"),
    ("Adj. EBITA margin of 9.9%", "9.9%", "Adj. EBITA margin"),
    # A level between commas, before the verb of its noun.
    ("The fine, $2 million, is the largest.", "$2 million", "fine"),
    ("The price of sun power, just under 2 cents per kWh, was low.", "2 cents per kWh", "price of sun power"),
    ("Water fees, at an average of $0.12 per gallon, cover it.", "$0.12 per gallon", "Water fees"),
    ("The gift, $25 million, is the largest.", "$25 million", None),
    ("In the city, $2 million of aid was spent.", "$2 million", "aid"),
    # Where something changes is not what changes, though the verb be short or its subject a pronoun.
    ("Jobs rose in health care by 400.", "400", "Jobs"),
    ("Prices fell in the south by 5 percent.", "5 percent", "Prices"),
    ("They fell in mining by 400.", "400", None),
    ("It left unchanged the rate paid on balances at 0.5 percent.", "0.5 percent", "rate"),
    ("The rate paid on balances was 5 percent.", "5 percent", "rate paid on balances"),
    # Two lands, one with an article.
    ("Aid for Latin America and the Caribbean rose 5%.", "5%", "Aid for Latin America and the Caribbean"),
    ("Ohio and the Senate gave aid of $5 million.", "$5 million", "aid"),
    # The age of those whom a noun hangs on, and where they are; a form in -ing that is an adjective.
    ("Deaths of children under 5 in Kenya fell 6 percent.", "6 percent", "Deaths of children under 5 in Kenya"),
    (
        "The rate for women aged 25 to 54 in Ohio fell to 6 percent.",
        "6 percent",
        "rate for women aged 25 to 54 in Ohio",
    ),
    ("Flu among men over 65 in Utah has risen, and costs in Iowa fell 6 percent.", "6 percent", "costs in Iowa"),
    ("The jobless rate of returning students was 6 percent.", "6 percent", "jobless rate of returning students"),
    ("Teachers returning students to school say fees rose 6 percent.", "6 percent", "fees"),
    # What is paid, and not what it is paid for; what was done to what is changed.
    ("It closed the purchase of Acme for an initial payment of $7 million.", "$7 million", "initial payment"),
    ("It bought Acme for a purchase price of $7 million.", "$7 million", "purchase price"),
    ("It set up a fund for repairs of $7 million.", "$7 million", "fund for repairs"),
    ("The law cut the time spent in court by 6 percent.", "6 percent", "time spent in court"),
    ("The money they spent on fuel grew, and cut sales by 6 percent.", "6 percent", "sales"),
    # A change below zero in a bracket, and the one that it follows.
    ("Employment was little changed in May (-600; -0.0%), following an increase of 7,000.", "-600", "Employment"),
    ("Employment was little changed in May (-600; -0.0%), following an increase of 7,000.", "7,000", "Employment"),
    # The guidance or outlook of a result is no part of it.
    ("Acme raises its 2023 sales outlook to $7 million.", "$7 million", "sales"),
    ("The outlook for sales of $7 million is good.", "$7 million", "outlook for sales"),
    (
        "Summer heat is worse in towns where summer temperatures are 7 degrees Celsius higher.",
        "7 degrees Celsius",
        "summer temperatures",
    ),
    ("Lead times on our trucks have come down by seven months.", "seven months", "Lead times on our trucks"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_level_is_of_the_whole_subject(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
