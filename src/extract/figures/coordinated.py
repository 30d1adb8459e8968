"""Adjectives that `and`, `or` or a comma joins before the head of a counted phrase: `20 small and rural towns`."""

from __future__ import annotations

from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, are_acronyms, is_plural
from extract.figures.numerals import JOINERS, SMALL

_KINDS = words_of("nouns", "tied_kinds")
# Endings of adjectives: after one and a comma more than two words may follow to the head.
_ADJECTIVES = ("able", "ible", "al", "ive", "ful", "ous", "less")


def coordinates(lex: Lexemes, j: int) -> bool:
    """Whether `and`, `or` or a comma at lexeme j joins adjectives before a head: `20 small and rural towns`."""
    k = j + 1
    if lex.low(k) in ("and", "or", "but"):
        k += 1
    k += lex.low(k) in ("most", "least") and lex.low(k + 1) not in STOP  # `its closest and most capable partners`
    before, after = lex.low(j - 1), lex.low(k)
    if not after or (after in STOP and lex.low(k + 1) not in JOINERS) or not after[0].isalpha():
        return False
    if is_plural(before) and (before not in _KINDS or is_plural(after)):
        return False  # `150 savings and credit associations`, but `30 men and young women`
    words, closed = 0, False
    for m in range(k, min(k + 12, len(lex))):
        if lex.lows[m] == "," and m > k and lex.low(j) == ",":
            words -= 1  # `17 over-the-counter, at-home, rapid tests`
            continue
        if lex.lows[m] in ("and", "or") and lex.low(j) == ",":
            # `230 state, local, and Tribal governments`, `10,000 science, math, technology and engineering teachers`
            words, closed = words - (lex.lows[m - 1] != ","), True
            continue
        if lex.lows[m] in ("and", "or") and words and not closed:
            closed = True  # `45 state and national conservation and environmental groups`
            continue
        low = lex.lows[m]
        if low in JOINERS or (low.isdecimal() and lex.lows[m - 1] in JOINERS):
            continue
        tied = lex.lows[m - 1] in JOINERS and lex.glued(m)
        words += not tied
        joined = tied or lex.low(m + 1) in JOINERS
        if words > 6 or not low[0].isalpha() or ((low in SMALL or low in STOP) and not joined):
            return False
        if is_plural(low) or are_acronyms(lex.words[m]):
            if lex.low(j) != ",":
                return True
            verb = k > j + 1 and words == 1  # `50 country target commitment, and aligns`
            long = 2 * after.endswith("ed") or closed or before.endswith(_ADJECTIVES)
            return not verb and (words <= 2 + long or lex.low(k + 1) in JOINERS)
    return False
