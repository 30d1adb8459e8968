"""What stands between a noun and a figure said of it, stepped over backwards: insets, colons, dates, brackets."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import QUALIFIERS
from extract.figures.lexicon import words_of
from extract.figures.measuring.classes import TIMES, TOTALING
from extract.figures.measuring.tags import Tokens
from extract.figures.units import TIME

# What begins an inset: `which exclude fuel`, `driven by demand`, `including fuel`, `a maker of toys`.
_INSETS = frozenset("REGPD")
_ALONE = words_of("measures", "insets")
_OF_AGE = frozenset("birth age ages aged of the between under over and from to at least".split())
_OR_OLDER = frozenset("older over above up younger under more longer".split())
# Tokens in a bracket or between `on` and `basis`.
_BRACKET, _BASIS = 30, 12
# Tokens before a colon among which a verb makes a sentence of them.
_SENTENCE = 12
# Words of a name before a dash, and what stands behind its number.
_LABEL, _ENDS_NUMBER = 5, frozenset((",", ".", "(", ""))
_ABOVE_ALL = frozenset("especially particularly including mainly mostly chiefly primarily notably".split())
_WORTH = {"of", "worth"} | TOTALING
_AFTER = frozenset(("at", "after"))
_STATES = frozenset("open due overdue delinquent unemployed jobless hospitalized".split())


# Tokens of what is done for a time: `waiting in the port for`.
_STAY = 7


def past_inset(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back over what stands between commas before a verb: `Sales, which exclude fuel, rose`."""
    closing = i if tokens.tag(i) == "," else i - 1
    if tokens.tag(closing) != ",":
        return i
    for k in range(closing - 2, floor, -1):
        if tokens.tag(k) == ".":
            break
        opens = tokens.tag(k + 1) in _INSETS or tokens.low(k + 2) == "by"
        opens = opens or (k == closing - 2 and tokens.low(k + 1) in _ALONE)  # `Sales, however, rose`
        if tokens.tag(k) == "," and opens and tokens.tag(k - 1) in ("N", "Y", "("):
            return k
    return i


def past_others(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back over who is meant above all, between commas: `raise the pay of nurses, and especially men, by 5%`."""
    for k in range(i - 2, floor, -1):
        if tokens.tag(k) == "." or tokens.tag(k) in ("V", "B"):
            break
        if tokens.tag(k) == ",":
            first = k + 1 + (tokens.tag(k + 1) == "C")
            return k if tokens.low(first) in _ABOVE_ALL else i
    return i


def past_colon(tokens: Tokens, f: Found, i: int) -> int:
    """Steps back over a dash or colon, and what was done: `Aid: $5 million`, `Funds provided: $5 million`."""
    dashed = tokens.tag(i - 1) == "-" and tokens.low(i - 1) != ":"
    if tokens.tag(i - 1) != "-" or (dashed and f.label == "QUANTITY" and not _is_labeled(tokens, f, i - 1)):
        return i
    if tokens.tag(tokens.at(f.end)) == "B" and _says(tokens, i - 1):
        return i  # `This is the heart of the plan: $5 million is for roads`
    while tokens.tag(i - 1) == "-":
        i -= 1
    while tokens.tag(i - 1) == "E" or (tokens.tag(i - 1) == "V" and tokens.low(i) == ":" and tokens.tag(i - 2) == "N"):
        i -= 1
    return i


def _is_labeled(tokens: Tokens, f: Found, dash: int) -> bool:
    """Whether a passage is a name and its number: `United States – 370,000, up 35,000`."""
    alone = f.rule == "quantity.bare" and tokens.tag(tokens.at(f.end)) in _ENDS_NUMBER
    return alone and 0 < dash <= _LABEL and all(tokens.tag(k) == "N" and tokens.is_name(k) for k in range(dash))


def _says(tokens: Tokens, colon: int) -> bool:
    """Whether what stands before a colon is a sentence, and no name of what follows."""
    for k in range(colon - 1, max(colon - _SENTENCE, -1), -1):
        if tokens.tag(k) == "B":
            return True
        if tokens.low(k) in (".", ";", "!", "?"):
            break
    return False


def past_dates(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back over dates and what ties them: `Exports in 2019 totaled`, `Survival at two years was`."""
    i = _past_length(tokens, i)
    while i > floor and (tokens.tag(i - 1) == "Y" or tokens.low(i - 1) in TIMES):
        k = i
        while k > floor and (tokens.tag(k - 1) == "Y" or tokens.low(k - 1) in TIMES):
            k -= 1
        if tokens.tag(i - 1) != "Y" and tokens.tag(k - 1 - (tokens.tag(k - 1) == "D")) != "P":
            break  # `the year was good`
        while k > floor and (tokens.tag(k - 1) in ("P", "D") or (tokens.tag(k - 1) == "," and tokens.tag(k) != "Y")):
            k -= 1
        i = k
    return i


def _past_length(tokens: Tokens, i: int) -> int:
    """Steps back over the length of time after which something was so: `Survival at two years was`."""
    figure = tokens.at_figure(i - 1)
    if figure is None or figure.unit not in TIME or figure.rule != "quantity.measure":
        return i
    k = tokens.at(figure.start) - 1
    return k if tokens.low(k) in _AFTER and tokens.tag(k - 1) == "N" else i


def past_bracket(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back over brackets: `The Committee (FOMC) raised`, `earnings (1)(2) rose`."""
    while tokens.low(i - 1) == ")":
        opening = next((k for k in range(i - 2, max(i - _BRACKET, floor) - 1, -1) if tokens.low(k) == "("), None)
        if opening is None:
            break
        i = opening
    return i


def past_amount(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back over what something is worth, before its verb: `The market worth $2 billion is growing`."""
    figure = tokens.figure[i - 1] if i > floor else None
    if figure is None or figure.label == "DATE" or figure.unit in TIME or tokens.tag(i - 1) != "F":
        return i
    k = tokens.at(figure.lead)
    while k > floor and tokens.low(k - 1) in QUALIFIERS:
        k -= 1
    if tokens.low(k - 1) == "at" and tokens.low(k - 2) == "valued":
        return k - 2
    return k - 1 if tokens.low(k - 1) in _WORTH else i


def past_basis(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back over how an amount is reckoned: `Earnings per share, on a GAAP basis, were`."""
    k = i - (tokens.tag(i - 1) == ",")
    if tokens.low(k - 1) != "basis":
        return i
    on = next((m for m in range(k - 2, max(k - _BASIS, floor), -1) if tokens.low(m) == "on"), i)
    return on - (tokens.tag(on - 1) == ",") if on < i else i


def past_tail(tokens: Tokens, i: int, floor: int) -> tuple[int, int] | None:
    """What tells a noun apart between it and token i, if anything does: `people aged 15 and older`, `hours worked`."""
    if tokens.tag(i - 1) == "E" and tokens.tag(i - 2) == "N":
        return i - 1, i
    net = i - (tokens.tag(i - 1) == ",")
    if tokens.low(net - 1) == "net" and tokens.tag(net - 2) == ",":
        return net - 2, net  # `Other expense, net, rose`
    end = i + 1 if tokens.low(i) in _OR_OLDER and tokens.tag(i - 1) == "C" else i
    k = end - 2 if tokens.low(end - 1) in _OR_OLDER and tokens.tag(end - 2) == "C" else end
    figure = tokens.figure[k - 1] if k > floor else None
    if figure is not None and figure.unit in TIME and (state := _past_state(tokens, tokens.at(figure.lead))):
        return state, end
    if figure is None or figure.rule != "quantity.age":
        return None
    k = past_ages(tokens, tokens.at(figure.start), floor)
    return (k, end) if tokens.tag(k - 1) == "N" else None


def _past_state(tokens: Tokens, i: int) -> int:
    """Where the state begins that lasts up to token i, behind its noun, 0 for none: `stores open at least a year`."""
    i -= tokens.low(i - 1) == "for"
    k = i - 1 - (tokens.low(i - 2) == "past")
    if tokens.low(i - 1) in _STATES and tokens.tag(k - 1) == "N":
        return k
    for k in range(i - 1, i - _STAY, -1):
        if tokens.tag(k) == "G" and tokens.is_plural(k - 1):
            return k  # `ships waiting in the port for over a week`
        if tokens.tag(k) not in ("N", "D", "P"):
            break
    return 0


def past_ages(tokens: Tokens, i: int, floor: int) -> int:
    """Steps back from token i over what tells that a number is an age: `children aged under`."""
    while i > floor and tokens.low(i - 1) in _OF_AGE:
        named = tokens.low(i - 1) == "age" and tokens.tag(i - 2) == "N" and not tokens.is_plural(i - 2)
        if named and tokens.tag(i) in ("T", "P"):
            break  # `raise the retirement age to 67`
        i -= 1
    return i
