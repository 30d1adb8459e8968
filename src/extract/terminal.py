"""What the command line prints with colour: a release with its figures, candidates, a schema, failures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from extract.dataset.card import columns
from extract.model import number_of, short_id
from extract.palette import PALETTE
from extract.review.marks import place

if TYPE_CHECKING:
    from pathlib import Path

    from extract.dataset.schemas import Table
    from extract.model import Extraction, Figure, Reject, Release

STYLES = {label: f"bold {ink.hue}" for label, ink in PALETTE.items()}
REFUSED = "dim strike"
MOST = 10  # failures that a run names; the table of rejects has all
WIDE = 110  # columns that a table of figures needs where units and dates have columns of their own


def print_release(release: Release, extraction: Extraction, console: Console | None = None) -> None:
    """Prints the release as it reads with its figures and what was refused marked, then tables of both and notes."""
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
    console.print(_figures(extraction.figures, wide=console.width >= WIDE))
    _print_assumed(extraction.figures, console)
    for note in release.notes:
        console.print(Text(note, style="dim"))
    if extraction.rejects:
        console.print()
        console.print(_refused(extraction.rejects))
    found, refused = number_of(len(extraction.figures), "figure"), number_of(len(extraction.rejects), "candidate")
    console.print(Text(f"{found}, {refused} refused", style="dim"))


def _print_assumed(figures: Iterable[Figure], console: Console) -> None:
    """A line for each assumption, with the figures that it was made for."""
    assumed: dict[str, list[str]] = {}
    for figure in figures:
        for assumption in figure.assumptions:
            assumed.setdefault(assumption, []).append(short_id(figure.figure_id))
    for assumption, ids in assumed.items():
        console.print(Text(f"{assumption}: {', '.join(ids)}", style="dim"))


def _figures(figures: Iterable[Figure], wide: bool) -> Grid:
    """The columns of the page's table; in a narrow terminal units stand under values, dates under measures."""
    grid = Grid(box=None, pad_edge=False)
    for name in ("figure", "label", "text", "value", "unit", "measure", "dates"):
        if wide or name not in ("unit", "dates"):
            whole = name in ("figure", "label", "value", "dates")
            grid.add_column(name, no_wrap=whole, overflow="fold", justify="right" if name == "value" else "left")
    for figure in figures:
        words = figure.words()
        label = Text(figure.label, style=STYLES[figure.label])
        under = () if wide else (words["dates"],)
        says = _lines(words["measure"], *under, links=words["links"])
        value = (words["value"], words["unit"])
        cells = (*map(Text, value), says, Text(words["dates"])) if wide else (_lines(*value), says)
        grid.add_row(words["figure"], label, Text(words["text"]), *cells)
    return grid


def _lines(*parts: str, links: str = "") -> Text:
    """Those parts that are there, a line each, with the links to other figures under them."""
    text = Text("\n".join(filter(None, parts)))
    if links:
        text.append("\n" * bool(text) + links, style="dim")
    return text


def _refused(rejects: Iterable[Reject]) -> Grid:
    grid = Grid(box=None, pad_edge=False)
    for name in ("refused", "why", "check"):
        grid.add_column(name, overflow="fold")
    for reject in rejects:
        grid.add_row(Text(reject.value or "", style=REFUSED), Text(reject.reason), Text(reject.check))
    return grid


def print_candidates(rows: list[Any], console: Console | None = None) -> None:
    """Prints candidates: kept or refused, the rule, and what the figure says or why it is none."""
    console = console or Console(highlight=False)
    grid = Grid(box=None, pad_edge=False)
    for name in ("", "text", "rule", "what it says, or why not"):
        grid.add_column(name, no_wrap=not name, overflow="fold")
    for row in rows:
        if row.figure is None:
            grid.add_row(Text("refused"), Text(row.text, style=REFUSED), Text(row.rule), Text(row.reason))
            continue
        words = row.figure.words()
        value = " ".join(filter(None, (words["value"], words["unit"])))
        says = _lines(value, words["measure"], words["dates"], links=words["links"])
        label = Text.assemble((row.label, STYLES[row.label]), "\n", (row.rule, "dim"))
        grid.add_row(Text(f"kept {words['figure']}"), Text(row.text), label, says)
    console.print(grid if rows else "no candidate")
    _print_assumed([row.figure for row in rows if row.figure], console)


def print_table(table: Table, console: Console | None = None) -> None:
    """Prints one table's columns."""
    console = console or Console(highlight=False)
    console.print(Text(f"{table.name}: {table.spec.get('description', '')}", style="bold"))
    grid = Grid(box=None, pad_edge=False)
    for name in ("column", "type", "null", "meaning"):
        grid.add_column(name, no_wrap=name != "meaning", overflow="fold")
    for column, kind, unit, null, meaning in columns(table):
        grid.add_row(column, Text(kind + f"\n{unit}" * bool(unit)), null, Text(meaning))
    console.print(grid)
    console.print()


def failures(dataset: Path) -> list[str]:
    """A line each for files that could not be read, corrections and expected figures that do not hold, and why."""
    import pyarrow.compute as pc

    from extract.dataset.store import load_table
    from extract.dataset.tally import FAILED

    unreadable = (pc.field("table") == "releases") & (pc.field("column") == "source")
    rows = load_table(dataset, "rejects", unreadable | pc.field("check").isin(FAILED)).to_pylist()
    lines = []
    for row in rows[:MOST]:
        what = f"{row['value']}: " if row["value"] and row["value"] != row["release_id"] else ""
        name = "" if row["table"] == "releases" and what else f"{row['release_id']}: "
        lines.append(f"{name}{what}{row['reason']}")
    return lines + ([f"… and {len(rows) - MOST:,} more in the table rejects"] if len(rows) > MOST else [])
