"""Which blocks of a page are the release: its body between menus, share links, related items and footer."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from extract.reading.blocks import Block, letters
from extract.reading.dating import is_dateline
from extract.reading.headline import is_letterhead
from extract.reading.markup import is_body, is_frame

# Characters from which a block counts as prose, and of prose below which a page is weighed by all of its text.
_PROSE, _LITTLE = 60, 200
# Blocks with links below which a text without menus is no page but a fragment.
_FRAGMENT_LINKS = 60
# Shares of a page's prose: what a frame never holds, the least that the body holds, and inside an element named so.
_WHOLE, _MOST, _NEARLY = 0.8, 0.75, 0.9
# Blocks between a headline and the body under it; blocks above the body among which its dateline is.
_NEAR_HEADLINE, _DATELINES = 25, 3
# Characters that a headline may have, and letters from which a part of a title is enough.
_LONGEST_HEADLINE, _TELLING = 400, 12


@dataclass(slots=True)
class Span:
    """An element of the page and the blocks in it: [start, end)."""

    name: str
    names: str
    start: int
    end: int = 0


def mark_body(blocks: list[Block], spans: list[Span], titles: tuple[str, ...]) -> int | None:
    """Sets `content` of every block: True in the release's body, False in the page around it; returns the headline."""
    if not blocks:
        return None
    headline = _find_headline(blocks, spans, titles)
    weights = [_weight(b) for b in blocks]
    frame = _frame(spans, weights, headline)
    weights = [0 if framed else w for w, framed in zip(weights, frame, strict=True)]
    if sum(weights) < _LITTLE:
        weights = [0 if framed else _unlinked(b) for b, framed in zip(blocks, frame, strict=True)]
    start, end = (0, len(blocks)) if _is_fragment(spans, blocks) else _body(spans, weights, headline)
    while end < len(blocks) and not frame[end] and (_is_sentence(blocks[end]) or blocks[end].cells):
        end += 1
    if headline is not None and headline < start and not frame[headline]:
        between = blocks[headline:start]
        if len(between) <= _NEAR_HEADLINE and sum(b.linked for b in between) * 2 < sum(len(b.text) for b in between):
            start = headline
    for i in range(start - 1, -1, -1):
        if frame[i] or start - i > _DATELINES or 2 * blocks[i].linked > len(blocks[i].text):
            break
        if is_dateline(blocks[i].text):
            start = i
    for i, block in enumerate(blocks):
        block.content = start <= i < end and not frame[i]
    return headline


def _find_headline(blocks: list[Block], spans: list[Span], titles: tuple[str, ...]) -> int | None:
    """The block that says what the page calls itself: a heading before others, the longest; else the only `h1`."""
    wanted = [t for t in map(letters, titles) if t]
    best: tuple[bool, int] = (False, 0)
    found = None
    longest = min(2 * max(map(len, wanted), default=0), _LONGEST_HEADLINE)
    for i, block in enumerate(blocks):
        if len(block.text) > longest:
            continue
        said = letters(block.text)
        whole = len(said) >= _TELLING and any(
            said in t and (t.startswith(said) or 2 * len(said) > len(t)) for t in wanted
        )
        rank = (block.kind == "heading", len(said))
        if (whole or said in wanted) and said and rank > best:
            best, found = rank, i
    first = [s.start for s in spans if s.name == "h1" and s.end > s.start]
    if len(first) != 1 or first[0] == found or is_letterhead(blocks[first[0]].text):
        return found
    if found is not None and is_letterhead(blocks[found].text):
        return first[0]
    says = letters(blocks[first[0]].text)
    held = found is not None and blocks[found].kind != "heading" and letters(blocks[found].text) in says
    return first[0] if found is None or held else found


def _weight(block: Block) -> int:
    """How much prose a block holds: its text but for links; short lines count for nothing."""
    return _unlinked(block) if len(block.text) >= _PROSE else 0


def _is_sentence(block: Block) -> bool:
    """Whether a block is prose that goes on with the prose above it."""
    return len(block.text) >= 2 * _PROSE and not block.linked and block.text.endswith((".", "”", '."', '?"'))


def _unlinked(block: Block) -> int:
    return max(len(block.text) - 2 * block.linked, 0)


def _is_fragment(spans: list[Span], blocks: list[Block]) -> bool:
    """Whether there is no page around the release, as in the body of a feed."""
    framed = any(s.name in ("nav", "header", "footer", "h1") for s in spans)
    return not framed and sum(bool(b.linked) for b in blocks) < _FRAGMENT_LINKS


def _frame(spans: list[Span], weights: list[int], headline: int | None) -> list[bool]:
    """Which blocks stand in an element that is called a menu, footer or the like and does not hold the release."""
    total = list(accumulate(weights, initial=0))
    depth = [0] * (len(weights) + 1)
    for span in spans:
        if span.end > span.start and is_frame(span.name, span.names):
            weight = total[span.end] - total[span.start]
            holds = headline is not None and span.start <= headline < span.end
            if weight > _WHOLE * total[-1] or (holds and span.name != "nav"):
                continue
            depth[span.start] += 1
            depth[span.end] -= 1
    return [d > 0 for d in accumulate(depth[:-1])]


def _body(spans: list[Span], weights: list[int], headline: int | None) -> tuple[int, int]:
    """The smallest element that holds nearly all prose of the page, or of the element that is called its body."""
    total = list(accumulate(weights, initial=0))
    scope, named, most = Span("body", "", 0, len(weights)), False, _MOST
    for span in spans:
        weight = total[span.end] - total[span.start]
        whole = total[scope.end] - total[scope.start]
        inside = scope.start <= span.start and span.end <= scope.end and span.end > span.start
        if not inside or not weight:
            continue
        holds = headline is not None and span.start <= headline < span.end and weight >= _PROSE
        if is_body(span.name, span.names) and (weight >= _MOST * whole or (holds and not named)):
            scope, named, most = span, True, _NEARLY
    whole = total[scope.end] - total[scope.start]
    for span in spans:
        inside = scope.start <= span.start and span.end <= scope.end
        if inside and whole and total[span.end] - total[span.start] >= most * whole:
            scope = span
    return scope.start, scope.end
