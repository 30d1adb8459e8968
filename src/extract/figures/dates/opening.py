"""Where a date can begin, and which shapes can begin with the word there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from extract.figures.dates import (
    again,
    away,
    days,
    during,
    halves,
    holidays,
    months,
    numeric,
    quarters,
    relative,
    seasons,
    weekdays,
    weeks,
    whole_years,
)
from extract.figures.dates.context import Shape
from extract.figures.dates.words import (
    DATA,
    DAY_WORDS,
    DAYS_AWAY,
    HOLIDAYS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    TENS,
    WEEKDAYS,
)
from extract.figures.grammar import CALENDAR
from extract.figures.lex import Lexemes, Watched

SHAPES: list[Shape] = [
    *days.SHAPES,
    *numeric.SHAPES,
    *holidays.SHAPES,
    *months.SHAPES,
    *weeks.SHAPES,
    *seasons.SHAPES,
    *whole_years.SHAPES,
    *quarters.SHAPES,
    *halves.SHAPES,
    *relative.SHAPES,
    *away.SHAPES,
    *during.SHAPES,
    *again.SHAPES,
    *weekdays.SHAPES,
]

# The classes that `Shape.opens` names; any other name in it stands for the word itself. A shape that `the` opens is one
# where the next word opens it, too; `the+name` is for those that are opened by a word only after `the`.
CLASSES: dict[str, frozenset[str]] = {
    "month": frozenset(MONTHS),
    "weekday": frozenset(WEEKDAYS),
    "ordinal": frozenset(w for w in ORDINALS if w.isalpha()) | {"d"},
    "days": frozenset(w.split("-")[0] for w in DAY_WORDS),
    "season": frozenset(SEASONS),
    "holiday": frozenset(re.split(r"\W", h)[0] for h in HOLIDAYS) | {"d"},
    "number": frozenset(w.split("-")[0] for w in NUMBERS) | {"d"},
    "rel": frozenset(
        "this last next past previous preceding coming upcoming following current prior earlier linked trailing".split()
    ),
    "part": frozenset("early mid late middle beginning start end very first latter close turn".split()),
    "fiscal": frozenset(("fiscal", "fy", "fys", "financial")),
    "calendar": frozenset(("cy", *DATA["written"]["kinds_of_year"].split())),
    "tens": frozenset("twenties thirties forties fifties sixties seventies eighties nineties noughties twenty".split()),
    "yearword": frozenset(("nineteen", "eighteen", "twenty", "two")),
    "unit": CALENDAR - {"day"},
    "today": frozenset(w for w in DAYS_AWAY if w.isalpha()),
    "rest": frozenset(("rest", "remainder", "balance")),
    "d": frozenset(("d",)),
    "dddd": frozenset(("dddd",)),
    "dddddddd": frozenset(("dddddddd",)),
}
_FIRST = re.compile(r"\d+|[a-z]+|['’]")

# No sign, number or letter stands before a date, but for two dashes.
_APART = re.compile(r"(?<![\w$€£#@/.])(?<!(?<!-)-)(?<!\d:)")
# The digits that can open one, and the mark of a year without its century.
_NUMBER = re.compile(
    r"(?:19|20)\d{6}(?!\d)|(?!\d{3}[-/.]\d{3}-\d{4}|\d{4}\s=\s100\b)"
    r"\d{1,4}(?=[\s/q~–-]|\.\d|0s|st|nd|rd|th|h[\s-]?(?:fy\s?)?['’]?\d|m[\s-]?['’]?(?:19|20)?\d\d|(?<=\d{4})(?:$|[.,:;)\]!?’'”\"—s]))"
    r"(?!\s(?:percent|million|billion|trillion|thousand)\b)|['’]\d(?:0s|\d\b)",
    re.IGNORECASE,
)

# The first words of dates, to find the places where one can begin without reading every character.
_OPENERS = Watched(
    {w for words in CLASSES.values() for w in words if w.isalpha() and w not in ("d", "dddd", "dddddddd")}
    | {name for shape in SHAPES for name in (*shape.opens.split(), "our", "these", "’") if name not in CLASSES}
)
# Words that a year or decade is run into where a blank was lost: `in the early1980s`, `since2005`.
_RUN_IN = frozenset("early mid late in since until during by".split())
_DASHES, _PARTS = frozenset("-–—~"), frozenset('.,;:()?!”"')
_UNIT_WORDS = CALENDAR | {f"{unit}s" for unit in CALENDAR - {"century"}} | {"centuries"}


def _names(shape: Shape, the: bool) -> list[str]:
    """What opens a shape by itself, or behind `the`."""
    names = shape.opens.split()
    alone = [name for name in names if not name.startswith("the+")]
    if not the:
        return alone
    return (alone if "the" in alone else []) + [name.removeprefix("the+") for name in names if name not in alone]


def _words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in CLASSES.get(name, (name,)))


# The shapes with the words that open each, by itself (False) and behind `the` (True).
_OPENED = {the: [(shape, _words(_names(shape, the))) for shape in SHAPES] for the in (False, True)}
# The words that open a date by themselves.
_ALONE = frozenset({"the"}.union(*(words for _, words in _OPENED[False])))
# The words after the commonest words, and after a number of three digits at most, with which a date can begin.
_AFTER_THE = frozenset().union(*(words for _, words in _OPENED[True]))
_AFTER_A = _UNIT_WORDS | _words(("number", "rel", "and")) | {"couple"}
_AFTER_NUMBER = _UNIT_WORDS | _words(("rel", "and")) | {"hundred", "thousand"}
# The numbers that another can follow: `twenty four`, `nineteen ninety`, `twenty first`.
_LEADING = frozenset((*(f"{tens}y" for tens in TENS), "eighteen", "nineteen"))


def _behind_holidays() -> dict[str, frozenset[str]]:
    """What follows the words that begin holidays and no other date: `new` opens one before `year` alone (or a
    point: `St. Patrick’s Day`)."""
    others = _words({name for shape in SHAPES for name in shape.opens.replace("the+", "").split()} - {"holiday"})
    names = [re.findall(r"[a-z]+", name) for name in HOLIDAYS]
    heads = {name[0] for name in names} - {name[0] for name in names if len(name) == 1} - others
    return {head: frozenset((".", *(name[1] for name in names if name[0] == head))) for head in heads}


_AFTER = {
    **_behind_holidays(),
    **dict.fromkeys(_words(("number",)), _AFTER_NUMBER),
    **dict.fromkeys(_LEADING, _AFTER_NUMBER | _words(("number",)) | DAY_WORDS.keys()),
    **dict.fromkeys("turn close middle beginning start end balance".split(), frozenset(("of",))),
    **dict.fromkeys("rest remainder".split(), frozenset(("of", "the", "this"))),
    **dict.fromkeys("front back".split(), frozenset(("half",))),
    **dict.fromkeys("academic school".split(), frozenset(("year",))),
    **dict.fromkeys(DATA["written"]["kinds_of_year"].split(), frozenset(("year", "years"))),
    "latter": frozenset(("half", "part")),
    "very": frozenset(("end",)),
    "day": frozenset(("after", "before")),
    "quarter": frozenset(("1",)),
    "that": frozenset(("same", "week", "month", "year")),
    "so": frozenset(("far",)),
    **dict.fromkeys(("the", "our", "these"), _AFTER_THE),
    **dict.fromkeys(("a", "an"), _AFTER_A),
    "this": _UNIT_WORDS
    | {"holiday", *DATA["decades"]["adjectives"].split()}
    | _words("month weekday season holiday rel part fiscal calendar morning afternoon evening".split()),
}
_AFTER_DIGITS = _UNIT_WORDS | _words(
    "month rel st nd rd th s q h m qfy hfy mfy ad ce of in to through thru until till and or ago from".split()
)


def _is_before_or_after(lex: Lexemes, i: int) -> bool:
    """Whether the year at lexeme i is tied to what opens it: `pre-2012 levels`."""
    return lex.low(i - 1) in _DASHES and lex.glued(i - 1) and lex.low(i - 2) in ("pre", "post")


def _follows(after: str, follow: frozenset[str]) -> bool:
    """Whether a date can go on with the lexeme after its first: one of these words, a number, a hyphen."""
    if after[:1].isalpha():
        return after.replace("'", "’").partition("’")[0] in follow  # `the week’s end`
    return after not in _PARTS or after in follow


def anchors(lex: Lexemes) -> Iterator[tuple[int, bool]]:
    """The offsets at which a date can begin, in order; the flag says that it can only follow a date and a dash."""
    text = lex.text
    for i in lex.among(_OPENERS):
        low, start = lex.lows[i], lex.starts[i]
        digit = low[0].isdecimal()
        if digit or low[0] in "'’":
            follow = _AFTER_DIGITS if digit and len(low) < 4 else None
        elif low in _ALONE or low.replace("’", "'").partition("'")[0] in _ALONE:  # `today’s`
            follow = _AFTER.get(low)
        else:
            continue
        if follow and not _follows(lex.low(i + 1), follow):
            continue
        run_in = digit and len(low) == 4 and lex.glued(i) and (lex.low(i - 1) in _RUN_IN or _is_before_or_after(lex, i))
        if run_in or (_APART.match(text, start) and (low[0].isalpha() or _NUMBER.match(text, start))):
            yield start, False
        elif digit and start > 1 and text[start - 1] in _DASHES and text[start - 2].isdecimal():
            yield start, True


@lru_cache(maxsize=4096)
def _opened_by(word: str, the: bool) -> tuple[Shape, ...]:
    """The shapes that a word opens, by itself or behind `the`."""
    return tuple(shape for shape, words in _OPENED[the] if word in words)


def shapes_at(text: str, start: int) -> tuple[Shape, ...]:
    """The shapes that can begin at a place, in order; digits are told apart by their number (four, eight, or another)."""
    head = text[start : start + 24].lower()
    first = _FIRST.match(head)
    the = first is not None and first[0] == "the"
    if the:
        first = _FIRST.match(head, 4)
    if first is None:
        return ()
    word = first[0]
    if word[0].isdecimal():
        word = {4: "dddd", 8: "dddddddd"}.get(len(word), "d")
    return _opened_by("'" if word == "’" else word, the)
