"""Whether a word that is a noun as well is the verb of what stands before it: `stores report that`."""

from __future__ import annotations

from extract.figures.grammar import POSSESSIVES
from extract.figures.lexicon import words_of
from extract.figures.measuring.tokens import Words
from extract.figures.words import FIRMS

REPORTS = words_of("words", "open", "reports")
# Prepositions after which a place on a scale follows: `families fall below the line`.
_LEVELS = frozenset(("below", "above", "under", "behind", "beneath"))
# Plurals that qualify the noun after them: `sports teams`.
_ATTRIBUTIVE = words_of("nouns", "attributive")
_WHERE = frozenset(("in", "at", "for", "outside", "near"))
# Verbs of what one has not, that are nouns as well.
HAVE_NOT = frozenset(("lack", "need", "want", "fear"))
# What flows to someone, and may be called so by its verb too: `money flows to the towns`.
_FLOWS, _FLOWING = frozenset(("flow", "flows")), frozenset("money benefits dollars funds funding investments".split())
_SEES = frozenset(("see", "sees", "seeing", "saw", "seen"))
_GRANTS = frozenset(("awards", "grants", "funds", "pledges", "loans", "gifts"))
BY_PREPOSITION = frozenset((("result", "in"), ("results", "in"), ("lead", "to"), ("leads", "to"), ("account", "for")))
# How many words what is changed may have: `increases its quarterly dividend by 5%`.
_OBJECT = 7


def costs(words: Words, i: int, before: str) -> bool:
    """Whether `costs` says what something costs, which opens its clause: `The test costs $5`, no `for test costs`."""
    if words.lows[i] != "costs" or before not in ("N", "H"):
        return False
    k = _phrase_start(words, i)
    k -= words.kind(k - 1) == "E" and words.low(k - 2) == "of"  # `A box of used pens costs about $5`
    of = words.low(k - 1) == "of" and words.kind(k - 2) in ("N", "H")
    if of:
        k = _phrase_start(words, k - 1)  # `A box of pens costs about $5`
    singular = of or not words.is_plural(i - 1)
    return singular and words.kind(k - 1) == "D" and words.kind(k - 2) in ("", ".", ",", "C", "R")


def _phrase_start(words: Words, i: int) -> int:
    """The first of the nouns, adjectives and lengths in a row before token i."""
    while words.kind(i - 1) in ("N", "H", "F"):
        i -= 1
    return i


def the_old_do(words: Words, i: int, after: str) -> bool:
    """Whether the word in -s behind an age is what the one of that age does: `The 65-year-old worries that`."""
    acts = after in ("R", "D", "O", "F", "T", "A") or words.low(i + 1) == "up"
    return acts and words.low(i - 1).endswith("-old") and words.lows[i].endswith("s")


def is_verb_of(words: Words, i: int, after: str) -> bool:
    """Whether a noun that is a verb as well is that of the noun before it: `stores report that`."""
    s_form, counted = words.is_plural(i), words.counts(i - 1)
    plural = words.is_plural(i - 1) and (counted or words.lows[i - 1] not in _ATTRIBUTIVE)
    named = words.is_name(i - 1) or words.low(i - 1) in FIRMS
    if plural and words.lows[i] in ("work", "live") and words.low(i + 1) in _WHERE:
        return True  # `60 percent of residents work in shops`
    if plural and words.lows[i] in HAVE_NOT and after in ("N", "H", "V", "E", "D", "G", "A"):
        return True  # `half of households lack clean water`
    if plural and words.lows[i] == "report" and after in ("N", "H") and words.is_plural(i + 1) and not words.is_name(i):
        return True  # `carriers report profits`
    if s_form and words.lows[i] in REPORTS and named and after in ("N", "H"):
        return True
    tells = words.low(i + 1) == "that" and words.lows[i] + "s" in REPORTS
    if plural and not s_form and (counted or tells or words.low(i + 1) in _LEVELS):
        return True
    if s_form and named and words.lows[i] in _GRANTS and words.priced(i + 1) and not words.is_name(i):
        return True  # `The State Housing Agency awards about $3 million`
    if (words.lows[i], words.low(i + 1)) in BY_PREPOSITION and s_form != plural and words.figured(i + 2):
        return True  # `Renters account for a third`
    if words.lows[i] in _FLOWS and words.low(i + 1) in ("to", "into", "directly"):
        # `money flows to the towns`, `benefits from roads flow to towns`, no `cash flows to the parent rose`
        return words.low(i - 1) in _FLOWING or (not s_form and not _FLOWING.isdisjoint(words.lows[max(i - 8, 0) : i]))
    follows = after != "" and after in ("DFOQ" if s_form else "DFOANQT")
    needs = words.lows[i] == "needs" and after == "T"
    if words.low(i + 1) == "between" and words.kind(i - 2) == "P":
        return False  # `firms with capital needs between $2 million and $9 million`
    return s_form != plural and (follows or needs or words.low(i + 1) == "total")


def is_seen(words: Words, i: int) -> bool:
    """Whether the change at i is what something is seen to do: `workers will see their pay rise by 5%`."""
    k = i - 1
    while k > i - _OBJECT and words.kind(k) in ("N", "H", "V"):
        k -= 1
    return words.low(k) in POSSESSIVES and words.low(k - 1) in _SEES


def acts_by(words: Words, i: int, links: tuple[str, ...] = ("by",)) -> bool:
    """Whether who stands before i changes what follows by an amount: `Acme increases its quarterly dividend by 5%`."""
    k = i + 1
    while k < i + _OBJECT and words.kind(k) in ("N", "H", "D"):
        k += 1
    return k > i + 1 and words.low(k) in links and words.kind(k + 1) in ("F", "D")
