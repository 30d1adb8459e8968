"""The noun of those whom a number is more than, changed from or comes on top of: `more than the 1,100 sold in May`."""

from __future__ import annotations

from collections.abc import Callable

from extract.figures.antecedents.counted import CLOSING, FAR, counted_last
from extract.figures.antecedents.place import Place
from extract.figures.lexicon import load
from extract.figures.nouns import STOP, is_person, is_plural, singular
from extract.figures.units import TIME
from extract.figures.words import word_class

_WAYS = frozenset(("up", "down"))
_MORE_THAN = frozenset(("than", "beyond", "over", "above"))
# Factors before a number that they are of, and who does something with so many: `double the 3,000 we run today`.
_TIMES = frozenset((*load("factors")["verbs"], "twice", "times"))
_WHO = frozenset("it we they he she that".split())
# Figures back among which those are counted of whom there are more.
_BESIDE_TIMES = 4


def _more_than_those(p: Place) -> str | None:
    """`20 percent more than the 1,100 sold in 2020`, `new trucks beyond the 40 ordered`: those they are more than.

    Or that they changed from: `900 cuts, down 20% from the 1,100 announced in April`.
    """
    done = word_class(p.after) in ("E", "V") or p.after == "already"
    if not done or p.lex.low(p.first - 1) != "the":
        return None
    if p.lex.low(p.first - 2) == "from" and not _WAYS.isdisjoint(p.lex.lows[max(p.first - 6, 0) : p.first - 2]):
        return counted_last(p)
    if p.lex.low(p.first - 2) not in _MORE_THAN:
        return None
    noun, last = p.lex.low(p.first - 3), next(iter(p.told()), None)
    if last and (last.label == "PERCENT" or last.rule == "quantity.factor"):
        return counted_last(p)
    return singular(noun) if is_plural(noun) and noun not in STOP else None


def _times_those(p: Place) -> str | None:
    """`7,000 shops, more than double the roughly 3,000 we run today`: those they are so many times."""
    times = p.after in _WHO and p.before == "the" and p.lex.low(p.at - 1) in _TIMES
    return counted_last(p) if times else None


def _so_many_more(p: Place) -> str | None:
    """`The trial has 250 women. Its extension will enroll 300 more.`: more of those counted right before.

    Lengths of time may stand between persons and more of them: `250 women ran for 12 months. Now 300 more will.`
    """
    if p.after != "more" or p.lex.low(p.end + 1) not in CLOSING | {","}:
        return None
    near = [f for f in p.back(_BESIDE_TIMES) if f.label == "QUANTITY"]
    last = next((f for f in near if f.unit not in TIME | {"time"}), None)
    if last is None or not last.is_count or p.lex.starts[p.first] - last.end > 2 * FAR:
        return None
    return last.unit if last is near[0] or is_person(last.unit or "") else None


WAYS: tuple[Callable[[Place], str | None], ...] = (_more_than_those, _times_those, _so_many_more)
