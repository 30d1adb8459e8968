"""Qualifiers, trends and rates: the words around a figure that say about, more than, up, per year."""

from __future__ import annotations

from functools import cache

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
from extract.figures.numbers import HYPHENS
from extract.figures.units import TIME
from extract.model import Modifier, Trend

_DATA = load("modifiers")
_TRENDS = load("trends")
_SKIP = frozenset(_DATA["skip"].split())
_LONGEST = 5
_UP, _DOWN = frozenset(_TRENDS["up"]["verbs"]), frozenset(_TRENDS["down"]["verbs"])
_UP_NOUNS, _DOWN_NOUNS = frozenset(_TRENDS["up"]["nouns"]), frozenset(_TRENDS["down"]["nouns"])
_UP_AFTER, _DOWN_AFTER = frozenset(_TRENDS["up"]["after"]), frozenset(_TRENDS["down"]["after"])
_CLAUSE_END = frozenset({".", ";", ":", "!", "?", "—"})
_ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "quarterly": "quarter",
}


@cache
def _phrases(side: str) -> dict[tuple[str, ...], Modifier]:
    return {tuple(p.split()): name for name, phrases in _DATA[side].items() for p in phrases}


def qualify(a: Analysis) -> None:
    """Sets modifier, cue, trend and a rate said later in the clause on every figure but dates."""
    for found in a.found:
        if found.label == "DATE":
            continue
        first, last = a.at(found.start), a.at(found.end - 1) + 1
        before = _before(a, found, first)
        if before[0] and found.modifier is None:
            found.modifier = before[0]
        cue = before[1]
        found.cue = a.lex.starts[cue]
        if found.modifier is None:
            after = _after(a.lex, last)
            if after:
                found.modifier = after
        if found.trend is None:
            found.trend = _trend(a.lex, found, cue, last)
        if found.per is None:
            found.per = _rate(a, found, last)


def _before(a: Analysis, found: Found, first: int) -> tuple[Modifier | None, int]:
    """The qualifier that ends just before lexeme `first`, and the lexeme where the whole cue begins."""
    lex, phrases = a.lex, _phrases("before")
    j, parens = first, 0
    while j > 0 and (lex.lows[j - 1] in _SKIP or (lex.lows[j - 1] in "([" and parens == 0)):
        parens += lex.lows[j - 1] in "(["
        j -= 1
        hit = _match(lex, j, phrases)
        if hit:
            return _checked(lex, found, j - hit[1], hit, first)
    hit = _match(lex, first, phrases)
    if hit:
        return _checked(lex, found, first - hit[1], hit, first)
    return None, first


def _match(lex: Lexemes, end: int, phrases: dict[tuple[str, ...], Modifier]) -> tuple[Modifier, int] | None:
    for length in range(min(_LONGEST, end), 0, -1):
        words = tuple(lex.lows[end - length : end])
        if words in phrases:
            return phrases[words], length
    return None


def _checked(
    lex: Lexemes, found: Found, cue: int, hit: tuple[Modifier, int], first: int
) -> tuple[Modifier | None, int]:
    name, length = hit
    word = lex.lows[cue]
    duration = found.label == "QUANTITY" and found.unit in TIME
    if word == "over" and duration and length == 1 and lex.low(cue - 1) not in _BE:
        return None, cue
    if length == 1 and word in _PLACES and any(w in _DEFINITE for w in lex.lows[cue + 1 : first]):
        return None, first
    if word == "within":
        return (name, cue) if duration else (None, first)
    if word == "some" and lex.low(cue - 1) in ("for", "in") and found.value == 1:
        return None, first
    inner = _match(lex, cue, _phrases("before")) if cue else None
    if inner and length and lex.lows[cue - 1] in ("least", "most"):
        return inner[0], cue - inner[1]
    return name, cue


_BE = frozenset(
    {"is", "was", "are", "were", "for", "of", "with", "has", "have", "had", "just", "well", "lasting", "spent"}
)
_PLACES = frozenset({"under", "around", "above", "below", "beyond", "over", "near", "within"})
_DEFINITE = frozenset({"the", "a", "an", "its", "our", "their", "his", "her"})


def _after(lex: Lexemes, last: int) -> Modifier | None:
    phrases = _phrases("after")
    for start in (last, last + 1):
        for length in range(_LONGEST, 0, -1):
            words = tuple(lex.lows[start : start + length])
            if len(words) == length and words in phrases:
                return phrases[words]
        if lex.low(start) not in (",", "(", "-"):
            break
    return None


def _trend(lex: Lexemes, found: Found, cue: int, last: int) -> Trend | None:
    """`up` or `down` when the figure is the amount of a change, None for a level."""
    j = cue - 1
    while j >= 0 and lex.lows[j] in (
        "an",
        "a",
        "another",
        "additional",
        "further",
        "the",
        "another",
        "estimated",
        "whopping",
        "record",
        "total",
    ):
        j -= 1
    before = lex.low(j)
    if before in ("to", "at") or (before == "from" and lex.low(j - 1) not in ("down", "up")):
        return None
    found_unit = found.label == "PERCENT" or found.label == "MONEY" or found.value is not None
    if before in ("by", "of"):
        k = j - 1
        if before == "of" and (lex.low(k) in _UP_NOUNS or lex.low(k) in _DOWN_NOUNS):
            return "up" if lex.low(k) in _UP_NOUNS else "down"
        if before == "by":
            for k in range(j - 1, max(j - 13, -1), -1):
                low = lex.lows[k]
                if low in _CLAUSE_END:
                    break
                if low in _UP or low in _UP_NOUNS:
                    return "up"
                if low in _DOWN or low in _DOWN_NOUNS:
                    return "down"
        return None
    for k in range(j, max(j - 3, -1), -1):
        low = lex.lows[k]
        if low in _UP or low in _DOWN:
            if low in ("up", "down") and lex.low(k + 1) == "to":
                return None
            if k != j and not all(
                w.endswith("ly") or w in ("about", "only", "just", "almost", "by", "sharply")
                for w in lex.lows[k + 1 : j + 1]
            ):
                continue
            if found.label == "QUANTITY" and found.unit in TIME and found.unit is not None:
                return None
            if (
                low in ("raise", "raised", "raises", "raising", "added", "lost", "lose", "shed", "gained")
                and not found_unit
            ):
                return None
            if (
                low in ("cut", "cuts", "raised", "raise", "raising", "raises", "advance", "advanced")
                and found.label == "MONEY"
            ):
                return None
            return "up" if low in _UP else "down"
        if not low.endswith("ly"):
            break
    return _trend_after(lex, found, last)


def _trend_after(lex: Lexemes, found: Found, last: int) -> Trend | None:
    j = last
    if found.label not in ("PERCENT", "MONEY") and lex.low(j) not in ("more", "fewer", "higher", "lower"):
        return None
    if lex.low(j) in HYPHENS:
        j += 1
    for k in range(j, min(j + (3 if found.label == "PERCENT" else 1), len(lex))):
        low = lex.lows[k]
        if low in _UP_AFTER or low in _DOWN_AFTER:
            if low in ("more", "less", "higher", "lower", "above", "below", "greater", "larger", "fewer") and k == j:
                if lex.low(k - 1) == "or":
                    return None
                if lex.low(k + 1) != "than" and low in ("more", "less", "above", "below") and found.label != "PERCENT":
                    return None
            elif k > j and low not in _UP_NOUNS and low not in _DOWN_NOUNS:
                return None
            return "up" if low in _UP_AFTER else "down"
        if not low.isalpha() or low in (
            "of",
            "in",
            "to",
            "for",
            "and",
            "the",
            "or",
            "on",
            "by",
            "from",
            "that",
            "is",
            "was",
        ):
            return None
    return None


def _rate(a: Analysis, found: Found, last: int) -> str | None:
    """A rate said later in the clause: `50,000 patients … annually`, `students studying there each year`."""
    if found.label == "PERCENT" or found.unit in TIME or found.rule in ("quantity.fraction", "quantity.factor"):
        return None
    lex = a.lex
    if lex.low(a.at(found.start) - 1) in ("annual",):
        return None
    for k in range(last, min(last + 16, len(lex))):
        low = lex.lows[k]
        if low in _CLAUSE_END or low == ";" or (k > last and a.claimed[k] and low not in ("each", "every", "a")):
            return None
        if low in _ADVERBS and lex.low(k + 1) not in ("rate", "basis", "report"):
            return _ADVERBS[low]
        if low in ("each", "every", "per") and lex.low(k + 1) in TIME | {"quarter"}:
            return lex.low(k + 1)
        ago = lex.low(k + 2) in ("earlier", "ago", "before", "later")
        if low == "a" and k == last and lex.low(k + 1) in ("year", "month", "week", "day") and not ago:
            return lex.low(k + 1)
    return None
