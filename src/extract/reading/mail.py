"""A mail as it was saved → its body as bytes that a text file could have; its subject and its day are facts of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Any

from extract.model import few
from extract.reading.blocks import clean

# A line of the head (RFC 5322), which goes on in lines that are indented; the line that a mailbox puts before a mail.
_FIELD, _GOES_ON, _MAILBOX = re.compile(rb"([!-9;-~]+):"), (b" ", b"\t"), re.compile(rb"From \S+@\S+ ")
# What only a mail program writes: a memo has `Subject:`, `From:` and `Date:`, too, and is a text as it stands.
_OF_A_PROGRAM = frozenset(
    (b"content-transfer-encoding", b"content-type", b"mime-version", b"message-id", b"received", b"return-path")
)
_FEWEST = 2  # lines of a head
_MOST_HEAD = 2**18  # bytes in which a head ends: those of lists and filters are long
_FORWARDED = re.compile(r"(?:(?:fwd?|re)\s*:\s*)+", re.IGNORECASE)
# A page that a browser saved whole (MHTML): its head tells when it was saved.
_SAVED = "saved by"
_ENCODINGS = ("quoted-printable", "base64")
_CHARSET = re.compile(r"[A-Za-z0-9_.:-]{2,40}")
_SOFT = re.compile(rb"=[ \t]*$")  # the end of a line of quoted-printable that goes on below


class NoText(Exception):
    """A mail without a text; the message says so, in one line."""


@dataclass(frozen=True, slots=True)
class Mail:
    """The body of a mail: its bytes with the charset that they declare, whether they are HTML, the lines of the raw
    file in which its own begin (the last one for all that follow), what the head tells, and what was left out."""

    body: bytes
    charset: str
    html: bool
    lines: tuple[int, ...]
    facts: dict[str, Any]
    notes: tuple[str, ...]


def mail_in(data: bytes) -> Mail | None:
    """The mail that a file holds, None for any other file. Raises NoText where it holds no text."""
    if not _FIELD.match(data[:80].lstrip()) and not data.startswith(b"From "):
        return None
    data = data.replace(b"\r\n", b"\n")
    blank = len(data) - len(data.lstrip(b"\n"))
    end = data.find(b"\n\n", blank, blank + _MOST_HEAD)
    names = _names(data[blank:end].split(b"\n")) if end >= 0 else set()
    if len(names) < _FEWEST or names.isdisjoint(_OF_A_PROGRAM):
        return None
    try:
        message = message_from_bytes(data[blank:])
        part, left = _text_part(message)
    except RecursionError as error:
        raise NoText("the file is a mail of parts within parts, too many to read") from error
    if part is None:
        raise NoText("the file is a mail without a text; save what is attached to it as text or HTML")
    body = _bytes_of(part)
    encoded = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    written = body if encoded in ("", "7bit", "8bit", "binary") else str(part.get_payload()).encode("utf-8", "replace")
    at = data.find(written, end)
    lines = tuple(_lines(written, data.count(b"\n", 0, at) + 1 if at >= 0 else 1, encoded))
    decoded = (f"mail decoded from {encoded}",) if written is not body and encoded in _ENCODINGS else ()
    notes = decoded + ((f"attachments of the mail left out: {few(left)}",) if left else ())
    charset = part.get_content_charset("") or ""
    charset = charset if _CHARSET.fullmatch(charset) else ""
    return Mail(body, charset, part.get_content_subtype() == "html", lines, _facts(message), notes)


def _names(lines: list[bytes]) -> set[bytes]:
    """The names of the fields of a head, in lower case; none where a line is no field."""
    names: set[bytes] = set()
    for n, line in enumerate(lines):
        if names and line.startswith(_GOES_ON):
            continue
        field = _FIELD.match(line)
        if field is None and (n or not _MAILBOX.match(line)):
            return set()
        if field:
            names.add(field[1].lower())
    return names


def _text_part(message: Message) -> tuple[Message | None, list[str]]:
    """The part of a mail that is its text, the plain one where there is one, and the names of what is attached."""
    texts: list[Message] = []
    left: list[str] = []
    for part in message.walk():
        kind = part.get_content_maintype()
        if part.is_multipart() or (kind == "multipart" and part is not message):
            continue
        name = part.get_filename()
        if name or part.get_content_disposition() == "attachment":
            left.append(clean(name or part.get_content_type()))
        elif kind in ("text", "multipart") and _bytes_of(part).strip():  # a multipart that is none lost its borders
            texts.append(part)
    plain = (part for part in texts if part.get_content_subtype() != "html")
    return next(plain, texts[0] if texts else None), left


def _bytes_of(part: Message) -> bytes:
    """What a part holds, decoded from how it was sent."""
    body = part.get_payload(decode=True)
    return body if isinstance(body, bytes) else b""


def _lines(written: bytes, first: int, encoded: str) -> Iterator[int]:
    """The lines of the raw file in which those of a body begin, which is `written` there from its line `first` on."""
    yield first
    if encoded == "base64":
        return
    for number, line in enumerate(written.split(b"\n"), first):
        if encoded != "quoted-printable":
            yield number + 1
        else:
            yield from [number] * line.count(b"=0A")
            if not _SOFT.search(line):
                yield number + 1


def _facts(message: Message) -> dict[str, Any]:
    """The title and the date that the head of a mail tells; none of a page that a browser saved."""
    if _SAVED in str(message.get("From", "")).lower():
        return {}
    title, day = _subject(message), _day(message)
    return {**({"title": title} if title else {}), **({"date": day} if day else {})}


def _subject(message: Message) -> str:
    """The subject of a mail, without the words for one that was sent on."""
    said = message.get("Subject", "")
    try:
        said = str(make_header(decode_header(said)))
    except (LookupError, ValueError, MessageError):  # an encoding that is none: as it stands
        said = str(said)
    said = clean(said)
    forwarded = _FORWARDED.match(said)
    return said[forwarded.end() :] if forwarded else said


def _day(message: Message) -> date | None:
    """The day on which a mail was sent, where its sender is."""
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))).date()
    except (LookupError, OverflowError, TypeError, ValueError):
        return None
