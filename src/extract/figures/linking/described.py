"""Figures that describe a thing, whose date is that of what it did: `The plant, with 9 lines, opened in 2020`."""

from __future__ import annotations

import re

from extract.figures.found import Found
from extract.figures.grammar import THE
from extract.figures.linking.cues import QUALIFIED
from extract.figures.linking.dating import terms

# `The bridge, worth $40 million, will open in 2025`: what is said of a thing aside, and characters that it takes.
_PRICED = re.compile(
    rf",\s(?:which\s[a-z]+\s|costing\s|(?:(?:valued|estimated|priced)\sat|worth)\s){QUALIFIED}\Z",
    re.IGNORECASE,
)
# `The plant, which employs 40 people, will close in 2025`, and what ends such an aside.
_WHICH = re.compile(rf",\swhich\s(?:[a-z]+\s){{1,3}}{QUALIFIED}\Z")
_GOES_ON = re.compile(
    r"(?:\s[a-z-]+){0,3},\s(?:will|would|must|should|can|may|is|was|are|were|has|have|opened|closed|began|opens|closes|begins)\b"
)
_NEAR, _ASIDE_BACK = 48, 130
# What a thing begins, opens or ends, as a piece of a pattern: that is told of the thing, not of how large it is.
_BEGINS = (
    r"(?:(?:will|would|is\sto|are\sto|is\sdue\sto|(?:is|are)\s(?:expected|scheduled|set|slated)\sto)\s(?:also\s)?(?:be\s)?)?(?![a-z]+ing\b)"
    r"(?:open|begin|start|launch|clos|complet|enter|c[ao]me\son|w[ae]nt\s(?:online|live|into)|go\s(?:online|live|into)|began|begun|"
    r"achiev\w+\s(?:\w+\s)?operation|inaugurat)\w*\b"
)
# `Eland, which has 384 lines and 600 vans, opened in May`; `Vikings, a plant with 600 lines, came online last year`.
_HAS = re.compile(
    r",\s(?:which\s(?:now\s|also\s)?(?!was\b)[a-z]+s\s|(?:an?|the|its)\s(?!total\b|record\b|number\b)(?:[^,.;:]|[.,](?=\d))*?\b"
    r"(?:with|of|in|for)\s|with\s)(?:[^,.;:]|[.,](?=\d))*\Z"
)
_THEN_BEGINS = re.compile(rf"(?:[^.;:,]|[.,](?=\d)){{0,130}},\s{_BEGINS}")
# `A second round targeting 5,000 homes will open in 2025`
_DOING = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)\s(?:[\w-]+\s){{1,4}}(?!including\b)(?:[a-z]{{2,}}ing|with)\s{QUALIFIED}\Z"
)
_BEGINS_NEXT = re.compile(rf"(?:\s(?!and\b)[a-z-]+){{0,4}}?\s{_BEGINS}")
# `fined $5,000 for the killing of a student in 2016`, `to pay $5 million for fraud in 2010`: when that was.
_PUNISHED = re.compile(
    r"\b(?:fine[ds]?|fining|sentenced?|sentences|imprisonment|restitution|damages|penalty|penalties|ordered\sto\spay|convicted)\b[^.;:]*\Z"
)
# Who only agrees to pay may do so for good work: of what is done, these alone are acts to be punished.
_AGREED, _WRONGS = (
    re.compile(r"\bagreed\sto\spay\b[^.;:]*\Z"),
    frozenset(("failing", "violating", "defrauding", "misleading")),
)
_FOR_ACT = re.compile(
    r"(?:\s\([^()]*\)|\))?\sfor\s(?:(?:allegedly|illegally|unlawfully|knowingly|falsely)\s)?(?:(?P<doing>[a-z]{3,}ing)\s(?!\$?\d)|"
    r"(?:an?\s|the\s|his\s|her\s|their\s|its\s)?(?:[a-z-]+\s){0,2}(?:acts?|roles?|violations?|murders?|killings?|attacks?|"
    r"assaults?|frauds?|thefts?|crimes?|failures?|misconduct|deaths?|bombings?|shootings?|scheme)\b)[^.;:]*?\s(?:(?:in|on|during|from|since)\s(?:the\s)?)?\Z"
)
# `a pledge by 30 states to cut it by 40% by 2030`: who means to do it.
_PLEDGE_OF = re.compile(
    rf"\b(?:{terms('intents')}|plan|deal|vow|effort)s?\s(?:from|by|of|among|between|with)\s{QUALIFIED}\Z"
)
_TO_DO = re.compile(r"(?:\s(?!and\b|or\b)[\w’'-]+){0,4}\sto\s(?!the\b|an?\b|its\b|their\b)[a-z]+\s")
# `$9 billion of notes maturing on May 15`, `for an election that is scheduled for 2024`: when a thing is due.
_DUE = re.compile(
    r"\b(?:maturing|expiring|falling\sdue)\s(?:in|on|at)\s(?:the\s)?\Z|"
    r"\b(?:that|which)\s(?:is|are|was|were)\s(?:scheduled|slated|set|planned)\s(?:for|to\s[a-z]+\s(?:[a-z]+\s)?(?:in|on|by))\s(?:the\s)?\Z"
)
# `their share of the $5 million`: of the whole no time is told, when each gets its own.
_SHARE_OF = re.compile(
    rf"(?<!\bper\s)\bshare\sof\s(?:{THE}|this|these|(?:{THE}\s)?[\w’'-]+[’']s?)\s(?:[a-z]+\s)?{QUALIFIED}\Z"
)


def is_of_act(text: str, f: Found, d: Found) -> bool:
    """Whether a date behind money is that of the act it is paid for, or of what it goes to: `notes maturing in May`."""
    if f.label != "MONEY" or f.trend is not None:
        return False
    if _DUE.search(text, max(d.lead - _NEAR, f.end), d.start):
        return True
    told = _FOR_ACT.fullmatch(text, f.end, d.start)
    if told is None:
        return False
    since = max(f.lead - _ASIDE_BACK, 0)
    if _PUNISHED.search(text, since, f.lead):
        return True
    is_wrong = told["doing"] is None or told["doing"] in _WRONGS
    return is_wrong and _AGREED.search(text, since, f.lead) is not None


def is_described(text: str, f: Found, d: Found) -> bool:
    """Whether a figure tells how large a thing is of which a verb behind tells what it did, or who means to act.

    The date is behind that verb; one before it can be of the figure: `with sales of $5 billion in 2023, began in 1990`.
    """
    if f.trend is not None:
        return False
    if text.startswith(",", f.end) and _PRICED.search(text, max(f.lead - _NEAR, 0), f.lead):
        return True
    if _GOES_ON.match(text, f.end) and _WHICH.search(text, max(f.lead - _NEAR, 0), f.lead):
        return True
    if _THEN_BEGINS.match(text, f.end, d.lead) and _HAS.search(text, max(f.lead - _ASIDE_BACK, 0), f.lead):
        return True
    if f.is_count and _PLEDGE_OF.search(text, max(f.lead - _NEAR, 0), f.lead) and _TO_DO.match(text, f.end):
        return True
    return bool(_BEGINS_NEXT.match(text, f.end)) and _DOING.search(text, max(f.lead - _NEAR, 0), f.lead) is not None


def is_shared(text: str, f: Found) -> bool:
    """Whether money is what several get a share of: `in May each will get its share of the $5 million`."""
    return f.label == "MONEY" and _SHARE_OF.search(text, max(f.lead - _NEAR, 0), f.lead) is not None
