"""What a bare `$` stands for, from what a release says of itself."""

from __future__ import annotations

import pytest

import extract
from extract.figures import extract_release
from extract.figures import figures as extract_figures
from extract.reading import read_bytes
from tests.reading.texts import of_page, release_of

LEAD = "Net income was $5 million in the third quarter, and the company hired 300 people across the country."

# A line that says what amounts are in, and the currency.
STATED = [
    ("All amounts are in Canadian dollars unless otherwise noted.", "CAD"),
    ("All dollar amounts are expressed in U.S. dollars unless otherwise indicated.", "USD"),
    ("Unless otherwise stated, all figures in this release are in Australian dollars.", "AUD"),
    ("(in thousands of Canadian dollars, except per share amounts)", "CAD"),
    ("(Canadian dollars in millions, unaudited)", "CAD"),
    ("All references to dollars are to New Zealand dollars.", "NZD"),
    ("All amounts in C$ unless stated otherwise.", "CAD"),
    ("(US$ millions)", "USD"),
    ("(CAD$ millions)", "CAD"),
    ("All figures in Aus$ unless stated otherwise.", "AUD"),
    ("All amounts in US $ unless stated otherwise.", "USD"),
    ("Sums of top dollars, in millions of top firms, are figures of cop shows.", None),
    ("The reporting currency is the Singapore dollar.", "SGD"),
    ("The fund will invest 10 million Canadian dollars in Ontario.", None),
    ("It raised C$40 million from Canadian investors and paid in Australian dollars.", None),
    ("Amounts are approximate.", None),
]


def currency(*lines: str, url: str | None = None) -> str | None:
    text = "\n\n".join(("Northern Widgets Reports Results", *lines, LEAD))
    reading = read_bytes(text.encode(), release_id="r", source="r.txt", sidecar={"url": url} if url else None)
    assert reading.release is not None
    return reading.release.currency


@pytest.mark.parametrize(("line", "code"), STATED)
def test_the_text_says_what_its_amounts_are_in(line: str, code: str | None) -> None:
    assert currency(line) == code


# A line that names an exchange, and the currency of its country.
LISTED = [
    (
        "The minister, Senator Jane Doe, said Australian families across Australia would get $5 million. Minister Doe "
        "spoke to Australians.",
        "AUD",
    ),
    ("Senator Jane Doe said Australian families across Australia would get $5 million for Australians.", None),
    ("Northern Widgets Inc. (TSX: NWI) today reported its results for the third quarter of the year 2024.", "CAD"),
    ("Northern Widgets Inc. (TSX-V: NWI, FSE: 1N0) today reported its results for the third quarter.", "CAD"),
    ("Southern Ore Ltd (ASX:SOL) today reported its results for the third quarter of the year.", "AUD"),
    ("Kiwi Dairy Ltd (NZX: KWD) today reported its results for the third quarter of the year.", "NZD"),
    ("Northern Widgets Inc. (NYSE: NWI) today reported its results for the third quarter of the year.", None),
    ("Northern Widgets Inc. (TSX: NWI; NYSE: NWI) today reported its results for the third quarter.", None),
    ("Northern Widgets Inc. (TSX: NWI) (NASDAQ: NWI) today reported results, of which US$3 million abroad.", "CAD"),
    ("Northern Widgets Inc. (TSX: NWI) today reported results, among them sales of C$12 million in Quebec.", None),
    ("Trading on the TSX was halted. Northern Widgets today reported its results for the third quarter.", None),
]


@pytest.mark.parametrize(("line", "code"), LISTED)
def test_the_exchange_of_its_shares_tells_the_currency(line: str, code: str | None) -> None:
    assert currency(line) == code


BESIDE = {
    "CAD": ("OTTAWA, Ontario", "C$ CA$ CAD$ Can$ Cdn$ CDN$ C_$ CAD_$ CDN_$ Cdn_$ CAD_ CAD"),
    "AUD": ("SYDNEY, Australia", "A$ AU$ AUD$ Aus$ AUS$ AUD_$ AU_$ AUD_ AUD"),
    "NZD": ("AUCKLAND, New Zealand", "NZ$ NZD$ NZ_$ NZD_"),
    "SGD": ("SINGAPORE", "S$ SG$ SGD$ SGD_$ SGD_"),
    "HKD": ("HONG KONG", "HK$ HKD$ HK_$ HKD_"),
}
AMERICAN = "US$ USD$ U.S.$ U.S._$ U._S.$ US_$ USD_$ USD_ us$ usd$"


@pytest.mark.parametrize("amount", ["{}40 million", "about {}40", "({}1.5 billion)"])
@pytest.mark.parametrize(
    ("code", "place", "sign"),
    [(code, place, sign) for code, (place, signs) in BESIDE.items() for sign in signs.split()],
)
def test_where_a_text_marks_its_dollars_the_bare_ones_are_others(code: str, place: str, sign: str, amount: str) -> None:
    line = f"{place}, 5 November 2024 – The firm announced today a plant for widgets, and the price of it was told."
    marked = amount.format(sign.replace("_", " "))
    assert currency(line, f"It paid {marked} for the land.") is None
    assert currency(line, "It paid $40 million for the land.") == code
    figure, *_ = extract_figures(f"It paid {marked} for the land.", currency="USD")
    assert (figure.unit, figure.assumptions) == (code, ())  # what marks it to one stage marks it to the other


def test_where_a_text_marks_both_dollars_the_bare_ones_are_its_own() -> None:
    line = "SYDNEY, 5 November 2024 – Meridian Ltd (ASX: MDR) announced today a plant for widgets, and told its price."
    assert currency(line, "It paid A$40 million, or US$26 million, and $84.2m in all.") == "AUD"
    assert currency(line, "It paid A$40 million, and $84.2m in all.") is None
    both = line.replace("(ASX: MDR)", "(ASX: MDR) (NYSE: MDR)")
    assert currency(both, "It paid A$40 million, or US$26 million, and $84.2m in all.") is None


@pytest.mark.parametrize("sign", AMERICAN.split())
def test_american_dollars_that_are_marked_leave_the_bare_ones_to_the_other_exchange(sign: str) -> None:
    line = "Northern Widgets Inc. (TSX: NWI) (NYSE: NWI) today reported its results for the third quarter."
    marked = f"It paid {sign.replace('_', ' ')}40 million for the land."
    assert currency(line, marked) == "CAD"
    assert currency(line, "It paid $40 million for the land.") is None
    figure, *_ = extract_figures(marked, currency="CAD")
    assert (figure.unit, figure.assumptions) == ("USD", ())


@pytest.mark.parametrize(
    "line",
    [
        "They gave us $40 million for the land.",  # no sign of the United States
        "Can $40 million buy the land?",
        "It paid the state a $40 million fine.",
        "It paid MUS$40 million.",
        "It paid A$40 million and NZ$30 million for the land.",  # the dollars of others
        "All of the CAD drawings show 40 rooms.",
    ],
)
def test_what_marks_no_canadian_dollar(line: str) -> None:
    place = "OTTAWA, Ontario, May 4, 2024 – The Minister of Housing announced today new homes for families in need."
    assert currency(place, line) == "CAD"


def test_us_before_an_amount_is_a_word() -> None:
    figures = extract_figures("They gave us $5 million, and US $6 million.", currency="CAD")
    assert [(f.text, f.unit) for f in figures] == [("$5 million", "CAD"), ("US $6 million", "USD")]


# A dateline, and the currency of its country.
PLACED = [
    ("OTTAWA, Ontario, May 4, 2024 – The Minister of Housing announced today new homes for families in need.", "CAD"),
    ("TORONTO, Nov. 5, 2024 /CNW/ - Northern Widgets announced today a new plant for widgets of all kinds.", "CAD"),
    ("TORONTO (November 5, 2024) – Northern Widgets announced today a new plant for widgets of all kinds.", "CAD"),
    ("Thunder Bay, Ontario – Northern Widgets announced today a new plant for widgets of all kinds there.", "CAD"),
    ("SYDNEY, Australia, 5 November 2024 – Southern Ore announced today a new mine for ores of all kinds.", "AUD"),
    (
        "WASHINGTON, Nov. 5, 2024 – The Secretary travelled to Ottawa, Canada, to meet the ministers of the region.",
        None,
    ),
    ("The Secretary met the ministers in Toronto, Ontario – a visit that had been planned for many months.", None),
    ("SPOKANE, WA – Northern Widgets announced today a new plant for widgets of all kinds there, and jobs.", None),
    ("Perth, WA, 5 May 2024 – Southern Ore announced today a new mine for ores of all kinds there, and jobs.", "AUD"),
    ("Dubbo, N.S.W. – Southern Ore announced today a new mine for ores of all kinds there, and many new jobs.", "AUD"),
    ("VANCOUVER, Wash. – Northern Widgets announced today a new plant for widgets of all kinds there.", None),
    ("MELBOURNE, Fla., May 4, 2024 – Northern Widgets announced today a new plant for widgets of all kinds.", None),
]


@pytest.mark.parametrize(("line", "code"), PLACED)
def test_the_dateline_tells_the_currency(line: str, code: str | None) -> None:
    assert currency(line) == code


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://www.canada.ca/en/news/2024/05/x.html", "CAD"),
        ("https://www.dfat.gov.au/news", "AUD"),
        ("https://www.bsp.gov.ph/news", "PHP"),
        ("https://www.ca.gov/news", None),
        ("https://www.state.gov/ca/news", None),
        ("https://[broken", None),
    ],
)
def test_the_address_tells_the_currency(url: str, code: str | None) -> None:
    assert currency(url=url) == code


def test_what_was_taken_is_said_of_the_release_and_of_the_figure() -> None:
    reading = read_bytes(
        b"Results\n\nNorthern Widgets Inc. (TSX: NWI) today reported a profit of $5 million and US$2 million abroad.",
        release_id="r",
        source="r.txt",
    )
    assert reading.release is not None
    assert "currency CAD taken from the exchange that lists its shares" in reading.release.notes
    bare, marked = (f for f in extract_release(reading.release).figures if f.label == "MONEY")
    assert (bare.unit, bare.assumptions) == ("CAD", ("CAD assumed for a bare “$”",))
    assert (marked.unit, marked.assumptions) == ("USD", ())


def test_a_sidecar_wins_over_the_text() -> None:
    reading = read_bytes(
        b"Results\n\nNorthern Widgets Inc. (TSX: NWI) today reported a profit of $5 million.",
        release_id="r",
        source="r.txt",
        sidecar={"currency": "USD"},
    )
    assert reading.release is not None
    assert reading.release.currency == "USD"
    assert reading.release.notes == ()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Australia will commit a further $9 million to those who fled the fighting in the region.", "AUD"),
        ("The Government of Canada is investing $40 million in homes for families across the country.", "CAD"),
        ("The United States thanks the Government of Canada for its gift of $40 million to the fund.", None),
        ("Senator Smith welcomed Australia’s gift of $9 million to those who fled the fighting.", None),
        ("The Government of Canada and the New Zealand Government gave $9 million to those who fled.", None),
        ("The Minister said that Australia’s system will help older Australians in all Australian states.", "AUD"),
        ("The Minister met the ministers of Australia and of other nations to speak of the fund for all.", None),
        ("The fund of $9 million is open to all, and its terms are published at www.mbie.govt.nz today.", "NZD"),
        ("Congress set the fund of $9 million up, and its terms are published at www.mbie.govt.nz today.", None),
        ("The Minister said that these are the New Zealanders whom it helps, and New Zealand needs it.", "NZD"),
        ("It spends $9 million in British Columbia, $8 million in Alberta and $7 million in Nova Scotia.", "CAD"),
        ("It spends $9 million in British Columbia, which has long wished for such a port of its own.", None),
        ("Councils will have the $70 million of the Queensland Government sooner, the Premier said on Tuesday.", "AUD"),
        ("The Queensland Government met the Manitoba Government to speak of the $70 million for all miners.", None),
        ("Salem, MO, July 15, 2013 – Acme closes its plants in Quebec, Ontario and Alberta for $6 million.", None),
        ("Saint John, NB, July 15 – Acme closes its plants in Quebec, Ontario and Alberta for $6 million.", "CAD"),
        ("Trade of the U.S. with Ontario, Quebec and Alberta was $9 million, more than that of others.", None),
        (
            "It opens mines in Queensland, Tasmania, Western Australia, Ontario, Quebec and Alberta for $9 million.",
            None,
        ),
        ("Acme buys Canada’s leading maker of widgets for $40 million, and 300 people will join the firm.", None),
    ],
)
def test_the_government_that_speaks_tells_the_currency(line: str, code: str | None) -> None:
    assert currency(line) == code


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Write to media@widgets.co.nz or call 021 285 9191.", "NZD"),
        ("Write to media@stats.govt.nz of New Zealand on visitors from the United States.", "NZD"),
        ("Write to media@widgets.co.nz or to press@widgets.com.", None),
        ("Write to press@widgets.ca or press@widgets.com.au.", None),
        ("See widgets.co.nz, or ask @widgets.", None),
    ],
)
def test_the_address_of_its_contact_tells_the_currency(line: str, code: str | None) -> None:
    assert currency("The firm announced today a plant for widgets, and paid $40 million for the land.", line) == code


@pytest.mark.parametrize(
    ("tag", "more", "code"),
    [
        ('<html lang="en-AU">', "", "AUD"),
        ('<html lang="en-us">', "", None),
        ("<html>", '<meta property="og:locale" content="en_NZ">', "NZD"),
        ('<html lang="en-AU">', '<link rel="canonical" href="https://www.mbie.govt.nz/news">', "NZD"),
        ('<html lang="en">', "", None),
    ],
)
def test_the_language_of_a_page_tells_the_currency(tag: str, more: str, code: str | None) -> None:
    page = f"{tag}<head><title>A fine</title>{more}</head><body><h1>A fine</h1><p>{LEAD}</p></body></html>"
    release = of_page(page)
    assert release.currency == code


@pytest.mark.parametrize(
    ("currency", "text", "noted"),
    [
        ("EUR", "The fund gave $5 million to schools.", True),
        ("GBP", "$5 million was given to schools.", True),
        ("EUR", "The fund gave €5 million and US$3 million and US $2 million to schools.", False),
        ("CAD", "The fund gave $5 million to schools.", False),
        ("USD", "The fund gave $5 million to schools.", False),
    ],
)
def test_a_currency_that_a_bare_dollar_cannot_be_is_noted(currency: str, text: str, noted: bool) -> None:
    note = f"currency {currency} is no dollar: a bare $ is read as USD"
    assert (note in extract.read_text(text, currency=currency).notes) == noted
    front = release_of(f"---\ncurrency: {currency}\n---\n\n{text}\n", "a.md")
    assert (note in front.notes) == noted
