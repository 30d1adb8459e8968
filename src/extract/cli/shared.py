"""What the commands share: options, and how a line, an object and a fault are said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from subprocess import DEVNULL
from typing import Annotated, Any, NoReturn

import typer

from extract.figures import trained
from extract.iso4217 import CODES
from extract.places import PlaceError, place

_PATIENCE = 5  # seconds for a browser to say that it cannot be had


def say(line: str, err: bool = False) -> None:
    """Prints one line; what is not printable in a name or a text from a file is written out."""
    typer.echo("".join(c if c.isprintable() else ascii(c)[1:-1] for c in line), err=err)


def print_json(value: Any, indent: int | None = 1) -> None:
    """Prints an object as JSON, in one line without an indent; what JSON has no word for (a day) is its text."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=indent, default=str))


def fail(message: str, code: int = 2) -> NoReturn:
    """Ends the command with one line on stderr."""
    say(f"extract: {message}", err=True)
    raise typer.Exit(code)


@contextmanager
def faults(*wrong: type[Exception], writing: Path | None = None) -> Iterator[None]:
    """Ends the command at a fault of the block: `wrong` use with code 2, what cannot be written with code 1.

    `writing` is the place that the line names; without it, faults of writing are left to others.
    """
    try:
        yield
    except wrong as error:
        fail(str(error))
    except OSError as error:
        if writing is None:
            raise
        fail(f"{writing}: cannot write there: {error.strerror or error}", 1)


def opened(page: Path) -> bool:
    """Has the system open a page in its browser, without what the system says; whether it could."""
    if sys.platform == "win32":
        os.startfile(page.resolve())
        return True
    command = ["open" if sys.platform == "darwin" else "xdg-open", str(page.resolve())]
    try:
        process = subprocess.Popen(command, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL, start_new_session=True)
        return process.wait(timeout=_PATIENCE) == 0
    except subprocess.TimeoutExpired:  # a browser that it waits for
        return True
    except OSError:
        return False


def pipeline_of(model: str | None) -> Any:
    """The trained pipeline of that name, None where none is asked for; ends the command where it cannot be had."""
    with faults(ValueError):
        return trained(model) if model else None


def place_of(text: str) -> Path:
    """The path or URL of an argument; ends the command where it is empty or cannot be reached."""
    if not text:
        fail("an empty path; name a file or a folder (. for the current one)")
    with faults(PlaceError):
        return place(text)


def one_of(option: str, values: tuple[str, ...], about: str) -> Any:
    """An option that takes one of some values; any other ends the command with a line that names them."""

    def parse(text: str) -> str:
        if text not in values:
            fail(f"{option} {text}: not one of {', '.join(values)}")
        return text

    return typer.Option(option, help=about, parser=parse, metavar=f"[{'|'.join(values)}]")


def _day_of(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        fail(f"--date {text}: not a date; write it as YYYY-MM-DD")


def _code_of(text: str) -> str:
    if text not in CODES:
        known = text.upper() if text.upper() in CODES else "one such as USD"
        fail(f"--currency {text}: not an ISO 4217 code; write {known}")
    return text


Day = Annotated[
    date | None, typer.Option("--date", help="Date of the release, as YYYY-MM-DD.", parser=_day_of, metavar="DATE")
]
Currency = Annotated[
    str | None,
    typer.Option(
        "--currency", help="ISO 4217 code of the currency that a bare $ means.", parser=_code_of, metavar="CODE"
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object to stdout.")]
Schemas = Annotated[
    Path | None,
    typer.Option("--schemas", help="Folder with stricter schemas of your own.", parser=place_of, metavar="FOLDER"),
]
Model = Annotated[
    str | None,
    typer.Option(
        help="Trained spaCy pipeline (package or folder) whose parse helps to find what figures measure.",
        metavar="NAME",
    ),
]
Dataset = Annotated[Path, typer.Argument(help="Folder or URL of a dataset.", parser=place_of, metavar="DATASET")]
