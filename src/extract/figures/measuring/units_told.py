"""The noun that a number without one counts, where its measure tells it: `increased detention beds by 5,000`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end
from extract.figures.measuring.tags import Tokens
from extract.figures.nouns import STOP, is_plural, unit_of

# Plurals whose level is no number of them but money, a price or an index.
_PRICED = words_of("nouns", "priced")
# Verbs that compare two numbers of things.
_BEYOND = ("exceed", "outnumber", "outpace")
# What could be a year, in four digits without a comma.
_YEARS = range(1900, 2100)


def name_units(tokens: Tokens, measured: list[Found]) -> None:
    """Gives the numbers without a noun the singular of the plural that heads their measure."""
    for f in measured:
        year = f.number_end - f.number_start == 4 and f.value in _YEARS
        many = abs(f.value or 0) if f.trend else f.value or 0  # `It fell in retail trade (-26,000)`
        if f.rule == "quantity.bare" and f.unit is None and many >= 2 and many % 1 == 0 and not year:
            f.unit = _head(tokens, f)


def _head(tokens: Tokens, f: Found) -> str | None:
    """The singular of the plural noun that heads a measure, None for another noun or one that has a price."""
    if f.measure_start is None or f.measure_end is None:
        return None
    first, lead = tokens.at(f.measure_start), tokens.at(f.lead) - 1
    end = base_end(tokens, first)
    if end is None or tokens.starts[end - 1] >= f.measure_end or _tells_apart(tokens, first, f, lead):
        return None
    glossed = first == tokens.at(f.end) + 1 and not tokens.at(f.lead)  # `1,508: Homes Destroyed`
    while glossed and end - first > 1 and tokens.low(end - 1).endswith("ed"):
        end -= 1
    low = tokens.low(end - 1).rstrip("’'")
    if not is_plural(low) or low in _PRICED or (low in STOP and tokens.tag(end - 2) != "N"):
        return None  # but `Housing starts reached 1,700,000`
    if tokens.is_name(end - 1) and tokens.tag(end - 2) not in ("", ".") and not glossed:
        return None  # but `Subscribers totaled 3.2 million`
    return unit_of(tokens.text(end - 1).rstrip("’'"))


def _tells_apart(tokens: Tokens, first: int, f: Found, lead: int) -> bool:
    """Whether the words between a number and its measure, which begins at `first`, leave open what is counted.

    `It helps 2 million in poor regions`, `15 support plans`, `gave 40 people to 120`, `births exceeded deaths by 50`.
    """
    after = tokens.at(f.end)
    if not tokens.at(f.lead) and tokens.tag(after) == "-":
        return False  # `1,508: Number of deaths`
    if first >= after:
        return tokens.low(after) not in ("of", "more") if first > after else tokens.low(first) in STOP
    if tokens.low(lead) == "to" and (counted := tokens.at_figure(lead - 1)) is not None and counted.is_count:
        return True
    if any(tokens.low(k).startswith("scor") for k in range(lead - 1, lead + 1)):
        return True  # `Most diamonds score between 50 and 70`
    return tokens.low(lead) == "by" and any(tokens.low(k).startswith(_BEYOND) for k in range(first - 2, lead))
