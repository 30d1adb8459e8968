"""Release → figures: the grammar of figures as a spaCy pipeline. spaCy is imported on first use."""

from __future__ import annotations

from datetime import date as Date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

    from extract.figures.pipeline import Candidate
    from extract.model import Extraction, Figures, Release


def figures(
    text: str, *, date: Date | None = None, currency: str | None = None, nlp: Language | None = None
) -> Figures:
    """The figures of a text as a list, in order, with offsets into it.

    `date` is the release's date, which relative dates are resolved against; `currency` the ISO 4217 code of a bare
    `$` (USD if None); `nlp` a spaCy pipeline with the figure components (the default one if None).
    """
    from extract.figures.pipeline import text_figures
    from extract.model import Figures

    return Figures(text_figures(text, date, currency, nlp))


def extract_release(release: Release, *, nlp: Language | None = None) -> Extraction:
    """The figures of a release with their links, and the candidates that were refused; `nlp` is as in `figures`."""
    from extract.figures.pipeline import release_figures

    return release_figures(release, nlp)


def trained(model: str) -> Language:
    """A trained spaCy pipeline by name or folder, with the figure components, for `nlp`. Raises ValueError."""
    from extract.figures.pipeline import trained as trained_pipeline

    return trained_pipeline(model)


def explain(
    text: str, date: Date | None = None, *, currency: str | None = None, nlp: Language | None = None
) -> list[Candidate]:
    """Every candidate in a text, in its order: the rule that found it, and why it was kept or refused.

    `date`, `currency` and `nlp` are as in `figures`.
    """
    from extract.figures.pipeline import candidates

    return candidates(text, date, currency, nlp)
