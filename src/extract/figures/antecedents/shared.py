"""The noun of the number beside: `700 and 1,800 workers`, `120,000 (22 women) migrants`, `300 jobs, Utah 200`."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.antecedents.place import INSTEAD, JOINS, counts, past, past_aside
from extract.figures.fitting import is_share
from extract.figures.grammar import DEFINITE, QUALIFIERS
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.nouns import STOP, is_plural
from extract.figures.numbers import read_number
from extract.figures.numerals import JOINERS
from extract.figures.units import read_unit
from extract.figures.words import word_class

# Lexemes that an aside takes at most; adjectives between two numbers of one noun, and the numbers of one noun.
_ASIDE, _ADJECTIVES, _LIST = 40, 2, 4
# Words of a name before a number of a list, what stands before it, and what may follow the number.
_NAME, _LISTS = 4, JOINS | {";", "the"}
_NEXT = frozenset(("", ".", ",", ";", "and", "in", ")"))
# Figures back, among which the last of the list is.
_NEAR = 4


def noun_of_next(lex: Lexemes, i: int) -> str | None:
    """The noun that a number shares with the next: `700 and 1,800 workers`, `from two to three levels`."""
    if (lex.low(i), lex.low(i + 1)) in INSTEAD and (other := read_number(lex, i + 2)):
        unit = read_unit(lex, other.last)
        head = (unit.name, unit.last) if unit else read_head(lex, other.last)
        return head[0] if head else None
    led = lex.low(i) == "to" and lex.low(i - 2) == "from"
    if not led and lex.low(i) not in ("and", "or"):
        return _noun_of_list(lex, i)
    after = read_number(lex, i + 1)
    head = read_head(lex, after.last) if after and (after.digits or led) and after.scale == 1 else None
    return head[0] if head else None


def noun_of_opening(a: Analysis, i: int) -> str | None:
    """The noun of the whole with which the sentence of the number at lexeme i opens: `Of the 310 calls, 120`."""
    lex = a.lex
    for f in a.before(i, _NEAR):
        k = past(lex, a.at(f.start) - 1, QUALIFIERS)
        k -= lex.low(k) in DEFINITE
        if f.is_count and lex.word(k) == "Of" and "." not in lex.lows[k:i]:
            return f.unit
    return None


def _noun_of_list(lex: Lexemes, i: int) -> str | None:
    """The noun at the end of a list of numbers with adjectives: `20 federal, 7 state and 9 local agencies`."""
    for _ in range(_LIST):
        k, steps = i, 0
        while steps < _ADJECTIVES and _qualifies(lex, k):
            k, steps = k + (2 if lex.low(k + 1) in JOINERS else 1), steps + 1
        joins = k + (lex.low(k) == "," and lex.low(k + 1) in ("and", "or"))
        after = read_number(lex, joins + 1) if steps and lex.low(joins) in (",", "and", "or") else None
        if after is None or after.fraction:
            return None
        if head := read_head(lex, after.last):
            return head[0]
        i = after.last
    return None


def _qualifies(lex: Lexemes, k: int) -> bool:
    """Whether the lexeme at k may be an adjective before a noun that is left out: `13 current and 5 future trails`."""
    low = lex.low(k)
    if lex.low(k + 1) in JOINERS:
        return low.isalpha() and lex.glued(k + 1) and lex.glued(k + 2)
    return low.isalpha() and len(low) > 2 and low not in STOP and not is_plural(low) and word_class(low) in "NHE"


def noun_behind_aside(lex: Lexemes, i: int, plural: bool) -> str | None:
    """The noun behind a bracket that stands between it and its number: `120,000 (22,308 women) returned migrants`."""
    behind = past_aside(lex, i, _ASIDE)
    head = read_head(lex, behind, plural) if behind > i else None
    return head[0] if head else None


def noun_of_share(lex: Lexemes, first: int, i: int) -> str | None:
    """What a number alone in brackets counts, behind the share that it tells again: `80% (123,000) of people`."""
    if lex.low(first - 1) != "(" or lex.low(i) != ")" or lex.low(i + 1) != "of":
        return None
    head = read_head(lex, i + 2 + (lex.low(i + 2) in DEFINITE))
    return head[0] if head else None


def noun_of_told_share(a: Analysis, first: int) -> str | None:
    """What a number counts that tells a share again: `one in five children, or about 1.3 million`."""
    lex, k = a.lex, past(a.lex, first - 1, QUALIFIERS)
    if lex.low(k) != "or":
        return None
    end = k - (lex.low(k - 1) == ",")
    shares = [f for f in a.found if is_share(f) and f.end < lex.starts[k]]
    if not shares:
        return None
    i = a.at(max(f.end for f in shares) - 1) + 1
    i += lex.low(i) == "of"
    head = read_head(lex, i + (lex.low(i) in DEFINITE))
    return head[0] if head and head[1] == end else None


def noun_of_last(a: Analysis, first: int, end: int) -> str | None:
    """The noun of a number that only a name parts from the last: `Ohio lost 300 jobs, Utah 200 and Iowa 150`."""
    lex, name = a.lex, past(a.lex, first - 1, QUALIFIERS)
    k = name
    while name - k < _NAME and lex.word(k)[:1].isupper() and lex.word(k).isalpha():
        k -= 1
    joined = k
    while lex.low(joined) in _LISTS:
        joined -= 1
    if k == name or joined == k or lex.low(end) not in _NEXT:
        return None
    last = (f for f in a.before(first, _NEAR) if f.end == lex.ends[joined])
    return next((f.unit for f in last if counts(f)), None)
