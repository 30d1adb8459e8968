"""QUANTITY: measures with a unit, counts with their noun, durations, ages, shares, bare cardinals."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.factors import find_factors, read_factor
from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.nouns import STOP, is_plural, read_head, singular
from extract.figures.numbers import HYPHENS, Number, read_number
from extract.figures.ranges import join, negative
from extract.figures.units import TIME, Unit, read_per, read_unit

_AGE_BEFORE = frozenset({"age", "ages", "aged"})
_AGE_PEOPLE = frozenset(
    (
        "children kids people adults individuals those women men anyone everyone youth students persons "
        "americans residents girls boys workers patients child person infants drivers dependents young adult"
    ).split()
)
# A spelled-out number with one of these is a member of a named body or a shape, no count: `two-state solution`.
_COUNTED_COMPOUNDS = frozenset(
    (
        "acre bed bedroom member count state county county-wide person story room seat unit page mile judge "
        "person day hour lane megawatt foot game week month year minute second inch ton pound city country "
        "district school site vehicle man woman crew"
    ).split()
)
_NOT_COUNTED_ONE = frozenset(
    (
        "of another by or and day thing way hand side time place step stop else voice reason who that which "
        "the more side-by-side such can could may must should is was has if and-a-half in day, morning night "
        "evening example word last final fell at to for kind form point piece-by-piece on with from as"
    ).split()
)
_BARE_BEFORE = frozenset(
    (
        "to of by from than at is was were are be reached reach reaching totaled total totaling totalled "
        "totalling exceeded hit about approximately nearly almost over under only just least most through "
        "between and up down with estimated around numbered numbering remained score scored averaged average "
        "another additional including because"
    ).split()
)
_BARE_AFTER = frozenset(
    (
        "of are were have had will would can could may who that which in from remain remained received died "
        "live live voted said more fewer others other additional percent per to as have"
    ).split()
)


def find_quantities(a: Analysis) -> None:
    """Turns the numbers that no other label took into QUANTITY figures, or refuses them with a reason."""
    for k, number in enumerate(a.numbers):
        if not a.is_free(number.first, number.last):
            continue
        _million(a.lex, number)
        if read_factor(a, number) or _refused(a, number):
            continue
        if _measure(a, number) or _age(a, number) or _compound(a, number):
            continue
        _count(a, number, last=k == len(a.numbers) - 1)
    find_factors(a)


def _million(lex: Lexemes, number: Number) -> None:
    """`2.7m sales`, `12.3m tonnes`: an m that touches the number is a million where something counted follows."""
    i = number.last
    if number.scale == 1 and number.digits and lex.word(i) == "m" and lex.glued(i) and lex.low(i + 1)[:1].isalpha():
        if lex.low(i + 1) not in STOP and (read_unit(lex, i + 1) or read_head(lex, i + 1)):
            number.value, number.scale, number.hard = round(number.value * 1e6, 6), 1e6, True
            number.last = i + 1


def _refused(a: Analysis, number: Number) -> bool:
    lex = a.lex
    after, before = lex.low(number.last), lex.low(number.first - 1)
    if number.digits and lex.glued(number.last) and after[:1].isalpha():
        if read_unit(lex, number.last, glued=True) or after in ("x", "fold"):
            return False
        a.refuse(number.first, number.last + 1, "quantity.code", "letters and digits of one name")
        return True
    if number.value == 1 and not number.digits and not number.hard:
        if read_unit(lex, number.last) and after not in ("day", "second", "time"):
            return False
        if after in _NOT_COUNTED_ONE or before in (
            "no",
            "any",
            "every",
            "some",
            "each",
            "another",
            "this",
            "that",
            "number",
            "is",
            "was",
        ):
            a.refuse(number.first, number.last, "quantity.one", "one as a pronoun or in an idiom")
            return True
        if not after[:1].isalpha() and after not in HYPHENS:
            a.refuse(number.first, number.last, "quantity.one", "one as a pronoun or in an idiom")
            return True
    if not number.digits and not number.hard and before in HYPHENS and lex.glued(number.first):
        a.refuse(number.first, number.last, "quantity.compound", "part of a compound word")
        return True
    if number.digits and not number.hard and lex.word(number.first)[0] == "0" and len(lex.word(number.first)) > 1:
        a.refuse(number.first, number.last, "quantity.code", "a leading zero: an identifier")
        return True
    return False


def _measure(a: Analysis, number: Number) -> bool:
    """A number with a unit of measure, or a range of them."""
    lex = a.lex
    unit, last = _unit_after(lex, number)
    if unit is None:
        joined = join(a, number, number.first, number.last)
        if joined and joined.number.first == joined.first:
            unit, end = _unit_after(lex, joined.number)
            if unit and not _is_count_pound(unit):
                _emit(a, number, joined.start, end, unit.name, unit.per, joined.number, "quantity.measure")
                return True
        return False
    joined = join(a, number, number.first, last)
    if joined and joined.number.first == joined.first:
        other, end = _unit_after(lex, joined.number)
        if other and other.name == unit.name:
            _emit(a, number, joined.start, end, unit.name, other.per, joined.number, "quantity.measure")
            return True
    _emit(a, number, number.first, last, unit.name, unit.per, None, "quantity.measure")
    return True


def _is_count_pound(unit: Unit) -> bool:
    return unit.name == "stone"


def _unit_after(lex: Lexemes, number: Number) -> tuple[Unit | None, int]:
    """The unit after a number, its age or compound tail included: `35-year-old`, `15 years of age`, `10-mile`."""
    i = number.last
    hyphen = lex.low(i) in HYPHENS and lex.glued(i) and lex.glued(i + 1)
    glued = lex.glued(i)
    unit = read_unit(lex, i + 1 if hyphen else i, glued=glued)
    if unit is None and lex.low(i) == "-" and lex.low(i + 1) in TIME | {"mile", "foot", "inch", "acre", "ton", "pound"}:
        unit = read_unit(lex, i + 1)
    if unit is None:
        if lex.low(i) in (
            "full",
            "consecutive",
            "straight",
            "calendar",
            "business",
            "working",
            "additional",
            "more",
            "square-foot",
        ):
            later = read_unit(lex, i + 1)
            if later and later.name in TIME and not later.symbol:
                return later, later.last
        return None, i
    last = unit.last
    small = {"foot": ("inch", 12), "pound": ("ounce", 16)}.get(unit.name)
    if small and not hyphen:
        k = last + 1 if lex.low(last) in ("and", ",") else last
        part = read_number(lex, k)
        below = read_unit(lex, part.last) if part else None
        if (
            part
            and below is None
            and lex.low(part.last) == "in"
            and small[0] == "inch"
            and lex.low(part.last + 1) in ("", ".", ",")
        ):
            below = Unit("inch", part.last + 1)
        if part and below and below.name == small[0] and part.value < small[1]:
            number.value += part.value / small[1]
            return unit, below.last
    if unit.symbol and not number.digits:
        return None, i
    if lex.low(last) in HYPHENS and lex.low(last + 1) in ("old", "olds", "long") and lex.glued(last + 1):
        return unit, last + 2
    if unit.name in TIME and lex.low(last) == "old":
        return unit, last + 1
    if unit.name in TIME and lex.low(last) == "of" and lex.low(last + 1) == "age":
        return unit, last + 2
    return unit, last


def _age(a: Analysis, number: Number) -> bool:
    """`age 55`, `children under 5`, `ages 18-49`: years without the word."""
    lex = a.lex
    if number.hard or number.value > 120 or number.fraction:
        return False
    j = number.first - 1
    while lex.low(j) in (
        "under",
        "over",
        "of",
        "to",
        "and",
        "or",
        "between",
        "than",
        "older",
        "least",
        "at",
        "from",
        "the",
        "younger",
        "through",
        "below",
        "above",
    ):
        j -= 1
    near = j >= number.first - 5
    said = near and lex.low(j) in _AGE_BEFORE and lex.low(number.first - 1) != "and"
    later = (
        lex.low(number.last) in ("and", "or") and lex.low(number.last + 1) in ("older", "younger") and number.value >= 1
    )
    people = lex.low(number.first - 1) in ("under", "over") and lex.low(number.first - 2) in _AGE_PEOPLE
    aside = (
        lex.low(number.first - 1) == "," and lex.low(number.last) == "," and number.digits and 10 <= number.value < 100
    )
    said = (
        said
        or aside
        or (lex.low(number.first - 1) in ("between", "from") and lex.low(number.first - 2) in ("aged", "ages"))
    )
    if not (said or later or people):
        return False
    if people and not said and read_head(lex, number.last) is not None:
        return False
    joined = join(a, number, number.first, number.last)
    if joined and joined.number.first == joined.first and not joined.number.hard:
        _emit(a, number, joined.start, joined.number.last, "year", None, joined.number, "quantity.age")
    else:
        _emit(a, number, number.first, number.last, "year", None, None, "quantity.age")
    return True


def _compound(a: Analysis, number: Number) -> bool:
    """`41-state`, `12-member`: a count in a compound; names of things (`two-state solution`) are refused."""
    lex, i = a.lex, number.last
    if not (lex.low(i) in HYPHENS and lex.glued(i) and lex.glued(i + 1) and lex.low(i + 1)[:1].isalpha()):
        return False
    noun = lex.low(i + 1)
    if len(noun) == 1:
        a.refuse(number.first, i + 2, "quantity.compound", "letters and digits of one name")
        return True
    if (not number.digits and noun not in _COUNTED_COMPOUNDS) or noun in (
        "way",
        "point",
        "on",
        "plus",
        "and",
        "to",
        "d",
    ):
        a.refuse(number.first, i + 2, "quantity.compound", "a compound that names a thing")
        return True
    if noun == "state" and lex.low(i + 2) in ("solution", "solutions"):
        a.refuse(number.first, i + 2, "quantity.compound", "a compound that names a thing")
        return True
    _emit(a, number, number.first, i + 2, singular(noun), None, None, "quantity.compound")
    return True


def _count(a: Analysis, number: Number, last: bool) -> None:
    """A count with its noun, or a bare cardinal where its place says that it is a number of something."""
    lex = a.lex
    high, end, first = None, number.last, number.first
    joined = join(a, number, number.first, number.last)
    if joined and joined.number.first == joined.first:
        high, end, first = joined.number, joined.number.last, joined.start
    value = high.value if high else number.value
    if number.fraction and high is None and not is_plural(lex.low(end)):
        if lex.low(end) in ("of", "a", "the", "an", "their", "its", "all") or number.hard:
            _emit(a, number, first, end, None, None, None, "quantity.fraction")
        else:
            a.refuse(number.first, end, "quantity.fraction", "a fraction of nothing named")
        return
    plural = value != 1 or bool(high)
    name = lex.word(number.first - 1)
    partitive = _partitive(lex, end)
    if partitive is not None:
        of = read_head(lex, partitive)
        if of and not number.fraction:
            _emit(a, number, first, end, of[0], None, high, "quantity.partitive")
            return
    head = read_head(lex, end + 1 if lex.low(end) == "of" and number.hard and not number.digits else end, plural)
    if head:
        _emit(a, number, first, head[1], head[0], None, high, "quantity.count")
        return
    named = any(c.isupper() for c in name) and lex.low(number.first - 1) not in _BARE_BEFORE
    if number.digits and not number.hard and named and high is None:
        a.refuse(number.first, end, "quantity.name", "a number in a name")
        return
    if _counts_alone(lex, number, end, high is not None):
        noun = _noun_before(a, number, end)
        _emit(a, number, first, end, noun, None, high, "quantity.bare")
    else:
        a.refuse(number.first, end, "quantity.bare", "a number that counts nothing named")


def _counts_alone(lex: Lexemes, number: Number, end: int, ranged: bool) -> bool:
    before, after = lex.low(number.first - 1), lex.low(end)
    if number.hard:
        return True
    if number.digits:
        return (
            before in _BARE_BEFORE
            or after in _BARE_AFTER
            or ranged
            or (after == "" and before == "")
            or number.value > 12
        )
    if after == "of" and lex.low(end + 1) in (
        "the",
        "these",
        "those",
        "its",
        "our",
        "their",
        "them",
        "his",
        "whom",
        "which",
    ):
        return True
    return number.value > 1 and (
        before in ("least", "than", "only", "another", "additional") or ranged or number.value > 12
    )


_OF = frozenset(["the", "these", "those", "its", "our", "their", "his", "her"])


def _partitive(lex: Lexemes, i: int) -> int | None:
    """Where the noun phrase begins in `four of the 15 seats`, `three of these programs`."""
    if lex.low(i) != "of" or lex.low(i + 1) not in _OF:
        return None
    whole = read_number(lex, i + 2)
    return whole.last if whole else i + 2


_SUBJECT_OF = frozenset("will would were are have had was could can may others more remain remained of".split())


def _noun_before(a: Analysis, number: Number, end: int) -> str | None:
    """The noun that a number stands for when it was named earlier in the sentence.

    `the number of permits … to 15,500` is permits; `jobs tied to … totaled 93,700` is jobs; `26 counties …, but 23
    will` is counties.
    """
    lex, first = a.lex, number.first
    start = first
    while start > max(first - 40, 0) and lex.lows[start - 1] not in (".", ";", "!", "?"):
        start -= 1
    for j in range(first - 1, start, -1):
        if lex.lows[j] == "of" and lex.lows[j - 1] in ("number", "numbers"):
            head = read_head(lex, j + 1)
            return head[0] if head else None
    if lex.low(first - 1) in ("totaled", "totalled", "numbered", "totaling", "totalling"):
        for j in range(start, first - 1):
            if is_plural(lex.lows[j]) and not lex.word(j)[:1].isupper():
                return singular(lex.lows[j])
    before, after = lex.low(first - 1), lex.low(end)
    compared = before in ("from", "versus", "another") and number.hard
    listed = before in ("and", ",", "while", "plus") and after in ("in", "at", "by", "for", "on", "from")
    if after in _SUBJECT_OF or compared or listed:
        counts = [
            f for f in a.found[-20:] if f.rule == "quantity.count" and lex.starts[start] <= f.start < lex.starts[first]
        ]
        if counts:
            return counts[-1].unit
    return None


def _emit(
    a: Analysis,
    number: Number,
    first: int,
    last: int,
    unit: str | None,
    per: str | None,
    high: Number | None,
    rule: str,
) -> None:
    lex = a.lex
    if not a.is_open(first, last):
        last = max(number.last, high.last if high else 0)
        while first < number.first and a.claimed[first] == 1:
            first += 1
    low_value, high_value = number.value, high.value if high else None
    if high and number.scale == 1 and high.scale > 1 and number.value < high.value / high.scale:
        low_value = round(number.value * high.scale, 6)
    if (high is None and negative(lex, first)) or (
        high is None and rule == "quantity.measure" and lex.low(first - 1) in ("minus", "negative")
    ):
        first, low_value = first - 1, -low_value
    elif high is None and lex.low(first - 1) == "-" and lex.low(first - 2) in ("minus", "negative"):
        first, low_value = first - 2, -low_value
    if per is None and rule in ("quantity.measure", "quantity.count"):
        rate = read_per(lex, last)
        if rate and a.is_free(last, rate[1]) and rate[0] != unit:
            per, last = rate
    if per is None and rule == "quantity.bare":
        rate = read_per(lex, last)
        counts = [f.unit for f in a.found[-20:] if f.rule == "quantity.count"]
        if rate and a.is_free(last, rate[1]):
            (per, last), unit = rate, counts[-1] if counts else unit
    if high_value is not None and high_value < low_value:
        low_value, high_value = high_value, low_value
    a.add(
        Found(
            "QUANTITY",
            lex.starts[first],
            lex.ends[last - 1],
            rule,
            value=low_value,
            value_max=high_value,
            unit=unit,
            per=per,
            modifier="MORE_THAN" if number.plus or (high is not None and high.plus) else None,
            number_start=lex.starts[number.first],
            number_end=lex.ends[(high or number).last - 1],
        ),
        first,
        last,
    )
