"""Whether a date dates a figure: one behind it, with no other that takes it alone, or one before it in its clause."""

from __future__ import annotations

import re

from extract.figures.dates.calendar import LONG
from extract.figures.found import Found
from extract.figures.grammar import AUXILIARIES, IS, THE
from extract.figures.lexicon import any_of
from extract.figures.linking.clauses import THAT_KILLED, is_decided, is_of_cause, stands_apart, was_of_act, was_with
from extract.figures.linking.cues import QUALIFIED
from extract.figures.linking.dating import INNER, NEARBY, PAST, SAYS, opens_when, results_end, said_in, terms
from extract.figures.linking.described import is_described, is_of_act
from extract.figures.linking.rivals import is_of_list, leave_the_date, without_asides

# Characters between a figure and the date after it, and the date before it.
_AFTER, _BEFORE = 130, 90
# Characters between a figure and `a month ago`, which dates no other.
_BESIDE = 25
# `and, starting next week, will be forced to cut it by 30%`
_FROM_THEN = re.compile(r",\s(?:starting|beginning)\s(?:in\s)?\Z")
# `The campaign, which ran from May to July, reached 40 people`
_RAN = re.compile(r",\swhich\s(?:ran|lasted|was\sheld|took\splace)\s(?:from|between|in|during|over)\s(?:the\s)?\Z")
_DID = re.compile(rf",\s{PAST}\s{QUALIFIED}")
# `rose by 9,000 in May, with gains of 6,000 in towns`
_WITH_CHANGE = re.compile(rf",\swith\s(?:[\w-]+\s){{0,2}}(?:{terms('changes')})s?\s(?:of|from)\s{QUALIFIED}")
# `little changed in May (-6,400; -0.1%)`: what a bracket behind a date tells.
_IN_BRACKET = re.compile(rf"\s\((?:[^();]{{1,24}};\s){{1,2}}{QUALIFIED}")
# `has tripled since 2022, to 40 sites`: a level of now.
_TO_NOW, _SINCE = re.compile(rf",?\sto\s{QUALIFIED}"), re.compile(r"\bsince\s(?:[a-z]+\s){0,2}\Z")
# Days of a date within which something is said or done once.
_MONTH = 31

_CLAUSE = re.compile(
    rf"(?:(?<![A-Z]\.[A-Z])\.|[;:!?])(?=\s|$)|,\sand(?:,|\s(?:the|its|their|it|they|we|he|she|this|these|those)\s)|\s(?:[–—]|--)\s|—|,\s(?:but|although|with|yet|towards?(?!\sthe\send\b))\b|\b(?:{terms('opens')}|because(?!\sof\b)|(?<=,\s)because)\b"
)
# `It gave $40 million, and in 2024 it will give more`: a date that opens another statement.
_NEW_TIME = re.compile(rf",\s(?:and|but|while|whereas)\s(?:{terms('before')})\s(?:the\s)?\Z", re.IGNORECASE)
# `1,508: Number of deaths since May`, `1,508 – Deaths since May`
_GLOSS = re.compile(r":|\s[–—-](?=\s[A-Z][a-z-]+\s)")
_NEW_DATE = re.compile(rf":\s(?:(?:{terms('before')})\s)?(?:the\s)?", re.IGNORECASE)
_NEXT_TIME = re.compile(rf"(?:,|,?\sand)\s(?:{terms('before')})\s(?:the\s)?", re.IGNORECASE)
_NEW_VERB = re.compile(
    rf"(?<!,\s)\b(?:it|we|they)\s(?:now\s)?(?:expects?|plans?|hopes?|aims?|intends?|will|would)\b|"
    rf"\band\s(?:the|its|their)\s(?:rest|remainder|balance|others?)\b|\band\sto\sbe\s\w+ed\b|\band\sto\sbe\s(?:done|built|made)\b|\b(?:and|or)\s(?:to\s)?(?:{any_of(AUXILIARIES)}|{terms('acts_next')})\b|\bbring(?:s|ing)?\b|"
    r"\b(?:is|are|was|were|has|have|had|will)\s[^,;:]*\sand\s(?:[a-z’'-]+\s){1,4}will\s"
)
# `sales were $4 million, and costs for the quarter were $2 million`: a date of what a verb behind it begins to tell.
_TELLS_NEXT = re.compile(
    rf"\s(?:{any_of(IS)}|{terms('tells_next')}|(?:[Bb]udget|[Rr]equest|[Bb]ill)\s(?:also\s)?(?:has|would|will|{terms('gives')}))\b"
)
_NEXT_SUBJECT = re.compile(r"(?:,|\s(?:and|but|while))\s[^\d,]*\Z")
# Between a figure and a date that is the time of what it is compared with.
_COMPARED_WITH = re.compile(
    r"\b(?:(?:as\s)?compared\s(?:to|with)|versus|relative\sto|than\sunder)\b|"
    rf"\bagainst\b(?!\s(?:{THE}|an?|other)\s(?!same|prior|previous)(?:[\w’'-]+\s){{1,2}}(?:in|during|over|since)\s(?:the\s)?\Z)",
    re.IGNORECASE,
)
# `The lab, which runs 40 sites, says that cases in May …`: a clause that a comma and the verb behind it end.
_WHICH = re.compile(r",\s(?:which|who)\s[^.;:,]*\Z")
_GOES_ON = re.compile(
    rf"[^.;:,]*,\s(?:also\s|now\s|has\s|have\s)?(?:reports|says|states|estimates|expects|{PAST})\s(?:that|it|its|the|a)\b"
)
_OTHER_TIME = re.compile(
    r"\bbut\s(?:still\s)?(?:stands?|remains?|is|are)\b|\b(?:compared|versus|now(?!\s(?:expect|project|forecast|estimat|anticipat|see|plan))|currently|today(?![’']))\b|\bagainst\s(?:[\w-]+\s){0,4}\Z|"
    rf"\bfollowed\sby\s(?:another\s|a\sfurther\s)?{QUALIFIED}\Z",
    re.IGNORECASE,
)
# `filed 76 charges against 10 people`: whom it did something to, with whom nothing is compared.
_CHARGED = re.compile(
    r"\b(?:charges|suits?|lawsuits?|cases?|complaints?|actions?|claims?|indictments?|penalt(?:y|ies)|fines?|sanctions|warrants?|judgments?|measures|order)\s"
    rf"against\s{QUALIFIED}\Z"
)
_STANDS = re.compile(r"\A[^,]*\snow\s(?:stands\sat|totals|amounts\sto|exceeds)\s")
# `down 5% versus the third quarter of 2019, `: what one change of a list is compared with.
_COMPARED_ASIDE = re.compile(r"%\s(?:(?:as\s)?compared\s(?:to|with)|versus)\s(?:the\s)?[\w\s–-]{2,40},(?=\s)")
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
    r"\b(?:days|weeks|months|years|decades)\s(?:after|before)\s[^,.;:]+\Z|"
    rf"\s(?:that|which|who|where)\s(?!(?:{terms('before')})\s)[a-z]+[^,.;:]*\Z",
    re.IGNORECASE,
)
# `Despite the fall of last year, it sold 40 cars`, `In addition to the 40 sold in 2013, it …`: what is told beside.
_BESIDE_WHICH = re.compile(
    r"(?:\A|[.;:]\s)(?:despite|notwithstanding|in\saddition\sto|besides)\s(?:[^,.;:]|[.,](?=\d))+\Z", re.IGNORECASE
)
# `last year, with a record 14 million people signing up`
_WITH, _DOING = re.compile(r",\swith\s(?:[\w-]+\s){0,6}\Z"), re.compile(r"\s\w+ing\b")
# `With the $24 million, the agency can build roads by July`; `rose last year, and the number has dropped by 9 percent`
_MAIN_CLAUSE = re.compile(r",\s(?:the|we|it|they)\s[^,]*?\b(?:can|will|would|also|has|have|is|are|was|were)\s")
_UP_TO_NOW = re.compile(r"\b(?:since|over|during|for)\b", re.IGNORECASE)
_PERFECT = re.compile(r",\s(?:and\s)?(?:the|a|an)\s[^,]*\b(?:has|have)\s")
_NEW_SUBJECT = re.compile(r",\s(?!\w+ing\b|and\b|for\b|with\b)")
# Words that begin another event, whose time a date after it tells: `following the end of the program in October`.
_EVENT_AFTER = re.compile(
    r"\b(?:following|after|before|prior\sto|until|upon(?=\s(?!during\b)\w+ing\b))\s(?!(?:the\s)?\Z)|,\s(?:which|who)\b|"
    r",\s(?:including\s)?(?:by|through)\s\w+ing\b|,\s(?:despite|notwithstanding)\s[^,]*\Z",
    re.IGNORECASE,
)
# `In 2014, 60 percent had one, reflecting an increase over the past decade`: the time of the increase.
_REFLECTING = re.compile(
    rf",\s(?:reflecting|marking|representing)\s(?:an?\s)?(?:[\w-]+\s){{0,2}}?(?:{terms('changes')})s?\b"
)
# `rose 5%, the largest increase since 2015`
_RECORD_SINCE = re.compile(
    rf"\b(?:{THE}|a)\s(?:[\w-]+\s){{0,2}}?(?:[a-z]+-)?(?:{terms('superlatives')})\b"
    r"(?:\s[\w-]+){0,4}\ssince\s(?:the\s)?\Z"
)
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
    r"\b(?:introduc|offer|propos|sponsor|author|file|sign|enact|pass)e?d\b[^.;]*\b(?:amendments?|bills?|legislation|act|law|resolution|(?-i:Plan)|plan(?=\s(?:that|which|to\s[a-z])))\b",
    re.IGNORECASE,
)
# `the rate, at 3.4 percent, and the number of jobless, at 5.7 million, changed little in May`
_AT = re.compile(rf",\s(?:and|while)\s[^.,;:()]{{1,60}},\sat\s{QUALIFIED}", re.IGNORECASE)
# `to settle claims that it sold it in 2016`, `aid for tenants who asked for it before May`: what others did then.
_OF_OTHERS = re.compile(
    r"\b(?:who|whose)\s|\b(?:claim|allegation|charge|accusation|complaint)s?\s(?:that|of)\s(?!(?:was|were|are)\b)"
)
_CLAUSE_END = re.compile(r"[.;:,]\s")
_WAS = re.compile(rf"\b(?:was|were|did|had|[a-z]{{3,}}ed|{terms('tells_next')})\b(?!-)")
_NOW = re.compile(
    r"\b(?:now|today|currently|has|have|is|are|will|would|expects?|plans?|since)\b|\b(?:19|20)\d\d\b", re.IGNORECASE
)
# The years that a list goes on with: `in 2021 and 2022, `.
_YEARS_ON = re.compile(r"(?:(?:,\s|,?\sand\s)(?:[A-Z][a-z]+\s)?(?:19|20)\d\d(?![\d,.]\d))*")
_NEW_STATEMENT = re.compile(r"[;:]\s")
# `has fallen 40% since it peaked at 9.1% in June`, `since reaching a high of 9.1% in June`
_SINCE_CLAUSE = re.compile(
    rf"\s(?:[\w-]+\s)?since\s(?:it|they|{THE}|[a-z]+ing)\b[^.,;:()]{{0,60}}\s{QUALIFIED}",
)


# `the 1,350-mile route`: an amount that no time is told of.
COMPOUND = re.compile(r"-[^\W\d]")


def reaches_on(text: str, f: Found, d: Found, later: list[Found]) -> bool:
    """Whether the date after a figure dates it: in one clause, with no figure between that takes the date alone."""
    if later and text.endswith(", at ", 0, f.lead) and _AT.fullmatch(text, f.end, later[0].lead):
        return reaches_on(text, later[0], d, later[1:])
    gloss = _GLOSS.match(text, f.end) if not f.lead else None
    if gloss and text.startswith(",", d.end) and _NEW_DATE.fullmatch(text, f.end, d.start):
        return False  # `$250 a Month: Starting today, families get it`
    between = _BRACKETS.sub("", without_asides(text[gloss.end() if gloss else f.end : d.lead]))
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
    if _WHICH.search(text, max(f.lead - _AFTER, 0), f.lead) and _GOES_ON.match(text, f.end, d.start):
        return False
    if _COMPARED_WITH.search(text, f.compared.end if f.compared and f.compared.end < d.start else f.end, d.start):
        return False
    if (
        is_described(text, f, d)
        or is_of_act(text, f, d)
        or _RECORD_SINCE.search(text, f.end, d.start)
        or is_decided(text, f, d)
    ):
        return False
    if f.trend is None and _REFLECTING.search(between):
        return False
    if f.label == "MONEY" and f.trend is None and is_of_cause(between):
        return False
    others = _OF_OTHERS.search(between)
    if others and f.label != "MONEY" and others[0].startswith("who"):
        others = None  # `400 people who were hurt in 2016`
    if (
        others
        or _APPOSED.search(between)
        or _EVENT_AFTER.search(between)
        or (d.date_start is None and ", to be " in between)
    ):
        return False
    told = (g for g in later if g.label != "DATE" and g.start < d.start and g.rule != "quantity.age")
    rivals = [g for g in told if g.trend or not COMPOUND.match(text, g.number_end)]
    last = max([f.end, *(g.end for g in rivals)])
    if text.endswith(" ago", 0, d.end) and d.lead - last > _BESIDE:
        return False
    if rivals and f.label != rivals[-1].label and is_of_list(text, d, rivals, [g for g in later if g.start > d.start]):
        return False  # `wrote 29 reports and got bonuses of $5,000 in 2018 and $4,000 in 2019`
    if f.trend and len(rivals) == 1 and _SINCE_CLAUSE.fullmatch(text, f.end, rivals[0].lead):
        return True
    return leave_the_date(text, f, d, rivals)


def _leads(text: str, f: Found, d: Found, g: Found) -> bool:
    """Whether a date behind f stands before the next amount of a list: `in 2023 $5 million, in 2022 $4 million`."""
    return text[d.end : g.lead] == " " and _NEXT_TIME.fullmatch(text, f.end, d.start) is not None


def is_aside(text: str, d: Found, f: Found) -> bool:
    """Whether a date stands in a clause of its own that a comma ends before a figure, or after `the most since`."""
    start = max(d.start - _AFTER, 0)
    if _RECORD_SINCE.search(text, start, d.start):
        return True
    if _RAN.search(text, start, d.start):
        return False
    return text.find(",", d.end, f.lead) >= 0 and _ASIDE.search(text, start, d.start) is not None


def reaches_back(text: str, f: Found, d: Found, opening: bool) -> bool:
    """Whether the date before a figure dates it; one that opens the sentence dates all of the statement."""
    told = f.compared.end if f.compared and f.compared.label == "DATE" and f.compared.end <= f.start else 0
    listed = _YEARS_ON.match(text, d.end)
    end = max(listed.end() if listed else d.end, told, results_end(text, d))
    between = _DURING_WHICH.sub(" ", text[end : f.lead])
    if not text.startswith((":", " "), d.end) or text[d.start - 1 : d.start] != "(":
        between = _BRACKETS.sub("", between)
    if _DASH.fullmatch(between) or _WITH_CHANGE.fullmatch(between) or THAT_KILLED.fullmatch(between):
        return True
    if between.startswith(" (") and _IN_BRACKET.fullmatch(between):
        return True
    start = max(d.start - _AFTER, 0)
    if f.trend is None and _TO_NOW.fullmatch(between) and _SINCE.search(text, start, d.start):
        return False
    if f.trend is None and _NEW_SUBJECT.match(between) and _CLOSED.search(text, start, d.start):
        return _RAN.search(text, start, d.start) is not None and _DID.fullmatch(between) is not None
    if _NEW_SUBJECT.match(between) and _BESIDE_WHICH.search(text, start, d.start):
        return False
    if not opening and _CELL in between:
        return False
    if _PROPOSED.search(between) or _TRIED.search(text, max(d.start - NEARBY, 0), d.start):
        return False
    if between.endswith(" from ") and f.value_max is None and not REVISED.search(between):
        return False  # `to $25 billion from $60 billion`
    other = _OTHER_TIME.search(_NOW_ASIDE.sub("", _COMPARED_ASIDE.sub(",", between) if opening else between))
    if other and f.is_count and other[0].startswith("against") and _CHARGED.search(between):
        other = None
    goes_on_now = d.date_end is None or (d.granularity == "fiscal_year" and _STANDS.search(between))
    if other and not (other[0] == "now" and goes_on_now):  # `since 1986 now total $7 million`
        return False
    stretch = d.date_start and d.date_end and (d.date_end - d.date_start).days > _MONTH
    short = (
        d.granularity in ("day", "week", "month")
        and not stretch
        and d.date_end is not None
        and not text.endswith(("as of ", "As of "), 0, d.start)
    )
    if (short or text.endswith("by ", 0, d.start)) and (SAYS.search(between) or was_of_act(text, d, between)):
        return False
    if stands_apart(text, f, d, between):
        return False
    if text.endswith(" ago", 0, d.end) and not (opening or opens_when(text, d)):
        return False
    if opening:
        return not _NEW_STATEMENT.search(between) or _tells_on(text, f, d, between)
    if _THAT.search(text, max(d.start - NEARBY, 0), d.start):
        return not _CLAUSE.search(between) and not _RELATIVE_CLAUSE.search(between)
    if _WITH.match(between) and (_DOING.match(text, f.end) or was_with(text, f, d)):
        return True
    if _PERFECT.match(between) and not _UP_TO_NOW.search(text, max(d.start - NEARBY, 0), d.start):
        return False
    aside = between.startswith(", ") and _FROM_THEN.search(text, max(d.start - NEARBY, 0), d.start)
    return len(between) < (_AFTER if aside else _BEFORE) and not _CLAUSE.search(between) and not INNER.search(between)


def _tells_on(text: str, f: Found, d: Found, between: str) -> bool:
    """Whether a statement behind the one that a stretch opens is of that time: a list of it, or what else was then."""
    if text.startswith((": ", "): "), d.end):
        return True
    if d.granularity not in LONG:
        return False
    statement, ended, clause = between.rpartition("; ")
    if not ended:
        return between.count(": ") == 1 and not SAYS.search(between)
    clause += _CLAUSE_END.split(text[f.end : f.end + _BESIDE], maxsplit=1)[0]
    return ": " not in statement and _WAS.search(clause) is not None and not _NOW.search(clause)
