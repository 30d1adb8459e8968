"""The lexicon: words, units, currencies and cues as data, one TOML file a family, read once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any


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
    return "|".join(re.escape(w).replace("'", "['’]?") for w in sorted(words, key=len, reverse=True))
