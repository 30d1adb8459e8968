"""The release's own date as its text says it: in the dateline, under the headline, at the head of the first paragraph."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePath
from urllib.parse import urlsplit

from extract.model import Passage

_MONTHS = ("january february march april may june july august september october november december").split()
_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
DAY = re.compile(
    rf"(?i:{_WEEKDAY}(?:(?P<m>{_MONTH})\s+(?P<d>{_DAY})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)\d\d)|(?P<d2>{_DAY})(?:st|nd|rd|th)?\s+(?P<m2>{_MONTH}),?\s+(?P<y2>(?:19|20)\d\d)))"
    r"|(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)|(?P<n1>\d{1,2})[/.](?P<n2>\d{1,2})[/.](?P<n3>(?:19|20)\d\d)"
)
DATELINE = re.compile(
    rf"(?i:(?:(?:posted|published|released?|issued|created|date|dated|on|for release|for immediate release)\W{{0,4}}(?:on\s)?)?{DAY.pattern.replace('(?i:', '(?:').replace('?P<', '?P<_')}"
    r"(?:\W{0,3}(?:at\s)?\d{1,2}:\d\d\s?(?:[ap]\.?m\.?)?(?:\s?[ECMP][SD]?T)?)?\W{0,3})"
)
_RELEASE_LINE = re.compile(
    r"(?:for immediate release|for release|press release|news release|media release|press statement|media note|fact ?sheet|"
    r"embargoed .{0,60}|for immediate release\b.{0,180}|(?:[A-Z]{2,6} )?(?:press|news|media) (?:release|statement|announcement)s?"
    r"(?: (?:no\.?|number|#) ?[\w-]+)?)\W*",
    re.I,
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|reviewed|copyright|archived|accessed|printed|retrieved|expires?|born|today\s*:)|©", re.I
)
_APART = re.compile(r"(?:[|–—:•·(/,-]|\b(?:on|dated|released|issued|published|posted))[\s(]*$", re.I)
_PLACE = re.compile(
    r"[“\"(\[]?(?!(?:On|Since|By|In|From|Until|Till|Before|After|Between|During|As|At|Through|The|Last|This)\s)"
    r"(?:(?:[A-Z][\w.’'-]*+|of|and|the|de|la|el|&)[,\s./(-]+){0,9}"
)


def find_day(text: str) -> date | None:
    """The first full date in a text, None where there is none."""
    match = DAY.search(text)
    while match:
        found = _day(match)
        if found:
            return found
        match = DAY.search(text, match.end())
    return None


def _day(m: re.Match[str]) -> date | None:
    g = m.groupdict()
    try:
        if g["iso"]:
            return date.fromisoformat(g["iso"])
        if g["n1"]:
            a, b, year = int(g["n1"]), int(g["n2"]), int(g["n3"])
            return date(year, a, b) if a <= 12 else date(year, b, a)
        word = (g["m"] or g["m2"]).lower()[:3]
        month = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(word))
        return date(int(g["y"] or g["y2"]), month, int(g["d"] or g["d2"]))
    except (ValueError, StopIteration):
        return None


def is_dateline(text: str) -> bool:
    """Whether a line is nothing but the release's date or the words that release it (`FOR IMMEDIATE RELEASE`)."""
    return len(text) < 250 and bool(_RELEASE_LINE.fullmatch(text) or (len(text) <= 60 and DATELINE.fullmatch(text)))


def headed_date(passages: tuple[Passage, ...]) -> date | None:
    """The date at the head of the release: a dateline, a line that is little more, the opening of the first paragraphs."""
    live = [p for p in passages if p.kind != "boilerplate"]
    for p in live[:12]:
        found = _stated(p.text) if p.kind == "dateline" else None
        if found:
            return found
    for p in live[:12]:
        if len(p.text) < 90 and p.kind in ("paragraph", "heading", "title"):
            found = _set_apart(p.text)
            if found:
                return found
    return next(filter(None, (_opening(p.text[:140]) for p in live[:6])), None)


def _set_apart(line: str) -> date | None:
    """The date at one end of a short line that is no sentence: `Washington, D.C. – May 4, 2021`."""
    match = DAY.search(line)
    if match is None or _UPDATED.search(line[: match.start()]):
        return None
    before, after = line[: match.start()], line[match.end() :]
    begins = not before.strip("([ ") and not re.match(r",? [a-z]", after)
    ends = not re.search(r"[a-z0-9]{3}", after) and _APART.search(before)
    return _day(match) if begins or ends else None


def _opening(text: str) -> date | None:
    """The date of a dateline that opens a paragraph: `ST. PAUL, Minn. (May 4, 2021) – The state …`."""
    match = DAY.search(text)
    if match is None or _UPDATED.search(text[: match.start()]):
        return None
    before, after = text[: match.start()], text[match.end() :]
    if not before.strip('([“" ') or re.search(r"[A-Z]{3,}[^.]{0,30}[\s(]*$|[–—-][\s(]*$", before):
        return _day(match)
    return _day(match) if re.match(r"\s*\)?\s*(?:[–—:]|-{1,2}\s|\()|\)", after) and _PLACE.fullmatch(before) else None


def stray_date(passages: tuple[Passage, ...]) -> date | None:
    """A line elsewhere on the page that is a date and no more, as sites put it above or below the release."""
    boilerplate = [p for p in passages if p.kind == "boilerplate"]
    for p in [*boilerplate[-60:], *passages[:80]]:
        if len(p.text) < 60 and DATELINE.fullmatch(_UPDATED.split(p.text)[0]):
            return _stated(p.text)
    return None


def _stated(text: str) -> date | None:
    """The date that a line states, but for stamps of updates."""
    stamp = _UPDATED.search(text)
    return find_day(text[: stamp.start()] if stamp else text)


_NAMED = re.compile(
    r"(?<![0-9])(?P<y>(?:19|20)\d\d)(?P<sep>[-_/.]?)(?P<m>0[1-9]|1[0-2])(?P=sep)(?P<d>0[1-9]|[12]\d|3[01])(?![0-9])"
    r"|(?<![0-9])(?P<d2>0?[1-9]|[12]\d|3[01])[-_ ]?(?P<m2>[A-Za-z][a-z]{2})[a-z]{0,6}[-_ ]?(?P<y2>(?:19|20)\d\d)(?![0-9])"
)


def outer_date(url: str | None, source: str) -> tuple[date | None, tuple[str, ...]]:
    """The date that a release's address or file name holds, for one whose text has none, and the note that says so."""
    for where, name in (("address", _path(url or "")), ("file name", PurePath(source).stem)):
        if found := named_date(name):
            return found, (f"date taken from the {where}",)
    return None, ()


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def named_date(name: str) -> date | None:
    """The day that the address of a page or the name of a file holds: `/2021/06/10/`, `20140430`, `28Jul2005`.

    None where it holds none, or several that differ.
    """
    days = set()
    for found in _NAMED.finditer(name):
        month = found["m"] or next((i for i, m in enumerate(_MONTHS, 1) if m.startswith(found["m2"].lower())), 0)
        try:
            days.add(date(int(found["y"] or found["y2"]), int(month), int(found["d"] or found["d2"])))
        except ValueError:
            continue
    return days.pop() if len(days) == 1 else None
