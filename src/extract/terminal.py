"""What the command line prints with colour: a release with its figures, candidates, a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from extract.dataset.card import columns
from extract.palette import PALETTE

if TYPE_CHECKING:
    from extract.dataset.schemas import Table
    from extract.model import Extraction, Figure, Release

STYLES = {label: f"bold {ink.hue}" for label, ink in PALETTE.items()}


def print_release(release: Release, extraction: Extraction, console: Console | None = None) -> None:
    """Prints the release as it reads, its figures highlighted, then a table of them."""
    console = console or Console(highlight=False)
    figures: dict[int, list[Figure]] = {}
    for figure in extraction.figures:
        figures.setdefault(figure.passage, []).append(figure)
    console.print(Text(f"{release.source}  {release.date or 'no date'}", style="dim"))
    for passage in release.passages:
        text = Text(
            passage.text,
            style={"title": "bold", "heading": "bold underline", "boilerplate": "dim"}.get(passage.kind, ""),
        )
        for figure in figures.get(passage.passage, ()):
            text.stylize(STYLES[figure.label], figure.start, figure.end)
        sign = "  " * passage.depth + "• " if passage.kind == "bullet" else "> " if passage.kind == "quote" else ""
        console.print(Text(sign) + text)
    console.print()
    grid = Grid("figure", "label", "text", "value", "unit", "dates", "measure", "links", box=None, pad_edge=False)
    for figure in extraction.figures:
        grid.add_row(*map(Text, figure.words().values()))
    console.print(grid)
    console.print(Text(f"{len(extraction.figures)} figures, {len(extraction.rejects)} candidates refused", style="dim"))


def print_candidates(rows: list[Any], console: Console | None = None) -> None:
    """Prints candidates: kept or refused, the rule, the reason, and what the figure says."""
    console = console or Console(highlight=False)
    grid = Grid("", "text", "label", "rule", "why", "value", "unit", "dates", "measure", box=None, pad_edge=False)
    for row in rows:
        f = row.figure
        cells = list(f.words().values()) if f else [""] * 8
        mark = "kept" if row.kept else "refused"
        grid.add_row(
            *map(Text, (mark, row.text, row.label or "", row.rule, row.reason, cells[3], cells[4], cells[5], cells[6]))
        )
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
