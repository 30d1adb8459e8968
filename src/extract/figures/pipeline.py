"""The default pipeline, and figures from its Docs: text → Figure, Release → Extraction."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.figures.analysis import Analysis
from extract.figures.components import PIPELINE, analysis_of, under_analysis
from extract.figures.found import Found, Linked, Refused
from extract.figures.lex import Lexemes
from extract.figures.linking.across import link_release
from extract.figures.sentences import relevant
from extract.figures.tokenizer import FigureTokenizer, doc_of
from extract.model import FEDERAL, Extraction, Figure, FiscalYear, Passage, Reject, Release

if TYPE_CHECKING:
    from spacy.language import Language


# Characters of a sentence that are kept with a figure: a text without full stops stays linear in memory.
_LONGEST = 2000
# A passage, its figures, and its sentences (offsets).
_Read = tuple[Passage, list[Found], list[tuple[int, int]]]


@cache
def pipeline() -> Language:
    """spaCy's blank English with the grammar's tokenizer and components, made once."""
    from spacy.lang.en import English

    nlp = English(create_tokenizer=lambda nlp: FigureTokenizer(nlp.vocab))
    vocab: Any = nlp.vocab
    vocab.lex_attr_getters = {}  # shape, norm and the like of each new word, which no component asks for
    for name in PIPELINE:
        nlp.add_pipe(name)
    return nlp


class ModelError(ValueError):
    """A trained pipeline that cannot be had; the message is one line with the way out."""


@cache
def trained(model: str) -> Language:
    """A trained spaCy pipeline (an installed package or a folder) with the figure components behind its own.

    Its parse tells what figures measure; its own entities stay where no figure is. Raises ModelError.
    """
    import spacy

    try:
        nlp = spacy.load(model)
    except (OSError, ValueError) as error:
        why = "not installed and no folder of a pipeline" if isinstance(error, OSError) else str(error).splitlines()[0]
        raise ModelError(f"{model}: {why}; `python -m spacy download {model}` gets spaCy's own") from error
    for name in PIPELINE:
        if name not in nlp.pipe_names:
            nlp.add_pipe(name)
    return nlp


def analyse(
    text: str,
    release_date: date | None = None,
    currency: str | None = None,
    fiscal_year: FiscalYear = FEDERAL,
    passage: Passage | None = None,
    nlp: Language | None = None,
) -> Analysis:
    """One passage through the pipeline: what was found and refused in it, with links inside the passage.

    The default pipeline gets a Doc of the sentences that can hold a figure; a pipeline of the caller's own gets all.
    """
    cells = passage.cells if passage is not None else ()
    if nlp is None:
        lex = Lexemes(text, relevant(text))
        state = Analysis(text, release_date, currency, fiscal_year, lex, cells)
        if lex.words:
            nlp = pipeline()
            nlp(under_analysis(doc_of(nlp.vocab, lex), state))
        return state
    doc = nlp.make_doc(text)
    doc._.release_date = release_date
    doc._.release_currency = currency
    doc._.fiscal_year = fiscal_year
    doc._.figure_cells = cells
    return analysis_of(nlp(doc))


def text_figures(text: str, release_date: date | None, currency: str | None, nlp: Language | None) -> list[Figure]:
    """The figures of one text, as one passage."""
    return _alone(text, analyse(text, release_date, currency, nlp=nlp))


def _alone(text: str, state: Analysis) -> list[Figure]:
    """The figures of a text under analysis that is a passage by itself."""
    return _figures([(Passage(0, "paragraph", 0, text), state.found, state.lex.stretches)], "")


def release_figures(release: Release, nlp: Language | None) -> Extraction:
    """The figures of a release with their links, and what was refused; ids are unique in the dataset."""
    read: list[_Read] = []
    linked: list[Linked] = []
    rejects: list[Reject] = []
    for passage in release.passages:
        if passage.kind == "boilerplate":
            continue
        state = analyse(passage.text, release.date, release.currency, release.fiscal_year, passage, nlp)
        spans = state.lex.stretches
        read.append((passage, state.found, spans))
        linked.append(state.linked)
        rejects += _rejects(release, passage, state.refused, spans)
    link_release([(passage, found, links) for (passage, found, _), links in zip(read, linked, strict=True)])
    return Extraction(tuple(_figures(read, f"{release.release_id}:")), tuple(rejects))


def _rejects(release: Release, passage: Passage, refused: list[Refused], spans: list[tuple[int, int]]) -> list[Reject]:
    return [
        Reject(
            release_id=release.release_id,
            table="figures",
            row=f"{release.release_id}:p{passage.passage}:{r.start}-{r.end}",
            column="text",
            check=r.rule,
            value=passage.text[r.start : r.end],
            reason=r.reason,
            sentence=_sentence(passage.text, spans, r.start),
        )
        for r in sorted(refused, key=lambda r: (r.start, r.end))
    ]


def _sentence(text: str, spans: list[tuple[int, int]], at: int) -> str:
    start, end = spans[max(bisect_right(spans, (at, len(text) + 1)) - 1, 0)]
    if end - start > _LONGEST:
        start, end = max(start, at - _LONGEST // 2), min(end, at + _LONGEST // 2)
    return text[start:end].strip()


def _figures(read: list[_Read], prefix: str) -> list[Figure]:
    every = [(passage, found, spans) for passage, founds, spans in read for found in founds]
    ids = {id(found): f"{prefix}f{n}" for n, (_, found, _) in enumerate(every, 1)}

    def link(found: Found | None) -> str | None:
        return None if found is None else ids.get(id(found))

    return [
        Figure(
            figure_id=ids[id(f)],
            label=f.label,
            text=p.text[f.start : f.end],
            start=f.start,
            end=f.end,
            value=f.value,
            value_max=f.value_max,
            modifier=f.modifier,
            unit=f.unit,
            per=f.per,
            trend=f.trend,
            date_start=f.date_start,
            date_end=f.date_end,
            granularity=f.granularity,
            period=link(f.period),
            period_start=f.period.date_start if f.period else None,
            period_end=f.period.date_end if f.period else None,
            measure=f.measure,
            measure_start=f.measure_start,
            measure_end=f.measure_end,
            part_of=link(f.part_of),
            baseline=link(f.baseline),
            additional_to=link(f.additional_to),
            passage=p.passage,
            section=p.section,
            heading=p.heading,
            sentence=_sentence(p.text, spans, f.start),
            rule=f.rule,
            assumptions=tuple(f.assumptions),
        )
        for p, f, spans in every
    ]


@dataclass(frozen=True, slots=True)
class Candidate:
    """What `explain` shows: a stretch of the text, the rule that looked at it, and why it was kept or refused."""

    start: int
    end: int
    text: str
    label: str | None
    rule: str
    kept: bool
    reason: str
    figure: Figure | None = None


def candidates(
    text: str, release_date: date | None, currency: str | None, nlp: Language | None = None
) -> list[Candidate]:
    """Every candidate of one text, kept and refused, in text order."""
    state = analyse(text, release_date, currency, nlp=nlp)
    rows = [Candidate(f.start, f.end, f.text, f.label, f.rule, True, "a figure", f) for f in _alone(text, state)]
    rows += [Candidate(r.start, r.end, text[r.start : r.end], None, r.rule, False, r.reason) for r in state.refused]
    return sorted(rows, key=lambda c: (c.start, c.end))
