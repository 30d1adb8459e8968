"""Sheets → HTML, by Jinja2 with everything escaped, style and script inlined and named by hash in the page's policy."""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from extract.model import Reject, number_of
from extract.palette import PALETTE
from extract.review.marks import Block, Item, blocks, place, title
from extract.review.pictures.money import Money, money
from extract.review.pictures.overview import overview
from extract.review.pictures.timeline import Timeline, timeline
from extract.review.sheets import Sheet

# What tells a page of ours, in its head.
_GENERATOR = '<meta name="generator" content="extract review">'
_STYLES = ("colours", "page", "text", "table", "pictures", "print")
_SCRIPTS = ("data", "listing", "address", "table", "card", "links", "selection", "start")


@dataclass(frozen=True, slots=True)
class View:
    """A sheet with what its template needs: the headline, the blocks of the text, the names of the sections."""

    sheet: Sheet
    title: Item | None
    blocks: list[Block]
    sections: dict[int, str]
    money: list[Money]
    timeline: Timeline | None


def view(sheet: Sheet) -> View:
    """A sheet made ready for its template."""
    sections = sorted({p.section for p in sheet.passages} | {f.section for f in sheet.figures})
    names = {n: sheet.section_name(n) for n in sections}
    return View(sheet, title(sheet), blocks(sheet), names, money(sheet), timeline(sheet))


def page(sheets: list[Sheet], lost: list[Reject], heading: str, around: Iterable[tuple[str, str]] = ()) -> str:
    """One self-contained page of releases: the text with its figures, the table, what was refused.

    `around` are the names and addresses of the pages that it leads to.
    """
    rejects = [*lost, *(r for s in sheets for r in s.rejects)]
    rows = [row for s in sheets for row in s.rows]
    columns = list(rows[0]) if rows else []
    return document(
        "page.html.j2",
        _STYLES,
        _SCRIPTS,
        heading=heading,
        summary=summary(sheets, len(rejects)),
        around=list(around),
        views=[view(s) for s in sheets],
        rejects=rejects,
        over=overview(sheets, rejects) if len(sheets) > 1 else None,
        data=json_of({"columns": columns, "rows": [[row[name] for name in columns] for row in rows]}),
    )


def document(template: str, styles: tuple[str, ...], scripts: tuple[str, ...], **values: Any) -> str:
    """A template as a whole page, with its styles and scripts in it and the policy that lets in these alone."""
    style, script = inline("style", styles), inline("script", scripts)
    values |= {"style": Markup(style), "script": Markup(script), "policy": policy(style, script)}
    return fill(template, generator=Markup(_GENERATOR), **values)


def is_page(path: Path) -> bool:
    """Whether a file is a page that was written here. Raises OSError where it cannot be opened."""
    with path.open("rb") as file:
        return _GENERATOR.encode() in file.read(200)


def fill(template: str, **values: Any) -> str:
    """A template with its values, all of them escaped but markup of our own."""
    return _environment().get_template(template).render(values)


def summary(sheets: list[Sheet], rejects: int) -> str:
    """`1 release, 30 figures, 4 refused`."""
    figures = sum(len(s.figures) for s in sheets)
    return f"{number_of(len(sheets), 'release')}, {number_of(figures, 'figure')}, {rejects:,} refused"


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy that lets in this style and this script and nothing else, from nowhere."""

    def digest(text: str) -> str:
        return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"

    allowed = f"style-src {digest(style)}; script-src {digest(script)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


@cache
def inline(kind: str, names: tuple[str, ...]) -> str:
    """The modules of a kind (style, script) as one text, after the colours of the palette for a style."""
    suffix = {"style": "css", "script": "js"}[kind]
    folder = files("extract.review") / kind
    parts = [(folder / f"{name}.{suffix}").read_text(encoding="utf-8") for name in names]
    if kind == "style":
        return "\n".join([_colours(), *parts])
    return '"use strict";\n' + "\n".join(parts)


def anchor(name: str) -> str:
    """The id of a release, figure or candidate in a page, fit for an address without further encoding."""
    return quote(name, safe=":/")


def _colours() -> str:
    def rules(line: str, ground: str) -> str:
        return "".join(
            f".{label.lower()}{{--hue:{ink.hue};--stroke:{ink.underline};"
            f"--line:{getattr(ink, line)};--ground:{getattr(ink, ground)}}}"
            for label, ink in PALETTE.items()
        )

    return (
        f"{rules('line', 'ground')}@media screen and (prefers-color-scheme:dark){{{rules('dark_line', 'dark_ground')}}}"
    )


def json_of(value: Any) -> Markup:
    """A value as JSON, safe inside a script element: nothing in it can end the element."""
    text = json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _percent(share: float) -> str:
    """A share of a picture's width: `12.5%`."""
    return f"{share:.4g}%"


def _web(url: str | None) -> bool:
    """Whether an address may be a link: http or https, nothing that runs."""
    try:
        return bool(url) and urlsplit(url).scheme in ("http", "https")
    except ValueError:
        return False


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("extract.review"), autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    environment.filters.update(anchor=anchor, web=_web, percent=_percent)
    environment.tests["placed"] = lambda reject: place(reject) is not None
    environment.globals["labels"] = list(PALETTE)
    return environment
