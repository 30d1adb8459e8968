"""What figures measure that a clause, an agent, a bracket or a list before a dash tells, and what only seems to."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, the figure, its measure.
MEASURES = [
    # What a clause behind an amount says it goes to.
    ("It announced $5 million that will go towards a new lab for the Survey.", "$5 million", "new lab for the Survey"),
    ("The city approved $5 million, which will go to new parks.", "$5 million", "new parks"),
    ("She announced $3 million that will be used to repair roads.", "$3 million", "repair roads"),
    ("It approved $3 million that will help farmers plant trees.", "$3 million", "help farmers plant trees"),
    ("The firm lost $4 million, which was spent on ads.", "$4 million", "ads"),
    ("He won $3 million, which was more than in May.", "$3 million", None),
    ("He won $3 million, which will be available in May.", "$3 million", None),
    ("He got a grant of $3 million that will go to schools.", "$3 million", "grant"),
    ("Exports totaled $3 million, which will help the economy.", "$3 million", "Exports"),
    # Who uses it stands between; who allows something does not.
    ("The $2 million will be used by Acme in Akron to build an engine.", "$2 million", "engine"),
    ("The $2 million will be used by the city for new parks.", "$2 million", "new parks"),
    ("Firms that earn $5 million a year are allowed by law to use cash.", "$5 million a year", "Firms"),
    # What one spends it doing.
    ("The state has spent $2.4 billion keeping people alive.", "$2.4 billion", "keeping people alive"),
    ("He spent $900 fixing the roof.", "$900", "fixing the roof"),
    ("It has $900 less helping farmers.", "$900", None),
    # To double is to do something, however it is hedged.
    ("It gave $4 billion to more than double heating aid.", "$4 billion", "double heating aid"),
    ("It gave $4 billion to nearly triple the number of clinics.", "$4 billion", "triple the number of clinics"),
    ("It gave $4 billion to more than 40 towns.", "$4 billion", "towns"),
    # In doing what those named are supported.
    ("It gave $7 million to support towns in hiring 40 nurses.", "$7 million", "support towns in hiring 40 nurses"),
    ("It gave $2 million to assist farmers in planting trees.", "$2 million", "assist farmers in planting trees"),
    ("It gave $2 million to support farmers in Ohio.", "$2 million", "farmers in Ohio"),
    ("It gave $2 million to support nurses in training.", "$2 million", "nurses in training"),
    # Why it was lost does not say what it is.
    ("The firm lost $4 million due to the storm.", "$4 million", None),
    ("The mill has received $4 million thanks to the senator.", "$4 million", None),
    ("$4 million is due to the storm.", "$4 million", "storm"),
    ("It gave $4 million annually to the museum.", "$4 million", "museum"),
    # The noun of another sum.
    ("The state gave $75,000 for a total cost of $150,000.", "$75,000", None),
    ("The state gave $75,000 for a total cost of $150,000.", "$150,000", "total cost"),
    ("They gave $75,000 for the cost of the bridge.", "$75,000", "cost of the bridge"),
    # What it is owed to does not say what it is.
    ("The cost of aid for these other 25 nations is put at $2 billion owed to the Bank.", "$2 billion", "cost of aid"),
    # Who got it stands right behind it.
    ("The $5 million Akron received was spent in May.", "$5 million", None),
    ("Some of the $9 million Congress required was spent.", "$9 million", None),
    ("It returned the $40 million Acme paid for the land.", "$40 million", "land"),
    ("The $5 million Clean Water Program received praise.", "$5 million", "Clean Water Program"),
    ("A $10 million Senate bill required schools to act.", "$10 million", "Senate bill"),
    ("The $5 million Fund offered loans to farmers.", "$5 million", "Fund"),
    # What opens a sentence of its own behind an amount of a list.
    ("The list: Sewer project $1 million Akron is building a plant.", "$1 million", "Sewer project"),
    ("The list: New roads $1 million Funds will be used in Akron.", "$1 million", "New roads"),
    ("The new $1 million Clean Water Program will help towns.", "$1 million", "Clean Water Program"),
    ("A $600,000 Ford is parked there.", "$600,000", "Ford"),
    # What a place before a dash is of.
    ("Bridge repair, Akron, Ohio - $2 million", "$2 million", "Bridge repair"),
    ("New clinic in Akron, Ohio: $2 million", "$2 million", "New clinic in Akron, Ohio"),
    ("Highway 42, Sioux Falls, S.D. - $2 million", "$2 million", "Highway 42"),
    ("Akron, Ohio - $2 million", "$2 million", "Akron, Ohio"),
    ("Akron, Ohio: $2 million for roads", "$2 million", "roads"),
    ("Kenya, Uganda and Chad: $5 million", "$5 million", "Kenya, Uganda and Chad"),
    # The money of a year may have a name.
    ("It got $1 million in FY 2020 Navy funds.", "$1 million", "Navy funds"),
    ("It got $1 million in FY 2020 Navy said.", "$1 million", None),
    # Whose income an amount is.
    ("The tax is for any family making more than $75,000 a year.", "$75,000 a year", "family"),
    ("It helps young couples earning less than $150,000.", "$150,000", "young couples"),
    ("No one making less than $400,000 will pay more.", "$400,000", None),
    ("It sued Acme Foods, making $400,000.", "$400,000", None),
    # An amount of another time in brackets, and what a change comes to.
    ("The bill raises the limit to $5 million in this plan (it is now $1 million).", "$1 million", "limit"),
    ("The fee will rise to $40 (now $30) in May.", "$30", "fee"),
    ("The rate is 5 percent (previously 4 percent).", "4 percent", "rate"),
    ("Premiums rose 63.2 percent from 1997 to 2002 ($2,754 to $4,495).", "$2,754 to $4,495", "Premiums"),
    ("Sales rose 12 percent (from $4 million to $5 million).", "$4 million", "Sales"),
    ("Sales rose 12 percent (from $4 million to $5 million).", "$5 million", "Sales"),
    ("Sales rose 12 percent ($4 million).", "$4 million", "Sales"),
    ("Jobs rose 12 percent (40 of them in Ohio).", "40", None),
    ("Fees rose 12 percent (2 percent in Ohio).", "2 percent", None),
    # On average, in an aside.
    ("We face high exit fees—on average nearly $200—charged by firms.", "$200", "high exit fees"),
    ("We pay high booking fees (on average $45) for tickets.", "$45", "high booking fees"),
    # What is changed, behind the amount, or far before it.
    ("The bill raises by 5 percent the tax on gas.", "5 percent", "tax on gas"),
    ("It was cut by 5 percent the next year.", "5 percent", None),
    ("It cut the share of workers waiting over 6 months by 30 percent.", "30 percent", "share of workers"),
    ("Smog must be decreased each year by 3 percent.", "3 percent", None),
    ("Smith said 20 percent or more of the spending was lost.", "20 percent", "spending"),
    # No noun behind a date.
    ("Crime in Ohio fell by half in 2004, a finding that surprised many.", "half", "Crime in Ohio"),
    ("She spent half her income.", "half", "income"),
    # Verbs that no noun phrase goes over.
    ("The $9 million contract with Smith and Jones ends in May.", "$9 million", "contract with Smith and Jones"),
    (
        "The total costs, whichever is built, range from $2 million to $3 million.",
        "$2 million to $3 million",
        "total costs",
    ),
    ("It has a price range from $2 to $3.", "$2 to $3", "price range"),
    ("The agency runs 300 shelters and awards over $5 million.", "300 shelters", "shelters"),
    ("The plan has 12 grants and awards of $5,000.", "12 grants", "grants and awards"),
    ("The city offers 12 programs and grants up to $5,000.", "12 programs", "programs and grants"),
    # Two names of one subject.
    ("The $21 million request for Lewis and Clark falls short.", "$21 million", "request for Lewis and Clark"),
    ("The $9 million grants for Ohio and Utah were cut.", "$9 million", "grants for Ohio and Utah"),
    ("He praised the $9 million grant for Ohio and Utah was sad.", "$9 million", "grant for Ohio"),
    # For what and with whom something is done to those counted.
    ("It led to the conviction of 12 men for the murder of a boy.", "12 men", "men"),
    ("The court sentenced three officers for theft.", "three officers", "officers"),
    ("They hired 12 nurses for local schools.", "12 nurses", "nurses for local schools"),
    ("It will be sharing the first 25 million doses with countries abroad.", "25 million doses", "doses"),
    ("It lists the first 25 patients with asthma.", "25 patients", "patients with asthma"),
    # Words that only point at what is not told.
    ("The last 10 percent is the most toxic.", "10 percent", None),
    ("This amount is $3 billion above the request.", "$3 billion", None),
    ("The total amount of aid is $3 billion.", "$3 billion", "total amount of aid"),
    ("It invested $50 million in new 118 partnerships.", "$50 million", "partnerships"),
    ("It invested $50 million in new schools.", "$50 million", "new schools"),
    # Who has a share is not what it is of.
    ("Clans held 87 percent of all land, and the government held 4 percent.", "4 percent", "land"),
    ("Acme owns 4 percent.", "4 percent", None),
    ("The rate held at 4 percent.", "4 percent", "rate"),
    # What is done, in a list.
    ("It has $4 million for hiring, training, and paying nurses.", "$4 million", "hiring, training, and paying nurses"),
    ("It has $4 million for repairing or replacing dams.", "$4 million", "repairing or replacing dams"),
    ("It has $4 million for planning, roads and bridges.", "$4 million", "planning, roads and bridges"),
    ("Rolling stock: $9 million", "$9 million", "Rolling stock"),
    # What was approved is for what that is to do.
    ("Approval of $200,000 to the Survey to protect wells.", "$200,000", "protect wells"),
    ("It won approval of the $5 million road bill.", "$5 million", "road bill"),
    # The same for others, in brackets.
    ("It has subsidies of up to $30/month for towns (up to $75/month for farms).", "$75/month", "subsidies"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_what_is_told_beside_a_figure_is_read_to_its_end(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
