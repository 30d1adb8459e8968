"""Money by section: bars of the amounts that a sum may count, their parts inside them, one scale per currency."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from extract.model import Figure
from extract.review.sheets import Sheet

# Parts of parts that are drawn.
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """An amount: `width` (and `reach`, of a range's upper end) in percent of the scale; its parts on the same scale."""

    figure: Figure
    width: float
    reach: float
    parts: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The amounts of a section and their sum, nothing counted twice."""

    section: str
    total: float
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Money:
    """The groups of one currency; `total` is the sum of what counts."""

    unit: str
    total: float
    groups: tuple[Group, ...]


def money(sheet: Sheet) -> list[Money]:
    """One picture per currency, the one with most amounts first. Rates (`per`) are no amounts of money to add."""
    wholes: defaultdict[str, list[Figure]] = defaultdict(list)
    parts: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in sheet.figures:
        if figure.label != "MONEY" or figure.value is None or figure.per or not figure.unit:
            continue
        if figure.figure_id in sheet.counted:
            wholes[figure.unit].append(figure)
        elif figure.part_of:
            parts[figure.part_of].append(figure)

    def bar(figure: Figure, scale: float, depth: int = 0) -> Bar:
        inside = parts[figure.figure_id] if depth < _DEEPEST else []
        return Bar(
            figure,
            100 * (figure.value or 0) / scale,
            100 * (figure.value_max or figure.value or 0) / scale,
            tuple(bar(p, scale, depth + 1) for p in inside if p.unit == figure.unit and p is not figure),
        )

    pictures = []
    for unit, amounts in sorted(wholes.items(), key=lambda item: (-len(item[1]), item[0])):
        scale = max(f.value_max or f.value or 0 for f in amounts) or 1
        by_section: defaultdict[int, list[Figure]] = defaultdict(list)
        for figure in amounts:
            by_section[figure.section].append(figure)
        groups = tuple(
            Group(sheet.section_name(section), _sum(some), tuple(bar(f, scale) for f in some))
            for section, some in sorted(by_section.items())
        )
        pictures.append(Money(unit, _sum(amounts), groups))
    return pictures


def _sum(figures: list[Figure]) -> float:
    return sum(f.value or 0 for f in figures)
