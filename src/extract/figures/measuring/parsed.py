"""Measures by the dependency parse of a trained pipeline, where a Doc has one (labels of spaCy's English models)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.found import Found
from extract.figures.measuring.classes import TRANSFERS
from extract.figures.words import word_class

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LINKS = frozenset(("of", "for", "in", "to", "toward", "towards"))
_INSIDE = frozenset(("nummod", "amod", "compound", "nmod", "quantmod"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_STEPS = 4


def parsed_measure(doc: Doc, found: Found) -> tuple[int, int] | None:
    """Offsets of what a figure measures by the parse: its complement, its head noun, or its verb's subject."""
    span = doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is None or found.is_count:
        return None
    root = span.root
    for child in root.rights:
        if child.dep_ == "prep" and child.lower_ in _LINKS:
            objects = [t for t in child.rights if t.dep_ == "pobj" and t.ent_type_ != "DATE"]
            if objects:
                return _phrase(objects[0])
    if root.dep_ in _INSIDE and root.head.i >= span.end:
        return _phrase(root.head, first=span.end)
    return _subject(root)


def _subject(token: Token) -> tuple[int, int] | None:
    for _ in range(_STEPS):
        token = token.head
        subjects = [t for t in token.lefts if t.dep_ in _SUBJECTS]
        if subjects:
            return None if token.lower_ in TRANSFERS else _phrase(subjects[0])
        if token.head.i == token.i:
            break
    return None


def _phrase(head: Token, first: int = 0) -> tuple[int, int]:
    """The noun phrase of a head with what `of` adds to it, without its article."""
    doc, start, end = head.doc, max(head.left_edge.i, first), head.i
    for child in head.rights:
        if child.dep_ == "prep" and child.lower_ == "of":
            end = child.right_edge.i
    while start < head.i and word_class(doc[start].lower_) == "D":
        start += 1
    return doc[start].idx, doc[end].idx + len(doc[end])
