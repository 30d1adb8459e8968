"""The currency that a release counts in, where it tells: what a bare `$`, `pesos` or `rupees` stands for."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from extract.figures.lexicon import load
from extract.model import Passage

# ISO 4217 code: what a text calls its dollars, as an adjective.
_DOLLARS = {
    "USD": r"U\.?\s?S\.?|United States|American",
    "CAD": r"Canadian|Cdn\.?",
    "AUD": r"Australian",
    "NZD": r"New Zealand",
    "SGD": r"Singapore(?:an)?",
    "HKD": r"Hong Kong",
}
# Stock exchanges before a ticker: `(TSX: ABC)`.
_EXCHANGES = {
    "USD": r"NYSE(?: American| Arca| MKT)?|N(?:ASDAQ|asdaq)(?:/?-?[A-Z]{2,3})?|New York Stock Exchange|AMEX",
    "CAD": r"TSX(?:[- ]?V(?:enture)?)?|Toronto Stock Exchange|CSE",
    "AUD": r"ASX",
    "NZD": r"NZX",
    "SGD": r"SGX(?:-ST)?",
    "HKD": r"HKEX|SEHK|HKSE",
}
# The last part of the address of a page, ISO 3166: the countries whose money shares its name with another's.
_COUNTRIES = {
    country: code
    for code, countries in {
        "AED": "ae", "ARS": "ar", "AUD": "au", "BBD": "bb", "BHD": "bh", "BSD": "bs", "CAD": "ca", "CHF": "ch",
        "CLP": "cl", "DKK": "dk", "DOP": "do", "DZD": "dz", "EGP": "eg", "FJD": "fj", "GBP": "uk", "HKD": "hk",
        "INR": "in", "IQD": "iq", "JMD": "jm", "JOD": "jo", "KES": "ke", "KWD": "kw", "LBP": "lb", "LKR": "lk",
        "MAD": "ma", "MUR": "mu", "MWK": "mw", "MXN": "mx", "NAD": "na", "NOK": "no", "NPR": "np", "NZD": "nz",
        "OMR": "om", "PHP": "ph", "PKR": "pk", "QAR": "qa", "RSD": "rs", "RWF": "rw", "SAR": "sa", "SEK": "se",
        "SGD": "sg", "TND": "tn", "TTD": "tt", "TWD": "tw", "TZS": "tz", "UGX": "ug", "UYU": "uy", "XAF": "cm ga",
        "XOF": "bf bj ci ml ne sn tg", "ZMW": "zm",
    }.items()
    for country in countries.split()
}  # fmt: skip
# English of a country with dollars of its own, as a page says it is in: a default of no publisher elsewhere.
_SPOKEN = {"en-au": "AUD", "en-nz": "NZD", "en-ca": "CAD", "en-sg": "SGD", "en-hk": "HKD"}
# What a dateline that opens a paragraph names: `OTTAWA, Ontario, May 4 –`.
_PLACES = {
    "CAD": (
        r"Ottawa|Toronto|Montr[eé]al|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Qu[eé]bec|Mississauga|Saskatoon|Regina",
        r"Ont(?:ario|\.)|O\.?N\.?|Qu[eé](?:bec|\.)|Q\.?C\.?|British Columbia|B\.?C\.?|Alberta|Alta\.|A\.?B\.?|Manitoba|M\.?B\.?"
        r"|Saskatchewan|S\.?K\.?|Nova Scotia|N\.?S\.?|New Brunswick|N\.?B\.?|Newfoundland(?: and Labrador)?|Canada",
    ),
    "AUD": (
        r"Sydney|Melbourne|Brisbane|Perth|Canberra|Adelaide|Hobart",
        r"Australia|N\.?S\.?W\.?|New South Wales|Victoria|VIC|Queensland|QLD|Western Australia|W\.?A\.?|A\.?C\.?T\.?",
    ),
    "NZD": (r"Auckland|Christchurch", r"New Zealand|NZ"),
    "SGD": (r"Singapore", r"Singapore"),
    "HKD": (r"Hong Kong", r"China|SAR|Hong Kong"),
}
_MAIL = re.compile(r"\w@[\w.-]+\.([a-z]{2,})\b(?![.-]?\w)")
# How a government is called that counts in dollars of its own.
_GOVERNMENTS = re.compile(
    r"\b(?:(?P<CAD>Government of Canada|Canadian [Gg]overnment|Canada (?:will|has|is))|(?P<AUD>Australian Government|Commonwealth of Australia"
    r"|Australia (?:will|has|is)|AusAID)|(?P<NZD>New Zealand (?:Government|will|has|is))"
    r"|(?P<SGD>Singapore Government|Government of Singapore)|(?P<HKD>HKSAR|Government of the Hong Kong))\b"
)
# Where such governments have their pages: `published at www.mbie.govt.nz`.
_PAGES = {"gc.ca": "CAD", "gov.au": "AUD", "govt.nz": "NZD", "gov.sg": "SGD", "gov.hk": "HKD"}
_PAGE = re.compile(rf"[\w.-]\.({'|'.join(map(re.escape, _PAGES))})\b")
_NATION = {"CAD": "Canad", "AUD": "Austral", "NZD": "New Zealand", "SGD": "Singapore", "HKD": "Hong Kong"}
_NATIONS = (*_NATION.values(), "AusAID", "HKSAR", *_PAGES)
# Parts of those nations, by the names that releases write out.
_PARTS = {
    "CAD": ("British Columbia", "Alberta", "Saskatchewan", "Manitoba", "Ontario", "Quebec", "Québec", "New Brunswick",
            "Nova Scotia", "Newfoundland"),
    "AUD": ("New South Wales", "Queensland", "South Australia", "Western Australia", "Tasmania", "Northern Territory"),
}  # fmt: skip
_OFTEN = 3
_AGAIN = 2
# Words that only an American text has, and its datelines: `Chesterfield, MO, July 15`.
_STATES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC "
    "SD TN TX UT VT VA WA WV WI WY"
).split()
_AMERICAN = re.compile(
    r"\b(?:U\.\s?S\.|US\b|United States|America|Congress|Washington)"
    rf"|^[A-Z][\w.' ]{{2,30}},\s(?:{'|'.join(_STATES)})(?=,?\s(?:[A-Z][a-z]{{2,8}}\.?\s\d|\(|[–—-]))"
)
# A `$` before an amount that no letter marks.
_BARE = re.compile(r"(?<![\w$])(?<!\w\s)\$\s?\d|(?<=[a-z,;:.(]\s)\$\s?\d")
HEAD = 12  # passages in which a release presents itself

_SCALES = r"(?:thousands|millions|billions)"
_STATED = (
    # `All amounts are in Canadian dollars unless otherwise noted`; `Figures are expressed in U.S. dollars`
    r"\b(?:amounts|figures|dollars?|values|prices|currency|references|information|results|statements)\b[^;\n]{0,80}?"
    rf"\b(?:in|to|are|is)\s+(?:{_SCALES} of )?(?:the )?\(?ADJ (?:dollars?|currency)\b",
    # `(in millions of Canadian dollars, except per share amounts)`; `Canadian dollars in millions`
    rf"\b{_SCALES} of ADJ dollars\b",
    rf"\bADJ dollars,? in {_SCALES}\b",
    # `All amounts in C$`; `(US$ millions)`
    rf"\b(?:amounts|figures|dollars|{_SCALES})\b[^;\n]{{0,40}}?\b(?:in|of)\s+SIGN(?![\w$])(?!\s?\d)",
    rf"(?:\bin\s+|\()SIGN\s?{_SCALES}\b",
)
# What stands in any text that states or lists: looked for first, as most texts hold none of it.
_STATING = ("ollar", "urrency", "$ ", "$)", "$,")
_LISTING_ABROAD = ("TSX", "Toronto Stock", "CSE", "ASX", "NZX", "SGX", "HK")
_LISTING = ("NYSE", "NASDAQ", "Nasdaq", "Stock Exchange", "AMEX", *_LISTING_ABROAD)
# Other exchanges whose companies report by the calendar: `(Euronext: ABC)`.
_OF_EUROPE = (
    "Euronext",
    "EURONEXT",
    "Xetra",
    "XETRA",
    "Frankfurt",
    "SIX",
    "BME",
    "Borsa Italiana",
    "Oslo B",
    "Nasdaq ",
)
_LISTED_IN_EUROPE = re.compile(
    r"\b(?:(?i:Euronext)|(?i:Xetra)|Frankfurt|FWB|SIX(?:\sSwiss)?|BME|Borsa Italiana|Oslo B(?:ø|o)rs|Nasdaq (?:Stockholm|Helsinki|Copenhagen))"
    r"(?:,?\s(?:[A-Z][a-z]+|and)){0,4}:\s?[A-Z0-9]{2,6}\b"
)
_LISTED = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{code}>{names})' for code, names in _EXCHANGES.items())})\b(?=[^()\n]{{0,30}}:\s?[A-Z0-9])"
)
_WEEKDAY = r"[A-Z][a-z]{1,6}day"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATELINE = re.compile(
    r"\W*(?:"
    + "|".join(
        rf"(?P<{code}>(?i:{city})(?:,\s*(?:{area}))*|[A-Z][\w.'’ -]{{2,30}},\s*(?:{area}))"
        for code, (city, area) in _PLACES.items()
    )
    + rf")\s*(?:,\s*(?:{_WEEKDAY},?\s)?(?:\d\d?\s)?{_MONTH}[^–—:;]{{0,15}}?|\([^()]{{3,60}}\))?\s*(?:[–—:|/]|-{{1,2}}\s|\()"
)


@cache
def _signs() -> dict[str, str]:
    """ISO 4217 code: the signs of the lexicon that mark its `$` apart from others (`C$`, `US $`), and the code."""
    lexicon = load("currencies")
    apart = lexicon["cues"]["apart"].split()
    found = {}
    for code, entry in lexicon.items():
        letters = {sign[:-1].strip() for sign in entry.get("signs", ()) if sign.endswith("$")} if code.isupper() else ()
        if letters:
            near = [re.escape(word) for word in sorted({*letters, code})]
            far = [re.escape(word) for word in sorted({*letters, code}) if word.lower() in apart]
            spaced = rf"|(?=[A-Z])(?i:{'|'.join(far)})\s\$" if far else ""
            found[code] = rf"(?i:{'|'.join(near)})\${spaced}|{code}"
    return found


def _groups(patterns: dict[str, str]) -> str:
    """One pattern, with a group of its code for each."""
    return "|".join(rf"(?P<{code}>{pattern})" for code, pattern in patterns.items())


@cache
def _marked() -> re.Pattern[str]:
    """A sign or code before an amount that says which dollars it is in."""
    return re.compile(rf"(?<![\w$])(?:{_groups(_signs())})(?=\s?\d)")


@cache
def _statements() -> tuple[re.Pattern[str], ...]:
    """How a text says what its amounts are in."""
    signs = {code: sign for code, sign in _signs().items() if code in _DOLLARS}
    words = {"ADJ": rf"(?:{_groups(_DOLLARS)})", "SIGN": rf"(?:{_groups(signs)})"}
    return tuple(re.compile(re.sub("ADJ|SIGN", lambda m: words[m[0]], p), re.IGNORECASE) for p in _STATED)


def own_currency(
    passages: tuple[Passage, ...], url: str | None, language: str = ""
) -> tuple[str | None, tuple[str, ...]]:
    """The ISO 4217 code of the money that a release calls by its bare name, and the note that says what tells it.

    `language` is that of its page (`en-AU`). Told, the surest first, by a statement (`all amounts are in Canadian
    dollars`), the exchange that lists its shares (`(TSX: ABC)`), the country of its address, the place of its dateline,
    the language of its page, the country of the mail addresses in it, the government or the places it speaks of where
    it names nothing American. None where nothing tells it; where an American exchange lists the shares too and no `US$`
    tells the two apart; and where the text marks those dollars (`C$`) and no `US$`, so that its bare ones are others.
    """
    texts = [p.text for p in passages if p.kind != "boilerplate"]
    if stated := next((code for text in holding(texts, _STATING) if (code := _stated(text))), None):
        return stated, _note(stated, "what the text says")
    head = texts[:HEAD]
    abroad = [] if _is_american(texts) else texts
    listed = {match.lastgroup for text in holding(head, _LISTING_ABROAD) for match in _LISTED.finditer(text)} - {"USD"}
    for code, told in (
        (listed.pop() if len(listed) == 1 else None, "the exchange that lists its shares"),
        (_COUNTRIES.get(_country(url)), "its address"),
        (_dateline(head), "its dateline"),
        (_SPOKEN.get(language.lower()), "the language of its page"),
        (_contact(passages), "the address of its contact"),
        (_government(abroad), "the government that it speaks of"),
        (_parts(abroad), "the places that it speaks of"),
    ):
        if code:
            marking = holding(texts, ("$", *_signs()))
            marked = {match.lastgroup for text in marking for match in _marked().finditer(text)}
            american = any(match.lastgroup == "USD" for text in head for match in _LISTED.finditer(text))
            told_apart = not american if code in marked else "USD" in marked or not american
            told_apart = told_apart and (code not in marked or "USD" in marked)
            return (code, _note(code, told)) if told_apart else (None, ())
    return None, ()


def unlike_dollars(passages: tuple[Passage, ...], code: str) -> tuple[str, ...]:
    """The note that a currency that is known beside a text is none that its bare `$` can be; none where it can be one."""
    texts = (p.text for p in passages if p.kind != "boilerplate")
    if code in load("currencies")["ambiguous"]["dollar"]["among"].split() or not any(map(_BARE.search, texts)):
        return ()
    return (f"currency {code} is no dollar: a bare $ is read as USD",)


def _is_american(texts: list[str]) -> bool:
    """Whether texts name what only Americans have; a senator is one where there is no minister."""
    senators = any("Senator" in text for text in texts) and not any("Minister" in text for text in texts)
    return senators or any(map(_AMERICAN.search, texts))


def lists_shares(head: list[str]) -> bool:
    """Whether the first texts of a release name an exchange that lists shares: `(NYSE: ABC)`."""
    return any(map(_LISTED.search, holding(head, _LISTING))) or any(
        map(_LISTED_IN_EUROPE.search, holding(head, _OF_EUROPE))
    )


def _note(code: str, told: str) -> tuple[str, ...]:
    return (f"currency {code} taken from {told}",)


def holding(texts: list[str], words: tuple[str, ...]) -> list[str]:
    """The texts that hold one of the words; where none does, one look at all of them together tells."""
    whole = "\n".join(texts)
    said = [word for word in words if word in whole]
    return [text for text in texts if any(word in text for word in said)] if said else []


def _stated(text: str) -> str | None:
    """The currency in which a text says that its amounts are."""
    return next((match.lastgroup for pattern in _statements() if (match := pattern.search(text))), None)


def _country(url: str | None) -> str:
    """The last part of an address's host: `ca` for `https://www.canada.ca/en/news`."""
    try:
        return (urlsplit(url or "").hostname or "").rpartition(".")[2]
    except ValueError:
        return ""


def _contact(passages: tuple[Passage, ...]) -> str | None:
    """The currency of the one country in which all mail addresses of a release are: `media@stats.govt.nz`."""
    told = {
        _COUNTRIES.get(match[1], "")
        for text in holding([p.text for p in passages], ("@",))
        for match in _MAIL.finditer(text)
    }
    return (told.pop() or None) if len(told) == 1 else None


def _government(texts: list[str]) -> str | None:
    """The currency of the one government that texts tell of: named as one that does something, by its pages, or its
    nation named again beside a minister."""
    telling = holding(texts, _NATIONS)
    if not telling:
        return None
    named = {match.lastgroup for text in telling for match in _GOVERNMENTS.finditer(text)}
    named |= {_PAGES[match[1]] for text in telling for match in _PAGE.finditer(text)}
    ministers = any("Minister" in text for text in texts)
    for code, nation in _NATION.items():
        if ministers and sum(text.count(nation) for text in telling) >= _AGAIN:
            named.add(code)
    return named.pop() if len(named) == 1 else None


def _parts(texts: list[str]) -> str | None:
    """The currency of the one nation whose parts texts name again and again, or once as a government."""
    whole = "\n".join(texts)
    often = [
        code
        for code, parts in _PARTS.items()
        if sum(map(whole.count, parts)) >= _OFTEN or any(f"{part} Government" in whole for part in parts)
    ]
    return often[0] if len(often) == 1 else None


def _dateline(texts: list[str]) -> str | None:
    """The currency of the place that a paragraph opens with."""
    return next((match.lastgroup for text in texts if len(text) > 80 and (match := _DATELINE.match(text))), None)
