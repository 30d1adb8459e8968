"""What shares, changes in percent and factors measure, in their own clause or by the one that they go on from."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the share, its measure.
MEASURES = [
    ("It covers 40 percent of disaster costs.", "40 percent", "disaster costs"),
    ("Retail sales rose 5 percent.", "5 percent", "Retail sales"),
    ("There was a 25% reduction in traffic deaths.", "25%", "traffic deaths"),
    ("It will double the budget.", "double", "budget"),
    ("Shares of firms such as Acme rose 5 percent.", "5 percent", "Shares of firms"),
    ("About 75 percent of households living there agreed.", "75 percent", "households"),
    ("Battery pack costs dropped by 85 percent.", "85 percent", "Battery pack costs"),
    ("Firms were overvalued by an average of 50 percent.", "50 percent", "Firms"),
    ("The average operating margin of the carriers was about 56%.", "56%", "average operating margin of the carriers"),
    ("Only 17 percent of students with disabilities enrolled.", "17 percent", "students with disabilities"),
    ("Trade reached $4.2 billion in 2020, up 12 percent.", "12 percent", "Trade"),
    ("Drought cut crops to 40 percent of their usual yields, it said.", "40 percent", "usual yields"),
    ("The price of crude oil was 6 percent higher.", "6 percent", "price of crude oil"),
    ("The state has 20 percent fewer doctors than its neighbor.", "20 percent", "doctors"),
    ("Plants use 30 percent less energy.", "30 percent", "energy"),
    ("Unemployment among veterans is double the national rate.", "double", "Unemployment among veterans"),
    ("The company plans to double the budget.", "double", "budget"),
    ("The program, doubling the number of seats, will start soon.", "doubling", "number of seats"),
    ("Half of the overall G7+ commitment was met.", "Half", "overall G7+ commitment"),
    ("About 16 percent of rural people fall below the line.", "16 percent", "rural people"),
    ("They spend 6 percent of income on utility bills.", "6 percent", "income"),
    # What is compared, listed or said again measures what the figure before it does.
    ("Users totaled 5.6 million, a 1.5% year-over-year decrease.", "1.5%", "Users"),
    # Where money comes from, how and when, is no measure of it.
    ("Sales rose 2% and profit 1.3% on a currency-neutral basis.", "1.3%", "profit"),
    # What narrows the noun: what its holders do, who did it, what it is tied to.
    ("About 92% of growers receiving loans repaid them.", "92%", "growers receiving loans"),
    ("About 6 percent of all jobs held by foreigners were cut.", "6 percent", "jobs held by foreigners"),
    ("The county pays 4% of costs related to the flood.", "4%", "costs related to the flood"),
    ("The U.S. pays 22 percent of the U.N. operating budget.", "22 percent", "U.N. operating budget"),
    ("They account for 8 percent of new diagnoses in Maine.", "8 percent", "new diagnoses in Maine"),
    # A head that only frames a number is no measure, nor is a word that says a level stays.
    ("The board kept its target for the funds rate unchanged at 2 percent.", "2 percent", "target for the funds rate"),
    ("The board held lending rates steady at 2 percent.", "2 percent", "lending rates"),
    ("It will lift output by 15 basis points in the long term.", "15 basis points", "output"),
    ("It expects sales to rise and adjusted EPS to decline 6.0%.", "6.0%", "adjusted EPS"),
    ("They account for $50.5 billion in costs, or about 20%, of spending.", "20%", "costs"),
    ("It spent $5 million on roads, or 12 percent of its budget.", "12 percent", "budget"),
    ("Bank of Canada increases policy interest rate by 50 basis points", "50 basis points", "policy interest rate"),
    ("Sales in Europe fell 7%, or 3% in constant currency.", "3%", "Sales in Europe"),
    ("Annual inflation down to 9.2% in the euro area", "9.2%", "Annual inflation"),
    ("Exports saw a 12 percent rise this year.", "12 percent", "Exports"),
    ("It announced a 12 percent rise.", "12 percent", None),
    # A factor before a comparison, a subject with a clause of its own.
    ("They use three times as much energy as homes in Japan.", "three times", "energy"),
    ("It has twice as many nurses as in 2010.", "twice", "nurses"),
    ("We pay 2-3 times more for our drugs than others.", "2-3 times", "drugs"),
    ("The costs of plans are 14 times more for small firms.", "14 times", "costs of plans"),
    ("Pupils who took the course rose 12 percent.", "12 percent", "Pupils who took the course"),
    ("He said that the course rose 12 percent.", "12 percent", "course"),
    # What pays is of what it is paid from.
    ("They pay over half their income in rent.", "half", "income in rent"),
    ("The response rate increasing by 26 percent is good.", "26 percent", "response rate"),
    # What stands between a noun and its verb is passed over, as is the height that was reached.
    ("Core sales, which exclude fuel, rose 5 percent.", "5 percent", "Core sales"),
    ("Sales, including those abroad, rose 5 percent.", "5 percent", "Sales"),
    ("Net sales in the segment, driven by new stores, rose 6 percent.", "6 percent", "Net sales in the segment"),
    ("Revenue at Acme, a maker of toys, grew 12%.", "12%", "Revenue at Acme"),
    ("In May, when fuel was dear, prices rose 5 percent.", "5 percent", "prices"),
    ("Unemployment, at 5.2 percent, is down.", "5.2 percent", "Unemployment"),
    ("Growth has been forecast to slow to 4.7 percent.", "4.7 percent", "Growth"),
    ("Tin fell 0.4 percent to 13,176 while zinc in London was down 0.1 percent.", "0.1 percent", "zinc in London"),
    ("The other 6 percent came from abroad, the remaining 5 percent from here.", "5 percent", None),
    ("It expects inflation to rise gradually toward 2 percent.", "2 percent", "inflation"),
    ("Restaurant level operating margin was 23.4%.", "23.4%", "Restaurant level operating margin"),
    ("Overhead as a percentage of revenue was 14.1%.", "14.1%", "Overhead as a percentage of revenue"),
    ("The cancellation rate for the quarter was 15.9%.", "15.9%", "cancellation rate"),
    ("The Bank projects global growth will slow to 2%.", "2%", "global growth"),
    ("The US economy grew 2%.", "2%", "US economy"),
    ("Growth is forecast to ease to 2%.", "2%", "Growth"),
    ("It will return inflation to the 2% target.", "2%", "inflation"),
    ("It set a 2% target for inflation.", "2%", "target for inflation"),
    ("Earnings of $0.68 declined 14% over last year.", "14%", "Earnings"),
    ("Joblessness was 6.5% in June and has risen to 7% since.", "7%", "Joblessness"),
    ("Smoking among students fell from 35% in 1997 to 2% in 2019.", "2%", "Smoking among students"),
    ("It reached 74% of adults age 40 and over.", "74%", "adults age 40 and over"),
    ("Over 75% of people vaccinated at the clinics are old.", "75%", "people vaccinated at the clinics"),
    ("Over 75% of people voted in the clinics.", "75%", "people"),
    ("It answers 90% of emergency calls can be seen.", "90%", "emergency calls"),
    ("They paid 25% of the price down, 30% in May, and 45% at the end.", "45%", "price"),
    ("Enrollment rose 26 percent for men and 35 percent for women.", "35 percent", "Enrollment"),
    ("About 90 percent of working graduates left.", "90 percent", "working graduates"),
    (
        "The index for all items less food and energy rose 0.1 percent.",
        "0.1 percent",
        "index for all items less food and energy",
    ),
    ("The index excluding food rose 0.2 percent.", "0.2 percent", "index excluding food"),
    ("There was a sharp decline of 34 basis points in inflation.", "34 basis points", "inflation"),
    ("It puts inflation at 0.6% for 2026, 0.5% for 2027, and 0.7% for 2028.", "0.7%", "inflation"),
    ("Sales were strong, rising 5 percent.", "5 percent", "Sales"),
    ("Acme National Bank leaves its policy rate unchanged at 0%", "0%", "policy rate"),
    ("Inflation persistently below its 2 percent objective is a risk.", "2 percent", "Inflation"),
    ("Inflation over the medium term likely would run at 2 percent.", "2 percent", "Inflation"),
    ("About 60% of likely voters agree.", "60%", "likely voters"),
    # A number whose noun was named before measures what that did.
    ("It pays 190,000 care providers, 1 in 5 of whom are new.", "1 in 5", "care providers"),
    ("About 92% of clinics used the aid, and nearly half repaid it.", "half", "clinics"),
    ("It takes 1 percent of sales in 2019, and 10 percent in 2020.", "10 percent", "sales"),
    ("Half of them came by bus.", "Half", None),
    # What a part of an amount goes to, but no place or loss.
    ("About 40 percent of the total will go to roads.", "40 percent", "roads"),
    ("Half of the money is for schools.", "Half", "schools"),
    ("A third of the total was lost to fraud.", "A third", "total"),
    ("About 40 percent of the total is in Ohio.", "40 percent", "total"),
    ("About 9 percent of girls who are not pupils voted.", "9 percent", "girls who are not pupils"),
    ("A margin of 4.8 percent was 3.6 points above that of May.", "4.8 percent", "margin"),
    ("The margin of 4.8 percent was 3.6 percent higher.", "3.6 percent", "margin"),
    # Which kind those are of whom a share or number is told, but not what is done to them or where they are.
    ("It feeds 8 million people, 4 million of them children.", "4 million", "children"),
    ("Some 600 people came, 88 percent of them women and boys, by bus.", "88 percent", "women and boys"),
    ("It has 116 partners, nearly half of them local charities.", "half", "local charities"),
    ("It ran six trials, four of which are global studies.", "four", "global studies"),
    ("It sold 840 homes, of which 58 were rental homes.", "58", "rental homes"),
    ("It sold 840 cars. Of these, 64 were trucks and 53 were vans.", "53", "vans"),
    ("It has 90 clerks, 40 of them in Ohio.", "40", "clerks"),
    ("It has 90 clerks, 40 of them hired last year.", "40", "clerks"),
    ("It has 90 clerks, 40 of whom were hired in May.", "40", "clerks"),
    ("It has 90 homes, of which 40 were unsold.", "40", "homes"),
    ("It has 90 clerks, 40 of whom have left.", "40", "clerks"),
    # More of what follows a factor; what is likelier, to its end.
    ("Small firms do more, producing 16 times more patents than large ones.", "16 times", "patents"),
    ("They are nine times more likely to drop out of school.", "nine times", "likely to drop out of school"),
    ("They are nine times more likely to end up in prison.", "nine times", "likely to end up in prison"),
    # What a share is of, without what it is to be.
    ("It will make half of its fleet electric.", "half", "fleet"),
    ("Acme makes 100% of its packaging recyclable.", "100%", "packaging"),
    ("Acme makes 40 percent of all electric cars.", "40 percent", "electric cars"),
    # What a share is spent on.
    ("Up to 4% may be spent on repairs.", "4%", "repairs"),
    ("At least 40 percent will be used for bridges.", "40 percent", "bridges"),
    ("Some 40 percent will go to college.", "40 percent", None),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_a_share_or_change_says_what_it_is_of(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
