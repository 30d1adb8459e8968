"""The command line: parse arguments, call a verb, print. Exit 0 done, 1 something to look at, 2 wrong use."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from extract.places import PlaceError, place

app = typer.Typer(
    name="extract",
    help="Numbers in press releases as a checked dataset. Start with: extract run FOLDER --output DATASET",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
UsageError: Any = typer.BadParameter.__base__  # Typer exports the exception of wrong use by its child alone
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]
Schemas = Annotated[
    Path | None, typer.Option("--schemas", help="Folder of stricter schemas of your own.", metavar="FOLDER")
]
Model = Annotated[
    str | None,
    typer.Option(
        help="A trained spaCy pipeline (package or folder): its parse says what figures measure.", metavar="NAME"
    ),
]


def _say(line: str, err: bool = False) -> None:
    """Prints one line; what is not printable in a name or a text from a file is written out."""
    typer.echo("".join(c if c.isprintable() else ascii(c)[1:-1] for c in line), err=err)


def _fail(message: str, code: int = 2) -> NoReturn:
    _say(f"extract: {message}", err=True)
    raise typer.Exit(code)


def _place(text: str) -> Path:
    try:
        return place(text)
    except PlaceError as error:
        _fail(str(error))


Dataset = Annotated[Path, typer.Argument(help="Folder of a dataset, or its URL.", parser=_place, metavar="DATASET")]


def _loaded(model: str | None) -> Any:
    """The trained pipeline of that name, None where none is asked for; exits where it cannot be had."""
    from extract.figures import trained

    try:
        return trained(model) if model else None
    except ValueError as error:
        _fail(str(error))


def _print_json(value: Any) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=1, default=str))


class Where(StrEnum):
    """Where the work of a run is done: this machine's processes, or a Dask cluster."""

    local = "local"
    dask = "dask"


@app.command(short_help="Read releases and write the dataset.")
def run(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Raw files and folders of them, or URLs (default: raw/).", parser=_place, metavar="PATHS"),
    ] = None,
    output: Annotated[
        Path, typer.Option("--output", "-o", help="Folder of the dataset, or its URL.", parser=_place, metavar="FOLDER")
    ] = Path("output"),
    schemas: Schemas = None,
    corrections: Annotated[
        Path | None,
        typer.Option(help="Corrections by a person (default: corrections.yaml beside a raw folder).", metavar="FILE"),
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Read all again, not only what is new or changed.")] = False,
    prune: Annotated[bool, typer.Option("--prune", help="Take out releases whose files are gone.")] = False,
    model: Model = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes (default: the cores).", metavar="N")] = None,
    engine: Annotated[Where, typer.Option(help="Where the work is done.")] = Where.local,
    scheduler: Annotated[
        str | None,
        typer.Option(help="Of a Dask scheduler (default: a cluster of this machine).", metavar="ADDRESS"),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 1 on any reject.")] = False,
    as_json: Json = False,
) -> None:
    """Read releases and write the dataset: releases, passages, figures and rejects as Parquet."""
    from extract.dataset.corrections import CorrectionError
    from extract.dataset.schemas import SchemaError
    from extract.run import InputError, OutputError
    from extract.run import run as run_verb

    began = time.perf_counter()

    def progress(done: int, total: int) -> None:
        if total > 20 and (done % 20 == 0 or done == total):
            rate = done / max(time.perf_counter() - began, 1e-9)
            left = f"{rate:.0f} a second, {(total - done) / rate:.0f} s left"
            typer.echo(f"\r{done} of {total} files, {left}   ", nl=done == total, err=True)

    try:
        summary = run_verb(
            paths or [Path("raw")],
            output,
            schemas=schemas,
            corrections=corrections,
            fresh=fresh,
            prune=prune,
            model=model,
            workers=workers,
            engine=engine.value,
            scheduler=scheduler,
            progress=progress if sys.stderr.isatty() else None,
        )
    except (InputError, SchemaError, CorrectionError) as error:
        _fail(str(error))
    except OutputError as error:
        _fail(str(error), 1)
    if as_json:
        _print_json(asdict(summary))
    else:
        for line in summary.lines():
            _say(line)
    if summary.unreadable or summary.failed:
        from extract.terminal import failures

        for line in failures(output):
            _say(f"extract: {line}", err=True)
    raise typer.Exit(1 if summary.unreadable or summary.unread or summary.failed or (strict and summary.rejects) else 0)


@app.command(short_help="Print a release with its figures highlighted.")
def show(
    file: Annotated[Path, typer.Argument(help="A raw file.", metavar="FILE")],
    html: Annotated[bool, typer.Option("--html", help="Print HTML for a page of your own.")] = False,
    model: Model = None,
) -> None:
    """Print a release with its figures highlighted, and tables of them and of what was refused."""
    from extract import ReadError, extract_release, read
    from extract.terminal import print_release

    try:
        release = read(file)
    except IsADirectoryError:
        _fail(f"{file}: a folder; `extract show` takes one file of it, `extract review` shows a whole dataset")
    except OSError as error:
        _fail(f"{file}: {error.strerror or error}")
    except ReadError as error:
        _fail(str(error), 1)
    extraction = extract_release(release, nlp=_loaded(model))
    if html:
        from extract.review.notebook import release_html

        typer.echo(release_html(release, extraction))
    else:
        print_release(release, extraction)


class Form(StrEnum):
    """How differences are told."""

    text = "text"
    json = "json"
    parquet = "parquet"


@app.command(short_help="Compare with expected figures or an older dataset.")
def diff(
    expected: Annotated[
        Path,
        typer.Argument(
            help="Expected figures (CSV or Parquet), or an older dataset.", parser=_place, metavar="EXPECTED"
        ),
    ],
    dataset: Dataset = Path("output"),
    tolerance: Annotated[
        list[str] | None,
        typer.Option(help="A share of the greater number, or days; may be repeated.", metavar="COLUMN=NUMBER"),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="How to tell it.")] = Form.text,
    output: Annotated[
        Path, typer.Option("--output", "-o", help="The file of --format parquet.", metavar="FILE")
    ] = Path("diff.parquet"),
    as_json: Json = False,
) -> None:
    """Compare a dataset with expected figures, or with an older dataset; exit 1 on a difference."""
    from extract.dataset.store import DatasetError
    from extract.diff import ExpectedError, tell

    if dataset.is_file() and expected.is_dir():
        _fail(f"{dataset}: a file, no dataset; the expected figures come first: extract diff {dataset} {expected}")
    try:
        told = tell(expected, dataset, tolerance=_tolerances(tolerance))
        if form is Form.parquet:
            told.write(output)
    except (ExpectedError, DatasetError) as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{output}: cannot write there: {error.strerror or error}", 1)
    if as_json or form is Form.json:
        _print_json({**told.counts, "differences": told.table.to_pylist()})
    else:
        for line in [f"written   {output}"] if form is Form.parquet else told.lines():
            _say(line)
    raise typer.Exit(1 if told.table.num_rows else 0)


def _tolerances(options: list[str] | None) -> dict[str, float]:
    found = {}
    for option in options or ():
        column, _, amount = option.partition("=")
        try:
            found[column] = float(amount)
        except ValueError:
            _fail(f"--tolerance {option}: write it as COLUMN=NUMBER, such as value=0.01")
    return found


@app.command(short_help="Write a dataset as CSV, JSON lines, XLSX, SQLite …")
def export(
    dataset: Dataset = Path("output"),
    form: Annotated[str, typer.Option("--format", help="csv, jsonl, xlsx, sqlite or delta.", metavar="FORMAT")] = "csv",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="A folder, or the file (default: in DATASET/export/).", metavar="PATH"),
    ] = None,
) -> None:
    """Write a dataset as CSV, JSON lines, a workbook, SQLite or Delta Lake."""
    from extract.dataset.export import ExportError
    from extract.dataset.export import export as export_verb
    from extract.dataset.store import DatasetError

    try:
        typer.echo(f"written   {export_verb(dataset, form, output)}")
    except (ExportError, DatasetError) as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{output or dataset}: cannot write there: {error.strerror or error}", 1)


@app.command(short_help="Check a dataset against the schemas.")
def check(
    dataset: Dataset = Path("output"),
    schemas: Schemas = None,
    as_json: Json = False,
) -> None:
    """Check a dataset against the schemas; exit 1 when a row fails."""
    from extract.dataset.schemas import SchemaError
    from extract.dataset.store import DatasetError
    from extract.dataset.validate import validate

    try:
        failures = validate(dataset, schemas)
    except (SchemaError, DatasetError) as error:
        _fail(str(error))
    if as_json:
        _print_json({"failures": failures})
    else:
        for f in failures:
            _say(f"{f['table']} {f['row']}: {f['column'] or 'row'} {f['check']}: {f['reason']} ({f['value']})")
        typer.echo(f"{len(failures)} failures" if failures else "every row holds")
    raise typer.Exit(1 if failures else 0)


@app.command(short_help="Write one page: the text, its figures, a table.")
def review(
    dataset: Dataset = Path("output"),
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The page (default: review.html in it).", metavar="FILE")
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Write one HTML page of a dataset: the releases with their figures marked, a table, pictures.

    Of many releases it is an index, with a page for each of them in a folder beside it.
    """
    from extract.dataset.store import DatasetError
    from extract.review import review as review_verb

    try:
        page = review_verb(dataset, output)
    except DatasetError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{output or dataset}: cannot write there: {error.strerror or error}", 1)
    typer.echo(f"written   {page}")
    if open_it:
        typer.launch(page.resolve().as_uri())


@app.command(short_help="Show each candidate in a text, kept or refused.")
def explain(
    text: Annotated[str, typer.Argument(help="A text, in quotes.", metavar="TEXT")],
    day: Annotated[str | None, typer.Option("--date", help="The release's date, YYYY-MM-DD.", metavar="DATE")] = None,
    currency: Annotated[str | None, typer.Option(help="ISO 4217 code of a bare $.", metavar="CODE")] = None,
    model: Model = None,
    as_json: Json = False,
) -> None:
    """Show every candidate in a text, the rule that found it, and why it was kept or refused."""
    from extract.dataset.iso4217 import CODES
    from extract.figures import explain as explain_verb
    from extract.terminal import print_candidates

    try:
        when = date.fromisoformat(day) if day else None
    except ValueError:
        _fail(f"--date {day}: not a date; write it as YYYY-MM-DD")
    if currency is not None and currency not in CODES:
        _fail(f"--currency {currency}: no code of ISO 4217; write it as in USD")
    rows = explain_verb(text, when, currency=currency, nlp=_loaded(model))
    if as_json:
        _print_json({"candidates": [asdict(r) for r in rows]})
    else:
        print_candidates(rows)


@app.command(short_help="Print the columns with their meaning.")
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

    try:
        tables = load_schemas(folder)
    except SchemaError as error:
        _fail(str(error))
    if table is not None and table not in tables:
        _fail(f"no table {table!r}; the tables are {', '.join(tables)}")
    chosen = [tables[table]] if table else list(tables.values())
    if as_json:
        _print_json({t.name: t.spec for t in chosen})
    elif markdown:
        typer.echo("\n".join(dictionary(t) for t in chosen))
    else:
        for t in chosen:
            print_table(t)
