"""Links between figures: period, part of, baseline, additional to. Set only where one candidate fits."""

from __future__ import annotations

import re

from extract.figures.found import Found
from extract.figures.lexicon import load
from extract.model import Passage

_DATA = load("links")
_CLAUSE = re.compile(r"[.;:!?](?=\s|$)|\s[–—]\s|,\s(?:while|whereas|but|although)\b")
_SENTENCE = re.compile(r"(?<=[a-z0-9)%”’\"])[.!?][\"”’)]{0,2}\s+(?=[\"“‘(]?[A-Z0-9$])")
_WINDOW = 48
_MANY = 64


def _cue(section: str, side: str) -> re.Pattern[str]:
    words = sorted(_DATA[section][side], key=len, reverse=True)
    body = "|".join(re.escape(w) for w in words)
    return re.compile(
        rf"(?:^|(?<=[\s(,–—-]))(?:{body})\s*(?:(?:a|an|the|record|some)\s){{0,2}}\(?\Z"
        if side == "before"
        else rf"\s*(?:{body})\s+\Z",
        re.IGNORECASE,
    )


_PART_BEFORE = _cue("part_of", "before")
_PART_AFTER = _cue("part_of", "after")
_BASE_BEFORE = _cue("baseline", "before")
_MORE_BEFORE = re.compile(rf"\b(?:{'|'.join(_DATA['additional_to']['before'])})\s(?:\S+\s){{0,3}}\Z", re.IGNORECASE)
_ON_TOP = re.compile(
    rf"\b(?:{'|'.join(_DATA['additional_to']['on_top'])})\s(?:the\s|more than\s|over\s|nearly\s)*\Z", re.IGNORECASE
)
_PERIOD_BEFORE = re.compile(rf"\b(?:{'|'.join(_DATA['period']['before'])})\s(?:the\s)?\Z", re.IGNORECASE)
_EVENT_BEFORE = re.compile(rf"\b(?:{'|'.join(_DATA['period']['events'])})\b[^.;]{{0,24}}\Z", re.IGNORECASE)
_OPENING = re.compile(
    r"\W*(?:(?:as of|in|since|over|by|during|from|between|for|through|until|within|at|on|after|before|beginning in)\s)?(?:the\s)?",
    re.IGNORECASE,
)
# `the program that began in 2021`, `the Act of 2004`: the year of an event, not of what is counted.
_BEGAN = re.compile(rf"\b(?:{'|'.join(_DATA['period']['began'])})\s(?:in|of|on)\s(?:the\s)?\Z", re.IGNORECASE)
_NOUN_AFTER = re.compile(r"\s(?!in\b|to\b|of\b|for\b|and\b|or\b|by\b|at\b|on\b|with\b|was\b|were\b|is\b)[a-z]{3,}")
_LEVELS = re.compile(rf"\s(?:{'|'.join(_DATA['baseline']['after_date'])})\b")
_BRINGS = re.compile(r"\bbring(?:s|ing)?\b[^.;]{0,90}\btotal\b[^.;]{0,90}\bto\s\Z", re.IGNORECASE)


def set_links(text: str, found: list[Found]) -> None:
    """Links inside one passage; `found` is in text order, with cues, values and dates set."""
    if len(found) < 2:
        return
    starts = [m.end() for m in _SENTENCE.finditer(text)]
    for group in _sentences(found, starts):
        if len(group) > 1:
            _baselines(text, group)
            _parts(text, group)
            _periods(text, group)
    _additions(text, found)


def _sentences(found: list[Found], starts: list[int]) -> list[list[Found]]:
    """The figures of each sentence; a longer run than any sentence holds (`_MANY`) is cut, which keeps links linear."""
    groups: list[list[Found]] = []
    at, current = -1, -1
    for f in found:
        while current + 1 < len(starts) and starts[current + 1] <= f.start:
            current += 1
        if current != at or not groups or len(groups[-1]) >= _MANY:
            groups.append([])
            at = current
        groups[-1].append(f)
    return groups


def _lead(f: Found) -> int:
    return f.cue if 0 <= f.cue <= f.start else f.start


def _same_kind(a: Found, b: Found) -> bool:
    return a.label == b.label and a.label != "DATE" and a.unit == b.unit


def _parts(text: str, group: list[Found]) -> None:
    for i, f in enumerate(group):
        if f.label == "DATE" or f.rule == "quantity.factor":
            continue
        after = group[i + 1] if i + 1 < len(group) else None
        if after and after.label in ("MONEY", "QUANTITY") and after.rule != "quantity.factor":
            between = text[f.end : _lead(after)]
            if after.rule == "quantity.age":
                continue
            share = f.label == "PERCENT" or (f.value is not None and f.unit in (None, after.unit))
            if (
                share
                and len(between) < 40
                and re.fullmatch(
                    r"\s(?:of|out of)\s(?:the\s|these\s|those\s|its\s|our\s|a total of\s|a\s)?(?:\w+\s)?", between
                )
            ):
                if f.label == "PERCENT" or f.unit == after.unit or f.unit is None:
                    if f.label == "PERCENT" or (f.value or 0) <= (after.value or 0):
                        f.part_of = after
                        continue
        before = text[max(_lead(f) - _WINDOW, 0) : _lead(f)]
        if not _PART_BEFORE.search(before) or (
            before.rstrip().endswith((" with", ",with")) and not before.rstrip().endswith(", with")
        ):
            continue
        wholes = [w for w in group[:i] if _same_unit(w, f) and w.part_of is None and (w.value or 0) >= (f.value or 0)]
        if wholes:
            f.part_of = wholes[-1]
            # Further amounts of the same list: `including $3 million for X and $2 million for Y`.
            for g in group[i + 1 :]:
                if (
                    _same_unit(g, f)
                    and re.match(r"[^.;()]*(?:,|\band)\s(?:\w+\s){0,2}\Z", text[f.end : _lead(g)])
                    and f.label == "MONEY"
                ):
                    if (g.value or 0) <= (wholes[-1].value or 0):
                        g.part_of = wholes[-1]


def _same_unit(a: Found, b: Found) -> bool:
    if a.label != b.label or a.label not in ("MONEY", "QUANTITY", "PERCENT"):
        return False
    return a.unit == b.unit


def _baselines(text: str, group: list[Found]) -> None:
    for i, f in enumerate(group[:-1]):
        if f.label == "DATE":
            continue
        other = group[i + 1]
        between = text[f.end : _lead(other)] if _lead(other) >= f.end else ""
        near = len(between) <= 40 and _BASE_BEFORE.search(between)
        if not near:
            continue
        word = between.strip().lower()
        if other.label == "DATE":
            levels = _LEVELS.match(text, other.end)
            compares = re.search(
                r"(?:compared (?:to|with)|versus|vs\.?|against|relative to|than(?: in)?|above|below)(?: the)?\Z", word
            )
            changed = (
                f.trend is not None
                and re.search(r"(?:from|over|on)(?: the)?\Z", word)
                and other.granularity != "decade"
                and not (word.startswith("from") and other.rule in ("date.years", "date.stretch_between"))
            )
            if (
                (levels and word in ("of", "below", "above", "from", "over"))
                or compares
                or (changed and not word.startswith("over the next"))
            ):
                if other.date_start is not None and not (
                    word.startswith("over") and "past" in text[other.start : other.end]
                ):
                    f.baseline = other
        elif (
            _same_kind(f, other)
            and f.trend is None
            and re.fullmatch(r"(?:,?\s?(?:up|down|compared (?:to|with)|versus)(?: from)?|from)", word)
        ) or (f.trend is not None and re.fullmatch(r"from", word) and other.label in ("MONEY", "QUANTITY", "PERCENT")):
            f.baseline = other


def _periods(text: str, group: list[Found]) -> None:
    """The date of a figure: nearest in its clause on either side, reached by a preposition, no event's own day."""
    dates = [d for d in group if d.label == "DATE" and _is_period(text, d)]
    if not dates:
        return
    taken = {id(f.baseline) for f in group if f.baseline is not None}
    opening = dates[0] if _OPENING.fullmatch(text[_sentence_start(text, dates[0].start) : dates[0].start]) else None
    for f in group:
        if f.label == "DATE" or (f.unit in ("day", "week", "month", "year") and f.rule == "quantity.measure"):
            continue
        lead = text[max(_lead(f) - 14, 0) : f.start].lower()
        if f.rule == "money.compound" or lead.endswith(("rather than ", "instead of ")):
            continue
        if f.rule == "quantity.count" and lead.endswith(("the ", "these ", "those ", "our ", "its ")):
            continue
        free = [d for d in dates if id(d) not in taken]
        after = [d for d in free if d.start >= f.end]
        choice: Found | None = None
        if after:
            d = after[0]
            between = text[f.end : _lead(d)]
            rivals = [g for g in group if g.label not in ("DATE",) and f.end <= g.start < d.start]
            plain = len(between) < 130 and not _CLAUSE.search(between)
            shared = all(_shares(text, f, g) for g in rivals)
            if plain and shared:
                choice = d
        if choice is None:
            before = [d for d in free if d.end <= f.start]
            if before:
                d = before[-1]
                between = text[d.end : _lead(f)]
                if (d is opening and not re.search(r"[;:]\s", between)) or (
                    not _CLAUSE.search(between)
                    and len(between) < 90
                    and not re.search(r"\b(?:which|that|who|where|and)\b", between)
                ):
                    choice = d
                elif (
                    opening is not None
                    and opening in before
                    and not re.search(r"[;:]\s", text[opening.end : _lead(f)])
                    and before[-1] is opening
                ):
                    choice = opening
        if choice is not None:
            f.period = choice


def _shares(text: str, f: Found, rival: Found) -> bool:
    """Whether a figure between f and a date leaves the date to both: a bracket, or a part of f."""
    return (
        rival.part_of is f
        or text[: rival.start].rstrip().endswith("(")
        or f.part_of is rival
        or "(" in text[f.end : rival.start]
    )


def _sentence_start(text: str, at: int) -> int:
    last = 0
    for m in _SENTENCE.finditer(text, max(at - 600, 0), at):
        last = m.end()
    return last


def _is_period(text: str, d: Found) -> bool:
    if d.date_start is None and d.date_end is None:
        return False
    before = text[max(_lead(d) - _WINDOW, 0) : d.start]
    if _EVENT_BEFORE.search(before) and d.granularity == "day":
        return False
    if d.granularity == "day" and d.rule in ("date.day_word", "date.weekday"):
        return False
    began = _BEGAN.search(before)
    if began and not re.search(r"\bsince\b", text[max(d.start - 90, 0) : d.start], re.IGNORECASE):
        return False
    if before.endswith("the ") and d.granularity == "year" and _NOUN_AFTER.match(text, d.end):
        return False
    if re.match(r"\s(?:[A-Z][a-z]+\s?)+", text[d.end : d.end + 40]) and re.search(r"\bthe\s\Z", before):
        return False
    relative = re.match(
        r"(?:this|last|next|earlier|the (?:past|last|next)|over)\b", text[d.start : d.end], re.IGNORECASE
    )
    return bool(_PERIOD_BEFORE.search(before) or relative or d.rule == "date.fiscal" or before[-1:] == "(")


def _additions(text: str, found: list[Found]) -> None:
    """`another $3 million` comes on top of the one earlier amount of its unit; `bringing the total to` makes a part."""
    earlier: dict[tuple[str, str | None], list[Found]] = {}
    for f in found:
        if f.label not in ("MONEY", "QUANTITY") or f.rule == "quantity.factor":
            continue
        same = earlier.setdefault((f.label, f.unit), [])
        before = text[max(f.start - _WINDOW, 0) : f.start]
        if same and _BRINGS.search(text, max(_lead(f) - 160, same[-1].end), _lead(f)):
            part = same[-1]
            if part.part_of is None and (part.value or 0) <= (f.value or 0):
                part.part_of = f
        if _ON_TOP.search(before) and len(same) == 1:
            same[0].additional_to = f
        elif _MORE_BEFORE.search(before) and len(same) == 1:
            f.additional_to = same[0]
        same.append(f)


_INTRODUCES = re.compile(r":\s*\Z")


def link_release(passages: list[tuple[Passage, list[Found]]]) -> None:
    """Links across passages: the bullets under a lead-in that ends in a colon and names one amount are its parts."""
    whole: Found | None = None
    period: Found | None = None
    for passage, found in passages:
        if passage.kind != "bullet":
            whole = period = None
            if _INTRODUCES.search(passage.text):
                last = _SENTENCE.split(passage.text)[-1]
                tail = [f for f in found if f.start >= len(passage.text) - len(last)]
                amounts = [f for f in tail if f.label == "MONEY"]
                if amounts and (len(amounts) == 1 or amounts[-1].part_of is not None):
                    whole = amounts[-1]
                    period = whole.period or (whole.part_of.period if whole.part_of else None)
            continue
        first = next((f for f in found if f.label == "MONEY"), None)
        if whole is None or first is None or first.start > 24 or first.part_of is not None:
            continue
        if first.unit == whole.unit and (first.value or 0) <= (whole.value or 0):
            first.part_of = whole
            if period is not None and first.period is None:
                first.period = period
