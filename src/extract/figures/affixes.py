"""How a currency is written beside a number: the sign, ISO code or name before it or after it."""

from __future__ import annotations

from typing import NamedTuple

from extract.figures.currencies import CUES, LOWER_CODES, ambiguous, before_amount, currencies, in_rand
from extract.figures.grammar import BE, QUALIFIERS
from extract.figures.lex import Lexemes
from extract.figures.minus import past_sign
from extract.figures.nouns import STOP
from extract.figures.numerals import ABSTRACT, LETTERS, MAGNITUDES, Number

_BARE = "the release's own currency is taken for a bare {}"
# What may touch a sign behind an amount and does not make it the sign of the next: `19,99 €.`
_CLOSING = frozenset(".,;:)!?")
# What says which dollars are meant though a space parts it from the sign: `US $5`.
_APART = CUES["apart"]
# What may stand between a word of paying and the amount.
_BESIDE_PAY = QUALIFIERS | BE | {"of", "as", "much", "him", "her", "them", "us"}
# Lines of a screen: `1080p` is no pence.
_SCREENS = frozenset((240, 360, 480, 576, 720, 1080, 1440, 2160, 4320))


class Affix(NamedTuple):
    """A currency beside a number: its ISO 4217 code, the lexeme where it begins (a prefix) or after which it ends (a
    suffix), what was assumed, and by what the number counts: 0.01 for cents, a million for `5 MUSD`."""

    code: str
    edge: int
    assumption: str = ""
    factor: float = 1.0


def prefix(lex: Lexemes, i: int, own: str | None) -> Affix | None:
    """The currency written before lexeme i; `own` is that of a bare sign (ISO 4217)."""
    cur = currencies()
    word, j = lex.word(i - 1), i - 1
    if (at := past_sign(lex, i)) < i:
        word, j = lex.word(at - 1), at - 1  # `$-5 million`, `$(5) million`, `SEK -5 million`
    if word == "$":
        return _dollars(lex, j, own)
    for sign, at in ((lex.word(j - 1) + word, j - 1), (word, j)):
        found = _sign(lex, sign, i, at, own) if at == j or lex.glued(j) else None
        if found:
            return found
    if word == "=" and lex.word(j - 1) == "Y" and lex.glued(i) and lex.glued(j):
        return Affix("JPY", j - 1)  # `Y=590 billion`, as wire services write it
    if word in cur.codes and (word.lower() in LOWER_CODES or _says_money(lex, i)):
        return Affix(word, j)
    if word.islower() and word.upper() in cur.codes and (lex.glued(i) or word in LOWER_CODES):
        return Affix(word.upper(), j)
    if word == "rmb":
        return Affix("CNY", j)
    return _with_magnitude(word, j)


def _with_magnitude(word: str, edge: int) -> Affix | None:
    """A code that a magnitude touches: `MSEK`, `SEKm`, `kEUR`."""
    if len(word) < 4 or word.islower():
        return None  # no room for a code and a magnitude, or no code, which is in capitals
    m = currencies().multiple.match(word)
    if m is None:
        return None
    magnitude = m["m"] or m["k"]
    factor = MAGNITUDES.get(magnitude, LETTERS.get(magnitude.lower(), 1.0))
    return Affix(m["code"] or m["before"], edge, "", factor)


def _dollars(lex: Lexemes, j: int, own: str | None) -> Affix:
    """The dollars of a `$` at lexeme j: those that the letters before it say (`US$`, `C$`), else the release's own."""
    cur = currencies()
    before, near = lex.low(j - 1), lex.glued(j)
    apart = before in _APART and (before != "us" or lex.word(j - 1).isupper())  # `US $5`, but `gave us $5`
    if before in cur.dollars and (near or apart):
        return Affix(cur.dollars[before], j - 1)
    if before == "." and lex.low(j - 2) == "s" and near:  # `U. S.$5`
        return Affix("USD", j - 4 if (lex.low(j - 4), lex.low(j - 3)) == ("u", ".") else j - 2)
    code, note = ambiguous("dollar", own, "$")
    return Affix(code, j, note)


def _sign(lex: Lexemes, sign: str, i: int, at: int, own: str | None) -> Affix | None:
    """The currency of a sign that begins at lexeme `at`, before the number at lexeme i."""
    cur = currencies()
    if sign == "£" and own in ("EGP", "LBP", "GIP"):
        return Affix(own, at, _BARE.format("£"))
    if sign in cur.signs:
        return Affix(cur.signs[sign], at)
    if sign in cur.shared and (_says_money(lex, i) if len(sign) > 1 else _is_amount(lex, i)):
        code, note = ambiguous(cur.shared[sign], own, sign)
        return Affix(code, at, note)
    amount = cur.amount.match(lex.text, lex.starts[i]) if sign in cur.letters else None
    if amount and (lex.glued(i) or len(sign) > 1 or (sign == "R" and amount[0][-1].isalpha())):
        return Affix(cur.letters[sign], at)
    if sign == "R" and lex.glued(i) and in_rand(lex.text, lex.starts[at]):
        return Affix("ZAR", at)
    return None


def _is_amount(lex: Lexemes, i: int) -> bool:
    """Whether a number that a lone letter touches is plainly an amount: `K2.1 billion`, no `K9`."""
    return lex.glued(i) and currencies().amount.match(lex.text, lex.starts[i]) is not None


def _says_money(lex: Lexemes, i: int) -> bool:
    """Whether a number after a lesser code is an amount, and the code no name: `COP 4,500`, `Rs 45`, but `COP 26`."""
    amount = currencies().amount.match(lex.text, lex.starts[i])
    if amount and amount[0][-1].isalpha():
        return True  # `KES 5m-6m`
    plain = not lex.low(i).isdecimal() or len(lex.low(i)) > 2 or lex.low(i + 1) in MAGNITUDES
    return plain or before_amount(lex, i)


def suffix(lex: Lexemes, i: int, own: str | None, number: Number) -> Affix | None:
    """The currency written after the number that ends at lexeme i."""
    cur = currencies()
    j = lex.past_tie(i)
    low, word = lex.low(j), lex.word(j)
    if not low:
        return None
    tied = j > i
    if (word in cur.codes or low in LOWER_CODES) and not _opens_amount(lex, j + 1, tied):
        if lex.low(j + 1) in ABSTRACT:
            return Affix(word.upper(), j + 2, "", MAGNITUDES[lex.low(j + 1)])
        return Affix(word.upper(), j + 1)
    if multiple := _with_magnitude(word, j + 1):
        return multiple
    dollars = lex.word(j + 1) == "$" and lex.glued(j + 1) and low in cur.dollars and word.isupper()
    if dollars and not _opens_amount(lex, j + 2, tied):
        return Affix(cur.dollars[low], j + 2)  # `100 US$`
    ends = not lex.glued(j + 1) or lex.low(j + 1) in _CLOSING
    opens = lex.glued(j + 1) and (lex.low(j + 1)[:1].isdecimal() or lex.low(j + 1) == "(")  # `£150–£180`, `£(3)m-£(2)m`
    if low in cur.signs and low not in ("rs", "fr.") and (lex.glued(j) or ends) and not opens:
        return Affix(cur.signs[low], j + 1)
    if low == "$" and not lex.low(j + 1)[:1].isdecimal() and not (lex.glued(j + 1) and lex.low(j + 1) == "("):
        code, note = ambiguous("dollar", own, "$")
        return Affix(code, j + 1, note)
    if low in cur.hundredths and (low != "p" or _pence(lex, j, own, number)):
        code, note = ambiguous(cur.hundredths[low], own)
        return Affix(code, j + 1, note, 0.01)
    if lex.low(j + 1) in ("cent", "cents"):
        of = "EUR" if low == "euro" else cur.names.get(f"{low} dollar")
        return Affix(of, j + 2, "", 0.01) if of else None  # `20 euro cents`, `5 Canadian cents`
    return _named(lex, j, own, number)


def _opens_amount(lex: Lexemes, i: int, tied: bool) -> bool:
    """Whether a currency before lexeme i is that of the next amount: `A$55m-A$60m`, `EUR 5m-EUR 6m` (`tied`)."""
    return lex.low(i)[:1].isdecimal() and (tied or lex.glued(i))


def _pence(lex: Lexemes, j: int, own: str | None, number: Number) -> bool:
    """Whether a p that touches a number is pence, and no screen (`1080p`) or page."""
    if not lex.glued(j) or (lex.glued(j + 1) and lex.low(j + 1)[:1].isalnum()) or number.value in _SCREENS:
        return False
    rate = lex.low(j + 1) in ("a", "an", "per")
    return own == "GBP" or rate or (own is None and ("£" in lex.text or not CUES["priced"].isdisjoint(lex.lows)))


def _named(lex: Lexemes, j: int, own: str | None, number: Number) -> Affix | None:
    """The currency whose name begins at lexeme j: the longest of the lexicon's."""
    cur = currencies()
    longest = cur.first.get(lex.low(j), 0)
    for length in range(longest, 0, -1):
        joined = " ".join(lex.lows[j : j + length]).replace(" - ", "-")
        if joined not in cur.names or j + length > len(lex):
            continue
        code, note = cur.names[joined], ""
        if joined in CUES["english"] and not (
            lex.word(j).islower() and (number.hard or (_pays(lex, number) and not _noun(lex, j + 1)))
        ):
            return None
        if joined in CUES["english"] and lex.low(number.first - 1).endswith(("$", *cur.signs)):
            return None  # `$120 million real estate deals`
        if lex.word(j).istitle() and not number.hard and not joined.endswith("s") and _noun(lex, j + length):
            return None  # `12 Dollar General stores`, `3 Kuna leaders`
        if joined in ("pound", "pounds") and not _pounds_are_money(lex, number, own):
            return None
        if not code:
            name = joined if joined in cur.ambiguous else joined.removesuffix("s")
            code, note = ambiguous(name, own)
        return Affix(code, j + length, note)
    return None


def _pounds_are_money(lex: Lexemes, number: Number, own: str | None) -> bool:
    """Whether pounds are money: by the release's currency, by the text, or where a verb of paying stands before."""
    if own in ("GBP", "EGP", "LBP", "SSP", "SYP") or "£" in lex.text or "sterling" in lex.lows:
        return True
    if lex.low(number.last + 1) == "of":  # `ate 20 pounds of rice`, `2 billion pounds of fish`, but `of new funding`
        return number.scale >= 1e9 and not CUES["amounts"].isdisjoint(lex.lows[number.last + 2 : number.last + 5])
    weighed = not CUES["weighed"].isdisjoint(lex.lows[lex.clause_start(number.first) : number.last + 8])
    return (number.scale >= 1e9 and not weighed) or _pays(lex, number)  # `spent 20 pounds`


def _noun(lex: Lexemes, i: int) -> bool:
    """Whether a word at lexeme i goes on with the phrase of the one before."""
    return lex.low(i).isalpha() and lex.low(i) not in STOP


def _pays(lex: Lexemes, number: Number) -> bool:
    """Whether a word of paying stands before a number and its qualifiers: `was fined more than 750 pounds`."""
    i = number.first - 1
    while lex.low(i) in _BESIDE_PAY:
        i -= 1
    return lex.low(i) in CUES["paying"]
