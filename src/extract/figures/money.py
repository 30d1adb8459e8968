"""MONEY: numbers with a currency beside them, as amounts, ranges and rates."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.figures.affixes import Affix, suffix
from extract.figures.analysis import Analysis
from extract.figures.bracketed import find_prior, share_magnitudes
from extract.figures.currencies import ambiguous, currencies
from extract.figures.found import Found, Rule
from extract.figures.grammar import HEDGES
from extract.figures.letters import share_currencies, share_letters
from extract.figures.lex import HYPHENS, Lexemes, Watched
from extract.figures.losses import read_prefix
from extract.figures.minus import negative, opens_item, said_negative
from extract.figures.nouns import STOP
from extract.figures.numbers import read_number
from extract.figures.numerals import ABSTRACT, LETTERS, MAGNITUDES, Number, past_article, times
from extract.figures.ranges import Joined, join, level_after
from extract.figures.rates import read_per

_MILLIONS = frozenset(("mil", "mill", "mm"))
_HUNDREDTHS = frozenset(("cent", "cents", "pence"))
# After these a bare number behind an amount counts no thing: `12 dollars 50 for lunch`; behind `and` only at the end.
_END = frozenset(("", "."))
_NO_NOUN = frozenset(("", ".", ",", ";", ")", "!", "?", "for", "each", "apiece", "a", "an", "per"))
# Coins that an article counts, and what may follow where it does: `nearly a dollar more`, but `over a dollar store`.
_COINS = Watched(("dollar", "euro", "cent", "penny"))
_AFTER_COIN = STOP - {"and", "or"}
_AFTER_US = frozenset(("per", "a", ",", ".", ")", "million", "in", ""))


def find_money(a: Analysis) -> None:
    """Turns the numbers that stand beside a currency into MONEY figures."""
    share_magnitudes(a)
    share_currencies(a)
    share_letters(a)
    for number in a.numbers:
        if not a.is_free(number.first, number.last):
            continue
        if _shares(a.lex, number):
            continue
        amount = _amount(a, number)
        if amount:
            _keep(a, amount)
        elif number.scale > 1 or not number.fraction:
            _bare_range(a, number)
    _billion_dollar(a)
    _article_amounts(a)
    find_prior(a, "MONEY")


def _shares(lex: Lexemes, number: Number) -> bool:
    """Whether a number tells of how many a share is: `two out of every five dollars`."""
    if lex.low(number.first - 1) != "every":
        return False
    before = lex.low(number.first - 3), lex.low(number.first - 2)
    return before == ("out", "of") or before[1] == "in"


@dataclass(slots=True)
class Amount:
    """A number with its currency at lexemes [first, last), and its value in that currency."""

    number: Number
    value: float
    code: str
    first: int
    last: int
    assumption: str
    rule: Rule


def _amount(a: Analysis, number: Number) -> Amount | None:
    """The number with the currency before it or after it; None where there is none, or two that differ."""
    lex = a.lex
    before = read_prefix(lex, number, a.currency)
    first, last, code, note = number.first, number.last, "", ""
    rule: Rule | None = None
    factor = 1.0
    if before:
        code, first, note, factor = before
        rule = "money.prefix"
        if not number.digits and not number.hard:
            return None
    after = suffix(lex, past_article(lex, number), a.currency, number)
    taken = number
    if after is None:
        taken, after = _multiplied(a, number)
    if note and lex.word(last) in ("U.S.", "US") and lex.low(last + 1) in _AFTER_US:
        after = Affix("USD", last + 1)  # `$5 U.S. per ton`
    if after and before and after.factor != 1.0 and len(lex.low(after.edge - 1)) < 4:
        after = None
    if after:
        if not before or after.code == code or note:
            number, code, last, rule = taken, after.code, after.edge, rule or "money.suffix"
            note = after.assumption if not before else (note if after.assumption else "")
            factor *= after.factor
    if not code and number.code:
        code, rule, note = number.code, "money.unsigned", f"{number.code} assumed for an amount without a currency"
    if rule is None or not a.is_free(first, last):
        return None
    amount = Amount(number, times(number.value, factor), code, first, last, note, rule)
    if number.scale == 1 and (rule == "money.suffix" or code == "GBP"):
        _add_cents(lex, amount)
    return amount


def _multiplied(a: Analysis, number: Number) -> tuple[Number, Affix | None]:
    """A number with a magnitude that is one before a currency alone, and that currency: `1.5 mil euros`, `10.5m CHF`.

    The number itself, and None, where there is none.
    """
    lex, last = a.lex, number.last
    low, glued = lex.low(last), lex.glued(last)
    factor = LETTERS.get(low) if glued and low in ("k", "m", "b") else MAGNITUDES.get(low) if low in _MILLIONS else None
    after = suffix(lex, last + 1, a.currency, number) if factor and number.scale == 1 and number.digits else None
    if after is None or factor is None:
        return number, None
    return replace(number, value=times(number.value, factor), scale=factor, last=last + 1), after


def _add_cents(lex: Lexemes, amount: Amount) -> None:
    """Takes in the hundredths that follow: `3 dollars and 50 cents`, `£3 50p`, `12 dollars 50 for lunch`."""
    tied = lex.low(amount.last) == "and"
    j = amount.last + tied
    small = read_number(lex, j)
    if small is None or small.value >= 100 or amount.value != int(amount.value):
        return
    after = lex.low(small.last)
    if after in _HUNDREDTHS or (after == "p" and amount.code == "GBP" and lex.glued(small.last)):
        amount.value, amount.last = amount.value + small.value / 100, small.last + 1
    elif (
        amount.rule == "money.suffix" and small.value >= 10 and not small.hard and after in (_END if tied else _NO_NOUN)
    ):
        amount.value, amount.last = amount.value + small.value / 100, small.last


def _keep(a: Analysis, amount: Amount) -> None:
    """Adds an amount, or the range that it begins."""
    number = amount.number
    high: float | None = None
    signed = not opens_item(a.lex, amount.first - 1, amount.last)
    joined = join(a, number, amount.first, amount.last, money=amount.rule == "money.prefix", signed=signed)
    if joined:
        factor = amount.value / number.value if number.value else 1.0  # `MEUR 5-6`
        amount.value = -abs(amount.value) if joined.low < 0 else amount.value
        other = _amount(a, joined.number)
        if other and (other.code == amount.code or amount.assumption) and other.first >= joined.first:
            number_value = _shared(number, joined.number, amount.value)
            amount.value, high = number_value, -abs(other.value) if joined.below else other.value
            number.plus = number.plus or other.number.plus
            amount.last, amount.code, amount.first = other.last, other.code, joined.start
            amount.assumption = other.assumption and amount.assumption
            amount.rule = "money.range"
        elif other is None and amount.rule == "money.prefix" and _ends_range(a, number, joined):
            amount.value, high = _shared(number, joined.number, amount.value), times(joined.number.value, factor)
            number.plus = number.plus or joined.number.plus
            amount.last, amount.first, amount.rule = joined.number.last, joined.start, "money.range"
    _emit(a, amount, high)


def _ends_range(a: Analysis, low: Number, joined: Joined) -> bool:
    """Whether a number without a sign is the upper end: `$25 to 30 billion`, but not `$4.2 million to 12 clinics`."""
    high = joined.number
    if high.first != joined.first or high.scale < low.scale or high.value < low.value:
        return False
    return high.scale > 1 or a.lex.glued(high.first) or not a.lex.low(high.last)[:1].isalpha()


def _shared(low: Number, high: Number, value: float) -> float:
    """The lower end takes the upper end's magnitude where a reader would: `$25-$30 billion`."""
    if low.scale == 1 and high.scale > 1 and (value <= high.value / high.scale or high.value < 0):
        return times(value, high.scale)
    return value


def _bare_range(a: Analysis, number: Number) -> None:
    """`two to three million dollars`, `from 40 to 50 cents`: the currency after the second number counts for both."""
    joined = join(a, number, number.first, number.last)
    ranged = joined is not None and joined.number.first == joined.first
    second = joined.number if joined and ranged else level_after(a, number)
    other = _amount(a, second) if second else None
    if not other or other.rule != "money.suffix":
        return
    factor = other.value / other.number.value if other.number.value else 1.0  # of cents, of `5 to 6 MEUR`
    low = times(_shared(number, other.number, number.value), factor)
    if joined and ranged:
        amount = replace(other, number=number, value=low, first=joined.start, rule="money.range")
        _emit(a, amount, other.value)
    else:
        _emit(a, replace(other, number=number, value=low, first=number.first, last=number.last), None)


def _emit(a: Analysis, amount: Amount, high: float | None) -> None:
    """Adds the figure of an amount, with its minus sign and its rate; `high` is the upper end of a range."""
    lex, number = a.lex, amount.number
    first = amount.first
    minus = negative(lex, first) and not opens_item(lex, first - 1, last=amount.last)
    if high is None and (minus or said_negative(lex, first)):
        first, amount.value = first - 1, -abs(amount.value)
    last, per = amount.last, None
    rate = read_per(lex, last + 2 if _is_even(lex, last) else last)
    if rate and a.is_free(last, rate[1]):
        per, last = rate
    elif lex.low(last) == "(" or (lex.low(last) == ")" and lex.low(first - 1) == "("):
        per = _rate_after_aside(lex, last)
    if high is not None and high < amount.value:
        amount.value, high = high, amount.value
    a.add(
        Found(
            "MONEY",
            lex.starts[first],
            lex.ends[last - 1],
            amount.rule,
            value=amount.value,
            value_max=high,
            unit=amount.code,
            per=per,
            number_start=lex.starts[number.first],
            number_end=lex.ends[min(number.last, last) - 1],
            modifier="MORE_THAN" if number.plus else None,
            assumptions=[amount.assumption] if amount.assumption else [],
        ),
        first,
        last,
    )


def _is_even(lex: Lexemes, i: int) -> bool:
    """Whether the signs at lexeme i say that no paise follow: `Rs 3,000/- per month`."""
    return lex.low(i) == "/" and lex.low(i + 1) in ("-", "=") and lex.glued(i) and lex.glued(i + 1)


def _rate_after_aside(lex: Lexemes, i: int) -> str | None:
    """The rate behind a restatement in brackets, which holds for both: `C$6 (US$4.46) per share`."""
    for k in range(i, min(i + 9, len(lex))):
        if lex.lows[k] == ")":
            rate = read_per(lex, k + 1)
            return rate[0] if rate else None
    return None


def _billion_dollar(a: Analysis) -> None:
    """`billion-dollar companies`, `a multi-million dollar grant` (vague, refused)."""
    lex = a.lex
    for i in lex.where(ABSTRACT):
        if a.claimed[i]:
            continue
        j = i + 2 if lex.low(i + 1) in HYPHENS else i + 1
        if lex.low(j) not in ("dollar", "euro", "pound") or not a.is_free(i, j + 1):
            continue
        vague = lex.low(i - 2) in ("multi", "multiple") or lex.low(i - 1) in ("multi", "multimillion")
        if vague:
            a.refuse(i, j + 1, "money.vague", "an amount without a number")
            continue
        code, note = ambiguous(lex.low(j), a.currency)
        found = Found("MONEY", lex.starts[i], lex.ends[j], "money.compound", value=MAGNITUDES[lex.lows[i]], unit=code)
        found.number_start, found.number_end, found.assumptions = lex.starts[i], lex.ends[i], [note]
        a.add(found, i, j + 1)


def _article_amounts(a: Analysis) -> None:
    """`nearly a dollar per gallon`, `less than a euro a day`, `more than a dollar`: the article is one."""
    lex = a.lex
    for i in lex.where(_COINS):
        if lex.low(i - 1) not in ("a", "an") or not a.is_free(i - 1, i + 1):
            continue
        rate, before, after = read_per(lex, i + 1), lex.low(i - 2), lex.low(i + 1)
        counts = (before in HEDGES or before == "than") and (not after[:1].isalnum() or after in _AFTER_COIN)
        if not rate and not counts:
            continue
        name = currencies().hundredths.get(lex.lows[i], lex.lows[i])
        code, note = ambiguous(name, a.currency)
        last = rate[1] if rate and a.is_free(i + 1, rate[1]) else i + 1
        found = Found("MONEY", lex.starts[i - 1], lex.ends[last - 1], "money.article", unit=code)
        found.value, found.per = 0.01 if name in _HUNDREDTHS | {"penny"} else 1.0, rate[0] if rate else None
        found.number_start, found.number_end, found.assumptions = lex.starts[i - 1], lex.ends[i - 1], [note]
        a.add(found, i - 1, last)
