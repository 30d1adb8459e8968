"""The noun that a number stands for when it is named elsewhere: `to 15,500 from 12,000 permits`, `80 others`."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.antecedents import again, asides, clauses, counted, more, named
from extract.figures.antecedents.place import Place
from extract.figures.numerals import Number

# Below this a number with decimals is a ratio, and counts nothing.
_RATIO = 100


def noun_before(a: Analysis, number: Number, end: int) -> str | None:
    """The noun that a number, which ends before lexeme `end`, stands for when it was named earlier in its clause.

    `the number of permits … to 15,500` is permits; `jobs tied to … totaled 93,700` is jobs; `26 counties …, but 23
    will` is counties. The first way that has an answer tells it; "" says that there is none.
    """
    if number.value % 1 and number.value < _RATIO:
        return None  # `the ratio of the two groups is at 2.30, from 2.29`
    place = Place(a, number, a.lex.clause_start(number.first), end)
    said = next(
        (
            said
            for way in (*named.WAYS, *clauses.WAYS, *asides.WAYS, *again.WAYS, *counted.WAYS, *more.WAYS)
            if (said := way(place)) is not None
        ),
        None,
    )
    return said or None
