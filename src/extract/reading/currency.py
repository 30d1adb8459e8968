"""The currency that a release counts in, where it tells: what a bare `$`, `pesos` or `rupees` stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from extract.figures.lexicon import any_of, branches, load
from extract.model import Passage
from extract.reading.nations import STATES, Named, longest, nations

_MAIL = re.compile(r"\w@[\w.-]+\.([a-z]{2,})\b(?![.-]?\w)")
# A `$` before an amount that no letter marks.
_BARE = re.compile(r"(?<![\w$])(?<!\w\s)\$\s?\d|(?<=[a-z,;:.(]\s)\$\s?\d")
HEAD = 12  # passages in which a release presents itself

_SCALES = r"(?:thousands|millions|billions)"
_BY_NAME = (
    # `All amounts are in Canadian dollars unless otherwise noted`; `Figures are expressed in U.S. dollars`
    r"\b(?:amounts|figures|dollars?|values|prices|currency|references|information|results|statements)\b[^;\n]{0,80}?"
    rf"\b(?:in|to|are|is)\s+(?:{_SCALES} of )?(?:the )?\(?ADJ (?:dollars?|currency)\b",
    # `(in millions of Canadian dollars, except per share amounts)`; `Canadian dollars in millions`
    rf"\b{_SCALES} of ADJ dollars\b",
    rf"\bADJ dollars,? in {_SCALES}\b",
)
_BY_SIGN = (
    # `All amounts in C$`; `(US$ millions)`
    rf"\b(?:amounts|figures|dollars|{_SCALES})\b[^;\n]{{0,40}}?\b(?:in|of)\s+SIGN(?![\w$])(?!\s?\d)",
    rf"(?:\bin\s+|\()SIGN\s?{_SCALES}\b",
)
# A sign before no amount, as a text that states has it where it names no dollars and no currency.
_SIGN_ALONE = re.compile(r"\$[ ),]")
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
_WEEKDAY = r"[A-Z][a-z]{1,6}day"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"


@cache
def _countries() -> dict[str, str]:
    """The last part of the address of a page, ISO 3166, and the ISO 4217 code of the money of the country."""
    return {ending: code for code, entry in nations().items() for ending in entry.get("endings", ())}


@cache
def _languages() -> dict[str, str]:
    """English of a country with dollars of its own, as a page says it is in: a default of no publisher elsewhere."""
    return {language: code for code, entry in nations().items() for language in entry.get("languages", ())}


@cache
def _listing() -> frozenset[str]:
    """A word of each exchange that lists shares."""
    return frozenset(longest(name) for entry in nations().values() for name in entry.get("exchanges", ()))


@cache
def _listed() -> re.Pattern[str]:
    """An exchange before a ticker: `(TSX: ABC)`."""
    exchanges = {code: any_of(entry["exchanges"]) for code, entry in nations().items() if "exchanges" in entry}
    return re.compile(rf"\b(?:{_groups(exchanges)})\b(?=[^()\n]{{0,30}}:\s?[A-Z0-9])")


@cache
def _placing() -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """A word of each place of a dateline, as written and in capitals; the letters of those that dots may part."""
    names = [name for entry in nations().values() for kind in ("cities", "areas") for name in entry.get(kind, ())]
    dotted = tuple(frozenset(name) for name in names if _is_short(name))
    return frozenset((*map(longest, names), *(longest(name.upper()) for name in names))), dotted


def _places(words: frozenset[str]) -> bool:
    """Whether a text of these capitalized words can name a place of a dateline."""
    whole, dotted = _placing()
    return not words.isdisjoint(whole) or any(letters <= words for letters in dotted)


def _is_short(name: str) -> bool:
    return name.isupper() and len(name) < 4


def _dotted(name: str) -> str:
    """A place as it is written: dots may stand in `N.S.W.`"""
    return "".join(rf"{letter}\.?" for letter in name) if _is_short(name) else re.escape(name)


@cache
def _placed() -> re.Pattern[str]:
    """The dateline that opens a paragraph: `OTTAWA, Ontario, May 4 –`."""
    places = []
    for code, entry in nations().items():
        if "cities" in entry:
            cities, areas = any_of(entry["cities"]), {name: _dotted(name) for name in entry["areas"]}
            behind_any = branches([area for name, area in areas.items() if name not in STATES])
            places.append(
                rf"(?P<{code}>(?i:{cities})(?:,\s*(?:{branches([*areas.values()])}))*"
                rf"|[A-Z][\w.'’ -]{{2,30}},\s*(?:{behind_any}))"
            )
    return re.compile(
        rf"\W*(?:{'|'.join(places)})\s*"
        rf"(?:,\s*(?:{_WEEKDAY},?\s)?(?:\d\d?\s)?{_MONTH}[^–—:;]{{0,15}}?|\([^()]{{3,60}}\))?\s*(?:[–—:|/]|-{{1,2}}\s|\()"
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
def _statements() -> tuple[tuple[tuple[str, ...], tuple[re.Pattern[str], ...]], ...]:
    """How a text says what its amounts are in, by the name of a currency and by its sign; first what any such text holds."""
    dollars = {code: entry["adjectives"] for code, entry in nations().items() if "adjectives" in entry}
    signs = {code: sign for code, sign in _signs().items() if code in dollars}
    names = {code: any_of(adjectives) for code, adjectives in dollars.items()}
    words = {"ADJ": rf"(?:{_groups(names)})", "SIGN": rf"(?:{_groups(signs)})"}

    def written(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(re.sub("ADJ|SIGN", lambda m: words[m[0]], p), re.IGNORECASE) for p in patterns)

    named = (
        f"{name} {money}".lower() for names in dollars.values() for name in names for money in ("dollar", "currency")
    )
    return (tuple(named), written(_BY_NAME)), (("$ ", "$)", "$,", *signs), written(_BY_SIGN))


def own_currency(
    passages: tuple[Passage, ...], url: str | None, language: str = ""
) -> tuple[str | None, tuple[str, ...]]:
    """The ISO 4217 code of the money that a release calls by its bare name, and the note that says what tells it.

    `language` is that of its page (`en-AU`). Told, the surest first, by a statement (`all amounts are in Canadian
    dollars`), the exchange that lists its shares (`(TSX: ABC)`), the country of its address, the place of its dateline,
    the language of its page, the country of the mail addresses in it, the government, bodies and places it speaks of
    where it names hardly anything American; where it marks `US$` apart from bare dollars, its issuer’s name is enough.
    None where nothing tells it; where an American exchange lists the shares too and no `US$` tells the two apart; and
    where the text marks those dollars (`C$`) and no `US$`, so that its bare ones are others.
    """
    texts = [p.text for p in passages if p.kind != "boilerplate"]
    if stated := _stated(texts):
        return stated, _note(stated, "what the text says")
    named = Named(texts)
    listing = texts[:HEAD] if _listing() & named.words else []
    exchanges = {match.lastgroup or "" for text in listing for match in _listed().finditer(text)}
    telling = _telling(passages, texts, named, exchanges - {"USD"}, url, language)
    code, told = next(((code, told) for code, told in telling if code), ("", ""))
    marked = {match.lastgroup for text in holding(texts, ("$", *_signs())) for match in _marked().finditer(text)}
    if not code:
        apart = marked == {"USD"} and not exchanges and _opens_bare(texts)
        code = (apart and named.issuer(HEAD)) or ""
        return (code, _note(code, "the nation that it names, as it marks US$ apart")) if code else (None, ())
    american = "USD" in exchanges
    apart = "USD" in marked and not american if code in marked else "USD" in marked or not american
    return (code, _note(code, told)) if apart else (None, ())


def _opens_bare(texts: list[str]) -> bool:
    """Whether the first amounts in dollars are bare: who marks the first and then no more may mean the same dollars."""
    for text in texts:
        bare, marked = _BARE.search(text), _marked().search(text)
        if bare or marked:
            return marked is None or (bare is not None and bare.start() < marked.start())
    return False


def _telling(
    passages: tuple[Passage, ...], texts: list[str], named: Named, listed: set[str], url: str | None, language: str
) -> Iterator[tuple[str | None, str]]:
    """The currency that each thing tells, if it does, and what tells it, the surest first."""
    yield listed.pop() if len(listed) == 1 else None, "the exchange that lists its shares"
    yield _countries().get(_country(url)), "its address"
    yield _dateline(texts[:HEAD]) if _places(named.words) else None, "its dateline"
    yield _languages().get(language.lower()), "the language of its page"
    yield _contact(passages), "the address of its contact"
    yield named.nation() or (None, "")


def unlike_dollars(passages: tuple[Passage, ...], code: str) -> tuple[str, ...]:
    """The note that a currency that is known beside a text is none that its bare `$` can be; none where it can be one."""
    texts = (p.text for p in passages if p.kind != "boilerplate")
    if code in load("currencies")["ambiguous"]["dollar"]["among"].split() or not any(map(_BARE.search, texts)):
        return ()
    return (f"currency {code} is no dollar: a bare $ is read as USD",)


def lists_shares(head: list[str]) -> bool:
    """Whether the first texts of a release name an exchange that lists shares: `(NYSE: ABC)`."""
    return any(map(_listed().search, holding(head, tuple(_listing())))) or any(
        map(_LISTED_IN_EUROPE.search, holding(head, _OF_EUROPE))
    )


def _note(code: str, told: str) -> tuple[str, ...]:
    return (f"currency {code} taken from {told}",)


def holding(texts: list[str], words: tuple[str, ...]) -> list[str]:
    """The texts that hold one of the words; where none does, one look at all of them together tells."""
    whole = "\n".join(texts)
    said = [word for word in words if word in whole]
    return [text for text in texts if any(word in text for word in said)] if said else []


def _stated(texts: list[str]) -> str | None:
    """The currency in which a text says that its amounts are."""
    by_name, by_sign = _statements()
    whole = "\n".join(texts)
    if "ollar" not in whole and "urrency" not in whole and not _SIGN_ALONE.search(whole):
        return None
    for text in texts:
        if "ollar" not in text and "urrency" not in text and not _SIGN_ALONE.search(text):
            continue
        low = text.lower()
        patterns = (*by_name[1],) if any(word in low for word in by_name[0]) else ()
        patterns += by_sign[1] if any(word in text for word in by_sign[0]) else ()
        if stated := next((match.lastgroup for pattern in patterns if (match := pattern.search(text))), None):
            return stated
    return None


def _country(url: str | None) -> str:
    """The last part of an address's host: `ca` for `https://www.canada.ca/en/news`."""
    try:
        return (urlsplit(url or "").hostname or "").rpartition(".")[2]
    except ValueError:
        return ""


def _contact(passages: tuple[Passage, ...]) -> str | None:
    """The currency of the one country in which all mail addresses of a release are: `media@stats.govt.nz`."""
    told = {
        _countries().get(match[1], "")
        for text in holding([p.text for p in passages], ("@",))
        for match in _MAIL.finditer(text)
    }
    return (told.pop() or None) if len(told) == 1 else None


def _dateline(texts: list[str]) -> str | None:
    """The currency of the place that a paragraph opens with."""
    return next((match.lastgroup for text in texts if len(text) > 80 and (match := _placed().match(text))), None)
