"""Comparisons: the date or the amount that a change is measured against, or a level is compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from extract.figures.changes import NOUNS
from extract.figures.fitting import alike, can_start, is_share
from extract.figures.found import Cue, Found
from extract.figures.grammar import THE
from extract.figures.lexicon import load
from extract.figures.linking.cues import QUALIFIED, RECKONED, WINDOW, cues, words_in
from extract.figures.linking.date_first import LEVELS, below_level, changed_since, compared_ahead, two_compared
from extract.figures.linking.dating import of_level
from extract.figures.units import TIME
from extract.model import Trend

_DATA = load("links")
_COMPARES = re.compile(rf"\b(?:{'|'.join(_DATA['levels']['compares'])})", re.IGNORECASE)
# What leads to the date that a change is measured from: `up 5% from 2019`, `ahead of 2019`.
_FROM_THEN = re.compile(r"\b(?:from|since\s(?:its|the)\s(?:peak|high|low)|over|on|ahead\sof|behind|short\sof|than)\b")
# `from $3 million`, `from net sales of $3 million`
_FROM = re.compile(rf"\b(?:from|over|on)\s{QUALIFIED}(?:(?:[\w’'-]+\s){{1,5}}of\s{QUALIFIED})?\Z", re.IGNORECASE)
_STRETCH = re.compile(r"\b(?:past|last|next|prior|previous|preceding)\b.*s\Z|\bpast\b", re.IGNORECASE)
# `up 5% over the three months ended in May`, where `from` them is against them.
_MONTHS_TO = re.compile(r"\b(?:months|weeks)\s(?:ended|ending|to)\b", re.IGNORECASE)
# `60 percent more than firms with 500 employees`: what tells which ones are compared.
_WITH = re.compile(r"\bthan\s(?:.*\bwith|in)\b")
# `rose by 7.2%, down from 7.4%`: a change and another one.
_UP_FROM = re.compile(r"\b(?:up|down)\sfrom\b")
# `fell 1% against the euro, to 0.9720`: a level that is reached.
_REACHED = re.compile(r"(?:(?<!compared)(?<!relative)(?<!comparison)\s(?:to|at)|\Ato\sover)\Z")
# `a seven-fold increase from 2020`
_CHANGE = re.compile(rf"^(?:{'|'.join(_DATA['period']['changes'])})\b")
_SPAN = re.compile(r"\s(?:to|and|through|until)\s|\d\s?[–-]\s?\d")
# A fiscal year by its two: `2022–23`.
_SPLIT = re.compile(r"(?:the\s)?\d{4}[–-]\d\d(?:\d\d)?", re.IGNORECASE)
_WILL = re.compile(r"\b(?:will|to\sbe)\s[^.;,]*\Z", re.IGNORECASE)
# What stands between a change and the level it leads to, and between two that say the same.
_LEADS_TO = re.compile(rf",?\sto\s{QUALIFIED}(?:(?:total|record|high|low)\sof\s)?", re.IGNORECASE)
_AGAIN = re.compile(rf"[^,.;:()]{{0,30}}(?:,?\sor|\s?\()\s?{QUALIFIED}", re.IGNORECASE)
_ALSO = re.compile(
    rf"{RECKONED}(?:\s(?:in|on|for|of|among)\s[^.;:,()]{{1,40}})?,?\sand\s(?:by\s)?{QUALIFIED}", re.IGNORECASE
)
# Between two changes of a list: `with thefts down 24 percent and fires down 15 percent`.
_LISTED = re.compile(rf"(?:\s[a-z]+){{0,4}},?\s(?:and|while)\s(?:[\w’'-]+\s){{0,4}}{QUALIFIED}", re.IGNORECASE)
# What tells a change of another level, and not beside another change: `1 point below the projection of 3%`.
_APART, _BESIDE = re.compile(r"from|than"), re.compile(r"(?:below|above)\b")
# What says that a share is a level, of `its 2019 sales`, which end the clause.
_IS_LEVEL = re.compile(
    r"\b(?:to|at|is|are|was|were|reach\w*|remain\w*|(?:up|down)\b(?:[^.;]|\.(?=\d))*\bfrom\s[^.;]{4,40}\sand)\s\Z"
)
_THEN_ENDS = re.compile(r"\s(?:[a-z-]+\s)?[a-z-]+(?:[.,;:)]|\Z)")
# Between two dates of a list.
_AND = (" and ", ", ", ", and ")
# What stands between a figure and its own date, which the comparison comes after.
_DATED = re.compile(r"\)?,?(?:\s[^\s.;:,()]+){0,6}?,?\s(?:in|at|on|during|for|by|as\sof|over)\s(?:the\s)?|\s")
_RELATIVE, _WORDS = ("between ", "this ", "last "), re.compile(r"\s(?:[a-z-]+\s){0,4}")

# `claims against the state in 2019`: what is against others is no comparison with a time.
_AGAINST_OTHERS = re.compile(
    rf"\bagainst\s(?:{THE}|an?)\s(?!(?:same|corresponding|comparable|prior|previous)\b).*\b(?:in|during|for)(?:\sthe)?\Z"
)
# `40 trucks crossed at Ada, Ames and Elko in May, more than twice the 15 trucks of 2019`
_FACTOR_TOLD = re.compile(rf"[^.;:()]{{0,150}},\s(?:or\s|which\s(?:is|was)\s)?{QUALIFIED}", re.IGNORECASE)
# `This was double the 15 trucks sold in 2019`: what stands between the amount behind a factor and the time of it.
_OF_TIME = re.compile(r"\s(?:[a-z]+\s(?:by\s(?:[A-Z][\w’'&-]*\s){1,3})?)?(?:(?:in|of|during|for)\s(?:the\s)?)?")
# `cut 10 planes from Holloman last year`
_FROM_PLACE = re.compile(r"\b(?:from|over|on)\s(?:the\s)?[A-Z][a-z]+\s\Z")
# `fell 3% against the dollar in May`, where the date is the time of the change.
_CURRENCY = re.compile(
    r"\bagainst\s(?:the\s|other\s|its\s)?(?:[\w.]+\s){0,3}?(?:dollar|euro|yen|pound|sterling|franc|yuan|renminbi|rupee|peso|"
    r"currency|currencies|basket)\s(?:in|during|since|over)(?:\sthe)?\Z"
)
# `by 50 basis points to 8%, with effect from May 26`: when it begins.
_EFFECTIVE = re.compile(r"\b(?:with\seffect|effective|applicable|valid|starting|beginning)\s(?:from|on)(?:\sthe)?\Z")
# `more than under the law that expired in 2003`: the date is that of what is compared with.
_OF_ANOTHER = re.compile(r"\b(?:that|which|who)\s[a-z]+ed\s")


def coordinate(text: str, f: Found, g: Found) -> bool:
    """Whether two changes are told in one breath, with one date: `by 1.8% in the area and by 1.3% in the Union`."""
    same = (f.label, f.unit) == (g.label, g.unit) or (is_share(f) and is_share(g))
    return f.trend is not None and g.trend is not None and same and _ALSO.fullmatch(text, f.end, g.lead) is not None


def set_comparisons(text: str, sentence: int, group: list[Found]) -> None:
    """Sets `compared`, as a comparison tells it, between a figure (with its date) and the figure right after it.

    `sentence` is where the sentence begins, which may open with a comparison to a date.
    """
    first = group[0]
    opens = any(
        c.link == "baseline" and c.pattern.fullmatch(text, sentence, first.start) for c in cues("opening", "first")
    )
    if opens and first.label != "DATE":
        amount = next((f for f in group[1:] if f.label != "DATE"), None)
        if amount is not None and alike(first, amount):
            amount.compared = first  # `Compared with $9 million, it gave $6 million`
    if opens and first.label == "DATE":
        stop = text.find("; ", first.end, group[-1].start)
        for f in group:
            told = f.trend and f.rule != "quantity.factor" and (stop < 0 or f.start < stop)
            f.compared = first if told else None
    if len(group) > 2 and two_compared(text, sentence, first, group[1]):
        for f in group[2:]:
            f.compared = group[1] if f.trend and f.rule != "quantity.factor" else None
    for j in range(1, len(group)):
        last, level = group[j - 1], group[j]
        if last.label == "DATE" and (changed_since(text, last, level) or compared_ahead(text, last, level)):
            level.compared = last
        if last.label == "DATE" and level.trend and below_level(text, last, level):
            _compare_all(text, group, j)
        if level.start - last.end >= WINDOW or not _COMPARES.search(text, last.end, level.start):
            continue
        words = words_in(text, last.end, level.start)
        for cue in _comparing():
            if words.isdisjoint(cue.gate):
                continue
            ends = {level.lead, level.start} if cue.only == "change" else {level.lead}
            if any(cue.pattern.fullmatch(text, last.end, end) for end in ends):
                if _compare(text, group, j, cue):
                    break


@cache
def _comparing() -> tuple[Cue, ...]:
    """The cues of a comparison that stand between two figures."""
    return tuple(cue for cue in cues("between") if cue.link == "baseline")


def _compare_all(text: str, group: list[Found], j: int) -> None:
    """Compares the change at j, and those that say it again or go on with it, with the date before it."""
    level = group[j - 1]
    group[j].compared = level
    for f, g in pairwise(group[j:]):
        if not (restates(text, f, g) or coordinate(text, f, g)):
            break
        g.trend = g.trend or f.trend
        g.compared = level


def _compare(text: str, group: list[Found], j: int, cue: Cue) -> bool:
    """Sets `compared` of the figures that are compared with the one at j; whether there is any."""
    date, done = group[j], False
    told = group[j + 1] if date.label == "DATE" and j + 1 < len(group) else None
    if told and (told.label == "DATE" or told.trend or not of_level(text, date, told)):
        told = None  # else `9% below the 2019 total of $40 million`
    paired = j + 1 < len(group) and text[date.end : group[j + 1].lead] == " and "
    if paired and date.label == group[j + 1].label != "DATE":
        return False  # `2 percent and 3 percent, compared with 4 percent and 5 percent`
    before = group[j - 1]
    if date.rule == "quantity.measure" and text[before.end : date.lead] == " on " and not alike(before, date):
        return False  # `lost 16% (16 kg on 5 mg)`
    for i in _compared(text, group, j):
        f = group[i]
        level = told if told and _fits(cue, text, f, told, before.end) else date
        if cue.only == "factor" and not _is_factor_of(text, group, i, level):
            continue
        if f.compared is None and f.label in cue.labels and _fits(cue, text, f, level, before.end):
            f.compared, done = level, True
            f.trend = f.trend or _trend_told(text, f, level)
            while i and (coordinate(text, group[i - 1], group[i]) or _listed(text, group, i, level)):
                i -= 1
                group[i].compared = group[i].compared or level
            if j + 1 < len(group) and i + 1 < j and restates(text, f, group[i + 1]):
                also, other = group[i + 1], group[j + 1]
                if restates(text, level, other) and can_start(other, also):
                    also.compared = other
            if f.trend is None:
                break
    return done


def _trend_told(text: str, f: Found, level: Found) -> Trend | None:
    """The trend of what a date is compared with: a factor, or a share before what is cut (`50 percent net cuts`)."""
    if level.label != "DATE":
        return None
    if f.rule == "quantity.factor":
        level_told = "level" in text[f.end : level.start] or LEVELS.match(text, level.end)
        return "up" if (f.value or 0) > 1 and not level_told else None
    words = text[f.end : level.start].split() if f.label == "PERCENT" else []
    return next((NOUNS[w] for w in words if w in NOUNS), None)


def _is_factor_of(text: str, group: list[Found], i: int, level: Found) -> bool:
    """Whether a factor tells an amount again, or how it grows, by a level: `$9 million, four times the $2 million`."""
    if group[i].rule != "quantity.factor":
        return False
    if group[i].trend is not None and level.label != "MONEY":
        return False
    then = next((g for g in group if g.start >= level.end), None)
    if then and then.label == "DATE" and text[group[i].end : level.lead] == " the ":
        if _OF_TIME.fullmatch(text, level.end, then.start):
            return True
    told = next((g for g in reversed(group[:i]) if g.label != "DATE"), None)
    return told is not None and alike(told, level) and _FACTOR_TOLD.fullmatch(text, told.end, group[i].lead) is not None


def _listed(text: str, group: list[Found], i: int, level: Found) -> bool:
    """Whether the change at i ends a list that one comparison covers: `sales rose 5% and costs 3% from 2019`."""
    before, f = group[i - 1], group[i]
    if level.label != "DATE" or not (before.trend and f.trend) or (before.label, before.unit) != (f.label, f.unit):
        return False
    if text.startswith((" on the ", " over the "), before.end):
        return False  # `fell by 1% on the quarter and is 9% below its level of 2020`
    return _LISTED.fullmatch(text, before.end, f.lead) is not None


def _compared(text: str, group: list[Found], j: int) -> Iterator[int]:
    """Where the figures stand that the one at j can be compared with, the likeliest first.

    The one right before, or before its own date; the change before a level (`5% to $3 million from $2 million`); and
    what says the same before it (`$12 million, or 4 percent`).
    """
    i = j - 1
    if i and text[group[i].start - 1] == "±":
        i -= 1  # `3.0 percent (±0.5 percent) from 2019`
    while i and group[i].label == group[i - 1].label == "DATE" and text[group[i - 1].end : group[i].start] in _AND:
        i -= 1  # `rose 5% in May and June, compared with 2019`
    if group[i].label == "DATE":
        ways = (_DATED, _WORDS) if text.startswith(_RELATIVE, group[i].start) else (_DATED,)
        if i == 0 or not any(way.fullmatch(text, group[i - 1].end, group[i].start) for way in ways):
            return
        i -= 1
    if group[i].label == "DATE":
        return
    first = i
    while first and group[first].trend is None and restates(text, group[first - 1], group[first]):
        first -= 1
    change = group[first - 1] if first and group[first].trend is None else None
    if change and change.trend and _LEADS_TO.fullmatch(text, change.end, group[first].lead):
        i = first - 1
    yield i
    while i and group[i - 1].label != "DATE" and restates(text, group[i - 1], group[i]):
        i -= 1
        yield i


def _of_then(text: str, f: Found, level: Found) -> bool:
    """Whether a share says how much of what it was then a thing is: `up 9% from May and at 90% of its 2019 sales`."""
    is_level = _IS_LEVEL.search(text, max(f.lead - WINDOW, 0), f.lead) is not None
    return is_level and level.granularity != "day" and _THEN_ENDS.match(text, level.end) is not None


def _is_split(level: Found) -> bool:
    """Whether a date written with two years is one year that begins in the first: `2019-20`."""
    next_year = level.date_start and level.date_end and level.date_end.year == level.date_start.year + 1
    return level.granularity == "fiscal_year" or bool(next_year)


def restates(text: str, f: Found, g: Found) -> bool:
    """Whether g says again what f says: `$12 million, or 4 percent`."""
    return "DATE" not in (f.label, g.label) and _AGAIN.fullmatch(text, f.end, g.lead) is not None


def _fits(cue: Cue, text: str, f: Found, level: Found, after: int) -> bool:
    if f.trend is None and text.startswith(")", after):
        return False  # `less now (7 cents) than in 1972 (9 cents)`
    between = text[after : level.start].strip(" ,(").lower()
    if level.label != "DATE":
        if (
            (level.unit in TIME and f.unit not in TIME)
            or (cue.only == "change" and not any(_FROM.search(text, after, end) for end in {level.lead, level.start}))
            or _WITH.search(between)
            or _REACHED.search(between)
            or (
                between.endswith("than the") and text.startswith(",", after)
            )  # `by 9,000, less than the 12,000 planned`
        ):
            return False
        beside = not text.startswith(",", after) and _BESIDE.match(between)
        growth = f.trend is not None and f.label == level.label and not (beside or _APART.search(between))
        growth |= bool(f.trend is not None and f.unit == level.unit == "percent" and _UP_FROM.search(between))
        return (cue.only != "change" or f.trend is not None) and not growth and can_start(level, f)
    if level.date_start is None or (cue.only == "change" and _FROM_PLACE.search(text, after, level.start)):
        return False
    if (
        _EFFECTIVE.search(between)
        or _CURRENCY.search(between)
        or _OF_ANOTHER.search(between)
        or (f.trend is None and _AGAINST_OTHERS.search(between))
    ):
        return False
    if level.granularity == "day" and cue.only == "change" and between.split()[-1:] == ["on"]:
        return False  # `rose 5% on May 3`, `raised it by 2 cents to 52 cents, payable on May 1`
    if f.per in TIME and between.endswith(("over", "over the")):
        return False  # `fell by $7 million per month over the second half of 2024`
    if f.rule == "quantity.factor" and f.trend and between.startswith(("the ", "that ")):
        return False  # `will double the number in 2025`
    if f.rule == "quantity.factor" and cue.only == "change" and not _CHANGE.search(between) and between != "from":
        return LEVELS.match(text, level.end) is not None
    if cue.only != "change" or LEVELS.match(text, level.end):
        return True
    if f.trend is None and between in ("of its", "of their"):
        return is_share(f) and _of_then(text, f, level)
    split = _SPLIT.fullmatch(text, level.start, level.end) and _is_split(level)
    span = (not split and _SPAN.search(text, level.start, level.end)) or level.granularity == "decade"
    ahead = "next" in between or _STRETCH.search(text, level.start, level.end) is not None
    ahead |= between != "from" and _MONTHS_TO.search(text, level.start, level.end) is not None
    if level.granularity in ("day", "month") and _WILL.search(text, max(f.lead - WINDOW, 0), f.lead):
        ahead = True  # `will rise by 5% from April`
    return f.trend is not None and _FROM_THEN.search(between) is not None and not span and not ahead
