"""What ties a figure to the phrase before it, stepped over backwards: prepositions, frames, verbs that say it."""

from __future__ import annotations

from extract.figures.changes import LEVELS, SIDES, VERBS
from extract.figures.found import Found
from extract.figures.grammar import BE
from extract.figures.lexicon import words_of
from extract.figures.measuring.asides import past_ages, past_dates
from extract.figures.measuring.classes import CHANGE_NOUNS, FRAME_ADJECTIVES, SUMMARIES
from extract.figures.measuring.receivers import LEADS
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.verbs import past_verbs
from extract.figures.units import TIME
from extract.figures.words import word_class

# Ties by which a figure is the level of a noun: `exports of $5 billion`, `the rate at 5 percent`, `Aid: $5 million`.
LEVEL_TIES = frozenset(
    ("of", "at", "to", "toward", "towards", "from", "by", "worth", "above", "below", "near", "beside")
)
_LINKS = LEVEL_TIES | {"about", "over", "under", "for", "in", "between", "on", "as", "with"}
# Verbs that say that something is so, or stays so.
STATES = BE | {"remain", "remains", "remained", "stay", "stayed", "stays", "held", "holds"}
_STEADY = words_of("measures", "steady")
# Heads that frame a number after a preposition: `at an annual rate of`.
_FRAMES = words_of("measures", "frames")
# Of these, what a word before them adds makes a measure: `market value`.
_SUMS = frozenset(("value", "amount", "average", "minimum", "maximum", "total", "sum"))
_LEADS = LEADS | {"+"}
_ENDS_OF = frozenset(("upper", "lower", "high", "low", "higher", "top", "bottom"))
_HOW_HIGH = frozenset(("low", "high", "large", "small", "big"))
# Endings of nouns that tell what something is: `the penalty is imprisonment for two years`.
_NOUN_ENDINGS = ("ing", "ment", "ion", "er", "or", "ist")
_EITHER_WAY = ["plus", "or", "minus"]


def past_own(tokens: Tokens, f: Found, i: int, floor: int) -> int:
    """Steps back from token i over what belongs to the figure: `a historic $1.6 trillion`, `children aged 5`."""
    i = past_leads(tokens, i, floor)
    after = tokens.low(tokens.at(f.end))
    # `suffered a steep 69% drop`, `a cumulative 525 basis points`, but `a price 3% higher`
    bare = f.label == "PERCENT" and f.lead == f.start and not after.endswith("er")
    told = f.label == "MONEY" or after in CHANGE_NOUNS or bare
    if told and tokens.tag(i - 1) in ("N", "G") and tokens.low(i - 2) in ("a", "an"):
        i -= 2
    return past_ages(tokens, i, floor) if f.rule == "quantity.age" else i


def past_ties(tokens: Tokens, i: int, floor: int) -> tuple[int, str] | None:
    """Steps back over the prepositions before token i: where they begin, and the last of them ("" for none).

    `by an average of` says no more than `by`. None where nothing is before them.
    """
    tie = ""
    if tokens.low(i - 1) == "average" and tokens.low(i - 2) == "on" and tokens.tag(i - 3) in ("-", "("):
        return i - 2 - (
            tokens.low(i - 3) == "("
        ), ""  # `high fees (on average, $50)`, `high fees – on average $50 – for all`
    if (
        tokens.low(i) == tokens.low(i - 2) == "as"
        and tokens.low(i - 1) in _HOW_HIGH
        and tokens.tag(i - 3) in ("N", "T")
    ):
        cut_to = tokens.tag(i - 3) == "T"  # `fares as low as $500`, `cut fares to as low as $500`
        return i - 2 - cut_to, "to" if cut_to else "at"
    for _ in range(3):
        if i <= floor:
            return None
        to = i if tokens.low(i) == "to" else i - 1
        if tokens.low(to) == "to" and tokens.low(to - 1) == "equal" and tokens.tag(to - 2) == "N":
            return to - 1, "of"  # `a fine equal to the greater of $500 and twice the loss`
        low, tag = tokens.low(i - 1), tokens.tag(i - 1)
        if tag not in ("P", "T") or low not in _LINKS:
            break
        framed = _past_frame(tokens, i - 1, floor)
        if framed is not None:
            i, tie = framed, ""
        elif low == "of":
            return i - 1, tie or "of"
        else:
            tie = tie or low
            i = past_leads(tokens, i - 1, floor)
    return i, tie


def _past_frame(tokens: Tokens, i: int, floor: int) -> int | None:
    """Steps back over a head before token i that only frames a number: `by an average of`, `in an amount from`."""
    head = tokens.low(i - 1)
    if (head not in SUMMARIES and head not in _FRAMES and head != "end") or tokens.tag(i - 1) not in ("N", "A"):
        return None
    k = i - 1
    while tokens.low(k - 1) in FRAME_ADJECTIVES:
        k -= 1
    if head == "end" and tokens.low(k - 1) in _ENDS_OF:
        k -= 1  # `spending at the upper end of $5 million to $6 million`
    elif head == "end":
        return None
    if k == i - 1 and is_named_sum(tokens, k):
        return None
    k = past_leads(tokens, k, floor)
    tied = tokens.tag(k - 1) in ("P", "T")
    return None if (head in _FRAMES or head == "end") and not tied else k - tied


def is_named_sum(tokens: Tokens, k: int) -> bool:
    """Whether the word before a head that frames numbers says of what it is: `a market value`, `the legal minimum`."""
    low = tokens.low(k - 1)
    if tokens.low(k) not in _SUMS or tokens.tag(k - 1) != "N" or low in SUMMARIES | _FRAMES | FRAME_ADJECTIVES | LEADS:
        return False
    return word_class(low) not in "EG"  # `the announced maximum`


def past_statement(tokens: Tokens, f: Found, i: int, tie: str, floor: int) -> tuple[int, str, bool]:
    """Steps back over the verb that says a figure of a phrase, and dates beside it: `Exports in 2019 totaled`.

    Gives the token where it begins, the verb ("" for none), and whether it is passive.
    """
    bracketed = tokens.low(i) == "("
    i = _past_rival(tokens, i) if tie in ("to", "by", "at") else i
    i = past_dates(tokens, _past_level(tokens, i) if tie == "by" else i, floor)
    stays = tokens.low(i - 1) in _STEADY or (tokens.low(i - 2) in STATES and not bracketed)
    stays = stays and (tie in LEVEL_TIES or bracketed or (tie == "for" and f.unit in TIME and _is_state(tokens, i - 1)))
    if stays and tokens.tag(i - 1) == "N":
        i -= 1  # `is high at`, `kept the rate unchanged at`, `was unchanged (+0.1%)`, `is valid for two years`
    at, verb, passive = past_verbs(tokens, i, floor)
    if not verb and tie in ("to", "from", "by") and tokens.tag(i - 1) == ",":
        told = past_dates(tokens, i - 1, floor)
        told -= tokens.tag(told - 1) == ","
        at, verb, passive = past_verbs(tokens, told, floor)
        if verb not in VERBS:  # `fell sharply, from 8 percent`, `will rise, over the medium term, to its goal`
            at, verb, passive = i, "", False
    if not verb:
        while tie in LEVEL_TIES and i > floor and tokens.tag(i - 1) == "A":
            i -= 1
        return i, "", False
    at = past_dates(tokens, at, floor)
    again, before, _ = past_verbs(tokens, at, floor)
    return (again if before else at), verb, passive


def _past_rival(tokens: Tokens, i: int) -> int:
    """Steps back over what something changes against, before token i: `The dollar fell against the yen to 108.79`."""
    k = i - 1
    while tokens.tag(k) in ("N", "D", "Q"):
        k -= 1
    return k if k < i - 1 and tokens.low(k) == "against" and tokens.low(k - 1) in VERBS else i


def _is_state(tokens: Tokens, k: int) -> bool:
    """Whether token k, behind a form of `be`, tells how something is for a time: `valid for two years`, no `prison`."""
    return not (tokens.is_plural(k) or tokens.is_name(k) or tokens.low(k).endswith(_NOUN_ENDINGS))


def _past_level(tokens: Tokens, i: int) -> int:
    """Steps back over the level of a date that something is beside: `remains below its February 2020 level by`."""
    k = i - 1 - (tokens.tag(i - 1) == ",")
    if tokens.low(k) not in LEVELS or tokens.tag(k - 1) != "Y":
        return i
    while tokens.tag(k - 1) in ("Y", "Q", "D", "O"):
        k -= 1
    return k - 1 if tokens.low(k - 1) in SIDES else i


def past_leads(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back over determiners and what qualifies an amount: `another`, `an estimated`."""
    while i > floor and (tokens.tag(i - 1) == "D" or tokens.low(i - 1) in _LEADS) and tokens.tag(i - 1) != "F":
        if tokens.low(i - 1) == "total" and tokens.tag(i - 2) == "R":
            break  # `five grants, which total $9 million`
        i -= 1
    either = [tokens.low(k) for k in range(i - 3, i)] == _EITHER_WAY
    return i - 3 if either and i - 3 > floor else i
