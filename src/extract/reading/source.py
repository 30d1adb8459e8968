"""Bytes → text: what a raw file is, its encoding, and what had to be repaired."""

from __future__ import annotations

import codecs
import errno
import html
import os
import re
import stat
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from extract.model import Format
from extract.places import is_local
from extract.reading.mojibake import repaired

if TYPE_CHECKING:
    from extract.reading.mail import Mail

# What the names of raw files end in, a mail's last.
MARKDOWN, HTML = (".md", ".markdown"), (".html", ".htm", ".xhtml")
SUFFIXES = frozenset((".txt", ".text", *HTML, *MARKDOWN, ".eml"))
MAX_BYTES = 64 * 2**20
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{2,40})""",
    re.IGNORECASE,
)
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|ul|ol|li|table|h[1-6]|article|section|span|br)\b[^>]*>", re.IGNORECASE
)
# What a text that is one element begins with, and ends with the end of.
_ELEMENT = re.compile(r"\s*<(html|body|div|p|ul|ol|table|h[1-6]|article|section|span)\b[^>]*>", re.IGNORECASE)
# Signs of Markdown in a file that is not named so: titles, bold words, links; how many leave no doubt.
_HASHES = re.compile(r"^#{1,6} +[^\s#]", re.MULTILINE)
_MARKS, _FEW_MARKS = re.compile(r"\*\*[^\s*][^*\n]{1,200}\*\*|\[[^\[\]\n]{1,200}\]\(https?://"), 3
# Entities that a writer means as signs; `&amp;` before one was encoded once too often, and plain text needs none.
_ENTITY = (
    r"(?:#(?:3[2-9]|[4-9]\d|\d{3,6})|#x[\da-f]{2,5}|nbsp|amp|quot|apos|lt|gt|[lrsb]d?s?quo|[mn]dash|[et][mn]sp|hellip|bull|middot|"
    r"pound|euro|cent|yen|copy|reg|trade|deg|plusmn|times|sect|para|frac[1-9]\d|[aeiouycn](?:acute|grave|uml|circ|cedil|tilde));"
)
_TWICE = re.compile(rf"&amp;(?={_ENTITY})", re.IGNORECASE)
_LEFT = re.compile(rf"&{_ENTITY}", re.IGNORECASE)
# Capitals within words and runs of accented letters: what other encodings become when they are read as cp1252.
_FOREIGN = re.compile(r"[a-z][À-ÖØ-Þ]|[À-ÖØ-öø-ÿ]{3}")
_UNKNOWN = "encoding unknown, read as cp1252"
# What the head of a mail begins with, as other files may, too.
_MAIL = re.compile(rb"\s{0,40}(?:From |[!-9;-~]{1,80}:)")
_ASCII = string.ascii_letters + string.digits
_CONTROL = bytes(b for b in range(32) if not 9 <= b <= 13)
_NOISE = 0.05  # the share of control characters, NUL apart, that no text has: in random or packed bytes it is a tenth
_NAMED = {
    "application/pdf": "a PDF",
    "application/rtf": "an RTF document",
    "application/msword": "a Word document",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "a Word document",
    "application/vnd.oasis.opendocument.text": "an OpenDocument text",
}


class Unreadable(Exception):
    """A raw file that is no release; the message is the reason, in one line."""


@dataclass(frozen=True, slots=True)
class Source:
    """A decoded file: its text (line ends as \\n), its format and what was repaired, in words.

    Of a mail it is the text of its body, with the `facts` of its head (title, date) and the `lines` of the raw file
    in which those of the text begin (the last one for all that follow).
    """

    text: str
    format: Format
    notes: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    lines: tuple[int, ...] = ()

    def line(self, number: int) -> int:
        """The line of the raw file in which a line of the text begins."""
        return self.lines[min(number, len(self.lines)) - 1] if self.lines else number


def raw_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file, one more than `limit` at most. Raises OSError, also for a device or a pipe (it never waits)."""
    if not is_local(path):
        with path.open("rb") as handle:
            return handle.read(limit + 1)
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0))) as handle:
        status = os.fstat(handle.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "it is no regular file", str(path))
        return handle.read(min(status.st_size, limit) + 1)


def decode(data: bytes, told: Format | None = None) -> Source:
    """The text of a raw file, by its looks where its format is not told.

    Raises Unreadable for what is no text (PDF, image, archive, empty, too large).
    """
    if told not in (None, *get_args(Format)):
        raise Unreadable(f"no format {told!r}; the formats are {', '.join(get_args(Format))}")
    if len(data) > MAX_BYTES:
        raise Unreadable(f"the file is larger than {MAX_BYTES // 2**20} MiB")
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise Unreadable("the file holds nothing but white space" if data.strip(b"\x00") else "the file is empty")
    kind = _binary_kind(data)
    if kind:
        way_out = "; save it as plain text or HTML" if kind in _NAMED.values() else ""
        raise Unreadable(f"the file is {kind}, not text{way_out}")
    mail = _mail(data) if told != "markdown" else None
    text, notes = _text(mail.body, mail.charset) if mail else _text(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in text:
        text = text.replace("\x00", "")
        notes.append("NUL characters removed")
    text, mends = repaired(text)
    notes += mends
    form: Format = "html" if mail and mail.html else told or _looks(text)
    mended = _TWICE.sub("&", text) if form == "html" else _LEFT.sub(lambda m: html.unescape(m[0]), text)
    if mended != text and form == "html":
        notes.append("entities that had been encoded twice repaired")
    text = mended if form != "markdown" else text
    return (
        Source(text, form, (*mail.notes, *notes), mail.facts, mail.lines) if mail else Source(text, form, tuple(notes))
    )


def _mail(data: bytes) -> Mail | None:
    """The mail that a file holds, if it holds one. Raises Unreadable where that has no text."""
    if not _MAIL.match(data):  # the library of mail takes long to import
        return None
    from extract.reading.mail import NoText, mail_in

    try:
        return mail_in(data)
    except NoText as error:
        raise Unreadable(str(error)) from error


def _binary_kind(data: bytes) -> str | None:
    """What bytes that are no text are, in words; None for text."""
    head = data[:4096]
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return _NAMED["application/pdf"]
    if head.startswith(b"{\\rtf"):
        return _NAMED["application/rtf"]
    control = len(head) - len(head.translate(None, _CONTROL))
    if not control and not head.startswith(b"%!PS"):  # `BMW Group` begins as a bitmap does
        return None
    import filetype

    guess = filetype.guess(head)
    if guess is not None and guess.mime not in ("text/html", "text/plain"):
        return _NAMED.get(guess.mime, f"of type {guess.mime}")
    bom = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    return "binary" if not bom and control - head.count(0) > len(head) * _NOISE else None


def _text(data: bytes, charset: str = "") -> tuple[str, list[str]]:
    """The text of bytes, by their mark, as UTF-8, as they declare or a mail does of them (`charset`), as detected; and
    what was assumed, in words."""
    for bom, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(bom):
            return data.decode(name, errors="replace"), []
    found = _DECLARED.search(data[:4096])
    declared = charset or ((found[1] or found[2]).decode("ascii") if found else "")
    notes = []
    if not _is_over_ascii(declared):
        notes, declared = [f"encoding declared as {declared}, which it cannot be"], ""
    for charset, note in _charsets(data, declared):
        try:
            return data.decode(charset), [*notes, note] if note else notes
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("cp1252", errors="replace"), [*notes, _UNKNOWN]


def _is_over_ascii(name: str) -> bool:
    """Whether a charset, as far as it is known, has ASCII in it, as it must where ASCII is what declares it."""
    try:
        return _ASCII.encode().decode(name, "replace") == _ASCII
    except (LookupError, UnicodeError):
        return True


def _charsets(data: bytes, declared: str) -> Iterator[tuple[str, str]]:
    """The encodings that bytes may have, the surest first, each with the note that says what was assumed."""
    yield "utf-8", ""
    if declared:
        yield _charset(declared), ""
    if _is_western(data):
        yield "cp1252", _UNKNOWN
    from charset_normalizer import from_bytes

    if best := from_bytes(data[:200_000]).best():
        yield best.encoding, f"encoding detected as {best.encoding}"


def _is_western(data: bytes) -> bool:
    """Whether bytes are English in cp1252; detection takes a few `£` or `’` for any encoding."""
    try:
        return _FOREIGN.search(data.decode("cp1252")) is None
    except UnicodeDecodeError:
        return False


def _charset(name: str) -> str:
    """The codec of a charset that a page may declare; "" for none, and for Python's other codecs (escapes, UTF-7)."""
    from charset_normalizer.constant import IANA_SUPPORTED

    try:
        codec = codecs.lookup(name).name.replace("-", "_")
    except LookupError:
        return ""
    if codec in ("iso8859_1", "ascii"):
        return "cp1252"
    return "" if codec == "utf_7" or codec not in IANA_SUPPORTED else codec


def format_of(suffix: str) -> Format | None:
    """The format that the suffix of a file says; None where only its text does: `.txt` may hold a page."""
    if suffix in MARKDOWN:
        return "markdown"
    return "html" if suffix in HTML else None


def _looks(text: str) -> Format:
    """The format that a text looks like."""
    head = text[:4000]
    element = _ELEMENT.match(head)
    whole = element is not None and text[-40:].rstrip().lower().endswith(f"</{element[1].lower()}>")
    if whole or len(_MARKUP.findall(head)) >= 2:
        return "html"
    if head.startswith("---\n") and "\n---\n" in text[:20000]:
        return "markdown"
    titled = sum(1 for _ in _HASHES.finditer(text[:20000])) if "#" in text else 0
    return "markdown" if titled and titled + sum(1 for _ in _MARKS.finditer(text[:20000])) >= _FEW_MARKS else "text"
