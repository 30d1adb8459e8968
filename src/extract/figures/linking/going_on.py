"""The time that figures told in one breath share: a level and its change, two changes, a share and another."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.figures.dates.calendar import LONG
from extract.figures.found import Found
from extract.figures.grammar import AGAINST
from extract.figures.lexicon import any_of
from extract.figures.linking.comparisons import restates
from extract.figures.linking.cues import QUALIFIED
from extract.figures.linking.dating import SAYS, terms
from extract.figures.numerals import COINS

# `$9 million for roads, an increase of $2 million`: what stands between a level and the change told beside it.
_LEVEL_OF = re.compile(
    rf"[^.;:()]{{0,90}},\s(?:and\s)?(?:an?\s(?:[\w-]+\s){{0,2}}?(?:{terms('changes')})\sof\s|up\s|down\s|(?=an?\s)){QUALIFIED}"
)
# `$5 million – 4 percent of all – in 2019`: what is said of an amount between dashes, and what closes them.
_DASH, _CLOSES = (
    re.compile(rf"(?:\s(?:in|of|from|across)(?:\s[\w’'-]+){{1,3}})?\s?[–—]\s?(?:or\s)?{QUALIFIED}"),
    re.compile(r"[^.;:–—\d]{0,60}[–—]"),
)
# Between what a change is compared with and a second change: `than in March and 2 percent higher than in April`.
_AND_CHANGE = re.compile(rf",?\s(?:and|but)\s(?:[\w-]+\s){{0,3}}?{QUALIFIED}", re.IGNORECASE)
_OR = re.compile(rf",\sor\s{QUALIFIED}", re.IGNORECASE)
# `growth of 3.5% in dollars; 3.9% in euros`
_AGAIN_BEHIND = re.compile(rf"[^.;:()\d]{{0,40}};\s{QUALIFIED}", re.IGNORECASE)
_AND_SHARE = re.compile(rf"[^.;:\d]{{0,80}},?\sand\s{QUALIFIED}", re.IGNORECASE)
# `rose by 9,000 in May, and the rate was little changed at 4 percent`: a second statement of the same time.
_AND_ITS = re.compile(
    rf"(?:\s(?!and\b)[\w’'-]+){{0,6}},?\s(?:and|while)\s(?:(?!in\b|on\b|by\b|for\b|since\b)[\w’'/-]+\s){{0,7}}?(?:was|were|remained|changed|accounted|represented|{terms('tells_next')})\s"
    rf"(?:(?!to\b|from\b)[a-z-]+\s){{0,4}}?{QUALIFIED}"
)
# `Bonds made up 7 percent of the debt on March 31, and bills accounted for 22 percent`
_AND_MADE_UP = re.compile(
    rf",?\s(?:and|while)\s(?:[\w’'-]+\s){{1,6}}?(?:accounted\sfor|represented|made\sup)\s{QUALIFIED}"
)
# `$9 million for roads, $8 million for rail, and $2 million for ports`: what parts two of one list.
_LISTED = re.compile(rf"\s(for|in|of|to|among)\s[^.;:(){COINS}\d]{{1,60}}?(?:,\s(?:and\s)?|\sand\s){QUALIFIED}")
# `43% of spending, goods for 26%, and food for 20%`: a list in which what each is for stands before it.
_GAPPED = re.compile(
    r"(?:\sof\s[^.;:,()\d]{1,60})?,\s(?:and\s)?(?!\w+ed\b|up\b|down\b)"
    rf"(?:(?!\b(?:in|by|since|during|it|they|we)\b)[^.;:(){COINS}\d]){{1,60}}\sfor\s{QUALIFIED}"
)
# `; this is 5 percent below`: a change that is told of the level right before.
_THIS_IS = re.compile(
    r"[^.;:\d]{0,60};\s(?:this|that|it|which)\s(?:is|was|represents|represented|marks|marked)\s(?:also\s)?"
    rf"(?:(?:an?\s)?(?:[\w-]+\s){{0,2}}?(?:{terms('changes')})\sof\s|(?:up|down)\s(?:by\s)?)?{QUALIFIED}"
)
# `$3 million, $2.86 diluted EPS or $3.68 as adjusted`: what parts two results of one time.
_RESULTS = re.compile(
    rf"(?:\s(?!(?:{any_of(AGAINST)}|up|down|from|than|for|in|of|to|and|at)\b)[A-Za-z-]+){{0,4}}?(?:,\s(?:or\s)?|\sor\s){QUALIFIED}",
    re.IGNORECASE,
)
# `(+110,000; +0.7%)`: what parts two changes with their signs.
_SIGNED = re.compile(r"[;,]\s[+−–-]?")
# `an average annual decline of`, and characters in which it stands.
_ON_AVERAGE, _NEAR = (
    re.compile(r"\b(?:average\s(?:annual|yearly|monthly)|(?:annual|yearly|monthly)\saverage)\s[a-z]+\sof\s\Z"),
    48,
)
_STRETCHES = LONG | {"week"}


def share_on(text: str, group: list[Found]) -> None:
    """The time of a figure of a sentence, for the one that goes on with what it says."""
    amounts = [f for f in group if f.label != "DATE"]
    starts = {f.compared for f in amounts if f.compared is not None}
    for level, change in pairwise(amounts):
        if change.period is None and change not in starts and _OR.fullmatch(text, level.end, change.lead):
            change.period = level.period  # `40 people, or one in six`
        if change.period is None and _between_dashes(text, level, change):
            change.period = level.period
        began = level in starts  # `compared with $75 million for 2019, an increase of $30 million`
        if (
            change.trend
            and change.period is None
            and not (began or is_yearly(text, change))
            and _told_beside(text, level, change)
        ):
            change.period = level.period
    dates = [d for d in group if d.label == "DATE" and d not in starts]
    only = dates[0] if len(dates) == 1 and dates[0].granularity in _STRETCHES and dates[0].is_closed else None
    day = dates[0] if only is None and len(dates) == 1 and dates[0].granularity == "day" else None
    for g, f in pairwise(amounts):
        if day is not None and f.period is None and g.period is day and f.unit == g.unit == "percent":
            f.period = day if _AND_MADE_UP.fullmatch(text, max(g.end, day.end), f.lead) else None
        if f.period is None and g.period is not None and g.period is only and f not in starts:
            told = f.label != "QUANTITY" and _AND_ITS.fullmatch(text, max(g.end, only.end), f.lead)
            if told and not SAYS.search(told[0]):
                f.period = only
        if f.period is None and g.trend and (_in_bracket(text, g, f) or _led_to(text, g, f)):
            f.period = g.period
        if f.period is None and f.trend and g.trend is None and g.period and g.period.granularity in LONG:
            f.period = g.period if _THIS_IS.fullmatch(text, max(g.end, g.period.end), f.lead) else None
        if f.period is not None or g.period is None or g.label != f.label or g.unit != f.unit:
            continue
        if (
            _another_change(text, g, f)
            or (f.label != "QUANTITY" and _AGAIN_BEHIND.fullmatch(text, g.end, f.lead))
            or _also_of(text, g, f, g.period)
            or (f not in starts and _of_list(text, g, f, g.period))
        ):
            f.period = g.period


def is_yearly(text: str, f: Found) -> bool:
    """Whether a change is that of each year on the way to a level: `, an average annual decline of 3.5%`."""
    return _ON_AVERAGE.search(text, max(f.lead - _NEAR, 0), f.lead) is not None


def _in_bracket(text: str, g: Found, f: Found) -> bool:
    """Whether both are changes of one bracket: `increased among men (+24,000; +0.3%)`."""
    return f.trend == g.trend and _SIGNED.fullmatch(text, g.end, f.start) is not None


def _led_to(text: str, g: Found, f: Found) -> bool:
    """Whether f is the level that a change led to in a time that is over: `increased 26% to $9 million`."""
    over = g.period is not None and g.period.date_end is not None and g.period.end < g.start
    return over and f.trend is None and text[g.end : f.lead] == " to "


def _another_change(text: str, g: Found, f: Found) -> bool:
    """Whether both are changes with what each is compared with: `9% more than in March and 2% less than in April`."""
    if not (g.trend and f.trend and g.compared and f.compared) or g.compared is f.compared:
        return False
    told = max(g.compared.end, g.compared.period.end if g.compared.period else 0)
    return told < f.start and _AND_CHANGE.fullmatch(text, told, f.lead) is not None


def _also_of(text: str, g: Found, f: Found, d: Found) -> bool:
    """Whether both are of something, with the date behind the first: `34% of men in 2021 …, and 56% of women …`."""
    of = text.startswith(" of ", g.end) and text.startswith(" of ", f.end) and not (g.trend or f.trend)
    return of and g.end < d.start < f.start and _AND_SHARE.fullmatch(text, d.end, f.lead) is not None


def _of_list(text: str, g: Found, f: Found, d: Found) -> bool:
    """Whether f is the next of a list that a date leads to: `In 2020 it was $9 for men, $8 for women and $7 for …`.

    Of amounts of money, those that tell results beside one another are: `Q3 income was $3 million, $2.86 diluted EPS`.
    """
    if d.end > g.start or bool(g.trend) != bool(f.trend):
        return False
    listed = _LISTED.fullmatch(text, g.end, f.lead)
    if listed and text.startswith(f" {listed[1]} ", f.end):
        return True
    if text.endswith(" for ", 0, g.lead) and f.label == "PERCENT" and _GAPPED.fullmatch(text, g.end, f.lead):
        return True
    return f.label == "MONEY" and g.per in (None, f.per) and _RESULTS.fullmatch(text, g.end, f.lead) is not None


def _between_dashes(text: str, level: Found, aside: Found) -> bool:
    """Whether a figure stands between dashes right behind another: `$5 million – 4 percent of all – in 2019`."""
    return _DASH.fullmatch(text, level.end, aside.lead) is not None and _CLOSES.match(text, aside.end) is not None


def _told_beside(text: str, level: Found, change: Found) -> bool:
    """Whether a change is told in one breath with the level it led to, or one told so."""
    if level.trend:
        return restates(text, level, change)
    return _LEVEL_OF.fullmatch(text, level.end, change.lead) is not None
