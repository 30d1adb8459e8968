"""The spaCy components of the grammar, registered as factories for anyone's pipeline.

`nlp.add_pipe("figure_money")` and its siblings set `doc.ents` (labels MONEY, PERCENT, QUANTITY, DATE); the figure of an
entity is `span._.figure`, its fields also `span._.value`, `._.value_max`, `._.unit`, `._.modifier`, `._.per`,
`._.trend`, `._.date_start`, `._.date_end`, `._.granularity`, `._.measure`. A Doc may say `doc._.release_date`
(datetime.date), `doc._.release_currency` (ISO 4217) and `doc._.fiscal_year_start` (month) before the pipeline runs.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans
from spacy.vocab import Vocab

from extract.figures import stages
from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.measuring.parsed import parsed_measure
from extract.figures.sentences import sentences
from extract.figures.stages import Stage
from extract.model import FiscalYear

PIPELINE = (
    "figure_dates",
    "figure_identifiers",
    "figure_money",
    "figure_percents",
    "figure_quantities",
    "figure_tables",
    "figure_qualifiers",
    "figure_measures",
    "figure_links",
)
_FIELDS = (
    "value",
    "value_max",
    "unit",
    "modifier",
    "per",
    "trend",
    "date_start",
    "date_end",
    "granularity",
    "measure",
)
_KEY = "extract.analysis"
_ALONE = "extract.alone"
_SET = "extract.entities"


def analyses_of(doc: Doc) -> list[Analysis]:
    """The states of the grammar for a Doc: that of its text, made by the first component that asks, or those that it
    was put under."""
    states: list[Analysis] | None = doc.user_data.get(_KEY)
    if states is None:
        lex = doc.user_data.get("extract.lexemes") or Lexemes(doc.text, sentences(doc.text))
        fiscal_year = doc._.fiscal_year or FiscalYear(doc._.fiscal_year_start)
        states = [Analysis(lex.text, doc._.release_date, doc._.release_currency, fiscal_year, lex, doc._.figure_cells)]
        doc.user_data[_KEY] = states
    return states


def carrier(vocab: Vocab, states: list[Analysis]) -> Doc:
    """A Doc that carries the states of some passages through the pipeline, where they alone are asked for.

    It has no tokens and gets no entities: the components read the lexemes of the states.
    """
    doc = Doc(vocab)
    doc.user_data[_KEY] = states
    doc.user_data[_ALONE] = True
    return doc


def _token_starts(doc: Doc) -> list[int]:
    """The offset of each token in the text under analysis."""
    starts = doc.user_data.get("extract.starts")
    return starts if isinstance(starts, list) else [token.idx for token in doc]


def _figure(span: Span) -> Found | None:
    if _KEY not in span.doc.user_data:
        return None
    state = analyses_of(span.doc)[0]
    starts = _token_starts(span.doc)
    start, end = starts[span.start], starts[span.end] if span.end < len(starts) else len(state.text)
    return next((f for f in state.found if f.label == span.label_ and f.start < end and start < f.end), None)


def _field(name: str) -> Any:
    return lambda span: getattr(_figure(span), name, None)


def register() -> None:
    """Registers the extensions of Doc and Span, once."""
    if Doc.has_extension("release_date"):
        return
    Doc.set_extension("release_date", default=None)
    Doc.set_extension("release_currency", default=None)
    Doc.set_extension("fiscal_year_start", default=10)
    Doc.set_extension("fiscal_year", default=None)
    Doc.set_extension("figure_cells", default=())
    Span.set_extension("figure", getter=_figure)
    for name in _FIELDS:
        if not Span.has_extension(name):
            Span.set_extension(name, getter=_field(name))


register()


def _spans(doc: Doc, state: Analysis) -> list[Span]:
    """The figures found so far as spans of tokens, none over another."""
    starts = _token_starts(doc)
    spans = [
        Span(doc, bisect_right(starts, f.start) - 1, bisect_left(starts, f.end), label=f.label) for f in state.found
    ]
    taken = {t for span in spans for t in range(span.start, span.end)}
    # One token of another tokenizer can hold two figures.
    return filter_spans(spans) if len(taken) < sum(map(len, spans)) else spans


def _publish(doc: Doc, state: Analysis) -> None:
    """Sets the figures as entities where a stage found, moved or renamed one; they win over those of others."""
    if _ALONE in doc.user_data:
        return
    spans = _spans(doc, state)
    places = {(span.label_, span.start, span.end) for span in spans}
    before: set[tuple[str, int, int]] = doc.user_data.get(_SET, set())
    if places == before:
        return
    doc.user_data[_SET] = places
    taken = {t for span in spans for t in range(span.start, span.end)}
    displaced = [
        e for e in doc.ents if (e.label_, e.start, e.end) in before or not taken.isdisjoint(range(e.start, e.end))
    ]
    if displaced:
        doc.set_ents([], outside=displaced, default="unmodified")
    doc.set_ents(spans, default="unmodified" if doc.has_annotation("ENT_IOB") else "outside")


def _run(stage: Stage, doc: Doc) -> Doc:
    """Runs a stage and sets what is found by then as entities."""
    for state in analyses_of(doc):
        stage(state)
        _publish(doc, state)
    return doc


@Language.component("figure_dates", assigns=["doc.ents"])
def figure_dates(doc: Doc) -> Doc:
    """DATE figures, resolved against `doc._.release_date`."""
    return _run(stages.dates, doc)


@Language.component("figure_identifiers", requires=[], assigns=[])
def figure_identifiers(doc: Doc) -> Doc:
    """Claims what holds digits and is no figure, then reads the numbers that are left."""
    return _run(stages.identifiers, doc)


@Language.component("figure_money", assigns=["doc.ents"])
def figure_money(doc: Doc) -> Doc:
    """MONEY figures."""
    return _run(stages.money, doc)


@Language.component("figure_percents", assigns=["doc.ents"])
def figure_percents(doc: Doc) -> Doc:
    """PERCENT figures."""
    return _run(stages.percents, doc)


@Language.component("figure_quantities", assigns=["doc.ents"])
def figure_quantities(doc: Doc) -> Doc:
    """QUANTITY figures: the numbers that no component before took."""
    return _run(stages.quantities, doc)


@Language.component("figure_tables", assigns=["doc.ents"])
def figure_tables(doc: Doc) -> Doc:
    """Magnitudes, currencies and percents that the headers of a table give to the numbers of a row."""
    return _run(stages.tables, doc)


@Language.component("figure_qualifiers")
def figure_qualifiers(doc: Doc) -> Doc:
    """Modifier, trend and rate of the figures found before."""
    return _run(stages.qualifiers, doc)


@Language.component("figure_measures")
def figure_measures(doc: Doc) -> Doc:
    """What each figure counts or is money for; by the parse of the Doc, where a parser came before."""
    alone = _ALONE in doc.user_data
    parsed = partial(parsed_measure, doc) if not alone and doc.has_annotation("DEP") else None
    return _run(partial(stages.measures, parsed=parsed), doc)


@Language.component("figure_links", assigns=["doc.ents"])
def figure_links(doc: Doc) -> Doc:
    """Period, part of, baseline and additional to, inside the passage."""
    return _run(stages.links, doc)
