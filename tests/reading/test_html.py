"""The markup of a page: its lists, tables, quotes, breaks, notes and folded parts become passages."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.texts import HEADLINE, MENU, PROSE, content, of_page, paragraphs, release_of

PAGE = """<!DOCTYPE html><html><head><title>Aid grows | Agency</title><meta property="og:site_name" content="Agency">
<script>var a = 5000;</script></head><body>
<nav><ul><li><a href="/">Home 1</a></li><li><a href="/n">News 2020</a></li></ul></nav>
<main><h1>Agency Doubles Aid</h1>
<p>March 3, 2021</p>
<p>The agency gave <a href="#">$190</a> billion on the 4<sup>th</sup> day.</p>
<p><strong>Disarmament</strong></p>
<ul><li><strong>Clean water.</strong> It built 12 wells.<ul><li>Six in the north</li></ul></li>
<li>It trained 30 nurses
<li>It spent $5 million</ul>
<table><tr><th>Program</th><th>Amount (millions)</th></tr><tr><td>Roads</td><td>$579</td></tr></table>
<blockquote>“We are proud of what these teams have done here.”</blockquote>
<p>First line<br><br>Second line</p><p>• A fake bullet</p>
<p style="display:none">hidden 99</p></main>
<footer><p>Copyright 2024 Agency, 100 Main Street</p></footer></body></html>"""


def test_a_page_is_read_without_its_menu_and_footer() -> None:
    release = release_of(PAGE, "p.html")
    body = [(p.kind, p.text) for p in release.passages if p.kind != "boilerplate"]
    assert body == [
        ("title", "Agency Doubles Aid"),
        ("dateline", "March 3, 2021"),
        ("paragraph", "The agency gave $190 billion on the 4th day."),
        ("heading", "Disarmament"),
        ("bullet", "Clean water. It built 12 wells."),
        ("bullet", "Six in the north"),
        ("bullet", "It trained 30 nurses"),
        ("bullet", "It spent $5 million"),
        ("table_row", "Program | Amount (millions)"),
        ("table_row", "Roads | $579"),
        ("quote", "“We are proud of what these teams have done here.”"),
        ("paragraph", "First line"),
        ("paragraph", "Second line"),
        ("bullet", "A fake bullet"),
    ]
    assert release.date == date(2021, 3, 3)
    assert release.issuer == "Agency"
    assert {p.text for p in release.passages if p.kind == "boilerplate"} >= {"Home 1", "News 2020"}
    nested = next(p for p in release.passages if p.text == "Six in the north")
    assert (nested.depth, release.passages[nested.parent or 0].text) == (1, "Clean water. It built 12 wells.")
    assert nested.heading == "Disarmament"


def test_every_passage_of_a_page_knows_its_line() -> None:
    lines = PAGE.split("\n")
    for p in release_of(PAGE, "p.html").passages:
        assert p.source_line is not None
        assert p.text.split()[0].strip("“•") in "\n".join(lines[p.source_line - 1 : p.source_line + 1])


@pytest.mark.parametrize(
    "broken", ["<ul><li>one 1<li>two 2", "before <![ after 3", "<div>" * 3000 + "deep 4", "<p>a <b>bold 5"]
)
def test_broken_markup_loses_no_text(broken: str) -> None:
    release = release_of(f"<html><body><p>Start of it</p>{broken}</body></html>", "b.html")
    text = " ".join(p.text for p in release.passages)
    assert [c for c in "12345" if c in broken and c not in text] == []


def test_paragraphs_by_line_breaks_are_paragraphs() -> None:
    page = f"<html><body>{MENU}<h1>{HEADLINE}</h1><div>{'<br><br>'.join(PROSE)}<br>&nbsp;<br>The end came<br>in one line.</div></body></html>"
    assert content(of_page(page)) == [HEADLINE, *PROSE, "The end came in one line."]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (
            "The bridge has:<br>2 lanes<br>14 lights<br>1 path",
            [("paragraph", "The bridge has:"), ("bullet", "2 lanes"), ("bullet", "14 lights"), ("bullet", "1 path")],
        ),
        (
            "It pays for:<br>-- $30 million of roads<br>-- the rest",
            [("paragraph", "It pays for:"), ("bullet", "$30 million of roads"), ("bullet", "the rest")],
        ),
        ("- $3 million of roads<br>- the rest", [("bullet", "$3 million of roads"), ("bullet", "the rest")]),
        (
            "It cost $5 million.<br>Half was paid.",
            [("paragraph", "It cost $5 million."), ("paragraph", "Half was paid.")],
        ),
        (
            "Roads: $3 million<br>Schools: $1 million<br>Clinics: 12",
            [("paragraph", "Roads: $3 million"), ("paragraph", "Schools: $1 million"), ("paragraph", "Clinics: 12")],
        ),
        (
            "The Minister opened a bridge<br>Australia paid for, which<br>cost $5 million",
            [("paragraph", "The Minister opened a bridge Australia paid for, which cost $5 million")],
        ),
        ("The bridge and<br>Road of the<br>State", [("paragraph", "The bridge and Road of the State")]),
        (
            "For Immediate Release<br>Office of the Governor<br>May 4, 2021",
            [("dateline", "For Immediate Release Office of the Governor May 4, 2021")],
        ),
        ("5 - 3<br>is two", [("paragraph", "5 - 3 is two")]),
    ],
)
def test_lines_that_a_paragraph_breaks_are_its_own_or_wrap(lines: str, kept: list[tuple[str, str]]) -> None:
    release = of_page(
        f"<html><body>{MENU}<h1>{HEADLINE}</h1>{paragraphs(PROSE[0])}<p>{lines}</p>{paragraphs(PROSE[1])}</body></html>"
    )
    assert [(p.kind, p.text) for p in release.passages if p.kind not in ("boilerplate", "title")][1:-1] == kept


@pytest.mark.parametrize(
    ("raised", "read"),
    [
        ("It cost $500<sup>1</sup> in all.", "It cost $500[1] in all."),
        ("It cost $5 million.<sup><a href='#1'>12</a></sup> It did.", "It cost $5 million.[12] It did."),
        ("Its EBITDA<sup>1, 2</sup> rose.", "Its EBITDA[1, 2] rose."),
        ("It has 40 km<sup>2</sup> and 3 m<sup>3</sup>.", "It has 40 km2 and 3 m3."),
        ("It is the 4<sup>th</sup> of 10<sup>6</sup>.", "It is the 4th of 106."),
        ("It joined (ISC)<sup>2</sup> and BP<sup>3</sup>.", "It joined (ISC)2 and BP3."),
    ],
)
def test_a_raised_number_is_the_mark_of_a_footnote_and_no_digit(raised: str, read: str) -> None:
    assert content(of_page(f"<html><body><h1>{HEADLINE}</h1>{paragraphs(*PROSE, raised)}</body></html>"))[-1] == read


def test_who_said_a_quote_and_what_opens_an_accordion_are_of_the_release() -> None:
    said = "<blockquote><p>We are proud of what we did.</p><footer>Jane Doe, Minister</footer></blockquote>"
    page = f"<html><body>{MENU}<h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{said}<h3><button>How many?</button></h3>{paragraphs(PROSE[0])}</body></html>"
    kinds = {p.text: p.kind for p in of_page(page).passages}
    assert (kinds["Jane Doe, Minister"], kinds["How many?"]) == ("quote", "heading")


@pytest.mark.parametrize(
    ("below", "read"),
    [
        ("<p>2.1M</p><p>people fed</p>", ["2.1M people fed"]),
        ("<div><span>$14.2 million</span></div><div>raised for them</div>", ["$14.2 million raised for them"]),
        ("<p>2.1M</p><p>People of the State</p>", ["2.1M", "People of the State"]),
        ("<p>In 2019</p><p>people were fed</p>", ["In 2019", "people were fed"]),
    ],
)
def test_a_number_set_over_what_it_counts_is_one_with_it(below: str, read: list[str]) -> None:
    assert content(of_page(f"<html><body><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{below}</body></html>"))[4:] == read


PREFORMATTED = """
Transmission of material in this release is embargoed until       USDL-23-0644
8:30 a.m. (ET) Friday, April 7, 2023

Media contact:        (202) 691-5902  *  PressOffice@example.gov

                         THE EMPLOYMENT SITUATION -- MARCH 2023

Total nonfarm payroll employment rose by 236,000 in March, and the unemployment
rate changed little at 3.5 percent, the Bureau reported today. Employment also
continued to trend up in government, in health care and in business services.

Household Survey Data

The unemployment rate, at 3.5 percent, changed little.

 Table A. Major indicators
 (Numbers in thousands)

 Category                  |   Jan.   |   Feb.
                           |   2023   |   2023
 --------------------------|----------|--------
 Civilian labor force      | 165,832  | 166,251
 Unemployment rate         |     3.4  |     3.6
"""


def test_preformatted_text_is_read_as_the_plain_text_that_it_is() -> None:
    release = of_page(f"<html><body>{MENU}<main><h1>News</h1>\n<pre>{PREFORMATTED}</pre></main></body></html>")
    assert (release.title, str(release.date)) == ("THE EMPLOYMENT SITUATION -- MARCH 2023", "2023-04-07")
    kept = [(p.kind, p.source_line) for p in release.passages if p.kind != "boilerplate"][2:]
    assert kept == [
        ("paragraph", 10),
        ("heading", 14),
        ("paragraph", 16),
        ("paragraph", 18),
        ("paragraph", 19),
        *[("table_row", n) for n in (21, 22, 24, 25)],
    ]
    heads = [[head for _, _, head in p.cells][1:] for p in release.passages if p.kind == "table_row"][2:]
    assert heads == [
        ["Jan. 2023 (Numbers in thousands)", "Feb. 2023 (Numbers in thousands)"],
        ["Jan. 2023", "Feb. 2023"],
    ]


def test_a_line_of_preformatted_text_is_a_paragraph() -> None:
    assert (
        content(
            of_page(f"<html><body><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}<pre>It cost\n$5 million.</pre></body></html>")
        )[-1]
        == "It cost $5 million."
    )


def test_lists_that_word_wrote_are_lists_without_their_signs() -> None:
    def item(level: int, sign: str, text: str) -> str:
        return f"<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'><span style='mso-list:Ignore'>{sign}<span>&nbsp;</span></span>{text}</p>"

    items = (
        item(1, "·", "$42 million for roads")
        + item(2, "o", "of which $12 million is for Main Street")
        + item(1, "2.", "60 officers")
    )
    release = of_page(f"<html><body><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{items}{paragraphs(PROSE[0])}</body></html>")
    assert [(p.text, p.depth) for p in release.passages if p.kind == "bullet"] == [
        ("$42 million for roads", 0),
        ("of which $12 million is for Main Street", 1),
        ("60 officers", 0),
    ]
    assert release.passages[-1].kind == "paragraph"


@pytest.mark.parametrize(
    ("attributes", "shown"),
    [
        ('id="a1" class="usa-accordion__content usa-prose" hidden', True),
        ('class="tab-pane fade" style="display: none"', True),
        ('class="panel-collapse collapse" hidden=""', True),
        ('class="note" hidden', False),
        ('class="accordion" style="visibility: hidden"', False),
        ('style="display:none"', False),
    ],
)
def test_what_unfolds_at_a_click_is_text_and_what_is_hidden_is_none(attributes: str, shown: bool) -> None:
    folded = "Some 48.1% of all adults of the state had a shot in the year before."
    page = f"<html><body>{MENU}<h1>{HEADLINE}</h1>{paragraphs(*PROSE)}<div {attributes}><p>{folded}</p></div></body></html>"
    assert (folded in content(of_page(page))) is shown


def test_entities_encoded_twice_are_read() -> None:
    page = f"<html><body><h1>{HEADLINE}</h1><p>The state&amp;#8217;s clinics cost &amp;pound;5&amp;nbsp;million &amp;amp; more.</p></body></html>"
    assert content(of_page(page))[-1] == "The state’s clinics cost £5 million & more."
