"""Whether a date dates a figure: one behind it, with no other that takes it alone, or one before it in its clause."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.figures.changes import VERBS
from extract.figures.found import Found
from extract.figures.linking.clauses import stands_apart, was_of_act
from extract.figures.linking.comparisons import coordinate
from extract.figures.linking.cues import QUALIFIED, RECKONED
from extract.figures.linking.dating import INNER, NEARBY, SAYS, is_set_before, results_end, said_in, terms

# Characters between a figure and the date after it, and the date before it.
_AFTER, _BEFORE = 130, 90
# Characters between a figure and `a month ago`, which dates no other.
_BESIDE = 25
# Days of a date within which something is said or done once.
_MONTH = 31

_CLAUSE = re.compile(
    rf"(?:(?<![A-Z]\.[A-Z])\.|[;:!?])(?=\s|$)|,\sand(?:,|\s(?:the|it|they|we|he|she|this|these|those)\s)|\s(?:[–—]|--)\s|—|,\s(?:but|although|with|yet)\b|\b(?:{terms('opens')})\b"
)
# `It gave $40 million, and in 2024 it will give more`: a date that opens another statement.
_NEW_TIME = re.compile(rf",\s(?:and|but|while|whereas)\s(?:{terms('before')})\s(?:the\s)?\Z", re.IGNORECASE)
_NEXT_TIME = re.compile(rf"(?:,|,?\sand)\s(?:{terms('before')})\s(?:the\s)?", re.IGNORECASE)
_NEW_VERB = re.compile(
    rf"(?<!,\s)\b(?:it|we|they)\s(?:now\s)?(?:expects?|plans?|hopes?|aims?|intends?|will|would)\b|"
    rf"\band\sto\sbe\s\w+ed\b|\band\sto\sbe\s(?:done|built|made)\b|\b(?:and|or)\s(?:to\s)?(?:will|would|has|have|is|are|was|were|{terms('acts_next')})\b|\bbring(?:s|ing)?\b"
)
# `sales were $4 million, and costs for the quarter were $2 million`: a date of what a verb behind it begins to tell.
_TELLS_NEXT = re.compile(rf"\s(?:was|were|is|are|{terms('tells_next')})\b")
_NEXT_SUBJECT = re.compile(r"(?:,|\s(?:and|but|while))\s[^\d,]*\Z")
# Between a figure and a date that is the time of what it is compared with.
_COMPARED_WITH = re.compile(
    r"\b(?:(?:as\s)?compared\s(?:to|with)|versus|relative\sto)\b|"
    r"\bagainst\b(?!\s(?:the|its|their|an?)\s(?!same|prior|previous)(?:[\w’'-]+\s){1,2}(?:in|during|over|since)\s(?:the\s)?\Z)",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:compared|versus|now(?!\s(?:expect|project|forecast|estimat|anticipat|see|plan))|currently|today|followed\sby)\b|\bagainst\s(?:[\w-]+\s){0,4}\Z",
    re.IGNORECASE,
)
# `, now in nine cities, `
_NOW_ASIDE = re.compile(r",\s(?:now|currently|today)\b[^,]*,", re.IGNORECASE)
# `The change for May was revised down by 5,000, from 90,000 to 85,000`: both are of the month.
REVISED = re.compile(r"\brevised\b")
# Between the cells of a row of a table.
_CELL = " | "
# `240 million barrels in six months — one million a day`, `24 cases last year — an average of two a month`
_DASH = re.compile(r"\s?[–—]\s?(?:or\s)?(?:(?:for\s)?an\saverage\sof\s)?")
# `The plan, announced in 2021, has six parts`, `Orders, up two of the last three months, rose`: a clause of its own.
_ASIDE = re.compile(
    rf",\s(?:which|who|whose|up|down|[a-z]{{3,}}ed|{terms('events')})\b(?:[^,.]|\.\S)*\Z", re.IGNORECASE
)
# `Before it was shut down in 2013, it had 5 sites`, `Two states that joined in 2013, …`: a clause that a comma ends.
_CLOSED = re.compile(
    r"(?:\A|[.;:,]\s)(?:before|prior\sto|until|building\s(?:up)?on)\s[^,.;:]+\Z|"
    rf"\s(?:that|which|who)\s(?!(?:{terms('before')})\s)[a-z]+[^,.;:]*\Z",
    re.IGNORECASE,
)
# `last year, with a record 14 million people signing up`
_WITH, _DOING = re.compile(r",\swith\s(?:[\w-]+\s){0,3}\Z"), re.compile(r"\s\w+ing\b")
# `100 people were hurt and five people died in 2021`
_ALSO_DID = re.compile(
    rf"(?:(?:\s(?:was|were|has|have|had|been))*\s\w+ed(?:\s[a-z-]+){{0,3}}?,?\sand\s|,?\sand\s(?:also\s)?\w+ed\s){QUALIFIED}",
    re.IGNORECASE,
)
# `gave $5 million and adds 120 officers`: a second verb of the same subject.
_ALSO_DOES = re.compile(rf"(?:\s[a-z-]+){{0,4}}?,?\sand\s(?:also\s)?[a-z]{{3,}}(?:ed|s)\s{QUALIFIED}")
# `With the $24 million, the agency can build roads by July`; `rose last year, and the number has dropped by 9 percent`
_MAIN_CLAUSE = re.compile(r",\s(?:the|we|it|they)\s[^,]*?\b(?:can|will|would|also|has|have|is|are|was|were)\s")
_UP_TO_NOW = re.compile(r"\b(?:since|over|during|for)\b", re.IGNORECASE)
_PERFECT = re.compile(r",\s(?:and\s)?(?:the|a|an)\s[^,]*\b(?:has|have)\s")
_NEW_SUBJECT = re.compile(r",\s(?!\w+ing\b|and\b|for\b|with\b)")
# Words that begin another event, whose time a date after it tells: `following the end of the program in October`.
_EVENT_AFTER = re.compile(
    r"\b(?:following|after|before|prior\sto|until)\s(?!(?:the\s)?\Z)|,\s(?:which|who)\b|"
    r",\s(?:including\s)?(?:by|through)\s\w+ing\b",
    re.IGNORECASE,
)
# `rose 5%, the largest increase since 2015`
_RECORD_SINCE = re.compile(
    rf"\b(?:the|its|their|a)\s(?:[\w-]+\s){{0,2}}?(?:[a-z]+-)?(?:{terms('superlatives')})\b"
    r"(?:\s[\w-]+){0,4}\ssince\s(?:the\s)?\Z"
)
# A date that a comma sets off: `48 million doses with 12 countries, as of 2022`.
_APART = re.compile(r"[,)]\s(?:with\seffect\s)?(?:as\sof|in|during|since|for|by|over|from|through)\s(?:the\s)?\Z")
# `6.4 million shares for $440 million in 2019`
_PRICED = re.compile(rf"\s(?:for|worth|at|totaling|valued\sat|\w+ing|to\s\w+)\s{QUALIFIED}")
# `$25 billion in three programs over the next 5 years`
_PLACED = re.compile(rf"(?:\s(?!and\b)[\w-]+){{0,4}}\s(?:in|to|for|across|from|among|at|with)\s{QUALIFIED}")
# `revenue of $5 million and net income of $1 million for 2019`
_LISTED = re.compile(rf",?\s(?:and|or)\s(?:(?:[\w-]+\s){{1,4}}(?:of|at)\s)?{QUALIFIED}", re.IGNORECASE)
# `revenue of $5 million, income of $2 million and EBITDA of $3 million in 2019`
_ITEM = re.compile(
    rf",?\s(?:and\s|or\s)?(?!compared|versus|against|from|than|up|down)(?:[\w-]+\s){{1,4}}of\s{QUALIFIED}",
    re.IGNORECASE,
)
# `5 percent to $3 million in 2019`
_TO_LEVEL = re.compile(rf"{RECKONED},?\sto\s{QUALIFIED}(?:(?:total|record|high|low)\sof\s)?", re.IGNORECASE)
# `exports fell 5% month on month and imports rose 3% in May`
_ALSO_MOVED = re.compile(
    rf"{RECKONED},?\s(?:and|but|while)\s(?:[a-z-]+\s){{0,4}}?(?:{'|'.join(VERBS)})\s(?:by\s)?{QUALIFIED}", re.IGNORECASE
)
# `$5 million for roads and $3 million for rail in 2019`
_EACH = re.compile(
    rf"\s(?:for|in|to|of)\s[^.;:,()]{{1,60}},?\sand\s(?:[a-z]+(?:ed|aid|ent|old|ought)\s)?{QUALIFIED}", re.IGNORECASE
)
# `$12 million – $3 million of it in loans – in 2019`, `$12 million—$3 million a year—in 2019`
_DASHES = re.compile(r"\s?[–—][^–—]*[–—]\s?")
# `$31 million (2022: $28 million) for the year`
_BRACKETS = re.compile(r"\s\([^()]*\)")
# `the month to May 3, during which 40 people were hurt`
_DURING_WHICH = re.compile(r",?\s(?:during|in|over)\swhich(?:\stime)?\b")
# `estimates that in 2019 its loans and grants reached 400 firms`: a date that opens a clause that is said.
_THAT = re.compile(r"\bthat,?\s(?:in|since|over|during|by|from|between|for)\s(?:the\s)?\Z", re.IGNORECASE)
# `a drug that it pulled from shops in 2005`, behind a comma: the time of another statement.
_APPOSED = re.compile(r",\s(?:an?|the)\s[^,.;]*\b(?:that|which|who|whom)\s")
_RELATIVE_CLAUSE = re.compile(r"\b(?:which|that|who|where)\b")
# `was convicted in May of two counts`
_TRIED = re.compile(r"\b(?:convicted|sentenced|indicted|charged|found\sguilty)\s(?:in|on|last)\s\Z", re.IGNORECASE)
# `In 2004 he offered a bill that would give $5 million`: what is proposed does not hold for the time of the proposal.
_PROPOSED = re.compile(
    r"\b(?:introduc|offer|propos|sponsor|author|file|sign|enact|pass)e?d\b[^.;]*\b(?:amendments?|bills?|legislation|act|law|resolution|plan)\b",
    re.IGNORECASE,
)
# `5 percent, or 40 people`, `one in three families, or 40 people`
_OR = re.compile(r"(?:(?:\s[\w’'-]+){0,3},|\s[-–—])?\sor\s")
# `the rate, at 3.4 percent, and the number of jobless, at 5.7 million, changed little in May`
_AT = re.compile(rf",\s(?:and|while)\s[^.,;:()]{{1,60}},\sat\s{QUALIFIED}", re.IGNORECASE)
# `to settle claims that it sold it in 2016`, `aid for tenants who asked for it before May`: what others did then.
_OF_OTHERS = re.compile(
    r"\b(?:who|whose)\s|\b(?:claim|allegation|charge|accusation|complaint)s?\s(?:that|of)\s(?!(?:was|were|are)\b)"
)
# `In April, 40 cars were sold; vans accounted for 9`: what else was then, and what is now.
_LONG = frozenset(("month", "quarter", "half", "year", "fiscal_year"))
_CLAUSE_END = re.compile(r"[.;:,]\s")
_WAS = re.compile(rf"\b(?:was|were|did|had|[a-z]{{3,}}ed|{terms('tells_next')})\b(?!-)")
_NOW = re.compile(
    r"\b(?:now|today|currently|has|have|is|are|will|would|expects?|plans?|since)\b|\b(?:19|20)\d\d\b", re.IGNORECASE
)
# The years that a list goes on with: `in 2021 and 2022, `.
_YEARS_ON = re.compile(r"(?:(?:,\s|,?\sand\s)(?:[A-Z][a-z]+\s)?(?:19|20)\d\d(?![\d,.]\d))*")
_NEW_STATEMENT = re.compile(r"[;:]\s")


def reaches_on(text: str, f: Found, d: Found, later: list[Found]) -> bool:
    """Whether the date after a figure dates it: in one clause, with no figure between that takes the date alone."""
    if later and text.endswith(", at ", 0, f.lead) and _AT.fullmatch(text, f.end, later[0].lead):
        return reaches_on(text, later[0], d, later[1:])
    between = _BRACKETS.sub("", _DASHES.sub(" ", text[f.end : d.lead]))
    if (
        len(between) >= _AFTER
        or _MAIN_CLAUSE.search(between)
        or _CLAUSE.search(between)
        or _NEW_VERB.search(between)
        or said_in(text[f.start : d.lead], d)
        or _NEW_TIME.search(text, f.end, d.start)
        or (_NEXT_SUBJECT.search(between) and _TELLS_NEXT.match(text, d.end))
        or any(_leads(text, f, d, g) for g in later)
        or _CELL in between
    ):
        return False
    if _COMPARED_WITH.search(text, f.compared.end if f.compared and f.compared.end < d.start else f.end, d.lead):
        return False
    if _RECORD_SINCE.search(text, f.end, d.start):
        return False
    others = f.label == "MONEY" and _OF_OTHERS.search(between)
    if (
        others
        or _APPOSED.search(between)
        or _EVENT_AFTER.search(between)
        or (d.date_start is None and ", to be " in between)
    ):
        return False
    rivals = [g for g in later if g.label != "DATE" and g.start < d.start and g.rule != "quantity.age"]
    last = max([f.end, *(g.end for g in rivals)])
    if text.endswith(" ago", 0, d.end) and d.lead - last > _BESIDE:
        return False
    rivals = [g for g in rivals if not _in_dashes(text, f, g, d)]
    steps = list(pairwise([f, *rivals]))
    listed = len(rivals) > 1 and (
        all(_ITEM.fullmatch(text, g.end, h.lead) for g, h in steps)
        or all(h.is_count and _PLACED.fullmatch(text, g.end, h.lead) for g, h in steps)
    )
    return listed or all(_shares(text, f, g, d) for g in rivals)


def _leads(text: str, f: Found, d: Found, g: Found) -> bool:
    """Whether a date behind f stands before the next amount of a list: `in 2023 $5 million, in 2022 $4 million`."""
    return text[d.end : g.lead] == " " and _NEXT_TIME.fullmatch(text, f.end, d.start) is not None


def _in_dashes(text: str, f: Found, g: Found, d: Found) -> bool:
    """Whether g stands between dashes that close before the date."""
    return any(
        m.start() + f.end <= g.start and g.end <= m.end() + f.end for m in _DASHES.finditer(text[f.end : d.lead])
    )


def _shares(text: str, f: Found, rival: Found, d: Found) -> bool:
    """Whether a figure between f and a date leaves the date to both: a bracket, a part of f, the same said again."""
    return f.compared is not rival and (
        _APART.search(text, rival.end, d.start) is not None
        or coordinate(text, f, rival)
        or _LISTED.fullmatch(text, f.end, rival.lead) is not None
        or (f.label == "MONEY" and rival.is_count and _PLACED.fullmatch(text, f.end, rival.lead) is not None)
        or (_PRICED.fullmatch(text, f.end, rival.lead) is not None and not text.endswith("by ", 0, d.start))
        or f.part_of is rival
        or (
            f.trend is not None
            and rival.trend is not None
            and _ALSO_MOVED.fullmatch(text, f.end, rival.lead) is not None
        )
        or (f.is_count and rival.is_count and _ALSO_DID.fullmatch(text, f.end, rival.lead) is not None)
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


def is_aside(text: str, d: Found, f: Found) -> bool:
    """Whether a date stands in a clause of its own that a comma ends before a figure."""
    return text.find(",", d.end, f.lead) >= 0 and _ASIDE.search(text, max(d.start - _AFTER, 0), d.start) is not None


def reaches_back(text: str, f: Found, d: Found, opening: bool) -> bool:
    """Whether the date before a figure dates it; one that opens the sentence dates all of the statement."""
    if not opening and _RECORD_SINCE.search(text, max(d.start - _AFTER, 0), d.start):
        return False
    told = f.compared.end if f.compared and f.compared.label == "DATE" and f.compared.end <= f.start else 0
    listed = _YEARS_ON.match(text, d.end)
    end = max(listed.end() if listed else d.end, told, results_end(text, d))
    between = _DURING_WHICH.sub(" ", text[end : f.lead])
    if not text.startswith((":", " "), d.end) or text[d.start - 1 : d.start] != "(":
        between = _BRACKETS.sub("", between)
    if _DASH.fullmatch(between):
        return True
    if f.trend is None and _NEW_SUBJECT.match(between) and _CLOSED.search(text, max(d.start - _AFTER, 0), d.start):
        return False
    if not opening and _CELL in between:
        return False
    if _PROPOSED.search(between) or _TRIED.search(text, max(d.start - NEARBY, 0), d.start):
        return False
    if between.endswith(" from ") and not REVISED.search(between):
        return False  # `to $25 billion from $60 billion`
    other = _OTHER_TIME.search(_NOW_ASIDE.sub("", between))
    if other and not (other[0] == "now" and d.date_end is None):  # `since 1986 now total $7 million`
        return False
    stretch = d.date_start and d.date_end and (d.date_end - d.date_start).days > _MONTH
    short = (
        d.granularity in ("day", "week", "month")
        and not stretch
        and not text.endswith(("as of ", "As of "), 0, d.start)
    )
    if (short or text.endswith("by ", 0, d.start)) and (SAYS.search(between) or was_of_act(text, d, between)):
        return False
    if stands_apart(text, f, d, between):
        return False
    if text.endswith(" ago", 0, d.end) and not opening:
        return False
    if opening:
        return not _NEW_STATEMENT.search(between) or _tells_on(text, f, d, between)
    if _THAT.search(text, max(d.start - NEARBY, 0), d.start):
        return not _CLAUSE.search(between) and not _RELATIVE_CLAUSE.search(between)
    if _WITH.match(between) and _DOING.match(text, f.end):
        return True
    if _PERFECT.match(between) and not _UP_TO_NOW.search(text, max(d.start - NEARBY, 0), d.start):
        return False
    return len(between) < _BEFORE and not _CLAUSE.search(between) and not INNER.search(between)


def _tells_on(text: str, f: Found, d: Found, between: str) -> bool:
    """Whether a statement behind the one that a stretch opens is of that time: a list of it, or what else was then."""
    if is_set_before(text, d):
        return True
    if d.granularity not in _LONG:
        return False
    statement, ended, clause = between.rpartition("; ")
    if not ended:
        return between.count(": ") == 1 and not SAYS.search(between)
    clause += _CLAUSE_END.split(text[f.end : f.end + _BESIDE], maxsplit=1)[0]
    return ": " not in statement and _WAS.search(clause) is not None and not _NOW.search(clause)


def goes_on(text: str, g: Found, f: Found, d: Found) -> bool:
    """Whether f is told in one breath with the figure before it, which the date dates."""
    if g.period is not d or g.start < d.start:
        return False
    return any(link.fullmatch(text, g.end, f.lead) for link in (_LISTED, _ALSO_DID, _ALSO_DOES))
