"""Changes told again: `grew 11 percent in 2004 and 14 percent in 2003`, `rose 5%, compared with 3% a year earlier`."""

from __future__ import annotations

import itertools

from extract.figures.analysis import Analysis
from extract.figures.changes import AFTER, NOUNS, VERBS
from extract.figures.found import Found
from extract.figures.grammar import AGAINST, ARTICLES, COMPARED, HEDGES
from extract.figures.lex import HYPHENS
from extract.figures.lexicon import words_of
from extract.figures.trends_after import PACED
from extract.figures.units import TIME

# What says a share of change again, in numbers: `grew by 2.9%, or 913,000 people`.
_COUNTS = frozenset(("quantity.bare", "quantity.count", "quantity.measure"))
_LINKS = frozenset("and , ; then in by during since for another further".split())
_CARRIED = _LINKS | HEDGES | ARTICLES | PACED | words_of("trends", "reckoned")
_OF_WHICH = frozenset("for in among at on".split())
_EVERYWHERE = frozenset("worldwide globally nationwide nationally statewide overall domestically companywide".split())
# Lexemes between two changes that are told alike.
_CARRY_REACH, _ALIKE_REACH = 8, 12
# Lexemes between two changes that are compared, those that a level is away from its change, and figures that are looked
# at; words that part them, that compare them, and that stand before the second.
_COMPARED_REACH, _BESIDE, _BACK = 16, 4, 3
_APART, _BRACKETS = frozenset(".;:"), frozenset("();")
_SHARES = frozenset("margin margins rate rates ratio share yield".split())
_ONLY = frozenset("a an only just the".split())


# Nouns of change, of one and of more, and what joins the amounts that they are of: `5% and 9% cuts`.
_PLURALS = frozenset(noun for noun in AFTER if noun.endswith("s") and noun[:-1] in AFTER)
_SHARED = _PLURALS | {noun[:-1] for noun in _PLURALS}
_JOINED = (["and"], ["or"], [","], [",", "and"])


def carry_trend(a: Analysis, found: list[Found]) -> None:
    """A change told twice: `grew 11 percent in 2004 and 14 percent in 2003`, `rose by 83 cents, or 3.1 percent`."""
    verbal: set[Found] = set()  # the changes that a verb tells, and of those that go on with it
    for i, (last, f) in enumerate(itertools.pairwise(found)):
        before, between = _listed_before(a, found, i, f) or (last, range(a.at(last.end), a.at(f.cue)))
        if f.trend or not before.trend or "DATE" in (f.label, before.label):
            continue
        lows = [a.lex.lows[k] for k in between]
        again = lows in (["or"], [",", "or"], ["("], ["(", "or"]) and f.label != "QUANTITY"
        other = before.label != f.label and f.rule in _COUNTS and f.unit not in TIME
        again = again or (lows in ([",", "or"], ["or"]) and other)
        again = again or (lows[:1] == ["("] and lows[-1] == ":" and len(lows) == 3 and before.label == f.label)
        again = again or _converted(a, before, f, lows)
        elided = f.label == "PERCENT" and _is_named(a, f) and (before in verbal or _verb_tells(a, before))
        listed = (
            f.label == before.label
            and f.unit == before.unit
            and f.unit is not None
            and 0 < len(between) < _CARRY_REACH
            and all(_is_carried(a, k, f.rule == "quantity.bare" or elided) for k in between)
            and a.lex.low(a.at(f.end)) not in ("of", "are", "is")
            and any(low in ("and", ",", ";", "then") for low in lows)
        )
        turned = (
            lows[-1:] == ["or"]
            and (f.label, f.unit) == (before.label, before.unit)
            and len(lows) <= _CARRY_REACH
            and any(NOUNS.get(low) == before.trend for low in lows)
        )  # `13 percent growth, or 15 percent in constant currency`
        if again or listed or turned or _of_plural(a, before, f, lows) or _alike(a, before, f, list(between)):
            f.trend = before.trend
            if listed and elided:
                verbal.add(f)
    of_list = False
    for f, last in itertools.pairwise(reversed(found)):
        of_list = last.trend is None and f.trend is not None and _are_changes(a, last, f, of_list)
        if of_list:
            last.trend = f.trend
    for i, f in enumerate(found):
        if not f.trend and (change := _compared(a, found, i)) is not None:
            f.trend = change.trend


def _are_changes(a: Analysis, last: Found, f: Found, listed: bool) -> bool:
    """Whether the noun of change behind f, or behind its list, is one of both: `5% and 9% cuts in pay`."""
    if not last.label == f.label == "PERCENT" or not (listed or a.lex.low(a.at(f.end)) in _SHARED):
        return False
    return a.lex.lows[a.at(last.end) : a.at(f.start)] in _JOINED


def _listed_before(a: Analysis, found: list[Found], i: int, f: Found) -> tuple[Found, range] | None:
    """The figure that f goes on from behind a bracket, and what stands between: `16% (35 lb or 16 kg), 21%`.

    None where figure i stands in no bracket that closes before f.
    """
    if f.trend or ")" not in a.text[found[i].end : f.cue]:
        return None
    first, last = a.at(found[i].end), a.at(f.cue)
    close = next((k for k in range(first, last) if a.lex.lows[k] in _BRACKETS), last)
    if a.lex.low(close) != ")":
        return None
    between = range(close + 1, last)
    told = next((g for g in found[i::-1] if (g.label, g.unit) == (f.label, f.unit)), None)
    if not 0 < len(between) <= _BESIDE or told is None or a.lex.low(a.at(told.end)) != "(":
        return None
    return told, between


def _converted(a: Analysis, before: Found, f: Found, lows: list[str]) -> bool:
    """Whether f says in another unit, in brackets, what the figure before it says: `lost 50 lb (23 kg)`."""
    if not _measured(f) or "DATE" in (f.label, before.label) or a.lex.low(a.at(f.end)) == "of":
        return False
    if lows in (["("], [".", "("]):
        k = a.at(f.end)
        k += a.lex.low(k) == "."
        return (_measured(before) or before.label == "PERCENT") and a.lex.low(k) in (")", "or", ";", ",")
    return lows in (["or"], [".", "or"]) and _measured(before) and f.unit != before.unit


def _measured(f: Found) -> bool:
    """Whether it is an amount of a unit, and no length of time."""
    return f.rule == "quantity.measure" and f.unit not in TIME


def _verb_tells(a: Analysis, f: Found) -> bool:
    """Whether a verb of change, and no word of a headline, stands right before a figure: `rose 5 percent`."""
    first = a.at(f.cue)
    return any(word.islower() and word in VERBS for word in a.lex.words[max(first - 2, 0) : first])


def _is_named(a: Analysis, f: Found) -> bool:
    """Whether a name, of nothing that is told by its level, stands right before a figure: `Utah 5 percent`."""
    k = a.at(f.cue) - 1
    return a.lex.words[k][:1].isupper() and a.lex.lows[k] not in _SHARES


def _is_carried(a: Analysis, k: int, named: bool) -> bool:
    """Whether a change goes on over lexeme k: `and`, `in`, a figure, a name (`lost 300 jobs, Utah 200`)."""
    low = a.lex.lows[k]
    return (
        low in _CARRIED
        or low in NOUNS
        or low in HYPHENS
        or bool(a.claimed[k])
        or (named and a.lex.words[k][:1].isupper())
    )


def _compared(a: Analysis, found: list[Found], i: int) -> Found | None:
    """The change that figure i, which is one as well, is compared with: `fell 9% in May, compared with 3% in April`."""
    f = found[i]
    if not (f.label == "PERCENT" or _measured(f)):
        return None
    last = a.at(f.cue)
    while last and a.lex.lows[last - 1] in _ONLY:
        last -= 1
    if a.lex.low(last - 1) not in AGAINST and (a.lex.low(last - 2), a.lex.low(last - 1)) not in COMPARED:
        return None
    alike = (k for k in range(i - 1, max(i - _BACK, -1), -1) if (found[k].label, found[k].unit) == (f.label, f.unit))
    k = next(alike, None)
    if k is None or not found[k].trend or (k and _leads_to(a, found[k - 1], found[k])):
        return None
    between = a.lex.lows[a.at(found[k].end) : last]
    apart = len(between) > _COMPARED_REACH or not _APART.isdisjoint(between) or a.lex.low(a.at(f.end)) == "of"
    return None if apart else found[k]


def _leads_to(a: Analysis, level: Found, f: Found) -> bool:
    """Whether a change is told beside the level it led to: `20 percent, up 2 percent`."""
    return (
        not level.trend and (level.label, level.unit) == (f.label, f.unit) and a.at(f.cue) - a.at(level.end) <= _BESIDE
    )


def _of_plural(a: Analysis, before: Found, f: Found, lows: list[str]) -> bool:
    """Whether both are of one noun for changes: `reductions of 90 tons of gas and 40 tons of coal`."""
    if (before.label, before.unit) != (f.label, f.unit) or not 2 <= len(lows) < _CARRY_REACH or lows[-1] != "and":
        return False
    of = a.at(before.cue) - 1
    told = a.lex.low(of) == "of" and a.lex.low(of - 1) in _PLURALS and lows[0] == a.lex.low(a.at(f.end))
    return told and all(low.isalpha() for low in lows)


def _alike(a: Analysis, before: Found, f: Found, between: list[int]) -> bool:
    """Whether two changes are told in the same words: `26 percent for girls and 35 for boys`, or both with `from`.

    So are the shares of a list: `rose 5% worldwide, 3% in Ohio, and 2% in Utah`.
    """
    lows, after = [a.lex.lows[k] for k in between], a.lex.low(a.at(f.end))
    if before.label != f.label or before.unit != f.unit or not 2 <= len(lows) < _ALIKE_REACH:
        return False
    if f.label == "PERCENT" and after in _OF_WHICH and len(lows) < _CARRY_REACH and lows[-1] in ("and", ","):
        return lows[0] == after or (lows[0] in _EVERYWHERE and len(lows) <= 3)
    return lows[0] in ("from", "over") and len(lows) > 2 and lows[-1] == "and" and after == lows[0]
