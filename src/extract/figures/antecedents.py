"""The noun that a number stands for when it is named elsewhere: `to 15,500 from 12,000 permits`, `80 others`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from extract.figures.alone import SUFFERED
from extract.figures.analysis import Analysis
from extract.figures.changes import NOUNS, VERBS
from extract.figures.found import Found
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.lexicon import load
from extract.figures.nouns import STOP, is_plural, singular, unit_of
from extract.figures.numbers import read_number
from extract.figures.numerals import Number

_DATA = load("nouns")
# Words that begin what a share or a part is of: `52 of the 67 counties`.
DEFINITE = frozenset("the these those its our their his her my your".split())
_QUALIFIERS = frozenset(
    "over about nearly more than almost at least some approximately roughly just only up to around".split()
)
# Nouns for a number of things, and what stands before them where they name the last one told: `that number is 22`.
_NUMBERS = frozenset(_DATA["numbers"].split())
_SAID_AGAIN = _NUMBERS | {"figure", "total"}
_THAT = frozenset("that this the those these".split())
_SHORTAGES = frozenset(_DATA["shortages"].split())
# After these a bare number is money: `hired 40 people and raised 3 million`.
_PAYING = frozenset(_DATA["paying"].split())
# Plurals whose level is no number of them but money, a price or an index.
_PRICED = frozenset(_DATA["priced"].split())
_TOTALED = frozenset("totaled totalled numbered totaling totalling".split())
_BRINGS = frozenset("bring brings brought bringing".split())
# Verbs of change but the particles `up` and `down`, which stand beside another verb.
_CHANGE_VERBS = frozenset((*VERBS, *load("factors")["words"])) - {"up", "down"}
# What stands before a number that is one more of a list, and what follows it where its noun is left out.
_LISTING = frozenset(("and", ",", "while", "plus", "including"))
_LISTED = frozenset("in at by for on from available".split())
_COMPARED = frozenset(("from", "versus", "another"))
_SUBJECT_OF = frozenset(
    "will would were are have had was could can may others more remain remained died of each apiece".split()
)
# A number of a magnitude that ends its clause after a verb: `added 41,000 customers and now serves 2.9 million.`
_CLOSING = frozenset((".", ";", ""))
_LEVELS = frozenset("to at of by for in from with than over about and or".split())
# What stands before `count` and is not counted: `the final count was 52`.
_NO_COUNTED = frozenset("head final official latest initial preliminary full new".split())
# Lexemes back in which `count` stands; a number below is an age or a grade after `were`.
_COUNT_REACH, _MANY = 8, 100
# Figures back, of the passage, among which the noun was counted; lexemes for an aside.
_BACK, _FAR_BACK, _ASIDE = 20, 40, 40


@dataclass(frozen=True)
class _Place:
    """Where a number without a noun stands: its clause begins at lexeme `start`, it ends before lexeme `end`."""

    a: Analysis
    number: Number
    start: int
    end: int

    @property
    def lex(self) -> Lexemes:
        return self.a.lex

    @property
    def first(self) -> int:
        """The lexeme that the number begins with."""
        return self.number.first

    @cached_property
    def at(self) -> int:
        """The lexeme before the number and its qualifiers."""
        return _past(self.lex, self.first - 1, _QUALIFIERS)

    @property
    def before(self) -> str:
        """The word before the number and its qualifiers."""
        return self.lex.low(self.at)

    @property
    def after(self) -> str:
        """The word after the number."""
        return self.lex.low(self.end)


def _past(lex: Lexemes, i: int, words: frozenset[str]) -> int:
    """The lexeme nearest before i, or i itself, that is none of the words."""
    while lex.low(i) in words:
        i -= 1
    return i


def noun_before(a: Analysis, number: Number, end: int) -> str | None:
    """The noun that a number, which ends before lexeme `end`, stands for when it was named earlier in its clause.

    `the number of permits … to 15,500` is permits; `jobs tied to … totaled 93,700` is jobs; `26 counties …, but 23
    will` is counties.
    """
    place = _Place(a, number, a.lex.clause_start(number.first), end)
    said = next((said for way in _WAYS if (said := way(place)) is not None), None)
    return said or None


def _number_of(p: _Place) -> str | None:
    """`the count of habitual buyers was 5.9 million`, `the number of people employed rose to 15,500`."""
    lows = p.lex.lows
    for j in range(p.first - 1, p.start, -1):
        if lows[j] == "of" and lows[j - 1] in _NUMBERS:
            head = read_head(p.lex, j + 1)
            if head:
                return head[0]
            if lows[j - 1] in ("number", "numbers"):
                return ""
    return None


def _totaled(p: _Place) -> str | None:
    """`jobs tied to the plant totaled 93,700`."""
    if p.lex.low(p.first - 1) not in _TOTALED:
        return None
    plurals = (j for j in range(p.start, p.first - 1) if is_plural(p.lex.lows[j]))
    return next((singular(p.lex.lows[j]) for j in plurals if not p.lex.word(j)[:1].isupper()), None)


def _brought(p: _Place) -> str | None:
    """`brings the total jobs to 155`."""
    lows = p.lex.lows
    if _BRINGS.isdisjoint(lows[p.start : p.first]) or "to" not in lows[max(p.first - 4, p.start) : p.first]:
        return None
    heads = (read_head(p.lex, j + 1) for j in range(p.start, p.first) if lows[j] == "total")
    return next((head[0] for head in heads if head), None)


def _factor(p: _Place) -> str | None:
    """`grow by a factor of five to ten`."""
    return "times" if (p.lex.low(p.first - 2), p.lex.low(p.first - 1)) == ("factor", "of") else None


def _short_of(p: _Place) -> str | None:
    """`a teacher shortage of 100,000`: the noun before says what is short."""
    what, short, of = (p.lex.low(p.first - k) for k in (3, 2, 1))
    if of != "of" or short not in _SHORTAGES or not what.isalpha():
        return None
    return "" if what in STOP else singular(what)


def _said_again(p: _Place) -> str | None:
    """`today that number is 22`: the noun is that of the last count."""
    lows = p.lex.lows
    near = range(max(p.first - 6, 1), p.first)
    if not any(lows[j] in _SAID_AGAIN and lows[j - 1] in _THAT for j in near):
        return None
    return next((f.unit or "" for f in _last(p.a, _BACK) if f.rule == "quantity.count"), "")


def _changed(p: _Place) -> str | None:
    """`Cases rose 12% to 4,500`: the plural noun whose number the verb of change tells."""
    lex = p.lex
    to = _past(lex, p.first - 1, _QUALIFIERS - {"to"})
    if lex.low(to) not in ("to", "from"):
        return None
    if p.number.scale == 1 and p.number.value % 1:
        points = (f for f in _last(p.a, _BACK) if f.start >= lex.starts[p.start])
        return "point" if any(f.unit == "point" for f in points) else None
    for k in range(to - 1, p.start, -1):
        if lex.lows[k] in _CHANGE_VERBS and not p.a.claimed[k - 1]:
            return _changing(p, k)
        if lex.lows[k] in (";", ":"):
            return None
    return None


def _changing(p: _Place, verb: int) -> str | None:
    """The unit of the plural noun that is the subject of a verb of change."""
    lex, j = p.lex, verb - 1
    while lex.lows[j].endswith("ly") or lex.lows[j] in ("more", "than", "have", "had", "has"):
        j -= 1
    plural = j >= p.start and is_plural(lex.lows[j]) and lex.lows[j] not in STOP
    return unit_of(lex.words[j]) if plural and lex.lows[j] not in _PRICED else None


def _counted_by(p: _Place) -> str | None:
    """`an average community count of 169`, `to 169 from 167`: the noun before `count`."""
    lows, at = p.lex.lows, _past(p.lex, p.first - 1, _QUALIFIERS - {"to"})
    if lows[at] not in _LEVELS and lows[at] not in ("was", "is"):
        return None
    for j in range(at, max(at - _COUNT_REACH, p.start), -1):
        if lows[j] == "count" and (lows[j + 1] != "of" or j + 1 == at):
            what = lows[j - 1]
            return singular(what) if what.isalpha() and what not in STOP and what not in _NO_COUNTED else None
        if lows[j] in ("number", "share", "rate", "than"):
            return None
    return None


def _change_of(p: _Place) -> str | None:
    """`a decrease in home closings to 896`: the plural that the change is of."""
    lex, at = p.lex, _past(p.lex, p.first - 1, _QUALIFIERS - {"to"})
    noun = lex.low(at - 1)
    if lex.low(at) != "to" or not is_plural(noun) or noun in STOP or noun in _PRICED:
        return None
    told = any(lex.lows[j] == "in" and lex.lows[j - 1] in NOUNS for j in range(at - 2, max(at - 6, p.start), -1))
    return unit_of(lex.word(at - 1)) if told else None


def _were(p: _Place) -> str | None:
    """`Net new orders were 900`: the plural noun whose number is told."""
    lex, noun = p.lex, p.lex.low(p.at - 1)
    if p.before not in ("were", "are") or p.number.value < _MANY or not is_plural(noun):
        return None
    return None if noun in STOP or noun in _PRICED or p.after[:1].isalpha() else unit_of(lex.word(p.at - 1))


def _of_them(p: _Place) -> str | None:
    """`212 proposals, 27 of which came true`, `money for potholes, enough to fill 5 million of them`."""
    if p.after != "of" or p.lex.low(p.end + 1) not in ("them", "which", "whom"):
        return None
    return _counted_last(p) or _plural_last(p) or ""


def _left_out(p: _Place) -> str | None:
    """The noun counted last, where the words beside the number say that it is left out: `26 counties, but 23 will`."""
    lex, before, after = p.lex, p.before, p.after
    suffering = after.endswith("ed") and lex.low(p.end + 1) in ("by", "in", "with")  # `and 3,000 harmed by the storm`
    told = p.end + (after in ("in", "by"))
    closes = after in _CLOSING or 1 in p.a.claimed[told : told + 1]  # `2.7 million in 2020`
    says = (
        after in _SUBJECT_OF
        or after in SUFFERED
        or before == "including"
        or (before in _COMPARED and p.number.hard)
        or (
            before in ("another", "additional") and (closes or after in _LISTED)
        )  # `five plants by 2027 and another two by 2030`
        or (before in _LISTING and (after in _LISTED or suffering))
        or (before == "which" and lex.low(p.at - 1) == "of")  # `334 shops, of which 257 have a bar`
        or (before == "," and lex.low(p.start) == "of")  # `Of the 27 Member States, 18 recorded a fall`
        or (before == "of" and lex.low(p.at - 1) in NOUNS and p.number.hard)  # `27 million, a rise of 2 million`
        or (p.number.scale > 1 and closes and before.isalpha() and before not in _LEVELS and before not in _PAYING)
    )
    return _counted_last(p) if says else None


# The first that has an answer tells the noun; "" says that there is none.
_WAYS: tuple[Callable[[_Place], str | None], ...] = (
    _number_of,
    _totaled,
    _brought,
    _factor,
    _short_of,
    _said_again,
    _changed,
    _counted_by,
    _change_of,
    _were,
    _of_them,
    _left_out,
)


def _last(a: Analysis, many: int) -> list[Found]:
    """The figures found last in the passage, the latest first."""
    return a.found[: -many - 1 : -1]


def _plural_last(p: _Place) -> str | None:
    """The plural noun named last in the clause before the number."""
    lex = p.lex
    plurals = (j for j in range(p.first - 1, p.start, -1) if is_plural(lex.lows[j]) and lex.words[j].islower())
    return next((singular(lex.lows[j]) for j in plurals if lex.lows[j] not in STOP), None)


def _counted_last(p: _Place) -> str | None:
    """The noun counted last in the clause before the number, or the one that a share was said of."""
    lex = p.lex
    inside = (f for f in _last(p.a, _FAR_BACK) if lex.starts[p.start] <= f.start < lex.starts[p.first])
    nouns = ((f.start, noun) for f in inside if (noun := _noun_of(p.a, f)))
    return max(nouns, default=(0, None), key=lambda said: said[0])[1]


def _noun_of(a: Analysis, f: Found) -> str | None:
    """The noun that a figure counts, or that a share is said of: `40 percent of the workers`."""
    if f.is_count:
        return f.unit
    if f.label != "PERCENT" and f.rule != "quantity.fraction":
        return None
    lex, i = a.lex, a.at(f.end)
    if lex.low(i) != "of":
        return None
    head = read_head(lex, i + 2 if lex.low(i + 1) in DEFINITE or lex.low(i + 1) == "all" else i + 1)
    return head[0] if head else None


def noun_of_next(lex: Lexemes, i: int) -> str | None:
    """The noun that a number shares with the next: `700 and 1,800 workers`, `from two to three levels`."""
    led = lex.low(i) == "to" and lex.low(i - 2) == "from"
    if not led and lex.low(i) not in ("and", "or"):
        return None
    after = read_number(lex, i + 1)
    head = read_head(lex, after.last) if after and (after.digits or led) and after.scale == 1 else None
    return head[0] if head else None


def noun_behind_aside(lex: Lexemes, i: int, plural: bool) -> str | None:
    """The noun behind a bracket that stands between it and its number: `120,000 (22,308 women) returned migrants`."""
    closing = lex.lows[i : i + _ASIDE]
    if ")" not in closing:
        return None
    head = read_head(lex, i + closing.index(")") + 1, plural)
    return head[0] if head else None
