"""Nouns: whether a word is a plural, its singular, and the unit that it gives to a count."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.figures.lexicon import load, words_of

_DATA = load("nouns")
# Words of closed classes and verbs: where one comes, a noun phrase is over.
STOP = words_of("nouns", "stop")
_SINGULAR_S = words_of("nouns", "singular_s")
_INVARIANT = words_of("nouns", "invariant")
_IRREGULAR: dict[str, str] = _DATA["irregular"]
_DEMONYMS = words_of("nouns", "demonyms", "words")
# Endings of those who live somewhere, and other words that have them: `Nova Scotians`, `Antilleans`, but `Physicians`.
_OF_PLACES, _OTHERS = ("ians", "eans"), words_of("nouns", "demonyms", "others")
_PLURAL_S, _NO_PLURAL = words_of("nouns", "plural_s"), words_of("nouns", "no_plural")
_IN_USE, _USE_ENDINGS = words_of("nouns", "in_use"), tuple(words_of("nouns", "in_use_endings"))
_PERSONS, _NO_PERSONS = words_of("nouns", "persons"), words_of("nouns", "no_persons")
_OF_PERSONS = tuple(words_of("nouns", "person_endings"))
_ACRONYMS = re.compile(r"[A-Z]{2,8}s")


@lru_cache(maxsize=20000)
def singular(word: str) -> str:
    """The singular of an English noun in lower case: `agencies` → agency, `people` → person."""
    low = word.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low.endswith("men") and len(low) > 4 and low not in _NO_PLURAL:
        return low[:-2] + "an"
    if low.endswith("children"):
        return low[:-3]
    if low.endswith(("wives", "knives")):
        return f"{low[:-3]}fe"  # `2,310 midwives`
    if low.endswith("speople"):
        return f"{low[:-6]}person"  # `40 salespeople`
    if low in _SINGULAR_S or low in _INVARIANT or not low.endswith("s") or _ends_no_plural(low):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith("uses"):
        return low[:-1] if low in _IN_USE or low.endswith(_USE_ENDINGS) else low[:-2]
    if low.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return low[:-2]
    if low.endswith(("'s", "’s")):
        return low[:-2]
    return low[:-1]


def _ends_no_plural(low: str) -> bool:
    """Whether a word in -s ends as singulars do (`virus`, `basis`), and not as `bureaus` and `menus`."""
    return low.endswith(("ss", "us", "is")) and low not in _PLURAL_S


def is_plural(low: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if low in _IRREGULAR or low in _INVARIANT or low in _DEMONYMS:
        return low not in _NO_PLURAL
    if low in _SINGULAR_S or len(low) < 3:
        return False
    if "’" in low or "'" in low:
        return False
    return (low.endswith("s") and not _ends_no_plural(low)) or (
        low.endswith(("men", "children", "speople")) and len(low) > 4 and low not in _NO_PLURAL
    )


def are_acronyms(word: str) -> bool:
    """Whether a word is capitals in the plural: `HBCUs`."""
    return _ACRONYMS.fullmatch(word) is not None


def unit_of(word: str) -> str:
    """The unit that a counted noun gives: its singular, `person` for people and nationals."""
    low = word.lower()
    if are_acronyms(word):
        return low[:-1]
    if word[:1].isupper() and (low in _DEMONYMS or (low.endswith(_OF_PLACES) and low not in _OTHERS)):
        return "person"
    return singular(low)


def is_person(unit: str) -> bool:
    """Whether those that a unit counts are persons, by the word or its ending: `teacher`, no `shelter`."""
    return unit in _PERSONS or (unit.endswith(_OF_PERSONS) and unit not in _NO_PERSONS)
