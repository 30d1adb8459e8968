"""HTML → blocks with Beautiful Soup: pages and fragments, in the order of the page, nothing lost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Any

from extract.model import Kind
from extract.reading.blocks import BULLET, Block, clean, is_lead_in, is_run_in
from extract.reading.body import Span, mark_body
from extract.reading.broken import own_lines
from extract.reading.lines import Lines
from extract.reading.markup import BLOCKS, BOLD, SKIPPED, footnote_mark, is_bold, is_hidden, names_of
from extract.reading.metadata import TOLD, page_facts, plain_title, tells
from extract.reading.tables import pair_blocks, table_blocks
from extract.reading.text import read_text

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

# Dashes and letters that begin a bullet in plain text, and are none by themselves on a page.
_NO_SIGNS = frozenset({"-", "–", "—", "*", "+", "o", ""})
_DASHED = re.compile(r"(--|[-–—*+])\s+(?=\S)")
# The level of an item of a list in a page that Word wrote, and lines from which preformatted text is a text of its own.
_LEVEL, _FEW_LINES = re.compile(r"mso-list\s*:[^;]*?\blevel([1-9])"), 3
_SENTENCES = re.compile(
    r"[.?!](?<!\b[A-Z].)(?<!\b(?:St|Dr|Mr|Ms|No|vs).)(?<!\b(?:Mrs|Sen|Rep|Gov|Gen).)[”\"’)]?\s+[A-Z“\"]"
)
# Characters of a bold line that is a heading, and words of one that ends like a sentence.
_LONGEST_HEADING, _SAID = 150, 18


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of a page in order and what it says about itself: `title`, `date`, `url`, `issuer`.

    What is outside the release's body has `content` False.
    """

    blocks: list[Block]
    facts: dict[str, Any]


def read_html(text: str, soup: BeautifulSoup, title: str | None = None) -> Page:
    """The page behind a soup of `text`; `title` is the release's where it is known from elsewhere."""
    walker = _Walker(Lines(text))
    walker.walk(soup)
    facts = page_facts(walker.said)
    titles = ((title,) if title else ()) + facts.pop("titles", ())
    headline = mark_body(walker.blocks, walker.spans, titles)
    told = walker.blocks[headline].text if headline is not None else plain_title(titles)
    return Page(walker.blocks, {**facts, "title": told})


def read_rendered(source: str, soup: BeautifulSoup) -> list[Block]:
    """The blocks of a page rendered from another format, whose tags say their line there (`data-source-line`)."""
    walker = _Walker(Lines(source, markup=False))
    walker.walk(soup)
    return walker.blocks


@dataclass(slots=True)
class _Segment:
    """A part of a block between two line breaks; `lead` is the bold text that it begins with, where it goes on."""

    text: str
    line: int
    bold: bool
    linked: int
    lead: str


class _Walker:
    """Walks the soup once, without recursion, and cuts it into blocks."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.blocks: list[Block] = []
        self.spans: list[Span] = []
        self.said: list[Any] = []
        self.segments: list[_Segment] = []
        self.parts: list[str] = []
        self.line = self.breaks = self.linked = 0
        self.inked, self.all_bold, self.lead = False, True, ""
        self.lists = self.quotes = self.headings = self.bold = self.links = 0
        self.item, self.level = False, 0

    def walk(self, soup: Any) -> None:
        """Reads a soup to its end; `blocks`, `spans` and `said` are then whole."""
        from bs4.element import NavigableString, Tag

        stack: list[Any] = list(reversed(soup.contents))
        while stack:
            node = stack.pop()
            kind = type(node)
            if kind is NavigableString:
                if node.isspace():
                    self.parts.append(" ")
                else:
                    self._text(node)
            elif kind is Tag:
                name, attrs = node.name, node.attrs
                if (attrs or name in TOLD) and tells(name, attrs):
                    self.said.append(node)
                if name in SKIPPED or (attrs and is_hidden(attrs)):
                    if name == "head":
                        self.said += [tag for tag in node.descendants if tag.name and tells(tag.name, tag.attrs)]
                    continue
                if name in BLOCKS:
                    self._flush()
                    rows = self._rows(node) if name in ("table", "dl", "pre") else None
                    if rows is not None:
                        self.spans.append(Span(name, names_of(attrs), len(self.blocks), len(self.blocks) + len(rows)))
                        self.blocks += rows
                        continue
                    stack.append(self._enter(name, attrs))
                elif name == "br":
                    self._break()
                elif name == "a":
                    self.links += 1
                    stack.append((name, None))
                elif name in ("sup", "time") and self.inked and (mark := self._mark(node)):
                    self.parts.append(mark)
                    if name == "sup":
                        continue
                elif name in BOLD or (attrs and is_bold(name, attrs)):
                    self.bold += 1
                    stack.append(("b", None))
                stack += node.contents[::-1]
            elif kind is tuple:
                self._leave(*node)
        self._flush()
        _dashes_to_bullets(self.blocks)

    def _rows(self, table: Any) -> list[Block] | None:
        """The rows of a table or of a list of terms, the lines of a plain text; None where it is layout."""
        if table.name == "dl":
            return pair_blocks(table, self.lines.of)
        if table.name == "pre":
            return self._plain(table.get_text())
        lines = takewhile(lambda b: b.kind in ("paragraph", "heading"), reversed(self.blocks[-3:]))
        return table_blocks(table, self.lines.of, [b.text for b in lines])

    def _plain(self, text: str) -> list[Block] | None:
        """The blocks of a text whose lines the page shows as they are; None for one of few lines."""
        if text.strip().count("\n") < _FEW_LINES:
            return None
        first = next(line.strip() for line in text.split("\n") if line.strip())
        above = text[: text.index(first)].count("\n") + 1
        begins = self.lines.of(first)
        self.lines.skip(text.rstrip().rsplit("\n", 1)[-1].strip())
        blocks = read_text(text)
        for block in blocks:
            block.line, block.plain = block.line + begins - above, True
        return blocks

    def _enter(self, name: str, attrs: Any) -> tuple[str, Span]:
        """Begins an element that is a block; gives what `_leave` is called with at its end."""
        if (name == "button" and self.headings) or (name == "footer" and self.quotes):
            name = "div"  # what opens an accordion is its heading; who said a quote stands at its foot
        style = attrs.get("style", "") if name == "p" else ""
        if "mso-list" in style and (level := _LEVEL.search(style)):
            self.level = int(level[1])
        if name == "li":
            self.item = True
        elif name in ("ul", "ol", "menu"):
            self.lists += 1
        elif name == "blockquote":
            self.quotes += 1
        elif name[0] == "h" and name[1:].isdigit():
            self.headings += 1
        line = attrs.get("data-source-line", "")
        if line.isdecimal() and len(line) < 9 and not self.lines.markup:
            self.lines.seek(int(line))
        span = Span(name, names_of(attrs), len(self.blocks))
        self.spans.append(span)
        return name, span

    def _leave(self, name: str, span: Span | None) -> None:
        if span is None:
            if name == "a":
                self.links -= 1
            else:
                self.bold -= 1
            return
        self._flush()
        span.end = len(self.blocks)
        self.item, self.level = False, 0
        if name in ("ul", "ol", "menu"):
            self.lists -= 1
        elif name == "blockquote":
            self.quotes -= 1
        elif name[0] == "h" and name[1:].isdigit():
            self.headings -= 1

    def _text(self, text: str) -> None:
        self.breaks = 0
        if self.inked:
            self.lines.skip(text)
        else:
            self.line, self.inked, self.all_bold, self.lead = self.lines.of(text), True, True, ""
        if self.all_bold and not self.bold:
            self.all_bold, self.lead = False, clean("".join(self.parts))
        if self.links:
            self.linked += len(text)
        self.parts.append(text)

    def _mark(self, node: Any) -> str | None:
        """What parts a day from another that the page hides by its style sheet, and marks the number of a footnote."""
        if node.name == "sup":
            return footnote_mark(node.get_text(), self.parts[-1])
        return " " if self.parts[-1][-1:].isalnum() else None

    def _break(self) -> None:
        self.breaks += 1
        self._close_segment()
        if self.breaks >= 2:
            self._flush()

    def _close_segment(self) -> None:
        if self.inked:
            text = clean("".join(self.parts))
            if text:
                self.segments.append(_Segment(text, self.line, self.all_bold, self.linked, self.lead))
        self.parts, self.linked, self.inked = [], 0, False

    def _flush(self) -> None:
        """Ends a block: its lines are one paragraph, but for lines that are bullets, or headings over the next."""
        if self.inked:
            self._close_segment()
        self.parts, self.breaks = [], 0
        if not self.segments:
            return
        segments, self.segments = self.segments, []
        if len(segments) == 1:
            self._emit(segments)
            return
        group = segments[:1]
        ends = own_lines([s.text for s in segments]) if not (self.headings or self.lists) else ()
        items = segments[0].text.endswith(":") and len(segments) > 2 and len(ends) == len(segments) - 1
        for n, (before, segment) in enumerate(pairwise(segments)):
            titled = not self.lists and before.bold and not segment.bold and len(group) == 1 and _is_title(before.text)
            if (
                titled
                or (n in ends and not (before.bold and segment.bold))
                or _fake_bullet(segment.text)
                or (_fake_bullet(before.text) and segment.bold != before.bold)
            ):
                self._emit(group, items and group[0] is not segments[0])
                group = []
            group.append(segment)
        self._emit(group, items and group[0] is not segments[0])

    def _emit(self, group: list[_Segment], item: bool = False) -> None:
        """Makes a block of segments, of the kind that the elements around it and its looks say; `item`: of a list."""
        text, linked = group[0].text, group[0].linked
        if len(group) > 1:
            text, linked = " ".join([s.text for s in group]), sum([s.linked for s in group])
        depth = max(self.lists or self.level, 1) - 1
        kind: Kind
        fake = _fake_bullet(text)
        if self.headings:
            kind = "heading"
        elif fake or item or self.level or (self.item and self.lists):
            kind = "bullet"
        elif self.quotes:
            kind = "quote"
        elif group[0].bold and not self.lists and all(s.bold for s in group) and _is_title(text):
            kind = "heading"
        else:
            kind = "paragraph"
        if kind == "bullet" and fake:
            text = text[fake:]
        elif item and (dash := _DASHED.match(text)):
            text = text[dash.end() :]
        block = Block(kind, text, group[0].line, depth, linked=linked)
        if kind == "paragraph" and group[0].lead and is_run_in(group[0].lead, text):
            block.lead = group[0].lead.rstrip(".: ")
        self.blocks.append(block)


def _fake_bullet(text: str) -> int:
    """Where the text of a typed bullet begins, 0 for none; dashes alone are no proof."""
    sign = BULLET.match(text)
    return sign.end() if sign and sign.group().strip() not in _NO_SIGNS and len(text) > sign.end() else 0


def _is_title(text: str) -> bool:
    """Whether a bold line is a heading: short, and not a run of sentences."""
    short = len(text) <= _LONGEST_HEADING and text[:1] != "(" and not text.endswith((",", ";"))
    said = is_lead_in(text) or _SENTENCES.search(text) or (text.endswith(".") and len(text.split()) > _SAID)
    return short and not said and any(c.isalpha() for c in text)


def _dashes_to_bullets(blocks: list[Block]) -> None:
    """Paragraphs in a row that begin with the same dash are bullets."""
    signs = [_DASHED.match(b.text) if b.kind == "paragraph" else None for b in blocks]
    for i, sign in enumerate(signs):
        near = [s for s in (*signs[max(i - 1, 0) : i], *signs[i + 1 : i + 2]) if s]
        if sign and any(s[1] == sign[1] for s in near):
            blocks[i].kind, blocks[i].text = "bullet", blocks[i].text[sign.end() :]
