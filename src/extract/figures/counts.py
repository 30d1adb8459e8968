"""Counts: a number with its noun, standing for a noun named before, or alone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from extract.figures.alone import BARE_BEFORE, befalls, counts_alone, lives, stands_alone, told_on
from extract.figures.analysis import Analysis
from extract.figures.antecedents import noun_before
from extract.figures.antecedents.shared import (
    noun_behind_aside,
    noun_of_last,
    noun_of_next,
    noun_of_opening,
    noun_of_share,
    noun_of_told_share,
)
from extract.figures.compounds import COUNTED_COMPOUNDS
from extract.figures.found import Found, Rule
from extract.figures.grammar import BE, HAVE, MODALS
from extract.figures.headers import fills_cell
from extract.figures.heads import read_head
from extract.figures.keeping import keep_quantity
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, is_plural, unit_of
from extract.figures.numbers import read_number
from extract.figures.numerals import Number
from extract.figures.partitives import partitive, read_fraction
from extract.figures.ranges import join
from extract.figures.unsigned import read_unsigned
from extract.figures.with_units import past_price, past_size
from extract.model import FRACTION, Modifier

_UNCOUNTED, _CONCERN = words_of("nouns", "uncounted"), words_of("nouns", "concern")
# `two or more children`
_OR_MORE: dict[str, Modifier] = {
    "more": "EQUAL_OR_MORE",
    "fewer": "EQUAL_OR_LESS",
    "less": "EQUAL_OR_LESS",
    "so": "APPROX",
}


@dataclass(frozen=True, slots=True)
class Count:
    """A number, or the range that it begins, at lexemes [first, end); `high` is the upper end of a range."""

    number: Number
    high: Number | None
    first: int
    end: int

    @property
    def value(self) -> float:
        """How many are counted, at most."""
        return (self.high or self.number).value

    @property
    def plural(self) -> bool:
        """Whether its noun stands in the plural."""
        return self.value != 1 or self.high is not None

    def keep(self, a: Analysis, last: int, unit: str | None, rule: Rule) -> Found:
        """Adds the figure that ends before lexeme `last`."""
        return keep_quantity(a, self.number, self.first, last, unit, rule, high=self.high)


def read_count(a: Analysis, number: Number) -> None:
    """A count with its noun, or a bare cardinal where its place says that it is a number of something."""
    joined = join(a, number, number.first, number.last)
    if joined and joined.number.first == joined.first:
        count = Count(number, joined.number, joined.start, joined.number.last)
    else:
        count = Count(number, None, number.first, number.last)
    bare = not number.digits and not number.hard  # `quarter results`, `half measures`
    if number.fraction and count.high and count.high.fraction and a.lex.low(count.end) == "of":
        count.keep(a, count.end, None, FRACTION)  # `two-thirds to three-quarters of hospitals`
    elif number.fraction and count.high is None and (bare or not is_plural(a.lex.low(count.end))):
        read_fraction(a, number, count.end)
    elif not (
        _or_more(a, count)
        or (count.high is None and _score(a, number))
        or _in_name(a, count)
        or _of_whole(a, count)
        or _behind_aside(a, count)
        or _of_size(a, count)
        or _of_those(a, count)
        or _with_noun(a, count)
    ):
        _without_noun(a, count)


def _or_more(a: Analysis, count: Count) -> bool:
    """`two or more children`."""
    lex, end = a.lex, count.end
    if lex.low(end) != "or" or lex.low(end + 1) not in _OR_MORE:
        return False
    head = read_head(lex, end + 2)
    if head is None:
        return False
    found = count.keep(a, head[1], head[0], "quantity.count")
    found.modifier = _OR_MORE[lex.low(end + 1)]
    return True


def _in_name(a: Analysis, count: Count) -> bool:
    """`the Three Seas Initiative`; refused."""
    if not _is_name(a.lex, count.number, count.end):
        return False
    a.refuse(count.number.first, count.end + 1, "quantity.name", "a number in a name")
    return True


def _of_whole(a: Analysis, count: Count) -> bool:
    """`four of the 15 seats`: the noun is that of the whole."""
    start = partitive(a.lex, count.end)
    whole = read_head(a.lex, start) if start is not None else None
    if whole is None or count.number.fraction:
        return False
    count.keep(a, count.end, whole[0], "quantity.partitive")
    return True


def _behind_aside(a: Analysis, count: Count) -> bool:
    """`120,000 (22 percent) returned migrants`, `80 percent (123,000) of people`."""
    if a.lex.low(count.end) not in ("(", ")") or not count.number.hard:
        return False
    opens = a.lex.low(count.end) == "("
    noun = noun_behind_aside(a.lex, count.end, count.plural) if opens else noun_of_share(a.lex, count.first, count.end)
    if noun is None:
        return False
    count.keep(a, count.end, noun, "quantity.bare")
    return True


def _of_size(a: Analysis, count: Count) -> bool:
    """`two 150 mg tablets`, `three $50,000 prizes`: what is counted stands behind what each of it measures or costs."""
    end = past_price(a.lex, count.end)
    if end is None and not count.number.digits:
        end = past_size(a.lex, count.end)
    head = read_head(a.lex, end, count.plural) if end is not None else None
    if head is None:
        return False
    count.keep(a, count.end, head[0], "quantity.count")
    return True


def _of_those(a: Analysis, count: Count) -> bool:
    """`Of the 310 calls, 120 concerned fires`: so many of those that the sentence opens with, and what they did."""
    noun = noun_of_opening(a, count.first) if a.lex.low(count.end) in _CONCERN and not count.number.fraction else None
    if noun is None or _qualified(a.lex, count.end, noun):
        return False
    count.keep(a, count.end, noun, "quantity.bare")
    return True


def _qualified(lex: Lexemes, i: int, noun: str) -> bool:
    """Whether a word in -ed at i is an adjective: `affected residents have`, `affected towns` of so many towns."""
    head = read_head(lex, i)
    return head is not None and (head[0] == noun or lex.low(head[1]) in BE | HAVE | MODALS)


def _with_noun(a: Analysis, count: Count) -> bool:
    """`1.7 million Venezuelan refugees`; one of a name (`one China`) is refused."""
    lex, number, end = a.lex, count.number, count.end
    spelled_of = lex.low(end) == "of" and number.hard and not number.digits
    head = read_head(lex, end + 1 if spelled_of else end, count.plural) or _singular(lex, count)
    if head is None:
        return False
    noun, last = head
    titled = lex.words[last - 1].istitle() or (
        lex.word(number.first).istitle() and lex.word(number.first - 1).isalpha()
    )
    if count.value == 1 and not number.digits and titled and lex.words[end].istitle():
        a.refuse(number.first, last, "quantity.name", "a number in a name")
        return True
    if ranged := _same_again(a, count, noun, last):
        high, last = ranged
        keep_quantity(a, number, count.first - 1, last, noun, "quantity.count", high=high)
        return True
    other = any(_is_another(a, k) for k in range(end, last))
    found = count.keep(a, end if other else last, noun, "quantity.count")  # `seven new 40-foot buses` are two figures
    if a.text[found.end - 2 : found.end] in ("’s", "'s"):
        found.end -= 2  # `one judge’s order`
    return True


def _is_another(a: Analysis, k: int) -> bool:
    """Whether the lexeme at k is a number of its own inside a counted phrase, and no calibre: `72 155mm howitzers`."""
    lex = a.lex
    calibre = lex.low(k + 1) == "mm" and lex.glued(k + 1)
    return lex.lows[k][0].isdecimal() and not lex.glued(k) and not a.claimed[k] and not calibre


def _same_again(a: Analysis, count: Count, noun: str, last: int) -> tuple[Number, int] | None:
    """A range that says its noun twice, its upper number and its end: `between 80 homes and 90 homes`."""
    if count.high or a.lex.low(count.first - 1) != "between" or a.lex.low(last) != "and":
        return None
    high = next((n for n in a.numbers if n.first == last + 1), None)
    head = read_head(a.lex, high.last) if high and high.value > count.value else None
    return (high, head[1]) if high and head and head[0] == noun else None


def _singular(lex: Lexemes, count: Count) -> tuple[str, int] | None:
    """The noun of a count that stands in the singular all the same: `a two lane road`, `0.5 FTE`."""
    noun, after = lex.low(count.end), lex.low(count.end + 1)
    if lex.word(count.end) in _UNCOUNTED and (not after.isalpha() or after in STOP):
        return noun, count.end + 1
    if not (count.plural and lex.word(count.end).islower()) or noun in STOP or is_plural(noun):
        return None
    compound = noun in COUNTED_COMPOUNDS and after.isalpha() and after not in STOP
    return (noun, count.end + 1) if compound or (after == "per" and noun.isalpha() and len(noun) > 2) else None


def _without_noun(a: Analysis, count: Count) -> None:
    """A number with no noun after it: one that counts by where it stands, or none of any thing."""
    lex, number, first, end = a.lex, count.number, count.first, count.end
    before, told = lex.word(number.first - 1), None
    named = any(c.isupper() for c in before) and before.lower() not in BARE_BEFORE
    following = noun_of_next(lex, end) if count.high is None else None
    if _names_program(lex, number):
        a.refuse(number.first, end, "quantity.name", "a number in a name")
    elif count.high is None and (shared := noun_of_last(a, first, end)):
        count.keep(a, end, shared, "quantity.bare")
    elif number.digits and not number.hard and named and count.high is None:
        a.refuse(number.first, end, "quantity.name", "a number in a name")
    elif lex.low(first - 1) == "per" and count.high is None:
        a.refuse(first, end, "quantity.denominator", "what a rate is told by")
    elif not number.hard and stands_alone(lex, first, end):
        a.refuse(first, end, "quantity.alone", "a number that stands alone")
    elif (
        (told := told_on(a, number, end)) is not None
        or following
        or counts_alone(lex, number, end, count.high is not None)
    ):
        noun = noun_of_told_share(a, first) or noun_before(a, number, end) or following or told or None
        if noun is None and (lives(lex, first, end, number.hard) or befalls(lex, number.first, end)):
            noun = "person"  # `more than one million who have the condition`, `700 injured`
        if (
            noun is None
            and number.value > 1
            and lex.word(end)[:1].isupper()
            and unit_of(lex.word(end) + "s") == "person"
        ):
            noun = "person"  # `4.4 million Hispanic, 1.2 million Asian and 300,000 other workers`
        found = count.keep(a, end, noun, "quantity.bare")
        if found.unit is None and number.scale >= 1e6:
            read_unsigned(a, found, first, end)
    elif fills_cell(a.cells, a.text, lex.starts[number.first], lex.ends[end - 1]):
        count.keep(a, end, None, "quantity.bare")
    else:
        a.refuse(number.first, end, "quantity.bare", "a number that counts nothing named")


def _is_name(lex: Lexemes, number: Number, end: int) -> bool:
    """Whether a number word in capitals opens a name: it and the next word have one, the words around have none."""
    first = number.first
    if number.digits or number.hard or first == 0 or not (lex.words[first].istitle() and lex.word(end).istitle()):
        return False
    before_it = takewhile(_goes_on, reversed(lex.words[max(first - 8, 0) : first]))
    around = [w for w in (*before_it, *takewhile(_goes_on, lex.words[end + 1 : end + 8])) if w.isalpha()]
    before = lex.words[first - 1].islower() or lex.lows[first - 1] == "the"
    return before and sum(w.islower() for w in around) * 2 >= len(around)


def _names_program(lex: Lexemes, number: Number) -> bool:
    """`100K CLIMA will build on it`: thousands that a name in capitals follows, in a text that is not in them.

    Or that stand in brackets inside a name: `the Americas (100K) Innovation Fund`.
    """
    end = number.last
    if not number.digits or lex.word(end - 1) != "K":
        return False
    if lex.word(number.first - 1) == "(" and lex.word(end) == ")":
        return lex.word(number.first - 2).istitle() and lex.word(end + 1).istitle()
    if not (lex.word(end).isalpha() and lex.word(end).isupper()):
        return False
    beside = (lex.word(number.first - 1), lex.word(end + 1))
    if is_plural(lex.low(end + 1)):
        return False  # `100K LED bulbs`
    return len(lex.word(end)) > 2 and not any(word.isupper() and len(word) > 1 for word in beside)


def _goes_on(word: str) -> bool:
    """Whether the sentence goes on at a word."""
    return word not in (".", "!", "?")


def _score(a: Analysis, number: Number) -> bool:
    """`won 24-17`, `passed it 238-194`: a falling pair of whole numbers is a score or a vote, no range; refused."""
    lex, i = a.lex, number.last
    if number.hard or not number.digits or number.value > 999:
        return False
    if not (lex.is_tie(i) and lex.low(i + 1).isdecimal()):
        return False
    second = read_number(lex, i + 1)
    if second is None or second.hard or second.value >= number.value or not a.is_free(i, second.last):
        return False
    a.refuse(number.first, second.last, "quantity.score", "a score or a vote, told as a pair")
    return True
