"""Plain text → blocks: hard wraps joined, bullets of every sign, headings on their own line."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.reading.blocks import BULLET, NUMBERED, Block, clean
from extract.reading.columns import listed_tables, text_tables
from extract.reading.dating import find_day, is_dateline

_ENDS = re.compile(r"[.!?:;”\"’')\]…]\s*$")
_RULE = re.compile(r"^\s*(?:[#*=_~-]\s*){3,}\s*$|^\s*-\s?(?:30|0)\s?-\s*$")

# Signs of bullets, of which the second stand below the first.
_OUTER, _INNER = frozenset("•●·*1"), frozenset("o◦○-–▪■a")

# Who said what stands above: `— Jane Doe, Secretary of State`; characters that a name and its office begin in.
_SPEAKER = re.compile(r"[–—]\s?(?:[A-Z][\w.]+\s){1,6}")
_NAME = 120
# Of a file whose lines are wrapped: how many it has at least, the characters of a full one, the column, the share
# of full ones, or how many of them go on in lower case; and the share of the column below which a line ends at will.
_FEWEST, _FULL, _COLUMN, _FULL_SHARE, _GO_ON, _SHORT = 4, 55, 100, 0.4, 3, 0.7
_LABEL = re.compile(r"[A-Z][\w-]{1,14}:\s")
_TORN = re.compile(r"(?!(?:and|or|to|but)\b)[a-z]")

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
# An amount that begins a line and goes on in it; words by which the line above it goes on to one, and those that
# close a label as well (`Total awarded`), where the amount's own line must be a piece of a sentence; how long the line
# above is.
_AMOUNT = re.compile(
    r"(?:(?:[A-Z]{1,3}\s?)?[$€£¥]|[A-Z]{3}\s)\s?\d[\d,.]*"
    r"(?:\s?(?:million|billion|trillion|thousand|[mb]n?|k)\b)?(?=[.,;)]|\s[a-z(])"
)
_TO_AMOUNT = frozenset(
    "including includes totaling totalling worth exceeding exceeds gave gives giving provides providing spends "
    "receives receiving gets got invests investing contributes has had have was were is are costs between".split()
)
_TO_AMOUNT_OR_LABEL = frozenset(
    "received spent paid awarded granted provided invested contributed committed allocated raised saved earned "
    "approved announced distributed pledged requested cost reached exceeded totaled totalled".split()
)
_IN_A_SENTENCE = re.compile(r"[.,;]\s|[.,;:!?”]$|\s(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$")
_LONG_ENOUGH = 30
# Characters of a line that a headline may have, and of the end of one that hold its last words.
_HEADLINE_LINE, _TAIL = 120, 60
_DASH = re.compile(r"\s(?:--?|–)\s|—")


def read_text(text: str) -> list[Block]:
    """The blocks of a plain text, in order; rules and end marks (`###`, `-30-`) become boilerplate."""
    lines = text.split("\n")
    column = _column(lines)
    blocks: list[Block] = []
    gap, open_items = 0, list[tuple[int, str]]()
    open_block, above = False, ""
    tables = text_tables(lines) or listed_tables(lines)
    behind = 0
    for number, raw in enumerate(lines, 1):
        if number - 1 in tables:
            behind, rows = tables[number - 1]
            rows[0].gap, gap, open_block = gap, 0, False
            blocks += rows
        if number <= behind:
            continue
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
            indent = _indent(raw)
            if not blocks or blocks[-1].kind != "bullet":
                open_items.clear()
            depth = _depth(open_items, indent, _sign(raw[:bullet].strip("( \t")))
            blocks.append(Block("bullet", clean(raw[bullet:]), number, depth, gap))
        elif open_block and _continues(blocks[-1], raw, line, above, column):
            blocks[-1].text += line if _is_torn(blocks[-1].text, line) else f" {line}"
        else:
            blocks.append(Block("paragraph", line, number, gap=gap))
        gap, open_block, above = 0, True, raw
    return [b for b in blocks if b.text]


def _bullet(raw: str) -> int:
    """Where the text of a list item begins, 0 for no list item."""
    sign = BULLET.match(raw)
    if sign and sign.end() < len(raw) and sign.group().strip():
        spoken = sign.group().strip() in "–—" and _SPEAKER.match(raw.strip()) and "," in raw[:_NAME]
        return 0 if spoken else sign.end()
    number = NUMBERED.match(raw)
    return number.end() if number and len(raw) > number.end() else 0


def _sign(text: str) -> str:
    """The sign of a bullet; of numbers and letters, one for all."""
    first = text[:1]
    return "1" if first.isdigit() else "a" if first.isalpha() and len(text) > 1 else first


def _depth(open_items: list[tuple[int, str]], indent: int, sign: str) -> int:
    """The depth of a bullet; `open_items` are indent and sign of those that it is inside of, kept in step.

    At one indent the sign tells: `o` and `-` stand below `•`.
    """
    while open_items and indent < open_items[-1][0]:
        open_items.pop()
    if any((indent, sign) == item for item in open_items):
        del open_items[next(n for n, item in enumerate(open_items) if item == (indent, sign)) + 1 :]
    elif not open_items or indent > open_items[-1][0] + 1 or (open_items[-1][1] in _OUTER and sign in _INNER):
        open_items.append((indent, sign))
    elif sign not in _INNER:
        open_items[:] = [item for item in open_items if item[0] < indent - 1] + [(indent, sign)]
    return len(open_items) - 1


def _column(lines: list[str]) -> int:
    """The column at which a file breaks its lines, as mail and older sites do: none is long, and many are full or go on
    below in lower case. 0 for a file that breaks none."""
    lengths = [len(line) for line in lines if " " in line.strip()]
    full = sorted(n for n in lengths if _FULL <= n <= _COLUMN)
    if not full or len(lengths) < _FEWEST or max(lengths) > _COLUMN + 10:
        return 0
    go_on = sum(len(a) >= _FULL and b.lstrip()[:1].islower() for a, b in pairwise(lines))
    return full[3 * len(full) // 4] if len(full) >= _FULL_SHARE * len(lengths) or go_on >= _GO_ON else 0


def _continues(block: Block, raw: str, line: str, above: str, column: int) -> bool:
    """Whether a line goes on with the block, whose last line is the one `above`; `raw` is the line with its indent."""
    if column:
        return not _ends_at_will(block.text, raw, line, above, column)
    if block.kind == "bullet" and _indent(raw) > _indent(above) - (_bullet(above) == 0):
        return True
    if _is_open(block.text, line) or (line.isupper() and block.text.isupper() and block.text.endswith((";", ","))):
        return True
    if _goes_on_to_amount(block.text, line, above):
        return True
    goes_on = line[0].islower() or (line[0].isdigit() and not is_dateline(line))
    return goes_on and not _ENDS.search(block.text, max(len(block.text) - _TAIL, 0)) and len(block.text) > 40


def _goes_on_to_amount(text: str, line: str, above: str) -> bool:
    """Whether an amount that begins a line is what the sentence above goes on to: `farmers received`, `$1.2 billion`.

    The line above is about as long as its column, which the longer of the two tells.
    """
    amount = _AMOUNT.match(line)
    if amount is None or len(above) < _LONG_ENOUGH:
        return False
    if len(above) + 1 + len(line.split()[0]) < _SHORT * max(len(above), len(line)):
        return False
    last = text[-_TAIL:].split()[-1].lower()
    return last in _TO_AMOUNT or (last in _TO_AMOUNT_OR_LABEL and _IN_A_SENTENCE.search(line) is not None)


def _ends_at_will(text: str, raw: str, line: str, above: str, column: int) -> bool:
    """Whether a line of a wrapped file ends though the next word would have had room, or a new look begins below it:
    an indent after a full stop, small letters after capitals, a label after a label."""
    if line[0].islower() or text.endswith((",", "-")) or _is_open(text, line):
        return False
    if above.isupper() and not line.isupper() and len(above.split()) > 2:
        return True
    if _LABEL.match(line) and _LABEL.match(text):
        return True
    if _ENDS.search(text, max(len(text) - _TAIL, 0)) and _indent(raw) > _indent(above) + 2:
        return True
    return len(above.expandtabs(4).rstrip()) + 1 + len(line.split()[0]) < _SHORT * column


def _is_torn(text: str, line: str) -> bool:
    """Whether a word goes on below its hyphen: `long-` over `term`, but not `short-` over `and long-term`."""
    return text[-1:] == "-" and text[-2:-1].isalnum() and _TORN.match(line) is not None


def _indent(raw: str) -> int:
    line = raw.expandtabs(4)
    return len(line) - len(line.lstrip())


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
