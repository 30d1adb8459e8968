"""What lasts a length of time, of the phrase before it: `the permit for two years`, but no `the Senate`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import AGO, BE, HEDGES, POSSESSIVES
from extract.figures.lexicon import load, words_of
from extract.figures.measuring.bases import is_age, is_infinitive
from extract.figures.measuring.classes import ACTORS, SUMMARIES
from extract.figures.measuring.purposes import purpose
from extract.figures.measuring.said import Said
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.verbs import LEVELS

# Who acts and lasts no time, and nouns of fixed phrases: `served the people for ten years`, `the course of a year`.
_NEVER = words_of("measures", "never_last")
_STATED = LEVELS | BE
_LASTS = _STATED | words_of("measures", "lasting")
_SUPERLATIVES = frozenset(load("links")["period"]["superlatives"])
# What makes a length of time one from event to event: `six weeks after the storm`.
_WITHIN = frozenset(("over", "for", "after"))
_ACT_ENDINGS = ("ction", "ation", "ment", "ing", "very")
_STAYS = words_of("measures", "stays")
_DONE_ABOUT = frozenset(("about", "with", "at", "against"))
_APART = AGO | {"after", "prior"}
_LIGHT = words_of("measures", "light")
_GIVES = words_of("measures", "gives_time")
_BEFORE_TIME = HEDGES | {"another"}
_HAS_TIME = _GIVES | words_of("measures", "has_time")


def time_to(tokens: Tokens, f: Found) -> Span | None:
    """What a length of time is had, given or taken for: `it has 45 days to object to the permit`."""
    i, k = tokens.at(f.end), tokens.at(f.lead)
    if tokens.low(i) != "to" or not f.is_measure or not is_infinitive(tokens, i + 1):
        return None
    while tokens.low(k - 1) in _BEFORE_TIME:
        k -= 1
    given = tokens.tag(k - 1) == "N" and any(tokens.low(m) in _GIVES for m in range(k - 4, k - 1))
    if not given and tokens.low(k - 1) not in _HAS_TIME:
        return None
    return purpose(tokens, i + 1) or (None if tokens.low(i + 1) in _LIGHT else (i + 1, i + 2))


def lasting(tokens: Tokens, f: Found, said: Said) -> Span | None:
    """The phrase that is said before a length of time, None where it is no phrase that lasts."""
    if said.tie != "verb" and tokens.low(tokens.at(f.lead)) == "within" and tokens.low(tokens.at(f.end)) == "of":
        return None  # `give victims the records within 30 days of a request`
    span = _but_times(tokens, said.span)
    if span is None or is_age(tokens, f) or tokens.low(tokens.at(f.end) - 1) == "age":
        return span
    if _of_share(tokens, f, span):
        return None  # `lost 5 percent of their weight over six weeks`
    i = tokens.at(f.lead)
    again = tokens.low(i - 1) == "in" and tokens.low(i - 2) == "time" and tokens.low(i - 3) not in POSSESSIVES
    if again and said.tie == "verb":
        return None  # `was flooded for the third time in three years`
    if tokens.low(i - 1) == "in" and any(tokens.low(k) in _SUPERLATIVES for k in range(*span)):
        return None  # `at the highest rate in a decade`
    head = next((k - 1 for k in range(span[0] + 1, span[1]) if tokens.tag(k) in ("P", "T")), span[1] - 1)
    stated = said.tie == "verb" and said.verb in _STATED
    aged = tokens.low(head) == "age" and tokens.low(head - 1) in SUMMARIES  # `ships with an average age of nine years`
    if tokens.low(head) in ACTORS or (tokens.low(head) in _NEVER and not stated and not aged):
        return None
    if said.tie == "verb" and not said.passive and said.verb not in _LASTS:
        return None
    first = span[0] - (tokens.tag(span[0] - 1) == "D")
    if said.tie == "for" and tokens.tag(first - 1) == "P" and tokens.low(first - 2) in _STAYS:
        return None  # `lived in the city for two years`
    about = first - 1 - (tokens.low(first - 1) in POSSESSIVES)
    acts = tokens.low(about) in _DONE_ABOUT and tokens.tag(about - 1) in ("V", "E") and tokens.low(about - 2) not in BE
    if said.tie == "for" and acts:
        return None  # `spoke about the plan for two hours`
    if said.tie == "in" and tokens.tag(first - 1) == "P" and tokens.tag(first - 2) in ("V", "E"):
        return None  # `charged from a socket in three hours`
    if said.tie == "beside" and tokens.low(tokens.at(f.end)) in _APART:
        return None
    said_of = said.tie == "of" or said.passive or stated
    named = all(map(tokens.is_name, range(*span))) and not _opens_act(tokens, span)
    return None if not said_of and named else span


def _opens_act(tokens: Tokens, span: Span) -> bool:
    """Whether a phrase is an act that only opens its sentence with a capital: `Construction took 16 months`."""
    first, end = span
    return end == first + 1 and tokens.tag(first - 1) in ("", ".") and tokens.low(first).endswith(_ACT_ENDINGS)


def _of_share(tokens: Tokens, f: Found, span: Span) -> bool:
    """Whether a share in percent is of the phrase, and the time tells how long that took."""
    k = span[0] - (tokens.tag(span[0] - 1) == "D") - 1
    if tokens.low(tokens.at(f.start) - 1) not in _WITHIN:
        return False
    return tokens.low(k) == "of" and k > 0 and tokens.is_percent(k - 1)


def _but_times(tokens: Tokens, span: Span) -> Span | None:
    """The phrase without `for the first time` or `in the first`, None where there is no more of it."""
    first, end = span
    if tokens.low(end - 1) == "time" and tokens.low(end - 2) == "first" and end - first == 2:
        return None
    if tokens.low(end - 1) == "time":
        return first, next((k for k in range(end - 4, first, -1) if tokens.low(k) == "for"), end)
    if tokens.low(end - 1) not in ("first", "full"):
        return span
    k = end - 1
    while k > first and tokens.tag(k - 1) in ("D", "P"):
        k -= 1
    return (first, k) if k > first else None
