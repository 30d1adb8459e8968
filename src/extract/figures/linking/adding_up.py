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
    """Amounts of a list, three or more, that add up to the headline or to an amount of the prose before are its parts.

    `whole` is the headline's amount. The lists are `lists` of bullets, paragraphs that begin with an amount, each with
    one an item, and the amounts of a sentence.
    """
    prose = (
        (passage.passage, f) for passage, found, _ in reversed(read) if passage.kind in PROSE for f in reversed(found)
    )
    told = {(f.unit, f.value): (at, f) for at, f in prose if f.label == "MONEY" and not (f.per or f.trend)}
    for at, parts in (*map(_items, (*lists, *_runs(read))), *_sentences(read)):
        if len(parts) < _LIST or any(f.part_of or f.trend or f.per or f.value_max for f in parts):
            continue
        total = sum(f.value or 0 for f in parts)
        near = whole is not None and abs(total - (whole.value or 0)) <= total * _ROUNDING
        first, of = (0, whole) if near else told.get((parts[0].unit, total), (0, None))
        before = of is not None and (near or (first, of.start) < (at, parts[0].start))
        if of is not None and before and all(is_whole(of, f) for f in parts):
            for f in parts:
                f.part_of = of


def _items(items: list[Read]) -> tuple[int, list[Found]]:
    """The passage in which a list begins, and the amounts of its items; none where one has no amount, or two."""
    amounts = [[f for f in found if f.label == "MONEY"] for _, found, _ in items]
    return items[0][0].passage, [each[0] for each in amounts] if all(len(each) == 1 for each in amounts) else []


def _sentences(read: Sequence[Read]) -> Iterator[tuple[int, list[Found]]]:
    """The passage and the amounts of each sentence of the prose."""
    for passage, _, linked in read:
        if passage.kind in PROSE:
            for group in linked.last:
                yield passage.passage, [f for f in group if f.label == "MONEY"]


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
