"""Parts of a whole: `half of the funding`, `four of the 15 seats`."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.changes import VERBS
from extract.figures.grammar import COMPARATIVES, DEFINITE, DETERMINERS, HEDGES, NEARLY
from extract.figures.keeping import keep_quantity
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, is_plural
from extract.figures.numbers import read_number
from extract.figures.numerals import Number
from extract.figures.words import word_class
from extract.model import FRACTION

_DO = ("B", "A", "M", "V", "H", "E")
_ABOUT = HEDGES | {"than", "by"}
# Words beside a half within which the other stands.
_HALVES = 12
_CUTS = words_of("nouns", "cuts")
# Verbs that no thing is the object of, and what follows the fraction by which something went up or down.
_WENT = words_of("trends", "went")
_BEHIND_CHANGE = frozenset(("", ".", ",", ";", "in", "on", "from", "to", "at", "over", "since", "this", "last"))
# What follows a fraction that is a level, and lexemes before it among which the verb of change stands.
_BEHIND_LEVEL, _CHANGED = frozenset(("in", "by", "to", "from", ".", ",", "", ";")), 10


def read_fraction(a: Analysis, number: Number, end: int) -> None:
    """`half of the funding`, `nearly half used them`, `cut poverty in half`; a fraction of nothing is refused."""
    lex, before = a.lex, a.lex.low(number.first - 1)
    whole = lex.low(end) in ("of", "all") or lex.low(end) in DETERMINERS
    cut = before == "in" and not number.digits and _cut_before(lex, number.first - 2)
    compared = lex.low(end) in COMPARATIVES  # `a fifth less than in 2021`
    shared = lex.low(end - 1) == "half" and (before == "with" or _halved(lex, end))
    told = whole or compared or number.hard or before in _ABOUT or cut or shared or _is_change(lex, number, end)
    if told or _is_level(lex, number, end) or _of_those(lex, number, end):
        found = keep_quantity(a, number, number.first, end, None, FRACTION)
        if cut or (before == "by" and _cut_before(lex, number.first - 2)):
            found.trend = "down"
        if cut and lex.low(number.first - 2) in NEARLY:
            found.modifier = "APPROX"  # `cut nearly in half`
    else:
        a.refuse(number.first, end, FRACTION, "a fraction of nothing named")


def _is_level(lex: Lexemes, number: Number, end: int) -> bool:
    """Whether a change leads from or to a fraction: `up from half in 2019`, `fell from half to a third`."""
    i = number.first - 1
    if lex.low(i) not in ("from", "to") or lex.low(end) not in _BEHIND_LEVEL:
        return False
    return any(lex.lows[j] in VERBS for j in range(max(i - _CHANGED, lex.clause_start(i)), i))


def _of_those(lex: Lexemes, number: Number, end: int) -> bool:
    """Whether a fraction is of what the clause opens with: `Of the 20 scholars, half will stay`, `of which half is`."""
    start, before = lex.clause_start(number.first), lex.low(number.first - 1)
    if word_class(lex.low(end)) not in _DO:
        return False
    if before == "which":
        return lex.low(number.first - 2) == "of"
    told = lex.low(start + 1) in DEFINITE or lex.low(start + 1).isdecimal()
    return before == "," and lex.low(start) in ("of", "among") and told


def _is_change(lex: Lexemes, number: Number, end: int) -> bool:
    """Whether something went up or down by a fraction: `Sales rose a fifth.`, `up a fifth on last year`."""
    return not number.digits and lex.low(number.first - 1) in _WENT and lex.low(end) in _BEHIND_CHANGE


def _halved(lex: Lexemes, end: int) -> bool:
    """Whether the half that ends before a lexeme and another share a whole: `half cash and half stock`."""
    near = range(max(end - _HALVES, 0), min(end + _HALVES, len(lex)))
    later = (max(j, end - 1) for j in near if lex.lows[j] == "half" and j != end - 1)
    return any(lex.lows[j - 1] == "and" or lex.lows[j - 3 : j] == ["and", "the", "other"] for j in later)


def _cut_before(lex: Lexemes, i: int) -> bool:
    """Whether a verb of cutting stands up to ten words before lexeme i, in the same clause: `cut poverty in half`."""
    for j in range(i, max(i - 10, -1), -1):
        if lex.lows[j] in _CUTS:
            return True
        if lex.lows[j] in (".", ";", ":"):
            return False
    return False


def partitive(lex: Lexemes, i: int) -> int | None:
    """Where the noun phrase begins in `four of the 15 seats`, `three of these programs`."""
    if lex.low(i) == "out" and lex.low(i + 1) == "of":
        i += 1  # `23 out of the 175 schools`
    if lex.low(i) != "of" or (lex.low(i + 1) in ("those", "these") and lex.low(i + 2) in STOP):
        return None  # `62,000 of those in the past 12 months`
    if lex.word(i + 1)[:1].isupper() and lex.word(i + 2)[:1].isupper() and lex.owns(i + 2):
        i += 1  # `18 of New Mexico’s 33 counties`
    if lex.word(i + 1)[:1].isupper() and lex.low(i + 1) not in DEFINITE and lex.low(i + 1)[-1:] == "s":
        owned = read_number(lex, i + 2)  # `52 of Pennsylvania’s 67 counties`
        if owned:
            return owned.last
        return i + 2 if lex.owns(i + 1) else None  # `700,000 of Burma’s people`
    if lex.low(i + 1) not in DEFINITE:
        whole = read_number(lex, i + 1)  # `14 of 17 districts`, `24 of 31 of its districts`
        if whole is None or whole.fraction:
            return None
        of_its = lex.low(whole.last) == "of" and lex.low(whole.last + 1) in DEFINITE
        return _past_definite(lex, whole.last + 2) if of_its else whole.last
    return _past_definite(lex, i + 2)


def _past_definite(lex: Lexemes, i: int) -> int:
    """Where the noun begins after `of the`, past owner and number: `of the world’s 20 cities`, `of its own staff`.

    And past the best or worst of a whole: `two of the poorest of its counties`.
    """
    if lex.low(i).endswith("est") and lex.low(i + 1) == "of" and lex.low(i + 2) in DEFINITE:
        i += 3
    for k in range(i, i + 4):
        whole = read_number(lex, k)
        if whole:
            return whole.last + 2 if lex.low(whole.last) in HYPHENS else whole.last
        if not lex.low(k)[:1].isalpha() or is_plural(lex.low(k)):
            break
    return i + (lex.low(i) == "own" or lex.owns(i))
