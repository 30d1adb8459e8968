"""Lines that stand on a release without being its text: skip links, end marks, contacts, topics, share links, stamps."""

from __future__ import annotations

import re

from extract.model import Kind
from extract.reading.blocks import Block

_LINE = re.compile(
    r"(?:an official website of the united states government|here[’']s how you know|skip to (?:main )?content|"
    r"(?:share|print|email|e-mail|tweet|save|download|subscribe)(?: this| on| to| via)?(?: page| post| article| release| story| pdf| facebook| twitter| linkedin)?|"
    r"page tools\W.{0,80}|menu|search|home|close|back(?: to top| to .{0,40})?|return|top|next|previous|read more|learn more|facebook|twitter|linkedin|instagram|youtube|"
    r"[-–—(\s]*more[-–—)\s/]+(?:\d[\s/-]*){1,5}|[-–—\s]*(?:30|end|more|mas|ends)[-–—\s]*|\(?(?:end|ends|more)\)|page \d{1,3}(?: (?:of|/) \d{1,3})?|[-–—] ?\d{1,3} ?[-–—]|you are here|table of contents|get e-?mails? about this page|donate(?: \$\d+)?(?: now| today| here)?|"
    r"(?:page )?(?:last )?(?:updated?|modified|reviewed)\b.{0,60}|(?:©|copyright\b|\(c\) ?(?:19|20)\d\d).{0,120}|all rights reserved.{0,40}|"
    r"\(?release id ?: ?\d+\)?.{0,40}|visitor counter\b.{0,20}|"
    r"you (?:are receiving|(?:have )?received|get) this (?:e-?mail|message|newsletter|update)\b.{0,200}|(?:to )?unsubscribe\b.{0,120}|"
    r"(?:from|to|cc|bcc|sent|reply-to|subject|content-type|content-transfer-encoding|message-id|mime-version|return-path):\s[^$€£%]{0,120}|"
    r"(?:previous|next|related|recent|latest|more) (?:post|article|story|release|news|topics?|stories|posts|releases)s?\b.{0,140})\W*",
    re.IGNORECASE,
)
# What ends a release by itself, and is a number anywhere else.
_THIRTY = "30"
_END_MARK = re.compile(
    r"[\s#*_=~-]*(?:#\s*#|\*\s*\*\s*\*|[-–—]\s?(?:30|0)\s?[-–—]|[-–—]\s?ends?\s?[-–—]|\(ends?\))[\s#*_=~-]*",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:for (?:more|further|additional) information(?: ?\([^()]{1,40}\))?,? (?:please )?(?:contact|call|e-?mail)\b(?=.{0,60}[:@\d])|"
    r"(?:media|press|news|public|investor|communications?|editorial)?\s?(?:relations|affairs|office)?\s?(?:contacts?|inquiries|enquiries)\b(?: information)?\s*(?=[:(]|$|[A-Z]))",
    re.IGNORECASE,
)
_CONTACT_LINE = re.compile(
    r"(?:\+|\b00 ?)\d[\d ().-]{6,}\d|\b0\d{1,3}[ -]\d{3}[ -]?\d{3,4}\b|\b(?:toll.free|tty|phone|tel|mobile|fax)\b\W{0,3}\d|"
    r"\(?\+?\d{0,2}[\s.(-]{0,2}\d{3}\)?[\s./-]{1,2}\d{3}[\s.-]\d{4}\b|[\w.+-]+@[\w-]+\.\w|^(?:tel|phone|fax|e-?mail|cell|mobile|web ?site|office)\b\W"
)
_LABEL = re.compile(
    r"(?:(?:associated|related|useful|quick|more|external) links?|more on this(?: topic)?|related|topics?(?:\(s\))?|components?(?:\(s\))?|attachments?(?:\(s\))?|tags?|tagged|keywords|categor(?:y|ies)|filed under|posted in|issues?(?:\(s\))?|"
    r"(?:press|news|media)? ?release (?:number|no\.?|id)|related (?:materials?|links?|topics?|content|documents?|information|resources?|news|articles?)|"
    r"share this.{0,30}|follow us.{0,30}|connect with us.{0,30}|stay connected.{0,30}|see also|links on this page)\s*(?::.{0,80})?",
    re.IGNORECASE,
)
# Characters from which a block is prose whatever it says.
_PROSE = 200
# Words that a sentence has.
_SENTENCE = 6
# Lines between a date and the headline, above which the date is that of something else.
_NEAR = 5


def is_line(text: str) -> bool:
    """Whether a line is furniture whatever stands around it."""
    return _LINE.fullmatch(text) is not None or is_end_mark(text)


def is_sentence(text: str) -> bool:
    """Whether a line is a sentence of the text: some words to a full stop, more of them small than not."""
    words = text.split()
    small = sum(w[0].islower() for w in words)
    return text.rstrip('”"’) ').endswith(".") and len(words) >= _SENTENCE and 2 * small > len(words)


def is_end_mark(text: str) -> bool:
    """Whether a line says that the release is over (`###`, `-30-`)."""
    return _END_MARK.fullmatch(text) is not None


def clear_surroundings(blocks: list[Block], kinds: list[Kind], headline: int | None) -> None:
    """Marks as boilerplate what stands before the headline and what follows the end of the text."""
    if headline is not None:
        _clear_masthead(blocks, kinds, headline)
    _clear_tail(blocks, kinds, headline)


def _clear_masthead(blocks: list[Block], kinds: list[Kind], headline: int) -> None:
    """What stands before the headline, but for the datelines near it; nothing where it is more than what follows."""
    above = [i for i in range(headline) if kinds[i] != "boilerplate"]
    lines = [i for i in above if kinds[i] != "dateline"]
    size = sum(len(blocks[i].text) for i in lines)
    if size >= sum(len(b.text) for b in blocks[headline + 1 :] if b.content) or any(
        (len(blocks[i].text) > _PROSE or is_sentence(blocks[i].text)) and not blocks[i].linked for i in lines
    ):
        return
    near = lines[-_NEAR] if len(lines) >= _NEAR else 0
    for i in above:
        if kinds[i] != "dateline" or i < near:
            kinds[i] = "boilerplate"


def clear_contacts(blocks: list[Block], kinds: list[Kind]) -> None:
    """Marks contact blocks as boilerplate: the line that says so, and the names, numbers and addresses under it."""
    inside = bare = False
    for i, block in enumerate(blocks):
        if kinds[i] in ("boilerplate", "title"):
            continue
        text = block.text
        if (
            len(text) <= 2 * _PROSE
            and _CONTACT.match(text)
            and (len(text) <= (60 if text.endswith(":") else 40) or _CONTACT_LINE.search(text))
        ):
            inside, bare = True, len(text.split()) <= 3
        elif (inside and len(text) <= _PROSE and _CONTACT_LINE.search(text)) or (
            inside and _is_name(text) and (bare or any(_CONTACT_LINE.search(b.text) for b in blocks[i + 1 : i + 5]))
        ):
            bare = False
        else:
            inside = False
            continue
        if kinds[i] != "dateline":
            kinds[i] = "boilerplate"


def _is_name(text: str) -> bool:
    """Whether a line may be a person's name or an office's, under a contact."""
    words = text.split()
    return len(words) <= 8 and not text.endswith(".") and text[:1].isupper() and any(w[0].isupper() for w in words[1:])


def _clear_tail(blocks: list[Block], kinds: list[Kind], headline: int | None) -> None:
    """What follows the last of the text: topics and numbers under their labels, links, lines below the end mark."""
    live = [i for i, kind in enumerate(kinds) if kind != "boilerplate"]
    tail = len(live)
    while tail and not _is_text(blocks[live[tail - 1]], kinds[live[tail - 1]]):
        tail -= 1
    label = next(
        (i for i in range(live[tail - 1] + 1 if tail else 0, len(blocks)) if _is_label(blocks[i])), len(blocks)
    )
    first = next((n for n in range(tail, len(live)) if live[n] >= label), len(live))
    while first > tail and _is_linked(blocks[live[first - 1]]):
        first -= 1
    last = live[tail - 1] if tail else -1
    ends = [i for i, b in enumerate(blocks) if i > (headline or 0) and b.content and _ends(b.text, i > last)]
    for n in range(tail, len(live)):
        if n >= first or (ends and live[n] > ends[-1]) or blocks[live[n]].text == _THIRTY:
            kinds[live[n]] = "boilerplate"


def _ends(text: str, behind: bool) -> bool:
    """Whether a line says that the release is over; a row of stars only `behind` all text, else it parts the text."""
    return is_end_mark(text) and (behind or not text.startswith("*"))


def _is_label(block: Block) -> bool:
    """Whether a line of the body names what follows a release: its topics, numbers, links."""
    return block.content and _LABEL.fullmatch(block.text.rstrip()) is not None


def _is_text(block: Block, kind: Kind) -> bool:
    """Whether a block is surely text of the release: prose, a bullet of some length, a row of figures."""
    if kind in ("title", "table_row", "quote"):
        return True
    if _is_linked(block) or _LABEL.fullmatch(block.text):
        return False
    sentence = len(block.text) > 60 and block.text.rstrip('”"’)').endswith((".", "?", "!", ";"))
    return sentence or len(block.text) > _PROSE or (kind == "bullet" and not block.linked)


def _is_linked(block: Block) -> bool:
    return block.linked >= 0.8 * len(block.text) and len(block.text) < _PROSE
