"""Where a thing is that money is for: `build trails at the Blue River State Park in Salem`."""

from __future__ import annotations

from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end
from extract.figures.measuring.classes import SITES
from extract.figures.measuring.tags import Tokens
from extract.figures.nouns import is_plural, singular

# Prepositions that lead to a site by its name, and to the town that it is in.
_AT = frozenset("at on along over near".split())
_IN = frozenset(("in", "near"))
_THESE = frozenset(("these", "those", "both"))
# What one is at for a time.
_EVENTS = words_of("measures", "events")


def site_end(tokens: Tokens, end: int) -> int:
    """The end of a phrase that ends at `end` with the site it tells and the town of that; `end` itself for none.

    `repairs on Miller Road in Adams County`, `a new wing at the University of Ohio`, `pumps at 12 wells`.
    """
    told = tokens.low(end) in _AT and tokens.tag(end - 1) == "N" and not tokens.is_name(end - 1)
    past = _named(tokens, end + 1) if told else None  # but the `Center for Roads at the University of Ohio`
    if told and past is None and tokens.low(end) == "at":
        past = _several(tokens, end + 1)
    if past is None and tokens.low(end - 1) not in SITES:
        return end
    end = past or end
    town = base_end(tokens, end + 1) if tokens.low(end) in _IN and tokens.is_name(end + 1) else None
    return end if town is None or not all(map(tokens.is_name, range(end + 1, town))) else town


def _several(tokens: Tokens, i: int) -> int | None:
    """The end of the sites at token i that have no name: `12 wells`, `these sites`, `rural airports`."""
    many = tokens.at_figure(i)
    if many is not None:
        return tokens.at(many.end) if many.is_count and many.unit not in _EVENTS else None
    told = tokens.low(i) in _THESE
    end = base_end(tokens, i + told)
    if end is None or tokens.is_name(end - 1) or not is_plural(tokens.low(end - 1)):
        return None
    named = singular(tokens.low(end - 1)) in SITES and tokens.tag(end) not in ("C", "R")
    return end if told or named else None


def _named(tokens: Tokens, i: int) -> int | None:
    """The end of the name of a site that begins at token i: `the Bird Island plant`, `the University of Ohio`."""
    i += tokens.tag(i) == "D"
    end = base_end(tokens, i) if tokens.is_name(i) else None
    if end is None:
        return None
    if tokens.low(end - 1) not in SITES:
        return None
    named = tokens.low(end) in ("of", "for") and tokens.is_name(end + 1)
    return base_end(tokens, end + 1) if named else end if end > i + 1 else None
