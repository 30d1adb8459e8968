"""The dataset's card (README.md), its data dictionary, and its statistics, all from the schemas and the tables."""

from __future__ import annotations

from collections import Counter
from math import inf
from typing import Any

from extract.dataset.schemas import Table, unit_of

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
        found.append((name, column["dtype"], unit_of(column) or "", "yes" if column.get("nullable") else "no", meaning))
    return found


def statistics(frames: dict[str, Any]) -> dict[str, Any]:
    """Counts and fill rates: figures by label, share of figures with a value by label and column, rejects by check."""
    figures, rejects = frames["figures"], frames["rejects"]
    return {
        "rows": {name: frame.height for name, frame in frames.items()},
        "figures_by_label": _counts(figures, "label"),
        "rejects_by_check": _counts(rejects, "check"),
        "fill_rates": _fill_rates(figures),
        "fill_rates_by_label": {
            label: _fill_rates(figures.filter(figures["label"] == label)) for label in _counts(figures, "label")
        },
    }


def _fill_rates(frame: Any) -> dict[str, float]:
    """The share of rows with a value, by column."""
    return {c: round(1 - frame[c].null_count() / frame.height, 4) for c in frame.columns} if frame.height else {}


def _counts(frame: Any, column: str) -> dict[str, int]:
    values = [str(v) for v in frame[column].to_list() if v is not None]
    return dict(sorted(Counter(values).items()))


def card(tables: dict[str, Table], numbers: dict[str, Any]) -> str:
    """The README.md of the dataset, with the front matter that Hugging Face reads."""
    rows = numbers["rows"]
    configs = "\n".join(f"- config_name: {n}\n  data_files: {n}.parquet" for n in tables)
    configs = configs.replace("figures.parquet", "figures.parquet\n  default: true")
    size = next(name for limit, name in _SIZES if rows["figures"] < limit)
    labels = ", ".join(f"{n} {label}" for label, n in numbers["figures_by_label"].items()) or "none"
    body = "\n".join(dictionary(t) for t in tables.values())
    return (
        f"---\npretty_name: Figures in press releases\nlanguage:\n- en\nsize_categories:\n- {size}\n"
        f"tags:\n- press-releases\n- information-extraction\nconfigs:\n{configs}\n---\n\n"
        f"# Figures in press releases\n\n{rows['releases']} releases, {rows['passages']} passages, "
        f"{rows['figures']} figures ({labels}), "
        f"{rows['rejects']} rejects. Written by `extract run`.\n\n{body}"
    )
