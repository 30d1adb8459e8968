"""MONEY: signs, ISO codes and names of currencies beside a number."""

from __future__ import annotations

from extract.figures.analysis import Analysis
from extract.figures.currencies import ambiguous, currencies
from extract.figures.found import Found
from extract.figures.lex import Lexemes
from extract.figures.numbers import ABSTRACT, HYPHENS, LETTERS, MAGNITUDES, Number, read_number
from extract.figures.ranges import Joined, join, negative
from extract.figures.units import read_per

# Codes that are read in lower case too: they are no English words.
_LOWER_CODES = frozenset("usd eur gbp jpy cny inr aud chf nzd hkd sgd sek nok dkk".split())
_BARE = "the release's own currency is taken for a bare {}"
_AFTER_WORD = frozenset({"won", "som", "dong", "rand", "kip", "dram", "lari", "real", "sterling", "quid", "sdr"})


def find_money(a: Analysis) -> None:
    """Turns the numbers that stand beside a currency into MONEY figures."""
    k = 0
    while k < len(a.numbers):
        number = a.numbers[k]
        k += 1
        if not a.is_free(number.first, number.last):
            continue
        amount = _amount(a, number)
        if amount:
            _keep(a, amount)
        elif number.scale > 1 or not number.fraction:
            _bare_range(a, number)
    _billion_dollar(a)


class Amount:
    """A number with its currency at lexemes [first, last)."""

    __slots__ = ("assumption", "code", "first", "last", "number", "rule", "value")

    def __init__(self, number: Number, code: str, first: int, last: int, assumption: str, rule: str) -> None:
        self.number, self.code, self.first, self.last = number, code, first, last
        self.assumption, self.rule, self.value = assumption, rule, number.value


def prefix(lex: Lexemes, i: int, own: str | None) -> tuple[str, int, str] | None:
    """The currency written before lexeme i: code, the lexeme where it begins, assumption."""
    cur = currencies()
    word, j = lex.word(i - 1), i - 1
    if word in HYPHENS and lex.glued(i) and lex.word(i - 2) in "$€£" and lex.word(i - 2):
        word, j = lex.word(i - 2), i - 2
    if word == "(" and lex.glued(i) and lex.word(i - 2) in ("$", "€", "£") and lex.glued(i - 1):
        word, j = lex.word(i - 2), i - 2
    if word == "$":
        before = lex.low(j - 1)
        near = lex.glued(j)
        if before in cur.dollars and (near or before in ("us", "u.s.", "usd", "cad", "aud", "hk", "nz", "c")):
            return cur.dollars[before], j - 1, ""
        if before == "." and lex.low(j - 2) in ("s", "u.s") and near:
            return "USD", j - 3 if lex.low(j - 3) == "." else j - 2, ""
        code, note = ambiguous("dollar", own)
        return code, j, "" if own and own == code else note.replace("“dollar”", "“$”")
    if word in cur.signs:
        if len(word) == 1 and word == "£" and own in ("EGP", "LBP", "GIP"):
            return own, j, _BARE.format("£")
        return cur.signs[word], j, ""
    if word == "." and lex.word(j - 1) in ("Rs", "Fr"):
        return cur.signs[lex.word(j - 1) + "."], j - 1, ""
    if word == "=" and lex.word(j - 1) == "Y" and lex.glued(i) and lex.glued(j):
        return "JPY", j - 1, ""  # `Y=590 billion`, as wire services write it
    if word in cur.codes and (word.lower() in _LOWER_CODES or _says_money(lex, i)):
        return word, j, ""
    if word.islower() and word.upper() in cur.codes and (lex.glued(i) or word in _LOWER_CODES):
        return word.upper(), j, ""
    if word == "rmb":
        return "CNY", j, ""
    return None


def _says_money(lex: Lexemes, i: int) -> bool:
    """Whether a number after a lesser code is an amount, and the code no name: `COP 4,500`, but `COP 26`."""
    return not lex.low(i).isdecimal() or len(lex.low(i)) > 2 or lex.low(i + 1) in MAGNITUDES


def suffix(lex: Lexemes, i: int, own: str | None, number: Number) -> tuple[str, int, str, float] | None:
    """The currency written after the number that ends at lexeme i: code, end, assumption, factor of the value."""
    cur = currencies()
    j = i + 1 if lex.low(i) in HYPHENS and lex.glued(i) and lex.glued(i + 1) else i
    low, word = lex.low(j), lex.word(j)
    if not low:
        return None
    if (word in cur.codes or low in _LOWER_CODES) and not (lex.glued(j + 1) and lex.low(j + 1)[:1].isdecimal()):
        if lex.low(j + 1) in ABSTRACT:
            return word.upper(), j + 2, "", MAGNITUDES[lex.low(j + 1)]
        return word.upper(), j + 1, "", 1.0
    glued = cur.glued_code.match(word)
    if glued and lex.glued(j):
        factor = {"k": 1e3, "M": 1e6, "B": 1e9, "mn": 1e6, "bn": 1e9}.get(glued[1] or "", 1.0)
        return glued[2], j + 1, "", factor
    if glued and glued[1]:
        return glued[2], j + 1, "", MAGNITUDES.get(glued[1], LETTERS.get(glued[1].lower(), 1.0))
    if low in cur.signs and low not in ("rs", "fr.") and (lex.glued(j) or not lex.glued(j + 1)):
        return cur.signs[low], j + 1, "", 1.0
    if low == "$" and not lex.low(j + 1)[:1].isdecimal() and not (lex.glued(j + 1) and lex.low(j + 1) == "("):
        code, note = ambiguous("dollar", own)
        return code, j + 1, note.replace("“dollar”", "“$”"), 1.0
    if low in cur.hundredths and (low != "p" or _pence(lex, j, own, number)):
        code, note = ambiguous(cur.hundredths[low], own)
        return code, j + 1, note, 0.01
    return _named(lex, j, own, number)


def _pence(lex: Lexemes, j: int, own: str | None, number: Number) -> bool:
    """Whether a p that touches a number is pence, and no screen (`1080p`) or page."""
    if not lex.glued(j) or (lex.glued(j + 1) and lex.low(j + 1)[:1].isalnum()) or number.value in _SCREENS:
        return False
    return own == "GBP" or (own is None and ("£" in lex.text or "shares" in lex.lows or "share" in lex.lows))


_SCREENS = frozenset((240, 360, 480, 576, 720, 1080, 1440, 2160, 4320))


def _named(lex: Lexemes, j: int, own: str | None, number: Number) -> tuple[str, int, str, float] | None:
    cur = currencies()
    longest = cur.first.get(lex.low(j), 0)
    for length in range(longest, 0, -1):
        joined = " ".join(lex.lows[j : j + length]).replace(" - ", "-")
        if joined not in cur.names or j + length > len(lex):
            continue
        code, note = cur.names[joined], ""
        if joined in _AFTER_WORD and not (number.hard and lex.word(j).islower()):
            return None
        if joined in ("pound", "pounds") and not _pounds_are_money(lex, number, own):
            return None
        if not code:
            name = joined if joined in cur.ambiguous else joined.removesuffix("s")
            code, note = ambiguous(name, own)
            note = "" if own == code else note
        return code, j + length, note, 1.0
    return None


def _pounds_are_money(lex: Lexemes, number: Number, own: str | None) -> bool:
    return (
        own in ("GBP", "EGP", "LBP", "SSP", "SYP") or "£" in lex.text or "sterling" in lex.lows or number.scale >= 1e9
    )


def _amount(a: Analysis, number: Number) -> Amount | None:
    lex = a.lex
    before = prefix(lex, number.first, a.currency)
    first, last, code, note, rule = number.first, number.last, "", "", ""
    factor = 1.0
    if before:
        code, first, note = before
        rule = "money.prefix"
        if lex.low(last) == ")" and lex.word(number.first - 1) == "(" and lex.word(number.first - 2) in "$€£":
            number.value, last = -number.value, last + 1
            if lex.low(last) in MAGNITUDES:
                number.value, last = number.value * MAGNITUDES[lex.low(last)], last + 1
        if not number.digits and not number.hard:
            return None
    after = suffix(lex, last, a.currency, number)
    if before and lex.low(last) in ("u.s.", "us") and lex.word(last).isupper() and before[2]:
        after = (
            ("USD", last + 1, "", 1.0)
            if lex.low(last + 1) in ("per", "a", ",", ".", ")", "million", "in", "")
            else after
        )
    if after and before and after[3] != 1.0 and len(lex.low(after[1] - 1)) < 4:
        after = None
    if after:
        same = not before or after[0] == before[0] or before[2]
        if same:
            code, last, rule = after[0], after[1], rule or "money.suffix"
            note = after[2] if not before else (note if after[2] else "")
            factor = after[3]
    if not code or not a.is_free(first, last):
        return None
    amount = Amount(number, code, first, last, note, rule)
    amount.value = round(number.value * factor, 6)
    if rule == "money.suffix":
        _add_cents(lex, amount, a.currency)
    return amount


def _add_cents(lex: Lexemes, amount: Amount, own: str | None) -> None:
    """`3 dollars 50 cents`, `three dollars and fifty cents` are one amount."""
    j = amount.last + 1 if lex.low(amount.last) == "and" else amount.last
    small = read_number(lex, j)
    if small and small.value < 100 and lex.low(small.last) in ("cents", "cent", "pence"):
        amount.value, amount.last = amount.value + small.value / 100, small.last + 1


def _keep(a: Analysis, amount: Amount) -> None:
    number = amount.number
    high: float | None = None
    joined = join(a, number, amount.first, amount.last)
    if joined:
        other = _amount(a, joined.number)
        if other and (other.code == amount.code or amount.assumption) and other.first >= joined.first:
            number_value = _shared(number, joined.number, amount.value)
            amount.value, high = number_value, other.value
            amount.last, amount.code, amount.first = other.last, other.code, joined.start
            amount.assumption = other.assumption and amount.assumption
            amount.rule = "money.range"
        elif other is None and amount.rule == "money.prefix" and _ends_range(a, number, joined):
            amount.value, high = _shared(number, joined.number, amount.value), joined.number.value
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
    if low.scale == 1 and high.scale > 1 and value <= high.value / high.scale:
        return round(value * high.scale, 6)
    return value


def _bare_range(a: Analysis, number: Number) -> None:
    """`two to three million dollars`, `5-10 cents`: the currency after the second number counts for both."""
    joined = join(a, number, number.first, number.last)
    if not joined or joined.number.first != joined.first:
        return
    other = _amount(a, joined.number)
    if not other or other.rule != "money.suffix":
        return
    ratio = other.value / other.number.value if other.number.value else 1.0
    low = round(_shared(number, other.number, number.value) * (ratio if ratio in (0.01,) else 1.0), 6)
    high = other.value
    other.first, other.value, other.number, other.rule = joined.start, low, number, "money.range"
    _emit(a, other, high)


def _emit(a: Analysis, amount: Amount, high: float | None) -> None:
    lex, number = a.lex, amount.number
    first = amount.first
    if negative(lex, first):
        first, amount.value = first - 1, -abs(amount.value)
    last, per = amount.last, None
    rate = read_per(lex, last)
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
    for i, low in enumerate(lex.lows):
        if low not in ABSTRACT or a.claimed[i]:
            continue
        j = i + 2 if lex.low(i + 1) in HYPHENS else i + 1
        if lex.low(j) not in ("dollar", "euro", "pound") or not a.is_free(i, j + 1):
            continue
        vague = lex.low(i - 2) in ("multi", "multiple") or lex.low(i - 1) in ("multi", "multimillion")
        if vague:
            a.refuse(i, j + 1, "money.vague", "an amount without a number")
            continue
        code, note = ambiguous(lex.low(j), a.currency)
        found = Found("MONEY", lex.starts[i], lex.ends[j], "money.compound", value=MAGNITUDES[low], unit=code)
        found.number_start, found.number_end, found.assumptions = lex.starts[i], lex.ends[i], [note]
        a.add(found, i, j + 1)
