"""The release's own date as its text says it: in the dateline, under the headline, at the head of the first paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import chain

from extract.model import Passage

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_WEEKDAY = r"(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+)?"
DAY = re.compile(
    rf"(?i:{_WEEKDAY}(?:(?P<m>{_MONTH})\s+(?P<d>{_DAY})(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d:\d\d\s(?:[A-Z]{{3,4}}\s)?)?(?P<y>(?:19|20)\d\d)|(?P<d2>{_DAY})(?:st|nd|rd|th)?\s+(?P<m2>{_MONTH}),?\s+(?P<y2>(?:19|20)\d\d)))"
    r"|(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)|(?P<n1>\d{1,2})[/.](?P<n2>\d{1,2})[/.](?P<n3>(?:19|20)\d\d)"
)
_UNNAMED = re.sub(r"\(\?P<\w+>", "(?:", DAY.pattern)
# What every date has: a text without one need not be searched for a day.
_YEAR = re.compile(r"(?:19|20)\d\d")
DATELINE = re.compile(
    r"(?i:(?:(?:(?:first |originally |date )?(?:posted|published|released?|issued|created)|(?:release |publication )?date|dated|on|"
    r"submitted(?: by [^,:]{1,40}?)? on|for release|for immediate release)\W{0,4}(?:on\W{1,3})?)?"
    rf"{_WEEKDAY}(?:{DAY.pattern.replace('(?i:', '(?:').replace('?P<', '?P<_')})"
    r"(?:\W{0,3}(?:at\s)?\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?|\s[+-]\d{4})?)?\W{0,3})"
)
_RELEASE_LINE = re.compile(
    r"(?:for immediate release|for release|press release|news release|media release|press statement|media note|fact ?sheet|"
    r"(?:(?:transmission of|material|the (?:contents|information)|this (?:news |press )?release)\b.{0,60}\b)?embargoed .{0,60}|for (?:immediate )?release (?:at|until|on)\b.{0,90}|for immediate release\b.{0,180}|(?:[A-Z]{2,6} )?(?:press|news|media) (?:release|statement|announcement)s?"
    r"(?: (?:no\.?|number|#) ?[\w-]+)?)\W*",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?:[A-Z] ){6,}[A-Z]\W*")
_SHORT_DAY = re.compile(r"(\d\d)[./](\d\d)[./](\d\d)")
# A line of what a page tells of its release: `Posted on May 4, 2021 by admin`, `4 May 2021 | News release | Geneva`.
_META = re.compile(
    r"^(?:posted|published)\b|[|•·]|\b(?:press|news|media) release\b|\breading time\b|\bmin(?:ute)?s? read\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    rf"(?:{_UNNAMED}|\W|\b(?:by|in|at|updated?|last|on|admin|release|statement|time|\d{{1,2}}:\d\d|"
    r"\d{1,2} min(?:ute)?s?(?: read)?|\d{1,5} words)\b|\b[A-Z][\w’'-]*+)*+"
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|reviewed|copyright|archived|accessed|printed|retrieved|expires?|born|today\s*:)|©",
    re.IGNORECASE,
)
_APART = re.compile(
    r"(?:[|–—•·(/]|\s-|\b(?:as of|as at|dated?|released?|issued|published|posted)(?: on)?:?"
    # `8:30 a.m. (ET) Friday, April 4, 2025`; `MR 04/076 4 October 2004`
    r"|\d\s?[ap]\.?m\.?,?\s?(?:\(?[A-Z]{2,4}\)?,?)?|^\W*[A-Z]{1,6}\s?\d[\d/ -]{1,9})(?:\s[A-Z][a-z]{2,5}day,?)?[\s(]*$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"[“\"(\[]?(?!(?:On|Since|By|In|From|Until|Till|Before|After|Between|During|As|At|Through|The|Last|This)\s)"
    r"(?:(?:[A-Z][\w.’'-]*+|of|and|the|de|la|el|&)[,\s./(-]+){0,9}"
)
_RELEASED = re.compile(
    r"\b(?:for immediate release|(?:not )?for release|embargoed|release date|date posted|released(?=:))\W{0,4}"
    r"(?:(?:until|till|before|at|on|after)\s)?(?:[A-Z]{2,6}-?\d[\d-]{1,9}\s)?(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?\s?(?:\(?[A-Z]{2,4}\)?)?\W{0,3}(?:on\s)?)?"
    rf"(?={DAY.pattern.replace('?P<', '?P<_')})",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"\s+(?:[A-Z]{4,}|Washington|U\.?\s?S\.?\s|Today\b|Contact|Sen\b|Senat|For Immediate)")
_RUN_ON = re.compile(r"(?:^|[^\W_]|[.?!”\")])\s$")
_NO_RUN_ON = re.compile(
    r"\b(?:an?|the|this|last|next|on|in|of|at|by|for|from|to|and|or|as|with|since|until|after|before|during|between|"
    r"through|week|month)\s$",
    re.IGNORECASE,
)
# What stands behind a date that opens a line, and the words behind one that does not close it.
_LINE_PARTED, _WORDS = re.compile(r"\W*(?:$|[|–—•·:;(/)]|-\s|at \d|[Bb]y (?:the )?[A-Z])"), re.compile(r"[a-z0-9]{3}")
# What stands before the date of a dateline, capitals or a dash, and what parts it from the text behind it.
_PLACED = re.compile(r"[A-Z]{3,}[^.:]{0,30}[\s(]*$|[A-Z][\w.]*\s?(?:[–—-]|--)[\s(]*$")
_PARTED = re.compile(
    r"(?:,?\s(?:at\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|h\b|hrs)(?:\s\(?[A-Z]{2,4}\b\)?)?)?"
    r"(?:\s*\)?\s*(?:[–—:|/]|-{1,2}\s|\()|\))"
)
# Behind a place and its date: `Berlin, 03.05.2023. The bank …`.
_STOPPED = re.compile(r"\.\s+[A-Z“\"]")
_BARS = re.compile(r"\s[|•·]\s")
# `Labour indicators 12/2024 `, before the date of a release that is numbered within its year.
_NUMBERED = re.compile(r"[A-Z][\w’'-]*(?:\s[\w’'-]+){0,4}\s(?:No\.?\s)?\d{1,4}/(?:(?:19|20)\d\d|\d\d)\s\W{0,2}")
_FIRST = re.compile(r"(?:first|originally) (?:published|posted|issued|released)\b", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"(?:first )?(?:published|released|issued|posted|date published|publication date)\b", re.IGNORECASE
)
# Passages in which a release presents itself; lines above it that can hold its date.
_HEAD, _NEAR = 12, 5
# Words that a part of a line between bars may have.
_FEW_WORDS = 4
# Characters: of a line, of one that is a date and no more; of a paragraph in which a label, a dateline, a run-on is.
_LINE, _META_LINE, _DAY_LINE, _LABEL, _OPENING, _RUN = 90, 120, 60, 700, 140, 400


def find_day(text: str) -> date | None:
    """The first full date in a text, None where there is none."""
    match = DAY.search(text) if _YEAR.search(text) else None
    while match:
        found = _day(match)
        if found:
            return found
        match = DAY.search(text, match.end())
    return None


def month_of(word: str) -> int:
    """The month, 1 to 12, of its name or an abbreviation of it; 0 for none."""
    return next((i for i, name in enumerate(_MONTHS, 1) if name.startswith(word[:3].lower())), 0)


def _day(m: re.Match[str]) -> date | None:
    """The day of a match of DAY; None where the calendar has no such day."""
    g = m.groupdict()
    try:
        if g["iso"]:
            return date.fromisoformat(g["iso"])
        if g["n1"]:
            a, b, year = int(g["n1"]), int(g["n2"]), int(g["n3"])
            dotted = "." in m[0] and b <= 12  # the day comes first: `Bonn, 3.5.2023`
            return date(year, a, b) if a <= 12 and not dotted else date(year, b, a)
        return date(int(g["y"] or g["y2"]), month_of(g["m"] or g["m2"]), int(g["d"] or g["d2"]))
    except ValueError:
        return None


def is_dateline(text: str) -> bool:
    """Whether a line is nothing but the release's date or the words that release it (`FOR IMMEDIATE RELEASE`)."""
    if _SPACED.fullmatch(text):
        text = text.replace(" ", "").replace("RELEASE", " RELEASE").replace("IMMEDIATE", " IMMEDIATE")
    if len(text) <= 8 and _short_day(text):
        return True
    if len(text) < _META_LINE and _YEAR.search(text) and (_is_meta(text) or _is_parted(text)):
        return True
    return len(text) < 250 and bool(_RELEASE_LINE.fullmatch(text) or (len(text) <= 60 and DATELINE.fullmatch(text)))


def _is_meta(text: str) -> bool:
    """Whether a line says by whom a release was posted and when, or under which number of its year."""
    if number := _NUMBERED.match(text):
        return DATELINE.fullmatch(text, number.end()) is not None
    dated = DATELINE.match(text) if _META.search(text) else None
    return dated is not None and _BYLINE.fullmatch(text, dated.end()) is not None


def _is_parted(text: str) -> bool:
    """Whether bars part the date of a release from its kind and from who gives it: `Press release | 4 May 2021 | Rome`."""
    parts = _BARS.split(text)
    if len(parts) == 1 or any(len(part.split()) > _FEW_WORDS for part in parts if not DATELINE.fullmatch(part)):
        return False
    leading = parts[1:] if _RELEASE_LINE.fullmatch(parts[0]) else parts
    return DATELINE.fullmatch(leading[0]) is not None


def headed_date(passages: tuple[Passage, ...]) -> date | None:
    """The date that heads a release, or that closes it: a line of its own, else the opening of its first paragraphs."""
    live = [p for p in passages if p.kind != "boilerplate"]
    length = next((n for n, p in enumerate(live[:_HEAD]) if _is_prose(p)), len(live[:_HEAD]))
    head = live[:length]
    # A dateline may stand behind a headline that ends like a sentence, too.
    lines = [p for p in live[: max(length, 2)] if p.kind == "dateline"]
    lines.sort(key=lambda p: not _FIRST.match(p.text))
    spoken = [p for n, p in enumerate(head) if p.kind != "dateline" and not _is_attribution(live, n)]
    found = chain(
        (_stated(p.text) for p in lines),
        (_labelled(p.text[:_LABEL]) for p in live[: length + 1]),
        (_set_apart(p.text) for p in spoken if len(p.text) < _LINE),
        (_set_apart(p.text) for p in live[length:_HEAD] if len(p.text) < _LINE and _PUBLISHED.match(p.text)),
        (
            _opening(p.text[:_OPENING])
            for p in live[: max(length + 1, 6)]
            if p.kind in ("paragraph", "heading", "quote")
        ),
        (_run_on(p.text[:_RUN]) for p in live[: length + 1]),
    )
    return next(filter(None, found), None) or _below(live[length:]) or _closing(live[length:])


def _below(body: list[Passage]) -> date | None:
    """The date of the one line that releases, on a page where other texts stand above the release."""
    lines = [p.text for p in body if p.kind == "dateline" and _RELEASE_LINE.match(p.text)]
    return _stated(lines[0]) if len(lines) == 1 else None


def _closing(body: list[Passage]) -> date | None:
    """The date that closes a release, where no other line of its body is a date."""
    last = _day_lines(body[-1:])
    return last[0] if len(set(last)) == 1 == len(set(_day_lines(body))) else None


def _is_prose(passage: Passage) -> bool:
    """Whether a passage is a sentence or more, with which the text of a release begins."""
    text = passage.text
    sentence = text.rstrip('”"’)').endswith(".") and len(text.split()) > 8
    return passage.kind in ("paragraph", "quote") and (len(text) > 220 or sentence)


def _is_attribution(live: list[Passage], n: int) -> bool:
    """Whether a line says whose the quote above it is: `– Governor Jane Doe, April 7, 2022`."""
    above = live[n - 1] if n else None
    quoted = above is not None and (above.kind == "quote" or above.text.endswith(("”", '"')))
    return quoted or live[n].text.startswith(("–", "—", "-"))


def _labelled(text: str) -> date | None:
    """The date behind `For Immediate Release:` and the like, wherever it stands."""
    label = _RELEASED.search(text) if _YEAR.search(text) else None
    return find_day(text[label.end() :]) if label else None


def _set_apart(line: str) -> date | None:
    """The date at one end of a short line that is no sentence: `Washington, D.C. – May 4, 2021`."""
    parts = [part for part in _BARS.split(line) if DATELINE.fullmatch(part)]
    if parts:
        return _stated(parts[0])
    match = DAY.search(line)
    if match is None or _UPDATED.search(line[: match.start()]):
        return None
    before, after = line[: match.start()], line[match.end() :]
    begins = not before.strip("([ ") and _LINE_PARTED.match(after)
    ends = not _WORDS.search(after) and (_APART.search(before) or _PLACE.fullmatch(before))
    return _day(match) if begins or ends else None


def _opening(text: str) -> date | None:
    """The date of a dateline that opens a paragraph: `ST. PAUL, Minn. (May 4, 2021) – The state …`."""
    match = DAY.search(text) if _YEAR.search(text) else None
    if match is None or _UPDATED.search(text[: match.start()]):
        return None
    before, after = text[: match.start()], text[match.end() :]
    if _PLACED.search(before):
        return _day(match)
    stopped = before.strip('(["“ ') and _STOPPED.match(after)
    parted = (_PARTED.match(after) or stopped) and _PLACE.fullmatch(before)
    return _day(match) if parted or (not before.strip('(["“ ') and _BEGINS.match(after)) else None


def _run_on(text: str) -> date | None:
    """The date between a headline and a text that came as one line: `… Housing Funds April 6, 2007 WASHINGTON …`."""
    for match in DAY.finditer(text) if _YEAR.search(text) else ():
        before, after = text[: match.start()], text[match.end() :]
        if _BEGINS.match(after) and _RUN_ON.search(before) and not _NO_RUN_ON.search(before):
            return _day(match)
    return None


def stray_date(passages: tuple[Passage, ...]) -> date | None:
    """A line around the release that is a date and no more: the last one above it, else the only one below."""
    first = next((n for n, p in enumerate(passages) if p.kind != "boilerplate"), 0)
    over = passages[first - 1 :: -1] if first else ()
    above = _day_lines(over) or [d for d in (_set_apart(p.text) for p in over[:_NEAR] if len(p.text) < _LINE) if d]
    below = _day_lines(p for p in passages[first:] if p.kind == "boilerplate")
    return above[0] if above else below[0] if len(set(below)) == 1 else None


def _day_lines(passages: Iterable[Passage]) -> list[date]:
    """The dates of those passages that are a date and no more."""
    lines = (p.text for p in passages if len(p.text) < _DAY_LINE and DATELINE.fullmatch(_UPDATED.split(p.text)[0]))
    return [day for day in map(_stated, lines) if day]


def _short_day(line: str) -> date | None:
    """The day that a line of two figures each is: `05.12.21`."""
    match = _SHORT_DAY.fullmatch(line)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[2]), 2000 + int(match[3])
    try:
        return date(year, first, second) if first <= 12 else date(year, second, first)
    except ValueError:
        return None


def _stated(text: str) -> date | None:
    """The date that a line states, but for stamps of updates."""
    if len(text) <= 8 and (day := _short_day(text)):
        return day
    stamp = _UPDATED.search(text)
    return find_day(text[: stamp.start()] if stamp else text)
