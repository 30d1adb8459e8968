"""What bullets tell of the amount or the count that leads to them: the parts of `It gives $9 million for:`."""

from __future__ import annotations

import re

from extract.figures.fitting import COUNTED, ROUNDED, alike, is_whole
from extract.figures.found import Found, Read
from extract.figures.lexicon import load
from extract.figures.linking.dating import terms
from extract.figures.sentences import SENTENCE, sentence_start
from extract.figures.units import TIME

_DATA = load("links")["bullets"]
_SUMS = [*load("links")["antecedent"]["sums"], *load("links")["antecedent"]["grants"]]
# What a lead-in ends with.
INTRODUCES = re.compile(r":\s*\Z")
# `$1 billion for food, followed by:`: what comes next, and no part.
_FOLLOWED = re.compile(r"\bfollowed\sby:\s*\Z")
_PARTS = re.compile(rf"\b(?:{'|'.join(_DATA['parts'])})\b", re.IGNORECASE)
_PART = re.compile(r"(?:including|of which|of this|of that)\b", re.IGNORECASE)
# `These new funds will go to:`, `Today’s announcement includes:`, but no `The bill includes funding for:`
_THE_SUM = re.compile(
    rf"(?:(?:how\s)?(?:the|this|these)\s(?:(?!(?:will|would|can|could|may)\b)\w*[^\Ws]\s){{0,2}}?(?:{'|'.join(_SUMS)})|"
    rf"(?:{terms('money')})\s(?:being\s)?(?:announced|awarded|made)\s(?:today|here|this\s\w+)\sinclude|"
    rf"today[’']s\s(?:{terms('money')}|announcement)\s(?:includes?|supports?|funds|consists))\b.*:",
    re.IGNORECASE,
)
# `Projects announced today include:`, `Individual awards include:`, which share out what the release announces.
_AWARDS = re.compile(
    r"(?:(?:the|these)\s)?(?:(?:individual|new|specific|selected|funded|winning|following)\s)?"
    rf"(?:{terms('money')}|projects|recipients|awardees|grantees)\s"
    r"(?:(?:being\s)?(?:announced|awarded|made|funded|selected|approved|supported)\s)?(?:(?:today|here|this\s\w+)\s)?"
    r"(?:includes?|are|were):",
    re.IGNORECASE,
)
# `The funding by region is:`, whose whole need not be the amount before.
_BY_KIND = re.compile(
    r"\bby\s(?:region|state|county|district|province|country|area|sector|city|category|recipient|institution)\b"
)
# What stands before the amount of a bullet that says its part: nothing much, or a label (`Ohio: $12 million`).
_LABEL = re.compile(r"[^.;]{0,24}|[^.;:]{0,90}(?:[:–—(]|\s-|,)\s?(?:[\w’'-]+\s){0,3}")


def bullet_parts(leading: Read, before: Read | None, headline: Found | None, bullets: list[Read]) -> None:
    """The bullets under a lead-in that ends in a colon and names one amount (or one count) are its parts.

    `The funding will be spent as follows:` means the one amount of the passage before the lead-in, or, where that has
    none and two bullets or more begin with an amount, that of the headline; as `Projects announced today include:` does
    where the passage before has another. What the bullets add up to is one that the lead-in told before. Without a
    colon only nested bullets that say so are parts (`including $5 million for cranes`).
    """
    text = leading[0].text
    if _FOLLOWED.search(text):
        return
    if not INTRODUCES.search(text):
        bullets = [bullet for bullet in bullets if bullet[0].parent is not None and _PART.match(bullet[0].text)]
        if not bullets:
            return
    tail = tail_of(leading)
    amounts = [f for f in tail if f.label == "MONEY"]
    listed = _PARTS.search(text) is not None
    counts = [f for f in tail if (f.is_count or (listed and f.rule == "quantity.bare")) and f.unit not in TIME]
    if not amounts and not counts:
        if _add_up_to_told(leading, bullets):
            return
        amounts = _shared_out(leading, before, headline, bullets)
    if amounts and (len(amounts) == 1 or amounts[-1].part_of is not None):
        parts = [f for f in map(_first_amount, bullets) if f and f.unit == amounts[-1].unit and not f.per]
        whole = amounts[-1]
        brought = whole.part_of if whole is not headline else None
        if whole in tail or not _BY_KIND.search(text) or _adds_up(whole, parts):
            _set_parts(whole, parts, whole.period or (brought.period if brought else None))
    elif not amounts and len(counts) == 1:
        firsts = [_first_count(bullet) for bullet in bullets]
        parts = [f for f in firsts if f]
        exact = sum(f.value or 0 for f in parts) == counts[0].value
        if len(parts) == len(firsts) > 1 and (exact or listed):
            _set_parts(counts[0], parts, counts[0].period)


def _shared_out(leading: Read, before: Read | None, headline: Found | None, bullets: list[Read]) -> list[Found]:
    """The amounts of the passage before a lead-in that means the whole of them, or that of the headline.

    A lead-in that ends in another sentence means those that it told itself: `It gave $9 million. The awards include:`.
    """
    told = [f for f in leading[1] if f.label == "MONEY"]
    text = leading[0].text
    text = text[sentence_start(text, len(text)) :] if told else text
    awards = _AWARDS.fullmatch(text) is not None
    if not (awards or _THE_SUM.match(text)):
        return []
    if told or before is None:
        return told
    amounts = [f for f in before[1] if f.label == "MONEY"]
    several = sum(_first_amount(bullet) is not None for bullet in bullets) > 1
    if headline is not None and several and not (len(amounts) == 1 if awards else amounts):
        return [headline]
    return amounts


def _add_up_to_told(leading: Read, bullets: list[Read]) -> bool:
    """Whether bullets add up to what a lead-in told before its last sentence, whose parts they then are.

    Their amounts (to which one may be told as more) do, or the things of one kind that they count.
    """
    wholes = [f for f in leading[1] if f.label != "DATE" and f.trend is None and not f.per]
    every = [w for w in wholes if w.label == "MONEY" or (w.is_count and w.unit not in TIME)]
    for whole in every:
        firsts = [_first_alike(bullet, whole) for bullet in bullets]
        parts = [f for f in firsts if f is not None]
        if not len(parts) == len(bullets) > 1 or not all(is_whole(whole, part) for part in parts):
            continue
        if _is_sum(whole, sum(f.value or 0 for f in parts)):
            for f in parts:
                f.part_of, f.period = whole, f.period or whole.period
    return any(f.part_of in every for _, found, _ in bullets for f in found)


def _is_sum(whole: Found, total: float) -> bool:
    """Whether a sum is what a whole says, or somewhat over `more than $13 million`."""
    over = whole.label == "MONEY" and whole.modifier in ("MORE_THAN", "EQUAL_OR_MORE")
    return whole.value == total or (over and (whole.value or 0) < total <= (whole.value or 0) * ROUNDED)


def _first_alike(bullet: Read, whole: Found) -> Found | None:
    """The first figure of a bullet that is like a whole and no part yet, wherever it stands."""
    first = next((f for f in bullet[1] if f.label == whole.label and f.unit == whole.unit), None)
    return first if first and alike(first, whole) and first.part_of is None and not first.trend else None


def tail_of(leading: Read) -> list[Found]:
    """The figures of the last sentence of a lead-in."""
    passage, _, linked = leading
    last = linked.last[0] if linked.last else []
    return [] if last and SENTENCE.search(passage.text, last[-1].end) else last


def _adds_up(whole: Found, parts: list[Found]) -> bool:
    """Whether parts make up all of a whole, in numbers that may be rounded."""
    total = sum(f.value or 0 for f in parts)
    return (whole.value or 0) <= total * ROUNDED


def _set_parts(whole: Found, parts: list[Found], period: Found | None) -> None:
    free = [f for f in parts if f.part_of is None and is_whole(whole, f)]
    if sum(f.value or 0 for f in free) > (whole.value or 0) * ROUNDED:
        return
    for f in free:
        if f.rule == "quantity.bare":
            f.unit = f.unit or whole.unit  # `these 5 million doses: 4 million for Asia`
        f.part_of = whole
        f.period = f.period or period


def _first_amount(bullet: Read) -> Found | None:
    """The amount that a bullet begins with, or that its label leads to."""
    passage, found, _ = bullet
    first = next((f for f in found if f.label == "MONEY"), None)
    return first if first is not None and _LABEL.fullmatch(passage.text, 0, first.lead) else None


def _first_count(bullet: Read) -> Found | None:
    passage, found, _ = bullet
    first = next((f for f in found if f.label != "DATE"), None)
    if first is None or first.label != "QUANTITY" or first.rule not in COUNTED or first.unit in TIME:
        return None
    return first if _LABEL.fullmatch(passage.text, 0, first.lead) else None
