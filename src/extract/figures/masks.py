"""What holds digits and is no figure: phone numbers, bills, times of day, names. Patterns are data."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.figures.currencies import currencies, in_rand
from extract.figures.lex import DIGITS, LETTERS, Lexemes, Watched, runs
from extract.figures.lexicon import load
from extract.figures.numerals import SMALL

# Characters on either side of a number within which a pattern may begin and end.
REACH = 72
_NUMBERS = Watched((*SMALL, "hundred", "half", "double", "billion", "§", "№"))
# A number that touches a letter, a sign or another number: what most identifiers are made of.
_TIGHT = re.compile(
    r"\d(?:[-‑–/:(^ˢⁿʳᵗA-Za-z]|\.\d+\.\d| (?:\(?\d|(?:[Ss][Tt]|[NnRr][Dd]|[Tt][Hh])\b)"
    r"|(?<=[A-Za-z#§(@/+-]\d)|(?<=[A-Z]\.\d)"
    r"|(?<=[A-Za-z] [-‑–]\d)|(?<=[A-Za-z][-‑–] \d)|(?<=[A-Za-z] [-‑–] \d)|(?<=[A-Za-z][-‑–]\d))"
)
_BRACKETED = re.compile(r"\s?\((\d{1,2})\)\s?")
_WORD = re.compile(r"[A-Za-z]+|\d+")
# The signs that patterns ask for.
_SIGNS = ":(+@#№¶§°×ˢⁿʳᵗ"
# What a number may begin with that is a lexeme of its own.
_OPENS = frozenset("([+")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of writing digits that are no figure, and what must be near for it to be tried."""

    name: str
    reason: str
    regex: re.Pattern[str]
    words: frozenset[str]
    tight: bool
    money: bool
    number: bool
    near: re.Pattern[str] | None
    restates: bool


@cache
def patterns() -> list[Pattern]:
    """The identifiers of the lexicon."""
    return [
        Pattern(
            p["name"],
            p["reason"],
            re.compile(p["regex"]),
            frozenset(p.get("words", "").split()),
            p.get("tight", False),
            p.get("money", False),
            p.get("number", False),
            re.compile(p["near"]) if "near" in p else None,
            p.get("restates", False),
        )
        for p in load("identifiers")["pattern"]
    ]


@cache
def _by_word() -> dict[str, int]:
    """The patterns that ask for each word, as the bits of their places in `patterns`; those that ask for none at ""."""
    bits: dict[str, int] = {}
    for n, p in enumerate(patterns()):
        for word in p.words or ("",):
            bits[word] = bits.get(word, 0) | 1 << n
    return bits


@lru_cache(maxsize=4096)
def _tried(bits: int, tight: bool) -> list[Pattern]:
    """The patterns to try of those with these bits, where a number is `tight` or none is."""
    return [p for n, p in enumerate(patterns()) if bits >> n & 1 and tight >= p.tight]


def masked(lex: Lexemes, claimed: bytearray) -> list[tuple[int, int, str, str]]:
    """Stretches of the text that are no figures, the longest first: (start, end, name, reason).

    `claimed` marks the lexemes that a figure has taken already.
    """
    out = []
    text, by_word = lex.text, _by_word()
    places = lex.among(_NUMBERS)
    numbers = [lex.starts[i] for i in places if lex.lows[i][0].isdecimal()]
    opened = [at - 1 if text[at - 1 : at] in _OPENS else at for at in numbers]
    for start, end in _windows(lex, places, claimed):
        window = text[start:end]
        signs = [sign for sign in _SIGNS if sign in window]
        bits = by_word[""]
        for word in by_word.keys() & (*runs(window, LETTERS), *runs(window, DIGITS), *signs):
            bits |= by_word[word]
        first, last = bisect_left(numbers, start), bisect_left(numbers, end)
        near = list(zip(opened[first:last], numbers[first:last], strict=True))
        for p in _tried(bits, _TIGHT.search(window) is not None):
            if p.near is not None and not p.near.search(text, start, end):
                continue
            for m in _at_numbers(p.regex, text, near, end) if p.number else p.regex.finditer(text, start, end):
                owed = p.money and (currencies().glued.match(text, m.start()) or in_rand(text, m.start()))
                if not (owed or (p.restates and _says_again(text, m))):
                    out.append((*m.span(), p.name, p.reason))
    return sorted(out, key=lambda m: m[0] - m[1])


def _at_numbers(regex: re.Pattern[str], text: str, numbers: list[tuple[int, int]], end: int) -> list[re.Match[str]]:
    """The matches of a pattern that begin at a number, or at the bracket or plus before it.

    `numbers` are pairs of offsets: where each begins with such a sign, and where it begins itself.
    """
    matches, done = [], 0
    for opened, at in numbers:
        if at >= done:
            match = regex.match(text, opened, end) or (regex.match(text, at, end) if opened < at else None)
            if match:
                matches.append(match)
                done = match.end()
    return matches


def _says_again(text: str, m: re.Match[str]) -> bool:
    """Whether digits in brackets say again the number word before them: `within thirty (30) days`."""
    digits = _BRACKETED.fullmatch(m[0])
    words = _WORD.findall(text, max(m.start() - 14, 0), m.start()) if digits else ()
    said = SMALL.get(words[-1].lower()) if digits and words else None
    return digits is not None and said is not None and said in (int(digits[1]), int(digits[1]) % 10)


def _windows(lex: Lexemes, places: list[int], claimed: bytearray) -> list[tuple[int, int]]:
    """The stretches of the text that have a number near which is still free, in order, cut at white space.

    `places` are the lexemes that may be numbers.
    """
    windows: list[tuple[int, int]] = []
    text = lex.text
    for i in places:
        low = lex.lows[i]
        if claimed[i] or not (low[0].isdecimal() or low in _NUMBERS or (low[0] == "." and len(low) > 1)):
            continue
        start, end = lex.starts[i] - REACH, lex.ends[i] + REACH
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return [(_space(text, start, -1), _space(text, end, 1)) for start, end in windows]


def _space(text: str, at: int, step: int) -> int:
    """The nearest white space outwards, within 400 characters."""
    for _ in range(400):
        if at <= 0 or at >= len(text):
            return max(0, min(at, len(text)))
        if text[at].isspace():
            return at
        at += step
    return at
