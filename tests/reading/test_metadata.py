"""What front matter and sidecars tell of a release, and what is left out of them where it has a fault."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from extract.reading import read
from tests.reading.texts import release_of


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
        ("currency: dollars", "front matter: currency 'dollars' is not an ISO 4217 code such as USD; left out"),
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
        "front matter: date '5/9/2023' is not a date such as 2020-09-18 or September 18, 2020; left out",
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
