"""Which block is the headline of a release: the one that says its title, else the line at the head that can be one."""

from __future__ import annotations

import re

from extract.model import Format, Kind
from extract.reading.blocks import Block, letters
from extract.reading.dating import find_day

# Lines among which the headline is, characters that it may have, and words of a title too short to name it;
# words from which a line of a page that ends with a full stop is a sentence.
_HEAD, _LONGEST, _FEW_WORDS, _SENTENCE = 20, 220, 4, 8
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b[ap]\.?m|\b(?:Minn|Mass|Conn|Calif|Penn|Inc|Corp|Ltd|Co|Jr|Sr|Ave|St))\.$", re.IGNORECASE
)
# What letterheads are called, and the plurals that stand in such names; another word in -s is a verb.
_HOUSE = re.compile(
    r"(?:^|\b(?:U\.?S\.?|US|State|Federal|National|European|British|Canadian|World|City|County)\s)"
    r"(?:State|City|County|United|House|Bank|Republic)\b|"
    r"\b(?:department|ministry|agency|bureau|office|commission|committee|council|board|authority|institute|university|"
    r"foundation|association|administration|embassy|division|branch|newsroom|news|press|media|communications|senate|"
    r"congress|inc|corp|ltd|llc|plc|home page)\b|"
    r"^(?:U\.?S\.? )?(?:senator|sen\.|congress(?:man|woman)|rep\.|representative|governor|gov\.|mayor|secretary|"
    r"attorney general|minister|president)\b",
    re.IGNORECASE,
)
_PLURALS = frozenset(
    "affairs services communications relations veterans resources states sciences statistics operations "
    "representatives standards prisons works parks customs forests news press centers nations arts humanities "
    "taxes budgets us congress business commerce politics economics analysis illinois kansas texas arkansas".split()
)
_NO_NAME = re.compile(r"[\d$€£%?!:;“”\"]|\b(?:to|is|are|was|will|has|have)\b", re.IGNORECASE)
_PARTS = re.compile(r"\s*[-–—|:]\s+")
_TRAIL = re.compile(r"\s[>|»›/]\s")
_BYLINE = re.compile(
    r"(?:by|from|written by|posted by|source)\b\W?\s?[A-Z]|\d{1,2}:\d\d|https?:|www\.|\S+@\S+|(?:page )?\d+$|"
    r"[A-Z][a-z]{2,8}\.? (?:19|20)\d\d$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\d+ .{3,60}\b[A-Z]\.?[A-Z]\.?,? \d{5}\b|P\.?O\.? Box \d")


def find_headline(blocks: list[Block], kinds: list[Kind], title: str | None, form: Format) -> int | None:
    """The block that is the headline: the one that says the title, else the first line that can be one."""
    live = [i for i, k in enumerate(kinds) if k not in ("boilerplate", "dateline")]
    named = None
    if title:
        wanted = letters(title)
        said = [i for i in (live if form == "html" else live[:12]) if _says(blocks[i].text, wanted)]
        named = next((i for i in said if kinds[i] == "heading"), next(iter(said), None))
        telling = len(title.split()) > _FEW_WORDS and not is_letterhead(title)
        if form != "html" or telling or (named is not None and not is_letterhead(title)):
            return named
    able = _at_the_head(blocks, kinds, live[:_HEAD], form, _FEW_WORDS if title and not is_letterhead(title) else 0)
    spoken = [letters(blocks[i].text) for i in live[:_HEAD] if not _is_text(blocks[i].text, form)]
    clear = [i for i in able if not is_letterhead(blocks[i].text)]
    long = [i for i in clear if len(blocks[i].text.split()) > 2]
    repeated = [i for i in long if sum(letters(blocks[i].text) in other for other in spoken) > 1]
    return next(iter(repeated or long or clear or ([] if named is not None else able)), named)


def _says(text: str, wanted: str) -> bool:
    """Whether a text has these letters; one that is twice as long is read no further."""
    return len(wanted) <= len(text) <= 2 * len(wanted) and letters(text) == wanted


def _at_the_head(blocks: list[Block], kinds: list[Kind], live: list[int], form: Format, words: int) -> list[int]:
    """The lines that can be the headline: those before the text begins, at a bullet or a sentence."""
    able: list[int] = []
    plain = form == "text" or (form == "html" and not words and "heading" not in kinds)
    for i in live:
        text = blocks[i].text
        above = kinds[i + 1 : i + 2] == ["dateline"]
        dated = above or "dateline" in kinds[max(i - 1, 0) : i]
        short = dated and plain and not able and len(text) < (_LONGEST if above else 100)
        if kinds[i] == "bullet" or (_is_text(text, form) and not short):
            break
        alone = dated or (form == "text" and len(text.split()) > 2)
        line = plain and alone and kinds[i] in ("paragraph", "quote")
        if (line or kinds[i] == "heading") and _can_be(text, words):
            able.append(i)
    return able


def _is_text(text: str, form: Format) -> bool:
    """Whether a line is a sentence or a paragraph of the text itself."""
    end = text.rstrip('”"’) ')
    if len(text) > _LONGEST or (len(text) > 90 and end.endswith((".", ":"))):
        return True
    words = len(text.split())
    return words > (_SENTENCE if form == "html" else 3) and end.endswith(".") and not _ABBREVIATION.search(end)


def _can_be(text: str, words: int) -> bool:
    """Whether a line of more than so many words may be a headline: no date, byline or address."""
    if text.endswith((";", ",", ":")) or not any(c.isalpha() for c in text) or len(text.split()) <= words:
        return False
    return find_day(text[:40]) is None and not _BYLINE.match(text) and not _ADDRESS.search(text)


def is_letterhead(text: str) -> bool:
    """Whether a line only names a house, an office, a person (`Department of Health`), a kind of page (`News`)."""
    return bool(_TRAIL.search(text)) or all(map(_is_house, _PARTS.split(text)))


def _is_house(text: str) -> bool:
    """Whether words name a house, an office or a person, and nothing that happens."""
    words = text.split()
    if not words or len(words) > 8 or _NO_NAME.search(text) or not _HOUSE.search(text):
        return False
    verbs = [w for w in words[1:] if w.lower().endswith(("s", "ed")) and w.lower().strip(".,") not in _PLURALS]
    return not verbs and all(w[0].isupper() or len(w) < 4 for w in words)
