"""Measures: the shortest run of the passage that says what a figure counts or is money for."""

from __future__ import annotations

import re

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
from extract.figures.subjects import subject
from extract.figures.units import TIME

_QUALIFIED = r"(?:(?:about|approximately|nearly|more|than|over|almost|at|least|an|a|estimated|only|to|up|by|some|just|roughly|around|record|less|under)\s){0,4}"
_TOTALING = re.compile(
    r"\b(?:total(?:ed|s|ing|led|ling)?|amount(?:ed|s|ing)? to|stood at|reach(?:ed|es|ing)|was|were|is|are|rose|fell|grew|"
    r"increased|decreased|declined|climbed|dropped|averaged|averages|equals|equaled|exceed(?:ed|s|ing)|hit|worth|estimated at|valued at|cost|costs)"
    rf"\s{_QUALIFIED}\Z",
    re.IGNORECASE,
)


# Verbs that say nothing of the purpose: `to implement projects`.
_BARE_PURPOSES = frozenset(("implement", "fund", "support", "finance", "cover", "provide", "deliver", "pay"))
_OF = re.compile(rf"\bof\s{_QUALIFIED}\Z", re.I)
_SUM_OF = re.compile(
    r"\b(?:total|sum|amount|minimum|maximum|average|excess|some|value|estimate|out|worth|additional)\sof\s(?:\S+\s){0,2}\Z",
    re.I,
)


_RESTATED = re.compile(
    r"\s?[(\[]\s?(?:or\s|about\s|around\s|nearly\s|approximately\s|roughly\s|equivalent\sto\s|some\s)*"
)
_ALSO = re.compile(
    r",?\s(?:or|i\.e\.,?|equal\sto|equivalent\sto)\s(?:about\s|more\sthan\s|nearly\s|around\s|over\s|approximately\s|roughly\s)?"
)
_LEVEL = re.compile(
    r",?\s(?:(?:up|down|higher|lower|more|less)\s)?(?:[a-z]+\s){0,2}?(?:to|from|at|versus|compared\s(?:to|with)|against)\s"
    r"(?:end\sat\s|close\sat\s|(?:a|an)\s(?:total|record|close|high|low)\sof\s|just\s|about\s|around\s|nearly\s|almost\s|more\sthan\s|over\s|some\s|approximately\s|an?\sestimated\s)?"
)
_CHANGE_WORD = re.compile(
    r"[\s-](?:increase|decrease|reduction|decline|drop|rise|growth|cut|gain|contraction|jump|higher|lower|more|less|fewer|raise)\b"
)
_CHANGE = re.compile(_CHANGE_WORD.pattern + r"\s(?:in|of)\s(?:the\s|its\s|their\s|our\s)?")


def set_measures(
    text: str, found: list[Found], *, heading: str | None = None, cells: tuple[tuple[int, int, str], ...] = ()
) -> None:
    """Sets `measure`, `measure_start` and `measure_end` of every figure but dates, where the passage says it."""
    if not found:
        return
    tokens = Tokens(text, found)
    blocked = {f.start: f for f in found}
    last: Found | None = None
    for f in found:
        if f.label == "DATE":
            continue
        told = last is not None and _same(text, last, f)
        span = None if told else _measure(text, tokens, f, blocked)
        if told and last is not None and last.measure_start is not None and last.measure_end is not None:
            span = last.measure_start, last.measure_end
        last = f
        if span:
            f.measure_start, f.measure_end = span
            f.measure = text[span[0] : span[1]]
        elif cells:
            header = next((h for s, e, h in cells if s <= f.start < e and h), None)
            first = text[cells[0][0] : cells[0][1]] if cells[0][0] != f.start else ""
            f.measure = first.strip() or header


def _same(text: str, last: Found, f: Found) -> bool:
    """Whether a figure says again, or says the other end of, what the figure before it says.

    `7,199 yuan ($1,062)`, `$5 million, or 12 percent`, `rose 0.7 percent to 6,327.80 from 6,280`.
    """
    gap = text[last.end : f.start]
    if len(gap) > 60 or last.measure is None:
        return False
    if last.label == f.label == "MONEY" and _RESTATED.fullmatch(gap):
        return True
    if _ALSO.fullmatch(gap) and not re.match(r"\s(?:of|in|for)\s", text[f.end : f.end + 5]):
        return True
    if not _LEVEL.fullmatch(gap) or f.rule in ("quantity.count", "quantity.partitive"):
        return False
    changed = last.trend is not None and (f.label in (last.label, "MONEY") or f.rule == "quantity.bare")
    return changed or (f.label == last.label and gap.lstrip(" ,").startswith(("from", "up from", "down from")))


def _measure(text: str, tokens: Tokens, f: Found, blocked: dict[int, Found]) -> tuple[int, int] | None:
    if f.label == "QUANTITY" and f.rule in ("quantity.count", "quantity.partitive"):
        return _counted(text, tokens, f, blocked)
    after = _complement(text, tokens, f, blocked)
    lead = f.cue if 0 <= f.cue <= f.start else f.start
    if f.label == "MONEY":
        told = text[max(lead - 60, 0) : lead]
        purpose = after is not None and re.match(r"\s(?:for|in)\s", text[f.end : f.end + 5])
        if _TOTALING.search(told) or (_OF.search(told) and not _SUM_OF.search(told) and not purpose):
            said_of = subject(tokens, f)
            if said_of and not any(c.isdigit() for c in text[said_of[0] : said_of[1]]):
                return said_of
        return after or subject(tokens, f)
    if f.rule == "quantity.factor" and re.match(r"\s(?:the|its|their|our|his|her|that)\s", text[f.end : f.end + 7]):
        j = tokens.at(f.end) + 1
        stop = phrase_end(tokens, j, blocked)
        return (tokens.spans[j][0], tokens.spans[stop - 1][1]) if stop > j else None
    if f.label == "PERCENT":
        change = _CHANGE.match(text, f.end)
        if change:
            j = tokens.at(change.end())
            stop = phrase_end(tokens, j, blocked)
            return (tokens.spans[j][0], tokens.spans[stop - 1][1]) if stop > j else None
        if after and after[0] == f.end + 1 and not _CHANGE_WORD.match(text, f.end):
            return after
        if after and re.match(r"\s(?:of|in)\s", text[f.end : f.end + 4]):
            return after
        said_of = subject(tokens, f)
        return said_of or after
    if f.rule in ("quantity.measure", "quantity.compound", "quantity.fraction", "quantity.share", "quantity.age"):
        return after or subject(tokens, f)
    return subject(tokens, f) or after


def _counted(text: str, tokens: Tokens, f: Found, blocked: dict[int, Found]) -> tuple[int, int] | None:
    """The counted noun phrase without its number, with the complement that narrows it: `jobs in Colombia`."""
    start = max(f.number_end, f.start)
    i, last = tokens.at(start), tokens.at(f.end)
    while i < last and (
        tokens.lows[i] in ARTICLES or tokens.lows[i] in DATA["counted_skip"].split() or tokens.words[i] == "+"
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
    k = coordinated(tokens, j, blocked)
    if k > j:
        end, j = tokens.spans[k - 1][1], k
    if j < len(tokens.lows) and tokens.lows[j] in ("in", "of", "for", "from", "across") and tokens.words[j + 1 : j + 2]:
        stop = phrase_end(tokens, j + 1, blocked, of_only=True)
        narrow = tokens.words[j + 1][:1].isupper() or tokens.lows[j] in ("of", "for", "across")
        if stop > j + 1 and narrow and tokens.spans[j + 1][0] not in blocked:
            end = tokens.spans[stop - 1][1]
    return tokens.spans[i][0], end


def _complement(text: str, tokens: Tokens, f: Found, blocked: dict[int, Found]) -> tuple[int, int] | None:
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
    if i >= len(lows) or tokens.words[i] in CUT or lows[i] == ",":
        return None
    i = _past_time(tokens, i)
    if i >= len(lows):
        return None
    link = lows[i]
    if link in ("is", "was", "are", "were", "goes", "will") and f.label == "MONEY":
        j = i + 1
        while j < len(lows) and lows[j] in ("be", "for", "in", "to", "go", "the", "used", "being"):
            j += 1
        end = phrase_end(tokens, j, blocked)
        return (tokens.spans[j][0], tokens.spans[end - 1][1]) if end > j and lows[j] not in VERBS else None
    if link in LINKS_IN:
        if link in ("from", "by", "at", "per", "with", "between", "under", "among", "into") and f.label != "QUANTITY":
            return None
        j = i + 1
    elif link[0].isalpha() and link not in STOP and (link not in VERBS or (link in NOUNS_TOO and f.label != "MONEY")):
        j = i
    else:
        return None
    while j < len(lows) and (lows[j] in ARTICLES or lows[j] in ("additional", "all", "both")):
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
        end = phrase_end(tokens, j, blocked) if j < len(lows) and lows[j] not in STOP else j
        return (tokens.spans[j][0], tokens.spans[end - 1][1]) if end > j else None
    if j >= len(lows) or (tokens.starts[j] in blocked and blocked[tokens.starts[j]].label == "DATE"):
        return None
    if link == "to" and f.trend:
        return None
    if link == "to" and (lows[j] in VERBS or lows[j] in DATA["infinitives"].split() or _infinitive(tokens, j)):
        if f.label != "MONEY":
            return None
        k = j
        end = phrase_end(tokens, k + 1, blocked)
        if lows[k] in _BARE_PURPOSES:
            k += 1
            while k < end and lows[k] in ARTICLES:
                k += 1
        return (tokens.spans[k][0], tokens.spans[end - 1][1]) if end > j + 1 and end > k else None
    end = phrase_end(tokens, j, blocked)
    if end <= j:
        return None
    return tokens.spans[j][0], tokens.spans[end - 1][1]


def _infinitive(tokens: Tokens, j: int) -> bool:
    """Whether a word after `to` is a verb by what follows it: `to retrofit a plant`."""
    return tokens.words[j].islower() and tokens.lows[j + 1 : j + 2] != [] and tokens.lows[j + 1] in ARTICLES


_TIME_LINKS = frozenset(("over", "in", "during", "through", "within", "since", "by", "for"))


def _past_time(tokens: Tokens, i: int) -> int:
    """Steps over a date or a duration between a figure and what it is for: `$5 million over five years to …`."""
    figure = tokens.figure[i + 1] if i + 1 < len(tokens.lows) else None
    if tokens.lows[i] not in _TIME_LINKS or figure is None:
        return i
    if figure.label != "DATE" and not (figure.label == "QUANTITY" and figure.unit in TIME):
        return i
    j = tokens.at(figure.end)
    return j if j < len(tokens.lows) and tokens.lows[j] in ("for", "to", "in", "of") else i
