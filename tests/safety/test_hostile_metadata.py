"""Sidecars, front matter, schemas and corrections that are broken or hostile: one line each, and no code is run."""

from __future__ import annotations

from pathlib import Path

import pytest

import extract
from tests.safety.hostile import GOOD, YAML, cli, one_line, reasons

# What stands in a sidecar, and why its release is refused.
SIDECARS = {
    "no JSON": ("{", "is not readable JSON"),
    "another encoding": (b"\xff\xfe\x00", "is not readable JSON"),
    "a list": ("[1]", "is not a JSON object"),
    "a number": ("5", "is not a JSON object"),
    "nested": ("[" * 100_000, "is not readable JSON"),
    "a number without end": ('{"fiscal_year_start": ' + "9" * 5000 + "}", "is not readable JSON"),
    "too large": ('{"a": "' + "x" * 2**20 + '"}', "is larger than 1 MiB"),
    "a field that is not known": ('{"curency": "CAD"}', "unknown field 'curency'; the fields are title, date, url"),
    "a currency in words": ('{"currency": "dollars"}', "currency 'dollars' is not an ISO 4217 code"),
    "a currency that is none": ('{"currency": "XXQ"}', "currency 'XXQ' is not an ISO 4217 code"),
    "currencies": ('{"currency": ["USD"]}', "currency is not text"),
    "a title that is a number": ('{"title": 5}', "title is not text"),
    "an issuer that is a list": ('{"issuer": ["a"]}', "issuer is not text"),
    "a date that is a word": ('{"date": "yesterday"}', "is not a date such as"),
    "a date in figures that can be read two ways": ('{"date": "5/9/2023"}', "is not a date such as"),
    "a date that is a list": ('{"date": [2020, 1, 1]}', "date [2020, 1, 1] is not a date such as"),
    "a date that is a number": ('{"date": 20210322}', "date 20210322 is not a date such as"),
    "a month that is text": ('{"fiscal_year_start": "10"}', "is not a month from 1 to 12"),
    "a month that is true": ('{"fiscal_year_start": true}', "is not a month from 1 to 12"),
}


@pytest.mark.parametrize("case", SIDECARS)
def test_sidecars_that_are_no_sidecars(raw: Path, case: str) -> None:
    content, reason = SIDECARS[case]
    (raw / "a.txt").write_text(GOOD)
    (raw / "a.meta.json").write_bytes(content if isinstance(content, bytes) else content.encode())
    assert reason in reasons(raw)["a.txt"]


def test_a_sidecar_that_is_a_folder_or_loops(raw: Path) -> None:
    for name in ("a", "b"):
        (raw / f"{name}.txt").write_text(GOOD)
    (raw / "a.meta.json").mkdir()
    (raw / "b.meta.json").symlink_to("b.meta.json")
    assert sorted(reasons(raw)) == ["a.txt", "b.txt"]


def test_halves_of_characters_in_a_sidecar_do_not_cost_the_dataset(raw: Path) -> None:
    (raw / "a.txt").write_text(GOOD)
    (raw / "a.meta.json").write_text('{"title": "half \\ud800", "url": "\\udfff"}')
    assert reasons(raw) == {}
    assert "half" in extract.load(raw.parent / "out", "releases")["title"].to_pylist()


@pytest.mark.parametrize("case", YAML)
def test_front_matter_that_is_hostile(raw: Path, case: str) -> None:
    (raw / "a.md").write_text(f"---\n{YAML[case]}---\n\n{GOOD}")
    assert reasons(raw) == {}
    (row,) = (r for r in extract.load(raw.parent / "out", "releases").to_pylist() if r["release_id"] == "a")
    assert row["figures"] > 0
    assert "money" not in (row["title"] or "")
    assert "front matter" in "".join(row["notes"]) or case == "an unhashable name"  # that is text between two rules


@pytest.mark.parametrize("case", YAML)
@pytest.mark.parametrize("name", ["figures.yaml", "expect.yaml", "corrections.yaml"])
def test_schemas_expectations_and_corrections_that_are_hostile(raw: Path, case: str, name: str) -> None:
    own = raw.parent / "own"
    own.mkdir()
    (own / "expect.yaml").write_text("[]")
    (raw.parent if name == "corrections.yaml" else own).joinpath(name).write_text(YAML[case])
    with pytest.raises(ValueError, match=name) as caught:
        extract.run([raw], raw.parent / "out", schemas=own)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 800


def test_wrong_schemas_are_one_line_on_the_command_line(raw: Path) -> None:
    (raw.parent / "figures.yaml").write_text(YAML["a tag of Python"])
    assert "figures.yaml" in one_line(cli("run", raw, "--schemas", raw.parent, cwd=raw.parent))
