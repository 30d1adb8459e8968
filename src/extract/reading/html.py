"""HTML → blocks with Beautiful Soup: pages and fragments, in the order of the page, nothing lost."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from extract.reading.blocks import BULLET, Block, clean

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_SKIP = frozenset({"script", "style", "noscript", "template", "head", "svg", "iframe", "object", "title", "datalist"})
_BLOCK = frozenset(
    (
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody "
        "td tfoot th thead tr ul option"
    ).split()
)
_INLINE = frozenset({"a", "b", "strong", "em", "i", "u", "sup", "sub", "font", "img", "input", "br"})
_CHROME = frozenset({"nav", "footer", "aside", "form", "button", "select", "menu", "dialog"})
_CHROME_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookie|share|sharing|social|related|footer|sidebar|skip|banner|search|subscribe|newsletter|"
    r"comments?|pagination|pager|masthead|toolbar|promo|widget|addtoany|print-?links?|tags|topics|sr-only|visually-hidden|element-invisible|usa-banner|popup|modal)(?:$|[\s_-])",
    re.I,
)
_MAIN_NAME = re.compile(
    r"(?:entry-content|article-body|field-name-body|node-content|page-content|release-body|post-content|body-content|press-release|main-content|story-body)",
    re.I,
)
_BARE_SECTION = re.compile(r"<!\[(?:end)?if[^\]]{0,80}\]>|<!\[(?!CDATA)", re.I)
_PLAIN = re.compile(r"[ !#$%()-;=?-~]{1,40}")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)


def make_soup(text: str) -> BeautifulSoup:
    """The soup of a page (lxml); bare `<![`, after which lxml would stop, is made harmless first."""
    from bs4 import BeautifulSoup

    if "<![" in text:
        text = _BARE_SECTION.sub(lambda m: "" if "if" in m.group().lower() else "&lt;![", text)
    return BeautifulSoup(text, "lxml")


def read_html(text: str, soup: BeautifulSoup) -> list[Block]:
    """The blocks of a page in order; what is outside the release's body has `content` False."""
    walker = _Walker(text, _main(soup))
    walker.walk(soup)
    return walker.blocks


def _names(tag: Tag) -> str:
    value: Any = tag.attrs.get("class") or ""
    return " ".join(
        [
            *([value] if isinstance(value, str) else value),
            str(tag.attrs.get("id") or ""),
            str(tag.attrs.get("role") or ""),
        ]
    )


def _main(soup: Any) -> Any:
    """The element that holds the release's body; None for a fragment, which is body from end to end."""
    if not soup.find(["nav", "header", "footer", "h1"]) and len(soup.find_all("a", limit=60)) < 60:
        return None
    scores: dict[int, tuple[float, Any]] = {}
    for p in [n for n in soup.descendants if n.name in ("p", "li", "td", "blockquote")]:
        weight, name = 0, p.name
        for node in p.descendants:
            if node.name is None:
                weight += len(node)
            elif node.name == "a":
                weight -= 2 * len(node.get_text())
        if (weight < 60 and name != "p") or any(_is_chrome(parent) for parent in _ancestors(p, 6)):
            continue
        share = 1.0
        for parent in _ancestors(p, 3):
            if parent.name in ("tr", "tbody", "table", "ul", "ol", "li"):
                continue
            old = scores.get(id(parent), (0.0, parent))[0]
            scores[id(parent)] = (old + max(weight, 0) * share, parent)
            share *= 0.6
    best = max(scores.values(), key=lambda s: s[0], default=(0.0, None))[1]
    named = soup.find("article") or soup.find("main") or soup.find(role="main")
    if best is None:
        return named if named else None
    for outer in [best, *_ancestors(best, 12)]:
        if outer.name in ("article", "main") or "main" in _names(outer).split() or _MAIN_NAME.search(_names(outer)):
            return outer
    heading = soup.find("h1")
    above = {id(parent) for parent in heading.parents} if heading is not None else set()
    outer = best
    while outer.parent is not None and outer.parent.name not in ("body", "html", "[document]"):
        if id(outer) in above:
            break
        if outer.parent.find(["nav", "footer", "form"]):
            break
        outer = outer.parent
    return outer


def _ancestors(tag: Any, count: int) -> list[Any]:
    out: list[Any] = []
    for parent in tag.parents:
        if len(out) == count or parent.name == "[document]":
            break
        out.append(parent)
    return out


def _is_chrome(tag: Any) -> bool:
    return tag.name in _CHROME or (bool(tag.attrs) and _chrome_name(_names(tag)))


@lru_cache(maxsize=10000)
def _chrome_name(names: str) -> bool:
    return bool(_CHROME_NAME.search(names))


class _Walker:
    """Walks the soup once, without recursion, and cuts it into blocks."""

    def __init__(self, raw: str, main: Tag | None) -> None:
        self.raw, self.main = raw, main
        self.path = {id(main), *map(id, main.parents)} if main is not None else set()
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.cursor, self.line, self.counted = 0, 1, 0
        self.first_line = 1
        self.lists, self.quotes, self.chrome = 0, 0, 0
        self.inside = main is None
        self.heading = ""
        self.item = False
        self.bold_only, self.bold = True, 0
        self.breaks = 0

    def walk(self, soup: Any) -> None:
        from bs4.element import NavigableString

        stack: list[tuple[Any, bool]] = [(soup, False)]
        while stack:
            node, leaving = stack.pop()
            name = getattr(node, "name", None)
            if name is None:
                if type(node) is NavigableString:
                    self._text(str(node))
                continue
            if leaving:
                self._leave(node, name)
                continue
            if name in _SKIP or (node.attrs and self._is_hidden(node)):
                continue
            if name == "table" and _is_data(node):
                self._flush()
                self._table(node)
                continue
            self._enter(node, name)
            stack.append((node, True))
            stack += [(child, False) for child in reversed(node.contents)]
        self._flush()

    def _is_hidden(self, node: Any) -> bool:
        style = node.attrs.get("style")
        return "hidden" in node.attrs or bool(style and _HIDDEN.search(str(style)))

    def _enter(self, node: Any, name: str) -> None:
        if name == "br":
            self.breaks += 1
            if self.breaks >= 2:
                self._flush(keep=True)
            else:
                self.parts.append(" ")
            return
        if name in _BLOCK:
            self._flush()
            if name in ("ul", "ol", "menu"):
                self.lists += 1
            elif name == "li":
                self.item = True
            elif name == "blockquote":
                self.quotes += 1
            elif name[0] == "h" and name[1:].isdigit():
                self.heading = name
        elif name in ("b", "strong"):
            self.bold += 1
        if node is self.main:
            self.inside = True
        if (
            name not in _INLINE
            and _is_chrome(node)
            and name not in ("body", "html", "main", "article")
            and not self._holds_main(node)
        ):
            self.chrome += 1
            node.attrs["_chrome"] = "1"

    def _holds_main(self, node: Any) -> bool:
        return id(node) in self.path

    def _leave(self, node: Any, name: str) -> None:
        if name in _BLOCK:
            self._flush()
            if name in ("ul", "ol", "menu"):
                self.lists -= 1
            elif name == "blockquote":
                self.quotes -= 1
            elif name == self.heading:
                self.heading = ""
            self.item = False
        elif name in ("b", "strong"):
            self.bold -= 1
        if node is self.main:
            self.inside = False
        if node.attrs and node.attrs.get("_chrome"):
            self.chrome -= 1

    def _text(self, text: str) -> None:
        if not text.strip():
            if text:
                self.parts.append(" ")
            return
        self.breaks = 0
        if not any(p.strip() for p in self.parts):
            self.first_line = self._line_of(text)
            self.bold_only = True
        else:
            self._line_of(text)
        if not self.bold:
            self.bold_only = False
        self.parts.append(text)

    def _line_of(self, text: str) -> int:
        """The line of the raw file where this text stands, found by searching on from the last one."""
        plain = _PLAIN.match(text.strip())
        probe = plain.group() if plain else ""
        if len(probe) >= 2:
            at = self.raw.find(probe, self.cursor, self.cursor + 200_000)
            if at >= 0:
                self.line += self.raw.count("\n", self.counted, at) if at >= self.counted else 0
                self.counted = max(at, self.counted)
                self.cursor = at + len(probe)
        return self.line

    def _flush(self, keep: bool = False) -> None:
        text = clean("".join(self.parts))
        self.parts = []
        self.breaks = 0
        if not text:
            return
        kind, depth = "paragraph", 0
        sign = BULLET.match(text)
        if self.heading:
            kind = "heading"
        elif self.item and self.lists:
            kind, depth = "bullet", self.lists - 1
        elif sign and sign.group().strip() not in ("-", "–", "—", "*", "") and len(text) > sign.end():
            kind = "bullet"
        elif self.quotes:
            kind = "quote"
        elif (
            self.bold_only
            and len(text) <= 150
            and not text.endswith((".", ",", ";"))
            and any(c.isalpha() for c in text)
        ):
            kind = "heading"
        elif self.lists:
            kind, depth = "paragraph", self.lists - 1
        if kind == "bullet" and sign and sign.group().strip() and len(text) > sign.end():
            text = text[sign.end() :]
        self.blocks.append(Block(kind, text, self.first_line, depth, content=self.inside and not self.chrome))

    def _table(self, table: Any) -> None:
        """A block per row: the cells joined by ` | `, each with the header of its column."""
        headers: list[str] = []
        content = (self.inside or self.main is None) and not self.chrome
        for number, row in enumerate(table.find_all("tr")):
            cells = row.find_all(["td", "th"])
            texts = [clean(cell.get_text(" ")) for cell in cells]
            if not any(texts):
                continue
            line = self._line_of(next(t for t in texts if t))
            is_header = number == 0 and (
                all(c.name == "th" for c in cells) or not any(any(ch.isdigit() for ch in t) for t in texts)
            )
            spans, at = [], 0
            for column, value in enumerate(texts):
                header = headers[column] if column < len(headers) else ""
                spans.append((at, at + len(value), header))
                at += len(value) + 3
            self.blocks.append(Block("table_row", " | ".join(texts), line, content=content, cells=tuple(spans)))
            if is_header:
                headers = texts


def _is_data(table: Any) -> bool:
    """Whether a table holds data, not the layout of the page."""
    if table.find("table") or table.find(["h1", "h2", "ul", "form"]):
        return False
    rows = table.find_all("tr", limit=40)
    cells = [len(row.find_all(["td", "th"])) for row in rows]
    if len(rows) < 2 or max(cells, default=0) < 2:
        return False
    return not any(len(cell.get_text()) > 500 for cell in table.find_all("td", limit=60))
