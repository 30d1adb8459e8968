"""Parts beside their whole: `including $3 million for X and $2 million for Y`, `237 stores (36 in Texas)`, shares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from extract.figures.fitting import COUNTED, alike, is_share, is_whole, room
from extract.figures.found import Found
from extract.figures.linking.cues import QUALIFIED, SOUGHT
from extract.figures.linking.dating import terms
from extract.figures.numerals import COINS
from extract.figures.units import TIME

_AND = r"(?:,|;|\band|\bplus|\bas\swell\sas)\s"
_ALSO = r"(?:(?:and|while|with|another|additional|further|remaining|for|to|as|the|an?)\s){0,4}"
# Whose the next amount of a list is: `Acme’s $2 million plant`, `Bell Labs investing $3 million`.
_OWNER = r"(?:(?:[A-Z][\w.&-]*\s){0,4}(?:[A-Z][\w.&-]*(?:[’']s?)?|[A-Z][\w.&’'-]*\s[a-z]+ing)\s)?"
_LISTS = rf"{_AND}{_ALSO}(?-i:{_OWNER}){QUALIFIED}\Z"
GOES_ON = re.compile(rf"[^:()]*(?:\([^()]*\)[^:()]*)?{_LISTS}", re.IGNORECASE)
# `of which income tax is $3 million, excise is $2 million and cess $1 million`: parts named before their amounts.
_NAMED = rf"(?:[\w’'&-]+\s){{1,4}}?(?:(?:is|are|was|were)\s)?{QUALIFIED}"
_OF_WHICH = re.compile(r"\bof\swhich\s(?:[\w’'&-]+\s){1,4}?(?:is|are|was|were)\s", re.IGNORECASE)
_NEXT_NAMED = re.compile(rf"[^.;:()]*(?:\([^()]*\)[^.;:()]*)?{_AND}{_NAMED}\Z", re.IGNORECASE)
# `food ($3 million), health ($2 million), and water ($1 million)`: amounts in brackets behind what they are for.
_IN_A_ROW = re.compile(rf"\)(?:[,;]\s(?:and\s)?|\sand\s)[^.:;(){COINS}]{{2,90}}\s\({QUALIFIED}", re.IGNORECASE)
# Names between two counts of a list: `40 went to Chad, Egypt and Mali, and 30 stayed`.
_NAMES = r"(?-i:(?:,\s[A-Z][^\s,.;:()]*(?:\s[A-Z][^\s,.;:()]*)*){1,8}\sand\s[A-Z][^,.;:()]*)?"
_NEXT_COUNT = re.compile(rf"(?:\s\([^()]{{1,24}}\))?[^,.;:()]*{_NAMES}(?:\([^()]{{1,24}}\))?{_LISTS}", re.IGNORECASE)
# `46 of the 180 deals were in energy, 39 in health and 22 in rail`
_AMONG = re.compile(r"\s(?:in|for|from|at|by|on)\s(?:the\s)?[a-zA-Z]")
_AND_THEN = re.compile(r"[^.;:()]{0,60}(?:,|\sand|\swhile|\swith)\s[^.;:(),]{0,60}", re.IGNORECASE)
# Between an amount and the number of those that it is for: `42 grants totaling $6 million`.
_BESIDE = re.compile(rf"(?:\s(?!and\b|or\b|of\b)[\w’'-]+){{0,6}}\s{QUALIFIED}")
_OF_THEM = re.compile(r"\sof\s(?:which|whom|these|them)\b,?(?=\s)")
# `including two homes valued at $1.1 million`
_WORTH = re.compile(
    rf"(?:\s(?!and\b|or\b)[\w’'-]+){{0,4}}\s(?:(?:valued|priced)\sat|worth|totall?ing)\s{QUALIFIED}", re.IGNORECASE
)
_INCLUDE = re.compile(rf"\sinclude[sd]?\s{QUALIFIED}")
_INCLUDING = re.compile(rf",\s(?:including|among\sthem)\s{QUALIFIED}\Z", re.IGNORECASE)
# A whole whose parts add up to it by no chance.
SMALLEST = 10
# `237 stores (36 in Texas)`
_ASIDE_ENDS = re.compile(r"\s[^()\d]{2,60}\)")
# What a plan of some size gives, between the two amounts.
_PROVIDES = re.compile(
    rf"\s(?:(?!for\b)[\w’'-]+\s){{0,4}}?(?:{terms('plans')})"
    r"(?:,?\s(?:that|which))?\s(?:(?:(?:also|would|will)\s){0,2}"
    r"(?:provid|allocat|earmark|dedicat|devot|invest|direct|contain|reserv|designat|set|commit)(?:e?s|t?ed)?\s(?:aside\s)?|"
    r"(?:is|was|will\sbe|(?:has|have)\sbeen)\s(?:(?:partly|partially|largely|primarily|mostly|being)\s)?"
    r"(?:funded|financed|supported|paid\sfor)\s(?:in\spart\s)?(?:by|with|through)\s)"
    rf"{QUALIFIED}",
    re.IGNORECASE,
)
# `a $5 million program that has $2 million remaining`
_HAS = re.compile(rf"\s(?:[\w’'-]+\s){{1,6}}(?:has|had|with)\s{QUALIFIED}", re.IGNORECASE)
_IS_LEFT = re.compile(r"\s(?:remaining|left|available|outstanding|unspent)\b")
# Between the last part of a whole and what the whole comes on top of.
_SET_OFF = re.compile(r"\s?[–—]\s?|,\s(?:all\s)?on\stop")
_ASIDE_CLOSES = re.compile(r"(?:\s[\w’'-]+){0,6},\s")
# What stands between a part and its share, and how far the share may be off.
_AGAIN = re.compile(
    rf"(?:[^,.;:()]{{0,40}}\s[-–—]\s|\s?\()(?:or\s)?{QUALIFIED}|[^,.;:()]{{0,40}},\sor\s{QUALIFIED}", re.IGNORECASE
)
# `$5 million, or 10% of the $50 million`; `2.1 million people, 84% of the 2.5 million people`
_SHARE_OF = re.compile(
    rf"[^,.;:()]{{0,40}},\s(?:(?:or|which\s(?:is|was)|representing|equal\sto|equivalent\sto|accounting\sfor)\s)?{QUALIFIED}",
    re.IGNORECASE,
)
_DATED = 40  # characters between a whole and its date
_NEAR_SHARE, _OVER_SHARE, _NEAR_FRACTION = 1, 10, 6
# `half of it in cars ($2 million)`
_IN_BRACKETS = re.compile(rf"[^.;:()\d]{{0,60}}\s\((?:or\s)?{QUALIFIED}")


def bracketed(text: str, group: list[Found]) -> None:
    """`237 stores (36 in Texas)`: what a bracket right behind a count says of some of it, but not of another time."""
    for i, (whole, part) in enumerate(pairwise(group)):
        aside = whole.rule in COUNTED and text[whole.end : part.lead] == " ("
        if not aside or not alike(whole, part) or not is_whole(whole, part):
            continue
        rest = _ASIDE_ENDS.match(text, part.end)
        dated = rest is not None and any(g.start < rest.end() for g in group[i + 2 : i + 3])
        if rest and not dated and not (part.part_of or part.trend) and part.unit not in TIME:
            part.part_of = whole


def provided(text: str, group: list[Found]) -> None:
    """`The $9 million bill provides $4 million for roads`: what a bill, a plan or a fund of an amount gives of it."""
    for whole, part in pairwise(group):
        if whole.label != "MONEY" or part.part_of or part.trend or not (alike(whole, part) and is_whole(whole, part)):
            continue
        left = _IS_LEFT.match(text, part.end) and _HAS.fullmatch(text, whole.end, part.lead)
        if left or _PROVIDES.fullmatch(text, whole.end, part.lead):
            part.part_of = whole


def include(text: str, group: list[Found]) -> None:
    """`The 300 residents include 40 children`: what some that are counted include, named by another noun."""
    for whole, part in pairwise(group):
        counts = whole.is_count and part.is_count and not (part.part_of or part.trend)
        if counts and _INCLUDE.fullmatch(text, whole.end, part.lead) and is_whole(whole, part):
            part.part_of = whole


def restated(text: str, group: list[Found]) -> None:
    """The share in which a part is said again is a part too, where it is right: `Of 540 cases, 310 (57%) are old`.

    And the amount in which a share is: `of which 63 per cent, or $553 million, was received`, `$5 million, or 10% of
    the $50 million`.
    """
    for amount, share in pairwise(group):
        of = share.part_of if is_share(share) else None
        if of is None or of is amount or amount.part_of or is_share(amount) or not alike(of, amount):
            continue
        if not _of_same(text, amount, of, group):
            continue
        if _SHARE_OF.fullmatch(text, amount.end, share.lead) and is_whole(of, amount) and _is_right(share, amount, of):
            amount.part_of = of
    for share, amount in pairwise(group):
        of = share.part_of if is_share(share) else None
        if of is None or amount.part_of or not (alike(of, amount) and is_whole(of, amount)):
            continue
        closed = text.startswith(")", amount.end) and _IN_BRACKETS.fullmatch(text, share.end, amount.lead)
        if (closed or _AGAIN.fullmatch(text, share.end, amount.lead)) and _is_right(share, amount, of):
            amount.part_of = of
    for i, share in enumerate(group[1:], 1):
        if share.label != "PERCENT" or share.part_of or share.trend:
            continue
        last = group[i - 1]
        part = next((p for p in group[max(i - 2, 0) : i] if p.part_of and (p is last or p.part_of is last)), None)
        whole = part.part_of if part else None
        if part is None or whole is None or part.label == "PERCENT" or not _AGAIN.fullmatch(text, last.end, share.lead):
            continue
        if _is_right(share, part, whole):
            share.part_of = whole


def _of_same(text: str, amount: Found, whole: Found, group: list[Found]) -> bool:
    """Whether a whole can be that of an amount: told of the same, and of no other time, unless it is sought for one."""
    same = amount.measure is None or whole.measure is None or whole.measure.startswith(amount.measure)
    after = next((g for g in group if g.start >= whole.end), None)
    dated = after is not None and after.label == "DATE" and after.start - whole.end < _DATED
    return same and (not dated or SOUGHT.match(text, whole.end) is not None)


def _is_right(share: Found, part: Found, whole: Found) -> bool:
    """Whether a share says what part of its whole an amount is; one may be somewhat more than `more than half`."""
    percent = (share.value or 0) * (1 if share.label == "PERCENT" else 100)
    over = 100 * (part.value or 0) / (whole.value or 1) - percent
    if share.modifier == "APPROX" and share.rule == "quantity.fraction":
        return abs(over) <= _NEAR_FRACTION  # `nearly half (1.3 million)`
    return -_NEAR_SHARE <= over <= (_OVER_SHARE if share.modifier == "MORE_THAN" else _NEAR_SHARE)


@dataclass(frozen=True, slots=True)
class _Row:
    """A list of the parts of a whole as far as it is read: its last part, the whole, and what is left of that."""

    last: Found
    whole: Found
    left: float

    def with_part(self, f: Found) -> _Row:
        """The list with one part more, which is told to be one."""
        f.part_of = self.whole
        return _Row(f, self.whole, self.left - (f.value or 0))


def go_on(text: str, group: list[Found]) -> None:
    """Further figures of a list of parts: `including $3 million for X and $2 million for Y`."""
    row: _Row | None = None
    kept: _Row | None = None  # a list of money, in which counts have parts of their own
    for f in group:
        if kept is not None and f.label == "MONEY":
            row, kept = kept, None
        if row is not None and (f is row.whole or _is_inside(text, row.last, f)):
            continue
        lasts = f.label == "QUANTITY" and f.unit in TIME
        if f.label == "DATE" or (lasts and f.part_of is None and not (row and row.last.unit == f.unit)):
            continue
        if is_share(f) and f.part_of is None and text[f.start - 1 : f.start] == "(" and text.startswith(")", f.end):
            continue  # `1,900 (35 percent) were denied and 400 are pending`
        if f.part_of is not None:
            if row is not None and row.last.label == "MONEY" != f.label:
                kept = row
            left = (row.left if row is not None and row.whole is f.part_of else room(f.part_of)) - (f.value or 0)
            behind = f.part_of.start < f.start or f.part_of not in group
            row = _Row(f, f.part_of, left) if behind or f.rule == "quantity.partitive" else None
        elif row is not None:
            row = _next(text, group, row, f)


def _is_inside(text: str, part: Found, f: Found) -> bool:
    """Whether a bracket behind a part has a part of that: `$9 million (including $2 million in fees) and …`."""
    return "(" in text[part.end : f.start].rpartition(")")[2] and not _IN_A_ROW.fullmatch(text, part.end, f.lead)


def _next(text: str, group: list[Found], row: _Row, f: Found) -> _Row | None:
    """The list that figure f goes on with, or the one that it leaves as it is; None where it ends it."""
    part, whole = row.last, row.whole
    if _ends_inner(text, group, part, f):
        if whole.part_of is None:
            return None
        outer = _Row(whole, whole.part_of, room(whole.part_of) - (whole.value or 0))
        return outer.with_part(f) if follows(text, whole, f) and (f.value or 0) <= outer.left else outer
    if follows(text, part, f):
        return row.with_part(f) if is_share(f) or (f.value or 0) <= row.left else None
    if _completes(text, group, part, f):
        f.part_of = whole
        return None
    return row if part.label == "MONEY" else None


def _ends_inner(text: str, group: list[Found], part: Found, f: Found) -> bool:
    """Whether a semicolon ends the parts of an item of a list: `$1 million; $5 million, of which $2 …; and $3`."""
    whole = part.part_of
    if whole is None or whole not in group or whole.end > part.start or ";" not in text[part.end : f.lead]:
        return False
    before = next((g for g in reversed(group) if g.end <= whole.start and g.label == whole.label), None)
    return before is not None and ";" in text[before.end : whole.lead]


def pair_parts(text: str, group: list[Found]) -> None:
    """What a part is told with is part of that: `$9 million for 40 firms, including $2 million for 5 firms`."""
    for i, f in enumerate(group[:-1]):
        whole = f.part_of
        if whole is None or whole.start > f.start:
            continue
        also = group[i + 1]
        beside = next((w for v, w in pairwise(group) if v is whole), None)
        if beside is None or beside is f or also.part_of or not alike(beside, also) or not is_whole(beside, also):
            continue
        if also.unit in TIME or f.label == also.label or also.trend or also.per:
            continue
        told = _OF_THEM.match(text, f.end)
        parts = _BESIDE.fullmatch(text, told.end() if told else f.end, also.lead)
        if parts and _BESIDE.fullmatch(text, whole.end, beside.lead):
            also.part_of = beside


def _completes(text: str, group: list[Found], f: Found, g: Found) -> bool:
    """Whether figure g, told behind the parts of a whole, makes them add up: `men 4 million and women 5 million`."""
    whole = f.part_of
    if whole is None or g.label != whole.label or g.trend or not _AND_THEN.fullmatch(text, f.end, g.lead):
        return False
    told = sum(p.value or 0 for p in group if p.part_of is whole and p.label == g.label)
    return is_whole(whole, g) and told + (g.value or 0) == whole.value and (whole.value or 0) >= SMALLEST


def whole_on_top(text: str, group: list[Found]) -> None:
    """`$2 million, including $1 million in loans — on top of last year’s $9 million`: the whole comes on top.

    And the part, where its whole is told in an aside: `$2 million, part of a $9 million plan, is on top of $5 million`.
    """
    for f in group:
        whole, base = f.part_of, f.additional_to
        if base in group and f.end < base.start and _ASIDE_CLOSES.match(text, f.end):
            part = next((g for g in group if g.part_of is f and g.end < f.start and g.additional_to is None), None)
            if part is not None and "," in text[part.end : f.lead]:
                f.additional_to, part.additional_to = None, base
        if whole in group and base is not None and f.end < base.start and _SET_OFF.search(text, f.end, base.start):
            f.additional_to, whole.additional_to = None, whole.additional_to or base


def follows(text: str, f: Found, g: Found) -> bool:
    """Whether figure g goes on with the list of parts in which f stands."""
    whole = f.part_of
    if whole is None or f.label != g.label or not is_whole(whole, g, share=is_share(f)):
        return False
    if f.label == "MONEY":
        if text.startswith((" under ", " through "), g.end):
            return False  # of a program of its own
        named = whole.end < f.start and _OF_WHICH.search(text, whole.end, f.start) is not None
        return f.unit == g.unit and (
            GOES_ON.fullmatch(text, f.end, g.lead) is not None
            or (_IN_A_ROW.fullmatch(text, f.end, g.lead) is not None and text.startswith(")", g.end))
            or (named and _NEXT_NAMED.fullmatch(text, f.end, g.lead) is not None)
        )
    if whole.start > f.start and not (g.rule == "quantity.bare" and _AMONG.match(text, g.end)):
        return False
    same = f.rule == g.rule or (f.unit or whole.unit) == g.unit or whole.start > f.start or _opens(text, whole)
    of_both = g.rule == "quantity.measure" and text.startswith(" of ", f.end)  # `1 hour of care and 2 hours of care`
    same = same and (of_both or not text.startswith(" of ", g.end))
    return same and _NEXT_COUNT.fullmatch(text, f.end, g.lead) is not None


def _opens(text: str, whole: Found) -> bool:
    """Whether a whole is told as one whose parts follow: `Of the 9 vans sold, 5 were red, 3 hybrids and 1 a bus`."""
    return text.endswith(("Of the ", "of the ", "Of those ", "of those "), 0, whole.lead)


def worth(text: str, group: list[Found]) -> None:
    """What a count among the parts is worth: `$2 million, including two homes valued at $1 million`."""
    for i, (count, part) in enumerate(pairwise(group)):
        if (
            count.label != "QUANTITY"
            or part.label != "MONEY"
            or part.part_of
            or not _WORTH.fullmatch(text, count.end, part.lead)
        ):
            continue
        whole = next((w for w in reversed(group[:i]) if alike(w, part)), None)
        if whole and whole.part_of is None and is_whole(whole, part) and _INCLUDING.search(text, whole.end, count.lead):
            part.part_of = whole
