"""What money is to do: the verb after `to` with its object, and the vague nouns that it tells more of."""

from __future__ import annotations

from extract.figures.grammar import HEDGES, MODALS
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, is_infinitive, whole
from extract.figures.measuring.classes import BARE_PURPOSES, BEGIN, GIVEN_WITH, VAGUE_ACTS, VAGUE_MONEY
from extract.figures.measuring.narrowing import clause_end
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.verbs import LEVELS
from extract.figures.words import word_class

# How often a purpose may have one inside: `help states support efforts to cut smog`.
_DEEPEST = 3
HELPS = frozenset(("help", "helping", "enable", "enabling", "allow", "allowing"))
# Verbs of which those who are helped say too little, where `in` tells what they do.
_BACKS = frozenset("support supporting assist assisting aid aiding help helping".split())
# Verbs that say nothing of the purpose beside the one that follows them.
_STARTS = BEGIN & BARE_PURPOSES
PARTICLES = frozenset(("out", "up", "down", "off"))
_KEEPS = words_of("measures", "keeps")
_REPLACES = frozenset(("replace", "match", "meet"))
# What money does not do: `$5 million will go to roads`.
_BECOMES = (LEVELS | words_of("measures", "stative")) - words_of("measures", "causes")
_ARTICLES, _REST = frozenset(("a", "an", "the")), frozenset(("rest", "remainder", "remaining", "balance", "other"))
_FACTORS = frozenset(("double", "triple", "quadruple"))
# Before these a verb is a noun: `housing and support services`.
_OF_NOUNS = frozenset("services programs programmes costs materials projects staff groups teams systems".split())
_TOLD_MONEY = words_of("measures", "told_money")
WEAK = words_of("measures", "weak_adjectives")
BARE_MONEY = words_of("measures", "bare_money")


def purpose(tokens: Tokens, j: int, deeper: int = _DEEPEST) -> Span | None:
    """`help Colombia address the crisis`: the verb at token j with its object, without an adverb before it.

    The object may have a purpose of its own, and that object too: so many `deeper`.
    """
    j = past_hedge(tokens, j)
    while (tokens.tag(j) == "A" and tokens.tag(j + 1) != "D") or (
        tokens.low(j) == "further" and tokens.tag(j + 1) != "D"
    ):
        j += 1  # but `lower the price`
    if tokens.low(j) in _BACKS | _STARTS and tokens.tag(j + 1) == "G" and tokens.tag(j + 2) in ("N", "D"):
        j += 1  # `to support building schools`, `to continue feeding families`
    elif tokens.low(j) in _STARTS and tokens.tag(j + 1) == "T" and tokens.tag(j + 2) == "V":
        j += 2  # `to continue to build schools`
    k = j + 1
    k += tokens.low(k) == "further" and tokens.tag(k + 1) == "V"  # `to help further protect the land`
    while k - j < 8 and (
        tokens.tag(k) in ("V", "T", "A")
        or (tokens.low(k) in PARTICLES and tokens.tag(k - 1) == "V")
        or (tokens.tag(k) == "P" and tokens.tag(k - 1) == "V")
        or (tokens.tag(k) in ("C", ",") and tokens.tag(k + 1 + (tokens.tag(k + 1) == "C")) == "V")
        or _listed(tokens, k)
    ):
        k += 1
    k += tokens.low(j) in HELPS | BEGIN and tokens.tag(k) == "G"  # `help developing countries`, `keep feeding people`
    both = "C" in map(tokens.tag, range(j + 1, k + 1))  # `support and protect nurses`
    said = _object(tokens, k)
    if said is None and tokens.tag(k) == "C":
        said = _object(tokens, k + 2)  # `manage and remediate pests`
    if said is None:
        return None
    if (end := kept(tokens, j, said[1])) > said[1]:
        return j, end
    end = helped(tokens, said[1], deeper) if tokens.low(j) in HELPS else purposed(tokens, said, deeper)[1]
    if (
        deeper == _DEEPEST
        and tokens.low(end) == "and"
        and tokens.tag(end + 1) == "V"
        and (also := _object(tokens, end + 2))
    ):
        return j, also[1]  # `upgrade homes and cut bills`
    end = _and_more(tokens, end) if deeper == _DEEPEST else end
    gives = tokens.low(j) in GIVEN_WITH - _REPLACES
    if gives and tokens.low(end) == "with" and (gift := phrase(tokens, end + 1)):
        return j, gift[1]  # `provide agencies with tools`
    if gives and tokens.low(base_end(tokens, said[0]) or end) == "with":
        return j, end  # `provide families with healthy meals`
    if tokens.low(end) == "in" and tokens.tag(end + 1) == "G" and tokens.low(j) in _BACKS:
        return j, _done_in(tokens, end + 2, end)  # `support schools in hiring nurses`
    bare = tokens.low(j) in BARE_PURPOSES and not (both and not tokens.is_name(said[0]))
    leads = tokens.tag(j + 1) == "P" and tokens.low(j + 1) not in PARTICLES | {"for"}  # `meet with leaders`
    return (j if not bare or leads or does_two(tokens, j, said) else said[0]), end


def does_two(tokens: Tokens, j: int, said: Span) -> bool:
    """Whether what looks like joined nouns has a second verb with its object, in the form of the one at token j.

    `strengthening hospitals and building ports`, but no `to fund roads and building materials`.
    """
    ing = tokens.low(j).endswith("ing")
    return any(
        tokens.tag(m) == "C"
        and tokens.low(m + 1) in BARE_PURPOSES
        and tokens.low(m + 1).endswith("ing") == ing
        and tokens.low(m + 2) not in _OF_NOUNS
        for m in range(said[0] + 1, said[1] - 2)
    )


def _done_in(tokens: Tokens, k: int, end: int) -> int:
    """The end of what those named before `end` are helped in doing, from the object at token k on."""
    said = _object(tokens, k)
    return end if said is None else said[1]


def _and_more(tokens: Tokens, end: int) -> int:
    """The end of an object with another behind its `and`: `build a park and a pool`, but no `and the city will pay`."""
    if tokens.low(end) != "and" or tokens.low(end + 1) not in _ARTICLES or tokens.low(end + 2) in _REST:
        return end
    more = phrase(tokens, end + 1)
    return end if more is None or tokens.tag(more[1]) in ("V", "B", "E", "A", "F", "R", "O") else more[1]


def _listed(tokens: Tokens, k: int) -> bool:
    """Whether token k is among verbs of which one is not known: `cap, remediate, and sell`, `help fund and run`."""
    if tokens.low(k - 1) in HELPS and tokens.tag(k) == "N":
        return tokens.tag(k + 1) == "C" and tokens.tag(k + 2) == "V"
    first = k if tokens.tag(k) == "," else k - 1
    last = first + 2 + (tokens.tag(first + 3) == "C")
    return tokens.tag(first) == "," and tokens.tag(last) in (",", "C") and tokens.tag(last + 1) == "V"


def _object(tokens: Tokens, k: int) -> Span | None:
    """What the verb before token k is done to: a noun phrase, with its number if it has one, or `them`."""
    if tokens.tag(k) == "O":
        said = phrase(tokens, k + 2) if tokens.low(k + 1) == "for" else None
        return k, k + 1 if said is None else said[1]  # `compensate them for their losses`
    every = whole(tokens, k)
    first = None if every is None else tokens.at(every.number_end if every.is_count else every.end)
    share = tokens.at_figure(k)
    if first is None and share is not None and share.label == "PERCENT":
        first = tokens.at(share.end)
    if first is not None and tokens.low(first) == "of":
        first += 1  # `lay 95 miles of cable`, `cover 75% of the cost`
    if first is None and tokens.tag(k) == "D" and tokens.tag(k + 1) == "F":
        share = tokens.figure[k + 1]  # `acquire a 35% stake`
        first = None if share is None else tokens.at(share.end)
    if first is None and tokens.tag(k) == "D" and tokens.tag(k + 1) == "Y":
        day = tokens.figure[k + 1]  # `prepare for the July launch`
        first = None if day is None else tokens.at(day.end)
    return phrase(tokens, k if first is None else first)


def helped(tokens: Tokens, end: int, deeper: int = _DEEPEST) -> int:
    """The end of what those named before `end` are helped to do: `help states strengthen their response`."""
    k = end + (tokens.tag(end) == "T")
    if not deeper or tokens.tag(k) != "V" or tokens.low(k).endswith("s"):
        return end
    said = purpose(tokens, k, deeper - 1)
    return end if said is None else said[1]


def will_do(tokens: Tokens, i: int) -> Span | None:
    """What the amount before the auxiliary at i does: `will help build roads`, but no `will be`, `would fall`."""
    k = i + 1
    while tokens.tag(k) == "A":
        k += 1
    if tokens.low(i) not in MODALS or tokens.tag(k) not in ("V", "N") or tokens.low(k) in _BECOMES:
        return None
    # `will finalize the design`, `can also fund roads`
    known = tokens.tag(k) == "V" or tokens.tag(k + 1) == "D" or word_class(tokens.low(k)) == "H"
    return purpose(tokens, k) if known else None


def kept(tokens: Tokens, j: int, end: int) -> int:
    """The end of an object that ends at `end` with the particle of its verb at j: `keep prices down`."""
    return end + (tokens.low(j) in _KEEPS and tokens.low(end) in PARTICLES)


def does(tokens: Tokens, i: int) -> bool:
    """Whether what money is to do begins at token i, after `to`: `fund the work`, `double the number of clinics`."""
    i = past_hedge(tokens, i)
    return is_infinitive(tokens, i) or (tokens.low(i) in _FACTORS and tokens.tag(i + 1) in ("D", "N"))


def past_hedge(tokens: Tokens, i: int) -> int:
    """Steps over what qualifies a factor as a verb: `to more than double aid`, `to nearly triple aid`."""
    k = i + 2 if (tokens.low(i), tokens.low(i + 1)) == ("more", "than") else i + (tokens.low(i) in HEDGES)
    return k if tokens.low(k) in _FACTORS else i


def purposed(tokens: Tokens, span: Span, deeper: int = _DEEPEST) -> Span:
    """The phrase with what it is to do, where its last noun does not say that by itself: `grants to help farmers`."""
    first, end = span
    acts = tokens.low(end - 1) in VAGUE_ACTS and tokens.low(end) == "that" and tokens.tag(end + 1) == "V"
    if acts and (done := clause_end(tokens, end + 1)) and _closes(tokens, done):
        return first, done  # `projects that cut smog`
    given = next((k for k in range(first + 1, end) if tokens.tag(k) == "T" and tokens.low(k - 1) in VAGUE_MONEY), end)
    head = tokens.low(given - 1)  # `grants to states to build roads`
    if not deeper or tokens.tag(end) != "T" or head not in VAGUE_MONEY | VAGUE_ACTS or not does(tokens, end + 1):
        return span
    k = given - 2
    while k >= first and (tokens.low(k) in WEAK or (head in VAGUE_MONEY and _names(tokens, k))):
        k -= 1
    if k >= first and tokens.tag(k) not in ("P", "D", "C", "Q"):
        return span  # `community violence programs to save lives`
    said = purpose(tokens, end + 1, deeper - 1)
    return span if said is None or _lists_counts(tokens, said[1]) else (first, said[1])


def _lists_counts(tokens: Tokens, end: int) -> bool:
    """Whether a list of things goes on in numbers at token `end`: `grants to link thousands of people, 40 farms`."""
    return tokens.tag(end) == "," and tokens.counted(end + 1)


def _closes(tokens: Tokens, end: int) -> bool:
    """Whether a clause ends whole before token `end`, and not in a list, a name or before more of its object."""
    tag, after = tokens.tag(end), tokens.tag(end + 1)
    named = tokens.is_name(end - 1) and tokens.is_name(end + 1)
    return tag in (".", "", "T") or (tag == "," and after not in ("N", "C")) or (tag == "P" and not named)


def told_to(tokens: Tokens, i: int, span: Span) -> bool:
    """Whether a phrase after token i is what money is to do: `$5 million in 2020 to build roads`."""
    return any(tokens.tag(k) == "T" and does(tokens, k + 1) for k in range(i, span[0]))


def is_told(tokens: Tokens, span: Span) -> bool:
    """Whether a phrase says what money is for, so that `for` only says for whom: `subsidies`, but no `request`."""
    return tokens.low(span[1] - 1) in _TOLD_MONEY


def vague(tokens: Tokens, span: Span) -> bool:
    """Whether a phrase is money alone, which does not say for what: `a historic investment`."""
    return tokens.low(span[1] - 1) in VAGUE_MONEY and all(tokens.low(k) in WEAK for k in range(span[0], span[1] - 1))


def _names(tokens: Tokens, k: int) -> bool:
    """Whether token k is of a name, or a bracket beside one: `American Rescue Plan (ARP) funding`."""
    return tokens.is_name(k) or tokens.tag(k) == "("
