"""Markdown → blocks, through markdown-it-py (CommonMark with tables); front matter is a sidecar."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.reading.blocks import Block
from extract.reading.html import read_rendered
from extract.reading.pandoc import plain_markdown
from extract.reading.sidecar import SIDECAR_FIELDS, known_fields
from extract.reading.soup import make_soup
from extract.safe_yaml import load_yaml

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_STRONG = re.compile(r"\*\*(?<![\\*]\*\*)(?!\*)(\s*)([^*\n]+(?:\n(?!\s*\n)[^*\n]+){0,5}?)(\s*)\*\*(?!\*)")
# The title, the authors and the day that Pandoc writes at the head of a text.
_TITLE_BLOCK = re.compile(
    r"\A%[ \t]*(?P<title>[^\n]{0,300})(?:\n%[ \t]*(?P<issuer>[^\n]{0,300}))?(?:\n%[ \t]*(?P<date>[^\n]{0,100}))?"
    r"(?=\n|\Z)"
)
_ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_STARS = re.compile(r"\*{2,}")
# Longer ones are text: YAML is slow to read and nobody writes them.
_FRONT = re.compile(r"\A---[ \t]*\n(.{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z][\w-]*):[ \t]+(\S.*)$", re.MULTILINE)
_SIGNS = "!&*[]{}|>%@`"  # of YAML: a value that begins with one is no text


def front_matter(text: str) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    """The front matter's known fields, the text with its lines blanked (line numbers stay), and what was left out."""
    match = _FRONT.match(text)
    if not match and (match := _TITLE_BLOCK.match(text)):
        said = {name: _ESCAPED.sub("", value.strip()) for name, value in match.groupdict("").items()}
        fields, faults = known_fields(said)
        body = "\n" * match.group().count("\n") + text[match.end() :]
        return fields, body, tuple(f"title block: {fault}; left out" for fault in faults)
    if not match:
        return {}, text, ()
    notes = []
    try:
        data = load_yaml(match[1])
    except ValueError:
        data = _line_by_line(match[1])
        notes.append("the front matter is no YAML; its lines were read one by one")
    if not isinstance(data, dict) or not data:  # lines between two rules
        return {}, text, ()
    fields, faults = known_fields(data)
    body = "\n" * match.group().count("\n") + text[match.end() :]
    return fields, body, (*notes, *(f"front matter: {fault}; left out" for fault in faults))


def _line_by_line(text: str) -> dict[str, Any]:
    """The fields of front matter that is no YAML, a line each: a title with a colon is meant as it stands."""
    found: dict[str, Any] = {}
    for name, said in _FIELD.findall(text):
        try:
            value = load_yaml(said) if name in SIDECAR_FIELDS else None
        except ValueError:
            value = {}
        found[name] = said if isinstance(value, dict) and said[0] not in _SIGNS else value
    return found


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable("table")


def read_markdown(text: str) -> list[Block]:
    """The blocks of a Markdown text."""
    parser = _parser()
    tokens = parser.parse(_STRONG.sub(_strong, plain_markdown(text)))
    for token in tokens:
        if token.map and token.type == "html_block":
            token.content = f'<hr data-source-line="{token.map[0] + 1}">{token.content}'
        elif token.map and token.nesting >= 0:
            token.attrSet("data-source-line", str(token.map[0] + 1))
    blocks = read_rendered(text, make_soup(parser.renderer.render(tokens, parser.options, {})))
    for block in blocks:
        if not block.cells:
            block.text = _STARS.sub("", block.text).strip()
    return [b for b in blocks if b.text]


def _strong(match: re.Match[str]) -> str:
    """Bold as its writer meant it, where CommonMark asks for other spaces (`**Title: **text`)."""
    before, inner, after = match.groups()
    return f"{before}<strong>{inner}</strong>{after}"
