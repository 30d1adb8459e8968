"""What the command line prints with colour: a release with its figures, candidates, a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

if TYPE_CHECKING:
    from extract.dataset.schemas import Table
    from extract.model import Extraction, Figure, Release

STYLES = {"MONEY": "bold green", "PERCENT": "bold magenta", "QUANTITY": "bold cyan", "DATE": "bold yellow"}


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
        grid.add_row(*map(Text, _row(figure)))
    console.print(grid)
    console.print(Text(f"{len(extraction.figures)} figures, {len(extraction.rejects)} candidates refused", style="dim"))


def _short(figure_id: str | None) -> str:
    return (figure_id or "").rpartition(":")[2]


def _row(f: Figure) -> tuple[str, ...]:
    links = [
        f"{name} {_short(getattr(f, name))}"
        for name in ("period", "part_of", "baseline", "additional_to")
        if getattr(f, name)
    ]
    return (
        _short(f.figure_id),
        f.label,
        f.text,
        value(f),
        " per ".join(u for u in (f.unit, f.per) if u),
        f"{f.date_start or '…'} to {f.date_end or '…'}" if f.label == "DATE" else "",
        f.measure or "",
        ", ".join(links),
    )


_SIGNS = {"APPROX": "~", "MORE_THAN": ">", "LESS_THAN": "<", "EQUAL_OR_MORE": "≥", "EQUAL_OR_LESS": "≤"}


def value(f: Figure) -> str:
    """A figure's value as a reader writes it: `>23,600,000`, `10–20`."""
    if f.value is None:
        return ""
    trend = {"up": " ↑", "down": " ↓"}.get(f.trend or "", "")
    high = f"–{f.value_max:,.10g}" if f.value_max is not None else ""
    return f"{_SIGNS.get(f.modifier or '', '')}{f.value:,.15g}{high}{trend}"


def print_candidates(rows: list[Any], console: Console | None = None) -> None:
    """Prints candidates: kept or refused, the rule, the reason, and what the figure says."""
    console = console or Console(highlight=False)
    grid = Grid("", "text", "label", "rule", "why", "value", "unit", "dates", "measure", box=None, pad_edge=False)
    for row in rows:
        f = row.figure
        cells = _row(f) if f else ("",) * 8
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
    grid = Grid("column", "type", "null", "meaning", box=None, pad_edge=False)
    for name, column in table.spec["columns"].items():
        grid.add_row(
            *map(
                Text, (name, column["dtype"], "yes" if column.get("nullable") else "no", column.get("description", ""))
            )
        )
    console.print(grid)
    console.print()
