"""The noun that a number stands for when it was counted before: `26 counties …, but 23 will`, `compared to 3,232`."""

from __future__ import annotations

from collections.abc import Callable

from extract.figures.analysis import Analysis
from extract.figures.antecedents.place import INSTEAD, JOINS, LEVELS, NOT_TO, NOW, Place, counts, past, past_aside
from extract.figures.changes import NOUNS
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, ARTICLES, COMPARED, DEFINITE, OF_MANY
from extract.figures.heads import read_head
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, is_person, is_plural, singular
from extract.figures.units import TIME
from extract.figures.words import BRINGS, SUFFERED, word_class

# What names the last number told, and what stands before it: `that number is 22`.
_SAID_AGAIN = words_of("nouns", "numbers") | {"figure", "total"}
_THAT = frozenset("that this the those these".split())
# What the others did as well: `181 men had left, as had 182 women`.
_DID = frozenset("had have has did do does were was are will would".split())
# After these a bare number is money: `hired 40 people and raised 3 million`.
_PAYING = words_of("nouns", "paying")
# What stands before a number that is one more of a list, and what follows it where its noun is left out.
_LISTING = JOINS | {"plus", "including"}
_LISTED = frozenset(
    "in at by for on from over available nationwide worldwide statewide elsewhere abroad against".split()
)
_WHOM = frozenset(("which", "whom"))
_COMPARED = frozenset(("from", "versus", "another"))
_SUBJECT_OF = OF_MANY | {"was", "others", "more", "remain", "remained", "died", "of", "each", "apiece"}
# A number of a magnitude that ends its clause after a verb: `added 41,000 customers and now serves 2.9 million.`
CLOSING = frozenset((".", ";", ""))
# `of those`, `Of these,`: those who were counted last; and what follows them.
_THOSE, _THEM = frozenset(("those", "these")), frozenset(("those", "these", "them"))
_AFTER_THOSE = OF_MANY | {"", ".", ",", "came", "died", "live", "who", "that", "in", "on"}
# What a number is told as the level of: `compared with an average of 20`.
_LEVEL_OF = frozenset(("average", "total", "median", "peak", "high", "low", "record"))
# What compares a number with another, and what may follow a number that is compared.
_COMPARING = COMPARED | INSTEAD | {(",", "not"), ("votes", "to"), ("up", "from"), ("down", "from")}
_AFTER_COMPARED = frozenset(
    "in at by for on a the last one during as to before when globally nationally worldwide nationwide".split()
)
# Characters between the count of a first verb and a second; what follows the number of the second.
_BESIDE = 40
_AFTER_DEED = frozenset((",", "and", "during", "this", "last"))
_HAS = frozenset("has have operates runs serves employs".split())
# Characters between those counted and another so many.
FAR = 80
_FINDS = words_of("nouns", "finds")
_DOES = words_of("nouns", "does")
# Figures back, of the passage, among which one is said again; and those who are found so, or there now.
_BACK, _FEW = 20, 3


def _said_again(p: Place) -> str | None:
    """`today that number is 22`: the noun is that of the last count."""
    lows = p.lex.lows
    near = range(max(p.first - 6, 1), p.first)
    if not any(lows[j] in _SAID_AGAIN and lows[j - 1] in _THAT for j in near):
        return None
    return next((f.unit or "" for f in p.back(_BACK) if f.rule == "quantity.count"), "")


def _of_them(p: Place) -> str | None:
    """`212 proposals, 27 of which came true`, `money for potholes, enough to fill 5 million of them`.

    Those of a sentence before were counted last in it and are no fewer: `60 farmers came. Of those, 12 were late.`
    """
    if _of_which(p) == "which" and (last := next(iter(p.back(1)), None)) and last.unit in TIME:
        return last.unit if last.rule == "quantity.measure" else None  # `14 years, of which seven must be served`
    at = past_aside(p.lex, p.end)  # `2.7 million (6.5 percent) of them`
    if p.lex.low(at) == "of" and p.lex.low(at + 1) in _WHOM | {"them"}:
        return counted_last(p) or _plural_last(p) or _counted_before(p) or ""
    those = p.lex.low(at) == "of" and p.lex.low(at + 1) in _THOSE and p.lex.low(at + 2) in _AFTER_THOSE
    opens = p.before == "," and p.lex.low(p.at - 1) in _THEM and p.lex.low(p.at - 2) == "of"
    return (counted_last(p) or _counted_before(p)) if those or opens else None


def _counted_before(p: Place) -> str | None:
    """The noun that the nearest count of the sentences before counts, of those that are no smaller."""
    start = p.lex.starts[p.start]
    before = (f for f in p.back(_BACK) if f.end <= start and counts(f))
    return next((f.unit for f in before if (f.value or 0) >= p.number.value), None)


def _left_out(p: Place) -> str | None:
    """The noun counted last, where the words beside the number say that it is left out: `26 counties, but 23 will`."""
    lex, before, after = p.lex, p.before, p.after
    suffering = after.endswith("ed") and lex.low(p.end + 1) in ("by", "in", "with")  # `and 3,000 harmed by the storm`
    told = p.end + (after in ("in", "by"))
    closes = after in CLOSING or 1 in p.a.claimed[told : told + 1]  # `2.7 million in 2020`
    says = (
        after in _SUBJECT_OF
        or after in SUFFERED
        or before == "including"
        or (before == "with" and word_class(after) == "G")  # `400 pupils came, with 250 receiving meals`
        or (closes and before in _HAS and lex.low(p.at - 1) == "now")  # `opened with 5 beds and now has 60`
        or (before in _COMPARED and p.number.hard)
        or (before in ("another", "additional") and (closes or after in _LISTED))  # `and another two by 2030`
        or (before in _LISTING and (after in _LISTED or suffering or _dated(p) or _behind_aside(p) in _LISTED))
        or (before in _DID and lex.low(p.at - 1) == "as")  # `181 patients had died, as had 182 in the other group`
        or (before in _WHOM and lex.low(p.at - 1) == "of")  # `334 shops, of which 257 have a bar`
        or (before in ("and", ",") and after.endswith("ed") and not _WHOM.isdisjoint(lex.lows[p.start : p.at]))
        or (before == "," and _opens_whole(p) > 0)  # `Of the 27 Member States, 18 recorded a fall`
        or (before == "from" and lex.low(p.at - 1) in ("up", "down"))  # `in 23 states (up from 11 in 2000)`
        or (before == "of" and lex.low(p.at - 1) in NOUNS and p.number.hard)  # `27 million, a rise of 2 million`
        or (p.number.scale > 1 and closes and before.isalpha() and before not in LEVELS | _PAYING)
    )
    return counted_last(p) or _whole_opening(p) or _measured_whole(p) if says else None


def _behind_aside(p: Place) -> str:
    """The word behind the brackets after the number: `12 patients (3%) in May and 15 (4%) in June`."""
    at = past_aside(p.lex, p.end)
    return p.lex.low(at) if at > p.end else ""


def _measured_whole(p: Place) -> str | None:
    """`Of the state’s 94 million acres, 27 million are federal`: the unit of the whole that opens the clause."""
    told = p.told() if p.before == "," and _opens_whole(p) else []
    return next((f.unit for f in reversed(told[-1:]) if f.label == "QUANTITY"), None)


def _summed(p: Place) -> str | None:
    """`eight lines beside the two of last year, for a total of ten`, `adds 300 jobs, bringing the total to 5,000`."""
    at = past(p.lex, p.first - 1, NOT_TO)
    words = p.lex.lows[max(at - 1, 0) : at + 1]
    summed = words == ["total", "of"] or (words == ["total", "to"] and not BRINGS.isdisjoint(p.lex.lows[p.start : at]))
    return counted_last(p) if summed and (p.after in CLOSING or p.after in _LISTED or p.after == ",") else None


def _done_to(p: Place) -> str | None:
    """`opened 12 stores and closed 7`: what was done to as many more of those counted right before."""
    lex, verb = p.lex, p.at
    if p.at != p.first - 1 or word_class(lex.low(verb)) != "E" or lex.low(verb - 1) not in JOINS:
        return None
    if p.after not in CLOSING and p.after not in _LISTED and p.after not in _AFTER_DEED:
        return None
    last = next(iter(p.told()), None)
    if last is None or not counts(last) or lex.starts[verb] - last.end > _BESIDE:
        return None
    return last.unit if word_class(lex.low(p.a.at(last.start) - 1) or ".") == "E" else None


def _another(p: Place) -> str | None:
    """`200 people came; another 1,000 watched online`, `12 models, with another 3 to come`: more of those before."""
    if p.before != "another" or not (word_class(p.after) == "E" or not p.after.isalpha() or p.after in STOP):
        return None
    back = [f for f in p.back(_FEW) if p.lex.starts[p.at] - f.end < FAR]
    if p.lex.low(p.at - 1) == "for":  # `$120 a month for six months and $60 for another six`
        return next((f.unit for f in back if f.rule == "quantity.measure" and f.unit in TIME), None)
    return next((f.unit for f in back if f.is_count), None)


def _same_verb(p: Place) -> str | None:
    """`16 women now serve in the Senate, and 71 serve in the House`: who else does the same."""
    if not p.after.isalpha() or p.after in STOP - _DOES or p.before not in _LISTING:
        return None
    last = next((f for f in p.told() if f.is_count), None)
    at = p.a.at(last.end) if last else 0
    return last.unit if last and p.after in p.lex.lows[at : at + 3] else None


def _found_so(p: Place) -> str | None:
    """`inspected 1,204 bridges and found 87 deficient`: as many of those counted right before."""
    if p.before not in _FINDS or p.lex.low(p.at - 1) != "and" or p.lex.low(p.end + 1) not in CLOSING | {","}:
        return None
    return counted_last(p) if p.after.isalpha() and p.after not in STOP and not is_plural(p.after) else None


def _now_there(p: Place) -> str | None:
    """`35 buses. Together with the 42 now on the road`: those counted last, in the sentence before."""
    if p.lex.low(p.first - 1) != "the" or p.after not in NOW:
        return None
    return next((f.unit for f in p.back(_FEW) if f.is_count), None)


def _dated(p: Place) -> bool:
    """Whether a date follows right behind the number: `57 in 2022 and 66 the year before`."""
    if p.end >= len(p.lex) or p.a.claimed[p.end] != 1:
        return False
    return any(f.label == "DATE" and f.start == p.lex.starts[p.end] for f in p.a.found)


def _opens_whole(p: Place) -> int:
    """The lexeme after the preposition that opens the clause with a whole, 0 for none: `Of the 27 states`, `Out of`."""
    first = p.start + (p.lex.low(p.start) == "out")
    return first + 1 if p.lex.low(first) in ("of", "among") else 0


def _whole_opening(p: Place) -> str | None:
    """The noun of the whole that opens the clause: `Of the firms that offer it, 14 will`."""
    first = _opens_whole(p) if p.before == "," else 0
    head = read_head(p.lex, first + 1) if first and p.lex.low(first) in DEFINITE else None
    return head[0] if head else None


def _compared(p: Place) -> str | None:
    """`4,009 machines, compared to 3,232`, `nine owners rather than 62`: the noun that the other number counts."""
    at = _before_level(p) or past(p.lex, p.first - 1, NOT_TO - {"than"})
    words = p.lex.low(at - 1), p.lex.low(at)
    if not (words in _COMPARING or words[1] in AGAINST) or (p.after.isalpha() and p.after not in _AFTER_COMPARED):
        return None
    told = (f for f in p.told() if f.label != "DATE")
    # `12 patients (3.7%) versus 6`
    other = next((f for f in told if f.label != "PERCENT" or p.lex.low(p.a.at(f.start) - 1) != "("), None)
    return other.unit if other and (other.is_count or other.rule == "quantity.measure") else None


def _before_level(p: Place) -> int:
    """The lexeme before `an average of`, `a total of` and the qualifiers of the number; 0 where none is told."""
    lex, of = p.lex, p.at
    if p.before != "of" or lex.low(of - 1) not in _LEVEL_OF:
        return 0
    return of - 2 - (lex.low(of - 2) in ARTICLES)


def _aside(p: Place) -> str | None:
    """`237 stores (36 in Texas)`, `1,200 cases (450 confirmed)`: the noun counted right before the bracket."""
    closes = p.after.endswith("ed") and p.lex.low(p.end + 1) == ")"
    if p.before != "(" or not (closes or p.after in _LISTED):
        return None
    last = next(iter(p.told()), None)
    return last.unit if last and last.is_count and last.end == p.lex.ends[p.at - 1] else None


def _plural_last(p: Place) -> str | None:
    """The plural noun named last in the clause before the number."""
    lex = p.lex
    plurals = (j for j in range(p.first - 1, p.start, -1) if is_plural(lex.lows[j]) and lex.words[j].islower())
    return next((singular(lex.lows[j]) for j in plurals if lex.lows[j] not in STOP), None)


def counted_last(p: Place) -> str | None:
    """The noun counted last in the clause before the number, or the one that a share was said of.

    Those of which it is a part are no fewer, and persons where `whom` says so: `5,200 men in 83 huts, of whom 90`.
    """
    nouns = [(noun, f.value or 0) for f in p.told() if (noun := _noun_of(p.a, f))]
    whom = _of_which(p)
    wholes = (n for n, value in nouns if whom and value >= p.number.value and (whom == "which" or is_person(n)))
    return next(wholes, next((noun for noun, _ in nouns), None))


def _of_which(p: Place) -> str:
    """The pronoun of those of whom the number counts some: `of whom 1,100`, `nine of which`; "" for none."""
    at = past_aside(p.lex, p.end)
    beside = ((p.lex.low(p.at - 1), p.before), (p.lex.low(at), p.lex.low(at + 1)))
    return next((pronoun for of, pronoun in beside if of == "of" and pronoun in _WHOM), "")


def _noun_of(a: Analysis, f: Found) -> str | None:
    """The noun that a figure counts, or that a share is said of: `40 percent of the workers`."""
    if counts(f):
        return f.unit
    if f.label != "PERCENT" and f.rule != "quantity.fraction":
        return None
    lex, i = a.lex, a.at(f.end)
    if lex.low(i) != "of":
        return None
    head = read_head(lex, i + 2 if lex.low(i + 1) in DEFINITE or lex.low(i + 1) == "all" else i + 1)
    return head[0] if head else None


WAYS: tuple[Callable[[Place], str | None], ...] = (
    _said_again,
    _of_them,
    _summed,
    _done_to,
    _left_out,
    _compared,
    _aside,
    _another,
    _same_verb,
    _found_so,
    _now_there,
)
