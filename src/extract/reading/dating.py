"""The release's own date, title, issuer and address: from the page's metadata and the dateline."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from extract.model import Passage
from extract.reading.blocks import clean

_MONTHS = ("january february march april may june july august september october november december").split()
_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
DAY = re.compile(
    rf"(?i:{_WEEKDAY}(?:(?P<m>{_MONTH})\s+(?P<d>{_DAY})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)\d\d)|(?P<d2>{_DAY})(?:st|nd|rd|th)?\s+(?P<m2>{_MONTH}),?\s+(?P<y2>(?:19|20)\d\d)))"
    r"|(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)|(?P<n1>\d{1,2})[/.](?P<n2>\d{1,2})[/.](?P<n3>(?:19|20)\d\d)"
)
DATELINE = re.compile(
    rf"(?i:(?:(?:posted|published|released?|issued|date|dated|on|for release|for immediate release)\W{{0,4}}(?:on\s)?)?{DAY.pattern.replace('(?i:', '(?:').replace('?P<', '?P<_')}"
    r"(?:\W{0,3}(?:at\s)?\d{1,2}:\d\d\s?(?:[ap]\.?m\.?)?(?:\s?[ECMP][SD]?T)?)?\W{0,3})"
)
_UPDATED = re.compile(r"\b(?:updated|modified|reviewed|copyright|©|archived|accessed|expires?|born)\b", re.I)
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


def find_day(text: str) -> date | None:
    """The first full date in a text, None where there is none."""
    match = DAY.search(text)
    while match:
        found = _day(match)
        if found:
            return found
        match = DAY.search(text, match.end())
    return None


def _day(m: re.Match[str]) -> date | None:
    g = m.groupdict()
    try:
        if g["iso"]:
            return date.fromisoformat(g["iso"])
        if g["n1"]:
            a, b, year = int(g["n1"]), int(g["n2"]), int(g["n3"])
            return date(year, a, b) if a <= 12 else date(year, b, a)
        word = (g["m"] or g["m2"]).lower()[:3]
        month = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(word))
        return date(int(g["y"] or g["y2"]), month, int(g["d"] or g["d2"]))
    except (ValueError, StopIteration):
        return None


def body_date(passages: tuple[Passage, ...]) -> date | None:
    """The date under the headline: a dateline, or the opening of the first paragraphs."""
    live = [p for p in passages if p.kind != "boilerplate"]
    for p in live[:12]:
        if p.kind == "dateline" or (len(p.text) < 90 and p.kind in ("paragraph", "heading", "title")):
            found = find_day(p.text)
            if found and not _UPDATED.search(p.text):
                return found
    for p in live[:5]:
        opening = p.text[:110]
        match = DAY.search(opening)
        if (
            match
            and not _UPDATED.search(opening[: match.start()])
            and (
                match.start() < 5
                or re.search(r"(?:[–—-]|[A-Z]{3,}[^.]{0,30})[\s(]*$", opening[: match.start()])
                or re.match(r"\s*[–—(-]", opening[match.end() :])
            )
        ):
            return _day(match)
    for p in [q for q in passages if q.kind == "boilerplate"][-60:] + list(passages[:80]):
        if len(p.text) < 60 and DATELINE.fullmatch(p.text) and not _UPDATED.search(p.text):
            return find_day(p.text)
    return None


def page_metadata(soup: Any) -> dict[str, Any]:
    """Title, date, url and issuer that a page states about itself (`meta`, JSON-LD, `time`, canonical link)."""
    meta: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        key = str(tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        if key and tag.get("content"):
            meta.setdefault(key, str(tag["content"]).strip())
    out: dict[str, Any] = {}
    published = next((meta[k] for k in _META_DATES if k in meta), None) or _json_ld(soup)
    if published:
        out["date"] = find_day(published)
    if not out.get("date"):
        for tag in soup.find_all("time", limit=5):
            found = find_day(str(tag.get("datetime") or tag.get_text(" ")))
            if found:
                out["date"] = found
                break
    link = soup.find("link", rel="canonical")
    out["url"] = (str(link.get("href")) if link and link.get("href") else None) or meta.get("og:url")
    out["issuer"] = meta.get("og:site_name") or meta.get("dc.publisher") or meta.get("author")
    headings = [h for h in soup.find_all("h1") if h.get_text(strip=True)]
    if len(headings) == 1:
        out["title"] = clean(headings[0].get_text(" "))
    else:
        page = soup.find("title")
        words = meta.get("og:title") or meta.get("dc.title") or (page.get_text() if page else "")
        out["title"] = re.split(r"\s+[|»–-]\s+(?=[^|»]{3,60}$)", clean(words))[0] or None
    out.update({k: clean(out[k]) for k in ("url", "issuer") if out[k]})
    return {k: v for k, v in out.items() if v}


def _json_ld(soup: Any) -> str | None:
    for tag in soup.find_all("script", type="application/ld+json", limit=5):
        try:
            data = json.loads(tag.string or "")
        except (ValueError, TypeError, RecursionError):
            continue
        queue = [data]
        for item in queue[:200]:
            if isinstance(item, dict):
                if isinstance(item.get("datePublished"), str):
                    return str(item["datePublished"])
                queue.extend(v for v in item.values() if isinstance(v, (dict, list)))
            elif isinstance(item, list):
                queue.extend(item)
    return None
