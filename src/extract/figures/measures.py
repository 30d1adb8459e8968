"""Measures: the shortest run of the passage that says what a figure counts or is money for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from extract.figures.complements import complement, counted
from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.phrases import DATA, Span, offsets, phrase, phrase_before
from extract.figures.subjects import Said, subject
from extract.figures.tags import Tokens

_CHANGE_NOUNS = frozenset(DATA["change_nouns"].split())
# What stands before a factor that compares: `is double the rate in Canada`.
_PREDICATE = frozenset((",", "is", "are", "was", "were"))
_COMPARATIVES = frozenset(("more", "fewer", "less", "higher", "lower", "greater"))
# A figure that says again, or says the other end of, what the figure before it says, by what stands between them.
_ABOUT = r"(?:(?:about|around|nearly|almost|approximately|roughly|over|some|just|more\sthan|an?\sestimated|equivalent\sto)\s)*"
_RESTATED = re.compile(rf"\s?[(\[]\s?(?:or\s)?{_ABOUT}")
_ALSO = re.compile(rf",?\s(?:or|i\.e\.,?|equal\sto|equivalent\sto)\s{_ABOUT}")
_LEVEL = re.compile(
    r",?\s(?:(?:up|down|higher|lower|more|less)\s)?(?:[\w’'-]+\s){0,4}?(?:to|from|at|versus|compared\s(?:to|with)|against)\s"
    rf"(?:(?:end|close)\sat\s|an?\s(?:total|record|close|high|low)\sof\s)?{_ABOUT}"
)
# `reached $4 billion in 2020, up 12 percent`
_CHANGED = re.compile(
    rf"[^.;!?]{{0,40}},?\s\(?(?:up|down|an?\s(?:increase|rise|decline|drop|decrease|gain|reduction|jump)\sof)\s{_ABOUT}"
)
_FROM = ("from", "up from", "down from", "compared", "versus", "against")


def set_measures(
    lex: Lexemes,
    found: list[Found],
    *,
    cells: tuple[tuple[int, int, str], ...] = (),
    parsed: Callable[[Found], Span | None] | None = None,
) -> None:
    """Sets `measure`, `measure_start` and `measure_end` of every figure but dates, where the passage says it.

    `parsed` gives the offsets by a dependency parse, where there is one; what it leaves open, the rules say.
    """
    measured = [f for f in found if f.label != "DATE"]
    if not measured:
        return
    text = lex.text
    tokens = Tokens(text, found, _holding(lex.stretches, [f.start for f in measured]))
    last: Found | None = None
    for f in measured:
        if (
            last is not None
            and _same(text, last, f)
            and last.measure_start is not None
            and last.measure_end is not None
        ):
            span: Span | None = (last.measure_start, last.measure_end)
        else:
            span = (parsed(f) if parsed else None) or offsets(tokens, _measure(tokens, f))
        last = f
        if span:
            f.measure_start, f.measure_end = span
            f.measure = text[span[0] : span[1]]
        elif cells:
            header = next((h for s, e, h in cells if s <= f.start < e and h), None)
            first = text[cells[0][0] : cells[0][1]] if cells[0][0] != f.start else ""
            f.measure = first.strip() or header


def _holding(stretches: list[Span], starts: list[int]) -> list[Span]:
    """The stretches in which one of the offsets (in order) lies."""
    return [(first, last) for first, last in stretches if bisect_left(starts, last) > bisect_left(starts, first)]


def _same(text: str, last: Found, f: Found) -> bool:
    """Whether a figure says again, or says the other end of, what the figure before it says.

    `7,199 yuan ($1,062)`, `$5 million, or 12 percent`, `rose 0.7 percent to 6,327.80 from 6,280`.
    """
    gap = text[last.end : f.start]
    if len(gap) > 60:
        return False
    if last.label == f.label == "MONEY" and _RESTATED.fullmatch(gap):
        return True
    if f.trend is not None and _CHANGED.fullmatch(gap):
        return True
    if _ALSO.fullmatch(gap) and not re.match(r"\s(?:of|in|for)\s", text[f.end : f.end + 5]):
        return True
    if f.is_count:
        return False
    if gap == " to " and f.label == last.label:
        return True
    if not _LEVEL.fullmatch(gap):
        return False
    changed = last.trend is not None and (f.label in (last.label, "MONEY") or f.rule == "quantity.bare")
    return changed or (f.label == last.label and gap.lstrip(" ,").startswith(_FROM))


def _measure(tokens: Tokens, f: Found) -> Span | None:
    """The tokens of the measure: what follows the figure or what stands before it, as the figure's kind prefers."""
    if f.is_count:
        return counted(tokens, f)
    changed = _changed(tokens, f)
    if changed is not None:
        return changed
    after, before = complement(tokens, f), subject(tokens, f)
    if f.label == "MONEY":
        return _of_money(tokens, f, after, before)
    if f.label == "PERCENT":
        link = tokens.low(tokens.at(f.end))
        direct = after is not None and after[0] == tokens.at(f.end)
        owned = after is not None and (link == "of" or (link == "in" and (before is None or before.tie != "of")))
        return after if direct or owned or before is None else before.span
    if f.rule in ("quantity.measure", "quantity.compound", "quantity.fraction", "quantity.share", "quantity.age"):
        return after or (before.span if before else None)
    if after is not None and after[0] == tokens.at(f.end):
        return after
    return before.span if before else after


def _changed(tokens: Tokens, f: Found) -> Span | None:
    """What a change named after the figure is in: `a 25% reduction in deaths`, `double the budget`, `5 percent lower costs`."""
    i = tokens.at(f.end)
    if f.rule == "quantity.factor":
        at = tokens.at(f.start)
        compared = not tokens.low(at).endswith("ing") and tokens.low(at - 1) in _PREDICATE
        return phrase(tokens, i) if tokens.tag(i) == "D" and not compared else None
    if tokens.low(i) == "-":
        i += 1
    if f.label == "PERCENT" and tokens.low(i) in _COMPARATIVES and tokens.tag(i + 1) == "N":
        return phrase(tokens, i + 1)
    if tokens.low(i) in _CHANGE_NOUNS and tokens.low(i + 1) in ("in", "of", "to") and f.label != "MONEY":
        return phrase(tokens, i + 2)
    return None


def _of_money(tokens: Tokens, f: Found, after: Span | None, before: Said | None) -> Span | None:
    """An amount is of what follows it, but for `N of $X`, `N totaled $X` and `N: $X`."""
    link = tokens.low(tokens.at(f.end))
    if after is not None and after[0] == tokens.at(f.end):
        return after
    if before is not None and before.level and not _counts(tokens, before.span):
        purpose = after is not None and link in ("for", "in")
        if (
            (before.tie == "verb" and not (after is not None and link == "in"))
            or (before.tie == "of" and not purpose)
            or tokens.tag(before.span[1]) == "-"
        ):
            return before.span
    if after is not None:
        return after
    if before is not None and before.tie == "verb" and before.level and _counts(tokens, before.span):
        return _owner(tokens, before.span)
    return before.span if before is not None and (before.level or before.passive or before.tie == "for") else None


def _owner(tokens: Tokens, span: Span) -> Span | None:
    """What a count before an amount only tells more of: `bids for six areas totaling $5 million`."""
    count = next(f for f in tokens.figure[span[0] : span[1]] if f is not None)
    k = tokens.at(count.cue if 0 <= count.cue <= count.start else count.start)
    if tokens.tag(k - 1) not in ("P", "T") or tokens.tag(k - 2) != "N":
        return None
    owner = phrase_before(tokens, k - 1, max(k - 12, 0))
    return None if owner is None or _counts(tokens, owner) else owner


def _counts(tokens: Tokens, span: Span) -> bool:
    return any(f is not None for f in tokens.figure[span[0] : span[1]])
