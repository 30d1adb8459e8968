"""Noun phrases without complements, by the tags of words."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.lexicon import words_of
from extract.figures.measuring.classes import GOVERNING, QUALITIES, TIME_HEADS
from extract.figures.measuring.tags import Tokens
from extract.figures.units import TIME
from extract.figures.words import AMOUNT_ADJECTIVES, word_class

# Tokens that one phrase may have: the longest in releases are names of programs.
LONGEST = 24
_OLDER = frozenset(("older", "over", "younger"))
_COMPARED = QUALITIES | frozenset("high low large great bold cheap fast smart green bright wide".split())
_BEFORE_LY = QUALITIES | AMOUNT_ADJECTIVES
_LED = ("-owned", "-led", "-run", "-operated", "-managed")
_FIRM_ENDS = words_of("measures", "firm_ends")
_RATIOS = frozenset(("ratio", "ratios"))
# Classes of words that stand inside no phrase.
_OUTSIDE = frozenset("PBVEGROS,")
_QUALITY_ENDINGS = ("ive", "ous", "ic", "able", "ible", "ful", "ient")


def base_end(tokens: Tokens, i: int) -> int | None:
    """The token after a noun phrase without complements that begins at i; it ends in a noun."""
    end, k = None, i
    while k - i < LONGEST:
        if tokens.tag(k) == "N":
            if k > i and tokens.is_name(k) and not tokens.is_name(k - 1) and tokens.is_plural(k - 1):
                break  # `documents Acme has filed`
            k += 1
            end = k
            continue
        steps = _inside(tokens, i, k)
        if not steps:
            break
        k += steps
    return end


def _inside(tokens: Tokens, i: int, k: int) -> int:
    """How many tokens at k, though no nouns, stand before the noun of the phrase that began at i; 0 for none."""
    tag = tokens.tag(k)
    if tokens.low(k) == "as" and k > i and tokens.is_plural(k - 1) and tokens.is_name(k - 1) and tokens.is_name(k + 1):
        return 1  # `Parents as Teachers`
    if tag == "," and k > i and names_firm(tokens, k):
        return 1  # `Acme, Inc.`
    if tag in _OUTSIDE:
        return 0
    mark, noun = tokens.text(k), tokens.tag(k + 1) == "N"
    if tag == "Q" or (tag == "A" and (k == i or tokens.tag(k - 1) == "Q") and noun):
        return 1
    if tag == "A" and noun and mark.endswith("ly") and tokens.low(k - 1) in _BEFORE_LY and tokens.tag(k + 2) == "N":
        return 1  # `new fully electric buses`, `total locally made parts`
    if (
        tag == "T"
        and k > i
        and tokens.is_name(k - 1)
        and tokens.is_name(k + 1)
        and (
            word_class(tokens.low(k + 1)) == "V"
            or (word_class(tokens.low(k + 1)) == "H" and not tokens.is_plural(k - 1))
        )
    ):
        return 1  # `the Act to Prevent Pollution`, `the Fund to Fight AIDS`
    if mark == "." and k > i + 1 and noun and _is_initial(tokens, k - 1):
        return 1  # `the James H. Smith Center`
    led = tag == "C" and k > i and tokens.low(k - 1).endswith(_LED) and tokens.tag(k + 1) in ("V", "E")
    if led and tokens.tag(k + 2) == "N":
        return 2  # `women-owned and led businesses`
    if tag == "T" and k > i and tokens.low(k + 2) in _RATIOS:
        return 2  # `loan to value ratio`
    joined = tag == "C" and mark in "&/" and (noun or tokens.tag(k + 1) == "Q")
    if k > i and (joined or (tag == "D" and tokens.tag(k - 1) == "Q")):
        return 1
    if k > i and tokens.tag(k - 1) in ("N", "Q") and is_aside(tokens, k) and tokens.tag(k + 3) == "N":
        return 3
    if mark == "-" and k > i and tokens.tag(k + 1) == "C" and tokens.tag(k + 2) in ("N", "Q"):
        return 2  # `short- and long-term investments`
    return _quoted(tokens, k) if mark in ("“", '"') else 0


def names_firm(tokens: Tokens, comma: int) -> bool:
    """Whether a comma parts the name of a firm from what kind it is: `Acme, Inc.`."""
    return tokens.low(comma + 1) in _FIRM_ENDS and tokens.is_name(comma - 1)


def _is_initial(tokens: Tokens, k: int) -> bool:
    """Whether the word at k, before a point, is the initial of a middle name in a longer name."""
    named = tokens.is_name(k - 1) and tokens.is_name(k + 2) and tokens.is_name(k + 3)
    return named and len(tokens.text(k)) == 1 and tokens.is_name(k)


def _quoted(tokens: Tokens, k: int) -> int:
    """How many tokens a name in quotes that begins at k has, if a noun follows it: `“Safe Streets for All” program`."""
    closing = next((m for m in range(k + 2, k + 8) if tokens.text(m) in ("”", '"')), k)
    return closing + 1 - k if closing > k and tokens.tag(closing + 1) == "N" else 0


def is_age(tokens: Tokens, f: Found) -> bool:
    """Whether a figure is an age: `ages 15 to 49`, `six years old`, `four-year-olds`, `6 months and older`."""
    end = tokens.at(f.end)
    or_older = f.unit in TIME and tokens.low(end) in ("and", "or") and tokens.low(end + 1) in _OLDER
    return f.rule == "quantity.age" or or_older or tokens.low(end - 1).endswith(("old", "olds"))


def is_compound(tokens: Tokens, f: Found) -> bool:
    """Whether a figure is a compound before its noun: `a four-year project`."""
    return f.label == "QUANTITY" and "-" in tokens.text(tokens.at(f.start)) and tokens.tag(tokens.at(f.end)) == "N"


def is_aside(tokens: Tokens, k: int) -> bool:
    """Whether an abbreviation in brackets begins at k: `(AUSA)`."""
    return tokens.text(k) == "(" and tokens.text(k + 2) == ")" and tokens.text(k + 1).removesuffix("s").isupper()


def paired(tokens: Tokens, first: int, end: int) -> int:
    """The end of the phrase if the word at `first` is an adjective of it: `safe, affordable housing`."""
    if not _is_quality(tokens, first, end):
        return end
    last = end
    while _is_quality(tokens, last + 1, last + 2):
        last += 2  # `safe, affordable, high-quality housing`
    if (joined := _and_quality(tokens, last + 1)) is not None:
        return joined
    if last > end and tokens.tag(last + 1) == "C" and _has_quality(tokens.low(last + 2)):
        return max(base_end(tokens, last + 2) or 0, end)  # `state, local, and tribal governments`
    more = base_end(tokens, last + 1)
    if more is None or more < last + 3 or tokens.tag(more) in (",", "V", "B", "E"):
        return end
    # `safe, affordable housing and $5 million for roads`, but `safe, affordable housing and care`
    return end if tokens.tag(more) == "C" and tokens.at_figure(more + 1) is None else more


def _and_quality(tokens: Tokens, k: int) -> int | None:
    """The end of the noun behind the last of a row of adjectives: `stronger, higher and more secure levees`."""
    if _has_quality(tokens.low(k)) and tokens.tag(k + 1) == "C":
        k += 2 + (tokens.low(k + 2) in ("more", "less"))
        end = base_end(tokens, k + (tokens.tag(k) == "V")) if _has_quality(tokens.low(k)) else None  # `secure levees`
        return end if end is not None and end > k + 1 else None
    return None


def _has_quality(low: str) -> bool:
    """Whether a word is an adjective that others follow in a row: `safe`, `stronger`, `affordable`, `high-risk`."""
    positive = low.removesuffix("er").removesuffix("i")
    better = low.endswith("er") and not _COMPARED.isdisjoint((positive, positive + "e", positive + "y"))
    return low in QUALITIES or low in GOVERNING or better or low.endswith(_QUALITY_ENDINGS)


def _is_quality(tokens: Tokens, k: int, end: int) -> bool:
    """Whether the word at k alone is an adjective before a comma at `end`."""
    if end != k + 1 or tokens.tag(end) != "," or tokens.tag(k) != "N":
        return False
    low = tokens.low(k)
    both = "-" in low and "-" in tokens.low(end + 1) and tokens.tag(end + 2) == "N"  # `high-risk, high-reward research`
    return both or _has_quality(low)


def is_infinitive(tokens: Tokens, i: int) -> bool:
    """Whether the word after `to` is a verb."""
    k = i
    while tokens.tag(k) == "A":
        k += 1
    if tokens.tag(k) == "V" or (k > i and tokens.tag(k) == "D"):
        return tokens.low(k) != "date"  # `given to date`
    # `to fund the work`: a noun would not stand right before a determiner.
    return tokens.text(k)[:1].islower() and tokens.tag(k + 1) in ("D", "F") and tokens.tag(k) == "N" and k < len(tokens)


def whole(tokens: Tokens, i: int) -> Found | None:
    """The amount or count that stands at token i, past article, owner and qualifier: `of the 90,000 jobs`."""
    k = i
    while k - i < 5 and tokens.figure[k : k + 1] == [None] and tokens.low(k) != "of":
        owner = tokens.is_name(k) and tokens.tag(k + 1) == "Q"
        up_to = tokens.low(k) == "to" and tokens.low(k - 1) == "up"
        planned = tokens.low(k).endswith("ed") and tokens.tag(k - 1) == "D"  # `of the planned 26,000 troops`
        if (
            tokens.tag(k) not in ("D", "A", "P", "Q")
            and not planned
            and not up_to
            and not owner
            and tokens.low(k) != "top"
        ):
            break
        k += 1
    figure = tokens.at_figure(k)
    return figure if figure is not None and figure.label in ("MONEY", "QUANTITY") else None


def object_end(tokens: Tokens, i: int) -> int | None:
    """The end of the noun phrase that a preposition before i leads to; none where a figure or a date comes first."""
    k = i
    while tokens.tag(k) == "D":
        k += 1
    figure = tokens.at_figure(k)
    of = tokens.low(i - 1) == "of" and k > i
    told = figure is not None and (figure.label == "DATE" or is_compound(tokens, figure))
    if figure is not None and of and told and tokens.tag(tokens.at(figure.end)) == "N":
        k = tokens.at(figure.end)  # `the restoration of a 12th-century temple`, `the cost of a four-year degree`
    elif figure is not None:
        return None
    end = base_end(tokens, k)
    end = end if end is None else paired(tokens, k, end)  # `access to safe, affordable housing`
    next_one = tokens.at_figure(end) if end is not None else None
    numbered = next_one is not None and tokens.tag(end or 0) == "F" and not is_age(tokens, next_one)
    if numbered or (end is not None and tokens.low(end - 1) in TIME_HEADS):
        return None  # `from the biggest 20 storms`
    return end
