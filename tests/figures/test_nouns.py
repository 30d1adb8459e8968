"""Nouns: what is a plural, of what, and who is a person."""

from __future__ import annotations

import pytest

from extract.figures.nouns import is_plural, singular, unit_of


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        pair.split()
        for pair in """
        lenses lens,expenses expense,canvases canvas,bases base,hoodies hoodie,bodies body,scarves scarf,curves curve
        oases oasis,taxis taxi,skis ski,menus menu,plateaus plateau,campuses campus,surpluses surplus,houses house,uses use
        greenhouses greenhouse,spouses spouse,hippopotamuses hippopotamus,nurses nurse,classes class,boxes box,agencies agency
        women woman,firemen fireman,specimens specimen,midwives midwife,salespeople salesperson,grandchildren grandchild
        """.replace("\n", ",").split(",")
        if pair.strip()
    ],
)
def test_a_plural_has_its_singular(plural: str, one: str) -> None:
    assert (is_plural(plural), singular(plural)) == (True, one)


@pytest.mark.parametrize("word", "basis virus class specimen abdomen swiss individual bus tennis chess".split())
def test_what_only_looks_like_a_plural_is_none(word: str) -> None:
    assert not is_plural(word)
    assert singular(word) == ("person" if word == "individual" else word)


@pytest.mark.parametrize(
    ("word", "unit"),
    [
        ("Italians", "person"),
        ("Minnesotans", "person"),
        ("Taiwanese", "person"),
        ("Ricans", "person"),
        ("Gazans", "person"),
        ("Torontonians", "person"),
        ("Belizeans", "person"),
        ("Newfoundlanders", "person"),
        ("Physicians", "physician"),
        ("Technicians", "technician"),
        ("Oceans", "ocean"),
        ("Pelicans", "pelican"),
        ("Sedans", "sedan"),
        ("Republicans", "republican"),
        ("HBCUs", "hbcu"),
        ("refugees", "refugee"),
    ],
)
def test_nationals_are_persons_and_no_other_names(word: str, unit: str) -> None:
    assert unit_of(word) == unit
