"""Whether a number of four digits is a year, or counts, names or numbers something."""

from __future__ import annotations

import re
from datetime import date

from extract.figures.changes import NOUNS, VERBS
from extract.figures.dates.words import ABOUT, CAPITAL, DATA, MONTHS
from extract.figures.grammar import AUXILIARIES, COMPARATIVES, DETERMINERS
from extract.figures.lexicon import any_of
from extract.figures.nouns import STOP
from extract.figures.words import word_class

_DATA = DATA["four_digits"]
_LAW = re.compile(
    r"\s(?:[A-Z][\w’'.&-]{1,20}\s(?:(?:and|of|for|the|to|in|on)\s){0,2}){0,6}?(?:Act|Bill|Law(?!\sof\sthe\sSea)|Code|Amendments?)\b|\s(?:U\.?S\.?C|C\.?F\.?R)\b"
)
_NAME = re.compile(
    rf"(?:\b(?:{any_of(_DATA['numbered'])})\s|\((?:EU|EC|EEC|Euratom|CFSP)\)\s(?:No\s)?|[$€£#§/.]|\w=|\d[-,.])\Z"
)
_YEAR_BEFORE = re.compile(
    rf"(?:\b(?:{any_of([*_DATA['before'].split(), *MONTHS])})[\s-]|[(\[“\"'‘’,;:–—-]\s?)\Z", re.IGNORECASE
)
# `the city’s 2050 target`
_OWNED = re.compile(r"[’']s?\s\Z")
_COUNT_BEFORE = re.compile(rf"\b(?:{any_of(_DATA['counting'])})\s\Z", re.IGNORECASE)
# `Acme’s estimated 2019 earnings`
_ESTIMATED = re.compile(r"\b[Ee]stimated\s\Z")
_SINCE_ABOUT = re.compile(
    rf"\b(?:(?:from|between|in|since|by|until|till|through|thru|before|after|circa|\d{{4}} (?:and|to)) (?:{ABOUT}|at least)|in or (?:about|around)) \Z",
    re.IGNORECASE,
)
# `return to 2 percent around 2028.`, but `it was around 2028.`
_AROUND = re.compile(
    r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bof)(?<!\bto)(?<!\bat)(?<!\bfrom)\s(?:around|circa)\s\Z",
    re.IGNORECASE,
)
# `2024 will be warmer than 2023.`
_WARMER = re.compile(r"\b(?!fewer\b|greater\b|larger\b|smaller\b|over\b|either\b)(?:[a-z]{3,}er|worse)\sthan\s\Z")
# `a 34 percent increase over 2019`: the year that a change is measured against.
_CHANGE_OVER = re.compile(rf"(?:%|\b(?:percent|per\scent|points?|{any_of(NOUNS)}))\sover\s\Z", re.IGNORECASE)
# `$2 million more than 2006`
_MORE_THAN = re.compile(
    rf"(?:%|\d|\b(?:percent|per\scent|points?|million|billion|trillion))\s(?:{any_of(COMPARATIVES)})\sthan\s\Z",
    re.IGNORECASE,
)
# `15% more containers this year than 2018, the record`, and characters before a year in which it stands.
_COMPARED = re.compile(
    rf"(?:\d|%|percent|per\scent|points?)\s(?:{any_of(COMPARATIVES)})\s[^.;:,()]{{3,80}}(?<!er)(?<!\bless)(?<!\bmore)\sthan\s\Z"
)
_CLAUSE = 110
_CLAUSE_ENDS = re.compile(r"[.,;:)]|\Z|\s(?:and|but|when|as|if|because|while)\b")
_THING, _MEASURE = any_of(_DATA["counted"].split()), any_of(_DATA["measured"].split())
_COUNTED = re.compile(
    r"\s(?:(?!(?:and|or|but|to|by|in|of|for|from|with|at|on|through|as|that|is|are|was|were|when|which|all|the)\b)[a-z-]+\s){0,2}?"
    rf"(?:{_THING}|{_MEASURE})\b(?![’'])"
)
# `the`, `its new`: what stands before `2021 jobs report` and `2021 jobs` alike; then the nouns, and what follows them.
_DETERMINED = re.compile(rf"\b(?:{any_of(DETERMINERS)})\s(?:[a-z-]+\s)?\Z", re.IGNORECASE)
_THINGS = re.compile(rf"\s(?:[a-z]+ly\s)?(?:[a-z-]+\s)?(?:(?:{_THING})\b(?![’'])\s?)+")
_MEASURED = re.compile(rf"(?:{_MEASURE})\Z")
_WORDS_AFTER = re.compile(r"([A-Za-z][\w’'-]*)(?:\s([A-Za-z]+))?")
# Verbs that make or move a number of things, where they stand before one: `distributed 2000 hygiene kits`.
_HANDLED = re.compile(
    rf"\b(?:(?:{any_of(_DATA['handled'].split())})(?:e|ed|es|s|ing)?|{any_of(_DATA['handled_irregular'].split())})\s\Z",
    re.IGNORECASE,
)
# Years within so many of the release's own are years all the same: `provided 2021 estimates`.
_NEAR_YEARS = 4
_ACT_OF = re.compile(
    r"\b(?:Acts?|Bill|Amendments?|Law|Code|Resolution|ACT|BILL)\s(?:\([A-Z][\w. -]{0,20}\)\s)?(?:of|OF)\s\Z"
    r"|\b[A-Z][a-z]+\sAct,\s\Z"  # `the Consolidated Appropriations Act, 2021`
)
# `Resolution 425 (1978)`, `resolutions 1373 (2001) and 1624 (2005)`: the years of resolutions, and the numbers between.
_YEARS_OF_CITED = re.compile(r"(?:\b(?:[Rr]esolutions?|UNSCRs?)|\((?:19|20)\d\d\)(?:,|,?\s(?:and|or)))\s\d{2,4}\s\(\Z")
_CITED_BEFORE = re.compile(r"\d\s\((?:19|20)\d\d\)(?:,|,?\s(?:and|or))\s\Z")
_CITED_YEAR = re.compile(r"\s\((?:19|20)\d\d\)")
_THAN = re.compile(r"\b(?:later|earlier|sooner)\sthan\s\Z", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|since|during|until|through)\s\Z", re.IGNORECASE)
_ADDRESS = re.compile(rf"\s(?:[A-Z][a-z]{{1,20}}\.?\s){{1,3}}(?:{any_of(_DATA['streets'])})(?!\w)")
# `driving a 2012 Ford Escape`, but `In 2012 Ford sold`.
_MODEL = re.compile(rf"\s(?:{any_of(_DATA['makes'].split())})\b(?!\s(?:Foundation|Fund|Hall|Center|Theat))")
_ARTICLE = re.compile(rf"\b(?:{any_of(DETERMINERS)})\s\Z", re.IGNORECASE)
_HAS = re.compile(r"\b(?:has|have|had|with|operates|includes|contains)\s\Z", re.IGNORECASE)
# `The bank has 2030 targets`, `set 2050 climate goals`: what is of a year, however it is had.
_OF_YEAR = re.compile(rf"\s(?:(?:[a-z-]+|[A-Z]{{2,6}})\s){{0,2}}(?:{any_of(_DATA['of_years'].split())})\b")
_WORD_BEFORE = re.compile(r"(?<![.\w])([A-Z][\w’'-]*)\s\Z")
_VERB_BEFORE = re.compile(r"\b[A-Z][a-z]+s\s\Z")
_NUMBERED_ON = re.compile(r"-\d{1,2}-\d")
# All of a passage behind its first year: the number of a release, `2022-164`.
_SERIAL = re.compile(r"-(?:\d{3}|\d{5})\s?\Z")
_CLEARLY_COUNTED = re.compile(r"\s(?:people|jobs|homes|acres|miles|square)\b")
# `In 2021 jobs grew by 5 percent`: what opens a sentence, and is no number of what then does something.
_OPENS_IN = re.compile(r"\b(?:In|Since|During)\s\Z")
_VERB_AFTER = re.compile(rf"\s(?:{any_of(AUXILIARIES | VERBS.keys() | set(DATA['past']['verbs'].split()))}|[a-z]+ed)\b")
_OF_TIME = re.compile(r"\b(?:in|since|by|from|until)\s\Z")
_PLURAL = re.compile(r"\s(?:[a-z]+\s){0,2}[a-z]+[^s\W]s\b")


def _names_an_event(counted: str, after: str) -> bool:
    """Whether the nouns after a year with an article stand before another: `the 2021 jobs report`."""
    if _MEASURED.search(counted):
        return False
    things = _THINGS.match(after)
    if things is None:
        return True  # `the 2018 mass shooting cases`
    following = _WORDS_AFTER.match(after, things.end()) if things[0][-1:].isspace() else None
    if following is None:
        return False
    low, then = following[1].lower(), (following[2] or "").lower()
    if low in STOP:
        return False
    kind = word_class(low)
    if kind == "G":
        return things[0].rstrip().endswith("police")  # `the 2018 police shooting`, no `its 2000 workers striking`
    return kind == "N" or (kind == "H" and word_class(then or "of") not in "DO")


def names_a_number(before: str) -> bool:
    """Whether the words before a number make it the number of something: `Executive Order 2010`, `No. 7`."""
    return _NAME.search(before) is not None


def _named(before: str) -> bool:
    """Whether the word before a year makes it part of a name: `Agenda 2030`, `Ordinance 2021-17`."""
    word = _WORD_BEFORE.search(before)
    return word is not None and not word[1].endswith(("’s", "'s", "s’", "s'")) and not _YEAR_BEFORE.search(before)


def _titled(before: str, after: str) -> bool:
    """Whether the word before a year is the verb of a headline: `Welcomes 2012 International Conference`.

    Or of an item beneath it: `Raises 2023 sales outlook`.
    """
    told = CAPITAL.match(after) or _OF_YEAR.match(after)
    return told is not None and _VERB_BEFORE.search(before) is not None


def no_year(text: str, match: re.Match[str], name: str, release: date | None) -> str | None:
    """Why the match of a shape of years is no year: "count" where it may count something, else the reason; None for one."""
    before, after = text[max(match.start() - 24, 0) : match.start()], text[match.end() : match.end() + 90]
    if match.start() == 0 and _SERIAL.match(after):
        return "a number in a name"
    if names_a_number(before):
        return "count" if before[-1:] in "$€£=" else "a number in a name"
    if name == "years":
        return None
    bare = match.start() == match.start("y")
    reason = _part_of_name(before, after, bare)
    if reason or name == "part_year" or not bare:
        return reason
    if _CLAUSE_ENDS.match(after) and _COMPARED.search(text, max(match.start() - _CLAUSE, 0), match.start()):
        return None
    return "count" if _counts(before, after, int(match["y"]), release) else None


def _part_of_name(before: str, after: str, bare: bool) -> str | None:
    """Of what name a year is a part, by the words on either side; `bare`: no word like `early` belongs to it."""
    if _NUMBERED_ON.match(after):
        return "a number in a name"
    if after[:1] == ")" and _YEARS_OF_CITED.search(before):
        return "year of a resolution"
    if _CITED_YEAR.match(after) and _CITED_BEFORE.search(before):
        return "a number in a name"
    if _ACT_OF.search(before):
        return "year in a law's own name"
    if _MODEL.match(after) and before.strip() and not _IN.search(before):
        return "model year of a vehicle"
    if _ADDRESS.match(after) and not _ARTICLE.search(before):
        return "street address"
    if bare and _named(before) and not _titled(before, after):
        return "year in a name"
    return "year in a law's own name" if _LAW.match(after) else None


def _counts(before: str, after: str, year: int, release: date | None) -> bool:
    """Whether a number that could be a year counts something, by the words on either side."""
    if year >= 2100 and _PLURAL.match(after):
        return True
    counted = _CLEARLY_COUNTED.match(after)
    does = counted and _OPENS_IN.search(before) and _VERB_AFTER.match(after, counted.end())
    if _IN.search(before) and not (counted and not does):
        return False
    if _THAN.search(before):
        return False
    far = release is not None and abs(release.year - year) > _NEAR_YEARS
    of_year = _OF_YEAR.match(after) is not None
    has = _HAS.search(before) and not of_year
    if (has or (far and _HANDLED.search(before))) and _PLURAL.match(after):
        return True
    if _SINCE_ABOUT.search(before) and not _COUNTED.match(after):
        return False
    change = _CHANGE_OVER.search(before) or _MORE_THAN.search(before)
    if 1900 <= year <= 2049 and not _COUNTED.match(after) and change:
        return False
    if 1900 <= year <= 2049 and _CLAUSE_ENDS.match(after) and (_AROUND.search(before) or _WARMER.search(before)):
        return False
    if _COUNT_BEFORE.search(before):
        return far or not _ESTIMATED.search(before) or _COUNTED.match(after) is not None
    if counted := _COUNTED.match(after):
        return not (1900 <= year <= 2049 and _DETERMINED.search(before) and _names_an_event(counted[0], after))
    if not before.strip():
        return not 1800 <= year <= 2099
    if _YEAR_BEFORE.search(before) or after[:1] in ("", ")"):
        return year < 1600 and not _OF_TIME.search(before)
    return not 1900 <= year <= (2099 if of_year or _OWNED.search(before) else 2049)
