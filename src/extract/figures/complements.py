"""What follows a figure and says what it counts or is money for: `$X in/for/to N`, `$X N`, `N percent of M`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.phrases import (
    ARTICLES,
    CUT,
    DATA,
    LINKS_IN,
    NOUNS_TOO,
    STOP,
    VERBS,
    Tokens,
    coordinated,
    phrase_end,
)
from extract.figures.units import TIME

_COUNTED_SKIP = frozenset(DATA["counted_skip"].split())
_INFINITIVES = frozenset(DATA["infinitives"].split())
# Verbs that say nothing of the purpose: `to implement projects`.
_BARE_PURPOSES = frozenset(("implement", "fund", "support", "finance", "cover", "provide", "deliver", "pay"))
_BE = frozenset(
    ("is", "was", "are", "were", "will", "be", "been", "being", "goes", "go", "went", "also", "has", "have")
)
_TIME_LINKS = frozenset(("over", "in", "during", "through", "within", "since", "by", "for"))
_NOT_AFTER_MONEY = frozenset(("from", "by", "at", "per", "with", "between", "under", "among", "into"))
_DETERMINERS = ARTICLES | frozenset(
    ("additional", "all", "both", "other", "new", "more", "such", "these", "any", "every")
)
_QUALIFIERS = frozenset("over more than nearly about approximately almost at least up to some".split())
_DASHES = frozenset("-–—:")
_ADVERBS = frozenset(("annually", "yearly", "monthly", "total", "today", "altogether"))
Span = tuple[int, int]


def complement(tokens: Tokens, f: Found) -> Span | None:
    """Offsets of the noun phrase after a figure that says what it is of or for, None where none does."""
    lows = tokens.lows
    i = _past_aside(tokens, tokens.at(f.end), f)
    if f.label == "MONEY" and f.start == 0 and tokens.words[i : i + 1] and tokens.words[i] in _DASHES:
        i = _past(tokens, i, _DASHES)
    i = _past(tokens, i, _ADVERBS)
    if i >= len(lows) or tokens.words[i] in CUT or lows[i] == ",":
        return None
    i = _past_participle(tokens, _past_time(tokens, i), f)
    if i >= len(lows):
        return None
    link = lows[i]
    if link == "as" and f.label == "MONEY" and lows[i + 1 : i + 2] in (["a"], ["an"]):
        i += 1
    elif link in LINKS_IN:
        if (link in _NOT_AFTER_MONEY and f.label != "QUANTITY") or (link == "to" and f.trend):
            return None
        i += 1
    elif not link[0].isalpha() or link in STOP or (link in VERBS and (link not in NOUNS_TOO or f.label == "MONEY")):
        return None
    j = _past(tokens, i, ARTICLES | {"additional", "all", "both"})
    whole = _whole(tokens, j)
    if whole is not None and link in ("of", "to", "for"):
        return _of_whole(tokens, f, whole, link)
    if j >= len(lows) or (tokens.figure[j] is not None and tokens.figure[j].label == "DATE"):  # type: ignore[union-attr]
        return None
    if link == "to" and _infinitive(tokens, j):
        return _purpose(tokens, j) if f.label == "MONEY" else None
    end = phrase_end(tokens, j)
    return (tokens.spans[j][0], tokens.spans[end - 1][1]) if end > j else None


def _past(tokens: Tokens, i: int, words: frozenset[str]) -> int:
    while i < len(tokens.lows) and tokens.lows[i] in words:
        i += 1
    return i


def _past_aside(tokens: Tokens, i: int, f: Found) -> int:
    """Steps over brackets after an amount: `$5 million (€4 million) for roads`."""
    if f.label != "MONEY" or tokens.lows[i : i + 1] != ["("]:
        return i
    closing = tokens.lows[i : i + 25]
    return i + closing.index(")") + 1 if ")" in closing else i


def _past_time(tokens: Tokens, i: int) -> int:
    """Steps over a date or a duration between a figure and what it is for: `$5 million over five years to …`."""
    figure = tokens.figure[i + 1] if i + 1 < len(tokens.lows) else None
    if tokens.lows[i] not in _TIME_LINKS or figure is None:
        return i
    if figure.label != "DATE" and not (figure.label == "QUANTITY" and figure.unit in TIME):
        return i
    j = tokens.at(figure.end)
    return j if j < len(tokens.lows) and tokens.lows[j] in ("for", "to", "in", "of") else i


def _past_participle(tokens: Tokens, i: int, f: Found) -> int:
    """Steps over `is provided`, `will go`, `awarded` before the preposition that leads to the purpose."""
    if f.label != "MONEY":
        return i
    j = _past(tokens, i, _BE)
    noun = tokens.lows[j] if j < len(tokens.lows) else ""
    if j == i + 1 and noun[:1].isalpha() and noun not in STOP and noun not in VERBS and not noun.endswith("ed"):
        return j
    if j < len(tokens.lows) and (
        tokens.lows[j].endswith("ed")
        or (tokens.lows[j] in VERBS and tokens.lows[j].endswith(("en", "aid", "ent", "ade")))
    ):
        j += 1
    return j if j > i and j < len(tokens.lows) and tokens.lows[j] in ("for", "to", "in", "toward", "towards") else i


def _whole(tokens: Tokens, j: int) -> Found | None:
    """The money or count that a preposition leads to, with or without a qualifier: `of the 90,000 jobs`."""
    k = _past(tokens, j, _QUALIFIERS)
    figure = tokens.figure[k] if k < len(tokens.lows) else None
    return figure if figure is not None and figure.label in ("MONEY", "QUANTITY") else None


def _of_whole(tokens: Tokens, f: Found, whole: Found, link: str) -> Span | None:
    if whole.rule in ("quantity.count", "quantity.partitive"):
        return counted(tokens, whole)
    if link != "of" or f.label == "MONEY":
        return None
    j = tokens.at(whole.end)
    end = phrase_end(tokens, j) if j < len(tokens.lows) and tokens.lows[j] not in STOP else j
    return (tokens.spans[j][0], tokens.spans[end - 1][1]) if end > j else None


def _infinitive(tokens: Tokens, j: int) -> bool:
    """Whether a word after `to` is a verb: known as one, an adverb before one, or followed by a determiner."""
    low = tokens.lows[j]
    if low in VERBS or low in _INFINITIVES or (low.endswith("ly") and tokens.words[j].islower()):
        return True
    return tokens.words[j].islower() and "".join(tokens.lows[j + 1 : j + 2]) in _DETERMINERS


def _purpose(tokens: Tokens, j: int) -> Span | None:
    """`help Colombia address the crisis`: the verb with its object, without an adverb before it."""
    while tokens.lows[j].endswith("ly") and j + 2 < len(tokens.lows):
        j += 1
    k = _past(tokens, j + 1, _DETERMINERS)
    end = phrase_end(tokens, k)
    if end <= k:
        return None
    return tokens.spans[k if tokens.lows[j] in _BARE_PURPOSES else j][0], tokens.spans[end - 1][1]


def counted(tokens: Tokens, f: Found) -> tuple[int, int] | None:
    """The counted noun phrase without its number, with the complement that narrows it: `jobs in Colombia`."""
    start = max(f.number_end, f.start)
    i, last = tokens.at(start), tokens.at(f.end)
    while i < last and (tokens.lows[i] in ARTICLES or tokens.lows[i] in _COUNTED_SKIP or tokens.words[i] == "+"):
        i += 1
    if i >= last:
        return None
    end = tokens.spans[last - 1][1]
    j = last
    # Coordinated heads: `homes and small businesses`, `students, teachers, and researchers`.
    for m in range(i, last):
        if tokens.lows[m] in ("per", "a", "each", "every", "/") and m > i:
            return tokens.spans[i][0], tokens.spans[m - 1][1]
    k = coordinated(tokens, j)
    if k > j:
        end, j = tokens.spans[k - 1][1], k
    if j < len(tokens.lows) and tokens.lows[j] in ("in", "of", "for", "from", "across") and tokens.words[j + 1 : j + 2]:
        stop = phrase_end(tokens, j + 1, of_only=True)
        narrow = tokens.words[j + 1][:1].isupper() or tokens.lows[j] in ("of", "for", "across")
        if stop > j + 1 and narrow and tokens.figure[j + 1] is None:
            end = tokens.spans[stop - 1][1]
    return tokens.spans[i][0], end
