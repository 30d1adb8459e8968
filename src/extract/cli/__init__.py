"""The command line: parse arguments, call a verb, print. Exit 0 done, 1 something to look at, 2 wrong use."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from extract.cli.look import explain, schema, show
from extract.cli.make import run
from extract.cli.use import check, diff, export, review

app = typer.Typer(
    name="extract",
    help="Numbers in press releases as a checked dataset. Start with: extract run FOLDER --output DATASET",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"extract {version('extract')}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


app.command(short_help="Read releases and write the dataset.")(run)
app.command(short_help="Print a release with its figures highlighted.")(show)
app.command(short_help="Compare with expected figures or an older dataset.")(diff)
app.command(short_help="Write a dataset as CSV, JSON lines, XLSX, SQLite …")(export)
app.command(short_help="Check a dataset against the schemas.")(check)
app.command(short_help="Write one page: the text, its figures, a table.")(review)
app.command(short_help="Show each candidate in a text, kept or refused.")(explain)
app.command(short_help="Print the columns with their meaning.")(schema)

UsageError: Any = typer.BadParameter.__base__  # Typer exports the exception of wrong use by its child alone
