"""Parts of a page that tests look at."""

from __future__ import annotations

from typing import Any


def mark(page: Any, figure: str) -> Any:
    return page.locator(f'.text [id="{figure}"]')


def row(page: Any, figure: str) -> Any:
    return page.locator(f'[id="row@{figure}"]')


def shown(page: Any) -> list[str]:
    return page.locator("table.figures tbody tr:visible td:first-child").all_inner_texts()  # type: ignore[no-any-return]
