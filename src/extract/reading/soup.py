"""The text of a page → its soup: Beautiful Soup over lxml."""

from __future__ import annotations

import re
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import NavigableString, PageElement, Tag

_BARE_SECTION = re.compile(r"<!\[(?:end)?if[^\]<>]{0,80}\]>|<!\[(?!(?:end)?if\b)", re.IGNORECASE)


class _Builder(LXMLTreeBuilder):
    """Puts elements and strings into the tree as lxml tells of them, each in its place at once.

    lxml has balanced the tags and resolved the entities, and HTML has no namespaces: nothing is left of what its base
    does for XML and for parsers that do not. Attributes are strings, white space is the page's, and comments, doctypes
    and processing instructions only part the strings around them.
    """

    soup: BeautifulSoup

    def feed(self, markup: Any) -> None:
        self._open: list[Tag] = [self.soup]
        self._containers: list[type[NavigableString]] = [NavigableString]
        self._said: list[str] = []
        self._last: PageElement | None = None
        super().feed(markup)
        self._end_string()

    def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
        self._end_string()
        parent = self._open[-1]
        element = Tag(None, self, tag, parent=parent, previous=self._last)
        element.attrs = attrib
        parent.contents.append(element)
        self._last = element
        self._open.append(element)
        self._containers.append(self.string_containers.get(tag, self._containers[-1]))

    def end(self, tag: Any) -> None:
        self._end_string()
        self._open.pop()
        self._containers.pop()

    def data(self, data: Any) -> None:
        self._said.append(data)

    def comment(self, text: Any) -> None:
        self._end_string()

    def pi(self, target: str, data: str) -> None:
        self._end_string()

    def doctype(self, name: str, pubid: str, system: str) -> None:
        self._end_string()

    def _end_string(self) -> None:
        if not self._said:
            return
        string = self._containers[-1]("".join(self._said))
        self._said.clear()
        parent = self._open[-1]
        string.setup(parent, self._last)
        parent.contents.append(string)
        self._last = string


def make_soup(text: str) -> BeautifulSoup:
    """The soup of a page, attributes as strings; bare `<![`, after which lxml would stop, is made harmless first."""
    if "<![" in text:
        text = _BARE_SECTION.sub(lambda m: "" if m.group().endswith("]>") else "&lt;![", text)
    return BeautifulSoup(text, builder=_Builder(multi_valued_attributes=None))
