"""HTML of a release or of figures as a fragment of another page: for `show --html` and for notebooks."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from extract.model import Extraction, Figure, Reject, Release
from extract.review.render import fill, inline, view
from extract.review.sheets import Sheet

_STYLES = ("colours", "text", "table", "fragment")


def release_html(release: Release, extraction: Extraction | None = None) -> str:
    """A release as it reads with its figures marked, then a table of them and of what was refused.

    Without an extraction the figures are found now, by the default pipeline.
    """
    if extraction is None:
        from extract.figures import extract_release

        extraction = extract_release(release)
    return _fragment(_sheet(release, extraction.figures, extraction.rejects), whole=True)


def figures_html(figures: Sequence[Figure]) -> str:
    """Figures as a table."""
    return _fragment(_sheet(None, figures), whole=False)


def _sheet(release: Release | None, figures: Sequence[Figure], rejects: Sequence[Reject] = ()) -> Sheet:
    return Sheet(
        release_id=release.release_id if release else "",
        title=release.title if release else None,
        date=release.date if release else None,
        url=release.url if release else None,
        issuer=release.issuer if release else None,
        source=release.source if release else "",
        notes=release.notes if release else (),
        passages=release.passages if release else (),
        figures=tuple(figures),
        rejects=tuple(rejects),
        counted=frozenset(),
        rows=(),
    )


def _fragment(sheet: Sheet, *, whole: bool) -> str:
    """Its style holds inside the fragment alone."""
    style = inline("style", _STYLES).replace(":root", "&")
    return fill("fragment.html.j2", view=view(sheet), whole=whole, style=Markup(f".extract {{\n{style}\n}}"))
