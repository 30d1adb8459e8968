"""Complete pages: the release is found among what stands around it, with its headline and nothing lost."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from bs4.element import PreformattedString, Tag
from hypothesis import given
from hypothesis import strategies as st

from extract.model import Release
from extract.reading import read_bytes
from extract.reading.soup import make_soup

PROSE = (
    "The state opened twelve clinics that serve more than 500 people a day, and plans to open others over the next two years.",
    "The clinics cost $5 million, of which the federal government paid half, and the counties the other half of it.",
    "They are the first that the state has opened since 2015, when it closed seven others in the north and the south.",
)
HEADLINE = "State Opens Twelve New Clinics in Rural Counties"
MENU = "<nav><ul>" + "".join(f"<li><a href='/{n}'>Topic {n}</a></li>" for n in range(200)) + "</ul></nav>"


def release_of(page: str) -> Release:
    reading = read_bytes(page.encode(), release_id="r", source="r.html")
    assert reading.release is not None
    return reading.release


def content(release: Release) -> list[str]:
    return [p.text for p in release.passages if p.kind != "boilerplate"]


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{t}</p>" for t in texts)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f"<title>{HEADLINE} | Agency</title>", f"<h1>{HEADLINE}</h1>"),
        ("<title>Agency - News Release</title>", f"<h1>News</h1><h2>{HEADLINE}</h2>"),
        ("<title>Department of Health</title>", f"<h1>Department of Health</h1><h3>{HEADLINE}</h3>"),
        ("<title>Clinics - Agency</title>", f"<h1>{HEADLINE}: Clinics</h1>"),
        ("", f"<div class='banner'>Agency</div><h2>{HEADLINE}</h2>"),
        (
            "<title>Releases | U.S. Senator Jane Doe of Ohio</title>",
            f"<div><a href='/'>U.S. Senator Jane Doe of Ohio</a></div><h1>{HEADLINE}</h1>",
        ),
        ("<title>News</title>", f"<p><b>{HEADLINE}</b></p>"),
    ],
)
def test_the_headline_is_not_the_name_of_the_site(head: str, body: str) -> None:
    release = release_of(f"<html><head>{head}</head><body>{MENU}<div>{body}{paragraphs(*PROSE)}</div></body></html>")
    assert str(release.title).startswith(HEADLINE)
    assert set(PROSE) <= set(content(release))
    assert "Topic 7" not in content(release)


def test_a_body_in_many_parts_is_kept_whole() -> None:
    parts = "".join(f'<div class="report-content part"><h2>Part {n}</h2>{paragraphs(*PROSE)}</div>' for n in range(3))
    summary = f'<div class="summary">{paragraphs("In sum, the state spent $7 million on clinics in all of its counties.")}</div>'
    long = f'<div class="report-content part"><h2>Part 9</h2>{paragraphs(*PROSE * 5)}</div>'
    release = release_of(f"<html><body>{MENU}<h1>{HEADLINE}</h1><div>{summary}{parts}{long}</div></body></html>")
    assert content(release).count(PROSE[1]) == 8
    assert "In sum, the state spent $7 million on clinics in all of its counties." in content(release)


def test_prose_right_below_the_body_belongs_to_it() -> None:
    last = "As always the state asks all its counties to say by May what they need, and pays for half of what they ask."
    assert len(last) < 120
    page = f"<html><body>{MENU}<h1>{HEADLINE}</h1><div class='a'>{paragraphs(*PROSE * 3)}</div>{paragraphs(last + ' ' + last)}"
    release = release_of(page + "<footer><p>Agency, 100 Main Street</p></footer></body></html>")
    assert content(release)[-1] == f"{last} {last}"


def test_a_table_right_below_the_body_belongs_to_it() -> None:
    rows = "<tr><th>State</th><th>Refunds</th></tr><tr><td>Ohio</td><td>$12</td></tr>"
    page = f"<body><h1>A fine</h1>{paragraphs('The court ordered a fine. ' * 8)}<table>{rows}</table></body>"
    release = release_of(page)
    assert content(release)[-2:] == ["State | Refunds", "Ohio | $12"]


@pytest.mark.parametrize(
    "around",
    [
        "<aside><h2>Related</h2><p>Last year the agency spent $99 million on roads in the north.</p></aside>",
        '<div class="cookie-banner"><p>We use cookies that last 99 days to make our site better for all of you.</p></div>',
        '<form><input type="hidden" value="99"><p>Write to us within 99 days, and we shall write back to you soon.</p></form>',
        '<div class="related-articles"><a href="/x">Agency spends $99 million on roads in the north of the state</a></div>',
        '<div hidden><p>It cost $99 million.</p></div><p style="display: none">It cost $99 million.</p>',
        "<footer><p>Agency, 99 Main Street, Springfield, has 99 offices in all counties of the state.</p></footer>",
    ],
)
def test_what_stands_around_a_release_is_boilerplate(around: str) -> None:
    main = f'<div class="col"><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}</div>'
    for page in (f"{MENU}{main}{around}", f"{around}{MENU}{main}"):
        texts = content(release_of(f"<html><body>{page}</body></html>"))
        assert texts == [HEADLINE, *PROSE]


def test_paragraphs_by_line_breaks_are_paragraphs() -> None:
    page = f"<html><body>{MENU}<h1>{HEADLINE}</h1><div>{'<br><br>'.join(PROSE)}<br>&nbsp;<br>The end came<br>in one line.</div></body></html>"
    assert content(release_of(page)) == [HEADLINE, *PROSE, "The end came in one line."]


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
    release = release_of(
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
    assert content(release_of(f"<html><body><h1>{HEADLINE}</h1>{paragraphs(*PROSE, raised)}</body></html>"))[-1] == read


def test_prose_over_the_first_heading_is_kept_and_that_heading_is_no_title() -> None:
    page = f"<b>Fact Sheet: U.S. Aid to Kenya</b><br><br>May 4, 2021<br><br>It has given Kenya $5 million this year.<br><br><b>Health</b><br>It paid.<br><br>{PROSE[0]}"
    release = release_of(page)
    assert (release.title, str(release.date)) == ("Fact Sheet: U.S. Aid to Kenya", "2021-05-04")
    assert "It has given Kenya $5 million this year." in content(release)


def test_who_said_a_quote_and_what_opens_an_accordion_are_of_the_release() -> None:
    said = "<blockquote><p>We are proud of what we did.</p><footer>Jane Doe, Minister</footer></blockquote>"
    page = f"<html><body>{MENU}<h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{said}<h3><button>How many?</button></h3>{paragraphs(PROSE[0])}</body></html>"
    kinds = {p.text: p.kind for p in release_of(page).passages}
    assert (kinds["Jane Doe, Minister"], kinds["How many?"]) == ("quote", "heading")


@pytest.mark.parametrize(
    "around",
    [
        "<h2>Contacts</h2><p>For more information (media only), please contact:</p><p>Jane Doe<br>Communications Manager<br>Office of the Minister<br>343-598-3920</p>",
        "<h2>Contacts for media</h2><ul><li>Lea ROE<br>Phone: +32 2 295 62 98<br>Mail: lea@x.eu</li></ul><p>Those who write for no paper may call Europe Direct on 00 800 6 7 8 9 10 11, as all may.</p><h2>Related topics</h2><ul><li><a>Energy</a></li><li><a>Roads</a></li></ul><p>IP/23/5678</p>",
        "<h3>Associated links</h3><ul><li><a>Fund of $2.75 billion</a></li><li><a>Transit</a></li></ul>",
        '<div class="app-c-published-dates"><h2>Updates to this page</h2><ol><li>20 June 2023<p>Added a list of the first 120 clinics.</p></li></ol></div>',
        "<p>Media Contacts:</p><p>Richard Roe</p><p>021 555 123</p>",
        "<p><a>Donate $25 now</a></p>",
        "<p>(Release ID: 2020114) Visitor Counter : 412</p>",
        "<p>You are receiving this e-mail because you asked for all of our news since 2019.</p>",
    ],
)
def test_contacts_links_and_the_history_of_a_page_are_no_text(around: str) -> None:
    found = content(
        release_of(f"<html><body>{MENU}<main><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{around}</main></body></html>")
    )
    assert found == [HEADLINE, *PROSE]


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
    assert content(release_of(f"<html><body><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{below}</body></html>"))[4:] == read


@pytest.mark.parametrize(
    "head",
    [
        "<dl><dt>Source</dt><dd><ul><li><a>Agency</a></li></ul></dd><dt>Posted</dt><dd><time>6 May 2021</time></dd><dt>Originally published</dt><dd><time>4 May 2021</time></dd></dl>",
        "<dl><dt>From:</dt><dd>Agency</dd><dt>Published</dt><dd>4 May 2021</dd><dt>Last updated</dt><dd>20 June 2023</dd></dl>",
        "<div><span>4 May 2021</span> <span>News release</span> <span>Geneva</span> <span>Reading time: 4 min (1124 words)</span></div>",
        "<div>Submitted by admin on Tue, 05/04/2021 - 14:00</div>",
        "<p>May 4, 2021 16:05 ET | Source: <a>Acme Bio</a></p>",
        "<div>Posted on <time>May 4, 2021</time><time>June 3, 2021</time><span> by <a>admin</a></span></div>",
    ],
)
def test_the_day_of_a_release_is_that_on_which_it_came_out_first(head: str) -> None:
    release = release_of(f"<html><body>{MENU}<main><h1>{HEADLINE}</h1>{head}{paragraphs(*PROSE)}</main></body></html>")
    assert str(release.date) == "2021-05-04"
    assert {p.kind for p in release.passages if any(day in p.text for day in ("May 2021", "May 4", "05/04"))} == {
        "dateline"
    }


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
    release = release_of(f"<html><body>{MENU}<main><h1>News</h1>\n<pre>{PREFORMATTED}</pre></main></body></html>")
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
            release_of(
                f"<html><body><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}<pre>It cost\n$5 million.</pre></body></html>"
            )
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
    release = release_of(
        f"<html><body><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{items}{paragraphs(PROSE[0])}</body></html>"
    )
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
    assert (folded in content(release_of(page))) is shown


def test_entities_encoded_twice_are_read() -> None:
    page = f"<html><body><h1>{HEADLINE}</h1><p>The state&amp;#8217;s clinics cost &amp;pound;5&amp;nbsp;million &amp;amp; more.</p></body></html>"
    assert content(release_of(page))[-1] == "The state’s clinics cost £5 million & more."


def page(head: str, body: str) -> str:
    return f"<html><head>{head}</head><body>{MENU}{body}<footer><p>© 2023 Agency</p></footer></body></html>"


ARTICLE = f"<h1>{HEADLINE}</h1>{paragraphs(*PROSE)}"
LD_JSON = '<script type="application/ld+json">{"@graph": [{"@type": "Article", "datePublished": "2021-05-04T10:00Z"}]}</script>'


@pytest.mark.parametrize(
    "text",
    [
        page("", f"<h1>{HEADLINE}</h1><p>May 4, 2021</p>{paragraphs(*PROSE)}"),
        page("", f"<span class='date'>05.04.21</span>{ARTICLE}"),
        page("", f"<h1>{HEADLINE}</h1><p>May 4, 2021 by Office of the Mayor</p>{paragraphs(*PROSE)}"),
        page("", f"<p>PRESS RELEASE | Brussels | 4 May 2021 | 3 min read</p>{ARTICLE}"),
        page("", f"<div class='page-header__meta banner'>Press release • 4 May 2021</div>{ARTICLE}"),
        page(
            "",
            f"<h1>{HEADLINE}</h1><p>{PROSE[0]}</p><dl><dt>From:</dt><dd>Agency</dd><dt>Published</dt><dd>4 May 2021</dd></dl>{ARTICLE}",
        ),
        page(
            "",
            f"<h1>{HEADLINE}</h1><p>Aug. 3, 2021 update of the release</p><p>Updated: June 1, 2022</p><time datetime='2021-05-04'>then</time>{paragraphs(*PROSE)}",
        ),
        page('<meta property="article:published_time" content="2021-05-04T10:00:00-04:00">', ARTICLE),
        page(LD_JSON, ARTICLE),
        page(
            "",
            f"<h1>{HEADLINE}</h1><p>SPRINGFIELD, Ill.--(BUSINESS WIRE)--May 4, 2021--{PROSE[0]}</p>{paragraphs(*PROSE)}",
        ),
        page(
            "",
            f"<h1>{HEADLINE}</h1><p><b>SPRINGFIELD, Ill.</b>, <span>May 4, 2021</span> /PRNewswire/ -- {PROSE[0]}</p>{paragraphs(*PROSE)}",
        ),
        page("", f"{ARTICLE}<p>Page last updated: June 3, 2022</p><p>Date: May 4, 2021</p>"),
        f"<div>Agency</div><div>About</div><div><div>{HEADLINE}</div><div>May 4, 2021</div>{'<div>'.join(('', *PROSE))}</div>",
        f"<table><tr><td><a>Home</a><br><a>News</a></td><td><b>{HEADLINE}</b><br><br>4 May 2021<br><br>{'<br><br>'.join(PROSE)}</td></tr><tr><td>Agency</td><td>1</td></tr></table>",
    ],
)
def test_a_page_tells_its_date_in_many_places(text: str) -> None:
    release = release_of(text)
    assert (release.title, str(release.date)) == (HEADLINE, "2021-05-04")
    assert PROSE[1] in content(release)


@pytest.mark.parametrize(
    "text",
    [
        page("", ARTICLE),
        page("", f"{ARTICLE}<p>Updated: June 1, 2022</p>"),
        page("", f"{ARTICLE}<ul><li><a>Other news</a> May 3, 2021</li></ul><p>May 3, 2021</p><p>June 9, 2021</p>"),
        page("", f"{ARTICLE}<p>The next meeting is on May 3, 2021.</p>"),
    ],
)
def test_a_page_that_tells_no_date_has_none(text: str) -> None:
    assert release_of(text).date is None


MARKUP = (
    "<p>", "<p class='a b'>", "</p>", "<div id=x>", "</div>", "<ul>", "<li>", "</ul>", "<br>", "<br/>", "<b>", "</b>", "<i>", "</i>",
    "<table>", "<tr>", "<td colspan=2>", "</table>", "<pre>", "</pre>", "<a href='?a&amp;b'>", "</a>", "<script>1<2</script>",
    "<style>p{}</style>", "<template>", "</template>", "<ruby>", "<rt>", "</ruby>", "<meta charset=latin-1>", "<title>", "</title>",
    "<!-- c -->", "<?php x ?>", "<!DOCTYPE html>", "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><use xlink:href='#a'/>", "</svg>",
    "<o:p>", "</o:p>", "<html xmlns:og='x'>", "<body>", "</body>", "</html>", "&amp;", "&nbsp;", "&#8217;", "$5", " ", "\n", "word", "<", ">",
)  # fmt: skip


def nodes_of(soup: BeautifulSoup) -> list[object]:
    """What stands in a soup in the order of the page, each under the name of its parent, but for comments and their like."""
    shown = [n for n in soup.descendants if not isinstance(n, PreformattedString)]
    return [
        (n.parent and n.parent.name, n.name, n.attrs)
        if isinstance(n, Tag)
        else (n.parent and n.parent.name, type(n), " ".join(n.split()))
        for n in shown
    ]


@given(st.lists(st.sampled_from(MARKUP), max_size=40))
def test_the_soup_is_the_one_that_beautiful_soup_makes(tokens: list[str]) -> None:
    page = "".join(tokens)
    assert nodes_of(make_soup(page)) == nodes_of(BeautifulSoup(page, "lxml", multi_valued_attributes=None))
