"""Tables in plain text: lines whose cells are set apart by tabs, bars or runs of spaces, as the rows that they are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.reading.blocks import BULLET, NUMBERED, Block, clean
from extract.reading.rows import VALUE, Cell, notes_over, parted, row_blocks

_APART = re.compile(r"\s*\|\s*|\s*\t\s*|\s{2,}")
_GAP = re.compile(r"[|\t]|\s\s")
_YEAR = re.compile(r"(?:FY ?)?(?:19|20)\d\d")
_SIGN = re.compile(r"([$€£¥]) (?=[\d(])")
_NOTE = re.compile(r"\([^()]+\)")
_NOTHING = re.compile(r"[-–—]{1,3}|\.{2,3}|n/?[am]\.?|NM", re.IGNORECASE)
_NUMERIC = re.compile(r"[$€£¥]\s?[-–—]|\(?-?[$€£¥]?[\d.,]*\d\)?%?(?:\s?(?:pts?|bps|x|%))?")
_SEVERAL = re.compile(r"(?:(?:19|20)\d\d|\(?\d{1,3}(?:,\d{3})+\)?)(?: (?:(?:19|20)\d\d|\(?\d{1,3}(?:,\d{3})+\)?))+")
_RULE = re.compile(r"[\s|:+=_-]*[=_-]{2}[\s|:+=_-]*")
# Rows of a table whose cells stand below one another.
_FEWEST = 2
# Lines over the first row that can head its columns; characters of such a line, of a word that may end with a full
# stop, of the space before one that is over the values alone, and before one at the edge.
_HEAD, _LONGEST, _WORD, _INDENT, _EDGE = 7, 110, 20, 15, 2


@dataclass(slots=True)
class Row:
    """A line cut into cells; `numbers` is how many of them, the last ones, are values; `at` where each begins."""

    cells: list[str]
    at: list[int]
    numbers: int


def text_tables(lines: list[str]) -> dict[int, tuple[int, list[Block]]]:
    """The tables of a plain text: by the index of its first line, the index behind its last one and its rows.

    A table has two rows at least that name something and give the same number of values, or one right under its heads.
    """
    cut = [_row(line) if len(line) <= 2 * _LONGEST and _GAP.search(line.strip()) else None for line in lines]
    if not any(cut):
        return {}
    tables: dict[int, tuple[int, list[Block]]] = {}
    n = behind = 0
    while n < len(lines):
        row = cut[n]
        if row is None or not row.numbers:
            n += 1
            continue
        end = _end(lines, cut, n, row.numbers)
        rows = [r for r in cut[n:end] if r is not None and r.numbers == row.numbers]
        start = _head(lines, n, behind)
        headed = row.numbers > 1 and start < n and len(_cells(lines[n - 1])[0]) in (row.numbers, row.numbers + 1)
        if len(rows) < 2 and not headed:
            n += 1
            continue
        tables[start] = (end, _blocks(lines, start, n, end, row.numbers))
        n = behind = end
    return tables


def _row(line: str) -> Row | None:
    """A line as a row, None for one of prose: cells that are set apart, the last ones values, the first one a name."""
    if _RULE.fullmatch(line) or BULLET.match(line) or NUMBERED.match(line):
        return None
    cells, at = _cells(line)
    if all(map(_YEAR.fullmatch, cells)):
        return None  # the heads of another table
    numbers = 0
    while numbers < len(cells) - 1 and _is_value(cells[-1 - numbers]):
        numbers += 1
    if not numbers or not any(map(str.isdigit, "".join(cells[len(cells) - numbers :]))):
        return None
    first = cells[: len(cells) - numbers]
    if len(first) != 1 or not first[0] or first[0].endswith((".", ",")):
        return None
    return Row(cells, at, numbers)


def _cells(line: str) -> tuple[list[str], list[int]]:
    """The cells of a line and where they begin; a sign and its number, a number and what closes it, are one."""
    cells, at = list[str](), list[int]()
    body = line.rstrip()
    begins = len(body) - len(body.lstrip())
    if body.lstrip().startswith("|"):
        body, begins = body.rstrip("|"), body.index("|") + 1
    position = begins
    for gap in [*_APART.finditer(body, begins), None]:
        text = _SIGN.sub(r"\1", clean(body[position : gap.start() if gap else len(body)]))
        if cells and text and cells[-1] and parted(cells[-1], text):
            cells[-1] += text
        elif text:
            several = text.split(" ") if _SEVERAL.fullmatch(text) else [text]
            cells += several
            at += [position + len(" ".join(several[:n])) + (n > 0) for n in range(len(several))]
        position = gap.end() if gap else 0
    return cells, at


def _is_value(text: str) -> bool:
    return bool(_NUMERIC.fullmatch(text) or VALUE.fullmatch(text) or _NOTHING.fullmatch(text))


def _end(lines: list[str], cut: list[Row | None], start: int, numbers: int) -> int:
    """The index behind the last row of a table: names of parts, rules and a blank line may stand between rows."""
    end = start + 1
    while end < len(lines):
        row = cut[end]
        if row is not None and row.numbers == numbers:
            end += 1
            continue
        ahead = range(end, min(end + 3, len(lines)))
        following = next((i for i in ahead if (r := cut[i]) is not None and r.numbers == numbers), None)
        if following is None or not all(_between(lines[i], cut[i]) for i in range(end, following)):
            break
        end = following
    return end


def _between(line: str, row: Row | None) -> bool:
    """Whether a line may stand between two rows: none, a rule, the name of a part, a row with fewer values."""
    text = clean(line)
    short = len(text) <= _LONGEST and not text.endswith((".", ";", "?", "!"))
    return not text or row is not None or bool(_RULE.fullmatch(line)) or (short and len(_cells(line)[0]) == 1)


def _head(lines: list[str], first: int, behind: int) -> int:
    """The index of the first line that heads the columns: of years, or of names set apart, over the first row."""
    start = first
    for i in range(first - 1, max(first - 1 - _HEAD, behind - 1, -1), -1):
        text = clean(lines[i])
        if not text and start != first:
            break
        cells, at = _cells(lines[i]) if len(text) <= _LONGEST or "|" in text else ([text], [0])
        if max(map(len, cells), default=0) > _LONGEST:
            break
        if not text or _RULE.fullmatch(lines[i]):
            continue
        part = len(cells) == 1 and i == first - 1 and (text.endswith(":") or _names_part(lines, i))
        names = len(cells) > 1 and not any(c.endswith(":") or (c.endswith(".") and len(c) > _WORD) for c in cells)
        over = lines[i][0] == "\t" or at[0] > _INDENT or _NOTE.fullmatch(text)
        if not (part or names or over or _YEAR.fullmatch(cells[0])):
            break
        start = i
    return start


def _names_part(lines: list[str], i: int) -> bool:
    """Whether a line alone is the name of the part below it: some words, right below the heads of the columns."""
    text, above = clean(lines[i]), lines[i - 1] if i else ""
    indented = len(above) - len(above.lstrip()) > _INDENT
    return len(text) <= _LONGEST // 2 and text[-1] not in ".;?!," and bool(clean(above)) and indented


def _blocks(lines: list[str], start: int, first: int, end: int, numbers: int) -> list[Block]:
    """The rows of a table whose lines are [start, end), those of values from `first` on."""
    rows: list[tuple[list[Cell], bool]] = []
    places: list[int] = []
    edge = min(_indent(line) for line in lines[first:end] if clean(line))
    for i in range(start, end):
        if not clean(lines[i]) or _RULE.fullmatch(lines[i]):
            continue
        cells, _ = _cells(lines[i])
        made = [Cell(c, False, c) for c in cells]
        heads = i < first and not _NOTE.fullmatch(clean(lines[i]))
        rows.append((_over(made, _indent(lines[i]) - edge, numbers) if heads else made, i < first and len(made) > 1))
        places.append(i + 1)
    blocks = row_blocks(rows, notes_over(clean(x) for x in reversed(lines[max(start - _HEAD, 0) : start])), lambda _: 0)
    for block, line in zip(blocks, places, strict=True):
        block.line = line
    return blocks


def _indent(line: str) -> int:
    wide = line.expandtabs(8)
    return len(wide) - len(wide.lstrip())


def _over(cells: list[Cell], indent: int, numbers: int) -> list[Cell]:
    """The cells of a line over the rows, each over as many columns as the next; one at the edge is over the names."""
    corner = [] if indent > _EDGE else cells[:1]
    over = cells[len(corner) :]
    for cell in over if over and numbers % len(over) == 0 else ():
        cell.columns = numbers // len(over)
    return [*(corner or [Cell("", False, "")]), *over]


def listed_tables(lines: list[str]) -> dict[int, tuple[int, list[Block]]]:
    """The tables whose cells stand below one another, a line each, as copying a page leaves them: the name of a row and
    its values, again and again, below as many names of columns."""
    shown = [(n, clean(line) if len(line) <= _LONGEST else line) for n, line in enumerate(lines) if line.strip()]
    values = [len(text) <= _WORD and any(map(str.isdigit, text)) and _is_value(text) for _, text in shown]
    if sum(values) < _FEWEST:
        return {}
    tables: dict[int, tuple[int, list[Block]]] = {}
    at = 1
    while at < len(shown):
        if not values[at] or values[at - 1]:
            at += 1
            continue
        width = next((k for k in range(at, len(shown)) if not values[k]), len(shown)) - at + 1
        first, end = at - 1, at - 1
        while end + width <= len(shown) and _is_listed(shown[end : end + width], values[end : end + width]):
            end += width
        whole = end == len(shown) or not values[end]
        if (end - first) // width < _FEWEST or not whole or (first and values[first - 1]):
            at += 1
            continue
        over = first - width
        headed = over >= 0 and not any(values[over:first]) and all(_is_name(text) for _, text in shown[over:first])
        start = over if headed else first
        rows = [[Cell(text, False, text) for _, text in shown[n : n + width]] for n in range(start, end, width)]
        blocks = row_blocks([(row, headed and not n) for n, row in enumerate(rows)], [], lambda _: 0)
        for block, n in zip(blocks, range(start, end, width), strict=True):
            block.line = shown[n][0] + 1
        tables[shown[start][0]] = (shown[end - 1][0] + 1, blocks)
        at = end + 1
    return tables


def _is_listed(cells: list[tuple[int, str]], values: list[bool]) -> bool:
    """Whether lines are the name of a row and its values."""
    return not values[0] and all(values[1:]) and _is_name(cells[0][1])


def _is_name(text: str) -> bool:
    """Whether a line may name a row or a column: a few words without an end, no item of a list."""
    plain = text[0].isupper() and len(text) <= _LONGEST // 2 and text[-1] not in ".;:?!,"
    return plain and not BULLET.match(text) and not NUMBERED.match(text)
