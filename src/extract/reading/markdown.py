"""Markdown → blocks, through markdown-it-py (CommonMark with tables); front matter is a sidecar."""

from __future__ import annotations

import re
from typing import Any

from extract.reading.blocks import Block
from extract.reading.html import read_rendered
from extract.reading.soup import make_soup
from extract.reading.source import Unreadable, check_sidecar
from extract.safe_yaml import load_yaml

_STRONG = re.compile(r"(?<![\\*])\*\*(?!\*)(\s*)([^*\n]+(?:\n(?!\s*\n)[^*\n]+){0,5}?)(\s*)\*\*(?!\*)")
_STARS = re.compile(r"\*{2,}")
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

    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    tokens = parser.parse(_STRONG.sub(_strong, text))
    for token in tokens:
        if token.map and token.type == "html_block":
            token.content = f'<hr data-source-line="{token.map[0] + 1}">{token.content}'
        elif token.map and token.nesting >= 0:
            token.attrSet("data-source-line", str(token.map[0] + 1))
    blocks = read_rendered(text, make_soup(parser.renderer.render(tokens, parser.options, {})))
    for block in blocks:
        block.text = _STARS.sub("", block.text).strip()
    return [b for b in blocks if b.text]


def _strong(match: re.Match[str]) -> str:
    """Bold as its writer meant it, where CommonMark asks for other spaces (`**Title: **text`)."""
    before, inner, after = match.groups()
    return f"{before}<strong>{inner}</strong>{after}"
