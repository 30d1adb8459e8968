"""Second changes and amounts of another time that stand beside a figure: `up 4% but down 9% on the month`."""

from __future__ import annotations

import re

from extract.figures.found import Found
from extract.figures.lexicon import any_of
from extract.figures.measuring.items import ABOUT
from extract.figures.signs import is_signed

_WAYS = ("up", "down", "higher by", "lower by")
# `up 4% sequentially but down 9%`: what parts two changes of one amount, each with its way.
_BOTH_WAYS = re.compile(
    rf"(?:(?!,\s)[^.;:!?()]){{0,40}}?,?\s(?:but|and|or)\s(?:still\s)?(?:{any_of(_WAYS)})\s(?:by\s)?{ABOUT}"
)
# `down 9% from last year`, but `down 9% in price`
_OF_ITS_OWN = re.compile(r"\s(?:in|of|for)\s(?!the\b|local\b|constant\b|real\b)[a-z]")
# `profit of $72 million, 8% ahead of last year (2023: $66 million)`: what parts the amount and that of the other time.
_THEN = re.compile(rf"(?:[^.;:!?()]|\.(?=\d)){{0,70}}\s\([^.;:()]{{2,24}}:\s{ABOUT}")
# `5,179 cars in the first quarter (-0.3%`
_SIGNED = re.compile(r"(?:[^.;:!?,()]){0,40}\s\(\s?[+−–-]?")
# `raises the limit to $5 million in this program (it is now $4 million)`, `the fee is $5 (currently $4)`
_NOW = re.compile(
    rf"[^.;:!?(),]{{0,60}}\s[(\[](?:it\s(?:is|was)\s)?(?:now|currently|presently|previously|formerly|today|earlier|was|is)\s"
    rf"(?:at\s)?{ABOUT}"
)
# `rose 5 percent ($9 million)`, `fell 5 percent in 2019 (from $9 to $8)`: the change in money, or the levels it joins.
_LEVELS_IN = re.compile(
    rf"(?:\s(?:in|from|between|since|over|during|for)\s[^.;:!?(),]{{2,45}})?\s[(\[](?:from\s|to\s)?{ABOUT}"
)
_ENDS_LEVELS = re.compile(r"[)\]]|\s(?:to|in)\s[^.;:!?()]{2,25}[)\]]")

# `Of the $50 million buyback announced in May, $32 million`: what opens the sentence, and parts the two amounts.
_OPENS, _OF_SUM = re.compile(r"(?:\A|[.;:]\s)Of\s(?:the|this|that)\s\Z"), re.compile(rf"[^.;:!?()]{{3,90}},\s{ABOUT}")
_LEAD = len(". Of that ")


def both_ways(text: str, last: Found, f: Found) -> bool:
    """Whether a change is told beside one of the same amount against another time: `up 4% but down 9% from May`."""
    changes = last.trend is not None and f.trend is not None and last.label == f.label
    return changes and bool(_BOTH_WAYS.fullmatch(text, last.end, f.lead)) and not _OF_ITS_OWN.match(text, f.end)


def signed_after(text: str, last: Found, f: Found) -> bool:
    """Whether a change with its sign stands in a bracket behind the time of a level: `5,179 cars in May (-0.3%)`."""
    if f.trend is None or f.label != "PERCENT" or last.trend is not None or last.label == "PERCENT":
        return False
    if (last.measure_end or 0) > f.start or not (is_signed(text, f) or text[f.start - 1] == "+"):
        return False
    return _SIGNED.fullmatch(text, max(last.end, last.measure_end or 0), f.start) is not None


def in_its_bracket(text: str, last: Found, f: Found) -> bool:
    """Whether an amount in a bracket is the one before it at another time, or a level of a change: `rose 5% (to $9`."""
    if text.find("(", last.end, f.start) < 0 and text.find("[", last.end, f.start) < 0:
        return False
    if f.label == last.label and f.unit == last.unit and _NOW.fullmatch(text, last.end, f.start):
        return text.startswith((")", "]"), f.end)
    level = f.label == last.label and f.trend is None and not f.is_count
    if last.trend is None or not (level or f.label == "MONEY"):
        return False
    return bool(_LEVELS_IN.fullmatch(text, last.end, f.start) and _ENDS_LEVELS.match(text, f.end))


def then_was(text: str, before: list[Found], f: Found) -> Found | None:
    """The amount that one in brackets was at another time, changes between: `$72, 8% ahead of May (April: $66)`."""
    if f.is_count or len(before) < 2 or before[-1].trend is None or before[-1].label == f.label:
        return None
    last = before[-2]
    alike = last.label == f.label and last.unit == f.unit and last.trend is None
    return last if alike and last.measure and _THEN.fullmatch(text, last.end, f.lead) else None


def of_sum(text: str, before: list[Found], f: Found) -> Found | None:
    """The sum that an amount is told of, which says what for: `Of the $50 million buyback, $32 million is done`."""
    last = before[-1] if before else None
    if last is None or f.label != "MONEY" or last.label != "MONEY" or (last.measure_start or 0) < last.end:
        return None
    opens = _OPENS.search(text, max(last.lead - _LEAD, 0), last.lead)
    return last if opens and _OF_SUM.fullmatch(text, last.end, f.lead) else None
