"""The command line: parse arguments, call a verb, print. Exit 0 done, 1 something to look at, 2 wrong use."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from extract.cli.look import explain, schema, show
from extract.cli.make import run
from extract.cli.use import check, diff, export, review


class _Command(TyperCommand):
    """A command whose help calls its arguments by their names alone, without the Python types behind them."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """`[OPTIONS] EXPECTED [DATASET]`: what may be left out is in brackets."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """The arguments and the options, each with its help."""
        shown: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
        for parameter in self.get_params(ctx):
            if record := parameter.get_help_record(ctx):
                kind = parameter.param_type_name
                shown[kind].append((parameter.metavar or record[0], record[1]) if kind == "argument" else record)
        for kind, records in shown.items():
            if records:
                with formatter.section(f"{kind.title()}s"):
                    formatter.write_dl(records)


app = typer.Typer(
    name="extract",
    help="Turn the figures in press releases into a checked dataset. Start with: extract run FOLDER --output DATASET",
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
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


for _verb, _short in (
    (run, "Read releases and write the dataset."),
    (show, "Print a release with its figures highlighted."),
    (diff, "Compare with expected figures or an older dataset."),
    (export, "Write a dataset as CSV, JSON lines, XLSX, SQLite …"),
    (check, "Check a dataset against the schemas."),
    (review, "Write a page with the text, its figures and a table."),
    (explain, "Explain why each candidate was kept or refused."),
    (schema, "Print the columns and their meaning."),
):
    app.command(short_help=_short, cls=_Command)(_verb)

UsageError: Any = typer.BadParameter.__base__  # Typer exports the exception of wrong use by its child alone
