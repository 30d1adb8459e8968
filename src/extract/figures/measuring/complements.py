"""What follows a figure and says what it counts or is money for: `$X in/for/to N`, `$X N`, `N percent of M`, `40 N`."""

from __future__ import annotations

from extract.figures.changes import MOVES
from extract.figures.fitting import is_share
from extract.figures.found import Found
from extract.figures.grammar import MODALS, POSSESSIVES
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import base_end, is_age, is_compound, whole
from extract.figures.measuring.between import (
    destined,
    is_pay,
    past_aloof,
    past_participle,
    past_seeker,
    past_source,
    past_time,
)
from extract.figures.measuring.classes import ACTORS, AMOUNTS, FIXED, PAID_IN, SUMMARIES, TAKES_FROM
from extract.figures.measuring.counted import counted
from extract.figures.measuring.narrowing import those_end
from extract.figures.measuring.openings import begins_anew, glossed, opens
from extract.figures.measuring.past_figures import past_modifier, past_other
from extract.figures.measuring.phrases import phrase
from extract.figures.measuring.place_names import but_place, is_place
from extract.figures.measuring.purposes import BARE_MONEY, WEAK, does, purpose, purposed, will_do
from extract.figures.measuring.reaches import BARE, OPEN, SHARE, SHARE_TAKEN, TAKEN, Reach
from extract.figures.measuring.receivers import adds_to, behind_receiver, in_form_of, past_aside
from extract.figures.measuring.shared_nouns import past_compounds
from extract.figures.measuring.tags import HOW, Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.uses import (
    IS_ONE,
    but_made,
    by_doing,
    done_by_funds,
    goes_to,
    grant_does,
    invested_in,
    is_one,
    last_doing,
    left_under,
    of_year,
    part_goes_to,
    parted_among,
    spent_on,
    tells,
)
from extract.figures.units import TIME
from extract.figures.words import BRINGS

# Prepositions that lead from an amount to what it is for; and from a share or a measure.
_OF_MONEY = frozenset(("of", "for", "in", "on", "off", "toward", "towards", "against", "to", "into"))
_OF_SHARE = frozenset(("of", "in", "for", "on", "off"))
_OF_MEASURE = frozenset(("of", "in"))
_DIMENSIONS = words_of("measures", "dimensions")
_CUTS = words_of("measures", "cuts")
# By these verbs money goes to what one does: `spent $5 million fixing roofs`.
_SPENDS = frozenset(("spend", "spends", "spent", "spending"))
# And by these time does.
_DEVOTES = _SPENDS | {"logged", "devoted", "dedicated", "worked"}
# `14 percent in volume`: in which respect a change is told.
_RESPECTS = frozenset(("value", "volume"))
# How the money that a change is reckoned in was valued: `4% in current dollars`.
_ADJUSTED, _RECKONED = words_of("measures", "adjusted"), words_of("measures", "reckoned")
# `on average`, `in total`.
_ADDS_NOTHING = words_of("measures", "adds_nothing")
# What stands for an amount told before: `$5 million of this amount`, `of the total`.
_THAT = frozenset(("this", "that", "the"))
_RAISES = frozenset("raise raises raised raising lower lowers lowered cut cuts limit limits limited".split())
_BRINGS = BRINGS | MOVES | _RAISES
_LASTING = frozenset(("for", "-"))
# What `to` leads from to a cause or another thing: `rose by 2% relative to May`, `due to the storm`.
_CAUSES = frozenset(("relative", "due", "prior", "thanks", "owing"))
_IDIOMS = frozenset((("in", "front", "of"), ("on", "the", "dollar"), ("in", "a", "row")))
# What only tells why or how, behind `as a`: `paid $5 million as a result of the storm`.
_REASONS = frozenset("result consequence condition whole percentage share proportion matter way means".split())
_ROLES = ACTORS | words_of("measures", "roles")
_ADVERBS = words_of("measures", "behind_amounts")

# How a measure of time or length is told: `two years late`, `3 feet overnight`, `40 km north of town`.
_TOLD_BY = words_of("measures", "told_by") | HOW


def complement(tokens: Tokens, f: Found) -> Span | None:
    """The tokens of what a figure is of or for, None where nothing after it says so."""
    said = _past_sum(tokens, f) or _complement(tokens, f)
    if said is None and f.label == "MONEY" and (held := left_under(tokens, tokens.at(f.end))):
        return held
    if said is not None and f.label == "MONEY" and tokens.low(said[1] - 1) in ("amount", "sum"):
        return None  # `$3 billion is a reasonable amount`
    if said is None and f.label == "MONEY" and f.trend is None and (told := past_aloof(tokens, tokens.at(f.end))):
        return purpose(tokens, told)
    if said is None or f.label != "MONEY":
        return but_place(tokens, f, but_made(tokens, f, said))
    return done_by_funds(tokens, said) or grant_does(tokens, f, said) or purposed(tokens, said)


def _past_sum(tokens: Tokens, f: Found) -> Span | None:
    """What a noun of money alone behind an amount leads to: `a $5 million increase for roads`, `pledge to end war`."""
    i = tokens.at(f.end)
    i += tokens.low(i) in WEAK
    if f.label == "MONEY" and tokens.low(i) in BARE_MONEY and tokens.low(i + 1) in IS_ONE:
        return is_one(tokens, i)
    leads = tokens.low(i + 1) == "for" or (tokens.low(i + 1) == "to" and does(tokens, i + 2))
    said = _led(tokens, f, i + 1) if f.label == "MONEY" and tokens.low(i) in BARE_MONEY and leads else None
    return None if said is None or tokens.low(said[0]) in SUMMARIES else said  # `a $5 increase for a total of $9`


def _complement(tokens: Tokens, f: Found) -> Span | None:
    """What a figure is of or for, without what a vague noun is to do."""
    if shared := past_compounds(tokens, f):
        return phrase(tokens, shared)
    lead, i = tokens.at(f.lead) - 1, tokens.at(f.end)
    if tokens.low(lead) == "to" and tokens.tag(i) == "D" and tokens.low(lead - 1) in _BRINGS:
        return phrase(tokens, i)  # `brings to $40 million the fines paid`
    i, told = _past_rest(tokens, f)
    tag, low = tokens.tag(i), tokens.low(i)
    scale = low == "range" or (low == "level" and f.label == "PERCENT")
    how = low.startswith(("pre-", "ex-")) or low == "online" or scale or (low in _TOLD_BY and f.is_measure)
    if how and tokens.tag(i + 1) != "N":
        return None  # `stood at 86% pre-pandemic`, `up 7% ex-fuel`, `rose in the 15 to 16 percent range`
    if low == "of" and f.unit in TIME and tokens.low(tokens.at(f.lead)) == "within":
        return None  # `within 60 days of enactment`
    if low in _CAUSES and tokens.tag(i + 1) == "T":
        return None  # `rose by 2% relative to May`
    if low == "into" and f.unit in TIME and tokens.low(tokens.at(f.lead) - 1) not in _LASTING:
        said = phrase(tokens, i + 1)  # `three years into the war, towns and farms are hit`
        return said and (said[0], next((k for k in range(*said) if tokens.tag(k) == ","), said[1]))
    if low == "out" and tokens.low(i + 1) == "of":
        return _led(tokens, f, i + 1)  # `23 out of the 175 schools`
    if low in ("payable", "repayable"):
        return None  # `a dividend of $0.16 per share payable on March 27`
    if not told and (tag == "N" or tokens.text(i) in ("“", '"')):
        said = phrase(tokens, i)
        return None if said is not None and begins_anew(tokens, f, said) else behind_receiver(tokens, f, said)
    if tag == "-" and f.label != "MONEY" and not tokens.at(f.lead):
        return glossed(tokens, i + 1)
    if tag == "D" and f.rule == "quantity.fraction" and not told:
        return phrase(tokens, i)  # `half their income`
    if told and f.label == "MONEY" and tag == "N":
        return of_year(tokens, f, i)
    timed = f.unit in TIME and f.rule == "quantity.measure"
    does_in = i + (timed and low == "in")  # `spent 40 hours in defending the law`
    if (f.label == "MONEY" or timed) and tokens.tag(does_in) == "G":
        if tokens.low(tokens.at(f.lead) - 1) in (_DEVOTES if timed else _SPENDS):
            return by_doing(tokens, does_in)
        if tokens.tag(i + 1) == "N" and not timed:
            return None
    if (
        f.label == "MONEY"
        and low == "as"
        and (_is_thing(tokens, i + 1) or tokens.tag(i - 1) == "E" or is_pay(tokens, i + 1))
    ):
        return phrase(tokens, i + 1)
    if f.label == "MONEY" and tag == "B" and opens(tokens, f) and (done := will_do(tokens, i)):
        return done
    if f.label == "MONEY" and tag in ("R", ",") and (used := goes_to(tokens, i)):
        return used
    if f.label == "PERCENT" and f.trend is None and tag == "B":
        form = in_form_of(tokens, i + 1)  # `60 percent is in the form of loans`
        if used := spent_on(tokens, i) or (phrase(tokens, form + 1) if form else None):
            return used
    if f.label == "MONEY" and tag == "B" and (shared_by := parted_among(tokens, i)):
        return shared_by
    if f.label == "MONEY" and low == "from" and _is_cut(tokens, f):
        return phrase(tokens, i + 1)
    if f.unit in TIME and low == "on" and tokens.low(lead) in _SPENDS:
        return _led(tokens, f, i)  # `spent two hours on the call`
    links = _OF_MONEY if f.label == "MONEY" else _OF_MEASURE if f.is_measure else _OF_SHARE
    if f.label == "MONEY" and tag == "T" and adds_to(tokens, f):
        return _led(tokens, f, i)
    if tag not in ("P", "T") or low not in links or (tag == "T" and f.trend):
        return None
    return _led(tokens, f, i)


def _is_thing(tokens: Tokens, i: int) -> bool:
    """Whether money may be the thing at i, behind `as`: `as a loan`, but no `as a result of`, `as a member of`."""
    head = tokens.low((base_end(tokens, i + 1) or 0) - 1)
    return tokens.low(i) in ("a", "an") and tokens.low(i + 1) not in _REASONS and head not in _ROLES


def _is_cut(tokens: Tokens, f: Found) -> bool:
    """Whether an amount is taken from what follows: `cut $5 million from the budget`, but no `$5 million from Ohio`."""
    return tokens.low(tokens.at(f.lead) - 1) in _CUTS


def _past_rest(tokens: Tokens, f: Found) -> tuple[int, bool]:
    """The token after what stands between a figure and its noun, and whether a time stands there."""
    i, money = tokens.at(f.end), f.label == "MONEY"
    i += tokens.text(i).isdigit() and tokens.starts[i] == f.end  # `was 25.2%1`, with the number of a footnote
    i = past_aside(tokens, i)
    if money:
        while f.start == 0 and tokens.tag(i) == "-":
            i += 1
        i = past_modifier(tokens, f, i)
    while _adds(tokens, i) or (f.is_measure and tokens.low(i) in _DIMENSIONS):
        i += 1
    if f.label != "QUANTITY":
        i = past_other(tokens, i)
    if money and f.trend is None and tokens.tag(i) == "," and tokens.low(i + 1) == "to" and does(tokens, i + 2):
        i += 1  # `It adds $60 million, to speed repairs`
    lead = tokens.at(f.lead) - 1
    apart = tokens.tag(i) == "," and tokens.tag(lead - (tokens.low(lead) == "or")) == ","
    if apart and ((f.label == "PERCENT" and tokens.low(i + 1) == "of") or (money and tokens.low(i + 1) in MODALS)):
        i += 1  # `over a quarter, or 28 percent, of applicants`
    sought = past_seeker(tokens, i) if money else i
    if sought > i:
        return sought, True
    if money:
        i = past_source(tokens, i)
    later = past_time(tokens, i)
    told, i = later > i, past_aside(tokens, later) if money else later
    if money:
        i = past_source(tokens, past_participle(tokens, i))
        i += (tokens.low(i), tokens.low(i + 1)) == ("worth", "of")
        i = in_form_of(tokens, i) or i
    return i, told


def _adds(tokens: Tokens, i: int) -> bool:
    """Whether an adverb behind an amount stands at i: `$5 annually for roads`, but no `$5 total cost`."""
    if tokens.low(i) == "back":
        return tokens.tag(i + 1) not in ("N", "Q", "E", "G")  # `puts $5 back into the budget`
    if tokens.low(i) == "available":
        return past_time(tokens, i + 1) > i + 1  # `makes $5 available over five years for roads`
    whole_of = tokens.low(i) == "total" and tokens.tag(i + 1) == "N" and tokens.low(i + 1) != "back"
    at_times = tokens.low(i) == "each" and tokens.low(i + 1) in TIME  # `40 liters per person each day`
    return tokens.low(i) in _ADVERBS and not (whole_of or at_times)


def _led(tokens: Tokens, f: Found, i: int) -> Span | None:
    """What the preposition at i leads to."""
    low, j = tokens.low(i), i + 1
    if low == "to" and tokens.text(j) == ":":
        j += 1  # `$5 million to: expand the port; deepen the channel`
    if low == "to" and does(tokens, j):
        return purpose(tokens, j) if f.label == "MONEY" else None
    if low == "of" and is_share(f) and tokens.low(j) == "those" and (end := those_end(tokens, j + 1)) is not None:
        return j, end  # `a third of those in need`
    dated = tokens.at_figure(j + (tokens.low(j) in POSSESSIVES)) if low == "of" and is_share(f) else None
    if dated is not None and dated.label == "DATE" and tokens.tag(tokens.at(dated.end)) == "N":
        return phrase(tokens, tokens.at(dated.end))  # `95 percent of third quarter sales`
    other = whole(tokens, j)
    if other is not None and other.is_count and low == "in" and f.label == "MONEY":
        if other.unit in PAID_IN or invested_in(tokens, f, other):
            return counted(tokens, other)  # `$229 million in 103 awards`
    if other is not None and low in ("of", "to", "for", "toward", "towards"):
        return _of_another(tokens, f, low, other)
    rate = tokens.at_figure(j) if f.label == "MONEY" and low == "of" else None
    if rate is not None and rate.label == "PERCENT" and tokens.tag(tokens.at(rate.end)) == "N":
        return phrase(tokens, tokens.at(rate.end))  # `$600 million of 5.25% senior notes`
    if f.per and low == "for" and tokens.low(j) in ("each", "every"):
        return None  # `$250 a month for each child`
    if is_share(f) and low == "of" and _is_sum(tokens, j) and (used := destined(tokens, j + 2)):
        return phrase(tokens, used)  # `half of the total will go to roads`
    if f.label == "MONEY" and _is_sum(tokens, j):
        return None  # `$5 million of this amount`
    if tokens.tag(j) in ("F", "Y") or (tokens.low(j) in _ADDS_NOTHING and (base_end(tokens, j) or 0) <= j + 1):
        return None
    if f.label == "MONEY" and (tokens.tag(j) == "G" or (tokens.low(j).endswith("ing") and last_doing(tokens, j) > j)):
        return by_doing(tokens, j)
    if tokens.tag(j) == "G" and low == "of" and (is_share(f) or f.is_measure) and tokens.tag(j + 1) == "N":
        said = phrase(tokens, j + 1)
        return None if said is None else (j, said[1])  # `90 percent of working graduates`
    respect = tokens.low(j) in _RESPECTS and tokens.tag(j + 1) != "N" and tokens.low(j + 1) != "of"
    if low == "in" and (respect or (tokens.low(j) in _ADJUSTED and tokens.low(j + 1) in _RECKONED)):
        return None  # `3.9% in constant currency`, `14 percent in volume`
    if low in ("in", "into") and (is_place(tokens, j) or (tokens.low(j) in FIXED and tokens.low(j + 1) == "with")):
        return None
    if (low, tokens.low(j), tokens.low(j + 1)) in _IDIOMS:
        return None
    if f.label == "MONEY" and (quoted := j + (tokens.tag(j) == "D")) and tokens.text(quoted) in ("“", '"'):
        j = quoted if base_end(tokens, quoted) else quoted + 1
    said = phrase(tokens, j, _reach(tokens, f, low))
    if low == "for" and f.label == "MONEY" and said is not None and tokens.low(said[1]) == "of":
        every = whole(tokens, said[1] + 1)
        if every is not None and every.label == "MONEY" and tokens.tag(tokens.at(every.end)) != "N":
            return None  # `gave $5 million for a total cost of $9 million`
    counted_on = None if said is None else tokens.at_figure(said[1])
    alone = said is not None and said[1] == said[0] + 1 and tokens.low(said[0]) in WEAK
    if alone and counted_on is not None and counted_on.is_count:
        return counted(tokens, counted_on)  # `invested $5 million in new 118 partnerships`
    if low == "in" and counted_on is not None and counted_on.unit in TIME and not is_age(tokens, counted_on):
        return None  # `fell by $5 million in the mayor’s first two years`
    return said if said is not None and tells(tokens, f, low, j, said) else None


def _of_another(tokens: Tokens, f: Found, low: str, other: Found) -> Span | None:
    """What a preposition leads to by another figure: `5 of the 15 seats`, `for $3,000 bonuses`, `of four-year-olds`."""
    if other.is_count:
        return counted(tokens, other)
    if is_age(tokens, other) and low == "of":
        end = tokens.at(other.end)
        said = None if tokens.low(end - 1).endswith("s") else phrase(tokens, end)
        return tokens.at(other.start), end if said is None else said[1]  # `of four-year-olds`
    if is_compound(tokens, other) and (said := phrase(tokens, tokens.at(other.end))):
        return tokens.at(other.start), said[1]  # `for a four-year demonstration project`
    each = low in ("for", "toward", "towards") and other.label == "MONEY" and tokens.tag(tokens.at(other.end)) == "N"
    said = phrase(tokens, tokens.at(other.end)) if each or (low == "of" and f.label != "MONEY") else None
    if said is not None:
        return said  # `for $3,000 bonuses`
    # `60 percent of the $5 million is for roads`, `$2 million of the $5 million in aid`
    shared = low == "of" and (is_share(f) or f.label == "MONEY") and other.label == "MONEY"
    used = part_goes_to(tokens, f, other) if shared and f.label == "MONEY" else None
    return used or (complement(tokens, other) if shared else None)


def _is_sum(tokens: Tokens, j: int) -> bool:
    """Whether an amount told before stands at token j: `of this amount`, but not `of the total cost`."""
    return (
        tokens.low(j) in _THAT
        and tokens.low(j + 1) in AMOUNTS
        and tokens.low(j + 2) != "of"
        and tokens.tag(j + 2) != "N"
    )


def _reach(tokens: Tokens, f: Found, link: str) -> Reach:
    """How far the phrase goes that a preposition leads to from a figure."""
    if f.is_measure and link == "in":
        return BARE
    taken = tokens.low(tokens.at(f.lead) - 1) in TAKES_FROM
    if is_share(f) and link == "of":
        return SHARE_TAKEN if taken else SHARE
    return TAKEN if taken else OPEN
