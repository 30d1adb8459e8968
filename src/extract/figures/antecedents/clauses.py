"""The noun of a number with a clause to itself, from the clause before: `900 came and 80 stayed`, `there are 40`."""

from __future__ import annotations

from collections.abc import Callable

from extract.figures.antecedents.place import JOINS, NOW, Place, counts, past
from extract.figures.changes import VERBS
from extract.figures.found import Found
from extract.figures.grammar import BE, DETERMINERS, HAVE, IS, MODALS, QUALIFIERS
from extract.figures.heads import read_head
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.words import SUFFERED, word_class

# Characters between those counted and the number, and figures back among which they are.
_FAR, _BACK = 120, 6
_JOINS = JOINS | {";", "."}
# Plurals whose level is no number of them but money, a price or an index.
_PRICED = words_of("nouns", "priced")
# Verbs in the past but those in -ed.
_PAST = words_of("dates", "past", "verbs")
_EXISTS = IS | BE | HAVE | MODALS
# What stands before the count of places: `40 reports from 12 states, and 9 led to arrests`.
_WHERE = frozenset(("from", "in", "across", "at"))
_MORE, _THEN = frozenset(("more", "fewer")), frozenset("in at a the last for during".split())
# The classes of what follows a verb and no adjective: `received a grant`, `signed up`, but `trained workers`.
_BEHIND_VERB = frozenset("DPTOAS")


def _there_are(p: Place) -> str | None:
    """`There were 12 sites; there are now 40.`: the only ones counted before, or those that were there."""
    if not _is_there(p.lex, p.first) or (p.after.isalpha() and word_class(p.after) != "P"):
        return None
    counts = _counts(p)
    there = [f for f in counts if _is_there(p.lex, p.a.at(f.start))]
    return (there or counts)[0].unit if there or len(counts) == 1 else None


def _is_there(lex: Lexemes, i: int) -> bool:
    """Whether `there are`, `there will be` stands before lexeme i and its qualifiers."""
    k = past(lex, past(lex, i - 1, QUALIFIERS), NOW)
    verb = past(lex, k, _EXISTS)
    return verb < k and lex.low(verb) == "there"


def _did(p: Place) -> str | None:
    """`Some 5,000 pupils came and 800 completed it`: so many of those counted before, who are no fewer."""
    if p.before not in _JOINS or (word_class(p.after) != "E" and p.after not in _PAST):
        return None
    if word_class(p.lex.low(p.end + 1)) not in _BEHIND_VERB:
        return None
    counted = [f for f in _counts(p) if (f.value or 0) >= p.number.value]
    they = (f for f in counted if p.lex.low(past(p.lex, p.a.at(f.start) - 1, QUALIFIERS)) not in _WHERE)
    return next((f.unit for f in (*they, *counted)), None)


def _others_hurt(p: Place) -> str | None:
    """`21 people, 19 children among them, were killed and 17 others wounded`: people, whoever was counted last."""
    hurt = {p.lex.low(p.end + 1), p.lex.low(p.end + 2)} & SUFFERED
    return "person" if p.after == "others" and hurt else None


def _more_than_then(p: Place) -> str | None:
    """`2 million visits, up 8% on 2023 and 250,000 more than in 2020`: more of those counted before."""
    lex, end = p.lex, p.end
    compares = p.after in _MORE and lex.low(end + 1) == "than" and lex.low(end + 2) in _THEN
    return next((f.unit for f in _counts(p) if f.is_count), None) if compares and p.before in _JOINS else None


def _counts(p: Place) -> list[Found]:
    """What was counted right before the number, the nearest first."""
    start = p.lex.starts[p.first]
    return [f for f in p.back(_BACK) if f.end <= start <= f.end + _FAR and counts(f)]


def _they_changed(p: Place) -> str | None:
    """`Layoffs were 1.6 million. They declined in manufacturing by 19,000.`: those who are the subject before."""
    lex, start = p.lex, p.start
    if lex.low(start) != "they" or start == 0 or VERBS.keys().isdisjoint(lex.lows[start + 1 : p.first]):
        return None
    if p.before != "by" and p.before not in VERBS:
        return None
    first = lex.clause_start(start - 1)
    head = read_head(lex, first + (lex.low(first) in DETERMINERS))
    return None if head is None or lex.lows[head[1] - 1] in _PRICED else head[0]


WAYS: tuple[Callable[[Place], str | None], ...] = (_there_are, _did, _others_hurt, _more_than_then, _they_changed)
