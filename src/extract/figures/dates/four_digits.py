"""Whether a number of four digits is a year, or counts, names or numbers something."""

from __future__ import annotations

import re
from datetime import date

_LAW = re.compile(
    r"\s(?:[A-Z][\w’'.&-]{1,20}\s(?:(?:and|of|for|the|to|in|on)\s){0,2}){0,6}?(?:Act|Bill|Law(?!\sof\sthe\sSea)|Code|Amendments?)\b|\s(?:U\.?S\.?C|C\.?F\.?R)\b"
)
_NAME = re.compile(
    r"(?:\b(?:Section|Sec\.|Title|Room|Suite|Order|Orders|No\.|Number|Box|Route|Highway|Flight|H\.R\.|H\.?Res\.|S\.|Resolution|Form|Rule|Article|Page|"
    r"Executive Order|Directive|Regulation|Convention No\.|ISO|Case|Docket|Unit|Model|Boeing|Airbus|Bill|Public Law|P\.L\.|Class|Chapter|Area Code)\s|\((?:EU|EC|EEC|Euratom|CFSP)\)\s(?:No\s)?|[$€£#§/.]|\d[-,.])\Z"
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|of|from|until|till|through|during|before|after|for|the|to|and|or|between|circa|than|over|on|ending|ended|year|years|season|"
    r"beginning|starting|this|its|their|his|her|our|a|an|with|at|early|late|mid|as|summer|spring|fall|winter|autumn|class|around|about|vs\.?|versus|against|prior|"
    r"back|election|calendar|back|election|calendar|throughout|across|into|within|under|entering|beyond|despite|including|when|although|unlike|like|amid|January|February|March|April|May|June|July|August|September|October|November|December|end|prior|per|Olympics|Olympic)[\s-]|[(\[“\"'‘’,;:–—-]\s?)\Z",
    re.IGNORECASE,
)
_COUNT_BEFORE = re.compile(
    r"\b(?:more than|over|about|nearly|approximately|at least|up to|some|almost|total of|fewer than|less than|around|than|roughly|additional|another|"
    r"employs|employing|all|only|just|under|exceeding|estimated|killed|killing|serves|serving|hired|hiring|created|creating|adding|added)\s\Z",
    re.IGNORECASE,
)
_SINCE_ABOUT = re.compile(
    r"\b(?:from|between|in|since|by|until|circa|\d{4} (?:and|to)) (?:approximately|about|around|roughly|at least) \Z",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s(?:(?!(?:and|or|but|to|by|in|of|for|from|with|at|on|through|as|that|is|are|was|were|when|which|all|the)\b)[a-z-]+\s){0,2}?(?:people|persons|jobs|workers|employees|students|residents|homes|units|acres|miles|feet|tons|pounds|square|meters|metres|kilometers|"
    r"hectares|megawatts|MW|kg|km|mph|rpm|calories|points|votes|members|patients|troops|soldiers|families|households|vehicles|dollars|"
    r"hours|days|years|months|weeks|minutes|times|percent|cases|deaths|schools|businesses|farmers|beds|children|women|men|veterans|"
    r"individuals|participants|customers|euros|barrels|gallons|tonnes|companies|applications|comments|pages|police|officers|copies|items)\b"
)
# Verbs that make or move a number of things, where they stand before one: `distributed 2000 hygiene kits`.
_HANDLED = re.compile(
    r"\b(?:distribut|donat|vaccinat|evacuat|renovat|relocat|produc|rescu|seiz|purchas|arrest|collect|connect|deliver|deploy|destroy|detain|"
    r"distribut|install|plant|provid|recruit|repair|restor|screen|ship|supply|suppli|test|train|treat)(?:e|ed|es|s|ing)?\s\Z|"
    r"\b(?:built|build|builds|building|bought|buy|sold|sell|sells|sent|send|gave|give)\s\Z",
    re.IGNORECASE,
)
# Years within so many of the release's own are years all the same: `provided 2021 estimates`.
_NEAR_YEARS = 4
_ACT_OF = re.compile(
    r"\b(?:Acts?|Bill|Amendments?|Law|Code|Resolution|ACT|BILL)\s(?:\([A-Z][\w. -]{0,20}\)\s)?(?:of|OF)\s\Z"
)
_THAN = re.compile(r"\b(?:later|earlier|sooner)\sthan\s\Z", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|since|during|until|through)\s\Z", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\s(?:[A-Z][a-z]{1,20}\.?\s){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd|Drive|Lane|Parkway|Highway|Plaza|Court)\b"
)
_ARTICLE = re.compile(r"\b(?:the|a|its|their|his|her|this)\s\Z", re.IGNORECASE)
_HAS = re.compile(r"\b(?:has|have|had|with|operates|includes|contains)\s\Z", re.IGNORECASE)
_PLURAL = re.compile(r"\s(?:[a-z]+\s){0,2}[a-z]+[^s\W]s\b")


def names_a_number(before: str) -> bool:
    """Whether the words before a number make it the number of something: `Executive Order 2010`, `No. 7`."""
    return _NAME.search(before) is not None


def _named(before: str) -> bool:
    """Whether the word before a year makes it part of a name: `Agenda 2030`, `Ordinance 2021-17`."""
    word = re.search(r"(?<![.\w])([A-Z][\w’'-]*)\s\Z", before)
    return word is not None and not word[1].endswith(("’s", "'s", "s’", "s'")) and not _YEAR_BEFORE.search(before)


def _titled(before: str, after: str) -> bool:
    """Whether the word before a year is the verb of a headline: `Welcomes 2012 International Conference`."""
    return re.search(r"\b[A-Z][a-z]+s\s\Z", before) is not None and re.match(r"\s[A-Z]", after) is not None


def no_year(text: str, match: re.Match[str], name: str, release: date | None) -> str | None:
    """Why the match of a shape of years is no year: "count" where it may count something, else the reason; None for one."""
    before, after = text[max(match.start() - 24, 0) : match.start()], text[match.end() : match.end() + 90]
    if names_a_number(before):
        return "count" if before[-1:] in "$€£" else "a number in a name"
    if name == "years":
        return None
    bare = match.start() == match.start("y")
    reason = _part_of_name(before, after, bare)
    if reason or name == "part_year" or not bare:
        return reason
    return "count" if _counts(before, after, int(match["y"]), release) else None


def _part_of_name(before: str, after: str, bare: bool) -> str | None:
    """Of what name a year is a part, by the words on either side; `bare`: no word like `early` belongs to it."""
    if re.match(r"-\d{1,2}-\d", after):
        return "a number in a name"
    if (
        bare
        and re.search(r"\b[A-Z]{2,}\s\Z", before)
        and not _YEAR_BEFORE.search(before)
        and not re.match(r"\s[A-Z]{2,}", after)
    ):
        return "year in a name"
    if _ACT_OF.search(before):
        return "year in a law's own name"
    if _ADDRESS.match(after) and not _ARTICLE.search(before):
        return "street address"
    if bare and _named(before) and not _titled(before, after):
        return "year in a name"
    return "year in a law's own name" if _LAW.match(after) else None


def _counts(before: str, after: str, year: int, release: date | None) -> bool:
    """Whether a number that could be a year counts something, by the words on either side."""
    if year >= 2100 and _PLURAL.match(after):
        return True
    if _IN.search(before) and not re.match(r"\s(?:people|jobs|homes|acres|miles|square)\b", after):
        return False
    if _THAN.search(before):
        return False
    far = release is not None and abs(release.year - year) > _NEAR_YEARS
    if (_HAS.search(before) or (far and _HANDLED.search(before))) and _PLURAL.match(after):
        return True
    if _SINCE_ABOUT.search(before) and not _COUNTED.match(after):
        return False
    if _COUNT_BEFORE.search(before) or _COUNTED.match(after):
        return True
    if not before.strip():
        return not 1800 <= year <= 2099
    if _YEAR_BEFORE.search(before) or after[:1] in ")":
        return year < 1600 and not re.search(r"\b(?:in|since|by|from|until)\s\Z", before)
    return not 1900 <= year <= 2049
