"""Measures: the shortest run of the passage that says what a figure counts or is money for."""

from __future__ import annotations

import re

from extract.figures.found import Found
from extract.figures.lexicon import load

_DATA = load("measures")


def _words(name: str) -> frozenset[str]:
    return frozenset(_DATA[name].split())


_STOP = _words("stop")
_VERBS = _words("verbs")
_ARTICLES = _words("articles")
_NOUNLIKE = _words("nounlike")
_TOKEN = re.compile(r"[A-Za-z](?:\.[A-Za-z])+\.?(?:-\w[\w-]*)?|[^\W\d_](?:[\w’'&./+-]*[\w’'])?|\d[\w.,/-]*\w|\d|\S")
_LINKS_IN = frozenset(
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
        "per",
    }
)
_GERUND_NOUNS = _words("gerund_nouns")
_CUT = frozenset('.;:!?—–()[]|“”"')
_REACH = 420
_QUALIFIED = r"(?:(?:about|approximately|nearly|more|than|over|almost|at|least|an|a|estimated|only|to|up|by|some|just|roughly|around|record|less|under)\s){0,4}"
_TOTALING = re.compile(
    r"\b(?:total(?:ed|s|ing|led|ling)?|amount(?:ed|s|ing)? to|stood at|reach(?:ed|es|ing)|was|were|is|are|rose|fell|grew|"
    r"increased|decreased|declined|climbed|dropped|averaged|averages|equals|equaled|exceed(?:ed|s|ing)|hit|worth|estimated at|valued at|cost|costs)"
    rf"\s{_QUALIFIED}\Z",
    re.IGNORECASE,
)


_OF = re.compile(rf"\bof\s{_QUALIFIED}\Z", re.I)
_SUM_OF = re.compile(
    r"\b(?:total|sum|amount|minimum|maximum|average|excess|some|value|estimate|out|worth|additional)\sof\s(?:\S+\s){0,2}\Z",
    re.I,
)


_CHANGE_WORD = re.compile(
    r"[\s-](?:increase|decrease|reduction|decline|drop|rise|growth|cut|gain|contraction|jump|higher|lower|more|less|fewer|raise)\b"
)
_CHANGE = re.compile(_CHANGE_WORD.pattern + r"\s(?:in|of)\s(?:the\s|its\s|their\s|our\s)?")


class _Tokens:
    """The tokens of a passage with their offsets, lower case beside them."""

    def __init__(self, text: str) -> None:
        self.spans = [m.span() for m in _TOKEN.finditer(text)]
        self.words = [text[s:e] for s, e in self.spans]
        self.lows = [w.lower() for w in self.words]
        self.starts = [s for s, _ in self.spans]

    def at(self, offset: int) -> int:
        """The first token that begins at or after the offset."""
        from bisect import bisect_left

        return bisect_left(self.starts, offset)


def set_measures(
    text: str, found: list[Found], *, heading: str | None = None, cells: tuple[tuple[int, int, str], ...] = ()
) -> None:
    """Sets `measure`, `measure_start` and `measure_end` of every figure but dates, where the passage says it."""
    if not found:
        return
    tokens = _Tokens(text)
    blocked = {f.start: f for f in found}
    for f in found:
        if f.label == "DATE":
            continue
        span = _measure(text, tokens, f, blocked)
        if span:
            f.measure_start, f.measure_end = span
            f.measure = text[span[0] : span[1]]
        elif cells:
            header = next((h for s, e, h in cells if s <= f.start < e and h), None)
            first = text[cells[0][0] : cells[0][1]] if cells[0][0] != f.start else ""
            f.measure = first.strip() or header


def _measure(text: str, tokens: _Tokens, f: Found, blocked: dict[int, Found]) -> tuple[int, int] | None:
    if f.label == "QUANTITY" and f.rule in ("quantity.count", "quantity.partitive"):
        return _counted(text, tokens, f, blocked)
    after = _complement(text, tokens, f, blocked)
    lead = f.cue if 0 <= f.cue <= f.start else f.start
    if f.label == "MONEY":
        told = text[max(lead - 60, 0) : lead]
        purpose = after is not None and re.match(r"\s(?:for|in)\s", text[f.end : f.end + 5])
        if _TOTALING.search(told) or (_OF.search(told) and not _SUM_OF.search(told) and not purpose):
            subject = _before(text, tokens, f, blocked)
            if subject and not any(c.isdigit() for c in text[subject[0] : subject[1]]):
                return subject
        return after or _before(text, tokens, f, blocked)
    if f.rule == "quantity.factor" and re.match(r"\s(?:the|its|their|our|his|her|that)\s", text[f.end : f.end + 7]):
        j = tokens.at(f.end) + 1
        stop = _phrase_end(tokens, j, blocked)
        return (tokens.spans[j][0], tokens.spans[stop - 1][1]) if stop > j else None
    if f.label == "PERCENT":
        change = _CHANGE.match(text, f.end)
        if change:
            j = tokens.at(change.end())
            stop = _phrase_end(tokens, j, blocked)
            return (tokens.spans[j][0], tokens.spans[stop - 1][1]) if stop > j else None
        if after and after[0] == f.end + 1 and not _CHANGE_WORD.match(text, f.end):
            return after
        if after and re.match(r"\s(?:of|in)\s", text[f.end : f.end + 4]):
            return after
        subject = _before(text, tokens, f, blocked)
        return subject or after
    if f.rule in ("quantity.measure", "quantity.compound", "quantity.fraction", "quantity.share", "quantity.age"):
        return after or _before(text, tokens, f, blocked)
    return _before(text, tokens, f, blocked) or after


def _counted(text: str, tokens: _Tokens, f: Found, blocked: dict[int, Found]) -> tuple[int, int] | None:
    """The counted noun phrase without its number, with the complement that narrows it: `jobs in Colombia`."""
    start = max(f.number_end, f.start)
    i, last = tokens.at(start), tokens.at(f.end)
    while i < last and (
        tokens.lows[i] in _ARTICLES or tokens.lows[i] in _DATA["counted_skip"].split() or tokens.words[i] == "+"
    ):
        i += 1
    if i >= last:
        return None
    end = tokens.spans[last - 1][1]
    j = last
    # Coordinated heads: `homes and small businesses`, `students, teachers, and researchers`.
    for m in range(i, last):
        if tokens.lows[m] in ("per", "a", "each", "every", "/") and m > i:
            return tokens.spans[i][0], tokens.spans[m - 1][1]
    k = _coordinated(tokens, j, blocked)
    if k > j:
        end, j = tokens.spans[k - 1][1], k
    if j < len(tokens.lows) and tokens.lows[j] in ("in", "of", "for", "from", "across") and tokens.words[j + 1 : j + 2]:
        stop = _phrase_end(tokens, j + 1, blocked, of_only=True)
        narrow = tokens.words[j + 1][:1].isupper() or tokens.lows[j] in ("of", "for", "across")
        if stop > j + 1 and narrow and tokens.spans[j + 1][0] not in blocked:
            end = tokens.spans[stop - 1][1]
    return tokens.spans[i][0], end


def _coordinated(tokens: _Tokens, j: int, blocked: dict[int, Found]) -> int:
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
            and (lows[n] not in _STOP or lows[n] == "to")
            and lows[n] not in _VERBS
            and tokens.starts[n] not in blocked
        ):
            n += 1
        if n == m or not lows[n - 1].endswith("s") or lows[n - 1] in ("is", "was", "has"):
            break
        end, k = n, n
        if lows[m - 1] in ("and", "or"):
            break
    return end if (end > j and "and" in lows[j:end]) or (end > j and "or" in lows[j:end]) else j


def _complement(text: str, tokens: _Tokens, f: Found, blocked: dict[int, Found]) -> tuple[int, int] | None:
    """`$X in/for/to/of N`, `$X N`, `N percent of M`: the noun phrase that follows."""
    i = tokens.at(f.end)
    lows = tokens.lows
    if i >= len(lows):
        return None
    if lows[i] in ("(",) and f.label == "MONEY":
        depth = i + 1
        while depth < len(lows) and depth < i + 25 and lows[depth] != ")":
            depth += 1
        i = depth + 1 if depth < len(lows) and lows[depth] == ")" else i
    if i >= len(lows) or tokens.words[i] in _CUT or lows[i] == ",":
        return None
    link = lows[i]
    if link in ("is", "was", "are", "were", "goes", "will") and f.label == "MONEY":
        j = i + 1
        while j < len(lows) and lows[j] in ("be", "for", "in", "to", "go", "the", "used", "being"):
            j += 1
        end = _phrase_end(tokens, j, blocked)
        return (tokens.spans[j][0], tokens.spans[end - 1][1]) if end > j and lows[j] not in _VERBS else None
    if link in _LINKS_IN:
        if link in ("from", "by", "at", "per", "with", "between", "under", "among", "into") and f.label != "QUANTITY":
            return None
        j = i + 1
    elif link[0].isalpha() and link not in _STOP and link not in _VERBS:
        j = i
    else:
        return None
    while j < len(lows) and (lows[j] in _ARTICLES or lows[j] in ("additional", "all")):
        j += 1
    whole = blocked.get(tokens.starts[j]) if j < len(lows) else None
    if (
        whole is not None
        and link == "of"
        and f.label in ("PERCENT", "QUANTITY")
        and whole.label in ("MONEY", "QUANTITY")
    ):
        if whole.label == "QUANTITY":
            return _counted(text, tokens, whole, blocked)
        j = tokens.at(whole.end)
        end = _phrase_end(tokens, j, blocked) if j < len(lows) and lows[j] not in _STOP else j
        return (tokens.spans[j][0], tokens.spans[end - 1][1]) if end > j else None
    if j >= len(lows) or (tokens.starts[j] in blocked and blocked[tokens.starts[j]].label == "DATE"):
        return None
    if link == "to" and j < len(lows) and (lows[j] in _VERBS or lows[j] in _DATA["infinitives"].split()):
        if f.label != "MONEY":
            return None
        k = j
        end = _phrase_end(tokens, k + 1, blocked)
        return (tokens.spans[k][0], tokens.spans[end - 1][1]) if end > k + 1 else None
    end = _phrase_end(tokens, j, blocked)
    if end <= j:
        return None
    return tokens.spans[j][0], tokens.spans[end - 1][1]


def _phrase_end(tokens: _Tokens, j: int, blocked: dict[int, Found], of_only: bool = False) -> int:
    """The lexeme after a noun phrase that begins at j: nouns, adjectives, `and`, and complements with of, for, in."""
    lows, words = tokens.lows, tokens.words
    end, k, steps = j, j, 0
    while k < len(lows) and steps < 16:
        low = lows[k]
        if low == "(" and k > j and k + 2 < len(lows) and lows[k + 2] == ")" and words[k + 1].isupper():
            end = k = k + 3
            continue
        if (tokens.starts[k] in blocked and blocked[tokens.starts[k]].label != "QUANTITY") or words[k] in _CUT:
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
                or lows[k + 1] in _STOP - {"the", "its", "their"}
                or lows[k + 1] in _VERBS
                or tokens.starts[k + 1] in blocked
            ):
                break
            k += 1
            continue
        if low in ("of", "for", "to", "in", "on", "from", "’s", "'s") and k > j:
            if of_only and low != "of" and k > j + 1:
                break
            if k + 1 >= len(lows) or not _opens(tokens, k + 1, blocked, low):
                break
            k += 1
            while k < len(lows) and lows[k] in _ARTICLES:
                k += 1
            continue
        if low in _ARTICLES:
            if k == j or lows[k - 1] in ("and", "or", "of", "for", "to", "in", "on"):
                k += 1
                continue
            break
        verb = low in _VERBS and k > j and low not in _NOUNLIKE and not lows[k - 1].endswith("ly")
        if not (low[0].isalnum()) or low in _STOP or verb:
            break
        k += 1
        steps += 1
        end = k
    return end


def _opens(tokens: _Tokens, k: int, blocked: dict[int, Found], link: str) -> bool:
    """Whether a noun phrase opens after a preposition, so that it narrows the one before."""
    while k < len(tokens.lows) and tokens.lows[k] in _ARTICLES:
        k += 1
    if k >= len(tokens.lows) or tokens.starts[k] in blocked:
        return False
    low = tokens.lows[k]
    named = tokens.words[k][0].isupper() and "".join(tokens.words[k + 1 : k + 2])[:1].isupper()
    gerund = low.endswith("ing") and low not in _GERUND_NOUNS and not named
    if low in _STOP or not low[0].isalpha() or gerund:
        return False
    if link == "to":
        return tokens.words[k][0].isupper() and low not in _VERBS
    if link in ("in", "on", "from"):
        return tokens.words[k][0].isupper() or (tokens.lows[k - 1] == "in" and low in _DATA["fields"].split())
    return low not in _VERBS or link == "of"


def _list_goes_on(tokens: _Tokens, k: int) -> bool:
    """Whether a comma at k stands in a list of nouns that ends with `and`."""
    for m in range(k + 1, min(k + 8, len(tokens.lows))):
        low = tokens.lows[m]
        if low in ("and", "or") and tokens.lows[m - 1] == ",":
            return m > k + 1
        if (low in _STOP and low not in ("and", "or", "the")) or low in _VERBS or tokens.words[m] in _CUT:
            return False
    return False


def _before(text: str, tokens: _Tokens, f: Found, blocked: dict[int, Found]) -> tuple[int, int] | None:
    """`N totaled $X`, `N of $X`, `N rose X percent`: the noun phrase before the figure, its subject or head."""
    lead = f.cue if 0 <= f.cue <= f.start else f.start
    i = tokens.at(lead) - 1
    floor = max(i - 45, -1)
    lows, words = tokens.lows, tokens.words
    while i > floor and (
        lows[i] in _ARTICLES
        or lows[i]
        in (
            "additional",
            "another",
            "total",
            "about",
            "just",
            "only",
            "(",
            "further",
            "estimated",
            "new",
            "up",
            "to",
            "by",
            "of",
            "at",
            "in",
        )
    ):
        if lows[i] in ("in",):
            return None
        i -= 1
    headed = tokens.lows[i + 1 : i + 2] == ["of"]
    crossed = False
    while (
        not headed
        and i > floor
        and (lows[i] in _VERBS or lows[i] in _DATA["auxiliaries"].split() or lows[i].endswith("ly"))
    ):
        crossed = True
        i -= 1
    if i <= floor or (words[i] in _CUT and words[i] not in ("(", ")", ":")):
        return None
    if words[i] == ":":
        i -= 1
    end = i
    k = i
    while k > floor:
        low = lows[k]
        other = blocked.get(tokens.starts[k])
        if words[k] in _CUT or low in (",", "-") or (other is not None and other.label != "QUANTITY"):
            break
        if k < end and low.endswith("ed") and words[k].islower() and words[k - 1][0].isupper():
            break
        if low in _STOP or (low in _VERBS and not crossed and low not in _DATA["nounlike"].split()):
            if (low in ("of", "in", "for", "and", "to", "from") or low in _ARTICLES) and k < end:
                if low in _ARTICLES and lows[k - 1] not in ("of", "in", "for", "and", "to", "from"):
                    break
                if not crossed and low in ("to",):
                    break
                k -= 1
                continue
            break
        k -= 1
    k += 1
    while k < end and (lows[k] in _STOP or lows[k] in _ARTICLES):
        k += 1
    for m in range(k, end + 1):
        inner = blocked.get(tokens.starts[m])
        if inner is not None and inner.rule == "quantity.count":
            k = min(tokens.at(inner.number_end), end)
    if k > end or (lows[end] in _STOP and not headed) or not lows[end][0].isalnum() or lows[k] in _STOP:
        return None
    return tokens.spans[k][0], tokens.spans[end][1]
