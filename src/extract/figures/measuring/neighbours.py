"""What the words beside a word make of it, where it can be of several classes: `the fund`, `to fund the work`."""

from __future__ import annotations

from collections.abc import Callable

from extract.figures.changes import MOVED, NOUNS, VERBS
from extract.figures.grammar import BE, CALENDAR, HAVE
from extract.figures.lexicon import words_of
from extract.figures.measuring.acting import (
    BY_PREPOSITION,
    HAVE_NOT,
    REPORTS,
    acts_by,
    costs,
    is_seen,
    is_verb_of,
    the_old_do,
)
from extract.figures.measuring.classes import BEGIN, GOVERNING, LEVEL_VERBS, QUALITIES, SITES, WAS_DONE
from extract.figures.measuring.participles import ADJECTIVES_ING, participle
from extract.figures.measuring.tokens import Words
from extract.figures.words import AMOUNT_ADJECTIVES, word_class

_BARE_PARTICIPLES, _PAY = (words_of("words", "open", name) for name in ("bare_participle", "pay"))
# Classes after which a noun that is a verb as well is the verb, but not after these auxiliaries.
_OPENS_VERB = frozenset("TBRO")
_BE_OR_HAVE = BE | HAVE | {"am"}
# Past forms, of what was done to a time or a length: `40 working days lost`.
_REMAINS = frozenset(("remain", "remains", "remained", "stay", "stays"))
_SUBJECT = 9  # tokens of a subject that is told by what is done
_LOST = words_of("nouns", "done")
# Behind these a verb stands bare: `to help address the shortage`.
HELP = frozenset(("help", "helps", "helping", "helped"))
_CALLS = frozenset(("phone", "telephone", "conference", "video"))
_MANY = frozenset(("population", "household", "family", "person", "child", "majority"))
_SINGULAR = frozenset(("this", "that"))
_THESE, _PAST = frozenset(("this", "these", "those")), words_of("dates", "past", "verbs")
# What is paid, which several words tell as a verb too: `home values three times the average`.
_PAID = words_of("words", "open", "paid")
_TELLS = frozenset(("cost", "costs", "totals", "numbers", "averages"))
_ENDS = frozenset(("ends", "closes", "opens"))
_WHERE = frozenset(("where", "when", "why"))
_OF_LEAD, _OF_SPENT = words_of("measures", "of_lead"), words_of("measures", "of_spent")
_NATIONS = frozenset("economies economy countries country nations nation world markets".split())
# Before these plurals stands a noun or nothing: `tax cuts for farmers`, `Yields on bonds`.
_NOUNS_OR_NONE = frozenset(("N", "H", "", ".", ","))
# What may follow a phrase that is no subject: `hazard pay of $3 an hour`.
_ENDS_PHRASE = frozenset(("P", "T", ",", ".", "C", ""))
# After these a word in -ing before a noun is an adjective: `new housing units`.
_ADJECTIVE_ENDINGS = ("al", "ive", "ous", "ic", "able", "ible", "average", "median", "new", "first")


def _verb(words: Words, i: int, before: str, after: str) -> str:
    """V, but N where no verb can stand: `the increase`, `through support`, `imports and exports`."""
    s_form = words.lows[i].endswith("s")
    if words.lows[i] == "lead" and words.low(i + 1) in _OF_LEAD:
        return "N"  # `lead pipe replacement`
    if words.lows[i] == "spent" and words.low(i + 1) in _OF_SPENT and before != "O":
        return "N"  # `two tons of spent nuclear fuel`
    if words.low(i - 1) in _CALLS and words.lows[i] == "call":
        return "N"  # `on a phone call`
    if s_form and _this_does(words, i, after):
        return "V"  # `this represents growth`
    if words.low(i - 1) in _THESE and words.lows[i] in _PAST and after not in ("N", "H"):
        return "V"  # `60 percent of this went to Ohio`
    if before in ("D", "Q") and after not in ("D", "F"):
        return "N"
    if words.low(i - 1) == "same":
        return "N"  # `two dozen of the same tanks`
    if before == "A" and words.lows[i] in WAS_DONE and after in ("N", "H") and words.kind(i - 2) in ("P", "D"):
        return "N"  # `of newly built homes`
    if before in ("N", "H") and (after == "B" or words.low(i + 1) in MOVED) and not s_form:
        return "N"  # `the dividend yield is`, `the bond yield rose`
    if before == "P" and (s_form or after in ("N", "H", "C", "B") or words.low(i - 1) == "of"):
        return "N"  # `the length of stay was`
    if words.lows[i] in VERBS and words.low(i + 1) in ("from", "by", "to") and is_seen(words, i):
        return "V"  # `see their pay rise from $5 to $6`
    if "pay" in (words.lows[i], words.low(i - 1)) and (words.lows[i] in _PAY or words.low(i + 1) in _PAY):
        return "N"  # `a 3 percent pay raise`
    if before == "N" and words.low(i - 1) in AMOUNT_ADJECTIVES and after in ("N", "H"):
        return "N"  # `weeks of annual paid family leave`
    named = before in ("N", "H") and words.low(i + 1) == "of" and words.kind(i + 2) == "F"
    if named and not s_form and not words.is_plural(i - 1):
        return "N"  # `the vehicle recall of 5,000 cars`
    ends = after in _ENDS_PHRASE or after == "(" or words.low(i + 1) in MOVED
    if words.lows[i] == "pay" and before in ("N", "H") and not words.is_plural(i - 1) and ends:
        return "N"  # `hazard pay for nurses`, `sick pay rose`
    if before == "Y" and not s_form and words.dated(i - 1):
        return "N"  # `the July launch`
    if before == "F":
        if words.lows[i] in MOVED or words.lows[i] in _PAST:
            return "V"  # `The wait of more than 18 months fell`
        if the_old_do(words, i, after):
            return "V"
        if words.given_one(i - 1):
            return "N"  # `a 5% raise`
        if words.lows[i] in _REMAINS:
            return "V"  # `2,600 square kilometres remain closed`
        measured = words.lows[i] not in _LOST and words.is_measure(i - 1) and after not in ("D", "F", "N", "H", "Q")
        compound = "-" in words.lows[i - 1] and after in ("N", "H")  # `a 103-foot bypass hose`
        return "N" if measured or compound else "V"
    if words.lows[i] in NOUNS and before in ("N", "H") and words.kind(i - 2) == "F" and after not in ("D", "O", "F"):
        return "N"  # `a $3,200 tax cut`
    return "N" if s_form and _is_plural_noun(words, i, before, after) else "V"


def _this_does(words: Words, i: int, after: str) -> bool:
    """Whether the word in -s at i is what `this` does: `that represents growth`, no `said that exports rose`."""
    if words.low(i - 1) == "that" and words.kind(i - 2) in ("V", "E"):
        return after != "P" and words.low(i + 1) not in MOVED
    return words.low(i - 1) in _SINGULAR


def _is_plural_noun(words: Words, i: int, before: str, after: str) -> bool:
    """Whether a verb in -s is no verb where it stands: `imports and exports`, `to increase sales`, `Yields rose`."""
    if words.lows[i] == "lives" and words.low(i - 1) in _MANY:
        return False
    if words.lows[i] in ("cuts", "yields") and before in _NOUNS_OR_NONE and words.low(i + 1) in ("for", "on", "of"):
        return True  # `tax cuts for farmers`, `yields on the bonds`
    if words.low(i + 1) in MOVED and words.kind(i + 2) in ("F", "A", "P", "T", "Y", ".", ","):
        return True  # `Housing starts fell 4 percent`
    dated = words.past_date(i + 1)
    if before in ("N", "H") and dated and (words.kind(dated) == "B" or words.low(dated) in MOVED):
        return True  # `Housing starts in April were`
    if before in ("N", "H") and words.low(i + 1) in LEVEL_VERBS and words.kind(i + 2) in ("F", "A"):
        return True  # `Housing starts averaged 1.2 million`
    if words.low(i + 1) == "(" and words.kind(i + 2) == "F":
        return True  # `Within separations, quits (4.0 million) edged up`
    if before == "C":
        listed = words.is_plural(i - 2) and words.lows[i - 2].endswith("s")
        return listed and not words.figured(i + 1)  # `has 40 parks and serves around 9,000 people`
    if before in ("", "."):
        return after in ("V", "B")
    if before in ("V", "H") and words.kind(i - 2) == "T":
        return True
    if before in ("N", "H") and (
        after in (",", ".", "", "C", "B") or (after == "E" and words.kind(i + 2) in ("Y", "P", ".", ","))
    ):
        return True
    adjective = words.low(i - 1).endswith(_ADJECTIVE_ENDINGS) and (
        words.is_name(i) or not words.is_name(i - 1) or words.kind(i - 2) in ("", ".")
    )
    return before == "N" and adjective and after not in ("D", "F", "O")  # no `the Malaria Initiative invests about`


def _gerund(words: Words, i: int, before: str, after: str) -> str:
    """G, V after an auxiliary (`are rising`), N for a noun or an adjective: `the growing economy`."""
    adjective = after in ("N", "H") and (
        words.low(i - 1).endswith(_ADJECTIVE_ENDINGS)
        or (before == "C" and _is_quality(words.low(i - 2)))
        or (before == "V" and words.low(i - 1) not in BEGIN)
        or (words.lows[i] in ADJECTIVES_ING and before != "B" and not words.is_plural(i - 1))
    )
    # `existing and proposed homes`
    paired = after == "C" and (words.kind(i + 2) == "E" or words.low(i + 2) in ADJECTIVES_ING)
    paired = paired and words.kind(i + 3) in ("N", "H") and before in ("P", "D", "A")
    adjective = adjective or (paired and words.lows[i] in ADJECTIVES_ING)
    # `emerging and developing economies`
    nations = words.low(i + 1) in _NATIONS or (after == "C" and words.low(i + 2) == "developing")
    if words.lows[i] in ("emerging", "developing") and nations and before != "B":
        return "N"
    # `Underlying operating profit`
    adjective = adjective or (words.lows[i] in ADJECTIVES_ING and words.low(i + 1) in ADJECTIVES_ING and before != "B")
    # `Selling, general and administrative expenses`, `a $9 million operating and capital budget`
    listed = before in ("", ".", "F") and after in (",", "C") and words.low(i + 2).endswith(_ADJECTIVE_ENDINGS)
    # `37,000 feet of retail selling space`, `very fast charging batteries`
    noun = before in ("N", "H") and not words.is_plural(i - 1) and not words.words[i - 1].istitle()
    bare = noun and after in ("N", "H") and words.kind(i - 2) in ("P", "A")
    # `the 10-year note reopening auction`
    compound = words.kind(i - 2) == "F" and "-" in words.lows[i - 2] and not words.is_plural(i + 1)
    bare = bare or (noun and after in ("N", "H") and compound)
    # `a yarn spinning facility in Ohio`
    bare = bare or (noun and words.low(i + 1) in SITES and words.kind(i + 2) not in ("N", "H"))
    # `combat underage vaping.`, `Rough sleeping fell`, `community giving will reach`
    ends = words.low(i + 1) in ("", ".", ";") or after == "B" or (after == "V" and words.kind(i - 2) in ("", "."))
    last = before in ("N", "H") and not words.is_plural(i - 1) and ends
    # `rashes (5%) and vomiting (4%)`
    bracketed = words.low(i + 1) == "(" and words.kind(i + 2) == "F" and before in ("C", ",")
    named_by_of = words.low(i + 1) == "of" and before in ("N", "H") and not words.is_plural(i - 1)
    # `in EV charging, parks and roads`
    short = before == "N" and words.words[i - 1].isupper() and words.kind(i - 2) == "P"
    last = last or (short and after in _ENDS_PHRASE)
    # `for bridge bundling, to repair 40`, `for road widening and $2 million for`
    led = before in ("N", "H") and words.kind(i - 2) == "P" and not words.is_plural(i - 1) and not words.is_name(i - 1)
    last = last or (
        led and words.low(i - 2) in ("for", "in") and (after == "," or (after == "C" and words.kind(i + 2) == "F"))
    )
    # `a $12 parking fee`, `the $9 million matching grant`
    named = before == "F" and after in ("N", "H") and words.named(i - 1) and not words.is_plural(i + 1)
    last = last or (before in ("", ".") and _is_subject(words, i))
    last = last or (before == "P" and words.low(i + 1) in MOVED)  # `homes with water for handwashing rose`
    last = last or (words.lows[i] == "outstanding" and before in ("N", "H"))  # `Loans outstanding fell`
    if before in ("D", "Q") or named or adjective or listed or bare or last or bracketed or named_by_of:
        return "N"
    return "V" if before == "B" else "G"


def _is_subject(words: Words, i: int) -> bool:
    """Whether a word in -ing that opens a sentence is what rose or fell: `Borrowing by households increased`."""
    if words.kind(i + 1) != "P":
        return False
    end = next((j for j in range(i + 2, i + _SUBJECT) if words.kind(j) not in ("N", "H", "D", "P", "Q", "F")), i)
    return words.low(end) in MOVED


def _is_quality(low: str) -> bool:
    """Whether a word before `and` is an adjective, so that one in -ing behind it is: `unsafe and leaking pipes`."""
    return low.endswith(_ADJECTIVE_ENDINGS) or low in QUALITIES or (low.startswith("un") and word_class(low) == "N")


def _either(words: Words, i: int, before: str, after: str) -> str:
    """N or V for a noun that is a verb as well, by its neighbours."""
    s_form = words.is_plural(i)
    if s_form and _this_does(words, i, after):
        return "V"
    if words.low(i - 1) == "same":
        return "N"  # `two dozen of the same tanks a year later`
    if words.lows[i] == "further" and before in ("V", "E", "A") and after in _ENDS_PHRASE:
        return "A"  # `will fall slightly further, to 5%`
    if words.lows[i] in _PAID and before in ("N", "H") and not words.is_name(i - 1) and words.is_factor(i + 1):
        return "N"  # `with energy prices eight times what they were`
    if words.lows[i] == "state" and before == "T" and (after in ("N", "H") or words.low(i + 2) in GOVERNING):
        return "N"  # `aid to state and local governments`
    if words.low(i - 1) in HELP and after in ("D", "O"):
        return "V"  # `to help address the shortage`
    if words.lows[i] == "range" and words.low(i + 1) == "from" and before in (",", "E"):
        return "V"  # `The prices charged range from about $2 to $3`
    changes = words.lows[i] == "range" or words.lows[i] in VERBS
    plural = before in ("N", "H") and words.is_plural(i - 1)
    if (
        changes
        and words.low(i + 1) in ("from", "by")
        and words.kind(i + 2) in ("F", "A")
        and (plural or is_seen(words, i))
    ):
        return "V"  # `rates fall from 10 percent to 5`, `see their earnings rise by $5`
    moved = s_form and changes and before in ("N", "H") and not words.is_plural(i - 1) and words.kind(i + 2) == "F"
    if moved and (words.low(i + 1) == "by" or (words.low(i + 1) in ("to", "from") and words.kind(i - 2) == "D")):
        return "V"  # `the fee increases from $85 to $130`, `the fine increases by $5`
    if s_form and changes and before in ("N", "H") and not words.is_plural(i - 1) and acts_by(words, i):
        return "V"
    if s_form and before == "C" and acts_by(words, i, ("by", "to", "at")):
        return "V"  # `caps fees for seniors and limits costs to $9`
    if before == "R" and words.low(i - 2) == "of" and after in ("E", "V"):
        return "N"  # `exports, of which travel accounted for`
    if words.lows[i] == "total" and after in ("N", "H"):
        return "N"  # `the ratio of equity to total assets`
    if words.low(i - 1) == "whose" or (words.low(i - 1) in _WHERE and after in ("N", "H")):
        return "N"  # `workers, whose wage floor is $18`, `towns where summer temperatures are`
    if before in _OPENS_VERB and not (words.lows[i - 1] == "that" and words.kind(i - 2) in ("V", "G", "E")):
        is_be = before == "B" and words.lows[i - 1] in _BE_OR_HAVE
        if is_be and words.lows[i] in _BARE_PARTICIPLES and (words.lows[i - 1] == "been" or after == "T"):
            return "E"
        return "N" if is_be or (s_form and before in ("T", "B")) else "V"
    if before == "Y" and s_form and words.lows[i] in REPORTS and words.is_day(i - 1):
        return "V"  # `Acme today reports net sales`
    if before == "F" and not s_form and words.is_percent(i - 1) and not words.named(i - 1) and after in ("D", "O", "T"):
        return "V"  # `81% favor the plan`, `12% plan to retire`
    if before == "F" and not s_form and words.is_money(i - 1) and after == "D" and words.low(i + 2) not in CALENDAR:
        return "V"  # `firms worth less than $75 million face a burden`, no `gives $5 million support a year`
    if words.lows[i] == "ranks" and before in ("N", "H"):
        return "V"  # `The state ranks 48th in spending`
    if before == "F" and s_form and words.told_of(i - 1) and after in ("T", "P", "D", "Y", "O"):
        return "V"  # `the fine of $5 million amounts to`, `the loan of $20 million ends in 2025`
    if the_old_do(words, i, after):
        return "V"
    told = words.lows[i] in _TELLS
    if before == "A" and after == "F" and (told or not s_form):
        return "V"  # `The members now number 300`, `We urgently need $9 million`
    if before == "C" and s_form and words.low(i - 1) == "and" and words.does_on(i):
        return "V"  # `runs 40 parks and funds about 12 others`
    if before in ("N", "H") and words.lows[i] in _ENDS and after == "P" and words.kind(i + 2) == "Y":
        return "V"  # `The contract ends in May`
    moves = words.low(i + 1) in MOVED  # `and costs fell 3%`
    if before == "C" and told and s_form and not moves and "F" in (after, words.kind(i + 2), words.kind(i + 3)):
        return "V"  # `peaks at 9% and averages just under 6%`
    if before == "," and after == "F" and told:
        return "V"  # `The hall, which is new, cost $9 million`
    if words.lows[i] == "costs" and words.low(i + 2) == "average" and words.kind(i + 3) == "F":
        return "V"  # `damage to cars costs an average $9`
    if (costs(words, i, before) or (told and s_form and before in ("A", "Y"))) and words.priced(i + 1):
        return "V"  # `The test now costs just $5`, `A box of pens costs about $5`, no `averages below $5`
    if before == "H" and (words.low(i - 1) in HAVE_NOT or words.low(i - 1) == "report") and words.is_plural(i - 2):
        return "N"  # `carriers report profits`
    if before in ("N", "H", "E"):
        return "V" if is_verb_of(words, i, after) else "N"
    if before == "C" and not s_form and words.counts(i - 2) and after in ("A", "F"):
        return "V"  # `create 6,000 jobs and span nearly 6 square miles`
    if before == "C" and (words.lows[i], words.low(i + 1)) in BY_PREPOSITION:
        return "V"  # `affect 9 plants, and result in charges`
    if before == "C" and not s_form and words.counted(i + 1):
        return "V"  # `feed families and repair 18 pumps`
    return "V" if before == "A" and after == "T" and words.lows[i] == "amounts" else "N"


# How such a word is tagged, by its class: of the words, its place, and the classes of the words before and after it.
BY_NEIGHBOURS: dict[str, Callable[[Words, int, str, str], str]] = {
    "V": _verb,
    "E": participle,
    "G": _gerund,
    "H": _either,
}
