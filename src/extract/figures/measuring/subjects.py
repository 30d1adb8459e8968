"""The noun phrase before a figure that it is said of: `N totaled $X`, `N of $X`, `N rose X percent`, `N at X`."""

from __future__ import annotations

from extract.figures.found import Found
from extract.figures.grammar import BE
from extract.figures.lexicon import words_of
from extract.figures.measuring.asides import (
    past_amount,
    past_basis,
    past_bracket,
    past_colon,
    past_dates,
    past_inset,
    past_others,
    past_tail,
)
from extract.figures.measuring.bases import is_age
from extract.figures.measuring.changing import CHANGE_TIES, at_cost, changed_by, cost_of, set_apart
from extract.figures.measuring.classes import FIXED, HEIGHTS, SUMMARIES, VAGUE_MONEY
from extract.figures.measuring.outer import (
    but_change,
    but_quarter,
    doing,
    done,
    done_before,
    of_clause,
    out_of,
    outermost,
    sentenced,
    who_do,
)
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.phrases_before import counted_alone, phrase_before
from extract.figures.measuring.receivers import giving
from extract.figures.measuring.said import Said
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.ties import (
    LEVEL_TIES,
    STATES,
    is_named_sum,
    past_leads,
    past_own,
    past_statement,
    past_ties,
)
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.trimming import trimmed
from extract.figures.measuring.verbs import LEVELS, goes_on, past_first, past_verbs, told_before
from extract.figures.units import TIME
from extract.figures.words import BRINGS

_NO_NOUNS = SUMMARIES | FIXED
_WHICH = frozenset(("which", "that", "who"))
_REACH = 45
_WAYS = frozenset(("up", "down", "back"))
_COUNTS = ("quantity.bare", "quantity.age")
_PRICED_AT = words_of("measures", "priced_at")
_PAYS, _JOBS = frozenset(("pay", "pays", "paid")), words_of("nouns", "jobs")
_TAKES = frozenset(("took", "takes", "take", "lasted", "lasts", "last"))
_PRICES = frozenset("payment price consideration cost fee sum premium".split())
_REACHES = words_of("measures", "reaches")


def subject(tokens: Tokens, f: Found) -> Said | None:
    """The phrase that stands before a figure, None where none does."""
    i = _lead(tokens, f)
    floor = max(i - _REACH, 0)
    if f.rule == "quantity.factor" and tokens.low(i - 1) in _WHICH and tokens.tag(tokens.at(f.end)) not in ("D", "N"):
        span = phrase_before(tokens, i - 1 - (tokens.tag(i - 2) == ","), floor)
        return None if span is None else Said(span, "verb", "is")  # `exports, which more than doubled, helped`
    tied = past_ties(tokens, past_own(tokens, f, i, floor), floor)
    if tied is None:
        return None
    i, tie = tied
    own = tokens.at(f.start)
    apart = tokens.tag(i - 1) == "," and tie == "from" and f.label != "QUANTITY"
    if apart and (told := set_apart(tokens, i - 1, floor)) is not None:
        return told
    if not tie and tokens.low(own - 2) in ("excess", "amount") and tokens.low(own - 1) == "of":
        tie = "of"  # `assets in excess of $5 million`
    if not tie and f.trend is not None and tokens.low(i) == "by":
        tie = "by"  # `will go up by an average of $5`
    if tie == "to" and (total := _brought(tokens, i, floor)):
        return Said(total, "to")
    at, verb, passive = (i, "", False) if tie == "of" else past_statement(tokens, f, i, tie, floor)
    if verb == "compared" and tie != "of" and f.label != "QUANTITY":
        return None
    at, end = _end_of(tokens, f, at, verb, tie, floor)
    span = _said_before(tokens, f, at, verb, tie, floor)
    if span is None:
        return None
    if at < end and span[1] == at:
        span = (span[0], end)
    if tie == "of":
        span = _paid_for(tokens, span)
    if tie == "of" and span[1] == span[0] + 1 and tokens.low(span[0]) == "cost":
        span = at_cost(tokens, span, floor)
    if verb in _PAYS and tokens.low(span[1] - 1) in _JOBS:
        verb = "is"  # `the jobs will pay an average of $60,000`
    if verb:
        moved = f.trend is not None and tokens.low(i - 1) in _WAYS  # `the fee went up $5`
        # `was little changed (+5)`, `was little changed (-5)`
        moved = moved or (tokens.low(i) == "(" and (f.trend is not None or (f.value or 0) < 0))
        moved = moved or (tie in ("for", "at") and verb in _PRICED_AT and f.label == "MONEY")
        return Said(span, "verb", "is" if moved or tie in LEVEL_TIES else verb, passive)
    alone = i >= tokens.at(f.lead) or tokens.tag(i) not in ("P", "T", "-", ",")
    if not tie and alone and f.label == "MONEY" and (verb_of := giving(tokens, span)) is not None:
        return cost_of(tokens, verb_of, floor)
    return changed_by(tokens, span, tie, floor)


def _end_of(tokens: Tokens, f: Found, at: int, verb: str, tie: str, floor: int) -> tuple[int, int]:
    """Where the phrase before token `at` ends, asides and dates stepped over, and where what tells more of it does."""
    if not verb and tokens.low(at - 1) in _WAYS and tie in ("", "to", "from", "by"):
        at -= 1 + (tokens.tag(at - 2) == "A")  # `Unemployment – down to 5 percent`, `the deficit already down by`
        at = told_before(tokens, at, floor, tokens.at(f.end))
    if verb:
        at = past_amount(tokens, past_inset(tokens, at, floor), floor)
    elif tokens.tag(at - 1) == "," and (
        tie in ("at", "worth")
        or (tie == "of" and tokens.tag(at - 2) == "Y")
        or _is_entry(tokens, f, at - 1)
        or (not tie and _is_inset(tokens, f) and tokens.low(at - 2) not in VAGUE_MONEY)
    ):
        at -= 1  # `revenue for the quarter ended April 30, 2023, of $5 million`
    elif tie == "by" and f.trend is not None and tokens.tag(at - 1) == ",":
        at = past_others(tokens, at, floor)
    else:
        told = at - 1
        at = past_colon(tokens, f, at)
        if f.label == "QUANTITY" and at < told and tokens.low(told) == ":":
            return at, told  # `Trips flown: 100,772`
    at = past_basis(tokens, past_dates(tokens, past_bracket(tokens, at, floor), floor), floor)
    if (verb or tokens.low(at) == "(") and (tail := past_tail(tokens, at, floor)):
        return tail
    goes_on_to = verb in LEVELS | STATES and _is_told(f)
    goes_on_to = goes_on_to or (verb in _TAKES and f.unit in TIME)  # `Work began in May and took 16 months`
    if goes_on_to and (tokens.tag(at - 1) == "C" or goes_on(tokens, at)):
        at = past_dates(tokens, past_inset(tokens, past_first(tokens, at - 1, floor), floor), floor)
        return past_tail(tokens, at, floor) or (at, at)
    return at, at


def _said_before(tokens: Tokens, f: Found, at: int, verb: str, tie: str, floor: int) -> Span | None:
    """The phrase that ends before token `at`, without what only tells of it how, when or by whom."""
    aged = is_age(tokens, f) or tokens.low(tokens.at(f.end) - 1) == "age"
    span = outermost(tokens, at, floor, alone=aged and not verb)
    if tie == "at" and not verb:
        span = _past_adjective(tokens, span, floor)
    span = _past_level(tokens, _past_predicate(tokens, span, verb, floor), floor)
    if verb in LEVELS:
        span = of_clause(tokens, who_do(tokens, done(tokens, span, verb, floor), floor), at, floor)
    elif not verb and span is not None and tie == "by":
        span = done_before(tokens, span, floor)
    elif verb and span is not None and tie in CHANGE_TIES and tokens.low(span[0] - 1) == "whose":
        span = phrase_before(tokens, span[0] - 1, floor)  # `raised the fine for firms whose works overrun to $5`
    span = sentenced(tokens, span)
    level = f.label == "PERCENT" and f.trend is None and (verb in LEVELS or tie in ("to", "from", "at"))
    span = but_quarter(tokens, trimmed(tokens, out_of(tokens, doing(tokens, span, floor), verb, tie), growing=level))
    if span is not None and tie == "of" and f.trend is not None:
        span = but_change(tokens, span)
    if span is not None and f.rule in _COUNTS and (f.unit or not verb or verb.endswith("ing")):
        return counted_alone(tokens, span)
    return span


def _paid_for(tokens: Tokens, span: Span) -> Span:
    """What is paid, of a phrase with what it is paid for: `the purchase of a mill for an initial payment of $5`."""
    price = tokens.low(span[1] - 1) in _PRICES
    paid = (k for k in range(span[0], span[1] - 2) if tokens.low(k) == "for" and tokens.low(k + 1) in ("a", "an"))
    return next(((k + 2, span[1]) for k in paid), span) if price else span


def _lead(tokens: Tokens, f: Found) -> int:
    """The token a figure begins at with its qualifier, but for a noun in it: `a maximum fine of $500`."""
    own = tokens.at(f.start)
    noun = tokens.low(own - 1) == "of" and tokens.tag(own - 2) == "N"
    noun = noun and (tokens.low(own - 2) not in _NO_NOUNS or is_named_sum(tokens, own - 2))
    lead = tokens.at(f.lead)
    noun = noun and not (lead < own and tokens.tag(lead) == "P")  # `in the region of $5 million`
    lead -= tokens.low(lead - 1) in _WAYS and tokens.low(lead - 2) == "("  # `domestic sales (up 5%)`
    has_been = (
        tokens.low(lead) in LEVELS and tokens.tag(lead - 1) in ("B", "A") and tokens.tag(lead) in ("V", "E")
    )  # `gifts have exceeded $5 million`, `gifts recently exceeded`
    return own if noun else lead + has_been


def _is_entry(tokens: Tokens, f: Found, comma: int) -> bool:
    """Whether a passage is a noun and its figure: `ketamine, 20 micrograms`."""
    return tokens.at(f.end) == len(tokens) and phrase_before(tokens, comma, 0) == (0, comma)


def _is_inset(tokens: Tokens, f: Found) -> bool:
    """Whether a level stands between commas before the verb of its noun: `The fine, $5 million, is due`."""
    i = tokens.at(f.end)
    return f.trend is None and _is_told(f) and tokens.tag(i) == "," and tokens.tag(i + 1) in ("B", "V")


def _brought(tokens: Tokens, i: int, floor: int) -> Span | None:
    """What a total is brought to, before token i: `brings the total aid it has given to $5 million`."""
    for k in range(i - 1, floor, -1):
        if tokens.tag(k) == ".":
            break
        said = phrase(tokens, k + 1) if tokens.low(k) in BRINGS else None
        if said is None or tokens.low(said[0]) != "total":
            continue
        if tokens.low(said[1]) == "available" and (uses := phrase(tokens, said[1] + 2)):
            said = said[0], uses[1]  # `the total amount available for roads`
        return said if said[1] > said[0] + 1 else None
    return None


def _past_predicate(tokens: Tokens, span: Span | None, verb: str, floor: int) -> Span | None:
    """Of what the phrase is said, where a verb in -ing tells on: `sales were strong, rising 5 percent`."""
    if span is None or not verb.endswith("ing"):
        return span
    if tokens.low(span[0] - 1) not in STATES or counted_alone(tokens, span) != span:
        return counted_alone(tokens, span)
    at, _, _ = past_verbs(tokens, span[0], floor)
    return phrase_before(tokens, past_dates(tokens, at, floor), floor)


def _past_adjective(tokens: Tokens, span: Span | None, floor: int) -> Span | None:
    """Of what a word that is no noun here is said: `Access is nearly universal, at 98 percent`."""
    if span is None or span[1] > span[0] + 1:
        return span
    k = span[0]
    while tokens.tag(k - 1) == "A":
        k -= 1
    return phrase_before(tokens, k - 1, floor) if tokens.low(k - 1) in BE else span


def _past_level(tokens: Tokens, span: Span | None, floor: int) -> Span | None:
    """What reached a level, where the phrase is one: `the deficit hit its highest level in a decade, $9 million`."""
    if span is None or not any(tokens.low(k) in HEIGHTS for k in range(*span)):
        return span
    at, verb, _ = past_verbs(tokens, past_leads(tokens, span[0], floor), floor)
    at = past_dates(tokens, at, floor)
    return phrase_before(tokens, at, floor) if verb in _REACHES else span


def _is_told(f: Found) -> bool:
    """Whether a figure is a level or a change, and no count, time or factor."""
    return f.label != "QUANTITY" or f.rule == "quantity.bare" or (f.rule == "quantity.measure" and f.unit not in TIME)
