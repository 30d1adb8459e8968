"""Parts that are listed: `including $3 million for X and $2 million for Y`, `€10 billion: €6 billion for …`, totals."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.figures.fitting import COUNTED, ROUNDED, alike, is_share, is_whole
from extract.figures.found import Found
from extract.figures.linking.cues import QUALIFIED, WINDOW
from extract.figures.units import TIME

_AND = r"(?:,|;|\band|\bplus|\bas\swell\sas)\s"
_ALSO = r"(?:(?:and|while|with|another|additional|further|remaining|for|to|as|the|an?)\s){0,4}"
_LISTS = rf"{_AND}{_ALSO}{QUALIFIED}\Z"
_GOES_ON = re.compile(rf"[^:()]*(?:\([^()]*\)[^:()]*)?{_LISTS}", re.IGNORECASE)
# `of which income tax is $3 million, excise is $2 million and cess $1 million`: parts named before their amounts.
_NAMED = rf"(?:[\w’'&-]+\s){{1,4}}?(?:(?:is|are|was|were)\s)?{QUALIFIED}"
_OF_WHICH = re.compile(r"\bof\swhich\s(?:[\w’'&-]+\s){1,4}?(?:is|are|was|were)\s", re.IGNORECASE)
_NEXT_NAMED = re.compile(rf"[^.;:()]*(?:\([^()]*\)[^.;:()]*)?{_AND}{_NAMED}\Z", re.IGNORECASE)
_NEXT_COUNT = re.compile(rf"(?:\s\([^()]{{1,24}}\))?[^,.;:()]*{_LISTS}", re.IGNORECASE)
# Between an amount and the number of those that it is for: `42 grants totaling $6 million`.
_BESIDE = re.compile(rf"(?:\s(?!and\b|or\b|of\b)[\w’'-]+){{0,6}}\s{QUALIFIED}")
_COLON = re.compile(rf"[^.;:()]*:\s{QUALIFIED}", re.IGNORECASE)
# `the $75 million plan ($40 million in grants and $35 million in loans)`
_BRACKET = re.compile(rf"[^.;:()]{{0,90}}(?:\s\(|\s?[–—]\s?){QUALIFIED}", re.IGNORECASE)
# `237 stores (36 in Texas)`
_ASIDE_ENDS = re.compile(r"\s[^()\d]{2,60}\)")
_BRINGS = re.compile(
    r"\b(?:bring|tak|rais|increas|lift)(?:e|es|s|ing)?\b(?:[^.;]|\.(?=\w|\s[a-z])){0,120}\bto\s\Z",
    re.IGNORECASE,
)
_FOR_TOTAL = re.compile(
    r"\b(?:(?:for|at|with|to)\s(?:a\s)?(?:combined\s|grand\s)?total\s(?:\w+\s)?of|totall?ing)\s(?:a\s)?\Z",
    re.IGNORECASE,
)
_WITH_THIS = re.compile(r"\bwith\s(?:this|these|today[’']s)\s(?:\w+\s){0,2}\Z", re.IGNORECASE)
_NOW_TOTAL = re.compile(r"[^.;]{0,40},\s[^,.;]{0,40}\btotal\b(?:[^.;]|\.(?=\w|\s[a-z])){0,120}", re.IGNORECASE)
# Words before what is left of a whole, the characters they can be away, figures among which the whole is looked for,
# and how far a sum of rounded amounts may be from it.
_REMAINING = re.compile(r"\b(?:remaining|remainder|other|rest|balance)\b[^.;,:()\d]{0,16}\Z", re.IGNORECASE)
_LEFT, _NEARBY, _NEARLY = 30, 8, 0.005
# Words that say that what follows shares a whole, the figures looked at, and a whole that is no chance sum.
_SHARES_OUT = re.compile(
    r"\b(?:with|provid\w+|includ\w+|shar(?:ed?|ing)|split|divid\w+|allocat\w+|distribut\w+|broken|of\swhich|consist\w+|"
    r"funded|financed|compris\w+|combin\w+|c[oa]m(?:es?|ing)\sfrom|made\sup)\b"
    r"[^.;()]{0,60}\(?\Z",
    re.IGNORECASE,
)
_SHARED_AMONG, _SMALLEST = 8, 10
# What a plan of some size gives, between the two amounts.
_PROVIDES = re.compile(
    r"\s(?:[\w’'-]+\s){0,4}?(?:act|agreement|award|bill|budget|deal|fund|grant|initiative|investment|law|legislation|"
    r"measure|package|plan|program|programme|project|proposal|request|scheme|settlement|strategy|supplemental)"
    r"(?:,?\s(?:that|which))?\s(?:(?:also|would|will)\s){0,2}"
    r"(?:provid|allocat|earmark|dedicat|devot|invest|direct|contain|reserv|designat|set|commit)(?:e?s|t?ed)?\s(?:aside\s)?"
    rf"{QUALIFIED}",
    re.IGNORECASE,
)
# What stands between a part and its share, and how far the share may be off.
_AGAIN = re.compile(rf"\s?\((?:or\s)?{QUALIFIED}|[^,.;:()]{{0,40}},\sor\s{QUALIFIED}", re.IGNORECASE)
_NEAR_SHARE = 1
# Amounts that a total can be the sum of.
_TOGETHER = 4
_TOTAL = re.compile(r"\btotal|\bbring|\boverall\b|\bcumulative\b", re.IGNORECASE)


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
        if whole.label != "MONEY" or part.part_of is not None or part.trend is not None:
            continue
        if alike(whole, part) and is_whole(whole, part) and _PROVIDES.fullmatch(text, whole.end, part.lead):
            part.part_of = whole


def restated(text: str, group: list[Found]) -> None:
    """The share in which a part is said again is a part too, where it is right: `Of 540 cases, 310 (57%) are old`."""
    for i, share in enumerate(group[1:], 1):
        if share.label != "PERCENT" or share.part_of or share.trend:
            continue
        last = group[i - 1]
        part = next((p for p in group[max(i - 2, 0) : i] if p.part_of and (p is last or p.part_of is last)), None)
        whole = part.part_of if part else None
        if part is None or whole is None or part.label == "PERCENT" or not _AGAIN.fullmatch(text, last.end, share.lead):
            continue
        if abs(100 * (part.value or 0) / (whole.value or 1) - (share.value or 0)) <= _NEAR_SHARE:
            share.part_of = whole


def go_on(text: str, group: list[Found]) -> None:
    """Further figures of a list of parts: `including $3 million for X and $2 million for Y`."""
    open_: Found | None = None
    left = 0.0
    for f in group:
        if open_ is not None and "(" in text[open_.end : f.start].rpartition(")")[2]:
            continue  # a part of that part: `$9 million (including $2 million in fees) and …`
        if f.label == "DATE" or (f.label == "QUANTITY" and f.unit in TIME):
            continue
        if is_share(f) and f.part_of is None and text[f.start - 1 : f.start] == "(" and text.startswith(")", f.end):
            continue  # `1,900 (35 percent) were denied and 400 are pending`
        if f.part_of is not None:
            chained = open_ is not None and open_.part_of is f.part_of
            left = (left if chained else (f.part_of.value or 0) * ROUNDED) - (f.value or 0)
            open_ = f if f.part_of.start < f.start else None
        elif open_ is not None and open_.part_of is not None and _follows(text, open_, f):
            if not is_share(f) and (f.value or 0) > left:
                open_ = None
                continue
            f.part_of, left, open_ = open_.part_of, left - (f.value or 0), f
        elif open_ is not None and open_.label != "MONEY":
            open_ = None


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
        if all(_BESIDE.fullmatch(text, a.end, b.lead) for a, b in ((whole, beside), (f, also))):
            also.part_of = beside


def _follows(text: str, f: Found, g: Found) -> bool:
    """Whether figure g goes on with the list of parts in which f stands."""
    whole = f.part_of
    if whole is None or f.label != g.label or not is_whole(whole, g, share=is_share(f)):
        return False
    if f.label == "MONEY":
        if text.startswith((" under ", " through "), g.end):
            return False  # of a program of its own
        named = whole.end < f.start and _OF_WHICH.search(text, whole.end, f.start) is not None
        return f.unit == g.unit and (
            _GOES_ON.fullmatch(text, f.end, g.lead) is not None
            or (named and _NEXT_NAMED.fullmatch(text, f.end, g.lead) is not None)
        )
    same = f.rule == g.rule or f.unit == g.unit
    return same and not text.startswith(" of ", g.end) and _NEXT_COUNT.fullmatch(text, f.end, g.lead) is not None


def list_parts(text: str, group: list[Found]) -> None:
    """Parts that a colon, a bracket or a dash leads to, two or more: `€10 billion: €6 billion for rail and …`.

    Amounts behind a colon do not exceed their whole; what stands behind the others, and counts, add up to it.
    """
    amounts = [f for f in group if f.label != "DATE" and f.unit not in TIME]
    for i, (whole, first) in enumerate(pairwise(amounts)):
        if whole.label not in ("MONEY", "QUANTITY") or first.part_of is not None:
            continue
        colon = _COLON.fullmatch(text, whole.end, first.lead) is not None
        if not is_whole(whole, first) or not (colon or _BRACKET.fullmatch(text, whole.end, first.lead)):
            continue
        first.part_of = whole
        parts = [first]
        for g in amounts[i + 2 :]:
            if g.part_of is not None or not _follows(text, parts[-1], g):
                if g.label == whole.label:
                    break
                continue
            g.part_of = whole
            parts.append(g)
        total = sum(p.value or 0 for p in parts)
        exact = not colon or whole.label != "MONEY"
        fits = total == whole.value if exact else total <= (whole.value or 0) * ROUNDED
        if len(parts) < 2 or not fits:
            for p in parts:
                p.part_of = None


def share_out(text: str, group: list[Found]) -> None:
    """Parts of which a word or brackets say that a whole is shared out, two or more that add up to it.

    `$5 million, with Ohio paying $2 million and Utah $3 million`; `to Ohio ($7 million) and Utah ($2 million)`.
    """
    for i, whole in enumerate(group):
        if whole.label not in ("MONEY", "QUANTITY") or whole.unit in TIME or whole.part_of is not None:
            continue
        left, parts = whole.value or 0, list[Found]()
        for g in group[i + 1 : i + 1 + _SHARED_AMONG]:
            if g.label == "DATE":
                continue
            said = _SHARES_OUT.search(text, whole.end, g.lead) or text.startswith("(", g.lead - 1)
            whole_of = is_whole(whole, g) and alike(whole, g) and g.trend is None and g.part_of in (None, whole)
            if not whole_of or (g.value or 0) > left or (not parts and not said):
                break
            parts.append(g)
            left -= g.value or 0
            if left == 0:
                break
        if left == 0 and len(parts) > 1 and (whole.value or 0) >= _SMALLEST:
            for g in parts:
                g.part_of = whole


def set_remainders(text: str, found: list[Found]) -> None:
    """`Of $9 million, $4 million is for roads and the remaining $5 million for rail`: what is left of a whole.

    Only where a part named before adds up to the whole with it; then that is a part too.
    """
    figures = [f for f in found if f.label != "DATE" and f.rule != "quantity.factor"]
    for i, f in enumerate(figures):
        if f.part_of is not None or not _REMAINING.search(text, max(f.lead - _LEFT, 0), f.start):
            continue
        earlier = figures[max(i - _NEARBY, 0) : i]
        pairs = (
            (whole, part)
            for whole in reversed(earlier)
            for part in reversed(earlier)
            if part is not whole and part.part_of in (None, whole) and _is_rest(f, part, whole)
        )
        for whole, part in pairs:
            f.part_of = part.part_of = whole
            break


def _is_rest(f: Found, part: Found, whole: Found) -> bool:
    """Whether f is what a part leaves of a whole, in numbers that may be rounded."""
    total = whole.value or 0
    taken = part.value or 0
    if (
        is_share(part) and part.part_of is whole
    ):  # `80 percent of the $5 million; the city pays the remaining $1 million`
        taken *= total / 100 if part.label == "PERCENT" else total
    together = taken + (f.value or 0)
    if not is_whole(whole, f, share=True) or not is_whole(whole, part, share=True):
        return False
    return together == total or (f.label == "MONEY" and abs(together - total) <= total * _NEARLY)


def set_totals(text: str, found: list[Found]) -> None:
    """`another $3 million, bringing the total to $8 million`: the amount before is a part of the total.

    Of amounts `for a total of $8 million` all are, where they add up to it.
    """
    last: dict[tuple[str, str | None], list[Found]] = {}
    for f in found:
        if f.label not in ("MONEY", "QUANTITY") or f.rule == "quantity.factor":
            continue
        run = last.setdefault((f.label, f.unit), [])
        free = [p for p in run if p.part_of is None and (p.value or 0) <= (f.value or 0) and p.per == f.per]
        if free and free[-1] is run[-1]:
            said = _BRINGS.search(text, max(f.lead - 2 * WINDOW, free[-1].end), f.lead)
            if f.per is None and ((said and _TOTAL.search(said[0])) or _with_this(text, free[-1], f)):
                both = free[-2:] if _add_up(free[-2:], f) else free[-1:]
                for p in both:
                    p.part_of = f
            elif (
                _FOR_TOTAL.search(text, max(f.lead - WINDOW, free[-1].end), f.lead)
                and sum(p.value or 0 for p in free) == f.value
            ):
                for p in free:
                    p.part_of = f
        run.append(f)
        del run[:-_TOGETHER]


def _with_this(text: str, part: Found, total: Found) -> bool:
    """`With this new $20 million, total aid reaches $215 million`: what a total holds that stands before it."""
    with_this = _WITH_THIS.search(text, max(part.lead - _LEFT, 0), part.start) is not None
    return with_this and _NOW_TOTAL.fullmatch(text, part.end, total.lead) is not None


def _add_up(parts: list[Found], total: Found) -> bool:
    return len(parts) > 1 and 1 <= sum(p.value or 0 for p in parts) / (total.value or 1) <= ROUNDED
