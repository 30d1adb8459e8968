"""Factors and shares without a unit: `doubled`, `three times larger`, `ten-fold`, `six in 10`."""

from __future__ import annotations

from math import gcd

from extract.figures.analysis import Analysis
from extract.figures.changes import NOUNS, VERBS
from extract.figures.found import Found
from extract.figures.grammar import COMPARATIVES, DETERMINERS, QUALIFIERS
from extract.figures.lex import HYPHENS, Lexemes, Watched
from extract.figures.lexicon import load, words_of
from extract.figures.numbers import read_number
from extract.figures.numerals import Number
from extract.figures.ranges import join
from extract.figures.rates import ADVERBS, read_per
from extract.figures.words import word_class
from extract.model import FACTOR, SHARE, Trend

_DATA = load("factors")
_WORDS: dict[str, tuple[float, Trend]] = _DATA["words"]
_VERBS: dict[str, tuple[float, Trend]] = _DATA["verbs"]
_FOLDS: dict[str, float] = _DATA["folds"]
_BEFORE = words_of("factors", "context", "before")
# Words that may stand between the auxiliary and the verb besides those in -ly.
_ADVERBS = frozenset("very well also even then soon again".split())
_AFTER = words_of("factors", "context", "after")
_AFTER_TWICE = frozenset("in during since this last before already by".split())
# Verbs before what changes by itself: `saw sales double over ten years`.
_SEEN = frozenset("saw see sees seen seeing watch watched".split())
# Lexemes from one to the factor.
_SIGHT = 10
# What tells the time or place behind the factor.
_OVER = frozenset("in over by since within during between from to this last and . ,".split()) | {""}
# What may follow a number word of which a factor is the upper end: `two- to fourfold`.
_TIES = HYPHENS | {"to", "or"}
_GROWN = frozenset(("increased", "grown"))
# Up to how many any number can be that a rate is told of: `five in 12`.
_RATES = 12
# Beyond them, these: `88 out of 100`, `19 out of 20`.
_ROUND = frozenset((20, 25, 50, 100, 1000))
_CHANGES = {word: way for word, way in (VERBS | NOUNS).items() if word != way}
_COMPARING = COMPARATIVES | words_of("factors", "context", "comparing")
# `two or three times last year`, `four times the past year` tell how often.
_WHEN = frozenset("last next this each every later earlier".split())
_STRETCHES = frozenset(("the", word) for word in ("past", "last", "next"))
# `1 in 5 years`, `three in 10 percent`: a time, a place or a share, no whole of people or things.
_NOT_SHARED = words_of("factors", "context", "apart")
FACTOR_WORDS = Watched({*_WORDS, *_VERBS, *_FOLDS, "twice"})


def find_factors(a: Analysis) -> None:
    """Turns words like `doubled` and `tenfold` into QUANTITY figures with unit `times`."""
    lex = a.lex
    for i in lex.where(FACTOR_WORDS):
        low = lex.lows[i]
        if a.claimed[i]:
            continue
        if lex.low(i + 1) == "down":
            a.refuse(i, i + 2, "quantity.idiom", "an expression, no number of something")  # `doubling down on it`
        elif low in _FOLDS:
            _add(a, i, i + 1, _FOLDS[low], _trend_near(lex, i))
        elif lex.low(i + 1) in HYPHENS and lex.glued(i + 1):
            continue  # `double-digit`
        elif low in _WORDS:
            _add(a, i, i + 1, *_WORDS[low])
        elif low == "twice":
            _twice(a, i)
        elif not lex.word(i).istitle() or lex.word(i + 1) in _AFTER:  # `Double the budget`, but `Triple Crown`
            _multiply(a, i)


def _multiply(a: Analysis, i: int) -> None:
    """`will double`, `double the number`: a factor where the word at lexeme i is a verb or compares."""
    lex, (value, way) = a.lex, _VERBS[a.lex.lows[i]]
    before = lex.low(i - 1)
    back = i - 1
    while lex.low(back).endswith("ly") or lex.low(back) in _ADVERBS:
        back -= 1
    adverb = back < i - 1 and lex.low(back) in _BEFORE  # `would roughly double`, `may very well triple`
    if before == "or" and a.claimed[i - 2] and lex.low(i - 2) in _VERBS:
        adverb = True  # `could double or triple`
    if lex.low(i + 1) == "that" and lex.low(i + 2) in ("in", "of") and before in ("and", "or"):
        _add(a, i, i + 1, value, None)  # `double the rate there and quadruple that in Europe`
    elif _seen_to(lex, i) or (before == ":" and lex.low(i + 1) == "to" and lex.low(i + 2)[:1].isdecimal()):
        _add(a, i, i + 1, value, way)
    elif adverb or before in _BEFORE or lex.low(i + 1) in _AFTER:
        more = before == "than" and lex.low(i - 3) in _BEFORE  # `to more than double`
        changes = adverb or more or before in _BEFORE - {"than", "about"} or before == "more" or i == 0
        _add(a, i, i + 1, value, way if changes else None)


def _seen_to(lex: Lexemes, i: int) -> bool:
    """Whether the word at lexeme i is what something was seen to do: `saw the rate of arrests double in five days`."""
    if lex.low(i + 1) not in _OVER or lex.low(i - 1) in DETERMINERS | {"or", "and", ","}:
        return False
    return not _SEEN.isdisjoint(lex.lows[max(lex.clause_start(i), i - _SIGHT) : i - 1])


def _twice(a: Analysis, i: int) -> None:
    """`twice a year`, `once or twice daily`, `twice in 2019`: how often; `twice as many`: a factor."""
    lex = a.lex
    after = lex.low(i + 1)
    per = (ADVERBS[after], i + 2) if after in ADVERBS else read_per(lex, i + 1)
    if per:
        once = (lex.low(i - 2), lex.low(i - 1)) in (("once", "or"), ("once", "to")) and a.is_free(i - 2, i)
        found = _add(a, i - 2 * once, per[1], 2 - once, None, unit="time", per=per[0])
        found.value_max = 2.0 if once else None
    elif after in _AFTER_TWICE and lex.low(i - 1) not in ("or", "think"):
        _add(a, i, i + 1, 2, None, unit="time")
    elif after in _COMPARING:
        _add(a, i, i + 1, 2, None)


def _time_and(lex: Lexemes, first: int) -> int | None:
    """The `time` before the half at lexeme `first` that work overtime is paid by: `time and one-half`."""
    i = first - 1 - (lex.low(first - 1) in HYPHENS)
    if lex.low(i) != "and" or lex.low(first) not in ("a", "one"):
        return None
    i -= 1 + (lex.low(i - 1) in HYPHENS)
    return i if lex.low(i) == "time" and lex.low(i - 1) not in DETERMINERS else None


def read_factor(a: Analysis, number: Number) -> bool:
    """`three times larger`, `four times`, `5x`, `ten-fold`, `six in 10`: whether the number is one of these."""
    lex, i = a.lex, number.last
    low = lex.low(i)
    if number.value == 0.5 and (overtime := _time_and(lex, number.first)) is not None:
        _add(a, overtime, i, 1.5, None)
        return True
    if low in HYPHENS and lex.low(i + 1) == "fold":
        _add(a, number.first, i + 2, number.value, _trend_near(lex, i + 1))
        return True
    if low == "fold" or (
        low in ("x", "×") and lex.glued(i) and not (lex.glued(i + 1) and lex.low(i + 1)[:1].isalnum())
    ):
        _add(a, number.first, i + 1, number.value, _trend_near(lex, i))
        return True
    if low in _TIES and not number.digits and (end := _to_fold(lex, number)):
        _add(a, number.first, end, number.value, _trend_near(lex, end - 1)).value_max = float(_FOLDS[lex.lows[end - 1]])
        return True
    joined = join(a, number, number.first, number.last)
    if joined and joined.number.first == joined.first and (last := _past_fold(lex, joined.number.last)):
        found = _add(a, joined.start, last, number.value, _trend_near(lex, last - 1))
        found.value_max = joined.number.value
        return True
    if joined and joined.number.first == joined.first and lex.low(joined.number.last) == "times":
        end = joined.number.last
        if _is_factor(lex, joined.start, end + 1):
            found = _add(a, joined.start, end + 1, number.value, None)
        else:
            found = _times(a, joined.number, joined.start, number.value)
        found.value_max, found.number_end = joined.number.value, lex.ends[joined.number.last - 1]
        return True
    if low in ("times", "time") and number.value == 1:
        return False
    if low == "times":
        _times(a, number, number.first, number.value)
        return True
    return _share(a, number)


def _to_fold(lex: Lexemes, number: Number) -> int | None:
    """Where the factor ends that is the upper end of a number word: `two- to fourfold`, `three-to-fivefold`."""
    i = number.last + (lex.low(number.last) in HYPHENS)
    end = i + 1 + (lex.low(i + 1) in HYPHENS)
    if lex.low(i) not in ("to", "or") or _FOLDS.get(lex.low(end), 0) <= number.value:
        return None
    return None if lex.low(number.first - 1) == "from" else end + 1


def _past_fold(lex: Lexemes, i: int) -> int | None:
    """Where the `fold` at lexeme i, or behind its hyphen, ends: `2- to 4-fold`; None where there is none."""
    i += lex.low(i) in HYPHENS
    return i + 1 if lex.low(i) == "fold" else None


def _times(a: Analysis, number: Number, first: int, value: float) -> Found:
    """`increased by more than 6 times`, `three times larger`: a factor; `four times`, `six times a year`: how often.

    The number ends at `times`; `first` and `value` are those of the lower one of a range: `two or three times`.
    """
    lex, i = a.lex, number.last
    compares = lex.low(i + 1) in _COMPARING and (lex.low(i + 1), lex.low(i + 2)) not in _STRETCHES
    owned = any(lex.owns(k) for k in (i + 1, i + 2))  # `ten times last year’s`
    if _grown_by(lex, first):
        return _add(a, first, i + 1, value, _trend_back(lex, first))
    if number.value % 1 or compares or owned:
        return _add(a, first, i + 1, value, None)
    per, end = read_per(lex, i + 1) or (None, i + 1)
    return _add(a, first, end, value, None, unit="time", per=per)


def _is_factor(lex: Lexemes, i: int, end: int) -> bool:
    """Whether a range at lexeme i whose `times` ends before `end` tells a change or compares, and not how often.

    `rose three to four times`, `two to three times book value`.
    """
    j = i - 1
    while j >= 0 and lex.lows[j] in QUALIFIERS:
        j -= 1
    low = lex.low(end)
    if read_per(lex, end) or low in ADVERBS:
        return False
    noun = lex.word(end).islower() and word_class(low) in ("N", "H")
    return (noun and low not in _WHEN) or lex.low(j) in VERBS


def _grown_by(lex: Lexemes, i: int) -> bool:
    """Whether a number at lexeme i stands after `by` or `an increase of`, a qualifier between or not."""
    j = i - 1
    while j >= 0 and lex.lows[j] in QUALIFIERS:
        j -= 1
    return lex.low(j) == "by" or (lex.low(j) == "of" and lex.low(j - 1) in NOUNS)


def _trend_back(lex: Lexemes, i: int) -> Trend | None:
    """The direction of the verb or noun of change up to twelve words before lexeme i."""
    for low in reversed(lex.lows[max(i - 12, 0) : i]):
        if low in _CHANGES:
            return _CHANGES[low]
    return None


def _share(a: Analysis, number: Number) -> bool:
    """`1 in 5`, `six in 10 adults`, `one out of every three children`, `9 of 10`."""
    lex, i = a.lex, number.last
    if number.hard or number.value > 100:
        return False
    j = i
    if lex.low(j) in HYPHENS and lex.low(j + 1) == "in" and lex.low(j + 2) in HYPHENS:
        j += 3
    elif lex.low(j) == "in":
        j += 1
    elif lex.low(j) == "out" and lex.low(j + 1) == "of":
        j += 2
    elif lex.low(j) == "of" and lex.low(j + 1) == "every":
        j += 1
    else:
        return False
    if lex.low(j) == "every":
        j += 1
    whole = read_number(lex, j)
    if whole is None or not a.is_free(j, whole.last) or whole.value <= number.value or whole.value in (0, 1):
        return False
    if (whole.value >= 1500 and not whole.hard) or (lex.low(j - 2) == "out" and _is_count(number, whole)):
        return False
    after = lex.low(whole.last)
    if lex.low(j - 1) == "in" and (after in _NOT_SHARED or (lex.word(j - 2).isupper() and len(lex.word(j - 2)) > 1)):
        return False
    found = _add(a, number.first, whole.last, number.value / whole.value, None, unit=None)
    found.rule = SHARE
    return True


def _is_count(number: Number, whole: Number) -> bool:
    """Whether an `out of` counts some of a known number, as no rate is told: `12 out of 20 mines`, `17 out of 27`."""
    n, of = int(number.value), int(whole.value)
    return of > _RATES and (of not in _ROUND or (of < 100 and gcd(n, of) > 1))


def _trend_near(lex: Lexemes, i: int) -> Trend | None:
    """The direction of a change that the words beside a factor at lexeme i name: `a tenfold increase`."""
    grown = not _GROWN.isdisjoint(lex.lows[max(i - 3, 0) : i])
    return NOUNS.get(lex.low(i + 1)) or ("up" if grown else None)


def _add(
    a: Analysis,
    first: int,
    last: int,
    value: float,
    trend: Trend | None,
    unit: str | None = "times",
    per: str | None = None,
) -> Found:
    found = Found(
        "QUANTITY",
        a.lex.starts[first],
        a.lex.ends[last - 1],
        FACTOR if unit == "times" else "quantity.frequency",
        value=float(value),
        unit=unit,
        per=per,
        trend=trend,
        number_start=a.lex.starts[first],
        number_end=a.lex.ends[last - 1],
    )
    return a.add(found, first, last)
