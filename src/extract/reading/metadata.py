"""What a page says about itself: titles, date, issuer and address, from `meta`, JSON-LD, `time` and `link`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from extract.reading.blocks import clean
from extract.reading.dating import find_day

_META_DATES = (
    "article:published_time",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "date",
    "pubdate",
    "publishdate",
    "publish_date",
    "publication_date",
    "citation_publication_date",
    "sailthru.date",
    "article.published",
    "release_date",
    "og:published_time",
    "parsely-pub-date",
    "datepublished",
)
TOLD = frozenset({"meta", "link", "time", "script", "title"})
_SUFFIX = re.compile(r"\s*(?:\s[|»–—·:-]|[|»])\s+(?=[^|»]{3,60}$)")
# Values of a page's JSON-LD that are looked at.
_QUEUE = 500


def tells(name: str, attrs: dict[str, Any]) -> bool:
    """Whether a tag may say something about its page."""
    return (
        name in TOLD
        or (name == "html" and "lang" in attrs)
        or ("content" in attrs and ("property" in attrs or "itemprop" in attrs))
    )


def page_facts(tags: Iterable[Any]) -> dict[str, Any]:
    """What a page states of itself, and its `titles`: the names that it gives itself, the best first."""
    meta: dict[str, str] = {}
    linked: dict[str, str] = {}
    times: list[str] = []
    scripts: list[str] = []
    title = language = ""
    for tag in tags:
        name, attrs = tag.name, tag.attrs
        if name == "title":
            title = title or clean(tag.get_text())
        elif name == "script":
            scripts += [tag.string or ""] if "ld+json" in str(attrs.get("type")) else []
        elif name == "link":
            linked.setdefault(str(attrs.get("rel", "")).lower(), str(attrs.get("href", "")))
        elif name == "time":
            times.append(str(attrs.get("datetime") or tag.get_text(" ")))
        elif name == "html":
            language = str(attrs["lang"])
        if attrs.get("content"):
            key = str(attrs.get("property") or attrs.get("name") or attrs.get("itemprop") or "").lower()
            meta.setdefault(key.replace("dc:", "dc.").replace("dcterms:", "dcterms."), str(attrs["content"]).strip())
    published = [meta[k] for k in _META_DATES if k in meta] + _json_ld_dates(scripts) + times[:5]
    site = meta.get("og:site_name")
    titles = [meta.get("og:title"), meta.get("dc.title"), title, _SUFFIX.split(title)[0]]
    facts = {
        "date": next(filter(None, map(find_day, published)), None),
        "url": clean(linked.get("canonical") or meta.get("og:url") or ""),
        "issuer": clean(site or meta.get("dc.publisher") or meta.get("author") or ""),
        "language": language or meta.get("og:locale", "").replace("_", "-"),
        "titles": tuple(clean(t) for t in titles if t and t != site),
    }
    return {key: value for key, value in facts.items() if value}


def plain_title(titles: tuple[str, ...]) -> str | None:
    """The page's own title without the name of its site, for a page that does not show it."""
    return _SUFFIX.split(titles[0])[0] if titles else None


def _json_ld_dates(scripts: list[str]) -> list[str]:
    """The `datePublished` of the page's JSON-LD, wherever it is nested."""
    dates: list[str] = []
    for script in scripts[:5]:
        try:
            queue: list[Any] = [json.loads(script)]
        except (ValueError, RecursionError):
            continue
        for item in queue:
            if len(queue) > _QUEUE:
                break
            if isinstance(item, dict):
                published = item.get("datePublished")
                dates += [published] if isinstance(published, str) else []
                queue += [v for v in item.values() if isinstance(v, dict | list)]
            elif isinstance(item, list):
                queue += item
    return dates
