"""The text of a page → its soup: Beautiful Soup over lxml."""

from __future__ import annotations

import re
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import AttributeDict

_BARE_SECTION = re.compile(r"<!\[(?:end)?if[^\]<>]{0,80}\]>|<!\[(?!(?:end)?if\b)", re.I)


class _Builder(LXMLTreeBuilder):
    """Hands tags on as lxml gives them: in HTML there are none of the namespaces that its base looks for."""

    soup: BeautifulSoup

    def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
        self.soup.handle_starttag(tag, None, None, attrib)

    def end(self, tag: Any) -> None:
        self.soup.handle_endtag(tag)


def make_soup(text: str) -> BeautifulSoup:
    """The soup of a page, attributes as strings; bare `<![`, after which lxml would stop, is made harmless first."""
    if "<![" in text:
        text = _BARE_SECTION.sub(lambda m: "" if m.group().endswith("]>") else "&lt;![", text)
    return BeautifulSoup(text, builder=_Builder(multi_valued_attributes=None, attribute_dict_class=AttributeDict))
