"""Where a date can begin, and which shapes can begin with the word there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from extract.figures.dates import days, holidays, months, quarters, relative, weekdays, whole_years
from extract.figures.dates.context import Shape
from extract.figures.dates.words import (
    DAY_WORDS,
    DAYS_AWAY,
    HOLIDAYS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    WEEKDAYS,
    any_of,
)
from extract.figures.lex import Lexemes

SHAPES: list[Shape] = [
    *days.SHAPES,
    *holidays.SHAPES,
    *months.SHAPES,
    *whole_years.SHAPES,
    *quarters.SHAPES,
    *relative.SHAPES,
    *weekdays.SHAPES,
]

# The classes that `Shape.opens` names; any other name in it stands for the word itself.
CLASSES: dict[str, frozenset[str]] = {
    "month": frozenset(MONTHS),
    "weekday": frozenset(WEEKDAYS),
    "ordinal": frozenset(w for w in ORDINALS if w.isalpha()) | {"d"},
    "days": frozenset(w.split("-")[0] for w in DAY_WORDS),
    "season": frozenset(SEASONS),
    "holiday": frozenset(re.split(r"\W", h)[0] for h in HOLIDAYS) | {"d"},
    "number": frozenset(w.split("-")[0] for w in NUMBERS) | {"d"},
    "rel": frozenset("this last next past previous preceding coming upcoming following current prior earlier".split()),
    "part": frozenset("early mid late middle beginning start end very first latter close the turn".split()),
    "fiscal": frozenset(("fiscal", "fy", "fys", "financial")),
    "year": frozenset(("calendar", "cy")),
    "yearend": frozenset(("year",)),
    "yearword": frozenset(("nineteen", "eighteen", "twenty", "two")),
    "today": frozenset(w for w in DAYS_AWAY if w.isalpha()),
    "rest": frozenset(("rest", "remainder", "balance")),
    "d": frozenset(("d",)),
    "dddd": frozenset(("dddd",)),
    "dddddddd": frozenset(("dddddddd",)),
}
_FIRST = re.compile(r"\d+|[a-z]+|['’]")

_WORDS = (
    {w for w in [*MONTHS, *WEEKDAYS, *SEASONS, *ORDINALS] if w[0].isalpha()}
    - {"may", "mar", "second", "sun", "sat", "mon", "wed", "fall", "march"}
)  # fmt: skip
_AFTER_THE = (
    "same|corresponding|past|last|next|previous|preceding|prior|coming|following|upcoming|first|second|third|fourth|final|latter|front|back|early|mid|middle|late|end|very|"
    "beginning|start|close|current|present|fiscal|financial|academic|school|year|years|month|week|weekend|rest|remainder|balance|day|spring|summer|fall|winter|"
    "autumn|march|june|september|december|twent|thirt|fort|fift|sixt|sevent|eight|ninet|tent|elevent|twelf|nint|turn|calendar|noughties|"
    + "|".join(n for n in NUMBERS if n.isalpha() and n not in ("a", "an"))
)
# The first two words of holidays, so that `all`, `new`, `black` alone open none.
_HOLIDAYS_BEGIN = sorted({" ".join(h.split()[:2]) for h in HOLIDAYS} - {"may day", "july fourth", "fourth of"})
_UNITS = r"(?:past\s|last\s|previous\s|next\s|coming\s|upcoming\s|following\s)?(?:day|week|month|year|decade|centur|quarter|fortnight)"
_COUNTED = rf"(?:[\s-](?:{'|'.join(n for n in NUMBERS if n.isalpha())}))?(?:[\s-]and[\s-]a[\s-]half)?[\s-]{_UNITS}"
_ANCHOR = re.compile(
    r"(?<![\w$€£#@/.-])(?<!\d:)(?:(?:19|20)\d{6}(?!\d)|\d{1,4}(?=[\s/.Q~–-]|0s|st|nd|rd|th|H\s?(?:FY\s?)?['’]?\d|M\s\d{4}|$|[;)\]!?’'”\"—s]|(?<=\d{4})[,:])(?!\s(?:percent|million|billion|trillion|thousand)\b)|['’]\d0s|"
    + rf"(?:{any_of(sorted(_WORDS))})(?![a-z])|"
    + r"(?:May|Mar\.?|MAY|MARCH|March|march|may(?=\s(?:\d|the\s|[a-z]+(?:st|nd|rd|th)\b))|Mon|Sun|Sat|Wed|fall|Fall|[Ss]econd|"
    + r"this|[Ll]ast|[Nn]ext|[Pp]ast|[Pp]revious|[Pp]receding|[Cc]oming|[Uu]pcoming|[Ff]ollowing|"
    + rf"(?:[Tt]he|[Oo]ur|[Tt]hese)(?=\s(?:['’]?\d|{_AFTER_THE}))|"
    + r"[Ee]arly|[Ee]arlier|[Ll]ater|[Ll]ate|[Mm]id|(?:[Ee]nd|[Bb]eginning|[Ss]tart)(?=\sof\s)|[Ee]nd(?=-)|FY|[Ff]iscal|FISCAL|[Ff]inancial|Q[1-4]|H[12]|[Cc]alendar|CY|[Yy]ear|AD|[Ww]eek|nineteen|eighteen|twenty|two thousand|[Bb]etween|[Cc]urrent|[Rr]est|[Rr]emainder|[Mm]iddle|[Ff]inal|"
    + rf"(?:{any_of(list(DAY_WORDS))})(?=\s(?:of|day|and|to|through|till|until|[A-Z]))|"
    + rf"(?:{'|'.join(n for n in NUMBERS)})(?={_COUNTED})|"
    + rf"{'|'.join(sorted(CLASSES['today'], key=len, reverse=True))}|day(?=\s(?:after|before)\s)|"
    + rf"(?:{any_of(_HOLIDAYS_BEGIN)}))(?![a-z]))",
    re.IGNORECASE,
)


# The first words of dates, to find the places where one can begin without reading every character.
_OPENERS = frozenset(
    word for words in CLASSES.values() for word in words if word.isalpha() and word not in ("d", "dddd")
) | frozenset(name for shape in SHAPES for name in (*shape.opens.split(), "our", "these") if name not in CLASSES)
_DASHES = frozenset("-–—~")
# How the lexeme after the commonest words must begin for a date to begin with them.
_FOLLOWED = dict.fromkeys(("the", "our", "these"), (*_AFTER_THE.split("|"), *"'’0123456789"))


def anchors(lex: Lexemes) -> Iterator[tuple[int, bool]]:
    """The offsets at which a date can begin, in order; the flag says that it can only follow a date and a dash."""
    text = lex.text
    for i in lex.among(_OPENERS):
        low = lex.lows[i]
        if low in _FOLLOWED and not lex.low(i + 1).startswith(_FOLLOWED[low]):
            continue
        digit = low[0].isdecimal()
        if not digit and low not in _OPENERS and low not in "'’" and ("’" if "’" in low else "'") not in low:
            continue
        start = lex.starts[i]
        if _ANCHOR.match(text, start):
            yield start, False
        elif digit and start > 1 and text[start - 1] in _DASHES and text[start - 2].isdecimal():
            yield start, True


@lru_cache(maxsize=4096)
def _opened_by(word: str) -> tuple[Shape, ...]:
    return tuple(s for s in SHAPES if any(word in CLASSES.get(name, (name,)) for name in s.opens.split()))


def shapes_at(text: str, start: int) -> tuple[Shape, ...]:
    """The shapes that can begin at a place, in order; digits are told apart by their number (four, eight, or another)."""
    head = text[start : start + 12].lower()
    first = _FIRST.match(head)
    if first is None:
        return ()
    word = first[0]
    if word[0].isdecimal():
        word = {4: "dddd", 8: "dddddddd"}.get(len(word), "d")
    return _opened_by("'" if word == "’" else word)
