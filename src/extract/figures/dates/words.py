"""The words of the calendar as pieces of regular expressions (bounded repeats only), and what they mean."""

from __future__ import annotations

import re
from typing import get_args

from extract.figures.grammar import CALENDAR
from extract.figures.lexicon import any_of, load
from extract.figures.numerals import SMALL
from extract.model import Granularity

DATA = load("dates")
MONTHS: dict[str, int] = DATA["months"]
WEEKDAYS: dict[str, int] = {**DATA["weekdays"], **DATA["weekday_abbreviations"]}
ORDINALS: dict[str, int] = DATA["ordinals"]
NUMBERS: dict[str, int] = {
    "a": 1, "an": 1, "hundred": 100, **{word: int(n) for word, n in SMALL.items() if n},
}  # fmt: skip
DAYS_AWAY: dict[str, int] = DATA["day_words"]
SEASONS: dict[str, int] = DATA["seasons"]
OBSERVANCES: dict[str, str] = DATA["observances"]
HOLIDAYS: dict[str, str] = {**DATA["holidays"], **OBSERVANCES}


# Month names in capitals or with a capital; `may`, `march` in lower case are verbs.
_FULL = [m for m in MONTHS if len(m) > 4 or m in ("may", "june", "july")]
_SHORT = [m for m in MONTHS if m not in _FULL and m != "mar"]
_END = r"(?:\b|(?=\d))"
_CAPITAL = (
    rf"(?:{any_of([form for m in _FULL for form in (m.title(), m.upper())])}){_END}"
    rf"|(?:{any_of([form for m in _SHORT for form in (m.title(), m.upper())])})(?:\.|{_END})|Mar\.|Mar(?=[-/ ]?\d)"
)
_LOWER = (
    rf"(?:{any_of([m for m in _FULL if m not in ('may', 'march')])}){_END}|(?:sept|oct|nov|dec){_END}\.?"
    r"|(?:jan|feb|apr|jun|jul|aug|sep)(?=[-/. ]\d|\.?\s(?:DAY)\b)\.?|mar(?=[-/ ]?\d)"
)

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
# Tens without their ending: `the nineties`.
TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
_TENS = "|".join(f"{tens}y" for tens in TENS)
_DAY_WORDS = [
    *"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth".split(),
    *"fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
    *(f"twenty-{w}" for w in "first second third fourth fifth sixth seventh eighth ninth".split()),
    "thirtieth",
    "thirty-first",
]
DAY_WORDS = {word: number for number, word in enumerate(_DAY_WORDS, 1)}

_LOWER = _LOWER.replace("DAY", f"(?:the )?(?:{any_of(_DAY_WORDS)}|twenty|thirty)")
# The pieces that tell names by their capitals keep their case in patterns that ignore it.
MONTH = rf"(?-i:{_CAPITAL}|{_LOWER}|march(?= \d)|may(?= \d)|(?:march|may)(?=\sthe\s|\s(?:{any_of(_DAY_WORDS)})\b))"
DAY_WORD = rf"(?:{any_of(_DAY_WORDS).replace(chr(92) + '-', '[ -]')})\b"
_CARDINAL_DAY = rf"(?:twenty[\s-](?:{_ONES})|thirty[\s-]one)\b(?!\s(?:million|thousand|hundred|percent))"
DIGIT_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%]|\.\d|,(?!(?:19|20)\d\d(?!\d))\d|:\d|\s?(?:percent|million|billion)\b|-(?:year|month|week|day|hour|minute|point|mile)s?\b|(?-i:\s?[ap]\.?m\b))"
DAY = rf"(?:{DIGIT_DAY}|{DAY_WORD}|{_CARDINAL_DAY})"
YEAR = r"(?:1[5-9]\d\d|2[01]\d\d)(?!\d|,\d|\.\d|%)"
KIND = rf"(?:{any_of(DATA['written']['kinds_of_year'].split())})"
SHORT_YEAR = r"['’](?P<yy>\d\d)(?![\d%]|[.,]\d|s\b)"  # `June '22`
YEAR_WORDS = (
    rf"(?:(?:(?:nineteen|eighteen)[\s-](?:{_TEENS}|{_TENS}|{_ONES})(?:[\s-](?:{_ONES}))?|twenty[\s-](?:{_TEENS})"
    rf"|two\sthousand(?:\sand)?\s(?:{_TEENS}|{_TENS}|{_ONES})(?:[\s-](?:{_ONES}))?"
    rf"|two\sthousand(?!(?:\sand)?\s(?:{_TEENS}|{_TENS}|{_ONES})\b)))"
    r"\b(?!\s(?:million|thousand|hundred|percent|dollars|people))"
)
WEEKDAY = rf"(?-i:{any_of([form for w in DATA['weekdays'] for form in (w, w.title(), w.upper())])})"
WEEKDAY_SHORT = (
    rf"(?-i:{any_of([w.title() for w in WEEKDAYS])}|{any_of([w.upper() for w in WEEKDAYS])}"
    rf"|{any_of(list(DATA['weekdays']))})\b\.?"
)
# What asks for a day: `on 5/12`, `through the 18th`, `next Friday the 3rd`.
ASKS = (
    r"(?:on|by|until|till|through|before|after|starting|beginning|effective|"
    rf"(?:(?:this|next|last|coming)\s)?{WEEKDAY_SHORT},?)"
)
DASH = r"(?:\s?[-–—~]\s?|\s(?:to|through|thru|until|till)\s)"
CLOCK = r"(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}:\d\d|noon|midnight)(?:\s(?:[ECMP][SD]?T|GMT|UTC))?"
UNIT = rf"(?:{any_of(CALENDAR | {'centurie'})})s?"
_TENS_ONES = rf"(?:{_TENS})[\s-](?:{_ONES})"
COUNT = rf"(?:(?:a\s)?couple\sof|\d{{1,3}}(?:,\d{{3}})?|{_TENS_ONES}|(?:{_ONES})\shundred|{any_of(list(NUMBERS))})"
HALF = r"(?:[\s-]and[\s-]a[\s-]half)"
PART = (
    r"(?:(?:the\s)?(?:early|mid|late)(?:[\s-]to[\s-](?:mid|late))?(?:\sin)?[\s-](?:the\s)?|end-(?:of-)?"
    r"|(?:the\s)?(?:middle|beginning|start|end|very end|first part|latter part|close)\sof\s(?:the\s)?)"
)
SEASON = r"(?-i:spring|summer|fall|autumn|winter|Spring|Summer|Fall|Autumn|Winter)"
HOLIDAY = rf"(?:{any_of(list(HOLIDAYS))})"
ORDINAL = rf"(?:{any_of(list(ORDINALS))})"
FISCAL = r"(?:(?:fiscal|financial)\syears?(?:\s\(FYs?\))?|FYs?|fiscal)"

# Before a day or month that is not known for certain: `from in or about March 2014 through on or about May 2, 2016`.
ABOUT = r"(?:(?:in|on)\sor\s(?:about|around)|(?:in\s)?(?:about|around)|approximately|circa|roughly)"

STEPS = {
    "last": -1, "past": -1, "previous": -1, "this": 0, "the": 0, "current": 0, "next": 1, "coming": 1, "following": 1,
}  # fmt: skip

# The hundreds that the first word of a year means: `nineteen ninety-nine`.
_CENTURIES = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}
_BLANK, _PARTED, _NO_DIGIT = re.compile(r"\s"), re.compile(r"[\s-]"), re.compile(r"\D")
# Behind a date: the word of a name.
CAPITAL = re.compile(r"\s[A-Z]")

_GRANULARITIES: dict[str, Granularity] = {unit: unit for unit in get_args(Granularity)}


def month_of(word: str | None) -> int:
    """1-12 of a month's name or abbreviation; 0 for none."""
    return MONTHS.get((word or "").rstrip(".").lower(), 0)


def day_of(word: str | None) -> int:
    """The day's number in `18`, `18th`, `eighteenth`, `twenty one`; 0 for none."""
    low = _BLANK.sub("-", (word or "").lower())
    if low[:1].isdigit():
        return int(_NO_DIGIT.sub("", low))
    tens, _, ones = low.partition("-")
    return DAY_WORDS.get(low) or (NUMBERS.get(tens, 0) + NUMBERS.get(ones, 0) if ones else 0)


def full_year(word: str | None) -> int:
    """A year of four digits, or of two (69-99 in the 1900s, as POSIX reads `%y`)."""
    number = int(word or 0)
    return number if number >= 100 else 2000 + number if number < 69 else 1900 + number


def unit_of(word: str | None) -> str:
    """The unit of time, singular."""
    low = (word or "").lower()
    return "century" if low == "centuries" else low.rstrip("s")


def granularity_of(unit: str) -> Granularity:
    """The granularity of a unit of time, singular; what has none of its own (weekends, fortnights) is told in days."""
    return _GRANULARITIES.get(unit, "day")


def count_of(word: str | None) -> float | None:
    """The number before a unit of time: `12`, `1,000`, `twenty-four`, `two hundred`, `two and a half`, `couple of`."""
    if not word:
        return None
    low = _PARTED.sub(" ", word.lower())
    if "couple" in low:
        return 2
    whole, half, _ = low.partition(" and a half")
    if whole[:1].isdigit():
        number = int(whole.replace(",", ""))
    else:
        head, *rest = whole.split(" ")
        factor = 100 if rest == ["hundred"] else 1
        number = NUMBERS.get(head, 0) * factor + (NUMBERS.get(rest[0], 0) if rest and factor == 1 else 0)
    return number + (0.5 if half else 0) or None


def spelled_year(words: str) -> int | None:
    """`nineteen ninety-nine` → 1999, `two thousand and eighteen` → 2018; None for no year."""
    head, *rest = _PARTED.sub(" ", words.lower().replace(" and ", " ")).split()
    if head == "two" and rest[:1] == ["thousand"]:
        century, rest = 2000, rest[1:]
    elif head in _CENTURIES and rest:
        century = _CENTURIES[head]
    else:
        return None
    if any(word not in NUMBERS for word in rest):
        return None
    value = sum(NUMBERS[word] for word in rest)
    return century + value if value < 100 else None
