"""Plain text → blocks: hard wraps joined, bullets of every sign, headings on their own line."""

from __future__ import annotations

import re

from extract.reading.blocks import BULLET, NUMBERED, Block, clean
from extract.reading.dating import find_day, is_dateline

_ENDS = re.compile(r"[.!?:;”\"’')\]…]\s*$")
_RULE = re.compile(r"^\s*(?:[#*=_~-]\s*){3,}\s*$|^\s*-\s?30\s?-\s*$")

# Who said what stands above: `— Jane Doe, Secretary of State`; characters that a name and its office begin in.
_SPEAKER = re.compile(r"[–—]\s?(?:[A-Z][\w.]+\s){1,6}")
_NAME = 120
# Of a file whose lines are wrapped: how many it has at least, the characters of a full one, the column, and the share
# of full ones.
_FEWEST, _FULL, _COLUMN, _FULL_SHARE = 4, 55, 100, 0.4

# Words that a line may break after, though no phrase ends with them; the second only where a number follows.
_OPEN = frozenset(
    "a an the of and or nor to for with from by at as in on into its their his her our your than via per & whose "
    "almost nearly approximately roughly".split()
)
_OPEN_TO_NUMBER = frozenset("over about around some up under only additional least another more estimated".split())
# Numbers, those after which one is a name (`Phase Two`), and what goes on from a number in figures.
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty dozen hundred".split())
_NUMBERED_NOUNS = frozenset(
    "phase part day round chapter title tier level stage section week year act volume number class page table top big "
    "final step group grade article annex appendix version episode quarter".split()
)
_MAGNITUDES = frozenset("million billion trillion percent".split())
# Characters of a line that a headline may have, and of the end of one that hold its last words.
_HEADLINE_LINE, _TAIL = 120, 60
_DASH = re.compile(r"\s(?:--?|–)\s|—")


def read_text(text: str) -> list[Block]:
    """The blocks of a plain text, in order; rules and end marks (`###`, `-30-`) become boilerplate."""
    lines = text.split("\n")
    wrapped = _is_wrapped(lines)
    blocks: list[Block] = []
    gap, indents = 0, list[int]()
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
            if not blocks or blocks[-1].kind != "bullet":
                indents.clear()
            blocks.append(Block("bullet", clean(raw[bullet:]), number, _depth(indents, indent), gap))
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
        spoken = sign.group().strip() in "–—" and _SPEAKER.match(raw.strip()) and "," in raw[:_NAME]
        return 0 if spoken else sign.end()
    number = NUMBERED.match(raw)
    return number.end() if number and len(raw) > number.end() else 0


def _depth(indents: list[int], indent: int) -> int:
    """The depth of a bullet; `indents` are those of the bullets that it is inside of, kept in step."""
    while indents and indent < indents[-1]:
        indents.pop()
    if not indents or indent > indents[-1] + 1:
        indents.append(indent)
    return len(indents) - 1


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the file breaks its lines at a column, as mail and older sites do: none is long, and many are full."""
    lengths = [len(line) for line in lines if line.strip()]
    if len(lengths) < _FEWEST:
        return False
    full = sum(_FULL <= n <= _COLUMN for n in lengths)
    return max(lengths) <= _COLUMN + 10 and full >= _FULL_SHARE * len(lengths)


def _continues(block: Block, raw: str, line: str, wrapped: bool) -> bool:
    """Whether a line goes on with the block above it; `raw` is the line with its indent."""
    if wrapped:
        return True
    if block.kind == "bullet" and raw[:1] in " \t":
        return True
    if _is_open(block.text, line):
        return True
    goes_on = line[0].islower() or (line[0].isdigit() and not is_dateline(line))
    return goes_on and not _ENDS.search(block.text) and len(block.text) > 40


def _is_open(text: str, line: str) -> bool:
    """Whether a text breaks within a phrase that the line below ends: `State Secures Almost`, `$12 Million for Roads`.

    A long line, one with a dash or a day may be a dateline with the text after it.
    """
    first, before, last = ["", "", *text[-_TAIL:].lower().rsplit(maxsplit=2)][-3:]
    if not first or before.endswith((";", ",")) or len(line) > _HEADLINE_LINE or _DASH.search(line):
        return False
    figures = line[0].isdigit() or line[0] in "$€£¥"
    broken = (
        last in _OPEN
        or (last in _OPEN_TO_NUMBER and figures)
        or (last in _NUMBERS and before not in _NUMBERED_NOUNS)
        or (last[-1].isdigit() and line.split()[0].lower() in _MAGNITUDES)
    )
    return broken and not is_dateline(line) and find_day(line) is None
