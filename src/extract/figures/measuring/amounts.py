"""What an amount of money is of or for: which of what stands before it and what follows it says so."""

from __future__ import annotations

from extract.figures.changes import SUMS
from extract.figures.found import Found
from extract.figures.grammar import DEFINITE
from extract.figures.measuring.bases import is_compound
from extract.figures.measuring.classes import COSTS, FRAME_ADJECTIVES, PROGRAMS, RANKS, RECEIVERS, RESULTS, VAGUE_MONEY
from extract.figures.measuring.counted import counted
from extract.figures.measuring.phrases_before import phrase_before
from extract.figures.measuring.place_names import is_place
from extract.figures.measuring.programs import given_through, of_program, program_itself
from extract.figures.measuring.purposes import BARE_MONEY, is_told, told_to, vague
from extract.figures.measuring.receivers import LEADS, adds_to, done_by
from extract.figures.measuring.said import Said
from extract.figures.measuring.tags import Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.nouns import is_person
from extract.figures.units import TIME

_RECEIVES = frozenset(("receive", "receives", "received", "get", "gets", "got"))
_SHORT_TIMES = frozenset(("hour", "day", "week", "month"))
# Tokens of an item of a list before its amount, and words of the name of a town.
_ITEM, _TOWN = 14, 3
# Words of a name that opens an item, and those by which it is no place.
_LABEL, _USES = 3, VAGUE_MONEY | RESULTS | COSTS
# What may stand before a count: `reach up to 5 million people`.
_BEFORE_COUNT = frozenset("DAVPT")
_HOMES = frozenset(("household", "family"))
_PAID_AS = frozenset(("cash", "stock", "shares"))
_EARNING = frozenset(("earning", "making"))
_ONE = frozenset(("family", "household", "person", "individual", "worker", "couple", "employee", "taxpayer", "parent"))
# Verbs by which people have a wage, and the tokens behind an amount among which the next of a list stands.
_EARNS, _LISTED = frozenset("earn earns earned earning make makes made making".split()), 8


def of_money(tokens: Tokens, f: Found, after: Span | None, before: Said | None) -> Span | None:
    """An amount is of what follows it, but for `N of $X`, `N totaled $X` and `N: $X`."""
    link = tokens.low(tokens.at(f.end))
    if before is not None and before.level and link == "of" and (f.per or "")[:1].isdigit():
        return before.span  # `sets the tax rate at 43 cents per $100 of assessed value`
    if after is not None and (after[0] == tokens.at(f.end) or link == "worth" or link in BARE_MONEY):
        return program_itself(tokens, f, after, before) or after
    if before is not None and before.verb == "changed":
        return before.span
    if after is not None and link == "to" and adds_to(tokens, f):
        return after
    if after is not None and link == "of" and tokens.low(tokens.at(f.start) - 1) == "by":
        return after  # `roads boosted by $5 million of new funding`
    if link == "for" and f.per in TIME and before is not None and before.tie == "for":
        return before.span  # `a fast service for $18 a month for poor families`
    said = before
    if after is None and (earners := _earners(tokens, f, before)):
        return earners
    if before is not None and before.verb in SUMS and f.trend is None and not before.passive:
        before = None  # `the firm lost $5 million`, but `the fee was raised $5`
    granted = before is not None and before.tie == "of" and vague(tokens, before.span)
    if granted and (through := given_through(tokens, f)):
        return through
    if before is not None and _is_amount_of(tokens, f, after, before):
        return _with_town(tokens, before.span)
    summed = before is not None and before.tie == "verb" and before.level and _counts(tokens, before.span)
    if before is not None and summed and (after is None or link in ("to", "owed")):
        return _owner(tokens, before.span) or _counted(tokens, before.span) or after
    if after is not None and not (before is not None and before.tie == "for" and _is_terms(tokens, link, after)):
        return after
    if before is not None and (before.level or before.passive or before.tie == "for"):
        total = tokens.low(before.span[0]) == "total" and _counts(tokens, before.span)
        return (_counted(tokens, before.span) if total else None) or before.span  # `a total of 8 contracts worth`
    through = of_program(tokens, f, said) or given_through(tokens, f)
    return _example_of(tokens, f) or done_by(tokens, f) or through or _recipient(tokens, f, said)


def _with_town(tokens: Tokens, span: Span) -> Span:
    """What a place before a dash is of: `New clinic in Akron, Ohio - $5 million`, `New clinic, Akron, Ohio: $5`."""
    comma = span[0] - 1
    state = span[1] == span[0] + 1 and tokens.text(span[0]).isupper() and len(tokens.text(span[0])) <= len("N.C.")
    ends = tokens.tag(span[1]) == "-" and tokens.tag(comma) == "," and (state or is_place(tokens, span[0]))
    named = tokens.text(comma - 1)[:1].isupper()
    town = phrase_before(tokens, comma, max(comma - _ITEM, 0)) if ends and named else None
    if town is None:
        return span
    thing = phrase_before(tokens, town[0] - 1, max(comma - _ITEM, 0)) if tokens.tag(town[0] - 1) == "," else None
    return (town[0], span[1]) if thing is None or town[1] - town[0] > _TOWN else thing


def _is_amount_of(tokens: Tokens, f: Found, after: Span | None, before: Said) -> bool:
    """Whether the phrase before an amount says what it is, rather than what follows: `Exports totaled $5 million`."""
    if not before.level or _counts(tokens, before.span):
        return False
    link = tokens.low(tokens.at(f.end)) if after is not None else ""
    if before.tie == "verb" and not (link == "in" or (before.passive and link == "of")):
        return True
    if before.tie == "at" and link == "for":
        return True  # `caps the cost of insulin at $35 for seniors`
    if before.tie == "of" and not _is_purpose(tokens, f, after, before):
        return True
    if before.tie == "from" and is_told(tokens, before.span):
        return True
    used = after is not None and any(tokens.tag(k) == "B" for k in range(tokens.at(f.end), after[0]))
    if tokens.tag(before.span[1]) == "-" and used:
        return False  # `Roads: About $2 million of the $9 million in aid will fund bridges`
    if tokens.tag(before.span[1]) != "-" or (after is not None and link == "for" and _is_first(tokens, before, after)):
        return False
    return after is None or not (link == "in" or _told_of(tokens, before) or _gets(tokens, before, link, after))


def _is_purpose(tokens: Tokens, f: Found, after: Span | None, before: Said) -> bool:
    """Whether what follows an amount says more than what stands before it: `grants of $5 million to help farmers`."""
    if after is None:
        return False
    link = tokens.low(tokens.at(f.end))
    if link == "for" and (_for_persons(tokens, after) or _is_named_cost(tokens, before.span)):
        return False
    if link == "in" or (link == "of" and f.per is None) or (link == "for" and not _is_stipend(tokens, f, before)):
        return True
    return vague(tokens, before.span) and told_to(tokens, tokens.at(f.end), after)


def _for_persons(tokens: Tokens, after: Span) -> bool:
    """Whether what follows an amount counts who gets it: `grants of $5,000 for 40 farmers`, `for 40 households`."""
    count = tokens.figure[after[0]]
    return count is not None and count.is_count and (is_person(count.unit or "") or count.unit in _HOMES)


def _is_named_cost(tokens: Tokens, span: Span) -> bool:
    """Whether a phrase says which costs an amount is: `start-up costs of $5 million for the mill`, no `total costs`."""
    first, end = span
    return end > first + 1 and tokens.low(end - 1) in COSTS and tokens.low(first) not in FRAME_ADJECTIVES


def _is_stipend(tokens: Tokens, f: Found, before: Said) -> bool:
    """Whether who gets an amount is told, and not what it is for: `cash aid of $175 a month for 40 families`."""
    return is_told(tokens, before.span) or (f.per in _SHORT_TIMES and not vague(tokens, before.span))


def _is_first(tokens: Tokens, before: Said, after: Span) -> bool:
    """Whether what an amount is for is the first of a list: `aid – $7 billion for ports and $5 billion for roads`."""
    if VAGUE_MONEY.isdisjoint(tokens.low(k) for k in range(*before.span)):
        return False
    for k in range(after[1], after[1] + _LISTED):
        other = tokens.at_figure(k)
        if other is not None:
            listed = tokens.tag(tokens.at(other.lead) - 1) in ("C", ",")
            return listed and other.label == "MONEY" and tokens.low(tokens.at(other.end)) == "for"
    return False


def _earners(tokens: Tokens, f: Found, before: Said | None) -> Span | None:
    """Who earns an amount in an hour or a year: `The median nurse made $40 an hour`, no `Acme made $4 a year`."""
    if before is None and f.trend is None and tokens.low(k := tokens.at(f.lead) - 1) in _EARNING:
        who = phrase_before(tokens, k, max(k - 12, 0), alone=True)
        many = who is not None and not tokens.is_name(k - 1) and (tokens.is_plural(k - 1) or tokens.low(k - 1) in _ONE)
        return who if many else None  # `families earning less than $40,000`
    if before is None or f.per not in TIME or before.tie != "verb" or before.verb not in _EARNS:
        return None
    first, end = before.span
    head = next((k for k in range(first, end - 1) if tokens.tag(k + 1) == "P"), end - 1)
    if (tokens.is_name(head) and not tokens.is_plural(head)) or tokens.low(first).endswith("ing"):
        return None  # `Someone working full time earns $11,000 a year`
    if tokens.tag(end) == "R":  # `tax cuts for people who earn $9 an hour`
        first = next((k + 1 for k in range(end - 1, first, -1) if tokens.tag(k) in ("P", "D", "F")), first)
    return first, end


def _is_terms(tokens: Tokens, link: str, after: Span) -> bool:
    """Whether what follows a price is how or where it is paid: `for $5 million in cash`, `for $799 on Amazon`."""
    paid = tokens.low(after[0]) in _PAID_AS and tokens.tag(after[0] + 1) != "N"
    return (link == "in" and paid) or (link == "on" and tokens.is_name(after[0]))


def _recipient(tokens: Tokens, f: Found, before: Said | None) -> Span | None:
    """Who gets an amount, where a sentence says no more: `Fire departments in Ohio will receive $5 million.`.

    Not a person, a place or a firm by a name alone, for of these it says nothing: `Ohio will receive $5 million.`.
    """
    if before is None or before.tie != "verb" or before.passive or before.verb not in _RECEIVES or f.per:
        return None
    at = tokens.at(f.end)
    ends = tokens.tag(at) in (".", "") or tokens.low(at) == "of"  # `received $5 million of the $9 million needed`
    ends = ends or (tokens.tag(at) == "," and tokens.low(at + 1) in ("or", "with"))
    if not ends or tokens.tag(before.span[0] - 1) not in ("", ".", "D", "-", ","):
        return None
    first, end = before.span
    named = all(tokens.is_name(k) for k in range(first, end))
    told = not named or (end - first > 2 and tokens.low(end - 1) in RECEIVERS | PROGRAMS)
    return (first, end) if told and end > first + 1 else None


def _example_of(tokens: Tokens, f: Found) -> Span | None:
    """What an amount is one of: `cash payments, including $5,000 on October 3`."""
    i = tokens.at(f.lead)
    if tokens.low(i - 1) != "including" or tokens.tag(i - 2) != "," or tokens.tag(i - 3) != "N":
        return None
    said = phrase_before(tokens, i - 2, max(i - 14, 0))
    return None if said is None or _counts(tokens, said) or any(map(tokens.is_name, range(*said))) else said


def _owner(tokens: Tokens, span: Span) -> Span | None:
    """What a count before an amount only tells more of: `bids for six areas totaling $5 million`."""
    count = next(f for f in tokens.figure[span[0] : span[1]] if f is not None)
    k = tokens.at(count.lead)
    k -= tokens.low(k - 1) in RANKS | LEADS  # `the price of the next three phases`
    if tokens.low(k - 1) in DEFINITE and tokens.tag(k - 2) == "P" and k - 2 > span[0]:
        return span  # `trade between the two countries`
    k -= tokens.tag(k - 1) == "D"
    if tokens.tag(k - 1) not in ("P", "T") or tokens.tag(k - 2) != "N":
        return None
    owner = phrase_before(tokens, k - 1, max(k - 12, 0))
    return None if owner is None or _counts(tokens, owner) else owner


def _counted(tokens: Tokens, span: Span) -> Span | None:
    """What is counted in a phrase, which the amount after it is of: `three grants for roads totaling $5 million`."""
    count = tokens.figure[span[1] - 1] or next((f for f in tokens.figure[slice(*span)] if f is not None), None)
    return counted(tokens, count) if count is not None and count.is_count else None


def _gets(tokens: Tokens, said: Said, link: str, after: Span) -> bool:
    """Whether a name before an amount is of who gets it: `City of Akron: $5 million for roads`, `Akron, Ohio:`."""
    first, last = said.span
    town = tokens.tag(first - 1) == "," and tokens.is_name(first - 2) and all(map(tokens.is_name, range(first, last)))
    purpose = link in ("for", "to", ",")
    return purpose and (town or _is_receiver(tokens, said.span) or _is_label(tokens, said.span, after))


def _is_label(tokens: Tokens, span: Span, after: Span) -> bool:
    """Whether a passage opens with a name alone, a place more often than a use: `Bangor: $4 million for a new school`.

    Numbers and bare plurals only tell more of the name: `Syria: $3 for 5 million people`, `for local clinics`.
    """
    first, end = span
    if first or end > _LABEL or not all(tokens.is_name(k) for k in range(end)):
        return False
    k = after[0]
    while tokens.tag(k) in _BEFORE_COUNT or tokens.low(k) in LEADS:
        k += 1
    counts = "F" in (tokens.tag(k), tokens.tag(after[0] - 1))
    single = tokens.tag(after[0] - 1) in ("D", "T") or tokens.tag(after[0]) == "V"
    return single and not counts and _USES.isdisjoint(tokens.low(m) for m in range(end))


def _is_receiver(tokens: Tokens, span: Span) -> bool:
    """Whether a phrase is a name that tells who it is: `City of Akron`, `Akron Public Schools`."""
    return any(
        tokens.is_name(k) and tokens.low(k) in RECEIVERS and (k + 1 == span[1] or tokens.low(k + 1) in ("of", "for"))
        for k in range(*span)
    )


def _told_of(tokens: Tokens, said: Said) -> bool:
    """Whether a phrase tells of an amount right before it: `$9 million in loans: $5 million for roads`."""
    before = tokens.at_figure(said.span[0] - 2)
    return before is not None and before.label == "MONEY"


def _counts(tokens: Tokens, span: Span) -> bool:
    """Whether a figure stands in a phrase, that is no compound."""
    return any(f is not None and not is_compound(tokens, f) for f in tokens.figure[span[0] : span[1]])
