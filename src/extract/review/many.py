"""Many releases: an index of them and of all their figures, and a page for each beside it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from urllib.parse import quote

from extract.model import Figure, Reject
from extract.places import check_free, write_whole
from extract.review.pictures.overview import overview, stack
from extract.review.render import anchor, document, is_page, json_of, page, summary
from extract.review.sheets import Sheet

STYLES = ("colours", "page", "text", "table", "pictures", "print", "index")
SCRIPTS = ("listing", "address", "index")
# What the index's own table knows of a figure; its page knows all.
_LEFT = "start end measure_start measure_end passage section heading sentence rule assumptions".split()
COLUMNS = tuple(f.name for f in fields(Figure) if f.name not in _LEFT)
_UNPLAIN = re.compile(r"[^A-Za-z0-9]+")
_PAGE = re.compile(r"[A-Za-z0-9-]*-[0-9a-f]{8}\.html")  # as `file_name` makes them


def write_many(path: Path, sheets: list[Sheet], lost: list[Reject], heading: str) -> None:
    """Writes the releases' pages into the folder `NAME-releases` beside `path`, then the index at `path`.

    Then pages of releases that are no longer there are taken away; other files in the folder stay. Raises TakenError
    where one has the name of a page.
    """
    folder = path.with_name(f"{path.stem}-releases")
    names = [file_name(sheet.release_id) for sheet in sheets]
    for name in names:
        check_free(folder / name, "page", is_page)
    folder.mkdir(parents=True, exist_ok=True)
    for number, sheet in enumerate(sheets):
        around = [("all releases", f"../{quote(path.name)}")]
        around += [("previous", names[number - 1])] if number else []
        around += [("next", names[number + 1])] if number + 1 < len(sheets) else []
        write_whole(folder / names[number], page([sheet], [], sheet.name, around).encode())
    links = [f"{quote(folder.name)}/{name}" for name in names]
    write_whole(path, index(sheets, lost, heading, links).encode())
    there = frozenset(names)
    for old in folder.iterdir():
        if old.name not in there and _PAGE.fullmatch(old.name) and old.is_file() and is_page(old):
            old.unlink()


def file_name(release_id: str) -> str:
    """The file of a release's page: what its id says in plain letters, and a digest that no other id has."""
    plain = _UNPLAIN.sub("-", release_id)[-60:].strip("-")
    return f"{plain}-{hashlib.sha256(release_id.encode()).hexdigest()[:8]}.html"


def index(sheets: list[Sheet], lost: list[Reject], heading: str, links: Iterable[str]) -> str:
    """The page that leads to the releases' pages, by `links` in the order of the sheets."""
    links = list(links)
    rejects = [*lost, *(reject for sheet in sheets for reject in sheet.rejects)]
    data = {
        "columns": COLUMNS,
        "rows": [[getattr(f, name) for name in COLUMNS] for s in sheets for f in s.figures],
        "words": [[w["value"], w["dates"], n] for n, s in enumerate(sheets) for w in (f.words() for f in s.figures)],
        "releases": [(s.name, link, anchor(s.release_id)) for s, link in zip(sheets, links, strict=True)],
    }
    return document(
        "index.html.j2",
        STYLES,
        SCRIPTS,
        heading=heading,
        summary=summary(sheets, len(rejects)),
        over=overview(sheets, rejects),
        releases=[(stack(s, len(s.figures)), link) for s, link in zip(sheets, links, strict=True)],
        lost=lost,
        data=json_of(data),
    )
