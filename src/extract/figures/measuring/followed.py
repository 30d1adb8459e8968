"""What a change measures that one told before followed: `Exports fell 2%. The decline followed a 4% gain.`."""

from __future__ import annotations

from extract.figures.changes import NOUNS
from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.classes import CHANGE_NOUNS
from extract.figures.measuring.tags import Tokens

_CHANGES = CHANGE_NOUNS | frozenset(NOUNS)
_IN = frozenset(("in", "of", "to"))
_THE = frozenset(("the", "this", "that"))
# Verbs that say which change came before another.
_FOLLOWS = words_of("measures", "follows")
# Tokens from a figure back to the noun of change that opens its sentence.
_REACH = 9


def followed(tokens: Tokens, before: list[Found], f: Found) -> Found | None:
    """The first change told in the sentence before, which one that opens this sentence stands for; None for none."""
    lead, at = tokens.at(f.lead), tokens.at(f.end)
    at += tokens.low(at) in _CHANGES
    if f.trend is None or (tokens.low(at) in _IN and tokens.tag(at + 1) != "Y"):
        return None  # `The decline followed a 4% gain in fees`
    opens = (k for k in range(lead - 1, lead - _REACH, -1) if tokens.low(k) in _THE and tokens.text(k - 1) == ".")
    the = next(opens, 0)
    if not the or tokens.low(the + 1) not in _CHANGES:
        return None
    if _FOLLOWS.isdisjoint(tokens.low(k) for k in range(the + 2, lead)):
        return None
    told = None
    for g in reversed(before):
        if any(tokens.text(k) == "." for k in range(tokens.at(g.end), the - 1)):
            break
        told = g
    return told if told is not None and told.trend is not None and told.label == f.label else None
