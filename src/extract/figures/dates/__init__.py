"""DATE: points and stretches on the calendar, resolved against the release's own date."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates.expressions import ANCHOR, COMPILED, DATA
from extract.figures.dates.resolve import Resolved, Resolver
from extract.figures.found import Found, Refused

_OPENER = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        rf"(?P<{kind}>{'|'.join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))})"
        for kind, phrases in DATA["openers"].items()
    )
    + r")\s(?:the\s|at\sleast\s|about\s|around\s|approximately\s|as\searly\sas\s|as\slate\sas\s)?\Z",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\s(?:[A-Z][\w’'.&-]{1,20}\s(?:(?:and|of|for|the|to|in|on)\s){0,2}){0,6}?(?:Act|Bill|Law|Code|Amendments?)\b|\s(?:U\.?S\.?C|C\.?F\.?R)\b"
)
_NAME = re.compile(
    r"(?:\b(?:Section|Sec\.|Title|Room|Suite|Order|Orders|No\.|Number|Box|Route|Highway|Flight|H\.R\.|H\.?Res\.|S\.|Resolution|Form|Rule|Article|Page|"
    r"Executive Order|Directive|Regulation|Convention No\.|ISO|Case|Docket|Unit|Model|Boeing|Airbus|Bill|Public Law|P\.L\.|Class|Chapter|Area Code)\s|[$€£#§/.]|\d[-,.])\Z"
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|of|from|until|till|through|during|before|after|for|the|to|and|or|between|circa|than|over|on|ending|ended|year|years|season|"
    r"beginning|starting|this|its|their|his|her|our|a|an|with|at|early|late|mid|as|summer|spring|fall|winter|autumn|class|around|about|vs\.?|versus|against|prior|"
    r"back|election|calendar|January|February|March|April|May|June|July|August|September|October|November|December|end|prior|per|Olympics|Olympic)[\s-]|[(\[“\"'‘’,;:–—-]\s?)\Z",
    re.IGNORECASE,
)
_COUNT_BEFORE = re.compile(
    r"\b(?:more than|over|about|nearly|approximately|at least|up to|some|almost|total of|fewer than|less than|around|than|roughly|additional|another|"
    r"employs|employing|all|only|just|under|exceeding|estimated|killed|killing|serves|serving|hired|hiring|created|creating|adding|added)\s\Z",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s(?:[a-z-]+\s){0,2}?(?:people|persons|jobs|workers|employees|students|residents|homes|units|acres|miles|feet|tons|pounds|square|meters|metres|kilometers|"
    r"hectares|megawatts|MW|kg|km|mph|rpm|calories|points|votes|members|patients|troops|soldiers|families|households|vehicles|dollars|"
    r"hours|days|years|months|weeks|minutes|times|percent|cases|deaths|schools|businesses|farmers|beds|children|women|men|veterans|"
    r"individuals|participants|customers|euros|barrels|gallons|tonnes|companies|applications|comments|pages|police|officers|copies|items)\b"
)
_IN = re.compile(r"\b(?:in|since|during|until|through)\s\Z", re.IGNORECASE)
_LINK = re.compile(r"\s(?:(?:to|through|thru|until|till)|(?P<and>and))\s(?:the\s)?|\s?[-–—]\s?")
_ADDRESS = re.compile(
    r"\s(?:[A-Z][a-z]{1,20}\.?\s){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd|Drive|Lane|Parkway|Highway|Plaza|Court)\b"
)
_SERIAL = re.compile(r"-\d{1,6}\b")
_HAS = re.compile(r"\b(?:has|have|had|with|operates|includes|contains)\s\Z", re.IGNORECASE)
_PLURAL = re.compile(r"\s(?:[a-z]+\s){0,2}[a-z]+[^s\W]s\b")


def _named(before: str) -> bool:
    """Whether the word before a year makes it part of a name: `Agenda 2030`, `Ordinance 2021-17`."""
    word = re.search(r"(?<![.\w])([A-Z][\w’'-]*)\s\Z", before)
    return word is not None and not word[1].endswith(("’s", "'s", "s’", "s'")) and not _YEAR_BEFORE.search(before)


def find_dates(text: str, release_date: date | None, fiscal_year_start: int = 10) -> tuple[list[Found], list[Refused]]:
    """The dates of a text in order, and what looked like one and is none.

    `fiscal_year_start` is the month (1-12) in which the issuer's fiscal year starts (10: U.S. federal). Without a
    release date, relative dates keep their granularity and have no days.
    """
    found: list[Found] = []
    refused: list[Refused] = []
    resolver = Resolver(text, release_date, fiscal_year_start)
    at = 0
    last: Resolved | None = None
    for anchor in ANCHOR.finditer(text):
        if anchor.start() < at:
            continue
        best = _longest(text, anchor.start(), resolver)
        if best is None:
            continue
        name, match, resolved = best
        at = match.end()
        if name in ("year", "part_year", "years"):
            reason = _no_year(text, match, name)
            if reason:
                if reason != "count":
                    serial = _SERIAL.match(text, match.end())
                    at = serial.end() if serial else match.end()
                    refused.append(Refused(match.start(), at, "date.year", reason))
                continue
        figure = _found(text, name, match, resolved, release_date)
        if found and last is not None and _joins(text, found[-1], figure, last, resolved):
            found[-1] = _joined(text, found[-1], figure, last, resolved)
            last = None
        else:
            found.append(figure)
            last = resolved
    return found, refused


def _joins(text: str, first: Found, second: Found, low: Resolved, high: Resolved) -> bool:
    """Whether two dates are the ends of one stretch: `from May 3, 2020 to June 5, 2021`, `between 2007 and mid-2008`."""
    link = _LINK.fullmatch(text, first.end, second.start)
    opening = text[max(first.start - 8, 0) : first.start].lower()
    if not link or not opening.endswith(("from ", "between ")):
        return False
    if (link["and"] is not None) != opening.endswith("between "):
        return False
    (start, _), (_, end) = low.span, high.span
    return start is not None and end is not None and start <= end


def _joined(text: str, first: Found, second: Found, low: Resolved, high: Resolved) -> Found:
    start = first.start - len("between ") if text[: first.start].lower().endswith("between ") else first.start
    both = Found(
        "DATE", start, second.end, "date.stretch_between", cue=min(first.cue, start), granularity=low.granularity
    )
    both.number_start, both.number_end = start, second.end
    both.date_start, both.date_end = low.span[0], high.span[1]
    both.assumptions = list(dict.fromkeys([*low.assumptions, *high.assumptions]))
    return both


def _longest(text: str, start: int, resolver: Resolver) -> tuple[str, re.Match[str], Resolved] | None:
    """The longest shape at a place that means a date; the first of equal length."""
    matches = []
    for order, (name, pattern) in enumerate(COMPILED):
        match = pattern.match(text, start)
        if match and match.end() > start and not text[match.end() : match.end() + 1].isalnum():
            matches.append((-match.end(), order, name, match))
    for _, _, name, match in sorted(matches, key=lambda m: m[:2]):
        resolved = resolver.resolve(name, match)
        if resolved is not None:
            return name, match, resolved
    return None


def _no_year(text: str, match: re.Match[str], name: str) -> str | None:
    """Why a four-digit number is no year: "count" where it may count something, else the reason for a refusal."""
    before, after = text[max(match.start() - 24, 0) : match.start()], text[match.end() : match.end() + 90]
    if _NAME.search(before):
        return "count" if before[-1:] in "$€£" else "a number in a name"
    if name == "years":
        return None
    if re.search(r"\b[A-Z]{2,6}\s\Z", before) and match.start() == match.start("y"):
        return "year in a name"
    if _ADDRESS.match(after):
        return "street address"
    if _named(before) and match.start() == match.start("y"):
        return "year in a name"
    if _LAW.match(after):
        return "year in a law's own name"
    if name == "part_year" or match.start() < match.start("y"):
        return None
    if _IN.search(before) and not re.match(r"\s(?:people|jobs|homes|acres|miles|square)\b", after):
        return None
    if _HAS.search(before) and _PLURAL.match(after):
        return "count"
    if _COUNT_BEFORE.search(before) or _COUNTED.match(after):
        return "count"
    year = int(match.group("y"))
    if not before.strip():
        return None if 1800 <= year <= 2099 else "count"
    if _YEAR_BEFORE.search(before) or after[:1] in ")":
        return None if year >= 1600 or re.search(r"\b(?:in|since|by|from|until)\s\Z", before) else "count"
    return None if 1900 <= year <= 2049 else "count"


def _found(text: str, name: str, match: re.Match[str], resolved: Resolved, release: date | None) -> Found:
    start, end = match.span()
    while text[start] == " ":
        start += 1
    first, last = resolved.span
    found = Found("DATE", start, end, f"date.{name}", granularity=resolved.granularity, cue=start)
    found.number_start, found.number_end = start, end
    found.assumptions = list(resolved.assumptions)
    opener = _OPENER.search(text, max(start - 40, 0), start)
    phrase = match.group(0).lower()
    closing = phrase.startswith("by the end")
    kind = opener.lastgroup if opener else None
    if opener:
        found.cue = opener.start()
    named = text[start - 4 : start].lower() == "the " and bool(re.match(r"\s[A-Za-z]", text[end : end + 2]))
    if kind == "about":
        found.modifier = "APPROX"
    elif closing and first is not None:
        first = None
        found.start = start + 3
    elif kind and not named:
        first, last = _opened(kind, first, last, phrase, release)
    found.date_start, found.date_end = first, last
    return found


def _opened(
    kind: str, first: date | None, last: date | None, phrase: str, release: date | None
) -> tuple[date | None, date | None]:
    """The stretch that an opener makes of a date: `since 2016`, `by 2030`, `before 2017`, `after 2025`."""
    ranged = (
        re.match(r"(?:the |this )?(?:past|last|next|previous|coming)\b", phrase)
        and first
        and last
        and release in (first, last)
    )
    if first is None or last is None or ranged:
        return first, last
    if kind == "since":
        return first, None
    if kind in ("by", "until"):
        if phrase.startswith("the 1") or phrase.startswith("the 2"):
            return first, last
        return None, last
    if kind == "before":
        return None, first - timedelta(days=1)
    if kind == "after":
        return last + timedelta(days=1), None
    return first, last
