"""Whether a text tells of a date as over or as to come, by the verbs around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.figures.dates.words import DATA
from extract.figures.lexicon import any_of
from extract.figures.numerals import COINS
from extract.figures.sentences import ENDS_IN_ABBREVIATION

_VERBS = any_of(DATA["past"]["verbs"].split())
_PLANNED = any_of(DATA["past"]["planned"].split())
# A verb in the past: the irregular ones that releases use, and lower-case words in -ed; but `was planned for August`.
_IN_ED = rf"(?:{_VERBS}|(?!(?:{any_of(DATA['past']['no_verbs'].split())}|{_PLANNED})\b)[a-z]{{3,}}ed)"
_PAST = re.compile(rf"(?<!-)(?<!\bbe\s)\b(?:(?:was|were)(?!\s(?:\w+ly\s)?(?:{_PLANNED})\b)|had|did|{_IN_ED})\b")
# Before a date the passive of the present is none: `Awards are announced in September`.
_PAST_BEFORE = re.compile(rf"(?<!\bis\s)(?<!\bare\s){_PAST.pattern}")
# `is projected to fall from 5 percent in November`: what a change begins with.
_FROM_LEVEL = re.compile(rf"\bfrom\s(?:\w+\s){{0,2}}[{COINS}]?\d[\w%{COINS}.,]*(?:\s[a-z]+){{0,2}}\sin\s\Z")
# `grew from $5 billion in`: a change that is over begins with it.
_FELL_FROM = re.compile(rf"(?<!\bbe\s)(?<!\bis\s)(?<!\bare\s)(?<!-)\b{_IN_ED}\s(?:[a-z]+ly\s)?{_FROM_LEVEL.pattern}")
# `slightly higher than in March`: what something is compared with.
_THAN_IN = re.compile(r"\bthan\s(?:(?:it|they|that)\s(?:was|were)\s)?(?:in|at|during)\s\Z")
_FUTURE = re.compile(
    r"(?:[’']ll|\b(?:will|shall|forecast for|plans to|(?<=[osy] )plan to|(?<=we )plan to|and (?:(?-i:[A-Z])[\w.’'-]* ){1,4}plan to|expected to|scheduled|upcoming|to be|"
    r"(?<!ousing )starts?|begins?|next|expects?|anticipates?|intends?|aims? to|(?:is|are) (?:assumed|projected|estimated|forecast|predicted|likely) to(?! have)|"
    r"(?:is|are) (?:(?:now|still|also|currently|all|both) )?(?:due|expected|planned|slated)(?= (?:in|by|on|before|around|early|late|mid|this|at|for|until)\b)))\b",
    re.IGNORECASE,
)
# `, will close`, `in June, it will lower the cap`: a verb of the future behind the comma after a date.
_THEN_WILL = re.compile(rf",\s(?:(?:it|we|they|he|she|the\s[a-z]+)\s)?{_FUTURE.pattern}", re.IGNORECASE)
# What says that a sentence does not tell of the past alone.
_NOT_PAST = re.compile(
    r"\b(?:will|shall|is|are|can|may|must|has|(?<!would )have|plans\sto|expects?|to\sbe|begins?|starts?|takes?)\b|[’']ll\b"
)
# `We expect costs of $9 million, of which $3 million was spent in`: a clause of the past behind one of the future.
_THEN_WAS = re.compile(r",\s(?:of\swhich|which|and|after|but)\b[^,]*\b(?:was|were|had)\s[^,]*\Z")
# `He will sponsor it, following its passage`
_FOLLOWING = re.compile(r",\s(?:following|after|since)\b[^,]*\Z")
# `expects to borrow $5 billion, $1 billion more than it estimated in January`: a comparison tells nothing of the time.
_THAN_DONE = re.compile(
    r"\bthan\s(?:(?:it|they|we|he|she|was|were|had|been|previously|originally)\s){1,3}[a-z]+ed\b(?=.*,)"
)
# `The rules, which were published in March, will take effect`
_WHICH = re.compile(r",\s(?:which|who|that|[a-z]+ed)\b[^,]*\Z")
# A verb right before a date that is over, but for those that announce one; one in the passive is of any time.
_DONE = re.compile(
    rf"(?<!\bbe\s)(?<!\bbeing\s)(?<!-)\b(?!(?:{any_of(DATA['past']['announcing'].split())})\b){_IN_ED}"
    r"(?:\s(?!to\b|that\b|and\b|by\b|for\b)[\w’'-]+){0,3}\s(?:on|in)\s\Z"
)
# `the agency on Jan. 17 announced`
_DONE_AFTER = re.compile(rf",?\s{_IN_ED}\b")
# A verb of announcing, with which a date may be either.
_ANNOUNCED = re.compile(rf"\b(?:{any_of(DATA['past']['announcing'].split())}|{_PLANNED})\b")
# What was done with an amount or since: `will repay $3 million spent by`, `cover the 4 million workers hired since`.
_DONE_WITH = (
    r"\s(?:since\b|[$€£]?\d[\w.,]*%?(?:\s[a-z]+illion)?(?:\s[a-z]+)?\s(?:that|which|as\sof|"
    rf"{_IN_ED}(?=\s(?:in|on|by|for|from|at|as|under|through|before|during|between|since)\s))\b)"
)
# A day that a verb says is to come: `will be held on`, `is due by`, `the talks begin on`.
_TO_COME = re.compile(
    r"\b(?:(?:is|are)\sdue|begins?|starts?|opens?|closes?|expires?|takes?\seffect|effective|extended\s(?:to|until|through)|deadline\s(?:is|of))"
    r"(?:\s(?:on|by))?\s\Z|"
    rf"\b(?:will|shall|(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?:scheduled|expected|set|slated|due)\s(?:to|for))\b(?:(?!{_DONE_WITH})\s[$€£]?[\w’'-]+(?:[.,]\d+)*%?){{0,7}}?(?:\s(?:on|by|until|through|beginning|starting))?\s\Z"
)
# `will cut debt by $4 million from December 31 levels`
_LEVEL = re.compile(r"\s(?:levels?|highs?|lows?|balances?|close)\b")
# `must be sent by`, `has agreed to pay $4 million through`: what a day ends that is still to be done.
_DUE = re.compile(
    r"\b(?:(?:must|should|may|can)\b|(?:has|have|is|are|needs?|agreed|ordered|required|pledged|promised|committed|vowed|directed)"
    r"\b(?:[^.;]|\.\d)*?\sto\s[a-z]+\b)(?:[^.;]|\.\d)*\b(?:by|until|through|before|no\slater\sthan)\s\Z"
)
# A date that opens a sentence: `On July 25, police arrested nine people`, `As of October 3, 71 percent awaited trial`.
_OPENS = re.compile(
    r"(?:\A|[.!?:][”\"]?\s|,\s(?=as\sof\b))(?:(?:on|in)(?:\sthe\s(?:morning|afternoon|evening|night)\sof)?|as\sof|"
    r"(?P<after>following|after)(?:\sthe)?)\s\Z",
    re.IGNORECASE,
)
# `the October 23 ceasefire agreement`, `in the wake of the February 1 coup`
_EVENT = re.compile(rf"\s(?:[A-Za-z-]+\s){{0,3}}?(?:{any_of(DATA['past']['events'].split())})\b")
# `Data on trade for October will be released in December`: what is to come is the release, and not October.
_DATA_FOR = re.compile(rf"\b(?:{any_of(DATA['past']['accounts'].split())})\b[^.;]*\sfor\s(?:the\s)?\Z", re.IGNORECASE)
_TO_BE_TOLD = re.compile(
    r"[^.;,]{0,24}?\s(?:will\sbe|(?:is|are)\s(?:due|scheduled|expected|set|planned)\s(?:to\sbe|for))\s"
    r"(?:released|published|issued|announced|reported|available|release|publication)\b"
)
# `By 30 June, `, `Before the end of May, `, and what says behind it that it is to come.
_OPENS_BY = re.compile(
    r"(?:\A|[.!?:;]\s|\n)(?:By|Before|No later than|Until)\s(?:the\s)?(?:(?:end|close|middle|start)\sof\s(?:the\s)?)?\Z"
)
# No verb of the past and no clause stands between, but `all affected firms must` is no verb.
_TO_DO = re.compile(
    rf",?\s(?:(?:(?:the|all|any|each|every)\s)?[a-z]{{2,}}ed\s)?(?:(?!(?:that|who|which|was|were|had|did|{_IN_ED})\b)[\w’'-]+\s){{1,6}}?"
    r"(?:must|shall|will|should|(?:needs?|(?:is|are)\s(?:due|expected|required|set))\sto)\b"
)
_SENTENCE_ENDS = re.compile(r"[.!?][”\"]?\s")
# `raised its guidance for the full year`, and characters before a date in which it stands.
_FORESEEN = re.compile(r"\b(?:guidance|outlook|forecasts?)\sfor\s(?:the\s)?\Z", re.IGNORECASE)
_MET = re.compile(
    r"\b(?:beat|beaten|beats|beating|met|miss|missed|misses|exceed\w*|topp?\w*|surpass\w*)\b", re.IGNORECASE
)
_FORESEEN_REACH = 24
# Characters before a date in which the verb stands that it belongs to, that says what is to come, and any of its
# sentence; and those behind it.
_NEAR, _NEXT, _BEFORE, _AFTER = 80, 60, 160, 200


def _sentence_ends(text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Where sentences end in [start, stop), but for the points of abbreviations (`Sgt. Jones`)."""
    for end in _SENTENCE_ENDS.finditer(text, start, stop):
        if not ENDS_IN_ABBREVIATION.search(text, max(end.start() - 8, 0), end.start() + 1):
            yield end


def said_before(text: str, at: int, size: int = _BEFORE) -> str:
    """The words of its sentence before an offset, whole ones in so many characters at most."""
    start = max(at - size, 0)
    if start and text[start - 1].isalnum():
        start = next((k for k in range(start, at) if not text[k].isalnum()), at)
    for end in _sentence_ends(text, start, at):
        start = end.end()
    return text[start:at]


def said_after(text: str, at: int) -> str:
    """The words of its sentence behind an offset, `_AFTER` characters at most; what tells the source is none of it."""
    end = next(_sentence_ends(text, at, at + _AFTER), None)
    return text[at : end.start() if end else at + _AFTER].partition(", according to ")[0]


def is_ahead(text: str, start: int, end: int) -> bool | None:
    """Whether the sentence of a date speaks of the future (True) or the past (False); None where it does not say.

    What is to be told of a time says nothing of it, nor does a verb of the future of what something is compared with.
    A verb of the future behind a comma right after the date decides, then one of the past right before it, then what
    stands before it, then the first verb after it.
    """
    before, after = said_before(text, start, _NEAR), said_after(text, end)
    if _DATA_FOR.search(before) and _TO_BE_TOLD.match(after):
        return None
    if _FORESEEN.search(before[-_FORESEEN_REACH:]) and not _MET.search(before):
        return True
    if is_due(text, start, end) or (_THEN_WILL.match(after) and not _WHICH.search(before)):
        return True
    if _DONE.search(before):
        return False
    if _THAN_DONE.search(before) or _FROM_LEVEL.search(before):
        return False if _FELL_FROM.search(before) else None
    if _THAN_IN.search(before):
        return None if _FUTURE.search(before) else False
    if (_FUTURE.search(before) and not _THEN_WAS.search(before)) or _DUE.search(before):
        return True
    sentence = said_before(text, start)
    if _PAST_BEFORE.search(sentence, len(sentence) - len(before)):
        return False
    if _FUTURE.search(sentence) and not _FOLLOWING.search(sentence):
        return True
    future, past = _FUTURE.search(after), _PAST.search(after)
    if future and (past is None or future.start() <= past.start()):
        return True
    return False if past else None


def is_to_come(text: str, start: int, end: int) -> bool:
    """Whether a verb before a day says that it is to come, or what it ends is; the level of a day is one that is over."""
    if _LEVEL.match(text, end):
        return False
    before = said_before(text, start, _NEXT)
    return bool(_TO_COME.search(before) or _DUE.search(before))


def is_due(text: str, start: int, end: int) -> bool:
    """Whether a sentence opens with what is to be done by a date: `By the end of October, councils must publish them`."""
    opens = _OPENS_BY.search(text, max(start - 32, 0), start) is not None
    return opens and _TO_DO.match(said_after(text, end)) is not None


def is_over(text: str, start: int, end: int) -> bool:
    """Whether a day or month is one of the past: a verb beside it or its whole sentence tells so, or an event that it names."""
    before, after = said_before(text, start), said_after(text, end)
    if before.endswith(("the ", "The ")) and _EVENT.match(after):
        return True
    if _FUTURE.search(before):
        return False
    if _DONE.search(before) or (not _TO_COME.search(before) and _DONE_AFTER.match(after)):
        return True
    told = before.endswith((" on ", " in ", ", ")) and _PAST_BEFORE.search(before) is not None
    return told and not (_ANNOUNCED.search(before) or _NOT_PAST.search(before) or _FUTURE.search(after))


def opens_the_past(text: str, start: int, end: int) -> str | None:
    """What a date opens a sentence with that tells of the past alone: "on", or "after"; None where it does not."""
    opens = _OPENS.search(text, max(start - 30, 0), start)
    if opens is None:
        return None
    after = said_after(text, end)
    past = _PAST.search(after) is not None and _NOT_PAST.search(after) is None
    return ("after" if opens["after"] else "on") if past else None
