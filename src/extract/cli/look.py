"""The commands that look at one release, one text, or the columns of the tables: show, explain, schema."""

from __future__ import annotations

import sys
from dataclasses import asdict
from os.path import isfile
from pathlib import Path
from typing import Annotated, get_args

import typer

from extract.cli.shared import (
    Currency,
    Day,
    Json,
    Model,
    Schemas,
    fail,
    faults,
    one_of,
    pipeline_of,
    place_of,
    print_json,
)
from extract.model import Format


def show(
    file: Annotated[Path, typer.Argument(help="A raw file, or - for stdin.", parser=place_of, metavar="FILE")],
    form: Annotated[
        Format | None, one_of("--format", get_args(Format), "Format of the file (default: detected).")
    ] = None,
    day: Day = None,
    currency: Currency = None,
    html: Annotated[bool, typer.Option("--html", help="Print an HTML fragment for a page of your own.")] = False,
    model: Model = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object per figure, one per line.")] = False,
) -> None:
    """Print a release with its figures highlighted, a table of them, and the candidates that were refused."""
    from extract import ReadError, extract_release, read, read_text
    from extract.reading.source import MAX_BYTES

    if html and as_json:
        fail("--html and --json: choose one of them")
    try:
        if str(file) == "-":
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
            release = read_text(data, format=form, release_id="stdin", date=day, currency=currency)
        else:
            release = read(file, format=form, date=day, currency=currency)
    except IsADirectoryError:
        fail(f"{file}: a folder; `extract show` takes a file, and `extract review` shows a dataset")
    except OSError as error:
        fail(f"{file}: {error.strerror or error}", 2 if isinstance(error, FileNotFoundError) else 1)
    except ReadError as error:
        fail(str(error), 1)
    extraction = extract_release(release, nlp=pipeline_of(model))
    if html:
        from extract.review.notebook import release_html

        typer.echo(release_html(release, extraction))
    elif as_json:
        from extract.dataset.rows import rows_of

        for row in rows_of(release, extraction)["figures"]:
            print_json(row, indent=None)
    else:
        from extract.terminal import print_release

        print_release(release, extraction)


def explain(
    text: Annotated[str, typer.Argument(help="The text, in quotes.", metavar="TEXT")],
    day: Day = None,
    currency: Currency = None,
    model: Model = None,
    as_json: Json = False,
) -> None:
    """Show every candidate in a text, the rule that found it, and why it was kept or refused."""
    from extract.figures import explain as explain_verb
    from extract.terminal import print_candidates

    if not text.strip():
        fail("TEXT is empty; write a sentence in quotes, such as 'It gave $5 million in 2019.'")
    if isfile(text):
        fail(f"{text}: a file; `extract show` takes a file, `extract explain` the text itself")
    rows = explain_verb(text, day, currency=currency, nlp=pipeline_of(model))
    if as_json:
        print_json({"candidates": [asdict(r) for r in rows]})
    else:
        print_candidates(rows)


def schema(
    table: Annotated[
        str | None, typer.Argument(help="releases, passages, figures or rejects (default: all four).", metavar="TABLE")
    ] = None,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print Markdown tables.")] = False,
    folder: Schemas = None,
    as_json: Json = False,
) -> None:
    """Print the columns of the tables with their types, units and checks."""
    from extract.dataset.card import dictionary
    from extract.dataset.schemas import SchemaError, load_schemas
    from extract.terminal import print_table

    if markdown and as_json:
        fail("--markdown and --json: choose one of them")
    with faults(SchemaError):
        tables = load_schemas(folder)
    if table is not None and table not in tables:
        fail(f"no table {table!r}; the tables are {', '.join(tables)}")
    chosen = [tables[table]] if table else list(tables.values())
    if as_json:
        print_json({t.name: t.spec for t in chosen})
    elif markdown:
        typer.echo("\n".join(dictionary(t) for t in chosen))
    else:
        for t in chosen:
            print_table(t)
