"""Blocks → passages: kinds, sections, headings, and who a nested bullet belongs to."""

from __future__ import annotations

import re

from extract.model import Format, Kind, Passage
from extract.reading.blocks import Block, is_lead_in, join_numbers
from extract.reading.dating import is_dateline
from extract.reading.furniture import clear_contacts, clear_surroundings, is_line, is_sentence
from extract.reading.headline import find_headline

_QUOTE = re.compile(r"^[“\"][^“”\"]{20,}[”\"]\W*$")
_ATTRIBUTION = re.compile(r"^\s*(?:[—–―]|--?)\s?(?=\S)")
_RELEASE_TAIL = re.compile(r"\W+for immediate release\b", re.IGNORECASE)
# What a memo, or a mail that was copied, writes before its title.
_SUBJECT = re.compile(r"\ASubject:\s+(?=\S)", re.IGNORECASE)
_SALUTATION = re.compile(r"(?:dear|to whom|sincerely|respectfully|regards|yours)\b", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][\w’'-]*")
_ADDRESS = re.compile(r"https?:|@")
# Levels of bullets that are told apart; deeper ones belong to the last.
_LEVELS = 40
# Words that headings in title case leave small.
_SMALL = frozenset("a an the of in for to and or by on at with from as into vs via per its our their is are be".split())


def outline(blocks: list[Block], form: Format, title: str | None) -> tuple[tuple[Passage, ...], str | None]:
    """The passages of a release and its title: what its headline says, else the given one."""
    blocks = join_numbers(blocks)
    kinds = [_kind(b, blocks, i, form) for i, b in enumerate(blocks)]
    clear_contacts(blocks, kinds)
    headline = find_headline(blocks, kinds, title, form)
    if headline is not None:
        kinds[headline] = "title"
        title = _SUBJECT.sub("", _RELEASE_TAIL.split(blocks[headline].text)[0])
    clear_surroundings(blocks, kinds, headline)
    passages: list[Passage] = []
    section, heading, open_list, parents = 0, None, False, [-1] * _LEVELS
    titled = _run_ins(blocks, kinds)
    for i, (block, kind) in enumerate(zip(blocks, kinds, strict=True)):
        if kind == "heading":
            section, heading, open_list = section + 1, block.text, False
        elif i in titled:
            section, heading, open_list = section + 1, block.lead, False
        elif kind == "bullet":
            if form == "text" and block.gap >= 2 and not (open_list and i and kinds[i - 1] == "heading"):
                section, heading = section + 1, (heading if kinds[i - 1] == "heading" else None)
            open_list = True
        elif kind != "boilerplate":
            open_list = False
        depth = min(block.depth, _LEVELS - 1) if kind == "bullet" else 0
        parent = parents[depth - 1] if kind == "bullet" and depth and parents[depth - 1] >= 0 else None
        if kind == "bullet":
            parents[depth] = i
            parents[depth + 1 :] = [-1] * (_LEVELS - 1 - depth)
        elif kind != "boilerplate":
            parents = [-1] * _LEVELS
        passages.append(Passage(i, kind, section, block.text, heading, depth, parent, block.line, block.cells))
    return tuple(passages), title


def _run_ins(blocks: list[Block], kinds: list[Kind]) -> set[int]:
    """The paragraphs whose run-in title names a section: those of a row of them, or with a list below."""
    found = [i for i, b in enumerate(blocks) if b.lead and kinds[i] == "paragraph"]
    return {i for i in found if len(found) > 1 or kinds[i + 1 : i + 2] == ["bullet"]}


def _kind(block: Block, blocks: list[Block], i: int, form: Format) -> Kind:
    """What a block is by itself and by the one above it."""
    text = block.text
    if not block.content or is_line(text) or not any(c.isalnum() for c in text):
        return "boilerplate"
    if block.kind in ("paragraph", "heading") and is_dateline(text):
        return "dateline"
    if block.kind == "table_row" and len(block.cells) == 2 and is_dateline(text.replace(" | ", " ")):
        return "dateline"
    if form == "html" and block.kind == "paragraph" and _is_shouted(block, blocks[i + 1 : i + 2]):
        return "heading"
    if block.kind == "paragraph":
        if _QUOTE.match(text):
            return "quote"
        if _ATTRIBUTION.match(text) and i and len(text) < 200 and blocks[i - 1].text.endswith(("”", '"', "”.", '".')):
            return "quote"
        if (form == "text" or block.plain) and _is_heading(block, blocks, i):
            return "heading"
        return "paragraph"
    return block.kind


def _is_shouted(block: Block, below: list[Block]) -> bool:
    """Whether a paragraph of a page is a few words in capitals over a text: `SANCTIONS IMPLICATIONS`."""
    words = block.text.split()
    if not block.text.isupper() or not 1 < len(words) <= 10 or any(c in ".,;!?@|/(" or c.isdigit() for c in block.text):
        return False
    return bool(below) and below[0].content and (below[0].kind == "bullet" or is_sentence(below[0].text))


# `USAID/BHA: $1,613,284,915`: a line that gives an amount, and heads nothing.
_GIVES = re.compile(r":\s(?:[A-Z]{1,3})?\W{0,2}\d[\d,.]*(?:\s(?:[mb]illion|thousand|[MB]))?%?\Z", re.IGNORECASE)


def _is_heading(block: Block, blocks: list[Block], i: int) -> bool:
    """A line of its own in capitals or title case, without a full stop, with something below it."""
    words = _WORD.findall(block.text)
    if i + 1 >= len(blocks) or not words or not _may_head(block.text, words):
        return False
    below = blocks[i + 1]
    if _in_capitals(block.text, words):
        return True
    over = i > 0 and blocks[i - 1].text.rstrip('”"’)').endswith((".", "?", "!"))
    return (
        _in_title_case(block, words, below) or (over and _is_short_name(block, words)) or _announces(block.text, words)
    ) and _has_text_below(block, below)


def _may_head(text: str, words: list[str]) -> bool:
    """Whether a line is short enough, and does not end, greet, address or give an amount as no heading does."""
    if len(text) > 110 or len(words) > 14 or text.endswith((".", ",", ";", "?", "!", "”", '"')):
        return False
    return not (_ADDRESS.search(text) or _SALUTATION.match(text) or _GIVES.search(text))


def _in_capitals(text: str, words: list[str]) -> bool:
    """`FACT SHEET`; of two letters or less one cannot say."""
    return text.isupper() and len(text) > 3 and sum(map(len, words)) > 2


def _in_title_case(block: Block, words: list[str], below: Block) -> bool:
    """`Support for Peace`; a word alone only where it stands apart."""
    apart = block.gap > 0 and (below.gap > 0 or below.kind == "bullet")
    cased = all(w[0].isupper() or w.lower() in _SMALL for w in words)
    return cased and words[0][0].isupper() and (len(words) > 1 or apart)


def _is_short_name(block: Block, words: list[str]) -> bool:
    """`Support for rural schools`: a few words that begin with a capital and end without a sign."""
    text = block.text
    lettered = text[0].isalpha() and text[-1].isalpha() and "," not in text
    return _is_plain(block) and lettered and 1 < len(words) <= 6 and words[0][0].isupper()


def _announces(text: str, words: list[str]) -> bool:
    """`Key facts:`, but no words that lead into a list."""
    return text.endswith(":") and len(words) <= 8 and words[0][0].isupper() and not is_lead_in(text)


def _has_text_below(block: Block, below: Block) -> bool:
    """Whether what stands below a line is what a heading has below it: a list, a table, a sentence or a long text."""
    if below.kind in ("bullet", "table_row") or len(below.text) > 60:
        return True
    return _is_plain(block) and (is_sentence(below.text) or is_lead_in(below.text))


def _is_plain(block: Block) -> bool:
    """Whether a line stands apart from the one above and has no digit."""
    return block.gap > 0 and not any(map(str.isdigit, block.text))
