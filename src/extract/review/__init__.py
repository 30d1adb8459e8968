"""The page a person looks at: a dataset as HTML that needs no network, no other file and no server."""

from __future__ import annotations

from pathlib import Path

from extract.model import Figures, Release, as_html
from extract.places import check_free, place, write_whole

# One page holds as many releases and figures as a browser opens in half a second; more have a page each, and an index.
MOST_RELEASES = 40
MOST_FIGURES = 2000


def review(dataset: str | Path, output: str | Path | None = None) -> Path:
    """Writes the page of a dataset (default: `review.html` in it) and gives its path.

    A large dataset's page is an index, with a page for each release in the folder `review-releases` beside it.

    Only earlier pages are replaced. Raises dataset.store.DatasetError for what is no dataset, places.TakenError where
    another file is in the way, OSError where the page cannot be written.
    """
    from extract.dataset.schemas import load_schemas
    from extract.dataset.store import load_whole
    from extract.review.many import write_many
    from extract.review.render import is_page, page
    from extract.review.sheets import sheets

    folder = place(dataset)
    path = place(output) if output else folder / "review.html"
    check_free(path, "page", is_page)
    made, lost = sheets({name: load_whole(folder, table).to_pylist() for name, table in load_schemas().items()})
    heading = made[0].name if len(made) == 1 else f"Review of {folder.resolve().name}"
    if len(made) > MOST_RELEASES or sum(len(sheet.figures) for sheet in made) > MOST_FIGURES:
        write_many(path, made, lost, heading)
        return path
    write_whole(path, page(made, lost, heading).encode())
    return path


@as_html.register
def _(release: Release) -> str:
    from extract.review.notebook import release_html

    return release_html(release)


@as_html.register
def _(figures: Figures) -> str:
    from extract.review.notebook import figures_html

    return figures_html(figures)
