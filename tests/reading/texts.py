"""Texts that become releases, and a page around what a test puts into it."""

from __future__ import annotations

from extract.model import Release
from extract.reading import read_bytes

PROSE = (
    "The state opened twelve clinics that serve more than 500 people a day, and plans to open others over the next two years.",
    "The clinics cost $5 million, of which the federal government paid half, and the counties the other half of it.",
    "They are the first that the state has opened since 2015, when it closed seven others in the north and the south.",
)
HEADLINE = "State Opens Twelve New Clinics in Rural Counties"
MENU = "<nav><ul>" + "".join(f"<li><a href='/{n}'>Topic {n}</a></li>" for n in range(200)) + "</ul></nav>"


def release_of(text: str, source: str) -> Release:
    """The release that a text is under a file name; the text must be one."""
    reading = read_bytes(text.encode(), release_id="r", source=source)
    assert reading.release is not None, reading.reject
    return reading.release


def of_text(text: str) -> Release:
    return release_of(text, "r.txt")


def of_page(page: str) -> Release:
    return release_of(page, "r.html")


def of_markdown(text: str) -> Release:
    return release_of(text, "r.md")


def content(release: Release) -> list[str]:
    """The text of every passage that is no boilerplate."""
    return [p.text for p in release.passages if p.kind != "boilerplate"]


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{t}</p>" for t in texts)
