"""The counted noun of a number: the head of the noun phrase that follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.figures.attributive import (
    ATTRIBUTIVE,
    NOUNS_AFTER_NUMBER,
    are_owners,
    names_what_is_theirs,
    qualifies,
)
from extract.figures.coordinated import coordinates
from extract.figures.grammar import ARTICLES, DETERMINERS, QUALIFIERS
from extract.figures.lex import HYPHENS, Lexemes
from extract.figures.lexicon import words_of
from extract.figures.nouns import STOP, are_acronyms, is_plural, singular, unit_of
from extract.figures.numerals import FRACTIONS, JOINERS, SMALL
from extract.figures.premodifiers import NOUNS_IN_LY, OPENING, modifies, placed
from extract.figures.units import SYMBOLS
from extract.figures.words import word_class

# Words that a phrase may have before its head.
_REACH = 9
_WORD = re.compile(r"[^\W\d_]")
_OPENING, _CLOSING = frozenset('“"'), frozenset('”"')
_QUOTES = frozenset("“”\"‘’'")
_NOUNS_IN_ED = words_of("nouns", "in_ed")
_DETERMINERS = DETERMINERS | {"how", "whether"}
# Small words that a headline writes in capitals: `Nearly 3 Million In Federal Grants`.
_NEVER_NAMES = frozenset("the in of for to from with by at and or as".split())
_LED = frozenset(("based", "led"))
_OFFICES = words_of("nouns", "offices")
# Two letters that make no model with the number behind them: `20 MK 41 launchers`, but `20 US 9 mm rounds`.
_COUNTRIES = frozenset(("US", "UK", "EU", "UN", "A", "I"))
_CLASSES = words_of("nouns", "lettered")
# What no compound has behind the hyphen of a plural.
_BEHIND_DASH = ARTICLES | QUALIFIERS | frozenset("but including which who that".split())
_NO_NOUNS = words_of("nouns", "one_quality")
_PRONOUNS = ("we", "they", "you", "i", "he", "she", "it", "that", "who", "there", "what", "which")
# Endings of people, who stand in the plural before a noun: `one regional governors association`.
_PEOPLE = ("ers", "ors", "ists", "ians", "ants")
_GENERAL = words_of("nouns", "generals")


def read_head(lex: Lexemes, i: int, plural: bool = True) -> tuple[str, int] | None:
    """The head of the noun phrase that begins at lexeme i: its unit, and the lexeme after it.

    With `plural` the head is the first plural noun that no other plural follows; else (after `one`) the last word
    before the phrase ends.
    """
    head = _plural_head(lex, i) if plural else _singular_head(lex, i)
    if head is None or lex.word(head[1]) not in _CLOSING or _OPENING.isdisjoint(lex.words[i : head[1]]):
        return head
    return head[0], head[1] + 1  # `14 million “zero doses”`


def _plural_head(lex: Lexemes, i: int) -> tuple[str, int] | None:
    last = -1
    for j in _lexemes(lex, i, plural=True):
        low, word = lex.lows[j], lex.words[j]
        if low in NOUNS_AFTER_NUMBER and (j == i or (last == j - 1 and _needs_plural(lex, last))):
            return unit_of(word), j + 1
        if low == "point" and j == i and "." in lex.low(j - 1):
            return low, j + 1  # `gained 0.8 point`
        if word == "s" and lex.glued(j) and lex.lows[j - 1].isdecimal():
            return _code(lex, i, j), j + 1  # `two F-35s`
        if not _belongs(lex, i, j):
            return None
        if (is_plural(low) or are_acronyms(word)) and not _opens_compound(lex, j):
            if low in _GENERAL and lex.low(j + 1) == "general":
                return f"{singular(low)} general", j + 2
            if not qualifies(lex, j):
                return _tied(lex, i, j, unit_of(word)), j + 1
        last = j
    return None


def _needs_plural(lex: Lexemes, j: int) -> bool:
    """Whether the word at lexeme j leaves a count without its plural: `16 bank` before `accounts`, no `12 staff`."""
    low = lex.lows[j]
    bare = low in ATTRIBUTIVE or not is_plural(low)  # `30 savings accounts`
    return lex.low(j + 1) == "lives" or (lex.words[j].islower() and low not in STOP and bare)


def _code(lex: Lexemes, i: int, j: int) -> str:
    """The make whose plural ends with the s at lexeme j, from lexeme i on: `f-35` for `F-35s`."""
    first = j - 1
    while first > i and lex.glued(first):
        first -= 1
    return lex.text[lex.starts[first] : lex.starts[j]].lower()


def _tied(lex: Lexemes, i: int, j: int, unit: str) -> str:
    """The unit of the head at lexeme j with what a hyphen ties to it: `co-conspirator` for `four co-conspirators`."""
    tied = j - 2 >= i and lex.lows[j - 1] == "-" and lex.glued(j - 1) and lex.glued(j)
    return f"{lex.lows[j - 2]}-{unit}" if tied and lex.words[j - 2].islower() and unit != "person" else unit


def _singular_head(lex: Lexemes, i: int) -> tuple[str, int] | None:
    last = before = -1
    for j in _lexemes(lex, i, plural=False):
        low = lex.lows[j]
        if last >= 0 and low not in STOP and _ends_singular(lex, j):
            break  # `one survey finds`
        if not _belongs(lex, i, j):
            break
        last, before = j, last
        if low.endswith(("’s", "'s")):
            break  # `one state’s nursing facilities`
    if last < 0 or len(lex.words[last]) < 2 or _is_none(lex, i, last):
        return None
    if lex.lows[last].endswith("ed") and lex.lows[last] not in _NOUNS_IN_ED:
        # `with one passed by the House`, `after one company closed`
        return (unit_of(lex.words[before]), last) if before >= 0 else None
    return unit_of(lex.words[last]), last + 1


def _is_none(lex: Lexemes, i: int, last: int) -> bool:
    """Whether the phrase from i ends in no noun: `raising one responsibly`, `one only needs`."""
    low = lex.lows[last]
    if low.endswith("ly") and low not in NOUNS_IN_LY:
        return True
    owner = low.endswith(("’s", "'s"))  # `the one strengthening Ohio’s hand`
    return low in _NO_NOUNS or ((last == i or owner) and word_class(lex.lows[i]) == "G")


def _lexemes(lex: Lexemes, i: int, plural: bool) -> Iterator[int]:
    """The lexemes from i on that are words of a noun phrase or end it; what only joins its words is passed over."""
    j, steps, quoted = i, 0, False
    while j < len(lex) and steps < _REACH:
        low, word = lex.lows[j], lex.words[j]
        if low in HYPHENS:
            past = _past_joint(lex, i, j, plural)
            if past is None:
                return
            j = past
        elif word in _QUOTES and (j == i or quoted or not lex.glued(j)):
            quoted = not quoted
            j += 1
        elif _joins(lex, i, j) or (not plural and j > i and are_owners(lex, j - 1)):
            j += 1  # `one farmers’ market`
        elif low == "phase" and lex.low(j + 1)[:1] in "123i" and lex.low(j + 1):
            j += 2 + (lex.glued(j + 2) and lex.low(j + 2) in ("a", "b"))  # `two pivotal phase 2b trials`
        elif word == "(" and j > i and lex.word(j + 1).isupper() and lex.low(j + 2) == ")":
            j += 3  # `60 genetically engineered (GE) products`
        else:
            steps += 1
            if not (low in ("and", "or", "but", "to", ",") and j > i and plural and coordinates(lex, j)):
                yield j
            j += 1


def _past_joint(lex: Lexemes, i: int, j: int, plural: bool) -> int | None:
    """The lexeme after the hyphen at j in the phrase from i; None where it ends the phrase.

    With a hyphen that waits for its word, that after the `and`: `low- and middle-income countries`.
    """
    if lex.lows[j] not in JOINERS or j == i or not lex.glued(j) or lex.low(j + 1) in HYPHENS:
        return None
    if lex.glued(j + 1):
        return j + 1
    return j + 2 if plural and _suspended(lex, j) else None


def _joins(lex: Lexemes, i: int, j: int) -> bool:
    """Whether the lexeme at j is a sign, number or opening word after which the phrase from i goes on."""
    low, word = lex.lows[j], lex.words[j]
    if word == "/":
        return j > i and lex.glued(j) and lex.glued(j + 1)
    if word == "&":
        return _joins_names(lex, j, i)
    if low == "of":  # `18 Department of Justice lawyers`
        return j > i and lex.word(j - 1) in _OFFICES and lex.word(j + 1)[:1].isupper()
    if word == "+":
        return j > i and lex.glued(j) and lex.word(j - 1).isupper()  # `300 anti-LGBTQ+ laws`
    if word in "’'":
        return j > i and names_what_is_theirs(lex, j - 1)
    if low[0].isdecimal():
        return (lex.low(j - 1) in HYPHENS and lex.glued(j) and j > i + 1) or _measured(lex, j) or _named(lex, i, j)
    return low in OPENING and (j == i or lex.low(j - 1) in OPENING)


def _belongs(lex: Lexemes, i: int, j: int) -> bool:
    """Whether the lexeme at j is a word of the noun phrase from i, and none that ends it."""
    low, word = lex.lows[j], lex.words[j]
    if not _WORD.match(word) or _contracted(low):
        return False
    if low in SMALL and lex.low(j + 1) in JOINERS and lex.low(j + 2) in FRACTIONS:
        return False  # `20,000 filled two-thirds of the seats`
    if low not in STOP or _opens_compound(lex, j) or (lex.glued(j + 1) and lex.low(j + 1).isdecimal()):
        return True
    if word in ("I", "A") and j > i and (lex.lows[j - 1] in _CLASSES or (lex.glued(j) and lex.lows[j - 1].isdecimal())):
        return True  # `33 Class I railroads`, `20 F-22A jets`
    if word == "A" and lex.low(j + 1) in ("level", "levels"):
        return True  # `867,000 A level entries`
    if low in _LED and j > i and not is_plural(lex.low(j - 1)) and lex.low(j + 1) not in STOP:
        return lex.low(j + 1)[:1].isalpha()  # `100 school based health workers`
    if modifies(lex, j, i):
        return True
    if low in ("most", "least") and j > i and lex.low(j - 1) in ("and", "or"):
        return True  # `its closest and most capable partners`
    second = j > i and lex.low(j - 1) in HYPHENS and lex.glued(j) and not is_plural(low)
    country = word == "US" and lex.word(j + 1)[:1].isalpha()
    joined = (lex.glued(j + 1) and lex.word(j + 1) == "&") or (j > i and lex.glued(j) and lex.word(j - 1) == "&")
    return second or country or (joined and word.isupper()) or _capital_name(lex, j, i) or placed(lex, j, i)


def _opens_compound(lex: Lexemes, j: int) -> bool:
    """Whether a hyphen ties the lexeme at j to the next word: `off-site`, `low- and middle-income`."""
    tied = lex.low(j + 1) in JOINERS and lex.glued(j + 1) and lex.low(j + 2) not in HYPHENS
    if tied and lex.low(j + 2) in _BEHIND_DASH and is_plural(lex.lows[j]):
        return False  # a dash written short: `13 of 54 applications-an approval rate of 24 percent`
    return tied and (lex.glued(j + 2) or _suspended(lex, j + 1))


def _joins_names(lex: Lexemes, j: int, i: int) -> bool:
    """Whether the `&` at lexeme j joins names or words: `5 million Johnson & Johnson doses`, `40 oil & gas wells`."""
    return j > i and lex.word(j - 1)[:1].isupper() == lex.word(j + 1)[:1].isupper()


def _measured(lex: Lexemes, j: int) -> bool:
    """Whether a number at lexeme j opens a compound that stands before the head: `seven new 40-foot buses`."""
    if lex.glued(j + 1) and lex.word(j + 1) in SYMBOLS:
        return lex.low(j + 2)[:1].isalpha()  # `200 155mm howitzers`
    return lex.low(j + 1) in JOINERS and lex.glued(j + 1) and lex.glued(j + 2) and lex.low(j + 2)[:1].isalpha()


def _named(lex: Lexemes, i: int, j: int) -> bool:
    """Whether a number at lexeme j belongs to a name before the head: `20 Level 2 chargers`, `six N95 masks`.

    Or is the name of a model that goes on behind it: `30 Boeing 737s`, `12 Boeing 787-9 jets`.
    """
    before, after = lex.word(j - 1), lex.low(j + 1)
    mark = len(before) > 2 or before == "Mk" or (before.isupper() and before.isalpha() and before not in _COUNTRIES)
    named = before[:1].isalpha() and not before.islower() and mark and not is_plural(before.lower())
    model = lex.glued(j + 1) and (
        after == "s" or (after in JOINERS and lex.glued(j + 2) and lex.low(j + 2).isdecimal())
    )
    if j > i and model and (named or before.isupper()):
        return True
    if j == i or not after[:1].isalpha() or (after in STOP and not lex.glued(j + 1)):
        return False
    return before.isupper() and len(before) < 3 if lex.glued(j) else named and not lex.glued(j + 1)


def _suspended(lex: Lexemes, j: int) -> bool:
    """Whether the hyphen at lexeme j waits for its word: `low- and middle-income`, `mid- to large-size`."""
    if lex.glued(j + 1):
        return False
    return lex.low(j + 1) in ("and", "or") or (lex.low(j + 1) == "to" and lex.low(j + 3) in HYPHENS)


def _contracted(low: str) -> bool:
    """Whether a lexeme is a pronoun with its verb or a verb with its not: `we’re`, `can't`."""
    if "’" not in low and "'" not in low:
        return False
    word = low.replace("’", "'")
    return word.endswith("n't") or word.split("'")[0] in _PRONOUNS


def _ends_singular(lex: Lexemes, j: int) -> bool:
    """Whether the word at lexeme j can no longer belong to a phrase in the singular: a verb in -s, an adverb."""
    low = lex.lows[j]
    if low.endswith("ly") and low not in NOUNS_IN_LY:
        return True
    if low.endswith("ing") and lex.low(j + 1) in _DETERMINERS:
        return True  # `one paper examining the homes`
    after = lex.low(j + 1)
    if are_owners(lex, j):
        return False
    if word_class(low) == "G" and (not after[:1].isalpha() or after in STOP):
        return True  # `one tanker exploding in a city`, `one paper examining 18,000 homes`
    if low in ATTRIBUTIVE and after[:1].isalpha() and after not in STOP:
        return False  # `one appropriations bill`
    return is_plural(low) and not (
        low.endswith(_PEOPLE) and after[:1].isalpha() and after not in STOP and not is_plural(after)
    )


def _capital_name(lex: Lexemes, j: int, i: int) -> bool:
    """Whether a closed-class word is part of a name: `85,000 On Demand Choices`, `1,600 Head Start grantees`."""
    if not lex.words[j][0].isupper() or len(lex.words[j]) < 2 or lex.low(j) in _NEVER_NAMES:
        return False
    return lex.word(j + 1)[:1].isupper() or (
        j > i and lex.words[j - 1][:1].isupper() and not lex.words[j].isupper() and lex.word(j + 1)[:1].islower()
    )
