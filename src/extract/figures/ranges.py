"""Ranges: two numbers that are one figure (`$25-$30 billion`, `between 10 and 15 percent`, `1,500 to 2,000`)."""

from __future__ import annotations

from dataclasses import dataclass

from extract.figures.affixes import prefix
from extract.figures.analysis import Analysis
from extract.figures.changes import MOVES, NOUNS, VERBS, change_in
from extract.figures.grammar import ARTICLES, BE, COMPARATIVES, HEDGES, MODALS, QUALIFIERS
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import load, words_of
from extract.figures.minus import BELOW, has_sign, negative, said_negative
from extract.figures.numbers import read_number
from extract.figures.numerals import MAGNITUDES, MONEY_SIGNS, Number
from extract.figures.units import TIME

# Words that are a factor by which a level changes: `tripled, from 20 to 60`, `to double it from $4 to $8`.
_FACTORS = frozenset(load("factors")["words"]) | frozenset("double triple quadruple halve".split())
_SPEEDS = frozenset("mph kph kmh km miles kilometers kilometres".split())
_PERCENT = frozenset(("%", "percent"))
_COMPARATIVES = COMPARATIVES | {"as"}
_STANDING = words_of("nouns", "standing")
# What may stand between `between` or `from` and the first number.
_BETWEEN = HEDGES | ARTICLES | {"estimated"}
# Words that `and` joins a range behind: `in the range of $20 million and $22 million`.
_RANGE = frozenset("range ranges ranged ranging".split())
# Words whose `from` begins a range of two units: `is from six months to two years`.
_RANGES_FROM = _RANGE | BE | frozenset("vary varies varied varying anywhere lasting last lasts".split())
# After `to` these begin another figure: `from 5 to more than 10`.
_OPENS_ANOTHER = QUALIFIERS | {"as"}
# But not where the words before say that it is a range: `ranges from 5 to more than 10`.
_STEPPED_OVER = HEDGES | {"more", "than", "well"}
# Lexemes before `, from` among which a change stands: `fell by more than a quarter, from $4 million to $3 million`; and
# those among which one of a limit does: `raise the limit on fines that fall on poor homes, from $21,000 to $1 million`.
_BEFORE_COMMA, _OF_LIMITS = 9, 18
_LIMITS = words_of("nouns", "limits")
# Lexemes before a number among which `95% CI:` stands.
_OF_CI = 3
# Lexemes before `by` among which its verb stands: `raise the size of the next sale of notes by $1 to $9 million`.
_CHANGED_BY = 16
# Lexemes between `from` and the amount of the level that it names: `from the previous level of $9 million`.
_OF_LEVEL = 5
# Lexemes before a second `from` among which the verb of the first is looked for.
_PAIR = 32
_CHANGES = frozenset((*VERBS, *NOUNS)) | _FACTORS
# Lexemes in which a range ends before `, up from`.
_RANGE_REACH = 8
# Below this `or` joins any two numbers: `three or four years`.
_SMALL = 20
# Before a verb of change these tell what is to come, often as a range: `expects sales to grow 3 percent to 5 percent`.
_FORESEES = MODALS | {"to"}
# The most lexemes of a currency before the second number: `U.S.$`, `$(`.
_OF_CURRENCY = 3

# `over four to 20 weeks`
_WITHIN = frozenset("over within for during".split())
_TIMES = frozenset(f"{unit}s" for unit in TIME)
# What ties the two numbers of a range.
_TIES = HYPHENS | {"and", "to", "through", "or"}


@dataclass(slots=True)
class Joined:
    """The second number of a range, the lexeme where its side begins, and where the whole range begins.

    `low` is the value of the first number, with its sign where signs are asked for; `below`: the second is below zero.
    """

    number: Number
    first: int
    start: int
    low: float
    below: bool = False


def join(
    a: Analysis, number: Number, first: int, last: int, *, money: bool = False, signed: bool = False
) -> Joined | None:
    """The number that makes a range with the one at lexemes [first, last), if the words between them say so.

    `money`: a currency stands before the first, so that a letter behind the second is a magnitude (`$10-20M`);
    `signed`: both may be below zero (`-3% to -1%`).
    """
    lex, link = a.lex, a.lex.low(last)
    if link == "," and _of_interval(lex, first):
        second = read_number(lex, last + 1)
        return Joined(second, last + 1, first, number.value) if second and second.value > number.value else None
    if link not in _TIES:
        return None
    begin = first - 1 if signed and (negative(lex, first) or said_negative(lex, first)) else first
    low = -abs(number.value) if begin < first else number.value
    back = _past_between(lex, begin, link)
    i = _past_link(lex, number, first, last, back)
    if i is not None and link == "to" and _in_range(lex, back):
        while lex.low(i) in _STEPPED_OVER:
            i += 1  # `ranging from $200 to more than $900`
    if i is None or (link != "and" and lex.low(i) in _OPENS_ANOTHER):
        return None
    sign = signed and low <= 0 and has_sign(lex, i)
    below = sign and lex.low(i) in BELOW
    j = _past_currency(a, i + sign)
    second = a.number_at(j, money=money or j > i + sign or number.scale > 1)
    if second is None or not a.is_free(j, second.last):
        return None
    if link == "or" and number.value >= _SMALL and not _next_round(number.value, second.value):
        return None
    falls = low > 0 and second.value < low and second.scale <= number.scale
    if falls and not (link in ("to", "and") and number.hard):
        return None
    if sign and j == i + 1:
        second.first = i
        second.value = -second.value if below else second.value
    return Joined(second, i, back if lex.low(back) == "between" and link == "and" else begin, low, below)


def _past_currency(a: Analysis, i: int) -> int:
    """The lexeme of the number behind the currency that begins at lexeme i, or i where none does."""
    i += a.lex.low(i) == "about"
    if a.lex.low(i)[:1].isdecimal():
        return i
    for j in range(i + 1, i + _OF_CURRENCY + 1):
        if a.lex.low(j)[:1].isdecimal() or a.lex.low(j)[:1] == ".":
            before = prefix(a.lex, j, a.currency)
            return j if before and before.edge == i else i
    return i


def _of_interval(lex: Lexemes, first: int) -> bool:
    """Whether the number at a lexeme is the lower end of a confidence interval: `(95% CI: 24.1, 39.7)`."""
    before = lex.lows[max(first - _OF_CI, 0) : first]
    before = before[:-1] if before[-1:] in ([":"], [","], ["="]) else before
    return before[-2:] in (["%", "ci"], ["percent", "ci"], ["confidence", "interval"])


def leads_up(a: Analysis, number: Number, last: int) -> Number | None:
    """The number behind a `to` at lexeme `last` that makes no level of a change: `four months to three years`."""
    back = number.first - 1
    if a.lex.low(back) == "from" and a.lex.low(back - 1) not in _RANGES_FROM:
        return None
    if a.lex.low(last) != "to" or _leads(a.lex, number, number.first, last, back):
        return None
    second = a.number_at(last + 1)
    return second if second and a.is_free(second.first, second.last) else None


def _next_round(low: float, high: float) -> bool:
    """Whether a round number is the next after another: `70 or 80 percent`, `200 or 300 people`, no `30 or 60 days`."""
    step = 10.0 ** (len(str(int(low))) - 1)
    return low % step == 0 and high - low == step


def level_after(a: Analysis, number: Number) -> Number | None:
    """The level that the bare number of a first level leads to, whose unit holds for both: `from 3 to 5 percent`."""
    if a.lex.low(number.first - 1) != "from" or a.lex.low(number.last) != "to":
        return None
    second = a.number_at(number.last + 1)
    plain = number.digits or number.value == 0  # `from zero to 25 percent`
    return second if second and plain and second.digits and a.is_free(second.first, second.last) else None


def _past_between(lex: Lexemes, first: int, link: str) -> int:
    """The lexeme before `first` that opens a range, words between passed over: `between the ages of 5 and 17`."""
    back = first - 1
    ages = link == "and" and any(lex.low(k) in ("age", "ages") for k in (back, back - 1))
    while lex.low(back) in _BETWEEN or (ages and lex.low(back) in ("age", "ages", "of")):
        back -= 1
    return back


def _past_link(lex: Lexemes, number: Number, first: int, last: int, back: int) -> int | None:
    """The lexeme after what ties the number at lexemes [first, last) to the next; None where it makes no range.

    `back` is the lexeme before the number that counts.
    """
    link = lex.low(last)
    if link in HYPHENS:
        return _past_dash(lex, last)
    if link == "and":
        return last + 1 if lex.low(back) == "between" or _in_range(lex, back) else None
    if link == "or" and number.hard:
        return None
    return None if _leads(lex, number, first, last, back) else last + 1


def _in_range(lex: Lexemes, back: int) -> bool:
    """Whether the lexeme at `back` and the one before it say `range of`, `ranging from`."""
    return lex.low(back) in ("of", "from") and lex.low(back - 1) in _RANGE


def _past_dash(lex: Lexemes, i: int) -> int | None:
    """The lexeme after the hyphen at i, or after all of `10-to-15-minute`, `18- to 34-year-olds`; None after a dash."""
    if lex.low(i + 1) == "to" and lex.low(i + 2) in HYPHENS and lex.glued(i + 1):
        return i + 3
    if lex.low(i + 1) in ("to", "or") and lex.glued(i) and not lex.glued(i + 1):
        return i + 2
    return None if lex.low(i) == "—" and not lex.glued(i) else i + 1


def _falls(lex: Lexemes, number: Number, i: int) -> bool:
    """Whether the number at lexeme i, behind its currency, is less than the one before, which no range is."""
    second = read_number(lex, i + (lex.low(i) in MONEY_SIGNS))
    alike = second is not None and second.digits and number.digits and second.scale == number.scale
    return second is not None and alike and second.value < number.value


def _behind_range(lex: Lexemes, back: int) -> bool:
    """Whether what stands before the `from` of a level, or its `, up from`, is a range, as the level then is."""
    k = back - 1 - (lex.low(back - 1) in ("up", "down"))
    if lex.low(k) != ",":
        return False
    window = lex.lows[max(k - _RANGE_REACH, 0) : k]
    if "to" not in window:
        return False
    to = len(window) - window[::-1].index("to")
    sides = window[max(to - 3, 0) : to - 1], window[to:]
    return all(any(low[:1].isdigit() for low in side) for side in sides) and all(
        low[:1].isdigit() or low in MAGNITUDES or low in _PERCENT or low in MONEY_SIGNS for low in sides[1]
    )


def _leads(lex: Lexemes, number: Number, first: int, last: int, back: int) -> bool:
    """Whether a `to` leads from one level to another, or from a change to its level: `rose by 300 to 15,500`."""
    before = lex.low(back)
    if _in_range(lex, back):
        return False  # `was raised to a range of $7.10 to $7.30`
    if before in _STANDING and "from" in lex.lows[max(back - 2, 0) : back]:
        return not _goes_on(lex, last + 1)
    if before == "of" and "from" in lex.lows[max(back - _OF_LEVEL, 0) : back]:
        start = back - lex.lows[max(back - _OF_LEVEL, 0) : back][::-1].index("from") - 1
        if _change(lex, start - 1, 10) is not None:
            return not _goes_on(lex, last + 1)  # `was cut from a previous level of $9 million to $4 million`
    if number.value == 0 and lex.low(last + 2) in _SPEEDS:
        return False  # `goes from 0 to 60 mph` is said of one run
    pair = lex.lows[max(back - _PAIR, 0) : back - 1] if before == "from" and lex.low(back - 1) == "and" else []
    if "from" in pair:  # `rises from $85 to $130, and from $15 to $30`
        return not VERBS.keys().isdisjoint(pair)
    if (
        before == "from"
        and lex.low(back - 1) == ","
        and (
            lex.low(back - 2) in ("%", "percent")
            or any(lex.low(k) in _CHANGES for k in range(max(back - _BEFORE_COMMA, 0), back - 1))
            or _of_limit(lex, back)
        )
    ):
        return True  # `grew by 1.3%, from $9.14 to $9.26`, `rose $2 million, from $8 million to $10 million`
    if before == "from" and _behind_range(lex, back):
        return False  # `$9.7 to $9.8 billion, up from $9.5 to $9.7 billion`
    if before == "from" and _falls(lex, number, last + 1):
        return True  # `have fallen since June, from $5.02 to $4.50`
    if before == "from":
        changes = _change(lex, back - 1, 10) is not None or not _FACTORS.isdisjoint(
            lex.lows[max(back - _PAIR, lex.clause_start(back)) : back]
        )
        return changes and not _goes_on(lex, last + 1) and not _compares(lex, last + 1)
    if before in ("an", "additional"):
        return True
    if lex.low(first - 1) in _WITHIN and lex.low(last + 2) in _TIMES:
        return False  # `must be increased over four to 20 weeks`
    verb = _change(lex, back, _CHANGED_BY if before == "by" else 4)
    if verb is None and before == "of":
        verb = change_in(lex, back)
    if verb is None:
        return False  # `punishable by three to 10 years`
    foreseen = lex.low(verb - 1 - (lex.low(verb - 1) == "be")) in _FORESEES  # `expects sales to fall 6% to 7%`
    foreseen = foreseen or (
        lex.lows[verb].endswith("ing") and verb == lex.clause_start(verb)
    )  # `Losing 5% to 10% of it`
    bare = last == number.last and first == number.first and not number.hard  # `rose by 60 to 80 percent`, too
    after = read_number(lex, last + 1 + (lex.low(last + 1) in MONEY_SIGNS)) if lex.low(last) == "to" else None
    shares = lex.low(last - 1) in _PERCENT and after is not None and lex.low(after.last) in _PERCENT
    if after is None or not (foreseen or (before == "of" and shares) or (bare and not after.hard)):
        return True  # but `an increase of 3% to 5%` is a range
    most = 10 if before == "of" and bare and lex.low(after.last) in _PERCENT else 3  # `an increase of 1 to 4 percent`
    return not number.value < after.value <= most * number.value


def _of_limit(lex: Lexemes, back: int) -> bool:
    """Whether a verb changes a limit in the clause before lexeme `back`."""
    clause = range(max(back - _OF_LIMITS, lex.clause_start(back)), back - 1)
    return any(lex.lows[k] in VERBS and not _LIMITS.isdisjoint(lex.lows[k + 1 : k + 4]) for k in clause)


def _compares(lex: Lexemes, i: int) -> bool:
    """Whether the number at lexeme i is a factor that compares: `up from 6 to 10 times higher` is one range."""
    second = read_number(lex, i)
    return second is not None and lex.low(second.last) == "times" and lex.low(second.last + 1) in _COMPARATIVES


def _goes_on(lex: Lexemes, i: int) -> bool:
    """Whether the number at lexeme i ends a level that changes to another: `from 5 to 7 percent to 3 to 5 percent`."""
    second = read_number(lex, i)
    if second is None:
        return False
    for k in range(second.last, second.last + 3):
        if lex.low(k) == "to":
            return read_number(lex, k + 1) is not None
    return False


def _change(lex: Lexemes, i: int, reach: int) -> int | None:
    """The verb of change at lexeme i or up to `reach` words before, in the same clause."""
    for j in range(i, max(i - reach - 1, -1), -1):
        low = lex.low(j)
        if low in VERBS or low in MOVES:
            return j
        if low in (".", ";", ":", ",") or low in MONEY_SIGNS:
            return None
    return None
