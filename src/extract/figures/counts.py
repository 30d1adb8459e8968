"""Counts: a number with its noun, in a compound, standing for a noun named before, or alone."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.antecedents import DEFINITE, noun_before, noun_behind_aside, noun_of_next
from extract.figures.keeping import keep_quantity
from extract.figures.lex import Lexemes
from extract.figures.nouns import is_plural, read_head, singular
from extract.figures.numbers import read_number
from extract.figures.numerals import HYPHENS, Number
from extract.figures.ranges import join
from extract.figures.unsigned import read_unsigned
from extract.model import Modifier

# A spelled-out number with one of these is a member of a named body or a shape, no count: `two-state solution`.
_COUNTED_COMPOUNDS = frozenset(
    (
        "acre bed bedroom member count state county county-wide person story room seat unit page mile judge "
        "person day hour lane megawatt foot game week month year minute second inch ton pound city country "
        "district school site vehicle man woman crew dose"
    ).split()
)
_COMPOUND_NAMES = frozenset("way point on plus and to d".split())
_BARE_BEFORE = frozenset(
    (
        "to of by from than at is was were are be reached reach reaching totaled total totaling totalled "
        "totalling exceeded hit about approximately nearly almost over under only just least most through "
        "between and up down with estimated around numbered numbering remained score scored averaged average "
        "another additional including because"
    ).split()
)
# After `four of`: those who are counted were named before.
_PART_OF = frozenset("the these those its our their them his whom which".split())
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
    if (not number.digits and noun not in _COUNTED_COMPOUNDS) or noun in _COMPOUND_NAMES:
        a.refuse(number.first, i + 2, "quantity.compound", "a compound that names a thing")
        return True
    if noun == "state" and lex.low(i + 2) in ("solution", "solutions"):
        a.refuse(number.first, i + 2, "quantity.compound", "a compound that names a thing")
        return True
    unit = None if noun == "strong" else singular(noun)  # `an 8,000-strong workforce`
    keep_quantity(a, number, number.first, i + 2, unit, None, None, "quantity.compound")
    return True


def read_count(a: Analysis, number: Number) -> None:
    """A count with its noun, or a bare cardinal where its place says that it is a number of something."""
    lex = a.lex
    high, end, first = None, number.last, number.first
    joined = join(a, number, number.first, number.last)
    if joined and joined.number.first == joined.first:
        high, end, first = joined.number, joined.number.last, joined.start
    value = high.value if high else number.value
    bare = not number.digits and not number.hard  # `quarter results`, `half measures`
    if number.fraction and high is None and (bare or not is_plural(lex.low(end))):
        _read_fraction(a, number, end)
        return
    if lex.low(end) == "or" and lex.low(end + 1) in _OR_MORE:
        head = read_head(lex, end + 2)
        if head:  # `two or more children`
            found = keep_quantity(a, number, first, head[1], head[0], None, high, "quantity.count")
            found.modifier = _OR_MORE[lex.low(end + 1)]
            return
    if high is None and _score(a, number):
        return
    plural = value != 1 or bool(high)
    name = lex.word(number.first - 1)
    if _is_name(lex, number, end):
        a.refuse(number.first, end + 1, "quantity.name", "a number in a name")  # `the Three Seas Initiative`
        return
    partitive = _partitive(lex, end)
    if partitive is not None:
        of = read_head(lex, partitive)
        if of and not number.fraction:
            keep_quantity(a, number, first, end, of[0], None, high, "quantity.partitive")
            return
    if lex.low(end) == "(" and number.hard:
        behind = noun_behind_aside(lex, end, plural)
        if behind:
            keep_quantity(a, number, first, end, behind, None, high, "quantity.bare")
            return
    head = read_head(lex, end + 1 if lex.low(end) == "of" and number.hard and not number.digits else end, plural)
    if head and value == 1 and not number.digits and lex.words[head[1] - 1].istitle() and lex.words[end].istitle():
        a.refuse(number.first, head[1], "quantity.name", "a number in a name")  # `one China`
        return
    if head:
        other = any(lex.lows[k][0].isdecimal() and not lex.glued(k) for k in range(end, head[1]))
        last = end if other else head[1]  # `seven new 40-foot buses` are two figures
        keep_quantity(a, number, first, last, head[0], None, high, "quantity.count")
        return
    named = any(c.isupper() for c in name) and lex.low(number.first - 1) not in _BARE_BEFORE
    if number.digits and not number.hard and named and high is None:
        a.refuse(number.first, end, "quantity.name", "a number in a name")
        return
    if not number.hard and _stands_alone(lex, first, end):
        a.refuse(first, end, "quantity.alone", "a number that stands alone")
    elif _counts_alone(lex, number, end, high is not None):
        noun = noun_before(a, number, end) or (noun_of_next(lex, end) if high is None else None)
        found = keep_quantity(a, number, first, end, noun, None, high, "quantity.bare")
        if found.unit is None and number.scale >= 1e6:
            read_unsigned(a, found, first, end)
    else:
        a.refuse(number.first, end, "quantity.bare", "a number that counts nothing named")


def _is_name(lex: Lexemes, number: Number, end: int) -> bool:
    """Whether a number word in capitals opens a name: it and the next word have one, the words around have none."""
    first = number.first
    if number.digits or number.hard or first == 0 or not (lex.words[first].istitle() and lex.word(end).istitle()):
        return False
    around = [w for w in (*lex.words[max(first - 8, 0) : first], *lex.words[end + 1 : end + 8]) if w.isalpha()]
    before = lex.words[first - 1].islower() or lex.lows[first - 1] == "the"
    return before and sum(w.islower() for w in around) * 2 >= len(around)


_OR_MORE: dict[str, Modifier] = {"more": "EQUAL_OR_MORE", "fewer": "EQUAL_OR_LESS", "less": "EQUAL_OR_LESS"}
_NEARLY = frozenset(("nearly", "almost", "roughly", "about"))
_ABOUT = frozenset("nearly almost about roughly approximately around over than by some".split())


def _read_fraction(a: Analysis, number: Number, end: int) -> None:
    """`half of the funding`, `nearly half used them`, `cut poverty in half`; a fraction of nothing is refused."""
    lex, before = a.lex, a.lex.low(number.first - 1)
    whole = lex.low(end) in ("of", "a", "the", "an", "their", "its", "all", "his", "her", "our")
    cut = before == "in" and not number.digits and _cut_before(lex, number.first - 2)
    if whole or number.hard or before in _ABOUT or cut:
        found = keep_quantity(a, number, number.first, end, None, None, None, "quantity.fraction")
        if cut or (before == "by" and _cut_before(lex, number.first - 2)):
            found.trend = "down"
        if cut and lex.low(number.first - 2) in _NEARLY:
            found.modifier = "APPROX"  # `cut nearly in half`
    else:
        a.refuse(number.first, end, "quantity.fraction", "a fraction of nothing named")


def _cut_before(lex: Lexemes, i: int) -> bool:
    """Whether a verb of cutting stands up to ten words before lexeme i, in the same clause: `cut poverty in half`."""
    for j in range(i, max(i - 10, -1), -1):
        if lex.lows[j] in _CUTS:
            return True
        if lex.lows[j] in (".", ";", ":"):
            return False
    return False


_CUTS = frozenset("cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing".split())


def _score(a: Analysis, number: Number) -> bool:
    """`won 24-17`, `passed it 238-194`: a falling pair of whole numbers is a score or a vote, no range; refused."""
    lex, i = a.lex, number.last
    if number.hard or not number.digits or number.value > 999:
        return False
    if not (lex.low(i) in HYPHENS and lex.glued(i) and lex.glued(i + 1) and lex.low(i + 1).isdecimal()):
        return False
    second = read_number(lex, i + 1)
    if second is None or second.hard or second.value >= number.value or not a.is_free(i, second.last):
        return False
    a.refuse(number.first, second.last, "quantity.score", "a score or a vote, told as a pair")
    return True


def _stands_alone(lex: Lexemes, first: int, end: int) -> bool:
    """Whether the lexemes [first, end) are all that a sentence says, but brackets and points: `37.`, `(12)`.

    So stand the numbers of notes that follow each other: `… (1985). 30. In the Matter of …`.
    """
    if lex.low(first - 1) == "." and lex.low(end) == ".":
        following = lex.text[lex.ends[end] : lex.ends[end] + 3].strip()
        return following[:1].isupper() and lex.words[first].isdecimal() and not lex.glued(first)
    if first > 2 or len(lex) - end > 2:
        return False
    before, after = lex.lows[:first], lex.lows[end:]
    return all(low in "().[]" for low in (*before, *after))


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
    if after == "of" and lex.low(end + 1) in _PART_OF:
        return True
    return number.value > 1 and (
        before in ("least", "than", "only", "another", "additional") or ranged or number.value > 12
    )


def _partitive(lex: Lexemes, i: int) -> int | None:
    """Where the noun phrase begins in `four of the 15 seats`, `three of these programs`."""
    if lex.low(i) != "of":
        return None
    if lex.word(i + 1)[:1].isupper() and lex.low(i + 1) not in DEFINITE and lex.low(i + 1)[-1:] == "s":
        owned = read_number(lex, i + 2)  # `52 of Pennsylvania’s 67 counties`
        return owned.last if owned else None
    if lex.low(i + 1) not in DEFINITE:
        whole = read_number(lex, i + 1)  # `14 of 17 districts`
        return whole.last if whole and not whole.fraction else None
    whole = read_number(lex, i + 2)
    if whole and lex.low(whole.last) in HYPHENS:
        return whole.last + 2
    return whole.last if whole else i + 2
