"""The classes of words by which measures go (`lexicon/measures.toml`), those that several modules ask for."""

from __future__ import annotations

from extract.figures.changes import NOUNS
from extract.figures.lexicon import words_of

# Prepositions whose phrase narrows the noun before it; `of` as often as it comes, the others once.
NARROWS = words_of("measures", "narrows")
UNDER = words_of("measures", "under")
TIED = words_of("measures", "tied")
# Heads of names that go on with `for`: `the Coalition for Epidemic Preparedness`.
NAMED_FOR = words_of("measures", "named_for")
# Nouns that do not say what money is for: `funding for 22 states`.
VAGUE_MONEY = words_of("measures", "vague_money")
# Heads of names by which money is given out: `under the Road Repair Program`.
PROGRAMS = words_of("measures", "programs")
GIVEN_WITH = words_of("measures", "given_with")
TAKES_FROM = words_of("measures", "takes_from")
CHANGE_NOUNS = words_of("measures", "change_nouns")
# Those and the ones that tell a trend: `a 5% increase`.
ANY_CHANGE = CHANGE_NOUNS | frozenset(NOUNS)
# Verbs that say nothing of the purpose: `to fund projects`.
BARE_PURPOSES = words_of("measures", "bare_purposes")
DOCUMENTS = words_of("measures", "documents")
FIXED = words_of("measures", "fixed")
# Words of time, which alone are no measure: `cash at quarter end was $5 million`.
TIMES = words_of("measures", "times")
TIME_HEADS = words_of("measures", "time_heads")
SAYS_NOTHING = words_of("measures", "says_nothing")
# Whose a government is: `state and local governments`.
GOVERNING = words_of("measures", "governing")
# Heads that only frame a number: `by an average of`.
SUMMARIES = words_of("measures", "summaries")
# Verbs by which money comes to a fund or a cost: `added $5 million to the road fund`.
ADDING = frozenset(("add", "adds", "added", "adding"))
# Verbs that something else is done after: `keep feeding people`.
BEGIN = words_of("words", "open", "begin")
# Of these the lexicon tells what each is for.
RANKS = words_of("measures", "ranks")
RESULTS = words_of("measures", "results")
COSTS = words_of("measures", "costs")
TOTALING = words_of("measures", "totaling")
QUALITIES = words_of("measures", "qualities")
PAID_IN = words_of("measures", "paid_in")
DESTINED = words_of("measures", "destined")
PARTS_OF_LAND = words_of("measures", "parts_of_land")
RECEIVERS = words_of("measures", "receivers")
# Nouns that do not say what money is for, before the verb that does: `efforts to end hunger`.
VAGUE_ACTS = words_of("measures", "vague_acts")
AMOUNTS = words_of("measures", "amounts")
ACTORS = words_of("measures", "actors")
OF_THEN = words_of("measures", "of_then")
TRANSFERS = words_of("measures", "transfers")
LANDS = words_of("measures", "lands")
SITES = words_of("measures", "sites")
LEVEL_VERBS = words_of("measures", "level_verbs")
FRAME_ADJECTIVES = words_of("measures", "frame_adjectives")
GIVING = words_of("measures", "giving")
CHANGE_ADJECTIVES = words_of("measures", "change_adjectives")
WAS_DONE = words_of("measures", "was_done")
HEIGHTS = words_of("measures", "heights")
