"""What `it` and `them` behind a share go back to: `$5 million to 12 farms, half of it`, `300 people, half of them`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.figures.fitting import is_whole, of_persons
from extract.figures.found import Found
from extract.figures.linking.cues import ASIDE

_PRONOUN = re.compile(rf"{ASIDE}\sof\s(it|them)\b")
# What parts two figures into two statements: `has 40 plants, opened 12 stores`, no `300 people, from 12 states`; and
# what begins an item of its own: `interest of $2 million and a $4 million fine, half of it`.
_ANOTHER = re.compile(r"[;:–—]|,\s(?!(?:in|from|across|to|for|at|of|with|among)\b)|\sand\san?\s")


def pronoun(text: str, f: Found) -> str | None:
    """The `it` or `them` of which a figure says how many: `half of it`, `a third (33%) of them`; None for another."""
    told = _PRONOUN.match(text, f.end)
    return told[1] if told else None


def referent(text: str, f: Found, word: str, earlier: Sequence[Found]) -> Found | None:
    """The one figure of the sentence that `it` or `them` behind share f can mean; None where two fit, or none does.

    Persons are meant where persons are named behind it: `300 people in 12 states, half of them women`.
    """
    fits = [w for w in earlier if is_whole(w, f, share=True) and text[w.lead - 1 : w.lead] != "("]
    if word == "it":
        meant = [w for w in fits if w.label == "MONEY" or w.rule == "quantity.measure" or w.value == 1]
    else:
        meant = [w for w in fits if w.is_count and w.value != 1]
        meant = of_persons(text, f, meant) or meant
    near = meant[-1:]
    for w in reversed(meant[:-1]):
        if _ANOTHER.search(text, w.end, near[0].lead):
            break
        near.insert(0, w)
    return near[0] if len(near) == 1 and near[0].part_of is None else None
