"""How those that are counted are, by which they are told apart: there or at work, lost, or in a program."""

from __future__ import annotations

from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, object_end
from extract.figures.measuring.classes import PROGRAMS
from extract.figures.measuring.tags import Tokens

AT_WORK = {"in": words_of("measures", "in_work"), "on": words_of("measures", "on_work")}
_HARMED = words_of("measures", "harmed")


def at_work(tokens: Tokens, i: int) -> int | None:
    """The end of what tells that things are there or at work: `homes in dealer inventory`, `cash on hand`."""
    work = AT_WORK[tokens.low(i - 1)]
    if (tokens.low(i - 1), tokens.low(i), tokens.low(i + 1)) == ("on", "the", "road"):
        return i + 2 if tokens.tag(i + 2) in (".", ",", "", "C", "B", "V") else None
    i += tokens.tag(i) == "N" and tokens.low(i) not in work
    told = tokens.tag(i + 1) in ("N", "T") or tokens.low(i + 1) == "of"  # `in use cases`, `on order to Acme`
    return i + 1 if tokens.low(i) in work and not told else None


def harmed(tokens: Tokens, at: int) -> int | None:
    """The end of participles alone that tell the loss of what is counted: `12 homes damaged or destroyed`."""
    k = at + (tokens.tag(at) == "A")
    if tokens.low(k) in _HARMED and tokens.tag(k + 1) == "C" and tokens.low(k + 2) in _HARMED:
        k += 2
    if tokens.low(k) not in _HARMED or tokens.tag(k) not in ("E", "V"):
        return None
    ends = tokens.tag(k + 1) in (".", ",", "", "-") or (tokens.tag(k + 1) == "C" and tokens.counted(k + 2))
    return k + 1 if ends else None


def program_end(tokens: Tokens, i: int) -> int | None:
    """The end of the program that begins at i, None for none: `the Safe and Sound Homes program`."""
    end = object_end(tokens, i)
    if end is not None and tokens.tag(end) == "C" and tokens.is_name(end - 1) and tokens.is_name(end + 1):
        end = base_end(tokens, end + 1)
    return end if end is not None and tokens.low(end - 1) in PROGRAMS else None
