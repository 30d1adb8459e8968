"""Currencies by a name that several share, told by the nation that the text names: `5 dinars` in Tunisia."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.figures.currencies import ambiguous, currencies
from extract.figures.found import Found
from extract.figures.lexicon import any_of, load
from extract.figures.words import word_class

# Names of nations that persons and rivers have as well, and what stands beside one of these.
_NAMES = frozenset(("Jordan",))
_CAPITAL_BEFORE, _CAPITAL_AFTER = re.compile(r"\b([A-Z][\w’'-]*)\.? \Z"), re.compile(r" [A-Z]")
# Classes of words that begin a sentence: `In Jordan`, `While Jordan`.
_FUNCTION = frozenset("DPTCBROSA")


@cache
def _assumed() -> dict[str, str]:
    """The note that goes with an amount by a shared name where nothing tells whose it is, and the name."""
    known = currencies()
    written = [(name, "") for name in known.ambiguous] + [(name, sign) for sign, name in known.shared.items()]
    return {
        ambiguous(name, None, sign)[1]: name
        for name, sign in written
        if "names" in load("nations").get(known.ambiguous[name]["default"], ())
    }


@cache
def _nations(name: str) -> re.Pattern[str]:
    """The names of the nations whose currencies share a name, each a group of its ISO 4217 code."""
    nations = {code: load("nations").get(code, {}) for code in currencies().ambiguous[name]["among"].split()}
    groups = (f"(?P<{code}>{any_of(entry['names'])})" for code, entry in nations.items() if "names" in entry)
    return re.compile(rf"\b(?:{'|'.join(groups)})")


def _told(name: str, text: str) -> set[str]:
    """The currencies of that name whose nations a text names."""
    return {match.lastgroup or "" for match in _nations(name).finditer(text) if not _names_other(text, match)}


def _names_other(text: str, match: re.Match[str]) -> bool:
    """Whether the name of a nation is another’s: `Michael Jordan`, `the Jordan River`, but `In Jordan`."""
    if match[0] not in _NAMES:
        return False
    before = _CAPITAL_BEFORE.search(text, max(match.start() - 24, 0), match.start())
    return _CAPITAL_AFTER.match(text, match.end()) is not None or (
        before is not None and word_class(before[1].lower()) not in _FUNCTION
    )


def tell_shared(passages: Sequence[tuple[str, list[Found]]], own: str | None) -> None:
    """Gives the amounts by a shared name the currency of the nation that their release names.

    It is the only one, of those that share the name, in the `passages` (texts with their figures), or in the amount's
    own passage. The most likely stays, as an assumption, where its nation is named or none is; and the release's `own`
    currency (ISO 4217) where it goes by that name.
    """
    assumed = [
        (text, f, note, _assumed()[note])
        for text, found in passages
        for f in found
        if f.label == "MONEY"
        for note in f.assumptions
        if note in _assumed()
    ]
    named: dict[str, set[str]] = {}
    for text, f, note, name in assumed:
        entry = currencies().ambiguous[name]
        if own in entry["among"].split():
            continue
        if name not in named:
            named[name] = _told(name, "\n".join(text for text, _ in passages))
        codes = named[name] if len(named[name]) == 1 else _told(name, text)
        if len(codes) == 1 and entry["default"] not in named[name]:
            (f.unit,) = codes
            told = f"{f.unit}, by the nation that the text names, taken for a bare “{name}”"
            f.assumptions = [told if said == note else said for said in f.assumptions]
