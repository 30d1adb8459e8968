"""Parts of a page that tests look at, texts that would break it, and the elements it may have."""

from __future__ import annotations

from typing import Any

# Texts that would be markup, script or a formula where somebody forgot to escape them.
ATTACKS = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<!--<script>",
    "]]><img src=x onerror=alert(3)>",
    '"><svg onload=alert(4)>',
    "'><iframe src=javascript:alert(5)></iframe>",
    "{{ 7*7 }}{% raw %}",
    "<style>*{display:none}</style></style>",
    "&lt;b&gt; &amp;amp;",
    "<base href=https://example.org/><form action=https://example.org/><meta http-equiv=refresh content=0>",
    "\u202eevil\u202c \u2028 \u2029",
)
# The elements that a page may have.
KNOWN = {
    *"html head meta title style body a header h1 h2 h3 p main section div article span time ul li blockquote".split(),
    *"table thead tbody tr th td form fieldset legend label input select option button output script svg small".split(),
    *"dl dt dd path text mark rect line g defs desc figure figcaption ol details summary nav wbr".split(),
}


def mark(page: Any, figure: str) -> Any:
    return page.locator(f'.text [id="{figure}"]')


def row(page: Any, figure: str) -> Any:
    return page.locator(f'[id="row@{figure}"]')


def shown(page: Any) -> list[str]:
    return page.locator("table.figures tbody tr:visible td:first-child").all_inner_texts()  # type: ignore[no-any-return]
