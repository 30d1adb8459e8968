"""The soup of a page is made faster than Beautiful Soup makes it, and is the same."""

from __future__ import annotations

from bs4 import BeautifulSoup
from bs4.element import PreformattedString, Tag
from hypothesis import given
from hypothesis import strategies as st

from extract.reading.soup import make_soup

MARKUP = (
    "<p>", "<p class='a b'>", "</p>", "<div id=x>", "</div>", "<ul>", "<li>", "</ul>", "<br>", "<br/>", "<b>", "</b>", "<i>", "</i>",
    "<table>", "<tr>", "<td colspan=2>", "</table>", "<pre>", "</pre>", "<a href='?a&amp;b'>", "</a>", "<script>1<2</script>",
    "<style>p{}</style>", "<template>", "</template>", "<ruby>", "<rt>", "</ruby>", "<meta charset=latin-1>", "<title>", "</title>",
    "<!-- c -->", "<?php x ?>", "<!DOCTYPE html>", "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><use xlink:href='#a'/>", "</svg>",
    "<o:p>", "</o:p>", "<html xmlns:og='x'>", "<body>", "</body>", "</html>", "&amp;", "&nbsp;", "&#8217;", "$5", " ", "\n", "word", "<", ">",
)  # fmt: skip


def nodes_of(soup: BeautifulSoup) -> list[object]:
    """What stands in a soup in the order of the page, each under the name of its parent, but for comments and their like."""
    shown = [n for n in soup.descendants if not isinstance(n, PreformattedString)]
    return [
        (n.parent and n.parent.name, n.name, n.attrs)
        if isinstance(n, Tag)
        else (n.parent and n.parent.name, type(n), " ".join(n.split()))
        for n in shown
    ]


@given(st.lists(st.sampled_from(MARKUP), max_size=40))
def test_the_soup_is_the_one_that_beautiful_soup_makes(tokens: list[str]) -> None:
    page = "".join(tokens)
    assert nodes_of(make_soup(page)) == nodes_of(BeautifulSoup(page, "lxml", multi_valued_attributes=None))
