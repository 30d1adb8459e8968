"""Headings and sections: bold lines, titles that a paragraph runs in with, sentences over lists, in each format."""

from __future__ import annotations

import pytest

from extract.model import Passage
from tests.reading.texts import of_text, release_of

PROSE = "The agency opened twelve clinics that serve more than 500 people a day, and plans to open others in two years."


def passages(body: str, source: str = "r.html") -> tuple[Passage, ...]:
    text = f"<html><body><h1>Agency Opens Twelve Clinics</h1>{body}</body></html>" if source == "r.html" else body
    return release_of(text, source).passages


@pytest.mark.parametrize(
    "lead", ["<b>Clean water.</b> ", "<strong>Clean water:</strong> ", "<b>Clean water</b>. ", "<u>Clean water:</u> "]
)
def test_a_title_that_a_paragraph_runs_in_with_names_what_follows(lead: str) -> None:
    found = passages(f"<p>{PROSE}</p><p>{lead}{PROSE}</p><ul><li>It built 12 wells.</li></ul><p>{PROSE}</p>")
    assert [(p.kind, p.heading) for p in found[2:]] == [
        ("paragraph", "Clean water"),
        ("bullet", "Clean water"),
        ("paragraph", "Clean water"),
    ]
    assert found[2].text.startswith("Clean water")
    assert (found[1].section, found[3].section) == (0, 1)


@pytest.mark.parametrize(
    "lead",
    [
        "<b>SPRINGFIELD, Ill.</b> – ",
        "<b>May 4, 2021 (SAINT PAUL).</b> ",
        "<b>THE GOVERNOR:</b> ",
        "<b>Jane Doe, mayor:</b> “",
        "<b>Acme</b> of Ohio. ",
        "<b>Twelve clinics</b> for all: ",
    ],
)
def test_a_place_a_speaker_or_a_stressed_word_is_no_title(lead: str) -> None:
    found = passages(f"<p>{lead}{PROSE}</p><ul><li>It built 12 wells.</li></ul><p>{lead}{PROSE}</p>")
    assert {(p.section, p.heading) for p in found} == {(0, None)}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Key facts:", "heading"),
        ("Proven U.S. Aid", "heading"),
        ("Aid in St. Paul", "heading"),
        ("The bill would:", "paragraph"),
        ("The grants include:", "paragraph"),
        ("Clean Water for All Counties:", "heading"),
        ("Disarmament", "heading"),
        ("The agency announced the following grants:", "paragraph"),
        ("In the order, the governor:", "paragraph"),
        ("These are the counties that have a clinic:", "paragraph"),
    ],
)
def test_a_sentence_over_a_list_is_no_heading(line: str, kind: str) -> None:
    bold = passages(f"<p>{PROSE}</p><p><b>{line}</b></p><ul><li>It built 12 wells.</li></ul>")
    assert [p.kind for p in bold if p.text == line] == [kind]
    text = passages(f"Agency Opens Twelve Clinics\n\n{PROSE}\n\n{line}\n\n- It built 12 wells\n", "r.txt")
    assert [p.kind for p in text if p.text == line] == [kind]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "The Commission has approved, under the rules of the Union, a scheme of €1.4 billion to support the making of hydrogen.",
            "paragraph",
        ),
        ("Making sure that it has what it needs.", "heading"),
        ("(CLOSED TO THE PRESS)", "paragraph"),
        ("It cost $5 million. Half was paid", "paragraph"),
    ],
)
def test_a_bold_line_that_says_a_sentence_is_no_heading(line: str, kind: str) -> None:
    assert [p.kind for p in passages(f"<p>{PROSE}</p><p><b>{line}</b></p><p>{PROSE}</p>") if p.text == line] == [kind]


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        ("Acme has 10,000 customers in many towns.", "heading"),
        ("For the fourth quarter, we expect:\n- Sales of $5 million", "heading"),
        ("Jane Doe", "paragraph"),
    ],
)
def test_a_line_over_a_short_sentence_is_a_heading(below: str, kind: str) -> None:
    text = f"Agency Opens Twelve Clinics\n\n{PROSE}\n\nAbout Acme\n{below}\n\n{PROSE}\n"
    assert [p.kind for p in passages(text, "r.txt") if p.text == "About Acme"] == [kind]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SANCTIONS IMPLICATIONS", "heading"),
        ("WASHINGTON, D.C.", "paragraph"),
        ("(CLOSED TO THE PRESS)", "paragraph"),
        ("COVID-19 AID", "paragraph"),
    ],
)
def test_a_paragraph_in_capitals_over_a_text_is_a_heading(line: str, kind: str) -> None:
    assert [p.kind for p in passages(f"<p>{PROSE}</p><p>{line}</p><p>{PROSE}</p>") if p.text == line] == [kind]


def test_markdown_has_the_same_sections() -> None:
    text = f"# Agency Opens Clinics\n\n{PROSE}\n\n**Health**\n\n- It built 12 wells\n    - Six in the north\n\n**Clean water.** {PROSE}\n\n- Five\n"
    found = passages(text, "r.md")
    assert [(p.section, p.heading, p.depth) for p in found if p.kind == "bullet"] == [
        (1, "Health", 0),
        (1, "Health", 1),
        (2, "Clean water", 0),
    ]


def test_lists_split_in_many_keep_depth_and_parent() -> None:
    body = (
        "<ul><li>Wells</li></ul><ul><ul><li>Six</li><li>Five</li></ul></ul><ul><li>Roads<ol><li>One</li></ol></li></ul>"
    )
    found = [p for p in passages(f"<p>{PROSE}</p>{body}") if p.kind == "bullet"]
    by_index = {p.passage: p.text for p in found}
    assert [(p.text, p.depth, by_index.get(-1 if p.parent is None else p.parent)) for p in found] == [
        ("Wells", 0, None),
        ("Six", 1, "Wells"),
        ("Five", 1, "Wells"),
        ("Roads", 0, None),
        ("One", 1, "Roads"),
    ]


def test_an_o_that_stands_for_a_bullet_is_no_part_of_the_text() -> None:
    text = "Results:\n\n• Revenue rose.\n\no Print revenue was $5 million.\n\nO Canada! It gave $3 million."
    release = of_text(text)
    assert [(p.kind, p.text) for p in release.passages[-2:]] == [
        ("bullet", "Print revenue was $5 million."),
        ("paragraph", "O Canada! It gave $3 million."),
    ]
