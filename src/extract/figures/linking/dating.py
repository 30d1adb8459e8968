"""Dates that can be the time of a figure: reached by a preposition, relative, or named as the year of a budget."""

from __future__ import annotations

import re

from extract.figures.dates.calendar import LONG
from extract.figures.dates.words import ABOUT
from extract.figures.fitting import is_share
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, COMPARED_WITH, THE
from extract.figures.lexicon import any_of, branches, load, words_of
from extract.figures.linking.cues import QUALIFIED
from extract.figures.linking.date_first import is_amount_of
from extract.figures.sentences import sentence_start

_DATA = load("links")["period"]
# Characters before a date in which what reaches it can stand. The patterns without a flag that are searched there are
# for small letters, with which a search is several times as fast.
NEARBY = 48


def terms(name: str) -> str:
    """The words of a list of `[period]` in the lexicon of links, as alternatives of a pattern."""
    return branches(_DATA[name])


SAYS = re.compile(rf"(?<!\bwho\s)\b(?:{terms('says')})\b", re.IGNORECASE)
# What was done, as a piece of a pattern.
PAST = rf"(?:{any_of(words_of('dates', 'past', 'verbs'))}|[a-z]{{3,}}ed)"
INNER = re.compile(r"\b(?:which(?!\srepresent(?:s|ed)\b)|that|who|where|and(?!\sother\b))\b|\bto\s[a-z]+\sa\b")
# `The suit alleges that in 2019 the firm:`
_SAID_THAT = re.compile(rf"\b(?:{terms('claims')})\sthat,?\s(?:(?:in|since|over|during|from|by)\s(?:the\s)?)?\Z")
# `Those who were eligible in 2020 had incomes below:`
_THOSE_WHO = re.compile(r"\A[A-Z][a-z]+\swho\b")
# Characters between the date and the end of a lead-in that does not open with it.
_NEAR = 40
# `the $30 million announced in May`, `a report released in May`; cases that `were reported in May` are of May.
_SAID_IN = re.compile(
    rf"\b(?=[a-z])(?:(?<!\bwas\s)(?<!\bwere\s)(?:{terms('says')})|(?:{terms('papers')})\s(?:{terms('events')}))"
    r"\s(?:by\s(?:[\w’']+\s){1,5})?(?:(?:in|on)\s(?:the\s)?)?\Z",
)
# `the 52 cases reported in 2019`
_REPORTED = re.compile(
    r"\d(?:\s[\w-]+){0,5}?\s(?:reported|recorded|posted)\s(?:by\s(?:\w+\s){1,4})?(?:(?:in|for)\s(?:the\s)?)?\Z",
)
_BEEN_REPORTED = re.compile(r"\bbeen\s(?:reported|recorded)\s(?:(?:by|in|since|on)\s)?(?:the\s)?\Z")
# `already committed between 2020 and 2025`: what is said over years holds for them.
_SPANS = ("date.years_between", "date.months_between")
_RESULTS = frozenset(("quarter", "half", "year", "fiscal_year"))
# `in the period January–March 2024`, `over the period from 2019 to 2021`
_OF_TIME = r"(?:period|months|years)\s(?:(?:of|from|between)\s)?"
_PREPOSITION = re.compile(
    rf"\b(?:{terms('before')}|(?:in|on)\sor\s(?:about|around))\s(?:(?:at\sleast|all\sof)\s)?(?:{ABOUT}\s)?(?:{THE}\s)?(?:(?:crop|calendar|model|tax|school|full)[\s-]years?\s|{_OF_TIME})?\Z",
)
_EVENT = re.compile(rf"\b(?:{terms('events')})\b[^.;]{{0,40}}\Z")
# `up 5 percent compared with 2019`: what is compared with, no period.
_COMPARED = re.compile(
    rf"\b(?:(?:{COMPARED_WITH}|(?<!later\s)than(?:\sin)?|as\s(?:many|much|high|low)\sas(?:\sin)?|(?:level|flat|even|unchanged|on\spar)\swith)\s(?:the\s)?|"
    rf"(?:{COMPARED_WITH}|than(?:\sin)?|from|over|on)\sthe\s(?:same|corresponding|comparable|equivalent)\s\w+\s(?:(?:of|in)\s(?:the\s)?)?)\Z",
)
# `an increase over 2019`: the year that a change is measured against.
_CHANGE_OVER = re.compile(rf"\b(?:{terms('changes')})\sover\s\Z")
# `up from the same period last year`
_SAME = re.compile(
    r"(?:the\s)?(?:same|corresponding|comparable|equivalent|prior|previous|year-ago)\b|(?:a|one)\s\w+\s(?:ago|earlier|before)\b",
    re.IGNORECASE,
)
_STARTS_FROM = re.compile(rf"\b(?:{any_of(AGAINST)}|from|over|on|with|than|to)\s(?:the\s)?\Z")
# `during the 2021 enrollment period`, `in the 2018 election`: named by its year, and a stretch of time.
_STRETCH_OF = re.compile(rf"\s(?:[\w-]+\s){{0,3}}?(?:{terms('stretches')})\b", re.IGNORECASE)
_DURING = re.compile(r"\b(?:during|throughout)\sthe\s\Z")
# `Last year’s survey found that 17% of roads`: when it was made is not the time of what it tells.
_ITS_PAPER = re.compile(
    r"[’']s\s(?:[\w-]+\s){0,2}(?:survey|report|study|review|audit|analysis|poll)\s(?:(?:of|by|from|on)\s(?:[A-Za-z’'-]+\s){1,5}?)?"
    r"(?:also\s)?(?:found|finds|puts?|shows?|showed|reported|estimated|said|concluded)\b"
)
# `2008 dollars`: a measure of money, no time.
_PRICES = re.compile(r"\s(?:dollars|euros|pounds|prices|terms)\b")
# `the program that began in 2021`, `the Act of 2004`: the year of an event, not of what is counted.
_BEGAN = re.compile(
    rf"\b(?:(?:{terms('began')})\s(?:in|of|on|before|after)|(?:{terms('acts').lower()})\sof)\s(?:the\s)?\Z",
)
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
# `from model year 2010 or older`: which of them are meant.
_OR_OLDER = re.compile(r"\sor\s(?:older|newer|later|after)\b")
# `When the mine opened in 1988, 40 people worked there`: what begins then is the time of what follows.
_WHEN_IT = re.compile(r"(?:\A|[.!?]\s)When\s[^,.;:]*\Z")
# `ended 2021 with $3 billion of cash`
_ENDED, _WITH = re.compile(r"\b(?:ended|closed|finished|began|started|entered)\s\Z"), " with "
# `since the fund launched in 1988`
_SINCE_DONE = re.compile(r"\bsince\s(?:[\w’'-]+\s){2,7}\Z")
_NOUN_AFTER = re.compile(r"\s(?:[A-Z]+\s)?(?!(?:in|to|of|for|and|or|by|at|on|with|was|were|is)\b)[a-z]{3,}")
# `The school year 2023-24 saw 3,200 graduates`, `May was the busiest month on record, with 40 flights`
_SAW = re.compile(rf"\s(?:(?:also\s)?saw|was\s(?:another|an?|{THE})\s[^.;:\d]{{3,80}},\swith)\s")
_NAME_AFTER = re.compile(r",?\s(?:[A-Z]+\s|(?:[A-Z]\.){2,}\S*\s)?[A-Z][a-z]+")
# `The May increase in prices`, `The 2021 figures show`, at the opening of a sentence: what is told is of that time.
_TELLS_OF = re.compile(
    rf"\s(?:(?:[\w-]+\s)?(?:{terms('changes')})\s(?:in|of|was|reflects|reflected)|"
    r"(?:figures|data|numbers|estimates)\s(?:show|showed|indicate|indicated|put|reflect|reflected|were|are))\s"
)
_THE = re.compile(r"(?:\A|[.!?]\s|\n)The\s\Z")
_RELATIVE = re.compile(
    r"(?:this|last|next|so\sfar|earlier|later\sthat|that|(?:the\s)?(?:fiscal\s)?year[\s-]to[\s-]date|"
    r"the\s(?:past|last|next|previous|prior|preceding|following|same|year[- ]ago|"
    r"week(?:end)?\sof)|"
    r"over|between|\w+\s\w+\s(?:from\snow|ago|earlier|before))\b",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"\W*(?:[a-z]+ly,\s)?(?:(?:according\sto|in\saddition|however|for\sexample|whereas|for|to|as\spart\sof|through|thanks\sto|under|with)\b[^,.;:]{0,60},\s)?"
    r"(?:(?:(?:new|preliminary|provisional|official)\s)?(?:data|figures|statistics|estimates)\s)?"
    r"(?:also\s)?(?:since\s(?:[\w’'.-]+\s){2,8}(?:in|on)\s|since\sthe\s(?:[a-z-]+\s){1,2}|"
    r"(?:effective|as\s(?:recently\sas|of)|in|since|over|by|during|from|between|for|through|until|within|at|on|after|before|"
    r"(?:beginning|starting)(?:\s(?:in|on))?|so far|comparing)\s)?"
    rf"(?:at\sleast\s)?(?:{ABOUT}\s)?(?:{THE}\s)?(?:full[\s-]year\s|{_OF_TIME})?",
    re.IGNORECASE,
)
# `the FY 2006 Labor, Health, and Education Appropriations conference report that provides $9 million`
_BUDGET = re.compile(
    r"(?:[^.;:,]{0,60}|\s(?:(?-i:[A-Z])[\w’'-]*,?\s|(?:and|of|the|for|conference)\s){2,14})\b(?:bill|budget|request|act|omnibus|report|resolution|legislation)\b[^.;:,]{0,30}?"
    rf",?\s(?:(?:which|that)\s)?(?:(?:also|would|will)\s)?(?:{terms('gives')})\s"
    rf"{QUALIFIED}(?:total\sof\s|additional\s)?",
    re.IGNORECASE,
)

# `40 percent of the firm’s 2021 sales`; but what is `at 40 percent of 2021 sales` is measured against them.
_OF_OWNER = re.compile(r"\sof\s(?:[\w’'.&-]+\s){0,3}")
_FLOW = re.compile(rf"\s(?:[\w-]+\s){{0,2}}?(?:{terms('flows')})\b")
_REACHES = re.compile(r"\b(?:to|at|by|is|are|was|were|be|reach\w*|remain\w*|total\w*)\s\Z")
# `after the flood of 8 May`: the day of an event; but `on the evening of 8 May`, `as of 8 May`.
_DAY_OF = re.compile(
    r"\b(?:register(?:ed)?|record)\s(?:at|on|as\sof)\s(?:the\sclose\sof\sbusiness\son\s)?\Z|"
    r"\b(?!(?:as|morning|afternoon|evening|night|day|hours|close|end|beginning|start|deadline|date)\sof\s)[\w-]+\sof\s\Z",
)
# `Since the fatal August 9, 2020 election`
_SINCE_THE = re.compile(r"\bsince\sthe\s(?:[a-z-]+\s){1,2}\Z")
_REPORTS = re.compile(r"\b(?:reports|announces|posts|delivers|releases)\s(?:[\w-]+\s){0,3}\Z", re.IGNORECASE)
_RESULTS_AFTER = re.compile(
    r"\s(?:[\w-]+\s){0,4}?results(?:[:;,]|\s?[–—-]|\s(?:including|with|featuring|led\sby|highlighted\sby))\s",
    re.IGNORECASE,
)
# `Reports Full Year 2021 Net Income of $5 million`
_FULL_YEAR = re.compile(r"\b[Ff]ull[\s-][Yy]ear\s\Z")
_LEVEL_OF = re.compile(
    rf"(?:[’']s\s{QUALIFIED}|(?:[’']s\s(?:[\w-]+\s){{1,3}}|\s(?!(?:and|or|but)\s)(?:[\w-]+\s){{0,2}}?(?:{terms('levels')}|{terms('changes')})\s)of\s{QUALIFIED})",
    re.IGNORECASE,
)
# `75 basis points below today’s level of 5 percent`
_NOWS_LEVEL = re.compile(rf"[’']s\s(?:[\w-]+\s)?(?:{terms('levels')})\sof\s{QUALIFIED}")
_WHEN = re.compile(rf",?\swhen\s(?:[^.;:,()]{{1,60}}\s)?{QUALIFIED}", re.IGNORECASE)
# `On Sunday, a fire destroyed 40 homes`: a day of the week that opens the sentence.
_ON = re.compile(r"(?:\A|[.!?]\s)On\s\Z")
_FROM_NOW = re.compile(
    r"\b(?:starting|beginning|effective|(?<!record\s)as\sof)\s\Z|(?:\A|[.!?]\s|[“\"])(?:before|until)\s\Z",
    re.IGNORECASE,
)


_BUDGET_OF = re.compile(r"(?:['’]s)?\s(?:[\w-]+\s)?(?:budget|request|appropriations?)\b", re.IGNORECASE)
# `announced the following results for the quarter ended June 30`, `Figures by age for May 2024`
_RESULTS_OF = re.compile(
    r"\b(?:results|figures|statistics|data|estimates|totals)\s(?:by\s[a-z]+\s(?:and\s[a-z]+\s)?)?(?:for|of|in)\s(?:the\s)?\Z"
)
_LISTED = re.compile(r"(?:,?\s(?:as\s)?compared\s[^:]*)?:\s*\Z")


def said_in(before: str, d: Found) -> bool:
    """Whether what stands before a date makes it the time of saying: `the $30 million announced in May`.

    `the $30 million reported for the third quarter` is of that quarter; what is told since a start holds since then.
    """
    before = before.lower()
    if d.rule in _SPANS or not _SAID_IN.search(before) or _SINCE_DONE.search(before) or _BEEN_REPORTED.search(before):
        return False
    return d.granularity not in _RESULTS or not _REPORTED.search(before)


def opens_said(text: str, d: Found) -> bool:
    """Whether a date opens a clause of what is said that a lead-in ends with: `alleges that in 2019 the firm:`."""
    return _SAID_THAT.search(text, max(d.start - NEARBY, 0), d.start) is not None and len(text) - d.end < _NEAR


def is_compared(text: str, d: Found) -> bool:
    """Whether a date is one that something is compared with: `, as compared to the same period of 2021`."""
    return _COMPARED.search(text[max(d.lead - NEARBY, 0) : d.start].lower()) is not None


def names_budget(text: str, d: Found) -> bool:
    """Whether a fiscal year is that of a budget, whose amounts hold for it: `The FY22 budget request includes:`."""
    return d.granularity == "fiscal_year" and _BUDGET_OF.match(text, d.end) is not None


def dates_what_follows(text: str, d: Found) -> bool:
    """Whether the date in a lead-in holds for all that the lead-in leads to: `In 2023, the agency:`."""
    if _RESULTS_OF.search(text[max(d.lead - NEARBY, 0) : d.start].lower()) and _LISTED.match(text, d.end):
        return True
    if opens_said(text, d):
        return True
    start = sentence_start(text, d.start)
    before = _THOSE_WHO.sub("", text[start : d.lead])
    if not is_period(text, d) or INNER.search(before):
        return False
    if not OPENING.fullmatch(text, start, d.start) and len(text) - d.end > _NEAR:
        return False
    return not SAYS.search(text, start) or d.granularity in ("year", "fiscal_year")


def is_period(text: str, d: Found) -> bool:
    """Whether a date is reached by a preposition or is relative, and is no event's own day."""
    said = text[max(d.lead - NEARBY, 0) : d.start]
    before = said.lower()
    event = d.date_start == d.date_end and _EVENT.search(before)
    weekday = d.rule == "date.weekday" and not _ON.search(said)
    if d.granularity == "day" and (d.rule == "date.day_word" or weekday or event):
        return _FROM_NOW.search(said) is not None
    if d.granularity == "day" and _DAY_OF.search(before):
        return False
    lasting = d.rule == "date.stretch" and before.endswith("over ")  # `over the prior 12 months`
    if _SAME.match(text, d.start) and _STARTS_FROM.search(said) and not lasting:
        return False
    if d.rule == "date.year" and _CHANGE_OVER.search(before):
        return False
    if (
        _COMPARED.search(before)
        or said_in(text[max(d.lead - 2 * NEARBY, 0) : d.start], d)
        or _PRICES.match(text, d.end)
        or _ITS_PAPER.match(text, d.end)
        or _OR_OLDER.match(text, d.end)
    ):
        return False
    if _BEGAN.search(before) and not (_SINCE.search(text, max(d.start - 90, 0), d.start) or opens_when(text, d)):
        return False
    if _SAW.match(text, d.end) or (d.granularity in LONG and _THE.search(said) and _TELLS_OF.match(text, d.end)):
        return True
    named = (
        before.endswith(("the ", " its ", " our ", " their "))
        and not before.endswith("since the ")
        and d.granularity != "fiscal_year"
    )
    if named and d.granularity in ("year", "month"):
        during = d.granularity == "year" and _DURING.search(before)  # no `during the July meeting`
        named = not (during or _STRETCH_OF.match(text, d.end))
    if named and (
        (d.granularity in ("year", "month") and _NOUN_AFTER.match(text, d.end)) or _NAME_AFTER.match(text, d.end)
    ):
        return False
    relative = _RELATIVE.match(text, d.start, d.end)
    if results_end(text, d) or _SINCE_THE.search(before):
        return True
    told = d.rule in ("date.fiscal", "date.the_unit")  # `ended the quarter with $3 billion of cash`
    if not told and text.startswith(_WITH, d.end):
        told = d.granularity in LONG and _ENDED.search(before) is not None
    return bool(_PREPOSITION.search(before) or relative or told or before[-1:] == "(")


def opens_when(text: str, d: Found) -> bool:
    """Whether a date ends a clause that opens the sentence with its time: `When it opened in 1988, 40 worked there`."""
    return text.startswith(",", d.end) and _WHEN_IT.search(text, max(d.start - 90, 0), d.start) is not None


def of_measure(text: str, d: Found, f: Found) -> bool:
    """Whether a date stands right before what is measured: `Q3 2024 revenue was $9 million`, `40% of 2021 sales`."""
    if f.end < d.start:
        shared = is_share(f) and _OF_OWNER.fullmatch(text, f.end, d.start) and _FLOW.match(text, d.end)
        return bool(shared) and not _REACHES.search(text, max(f.lead - NEARBY, 0), f.lead)
    start = f.measure_start
    if start is None:
        return False
    begins = text[start : start + 2]
    name = (begins.istitle() and not text.startswith("U.S. ", start)) or begins.islower()
    plain = text[start].islower() or not name or d.granularity in ("quarter", "half")
    plain = plain or _FULL_YEAR.search(text, max(d.start - NEARBY, 0), d.start) is not None
    return d.end + 1 == start and d.end < f.start and plain


def gives_in_budget(text: str, d: Found, f: Found) -> bool:
    """Whether a figure is what the budget of a fiscal year gives: `the FY 2006 bill, which includes $9 million`."""
    fiscal = f.label == "MONEY" and d.granularity == "fiscal_year" and d.end < f.start
    return fiscal and _BUDGET.fullmatch(text, d.end, f.lead) is not None


def results_end(text: str, d: Found) -> int:
    """Where a title begins to tell the results of a date: `Acme Reports Q4 2023 Results: Sales Up 6%`; 0 for none."""
    told = _RESULTS_AFTER.match(text, d.end)
    return told.end() if told and _REPORTS.search(text, max(d.start - NEARBY, 0), d.start) else 0


def of_level(text: str, d: Found, f: Found) -> bool:
    """Whether a figure is the level of a date: `from the 2009 level of 60`, `last year’s budget of $3 million`.

    What is compared is any amount: `a decrease of 3 percent from third-quarter 2022 net income of $5 million`.
    """
    if not d.end < f.start <= d.end + NEARBY:
        return False
    if d.granularity == "day":
        return d.rule == "date.day_word" and _NOWS_LEVEL.fullmatch(text, d.end, f.lead) is not None
    if _LEVEL_OF.fullmatch(text, d.end, f.lead) is not None:
        return True
    return d.granularity in LONG and is_amount_of(text, d, f)


def was_then(text: str, d: Found, f: Found) -> bool:
    """A clause or brackets that tell what was true at a date: `from May, when it fell by 2%`, `from May (13 tons)`."""
    if text[d.end : f.lead] == " (":
        return f.trend is None and text[f.end : f.end + 1] == ")"
    return d.end < f.start and _WHEN.fullmatch(text, d.end, f.lead) is not None
