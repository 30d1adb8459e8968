"""The commands on a dataset that is there: diff, export, check, review."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from extract.cli.shared import Dataset, Json, Schemas, fail, faults, one_of, opened, place_of, print_json, say
from extract.model import number_of
from extract.places import TakenError, check_free


def diff(
    expected: Annotated[
        Path,
        typer.Argument(
            help="Expected figures (CSV or Parquet), or an older dataset.", parser=place_of, metavar="EXPECTED"
        ),
    ],
    dataset: Dataset = Path("output"),
    tolerance: Annotated[
        list[str] | None,
        typer.Option(
            help="Allowed difference: a share of the greater number, or days. May be repeated.", metavar="COLUMN=NUMBER"
        ),
    ] = None,
    form: Annotated[str, one_of("--format", ("text", "json", "parquet"), "Format of the report.")] = "text",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="The file of --format parquet (default: diff.parquet), or of json.",
            parser=place_of,
            metavar="FILE",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Compare a dataset with expected figures, or with an older dataset; exit with 1 on a difference.

    Where a figure stands (passage, section, start, end) and its figure_id are not compared.
    """
    from extract.dataset.store import DatasetError
    from extract.diff import is_told, tell
    from extract.expected import ExpectedError

    if as_json and form == "text":
        form = "json"
    if form == "text" and output:
        fail("--output is the file of --format json or parquet; say which")
    if dataset.is_file() and expected.is_dir():
        fail(f"{dataset}: a file, not a dataset; the expected figures come first: extract diff {dataset} {expected}")
    if form == "parquet":
        output = output or Path("diff.parquet")
    if output:
        with faults(TakenError, writing=output):
            check_free(output, "diff", is_told)
    with faults(ExpectedError, DatasetError):
        told = tell(expected, dataset, tolerance=_tolerances(tolerance))
    if output:
        with faults(writing=output):
            told.write(output, "parquet" if form == "parquet" else "json")
    if as_json or (form == "json" and not output):
        print_json(told.as_json())
    else:
        for line in [f"written   {output}"] if output else told.lines():
            say(line)
    raise typer.Exit(1 if told.table.num_rows else 0)


def _tolerances(options: list[str] | None) -> dict[str, float]:
    """The tolerances by column; ends the command for an option that says none."""
    found = {}
    for option in options or ():
        column, _, amount = option.partition("=")
        try:
            found[column] = float(amount)
        except ValueError:
            fail(f"--tolerance {option}: write it as COLUMN=NUMBER, such as value=0.01")
    return found


def export(
    dataset: Dataset = Path("output"),
    form: Annotated[str, one_of("--format", ("csv", "jsonl", "xlsx", "sqlite", "delta"), "Format to write.")] = "csv",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="Folder or file to write (default: in DATASET/export/).",
            parser=place_of,
            metavar="PATH",
        ),
    ] = None,
) -> None:
    """Write a dataset as CSV, JSON lines, a workbook, SQLite or Delta Lake."""
    from extract.dataset.export import ExportError
    from extract.dataset.export import export as export_verb
    from extract.dataset.store import DatasetError

    with faults(ExportError, DatasetError, writing=output or dataset):
        path = export_verb(dataset, form, output)
    typer.echo(f"written   {path}")


def check(
    dataset: Dataset = Path("output"),
    schemas: Schemas = None,
    as_json: Json = False,
) -> None:
    """Check a dataset against the schemas and its manifest; exit with 1 if anything fails."""
    from extract.dataset.schemas import SchemaError
    from extract.dataset.store import DatasetError
    from extract.dataset.validate import validate

    with faults(SchemaError, DatasetError):
        failures = validate(dataset, schemas)
    if as_json:
        print_json({"failures": failures})
    else:
        for f in failures:
            of = f["row"] or f"of {f['release_id']}"
            column = f"{f['column'] or 'row'} " if f["row"] else ""
            value = "" if f["value"] is None else f" ({f['value']})"
            say(f"{f['table']} {of}: {column}{f['check']}: {f['reason']}{value}")
        typer.echo(number_of(len(failures), "failure") if failures else "every row holds")
    raise typer.Exit(1 if failures else 0)


def review(
    dataset: Dataset = Path("output"),
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", help="Page to write (default: review.html in DATASET).", parser=place_of, metavar="FILE"
        ),
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Write one HTML page of a dataset: the releases with their figures marked, a table and charts.

    For many releases the page is an index, with a page for each of them in a folder beside it.
    """
    from extract.dataset.store import DatasetError
    from extract.review import review as review_verb

    with faults(DatasetError, TakenError, writing=output or dataset):
        page = review_verb(dataset, output)
    typer.echo(f"written   {page}")
    if open_it and not opened(page):
        say(f"extract: no browser could be opened; open {page.resolve()} yourself", err=True)
