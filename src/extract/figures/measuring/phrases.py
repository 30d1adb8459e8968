"""Noun phrases by the tags of words: where one that begins here ends."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.figures.lexicon import load
from extract.figures.measuring.bases import LONGEST, base_end, is_age, is_aside, is_infinitive, paired, whole
from extract.figures.measuring.tags import Tokens
from extract.figures.nouns import is_plural
from extract.figures.words import word_class

DATA = load("measures")
Span = tuple[int, int]
# Prepositions whose phrase narrows the noun before it; `of` as often as it comes, the others once.
NARROWS = frozenset(DATA["narrows"].split())
_TRANSFERS = frozenset(DATA["transfers"].split())
_TO_NOUNS = frozenset(DATA["to_nouns"].split())
_ON_NOUNS = frozenset(DATA["on_nouns"].split())
_IN_NOUNS = frozenset(DATA["in_nouns"].split())
TIED = frozenset(DATA["tied"].split())
# Heads of names that go on with `for`: `the Coalition for Epidemic Preparedness`.
NAMED_FOR = frozenset(DATA["named_for"].split())
_INTO_NOUNS = frozenset(
    ("research", "inquiry", "investigation", "investigations", "investment", "investments", "funding")
)
# Nouns that do not say what money is for: `funding for 22 states`.
VAGUE_MONEY = frozenset(DATA["vague_money"].split())
_AIDS = frozenset(("aid", "assistance", "support"))
# Endings of nouns that name what is done to a number of things: `the installation of 40 pumps`.
_ACT_ENDINGS = ("ion", "ment", "ing", "chase", "oval", "pair", "ery")
_PLOTS = frozenset(("conspiracy", "conspiracies"))
_WHO = frozenset(("who", "that"))
_COLORS = frozenset(("black", "white", "brown"))
_DONE_TO = frozenset(DATA["done_to"].split())
_PEOPLE = frozenset(DATA["people"].split())
_PEOPLE_ENDINGS = ("an", "ic", "ish", "ese", "ino", "ina")
_AGE_LINKS = frozenset(("under", "over", "below", "above", "younger", "older", "than"))
_EVERYWHERE = frozenset(("nationwide", "statewide", "worldwide"))
_STATES = frozenset(DATA["states"].split())
GIVEN_WITH = frozenset(DATA["given_with"].split())
_TIES_ENDINGS = ("ment", "ments", "ship", "ships", "talks", "meetings", "contracts", "deals", "treaties")
_TO_ENDINGS = ("ment", "ments", "sion", "sions", "ance", "ence")
CHANGE_NOUNS = frozenset(DATA["change_nouns"].split())
# Verbs that say nothing of the purpose: `to fund projects`.
BARE_PURPOSES = frozenset(DATA["bare_purposes"].split())
DOCUMENTS = frozenset(DATA["documents"].split())
FIXED = frozenset(DATA["fixed"].split())
TIME_HEADS = frozenset(DATA["time_heads"].split())
SAYS_NOTHING = frozenset(DATA["says_nothing"].split())
_OWN = frozenset(("their", "his", "her", "its", "our"))
_LIST = 12


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a phrase goes: the prepositions that may narrow it once, beside `of`; whether `in` needs a name after it,
    what is coordinated a plural, what follows `with` belongs to the verb before the figure, and a verb in -ing
    narrows it: `92% of providers receiving funds`."""

    narrows: frozenset[str] = NARROWS
    named: bool = False
    plural: bool = False
    given: bool = False
    acting: bool = False


OPEN = Reach()
# Of a count, whose head is named already: `jobs in Colombia`, `homes and small businesses`.
COUNT = Reach(frozenset(("for", "in", "from", "across", "on", "between")), named=True, plural=True)
# Of what a portion is of: `doses of safe and effective vaccine`.
PORTION = replace(COUNT, plural=False, given=True)
COUNT_GIVEN = replace(COUNT, given=True)
# Of where a measure holds: `two years in prison for theft`.
BARE = Reach(frozenset())
# Of what a share is of.
SHARE = replace(OPEN, acting=True)


def phrase(tokens: Tokens, i: int, reach: Reach = OPEN, head: int | None = None) -> Span | None:
    """The tokens [first, last) of the noun phrase that begins at token i, its article left out; None where none does.

    With `of` phrases, one phrase of another preposition that narrows it, and what is coordinated to it. `head` is the
    token after its head, where that is known.
    """
    first = i
    while tokens.tag(first) == "D" or tokens.low(first) in SAYS_NOTHING:
        first += 1
    end = head or base_end(tokens, first)
    if end is None:
        return None
    end = paired(tokens, first, end)
    narrowed = False
    while end - first < LONGEST:
        at = end + 3 if is_aside(tokens, end) else end
        more = _coordinated(tokens, at, reach, narrowed)
        if more is None:
            low = tokens.low(at)
            goes_on = low == "in" and tokens.low(end - 1) in _IN_NOUNS
            named = (
                low == "for" and tokens.low(end - 1) in NAMED_FOR and tokens.is_name(end - 1) and tokens.is_name(at + 1)
            )
            if narrowed and low not in ("of", "with", "to") and not goes_on and not named:
                break  # but `funding for the Centers for Disease Control`
            more = _placed(tokens, _narrowed(tokens, at, tokens.low(end - 1), reach))
            narrowed = narrowed or (more is not None and low != "of" and tokens.tag(at) == "P")
        if more is None:
            break
        end = more
    if is_aside(tokens, end):
        end += 3
    end = _of_age(tokens, end)
    return first, end + (not narrowed and tokens.low(end) in _EVERYWHERE)


def _of_age(tokens: Tokens, end: int) -> int:
    """The end of the phrase with the age that narrows it: `children under age 13`, `adults aged 18 to 34`."""
    k = end
    while tokens.low(k) in _AGE_LINKS:
        k += 1
    age = tokens.figure[k] if k < len(tokens) else None
    if age is None or not is_age(tokens, age):
        return end
    k = tokens.at(age.end)
    return k + 2 if tokens.low(k) in ("and", "or") and tokens.low(k + 1) in _AGE_LINKS else k


def _coordinated(tokens: Tokens, end: int, reach: Reach, narrowed: bool) -> int | None:
    """The end of what `and`, `or` or a list with them joins to the phrase that ends at `end`."""
    k, listed = end, False
    for _ in range(_LIST):
        comma = tokens.tag(k) == ","
        joined = tokens.tag(k + comma) == "C" and tokens.low(k + comma) != "nor"
        if not (comma or joined):
            break
        k += comma + joined
        article = tokens.low(k) in ("its", "their", "other") or (comma and tokens.low(k) == "the")
        first = k + article
        part = base_end(tokens, first)
        if comma and not reach.plural and tokens.is_name(first) != tokens.is_name(end - 1):
            break
        if comma and joined and article and not listed and not tokens.is_name(first):
            break  # `the $5 million penalty, and the loss of a license`
        if part is None or (reach.plural and not _alike(tokens, end - 1, part - 1, narrowed)):
            break
        while joined and tokens.low(part) == "of" and (more := _object(tokens, part + 1)) is not None:
            part = more
        if joined:
            shared = reach.acting and _is_adjective(tokens, end - 1) and is_plural(tokens.low(part - 1))
            opens = (article or tokens.is_name(first)) and not comma and not shared and not (listed and narrowed)
            tells = tokens.low(part) in _EVERYWHERE or (tokens.tag(part) == "E" and tokens.tag(part + 1) == "P")
            opens = opens or (comma and not listed and tokens.tag(part) == "B")  # `the program, and schools can join`
            told = tokens.tag(part) in ("V", "E") and tokens.tag(part + 1) in ("F", "D")
            acts = told and comma and tokens.is_name(part - 1)  # `, and Kenya pledged $5 million`
            opens = opens or acts
            clause = opens and tokens.tag(part) in ("V", "B", "E", "A") and not tells
            after = tokens.figure[part] if part < len(tokens) else None
            aged = after is not None and is_age(tokens, after)  # `women and girls ages 15 to 49`
            verb = part == first + 1 and tokens.tag(part) in ("F", "D") and not aged
            return None if clause or verb else part
        k, listed = part, True
    return None


def _is_adjective(tokens: Tokens, k: int) -> bool:
    """Whether the name at k says of what people or place: `half of Black and Hispanic children`."""
    return tokens.is_name(k) and (tokens.low(k) in _COLORS or tokens.low(k).endswith(_PEOPLE_ENDINGS))


def _alike(tokens: Tokens, last: int, other: int, narrowed: bool) -> bool:
    """Whether what a count counts goes on in a list at token `other`: another plural, or the next of its places."""
    places = narrowed and tokens.is_name(last) and tokens.is_name(other)
    return places or is_plural(tokens.low(other))


def _placed(tokens: Tokens, end: int | None) -> int | None:
    """The end of the phrase with the greater place that its place lies in: `in Springfield, Illinois`."""
    if end is None or tokens.tag(end) != "," or not (tokens.is_name(end - 1) and tokens.is_name(end + 1)):
        return end
    more = base_end(tokens, end + 1)
    if more is None or more - end > 3 or tokens.tag(more) not in (",", ".", ""):
        return end
    listed = (
        tokens.tag(more) == "," and tokens.is_name(more + 1) and tokens.tag(base_end(tokens, more + 1) or 0) in ",C"
    )
    return end if listed else more  # `in Ohio, Iowa, Utah and Maine` is a list


def _narrowed(tokens: Tokens, at: int, head: str, reach: Reach) -> int | None:
    """The end of the prepositional phrase at `at` that belongs to the noun `head` before it."""
    tag, low = tokens.tag(at), tokens.low(at)
    if tokens.low(at + 1) in FIXED and not tokens.is_name(at + 1):
        return None
    if tag == "G" and (reach.acting or (low in _STATES and tokens.tag(at + 1) in ("P", "T"))):
        return _done(tokens, at)
    if reach.acting and low == "having":
        return _object(tokens, at + 1)
    if reach.acting and low in _WHO:
        return _who_do(tokens, at + 1)
    if tag in ("E", "V") and tokens.low(at + 1) == "by" and low not in _TRANSFERS:
        return _object(tokens, at + 2)
    if low in TIED and tokens.tag(at + 1) == "T":
        return _object(tokens, at + 2)
    if tag == "E" and tokens.tag(at + 1) == "P":
        end = _object(tokens, at + 2)
        # `people hurt in the crash were`, `2 percent of patients treated with aspirin`
        narrows = (reach.acting and low in _DONE_TO) or (end is not None and tokens.tag(end) in ("V", "B"))
        return end if narrows else None
    if tag == "T" and head in _PLOTS and tokens.tag(at + 1) == "V":
        end = _object(tokens, at + 2)  # `conspiracy to commit mail and wire fraud`
        return base_end(tokens, end + 1) or end if end is not None and tokens.tag(end) == "C" else end
    verb = at + 1 + (tokens.tag(at + 1) == "A")
    if tokens.tag(verb) == "G" and (low == "of" or (low == "for" and reach.plural)):
        return _done(tokens, verb)
    acts_on = (low == "of" and head.endswith(_ACT_ENDINGS)) or (low in ("for", "to") and head in VAGUE_MONEY - _AIDS)
    if acts_on and not reach.plural:
        many = whole(tokens, at + 1)
        if many is not None and many.is_count:
            return base_end(tokens, tokens.at(many.number_end))  # `the purchase of 12 new buses`
    if tag == "T" and not reach.plural and (head in _TO_NOUNS or head.endswith(_TO_ENDINGS)):
        return None if is_infinitive(tokens, at + 1) else _object(tokens, at + 1)
    if tag == "P" and low == "with":
        end = _object(tokens, at + 1)
        if reach.plural:
            ill = head in _PEOPLE and tokens.text(at + 1).isupper()  # `patients with HIV`
            apart = tokens.is_name(at + 1) and not ill and not head.endswith(_TIES_ENDINGS)
            return None if apart or reach.given else end
        return end if end is not None and (end == at + 2 or tokens.is_name(at + 1)) else None
    if low == "into" and head in _INTO_NOUNS and not reach.plural:
        return _object(tokens, at + 1)
    if tag != "P" or (low != "of" and low not in reach.narrows):
        return None
    if low == "on" and head not in _ON_NOUNS:
        return None
    if low == "from" and tokens.low(at + 1) in ("across", "around"):
        at += 1
    if low == "in" and reach.named:
        return _place(tokens, at + 1 + (tokens.tag(at + 1) == "D"))
    if low == "for" and _adds_nothing(tokens, at + 1, reach):
        return None
    end = _object(tokens, at + 1)
    held = low == "in" and end is not None and tokens.low(end - 1) in DOCUMENTS
    return None if held else end  # `grants in the spending bill`


def _adds_nothing(tokens: Tokens, i: int, reach: Reach) -> bool:
    """Whether what follows `for` narrows no noun: `grants for a total of $5`, `families for free`, `for their help`."""
    if reach.plural and tokens.low(i) in _OWN:
        return True
    k = i + (tokens.low(i) == "a")
    return tokens.low(k) in ("total", "free") and tokens.tag(k + 1) not in ("N", "C")


def _place(tokens: Tokens, i: int) -> int | None:
    """The end of the name of a place that begins at i, None for no name: `people in Haiti need help` are in Haiti."""
    end = _object(tokens, i) if tokens.is_name(i) else None
    verbs = (
        k
        for k in range(i + 1, end or 0)
        if tokens.is_name(k - 1) and not tokens.is_name(k) and word_class(tokens.low(k)) in "HV"
    )
    return next((k for k in verbs if not is_plural(tokens.low(k))), end)


def _done(tokens: Tokens, i: int) -> int | None:
    """The end of what the verb in -ing at i does: `receiving funds`, `signing up for aid`, `being paid in cash`."""
    k = i + 1 + (tokens.tag(i + 1) == "E")
    while k < i + 4 and tokens.tag(k) in ("P", "T"):
        k += 1
    dated = tokens.tag(k) == "D" and tokens.tag(k + 1) == "Y" and tokens.is_name(k + 2)
    return _object(tokens, k + 2 if dated else k)  # `receiving the 2021 Child Tax Credit`


def _who_do(tokens: Tokens, i: int) -> int | None:
    """The end of a clause after `who` or `that` at its verb with an object: `who live in poverty`, `that get aid`."""
    k = i
    while tokens.tag(k) in ("B", "A") or tokens.low(k) == "not":
        k += 1
    verb = word_class(tokens.low(k)) in "VEH" and tokens.figure[k : k + 1] == [None]
    if k == i and not verb:
        return None
    end = _object(tokens, k + verb + (tokens.tag(k + verb) in ("P", "T")))
    if end == k + 1 and not verb and tokens.tag(end) in ("P", "T"):
        return _object(tokens, end + 1)  # `that are vulnerable to closure`
    return end


def _object(tokens: Tokens, i: int) -> int | None:
    """The end of the noun phrase that a preposition before i leads to; none where a figure or a date comes first."""
    k = i
    while tokens.tag(k) == "D":
        k += 1
    if tokens.figure[k : k + 1] != [None] and k < len(tokens):
        return None
    end = base_end(tokens, k)
    next_one = tokens.figure[end] if end is not None and end < len(tokens) else None
    numbered = next_one is not None and tokens.tag(end or 0) == "F" and not is_age(tokens, next_one)
    if numbered or (end is not None and tokens.low(end - 1) in TIME_HEADS):
        return None  # `from the biggest 20 storms`
    return end


def offsets(tokens: Tokens, span: Span | None) -> Span | None:
    """Offsets of a run of tokens in the passage."""
    return None if span is None or span[1] <= span[0] else (tokens.starts[span[0]], tokens.end(span[1] - 1))
