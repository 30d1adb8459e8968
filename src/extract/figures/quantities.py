"""QUANTITY: measures with a unit, counts with their noun, durations, ages, shares, bare cardinals."""

from __future__ import annotations

from extract.figures.ages import name_age, read_age, read_age_group
from extract.figures.analysis import Analysis
from extract.figures.compounds import read_compound
from extract.figures.counts import read_count
from extract.figures.durations import find_article_durations
from extract.figures.factors import find_factors, read_factor
from extract.figures.grammar import AGO, DEFINITE, DETERMINERS
from extract.figures.heads import read_head
from extract.figures.letters import share_letters, take_letter
from extract.figures.levels import read_level
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, is_plural, singular
from extract.figures.numbers import read_number
from extract.figures.numerals import JOINERS, LETTERS, Number
from extract.figures.premodifiers import OPENING
from extract.figures.ranges import join
from extract.figures.units import read_unit
from extract.figures.with_units import past_size, read_measure
from extract.figures.words import word_class

_NOT_COUNTED_ONE = words_of("nouns", "after_one") | words_of("nouns", "never_ones")
_PARTS, _ABSTRACT = words_of("nouns", "one_part"), words_of("nouns", "one_abstract")
_SOURCES = words_of("nouns", "sources")
_TELLING = words_of("nouns", "telling")
_WHOLES = DETERMINERS | {"it", "what"}
# `no one`, `each one`, `this is one`: a pronoun.
_ONE_AFTER = frozenset("no any every some each another this that number is was".split())
_SIZES = words_of("units", "after_meters")
# Words after which `one day` is a length of time.
_BEFORE_DAY = frozenset("than least most only just even every within for".split())
# `one day before the vote`
_AWAY = AGO | {"after", "prior"}
_ORDINALS = frozenset("hundredth thousandth millionth billionth trillionth".split())
# Behind these a third is the one after the second: `for a third straight year`.
_IN_ORDER = frozenset("straight consecutive successive time term".split())
# What leads from one thing to another.
_LEADS_ON = frozenset("to over from after into than against with by on for".split())
# `people in their 50s`, `the low 70s`: no seconds.
_DECADE_BEFORE = DEFINITE | frozenset("mid early late low high upper lower in s".split())


def find_quantities(a: Analysis) -> None:
    """Turns the numbers that no other label took into QUANTITY figures, or refuses them with a reason."""
    find_article_durations(a)
    for number in a.numbers:
        if a.is_free(number.first, number.last):
            _million(a, number)
    share_letters(a)
    for number in a.numbers:
        if not a.is_free(number.first, number.last):
            continue
        if read_age_group(a, number) or read_factor(a, number) or read_level(a, number) or _refused(a, number):
            continue
        if measured := read_measure(a, number):
            name_age(a.lex, number, measured)
        elif not (read_age(a, number) or read_compound(a, number)):
            read_count(a, number)
    find_factors(a)


def _million(a: Analysis, number: Number) -> None:
    """`2.7m sales`, `12.3m tonnes`, `1.2b views`: an m or b that touches the number is a magnitude of what follows."""
    lex, i = a.lex, number.last
    if (
        number.scale == 1
        and number.digits
        and lex.word(i) in ("m", "b")
        and lex.glued(i)
        and lex.low(i + 1)[:1].isalpha()
    ):
        size = lex.word(i) == "m" and lex.low(i + 1) in _SIZES
        decimal = lex.word(i) == "b" or ("." in lex.words[i - 1] and lex.words[i + 1].islower())
        if (
            not size
            and (lex.low(i + 1) not in STOP or lex.low(i + 1) in OPENING)
            and (decimal or read_unit(lex, i + 1) or read_head(lex, i + 1))
        ):
            take_letter(a, number, LETTERS[lex.word(i)])


def _refused(a: Analysis, number: Number) -> bool:
    """Whether a number counts and measures nothing; it is then refused with the reason."""
    fault = _fault(a, number)
    if fault is None:
        return False
    rule, reason, more = fault
    a.refuse(number.first, number.last + more, rule, reason)
    return True


def _fault(a: Analysis, number: Number) -> tuple[str, str, int] | None:
    """Why a number is no quantity: the rule, the reason, and how many lexemes after it belong to it; None for one."""
    lex = a.lex
    after, before = lex.low(number.last), lex.low(number.first - 1)
    if _is_decade(lex, number):
        return "quantity.decade", "a decade of age or of degrees", 1
    if _is_make(lex, number):
        return "quantity.plural", "a form or make in the plural, or hundreds", 1
    if number.digits and not number.hard and lex.glued(number.first) and lex.word(number.first - 1).isupper():
        return "quantity.code", "letters and digits of one name", 0  # `COP26 commitments`
    if number.digits and lex.glued(number.last) and after[:1].isalpha():
        unit = read_unit(lex, number.last, glued=True) or after in ("x", "fold")
        counted = len(after) > 4 and lex.word(number.last).islower() and is_plural(after)  # `in 21states`
        return None if unit or counted else ("quantity.code", "letters and digits of one name", 1)
    if number.fraction and not number.digits and before not in ("two", "and") and after in _IN_ORDER:
        return "quantity.ordinal", "an ordinal", 0  # `a third straight year`
    if after in _ORDINALS and lex.low(number.last + 1) != "of":
        return "quantity.ordinal", "an ordinal", 1
    if number.value == 1 and not number.digits and not number.hard:
        if _pairs(lex, number.last):
            return "quantity.one", "one of a pair that another follows", 0
        if _measures_one(a, number) or past_size(a.lex, number.last) is not None:
            return None
        if _is_pronoun(lex, number):
            return "quantity.one", "one as a pronoun or in an idiom", 0
    if not number.digits and not number.hard and before in JOINERS and lex.glued(number.first):
        return "quantity.compound", "part of a compound word", 0
    if number.digits and not number.hard and lex.word(number.first)[0] == "0" and len(lex.word(number.first)) > 1:
        return "quantity.code", "a leading zero: an identifier", 0
    return None


def _is_decade(lex: Lexemes, number: Number) -> bool:
    """`people in their 50s`, `in the low 70s and 80s`."""
    if not (number.digits and lex.low(number.last) == "s" and lex.glued(number.last)):
        return False
    before = lex.low(number.first - 1)
    listed = before in ("and", "or", "to") and lex.low(number.first - 2) == "s"
    return number.value % 10 == 0 and 0 < number.value < 100 and (before in _DECADE_BEFORE or listed)


def _is_make(lex: Lexemes, number: Number) -> bool:
    """`filed 1099s`, `two 747s`, `100s of tests`, but `it took 1.5s`."""
    joined = number.digits and lex.word(number.last) == "s" and lex.glued(number.last)
    return joined and number.value >= 100 and number.value % 1 == 0


def _measures_one(a: Analysis, number: Number) -> bool:
    """Whether a spelled-out one begins a range or has a unit: `one to two million new jobs`, `one mile`."""
    joined = join(a, number, number.first, number.last)
    if joined and joined.number.first == joined.first and joined.number.value > 1:
        return True
    lex, i = a.lex, number.last
    if lex.low(i) == "day":
        return lex.low(number.first - 1) in _BEFORE_DAY or lex.low(i + 1) in ("off", "per", "later", "earlier")
    i += lex.low(i) in ("final", "last")  # `one final month`
    return read_unit(lex, i) is not None and lex.low(i) not in ("second", "time")


def _pairs(lex: Lexemes, i: int) -> bool:
    """Whether the phrase at lexeme i, after a spelled-out one, has another beside it: `one race over another`."""
    for j in range(i + 1, i + 6):
        if lex.low(j) in (".", ";", ":", ""):
            return False
        if lex.low(j) == "another":
            return lex.low(j - 1) in _LEADS_ON
        if lex.low(j) == "next" and lex.low(j - 1) == "the" and lex.low(j - 2) in _LEADS_ON:
            return not lex.low(j + 1)[:1].isalnum() or lex.low(j + 1) in STOP
    return False


def _is_pronoun(lex: Lexemes, number: Number) -> bool:
    """Whether a spelled-out one counts no thing: `no one`, `one of the`, `one day`; but `there is one clinic`."""
    after, before = lex.low(number.last), lex.low(number.first - 1)
    there = before in ("is", "was") and lex.low(number.first - 2) == "there"
    if (
        (after in _NOT_COUNTED_ONE and not (after == "day" and lex.low(number.last + 1) in _AWAY))
        or (before in _ONE_AFTER and not (there or _told_that(lex, number)))
        or _does(lex, number.last)
        or _part_of(lex, number.last)
        or _tells(lex, number.last)
    ):
        return True
    return not after[:1].isalpha() and after not in HYPHENS


def _told_that(lex: Lexemes, number: Number) -> bool:
    """Whether the `that` before a spelled-out one leads to what is told: `showed that one physician signed it`."""
    told = lex.low(number.first - 1) == "that" and lex.low(number.first - 2) in _TELLING
    if not (told and lex.word(number.last).islower() and word_class(lex.low(number.last)) in ("N", "H")):
        return False
    head = read_head(lex, number.last, plural=False)
    unit, end = head or (lex.low(number.last), number.last + 1)
    end += lex.low(end) == "out"
    many = lex.low(end) in ("in", "of") and read_number(lex, end + 1 + (lex.low(end + 1) == "every"))
    return not many and unit not in _ABSTRACT  # `that one child in five`, `that one key factor`


def _part_of(lex: Lexemes, i: int) -> bool:
    """`just one part of the plan`, `one piece of legislation that`: what stands after one names a part of something."""
    return lex.low(i) in _PARTS and lex.low(i + 1) == "of" and lex.low(i + 2) in _WHOLES


def _tells(lex: Lexemes, i: int) -> bool:
    """`One study found that`, `one recent survey shows`, `as one important example`: some source of what is told."""
    i += lex.low(i) not in _SOURCES and lex.low(i).isalpha()
    if lex.low(i) not in _SOURCES:
        return False
    kind = word_class(lex.low(i + 1))
    return lex.low(i) == "example" or kind in ("V", "E", "G") or (kind == "H" and lex.low(i + 1).endswith("s"))


def _does(lex: Lexemes, i: int) -> bool:
    """Whether the lexeme at i is what one does, a verb in -s: `when one chooses to lead`."""
    low, after = lex.low(i), lex.low(i + 1)
    return lex.word(i).islower() and low.endswith("s") and is_plural(low) and singular(low) != low and after in STOP
