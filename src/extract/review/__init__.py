"""The page a person looks at: a dataset as one HTML file that needs nothing but itself."""

from __future__ import annotations

from pathlib import Path

from extract.places import place


def review(dataset: str | Path, output: str | Path | None = None) -> Path:
    """Writes the page of a dataset (default: `review.html` in it) and gives its path.

    Raises dataset.store.DatasetError for what is no dataset, OSError where the page cannot be written.
    """
    from extract.dataset.store import load_table
    from extract.review.render import page
    from extract.review.sheets import sheets

    folder = place(dataset)
    names = ("releases", "passages", "figures", "rejects")
    made, lost = sheets({name: load_table(folder, name).to_pylist() for name in names})
    path = place(output) if output else folder / "review.html"
    heading = made[0].name if len(made) == 1 else f"Review of {folder.resolve().name}"
    path.write_text(page(made, lost, heading), encoding="utf-8")
    return path
