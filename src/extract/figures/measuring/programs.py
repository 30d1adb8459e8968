"""What an amount is for by its program, where nothing else says it: `$5 million under the Road Repair Program`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import IS, MODALS
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import is_aside, is_infinitive
from extract.figures.measuring.between import past_time
from extract.figures.measuring.classes import PROGRAMS
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.said import Said
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span

_GIVES_OUT = words_of("measures", "gives_out")
# Funds that do not say so in the future may be those who give: `The Wildlife Fund provided $5 million`.
_FUNDS = frozenset(("fund", "funds"))
_BY = frozenset(("under", "through", "from", "via"))
# Tokens from an amount to the program through which it was given.
_REACH, _ENDS = 25, frozenset(("", ".", "S", "R", "O"))
_OF_WHOM = frozenset(("from", "by", "at"))
_BARE = PROGRAMS | {"plan"}


def of_program(tokens: Tokens, f: Found, before: Said | None) -> Span | None:
    """The program behind `under`, or the one that gives the amount out: `The Housing Fund will provide $5 million`."""
    i = past_time(tokens, tokens.at(f.end))
    if tokens.low(i) in _BY:
        said = phrase(tokens, i + 1)
        fund = said is not None and tokens.low(i) == "from" and _head(tokens, said) in _FUNDS
        return said if said is not None and _is_program(tokens, said) and not fund else None
    gives = before is not None and before.tie == "verb" and before.verb in _GIVES_OUT and not before.passive
    if before is None or not gives or not _is_program(tokens, before.span):
        return None
    first, end = before.span
    if _head(tokens, before.span) in _FUNDS and MODALS.isdisjoint(tokens.low(k) for k in range(end, tokens.at(f.lead))):
        return None
    return first, end + 3 * is_aside(tokens, end)


def given_through(tokens: Tokens, f: Found) -> Span | None:
    """The program through which an amount was given to someone: `A grant of $5 was awarded to Ohio through P`."""
    i = tokens.at(f.end)
    if tokens.tag(i) not in ("B", "E"):
        return None
    for k in range(i, i + _REACH):
        other = tokens.at_figure(k)
        used = tokens.low(k) == "for" or (tokens.tag(k) == "T" and is_infinitive(tokens, k + 1))
        if used or tokens.tag(k) in _ENDS or (other is not None and other.label == "MONEY"):
            break
        if tokens.low(k) in ("under", "through", "via"):
            said = phrase(tokens, k + 1)
            return said if said is not None and _is_program(tokens, said) else None
    return None


def program_itself(tokens: Tokens, f: Found, after: Span, before: Said | None) -> Span | None:
    """The name of which an amount tells what it is: `The Housing Fund is a $5 million program`."""
    told = before is not None and before.verb in IS and before.tie == "verb" and tokens.low(after[0]) in _BARE
    alone = after[0] == tokens.at(f.end) and (after[1] == after[0] + 1 or tokens.low(after[0] + 1) in _OF_WHOM)
    if before is None or not told or not alone or before.span[1] < before.span[0] + 2:
        return None
    return before.span if all(tokens.is_name(k) or tokens.tag(k) != "N" for k in range(*before.span)) else None


def _is_program(tokens: Tokens, span: Span) -> bool:
    """Whether a phrase is the name of a program: `the Bus and Bus Facilities program`."""
    return _head(tokens, span) in PROGRAMS and tokens.text(span[0])[:1].isupper()


def _head(tokens: Tokens, span: Span) -> str:
    """The last word of a phrase, but for its short form in brackets: `the Housing Fund (HF)`."""
    end = span[1] - 3
    return tokens.low(end - 1 if end > span[0] and is_aside(tokens, end) else span[1] - 1)
