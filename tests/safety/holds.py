"""What must hold for any input, asserted: for the properties of tests/safety and the fuzzing of tests/fuzz."""

from __future__ import annotations

import math
from datetime import date

import extract
from extract.model import Figure, Release
from extract.reading import read_bytes


def in_text(found: tuple[Figure, ...] | list[Figure], text: str) -> None:
    """Figures of one text stand in it in order, do not overlap, and have finite values."""
    end = 0
    for f in found:
        assert text[f.start : f.end] == f.text
        assert end <= f.start < f.end
        end = f.end
        assert f.value is None or math.isfinite(f.value)
        assert f.value_max is None or (f.value is not None and f.value <= f.value_max < math.inf)
        assert (f.label == "DATE") == (f.value is None)
        assert f.date_start is None or f.date_end is None or f.date_start <= f.date_end
        if f.measure_start is not None:
            assert text[f.measure_start : f.measure_end] == f.measure
        assert f.period != f.figure_id
        assert f.part_of != f.figure_id


def figures_hold(text: str, day: date | None) -> None:
    """`figures` does not raise, its figures stand in the text, and a second call gives the same."""
    found = extract.figures(text, date=day)
    in_text(found, text)
    assert found == extract.figures(text, date=day)


def reading_holds(data: bytes, suffix: str) -> Release | None:
    """The release in any bytes, its passages and figures in order; None for a reject, with its reason in one line."""
    reading = read_bytes(data, release_id="a", source=f"a.{suffix}")
    if reading.release is None:
        assert reading.reject is not None
        assert reading.reject.reason.isprintable()
        return None
    release = reading.release
    assert [p.passage for p in release.passages] == list(range(len(release.passages)))
    assert all(p.text and p.text.isprintable() for p in release.passages if p.text.isascii())
    assert all(p.parent is None or release.passages[p.parent].kind == "bullet" for p in release.passages)
    return release


def release_holds(release: Release) -> None:
    """The figures of a release: each in its passage, each link to another figure of it."""
    extraction = extract.extract_release(release)
    assert [r.reason for r in extraction.rejects if r.check == "extracted"] == []
    found = extraction.figures
    names = [f.figure_id for f in found]
    assert len(set(names)) == len(names)
    assert [f.passage for f in found] == sorted(f.passage for f in found)
    for passage in release.passages:
        in_text([f for f in found if f.passage == passage.passage], passage.text)
    for f in found:
        assert {f.period, f.part_of, f.baseline, f.additional_to} - {None} <= set(names)
