"""The closed classes of English (`lexicon/grammar.toml`), as sets of words and as pieces of patterns."""

from __future__ import annotations

from extract.figures.lexicon import any_of, words_of

ARTICLES = words_of("grammar", "articles")
DEMONSTRATIVES = words_of("grammar", "demonstratives")
POSSESSIVES = words_of("grammar", "possessives")
# What names a thing that is known: `52 of the 67 counties`, `half of these`.
DEFINITE = {"the"} | DEMONSTRATIVES | POSSESSIVES
# What stands before a number of things that are known: `lower the three rates` (but `said that 300 left`).
KNOWN = DEFINITE - {"this", "that"} | {"all", "both"}
DETERMINERS = ARTICLES | DEFINITE
# `the`, `its`, `our`, as a piece of a pattern.
THE = f"(?:the|{any_of(POSSESSIVES)})"
NEARLY = words_of("grammar", "nearly")
# What stands before a number and says how near it is: `roughly 40 homes`, `just 40 homes`.
HEDGES = NEARLY | words_of("grammar", "few_or_many")
# The words of qualifiers of any length: `more than 40 homes`, `up to 40 homes`.
QUALIFIERS = HEDGES | words_of("grammar", "bounds")
AGAINST = words_of("grammar", "against")
# The same with the preposition that goes with it, as a piece of a pattern: `compared with`.
COMPARED_WITH = r"(?:(?:compared|in\scontrast)\s(?:to|with)|relative\sto|against|versus|vs\.?)"
COMPARED = frozenset((("compared", "to"), ("compared", "with"), ("relative", "to")))
# What a thing is or was: `prices are 5 percent higher`.
IS = words_of("grammar", "is")
BE = IS | words_of("grammar", "be")
HAVE = words_of("grammar", "have")
MODALS = words_of("grammar", "modals")
AUXILIARIES = BE | HAVE | MODALS
# Of these, what several things may have: `12 are open`, `12 will close`.
OF_MANY = MODALS | {"are", "were", "have", "had"}
# `3 percent higher`, `5 million more`
COMPARATIVES = words_of("grammar", "comparatives")
# Units of the calendar, in the singular.
CALENDAR = words_of("grammar", "calendar")
# Units of the clock, in the singular.
CLOCK = words_of("grammar", "clock")
# Numbers without a value: `dozens of homes`.
VAGUE = words_of("grammar", "vague")
# What makes a length of time one that lies between two points: `two weeks later`.
AGO = words_of("grammar", "ago")
