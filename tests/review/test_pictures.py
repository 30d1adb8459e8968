"""The pictures say what the dataset says, and need no script for it."""

from __future__ import annotations

from pathlib import Path

import pytest

import extract
from extract.review import review
from tests.review.conftest import Open


def test_money_is_drawn_once_in_proportion_and_not_added_up(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", java_script_enabled=False)
    rows = extract.load(colombia, "figures", additive=True).to_pylist()
    wholes = [r for r in rows if r["label"] == "MONEY"]
    picture = page.locator("section", has=page.get_by_role("heading", name="Money by section"))
    assert picture.locator("h3, h4").all_inner_texts()[:1] == ["USD"]
    assert "in all" not in picture.inner_text()
    assert picture.locator("small, .zero").count() == 0
    drawn = picture.locator(".group > ul > li > a").all_inner_texts()
    assert drawn == [r["text"] for r in wholes]
    bars = [picture.locator("svg .value").nth(n).bounding_box()["width"] for n in range(len(wholes))]
    largest = max(range(len(wholes)), key=lambda n: wholes[n]["value"])
    for bar, whole in zip(bars, wholes, strict=True):
        assert abs(bar / bars[largest] - whole["value"] / wholes[largest]["value"]) < 0.01


def test_a_part_lies_inside_its_whole(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", java_script_enabled=False)
    whole = page.locator(".picture .group > ul > li", has_text="$344 million")
    assert "of which $265 million humanitarian aid" in " ".join(whole.inner_text().split())
    outer, inner = (whole.locator(f"svg .{name}").bounding_box() for name in ("value", "part"))
    assert outer["x"] - 1 <= inner["x"]
    assert inner["width"] / outer["width"] == pytest.approx(265 / 344, abs=0.1)


def test_amounts_below_zero_go_to_the_left_of_a_line(tmp_path: Path, open_page: Open) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/loss.txt").write_text(
        "Acme reports results\nMarch 3, 2020\n\nNet income was -$10 million, of which -$4 million is for layoffs. "
        "Revenue was $30 million to $40 million. It lent €2 million.\n",
        encoding="utf-8",
    )
    extract.run([tmp_path / "raw"], tmp_path / "data")
    review(tmp_path / "data")
    page = open_page(tmp_path / "data/review.html", java_script_enabled=False)
    picture = page.locator("section", has=page.get_by_role("heading", name="Money by section"))
    loss, revenue, loan = (picture.locator(".group > ul > li", has_text=t) for t in ("-$10", "$30 million to", "€2"))
    frame = loss.locator("svg").bounding_box()
    zero = loss.locator(".zero").bounding_box()["x"]
    assert (zero - frame["x"]) / frame["width"] == pytest.approx(0.2, abs=0.01)
    below = loss.locator(".value").bounding_box()
    assert (below["x"], below["x"] + below["width"]) == pytest.approx((frame["x"], zero), abs=1.5)
    above, reach = (revenue.locator(f".{name}").bounding_box() for name in ("value", "reach"))
    assert (above["x"], reach["x"]) == pytest.approx((zero, zero), abs=1.5)
    assert above["width"] / reach["width"] == pytest.approx(0.75, abs=0.01)
    assert loan.locator(".zero").count() == 0
    assert "below zero" in picture.inner_text()


def test_the_timeline_has_every_date_in_order_on_one_scale(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", java_script_enabled=False)
    dates = [r for r in extract.load(colombia, "figures").to_pylist() if r["label"] == "DATE"]
    lines = page.locator(".timeline ol > li")
    assert lines.count() == len({(d["date_start"], d["date_end"]) for d in dates})
    closed = [lines.nth(n).locator(".value").bounding_box() for n in range(lines.count())]
    frame = page.locator(".timeline .axis").bounding_box()
    assert all(frame["x"] - 6 <= b["x"] and b["x"] + b["width"] <= frame["x"] + frame["width"] + 6 for b in closed)
    told = lines.all_inner_texts()
    assert [t.split("\n")[0].split(" 20")[0] for t in told][:2] == ["1822 1822", "1823 1823"]
    assert any("2019, 4 times" in t and "100,000 hectares" in t for t in told)


def test_the_overview_has_every_release_and_leads_to_it(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html")
    releases = extract.load(several, "releases").to_pylist()
    figures = extract.load(several, "figures").to_pylist()
    lines = page.locator(".overview table").first.locator("tr")
    assert lines.count() == len(releases)
    for number, release in enumerate(releases):
        counts = dict.fromkeys(("MONEY", "PERCENT", "QUANTITY", "DATE"), 0)
        for figure in figures:
            counts[figure["label"]] += figure["release_id"] == release["release_id"]
        said = lines.nth(number).get_by_role("img").get_attribute("aria-label")
        assert said == ", ".join(f"{n} {label}" for label, n in counts.items() if n)
    page.get_by_role("link", name="Water for 3 million people").first.click()
    assert page.evaluate("decodeURIComponent(location.hash)") == "#aid/water projects"
