"""Periods: the date that a figure holds for, in its clause, or at the opening of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from extract.figures.dates.calendar import LONG
from extract.figures.fitting import alike, is_share
from extract.figures.found import Found
from extract.figures.grammar import CLOCK, COMPARED_WITH, KNOWN, THE
from extract.figures.lexicon import any_of
from extract.figures.linking.cues import QUALIFIED, SOUGHT, WINDOW, is_known
from extract.figures.linking.date_first import is_at
from extract.figures.linking.dating import (
    NEARBY,
    OPENING,
    gives_in_budget,
    is_period,
    of_level,
    of_measure,
    results_end,
    terms,
    was_then,
)
from extract.figures.linking.described import is_shared
from extract.figures.linking.going_on import is_yearly, share_on
from extract.figures.linking.in_order import pair_in_order
from extract.figures.linking.reaching import COMPOUND, REVISED, is_aside, reaches_back, reaches_on
from extract.figures.linking.rivals import goes_on, is_due, is_placed
from extract.figures.linking.set_before import is_set_before, labels, says_then
from extract.figures.linking.today import holds_now
from extract.figures.units import TIME

# Words, the one before the date counted, between a figure and the `today` that is its time.
_NOUN = 3
_SAID_WITH = re.compile(r":\s(?:[A-Z]{2,3}\s?)?[^\s)]{0,4}\d")
# `from 8 percent in 1985 to 9 percent today`
_LED_TO = re.compile(rf"\b(?:{COMPARED_WITH}|to|from|than)\s(?:\w+\s){{0,2}}\Z")
# `2005 and 2006`, `2005, 2006`
_DATES_LISTED = re.compile(r",\s(?:and\s)?|\sand\s(?:in\s)?|\s&\s")
_POINTS = ("percentage_point", "basis_point")
_LENGTHS = TIME - CLOCK
# Those that are counted as things are, and what makes them a length: `the best result in three generations`.
_COUNTED_LENGTHS = frozenset(("quarter", "generation", "season", "decade", "century"))
_LASTING = ("in ", "for ", "over ", "within ", " on ")
# `1,200 km away from the front`
_DISTANCES = frozenset(("kilometer", "mile", "meter", "foot", "yard"))
_FAR = re.compile(r"\s(?:away|from|(?:north|south|east|west)\w*|long|wide|high|tall|deep)\b")
# Lengths of time that change with time: `life expectancy was 77 years in 2022`.
_STATISTIC = re.compile(
    r"(?<![-\w])(?:expectancy|average|median|mean|wait\w*|processing|response|turnaround)\b", re.IGNORECASE
)
# `9,000 working days lost to strikes`, `on 11 days last summer`: days that are counted.
_DAYS_LOST = re.compile(r"\s(?:lost|missed|saved|worked)\b")
# `employers with 26 or more workers`: which of them are meant.
_SIZED = re.compile(rf"\b(?:{terms('sized')})\swith\s\Z")
# `areas with populations of 65,000 or more`, `a family with two children`: what tells which ones are meant.
_OF_SIZE = re.compile(
    r"\b[a-z]+s\swith\s(?:an?\s)?(?:populations?|workforces?|revenues?|incomes?|assets|budgets?|enrollments?)\sof\s\Z|"
    r"\ba\s(?:[\w-]+\s){0,3}(?:family|household|couple|parent|mother|father|taxpayer|filer)\s(?:with|of)\s\Z"
)
# `towns with a population of 5,000 in 2020`
_DATED = re.compile(r"\s(?:in|at|on|as\sof|by)\s(?:the\s)?(?:[A-Z][a-z]+\s)?\d")
# `from the 110 deaths in 2022`, `twice the 110 deaths in 2022`
_FROM_THE = re.compile(r"\b(?:from|than|with|against|Of|double|twice|triple|times)\sthe\s\Z")
# `its 200 MW/800 MWh plant`
_THE_PAIR = re.compile(rf"\b(?:{any_of(KNOWN)})\s[\d.,]+\s[A-Za-z]+/\Z", re.IGNORECASE)
# `the likelihood of inflation below 2 percent`, `in a state of 926,000 people`: what is no level of a time.
_SUPPOSED = re.compile(
    rf"\b(?:likelihood|risk|chance|probability|possibility|prospect|odds)\sof\s(?:(?!by\b)[\w-]+\s){{0,4}}{QUALIFIED}\Z|"
    rf"\ba\s(?:[\w-]+\s)?(?:{terms('places')})\sof\s{QUALIFIED}\Z"
)
# `of the 900 cases recorded in 2019`
_RECORDED = re.compile(
    r"(?:\s[a-z-]+){0,2}\s(?:recorded|reported|registered|posted|seen|counted|logged)\s(?:in|during|for)\s"
)
# `Since 2010 it rose from 4 to 6`, `Since it opened in 2010, it …`
_SINCE = re.compile(r"\b[Ss]ince\s(?:the\s|[^,.;:]*\s)?\Z")
# What happened at a time that no date tells, since when a change is reckoned.
_SINCE_EVENT = re.compile(rf"\ssince\s(?:{THE}\s|(?=[A-Z]))")
_BY_A_WORD = ("the ", "that ")
_CLAUSE = re.compile(r"(?:,|\s(?:as|while|and))\s")
_OF_THEM = re.compile(r"\sof\s(?:them|whom|which|these|those)\b")


@dataclass(frozen=True, slots=True)
class _Times:
    """The dates of a sentence that can be the time of its figures.

    `dates` are reached by a preposition or relative, `named` name a year or the like; `opening` is the one that opens
    the sentence, `beside` go on with it in a list; `inside` (ids) tell in brackets what was true then, and those of
    `levels` (ids) an earlier level has for its own.
    """

    dates: list[Found]
    named: list[Found]
    opening: Found | None
    beside: list[Found]
    inside: frozenset[Found]
    levels: set[Found] = field(default_factory=set)


def set_periods(text: str, sentence: int, group: list[Found]) -> None:
    """The period of each figure of a sentence (which begins at offset `sentence`): the nearest date that dates it."""
    starts = {f.compared for f in group if f.compared is not None}
    free = [d for d in group if d.label == "DATE" and d not in starts]
    for d, f in pairwise(group):
        if d.label == "DATE" != f.label and (of_level(text, d, f) or was_then(text, d, f) or is_at(text, d, f)):
            f.period = d
    if not free:
        return
    times = _times(text, sentence, group, free)
    for i, f in enumerate(group):
        if f.label == "DATE":
            continue
        told = (d for d in free if says_then(text, d, f) or holds_now(text, sentence, d, f))
        f.period = f.period or next(told, None)
        if f.period is None and can_hold(text, f, f in starts):
            f.period = _time_of(text, group, i, times, f in starts)
    share_on(text, group)
    for f in group:
        if f.period is None and f.part_of in group and f not in starts and can_hold(text, f):
            shared = f.part_of.period
            f.period = None if shared and is_due(text, f, shared) else shared
        whole = f.part_of
        if whole in group and whole.period is None and _opens_share(text, f, whole, free):
            whole.period = f.period
    pair_in_order(text, group)
    _name_in_full(text, group)


def _name_in_full(text: str, group: list[Found]) -> None:
    """The time that a figure has behind it by a word, where it stands before by name: `In 2019, 8% … in the year`."""
    for f in group:
        d = f.period
        if d is None or d.start < f.end or not text.startswith(_BY_A_WORD, d.start):
            continue
        same = (e for e in group if e.label == "DATE" and e.end <= f.start)
        f.period = next((e for e in same if (e.date_start, e.date_end) == (d.date_start, d.date_end)), d)


def _opens_share(text: str, f: Found, whole: Found, free: list[Found]) -> bool:
    """Whether a date before a share of the things counted is of both: `In 2014, 60 percent of the 470 deaths`."""
    if f.period is None or not is_share(f) or f.trend or not whole.is_count or whole.unit in TIME:
        return False
    later = next((d for d in free if d.start > whole.end), None)
    if later and text.find(",", whole.end, later.start) < 0:
        return False
    over = f.period.end <= f.start and f.period.granularity in LONG and f.period.is_closed
    return over and text[f.end : whole.lead] == " of the "


def _times(text: str, sentence: int, group: list[Found], free: list[Found]) -> _Times:
    """The times of a sentence, of its dates with which nothing is compared."""
    # `$9 million since 2021: $4 million for roads and …`: the date before a list is that of its whole
    listing = {d for d, g in pairwise(group) if d.label == "DATE" and g.part_of and g.part_of.end < d.start}
    led = {d for d in free if d in listing or is_set_before(text, d) or not _SAID_WITH.match(text, d.end)}
    label = next((d for d in free if labels(text, sentence, d)), None)
    dates = [d for d in free if d is label or (d in led and is_period(text, d))]
    opening = dates[0] if dates else None
    if opening and not (
        opening is label or OPENING.fullmatch(text, sentence, opening.start) or results_end(text, opening)
    ):
        opening = None
    return _Times(
        dates,
        [d for d in free if d.granularity in LONG],
        opening,
        _listed_with(text, opening, dates) if opening else [],
        frozenset(
            d
            for d, g in pairwise(group)
            if d.label == "DATE" != g.label and says_then(text, d, g) and not is_set_before(text, d)
        ),
    )


def _time_of(text: str, group: list[Found], i: int, times: _Times, base: bool) -> Found | None:
    """The date that figure i of a sentence holds for; of a `base` another figure is compared with it."""
    f = group[i]
    if (today := _today(text, group, i)) is not None:
        return today
    after = next((d for d in times.dates if d.start >= f.end and d not in times.inside), None)
    if after is not None and f.compared is not None and f.compared.period is after:
        after = None  # `rose 4 percent from 2021 sales of $3 million`
    if after is not None and times.opening in group[:i] and _is_of_sought(text, group[i + 1 :], after):
        after = None
    if after is not None and reaches_on(text, f, after, group[i + 1 :]):
        if f.trend is None:
            times.levels.add(after)
        return after
    of = (d for d in times.named if of_measure(text, d, f) or gives_in_budget(text, d, f))
    if not base and (measured := next(of, None)) is not None:
        return measured
    return _time_before(text, group, i, times, base)


def _is_of_sought(text: str, later: list[Found], d: Found) -> bool:
    """Whether a date tells when a whole is sought, of which an earlier figure is what is there."""
    whole = next((g for g in reversed(later) if g.label != "DATE" and g.end <= d.start), None)
    if whole is None or not text.endswith((" of ", " of the ", " of its ", " of their "), 0, whole.lead):
        return False
    return SOUGHT.fullmatch(text, whole.end, d.start) is not None


def _time_before(text: str, group: list[Found], i: int, times: _Times, base: bool) -> Found | None:
    """The date before figure i that dates it, which goes for the one that opens a list of dates."""
    f = group[i]
    event = _SINCE_EVENT.match(text, f.end)
    if event and f.trend and not any(event.start() < d.start <= event.end() for d in group if d.label == "DATE"):
        return None  # `has tripled since the start of the war`
    told = (d for d in reversed(times.dates) if d.end <= f.start and d not in times.inside)
    before = next((d for d in told if not is_aside(text, d, f)), None)
    if before and _CLAUSE.search(text, before.end, f.lead) and _is_of_start(text, group, before):
        before = next(told, None)  # `widened to $6 in May from $5 in April as exports fell 2%`
    if before in times.beside:
        before = times.opening
    if before is None or (base and not REVISED.search(text, before.end, f.start)):
        return None
    if text.find("share", before.end, f.start) >= 0 and any(
        g.start > before.end and is_shared(text, g) and text.find(", ", g.end, f.start) >= 0 for g in group[:i]
    ):
        return None  # `in May each will get its share of the $5 million, including $2 million for roads`
    whole = f.part_of
    if whole in group and before.end <= whole.start < f.start and whole.period is None and _OF_THEM.match(text, f.end):
        return None  # `Last May, she sued over 22 homes, two-thirds of them in poor towns`
    last = next((g for g in reversed(group[:i]) if g.label != "DATE"), before)
    if not (reaches_back(text, f, before, before is times.opening) or goes_on(text, last, f, before)):
        return None
    if before in times.levels and f.trend and is_yearly(text, f):
        return None  # `to 36 tons in 2030, an average annual decline of 3.5%`
    if before in times.levels and f.trend is None and text.startswith(" to ", before.end):
        return None  # `from 16 percent in 2020 to 3 percent`
    if _is_reached_since(text, group, i, before):
        return None
    return next((g.period for g in group if g.compared and g.compared.period is before), before)


def _is_of_start(text: str, group: list[Found], d: Found) -> bool:
    """Whether a date is that of the level which a change leads from: `to $6 million in May from $5 in April`."""
    start = next((g for g in reversed(group) if g.label != "DATE" and g.end <= d.start), None)
    return start is not None and start.period is d and text.endswith("from ", 0, start.lead)


def _is_reached_since(text: str, group: list[Found], i: int, d: Found) -> bool:
    """Whether a level is the second of two that a change led from and to: `Since 2010 it rose from 4 to 6`.

    Or that of a rate which points led to: `Over the past two years, the rate fell by 3 points, to 6%`.
    """
    f, last = group[i], group[i - 1]
    if f.trend or last.end <= d.start or text[last.end : f.lead] not in (" to ", ", to "):
        return False
    points = last.trend and last.unit in _POINTS and f.unit == "percent"
    if not points and not (alike(last, f) and text.endswith("from ", 0, last.lead)):
        return False
    lasting = text.startswith(("the past ", "the last ", "between "), d.start)
    return lasting or _SINCE.search(text, max(d.start - WINDOW, 0), d.start) is not None


def _listed_with(text: str, opening: Found, dates: list[Found]) -> list[Found]:
    """The dates that a list goes on with after the one that opens a sentence: `In fiscal years 2005 and 2006, …`."""
    listed = [opening]
    for d in dates[1:]:
        if not _DATES_LISTED.fullmatch(text, listed[-1].end, d.start):
            break
        listed.append(d)
    return listed[1:]


def _today(text: str, group: list[Found], i: int) -> Found | None:
    """The `today` of a level to which another led: `from 67 sites in 2017 to 90 sites in 9 towns today`."""
    f, later = group[i], group[i + 1 :]
    if later and text.startswith(" today to ", f.end) and text.endswith("from ", 0, f.lead):
        return later[0]  # `from 40 sites today to 60 sites by 2030`
    if later and is_placed(text, f, later[0]):
        f, later = later[0], later[1:]
    if not later or text[later[0].start : later[0].end] != "today":
        return None
    led = _LED_TO.search(text, max(group[i].lead - NEARBY, 0), group[i].lead) is not None
    near = text.count(" ", f.end, later[0].start) <= _NOUN
    moved = any(g.label == "DATE" or g.trend for g in group[:i])
    return later[0] if led and near and moved else None


def can_hold(text: str, f: Found, base: bool = False) -> bool:
    """Whether a figure can hold for a time at all: no duration, no price tag of a name, no thing known already.

    A duration can with which another is compared: `a wait of 9 days, down from 11 days in 2023`, or by which one fell.
    """
    before = text[max(f.lead - 14, 0) : f.start].lower()
    compound = f.rule == "money.compound" or COMPOUND.match(text, f.number_end)  # `a 604-acre farm`
    if (compound and f.trend is None) or f.rule == "quantity.age" or before.endswith(("rather than ", "instead of ")):
        return False
    if (
        f.unit in _LENGTHS
        and f.rule == "quantity.measure"
        and not (base or f.trend == "down")
        and not _STATISTIC.search(f.measure or "")
    ):
        return _DAYS_LOST.match(text, f.end) is not None or (f.unit == "day" and text.endswith(" on ", 0, f.lead))
    if f.unit in _COUNTED_LENGTHS and not base and text.endswith(_LASTING, 0, f.lead):
        return False
    if f.unit in _DISTANCES and _FAR.match(text, f.end):
        return False
    if (f.modifier or f.value_max) and _SIZED.search(text, max(f.lead - NEARBY, 0), f.lead):
        return False
    if text.endswith((" of ", " with "), 0, f.lead) and _OF_SIZE.search(text, max(f.lead - NEARBY, 0), f.lead):
        return _DATED.match(text, f.end) is not None
    if is_shared(text, f):
        return False
    near = max(f.lead - 2 * NEARBY, 0)
    if text.find("of", near, f.lead) >= 0 and _SUPPOSED.search(text, near, f.lead):
        return False  # none of these is without `of`
    if text[f.lead - 1 : f.lead] == "/" and _THE_PAIR.search(text, max(f.lead - NEARBY, 0), f.lead):
        return False
    return (
        f.rule not in ("quantity.count", "quantity.measure")
        or _RECORDED.match(text, f.end) is not None
        or not is_known(text, 0, f)
        or _FROM_THE.search(text, max(f.lead - 14, 0), f.lead) is not None
    )
