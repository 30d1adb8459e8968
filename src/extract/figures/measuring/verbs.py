"""Verb groups, stepped over backwards: `has been rising`, and the statement before one that shares its subject."""

from __future__ import annotations

from extract.figures.changes import MOVED, VERBS
from extract.figures.grammar import BE
from extract.figures.measuring.asides import past_bracket
from extract.figures.measuring.classes import LEVEL_VERBS, TOTALING
from extract.figures.measuring.tags import Tokens

LEVELS = LEVEL_VERBS | frozenset(VERBS)
PARTICLES = frozenset("up down out off back aside higher lower ahead flat".split())
# Before a verb in -ing of what the subject did earlier: `was unchanged, after rising by 5 percent`.
_SINCE = frozenset(("after", "before"))
_ON_TRACK = frozenset(("track", "course", "pace"))
# Tokens that tell what a change is told against: `Sales, up 2% from May, were`.
_INSET = 6
# What a verb does not share its subject over.
_ENDS_STATEMENT = frozenset((".", "-", "R", "S", "O"))


def past_verbs(tokens: Tokens, i: int, floor: int) -> tuple[int, str, bool]:
    """Steps back over a verb group, its adverbs and particles: the token it begins at, its main verb, if passive."""
    k, verb, main, passive = i, "", i, False
    while k > floor:
        tag, low = tokens.tag(k - 1), tokens.low(k - 1)
        if tag == "A" or ((low in PARTICLES or low == "home") and not verb):
            k -= 1
            continue
        follows = tokens.tag(k - 2) in ("N", "-") or tokens.low(k - 2) in _SINCE
        changing = low in TOTALING or (low == "making" and tokens.low(k) == "up") or (low in LEVELS and follows)
        if tag == "E" and tokens.tag(k - 2) == "N" and (tokens.low(k) in BE or tokens.low(k) in MOVED):
            break  # `hours worked were up`
        if tag in ("V", "E", "B") or (tag == "G" and (tokens.tag(k - 2) in ("B", ",", "A") or changing)):
            passive = passive or (low in BE and bool(verb) and not verb.endswith("ing") and main == k)
            verb, main = verb or low, main if verb else k - 1
            k -= 1
            continue
        if verb and tag == "T":
            k -= 1
            continue
        if verb and low in _ON_TRACK and tokens.low(k) == "to" and tokens.low(k - 2) == "on":
            k -= 2  # `is on track to reach`
            continue
        if verb and tag == "R":
            return k - 1 - (tokens.tag(k - 2) in (",", "-")), verb, passive
        if verb and tag in (",", "-") and tokens.tag(k) in ("G", "E") and low != ":":
            k -= 1
        break
    return (k if verb else i), verb, passive


def past_first(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back from token i, before `and` and a verb, over the statement before: `Hours were unchanged from May`."""
    i -= tokens.tag(i - 1) == ","
    for k in range(past_bracket(tokens, i, floor), floor, -1):
        if tokens.tag(k - 1) in _ENDS_STATEMENT:
            break
        if tokens.tag(k - 1) in ("V", "B", "E") and tokens.low(k - 1) != "compared":
            return past_verbs(tokens, k, floor)[0]
    return i


def told_before(tokens: Tokens, i: int, floor: int, end: int) -> int:
    """Steps back from token i, behind a comma, over the change that is told on: `Lists have shortened, down by`.

    Or over the comma of a change, which ends before token `end`, between a subject and its verb: `Sales, up 2%, were`.
    """
    if tokens.tag(i - 1) != ",":
        return i
    if tokens.tag(i - 2) == "N" and _is_inset(tokens, end):
        return i - 1
    for k in range(i - 1, floor, -1):
        if tokens.tag(k - 1) in _ENDS_STATEMENT:
            break
        if tokens.tag(k - 1) in ("V", "B", "E"):
            at, verb, _ = past_verbs(tokens, k, floor)
            return at if verb in LEVELS else i
    return i


def _is_inset(tokens: Tokens, end: int) -> bool:
    """Whether a comma and a verb follow a change that ends before token `end`, or what it is told against."""
    comma = next((k for k in range(end, end + _INSET) if tokens.tag(k) not in ("P", "D", "Y", "N")), end)
    verb = comma + 1 + (tokens.tag(comma + 1) == "A")
    return tokens.tag(comma) == "," and (tokens.tag(verb) in ("V", "B") or tokens.low(verb) in LEVELS)


def goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the verb at token `at` shares the subject before it: `fell in May but still stand`, `, after rising`."""
    if tokens.low(at - 1) in _SINCE:
        return tokens.tag(at) == "G" and tokens.tag(at - 2) == ","
    return tokens.low(at - 1) == "but" and tokens.tag(at + (tokens.tag(at) == "A")) in ("V", "B", "E")
