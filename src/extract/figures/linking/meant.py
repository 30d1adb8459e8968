"""What a cue means that points back: `Of that amount`, `of these people`, `an additional $5 million`."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import chain, pairwise

from extract.figures.changes import NOUNS
from extract.figures.fitting import alike, is_share, is_whole
from extract.figures.found import Cue, Found, Read
from extract.figures.lexicon import load
from extract.figures.linking.cues import QUALIFIED
from extract.figures.nouns import singular
from extract.figures.units import TIME

# Words behind a cue in which the noun of `of these` is looked for.
_NOUNS = 3
_NAMES = load("links")["antecedent"]
_NO_NOUNS = frozenset(_NAMES["no_nouns"])
_PERSONS, _SUMS = frozenset(_NAMES["persons"]), frozenset(_NAMES["sums"])
# Words for a sum that is no money: `of the total`.
_NUMBERS = frozenset(("total", "number", "figure"))
_GIVEN = _SUMS | frozenset(_NAMES["given"])
_MONEYS = _SUMS | frozenset(_NAMES["grants"])
_THIS = ("this ", "these ", "the new ", "today")
_IT = frozenset(("it", "this", "they", "these"))
# `$9 million in aid for 2022 and an additional`: what stands between an amount and more.
_AND_MORE = re.compile(
    rf"[^.;:,]{{0,80}}?(?:\sand|,?\splus)\s(?:up\sto\s)?(?:an?\s)?(?:additional|another|further|extra)\s{QUALIFIED}",
    re.IGNORECASE,
)
# `$132 million over last year’s request, plus an additional $3 million`: a change, on which nothing comes on top.
_OVER = re.compile(r"\s(?:(?:over|above|below)\s(?:the|its|this|last|what)|(?:more|less|higher|lower)\sthan)\b")
# `Ohio’s award`, `the county’s share`: what an owner was given.
_OWNER = re.compile(r"[\w.][’']s?\s")
_OF_A_LIST = ("including ", "includes ")
_WORD = re.compile(r"[a-z]+")
_OF_TOTAL = re.compile(r"\stotal[,.;]")
# Words of a cue from the verb on, before which the noun stands that it says something of.
_VERBS = frozenset(load("links")["antecedent"]["verbs"])
# How many times larger, and how many times smaller, an amount can be than the one it comes on top of.
_LARGER, _SMALLER = 20, 100


def antecedent(f: Found, cue: Cue, said: str, sentences: Collection[list[Found]], own: bool = False) -> Found | None:
    """The one figure of earlier sentences (nearest first) that a cue means; `said` stands right behind the cue.

    The nearest is what stands before the figure in its `own` sentence, or that before it.
    """
    if cue.link == "additional_to":
        nearest = list(sentences)
        if cue.stands == "after" and nearest:  # `has 450 staff, 80 of them abroad, and will hire 35 more`
            nearest[0] = [w for w in nearest[0] if w.part_of is None]
        if cue.stands == "opening":  # `In addition, $7 million is left` goes on from the sentence that told an amount
            told = ([w for w in s if alike(w, f) and w.part_of is None] for s in nearest)
            nearest = [[], *list(filter(None, told))[:1]]
        return _earlier(f, said, nearest, own)
    if cue.only == "also":
        return next((_whole_told(sentence, f, said) for sentence in sentences), None)
    if cue.only == "named" and (amount := _told_as(sentences, f, said)):
        return amount
    for sentence in sentences:
        starts = {w.compared for w in sentence}  # no `than the $2 million of 2019`
        fits = (w for w in sentence if w not in starts and is_whole(w, f, share=True))
        if cue.only == "money":
            fits = (w for w in fits if w.label == "MONEY" and w.trend is None)
        named = cue.only == "named"
        this = cue.only == "noun" and _is_this(said) and "total" not in said.lower()
        if this and (brought := _brought(sentence, f, sentences)):
            return brought
        wholes = [w for w in fits if (_names(w, said) if cue.only == "noun" else is_named(w, f, said, named))]
        if cue.only != "noun" and _MONEYS.intersection(_WORD.findall(said)[:1]) - _NUMBERS:
            wholes = [w for w in wholes if w.label == "MONEY"] or wholes  # `five awards, of $9 million. Of that amount`
        if wholes:
            wholes = [w for w in wholes if w.trend is None] or wholes  # no `$3 million more than before`
            one = all(alike(w, wholes[0]) and w.value == wholes[0].value for w in wholes)
            return wholes[-1] if one else None
    return None


def _told_as(sentences: Collection[list[Found]], f: Found, said: str) -> Found | None:
    """The one amount told as what the noun for money behind `of the` names: `a $57 million commitment` by that."""
    noun = next(iter(_WORD.findall(said)[:1]), "")
    if noun not in _MONEYS or noun in _SUMS or f.label == "PERCENT":
        return None
    wholes = [w for w in chain(*sentences) if w.label == "MONEY" and w.trend is None and is_whole(w, f, share=True)]
    told = [w for w in wholes if noun in (w.measure or "").lower().split()]
    return told[0] if told and all((w.value, w.unit) == (told[0].value, told[0].unit) for w in told) else None


def _brought(sentence: list[Found], f: Found, sentences: Collection[list[Found]]) -> Found | None:
    """What brings a total: of `This aid brings the total to $9 million. This aid includes` the aid before."""
    totals = set(sentence)
    parts = [w for earlier in sentences for w in earlier if w.part_of in totals and is_whole(w, f)]
    return parts[0] if len(parts) == 1 and parts[0] not in totals else None


def _whole_told(sentence: list[Found], f: Found, said: str) -> Found | None:
    """The one whole of which a sentence told parts: of `It also has` any, of `The plan also has` a plan."""
    told = {w.part_of: w.part_of for w in sentence if w.part_of is not None}
    whole = next(iter(told.values()), None)
    if whole is None or len(told) > 1 or not is_whole(whole, f):
        return None
    noun = said.lower().partition(" also ")[0].split()[-1]
    return whole if noun in _IT or noun in (whole.measure or "").lower().split() else None


def _earlier(f: Found, said: str, nearest: list[list[Found]], own: bool) -> Found | None:
    """The one figure that another comes on top of: in its own sentence, which is the nearest, or in those before."""
    inside = [w for w in nearest[0] if alike(w, f)] if nearest else []
    if own and nearest and nearest[0] and f.label == nearest[0][-1].label == "MONEY" and not alike(f, nearest[0][-1]):
        return None  # `who earn $100,000 a year go from $4,000 to $7,000, an additional $3,000 a year`
    earlier = inside or [w for w in chain(*nearest) if alike(w, f)]
    if not (own and inside):  # `It has 600 jobs, 200 of them here. It gets an additional 90 jobs`
        earlier = [w for w in earlier if not any(w.part_of is whole for whole in earlier)]
    if len(earlier) != 1 or f.unit in TIME or not _comes_on_top(f, earlier[0]):
        return None
    other = inside or earlier[0].value != f.value or "another" in said.lower()  # else the same said again
    return earlier[0] if other else None


def beside(text: str, earlier: list[Found], f: Found) -> Found | None:
    """What stands right before, told in one breath with more: `$9 million in aid and an additional $2 million`.

    It is money, or a length of time: `12 months of rent, plus an additional three months`.
    """
    last = next((g for g in reversed(earlier) if g.label != "DATE"), None)
    if (
        last is None
        or not (f.label == "MONEY" or f.unit in TIME)
        or last.label != f.label
        or not alike(last, f)
        or last.additional_to
    ):
        return None
    if text.endswith(_OF_A_LIST, 0, last.lead) or _OVER.match(text, last.end):
        return None  # `$38 million, including $33 million and an additional $5 million`
    return last if _AND_MORE.fullmatch(text, last.end, f.start) else None


def _comes_on_top(f: Found, earlier: Found) -> bool:
    """Whether a figure can come on top of an earlier one: no part of it, and an amount of the same order."""
    if f.part_of is earlier:
        return False
    amount, base = f.value or 0, earlier.value or 0
    return f.label != "MONEY" or (earlier.value_max is None and amount <= base * _LARGER and base <= amount * _SMALLER)


def _names(whole: Found, said: str) -> bool:
    """Whether the noun before `includes` says what a figure is money for: `The settlement includes`, `This funding`."""
    words = _WORD.findall(said.lower())
    noun = _subject(words)
    if whole.trend is not None and NOUNS.get(noun) == whole.trend:
        return True  # `Costs rose $9 million. The increase included`
    if whole.label == "MONEY" and noun in _GIVEN and (words[0] in ("this", "these") or _OWNER.search(said)):
        return True  # `It got $9 million. This aid includes`, `Ohio will get $9 million. Ohio’s award includes`
    if whole.label == "MONEY" and noun == "announcement":
        return True
    if noun in _SUMS and (whole.is_count or (whole.label == "MONEY" and not noun.startswith("number"))):
        return True  # `The figure includes`
    return whole.measure is not None and noun in _WORD.findall(whole.measure.lower())


def _is_this(said: str) -> bool:
    """Whether a cue names what was just given: `This aid includes`, `Ohio’s award includes`."""
    return said.lower().startswith(_THIS) or _OWNER.search(said) is not None


def _subject(words: list[str]) -> str:
    """The noun before the verb of a cue: `settlement` of `the settlement consists of`."""
    return next((noun for noun, verb in pairwise(words) if verb in _VERBS), "")


def is_named(whole: Found, f: Found, said: str, named: bool) -> bool:
    """Whether the noun behind `of these`, where there is one (as there must be if `named`), is what a figure counts."""
    words = _WORD.findall(said)[:_NOUNS]
    if not words or words[0] in _NO_NOUNS or not said[:1].isspace():
        return not named
    if named and not said[1:2].isalpha():
        return False  # `the remaining $6 million of the $20 million settlement`
    if named and is_share(f) and whole.label == "QUANTITY" and _OF_TOTAL.match(said):
        return whole.unit not in TIME  # `Additions rose to 68 gigawatts. Wind made up 80% of the total.`
    if named:
        of_all = words[0] == "total" and len(words) > 1 and words[1] not in _NO_NOUNS  # `of the total population`
        nouns = words[int(of_all) : 2]
        if whole.trend is not None and NOUNS.get(nouns[0]) == whole.trend:
            return True  # `Costs rose $9 million. Half of the increase`
        if whole.label != "MONEY":
            return any(whole.unit == singular(noun) for noun in nouns)
        if whole.per not in (None, "year"):
            return False  # `pay $9 a day, and half of the money goes to roads`
        own = _WORD.findall((whole.measure or "").lower())[-1:]  # `of the civil penalty`
        return not _MONEYS.union(own).isdisjoint(nouns)
    if whole.label == "MONEY":
        return not TIME & set(words) if f.label == "MONEY" else bool(_MONEYS & set(words))
    unit = "person" if whole.unit in _PERSONS else whole.unit
    return any(w in _SUMS or ("person" if singular(w) in _PERSONS else singular(w)) == unit for w in words)


def is_titled(title: str, said: str) -> bool:
    """Whether a title tells its amount as what `The settlement includes` names: `$9 Million Settlement`."""
    noun = _subject(_WORD.findall(said.lower()))
    return noun in _MONEYS and re.search(rf"[\dn]\s(?:[\w-]+\s){{0,2}}{noun}\b", title.lower()) is not None


def headline(read: list[Read]) -> Found | None:
    """The one amount of the title, where the text tells it again: what `this funding` is a release long."""
    titles = [f for passage, found, _ in read if passage.kind == "title" for f in found if f.label == "MONEY"]
    if len(titles) != 1:
        return None
    told = (f for passage, found, _ in read if passage.kind != "title" for f in found if f.label == "MONEY")
    return next((f for f in told if (f.value, f.unit, f.per) == (titles[0].value, titles[0].unit, None)), None)
