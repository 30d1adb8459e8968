"""The phrase before a figure, with what ties it to that."""

from __future__ import annotations

from dataclasses import dataclass

from extract.figures.measuring.ties import LEVEL_TIES
from extract.figures.measuring.tokens import Span
from extract.figures.measuring.verbs import LEVELS


@dataclass(slots=True)
class Said:
    """The phrase before a figure and how it is tied to it: by `of`, by a verb (with that verb), or right beside it."""

    span: Span
    tie: str
    verb: str = ""
    passive: bool = False

    @property
    def level(self) -> bool:
        """Whether the tie makes the figure the level or the change of the phrase, and not an object of its verb."""
        return self.verb in LEVELS if self.tie == "verb" else self.tie in LEVEL_TIES
