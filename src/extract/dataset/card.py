"""The dataset's card (README.md), its data dictionary, and its statistics, all from the schemas and the tables."""

from __future__ import annotations

from collections import Counter
from typing import Any

from extract.dataset.schemas import Table


def dictionary(table: Table) -> str:
    """A table's data dictionary as Markdown."""
    lines = [
        f"## {table.name}",
        "",
        str(table.spec.get("description", "")),
        "",
        "| column | type | null | meaning |",
        "|---|---|---|---|",
    ]
    for name, column in table.spec["columns"].items():
        meaning = str(column.get("description", "")).replace("|", "\\|")
        lines.append(f"| `{name}` | {column['dtype']} | {'yes' if column.get('nullable') else 'no'} | {meaning} |")
    return "\n".join(lines) + "\n"


def statistics(frames: dict[str, Any]) -> dict[str, Any]:
    """Counts and fill rates: figures by label, share of rows with a value by column, rejects by check."""
    figures, rejects = frames["figures"], frames["rejects"]
    count = figures.height
    return {
        "rows": {name: frame.height for name, frame in frames.items()},
        "figures_by_label": _counts(figures, "label"),
        "rejects_by_check": _counts(rejects, "check"),
        "fill_rates": {c: round(1 - figures[c].null_count() / count, 4) for c in figures.columns} if count else {},
    }


def _counts(frame: Any, column: str) -> dict[str, int]:
    values = [str(v) for v in frame[column].to_list() if v is not None]
    return dict(sorted(Counter(values).items()))


def card(tables: dict[str, Table], numbers: dict[str, Any]) -> str:
    """The README.md of the dataset, with the front matter that Hugging Face reads."""
    rows = numbers["rows"]
    configs = "\n".join(f"- config_name: {n}\n  data_files: {n}.parquet" for n in tables)
    labels = ", ".join(f"{n} {label}" for label, n in numbers["figures_by_label"].items()) or "none"
    body = "\n".join(dictionary(t) for t in tables.values())
    return (
        f"---\npretty_name: Figures in press releases\ntags:\n- press releases\n- figures\nconfigs:\n{configs}\n---\n\n"
        f"# Figures in press releases\n\n{rows['releases']} releases, {rows['passages']} passages, "
        f"{rows['figures']} figures ({labels}), "
        f"{rows['rejects']} rejects. Written by `extract run`.\n\n{body}"
    )
