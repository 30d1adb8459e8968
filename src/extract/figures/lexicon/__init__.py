"""The lexicon: words, units, currencies and cues as data, one TOML file a family, read once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

# A pattern that begins with a letter, a digit or a comma.
_LITERAL = re.compile(r"[\w,](?![?*+{])")


@cache
def load(name: str) -> dict[str, Any]:
    """The table `name`.toml of the lexicon."""
    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def words_of(name: str, *path: str) -> frozenset[str]:
    """The words that a table has under these keys: `words_of("trends", "sums")`."""
    found: Any = load(name)
    for key in path:
        found = found[key]
    return frozenset(found.split())


def any_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first; an apostrophe may be straight, curly or left out."""
    return branches([re.escape(w).replace("'", "['’]?") for w in sorted(words, key=len, reverse=True)])


def branches(patterns: list[str]) -> str:
    """An alternation of patterns, none of which is one itself, in order; a branch for each letter they begin with.

    A text that none of them fits is so passed by after one look. Where one begins with no letter, all stay as they are.
    """
    if not all(_LITERAL.match(p) for p in patterns):
        return "|".join(patterns)
    begun: dict[str, list[str]] = {}
    for p in patterns:
        begun.setdefault(p[0], []).append(p[1:])
    return "|".join(
        letter + (rests[0] if len(rests) == 1 else f"(?:{'|'.join(rests)})") for letter, rests in begun.items()
    )
