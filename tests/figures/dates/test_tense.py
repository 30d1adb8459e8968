"""DATE: the year of a day or month that the verbs around it, or the event it names, put before or after the release."""

from __future__ import annotations

from datetime import date

import pytest

import extract

RELEASE = date(2024, 4, 17)

# Days that are over, and their year.
OVER = [
    ("By December, the team had won.", 2023),
    ("By late December, sales were $4.", 2023),
    ("On the evening of July 29, police raided the house.", 2023),
    ("On September 8, a court overturned a ruling that would have freed him.", 2023),
    ("Violence: On August 23, officers ordered two papers to close.", 2023),
    ("According to the office, as of October 3, 71 percent awaited trial.", 2023),
    ("He was held by Sgt. Jones on Nov. 12.", 2023),
    ("The office on November 12 announced that it would close.", 2023),
    ("He pleaded guilty to a plan to defraud three banks on July 28.", 2023),
    ("The board wrote an answer, Oct. 29, saying that it would look at it.", 2023),
    ("In the wake of the October 1 coup, people fled.", 2023),
    ("It backs the October 23 national ceasefire agreement, which has to hold.", 2023),
    ("In May at a center in the north, two men died.", 2023),
    ("The governor appointed a former mayor of the largest city as envoy for the talks in November.", 2023),
    ("In September, it said it will lower the cap.", 2023),
    ("In March, the governor laid out a plan to build it.", 2024),
    ("It will end the work that we have started in August.", 2023),
    ("The survey’s estimates for December are of one week.", 2023),
    ("Exports are estimated to have peaked in November.", 2023),
    ("Storms in September are blamed for 40 deaths.", 2023),
    ("The rate is projected to fall to 4 percent from 5 percent in November.", 2023),
    ("Sales were higher than they expected in January.", 2024),
    # A change that is over begins with it, and what something is compared with is over, too.
    ("Many are poor, and what is owed nationwide grew from $17 million in September to $20 million.", 2023),
    ("The debt that is owed rose sharply from 5 percent in September, and is still high.", 2023),
    ("The outlook for all of us is 2 percent, slightly higher than in September, and is to be raised.", 2023),
    ("Prices are 5 percent lower than they were in September, and we expect more.", 2023),
    ("It made $4 million more than it estimated in September, and plans to hire.", 2023),
    # A past that begins as a word in -eed does.
    ("Sales exceeded plans in July.", 2023),
    # A clause of the past behind one of the future.
    ("It expects costs of $9 million, of which $3 million was spent in July.", 2023),
    (
        "He will sponsor the bill that the house and the senate have to read and to vote on in this long year, "
        "following its passage by the committee in November.",
        2023,
    ),
    # A weekday with its number.
    ("On Friday the 13th, it closed.", 2023),
    ("On Monday the 30th, police raided it.", 2023),
    ("Work proceeded in November.", 2023),
    ("It succeeded in its aim in September.", 2023),
    ("The fall is due to a strike in December, it said.", 2023),
    ("The homes that were expected in December came.", 2023),
    ("The rise reported in December was expected by all.", 2023),
    # What was to come then, and what was done with an amount that is to be paid.
    ("The fund was expected to pay $3 million on November 10 but did not.", 2023),
    ("The fee was due to rise by $5 on December 1.", 2023),
    ("The grant will repay $3 million spent by October 28.", 2023),
    ("The town will repay $3 million that it received on October 28.", 2023),
    ("The rule will cover the 4.5 million workers hired since November 1.", 2023),
    ("The study will include 1.2 million people as of November 1.", 2023),
    ("The sale will cut debt by $4 million from November 10 levels.", 2023),
    ("The town will repay the $4.5 million borrowed on November 10.", 2023),
    # What was done by then, and only then what will be.
    ("By December, the company had 300 stores and will open 20 more.", 2023),
    ("By December, it was clear that the Fed will cut rates.", 2023),
    ("By the end of December, the company reported it will close 30 stores.", 2023),
    ("By 1 December, 60 firms that are required to file had done so.", 2023),
]

# Days that are to come, and their year.
TO_COME = [
    ("The gap is projected to fall from 5 percent in October to 4 percent.", 2024),
    ("The fee is reduced from $5 in October to $4.", 2024),
    ("The fund will grow from $5 million in October to $6 million.", 2024),
    ("Sales will be higher in October than in summer.", 2024),
    ("By the end of December, councils must show it.", 2024),
    ("By 30 December, all of the states shall file it.", 2024),
    ("By 30 December, all affected firms must file it.", 2024),
    ("By the end of the fourth quarter, banks must file it.", 2024),
    ("Applications are due November 12.", 2024),
    ("It said that, beginning in September, it will lower the cap.", 2024),
    ("Three models will be launched soon, with the first of the cars reaching buyers in November.", 2024),
    ("The sign-up period begins November 15.", 2024),
    ("The deadline was extended to November 12.", 2024),
    ("The office announced a hearing on July 28.", 2024),
    ("The board called for a vote that will be held in September.", 2024),
    ("The election will be held on October 23.", 2024),
    ("The wage will go from $15 to $16.50 on January 1.", 2025),
    ("The tax will fall by 5% on January 1.", 2025),
    ("The fund is expected to pay $3 million on November 10.", 2024),
    ("The town will open 12 newly renovated homes on November 10.", 2024),
    ("The fare will go up by $4 from November 10.", 2024),
    ("The new rates will take effect as of November 10.", 2024),
    ("The grant will pay $3 million by October 28.", 2024),
    ("It had gone from $15 to $16.50 on January 1.", 2024),
    ("What was planned for September is done.", 2024),
    ("Elections need to go forward in September, and a law is needed for it.", 2024),
    ("Data on trade for December will be released on May 20.", 2023),
    ("Registration for December will open on May 20.", 2024),
    ("It was told of a rally on May 28.", 2024),
    ("Beginning in September, the cap is assumed to fall.", 2024),
    ("Awards are announced in September.", 2024),
    ("Costs are projected to reach $4 million in December.", 2024),
    ("It sent 40 doses, and a further 90 are expected by mid-December.", 2024),
    ("Work has begun; its end is due in December.", 2024),
    ("It hired 40, and 90 more are still due by early November.", 2024),
    ("It borrows $4 million more than it estimated, with $5 million left at the end of June.", 2024),
    # Words in -ed that are no verbs.
    ("Up to three hundred homes in Ohio in July.", 2024),
    ("Sales may exceed plans in July.", 2024),
    ("It expects costs of $9 million, of which $3 million will be spent in July.", 2024),
    (
        "He will sponsor the bill that the house and the senate have to read and to vote on in this long year, "
        "and read it in the committee in November.",
        2024,
    ),
    ("On Friday the 13th, it will close.", 2024),
    ("A fund needed in July is small.", 2024),
]


@pytest.mark.parametrize(("text", "year"), [*OVER, *TO_COME])
def test_the_year_is_the_one_that_the_sentence_tells(text: str, year: int) -> None:
    found = next(f for f in extract.figures(text, date=RELEASE) if f.label == "DATE")
    day = found.date_start or found.date_end
    assert day is not None
    assert day.year == year
