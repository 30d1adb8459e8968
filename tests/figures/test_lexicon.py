"""The lexicon keeps its promises: every example in it is run."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import extract
from extract.figures import extract_release
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
from extract.figures.masks import masked
from extract.figures.units import WORDS

PATTERNS: list[dict[str, Any]] = load("identifiers")["pattern"]
UNITS: list[dict[str, Any]] = load("units")["unit"]


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: str(p["name"]))
def test_identifiers_match_their_examples(pattern: dict[str, Any]) -> None:
    def finds(text: str) -> bool:
        lex = Lexemes(text)
        return pattern["name"] in {name for _, _, name, _ in masked(lex, bytearray(len(lex)))}

    assert [text for text in pattern["match"] if not finds(text)] == []
    assert [text for text in pattern["no_match"] if finds(text)] == []


@pytest.mark.parametrize(("unit", "example"), [(u["name"], e) for u in UNITS for e in u.get("match", ())])
def test_units_match_their_examples(unit: str, example: str) -> None:
    text, _, value = example.rpartition(" = ")
    found = [(f.unit, f.value) for f in extract.figures(text)]
    assert any(name is not None and name.endswith(unit) and number == float(value) for name, number in found)


@pytest.mark.parametrize(("unit", "text"), [(u["name"], t) for u in UNITS for t in u.get("no_match", ())])
def test_what_looks_like_a_unit_is_none(unit: str, text: str) -> None:
    assert [f for f in extract.figures(text) if f.unit == unit] == []


@pytest.mark.parametrize("example", load("currencies")["examples"]["match"])
def test_currencies_match_their_examples(example: str) -> None:
    text, _, code = example.rpartition(" = ")
    (found,) = extract.figures(f"It set aside {text} for schools.")
    assert (found.label, found.unit) == ("MONEY", code)
    assert found.text.startswith(text)


@pytest.mark.parametrize("text", load("currencies")["examples"]["no_match"])
def test_letters_that_look_like_a_currency_are_none(text: str) -> None:
    assert [f for f in extract.figures(f"It was {text} here.") if f.label == "MONEY"] == []


@pytest.mark.parametrize("example", load("modifiers")["examples"]["match"])
def test_modifiers_match_their_examples(example: str) -> None:
    text, _, name = example.rpartition(" = ")
    assert extract.figures(text)[0].modifier == name


@pytest.mark.parametrize("text", load("modifiers")["examples"]["no_match"])
def test_words_that_look_like_modifiers_are_none(text: str) -> None:
    assert [f.modifier for f in extract.figures(text)] == [None]


@pytest.mark.parametrize("example", load("numbers")["examples"]["match"])
def test_numbers_match_their_examples(example: str) -> None:
    text, _, value = example.rpartition(" = ")
    assert [f.value for f in extract.figures(text)] == [float(value)]


@pytest.mark.parametrize("text", load("numbers")["examples"]["no_match"])
def test_what_looks_like_a_number_is_none(text: str) -> None:
    assert extract.figures(text) == []


@pytest.mark.parametrize("text", load("dates")["examples"]["match"])
def test_dates_match_their_examples(text: str) -> None:
    (found,) = extract.figures(text, date=date(2020, 9, 18))
    assert found.label == "DATE"
    assert found.date_start or found.date_end
    assert text.endswith(found.text)


@pytest.mark.parametrize("text", load("dates")["examples"]["no_match"])
def test_what_looks_like_a_date_is_none(text: str) -> None:
    assert [f for f in extract.figures(text) if f.label == "DATE"] == []


@pytest.mark.parametrize("direction", ["up", "down"])
def test_trends_match_their_examples(direction: str) -> None:
    for example in load("trends")[direction]["match"]:
        text, _, trend = example.rpartition(" = ")
        assert next(f for f in extract.figures(text) if f.label != "DATE").trend == trend, text
    for text in load("trends")[direction]["no_match"]:
        assert all(f.trend is None for f in extract.figures(text)), text


@pytest.mark.parametrize("example", load("factors")["examples"]["match"])
def test_factors_match_their_examples(example: str) -> None:
    text, _, value = example.rpartition(" = ")
    assert [(f.unit, f.value) for f in extract.figures(text)] == [("times", float(value))]


def test_factor_words_in_names_are_none() -> None:
    assert [f for text in load("factors")["examples"]["no_match"] for f in extract.figures(text)] == []


def test_unit_names_are_in_the_pint_registry() -> None:
    pint = pytest.importorskip("pint")
    registry = pint.UnitRegistry()
    names = {u["name"] for u in UNITS} | set(WORDS.values())
    own = {"part_per_million", "part_per_billion", "revolutions_per_minute", "pound_force_per_square_inch"}
    own |= {"barrel_of_oil_equivalent", "deadweight_ton", "newton_meter"}
    unknown = sorted(n for n in names - own if not _known(registry, n))
    assert unknown == []


def _known(registry: Any, name: str) -> bool:
    try:
        registry.parse_units(name)
    except Exception:
        return False
    return True


def test_currency_names_are_those_of_cldr() -> None:
    numbers = pytest.importorskip("babel.numbers")
    data = load("currencies")
    codes = [c for c in data if len(c) == 3 and c.isupper()]
    assert len(codes) > 140
    for code in codes:
        name = numbers.get_currency_name(code, count=2, locale="en").lower()
        assert "(" in name or name in data[code]["names"], (code, name)


NATIONS: dict[str, dict[str, Any]] = {code: entry for code, entry in load("nations").items() if code.isupper()}


def _money(release: str) -> set[str | None]:
    return {f.unit for f in extract_release(extract.read_text(release)).figures if f.label == "MONEY"}


@pytest.mark.parametrize(("code", "release"), [(code, text) for code, e in NATIONS.items() for text in e["match"]])
def test_nations_are_told_by_their_examples(code: str, release: str) -> None:
    assert _money(release) == {code}


@pytest.mark.parametrize(("code", "release"), [(code, text) for code, e in NATIONS.items() for text in e["no_match"]])
def test_nations_are_not_told_by_their_counter_examples(code: str, release: str) -> None:
    assert code not in _money(release)


def test_nations_are_those_of_currencies() -> None:
    assert NATIONS.keys() <= load("currencies").keys()
    assert all(entry["match"] and entry["no_match"] for entry in NATIONS.values())


CUES: list[dict[str, Any]] = load("links")["cue"]


@pytest.mark.parametrize(("link", "example"), [(c["link"], e) for c in CUES for e in c["match"]])
def test_cues_of_links_match_their_examples(link: str, example: str) -> None:
    text, _, pair = example.rpartition(": ")
    figure, target = pair.split(" > ")
    figures = extract.figures(text)
    by_id = {f.figure_id: f.text for f in figures}
    linked = {f.text: by_id.get(getattr(f, link) or "") for f in figures}
    assert linked[figure] == target


@pytest.mark.parametrize(("link", "example"), [(c["link"], e) for c in CUES for e in c["no_match"]])
def test_cues_of_links_do_not_match_their_counter_examples(link: str, example: str) -> None:
    text, _, figure = example.rpartition(": ")
    assert {f.text: getattr(f, link) for f in extract.figures(text)}[figure] is None


def test_no_list_of_words_is_loaded_by_two_modules_of_the_measures() -> None:
    folder = Path(extract.__file__).parent / "figures" / "measuring"
    loaded = Counter(
        name
        for path in folder.glob("*.py")
        for name in set(re.findall(r'words_of\(((?:"\w+",? ?)+)\)', path.read_text()))
    )
    assert [name for name, modules in loaded.items() if modules > 1] == []
