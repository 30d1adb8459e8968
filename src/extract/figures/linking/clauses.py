"""What a date before a figure leaves undated: what was so before, what an act was of, what is aimed at."""

from __future__ import annotations

import re

from extract.figures.dates.calendar import LONG
from extract.figures.found import Found
from extract.figures.grammar import MODALS, THE
from extract.figures.lexicon import any_of
from extract.figures.linking.cues import QUALIFIED
from extract.figures.linking.dating import NEARBY, OPENING, PAST, terms
from extract.figures.sentences import sentence_start
from extract.figures.words import BRINGS

# Characters before a figure that are looked at.
_RECENT = 130
# Characters behind a figure in which the verb stands that it is the subject of.
_VERB_REACH = 24
# `In 2021, after 29 tenants complained`, `in 2021, explaining ten programs`: what was so before, or is told of.
_AFTER_WHICH = re.compile(
    r",?\s(?:after|before|until|because|following)\s(?!.*\s[–—-]+\s)[^,.;:]*\Z|,\s(?:explaining|describing|detailing|outlining)\s[^,.;:]*\Z"
)
# `Tenants who left in 2016 will receive $5,000`: the date of which ones are meant.
_WHO_DID = re.compile(r"\b(?:who|that|which)\s[a-z]+[^,.;:]*\Z")
_THEN_VERB = re.compile(rf"\s(?:{any_of(MODALS)})\s")
# `Since 2007, the force, which operates in 27 districts, has charged 40 people`
_WHICH_DOES = re.compile(
    r",\s(?:which|who)\s(?!is\b|was\b|has\b|(?:represent|account|reflect|equal|mean|exceed|bring|include)s\b)[a-z]+s\s[^,.;:]*\Z"
)
# `Since 2007, the force, comprised of 15 teams, has charged 40 people`, and `teams in seven towns have charged …`
_MADE_UP_OF = re.compile(
    r",\s(?:(?:comprised|consisting|made\sup|composed)\sof|comprising|operating\s(?:in|from))\s[^,;:]*\Z"
)
_IN_PLACES, _HAS_DONE = re.compile(rf"\s(?:in|across)\s{QUALIFIED}\Z"), re.compile(r"\s(?:has|have)\s(?!been\b)[a-z]")
# `sold 40 homes in 2021, bringing the total to 90`; `by 2030, at an estimated cost of $40 million`; and
# `in addition to the 9 of before`
_TOTAL_TO = re.compile(
    rf"\b(?:{any_of(verb for verb in BRINGS if verb.endswith('ing'))})\b[^.;]*\btotal\b[^.;]*\sto\s{QUALIFIED}\Z"
)
_AT_COST = re.compile(rf",\sat\san?\s(?:[\w-]+\s){{1,3}}of\s(?:[^,;:]{{1,40}},\s(?:or\s)?)?{QUALIFIED}\Z")
_ON_TOP = re.compile(rf"\b(?:in\saddition\sto|on\stop\sof)\s{THE}\s{QUALIFIED}\Z")
# `In July, it led a coalition of 34 states`, `In May, she sued a firm over 22 homes`
_ACTED = re.compile(
    rf"\b(?:led|joined|formed|sent|signed|filed)\s[^,.;:]*\b(?:{terms('bodies')})\sof\s{QUALIFIED}\Z|"
    r"\bsued\s(?!over\b|about\b|around\b)[^,.;:]*\Z|"
    r"\b(?:released|presented|published|led|joined|hosted(?![^,.;:]*\swith\s))\s(?:[^,.;:]*\s)?(?:with|over|about|on|explaining|describing)\s[^,.;:]*\Z",
    re.IGNORECASE,
)
# `an amendment earlier this year to give $5 million`, `its pledge last year to train 40 people`,
# `an amendment that would have given $5 million`
_TO_DO = re.compile(rf"\b(?:{terms('intents')})s?\s(?:(?:in|on)\s(?:the\s)?)?\Z", re.IGNORECASE)
# `In 2009, it launched a program to house 300 families`: what a program is for is not of the time of its launch.
_LAUNCHED = re.compile(
    rf"\b(?:launched|created|established|founded|unveiled)\s[^,.;:]*\b(?:{terms('plans')})\b[^,.;:]*?\sto\s[a-z]+\s[^,.;:]*\Z",
    re.IGNORECASE,
)
_WOULD_HAVE = re.compile(r"\b(?:that|which)\swould\shave\s[a-z]+\b(?:(?!,\sand\b|\band\s[a-z]+ed\b).)*\Z")
# `the committee’s 2 percent longer-run goal`
_AIM = re.compile(rf"\s(?:[\w-]+\s){{0,2}}(?:{terms('aims')})\b")
_AIM_OF = re.compile(rf"(?:[’']s?|\b{THE})\s\Z")

# `must publish it by 30 June or lose $5 million`: what comes if not.
_OR_ELSE = re.compile(
    r"(?:\sto\s[^,.;:]{1,60})?,?\sor\s(?:else\s|to\s)?(?:lose|face|pay|forfeit|risk|incur|repay|owe|be|see)\b"
)
# `raised $9 million in May, on top of $4 million`: what was there before.
_ON_TOP_OF = re.compile(rf",?\s(?:on\stop\sof|in\saddition\sto)\s{QUALIFIED}")
# `In 2017 it sued, joining four states`: who had done so before.
_JOINING = re.compile(rf",\sjoining\s{QUALIFIED}\Z")
# `In April he signed an order that contains 50 directives`: what a document holds.
_HOLDS = re.compile(
    rf"\b(?:signed|issued|released|published|unveiled|presented|wrote|sent)\s[^,.;:]*\b(?:{terms('papers')}|order|memorandum|agreement|"
    rf"directive|strategy|plan|list|roadmap|framework)\s(?:(?:that|which)\s(?:contain|include|list|outline|cover|detail|set)s?(?:\sout)?|"
    rf"containing|listing|outlining|covering|detailing|(?<!\bagreement\s)(?<!\bmemorandum\s)with)\s{QUALIFIED}\Z",
    re.IGNORECASE,
)
# `Since 2019, prices have risen 40%, and the rate is 5%`: what is so now, behind what was.
_HAS_BEEN = re.compile(rf"\b(?:was|were|had|have|has|{PAST})\b[^;:]*\Z")
_AND_IS = re.compile(
    rf",\s(?:and|but)\s(?:(?:it|they|we)\s(?:is|are|employs?|remains?|stands?|owns?|operates?|runs?)|"
    rf"(?:{THE}|this|these)\s(?:[\w’'-]+\s){{1,4}}?(?:is|are|employs?|represents?|remains?|stands?|owns?|operates?|runs?))\s(?:an?\s)?(?:[a-z-]+\s){{0,3}}?{QUALIFIED}\Z"
)

# `was the largest in 2024, with 9,000 homes`, `slowed last year, with sales rising 2%`; no `, with 9,000 homes today`
_WAS = re.compile(rf"(?<!\bbe )\b(?:was|were|{PAST})\s(?:[^.,;:]{{0,60}}\s)?(?:(?:in|during|for|over)\s(?:the\s)?)?\Z")
# `helped 400 homes last winter, with an average grant of $600`
_WITH_MEAN = re.compile(
    rf",\swith\san?\s(?:[\w-]+\s)?(?:average|mean|median)\s(?:[\w-]+\s){{0,3}}of\s{QUALIFIED}\Z", re.IGNORECASE
)
_NOW, _ENDS = re.compile(r"\b(?:now|today|currently|still|will|would|has|have)\b"), re.compile(r"[.;:,]\s")
# `Although the mine closed in 1990, 400 people live there`
_ALTHOUGH = re.compile(r"(?:\A|[.;]\s)(?:even\sthough|although|though|while|whereas)\s[^,.;:]+\Z", re.IGNORECASE)
_STILL = re.compile(r",\s[^,;]*\b(?:is|are|has|have|remains?|will|would|can|could|may|still|now|live|employs?)\b")
# `$9 million to repair a well damaged by a storm in 2017`: the time of the harm, and not of the money.
_HARMED = re.compile(
    r"(?<!was\s)(?<!were\s)(?<!been\s)\b(?:damaged|destroyed|devastated|ravaged|hit|struck|displaced|affected|harmed|flooded)\sby\s"
    r"(?:(?!(?:in|for|under|and)\s)[\w’'-]+\s){1,12}(?:(?:in|on|of|during)\s)?(?:the\s)?\Z"
)
# `$4 million to replace boilers that were installed in 1980`: what was done with what money is for.
_DONE_TO = re.compile(
    rf"\s(?:to|for)\s[^,.;:()]*\s(?:that|which|who)\s(?:(?:was|were|had)\s)?"
    rf"(?!award|announc|approv|grant|provid|allocat|given|paid|receiv){PAST}\s[^,.;:()]*\Z"
)
# `approved $40 million in March`: the time of the decision, and not of what is decided on.
_DECIDED = re.compile(
    rf"\b(?:{terms('decides')})\s(?:(?!(?:to|that|plans?|as|of|for)\b)[\w’'-]+\s){{0,3}}(?:[^.;:,()]{{1,40}},\stotall?ing\s)?(?:of\s)?\Z"
)
# `A loan of $40 million was approved by the board in March`
_WAS_DECIDED = re.compile(
    r"\b(?:was|were|been)\s(?:[a-z]+ly\s)?(?:approved|authori[sz]ed|endorsed|adopted|ratified)\s(?:by\s(?:[\w’'-]+\s){1,6})?(?:in|on)\s\Z"
)
_TO_BE = re.compile(r"\bto\s[a-z]+\b|\b(?:that|which|who)\b|ing\s")
_ONCE, _LATELY = re.compile(r"\b(?:in|on)\s(?:early\s|late\s)?\Z"), ("last ", "this ", "earlier this ")
# `a fire in 2003 that killed five`: what happened then.
THAT_KILLED = re.compile(
    rf"\s(?:that|which)\s(?:killed|injured|wounded|hurt|destroyed|damaged|displaced|claimed|burned|left|took)\s{QUALIFIED}"
)


def was_of_act(text: str, d: Found, between: str) -> bool:
    """Whether a figure is of what one did at a date, which is the time of the act: `In May, she sued over 22 homes`.

    What began at the date, and holds to this day, is no act: `Since the launch of the plan in May`.
    """
    since = "since " in text[max(d.start - NEARBY, 0) : d.start].lower()
    return not since and _ACTED.search(between[-_RECENT:]) is not None


def stands_apart(text: str, f: Found, d: Found, between: str) -> bool:
    """Whether a clause around the figure, or around the date, is of its own, or the figure is what one aims at."""
    recent = between[-_RECENT:]
    if _AFTER_WHICH.search(recent) or _WHICH_DOES.search(recent):
        return True
    if between.startswith(", ") and _ALTHOUGH.search(text, max(d.start - _RECENT, 0), d.start):
        if _STILL.match(between + text[f.end : f.end + _VERB_REACH]):
            return True
    if _WOULD_HAVE.search(between) or _LAUNCHED.search(recent) or _TOTAL_TO.search(between) or _ON_TOP.search(recent):
        return True
    since = f.is_count and "since " in text[max(d.start - NEARBY, 0) : d.start].lower()
    if since and (_MADE_UP_OF.search(recent) or (_IN_PLACES.search(recent) and _HAS_DONE.match(text, f.end))):
        return True
    if d.date_start is None and (_AT_COST.search(recent) or _OR_ELSE.match(between)):
        return True
    on_top = _ON_TOP_OF.fullmatch(between) and not OPENING.fullmatch(text, sentence_start(text, d.start), d.start)
    if on_top or _JOINING.search(recent) or (f.is_count and _HOLDS.search(recent)):
        return True
    if f.trend is None and (is_so := _AND_IS.search(recent)):
        if _HAS_BEEN.search(recent, 0, is_so.start()):
            return True
    if between.startswith(" to ") and "," not in between and _TO_DO.search(text, max(d.lead - NEARBY, 0), d.start):
        return True
    if _AIM.match(text, f.end) and _AIM_OF.search(text, max(f.lead - NEARBY, 0), f.lead):
        return True
    return _THEN_VERB.match(between) is not None and (
        _WHO_DID.search(text, max(d.start - NEARBY, 0), d.start) is not None
    )


def was_with(text: str, f: Found, d: Found) -> bool:
    """Whether `with` tells more of what was in a time that is over: `It was the largest in 2024, with 9,000 homes`."""
    over = (d.granularity in LONG or d.granularity == "season") and d.is_closed
    told = f.trend or text.endswith(", with ", 0, f.lead) or _WITH_MEAN.fullmatch(text, d.end, f.lead)
    if not (over and told) or _NOW.search(_ENDS.split(text[f.end : f.end + _RECENT], maxsplit=1)[0]):
        return False
    return _WAS.search(text, max(d.start - _RECENT, 0), d.start) is not None


def is_of_cause(between: str) -> bool:
    """Whether a date behind money is that of what it is spent on: `$9 million to repair a well damaged in 2017`."""
    return _HARMED.search(between) is not None or _DONE_TO.search(between) is not None


def is_decided(text: str, f: Found, d: Found) -> bool:
    """Whether a day or a month is that of a decision on a figure: `approved two phases, of 460 megawatts, in May`."""
    if d.granularity not in ("day", "week", "month") or _TO_BE.search(text, f.end, d.lead):
        return False
    once = text.startswith(_LATELY, d.start) or _ONCE.search(text, max(d.start - NEARBY, 0), d.start)
    if not once:
        return False
    was_decided = _WAS_DECIDED.search(text, max(d.start - 2 * NEARBY, f.end), d.start)
    return was_decided is not None or _DECIDED.search(text, max(f.lead - 2 * NEARBY, 0), f.lead) is not None
