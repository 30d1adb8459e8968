"""Figures that say again, or say the other end of, what one before them says: they measure the same."""

from __future__ import annotations

import re

from extract.figures.changes import VERBS
from extract.figures.fitting import alike, both_tons, is_share, of_persons, of_those
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, BE, COMPARED_WITH, THE
from extract.figures.lexicon import any_of, words_of
from extract.figures.measuring.beside import both_ways, in_its_bracket, signed_after
from extract.figures.measuring.classes import CHANGE_ADJECTIVES, CHANGE_NOUNS, GIVING
from extract.figures.measuring.items import ABOUT, in_bracket, in_cells, in_row, next_item
from extract.figures.measuring.tags import Tokens
from extract.figures.signs import is_signed
from extract.figures.units import TIME

_CHANGES = "|".join(sorted(CHANGE_NOUNS))
_ADJECTIVES = "|".join(sorted(CHANGE_ADJECTIVES))
# `to a record of`, `to a seasonally adjusted annual rate of`, `from the 2009 level of`
_RECORD = r"(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:total|record|close|high|low|rate|pace|peak|average|level|range)\sof\s"
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
# `$3 billion for the quarter, or $1.20 a share`
_THEN_TOLD = (
    r"(?:\s(?:for|in)\sthe\s(?:[\w-]+\s){0,3}?(?:quarter|half|year|month|period)"
    r"(?:\s(?:ended|ending|to)\s(?:\d\d?\s)?[A-Z][a-z]+(?:\s\d\d?,)?(?:\s\d{4})?)?"
    rf"|\sof\s(?:the|this|that)\s(?:{any_of(words_of('measures', 'amounts'))}))?"
)
_ALSO = re.compile(rf"{_THEN_TOLD}\.?,?\s(?:or|i\.e\.,?|equal\sto|equivalent\sto)\s(?:by\s)?{ABOUT}")
# `a debt of $5 million, or 81% of GDP`
_OF_GDP = re.compile(r"\sof\s(?:the\s)?(?:GDP|GNI|GNP|gross\sdomestic)\b")
_GOES_ON = re.compile(r"\s(?:of|in|for)\s")
_DASH = re.compile(r"[—–:]|-(?!\w)")
# `240 million barrels in six months—more than one million barrels per day`
_DASHED = re.compile(rf"[^.;:!?]{{0,50}}\s?[—–]\s?(?:or\s)?{ABOUT}")
_LEVEL = re.compile(
    r"(?:,?\s|\),?\s(?!and\b))(?:(?:up|down|higher|lower|more|less)\s)?(?!(?:and|as|while|when)\s(?!compared)(?:[\w’'-]+\s){2})(?:[\w’'-]+\s){0,4}?"
    rf"(?:to|from|at|{COMPARED_WITH})\s"
    rf"(?:(?:end|close)\sat\s|{_RECORD})?{ABOUT}\+?"
)
# `reached $4 billion in 2020, up 12 percent`; `5.6 million, a 1.5% decrease`
_CHANGED = re.compile(
    r"(?:\sbetween\s[^.;,()\d]{3,16}\sand\s[A-Z]\w+)?"
    r"(?:(?!\b(?:while|whereas|but|and|was|were)\b|,\swith\b)[^.;!?]){0,40}"
    rf"(?:,?\s\(?(?:up|down|(?:higher|lower)\sby|an?\s(?:(?:{_ADJECTIVES})\s){{0,2}}(?:{_CHANGES})\sof)\s"
    rf"|,\s(?:representing|marking|(?:which|that)\s(?:is|was|represents|represented|marks|marked))\s(?:an?\s(?:{_CHANGES})\sof\s|an?\s)?"
    rf"|(?:,\s|\s?[—–]\s?|\s--?\s)an?\s(?:(?:{_ADJECTIVES})\s)?){ABOUT}"
)
# `rose 26 percent for men and 35 percent for women`, `rose by $3 million in Asia and by $4 million in Africa`
_EACH = re.compile(rf"(\s(?:for|in|among|at)\s)[^.;:!?,]{{1,40}}(?:,|,?\s(?:and|or|but))\s(?:by\s)?{ABOUT}")
_SAID_OF = re.compile(rf"\sof\s(?:(?:{THE}|all)\s)?\Z")
# `earnings of $5 a share declined 14%`
_ROSE = re.compile(rf"\s(?:{'|'.join(sorted(VERBS))})\s(?:by\s)?{ABOUT}")
_NARROWED = re.compile(r"\s(?:[\w-]+\s){1,3}(?:in|of)\s")
_LEVELS = ("quantity.bare", "quantity.measure")
_FROM = ("from", "up from", "down from", "as compared", *AGAINST)
# `$5 million in 2020, compared with $4 million`: what ends before the amount compared.
_COMPARED = re.compile(rf"\b(?:{COMPARED_WITH}|from|than)\s(?:{_RECORD}|the\s)?{ABOUT}\Z")
# `rose 0.5 percent in January, after rising 0.1 percent`, `after a 0.1 percent rise`
_RISING = "|".join(verb for verb in sorted(VERBS) if verb.endswith("ing"))
_AFTER = re.compile(
    r"(?:(?!\b(?:while|whereas|but|and)\b)[^.;:!?]){0,80},?\s(?:after|following)\s"
    rf"(?:an?\s|(?:{_RISING})\s(?:by\s)?){ABOUT}"
)
# `fell 3 percent to $5 million, after declines of 2 percent in May`, `similar to the gain of 28,000 in May`
_AFTER_GAIN = re.compile(
    r"(?:(?!\b(?:while|whereas|but|and)\b)[^.;:!?]){0,60}\s(?:after|following|than|(?:similar|comparable)\sto)\s"
    rf"(?:(?:the|an?)\s)?(?:(?:{_ADJECTIVES})\s){{0,2}}(?:{_CHANGES}|fall)s?\sof\s{ABOUT}"
)
_THEN_DATED = re.compile(
    r"[.,;)]|\Z|\s(?:last|a)\s|\s(?:in|for)\s(?:[A-Z\d]|the\s(?:\w+\s)?(?:month|quarter|half|year)\b)"
)
# `$25 million, a 10 percent increase over the $23 million reported last year`
_OVER = re.compile(rf"\s(?:{_CHANGES})\s(?:over|from)\s(?:the\s)?{ABOUT}")
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
# `backlog was $21 million on June 30, a decrease of $10 million`
_CHANGE_OF = re.compile(rf",\s(?:an?|the)\s(?:[\w-]+\s)?(?:{_CHANGES})\sof\s{ABOUT}\Z")
# `gave $5 million in aid and it gave $6 million in June`, `and it has lent $6 million since`: what parts two with which
# the same was done, or of which the second was given.
_DID_AGAIN = re.compile(
    r"[^.;:!?]{0,90},?\s(?:and|but)\s(?:it|they|we|she|he)\s(?:(has|have)\s)?(?:(?:also|now)\s)?([a-z]+)\s"
)
# `190,000 providers, 1 in 5 of whom are Black`
_OF_THEM = re.compile(r"\sof\s(?:(?:them|whom|which)\b|(?:these|those)\b(?!\s[a-z]+s\b))")
# `5,200 teachers, of whom 40 percent`
_OF_WHICH = re.compile(r"\bof\s(?:whom|which)\s\Z")
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
# What may stand between two figures of one noun: `fell 5% in May and rose 3% in June`.
_TIMES = TIME | {"quarter"}
_NO_NOUNS = frozenset("YPDCA,BVETG")
# Figures back, for what one says again or is compared with; characters between two figures, or before one.
NEAR, _WINDOW = 12, 60


def same(text: str, last: Found, f: Found) -> bool:
    """Whether a figure says again, or says the other end of, what the figure before it says.

    `7,199 yuan ($1,062)`, `$5 million, or 12 percent`, `rose 0.7 percent to 6,327.80 from 6,280`.
    """
    if f.rule == "quantity.factor" and text.startswith(" the ", f.end):
        return False  # `a fine of $500, or twice the loss`
    if in_row(text, last, f) or in_cells(text, last, f) or in_bracket(text, last, f):
        return True
    lead = _lead(text, f)
    gap = text[last.end : lead]
    if _far_ahead(text, gap, last, f, lead) or both_ways(text, last, f) or signed_after(text, last, f):
        return True
    if in_its_bracket(text, last, f):
        return True
    if len(gap) > _WINDOW:
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
        changed = f.trend is not None and len(told) <= _WINDOW and _CHANGED.fullmatch(told)
        if changed and not _NARROWED.match(text, f.end):
            return True  # `$5 million for roads, a 34 percent increase over 2019`
        said_again = _ALSO.fullmatch(told) and _ALONE.match(text, f.end)
        if not f.is_count and _BESIDE.fullmatch(told) and _THAN.match(text, f.end):
            return True  # `plans to borrow $9 in debt in May, $2 more than in April`
        if said_again and f.rule == "quantity.bare" and is_share(last):
            return True  # `8 percent of people, or 26 million, had no insurance`
        if said_again and is_share(f):
            return True  # `$50 billion in costs, or about 20%, of all costs`
        if f.label == last.label and _ALSO.fullmatch(told) and _ADJUSTED.match(text, f.end):
            return True  # `$2.86 diluted EPS or $3.68 as adjusted`
        worth = f.label == "MONEY" and is_share(last)
        if said_again and worth and not _IS_SHARE.search(text, max(last.lead - _WINDOW, 0), last.lead):
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
    if _SIGNED.fullmatch(gap) and is_signed(text, f) and is_signed(text, last):
        return True
    if last.modifier in _LEAST and f.modifier in _MOST and _TO_BOUND.fullmatch(gap):
        return alike(last, f) and not f.is_count and (last.value or 0) < (f.value or 0)
    ahead = last.measure_end is not None and last.measure_end < last.start
    each = _EACH.fullmatch(gap) if ahead and f.label == last.label else None
    paired = each and (text.startswith(each[1], f.end) or f"{each[1]}each " in text[f.start : f.end])
    if paired and not _DASH.search(text, last.measure_end or 0, last.start):
        return True
    priced = last.label == f.label == "MONEY" and text.startswith(" for ", f.end)  # `costs $65, or $30 for students`
    if _ALSO.fullmatch(gap) and (priced or f.per or not _GOES_ON.match(text, f.end) or _OF_GDP.match(text, f.end)):
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
        and _RANGED.search(text, max(last.lead - 14, 0), last.lead)
    ):
        return True
    if gap in (" to ", " up to ", " down to ", " to +") and f.label == last.label:
        return True
    if not _LEVEL.fullmatch(gap):
        return False
    if last.unit == "point" and f.label == "PERCENT":
        return True  # `the ratio improved 3 points to 91%`
    changed = last.trend is not None and (f.label in (last.label, "MONEY") or f.rule in _LEVELS or indexed)
    return changed or (f.label == last.label and (gap.lstrip(" ,").startswith(_FROM) or gap.endswith(" from ")))


def other_end(tokens: Tokens, text: str, before: list[Found], f: Found) -> Found | None:
    """The figure whose measure one without a measure of its own shares, None where none plainly is.

    `$5 million in 2020, compared with $4 million in 2019`; `$5,000 on October 3 and $15,000 on May 9`.
    """
    if before and before[-1].measure and _ALSO.fullmatch(text, before[-1].end, f.lead):
        return before[-1]
    last = next((g for g in reversed(before) if g.measure and (alike(g, f) or (is_share(g) and is_share(f)))), None)
    if last is None or next_item(text, last, f):
        return last
    first = tokens.at(last.end)
    if (after := tokens.at(last.measure_end or 0)) > first and _is_alone(tokens, tokens.at(f.end)):
        lead = tokens.at(f.lead) - 1
        first = after if tokens.tag(lead) == "C" or tokens.low(lead) == "including" else first
    between = [k for k in _outside(tokens, first, tokens.at(f.lead)) if not _is_beside(tokens, k, f)]
    if any(tokens.low(k) in (".", ";", "!", "?") for k in between if tokens.tag(k) != "Y"):
        return None
    said = last.measure_start or 0
    if is_share(f) and is_share(last) and _SAID_OF.search(text, max(said - _WINDOW, 0), said):
        return last
    before_it = max(f.lead - _WINDOW, 0), f.lead
    if _COMPARED.search(text, *before_it) or _CHANGE_OF.search(text, *before_it):
        return last
    again = _DID_AGAIN.fullmatch(text, last.end, f.lead)
    if again and (text.endswith(f" {again[2]} ", 0, last.lead) or (again[1] and again[2] in GIVING)):
        return last
    listed = all(tokens.tag(k) in _NO_NOUNS or tokens.low(k) in _TIMES or _is_basis(tokens, k) for k in between)
    told_on = any(tokens.tag(k) in ("C", "T", "Y") or tokens.low(k) == "including" for k in between)
    anew = len(between) < tokens.at(f.lead) - first and any(tokens.tag(k) in ("V", "E") for k in between)
    beside = (g for g in reversed(before) if g.rule != "quantity.age" and text[g.end] != ")" and (f.per or not g.per))
    return last if listed and told_on and next(beside, None) is last and not anew else None


def _outside(tokens: Tokens, first: int, last: int) -> list[int]:
    """The tokens in [first, last) that stand in no brackets: of `(-0.9%) on the month and`, the last four."""
    outside, depth = [], 0
    for k in range(first, last):
        depth = max(depth + (tokens.low(k) == "(") - (tokens.low(k - 1) == ")"), 0)
        if not depth:
            outside.append(k)
    return outside


def _is_alone(tokens: Tokens, i: int) -> bool:
    """Whether of what ends before token i only the time is told: `in aid this year, and $6 million in 2021`."""
    dated = tokens.tag(i + (tokens.tag(i) == "P")) == "Y"
    return dated or tokens.tag(i) in (".", "")


def _is_basis(tokens: Tokens, k: int) -> bool:
    """Whether token k only tells how a figure is reckoned: `rose 5% on an annual basis and 1% on a monthly basis`."""
    return "basis" in (tokens.low(k), tokens.low(k + 1))


def _is_beside(tokens: Tokens, k: int, f: Found) -> bool:
    """Whether token k is of an age, which only tells whom an amount is for, or of a rate that f is none of."""
    figure = tokens.figure[k]
    return figure is not None and (figure.rule == "quantity.age" or (figure.per is not None and f.per is None))


def named_before(text: str, before: list[Found], f: Found) -> Found | None:
    """The count whose noun a figure stands for: `19 states, and 26 more`, `40 clinics, 1 in 5 of whom`."""
    counts = (g for g in reversed(before) if (g.is_count or alike(g, f) or both_tons(g, f)) and g.measure is not None)
    last = before[-1] if before else None
    if last is not None and f.rule == "quantity.bare" and is_share(last) and text.startswith(" of them", f.end):
        if (last.measure_start or 0) >= last.end and ". " not in text[last.end : f.start]:
            return last  # `40 percent of the towns have no bank, and seven of them no shop`
    those = _OF_THEM.match(text, f.end) or _OF_WHICH.search(text, max(f.lead - len("of which "), 0), f.lead)
    if those and f.label != "MONEY":
        whom = "whom" in those[0]
        of_money = not whom and before and before[-1].label == "MONEY"  # `$5 million, of which 40 percent`
        every = list(counts)
        return None if of_money else of_those(f, of_persons(text, f, every) or every, whom=whom)
    if f.rule == "quantity.bare" and f.unit is not None:
        return next((g for g in counts if g.unit == f.unit), None)
    return None
