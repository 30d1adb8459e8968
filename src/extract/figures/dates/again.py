"""What the text told before, told again: `that year`, `later that month`, `June of the same year`, a day by itself."""

from __future__ import annotations

from extract.figures.dates import calendar as cal
from extract.figures.dates.beside import WRITTEN_OUT, Mention, yearless
from extract.figures.dates.context import NARRATED, Context, Groups, Resolved, shape
from extract.figures.dates.same import NEAR
from extract.figures.dates.words import granularity_of

# Dates back among which the day with its year stands.
_BACK = 40


def that_unit(ctx: Context, earlier: list[Mention], mention: Mention) -> Mention | None:
    """The week, month or year that holds the date told right before; None where none is, or it is longer.

    A month or day beside it (`June of that year`) takes that year, and is one date with it.
    """
    beside = earlier[-1] if earlier and ctx.text[earlier[-1].end : mention.start] == " of " else None
    told = next(iter(earlier[-2:-1] if beside else earlier[-1:]), None)
    if told is None or mention.start - told.end > NEAR:
        return None
    start, end = told.meaning.span
    unit, fiscal = mention.meaning.granularity, told.meaning.granularity == "fiscal_year"
    if start is None or end is None or (fiscal and unit != "year"):
        return None
    first, last = (start, end) if fiscal else cal.unit_at(end, unit, 0)
    if start < first:
        return None
    if beside:
        meaning = beside.in_year(end.year) if unit == "year" and yearless(beside) else None
        if meaning is None:
            return None
        earlier.pop()
        return Mention(beside.start, mention.end, beside.rule, meaning, beside.in_year)
    phrase = ctx.text[mention.start : mention.end].lower()
    if phrase.startswith("earlier"):
        last = end
    elif phrase.startswith("later"):
        first = start
    meaning = Resolved((first, last), "fiscal_year" if fiscal else unit)
    return mention.meaning_as(meaning)


def day_again(earlier: list[Mention], mention: Mention) -> Mention:
    """A day in the year in which the text told it before: `On June 5, 1981, … Since that June 5 report`."""
    day, last = mention.meaning.span
    if not yearless(mention) or mention.meaning.granularity != "day" or day is None or day != last:
        return mention
    for told in reversed(earlier[-_BACK:]):
        start, end = told.meaning.span
        written = told.rule in WRITTEN_OUT and not yearless(told)
        if written and start and start == end and (start.month, start.day) == (day.month, day.day):
            mention.meaning = mention.in_year(start.year) or mention.meaning
            break
    return mention


def _that_unit(_: Context, g: Groups, __: object) -> Resolved:
    return Resolved((None, None), granularity_of((g["u"] or "").lower()), [NARRATED])


SHAPES = [
    shape(
        "that_unit",
        "that the+same earlier later",
        r"(?:(?:earlier|later)\s(?:in\s)?)?(?:that(?:\ssame)?|the\ssame)\s(?P<u>week|month|year)\b"
        r"(?![’'-]|\s(?:by|of|in|a|an|as|ago|last|long|before|after|over|period|the|during|that|when|\d{4}))",
        _that_unit,
    ),
]
