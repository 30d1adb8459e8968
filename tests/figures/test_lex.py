"""The lexemes of a text, and the words that stages look for in every one."""

from __future__ import annotations

from extract.figures.lex import Lexemes, Watched


def test_words_that_become_watched_later_are_found_as_well() -> None:
    lex = Lexemes("Zebras met 40 zebras and a quagga.")
    zebras = Watched(("zebras",))
    assert lex.where(zebras) == [0, 3]
    assert lex.among(zebras) == [0, 2, 3]
    assert lex.where(Watched(("quagga", "zebras"))) == [0, 3, 6]
    assert lex.where(Watched(("gnu",))) == []
