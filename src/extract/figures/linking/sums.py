"""Parts that add up to their whole: behind a colon or in brackets, shared out, remaining, brought to a total."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.figures.fitting import ROUNDED, alike, is_share, is_whole
from extract.figures.found import Found
from extract.figures.lexicon import any_of
from extract.figures.linking.cues import QUALIFIED, WINDOW
from extract.figures.linking.dating import terms
from extract.figures.linking.parts import GOES_ON, SMALLEST, follows
from extract.figures.numerals import COINS
from extract.figures.sentences import sentence_start
from extract.figures.units import TIME
from extract.figures.words import BRINGS

_COLON = re.compile(rf"[^.;:()]*:\s{QUALIFIED}", re.IGNORECASE)
# `$30 million: Norway $20 million, Denmark $9 million and …`
_NAMED = rf"(?:[A-Z][\w.’'-]*\s){{1,4}}{QUALIFIED}"
_COLON_NAME = re.compile(rf"[^.;:()]*:\s(?:the\s)?{_NAMED}")
_NEXT_NAME = re.compile(rf"(?:,|;|,?\sand)\s(?:and\s)?(?:the\s)?{_NAMED}")
# `the $75 million plan ($40 million in grants and $35 million in loans)`
_BRACKET = re.compile(rf"[^.;:()]{{0,90}}(?:\s\(|\s?[–—]\s?){QUALIFIED}", re.IGNORECASE)
_BRINGS = re.compile(
    rf"\b(?:{any_of(BRINGS)})\b(?:[^.;]|\.(?=\w|\s(?-i:[a-z]))){{0,120}}\bto\s\Z",
    re.IGNORECASE,
)
_FOR_TOTAL = re.compile(
    r"\b(?:(?:(?:for|at|with|to)\s(?:a\s)?(?:combined\s|grand\s)?|out\sof\s(?:a|the|its)\s)total\s(?:\w+\s)?of|"
    r"totall?ing)\s(?:a\s)?\Z",
    re.IGNORECASE,
)
_WITH_THIS = re.compile(r"\bwith\s(?:this|these|today[’']s)\s(?:\w+\s){0,2}\Z", re.IGNORECASE)
# `It is giving $9 million in aid. With this announcement, aid totals $40 million`: the amount before is a part.
_WITH_WHICH = re.compile(
    rf"[.;]\swith\sth(?:is|ese)\s(?:\w+\s){{0,2}}?(?:{terms('money')}|announcements?|shipments?|deliver(?:y|ies)|additions?),\s"
    r"(?:[^.;,]|\.(?=\w|\s(?-i:[a-z])))*\btotal(?:s|ed|ing)?\b"
    rf"(?:[^.;{COINS}]|\.(?=\w|\s(?-i:[a-z]))){{0,60}}\Z",
    re.IGNORECASE,
)
# `It gave $9 million to Ohio. The award is part of a $40 million program`: the amount before is a part.
IS_PART = re.compile(
    rf"(?:\A|[.;]\s)(?:the|this|these|today[’']s)\s(?:\w+\s)?(?:{terms('money')}|announcement)\s(?:is|are|was|were)\s(?:all\s)?"
    r"(?:an?\s|the\s)?(?:(?:latest|first|second|third|final|initial|next)\s(?:installment|instalment|phase|round|tranche|payment|part)|"
    rf"(?:\w+\s)?part)\sof\s(?:(?:an?|the|its|our|their)\s(?:(?!\b(?:that|which|who)\s)[^.;{COINS}]|\.(?=\w)){{0,60}})?\Z",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:award|grant|giv|gave|receiv|provid|invest|allocat|announc|contract|loan|fund)\w*\b(?:[^.;]|\.(?=\w|\s(?-i:[a-z])))*\Z",
    re.IGNORECASE,
)
_MATCH = re.compile(r"\bmatch(?:es|ed|ing)?\b(?:[^.;]|\.(?=\w))*\Z", re.IGNORECASE)
_NOW_TOTAL = re.compile(r"[^.;]{0,40},\s[^,.;]{0,40}\btotal\b(?:[^.;]|\.(?=\w|\s(?-i:[a-z]))){0,120}", re.IGNORECASE)
# Words before what is left of a whole, the characters they can be away, figures among which the whole is looked for,
# and how far a sum of rounded amounts may be from it.
_REMAINING = re.compile(r"\b(?:remaining|remainder|other|rest|balance)\b[^.;,:()\d]{0,16}\Z", re.IGNORECASE)
_LEFT, _NEARBY, _NEARLY = 30, 8, 0.005
# Words that say that what follows shares a whole, and the figures looked at.
_SHARES_OUT = re.compile(
    r"\b(?:with|provid\w+|includ\w+|shar(?:ed?|ing)|split|divid\w+|allocat\w+|distribut\w+|broken|of\swhich|consist\w+|"
    r"funded|financed|compris\w+|combin\w+|c[oa]m(?:es?|ing)\sfrom|made\sup)\b"
    r"[^.;()]{0,60}\(?\Z",
    re.IGNORECASE,
)
_SHARED_AMONG = 8
# Parts from which the sum may be near a whole that is told in round numbers, and how near.
_SEVERAL, _ABOUT = 3, 0.01
_SHARES_ALL = re.compile(
    rf"[^.;()]{{0,60}}(?:[,:]|\s?[–—])\s(?:with\s|(?!and\b)){QUALIFIED}|\s\({QUALIFIED}", re.IGNORECASE
)
_AND_REST = re.compile(rf"[^.;:()]{{0,80}}?(?:,|\sand)\s(?:the\s(?:other|remaining)\s)?{QUALIFIED}", re.IGNORECASE)
# Amounts that a total can be the sum of.
_TOGETHER = 4
_TOTALS = "total bring overall cumulative taking".split()
# Likewise of those that an award is a part of: `the first installment of a $9 million grant`.
_PORTIONS = tuple(f"{word} of" for word in "part installment instalment phase round tranche payment".split())
_TOTAL = re.compile(r"\btotal|\bbring|\boverall\b|\bcumulative\b|\btaking\s(?:it|this|that|the)\b", re.IGNORECASE)


def named_parts(text: str, group: list[Found]) -> None:
    """Parts that names lead to behind a colon, and that add up: `$30 million: Norway $20 million, Iceland …`."""
    for i, whole in enumerate(group[:-2]):
        if whole.label not in ("MONEY", "QUANTITY") or not _COLON_NAME.fullmatch(text, whole.end, group[i + 1].lead):
            continue
        parts = group[i + 1 : i + 2]
        for g in group[i + 2 :]:
            if not _NEXT_NAME.fullmatch(text, parts[-1].end, g.lead):
                break
            parts.append(g)
        free = all(alike(whole, p) and p.part_of is None and p.trend is None for p in parts)
        if free and len(parts) > 1 and sum(p.value or 0 for p in parts) == whole.value:
            for p in parts:
                p.part_of = whole


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
            if g.part_of is not None or not follows(text, parts[-1], g):
                if g.label == whole.label:
                    break
                continue
            g.part_of = whole
            parts.append(g)
        total = sum(p.value or 0 for p in parts)
        exact = not colon or whole.label != "MONEY"
        fits = _is_sum(whole, total, len(parts)) if exact else total <= (whole.value or 0) * ROUNDED
        if len(parts) < 2 or not fits:
            for p in parts:
                p.part_of = None


def _is_sum(whole: Found, total: float, parts: int) -> bool:
    """Whether parts add up to their whole; three or more may to one that is rounded: `almost 12,000 (5,210 men, …)`."""
    if total == whole.value or whole.modifier is None or parts < _SEVERAL:
        return total == whole.value
    return abs(total - (whole.value or 0)) <= (whole.value or 0) * _ABOUT


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
            if g.trend or (g.value or 0) > left or g.part_of not in (None, whole):
                break
            if not (is_whole(whole, g) and alike(whole, g) and (parts or _shares_out(text, whole, g))):
                break
            parts.append(g)
            left -= g.value or 0
            if left == 0:
                break
        if left == 0 and len(parts) > 1 and (whole.value or 0) >= SMALLEST:
            for g in parts:
                g.part_of = whole


def _shares_out(text: str, whole: Found, g: Found) -> bool:
    """Whether a word or a bracket before a figure says that the whole is shared out."""
    return text.startswith("(", g.lead - 1) or _SHARES_OUT.search(text, whole.end, g.lead) is not None


def share_in_full(text: str, group: list[Found]) -> None:
    """Percentages told right behind an amount that add up to all of it: `$9 million, 70 percent in cash and 30 …`."""
    for i, (whole, first) in enumerate(pairwise(group)):
        if not is_share(first) or not is_whole(whole, first, share=True) or whole.trend or whole.part_of is first:
            continue
        shares = [first]
        for g in group[i + 2 :]:
            if g.label == "DATE":
                continue
            if not _goes_with(first, g) or not GOES_ON.fullmatch(text, shares[-1].end, g.lead):
                break
            shares.append(g)
        told = _SHARES_ALL.fullmatch(text, whole.end, first.lead) is not None and not (first.trend or first.part_of)
        if told and len(shares) > 1 and _is_all(shares):
            for g in shares:
                g.part_of = whole


def other_shares(text: str, group: list[Found]) -> None:
    """What completes a share told before its whole: `half of the $9 million is for roads and half for rail`."""
    for i, (share, whole) in enumerate(pairwise(group)):
        if share.part_of is not whole or not is_share(share):
            continue
        rest = [g for g in group[i + 2 : i + 2 + _TOGETHER] if _goes_with(share, g)]
        for g in rest[:1]:
            told = _AND_REST.fullmatch(text, whole.end, g.lead) and not text.startswith(" of ", g.end)
            if told and _is_all([share, g]):
                g.part_of = whole


def _goes_with(first: Found, g: Found) -> bool:
    """Whether g is a share as the first is, of nothing yet."""
    return is_share(g) and g.label == first.label and g.trend is None and g.part_of is None


def _is_all(shares: list[Found]) -> bool:
    """Whether shares make up all of their whole."""
    total = 100 if shares[0].label == "PERCENT" else 1
    return abs(sum(g.value or 0 for g in shares) - total) < total * _NEARLY


def set_remainders(text: str, found: list[Found]) -> None:
    """`Of $9 million, $4 million is for roads and the remaining $5 million for rail`: what is left of a whole.

    Only where a part named before adds up to the whole with it, which then is a part too, or all its parts do.
    """
    figures = [f for f in found if f.label != "DATE" and f.rule != "quantity.factor"]
    for i, f in enumerate(figures):
        if i < 2 or f.part_of is not None or not _REMAINING.search(text, max(f.lead - _LEFT, 0), f.start):
            continue  # a whole and a part stand before
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
        else:
            f.part_of = next((w for w in reversed(earlier) if _is_rest_of_all(f, earlier, w)), None)


def _is_rest(f: Found, part: Found, whole: Found) -> bool:
    """Whether f is what a part leaves of a whole, in numbers that may be rounded."""
    if is_share(part) and part.part_of is not whole:
        return False
    total, taken = whole.value or 0, part.value or 0
    if is_share(part):  # `80 percent of the $5 million; the city pays the remaining $1 million`
        taken *= total / 100 if part.label == "PERCENT" else total
    together = taken + (f.value or 0)
    if not is_whole(whole, f, share=True) or not is_whole(whole, part, share=True):
        return False
    return together == total or (f.label == "MONEY" and abs(together - total) <= total * _NEARLY)


def _is_rest_of_all(f: Found, earlier: list[Found], whole: Found) -> bool:
    """Whether f is what the parts of a whole, two or more, leave of it, in numbers that may be rounded."""
    parts = [p for p in earlier if p.part_of is whole and p.label == whole.label]
    if len(parts) < 2 or not (alike(whole, f) and is_whole(whole, f)):
        return False
    total, together = whole.value or 0, sum(p.value or 0 for p in (*parts, f))
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
        if free and free[-1] is run[-1] and _tells_total(text[max(f.lead - 2 * WINDOW, free[-1].end) : f.lead]):
            since = max(f.lead - 2 * WINDOW, free[-1].end)
            said = _BRINGS.search(text, since, f.lead)
            said = said if said and _TOTAL.search(said[0]) else _WITH_WHICH.search(text, since, f.lead)
            if said is None and is_given(text, free[-1]):
                said = IS_PART.search(text, since, f.lead)
            if f.per is None and (said or _with_this(text, free[-1], f)):
                both = free[-2:] if _add_up(free[-2:], f) else _listed(text, free)
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


def _tells_total(before: str) -> bool:
    """Whether a word of totals stands in what is before an amount."""
    low = before.lower()
    return any(word in low for word in (*_TOTALS, *_PORTIONS))


def is_given(text: str, p: Found) -> bool:
    """Whether the sentence of an amount tells before it that it is given, and it changes or matches nothing."""
    since = max(p.lead - 2 * WINDOW, 0)
    if text.startswith(" to ", p.end) and not text[sentence_start(text, p.lead) : p.lead].strip("-–•* "):
        return True  # `$5 million to Ohio. The award is part of …`, of a list of awards
    return p.trend is None and _GIVES.search(text, since, p.lead) is not None and not _MATCH.search(text, since, p.lead)


def _listed(text: str, free: list[Found]) -> list[Found]:
    """The last of some amounts, with those of its list: `$5 million for roads and $3 million for rail, bringing …`."""
    parts = free[-1:]
    for p in free[-2::-1]:
        if not GOES_ON.fullmatch(text, p.end, parts[-1].lead):
            break
        parts.append(p)
    return parts


def _with_this(text: str, part: Found, total: Found) -> bool:
    """`With this new $20 million, total aid reaches $215 million`: what a total holds that stands before it."""
    with_this = _WITH_THIS.search(text, max(part.lead - _LEFT, 0), part.start) is not None
    return with_this and _NOW_TOTAL.fullmatch(text, part.end, total.lead) is not None


def _add_up(parts: list[Found], total: Found) -> bool:
    return len(parts) > 1 and 1 <= sum(p.value or 0 for p in parts) / (total.value or 1) <= ROUNDED
