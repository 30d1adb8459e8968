"""The address of a page opens it at a figure and keeps filter, order and selection."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.review.conftest import Open
from tests.review.parts import mark, row, shown


@pytest.mark.parametrize(
    ("dataset", "address", "figure"),
    [
        ("colombia", "#colombia:f12", "colombia:f12"),
        ("several", "#aid/water%20projects:f3", "aid/water%20projects:f3"),
        ("several", "#%C3%BC%C3%B1%C3%AF:f2", "%C3%BC%C3%B1%C3%AF:f2"),
    ],
)
def test_an_address_opens_at_its_figure(
    dataset: str, address: str, figure: str, request: pytest.FixtureRequest, open_page: Open
) -> None:
    page = open_page(request.getfixturevalue(dataset) / "review.html", address)
    assert page.evaluate("document.activeElement.id") == figure
    assert row(page, figure).get_attribute("aria-current") == "true"
    box = mark(page, figure).bounding_box()
    assert 0 < box["y"] < 900


def test_an_address_of_nothing_is_no_error(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", "#colombia:f999")
    assert page.locator("[aria-current]").count() == 0


def test_the_address_keeps_filter_order_and_selection(several: Path, open_page: Open) -> None:
    page = open_page(several / "review.html", "#colombia:f12")
    page.get_by_role("checkbox", name="DATE").uncheck()
    page.get_by_role("checkbox", name="refused").uncheck()
    page.get_by_role("searchbox").fill("million")
    page.locator("select[name=release]").select_option("aid/water projects")
    page.get_by_role("button", name="value").click()
    page.get_by_role("button", name="value").click()
    row(page, "aid/water%20projects:f3").click()
    wanted, address = shown(page), page.url.partition("review.html")[2]
    assert address.endswith("sort=-value#aid/water%20projects:f3")
    again = open_page(several / "review.html", address)
    assert shown(again) == wanted
    assert not again.get_by_role("checkbox", name="DATE").is_checked()
    assert again.locator("th[aria-sort=descending]").inner_text().startswith("value")
    assert row(again, "aid/water%20projects:f3").get_attribute("aria-current") == "true"
    again.get_by_role("searchbox").fill("")
    assert "search" not in again.url


def test_an_address_wins_over_a_filter_that_hides_its_figure(colombia: Path, open_page: Open) -> None:
    page = open_page(colombia / "review.html", "?label=-QUANTITY&search=nothing%20like%20it#colombia:f12")
    assert row(page, "colombia:f12").get_attribute("aria-current") == "true"
    assert page.get_by_role("status").inner_text() == "30 of 30 figures"


@pytest.mark.parametrize("query", ["?label=&sort=nonsense", "?section=<b>&release=%00", "?sort=__proto__&label=x"])
def test_an_address_with_nonsense_is_no_error(query: str, several: Path, open_page: Open) -> None:
    assert open_page(several / "review.html", query).locator("table.figures").is_visible()
