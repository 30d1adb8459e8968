"""What the readers of each format hand on: blocks of clean text, before sections and kinds are settled."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.model import Kind

SIGNS = "•●▪■◦‣⁃∙◆◇◊►▶▸▹➢➤➔➜→»›✓✔✦✧★☆❖❑❏□▫◘○·⦁⚫\uf0b7\uf0a7\uf0d8\uf0fc\uf076"
BULLET = re.compile(rf"\s*(?:[{SIGNS}]+|[*+–—-](?=\s)|o(?=[ \t\u00a0](?:[ \t\u00a0]|[A-Z$€£\d])))\s*")
NUMBERED = re.compile(r"\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+(?=\S)")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]")
# A line whose letters are set apart, its words by more than one space, and the letters of one such word.
_SPACED_LINE = re.compile(r"\s*(?:[^\W\d_]\s{1,5})+[^\W\d_]\W{0,3}")
_SPACED = re.compile(r"(?<!\S)\w(?:\s\w(?!\w))+")
# Characters that a title which runs in with its paragraph may have.
_RUN_IN = 120
_SPEAKER = re.compile(r"\s*[:.]?\s*[“\"]")
_LEAD_IN = re.compile(
    r"(?:in|under|among|for|by|with|to|as|on|through|these|this|those|the following|here)\b|"
    r".*\b(?:following|below|includ(?:e|es|ing)|follows|are|is|will|has|have|was|were)\b[^.]*",
    re.IGNORECASE,
)
# A number that is set large, alone on its line.
_NUMBER = re.compile(
    r"(?:(?:US|C|A|NZ)?[$€£¥]\s?)?\d[\d,.]{0,14}\s?(?:%|[KMBk]|[mb]n|thousand|million|billion|trillion|per ?cent)?\+?"
)
# How a line ends that a list completes: `The grants include:`, `The bill would:`.
_OPEN = re.compile(
    r"[a-z’'].*\s(?:includ(?:e|es|ed|ing)|following|follows|are|is|was|were|be|will|would|shall|should|must|may|can|could|has|have|"
    r"had|to|by|with|of|for|from|that|said|says|on|in|at|as|through)\s?:$"
)


@dataclass(slots=True)
class Block:
    """One run of text: `kind` as far as the format says it, `line` 1-based in the raw file, `depth` of a list item.

    `gap` is the number of blank lines before it (text files); `linked` how many of its characters are links;
    `content` False where the page says that it is none; `cells` are those of a table row (see Passage);
    `lead` is the title that a paragraph runs in with; `plain` says that it comes of a plain text within a page.
    """

    kind: Kind
    text: str
    line: int
    depth: int = 0
    gap: int = 0
    linked: int = 0
    content: bool = True
    cells: tuple[tuple[int, int, str], ...] = ()
    lead: str = ""
    plain: bool = False


def clean(text: str) -> str:
    """The text with white space folded, spaces of every kind as one space, invisible and control characters gone.

    A line of letters set apart (`N E W S   R E L E A S E`) is its words.
    """
    folded = " ".join(text.split())
    if folded[1:2] == " " and folded[3:4] == " " and _SPACED_LINE.fullmatch(text) and len(text.strip()) > len(folded):
        folded = _SPACED.sub(lambda m: "".join(m[0].split()), text.strip())
        folded = " ".join(folded.split())
    return folded if folded.isprintable() else " ".join(_UNSEEN.sub("", folded).split())


def letters(text: str) -> str:
    """The letters and digits of a text, in lower case: what two spellings of one headline share."""
    return "".join(filter(str.isalnum, text.lower()))


def join_numbers(blocks: list[Block]) -> list[Block]:
    """The blocks, with a number that is shown above what it counts (`2.1M` over `people fed`) as one of them."""
    joined: list[Block] = []
    for block in blocks:
        above = joined[-1] if joined and block.text[:1].islower() else None
        alike = above is not None and (above.kind, above.content) == (block.kind, block.content)
        if above and alike and block.kind in ("paragraph", "bullet") and _NUMBER.fullmatch(above.text):
            above.text, above.linked = f"{above.text} {block.text}", above.linked + block.linked
        else:
            joined.append(block)
    return joined


def is_run_in(lead: str, text: str) -> bool:
    """Whether the bold words that begin a paragraph are its title (`Clean water. The agency …`), no speaker."""
    rest = text[len(lead) :]
    if rest.lstrip().startswith(("–", "—", "-", ",", "(")):
        return False
    closed = lead.endswith((".", ":")) or rest.startswith((".", ":"))
    words = len(lead.split()) > 1 and len(lead) <= _RUN_IN and not lead.isupper()
    return closed and words and bool(rest.strip(".: ")) and not _SPEAKER.match(rest) and not any(map(str.isdigit, lead))


def is_lead_in(text: str) -> bool:
    """Whether a line that ends with a colon is a sentence over a list (`In the order, the agency:`), and no heading."""
    if not text.endswith(":"):
        return False
    return _OPEN.search(text) is not None or (len(text.split()) > 4 and _LEAD_IN.match(text) is not None)
