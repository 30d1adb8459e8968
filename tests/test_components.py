"""The grammar as spaCy components: in our pipeline and in anyone's."""

from __future__ import annotations

from datetime import date

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

import extract
from extract.figures.components import PIPELINE
from extract.figures.pipeline import pipeline


def test_the_factories_are_published_and_work_in_a_stock_pipeline() -> None:
    nlp = spacy.blank("en")
    for name in PIPELINE:
        nlp.add_pipe(name)
    doc = nlp.make_doc("More than $23.6 million, or 3bn pesos, since 2016.")
    doc._.release_date = date(2020, 9, 18)
    ents = nlp(doc).ents
    assert (ents[0].text, ents[0].label_) == ("$23.6 million", "MONEY")
    assert (ents[0]._.value, ents[0]._.unit, ents[0]._.modifier) == (23.6e6, "USD", "MORE_THAN")
    assert (ents[-1].label_, ents[-1]._.date_start, ents[-1]._.date_end) == ("DATE", date(2016, 1, 1), None)


def test_one_component_alone_sets_its_own_entities() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figure_percents")
    assert [(e.text, e.label_) for e in nlp("5 percent of $3").ents] == [("5 percent", "PERCENT")]


def test_entities_of_other_components_stay_where_no_figure_is() -> None:
    nlp = spacy.blank("en")
    patterns = [{"label": "ORG", "pattern": "Acme"}, {"label": "ODD", "pattern": "about $"}]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined]
    nlp.add_pipe("figure_dates")
    nlp.add_pipe("figure_money")
    doc = nlp("Acme gave about $5 million today")
    assert [(e.text, e.label_) for e in doc.ents] == [("Acme", "ORG"), ("$5 million", "MONEY"), ("today", "DATE")]
    assert [t.ent_iob_ for t in doc] == ["B", "O", "O", "B", "I", "I", "B"]


def test_our_entities_are_the_figures() -> None:
    text = "The U.S. gave $344million (of which $265 million is aid) to 12 cities in 2019."
    doc = pipeline()(text)
    assert [(e.text, e.label_) for e in doc.ents] == [(f.text, f.label) for f in extract.figures(text)]


def _fitting(nlp: Language, doc: Doc) -> list[tuple[str, str, float | None]]:
    """The entities of a Doc that went through a pipeline, each of which has its figure."""
    found = [(e.text, e.label_, e._.value) for e in nlp(doc).ents]
    assert all(e._.figure is not None for e in doc.ents)
    return found


def test_what_a_table_makes_of_a_number_is_its_entity() -> None:
    nlp = pipeline()
    text = "Exports | 4.5 | 12"
    doc = nlp.make_doc(text)
    doc._.figure_cells = ((0, 7, ""), (10, 13, "Value ($ billions)"), (16, 18, "Share (%)"))
    assert _fitting(nlp, doc) == [("4.5", "MONEY", 4.5e9), ("12", "PERCENT", 12)]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Sales growth was -3 percent in the year.", ("3 percent", "PERCENT", 3)),
        ("It was -3 degrees there.", ("-3 degrees", "QUANTITY", -3)),
    ],
)
def test_an_entity_goes_without_the_sign_that_its_trend_tells(text: str, figure: tuple[str, str, float]) -> None:
    nlp = pipeline()
    assert _fitting(nlp, nlp.make_doc(text))[0] == figure


def test_entities_that_another_component_sets_later_stay_beside_ours() -> None:
    nlp = spacy.blank("en")
    for name in PIPELINE[:-1]:
        nlp.add_pipe(name)
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORG", "pattern": "Acme"}])  # type: ignore[attr-defined]
    nlp.add_pipe("figure_links")
    doc = nlp("At Acme growth was minus 3 percent.")
    assert [(e.text, e.label_) for e in doc.ents] == [("Acme", "ORG"), ("3 percent", "PERCENT")]


@given(st.text(max_size=200))
def test_the_tokenizer_loses_nothing(text: str) -> None:
    assert pipeline().tokenizer(text).text == text


@pytest.mark.parametrize("glued", ["3bn", "30MW", "USD1.2bn", "344million", "U.S.$5"])
def test_glued_numbers_are_tokens_of_their_own(glued: str) -> None:
    words = [t.text for t in pipeline().tokenizer(glued)]
    assert any(w.replace(".", "").isdigit() for w in words)
    assert "".join(words) == glued
