"""Noun phrases by the tags of words: where one that begins here ends."""

from __future__ import annotations

from extract.figures.grammar import VAGUE
from extract.figures.lexicon import words_of
from extract.figures.measuring.bases import LONGEST, base_end, is_age, is_aside, object_end, paired
from extract.figures.measuring.classes import CHANGE_NOUNS, FIXED, NAMED_FOR, SAYS_NOTHING
from extract.figures.measuring.narrowing import IN_STATES, narrowing_end
from extract.figures.measuring.reaches import OPEN, Reach
from extract.figures.measuring.sites import site_end
from extract.figures.measuring.tags import EVERYWHERE, Tokens
from extract.figures.measuring.tokens import Span
from extract.figures.nouns import is_plural

_IN_NOUNS = words_of("measures", "in_nouns")
# Of what says where, that which tells more of a count: no `sites nationwide`.
_ABROAD = frozenset(("worldwide",))
_COLORS = frozenset(("black", "white", "brown"))
_PEOPLE_ENDINGS = ("an", "ic", "ish", "ese", "ino", "ina")
_AGE_LINKS = frozenset(("under", "over", "below", "above", "younger", "older", "than", "the", "age", "of"))
_SOME = VAGUE | frozenset("one some many most several".split())
_MORE = frozenset(("more", "fewer", "additional", "many", "several", "numerous"))
# What stands before the verb of a sentence in its subject alone.
_IN_SUBJECTS = frozenset("NDPQFA")
# What leads to a place, and to another behind `and`.
_PLACED_BY = frozenset(("across", "in", "outside", "around"))
# How many things a list may join to a phrase.
_LIST = 12


def phrase(tokens: Tokens, i: int, reach: Reach = OPEN, head: int | None = None) -> Span | None:
    """The tokens [first, last) of the noun phrase that begins at token i, its article left out; None where none does.

    With `of` phrases, one phrase of another preposition that narrows it, and what is coordinated to it. `head` is the
    token after its head, where that is known.
    """
    first = i
    owner = tokens.tag(first + 1) == "Q" and not tokens.low(first + 1).startswith("other")
    first += tokens.low(first) == "each" and (owner or tokens.tag(first + 1) == "N")
    while tokens.tag(first) == "D" or tokens.low(first) in SAYS_NOTHING:
        first += 1
    end = head or base_end(tokens, first)
    if end is None:
        return None
    end = paired(tokens, first, end)
    narrowed = False
    while end - first < LONGEST:
        at = end + 3 if is_aside(tokens, end) else end
        more = _coordinated(tokens, at, reach, narrowed) or (_also_in(tokens, at, end) if narrowed else None)
        if more is None:
            low = tokens.low(at)
            goes_on = low == "in" and tokens.low(end - 1) in _IN_NOUNS
            # `people in need in Kenya`
            goes_on = goes_on or (low == tokens.low(end - 2) == "in" and tokens.low(end - 1) in IN_STATES)
            named = (
                low in ("for", "on")
                and tokens.low(end - 1) in NAMED_FOR
                and tokens.is_name(end - 1)
                and tokens.is_name(at + 1)
            )
            # `aid for people affected by the flood`
            done = not reach.plural and tokens.tag(at) == "E" and tokens.low(at + 1) == "by"
            done = done or (low in ("in", "across") and _is_numbered(tokens, end - 1) and tokens.is_name(at + 1))
            if narrowed and low not in ("of", "with", "to") and not goes_on and not named and not done:
                break  # but `funding for the Centers for Disease Control`
            more = _placed(tokens, narrowing_end(tokens, at, tokens.low(end - 1), reach))
            narrowed = narrowed or (more is not None and low != "of" and tokens.tag(at) == "P")
        if more is None:
            break
        end = more
    if is_aside(tokens, end):
        end += 3
    if not reach.plural and (site := site_end(tokens, end)) > end:
        end = _placed(tokens, site) or end
    end = _of_age(tokens, end)
    everywhere = _ABROAD if reach.plural else EVERYWHERE
    return first, end + (not narrowed and tokens.low(end) in everywhere)


def _is_numbered(tokens: Tokens, k: int) -> bool:
    """Whether token k is of the noun of a count: `grants for 31 projects`."""
    figure = tokens.at_figure(k)
    return figure is not None and figure.is_count


def _of_age(tokens: Tokens, end: int) -> int:
    """The end of the phrase with the age that narrows it: `children under age 13`, `adults aged 18 to 34`."""
    k = end
    while tokens.low(k) in _AGE_LINKS:
        k += 1
    age = tokens.at_figure(k)
    if age is None or not is_age(tokens, age):
        return end
    k = tokens.at(age.end)
    return k + 2 if tokens.low(k) in ("and", "or") and tokens.low(k + 1) in _AGE_LINKS else k


def _makes(tokens: Tokens, first: int, part: int) -> bool:
    """Whether the word in -ed that begins [first, part) is a verb: an amount tells of its noun."""
    amount = tokens.at_figure(part + 1) if tokens.low(part) in ("of", "worth") else None
    return amount is not None and amount.label == "MONEY" and tokens.low(first).endswith("ed") and part > first + 1


def _coordinated(tokens: Tokens, end: int, reach: Reach, narrowed: bool) -> int | None:
    """The end of what `and`, `or` or a list with them joins to the phrase that ends at `end`."""
    k, listed = end, False
    for _ in range(_LIST):
        comma = tokens.tag(k) == ","
        joined = tokens.tag(k + comma) == "C" and tokens.low(k + comma) != "nor"
        if not (comma or joined):
            break
        k += comma + joined
        if tokens.low(k) in _SOME and tokens.low(k + 1) == "of":
            break  # `a four-year college, or one of the trade schools`, `40 boats and dozens of crews`
        if reach.plural and tokens.low(k) in _MORE:
            break  # `40 agents, and more police`
        article = tokens.low(k) in ("its", "their", "other") or (comma and tokens.low(k) == "the")
        # `people from Ohio and the Midwest`
        lands = (narrowed or not reach.plural) and tokens.is_name(k + 1) and tokens.is_name(end - 1)
        lands = lands and tokens.tag(base_end(tokens, k + 1) or 0) not in ("V", "E", "B")  # `and the Board approved`
        article = article or (lands and tokens.low(k) == "the")
        first = k + article
        part = base_end(tokens, first)
        if reach.plural and part is not None and _makes(tokens, first, part):
            break  # `employs 45 people and generated sales of $9 million`
        if comma and not reach.plural and tokens.is_name(first) != tokens.is_name(end - 1):
            # `state, local, and Tribal governments`
            if not (listed and joined and part is not None and is_plural(tokens.low(part - 1)) and part > first + 1):
                break
        if comma and joined and article and not listed and not tokens.is_name(first):
            break  # `the $5 million penalty, and the loss of a license`
        if part is not None and comma and tokens.is_name(part - 1) and tokens.low(part) == "of":
            more = object_end(tokens, part + 1)  # `troops, Department of Defense civilians, and their families`
            part = more if more is not None and is_plural(tokens.low(more - 1)) else part
        if part is None or (reach.plural and not _alike(tokens, end, part, narrowed)):
            break
        while joined and tokens.low(part) == "of" and (more := object_end(tokens, part + 1)) is not None:
            part = more
        if joined and tokens.low(part) == "of" and tokens.tag(part + 1) == "F" and tokens.low(part - 1) in CHANGE_NOUNS:
            break  # `a two-year freeze and price cuts of 5%`
        if comma and joined and not listed and _acts_later(tokens, part):
            return None
        if joined:
            shared = reach.acting and _is_adjective(tokens, end - 1) and is_plural(tokens.low(part - 1))
            opens = (article or tokens.is_name(first)) and not comma and not shared and not (listed and narrowed)
            opens = (opens and not (narrowed and not comma and _is_subject(tokens, end - 1))) or (
                comma and _tells_on(tokens, part, listed)
            )
            return None if _is_clause(tokens, first, part, opens) else part
        k, listed = part, True
    return None


def _also_in(tokens: Tokens, at: int, end: int) -> int | None:
    """The end of a second place that `and` leads to at token `at`: `sites across the EU and in other countries`."""
    if tokens.tag(at) != "C" or tokens.low(at + 1) not in _PLACED_BY:
        return None
    k = next((k for k in range(end - 1, end - _LIST, -1) if tokens.tag(k) == "P"), 0)
    place = object_end(tokens, at + 2) if tokens.low(k) in _PLACED_BY else None
    if (
        place is None
        or tokens.low(place - 1) in FIXED
        or not (tokens.is_name(place - 1) or is_plural(tokens.low(place - 1)))
    ):
        return None
    return place if tokens.tag(place) in (".", "", ",", "B") else None


def _tells_on(tokens: Tokens, part: int, listed: bool) -> bool:
    """Whether the phrase behind a comma and an `and`, which ends at `part`, begins a clause, by what follows it."""
    if tokens.tag(part) == "B" and not listed:
        return True  # `the program, and schools can join`
    up = tokens.low(part + 1) in ("up", "for")  # `40 percent of nurses, and men make up 60 percent`
    told = tokens.tag(part) in ("V", "E") and tokens.tag(part + 1 + up) in ("F", "D", "A")
    # `, and Kenya pledged $5 million`, `a heat wave, and batteries supplied 40 MW`
    return told and (tokens.is_name(part - 1) or not listed)


def _acts_later(tokens: Tokens, part: int) -> bool:
    """Whether the phrase up to token `part` begins a clause, its verb further on: `, and rates in Ohio are`."""
    verb = part
    while tokens.tag(verb) == "P" and verb - part < _LIST:
        verb = base_end(tokens, verb + 1 + (tokens.tag(verb + 1) in ("D", "F"))) or verb + 2
    return verb > part and tokens.tag(verb) == "B"


def _is_subject(tokens: Tokens, k: int) -> bool:
    """Whether no verb stands between the name at k and the start of its sentence: `Grants for Ohio and Utah were`."""
    floor = k - LONGEST
    while k > floor and tokens.tag(k) in _IN_SUBJECTS:
        k -= 1
    return tokens.tag(k) == "" or (tokens.text(k) == "." and tokens.is_name(k + 1))


def _is_clause(tokens: Tokens, first: int, part: int, opens: bool) -> bool:
    """Whether the phrase [first, part) behind an `and` does something; `opens`: it may, by what stands before it."""
    tells = tokens.low(part) in EVERYWHERE or (tokens.tag(part) == "E" and tokens.tag(part + 1) == "P")
    if opens and tokens.tag(part) in ("V", "B", "E", "A") and not tells and tokens.low(part - 1) not in NAMED_FOR:
        return True
    after = tokens.at_figure(part)
    aged = after is not None and is_age(tokens, after)  # `women and girls ages 15 to 49`
    return part == first + 1 and tokens.tag(part) in ("F", "D") and not aged


def _is_adjective(tokens: Tokens, k: int) -> bool:
    """Whether the name at k says of what people or place: `half of Black and Hispanic children`."""
    return tokens.is_name(k) and (tokens.low(k) in _COLORS or tokens.low(k).endswith(_PEOPLE_ENDINGS))


def _alike(tokens: Tokens, end: int, part: int, narrowed: bool) -> bool:
    """Whether what a count counts goes on in a list up to token `part`: another plural, or the next of its places.

    Or of two things that it is for: `40 projects for nature and biodiversity`.
    """
    last, other = end - 1, part - 1
    if is_plural(tokens.low(other)):
        return True
    if tokens.is_name(last) or tokens.is_name(other):
        return narrowed and tokens.is_name(last) and tokens.is_name(other)
    for_one = tokens.low(last - 1) == "for" and not is_plural(tokens.low(last)) and tokens.tag(end + 1) == "N"
    for_one = for_one and tokens.kind(end + 1) in ("N", "H")  # no `for training and hired staff`
    ends = tokens.tag(part) not in ("E", "P", "F", "D") or tokens.low(part) in _PLACED_BY
    return narrowed and for_one and ends


def _placed(tokens: Tokens, end: int | None) -> int | None:
    """The end of the phrase with the greater place that its place lies in: `in Springfield, Illinois`."""
    if end is None or tokens.tag(end) != "," or not (tokens.is_name(end - 1) and tokens.is_name(end + 1)):
        return end
    more = base_end(tokens, end + 1)
    if more is None or more - end > 3 or tokens.tag(more) not in (",", ".", ""):
        return end
    last = more + 1 + (tokens.tag(more + 1) == "C")
    after = tokens.tag(base_end(tokens, last) or 0)
    listed = (
        tokens.tag(more) == "," and tokens.is_name(last) and (after != "," if last > more + 1 else after in (",", "C"))
    )
    return end if listed else more  # `in Ohio, Iowa, Utah and Maine` is a list
