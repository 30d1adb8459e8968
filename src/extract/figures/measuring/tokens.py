"""The words near the figures of a passage: where each stands, what it is by itself, and the figure it is a part of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, chain

from extract.figures.found import Found
from extract.figures.grammar import HEDGES
from extract.figures.lex import split
from extract.figures.lexicon import any_of
from extract.figures.measuring.classes import SUMMARIES
from extract.figures.nouns import is_plural
from extract.figures.sentences import IN_FIRMS, TITLES
from extract.figures.units import TIME
from extract.figures.words import word_class

# Some tokens of a passage, [first, last).
Span = tuple[int, int]
# A token and the white space after it.
_PIECE = re.compile(
    r"[A-Za-z]++\s++"  # most words, which none of the next can be
    r"|(?:[A-Za-z]++(?![\w’'&./+®™-]|–[A-Z])"  # and nearly all others
    rf"|(?:{any_of(TITLES)})\.(?=\s[A-Z])|(?:{any_of(IN_FIRMS)})\.(?=,|\s[a-z])"
    r"|[A-Za-z](?:\.[A-Za-z])+\.?(?:[-–]\w[\w-]*)?|[^\W\d_](?:(?:[\w’'&./+]|-(?!-)|–(?=[A-Z](?!he\b))){0,80}[\w’'])?[®™]?(?:(?<=[\dA-Z])\+(?!\w))?|\d(?:[\w.,/]|-(?!-)){0,40}\w|\d|\S)\s*"
)


# What may stand between a verb and its amount, and hardly between a noun and one.
_HEDGES = HEDGES | {"over"}
# Short names whose letters are a pronoun or a form of be: `US exports`, `AM radio`.
_ABBREVIATIONS = frozenset(("US", "IT", "AM"))
# Tokens from a verb to its figure, qualifiers included: `costs just under $5`.
_HEDGED = 5
# Magnitudes as sentences have them, among the first tokens of an item: `• $5 million for`.
_MAGNITUDES, _OPENS = frozenset(("million", "billion")), 5


def _titled(words: list[str]) -> bool:
    """Whether a sentence is set as a headline, most of its words with capitals; no `$5 million for Safe Streets`."""
    if "for" in words[2:_OPENS]:
        amount = words[words.index("for") - 1]
        if amount in _MAGNITUDES or amount[:1].isdigit():
            return False
    small = sum(map(str.islower, words))
    if 2 * small >= len(words):
        return False  # most words in small letters, which needs no count of the others
    return 2 * small < sum(map(str.istitle, words)) + sum(map(str.isupper, words))


class Words:
    """The tokens of a passage near its figures, with offsets, lower case, class, and the figure each is a part of.

    `stretches` are the runs of the passage that are read, as offsets [first, last) in code points.
    """

    def __init__(self, text: str, found: list[Found], stretches: list[tuple[int, int]]) -> None:
        parts = [split(_PIECE, text, first, last) for first, last in stretches]
        self.words = list(chain.from_iterable(words for words, _ in parts))
        self.starts = list(chain.from_iterable(starts for _, starts in parts))
        self.lows = list(map(str.lower, self.words))
        self._size = len(self.words)
        self.figure: list[Found | None] = [None] * len(self.words)
        self._kinds = [""] * len(self.words)
        for f in found:
            k = self.at(f.start)
            while k < len(self.starts) and self.starts[k] < f.end:
                self.figure[k] = f
                k += 1
        self._cuts = list(accumulate(len(words) for words, _ in parts))
        self._titled = [_titled(words) for words, _ in parts]

    def __len__(self) -> int:
        return self._size

    def at(self, offset: int) -> int:
        """The first token that begins at or after the offset."""
        return bisect_left(self.starts, offset)

    def end(self, i: int) -> int:
        """Where token i ends (offset)."""
        return self.starts[i] + len(self.words[i])

    def low(self, i: int) -> str:
        """The token in lower case, "" outside the text."""
        return self.lows[i] if 0 <= i < self._size else ""

    def text(self, i: int) -> str:
        """The token as it stands, "" outside the text."""
        return self.words[i] if 0 <= i < self._size else ""

    def is_name(self, i: int) -> bool:
        """Whether the token is capitalised where that says something: not in a headline."""
        if not 0 <= i < self._size or not self.words[i][0].isupper():
            return False
        return not self._titled[bisect_right(self._cuts, i)]

    def kind(self, i: int) -> str:
        """The class of a token by itself, a letter of `tags` or H as `word_class` gives it, "" outside the text."""
        if not 0 <= i < self._size:
            return ""
        return self._kinds[i] or self._classed(i)

    def _classed(self, i: int) -> str:
        """The class of token i, kept for when it is asked for again."""
        figure = self.figure[i]
        if figure is None:
            kind = word_class(self.lows[i])
            named = kind in ("O", "B") and self.words[i] in _ABBREVIATIONS and not self.low(i - 1)[:1].isdigit()
            kind = "N" if named else kind  # but `at 9 AM`
        elif figure.label == "DATE":
            kind = "Y"
        else:
            noun = figure.is_count and self.starts[i] >= figure.number_end > 0
            olds = figure.unit in TIME and self.lows[self.at(figure.end) - 1].endswith("olds")
            kind = "N" if noun or olds else "F"  # `12-year-olds` are persons
        self._kinds[i] = kind
        return kind

    def is_plural(self, i: int) -> bool:
        """Whether the token looks like a plural noun."""
        acronym = self.words[i].isupper() and self.is_name(i) if 0 <= i < len(self.words) else False  # `EMS`
        return not acronym and self.kind(i) in ("N", "H") and is_plural(self.low(i))

    def counts(self, i: int) -> bool:
        """Whether a quantity stands at i."""
        figure = self.at_figure(i)
        return figure is not None and figure.label == "QUANTITY"

    def counted(self, i: int) -> bool:
        """Whether a count with its noun, or an amount of money, begins at i: `18 pumps`."""
        figure = self.at_figure(i)
        return figure is not None and (figure.is_count or figure.label == "MONEY")

    def figured(self, i: int) -> bool:
        """Whether a figure begins at i with its qualifier, another hedge before it or none: `just about $5`."""
        figure = next(filter(None, self.figure[i : i + _HEDGED]), None)
        if figure is None or figure.label == "DATE":
            return False
        return self.at(figure.lead) <= i or all(low in HEDGES for low in self.lows[i : self.at(figure.lead)])

    def priced(self, i: int) -> bool:
        """Whether a figure at i may be what something costs: no share but of more, `costs 30 percent more`."""
        figure = next(filter(None, self.figure[i : i + _HEDGED]), None)
        share = figure is not None and figure.label == "PERCENT"
        more = figure is not None and self.low(self.at(figure.end)) in ("more", "less")
        return self.figured(i) and (more or not share)

    def named(self, i: int) -> bool:
        """Whether an amount at i tells of the noun after it: `a $9 million deferred tax asset`."""
        figure = self.at_figure(i)
        return figure is not None and self.kind(self.at(figure.lead) - 1) == "D"

    def given_one(self, i: int) -> bool:
        """Whether an amount or share at i tells of one thing, the noun after it: `a 5% raise`."""
        figure = self.at_figure(i)
        if figure is None or figure.label == "QUANTITY" or self.low(self.at(figure.start) - 1) == "of":
            return False  # `a minimum of $5 spent on roads`
        return self.low(self.at(figure.lead) - 1) in ("a", "an")

    def is_percent(self, i: int) -> bool:
        """Whether a share in percent stands at i."""
        figure = self.at_figure(i)
        return figure is not None and figure.label == "PERCENT"

    def is_factor(self, i: int) -> bool:
        """Whether a factor stands at i: `three times`."""
        figure = self.at_figure(i)
        return figure is not None and figure.rule == "quantity.factor"

    def is_money(self, i: int) -> bool:
        """Whether an amount of money stands at i."""
        figure = self.at_figure(i)
        return figure is not None and figure.label == "MONEY"

    def done_to(self, i: int) -> bool:
        """Whether i is the last word of a count right after a verb in -ed: `killed more than 50 people`."""
        figure = self.at_figure(i)
        return figure is not None and figure.is_count and self.kind(self.at(figure.lead) - 1) == "E"

    def does_on(self, i: int) -> bool:
        """Whether a verb in -s at i, behind a count and `and`, goes on as one before: `runs 9 parks and funds 4`."""
        count = self.at_figure(i - 2)
        if count is None or not count.is_count:
            return False
        verb = self.at(count.lead) - 1
        hedged = i + 1 + (self.low(i + 1) in _HEDGES)
        figure = self.at_figure(hedged)
        alike = self.kind(verb) in ("V", "H") and self.low(verb).endswith("s") and not self.low(verb).endswith("ss")
        return alike and figure is not None and figure.label != "DATE" and figure.unit not in TIME

    def told_of(self, i: int) -> bool:
        """Whether an amount of money at i tells how much the noun before it is: `the fine of $9 million`."""
        figure = self.at_figure(i)
        if figure is None or figure.label != "MONEY":
            return False
        of = self.at(figure.lead) - 1
        noun = self.low(of - 1)
        return (
            self.low(of) == "of" and self.kind(of - 1) in ("N", "H") and not is_plural(noun) and noun not in SUMMARIES
        )

    def dated(self, i: int) -> bool:
        """Whether a date at i tells of the noun after it: `the 2021 launch`."""
        figure = self.at_figure(i)
        return figure is not None and self.kind(self.at(figure.start) - 1) == "D"

    def past_date(self, i: int) -> int:
        """The token behind the date at i, or behind the preposition and the date there, 0 for no date."""
        k = i + (self.kind(i) == "P")
        first = k
        while self.kind(k) == "Y":
            k += 1
        return k if k > first else 0

    def is_day(self, i: int) -> bool:
        """Whether a day stands at i, beside which a verb tells what was done: `Acme today reported net sales`."""
        figure = self.at_figure(i)
        return figure is not None and figure.granularity == "day"

    def is_measure(self, i: int) -> bool:
        """Whether a number with its unit, or in a compound, stands at i: `5 miles`, `a 103-foot`."""
        figure = self.at_figure(i)
        return figure is not None and figure.is_measure

    def at_figure(self, i: int) -> Found | None:
        """The figure that token i is a part of, None for none and outside the text."""
        return self.figure[i] if 0 <= i < self._size else None

    def offsets(self, span: Span | None) -> Span | None:
        """Where a run of tokens stands in the passage, [start, end) in code points; None for none."""
        return None if span is None or span[1] <= span[0] else (self.starts[span[0]], self.end(span[1] - 1))
