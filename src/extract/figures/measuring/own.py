"""What the words beside a figure say it measures: what follows it, or what stands before it, as its kind prefers."""

from __future__ import annotations

from extract.figures.fitting import is_share
from extract.figures.found import Found
from extract.figures.measuring.amounts import of_money
from extract.figures.measuring.asides import past_ages
from extract.figures.measuring.bases import is_age
from extract.figures.measuring.changed import changed_behind, changed_far
from extract.figures.measuring.complements import complement
from extract.figures.measuring.counted import counted
from extract.figures.measuring.indexes import of_index
from extract.figures.measuring.lasting import lasting, time_to
from extract.figures.measuring.percents import is_total, likely, occurs, of_percent
from extract.figures.measuring.placed import placed
from extract.figures.measuring.receivers import done_by
from extract.figures.measuring.said import Said
from extract.figures.measuring.shared_nouns import of_compound, of_list
from extract.figures.measuring.subjects import subject
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.wholes import kept_for, kinds_are, numbered, spanned, those_are, told_ahead
from extract.figures.units import TIME
from extract.figures.words import word_class

_THEM = frozenset(("them", "whom", "which"))
# Rules of accounting that a result is told by.
_ACCOUNTS = frozenset(("gaap", "non-gaap", "ifrs", "non-ifrs"))
_QUARTER = frozenset(("quarter",))
_LONGEST_NAME = 8
_WITH_UNITS = ("quantity.measure", "quantity.compound", "quantity.fraction", "quantity.share")
_AGES = frozenset(("age", "ages", "aged", "between"))


def own_measure(tokens: Tokens, f: Found) -> Span | None:
    """The tokens of the measure: what follows the figure or what stands before it, as the figure's kind prefers."""
    if f.is_count:
        return of_index(tokens, f) or counted(tokens, f)
    if f.rule == "quantity.age" and (aged := _aged(tokens, f)):
        return aged
    beside = of_compound(tokens, f)
    if beside is not None and ((shared := own_measure(tokens, beside)) is not None or is_age(tokens, beside)):
        return shared
    if (many := numbered(tokens, f) or of_list(tokens, f)) is not None:
        return many
    changed = changed_behind(tokens, f)
    if changed is not None:
        return changed
    if (some := those_are(tokens, f) or kinds_are(tokens, f)) is not None:
        return some
    if tokens.low(tokens.at(f.end)) == "of" and tokens.low(tokens.at(f.end) + 1) in _THEM:
        return None  # `found homes for 94 percent of them`
    if f.unit in TIME and (due := time_to(tokens, f)):
        return due
    if chance := likely(tokens, f):
        return chance
    after = None if _reckoned(tokens, tokens.at(f.end)) else complement(tokens, f)
    before = subject(tokens, f)
    own = before is not None and before.tie == "verb" and before.level  # `Among women, unemployment fell to 5 percent`
    if after is None and not own and f.trend is None and is_share(f) and (ahead := told_ahead(tokens, f)):
        return ahead
    if (there := placed(tokens, f)) is not None:
        return there
    if after is None and before is None and (opened := spanned(tokens, f) or changed_far(tokens, f)):
        return opened
    if f.label == "MONEY":
        ahead = kept_for(tokens, f) if after is None and not own else None
        return ahead or of_money(tokens, f, after, before)
    if f.label == "PERCENT":
        return of_percent(tokens, f, after, before)
    if f.rule == "quantity.age":
        return _of_age(tokens, f, after, before)
    if f.rule in _WITH_UNITS:
        return _of_unit(tokens, f, after, before)
    return _of_number(tokens, f, after, before)


def _of_age(tokens: Tokens, f: Found, after: Span | None, before: Said | None) -> Span | None:
    """Whose age it is: `100 children under the age of 15 each year`, `boys between ages six and 18 attended`."""
    if before is None:
        return after or _told_by(tokens, f)
    told = after is not None and after[0] == tokens.at(f.end) and tokens.low(tokens.at(f.start)) in _AGES
    told = told or tokens.low(tokens.at(f.end)) in ("each", "every")
    return before.span if told or after is None or before.verb == "is" or before.tie == "beside" else after


def _of_unit(tokens: Tokens, f: Found, after: Span | None, before: Said | None) -> Span | None:
    """What a length or a share is of: what follows it, else the phrase before it, of a time where that lasts."""
    if after is not None:
        if before is None or not is_share(f):
            return after
        told = occurs(tokens, f, before) or (before.tie == "verb" and is_total(tokens, after))
        return before.span if told else after  # `exports made up a third of the total`
    timed = f.rule == "quantity.measure" and f.unit in TIME
    if before is None or not timed:
        return before.span if before is not None else done_by(tokens, f) if timed else None
    olds = tokens.low(tokens.at(f.end) - 1).endswith("olds")
    return None if olds else lasting(tokens, f, before) or done_by(tokens, f)  # no `free preschool for four-year-olds`


def _of_number(tokens: Tokens, f: Found, after: Span | None, before: Said | None) -> Span | None:
    """What a number of no named thing, or a factor, is of: what touches it, else the phrase before it."""
    at = tokens.at(f.end)
    did = f.rule == "quantity.bare" and f.unit is not None and tokens.low(at).endswith("ed")
    at += f.rule == "quantity.factor" and tokens.low(at) == "more"  # `3 times more patents`
    is_so = before is not None and before.tie in ("verb", "of") and before.level  # no `trades at 12 times earnings`
    if before is not None and is_so and tokens.low(at - 1) == "times" and tokens.tag(at) == "N":
        return before.span  # `Debt was 1.9 times earnings`
    if after is not None and after[0] == at and not (did and after[1] > at + 1):  # but `600 received placebo`
        return after
    rate = f.per is not None and f.per not in TIME  # `an average saving of 300 per mile of road`
    if after is not None and f.rule == "quantity.bare" and not rate and tokens.low(at) == "of":
        return after  # `Rents fell in 12 of the towns`
    if f.rule == "quantity.bare" and f.unit and tokens.is_name(tokens.at(f.lead) - 1) and tokens.tag(at) != "N":
        return None  # `Ohio lost 300 jobs, Utah 200 and Iowa 150`
    acts = before is not None and before.tie == "verb" and not before.level and word_class(before.verb) != "B"
    if f.rule == "quantity.bare" and before is not None and (before.tie == "with" or (acts and not before.passive)):
        return after  # `the agency expects to award 7,000`
    if f.rule == "quantity.bare" and f.unit and before is None and (did or tokens.low(at) in ("in", "for", "on")):
        return None  # `40,000 jobs, including 3,000 in mining`
    return before.span if before else after


def _reckoned(tokens: Tokens, i: int) -> bool:
    """Whether what a figure is reckoned on stands at token i: `rose 2.8% year over year`, `was $2 million non-GAAP`."""
    low = tokens.low(i)
    if low == "cc" and tokens.tag(i - 1) == "F":
        return True  # `up 12% CC`, in constant currency
    if low in _ACCOUNTS:
        return tokens.tag(i + 1) != "N"
    return low in TIME | _QUARTER and tokens.low(i + 1) in ("over", "on", "to") and tokens.low(i + 2) == low


def _told_by(tokens: Tokens, f: Found) -> Span | None:
    """What an amount is told by, where an age follows it: `$300 for each child under 6`."""
    k = past_ages(tokens, tokens.at(f.lead), 0)
    rate = tokens.figure[k - 1] if k else None
    return (k - 1, k) if rate is not None and rate.label == "MONEY" and rate.per else None


def _aged(tokens: Tokens, f: Found) -> Span | None:
    """Whose age stands between commas: `Jane A. Doe, 54, of Austin`."""
    comma = tokens.at(f.start) - 1
    if tokens.tag(comma) != "," or tokens.tag(tokens.at(f.end)) not in (",", ".", "") or tokens.at(f.end) == comma + 1:
        return None
    comma = _past_alias(tokens, comma)
    k = comma - 3 if tokens.low(comma - 2) in ("jr", "sr") and tokens.tag(comma - 3) == "," else comma
    while comma - k < _LONGEST_NAME and (tokens.text(k - 1)[:1].isupper() or _abbreviates(tokens, k - 1)):
        k -= 1
    return (k, comma) if comma - k > 1 else None


def _past_alias(tokens: Tokens, comma: int) -> int:
    """Steps back over other names before a comma: `Jane Doe, aka Janie, 25`, `Jane Doe, also known as Janie, 25`."""
    for k in range(comma - 1, max(comma - _LONGEST_NAME, 0), -1):
        if tokens.low(k) == "aka" or (tokens.low(k), tokens.low(k - 1)) == ("known", "also"):
            k -= tokens.low(k) == "known"
            return k - (tokens.tag(k - 1) == ",")
    return comma


def _abbreviates(tokens: Tokens, k: int) -> bool:
    """Whether the point at k ends a word of a name: `Jane A. Doe Jr.`."""
    return tokens.text(k) == "." and (len(tokens.text(k - 1)) == 1 or tokens.low(k - 1) in ("jr", "sr"))
