"""Plain text → blocks: hard wraps joined, bullets of every sign, headings on their own line."""

from __future__ import annotations

import re

from extract.reading.blocks import BULLET, NUMBERED, Block, clean

_ENDS = re.compile(r"[.!?:;”\"’')\]…]\s*$")
_RULE = re.compile(r"^\s*(?:[#*=_~-]\s*){3,}\s*$|^\s*-\s?30\s?-\s*$")


def read_text(text: str) -> list[Block]:
    """The blocks of a plain text, in order; rules and end marks (`###`, `-30-`) become boilerplate."""
    lines = text.split("\n")
    wrapped = _is_wrapped(lines)
    blocks: list[Block] = []
    gap, indents = 0, [0]
    open_block = False
    for number, raw in enumerate(lines, 1):
        line = clean(raw)
        if not line:
            gap += 1
            open_block = False
            continue
        if _RULE.match(line):
            blocks.append(Block("boilerplate", line, number, gap=gap, content=False))
            gap, open_block = 0, False
            continue
        bullet = _bullet(raw)
        if bullet:
            indent = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
            depth = _depth(indents, indent) if blocks and blocks[-1].kind == "bullet" else _restart(indents, indent)
            blocks.append(Block("bullet", clean(raw[bullet:]), number, depth, gap))
        elif open_block and _continues(blocks[-1], raw, line, wrapped):
            blocks[-1].text += f" {line}"
        else:
            blocks.append(Block("paragraph", line, number, gap=gap))
        gap, open_block = 0, True
    return [b for b in blocks if b.text]


def _bullet(raw: str) -> int:
    """Where the text of a list item begins, 0 for no list item."""
    sign = BULLET.match(raw)
    if sign and sign.end() < len(raw) and sign.group().strip():
        if (
            sign.group().strip() in "–—"
            and re.match(r"[–—]\s?(?:[A-Z][\w.]+\s){1,6}", raw.strip())
            and "," in raw[:120]
        ):
            return 0
        return sign.end()
    number = NUMBERED.match(raw)
    return number.end() if number and len(raw) > number.end() else 0


def _depth(indents: list[int], indent: int) -> int:
    """The depth of a bullet under another; `indents` are those of the bullets that it is inside of, kept in step."""
    while indents and indent < indents[-1]:
        indents.pop()
    if not indents or indent > indents[-1] + 1:
        indents.append(indent)
    return len(indents) - 1


def _restart(indents: list[int], indent: int) -> int:
    """The depth of the first bullet of a list."""
    indents[:] = [indent]
    return 0


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the file breaks its lines at a column (60 to 100), as mail and older sites do."""
    lengths = [len(line) for line in lines if line.strip()]
    if len(lengths) < 4:
        return False
    full = sum(55 <= n <= 100 for n in lengths)
    return max(lengths) <= 110 and full >= 0.4 * len(lengths)


def _continues(block: Block, raw: str, line: str, wrapped: bool) -> bool:
    """Whether a line goes on with the block above it; `raw` is the line with its indent."""
    if wrapped:
        return True
    if block.kind == "bullet" and raw[:1] in " \t":
        return True
    return not _ENDS.search(block.text) and (line[0].islower() or line[0].isdigit()) and len(block.text) > 40
