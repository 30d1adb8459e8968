"""The date of a release: in its page or text, else in its address, else in its file name."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reading import read_bytes
from tests.reading.texts import HEADLINE, MENU, PROSE, content, of_page, paragraphs, release_of


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
    release = of_page(f"<html><body>{MENU}<main><h1>{HEADLINE}</h1>{head}{paragraphs(*PROSE)}</main></body></html>")
    assert str(release.date) == "2021-05-04"
    assert {p.kind for p in release.passages if any(day in p.text for day in ("May 2021", "May 4", "05/04"))} == {
        "dateline"
    }


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
    release = of_page(text)
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
    assert of_page(text).date is None


def test_a_release_without_a_date_is_still_read() -> None:
    assert release_of("A Headline About Things\n\nSomething happened here with 5 dogs.\n", "n.txt").date is None


def test_the_date_right_above_the_headline_belongs_to_the_release() -> None:
    page = """<html><body><nav><a href="/">Home</a></nav><div id="top"><p>Department of Works</p>
    <p>FOR IMMEDIATE RELEASE</p><p>Friday, April 6, 2018</p></div><main><h1>State Opens Two Bridges After Long Repairs</h1>
    <p>The state opened two bridges today, after three years of repairs that cost $5 million in all, it said.</p>
    <p>Drivers had waited for them since 2015, and the towns on both sides had asked for them for longer than that.</p></main></body></html>"""
    reading = read_bytes(page.encode(), release_id="bridges", source="bridges.html")
    assert reading.release is not None
    kinds = {p.text: p.kind for p in reading.release.passages}
    assert (kinds["Friday, April 6, 2018"], kinds["Home"]) == ("dateline", "boilerplate")


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("statements_20140430.txt", "2014-04-30"),
        ("Feinstein__28Jul2005Feinstein387.txt", "2005-07-28"),
        ("2021-06-10-fact-sheet.html", "2021-06-10"),
        ("release 3 March 2019.txt", "2019-03-03"),
        ("2021_06_10.txt", "2021-06-10"),
        ("release-201404301.txt", None),  # a longer number
        ("report-2014.txt", None),
        ("2021-13-10.txt", None),  # no month
        ("2021-02-31.txt", None),  # no day
        ("2021-06-10-to-2021-06-11.txt", None),  # which?
        ("12Foo2005.txt", None),
    ],
)
def test_a_text_without_a_date_takes_that_of_its_file_name_and_says_so(name: str, day: str | None) -> None:
    release = release_of("A Headline About Things\n\nSomething happened here with 5 dogs.\n", name)
    assert release.date == (date.fromisoformat(day) if day else None)
    assert release.notes == (("date taken from the file name",) if day else ())


def test_the_address_of_a_page_dates_it_before_its_file_name_and_after_its_text() -> None:
    page = '<html><head><link rel="canonical" href="https://x.org/news/2020/05/06/a-b/"></head><body>{}<h1>A B</h1><p>C D.</p></body></html>'
    release = release_of(page.format(""), "2021-06-10.html")
    assert (release.date, release.notes) == (date(2020, 5, 6), ("date taken from the address",))
    assert release_of(page.format("<p>May 9, 2020</p>"), "x.html").date == date(2020, 5, 9)


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Bonn, 3.5.2023 — ", "2023-05-03"),
        ("Berlin, 03.05.2023. ", "2023-05-03"),
        ("Springfield, 05.14.2023 – ", "2023-05-14"),
        ("Springfield, 3/5/2023 – ", "2023-03-05"),
        ("Dublin, 8 December 2024, 11 a.m. — ", "2024-12-08"),
        ("DUBLIN, December 8, 2024, at 11:30 am (GMT) - ", "2024-12-08"),
        ("Chicago, May 4, 2021. ", "2021-05-04"),
        ("The clinics opened on 3.5.2023. ", None),
        ("On 8 December 2024, 11 clinics – ", None),
        ("Updated 8 December 2024, 11 a.m. — ", None),
    ],
)
def test_a_dateline_opens_a_paragraph_with_its_place(opening: str, day: str | None) -> None:
    release = release_of(f"{HEADLINE}\n\n{opening}{PROSE[0]}\n\n{PROSE[1]}\n", "r.txt")
    assert release.date == (date.fromisoformat(day) if day else None)
