"""Measures: the shortest run of the passage that says what a figure counts or is money for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from extract.figures.found import Found
from extract.figures.grammar import AGAINST
from extract.figures.headers import cell_measure
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.measuring.beside import of_sum
from extract.figures.measuring.changed import changed_behind
from extract.figures.measuring.classes import AMOUNTS, RANKS
from extract.figures.measuring.complements import complement
from extract.figures.measuring.followed import (
    it_goes_on,
    listed,
    rest_of,
    says_no_more,
    set_against,
    this_is,
    told_on,
    told_whole,
    told_with,
)
from extract.figures.measuring.in_order import tell_in_order
from extract.figures.measuring.indexes import led_to_units
from extract.figures.measuring.items import bought_for, item_before, last_of_list, other_unit
from extract.figures.measuring.other_ends import named_before, other_end
from extract.figures.measuring.own import own_measure
from extract.figures.measuring.place_names import but_list
from extract.figures.measuring.restated import NEAR, same
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.told_again import it_was, told_again
from extract.figures.measuring.units_told import name_units
from extract.figures.measuring.wholes import of_whom

_OWN = re.compile(r"\s(?:in(?!\s(?:constant|local|real|total)\b)|for|at|from|across|on|among)\s")
# The number of a footnote, run into the last word: `cost of sales3`.
_FOOTNOTE = re.compile(r"(?<![^\W\d_])([a-z]{4,}|[A-Z]{2,}s)[1-9]\d?\Z")
# `record revenue`, but `record high`, `record for imports`.
_PRAISE = re.compile(
    rf"(?:{'|'.join(words_of('measures', 'praises'))})(?:[\s-](?:setting|breaking))?\s"
    rf"(?!(?:{'|'.join(words_of('measures', 'praised_not'))})\b)(?=[^\W\d_])",
    re.IGNORECASE,
)
_OWNS = ("’", "'", "’s", "'s")


@dataclass(frozen=True, slots=True)
class _Place:
    """A figure among those of its passage: the ones `before` it, the nearest last, and those `behind` it."""

    tokens: Tokens
    text: str
    before: list[Found]
    f: Found
    behind: list[Found]


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
    for n, f in enumerate(measured):
        at = _Place(tokens, text, measured[max(n - NEAR, 0) : n], f, measured[n + 1 : n + NEAR])
        span = next((told for way in _FIRST if (told := way(at)) is not None), None)
        if span is None:
            span = parsed(f) if parsed else None
        if span is None:
            span = next((told for way in _ELSE if (told := way(at)) is not None), None)
        if span and f.is_count and text[f.end : span[1]] in _OWNS:
            span = (span[0], f.end)  # `the two governments’ plans`
        if span and not f.is_count and (praise := _PRAISE.match(text, *span)):
            span = (praise.end(), span[1])
        if span and text.find(",", span[0], span[1] + 1) >= 0:
            span = tokens.offsets(but_list(tokens, (tokens.at(span[0]), tokens.at(span[1]))))
        if span:
            said = lex.source[span[0] : span[1]]
            f.measure = _FOOTNOTE.sub(r"\1", said) if said[-1:].isdigit() else said
            f.measure_start, f.measure_end = span[0], span[0] + len(f.measure)
        elif cells:
            f.measure = cell_measure(text, cells, f, dated=found[0].label == "DATE" and found[0].start == cells[0][0])
    tell_in_order(lex, measured)
    if not cells:
        name_units(tokens, measured)


def _same(at: _Place) -> Span | None:
    """The measure of the figure before that this one says again: `$5 million, or 12 percent`."""
    other = at.before[-1] if at.before else None
    if other is None or not same(at.text, other, at.f):
        return None
    compared = not AGAINST.isdisjoint(at.text[other.end : at.f.start].split())
    return _shared(at, other) if compared else _of(other)  # `66% for women, compared with 75% for men`


def _of_list(at: _Place) -> Span | None:
    """What the shares of a list are of, which the last of them says: `5%, 7% and 9% of adults`."""
    if (other := other_unit(at.text, at.f, at.behind)) is not None:
        return at.tokens.offsets(complement(at.tokens, other))
    return _by_last(at, last_of_list(at.text, at.behind, at.f, of_two=False)) if at.f.label == "PERCENT" else None


def _of_two(at: _Place) -> Span | None:
    """What both shares or amounts of a list are of: `5% and 9% of adults`."""
    return _by_last(at, last_of_list(at.text, at.behind, at.f, of_two=True)) if at.f.label != "QUANTITY" else None


def _by_last(at: _Place, last: Found | None) -> Span | None:
    """What stands behind the last figure of a list."""
    return None if last is None else at.tokens.offsets(changed_behind(at.tokens, last) or complement(at.tokens, last))


def _gone_on(at: _Place) -> Span | None:
    """The measure of a figure before that this one goes on from."""
    tokens, text, before, f = at.tokens, at.text, at.before, at.f
    if not before:
        return None
    told = item_before(text, before, f) or told_on(tokens, text, before, f) or told_again(text, before, f)
    if told is not None and (span := _of(told)) is not None:
        return span
    last = before[-1]
    goes_on = led_to_units(tokens, text, last, f) or listed(text, last, f) or bought_for(text, last, f)
    return _of(last) if goes_on else None


def _it_was(at: _Place) -> Span | None:
    """The measure of the level in the sentence before, which `it` stands for in this one."""
    return it_was(at.text, at.before, at.f) if at.before else None


def _own(at: _Place) -> Span | None:
    """The measure by the words beside a figure, or that of the figure before where they say no more."""
    span = own_measure(at.tokens, at.f)
    span = None if span is not None and _says_nothing(at.tokens, span) else span
    other = None
    if span and at.before:
        other = says_no_more(at.tokens, at.before[-1], at.f, span) or told_whole(at.tokens, at.before, at.f, span)
    return at.tokens.offsets(span) if other is None else _of(other)


def _named(at: _Place) -> Span | None:
    """The measure of the count before whose noun a figure stands for: `19 states, and 26 more`."""
    named = named_before(at.text, at.before, at.f)
    return None if named is None else _shared(at, named)


def _of_whom(at: _Place) -> Span | None:
    """The noun that `of whom` beside a figure goes back to."""
    return at.tokens.offsets(of_whom(at.tokens, at.f))


def _of_last(at: _Place) -> Span | None:
    """The measure of the figure right before, which a clause goes on with: `9 calls, with 4% coming from Iowa`."""
    last = at.before[-1] if at.before else None
    if last is None:
        return None
    share = last.rule != "quantity.factor" and told_with(at.tokens, at.f)
    return _of(last) if share or it_goes_on(at.text, last, at.f) or this_is(at.text, at.before, at.f) else None


def _other_end(at: _Place) -> Span | None:
    """The measure of the figure of which this one is the other end: `$5 million, compared with $4 million in 2019`."""
    other = other_end(at.tokens, at.text, at.before, at.f)
    return None if other is None else _shared(at, other)


def _compared(at: _Place) -> Span | None:
    """The measure of a figure before of which this one is the rest or a sum, or tells how it compares."""
    tokens, text, before, f = at.tokens, at.text, at.before, at.f
    told = rest_of(tokens, before, f) or of_sum(text, before, f) or set_against(tokens, before, f)
    return None if told is None else _of(told)


def _says_nothing(tokens: Tokens, span: Span) -> bool:
    """Whether a word alone only points at what is not told: `The last 10 percent is`, `This amount is $5 million`."""
    first, end = span
    if end > first + 1:
        return False
    return tokens.low(first) in RANKS or (tokens.low(first) in AMOUNTS and tokens.low(first - 1) in ("this", "that"))


def _of(f: Found) -> Span | None:
    """The offsets of a figure's measure, where it has them."""
    return None if f.measure_start is None or f.measure_end is None else (f.measure_start, f.measure_end)


def _shared(at: _Place, other: Found) -> Span | None:
    """The measure of another figure, without what f has of its own instead: `40 schools in Ohio and 12 in Texas`."""
    tokens, text = at.tokens, at.text
    span, own = _of(other), _OWN.match(text, at.f.end)
    if span is None or own is None or (other.end >= span[1] and _OWN.match(text, other.end)):
        return span  # `The legal age for marriage is 17 for girls and 18 for boys`
    k = tokens.at(own.end())
    if tokens.tag(k + (tokens.tag(k) == "D")) == "Y":
        return span  # `40 schools in Ohio, from 12 in 2020`
    cut = text.find(own[0], *span)
    return span if cut < 0 else (span[0], cut)


def _holding(stretches: list[Span], starts: list[int]) -> list[Span]:
    """The stretches in which one of the offsets (in order) lies."""
    return [(first, last) for first, last in stretches if bisect_left(starts, last) > bisect_left(starts, first)]


# The ways by which a figure finds its measure, in order: before what a dependency parse says, and behind that.
_FIRST: tuple[Callable[[_Place], Span | None], ...] = (_same, _of_list, _gone_on, _it_was)
_ELSE: tuple[Callable[[_Place], Span | None], ...] = (_own, _of_two, _named, _of_whom, _of_last, _other_end, _compared)
