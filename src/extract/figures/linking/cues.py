"""Cues in the manner of ConText: words that link a figure to another, with direction, labels, reach and terminators."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from extract.figures.found import Cue, Found, Stands, Target
from extract.figures.grammar import ARTICLES, KNOWN, QUALIFIERS
from extract.figures.lex import SMALL_LETTERS, runs
from extract.figures.lexicon import any_of, branches, load

# Characters before a figure in which a cue can stand.
WINDOW = 90
# What stands before things that are told of: `the 40 homes`.
_IS_KNOWN, _LONGEST_KNOWN = re.compile(rf"\b(?:{any_of(KNOWN)})\s\Z", re.IGNORECASE), max(map(len, KNOWN))
# What stands in brackets between a part and its `of which`: `150 (or 9%) of which`.
ASIDE = r"(?:\s\([^()]{1,24}\))?"
# `9% of those on treatment`: whom the words behind tell, nothing named before.
_THOSE = (
    r"(?!(?<=those)\s(?:it|they|we|he|she|you|on|in|at|under|without|whose|\w+ing)\b"
    r"(?!\sthe\s(?:past|last|first|next|coming)\b))"
)
QUALIFIED = rf"(?:(?:{any_of(QUALIFIERS | ARTICLES)}|record|estimated)\s){{0,6}}\+?"
# `9 percent of the $574 million required in 2024`: the time of what is sought, none of what is there.
SOUGHT = re.compile(
    r"\s(?:(?:that|which)\s(?:is|are|was|were)\s)?"
    r"(?:required|requested|needed|sought|budgeted|planned|projected|pledged|promised|due|expected)\s(?:in|for|by|during)\s(?:the\s)?"
)
# `up 5 percent on a volume basis from 2019`
_BASIS = r"(?:\son\san?\s(?:(?:[\w-]+|\([^()]{1,8}\))\s){1,7}basis)?"
# What a change is reckoned on, behind its amount: `3 percent year on year`, `3 percent sequentially`.
RECKONED = (
    r"(?:,?\s(?:year|quarter|month|week)[\s-](?:on|over)[\s-](?:year|quarter|month|week)|"
    r"\s(?:sequentially|annually|annualized|yoy))?"
)
# The word that `*` stands for in a cue: none that leads to another phrase.
_LEADS = "and|or|in|for|to|with|at|on|by|from|of|who|that|across|among|under|over|between|within|through|during|since"
_ANY = rf"(?!(?:{_LEADS})\b)(?:(?:[A-Z]\.){{2,}}|[\w’'-]+)"


@cache
def cues(stands: Stands, target: Target | None = None) -> tuple[Cue, ...]:
    """The cues of the lexicon that stand there, in its order; of one target, where it is given."""
    stops = "|".join(load("links")["terminators"])
    entries = (e for e in load("links")["cue"] if e["stands"] == stands and target in (None, e["target"]))
    return tuple(_cue(entry, stops) for entry in entries)


def is_known(text: str, floor: int, f: Found) -> bool:
    """Whether a figure, before which nothing stands beyond `floor`, is of things that are told of already."""
    return _IS_KNOWN.search(text, max(floor, f.lead - _LONGEST_KNOWN - 1), f.lead) is not None


def words_in(text: str, start: int, end: int) -> frozenset[str]:
    """The words of a stretch of the text, of which one is in the gate of any cue that stands there."""
    return frozenset(runs(text[start:end].lower(), SMALL_LETTERS))


def _cue(entry: dict[str, Any], stops: str) -> Cue:
    words = branches([_words(w) for w in sorted(entry["words"], key=len, reverse=True)])
    word = rf"\s(?!(?:{stops})\b|(?<=,\s)and\b)(?:(?:\w\.){{2,}}|[^\s.;:!?()]+)"
    ahead = word.replace("[^\\s.;:!?()]+", r"(?:\w+-\w+,|[^\s.;:!?(),]+)")  # `a five-year, $60 million program`
    gap = rf"(?:{word}){{0,{entry.get('reach', 0)}}}?"
    aside = rf"(?:\)\*?)?{_BASIS}" if entry["link"] == "baseline" else r"(?:\)\*?)?"  # `up 54,000 (+5.0%) from May`
    aside = aside if entry["link"] != "additional_to" else ""
    body = {
        "before": rf"(?:^|(?<=[\s(,–—-])|(?=[,;:(–—-]))(?:{words}),?{gap}\s?\(?\s?\Z",
        "after": rf"{ASIDE}\s(?:{words})\b(?!\s(?:who|that|with|than)\b){_THOSE}",
        "inside": rf"\s(?:{words})\b",
        "between": rf"{aside},?{gap}[,;]?\s[–—(]?\s?(?:{words})(?:{ahead}){{0,{entry.get('lead', 0)}}}?\s{QUALIFIED}",
        "opening": rf"\W*(?P<cue>{words})\b{gap},?{gap}\s?",
    }[entry["stands"]]
    return Cue(
        entry["link"],
        entry["stands"],
        entry["target"],
        frozenset(entry["labels"]),
        entry.get("only", ""),
        re.compile(body, re.IGNORECASE),
        frozenset(max(phrase.split(), key=len).strip(".") for phrase in entry["words"]),
    )


def _words(phrase: str) -> str:
    """The pattern of a cue's words; `*` is any word but those that lead to another phrase, `*’s` an owner."""
    return r"\s?".join(_word(w) for w in re.split(r"(?<=^[,;:(–—-])\s", phrase))


def _word(phrase: str) -> str:
    owner = rf"{_ANY}[’']s?"
    return r"\s".join({"*": _ANY, "*’s": owner}.get(w) or re.escape(w) for w in phrase.split())
