"""What must hold for any text, any bytes and any rows."""

from __future__ import annotations

import json
import string
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import extract
from extract.dataset.checks import check, frames
from extract.dataset.rows import rows_of
from extract.dataset.schemas import load_schemas
from extract.dataset.store import load_frame
from extract.dataset.writing import arrows, files
from tests.conftest import ROOT
from tests.safety.holds import figures_hold, reading_holds, release_holds

DAY = date(2020, 9, 18)
WORDS = st.sampled_from(
    "$ € 5 3.5 1,000 million billion percent % the of since by in 2019 May 3 to and - – ( ) . , more than nearly half a third two "
    "dozen jobs people miles U.S. COVID-19 doubled times year last next decade Monday one hundred cents USD per day Q3 FY2021 / ½".split()
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=25).map(" ".join))
PHRASES = sorted((ROOT / "tests/figures/phrases").glob("*.jsonl"))
SENTENCES = [json.loads(line)["text"] for path in PHRASES for line in path.read_text(encoding="utf-8").splitlines()]
ANY_DATE = st.one_of(st.none(), st.just(DAY), st.dates())


@given(TEXTS, ANY_DATE)
@example("9" * 400 + " jobs", DAY)
@example("$5 million" + " trillion" * 40, DAY)
@example("1.5×10^300 million jobs", DAY)
@example("in the next century", date.max)
@example("over the past 999 centuries", date.min)
@example("half a character \ud800 and $5 million", DAY)
@settings(max_examples=300)
def test_figures_hold_for_any_text(text: str, day: date | None) -> None:
    figures_hold(text, day)


@given(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES), st.integers(0, 40), st.integers(0, 40), ANY_DATE)
@example("Compared with $9 million, it gave $6 million.", "", 99, 0, DAY)
@example("Relative to 90 homes, 30 homes burned.", "", 99, 0, None)
@example("Council backs 150 of the 955", "", 99, 0, DAY)
@example("Men are 34% more likely to be to be to be to be to be", "", 99, 0, DAY)
@settings(max_examples=500)
def test_figures_hold_for_the_head_of_a_sentence_and_the_end_of_another(
    first: str, second: str, head: int, rest: int, day: date | None
) -> None:
    figures_hold(" ".join(first.split(" ")[:head] + second.split(" ")[rest:]), day)


@given(TEXTS)
@settings(max_examples=100)
def test_a_sentence_without_numbers_changes_nothing_before_it(text: str) -> None:
    base = f"Some came early. {text.strip()} ."  # a number that is all there is would be a page number
    before = extract.figures(base, date=DAY)
    assert extract.figures(base + " Thank you all.", date=DAY) == before


@given(st.integers(1, 999), st.sampled_from([("million", 1e6), ("billion", 1e9), ("trillion", 1e12)]))
def test_an_amount_has_one_value_however_it_is_written(n: int, magnitude: tuple[str, float]) -> None:
    word, factor = magnitude
    forms = [
        f"${n} {word}",
        f"${n}{word}",
        f"${n}-{word}",
        f"${int(n * factor):,}",
        f"{n} {word} dollars",
        f"{spelled(n)} {word} dollars",
        f"USD {n} {word}",
    ]
    assert {extract.figures(form)[0].value for form in forms} == {n * factor}


@given(st.integers(2, 999_999))
def test_a_number_has_one_value_in_words_and_digits(n: int) -> None:
    forms = [f"{n:,} refugees", f"{spelled(n)} refugees", f"{spelled(n, ' and ')} refugees"]
    if not 1500 <= n < 2200:  # a year, but for its separator
        forms.append(f"{n} refugees")
    for form in forms:
        assert [(f.text, f.value, f.unit) for f in extract.figures(f"It helped {form}.")] == [(form, n, "refugee")]


ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(n: int, link: str = " ") -> str:
    """A number below a million in words; `link` stands before the last two digits."""
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + (f"-{ONES[n % 10]}" if n % 10 else "")
    unit, word = (1000, "thousand") if n >= 1000 else (100, "hundred")
    rest = n % unit
    gap = link if rest < 100 else " "
    return f"{spelled(n // unit, link)} {word}" + (gap + spelled(rest, link) if rest else "")


# How a day is printed.
FORMATS = [
    "{d:%B} {d.day}, {d.year}", "{d.day} {d:%B} {d.year}", "{d:%b}. {d.day}, {d.year}", "{d:%b} {d.day}, {d.year}",
    "{d:%Y-%m-%d}", "{d:%A}, {d:%B} {d.day}, {d.year}", "{d:%A} {d:%B} {d.day}, {d.year}", "{d:%A}, {d.day} {d:%B} {d.year}",
    "{d.month}/{d.day}/{d.year}", "{d:%m}/{d:%d}/{d.year}", "the {d.day}{th} of {d:%B} {d.year}", "{d:%B} {d.day} {d.year}",
    "{d:%d} {d:%B} {d.year}", "{d:%B} {d.day}{th}, {d.year}", "{d.day}{th} {d:%B} {d.year}", "the {d.day}{th} of {d:%B}, {d.year}",
    "{d.day} {d:%b} {d.year}", "{d.day}-{d:%b}-{d.year}", "{d:%a}., {d:%b}. {d.day}, {d.year}", "{month} {d.day}, {d.year}",
    "{d:%d}-{d:%B}-{d.year}", "{d:%B} {d:%d}, {d.year}",
]  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
@given(day=st.dates(date(1900, 1, 1), date(2090, 12, 31)))
@settings(max_examples=25)
def test_printed_days_come_back(form: str, day: date) -> None:
    if day.month == 5:
        form = form.replace("%b}.", "%B}")  # May has no abbreviation
    th = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    text = form.format(d=day, th=th, month=f"{day:%B}".upper())
    found = extract.figures(f"It was signed on {text} in Geneva.", date=DAY)
    assert [(f.label, f.date_start, f.date_end) for f in found] == [("DATE", day, day)]


@given(
    st.integers(1, 400),
    st.integers(1, 400),
    st.sampled_from(["-", "–", " to ", " - "]),
    st.sampled_from([("${} million", 1e6), ("€{} billion", 1e9), ("{} percent", 1), ("{} hectares", 1)]),
)
def test_printed_ranges_come_back(a: int, b: int, link: str, kind: tuple[str, float]) -> None:
    form, factor = kind
    text = form.format(f"{a}{link}{a + b}")
    (found,) = extract.figures(f"It planned {text} for that.")
    assert (found.text, found.value, found.value_max) == (text, a * factor, (a + b) * factor)


@given(st.integers(1, 60), st.integers(1, 40))
def test_ranges_with_between_come_back(a: int, b: int) -> None:
    (found,) = extract.figures(f"Sales rose between {a} and {a + b} percent.")
    assert (found.value, found.value_max, found.label) == (a, a + b, "PERCENT")


@given(st.integers(1900, 2040), st.integers(1, 40), st.sampled_from(["from {} to {}", "from {} through {}", "{}-{}"]))
def test_ranges_of_years_come_back(a: int, b: int, form: str) -> None:
    (found,) = extract.figures(f"It was built {form.format(a, a + b)}.", date=DAY)
    assert (found.date_start, found.date_end) == (date(a, 1, 1), date(a + b, 12, 31))


PIECES = st.sampled_from(
    [
        b"<p>", b"</p>", b"<ul><li>", b"<table><tr><td>", b"</td><td>", b"</tr>", b"</table>", b"<h1>", b"<br>", b"<![CDATA[", b"<!--",
        b"-->", b"<script>", b"<nav>", b"&#xD800;", b"&#0;", b"&#x110000;", b"&amp;#8217;", b"<meta charset=utf-7>", b"<meta charset=punycode>",
        b"<meta charset=undefined>", b"<meta name=date content=2020-13-45>", b"<time datetime=x>", b'<script type="application/ld+json">{"a":[[1',
        b"$5 million", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00", b"\r", b"\n", b"\n\n", b"---\n", b"title: ", b"date: 2020-01-01", b"!!python/name:os.system ",
        b"&a [*a, *a]\n", b"*a", b"# ", b"- ", b"* ", b"> ", b"| a | b |\n|---|---|\n", b"```\n", b"[a](b)", b"\xe2\x80\x99", b"Caf\xc3\xa9", b"\xc3\x83\xc2\xa9",
        b"+2AA-", b"1. ", b"FOR IMMEDIATE RELEASE\n", b"September 18, 2020\n", b"%PDF-", b"PK\x03\x04", b"{\\rtf1",
    ]
)  # fmt: skip
BYTES = st.one_of(
    st.binary(max_size=300), st.lists(st.one_of(PIECES, st.binary(max_size=6)), max_size=20).map(b"".join)
)


@pytest.mark.parametrize("suffix", ["txt", "html", "md"])
@given(data=BYTES)
@example(data=b"<meta charset=undefined><p>caf\xe9 $5")
@example(data=b"<meta charset=unicode_escape><p>\\ud800 caf\xe9 $5")
@example(data=b'---\ntitle: "\\ud800"\n---\n5 dogs')
@example(data=b"---\ndate: 2020-99-99\n---\n5 dogs")
@example(data=b"---\n" + b"a: " * 3 + b"[" * 5000 + b"\n---\n5 dogs")
@settings(max_examples=120)
def test_any_bytes_give_a_release_whose_rows_hold_or_a_reject(suffix: str, data: bytes) -> None:
    release = reading_holds(data, suffix)
    if release is None:
        return
    release_holds(release)
    tables = load_schemas()
    rows = rows_of(release, extract.extract_release(release))
    checked = check(frames(rows, tables), tables)
    wrong = [r for r in checked.rejects if r["check"] not in ("plausible_date", "has_release", "part_within_whole")]
    assert [r for r in wrong if r["check"] != "has_passage"] == []
    with tempfile.TemporaryDirectory() as folder, files(Path(folder), tables) as append:
        append(arrows(checked.tables, tables))


TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
# Values of each type of a column.
CELLS: dict[str, st.SearchStrategy[Any]] = {
    "String": TEXT,
    "Categorical": st.one_of(st.sampled_from(string.ascii_letters), TEXT),
    "Float64": st.floats(allow_nan=False),
    "Int64": st.integers(-(2**63), 2**63 - 1),
    "Date": st.dates(),
    "Boolean": st.booleans(),
    "List(String)": st.lists(TEXT, max_size=3),
}


@pytest.mark.parametrize("name", list(load_schemas()))
@given(data=st.data())
@settings(max_examples=25)
def test_what_is_written_is_what_is_read(name: str, data: st.DataObject) -> None:
    table = load_schemas()[name]
    cells = {c: CELLS[spec["dtype"]] for c, spec in table.spec["columns"].items()}
    nullable = {c: st.none() | cell if table.spec["columns"][c].get("nullable") else cell for c, cell in cells.items()}
    rows = data.draw(st.lists(st.fixed_dictionaries(nullable), max_size=5))
    frame = frames({name: rows}, {name: table})[name]
    with tempfile.TemporaryDirectory() as folder:
        with files(Path(folder), {name: table}) as append:
            append(arrows({name: frame}, {name: table}))
        again = load_frame(Path(folder), table)
    plain = [pl.col(c).cast(pl.String) for c, spec in table.spec["columns"].items() if spec["dtype"] == "Categorical"]
    before, after = (f.with_columns(plain).rows() for f in (frame, again))
    assert sorted(before, key=repr) == sorted(after, key=repr)
