"""The default pipeline, and figures from its Docs: text → Figure, Release → Extraction."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.figures.analysis import Analysis
from extract.figures.components import PIPELINE, analyses_of, carrier
from extract.figures.found import Found, Linked, Refused
from extract.figures.lex import Lexemes
from extract.figures.linking.across import link_release
from extract.figures.relevant import relevant
from extract.figures.shared_names import tell_shared
from extract.figures.tokenizer import FigureTokenizer
from extract.model import Extraction, Figure, Passage, Reject, Release, internal_error

if TYPE_CHECKING:
    from spacy.language import Language


# Characters of a sentence that are kept with a figure: a text without full stops stays linear in memory.
_LONGEST = 2000
# Lexemes of passages that one Doc carries: enough that a Doc costs little, few enough to be held together.
_TOGETHER = 5_000
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


def trained(model: str) -> Language:
    """A trained spaCy pipeline (an installed package or a folder) with the figure components behind its own.

    Its parse tells what figures measure; its own entities stay where no figure is. It is loaded once, and again where
    its folder was written anew. Raises ModelError.
    """
    try:
        written = (Path(model) / "meta.json").stat().st_mtime_ns
    except OSError:  # a package, or nothing
        written = None
    return _trained(model, written)


@lru_cache(maxsize=4)
def _trained(model: str, written: int | None) -> Language:
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


def analyse(text: str, release_date: date | None, currency: str | None, nlp: Language | None) -> Analysis:
    """One text through the pipeline: what was found and refused in it, with its links."""
    passages = (Passage(0, "paragraph", 0, text),)
    release = Release("", "", "", "text", None, release_date, passages, currency=currency)
    state = next(state for _, state in _analysed(release, nlp))
    tell_shared([(text, state.found)], currency)
    return state


def _analysed(release: Release, nlp: Language | None, contain: bool = False) -> Iterator[tuple[Passage, Analysis]]:
    """The passages of a release with what was found and refused in each, and with the links inside it.

    The default pipeline reads the sentences that can hold a figure; a pipeline of the caller's own all of each passage.
    `contain` makes an error in one passage a refusal of that passage, so that nothing else is lost.
    """
    together: list[tuple[Passage, Analysis]] = []
    size = 0
    for passage in release.passages:
        if passage.kind == "boilerplate":
            continue
        if nlp is not None:
            yield passage, _by_pipeline(nlp, release, passage, contain)
            continue
        state = _state(release, passage)
        together.append((passage, state))
        size += len(state.lex)
        if size > _TOGETHER:
            yield from _by_rules(release, together, contain)
            together, size = [], 0
    yield from _by_rules(release, together, contain)


def _state(release: Release, passage: Passage) -> Analysis:
    """A passage before its analysis, with the sentences that can hold a figure."""
    lex = Lexemes(passage.text, relevant(passage.text))
    return Analysis(passage.text, release.date, release.currency, release.fiscal_year, lex, passage.cells)


def _by_rules(
    release: Release, together: list[tuple[Passage, Analysis]], contain: bool
) -> list[tuple[Passage, Analysis]]:
    """These passages, read by the default pipeline together; where that fails and is contained, each by itself."""
    states = [state for _, state in together if state.lex.words]
    if not states:
        return together
    nlp = pipeline()
    try:
        nlp(carrier(nlp.vocab, states))
    except Exception as error:
        if not contain:
            raise
        if len(together) == 1:
            return [(together[0][0], _failed(release, together[0][0], error))]
        return [read for p, _ in together for read in _by_rules(release, [(p, _state(release, p))], contain)]
    return together


def _by_pipeline(nlp: Language, release: Release, passage: Passage, contain: bool) -> Analysis:
    """A passage read by a pipeline of the caller's own."""
    try:
        doc = nlp.make_doc(passage.text)
        doc._.release_date = release.date
        doc._.release_currency = release.currency
        doc._.fiscal_year = release.fiscal_year
        doc._.figure_cells = passage.cells
        return analyses_of(nlp(doc))[0]
    except Exception as error:
        if not contain:
            raise
        return _failed(release, passage, error)


def _failed(release: Release, passage: Passage, error: Exception) -> Analysis:
    """A passage in which nothing is found, refused as a whole for an error in its analysis."""
    state = _state(release, passage)
    state.refused.append(Refused(0, min(len(passage.text), _LONGEST), "extracted", internal_error(error)))
    return state


def text_figures(text: str, release_date: date | None, currency: str | None, nlp: Language | None) -> list[Figure]:
    """The figures of one text, as one passage."""
    return _alone(text, analyse(text, release_date, currency, nlp))


def _alone(text: str, state: Analysis) -> list[Figure]:
    """The figures of a text under analysis that is a passage by itself."""
    return _figures([(Passage(0, "paragraph", 0, text), state.found, state.lex.stretches)], "")


def release_figures(release: Release, nlp: Language | None) -> Extraction:
    """The figures of a release with their links, and what was refused; ids are unique in the dataset.

    A passage that an error of this program leaves unread is a reject; the others are read.
    """
    read: list[_Read] = []
    linked: list[Linked] = []
    rejects: list[Reject] = []
    for passage, state in _analysed(release, nlp, contain=True):
        spans = state.lex.stretches
        read.append((passage, state.found, spans))
        linked.append(state.linked)
        rejects += _rejects(release, passage, state.refused, spans)
    tell_shared([(p.text, found) for p, found, _ in read], release.currency)
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
    start, end = spans[max(bisect_right(spans, (at, len(text) + 1)) - 1, 0)] if spans else (0, len(text))
    if end - start > _LONGEST:
        start, end = max(start, at - _LONGEST // 2), min(end, at + _LONGEST // 2)
    return text[start:end].strip()


def _figures(read: list[_Read], prefix: str) -> list[Figure]:
    every = [(passage, found, spans) for passage, founds, spans in read for found in founds]
    ids: dict[Found | None, str] = {found: f"{prefix}f{n}" for n, (_, found, _) in enumerate(every, 1)}
    return [
        Figure(
            figure_id=ids[f],
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
            period=ids.get(f.period),
            period_start=f.period.date_start if f.period else None,
            period_end=f.period.date_end if f.period else None,
            measure=f.measure,
            measure_start=f.measure_start,
            measure_end=f.measure_end,
            part_of=ids.get(f.part_of),
            baseline=ids.get(f.baseline),
            additional_to=ids.get(f.additional_to),
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
    state = analyse(text, release_date, currency, nlp)
    rows = [Candidate(f.start, f.end, f.text, f.label, f.rule, True, "a figure", f) for f in _alone(text, state)]
    rows += [Candidate(r.start, r.end, text[r.start : r.end], None, r.rule, False, r.reason) for r in state.refused]
    return sorted(rows, key=lambda c: (c.start, c.end))
