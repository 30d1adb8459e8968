"""The noun phrase before a figure that it is said of: `N totaled $X`, `N of $X`, `N rose X percent`, `N for $X`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.phrases import ARTICLES, CUT, DATA, NOUNLIKE, NOUNS_TOO, STOP, VERBS, Tokens, is_gerund_noun

_AUXILIARIES = frozenset(DATA["auxiliaries"].split())
_MODALS = frozenset(("will", "would", "can", "could", "may", "might", "should", "must", "to", "did", "does", "do"))
_LEADS = frozenset(DATA["leads"].split())
_PARTICLES = frozenset(
    ("up", "down", "upward", "downward", "out", "off", "back", "higher", "lower", "ahead", "in", "by", "at", "to")
)
_ADJUNCTS = frozenset(("during", "throughout", "since", "after", "before", "under", "despite"))
# After these an amount is an object, and what stands before them who gave or got it.
_TRANSFERS = frozenset(DATA["transfers"].split())
_DASHES = frozenset(":-–—")
_ASIDE = _DASHES | {"(", ")"}
_CHANGES = frozenset("increase decrease reduction decline rise cut growth drop change raise".split())
_INNER = frozenset(("of", "in", "for", "and", "to", "from", "per"))
# Heads that only say how the number was made: `overvalued by an average of 50 percent`.
_SUMMARIES = frozenset(("average", "total", "maximum", "minimum", "median", "mean", "record", "high", "low"))
_REACH = 45


def subject(tokens: Tokens, f: Found) -> tuple[int, int] | None:
    """Offsets of the noun phrase that stands before a figure, None where none does."""
    lows, words = tokens.lows, tokens.words
    i = tokens.at(f.cue if 0 <= f.cue <= f.start else f.start) - 1
    floor = max(i - _REACH, -1)
    while i > floor and (lows[i] in ARTICLES or lows[i] in _LEADS or (lows[i] == "for" and f.label == "MONEY")):
        i -= 1
    last = i
    headed = lows[i + 1 : i + 2] == ["of"]
    if headed and lows[i] in ("amount", "sum") and lows[max(i - 2, 0)] == "in":
        i -= 3
    elif headed and lows[i] in _SUMMARIES:
        i -= 1
        while i > floor and (lows[i] in ARTICLES or lows[i] in _LEADS):
            i -= 1
        headed = False
    crossed = False
    if not headed:
        i, crossed = _past_verbs(tokens, i, floor)
    for _ in range(3):
        at = _past_date(tokens, i, floor)
        if at == i:
            break
        i, again = _past_verbs(tokens, at, floor) if not headed else (at, False)
        crossed = crossed or again
    if i > floor and words[i] == ")" and "(" in words[max(i - 6, 0) : i] and not headed:
        i = max(j for j in range(max(i - 6, 0), i) if words[j] == "(") - 1
    if i <= floor or (words[i] in CUT and words[i] not in _ASIDE):
        return None
    while last > i and lows[last].endswith("ly"):
        last -= 1
    if crossed and lows[last] in _TRANSFERS and f.rule != "quantity.factor":
        return None
    if words[i] in _DASHES:
        i -= 1
    for _ in range(3):
        k = _start(tokens, i, floor, crossed)
        back = 0 if headed or k - 3 <= floor else _adjunct(tokens, k)
        if not back:
            break
        i = k - 1 - back
    return _trimmed(tokens, k, i, headed)


def _past_verbs(tokens: Tokens, i: int, floor: int) -> tuple[int, bool]:
    """Steps back over a verb group, its adverbs and particles; whether there was one."""
    lows, words = tokens.lows, tokens.words
    crossed = modal = False
    while i > floor:
        low, before = lows[i], lows[i - 1] if i else ""
        if low in _AUXILIARIES:
            modal = modal or low in _MODALS
        elif low in _PARTICLES and i and (_is_verb(tokens, i - 1) or (i > 1 and lows[i - 2] in _MODALS)):
            pass
        elif low.endswith("ly") and words[i].islower() and low not in ("supply", "family", "assembly"):
            i -= 1
            continue
        elif low == "," and crossed and lows[i + 1].endswith("ing"):
            return i - 1, True
        elif low in ("which", "that", "who") and crossed:
            return (i - 2 if before == "," else i - 1), True
        elif (
            (crossed and low in NOUNS_TOO | NOUNLIKE)
            or modal
            or not (_is_verb(tokens, i) or (before in _MODALS and words[i].islower()))
        ):
            break
        crossed = True
        i -= 1
    return i, crossed


def _is_verb(tokens: Tokens, i: int) -> bool:
    low, word = tokens.lows[i], tokens.words[i]
    if low in VERBS:
        return True
    if not word.islower() or len(low) < 5:
        return False
    if low.endswith("ing"):
        before = tokens.lows[i - 1] if i else ""
        return not is_gerund_noun(low) and (before in _AUXILIARIES or before == ",")
    return low.endswith("ed") and not low.endswith("eed")


def _past_date(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back over a date and its preposition: `Exports in 2019 totaled`."""
    figure = tokens.figure[i] if i > floor else None
    if figure is None or figure.label != "DATE":
        return i
    i = tokens.at(figure.start) - 1
    while i > floor and tokens.lows[i] in ("in", "for", "during", "of", "by", "since", "from", "on", "the", "at", ","):
        i -= 1
    return i


def _start(tokens: Tokens, end: int, floor: int, crossed: bool) -> int:
    """The first token of the noun phrase that ends at `end`, with what it has before `of`, `in`, `for`, `and`."""
    lows, words, k = tokens.lows, tokens.words, end
    while k > floor:
        low, other = lows[k], tokens.figure[k]
        if words[k] in CUT or low in (",", "-"):
            break
        if other is not None and other.rule not in ("quantity.count", "quantity.partitive"):
            break
        if (
            k < end
            and low.endswith("ed")
            and not low.endswith("eed")
            and words[k].islower()
            and words[k - 1][0].isupper()
        ):
            break
        if low in STOP or (low in VERBS and not crossed and low not in NOUNLIKE and low not in NOUNS_TOO):
            inner = (low in _INNER or low in ARTICLES) and k < end
            named = low == "to" and words[k - 1][0].isupper() and words[k + 1][0].isupper()
            if not inner or (low in ARTICLES and lows[k - 1] not in _INNER - {"and"}):
                break
            if low == "to" and not crossed and not named:
                break
        k -= 1
    return k + 1


def _adjunct(tokens: Tokens, k: int) -> int:
    """How many words before k tie it to a noun phrase before it, as no part of the subject's head; 0 for none.

    `U.S. assistance during 2020`, `aircraft used by the agency`, `enterprises such as Freddie Mac`.
    """
    lows = tokens.lows
    steps = 1
    while lows[k - steps] in ARTICLES:
        steps += 1
    link, before = lows[k - steps], lows[k - steps - 1]
    if link in _ADJUNCTS:
        return steps
    participle = link == "by" and (before.endswith("ed") or before in VERBS)
    return steps + 1 if participle or (before, link) == ("such", "as") else 0


def _trimmed(tokens: Tokens, k: int, end: int, headed: bool) -> tuple[int, int] | None:
    """The phrase without leading closed-class words and without the number of a count at its beginning."""
    lows = tokens.lows
    if k + 2 <= end and lows[k] in _CHANGES and lows[k + 1] in ("in", "of"):
        k += 2
    while k < end and (lows[k] in STOP or lows[k] in ARTICLES):
        k += 1
    for m in range(k, end + 1):
        inner = tokens.figure[m]
        if inner is not None and tokens.at(inner.start) == m:
            k = min(tokens.at(inner.number_end), end)
    if k > end or (lows[end] in STOP and not headed) or not lows[end][0].isalnum() or lows[k] in STOP:
        return None
    return tokens.spans[k][0], tokens.spans[end][1]
