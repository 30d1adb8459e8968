"""Figures that say again of what a level before them is: by `it was`, as its double, as the need it is a share of."""

from __future__ import annotations

import re

from extract.figures.changes import NOUNS
from extract.figures.found import Found
from extract.figures.measuring.items import ABOUT
from extract.figures.measuring.tokens import Span
from extract.figures.nouns import is_plural
from extract.figures.numerals import COINS
from extract.figures.units import TIME

# `The jobless rate was 5%. Among men, it was 6%`: it is what the level of the sentence before is of.
_IT_WAS = re.compile(
    r"(?:[^.;!?]|\.(?=\d)){0,80}[.;]\s(?:(?:(?P<group>[Aa]mong|[Ff]or|[Ii]n|Across|Within)|At|By)\s[^.;!?,]{1,50},\s(?:it|(?P<many>they))|It|(?P<Many>They))"
    rf"\s(?:was|were|is|are|averaged|(?:stood|remained|was\sstill)\sat)\s{ABOUT}"
)
# What may stand behind the level: its end, its time, place or group, and no noun or comparison of its own.
_IT_ENDS = re.compile(
    r"(?!\s?[.,;:)]\d)(?:\s?[.,;:)]|\s?\Z|\s\("
    r"|\s(?:last|this|and|but|while|when|compared|versus|up|down|from|among|as\sof|since|between|before|after|prior\sto|ahead\sof|until|through"
    r"|earlier|today|now|currently|overall|(?:nation|state|world)wide|nationally|globally)\b"
    r"|\s(?:an?|the|\w+)\s(?:day|week|month|quarter|year|decade)s?\s(?:ago|earlier|before|later)\b"
    r"|\s(?:in|at|on|for|during|by|across)\s(?:(?:the\s)?[A-Z\d]|the\s(?:[\w-]+\s){0,3}?(?:month|quarter|half|year|period|end)\b|(?:urban|rural)\b))"
)
# Characters between the two, what begins the group or the place of the first: `the rate for women`, `in the euro area`,
# and what may be its group or be what it is: `rate of inflation`, `rate of food`.
_FAR = 220
_GROUP, _PLACE = (
    re.compile(r"\s(?:for|among)\s"),
    re.compile(
        r"\s(?:in|across|within)\s(?:the\s)?(?:[A-Z]|(?:[\w-]+\s){0,2}(?:area|bloc|city|country|nation|region|state)s?\b)"
    ),
)
_OF_WHAT = re.compile(r"\s(?:of|on)\s")
# `cash flow was $46 million in May, nearly double the $24 million generated a year earlier`
_TOLD_BEFORE = re.compile(
    rf"(?:\s(?:in|for|at|during|on)\s[^.;:!?(),]{{2,50}})?,\s(?:(?:or|and|which\s(?:is|was))\s)?{ABOUT}"
)
_THE_SUM = re.compile(rf"\s(?:the|its)\s(?:[A-Z]{{1,3}})?[{COINS}]?\d")
_THE = frozenset((" the ", " its "))
_IS_THEN = re.compile(
    r"[.,;)]|\Z|\s(?:[a-z]+(?:ed|en)\s)?(?:last|a|one|(?:in|for|at|during)\s(?:[A-Z\d]|the\s(?:[\w-]+\s){0,3}?(?:month|quarter|half|year|period)\b))"
)
# `received $52 million, or 9 percent of the $574 million required`
_OR, _OF_THE = re.compile(rf"(?:,?\sor|,)\s{ABOUT}"), re.compile(rf"\sof\s(?:the|its|their)\s{ABOUT}")
_NEEDED = r"\s(?:required|needed|requested|sought)\b"
_IS_NEEDED, _OF_NEED = (
    re.compile(_NEEDED),
    re.compile(
        rf"\sof\s(?:the|its|their)\s(?:[\w-]+\s){{0,2}}?[A-Z]{{0,3}}[{COINS}]?\d[\d.,]*(?:\s[mb]illion)?{_NEEDED}"
    ),
)
# `an earn-out of $6 million payable over three years`
_PAYABLE = re.compile(r"\s(?:(?:re)?payable|paid|available|spread)\s(?:over|in)\s(?:the\s|a\s)?(?:[a-z]+\s){0,3}")


def told_again(text: str, before: list[Found], f: Found) -> Found | None:
    """The figure before that says what this one is of as well; None for none."""
    return _double(text, before, f) or _need(text, before, f) or _payable(text, before, f)


def it_was(text: str, before: list[Found], f: Found) -> Span | None:
    """The offsets of what the level of the sentence before is of, where `it` is at one in this.

    Without the group that this sentence tells of another: `The rate for women was 5%. Among men, it was 6%`.
    """
    if f.is_count or f.trend is not None or f.unit in TIME:
        return None
    last = next((g for g in reversed(before) if (g.label, g.unit, g.rule) == (f.label, f.unit, f.rule)), None)
    if last is None or last.trend is not None or last.measure_start is None or last.measure_end is None:
        return None
    near = f.lead - last.end < _FAR and last.measure_end <= last.start
    near = near and (text.rfind("t ", last.end, f.lead) > 0 or text.rfind("hey ", last.end, f.lead) > 0)
    again = _IT_WAS.fullmatch(text, last.end, f.lead) if near else None
    if again is None:
        return None
    many = again["many"] or again["Many"]
    if (many and not is_plural(_head(text, last).lower())) or _IT_ENDS.match(text, f.end) is None:
        return None
    return _without_group(text, last.measure_start, last.measure_end, (again["group"] or "").lower())


def _head(text: str, last: Found) -> str:
    """The last word of a measure before what its prepositions add: `imports` of `imports of coal`."""
    return re.split(r"\s(?:of|in|for|on|to|from|among)\s", last.measure or "")[0].rpartition(" ")[2]


def _without_group(text: str, first: int, end: int, group: str) -> Span | None:
    """A measure without the group or place of which this sentence tells another; None where it may be either."""
    if not group:
        return first, end
    own = _GROUP.search(text, first, end)
    if own is None and group in ("in", "across", "within"):
        own = _PLACE.search(text, first, end)
        if own is not None and text[first : own.start()].rpartition(" ")[2].lower() in NOUNS:
            own = None  # `the increase in Medicaid claims`
    if own is None and group == "for" and _OF_WHAT.search(text, first, end):
        return None
    return first, own.start() if own else end


def _double(text: str, before: list[Found], f: Found) -> Found | None:
    """The level that a factor compares with one of another time, and that: `$46, nearly double the $24 of May`."""
    last = before[-1]
    if f.rule == "quantity.factor":
        told = last.measure is not None and last.label != "QUANTITY" and _THE_SUM.match(text, f.end)
        return last if told and _TOLD_BEFORE.fullmatch(text, last.end, f.lead) else None
    if last.rule != "quantity.factor" or len(before) < 2 or text[last.end : f.lead] not in _THE:
        return None
    level = before[-2]
    alike = (level.label, level.unit) == (f.label, f.unit) and level.measure_start == last.measure_start
    return level if alike and level.measure is not None and _IS_THEN.match(text, f.end) else None


def _need(text: str, before: list[Found], f: Found) -> Found | None:
    """The amount that a share of a need tells again, and that share: `has $5, or 9 percent of the $50 required`."""
    last = before[-1]
    if last.measure_end is None or last.measure_end > last.lead:
        return None
    if f.label == "PERCENT" and last.label == "MONEY":
        return last if _OR.fullmatch(text, last.end, f.lead) and _OF_NEED.match(text, f.end) else None
    needed = f.label == "MONEY" and last.label in ("MONEY", "PERCENT") and _IS_NEEDED.match(text, f.end)
    return last if needed and _OF_THE.fullmatch(text, last.end, f.lead) else None


def _payable(text: str, before: list[Found], f: Found) -> Found | None:
    """The amount that is paid over a length of time: `an earn-out of $6 million payable over three years`."""
    paid = f.unit in TIME and before[-1].label == "MONEY" and _PAYABLE.fullmatch(text, before[-1].end, f.start)
    return before[-1] if paid else None
