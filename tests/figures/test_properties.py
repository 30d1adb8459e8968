"""What must hold for any text."""

from __future__ import annotations

import math
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

import extract

WORDS = st.sampled_from(
    "$ € 5 3.5 1,000 million billion percent % the of since by in 2019 May 3 to and - – ( ) . , more than nearly half a third two "
    "dozen jobs people miles U.S. COVID-19 doubled times year last next decade Monday one hundred cents USD per day Q3 FY2021 / ½".split()
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=25).map(" ".join))


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_figures_hold_for_any_text(text: str) -> None:
    found = extract.figures(text, date=date(2020, 9, 18))
    end = 0
    for f in found:
        assert text[f.start : f.end] == f.text
        assert end <= f.start < f.end
        end = f.end
        assert f.value is None or math.isfinite(f.value)
        assert f.value_max is None or (f.value is not None and f.value_max >= f.value)
        assert (f.label == "DATE") == (f.value is None)
        if f.measure_start is not None:
            assert text[f.measure_start : f.measure_end] == f.measure
        assert f.period != f.figure_id
        assert f.part_of != f.figure_id
    assert found == extract.figures(text, date=date(2020, 9, 18))


@given(st.integers(1, 999), st.sampled_from([("million", 1e6), ("billion", 1e9), ("trillion", 1e12)]))
def test_a_number_has_one_value_however_it_is_written(n: int, magnitude: tuple[str, float]) -> None:
    word, factor = magnitude
    forms = [
        f"${n} {word}",
        f"${n}{word}",
        f"${n}-{word}",
        f"${int(n * factor):,}",
        f"{n} {word} dollars",
        f"USD {n} {word}",
    ]
    assert {extract.figures(form)[0].value for form in forms} == {n * factor}


@given(st.integers(1, 400), st.integers(1, 400), st.sampled_from(["-", "–", " to "]))
def test_printed_ranges_come_back(a: int, b: int, link: str) -> None:
    low, high = sorted((a, a + b))
    f = extract.figures(f"It costs ${low}{link}${high} million now.")[0]
    assert (f.value, f.value_max) == (low * 1e6, high * 1e6)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_a_sentence_without_numbers_changes_nothing_before_it(text: str) -> None:
    base = text.strip() + " ."
    before = [(f.start, f.end, f.label, f.value) for f in extract.figures(base, date=date(2020, 9, 18))]
    after = [
        (f.start, f.end, f.label, f.value) for f in extract.figures(base + " Thank you all.", date=date(2020, 9, 18))
    ]
    assert after == before
