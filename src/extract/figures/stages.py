"""The stages of the grammar in their order: what each finds, refuses or says in the passage under analysis."""

from __future__ import annotations

from collections.abc import Callable

from extract.figures.analysis import Analysis
from extract.figures.dates.finding import find_dates
from extract.figures.found import Found
from extract.figures.linking.links import set_links
from extract.figures.magnitudes_told import scale_told
from extract.figures.masks import masked
from extract.figures.measuring.measures import set_measures
from extract.figures.measuring.tokens import Span
from extract.figures.money import find_money
from extract.figures.percents import find_percents
from extract.figures.qualifiers import qualify
from extract.figures.quantities import find_quantities
from extract.figures.signs import drop_signs
from extract.figures.tables import apply_headers

Stage = Callable[[Analysis], None]


def dates(state: Analysis) -> None:
    """Dates, and what looks like one and is none."""
    found, refused = find_dates(state.lex, state.release_date, state.fiscal_year, state.currency)
    for date in found:
        state.claim_span(date.start, date.end)
    state.found = sorted([*state.found, *found], key=lambda f: f.start)
    for r in refused:
        state.refuse_span(r.start, r.end, r.rule, r.reason)


def identifiers(state: Analysis) -> None:
    """What holds digits and is no figure; then the numbers that are left."""
    for start, end, name, reason in masked(state.lex, state.claimed):
        state.refuse_span(start, end, f"identifier.{name}", reason)
    state.read_numbers()


def money(state: Analysis) -> None:
    """Amounts of money."""
    _read(state)
    find_money(state)
    scale_told(state)


def percents(state: Analysis) -> None:
    """Percents and percentage points."""
    _read(state)
    find_percents(state)


def quantities(state: Analysis) -> None:
    """The numbers that no stage before took."""
    _read(state)
    find_quantities(state)


def tables(state: Analysis) -> None:
    """What the headers of a table give to the numbers of a row."""
    if state.cells:
        apply_headers(state, state.cells)


def qualifiers(state: Analysis) -> None:
    """Modifier, trend and rate."""
    qualify(state)


def measures(state: Analysis, parsed: Callable[[Found], Span | None] | None = None) -> None:
    """What each figure counts or is money for; `parsed` tells it by a dependency parse."""
    set_measures(state.lex, state.found, cells=state.cells, parsed=parsed)


def links(state: Analysis) -> None:
    """Links inside the passage."""
    if state.found:
        state.linked = set_links(state.text, state.lex.stretches, state.found)
        drop_signs(state.text, state.found)


def _read(state: Analysis) -> None:
    """The numbers of the text, where no stage has read them."""
    if not state.read:
        state.read_numbers()
