"""Markdown → blocks, through markdown-it-py (CommonMark with tables); front matter is a sidecar."""

from __future__ import annotations

import re
from typing import Any

from extract.reading.blocks import Block
from extract.reading.html import make_soup, read_html
from extract.reading.source import Unreadable, check_sidecar
from extract.safe_yaml import load_yaml

# Longer ones are text: YAML is slow to read and nobody writes them.
_FRONT = re.compile(r"\A---[ \t]*\n(.{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)


def front_matter(text: str) -> tuple[dict[str, Any], str]:
    """The front matter's known fields and the text with its lines blanked (line numbers stay)."""
    match = _FRONT.match(text)
    if not match:
        return {}, text
    try:
        data = load_yaml(match[1])
    except ValueError as error:
        raise Unreadable(f"the front matter is not readable YAML: {error}") from error
    body = "\n" * match.group().count("\n") + text[match.end() :]
    return (check_sidecar(data, "front matter") if isinstance(data, dict) else {}), body


def read_markdown(text: str) -> list[Block]:
    """The blocks of a Markdown text."""
    from markdown_it import MarkdownIt

    rendered = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    blocks = read_html(text, make_soup(rendered))
    for block in blocks:
        block.content = True
    return blocks
