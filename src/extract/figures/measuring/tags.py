"""A light tagger: the class of a word by itself (`figures.words`), and what the words beside it make of it.

It tags only what is asked for, so that its cost is that of the words near figures. One letter a class:

    D determiner    P preposition   T to            C coordinator   B auxiliary     R relative      O pronoun
    S subordinator  A adverb        V verb          E verb in -ed   G verb in -ing  N noun or adjective
    Q possessive    F figure        Y date          , comma         ( bracket       - dash, colon   . any other mark
"""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import MODALS
from extract.figures.lexicon import words_of
from extract.figures.measuring.neighbours import BY_NEIGHBOURS, HELP
from extract.figures.measuring.participles import ADJECTIVES_ING
from extract.figures.measuring.tokens import Words
from extract.figures.words import NOUNS_ING

# Adverbs that are adjectives before a noun.
EVERYWHERE = frozenset(("nationwide", "statewide", "worldwide"))
# Classes that no neighbour changes.
_SETTLED = frozenset("QFY,.(-TBOC")
# Determiners that begin names: `All Stations Accessibility`, `the No Child Left Behind Act`.
_NAMED = frozenset("all every no both our".split())
_PARTICLES = frozenset(("up", "out", "off"))
# What a verb stands behind, of whatever word: `could rewild 90 acres`.
_OPENS_ACT = MODALS | HELP
# Adjectives that are adverbs as well, and classes of what they tell more of.
HOW, _TOLD_HOW = words_of("measures", "told_how"), frozenset("EV")
# What stands before a verb, and behind it.
_DOERS, _DONE_TO = frozenset(("N", "H")), frozenset(("D", "O"))
_LACKING = frozenset(("short", "shy"))
_OF_WELLS, _ENTRIES = words_of("measures", "of_wells"), words_of("measures", "entries")
# Adverbs that are adjectives before a noun, where a phrase opens.
_NAMING, _OPENS_PHRASE = frozenset(("available", "likely", "better")), frozenset(("", ".", "D", "P", "C"))


class Tokens(Words):
    """The words near the figures of a passage, with the tag of each."""

    def __init__(self, text: str, found: list[Found], stretches: list[tuple[int, int]]) -> None:
        super().__init__(text, found, stretches)
        self._tags: list[str] = [""] * len(self.words)

    def tag(self, i: int) -> str:
        """The tag of a token, "" outside the text."""
        if not 0 <= i < self._size:
            return ""
        return self._tags[i] or self._decided(i)

    def _decided(self, i: int) -> str:
        """The tag of token i, kept for when it is asked for again."""
        tag = self._tags[i] = self._decide(i)
        return tag

    def _decide(self, i: int) -> str:
        """The tag of token i: its class, unless the words beside it make another of it."""
        kind = self.kind(i)
        if kind in _SETTLED:
            return kind
        if kind in "PSA":
            return "N" if self._in_phrase(i, kind) else kind
        if self.lows[i] in _LACKING and self.low(i + 1) == "of":
            return "A"  # `short of the 75% target`
        if kind == "N":
            if self.lows[i] == "out" and self.low(i + 1) == "of" and not self.low(i - 1).endswith("ing"):
                return "P"  # `keep 40 tons of smoke out of the air`
            if self.low(i - 1) in _OPENS_ACT and self.kind(i + 1) == "F" and not (self.is_name(i) or self.is_plural(i)):
                return "V"  # `will reseal 230 kilometres`
            if self.lows[i].endswith("ed") and self.kind(i - 1) in _DOERS and self.kind(i + 1) in _DONE_TO:
                return "E"  # `members of the board preferred the cut`
            if self.lows[i][-1] == "s" and self.low(i - 1) == "and" and self._does_on(i):
                return "V"  # `serves 9,000 people and irrigates 60,000 acres`
            if self.lows[i] in HOW and self.kind(i - 1) in _TOLD_HOW and self.kind(i + 1) not in ("N", "H"):
                return "A"  # `applications completed online increased`
            if self.lows[i] == "accounting" and self.low(i + 1) == "for" and self.figured(i + 2):
                return "G"  # `with bonds accounting for more than half`
            # `people building a home`, `in building the plant`, `for cleaning up parks`
            acts = self.kind(i + 1) in ("D", "F")
            acts = acts or (self.low(i + 1) in _PARTICLES and self.kind(i + 2) in ("N", "H", "D"))
            acts = acts and self.lows[i] in NOUNS_ING
            return "G" if acts and (self.is_plural(i - 1) or self.kind(i - 1) == "P") else "N"
        before, after = self.kind(i - 1), self.kind(i + 1)
        if kind == "D":
            return self._determiner(i, before)
        if kind == "R":
            return "D" if self.lows[i] == "that" and before in ("V", "P", "B", "C") and after in ("N", "H") else "R"
        acts = kind == "G" and after in ("D", "Y")  # `Families Receiving the Credit`
        if before not in ("", ".") and self.is_name(i) and not acts:
            return "N"
        return BY_NEIGHBOURS[kind](self, i, before, after)

    def _does_on(self, i: int) -> bool:
        """Whether a word in -s behind a count and `and` is what the doer of that count does to another as well."""
        figure = self.at_figure(i + 1)
        measured = figure is not None and (figure.is_measure or figure.is_count)
        return measured and self.is_plural(i) and not self.is_name(i) and self.does_on(i)

    def _in_phrase(self, i: int, kind: str) -> bool:
        """Whether a preposition, subordinator or adverb is part of a noun phrase: `Head Start Across America`."""
        if kind == "A" and "-" in self.lows[i] and self.kind(i + 1) in ("N", "H"):
            return True  # `year-on-year inflation`
        if self.lows[i] in EVERYWHERE and self.kind(i + 1) == "N" and not self.is_plural(i - 1):
            return True  # `in statewide networks`, `for Ohio statewide bus routes`
        opens = self.kind(i - 1) in _OPENS_PHRASE or (self.kind(i - 1) == "A" and self.kind(i - 2) in _OPENS_PHRASE)
        if self.lows[i] in ("older", "younger"):
            listed = self.kind(i + 1) == "," and self.kind(i - 1) not in ("C", "F")
            return self.kind(i + 1 + listed) in ("N", "H")  # `older, rusty buses`, but `65 and older, people`
        things = self.kind(i + 1) in ("N", "H") or self.low(i + 1) in ADJECTIVES_ING
        if self.lows[i] in _NAMING and things and opens:
            return True  # `Available seat miles rose`, `of available charging ports`, `Better roads: $5 million`
        if self.lows[i] == "well" and self.kind(i - 1) in ("N", "H"):
            return self.low(i + 1) in _OF_WELLS  # `oil and gas well pads`
        if self.lows[i] == "outside" and self.kind(i - 1) in ("D", "P") and self.kind(i + 1) in ("N", "H"):
            return not self.is_name(i + 1)  # `in outside funding`
        if self.lows[i] == "past" and self.kind(i - 1) in ("D", "P"):
            return self.kind(i + 1) in ("N", "H", "C")  # `for its past and future costs`
        if self.lows[i] == "per" and self.low(i + 1) == "capita":
            return True
        if not self.is_name(i) or (kind == "A" and self.kind(i - 1) == "F"):
            return False  # `up 5% Y/Y`
        if kind == "A":
            return self.kind(i - 1) not in ("", ".", "-")
        return self.is_name(i - 1) and self.is_name(i + 1)

    def _determiner(self, i: int, before: str) -> str:
        """D, but N for a letter (`Title A`) and for the first word of a name (`the No Child Left Behind Act`)."""
        if self.lows[i] == "all" and (before == "D" or self.low(i + 1) == "items"):
            return "N"  # `the all items index`
        if self.lows[i] == "other" and self.words[i] == "Other" and before in ("", "."):
            return "N"  # `Other income rose`
        if self.lows[i] == "other" and self.low(i + 1) in _ENTRIES and before not in ("C", ","):
            return "N"  # `an increase in other income`
        letter = self.lows[i] == "a" and self.words[i] == "A" and before in ("N", "H")
        named = self.lows[i] in _NAMED and self.is_name(i) and self.is_name(i + 1) and before not in ("", ".", "-")
        return "N" if letter or named else "D"
