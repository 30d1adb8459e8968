"""The figure before whose measure one without its own shares: it is compared with it, counted by it or given again."""

from __future__ import annotations

import re

from extract.figures.fitting import alike, both_tons, is_share, of_persons, of_those
from extract.figures.found import Found
from extract.figures.grammar import COMPARED_WITH, THE
from extract.figures.measuring.classes import GIVING
from extract.figures.measuring.items import ABOUT, next_item
from extract.figures.measuring.restated import ALSO, CHANGES, RECORD, WINDOW
from extract.figures.measuring.tags import Tokens
from extract.figures.units import TIMES

_SAID_OF = re.compile(rf"\sof\s(?:(?:{THE}|all)\s)?\Z")
# `$5 million in 2020, compared with $4 million`: what ends before the amount compared.
_COMPARED = re.compile(rf"\b(?:{COMPARED_WITH}|from|than)\s(?:{RECORD}|the\s)?{ABOUT}\Z")
# `backlog was $21 million on June 30, a decrease of $10 million`
_CHANGE_OF = re.compile(rf",\s(?:an?|the)\s(?:[\w-]+\s)?(?:{CHANGES})\sof\s{ABOUT}\Z")
# `gave $5 million in aid and it gave $6 million in June`, `and it has lent $6 million since`: what parts two with which
# the same was done, or of which the second was given.
_DID_AGAIN = re.compile(
    r"[^.;:!?]{0,90},?\s(?:and|but)\s(?:it|they|we|she|he)\s(?:(has|have)\s)?(?:(?:also|now)\s)?([a-z]+)\s"
)
# `190,000 providers, 1 in 5 of whom are Black`
_OF_THEM = re.compile(r"\sof\s(?:(?:them|whom|which)\b|(?:these|those)\b(?!\s[a-z]+s\b))")
# `5,200 teachers, of whom 40 percent`
_OF_WHICH = re.compile(r"\bof\s(?:whom|which)\s\Z")
# What may stand between two figures of one noun: `fell 5% in May and rose 3% in June`.
_NO_NOUNS = frozenset("YPDCA,BVETG")


def other_end(tokens: Tokens, text: str, before: list[Found], f: Found) -> Found | None:
    """The figure whose measure one without a measure of its own shares, None where none plainly is.

    `$5 million in 2020, compared with $4 million in 2019`; `$5,000 on October 3 and $15,000 on May 9`.
    """
    if before and before[-1].measure and ALSO.fullmatch(text, before[-1].end, f.lead):
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
    if is_share(f) and is_share(last) and _SAID_OF.search(text, max(said - WINDOW, 0), said):
        return last
    before_it = max(f.lead - WINDOW, 0), f.lead
    if _COMPARED.search(text, *before_it) or _CHANGE_OF.search(text, *before_it):
        return last
    again = _DID_AGAIN.fullmatch(text, last.end, f.lead)
    if again and (text.endswith(f" {again[2]} ", 0, last.lead) or (again[1] and again[2] in GIVING)):
        return last
    listed = all(tokens.tag(k) in _NO_NOUNS or tokens.low(k) in TIMES or _is_basis(tokens, k) for k in between)
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
