"""Markdown of Pandoc → Markdown of everybody: its tables as tables of bars, lettered lists as lists, no attributes.

Lines stay where they are, so that passages still know theirs.
"""

from __future__ import annotations

import re
from itertools import pairwise

_DASHES = re.compile(r" {0,3}-{2,}(?: +-{2,})+ *")
_LINE = re.compile(r" {0,3}-{5,} *")
_GRID = re.compile(r" {0,3}\+(?:[-=:]{2,}\+)+ *")
_LETTERED = re.compile(r"^( {2,}|\t+)(?:[a-hj-z]|[ivx]{1,4})[.)] +(?=\S)")
_ITEM = re.compile(r"\s*(?:[-*+]|\w{1,4}[.)])\s")
# What it adds to an image, a link or a heading: `{width="6.5in"}`, `{#aid .unnumbered}`.
_ATTRIBUTES = re.compile(r"(?:(?<=[)\]])|(?<=\w)\s?(?=\{#))\{[ \t]*(?:[.#][\w-]|[\w-]{1,30}=)[^{}\n]{0,300}\}")
# Lines of a table, and over one, at most.
_LONGEST, _OVER = 400, 6


def plain_markdown(text: str) -> str:
    """The text with what only Pandoc writes as other parsers read it."""
    if "{" in text:
        text = _ATTRIBUTES.sub("", text)
    lines = text.split("\n")
    n = 0
    while n < len(lines):
        if lines[n].lstrip().startswith("+") and _GRID.fullmatch(lines[n]):
            n = _grid(lines, n)
        elif "--" in lines[n] and _DASHES.fullmatch(lines[n]):
            n = _columns(lines, n)
        elif (letter := _LETTERED.match(lines[n])) and _in_list(lines, n):
            lines[n] = f"{letter[1]}- {lines[n][letter.end() :]}"
            n += 1
        else:
            n += 1
    return "\n".join(lines)


def _in_list(lines: list[str], n: int) -> bool:
    """Whether the line over a lettered one is an item of a list."""
    above = next((line for line in reversed(lines[max(n - 2, 0) : n]) if line.strip()), "")
    return _ITEM.match(above) is not None


def _grid(lines: list[str], start: int) -> int:
    """Makes a table of `+---+` rules one of bars; gives the line behind it."""
    end = start
    while end < len(lines) and end - start < _LONGEST and lines[end].lstrip()[:1] in ("+", "|") and lines[end].strip():
        end += 1
    bounds = [m.start() for m in re.finditer(r"\+", lines[start])]
    rows: list[list[str]] = [[]]
    for line in lines[start + 1 : end]:
        if _GRID.fullmatch(line):
            rows.append([])
        else:
            cells = [line[a + 1 : b].strip() for a, b in pairwise(bounds)]
            rows[-1] = [f"{x} {y}".strip() for x, y in zip(rows[-1] or [""] * len(cells), cells, strict=True)]
    _write(lines, start, end, [row for row in rows if row])
    return end


def _columns(lines: list[str], rule: int) -> int:
    """Makes a table whose columns stand under dashes one of bars; gives the line behind it."""
    spans = [m.span() for m in re.finditer(r"-+", lines[rule])]
    bounds = [0, *(a for a, _ in spans[1:]), 10_000]
    start = rule
    while start and rule - start < _OVER and lines[start - 1].strip() and not _LINE.fullmatch(lines[start - 1]):
        start -= 1
    ruled = bool(start) and _LINE.fullmatch(lines[start - 1]) is not None
    opened = start == rule  # without a head: rows go on to another rule of the same dashes
    end = rule + 1
    while end < len(lines) and end - rule < _LONGEST:
        closes = _LINE.fullmatch(lines[end]) or _DASHES.fullmatch(lines[end])
        if closes or (not (ruled or opened) and not lines[end].strip()):
            break
        end += 1
    if end == len(lines) and (ruled or opened):
        return rule + 1
    parted = any(not line.strip() for line in lines[rule + 1 : end])
    rows = [_joined(lines[start:rule], bounds)] if start < rule else []
    group: list[str] = []
    for line in [*lines[rule + 1 : end], ""]:
        if line.strip() and (parted or not group):
            group.append(line)
        if group and (not parted or not line.strip()):
            rows.append(_joined(group, bounds))
            group = []
    closed = end < len(lines) and lines[end].strip() != ""
    _write(lines, start - ruled, end + closed, rows)
    return end + closed


def _joined(lines: list[str], bounds: list[int]) -> list[str]:
    """The cells of a row that may have many lines."""
    return [" ".join(filter(None, (line[a:b].strip() for line in lines))) for a, b in pairwise(bounds)]


def _write(lines: list[str], start: int, end: int, rows: list[list[str]]) -> None:
    """Puts a table of bars in the place of [start, end), with empty lines for those that it does not need."""
    if not rows or len(rows) + 1 > end - start:
        return
    bars = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    written = [bars[0], "|---" * len(rows[0]) + "|", *bars[1:]]
    lines[start:end] = written + [""] * (end - start - len(written))
