"""The currencies of the lexicon, by how they are written: signs, ISO codes, names, prefixed dollars."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from extract.figures.lex import Lexemes
from extract.figures.lexicon import load

CUES = {name: frozenset(words.split()) for name, words in load("currencies")["cues"].items()}
LOWER_CODES = CUES["lower"]
# What is plainly an amount after letters that mean other things as well.
_AMOUNT = (
    r"\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,9})?(?:[-–]\d{1,9}(?:\.\d{1,9})?)?\s?(?:hundred|thousand|million|billion|trillion|lakh|crore|mi?l?n|bl?n|tr?n|[mbk])\b"
    r"|\d{1,9}(?:\.\d{1,9})?\s(?:per|an?)\s"
)
# What tells that a text counts in rand, so that an R opens its amounts: those with decimals, or thousands that blanks
# part; and bare numbers behind what tells that they are paid, where the text names no roads (`the R21 highway`).
_IN_RAND = re.compile(r"\b(?:rands?|ZAR)\b|(?<![\w-])R\s?\d[\d., ]{0,12}\s?(?:million|billion|trillion|bn)\b")
_RAND = re.compile(
    r"(?<![\w$&-])R(?:\d{1,6}\.\d\d(?![\d.]?\w)|\d{1,3}(?: \d{3})+(?![\d.]?\w)|(?P<bare>[1-9]\d{0,5}(?![\w-]|[.,]\d)))"
)
_PAID = re.compile(
    rf"\b(?:{'|'.join(CUES['paying'])}|by|from|to|at|of|only|than|about|around|nearly|least|over|up to)\s\Z"
)
_ROADS = re.compile(r"\b(?:roads?|routes?|highways?|freeways?|motorways?|interchanges?)\b", re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted((w for w in words if w[-1].isalpha()), key=len, reverse=True))


class Currencies:
    """The currencies of the lexicon, indexed by how they are written.

    `signs` and `letters` give a code, `shared` the ambiguous name that a sign stands for; `glued` tells an amount whose
    letters touch its digits from a code (`R500 million`, no `R500`).
    """

    def __init__(self) -> None:
        data = load("currencies")
        self.ambiguous: dict[str, dict[str, str]] = data["ambiguous"]
        self.hundredths = {form: name for name, forms in data["hundredths"].items() for form in forms}
        self.codes = {code for code in data if len(code) == 3 and code.isupper()}
        self.names: dict[str, str] = {}
        self.signs: dict[str, str] = {}
        self.letters: dict[str, str] = {}
        self.shared = {sign: name for name, entry in self.ambiguous.items() for sign in entry.get("signs", "").split()}
        self.dollars: dict[str, str] = {}
        for code in self.codes:
            self.names.update(dict.fromkeys(data[code]["names"], code))
            self.dollars[code.lower()] = code
            self.letters.update(dict.fromkeys(data[code].get("letters", ()), code))
            for sign in data[code].get("signs", ()):
                if sign.endswith("$"):
                    self.dollars[sign[:-1].strip().lower()] = code
                else:
                    self.signs[sign] = code
        for name in self.ambiguous:
            for form in (name, name + "s"):
                self.names.setdefault(form, "")
        self.first: dict[str, int] = {}
        for name in self.names:
            words = name.replace("-", " - ").split()
            self.first[words[0]] = max(self.first.get(words[0], 0), len(words))
        codes = "|".join(code.upper() for code in sorted(LOWER_CODES))
        self.multiple = re.compile(rf"(?:(?P<m>[kMB]|mn|bn)(?P<code>{codes})|(?P<before>{codes})(?P<k>[kmb]|mn|bn))\Z")
        self.amount = re.compile(_AMOUNT)
        letters = {sign for sign in self.shared if len(sign) == 1}
        plain = _any_of([*self.codes, *self.signs, *(self.shared.keys() - letters), *LOWER_CODES, "US"])
        self.glued = re.compile(rf"(?:{plain})\d|(?:{_any_of([*self.letters, *letters])})(?={_AMOUNT})")


@cache
def currencies() -> Currencies:
    """The index of the lexicon's currencies, made once."""
    return Currencies()


def before_amount(lex: Lexemes, i: int) -> bool:
    """Whether letters stand before lexeme i that nothing but an amount follows: `Rs 45`, `Rs. 45`."""
    return lex.word(i - 1 - (lex.word(i - 1) == ".")) in CUES["letters"]


@lru_cache(maxsize=4)
def _tells_rand(text: str) -> bool:
    """Whether a text names rand, or tells millions of them."""
    return _IN_RAND.search(text) is not None


def in_rand(text: str, at: int) -> bool:
    """Whether an R at an offset opens an amount of rand, in a text that tells it: `R18.96 to the US dollar`."""
    amount = _RAND.match(text, at)
    if amount is None or not _tells_rand(text):
        return False
    return not amount["bare"] or (_PAID.search(text, max(at - 12, 0), at) is not None and _ROADS.search(text) is None)


def lettered(lex: Lexemes, i: int) -> bool:
    """Whether letters that mean other things as well touch what is plainly an amount at lexeme i: `RM5m`."""
    if lex.word(i - 1) not in currencies().letters or not lex.glued(i):
        return False
    amount = currencies().amount.match(lex.text, lex.starts[i]) is not None
    return amount or in_rand(lex.text, lex.starts[i - 1])


def ambiguous(name: str, own: str | None, written: str = "") -> tuple[str, str]:
    """The currency that a bare `dollar`, `peso` … stands for, and the assumption in words.

    `own` is the release's (ISO 4217); `written` how the text has it, where that is not its name.
    """
    entry = currencies().ambiguous[name]
    code = own if own and own in entry["among"].split() else entry["default"]
    return code, f"{code} assumed for a bare “{written or name}”"
