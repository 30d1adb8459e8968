"""What a share is of: which of what stands before it and what follows it says so."""

from __future__ import annotations

from extract.figures.fitting import is_share
from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, whole
from extract.figures.measuring.classes import ANY_CHANGE, CHANGE_NOUNS, COSTS, FRAME_ADJECTIVES
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.purposes import purpose
from extract.figures.measuring.receivers import past_aside
from extract.figures.measuring.said import Said
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.verbs import PARTICLES

# Of these a share says nothing by itself: `a 5 percent increase over 2019`.
_BARE_CHANGES = CHANGE_NOUNS - {"growth", "gain", "raise", "change", "improvement"}
_PREDICATES = words_of("measures", "predicates")
# Verbs by which a change is that of their subject: `exports saw a 12 percent rise`.
_SEES = words_of("measures", "sees")
_GOALS = words_of("measures", "goals")
# Heads that only say how fast something changes, and what stands before them.
_PACES = frozenset(("rate", "pace", "clip"))
_PACED = FRAME_ADJECTIVES | words_of("trends", "paced")
# `Towns are on track to reach the 70 percent goal`, but `Inflation is on track to reach its 2 percent goal`.
_THE = frozenset(("the", "that", "this"))
_THAN = frozenset(("more", "less", "as"))
_REACH = 10
# Tags of what may stand between `likely` and its verb: `as likely as men to smoke`.
_IN_PHRASE = frozenset("PDNAQ")
_RATIOS = words_of("measures", "ratios")
_BASES, _PRODUCTS = words_of("measures", "bases"), frozenset(("gdp", "gnp", "gni"))
_LOSSES = frozenset(("loss", "losses"))
_REVENUES = frozenset(("revenue", "revenues", "sales", "turnover"))
_OCCURS, _HAPPENS = words_of("measures", "occurs"), frozenset(("occurred", "occurs"))
_HAD, _HAD_OF = frozenset(("in", "by", "among")), frozenset(("of", "on"))
# Who has a share is not what it is of.
_HAS = frozenset("own owns owned hold holds held control controls controlled won".split())
_TOTALS = frozenset(("total", "whole"))


def of_percent(tokens: Tokens, f: Found, after: Span | None, before: Said | None) -> Span | None:
    """A share is of what follows it, by `of`, `in` or at once, but for a goal: `inflation to its 2 percent target`.

    A change of which neither says so is of what it is reckoned on.
    """
    return _told(tokens, f, after, before) or _reckoned_on(tokens, f)


def _told(tokens: Tokens, f: Found, after: Span | None, before: Said | None) -> Span | None:
    """Which of what follows a share and what stands before it says what it is of."""
    at = tokens.at(f.end)
    goal = _goal(tokens, at) if after is not None and after[0] == at else None
    if after is not None and after == (at, at + 1) and tokens.low(at) in _PREDICATES:
        return before.span if before is not None and before.tie == "verb" else None  # `is 60 percent complete`
    sees = before is not None and before.tie == "verb" and before.verb in _SEES
    if after is not None and after == (at, at + 1) and tokens.low(at) in (ANY_CHANGE if sees else _BARE_CHANGES):
        if before is None:
            return None
        told = sees or (before.tie == "verb" and before.level)
        return before.span if told or before.passive else None
    if after is not None and before is not None and after[0] == at and _is_pace(tokens, f, after):
        return before.span
    if after is None and before is not None and before.tie == "verb" and before.verb in _HAS and f.trend is None:
        return None  # `the government held 4 percent, and the rest was private`
    if after is None or before is None:
        return goal or after if before is None else before.span
    if after[0] == at:
        own = tokens.low(tokens.at(f.lead) - 1) not in _THE or "track" not in tokens.lows[before.span[1] : at]
        return after if goal is None else before.span if own and before.tie != "beside" else goal
    if occurs(tokens, f, before):
        return before.span
    link = tokens.low(past_aside(tokens, at))  # `to 80% (1,200) of patients`
    if link == "of" and is_total(tokens, after):
        return before.span  # `nuclear power accounted for 19 percent of the total`
    if before.level and before.tie == "verb" and not _RATIOS.isdisjoint(tokens.low(k) for k in range(*before.span)):
        return before.span
    if link == "of" and f.unit == "basis_point" and before.level and before.tie == "verb":
        return before.span  # `Fees averaged 25 basis points of assets`
    product = _is_product(tokens, after)  # `targets a deficit of 2 percent of GDP`
    if link == "of" and before.level and (before.tie != "of" or product) and _is_base(tokens, after, before.verb):
        return before.span
    if link == "of" and before.level and before.tie in ("verb", "of") and _is_cost(tokens, after, before):
        return before.span
    stands = before.level and before.tie in ("verb", "to", "at", "of", "by")  # `inflation was 9% in the euro area`
    return after if link == "of" or (link == "in" and not stands) else before.span


def occurs(tokens: Tokens, f: Found, before: Said) -> bool:
    """Whether what stands before a share of some is what they had: `Remission was seen in 40% of patients`."""
    k = tokens.at(f.lead) - 1
    verb, by = tokens.low(k - 1), tokens.low(k) == "by"
    told = verb in _HAPPENS or (verb in _OCCURS and (before.passive or by))
    return told and tokens.low(k) in _HAD and tokens.low(tokens.at(f.end)) in _HAD_OF and before.tie == "verb"


def is_total(tokens: Tokens, after: Span) -> bool:
    """Whether a phrase says no more than that it is the whole: `the total`."""
    return after[1] == after[0] + 1 and tokens.low(after[0]) in _TOTALS


def _is_pace(tokens: Tokens, f: Found, after: Span) -> bool:
    """Whether what follows a share only says how fast something changes: `grew at a 4.9% annualized rate`."""
    k = tokens.at(f.lead) - 1
    while tokens.tag(k) == "D" or tokens.low(k) in _PACED:
        k -= 1
    paces = tokens.low(after[1] - 1) in _PACES and all(tokens.low(m) in _PACED for m in range(after[0], after[1] - 1))
    return paces and tokens.low(k) == "at"


def _is_base(tokens: Tokens, after: Span, verb: str) -> bool:
    """Whether a phrase is what a level is told against, and no whole: `64 percent of the EU average`, `5% of GDP`."""
    end = base_end(tokens, after[0])
    return end is not None and tokens.low(end - 1) in _BASES and not verb.startswith("represent")


def _is_product(tokens: Tokens, after: Span) -> bool:
    """Whether a phrase is all that a land makes: `GDP`, `the gross domestic product`."""
    end = base_end(tokens, after[0])
    return end is not None and tokens.low(end - 1) in _PRODUCTS


def _is_cost(tokens: Tokens, after: Span, said: Said) -> bool:
    """Whether a phrase is a cost or a profit, and no part of the sales it is told of: `costs were 24% of revenue`."""
    first, end = said.span
    head = next((k for k in range(first, end) if tokens.tag(k + 1) == "P"), end - 1)
    lost = said.tie == "of" and tokens.low(head) in _LOSSES  # `a loss of 5% of sales`
    costs = tokens.low(head) in COSTS and not lost and not said.verb.startswith("represent")
    return costs and tokens.low(after[1] - 1) in _REVENUES


def _reckoned_on(tokens: Tokens, f: Found) -> Span | None:
    """What a change is in by what it is reckoned on: `an increase of 7.7% over total sales of $244 million`."""
    k = tokens.at(f.end)
    k += tokens.low(k) in CHANGE_NOUNS
    if f.trend is None or tokens.low(k) not in ("over", "from"):
        return None
    said = phrase(tokens, k + 1)
    every = whole(tokens, said[1] + 1) if said is not None and tokens.low(said[1]) == "of" else None
    return said if every is not None else None


def _goal(tokens: Tokens, at: int) -> Span | None:
    """The goal that follows a share and does not say of what: `2 percent objective`, `2 percent longer-run goal`."""
    end = base_end(tokens, at)
    if end is None or tokens.low(end - 1) not in _GOALS or tokens.low(end) in ("of", "for"):
        return None
    return (at, end) if end - at == 1 or (end - at == 2 and "-" in tokens.low(at)) else None


def likely(tokens: Tokens, f: Found) -> Span | None:
    """What is likelier by a share or factor: `34% less likely to relapse`, `three times as likely as men to smoke`."""
    i = tokens.at(f.end)
    if (
        tokens.low(i + 1) != "likely"
        or tokens.low(i) not in _THAN
        or not (f.label == "PERCENT" or is_share(f) or f.rule == "quantity.factor")
    ):
        return None
    to = next((k for k in range(i + 2, i + _REACH) if tokens.tag(k) not in _IN_PHRASE), i + 2)
    if tokens.tag(to) != "T":
        return None
    words = (k for k in range(to + 1, to + _REACH) if tokens.low(k) not in ("be", "have", "to", "a", "an"))
    if (verb := next(words, None)) is None:
        return None
    said = purpose(tokens, verb)
    end = verb + 1
    if said is not None:
        end = said[1]
    elif tokens.low(end) in PARTICLES:
        also = phrase(tokens, end + 2) if tokens.tag(end + 1) == "P" else None
        end = end + 1 if also is None else also[1]  # `drop out of school`
    return i + 1 if to == i + 2 else verb, end
