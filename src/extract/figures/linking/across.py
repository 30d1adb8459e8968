"""Links across passages: a lead-in and its bullets, a paragraph and the one before, the rows of a table."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from itertools import pairwise

from extract.figures.dates.calendar import LONG
from extract.figures.fitting import is_whole
from extract.figures.found import BACK, Found, Read
from extract.figures.lexicon import any_of
from extract.figures.linking.bulleted import INTRODUCES, bullet_parts, tail_of
from extract.figures.linking.columns import link_cells
from extract.figures.linking.dating import PAST, dates_what_follows, is_compared, names_budget, opens_said
from extract.figures.linking.labelled import labelled_lists
from extract.figures.linking.meant import antecedent, headline, is_titled
from extract.figures.linking.parts import go_on
from extract.figures.linking.periods import can_hold
from extract.figures.linking.sums import IS_PART, is_given
from extract.figures.linking.total_rows import total_rows
from extract.figures.sentences import SENTENCE
from extract.figures.words import BRINGS
from extract.model import PROSE

# A lead-in that headings break down, and headings of other matters.
_BREAKS_DOWN = re.compile(r"\binclud(?:es?|ed|ing)(?:\sthe\sfollowing\b[^.:]*)?:\s*\Z")
_OTHER_MATTERS = re.compile(
    r"(?:about|contacts?|next|background|outlook|guidance|forecasts?|recent|subsequent|resources|media|learn|more|for\smore)\b",
    re.IGNORECASE,
)
# `Today’s announcement brings total funding for the port to $9 million`
_THIS_BRINGS = re.compile(
    rf"(?:\A|[.!]\s)(?:this|these|today[’']s|the)\s(?:\w+\s){{0,3}}(?:{any_of(BRINGS)})\s"
    r"[^.;:]*\btotal\b[^.;:]*\bto\s(?:\w+\s){0,3}\Z",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s?(?:--?|[–—])\s?")
_OWN_BASE = re.compile(
    r"\s(?:month|quarter|year|week)[\s-](?:over|on|to)[\s-]|\s(?:a|per|each|every)\s(?:month|quarter|year)\b"
)
# `Third Quarter 2023 Financial Highlights`
_HIGHLIGHTS = re.compile(
    r"\s(?:(?:and|financial|operating|operational|business|company|consolidated|key|other|(?:non-)?gaap|adjusted|"
    r"unaudited|preliminary)\s){0,3}"
    r"(?:highlights|results|performance|summary|accomplishments|achievements)\b",
    re.IGNORECASE,
)
# `Key figures (as of 12 May 2024)`, and characters of a line that is a heading, whatever it is taken for.
_AS_OF, _ENDS = re.compile(r"\bas\s(?:of|at|on)\s(?:the\s)?\Z", re.IGNORECASE), re.compile(r"\)?:?\s*\Z")
_AS_OF_ENDS, _SHORT = re.compile(r"\bas\s(?:of|at|on)\s[^.;:]{4,30}\Z", re.IGNORECASE), 80
# `Among the cases concluded this year:`: the time of what was done with those that are listed, not of what they tell;
# what was given then is told with its amounts.
_AMONG_THOSE = re.compile(
    r"(?:among|some\sof|examples\sof|highlights\sof)\s(?:[\w’'-]+\s){1,6}?"
    rf"(?!(?:award|grant|provid|fund|invest|approv|receiv|allocat|spen|paid|pay|given|lent|donat|deliver|sold|made)){PAST}"
    r"\s(?:by\s(?:[\w’'-]+\s){1,4})?(?:(?:in|during|over|since)\s(?:the\s)?)?",
    re.IGNORECASE,
)
_OF_LISTS = LONG | {"decade"}


def link_release(read: list[Read]) -> None:
    """Sets the links between passages; `read` is in the order of the release."""
    whole = headline(read)
    _antecedents(read, whole)
    _totals(read)
    previous = dict(zip((entry[0].passage for entry in read[1:]), read, strict=False))
    for leading, bullets in _lists(read):
        bullet_parts(leading, previous.get(leading[0].passage), whole, bullets)
        _dates(leading, bullets)
    for leading, bullets in _headed_lists(read):
        _dates(leading, bullets)
    for leading, lines in labelled_lists(read):
        _dates(leading, lines, labelled=True)
    total_rows((passage, found) for passage, found, _ in read)
    link_cells((passage, found) for passage, found, _ in read)


def _antecedents(read: list[Read], whole: Found | None) -> None:
    """Links of a paragraph to the one before it: `An additional €5 million`, `40 percent of them`.

    `The settlement includes` means the amount of the headline where that is told as one of a settlement.
    """
    title = next((passage.text for passage, _, _ in read if passage.kind == "title"), "") if whole else ""
    before: deque[list[Found]] = deque(maxlen=BACK)
    for passage, _, linked in read:
        if passage.kind not in PROSE:
            before.clear()
            continue
        for f, cue, said in linked.open:
            if getattr(f, cue.link) is None:
                named = cue.only == "noun" and f.label == "MONEY" and is_titled(title, said)
                meant = antecedent(f, cue, said, before)
                if meant is None and named and whole is not None and is_whole(whole, f) and whole.value != f.value:
                    meant = whole
                setattr(f, cue.link, meant)
                if f.part_of is not None:
                    go_on(passage.text, next((group for group in linked.last if f in group), [f]))
        if not linked.last:
            before.clear()  # what `It includes` means is no further back than the paragraph before
        before.extendleft(reversed(linked.last))


def _totals(read: list[Read]) -> None:
    """`This award brings the total to $9 million`: the one amount of the paragraph before is a part of the total.

    As is what was given there of `The award is part of a $40 million program`.
    """
    before: list[Found] = []
    previous = ""
    for passage, found, _ in read:
        if passage.kind not in PROSE:
            before = []
            continue
        amounts = [f for f in found if f.label == "MONEY"]
        total = amounts[0] if amounts else None
        values = {f.value for f in before}
        if total is not None and len(values) == 1 and not total.per and total.value not in values:
            parts = [f for f in before if f.part_of is None and f.trend is None and is_whole(total, f)]
            if parts and _is_total(passage.text, total, previous, parts[-1]):
                parts[-1].part_of = total
        before, previous = amounts, passage.text


def _is_total(text: str, total: Found, previous: str, part: Found) -> bool:
    """Whether an amount is told as the total, or the program, of what the passage before tells."""
    if _THIS_BRINGS.search(text, 0, total.lead):
        return True
    return IS_PART.search(text, 0, total.lead) is not None and is_given(previous, part)


def _lists(read: list[Read]) -> Iterator[tuple[Read, list[Read]]]:
    """The bullets that one passage leads to, the passage above them or the bullet they are nested in."""
    by_number = {entry[0].passage: entry for entry in read}
    runs: dict[int, list[Read]] = {}
    above: int | None = None
    for entry in read:
        passage = entry[0]
        if passage.kind != "bullet":
            above = passage.passage
            continue
        leading = above if passage.parent is None else passage.parent
        if leading in by_number:
            runs.setdefault(leading, []).append(entry)
    for number, bullets in runs.items():
        yield by_number[number], bullets


def _headed_lists(read: list[Read]) -> Iterator[tuple[Read, list[Read]]]:
    """The bullets under the headings that one passage leads to: `Aid since 2022 includes:`, `Vehicles` and its list."""
    leading: Read | None = None
    bullets: list[Read] = []
    for before, entry in pairwise(read):
        kind = entry[0].kind
        heads = kind == "heading" and not _OTHER_MATTERS.match(entry[0].text)
        if heads and any(f.label == "DATE" for f in entry[1]):
            heads = False  # it has a time of its own
        breaks_down = before[0].kind in PROSE and _BREAKS_DOWN.search(before[0].text)
        if heads and (breaks_down or _is_results(before)):
            leading = before
        elif kind == "bullet" and leading is not None:
            bullets.append(entry)
        elif not heads:
            if leading is not None and bullets:
                yield leading, bullets
            leading, bullets = None, []
    if leading is not None and bullets:
        yield leading, bullets


def _is_results(entry: Read) -> bool:
    """Whether a short line is a label of results alone, with their time: `3Q 2023 highlights`."""
    text = entry[0].text
    if len(text) > _SHORT:
        return False
    ends = (told.end() for d in entry[1] if d.label == "DATE" and (told := _HIGHLIGHTS.match(text, d.end)))
    return any(_ENDS.fullmatch(text, end) for end in ends)


def _dates(leading: Read, bullets: list[Read], labelled: bool = False) -> None:
    """The date that a lead-in (`In 2023, the agency:`) gives to the bullets without one; of headings, one of results.

    One that it is compared with (`compared to the same quarter of 2022:`) is what their changes are measured against.
    A label of `labelled` lines is known to lead to them, by its date.
    """
    passage = leading[0]
    introduces = INTRODUCES.search(passage.text) is not None
    heads = passage.kind == "heading" or (len(passage.text) < _SHORT and _AS_OF_ENDS.search(passage.text))
    heads = heads or _is_results(leading)
    if not introduces and not heads and not labelled:
        return
    told = [d for d in tail_of(leading) if d.label == "DATE" and not _is_issue(passage.text, d)]
    if introduces and told and opens_said(passage.text, told[-1]):
        told = told[-1:]  # `The complaint, filed Friday, says that in 2019 the firm:`
    bases = [d for d in told if is_compared(passage.text, d)]
    budgets = [d for d in told if introduces and names_budget(passage.text, d)]
    others = [d for d in told if d not in bases]
    dates = [d for d in others if labelled or d in budgets or _is_of_list(passage.text, d, introduces)]
    if len(dates) != 1 or len(told) > 1 + len(bases):
        return
    if not _is_time(passage.text, dates[0]):
        return
    base = bases[0] if len(bases) == 1 else None
    for bullet, figures, _ in bullets:
        compared = [f.compared for f in figures if f.compared is not None]
        starts = {g for c in compared for g in (c, c.period)}
        starts |= {f for f in figures if f.rule == "quantity.factor" and f.compared and f.compared.period}
        if any(f.label == "DATE" and f not in starts for f in figures):
            continue
        first = SENTENCE.search(bullet.text)
        for f in figures:
            if first is not None and f.start > first.start():
                break
            if f.label == "DATE" or f.period is not None or f in starts or (budgets and f.label != "MONEY"):
                continue
            if can_hold(bullet.text, f):
                f.period = dates[0]
                own = _OWN_BASE.match(bullet.text, f.end)  # `down 5 percent month over month`
                f.compared = f.compared or (base if f.trend and not (f.per or own) else None)


def _is_time(text: str, d: Found) -> bool:
    """Whether a date of a lead-in or heading is a stretch of time, or when what is listed was so."""
    stretch = opens_said(text, d) and d.date_start != d.date_end
    return d.granularity in _OF_LISTS or stretch or _is_as_of(text, d)


def _is_of_list(text: str, d: Found, introduces: bool) -> bool:
    """Whether a date of a lead-in or heading is the time of what is listed below it: `Third Quarter Highlights`."""
    if _HIGHLIGHTS.match(text, d.end) or _is_as_of(text, d):
        return True
    return introduces and not _AMONG_THOSE.fullmatch(text, 0, d.start) and dates_what_follows(text, d)


def _is_as_of(text: str, d: Found) -> bool:
    """Whether a heading or lead-in says when what it heads was so: `Key figures (as of 12 May 2024)`."""
    return _ENDS.match(text, d.end) is not None and _AS_OF.search(text, 0, d.start) is not None


def _is_issue(text: str, d: Found) -> bool:
    """Whether a date is the day of the release: that of its dateline, or `today`."""
    return d.rule == "date.day_word" or (d.granularity == "day" and _DASH.match(text, d.end) is not None)
