"""Figures of one row or list measure what the first of them does: `Trips: 100 / 90 / 3%`, `7% (5 mg), 6% (9 mg)`."""

from __future__ import annotations

import re

from extract.figures.found import Found
from extract.figures.numerals import COINS
from extract.figures.signs import is_signed
from extract.figures.units import TIME

# What may stand before the qualifier of a figure: `just over $5`, `a record $5`.
ABOUT = r"(?:(?:only|just|an?\s(?:new\s)?record|equivalent\sto)\s)*"
# `Trips flown: 100,772 / 97,463 / `: a colon and cells of numbers, from the name of the row to a cell.
_ROW = re.compile(rf"\s{{0,2}}(?:\s\([^()]{{1,20}}\))?:(?:[\d\s,/|%+–−{COINS}()~-]|\.(?=\d))*[,/|(]\s?[+–−{COINS}-]*")
# What follows a cell: the next, or the end of the passage.
_NEXT_CELL = re.compile(rf"\)?\s*(?:\Z|[,/|(]\s?[+–−{COINS}(-]*\d)")
# Characters from the name of a row, or of a bracket, to its last cell.
_LONGEST = 200
_CELLS = ("quantity.bare", "percent", "money.prefix")
# `164,500 in Q2 2021, +19.5%`: a change with its sign, told last.
_CHANGE, _ENDS = re.compile(r"(?:\s(?:in|for)\s[^.;:!?,]{2,24})?,\s\+?"), re.compile(r"\s*(?:\Z|[.;)](?:\s|\Z))")
# `7.1% (5 mg), 6.2% (10 mg)`, `16% (35 lb.) on 5 mg, 21% (49 lb.) on 10 mg`: what is between two items, and behind one.
_ASIDE = r"\s\([^()]{1,30}\)"
_ITEM = re.compile(
    rf"(?:{_ASIDE}|(?:{_ASIDE}|\sof\s[a-z]+)?(\s(?:on|with|at|for|in|among)\s)[^.;:!?,()]{{1,40}})(?:,|,?\s(?:and|or))\s{ABOUT}"
)
_BEHIND = re.compile(rf"(?P<aside>{_ASIDE})?(?!\sof\s)(?P<link>\s(?:on|with|at|for|in|among)\s)?")
# `12 new trams, for $80 million;`: what parts things from what they cost, and ends that.
_FOR, _CLOSES = re.compile(rf",\sfor\s(?:a\stotal\sof\s)?{ABOUT}"), re.compile(r"\Z|[.;,)]")
# `3% on placebo`, `8% for placebo`: whom a share of a list is told of.
_GIVEN = re.compile(r"\s(?:on|with|for)\s(?!the\b|an?\b|average\b)[a-z]")
# `$300 per child under six and $250 a month for each other`: what stands between two rates, and behind the second.
_RATES = re.compile(
    rf"(?:\s(?:per|an?|for\s(?:each|every)|under|over|aged?|ages)\s[^.;:!?,()]{{1,40}})?,?\s(?:and|or)\s{ABOUT}"
)
_RATED = re.compile(r"\s(?:per|for\s(?:each|every))\s")
# `fever (18.7%, 21.2%, 23.0%)`: what is between two figures of one bracket, what fills it before them, what follows.
_BESIDE = re.compile(r",\s?|\s?[/|]\s?|,?\s(?:and|or|versus|vs\.?)\s")
_FILLED, _GOES_ON = (
    re.compile(r"\s\((?:[\d.,\s%+−–$/|-]|and\b|or\b|versus\b|vs\b|(?<=\d\s)[A-Za-zµ]{1,3}\b)*"),
    re.compile(r"\)|,?\s(?:and\s|or\s)?\S?\d|,?\srespectively\b|[/|]"),
)
# `16% (35 lb.), 21% (49 lb.) and 22% (52 lb.) of their weight`: between two of a list, and behind the last of it.
_OF_LIST = re.compile(rf"(?:{_ASIDE})?(?:,|,?\s(and|or))\s{ABOUT}")
_OF_ALL = re.compile(rf"(?:{_ASIDE})?\sof\s")
# `$5 million and $7 million in federal aid`: what both amounts are in.
_IN_ALL = re.compile(r"\sin\s(?!the\b|an?\b)[a-z]")
# `5% and 7% cuts in pay`: the changes that both are.
_CHANGES_IN = re.compile(r"\s[a-z]+s\sin\s")
# `80% (123,000) of people`, `22.5% (52 lb. or 24 kg)`, `12 inches (30 cm)`
_BRACKET = re.compile(rf"\.?\s?[(\[]\s?(?:or\s)?{ABOUT}")
# `155,800 (± 1,200)`: how far off a number may be.
_EITHER_WAY = re.compile(r"\s?[(\[]\s?(?:±|\+/[−–-])\s?")
_OR_OTHER = re.compile(r"\.?\s?(?:or|/)\s?\d[^()]{0,20}\)")
# `up to $30 a month (up to $75 a month on islands)`
_VARIANT = re.compile(
    r"(?:\sfor\s[^.;:!?(),]{3,40})?\s?[(\[]\s?(?:or\s)?(?:up\sto|at\sleast|as\smuch\sas|as\slittle\sas)\s"
)


def bought_for(text: str, last: Found, f: Found) -> bool:
    """Whether an amount is what the things cost that are counted before it: `12 new trams, for $80 million;`."""
    if f.label != "MONEY" or not last.is_count or last.measure_end is None:
        return False
    return bool(_FOR.fullmatch(text, max(last.end, last.measure_end), f.lead) and _CLOSES.match(text, f.end))


def other_unit(text: str, f: Found, behind: list[Found]) -> Found | None:
    """The figure that tells the same in another unit behind a stroke: `300 MW/1,200 MWh of storage`."""
    if f.rule != "quantity.measure" or not behind or not text.startswith("/", f.end):
        return None
    return behind[0] if behind[0].start == f.end + 1 and behind[0].unit != f.unit else None


def in_row(text: str, last: Found, f: Found) -> bool:
    """Whether a figure stands in a cell behind that of the one before it, or is the change that ends its row."""
    if f.rule not in _CELLS or f.unit in TIME or last.measure_end is None:
        return False
    near = last.measure_end < last.start and f.start - last.measure_end < _LONGEST
    if near and _NEXT_CELL.match(text, f.end) and _ROW.fullmatch(text, last.measure_end, f.start):
        return True
    signed = f.label == "PERCENT" and (is_signed(text, f) or text[f.start - 1] == "+") and not is_signed(text, last)
    return signed and _CHANGE.fullmatch(text, last.end, f.start) is not None and _ENDS.match(text, f.end) is not None


def next_item(text: str, last: Found, f: Found) -> bool:
    """Whether a figure is the next of a list in which each has its group behind it, all of one thing before them."""
    if last.label != f.label or last.unit != f.unit or last.measure_end is None or last.measure_end > last.start:
        return False
    if f.per and last.per and _RATED.match(text, f.end):
        return _RATES.fullmatch(text, last.end, f.lead) is not None
    item, behind = _ITEM.fullmatch(text, last.end, f.lead), _BEHIND.match(text, f.end)
    if item is None or behind is None:
        return False
    return behind["link"] == item[1] if item[1] else behind["aside"] is not None and behind["link"] is None


def item_before(text: str, before: list[Found], f: Found) -> Found | None:
    """The item before one of a list by group: `16% (35 lb.) on 5 mg, and 2% (5 lb.) on placebo`, `3% on placebo`."""
    bracketed, given = text.startswith(" (", f.end), _GIVEN.match(text, f.end)
    if not bracketed and not (given and f.label == "PERCENT"):
        return None
    last = next((g for g in reversed(before) if g.label == f.label and g.unit == f.unit and g.measure), None)
    told = last is not None and (given is not None or text.startswith(" (", last.end))
    return last if last and told and next_item(text, last, f) else None


def last_of_list(text: str, behind: list[Found], f: Found, *, of_two: bool) -> Found | None:
    """The last of a list of shares that f is in, behind which stands what all are of: `5%, 7% and 9% of adults`.

    A list `of_two` may be none: `costs rose 5% and 3% of staff left`.
    """
    last, joined, many = f, False, 1
    for g in behind:
        if g.label != f.label or joined:
            continue
        between = _OF_LIST.fullmatch(text, last.end, g.lead)
        if between is None:
            break
        last, joined, many = g, between[1] is not None, many + 1
    changes = f.trend is not None and f.trend == last.trend and _CHANGES_IN.match(text, last.end)
    if f.label == "MONEY":
        return last if joined and of_two and _IN_ALL.match(text, last.end) else None
    shares = (many > 2 or of_two) and _OF_ALL.match(text, last.end)
    return last if joined and (changes or shares) else None


def in_cells(text: str, last: Found, f: Found) -> bool:
    """Whether a figure stands behind one of its kind in a bracket that holds figures alone: `fever (18%, 21%, 23%)`."""
    alike = last.label == f.label and last.unit == f.unit and (f.rule in _CELLS or f.rule == "quantity.measure")
    if not alike or f.unit in TIME or last.measure_end is None or last.measure_end > last.start:
        return False
    if f.start - last.measure_end > _LONGEST:
        return False
    if not _BESIDE.fullmatch(text, last.end, f.start) or not _GOES_ON.match(text, f.end):
        return False
    return _FILLED.fullmatch(text, last.measure_end, f.start) is not None


def in_bracket(text: str, last: Found, f: Found) -> bool:
    """Whether a figure in brackets says the one before them in another unit or as a number, or what more it can be."""
    if last.label == f.label == "MONEY" and f.per and f.per == last.per:
        return _VARIANT.fullmatch(text, last.end, f.start) is not None
    if f.label == last.label == "QUANTITY" and _EITHER_WAY.fullmatch(text, last.end, f.start):
        return True
    if f.label != "QUANTITY" or _BRACKET.fullmatch(text, last.end, f.lead) is None:
        return False
    closes = text.startswith(")", f.end + text.startswith(".", f.end))
    if f.rule == "quantity.bare":
        return last.label == "PERCENT" and closes
    if f.rule != "quantity.measure" or f.unit in TIME:
        return False
    if last.label == "PERCENT":
        return _OR_OTHER.match(text, f.end) is not None
    return last.rule == f.rule and last.unit not in TIME and last.unit != f.unit and closes
