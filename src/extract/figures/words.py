"""The class of a word by itself, one of the letters of `tags`, from closed-class lists and a lexicon of verbs."""

from __future__ import annotations

from functools import lru_cache

from extract.figures.grammar import BE, DETERMINERS, HAVE, MODALS
from extract.figures.lexicon import load

_DATA = load("words")
_CLOSED: dict[str, str] = (
    dict.fromkeys(DETERMINERS, "D")
    | dict.fromkeys(BE | HAVE | MODALS, "B")
    | {
        word: letter
        for letter, name in zip(
            "DPTCBROSA",
            "determiner preposition to coordinator auxiliary relative pronoun subordinator adverb".split(),
            strict=True,
        )
        for word in _DATA["closed"][name].split()
    }
)
_OPEN = {name: frozenset(words.split()) for name, words in _DATA["open"].items()}
# Nouns in -ing (`funding`), which few sentences use as verbs.
NOUNS_ING = _OPEN["noun_ing"]
BRINGS = _OPEN["bring"]
SUFFERED = _OPEN["suffered"]
FIRMS = _OPEN["firms"]
AMOUNT_ADJECTIVES = _OPEN["amount_adjective"]
# Endings of verbs, and of nouns that end like them.
_VERB_ENDINGS = ("ize", "izes", "yze", "yzes", "ify", "ifies", "alise", "alises", "itise", "itises", "ilise", "ilises")
_NO_VERBS = ("size", "sizes", "prize", "prizes", "maize")
_MARKS = {",": ",", "(": "(", ")": "(", "[": "(", "]": "(", "-": "-", "–": "-", "—": "-", ":": "-", "&": "C", "/": "C"}


@lru_cache(maxsize=50000)
def word_class(low: str) -> str:
    """The class of a word (lower case) by itself: a letter of `tags`, or H for a noun that is a verb as well.

    That of no word, as behind the last one, is that of a full stop.
    """
    known = _CLOSED.get(low) or _MARKS.get(low)
    if known:
        return known
    if not low[:1].isalnum():
        return "."
    if "’" in low or "'" in low:
        stem = _CLOSED.get(low.replace("’", "'").partition("'")[0], "")
        if stem and stem in "OR":
            return stem  # `we’ve`, `that’s`
        if low.endswith(("’s", "'s", "s’", "s'")):
            return "Q"
    if low.endswith("ly") and len(low) > 4 and low.rpartition("-")[2] not in _OPEN["not_adverb"]:
        return "A"
    if low.endswith("ing") and len(low) > 4 and low not in _OPEN["verb"]:  # no `bring`
        noun = low in NOUNS_ING or "-" in low or low.startswith("non") or low.endswith(("building", "manufacturing"))
        return "N" if noun else "G"
    if low in _OPEN["participle"]:
        return "E"
    if low.endswith("ed") and len(low) > 3 and (not low.endswith("eed") or low in _OPEN["participle_eed"]):
        return "N" if low in _OPEN["adjective_ed"] or "-" in low.removeprefix("co-") else "E"
    if low.endswith(_VERB_ENDINGS) and not low.endswith(_NO_VERBS):
        return "V"  # `incentivize`, `codifies`
    if low in _OPEN["verb"] or (low.endswith("s") and not _stems(low).isdisjoint(_OPEN["verb"])):
        return "V"
    if low in _OPEN["either"] or (low.endswith("s") and not _stems(low).isdisjoint(_OPEN["either"])):
        return "H"
    return "N"


def _stems(low: str) -> set[str]:
    stems = {low[:-1]}
    if low.endswith("ies"):
        stems.add(low[:-3] + "y")
    elif low.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        stems.add(low[:-2])  # `reaches`, but no `sites` of `sit`
    return stems
