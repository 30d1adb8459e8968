"""Noun phrases by the tags of words, backwards: where one that ends here begins."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.asides import past_ages
from extract.figures.measuring.bases import is_aside, is_compound, names_firm
from extract.figures.measuring.classes import FIXED, NARROWS, RANKS, RESULTS, TIED, TIME_HEADS, UNDER
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span

_BEFORE = words_of("measures", "before")
_PARTS = words_of("measures", "parts")
_SHARES = frozenset(("share", "proportion", "percentage", "number"))
# Tokens of the first of two things: `between the United States and the Philippines`.
_NOUN = 6
_AROUND = frozenset(("region", "world", "wider", "broader", "surrounding"))
# Prepositions by which a noun hangs on the one before it.
_HANGS = NARROWS | {
    "of",
    "to",
    "with",
    "per",
    "without",
    "through",
    "against",
    "into",
    "within",
    "beyond",
    "excluding",
    "including",
}


def phrase_before(tokens: Tokens, end: int, floor: int, *, alone: bool = False) -> Span | None:
    """The tokens [first, end) of the noun phrase that ends before token `end`, with the heads it hangs on.

    `exports of wheat` for a phrase that ends in `wheat`, not so if `alone`; never over a verb, a clause or a comma.
    """
    k, first, cut = end - 1, None, None
    while k >= floor:
        tag = tokens.tag(k)
        if tag == "C" and cut is None and first is not None and tokens.is_name(first):
            cut = first
        share = tokens.figure[k - 1] if cut and k > floor and tokens.low(k) == "of" else None
        if share is not None and share.label == "PERCENT":
            first = cut  # `22% of the firm and their heirs will own 78%`
            break
        if first == k + 1 and first < end and _ends_sentence(tokens, k):
            break
        of_two = tokens.tag(k + 1) == "C" and first == k + 2 and tokens.tag(first) == "F"
        if tag in ("N", "Q") or (tag == "F" and (first == k + 1 or of_two) and _is_counted(tokens, k)):
            count = tokens.figure[k] if tag == "F" else None
            first = k = k if count is None or not _for_many(tokens, count) else tokens.at(count.lead)
        elif tag == "F" and first is not None and not alone and (aged := _past_age(tokens, k, floor)):
            k = aged  # `deaths of children under 5 in Kenya`
        elif tag == "(" and first == k + 1 < end and k - 3 >= floor and is_aside(tokens, k - 2):
            k -= 2  # `Consumer Price Index (CPI) inflation`
        elif not (tag == "D" and k > floor and (tokens.tag(k - 1) in ("P", "T") or _and_more(tokens, k, first))) and (
            first is None or not _hangs(tokens, k, end, first, alone)
        ):
            break
        elif tag == "A" and first == k + 1 < end - 1 and tokens.low(first).endswith("ed"):
            first = k  # `seasonally adjusted sales`
        k -= 1
    while first is not None and first < end and tokens.tag(first) == "F":
        first += 1
    if first is None or tokens.tag(end - 1) == "Q":
        return None
    fixed = first == end - 1 and tokens.low(first) in FIXED and tokens.tag(first - 1) == "P"  # `on top of $5 million`
    return None if fixed else (first, end)


def _past_age(tokens: Tokens, k: int, floor: int) -> int:
    """Where the age of people begins that ends with token k, right behind their noun; 0 for none."""
    figure = tokens.figure[k]
    if figure is None or figure.rule != "quantity.age":
        return 0
    at = past_ages(tokens, tokens.at(figure.start), floor)
    return at if tokens.tag(at - 1) == "N" else 0


def _ends_sentence(tokens: Tokens, k: int) -> bool:
    """Whether a name with points ends a sentence before a word of results: `outside the U.S. Net sales rose`."""
    return tokens.text(k)[-1:] == "." and tokens.low(k + 1) in RESULTS and tokens.is_name(k + 1)


def counted_alone(tokens: Tokens, span: Span) -> Span:
    """What is counted in the phrase, and not what it hangs on: `a record number of 86 deaths, of which 27`."""
    numbers = [
        k + 1
        for k in range(*span)
        if tokens.tag(k) == "F" and (figure := tokens.figure[k]) is not None and not is_compound(tokens, figure)
    ]
    return (numbers[-1], span[1]) if numbers else span


def _and_more(tokens: Tokens, k: int, first: int | None) -> bool:
    """Whether the word at k leads to more of what is named: `aid in Sudan and the region`, `wheat and other grains`."""
    if tokens.low(k) == "other" and tokens.tag(k - 1) == "C" and tokens.tag(k - 2) == "N":
        return first == k + 1
    if tokens.tag(k - 1) == "C" and (_between(tokens, k - 2) or _opens_item(tokens, k) or _two_lands(tokens, k)):
        return True  # `trade between Ohio and the Midwest`, `The North and the Midlands: $5 million`
    around = first == k + 1 and tokens.low(first) in _AROUND
    return around and tokens.tag(k - 1) == "C" and tokens.is_name(k - 2) and tokens.tag(k - 3) == "P"


def _opens_item(tokens: Tokens, k: int) -> bool:
    """Whether names alone stand before the article at k, in an item of a list: `Yorkshire and the Humber: £5`."""
    return tokens.is_name(k + 1) and 1 < k <= _NOUN and all(tokens.is_name(m) for m in range(k - 1))


def _two_lands(tokens: Tokens, k: int) -> bool:
    """Whether only names stand between a preposition and the article at k: `for Latin America and the Caribbean`."""
    m = k - 2
    while m > k - _NOUN and tokens.is_name(m):
        m -= 1
    return m < k - 2 and tokens.tag(m) == "P" and tokens.is_name(k + 1) and tokens.tag(m - 1) == "N"


def _between(tokens: Tokens, k: int) -> bool:
    """Whether the noun that ends with token k is the first of two that something is between."""
    first = k
    while k > first - _NOUN and tokens.tag(k) in ("N", "Q", "D", "F"):
        k -= 1
    return k < first and tokens.low(k) == "between"


def _is_counted(tokens: Tokens, k: int) -> bool:
    """Whether the number at k tells of a noun that hangs on another: `the two groups`, `a one-bedroom flat`."""
    figure = tokens.figure[k]
    size = figure is not None and figure.rule == "quantity.measure" and tokens.tag(tokens.at(figure.end)) == "N"
    if figure is not None and size:
        k = tokens.at(figure.start)  # `the price of a 50 kg bag`
    elif figure is not None and _for_many(tokens, figure):
        k = tokens.at(figure.lead)
    k -= tokens.low(k - 1) in RANKS  # `the cost of the first two phases`
    if figure is not None and tokens.tag(k - 1) == "C" and tokens.tag(k - 2) == "F" and is_compound(tokens, figure):
        return True  # `sizes of the 2-year and 5-year notes`
    tie = k - 1 - (tokens.tag(k - 1) == "D")
    of_two = tokens.tag(k + 1) == "C" and tokens.tag(k + 2) == "F"
    tells = figure is not None and (figure.is_count or size or of_two or is_compound(tokens, figure))
    return tells and tokens.tag(tie) in ("P", "T") and tokens.tag(tie - 1) == "N"


def _for_many(tokens: Tokens, f: Found) -> bool:
    """Whether a figure counts for whom something is: `costs for more than 3 million seniors`."""
    return f.is_count and tokens.low(tokens.at(f.lead) - 1) == "for"


def _hangs(tokens: Tokens, k: int, end: int, first: int, alone: bool) -> bool:
    """Whether the token at k ties the phrase [first, end) to a noun before it, or is an adverb inside it."""
    tag, before = tokens.tag(k), tokens.tag(k - 1)
    if tag in ("P", "T"):
        fixed = tokens.low(k - 1) in FIXED and tokens.tag(k - 2) == "P"
        ranked = before == "N" and tokens.low(k - 1)[:1].isdigit()  # `ranks 48th in spending`
        predicate = ranked or (tokens.tag(k - 2) == "B" and tokens.low(k - 1).endswith(("ible", "able", "ful", "ject")))
        had = tokens.low(k) == "with" and not tokens.is_name(first) and not _is_share_with(tokens, k, end)
        if alone or fixed or predicate or had:
            return False
        tied = tokens.low(k - 1) in TIED and tokens.tag(k - 2) == "N"
        if tokens.low(k) == "as" and tokens.low(first) in _PARTS:
            return before == "N"
        # `Prices at the pump fell`, `prices at the pump (-2.4%)`
        does = tokens.tag(end) in ("V", "B", "E") or tokens.low(end) == "open" or _is_share_in_bracket(tokens, end)
        does = does or (tokens.low(end) == "by" and tokens.tag(end + 1) in ("F", "A"))  # `cut smog at the port by 5%`
        at = tokens.low(k) == "at" and (does or tokens.is_name(first) or tokens.low(first) == "home")
        under = tokens.low(k) == "under" and tokens.low(first) in UNDER
        by = tokens.low(k) == "by" and does and before == "N"  # `Investment by firms rose`
        hangs = (
            at or under or by or tokens.low(k) in _HANGS or (tokens.low(k) == "before" and tokens.low(first) in _BEFORE)
        )
        return tied or (hangs and before in ("N", "F", "Y"))
    if tokens.low(k) in TIED:
        return True
    if tag == "C":
        if tokens.low(k - 1) in TIME_HEADS:
            return False  # `in recent years and total use will rise 3 percent`
        if before == "F" and first == k + 1 and tokens.tag(first) == "F":
            return True  # `sizes of the 2-year and 5-year notes`
        return before == "N" or (
            before == "," and any(tokens.tag(m) in (",", "C") for m in range(max(k - 7, 0), k - 1))
        )
    if tag == ",":
        return _in_list(tokens, k, end) or _beside_another(tokens, k, first) or names_firm(tokens, k)
    if tokens.low(k) == "less" and before == "N":
        return True  # `the index for all items less food and energy`
    if tag == "A" and before == "N" and first == k + 1:
        return tokens.low(first).endswith("ed")  # `the advance seasonally adjusted rate`
    return tag == "A" and first == k + 1 and before in ("D", "P", "C", "", ".")


def _is_share_with(tokens: Tokens, k: int, end: int) -> bool:
    """Whether `with` at k says of which a share is, whose verb follows: `The share of homes with gas fell`."""
    of = k - 2 - (tokens.tag(k - 2) == "N")
    return tokens.low(of) == "of" and tokens.low(of - 1) in _SHARES and tokens.tag(end) in ("V", "B", "E")


def _is_share_in_bracket(tokens: Tokens, i: int) -> bool:
    """Whether a bracket at token i opens with a share, whatever its sign: `(-2.4%`, `(+2.4%`."""
    share = tokens.at_figure(i + 1) or tokens.at_figure(i + 2)
    return tokens.low(i) == "(" and share is not None and share.label == "PERCENT"


def _beside_another(tokens: Tokens, comma: int, first: int) -> bool:
    """Whether a comma parts adjectives with hyphens, that stand side by side: `of full-time, year-round workers`."""
    both = "-" in tokens.low(comma - 1) and "-" in tokens.low(first) and tokens.tag(comma - 1) == "N"
    return both and first == comma + 1 and tokens.tag(comma - 2) in ("P", "D", "", ".")


def _in_list(tokens: Tokens, k: int, end: int) -> bool:
    """Whether the comma at k stands in a list of nouns that ends in `and` before `end`."""
    return (
        any(tokens.tag(m) == "C" for m in range(k + 1, min(k + 6, end)))
        and all(tokens.tag(m) in ("N", "C", ",", "Q") for m in range(k + 1, min(k + 6, end)))
        and tokens.tag(k - 1) == "N"
    )
