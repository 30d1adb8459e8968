"""What stands between a figure and the date behind it, and leaves the date to both: lists, parts, asides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.figures.changes import VERBS
from extract.figures.dates.calendar import LONG
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, THE
from extract.figures.lexicon import any_of
from extract.figures.linking.comparisons import coordinate
from extract.figures.linking.cues import QUALIFIED, RECKONED
from extract.figures.linking.dating import PAST, SAYS
from extract.figures.units import TIME

_MONTH = 31
# `100 people were hurt and five people died in 2021`
_ALSO_DID = re.compile(
    rf"(?:(?:\s(?:was|were|has|have|had|been))*\s\w+ed(?:\s[a-z-]+){{0,3}}?,?\sand\s|,?\sand\s(?:also\s)?\w+ed\s){QUALIFIED}",
    re.IGNORECASE,
)
# `gave $5 million and adds 120 officers`: a second verb of the same subject.
_ALSO_DOES = re.compile(rf"(?:\s[\w.-]+){{0,4}}?,?\sand\s(?:also\s)?[a-z]{{3,}}(?:ed|s)\s{QUALIFIED}")
# `served 15 million women, averting 4 million births and preventing 10,000 deaths`: what it did by it.
_ALSO_DOING = re.compile(rf"(?:\s[a-z-]+){{0,4}}?(?:,\s(?:and\s)?|\sand\s)[a-z]+ing\s{QUALIFIED}")
# `employs 20 people and carried 32 guests in 2021`: what is so at any time, and characters in which its verb stands.
_PRESENT, _VERB = re.compile(r"\b(?:employs?|has|have|operates?|owns?|serves?|runs?|is|are)\s\Z"), 12
_AND_HAD = re.compile(rf"(?:\s[a-z-]+){{0,4}}?,?\sand\s(?:had|{PAST})\s")
# A date that a comma sets off: `48 million doses with 12 countries, as of 2022`.
_APART = re.compile(r"[,)]\s(?:with\seffect\s)?(?:as\sof|in|during|since|for|by|over|from|through)\s(?:the\s)?\Z")
# `10,700 cases, of which 292 were fatal, had been reported by May`; `440 people, including 130 children, fled in 2022`
_OF_THEM_ASIDE = re.compile(r"[^,.;:()]{0,40},\s(?!and\b|or\b)[a-z]+\s")
# `Two sites in Ohio, worth $3 million, opened in May`
_WORTH_ASIDE = re.compile(rf"[^,.;:()\d]{{0,40}},\s(?:together\s)?(?:worth|valued\sat|costing|totall?ing)\s{QUALIFIED}")
_TO_DO = re.compile(r"\s(?:[a-z]+\s)?to\s[a-z]+\s")
# `6.4 million shares for $440 million in 2019`
_PRICED = re.compile(rf"\s(?:for|worth|at|totaling|valued\sat|\w+ing|to\s\w+)\s{QUALIFIED}")
# `$25 billion in three programs over the next 5 years`
_PLACED = re.compile(rf"(?:\s(?!and\b)[\w-]+){{0,4}}\s(?:in|to|for|across|from|among|at|with)\s(?:all\s)?{QUALIFIED}")
_WITH = re.compile(rf"\swith\s(?:a\stotal\s(?:of\s)?)?{QUALIFIED}")
# `revenue of $5 million and net income of $1 million for 2019`
_LISTED = re.compile(rf",?\s(?:and|or)\s(?:(?:[\w-]+\s){{1,4}}(?:of|at)\s)?{QUALIFIED}", re.IGNORECASE)
# `revenue of $5 million, income of $2 million and EBITDA of $3 million in 2019`
_ITEM = re.compile(
    rf",?\s(?:and\s|or\s)?(?!{any_of(AGAINST)}|from|than|up|down)(?:[\w-]+\s){{1,4}}of\s{QUALIFIED}",
    re.IGNORECASE,
)
# `lower sales at gasoline stations (-2.4%) and food stores (-1.3%)`
_BRACKETED = re.compile(r"\)[,;]?\s(?:and\s)?(?:[\w’'-]+,?\s){1,7}\(")
# `The rate was 3.7 percent in May, and the number of jobless was little changed at 6 million`; no `and it has 40`.
_AND_WAS = re.compile(
    rf"(?:\s(?!and\b)[\w’'-]+){{0,8}},\s(?:and|while)\s{THE}\s[^.;:,()]{{3,80}}\s(?:was|were|[a-z]{{3,}}ed|rose|fell|grew|held|stood)\s"
    rf"(?:[\w-]+\s){{0,3}}{QUALIFIED}"
)
# `Growth in pay was 5.9% and growth in bonuses (all firms) was 6.7% in May`: both are of the month.
_ALSO_WAS = re.compile(
    rf",?\s(?:and|while)\s(?:[\w’'-]+\s|\([^()]*\)\s){{1,7}}?(?P<was>was|were|totaled|reached)\s{QUALIFIED}"
)
_SAME_VERB = {"was": (" was ", " were "), "were": (" was ", " were ")}
# `gave $5 million in 2020, and supported 400 jobs`: a second verb of the same subject, behind the date.
_AND_DID = re.compile(rf",?\sand\s(?:also\s)?{PAST}\s{QUALIFIED}")
_OF_ANOTHER = re.compile(r"\b(?:now|will|would|who|that|which|had|has|have|since)\b")
# `2 million customers, 9,000 employees and over 600 branches in 2019`
_COUNTED = re.compile(rf"(?:\s[a-z-]+){{0,4}}?(?:,\s(?:and\s)?|\sand\s){QUALIFIED}")
# `5 percent to $3 million in 2019`
_TO_LEVEL = re.compile(rf"{RECKONED},?\sto\s{QUALIFIED}(?:(?:total|record|high|low)\sof\s)?", re.IGNORECASE)
# `exports fell 5% month on month and imports rose 3% in May`
_ALSO_MOVED = re.compile(
    rf"{RECKONED},?\s(?:and|but|while)\s(?:[a-z-]+\s|\([^()]*\)\s){{0,5}}?(?:{'|'.join(VERBS)})\s"
    rf"(?:by\s)?{QUALIFIED}",
    re.IGNORECASE,
)
# `$5 million for roads and $3 million for rail in 2019`
_EACH = re.compile(rf"\s(?:for|in|to|of)\s[^.;:,()]{{1,60}},?\sand\s(?:{PAST}\s)?{QUALIFIED}", re.IGNORECASE)
# `In 2023 it gives $5 million for roads, rail (RR) and ports and $3 million for schools`: the same is told of each.
_ALSO_FOR = re.compile(rf"\s(?P<to>for|to)\s(?:[^.;:]|\.(?=\w|\s[A-Z]\w)){{1,130}}?,?\sand\s{QUALIFIED}", re.IGNORECASE)
# `$12 million – $3 million of it in loans – in 2019`, `$12 million—$3 million a year—in 2019`
_DASHES = re.compile(r"\s?[–—][^–—]*[–—]\s?")
# What parts a statement from the one before it: `40 sites, 5 shops and 2 bars - in 2019 it had more`.
_DASH = " - "
# What leads to the next amount of a list with its date, and to the date.
_NEXT_ITEM, _ITS_DATE = re.compile(r",?\s(?:and\s)?"), re.compile(r"\s(?:in|for|on|at)\s(?:the\s)?")
# `as part of a pledge of 90 doses`, `of its plan to give 90 doses`
_PLEDGED = re.compile(r"\bpart\sof\b|\bto\s[a-z]+\s")
# `of which $2 million, or 20%, has been received`
_CAME = re.compile(
    r"(?:[\s,(]+(?:or\s)?[\w.%]+(?:\spercent|\sper\scent)?)?[,)]?\s(?:has|have)\s(?:already\s|now\s|so\sfar\s)?been\s[a-z]+ed\b"
)
# `5 percent, or 40 people`, `one in three families, or 40 people`
_OR = re.compile(r"(?:(?:\s[\w’'-]+){0,3},|\s[-–—])?\sor\s")


def leave_the_date(text: str, f: Found, d: Found, rivals: Sequence[Found]) -> bool:
    """Whether the figures between a figure and a date leave the date to all of them."""
    rivals = [g for g in rivals if not (_in_dashes(text, f, g, d) or _lasts(text, g, d))]
    steps = list(pairwise([f, *rivals]))
    listed = len(rivals) > 1 and (
        all(_ITEM.fullmatch(text, g.end, h.lead) for g, h in steps)
        or all(h.is_count and _PLACED.fullmatch(text, g.end, h.lead) for g, h in steps)
    )
    if len(rivals) > 1 and _DASH not in text[rivals[-1].end : d.lead]:
        listed = listed or all(_is_counted_with(text, g, h) or is_placed(text, g, h) for g, h in steps)
    return listed or all(_shares(text, f, g, d) for g in rivals)


def _is_counted_with(text: str, f: Found, g: Found) -> bool:
    """Whether two counts stand beside one another in a list: `2 million customers, 9,000 employees`."""
    return f.is_count and g.is_count and _COUNTED.fullmatch(text, f.end, g.lead) is not None


def without_asides(text: str) -> str:
    """The text without what stands in it between dashes."""
    return _DASHES.sub(" ", text)


def _lasts(text: str, g: Found, d: Found) -> bool:
    """Whether g is the length of the stretch that a date tells behind it: `over five years (2022 to 2026)`."""
    return g.unit in TIME and text[g.end : d.lead] in (" (", " from ", ", from ")


def _in_dashes(text: str, f: Found, g: Found, d: Found) -> bool:
    """Whether g stands between dashes that close before the date."""
    return any(
        m.start() + f.end <= g.start and g.end <= m.end() + f.end for m in _DASHES.finditer(text[f.end : d.lead])
    )


def _shares(text: str, f: Found, rival: Found, d: Found) -> bool:
    """Whether a figure between f and a date leaves the date to both: a bracket, a part of f, the same said again."""
    if _PRESENT.search(text, max(f.lead - _VERB, 0), f.lead) and _AND_HAD.match(text, f.end):
        return False
    return f.compared is not rival and (
        _APART.search(text, rival.end, d.start) is not None
        or coordinate(text, f, rival)
        or _LISTED.fullmatch(text, f.end, rival.lead) is not None
        or (is_placed(text, f, rival) and not _is_to_do_by(text, f, d))
        or (_PRICED.fullmatch(text, f.end, rival.lead) is not None and not text.endswith("by ", 0, d.start))
        or _is_with(text, f, rival, d)
        or (f.part_of is rival and not is_due(text, f, d))
        or (text.startswith(", ", rival.end) and _WORTH_ASIDE.fullmatch(text, f.end, rival.lead) is not None)
        or (rival.part_of is f and _OF_THEM_ASIDE.match(text, rival.end, d.start) is not None)
        or (
            f.trend is not None
            and rival.trend is not None
            and _ALSO_MOVED.fullmatch(text, f.end, rival.lead) is not None
        )
        or _was_too(text, f, rival)
        or _also_did(text, f, rival)
        or (f.trend is not None and _TO_LEVEL.fullmatch(text, f.end, rival.lead) is not None)
        or (
            (f.label, f.unit) == (rival.label, rival.unit)
            and (f.label == "MONEY" or not text.startswith(" of", f.end))
            and _EACH.fullmatch(text, f.end, rival.lead) is not None
        )
        or _OR.match(text, f.end) is not None
        or (text.startswith(",", rival.end) and text.endswith(", ", 0, rival.lead))
        or ("(" in text[f.end : rival.start] and ")" in text[rival.end : d.start])
    )


def _is_to_do_by(text: str, f: Found, d: Found) -> bool:
    """Whether a date is the deadline of what money is to do: `$40 million to train 300 nurses in Ohio by 2027`."""
    return f.label == "MONEY" and d.date_start is None and _TO_DO.match(text, f.end) is not None


def _is_with(text: str, f: Found, rival: Found, d: Found) -> bool:
    """Whether money tells with what a count was treated: `charged 21 people with $3 million in fraud in 2021`."""
    if not f.is_count or rival.label != "MONEY" or not _WITH.fullmatch(text, f.end, rival.lead):
        return False
    return not _OF_ANOTHER.search(text, rival.end, d.start)


def _also_did(text: str, f: Found, rival: Found) -> bool:
    """Whether two counts are told in one breath by verbs of one tense: `hurt 55 people and killed 15 in May`."""
    counts = f.is_count and (rival.is_count or rival.rule == "quantity.bare")
    if not counts or _ALSO_DID.fullmatch(text, f.end, rival.lead) is None:
        return False
    return _PRESENT.search(text, max(f.lead - _VERB, 0), f.lead) is None


def _was_too(text: str, f: Found, rival: Found) -> bool:
    """Whether two levels are told by the same verb in one breath: `pay was $5 and bonuses were $7 in May`."""
    told = _ALSO_WAS.fullmatch(text, f.end, rival.lead) if f.label == rival.label else None
    return told is not None and text.endswith(_SAME_VERB.get(told["was"], (f" {told['was']} ",)), 0, f.lead)


def is_due(text: str, part: Found, d: Found) -> bool:
    """Whether a date is the deadline of the whole that a part is of: `40 doses, as part of a pledge of 90 by 2022`."""
    whole = part.part_of
    if whole is not None and whole.end < part.start and d.date_start is None and _CAME.match(text, part.end):
        return True  # `It asks for $9 million through June, of which $2 million has been received`
    ahead = whole is not None and part.end < whole.start and d.date_start is None
    return ahead and whole is not None and _PLEDGED.search(text, part.end, whole.lead) is not None


def is_of_list(text: str, d: Found, rivals: Sequence[Found], later: Sequence[Found]) -> bool:
    """Whether the date behind the last rival begins a list of amounts with their dates: `$5 in 2018 and $4 in 2019`."""
    item = later[:2]
    if not rivals or [g.label for g in item] != [rivals[-1].label, "DATE"] or rivals[-1].end > d.start:
        return False
    return bool(
        _NEXT_ITEM.fullmatch(text, d.end, item[0].lead) and _ITS_DATE.fullmatch(text, item[0].end, item[1].start)
    )


def is_placed(text: str, f: Found, g: Found) -> bool:
    """Whether a count tells in, for or among how many it is: `$2 billion in 3 programs`, `67 sites in 8 towns`."""
    counted = f.label == "MONEY" or f.is_count
    return counted and g.is_count and _PLACED.fullmatch(text, f.end, g.lead) is not None


def _is_stretch(d: Found) -> bool:
    """Whether a date from one day to another is longer than any month."""
    return d.date_start is not None and d.date_end is not None and (d.date_end - d.date_start).days > _MONTH


def goes_on(text: str, g: Found, f: Found, d: Found) -> bool:
    """Whether f is told in one breath with the figure before it, which the date dates."""
    if g.period is d and g.end <= d.start and d.date_end is not None and (d.granularity in LONG or _is_stretch(d)):
        told = _AND_WAS.fullmatch(text, d.end, f.lead) or _AND_DID.fullmatch(text, d.end, f.lead)
        return told is not None and not _OF_ANOTHER.search(told[0]) and not SAYS.search(told[0])
    if g.period is not d or g.start < d.start:
        return False
    if g.trend and f.trend and g.label == f.label and _BRACKETED.fullmatch(text, g.end, f.lead):
        return True
    if (g.label, g.unit) == (f.label, f.unit) == ("MONEY", g.unit) and g.trend is f.trend is None:
        also = _ALSO_FOR.fullmatch(text, g.end, f.lead)
        if also and text.startswith(f" {also['to']} ", f.end):
            return True
    return any(link.fullmatch(text, g.end, f.lead) for link in (_LISTED, _ALSO_DID, _ALSO_DOES, _ALSO_DOING))
