"""What a figure measures that goes on with one before: `Exports fell 2%. The decline followed a 4% gain.`."""

from __future__ import annotations

import re

from extract.figures.changes import SIDES, VERBS
from extract.figures.found import Found
from extract.figures.grammar import IS
from extract.figures.lexicon import any_of, words_of
from extract.figures.measuring.beside import then_was
from extract.figures.measuring.classes import ANY_CHANGE, OF_THEN
from extract.figures.measuring.items import ABOUT
from extract.figures.measuring.purposes import BARE_MONEY
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.sentences import same_sentence

_IN = frozenset(("in", "of", "to"))
_THE = frozenset(("the", "this", "that"))
# How a share compares what was told before, what may stand before it, and against when a change is told.
_MORE = frozenset("more less fewer higher lower better worse faster slower".split())
_BESIDE, _SINCE = frozenset(("still", "some", "about", "nearly", "only", "just")), frozenset(("from", "over", "since"))
_NEAR = 12
# Nouns that do not say of what, and the figures back among which it was told.
_WHICH, _NEAR_FIGURES = frozenset("rate ratio index price level yield margin deficit".split()), 4
# What begins to tell of something else between a change and the noun of another.
_NEW = frozenset(("V", "B", "R", "S", "O", "."))
_REST = frozenset(("remaining", "other"))
# Verbs that say which change came before another.
_FOLLOWS = words_of("measures", "follows")
# What a level told before is called, what stands beside its date, and what it is told by.
_LEVELS = words_of("measures", "told_levels")
_ITS = frozenset(("its", "their"))
_AGAINST = frozenset((*SIDES, "than", "from", "over", "with", "to"))
# `3 percent below the May rate of 900, but is 4 percent above the April rate of 800`: what parts the second change.
_BUT_IS = re.compile(r",?\s(?:but|and)\s(?:(?:still\s)?(?:is|was|are|were)\s)?(?:still\s)?")
# Tokens from the change to such a level.
_BETWEEN = 8
# Tokens from a figure back to the noun of change that opens its sentence.
_REACH = 9

# `rose 5% in Ohio, 3% in Utah and 2% in Iowa`, `rose 5% worldwide, and 3% in Utah`: what parts two of one list.
_LISTED = re.compile(
    rf"\s(?:(?P<where>in|for|among|at)\s(?:[^.;:()\d]|(?<=[A-Z])\.){{1,50}}?|worldwide|globally|nationwide|overall)(?:,\s(?:and\s)?|\sand\s){ABOUT}"
)
# `a fine of $5 a day for each delay, rising to $9 a day`: how a later level is told, and what it stands in.
_RISING_REACH = 40
_RISING_TO = re.compile(
    rf",\s(?:(?:and\s)?then\s)?(?:rising|increasing|growing|climbing|falling|dropping|decreasing|declining)\sto\s{ABOUT}\Z"
)
_ONE_CLAUSE = re.compile(r"(?:(?!\b(?:and|but|while|as)\b(?!\sthen))[^.;:!?]){0,120}")
_MAKES_UP = frozenset(
    (
        *((verb, "for") for verb in ("account", "accounts", "accounted")),
        *((verb, "up") for verb in ("make", "makes", "made")),
    )
)
_SAME_WAY = re.compile(r"\s(in|for|among|at)\s")
# `Inflation fell to 3 percent in May. In the north, it fell to 2 percent`, `while it fell`: it is what was told of.
_IT = re.compile(
    r"[^.;]{0,80}(?:\.\s(?:[A-Z][^.;,]{0,50},\s(?:it|they)|It|They)|,?\s(?:while|but|and)\sit)\s(?:[a-z]+\s){0,4}?"
    rf"(?:{any_of(VERBS)}|(?:ac|de)celerated?|stood|averaged|totaled|remained)\s(?:[a-z]+\s){{0,3}}?"
)
# `Sales were $9 million. This was 5 percent more than in May`: it is what the one figure of the sentence before told.
_THIS = re.compile(
    rf"[^.;]{{0,80}}(?:\.\s(?:This|That)|;\sthis)\s(?:was|is|represents|represented)\s(?:an?\s|up\s|down\s)?{ABOUT}"
)


def listed(text: str, other: Found, f: Found) -> bool:
    """Whether a change is the next of a list of places: `rose 5% in Ohio, 3% in Utah and 2% in Iowa`."""
    if f.label != "PERCENT" or f.trend is None or (other.label, other.unit, other.trend) != (f.label, f.unit, f.trend):
        return False
    parts, after = _LISTED.fullmatch(text, other.end, f.lead), _SAME_WAY.match(text, f.end)
    return bool(parts and after and parts["where"] in (None, after[1]))


def it_goes_on(text: str, other: Found, f: Found) -> bool:
    """Whether `it` rises or falls in the sentence behind a figure of the same kind, which says what of."""
    alike = other.label == f.label and other.unit in (None, f.unit)
    return alike and _IT.fullmatch(text, other.end, f.start) is not None


def told_with(tokens: Tokens, f: Found) -> bool:
    """Whether a share tells what is done in part of what was told: `9 million calls, with 44% coming from Iowa`."""
    with_, does = tokens.at(f.lead) - 1, tokens.at(f.end)
    return f.label == "PERCENT" and tokens.low(with_) == "with" and tokens.kind(does) in ("E", "G")


def this_is(text: str, before: list[Found], f: Found) -> bool:
    """Whether a change or factor is of what the sentence before told by its one figure: `40 came. This was double`."""
    if f.trend is None and f.rule != "quantity.factor":
        return False
    other = before[-1]
    alone = len(before) < 2 or not same_sentence(text, before[-2].end, other.start)
    return alone and _THIS.fullmatch(text, other.end, f.lead) is not None


def _level_then(tokens: Tokens, before: list[Found], f: Found) -> Found | None:
    """The change that is told against a level of another time, which is of the same: `below the May rate of 1,200`."""
    if f.trend is not None or f.is_count:
        return None
    head = tokens.at(f.lead) - 2
    if tokens.low(head + 1) != "of" or tokens.low(head) not in _LEVELS:
        return None
    k = head
    while k > head - _BETWEEN and (tokens.tag(k - 1) in ("Y", "Q") or tokens.low(k - 1) in OF_THEN):
        k -= 1
    own = tokens.low(k) in _ITS  # `from its March peak of 7.3 percent`
    if k == head or not (own or tokens.tag(k - 1) == "D") or tokens.low(k - 2 + own) not in _AGAINST:
        return None
    changed = (g for g in reversed(before[-2:]) if g.trend is not None and g.measure is not None)
    return next((g for g in changed if _is_told_against(tokens, tokens.at(g.end), k - 1)), None)


def _is_told_against(tokens: Tokens, i: int, last: int) -> bool:
    """Whether no verb or second statement stands in the few tokens between a change and what it is told against."""
    between = [k for k in range(i, last) if tokens.low(k) != "compared"]
    return len(between) < _BETWEEN and all(tokens.tag(k) not in ("V", "E", "B", "C", "S") for k in between)


def _but_is(tokens: Tokens, text: str, before: list[Found], f: Found) -> Found | None:
    """The level behind which a second change of the same is told: `below the May rate of 9, but is 3% above`."""
    if f.trend is None or not _BUT_IS.fullmatch(text, before[-1].end, f.lead):
        return None
    return _level_then(tokens, before[:-1], before[-1])


def _level_that(tokens: Tokens, before: list[Found], f: Found) -> Found | None:
    """The level that a change tells more of: `moved up to 78 percent, a rate that is 2 percentage points below`."""
    if f.trend is None or before[-1].label != f.label:
        return None
    k = tokens.at(f.lead) - 1
    k -= 2 * (tokens.low(k) in IS and tokens.low(k - 1) in ("that", "which"))
    told = tokens.low(k) in _LEVELS and tokens.low(k - 1) == "a" and tokens.tag(k - 2) == ","
    return before[-1] if told else None


def says_no_more(tokens: Tokens, last: Found, f: Found, span: Span) -> Found | None:
    """The figure before, where the one noun of a figure is a change or money alone; None where it is not.

    `GDP fell 0.2%, following growth of 0.3%`, `a $5 investment in roads, including a $2 investment in 2022`.
    """
    noun = span[0]
    if span[1] > noun + 1 or last.label != f.label or last.measure is None or last.measure_end is None:
        return None
    if f.label == "MONEY":
        k = tokens.at(f.lead) - 1
        k -= tokens.tag(k) == "D"
        part = tokens.low(k) == "including" and tokens.tag(k - 1) == ","
        return last if part and tokens.low(noun) in BARE_MONEY and last.measure_end <= f.lead else None
    first, at = tokens.at(last.end), tokens.at(f.end)
    if f.label != "PERCENT" or last.trend is None or tokens.low(noun) not in ANY_CHANGE or noun < first:
        return None
    apart = tokens.low(at) in _IN and tokens.tag(at + 1) != "Y"  # `after growth of 2% in exports`
    return None if apart or any(tokens.tag(k) in _NEW for k in range(first, noun)) else last


def told_whole(tokens: Tokens, before: list[Found], f: Found, span: Span) -> Found | None:
    """The figure before that says in more words what the one noun of a figure means: `The jobless rate fell. The rate`.

    None where the noun stands with no `the`, or where none of the last figures says more.
    """
    noun = tokens.low(span[0])
    if span[1] > span[0] + 1 or noun not in _WHICH or tokens.low(span[0] - 1) not in _THE or tokens.tag(span[1]) == "P":
        return None
    told = (g for g in reversed(before[-_NEAR_FIGURES:]) if g.label == f.label and g.measure is not None)
    return next((g for g in told if (g.measure or "").lower().endswith(" " + noun)), None)


def set_against(tokens: Tokens, before: list[Found], f: Found) -> Found | None:
    """The figure before, of which a share tells how it compares: `gave 400 doses in May, 5% more than in April`.

    Or how it changed: `made 900 vans in May, an increase of 5% from April`, `fell 2% in May, after a 5% rise in April`.
    """
    last = before[-1] if before else None
    if last is None or f.label != "PERCENT" or last.measure is None:
        return None
    first, lead, at = tokens.at(last.end), tokens.at(f.lead), tokens.at(f.end)
    while tokens.low(lead - 1) in _BESIDE:
        lead -= 1
    compared = (tokens.low(at) in _MORE and tokens.low(at + 1) == "than") or tokens.low(at) in ("above", "below")
    changed = (
        tokens.low(lead - 1) == "of" and tokens.low(lead - 2) in ANY_CHANGE and tokens.low(lead - 3) in ("a", "an")
    )
    told = compared or (changed and tokens.tag(lead - 4) == "," and tokens.low(at) in _SINCE)
    if tokens.low(at) in ANY_CHANGE and tokens.low(lead - 1) in ("a", "an"):
        over = tokens.tag(lead - 2) in (",", "-") and tokens.low(at + 1) in _SINCE
        after = tokens.low(lead - 2) == "following" or (tokens.low(lead - 2) == "after" and last.trend is not None)
        then = after and (tokens.low(at + 1) not in _IN or tokens.tag(at + 2) == "Y")
        told = over or then
    near = lead - first <= _NEAR and all(tokens.tag(k) not in _NEW for k in range(first, lead))
    return last if told and near and tokens.tag(lead - 1) != "N" else None


def rest_of(tokens: Tokens, before: list[Found], f: Found) -> Found | None:
    """The amount that an amount is the rest of, which says what of: `$9 million of the cost; the remaining $3`."""
    if f.is_count or tokens.low(tokens.at(f.start) - 1) not in _REST:
        return None
    last = next((g for g in reversed(before) if (g.label, g.unit) == (f.label, f.unit)), None)
    return last if last is not None and (last.measure_start or 0) >= last.end else None


def told_on(tokens: Tokens, text: str, before: list[Found], f: Found) -> Found | None:
    """The figure before that one goes on from, which measures the same; None for none."""
    return (
        _followed(tokens, before, f)
        or _level_then(tokens, before, f)
        or _level_that(tokens, before, f)
        or _but_is(tokens, text, before, f)
        or then_was(text, before, f)
        or _then_rising(text, before, f)
        or _of_the_same(tokens, text, before[-1], f)
    )


def _then_rising(text: str, before: list[Found], f: Found) -> Found | None:
    """The level of which another comes later: `a fine of $5 a day for each delay, rising to $9 a day in May`."""
    if f.trend is not None or not _RISING_TO.search(text, max(f.lead - _RISING_REACH, 0), f.lead):
        return None
    last = next((g for g in reversed(before) if g.label == f.label), None)
    if last is None or (last.unit, last.per) != (f.unit, f.per) or last.measure_end is None or last.trend is not None:
        return None
    return last if _ONE_CLAUSE.fullmatch(text, last.end, f.lead) else None


def _of_the_same(tokens: Tokens, text: str, last: Found, f: Found) -> Found | None:
    """The share before that tells the whole of one that does not: `A made up 7% of debt, and B accounted for 2%`."""
    lead, at = tokens.at(f.lead), tokens.at(f.end)
    if f.label != "PERCENT" or last.label != "PERCENT" or f.trend is not None or (last.measure_start or 0) < last.end:
        return None
    makes_up = (tokens.low(lead - 2), tokens.low(lead - 1)) in _MAKES_UP
    near = text.startswith(" of ", last.end) and ". " not in text[last.end : f.start]
    return last if makes_up and near and tokens.tag(at) in (".", ",", "") else None


def _followed(tokens: Tokens, before: list[Found], f: Found) -> Found | None:
    """The first change told in the sentence before, which one that opens this sentence stands for; None for none."""
    if f.trend is None:
        return None
    lead, at = tokens.at(f.lead), tokens.at(f.end)
    at += tokens.low(at) in ANY_CHANGE
    if tokens.low(at) in _IN and tokens.tag(at + 1) != "Y":
        return None  # `The decline followed a 4% gain in fees`
    opens = (k for k in range(lead - 1, lead - _REACH, -1) if tokens.low(k) in _THE and tokens.text(k - 1) == ".")
    the = next(opens, 0)
    if not the or tokens.low(the + 1) not in ANY_CHANGE:
        return None
    if _FOLLOWS.isdisjoint(tokens.low(k) for k in range(the + 2, lead)):
        return None
    told = None
    for g in reversed(before):
        if any(tokens.text(k) == "." for k in range(tokens.at(g.end), the - 1)):
            break
        told = g
    return told if told is not None and told.trend is not None and told.label == f.label else None
