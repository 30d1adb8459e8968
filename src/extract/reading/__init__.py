"""A raw file → Release: bytes, encoding, format, passages in sections, title and date. Nothing is lost in silence."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date as Date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, TypedDict

from extract.model import Format, Reading, Reject, Release
from extract.places import under

if TYPE_CHECKING:
    from extract.reading.blocks import Block
    from extract.reading.source import Source


class Known(TypedDict, total=False):
    """What may be known of a release beside its text, None for what is not; it wins over what the text says."""

    title: str | None
    date: Date | None
    url: str | None
    issuer: str | None
    currency: str | None
    fiscal_year_start: int | None


def read(
    path: Path,
    *,
    root: Path | None = None,
    data: bytes | None = None,
    form: Format | None = None,
    known: Known | None = None,
) -> Reading:
    """Reads one raw file (its bytes are `data`, where the caller has them) with its sidecar. `release_id` is its path
    under `root` without suffix (the stem without). Its suffix and its text tell the format where `form` does not.

    Raises OSError where the file cannot be opened, and for a pipe or a device; content that is no release comes
    back as a Reject.
    """
    from extract.reading.sidecar import read_sidecar
    from extract.reading.source import Unreadable, raw_bytes

    place = under(path, root) if root is not None and path.is_relative_to(root) else PurePath(path.name)
    release_id = place.with_suffix("").as_posix() if place.suffix else place.as_posix()
    data = raw_bytes(path) if data is None else data
    try:
        sidecar = read_sidecar(path)
    except Unreadable as error:
        return _rejected(release_id, place.as_posix(), str(error))
    given = {name: value for name, value in (known or {}).items() if value is not None}
    return read_bytes(data, release_id=release_id, source=place.as_posix(), sidecar={**sidecar, **given}, form=form)


def read_bytes(
    data: bytes,
    *,
    release_id: str,
    source: str,
    sidecar: Mapping[str, Any] | None = None,
    form: Format | None = None,
) -> Reading:
    """Reads a release from its bytes; `source` is its file name with path, `sidecar` what is known beside the text."""
    from extract.reading.sidecar import fields_of
    from extract.reading.source import Unreadable, decode, format_of

    try:
        known = fields_of(sidecar or {})
        raw = decode(data, form or format_of(Path(source).suffix.lower()))
        content = _content(raw, known)
    except Unreadable as error:
        return _rejected(release_id, source, str(error))
    for block in content.blocks:
        block.line = raw.line(block.line)
    if not content.blocks:
        return _rejected(release_id, source, "the file holds no text")
    return Reading(_release(content, raw, release_id, source, hashlib.sha256(data).hexdigest()))


@dataclass(frozen=True, slots=True)
class _Content:
    """What a raw file holds: its blocks, what is known of it for sure, what its page states, and notes."""

    blocks: list[Block]
    known: Mapping[str, Any]
    page: Mapping[str, Any]
    notes: tuple[str, ...]


def _content(raw: Source, known: dict[str, Any]) -> _Content:
    """The blocks of a file by its format; what is `known` beside it wins over its front matter. Raises Unreadable."""
    if raw.format == "html":
        from extract.reading.html import read_html
        from extract.reading.soup import make_soup

        page = read_html(raw.text, make_soup(raw.text), known.get("title") or raw.facts.get("title"))
        return _Content(page.blocks, known, {**page.facts, **raw.facts}, raw.notes)
    if raw.format == "markdown":
        from extract.reading.markdown import front_matter, read_markdown

        front, body, left_out = front_matter(raw.text)
        return _Content(read_markdown(body), {**front, **known}, {}, raw.notes + left_out)
    from extract.reading.text import read_text

    return _Content(read_text(raw.text), known, raw.facts, raw.notes)


def _release(content: _Content, raw: Source, release_id: str, source: str, sha256: str) -> Release:
    """The release of a file's content; what is known wins over what its text and its page say."""
    from extract.reading.currency import own_currency, unlike_dollars
    from extract.reading.dating import headed_date, stray_date
    from extract.reading.fiscal import fiscal_year
    from extract.reading.outer_date import outer_date
    from extract.reading.outline import outline

    known, page = content.known, content.page
    passages, title = outline(content.blocks, raw.format, known.get("title") or page.get("title"))
    url = known.get("url") or page.get("url")
    date = known.get("date") or headed_date(passages) or page.get("date") or stray_date(passages)
    date, dated = (date, ()) if date else outer_date(url, source)
    currency = known.get("currency")
    currency, told = (
        (currency, unlike_dollars(passages, currency))
        if currency
        else own_currency(passages, url, page.get("language", ""))
    )
    issuer = known.get("issuer") or page.get("issuer")
    fiscal, taken = fiscal_year(passages, currency, url, issuer)
    if start := known.get("fiscal_year_start"):
        fiscal, taken = replace(fiscal, start=start), ()
    return Release(
        release_id=release_id,
        source=source,
        source_sha256=sha256,
        format=raw.format,
        title=known.get("title") or title,
        date=date,
        passages=passages,
        url=url,
        issuer=issuer,
        currency=currency,
        fiscal_year=fiscal,
        notes=content.notes + dated + told + taken,
    )


def _rejected(release_id: str, source: str, reason: str) -> Reading:
    return Reading(None, Reject.of_file(release_id, source, "readable", reason))
