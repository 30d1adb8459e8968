"""How far a phrase goes, by what it stands behind: a count, a share, a portion or a verb."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.figures.measuring.classes import NARROWS


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
COUNT = Reach(
    frozenset(("for", "in", "from", "across", "on", "between", "without", "outside", "inside")), named=True, plural=True
)
# Of what is taken from where `from` says: `imported 40 tons of wheat from Ohio`.
COUNT_TAKEN = replace(COUNT, narrows=COUNT.narrows - {"from"})
# Of what a portion is of: `doses of safe and effective vaccine`.
PORTION = replace(COUNT, plural=False, given=True)
COUNT_GIVEN = replace(COUNT, given=True)
# Of those to whom something is done for what follows: `screened 40 children for measles`.
COUNT_TREATED = replace(COUNT, narrows=COUNT.narrows - {"for"})
# Of where a measure holds: `two years in prison for theft`.
BARE = Reach(frozenset())
# Of what a share is of.
SHARE = replace(OPEN, acting=True)
TAKEN, SHARE_TAKEN = (replace(reach, narrows=NARROWS - {"from"}) for reach in (OPEN, SHARE))
