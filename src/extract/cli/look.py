"""The commands that look at one release, one text, or the columns of the tables: show, explain, schema."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from extract.cli.shared import Json, Model, Schemas, fail, faults, pipeline_of, place_of, print_json


def show(
    file: Annotated[Path, typer.Argument(help="A raw file.", parser=place_of, metavar="FILE")],
    html: Annotated[bool, typer.Option("--html", help="Print HTML for a page of your own.")] = False,
    model: Model = None,
) -> None:
    """Print a release with its figures highlighted, and tables of them and of what was refused."""
    from extract import ReadError, extract_release, read

    try:
        release = read(file)
    except IsADirectoryError:
        fail(f"{file}: a folder; `extract show` takes one file of it, `extract review` shows a whole dataset")
    except OSError as error:
        fail(f"{file}: {error.strerror or error}")
    except ReadError as error:
        fail(str(error), 1)
    extraction = extract_release(release, nlp=pipeline_of(model))
    if html:
        from extract.review.notebook import release_html

        typer.echo(release_html(release, extraction))
    else:
        from extract.terminal import print_release

        print_release(release, extraction)


def explain(
    text: Annotated[str, typer.Argument(help="A text, in quotes.", metavar="TEXT")],
    day: Annotated[str | None, typer.Option("--date", help="The release's date, YYYY-MM-DD.", metavar="DATE")] = None,
    currency: Annotated[str | None, typer.Option(help="ISO 4217 code of a bare $.", metavar="CODE")] = None,
    model: Model = None,
    as_json: Json = False,
) -> None:
    """Show every candidate in a text, the rule that found it, and why it was kept or refused."""
    from extract.figures import explain as explain_verb
    from extract.iso4217 import CODES
    from extract.terminal import print_candidates

    try:
        when = date.fromisoformat(day) if day else None
    except ValueError:
        fail(f"--date {day}: not a date; write it as YYYY-MM-DD")
    if currency is not None and currency not in CODES:
        fail(f"--currency {currency}: no code of ISO 4217; write it as in USD")
    rows = explain_verb(text, when, currency=currency, nlp=pipeline_of(model))
    if as_json:
        print_json({"candidates": [asdict(r) for r in rows]})
    else:
        print_candidates(rows)


def schema(
    table: Annotated[
        str | None, typer.Argument(help="releases, passages, figures or rejects (default: all).", metavar="TABLE")
    ] = None,
    markdown: Annotated[bool, typer.Option("--markdown", help="As Markdown.")] = False,
    folder: Schemas = None,
    as_json: Json = False,
) -> None:
    """Print the columns of the tables with their types, units and checks."""
    from extract.dataset.card import dictionary
    from extract.dataset.schemas import SchemaError, load_schemas
    from extract.terminal import print_table

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
