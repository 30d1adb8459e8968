"""Money by section: a bar for each amount, its parts inside it, on one scale per currency."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from extract.model import Figure
from extract.review.sheets import Sheet

# Parts of parts that are drawn.
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the scale, in percent of it."""

    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Bar:
    """An amount from zero on (of a range the nearer end, and `reach` to the other); its parts on the same scale."""

    figure: Figure
    value: Stretch
    reach: Stretch
    parts: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The amounts of a section."""

    section: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Money:
    """The groups of one currency; `zero` is where its bars begin, with amounts below it to the left."""

    unit: str
    zero: float
    groups: tuple[Group, ...]


def money(sheet: Sheet) -> list[Money]:
    """One picture per currency, the one with most amounts first: no rates (`per`), and nothing that is told twice.

    No sums: amounts of different kinds and years, which a text names side by side, add up to nothing.
    """
    wholes: defaultdict[str, list[Figure]] = defaultdict(list)
    parts: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in sheet.figures:
        if figure.label != "MONEY" or figure.value is None or figure.per or not figure.unit:
            continue
        if figure.figure_id in sheet.counted:
            wholes[figure.unit].append(figure)
        elif figure.part_of:
            parts[figure.part_of].append(figure)
    pictures = []
    for unit, amounts in sorted(wholes.items(), key=lambda item: (-len(item[1]), item[0])):
        ends = [0.0, *(end for figure in amounts for end in _ends(figure))]
        scale = _Scale(min(ends), (max(ends) - min(ends)) or 1)
        by_section: defaultdict[int, list[Figure]] = defaultdict(list)
        for figure in amounts:
            by_section[figure.section].append(figure)
        groups = tuple(
            Group(sheet.section_name(section), tuple(_bar(f, scale, parts) for f in some))
            for section, some in sorted(by_section.items())
        )
        pictures.append(Money(unit, scale.place(0), groups))
    return pictures


@dataclass(frozen=True, slots=True)
class _Scale:
    """The amount at the left edge, and how much the whole width is."""

    least: float
    length: float

    def place(self, amount: float) -> float:
        return 100 * (amount - self.least) / self.length

    def stretch(self, one: float, other: float) -> Stretch:
        return Stretch(self.place(min(one, other)), 100 * abs(one - other) / self.length)


def _ends(figure: Figure) -> tuple[float, float]:
    """The ends of a range, the one nearer to zero first; twice the value of what is none."""
    low = figure.value or 0
    high = low if figure.value_max is None else figure.value_max
    near, far = sorted((low, high), key=abs)
    return near, far


def _bar(figure: Figure, scale: _Scale, parts: dict[str, list[Figure]], depth: int = 0) -> Bar:
    near, far = _ends(figure)
    inside = parts.get(figure.figure_id, []) if depth < _DEEPEST else []
    return Bar(
        figure,
        scale.stretch(0, near),
        scale.stretch(0, far),
        tuple(_bar(p, scale, parts, depth + 1) for p in inside if p.unit == figure.unit and p is not figure),
    )
