"""Words that end a noun phrase elsewhere, and open or qualify the counted noun here: `34 nationwide webinars`."""

from __future__ import annotations

from extract.figures.coordinated import coordinates
from extract.figures.lex import Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, is_plural

# Words that may open the counted phrase though they end one elsewhere: `five more losses`, `the 20 most remote towns`.
OPENING = frozenset({"combined", "more", "other", "most", "such", "least"})
NOUNS_IN_LY = words_of("nouns", "in_ly")
# Words that are adjectives where a plural follows, participles that are where the count is told of, and verbs that are
# nouns before a plural.
_PLACED, _DONE, _MODIFIERS = (words_of("nouns", name) for name in ("placed", "done", "modifiers"))
_CLAUSE_OPENS = frozenset(("", ".", ",", ";", ":", "and", "but", "while", "when", "that", "who", "which"))


def placed(lex: Lexemes, j: int, i: int) -> bool:
    """Whether a word that ends phrases elsewhere opens this one as an adjective: `34 nationwide webinars`."""
    opens = j == i or lex.lows[j - 1] in OPENING or lex.lows[j - 1] == "new"
    after = lex.low(j + 1)
    joined = after in ("and", "or") and coordinates(lex, j + 1)  # `69 statewide or regional networks`
    noun = joined or (after[:1].isalpha() and after not in STOP)
    done = lex.lows[j] in _DONE and lex.low(i - 2) not in _CLAUSE_OPENS and lex.low(i - 1) not in _CLAUSE_OPENS
    aged = lex.lows[j] == "aged" and lex.low(j + 1) == "care"
    if not (noun and (aged or (opens and (done or lex.lows[j] in _PLACED)))):
        return False
    return joined or lex.low(i - 1) == "one" or any(is_plural(low) for low in lex.lows[j + 1 : j + 5])


def modifies(lex: Lexemes, j: int, i: int) -> bool:
    """Whether a word that ends phrases elsewhere qualifies a noun here: `12 work permits`, `two newly named sites`.

    Right after the number it may be what is done (`of them, 12 support plans`), but not behind a verb or preposition.
    """
    low, before = lex.lows[j], lex.low(j - 1)
    if not any(is_plural(after) and after not in STOP for after in lex.lows[j + 1 : j + 3]):
        return False
    if lex.lows[j + 1] in STOP or not lex.lows[j + 1][0].isalpha():
        return False
    if j == i:
        return low in _MODIFIERS and not {lex.low(i - 2), lex.low(i - 3)} & _CLAUSE_OPENS
    told = low.endswith("ed") and before.endswith("ly") and before not in NOUNS_IN_LY
    return told or before == "most" or (low in _MODIFIERS and not is_plural(before))
