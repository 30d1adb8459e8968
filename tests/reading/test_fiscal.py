"""In which month the fiscal year of a release starts."""

from __future__ import annotations

from datetime import date

import pytest

from extract import read_text
from extract.figures import extract_release
from extract.model import Release
from extract.reading import read_bytes
from tests.reading.texts import of_text

# A text, and the month in which its fiscal years start.
CASES = [
    ("The company closed its fiscal year ended June 30, 2024 with sales of $5 million.", 7),
    ("Results for fiscal 2024, which ended on September 28, were strong.", 10),
    ("For the financial year ending 31 March 2025 the group expects sales of £5 million.", 4),
    ("Sales for the fiscal year ended February 1, 2025 were $5 million.", 2),
    ("Results for its fiscal second quarter ended April 30, 2026.", 11),
    ("Results for the third quarter of fiscal 2024 ended March 31, 2024.", 7),
    ("Results for the first quarter of 2024, ended March 31, 2024.", 1),
    ("Widgets Inc. (NASDAQ: WID) expects sales of $5 million in fiscal 2025.", 1),
    ("Widgets Inc. (NYSE: WID) reports for the fourth quarter of fiscal 2024 ended October 31, 2024.", 11),
    ("Results for the three and nine months ended June 30, 2026.", 10),
    ("Results for the 13 and 26 weeks ended August 1, 2026.", 2),
    ("Results for the quarter and full year ended March 31, 2026.", 4),
    ("Half-year results for the six months ended 30 June 2026 were £5 million.", 1),
    ("Interim results for the six months to 30 September 2026 were £5 million.", 4),
    ("Half year results for the 26 weeks ended 26 September 2026 were £5 million.", 4),
    ("Half-year report for the half year ended 31 December 2026: sales of £5 million.", 7),
    ("The budget for fiscal year 2025 asks for $5 million.", 10),
    ("The council spent £5 million in the 2024 financial year.", 4),
    ("The trust lost £3 million (about $4 million) of its £9 million in FY2023/24, and £2 million before.", 4),
    ("The trust lost £3 million ($4 million) in FY2023/24.", 10),
    ("Sales were €5 million in the 2024 financial year.", 1),
    ("Sales were CHF 5 million in the 2024 financial year.", 1),
    ("Sales were CHF 5 million ($6 million) in fiscal year 2024.", 10),
    ("Sales were €5 million ($6 million) in fiscal year 2024.", 10),
    ("Sales were €5 million for the financial year ended 30 September 2024.", 10),
    ("Widgets Ltd (ASX: WID) expects sales of $5 million in FY25.", 7),
    ("Widgets Corp. (TSX: WID) expects sales of $5 million in fiscal 2025.", 1),
    (
        "OTTAWA, Ontario – The Government of Canada will give $5 million in fiscal year 2025, the minister of roads said.",
        4,
    ),
    ("The quarter was good and the fiscal year ends soon.", 10),
    ("The council adopted a $5 million budget for the fiscal year beginning July 1.", 7),
    ("The council adopted a budget for Fiscal Year 2025, which begins on 1 September.", 9),
    ("The fiscal year begins July 15 and grants start on May 1.", 10),
]


@pytest.mark.parametrize(("text", "month"), CASES)
def test_the_month_in_which_the_fiscal_year_starts(text: str, month: int) -> None:
    release = of_text(f"Results\n\n{text}")
    assert release.fiscal_year.start == month


TITLES = [
    ("Widgets Announces Third Quarter Fiscal 2024 Earnings", "It earned $4 million for the quarter ended March 31, 2024.", 7),
    ("Widgets Reports Second Quarter Results", "Sales in the three months ended April 28, 2024 were $4 million.", 11),
    ("Widgets to Report Third Quarter Results", "It earned $4 million for the quarter ended March 31, 2024.", 10),
    ("Widgets Opens a Store", "It earned $4 million for the quarter ended March 31, 2024.", 10),
    ("Widgets Reports Third Quarter Results", "It earned $4 million for the quarter.", 10),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "month"), TITLES)
def test_the_quarter_of_a_title_tells_the_fiscal_year(title: str, text: str, month: int) -> None:
    release = of_text(f"{title}\n\n{text}")
    assert release.fiscal_year.start == month


REPORT = """Results

Widgets Inc. (NASDAQ: WID) reports for the three and nine months ended June 30, 2026.

In the third quarter sales rose. In Q2 they fell. Fourth quarter sales are expected to rise. It was as much in the prior
year quarter and the second quarter of 2025."""
QUARTERS = [
    ("the third quarter", date(2026, 4, 1), date(2026, 6, 30)),
    ("Q2", date(2026, 1, 1), date(2026, 3, 31)),
    ("Fourth quarter", date(2026, 7, 1), date(2026, 9, 30)),
    ("the prior year quarter", date(2025, 4, 1), date(2025, 6, 30)),
    ("the second quarter of 2025", date(2025, 1, 1), date(2025, 3, 31)),
]


def dates_of(release: Release) -> dict[str, tuple[date | None, date | None]]:
    """The dates of a release: the text of each, its first and last day."""
    return {f.text: (f.date_start, f.date_end) for f in extract_release(release).figures if f.label == "DATE"}


def test_the_quarters_of_a_report_are_those_of_its_fiscal_year_though_it_has_no_date() -> None:
    release = of_text(REPORT.replace("\nyear", " year"))
    assert (release.date, release.fiscal_year.reported) == (None, date(2026, 6, 30))
    found = dates_of(release)
    assert {text: found[text] for text, _, _ in QUARTERS} == {text: (start, end) for text, start, end in QUARTERS}


# A shop's year ends around January 31: some count it by the year in which it starts, some by that in which it ends.
NUMBERED = [
    (
        "Widgets Reports Second Quarter Fiscal 2020 Results",
        "Results for the second quarter ended August 1, 2020.",
        True,
    ),
    (
        "Widgets Reports Second Quarter Fiscal 2021 Results",
        "Results for the second quarter ended August 1, 2020.",
        False,
    ),
    ("Widgets Reports Second Quarter 2020 Results", "Results for the second quarter ended August 1, 2020.", True),
    ("Fiscal 2014 Results, Fiscal 2015 Outlook", "Results for the fiscal year ended January 31, 2015 were good.", True),
    ("Widgets Reports", "Results for the third quarter of fiscal 2014 ended December 31, 2014 were good.", True),
    ("Widgets Reports", "Results for the third quarter of fiscal 2015 ended December 31, 2014 were good.", False),
    (
        "Widgets Reports",
        "Results for the second quarter ended August 1, 2020. Sales in Q2 2020 rose from Q2 2019.",
        True,
    ),
    ("Widgets Reports", "Results for the second quarter ended August 1, 2020. Sales rose from Q2 2020.", False),
    ("Widgets Reports", "Results for the second quarter ended August 1, 2020. Q3 2020 was above Q3 2019.", False),
    ("Second Quarter 2020 Results", "Results for the second quarter ended June 30, 2020.", False),
    ("First Quarter 2020 Results", "Results for the first quarter of fiscal 2020 ended December 28, 2019.", False),
]


@pytest.mark.parametrize(("title", "text", "by_start"), NUMBERED)
def test_the_year_that_a_fiscal_year_is_called_by(title: str, text: str, by_start: bool) -> None:
    release = of_text(f"{title}\n\n{text}")
    assert release.fiscal_year.by_start is by_start


TITLED = [
    ("Strong Demand Drives Fourth Quarter Results", "Results for the quarter ended June 30, 2024 were good.", 7),
    ("Widgets Announces Second Quarter Results", "Sales in the quarter ended June 30, 2024 were good.", 1),
    ("Widgets to Announce Fourth Quarter Results", "Sales in the quarter ended June 30, 2024 were good.", 10),
    ("Widgets Hires Fourth Quarter Staff", "Sales in the quarter ended June 30, 2024 were good.", 10),
]


@pytest.mark.parametrize(("title", "text", "month"), TITLED)
def test_a_title_tells_which_quarter_has_ended(title: str, text: str, month: int) -> None:
    release = of_text(f"{title}\n\n{text}")
    assert release.fiscal_year.start == month


SHOP = """Widgets Reports Fourth Quarter and Fiscal 2014 Results

Widgets Inc. (NYSE: WID) reports for the fiscal year ended January 31, 2015.

Sales in the fourth quarter of fiscal 2014 rose 5% over fiscal 2013. In the first half of fiscal 2015 it opens 3 shops.
"""
SHOP_DATES = [
    ("the fourth quarter of fiscal 2014", date(2014, 11, 1), date(2015, 1, 31)),
    ("fiscal 2013", date(2013, 2, 1), date(2014, 1, 31)),
    ("the first half of fiscal 2015", date(2015, 2, 1), date(2015, 7, 31)),
]


def test_the_dates_of_a_fiscal_year_that_is_called_by_its_start() -> None:
    release = of_text(SHOP)
    found = dates_of(release)
    assert {text: found[text] for text, _, _ in SHOP_DATES} == {text: (start, end) for text, start, end in SHOP_DATES}


def test_a_sidecar_wins_over_the_text() -> None:
    reading = read_bytes(
        b"Results\n\nIn the fiscal year ended June 30, 2024 sales were $5 million.",
        release_id="r",
        source="r.txt",
        sidecar={"fiscal_year_start": 4},
    )
    assert reading.release is not None
    assert reading.release.fiscal_year.start == 4


@pytest.mark.parametrize(
    ("title", "reported"),
    [
        ("Widgets Reports Second Quarter 2024 Results", date(2024, 6, 30)),
        ("Widgets Announces Q3 2024 Earnings", date(2024, 9, 30)),
        ("Widgets Reports Fourth Quarter and Full Year 2023 Results", date(2023, 12, 31)),
        ("Widgets Reports 2024 Second-Quarter Earnings", date(2024, 6, 30)),
        ("Widgets to Announce Second Quarter 2024 Results", None),
        ("Widgets Reports Second Quarter Fiscal 2024 Results", None),
        ("Widgets opens its doors in the second quarter of 2024", None),
    ],
)
@pytest.mark.parametrize(
    "exchange",
    [
        "NYSE",
        "Nasdaq",
        "NasdaqGS",
        "New York Stock Exchange",
        "Euronext",
        "Euronext Paris and Brussels",
        "XETRA",
        "Nasdaq Helsinki",
    ],
)
def test_a_title_tells_the_quarter_whose_results_a_listed_company_reports(
    title: str, reported: date | None, exchange: str
) -> None:
    text = f"{title}\n\nWidgets Inc. ({exchange}: WID) sold 40 cars in the quarter, up from 30 in the prior quarter."
    release = of_text(text)
    assert release.fiscal_year.reported == reported


@pytest.mark.parametrize(
    ("head", "reported"),
    [
        ("Third quarter 2023\n\nWidgets (Euronext: WID) sold 40 cars.", date(2023, 9, 30)),
        ("Widgets (Euronext: WID) today told its 2023 third quarter results.", date(2023, 9, 30)),
        ("Widgets (Euronext: WID) told of the second quarter of 2023 and the third quarter of 2023.", None),
        ("Widgets (Euronext: WID) told its results.", None),
        ("Frankfurt: Widgets told its 2023 third quarter results.", None),
    ],
)
def test_the_year_of_a_quarter_in_a_title_stands_in_the_head_of_the_text(head: str, reported: date | None) -> None:
    assert of_text(f"Widgets reports third quarter sales\n\n{head}").fiscal_year.reported == reported


# A release by its headline, its first paragraph and its address, and the month in which its fiscal years start.
_TELLS = (
    "to towns that ask for funds of the program before the end of the month, and to the schools that they run there."
)
STATES = [
    # The states, by their governor, by a department or an officer of theirs, and by their pages.
    ("Governor Smith Signs Budget", f"ALBANY, N.Y. – Governor Ann Smith today gave New York State’s $5 million {_TELLS}", "", 4),
    ("Budget", f"AUSTIN – Today, Governor Ann Smith gave $5 million {_TELLS} All of Texas is glad.", "", 9),
    ("Budget", f"LANSING, Mich. -- Lt. Governor Ann Smith gave $5 million {_TELLS} All of Michigan is glad.", "", 10),
    ("Budget", f"California Governor Ann Smith today gave $5 million {_TELLS}", "", 7),
    ("GOV. SMITH SIGNS BUDGET", f"Ohio’s budget gives $5 million {_TELLS}", "", 7),
    ("Budget", f"The Ohio Department of Roads today gave $5 million {_TELLS}", "", 7),
    ("Budget", f"State Treasurer Ann Smith today gave New York’s $5 million {_TELLS}", "", 4),
    ("Budget", f"SAINT PAUL — Minnesota Attorney General Ann Smith won $5 million {_TELLS}", "", 7),
    ("Budget", f"The department gave $5 million {_TELLS}", "https://www.roads.ca.gov/news", 7),
    ("Budget", f"The department gave $5 million {_TELLS}", "https://roads.texas.gov/news", 9),
    ("Budget", f"The department gave $5 million {_TELLS}", "https://www.roads.state.al.us/news", 10),
    # Cities whose year is known.
    ("Mayor Smith Presents Budget", f"NEW YORK – Mayor Ann Smith today gave $5 million {_TELLS}", "", 7),
    ("Budget", f"Chicago Mayor Ann Smith today gave $5 million {_TELLS}", "", 1),
    ("Budget", f"The City of Dallas gave $5 million {_TELLS}", "", 10),
    ("Budget", f"The department gave $5 million {_TELLS}", "https://www.nyc.gov/roads", 7),
    # Others keep the federal year, though they name a state.
    ("Mayor Smith Presents Budget", f"SPRINGFIELD – Mayor Ann Smith gave $5 million {_TELLS} Texas is glad.", "", 10),
    ("Budget", f"WASHINGTON – U.S. Senator Ann Smith (D-OH) won $5 million for Ohio {_TELLS}", "", 10),
    ("Budget", f"WASHINGTON – The U.S. Department of Roads gave California $5 million {_TELLS}", "", 10),
    ("Budget", f"WASHINGTON – Senator Ann Smith and Ohio Governor Al Jones gave $5 million {_TELLS}", "", 10),
    ("Budget", f"Governor Ann Smith of the Federal Reserve Board spoke of $5 million {_TELLS}", "", 10),
    ("Budget", f"Ohio State University gave $5 million {_TELLS}", "", 10),
    ("Ohio Governor Ann Smith Joins", f"The secretary gave $5 million {_TELLS}", "https://www.transportation.gov/", 10),
    ("Budget", f"The department gave $5 million {_TELLS}", "https://www.va.gov/news", 10),
    ("Governor Ann Smith Signs", f"Kenya’s county gave KSh 5 million, as Ohio does, {_TELLS}", "https://www.roads.go.ke/", 7),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "url", "month"), STATES)
def test_the_fiscal_year_of_a_state_or_city_is_that_of_its_releases(
    title: str, text: str, url: str, month: int
) -> None:
    release = _of_fiscal_2024(title, text, url)
    assert release.fiscal_year.start == month


def _of_fiscal_2024(title: str, text: str, url: str = "") -> Release:
    """A release that tells of fiscal year 2024."""
    raw = f"{title}\n\n{text}\n\nThey are of the fiscal year 2024, the federal fiscal year 2023 gave less."
    sidecar = {"url": url} if url else {}
    release = read_bytes(raw.encode(), release_id="r", source="r.txt", sidecar=sidecar).release
    assert release is not None
    return release


def test_a_note_says_whose_fiscal_year_was_taken_and_the_federal_one_stays() -> None:
    release = _of_fiscal_2024("Budget", f"California Governor Ann Smith today gave $5 million {_TELLS}")
    assert "fiscal years taken as those of California, from July" in release.notes
    found = dates_of(release)
    assert found["fiscal year 2024"] == (date(2023, 7, 1), date(2024, 6, 30))
    assert found["fiscal year 2023"] == (date(2022, 10, 1), date(2023, 9, 30))


@pytest.mark.parametrize(
    ("amount", "note"),
    [
        ("€5 million", "fiscal years taken as those where amounts are in €, from January"),
        ("£5 million", "fiscal years taken as those where amounts are in £, from April"),
        ("SEK 5 million", "fiscal years taken as those where amounts are in SEK, from January"),
        ("$5 million", "fiscal years taken as those of the U.S. government, from October"),
    ],
)
@pytest.mark.parametrize("year", ["fiscal year 2021", "financial year 2021", "FY21", "FY 2021", "fiscal 2021"])
def test_whose_fiscal_years_are_assumed_is_said_where_a_text_counts_by_them(amount: str, note: str, year: str) -> None:
    assert of_text(f"The fund gave {amount} to schools in {year}.").notes == (note,)


def test_the_currency_that_is_known_and_the_exchange_say_whose_fiscal_years_are_assumed() -> None:
    known = read_text("It gave $5 million in fiscal year 2021.", currency="CAD")
    assert known.notes == ("fiscal years taken as those where amounts are in CAD, from April",)
    listed = of_text("The company (NYSE: ABC) spent $5 million in fiscal year 2021.")
    assert listed.notes == ("fiscal years taken as those of a listed company, from January",)


@pytest.mark.parametrize(
    "text",
    [
        "The fund gave €5 million to schools in 2021, for fiscal reasons.",
        "The fund gave €5 million to schools under its fiscal policy and financial plan.",
        "It gave €5 million in the fiscal year 2021, and the fiscal year ended June 30, 2021.",
    ],
)
def test_nothing_is_said_of_fiscal_years_that_are_not_there_or_are_told(text: str) -> None:
    assert of_text(text).notes == ()
