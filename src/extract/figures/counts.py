"""Counts: a number with its noun, in a compound, standing for a noun named before, or alone."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.keeping import keep_quantity
from extract.figures.lex import Lexemes
from extract.figures.nouns import is_plural, read_head, singular
from extract.figures.numbers import HYPHENS, Number, read_number
from extract.figures.ranges import join

# A spelled-out number with one of these is a member of a named body or a shape, no count: `two-state solution`.
_COUNTED_COMPOUNDS = frozenset(
    (
        "acre bed bedroom member count state county county-wide person story room seat unit page mile judge "
        "person day hour lane megawatt foot game week month year minute second inch ton pound city country "
        "district school site vehicle man woman crew"
    ).split()
)
_BARE_BEFORE = frozenset(
    (
        "to of by from than at is was were are be reached reach reaching totaled total totaling totalled "
        "totalling exceeded hit about approximately nearly almost over under only just least most through "
        "between and up down with estimated around numbered numbering remained score scored averaged average "
        "another additional including because"
    ).split()
)
_BARE_AFTER = frozenset(
    (
        "of are were have had will would can could may who that which in from remain remained received died "
        "live live voted said more fewer others other additional percent per to as have"
    ).split()
)


def read_compound(a: Analysis, number: Number) -> bool:
    """`41-state`, `12-member`: a count in a compound; names of things (`two-state solution`) are refused."""
    lex, i = a.lex, number.last
    if not (lex.low(i) in HYPHENS and lex.glued(i) and lex.glued(i + 1) and lex.low(i + 1)[:1].isalpha()):
        return False
    noun = lex.low(i + 1)
    if len(noun) == 1:
        a.refuse(number.first, i + 2, "quantity.compound", "letters and digits of one name")
        return True
    if (not number.digits and noun not in _COUNTED_COMPOUNDS) or noun in (
        "way",
        "point",
        "on",
        "plus",
        "and",
        "to",
        "d",
    ):
        a.refuse(number.first, i + 2, "quantity.compound", "a compound that names a thing")
        return True
    if noun == "state" and lex.low(i + 2) in ("solution", "solutions"):
        a.refuse(number.first, i + 2, "quantity.compound", "a compound that names a thing")
        return True
    keep_quantity(a, number, number.first, i + 2, singular(noun), None, None, "quantity.compound")
    return True


def read_count(a: Analysis, number: Number) -> None:
    """A count with its noun, or a bare cardinal where its place says that it is a number of something."""
    lex = a.lex
    high, end, first = None, number.last, number.first
    joined = join(a, number, number.first, number.last)
    if joined and joined.number.first == joined.first:
        high, end, first = joined.number, joined.number.last, joined.start
    value = high.value if high else number.value
    if number.fraction and high is None and not is_plural(lex.low(end)):
        if lex.low(end) in ("of", "a", "the", "an", "their", "its", "all") or number.hard:
            keep_quantity(a, number, first, end, None, None, None, "quantity.fraction")
        else:
            a.refuse(number.first, end, "quantity.fraction", "a fraction of nothing named")
        return
    plural = value != 1 or bool(high)
    name = lex.word(number.first - 1)
    partitive = _partitive(lex, end)
    if partitive is not None:
        of = read_head(lex, partitive)
        if of and not number.fraction:
            keep_quantity(a, number, first, end, of[0], None, high, "quantity.partitive")
            return
    if lex.low(end) == "(" and number.hard:
        behind = _behind_aside(lex, end, plural)
        if behind:
            keep_quantity(a, number, first, end, behind, None, high, "quantity.bare")
            return
    head = read_head(lex, end + 1 if lex.low(end) == "of" and number.hard and not number.digits else end, plural)
    if head and value == 1 and not number.digits and lex.words[head[1] - 1].istitle() and lex.words[end].istitle():
        a.refuse(number.first, head[1], "quantity.name", "a number in a name")  # `one China`
        return
    if head:
        keep_quantity(a, number, first, head[1], head[0], None, high, "quantity.count")
        return
    named = any(c.isupper() for c in name) and lex.low(number.first - 1) not in _BARE_BEFORE
    if number.digits and not number.hard and named and high is None:
        a.refuse(number.first, end, "quantity.name", "a number in a name")
        return
    if not number.hard and _stands_alone(lex, first, end):
        a.refuse(first, end, "quantity.alone", "a number that stands alone")
    elif _counts_alone(lex, number, end, high is not None):
        noun = _noun_before(a, number, end) or (_noun_of_next(lex, end) if high is None else None)
        keep_quantity(a, number, first, end, noun, None, high, "quantity.bare")
    else:
        a.refuse(number.first, end, "quantity.bare", "a number that counts nothing named")


def _stands_alone(lex: Lexemes, first: int, end: int) -> bool:
    """Whether the lexemes [first, end) are all that the text says, but brackets and points: `37.`, `(12)`."""
    if first > 2 or len(lex) - end > 2:
        return False
    before, after = lex.lows[:first], lex.lows[end:]
    return all(low in "().[]" for low in (*before, *after))


def _noun_of_next(lex: Lexemes, i: int) -> str | None:
    """The noun that a number shares with the next: `700 and 1,800 workers`."""
    if lex.low(i) not in ("and", "or"):
        return None
    after = read_number(lex, i + 1)
    head = read_head(lex, after.last) if after and after.digits and after.scale == 1 else None
    return head[0] if head else None


def _behind_aside(lex: Lexemes, i: int, plural: bool) -> str | None:
    """The noun behind a bracket that stands between it and its number: `120,000 (22,308 women) returned migrants`."""
    closing = lex.lows[i : i + 40]
    if ")" not in closing:
        return None
    head = read_head(lex, i + closing.index(")") + 1, plural)
    return head[0] if head else None


def _counts_alone(lex: Lexemes, number: Number, end: int, ranged: bool) -> bool:
    before, after = lex.low(number.first - 1), lex.low(end)
    if number.hard:
        return True
    if number.digits:
        return (
            before in _BARE_BEFORE
            or after in _BARE_AFTER
            or ranged
            or (after == "" and before == "")
            or number.value > 12
        )
    if after == "of" and lex.low(end + 1) in (
        "the",
        "these",
        "those",
        "its",
        "our",
        "their",
        "them",
        "his",
        "whom",
        "which",
    ):
        return True
    return number.value > 1 and (
        before in ("least", "than", "only", "another", "additional") or ranged or number.value > 12
    )


_QUALIFIERS = frozenset("over about nearly more than almost at least some approximately up to around".split())
_OF = frozenset(["the", "these", "those", "its", "our", "their", "his", "her"])


def _partitive(lex: Lexemes, i: int) -> int | None:
    """Where the noun phrase begins in `four of the 15 seats`, `three of these programs`."""
    if lex.low(i) != "of" or lex.low(i + 1) not in _OF:
        return None
    whole = read_number(lex, i + 2)
    if whole and lex.low(whole.last) in HYPHENS:
        return whole.last + 2
    return whole.last if whole else i + 2


_SUBJECT_OF = frozenset("will would were are have had was could can may others more remain remained of".split())


def _noun_before(a: Analysis, number: Number, end: int) -> str | None:
    """The noun that a number stands for when it was named earlier in the sentence.

    `the number of permits … to 15,500` is permits; `jobs tied to … totaled 93,700` is jobs; `26 counties …, but 23
    will` is counties.
    """
    lex, first = a.lex, number.first
    start = first
    while start > max(first - 40, 0) and lex.lows[start - 1] not in (".", ";", "!", "?"):
        start -= 1
    for j in range(first - 1, start, -1):
        if lex.lows[j] == "of" and lex.lows[j - 1] in ("number", "numbers"):
            head = read_head(lex, j + 1)
            return head[0] if head else None
    if lex.low(first - 1) in ("totaled", "totalled", "numbered", "totaling", "totalling"):
        for j in range(start, first - 1):
            if is_plural(lex.lows[j]) and not lex.word(j)[:1].isupper():
                return singular(lex.lows[j])
    at = first - 1
    while lex.low(at) in _QUALIFIERS:
        at -= 1
    before, after = lex.low(at), lex.low(end)
    compared = before in ("from", "versus", "another") and number.hard
    listed = before in ("and", ",", "while", "plus", "including") and after in ("in", "at", "by", "for", "on", "from")
    if after in _SUBJECT_OF or compared or listed:
        counts = [
            f for f in a.found[-20:] if f.rule == "quantity.count" and lex.starts[start] <= f.start < lex.starts[first]
        ]
        if counts:
            return counts[-1].unit
    return None
