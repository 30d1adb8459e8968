"""Amounts, units, dates and rates as agencies, companies, central banks and statistical offices of many countries write them."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from tests.figures.table import COLUMNS, D, M, P, Q

RELEASE = date(2020, 9, 18)

MONEY = [
    ("an outlay of Rs. 500 crore for rural roads", [M("Rs. 500 crore", 5e9, "INR")]),
    (
        "sanctioned Rs 1,250.75 crore to 14 states",
        [M("Rs 1,250.75 crore", 12507500000, "INR"), Q("14 states", 14, "state")],
    ),
    ("INR 300 lakh was released", [M("INR 300 lakh", 3e7, "INR")]),
    ("a fund of Rs.2 lakh crore", [M("Rs.2 lakh crore", 2e12, "INR")]),
    ("₹1.5 lakh per family", [M("₹1.5 lakh per family", 150000, "INR", per="family")]),
    ("Rs. 6,000 per year to each farmer", [M("Rs. 6,000 per year", 6000, "INR", per="year")]),
    ("RM1.2 million in grants", [M("RM1.2 million", 1.2e6, "MYR")]),
    ("RM 450 per tonne", [M("RM 450 per tonne", 450, "MYR", per="metric_ton")]),
    ("Php 5,000 for each household", [M("Php 5,000", 5000, "PHP")]),
    (
        "P1.2 billion was released by the Department of Budget and Management of the Philippines",
        [M("P1.2 billion", 1.2e9, "PHP")],
    ),
    ("PHP 3.4 billion in loans", [M("PHP 3.4 billion", 3.4e9, "PHP")]),
    ("KSh 2.5 billion for drought relief", [M("KSh 2.5 billion", 2.5e9, "KES")]),
    ("Kshs. 300 million was set aside", [M("Kshs. 300 million", 3e8, "KES")]),
    ("KES 45 billion", [M("KES 45 billion", 4.5e10, "KES")]),
    ("R500 million for small enterprises", [M("R500 million", 5e8, "ZAR")]),
    ("R1.2bn over three years", [M("R1.2bn", 1.2e9, "ZAR"), Q("three years", 3, "year")]),
    ("a grant of R350 per month", [M("R350 per month", 350, "ZAR", per="month")]),
    ("S/ 120 million in bonds", [M("S/ 120 million", 1.2e8, "PEN")]),
    ("PLN 2.4 billion of net profit", [M("PLN 2.4 billion", 2.4e9, "PLN")]),
    ("500 zł per child", [M("500 zł per child", 500, "PLN", per="child")]),
    ("revenue of SEK 5,240m (4,981)", [M("SEK 5,240m", 5.24e9, "SEK"), Q("4,981", 4981)]),
    ("kr 12 million for the fishing fleet", [M("kr 12 million", 12e6, "SEK")]),
    ("NOK 1 250 million in dividends", [M("NOK 1 250 million", 1.25e9, "NOK")]),
    ("Tk 500 crore for flood victims", [M("Tk 500 crore", 5e9, "BDT")]),
    ("N50 billion intervention fund by the Central Bank of Nigeria", [M("N50 billion", 5e10, "NGN")]),
    ("₦1.2 trillion budget", [M("₦1.2 trillion", 1.2e12, "NGN")]),
    ("GH¢ 200 million for roads", [M("GH¢ 200 million", 2e8, "GHS")]),
    ("Rp 15 trillion for subsidies", [M("Rp 15 trillion", 1.5e13, "IDR")]),
    ("Rp15,000 per liter", [M("Rp15,000 per liter", 15000, "IDR", per="liter")]),
    ("Bt300 million from Thai investors", [M("Bt300 million", 3e8, "THB")]),
    ("NT$5.6 billion in orders", [M("NT$5.6 billion", 5.6e9, "TWD")]),
    ("CHF 1.3 billion in operating income", [M("CHF 1.3 billion", 1.3e9, "CHF")]),
    ("Fr. 20 million", [M("Fr. 20 million", 20e6, "CHF")]),
    ("Ft 300 million", [M("Ft 300 million", 3e8, "HUF")]),
    ("VND 3 trillion in credit", [M("VND 3 trillion", 3e12, "VND")]),
    ("USh 400 billion for schools", [M("USh 400 billion", 4e11, "UGX")]),
    ("TZS 2.3 trillion", [M("TZS 2.3 trillion", 2.3e12, "TZS")]),
    ("Lei 2.1 billion, or EUR 430 million", [M("Lei 2.1 billion", 2.1e9, "RON"), M("EUR 430 million", 4.3e8, "EUR")]),
    ("US$ 3.5 billion from IDA", [M("US$ 3.5 billion", 3.5e9)]),
    ("AED 1.2 billion in sales", [M("AED 1.2 billion", 1.2e9, "AED")]),
    ("SR 500 million by Saudi Arabia", [M("SR 500 million", 5e8, "SAR")]),
    ("EUR 10.5 bn to EUR 11.0 bn", [M("EUR 10.5 bn to EUR 11.0 bn", 10.5e9, "EUR", high=11e9)]),
    ("£1.2m to £1.5m a year", [M("£1.2m to £1.5m a year", 1.2e6, "GBP", high=1.5e6, per="year")]),
    ("an interim dividend of 12.5 pence per share", [M("12.5 pence per share", 0.125, "GBP", per="share")]),
    (
        "a final dividend of 7.2p per share, up from £0.06",
        [M("7.2p per share", 0.072, "GBP", per="share"), M("£0.06", 0.06, "GBP")],
    ),
    ("the tax rises 10 cents a gallon", [M("10 cents a gallon", 0.1, per="gallon", trend="up")]),
    ("a penalty of $ 50,000", [M("$ 50,000", 50000)]),
    ("Tshs 4.5 billion for the rural water project in Tanzania", [M("Tshs 4.5 billion", 4.5e9, "TZS")]),
    ("a loan of 6.65 billion pesetas", [M("6.65 billion pesetas", 6.65e9, "ESP")]),
    ("a settlement of CAD 2.4 million", [M("CAD 2.4 million", 2.4e6, "CAD")]),
    ("XAF 25 billion in Treasury bonds", [M("XAF 25 billion", 2.5e10, "XAF")]),
    ("FCFA 12.5 billion in agricultural aid", [M("FCFA 12.5 billion", 1.25e10, "XOF")]),
    ("J$ 450 million for hurricane repairs", [M("J$ 450 million", 4.5e8, "JMD")]),
    (
        "approved SDR 261.7 million (about US$ 372 million)",
        [M("SDR 261.7 million", 261.7e6, "XDR"), M("US$ 372 million", 372e6, mod="~")],
    ),
]

FACTORS = [
    ("imports were 1.5x the level of 2019", [Q("1.5x", 1.5, "times"), D("2019", "2019-01-01", "2019-12-31", "year")]),
    ("two and a half times the average", [Q("two and a half times", 2.5, "times")]),
    ("an offer that was oversubscribed 3.4 times", [Q("3.4 times", 3.4, "times")]),
    ("rates one and a half times higher than in cities", [Q("one and a half times", 1.5, "times")]),
    ("a threefold rise in output", [Q("threefold", 3, "times", trend="up")]),
    ("net debt of 2.1x EBITDA", [Q("2.1x", 2.1, "times")]),
    ("nearly 4 times as many boys as girls", [Q("4 times", 4, "times", "~")]),
]

UNITS = [
    ("wind farms with 4.2 TWh of output", [Q("4.2 TWh", 4.2, "terawatt_hour")]),
    (
        "generated 12,400 GWh in 2019",
        [Q("12,400 GWh", 12400, "gigawatt_hour"), D("2019", "2019-01-01", "2019-12-31", "year")],
    ),
    ("a capacity of 1.2 Mtpa of LNG", [Q("1.2 Mtpa", 1.2, "megametric_ton", per="year")]),
    ("production averaged 365,000 boe/d", [Q("365,000 boe/d", 365000, "barrel_of_oil_equivalent", per="day")]),
    ("2.1 MMboe per day", [Q("2.1 MMboe per day", 2.1e6, "barrel_of_oil_equivalent", per="day")]),
    ("throughput of 14.5 million TEU", [Q("14.5 million TEU", 14.5e6, "teu")]),
    ("handled 3.2 million TEUs in the port", [Q("3.2 million TEUs", 3.2e6, "teu")]),
    ("emissions of 450 MtCO2e", [Q("450 MtCO2e", 450, "megametric_ton")]),
    ("avoids 12,000 tCO2 a year", [Q("12,000 tCO2 a year", 12000, "metric_ton", per="year")]),
    ("cut 1.5 million tonnes of CO2", [Q("1.5 million tonnes", 1.5e6, "metric_ton", trend="down")]),
    ("a reserve of 5,600 km2", [Q("5,600 km2", 5600, "kilometer**2")]),
    ("an area of 120 sq km", [Q("120 sq km", 120, "kilometer**2")]),
    ("an area of 120 sq. km", [Q("120 sq. km", 120, "kilometer**2")]),
    ("15,000 sq. ft. of laboratory space", [Q("15,000 sq. ft", 15000, "foot**2")]),
    ("30,000 m3 of concrete", [Q("30,000 m3", 30000, "meter**3")]),
    ("a dam of 25 million cubic metres", [Q("25 million cubic metres", 25e6, "meter**3")]),
    ("25 mcm of water", [Q("25 mcm", 25e6, "meter**3")]),
    ("40,000 acre-feet of water", [Q("40,000 acre-feet", 40000, "acre_foot")]),
    ("a tanker of 115,000 dwt", [Q("115,000 dwt", 115000, "deadweight_ton")]),
    ("CO2 reached 414 ppm", [Q("414 ppm", 414, "part_per_million")]),
    ("a lead level of 15 parts per billion", [Q("15 parts per billion", 15, "part_per_billion")]),
    ("glucose above 126 mg/dL", [Q("126 mg/dL", 126, "milligram", ">", per="deciliter")]),
    ("a concentration of 35 µg/m3", [Q("35 µg/m3", 35, "microgram", per="meter**3")]),
    (
        "particles above 12 micrograms per cubic meter",
        [Q("12 micrograms per cubic meter", 12, "microgram", ">", per="meter**3")],
    ),
    ("tablets of 25 mg", [Q("25 mg", 25, "milligram")]),
    ("a dose of 10 mg/kg", [Q("10 mg/kg", 10, "milligram", per="kilogram")]),
    ("gas storage of 3.5 Bcf/d", [Q("3.5 Bcf/d", 3.5e9, "foot**3", per="day")]),
    ("2.4 billion cubic feet per day", [Q("2.4 billion cubic feet per day", 2.4e9, "foot**3", per="day")]),
    ("150 kV power lines", [Q("150 kV", 150, "kilovolt")]),
    ("20 MWp of solar panels", [Q("20 MWp", 20, "megawatt")]),
    ("a 100 MW/400 MWh battery", [Q("100 MW", 100, "megawatt"), Q("400 MWh", 400, "megawatt_hour")]),
    ("yields of 3.2 t/ha", [Q("3.2 t/ha", 3.2, "metric_ton", per="hectare")]),
    ("yields of 180 bushels an acre", [Q("180 bushels an acre", 180, "bushel", per="acre")]),
    ("exports of 2.3 Mt of wheat", [Q("2.3 Mt", 2.3, "megametric_ton")]),
    ("5 million oz of gold", [Q("5 million oz", 5e6, "ounce")]),
    ("grades of 2.4 g/t gold", [Q("2.4 g/t", 2.4, "gram", per="metric_ton")]),
    ("12.5 km of new track", [Q("12.5 km", 12.5, "kilometer")]),
    ("a flow of 25 m3/s", [Q("25 m3/s", 25, "meter**3", per="second")]),
    ("winds of 120 km/h", [Q("120 km/h", 120, "kilometer", per="hour")]),
    (
        "it goes from 0 to 100 km/h in 4.5 seconds",
        [Q("0 to 100 km/h", 0, "kilometer", high=100, per="hour"), Q("4.5 seconds", 4.5, "second")],
    ),
    ("waters 0.8 °C warmer", [Q("0.8 °C", 0.8, "degree_Celsius")]),
    ("global warming of 1.5 degrees", [Q("1.5 degrees", 1.5, "degree")]),
    ("a quake of magnitude 6.4", [Q("6.4", 6.4)]),
    ("reduced by 14 g CO2/km", [Q("14 g", 14, "gram", trend="down")]),
    (
        "a population density of 240 inhabitants per km2",
        [Q("240 inhabitants per km2", 240, "inhabitant", per="kilometer**2")],
    ),
    ("12.3 deaths per 100,000 people", [Q("12.3 deaths per 100,000 people", 12.3, "death", per="100,000 people")]),
]

DATES = [
    ("in Q3 2021, sales grew", [D("Q3 2021", "2021-07-01", "2021-09-30", "quarter")]),
    ("3Q21 net income", [D("3Q21", "2021-07-01", "2021-09-30", "quarter")]),
    ("in H1 2022", [D("H1 2022", "2022-01-01", "2022-06-30", "half")]),
    ("revenue in 1H22", [D("1H22", "2022-01-01", "2022-06-30", "half")]),
    (
        "1H 2020 and 2H 2020",
        [D("1H 2020", "2020-01-01", "2020-06-30", "half"), D("2H 2020", "2020-07-01", "2020-12-31", "half")],
    ),
    ("in the 2020/21 season", [D("the 2020/21 season", "2020-09-01", "2021-08-31", "year")]),
    ("by end-2021", [D("end-2021", "", "2021-12-31", "year")]),
    ("at end-June 2020", [D("end-June 2020", "2020-06-01", "2020-06-30", "month")]),
    ("by mid-2023", [D("mid-2023", "", "2023-12-31", "year")]),
    ("in 2018-20", [D("2018-20", "2018-01-01", "2020-12-31", "year")]),
    ("over 2014–2020", [D("2014–2020", "2014-01-01", "2020-12-31", "year")]),
    ("on 1 January 2021", [D("1 January 2021", "2021-01-01")]),
    ("from 1 to 15 October 2020", [D("1 to 15 October 2020", "2020-10-01", "2020-10-15")]),
    ("from 28 September to 2 October 2020", [D("28 September to 2 October 2020", "2020-09-28", "2020-10-02")]),
    ("by 30.06.2021", [D("30.06.2021", "", "2021-06-30")]),
    ("week 23 of 2020", [D("week 23 of 2020", "2020-06-01", "2020-06-07", "week")]),
    ("on the fifteenth of March 2020", [D("the fifteenth of March 2020", "2020-03-15")]),
    ("on March first", [D("March first", "2021-03-01")]),
    ("during the first ten days of September", [D("the first ten days of September", "2020-09-01", "2020-09-10")]),
    ("the first 100 days of the administration", [Q("100 days", 100, "day")]),
    ("fiscal first quarter of 2021", [D("fiscal first quarter of 2021", "2020-10-01", "2020-12-31", "quarter")]),
    (
        "in the first quarter of fiscal 2021",
        [D("the first quarter of fiscal 2021", "2020-10-01", "2020-12-31", "quarter")],
    ),
    ("in Q2 FY2021", [D("Q2 FY2021", "2021-01-01", "2021-03-31", "quarter")]),
    ("FY 2020-21", [D("FY 2020-21", "2019-10-01", "2021-09-30", "fiscal_year")]),
    ("the year to March 2020", [D("the year to March 2020", "2019-04-01", "2020-03-31", "year")]),
    ("in the 12 months to August 2020", [D("the 12 months to August 2020", "2019-09-01", "2020-08-31", "month")]),
    ("in the three months to July", [D("the three months to July", "2020-05-01", "2020-07-31", "month")]),
    ("since the start of the year", [D("the start of the year", "2020-01-01", "", "year")]),
    ("until 31 December", [D("31 December", "", "2020-12-31")]),
    ("no later than 30 days after publication", [Q("30 days", 30, "day", "<=")]),
    ("between March and August 2020", [D("between March and August 2020", "2020-03-01", "2020-08-31", "month")]),
    ("at 11:59 p.m. on 30 September 2020", [D("30 September 2020", "2020-09-30")]),
]

STATISTICS = [
    (
        "The unemployment rate was 7.4%, up 0.2 pp from July",
        [
            P("7.4%", 7.4),
            P("0.2 pp", 0.2, "percentage_point", trend="up"),
            D("July", "2020-07-01", "2020-07-31", "month"),
        ],
    ),
    (
        "GDP contracted by 11.8% in the euro area and by 11.4% in the EU",
        [P("11.8%", 11.8, trend="down"), P("11.4%", 11.4, trend="down")],
    ),
    ("kept the deposit facility rate at -0.50%", [P("-0.50%", -0.5)]),
    ("lowered the base rate by 15 bps to 0.10%", [P("15 bps", 15, "basis_point", trend="down"), P("0.10%", 0.1)]),
    ("inflation of between 2 and 4 per cent", [P("between 2 and 4 per cent", 2, high=4)]),
    (
        "raised the repo rate by 50 basis points, to 8.5 percent",
        [P("50 basis points", 50, "basis_point", trend="up"), P("8.5 percent", 8.5)],
    ),
    ("a target of 2%, plus or minus 1 percentage point", [P("2%", 2), P("1 percentage point", 1, "percentage_point")]),
    (
        "The index stood at 98.3 points, 0.9 points lower than in May",
        [
            Q("98.3 points", 98.3, "point"),
            Q("0.9 points", 0.9, "point", trend="down"),
            D("May", "2020-05-01", "2020-05-31", "month"),
        ],
    ),
    ("1 264 000 persons were employed", [Q("1 264 000 persons", 1264000, "person")]),
    (
        "some 1.2 million children under five are at risk",
        [Q("1.2 million children", 1.2e6, "child", "~"), Q("five", 5, "year", "<")],
    ),
    ("one in five households and 3 out of 10 firms", [Q("one in five", 0.2), Q("3 out of 10", 0.3)]),
    (
        "a 7-day rolling average of 125 cases per 100 000 inhabitants",
        [Q("7-day", 7, "day"), Q("125 cases per 100 000 inhabitants", 125, "case", per="100 000 inhabitants")],
    ),
    ("two thirds of a million people", [Q("two thirds of a million people", 666666.6666666666, "person")]),
    ("three-quarters of a billion dollars", [M("three-quarters of a billion dollars", 7.5e8)]),
    ("one fifth of the population", [Q("one fifth", 0.2)]),
    ("One-fifth were women", [Q("One-fifth", 0.2)]),
    ("fell by one fifth", [Q("one fifth", 0.2, trend="down")]),
    ("two and one-half percent", [P("two and one-half percent", 2.5)]),
    ("The total population is 1 414 021 100", [Q("1 414 021 100", 1414021100)]),
    ("the clip had 1.2b views", [Q("1.2b views", 1.2e9, "view")]),
    ("distributed 2000 hygiene kits to families", [Q("2000 hygiene kits", 2000, "kit")]),
    ("3 million doses (1.5 million each)", [Q("3 million doses", 3e6, "dose"), Q("1.5 million", 1.5e6, "dose")]),
    ("8,000-strong workforce", [Q("8,000-strong", 8000)]),
    ("a workforce of 8,000 across 12 countries", [Q("8,000", 8000), Q("12 countries", 12, "country")]),
    ("The victims lost more than $10 million", [M("$10 million", 1e7, mod=">")]),
    ("a record 1,200 Olympic-size pools", [Q("1,200 Olympic-size pools", 1200, "pool")]),
]

RELEASES = [
    (
        "Data covering 1,26,836 branches of 88 banks are presented",
        [Q("1,26,836 branches", 126836, "branch"), Q("88 banks", 88, "bank")],
    ),
    (
        "Rs. 12,34,567 was paid to 1,05,000 farmers",
        [M("Rs. 12,34,567", 1234567, "INR"), Q("1,05,000 farmers", 105000, "farmer")],
    ),
    (
        "industrial production fell by 2.1% in the euro area (EA19) and by 2.0% in the EU27",
        [P("2.1%", 2.1, trend="down"), P("2.0%", 2.0, trend="down")],
    ),
    (
        "The highest increases were registered in Portugal (+6.8%), Lithuania (+4.6%) and Slovenia (+4.0%)",
        [P("6.8%", 6.8, trend="up"), P("4.6%", 4.6, trend="up"), P("4.0%", 4.0, trend="up")],
    ),
    ("the largest decreases in Greece (-12.3%) and Malta (-2.2%)", [P("-12.3%", -12.3), P("-2.2%", -2.2)]),
    (
        "c.£480m headroom against total debt of £1,010m",
        [M("£480m", 4.8e8, "GBP", mod="~"), M("£1,010m", 1.01e9, "GBP")],
    ),
    ("net debt of c. £136.9m", [M("£136.9m", 136.9e6, "GBP", mod="~")]),
    (
        "The interim dividend of 6.2p per share (HY20: 5.8p), an increase of 7%",
        [M("6.2p per share", 0.062, "GBP", per="share"), M("5.8p", 0.058, "GBP"), P("7%", 7, trend="up")],
    ),
    (
        "Underlying profit margin up 6% pts to 66% (H1 2016: 60%)",
        [
            P("6% pts", 6, "percentage_point", trend="up"),
            P("66%", 66),
            D("H1 2016", "2016-01-01", "2016-06-30", "half"),
            P("60%", 60),
        ],
    ),
    (
        "leverage ratio reduced to 1.1 times (2019: 1.4 times)",
        [Q("1.1 times", 1.1, "times"), D("2019", "2019-01-01", "2019-12-31", "year"), Q("1.4 times", 1.4, "times")],
    ),
    (
        "Net debt down £33.1 million to £359.5 million (March 2016: £392.6 million)",
        [
            M("£33.1 million", 33.1e6, "GBP", trend="down"),
            M("£359.5 million", 359.5e6, "GBP"),
            D("March 2016", "2016-03-01", "2016-03-31", "month"),
            M("£392.6 million", 392.6e6, "GBP"),
        ],
    ),
    (
        "the share of personal loans increased to 24.0 per cent in March 2020 from 16.6 per cent five years ago",
        [
            P("24.0 per cent", 24),
            D("March 2020", "2020-03-01", "2020-03-31", "month"),
            P("16.6 per cent", 16.6),
            D("five years ago", "2015-01-01", "2015-12-31", "year"),
        ],
    ),
    (
        "the share of loans bearing over 9 per cent interest rose to 56.1 per cent",
        [P("9 per cent", 9, mod=">"), P("56.1 per cent", 56.1)],
    ),
    ("a third of total credit", [Q("a third", 1 / 3)]),
    (
        "8.6 million refugees, 6.6 million internally displaced persons (IDPs) and 770,000 asylum seekers",
        [
            Q("8.6 million refugees", 8.6e6, "refugee"),
            Q("6.6 million internally displaced persons", 6.6e6, "person"),
            Q("770,000 asylum seekers", 770000, "seeker"),
        ],
    ),
    (
        "the largest programmes are Chad ($69 million) and Tanzania ($24.3 million)",
        [M("$69 million", 69e6), M("$24.3 million", 24.3e6)],
    ),
    ("The agency has received just 49% of the $9.1 billion required", [P("49%", 49), M("$9.1 billion", 9.1e9)]),
    (
        "pledges were down 6% on the amount raised last year",
        [P("6%", 6, trend="down"), D("last year", "2019-01-01", "2019-12-31", "year")],
    ),
    (
        "with over 6,000 staff members, 5,400 of whom work in the field",
        [Q("6,000 staff members", 6000, "member", ">"), Q("5,400", 5400, "member")],
    ),
    (
        "An estimated 2.3 million people face crisis levels of hunger (IPC Phase 3 or above)",
        [Q("2.3 million people", 2.3e6, "person", "~")],
    ),
    (
        "More than one in three children under five is stunted",
        [Q("one in three", 1 / 3, None, ">"), Q("five", 5, "year", "<")],
    ),
    (
        "The Board of Directors approved a US$ 150 million credit and a US$ 50 million grant",
        [M("US$ 150 million", 1.5e8), M("US$ 50 million", 5e7)],
    ),
    ("a EUR 200 million loan over 15 years", [M("EUR 200 million", 2e8, "EUR"), Q("15 years", 15, "year")]),
    ("a 25-year, EUR 120 million loan", [Q("25-year", 25, "year"), M("EUR 120 million", 1.2e8, "EUR")]),
    (
        "voted 7-2 to raise Bank Rate by 0.25 percentage points, to 0.5%",
        [P("0.25 percentage points", 0.25, "percentage_point", trend="up"), P("0.5%", 0.5)],
    ),
    ("The Riksbank holds the repo rate unchanged at zero per cent", [P("zero per cent", 0)]),
    (
        "CPI inflation of 3.2 per cent over the year to the June quarter",
        [P("3.2 per cent", 3.2), D("the June quarter", "2020-04-01", "2020-06-30", "quarter")],
    ),
    (
        "In trend terms, 12.9 million people were employed in August, up 11,000 on July",
        [
            Q("12.9 million people", 12.9e6, "person"),
            D("August", "2020-08-01", "2020-08-31", "month"),
            Q("11,000", 11000, "person", trend="up"),
            D("July", "2020-07-01", "2020-07-31", "month"),
        ],
    ),
    (
        "Real GDP fell at an annual rate of 31.4 percent in the second quarter of 2020",
        [P("31.4 percent", 31.4, trend="down"), D("the second quarter of 2020", "2020-04-01", "2020-06-30", "quarter")],
    ),
    (
        "Total nonfarm payroll employment rose by 1.4 million in August",
        [Q("1.4 million", 1.4e6, None, trend="up"), D("August", "2020-08-01", "2020-08-31", "month")],
    ),
    (
        "The number of unemployed persons fell by 2.8 million to 13.6 million",
        [Q("2.8 million", 2.8e6, "person", trend="down"), Q("13.6 million", 13.6e6, "person")],
    ),
    (
        "The deficit was $67.1 billion in August, up $3.7 billion from $63.4 billion in July, revised",
        [
            M("$67.1 billion", 67.1e9),
            D("August", "2020-08-01", "2020-08-31", "month"),
            M("$3.7 billion", 3.7e9, trend="up"),
            M("$63.4 billion", 63.4e9),
            D("July", "2020-07-01", "2020-07-31", "month"),
        ],
    ),
    (
        "Retail sales were $537.5 billion, an increase of 0.6 percent (±0.5 percent) from the previous month",
        [
            M("$537.5 billion", 537.5e9),
            P("0.6 percent", 0.6, trend="up"),
            P("0.5 percent", 0.5),
            D("the previous month", "2020-08-01", "2020-08-31", "month"),
        ],
    ),
    ("housing starts were at a seasonally adjusted annual rate of 1,416,000", [Q("1,416,000", 1416000)]),
    (
        "earnings of $1.29 per diluted share, compared with $2.82 a year earlier",
        [M("$1.29 per diluted share", 1.29, per="share"), M("$2.82", 2.82)],
    ),
    ("comparable sales grew 5.3%, or 6.1% excluding fuel", [P("5.3%", 5.3, trend="up"), P("6.1%", 6.1, trend="up")]),
    (
        "a gross margin of 38.2%, up 120 basis points",
        [P("38.2%", 38.2), P("120 basis points", 120, "basis_point", trend="up")],
    ),
    (
        "will repurchase up to 5% of its shares (about 12.4 million shares)",
        [P("5%", 5, mod="<="), Q("12.4 million shares", 12.4e6, "share", "~")],
    ),
    (
        "at a price of €12.50 per share, a premium of 32%",
        [M("€12.50 per share", 12.5, "EUR", per="share"), P("32%", 32)],
    ),
    (
        "The contract, worth $45m, runs from 1 October 2020 to 30 September 2023",
        [M("$45m", 45e6), D("1 October 2020 to 30 September 2023", "2020-10-01", "2023-09-30")],
    ),
    (
        "A 3.5 MW turbine powers about 2,000 homes a year",
        [Q("3.5 MW", 3.5, "megawatt"), Q("2,000 homes a year", 2000, "home", "~", per="year")],
    ),
    ("The 1.2GW wind farm lies 85km off the coast", [Q("1.2GW", 1.2, "gigawatt"), Q("85km", 85, "kilometer")]),
    (
        "fines of up to 4% of annual turnover or €20 million, whichever is higher",
        [P("4%", 4, mod="<="), M("€20 million", 20e6, "EUR")],
    ),
    ("Commission fines three banks €371 million", [Q("three banks", 3, "bank"), M("€371 million", 371e6, "EUR")]),
    (
        "cut greenhouse gas emissions by at least 55% by 2030 compared to 1990 levels",
        [
            P("55%", 55, mod=">=", trend="down"),
            D("2030", "", "2030-12-31", "year"),
            D("1990", "1990-01-01", "1990-12-31", "year"),
        ],
    ),
    ("an income threshold of 60% of the national median", [P("60%", 60)]),
    ("Of the 27 Member States, 18 recorded a fall", [Q("27 Member States", 27, "state"), Q("18", 18, "state")]),
    (
        "the population stood at 447.7 million on 1 January 2020",
        [Q("447.7 million", 447.7e6), D("1 January 2020", "2020-01-01")],
    ),
    ("births exceeded deaths by 13 500", [Q("13 500", 13500)]),
    ("life expectancy at birth was 81.3 years", [Q("81.3 years", 81.3, "year")]),
    ("a 14-day incidence of 60 per 100 000", [Q("14-day", 14, "day"), Q("60 per 100 000", 60, per="100 000")]),
    ("1.8 doses per person on average", [Q("1.8 doses per person", 1.8, "dose", per="person")]),
    ("inspected 1,200 premises, 5% of which were closed", [Q("1,200 premises", 1200, "premises"), P("5%", 5)]),
    ("patients aged 65 and over", [Q("aged 65", 65, "year", ">=")]),
    ("those between the ages of 18 and 24", [Q("between the ages of 18 and 24", 18, "year", high=24)]),
    ("Level 3 alerts in 14 of 17 districts", [Q("14", 14, "district"), Q("17 districts", 17, "district")]),
    (
        "the drug cut deaths by a third and hospital stays by two days",
        [Q("a third", 1 / 3, None, trend="down"), Q("two days", 2, "day", trend="down")],
    ),
    (
        "response times were halved to under 8 minutes",
        [Q("halved", 0.5, "times", trend="down"), Q("8 minutes", 8, "minute", "<")],
    ),
    (
        "a magnitude 7.2 earthquake killed at least 2,200 people",
        [Q("7.2", 7.2), Q("2,200 people", 2200, "person", ">=")],
    ),
    (
        "the late 1800s and the 1900s",
        [
            D("the late 1800s", "1800-01-01", "1899-12-31", "century"),
            D("the 1900s", "1900-01-01", "1999-12-31", "century"),
        ],
    ),
    (
        "in the 2000s and the 1990s",
        [D("the 2000s", "2000-01-01", "2009-12-31", "decade"), D("the 1990s", "1990-01-01", "1999-12-31", "decade")],
    ),
    ("brings the total doses donated to Africa to more than 155 million", [Q("155 million", 155e6, "dose", ">")]),
    ("bringing the total number of jobs created to 12,400", [Q("12,400", 12400, "job")]),
    ("with 9,000 unused but approved permits", [Q("9,000 unused but approved permits", 9000, "permit")]),
    ("more than 400,000 new account holders", [Q("400,000 new account holders", 400000, "holder", ">")]),
    (
        "opened 5 million accounts and logged 3,000 visits",
        [Q("5 million accounts", 5e6, "account"), Q("3,000 visits", 3000, "visit")],
    ),
    ("passed one free standing appropriations bill", [Q("one free standing appropriations bill", 1, "bill")]),
    ("I was 30 before I started", [Q("30", 30, "year")]),
    ("It took over six years to build", [Q("six years", 6, "year", ">")]),
    ("105 F.T.C. 304 (1985). 30. In the Matter of AMERCO", [D("1985", "1985-01-01", "1985-12-31", "year")]),
]

FIELDS = [
    ("girls and women between ages 15 and 19", [Q("between ages 15 and 19", 15, "year", high=19)]),
    ("children aged between 6 and 12 months", [Q("between 6 and 12 months", 6, "month", high=12)]),
    ("young adults between 18-24 who left school", [Q("18-24", 18, "year", high=24)]),
    ("12 weeks of paid leave by year 10 of the program", [Q("12 weeks", 12, "week")]),
    ("reduced pain at Week 24 in 61% of patients", [P("61%", 61)]),
    (
        "more than 230 state, local, and Tribal governments",
        [Q("230 state, local, and Tribal governments", 230, "government", ">")],
    ),
    (
        "advancing the 22 high-voltage transmission projects",
        [Q("22 high-voltage transmission projects", 22, "project")],
    ),
    ("Standing up 39 federally-run vaccination sites", [Q("39 federally-run vaccination sites", 39, "site")]),
    ("one job per every $50,000 lent", [Q("one job", 1, "job"), M("$50,000", 50000)]),
    ("a dozen initial partners", [Q("a dozen initial partners", 12, "partner")]),
    (
        "Lockdowns from April to November slowed trade last year",
        [
            D("April to November", "2020-04-01", "2020-11-30", "month"),
            D("last year", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
    (
        "the court imposed restrictions in place from October to December",
        [D("October to December", "2019-10-01", "2019-12-31", "month")],
    ),
    (
        "was sentenced to 72 months in prison followed by three years of supervised release",
        [Q("72 months", 72, "month"), Q("three years", 3, "year")],
    ),
    (
        "faces a maximum penalty of 20 years in prison and a $250,000 fine",
        [Q("20 years", 20, "year", "<="), M("$250,000", 250000)],
    ),
    ("forfeited approximately 94,000 bitcoin", [Q("94,000 bitcoin", 94000, "bitcoin", "~")]),
    ("seized 119,754 BTC, worth $3.6 billion", [Q("119,754 BTC", 119754, "bitcoin"), M("$3.6 billion", 3.6e9)]),
    (
        "seized 45 kilograms of cocaine, 12 firearms and over 1,000 rounds of ammunition",
        [Q("45 kilograms", 45, "kilogram"), Q("12 firearms", 12, "firearm"), Q("1,000 rounds", 1000, "round", ">")],
    ),
    (
        "3.2 grams of fentanyl and 500 fentanyl pills",
        [Q("3.2 grams", 3.2, "gram"), Q("500 fentanyl pills", 500, "pill")],
    ),
    ("pleaded guilty to two counts of wire fraud", [Q("two counts", 2, "count")]),
    ("a 15-count indictment", [Q("15-count", 15, "count")]),
    (
        "The trial enrolled 1,033 adults at 62 sites in 14 countries",
        [Q("1,033 adults", 1033, "adult"), Q("62 sites", 62, "site"), Q("14 countries", 14, "country")],
    ),
    (
        "a hazard ratio of 0.62 (95% CI, 0.49 to 0.77)",
        [Q("0.62", 0.62), P("95%", 95), Q("0.49 to 0.77", 0.49, high=0.77)],
    ),
    ("the vaccine was 94.1% effective (p<0.0001)", [P("94.1%", 94.1), Q("0.0001", 0.0001, None, "<")]),
    ("administered as two 0.5 mL doses 28 days apart", [Q("0.5 mL", 0.5, "milliliter"), Q("28 days", 28, "day")]),
    ("serum levels fell by 2.3 mmol/L", [Q("2.3 mmol/L", 2.3, "millimole", per="liter", trend="down")]),
    ("recalls 12 oz. bags with lot numbers 4410 through 4419", [Q("12 oz", 12, "ounce")]),
    ("a 6-inch main and 2,400 linear feet of pipe", [Q("6-inch", 6, "inch"), Q("2,400 linear feet", 2400, "foot")]),
    ("magnitudes of 5.5 and above", [Q("5.5", 5.5, None, ">=")]),
    (
        "winds gusting to 85 mph and 4 to 8 inches of rain",
        [Q("85 mph", 85, "mile", per="hour"), Q("4 to 8 inches", 4, "inch", high=8)],
    ),
    ("sea level is rising 3.4 mm per year", [Q("3.4 mm per year", 3.4, "millimeter", per="year", trend="up")]),
    ("the fire has burned 45,340 acres and is 60% contained", [Q("45,340 acres", 45340, "acre"), P("60%", 60)]),
    ("a storm with a 1-in-500 chance of happening in any year", [Q("1-in-500", 0.002)]),
    ("a 100-year flood", [Q("100-year", 100, "year")]),
    (
        "graduation rates climbed from 79% in 2011 to 88% in 2019",
        [
            P("79%", 79),
            D("2011", "2011-01-01", "2011-12-31", "year"),
            P("88%", 88),
            D("2019", "2019-01-01", "2019-12-31", "year"),
        ],
    ),
    ("scored 540 on the test, 12 points above the state average", [Q("540", 540), Q("12 points", 12, "point")]),
    ("an APR of 35.99% on loans of $500 to $5,000", [P("35.99%", 35.99), M("$500 to $5,000", 500, high=5000)]),
    ("the 30-year fixed-rate mortgage averaged 2.87 percent", [Q("30-year", 30, "year"), P("2.87 percent", 2.87)]),
    (
        "the S&P 500 closed at 3,357.01, down 28.48 points, or 0.84 percent",
        [
            Q("3,357.01", 3357.01),
            Q("28.48 points", 28.48, "point", trend="down"),
            P("0.84 percent", 0.84, trend="down"),
        ],
    ),
    (
        "WTI crude rose $1.82 to $41.97 a barrel",
        [M("$1.82", 1.82, trend="up"), M("$41.97 a barrel", 41.97, per="barrel")],
    ),
    ("spot gold at $1,950 an ounce", [M("$1,950 an ounce", 1950, per="ounce")]),
    ("1.25 million square feet of Class A office space", [Q("1.25 million square feet", 1.25e6, "foot**2")]),
    (
        "a two-bedroom, 1,100-square-foot apartment",
        [Q("two-bedroom", 2, "bedroom"), Q("1,100-square-foot", 1100, "foot**2")],
    ),
    ("The bill passed 62-38 with 12 Republicans in favor", [Q("12 Republicans", 12, "republican")]),
    ("by a margin of 3 percentage points", [P("3 percentage points", 3, "percentage_point")]),
    (
        "turnout was 66.8 percent, the highest since 1900",
        [P("66.8 percent", 66.8), D("1900", "1900-01-01", "", "year")],
    ),
    ("about 7 in 10 voters", [Q("7 in 10", 0.7, None, "~")]),
    (
        "nearly a quarter of all adults, or 60 million people",
        [Q("a quarter", 0.25, None, "~"), Q("60 million people", 6e7, "person")],
    ),
    ("a 24-hour hotline and 24/7 support", [Q("24-hour", 24, "hour")]),
    ("commutes of 45 minutes each way", [Q("45 minutes", 45, "minute")]),
    ("14,000 daily riders on 12 routes", [Q("14,000 daily riders", 14000, "rider"), Q("12 routes", 12, "route")]),
    (
        "1 Gbps symmetrical service for $70 per month",
        [Q("1 Gbps", 1, "gigabit", per="second"), M("$70 per month", 70, per="month")],
    ),
    ("charges up to 80% in 18 minutes", [P("80%", 80, mod="<="), Q("18 minutes", 18, "minute")]),
    ("a range of 310 miles (500 km)", [Q("310 miles", 310, "mile"), Q("500 km", 500, "kilometer")]),
    ("a 75 kWh battery and 300 hp", [Q("75 kWh", 75, "kilowatt_hour"), Q("300 hp", 300, "horsepower")]),
    ("fuel economy of 40 mpg", [Q("40 mpg", 40, "mile", per="gallon")]),
    ("carrying 24,000 TEU on a 400-metre ship", [Q("24,000 TEU", 24000, "teu"), Q("400-metre", 400, "meter")]),
    ("up to 16 people per sq km", [Q("16 people per sq km", 16, "person", "<=", per="kilometer**2")]),
    (
        "harvested 3.4 tonnes per hectare on 12,000 ha",
        [Q("3.4 tonnes per hectare", 3.4, "metric_ton", per="hectare"), Q("12,000 ha", 12000, "hectare")],
    ),
    ("at 15:00 UTC on Sunday, 20 September", [D("Sunday, 20 September", "2020-09-20")]),
    ("between 9 and 11 October", [D("between 9 and 11 October", "2020-10-09", "2020-10-11")]),
    ("the week ended 12 September 2020", [D("the week ended 12 September 2020", "2020-09-06", "2020-09-12", "week")]),
    ("for the nine months to 30 June", [D("the nine months to 30 June", "2019-10-01", "2020-06-30", "month")]),
    (
        "in fiscal 2020 and fiscal 2021",
        [
            D("fiscal 2020", "2019-10-01", "2020-09-30", "fiscal_year"),
            D("fiscal 2021", "2020-10-01", "2021-09-30", "fiscal_year"),
        ],
    ),
    ("Q2'20 revenue of $1.2B", [D("Q2'20", "2020-04-01", "2020-06-30", "quarter"), M("$1.2B", 1.2e9)]),
    (
        "full-year 2020 guidance of $4.10 to $4.20 per share",
        [D("2020", "2020-01-01", "2020-12-31", "year"), M("$4.10 to $4.20 per share", 4.1, high=4.2, per="share")],
    ),
    (
        "as early as 2025 and no later than 2030",
        [D("2025", "2025-01-01", "2025-12-31", "year"), D("2030", "", "2030-12-31", "year")],
    ),
    (
        "in the mid-2010s and the late 1990s",
        [
            D("the mid-2010s", "2010-01-01", "2019-12-31", "decade"),
            D("the late 1990s", "1990-01-01", "1999-12-31", "decade"),
        ],
    ),
]

NONE = [
    "a second dose on day 29",
    "a student-to-teacher ratio of 14:1",
    "a 3-to-1 match",
    "a 2-for-1 stock split",
    "a four-for-one stock split",
    "a 6–3 ruling and a 5-4 decision",
    "ended its talks with Case C-12/20 and Regulation (EU) 2019/881",
    "the vote of 64 - 31",
    "from 12 Noon to 1:00 PM",
    "he was number 20 in the polls",
    "The Summer Food Service Program feeds children",
    "188 Dirksen Senate Office Building",
    "the R5 engine and N95 masks",
    "Flight P8 and route M25",
    "RM 12 of the building",
    "an atom of Kr 2",
    "year-to-date sales",
    "the R350 and N50 series of trucks",
    "an SR 520 bridge",
    "grades 1 to 5 of the Br tests",
    "Fr. John of Paris",
    "the Q5 and H1 models",
    "the end-user and the end-to-end test",
    "a plus or minus sign",
    "H5N1 and H1N1 in poultry",
    "the PM2.5 sensors",
    "M3 and MW-2 switches",
]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    MONEY + FACTORS + UNITS + DATES + STATISTICS + RELEASES + FIELDS,
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_phrases_of_other_countries(phrase: str, expected: list[dict[str, object]]) -> None:
    found = extract.figures(phrase, date=RELEASE)
    assert [{c: getattr(f, c) for c in COLUMNS} for f in found] == [
        {c: pytest.approx(v, rel=1e-9) if isinstance(v, float) else v for c, v in row.items()} for row in expected
    ]


@pytest.mark.parametrize("phrase", NONE)
def test_names_with_letters_and_digits_hold_no_figure(phrase: str) -> None:
    assert [f.text for f in extract.figures(phrase, date=RELEASE)] == []
