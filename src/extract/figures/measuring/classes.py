"""The classes of words by which measures go (`lexicon/measures.toml`), those that several modules ask for."""

from __future__ import annotations

from extract.figures.lexicon import load

DATA = load("measures")
# Prepositions whose phrase narrows the noun before it; `of` as often as it comes, the others once.
NARROWS = frozenset(DATA["narrows"].split())
TIED = frozenset(DATA["tied"].split())
# Heads of names that go on with `for`: `the Coalition for Epidemic Preparedness`.
NAMED_FOR = frozenset(DATA["named_for"].split())
# Nouns that do not say what money is for: `funding for 22 states`.
VAGUE_MONEY = frozenset(DATA["vague_money"].split())
GIVEN_WITH = frozenset(DATA["given_with"].split())
CHANGE_NOUNS = frozenset(DATA["change_nouns"].split())
# Verbs that say nothing of the purpose: `to fund projects`.
BARE_PURPOSES = frozenset(DATA["bare_purposes"].split())
DOCUMENTS = frozenset(DATA["documents"].split())
FIXED = frozenset(DATA["fixed"].split())
TIME_HEADS = frozenset(DATA["time_heads"].split())
SAYS_NOTHING = frozenset(DATA["says_nothing"].split())
# Heads that only frame a number: `by an average of`.
SUMMARIES = frozenset(DATA["summaries"].split())
