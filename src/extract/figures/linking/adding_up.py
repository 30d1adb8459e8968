"""Lists whose amounts add up to one that is told before: its parts, whatever words lead to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from extract.figures.fitting import is_whole
from extract.figures.found import Found, Linked
from extract.model import Passage

# A passage, its figures and what linking it left.
Read = tuple[Passage, list[Found], Linked]

PROSE = frozenset(("paragraph", "quote", "dateline"))
# Items that add up to an amount by no chance, how far the one of the headline may be rounded, and characters of a
# paragraph before its amount, where it is an item of a list: `- $5,000 to Ada`.
_LIST, _ROUNDING, _MARK = 3, 0.002, 3


def headline(read: list[Read]) -> Found | None:
    """The one amount of the title, where the text tells it again: what `this funding` is a release long."""
    titles = [f for passage, found, _ in read if passage.kind == "title" for f in found if f.label == "MONEY"]
    if len(titles) != 1:
        return None
    told = (f for passage, found, _ in read if passage.kind != "title" for f in found if f.label == "MONEY")
    return next((f for f in told if (f.value, f.unit, f.per) == (titles[0].value, titles[0].unit, None)), None)


def add_up(read: Sequence[Read], whole: Found | None, lists: Iterable[list[Read]]) -> None:
    """Items with an amount each, three or more, that add up to the headline or to an amount of the prose are its parts.

    `whole` is the headline's amount; the items are those of the bulleted `lists`, or paragraphs that begin with one.
    """
    prose = (f for passage, found, _ in reversed(read) if passage.kind in PROSE for f in reversed(found))
    told = {f.value: f for f in prose if f.label == "MONEY" and not (f.per or f.trend)}
    for items in (*lists, *_runs(read)):
        amounts = [[f for f in found if f.label == "MONEY"] for _, found, _ in items]
        parts = [each[0] for each in amounts if len(each) == 1]
        if not len(parts) == len(items) >= _LIST or any(f.part_of or f.trend or f.per for f in parts):
            continue
        total = sum(f.value or 0 for f in parts)
        near = whole is not None and abs(total - (whole.value or 0)) <= total * _ROUNDING
        of = whole if near else told.get(total)
        if of is not None and all(is_whole(of, f) for f in parts):
            for f in parts:
                f.part_of = of


def _runs(read: Sequence[Read]) -> Iterator[list[Read]]:
    """The paragraphs in a row that begin with an amount of money."""
    run: list[Read] = []
    for entry in read:
        first = next(iter(entry[1]), None)
        if entry[0].kind == "paragraph" and first and first.label == "MONEY" and first.lead <= _MARK:
            run.append(entry)
        elif run:
            yield run
            run = []
    if run:
        yield run
