"""Noun phrases of a passage, found with closed-class words: where one that begins here ends."""

from __future__ import annotations

import re
from bisect import bisect_left

from extract.figures.found import Found
from extract.figures.lexicon import load

DATA = load("measures")


def _words(name: str) -> frozenset[str]:
    return frozenset(DATA[name].split())


STOP = _words("stop")
VERBS = _words("verbs")
ARTICLES = _words("articles")
NOUNLIKE = _words("nounlike")
NOUNS_TOO = _words("nouns_too")
_TOKEN = re.compile(
    r"(?:St|Ft|Mt|Dr|Mr|Mrs|Ms)\.(?=\s[A-Z])|[A-Za-z](?:\.[A-Za-z])+\.?(?:-\w[\w-]*)?|[^\W\d_](?:[\w’'&./+-]{0,80}[\w’'])?|\d[\w.,/-]{0,40}\w|\d|\S"
)
LINKS_IN = frozenset(
    {
        "of",
        "for",
        "to",
        "in",
        "with",
        "on",
        "from",
        "by",
        "against",
        "at",
        "across",
        "under",
        "among",
        "between",
        "into",
        "toward",
        "towards",
        "per",
    }
)
TO_NOUNS = _words("to_nouns")
GERUND_NOUNS = _words("gerund_nouns")
CUT = frozenset('.;:!?—–()[]|“”"')


class Tokens:
    """The tokens of a passage with their offsets, lower case beside them, and the figure that each is a part of."""

    def __init__(self, text: str, found: list[Found], stretches: list[tuple[int, int]]) -> None:
        self.spans = [m.span() for first, last in stretches for m in _TOKEN.finditer(text, first, last)]
        self.words = [text[s:e] for s, e in self.spans]
        self.lows = [w.lower() for w in self.words]
        self.starts = [s for s, _ in self.spans]
        self.figure: list[Found | None] = [None] * len(self.spans)
        for f in found:
            k = self.at(f.start)
            while k < len(self.starts) and self.starts[k] < f.end:
                self.figure[k] = f
                k += 1

    def at(self, offset: int) -> int:
        """The first token that begins at or after the offset."""
        return bisect_left(self.starts, offset)


def coordinated(tokens: Tokens, j: int) -> int:
    lows, end = tokens.lows, j
    k = j
    while k < len(lows) and lows[k] in (",", "and", "or"):
        m = k + 1
        if m < len(lows) and lows[m] in ("and", "or"):
            m += 1
        n = m
        while (
            n < len(lows)
            and n - m < 5
            and lows[n][0].isalpha()
            and (lows[n] not in STOP or lows[n] == "to")
            and lows[n] not in VERBS
            and tokens.figure[n] is None
        ):
            n += 1
        if n == m or not lows[n - 1].endswith("s") or lows[n - 1] in ("is", "was", "has"):
            break
        end, k = n, n
        if lows[m - 1] in ("and", "or"):
            break
    return end if (end > j and "and" in lows[j:end]) or (end > j and "or" in lows[j:end]) else j


_LINKS_ONCE = frozenset(("for", "in", "on", "from"))


def phrase_end(tokens: Tokens, j: int, of_only: bool = False) -> int:
    """The lexeme after a noun phrase that begins at j: nouns, adjectives, `and`, and complements with of, for, in."""
    lows, words = tokens.lows, tokens.words
    end, k, steps, links = j, j, 0, 0
    while k < len(lows) and steps < 16:
        low = lows[k]
        if low == "(" and k > j and k + 2 < len(lows) and lows[k + 2] == ")" and words[k + 1].isupper():
            end = k = k + 3
            continue
        if _other_figure(tokens, k) or words[k] in CUT:
            break
        if low == ",":
            if not _list_goes_on(tokens, k):
                break
            k += 1
            continue
        if low in ("and", "or", "&"):
            if (
                k == j
                or k + 1 >= len(lows)
                or lows[k + 1] in STOP - {"the", "its", "their"}
                or lows[k + 1] in VERBS
                or tokens.figure[k + 1] is not None
            ):
                break
            k += 1
            continue
        if low in ("of", "for", "to", "in", "on", "from", "’s", "'s") and k > j:
            if (of_only and low != "of" and k > j + 1) or (links and low in _LINKS_ONCE):
                break
            if k + 1 >= len(lows) or not _opens(tokens, k + 1, low):
                break
            links += low in _LINKS_ONCE
            k += 1
            while k < len(lows) and lows[k] in ARTICLES:
                k += 1
            continue
        if low in ARTICLES:
            named = k > j and words[k - 1][0].isupper() and k + 1 < len(lows) and words[k + 1][0].isupper()
            joined = lows[k - 1] in ("and", "or") and low not in ("a", "an", "the")
            if k == j or named or joined or lows[k - 1] in ("of", "for", "to", "in", "on"):
                k += 1
                continue
            break
        verb = low in VERBS and k > j and low not in NOUNLIKE and not lows[k - 1].endswith("ly")
        verb = verb and not (low.endswith("ed") and _before_noun(tokens, k))
        verb = verb and not (low in NOUNS_TOO and not lows[k - 1].endswith("s"))
        verb = verb or (k > j and (_participle(tokens, k) or _doing(tokens, k)))
        if not (low[0].isalnum()) or low in STOP or verb:
            break
        k += 1
        steps += 1
        end = k
    return end


def _before_noun(tokens: Tokens, k: int) -> bool:
    """Whether the word at k stands before a noun, alone or with another: `issued and outstanding shares`."""
    m = k + 2 if tokens.lows[k + 1 : k + 2] == ["and"] else k + 1
    after = tokens.lows[m] if m < len(tokens.lows) else ""
    return after[:1].isalpha() and after not in STOP and after not in VERBS and tokens.figure[m] is None


def _other_figure(tokens: Tokens, k: int) -> bool:
    """Whether a figure that is no part of a noun phrase begins at k."""
    figure = tokens.figure[k]
    return figure is not None and figure.label != "QUANTITY" and (k == 0 or tokens.figure[k - 1] is not figure)


def _participle(tokens: Tokens, k: int) -> bool:
    """Whether the word at k is a participle after its noun (`costs incurred by`), and none before one (`unmet needs`)."""
    low = tokens.lows[k]
    if not (low.endswith("ed") and len(low) > 4 and tokens.words[k].islower()) or tokens.lows[k - 1].endswith("ly"):
        return False
    after = tokens.lows[k + 1] if k + 1 < len(tokens.lows) else ""
    return not after[:1].isalpha() or after in STOP


def _doing(tokens: Tokens, k: int) -> bool:
    """Whether the word at k says what the plural before it does: `households living in public housing`."""
    low = tokens.lows[k]
    return (
        low.endswith("ing")
        and tokens.words[k].islower()
        and tokens.lows[k - 1].endswith("s")
        and not is_gerund_noun(low)
    )


def is_gerund_noun(low: str) -> bool:
    """Whether a word in -ing is a noun: `funding`, `biomanufacturing`."""
    return low in GERUND_NOUNS or low.endswith(("manufacturing", "building", "housing"))


def _opens(tokens: Tokens, k: int, link: str) -> bool:
    """Whether a noun phrase opens after a preposition, so that it narrows the one before."""
    while k < len(tokens.lows) and tokens.lows[k] in ARTICLES:
        k += 1
    if k >= len(tokens.lows) or tokens.figure[k] is not None:
        return False
    low = tokens.lows[k]
    named = tokens.words[k][0].isupper() and "".join(tokens.words[k + 1 : k + 2])[:1].isupper()
    gerund = low.endswith("ing") and not is_gerund_noun(low) and not named
    if low in STOP or not low[0].isalpha() or gerund:
        return False
    if link == "to":
        return low not in VERBS and (tokens.words[k][0].isupper() or _leads_to(tokens.lows[k - 2 if k > 1 else 0]))
    if link in ("in", "on", "from"):
        return tokens.words[k][0].isupper() or (tokens.lows[k - 1] == "in" and low in DATA["fields"].split())
    return low not in VERBS or link == "of"


def _leads_to(low: str) -> bool:
    """Whether a noun's complement is told with `to`: `damage to homes`, `enhancements to safety`."""
    return low in TO_NOUNS or low.endswith(("ment", "ments", "sion", "sions", "ance", "ence"))


def _list_goes_on(tokens: Tokens, k: int) -> bool:
    """Whether a comma at k stands in a list of nouns that ends with `and`."""
    for m in range(k + 1, min(k + 8, len(tokens.lows))):
        low = tokens.lows[m]
        if low in ("and", "or") and tokens.lows[m - 1] == ",":
            return m > k + 1
        if (low in STOP and low not in ("and", "or", "the")) or low in VERBS or tokens.words[m] in CUT:
            return False
    return False
