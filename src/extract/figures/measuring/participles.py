"""What a form in -ed is among the words beside it: a verb, or an adjective before its noun."""

from __future__ import annotations

from extract.figures.grammar import MODALS, VAGUE
from extract.figures.lexicon import words_of
from extract.figures.measuring.classes import QUALITIES
from extract.figures.measuring.tokens import Words
from extract.figures.words import AMOUNT_ADJECTIVES, FIRMS

ADJECTIVES_ING, _TOLD, _ARTICLED = (words_of("words", "open", name) for name in ("adjective_ing", "told", "articled"))
_PREMIUMS = frozenset(("premium", "premiums"))


def participle(words: Words, i: int, before: str, after: str) -> str:
    """E, but N for an adjective before its noun: `previously announced aid`."""
    second = words.kind(i + 2) in ("E", "N") or words.low(i + 2) in ADJECTIVES_ING
    noun_after = after in ("N", "H", "Q") or (after in ("C", "E", "G") and second)
    opens = before not in ("N", "H", "B", "O", "R", "A") or (
        before == "A" and (words.kind(i - 2) not in ("N", "B", "O", "R") or words.low(i - 2) in QUALITIES)
    )
    reckoned = noun_after and (words.lows[i] == "adjusted" or words.low(i + 1) in _PREMIUMS)
    if reckoned and not words.is_plural(i - 1):
        return "N"  # `, and adjusted income`, `Gross written premiums`
    if before == "C" and (words.kind(i - 2) == "," or words.low(i + 1) in VAGUE):
        return "E"  # `heard witnesses, and reviewed files`, `and created thousands of jobs`
    if words.low(i - 1) == "then" and words.kind(i - 2) in ("C", ","):
        return "E"  # `lent money, and then raised rates`
    if before == "C" and words.done_to(i - 2):
        return "E"  # `killed 50 people and exposed gaps`
    # `for Army applied research`, `spur U.S. advanced manufacturing`, no `the Army applied`
    opens = opens or (words.low(i - 1) in _ARTICLED and words.kind(i - 2) not in ("D", ".", ""))
    amount = before == "F" and not words.counts(i - 1) and not words.named(i - 1)
    day = before == "Y" and words.is_day(i - 1) and words.kind(i - 2) in ("N", "H", ".", "(")
    # `Acme today reported`, `Acme Inc. reported`, `Acme, a maker of toys, reported`, `the company also reported`
    behind = before in (",", "(") or (before == "A" and words.kind(i - 2) == "H")
    behind = behind or (before == "" and _leads_to_amount(words, i + 1))  # `Reported net income of $5 million`
    told = day or (before == "." and words.low(i - 2) in FIRMS) or (behind and words.lows[i] in _TOLD)
    # `annual combined revenue`, `the 24/7 registered nurse hotline`, `the lesser spotted eagle`
    opens = opens or words.low(i - 1) in AMOUNT_ADJECTIVES
    opens = opens or (words.low(i - 1) in QUALITIES and words.kind(i - 2) in ("D", "P"))
    # `to fund expanded clinics`, `will issue proposed rules`
    does = before == "H" and (words.kind(i - 2) == "T" or words.low(i - 2) in MODALS)
    opens = opens or (does and not words.is_plural(i - 1))
    return "N" if noun_after and opens and not amount and not told else "E"


def _leads_to_amount(words: Words, i: int) -> bool:
    """Whether the noun phrase that begins at token i ends in an amount, or in `of` before one, and not in a verb."""
    while words.kind(i) in ("N", "H", "E", "G"):
        i += 1
    if words.low(i) != "of":
        return words.kind(i) == "F"
    return "F" in (words.kind(i + 1), words.kind(i + 2))  # `of about 12%`
