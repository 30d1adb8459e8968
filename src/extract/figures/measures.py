"""Measures: the shortest run of the passage that says what a figure counts or is money for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from extract.figures.complements import complement, counted
from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.phrases import Tokens, phrase_end
from extract.figures.subjects import subject

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


# `Construction - $952 million`: the name stands before the amount.
_LISTED = re.compile(r"[A-Za-z)]\s[-–—]\s?\Z")
_RESTATED = re.compile(
    r"\s?[(\[]\s?(?:or\s|about\s|around\s|nearly\s|approximately\s|roughly\s|equivalent\sto\s|some\s)*"
)
_ALSO = re.compile(
    r",?\s(?:or|i\.e\.,?|equal\sto|equivalent\sto)\s(?:about\s|more\sthan\s|nearly\s|around\s|over\s|approximately\s|roughly\s)?"
)
_LEVEL = re.compile(
    r",?\s(?:(?:up|down|higher|lower|more|less)\s)?(?:[\w’'-]+\s){0,4}?(?:to|from|at|versus|compared\s(?:to|with)|against)\s"
    r"(?:end\sat\s|close\sat\s|(?:a|an)\s(?:total|record|close|high|low)\sof\s|just\s|about\s|around\s|nearly\s|almost\s|more\sthan\s|over\s|some\s|approximately\s|an?\sestimated\s)?"
)
_CHANGE_WORD = re.compile(
    r"[\s-](?:increase|decrease|reduction|decline|drop|rise|growth|cut|gain|contraction|jump|higher|lower|more|less|fewer|raise)\b"
)
_CHANGE = re.compile(_CHANGE_WORD.pattern + r"\s(?:in|of)\s(?:the\s|its\s|their\s|our\s)?")


def set_measures(
    lex: Lexemes,
    found: list[Found],
    *,
    cells: tuple[tuple[int, int, str], ...] = (),
    parsed: Callable[[Found], tuple[int, int] | None] | None = None,
) -> None:
    """Sets `measure`, `measure_start` and `measure_end` of every figure but dates, where the passage says it.

    `parsed` gives the offsets by a dependency parse, where there is one; what it leaves open, the rules say.
    """
    if not found:
        return
    text = lex.text
    tokens = Tokens(text, found, _holding(lex.stretches, [f.start for f in found if f.label != "DATE"]))
    last: Found | None = None
    for f in found:
        if f.label == "DATE":
            continue
        told = last is not None and _same(text, last, f)
        span = None if told else (parsed(f) if parsed else None) or _measure(text, tokens, f)
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


def _holding(stretches: list[tuple[int, int]], starts: list[int]) -> list[tuple[int, int]]:
    """The stretches in which one of the offsets (in order) lies."""
    return [(first, last) for first, last in stretches if bisect_left(starts, last) > bisect_left(starts, first)]


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


def _measure(text: str, tokens: Tokens, f: Found) -> tuple[int, int] | None:
    if f.label == "QUANTITY" and f.rule in ("quantity.count", "quantity.partitive"):
        return counted(tokens, f)
    after = complement(tokens, f)
    lead = f.cue if 0 <= f.cue <= f.start else f.start
    if f.label == "MONEY":
        told = text[max(lead - 60, 0) : lead]
        if _LISTED.search(told):
            return subject(tokens, f) or after
        purpose = after is not None and re.match(r"\s(?:for|in)\s", text[f.end : f.end + 5], re.I)
        if _TOTALING.search(told) or (_OF.search(told) and not _SUM_OF.search(told) and not purpose):
            said_of = subject(tokens, f)
            if said_of and not any(c.isdigit() for c in text[said_of[0] : said_of[1]]):
                return said_of
        return after or subject(tokens, f)
    if f.rule == "quantity.factor" and re.match(r"\s(?:the|its|their|our|his|her|that)\s", text[f.end : f.end + 7]):
        j = tokens.at(f.end) + 1
        stop = phrase_end(tokens, j)
        return (tokens.spans[j][0], tokens.spans[stop - 1][1]) if stop > j else None
    if f.label == "PERCENT":
        change = _CHANGE.match(text, f.end)
        if change:
            j = tokens.at(change.end())
            stop = phrase_end(tokens, j)
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
