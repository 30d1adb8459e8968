"""What a sentence that opens with `Today` says is so now: `Today, over 60 percent of homes have one`."""

from __future__ import annotations

import re

from extract.figures.found import Found
from extract.figures.linking.cues import QUALIFIED
from extract.figures.linking.dating import terms

# What stands in a sentence before the `Today` of a level: `It is the same elsewhere: for example, today …`.
_OPENS_NOW = re.compile(
    r"[“\"' ]*(?:(?:[^.;:\d]{1,120}[:;]\s)?(?:for\sexample|for\sinstance),\s|"
    r"(?:thanks\sto|because\sof|as\sa\sresult|to|with|after|through|under)\b[^.;:\d]{1,160},\s)?",
    re.IGNORECASE,
)
# `Today there are 60 sites`, `Today, it’s just $5 million`, `Today, China accounts for 40 percent of it`.
_NOW_IS = re.compile(
    r",?\s(?:(?:there|it|they)(?:\s(?:is|are)|[’']s|[’']re)|(?:[^\s,.;:]+\s){1,4}?(?:accounts?\sfor|"
    rf"(?:(?:owns?|employs?|runs?)\sand\s)?(?:employs?|owns?|operates?|runs?)|represents?|provides?\s\w+\s(?:for|to)))\s(?:just\s|only\s)?{QUALIFIED}",
    re.IGNORECASE,
)
# `Today, the share of cars is only 8 percent`
_NOW_LEVEL = re.compile(
    rf",\s(?:[^\d.;:,()]|\.(?=\w|\s[a-z])){{1,90}}\s(?:is|are|stands\sat|remains|accounts?\sfor)\s(?:just\s|only\s|still\s)?{QUALIFIED}"
)
# `Today, over 99 percent of schools are open`, `Today, 40 people, or one in six, live there`
_NOW_ARE = re.compile(
    rf"(?:\s[\w.’'-]+){{0,6}}?(?:,\sor\s[^,.;:()]{{1,40}},)?\s(?:is|are|{terms('states')})\b(?!\s(?:\w+ly\s)?\w+ing\b)"
)
# `Today, with 16 women and 71 men in the chamber, it has become clear`
_NOW_WITH = re.compile(r",\swith\s[^.;:()]*\Z")
_IT_HAS = re.compile(r"[^.;:()]*?,\s(?:it|there|we)\s(?:is|are|has|have)\b")
_LEAD = re.compile(rf",?\s{QUALIFIED}", re.IGNORECASE)


def holds_now(text: str, sentence: int, d: Found, f: Found) -> bool:
    """Whether a sentence opens with `Today` and says by a verb of state what the figure is now."""
    if d.rule != "date.day_word" or text[d.start : d.end].lower() != "today":
        return False
    if not _OPENS_NOW.fullmatch(text, sentence, d.start):
        return False
    if _NOW_IS.fullmatch(text, d.end, f.lead) or _NOW_LEVEL.fullmatch(text, d.end, f.lead):
        return True
    if text.startswith(", with ", d.end) and f.is_count:
        return _NOW_WITH.fullmatch(text, d.end, f.lead) is not None and _IT_HAS.match(text, f.end) is not None
    return _LEAD.fullmatch(text, d.end, f.lead) is not None and _NOW_ARE.match(text, f.end) is not None
