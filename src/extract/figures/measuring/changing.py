"""What someone changes or does at a cost: `increased funding by $5 million`, `cut the fee to $5`, `cost owners $5`."""

from __future__ import annotations

from extract.figures.changes import MOVES, VERBS
from extract.figures.lexicon import words_of
from extract.figures.measuring.asides import past_dates, past_inset
from extract.figures.measuring.outer import outermost
from extract.figures.measuring.phrases_before import phrase_before
from extract.figures.measuring.receivers import LEADS
from extract.figures.measuring.said import Said
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.trimming import trimmed
from extract.figures.measuring.verbs import past_verbs

_SURPASSES = words_of("measures", "surpasses")
_TO_CHANGE = frozenset(("of", "to", "by", "for", "on"))
CHANGE_TIES = frozenset(("by", "to", "from"))
_CHANGING = frozenset(VERBS) | MOVES


def at_cost(tokens: Tokens, cost: Span, floor: int) -> Span:
    """What was done at a cost, where a noun stands before it: `Care for 40 children, at a total cost of $5 million`."""
    at = cost[0] - 1
    while tokens.low(at) in LEADS | {"estimated"} or tokens.tag(at) == "D":
        at -= 1
    if tokens.low(at) != "at" or at > cost[0] - 2:
        return cost
    at = past_dates(tokens, at - (tokens.tag(at - 1) == ","), floor)
    span = trimmed(tokens, outermost(tokens, at, floor, alone=False))
    if span is None or tokens.tag(span[0] - 1 - (tokens.tag(span[0] - 1) == "D")) in ("P", "T"):
        return cost  # `It opened in Ohio at a cost of $5 million`
    return _but_whom(tokens, span)


def cost_of(tokens: Tokens, verb: int, floor: int) -> Said | None:
    """What costs someone the amount, before the verb: `power outages cost the economy $5 billion`."""
    if tokens.low(verb) not in ("cost", "costs") or tokens.tag(verb - 1) == "G":
        return None
    at, _, _ = past_verbs(tokens, verb, floor)
    if tokens.low(at - 1) == "which":
        at -= 1 + (tokens.tag(at - 2) == ",")  # `fraud, which costs the state $5 million`
    at = past_dates(tokens, past_inset(tokens, at, floor), floor)
    span = trimmed(
        tokens, outermost(tokens, at, floor, alone=False)
    )  # `Damage caused by floods cost owners $5 million`
    if span is not None and tokens.low(span[0] - 1) == "by" and tokens.tag(span[0] - 2) == "N":
        span = phrase_before(tokens, span[0] - 1, floor)  # `Fraud by banks cost owners $5 million`
    return None if span is None else Said(span, "verb", "cost")


def changed_by(tokens: Tokens, span: Span, tie: str, floor: int) -> Said | None:
    """The phrase that a figure changes, without the verb: `increased funding by $5 million`, `cut the fee to $5`."""
    k = span[0]
    if tie not in CHANGE_TIES:
        return Said(span, tie or "beside")
    if (named := _named_change(tokens, span) or _last_change(tokens, span, tie)) is not None:
        return Said((named, span[1]), tie, "changed")
    # `and increased costs by 5%`; `hire nurses, increase capacity by 5%`
    does = tokens.low(k).endswith("ed") or (tie == "by" and tokens.tag(k - 1) == "," and not tokens.is_plural(k))
    if does and tokens.low(k) in _CHANGING and span[1] > k + 1 and tokens.tag(k - 1) not in ("D", "Q"):
        return Said(_but_whom(tokens, (k + 1, span[1])), tie, "changed")
    while k > 0 and (tokens.tag(k - 1) in ("D", "Q") or tokens.low(k - 1) in LEADS):
        k -= 1
    if tie == "by" and tokens.low(k - 1) in _SURPASSES:
        return _surpassing(tokens, k, floor)
    changed = tokens.low(k - 1) in _CHANGING
    return Said(_but_whom(tokens, span) if changed else span, tie, "changed" if changed else "")


def _but_whom(tokens: Tokens, span: Span) -> Span:
    """What is changed, without a number of those for whom: `lowered premiums for 9 million people by $50`."""
    for k in range(span[0] + 1, span[1] - 1):
        if tokens.low(k) == "for":
            whom = next(filter(None, tokens.figure[k + 1 : span[1]]), None)
            if whom is not None and whom.is_count and tokens.at(whom.lead) == k + 1:
                return span[0], k
    return span


def set_apart(tokens: Tokens, i: int, floor: int) -> Said | None:
    """What is changed before a comma at token i: `expanded the credit for nurses, from $540 to $1,500`."""
    span = phrase_before(tokens, i, floor)
    k = span[0] if span is not None else 0
    while k > floor and tokens.tag(k - 1) in ("D", "Q"):
        k -= 1
    if span is None or tokens.low(k - 1) not in _CHANGING or tokens.tag(k - 1) not in ("V", "E", "G"):
        return None
    return Said(_but_whom(tokens, span), "from", "changed")


def _named_change(tokens: Tokens, span: Span) -> int | None:
    """What is changed in a title, behind its verb: `Acme Sets Goal of Reducing Deaths by 50 Percent`; None for none."""
    for k in range(span[1] - 2, span[0], -1):
        if tokens.low(k) in _CHANGING and tokens.is_name(k) and tokens.low(k - 1) in _TO_CHANGE:
            return k + 1
    return None


def _last_change(tokens: Tokens, span: Span, tie: str) -> int | None:
    """What is changed by the last verb of a list: `replace old pipes and increase capacity by 5%`; None for none."""
    for k in range(span[1] - 2, span[0] + 1, -1):
        if tie == "by" and tokens.tag(k - 1) == "C" and tokens.low(k) in _CHANGING and not tokens.is_plural(k):
            return k + 1 if tokens.tag(k + 1) == "N" and tokens.is_plural(k - 2) else None
    return None


def _surpassing(tokens: Tokens, i: int, floor: int) -> Said | None:
    """What surpasses, by its verb before token i, another by an amount: `Sales beat the forecast by $5 million`."""
    at, verb, _ = past_verbs(tokens, i, floor)
    span = (
        None
        if tokens.tag(at - 1) == ","
        else trimmed(tokens, phrase_before(tokens, past_dates(tokens, at, floor), floor))
    )
    return None if span is None else Said(span, "verb", "is" if verb else "")
