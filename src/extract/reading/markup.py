"""What the tags, classes and styles of pages mean: which are blocks, hidden, bold, the page's frame, its body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

SKIPPED = frozenset("script style noscript template head svg iframe object title datalist math canvas".split())
BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre search section summary table tbody td tfoot "
    "th thead tr ul".split()
)
BOLD = frozenset({"b", "strong", "u"})
_FRAME = frozenset({"nav", "footer", "aside", "form", "button", "select", "menu", "dialog", "search"})
_FRAME_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|share|sharing|social|related|footer|sidebar|skip|banner|search|"
    r"subscribe|subscription|newsletter|comments?|respond|pagination|pager|masthead|toolbar|promo|addtoany|sharedaddy|print-?links?|tags|"
    r"topics|sr-only|visually-hidden|element-invisible|screen-reader-text|usa-banner|popup|modal|contentinfo|complementary|"
    r"disclaimer|feedback|published-dates|update-history|recommended|trending|advert|ads)(?:$|[\s_-])|(?:^|\s)widget(?:$|[\s_]|-area)",
    re.IGNORECASE,
)
_BODY_NAME = re.compile(
    r"(?:entry|article|post|node|page|release|report|body|story|main|news|press)-?_?(?:content|body|text|copy|release|detail)|"
    r"field-name-body|press-?release|articlebody|(?:^|\s)main(?:$|\s)",
    re.IGNORECASE,
)
# What unfolds at a click: accordions, tabs.
_FOLDED = re.compile(
    r"(?:^|[\s_-])(?:accordions?|collaps\w*|tab-?(?:pane|panel|content)|panel|toggle-?content|expand\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOT_SHOWN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_HIDDEN = re.compile(r"visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore", re.IGNORECASE)
_MARK = re.compile(r"\s*(\d{1,2}(?:\s?[,–-]\s?\d{1,2})*)\s*")
_POWER = re.compile(
    r"(?:\b(?:[kcmdμn]?m|ft|foot|feet|in|inch|inches|mi|miles?|yd|yards?|s|sec|10|[a-zA-Z]|[A-Z]{2,3})|met(?:er|re)s?"
    r"|\([A-Z]+\))\.?\s?$"
)
_HEAVY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)


def footnote_mark(raised: str, before: str) -> str | None:
    """A raised number as the mark of a footnote: `[1]` for `$500<sup>1</sup>`; None for a power or a name: `km<sup>2</sup>`."""
    inner = _MARK.fullmatch(raised)
    return f"[{inner[1]}]" if inner and not _POWER.search(before) else None


def is_hidden(attrs: Mapping[str, Any]) -> bool:
    """Whether an element is not shown, by its own attributes; what a reader may unfold or turn to counts as shown."""
    if not attrs:
        return False
    style = attrs.get("style")
    if "hidden" in attrs or (style is not None and "none" in style and _NOT_SHOWN.search(style)):
        return _FOLDED.search(names_of(attrs)) is None
    return style is not None and _HIDDEN.search(style) is not None


def is_bold(name: str, attrs: Mapping[str, Any]) -> bool:
    """Whether an element shows its text bold or underlined."""
    style = attrs.get("style")
    return name in BOLD or (style is not None and _HEAVY.search(style) is not None)


def names_of(attrs: Mapping[str, Any]) -> str:
    """Class, id and role of an element, as one text."""
    return f"{attrs.get('class', '')} {attrs.get('id', '')} {attrs.get('role', '')}" if attrs else ""


@lru_cache(maxsize=10000)
def is_frame(name: str, names: str) -> bool:
    """Whether an element is called what surrounds a release: menus, share links, footers."""
    return name in _FRAME or (len(names) > 2 and name not in ("body", "html") and bool(_FRAME_NAME.search(names)))


@lru_cache(maxsize=10000)
def is_body(name: str, names: str) -> bool:
    """Whether an element is called what holds a release."""
    return name in ("main", "article") or (len(names) > 2 and name != "body" and bool(_BODY_NAME.search(names)))
