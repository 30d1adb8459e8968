"""Figures that say again, or say the other end of, what one before them says: they measure the same."""

from __future__ import annotations

import re

from extract.figures.changes import VERBS
from extract.figures.fitting import alike, is_share
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, BE, COMPARED_WITH
from extract.figures.lexicon import any_of, words_of
from extract.figures.measuring.beside import both_ways, in_its_bracket, signed_after
from extract.figures.measuring.classes import CHANGE_ADJECTIVES, CHANGE_NOUNS
from extract.figures.measuring.items import ABOUT, in_bracket, in_cells, in_row
from extract.figures.signs import is_signed
from extract.figures.units import TIME

CHANGES = "|".join(sorted(CHANGE_NOUNS))
_ADJECTIVES = "|".join(sorted(CHANGE_ADJECTIVES))
# `to a record of`, `to a seasonally adjusted annual rate of`, `from the 2009 level of`
RECORD = r"(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:total|record|close|high|low|rate|pace|peak|average|level|range)\sof\s"
# What stands between the two: `7,199 yuan ($1,062)`, `$5 million, or 12 percent`.
_RESTATED = re.compile(rf"\s?[(\[]\s?(?:or\s)?{ABOUT}(?:\+\s?)?")
# `(+110,000; +0.7%)`: two changes with their signs in a bracket.
_SIGNED = re.compile(r"(?:[;,]|\s/|\sor|\sand)\s\+?|/\+?")
# `profit of $880 million, revised upward by $40 million`
_REVISED = re.compile(rf"[^.;:!?,]{{0,30}},\srevised\s(?:up|down)(?:wards?)?\s(?:by|from)\s{ABOUT}")
# `were 17 percent of sales, or $5 million`: of which the amount is no part.
_IS_SHARE = re.compile(
    rf"\b(?:{any_of(BE)}|represent\w*|account\w*\sfor|made\sup|makes?\sup|compris\w*|equals?)\s{ABOUT}\Z"
)
# `$3 billion for the quarter, or $1.20 a share`, `rose 4 percent at an annual rate, or $5 million`
_THEN_TOLD = (
    r"(?:\s(?:at|on)\san?\s(?:[\w-]+\s){1,3}(?:rate|basis|pace)"
    r"|\s(?:from|over|in)\s(?:(?:an?|the|last)\s)?(?:[\w-]+\s)?(?:year|quarter|month|[A-Z][a-z]+)(?:\s(?:ago|earlier|before|\d{4}))?"
    r"|\s(?:for|in)\sthe\s(?:[\w-]+\s){0,3}?(?:quarter|half|year|month|period)"
    r"(?:\s(?:ended|ending|to)\s(?:\d\d?\s)?[A-Z][a-z]+(?:\s\d\d?,)?(?:\s\d{4})?)?"
    rf"|\sof\s(?:the|this|that)\s(?:{any_of(words_of('measures', 'amounts'))}))?"
)
ALSO = re.compile(rf"{_THEN_TOLD}\.?,?\s(?:or|i\.e\.,?|equal\sto|equivalent\sto)\s(?:by\s)?{ABOUT}")
# `a debt of $5 million, or 81% of GDP`
_OF_GDP = re.compile(r"\sof\s(?:the\s)?(?:GDP|GNI|GNP|gross\sdomestic)\b")
_GOES_ON = re.compile(r"\s(?:of|in|for)\s")
_DASH = re.compile(r"[—–:]|-(?!\w)")
# `240 million barrels in six months—more than one million barrels per day`
_DASHED = re.compile(rf"[^.;:!?]{{0,50}}\s?[—–]\s?(?:or\s)?{ABOUT}")
_LEVEL = re.compile(
    r"(?:,?\s|\),?\s(?!and\b))(?:(?:up|down|higher|lower|more|less)\s)?(?!(?:and|as|while|when)\s(?!compared)(?:[\w’'-]+\s){2})(?:[\w’'-]+\s){0,4}?"
    rf"(?:to|from|at|{COMPARED_WITH})\s"
    rf"(?:(?:end|close)\sat\s|{RECORD})?{ABOUT}\+?"
)
# `reached $4 billion in 2020, up 12 percent`; `5.6 million, a 1.5% decrease`
_CHANGED = re.compile(
    r"(?:\sbetween\s[^.;,()\d]{3,16}\sand\s[A-Z]\w+)?"
    r"(?:(?!\b(?:while|whereas|but|and|was|were)\b|,\swith\b)[^.;!?]){0,40}"
    rf"(?:,?\s\(?(?:up|down|(?:higher|lower)\sby"
    rf"|an?\s(?:(?:{_ADJECTIVES})\s){{0,2}}(?:(?:{CHANGES})|(?:up|down)ward\s(?:revision|adjustment))\sof)\s"
    rf"|,\s(?:representing|marking|(?:which|that)\s(?:is|was|represents|represented|marks|marked))\s(?:an?\s(?:{CHANGES})\sof\s|an?\s)?"
    rf"|(?:,\s|\s?[—–]\s?|\s--?\s)an?\s(?:(?:{_ADJECTIVES})\s)?){ABOUT}"
)
# `rose 26 percent for men and 35 percent for women`, `rose by $3 million in Asia and by $4 million in Africa`
_EACH = re.compile(rf"(\s(?:for|in|among|at)\s)[^.;:!?,]{{1,40}}(?:,|,?\s(?:and|or|but))\s(?:by\s)?{ABOUT}")
# `earnings of $5 a share declined 14%`
_ROSE = re.compile(rf"\s(?:{'|'.join(sorted(VERBS))})\s(?:by\s)?{ABOUT}")
_NARROWED = re.compile(r"\s(?:[\w-]+\s){1,3}(?:in|of)\s")
_LEVELS = ("quantity.bare", "quantity.measure")
_FROM = ("from", "up from", "down from", "as compared", *AGAINST)
# `rose 0.5 percent in January, after rising 0.1 percent`, `after a 0.1 percent rise`
_RISING = "|".join(verb for verb in sorted(VERBS) if verb.endswith("ing"))
_AFTER = re.compile(
    r"(?:(?!\b(?:while|whereas|but|and)\b)[^.;:!?]){0,80},?\s(?:after|following)\s"
    rf"(?:an?\s|(?:{_RISING})\s(?:by\s)?){ABOUT}"
)
# `fell 3 percent to $5 million, after declines of 2 percent in May`, `similar to the gain of 28,000 in May`
_AFTER_GAIN = re.compile(
    r"(?:(?!\b(?:while|whereas|but|and)\b)[^.;:!?]){0,60}\s(?:after|following|than|(?:similar|comparable)\sto)\s"
    rf"(?:(?:the|an?)\s)?(?:(?:{_ADJECTIVES})\s){{0,2}}(?:{CHANGES}|fall)s?\sof\s{ABOUT}"
)
_THEN_DATED = re.compile(
    r"[.,;)]|\Z|\s(?:last|a)\s|\s(?:in|for)\s(?:[A-Z\d]|the\s(?:\w+\s)?(?:month|quarter|half|year)\b)"
)
# `$25 million, a 10 percent increase over the $23 million reported last year`
_OVER = re.compile(rf"\s(?:{CHANGES})\s(?:over|from)\s(?:the\s)?{ABOUT}")
# `fell 2% on the month`, `fell 2% year over year`
_PACED = r"on\sthe\s(?:day|week|month|quarter|year)|(?:year|quarter|month)[\s-](?:over|on)[\s-](?:year|quarter|month)"
# `fell 14.5% in the 12 months to June, to about 97,000`, `rose 5 percent, compared with 2022, to $12 million`
_DATED_LEVEL = re.compile(
    rf"(?:\s(?:(?:in|over|during|for|since)\s[^.;:!?(),]{{2,60}}|{_PACED}))?(?:,?\s{COMPARED_WITH}\s[^.;:!?(),]{{2,40}})?,\sto\s{ABOUT}"
)
# `ranged from $9 in Ohio to $53 in Iowa`
_RANGED, _TO_END = (
    re.compile(r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))\sfrom\s\Z"),
    re.compile(rf"[^.;:!?,]{{0,55}}\sto\s{ABOUT}"),
)
# `rose 12% last year, reaching $9`
_REACHED = re.compile(rf"[^.;:!?]{{0,50}},\s(?:reaching|hitting|total+ing|averaging)\s{ABOUT}")
_ALONE = re.compile(r"[.,;)]|\Z|\s(?:in|by|at|for|from|on|last|this|before|a year)\s")
_ADJUSTED = re.compile(r"\s(?:[Aa]s\s[Aa]djusted|[Ee]xcluding|[Oo]n\san\s(?i:adjusted)\sbasis)\b")
# `up 11% Y/Y, 12% CC`, `rose 11% year over year, 12% in constant currency`
_IN_CONSTANT = re.compile(
    rf"(?:\s(?:Y/Y|y/y|YoY|year[\s-](?:over|on)[\s-]year))?(?:,|,?\s(?:or|and))\s(?:up\s|down\s)?{ABOUT}"
)
_CONSTANT = re.compile(r"\s(?:CC|cc|(?:in|at|on\sa)\sconstant[\s-]currenc(?:y|ies))\b")
# `more than $5 but less than $9`: what parts the lower bound of one thing from its upper bound.
_TO_BOUND, _LEAST, _MOST = (
    re.compile(r",?\s(?:but|and|or)\s"),
    ("MORE_THAN", "EQUAL_OR_MORE"),
    ("LESS_THAN", "EQUAL_OR_LESS"),
)
# `$5 million GAAP and $6 million non-GAAP`
_BY_RULES = re.compile(r"\s(?:non-)?(?:GAAP|IFRS)\s(?:and|or|\()\s?")
# `5.8p in 2023 (2022: 5.5p)`
_THEN = re.compile(rf"(?:\s(?:in|for)\s[^.;:()]{{2,24}})?\s\([^.;:()]{{2,24}}:\s{ABOUT}\+?")
# `76.0% in May, 0.2 percentage points higher than in April`
_BESIDE, _THAN = (
    re.compile(rf"[^.;:!?,()]{{0,50}},\s{ABOUT}"),
    re.compile(r"\s(?:(?:more|fewer|less)\sthan|(?:higher|lower|above|below|up|down|ahead)\b)"),
)
# `1 in 8 people were waiting for treatment, compared with 1 in 14`: what ends before a share or amount compared.
_VERSUS = re.compile(rf"[^.;:!?()]{{0,90}},?\s(?:{COMPARED_WITH}|(?<=,\s)(?:up|down)\sfrom)\s{ABOUT}")
# Figures back, for what one says again or is compared with; characters between two figures, or before one.
NEAR, WINDOW = 12, 60


def same(text: str, last: Found, f: Found) -> bool:
    """Whether a figure says again, or says the other end of, what the figure before it says.

    `7,199 yuan ($1,062)`, `$5 million, or 12 percent`, `rose 0.7 percent to 6,327.80 from 6,280`.
    """
    if f.rule == "quantity.factor" and text.startswith(" the ", f.end):
        return False  # `a fine of $500, or twice the loss`
    if f.is_count and last.is_count and f.unit != last.unit:
        return False  # `the emissions of 50 coal plants, or 17 million cars`
    if in_row(text, last, f) or in_cells(text, last, f) or in_bracket(text, last, f):
        return True
    lead = _lead(text, f)
    gap = text[last.end : lead]
    if _far_ahead(text, gap, last, f, lead) or both_ways(text, last, f) or signed_after(text, last, f):
        return True
    if in_its_bracket(text, last, f):
        return True
    if len(gap) > WINDOW:
        return False
    changes = f.trend is not None and _is_change(text, gap, last, f)
    return changes or _says_again(text, gap, last, f) or _is_level(text, gap, last, f)


def _lead(text: str, f: Found) -> int:
    """Where a figure begins with its qualifier, but for `up to`, which may lead to the level of a change."""
    return f.start if text.startswith("up to ", f.lead) else f.lead


def _far_ahead(text: str, gap: str, last: Found, f: Found, lead: int) -> bool:
    """Whether a figure is the change, the other time or the level of one before it, whatever length is between them."""
    if last.measure_end is not None and last.end < last.measure_end < f.start:
        told = text[last.measure_end : lead]
        changed = f.trend is not None and len(told) <= WINDOW and _CHANGED.fullmatch(told)
        if changed and not _NARROWED.match(text, f.end):
            return True  # `$5 million for roads, a 34 percent increase over 2019`
        said_again = ALSO.fullmatch(told) and _ALONE.match(text, f.end)
        if not f.is_count and _BESIDE.fullmatch(told) and _THAN.match(text, f.end):
            return True  # `plans to borrow $9 in debt in May, $2 more than in April`
        if said_again and f.rule in _LEVELS and f.unit not in TIME and is_share(last):
            return True  # `8 percent of people, or 26 million, had no insurance`, `of roads, or 40 miles, were`
        if said_again and is_share(f):
            return True  # `$50 billion in costs, or about 20%, of all costs`
        if f.label == last.label and ALSO.fullmatch(told) and _ADJUSTED.match(text, f.end):
            return True  # `$2.86 diluted EPS or $3.68 as adjusted`
        worth = f.label == "MONEY" and is_share(last)
        if said_again and worth and not _IS_SHARE.search(text, max(last.lead - WINDOW, 0), last.lead):
            return True  # `lost 60% of its value, or $30 billion`
    if f.label == last.label == "PERCENT" and _IN_CONSTANT.fullmatch(gap) and _CONSTANT.match(text, f.end):
        return True
    if f.label == last.label and _REVISED.fullmatch(gap):
        return True
    if f.trend is not None and last.trend is not None and f.label == last.label and _AFTER.fullmatch(gap):
        return True
    level_too = f.label == last.label or last.label == "MONEY"
    if f.trend is not None and level_too and _AFTER_GAIN.fullmatch(gap) and _THEN_DATED.match(text, f.end):
        return True
    of_one = (alike(last, f) and not f.is_count) or (is_share(last) and is_share(f))
    if of_one and _VERSUS.fullmatch(gap) and _ALONE.match(text, f.end):
        return True
    levels = last.trend is not None and f.trend is None
    return levels and _DATED_LEVEL.fullmatch(gap) is not None and _ALONE.match(text, f.end) is not None


def _is_change(text: str, gap: str, last: Found, f: Found) -> bool:
    """Whether a change is one of the level before it: `reached $4 billion in 2020, up 12 percent`."""
    if not f.is_count and _BESIDE.fullmatch(gap) and _THAN.match(text, f.end):
        return True
    if not (last.is_count or last.unit in TIME) and _ROSE.fullmatch(gap):
        return True  # but `sales at stores open at least a year rose 3 percent`
    return _CHANGED.fullmatch(gap) is not None and not _NARROWED.match(text, f.end)


def _says_again(text: str, gap: str, last: Found, f: Found) -> bool:
    """Whether a figure says the one before it in another unit, by a share, for another time or for another group."""
    if _RESTATED.fullmatch(gap):
        if last.label == f.label == "MONEY":
            return True
        if f.label == "PERCENT" and text[f.end : f.end + 1] == ")":
            return True  # `cut by $77 million (32%)`
        if f.trend is not None and is_signed(text, f):
            return True  # `rose 4.2% (+$1.32 to $33.12)`
    if f.label == last.label and f.unit == last.unit and (_THEN.fullmatch(gap) or _BY_RULES.fullmatch(gap)):
        return True
    if (
        _SIGNED.fullmatch(gap)
        and is_signed(text, f)
        and (is_signed(text, last) or (f.trend and f.label == "PERCENT" != last.label))
    ):
        return True  # `-400; -0.3%`, `$5bn, +12%`
    if last.modifier in _LEAST and f.modifier in _MOST and _TO_BOUND.fullmatch(gap):
        return alike(last, f) and not f.is_count and (last.value or 0) < (f.value or 0)
    ahead = last.measure_end is not None and last.measure_end < last.start
    each = _EACH.fullmatch(gap) if ahead and f.label == last.label else None
    paired = each and (text.startswith(each[1], f.end) or f"{each[1]}each " in text[f.start : f.end])
    if paired and not _DASH.search(text, last.measure_end or 0, last.start):
        return True
    priced = last.label == f.label == "MONEY" and text.startswith(" for ", f.end)  # `costs $65, or $30 for students`
    if ALSO.fullmatch(gap) and (priced or f.per or not _GOES_ON.match(text, f.end) or _OF_GDP.match(text, f.end)):
        return True
    return f.unit == last.unit and f.unit is not None and f.per != last.per and _DASHED.fullmatch(gap) is not None


def _is_level(text: str, gap: str, last: Found, f: Found) -> bool:
    """Whether a figure is the level that a change leads to or comes from: `rose 0.7 percent to 6,327.80 from 6,280`."""
    indexed = f.unit == "point"  # `edged down 0.3% to a close of 1,463 points`
    if f.is_count and not indexed:
        return False
    if last.trend is not None and (
        (_REACHED.fullmatch(gap) and _ALONE.match(text, f.end)) or (_OVER.fullmatch(gap) and f.label != "PERCENT")
    ):
        return True
    if (
        f.label == last.label
        and f.unit not in TIME
        and _TO_END.fullmatch(gap)
        and (_RANGED.search(text, max(last.lead - 14, 0), last.lead) or text.endswith(" from ", 0, last.lead))
    ):
        return True  # `from 74 percent of GDP in 2023 to 68 percent`
    if gap in (" to ", " up to ", " down to ", " to +") and f.label == last.label:
        return True
    if not _LEVEL.fullmatch(gap):
        return False
    if last.unit == "point" and f.label == "PERCENT":
        return True  # `the ratio improved 3 points to 91%`
    changed = last.trend is not None and (f.label in (last.label, "MONEY") or f.rule in _LEVELS or indexed)
    return changed or (f.label == last.label and (gap.lstrip(" ,").startswith(_FROM) or gap.endswith(" from ")))
