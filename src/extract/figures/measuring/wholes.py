"""What a share or a number is of, where it stands before it: `Of these cases, 40 percent`, `teachers, 76% of whom`."""

from __future__ import annotations

from extract.figures.changes import VERBS
from extract.figures.fitting import is_share
from extract.figures.found import Found
from extract.figures.grammar import BE, HAVE
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, whole
from extract.figures.measuring.between import destined
from extract.figures.measuring.classes import FIXED, TIME_HEADS
from extract.figures.measuring.counted import counted
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.phrases_before import counted_alone, phrase_before
from extract.figures.measuring.reaches import BARE
from extract.figures.measuring.subjects import subject
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.ties import past_leads
from extract.figures.measuring.tokens import Span
from extract.figures.nouns import is_plural, unit_of

_OPENS = frozenset(("of", "among"))
_THOSE = frozenset(("whom", "which"))
_THAT = frozenset(("this", "that"))
_THEM = _THOSE | {"them", "these", "those"}
# What parts a phrase from the verb of its sentence.
_PARTS = frozenset((",", ".", "-", "(", "R", "S", "O", "Y"))
# What ends the phrase that says which kind those are.
_CLOSES = frozenset((",", ".", "", "-", "C", "("))
# What stands between such a clause and the one before it.
_ENDS = frozenset((".", "-", ""))
# What ends the phrase, or tells more of it: `claims sent by veterans`.
_AFTER = frozenset((",", "R", "E", "G", "V", "P"))
_REACH = 30
# What is done with money for a use: `has been earmarked`.
_KEPT = frozenset("earmarked reserved allocated budgeted appropriated".split())
# Verbs that tell a size, and how many words may stand between it and the comma.
_SPANS = words_of("measures", "spans")
_OPENING = 14
# Tokens of a date between what is so and its verb: `At 4 percent, the rate in May was`.
_INSET = 5
_NUMBERS = frozenset(("number", "numbers"))


def told_ahead(tokens: Tokens, f: Found) -> Span | None:
    """The whole that opens the sentence of a figure: `Of these cases, 40 percent`, `Among the 30 firms, half`."""
    lead = tokens.at(f.lead)
    for k in range(lead - 1, max(lead - _REACH, 0) - 1, -1):
        if tokens.tag(k) in (".", "") or tokens.text(k) == ";":
            break
        if tokens.low(k) not in _OPENS or tokens.tag(k - 1) not in _ENDS:
            continue
        every = whole(tokens, k + 1)
        said = counted(tokens, every) if every is not None and every.is_count else phrase(tokens, k + 1)
        if said is not None and said[1] == said[0] + 1 and tokens.low(said[0]) in FIXED:
            return None  # `Of course, half agreed`
        return said if said is not None and said[1] < lead and tokens.tag(said[1]) in _AFTER else None
    return None


def kept_for(tokens: Tokens, f: Found) -> Span | None:
    """What money is set aside for, told ahead of it: `For ferries, $5 million is earmarked`, `roads, for which $5`."""
    lead, at = past_leads(tokens, tokens.at(f.lead), 0), tokens.at(f.end)
    if tokens.tag(at) == "," and tokens.low(at + 1) == "or":
        at = next((k + 1 for k in range(at + 2, at + _OPENING) if tokens.tag(k) == ","), at)
    verb = at
    while tokens.tag(verb) in ("B", "A") or tokens.low(verb) in HAVE:
        verb += 1
    kept = tokens.low(verb) in _KEPT or (tokens.low(verb), tokens.low(verb + 1)) == ("set", "aside")
    if verb == at or not kept or tokens.low(lead - 1) not in (",", "which"):
        return None
    if tokens.low(lead - 1) == "which":
        asked = tokens.low(lead - 2) == "for" and tokens.tag(lead - 3) == ","
        return phrase_before(tokens, lead - 3, max(lead - _REACH, 0)) if asked else None
    opens = next((k for k in range(lead - 2, max(lead - _OPENING, 0) - 1, -1) if tokens.low(k) == "for"), None)
    if opens is None or tokens.tag(opens - 1) not in _ENDS:
        return None
    said = phrase(tokens, opens + 1)
    timed = said is not None and (tokens.low(said[1] - 1) in TIME_HEADS or "Y" in map(tokens.tag, range(*said)))
    return said if said is not None and said[1] == lead - 1 and not timed else None


def spanned(tokens: Tokens, f: Found) -> Span | None:
    """What a sentence that opens with its size goes on with: `Spanning 9 acres, the site`, `At 4%, the rate is`."""
    verb = tokens.at(f.lead) - 1
    at_level = tokens.low(verb) == "at" and f.unit is not None
    if tokens.tag(verb - 1) not in ("", ".") or not (at_level or tokens.low(verb) in _SPANS):
        return None
    at = tokens.at(f.end)
    comma = next((k for k in range(at, at + _OPENING) if tokens.tag(k) in (",", ".", "", "F")), at)
    said = phrase(tokens, comma + 1, BARE) if tokens.tag(comma) == "," else None
    is_so = said is not None and next(
        (k for k in range(said[1], said[1] + _INSET) if tokens.tag(k) not in ("P", "Y")), 0
    )
    return said if not at_level or (is_so and tokens.tag(is_so) == "B") else None


def numbered(tokens: Tokens, f: Found) -> Span | None:
    """What a number alone is the number of: `the number of towns rose to 40`, `brings to 40 the number of towns`."""
    if f.rule != "quantity.bare" or f.unit is None or tokens.tag(tokens.at(f.end)) == "N":
        return None
    lead, behind = tokens.at(f.lead), tokens.at(f.end)
    if tokens.low(behind) == "the" and tokens.low(behind + 1) in _NUMBERS and tokens.low(behind + 2) == "of":
        return phrase(tokens, behind + 3)
    for k in range(lead - 1, max(lead - _REACH, 0), -1):
        if tokens.tag(k) == "." or tokens.text(k) == ";":
            break
        if tokens.low(k) != "of" or tokens.low(k - 1) not in _NUMBERS:
            continue
        end = base_end(tokens, k + 1)
        said = phrase(tokens, k + 1)
        if end is None or said is None or unit_of(tokens.text(end - 1)) != f.unit:
            return None
        before = subject(tokens, f)
        told = before is not None and before.span[0] < said[0] and before.span[1] > said[1]
        last = max(said[1], _told_until(tokens, said[1], lead))
        return said[0], before.span[1] if told and before else min(last, lead)
    return None


def _told_until(tokens: Tokens, i: int, lead: int) -> int:
    """Where what tells of those a number is of ends, before its verb, 0 for nowhere: `people waiting a year fell`."""
    acts = tokens.tag(i) in ("G", "E") and tokens.low(i) not in VERBS
    for k in range(i, lead if acts else i):
        if tokens.tag(k) in ("V", "B") or (tokens.tag(k) == "E" and tokens.low(k) in VERBS):
            while tokens.tag(k - 1) in ("P", "T"):
                k -= 1
            return k
        if tokens.tag(k) in _PARTS:
            break
    return 0


def those_are(tokens: Tokens, f: Found) -> Span | None:
    """What an amount is of one told before: `$50 billion, $40 billion of which is private investment`."""
    at, lead = tokens.at(f.end), tokens.at(f.lead)
    lead -= tokens.tag(lead - 1) == ","  # `Of that, 61 percent is for roads`
    behind = tokens.low(at) == "of" and tokens.low(at + 1) in _THOSE
    ahead = tokens.low(lead - 2) == "of" and tokens.low(lead - 1) in _THOSE | _THAT
    at += 2 * behind
    if ahead and is_share(f) and tokens.low(lead - 1) in _THAT and (used := destined(tokens, at)):
        return phrase(tokens, used)  # `Of this, 40 percent will go to schools`
    purpose = is_share(f) and tokens.low(at + 1) == "for"  # `$5 million, of which 40 percent is for roads`
    if not (behind or ahead) or tokens.low(at) not in BE or not (f.label == "MONEY" or purpose):
        return None
    return phrase(tokens, at + 1 + (tokens.low(at + 1) == "for"))


def kinds_are(tokens: Tokens, f: Found) -> Span | None:
    """Which kind those are that are told of more: `40 firms, half of them banks`, `Of these, 5 were banks`."""
    at, lead = tokens.at(f.end), tokens.at(f.lead)
    behind = tokens.low(at) == "of" and tokens.low(at + 1) in _THEM
    if behind and tokens.low(at + 1) == "them" and tokens.tag(at + 2) == "N":
        said = phrase(tokens, at + 2) if tokens.tag(lead - 1) in (",", "-", "(", "P") else None
    elif f.rule == "quantity.bare" and (behind or _of_those(tokens, lead)):
        at += 2 * behind
        said = phrase(tokens, at + 1) if tokens.low(at) in BE and tokens.tag(at + 1) == "N" else None
    else:
        return None
    if said is None or tokens.tag(said[1]) not in _CLOSES:
        return None
    return said if is_plural(tokens.low(said[1] - 1)) else None


def _of_those(tokens: Tokens, lead: int) -> bool:
    """Whether `of which` or `Of these` stands right before token `lead`, or before the number it is joined to."""
    if tokens.tag(lead - 1) == "C":
        lead = next((k for k in range(lead - 2, max(lead - _REACH, 0), -1) if tokens.tag(k) == "F"), lead)
    lead -= tokens.tag(lead - 1) == ","
    return tokens.low(lead - 2) == "of" and tokens.low(lead - 1) in _THEM


def of_whom(tokens: Tokens, f: Found) -> Span | None:
    """The noun that `of whom` or `of which` beside a figure goes back to: `teachers, 76% of whom`."""
    i, lead = tokens.at(f.end), tokens.at(f.lead)
    if tokens.low(i) == "of" and tokens.low(i + 1) in _THOSE:
        end = lead - (tokens.low(lead - 1) in ("and", "with"))
    elif tokens.low(lead - 1) in _THOSE and tokens.low(lead - 2) == "of":
        end = lead - 2
    else:
        return None
    if tokens.tag(end - 1) not in (",", "-"):
        return None
    named = f.unit is not None and f.label == "QUANTITY"
    if named and unit_of(tokens.text(end - 2)) != f.unit:
        return None
    span = phrase_before(tokens, end - 1, max(end - _REACH, 0), alone=named)
    return None if span is None else counted_alone(tokens, span)
