"""The dataset's card (README.md) and its data dictionary, from the schemas."""

from __future__ import annotations

from math import inf
from typing import Any

from extract.dataset.schemas import Table, units_of
from extract.model import number_of

# Hugging Face's names for the size of a dataset.
_SIZES = ((1e3, "n<1K"), (1e4, "1K<n<10K"), (1e5, "10K<n<100K"), (1e6, "100K<n<1M"), (1e7, "1M<n<10M"), (inf, "n>10M"))


def dictionary(table: Table) -> str:
    """A table's data dictionary as Markdown."""
    lines = [
        f"## {table.name}",
        "",
        str(table.spec.get("description", "")),
        "",
        "| column | type | unit | null | meaning |",
        "|---|---|---|---|---|",
    ]
    for name, dtype, unit, null, meaning in columns(table):
        lines.append(f"| `{name}` | {dtype} | {unit} | {null} | {_cell(meaning)} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def columns(table: Table) -> list[tuple[str, str, str, str, str]]:
    """A table's columns: name, type, unit, whether it may be null (yes, no), and meaning with the values allowed."""
    found = []
    for name, column in table.spec["columns"].items():
        meaning = str(column.get("description", ""))
        if column.get("isin"):
            meaning += f" One of {', '.join(map(str, column['isin']))}."
        for label, values in table.by_label(name).items():
            meaning += f" For {label} one of {', '.join(values)}."
        units = units_of(column)
        unit = units.get("unit") or (f"see column {units['unit_column']}" if "unit_column" in units else "")
        found.append((name, column["dtype"], unit, "yes" if column.get("nullable") else "no", meaning))
    return found


def card(tables: dict[str, Table], numbers: dict[str, Any], data_files: dict[str, str], unread: int) -> str:
    """The README.md of the dataset, with the front matter that Hugging Face reads.

    `numbers` are its statistics, `data_files` its Parquet files by table (with `*` where there are parts), `unread`
    how many files a run that was stopped did not read.
    """
    rows = numbers["rows"]
    configs = "\n".join(f"- config_name: {n}\n  data_files: {data_files[n]}" for n in tables)
    configs = configs.replace(data_files["figures"], f"{data_files['figures']}\n  default: true")
    size = next(name for limit, name in _SIZES if rows["figures"] < limit)
    labels = ", ".join(f"{n} {label}" for label, n in numbers["figures_by_label"].items()) or "none"
    part = f" Not complete: the run was stopped before it read {number_of(unread, 'file')}." if unread else ""
    body = "\n".join(dictionary(t) for t in tables.values())
    return (
        f"---\npretty_name: Figures in press releases\nlanguage:\n- en\nsize_categories:\n- {size}\n"
        f"tags:\n- press-releases\n- information-extraction\nconfigs:\n{configs}\n---\n\n"
        f"# Figures in press releases\n\n{number_of(rows['releases'], 'release')}, "
        f"{number_of(rows['passages'], 'passage')}, {number_of(rows['figures'], 'figure')} ({labels}), "
        f"{number_of(rows['rejects'], 'reject')}. Written by `extract run`.{part}\n\n{body}"
    )
