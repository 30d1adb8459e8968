"""The stretch that the words on either side of a date make of it: `since 2016`, `by 2030`, `2027 and beyond`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import cast

from extract.figures.changes import VERBS
from extract.figures.dates.beside import Mention
from extract.figures.dates.context import Context
from extract.figures.dates.words import ABOUT, CLOCK, DATA
from extract.figures.found import Found, Rule
from extract.figures.lex import SMALL_LETTERS, runs
from extract.figures.lexicon import any_of
from extract.figures.nouns import STOP
from extract.figures.words import word_class
from extract.model import Granularity


def _kinds(phrases: dict[str, list[str]]) -> str:
    """An alternation of phrases, each kind of them a group of its name."""
    return "|".join(f"(?P<{kind}>{any_of(these)})" for kind, these in phrases.items())


_WORD = re.compile(r"[a-z]+")
_OPENER = re.compile(
    rf"(?<!\w)(?<!\w\.)(?:{_kinds(DATA['openers'])})\s(?P<clock>{CLOCK},?\s(?:on\s)?|(?:the\s)?(?:close|end)\sof\sbusiness\s(?:on\s)?)?(?:the\s|at\sleast\s|(?P<hedge>{ABOUT})\s|as\searly\sas\s|as\slate\sas\s)?\Z",
    re.IGNORECASE,
)
# A word of each opener, which its longest is, so that a place without one is not searched.
_OPENING = frozenset(max(_WORD.findall(these), key=len) for phrases in DATA["openers"].values() for these in phrases)
# `2027 and beyond`, `in 1990 or earlier.`; not `charged in 2010 and later convicted`.
_CLOSER = re.compile(
    rf",?\s(?:{_kinds(DATA['closers'])})\b(?!\s(?:\d|the\b|(?-i:[A-Z])))"
    r"(?:(?<=\bbeyond)|(?<=onward)|(?<=onwards)|(?<=\bor later)|(?<=\bor earlier)|(?!\s[a-z]))",
    re.IGNORECASE,
)
# `before the end of 2023` is until its last day.
_LAST_DAYS = re.compile(r"(?:the\s)?(?:very\send|end|close|late)\b")
# `With two weeks to go before the election`: how far the day itself is away.
_LEFT = re.compile(r"\b(?:hour|day|week|month|year)s?\s(?:to\sgo|left|remain(?:s|ing)?)\s\Z")
_TOLD_OF = re.compile(rf"\b(?:{any_of(DATA['about']['words'].split())})\sabout\s(?:the\s)?\Z", re.IGNORECASE)
_ABOUT = re.compile(rf"\b{ABOUT}\s")
_WORD_AFTER = re.compile(r"(?:(?<=, \d{4}),)?\s[A-Za-z]")
_OWNS = re.compile(r"['’]s\s(?!end\b)")
# Characters before a date in which its opener stands.
_BEFORE = 48
# Characters before a date in which a verb of the future says that something begins with it.
_CLAUSE = 120
_HELD = re.compile(r"the\s(?:[12]\d\d0['’]?s\b|[12]\dth\b|21st\b|first\s[\w-]+\s(?:days|weeks|months|quarters)\b)")
# `From 1 April, the wage is $9`, `it will pay this from 1 April`: a day on which something begins, no `up from 2019`.
_FROM = re.compile(r"(?P<opens>(?:\A|[.!?;:]\s|\n)(?:“\s?)?From)\s\Z|\bfrom\s\Z")
_GOES_ON = re.compile(
    r",?\s(?:it|they|we|he|she|the|all|no|any|each|every|this|these|those|there|an?|[a-z]{3,}s\s(?:will|must|may|can|shall|are|have))\s|,\s"
)
# `from 2025 on, it will pay`
_ON = re.compile(r"\son(?:[.,;)]|\Z)")
# `at its meeting ending on 8 May`
_MEETING = re.compile(r"\b(?:meeting|session|visit|hearing)\s\Z")
# `is set to fall slowly to 2030`: a year to come, with which a change ends.
_GOES_TO = re.compile(rf"\b(?:{any_of(VERBS)}|runs?|extends?|continues?|lasts?)\s(?:[a-z]+ly\s)?to\s\Z")
_NOUN_AFTER = re.compile(r"\s([a-z]+)\b")
_JOINED = re.compile(r"\s(?:to|through|thru|until|till|and)\s|\w\s?[-–—]\s?[A-Z\d]")
_WILL = re.compile(r"\b(?:will|shall|to\sbe|can|must|may|(?:is|are)\s(?:set|due)\sto)\s[^.;]*\Z")
# `a rise of 5% from 2025`
_AMOUNT = re.compile(r"(?:\d|%|percent|cent|illion|points|dollars)\sfrom\s\Z")
_LEVELS = re.compile(r"\s(?:levels?|baselines?)\b")
_RANGED = re.compile(r"(?:the |this )?(?:past|last|next|previous|coming)\b")


def bounded(ctx: Context, mention: Mention) -> Found:
    """The figure of a mention, with what the words on either side make of its stretch."""
    text, start, end = ctx.text, mention.start, mention.end
    first, last = mention.meaning.span
    found = Found("DATE", start, end, cast(Rule, mention.rule), granularity=mention.meaning.granularity, cue=start)
    found.number_start, found.number_end = start, end
    found.assumptions = list(mention.meaning.assumptions)
    before = runs(text[max(start - _BEFORE, 0) : start].lower(), SMALL_LETTERS)
    opener = None if _OPENING.isdisjoint(before) else _OPENER.search(text, max(start - _BEFORE, 0), start)
    kind = _kind(opener) if opener else None
    tied = False
    if opener:
        found.cue = opener.start()
        found.modifier = "APPROX" if opener["hedge"] else None
    elif tied := before[-1:] in (["pre"], ["post"]) and text[start - 1] in "-–":
        kind, found.cue = "before" if before[-1] == "pre" else "after", start - 1 - len(before[-1])
    elif first and last and _is_to_come(ctx, first) and _goes_to(text, start, end):
        kind = "until"
    elif not mention.closed and _begins(ctx, start, end, first, mention.meaning.granularity):
        kind, found.cue = "since", start - len("from ")
    closer = _CLOSER.match(text, end)
    phrase = text[start:end].lower()
    if kind == "about" and opener and _TOLD_OF.search(text, max(opener.start() - _BEFORE, 0), opener.end()):
        found.cue = start
    elif kind == "about" or (mention.closed and _ABOUT.search(phrase)):
        found.modifier = "APPROX"
    elif phrase.startswith("by the end") and first is not None:
        first = None
        found.start = start + len("by ")
    elif mention.closed or phrase.startswith("between "):
        pass
    elif closer and first is not None and last is not None:
        first, last = (first, None) if closer.lastgroup == "since" else (None, last)
    elif kind and (tied or not _owned(text, start, end)):
        first, last = _opened(kind, first, last, phrase, ctx.release)
    found.date_start, found.date_end = first, last
    return found


def _goes_to(text: str, start: int, end: int) -> bool:
    """Whether a verb leads to a date as its end: `to fall slowly to 2030`, no `cuts to 2025 spending`."""
    if _GOES_TO.search(text, max(start - 24, 0), start) is None:
        return False
    noun = _NOUN_AFTER.match(text, end)
    return noun is None or noun[1] in STOP or word_class(noun[1]) not in "NHG"


def _begins(ctx: Context, start: int, end: int, first: date | None, granularity: Granularity) -> bool:
    """Whether `from` stands before a date with which something begins, or is to begin."""
    text = ctx.text
    told = _FROM.search(text, max(start - 8, 0), start)
    if told is None or first is None or _LEVELS.match(text, end) or _JOINED.search(text, start, end):
        return False
    if _ON.match(text, end):
        return True
    if told["opens"]:
        return _GOES_ON.match(text, end) is not None
    if ctx.release is None or first <= ctx.release or ctx.put_off(start):
        return False
    if granularity in ("day", "month"):
        return True
    return (
        not _AMOUNT.search(text, max(start - 24, 0), start)
        and _WILL.search(text, max(start - _CLAUSE, 0), start) is not None
    )


def _is_to_come(ctx: Context, day: date) -> bool:
    """Whether a day is behind the release's own, or that is not known."""
    return ctx.release is None or day > ctx.release


def _kind(opener: re.Match[str]) -> str | None:
    """The kind of an opener, None where it only tells which meeting is meant; with a time of day (`before 5 p.m. on May 3`) its day is in the stretch that it closes."""
    kind: str = next(k for k in DATA["openers"] if opener[k])
    if kind == "until" and _MEETING.search(opener.string, max(opener.start() - 24, 0), opener.start()):
        return None
    if kind in ("before", "until") and _LEFT.search(opener.string, max(opener.start() - 20, 0), opener.start()):
        return None
    if not opener["clock"]:
        return kind
    return {"by": "by", "until": "until", "since": "since", "before": "by"}.get(kind)


def _owned(text: str, start: int, end: int) -> bool:
    """Whether a date only tells which thing is meant: `by the 2020 budget`, `beyond 2019 levels`, no `2020’s end`."""
    named = text[start - 4 : start].lower() == "the " and _WORD_AFTER.match(text, end)
    return bool(named or _OWNS.match(text, end) or _LEVELS.match(text, end))


def _opened(
    kind: str, first: date | None, last: date | None, phrase: str, release: date | None
) -> tuple[date | None, date | None]:
    """The stretch that an opener makes of a date: `since 2016`, `by 2030`, `before 2017`, `after 2025`."""
    ranged = _RANGED.match(phrase) and first and last and release in (first, last)
    if first is None or last is None or ranged:
        return first, last
    if kind == "since":
        return first, None
    if kind in ("by", "until"):
        # `by the 1990s`, `through the first nine months` are in them
        return (first if _HELD.match(phrase) else None), last
    if kind == "before":
        return None, last if _LAST_DAYS.match(phrase) else first - timedelta(days=1)
    if kind == "after":
        return last + timedelta(days=1), None
    return first, last
