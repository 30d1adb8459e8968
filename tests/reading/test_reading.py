"""Raw files become releases: kinds, sections, clean text, lines, dates; what is no release is a reject."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import extract
from extract.model import Release
from extract.reading import read, read_bytes

ROOT = Path(__file__).resolve().parents[2]

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

TEXT = """FOR IMMEDIATE RELEASE

State Opens Twelve New Clinics
May 4, 2021

The state opened twelve clinics that serve more
than 500 people a day, and plans to open others
over the next two years in every one of its many
rural counties, said the governor on Tuesday.

Key Facts
  - First bullet with
    a second line
      o not a bullet sign
  - Second\u00a0bullet

###
"""


def release_of(text: str, source: str) -> Release:
    reading = read_bytes(text.encode(), release_id="r", source=source)
    assert reading.release is not None, reading.reject
    return reading.release


def test_the_colombia_fact_sheet_has_its_four_bullet_groups() -> None:
    release = extract.read(ROOT / "raw/colombia.txt")
    kinds = [p.kind for p in release.passages]
    assert kinds == ["boilerplate", "title", "dateline", "quote", "quote", "paragraph", *["bullet"] * 12]
    assert [p.section for p in release.passages if p.kind == "bullet"] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4]
    assert release.title == "Colombia and the United States: Strengthening Our Partnership"
    assert release.date == date(2020, 9, 18)
    lines = (ROOT / "raw/colombia.txt").read_text(encoding="utf-8").split("\n")
    for p in release.passages:
        assert p.source_line is not None
        assert p.text[:20] in " ".join(lines[p.source_line - 1].replace("\u00a0", " ").split())
        assert "\u00a0" not in p.text
        assert not p.text.startswith("•")


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


def test_text_is_unwrapped_and_its_bullets_are_cut() -> None:
    release = release_of(TEXT, "t.txt")
    assert [(p.kind, p.text, p.heading) for p in release.passages] == [
        ("dateline", "FOR IMMEDIATE RELEASE", None),
        ("title", "State Opens Twelve New Clinics", None),
        ("dateline", "May 4, 2021", None),
        ("paragraph", " ".join(TEXT.split("\n\n")[2].split()), None),
        ("heading", "Key Facts", "Key Facts"),
        ("bullet", "First bullet with a second line o not a bullet sign", "Key Facts"),
        ("bullet", "Second bullet", "Key Facts"),
        ("boilerplate", "###", "Key Facts"),
    ]
    assert release.date == date(2021, 5, 4)


WRAPPED = """UNITED STATES SENATOR JANE DOE
N E W S   R E L E A S E
706 Hart Senate Office Building, Washington, D.C. 20510

Date: Tue, 14 Mar 2023 09:12:44 -0500
Subject: News of the chips

DOE: SENATE PASSES $280 BILLION CHIPS ACT FOR THE FACTORIES
OF OHIO
Bill Includes $52 Billion for Makers of Chips

   WASHINGTON - U.S. Senator Jane Doe today hailed Senate passage of the
CHIPS and Science Act, which passed with the votes of 64 senators on
June 28, 2022.
   Under the bill the makers of the chips and of what they need get long-
term credits, which they have asked for since they were told of short- and
long-term loans and $39 billion for their factories, of which
$2 billion is for older ones.

The bill would:
* Provide $39 billion for fabs, including what is set aside for the
older chips;
* Create a credit.

(more)

Page 2

Contact: Bob Roe (202) 555-0100

                               -0-
"""


def test_a_wrapped_text_breaks_where_its_writer_broke_it() -> None:
    release = release_of(WRAPPED, "t.txt")
    assert (release.title, release.date) == (
        "DOE: SENATE PASSES $280 BILLION CHIPS ACT FOR THE FACTORIES OF OHIO",
        date(2023, 3, 14),
    )
    assert [p.text for p in release.passages if p.kind not in ("boilerplate", "dateline", "title")] == [
        "Bill Includes $52 Billion for Makers of Chips",
        "WASHINGTON - U.S. Senator Jane Doe today hailed Senate passage of the CHIPS and Science Act, which passed with "
        "the votes of 64 senators on June 28, 2022.",
        "Under the bill the makers of the chips and of what they need get long-term credits, which they have asked for "
        "since they were told of short- and long-term loans and $39 billion for their factories, of which $2 billion "
        "is for older ones.",
        "The bill would:",
        "Provide $39 billion for fabs, including what is set aside for the older chips;",
        "Create a credit.",
    ]
    furniture = {p.text for p in release.passages if p.kind == "boilerplate"}
    assert furniture >= {"(more)", "Page 2", "-0-", "UNITED STATES SENATOR JANE DOE"}


@pytest.mark.parametrize(
    ("items", "depths"),
    [
        ("• Roads\no North\no South\n• Schools\n- Desks", [0, 1, 1, 0, 1]),
        ("1. Roads\na) North\nb) South\n2. Schools\n10. Desks", [0, 1, 1, 0, 0]),
        ("• Roads\n- North\n\n1. First\n2. Second", [0, 1, 0, 0]),
        ("- Roads\n- Schools\n• Desks", [0, 0, 0]),
        ("• Roads\n  • North\n    o South\n• Schools", [0, 1, 2, 0]),
        ("  • Roads\n  • Schools", [0, 0]),
    ],
)
def test_the_sign_of_a_bullet_tells_its_depth_where_its_indent_does_not(items: str, depths: list[int]) -> None:
    release = release_of(
        f"State Opens Twelve New Clinics\n\nThe state opened twelve clinics today.\n\n{items}\n", "t.txt"
    )
    assert [p.depth for p in release.passages if p.kind == "bullet"] == depths


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("  The bill also pays for schools.", ["Roads", "The bill also pays for schools."]),
        (
            "  Other Projects\n  - Schools and all of what they need for the next year of theirs",
            ["Roads", "Other Projects", "Schools and all of what they need for the next year of theirs"],
        ),
        ("    and bridges", ["Roads and bridges"]),
        ("    and bridges\n    of the north", ["Roads and bridges of the north"]),
        ("    and bridges\n  The bill pays for more.", ["Roads and bridges", "The bill pays for more."]),
    ],
)
def test_a_line_at_the_indent_of_a_bullet_is_no_part_of_it(below: str, kept: list[str]) -> None:
    release = release_of(f"State Opens Twelve New Clinics\n\n  The bill pays for this.\n  - Roads\n{below}\n", "t.txt")
    assert [p.text for p in release.passages][2:] == kept


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("F O R   I M M E D I A T E   R E L E A S E", "dateline"),
        ("F O R I M M E D I A T E R E L E A S E", "dateline"),
        ("For release at 2:00 p.m. EDT          May 4, 2021", "dateline"),
        ("Tue, 4 May 2021 09:12:44 -0500", "dateline"),
        ("Tue May 04 09:12:44 CEST 2021 Press Release", "dateline"),
        ("Press release | 4 May 2021 | Rome", "dateline"),
        ("04.05.2021 19:10:05 CET | Øre A/S | Inside information", "dateline"),
        ("Labour indicators 12/2021 4 May 2021", "dateline"),
        ("Posted On: 04 MAY 2021 5:17PM by DPI Lahore", "dateline"),
        ("4 May 2021 | The state opens twelve new clinics", "paragraph"),
        ("Case 131/2021 was heard on 4 May 2021", "paragraph"),
        ("A B C D E F G H I", "heading"),
        ("For release of the films it paid $4 million in May 4, 2021 dollars.", "paragraph"),
    ],
)
def test_lines_that_release_a_text_have_many_looks(line: str, kind: str) -> None:
    release = release_of(
        f"State Opens Twelve New Clinics\n\n{line}\n\nThe state opened twelve clinics today.\n", "t.txt"
    )
    assert release.passages[1].kind == kind


def test_markdown_takes_its_front_matter_as_sidecar() -> None:
    text = "---\ntitle: Water for All\ndate: 2022-03-01\ncurrency: CAD\n---\n\n## Funding\n\n- $5 million for wells\n- 12 *new* dams\n"
    release = release_of(text, "m.md")
    assert (release.title, release.date, release.currency) == ("Water for All", date(2022, 3, 1), "CAD")
    assert [(p.kind, p.text, p.heading) for p in release.passages][1:] == [
        ("bullet", "$5 million for wells", "Funding"),
        ("bullet", "12 new dams", "Funding"),
    ]
    assert release.passages[1].source_line == 9


@pytest.mark.parametrize("day", ["2022-03-01", "2022-03-01T09:00:00Z", "1 March 2022", "March 1, 2022"])
def test_front_matter_may_write_its_date_in_words(day: str) -> None:
    assert release_of(f"---\ndate: {day}\n---\n\nWater for all.\n", "m.md").date == date(2022, 3, 1)


FRONT = "issuer: Ministry of Water\ndate: 2022-03-01\n"


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("title: 2021", "front matter: title is not text; left out"),
        ("title: [a, b]", "front matter: title is not text; left out"),
        ("currency: dollars", "front matter: currency 'dollars' is no code of ISO 4217 such as USD; left out"),
        ("url: {a: b}", "front matter: url is not text; left out"),
        ("fiscal_year_start: July", "front matter: fiscal_year_start is not a month from 1 to 12; left out"),
        ("tags: [a, b", "the front matter is no YAML; its lines were read one by one"),
        ("title: !money 5", "front matter: title is not text; left out"),
    ],
)
def test_front_matter_with_a_fault_keeps_what_is_good(line: str, note: str) -> None:
    release = release_of(f"---\n{FRONT}{line}\n---\n\nWater for all, $5 million of it.\n", "m.md")
    assert (release.issuer, release.date) == ("Ministry of Water", date(2022, 3, 1))
    assert note in release.notes
    assert [p.text for p in release.passages] == ["Water for all, $5 million of it."]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: FACT SHEET: Aid", "FACT SHEET: Aid"),
        ('title: "Aid" for all: more', '"Aid" for all: more'),
        ("title: Aid: $5 million [update]", "Aid: $5 million [update]"),
        ("title: 'Aid: more'", "Aid: more"),
    ],
)
def test_a_title_of_front_matter_may_have_a_colon(line: str, title: str) -> None:
    release = release_of(f"---\n{FRONT}{line}\n---\n\nWater for all.\n", "m.md")
    assert (release.title, release.issuer, release.date) == (title, "Ministry of Water", date(2022, 3, 1))


def test_a_date_of_front_matter_that_can_be_read_two_ways_leaves_that_of_the_text() -> None:
    release = release_of("---\ndate: 5/9/2023\n---\n\nMay 9, 2023\n\nWater for all.\n", "m.md")
    assert release.date == date(2023, 5, 9)
    assert release.notes == (
        "front matter: date '5/9/2023' is not YYYY-MM-DD, nor a day with its month in words; left out",
    )


@pytest.mark.parametrize("line", ["The state gave $5 million.", "- $5 million", 'He said: "Aid: $5 million'])
def test_text_between_two_rules_is_no_front_matter(line: str) -> None:
    release = release_of(f"---\n{line}\n\n---\n\nWater for all.\n", "m.md")
    assert "$5 million" in "".join(p.text for p in release.passages)


def test_a_sidecar_wins_and_a_broken_one_is_a_reject(tmp_path: Path) -> None:
    raw = tmp_path / "a.txt"
    raw.write_text("Some News About Schools\n\nMay 1, 2020\n\nThe state built 3 schools.\n")
    side = tmp_path / "a.meta.json"
    side.write_text(json.dumps({"date": "2019-02-03", "fiscal_year_start": 7}))
    release = read(raw).release
    assert release is not None
    assert (release.date, release.fiscal_year.start) == (date(2019, 2, 3), 7)
    side.write_text("{not json")
    reading = read(raw)
    assert reading.release is None
    assert reading.reject is not None
    assert "a.meta.json" in reading.reject.reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"  \n\x00", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "image/png"),
        (b"PK\x03\x04" + b"\x00" * 60, "zip"),
    ],
)
def test_what_is_no_text_is_a_reject_with_the_reason(data: bytes, reason: str) -> None:
    reading = read_bytes(data, release_id="r", source="r.html")
    assert reading.release is None
    assert reading.reject is not None
    assert reason in reading.reject.reason


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("<p>It gave $5 million.</p>", "html"),
        ("\n  <P class=x>It gave $5 million.</P>\n\n", "html"),
        ("<div>It gave $5 million.</div>", "html"),
        ("<h1>It gave $5 million.</h1>", "html"),
        ("<article>It gave <b>$5 million</b>.</article>", "html"),
        ("<p>It gave $5 million.", "text"),
        ("It gave $5 million.</p>", "text"),
        ("Write <p>It gave $5 million.</p>", "text"),
        ("<p>It gave $5 million.</p> and more", "text"),
        ("<b>It gave $5 million.</b>", "text"),
        ("<AP>It gave $5 million.</AP>", "text"),
        ("<pool>It gave $5 million.</pool>", "text"),
        ("It gave $5 million.", "text"),
    ],
)
def test_a_text_that_is_one_element_is_html(text: str, form: str) -> None:
    release = release_of(text, "x.txt")
    assert release.format == form
    if form == "html":
        assert [p.text for p in release.passages] == ["It gave $5 million."]


def test_mojibake_is_repaired_and_said() -> None:
    text = "<p>Ellison’s office gave $5 million to the people’s café in Saint Paul.</p><p>More news – here.</p>"
    broken = text.encode().decode("latin-1")
    release = release_of(broken, "x.html")
    assert release.passages[0].text == "Ellison’s office gave $5 million to the people’s café in Saint Paul."
    assert release.notes == ("UTF-8 that had been read as Latin-1 repaired",)


def test_legacy_encodings_are_read_as_declared() -> None:
    page = '<html><head><meta charset="windows-1252"></head><body><p>It cost £5 million – “a lot”</p></body></html>'
    reading = read_bytes(page.encode("cp1252"), release_id="r", source="r.html")
    assert reading.release is not None
    assert reading.release.passages[0].text == "It cost £5 million – “a lot”"


_DENIED = (
    "utf-16",
    "UTF-16LE",
    "utf-16be",
    "utf-32",
    "UTF-32LE",
    "cp037",
    "IBM037",
    "cp500",
    "ibm1140",
    "cp1026",
    "cp424",
    "cp875",
)
_PAGES_OF = {
    "cp1252": ("It cost £5 million – “a lot” of José’s money.", "encoding unknown, read as cp1252"),
    "cp1251": (
        "Правительство открыло двенадцать клиник, которые стоили 5 миллионов рублей. " * 3,
        "encoding detected as cp1251",
    ),
    "utf-8": ("It cost £5 million – “a lot” of José’s money.", None),
    "ascii": ("It cost $5 million.", None),
}


@pytest.mark.parametrize("declaration", ['<meta charset="{}">', '<?xml version="1.0" encoding="{}"?>'])
@pytest.mark.parametrize("encoding", _PAGES_OF)
@pytest.mark.parametrize("declared", _DENIED)
def test_an_encoding_in_which_its_declaration_would_be_no_text_is_not_believed(
    declared: str, encoding: str, declaration: str
) -> None:
    text, note = _PAGES_OF[encoding]
    for odd in ("", "."):  # UTF-16 takes any bytes of an even number
        page = f"{declaration.format(declared)}<html><body><p>{text.strip()}{odd}</p></body></html>"
        reading = read_bytes(page.encode(encoding), release_id="r", source="r.html")
        assert reading.release is not None
        assert [p.text for p in reading.release.passages] == [text.strip() + odd]
        denied = f"encoding declared as {declared}, which it cannot be"
        assert reading.release.notes == ((denied, note) if note else (denied,))


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("windows-1251", "cp1251", "Клиники стоили 5 миллионов"),
        ("koi8-r", "koi8_r", "Клиники стоили 5 миллионов"),
        ("Shift_JIS", "shift_jis", "診療所は５百万円"),
        ("shift_jis_2004", "shift_jis_2004", "診療所は５百万円"),
        ("EUC-JP", "euc_jp", "診療所は５百万円"),
        ("gb2312", "gb2312", "诊所耗资五百万"),
        ("big5", "big5", "診所耗資五百萬"),
        ("cp437", "cp437", "It cost £5 million"),
        ("cp864", "cp864", "It cost £5 million"),
        ("macintosh", "mac_roman", "It cost £5 million"),
        ("utf-8", "utf-8", "It cost £5 million"),
        ("utf-16", "utf-16", "It cost £5 million"),  # in the file it is UTF-16, too, with its mark
    ],
)
def test_an_encoding_that_has_ascii_in_it_is_read_as_declared(declared: str, encoding: str, text: str) -> None:
    page = f'<meta charset="{declared}"><html><body><p>{text}</p></body></html>'
    reading = read_bytes(page.encode(encoding), release_id="r", source="r.html")
    assert reading.release is not None
    assert [p.text for p in reading.release.passages] == [text]
    assert reading.release.notes == ()


@pytest.mark.parametrize("declared", ["x-nothing", "unicode_escape", "idna", "undefined", "utf-7", "hex", "rot13"])
def test_an_encoding_that_is_none_is_passed_over(declared: str) -> None:
    page = f'<meta charset="{declared}"><html><body><p>José’s clinic cost £5 million</p></body></html>'
    reading = read_bytes(page.encode("cp1252"), release_id="r", source="r.html")
    assert reading.release is not None
    assert [p.text for p in reading.release.passages] == ["José’s clinic cost £5 million"]
    assert reading.release.notes == ("encoding unknown, read as cp1252",)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The clinics cost £5 million.", "cp1252"),
        ("The state’s clinics cost 5 million – or “half” of what José’s café did in 2020.", "cp1252"),
        ("It was 20° at noon.", "latin-1"),
        ("The state’s clinics cost €5 million.", "utf-16"),
        ("The state’s clinics cost €5 million.", "utf-8-sig"),
    ],
)
def test_encodings_that_no_one_declares_are_found(text: str, encoding: str) -> None:
    reading = read_bytes(text.encode(encoding), release_id="r", source="r.txt")
    assert reading.release is not None
    assert reading.release.passages[0].text == text


def test_other_alphabets_are_not_read_as_western() -> None:
    text = "Правительство открыло двенадцать клиник, которые стоили пять миллионов рублей, сказал министр. " * 3
    reading = read_bytes(text.encode("cp1251"), release_id="r", source="r.txt")
    assert reading.release is not None
    assert "миллионов" in reading.release.passages[0].text


@pytest.mark.parametrize(
    "broken", ["<ul><li>one 1<li>two 2", "before <![ after 3", "<div>" * 3000 + "deep 4", "<p>a <b>bold 5"]
)
def test_broken_markup_loses_no_text(broken: str) -> None:
    release = release_of(f"<html><body><p>Start of it</p>{broken}</body></html>", "b.html")
    text = " ".join(p.text for p in release.passages)
    assert [c for c in "12345" if c in broken and c not in text] == []


def test_a_release_without_a_date_is_still_read() -> None:
    assert release_of("A Headline About Things\n\nSomething happened here with 5 dogs.\n", "n.txt").date is None


@given(st.binary(max_size=300))
@settings(max_examples=150)
def test_any_bytes_give_a_release_or_a_reject(data: bytes) -> None:
    for source in ("a.txt", "a.html", "a.md"):
        reading = read_bytes(data, release_id="a", source=source)
        assert (reading.release is None) != (reading.reject is None)


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


@pytest.mark.parametrize("text", ["BMW Group sold 5 cars.", "MZ Corp sold 5 cars."])
def test_letters_that_begin_a_bitmap_or_a_program_begin_a_text_too(text: str) -> None:
    assert [p.text for p in release_of(text, "a.txt").passages] == [text]
