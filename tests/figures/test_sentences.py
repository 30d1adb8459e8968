"""Only sentences that can hold a figure are analysed: what is found must be what is found in the whole text."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extract
from extract.figures.pipeline import pipeline
from extract.figures.relevant import relevant
from extract.figures.sentences import same_sentence, sentence_start, sentences

PHRASES = [
    json.loads(line)["text"]
    for path in sorted((Path(__file__).parent / "phrases").glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line.strip()
]
PLAIN = "The Secretary thanked the partners. They agreed to go on."


@given(st.lists(st.sampled_from([*PHRASES, PLAIN]), min_size=1, max_size=6))
def test_leaving_sentences_out_changes_no_figure(parts: list[str]) -> None:
    text = " ".join(f"{part.rstrip('.')}." for part in parts)
    day = date(2020, 9, 18)
    whole = [asdict(f) for f in extract.figures(text, date=day, nlp=pipeline())]
    assert [asdict(f) for f in extract.figures(text, date=day)] == whole


def test_sentences_without_numbers_and_dates_are_left_out() -> None:
    text = f"It gave $5 million. {PLAIN} Work begins in May."
    assert [text[s:e].strip() for s, e in relevant(text)] == ["It gave $5 million.", "Work begins in May."]


def test_sentences_cover_the_text_and_do_not_end_at_abbreviations() -> None:
    text = "Sen. Smith of the U.S. Senate gave $5 million. He left."
    spans = sentences(text)
    assert "".join(text[s:e] for s, e in spans) == text
    assert len(spans) == 2


# A sentence ends where `|` stands, or none does.
ENDS = [
    "It met Sens. Doe and Roe. |They left",
    "It paid for roads at Ft. Wayne and Mt. Vernon. |They opened",
    "It paid 400 Kshs. and TShs. 40 in all. |They left",
    "It grew. |In May it fell",
    "It grew! |“In May it fell",
    "It grew in the U.S. in May",
    "It met Sgt. Jones and Acme Inc. in May",
    "It grew 3.5 percent, not 4 percent",
    "It met Gov. Doe. |It grew",
]


@pytest.mark.parametrize("marked", ENDS)
def test_offsets_on_either_side_of_an_end_are_in_no_same_sentence(marked: str) -> None:
    text, cut = marked.replace("|", ""), marked.find("|")
    assert same_sentence(text, 2, len(text)) == (cut < 0)
    assert same_sentence(text, max(cut, 0), len(text))
    if "!" not in text:
        assert sentence_start(text, len(text)) == max(cut, 0)
