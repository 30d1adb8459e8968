"""What holds digits and is no figure: phone numbers, bills, times of day, names. Patterns are data."""

from __future__ import annotations

import re
from functools import cache

from extract.figures.lexicon import load


@cache
def patterns() -> list[tuple[str, str, re.Pattern[str]]]:
    """(name, reason, compiled pattern) of the lexicon's identifiers."""
    return [(p["name"], p["reason"], re.compile(p["regex"])) for p in load("identifiers")["pattern"]]


def masked(text: str) -> list[tuple[int, int, str, str]]:
    """Stretches of the text that are no figures: (start, end, name, reason)."""
    return [(*m.span(), name, reason) for name, reason, pattern in patterns() for m in pattern.finditer(text)]
