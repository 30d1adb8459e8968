"""spaCy's own picture of a Doc, in our colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extract.palette import PALETTE

if TYPE_CHECKING:
    from spacy.tokens import Doc


def displacy(doc: Doc, **options: Any) -> str | None:
    """The figures of a spaCy Doc in displaCy's own rendering, in the colours of the page.

    In a notebook it is shown, elsewhere its HTML is given. `options` are displaCy's (ents, colors, template).
    """
    from spacy.displacy import render

    ours = {"ents": list(PALETTE), "colors": {label: ink.ground for label, ink in PALETTE.items()}}
    html: str | None = render(doc, style="ent", options={**ours, **options})
    return html
