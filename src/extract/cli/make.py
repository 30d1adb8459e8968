"""The command that makes a dataset: run."""

from __future__ import annotations

import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, get_args

import typer

from extract.cli.shared import Json, Model, Schemas, fail, faults, one_of, place_of, print_json, say
from extract.engines import Engine
from extract.model import number_of
from extract.run import InputError, OutputError
from extract.run import run as run_verb


def _processes_of(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        fail(f"--workers {text}: not a number of processes; write 1 or more")
    return int(text)


def run(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Raw files, folders of them, or URLs (default: raw/).", parser=place_of, metavar="PATHS"),
    ] = None,
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", help="Folder or URL of the dataset to write.", parser=place_of, metavar="FOLDER"
        ),
    ] = Path("output"),
    schemas: Schemas = None,
    corrections: Annotated[
        Path | None,
        typer.Option(
            help="YAML file of corrections (default: corrections.yaml next to the raw folder).",
            parser=place_of,
            metavar="FILE",
        ),
    ] = None,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Read every file again, not only new and changed ones.")
    ] = False,
    prune: Annotated[bool, typer.Option("--prune", help="Remove releases whose files are not among PATHS.")] = False,
    model: Model = None,
    workers: Annotated[
        int | None, typer.Option(help="Number of processes (default: one per core).", parser=_processes_of, metavar="N")
    ] = None,
    engine: Annotated[
        Engine, one_of("--engine", get_args(Engine), "Where to do the work: this machine or a Dask cluster.")
    ] = "local",
    scheduler: Annotated[
        str | None,
        typer.Option(help="Address of a Dask scheduler (default: start a cluster on this machine).", metavar="ADDRESS"),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 if anything was rejected.")] = False,
    as_json: Json = False,
) -> None:
    """Read releases and write the dataset: releases, passages, figures and rejects as Parquet."""
    from extract.dataset.corrections import CorrectionError
    from extract.dataset.schemas import SchemaError

    try:
        with faults(InputError, SchemaError, CorrectionError):
            summary = run_verb(
                paths or [Path("raw")],
                output,
                schemas=schemas,
                corrections=corrections,
                fresh=fresh,
                prune=prune,
                model=model,
                workers=workers,
                engine=engine,
                scheduler=scheduler,
                progress=_Progress() if sys.stderr.isatty() else None,
            )
    except OutputError as error:
        fail(str(error), 1)
    if as_json:
        print_json(asdict(summary))
    else:
        for line in summary.lines():
            say(line)
    for line in summary.warnings():
        say(f"extract: {line}", err=True)
    wrong = summary.unreadable or summary.refused or summary.failed
    if wrong:
        from extract.terminal import failures

        for line in failures(output):
            say(f"extract: {line}", err=True)
    if strict and summary.rejects:
        from extract.dataset.store import table_place

        rejects = number_of(summary.rejects, "reject")
        say(f"extract: {rejects} (--strict): see {table_place(output, 'rejects')}", err=True)
    raise typer.Exit(1 if wrong or summary.unread or (strict and summary.rejects) else 0)


class _Progress:
    """Tells on stderr, in one line that is written over, how far a run over more than a few files has come."""

    def __init__(self) -> None:
        self.began = time.perf_counter()

    def __call__(self, done: int, total: int) -> None:
        if total > 20 and (done % 20 == 0 or done == total):
            rate = done / max(time.perf_counter() - self.began, 1e-9)
            left = f"{rate:.0f} a second, {(total - done) / rate:.0f} s left"
            typer.echo(f"\r{done} of {total} files, {left}   ", nl=done == total, err=True)
