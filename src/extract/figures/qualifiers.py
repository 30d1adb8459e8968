"""Qualifiers and rates: the words around a figure that say about, more than, up to, per year."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.found import Found
from extract.figures.grammar import AGO, BE, DEFINITE, DETERMINERS, HAVE, MODALS, POSSESSIVES, VAGUE
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.modifiers import LONGEST, beside, phrases
from extract.figures.nouns import STOP, is_plural
from extract.figures.qualifiers_behind import after_figure, labelled, told_again
from extract.figures.rates import ADVERBS, carry_rate, read_per, read_per_before
from extract.figures.rates_told import (
    counted_each,
    growth_each,
    of_each,
    opening_each,
    rate_of,
    read_each,
    returned,
    said_each,
)
from extract.figures.signs import read_signs
from extract.figures.trends import CLAUSE_END, trend
from extract.figures.trends_again import carry_trend
from extract.figures.units import LENGTHS, TIME, TIMES
from extract.figures.words import word_class
from extract.model import Modifier

_SKIP = words_of("modifiers", "skip") | words_of("modifiers", "epithets")
_AROUND_WHAT = words_of("modifiers", "around_what")
_UNDER_WHAT = words_of("modifiers", "under_what")
_ABOUT_WHAT = words_of("modifiers", "about_what")
_UP_WHAT, _BRINGS, _BROUGHT = (words_of("modifiers", name) for name in ("up_what", "brings", "brought"))
_AFTER_ADVERB = frozenset(
    "to in for from on at by and or but through throughout over since until during as with across of are is".split()
)
# Adjectives before the noun that a figure is of: `an estimated cost of $5 million`.
_KINDS: dict[str, Modifier] = {
    "estimated": "APPROX",
    "approximate": "APPROX",
    "maximum": "EQUAL_OR_LESS",
    "minimum": "EQUAL_OR_MORE",
}
_LASTS = BE | HAVE | words_of("modifiers", "lasts") | {"for", "of", "with", "just", "well", "in"}
_OVER_WHAT = words_of("modifiers", "handing") | words_of("modifiers", "over_what")
_QUARRELS = words_of("modifiers", "quarrels")
# Words back from `over` and `up to` among which the quarrel, or what is brought up, stands.
_REACH = 6
_PLACES = frozenset({"under", "around", "above", "below", "beyond", "over", "near", "within"})
_LACKING = frozenset({"short", "shy"})
# With a noun of its own what they pass is a figure to compare with: `exceeding the 37% target`.
_PASSING = words_of("modifiers", "passing")
# Above this no text tells the price of one thing by `earnings per share were …`.
_UNIT_PRICE = 1e6
# What `not` before a qualifier makes of it, the words that say it, and those behind which it is about something else.
_DENIED: dict[Modifier, Modifier] = {"MORE_THAN": "EQUAL_OR_LESS", "LESS_THAN": "EQUAL_OR_MORE"}
_NOT, _NOBODY = frozenset({"not", "cannot", "never"}), frozenset({"no", "nobody", "none", "neither"})
_DASHES = frozenset("–—")
# What tells a rate behind a figure, or that none is told there.
_TELLS_RATE = CLAUSE_END | _DASHES | VAGUE | ADVERBS.keys() | frozenset("it they we each every per a".split())
_LEADS = _AFTER_ADVERB | {"only", "just", "merely", "that", "than"}
_WHOM = frozenset({"me", "you", "him", "her", "us", "them", "it", "people"})
# The longest list that its top is told of.
_TOP = 100
# Lexemes of a noun with its adjectives.
_NOUN = 6
_FAR_OR_NEAR = frozenset(("well", "far"))


def qualify(a: Analysis) -> None:
    """Sets modifier, cue, trend and a rate said later in the clause on every figure but dates."""
    previous: Found | None = None
    for found in a.found:
        if found.label == "DATE":
            continue
        first, last = a.at(found.start), a.at(found.end - 1) + 1
        before, cue = _before(a, found, first)
        compared = before in ("MORE_THAN", "LESS_THAN") and previous is not None and previous.trend
        if compared and previous and a.at(previous.end - 1) + 1 == cue:
            before, cue = None, first  # `9 percent lower than the 450 tons`: compared, not qualified
        found.cue = a.lex.starts[cue]
        before = before or told_again(a.text, previous, found)
        behind = after_figure(a.lex, last) if before in (None, "APPROX") else None
        before = behind or before  # `an estimated $5 million or more`
        found.modifier = found.modifier or before or labelled(a.lex, first, last)
        if found.trend is None:
            found.trend = trend(a.lex, found, cue, last)
        previous = found
        if found.per is None:
            found.per = _rate(a, found, first, last, cue)
        if found.per is None and found.label == "MONEY" and abs(found.value or 0) < _UNIT_PRICE:
            found.per = read_per_before(a.lex, first, a.claimed)
    read_signs(a)
    told = [f for f in a.found if f.label != "DATE"]
    carry_trend(a, told)
    carry_rate(a, told)


def _before(a: Analysis, found: Found, first: int) -> tuple[Modifier | None, int]:
    """The qualifier that ends just before lexeme `first`, and the lexeme where the whole cue begins."""
    lex, told = a.lex, phrases("before")
    j, parens = first, 0
    while j > 0 and (lex.lows[j - 1] in _SKIP or (lex.lows[j - 1] in "([" and parens == 0)):
        parens += lex.lows[j - 1] in "(["
        j -= 1
        hit = _match(lex, j, told)
        if hit:
            return _checked(lex, found, j - hit[1], hit, first)
    hit = _match(lex, first, told)
    if hit:
        return _checked(lex, found, first - hit[1], hit, first)
    return _of_a_kind(lex, found, first), first


def _of_a_kind(lex: Lexemes, found: Found, first: int) -> Modifier | None:
    """`an estimated cost of $5 million`, `a maximum term of imprisonment of 23 years`: an adjective before the noun."""
    if lex.low(first - 1) != "of":
        return None
    noun = first - (4 if lex.low(first - 3) == "of" and not found.is_count else 2)  # `cost of repairs of $5 million`
    for k in range(noun, max(noun - 4, -1), -1):
        if lex.lows[k] in _KINDS and k < noun:
            return _KINDS[lex.lows[k]]
        if lex.lows[k] == "exceed" and lex.low(k - 1) in HYPHENS and lex.low(k - 4) == "not":
            return "EQUAL_OR_LESS"  # `a not-to-exceed amount of $5 million`
        if not lex.lows[k].isalpha() or (lex.lows[k] in STOP and k < noun) or lex.lows[k] in ("wage", "wages"):
            return None  # a minimum wage is a level
    return None


def _match(lex: Lexemes, end: int, told: dict[tuple[str, ...], Modifier]) -> tuple[Modifier, int] | None:
    """The longest qualifier whose words end before lexeme `end`: its meaning and how many words it has."""
    for length in range(min(LONGEST, end), 0, -1) if lex.low(end - 1) in beside("before") else ():
        words = tuple(lex.lows[end - length : end])
        if words in told:
            return told[words], length
    return None


def _checked(
    lex: Lexemes, found: Found, cue: int, hit: tuple[Modifier, int], first: int
) -> tuple[Modifier | None, int]:
    """A qualifier that begins at `cue` and ends before lexeme `first`, if its words mean one here; where it begins.

    `hit` is its meaning and how many words it has.
    """
    name, length = hit
    if found.value_max is not None and lex.low(cue + 2) == "range":
        return None, cue  # `in the range of $5 - $6 million` says the range again
    if lex.lows[cue] == "over" and length == 1 and _is_duration(found) and not _lasts(lex, cue):
        return None, cue
    if _of_verb(lex, cue, length, first) or _is_place(lex, found, cue, length, first):
        return None, first
    if lex.lows[cue + length - 1] == "that" and "of" in lex.lows[cue + length : first]:
        return None, first  # `estimates that of the 40 towns, 7 are safe`
    if lex.lows[cue] == "within":
        return (name, cue) if _is_duration(found) or found.unit in LENGTHS else (None, first)
    if lex.lows[cue] == "some" and lex.low(cue - 1) in ("for", "in") and found.value == 1:
        return None, first
    if lex.lows[cue] == "some" and found.rule == "quantity.age" and found.start < found.number_start:
        return None, first  # `some aged 85`
    if lex.lows[cue] == "top" and found.label == "QUANTITY" and (found.value or 0) <= _TOP:
        return None, first  # `the United States top 10 partners`
    inner = _match(lex, cue, phrases("before")) if cue else None
    if inner and length and lex.lows[cue - 1] in ("least", "most"):
        return inner[0], cue - inner[1]
    if name in _DENIED and _is_denied(lex, cue):
        name = _DENIED[name]
    return name, cue


def _is_duration(found: Found) -> bool:
    """Whether a figure is a length of time, and no age."""
    return found.label == "QUANTITY" and found.unit in TIME and found.rule != "quantity.age"


def _lasts(lex: Lexemes, cue: int) -> bool:
    """Whether what stands before `over` lasts: `spent over two years in it`, but `will be spent over two years`."""
    before = lex.low(cue - 1)
    return before in _LASTS and not (before == "spent" and lex.low(cue - 2) in BE)


def _of_verb(lex: Lexemes, cue: int, length: int, first: int) -> bool:
    """Whether the words at `cue` belong to the verb before: `turned over 12 documents`, `edged up to 7`."""
    word, before = lex.lows[cue], lex.low(cue - 1)
    if length > 1:
        verb = cue - 1 - (before == "back")  # `inching back up to 4 percent`, but `pay back up to $500`
        goes = lex.low(verb) in _UP_WHAT and lex.low(verb - 1) not in MODALS  # but `can go up to $5 million`
        near = lex.lows[max(cue - _REACH, lex.clause_start(cue)) : cue]
        brings = before != "to" and not (_BRINGS.isdisjoint(near) or _BROUGHT.isdisjoint(near))
        return word == "up" and length == 2 and (goes or brings)
    if word == "around":
        return before in _AROUND_WHAT
    if word == "top":
        return not (before in MODALS or (is_plural(before) and before not in STOP))  # `the top 10`, but `sales top $5`
    return (word == "about" and _is_topic(lex, cue, first)) or (
        word == "over"
        and (before in _OVER_WHAT or not _QUARRELS.isdisjoint(lex.lows[max(cue - _REACH, lex.clause_start(cue)) : cue]))
    )


def _is_place(lex: Lexemes, found: Found, cue: int, length: int, first: int) -> bool:
    """Whether a qualifier says where or past what, and not how many: `organized under four pillars`."""
    word = lex.lows[cue]
    definite = found.rule != "quantity.age" and not DETERMINERS.isdisjoint(lex.lows[cue + 1 : first])
    if length == 1 and definite and word in _PASSING and lex.low(first - 1) not in ("a", "an"):
        return True
    few = found.value is not None and found.value <= 12 and lex.low(first).isalpha()
    named = word == "under" and found.is_count and (few or found.unit in _UNDER_WHAT)
    if length == 1 and word in _PLACES and (definite or named):
        return True
    if lex.lows[cue + length - 1] == "than" and not DEFINITE.isdisjoint(lex.lows[cue + length : first]):
        return lex.low(cue - 1) not in DETERMINERS  # `grew by 9,000, less than the 12,000 expected`
    if lex.lows[cue + length - 2] in _LACKING and not DEFINITE.isdisjoint(lex.lows[cue + length : first]):
        return True  # `short of the 75% target`
    if length == 2 and lex.lows[cue] in _FAR_OR_NEAR and _is_owned(lex, cue, first):
        return True  # `well above its £800,000 estimate`, `well below the 95% target`
    compound = lex.text[found.number_end : found.number_end + 1] == "-"  # `well below the 50-day average`
    return definite and compound and lex.lows[cue + length - 1] in _PLACES


def _is_owned(lex: Lexemes, cue: int, first: int) -> bool:
    """Whether what stands up to lexeme `first` makes a known level of the number: `well below the 95% target`."""
    words = lex.lows[cue + 1 : first]
    return not POSSESSIVES.isdisjoint(words) or (words[:1] in (["below"], ["above"]) and "the" in words)


def _is_topic(lex: Lexemes, cue: int, first: int) -> bool:
    """Whether `about` at `cue` says of what: `spoke about the two reporters`, `asked him about two issues`."""
    spoken = cue - 1 if lex.low(cue - 1) in _ABOUT_WHAT else cue - 2 if lex.low(cue - 1) in _WHOM else -1
    return lex.low(spoken) in _ABOUT_WHAT or not DEFINITE.isdisjoint(lex.lows[cue + 1 : first])


def _is_denied(lex: Lexemes, cue: int) -> bool:
    """Whether `not`, with a verb at most before the qualifier at `cue`, turns it: `cannot work more than`."""
    start = lex.clause_start(cue)
    nobody = not _NOBODY.isdisjoint(lex.lows[max(cue - _REACH, start) : cue])
    if nobody and word_class(lex.low(cue - 1)) in ("V", "H", "B"):
        return True  # `no family pays more than`
    near = lex.lows[max(cue - 3, start) : cue]
    at = next((k for k, low in enumerate(near) if low in _NOT or low.endswith(("n't", "n’t"))), None)
    return at is not None and not any(low in _LEADS for low in near[at + 1 :])


def _is_noun(lex: Lexemes, i: int, end: int) -> bool:
    """Whether a noun with its adjectives fills [i, end): `industrial by-products` of `24 tonnes of … a day`."""
    if not i < end <= i + _NOUN:
        return False
    ends = (j for j in range(i, end) if not {lex.low(j), lex.low(j + 1)} & HYPHENS)
    return all(lex.lows[j].isalnum() and word_class(lex.lows[j]) in "NHE" for j in ends)


def _rate(a: Analysis, found: Found, first: int, last: int, cue: int) -> str | None:
    """A rate said later in the clause, or at its opening: `50,000 patients … annually`, `Each year, 40 people die`."""
    lex = a.lex
    if found.rule in ("quantity.fraction", "quantity.factor", "quantity.partitive"):
        return None
    if told := rate_of(lex, last):
        return told
    if found.label == "PERCENT":
        return growth_each(lex, last)
    if found.unit in TIME:
        return None
    if found.label == "QUANTITY" and lex.text[found.number_end : found.number_end + 1] == "-":
        return None  # `the 210-mile route is used each year`
    if each := read_each(lex, first, last, found.is_count):
        return each
    if found.label == "MONEY" and (coin := returned(lex, cue)):
        return coin
    if (found.label == "MONEY" or found.rule == "quantity.count") and (each := of_each(a, found, last)):
        return each
    if found.label == "MONEY" and (each := said_each(lex, cue, a.claimed)):
        return each
    if found.is_count and (each := counted_each(lex, a.at(found.number_end), last, found.value or 0)):
        return each
    if lex.low(a.at(found.start) - 1) == "annual" or (found.value == 1 and found.rule == "quantity.count"):
        return None
    if each := opening_each(lex, cue, a.claimed):
        return each
    dashes = 0
    for k in range(last, min(last + 16, len(lex))):
        low = lex.lows[k]
        if low not in _TELLS_RATE and a.claimed[k] != 1:
            continue
        if low in CLAUSE_END or (k > last and a.claimed[k] == 1 and low not in ("each", "every", "a")):
            return None
        if low in VAGUE:
            return None
        if low in ADVERBS and (lex.low(k + 1) in _AFTER_ADVERB or not lex.low(k + 1)[:1].isalpha()):
            return ADVERBS[low]
        if low in _DASHES:
            dashes += 1
            continue
        if dashes == 1 and low != "a" and lex.low(k - 1) not in _DASHES:
            return None  # `rose by 9 tons – as if a town were added each year`
        if low in ("each", "every") and lex.low(k - 1) in ("more", "less") and k > last + 1:
            return None  # `40 people will pay more each year`
        if low in ("it", "they", "we") and lex.low(k - 1) in ("and", "but"):
            return None  # `of 12 towns, and it is read every year`
        if low in ("each", "every", "per") and lex.low(k + 1) in TIMES:
            return lex.low(k + 1)
        ago = lex.low(k + 2) in AGO
        if low == "per" and found.label == "MONEY" and k <= last + 2:
            rate = read_per(lex, k)
            return rate[0] if rate else None  # `an 18 cent tax per gallon`
        beside = k == last or (lex.low(last) == "of" and _is_noun(lex, last + 1, k))  # `200,000 tons of steel a year`
        beside = beside or (k == last + 1 and lex.low(last) in ("less", "more"))  # `£2 less a day`
        if low == "a" and beside and lex.low(k + 1) in ("year", "month", "week", "day") and not ago:
            return lex.low(k + 1)
    return None
