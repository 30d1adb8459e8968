"""Complete pages: the release is found among what stands around it, with its headline and nothing lost."""

from __future__ import annotations

import pytest

from tests.reading.texts import HEADLINE, MENU, PROSE, content, of_page, paragraphs


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
    release = of_page(f"<html><head>{head}</head><body>{MENU}<div>{body}{paragraphs(*PROSE)}</div></body></html>")
    assert str(release.title).startswith(HEADLINE)
    assert set(PROSE) <= set(content(release))
    assert "Topic 7" not in content(release)


def test_a_body_in_many_parts_is_kept_whole() -> None:
    parts = "".join(f'<div class="report-content part"><h2>Part {n}</h2>{paragraphs(*PROSE)}</div>' for n in range(3))
    summary = f'<div class="summary">{paragraphs("In sum, the state spent $7 million on clinics in all of its counties.")}</div>'
    long = f'<div class="report-content part"><h2>Part 9</h2>{paragraphs(*PROSE * 5)}</div>'
    release = of_page(f"<html><body>{MENU}<h1>{HEADLINE}</h1><div>{summary}{parts}{long}</div></body></html>")
    assert content(release).count(PROSE[1]) == 8
    assert "In sum, the state spent $7 million on clinics in all of its counties." in content(release)


def test_prose_right_below_the_body_belongs_to_it() -> None:
    last = "As always the state asks all its counties to say by May what they need, and pays for half of what they ask."
    assert len(last) < 120
    page = f"<html><body>{MENU}<h1>{HEADLINE}</h1><div class='a'>{paragraphs(*PROSE * 3)}</div>{paragraphs(last + ' ' + last)}"
    release = of_page(page + "<footer><p>Agency, 100 Main Street</p></footer></body></html>")
    assert content(release)[-1] == f"{last} {last}"


def test_a_table_right_below_the_body_belongs_to_it() -> None:
    rows = "<tr><th>State</th><th>Refunds</th></tr><tr><td>Ohio</td><td>$12</td></tr>"
    page = f"<body><h1>A fine</h1>{paragraphs('The court ordered a fine. ' * 8)}<table>{rows}</table></body>"
    release = of_page(page)
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
        texts = content(of_page(f"<html><body>{page}</body></html>"))
        assert texts == [HEADLINE, *PROSE]


def test_a_row_of_stars_ends_a_release_only_behind_its_text() -> None:
    tail = paragraphs("New clinics:", "Springfield", "Beds: 56")
    for parted, kept in ((f"<p>* * * *</p>{paragraphs(*PROSE)}", True), ("<p>* * * *</p>", False)):
        body = f"<main><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{parted}{tail}</main>"
        assert ("Beds: 56" in content(of_page(f"<html><body>{MENU}{body}</body></html>"))) is kept


def test_prose_over_the_first_heading_is_kept_and_that_heading_is_no_title() -> None:
    page = f"<b>Fact Sheet: U.S. Aid to Kenya</b><br><br>May 4, 2021<br><br>It has given Kenya $5 million this year.<br><br><b>Health</b><br>It paid.<br><br>{PROSE[0]}"
    release = of_page(page)
    assert (release.title, str(release.date)) == ("Fact Sheet: U.S. Aid to Kenya", "2021-05-04")
    assert "It has given Kenya $5 million this year." in content(release)


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
        of_page(f"<html><body>{MENU}<main><h1>{HEADLINE}</h1>{paragraphs(*PROSE)}{around}</main></body></html>")
    )
    assert found == [HEADLINE, *PROSE]
