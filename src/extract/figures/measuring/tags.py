"""A light tagger: the class of a word by itself (`figures.words`), and what the words beside it make of it.

It tags only what is asked for, so that its cost is that of the words near figures. One letter a class:

    D determiner    P preposition   T to            C coordinator   B auxiliary     R relative      O pronoun
    S subordinator  A adverb        V verb          E verb in -ed   G verb in -ing  N noun or adjective
    Q possessive    F figure        Y date          , comma         ( bracket       - dash, colon   . any other mark
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from extract.figures.changes import NOUNS, VERBS
from extract.figures.found import Found
from extract.figures.lex import split
from extract.figures.lexicon import load
from extract.figures.nouns import is_plural
from extract.figures.words import AMOUNT_ADJECTIVES, NOUNS_ING, word_class

_BARE_PARTICIPLES, _REPORTS, _ADJECTIVES_ING, _PAY = (
    frozenset(load("words")["open"][name].split()) for name in ("bare_participle", "reports", "adjective_ing", "pay")
)
# A token and the white space after it.
_PIECE = re.compile(
    r"(?:(?:St|Ft|Mt|Dr|Mr|Mrs|Ms)\.(?=\s[A-Z])|[A-Za-z](?:\.[A-Za-z])+\.?(?:-\w[\w-]*)?|[^\W\d_](?:(?:[\w’'&./+]|-(?!-)){0,80}[\w’'])?[®™]?(?:(?<=[\dA-Z])\+(?!\w))?|\d(?:[\w.,/]|-(?!-)){0,40}\w|\d|\S)\s*"
)
# Classes that no neighbour changes.
_SETTLED = frozenset("QFY,.(-TBOC")
# Classes after which a noun that is a verb as well is the verb, but not after these auxiliaries.
_OPENS_VERB = frozenset("TBRO")
_VAGUE = frozenset(("dozens", "hundreds", "thousands", "millions", "billions"))
_BE_OR_HAVE = frozenset("is was are were be been being am has have had having".split())
# Prepositions after which a place on a scale follows: `families fall below the line`.
_LEVELS = frozenset(("below", "above", "under", "behind", "beneath"))
# Determiners that begin names: `All Stations Accessibility`, `the No Child Left Behind Act`.
_NAMED = frozenset("all every no both our".split())
# Verbs that take a verb in -ing: `began building homes`.
_BEGIN = frozenset(
    """
    start starts began begin begins keep keeps kept stop stops help go goes went come came spend spent continue
    continues continued resume resumed
    """.split()
)
# Plurals that qualify the noun after them: `sports teams`.
_ATTRIBUTIVE = frozenset(load("nouns")["attributive"].split())
_SINGULAR = frozenset(("this", "that"))
# Adverbs that are adjectives before a noun, where a phrase opens.
_NAMING, _OPENS_PHRASE = frozenset(("available", "likely")), frozenset(("", ".", "D", "P", "C"))
# What may follow a phrase that is no subject: `hazard pay of $3 an hour`.
_ENDS_PHRASE = frozenset(("P", "T", ",", ".", "C", ""))
_TOLD = frozenset("announced reported posted recorded generated achieved delivered".split())
FIRMS = frozenset("inc corp co ltd corporation company group holdings bancorp bank".split())
# After these a word in -ing before a noun is an adjective: `new housing units`.
_ADJECTIVE_ENDINGS = ("al", "ive", "ous", "ic", "able", "ible", "average", "median", "new", "first")


def _titled(words: list[str]) -> bool:
    """Whether a sentence is set as a headline, most of its words with capitals."""
    return 2 * sum(map(str.islower, words)) < sum(map(str.istitle, words)) + sum(map(str.isupper, words))


class Tokens:
    """The tokens of a passage near its figures, with offsets, lower case, tag, and the figure each is a part of."""

    def __init__(self, text: str, found: list[Found], stretches: list[tuple[int, int]]) -> None:
        parts = [split(_PIECE, text, first, last) for first, last in stretches]
        self.words = [word for words, _ in parts for word in words]
        self.starts = [start for _, starts in parts for start in starts]
        self.lows = list(map(str.lower, self.words))
        self.figure: list[Found | None] = [None] * len(self.words)
        for f in found:
            k = self.at(f.start)
            while k < len(self.starts) and self.starts[k] < f.end:
                self.figure[k] = f
                k += 1
        self._tags: list[str] = [""] * len(self.words)
        self._cuts = list(accumulate(len(words) for words, _ in parts))
        self._titled = [_titled(words) for words, _ in parts]

    def __len__(self) -> int:
        return len(self.words)

    def at(self, offset: int) -> int:
        """The first token that begins at or after the offset."""
        return bisect_left(self.starts, offset)

    def end(self, i: int) -> int:
        """Where token i ends (offset)."""
        return self.starts[i] + len(self.words[i])

    def low(self, i: int) -> str:
        """The token in lower case, "" outside the text."""
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def text(self, i: int) -> str:
        """The token as it stands, "" outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def is_name(self, i: int) -> bool:
        """Whether the token is capitalised where that says something: not in a headline."""
        return self.text(i)[:1].isupper() and not self._titled[bisect_right(self._cuts, i)]

    def tag(self, i: int) -> str:
        """The tag of a token, "" outside the text."""
        if not 0 <= i < len(self._tags):
            return ""
        if not self._tags[i]:
            self._tags[i] = self._decide(i)
        return self._tags[i]

    def _class(self, i: int) -> str:
        if not 0 <= i < len(self.lows):
            return ""
        figure = self.figure[i]
        if figure is not None:
            if figure.label == "DATE":
                return "Y"
            return "N" if figure.is_count and self.starts[i] >= figure.number_end > 0 else "F"
        kind = word_class(self.lows[i])
        return "N" if kind == "O" and self.words[i] in ("US", "IT") else kind

    def _decide(self, i: int) -> str:
        """The tag of token i: its class, unless the words beside it make another of it."""
        kind = self._class(i)
        if kind in _SETTLED:
            return kind
        if kind in "PSA":
            return "N" if self._in_phrase(i, kind) else kind
        if kind == "N":
            # `people building a home`, `in building the plant`
            opens = self.is_plural(i - 1) or self._class(i - 1) == "P"
            acts = self.lows[i] in NOUNS_ING and opens and self._class(i + 1) in ("D", "F")
            return "G" if acts else "N"
        before, after = self._class(i - 1), self._class(i + 1)
        if kind == "D":
            return self._determiner(i, before)
        if kind == "R":
            return "D" if self.lows[i] == "that" and before in "VPBC" and after in "NH" else "R"
        acts = kind == "G" and after in ("D", "Y")  # `Families Receiving the Credit`
        if before not in ("", ".") and self.is_name(i) and not acts:
            return "N"
        return _BY_NEIGHBOURS[kind](self, i, before, after)

    def _in_phrase(self, i: int, kind: str) -> bool:
        """Whether a preposition, subordinator or adverb is part of a noun phrase: `Head Start Across America`."""
        if kind == "A" and "-" in self.lows[i] and self._class(i + 1) in ("N", "H"):
            return True  # `year-on-year inflation`
        if self.lows[i] in _NAMING and self._class(i + 1) in ("N", "H") and self._class(i - 1) in _OPENS_PHRASE:
            return True  # `Available seat miles rose`
        if self.lows[i] == "per" and self.low(i + 1) == "capita":
            return True
        if not self.is_name(i):
            return False
        if kind == "A":
            return self._class(i - 1) not in ("", ".", "-")
        return self.is_name(i - 1) and self.is_name(i + 1)

    def _determiner(self, i: int, before: str) -> str:
        """D, but N for a letter (`Title A`) and for the first word of a name (`the No Child Left Behind Act`)."""
        if self.lows[i] == "all" and (before == "D" or self.low(i + 1) == "items"):
            return "N"  # `the all items index`
        letter = self.lows[i] == "a" and self.words[i] == "A" and before in ("N", "H")
        named = self.lows[i] in _NAMED and self.is_name(i) and self.is_name(i + 1) and before not in ("", ".", "-")
        return "N" if letter or named else "D"

    def _verb(self, i: int, before: str, after: str) -> str:
        """V, but N where no verb can stand: `the increase`, `through support`, `imports and exports`."""
        s_form = self.lows[i].endswith("s")
        if s_form and self.low(i - 1) in _SINGULAR:
            return "V"  # `this represents growth`
        noun = (before in ("D", "Q") and after not in ("D", "F")) or (
            before == "P" and (s_form or after in ("N", "H", "C"))
        )
        if "pay" in (self.lows[i], self.low(i - 1)) and (self.lows[i] in _PAY or self.low(i + 1) in _PAY):
            return "N"  # `a 3 percent pay raise`
        if before == "Y" and not s_form and self._dated(i - 1):
            return "N"  # `the July launch`
        if self.lows[i] == "pay" and before in ("N", "H") and not self.is_plural(i - 1) and after in _ENDS_PHRASE:
            return "N"  # `hazard pay for nurses`
        paired = s_form and before == "C" and self.is_plural(i - 2) and self.lows[i - 2].endswith("s")
        measured = before == "F" and self._is_measure(i - 1) and after not in ("D", "F", "N", "H", "Q")
        compound = before == "F" and "-" in self.lows[i - 1] and after in ("N", "H")  # `a 103-foot bypass hose`
        # `a $3,200 tax cut`
        changed = (
            self.lows[i] in NOUNS
            and before in ("N", "H")
            and self._class(i - 2) == "F"
            and after not in ("D", "O", "F")
        )
        object_ = s_form and before in ("V", "H") and self._class(i - 2) == "T"
        opens = s_form and before in ("", ".") and after in ("V", "B")  # `Yields rose 5 percent`
        last = s_form and before in ("N", "H") and after in (",", ".", "", "C", "B")
        described = s_form and before == "N" and self.low(i - 1).endswith(_ADJECTIVE_ENDINGS)
        return (
            "N"
            if noun
            or paired
            or measured
            or compound
            or object_
            or opens
            or last
            or changed
            or (described and after not in ("D", "F", "O"))
            else "V"
        )

    def _participle(self, i: int, before: str, after: str) -> str:
        """E, but N for an adjective before its noun: `previously announced aid`."""
        noun_after = after in ("N", "H", "Q") or (after in ("C", "E", "G") and self._class(i + 2) in ("E", "N"))
        opens = before not in ("N", "H", "B", "O", "R", "A") or (
            before == "A" and self._class(i - 2) not in ("N", "B", "O", "R")
        )
        if before == "C" and (self._class(i - 2) == "," or self.low(i + 1) in _VAGUE):
            return "E"  # `heard witnesses, and reviewed files`, `and created thousands of jobs`
        amount = before == "F" and not self._counts(i - 1) and not self._named(i - 1)
        day = before == "Y" and self._is_day(i - 1) and self._class(i - 2) in ("N", "H", ".")
        # `Acme today reported`, `Acme Inc. reported`, `Acme, a maker of toys, reported`, `the company also reported`
        behind = before in (",", "(") or (before == "A" and self._class(i - 2) == "H")
        told = day or (before == "." and self.low(i - 2) in FIRMS) or (behind and self.lows[i] in _TOLD)
        opens = opens or self.low(i - 1) in AMOUNT_ADJECTIVES  # `annual combined revenue`
        return "N" if noun_after and opens and not amount and not told else "E"

    def _gerund(self, i: int, before: str, after: str) -> str:
        """G, V after an auxiliary (`are rising`), N for a noun or an adjective: `the growing economy`."""
        adjective = after in ("N", "H") and (
            self.low(i - 1).endswith(_ADJECTIVE_ENDINGS)
            or (before == "C" and self.low(i - 2).endswith(_ADJECTIVE_ENDINGS))
            or (before == "V" and self.low(i - 1) not in _BEGIN)
            or (self.lows[i] in _ADJECTIVES_ING and before != "B" and not self.is_plural(i - 1))
        )
        # `Selling, general and administrative expenses`
        listed = before in ("", ".") and after in (",", "C") and self.low(i + 2).endswith(_ADJECTIVE_ENDINGS)
        # `37,000 feet of retail selling space`
        noun = before in ("N", "H") and not self.is_plural(i - 1) and not self.words[i - 1].istitle()
        bare = noun and after in ("N", "H") and self._class(i - 2) == "P"
        named_by_of = self.low(i + 1) == "of" and before in ("N", "H") and not self.is_plural(i - 1)
        if before in ("D", "Q") or adjective or listed or bare or named_by_of:
            return "N"
        return "V" if before == "B" else "G"

    def _either(self, i: int, before: str, after: str) -> str:
        """N or V for a noun that is a verb as well, by its neighbours."""
        s_form = self.is_plural(i)
        if s_form and self.low(i - 1) in _SINGULAR:
            return "V"
        changes = self.lows[i] == "range" or self.lows[i] in VERBS
        if changes and self.low(i + 1) == "from" and self._class(i + 2) == "F" and self.is_plural(i - 1):
            return "V"  # `grants range from $5,000 to $9,000`, `rates fall from 10 percent to 5`
        if self.lows[i] == "total" and after in ("N", "H"):
            return "N"  # `the ratio of equity to total assets`
        if before in _OPENS_VERB and not (self.lows[i - 1] == "that" and self._class(i - 2) in ("V", "G", "E")):
            is_be = before == "B" and self.lows[i - 1] in _BE_OR_HAVE
            if is_be and self.lows[i] in _BARE_PARTICIPLES and (self.lows[i - 1] == "been" or after == "T"):
                return "E"
            return "N" if is_be or (s_form and before in ("T", "B")) else "V"
        if before == "Y" and s_form and self.lows[i] in _REPORTS and self._is_day(i - 1):
            return "V"  # `Acme today reports net sales`
        if before in ("N", "H", "E"):
            counted = self._counts(i - 1)
            plural = self.is_plural(i - 1) and (counted or self.lows[i - 1] not in _ATTRIBUTIVE)
            follows = "DFOQ" if s_form else "DFOANQT"
            needs = self.lows[i] == "needs" and after == "T"
            named = self.is_name(i - 1) or self.low(i - 1) in FIRMS
            if s_form and self.lows[i] in _REPORTS and named and after in ("N", "H"):
                return "V"
            tells = self.low(i + 1) == "that" and self.lows[i] + "s" in _REPORTS  # `stores report that`
            if plural and not s_form and (counted or tells or self.low(i + 1) in _LEVELS):
                return "V"
            object_ = (after and after in follows) or needs or self.low(i + 1) == "total"
            return "V" if s_form != plural and (plural or s_form) and object_ else "N"
        return "V" if before == "A" and after == "T" and self.lows[i] == "amounts" else "N"

    def _counts(self, i: int) -> bool:
        figure = self.figure[i]
        return figure is not None and figure.label == "QUANTITY"

    def _named(self, i: int) -> bool:
        """Whether an amount at i tells of the noun after it: `a $9 million deferred tax asset`."""
        figure = self.figure[i]
        return figure is not None and self._class(self.at(figure.lead) - 1) == "D"

    def _dated(self, i: int) -> bool:
        """Whether a date at i tells of the noun after it: `the 2021 launch`."""
        figure = self.figure[i]
        return figure is not None and self._class(self.at(figure.start) - 1) == "D"

    def _is_day(self, i: int) -> bool:
        """Whether a day stands at i, beside which a verb tells what was done: `Acme today reported net sales`."""
        figure = self.figure[i]
        return figure is not None and figure.granularity == "day"

    def _is_measure(self, i: int) -> bool:
        figure = self.figure[i]
        return figure is not None and figure.rule in ("quantity.measure", "quantity.compound")

    def is_plural(self, i: int) -> bool:
        """Whether the token looks like a plural noun."""
        acronym = self.words[i].isupper() and self.is_name(i) if 0 <= i < len(self.words) else False  # `EMS`
        return not acronym and self._class(i) in ("N", "H") and is_plural(self.low(i))


# How a word that can be of several classes is tagged, by its class.
_BY_NEIGHBOURS = {"V": Tokens._verb, "E": Tokens._participle, "G": Tokens._gerund, "H": Tokens._either}
