"""Links between figures of one passage: part of, baseline, additional to, period. Set only where one candidate fits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.figures.fitting import COUNTED, alike, is_share, is_whole, up_to_persons
from extract.figures.found import Cue, Found, Linked
from extract.figures.grammar import COMPARED_WITH, THE
from extract.figures.lexicon import load
from extract.figures.linking.comparisons import restates, set_comparisons
from extract.figures.linking.cues import ASIDE, QUALIFIED, WINDOW, cues
from extract.figures.linking.elliptical import and_bare, and_share, of_body, share_of_last
from extract.figures.linking.from_to import set_from_to
from extract.figures.linking.meant import antecedent, beside, is_named
from extract.figures.linking.parts import (
    bracketed,
    go_on,
    include,
    pair_parts,
    provided,
    restated,
    whole_on_top,
    worth,
)
from extract.figures.linking.periods import set_periods
from extract.figures.linking.pronouns import pronoun, referent
from extract.figures.linking.standing import cues_of, standing
from extract.figures.linking.sums import (
    list_parts,
    named_parts,
    other_shares,
    set_remainders,
    set_totals,
    share_in_full,
    share_out,
)
from extract.figures.nouns import is_person
from extract.figures.numerals import COINS
from extract.figures.units import TIME

# Figures of a sentence that are looked at together; a longer run is cut, which keeps links linear.
_MANY = 64
# Characters behind a share in which `of whom` stands.
_WHOM = 9
# Characters before a figure that `An additional` at the opening of its sentence can take.
_OPENS = 32
_NUMBERS = frozenset(load("links")["antecedent"]["numbers"])
_WORD = re.compile(r"[a-z]+")
# A part told so beside another: `27 of which came true, 12 of which failed`.
_OF_THOSE = re.compile(rf"{ASIDE}\sof\s(?:which|whom|them|it)\b")
# `another $4 billion of these funds`: a part, which comes on top of no whole.
_OF_THESE = re.compile(r"\sof\s(?:this|that|these|those|which|whom|them)\b")
_OF_WHICH = re.compile(r"\bof\s(?:which|whom|these|those)\b[^.;]*\Z")
# What a clause follows that opens with its whole: `said that of the 90 homes, 40 are old`, `; of the 90 homes, 40 are`.
_OF_INSIDE = re.compile(
    r"(?:;|:|\bthat|,\s(?:and|but|while))\s(?=(?:out\s)?of\s(?:the|these|those|its|all)\s)", re.IGNORECASE
)
# `an additional $5 million`, where another figure is said to come on top; `adds $5 million to the $9 million`.
_MORE = re.compile(rf"\b(?:additional|another|further|extra)\s{QUALIFIED}\Z", re.IGNORECASE)
_ADDS = re.compile(rf"\b(?:add(?:s|ed|ing)?|additional|another|further|extra)\s{QUALIFIED}\Z", re.IGNORECASE)
_AN_ADDITIONAL = re.compile(rf"\ban\sadditional\s{QUALIFIED}\Z", re.IGNORECASE)
# `half of the money raised`: what was told before is that only where it is near.
_RAISED = re.compile(r"\sof\sthe\s[a-z]+\s(?:raised|collected|generated|saved|earned)\b")
# `increased other funding by an additional $5 million`: on top of what that was.
_BY_MORE = re.compile(rf"\bby\s{QUALIFIED}(?:additional|another|further|extra)\s{QUALIFIED}\Z", re.IGNORECASE)
# `$3 million, up from $2 million, half of which`: what is compared with has no part told behind it.
_BASE = re.compile(
    rf"\b(?:(?:up|down|increased?|decreased?|rise|decline)(?:\s(?:by\s)?[{COINS}]?\d[\d.,]*(?:%|\s[a-z-]+))?\sfrom|than|{COMPARED_WITH})\s\Z",
    re.IGNORECASE,
)
_DIFFERS = re.compile(r"\s(?:more|fewer|less|higher|lower)\sthan\b")
_IN_PLACES = re.compile(rf"(?:\s[\w’'-]+){{0,3}}\s(?:in|across|from)\s{QUALIFIED}", re.IGNORECASE)
# `half of them`: money is no `them`.
_THEM, _OF_THAT = (" of them", " of whom"), (" of that ", " of this ")
_TOLD_AGAIN = re.compile(
    rf",\s(?:or\s)?{QUALIFIED}|"
    rf"[^.;:()]{{0,60}},\s(?:accounting\sfor|representing|making\sup|constituting|which\s(?:is|was|represents))\s{QUALIFIED}|\s\((?:or\s)?{QUALIFIED}",
    re.IGNORECASE,
)
# `firms with $9 million; Ohio, with $2 million`: an item of its own; `$9 million, and the plan includes $2 million`.
_APART = re.compile(
    rf";\s(?!(?:and\s)?(?:these|this|those|that|they|it|which)\b)|,\s(?:and|but|while)\s(?:{THE}|an?)\s(?!other\b)"
)


def set_links(text: str, sentences: Sequence[tuple[int, int]], found: list[Found]) -> Linked:
    """Links inside one passage; `found` is in text order, with cues, values, dates and measures set."""
    linked = Linked()
    for start, group in _groups(found, sentences):
        for i, f in enumerate(group):
            if f.label != "DATE" and f.rule != "quantity.factor":
                _link(text, start, linked, group, i)
        if linked.last and group[0].part_of is None:
            group[0].part_of = share_of_last(text, start, group[0], linked.last[0])
        amounts = sum(f.label != "DATE" for f in group)
        if amounts > 1:
            _link_parts(text, start, group)
        if amounts and len(group) > 1:
            set_comparisons(text, start, group)
            set_periods(text, start, group)
            set_from_to(text, group)
        linked.last.appendleft(group)
    set_totals(text, found)
    set_remainders(text, found)
    return linked


def _link_parts(text: str, sentence: int, group: list[Found]) -> None:
    """Links between the amounts of a sentence: those of a whole to its parts, and what comes on top of another."""
    _link_to_first(text, sentence, group)
    for i, f in enumerate(group[:-1]):
        if inside := _OF_INSIDE.search(text, max(f.lead - _OPENS, group[i - 1].end if i else sentence), f.lead):
            _link_to_first(text, inside.end(), group[i:])
    bracketed(text, group)
    list_parts(text, group)
    named_parts(text, group)
    worth(text, group)
    provided(text, group)
    include(text, group)
    go_on(text, group)
    whole_on_top(text, group)
    share_out(text, group)
    share_in_full(text, group)
    other_shares(text, group)
    pair_parts(text, group)
    restated(text, group)
    and_bare(text, group)
    and_share(text, group)
    of_body(text, group)


def _groups(found: list[Found], sentences: Sequence[tuple[int, int]]) -> list[tuple[int, list[Found]]]:
    """The figures of each sentence with the offset it begins at."""
    groups: list[tuple[int, list[Found]]] = []
    at, current = -1, 0
    for f in found:
        while current + 1 < len(sentences) and sentences[current + 1][0] <= f.start:
            current += 1
        if current != at or len(groups[-1][1]) >= _MANY:
            groups.append((sentences[current][0], []))
            at = current
        groups[-1][1].append(f)
    return groups


def _link(text: str, sentence: int, linked: Linked, group: list[Found], i: int) -> None:
    """Sets the links of one figure that a cue tells; the first cue of a link that stands and has a target wins."""
    f = group[i]
    floor = group[i - 1].end if i else sentence
    opens = not i and f.start - sentence < _OPENS
    for cue, said, ahead in standing(text, group, i, floor, sentence):
        if getattr(f, cue.link) is not None or (cue.link == "additional_to" and _OF_THESE.match(text, f.end)):
            continue
        target = _target(text, cue, said, linked, group, i) if ahead is None else _ahead(cue, said, f, ahead)
        if (
            target is not None
            and cue.link == "additional_to"
            and cue.target == "back"
            and (_is_more(text, group, target) or _both_additional(text, linked, f, target))
        ):
            target = target.additional_to
            if target is None:
                continue
        if target is not None and target.label == "MONEY" and text.startswith(_THEM, f.end):
            continue
        if target is not None and cue.link == "additional_to" and is_share(target) and not is_share(f):
            continue  # `Two thirds of cases were mild; a further 40 were not.`
        if target is not None and cue.link == "part_of" and target.label == f.label and target.value == f.value:
            continue  # `Of these 28 million`
        if target is not None:
            setattr(f, cue.link, target)
            if cue.stands == "after" and cue.target == "sentence" and cue.link == "additional_to":
                f.trend = None  # `and $5 million more`
        elif opens if cue.link == "additional_to" else cue.target == "sentence" and not _RAISED.match(text, f.end):
            linked.open.append((f, cue, said))


def _is_more(text: str, group: list[Found], target: Found) -> bool:
    """Whether the target, of the same sentence, is one more itself, and comes on top of the same as the next."""
    if not any(g is target for g in group):
        return False
    inside = any(cue.pattern.match(text, target.number_end, target.end) for cue in cues("inside"))
    inside = inside or text.startswith((" in additional ", " in further "), target.end)
    return inside or _MORE.search(text, max(target.lead - _OPENS, 0), target.start) is not None


def _both_additional(text: str, linked: Linked, f: Found, target: Found) -> bool:
    """Whether an earlier sentence has the target as one that is additional, as the figure is: of two budgets."""
    earlier = any(g is target for group in linked.last for g in group)
    return earlier and all(_AN_ADDITIONAL.search(text, max(g.lead - _OPENS, 0), g.start) for g in (f, target))


def _target(text: str, cue: Cue, said: str, linked: Linked, group: list[Found], i: int) -> Found | None:
    f = group[i]
    if cue.link == "additional_to" and cue.stands == "after" and cue.target == "sentence":
        if i and text[group[i - 1].end : f.lead] == ", ":
            return None  # `issued 1,400 fines, 300 more`
        return antecedent(f, cue, said, [group[:i]])
    if cue.link == "additional_to" and cue.stands == "before" and (other := beside(text, group[:i], f)) is not None:
        return other
    if cue.link == "additional_to" and _BY_MORE.search(text, max(f.lead - _OPENS, 0), f.start):
        return antecedent(f, cue, said, [group[:i]])
    if cue.target == "sentence" or cue.link == "additional_to":
        if cue.only == "named" and i and is_share(f) and _TOLD_AGAIN.fullmatch(text, group[i - 1].end, f.lead):
            group, i = group[: i - 1], i - 1  # `$5 million, over half of the total`
        inside = [group[:i]] if cue.link == "additional_to" or cue.only == "named" else []
        return antecedent(f, cue, said, [*inside, *linked.last], own=bool(inside))
    whole = _before(text, cue, group, i)
    return None if whole and cue.only == "these" and not is_named(whole, f, said, named=False) else whole


def _ahead(cue: Cue, said: str, f: Found, other: Found) -> Found | None:
    """The figure that a cue leads to from figure f, where it can be what the cue says."""
    if cue.link == "additional_to":
        if cue.only == "added" and not _ADDS.search(said):
            return None
        bare = other.rule == "quantity.bare" and other.unit is None and f.is_count and f.unit not in TIME
        return other if bare or alike(f, other) else None
    if cue.only == "fraction" and f.rule != "quantity.fraction":
        return None
    if cue.only == "number" and _NUMBERS.isdisjoint(_WORD.findall(said.lower())):
        return None
    if cue.only in ("bare", "number") and other.rule == "quantity.bare":
        counts = f.rule in COUNTED and other.unit in (None, f.unit) and (f.value or 0) <= (other.value or 0)
        fits = (is_share(f) or counts) and f.unit not in TIME and other.unit not in TIME
        return other if fits and other.trend is None else None
    return other if cue.only != "bare" and is_whole(other, f, share=True) else None


def _before(text: str, cue: Cue, group: list[Found], i: int) -> Found | None:
    """The whole that stands before figure i in its sentence."""
    f = group[i]
    earlier = [
        w
        for w in group[:i]
        if w.label != "DATE"
        and w.rule != "quantity.age"
        and not _BASE.search(text, max(w.lead - _OPENS, 0), w.lead)
        and not _DIFFERS.match(text, w.end)
        and not (w.trend and text.startswith(" from ", w.end))
    ]
    if cue.only == "share" and earlier and (whole := _part_told(text, earlier[-1], f)) is not None:
        return whole
    if cue.only == "share" and is_share(f) and (word := pronoun(text, f)):
        return referent(text, f, word, earlier)
    if is_share(f) and text.startswith(_OF_THAT, f.end):
        earlier = [w for w in earlier if w.label == "MONEY"] or earlier  # counts are no `that`
    if len(earlier) > 1 and earlier[-2].part_of is earlier[-1] and not is_share(earlier[-2]):
        if alike(earlier[-2], f) and is_whole(earlier[-2], f):
            return earlier[-2]  # `31 of 50 states have acted, including 12 this year`
    # what is of an earlier sentence has parts of its own: `made $2 billion of it available, including $1 million`
    wholes = [w for w in earlier if alike(w, f) and w.part_of not in group and is_whole(w, f)]
    if wholes and not is_share(f):
        apart = cue.only == "alike" and _APART.search(text, wholes[-1].end, f.lead)
        return None if apart else wholes[-1]
    if cue.only == "alike" and f.rule != "quantity.bare":
        return None
    earlier = up_to_persons(earlier, f)
    while len(earlier) > 1 and not is_share(f) and _is_place(text, earlier[-2], earlier[-1], f):
        earlier.pop()  # `2 million people in five countries, among them 1 million refugees`
    # `80 students, including 29 assistants`: another noun, so only the figure right before.
    if len(earlier) > 1 and is_share(earlier[-1]) and restates(text, earlier[-2], earlier[-1]):
        earlier.pop()  # `80 students, or one in ten, including 29 assistants`
    if cue.only == "share" and is_share(f) and len(earlier) > 1 and earlier[-1].trend and earlier[-2].trend is None:
        earlier.pop()  # `4 million items, up 300,000, with books making up 38 percent`
    if is_share(f) and earlier and "whom" in text[earlier[-1].end : f.end + _WHOM]:
        earlier = [w for w in earlier if is_person(w.unit or "")] or earlier
    last = earlier[-1] if earlier else None
    if is_share(f) and last is not None and last.is_count:
        # `nurses in five counties, 62% of whom`
        last = next((w for w in group[:i] if w.is_count and w.measure_start == f.measure_start is not None), last)
    if last is None or last.part_of is not None:
        return None
    if is_share(f):
        fits = cue.only in ("share", "these") or (cue.only == "money" and last.label == "MONEY")
        persons = last.rule == "quantity.bare" and last.unit == "person" and text.startswith(" of whom", f.end)
        return last if fits and (persons or is_whole(last, f, share=True)) else None
    return last if (last.value or 0) > (f.value or 0) and is_whole(last, f) else None


def _is_place(text: str, whole: Found, place: Found, f: Found) -> bool:
    """Whether a count, of fewer than its part f would be, tells where those are that are counted before it."""
    fewer = place.is_count and whole.is_count and (place.value or 0) < (f.value or 0) <= (whole.value or 0)
    return fewer and _IN_PLACES.fullmatch(text, whole.end, place.lead) is not None


def _part_told(text: str, part: Found, f: Found) -> Found | None:
    """The part right before a figure, of which that is a part in turn: `including 400 boys, 60 percent of whom`.

    Of two that are told alike (`27 of which came true, 12 of which failed`) each is a part of the same.
    """
    whole = part.part_of
    if whole is None or is_share(part) or whole.start > part.start:
        return None
    told = _OF_THOSE.match(text, part.end) or _OF_WHICH.search(text, whole.end, part.lead)
    meant = whole if told else part
    return meant if is_whole(meant, f, share=is_share(f)) and (is_share(f) or alike(meant, f)) else None


def _link_to_first(text: str, sentence: int, group: list[Found]) -> None:
    """`Of the 1,200 schools surveyed, 340 had no water`: the figure that opens the sentence is the target."""
    first = group[0]
    if first.label == "DATE" or first.start - sentence > WINDOW or "," in text[sentence : first.lead]:
        return  # `Of the total, $92 million is for towns`
    # what stands before the comma tells of the first: `Of the 1,200 schools in 15 states, 340 had no water`
    f = next(
        (g for g in group[1:] if ", " in text[first.end : g.start] and g.label != "DATE" and g.unit not in TIME), None
    )
    if f is None or (is_share(f) and (text.startswith(" of ", f.end) or text.startswith("(", f.lead - 1))):
        return
    for cue in cues_of(f, "opening", "first"):
        if any(cue.pattern.fullmatch(text, sentence, end) for end in (first.lead, first.start)):
            fits = alike(first, f) if cue.link == "additional_to" else _is_whole(first, f)
            if fits and getattr(f, cue.link) is None:
                setattr(f, cue.link, first)


def _is_whole(first: Found, f: Found) -> bool:
    """Whether a figure, which may be a number alone, is of the first: `Of its 94 million acres, 27 million`."""
    bare = f.rule == "quantity.bare" and f.unit is None and first.rule == "quantity.measure" and first.unit not in TIME
    return (bare and (f.value or 0) <= (first.value or 0)) or is_whole(first, f, share=is_share(f))
