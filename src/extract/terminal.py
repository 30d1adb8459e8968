"""What the command line prints with colour: a release with its figures, candidates, a schema."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from extract.dataset.card import columns
from extract.model import short_id
from extract.palette import PALETTE
from extract.review.marks import place

if TYPE_CHECKING:
    from extract.dataset.schemas import Table
    from extract.model import Extraction, Figure, Reject, Release

STYLES = {label: f"bold {ink.hue}" for label, ink in PALETTE.items()}
REFUSED = "dim strike"


def print_release(release: Release, extraction: Extraction, console: Console | None = None) -> None:
    """Prints the release as it reads with its figures and what was refused marked, then tables of both."""
    console = console or Console(highlight=False)
    marks: dict[int, list[tuple[str, int, int]]] = {}
    for reject in extraction.rejects:
        if where := place(reject):
            marks.setdefault(where[0], []).append((REFUSED, *where[1:]))
    for figure in extraction.figures:
        marks.setdefault(figure.passage, []).append((STYLES[figure.label], figure.start, figure.end))
    console.print(Text(f"{release.source}  {release.date or 'no date'}", style="dim"))
    for passage in release.passages:
        text = Text(
            passage.text,
            style={"title": "bold", "heading": "bold underline", "boilerplate": "dim"}.get(passage.kind, ""),
        )
        for mark in marks.get(passage.passage, ()):
            text.stylize(*mark)
        sign = "  " * passage.depth + "• " if passage.kind == "bullet" else "> " if passage.kind == "quote" else ""
        console.print(Text(sign) + text)
    console.print()
    console.print(_figures(extraction.figures))
    assumed: dict[str, list[str]] = {}
    for figure in extraction.figures:
        for assumption in figure.assumptions:
            assumed.setdefault(assumption, []).append(short_id(figure.figure_id))
    for assumption, ids in assumed.items():
        console.print(Text(f"{assumption}: {', '.join(ids)}", style="dim"))
    if extraction.rejects:
        console.print()
        console.print(_refused(extraction.rejects))
    console.print(Text(f"{len(extraction.figures)} figures, {len(extraction.rejects)} candidates refused", style="dim"))


def _figures(figures: Iterable[Figure]) -> Grid:
    """The columns of the page's table; what must stay whole is not wrapped, the rest shares the width."""
    grid = Grid(box=None, pad_edge=False)
    for name in ("figure", "label", "text", "value", "unit", "measure", "dates"):
        whole = name in ("figure", "label", "value")
        grid.add_column(name, no_wrap=whole, overflow="fold", justify="right" if name == "value" else "left")
    for figure in figures:
        words = figure.words()
        measure = _measure(words)
        label = Text(figure.label, style=STYLES[figure.label])
        cells = (words["text"], words["value"], words["unit"], measure, words["dates"].replace(" to ", "\nto "))
        grid.add_row(words["figure"], label, *(c if isinstance(c, Text) else Text(c) for c in cells))
    return grid


def _measure(words: dict[str, str]) -> Text:
    """What a figure measures, with its links to other figures under it."""
    measure = Text(words["measure"])
    if words["links"]:
        measure.append("\n" * bool(words["measure"]) + words["links"], style="dim")
    return measure


def _refused(rejects: Iterable[Reject]) -> Grid:
    grid = Grid(box=None, pad_edge=False)
    for name in ("refused", "why", "check"):
        grid.add_column(name, overflow="fold")
    for reject in rejects:
        grid.add_row(Text(reject.value or "", style=REFUSED), Text(reject.reason), Text(reject.check))
    return grid


def print_candidates(rows: list[Any], console: Console | None = None) -> None:
    """Prints candidates: kept or refused, the rule, the reason, and what the figure says."""
    console = console or Console(highlight=False)
    grid = Grid("", "text", "label", "rule", "why", "value", "unit", "dates", "measure", box=None, pad_edge=False)
    for row in rows:
        words = row.figure.words() if row.figure else dict.fromkeys(("figure", "value", "unit", "dates"), "")
        mark = f"kept {words['figure']}" if row.kept else "refused"
        cells = (mark, row.text, row.label or "", row.rule, row.reason, words["value"], words["unit"], words["dates"])
        grid.add_row(*map(Text, cells), _measure(words) if row.figure else Text())
    console.print(grid)
    if not rows:
        console.print("no candidate")


def print_table(table: Table, console: Console | None = None) -> None:
    """Prints one table's columns."""
    console = console or Console(highlight=False)
    console.print(Text(f"{table.name}: {table.spec.get('description', '')}", style="bold"))
    grid = Grid("column", "type", "unit", "null", "meaning", box=None, pad_edge=False)
    for row in columns(table):
        grid.add_row(*map(Text, row))
    console.print(grid)
    console.print()
