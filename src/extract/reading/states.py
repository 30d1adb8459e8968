"""The U.S. state or city whose release it is, and the month in which its fiscal year starts."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import urlsplit

from extract.model import Passage
from extract.reading.currency import HEAD

_POSTAL = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho",
    "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine",
    "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri",
    "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon",
    "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee",
    "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia",
    "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
# The month in which fiscal years of states start: July, but for four (National Conference of State Legislatures,
# `States Face Minimal Turbulence as New Fiscal Year Takes Off`, 25 July 2023).
_JULY = 7
_OTHERS = {"New York": 4, "Texas": 9, "Alabama": 10, "Michigan": 10}
# Those of cities, as the fiscal years of their adopted budgets are named; other cities are left out.
_CITIES = {
    "New York City": 7, "Los Angeles": 7, "San Francisco": 7, "San Diego": 7, "Boston": 7, "Philadelphia": 7,
    "Baltimore": 7, "Phoenix": 7, "Houston": 7, "Atlanta": 7, "Detroit": 7, "Dallas": 10, "Austin": 10,
    "San Antonio": 10, "Fort Worth": 10, "Miami": 10, "District of Columbia": 10, "Chicago": 1, "Denver": 1,
    "Seattle": 1, "Minneapolis": 1, "Milwaukee": 1,
}  # fmt: skip
# Their pages: `www.nyc.gov`, and those of states that bear neither their name nor its two letters.
_HOSTS = {
    "nyc": "New York City", "sf": "San Francisco", "sandiego": "San Diego", "boston": "Boston", "phila": "Philadelphia",
    "lacity": "Los Angeles", "phoenix": "Phoenix", "houstontx": "Houston", "detroitmi": "Detroit", "chicago": "Chicago",
    "dc": "District of Columbia", "seattle": "Seattle", "minneapolismn": "Minneapolis", "milwaukee": "Milwaukee",
    "mass": "Massachusetts", "wyo": "Wyoming",
}  # fmt: skip
_STATES = {name.replace(" ", "").lower(): name for name in _POSTAL.values()} | {
    postal.lower(): name
    for postal, name in _POSTAL.items()
    if postal != "VA"  # va.gov: Veterans Affairs
}
_NAMES = "|".join(sorted(_POSTAL.values(), key=len, reverse=True))
_NAMED = re.compile(rf"\b(?:{_NAMES})\b", re.IGNORECASE)
# What stands before who speaks: `SACRAMENTO, Calif. – Today, the`.
_OPENS = r"(?:[A-Z][^–—:]{2,50}?\s?(?:[–—]|--?)\s)?(?:Today,?\s)?(?:The\s)?(?:Office\sof\s(?:the\s)?)?"
_OFFICES = (
    r"(?:Department|Division|Bureau|Office|Board|Commission|Agency)\sof\b|Attorney\sGeneral\b|Secretary\sof\sState\b"
    r"|(?:Treasurer|Comptroller|Controller|Auditor|Legislature|General\sAssembly)\b"
)
# `California Governor Ann Smith`, `Governor Smith`, `The Ohio Department of Health`, `State Treasurer`.
_STATE = re.compile(
    rf"{_OPENS}(?:(?P<name>{_NAMES})(?:[’']s)?\s)?(?:(?:State\s)?(?:Lt\.\s|Lieutenant\s)?(?:Governor|Gov\.)(?=\s[A-Z]|\Z)"
    rf"|(?(name)(?:State\s)?|State\s)(?:{_OFFICES})|State\sof\s(?P<of>{_NAMES})\b)",
    re.IGNORECASE,
)
_MAYOR = re.compile(rf"{_OPENS}(?:[\w.]+\s){{0,3}}?(?:Mayor|City\sof|City\sCouncil)\b", re.IGNORECASE)
_ALSO = {"new york": "New York City", "d.c.": "District of Columbia", "dc": "District of Columbia"}
_CITY = {name.lower(): name for name in _CITIES} | _ALSO
_CITY_NAMES = "|".join(sorted(map(re.escape, _CITY), key=len, reverse=True))
_CITY_NAMED = re.compile(
    rf"\b(?P<city>{_CITY_NAMES})(?:[’']s)?\s(?:Mayor|City\sCouncil)\b|\b(?:Mayor|City)\sof\s(?P<of>{_CITY_NAMES})(?!\w)"
    rf"|\A(?P<line>{_CITY_NAMES})(?:,\s[A-Z][\w.]+)?\s?(?:[–—]|--?\s)",
    re.IGNORECASE,
)
_PARAGRAPH = 120  # characters from which on a passage is one that tells


def speaks_for(passages: tuple[Passage, ...], url: str | None, issuer: str | None) -> tuple[str, int] | None:
    """The state or city that a release speaks for, and the month in which its fiscal year starts; None for others.

    Told by its address (`gov.ca.gov`), else by the office that its headline or first paragraph opens with: a governor,
    the mayor of a city whose year is known, the department of a state. Who only names a state is none: a senator.
    """
    host = _host(url)
    if place := _HOSTS.get(host) or _STATES.get(host):
        return place, _CITIES.get(place) or _OTHERS.get(place, _JULY)
    if host:
        return None
    texts = [p.text for p in passages if p.kind != "boilerplate"]
    first = next((n for n, text in enumerate(texts) if len(text) > _PARAGRAPH), 0)
    opening = [issuer or "", *texts[: min(first + 1, HEAD)]]
    for text in opening:
        if told := _STATE.match(text):
            named = told["name"] or told["of"] or _most(texts)
            return (named.title(), _OTHERS.get(named.title(), _JULY)) if named else None
        if _MAYOR.match(text):
            said = next(filter(None, map(_CITY_NAMED.search, opening)), None)
            city = _CITY[(said["city"] or said["of"] or said["line"]).lower()] if said else ""
            return (city, _CITIES[city]) if city else None
    return None


def _most(texts: list[str]) -> str:
    """The state that texts name most."""
    counted = Counter(m[0].title() for text in texts for m in _NAMED.finditer(text))
    return counted.most_common(1)[0][0] if counted else ""


def _host(url: str | None) -> str:
    """Who a government's address is of: `ca` for `https://www.gov.ca.gov`, `ia` for `https://www.dps.state.ia.us`."""
    try:
        parts = (urlsplit(url or "").hostname or "").lower().split(".")
    except ValueError:
        return ""
    if parts[-1] == "us" and "state" in parts[:-2]:
        return parts[-2]
    return parts[-2] if parts[-1] == "gov" and len(parts) > 1 else ""
