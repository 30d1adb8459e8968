"""Numbers in words: `twenty-five`, `half a million`, `two and one-half`, `two thirds of a million`."""

from __future__ import annotations

from extract.figures.grammar import ARTICLES, AUXILIARIES
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.numerals import ABSTRACT, FRACTIONS, MAGNITUDES, SMALL, UNITS, Number, scaled, times

_ORDINARY = frozenset("third fourth fifth sixth seventh eighth ninth tenth".split())
_NO_NOUN = frozenset(
    (
        "",
        ".",
        ",",
        ";",
        ":",
        ")",
        *ARTICLES,
        *AUXILIARIES,
        *"in by since to from as and or than".split(),
    )
)


def read_words(lex: Lexemes, i: int, money: bool) -> Number:
    """The number that begins with the word at lexeme i, one below a hundred; `money` as for `read_number`.

    `twenty-five`, `two hundred and fifty thousand`, `one and a half million`, `two-thirds`, `nine point five`.
    """
    # What the words say up to the last magnitude, since then, and the last word if it is below a hundred.
    total, group, last = 0.0, 0.0, None
    j, scale, hard = i, 1.0, False
    while True:
        low = lex.low(j)
        if low in SMALL and (last is None or _completes(low, last)):
            group += SMALL[low]
            last = SMALL[low] if last is None else -1.0
        elif low == "hundred" and 0 < group < 100:
            group, last, hard = group * 100, None, True
        elif low in ABSTRACT and (group or not total):
            total += group * MAGNITUDES[low]
            scale = max(scale, MAGNITUDES[low])
            group, last, hard = 0.0, None, True
        elif low == "dozen" and not total:
            return Number(group * 12.0, i, j + 1, hard=True)
        else:
            break
        j += 1
        after = lex.low(j + 1)
        if lex.is_tie(j):
            j += after in ABSTRACT or after == "dozen" or _completes(after, last)
        elif lex.low(j) == "and":
            j += (hard or scale > 1) and last is None and after in SMALL
        elif lex.low(j) == "," and scale > 1 and not group:
            j += after in SMALL and lex.low(j + 2) == "hundred"  # `two thousand, nine hundred`
    n = Number(total + group, i, j, scale=scale, hard=hard)
    if lex.low(j) == "(" and lex.low(j + 2) == ")" and lex.low(j + 1).replace(",", "") == f"{n.value:.0f}":
        n.last = j + 3  # `thirty (30) days`
        return scaled(lex, n, money)
    return _with_part(lex, n, money)


def _completes(low: str, last: float | None) -> bool:
    """Whether a word adds to tens before it: the `five` of `twenty-five`."""
    return last is not None and last >= 20 and low in UNITS and 0 < UNITS[low] < 10


def and_a_part(lex: Lexemes, at: int) -> tuple[float, int] | None:
    """The fraction told on at a lexeme, and its end: `and a half`, `and one-quarter`, `-and-half-year`."""
    i = lex.past_tie(at)
    j = lex.past_tie(i + 1)
    if lex.low(i) != "and" or (lex.low(j) not in ("a", "one") and (lex.low(j) != "half" or i == at)):
        return None
    j = lex.past_tie(j + 1) if lex.low(j) != "half" else j
    return (FRACTIONS[lex.low(j)], j + 1) if lex.low(j) in ("half", "quarter", "third") else None


def _with_part(lex: Lexemes, n: Number, money: bool) -> Number:
    """A number with the part that follows: `one and a half`, `two-thirds`, `one third of`, `nine point five`."""
    j = n.last
    low = lex.low(j)
    part = and_a_part(lex, j)
    if part:
        n.value, n.last, n.hard = n.value + part[0] * max(n.scale, 1.0), part[1], True
        return scaled(lex, n, money) if n.scale == 1 else n
    hyphen = lex.is_tie(j)
    k = j + 1 if hyphen else j
    word = lex.low(k)
    parts = (word.endswith("s") or word == "half") and (
        word != "quarters" or n.value == 3
    )  # `eight quarters` are two years
    if parts and word in FRACTIONS and n.scale == 1 and 1 <= n.value < 100:
        return _of_magnitude(lex, Number(n.value * FRACTIONS[word], n.first, k + 1, hard=True, fraction=True))
    after = lex.low(k + 1)
    if word in FRACTIONS and n.value == 1 and (hyphen or after == "of" or (word in _ORDINARY and after in _NO_NOUN)):
        return _of_magnitude(lex, Number(FRACTIONS[word], n.first, k + 1, hard=True, fraction=True))
    if low == "point" and lex.low(j + 1) in UNITS:
        return _decimals(lex, n, money)
    return n


def _decimals(lex: Lexemes, n: Number, money: bool) -> Number:
    """`nine point five`: a number with the digits that follow its `point`."""
    digits, j = "", n.last + 1
    while lex.low(j) in UNITS and UNITS[lex.low(j)] < 10:
        digits += str(UNITS[lex.low(j)])
        j += 1
    if not digits:
        return n
    n.value, n.last, n.hard = n.value + float(f"0.{digits}"), j, True
    return scaled(lex, n, money)


def _of_magnitude(lex: Lexemes, n: Number) -> Number:
    """A fraction with the magnitude that it is a part of: `two thirds of a million`, `three-quarters of a billion`."""
    j = lex.past_tie(n.last)
    k = lex.past_tie(j + 1)
    if lex.low(j) != "of" or lex.low(k) not in ("a", "one") or lex.low(k + 1) not in ABSTRACT - {"hundred"}:
        return n
    scale = MAGNITUDES[lex.low(k + 1)]
    return Number(times(n.value, scale), n.first, k + 2, scale=scale, hard=True)


def read_article(lex: Lexemes, i: int) -> Number | None:
    """`a hundred`, `half a million`, `a third`, `a quarter of a million`, `a dozen`, `another million people`."""
    low = lex.low(i)
    if low in ("a", "an"):
        return _after_article(lex, i)
    if low in ("half", "quarter"):
        part = _part(lex, i, i)
        return None if part and part.fraction and low == "quarter" else part  # `the same quarter of 2019`
    if lex.low(i - 1) == "another" and lex.low(i + 1) not in ("or", "and"):
        return Number(MAGNITUDES[low], i, i + 1, scale=MAGNITUDES[low], hard=True)
    return None


def _after_article(lex: Lexemes, i: int) -> Number | None:
    """`a third`, `a dozen`, `a hundred`, `a hundred thousand`, `a million and a half`: the article is at lexeme i."""
    low = lex.low(i + 1)
    if low in FRACTIONS and not low.endswith("s"):
        return _part(lex, i, i + 1)
    if low == "dozen":
        return Number(12.0, i, i + 2, hard=True)
    if low not in ABSTRACT:
        return None
    first = i + lex.is_tie(i + 2)  # `a million-dollar home`
    n = Number(MAGNITUDES[low], first, i + 2, scale=MAGNITUDES[low], hard=True)
    if lex.low(i + 2) in ABSTRACT:
        n.scale = MAGNITUDES[lex.low(i + 2)]
        n.value, n.last = n.value * n.scale, i + 3
    if lex.low(n.last) == "and" and lex.low(n.last + 1) == "a" and lex.low(n.last + 2) in ("half", "quarter"):
        n.value, n.last = n.value + FRACTIONS[lex.low(n.last + 2)] * n.scale, n.last + 3
    return n


def _part(lex: Lexemes, i: int, j: int) -> Number | None:
    """A fraction at lexeme j, with what it is a part of when that is a magnitude: `half a million`."""
    low = lex.low(j)
    if low == "quarter" and lex.low(j - 1) in HYPHENS:
        return None
    k = lex.past_tie(j + 1)
    if lex.low(k) == "of":
        k = lex.past_tie(k + 1)
    if lex.low(k) in ("a", "an", "one"):
        k = lex.past_tie(k + 1)
    if lex.low(k) in ABSTRACT and lex.low(k) != "hundred":
        scale = MAGNITUDES[lex.low(k)]
        return Number(FRACTIONS[low] * scale, i, k + 1, scale=scale, hard=True)
    if lex.low(k) == "dozen":
        return Number(FRACTIONS[low] * 12.0, i, k + 1, hard=True)
    return Number(FRACTIONS[low], i, j + 1, fraction=True)
