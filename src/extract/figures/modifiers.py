"""The qualifiers of the lexicon by their words, as they stand before a figure or behind it."""

from __future__ import annotations

from functools import cache

from extract.figures.lexicon import load
from extract.model import Modifier

_DATA = load("modifiers")
# Words of the longest qualifier.
LONGEST = 5


@cache
def phrases(side: str) -> dict[tuple[str, ...], Modifier]:
    """The qualifiers of the lexicon that stand before or after a figure, by their words."""
    return {tuple(p.split()): name for name, told in _DATA[side].items() for p in told}


@cache
def beside(side: str) -> frozenset[str]:
    """The words of these qualifiers next to the figure: the last of each before it, the first of each after it."""
    return frozenset(words[-1 if side == "before" else 0] for words in phrases(side))
