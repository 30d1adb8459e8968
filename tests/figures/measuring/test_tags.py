"""The light tagger: classes of words near figures, by lists and neighbours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.figures.measuring.tags import Tokens
from extract.figures.pipeline import analyse


def tagged(text: str, word: str) -> str:
    tokens = Tokens(text, [], [(0, len(text))])
    return tokens.tag(tokens.words.index(word))


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("states plan to build", "plan", "V"),
        ("the plan to build", "plan", "N"),
        ("it will fund the work", "fund", "V"),
        ("the trust fund for work", "fund", "N"),
        ("the length of stay was", "stay", "N"),
        ("they stay with us", "stay", "V"),
        ("of outside funding", "outside", "N"),
        ("from outside Ohio", "outside", "P"),
        ("to accounts opened abroad", "accounts", "N"),
        ("the listed salmon are rare", "listed", "N"),
        ("costs incurred by firms", "incurred", "E"),
        ("for previously announced aid", "announced", "N"),
        ("households living there", "living", "G"),
        ("prices are rising fast", "rising", "V"),
        ("the growing economy", "growing", "N"),
        ("additional funding for roads", "funding", "N"),
        ("works in Italy today", "Italy", "N"),
        ("grew rapidly there", "rapidly", "A"),
        ("an assembly of nations", "assembly", "N"),
        ("the Build Back Better Agenda", "Build", "N"),
        ("they said that trade grew", "that", "D"),
        ("long lead times on cars", "lead", "N"),
        ("the lead agency on aid", "lead", "N"),
        ("they lead the way", "lead", "V"),
        ("towns where summer temperatures are", "summer", "N"),
        ("towns where they summer", "summer", "V"),
        ("the rate of returning students", "returning", "N"),
        ("people returning home", "returning", "G"),
        ("of the lesser spotted eagle", "spotted", "N"),
        ("the trade that grew", "that", "R"),
        ("Israel’s army", "Israel’s", "Q"),
        ("Operating income was high", "Operating", "N"),
        ("firms operating in Chad", "operating", "G"),
        ("to net income of the firm", "net", "N"),
        ("year-on-year inflation was low", "year-on-year", "N"),
        ("it grew year-on-year to", "year-on-year", "A"),
        ("the all items index", "all", "N"),
        ("of all loans", "all", "D"),
        ("to incentivize the firms", "incentivize", "V"),
        ("it codifies the rule", "codifies", "V"),
        ("for farms of this size that grew", "size", "N"),
        ("the prize went there", "prize", "N"),
        ("aid to state and local towns", "state", "N"),
        ("aid to state agencies", "state", "N"),
        ("to state the facts", "state", "V"),
        ("to help address the shortage", "address", "V"),
        ("very fast charging batteries", "charging", "N"),
        ("one of older adults", "older", "N"),
        ("staff, whose wage floor will rise", "wage", "N"),
        ("staff who wage war", "wage", "V"),
        ("some families lack clean water", "lack", "V"),
        ("families with a lack of water", "lack", "N"),
        ("the schools’ lack of staff", "lack", "N"),
        ("most workers need paid leave", "need", "V"),
        ("the carriers report profits", "report", "V"),
        ("the job openings report is late", "report", "N"),
        ("repairing unsafe and leaking pipes", "leaking", "N"),
        ("repairing old and crumbling walls", "crumbling", "N"),
        ("for research and developing tools", "developing", "G"),
        ("money for Navy applied research", "applied", "N"),
        ("there the Navy applied rules", "applied", "E"),
        ("to spur U.S. advanced manufacturing", "advanced", "N"),
    ],
)
def test_a_word_is_tagged_by_its_neighbours(text: str, word: str, tag: str) -> None:
    assert tagged(text, word) == tag


@pytest.mark.parametrize(
    "text", ["And exposed wires killed 50 people", "Supports by the state reach 40", "Reports for sales of 5%"]
)
def test_a_figure_at_the_end_tells_nothing_of_the_first_words(text: str) -> None:
    """A place before the text is no place at its end."""
    found = analyse(text, None, None, None).found
    at_end = Tokens(text, found, [(0, len(text))])
    before_stop = Tokens(f"{text}.", found, [(0, len(text) + 1)])
    assert at_end.at_figure(len(at_end) - 1) is found[-1]
    assert [at_end.tag(i) for i in range(len(at_end))] == [before_stop.tag(i) for i in range(len(at_end))]
    asked = (at_end.counts, at_end.done_to, at_end.is_percent, at_end.is_money, at_end.named, at_end.given_one)
    also = (at_end.told_of, at_end.dated, at_end.is_day, at_end.is_measure, at_end.counted, at_end.is_factor)
    assert not any(ask(i) for ask in (*asked, *also) for i in (-1, len(at_end)))


def test_that_at_the_end_is_relative() -> None:
    assert tagged("they said that", "that") == "R"


def test_capitals_say_nothing_in_a_headline() -> None:
    assert tagged("Acme Announces Forty New Jobs In Ohio", "Announces") == "V"
    assert tagged("the Acme Announces Forty fund has grown", "Announces") == "N"


@given(st.text(max_size=200))
def test_every_token_has_one_of_the_tags(text: str) -> None:
    tokens = Tokens(text, [], [(0, len(text))])
    assert {tokens.tag(i) for i in range(len(tokens))} <= set("DPTCBROSAVEGNQFY,(-.")
    assert tokens.tag(-1) == tokens.tag(len(tokens)) == ""
