"""With a trained pipeline, its parse says what figures measure. The pipeline here is tiny: it parses two sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

import extract
from extract.figures import trained

PARSES = {
    # word: (head, dependency)
    "Sales of wheat here quickly skyrocketed 5 percent .": [
        (5, "nsubj"), (0, "prep"), (1, "pobj"), (5, "advmod"), (5, "advmod"), (5, "ROOT"), (7, "nummod"), (5, "npadvmod"), (5, "punct"),
    ],
    "They got $ 9 million toward new roads .": [
        (1, "nsubj"), (1, "ROOT"), (4, "quantmod"), (4, "compound"), (1, "dobj"), (4, "prep"), (7, "amod"), (5, "pobj"), (1, "punct"),
    ],
}  # fmt: skip


@Language.component("test_tiny_parser")
def tiny_parser(doc: Doc) -> Doc:
    """Knows the parses of two sentences by heart."""
    parse = PARSES.get(" ".join(t.text for t in doc))
    for token, (head, dep) in zip(doc, parse or (), strict=False):
        token.head, token.dep_ = doc[head], dep
    return doc


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    nlp = spacy.blank("en")
    nlp.add_pipe("test_tiny_parser")
    folder = tmp_path_factory.mktemp("model") / "tiny"
    nlp.to_disk(folder)
    return folder


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        ("Sales of wheat here quickly skyrocketed 5 percent.", "5 percent", "Sales of wheat"),
        ("They got $9 million toward new roads.", "$9 million", "new roads"),
    ],
)
def test_the_parse_says_what_a_figure_measures(model: Path, text: str, figure: str, measure: str) -> None:
    found = extract.figures(text, nlp=trained(str(model)))
    assert [(f.text, f.measure, text[f.measure_start or 0 : f.measure_end]) for f in found] == [
        (figure, measure, measure)
    ]


def test_without_a_parse_of_the_sentence_the_rules_say_it(model: Path) -> None:
    text = "Retail sales rose 5 percent."
    assert extract.figures(text, nlp=trained(str(model)))[0].measure == "Retail sales"


def test_a_run_with_a_model_reads_again_what_was_read_without(model: Path, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("A headline\n\nSales of wheat here quickly skyrocketed 5 percent.\n")
    extract.run([tmp_path / "raw"], tmp_path / "out")
    summary = extract.run([tmp_path / "raw"], tmp_path / "out", model=str(model))
    assert summary.read == 1
    assert extract.load(tmp_path / "out")["measure"].to_pylist() == ["Sales of wheat"]


def test_a_run_with_a_model_that_was_trained_anew_reads_all_again(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("A headline\n\nSales of wheat here quickly skyrocketed 5 percent.\n")
    model, out = tmp_path / "tiny", tmp_path / "out"
    nlp = spacy.blank("en")
    nlp.to_disk(model)
    assert [extract.run([tmp_path / "raw"], out, model=str(model)).read for _ in range(2)] == [1, 0]
    without = extract.load(out)["measure"].to_pylist()
    nlp.add_pipe("test_tiny_parser")
    nlp.to_disk(model)
    assert [extract.run([tmp_path / "raw"], out, model=str(model)).read for _ in range(2)] == [1, 0]
    assert extract.load(out)["measure"].to_pylist() == ["Sales of wheat"] != without


def test_a_model_that_is_not_there_is_one_line() -> None:
    with pytest.raises(ValueError, match="en_core_web_nowhere: not installed"):
        trained("en_core_web_nowhere")
