"""A dataset for programs that do not read Parquet: CSV, JSON lines, a workbook, SQLite, Delta Lake."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from extract.dataset.schemas import TABLES, load_schemas
from extract.dataset.store import flat, frame_of, load_whole, plain
from extract.places import is_local, place

# A cell that begins so is a formula to a spreadsheet; a quote before it makes it a text, also where one is there.
_FORMULA = r"('*[=+\-@\t\r\n＝＋－＠])"
# What Excel holds: characters of a cell, rows of a sheet below the head.
_CELL, _ROWS = 32_767, 1_048_575
# How the names of one file end; the other forms are folders.
_ENDINGS = {"xlsx": (".xlsx",), "sqlite": (".db", ".sqlite", ".sqlite3")}
_BOOK = 100_000  # bytes that tell the sheets of a workbook


class ExportError(ValueError):
    """An export that cannot be made; the message says why and the way out, in one line."""


def export(dataset: str | Path, form: str, output: str | Path | None = None) -> Path:
    """Writes the four tables of a dataset in another form and gives the path: a folder, or one file.

    `form` is csv, jsonl or delta (a folder), xlsx or sqlite (one file); the default path is `csv`, `jsonl`, `delta`,
    `figures.xlsx` or `extract.db` in `DATASET/export/`. What is there already is replaced when all is written. Texts
    that a spreadsheet would take for formulas get a quote before them in csv; in xlsx they are texts. Raises
    ExportError, DatasetError, or OSError.
    """
    dataset = place(dataset)
    if form not in FORMS:
        raise ExportError(f"no format {form!r}; the formats are {', '.join(FORMS)}")
    write, name = FORMS[form]
    path = place(output) if output else dataset / "export" / name
    if not is_local(path):
        raise ExportError(f"{path}: an export is written to this machine; choose another output")
    _check_place(path, form)
    tables = {name: plain(frame_of(load_whole(dataset, table))) for name, table in load_schemas().items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        aside.mkdir()
        try:
            write(tables, aside / path.name)
        except sqlite3.IntegrityError as error:
            raise ExportError(f"{dataset}: {error}; `extract check` says what is wrong with it") from error
        except sqlite3.OperationalError as error:
            raise OSError(str(error)) from error
        except ImportError as error:
            raise ExportError(f"{form} needs other packages: pip install -e '.[export]' ({error})") from error
        if path.is_dir():
            shutil.rmtree(path)
        (aside / path.name).replace(path)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return path


def _check_place(path: Path, form: str) -> None:
    """Only an earlier export of the same form is replaced, never anything else; a name says what it is."""
    names = _ENDINGS.get(form)
    if names and path.suffix and path.suffix.lower() not in names:
        raise ExportError(f"{path}: {form} is one file whose name ends in {' or '.join(names)}; choose another output")
    if not names and path.suffix.lower() in (f".{form}", *chain.from_iterable(_ENDINGS.values())):
        raise ExportError(f"{path}: {form} is a folder, and this is the name of a file; choose another output")
    if path.is_dir() and (names or not all(_is_table(place, form) for place in path.iterdir())):
        raise ExportError(f"{path}: a folder with other files in it; choose another output")
    if path.is_file() and not names:
        raise ExportError(f"{path}: this is a file, and the format needs a folder; choose another output")
    if path.is_file() and not (_is_database(path) if form == "sqlite" else _is_workbook(path)):
        raise ExportError(f"{path}: this file is not an earlier export; choose another output")


def _is_table(path: Path, form: str) -> bool:
    """Whether something in a folder is a table of an earlier export."""
    if form == "delta":
        return path.name in TABLES and (path / "_delta_log").is_dir()
    return path.suffix == f".{form}" and path.stem in TABLES


def _is_database(path: Path) -> bool:
    """Whether a file is a database of the four tables and nothing else."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            names = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
        finally:
            connection.close()
    except sqlite3.Error:
        return False
    return names == set(TABLES)


def _is_workbook(path: Path) -> bool:
    """Whether a file is a workbook of the four tables and nothing else."""
    try:
        with zipfile.ZipFile(path) as book:
            text = book.read("xl/workbook.xml")[:_BOOK].decode()
    except (zipfile.BadZipFile, KeyError, OSError, ValueError):
        return False
    return re.findall(r'<sheet name="([^"]*)"', text) == list(TABLES)


def _csv(tables: dict[str, pl.DataFrame], path: Path) -> None:
    path.mkdir()
    for name, frame in tables.items():
        rows = flat(frame)
        texts = [c for c, dtype in rows.schema.items() if dtype == pl.String]
        safe = rows.with_columns(pl.col(c).str.replace(f"^{_FORMULA}", "'${1}") for c in texts)
        safe.write_csv(path / f"{name}.csv")


def unquoted(table: pa.Table) -> pa.Table:
    """The table of a CSV that was exported, its texts without the quote before what a spreadsheet would run."""
    for number, field in enumerate(table.schema):
        if pa.types.is_string(field.type):
            texts = pc.replace_substring_regex(table[number], f"^'{_FORMULA}", r"\1", max_replacements=1)
            table = table.set_column(number, field, texts)
    return table


def _jsonl(tables: dict[str, pl.DataFrame], path: Path) -> None:
    path.mkdir()
    for name, frame in tables.items():
        frame.write_ndjson(path / f"{name}.jsonl")


def _xlsx(tables: dict[str, pl.DataFrame], path: Path) -> None:
    """One workbook, a sheet a table; a text that a cell cannot hold ends with an ellipsis."""
    import xlsxwriter

    for name, frame in tables.items():
        if frame.height > _ROWS:
            raise ExportError(f"{name} has {frame.height:,} rows, a sheet holds {_ROWS:,}: export csv or sqlite")
    texts_only = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {**texts_only, "nan_inf_to_errors": True, "in_memory": True})
    for name, frame in tables.items():
        rows = flat(frame)
        texts = [c for c, dtype in rows.schema.items() if dtype == pl.String]
        long = pl.col(texts).str.len_chars() > _CELL
        cut = pl.when(long).then(pl.col(texts).str.slice(0, _CELL - 1) + "…").otherwise(pl.col(texts))
        rows.with_columns(cut).write_excel(book, worksheet=name, freeze_panes=(1, 0))
    book.close()
    path.write_bytes(data.getbuffer())


def _sqlite(tables: dict[str, pl.DataFrame], path: Path) -> None:
    """One database with keys; days as ISO 8601, lists as JSON."""
    types: dict[Any, str] = {pl.Int64: "INTEGER", pl.Float64: "REAL", pl.Boolean: "INTEGER"}
    keys = {name: table.spec.get("unique") for name, table in load_schemas().items()}
    connection = sqlite3.connect(path)
    try:
        for name, frame in tables.items():
            columns = [f'"{c}" {types.get(dtype, "TEXT")}' for c, dtype in frame.schema.items()]
            key = keys[name]
            columns += [f"PRIMARY KEY ({', '.join(key)})"] if key else []
            connection.execute(f'CREATE TABLE "{name}" ({", ".join(columns)})')
            places = ", ".join("?" * frame.width)
            rows = (tuple(map(_sql, row)) for row in frame.iter_rows())
            connection.executemany(f'INSERT INTO "{name}" VALUES ({places})', rows)
        connection.execute("CREATE INDEX figures_by_release ON figures (release_id, passage)")
        connection.commit()
    finally:
        connection.close()


def _sql(value: Any) -> Any:
    """A list as JSON, a day as ISO 8601."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return value.isoformat() if hasattr(value, "isoformat") else value


def _delta(tables: dict[str, pl.DataFrame], path: Path) -> None:
    from deltalake import write_deltalake
    from deltalake.exceptions import DeltaError

    path.mkdir()
    arrows = {name: frame.to_arrow() for name, frame in tables.items()}
    if shutil.disk_usage(path).free < sum(map(_parquet_size, arrows.values())):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # the library would print a trace of its own first
    try:
        for name, arrow in arrows.items():
            write_deltalake(str(path / name), arrow, name=name)
    except DeltaError as error:
        raise OSError(" ".join(str(error).split())) from error


def _parquet_size(table: pa.Table) -> int:
    """The bytes that a table takes as Parquet, which is not kept."""
    sink = pa.MockOutputStream()
    pq.write_table(table, sink)
    return int(sink.size())


# What writes each form, and the name of the folder or file.
FORMS: dict[str, tuple[Callable[[dict[str, pl.DataFrame], Path], None], str]] = {
    "csv": (_csv, "csv"),
    "jsonl": (_jsonl, "jsonl"),
    "xlsx": (_xlsx, "figures.xlsx"),
    "sqlite": (_sqlite, "extract.db"),
    "delta": (_delta, "delta"),
}
